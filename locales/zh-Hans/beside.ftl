### 两种语言对照的页面。这些是工具的文字，不是计划的文字。
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (两种语言)
description_beside = 用两种语言逐段对照计划的一部分，并注明每段在计划书中的位置。
# A link to the page in two languages.
beside_open = 两种语言对照阅读
# A link from there to the page in the reader's language alone.
beside_back = 只用一种语言的页面
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = 每一行都有编号。编号在各种语言中都相同：指着编号，双方就能读同一段文字。
# The head of the column of numbers.
beside_number = 编号
