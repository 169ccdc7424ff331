### The plan's name, and the words that are used all over it.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = इरुमा सहरको समग्र योजना
    .city = इरुमा सहर
    .about = यस साइटले इरुमा सहरको समग्र योजनामध्ये मानव अधिकार, समुदाय र आदानप्रदानबारेको अध्याय चिनाउँछ। इरुमा सहरमा बस्ने सबै मानिसका लागि योजनामा भएका कुरा पढ्न सजिलो हुने गरी लेखिएको छ।

## Levels

level_part = भाग { $number }
level_chapter = अध्याय { $number }
level_section = खण्ड { $number }
level_item = उपखण्ड { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = अध्यायको लक्ष्य
    .citation = अध्यायको लक्ष्य
# 施策 is always उपाय, 政策 is नीति.
field_structure = उपायहरूको संरचना
field_related-plans = सम्बन्धित आधारभूत योजना आदि
field_policy-goal = नीतिगत लक्ष्य
    .citation = नीतिगत लक्ष्य
field_priority = प्राथमिकता दिइएको पहल
field_indicators = नतिजा सूचक
field_vision = उपायहरूले हासिल गर्न खोजेको अवस्था
    .citation = हासिल गर्न खोजेको अवस्था
field_current = उपायहरूको हालको अवस्था
    .citation = हालको अवस्था
field_issues = उपायहरूका चुनौती
    .citation = चुनौती { $number }
field_directions = उपायहरूको दिशा
    .citation = दिशा { $number }
    .intro = यी नगरपालिकाले अब गर्न खोजेका, योजनामा रहेका काम हुन्।
field_collaboration = सहकार्यका पहलको दिशा
    .citation = सहकार्यका पहलको दिशा
field_related-measures = सम्बन्धित उपाय
field_editions = यस साइटका संस्करण

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = बासिन्दा र नगरपालिका बराबर
choice_collaboration_citizen-led = बासिन्दाको अगुवाइ
choice_collaboration_city-led = नगरपालिकाको अगुवाइ

## Units (जना, वटा, मामिला, पटक stay the same for one and for many)

unit_people = { $n } जना
# The same person is counted again each time: visits, not heads.
unit_people-cumulative = { $n } जना (हरेक पटक छुट्टै गनिएको)
# Consultations, or studies that were made. Never वटा alone: it must not count the people who consult.
unit_cases = { $n } वटा मामिला
unit_publications = { $n } वटा प्रकाशन
unit_requests = { $n } वटा अनुरोध
unit_agreements = { $n } वटा सम्झौता
unit_times = { $n } पटक
unit_households = { $n } घरपरिवार
unit_buildings-per-year = वर्षमा { $n } वटा भवन
unit_groups = { $n } वटा समूह
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = बासिन्दाको धारणा सर्वेक्षण
survey_foreign-residents = विदेशी बासिन्दाको धारणा सर्वेक्षण
survey_peace-event-participants = शान्तिसम्बन्धी जनचेतना कार्यक्रमका सहभागीसँग गरिएको प्रश्नावली सर्वेक्षण

## What was counted

count_participants = सहभागीको सङ्ख्या
count_consultations = परामर्शको सङ्ख्या
count_publications = प्रकाशनको सङ्ख्या
count_joint-events = संयुक्त कार्यक्रम कति पटक भए भन्ने सङ्ख्या
count_council-members = सल्लाहकार परिषद् आदिका सदस्यको सङ्ख्या
count_managers = नगरपालिकाका व्यवस्थापन तहका (शाखा प्रमुख वा सोभन्दा माथिका) कर्मचारीको सङ्ख्या
count_member-households = टोल समितिका सदस्य घरपरिवारको सङ्ख्या
count_buildings = निर्माण वा मर्मतसुधार गरिएका सामुदायिक भवन आदिको सङ्ख्या
count_requests = टोल समिति र टोल अगुवाहरूको सङ्घलाई गरिएका अनुरोध आदिको सङ्ख्या
count_registered-groups = दर्ता भएका समूहको सङ्ख्या
count_facility-users = सुविधास्थल प्रयोग गरेका मानिसको सङ्ख्या
count_lodging-users = बास बस्ने ठाउँ प्रयोग गरेका मानिसको सङ्ख्या
count_applicants = आवेदन दिएका मानिसको सङ्ख्या
count_agreements = गरिएका सम्झौताको सङ्ख्या
count_studies = विचार गरिएका मामिलाको सङ्ख्या

## The printed plan from cover to cover

outline_foreword = भूमिका
outline_part-1 = परिचय
outline_part-2 = आधारभूत अवधारणा
outline_part-3 = योजना अघि बढाउनका लागि
outline_realisation = योजना साकार पार्नका लागि
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = दोस्रो अवधिको समग्र रणनीति
outline_appendix = सन्दर्भ सामग्री

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = बृहत् क्षेत्रीय प्रशासनको प्रवर्द्धन
