### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = 見《み》たい ものを えらぶ
# What rows are chosen by. The third group is headed by table_better.
rows_section = 計画《けいかく》の どこに あるか
rows_unit = 単位《たんい》（数字《すうじ》に つく ことば）
rows_all = ぜんぶ
# For figures that the plan gives without a unit.
rows_unit-none = 数字《すうじ》だけ
# Two numbers follow: 5 / 36.
rows_shown = 今《いま》 見《み》えて いる もの：
rows_none = えらんだ ことに ぜんぶ 合《あ》う ものは ありません。
rows_reset = もう 一度《いちど》 ぜんぶ 見《み》る

## Ordering, with script. An order's name takes no readings.

rows_order = ならべかた
rows_order-plan = けいかくの とおり
rows_order-name = なまえの じゅん
rows_order-change = たんいごとに、おおきく かわる ものが さき
rows_order-verdict = どこまで すすんだか
# Heads the rows of which no progress can be told.
rows_unjudged = まだ わかりません

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = はじめ { $figure }
chart_goal = めざす { $figure }
