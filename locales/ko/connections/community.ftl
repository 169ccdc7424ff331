### Part 4, Chapter 1, Section 3

community = 커뮤니티 활동의 내실화
community_policy-goal = 커뮤니티 활동이 활발한 마을을 지향합니다. [{ -residents }](glossary:residents) 한 사람 한 사람이 분야와 세대의 차이를 넘어 연계하고 서로 힘이 되어 주면서 지역의 과제를 해결해 갈 수 있는 마을입니다.

# The second kind of association is a neighbourhood association, too; its Japanese name stands in `.about`.
indicator_community-participation = 자치회나 정내회 등의 지역 활동에 참여하고 있는 시민의 비율
    .about = [{ -jichikai }](glossary:jichikai)나 정내회([町内会](lang:ja)) 등 지역 활동에 참여하고 있는 [{ -residents }](glossary:residents)의 비율입니다. 시민 의식 조사 결과를 이용하여, 누구나 커뮤니티 활동에 참여하기 쉬운 마을 만들기가 진전되고 있는지를 판단합니다.
indicator_solidarity-satisfaction = 지역의 연대감에 대한 시민 만족도
    .about = 지역의 연대감에 [{ -residents }](glossary:residents)이 얼마나 만족하고 있는지를 나타내는 수치입니다. 시민 의식 조사 결과를 이용하여, 지역 커뮤니티를 유지하고 발전시키고 재구축하는 노력이 진전되고 있는지를 판단합니다.
indicator_community-support-satisfaction = 자치회 등의 커뮤니티 활동 지원에 대한 시민 만족도
    .about = [{ -jichikai }](glossary:jichikai) 등의 커뮤니티 활동에 대한 지원에 [{ -residents }](glossary:residents)이 얼마나 만족하고 있는지를 나타내는 수치입니다. 시민 의식 조사 결과를 이용하여, 시민 활동을 지원하고 활성화하는 노력이 진전되고 있는지를 판단합니다.

## Item 1

local-community = 지역 커뮤니티의 유지·발전·재구축
local-community_vision = 지역 커뮤니티의 일원인 모든 사람이 그 활동에 함께하며 서로 힘이 되어 줄 수 있는 마을입니다.
local-community_current_jichikai = 커뮤니티 활동의 중심은 [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai)입니다. 그러나 [{ -jichikai }](glossary:jichikai)에 가입하는 비율은 낮아지는 추세입니다. 회원의 고령화가 진행되고, 임원을 맡을 사람이 모자라는 등의 문제도 생기고 있습니다.
local-community_current_links = [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai)와 [{ -npo }](glossary:npo) 법인 등의 시민 활동 단체 사이에는 유대가 약한 부분이 있습니다. 또한 앞으로 마을 만들기를 이끌어 갈 어린이들이 커뮤니티 활동에 참여하거나 자기 의견을 말할 기회도 그다지 많지 않습니다.
local-community_current_meeting-places = 커뮤니티 활동의 거점인 [{ -jichikai }](glossary:jichikai) 집회소 가운데에는 건물이 오래되어 점점 낡아 가는 곳도 있습니다.
local-community_issues_cooperation = 지역의 과제는 다양해지고 있습니다. 과제를 해결하려면 행정과 [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai), [{ -npo }](glossary:npo) 법인 등의 시민 활동 단체, 지역의 여러 단체가 연계하는 체계를 만들 필요가 있습니다.
local-community_issues_support = [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai)는 커뮤니티 활동의 주역입니다. 그 활동을 지원하면서 지금의 연계 체제와 서로의 관계를 검증할 필요가 있습니다.
local-community_issues_children = 지역 커뮤니티를 유지하려면, 앞으로 마을 만들기를 이끌어 갈 어린이의 의견을 받아들이고 어린이가 스스로 활동에 참여하고 싶어지도록 하는 체계를 만드는 것이 바람직합니다.
local-community_issues_meeting-places = [{ -jichikai }](glossary:jichikai) 집회소는 지역 커뮤니티의 거점입니다. 계획을 세워 정비를 추진할 필요가 있습니다.
local-community_directions_structure = 지역 과제를 해결하는 체계 마련
    .text = 다양해지는 지역의 과제를 해결할 수 있도록 [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai), [{ -npo }](glossary:npo) 법인 등의 시민 활동 단체, 지역의 여러 단체, 어린이 등과 함께 체계를 만드는 데 힘씁니다.
local-community_directions_partnership = 자치회 활동과의 연계
    .text = [{ -jichikai }](glossary:jichikai)의 활성화와 활동 거점의 정비 등을 통해 [{ -jichikai }](glossary:jichikai)와 연계하여 지역의 진흥을 도모합니다.
