### 第4編 第1章 第3節

community = コミュニティ活動の充実
community_policy-goal = 目指すのは、コミュニティ活動の盛んなまちです。[{ -residents }](glossary:residents)の一人ひとりが、分野や世代の違いを越えて連携し、支え合うことによって、地域の課題を解決していけるまちを目指します。

indicator_community-participation = 自治会や町内会などの地域活動に参加している市民の割合
    .about = [{ -jichikai }](glossary:jichikai)や町内会など、地域の活動に加わっている[{ -residents }](glossary:residents)の割合です。市民意識調査の結果を使い、誰もがコミュニティ活動に参加しやすいまちづくりが進んでいるかどうかを判断します。
indicator_solidarity-satisfaction = 地域の連帯感に対する市民満足度
    .about = 地域の連帯感に[{ -residents }](glossary:residents)がどのくらい満足しているかを表す数値です。市民意識調査の結果を使い、地域コミュニティを維持し、発展させ、再構築する取り組みが進んでいるかどうかを判断します。
indicator_community-support-satisfaction = 自治会等のコミュニティ活動への支援に対する市民満足度
    .about = [{ -jichikai }](glossary:jichikai)などのコミュニティ活動への支援に、[{ -residents }](glossary:residents)がどのくらい満足しているかを表す数値です。市民意識調査の結果を使い、市民活動を支援し、活発にする取り組みが進んでいるかどうかを判断します。

## 第1項

local-community = 地域コミュニティの維持・発展・再構築
local-community_vision = 地域コミュニティの一員であるすべての人が、その活動に関わり、互いに支え合えるまちです。
local-community_current_jichikai = コミュニティ活動の中心は、[{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)です。しかし、[{ -jichikai }](glossary:jichikai)に加入する割合は下がる傾向にあります。会員の高齢化が進み、役員を引き受ける人が足りないなどの問題も起きています。
local-community_current_links = [{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)と、[{ -npo }](glossary:npo)法人などの市民活動団体との間には、つながりの薄いところがあります。また、これからのまちづくりを担う子どもたちが、コミュニティ活動に加わったり、自分の意見を述べたりする機会も、あまり多くありません。
local-community_current_meeting-places = コミュニティ活動の拠点である[{ -jichikai }](glossary:jichikai)集会所の中には、建物が古くなり、傷みの進んでいるところもあります。
local-community_issues_cooperation = 地域の課題は多様になっています。課題を解決していくために、行政と、[{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)、[{ -npo }](glossary:npo)法人などの市民活動団体、地域にあるいろいろな団体とが連携する仕組みをつくる必要があります。
local-community_issues_support = [{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)は、コミュニティ活動の主役です。その活動を支援しながら、今の連携の体制や互いの関係を検証していく必要があります。
local-community_issues_children = 地域コミュニティを保っていくためには、将来のまちづくりの担い手である子どもの意見を取り入れることや、子どもが自分から活動に加わりたくなるような仕組みをつくることが望まれます。
local-community_issues_meeting-places = [{ -jichikai }](glossary:jichikai)集会所は、地域コミュニティの拠点です。計画を立てて、その整備を進めていく必要があります。
local-community_directions_structure = 地域課題を解決する仕組みづくり
    .text = 多様になる地域の課題を解決できるように、[{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)、[{ -npo }](glossary:npo)法人などの市民活動団体、地域にあるいろいろな団体、子どもなどとともに、仕組みをつくることに取り組みます。
local-community_directions_partnership = 自治会活動との連携
    .text = [{ -jichikai }](glossary:jichikai)がさらに活発になるようにすることや、活動の拠点を整えることなどを通して、[{ -jichikai }](glossary:jichikai)と連携し、地域の振興を図ります。
local-community_directions_lighter-burden = 自治会への負担軽減
    .text = [{ -jichikai }](glossary:jichikai)の負担を軽くすることを図り、行政と[{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)とが、どのように役割を分け、どのような体制で進めるかを見直します。
indicator_jichikai-households = 自治会加入世帯数
    .about = [{ -jichikai }](glossary:jichikai)に加入している世帯の数です。コミュニティ活動がどのくらい充実しているかを判断します。
indicator_meeting-places-improved = 集会所等の年間整備数
    .about = 要望のある[{ -jichikai }](glossary:jichikai)集会所などについて、1年間に建設や改修をした数です。[{ -jichikai }](glossary:jichikai)の活動がどのくらい充実しているかを判断します。
indicator_requests-to-jichikai = 自治会・区長会への依頼事項等の数
    .about = 市や関連する団体が、[{ -jichikai }](glossary:jichikai)・[{ -kuchokai }](glossary:kuchokai)に依頼などをした件数です。[{ -jichikai }](glossary:jichikai)にどのくらい負担がかかっているかを判断します。
local-community_collaboration = [{ -jichikai }](glossary:jichikai)の活動を支援しながら、これからも住み続けたいと誰もが思う地域社会をつくることに取り組みます。

## 第2項

civic-activities = 市民活動の支援と活性化推進
civic-activities_vision = [{ -residents }](glossary:residents)の一人ひとりが自分から進んでまちづくりに関わる、市民活動の盛んなまちです。
civic-activities_current_groups = 一部の[{ -npo }](glossary:npo)法人のように、活発な活動をしている団体もあります。しかし、活動の内容は、決まった分野や地域に限られています。
civic-activities_current_centre = 市民活動の拠点は、市民活動センターです。ここでは[{ -intermediary }](glossary:intermediary)が、市民活動を活発にする事業として、一年を通して相談に応じ、研修講座などを開いています。
civic-activities_current_portal = 市民活動[{ -portal-site }](glossary:portal-site)を使って、情報を一つにまとめる動きも進めています。
civic-activities_issues_connecting = 市民活動団体は、それぞれ別の分野で活動しています。団体と団体をつなぎ、まちづくりを進める大きな力にしていく必要があります。
civic-activities_issues_centre = 市民活動センターの施設をもっと利用しやすい形で運営していくには、登録している団体の理解と協力が必要です。
civic-activities_issues_district-centres = 市民活動には、さまざまなものがあります。各地区に設ける[{ -community-centre }](glossary:community-centre)のコミュニティを通じて、それらを支援していく必要があります。
civic-activities_directions_support = 市民活動の支援
    .text = 市民活動センターの機能を充実させることや、活動の連携をまとめる（コーディネートする）ことのできる人材を育てることなどによって、市民活動を支えます。
civic-activities_directions_new-communities = 新たなコミュニティ活動の支援
    .text = 各地区の市民活動団体などを支えるため、活動のための新しい場所を確保することに取り組みます。あわせて、[{ -intermediary }](glossary:intermediary)を今よりも強い組織にし、各地区と連携できるように図ります。
civic-activities_directions_information = 情報の一元化
    .text = いろいろなコミュニティ活動に参加しやすい環境を整えるため、[{ -intermediary }](glossary:intermediary)と連携します。中心となる相談窓口を充実させ、市民活動についての情報を一つにまとめることを進めます。
indicator_centre-registered-groups = 市民活動センター登録団体数
    .about = 市民活動センターに登録している団体の数です。その増え方から、市民活動がどのくらい充実しているかを判断します。
indicator_centre-course-participants = 市民活動センター講座参加人数
    .about = 市民活動センターの講座に参加した人の数です。その増え方から、市民活動にどのくらい関心が持たれているかを判断します。
civic-activities_collaboration = 市民活動団体を支援することで、コミュニティ活動のいろいろな場に参加しやすくし、これからも住み続けたいと誰もが思う地域社会をつくることに取り組みます。
