### Parte 4, Capítulo 1, Sección 1

human-rights = Respeto de los derechos humanos y protección de los derechos
human-rights_policy-goal = Se aspira a una sociedad pacífica y alegre, sin discriminación: una sociedad en la que todos los [{ -residents }](glossary:residents) se respeten unos a otros.

indicator_discrimination-felt = Porcentaje de residentes que alguna vez se han sentido discriminados
    .about = Porcentaje de [{ -residents }](glossary:residents) que han tenido la experiencia de sentirse discriminados. Con los resultados de la encuesta de opinión a los residentes se evalúa si avanzan las medidas de [{ -jinken }](glossary:jinken).
indicator_sexual-minority-terms-known = Porcentaje de personas que conocen las expresiones “minorías sexuales” y “LGBT”
    .about = Muestra cuántas personas conocen las expresiones “[{ -sexual-minorities }](glossary:sexual-minorities)” y “[{ -lgbt }](glossary:lgbt)”. Con los resultados de la encuesta de opinión a los residentes se evalúa si avanzan las medidas de [{ -jinken }](glossary:jinken).
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = Número de residentes extranjeros que participan en las actividades de las asociaciones de vecinos
    .about = Con los resultados de la encuesta de opinión a los residentes extranjeros se evalúa en qué medida los [{ -foreign-residents }](glossary:foreign-residents) están afiliados a las [{ -jichikai(form: "plural") }](glossary:jichikai). El plan da los valores como porcentaje (%).
indicator_peace-declaration-known = Grado de conocimiento de la Declaración de Ciudad de la Paz
    .about = Muestra qué tan conocida es la [{ -peace-city-declaration }](glossary:peace-city-declaration). Se evalúa con los resultados de un cuestionario a los participantes en los programas de sensibilización sobre la paz.

## Punto 1

human-rights-promotion = Promoción de las medidas de derechos humanos
human-rights-promotion_vision = Una sociedad sin discriminación por motivos como la raza, las creencias, el sexo, la condición social, el origen familiar, la edad o el hecho de tener o no una discapacidad, en la que todos los [{ -residents }](glossary:residents) respeten los [{ -jinken }](glossary:jinken) de los demás.
human-rights-promotion_current_unsolved = Los problemas de [{ -jinken }](glossary:jinken) que afectan a las mujeres, los niños, las personas mayores, las personas con discapacidad, los extranjeros y otras personas siguen sin resolverse. Hoy se conoce mejor que antes la situación de las [{ -sexual-minorities }](glossary:sexual-minorities), pero todavía enfrentan prejuicios. Las violaciones de los [{ -jinken }](glossary:jinken) a través de las [{ -sns }](glossary:sns) se extienden, y el maltrato a los niños y a las personas mayores, la [{ -domestic-violence }](glossary:domestic-violence) y otros problemas se agravan. También hay discriminación contra las personas que han contraído una enfermedad infecciosa, contra sus familias y contra el personal de salud que las atiende.
human-rights-promotion_current_laws = En estas circunstancias se promulgaron tres leyes contra la discriminación: la Ley de Promoción de la Eliminación de la Discriminación por Motivos de Discapacidad (Ley de Eliminación de la Discriminación contra las Personas con Discapacidad), la Ley de Promoción de Iniciativas para Eliminar las Expresiones y Conductas Discriminatorias Injustas contra las Personas Originarias de Fuera de Japón (Ley de Eliminación del Discurso de Odio) y la Ley de Promoción de la Eliminación de la Discriminación Buraku (Ley de Eliminación de la Discriminación Buraku). Se las llama las “[{ -human-rights-laws }](glossary:human-rights-laws)”. La municipalidad las tiene en cuenta y lleva adelante medidas tanto de educación como de sensibilización. La educación en [{ -jinken }](glossary:jinken) se imparte en las escuelas y también fuera de ellas, en la educación social. Como sensibilización sobre los [{ -jinken }](glossary:jinken), se reparten folletos y otros materiales, y se organizan conferencias sobre [{ -jinken }](glossary:jinken) dirigidas a empresas y otros.
human-rights-promotion_issues_new-problems = Las formas de vivir se han vuelto más diversas y la sociedad, más internacional. Por eso, a los problemas de [{ -jinken }](glossary:jinken) ya existentes se suman otros nuevos. Es necesario trabajar en una educación en [{ -jinken }](glossary:jinken) y en actividades de sensibilización adecuadas a nuestra época.
human-rights-promotion_issues_consultation = Los problemas de [{ -jinken }](glossary:jinken) son cada vez más complejos. Para prevenir los daños por violaciones de los [{ -jinken }](glossary:jinken) y apoyar a las víctimas, es necesario estrechar la cooperación entre las ventanillas de consultas y reforzar el sistema de consultas en toda la municipalidad.
human-rights-promotion_issues_abuse = Es necesario trabajar en medidas para que no ocurran el maltrato a los niños y a las personas mayores, la [{ -domestic-violence }](glossary:domestic-violence) y otros actos similares.
human-rights-promotion_issues_new-people = En la educación y la sensibilización sobre los [{ -jinken }](glossary:jinken), tanto las personas que enseñan como las que participan tienden a ser siempre las mismas. Hace falta, entre otras cosas, encontrar a personas nuevas que se encarguen de esta labor y aumentar el número de participantes.
human-rights-promotion_directions_awareness = Sensibilización sobre los derechos humanos
    .text = Con diversas actividades de sensibilización y por otros medios, la municipalidad se esforzará por difundir la idea de valorar los [{ -jinken }](glossary:jinken). Además, dará a conocer ampliamente el [{ -partnership-oath }](glossary:partnership-oath), para favorecer que más personas comprendan a las [{ -sexual-minorities }](glossary:sexual-minorities).
