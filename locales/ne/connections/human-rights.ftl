### Part 4, Chapter 1, Section 1

human-rights = मानव अधिकारको सम्मान र अधिकारको संरक्षण
human-rights_policy-goal = भेदभाव नभएको, शान्तिपूर्ण र उज्यालो समाज बनाउने लक्ष्य छ। त्यो भनेको हरेक [{ -residents }ले](glossary:residents) एकअर्काको कदर गर्ने समाज हो।

indicator_discrimination-felt = भेदभावमा परेको महसुस गरेका बासिन्दाको प्रतिशत
    .about = आफूमाथि भेदभाव भयो भन्ने महसुस गरेको अनुभव भएका [{ -residents }को](glossary:residents) प्रतिशत। बासिन्दाको धारणा सर्वेक्षणको नतिजाका आधारमा, [{ -jinken }सम्बन्धी](glossary:jinken) उपाय अघि बढिरहेका छन् कि छैनन् भन्ने मूल्याङ्कन गरिन्छ।
indicator_sexual-minority-terms-known = “लैङ्गिक तथा यौनिक अल्पसङ्ख्यक” वा “LGBT” भन्ने शब्द थाहा भएका मानिसको प्रतिशत
    .about = “[{ -sexual-minorities }](glossary:sexual-minorities)” वा “[{ -lgbt }](glossary:lgbt)” भन्ने शब्द कति मानिसलाई थाहा छ भन्ने देखाउँछ। बासिन्दाको धारणा सर्वेक्षणको नतिजाका आधारमा, [{ -jinken }सम्बन्धी](glossary:jinken) उपाय अघि बढिरहेका छन् कि छैनन् भन्ने मूल्याङ्कन गरिन्छ।
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = टोल समितिका गतिविधिमा सहभागी विदेशी बासिन्दाको सङ्ख्या
    .about = विदेशी बासिन्दाको धारणा सर्वेक्षणको नतिजाका आधारमा, [{ -foreign-residents }](glossary:foreign-residents) [{ -jichikai }को](glossary:jichikai) सदस्य बन्ने अवस्था कस्तो छ भन्ने मूल्याङ्कन गरिन्छ। योजनामा यो अङ्क प्रतिशत (%) मा दिइएको छ।
indicator_peace-declaration-known = शान्ति सहर घोषणाबारे जानकारीको स्तर
    .about = [{ -peace-city-declaration }](glossary:peace-city-declaration) कति मानिसलाई थाहा छ भन्ने देखाउँछ। शान्तिसम्बन्धी जनचेतना कार्यक्रमका सहभागीसँग गरिएको प्रश्नावली सर्वेक्षणको नतिजाका आधारमा मूल्याङ्कन गरिन्छ।

## Item 1

