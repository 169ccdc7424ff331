### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = 질문과 답변
description_ask = 주민들이 궁금해하는 점에 계획의 내용을 바탕으로 답하는 페이지입니다.
menu_ask = 질문

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = 여기에서는 계획에 적힌 내용을 바탕으로 질문에 답합니다. 계획은 시가 앞으로 무엇을 하려고 하는지를 밝힌 것이며, 지금 이용할 수 있는 서비스의 안내가 아닙니다.
# Above the passages that an answer rests on.
ask_passages = 답변의 근거

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = 어디에서 상담할 수 있습니까?
# Where the site lists no contact.
ask_no-contacts = 이 사이트에서 소개하는 계획의 내용에는 상담할 수 있는 장소, 접수 시간, 사용할 수 있는 언어가 적혀 있지 않습니다. 그래서 이 페이지에서도 안내할 수 없습니다.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = 이 정보는 계획에 적힌 것이 아니라 이 사이트가 덧붙인 것입니다. 항목마다 확인한 날짜를 적었습니다.
ask_languages = 사용할 수 있는 언어
ask_telephone = 전화
ask_website = 웹사이트
ask_place = 장소
ask_hours = 접수 시간
# $date is the day on which somebody saw that the contact is right.
ask_checked = 확인한 날: { $date }. 그 뒤로 바뀌었을 수 있습니다.

## A card to show or print

# A heading.
ask_card-title = 보여 줄 수 있는 카드
# Above the card. The card asks; it promises nothing.
ask_card-lead = 같은 내용이 두 가지 언어로 적힌 카드입니다. 화면을 그대로 보여 주거나, 인쇄해서 잘라 쓸 수 있습니다. 어디로 가면 되는지 묻기 위한 카드이며, 그곳에 이 언어로 말할 수 있는 사람이 있다고 약속하는 것은 아닙니다.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = 한국어로 이야기하고 싶습니다. 어디로 가면 됩니까?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = 다음 언어로 이야기하고 싶습니다: { $language }. 어디로 가면 됩니까?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = 다른 언어로 이야기하고 싶은 사람을 위한 카드입니다. 카드마다 그 언어와 이 언어로 같은 내용이 적혀 있습니다. 언어를 고르면 그 언어의 페이지에 있는 카드가 열립니다.
