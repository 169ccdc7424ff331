### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = प्रश्न र उत्तर
description_ask = बासिन्दाहरूले सोध्ने प्रश्नहरूको उत्तर, योजनामा लेखिएको कुराका आधारमा।
menu_ask = प्रश्नहरू

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = यहाँका उत्तरहरू योजनामा लेखिएको कुरामा आधारित छन्। नगरपालिकाले अब के गर्न खोजेको छ भन्ने कुरा योजनाले बताउँछ। यो अहिले नै प्रयोग गर्न सकिने सेवाहरूको सूची होइन।
# Above the passages that an answer rests on.
ask_passages = उत्तरको आधार

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = कहाँ कुरा गर्न सकिन्छ?
# Where the site lists no contact.
ask_no-contacts = कुरा गर्न जाने ठाउँ, समय र बोल्न सकिने भाषा यस साइटमा रहेको योजनाको अंशमा लेखिएका छैनन्। त्यसैले यस पृष्ठले पनि ती बताउन सक्दैन।
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = यो जानकारी योजनामा लेखिएको होइन, यस साइटले थपेको हो। प्रत्येकमा कुन दिन जाँचिएको हो भन्ने लेखिएको छ।
ask_languages = बोल्न सकिने भाषा
ask_telephone = टेलिफोन
ask_website = वेबसाइट
ask_place = ठाउँ
ask_hours = समय
# $date is the day on which somebody saw that the contact is right.
ask_checked = जाँचिएको दिन: { $date }। त्यसपछि फेरिएको हुन सक्छ।

## A card to show or print

# A heading.
ask_card-title = देखाउने कार्ड
# Above the card. The card asks; it promises nothing.
ask_card-lead = यस कार्डमा एउटै कुरा दुई भाषामा लेखिएको छ। स्क्रिनमै देखाउनुहोस्, वा प्रिन्ट गरेर काट्नुहोस्। यो कार्ड कहाँ जाने भनेर सोध्नका लागि हो। त्यहाँ तपाईंको भाषा बोल्ने मानिस हुन्छन् भन्ने वाचा यसले गर्दैन।
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = म नेपालीमा कुरा गर्न चाहन्छु। म कहाँ जान सक्छु?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = म यो भाषामा कुरा गर्न चाहन्छु: { $language }। म कहाँ जान सक्छु?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = अर्को भाषामा कुरा गर्न चाहने मानिसहरूका लागि कार्डहरू। प्रत्येक कार्डमा एउटै कुरा त्यो भाषामा र यो भाषामा लेखिएको छ। भाषा छान्नुहोस्: त्यस भाषाको पृष्ठमा रहेको कार्ड खुल्छ।
