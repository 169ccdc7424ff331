### 言葉《ことば》の 説明《せつめい》です。
### A term (-id) is the word exactly as the plan has it; `.text` explains it in easy words. Six of them are explained in the
### plan itself (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Every ruby in a term begins with ｜, for terms stand behind other kanji.

-sexual-minorities = ｜性的《せいてき》マイノリティ
glossary_sexual-minorities = { -sexual-minorities }
    .text = 性《せい》の ことで、数《かず》が 少《すく》ない 人《ひと》たちの ことです。たとえば、自分《じぶん》が おもう 性別《せいべつ》〈男《おとこ》の 人《ひと》か 女《おんな》の 人《ひと》か〉と、戸籍《こせき》の 性別《せいべつ》が ちがう 人《ひと》です。戸籍《こせき》は、生《う》まれた 日《ひ》や 家族《かぞく》を 書《か》いた 役所《やくしょ》の 書類《しょるい》です。好《す》きに なる 人《ひと》が、異性《いせい》〈ちがう 性別《せいべつ》の 人《ひと》〉だけでは ない 人《ひと》も います。

# In running text the plan mostly writes DV alone.
-domestic-violence = ドメスティックバイオレンス（DV）
glossary_domestic-violence = { -domestic-violence }
    .text = 家《いえ》の 中《なか》の 暴力《ぼうりょく》〈人《ひと》を ひどく きずつける こと〉です。いっしょに くらす 夫《おっと》と 妻《つま》の 間《あいだ》で おこります。結婚《けっこん》の とどけを 出《だ》して いない 二人《ふたり》の 間《あいだ》でも おこります。もっと ひろい 意味《いみ》で つかう ことも あります。その ときは、近《ちか》い 人《ひと》の 間《あいだ》の 暴力《ぼうりょく》が ぜんぶ 入《はい》ります。たとえば、わかれた 夫婦《ふうふ》や 恋人《こいびと》の 間《あいだ》の 暴力《ぼうりょく》です。結婚《けっこん》して いるか どうかは 関係《かんけい》が ありません。体《からだ》への 暴力《ぼうりょく》や 心《こころ》への 暴力《ぼうりょく》が あります。｜お金《おかね》の 暴力《ぼうりょく》や 性《せい》の 暴力《ぼうりょく》も あります。どんな 形《かたち》の 暴力《ぼうりょく》も 入《はい》ります。

-multicultural-society = ｜多文化《たぶんか》｜共生《きょうせい》｜社会《しゃかい》
glossary_multicultural-society = { -multicultural-society }
    .text = 民族《みんぞく》〈同《おな》じ ことばや 文化《ぶんか》を もつ 人《ひと》の グループ〉や 文化《ぶんか》が ちがう 人《ひと》たちの 社会《しゃかい》です。おたがいの 民族《みんぞく》と 文化《ぶんか》を みとめます。そして、いっしょに 生《い》きて いく ことが できます。

-empowerment = エンパワーメント
glossary_empowerment = { -empowerment }
    .text = 力《ちから》を つける ことです。また、自分《じぶん》から 動《うご》いて、今《いま》の ようすを 変《か》えて いく 考《かんが》えの ことも いいます。計画《けいかく》では「エンパワメント」と 書《か》いた ところも あります。

-work-life-balance = ワーク・ライフ・バランス
glossary_work-life-balance = { -work-life-balance }
    .text = 「仕事《しごと》と生活《せいかつ》の調和《ちょうわ》」という 意味《いみ》の ことばです。調和《ちょうわ》は、ちょうど よく あう ことです。｜くらし方《くらしかた》は、ひとりひとり ちがいます。年《とし》を とると、｜くらし方《くらしかた》が 変《か》わる ことも あります。その ｜くらし方《くらしかた》に あう、いろいろな ｜働き方《はたらきかた》を めざす ｜考え方《かんがえかた》です。

-npo = NPO
glossary_npo = { -npo }
    .text = 英語《えいご》の「Nonprofit Organization」を 短《みじか》く した ことばです。「Not-for-Profit Organization」の ことも あります。ひろい 意味《いみ》では、｜お金《おかね》を もうける ためでは ない 団体《だんたい》〈グループ〉の ぜんぶです。せまい 意味《いみ》では、[{ -residents }](glossary:residents)の 団体《だんたい》です。｜お金《おかね》を もうける ためでは なく、社会《しゃかい》の ために 活動《かつどう》します。こまって いる 人《ひと》を たすける 活動《かつどう》も します。

