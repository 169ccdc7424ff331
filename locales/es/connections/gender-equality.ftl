### Parte 4, Capítulo 1, Sección 2

gender-equality = Realización de una sociedad con igualdad de género
gender-equality_policy-goal = Se aspira a una sociedad en la que los hombres y las mujeres respeten mutuamente sus [{ -jinken }](glossary:jinken) y compartan las responsabilidades, y en la que cada persona pueda aprovechar plenamente su personalidad y sus capacidades.

indicator_equal-status-felt = Porcentaje de personas que sienten que los hombres y las mujeres tienen la misma posición en las ideas comunes de la sociedad, las costumbres, etc.
    .about = Porcentaje de personas que sienten que los hombres y las mujeres han llegado a tener la misma posición en aspectos como las ideas comunes de la sociedad y las costumbres. Con los resultados de la encuesta de opinión a los residentes se evalúa si se extiende la conciencia sobre la igualdad entre hombres y mujeres.
indicator_fixed-roles-rejected = Porcentaje de personas que, sobre el reparto de roles entre hombres y mujeres, no comparten la idea de “el hombre, al trabajo; la mujer, al hogar”
    .about = Porcentaje de personas que, sobre los roles de los hombres y las mujeres, no comparten la idea de “el hombre, al trabajo; la mujer, al hogar”. Con los resultados de la encuesta de opinión a los residentes se evalúa si se extiende la conciencia sobre la [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_leave-hard-to-take = Porcentaje de personas que están de acuerdo en que los hombres también tomen la licencia por crianza de los hijos, la licencia por cuidado de familiares y la licencia para cuidar a los hijos enfermos, pero que creen que en la realidad es difícil tomarlas
    .about = Porcentaje de personas que están de acuerdo en que los hombres tomen la licencia por crianza de los hijos, la licencia por cuidado de familiares y la licencia para cuidar a los hijos enfermos, pero que creen que en la práctica es difícil tomarlas. Con los resultados de la encuesta de opinión a los residentes se evalúa si se extiende la conciencia sobre la [{ -danjo-kyodo }](glossary:danjo-kyodo).

## Punto 1

gender-equality-promotion = Promoción de la igualdad de género
gender-equality-promotion_vision = Una sociedad en la que todas las personas, sin estar limitadas por su sexo, pueden aprovechar plenamente, unas y otras, su personalidad y sus capacidades, y desempeñar un papel activo en cualquier ámbito social.
gender-equality-promotion_current_programmes = Para promover la [{ -danjo-kyodo }](glossary:danjo-kyodo), se realizan diversos programas de sensibilización y de consultas. Estos programas se basan en la “Declaración de Ciudad de la Igualdad de Género”, la “Ordenanza de la Ciudad de Iruma para Promover la Igualdad de Género”, el “Plan de Igualdad de Género de Iruma” y otros documentos.
gender-equality-promotion_issues_wider-participation = Las actividades de sensibilización sobre la [{ -danjo-kyodo }](glossary:danjo-kyodo) tienden a limitarse a clases en las que se aprende escuchando, y los participantes suelen ser siempre los mismos. Hacen falta iniciativas que animen a participar a más [{ -residents }](glossary:residents).
gender-equality-promotion_issues_shared-concern = Para avanzar en la [{ -danjo-kyodo }](glossary:danjo-kyodo), por supuesto es necesario que actúe la municipalidad, pero también que cada uno de los [{ -residents }](glossary:residents) y de las empresas vea esto como un asunto propio y cercano, y que todos unan sus fuerzas.
gender-equality-promotion_issues_consultation = Para prevenir los daños por [{ -domestic-violence }](glossary:domestic-violence) y por todo tipo de discriminación y violencia, y para apoyar a las víctimas, es necesario estrechar la cooperación en el sistema de consultas y apoyo en toda la municipalidad.
gender-equality-promotion_directions_awareness = Sensibilización sobre la igualdad de género
    .text = La municipalidad trabajará en la sensibilización, por ejemplo, animando a los [{ -residents }](glossary:residents) a participar en cursos y seminarios.
gender-equality-promotion_directions_consultation = Mejora de los programas de consultas
    .text = La municipalidad atenderá consultas en persona, consultas por teléfono, consultas legales y otras. Ante los daños por [{ -domestic-violence }](glossary:domestic-violence) y por todo tipo de discriminación y violencia, buscará estrechar todavía más la cooperación en el sistema de consultas y apoyo en toda la municipalidad.
gender-equality-promotion_directions_partnership = Cooperación con grupos de residentes, empresas privadas y otros
    .text = La municipalidad cooperará con grupos de residentes, empresas privadas y otros, y realizará programas organizados en conjunto con ellos.
indicator_gender-equality-course-participants = Número de participantes en los distintos cursos y seminarios
    .about = Número de personas que participaron en conferencias y seminarios sobre la [{ -danjo-kyodo }](glossary:danjo-kyodo). Con él se evalúa cuánto ha avanzado el desarrollo de una ciudad con [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_womens-consultations = Número de mujeres que hicieron consultas sobre problemas personales
    .about = Número de mujeres que consultaron sobre problemas personales; cada persona se cuenta tantas veces como consultó. Con él se evalúa qué tan desarrollado está el sistema de consultas.
indicator_joint-events-held = Número de veces que se realizaron programas organizados en conjunto
    .about = Número de veces que se realizaron programas organizados en conjunto con grupos de residentes y empresas privadas. Con él se evalúa la situación de las iniciativas de cooperación.
gender-equality-promotion_collaboration = Para promover la [{ -danjo-kyodo }](glossary:danjo-kyodo), se trabajará en [{ -collaboration }](glossary:collaboration) en la planificación y la organización de seminarios, y en actividades voluntarias como el cuidado de niños.

## Punto 2

womens-participation = Promoción del papel activo de las mujeres
womens-participation_vision = Una sociedad en la que las mujeres pueden mostrar toda su fuerza, aprovechar su personalidad y sus capacidades, y desempeñar un papel activo.
womens-participation_current_decision-making = En los [{ -council(form: "plural") }](glossary:council) de la municipalidad, los lugares de trabajo, los grupos de la zona, etc. hay espacios donde se deciden políticas y líneas de acción. Con base en el “Plan de Igualdad de Género de Iruma”, se sigue promoviendo que mujeres de todas las generaciones participen en las decisiones de estos espacios, pero todavía no se ha llegado al objetivo.
womens-participation_current_courses = También se realizan cursos para apoyar el [{ -empowerment }](glossary:empowerment) de las mujeres, su formación y retos como el de crear una empresa propia.
womens-participation_issues_work = Hay mujeres que desean trabajar y mujeres que desean progresar en su trabajo. Es necesario hacer realidad una sociedad en la que puedan cumplir ese deseo.
womens-participation_issues_attitudes = Para promover el papel activo de las mujeres en todos los ámbitos, es necesario que tanto las mujeres como los hombres sigan cambiando de actitud.
womens-participation_issues_decision-making = Es necesario que las mujeres participen más en los espacios donde se toman las decisiones, en los distintos aspectos de la vida social.
womens-participation_directions_environment = Creación de un entorno en el que las mujeres puedan desempeñar un papel activo
    .text = La municipalidad mejorará el entorno laboral para que se adapte a las distintas formas de trabajar de las mujeres, y apoyará a las que se animen a crear una empresa propia o a asumir otros retos. Con estas iniciativas, creará un entorno en el que las mujeres puedan desempeñar un papel activo en cualquier ámbito.
womens-participation_directions_attitudes = Promoción del cambio de actitud de mujeres y hombres
    .text = Para que las mujeres desempeñen un papel cada vez más activo, la municipalidad realizará actividades de sensibilización e invitará tanto a las mujeres como a los hombres a cambiar de actitud.
womens-participation_directions_decision-making = Participación de las mujeres en los espacios donde se deciden políticas y líneas de acción
    .text = La municipalidad promoverá que las mujeres participen en los espacios donde se toman las decisiones, como los de los lugares de trabajo, los grupos de la zona y los [{ -council(form: "plural") }](glossary:council) de la municipalidad.
indicator_women-in-councils = Porcentaje de mujeres en los consejos consultivos de la municipalidad y órganos similares
    .about = Porcentaje de mujeres en los [{ -council(form: "plural") }](glossary:council) de la municipalidad y órganos similares. Con él se evalúa cuánto participan las mujeres en los espacios donde se deciden políticas y líneas de acción.
indicator_women-in-management = Porcentaje de mujeres en los cargos directivos de la municipalidad (jefe de sección o superior)
    .about = Porcentaje de mujeres entre los empleados municipales que tienen un cargo directivo, de jefe de sección o superior. Con él se evalúa cuánto participan las mujeres en los espacios donde se deciden políticas y líneas de acción.
indicator_employment-course-participants = Número de participantes en cursos de apoyo al empleo, como seminarios de ayuda para conseguir trabajo
    .about = Número de personas que participaron en cursos relacionados con el trabajo, como seminarios de ayuda para conseguir trabajo. Con él se evalúa cuánto avanza el papel activo de las mujeres.
womens-participation_collaboration = Para promover el [{ -work-life-balance }](glossary:work-life-balance), la municipalidad, las empresas y los [{ -residents }](glossary:residents) trabajarán, cada uno desde su posición, en la sensibilización para que haya más conciencia sobre el tema.
