### 词语的说明。
### A term (-id) is the word as it stands in the text; `.text` explains it. 中文没有词形变化，所以不用参数。

-sexual-minorities = 性少数群体
glossary_sexual-minorities = { -sexual-minorities }
    .text = 指在性别或性取向方面属于少数的人。例如，自己认同的性别与户籍上的性别不同的人，以及恋爱等的对象不限于异性的人。

# 日语的计划正文多只写 DV，这里一律写“家庭暴力”，只在词条和首次出现处附 DV。
-domestic-violence = 家庭暴力
glossary_domestic-violence = { -domestic-violence }（DV）
    .text = 指共同生活的配偶之间，或事实婚姻关系的双方之间发生的家庭内的暴力。广义上，不论是否结婚，离婚的前配偶、恋人等关系亲近的人之间发生的一切暴力，有时也用这个词来指。身体暴力、精神暴力、经济暴力、性暴力等，任何形式的暴力都包括在内。

-multicultural-society = 多元文化共生社会
glossary_multicultural-society = { -multicultural-society }
    .text = 指民族和文化不同的人们，互相认可对方的民族和文化，已经能够共同生活的社会。日语：[多文化共生社会《たぶんかきょうせいしゃかい》](lang:ja)。

-empowerment = 赋能
glossary_empowerment = { -empowerment }
    .text = 指获得力量。也指自己主动行动、改变现状这样的想法。日语有两种写法：[エンパワーメント](lang:ja)，计划正文中也写作[エンパワメント](lang:ja)。

-work-life-balance = 工作与生活的平衡
glossary_work-life-balance = { -work-life-balance }
    .text = 这个词在日语中译为[仕事《しごと》と生活《せいかつ》の調和《ちょうわ》](lang:ja)，即“工作与生活的协调”。它指的是一种想法：让每个人都能按照自己的生活方式和人生阶段，以各种各样的方式工作。

-npo = NPO
glossary_npo = { -npo }
    .text = 英语“Nonprofit Organization”或“Not-for-Profit Organization”的缩写，意思是非营利组织。广义上指一切不以营利为目的的团体。狭义上指不追求利益、开展对社会有益的活动或慈善活动的市民团体。

# 日语的计划写 SNS，中文不用这个缩写。
-sns = 社交媒体
glossary_sns = { -sns }
    .text = 指在互联网上让人与人建立联系，互相交流文字、照片等的服务。日语中写作“SNS”，是英语“Social Networking Service”的缩写。

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = 由几个英语单词的首字母组成，分别表示女同性恋者、男同性恋者、双性恋者和跨性别者（出生时被认定的性别与自己认同的性别不同的人）。这是表示[{ -sexual-minorities }](glossary:sexual-minorities)的词语之一，但并不能涵盖所有的人。

# 同一地区的居民自己组成的团体。不是政府，不是行政机关，也不是学生会。
-jichikai = 居民自治会
glossary_jichikai = { -jichikai }
    .text = 住在同一地区的人为了自己的地区，自愿组成的团体。它不是政府机关。日语：[自治会《じちかい》](lang:ja)。

# 日语的“区長”在这里是一个地区的居民的牵头人，不是区政府的区长，所以不译作“区长会”。
-kuchokai = 社区负责人会
glossary_kuchokai = { -kuchokai }
    .text = 由各地区的居民牵头人组成的会。这些牵头人在日语中叫[区長《くちょう》](lang:ja)，但他们不是东京都的区那样的地方政府的长官。日语：[区長会《くちょうかい》](lang:ja)。

# 協働 = 协同合作；連携 = 协作；協力 = 合作、互助。不要混用。
-collaboration = 协同合作
glossary_collaboration = { -collaboration }
    .text = 指[{ -residents }](glossary:residents)、团体、经营者、行政部门等为了同一个目的，从各自的立场出发发挥作用，互相配合。这份计划用“市民与行政部门对等”“市民主导”“行政部门主导”等说法，来表示开展的方向。日语：[協働《きょうどう》](lang:ja)。

# 三个词一起定：成果指標 成果指标，現状値 现状值（没有写明年份），目標値 目标值。
-indicator = 成果指标
glossary_indicator = { -indicator }
    .text = 用来判断计划的工作进展到什么程度的标准。“现状值”是表示计划所依据的现状的数值。“目标值”是计划力求达到的数值。

# 住在这座城市的所有人，不论国籍。不要译作“公民”“国民”。
-residents = 市民
glossary_residents = { -residents }
    .text = 在本版本中，指住在入间市的所有人，不论国籍。计划的这一章没有写明这个词的定义。不过，其中提到了这样的想法：不论国籍，人人都是支撑地区社会的市民。日语：[市民《しみん》](lang:ja)。

# 与其他人一样是市民，所以词中必须有“市民”。
-foreign-residents = 外籍市民
glossary_foreign-residents = { -foreign-residents }
    .text = 在本版本中，指[{ -residents }](glossary:residents)中拥有外国国籍的人。日语：[外国人市民《がいこくじんしみん》](lang:ja)。

