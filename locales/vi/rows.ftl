### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = Chọn chỉ số cần xem
# What rows are chosen by. The third group is headed by table_better.
rows_section = Vị trí trong kế hoạch
rows_unit = Đơn vị
rows_all = Tất cả
# For figures that the plan gives without a unit.
rows_unit-none = Số không có đơn vị
# Two numbers follow: 5 / 36.
rows_shown = Đang hiển thị:
rows_none = Không có chỉ số nào phù hợp với tất cả các lựa chọn này.
rows_reset = Hiện lại tất cả

## Ordering, with script. An order's name takes no readings.

rows_order = Thứ tự
rows_order-plan = Như trong kế hoạch
rows_order-name = Theo tên
rows_order-change = Theo đơn vị, thay đổi lớn nhất trước
rows_order-verdict = Theo tình hình đạt mục tiêu
# Heads the rows of which no progress can be told.
rows_unjudged = Chưa có đánh giá

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = Hiện trạng { $figure }
chart_goal = Mục tiêu { $figure }
