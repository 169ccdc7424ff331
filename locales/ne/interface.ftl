### The words of the site's frame. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = सूचकहरूको सूची
title_glossary = शब्दावली
title_print = छाप्ने पृष्ठ
title_choose = भाषा छान्नुहोस्
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = यस योजनाका सबै सूचक, तिनका आधार अङ्क र लक्ष्य।
description_glossary = यस योजनामा आउने शब्दहरूको अर्थ।
description_print = छाप्न सजिलो होस् भनेर यो योजना पूरै एउटै पृष्ठमा राखिएको छ।
description_choose = यो योजना पढ्ने भाषा छान्ने पृष्ठ।

## The frame around every page

frame_skip = मुख्य पाठमा जानुहोस्
# Names the site's menu for screen readers.
frame_menu = मेनु
# Names the way from the home page to this page for screen readers.
frame_path = तपाईं यहाँ हुनुहुन्छ
# Opens the list of languages.
frame_languages = भाषा
frame_untranslated = अझै अनुवाद भएको छैन
# A box to tick: readings above Chinese characters.
frame_readings = फुरिगाना (खान्जीको उच्चारण)
frame_borrowed = यस पृष्ठमा, यो भाषामा अझै नआएका अंश: { $n }। ती ठाउँमा अर्को भाषा देखाइएको छ, र त्यो कुरा सँगै लेखिएको छ।
frame_around = शीर्षक, मेनु वा छापिएको योजनामा स्थान जस्ता, यो भाषामा अझै नआएका नाम: { $n }। ती अर्को भाषामा देखाइएका छन्।
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = यस पृष्ठमा, अनुवाद भएपछि मूल पाठ फेरिएका अंश: { $n }। त्यो कुरा सँगै लेखिएको छ।
# Under a text in another language. Followed by that language's own name.
unit_borrowed = अझै अनुवाद भएको छैन। देखाइएको भाषा:
# Under a text whose original was changed after it was translated.
unit_stale = अनुवाद भएपछि मूल पाठ फेरिएको छ।
# A link to the same paragraph in the language of the source follows.
unit_source = अहिलेको मूल पाठ:
# A link to the same page in the language of the source follows.
frame_translated = यो पृष्ठ अनुवाद हो। मूल पाठ:
# Followed by the translated share of the plan, such as 98%.
frame_share = यस भाषामा पढ्न सकिने भाग: { $share }

menu_home = गृहपृष्ठ
menu_indicators = सूचक
menu_glossary = शब्दावली
menu_print = छाप्नुहोस्

## What an edition is, said at the foot of every page

edition_official = यस साइटको पाठ योजनाको आधिकारिक पाठ हो।
edition_reader = यस साइटको पाठ, योजनाका कुरा बुझ्न सजिलो हुने गरी फेरि लेखिएको सार संस्करण हो। आधिकारिक योजना नगरपालिकाले प्रकाशन गरेको योजना पुस्तिका हो। कुरा फरक परेमा योजना पुस्तिका मान्य हुन्छ।
edition_translation = यस साइटको पाठ, यस साइटका लागि गरिएको अनुवाद हो। आधिकारिक योजना नगरपालिकाले प्रकाशन गरेको योजना पुस्तिका हो। कुरा फरक परेमा योजना पुस्तिका मान्य हुन्छ।

# The table of editions: its heads, and what an edition is in a word.
edition_language = भाषा
edition_what = किसिम
edition_share = पढ्न सकिने भाग
edition-kind_official = आधिकारिक पाठ
edition-kind_reader = सार संस्करण
edition-kind_translation = अनुवाद

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] यो संस्करण मेसिनले अनुवाद गरेको हो।
    [person] यो संस्करण मानिसले अनुवाद गरेको हो।
   *[both] यस संस्करणको केही भाग मेसिनले र केही भाग मानिसले अनुवाद गरेको हो।
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] मानिसबाट अझै जाँच भएको छैन।
    [machine] त्यसपछि फेरि एक पटक मेसिनले मूल पाठसँग दाँजेको छ। यो भाषा मातृभाषा भएका मानिसले अझै जाँचेका छैनन्।
    [all] अनुवादकभन्दा अर्कै व्यक्तिले जाँचेको छ।
   *[some] { $all } वटा अंशमध्ये { $reviewed } वटा, अनुवादकभन्दा अर्कै व्यक्तिले जाँचेको छ।
}
making_latest = मूल पाठसँग पछिल्लो पटक दाँजिएको मिति: { $date }
making_stale = त्यसपछि मूल पाठ फेरिएका अंश: { $n }
making_unrecorded = कसरी बनाइयो भन्ने अभिलेख नभएका अंश: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = सन् { $year } { $name ->
    [january] जनवरी
    [february] फेब्रुअरी
    [march] मार्च
    [april] अप्रिल
    [may] मे
    [june] जुन
    [july] जुलाई
    [august] अगस्ट
    [september] सेप्टेम्बर
    [october] अक्टोबर
    [november] नोभेम्बर
   *[december] डिसेम्बर
} { $day }

