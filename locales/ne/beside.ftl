### दुई भाषामा सँगसँगै देखाउने पृष्ठ। यी औजारका शब्द हुन्, योजनाका होइनन्।
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (दुई भाषामा)
description_beside = योजनाको एक भाग दुई भाषामा, हरेक अनुच्छेद सँगसँगै, छापिएको योजनामा त्यसको स्थानसहित।
# A link to the page in two languages.
beside_open = दुवै भाषा सँगसँगै हेर्नुहोस्
# A link from there to the page in the reader's language alone.
beside_back = यो पृष्ठ एउटा भाषामा मात्र
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = हरेक पङ्क्तिमा एउटा नम्बर छ। यो नम्बर सबै भाषामा एउटै हो। नम्बर देखाउनुहोस्, अनि दुवै जनाले एउटै अनुच्छेद पढ्न सक्नुहुन्छ।
# The head of the column of numbers.
beside_number = नम्बर
