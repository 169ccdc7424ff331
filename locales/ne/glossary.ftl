### Words and their explanations.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Postpositions (को, ले, लाई, मा …) and हरू are written inside the link, right after the term: `[{ -residents }को](glossary:residents)`.
### Other words settled here: 施策 उपाय, 政策 नीति, 方針 कार्यदिशा, 連携 समन्वय, 協力 सहयोग, つながり आपसी सम्बन्ध, 交流 आदानप्रदान, 市・行政・市役所 नगरपालिका
### (the place: इरुमा सहर), 自治体 स्थानीय निकाय, 啓発 जनचेतना, 意識 चेतना (意識改革 सोच परिवर्तन), 事業 कार्यक्रम, 取組 पहल, 取り組む काम गर्ने, 努める
### कोसिस गर्ने, 図る (…) खोज्ने, 検討 विचार गर्ने, 課題 चुनौती, 問題 समस्या, 体制・制度 व्यवस्था, 仕組み संयन्त्र, まちづくり सहर निर्माण, 団体 समूह,
### 市民活動 बासिन्दाका गतिविधि, 市民活動団体 बासिन्दा गतिविधि समूह, 市民団体 बासिन्दाका समूह, 市民活動センター बासिन्दा गतिविधि केन्द्र,
### 町内会 छिमेक समिति, 集会所 सामुदायिक भवन, 地域住民 स्थानीय मानिस, 地域コミュニティ स्थानीय समुदाय, 地域社会 स्थानीय समाज, 地区 इलाका,
### 相談窓口 परामर्श कक्ष, 相談体制 परामर्श दिने व्यवस्था, 意識調査 धारणा सर्वेक्षण, 防災 विपद् रोकथाम, 高齢者 वृद्धवृद्धा (never a word with नागरिक).

# The wording of Nepal's own law and press. It covers both halves of the explanation: gender and sexuality.
-sexual-minorities = लैङ्गिक तथा यौनिक अल्पसङ्ख्यक
glossary_sexual-minorities = { -sexual-minorities }
    .text = लैङ्गिकता वा यौनिकताका हिसाबले कम सङ्ख्यामा रहेका मानिस। जस्तै, परिवार दर्तामा लेखिएको लिङ्गभन्दा आफूले महसुस गर्ने लिङ्ग फरक भएका व्यक्ति, वा प्रेम आदिको साथी विपरीत लिङ्गको मात्रै नहुने व्यक्ति।

