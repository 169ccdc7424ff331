### 第4編 第1章 第2節

gender-equality = 男女共同参画社会の実現
gender-equality_policy-goal = 男女が相手の[{ -jinken }](glossary:jinken)を互いに尊重し、責任も分かち合いながら、それぞれの個性と能力を十分に生かせる社会を目指します。

indicator_equal-status-felt = 男女の地位が社会通念や慣習などで平等と感じる人の割合
    .about = 社会通念や慣習などの面で、男女の地位が平等になっていると感じる人の割合です。市民意識調査の結果を使い、男女平等の意識が広まっているかどうかを判断します。
indicator_fixed-roles-rejected = 男女の役割分担の考えについて「男は仕事、女は家庭」と思わない人の割合
    .about = 男女の役割について、「男は仕事、女は家庭」とは考えない人の割合です。市民意識調査の結果を使い、[{ -danjo-kyodo }](glossary:danjo-kyodo)の意識が広まっているかどうかを判断します。
indicator_leave-hard-to-take = 男性も育児・介護休業・子どもの看護休暇を取ることは賛成だが、現実的には取りづらいと思う人の割合
    .about = 男性が育児休業、介護休業、子どもの看護休暇を取ることには賛成でも、実際に取るのは難しいと考える人の割合です。市民意識調査の結果を使い、[{ -danjo-kyodo }](glossary:danjo-kyodo)の意識が広まっているかどうかを判断します。

## 第1項

gender-equality-promotion = 男女共同参画の推進
gender-equality-promotion_vision = すべての人が、性別に縛られることなく、社会のどのような場面でも、持っている個性や能力を互いに十分に生かして活躍できる社会です。
gender-equality-promotion_current_programmes = [{ -danjo-kyodo }](glossary:danjo-kyodo)を進めるために、いろいろな啓発事業や相談事業を行っています。そのもとになっているのは、「男女共同参画都市宣言」、「入間市男女共同参画推進条例」、「いるま男女共同参画プラン」などです。
gender-equality-promotion_issues_wider-participation = [{ -danjo-kyodo }](glossary:danjo-kyodo)の啓発活動は、講義を聞いて学ぶ形に偏りやすく、参加する人もいつも同じになる傾向があります。もっと多くの[{ -residents }](glossary:residents)の参加を促すような取り組みが求められています。
gender-equality-promotion_issues_shared-concern = [{ -danjo-kyodo }](glossary:danjo-kyodo)を進めるには、行政が取り組むことはもちろん、[{ -residents }](glossary:residents)や事業者の一人ひとりが、これを自分の身近な問題と考え、互いに力を合わせる必要があります。
gender-equality-promotion_issues_consultation = [DV](glossary:domestic-violence)をはじめ、あらゆる差別や暴力の被害を防ぎ、被害者を支援するために、市役所全体で、相談と支援を行う体制の連携を強めていく必要があります。
gender-equality-promotion_directions_awareness = 男女共同参画の啓発
    .text = 講座やセミナーに[{ -residents }](glossary:residents)が参加するように促すなどして、啓発を進めることに取り組みます。
gender-equality-promotion_directions_consultation = 相談事業の充実
    .text = 面接、電話、法律などの相談を行います。[DV](glossary:domestic-violence)など、あらゆる差別や暴力の被害に対して、市役所全体で、相談と支援の体制の連携がさらに強くなるように図ります。
gender-equality-promotion_directions_partnership = 市民団体・民間事業者等との連携
    .text = 市民団体や民間の事業者などと連携し、事業を一緒に主催して行います。
indicator_gender-equality-course-participants = 各種講座、セミナーの受講者数
    .about = [{ -danjo-kyodo }](glossary:danjo-kyodo)をテーマにした講演会やセミナーに参加した人の数です。[{ -danjo-kyodo }](glossary:danjo-kyodo)のまちづくりが、どこまで進んでいるかを判断します。
indicator_womens-consultations = 女性の悩みごと相談者数
    .about = 悩みごとを相談した女性の数を、延べ人数で表したものです。相談体制がどのくらい充実しているかを判断します。
indicator_joint-events-held = 共催事業の実施回数
    .about = 市民団体や民間の事業主と一緒に主催した事業の回数です。連携の取り組みがどのような状況にあるかを判断します。
gender-equality-promotion_collaboration = [{ -danjo-kyodo }](glossary:danjo-kyodo)を進めるため、セミナーを企画して運営することや、保育などのボランティア活動に、[{ -collaboration }](glossary:collaboration)して取り組みます。

## 第2項

womens-participation = 女性の活躍の推進
womens-participation_vision = 女性が力を十分に出し、自分の個性と能力を役立てて活躍できる社会です。
womens-participation_current_decision-making = 市の[{ -council }](glossary:council)、職場、地域団体などには、政策や方針を決める場があります。「いるま男女共同参画プラン」に基づき、すべての世代の女性がこうした場に参画することを引き続き進めていますが、まだ目標に達していません。
womens-participation_current_courses = 女性の[{ -empowerment }](glossary:empowerment)、人材育成、起業などへの挑戦を支えることを目的とした講座も行っています。
womens-participation_issues_work = 働くことを希望する女性や、職場でのステップアップを希望する女性がいます。その思いがかなう社会を実現することが必要です。
womens-participation_issues_attitudes = あらゆる分野で女性の活躍を進めるには、女性も男性も、それぞれが意識をさらに変えていく必要があります。
womens-participation_issues_decision-making = 社会生活のいろいろな場面で、物事を決める場に、女性がもっと参画していく必要があります。
womens-participation_directions_environment = 女性が活躍できる環境の整備
    .text = 女性のさまざまな働き方に合うように就業環境を整え、起業などに挑戦する女性を支援します。こうした取り組みによって、女性がどの分野でも活躍できる環境を整えます。
womens-participation_directions_attitudes = 女性・男性の意識改革の推進
    .text = 女性がさらに活躍できるように啓発活動を行い、女性にも男性にも、それぞれの意識を変えていくよう働きかけます。
womens-participation_directions_decision-making = 政策・方針決定の場への女性の参画
    .text = 職場、地域団体、市の[{ -council }](glossary:council)などで、物事を決める場に女性が参画することを進めます。
indicator_women-in-councils = 市の審議会等に占める女性の割合
    .about = 市の[{ -council }](glossary:council)などで女性が占める割合です。政策や方針を決める場に、女性がどのくらい参画しているかを判断します。
indicator_women-in-management = 市職員管理職（課長職以上）における女性の割合
    .about = 市の職員のうち、課長職以上の管理職で女性が占める割合です。政策や方針を決める場に、女性がどのくらい参画しているかを判断します。
indicator_employment-course-participants = 就職支援セミナー等就労支援に関する講座の参加者数
    .about = 就職支援セミナーなど、働くことに関する講座に参加した人の数です。女性の活躍がどのくらい進んでいるかを判断します。
womens-participation_collaboration = [{ -work-life-balance }](glossary:work-life-balance)を進めていくため、意識を高める啓発に、行政も事業所も[{ -residents }](glossary:residents)も、それぞれの立場で取り組みます。