human-rights-promotion_directions_education = Promoción de la educación en derechos humanos
    .text = La municipalidad impartirá de manera amplia la educación en [{ -jinken }](glossary:jinken), tanto en las escuelas como en la sociedad. Al mismo tiempo, fomentará una [{ -barrier-free-mind }](glossary:barrier-free-mind).
human-rights-promotion_directions_consultation = Mejora de las consultas sobre derechos humanos
    .text = Para mejorar el sistema de consultas, la municipalidad estrechará la cooperación con las instituciones relacionadas y otros. Trabajará en la creación de un sistema para consultas sobre daños por maltrato y [{ -domestic-violence }](glossary:domestic-violence), y se esforzará por evitar que los daños se agraven.
indicator_human-rights-lecture-participants = Número de participantes en conferencias y cursos sobre problemas de derechos humanos
    .about = Número de personas que participaron en conferencias y cursos sobre problemas de [{ -jinken }](glossary:jinken). Con él se evalúa cuánto ha avanzado el desarrollo de una ciudad que respeta los [{ -jinken }](glossary:jinken).
indicator_sexual-minority-consultations = Número de personas que usaron las consultas sobre problemas personales para minorías sexuales
    .about = Número de veces que se usaron las consultas sobre problemas personales para [{ -sexual-minorities }](glossary:sexual-minorities). Con él se evalúa qué tan desarrollado está el sistema de consultas.
human-rights-promotion_collaboration = Se trabajará para promover la educación en [{ -jinken }](glossary:jinken), en [{ -collaboration }](glossary:collaboration) con grupos de residentes y otros.

## Punto 2

multicultural-coexistence = Promoción de una sociedad de convivencia multicultural
multicultural-coexistence_vision = Una ciudad que es una [{ -multicultural-society }](glossary:multicultural-society), en la que todos los [{ -residents }](glossary:residents) aceptan mutuamente las diferencias culturales que vienen del lugar y del entorno donde cada uno nació y creció, y en la que pueden ayudarse unos a otros junto con la comunidad local.
multicultural-coexistence_current_few-contacts = En los últimos años, el número de [{ -foreign-residents }](glossary:foreign-residents) tiende a aumentar, y muchos viven cerca de nosotros. Sin embargo, no son muchos los [{ -foreign-residents }](glossary:foreign-residents) que participan en las actividades de su zona. Por eso, hay pocas oportunidades de intercambio con los demás vecinos.
multicultural-coexistence_current_information = La municipalidad trabaja para dar información sobre la vida diaria en muchos idiomas y para mejorar el sistema de consultas sobre la vida diaria. Aun así, la información que se ofrece a los [{ -foreign-residents }](glossary:foreign-residents) todavía no es suficiente.
multicultural-coexistence_issues_participation = Es necesario crear un entorno en el que los [{ -foreign-residents }](glossary:foreign-residents) también se unan a las actividades de su zona, sobre todo a las de las [{ -jichikai(form: "plural") }](glossary:jichikai), y puedan desempeñar en ellas un papel activo junto con los demás.
multicultural-coexistence_issues_understanding = Es necesario que los vecinos que participan en las actividades de la zona comprendan las necesidades de los [{ -foreign-residents }](glossary:foreign-residents) y lleguen a un entendimiento común.
multicultural-coexistence_issues_shared-citizenship = Sea cual sea su nacionalidad, todos son [{ -residents }](glossary:residents) que sostienen la comunidad local. Es necesario que, como [{ -residents }](glossary:residents) por igual, todos se comprendan unos a otros, y que esto lleve a hacer realidad una paz mundial duradera.
multicultural-coexistence_issues_reaching-residents = Hay [{ -foreign-residents }](glossary:foreign-residents) que necesitan información sobre la vida diaria. Es necesario usar métodos eficaces para que esa información les llegue con seguridad.
multicultural-coexistence_directions_attitudes = Promoción del cambio de actitud entre los vecinos
    .text = Con miras a una [{ -multicultural-society }](glossary:multicultural-society), la municipalidad trabajará para que cambien las actitudes, tanto de los [{ -foreign-residents }](glossary:foreign-residents) como de los demás vecinos.
