### The words of every diagnostic, by its code: the value is the title, `.label` points at the place, `.help` says
### what to do next, `.explain` is shown by `keikaku explain CODE`. Lower case, no full stop, names in backticks;
### `.explain` is prose.

## The frame

report-count = { $errors-form ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings-form ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
report-affects = { $scope ->
        [site] affects the whole site
        [edition] affects `{ $address }`
       *[page] affects `{ $address }` in every edition
    }
report-foreign =
    { $help }
    { $sign } in it is not ASCII, whatever it looks like
report-more = and { $count } more of { $code }; `keikaku check --format json` lists all of them

report-editions =
    .edition = edition
    .share = share
    .missing = missing
    .stale = stale
    .unrecorded = no record
    .hidden = not built
report-unrendered = templates were tried on a small plan of the tool's own; once there are no errors, they are tried on all pages
report-denied = there is no warning `{ $name }`; { $nearest ->
        [none] known are `all`, {"`"}{ $known }{"`"}, or their first words
       *[other] did you mean `{ $nearest }`?
    }

report-recorded = { $tag }: { $dry ->
        [yes] would record
       *[no] recorded
    } { $changed }, as before { $unchanged }{ $files ->
        [none] {""}
       *[other] , in { $files }
    }
report-same = { $tag }: { $dry ->
        [yes] would say
       *[no] said
    } of { $changed } that they mean the same, as before { $unchanged }, without a record { $absent }{ $files ->
        [none] {""}
       *[other] , in { $files }
    }

report-pruned = { $tag }: { $dry ->
        [yes] would leave out
       *[no] left out
    } { $changed }, as before { $unchanged }{ $files ->
        [none] {""}
       *[other] , in { $files }
    }
report-words = { $case ->
        [spoken] the tool speaks `{ $tag }`: there is nothing to translate; a message of the same id in `locales/{ $tag }/` replaces its own
        [kept] { $path } is there already, and stays as it is
       *[written] { $path } is to be translated from `{ $from }`
    }

## Reading

unreadable-file = cannot read `{ $path }`: { $reason }
    .help = see that the file is there, readable, and a few megabytes at most
    .help-name = rename it: names are made of a-z, 0-9 and `-`
    .explain = A file of the project could not be read. The reason is the system's own. Nothing is published, since a page might be missing.
invalid-utf8 = `{ $path }` is not UTF-8: byte { $byte } in line { $line }, column { $column }{ $looks ->
        [damaged] ; the rest of the file is UTF-8
        [cut-off] ; the file ends in the middle of a character
        [unknown] {""}
       *[other] ; it looks like { $looks }
    }
    .label = { $looks ->
        [damaged] no UTF-8 from here to the next character
        [cut-off] the file ends here
        [unknown] no UTF-8 from here on
       *[other] no UTF-8 from here on; what follows is shown as if it were { $looks }
    }
    .help = save the file as UTF-8 (in a spreadsheet or an old editor it may be called “Unicode (UTF-8)”)
    .help-damaged = mend or delete the character there, and save the file as UTF-8; or take the file from where it was whole
    .explain = Every file is read as UTF-8. A file in Shift_JIS, EUC-JP or UTF-16 would turn into unreadable characters on the page, so it is refused; which encoding it looks like is guessed from its bytes. Open it in an editor, save it as UTF-8, and build again. A byte order mark at the beginning and the line ends of other systems do no harm.
not-a-file = `{ $path }` is { $reason }
    .help = put the file itself there; links, pipes and devices are not read
    .help-folder = put the folder itself there, and nothing else by this name
    .explain = Only regular files are read. A symbolic link could lead out of the project and publish a file that is nobody's business; a pipe would make the build wait forever.
forbidden-character = the character { $character } cannot stand in a text
    .label = an invisible or reordering character
    .label-lost = a program has put this in place of a letter that it could not read
    .help = delete it; it often comes along when text is copied from another program
    .help-lost = write the letter that stood here, as the original has it
    .explain = Control characters, marks that reorder text (bidirectional overrides) and characters that Unicode reserves for programs are invisible, break pages or make a text read differently from what is stored. U+FFFD stands where a program has lost a letter. Direction is set by the program where languages mix.
misnamed-file = `{ $path }` would not be read: its { $case ->
        [index] name is not `index.toml`
       *[ending] ending is not `.{ $ending }`
    }
    .help = rename it, so that it ends in `.{ $ending }`, in small ASCII letters and with nothing behind
    .help-index = rename it to `index.toml`, in small letters and with nothing in front
    .explain = Only files with the right ending are read, and a file that almost has it was meant to be: `.TOML` in capitals, `.toml.txt` as some editors save, a full-width point, a letter too few. In `content/`, what is TOML and has a `number` is meant to be read, whatever it is called. Its part of the plan would vanish from the site without a word.
duplicate-name = `{ $path }` and `{ $first }` are one name on many systems
    .help = rename one of them
    .explain = Two files or folders have names that differ only by upper and lower case, or by how their characters are composed (が can be stored as one character or as two). On a Mac or on Windows one would replace the other, and people take their addresses for one.
ignored-file = `{ $path }` is not read
    .help = give it the ending `.{ $ending }`, or move it out of this folder; notes may end in `.md` or `.txt`
    .help-folder = no part of the plan is in this folder: give it an `index.toml` with at least its `number`, or delete it
    .help-words = words stand in the folder of their language: move it to `locales/`, as `locales/ja/plan.ftl`
    .help-content = what the plan is stands in `content/`, and only words here, in files that end in `.ftl`: move it there, or delete it
    .help-template = no page is rendered by it, no template names it and it defines no component: name it in a template, or take it away
    .help-template-nearest = did you mean `{ $nearest }`? No page is rendered by this one, and no template names it
    .help-theme = a theme is made of `templates/`, `assets/` and `theme.toml`; notes may end in `.md` or `.txt`, pictures of it in `.png`, `.jpg` or `.webp`
    .explain = In `content/` only `.toml` files are read, in `locales/` only `.ftl` files (in `record/` only `.toml` files), among templates only `.html` and `.xml`. A file with another ending would be lost without a word; so would a file beside a theme's folders, or a template with a misspelled name.
missing-file = `{ $path }` is missing
    .label = this needs it
    .help = add the file
    .help-texts = { $all } texts are looked for there and nowhere found: put it back, or add it with `{ $names }`{ $more ->
        [none] {""}
       *[other] {" "}and { $more } more
    }
    .help-texts-nearest = did you mean `{ $nearest }`? Rename it: { $all } texts are looked for in `{ $path }`
    .help-words = put the words of the source language there, in files such as `{ $path }/plan.ftl`
    .help-plan = run `keikaku` in the project's folder or name it with `--root`; it is the one with `content/plan.toml` in it
    .help-index = a folder of `content/` is a node: give it an `index.toml` with at least its `number`
    .help-folder = a folder of `content/` is a node, and this one is a folder too many for the levels of `content/plan.toml`: move what it holds up by one folder; or, if it is meant, add a level and its `index.toml`
    .help-theme = put the theme there, or name `default`, which the program has
    .help-asset = put the file into the theme's `assets/`, or correct the path, which begins at this file
    .help-asset-nearest = did you mean `assets/{ $nearest }`?
    .help-theme-nearest = did you mean `{ $nearest }`?
    .explain = Something that the project refers to is not there: `content/plan.toml` itself, the `index.toml` of a folder, the words of the source language or a file of them, the folder of a theme, or a file that a theme's style sheet or script loads.

## Content

toml-syntax = this is not TOML: { $problem }
    .label = here
    .first = the first one
    .help = texts stand in quotes: `id = "people"`; lists in brackets: `issues = ["first", "second"]`
    .help-character = `{ $found }` only looks like TOML's own character: write `{ $meant }`, in ASCII
    .help-duplicate = a table has each key once: delete one of them
    .help-blocks = every block of a list has double brackets: write `[[{ $name }]]` each time
    .help-block = this table stands twice: delete one of the two
    .help-mark = delete the `{ $mark }`: a value ends with its line
    .help-comment = a comment begins with `#`
    .help-header = close the brackets: `{ $header }`
    .help-brackets = write `{ $header }`
    .help-digits = write `{ $value }`, in ASCII digits
    .help-quote = end the text with a quotation mark, on the same line
    .help-open = begin the text with a quotation mark too
    .help-boolean = write `true` or `false`, in small letters and without quotes
    .help-number = figures and years stand in quotes, without grouping, as in "1200"; only `number` and shares have none
    .help-value = put it in quotes: "{ $value }"
    .help-year = years and days stand in quotes, as in "2025", "fy2025" or "2026-11-05", and must be such as the calendar has
    .help-no-value = write its value behind the `=`, or delete the line
    .help-extend = what stands in braces is whole: write the key and its value between them
    .help-escape = a backslash in quotes begins an escape, such as `\u3042`; one that is meant as text is written twice
    .help-colon = write `=` between a key and its value
    .help-equals = write `key = value`, one to a line
    .help-close = close it with `{ $close }`
    .help-conflict = keep one of the two sides, or both, and delete the three lines of marks
    .help-deep = the format needs no list within a list within a list: see what got into the file by mistake
    .help-comma = put a comma between the two
    .help-extra = delete one of the two commas
    .explain = The file does not follow TOML's grammar. The most frequent causes are a missing quote, a missing comma or bracket of a list, full-width characters from an input method, and the same key twice in one table. What is wrong in the other lines of the file is said in the same run; lines that only go on with a value which was left open are lost with it.
unknown-key = unknown key `{ $key }`
    .label = the format has no such key here
    .help = known here: `{ $known }`
    .help-nearest = did you mean `{ $nearest }`?
    .help-instead = did you mean `{ $nearest }`, which is missing? Known here: `{ $known }`
    .help-level = `{ $key }` is a field that the level `{ $level }` does not list in `content/plan.toml`: add it to the `fields` there, or delete it here
    .help-words = what it says stands in the files of words: write it as the message `{ $unit }` in `locales/`, and delete this line
    .help-implied = what it shows is known without it: delete this line
    .help-above = below a line in brackets a key belongs to that table: move `{ $key }` above the first of them in the file
    .explain = The key is not part of the format at this place, so it would have no effect. A node knows `number`, `level` and the fields of its level as `content/plan.toml` lists them.
missing-key = `{ $key }` is missing
    .label = in this table
    .label-list = nothing stands in this list
    .label-questions = nothing would show this contact
    .label-nameless = what its speakers call this language is not known here
    .help = add `{ $key } = …`
    .help-list = write between the brackets what belongs there
    .help-word = add `{ $key } = "…"`: it is { $known }
    .help-empty = nothing stands in this file: put back what stood there, or delete it if it is no part of the plan
    .help-questions = add `[[questions]]`: contacts stand on the page that answers them
    .help-references = add `references = […]` with the ids of the texts that the answer rests on, as they stand in `locales/`
    .help-contact = add `telephone = "…"`, `website = "https://…"` or `place = true`, so that readers can turn to it
    .help-checked = add `checked = "…"` with the day on which somebody saw that all this is true, such as "2026-11-05"
    .help-outline = an entry without a title says what it is by `level = "…"` and `number = …`, or by its `node`
    .help-nameless = write `{ "{" } tag = "{ $tag }", name = "…" { "}" }` with the name that its speakers call it by
    .help-tables = add `[[{ $key }]]` with what belongs to it
    .help-name = add `name = "…"`: what its speakers call the language `{ $tag }`
    .help-name-region = add `name = "…"`: what its speakers call the language `{ $tag }`; if you mean the language of the region with that code, its tag is `{ $nearest }`
    .help-figure = add `value = "…"`, or `missing = "…"` with one of the reasons in `[[missing]]` of `content/plan.toml`
    .explain = A key that the format needs at this place is not there. A field of a level is needed on each of its nodes unless `content/plan.toml` says `optional = true`.
wrong-type = this is { $found }, but { $expected } belongs here
    .label = { $found }
    .help = write { $expected }
    .help-nearest = did you mean `{ $nearest }`?
    .help-blocks = a list of tables is written with double brackets: `[[{ $key }]]`
    .help-fallback = delete it: an edition lends nothing to itself
    .help-schema = write `schema = 1`
    .explain = The value has another type than the format asks for: for instance a number without quotes where a figure must be written in quotes, or a single string where a list belongs.
unknown-schema = this plan is made for a newer keikaku (schema { $schema })
    .label = this program reads schema { $known }
    .help = update keikaku
    .explain = `schema` in `content/plan.toml` says for which version of the format the plan is written. A program that does not know it cannot read the plan safely, so it refuses.
invalid-id = `{ $id }` cannot be the id of this { $kind }
    .label = ids are made of a-z, 0-9 and `-`, and begin with a letter
    .label-taken = this name is taken
    .label-length = an id has at most { $most } characters, and this one { $found }
    .help-length = shorten it: the id is what addresses and messages are made of
    .help = rename it: the id is what addresses and messages are made of
    .help-percent = delete it: every plan has `percent`, and the tool its words
    .help-frame = rename it: an element of every page is called so
    .help-reference = rename it, or the `[[references]]` of this id in `content/plan.toml`: nobody could say which of them is meant
    .help-device = rename it: Windows keeps this name for a device, and no file or folder can have it there
    .help-language = rename it: the plan has an edition of this name, and the two addresses would be mistaken for each other
    .help-reserved = rename it: messages that begin with `{ $id }` belong to the tool or to `plan.ftl`
    .explain = Ids become addresses and parts of message ids, in every language. They begin with a letter from a to z and go on with a-z, 0-9 and `-`; `_` joins their parts. A node may not be called like something the tool itself names.
duplicate-id = the { $kind } `{ $id }` stands twice{ $others ->
        [none] {""}
       *[other] , as { $others_form ->
            [one] does
           *[other] do
        } { $others } more of what stands with it
    }
    .label = the second one
    .first = the first one
    .help = rename one of them
    .help-list = delete one of them
    .help-copy = `{ $path }` holds again what `{ $other }` holds: take the copy away, or give all that is in it ids of its own
    .help-outline = the printed plan has each part once: correct the id of one of them
    .help-number = give one of them another number: they stand in the order of their numbers
    .help-record = delete one of the blocks, or both, and run `keikaku translated … { $id }`
    .explain = An id must be unique: of nodes and of indicators in the whole plan, of an entry in its list, of a number among siblings. Otherwise two texts would have one address.
misplaced-file = this file has no place here{ $all ->
        [none] {""}
       *[other] , one of { $all } that are so deep
    }
    .label = this file would be lost
    .label-depth = no level of the plan is so deep
    .help = a node stands in a folder of its own chapter; a page of the site stands right in `content/pages/`, as `content/pages/about.toml`
    .help-depth = `content/plan.toml` lists a level for each step down, but none for step { $depth }: add it to `[[levels]]`, or move the file up
    .help-words = words stand in the folder of their language, as `locales/en/plan.ftl`
    .explain = A folder of `content/` with an `index.toml`, or a file in it, is a node of the plan. `content/index.toml` would be one without a name; `content/pages/` holds pages of the site, one file each, and no folders. In `locales/` every file stands in the folder of its language.
empty-plan = `{ $path }` holds no part of the plan
    .help = add a file such as `content/health.toml` with its `number` and the fields of its level, or a folder with an `index.toml`
    .explain = The plan is the tree of files and folders in `content/`, beside `plan.toml` and `pages/`. Without one of them the site would be empty, which is hardly meant: often a folder has another name, or the program is run in another place.
duplicate-address = the address `{ $address }` is taken by another page
    .label = this node's page
    .help = rename the node
    .explain = Every page has an address of its own. `ask`, `data`, `indicators`, `glossary`, `print`, `search` and `assets` belong to each edition or to the theme.
broken-reference = there is no { $kind } `{ $id }`{ $others ->
        [none] {""}
       *[other] , which { $all } places name
    }
    .label = nothing has this id
    .also = here too
    .words = its words are here
    .help-gone = put the file of `{ $id }` back into `content/`; or take its words away, and what names it or what belonged to it
    .help-language = add `[[languages]]` with `tag = "{ $id }"` to `content/plan.toml`, or correct the tag
    .help = add it, or correct the id
    .help-known = known are `{ $known }`
    .help-list = add `[[{ $list }]]` with `id = "{ $id }"` to `content/plan.toml`, or write one of those that it lists: `{ $known }`
    .help-list-empty = add `[[{ $list }]]` with `id = "{ $id }"` to `content/plan.toml`, which lists none yet
    .help-page = add `[[levels]]` with `id = "page"` and the fields of pages to `content/plan.toml`
    .help-message = name a text as its message in `locales/` is named: `node`, `node_field`, `node_field_text`, `glossary_word`, `indicator_id`
    .help-nearest = did you mean `{ $nearest }`?
    .explain = Something refers to an id that nothing has. What the answer to a question rests on is named as its message in `locales/` is named. The ids of levels, fields, surveys, counts, reasons for missing figures (`[[missing]]`), notes, outline entries, references and glossary words stand in `content/plan.toml`; a node's id is the name of its file or folder.
unknown-unit = unknown unit `{ $unit }`{ $others ->
        [none] {""}
       *[other] , which is used { $all } times
    }
    .label = the plan lists no such unit
    .also = here too
    .help = add `[[units]]` with `id = "{ $unit }"` to `content/plan.toml`, and its message `unit_{ $unit }` to each language
    .help-known = a unit is named by its id: known are `{ $known }`
    .help-nearest = did you mean `{ $nearest }`?
    .explain = An indicator's unit is `percent` or one of the `[[units]]` of `content/plan.toml`. Each needs a message in each language, such as `unit_people = { "{" } $n { "}" }人`.
invalid-figure = `{ $figure }` is not a figure
    .label = a decimal in ASCII digits belongs here, such as "87570" or "33.8"
    .help = write the number alone, without grouping, unit or full-width digits; what is not known has no figure
    .help-quotes = put it in quotes, so that it is kept as it is written: "{ $figure }"
    .help-long = a figure has at most { $most } digits: see whether it is right, or take a unit of thousands or millions
    .help-missing = what is not known is said with a reason: `{"{"} missing = "…" {"}"}`, with one of the `[[missing]]` of `content/plan.toml`
    .help-words = write the number alone, or one of `{ $words }`
    .help-nearest = did you mean `{ $nearest }`?
    .explain = A figure is written in quotes, with ASCII digits, a point for decimals and no grouping: "87570", "33.8", "40.0". It is kept as written, so that 40.0 keeps its zero, and is formatted for each language. The unit stands in `unit`. A target may also be "maintain" or "at-least-baseline". Where more is known, a figure is a table: `{"{"} value = "35.1", year = "fy2025", status = "provisional", note = "id" {"}"}`; where it is not known, `{"{"} missing = "reason", year = "fy2024" {"}"}`.
contradictory-target = the target `{ $target }` does not fit `better = "{ $better }"`
    .label = the baseline is { $baseline }
    .label-final = the final target is { $final }: the way there would lead back
    .help = correct the figure or the direction; "maintain" goes with "steady", "at-least-baseline" with "higher"
    .help-final = correct the figure, the final target or the direction
    .explain = `better` says which way an indicator should move. A target on the other side of the baseline, a target on the way that goes beyond the final one, or "maintain" with a direction, would tell residents the opposite of the plan.
invalid-year = `{ $year }` is not a year
    .label = a year of four digits belongs here, such as "2025", or "fy2025" for the fiscal year that begins in April
    .label-range = years go from 1868 to 2200
    .help-range = see whether a digit is wrong, or whether it is a year of another calendar than the Western one
    .help = write the Western year in quotes; months, eras and spans of years have no place in it
    .help-quotes = put it in quotes: "{ $year }"
    .help-nearest = did you mean `{ $nearest }`?
    .help-calendar = did you mean `{ $nearest }`, or `fy{ $nearest }` for the fiscal year?
    .explain = A year is written in quotes with four digits of the Western calendar, from 1868 to 2200: "2025" for a calendar year, "fy2025" for the fiscal year that begins in April 2025. Each language says it in its own way. Eras (令和7), months (2025-04), short forms (fy7) and spans of years are refused, since nobody could order them.
contradictory-years = { $case ->
        [mixed] `{ $year }` and `{ $other }` are years of two kinds
        [result] the result's year `{ $year }` is before the baseline's, `{ $other }`
        [target] the target's year `{ $year }` is not after the baseline's, `{ $other }`
        [baseline] the baseline's year `{ $year }` is after the years of { $all } other figures
        [period] the period ends in `{ $year }`, before it begins
       *[twice] the year `{ $year }` stands twice
    }
    .label = this year
    .first = the first one
    .baseline = the baseline's year
    .also = an earlier one
    .help = { $case ->
        [mixed] write all years of one indicator as calendar years, or all as fiscal years
        [twice] keep one figure for each year, the latest that is known
       *[other] correct one of the two years
    }
    .explain = The years of an indicator are all calendar years or all fiscal years, so that they can be ordered. A result may be of the baseline's year or later, a target is for a later year, and a year has one result and one target. The target with the last year is the final one. A period ends in the year in which it begins, or later.
contradictory-keys = `{ $first }` and `{ $second }` cannot both be true
    .label = this one
    .other = and this one
    .help = { $second ->
        [missing] delete `missing` if the figure is known, `value` if it is not
        [count] keep the one that the figures come from: a survey, or a count of what was done
        [choices] delete `choices`, or write `kind = "choice"`
        [status] delete `status`: a figure that is missing is neither provisional nor final
       *[other] keep `targets` where there are interim ones, else `target`
    }
    .help-level = delete `level`: at this depth a node is of the level `{ $meant }` by itself, and `{ $level }` has no `{ $second }`
    .explain = Two keys of one table say what cannot both be true: a node that names a `level` has the fields of that level, and not those of its depth; a figure has a `value` or is `missing`, and one that is missing has no `status`; only a field of the kind `choice` has `choices`; an indicator has one `target`, or `targets` of which the one with the last year is the final one.
unlikely-percentage = { $figure } percent is { $case ->
        [above] more than the whole
       *[below] less than nothing
    }
    .label = rarely right
    .help = see whether the figure, its decimal point and its unit are right; if they are, leave it
    .explain = Most percentages are shares of a whole, from 0 to 100. Rates of change and of fulfilment can lie outside, so this is only a warning.
invalid-base-url = `{ $url }` is not an address under which a site can stand: { $case ->
        [scheme] it does not begin with `https://` or `http://`
        [space] there is a space in it
        [query] it has a query or a fragment, which begin with `?` and `#`
        [user] there is a name before the host
        [letters] its host has other letters than those of ASCII
        [path] its path has other characters than letters, digits and `-._~+`, an empty part, or one that leads upwards
       *[host] it has no host name of letters, digits and `-`
    }
    .label = an absolute http or https address belongs here
    .help = write it like `https://www.example.lg.jp/plan/`, a Japanese host name in Punycode (`xn--…`), without query or fragment
    .explain = `base_url` (or `--base-url`) is the address under which the site will stand. It is used where an absolute address is needed: canonical and alternate links, the site map, the 404 page.
long-address = the address without a language of `{ $id }` is too long for a QR code: { $found } characters, { $most } at most
    .label = every node gets a QR code
    .help = shorten `base_url` or the node’s id, or take `qr` away
    .explain = With `qr = true` the print of each node has a QR code of its address without a language, `/go/<node>/`. The longer the address, the finer the code; beyond this length a phone can no longer be trusted to read it from paper. Of several such addresses the longest is named.
invalid-license = { $case ->
        [id] the licence `{ $license }` is not known
        [name] the licence has no name
       *[url] `{ $license }` is no address of a licence
    }
    .label = an SPDX id such as `CC-BY-4.0`, or a name and an address, belong here
    .label-url = an absolute http or https address belongs here
    .help = write one of `{ $known }`, or say it yourself: license = {"{"} name = "…", url = "https://…" {"}"}
    .help-nearest = did you mean `{ $nearest }`?
    .help-name = write what the licence is called, or leave `license` out: the data files then say that it is not stated
    .help-url = write the whole address, without a name before the host, such as `https://creativecommons.org/licenses/by/4.0/`, or leave `url` out
    .explain = `license` in `content/plan.toml` says what others may do with the data that the site publishes. It is the SPDX id of a licence for data, such as "CC-BY-4.0", or a table with its `name` and, where it stands on the web, its `url`. Only the city can give one: where it is absent, every data file and the page about the data say that the licence is not stated.
invalid-language = `{ $tag }` { $case ->
        [malformed] is not a language tag
        [unknown-language] has a language that Unicode does not know
        [unknown-script] has a script that Unicode does not know
        [unknown-region] has a region that Unicode does not know
        [unregistered-variant] has a variant that is not registered
        [not-canonical] is not written as language tags are
        [twice] is listed twice
        [same] and `{ $suggestion }` are the same language
        [other-format] is the locale of another language
        [other-language] is another language than the one whose numbers stand here, and which `source` or `fallback` names
        [format] is no locale whose numbers can be formatted
        [not-listed] is not one of the plan's languages
       *[other] is not a language
    }
    .label = a BCP 47 tag belongs here, such as `ja`, `zh-Hans`, `pt-BR`
    .help = look the tag up in the IANA registry of language subtags
    .help-suggestion = did you mean `{ $suggestion }`?
    .help-folder = rename the folder to `{ $suggestion }`, as `content/plan.toml` lists it
    .help-folder-unlisted = rename the folder to `{ $suggestion }`, and add `[[languages]]` with `tag = "{ $suggestion }"` to `content/plan.toml`
    .help-twice = list each language once
    .help-same = list each language once, as `{ $suggestion }`: what CLDR knows as likely about a tag adds nothing to it
    .label-format = the numbers of another language would stand in the edition
    .help-format = `format` is a CLDR locale such as `ja`, `es-419` or `ne-u-nu-latn`
    .help-listed = the plan has `{ $suggestion }`
    .explain = A language is named by its BCP 47 tag. Browsers, screen readers and search engines rely on it, so a tag that merely looks like one is refused: `jp` is not Japanese (`ja` is), `cn` not Chinese (`zh-Hans`), and easy Japanese is `ja-simple`.

## Words

fluent-syntax = this is not Fluent: { $problem }
    .label = here
    .help = a message is `id = text` on one line; lines that go on are indented by four spaces
    .help-conflict = keep one of the two sides, or both, and delete the three lines of marks
    .help-edge = take it away: a message begins at the left edge
    .help-indent = indent it with spaces: Fluent takes neither tabs nor full-width spaces
    .help-default = mark the last variant with a star: `*[other]`, and only that one
    .help-narrow = write `{ $meant }` in ASCII in place of `{ $found }`
    .help-comment = a comment begins at the left edge with `#` and a space
    .help-empty = write its text behind the `=`, or delete it: what is missing is taken from the next language
    .help-variants = break the line behind `->`, in front of each `[…]` and `*[other]`, and in front of the closing brace, and indent what follows by four spaces
    .help-attribute = write `.{ $id } = …`: no space behind the dot, and `=` behind the name
    .label-swallowed = readers would see it
    .help-swallowed = a message begins at the left edge: `{ $id } = …`; an attribute of the message above has a dot: `.{ $id } = …`
    .help-own-line = an attribute stands on a line of its own under its message, indented: `.name = …`
    .help-id = ids are made of a-z, 0-9, `-` and `_`: write it anew, in ASCII
    .help-variant = write its text behind the bracket, or delete the variant
    .help-selector = write a variable in front of `->`, as in {"`{ $number ->`"}, or an attribute of a term, as in {"`{ -term.gender ->`"}
    .help-callee = take it away: figures come formatted from `content/`, and a term is written `-term(form: "many")`
    .help-given = write it in quotation marks, as in {"`{ -term(form: \"many\") }`"}
    .help-escape = between quotation marks a backslash stands in front of `"`, of another one, or of `u` and four hexadecimal digits, as in `\u00A0`
    .help-quote = end it with a quotation mark, on the same line
    .help-brace = braces come in pairs, as in {"`{ $number }`"}; a brace that is meant as text is {"`{\"{\"}`"}
    .explain = The file does not follow Fluent's grammar, so messages would be lost. Each message begins at the left edge with its id and `=`; its attributes are indented and begin with a dot. Braces hold variables and terms and come in pairs.
lost-text = this line would be lost
    .label = a line that begins with `{ $mark }` is syntax to Fluent, not text
    .help = put it on the line above: a text stands on one line
    .explain = In a message of several lines, a line that begins with `[`, `*`, `.` or a closing brace is syntax, and its text disappears without a word. A text unit stands on one line, on the line of its `=`.
stuck-comment = this comment is part of the text
    .label = readers would see it
    .help = put the comment on a line of its own above the message, at the left edge
    .explain = Fluent has comments only on lines of their own that begin at the left edge with `#`. Behind a text or indented under it, a comment is text that readers see.
full-width-brace = a full-width brace is text, not a placeable
    .label = readers would see it
    .help = write ASCII braces: {"`{ $number }`"}
    .explain = Input methods turn braces into full-width ones (U+FF5B, U+FF5D). Fluent does not see them, so the variable or term between them would be shown as it is written.
duplicate-message = the message `{ $message }` stands twice{ $others ->
        [none] {""}
       *[other] , as { $others_form ->
            [one] does
           *[other] do
        } { $others } more of this file
    }
    .label = the second one
    .first = the first one
    .help = delete one of them
    .help-file = `{ $path }` says again what `{ $other }` says: delete one of the two files, or what stands in both
    .help-term = a term and a message cannot share a name; give the glossary word another id
    .explain = An edition has each message once, whatever the file, and a term may not be called like a message, since Fluent keeps both under one name. Only the tool's own messages (`interface.ftl`, `figures.ftl`) may be replaced by a message of the same id.
duplicate-attribute = the attribute `.{ $attribute }` stands twice in one message
    .label = the second one
    .first = the first one
    .help = delete one of them
    .explain = A message has each attribute once. Fluent would take one of them and drop the other without a word.
broken-line = a text breaks in the middle
    .label = this line break would become a space
    .help = write the text on one line
    .explain = Japanese, Chinese, Thai, Khmer, Lao and Burmese are written without spaces, so a line break inside a text would put a space between two characters. A text unit stands on one line.
missing-message = `{ $unit }` has no words in `{ $tag }`, the source language{ $others ->
        [none] {""}
       *[other] , nor { $others_form ->
            [one] has
           *[other] have
        } { $others } more
    }
    .label = this needs them
    .label-renamed = the words that are missing seem to be these, by another name
    .help = add `{ $unit }`{ $with ->
        [none] {""}
       *[other] , with its `{ $with }`,
    } to `{ $path }` (an attribute is written `.name = …` under its message)
    .help-group = add to `{ $path }`: `{ $names }`{ $more ->
        [none] {""}
       *[other] , and { $more } more
    }
    .help-texts-empty = `{ $path }` has none of its texts: put back what stood there, or add `{ $names }`{ $more ->
        [none] {""}
       *[other] {" "}and { $more } more
    }
    .help-nearest = did you mean `{ $nearest }`? There are words for `{ $words }`, and nothing asks for them; else rename them in every language
    .help-renamed = call it `{ $meant }`, which is missing
    .help-attribute = in `{ $path }`, write `.{ $attribute } = …` on a line of its own under `{ $message }`, indented
    .explain = The content names a text that the source language does not have. The source must be complete, since all other languages fall back on it. The message's id is made of the ids of node, field and text, joined by `_`. Where an id was changed in one place and not in the others, the words are there under the old one, and that is said alone.
missing-words = { $case ->
        [source] `{ $tag }`, the source language, lacks { $count } of the tool's own { $all } messages
        [english] `{ $tag }` says { $count } of the tool's own messages in English
       *[other] `{ $tag }` lacks { $count } of the tool's own { $all } messages; it borrows them from `{ $lenders }`
    }
    .help = run `keikaku words { $tag }`, which puts them into `locales/{ $tag }/`, and translate them there
    .help-some = translate `{ $named }`{ $more ->
        [yes] {" "}and the others
       *[no] {""}
    } in `locales/{ $tag }/`; `keikaku words { $tag }` puts the files there that are missing
    .help-english = translate `{ $named }`{ $more ->
        [yes] {" "}and the others
       *[no] {""}
    } in `locales/{ $tag }/`
    .explain = The tool says words of its own on every page: in the menu, in tables, about the state of an edition. It has them in twelve languages; for any other, the project has them in `locales/<tag>/`, in files such as `interface.ftl`. `keikaku words <tag>` writes those files, to be translated. The source must have all of these messages. Another edition borrows what it lacks, and pages say so. A message that is still word for word as in English is told too.
missing-translation = `{ $unit }`{ $others ->
        [none] {""}
       *[other] {" "}and { $others } more { $others_form ->
            [one] text
           *[other] texts
        }
    } { $others ->
        [none] is
       *[other] are
    } not translated into `{ $tag }` yet
    .label-renamed = the translation that is missing seems to be this, by another name
    .help-renamed = call it `{ $meant }`, which is missing
    .help-group = add them in `{ $path }`: `{ $names }`{ $more ->
        [none] {""}
       *[other] , and { $more } more
    }; until then readers get them from the next language of the chain, marked as such
    .help-texts-empty = `{ $path }` has none of its texts: put back what stood there, or add `{ $names }`{ $more ->
        [none] {""}
       *[other] {" "}and { $more } more
    }; until then readers get them from the next language of the chain, marked as such
    .help-texts = `{ $path }` is not there: put it back, or add it with `{ $names }`{ $more ->
        [none] {""}
       *[other] {" "}and { $more } more
    }; until then readers get them from the next language of the chain, marked as such
    .help-folder = nothing of it is there yet: put its words into `locales/{ $tag }/`, in files like those of the source; until then readers get them from the next language of the chain, marked as such
    .help-attribute = in `{ $path }`, write `.{ $attribute } = …` on a line of its own under `{ $message }`, indented; until then its readers get it from the next language of the chain, marked as such
    .help = add it in `{ $path }`; until then its readers get it from the next language of the chain, marked as such
    .explain = An edition lacks a text. The page shows it in the next language of the edition's `fallback`, marked with that language and with a notice, and counts it.
stale-translation = the translation of `{ $unit }` into `{ $tag }` may be out of date: the text in `{ $source }` has changed since
    .label = made from another text
    .help = it was made from: { $old }
            now it reads:     { $new }
            bring the translation up to date and run `keikaku translated --language { $tag } { $name } …`; if both mean the same, `keikaku translated --same-meaning --reason "…" { $name }`
    .explain = `record/` beside the words of an edition holds the source text that each translation was made from. Where the source reads differently today, the translation is shown with a notice and a link to the source, and still counts as translated. `keikaku translated` records that the text matches again; `--same-meaning` records for all languages at once that a change, such as a corrected misprint, changed no meaning.
unused-record = { $case ->
        [source] `{ $path }` is not read: `{ $tag }` is the source, which is translated from nothing
        [no-source] `{ $unit }` is recorded, but `{ $source }`, the source, has no such text any more
       *[other] `{ $unit }` is recorded, but `{ $tag }` has no such text
    }{ $others ->
        [none] {""}
       *[other] ; so { $others_form ->
            [one] is
           *[other] are
        } { $others } more
    }
    .label = nothing is called so
    .help = delete the block; `keikaku translated --prune --language { $tag }` deletes all such blocks, and nothing else
    .help-nearest = did you mean `{ $nearest }`? Else delete the block
    .help-source = delete the file
    .explain = `record/` holds one block for each translated text. This one belongs to a text that the edition, or the source, does not have: it was deleted or renamed. `keikaku translated --prune` deletes the blocks of such texts and leaves all others as they are; with `--dry-run` it lists them first. A text that was renamed has no record under its new name until `keikaku translated` writes one.
invalid-date = { $case ->
        [bare] the day `{ $date }` has no quotes
       *[day] `{ $date }` is not a day of the calendar
    }
    .help-quotes = put it in quotes: "{ $date }"
    .label = a day belongs here, such as "2026-11-05"
    .help = write year, month and day in ASCII digits, in quotes, as in "2026-11-05"
    .explain = A day is written with four digits for the year, two for the month and two for the day, and must be one that the calendar has: there is no 30 February. Its year is from 1868 to 2200: another one is a slip.
future-date = `{ $date }` has not come yet{ $others ->
        [none] {""}
       *[other] { $case ->
            [year] , and { $all } figures are said to have been measured then
           *[day] , and is said { $all } times to be the day on which something was done
        }
    }
    .label = this is said to have been done then
    .label-year = this figure is said to have been measured then
    .label-contact = somebody is said to have seen then that this contact is right
    .also = and this
    .help = record it anew with the right day: `keikaku translated { $ids } --language { $tag } --how { $how } --by "{ $by }"{ $reviewed ->
        [person] {" "}--reviewed
        [machine] {" "}--reviewed=machine
       *[no] {""}
    } --on …`
    .help-contact = write the day on which somebody saw that all this is true
    .help-year = correct the year; what is to be reached by then is a target, and a figure that is not known yet is `{ "{" } missing = "…", year = "{ $date }" { "}" }`
    .explain = The day on which a translation was recorded, or on which somebody saw that a contact is right, or the year of a baseline or a result, lies in the future by this machine's clock, with a day to spare for time zones. A fiscal year begins in April: "fy2030" has come on 1 April 2030. Readers are shown these days and years. Only `keikaku check` asks the clock, and only for this warning; what is built never depends on it.
unknown-text = no text is called `{ $unit }`
    .help = a text is named by its message id, `message` or `message.attribute`, or by a file such as `locales/{ $tag }/plan.ftl`
    .help-nearest = did you mean `{ $nearest }`?
    .explain = `keikaku translated` takes the ids of texts as they stand in the Fluent files: a message, which covers its attributes, or one attribute of it, or the path of a file of words, which covers all its texts. Nothing has been recorded.
not-translated = { $case ->
        [no-source] `{ $unit }` is no translation: the source has no such text
        [source] `{ $tag }` is the source, which is translated from nothing
        [file] `{ $unit }` holds no words of `{ $tag }`
       *[other] `{ $unit }` is not translated into `{ $tag }`
    }
    .help = add it in `locales/{ $tag }/` first; nothing has been recorded
    .help-no-source = leave it out; nothing has been recorded
    .help-source = name one of the other editions with `--language`
    .help-file = name a file of the edition itself, or another edition with `--language`; nothing has been recorded
    .explain = Only a text that is there can be recorded as matching its source. Nothing has been recorded, for any language, so that a half-done record never looks like a whole one.
unlisted-language = nothing reads `{ $path }`
    .help = add `[[languages]]` with `tag = "{ $tag }"` to `content/plan.toml`
    .help-nearest = the plan lists `{ $nearest }`: rename the folder, or add `[[languages]]` with `tag = "{ $tag }"` to `content/plan.toml`
    .explain = A folder in `locales/` holds the words of the language of its name. One that `content/plan.toml` does not list is not built.
hidden-edition = `{ $tag }` is not published: { $share } % of the plan is translated, { $needed } % are needed
    .help = translate more of it, or lower `publish_at` in `content/plan.toml`
    .help-gone = {"`"}{ $paths }{"`"} is not there, and its translations are recorded: put it back
    .help-emptied = {"`"}{ $paths }{"`"} has none of its texts, and their translations are recorded: put back what stood there
    .explain = `publish_at` keeps an edition from readers until so many percent of the plan (by characters of the source) are in its language.
unused-message = nothing uses the message `{ $message }`{ $others ->
        [none] {""}
       *[other] , nor { $others } more like it
    }
    .label = no page shows it
    .also = nor this one
    .help = delete it, or correct its id
    .help-nearest = did you mean `{ $nearest }`, which is missing?
    .help-tool = did you mean `{ $tools }`, one of the tool's own?
    .explain = No node, field or list of the content names this message, and no other message uses it. Often the id is misspelled, and the text that it was meant for is missing.
unresolved-message = { $what ->
        [formatting] a message cannot be shown: { $id }
        [cycle] a message refers to itself: `{ $id }`
        [form] the term `{ $term }` knows no `{ $id }`
       *[other] there is no { $what } `{ $id }` in this language{ $others ->
            [none] {""}
           *[other] , which is used { $all } times
        }
    }
    .label = nothing has this name
    .also = here too
    .near = this is called nearly so
    .help = add it to this language's files, or correct the name
    .help-function = take it away: words are given no functions, and figures come formatted from `content/`
    .help-nearest = did you mean `{ $nearest }`?
    .label-cycle = this one
    .label-form = readers would see its usual form
    .help-variable = this text is given no variables
    .help-dollar = write {"`{ $"}{ $id }{" }`"}: a variable has a `$` in front
    .help-formatting = look at the message and at what it refers to; a message must not refer to itself
    .explain = A text uses a term, a message or a variable that does not exist where it is used, or a message refers to itself through others. Readers would see its bare name. A term must exist in each language that uses it; what it is given in brackets must be a name and a word that it chooses by.
different-variables = { $case ->
        [added] `{ $unit }` shows `{ $variable }`, which the source does not show
        [variant] the variant `{ $unit }` does not show `{ $variable }`
       *[lost] `{ $unit }` does not show `{ $variable }`
    }
    .label = it is lost here
    .label-added = the source shows none
    .label-variant = several numbers take this variant
    .help = write {"`{ "}{ $variable }{" }`"} where it belongs
    .help-added = take it away here, or show it in the source language too
    .explain = A figure stands in `content/` and enters the words through a variable. A translation that does not show it, or a number that is typed in its place, would tell its readers something else than the source. In a choice of plural forms each variant shows it, but for one that stands for a single number, as [one] in English.
figure-differs = { $case ->
        [value] `{ $unit }` in `{ $tag }` says `{ $figure }`, which is { $here } there, where the source says `{ $wanted }`, which is { $there }
        [instead] `{ $unit }` in `{ $tag }` says `{ $figure }` where the source says `{ $wanted }`
        [added] `{ $unit }` in `{ $tag }` says `{ $figure }`, a figure that the source does not have
       *[lost] `{ $unit }` in `{ $tag }` does not say `{ $wanted }`, a figure of the source
    }
    .label = it belongs here
    .label-figure = not in the source
    .help = the text in `{ $source }` reads: { $text }
    .help-no-figure = the text in `{ $source }` has no figure at all: take it away here, or correct the source
    .explain = Every figure in a sentence of the source stands in each translation of it, and no other does. Figures are compared by their values: digits of any script, with the grouping and the decimal mark of the edition's `format` (87.570 is 87,570 in Indonesian), in tens of thousands (1万5000) or with a word (15 mil), years of eras as years of the common calendar. A whole number up to twelve may be spelled out in words, so it is not looked for; where it stands in digits it must be the source's, and where a text has as many of them in digits as its source, they are the same ones. What a variable shows is no part of this: it comes from `content/`.
left-text = `{ $unit }` in `{ $tag }` is written in Japanese
    .label = readers of `{ $tag }` would get this
    .help = translate it, or delete it, so that readers get the text of the next language of the chain, marked as such; a word that is meant to be Japanese is written [word](lang:ja)
    .explain = Most letters of a translation are kana and kanji, in a language that is not written so: the source's text was copied there and not translated. The page would claim to be translated, and a screen reader would read it by the wrong rules. Without the message readers get the source's text too, with its language and a notice. In Chinese, kana tell it from Chinese. Words in [brackets](lang:ja) are not counted.
plural-form = { $case ->
        [twice] the variant `[{ $form }]` stands twice in one choice
        [never] numbers in `{ $tag }` never take the form `{ $form }`
        [unknown] `{ $form }` is no plural form
        [several] the plural forms `{ $form }` of `{ $tag }` are missing
       *[missing] the plural form `{ $form }` of `{ $tag }` is missing
    }
    .label = no number would choose this variant
    .label-missing = in this choice
    .label-twice = the second one
    .first = the first one
    .help-twice = delete one of them: readers would only ever get the other
    .help = the forms of `{ $tag }`: `{ $forms }`; a number itself, as [0], may be one too
    .help-nearest = did you mean `{ $nearest }`?
    .help-missing = add a variant `[{ $form }]`
    .help-several = add a variant for each of them
    .explain = Languages differ in their plural forms: Japanese and Vietnamese have one, English two, Ukrainian four, Arabic six. A choice by a number has a variant for each form that the language has and for no other, or readers get the wrong one. The forms are those of the Unicode rules by which pages are built.
too-large = { $case ->
        [script] this script is longer than { $limit } bytes
        [brackets] more than { $limit } brackets are open here at once
        [parts] this message unfolds into more than { $limit } parts
       *[text] this text is longer than { $limit } bytes
    }
    .label = here
    .help = use fewer messages and terms inside of it
    .help-script = let several scripts share the work, or see what got into it by mistake: each page waits for what it loads
    .help-text = a text is one paragraph: make several of it, or see what got into it by mistake
    .explain = A text unit is one paragraph of at most 20,000 bytes, and a message may be put together from at most 100 parts (variables, terms and messages, with theirs). A script of a theme has at most 1 MiB, and 1000 brackets that are open at once. More is a mistake or an attack, and would take long to build.

## Text

invalid-ruby = { $case ->
        [no-base] this reading has no word to stand over
        [empty-reading] this word has an empty reading
        [reading-not-kana] this reading is not kana
        [unclosed] this reading is not closed
        [unopened] this 》 closes nothing
        [nested] there is a reading inside a reading
        [split] word and reading are parted by markup
        [unused-bar] this ｜ begins no word with a reading
        [narrow-bar] this `|` is not the sign ｜ that begins a word with a reading
        [other-brackets] these brackets are not the 《》 that a reading stands in
       *[unmarked] in a text that others use, a reading must say where its word begins
    }
    .label = here
    .help = write 漢字《かんじ》: the reading in kana right behind its word, ｜ in front of a word that is not kanji alone; inside emphasis, keep both together
    .help-bar = write the wide ｜ (U+FF5C); where the bar is meant as a bar, put a space behind it
    .help-brackets = write 《》 (U+300A and U+300B)
    .explain = Furigana is written 漢字《かんじ》. The word is the run of kanji in front of 《, or everything from ｜. The reading is in kana. Word and reading stand together, both inside or both outside of emphasis and links. In a term or message that others use, ｜ must begin each word, since nobody knows what will stand in front of it. A 《 that is meant as a bracket is written 『. The bar of ASCII and brackets such as ≪≫ look like these signs and are not, so they are refused where only a reading can be meant.
refused-link = the link to `{ $url }` is refused
    .label = this address
    .help-empty = write the words that lead there between the brackets: `[words]({ $url })`
    .help-host = behind `https://` stands the host itself, in ASCII letters: no name, no password, and none of the letters that pass for others; a name in other letters is written as `xn--…`
    .help = links lead to `https:`, `http:`, `mailto:`, `tel:`, `glossary:WORD`; words of another language are marked with `lang:TAG`
    .explain = A text may link to web pages (https, http), mail (mailto) and telephone numbers (tel), to a glossary word (glossary:id), and mark words of another language (lang:tag). Everything else is refused: scripts and data, addresses without a scheme, and addresses with a name before the host, which can mislead.
unknown-term = there is no glossary word `{ $id }`{ $all ->
        [none] {""}
       *[other] , which is used { $all } times
    }
    .label = the plan's glossary does not list it
    .help = add `[[glossary]]` with `id = "{ $id }"` to `content/plan.toml`, and its words to each language
    .help-letters = write the id of a word that `content/plan.toml` lists in `[[glossary]]`: it is made of a-z, 0-9 and `-`
    .help-nearest = did you mean `{ $nearest }`?
    .also = here too
    .explain = `[word](glossary:id)` leads to an entry of the glossary that `content/plan.toml` lists in `[[glossary]]`.
refused-markup = { $case ->
        [html] HTML is not markup here
        [entity] a character written as HTML is not understood here
        [image] a text cannot hold an image
        [heading] a text cannot hold a heading
        [list] a text cannot hold a list
        [quote] a text cannot hold a block quote
        [code] a text cannot hold code
        [table] a text cannot hold a table
        [rule] a text cannot hold a rule
        [paragraphs] a text is one paragraph
        [break] a text cannot hold a line break
        [link-title] a link cannot have a title
        [autolink] in angle brackets this is not a link
        [definition] a text cannot hold a link definition
        [footnote] a text cannot hold a footnote
        [name-link] a name cannot hold a link
        [broken-link] this looks like a link, but is none
        [broken-emphasis] this looks like emphasis, but is none
        [nesting] emphasis is nested too deeply
       *[other] this markup is not understood here
    }
    .label = here
    .help = a text is one paragraph with emphasis and links only; put a backslash in front of a mark that is meant as text
    .help-html = take the tags away: *so* is emphasis, **so** strong emphasis, and furigana is written 漢字《かんじ》
    .help-entity = write the character itself, as `&` or a space; put a backslash in front if the letters are meant
    .help-term = `{ $id }` holds a bracket itself, at which the link would end: put a backslash in front of it there
    .help-emphasis = write **words** in ASCII signs, with no space on their inner side
    .help-link = write [words](https://…), [word](glossary:WORD) or [words](lang:TAG), in ASCII brackets, with nothing between `]` and `(` and no space in the address; put a backslash in front of a bracket that is meant as text
    .help-name = take the link away: the name is the words of links to its own page; put the link into another text
    .help-words = write between the brackets the words that are to lead to the glossary
    .help-autolink = write the whole address, as <https://example.jp/> or <mailto:info@example.jp>; a glossary word as [word](glossary:WORD), words of another language as [words](lang:TAG)
    .explain = A text unit is one paragraph. It may hold emphasis (*so* and **so**) and links: [words](address), or a whole address in angle brackets, <https://example.jp/>, which is shown as it is. Link definitions are not known, so that [words][name] is no link. It holds no HTML, images, headings, lists or tables. Structure belongs into `content/`, where every language shares it. A backslash in front of a mark makes it text.

## Theme

theme-cycle = themes extend each other in a circle: `{ $way }`
    .label = this leads back to where it began
    .help = take this `extends` away: a theme that does not say what it extends, extends `default`
    .explain = `extends` in `themes/<name>/theme.toml` names the theme whose files are used where this one has none. Every chain must end in `default`, which the program has and which extends nothing.
ambiguous-asset = templates could not tell `{ $path }` from `{ $other }`
    .help = rename one of them: both are `site.assets.{ $key }`
    .explain = Templates name a theme's file by its path in `assets/` with `.`, `-` and `/` written as `_`. Two files with one such key would hide each other. A file of the same path in a theme that extends another takes its place, which is no problem.
refused-resource = { $case ->
        [elsewhere] `{ $url }` is not on this site
        [root] `{ $url }` begins at the root of the host
        [font] a font cannot be loaded: `{ $url }`
        [circle] `{ $url }` leads back to this style sheet
        [circle-script] `{ $url }` leads back to this script
        [bare] `{ $url }` is no path
        [stopped] the site's policy has no place for `{ $url }>`
        [base] a page cannot have a `<base>`
        [refresh] a page cannot lead its readers on by itself
        [entity] a drawing cannot define entities
        [unquoted] a value stands in an attribute without quotes
        [inline-file] a file of the theme cannot hold scripts: `{ $url }`
       *[inline] a page cannot hold styles or scripts of its own: `{ $url }`
    }
    .label = no browser would load it under the site's policy
    .label-root = the site may stand in a folder of the host
    .label-circle = they would load each other without end
    .label-circle-script = scripts are published under names that change with their content, and neither could know the other's
    .label-bare = a browser finds a script by a path that begins with `./` or `../`
    .label-file = a browser that opens this file by itself would do it
    .label-base = every address of the page would begin there
    .label-refresh = readers would be taken away before they have read
    .label-unquoted = what is behind a space in it would be another attribute
    .label-entity = what it stands for cannot be seen here
    .help = put the file into the theme's `assets/` and name it by its key: {"`{{ page.base }}{{ site.assets.mark_svg }}`"}
    .label-made = this template, or what it uses, puts it together
    .help-made = look for the code that writes it, and take it away: what is put together from values or with `safe` is held to the same as what is written
    .help-stopped = give readers a link to it
    .help-inline = move it to a file in the theme's `assets/`: classes and attributes instead of `style`, a script that listens instead of a handler
    .help-sheet = put the file into the theme's `assets/` and name it by its path from this style sheet
    .help-script = put the script into the theme's `assets/`, and let a template load it as a file of its own
    .help-root-script = name the script by its path from this one, which begins with `./` or `../`
    .help-bare = put the script into the theme's `assets/`, and import it by its path from this one, such as `./name.js`
    .help-circle-script = move what both need into a third script, or let one of them import the other only
    .help-root = name the file by its path from this style sheet
    .help-root-template = begin it with {"`{{ page.base }}`"} in place of the first `/`
    .help-file = take it out of the file: drawings and documents of a theme hold no scripts, and load nothing
    .help-base = take it away, and begin addresses with {"`{{ page.base }}`"}
    .help-refresh = take it away, and give readers a link
    .help-unquoted = put it in quotes: `"{ $url }"`
    .help-entity = write its text where it is used; drawing programs do so when they save as plain or optimised SVG
    .help-circle = let only one of them load the other
    .help-font = use a stack of system fonts, as the default theme does
    .explain = Pages make no request to a third party and are served with a strict Content Security Policy, so what a theme loads from another host, or writes into the page itself, would never reach a reader; and where a server sends no such policy, others would learn who reads. The site may stand in any folder of a host, so no address begins with `/`. Everything that a theme needs stands in its `assets/`. Values stand in quotes in attributes, or a text of the plan could add one. What a template puts together is looked at in the pages that it makes, where the place is that of the page's template; what a script does is not seen.
css-syntax = { $case ->
        [comment] a comment has no end
        [line] `//` begins no comment
        [text] a string has no end
        [stray] a `{ $sign }` closes nothing
        [semicolon] a `;` stands behind a rule
        [outside] this stands in no rule
        [late] an `@import` stands behind a rule
        [wide] `{ $open }` is a full-width sign
        [space] this is a full-width space
       *[bracket] a `{ $open }` is never closed
    }
    .label = what follows is read as if it stood in it
    .label-brace = all rules below are read as if they stood in this one
    .label-comment = all that follows is taken for a comment
    .label-line = browsers read this as a part of what follows, and drop that
    .label-text = a string ends with its line, and browsers drop what it stands in
    .label-stray = browsers drop what it stands in
    .label-stray-brace = browsers drop the rule that follows
    .label-outside = browsers drop it, together with the rule that follows
    .label-late = browsers pass over it
    .label-wide = browsers take it for a letter
    .help = write `{ $sign }` where it ends
    .help-text = write `{ $sign }` where it ends, or { "`\\`" } at the end of the line if it goes on in the next
    .help-line = write the comment as `/* … */`
    .help-stray = take it away, or open it above
    .help-take = take it away
    .help-outside = put it into the braces of a rule, such as `:root { "{ … }" }`
    .help-late = move it to the beginning of the file
    .help-wide = write `{ $sign }`
    .help-space = write a common space
    .explain = In a style sheet of the theme something is open and never closed, or is closed and was never opened: a comment, a string, a bracket, a rule. Or something stands where browsers drop it: a declaration in no rule, an `@import` behind a rule, a full-width sign. Browsers do not say so. They drop the rule or take all that follows for a part of it, so that pages look other than they were meant to. Where a `{"{"}` lacks its end, the one is named whose block is closed by a `{"}"}` that stands further out; the end may be missing in any block within it. A comment stands between `/*` and `*/`; one that begins with `//` is none.
script-syntax = this script cannot be parsed: { $problem }
    .label = no browser would run anything of the file
    .help = correct it; once the file can be parsed, what it imports is looked through too
    .explain = A script of the theme breaks the grammar of JavaScript, for instance by a bracket that is never closed or a comma too few. Browsers do not run any of such a file, and say so only in their console. The place is the first one where the script cannot go on; the cause may stand a little before it.
markup-syntax = { $case ->
        [stray] `</{ $name }>` closes nothing
        [ampersand] this `&` begins no character's name or number
        [entity] `&{ $name };` is no name that XML knows
        [twice] the attribute `{ $name }` stands here a second time
        [unquoted] the value of an attribute stands in no quotes
        [valueless] an attribute has no value
        [less] this `<` begins no tag
        [apart] no space parts this attribute from the one before it
        [prefix] nothing says what `{ $name }:` stands for
        [second] a second element, `<{ $name }>`, stands beside the outermost one
        [outside] this stands outside of the outermost element
        [empty] no element stands in this file
        [root] this `<{ $name }>` is no drawing: it is not the `svg` of `http://www.w3.org/2000/svg`
        [declaration] `<?xml` does not stand at the very beginning of the file
        [encoding] this file is in UTF-8, and says that it is in `{ $name }`
        [dashes] `--` stands in a comment
        [character] { $name } may not stand in XML
        [cut] the file ends before this does
        [other] this is not XML
        [comment] a comment has no end
        [closed] `/` does not close a `<{ $name }>`
        [quote] a quote or a `>` is missing in this tag
       *[open] a `<{ $name }>` is never closed
    }
    .label = it would hold all that follows
    .label-comment = all that follows is taken for a comment
    .label-text = all that follows is taken for its text
    .label-closed = in HTML this opens it, and what follows would stand in it
    .label-quote = its attributes reach into what follows
    .label-stray = no such element is open here
    .label-drawing = browsers show nothing of a drawing from here on
    .label-xml = browsers show nothing of a file in XML with a mistake in it
    .label-root = browsers show nothing of it as a picture
    .label-paragraph = no paragraph is open here: browsers make an empty one of it
    .end = what it stands in ends here
    .open = this is open there
    .block = a paragraph ends where this begins
    .help = write `</{ $name }>` where it ends
    .help-drawing = write `</{ $name }>` where it ends, or `/>` at the end of its tag if nothing stands in it
    .help-comment = write `-->` where it ends, in the same file
    .help-closed = write `<{ $name } …></{ $name }>`
    .help-quote = close each value with the quote that it begins with, and the tag with `>`
    .help-other = write `</{ $top }>` if it is to close `<{ $top }>`, or else take it away
    .help-stray = take it away, or open the element above
    .help-paragraph = take it away; what holds lists and other blocks is a `<div>`
    .help-ampersand = write `&amp;`
    .help-entity = write the character itself; XML knows `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`, and numbers such as `&#160;`
    .help-twice = keep one of them
    .help-unquoted = put it in quotes
    .help-valueless = give it one in quotes, `""` if it is empty, or take it away
    .help-less = write `&lt;`
    .help-apart = put a space between them
    .help-prefix = add `xmlns:{ $name }="…"` to the outermost element, with the address that its program gives it, or take away what begins with `{ $name }:`
    .help-xlink = write `href` alone, or add `xmlns:xlink="http://www.w3.org/1999/xlink"` to `<svg>`
    .help-second = put all elements into the outermost one, or each drawing into a file of its own
    .help-outside = take it away, or put it into the outermost element
    .help-empty = put back what stood there, or delete the file
    .help-root = begin the drawing with `<svg xmlns="http://www.w3.org/2000/svg">`
    .help-declaration = take away what stands in front of it, blank lines too, or take it away itself
    .help-encoding = write `UTF-8`, or take the line away
    .help-dashes = write `-` or `–` instead; `-->` alone ends a comment
    .help-character = take it away
    .help-cut = write its end, or save the drawing anew: it may have been cut off
    .help-xml = open the file in a browser, which says what it misses there, or save it anew from a drawing program
    .explain = In a template or a drawing of the theme an element is opened and never closed, or closed and never opened, or a drawing is not XML or no SVG: browsers show nothing of it, and forgive nothing as they do in HTML. Browsers do not say so: they close it somewhere else, and what follows looks other than it was meant to or is read out wrongly. Templates are put together as they are on pages, with all that they extend, include and use; an element may be opened in one block, file or branch and closed in another. Only what is wrong for certain is said: what nothing in any branch could close or open, or what fails whichever branches a page takes. So not every such mistake is found. Ends that HTML lets authors leave out, as those of `<li>` and `<p>`, may be left out. In drawings nothing may. A comment, and an element that holds only text (`<title>`, `<script>`, `<style>`, `<textarea>`), ends in the file in which it begins. `/` at the end of a tag closes nothing in HTML. Where a quote is missing, an attribute takes what follows for its value, and the next quote stands where none can.
template = the template fails: { $problem }
    .label = here
    .label-lacking = this file takes the place of one that has them
    .unclosed = it is still open here
    .fails = what fails is this, in the theme that is extended
    .first = the first one
    .help = `themes/CONTRACT.md` lists what a template may use
    .help-nearest = did you mean `{ $nearest }`?
    .help-empty = put back what stood there, or delete the file: the theme that is extended has one of this name
    .help-circle = a template reaches one of its own name in the theme that is extended by that theme's name in front, as `default/base.html`; what stands in `themes/default/` itself has none to extend; of templates that call each other, let one end without calling
    .help-parts = write one of its parts: of a text, {"`{{ x.html | safe }}`"} in an element, {"`{{ x.plain }}`"} in an attribute or a title
    .help-twice = rename one of them; a component takes the place of one of the same name only in a theme that is extended
    .help-unsafe = write {"`{{"} { $written } | safe {"}}`"} in an element; in an attribute or a title, the same text's `plain` in place of `html`
    .help-live = take `safe` away
    .help-quoted = write the same text's `plain` in place of `html`, without `safe`
    .help-rootless = write {"`{{ page.base }}{{"} { $written } {"}}`"}, or in a component what it is given as `base`
    .help-message = add `{ $id }` to `interface.ftl` of the source language and of the others, or correct the id
    .help-given = give it `{ $names }`: what stands behind `$` in the message
    .help-write = write `{ $sign }` where it ends
    .help-instead = write `{ $instead }` in place of `{ $sign }`
    .help-argument = what is given has its name before it, as in `t(id="…")`
    .help-inner = names stand in a tag as they are: take the inner {"`{{"} {"}}`"} away
    .help-braces = code stands in ASCII braces without a space between them: {"`{{ … }}`"}, {"`{% … %}`"}
    .help-component = what is drawn in more places than one is a component: {"`{% component name(of: map) %}"}…{"{% endcomponent name %}`"}
    .help-quotes = a message's id stands in quotes: `id="{ $id }"`
    .help-none = what stands before `.{ $field }` has no fields here; if it may be none, ask for it with {"`{% if … %}`"} around this, or write `?.{ $field }`
    .help-unclosed = close it with `{ $close }` where it ends
    .help-not-open = take it away, or open it above
    .help-asset = put `assets/{ $file }` into the theme: a file's key is its path in `assets/` with `.`, `-` and `/` written `_`
    .help-lacking = begin it with {"`{% extends"} "{ $extended }" {"%}`"} and write only the blocks that differ; or, in a file that extends nothing, write all of these, a block that stays empty too, as `themes/CONTRACT.md` says
    .help-lacking-own = write all of these, a block that stays empty too, as `themes/CONTRACT.md` says; or move the file to a theme of another name, which can extend the program's
    .help-endless = let it end: call it only where there is something left to show
    .explain = A template could not be compiled or rendered. Names of fields, components, filters and functions are checked; a field that may be absent is `none` and is asked for with `if`. What readers could not use is refused too: markup that is written without `safe` or in an attribute, a text that is none with `safe`, and an address from the root of the site that stands in `href` or `src` without `page.base` before it. `themes/CONTRACT.md` lists all fields, the components of the default theme and the functions `t` and `t_plain`.

## Output

refused-output = `{ $path }` is not written to: { $reason }
    .help = name another folder with `--out`; a build writes only to a folder of its own, such as `public`
    .help-link = name the folder itself; nothing is written through a link
    .help-inside = move it out of the folder: only regular files of others are carried into the new site
    .help-mount = name a folder inside it, such as `site`; a mount point cannot be exchanged
    .help-not-ours = name an empty folder or one that keikaku has built; if this one may go, empty it yourself
    .help-manifest = put the last good `manifest.json` back, or empty the folder yourself
    .help-newer = update keikaku, or name another folder with `--out`
    .help-staging = see what stands there and move it away
    .help-interrupted = see that nobody else works in the folder, then build again
    .help-changed = something else changed the folder during the build; build again
    .explain = The output folder is replaced as a whole, so it must be one that is meant for this. Refused are the project and what is above it, the home folder, sources, repositories, links, mount points, and folders that hold files but no manifest of an earlier build. Nothing has been touched.
occupied-path = { $case ->
        [spelling] a file of others, `{ $other }`, stands where a page of nearly the same name
        [folder] a file of others, `{ $other }`, stands where a folder of the site
        [theirs] a folder of others stands where a file of the site
       *[file] a file of others, `{ $other }`, stands where a page
    } must go: `{ $path }`
    .help = move the file away, or rename the node; files of others are carried over, never overwritten
    .help-theirs = move the folder away; files of others are carried over, never overwritten
    .explain = Files in the output folder that no build wrote are carried into the new site. One of them has the path of a page, or differs from it only by upper and lower case or by the way its characters are composed.
write-failed = `{ $path }` could not be written: { $reason }
    .help-record = mend the cause and run the command again; { $done ->
        [none] nothing has been changed
       *[other] written before it: { $done }
    }
    .help = the old site is untouched; mend the cause and build again
    .help-space = the old site is untouched; make room for a second copy of the site and build again ({ $bytes } bytes were written so far)
    .help-permission = the old site is untouched; the folder and the one above it must be writable by whoever builds
    .help-file-system = the old site is untouched; build into a folder on a file system that can exchange folders, and copy it from there
    .help-path = the path cannot be published on every system; rename what it is made of
    .explain = The system refused to write. A new site is written completely beside the old one and takes its place in one step at the end, so the old one is still there, byte for byte.
output-busy = another build is writing to `{ $path }`
    .help = wait until it is done, and build again
    .explain = Only one build writes to a folder at a time. The lock is the system's: it goes away with the process that holds it, however that ended.
