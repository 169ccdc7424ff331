### Part 4, Chapter 1, Section 2

gender-equality = 남녀공동참여 사회의 실현
gender-equality_policy-goal = 남녀가 서로의 [{ -jinken }](glossary:jinken)을 존중하고 책임도 나누면서, 저마다의 개성과 능력을 충분히 살릴 수 있는 사회를 지향합니다.

indicator_equal-status-felt = 남녀의 지위가 사회 통념이나 관습 등에서 평등하다고 느끼는 사람의 비율
    .about = 사회 통념이나 관습 등의 면에서 남녀의 지위가 평등하다고 느끼는 사람의 비율입니다. 시민 의식 조사 결과를 이용하여, 남녀평등 의식이 퍼지고 있는지를 판단합니다.
indicator_fixed-roles-rejected = 남녀의 역할 분담에 관한 생각에서 ‘남자는 일, 여자는 가정’이라고 생각하지 않는 사람의 비율
    .about = 남녀의 역할에 대해 ‘남자는 일, 여자는 가정’이라고 생각하지 않는 사람의 비율입니다. 시민 의식 조사 결과를 이용하여, [{ -danjo-kyodo }](glossary:danjo-kyodo) 의식이 퍼지고 있는지를 판단합니다.
indicator_leave-hard-to-take = 남성도 육아·가족 돌봄 휴직, 자녀 간호 휴가를 쓰는 데 찬성하지만 현실적으로는 쓰기 어렵다고 생각하는 사람의 비율
    .about = 남성이 육아 휴직, 가족 돌봄 휴직, 자녀 간호 휴가를 쓰는 데는 찬성하더라도 실제로 쓰기는 어렵다고 생각하는 사람의 비율입니다. 시민 의식 조사 결과를 이용하여, [{ -danjo-kyodo }](glossary:danjo-kyodo) 의식이 퍼지고 있는지를 판단합니다.

## Item 1

gender-equality-promotion = 남녀공동참여의 추진
gender-equality-promotion_vision = 모든 사람이 성별에 얽매이지 않고 사회의 어떤 자리에서도 저마다 가진 개성과 능력을 서로 충분히 살려 활약할 수 있는 사회입니다.
gender-equality-promotion_current_programmes = [{ -danjo-kyodo }](glossary:danjo-kyodo)를 추진하기 위해 여러 인식 제고 사업과 상담 사업을 실시하고 있습니다. 그 바탕이 되는 것은 ‘남녀공동참여 도시 선언’, ‘이루마시 남녀공동참여 추진 조례’, ‘이루마 남녀공동참여 플랜’ 등입니다.
gender-equality-promotion_issues_wider-participation = [{ -danjo-kyodo }](glossary:danjo-kyodo) 인식 제고 활동은 강의를 듣고 배우는 형식에 치우치기 쉽고, 늘 같은 사람이 참가하는 경향이 있습니다. 더 많은 [{ -residents }](glossary:residents)의 참가를 촉진하는 노력이 요구되고 있습니다.
gender-equality-promotion_issues_shared-concern = [{ -danjo-kyodo }](glossary:danjo-kyodo)를 추진하려면 행정이 힘쓰는 것은 물론이고, [{ -residents }](glossary:residents)과 사업자 한 사람 한 사람이 이것을 자신의 가까운 문제로 생각하고 서로 힘을 합칠 필요가 있습니다.
gender-equality-promotion_issues_consultation = [{ -domestic-violence }](glossary:domestic-violence)을 비롯한 모든 차별과 폭력의 피해를 막고 피해자를 지원하기 위해, 시청 전체에서 상담과 지원을 하는 체제의 연계를 강화할 필요가 있습니다.
gender-equality-promotion_directions_awareness = 남녀공동참여 인식 제고
    .text = 강좌나 세미나에 [{ -residents }](glossary:residents)이 참가하도록 촉진하는 등 인식 제고를 추진하는 데 힘씁니다.
gender-equality-promotion_directions_consultation = 상담 사업의 내실화
    .text = 대면, 전화, 법률 등의 상담을 실시합니다. [{ -domestic-violence }](glossary:domestic-violence) 등 모든 차별과 폭력의 피해에 대해, 시청 전체에서 상담과 지원 체제의 연계가 더욱 강해지도록 도모합니다.
gender-equality-promotion_directions_partnership = 시민 단체·민간 사업자 등과의 연계
    .text = 시민 단체나 민간 사업자 등과 연계하여 함께 주최하는 사업을 실시합니다.
