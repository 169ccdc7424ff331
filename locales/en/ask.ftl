### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = Questions and answers
description_ask = Questions that residents ask, answered from what the plan says.
menu_ask = Questions

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = These answers say what the plan says. A plan tells you what the city intends to do. It is not a list of services that you can use today.
# Above the passages that an answer rests on.
ask_passages = Where this comes from

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = Where can I talk to someone?
# Where the site lists no contact.
ask_no-contacts = What this site has of the plan gives no place, no hours and no languages for talking to someone. So this page cannot give them either.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = This information is not from the plan. It was added to this site, and each entry says on which day it was checked.
ask_languages = Languages spoken
ask_telephone = Telephone
ask_website = Website
ask_place = Place
ask_hours = Hours
# $date is the day on which somebody saw that the contact is right.
ask_checked = Checked on { $date }. It may have changed since then.

## A card to show or print

# A heading.
ask_card-title = A card to show
# Above the card. The card asks; it promises nothing.
ask_card-lead = This card says the same thing in two languages. Show it on your screen, or print it and cut it out. It asks where you can go. It does not promise that anyone there speaks your language.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = I would like to talk in English. Where can I go?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = I would like to talk in { $language }. Where can I go?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = Cards for people who would like to talk in another language. Each says the same thing in that language and in this one. Choose the language: its page opens at the card.
