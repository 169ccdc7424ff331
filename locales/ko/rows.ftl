### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = 볼 지표 고르기
# What rows are chosen by. The third group is headed by table_better.
rows_section = 계획 안의 위치
rows_unit = 단위
rows_all = 전체
# For figures that the plan gives without a unit.
rows_unit-none = 단위가 없는 수치
# Two numbers follow: 5 / 36.
rows_shown = 표시 중:
rows_none = 이 조건에 모두 맞는 지표는 없습니다.
rows_reset = 전체 다시 표시

## Ordering, with script. An order's name takes no readings.

rows_order = 순서
rows_order-plan = 계획의 순서
rows_order-name = 이름순
rows_order-change = 단위별로 변화가 큰 순
rows_order-verdict = 달성 상황순
# Heads the rows of which no progress can be told.
rows_unjudged = 아직 판정할 수 없음

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = 현재 { $figure }
chart_goal = 목표 { $figure }