human-rights-promotion = मानव अधिकारसम्बन्धी उपायको प्रवर्द्धन
human-rights-promotion_vision = नस्ल, आस्था, लिङ्ग, सामाजिक हैसियत, कुल-घराना, उमेर, अपाङ्गता भए-नभएको आदि कारणले भेदभाव नहुने, र सबै [{ -residents }ले](glossary:residents) एकअर्काको [{ -jinken }को](glossary:jinken) कदर गर्ने समाज।
human-rights-promotion_current_unsolved = महिला, बालबालिका, वृद्धवृद्धा, अपाङ्गता भएका व्यक्ति, विदेशी आदिसँग जोडिएका [{ -jinken }का](glossary:jinken) समस्या अहिले पनि समाधान भएका छैनन्। [{ -sexual-minorities }](glossary:sexual-minorities) व्यक्तिबारे पहिलेभन्दा धेरै मानिसलाई थाहा हुन थालेको छ, तर उनीहरूले अझै पूर्वाग्रह भोगिरहेका छन्। [{ -sns }मार्फत](glossary:sns) [{ -jinken }को](glossary:jinken) हनन फैलिँदै छ, र बालबालिका तथा वृद्धवृद्धामाथिको दुर्व्यवहार, [घरेलु हिंसा (DV)](glossary:domestic-violence) आदि गम्भीर बन्दै छन्। सरुवा रोग लागेका व्यक्ति, उनीहरूको परिवार र उपचारमा खटिने स्वास्थ्यकर्मीमाथि भेदभाव हुने समस्या पनि छ।
human-rights-promotion_current_laws = यस्तो अवस्थामा, भेदभाव अन्त्य गर्न 3 वटा ऐन बने। ती हुन्: अपाङ्गताका आधारमा हुने भेदभाव अन्त्यको प्रवर्द्धनसम्बन्धी ऐन (अपाङ्गता भेदभाव अन्त्य ऐन), जापानबाहिरबाट आएका व्यक्तिविरुद्धका अनुचित भेदभावपूर्ण बोली र व्यवहार अन्त्यका पहलको प्रवर्द्धनसम्बन्धी ऐन (घृणास्पद अभिव्यक्ति अन्त्य ऐन), र बुराकु भेदभाव अन्त्यको प्रवर्द्धनसम्बन्धी ऐन (बुराकु भेदभाव अन्त्य प्रवर्द्धन ऐन)। यिनलाई “[{ -human-rights-laws }](glossary:human-rights-laws)” भनिन्छ। नगरपालिकाले यो कुरालाई पनि ध्यानमा राखेर शिक्षा र जनचेतना दुवै तर्फबाट उपायहरू अघि बढाइरहेको छ। [{ -jinken }सम्बन्धी](glossary:jinken) शिक्षा विद्यालयमा दिइने शिक्षा र विद्यालयबाहिर समाजमा दिइने शिक्षामार्फत दिइँदै छ। [{ -jinken }सम्बन्धी](glossary:jinken) जनचेतनाका लागि पर्चा आदि बाँडिँदै छ, र कम्पनी आदिका लागि [{ -jinken }बारे](glossary:jinken) व्याख्यान कार्यक्रम गरिँदै छ।
human-rights-promotion_issues_new-problems = जीवनशैली विविध बन्दै गएको र समाज अन्तर्राष्ट्रिय बन्दै गएकाले, पहिलेदेखिका [{ -jinken }का](glossary:jinken) समस्यासँगै नयाँ समस्या पनि देखिएका छन्। आजको समयअनुसारको [{ -jinken }सम्बन्धी](glossary:jinken) शिक्षा र जनचेतनाका काममा लाग्न आवश्यक छ।
human-rights-promotion_issues_consultation = [{ -jinken }का](glossary:jinken) समस्या जटिल बन्दै गएका छन्। [{ -jinken }को](glossary:jinken) हननबाट हुने हानि रोक्न र पीडितलाई सघाउन, परामर्श कक्षहरूबीचको समन्वय बलियो बनाउन र नगरपालिकाका सबै विभाग मिलेर परामर्श दिने व्यवस्थालाई बलियो बनाउन आवश्यक छ।
human-rights-promotion_issues_abuse = बालबालिका वा वृद्धवृद्धामाथिको दुर्व्यवहार, [{ -domestic-violence }](glossary:domestic-violence) आदि हुन नदिनका लागि रोकथामका काम गर्दै जान आवश्यक छ।
human-rights-promotion_issues_new-people = [{ -jinken }सम्बन्धी](glossary:jinken) शिक्षा र जनचेतनामा सिकाउने र भाग लिने मानिस दुवै सधैँ उनै हुने प्रवृत्ति केही छ। नयाँ जनशक्ति जुटाउन, सहभागी बढाउन आदि आवश्यक भएको छ।
human-rights-promotion_directions_awareness = मानव अधिकारसम्बन्धी जनचेतना
    .text = विभिन्न जनचेतनाका गतिविधि गर्ने आदि तरिकाले, [{ -jinken }को](glossary:jinken) कदर गर्ने सोच फैलाउने कोसिस गरिनेछ। साथै, [{ -partnership-oath }बारे](glossary:partnership-oath) व्यापक रूपमा जानकारी दिएर, [{ -sexual-minorities }](glossary:sexual-minorities) व्यक्तिलाई बुझ्ने मानिस बढून् भनी प्रोत्साहन गरिनेछ।
human-rights-promotion_directions_education = मानव अधिकारसम्बन्धी शिक्षाको प्रवर्द्धन
    .text = विद्यालय र समाज दुवैमा व्यापक रूपमा [{ -jinken }सम्बन्धी](glossary:jinken) शिक्षा दिइनेछ। साथै, [{ -barrier-free-mind }लाई](glossary:barrier-free-mind) अघि बढाइनेछ।
human-rights-promotion_directions_consultation = मानव अधिकारसम्बन्धी परामर्शको सुधार
    .text = परामर्श दिने व्यवस्था अझ राम्रो बनाउन सम्बन्धित निकाय आदिसँगको समन्वय बलियो बनाइनेछ। दुर्व्यवहार वा [{ -domestic-violence }मा](glossary:domestic-violence) परेको कुराबारे परामर्श लिन सकिने व्यवस्था बनाउने काम गरिनेछ, र हानि गम्भीर हुन नदिने कोसिस गरिनेछ।
indicator_human-rights-lecture-participants = मानव अधिकारका समस्यासम्बन्धी व्याख्यान र तालिमका सहभागीको सङ्ख्या
    .about = [{ -jinken }का](glossary:jinken) समस्यासम्बन्धी व्याख्यान र तालिममा भाग लिएका मानिसको सङ्ख्या। [{ -jinken }को](glossary:jinken) सम्मान गर्ने सहर निर्माण कति अघि बढेको छ भन्ने मूल्याङ्कन गरिन्छ।
