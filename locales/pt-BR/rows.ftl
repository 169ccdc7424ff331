### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = Escolher quais indicadores ver
# What rows are chosen by. The third group is headed by table_better.
rows_section = Parte do plano
rows_unit = Unidade
rows_all = Todas
# For figures that the plan gives without a unit.
rows_unit-none = Número sem unidade
# Two numbers follow: 5 / 36.
rows_shown = Exibidos:
rows_none = Nenhum indicador reúne todas estas opções.
rows_reset = Mostrar todos de novo

## Ordering, with script. An order's name takes no readings.

rows_order = Ordem
rows_order-plan = Como no plano
rows_order-name = Por nome
rows_order-change = Por unidade, a maior mudança primeiro
rows_order-verdict = Por andamento
# Heads the rows of which no progress can be told.
rows_unjudged = Ainda sem avaliação

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = Início { $figure }
chart_goal = Meta { $figure }
