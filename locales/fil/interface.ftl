### The words of the site's frame. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = Lahat ng panukat
title_glossary = Talasalitaan
title_print = Pahinang pang-print
title_choose = Pumili ng wika
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = Ang lahat ng panukat ng planong ito, kasama ang panimulang numero at target ng bawat isa.
description_glossary = Paliwanag ng mga salitang ginagamit sa planong ito.
description_print = Ang buong teksto ng planong ito, tinipon sa isang pahina para madaling i-print.
description_choose = Pahina para sa pagpili ng wikang gagamitin sa pagbabasa ng planong ito.

## The frame around every page

frame_skip = Pumunta sa teksto
# Names the site's menu for screen readers.
frame_menu = Menu
# Names the way from the home page to this page for screen readers.
frame_path = Kinaroroonan
# Opens the list of languages.
frame_languages = Wika
frame_untranslated = hindi pa naisasalin
# A box to tick: readings above Chinese characters.
frame_readings = Furigana (basa ng kanji)
frame_borrowed = Mga teksto sa pahinang ito na wala pa sa wikang ito: { $n }. Ipinapakita ang mga ito sa ibang wika at may tanda.
frame_around = Mga pangalan sa paligid ng mga teksto, gaya ng pamagat, menu, o lugar sa nakalimbag na plano, na wala pa sa wikang ito: { $n }. Ipinapakita ang mga ito sa ibang wika.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = Mga teksto sa pahinang ito na nagbago ang orihinal matapos maisalin: { $n }. May tanda ang mga ito.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = Hindi pa naisasalin. Ipinapakita sa wikang:
# Under a text whose original was changed after it was translated.
unit_stale = Nagbago ang orihinal matapos itong maisalin.
# A link to the same paragraph in the language of the source follows.
unit_source = Ang orihinal ngayon:
# A link to the same page in the language of the source follows.
frame_translated = Salin ang pahinang ito. Ang orihinal:
# Followed by the translated share of the plan, such as 98%.
frame_share = Bahagi ng plano na mababasa sa wikang ito: { $share }

menu_home = Unang pahina
menu_indicators = Mga panukat
menu_glossary = Talasalitaan
menu_print = I-print

## What an edition is, said at the foot of every page

edition_official = Ang teksto sa website na ito ang opisyal na teksto ng plano.
edition_reader = Ang teksto sa website na ito ay buod na edisyon: isinulat muli ang nilalaman ng plano para madaling maintindihan. Ang opisyal na plano ay ang nakalimbag na planong inilabas ng pamahalaang lokal. Kung magkaiba ang nilalaman, ang nakalimbag na plano ang mananaig.
edition_translation = Ang teksto sa website na ito ay saling ginawa para sa website na ito. Ang opisyal na plano ay ang nakalimbag na planong inilabas ng pamahalaang lokal. Kung magkaiba ang nilalaman, ang nakalimbag na plano ang mananaig.

# The table of editions: its heads, and what an edition is in a word.
edition_language = Wika
edition_what = Uri
edition_share = Bahaging mababasa
edition-kind_official = Opisyal na teksto
edition-kind_reader = Buod na edisyon
edition-kind_translation = Salin

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] Makina ang nagsalin ng edisyong ito.
    [person] Tao ang nagsalin ng edisyong ito.
   *[both] Makina ang nagsalin ng ilang bahagi ng edisyong ito, at tao ang nagsalin ng iba pa.
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] Wala pang taong nagsuri nito.
    [machine] Pagkatapos, muli itong inihambing ng makina sa orihinal. Hindi pa ito nasusuri ng taong kinagisnan ang wikang ito.
    [all] Sinuri ito ng ibang tao, hindi ng nagsalin.
   *[some] Mga tekstong sinuri ng ibang tao, hindi ng nagsalin: { $reviewed } sa { $all }.
}
making_latest = Huling inihambing sa orihinal: { $date }
making_stale = Mga tekstong nagbago ang orihinal pagkatapos nito: { $n }
making_unrecorded = Mga tekstong walang tala kung paano ginawa: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = { $name ->
    [january] Enero
    [february] Pebrero
    [march] Marso
    [april] Abril
    [may] Mayo
    [june] Hunyo
    [july] Hulyo
    [august] Agosto
    [september] Setyembre
    [october] Oktubre
    [november] Nobyembre
   *[december] Disyembre
} { $day }, { $year }

## The plan's home

home_contents = Ang nilalaman ng planong ito
home_indicators = Tingnan ang lahat ng panukat
home_indicator-count = Bilang ng mga panukat: { $n }
home_outline = Ang kabuuan ng nakalimbag na plano
home_missing = wala pa rito
home_languages = Mga wikang mababasa

## A part of the plan

node_contents = Ang nilalaman ng pahinang ito
# Opens the place where a paragraph stands in the printed plan.
node_citation = Lugar sa nakalimbag na plano
# The same, followed by the place itself.
node_place = Lugar sa nakalimbag na plano:
node_permalink = Link sa talatang ito
# Names the links to the part before and after for screen readers.
node_sequence = Nauna at kasunod na pahina
node_previous = Nauna
node_next = Kasunod
node_go = Address ng pahinang ito para sa lahat ng wika:

## Indicators

table_caption = Panimulang numero at target
# The same where there are results.
table_caption-results = Panimulang numero, pinakabagong resulta at target
table_indicator = Panukat
table_baseline = Panimulang numero
table_target = Target
table_better = Hinahangad na direksiyon
table_result = Pinakabagong resulta
table_verdict = Pag-abot sa target
# Where others of the table have a result.
table_no-result = Wala pang resulta
# A figure that may still be corrected.
table_provisional = pansamantala
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = Mga numero bawat taon
table_history = Lahat ng numero bawat taon
table_year = Taon
table_no-year = walang nakasulat na taon
table_kind = Uri
table_figure = Numero
# What a figure can be, in that table and under the drawing.
stage_result = Resulta
stage_interim = Panggitnang target
stage_missing = Walang numero
# Opens what an indicator measures.
table_about = Nilalaman
table_survey = Sarbey
table_count = Ang binilang
table_no-years = Hindi nakasulat sa plano kung sa anong taon ang panimulang numero at ang target.
table_belongs = Kung nasaan ang panukat na ito

## Glossary

entry_plan = Paliwanag mula sa plano
entry_editor = Paliwanag na idinagdag ng website na ito
entry_used = Mga pahinang may ganitong salita

## Print

print_parts = Piliin ang bahaging nais ninyong i-print.
print_back = Bumalik sa website

## An address without a language

go_lead = Piliin ang wikang nais ninyong basahin.

## Nothing found

not-found = Hindi makita ang pahina
not-found_text = Maaaring nagbago o mali ang address.
not-found_home = Pumunta sa unang pahina

## Names of languages, shown beside each language's own name

language_ja = Hapones
language_ja-simple = Simpleng wikang Hapones
language_en = Ingles
language_zh-Hans = Tsino (pinasimpleng titik)
language_vi = Biyetnames
language_fil = Filipino (Tagalog)
language_ko = Koreano
language_ne = Nepali
language_id = Indones
language_pt-BR = Portuges (Brazil)
language_es = Espanyol
language_th = Thai
language_zh-Hant = Tsino (tradisyonal na titik)
language_my = Burmes
language_km = Khmer
language_mn = Monggol
language_tr = Turko
language_uk = Ukranyo
language_fa = Persa
