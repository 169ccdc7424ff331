### 第4編 第1章 第1節

human-rights = 人権の尊重と権利の擁護
human-rights_policy-goal = 差別がなく、平和で明るい社会を目指します。それは、[{ -residents }](glossary:residents)の一人ひとりが、互いを大切にする社会です。

indicator_discrimination-felt = 差別を受けたと感じたことがある市民の割合
    .about = 差別されたと感じた経験のある[{ -residents }](glossary:residents)の割合です。市民意識調査の結果を使い、[{ -jinken }](glossary:jinken)施策が進んでいるかどうかを判断します。
indicator_sexual-minority-terms-known = 性的マイノリティやLGBTという言葉を知っている人の割合
    .about = 「[{ -sexual-minorities }](glossary:sexual-minorities)」や「[{ -lgbt }](glossary:lgbt)」という言葉を知っている人がどのくらいいるかを表します。市民意識調査の結果を使い、[{ -jinken }](glossary:jinken)施策が進んでいるかどうかを判断します。
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = 外国人市民の自治会活動への参加数
    .about = 外国人市民意識調査の結果をもとに、[{ -foreign-residents }](glossary:foreign-residents)の[{ -jichikai }](glossary:jichikai)への加入がどのような状況にあるかを判断します。計画では、値は割合（%）で示されています。
indicator_peace-declaration-known = 平和都市宣言の認知度
    .about = [{ -peace-city-declaration }](glossary:peace-city-declaration)がどのくらい知られているかを表します。平和啓発事業の参加者に尋ねたアンケートの結果をもとに判断します。

## 第1項

human-rights-promotion = 人権施策の推進
human-rights-promotion_vision = 人種、信条、性別、社会的身分、門地（家柄）、年齢、障害の有無などを理由とする差別がなく、[{ -residents }](glossary:residents)の誰もが互いの[{ -jinken }](glossary:jinken)を大切にする社会です。
human-rights-promotion_current_unsolved = 女性、子ども、高齢者、障害のある方、外国人などをめぐる[{ -jinken }](glossary:jinken)問題は、今も解決していません。[{ -sexual-minorities }](glossary:sexual-minorities)の方々のことは以前より知られるようになりましたが、まだ偏見に直面しています。[{ -sns }](glossary:sns)による[{ -jinken }](glossary:jinken)侵害は広がり、児童や高齢者への虐待、[ドメスティックバイオレンス（DV）](glossary:domestic-violence)などは深刻になっています。感染症にかかった人とその家族、治療に当たる医療従事者が差別されるという問題もあります。
human-rights-promotion_current_laws = こうした中、差別をなくすための3つの法律が制定されました。障害を理由とする差別の解消の推進に関する法律（障害者差別解消法）と、本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律（ヘイトスピーチ解消法）、そして部落差別の解消の推進に関する法律（部落差別解消推進法）です。これらは「[{ -human-rights-laws }](glossary:human-rights-laws)」と呼ばれています。市は、このことも踏まえて、教育と啓発の両面から施策を進めています。[{ -jinken }](glossary:jinken)教育は、学校教育と社会教育を通じて行っています。[{ -jinken }](glossary:jinken)啓発としては、パンフレットなどを配り、企業などに向けた[{ -jinken }](glossary:jinken)の講演会を開いています。
human-rights-promotion_issues_new-problems = 暮らし方が多様になり、国際化も進んだことで、これまでの[{ -jinken }](glossary:jinken)問題に加えて、新しい問題も起きています。今の時代に合った[{ -jinken }](glossary:jinken)教育と啓発活動に取り組むことが必要です。
human-rights-promotion_issues_consultation = [{ -jinken }](glossary:jinken)問題は複雑になっています。[{ -jinken }](glossary:jinken)侵害の被害を防ぎ、被害者を支援するために、相談窓口どうしの連携を強め、市役所全体で相談体制を強くしていく必要があります。
human-rights-promotion_issues_abuse = 児童や高齢者への虐待、[DV](glossary:domestic-violence)などを起こさせないように、対策に取り組んでいくことが必要です。
human-rights-promotion_issues_new-people = [{ -jinken }](glossary:jinken)についての教育や啓発では、指導する人も参加する人も、いつも同じになりがちな面があります。新しい人材を確保することや、参加する人を増やすことなどが求められています。
human-rights-promotion_directions_awareness = 人権の啓発
    .text = さまざまな啓発活動を行うなどして、[{ -jinken }](glossary:jinken)を大切にする考え方を広めるよう努めます。また、[{ -partnership-oath }](glossary:partnership-oath)のことを広く知らせて、[{ -sexual-minorities }](glossary:sexual-minorities)の方を理解する人が増えるように促します。
human-rights-promotion_directions_education = 人権教育の推進
    .text = 学校でも社会でも、幅広く[{ -jinken }](glossary:jinken)教育を行います。あわせて、[{ -barrier-free-mind }](glossary:barrier-free-mind)化を進めます。
human-rights-promotion_directions_consultation = 人権相談の充実
    .text = 相談できる体制がより充実するように、関係する機関などとの連携を強めます。虐待や[DV](glossary:domestic-violence)の被害を相談するための体制づくりに取り組み、被害が深刻になることを防ぐよう努めます。
indicator_human-rights-lecture-participants = 人権問題に関する講演会、講習会の参加者数
    .about = [{ -jinken }](glossary:jinken)問題を取り上げた講演会や講習会に参加した人の数です。[{ -jinken }](glossary:jinken)を尊重するまちづくりが、どこまで進んでいるかを判断します。
indicator_sexual-minority-consultations = 性的マイノリティのための悩みごと相談者数
    .about = [{ -sexual-minorities }](glossary:sexual-minorities)の方のための悩みごと相談が利用された数です。相談体制がどのくらい充実しているかを判断します。