-sns = SNS
glossary_sns = { -sns }
    .text = インターネットで 人《ひと》と 人《ひと》が つながる サービスです。文《ぶん》や 写真《しゃしん》を 送《おく》って、見《み》せあう ことが できます。英語《えいご》の「Social Networking Service」を 短《みじか》く した ことばです。

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = 英語《えいご》の ことばの はじめの 文字《もじ》を ならべた ことばです。Lは レズビアン〈女《おんな》の 人《ひと》を 好《す》きに なる 女《おんな》の 人《ひと》〉です。Gは ゲイ〈男《おとこ》の 人《ひと》を 好《す》きに なる 男《おとこ》の 人《ひと》〉です。Bは バイセクシュアル〈男《おとこ》の 人《ひと》も 女《おんな》の 人《ひと》も 好《す》きに なる 人《ひと》〉です。Tは トランスジェンダー〈生《う》まれた ときに きまった 性別《せいべつ》と、自分《じぶん》が おもう 性別《せいべつ》が ちがう 人《ひと》〉です。[{ -sexual-minorities }](glossary:sexual-minorities)の 人《ひと》を いう ことばの 一《ひと》つです。でも、その 人《ひと》たち ぜんぶを いう ことばでは ありません。

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council.
-jichikai = ｜自治会《じちかい》
glossary_jichikai = { -jichikai }
    .text = 地域《ちいき》〈住《す》む ところ〉が 同《おな》じ 人《ひと》たちの 団体《だんたい》〈グループ〉です。自分《じぶん》たちの 地域《ちいき》の ために、自分《じぶん》たちで つくります。市役所《しやくしょ》では ありません。

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
-kuchokai = ｜区長会《くちょうかい》
glossary_kuchokai = { -kuchokai }
    .text = 「区長《くちょう》」と いう 人《ひと》たちの 会《かい》です。区長《くちょう》は、地域《ちいき》〈住《す》む ところ〉の 人《ひと》たちを まとめる 人《ひと》です。東京都《とうきょうと》の 区《く》には、市長《しちょう》のような 区長《くちょう》が います。ここで いう 区長《くちょう》は、それとは ちがいます。

# Working together as partners. Not labour, and not collaboration with an enemy.
-collaboration = ｜協働《きょうどう》
glossary_collaboration = { -collaboration }
    .text = 同《おな》じ 目的《もくてき》の ために、力《ちから》を あわせる ことです。[{ -residents }](glossary:residents)や 団体《だんたい》〈グループ〉が 力《ちから》を あわせます。会社《かいしゃ》や 店《みせ》も、行政《ぎょうせい》〈市役所《しやくしょ》〉も いっしょです。それぞれの できる ことを します。この 計画《けいかく》は、どう すすめるかを、つぎの ことばで 書《か》いて います。「市民《しみん》と行政《ぎょうせい》が対等《たいとう》」は、[{ -residents }](glossary:residents)と 行政《ぎょうせい》が 同《おな》じ 立場《たちば》で する ことです。「市民《しみん》主導《しゅどう》」は、[{ -residents }](glossary:residents)が 中心《ちゅうしん》に なる ことです。「行政《ぎょうせい》主導《しゅどう》」は、行政《ぎょうせい》が 中心《ちゅうしん》に なる ことです。

# Three words to settle together: 成果指標 (indicator), 現状値 (the figure at the start, no year given) and 目標値 (the figure aimed at).
-indicator = ｜成果《せいか》｜指標《しひょう》
glossary_indicator = { -indicator }
    .text = 計画《けいかく》が どのくらい すすんだかを 見《み》る ための 数字《すうじ》です。「現状値《げんじょうち》」は、計画《けいかく》の はじめの 数字《すうじ》です。「目標値《もくひょうち》」は、計画《けいかく》が めざす 数字《すうじ》です。

