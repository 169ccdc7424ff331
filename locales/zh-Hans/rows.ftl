### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = 筛选指标
# What rows are chosen by. The third group is headed by table_better.
rows_section = 在计划中的位置
rows_unit = 单位
rows_all = 全部
# For figures that the plan gives without a unit.
rows_unit-none = 没有单位的数值
# Two numbers follow: 5 / 36.
rows_shown = 显示：
rows_none = 没有同时符合这些条件的指标。
rows_reset = 恢复显示全部

## Ordering, with script. An order's name takes no readings.

rows_order = 排序
rows_order-plan = 按计划中的顺序
rows_order-name = 按名称
rows_order-change = 按单位，变化大的在前
rows_order-verdict = 按达成情况
# Heads the rows of which no progress can be told.
rows_unjudged = 尚无判定

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = 现状 { $figure }
chart_goal = 目标 { $figure }
