### 第4编 第1章 第3节

community = 充实社区活动
community_policy-goal = 目标是建设社区活动活跃的城市。每一位[{ -residents }](glossary:residents)都跨越领域的界限和代际的隔阂，互相协作、互相支持，从而能够解决当地的课题。

indicator_community-participation = 参加居民自治会、町内会等当地活动的市民的比例
    .about = 参加[{ -jichikai }](glossary:jichikai)、町内会等当地活动的[{ -residents }](glossary:residents)所占的比例。根据市民意识调查的结果，判断人人都容易参加社区活动的城市建设是否有进展。
indicator_solidarity-satisfaction = 市民对当地凝聚力的满意度
    .about = 表示[{ -residents }](glossary:residents)对当地的凝聚力（大家团结在一起的感觉）有多满意的数值。根据市民意识调查的结果，判断维持、发展和重建当地社区的工作是否有进展。
indicator_community-support-satisfaction = 市民对居民自治会等社区活动的支援的满意度
    .about = 表示[{ -residents }](glossary:residents)对[{ -jichikai }](glossary:jichikai)等社区活动所得到的支援有多满意的数值。根据市民意识调查的结果，判断支援市民活动、促进市民活动活跃的工作是否有进展。

## 第1项

local-community = 当地社区的维持、发展和重建
local-community_vision = 当地社区的每一位成员都参与社区的活动，能够互相支持的城市。
local-community_current_jichikai = 社区活动的中心是[{ -jichikai }](glossary:jichikai)和[{ -kuchokai }](glossary:kuchokai)。但是，加入[{ -jichikai }](glossary:jichikai)的比例呈下降趋势。会员日益高龄化，还出现了愿意担任理事等职务的人不够等问题。
local-community_current_links = [{ -jichikai }](glossary:jichikai)、[{ -kuchokai }](glossary:kuchokai)与[{ -npo }](glossary:npo)法人等市民活动团体之间，有些地方联系比较薄弱。另外，孩子们肩负着今后的城市建设，但他们参加社区活动、说出自己意见的机会不太多。
local-community_current_meeting-places = 作为社区活动基地的[{ -jichikai }](glossary:jichikai)集会所中，有的房屋已经老旧，破损也在加重。
local-community_issues_cooperation = 当地的课题越来越多样。为了逐步解决这些课题，需要建立机制，让行政部门与[{ -jichikai }](glossary:jichikai)、[{ -kuchokai }](glossary:kuchokai)、[{ -npo }](glossary:npo)法人等市民活动团体，以及当地的各种团体协作。
local-community_issues_support = [{ -jichikai }](glossary:jichikai)和[{ -kuchokai }](glossary:kuchokai)是社区活动的主角。需要在支援它们的活动的同时，检验现在的协作体制和彼此的关系。
local-community_issues_children = 孩子们将来要承担城市建设。为了维持当地社区，希望能吸收他们的意见，并建立机制，让孩子们自己愿意参加活动。
local-community_issues_meeting-places = [{ -jichikai }](glossary:jichikai)集会所是当地社区的基地。需要有计划地推进集会所的建设和修缮。
local-community_directions_structure = 建立解决当地课题的机制
    .text = 为了能解决越来越多样的当地课题，与[{ -jichikai }](glossary:jichikai)、[{ -kuchokai }](glossary:kuchokai)、[{ -npo }](glossary:npo)法人等市民活动团体、当地的各种团体以及孩子们等一起，致力于建立机制。
local-community_directions_partnership = 与居民自治会活动的协作
    .text = 通过促进[{ -jichikai }](glossary:jichikai)更加活跃、建设和修缮活动基地等，与[{ -jichikai }](glossary:jichikai)协作，谋求当地的振兴。
local-community_directions_lighter-burden = 减轻居民自治会的负担
    .text = 力求减轻[{ -jichikai }](glossary:jichikai)的负担，重新考虑行政部门与[{ -jichikai }](glossary:jichikai)、[{ -kuchokai }](glossary:kuchokai)之间如何分担职责、以怎样的体制开展工作。
indicator_jichikai-households = 居民自治会加入户数
    .about = 加入[{ -jichikai }](glossary:jichikai)的户数。判断社区活动的充实程度。
indicator_meeting-places-improved = 集会所等的每年建设和修缮数量
    .about = 针对提出了需求的[{ -jichikai }](glossary:jichikai)集会所等，1年内新建或修缮的数量。判断[{ -jichikai }](glossary:jichikai)活动的充实程度。
indicator_requests-to-jichikai = 对居民自治会、社区负责人会的委托事项等的数量
    .about = 市和有关团体向[{ -jichikai }](glossary:jichikai)、[{ -kuchokai }](glossary:kuchokai)提出委托等的件数。判断[{ -jichikai }](glossary:jichikai)的负担有多大。
local-community_collaboration = 在支援[{ -jichikai }](glossary:jichikai)的活动的同时，致力于建设人人今后也想一直住下去的地区社会。

## 第2项

civic-activities = 支援市民活动并推动其活跃
civic-activities_vision = 每一位[{ -residents }](glossary:residents)都主动参与城市建设、市民活动活跃的城市。
civic-activities_current_groups = 有些团体活动活跃，例如一部分[{ -npo }](glossary:npo)法人。但是，活动的内容限于特定的领域和地区。
civic-activities_current_centre = 市民活动的基地是市民活动中心。在这里，[{ -intermediary }](glossary:intermediary)开展促进市民活动活跃的项目，全年接受咨询，并举办培训课程等。
civic-activities_current_portal = 还利用市民活动[{ -portal-site }](glossary:portal-site)，推动信息走向集中统一。
civic-activities_issues_connecting = 各市民活动团体在各自的领域活动。需要把团体与团体连接起来，形成推进城市建设的巨大力量。
civic-activities_issues_centre = 要以更方便使用的方式运营市民活动中心的设施，需要登记团体的理解和合作。
civic-activities_issues_district-centres = 市民活动多种多样。需要通过在各地区设置的[{ -community-centre }](glossary:community-centre)的社区，支援这些活动。
civic-activities_directions_support = 支援市民活动
    .text = 通过充实市民活动中心的功能、培养能够统筹协调各项活动协作的人才等，支持市民活动。
civic-activities_directions_new-communities = 支援新的社区活动
    .text = 为了支持各地区的市民活动团体等，致力于确保新的活动场所。同时，加强[{ -intermediary }](glossary:intermediary)的组织，力求使其能够与各地区协作。
civic-activities_directions_information = 信息的集中统一
    .text = 为了营造容易参加各种社区活动的环境，与[{ -intermediary }](glossary:intermediary)协作。充实作为中心的咨询窗口，推进市民活动信息的集中统一。
indicator_centre-registered-groups = 市民活动中心登记团体数
    .about = 在市民活动中心登记的团体数。根据其增加情况，判断市民活动的充实程度。
indicator_centre-course-participants = 市民活动中心课程参加人数
    .about = 参加市民活动中心课程的人数。根据其增加情况，判断人们对市民活动的关心程度。
civic-activities_collaboration = 通过支援市民活动团体，让人们更容易参加社区活动的各种场合，致力于建设人人今后也想一直住下去的地区社会。
