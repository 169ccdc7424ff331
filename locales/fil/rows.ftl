### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = Piliin ang mga panukat na makikita
# What rows are chosen by. The third group is headed by table_better.
rows_section = Bahagi ng plano
rows_unit = Yunit
rows_all = Lahat
# For figures that the plan gives without a unit.
rows_unit-none = Numerong walang yunit
# Two numbers follow: 5 / 36.
rows_shown = Ipinapakita:
rows_none = Walang panukat na tugma sa lahat ng ito.
rows_reset = Ipakita muli ang lahat

## Ordering, with script. An order's name takes no readings.

rows_order = Pagkakasunod-sunod
rows_order-plan = Gaya ng nasa plano
rows_order-name = Ayon sa pangalan
rows_order-change = Ayon sa yunit, una ang pinakamalaking pagbabago
rows_order-verdict = Ayon sa pag-abot sa target
# Heads the rows of which no progress can be told.
rows_unjudged = Hindi pa matukoy

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = Simula { $figure }
chart_goal = Target { $figure }
