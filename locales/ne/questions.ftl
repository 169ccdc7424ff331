### Questions that readers come with, and answers from what the plan says.
### An answer says only what the texts say that `[[questions]]` in `content/plan.toml` names under it, no more strongly than
### they do, and what they leave open: a plan says what the city intends, and is no list of its services.

question_my-language = के म आफ्नै भाषामा कुरा गर्न सक्छु?
    .text = योजनामा विदेशीका लागि परामर्श कक्ष छ, र [{ -foreign-residents }ले](glossary:foreign-residents) आफ्नै मातृभाषामा दैनिक जीवनबारे परामर्श लिन सक्ने व्यवस्थालाई अब अझ राम्रो बनाउने विचार छ भन्ने लेखिएको छ। तर परामर्श कक्ष कहाँ छ, कहिले खुल्छ र कुन-कुन भाषामा कुरा गर्न सकिन्छ भन्ने योजनाको यस अध्यायमा लेखिएको छैन।
question_jichikai = [自治会《じちかい》](lang:ja) (टोल समिति) भनेको के हो?
    .text = [{ -jichikai }](glossary:jichikai) एउटै ठाउँमा बस्ने मानिसहरूले आफ्नो टोल-छिमेकका लागि आफ्नै इच्छाले बनाउने समूह हो, नगरपालिकाको निकाय होइन। यो व्याख्या यस साइटले थपेको हो। योजनामा [{ -jichikai }](glossary:jichikai) र [{ -kuchokai }](glossary:kuchokai) सामुदायिक गतिविधिको केन्द्रमा छन्, र [{ -jichikai }को](glossary:jichikai) सदस्य बन्नेको प्रतिशत घट्दै छ भन्ने लेखिएको छ। सदस्य बन्ने तरिका र सदस्यता शुल्क योजनाको यस अध्यायमा लेखिएको छैन।
question_take-part = के म पनि सहभागी हुन सक्छु?
    .text = योजनाको लक्ष्य जोसुकै पनि सहर निर्माणमा संलग्न र सहभागी हुन सक्ने वातावरण मिलाउनु हो। अहिले स्थानीय गतिविधिमा भाग लिने [{ -foreign-residents }](glossary:foreign-residents) धेरै छैनन्, र [{ -jichikai }का](glossary:jichikai) गतिविधिलाई मुख्य मानेर हुने स्थानीय गतिविधिमा [{ -foreign-residents }](glossary:foreign-residents) पनि सहभागी हुन सक्ने वातावरण मिलाउन आवश्यक छ भन्ने लेखिएको छ। स्थानीय मानिससँगै सहभागी भएर आदानप्रदान गर्ने अवसर मिलाउने कुरा पनि योजनामा छ। नाम दर्ता गर्ने तरिका र गतिविधिको मिति तथा समय योजनाको यस अध्यायमा लेखिएको छैन।
question_foreign-residents = नगरपालिकाले विदेशी बासिन्दाका लागि के योजना बनाएको छ?
    .text = योजनाले चार दिशा बताएको छ: स्थानीय मानिस र [{ -foreign-residents }](glossary:foreign-residents) दुवै पक्षको सोच बदल्दै जाने; सँगै आदानप्रदान गर्ने अवसर मिलाउने; परामर्श कक्षमा मातृभाषामा कुरा गर्न सक्ने व्यवस्थालाई अझ राम्रो बनाउने; दैनिक जीवनको जानकारी बुझ्न सजिलो हुने तरिकाले दिने। यी सबै नगरपालिकाले अब गर्न खोजेका काम हुन्। कहिलेसम्ममा गर्ने भन्ने योजनाको यस अध्यायमा लेखिएको छैन।