## The plan's home

home_contents = यस योजनाका विषय
home_indicators = सबै सूचक हेर्नुहोस्
home_indicator-count = सूचकको सङ्ख्या: { $n }
home_outline = योजना पुस्तिकाको पूरै रूपरेखा
home_missing = यहाँ राखिएको छैन
home_languages = पढ्न सकिने भाषा

## A part of the plan

node_contents = यस पृष्ठका विषय
# Opens the place where a paragraph stands in the printed plan.
node_citation = योजना पुस्तिकामा रहेको ठाउँ
# The same, followed by the place itself.
node_place = योजना पुस्तिकामा रहेको ठाउँ:
node_permalink = यस अनुच्छेदको लिङ्क
# Names the links to the part before and after for screen readers.
node_sequence = अघिल्लो र पछिल्लो पृष्ठ
node_previous = अघिल्लो पृष्ठ
node_next = पछिल्लो पृष्ठ
node_go = जुनसुकै भाषामा पनि चल्ने, यस पृष्ठको ठेगाना:

## Indicators

table_caption = आधार अङ्क र लक्ष्य
# The same where there are results.
table_caption-results = आधार अङ्क, पछिल्लो नतिजा र लक्ष्य
table_indicator = सूचक
table_baseline = आधार अङ्क
table_target = लक्ष्य
table_better = राम्रो मानिने दिशा
table_result = पछिल्लो नतिजा
table_verdict = लक्ष्यतर्फको प्रगति
# Where others of the table have a result.
table_no-result = अझै नतिजा छैन
# A figure that may still be corrected.
table_provisional = अस्थायी अङ्क
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = वर्षअनुसारका अङ्क
table_history = वर्षअनुसारका सबै अङ्क
table_year = वर्ष
table_no-year = वर्ष लेखिएको छैन
table_kind = किसिम
table_figure = अङ्क
# What a figure can be, in that table and under the drawing.
stage_result = नतिजा
stage_interim = बीचको लक्ष्य
stage_missing = अङ्क छैन
# Opens what an indicator measures.
table_about = विवरण
table_survey = सर्वेक्षण
table_count = गणना गरिएको कुरा
table_no-years = आधार अङ्क र लक्ष्य कुन वर्षका हुन् भनेर योजनामा लेखिएको छैन।
table_belongs = यो सूचक भएको ठाउँ

## Glossary

entry_plan = योजना पुस्तिकामा भएको व्याख्या
entry_editor = यस साइटले थपेको व्याख्या
entry_used = यो शब्द भएका पृष्ठ

## Print

print_parts = छाप्ने भाग छान्नुहोस्।
print_back = साइटमा फर्कनुहोस्

## An address without a language

go_lead = पढ्ने भाषा छान्नुहोस्।

## Nothing found

not-found = पृष्ठ भेटिएन
not-found_text = ठेगाना फेरिएको वा गलत भएको हुन सक्छ।
not-found_home = गृहपृष्ठमा जानुहोस्

## Names of languages, shown beside each language's own name

language_ja = जापानी भाषा
language_ja-simple = सजिलो जापानी भाषा
language_en = अङ्ग्रेजी
language_zh-Hans = चिनियाँ (सरलीकृत अक्षर)
language_vi = भियतनामी
language_fil = फिलिपिनो (तागालोग)
language_ko = कोरियाली
language_ne = नेपाली
language_id = इन्डोनेसियाली
language_pt-BR = पोर्चुगिज (ब्राजिल)
language_es = स्पेनी
language_th = थाई
language_zh-Hant = चिनियाँ (परम्परागत अक्षर)
language_my = बर्मेली (म्यानमार)
language_km = खमेर (कम्बोडिया)
language_mn = मङ्गोलियाली
language_tr = टर्किस
language_uk = युक्रेनी
language_fa = फारसी
