### Part 4, Chapter 1, Section 4

exchange = 자치단체 간 교류·연계 추진
exchange_policy-goal = 넓은 시야를 가진 인재를 육성하고, 다른 도시와 연계하여 시민 서비스를 더욱 향상시키는 도시를 지향합니다.

indicator_international-exchange-satisfaction = 국제 교류의 추진에 대한 시민 만족도
    .about = 국제 교류의 추진에 [{ -residents }](glossary:residents)이 얼마나 만족하고 있는지를 나타내는 수치입니다. 시민 의식 조사 결과를 이용하여, [{ -residents }](glossary:residents)이 바라는 국제 교류가 진전되고 있는지를 판단합니다.
indicator_shared-facility-users = 공공시설 상호 이용자 수
    .about = 다른 시의 시설을 이용한 이루마시 [{ -residents }](glossary:residents)의 수입니다. 도시 간 연계에 [{ -residents }](glossary:residents)이 얼마나 만족하고 있는지를 판단합니다.

## Item 1

sister-cities = 자매도시·우호도시와의 교류 추진
sister-cities_vision = [{ -shimai-toshi }](glossary:shimai-toshi)와의 교류를 통해 자신들과 다른 문화와 풍습을 알고, 서로를 인정하는 마음과 넓은 시야를 가진 인재가 풍부한 도시입니다.
sister-cities_current_sado = 사도시와는 교육, 문화, 산업 등의 면에서 교류를 계속하며 서로에 대한 이해와 친밀감을 깊게 하고 있습니다.
sister-cities_current_wolfratshausen = 볼프라츠하우젠시와는 청소년이 다른 문화를 체험하는 형태로 교류하며, 상호 교류의 내실화를 도모하고 있습니다.
sister-cities_issues_review = [{ -shimai-toshi }](glossary:shimai-toshi)와의 교류를 앞으로 어떤 방향으로 추진할지 다시 한번 검토할 필요가 있습니다.
sister-cities_issues_sado = 사도시와는 문화와 산업 면의 교류, 재해 때 등의 상호 협력을 더욱 내실화하는 것이 요구되고 있습니다.
sister-cities_issues_young-people = [{ -shimai-toshi }](glossary:shimai-toshi)와의 교류 사업에 참가한 청소년이 활약할 수 있는 장소와 기회를 내실화할 필요가 있습니다. 또한 참가하기 쉬운 환경을 갖추어 사업 참가자를 늘리는 것도 필요합니다.
sister-cities_directions_residents = 시민 교류의 내실화
    .text = [{ -residents }](glossary:residents) 누구나 참가할 수 있는 교류 기회의 내실화를 더욱 도모합니다. [{ -shimai-toshi }](glossary:shimai-toshi)와의 교류에서 구체적으로 무엇에 힘쓸지, 앞으로 어떤 방향으로 교류를 추진할지를 다시 한번 검토합니다.
sister-cities_directions_mutual-support = 다양한 분야의 상호 교류와 상호 협력의 내실화
    .text = 사도시와 이루마시가 산업이나 문화 등 여러 분야에서 교류하고, 재해 때 서로 협력하는 것을 추진합니다.
sister-cities_directions_young-people = 청소년 교류의 추진
    .text = 초등학생, 중학생, 고등학생을 대상으로 연령대별로 다른 문화를 접하는 교류를 추진합니다.
indicator_sado-lodging-users = 자매도시 사도시의 지정 휴양소 이용자 수
    .about = 사도시에는 이루마시 지정 휴양소로 등록된 숙박 시설이 있습니다. 이것은 그곳을 이용한 이루마시 [{ -residents }](glossary:residents)의 수입니다. [자매도시](glossary:shimai-toshi)와의 교류가 얼마나 내실 있게 이루어지는지를 판단합니다.
indicator_wolfratshausen-applicants = 볼프라츠하우젠시와의 청소년 교류 사업 응모자 수
    .about = 볼프라츠하우젠시와의 청소년 교류 사업에 응모한 사람 수입니다. 이 사업에 대한 관심이 어느 정도인지를 판단합니다.
sister-cities_collaboration = 넓은 시야를 가진 인재를 육성하기 위해, [{ -residents }](glossary:residents)이 도시 간 교류에 참여하도록 촉진하는 데 힘씁니다.

## Item 2

intercity-cooperation = 도시 간 연계 추진
intercity-cooperation_vision = [{ -residents }](glossary:residents)에게 편리하고 업무 효율도 높으며, 주민의 입장에 선 공공 서비스가 잘 갖추어진 도시입니다.
intercity-cooperation_current_disasters = 방재 분야에서는 대규모 재해가 일어났을 때 재해 응급 대책과 복구 활동을 신속히 할 수 있도록 다른 자치단체와 협정을 맺고 있습니다. 관계 기관이나 여러 민간 기업 등과도 방재에 관한 협정을 맺고 있습니다.
intercity-cooperation_current_libraries = 평소의 연계로는, 도서관 이용자에 대한 서비스를 더욱 향상시키기 위해 도코로자와시, 한노시, 사야마시, 히다카시, 오메시의 도서관과 상호 이용 협정을 맺고 있습니다.
intercity-cooperation_issues_disasters = 대규모 재해 등이 일어났을 때에 대비하여 도시 간 연계를 추진할 필요가 있습니다.
intercity-cooperation_issues_choosing-fields = 도시 간 연계가 어느 분야에서 도움이 되는지를 가려낸 다음, 시책의 연계를 구체적으로 추진할 필요가 있습니다.
intercity-cooperation_issues_wider-issues = 자연재해나 인구 감소 사회에 대한 대응, [{ -residents }](glossary:residents)의 편의 향상 등 과제는 다양합니다. 이러한 과제에 대응하기 위해 도시 간 연계가 어떠해야 하는지를 검토할 필요가 있습니다.
intercity-cooperation_directions_new = 새로운 도시 간 연계의 검토·활용
    .text = 새로운 도시와의 연계에 대해 여러 가능성을 검토하고, 이를 살릴 수 있도록 힘씁니다.
intercity-cooperation_directions_expansion = 도시 간 연계의 확충
    .text = 방재나 도서관 등의 상호 이용처럼 지금 이미 힘쓰고 있는 도시 간 연계를 더욱 넓히고 내실화합니다.
indicator_disaster-agreements = 방재에 관한 도시 간 협정 체결 수
    .about = 방재에 대해 도시끼리 맺은 협정의 수입니다. 방재 연계가 어디까지 진전되었는지를 판단합니다.
indicator_cooperation-studies = 새로운 도시 간 연계의 검토 건수
    .about = 새로운 도시 간 연계에 대해 검토한 건수입니다. 지역의 과제를 해결하는 노력이 어떤 상황에 있는지를 판단합니다.
intercity-cooperation_collaboration = [{ -residents }](glossary:residents)의 의견도 더해 가면서 새로운 도시 간 연계를 검토하는 데 힘씁니다.
