### 計画の名前と、全体で使う言葉です。
### Headings, kinds of collaboration, units and the titles of the outline are the plan's own words.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = 入間市総合計画
    .city = 入間市
    .about = 入間市総合計画のうち、人権、コミュニティ、交流についての章を紹介するサイトです。入間市に住むすべての人に向けて、計画の内容を読みやすい文章で伝えます。

## Levels

level_part = 第{ $number }編
level_chapter = 第{ $number }章
level_section = 第{ $number }節
level_item = 第{ $number }項

## Fields: the headings, and how a paragraph is cited

field_goal = 章の目標
    .citation = 章の目標
field_structure = 施策体系
field_related-plans = 関連する基本計画等
field_policy-goal = 政策目標
    .citation = 政策目標
field_priority = 重点的取組
field_indicators = 成果指標
field_vision = 施策の目指す姿
    .citation = 目指す姿
field_current = 施策の現状
    .citation = 現状
field_issues = 施策の課題
    .citation = 課題 { $number }
field_directions = 施策の方向性
    .citation = 方向性 { $number }
    .intro = ここにあるのは、市がこれから取り組もうとして計画していることです。
field_collaboration = 協働のとりくみ方向
    .citation = 協働のとりくみ方向
field_related-measures = 関連施策
field_editions = このサイトにある版

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = 市民と行政が対等
choice_collaboration_citizen-led = 市民主導
choice_collaboration_city-led = 行政主導

## Units

unit_people = { $n }人
# The same person is counted again each time: visits, not heads.
unit_people-cumulative = 延{ $n }人
# Consultations, or studies that were made.
unit_cases = { $n }件
unit_publications = { $n }件
unit_requests = { $n }件
unit_agreements = { $n }件
unit_times = { $n }回
unit_households = { $n }世帯
unit_buildings-per-year = 年{ $n }棟
unit_groups = { $n }団体
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = 市民意識調査
survey_foreign-residents = 外国人市民意識調査
survey_peace-event-participants = 平和啓発事業の参加者アンケート

## What was counted

count_participants = 参加者の数
count_consultations = 相談の数
count_publications = 発行物の数
count_joint-events = 共催事業の実施回数
count_council-members = 審議会などの委員の数
count_managers = 市の管理職（課長職以上）の職員の数
count_member-households = 自治会に加入している世帯の数
count_buildings = 建設・改修した集会所などの数
count_requests = 自治会・区長会への依頼などの件数
count_registered-groups = 登録している団体の数
count_facility-users = 施設を利用した人の数
count_lodging-users = 宿泊施設を利用した人の数
count_applicants = 応募した人の数
count_agreements = 結んだ協定の数
count_studies = 検討した件数

## The printed plan from cover to cover

outline_foreword = はじめに
outline_part-1 = 序論
outline_part-2 = 基本構想
outline_part-3 = 計画推進のため
outline_realisation = 計画の実現に向けて
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = 第2期 総合戦略
outline_appendix = 資料編

## Places in the printed plan that are not on this site

reference_regional-administration = 広域行政の推進
