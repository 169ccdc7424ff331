### Words and their explanations.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Korean: particles follow the link without a space and fit the last syllable of the term: `[{ -jichikai }](glossary:jichikai)는`.
### Words used throughout, one for each Japanese word: [まち] 마을 (도시 in section 4, beside other cities), [まちづくり] 마을 만들기, [施策] 시책, [連携] 연계, [協力] 협력,
### [啓発] 인식 제고, [充実] 내실화, [仕組み] 체계, [意識改革] 의식 개혁, [体制] 체제, [取り組む] 힘쓰다, [努める] 노력하다, [図る] 도모하다, [検討する] 검토하다,
### [参加] 참여 (활동, 마을 만들기) and 참가 (강좌, 행사, 교류 사업), [担う] 이끌어 가다.

-sexual-minorities = 성소수자
glossary_sexual-minorities = { -sexual-minorities }
    .text = 성에 관한 소수자를 말합니다. 예를 들어 스스로 인식하는 성이 호적에 적힌 성별과 다른 분이나, 연애 등의 상대가 이성만은 아닌 분이 있습니다.

# Between spouses, partners, lovers. Always with (DV), the word that residents meet in Japan; particles follow 폭력.
-domestic-violence = 가정폭력(DV)
glossary_domestic-violence = { -domestic-violence }
    .text = 함께 사는 부부 사이나 사실혼 관계인 사람 사이에서 일어나는 가정 안의 폭력을 말합니다. 더 넓게는 결혼했는지와 관계없이, 헤어진 부부나 연인 등 가까운 사이에서 일어나는 모든 폭력을 가리키기도 합니다. 신체적 폭력, 정신적 폭력, 경제적 폭력, 성적 폭력 등 어떤 형태의 폭력도 포함됩니다. 일본어로는 [ドメスティックバイオレンス](lang:ja)라고 합니다.

# 공생, living together, must stand in it: more than many cultures side by side.
-multicultural-society = 다문화 공생 사회
glossary_multicultural-society = { -multicultural-society }
    .text = 민족과 문화가 서로 다른 사람들이 상대의 민족과 문화를 서로 인정하며 함께 살아갈 수 있는 상태가 된 사회를 말합니다. 일본어로는 [多文化共生社会](lang:ja)라고 합니다.

-empowerment = 임파워먼트
glossary_empowerment = { -empowerment }
    .text = 힘을 기르는 것을 말합니다. 또한 스스로 주체적으로 행동하여 지금의 상황을 바꾸려는 생각도 가리킵니다. 일본어로는 [エンパワーメント](lang:ja)라고 하며, 계획 본문에는 [エンパワメント](lang:ja)라고도 적혀 있습니다.

# The official Korean word for work-life balance.
-work-life-balance = 일·생활 균형
glossary_work-life-balance = { -work-life-balance }
    .text = 일본어로는 [ワーク・ライフ・バランス](lang:ja)라고 하며, ‘일과 생활의 조화([仕事と生活の調和](lang:ja))’로 번역되는 말입니다. 한 사람 한 사람의 생활 방식과 인생의 단계에 맞추어 다양한 방식으로 일할 수 있게 되는 것을 지향하는 생각을 말합니다.

-npo = NPO
glossary_npo = { -npo }
    .text = 영어 ‘Nonprofit Organization’이나 ‘Not-for-Profit Organization’을 줄인 말입니다. 넓은 뜻으로는 영리를 목적으로 하지 않는 모든 단체를 가리킵니다. 좁은 뜻으로는 이익을 추구하지 않고 사회에 도움이 되는 활동이나 자선 활동을 하는 시민 단체를 가리킵니다.

-sns = SNS
glossary_sns = { -sns }
    .text = 인터넷에서 사람과 사람이 연결되어 글이나 사진 등을 주고받는 서비스를 말합니다. 영어 ‘Social Networking Service’를 줄인 말입니다.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = 레즈비언(여성 동성애자), 게이(남성 동성애자), 바이섹슈얼(양성애자), 트랜스젠더(태어났을 때 정해진 성별과 스스로 인식하는 성이 다른 사람)를 나타내는 영어의 머리글자를 늘어놓은 말입니다. [{ -sexual-minorities }](glossary:sexual-minorities)를 나타내는 말 가운데 하나이지만, 성소수자 전체를 나타내는 말은 아닙니다.

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, not a student council, not the Korean 주민자치회 of a dong.
-jichikai = 자치회
glossary_jichikai = { -jichikai }
    .text = 같은 지역에 사는 사람들이 자기 지역을 위해 자발적으로 만드는 단체입니다. 관공서의 기관이 아닙니다. 일본어로는 [自治会](lang:ja)라고 합니다.

