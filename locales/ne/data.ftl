### The words of the data files and of the page about them. These are the tool's words, not the plan's.

title_data = डाटा
description_data = यस योजनाका अङ्क स्प्रेडसिट र प्रोग्राममा प्रयोग गर्ने फाइल, र ती फाइलमा के छ भन्ने विवरण।
menu_data = डाटा

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = यी अङ्कको फाइल:
data_about = डाटाबारे

## The page about the data

data_lead = यी फाइल, यस योजनाका अङ्क स्प्रेडसिट, प्रोग्राम वा आफैँले बनाउने चार्टमा प्रयोग गर्नका लागि हुन्। पृष्ठहरू बनेकै मूल डाटाबाट यी पनि बनेका हुन्।
data_license = लाइसेन्स
# The licence follows, as a link.
data_license-stated = डाटा यस लाइसेन्सअनुसार प्रयोग गर्न सकिन्छ:
# Stands in the files, too.
data_license-none = लाइसेन्स उल्लेख गरिएको छैन।
data_license-ask = डाटा सार्वजनिक गर्नुअघि नगरपालिकालाई सोध्नुहोस्।

data_files = फाइलहरू
data_file-all = सबै सूचक
    .text = सबै सूचकका सबै अङ्क। शब्दहरू यसै भाषामा छन्।
data_file-one = एउटा सूचक
    .text = एउटा सूचकको मात्र विवरण। {"{"}id{"}"} भएको ठाउँमा सूचकको ID लेखिन्छ। ID सूचकको पृष्ठको ठेगानामा पनि छ।
data_file-plan = शब्द नभएको योजना
    .text = योजनाको संरचना, सूचक र अङ्क। सबै भाषाका लागि एउटै हो, र ID बाट शब्दसम्म पुग्न सकिन्छ।
data_file-schema = plan.json को ढाँचा
    .text = JSON Schema (2020-12)। $id मा संस्करण लेखिएको छ।
data_file-package = तालिकाको ढाँचा
    .text = Frictionless Data Package। हरेक भाषाको तालिकाका स्तम्भको नाम, प्रकार र अर्थ, साथै फाइलको आकार र जाँच कोड यसमा छन्।
data_file-status = अनुवादको अवस्था
    .text = हरेक भाषामा अनुवाद भइसकेका अंशको सङ्ख्या, र पूरै त्यस भाषामा नभएका पृष्ठको सूची।
data_file-status-schema = status.json को ढाँचा
    .text = JSON Schema (2020-12)। $id मा संस्करण लेखिएको छ।
data_file-manifest = यस साइटका सबै फाइल
    .text = सबै फाइल रहेको ठाउँ, आकार र जाँच कोड (SHA-256)।

data_columns = तालिकाका स्तम्भ
data_columns-lead = एउटा पङ्क्ति एउटा अङ्क हो। स्तम्भको नामसँगै लेखिएको कुञ्जी सबै भाषामा एउटै हुन्छ।
data_column-indicator = सूचक ID
    .text = सूचकको ID। यो कहिल्यै फेरिँदैन।
data_column-name = सूचक
    .text = योजनामा लेखिएअनुसारको सूचकको नाम।
data_column-place = योजनामा रहेको ठाउँ
    .text = सूचक भएको अध्याय, खण्ड आदिको नाम, माथिदेखि क्रमैसँग।
data_column-kind = किसिम
    .text = त्यस सूचकको कुन अङ्क हो भन्ने देखाउँछ।
data_column-kind-text = किसिमको नाम
    .text = किसिमलाई पढ्ने मानिसले देख्ने शब्दमा देखाउँछ।
data_column-year = वर्ष
    .text = योजनामा वर्ष लेखिएको भए, इस्वी सन्‌अनुसारको वर्ष।
data_column-year-text = वर्षको लेखाइ
    .text = वर्षलाई पढ्ने मानिसले देख्ने रूपमा देखाउँछ।
data_column-value = अङ्क
    .text = योजनामा लेखिएअनुसारको अङ्क। नभए खाली हुन्छ।
