### Words and their explanations.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Forms, asked for by `form: "…"`: `plural` or `singular`, whichever is not the default; `capital` at the beginning
### of a sentence and as the head of the entry; `capital-plural`.

-sexual-minorities = { $form ->
    [capital] Sexual minorities
   *[plural] sexual minorities
}
glossary_sexual-minorities = { -sexual-minorities(form: "capital") }
    .text = Minorities in matters of gender or sexuality. They include, for example, people whose gender identity differs from the sex recorded in their family register, and people who are not attracted only to the opposite sex.

# The text always writes the word in full; DV, which the Japanese plan mostly writes, stands in the entry only.
-domestic-violence = { $form ->
    [capital] Domestic violence
    [entry] Domestic violence (DV)
   *[plain] domestic violence
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = Violence in the home between spouses who live together, or between people who live as a couple without being married. In a wider sense, the term can mean all violence between people who are close to each other, such as former spouses or lovers, whether or not they are married. It includes violence of every form: physical, mental, economic, sexual and so on.

# 共生, living together, must stand in it: more than many cultures side by side.
-multicultural-society = { $form ->
    [capital] Society of multicultural coexistence
   *[singular] society of multicultural coexistence
}
glossary_multicultural-society = { -multicultural-society(form: "capital") }
    .text = A society that has reached a state in which people of different ethnic groups and cultures accept each other’s ethnicity and culture and can live together. In Japanese: [多文化共生社会《たぶんかきょうせいしゃかい》](lang:ja).

-empowerment = { $form ->
    [capital] Empowerment
   *[plain] empowerment
}
glossary_empowerment = { -empowerment(form: "capital") }
    .text = Gaining strength. The word also stands for the idea of acting on one’s own initiative and so changing the situation one is in. The Japanese plan spells the word in two ways: [エンパワーメント](lang:ja), and in its main text also [エンパワメント](lang:ja).

-work-life-balance = { $form ->
    [capital] Work-life balance
   *[plain] work-life balance
}
glossary_work-life-balance = { -work-life-balance(form: "capital") }
    .text = The term is translated into Japanese as [仕事《しごと》と生活《せいかつ》の調和《ちょうわ》](lang:ja), “harmony between work and life”. It stands for the idea of aiming to make various ways of working possible, to fit the way each person lives and the stage of life they are in.

-npo = { $form ->
    [plural] NPOs
   *[singular] NPO
}
glossary_npo = { -npo }
    .text = Short for “Nonprofit Organization” or “Not-for-Profit Organization”. In the wide sense, any group whose purpose is not to make a profit. In the narrow sense, a civic group that does charitable work, or work that is useful to society, without seeking profit.

# SNS, which the Japanese plan writes, is not used in English.
-sns = { $form ->
    [capital] Social media
   *[plain] social media
}
glossary_sns = { -sns(form: "capital") }
    .text = Services on the internet through which people connect with each other and exchange writing, pictures and so on. The Japanese plan writes “SNS”, which is short for “Social Networking Service”.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = A word made up of initials: lesbian (a woman who is attracted to women), gay (a man who is attracted to men), bisexual (a person who is attracted to both women and men) and transgender (a person whose gender identity differs from the sex they were given at birth). It is one of the words for [{ -sexual-minorities }](glossary:sexual-minorities), but it does not cover all of them.

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council.
-jichikai = { $form ->
    [plural] neighbourhood associations
    [capital] Neighbourhood association
    [capital-plural] Neighbourhood associations
   *[singular] neighbourhood association
}
glossary_jichikai = { -jichikai(form: "capital") }
    .text = A group that people who live in the same area form of their own accord, for the good of that area. It is not part of the city office. In Japanese: [自治会《じちかい》](lang:ja).

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
-kuchokai = { $form ->
    [plural] neighbourhood leaders’ associations
    [capital] Neighbourhood leaders’ association
    [capital-plural] Neighbourhood leaders’ associations
   *[singular] neighbourhood leaders’ association
}
glossary_kuchokai = { -kuchokai(form: "capital") }
    .text = An association of the people who bring a neighbourhood together as its leaders, and who are called [区長《くちょう》](lang:ja). They are not heads of a municipality, unlike the mayors of the wards of Tokyo, who have the same title. In Japanese: [区長会《くちょうかい》](lang:ja).

# 協働: working together as partners. Not labour, and not collaboration with an enemy. 連携 is always "cooperation".
-collaboration = { $form ->
    [capital] Collaboration
   *[plain] collaboration
}
glossary_collaboration = { -collaboration(form: "capital") }
    .text = [{ -residents(form: "capital") }](glossary:residents), groups, businesses, the city and others working together for the same purpose, each making the most of their own position. The plan shows the direction of this work in words such as “Residents and the city as equals”, “Led by residents” and “Led by the city”. In Japanese: [協働《きょうどう》](lang:ja).

# Three words to settle together: 成果指標 (outcome indicator), 現状値 (starting figure, no year given) and 目標値 (goal).
# The tables have the heads "Start" and "Goal" (figures.ftl and interface.ftl, the tool's words).
-indicator = { $form ->
    [plural] outcome indicators
    [capital] Outcome indicator
    [capital-plural] Outcome indicators
   *[singular] outcome indicator
}
glossary_indicator = { -indicator(form: "capital") }
    .text = A sign by which to judge how far the work of the plan has come. The “start” is the figure that shows the situation on which the plan is based. The “goal” is the figure that the plan aims for.

# 市民: everyone who lives in the city, whatever their nationality. Never "citizens", a word that also means nationals.
# 市民 before a noun is "civic": 市民活動 civic activities, 市民活動団体 civic activity groups, 市民団体 civic groups.
-residents = { $form ->
    [singular] resident
    [capital] Residents
   *[plural] residents
}
glossary_residents = { -residents(form: "capital") }
    .text = In this edition, the word for all people who live in Iruma, whatever their nationality. This chapter of the plan does not define the Japanese word, [市民《しみん》](lang:ja). It does say, however, that the local community is sustained by all its residents, regardless of nationality.

# 外国人市民: residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = { $form ->
    [capital] Foreign residents
   *[plural] foreign residents
}
glossary_foreign-residents = { -foreign-residents(form: "capital") }
    .text = In this edition, the word for those [{ -residents }](glossary:residents) who have a foreign nationality.