human-rights-promotion_collaboration = 市民団体などと[{ -collaboration }](glossary:collaboration)しながら、[{ -jinken }](glossary:jinken)教育を進めていくことに取り組みます。

## 第2項

multicultural-coexistence = 多文化共生社会の推進
multicultural-coexistence_vision = [{ -residents }](glossary:residents)の誰もが、生まれ育った地域や環境による文化の違いを互いに認め、地域社会とともに助け合える、[{ -multicultural-society }](glossary:multicultural-society)のまちです。
multicultural-coexistence_current_few-contacts = [{ -foreign-residents }](glossary:foreign-residents)は近年増える傾向にあり、身近な所にも多くの方が暮らしています。しかし、地域の活動に加わっている[{ -foreign-residents }](glossary:foreign-residents)は多くありません。そのため、地域住民と交流する機会もあまりない状況です。
multicultural-coexistence_current_information = 生活に関する情報を多くの言語で伝えることや、生活相談の体制を充実させることに取り組んでいます。それでも、[{ -foreign-residents }](glossary:foreign-residents)に向けた情報の提供は、まだ十分だとはいえません。
multicultural-coexistence_issues_participation = [{ -jichikai }](glossary:jichikai)の活動を中心とした地域の活動に[{ -foreign-residents }](glossary:foreign-residents)も加わり、一緒に活躍できるように、環境を整える必要があります。
multicultural-coexistence_issues_understanding = 地域の活動に参加している住民が、[{ -foreign-residents }](glossary:foreign-residents)の求めていること（ニーズ）を理解し、同じ認識を持てるようにしていく必要があります。
multicultural-coexistence_issues_shared-citizenship = 国籍にかかわらず、誰もが地域社会を担う[{ -residents }](glossary:residents)です。同じ[{ -residents }](glossary:residents)として理解し合うことを、世界の恒久平和を実現することへとつなげていく必要があります。
multicultural-coexistence_issues_reaching-residents = 生活情報を求めている[{ -foreign-residents }](glossary:foreign-residents)のもとへ情報が確かに届くように、効果のある方法を用いることが必要となります。
multicultural-coexistence_directions_attitudes = 地域住民の意識改革の推進
    .text = [{ -multicultural-society }](glossary:multicultural-society)を目指して、地域住民の側でも[{ -foreign-residents }](glossary:foreign-residents)の側でも、意識を変えていくことに取り組みます。
multicultural-coexistence_directions_exchange = 交流機会の創設
    .text = 地域住民と[{ -foreign-residents }](glossary:foreign-residents)が一緒に加わって、互いに交流する機会を設けます。
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = 相談窓口の充実
    .text = 生活の相談をする窓口について、[{ -foreign-residents }](glossary:foreign-residents)が母国語で話せる体制を充実させます。
multicultural-coexistence_directions_information = 情報提供の充実
    .text = 生活の情報を[{ -foreign-residents }](glossary:foreign-residents)に伝えるときは、[{ -easy-japanese }](glossary:easy-japanese)を使うなどして、わかりやすい方法をとります。
indicator_consultation-desk-awareness = 外国人相談窓口の認知度
    .about = 外国人のための相談体制がどのくらい知られているかを表します。外国人市民意識調査の結果をもとに判断します。
indicator_city-magazine-awareness = 入間市市政情報誌「IRUMA COM+COM」の認知度
    .about = 市政情報誌がどのくらい知られているかを表します。外国人市民意識調査の結果を使い、情報の提供が足りているかどうかを判断します。
indicator_easy-japanese-publications = 「やさしい日本語」を活用した発行物数
    .about = [{ -foreign-residents }](glossary:foreign-residents)が理解できるように、「[{ -easy-japanese }](glossary:easy-japanese)」で作った発行物の数です。情報の共有がどのくらい進んでいるかを判断します。
indicator_international-volunteers = 国際交流・支援に参加したいボランティアの割合
    .about = 国際交流や支援にボランティアとして参加したい人の割合です。市民意識調査の結果を使い、国際交流や支援がどのくらい理解されているかを判断します。
multicultural-coexistence_collaboration = 地域の中で[{ -foreign-residents }](glossary:foreign-residents)のコミュニケーションがうまくいくように、地域の環境を整えることに取り組みます。

## 第3項

peace = 平和施策の推進
peace_vision = [{ -residents }](glossary:residents)の誰もが、平和がどれほど尊いかを知り、大切にしている社会です。
peace_current_world = 国際社会では、戦争や核兵器の脅威がなくならず、今も続いています。武力による紛争、飢え、病気に苦しむ人々も、まだ多くいます。
peace_current_declaration = 入間市は、「[{ -peace-city-declaration }](glossary:peace-city-declaration)」に基づいて、平和推進啓発事業に取り組んでいます。これは、かけがえのない地球の環境を守り、世界の恒久平和を実現するための事業です。
peace_issues_awareness = 平和がどれほど尊いかを訴え続け、[{ -residents }](glossary:residents)の平和への意識を高めていけるような取り組みをすることが必要です。
peace_directions_awareness = 平和意識の高揚
    .text = 平和がいかに尊く、大切なものかを伝える啓発事業を行い、平和への意識が高まるように図ります。
indicator_peace-event-participants = 平和啓発事業の参加者数
    .about = 平和啓発事業に参加した人の数です。平和への意識がどのくらい高まってきたかを判断します。
peace_collaboration = [{ -residents }](glossary:residents)の誰もが平和の大切さについて考え、平和への意識を高く持って行動できるようになることを目指し、意識の啓発に取り組みます。
