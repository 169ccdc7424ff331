### 计划的名称，以及整个计划共用的词语。
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = 入间市综合计划
    .city = 入间市
    .about = 本网站介绍入间市综合计划中关于人权、社区和交流的一章。用容易读懂的文字，向住在入间市的所有人介绍计划的内容。

## Levels

level_part = 第{ $number }编
level_chapter = 第{ $number }章
level_section = 第{ $number }节
level_item = 第{ $number }项

## Fields: the headings, and how a paragraph is cited

field_goal = 章的目标
    .citation = 章的目标
field_structure = 措施体系
field_related-plans = 相关的基本计划等
field_policy-goal = 政策目标
    .citation = 政策目标
field_priority = 重点工作
field_indicators = 成果指标
field_vision = 措施的愿景
    .citation = 愿景
field_current = 措施的现状
    .citation = 现状
field_issues = 措施的课题
    .citation = 课题 { $number }
field_directions = 措施的方向
    .citation = 方向 { $number }
    .intro = 这里写的是入间市今后打算开展、已列入计划的工作。
field_collaboration = 协同合作的开展方向
    .citation = 协同合作的开展方向
field_related-measures = 相关措施
field_editions = 本网站的各种版本

## Kinds of collaboration (協働): who leads when residents and the city work together. 行政 = 行政部门

choice_collaboration_equal = 市民与行政部门对等
choice_collaboration_citizen-led = 市民主导
choice_collaboration_city-led = 行政部门主导

## Units

unit_people = { $n }人
# The same person is counted again each time: visits, not heads.
unit_people-cumulative = { $n }人次
# Consultations, or studies that were made.
unit_cases = { $n }件
unit_publications = { $n }种
unit_requests = { $n }件
unit_agreements = { $n }项
unit_times = { $n }次
unit_households = { $n }户
unit_buildings-per-year = 每年{ $n }栋
unit_groups = { $n }个团体
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = 市民意识调查
survey_foreign-residents = 外籍市民意识调查
survey_peace-event-participants = 和平普及宣传项目参加者问卷调查

## What was counted

count_participants = 参加者的人数
count_consultations = 咨询的数量
count_publications = 发行物的数量
count_joint-events = 共同举办项目的实施次数
count_council-members = 审议会等的委员人数
count_managers = 市政府管理职位（科长级以上）的职员人数
count_member-households = 加入居民自治会的户数
count_buildings = 新建、修缮的集会所等的数量
count_requests = 对居民自治会、社区负责人会的委托等的件数
count_registered-groups = 登记的团体数
count_facility-users = 使用设施的人数
count_lodging-users = 使用住宿设施的人数
count_applicants = 报名的人数
count_agreements = 签订的协定数
count_studies = 研究讨论的件数

## The printed plan from cover to cover

outline_foreword = 前言
outline_part-1 = 序论
outline_part-2 = 基本构想
outline_part-3 = 为了推进计划
outline_realisation = 为了实现计划
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = 第2期 综合战略
outline_appendix = 资料编

## Places in the printed plan that are not on this site

reference_regional-administration = 推进跨区域行政
