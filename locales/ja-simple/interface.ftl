### サイトの枠の言葉です。道具の言葉で、計画の言葉ではありません。
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } - { $plan }
title_indicators = 計画《けいかく》の 数字《すうじ》
title_glossary = ことばの 説明《せつめい》
title_print = 印刷《いんさつ》する ページ
title_choose = ことばを 選《えら》ぶ
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = この 計画《けいかく》の はじめの 数字《すうじ》と めざす 数字《すうじ》を、ぜんぶ 見《み》る ページです。
description_glossary = むずかしい ことばを 説明《せつめい》する ページです。
description_print = この 計画《けいかく》を ぜんぶ 印刷《いんさつ》する ための ページです。
description_choose = 読《よ》む ことばを 選《えら》ぶ ページです。

## The frame around every page

frame_skip = ページの 文《ぶん》へ 行《い》く
# Names the site's menu for screen readers.
frame_menu = メニュー
# Names the way from the home page to this page for screen readers.
frame_path = 今《いま》 いる ところ
# Opens the list of languages.
frame_languages = ことば
frame_untranslated = この ことばの 文《ぶん》は まだ ありません
# A box to tick: readings above Chinese characters.
frame_readings = ふりがな
frame_borrowed = まだ やさしく 書《か》いて いない ところ：{ $n }。そこは ほかの ことばで 書《か》いて あります。
frame_around = 見出《みだ》しや メニューなどで、まだ やさしく 書《か》いて いない ことば：{ $n }。ほかの ことばで 書《か》いて あります。
# $n は、書いた後に元の文章が変わった文の数。
frame_stale = もとの 文《ぶん》が あとで 変《か》わった ところ：{ $n }。
# ほかの言語で示した文の下に置く。後に、その言語の名前が続く。
unit_borrowed = まだ やさしく 書《か》いて いません。この ことばで 書《か》いて あります：
# 書いた後に元の文章が変わった文の下に置く。
unit_stale = もとの 文《ぶん》が、あとで 変《か》わりました。
# 後に、元の言語の同じ段落へのリンクが続く。
unit_source = いまの もとの 文《ぶん》：
# A link to the same page in the language of the source follows.
frame_translated = この ページは やさしく 書《か》きました。もとの 文《ぶん》：
# Followed by the translated share of the plan, such as 98%.
frame_share = この ことばで 読《よ》む ことが できる ところ：{ $share }

menu_home = はじめの ページ
menu_indicators = 計画《けいかく》の 数字《すうじ》
menu_glossary = ことばの 説明《せつめい》
menu_print = 印刷《いんさつ》

## What an edition is, said at the foot of every page

edition_official = この サイトの 文《ぶん》は、正式《せいしき》な 計画《けいかく》の 文《ぶん》です。
edition_reader = この サイトの 文《ぶん》は、計画《けいかく》を わかりやすく 書《か》いた ものです。正式《せいしき》な 計画《けいかく》は、市町村《しちょうそん》〈市《し》や 町《まち》や 村《むら》〉が 出《だ》した 本《ほん》です。ちがう ところが ある ときは、本《ほん》が 正《ただ》しいです。
edition_translation = この サイトの 文《ぶん》は、翻訳《ほんやく》した 文《ぶん》です。正式《せいしき》な 計画《けいかく》は、市町村《しちょうそん》〈市《し》や 町《まち》や 村《むら》〉が 出《だ》した 本《ほん》です。ちがう ところが ある ときは、本《ほん》が 正《ただ》しいです。

# The table of editions: its heads, and what an edition is in a word.
edition_language = ことば
edition_what = どんな 文《ぶん》か
edition_share = どのくらい 読《よ》む ことが できるか
edition-kind_official = 正式《せいしき》な 文《ぶん》
edition-kind_reader = わかりやすく 書《か》いた 文《ぶん》
edition-kind_translation = 翻訳《ほんやく》〈ほかの ことばに 変《か》えた 文《ぶん》〉

## この版がどう作られたか。記録があるとき、すべてのページの下に出る

