### 質問のページの言葉です。道具の言葉で、計画の言葉ではありません。
### 質問と答えそのものは、計画の言葉です（`question_…`）。
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = 質問《しつもん》と 答《こた》え
description_ask = 質問《しつもん》の 答《こた》えを 読《よ》む ページです。計画《けいかく》に 書《か》いて ある ことを もとに 答《こた》えます。
menu_ask = 質問《しつもん》

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = 計画《けいかく》に 書《か》いて ある ことを もとに、質問《しつもん》に 答《こた》えます。計画《けいかく》は、市《し》や 町《まち》が これから したい ことを 書《か》いた ものです。今《いま》 使《つか》う ことが できる サービスの 説明《せつめい》では ありません。
# Above the passages that an answer rests on.
ask_passages = 答《こた》えの もとに なった ところ

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = どこで 話《はな》す ことが できますか
# Where the site lists no contact.
ask_no-contacts = 相談《そうだん》〈こまった ことを 話《はな》す こと〉の 場所《ばしょ》は、この サイトの 計画《けいかく》に 書《か》いて ありません。時間《じかん》も、話《はな》す ことが できる ことばも、書《か》いて ありません。だから、この ページにも ありません。
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = これは 計画《けいかく》に 書《か》いて ある ことでは ありません。この サイトが 書《か》きました。本当《ほんとう》かどうか 調《しら》べた 日《ひ》も 書《か》いて あります。
ask_languages = 話《はな》す ことが できる ことば
ask_telephone = 電話《でんわ》
ask_website = ウェブサイト
ask_place = 場所《ばしょ》
ask_hours = 時間《じかん》
# $date is the day on which somebody saw that the contact is right.
ask_checked = { $date }に 調《しら》べました。そのあと、変《か》わったかも しれません。

## A card to show or print

# A heading.
ask_card-title = 見《み》せる カード
# Above the card. The card asks; it promises nothing.
ask_card-lead = 二《ふた》つの ことばで 同《おな》じ ことを 書《か》いた カードです。画面《がめん》を 見《み》せて ください。印刷《いんさつ》して、切《き》って 使《つか》う ことも できます。どこへ 行《い》けば いいかを 聞《き》く カードです。この ことばで 話《はな》す 人《ひと》が いると 約束《やくそく》する ものでは ありません。
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = やさしい 日本語《にほんご》で 話《はな》したいです。どこへ 行《い》けば いいですか。
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = { $language }で 話《はな》したいです。どこへ 行《い》けば いいですか。
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = ほかの ことばで 話《はな》したい 人《ひと》の カードです。その ことばと この ことばで、同《おな》じ ことが 書《か》いて あります。話《はな》したい ことばを 選《えら》んで ください。その ことばの カードが 開《ひら》きます。
