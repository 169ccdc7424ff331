### Parte 4, Capítulo 1, Sección 3

community = Mejora de las actividades comunitarias
community_policy-goal = Se aspira a una ciudad con muchas actividades comunitarias: una ciudad en la que todos los [{ -residents }](glossary:residents) cooperen y se apoyen, más allá de las diferencias de ámbito y de generación, y así puedan resolver los problemas de su zona.

# 自治会 and 町内会 are both associations of neighbours.
indicator_community-participation = Porcentaje de residentes que participan en actividades locales, como las de las asociaciones de vecinos o las asociaciones de barrio
    .about = Porcentaje de [{ -residents }](glossary:residents) que participan en actividades de su zona, como las de las [{ -jichikai(form: "plural") }](glossary:jichikai) o las asociaciones de barrio. Con los resultados de la encuesta de opinión a los residentes se evalúa si avanza el desarrollo de una ciudad en la que a todos les sea fácil participar en las actividades comunitarias.
indicator_solidarity-satisfaction = Satisfacción de los residentes con el sentimiento de unión en su zona
    .about = Cifra que muestra qué tan satisfechos están los [{ -residents }](glossary:residents) con el sentimiento de unión en su zona. Con los resultados de la encuesta de opinión a los residentes se evalúa si avanzan las iniciativas para mantener, desarrollar y reconstruir la comunidad local.
indicator_community-support-satisfaction = Satisfacción de los residentes con el apoyo a las actividades comunitarias de las asociaciones de vecinos y otros grupos
    .about = Cifra que muestra qué tan satisfechos están los [{ -residents }](glossary:residents) con el apoyo a las actividades comunitarias de las [{ -jichikai(form: "plural") }](glossary:jichikai) y otros grupos. Con los resultados de la encuesta de opinión a los residentes se evalúa si avanzan las iniciativas para apoyar e impulsar las actividades de los residentes.

## Punto 1

local-community = Mantenimiento, desarrollo y reconstrucción de la comunidad local
local-community_vision = Una ciudad en la que todas las personas que forman parte de la comunidad local toman parte en sus actividades y pueden apoyarse unas a otras.
local-community_current_jichikai = El centro de las actividades comunitarias son las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai). Sin embargo, el porcentaje de afiliación a las [{ -jichikai(form: "plural") }](glossary:jichikai) tiende a bajar. Además, hay problemas como el envejecimiento de los miembros y la falta de personas que acepten cargos.
local-community_current_links = En algunos casos hay poca relación entre las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai), por un lado, y las [{ -npo }](glossary:npo) y otros grupos de actividades de los residentes, por otro. Además, los niños, que se encargarán del desarrollo de la ciudad en el futuro, no tienen muchas oportunidades de participar en las actividades comunitarias ni de dar su opinión.
local-community_current_meeting-places = Entre los locales de reunión de las [{ -jichikai(form: "plural") }](glossary:jichikai), que son la base de las actividades comunitarias, hay algunos que están viejos y cada vez más deteriorados.
local-community_issues_cooperation = Los problemas de cada zona son cada vez más diversos. Para resolverlos, es necesario crear un mecanismo de cooperación entre la municipalidad, las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai), las [{ -npo }](glossary:npo) y otros grupos de actividades de los residentes, y los distintos grupos de la zona.
local-community_issues_support = Las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai) son las protagonistas de las actividades comunitarias. Es necesario apoyar sus actividades y, al mismo tiempo, examinar el sistema de cooperación actual y la relación entre las partes.
local-community_issues_children = Para mantener la comunidad local, es deseable tomar en cuenta las opiniones de los niños, que se encargarán del desarrollo de la ciudad en el futuro, y crear un mecanismo que los anime a unirse a las actividades por su propia voluntad.
local-community_issues_meeting-places = Los locales de reunión de las [{ -jichikai(form: "plural") }](glossary:jichikai) son la base de la comunidad local. Es necesario construirlos y renovarlos de manera planificada.
local-community_directions_structure = Creación de un mecanismo para resolver los problemas de la zona
    .text = Para que se puedan resolver los problemas cada vez más diversos de cada zona, la municipalidad trabajará en crear un mecanismo junto con las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai), las [{ -npo }](glossary:npo) y otros grupos de actividades de los residentes, los distintos grupos de la zona, los niños y otros.
local-community_directions_partnership = Cooperación con las actividades de las asociaciones de vecinos
    .text = La municipalidad buscará el desarrollo de cada zona en cooperación con las [{ -jichikai(form: "plural") }](glossary:jichikai), por ejemplo, procurando que las [{ -jichikai(form: "plural") }](glossary:jichikai) sean más activas y acondicionando los lugares que son la base de sus actividades.
local-community_directions_lighter-burden = Menos carga para las asociaciones de vecinos
    .text = La municipalidad buscará reducir la carga de las [{ -jichikai(form: "plural") }](glossary:jichikai), y revisará cómo se reparten las funciones y cómo se organizan la municipalidad, por un lado, y las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai), por otro.
