### 第4編 第1章 第4節

exchange = 自治体間交流・連携の推進
exchange_policy-goal = 広い視野を持った人材を育て、また、ほかの都市と連携して、市民サービスをより良くしていくまちを目指します。

indicator_international-exchange-satisfaction = 国際交流の推進に対する市民満足度
    .about = 国際交流の推進に[{ -residents }](glossary:residents)がどのくらい満足しているかを表す数値です。市民意識調査の結果を使い、[{ -residents }](glossary:residents)の求める国際交流が進んでいるかどうかを判断します。
indicator_shared-facility-users = 公共施設相互利用者数
    .about = ほかの市の施設を利用した入間市の[{ -residents }](glossary:residents)の数です。都市間の連携に[{ -residents }](glossary:residents)がどのくらい満足しているかを判断します。

## 第1項

sister-cities = 姉妹都市・友好都市との交流推進
sister-cities_vision = [{ -shimai-toshi }](glossary:shimai-toshi)との交流によって、自分たちのものとは違う文化や習慣を知り、お互いを認める心と広い視野を持った人材に恵まれたまちです。
sister-cities_current_sado = 佐渡市とは、教育、文化、産業などの面で交流を続け、互いへの理解と親しみを深めています。
sister-cities_current_wolfratshausen = ヴォルフラーツハウゼン市との交流は、青少年が異なる文化を体験するという形で行い、お互いの交流がより充実するように図っています。
sister-cities_issues_review = [{ -shimai-toshi }](glossary:shimai-toshi)との交流をこれからどのような方向で進めるか、もう一度検討する必要があります。
sister-cities_issues_sado = 佐渡市との間では、文化や産業の面で交流することや、災害時などに協力し合うことを、さらに充実させるよう求められています。
sister-cities_issues_young-people = [{ -shimai-toshi }](glossary:shimai-toshi)との交流の事業に加わった青少年が、活躍できる場所や機会を充実させる必要があります。また、参加しやすい環境を整えて、事業に加わる人を増やすことも必要です。
sister-cities_directions_residents = 市民交流の充実
    .text = [{ -residents }](glossary:residents)が交流する機会を、誰でも参加できる形で、より充実させるように図ります。[{ -shimai-toshi }](glossary:shimai-toshi)とは、具体的に何に取り組み、これからどのような方向で交流を進めるかを、もう一度検討します。
sister-cities_directions_mutual-support = さまざまな分野での相互交流や相互協力の充実
    .text = 佐渡市と入間市とが、産業や文化などのいろいろな分野で交流し、災害時には互いに協力することを進めます。
sister-cities_directions_young-people = 青少年交流の推進
    .text = 小学生、中学生、高校生に向けて、年代ごとに、異文化と触れ合う交流を進めます。
indicator_sado-lodging-users = 姉妹都市佐渡市指定保養所の利用者数
    .about = 佐渡市には、入間市指定保養所として登録している宿泊施設があります。これは、そこを利用した入間市の[{ -residents }](glossary:residents)の数です。[姉妹都市](glossary:shimai-toshi)との交流がどのくらい充実しているかを判断します。
indicator_wolfratshausen-applicants = ヴォルフラーツハウゼン市との青少年交流事業への応募者数
    .about = ヴォルフラーツハウゼン市との青少年交流事業に応募した人の数です。この事業にどのくらい関心が持たれているかを判断します。
sister-cities_collaboration = 広い視野を持った人材を育てるため、都市間の交流に[{ -residents }](glossary:residents)が参加するよう促すことに取り組みます。

## 第2項

intercity-cooperation = 都市間連携の推進
intercity-cooperation_vision = [{ -residents }](glossary:residents)にとって便利で、業務の効率も高く、住民の立場に立った公共サービスが充実しているまちです。
intercity-cooperation_current_disasters = 防災の分野では、大規模な災害が起きたときに、災害応急対策や復旧活動をすばやく行えるように、ほかの自治体と協定を結んでいます。関係機関や民間企業の各社などとも、防災についての協定を結んでいます。
intercity-cooperation_current_libraries = 日ごろの連携としては、図書館を利用する人へのサービスをさらに良くするため、所沢市、飯能市、狭山市、日高市、青梅市の図書館と、相互利用協定を結んでいます。
intercity-cooperation_issues_disasters = 大規模な災害などが起きたときに備えて、都市どうしの連携を進めていく必要があります。
intercity-cooperation_issues_choosing-fields = 都市どうしの連携がどの分野で役に立つかを見極めたうえで、施策の連携を具体的に進めていく必要があります。
intercity-cooperation_issues_wider-issues = 自然災害や人口減少社会への対応、[{ -residents }](glossary:residents)の利便性を高めることなど、課題はさまざまです。こうした課題に対応するために、都市どうしの連携がどうあるべきかを検討する必要があります。
intercity-cooperation_directions_new = 新たな都市間連携の検討・活用
    .text = 新しい都市との連携について、いろいろな可能性を検討し、生かしていけるように取り組みます。
intercity-cooperation_directions_expansion = 都市間連携の拡充
    .text = 防災や、図書館などの相互利用のように、今すでに取り組んでいる都市間の連携を、さらに広げ、充実させます。
indicator_disaster-agreements = 防災に関する都市間協定締結数
    .about = 防災について都市どうしが結んだ協定の数です。防災の連携がどこまで進んでいるかを判断します。
indicator_cooperation-studies = 新たな都市間連携の検討件数
    .about = 都市どうしの新しい連携について検討した件数です。地域の課題を解決する取り組みがどのような状況にあるかを判断します。
intercity-cooperation_collaboration = 都市どうしの新しい連携を検討することに、[{ -residents }](glossary:residents)の意見も交えながら取り組みます。
