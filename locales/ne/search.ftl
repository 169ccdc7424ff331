### खोज्ने पृष्ठका शब्दहरू। यी औजारका शब्द हुन्, योजनाका होइनन्।

title_search = खोज्नुहोस्
description_search = यस योजनाका अध्याय, खण्ड, विषय, सूचक र शब्दहरू खोज्ने पृष्ठ।
menu_search = खोज्नुहोस्

search_label = खोज्ने शब्द
search_button = खोज्नुहोस्
search_noscript = खोज्न JavaScript चाहिन्छ, तर यो ब्राउजरमा बन्द छ। तल योजनाको विषयसूची र व्याख्या गरिएका शब्दहरू छन्।

search_busy = खोज्दै छ…
# A script puts in the number, or what was looked for.
search_found = भेटिएका पृष्ठ: { $n }
search_some = यी सबै शब्द भएको पृष्ठ छैन। केही शब्द भएका पृष्ठ: { $n }
search_none = “{ $query }” भेटिएन।
search_try = अर्को शब्द वा छोटो शब्द खोजेर हेर्नुहोस्।
search_others = वा उही शब्द यी संस्करणमा खोज्नुहोस्:
search_failed = खोज लोड हुन सकेन। इन्टरनेट जडान जाँच गरेर फेरि प्रयास गर्नुहोस्।
# Stands beside what was found on a page that is not wholly translated.
search_partly = यस पृष्ठको केही भाग अझै यो भाषामा छैन।
