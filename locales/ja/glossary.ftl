### 言葉の説明です。
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### The words have readings, for readers who ask for them; each begins with ｜, for terms stand behind other kanji.

-sexual-minorities = ｜性的《せいてき》マイノリティ
glossary_sexual-minorities = { -sexual-minorities }
    .text = 性的少数者のことです。たとえば、自分で認識している性が戸籍に記された性別と違う方や、恋愛などの相手が異性だけとは限らない方がいます。

# In running text the plan mostly writes DV alone.
-domestic-violence = ドメスティックバイオレンス（DV）
glossary_domestic-violence = { -domestic-violence }
    .text = 一緒に暮らす配偶者どうしや、内縁の関係にある人どうしの間で起こる、家庭の中の暴力のことです。もっと広く、結婚しているかどうかにかかわらず、別れた夫婦や恋人など、近い間柄の人の間で起こる暴力をすべて指すこともあります。体への暴力、心への暴力、お金に関する暴力、性に関する暴力など、どのような形のものも含みます。

-multicultural-society = ｜多文化《たぶんか》｜共生《きょうせい》｜社会《しゃかい》
glossary_multicultural-society = { -multicultural-society }
    .text = 民族や文化の異なる人々が、互いの民族と文化を認め合い、共に生きることのできる状態になった社会をいいます。

-empowerment = エンパワーメント
glossary_empowerment = { -empowerment }
    .text = 力を身につけることをいいます。また、自分から主体的に行動して、今の状況を変えていこうという考え方も指します。計画の本文では「エンパワメント」とも書かれています。

-work-life-balance = ワーク・ライフ・バランス
glossary_work-life-balance = { -work-life-balance }
    .text = 「仕事と生活の調和」と訳される言葉です。一人ひとりの暮らし方や人生の段階に合わせて、いろいろな働き方ができるようになることを目指す考え方をいいます。

-npo = NPO
glossary_npo = { -npo }
    .text = 英語の「Nonprofit Organization」や「Not-for-Profit Organization」を短くした言葉です。広い意味では、営利を目的としない団体すべてを指します。狭い意味では、利益を求めずに、社会に役立つ活動や慈善の活動をする市民団体を指します。

-sns = SNS
glossary_sns = { -sns }
    .text = インターネット上で人と人がつながり、文章や写真などをやり取りするサービスのことです。英語の「Social Networking Service」を短くした言葉です。

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = レズビアン（女性の同性愛者）、ゲイ（男性の同性愛者）、バイセクシュアル（両性愛者）、トランスジェンダー（生まれたときに決められた性別と、自分で認識している性が異なる人）を表す英語の頭文字を並べた言葉です。[{ -sexual-minorities }](glossary:sexual-minorities)を表す言葉の一つですが、そのすべてを言い表すものではありません。

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council.
-jichikai = ｜自治会《じちかい》
glossary_jichikai = { -jichikai }
    .text = 同じ地域に住む人たちが、自分たちの地域のために自主的につくる団体です。役所の機関ではありません。

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
-kuchokai = ｜区長会《くちょうかい》
glossary_kuchokai = { -kuchokai }
    .text = 「区長」と呼ばれる、地域のまとめ役の人たちの会です。ここでいう区長は、東京都の区のような自治体の長ではありません。

# Working together as partners. Not labour, and not collaboration with an enemy.
-collaboration = ｜協働《きょうどう》
glossary_collaboration = { -collaboration }
    .text = [{ -residents }](glossary:residents)、団体、事業者、行政などが、同じ目的のために、それぞれの立場を生かして協力することをいいます。この計画は、その進め方の方向を「市民と行政が対等」「市民主導」「行政主導」といった言葉で示しています。

# Three words to settle together: 成果指標 (indicator), 現状値 (the figure at the start, no year given) and 目標値 (the figure aimed at).
-indicator = ｜成果《せいか》｜指標《しひょう》
glossary_indicator = { -indicator }
    .text = 計画の取り組みがどのくらい進んだかを判断するための目印です。「現状値」は、計画がもとにしている状況を表す数値です。「目標値」は、計画が目指す数値です。

# Everyone who lives in the city, whatever their nationality. Never a word that means nationals or holders of citizenship.
-residents = ｜市民《しみん》
glossary_residents = { -residents }
    .text = この版では、国籍にかかわらず、入間市に住むすべての人を指す言葉として使っています。計画のこの章には、この言葉の定義は書かれていません。ただし、国籍に関係なく誰もが地域社会を担う市民である、という考えが述べられています。

# Residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = ｜外国人市民《がいこくじんしみん》
glossary_foreign-residents = { -foreign-residents }
    .text = この版では、[{ -residents }](glossary:residents)のうち、外国の国籍を持つ人を指す言葉として使っています。

-jinken = ｜人権《じんけん》
glossary_jinken = { -jinken }
    .text = すべての人が、人間として生まれながらに持っている権利です。誰もが自分らしく、人間らしく生きるために欠かせないものです。

# Give each law its established name in your language, with the Japanese name beside it.
# 部落差別 is discrimination that comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = ｜人権《じんけん》｜三法《さんぽう》
glossary_human-rights-laws = { -human-rights-laws }
    .text = 差別をなくすための国の3つの法律を、まとめて呼ぶ言葉です。3つの法律とは、障害を理由とする差別の解消の推進に関する法律（障害者差別解消法）、本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律（ヘイトスピーチ解消法）、部落差別の解消の推進に関する法律（部落差別解消推進法）です。部落差別とは、歴史の中でつくられた身分の違いに由来し、特定の地域の出身であることなどを理由に行われる差別をいいます。

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = パートナーシップ｜宣誓《せんせい》｜制度《せいど》
glossary_partnership-oath = { -partnership-oath }
    .text = 一般に、二人が互いを人生のパートナーとすることを自治体に宣誓し、自治体がその宣誓を受けたことを証明する制度をいいます。法律上の結婚とは異なります。計画のこの章には、制度の詳しい内容は書かれていません。

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = ｜心《こころ》のバリアフリー
glossary_barrier-free-mind = { -barrier-free-mind }
    .text = 体や心の特性、考え方などがさまざまに異なる人々が、互いを理解しようと努め、支え合うことをいいます。誤解や偏見といった、心の中の壁（バリア）をなくしていく考え方です。

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = やさしい｜日本語《にほんご》
glossary_easy-japanese = { -easy-japanese }
    .text = 文を短くしたり、難しい言葉を言い換えたりして、日本語に慣れていない人などにもわかりやすくした日本語です。

# The city's declaration. Not a peace treaty.
-peace-city-declaration = ｜平和《へいわ》｜都市《とし》｜宣言《せんげん》
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = 平和を願い、平和のために力を尽くすことを、都市として宣言するものです。入間市の平和推進啓発事業は、この宣言に基づいて行われていると計画に書かれています。

# Women and men take part in society on equal terms and share its responsibilities.
-danjo-kyodo = ｜男女《だんじょ》｜共同《きょうどう》｜参画《さんかく》
glossary_danjo-kyodo = { -danjo-kyodo }
    .text = 男女が対等な立場で、互いの[{ -jinken }](glossary:jinken)を尊重し、責任も分かち合いながら、社会のあらゆる分野の活動に加わることをいいます。

# An advisory body of the city. Not the elected city assembly (市議会).
-council = ｜審議会《しんぎかい》
glossary_council = { -council }
    .text = 市の政策などについて委員が話し合い、市に意見を述べるための会議です。

# An organisation that supports other civic groups and connects them.
-intermediary = ｜中間《ちゅうかん》｜支援《しえん》｜組織《そしき》
glossary_intermediary = { -intermediary }
    .text = 市民活動をする団体どうしや、団体と[{ -residents }](glossary:residents)、行政などの間に立ち、相談に応じたり、人や情報をつないだりして、活動を支える組織です。

-portal-site = ポータルサイト
glossary_portal-site = { -portal-site }
    .text = ある分野の情報を集め、その分野の情報を探す入り口となるウェブサイトです。

# A local centre in each district of the city. 市民活動センター is another place.
-community-centre = ｜地区《ちく》センター
glossary_community-centre = { -community-centre }
    .text = 計画で、各地区に設けるとされているものです。計画は、そのコミュニティを通じて、さまざまな市民活動を支援していく必要があると述べています。

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = ｜姉妹《しまい》｜都市《とし》・｜友好《ゆうこう》｜都市《とし》
glossary_shimai-toshi = { -shimai-toshi }
    .text = 交流を深める約束を結び、親しく付き合う都市のことです。計画のこの章には、佐渡市とヴォルフラーツハウゼン市との交流が書かれています。
