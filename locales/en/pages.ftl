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
    .text = What you read here is a plan. It says what the city aims for and what it intends to do. It is not a guide to services. This chapter of the plan gives no addresses, opening hours or telephone numbers, so this site gives none either.
about_topics_languages = Languages, and how the editions were made
    .text = There is an edition in Japanese, an edition in [{ -easy-japanese }](glossary:easy-japanese), and editions that are translations. The table on this page shows in which languages there are editions. Both Japanese editions were written with the help of machines. The translations were made from the Japanese by machine. They were then read a second time by machine: a separate reader translated them back into Japanese, and the differences were mended. No edition, Japanese or other, has yet been reviewed by a native speaker of its language or by the city.
about_topics_privacy = Privacy
    .text = This site uses no cookies. It does not track what readers do, and it sends no information to other companies.

accessibility = Accessibility
accessibility_topics_aim = What this site aims at
    .text = This site aims to meet level AA of the Web Content Accessibility Guidelines, “WCAG 2.2”, on every page and in every language. These are international guidelines for making the web usable by everyone. No outside body has confirmed whether the site meets them.
accessibility_topics_tests = What is tested by machine
    .text = This site is tested by machine in a browser (Chromium). A tool, “axe”, looks at each kind of page in every language, on a narrow and on a wide screen, in light and in dark colours. Further tests look at a zoom of 200%, a screen 320 pixels wide, more space between letters and lines, colours that the reader sets, less motion, use by keyboard alone, and the order in which a screen reader is given the text.
accessibility_topics_people = What people have not tested yet
    .text = A machine finds only some of the barriers. No test by people has been made yet. No one who uses a screen reader, uses only a keyboard, has low vision or finds reading hard has tried the site. Nor has it been tried with a real screen reader, on a real phone, or in any browser but Chromium. No test against the standard JIS X 8341-3 has been made either.
accessibility_topics_limits = What is known not to work well
    .text = Some screen readers read a word that has furigana twice. In older browsers, a table on a narrow screen may not be read as a table. The page for printing holds all of the plan that is on this site, so it is long. There is no edition in sign language, in audio or in Braille. Light or dark colours follow the settings of the device, and cannot be changed on this site.
accessibility_topics_report = If something is hard to use
    .text = This site does not yet have a desk, address or telephone number to which you could report it. This chapter of the plan gives none either.