# The association of the neighbourhood leaders who are called 구장. They lead a neighbourhood: never 구청장, the mayor of a ward.
-kuchokai = 구장회
glossary_kuchokai = { -kuchokai }
    .text = ‘구장([区長](lang:ja))’이라고 불리는, 지역을 이끄는 사람들의 모임입니다. 여기서 말하는 구장은 도쿄도의 구청장과 같은 자치단체의 장이 아닙니다. 일본어로는 [区長会](lang:ja)라고 합니다.

# Working together as partners. Not labour (노동). 협력 and 연계 are other words.
-collaboration = 협동
glossary_collaboration = { -collaboration }
    .text = [{ -residents }](glossary:residents), 단체, 사업자, 행정 등이 같은 목적을 위해 각자의 입장을 살려 협력하는 것을 말합니다. 이 계획에서는 그 추진 방향을 ‘시민과 행정이 대등’, ‘시민 주도’, ‘행정 주도’와 같은 말로 나타냅니다. 일본어로는 [協働](lang:ja)라고 합니다.

# Three words to settle together: 성과지표 (indicator), 현재 수치 (the figure at the start, no year given) and 목표 수치 (the figure aimed at).
-indicator = 성과지표
glossary_indicator = { -indicator }
    .text = 계획에 따른 노력이 얼마나 진전되었는지를 판단하기 위한 기준입니다. ‘현재 수치’는 계획의 바탕이 되는 상황을 나타내는 수치입니다. ‘목표 수치’는 계획이 목표로 하는 수치입니다.

# Everyone who lives in the city, whatever their nationality. Never 국민, never a matter of 시민권. 주민 stands for the Japanese word of the same characters only.
-residents = 시민
glossary_residents = { -residents }
    .text = 이 판에서는 국적과 관계없이 이루마시에 사는 모든 사람을 가리키는 말로 씁니다. 계획의 이 장에는 이 말의 정의가 적혀 있지 않습니다. 다만 국적과 관계없이 누구나 지역 사회를 이끌어 가는 시민이라는 생각이 담겨 있습니다. 일본어로는 [市民](lang:ja)이라고 합니다.

# Residents of the city like all others; the word 시민 must stand in it.
-foreign-residents = 외국인 시민
glossary_foreign-residents = { -foreign-residents }
    .text = 이 판에서는 [{ -residents }](glossary:residents) 가운데 외국 국적을 가진 사람을 가리키는 말로 씁니다. 일본어로는 [外国人市民](lang:ja)이라고 합니다.

-jinken = 인권
glossary_jinken = { -jinken }
    .text = 모든 사람이 인간으로서 태어나면서부터 가지는 권리입니다. 누구나 자기답게, 인간답게 살아가는 데 없어서는 안 되는 것입니다.

