### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = เลือกตัวชี้วัดที่ต้องการดู
# What rows are chosen by. The third group is headed by table_better.
rows_section = ส่วนในแผน
rows_unit = หน่วย
rows_all = ทั้งหมด
# For figures that the plan gives without a unit.
rows_unit-none = ตัวเลขที่ไม่มีหน่วย
# Two numbers follow: 5 / 36.
rows_shown = แสดงอยู่:
rows_none = ไม่มีตัวชี้วัดที่ตรงกับตัวเลือกทั้งหมดนี้
rows_reset = แสดงทั้งหมดอีกครั้ง

## Ordering, with script. An order's name takes no readings.

rows_order = ลำดับ
rows_order-plan = ตามแผน
rows_order-name = ตามชื่อ
rows_order-change = ตามหน่วย เปลี่ยนแปลงมากที่สุดขึ้นก่อน
rows_order-verdict = ตามสถานะการบรรลุเป้าหมาย
# Heads the rows of which no progress can be told.
rows_unjudged = ยังประเมินไม่ได้

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = ตั้งต้น { $figure }
chart_goal = เป้าหมาย { $figure }
