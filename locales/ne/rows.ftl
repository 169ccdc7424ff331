### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = हेर्ने सूचक छान्नुहोस्
# What rows are chosen by. The third group is headed by table_better.
rows_section = योजनामा रहेको ठाउँ
rows_unit = एकाइ
rows_all = सबै
# For figures that the plan gives without a unit.
rows_unit-none = एकाइ नभएको अङ्क
# Two numbers follow: 5 / 36.
rows_shown = देखाइएको:
rows_none = यी सबै कुरा मिल्ने सूचक छैन।
rows_reset = फेरि सबै देखाउनुहोस्

## Ordering, with script. An order's name takes no readings.

rows_order = क्रम
rows_order-plan = योजनामा जस्तै
rows_order-name = नामअनुसार
rows_order-change = एकाइअनुसार, ठूलो परिवर्तन पहिले
rows_order-verdict = लक्ष्यतर्फको प्रगतिअनुसार
# Heads the rows of which no progress can be told.
rows_unjudged = अझै मूल्याङ्कन छैन

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = आधार { $figure }
chart_goal = लक्ष्य { $figure }
