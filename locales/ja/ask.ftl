### 質問のページの言葉です。道具の言葉で、計画の言葉ではありません。
### 質問と答えそのものは、計画の言葉です（`question_…`）。
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = 質問と答え
description_ask = 住民の質問に、計画に書かれていることをもとに答えるページです。
menu_ask = 質問

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = ここでは、計画に書かれていることをもとに質問に答えます。計画は、市町村がこれから何をしようとしているかを述べたもので、今利用できるサービスの案内ではありません。
# Above the passages that an answer rests on.
ask_passages = 答えのもとになった所

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = どこで相談できますか
# Where the site lists no contact.
ask_no-contacts = このサイトで紹介している計画の内容には、相談できる場所、受付の時間、話せる言語は書かれていません。そのため、このページでも案内できません。
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = ここにある情報は、計画に書かれているものではなく、このサイトが加えたものです。それぞれに、確かめた日を示しています。
ask_languages = 話せる言語
ask_telephone = 電話
ask_website = ウェブサイト
ask_place = 場所
ask_hours = 受付の時間
# $date is the day on which somebody saw that the contact is right.
ask_checked = { $date }に確かめました。その後、変わっているかもしれません。

## A card to show or print

# A heading.
ask_card-title = 見せるためのカード
# Above the card. The card asks; it promises nothing.
ask_card-lead = 同じことが二つの言語で書いてあるカードです。そのまま画面を見せるか、印刷して切り取って使えます。どこへ行けばよいかを尋ねるためのカードです。この言語で話せる人がいると約束するものではありません。
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = 日本語で話したいです。どこに行けばよいですか。
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = { $language }で話《はな》したいです。どこに行《い》けばよいですか。
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = ほかの言語で話したい人が、自分の言語と、この言語とで見せることのできるカードです。話したい言語を選ぶと、その言語のページのカードが開きます。
