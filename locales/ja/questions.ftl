### 読む人の質問と、計画に書かれていることをもとにした答えです。
### An answer says only what the texts say that `[[questions]]` in `content/plan.toml` names under it, no more strongly than
### they do, and what they leave open: a plan says what the city intends, and is no list of its services.

question_my-language = 自分の言語で話せますか
    .text = 計画には、外国人のための相談窓口があること、そして、[{ -foreign-residents }](glossary:foreign-residents)が母国語で生活の相談ができる体制をこれから充実させることが書かれています。ただし、窓口がどこにあるか、いつ開いているか、どの言語で話せるかは、計画のこの章に書かれていません。
question_jichikai = 自治会とは何ですか
    .text = [{ -jichikai }](glossary:jichikai)は、同じ地域に住む人たちが、自分たちの地域のために自主的につくる団体で、役所の機関ではありません。この説明は、このサイトが加えたものです。計画には、[{ -jichikai }](glossary:jichikai)と[{ -kuchokai }](glossary:kuchokai)がコミュニティ活動の中心であること、[{ -jichikai }](glossary:jichikai)に加入する割合が下がる傾向にあることが書かれています。入り方や会費は、計画のこの章に書かれていません。
question_take-part = 私も参加できますか
    .text = 計画が目指しているのは、誰もがまちづくりに参画し、参加できる環境です。地域の活動に加わっている[{ -foreign-residents }](glossary:foreign-residents)は今は多くなく、[{ -jichikai }](glossary:jichikai)の活動を中心とした地域の活動に[{ -foreign-residents }](glossary:foreign-residents)も加われるように、環境を整える必要があると書かれています。地域住民と一緒に加わって交流する機会を設けることも、計画に入っています。申し込みの方法や活動の日時は、計画のこの章に書かれていません。
question_foreign-residents = 市は外国人市民のために何を計画していますか
    .text = 計画は、方向性として四つのことを挙げています。地域住民と[{ -foreign-residents }](glossary:foreign-residents)の双方の意識を変えていくこと、一緒に交流する機会を設けること、窓口で母国語で相談できるように体制を充実させること、生活の情報をわかりやすい方法で伝えることです。どれも、市がこれから取り組もうとしていることです。いつまでに行うかは、計画のこの章に書かれていません。
