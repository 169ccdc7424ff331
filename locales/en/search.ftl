### The words of the page on which the site is searched. These are the tool's words, not the plan's.

title_search = Search
description_search = Find the chapters, sections, items, indicators and words of this plan by what they say.
menu_search = Search

search_label = Words to look for
search_button = Search
search_noscript = Searching needs JavaScript, which is off in this browser. The contents of the plan and the words that it explains are listed below.

search_busy = Searching…
# A script puts in the number, or what was looked for.
search_found = Pages found: { $n }
search_some = No page has all of these words. Pages that have some of them: { $n }
search_none = Nothing found for “{ $query }”.
search_try = Try another word, or a shorter one.
search_others = Or look for the same words in these editions:
search_failed = The search could not be loaded. Check your connection and try again.
# Stands beside what was found on a page that is not wholly translated.
search_partly = Some of this page is not yet in this language.
