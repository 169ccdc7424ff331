### A page in two languages, side by side. These are the tool’s words, not the plan’s.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (in two languages)
description_beside = A part of the plan in two languages, paragraph beside paragraph, with the place of each in the printed plan.
# A link to the page in two languages.
beside_open = Both languages side by side
# A link from there to the page in the reader's language alone.
beside_back = This page in one language only
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = Every row has a number. It is the same in every language: point at it, and you both read the same text.
# The head of the column of numbers.
beside_number = No.