multicultural-coexistence_directions_exchange = Creación de oportunidades de intercambio
    .text = La municipalidad creará oportunidades de intercambio en las que los [{ -foreign-residents }](glossary:foreign-residents) y los demás vecinos participen juntos.
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = Mejora de la ventanilla de consultas
    .text = En la ventanilla de consultas sobre la vida diaria, la municipalidad mejorará el sistema para que los [{ -foreign-residents }](glossary:foreign-residents) puedan hablar en su propio idioma.
multicultural-coexistence_directions_information = Mejora de la información
    .text = Al dar información sobre la vida diaria a los [{ -foreign-residents }](glossary:foreign-residents), la municipalidad lo hará de manera fácil de entender, por ejemplo, usando el [{ -easy-japanese }](glossary:easy-japanese).
indicator_consultation-desk-awareness = Grado de conocimiento de la ventanilla de consultas para extranjeros
    .about = Muestra qué tan conocido es el sistema de consultas para extranjeros. Se evalúa con los resultados de la encuesta de opinión a los residentes extranjeros.
indicator_city-magazine-awareness = Grado de conocimiento de “IRUMA COM+COM”, la revista de información municipal de la ciudad de Iruma
    .about = Muestra qué tan conocida es la revista de información municipal. Con los resultados de la encuesta de opinión a los residentes extranjeros se evalúa si se da suficiente información.
indicator_easy-japanese-publications = Número de publicaciones que usan el “japonés sencillo”
    .about = Número de publicaciones hechas en “[{ -easy-japanese }](glossary:easy-japanese)” para que los [{ -foreign-residents }](glossary:foreign-residents) puedan entenderlas. Con él se evalúa en qué medida se comparte la información.
indicator_international-volunteers = Porcentaje de voluntarios que desean participar en el intercambio y el apoyo internacionales
    .about = Porcentaje de personas que desean participar como voluntarias en el intercambio y el apoyo internacionales. Con los resultados de la encuesta de opinión a los residentes se evalúa en qué medida se comprenden el intercambio y el apoyo internacionales.
multicultural-coexistence_collaboration = Se trabajará para crear un entorno en el que los [{ -foreign-residents }](glossary:foreign-residents) puedan comunicarse bien en la zona donde viven.

## Punto 3

peace = Promoción de las medidas para la paz
peace_vision = Una sociedad en la que todos los [{ -residents }](glossary:residents) saben lo valiosa que es la paz y la cuidan.
peace_current_world = En la comunidad internacional, la amenaza de la guerra y de las armas nucleares no desaparece y continúa hasta hoy. Todavía hay muchas personas que sufren por los conflictos armados, el hambre y las enfermedades.
peace_current_declaration = Con base en la “[{ -peace-city-declaration }](glossary:peace-city-declaration)”, Iruma trabaja en programas de sensibilización para promover la paz. Su fin es proteger el medio ambiente de la Tierra, que es irremplazable, y hacer realidad una paz mundial duradera.
peace_issues_awareness = Se necesitan iniciativas que sigan insistiendo en lo valiosa que es la paz y que puedan elevar la conciencia de los [{ -residents }](glossary:residents) sobre la paz.
peace_directions_awareness = Mayor conciencia sobre la paz
    .text = La municipalidad realizará programas de sensibilización que transmitan lo valiosa e importante que es la paz, y buscará elevar la conciencia sobre la paz.
indicator_peace-event-participants = Número de participantes en los programas de sensibilización sobre la paz
    .about = Número de personas que participaron en los programas de sensibilización sobre la paz. Con él se evalúa cuánto ha aumentado la conciencia sobre la paz.
peace_collaboration = Se trabajará en la sensibilización, para que todos los [{ -residents }](glossary:residents) piensen en la importancia de la paz y puedan actuar con una alta conciencia sobre ella.
