### 計画《けいかく》の 名前《なまえ》と、ぜんぶの ページで 使《つか》う 言葉《ことば》です。
### Headings, kinds of collaboration, units and the titles of the outline are the plan's own words, with readings.
### `.easy` says a heading in easy words. It is shown first, the plan's own heading under it.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = ｜入間市《いるまし》｜総合《そうごう》｜計画《けいかく》
    .city = ｜入間市《いるまし》
    .about = 「入間市《いるまし》総合《そうごう》計画《けいかく》」の 一《ひと》つの 章《しょう》を 読《よ》む サイトです。まず、人権《じんけん》〈だれもが もって いる 権利《けんり》〉の ことです。つぎに、コミュニティ〈近《ちか》くに 住《す》む 人《ひと》の つながり〉の ことです。そして、交流《こうりゅう》〈会《あ》って、なかよく する こと〉の ことです。入間市《いるまし》に 住《す》む すべての 人《ひと》に、やさしい ことばで つたえたいです。

## Levels

level_part = 第《だい》{ $number }編《へん》
level_chapter = 第《だい》{ $number }章《しょう》
level_section = 第《だい》{ $number }節《せつ》
level_item = 第《だい》{ $number }項《こう》

## Fields: the headings, and how a paragraph is cited

field_goal = 章《しょう》の目標《もくひょう》
    .citation = 章《しょう》の目標《もくひょう》
    .easy = この 章《しょう》で めざす こと
field_structure = 施策《しさく》体系《たいけい》
    .easy = する ことの まとめ
field_related-plans = 関連《かんれん》する基本《きほん》計画《けいかく》等《とう》
    .easy = つながりの ある 計画《けいかく》
field_policy-goal = 政策《せいさく》目標《もくひょう》
    .citation = 政策《せいさく》目標《もくひょう》
    .easy = めざす こと
field_priority = 重点的《じゅうてんてき》取組《とりくみ》
    .easy = とくに 力《ちから》を 入《い》れる こと
field_indicators = 成果《せいか》指標《しひょう》
    .easy = どのくらい すすんだかを 見《み》る 数字《すうじ》
field_vision = 施策《しさく》の目指《めざ》す姿《すがた》
    .citation = 目指《めざ》す姿《すがた》
    .easy = どんな まちを めざすか
field_current = 施策《しさく》の現状《げんじょう》
    .citation = 現状《げんじょう》
    .easy = 今《いま》の ようす
field_issues = 施策《しさく》の課題《かだい》
    .citation = 課題《かだい》 { $number }
    .easy = これから ひつような こと
field_directions = 施策《しさく》の方向性《ほうこうせい》
    .citation = 方向性《ほうこうせい》 { $number }
    .intro = ここに あるのは、市《し》の 計画《けいかく》です。これから しようと 考《かんが》えて いる ことです。
    .easy = これから しようと 考《かんが》えて いる こと
field_collaboration = 協働《きょうどう》のとりくみ方向《ほうこう》
    .citation = 協働《きょうどう》のとりくみ方向《ほうこう》
    .easy = 力《ちから》を あわせて したい こと
field_related-measures = 関連《かんれん》施策《しさく》
    .easy = つながりの ある ところ
field_editions = このサイトにある版《はん》
    .easy = この サイトで 読《よ》む ことが できる ことば

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = 市民《しみん》と行政《ぎょうせい》が対等《たいとう》
choice_collaboration_citizen-led = 市民《しみん》主導《しゅどう》
choice_collaboration_city-led = 行政《ぎょうせい》主導《しゅどう》

## Units

unit_people = { $n }｜人《にん》
# The same person is counted again each time: visits, not heads.
unit_people-cumulative = ｜延《のべ》{ $n }｜人《にん》
# Consultations, or studies that were made.
unit_cases = { $n }｜件《けん》
unit_publications = { $n }｜件《けん》
unit_requests = { $n }｜件《けん》
unit_agreements = { $n }｜件《けん》
unit_times = { $n }｜回《かい》
unit_households = { $n }｜世帯《せたい》
unit_buildings-per-year = ｜年《ねん》{ $n }｜棟《とう》
unit_groups = { $n }｜団体《だんたい》
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = 市民《しみん》意識《いしき》調査《ちょうさ》
survey_foreign-residents = 外国人市民《がいこくじんしみん》意識《いしき》調査《ちょうさ》
survey_peace-event-participants = 平和《へいわ》啓発《けいはつ》事業《じぎょう》の参加者《さんかしゃ》アンケート

## What was counted

count_participants = 参加《さんか》した 人《ひと》の 数《かず》
count_consultations = 相談《そうだん》の 数《かず》
count_publications = つくった 本《ほん》や 紙《かみ》の 数《かず》
count_joint-events = いっしょに した 事業《じぎょう》の 回数《かいすう》
count_council-members = 審議会《しんぎかい》や ほかの 会議《かいぎ》の 委員《いいん》の 数《かず》
count_managers = 市《し》の 管理職《かんりしょく》（課長職《かちょうしょく》以上《いじょう》）の 人《ひと》の 数《かず》
count_member-households = 自治会《じちかい》に 入《はい》って いる 世帯《せたい》の 数《かず》
count_buildings = 集会所《しゅうかいじょ》や ほかの 建物《たてもの》を つくった 数《かず》と なおした 数《かず》
count_requests = 自治会《じちかい》・区長会《くちょうかい》に たのんだ ことの 数《かず》
count_registered-groups = 登録《とうろく》して いる 団体《だんたい》の 数《かず》
count_facility-users = 施設《しせつ》を つかった 人《ひと》の 数《かず》
count_lodging-users = とまる ところを つかった 人《ひと》の 数《かず》
count_applicants = もうしこんだ 人《ひと》の 数《かず》
count_agreements = むすんだ 約束《やくそく》（協定《きょうてい》）の 数《かず》
count_studies = 考《かんが》えた ことの 数《かず》

## The printed plan from cover to cover

outline_foreword = はじめに
outline_part-1 = 序論《じょろん》
outline_part-2 = 基本《きほん》構想《こうそう》
outline_part-3 = 計画《けいかく》推進《すいしん》のため
outline_realisation = 計画《けいかく》の実現《じつげん》に向《む》けて
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = 第《だい》2期《き》 総合《そうごう》戦略《せんりゃく》
outline_appendix = 資料編《しりょうへん》

## Places in the printed plan that are not on this site

reference_regional-administration = 広域《こういき》行政《ぎょうせい》の推進《すいしん》
