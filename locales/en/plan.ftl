### The plan's name, and the words that are used all over it.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = Iruma City Comprehensive Plan
    .city = Iruma
    .about = This site presents one chapter of the Iruma City Comprehensive Plan, the chapter on human rights, community and exchange. It says in plain words what the plan contains and is for everyone who lives in Iruma.

## Levels

level_part = Part { $number }
level_chapter = Chapter { $number }
level_section = Section { $number }
level_item = Item { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = Goal of the chapter
    .citation = Goal of the chapter
# 施策 is always "measures", 政策 is "policy".
field_structure = Structure of the measures
field_related-plans = Related basic plans and other documents
field_policy-goal = Policy goal
    .citation = Policy goal
field_priority = Priority initiative
field_indicators = Outcome indicators
field_vision = Vision for these measures
    .citation = Vision
field_current = Current situation of these measures
    .citation = Current situation
field_issues = Issues for these measures
    .citation = Issue { $number }
field_directions = Directions for these measures
    .citation = Direction { $number }
    .intro = This is what the city plans.
field_collaboration = Direction of collaborative efforts
    .citation = Direction of collaborative efforts
field_related-measures = Related measures
field_editions = Editions on this site

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = Residents and the city as equals
choice_collaboration_citizen-led = Led by residents
choice_collaboration_city-led = Led by the city

## Units

unit_people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
# 延370人: a person who comes twice counts twice.
unit_people-cumulative = { $n ->
    [one] { $n } person (counted each time)
   *[other] { $n } people (counted each time)
}
# Consultations, or studies that were made.
unit_cases = { $n ->
    [one] { $n } case
   *[other] { $n } cases
}
unit_publications = { $n ->
    [one] { $n } publication
   *[other] { $n } publications
}
unit_requests = { $n ->
    [one] { $n } request
   *[other] { $n } requests
}
unit_agreements = { $n ->
    [one] { $n } agreement
   *[other] { $n } agreements
}
unit_times = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
unit_households = { $n ->
    [one] { $n } household
   *[other] { $n } households
}
unit_buildings-per-year = { $n ->
    [one] { $n } building a year
   *[other] { $n } buildings a year
}
unit_groups = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = Residents’ opinion survey
survey_foreign-residents = Foreign residents’ opinion survey
survey_peace-event-participants = Questionnaire for participants in peace awareness programmes

## What was counted

count_participants = Number of participants
count_consultations = Number of times advice was sought
count_publications = Number of publications
count_joint-events = Number of times joint programmes were held
count_council-members = Number of members of advisory councils and similar bodies
count_managers = Number of city staff in management posts (section head or above)
count_member-households = Number of households that belong to a neighbourhood association
count_buildings = Number of meeting halls and similar buildings built or renovated
count_requests = Number of requests and similar matters addressed to neighbourhood associations and neighbourhood leaders’ associations
count_registered-groups = Number of registered groups
count_facility-users = Number of people who used the facilities
count_lodging-users = Number of people who used the accommodation
count_applicants = Number of applicants
count_agreements = Number of agreements made
count_studies = Number of cases considered

## The printed plan from cover to cover

outline_foreword = Foreword
outline_part-1 = Introduction
outline_part-2 = Basic concept
outline_part-3 = For carrying out the plan
outline_realisation = Towards realising the plan
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = Comprehensive Strategy, Term 2
outline_appendix = Reference materials

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = Promoting wide-area administration