local-community_directions_lighter-burden = 자치회의 부담 경감
    .text = [{ -jichikai }](glossary:jichikai)의 부담 경감을 도모하고, 행정과 [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai)가 역할을 어떻게 나누고 어떤 체제로 추진할지를 다시 살펴봅니다.
indicator_jichikai-households = 자치회 가입 세대 수
    .about = [{ -jichikai }](glossary:jichikai)에 가입한 세대의 수입니다. 커뮤니티 활동이 얼마나 내실 있게 이루어지는지를 판단합니다.
indicator_meeting-places-improved = 집회소 등의 연간 정비 수
    .about = 요청이 있는 [{ -jichikai }](glossary:jichikai) 집회소 등을 1년 동안 건설하거나 개보수한 수입니다. [{ -jichikai }](glossary:jichikai) 활동이 얼마나 내실 있게 이루어지는지를 판단합니다.
indicator_requests-to-jichikai = 자치회·구장회에 대한 의뢰 사항 등의 수
    .about = 시나 관련 단체가 [{ -jichikai }](glossary:jichikai)·[{ -kuchokai }](glossary:kuchokai)에 의뢰 등을 한 건수입니다. [{ -jichikai }](glossary:jichikai)의 부담이 어느 정도인지를 판단합니다.
local-community_collaboration = [{ -jichikai }](glossary:jichikai) 활동을 지원하면서, 누구나 앞으로도 계속 살고 싶은 지역 사회를 만드는 데 힘씁니다.

## Item 2

civic-activities = 시민 활동의 지원과 활성화 추진
civic-activities_vision = [{ -residents }](glossary:residents) 한 사람 한 사람이 스스로 나서서 마을 만들기에 함께하는, 시민 활동이 활발한 마을입니다.
civic-activities_current_groups = 일부 [{ -npo }](glossary:npo) 법인처럼 활발하게 활동하는 단체도 있습니다. 그러나 활동 내용은 특정한 분야나 지역에 한정되어 있습니다.
civic-activities_current_centre = 시민 활동의 거점은 시민활동센터입니다. 이곳에서는 [{ -intermediary }](glossary:intermediary)이 시민 활동을 활성화하는 사업으로 연중 상담에 응하고 연수 강좌 등을 열고 있습니다.
civic-activities_current_portal = 시민 활동 [{ -portal-site }](glossary:portal-site)를 이용하여 정보를 하나로 모으는 일도 추진하고 있습니다.
civic-activities_issues_connecting = 시민 활동 단체는 저마다 다른 분야에서 활동하고 있습니다. 단체와 단체를 이어, 마을 만들기를 추진하는 큰 힘으로 키울 필요가 있습니다.
civic-activities_issues_centre = 시민활동센터의 시설을 더 이용하기 쉽게 운영하려면 등록한 단체의 이해와 협력이 필요합니다.
civic-activities_issues_district-centres = 시민 활동은 다양합니다. 각 지구에 설치하는 [{ -community-centre }](glossary:community-centre)의 커뮤니티를 통해 이러한 활동을 지원할 필요가 있습니다.
civic-activities_directions_support = 시민 활동의 지원
    .text = 시민활동센터의 기능을 내실화하고, 활동의 연계를 조정(코디네이트)할 수 있는 인재를 육성하는 것 등을 통해 시민 활동을 지원합니다.
civic-activities_directions_new-communities = 새로운 커뮤니티 활동의 지원
    .text = 각 지구의 시민 활동 단체 등을 지원하기 위해 활동에 쓸 새로운 장소를 확보하는 데 힘씁니다. 아울러 [{ -intermediary }](glossary:intermediary)을 지금보다 강한 조직으로 만들고, 각 지구와 연계할 수 있도록 도모합니다.
civic-activities_directions_information = 정보의 일원화
    .text = 여러 커뮤니티 활동에 참여하기 쉬운 환경을 갖추기 위해 [{ -intermediary }](glossary:intermediary)과 연계합니다. 중심이 되는 상담 창구를 내실화하고, 시민 활동에 관한 정보를 하나로 모으는 일을 추진합니다.
indicator_centre-registered-groups = 시민활동센터 등록 단체 수
    .about = 시민활동센터에 등록한 단체의 수입니다. 그 수가 얼마나 늘었는지를 보고 시민 활동이 얼마나 내실 있게 이루어지는지를 판단합니다.
indicator_centre-course-participants = 시민활동센터 강좌 참가 인원수
    .about = 시민활동센터의 강좌에 참가한 사람 수입니다. 그 수가 얼마나 늘었는지를 보고 시민 활동에 대한 관심이 어느 정도인지를 판단합니다.
civic-activities_collaboration = 시민 활동 단체를 지원함으로써 커뮤니티 활동의 여러 자리에 참여하기 쉽게 하고, 누구나 앞으로도 계속 살고 싶은 지역 사회를 만드는 데 힘씁니다.
