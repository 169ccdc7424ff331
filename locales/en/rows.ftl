### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = Choose which indicators to see
# What rows are chosen by. The third group is headed by table_better.
rows_section = Part of the plan
rows_unit = Unit
rows_all = All
# For figures that the plan gives without a unit.
rows_unit-none = A number without a unit
# Two numbers follow: 5 / 36.
rows_shown = Shown:
rows_none = No indicator has all of these.
rows_reset = Show all again

## Ordering, with script. An order's name takes no readings.

rows_order = Order
rows_order-plan = As in the plan
rows_order-name = By name
rows_order-change = By unit, the largest change first
rows_order-verdict = By progress
# Heads the rows of which no progress can be told.
rows_unjudged = No assessment yet

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = Start { $figure }
chart_goal = Goal { $figure }
