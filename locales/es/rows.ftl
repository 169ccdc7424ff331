### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = Elegir qué indicadores ver
# What rows are chosen by. The third group is headed by table_better.
rows_section = Parte del plan
rows_unit = Unidad
rows_all = Todas
# For figures that the plan gives without a unit.
rows_unit-none = Número sin unidad
# Two numbers follow: 5 / 36.
rows_shown = Se muestran:
rows_none = Ningún indicador cumple todas estas opciones.
rows_reset = Mostrar todos de nuevo

## Ordering, with script. An order's name takes no readings.

rows_order = Orden
rows_order-plan = Como en el plan
rows_order-name = Por nombre
rows_order-change = Por unidad, primero el cambio mayor
rows_order-verdict = Por avance
# Heads the rows of which no progress can be told.
rows_unjudged = Todavía sin valoración

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = Inicio { $figure }
chart_goal = Meta { $figure }