# Buraku: always 부라쿠, the Japanese word by its sound. 부락 in Korean is just a village and would be wrong.
-human-rights-laws = 인권 3법
glossary_human-rights-laws = { -human-rights-laws }
    .text = 차별을 없애기 위한 국가의 세 가지 법률을 한데 묶어 부르는 말입니다. 세 가지 법률은 장애를 이유로 하는 차별의 해소 추진에 관한 법률(장애인 차별 해소법, [障害を理由とする差別の解消の推進に関する法律](lang:ja), [障害者差別解消法](lang:ja)), 일본 외 출신자에 대한 부당한 차별적 언동의 해소를 위한 대응 추진에 관한 법률(헤이트 스피치 해소법, [本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律](lang:ja), [ヘイトスピーチ解消法](lang:ja)), 부라쿠 차별의 해소 추진에 관한 법률(부라쿠 차별 해소 추진법, [部落差別の解消の推進に関する法律](lang:ja), [部落差別解消推進法](lang:ja))입니다. 부라쿠 차별이란 역사 속에서 만들어진 신분의 차이에서 비롯된 것으로, 특정한 지역 출신이라는 점 등을 이유로 이루어지는 차별을 말합니다. 일본어로는 이 법률들을 [人権三法](lang:ja)라고 합니다.

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = 파트너십 선서 제도
glossary_partnership-oath = { -partnership-oath }
    .text = 일반적으로 두 사람이 서로를 인생의 파트너로 삼는다고 자치단체에 선서하고, 자치단체가 그 선서를 받았음을 증명하는 제도를 말합니다. 법률상의 결혼과는 다릅니다. 계획의 이 장에는 제도의 자세한 내용이 적혀 있지 않습니다. 일본어로는 [パートナーシップ宣誓制度](lang:ja)라고 합니다.

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = 마음의 배리어 프리
glossary_barrier-free-mind = { -barrier-free-mind }
    .text = 몸과 마음의 특성이나 생각 등이 저마다 다른 사람들이 서로를 이해하려고 노력하며 서로 힘이 되어 주는 것을 말합니다. 오해나 편견과 같은 마음속의 벽(배리어)을 없애 가자는 생각입니다. 일본어로는 [心のバリアフリー](lang:ja)라고 합니다.

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = 쉬운 일본어
glossary_easy-japanese = { -easy-japanese }
    .text = 문장을 짧게 하거나 어려운 말을 바꾸어 말하는 등의 방법으로, 일본어에 익숙하지 않은 사람 등도 알기 쉽게 만든 일본어입니다. 일본어로는 [やさしい日本語](lang:ja)라고 합니다.

# The city's declaration. Not a peace treaty.
-peace-city-declaration = 평화도시선언
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = 평화를 바라고 평화를 위해 힘을 다하겠다고 도시로서 선언하는 것입니다. 이루마시의 평화 추진 인식 제고 사업은 이 선언에 따라 이루어지고 있다고 계획에 적혀 있습니다. 일본어로는 [平和都市宣言](lang:ja)이라고 합니다.

# Women and men take part in society on equal terms and share its responsibilities. 평등 is kept for the Japanese word of the same characters.
-danjo-kyodo = 남녀공동참여
glossary_danjo-kyodo = { -danjo-kyodo }
    .text = 남녀가 대등한 입장에서 서로의 [{ -jinken }](glossary:jinken)을 존중하고 책임도 나누면서, 사회의 모든 분야의 활동에 참여하는 것을 말합니다. 일본어로는 [男女共同参画](lang:ja)라고 합니다.

# An advisory body of the city. Not the elected city assembly (시의회).
-council = 심의회
glossary_council = { -council }
    .text = 시의 정책 등에 대해 위원들이 논의하고 시에 의견을 말하기 위한 회의입니다. 일본어로는 [審議会](lang:ja)라고 합니다.

# An organisation that supports other civic groups and connects them.
-intermediary = 중간지원조직
glossary_intermediary = { -intermediary }
    .text = 시민 활동을 하는 단체들 사이나, 단체와 [{ -residents }](glossary:residents), 행정 등의 사이에서 상담에 응하거나 사람과 정보를 이어 주는 등 활동을 지원하는 조직입니다. 일본어로는 [中間支援組織](lang:ja)라고 합니다.

-portal-site = 포털 사이트
glossary_portal-site = { -portal-site }
    .text = 어떤 분야의 정보를 모아 둔, 그 분야의 정보를 찾는 입구가 되는 웹사이트입니다.

# A local centre in each district of the city. 시민활동센터 is another place. 지구 is a district here.
-community-centre = 지구 센터
glossary_community-centre = { -community-centre }
    .text = 계획에 각 지구에 설치한다고 적혀 있는 것입니다. 계획은 그 커뮤니티를 통해 다양한 시민 활동을 지원할 필요가 있다고 말하고 있습니다. 일본어로는 [地区センター](lang:ja)라고 합니다.

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = 자매도시·우호도시
glossary_shimai-toshi = { -shimai-toshi }
    .text = 교류를 깊게 하자는 약속을 맺고 친하게 지내는 도시를 말합니다. 계획의 이 장에는 사도시, 볼프라츠하우젠시와의 교류가 적혀 있습니다.
