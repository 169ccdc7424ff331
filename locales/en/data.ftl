### The words of the data files and of the page about them. These are the tool's words, not the plan's.

title_data = Data
description_data = The figures of this plan as files for spreadsheets and programs, and what is in them.
menu_data = Data

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = These figures as a file:
data_about = About the data

## The page about the data

data_lead = These files hold the figures of this plan for spreadsheets, programs and charts of your own. They are made from the same source as the pages.
data_license = Licence
# The licence follows, as a link.
data_license-stated = You may use the data under this licence:
# Stands in the files, too.
data_license-none = The licence is not stated.
data_license-ask = Ask the city before you publish the data.

data_files = Files
data_file-all = All indicators
    .text = Every figure of every indicator, with the words of this language.
data_file-one = One indicator
    .text = The same for a single indicator. In place of {"{"}id{"}"} stands its id, which is also in the address of its page.
data_file-plan = The plan without words
    .text = Structure, indicators and figures, the same for all languages. The ids lead to the words.
data_file-schema = What plan.json looks like
    .text = A JSON Schema (2020-12). Its $id holds the version.
data_file-package = What the tables look like
    .text = A Frictionless Data Package: names, types and meanings of the columns of each language’s table, with size and checksum.
data_file-status = How much is translated
    .text = For each language: how many texts are translated, and which pages are not wholly in that language.
data_file-status-schema = What status.json looks like
    .text = A JSON Schema (2020-12). Its $id holds the version.
data_file-manifest = All files of this site
    .text = Path, size and checksum (SHA-256) of each file.

data_columns = Columns of the tables
data_columns-lead = Each row is one figure. Beside the name of a column stands its key, which is the same in all languages.
data_column-indicator = Indicator ID
    .text = The indicator’s id. It never changes.
data_column-name = Indicator
    .text = The indicator’s name, exactly as the plan has it.
data_column-place = Place in the plan
    .text = The parts of the plan that the indicator stands in, from the top.
data_column-kind = Kind
    .text = Which of the indicator’s figures it is.
data_column-kind-text = Kind in words
    .text = The same as a reader sees it.
data_column-year = Year
    .text = The year in the Western calendar, where the plan names one.
data_column-year-text = Year in words
    .text = The year as a reader sees it.
data_column-value = Figure
    .text = The figure as the plan writes it. Empty where there is none.
data_column-unit = Unit ID
    .text = The id of the unit: percent, or one of the plan’s own.
data_column-unit-text = Unit
    .text = The unit in words. “…” stands for the number.
data_column-value-text = Figure in words
    .text = What the page shows: the figure with its unit, a goal in words, or why there is none.
data_column-target-kind = Kind of goal
    .text = Only for goals: what is to be reached.
data_column-better = Better direction
    .text = Which way is better.
data_column-better-text = Better direction in words
    .text = The same as a reader sees it.
data_column-status = Status
    .text = Whether the figure may still change.
data_column-missing = Reason ID
    .text = The id of the reason why there is no figure.
data_column-note = Note
    .text = What the plan says about this figure.
data_column-source = Source
    .text = The survey that was asked, or what was counted.
data_column-year-kind = Kind of year
    .text = Whether it is a calendar year or a fiscal year.
data_column-node = Part ID
    .text = The id of the part of the plan that has the indicator.
data_column-borrowed = Borrowed from
    .text = The languages that stand in for texts in this row that are not translated yet.
data_column-license = Licence
    .text = The address of the licence, or that it is not stated.

data_target-figure = a figure
data_target-missing = not set yet
data_status-final = final
data_status-provisional = provisional
data_year-calendar = calendar year
data_year-fiscal = fiscal year

data_rules = Good to know
data_rule-figures = Figures are written as in the plan, with a decimal point and without separators for thousands. In JSON they stand in quotation marks, so that 40.0 keeps its zero.
data_rule-missing = What the plan does not say is empty in tables and null in JSON. It is never zero.
data_rule-texts = Texts are bare: without readings, links and emphasis.
data_rule-borrowed = A text that is not translated yet is shown in another language. The files say in which one.
data_rule-csv = CSV files are UTF-8 with a byte order mark and CRLF line endings, and commas stand between their cells. If a spreadsheet does not open them as a table of numbers, import them, with the comma as separator and the point as decimal mark.
data_rule-quote = Where a spreadsheet would take a text for a formula, an apostrophe (') stands in front of it. Figures never have one.
data_rule-version = The key “schema” holds the version of the format. Addresses, ids and keys stay as they are; should they change, the version changes with them.