# Everyone who lives in the city, whatever their nationality. Never a word that means nationals or holders of citizenship.
-residents = ｜市民《しみん》
glossary_residents = { -residents }
    .text = この サイトでは、入間市《いるまし》に 住《す》む すべての 人《ひと》の ことです。国籍《こくせき》〈どの 国《くに》の 人《ひと》か〉は 関係《かんけい》が ありません。計画《けいかく》の この 章《しょう》は、この ことばの 意味《いみ》を きめて いません。でも、つぎの 考《かんが》えが 書《か》いて あります。国籍《こくせき》が ちがっても、だれもが 地域《ちいき》〈住《す》む ところ〉を ささえる 市民《しみん》です。

# Residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = ｜外国人市民《がいこくじんしみん》
glossary_foreign-residents = { -foreign-residents }
    .text = この サイトでは、[{ -residents }](glossary:residents)の 中《なか》で、外国《がいこく》の 国籍《こくせき》を もつ 人《ひと》の ことです。

-jinken = ｜人権《じんけん》
glossary_jinken = { -jinken }
    .text = すべての 人《ひと》が、生《う》まれた ときから もって いる 権利《けんり》〈もとめて いい こと〉です。だれもが 自分《じぶん》らしく、人間《にんげん》らしく 生《い》きる ために、とても ひつようです。

# Give each law its established name in your language, with the Japanese name beside it.
# 部落差別 is discrimination that comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = ｜人権《じんけん》｜三法《さんぽう》
glossary_human-rights-laws = { -human-rights-laws }
    .text = 差別《さべつ》〈人《ひと》との ちがいを 理由《りゆう》に、ひどい ことを する こと〉を なくす ための 国《くに》の 3つの 法律《ほうりつ》の ことです。3つの 法律《ほうりつ》は、つぎの とおりです。「障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》（障害者《しょうがいしゃ》差別《さべつ》解消法《かいしょうほう》）」です。これは、障害《しょうがい》の ある 人《ひと》への 差別《さべつ》を なくす 法律《ほうりつ》です。「本邦外《ほんぽうがい》出身者《しゅっしんしゃ》に対《たい》する不当《ふとう》な差別的《さべつてき》言動《げんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》（ヘイトスピーチ解消法《かいしょうほう》）」です。外国《がいこく》から 来《き》た 人《ひと》たちを 差別《さべつ》する ことばや 行動《こうどう》を なくす 法律《ほうりつ》です。「部落《ぶらく》差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》（部落《ぶらく》差別《さべつ》解消《かいしょう》推進法《すいしんほう》）」です。これは、部落《ぶらく》差別《さべつ》を なくす 法律《ほうりつ》です。昔《むかし》、社会《しゃかい》の 中《なか》で、人《ひと》の 身分《みぶん》〈上《うえ》か 下《した》か〉を わけて いました。部落《ぶらく》差別《さべつ》は、それが もとに なった 差別《さべつ》です。きまった ところで 生《う》まれた ことのような 理由《りゆう》で する 差別《さべつ》です。

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = パートナーシップ｜宣誓《せんせい》｜制度《せいど》
glossary_partnership-oath = { -partnership-oath }
    .text = 二人《ふたり》が、おたがいを 人生《じんせい》の パートナー〈いっしょに 生《い》きる 人《ひと》〉に する ことを 約束《やくそく》します。二人《ふたり》は、それを 市《し》や 町《まち》に つたえます。市《し》や 町《まち》は、約束《やくそく》を 聞《き》いた ことを 証明《しょうめい》〈本当《ほんとう》だと 言《い》う こと〉を します。ふつう、このような 制度《せいど》〈きまり〉を いいます。法律《ほうりつ》の 結婚《けっこん》とは ちがいます。計画《けいかく》の この 章《しょう》は、くわしい ことを 書《か》いて いません。

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = ｜心《こころ》のバリアフリー
glossary_barrier-free-mind = { -barrier-free-mind }
    .text = 体《からだ》や 心《こころ》や ｜考え方《かんがえかた》は、人《ひと》に よって ちがいます。ちがう 人《ひと》が おたがいを わかろうと がんばって、ささえあう ことです。まちがった 考《かんが》えは、心《こころ》の 中《なか》の かべ（バリア）に なります。よく しらないで 人《ひと》を わるく おもう ことも、心《こころ》の かべです。その かべを なくして いく ｜考え方《かんがえかた》です。

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = やさしい｜日本語《にほんご》
glossary_easy-japanese = { -easy-japanese }
    .text = わかりやすい 日本語《にほんご》です。日本語《にほんご》に なれて いない 人《ひと》にも わかりやすく します。たとえば、文《ぶん》を 短《みじか》く します。むずかしい ことばを、やさしい ことばに 変《か》えます。