data_column-unit = एकाइ ID
    .text = एकाइको ID। percent वा योजनाले तोकेको एकाइ हुन्छ।
data_column-unit-text = एकाइ
    .text = एकाइलाई शब्दमा देखाउँछ। “…” को ठाउँमा सङ्ख्या आउँछ।
data_column-value-text = अङ्कको लेखाइ
    .text = पृष्ठमा देखिने कुरा: एकाइसहितको अङ्क, शब्दमा लेखिएको लक्ष्य, वा अङ्क नहुनुको कारण।
data_column-target-kind = लक्ष्यको किसिम
    .text = लक्ष्यमा मात्र हुन्छ। के गर्न खोजिएको हो भन्ने देखाउँछ।
data_column-better = दिशा
    .text = कुन दिशा राम्रो मानिन्छ भन्ने देखाउँछ।
data_column-better-text = दिशाको नाम
    .text = दिशालाई पढ्ने मानिसले देख्ने शब्दमा देखाउँछ।
data_column-status = स्थिति
    .text = अङ्क अझै फेरिन सक्छ कि सक्दैन भन्ने देखाउँछ।
data_column-missing = अङ्क नभएको कारणको ID
    .text = अङ्क नहुनुको कारणको ID।
data_column-note = टिप्पणी
    .text = त्यस अङ्कबारे योजनामा भएको व्याख्या।
data_column-source = स्रोत
    .text = आधार बनाइएको सर्वेक्षण, वा गणना गरिएको कुरा।
data_column-year-kind = वर्षको किसिम
    .text = पात्रो वर्ष हो कि आर्थिक वर्ष हो भन्ने देखाउँछ।
data_column-node = अंश ID
    .text = सूचक भएको योजनाको अंशको ID।
data_column-borrowed = सट्टामा देखाइएको भाषा
    .text = त्यस पङ्क्तिभित्र अझै अनुवाद नभएका अंशको भाषा।
data_column-license = लाइसेन्स
    .text = लाइसेन्सको ठेगाना। उल्लेख नभए त्यही कुरा लेखिन्छ।

data_target-figure = अङ्क
data_target-missing = अझै तोकिएको छैन
data_status-final = अन्तिम
data_status-provisional = अस्थायी
data_year-calendar = पात्रो वर्ष
data_year-fiscal = आर्थिक वर्ष

data_rules = प्रयोग गर्दा
data_rule-figures = अङ्क योजनामा जस्तो छ त्यस्तै, दशमलव बिन्दु राखेर र हजार छुट्याउने चिह्न नराखी लेखिएका छन्। JSON मा 40.0 को 0 जोगाउन उद्धरण चिह्नभित्र राखिएको छ।
data_rule-missing = योजनामा नलेखिएको कुरा तालिकामा खाली र JSON मा null हुन्छ। 0 लेखिँदैन।
data_rule-texts = पाठमा फुरिगाना, लिङ्क र जोड दिने चिह्न हुँदैनन्।
data_rule-borrowed = अझै अनुवाद नभएको पाठ अर्को भाषामा राखिएको हुन्छ। कुन भाषा हो भनी फाइलमा लेखिएको छ।
data_rule-csv = CSV फाइल BOM सहितको UTF-8 मा छ, पङ्क्तिको अन्त्य CRLF हो, र कोठाहरू अल्पविरामले छुट्याइएका छन्। स्प्रेडसिटमा ठीकसँग नखुले फाइल आयात गर्नुहोस्, र विभाजकमा अल्पविराम (,) र दशमलव चिह्नमा थोप्लो (.) छान्नुहोस्।
data_rule-quote = स्प्रेडसिटले सूत्र ठान्न सक्ने पाठको अगाडि एपोस्ट्रोफी (') राखिएको छ। अङ्कमा राखिँदैन।
data_rule-version = “schema” कुञ्जी ढाँचाको संस्करण हो। ठेगाना, ID र कुञ्जी फेरिँदैनन्। फेर्नुपरेमा संस्करण पनि फेरिन्छ।
