### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Keep at the starting level
target_at-least-baseline = At least the starting level

## Which way is better

better_higher = Higher is better
better_lower = Lower is better
better_steady = Steady is the aim

## A row of the table in a sentence

# It is read aloud instead of the drawing. $kind: raise, reduce, reach (no difference can be said), maintain or at-least. $percent: yes or no; with yes,
# $difference is a bare number, since a difference of percentages is said in points. The plan names no year.
indicator_sentence = { $kind ->
    [raise] { $baseline } at the start; the plan names no year. The goal is { $target }, an increase of { $percent ->
        [yes] { $difference } points
       *[no] { $difference }
    }.
    [reduce] { $baseline } at the start; the plan names no year. The goal is { $target }, a decrease of { $percent ->
        [yes] { $difference } points
       *[no] { $difference }
    }.
    [at-least] { $baseline } at the start; the plan names no year. The goal is at least that level.
    [reach] { $baseline } at the start; the plan names no year. The goal is { $target }.
   *[maintain] { $baseline } at the start; the plan names no year. The goal is to keep that level.
}

## Places and years

# Two steps of a place in the printed plan: Part 4, Chapter 1.
citation_step = { $before }, { $step }
year_calendar = { $year }
year_fiscal = fiscal year { $year }
period = { $from } to { $to }