-jinken = 人权
glossary_jinken = { -jinken }
    .text = 所有人作为人生来就有的权利。要活出自我、活得有尊严，谁都离不开它。

# 部落歧视来自历史上的身份制度，与部族、村落无关。
-human-rights-laws = 人权三法
glossary_human-rights-laws = { -human-rights-laws }
    .text = 对3部旨在消除歧视的国家法律的统称。这3部法律是：《关于推进消除以残疾为由的歧视的法律》，简称《残疾人歧视消除法》（[障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja)，[障害者差別解消法《しょうがいしゃさべつかいしょうほう》](lang:ja)）；《关于推进为消除针对日本境外出身者的不当歧视性言行所作努力的法律》，简称《仇恨言论消除法》（[本邦外出身者《ほんぽうがいしゅっしんしゃ》に対《たい》する不当《ふとう》な差別的言動《さべつてきげんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja)，[ヘイトスピーチ解消法《かいしょうほう》](lang:ja)）；《关于推进消除部落歧视的法律》，简称《部落歧视消除推进法》（[部落差別《ぶらくさべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja)，[部落差別解消推進法《ぶらくさべつかいしょうすいしんほう》](lang:ja)）。部落歧视源于历史上形成的身份差别，是以出身于特定地区等为由的歧视。这里的“部落”不是指部族。3部法律的统称，日语：[人権三法《じんけんさんぽう》](lang:ja)。

# 两个人向地方政府宣誓互为伴侣。不是结婚，也不是商业合作。
-partnership-oath = 伴侣关系宣誓制度
glossary_partnership-oath = { -partnership-oath }
    .text = 一般是指这样的制度：两个人向地方政府宣誓互为人生伴侣，由地方政府证明已收到宣誓。这与法律上的结婚不同。计划的这一章没有写明制度的详细内容。日语：[パートナーシップ宣誓制度《せんせいせいど》](lang:ja)。

# 说的是人心里的障碍，不是坡道和电梯。
-barrier-free-mind = 心灵无障碍
glossary_barrier-free-mind = { -barrier-free-mind }
    .text = 指身心特点、想法等各不相同的人们，努力互相理解，互相支持。这种想法是要消除误解、偏见等人们心里的障碍。日语：[心《こころ》のバリアフリー](lang:ja)。

# 写得容易懂的日语。不是说日语容易。
-easy-japanese = 简易日语
glossary_easy-japanese = { -easy-japanese }
    .text = 把句子写短，把难词换成容易的说法等，让不熟悉日语的人等也容易看懂的日语。日语：[やさしい日本語《にほんご》](lang:ja)。

# 市的宣言。不是和平条约。
-peace-city-declaration = 和平城市宣言
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = 一座城市以城市的名义宣布：祈愿和平，并为和平尽力。计划中写道，入间市推进和平的普及宣传项目是根据这项宣言开展的。日语：[平和都市宣言《へいわとしせんげん》](lang:ja)。

# 女性和男性平等地参与社会，共同承担责任。
-danjo-kyodo = 男女共同参与
glossary_danjo-kyodo = { -danjo-kyodo }
    .text = 指男女站在对等的立场上，互相尊重对方的[{ -jinken }](glossary:jinken)，共同承担责任，参加社会各个领域的活动。日语：[男女共同参画《だんじょきょうどうさんかく》](lang:ja)。

# 市的咨询机构。不是选举产生的市议会。
-council = 审议会
glossary_council = { -council }
    .text = 由委员讨论市的政策等，并向市提出意见的会议。日语：[審議会《しんぎかい》](lang:ja)。

# 支持其他市民团体、为它们牵线搭桥的组织。
-intermediary = 中间支持组织
glossary_intermediary = { -intermediary }
    .text = 在开展市民活动的团体之间，以及团体与[{ -residents }](glossary:residents)、行政部门等之间，接受咨询，牵线搭桥、传递信息等，为活动提供支持的组织。日语：[中間支援組織《ちゅうかんしえんそしき》](lang:ja)。

-portal-site = 门户网站
glossary_portal-site = { -portal-site }
    .text = 收集某个领域的信息，作为查找该领域信息的入口的网站。

# 市内各地区的中心。市民活动中心（市民活動センター）是另一处。
-community-centre = 地区中心
glossary_community-centre = { -community-centre }
    .text = 计划中写明要在各地区设置的中心。计划提到，需要通过这些中心的社区，支援各种各样的市民活动。日语：[地区《ちく》センター](lang:ja)。

# 佐渡是日本的城市，沃尔夫拉茨豪森是德国的城镇。
-shimai-toshi = 姐妹城市和友好城市
glossary_shimai-toshi = { -shimai-toshi }
    .text = 约定加深交流、友好往来的城市。计划的这一章写到了与佐渡市和沃尔夫拉茨豪森市的交流。日语：[姉妹都市《しまいとし》・友好都市《ゆうこうとし》](lang:ja)。