indicator_sexual-minority-consultations = लैङ्गिक तथा यौनिक अल्पसङ्ख्यक व्यक्तिका लागि पीरमर्काबारेको परामर्श लिने मानिसको सङ्ख्या
    .about = [{ -sexual-minorities }](glossary:sexual-minorities) व्यक्तिका लागि दिइने, पीरमर्काबारेको परामर्श प्रयोग भएका मामिलाको सङ्ख्या। परामर्श दिने व्यवस्था कति राम्रो भएको छ भन्ने मूल्याङ्कन गरिन्छ।
human-rights-promotion_collaboration = बासिन्दाका समूह आदिसँग [{ -collaboration }](glossary:collaboration) गर्दै, [{ -jinken }सम्बन्धी](glossary:jinken) शिक्षा अघि बढाउने काम गरिनेछ।

## Item 2

multicultural-coexistence = बहुसांस्कृतिक सहअस्तित्वको समाजको प्रवर्द्धन
multicultural-coexistence_vision = जन्मे-हुर्केको ठाउँ र वातावरणअनुसार हुने संस्कृतिको भिन्नतालाई सबै [{ -residents }ले](glossary:residents) आपसमा स्वीकार गर्ने, र स्थानीय समाजसँग मिलेर एकअर्कालाई सहयोग गर्न सक्ने, [{ -multicultural-society }](glossary:multicultural-society) भएको सहर।
multicultural-coexistence_current_few-contacts = [{ -foreign-residents }](glossary:foreign-residents) पछिल्ला वर्षमा बढ्दै गएका छन्, र वरपर नजिकै पनि धेरै जना बस्छन्। तर स्थानीय गतिविधिमा भाग लिने [{ -foreign-residents }](glossary:foreign-residents) धेरै छैनन्। त्यसैले स्थानीय मानिससँग आदानप्रदान हुने अवसर पनि खासै छैन।
multicultural-coexistence_current_information = दैनिक जीवनसम्बन्धी जानकारी धेरै भाषामा दिने र दैनिक जीवनबारे परामर्श दिने व्यवस्था सुधार्ने काम भइरहेको छ। तैपनि, [{ -foreign-residents }लाई](glossary:foreign-residents) दिइने जानकारी अझै पर्याप्त छ भन्न सकिँदैन।
multicultural-coexistence_issues_participation = [{ -jichikai }का](glossary:jichikai) गतिविधिलाई मुख्य मानेर हुने स्थानीय गतिविधिमा [{ -foreign-residents }](glossary:foreign-residents) पनि सहभागी भएर, सँगै सक्रिय हुन सक्ने वातावरण मिलाउन आवश्यक छ।
multicultural-coexistence_issues_understanding = स्थानीय गतिविधिमा सहभागी मानिसले [{ -foreign-residents }का](glossary:foreign-residents) आवश्यकता बुझ्ने, र साझा बुझाइ बनाउँदै जान आवश्यक छ।
multicultural-coexistence_issues_shared-citizenship = राष्ट्रियता जेसुकै होस्, सबै जना स्थानीय समाजलाई सम्हाल्ने [{ -residents }](glossary:residents) हुन्। एउटै समाजका [{ -residents }का](glossary:residents) रूपमा एकअर्कालाई बुझ्ने कामलाई, संसारमा स्थायी शान्ति ल्याउने कामसँग जोड्दै जान आवश्यक छ।
multicultural-coexistence_issues_reaching-residents = दैनिक जीवनको जानकारी खोजिरहेका [{ -foreign-residents }कहाँ](glossary:foreign-residents) त्यो जानकारी पक्का पुगोस् भन्नका लागि, असरदार तरिका अपनाउन आवश्यक छ।
multicultural-coexistence_directions_attitudes = स्थानीय मानिसको सोच परिवर्तनको प्रवर्द्धन
    .text = [{ -multicultural-society }](glossary:multicultural-society) बनाउनका लागि, स्थानीय मानिस र [{ -foreign-residents }](glossary:foreign-residents) दुवै पक्षको सोच बदल्दै जाने काम गरिनेछ।
multicultural-coexistence_directions_exchange = आदानप्रदानका अवसरको सिर्जना
    .text = स्थानीय मानिस र [{ -foreign-residents }](glossary:foreign-residents) सँगै सहभागी भएर, आपसमा आदानप्रदान गर्ने अवसर मिलाइनेछ।
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = परामर्श कक्षको सुधार
    .text = दैनिक जीवनबारेको परामर्श कक्षमा, [{ -foreign-residents }ले](glossary:foreign-residents) आफ्नै मातृभाषामा कुरा गर्न सक्ने व्यवस्थालाई अझ राम्रो बनाइनेछ।