indicator_gender-equality-course-participants = 각종 강좌, 세미나의 수강자 수
    .about = [{ -danjo-kyodo }](glossary:danjo-kyodo)를 주제로 한 강연회나 세미나에 참가한 사람 수입니다. [{ -danjo-kyodo }](glossary:danjo-kyodo) 마을 만들기가 어디까지 진전되었는지를 판단합니다.
indicator_womens-consultations = 여성의 고민 상담 이용자 수
    .about = 고민을 상담한 여성의 수를 연인원으로 나타낸 것입니다. 상담 체제가 얼마나 내실 있는지를 판단합니다.
indicator_joint-events-held = 공동 주최 사업의 실시 횟수
    .about = 시민 단체나 민간 사업주와 함께 주최한 사업의 횟수입니다. 연계하는 노력이 어떤 상황에 있는지를 판단합니다.
gender-equality-promotion_collaboration = [{ -danjo-kyodo }](glossary:danjo-kyodo)를 추진하기 위해, 세미나의 기획·운영과 아이 돌봄 등의 자원봉사 활동에 [{ -collaboration }](glossary:collaboration)하여 힘씁니다.

## Item 2

womens-participation = 여성의 활약 추진
womens-participation_vision = 여성이 힘을 충분히 발휘하고, 자신의 개성과 능력을 살려 활약할 수 있는 사회입니다.
womens-participation_current_decision-making = 시의 [{ -council }](glossary:council), 직장, 지역 단체 등에는 정책이나 방침을 결정하는 자리가 있습니다. ‘이루마 남녀공동참여 플랜’에 따라 모든 세대의 여성이 이러한 자리에 참여하도록 계속 추진하고 있지만, 아직 목표에 이르지 못했습니다.
womens-participation_current_courses = 여성의 [{ -empowerment }](glossary:empowerment), 인재 육성, 창업 등의 도전을 지원하는 것을 목적으로 한 강좌도 실시하고 있습니다.
womens-participation_issues_work = 일하기를 희망하는 여성도 있고, 직장에서 한 단계 올라서기를 희망하는 여성도 있습니다. 그 바람이 이루어지는 사회를 실현할 필요가 있습니다.
womens-participation_issues_attitudes = 모든 분야에서 여성의 활약을 추진하려면 여성도 남성도 저마다 의식을 더욱 바꿀 필요가 있습니다.
womens-participation_issues_decision-making = 사회생활의 여러 상황에서 의사를 결정하는 자리에 여성이 더 많이 참여할 필요가 있습니다.
womens-participation_directions_environment = 여성이 활약할 수 있는 환경의 정비
    .text = 여성의 여러 가지 일하는 방식에 맞도록 근로 환경을 갖추고, 창업 등에 도전하는 여성을 지원합니다. 이러한 노력을 통해 여성이 어느 분야에서나 활약할 수 있는 환경을 갖춥니다.
womens-participation_directions_attitudes = 여성·남성의 의식 개혁 추진
    .text = 여성이 더욱 활약할 수 있도록 인식 제고 활동을 실시하고, 여성과 남성 모두에게 저마다의 의식을 바꾸어 가도록 권합니다.
womens-participation_directions_decision-making = 정책·방침 결정 자리의 여성 참여
    .text = 직장, 지역 단체, 시의 [{ -council }](glossary:council) 등에서 의사를 결정하는 자리에 여성이 참여하는 것을 추진합니다.
indicator_women-in-councils = 시의 심의회 등에서 여성이 차지하는 비율
    .about = 시의 [{ -council }](glossary:council) 등에서 여성이 차지하는 비율입니다. 정책이나 방침을 결정하는 자리에 여성이 얼마나 참여하고 있는지를 판단합니다.
indicator_women-in-management = 시 직원 관리직(과장급 이상) 가운데 여성의 비율
    .about = 시 직원 가운데 과장급 이상의 관리직에서 여성이 차지하는 비율입니다. 정책이나 방침을 결정하는 자리에 여성이 얼마나 참여하고 있는지를 판단합니다.
indicator_employment-course-participants = 취직 지원 세미나 등 취업 지원에 관한 강좌의 참가자 수
    .about = 취직 지원 세미나 등 일하는 것에 관한 강좌에 참가한 사람 수입니다. 여성의 활약이 얼마나 진전되고 있는지를 판단합니다.
womens-participation_collaboration = [{ -work-life-balance }](glossary:work-life-balance)을 추진하기 위해, 의식을 높이는 인식 제고에 행정도 사업장도 [{ -residents }](glossary:residents)도 각자의 입장에서 힘씁니다.
