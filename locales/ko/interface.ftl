### The words of the site's frame. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } - { $plan }
title_indicators = 지표 목록
title_glossary = 용어집
title_print = 인쇄용 페이지
title_choose = 언어 선택
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = 이 계획의 모든 지표와 그 현재 수치, 목표 수치입니다.
description_glossary = 이 계획에 나오는 말을 설명합니다.
description_print = 이 계획의 전문을 인쇄하기 쉽도록 한 페이지에 모은 것입니다.
description_choose = 이 계획을 읽을 언어를 선택하는 페이지입니다.

## The frame around every page

frame_skip = 본문으로 이동
# Names the site's menu for screen readers.
frame_menu = 메뉴
# Names the way from the home page to this page for screen readers.
frame_path = 현재 위치
# Opens the list of languages.
frame_languages = 언어
frame_untranslated = 아직 번역되지 않았습니다
# A box to tick: readings above Chinese characters.
frame_readings = 후리가나
frame_borrowed = 이 페이지에는 아직 이 언어로 된 글이 없는 곳이 { $n }군데 있습니다. 그곳은 다른 언어로 보여 주고 그 사실을 적어 두었습니다.
frame_around = 제목, 메뉴, 계획서에서의 위치처럼 글 둘레에 있는 이름 가운데 아직 이 언어로 된 것이 없는 이름이 { $n }개 있습니다. 다른 언어로 보여 줍니다.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = 이 페이지에는 번역한 뒤에 원문이 바뀐 곳이 { $n }군데 있습니다. 그곳에는 그 사실을 적어 두었습니다.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = 아직 번역되지 않았습니다. 표시 언어:
# Under a text whose original was changed after it was translated.
unit_stale = 번역한 뒤에 원문이 바뀌었습니다.
# A link to the same paragraph in the language of the source follows.
unit_source = 현재 원문:
# A link to the same page in the language of the source follows.
frame_translated = 이 페이지는 번역입니다. 원문:
# Followed by the translated share of the plan, such as 98%.
frame_share = 이 언어로 읽을 수 있는 비율: { $share }

menu_home = 홈
menu_indicators = 지표
menu_glossary = 용어집
menu_print = 인쇄

## What an edition is, said at the foot of every page

edition_official = 이 사이트의 글은 공식 계획의 글입니다.
edition_reader = 이 사이트의 글은 계획의 내용을 알기 쉽게 다시 쓴 개요판입니다. 공식 계획은 자치단체가 발행한 계획서입니다. 내용이 다를 때는 계획서가 우선합니다.
edition_translation = 이 사이트의 글은 이 사이트를 위해 번역한 것입니다. 공식 계획은 자치단체가 발행한 계획서입니다. 내용이 다를 때는 계획서가 우선합니다.

# The table of editions: its heads, and what an edition is in a word.
edition_language = 언어
edition_what = 종류
edition_share = 읽을 수 있는 비율
edition-kind_official = 공식 글
edition-kind_reader = 개요판
edition-kind_translation = 번역

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] 이 판은 기계로 번역했습니다.
    [person] 이 판은 사람이 번역했습니다.
   *[both] 이 판은 일부는 기계가, 일부는 사람이 번역했습니다.
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] 아직 사람이 검토하지 않았습니다.
    [machine] 그 뒤 다시 한번 기계로 원문과 대조했습니다. 이 언어를 모국어로 쓰는 사람의 검토는 아직 받지 않았습니다.
    [all] 번역한 사람이 아닌 다른 사람이 검토했습니다.
   *[some] 글 { $all }건 가운데 { $reviewed }건을 번역한 사람이 아닌 다른 사람이 검토했습니다.
}
making_latest = 마지막으로 원문과 대조한 날: { $date }
making_stale = 그 뒤에 원문이 바뀐 글: { $n }건
making_unrecorded = 어떻게 만들었는지 기록이 없는 글: { $n }건
# A day. $name is the month in English, $month its number.
day = { $year }년 { $month }월 { $day }일

## The plan's home

home_contents = 이 계획의 내용
home_indicators = 모든 지표 보기
home_indicator-count = 지표 수: { $n }
home_outline = 계획서 전체
home_missing = 이 사이트에 없음
home_languages = 읽을 수 있는 언어

## A part of the plan

node_contents = 이 페이지의 내용
# Opens the place where a paragraph stands in the printed plan.
node_citation = 계획서 안의 위치
# The same, followed by the place itself.
node_place = 계획서 안의 위치:
node_permalink = 이 단락의 링크
# Names the links to the part before and after for screen readers.
node_sequence = 앞뒤 페이지
node_previous = 이전 페이지
node_next = 다음 페이지
node_go = 어느 언어에서나 쓸 수 있는 이 페이지의 주소:

## Indicators

table_caption = 현재 수치와 목표 수치
# The same where there are results.
table_caption-results = 현재 수치, 최신 실적 수치, 목표 수치
table_indicator = 지표
table_baseline = 현재 수치
table_target = 목표 수치
table_better = 바람직한 방향
table_result = 최신 실적 수치
table_verdict = 달성 상황
# Where others of the table have a result.
table_no-result = 실적 수치는 아직 없습니다
# A figure that may still be corrected.
table_provisional = 잠정치
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = 연도별 수치
table_history = 연도별 전체 수치
table_year = 연도
table_no-year = 연도 기재 없음
table_kind = 종류
table_figure = 수치
# What a figure can be, in that table and under the drawing.
stage_result = 실적 수치
stage_interim = 중간 목표 수치
stage_missing = 수치 없음
# Opens what an indicator measures.
table_about = 내용
table_survey = 조사
table_count = 집계 대상
table_no-years = 현재 수치와 목표 수치가 몇 년의 것인지는 계획에 적혀 있지 않습니다.
table_belongs = 이 지표가 있는 곳

## Glossary

entry_plan = 계획서에 있는 설명
entry_editor = 이 사이트가 덧붙인 설명
entry_used = 이 말이 있는 페이지

## Print

print_parts = 인쇄할 부분을 선택해 주십시오.
print_back = 사이트로 돌아가기

## An address without a language

go_lead = 읽을 언어를 선택해 주십시오.

## Nothing found

not-found = 페이지를 찾을 수 없습니다
not-found_text = 주소가 바뀌었거나 잘못되었을 수 있습니다.
not-found_home = 홈으로

## Names of languages, shown beside each language's own name

language_ja = 일본어
language_ja-simple = 쉬운 일본어
language_en = 영어
language_zh-Hans = 중국어(간체)
language_vi = 베트남어
language_fil = 필리핀어(타갈로그어)
language_ko = 한국어
language_ne = 네팔어
language_id = 인도네시아어
language_pt-BR = 포르투갈어(브라질)
language_es = 스페인어
language_th = 태국어
language_zh-Hant = 중국어(번체)
language_my = 미얀마어(버마어)
language_km = 크메르어(캄보디아어)
language_mn = 몽골어
language_tr = 튀르키예어
language_uk = 우크라이나어
language_fa = 페르시아어
