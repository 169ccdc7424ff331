### Part 4, Chapter 1, Section 1

human-rights = 인권의 존중과 권리의 옹호
human-rights_policy-goal = 차별이 없고 평화로우며 밝은 사회를 지향합니다. 그것은 [{ -residents }](glossary:residents) 한 사람 한 사람이 서로를 소중히 여기는 사회입니다.

indicator_discrimination-felt = 차별을 받았다고 느낀 적이 있는 시민의 비율
    .about = 차별을 받았다고 느낀 경험이 있는 [{ -residents }](glossary:residents)의 비율입니다. 시민 의식 조사 결과를 이용하여 [{ -jinken }](glossary:jinken) 시책이 진전되고 있는지를 판단합니다.
indicator_sexual-minority-terms-known = 성소수자나 LGBT라는 말을 아는 사람의 비율
    .about = ‘[{ -sexual-minorities }](glossary:sexual-minorities)’나 ‘[{ -lgbt }](glossary:lgbt)’라는 말을 아는 사람이 얼마나 있는지를 나타냅니다. 시민 의식 조사 결과를 이용하여 [{ -jinken }](glossary:jinken) 시책이 진전되고 있는지를 판단합니다.
# The plan's name says a number who take part, but the figure is a share in percent.
indicator_foreign-residents-in-jichikai = 외국인 시민의 자치회 활동 참여 수
    .about = 외국인 시민 의식 조사 결과를 바탕으로 [{ -foreign-residents }](glossary:foreign-residents)의 [{ -jichikai }](glossary:jichikai) 가입이 어떤 상황에 있는지를 판단합니다. 계획에서는 값을 비율(%)로 나타내고 있습니다.
indicator_peace-declaration-known = 평화도시선언의 인지도
    .about = [{ -peace-city-declaration }](glossary:peace-city-declaration)이 얼마나 알려져 있는지를 나타냅니다. 평화 인식 제고 사업의 참가자에게 물은 설문 조사 결과를 바탕으로 판단합니다.

## Item 1

human-rights-promotion = 인권 시책의 추진
human-rights-promotion_vision = 인종, 신조, 성별, 사회적 신분, 문벌(집안), 나이, 장애의 유무 등을 이유로 하는 차별이 없고, [{ -residents }](glossary:residents) 누구나 서로의 [{ -jinken }](glossary:jinken)을 소중히 여기는 사회입니다.
human-rights-promotion_current_unsolved = 여성, 어린이, 고령자, 장애가 있는 분, 외국인 등을 둘러싼 [{ -jinken }](glossary:jinken) 문제는 지금도 해결되지 않았습니다. [{ -sexual-minorities }](glossary:sexual-minorities)인 분들에 대해서는 전보다 알려지게 되었지만, 이분들은 아직 편견에 부딪히고 있습니다. [{ -sns }](glossary:sns)를 통한 [{ -jinken }](glossary:jinken) 침해가 확산되고, 아동이나 고령자에 대한 학대, [{ -domestic-violence }](glossary:domestic-violence) 등은 심각해지고 있습니다. 감염병에 걸린 사람과 그 가족, 치료를 맡은 의료 종사자가 차별받는 문제도 있습니다.
human-rights-promotion_current_laws = 이러한 가운데 차별을 없애기 위한 세 가지 법률이 제정되었습니다. 장애를 이유로 하는 차별의 해소 추진에 관한 법률(장애인 차별 해소법), 일본 외 출신자에 대한 부당한 차별적 언동의 해소를 위한 대응 추진에 관한 법률(헤이트 스피치 해소법), 그리고 부라쿠 차별의 해소 추진에 관한 법률(부라쿠 차별 해소 추진법)입니다. 이 법률들은 ‘[{ -human-rights-laws }](glossary:human-rights-laws)’이라고 불립니다. 시는 이 점도 고려하여 교육과 인식 제고의 두 측면에서 시책을 추진하고 있습니다. [{ -jinken }](glossary:jinken) 교육은 학교 교육과 사회 교육을 통해 실시하고 있습니다. [{ -jinken }](glossary:jinken) 인식 제고를 위해 팸플릿 등을 나누어 주고, 기업 등을 대상으로 한 [{ -jinken }](glossary:jinken) 강연회를 열고 있습니다.
human-rights-promotion_issues_new-problems = 생활 방식이 다양해지고 국제화도 진행되면서, 지금까지의 [{ -jinken }](glossary:jinken) 문제에 더해 새로운 문제도 일어나고 있습니다. 지금 시대에 맞는 [{ -jinken }](glossary:jinken) 교육과 인식 제고 활동에 힘쓸 필요가 있습니다.
human-rights-promotion_issues_consultation = [{ -jinken }](glossary:jinken) 문제는 복잡해지고 있습니다. [{ -jinken }](glossary:jinken) 침해 피해를 막고 피해자를 지원하기 위해, 상담 창구 사이의 연계를 강화하고 시청 전체에서 상담 체제를 강화할 필요가 있습니다.
human-rights-promotion_issues_abuse = 아동이나 고령자에 대한 학대, [{ -domestic-violence }](glossary:domestic-violence) 등이 일어나지 않도록 대책에 힘쓸 필요가 있습니다.
human-rights-promotion_issues_new-people = [{ -jinken }](glossary:jinken)에 관한 교육과 인식 제고에서는 지도하는 사람도 참가하는 사람도 늘 같아지기 쉬운 면이 있습니다. 새로운 인재를 확보하고 참가자를 늘리는 것 등이 요구되고 있습니다.
human-rights-promotion_directions_awareness = 인권 인식 제고
    .text = 다양한 인식 제고 활동을 하는 등 [{ -jinken }](glossary:jinken)을 소중히 여기는 생각을 널리 퍼뜨리도록 노력합니다. 또한 [{ -partnership-oath }](glossary:partnership-oath)를 널리 알려, [{ -sexual-minorities }](glossary:sexual-minorities)인 분을 이해하는 사람이 늘어나도록 촉진합니다.