# The city's declaration. Not a peace treaty.
-peace-city-declaration = ｜平和《へいわ》｜都市《とし》｜宣言《せんげん》
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = 平和《へいわ》を ねがう ことを、市《し》が みんなに 言《い》う ものです。平和《へいわ》の ために がんばる ことも 言《い》います。入間市《いるまし》は、平和《へいわ》の たいせつさを しらせる 事業《じぎょう》〈仕事《しごと》や 活動《かつどう》〉を して います。その 事業《じぎょう》は この 宣言《せんげん》が もとに なって いると、計画《けいかく》に 書《か》いて あります。

# Women and men take part in society on equal terms and share its responsibilities.
-danjo-kyodo = ｜男女《だんじょ》｜共同《きょうどう》｜参画《さんかく》
glossary_danjo-kyodo = { -danjo-kyodo }
    .text = 男《おとこ》の 人《ひと》と 女《おんな》の 人《ひと》が、同《おな》じ 立場《たちば》で 社会《しゃかい》の 活動《かつどう》を する ことです。社会《しゃかい》の どんな 活動《かつどう》にも、いっしょに 入《はい》ります。おたがいの [{ -jinken }](glossary:jinken)を たいせつに します。責任《せきにん》も いっしょに もちます。

# An advisory body of the city. Not the elected city assembly (市議会).
-council = ｜審議会《しんぎかい》
glossary_council = { -council }
    .text = 市《し》が する ことに ついて、委員《いいん》〈会議《かいぎ》に 出《で》る 人《ひと》〉が 話《はな》しあう 会議《かいぎ》です。委員《いいん》は、市《し》に 意見《いけん》を 言《い》います。

# An organisation that supports other civic groups and connects them.
-intermediary = ｜中間《ちゅうかん》｜支援《しえん》｜組織《そしき》
glossary_intermediary = { -intermediary }
    .text = 市民《しみん》活動《かつどう》を する 団体《だんたい》〈グループ〉を たすける 団体《だんたい》です。団体《だんたい》と 団体《だんたい》の 間《あいだ》に 立《た》ちます。団体《だんたい》と [{ -residents }](glossary:residents)や 市役所《しやくしょ》の 間《あいだ》にも 立《た》ちます。相談《そうだん》〈こまった ことを 話《はな》す こと〉を 聞《き》いて、人《ひと》や 情報《じょうほう》〈しりたい こと〉を つなぎます。

-portal-site = ポータルサイト
glossary_portal-site = { -portal-site }
    .text = インターネットの ページです。一《ひと》つの ことに ついての 情報《じょうほう》〈しりたい こと〉を あつめて います。その 情報《じょうほう》を さがす とき、はじめに 見《み》る ところです。

# A local centre in each district of the city. 市民活動センター is another place.
-community-centre = ｜地区《ちく》センター
glossary_community-centre = { -community-centre }
    .text = 各《かく》地区《ちく》〈市《し》の 中《なか》の それぞれの ところ〉に つくると、計画《けいかく》に 書《か》いて あります。計画《けいかく》は、そこの コミュニティ〈近《ちか》くに 住《す》む 人《ひと》の つながり〉を つかう ことを 考《かんが》えて います。いろいろな 市民《しみん》活動《かつどう》を たすける ためです。計画《けいかく》は、その ひつようが あると 書《か》いて います。

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = ｜姉妹《しまい》｜都市《とし》・｜友好《ゆうこう》｜都市《とし》
glossary_shimai-toshi = { -shimai-toshi }
    .text = 交流《こうりゅう》〈会《あ》って、なかよく する こと〉を 約束《やくそく》した 都市《とし》〈市《し》や 町《まち》〉です。計画《けいかく》の この 章《しょう》は、佐渡市《さどし》との 交流《こうりゅう》を 書《か》いて います。ヴォルフラーツハウゼン市《し》との 交流《こうりゅう》も 書《か》いて います。
