### Parte 4, Capítulo 1, Sección 4

exchange = Promoción del intercambio y la cooperación entre municipios
exchange_policy-goal = Se aspira a una ciudad que forme a personas con una visión amplia y que, en cooperación con otras ciudades, mejore los servicios a los residentes.

indicator_international-exchange-satisfaction = Satisfacción de los residentes con la promoción del intercambio internacional
    .about = Cifra que muestra qué tan satisfechos están los [{ -residents }](glossary:residents) con la promoción del intercambio internacional. Con los resultados de la encuesta de opinión a los residentes se evalúa si avanza el intercambio internacional que desean los [{ -residents }](glossary:residents).
indicator_shared-facility-users = Número de usuarios de las instalaciones públicas de uso recíproco
    .about = Número de [{ -residents }](glossary:residents) de Iruma que usaron instalaciones de otras ciudades. Con él se evalúa qué tan satisfechos están los [{ -residents }](glossary:residents) con la cooperación entre ciudades.

## Punto 1

sister-cities = Promoción del intercambio con las ciudades hermanas y las ciudades amigas
sister-cities_vision = Una ciudad rica en personas que, gracias al intercambio con las [{ -shimai-toshi }](glossary:shimai-toshi), conocen culturas y costumbres distintas de las suyas, saben aceptarse unas a otras y tienen una visión amplia.
sister-cities_current_sado = Con la ciudad de Sado se mantiene un intercambio en aspectos como la educación, la cultura y la industria, que hace crecer el entendimiento y la cercanía entre ambas ciudades.
sister-cities_current_wolfratshausen = El intercambio con la ciudad de Wolfratshausen consiste en que los jóvenes conozcan por experiencia propia una cultura diferente, y se busca mejorar cada vez más este intercambio mutuo.
sister-cities_issues_review = Es necesario volver a estudiar qué orientación debe tener en adelante el intercambio con las [{ -shimai-toshi }](glossary:shimai-toshi).
sister-cities_issues_sado = Con Sado, hace falta mejorar todavía más el intercambio en la cultura y la industria, y la ayuda mutua en caso de desastre y en otras situaciones.
sister-cities_issues_young-people = Es necesario mejorar los espacios y las oportunidades para que los jóvenes que han participado en los programas de intercambio con las [{ -shimai-toshi }](glossary:shimai-toshi) desempeñen un papel activo. También es necesario crear un entorno en el que sea fácil participar, para que aumente el número de participantes.
sister-cities_directions_residents = Mejora del intercambio entre residentes
    .text = La municipalidad buscará mejorar las oportunidades de intercambio entre los [{ -residents }](glossary:residents), de forma que cualquiera pueda participar. En cuanto a las [{ -shimai-toshi }](glossary:shimai-toshi), volverá a estudiar qué hacer en concreto y qué orientación dar al intercambio en adelante.
sister-cities_directions_mutual-support = Mejora del intercambio y la ayuda mutua en distintos ámbitos
    .text = La municipalidad promoverá el intercambio entre Sado e Iruma en distintos ámbitos, como la industria y la cultura, y la ayuda mutua en caso de desastre.
sister-cities_directions_young-people = Promoción del intercambio de jóvenes
    .text = La municipalidad promoverá un intercambio en el que los estudiantes de primaria, de secundaria básica y de secundaria superior, cada grupo según su edad, entren en contacto con otras culturas.
indicator_sado-lodging-users = Número de usuarios de los alojamientos de descanso designados en Sado, ciudad hermana
    .about = En Sado hay alojamientos registrados como alojamientos de descanso designados por la ciudad de Iruma. Este es el número de [{ -residents }](glossary:residents) de Iruma que los usaron. Con él se evalúa qué tan desarrollado está el intercambio con la [{ -shimai-toshi(form: "sister") }](glossary:shimai-toshi).
indicator_wolfratshausen-applicants = Número de postulantes al programa de intercambio de jóvenes con Wolfratshausen
    .about = Número de personas que postularon al programa de intercambio de jóvenes con Wolfratshausen. Con él se evalúa cuánto interés hay por este programa.
sister-cities_collaboration = Para formar a personas con una visión amplia, se trabajará en animar a los [{ -residents }](glossary:residents) a participar en el intercambio entre ciudades.

## Punto 2

intercity-cooperation = Promoción de la cooperación entre ciudades
intercity-cooperation_vision = Una ciudad cómoda para los [{ -residents }](glossary:residents), en la que el trabajo de la municipalidad es eficiente y hay buenos servicios públicos, pensados desde el punto de vista de los habitantes.
intercity-cooperation_current_disasters = En el ámbito de la prevención de desastres, existen convenios con otros municipios para que, en caso de un gran desastre, las medidas de emergencia y los trabajos de recuperación se hagan con rapidez. También existen convenios sobre prevención de desastres con instituciones relacionadas, con empresas privadas y con otros.
intercity-cooperation_current_libraries = En cuanto a la cooperación en la vida diaria, para mejorar los servicios a los usuarios de las bibliotecas existen convenios de uso recíproco con las bibliotecas de las ciudades de Tokorozawa, Hanno, Sayama, Hidaka y Ome.
intercity-cooperation_issues_disasters = Es necesario avanzar en la cooperación entre ciudades, como preparación para un gran desastre u otra situación similar.
intercity-cooperation_issues_choosing-fields = Es necesario determinar bien en qué ámbitos es útil la cooperación entre ciudades y, a partir de ahí, avanzar de manera concreta en la cooperación en las medidas.
intercity-cooperation_issues_wider-issues = Hay diversos desafíos, como la respuesta a los desastres naturales y a una sociedad con cada vez menos población, o la mayor comodidad de los [{ -residents }](glossary:residents). Para responder a ellos, es necesario estudiar cómo debe ser la cooperación entre ciudades.
intercity-cooperation_directions_new = Estudio y aprovechamiento de nuevas formas de cooperación entre ciudades
    .text = La municipalidad trabajará para estudiar las distintas posibilidades de cooperación con nuevas ciudades y poder aprovecharlas.
intercity-cooperation_directions_expansion = Ampliación de la cooperación entre ciudades
    .text = La municipalidad ampliará y mejorará la cooperación entre ciudades que ya existe, como la prevención de desastres y el uso recíproco de las bibliotecas y otras instalaciones.
indicator_disaster-agreements = Número de convenios firmados entre ciudades sobre prevención de desastres
    .about = Número de convenios sobre prevención de desastres que las ciudades han firmado entre sí. Con él se evalúa cuánto ha avanzado la cooperación en la prevención de desastres.
indicator_cooperation-studies = Número de casos estudiados de nuevas formas de cooperación entre ciudades
    .about = Número de casos en que se estudiaron nuevas formas de cooperación entre ciudades. Con él se evalúa la situación de las iniciativas para resolver los problemas de la zona.
intercity-cooperation_collaboration = Se trabajará en el estudio de nuevas formas de cooperación entre ciudades, tomando en cuenta también las opiniones de los [{ -residents }](glossary:residents).