human-rights-promotion_directions_education = 인권 교육의 추진
    .text = 학교에서도 사회에서도 폭넓게 [{ -jinken }](glossary:jinken) 교육을 실시합니다. 아울러 [{ -barrier-free-mind }](glossary:barrier-free-mind)를 추진합니다.
human-rights-promotion_directions_consultation = 인권 상담의 내실화
    .text = 상담할 수 있는 체제가 더욱 내실화되도록 관계 기관 등과의 연계를 강화합니다. 학대나 [{ -domestic-violence }](glossary:domestic-violence) 피해를 상담하기 위한 체제를 만드는 데 힘쓰고, 피해가 심각해지는 것을 막도록 노력합니다.
indicator_human-rights-lecture-participants = 인권 문제에 관한 강연회, 강습회의 참가자 수
    .about = [{ -jinken }](glossary:jinken) 문제를 다룬 강연회나 강습회에 참가한 사람 수입니다. [{ -jinken }](glossary:jinken)을 존중하는 마을 만들기가 어디까지 진전되었는지를 판단합니다.
indicator_sexual-minority-consultations = 성소수자를 위한 고민 상담 이용자 수
    .about = [{ -sexual-minorities }](glossary:sexual-minorities)인 분을 위한 고민 상담이 이용된 수입니다. 상담 체제가 얼마나 내실 있는지를 판단합니다.
human-rights-promotion_collaboration = 시민 단체 등과 [{ -collaboration }](glossary:collaboration)하면서 [{ -jinken }](glossary:jinken) 교육을 추진하는 데 힘씁니다.

## Item 2

multicultural-coexistence = 다문화 공생 사회의 추진
multicultural-coexistence_vision = [{ -residents }](glossary:residents) 누구나 나고 자란 지역이나 환경에 따른 문화의 차이를 서로 인정하고, 지역 사회와 함께 서로 도울 수 있는, [{ -multicultural-society }](glossary:multicultural-society)를 이룬 마을입니다.
multicultural-coexistence_current_few-contacts = [{ -foreign-residents }](glossary:foreign-residents)은 최근 몇 년 사이 늘어나는 추세이며, 가까운 곳에도 많은 분이 살고 있습니다. 그러나 지역 활동에 참여하고 있는 [{ -foreign-residents }](glossary:foreign-residents)은 많지 않습니다. 그래서 지역 주민과 교류할 기회도 별로 없는 상황입니다.
multicultural-coexistence_current_information = 생활에 관한 정보를 여러 언어로 전하고 생활 상담 체제를 내실화하는 데 힘쓰고 있습니다. 그래도 [{ -foreign-residents }](glossary:foreign-residents)을 위한 정보 제공은 아직 충분하다고 할 수 없습니다.
multicultural-coexistence_issues_participation = [{ -jichikai }](glossary:jichikai) 활동을 중심으로 한 지역 활동에 [{ -foreign-residents }](glossary:foreign-residents)도 참여하여 함께 활약할 수 있도록 환경을 갖출 필요가 있습니다.
multicultural-coexistence_issues_understanding = 지역 활동에 참여하고 있는 주민이 [{ -foreign-residents }](glossary:foreign-residents)이 원하는 것(요구)을 이해하고, 같은 인식을 가질 수 있도록 할 필요가 있습니다.
multicultural-coexistence_issues_shared-citizenship = 국적과 관계없이 누구나 지역 사회를 이끌어 가는 [{ -residents }](glossary:residents)입니다. 같은 [{ -residents }](glossary:residents)으로서 서로를 이해하는 것을 세계의 항구적인 평화를 실현하는 일로 이어 갈 필요가 있습니다.
multicultural-coexistence_issues_reaching-residents = 생활 정보를 필요로 하는 [{ -foreign-residents }](glossary:foreign-residents)에게 정보가 확실히 전해지도록 효과적인 방법을 쓸 필요가 있습니다.
multicultural-coexistence_directions_attitudes = 지역 주민의 의식 개혁 추진
    .text = [{ -multicultural-society }](glossary:multicultural-society)를 지향하며, 지역 주민도 [{ -foreign-residents }](glossary:foreign-residents)도 의식을 바꾸어 가는 데 힘씁니다.