# The text writes the word in full; DV, which the Japanese plan mostly writes, stands in the entry and at the first mention.
-domestic-violence = { $form ->
    [entry] घरेलु हिंसा (DV)
   *[plain] घरेलु हिंसा
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = सँगै बस्ने पति-पत्नी वा विवाह दर्ता नगरी पति-पत्नीसरह बसेका मानिसबीच घरभित्र हुने हिंसा। फराकिलो अर्थमा, विवाह गरेको होस् वा नहोस्, छुट्टिएका पति-पत्नी, प्रेमी-प्रेमिकाजस्ता नजिकको सम्बन्ध भएका मानिसबीच हुने सबै हिंसालाई पनि कहिलेकाहीँ यसो भनिन्छ। शारीरिक, मानसिक, आर्थिक, यौनिक आदि जुनसुकै रूपको हिंसा यसमा पर्छ।

# 共生, living together, must stand in it: more than many cultures side by side.
-multicultural-society = बहुसांस्कृतिक सहअस्तित्वको समाज
glossary_multicultural-society = { -multicultural-society }
    .text = फरक-फरक जातीयता र संस्कृति भएका मानिसहरूले एकअर्काको जातीयता र संस्कृतिलाई स्वीकार गर्दै मिलेर बस्न सक्ने अवस्थामा पुगेको समाज। जापानीमा: [多文化共生社会《たぶんかきょうせいしゃかい》](lang:ja)।

-empowerment = सशक्तीकरण
glossary_empowerment = { -empowerment }
    .text = शक्ति र क्षमता हासिल गर्नु। आफैँ अग्रसर भएर काम गर्ने र अहिलेको अवस्था बदल्ने भन्ने सोचलाई पनि यसो भनिन्छ। जापानी योजनामा यो शब्द दुई तरिकाले लेखिएको छ: [エンパワーメント](lang:ja) र, मूल पाठमा, [エンパワメント](lang:ja)।

-work-life-balance = काम र जीवनको सन्तुलन
glossary_work-life-balance = { -work-life-balance }
    .text = हरेक व्यक्तिले आफ्नो जीवनशैली र जीवनको चरणअनुसार विभिन्न तरिकाले काम गर्न पाउनुपर्छ भन्ने सोच हो। जापानी योजनामा यो शब्द [ワーク・ライフ・バランス](lang:ja) लेखिएको छ, र यसको जापानी अनुवाद [仕事《しごと》と生活《せいかつ》の調和《ちょうわ》](lang:ja) हो।

# NPO stands in the entry only.
-npo = { $form ->
    [entry] गैरनाफामूलक संस्था (NPO)
   *[plain] गैरनाफामूलक संस्था
}
glossary_npo = { -npo(form: "entry") }
    .text = NPO भनेको “नाफा कमाउने उद्देश्य नभएको संस्था” भन्ने अर्थ दिने अङ्ग्रेजी शब्दको छोटो रूप हो। फराकिलो अर्थमा, नाफा कमाउने उद्देश्य नभएका सबै समूहलाई यसो भनिन्छ। साँघुरो अर्थमा, नाफा नखोजी समाजलाई काम लाग्ने वा परोपकारी काम गर्ने बासिन्दाका समूहलाई भनिन्छ।

# SNS, which the Japanese plan writes, stands in the explanation only.
-sns = सामाजिक सञ्जाल
glossary_sns = { -sns }
    .text = इन्टरनेटमा मानिसहरू एकअर्कासँग जोडिने र लेख, तस्बिर आदि साटासाट गर्ने सेवा। जापानी योजनामा लेखिएको “SNS”, यस्तो सेवालाई भनिने अङ्ग्रेजी शब्दको छोटो रूप हो।

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = लेस्बियन (महिला समलिङ्गी), गे (पुरुष समलिङ्गी), बाइसेक्सुअल (महिला र पुरुष दुवैप्रति आकर्षित हुने व्यक्ति) र ट्रान्सजेन्डर (जन्मँदा तोकिएको लिङ्गभन्दा आफूले महसुस गर्ने लिङ्ग फरक भएको व्यक्ति) भन्ने अङ्ग्रेजी शब्दका सुरुका अक्षर जोडेर बनेको शब्द हो। यो [{ -sexual-minorities }](glossary:sexual-minorities) जनाउने एउटा शब्द हो, तर यसले ती सबैलाई समेट्दैन।

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council.
# Like the टोल समिति that readers know from home. 町内会 is छिमेक समिति.
-jichikai = टोल समिति
glossary_jichikai = { -jichikai }
    .text = एउटै ठाउँमा बस्ने मानिसहरूले आफ्नो टोल-छिमेकका लागि आफ्नै इच्छाले बनाउने समूह। यो नगरपालिकाको निकाय होइन। जापानीमा यसलाई जिचिकाइ ([自治会《じちかい》](lang:ja)) भनिन्छ।

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward (never वडाध्यक्ष).
-kuchokai = टोल अगुवाहरूको सङ्घ
glossary_kuchokai = { -kuchokai }
    .text = “कुचो” ([区長《くちょう》](lang:ja)) भनिने, टोल-छिमेकका मानिसलाई एकजुट गर्ने अगुवाहरूको सङ्घ। यहाँ भनिएको कुचो, टोकियोका वडाजस्ता स्थानीय निकायका प्रमुख होइनन्। जापानीमा यो सङ्घलाई कुचोकाइ ([区長会《くちょうかい》](lang:ja)) भनिन्छ।

# Working together as partners. Not labour. 連携 is always समन्वय, 協力 is सहयोग.
-collaboration = सहकार्य
glossary_collaboration = { -collaboration }
    .text = [{ -residents }](glossary:residents), समूह, व्यवसायी, नगरपालिका आदिले एउटै उद्देश्यका लागि आ-आफ्नो स्थानबाट सक्ने योगदान दिएर मिलेर काम गर्नु। यस योजनाले त्यसको दिशा “बासिन्दा र नगरपालिका बराबर”, “बासिन्दाको अगुवाइ”, “नगरपालिकाको अगुवाइ” जस्ता शब्दले देखाउँछ। जापानीमा: [協働《きょうどう》](lang:ja)।

# Three words to settle together: 成果指標 (नतिजा सूचक), 現状値 (आधार अङ्क, no year given) and 目標値 (लक्ष्य). 数値 is अङ्क, 実績値 is नतिजा.
-indicator = नतिजा सूचक
glossary_indicator = { -indicator }
    .text = योजनाको काम कति अघि बढ्यो भनेर छुट्याउने चिनो। “आधार अङ्क” भनेको योजनाले आधार मानेको अवस्था देखाउने अङ्क हो। “लक्ष्य” भनेको योजनाले पुग्न खोजेको अङ्क हो।

# 市民: everyone who lives in the city, whatever their nationality. Never नागरिक, which means nationals.
-residents = बासिन्दा
glossary_residents = { -residents }
    .text = यस संस्करणमा, जुनसुकै राष्ट्रियताको भए पनि इरुमा सहरमा बस्ने सबै मानिसलाई जनाउन यो शब्द प्रयोग गरिएको छ। योजनाको यस अध्यायमा यस शब्दको (जापानीमा [市民《しみん》](lang:ja)) परिभाषा लेखिएको छैन। तर राष्ट्रियता जेसुकै होस्, सबै जना स्थानीय समाजलाई सम्हाल्ने बासिन्दा हुन् भन्ने सोच उल्लेख गरिएको छ।

# 外国人市民: residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = विदेशी बासिन्दा
glossary_foreign-residents = { -foreign-residents }
    .text = यस संस्करणमा, [{ -residents }मध्ये](glossary:residents) विदेशी राष्ट्रियता भएका मानिसलाई जनाउन यो शब्द प्रयोग गरिएको छ।

-jinken = मानव अधिकार
glossary_jinken = { -jinken }
    .text = सबै मानिसले मानिसका रूपमा जन्मँदै पाएको अधिकार। हरेक व्यक्ति आफू जस्तो हो त्यस्तै भएर, मानिसका रूपमा सम्मानपूर्वक बाँच्नका लागि नभई नहुने कुरा हो।

# 部落差別 is discrimination that comes from a historical status system. It is not about villages or tribes: बुराकु भेदभाव.
-human-rights-laws = मानव अधिकारसम्बन्धी तीन ऐन
glossary_human-rights-laws = { -human-rights-laws }
    .text = भेदभाव अन्त्य गर्नका लागि बनेका देशका 3 वटा ऐनलाई एकसाथ भनिने नाम। ती 3 वटा ऐन यी हुन्: अपाङ्गताका आधारमा हुने भेदभाव अन्त्यको प्रवर्द्धनसम्बन्धी ऐन, अर्थात् अपाङ्गता भेदभाव अन्त्य ऐन ([障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [障害者差別解消法《しょうがいしゃさべつかいしょうほう》](lang:ja)); जापानबाहिरबाट आएका व्यक्तिविरुद्धका अनुचित भेदभावपूर्ण बोली र व्यवहार अन्त्यका पहलको प्रवर्द्धनसम्बन्धी ऐन, अर्थात् घृणास्पद अभिव्यक्ति अन्त्य ऐन ([本邦外出身者《ほんぽうがいしゅっしんしゃ》に対《たい》する不当《ふとう》な差別的言動《さべつてきげんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [ヘイトスピーチ解消法《かいしょうほう》](lang:ja)); बुराकु भेदभाव अन्त्यको प्रवर्द्धनसम्बन्धी ऐन, अर्थात् बुराकु भेदभाव अन्त्य प्रवर्द्धन ऐन ([部落差別《ぶらくさべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [部落差別解消推進法《ぶらくさべつかいしょうすいしんほう》](lang:ja))। बुराकु भेदभाव भनेको इतिहासका क्रममा बनाइएको सामाजिक दर्जाको फरकबाट आएको, निश्चित ठाउँको मूल भएको आदि कारणले गरिने भेदभाव हो। जापानीमा यी तीनलाई एकसाथ [人権三法《じんけんさんぽう》](lang:ja) भनिन्छ।

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = पार्टनरसिप शपथ व्यवस्था
glossary_partnership-oath = { -partnership-oath }
    .text = सामान्यतया, दुई व्यक्तिले आफूहरू एकअर्काका जीवनसाथी हौँ भनी स्थानीय निकायसामु शपथ खाने र स्थानीय निकायले त्यो शपथ लिएको प्रमाणित गर्ने व्यवस्था। यो कानुनी विवाहभन्दा फरक हो। योजनाको यस अध्यायमा यस व्यवस्थाबारे विस्तृत रूपमा लेखिएको छैन। जापानीमा: [パートナーシップ宣誓制度《せんせいせいど》](lang:ja)।

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = मनको पर्खाल हटाउने सोच
glossary_barrier-free-mind = { -barrier-free-mind }
    .text = शरीर र मनका विशेषता, सोच आदि फरक-फरक भएका मानिसहरूले एकअर्कालाई बुझ्ने कोसिस गर्नु र एकअर्कालाई साथ दिनु। गलत बुझाइ, पूर्वाग्रहजस्ता मनभित्रका पर्खाल हटाउँदै जाने सोच हो। जापानीमा: [心《こころ》のバリアフリー](lang:ja)।

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = सजिलो जापानी भाषा
glossary_easy-japanese = { -easy-japanese }
    .text = वाक्य छोटो बनाएर वा गाह्रो शब्दको सट्टा सजिलो शब्द राखेर, जापानी भाषामा बानी नपरेका मानिस आदिले पनि बुझ्न सक्ने बनाइएको जापानी भाषा। जापानीमा: [やさしい日本語《にほんご》](lang:ja)।

# The city's declaration. Not a peace treaty.
-peace-city-declaration = शान्ति सहर घोषणा
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = शान्तिको कामना गर्छौँ र शान्तिका लागि सक्दो काम गर्छौँ भनी सहरका रूपमा गरिने घोषणा। इरुमा सहरका शान्ति प्रवर्द्धनसम्बन्धी जनचेतना कार्यक्रम यही घोषणाका आधारमा भइरहेका छन् भनी योजनामा लेखिएको छ। जापानीमा: [平和都市宣言《へいわとしせんげん》](lang:ja)।

# 男女共同参画: women and men take part in society on equal terms and share its responsibilities. The government's English word is "gender equality".
# 男女平等 is महिला र पुरुषबीचको समानता here.
-danjo-kyodo = लैङ्गिक समानता
glossary_danjo-kyodo = { -danjo-kyodo }
    .text = महिला र पुरुषले बराबर हैसियतमा, एकअर्काको [{ -jinken }को](glossary:jinken) सम्मान गर्दै र जिम्मेवारी पनि बाँड्दै, समाजका सबै क्षेत्रका गतिविधिमा भाग लिनु। जापानीमा: [男女共同参画《だんじょきょうどうさんかく》](lang:ja)।

# An advisory body of the city. Not the elected city assembly (市議会).
-council = सल्लाहकार परिषद्
glossary_council = { -council }
    .text = नगरपालिकाका नीति आदिबारे सदस्यहरूले छलफल गर्ने र नगरपालिकालाई राय दिने समिति। जापानीमा: [審議会《しんぎかい》](lang:ja)।

# An organisation that supports other civic groups and connects them. It settles no disputes.
-intermediary = मध्यवर्ती सहयोगी संस्था
glossary_intermediary = { -intermediary }
    .text = बासिन्दाका गतिविधि गर्ने समूहहरूबीच, र ती समूह तथा [{ -residents }](glossary:residents), नगरपालिका आदिबीच बसेर, परामर्श दिने, मानिस र जानकारी जोडिदिने गरी गतिविधिलाई सघाउने संस्था।

-portal-site = पोर्टल साइट
glossary_portal-site = { -portal-site }
    .text = कुनै एउटा क्षेत्रको जानकारी जम्मा गरिएको, र त्यस क्षेत्रको जानकारी खोज्दा सुरुमा हेरिने वेबसाइट।

# A local centre in each district of the city. 市民活動センター (बासिन्दा गतिविधि केन्द्र) is another place.
-community-centre = इलाका केन्द्र
glossary_community-centre = { -community-centre }
    .text = योजनामा हरेक इलाकामा राखिने भनिएको केन्द्र। त्यहाँको समुदायमार्फत बासिन्दाका विभिन्न गतिविधिलाई सघाउँदै जान आवश्यक छ भनी योजनामा उल्लेख छ। जापानीमा: [地区《ちく》センター](lang:ja)।

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = { $form ->
    [sister] भगिनी सहर
   *[both] भगिनी सहर र मैत्री सहर
}
glossary_shimai-toshi = { -shimai-toshi }
    .text = आदानप्रदान बढाउने वाचा गरी मित्रवत् सम्बन्ध राखेका सहरहरू। योजनाको यस अध्यायमा सादो सहर र वोल्फ्राट्सहाउजेन सहरसँगको आदानप्रदानबारे लेखिएको छ।
