### 网站框架的用语。这是工具的词语，不是计划的词语。
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } - { $plan }
title_indicators = 指标一览
title_glossary = 词语解释
title_print = 打印用页面
title_choose = 选择语言
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = 这份计划的所有指标，以及它们的现状值和目标值。
description_glossary = 对这份计划中出现的词语的说明。
description_print = 为了便于打印，把这份计划的全文汇集在一个页面上。
description_choose = 选择用哪种语言阅读这份计划的页面。

## The frame around every page

frame_skip = 跳到正文
# Names the site's menu for screen readers.
frame_menu = 菜单
# Names the way from the home page to this page for screen readers.
frame_path = 当前位置
# Opens the list of languages.
frame_languages = 语言
frame_untranslated = 尚未翻译
# A box to tick: readings above Chinese characters.
frame_readings = 汉字读音
frame_borrowed = 本页有{ $n }处还没有这种语言的文字。这些地方用其他语言显示，并附有说明。
frame_around = 标题、菜单、在计划书中的位置等处还有{ $n }个名称没有这种语言的文字，用其他语言显示。
# $n 是翻译之后原文有改动的文字的数量。
frame_stale = 本页有{ $n }处在翻译之后原文有改动。这些地方附有说明。
# 放在用其他语言显示的文字下面，后面接该语言的名称。
unit_borrowed = 尚未翻译。现在显示的语言：
# 放在翻译之后原文有改动的文字下面。
unit_stale = 翻译之后，原文有改动。
# 后面接原文语言同一段落的链接。
unit_source = 现在的原文：
# A link to the same page in the language of the source follows.
frame_translated = 本页是翻译。原文：
# Followed by the translated share of the plan, such as 98%.
frame_share = 可用这种语言阅读的比例：{ $share }

menu_home = 首页
menu_indicators = 指标
menu_glossary = 词语解释
menu_print = 打印

## What an edition is, said at the foot of every page

edition_official = 本网站的文字是正式计划的原文。
edition_reader = 本网站的文字是把计划内容改写得容易读懂的概要版。正式的计划是市町村发行的计划书。内容不一致时，以计划书为准。
edition_translation = 本网站的文字是专为本网站翻译的。正式的计划是市町村发行的计划书。内容不一致时，以计划书为准。

# The table of editions: its heads, and what an edition is in a word.
edition_language = 语言
edition_what = 种类
edition_share = 可阅读的比例
edition-kind_official = 正式原文
edition-kind_reader = 概要版
edition-kind_translation = 翻译

## 这个版本是怎样制作的。有记录时，显示在每个页面的下面

# $how 是 machine（机器）、person（人）、both（两者）。
making_made = { $how ->
    [machine] 本版本由机器翻译。
    [person] 本版本由人翻译。
   *[both] 本版本一部分由机器翻译，一部分由人翻译。
}
# $share 是 none（没有）、machine（由机器进行的第二次审阅）、all（全部）、some（一部分）。
making_review = { $share ->
    [none] 还没有经过人的审阅。
    [machine] 之后又由机器与原文核对了一遍。还没有经过以这种语言为母语的人审阅。
    [all] 已由译者以外的人审阅。
   *[some] { $all }条文字中有{ $reviewed }条已由译者以外的人审阅。
}
making_latest = 最后一次与原文核对的日期：{ $date }
making_stale = 此后原文有改动的文字：{ $n }条
making_unrecorded = 没有制作记录的文字：{ $n }条
# 日期。$name 是英语的月份名称，$month 是月份的数字。
day = { $year }年{ $month }月{ $day }日

## The plan's home

home_contents = 这份计划的内容
home_indicators = 查看所有指标
home_indicator-count = 指标数：{ $n }
home_outline = 整本计划书
home_missing = 未刊载
home_languages = 可阅读的语言

## A part of the plan

node_contents = 本页内容
# Opens the place where a paragraph stands in the printed plan.
node_citation = 在计划书中的位置
# The same, followed by the place itself.
node_place = 在计划书中的位置：
node_permalink = 本段落的链接
# Names the links to the part before and after for screen readers.
node_sequence = 前后页面
node_previous = 上一页
node_next = 下一页
node_go = 本页适用于所有语言的网址：

## Indicators

table_caption = 现状值和目标值
# The same where there are results.
table_caption-results = 现状值、最新实际值和目标值
table_indicator = 指标
table_baseline = 现状值
table_target = 目标值
table_better = 理想的方向
table_result = 最新实际值
table_verdict = 达成情况
# Where others of the table have a result.
table_no-result = 还没有实际值
# A figure that may still be corrected.
table_provisional = 暂定值
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = 各年的数值
table_history = 各年的所有数值
table_year = 年
table_no-year = 未写明年份
table_kind = 种类
table_figure = 数值
# What a figure can be, in that table and under the drawing.
stage_result = 实际值
stage_interim = 中期目标值
stage_missing = 无数值
# Opens what an indicator measures.
table_about = 内容
table_survey = 调查
table_count = 统计的对象
table_no-years = 计划中没有写明现状值和目标值是哪一年的。
table_belongs = 这项指标所在的位置

## Glossary

entry_plan = 计划书中的说明
entry_editor = 本网站添加的说明
entry_used = 出现这个词的页面

## Print

print_parts = 请选择要打印的部分。
print_back = 返回网站

## An address without a language

go_lead = 请选择阅读的语言。

## Nothing found

not-found = 找不到页面
not-found_text = 网址可能已经更改，或者有误。
not-found_home = 返回首页

## Names of languages, shown beside each language's own name

language_ja = 日语
language_ja-simple = 简易日语
language_en = 英语
language_zh-Hans = 中文（简体）
language_vi = 越南语
language_fil = 菲律宾语（他加禄语）
language_ko = 韩语（朝鲜语）
language_ne = 尼泊尔语
language_id = 印度尼西亚语
language_pt-BR = 葡萄牙语（巴西）
language_es = 西班牙语
language_th = 泰语
language_zh-Hant = 中文（繁体）
language_my = 缅甸语
language_km = 高棉语（柬埔寨语）
language_mn = 蒙古语
language_tr = 土耳其语
language_uk = 乌克兰语
language_fa = 波斯语