multicultural-coexistence_directions_exchange = 교류 기회 마련
    .text = 지역 주민과 [{ -foreign-residents }](glossary:foreign-residents)이 함께 참여하여 서로 교류하는 기회를 마련합니다.
# 모국어 is the reader's own language.
multicultural-coexistence_directions_consultation = 상담 창구의 내실화
    .text = 생활 상담 창구에서 [{ -foreign-residents }](glossary:foreign-residents)이 모국어로 상담할 수 있는 체제를 내실화합니다.
multicultural-coexistence_directions_information = 정보 제공의 내실화
    .text = 생활 정보를 [{ -foreign-residents }](glossary:foreign-residents)에게 전할 때는 [{ -easy-japanese }](glossary:easy-japanese)를 쓰는 등 알기 쉬운 방법을 택합니다.
indicator_consultation-desk-awareness = 외국인 상담 창구의 인지도
    .about = 외국인을 위한 상담 체제가 얼마나 알려져 있는지를 나타냅니다. 외국인 시민 의식 조사 결과를 바탕으로 판단합니다.
indicator_city-magazine-awareness = 이루마시 시정 정보지 ‘IRUMA COM+COM’의 인지도
    .about = 시정 정보지가 얼마나 알려져 있는지를 나타냅니다. 외국인 시민 의식 조사 결과를 이용하여 정보 제공이 충분한지를 판단합니다.
indicator_easy-japanese-publications = ‘쉬운 일본어’를 활용한 발행물 수
    .about = [{ -foreign-residents }](glossary:foreign-residents)이 이해할 수 있도록 ‘[{ -easy-japanese }](glossary:easy-japanese)’로 만든 발행물의 수입니다. 정보 공유가 얼마나 진전되고 있는지를 판단합니다.
indicator_international-volunteers = 국제 교류·지원에 참여하고 싶은 자원봉사자의 비율
    .about = 국제 교류나 지원에 자원봉사자로 참여하고 싶은 사람의 비율입니다. 시민 의식 조사 결과를 이용하여 국제 교류와 지원이 얼마나 이해받고 있는지를 판단합니다.
multicultural-coexistence_collaboration = 지역 안에서 [{ -foreign-residents }](glossary:foreign-residents)의 의사소통이 잘 이루어지도록 지역 환경을 갖추는 데 힘씁니다.

## Item 3

peace = 평화 시책의 추진
peace_vision = [{ -residents }](glossary:residents) 누구나 평화가 얼마나 귀중한지를 알고 소중히 여기는 사회입니다.
peace_current_world = 국제 사회에서는 전쟁과 핵무기의 위협이 사라지지 않고 지금도 계속되고 있습니다. 무력 분쟁, 굶주림, 질병으로 고통받는 사람들도 아직 많이 있습니다.
peace_current_declaration = 이루마시는 ‘[{ -peace-city-declaration }](glossary:peace-city-declaration)’에 따라 평화 추진 인식 제고 사업에 힘쓰고 있습니다. 이것은 하나뿐인 지구의 환경을 지키고 세계의 항구적인 평화를 실현하기 위한 사업입니다.
peace_issues_awareness = 평화가 얼마나 귀중한지를 계속 호소하고, [{ -residents }](glossary:residents)의 평화에 대한 의식을 높일 수 있는 노력을 할 필요가 있습니다.
peace_directions_awareness = 평화 의식의 고취
    .text = 평화가 얼마나 귀중하고 소중한 것인지를 전하는 인식 제고 사업을 실시하여, 평화에 대한 의식이 높아지도록 도모합니다.
indicator_peace-event-participants = 평화 인식 제고 사업의 참가자 수
    .about = 평화 인식 제고 사업에 참가한 사람 수입니다. 평화에 대한 의식이 얼마나 높아졌는지를 판단합니다.
peace_collaboration = [{ -residents }](glossary:residents) 누구나 평화의 소중함을 생각하고, 평화에 대한 높은 의식을 가지고 행동할 수 있게 되는 것을 목표로, 인식 제고에 힘씁니다.
