### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = 指標を絞り込む
# What rows are chosen by. The third group is headed by table_better.
rows_section = 計画の中の場所
rows_unit = 単位
rows_all = すべて
# For figures that the plan gives without a unit.
rows_unit-none = 単位のない数値
# Two numbers follow: 5 / 36.
rows_shown = 表示中：
rows_none = すべての条件に合う指標はありません。
rows_reset = すべての表示に戻す

## Ordering, with script. An order's name takes no readings.

rows_order = 並び順
rows_order-plan = 計画の順
rows_order-name = 名称の順
rows_order-change = 単位ごとに、変化の大きい順
rows_order-verdict = 達成状況の順
# Heads the rows of which no progress can be told.
rows_unjudged = まだ判定できません

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = 現状 { $figure }
chart_goal = 目標 { $figure }