multicultural-coexistence_directions_information = जानकारी दिने कामको सुधार
    .text = [{ -foreign-residents }लाई](glossary:foreign-residents) दैनिक जीवनको जानकारी दिँदा, [{ -easy-japanese }](glossary:easy-japanese) प्रयोग गर्ने आदि बुझ्न सजिलो हुने तरिका अपनाइनेछ।
indicator_consultation-desk-awareness = विदेशीका लागि परामर्श कक्षबारे जानकारीको स्तर
    .about = विदेशीका लागि परामर्श दिने व्यवस्था कति मानिसलाई थाहा छ भन्ने देखाउँछ। विदेशी बासिन्दाको धारणा सर्वेक्षणको नतिजाका आधारमा मूल्याङ्कन गरिन्छ।
indicator_city-magazine-awareness = इरुमा सहरको नगरपालिका जानकारी पत्रिका “IRUMA COM+COM” बारे जानकारीको स्तर
    .about = नगरपालिका जानकारी पत्रिका कति मानिसलाई थाहा छ भन्ने देखाउँछ। विदेशी बासिन्दाको धारणा सर्वेक्षणको नतिजाका आधारमा, दिइने जानकारी पर्याप्त छ कि छैन भन्ने मूल्याङ्कन गरिन्छ।
indicator_easy-japanese-publications = “सजिलो जापानी भाषा” प्रयोग गरिएका प्रकाशनको सङ्ख्या
    .about = [{ -foreign-residents }ले](glossary:foreign-residents) बुझ्न सकून् भनी “[{ -easy-japanese }](glossary:easy-japanese)” मा बनाइएका प्रकाशनको सङ्ख्या। जानकारी साझा गर्ने काम कति अघि बढेको छ भन्ने मूल्याङ्कन गरिन्छ।
indicator_international-volunteers = अन्तर्राष्ट्रिय आदानप्रदान र सहायतामा भाग लिन चाहने स्वयंसेवकको प्रतिशत
    .about = अन्तर्राष्ट्रिय आदानप्रदान वा सहायतामा स्वयंसेवकका रूपमा भाग लिन चाहने मानिसको प्रतिशत। बासिन्दाको धारणा सर्वेक्षणको नतिजाका आधारमा, अन्तर्राष्ट्रिय आदानप्रदान र सहायतालाई कति बुझिएको छ भन्ने मूल्याङ्कन गरिन्छ।
multicultural-coexistence_collaboration = टोल-छिमेकमा [{ -foreign-residents }ले](glossary:foreign-residents) अरूसँग सहजै कुराकानी गर्न सकून् भनी, स्थानीय वातावरण मिलाउने काम गरिनेछ।

## Item 3

peace = शान्तिसम्बन्धी उपायको प्रवर्द्धन
peace_vision = सबै [{ -residents }ले](glossary:residents) शान्ति कति अमूल्य छ भनी बुझेको र त्यसको कदर गर्ने समाज।
peace_current_world = अन्तर्राष्ट्रिय समाजमा युद्ध र आणविक हतियारको खतरा हटेको छैन, अझै जारी छ। सशस्त्र द्वन्द्व, भोकमरी र रोगले पीडित मानिस पनि अझै धेरै छन्।
peace_current_declaration = इरुमा सहरले “[{ -peace-city-declaration }](glossary:peace-city-declaration)” का आधारमा शान्ति प्रवर्द्धनसम्बन्धी जनचेतना कार्यक्रम चलाइरहेको छ। यी, पृथ्वीको अनमोल वातावरण जोगाउने र संसारमा स्थायी शान्ति ल्याउने उद्देश्यका कार्यक्रम हुन्।
peace_issues_awareness = शान्ति कति अमूल्य छ भनी निरन्तर भन्दै, शान्तिप्रति [{ -residents }को](glossary:residents) चेतना बढाउने पहल गर्न आवश्यक छ।
peace_directions_awareness = शान्तिप्रतिको चेतना बढाउने काम
    .text = शान्ति कति अमूल्य र महत्त्वपूर्ण छ भन्ने बुझाउने जनचेतना कार्यक्रम गरिनेछ, र शान्तिप्रतिको चेतना बढाउन खोजिनेछ।
indicator_peace-event-participants = शान्तिसम्बन्धी जनचेतना कार्यक्रमका सहभागीको सङ्ख्या
    .about = शान्तिसम्बन्धी जनचेतना कार्यक्रममा भाग लिएका मानिसको सङ्ख्या। शान्तिप्रतिको चेतना कति बढेको छ भन्ने मूल्याङ्कन गरिन्छ।
peace_collaboration = सबै [{ -residents }ले](glossary:residents) शान्तिको महत्त्वबारे सोचून् र शान्तिप्रति उच्च चेतना राखेर काम गर्न सकून् भन्ने लक्ष्य राखी, जनचेतना जगाउने काम गरिनेछ।
