### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Keep at the starting level
target_at-least-baseline = At least the starting level

## Which way is better

better_higher = Higher is better
better_lower = Lower is better
better_steady = Steady is best

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, provisional)
    [undated] { $figure } (provisional)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = No figure: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = Goal reached
verdict-about_achieved = The goal is reached: the latest result is at the goal or beyond it.
verdict_on-course = On course
verdict-about_on-course = This is on course: the latest result is on the straight line from the start to the goal, or better.
verdict_behind = Behind
verdict-about_behind = This is behind: the latest result falls short of the straight line from the start to the goal.
verdict_kept = Kept
verdict-about_kept = The level is kept: the latest result is not worse than the figure at the start.
verdict_not-kept = Not kept
verdict-about_not-kept = The level is not kept: the latest result is worse than the figure at the start.

## Why nothing is said of how far an indicator has come, although it has results

unjudged_undated = It cannot be said how far this has come: the plan does not give the years.
unjudged_unstarted = It cannot be said how far this has come: there is no figure for the start.
unjudged_equal = It cannot be said how far this has come: the figure at the start and the goal are the same.
unjudged_changed = The figure is only to be kept, and has changed. Whether that is better or worse, the plan does not say.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] { $baseline } at the start; the plan names no year.
    [missing] There is no figure for the start: { $baseline }.
   *[dated] { $baseline } at the start.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] There is no result yet.
    [missing] A result is missing: { $result }.
   *[known] The latest result is { $result }.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] The goal is { $target }: { $percent ->
        [yes] { $difference ->
            [one] { $difference } point more
           *[other] { $difference } points more
        }
       *[no] { $difference } more
    }.
    [reduce] The goal is { $target }: lower by { $percent ->
        [yes] { $difference ->
            [one] { $difference } point
           *[other] { $difference } points
        }
       *[no] { $difference }
    }.
    [at-least] The goal is at least that level.
    [at-least-dated] The goal for { $year } is at least that level.
    [maintain-dated] The goal for { $year } is to keep that level.
    [missing] There is no goal yet: { $target }.
    [reach] The goal is { $target }.
   *[maintain] The goal is to keep that level.
}

## Places and years

# Two steps of a place in the printed plan: Part 4, Chapter 1.
citation_step = { $before }, { $step }
year_calendar = { $year }
year_fiscal = fiscal year { $year }
period = { $from } to { $to }
