### The plan's name, and the words that are used all over it.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# 総合計画, the city's comprehensive plan. Not "plano diretor", which is about the use of land. The source gives no number and no years: add none.
plan = Plano Geral da Cidade de Iruma
    .city = Iruma
    .about = Este site apresenta um capítulo do Plano Geral da Cidade de Iruma: o capítulo sobre direitos humanos, comunidade e intercâmbio. Ele explica o conteúdo do plano em textos fáceis de ler, para todas as pessoas que moram em Iruma.

## Levels

level_part = Parte { $number }
level_chapter = Capítulo { $number }
level_section = Seção { $number }
level_item = Item { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = Objetivo do capítulo
    .citation = Objetivo do capítulo
# 施策 is always "medidas", 政策 is "política pública".
field_structure = Estrutura das medidas
field_related-plans = Planos básicos e outros documentos relacionados
field_policy-goal = Objetivo da política pública
    .citation = Objetivo da política pública
field_priority = Ação prioritária
field_indicators = Indicadores de resultado
field_vision = Visão das medidas
    .citation = Visão
field_current = Situação atual das medidas
    .citation = Situação atual
field_issues = Desafios das medidas
    .citation = Desafio { $number }
field_directions = Diretrizes das medidas
    .citation = Diretriz { $number }
    .intro = Aqui está o que a prefeitura planeja fazer daqui para a frente.
field_collaboration = Direção das ações em parceria
    .citation = Direção das ações em parceria
field_related-measures = Medidas relacionadas
field_editions = Versões neste site

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = Moradores e prefeitura em pé de igualdade
choice_collaboration_citizen-led = Liderança dos moradores
choice_collaboration_city-led = Liderança da prefeitura

## Units

unit_people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
# 延370人: a person who comes twice counts twice.
unit_people-cumulative = { $n ->
    [one] { $n } pessoa (contada a cada vez)
   *[other] { $n } pessoas (contadas a cada vez)
}
# Consultations, or studies that were made.
unit_cases = { $n ->
    [0] { $n } casos
    [one] { $n } caso
   *[other] { $n } casos
}
unit_publications = { $n ->
    [0] { $n } publicações
    [one] { $n } publicação
   *[other] { $n } publicações
}
unit_requests = { $n ->
    [one] { $n } pedido
   *[other] { $n } pedidos
}
unit_agreements = { $n ->
    [one] { $n } acordo
   *[other] { $n } acordos
}
unit_times = { $n ->
    [one] { $n } vez
   *[other] { $n } vezes
}
unit_households = { $n ->
    [one] { $n } domicílio
   *[other] { $n } domicílios
}
unit_buildings-per-year = { $n ->
    [one] { $n } prédio por ano
   *[other] { $n } prédios por ano
}
unit_groups = { $n ->
    [one] { $n } grupo
   *[other] { $n } grupos
}
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = Pesquisa de opinião com os moradores
survey_foreign-residents = Pesquisa de opinião com os moradores estrangeiros
survey_peace-event-participants = Questionário para os participantes dos programas de conscientização sobre a paz

## What was counted

count_participants = Número de participantes
count_consultations = Número de consultas
count_publications = Número de publicações
count_joint-events = Número de vezes que foram realizados programas conjuntos
count_council-members = Número de membros dos conselhos consultivos e órgãos semelhantes
count_managers = Número de funcionários municipais em cargos de chefia (chefe de seção ou acima)
count_member-households = Número de domicílios que fazem parte de uma associação de moradores
count_buildings = Número de salões de reuniões e locais semelhantes construídos ou reformados
count_requests = Número de pedidos e assuntos semelhantes dirigidos às associações de moradores e às associações de líderes de bairro
count_registered-groups = Número de grupos registrados
count_facility-users = Número de pessoas que usaram as instalações
count_lodging-users = Número de pessoas que usaram as hospedagens
count_applicants = Número de pessoas inscritas
count_agreements = Número de acordos firmados
count_studies = Número de casos estudados

## The printed plan from cover to cover

outline_foreword = Apresentação
outline_part-1 = Introdução
outline_part-2 = Concepção básica
outline_part-3 = Para levar o plano adiante
outline_realisation = Rumo à realização do plano
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = Estratégia Geral, 2º período
outline_appendix = Anexos

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = Promoção da administração regional entre municípios
