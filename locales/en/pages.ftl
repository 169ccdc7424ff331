### The page about this site itself.

about = About this site
about_topics_edition = About this edition
    .text = This edition presents one chapter of the Iruma City Comprehensive Plan in new words that are easy to read. It is meant to cover everything that the plan says, leaving nothing out. Its text is not the text of the official plan, however.
about_topics_official-plan = The official plan
    .text = The official plan is Iruma City’s Comprehensive Plan. Where this edition and the official plan differ, the official plan applies.
about_topics_figures = Figures and names
    .text = The figures are those of the official plan. So are the names of chapters, sections, items, [{ -indicator(form: "plural") }](glossary:indicator), laws, organisations and so on. Where the plan seems to have a misprint, it was read in the way that makes sense. This chapter of the plan does not say how the figures for satisfaction are calculated.
about_topics_no-years = Years and results
    .text = The tables of [{ -indicator(form: "plural") }](glossary:indicator) in this chapter of the plan do not say which years the starting figures and the goals belong to. No later results have been given so far either. For this reason, this site shows neither years nor results.
about_topics_citations = Places in the plan
    .text = Each paragraph shows where its content stands in the official plan, for example in this way: “Part 4, Chapter 1, Section 1, Item 2, Issue 3”.
about_topics_services = A plan, not a list of services
    .text = What you read here is a plan. It says what the city aims for and what it intends to do. It is not a guide to services. The plan gives no addresses, opening hours or telephone numbers, so this site gives none either.
about_topics_languages = Languages, and how the editions were made
    .text = There is an edition in Japanese, an edition in [{ -easy-japanese }](glossary:easy-japanese), and editions that are translations. The table on this page shows in which languages there are editions. Both Japanese editions were written with the help of machines. The translations were made from the Japanese by machine. They were then read a second time by machine: a separate reader translated them back into Japanese, and the differences were mended. No edition, Japanese or other, has yet been reviewed by a native speaker of its language or by the city.
about_topics_privacy = Privacy
    .text = This site uses no cookies. It does not track what readers do, and it sends no information to other companies.
