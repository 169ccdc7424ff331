### El nombre del plan y las palabras que se usan en todo el sitio.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = Plan Integral de la Ciudad de Iruma
    .city = Iruma
    .about = Este sitio presenta un capítulo del Plan Integral de la Ciudad de Iruma: el que trata de los derechos humanos, la comunidad y el intercambio. Explica el contenido del plan en palabras fáciles de leer, para todas las personas que viven en Iruma.

## Levels

level_part = Parte { $number }
level_chapter = Capítulo { $number }
level_section = Sección { $number }
level_item = Punto { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = Objetivo del capítulo
    .citation = Objetivo del capítulo
# 施策 is always "medidas", 政策 is "política".
field_structure = Estructura de las medidas
field_related-plans = Planes básicos y otros documentos relacionados
field_policy-goal = Objetivo de la política
    .citation = Objetivo de la política
field_priority = Iniciativa prioritaria
field_indicators = Indicadores de resultados
field_vision = Visión de las medidas
    .citation = Visión
field_current = Situación actual de las medidas
    .citation = Situación actual
field_issues = Desafíos de las medidas
    .citation = Desafío { $number }
field_directions = Orientaciones de las medidas
    .citation = Orientación { $number }
    .intro = Esto es lo que la municipalidad tiene planeado hacer.
field_collaboration = Orientación del trabajo en colaboración
    .citation = Orientación del trabajo en colaboración
field_related-measures = Medidas relacionadas
field_editions = Ediciones de este sitio

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = Los residentes y la municipalidad en igualdad
choice_collaboration_citizen-led = Con los residentes al frente
choice_collaboration_city-led = Con la municipalidad al frente

## Units

unit_people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
# 延370人: a person who comes twice counts twice.
unit_people-cumulative = { $n ->
    [one] { $n } persona (se cuentan todas las veces)
   *[other] { $n } personas (se cuentan todas las veces)
}
# Consultations, or studies that were made.
unit_cases = { $n ->
    [one] { $n } caso
   *[other] { $n } casos
}
unit_publications = { $n ->
    [one] { $n } publicación
   *[other] { $n } publicaciones
}
unit_requests = { $n ->
    [one] { $n } solicitud
   *[other] { $n } solicitudes
}
unit_agreements = { $n ->
    [one] { $n } convenio
   *[other] { $n } convenios
}
unit_times = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}
unit_households = { $n ->
    [one] { $n } hogar
   *[other] { $n } hogares
}
unit_buildings-per-year = { $n ->
    [one] { $n } edificio por año
   *[other] { $n } edificios por año
}
unit_groups = { $n ->
    [one] { $n } grupo
   *[other] { $n } grupos
}
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = Encuesta de opinión a los residentes
survey_foreign-residents = Encuesta de opinión a los residentes extranjeros
survey_peace-event-participants = Cuestionario a los participantes en los programas de sensibilización sobre la paz

## What was counted

count_participants = Número de participantes
count_consultations = Número de consultas
count_publications = Número de publicaciones
count_joint-events = Número de veces que se realizaron programas organizados en conjunto
count_council-members = Número de miembros de los consejos consultivos y órganos similares
count_managers = Número de empleados municipales en cargos directivos (jefe de sección o superior)
count_member-households = Número de hogares afiliados a una asociación de vecinos
count_buildings = Número de locales de reunión y similares construidos o renovados
count_requests = Número de solicitudes y asuntos similares dirigidos a las asociaciones de vecinos y las asociaciones de dirigentes vecinales
count_registered-groups = Número de grupos registrados
count_facility-users = Número de personas que usaron las instalaciones
count_lodging-users = Número de personas que usaron los alojamientos
count_applicants = Número de personas que postularon
count_agreements = Número de convenios firmados
count_studies = Número de casos estudiados

## The printed plan from cover to cover

outline_foreword = Presentación
outline_part-1 = Introducción
outline_part-2 = Concepto básico
outline_part-3 = Para impulsar el plan
outline_realisation = Hacia la realización del plan
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = Estrategia Integral (segundo periodo)
outline_appendix = Material de referencia

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = Promoción de la administración de área amplia
