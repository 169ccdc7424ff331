### Rows of indicators: choosing and ordering them, and the labels in their drawings. These are the tool's words, not the plan's.

## Choosing

rows_choose = Pilih indikator yang ditampilkan
# What rows are chosen by. The third group is headed by table_better.
rows_section = Bagian dari rencana
rows_unit = Satuan
rows_all = Semua
# For figures that the plan gives without a unit.
rows_unit-none = Angka tanpa satuan
# Two numbers follow: 5 / 36.
rows_shown = Ditampilkan:
rows_none = Tidak ada indikator yang sesuai dengan semua pilihan ini.
rows_reset = Tampilkan semua lagi

## Ordering, with script. An order's name takes no readings.

rows_order = Urutan
rows_order-plan = Seperti dalam rencana
rows_order-name = Menurut nama
rows_order-change = Menurut satuan, perubahan terbesar lebih dulu
rows_order-verdict = Menurut status pencapaian
# Heads the rows of which no progress can be told.
rows_unjudged = Belum dapat dinilai

## In a drawing, which is narrow and takes no readings: a short word with its figure

chart_start = Awal { $figure }
chart_goal = Target { $figure }
