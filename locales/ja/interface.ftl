### サイトの枠の言葉です。道具の言葉で、計画の言葉ではありません。
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } - { $plan }
title_indicators = 指標の一覧
title_glossary = 用語集
title_print = 印刷用ページ
title_choose = 言語を選ぶ
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = この計画のすべての指標と、その現状値、目標値です。
description_glossary = この計画に出てくる言葉の説明です。
description_print = この計画の全文を、印刷しやすいように一つのページにまとめたものです。
description_choose = この計画を読む言語を選ぶページです。

## The frame around every page

frame_skip = 本文へ移動
# Names the site's menu for screen readers.
frame_menu = メニュー
# Names the way from the home page to this page for screen readers.
frame_path = 現在の位置
# Opens the list of languages.
frame_languages = 言語
frame_untranslated = まだ翻訳されていません
# A box to tick: readings above Chinese characters.
frame_readings = ふりがな
frame_borrowed = このページには、この言語の文がまだないところが{ $n }か所あります。ほかの言語で示し、その旨を添えています。
frame_around = 見出し、メニュー、計画書での場所など、文のまわりの言葉で、この言語のものがまだないものが{ $n }あります。ほかの言語で示しています。
# $n は、訳した後に元の文章が変わった文の数。
frame_stale = このページには、訳した後に元の文章が変わったところが{ $n }か所あります。その旨を添えています。
# ほかの言語で示した文の下に置く。後に、その言語の名前が続く。
unit_borrowed = まだ訳されていません。表示している言語：
# 訳した後に元の文章が変わった文の下に置く。
unit_stale = 訳した後に、元の文章が変わりました。
# 後に、元の言語の同じ段落へのリンクが続く。
unit_source = 今の元の文章：
# A link to the same page in the language of the source follows.
frame_translated = このページは翻訳です。元の文章：
# Followed by the translated share of the plan, such as 98%.
frame_share = この言語で読める割合：{ $share }

menu_home = ホーム
menu_indicators = 指標
menu_glossary = 用語集
menu_print = 印刷

## What an edition is, said at the foot of every page

edition_official = このサイトの文章は、正式な計画の文章です。
edition_reader = このサイトの文章は、計画の内容をわかりやすく書き直した概要版です。正式な計画は、市町村が発行した計画書です。内容が違うときは、計画書が優先します。
edition_translation = このサイトの文章は、このサイトのために翻訳したものです。正式な計画は、市町村が発行した計画書です。内容が違うときは、計画書が優先します。

# The table of editions: its heads, and what an edition is in a word.
edition_language = 言語
edition_what = 種類
edition_share = 読める割合
edition-kind_official = 正式な文章
edition-kind_reader = 概要版
edition-kind_translation = 翻訳

## この版がどう作られたか。記録があるとき、すべてのページの下に出る

# $how は machine（機械）、person（人）、both（両方）。
making_made = { $how ->
    [machine] この版は機械で翻訳しました。
    [person] この版は人が翻訳しました。
   *[both] この版は、一部を機械で、一部を人が翻訳しました。
}
# $share は none（なし）、machine（機械による二度目の見直し）、all（すべて）、some（一部）。
making_review = { $share ->
    [none] まだ、人による見直しはしていません。
    [machine] その後、もう一度機械で元の文章と照らし合わせました。この言語を母語とする人による見直しは、まだ受けていません。
    [all] 訳した人とは別の人が見直しました。
   *[some] { $all }件の文のうち{ $reviewed }件を、訳した人とは別の人が見直しました。
}
making_latest = 元の文章と最後に照らし合わせた日：{ $date }
making_stale = その後に元の文章が変わった文：{ $n }件
making_unrecorded = どう作られたかの記録がない文：{ $n }件
# 日付。$name は英語の月の名前、$month は月の数字。
day = { $year }年{ $month }月{ $day }日

## The plan's home

home_contents = この計画の内容
home_indicators = すべての指標を見る
home_indicator-count = 指標の数：{ $n }
home_outline = 計画書の全体
home_missing = 未掲載
home_languages = 読める言語

## A part of the plan

node_contents = このページの内容
# Opens the place where a paragraph stands in the printed plan.
node_citation = 計画書での場所
# The same, followed by the place itself.
node_place = 計画書での場所：
node_permalink = この段落へのリンク
# Names the links to the part before and after for screen readers.
node_sequence = 前後のページ
node_previous = 前のページ
node_next = 次のページ
node_go = どの言語でも使える、このページのアドレス：

## Indicators

table_caption = 現状値と目標値
# The same where there are results.
table_caption-results = 現状値、最新の実績値、目標値
table_indicator = 指標
table_baseline = 現状値
table_target = 目標値
table_better = 望ましい方向
table_result = 最新の実績値
table_verdict = 達成状況
# Where others of the table have a result.
table_no-result = 実績値はまだありません
# A figure that may still be corrected.
table_provisional = 暫定値
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = 年ごとの数値
table_history = 年ごとのすべての数値
table_year = 年
table_no-year = 年の記載なし
table_kind = 種類
table_figure = 数値
# What a figure can be, in that table and under the drawing.
stage_result = 実績値
stage_interim = 中間目標値
stage_missing = 値なし
# Opens what an indicator measures.
table_about = 内容
table_survey = 調査
table_count = 数えたもの
table_no-years = 現状値と目標値が何年のものかは、計画に書かれていません。
table_belongs = この指標がある所

## Glossary

entry_plan = 計画書にある説明
entry_editor = このサイトが加えた説明
entry_used = この言葉があるページ

## Print

print_parts = 印刷する部分を選んでください。
print_back = サイトへ戻る

## An address without a language

go_lead = 読む言語を選んでください。

## Nothing found

not-found = ページが見つかりません
not-found_text = アドレスが変わったか、間違っている可能性があります。
not-found_home = ホームへ

## Names of languages, shown beside each language's own name
## `.spoken` is the name in the sentence of somebody who would like to speak it, with readings to say it by.

language_ja = 日本語
    .spoken = 日本語《にほんご》
language_ja-simple = やさしい日本語
    .spoken = やさしい日本語《にほんご》
language_en = 英語
    .spoken = 英語《えいご》
language_zh-Hans = 中国語（簡体字）
    .spoken = 中国語《ちゅうごくご》
language_vi = ベトナム語
    .spoken = ベトナム語《ご》
language_fil = フィリピノ語（タガログ語）
    .spoken = フィリピノ語《ご》（タガログ語《ご》）
language_ko = 韓国・朝鮮語
    .spoken = 韓国《かんこく》・朝鮮語《ちょうせんご》
language_ne = ネパール語
    .spoken = ネパール語《ご》
language_id = インドネシア語
    .spoken = インドネシア語《ご》
language_pt-BR = ポルトガル語（ブラジル）
    .spoken = ポルトガル語《ご》
language_es = スペイン語
    .spoken = スペイン語《ご》
language_th = タイ語
    .spoken = タイ語《ご》
language_zh-Hant = 中国語（繁体字）
    .spoken = 中国語《ちゅうごくご》
language_my = ビルマ語（ミャンマー語）
    .spoken = ビルマ語《ご》（ミャンマー語《ご》）
language_km = クメール語（カンボジア語）
    .spoken = クメール語《ご》（カンボジア語《ご》）
language_mn = モンゴル語
    .spoken = モンゴル語《ご》
language_tr = トルコ語
    .spoken = トルコ語《ご》
language_uk = ウクライナ語
    .spoken = ウクライナ語《ご》
language_fa = ペルシア語
    .spoken = ペルシア語《ご》
