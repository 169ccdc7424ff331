### The words of the site's frame. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = All indicators
title_glossary = Glossary
title_print = For printing
title_choose = Choose a language
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = All indicators of this plan, with their figures at the start and their goals.
description_glossary = The words of this plan, explained.
description_print = The whole plan on one page, ready for printing.
description_choose = Choose the language in which you want to read this plan.

## The frame around every page

frame_skip = Skip to the text
# Names the site's menu for screen readers.
frame_menu = Menu
# Names the way from the home page to this page for screen readers.
frame_path = You are here
# Opens the list of languages.
frame_languages = Language
frame_untranslated = not translated yet
# A box to tick: readings above Chinese characters.
frame_readings = Readings above Japanese (furigana)
frame_borrowed = Texts of this page that are not translated yet: { $n }. Such texts are shown in another language, and marked.
frame_around = Names around the texts, such as headings, the menu or places in the printed plan, that are not translated yet: { $n }. They are shown in another language.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = Texts of this page whose original has changed since they were translated: { $n }. Such texts are marked.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = Not translated yet. Shown in:
# Under a text whose original was changed after it was translated.
unit_stale = The original has changed since this was translated.
# A link to the same paragraph in the language of the source follows.
unit_source = The original now:
# A link to the same page in the language of the source follows.
frame_translated = This page is a translation. The original:
# Followed by the translated share of the plan, such as 98%.
frame_share = Share of the plan in this language: { $share }

menu_home = Home
menu_indicators = Indicators
menu_glossary = Glossary
menu_print = Print

## What an edition is, said at the foot of every page

edition_official = This site gives the official text of the plan.
edition_reader = This site is a reader’s edition: it says what the plan says, in words that are easier to read. The official plan is the one that the city printed. Where they differ, the printed plan applies.
edition_translation = This text is a translation, made for this site. The official plan is the one that the city printed. Where they differ, the printed plan applies.

# The table of editions: its heads, and what an edition is in a word.
edition_language = Language
edition_what = Kind of text
edition_share = Share that can be read
edition-kind_official = Official text
edition-kind_reader = Reader’s edition
edition-kind_translation = Translation

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] The translation was made by machine.
    [person] The translation was made by people.
   *[both] Parts of the translation were made by machine, parts by people.
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] No person has reviewed it yet.
    [machine] A second machine pass compared it with the original. No native speaker has reviewed it yet.
    [all] It was reviewed by someone who did not write it.
   *[some] Texts reviewed by someone who did not write them: { $reviewed } of { $all }.
}
making_latest = Last compared with the original: { $date }
making_stale = Texts whose original has changed since: { $n }
making_unrecorded = Texts of which it is not recorded how they were made: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = { $day } { $name ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
} { $year }

## The plan's home

home_contents = What is in this plan
home_indicators = See all indicators
home_indicator-count = Number of indicators: { $n }
home_outline = The whole printed plan
home_missing = not here yet
home_languages = Languages

## A part of the plan

node_contents = On this page
# Opens the place where a paragraph stands in the printed plan.
node_citation = Place in the printed plan
# The same, followed by the place itself.
node_place = In the printed plan:
node_permalink = Link to this paragraph
# Names the links to the part before and after for screen readers.
node_sequence = Previous and next page
node_previous = Previous
node_next = Next
node_go = Address of this page for every language:

## Indicators

table_caption = Figures at the start, and goals
# The same where there are results.
table_caption-results = Figures at the start, latest results, and goals
table_indicator = Indicator
table_baseline = Start
table_target = Goal
table_better = Which way is better
table_result = Latest result
table_verdict = Progress
# Where others of the table have a result.
table_no-result = No result yet
# A figure that may still be corrected.
table_provisional = provisional
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = All years
table_history = All figures by year
table_year = Year
table_no-year = no year given
table_kind = What it is
table_figure = Figure
# What a figure can be, in that table and under the drawing.
stage_result = Result
stage_interim = Interim goal
stage_missing = No figure
# Opens what an indicator measures.
table_about = What it measures
table_survey = Survey
table_count = What is counted
table_no-years = The plan does not say which years the starting figures and the goals belong to.
table_belongs = Where it stands in the plan

## Glossary

entry_plan = Explained in the plan
entry_editor = Explained by this site
entry_used = Pages with this word

## Print

print_parts = Choose the part that you want to print.
print_back = Back to the site

## An address without a language

go_lead = Choose the language in which you want to read.

## Nothing found

not-found = Page not found
not-found_text = Its address may have changed, or may have been mistyped.
not-found_home = Go to the home page