# $how は machine（機械）、person（人）、both（両方）。
making_made = { $how ->
    [machine] やさしい 日本語《にほんご》は、コンピューターが 書《か》きました。
    [person] やさしい 日本語《にほんご》は、人《ひと》が 書《か》きました。
   *[both] コンピューターが 書《か》いた ところと、人《ひと》が 書《か》いた ところが あります。
}
# $share は none（なし）、machine（機械による二度目の見直し）、all（すべて）、some（一部）。
making_review = { $share ->
    [none] まだ、人《ひと》が 見直《みなお》して いません。
    [machine] もう いちど、コンピューターで もとの 文《ぶん》と くらべました。まだ、人《ひと》が 見直《みなお》して いません。
    [all] ほかの 人《ひと》が 見直《みなお》しました。
   *[some] { $all }の 文《ぶん》の うち、{ $reviewed }を ほかの 人《ひと》が 見直《みなお》しました。
}
making_latest = もとの 文《ぶん》と くらべた 日《ひ》：{ $date }
making_stale = そのあと もとの 文《ぶん》が 変《か》わった ところ：{ $n }
making_unrecorded = だれが 書《か》いたか 分《わ》からない ところ：{ $n }
# 日付。$name は英語の月の名前、$month は月の数字。日の読み方は、日によって違う。
day = { $year }｜年《ねん》{ $month }｜月《がつ》{ $day ->
    [1] ｜1日《ついたち》
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $day }｜日《にち》
}

## The plan's home

home_contents = この 計画《けいかく》に ある こと
home_indicators = 数字《すうじ》を ぜんぶ 見《み》る
home_indicator-count = 数字《すうじ》は ぜんぶで { $n } あります
home_outline = 計画《けいかく》の 本《ほん》に ある もの
home_missing = ここには まだ ありません
home_languages = 読《よ》む ことが できる ことば

## A part of the plan

node_contents = この ページに ある こと
# Opens the place where a paragraph stands in the printed plan.
node_citation = 計画《けいかく》の 本《ほん》の どこに あるか
# The same, followed by the place itself.
node_place = 計画《けいかく》の 本《ほん》の ここに あります：
node_permalink = ここへの リンク
# Names the links to the part before and after for screen readers.
node_sequence = 前《まえ》と 次《つぎ》の ページ
node_previous = 前《まえ》の ページ
node_next = 次《つぎ》の ページ
node_go = この ページの アドレス（どの ことばでも 同《おな》じ）：

## Indicators

table_caption = はじめの 数字《すうじ》と めざす 数字《すうじ》
# The same where there are results.
table_caption-results = はじめの 数字《すうじ》、いちばん 新《あたら》しい 数字《すうじ》、めざす 数字《すうじ》
table_indicator = 何《なに》の 数字《すうじ》か
table_baseline = はじめの 数字《すうじ》
table_target = めざす 数字《すうじ》
table_better = どう なると いいか
table_result = いちばん 新《あたら》しい 数字《すうじ》
table_verdict = どこまで 進《すす》んだか
# Where others of the table have a result.
table_no-result = まだ ありません
# A figure that may still be corrected.
table_provisional = まだ 決《き》まって いません
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = 年《とし》ごとの 数字《すうじ》
table_history = 年《とし》ごとの 数字《すうじ》 ぜんぶ
table_year = 年《とし》
table_no-year = 年《とし》は 書《か》いて ありません
table_kind = 何《なん》の 数字《すうじ》か
table_figure = 数字《すうじ》
# What a figure can be, in that table and under the drawing.
stage_result = その 年《とし》の 数字《すうじ》
stage_interim = 途中《とちゅう》の めざす 数字《すうじ》
stage_missing = 数字《すうじ》は ありません
# Opens what an indicator measures.
table_about = くわしい 説明《せつめい》
table_survey = どの 調査《ちょうさ》で 聞《き》いたか
table_count = かぞえた もの
table_no-years = 計画《けいかく》に 年《とし》は 書《か》いて いません。はじめの 数字《すうじ》も めざす 数字《すうじ》も、何年《なんねん》の ものか わかりません。
table_belongs = この 数字《すうじ》が ある ところ

## Glossary

entry_plan = 計画《けいかく》の 本《ほん》に ある 説明《せつめい》
entry_editor = この サイトが 書《か》いた 説明《せつめい》
entry_used = この ことばが ある ページ

## Print

print_parts = 印刷《いんさつ》する ところを 選《えら》んで ください。
print_back = サイトへ もどる

## An address without a language

go_lead = 読《よ》む ことばを 選《えら》んで ください。

## Nothing found

not-found = ページが ありません
not-found_text = アドレスが 変《か》わったかも しれません。まちがって いるかも しれません。もう 一度《いちど》 見《み》て ください。
not-found_home = はじめの ページへ
