### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = 问题与回答
description_ask = 根据计划的内容，回答居民的问题。
menu_ask = 问答

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = 这里根据计划的内容回答问题。计划说明的是市今后打算做什么，并不是现在就能使用的服务的介绍。
# Above the passages that an answer rests on.
ask_passages = 回答的依据

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = 可以在哪里咨询？
# Where the site lists no contact.
ask_no-contacts = 本网站介绍的计划内容中没有写明可以咨询的地点、受理时间和可以使用的语言，因此本页也无法提供。
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = 这些信息不是计划的内容，而是本网站补充的。每一项都注明了核实的日期。
ask_languages = 可以使用的语言
ask_telephone = 电话
ask_website = 网站
ask_place = 地点
ask_hours = 受理时间
# $date is the day on which somebody saw that the contact is right.
ask_checked = 核实日期：{ $date }。之后可能有变化。

## A card to show or print

# A heading.
ask_card-title = 可以出示的卡片
# Above the card. The card asks; it promises nothing.
ask_card-lead = 这张卡片用两种语言写着同样的话。您可以直接出示屏幕，也可以打印后剪下来使用。它是用来询问该去哪里的，并不保证那里有会说您的语言的人。
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = 我想用中文交谈。我应该去哪里？
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = 我想用{ $language }交谈。我应该去哪里？
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = 这些卡片供想用其他语言交谈的人使用，上面有该语言和本语言写的同样的话。选择语言后，就会打开该语言页面上的卡片。
