### As palavras e suas explicações.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Forms, asked for by `form: "…"`: `plural` or `singular`, whichever is not the default; `capital` at the beginning
### of a sentence and as the head of the entry; `capital-plural`.
### Settled words without an entry: 市 and 行政 as the one who acts = a prefeitura; 施策 = medidas; 政策 = política pública; 課題 = desafio;
### 問題 = problema; 連携 = cooperação; 協力 = colaboração; 交流 = intercâmbio; 啓発 = conscientização; 事業 = programa; 相談 = consulta;
### 地域 = local; 自治体 = município; 防災 = prevenção de desastres; 版 = versão; 取り組む = trabalhar para; 努める = procurar; 図る = buscar; 検討する = estudar; 再検討する = reavaliar; 活躍 = papel ativo.

-sexual-minorities = { $form ->
    [capital] Minorias sexuais
   *[plural] minorias sexuais
}
glossary_sexual-minorities = { -sexual-minorities(form: "capital") }
    .text = São as minorias em relação ao gênero ou à sexualidade. Por exemplo, pessoas cuja identidade de gênero é diferente do sexo anotado no registro de família, e pessoas que não se sentem atraídas apenas pelo sexo oposto.

# The text always writes the word in full; DV, which the Japanese plan mostly writes, stands in the entry only.
-domestic-violence = { $form ->
    [capital] Violência doméstica
    [entry] Violência doméstica (DV)
   *[plain] violência doméstica
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = É a violência dentro de casa entre cônjuges que moram juntos ou entre pessoas que vivem como um casal sem serem casadas. Em um sentido mais amplo, pode indicar toda violência entre pessoas próximas, como ex-cônjuges ou namorados, casadas ou não. Inclui qualquer forma de violência: física, psicológica, econômica, sexual e outras.

# 共生, living together, must stand in it: more than many cultures side by side.
-multicultural-society = { $form ->
    [capital] Sociedade de convivência multicultural
   *[singular] sociedade de convivência multicultural
}
glossary_multicultural-society = { -multicultural-society(form: "capital") }
    .text = É uma sociedade em que pessoas de etnias e culturas diferentes reconhecem a etnia e a cultura umas das outras e conseguem viver juntas. Em japonês: [多文化共生社会《たぶんかきょうせいしゃかい》](lang:ja).

-empowerment = { $form ->
    [capital] Empoderamento
   *[plain] empoderamento
}
glossary_empowerment = { -empowerment(form: "capital") }
    .text = Significa ganhar força e capacidade. Indica também a ideia de agir por iniciativa própria para mudar a situação em que se está. O plano em japonês escreve a palavra de duas maneiras: [エンパワーメント](lang:ja) e, no texto principal, também [エンパワメント](lang:ja).

-work-life-balance = { $form ->
    [capital] Equilíbrio entre trabalho e vida pessoal
   *[plain] equilíbrio entre trabalho e vida pessoal
}
glossary_work-life-balance = { -work-life-balance(form: "capital") }
    .text = Em japonês, o termo [ワーク・ライフ・バランス](lang:ja) costuma ser traduzido como [仕事《しごと》と生活《せいかつ》の調和《ちょうわ》](lang:ja), “harmonia entre o trabalho e a vida”. É uma ideia que busca tornar possível trabalhar de várias formas, de acordo com o modo de viver e a etapa da vida de cada pessoa.

# The Japanese kind of organisation. Not "ONG", a word that means something narrower to many readers.
-npo = { $form ->
    [plural] NPOs
   *[singular] NPO
}
glossary_npo = { -npo }
    .text = Abreviação de “Nonprofit Organization” ou “Not-for-Profit Organization”, em inglês: organização sem fins lucrativos. Em sentido amplo, são todos os grupos que não têm o lucro como objetivo. Em sentido restrito, são grupos da sociedade civil que realizam atividades úteis à sociedade ou de caridade, sem buscar lucro.

# SNS, which the Japanese plan writes, is not used in Portuguese.
-sns = { $form ->
    [capital] Redes sociais
   *[plural] redes sociais
}
glossary_sns = { -sns(form: "capital") }
    .text = Serviços na internet por meio dos quais as pessoas se conectam e trocam textos, fotos e outros conteúdos. O plano em japonês usa “SNS”, abreviação de “Social Networking Service”, em inglês.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = Palavra formada pelas iniciais de lésbica (mulher homossexual), gay (homem homossexual), bissexual (pessoa que se sente atraída pelos dois sexos) e transgênero (pessoa cuja identidade de gênero é diferente do sexo que lhe foi atribuído ao nascer). É uma das palavras usadas para falar das [{ -sexual-minorities }](glossary:sexual-minorities), mas não abrange todas elas.

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council.
# 町内会, much the same thing, is "associação de bairro".
-jichikai = { $form ->
    [plural] associações de moradores
    [capital] Associação de moradores
    [capital-plural] Associações de moradores
   *[singular] associação de moradores
}
glossary_jichikai = { -jichikai(form: "capital") }
    .text = Grupo que as pessoas que moram na mesma região formam por iniciativa própria, em benefício do lugar onde vivem. Não é um órgão da prefeitura. Em japonês: [自治会《じちかい》](lang:ja).

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
-kuchokai = { $form ->
    [plural] associações de líderes de bairro
    [capital] Associação de líderes de bairro
    [capital-plural] Associações de líderes de bairro
   *[singular] associação de líderes de bairro
}
glossary_kuchokai = { -kuchokai(form: "capital") }
    .text = Associação das pessoas que coordenam cada região como líderes e que são chamadas de [区長《くちょう》](lang:ja). Aqui, essa palavra não indica o chefe de um governo local, como os prefeitos dos distritos de Tóquio. Em japonês: [区長会《くちょうかい》](lang:ja).

# 協働: working together as partners. Not labour. 連携 is always "cooperação", 協力 "colaboração". `mode`: after a verb, "em parceria".
-collaboration = { $form ->
    [capital] Trabalho em parceria
    [mode] em parceria
   *[plain] trabalho em parceria
}
glossary_collaboration = { -collaboration(form: "capital") }
    .text = Quando [{ -residents }](glossary:residents), grupos, empresas, prefeitura e outros colaboram para o mesmo objetivo, cada um contribuindo a partir da sua posição. O plano mostra a direção desse trabalho com expressões como “Moradores e prefeitura em pé de igualdade”, “Liderança dos moradores” e “Liderança da prefeitura”. Em japonês: [協働《きょうどう》](lang:ja).

# Three words to settle together: 成果指標 (indicador de resultado), 現状値 (valor inicial, no year given) and 目標値 (meta).
-indicator = { $form ->
    [plural] indicadores de resultado
    [capital] Indicador de resultado
    [capital-plural] Indicadores de resultado
   *[singular] indicador de resultado
}
glossary_indicator = { -indicator(form: "capital") }
    .text = Referência que permite avaliar até onde avançaram as ações do plano. O “valor inicial” é o número que mostra a situação em que o plano se baseia. A “meta” é o número que o plano quer alcançar.

# 市民: everyone who lives in the city, whatever their nationality. Never "cidadãos", a word that also means nationals.
# 市民 before a noun is "da sociedade civil": 市民活動 atividades da sociedade civil, 市民活動団体 grupos de atividades da sociedade civil, 市民団体 grupos da sociedade civil.
-residents = { $form ->
    [singular] morador
    [capital] Moradores
   *[plural] moradores
}
glossary_residents = { -residents(form: "capital") }
    .text = Nesta versão, a palavra indica todas as pessoas que moram em Iruma, qualquer que seja a sua nacionalidade. Este capítulo do plano não traz uma definição da palavra japonesa [市民《しみん》](lang:ja). Mas afirma a ideia de que todos, independentemente da nacionalidade, são moradores que sustentam a comunidade local.

# 外国人市民: residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = { $form ->
    [capital] Moradores estrangeiros
   *[plural] moradores estrangeiros
}
glossary_foreign-residents = { -foreign-residents(form: "capital") }
    .text = Nesta versão, a palavra indica os [{ -residents }](glossary:residents) que têm nacionalidade estrangeira. Em japonês: [外国人市民《がいこくじんしみん》](lang:ja).

