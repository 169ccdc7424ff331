### The plan's name, and the words that are used all over it.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = Komprehensibong Plano ng Lungsod ng Iruma
    .city = Iruma
    .about = Ipinakikilala ng website na ito ang kabanata ng Komprehensibong Plano ng Lungsod ng Iruma tungkol sa karapatang pantao, komunidad at pagpapalitan. Para ito sa lahat ng nakatira sa Lungsod ng Iruma, at inilalahad nito ang nilalaman ng plano sa mga pangungusap na madaling basahin.

## Levels

level_part = Bahagi { $number }
level_chapter = Kabanata { $number }
level_section = Seksiyon { $number }
level_item = Aytem { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = Layunin ng kabanata
    .citation = Layunin ng kabanata
# 施策 is always "hakbang", 政策 is "patakaran".
field_structure = Balangkas ng mga hakbang
field_related-plans = Mga kaugnay na saligang plano at iba pa
field_policy-goal = Layunin ng patakaran
    .citation = Layunin ng patakaran
field_priority = Gawaing binibigyang-priyoridad
field_indicators = Mga panukat ng resulta
field_vision = Hinahangad na kalagayan sa mga hakbang
    .citation = Hinahangad na kalagayan
field_current = Kasalukuyang kalagayan ng mga hakbang
    .citation = Kasalukuyang kalagayan
field_issues = Mga isyu sa mga hakbang
    .citation = Isyu { $number }
field_directions = Mga direksiyon ng mga hakbang
    .citation = Direksiyon { $number }
    .intro = Ang mga nakasulat dito ay ang mga pinaplanong gawin ng lungsod mula ngayon.
field_collaboration = Direksiyon ng magkatuwang na pagkilos
    .citation = Direksiyon ng magkatuwang na pagkilos
field_related-measures = Mga kaugnay na hakbang
field_editions = Mga edisyon sa website na ito

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = Magkapantay ang mga residente at ang pamahalaang lungsod
choice_collaboration_citizen-led = Pinangungunahan ng mga residente
choice_collaboration_city-led = Pinangungunahan ng pamahalaang lungsod

## Units. After figures there is no linker (na, -ng), so one form is right for every number.

unit_people = { $n } katao
# 延370人: a person who comes twice counts twice.
unit_people-cumulative = { $n } katao (binibilang sa bawat ulit)
# Consultations, or studies that were made.
unit_cases = { $n } kaso
unit_publications = { $n } publikasyon
unit_requests = { $n } kahilingan
unit_agreements = { $n } kasunduan
unit_times = { $n } beses
unit_households = { $n } sambahayan
unit_buildings-per-year = { $n } gusali bawat taon
unit_groups = { $n } samahan
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = Sarbey sa opinyon ng mga residente
survey_foreign-residents = Sarbey sa opinyon ng mga dayuhang residente
survey_peace-event-participants = Talatanungan para sa mga kalahok sa mga programa sa pagpapalaganap ng kamalayan sa kapayapaan

## What was counted

count_participants = Bilang ng mga kalahok
count_consultations = Bilang ng mga konsultasyon
count_publications = Bilang ng mga publikasyon
count_joint-events = Bilang ng beses na isinagawa ang mga programang magkasamang itinaguyod
count_council-members = Bilang ng mga kasapi ng mga lupong tagapayo at iba pa
count_managers = Bilang ng mga kawani ng lungsod sa posisyong tagapamahala (hepe ng seksiyon pataas)
count_member-households = Bilang ng mga sambahayang kasapi ng samahan ng magkakapitbahay
count_buildings = Bilang ng mga gusaling pulungan at iba pa na itinayo o inayos
count_requests = Bilang ng mga kahilingan at iba pa sa mga samahan ng magkakapitbahay at mga samahan ng mga lider ng kapitbahayan
count_registered-groups = Bilang ng mga nakarehistrong samahan
count_facility-users = Bilang ng mga gumamit ng pasilidad
count_lodging-users = Bilang ng mga gumamit ng mga tuluyan
count_applicants = Bilang ng mga nag-aplay
count_agreements = Bilang ng mga kasunduang pinagtibay
count_studies = Bilang ng mga kasong pinag-aralan

## The printed plan from cover to cover

outline_foreword = Paunang salita
outline_part-1 = Panimula
outline_part-2 = Saligang konsepto
outline_part-3 = Para sa pagsusulong ng plano
outline_realisation = Tungo sa pagsasakatuparan ng plano
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = Komprehensibong Estratehiya, Ika-2 Yugto
outline_appendix = Mga sanggunian

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = Pagsusulong ng pamamahalang sumasaklaw sa higit sa isang munisipalidad