-jinken = { $form ->
    [capital] Human rights
   *[plural] human rights
}
glossary_jinken = { -jinken(form: "capital") }
    .text = The rights that all people have as human beings from birth. Nobody can live as themselves, and with human dignity, without them.

# The laws have the names of the Ministry of Justice's Japanese Law Translation, in British spelling; the short names follow the Japanese short names.
# 部落差別 is discrimination against Buraku communities, which comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = { $form ->
    [capital] Three human rights laws
   *[plural] three human rights laws
}
glossary_human-rights-laws = { -human-rights-laws(form: "capital") }
    .text = A name for three national laws to end discrimination, taken together. The three laws are: the Act for Eliminating Discrimination against Persons with Disabilities, or Disability Discrimination Elimination Act ([障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [障害者差別解消法《しょうがいしゃさべつかいしょうほう》](lang:ja)); the Act on the Promotion of Efforts to Eliminate Unfair Discriminatory Speech and Behaviour against Persons Originating from Outside Japan, or Hate Speech Elimination Act ([本邦外出身者《ほんぽうがいしゅっしんしゃ》に対《たい》する不当《ふとう》な差別的言動《さべつてきげんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [ヘイトスピーチ解消法《かいしょうほう》](lang:ja)); and the Act on the Promotion of the Elimination of Buraku Discrimination, or Buraku Discrimination Elimination Act ([部落差別《ぶらくさべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [部落差別解消推進法《ぶらくさべつかいしょうすいしんほう》](lang:ja)). Buraku discrimination is discrimination against people from Buraku communities: it stems from differences of social status that were created in the course of history, and people suffer it for reasons such as coming from a particular area. In Japanese, the three together are called [人権三法《じんけんさんぽう》](lang:ja).

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = { $form ->
    [capital] Partnership oath system
   *[singular] partnership oath system
}
glossary_partnership-oath = { -partnership-oath(form: "capital") }
    .text = In general, a system in which two people declare on oath to their municipality that they are each other’s partners for life, and the municipality certifies that it has received their oath. It differs from marriage under the law. This chapter of the plan does not describe the system in detail. In Japanese: [パートナーシップ宣誓制度《せんせいせいど》](lang:ja).

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = { $form ->
    [capital] Barrier-free attitudes
   *[plural] barrier-free attitudes
}
glossary_barrier-free-mind = { -barrier-free-mind(form: "capital") }
    .text = People with all kinds of physical and mental characteristics and ways of thinking trying to understand one another, and supporting one another. The idea is to remove the barriers in people’s minds, such as misunderstanding and prejudice. In Japanese: [心《こころ》のバリアフリー](lang:ja).

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = Easy Japanese
glossary_easy-japanese = { -easy-japanese }
    .text = Japanese that has been made easy to understand, for people who are not used to the language and for others, by means such as short sentences and simpler words in place of difficult ones. In Japanese: [やさしい日本語《にほんご》](lang:ja).

# The city's declaration. Not a peace treaty.
-peace-city-declaration = Peace City Declaration
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = A declaration in which a city says, as a city, that it wishes for peace and will do its utmost for peace. According to the plan, Iruma’s awareness programmes to promote peace are based on this declaration. In Japanese: [平和都市宣言《へいわとしせんげん》](lang:ja).

# 男女共同参画: women and men take part in society on equal terms and share its responsibilities.
# The government's English word for it is "gender equality". 男女平等 is "equality between women and men" here.
-danjo-kyodo = { $form ->
    [capital] Gender equality
   *[plain] gender equality
}
glossary_danjo-kyodo = { -danjo-kyodo(form: "capital") }
    .text = Women and men taking part in activities in every field of society on an equal footing, respecting each other’s [{ -jinken }](glossary:jinken) and sharing responsibilities. In Japanese: [男女共同参画《だんじょきょうどうさんかく》](lang:ja).

# An advisory body of the city. Not the elected city assembly (市議会).
-council = { $form ->
    [plural] advisory councils
    [capital] Advisory council
    [capital-plural] Advisory councils
   *[singular] advisory council
}
glossary_council = { -council(form: "capital") }
    .text = A body whose members meet to discuss the city’s policies and other matters, and to give the city their opinion. In Japanese: [審議会《しんぎかい》](lang:ja).

# An organisation that supports other civic groups and connects them.
-intermediary = { $form ->
    [capital] Intermediary support organisation
   *[singular] intermediary support organisation
}
glossary_intermediary = { -intermediary(form: "capital") }
    .text = An organisation that stands between groups that carry out civic activities, and between these groups and [{ -residents }](glossary:residents), the city and others. It supports the activities by giving advice, bringing people together, passing on information and so on.

-portal-site = { $form ->
    [capital] Portal site
   *[singular] portal site
}
glossary_portal-site = { -portal-site(form: "capital") }
    .text = A website that gathers the information of a certain field and is the place to start looking for it.

# A local centre in each district of the city. The Civic Activity Centre (市民活動センター) is another place.
-community-centre = { $form ->
    [plural] district centres
    [capital] District centre
    [capital-plural] District centres
   *[singular] district centre
}
glossary_community-centre = { -community-centre(form: "capital") }
    .text = Centres that, according to the plan, are set up in each district. The plan says that various civic activities need to be supported through the communities of these centres. In Japanese: [地区《ちく》センター](lang:ja).

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = { $form ->
    [sister] sister city
    [capital] Sister cities and friendship cities
   *[plural] sister cities and friendship cities
}
glossary_shimai-toshi = { -shimai-toshi(form: "capital") }
    .text = Cities that have promised each other to deepen their exchange and that are on friendly terms. This chapter of the plan describes the exchange with Sado and with Wolfratshausen.