-jinken = { $form ->
    [capital] Direitos humanos
   *[plural] direitos humanos
}
glossary_jinken = { -jinken(form: "capital") }
    .text = São os direitos que todas as pessoas têm, desde o nascimento, por serem humanas. São indispensáveis para que cada pessoa viva com dignidade e do seu próprio jeito.

# 部落差別 is discrimination against people of Buraku origin, which comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = { $form ->
    [capital] Três leis de direitos humanos
   *[plural] três leis de direitos humanos
}
glossary_human-rights-laws = { -human-rights-laws(form: "capital") }
    .text = Nome dado ao conjunto de três leis nacionais para eliminar a discriminação. As três leis são: a Lei sobre a Promoção da Eliminação da Discriminação por Motivo de Deficiência, ou Lei de Eliminação da Discriminação contra Pessoas com Deficiência ([障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [障害者差別解消法《しょうがいしゃさべつかいしょうほう》](lang:ja)); a Lei sobre a Promoção de Esforços para Eliminar Discursos e Comportamentos Discriminatórios Injustos contra Pessoas Originárias de Fora do Japão, ou Lei de Eliminação do Discurso de Ódio ([本邦外出身者《ほんぽうがいしゅっしんしゃ》に対《たい》する不当《ふとう》な差別的言動《さべつてきげんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [ヘイトスピーチ解消法《かいしょうほう》](lang:ja)); e a Lei sobre a Promoção da Eliminação da Discriminação contra Pessoas de Origem Buraku, ou Lei de Promoção da Eliminação da Discriminação contra Pessoas de Origem Buraku ([部落差別《ぶらくさべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [部落差別解消推進法《ぶらくさべつかいしょうすいしんほう》](lang:ja)). A discriminação contra pessoas de origem buraku vem de diferenças de posição social criadas ao longo da história e atinge pessoas por motivos como ter origem em determinadas regiões. Em japonês, o conjunto das três leis se chama [人権三法《じんけんさんぽう》](lang:ja).

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership: hence "de vida".
-partnership-oath = { $form ->
    [capital] Sistema de declaração de parceria de vida
   *[singular] sistema de declaração de parceria de vida
}
glossary_partnership-oath = { -partnership-oath(form: "capital") }
    .text = Em geral, é um sistema em que duas pessoas declaram ao município, sob juramento, que são companheiras de vida uma da outra, e o município certifica que recebeu essa declaração. É diferente do casamento previsto em lei. Este capítulo do plano não descreve os detalhes do sistema. Em japonês: [パートナーシップ宣誓制度《せんせいせいど》](lang:ja).

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = { $form ->
    [capital] Mentalidade sem barreiras
   *[singular] mentalidade sem barreiras
}
glossary_barrier-free-mind = { -barrier-free-mind(form: "capital") }
    .text = Significa que pessoas com diferentes características físicas e mentais, modos de pensar e outras diferenças procuram compreender umas às outras e se apoiam. É a ideia de eliminar as barreiras que existem dentro das pessoas, como os mal-entendidos e os preconceitos. Em japonês: [心《こころ》のバリアフリー](lang:ja).

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = { $form ->
    [capital] Japonês fácil
   *[singular] japonês fácil
}
glossary_easy-japanese = { -easy-japanese(form: "capital") }
    .text = É um japonês com frases mais curtas e palavras difíceis trocadas por outras mais simples, para que fique fácil de entender também para quem não está acostumado com o idioma. Em japonês: [やさしい日本語《にほんご》](lang:ja).

# The city's declaration. Not a peace treaty.
-peace-city-declaration = Declaração de Cidade da Paz
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = Declaração em que uma cidade, como cidade, afirma que deseja a paz e que fará todos os esforços pela paz. Segundo o plano, os programas de conscientização para promover a paz em Iruma se baseiam nessa declaração. Em japonês: [平和都市宣言《へいわとしせんげん》](lang:ja).

# 男女共同参画: women and men take part in society on equal terms and share its responsibilities.
# 男女平等 is "igualdade entre homens e mulheres" here.
-danjo-kyodo = { $form ->
    [capital] Igualdade de gênero
   *[plain] igualdade de gênero
}
glossary_danjo-kyodo = { -danjo-kyodo(form: "capital") }
    .text = Significa que homens e mulheres participam, em condições iguais, das atividades de todas as áreas da sociedade, respeitando os [{ -jinken }](glossary:jinken) uns dos outros e dividindo as responsabilidades. Em japonês: [男女共同参画《だんじょきょうどうさんかく》](lang:ja).

# An advisory body of the city. Not the elected city assembly (市議会).
-council = { $form ->
    [plural] conselhos consultivos
    [capital] Conselho consultivo
    [capital-plural] Conselhos consultivos
   *[singular] conselho consultivo
}
glossary_council = { -council(form: "capital") }
    .text = Reunião de conselheiros que discutem as políticas públicas da cidade e outros assuntos e apresentam sua opinião à prefeitura. Em japonês: [審議会《しんぎかい》](lang:ja).

# An organisation that supports other civic groups and connects them.
-intermediary = { $form ->
    [capital] Organização intermediária de apoio
   *[singular] organização intermediária de apoio
}
glossary_intermediary = { -intermediary(form: "capital") }
    .text = Organização que faz a ligação entre os grupos de atividades da sociedade civil, e também entre esses grupos e os [{ -residents }](glossary:residents), a prefeitura e outros. Apoia as atividades atendendo a consultas, aproximando pessoas, repassando informações e de outras formas. Em japonês: [中間支援組織《ちゅうかんしえんそしき》](lang:ja).

-portal-site = { $form ->
    [capital] Portal na internet
   *[singular] portal na internet
}
glossary_portal-site = { -portal-site(form: "capital") }
    .text = Site que reúne as informações de determinada área e serve de ponto de partida para procurá-las.

# A local centre in each district of the city. The Centro de Atividades da Sociedade Civil (市民活動センター) is another place.
-community-centre = { $form ->
    [plural] centros distritais
    [capital] Centro distrital
    [capital-plural] Centros distritais
   *[singular] centro distrital
}
glossary_community-centre = { -community-centre(form: "capital") }
    .text = Segundo o plano, são centros previstos para cada distrito. O plano diz que é preciso apoiar as diversas atividades da sociedade civil por meio da comunidade desses centros. Em japonês: [地区《ちく》センター](lang:ja).

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = { $form ->
    [sister] cidade-irmã
    [capital] Cidades-irmãs e cidades amigas
   *[plural] cidades-irmãs e cidades amigas
}
glossary_shimai-toshi = { -shimai-toshi(form: "capital") }
    .text = São cidades que firmaram o compromisso de aprofundar o intercâmbio e mantêm uma relação de amizade. Este capítulo do plano fala do intercâmbio com Sado e com Wolfratshausen. Em japonês: [姉妹都市《しまいとし》・友好都市《ゆうこうとし》](lang:ja).