indicator_jichikai-households = Número de hogares afiliados a las asociaciones de vecinos
    .about = Número de hogares que están afiliados a una [{ -jichikai }](glossary:jichikai). Con él se evalúa qué tan desarrolladas están las actividades comunitarias.
indicator_meeting-places-improved = Número anual de locales de reunión y similares construidos o renovados
    .about = Número de locales de reunión de las [{ -jichikai(form: "plural") }](glossary:jichikai) y similares que se habían solicitado y que se construyeron o renovaron en 1 año. Con él se evalúa qué tan desarrolladas están las actividades de las [{ -jichikai(form: "plural") }](glossary:jichikai).
indicator_requests-to-jichikai = Número de solicitudes y asuntos similares dirigidos a las asociaciones de vecinos y las asociaciones de dirigentes vecinales
    .about = Número de solicitudes y asuntos similares que la municipalidad y los grupos relacionados dirigieron a las [{ -jichikai(form: "plural") }](glossary:jichikai) y las [{ -kuchokai(form: "plural") }](glossary:kuchokai). Con él se evalúa cuánta carga tienen las [{ -jichikai(form: "plural") }](glossary:jichikai).
local-community_collaboration = Se apoyarán las actividades de las [{ -jichikai(form: "plural") }](glossary:jichikai) y se trabajará para crear una comunidad local en la que todos quieran seguir viviendo.

## Punto 2

civic-activities = Apoyo e impulso a las actividades de los residentes
civic-activities_vision = Una ciudad con muchas actividades de los residentes, en la que todos los [{ -residents }](glossary:residents) participan por iniciativa propia en el desarrollo de la ciudad.
civic-activities_current_groups = Hay grupos muy activos, como algunas [{ -npo }](glossary:npo). Sin embargo, sus actividades se limitan a ciertos ámbitos o zonas.
civic-activities_current_centre = La base de las actividades de los residentes es el Centro de Actividades de los Residentes. Allí, como parte de los programas para impulsar las actividades de los residentes, la [{ -intermediary }](glossary:intermediary) atiende consultas durante todo el año y ofrece, entre otras cosas, cursos de capacitación.
civic-activities_current_portal = También se avanza en reunir la información en un solo lugar, mediante el [{ -portal-site }](glossary:portal-site) de las actividades de los residentes.
civic-activities_issues_connecting = Los grupos de actividades de los residentes trabajan cada uno en su propio ámbito. Es necesario conectarlos entre sí, para que sean una gran fuerza que impulse el desarrollo de la ciudad.
civic-activities_issues_centre = Para que las instalaciones del Centro de Actividades de los Residentes se administren de una forma que facilite más su uso, se necesitan la comprensión y la ayuda de los grupos registrados.
civic-activities_issues_district-centres = Hay actividades de los residentes de muchos tipos. Es necesario apoyarlas a través de la comunidad de los [{ -community-centre(form: "plural") }](glossary:community-centre) que se establecen en cada zona.
civic-activities_directions_support = Apoyo a las actividades de los residentes
    .text = La municipalidad apoyará las actividades de los residentes, por ejemplo, mejorando las funciones del Centro de Actividades de los Residentes y formando a personas capaces de coordinar la cooperación entre las actividades.
civic-activities_directions_new-communities = Apoyo a nuevas actividades comunitarias
    .text = Para apoyar a los grupos de actividades de los residentes y otros grupos de cada zona, la municipalidad trabajará en asegurar nuevos lugares para sus actividades. Al mismo tiempo, buscará que la [{ -intermediary }](glossary:intermediary) sea más fuerte que ahora y que pueda cooperar con cada zona.
civic-activities_directions_information = Unificación de la información
    .text = Para crear un entorno en el que sea fácil participar en los distintos tipos de actividades comunitarias, la municipalidad cooperará con la [{ -intermediary }](glossary:intermediary). Mejorará la ventanilla central de consultas y avanzará en reunir en un solo lugar la información sobre las actividades de los residentes.
indicator_centre-registered-groups = Número de grupos registrados en el Centro de Actividades de los Residentes
    .about = Número de grupos que están registrados en el Centro de Actividades de los Residentes. A partir de su aumento se evalúa qué tan desarrolladas están las actividades de los residentes.
indicator_centre-course-participants = Número de participantes en los cursos del Centro de Actividades de los Residentes
    .about = Número de personas que participaron en los cursos del Centro de Actividades de los Residentes. A partir de su aumento se evalúa cuánto interés hay por las actividades de los residentes.
civic-activities_collaboration = Con el apoyo a los grupos de actividades de los residentes, se facilitará la participación en los distintos espacios de las actividades comunitarias y se trabajará para crear una comunidad local en la que todos quieran seguir viviendo.
