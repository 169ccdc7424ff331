### The words of the site's frame. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = Danh sách chỉ số
title_glossary = Giải thích từ ngữ
title_print = Trang để in
title_choose = Chọn ngôn ngữ
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = Tất cả chỉ số của kế hoạch này, kèm theo mức hiện trạng và mức mục tiêu.
description_glossary = Giải thích những từ ngữ có trong kế hoạch này.
description_print = Toàn bộ nội dung của kế hoạch này được gom vào một trang để dễ in.
description_choose = Trang để chọn ngôn ngữ đọc kế hoạch này.

## The frame around every page

frame_skip = Chuyển đến nội dung chính
# Names the site's menu for screen readers.
frame_menu = Trình đơn
# Names the way from the home page to this page for screen readers.
frame_path = Vị trí hiện tại
# Opens the list of languages.
frame_languages = Ngôn ngữ
frame_untranslated = chưa được dịch
# A box to tick: readings above Chinese characters.
frame_readings = Cách đọc chữ Hán (furigana)
frame_borrowed = Trang này có { $n } chỗ chưa có bản dịch bằng ngôn ngữ này. Những chỗ đó được hiển thị bằng ngôn ngữ khác và có ghi chú.
frame_around = Ngoài ra có { $n } tên gọi chưa có bản dịch, chẳng hạn trong tiêu đề, trình đơn hoặc vị trí trong bản kế hoạch in. Các tên đó được hiển thị bằng ngôn ngữ khác.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = Trang này có { $n } chỗ mà bản gốc đã thay đổi sau khi dịch. Những chỗ đó có ghi chú.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = Chưa được dịch. Ngôn ngữ đang hiển thị:
# Under a text whose original was changed after it was translated.
unit_stale = Bản gốc đã thay đổi sau khi dịch.
# A link to the same paragraph in the language of the source follows.
unit_source = Bản gốc hiện nay:
# A link to the same page in the language of the source follows.
frame_translated = Trang này là bản dịch. Bản gốc:
# Followed by the translated share of the plan, such as 98%.
frame_share = Tỷ lệ đọc được bằng ngôn ngữ này: { $share }

menu_home = Trang chủ
menu_indicators = Chỉ số
menu_glossary = Từ ngữ
menu_print = In

## What an edition is, said at the foot of every page

edition_official = Nội dung trên trang web này là văn bản chính thức của kế hoạch.
edition_reader = Nội dung trên trang web này là bản khái quát, viết lại nội dung của kế hoạch cho dễ hiểu. Kế hoạch chính thức là bản kế hoạch do thành phố phát hành. Nếu nội dung khác nhau, bản kế hoạch đó được ưu tiên.
edition_translation = Nội dung trên trang web này được dịch riêng cho trang web này. Kế hoạch chính thức là bản kế hoạch do thành phố phát hành. Nếu nội dung khác nhau, bản kế hoạch đó được ưu tiên.

# The table of editions: its heads, and what an edition is in a word.
edition_language = Ngôn ngữ
edition_what = Loại
edition_share = Tỷ lệ đọc được
edition-kind_official = Văn bản chính thức
edition-kind_reader = Bản khái quát
edition-kind_translation = Bản dịch

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] Bản này được dịch bằng máy.
    [person] Bản này do người dịch.
   *[both] Bản này có phần được dịch bằng máy, có phần do người dịch.
}
# $share is none, machine (a second pass by machine), all or some.
making_review = { $share ->
    [none] Chưa có người nào kiểm tra lại.
    [machine] Sau đó, bản này đã được đối chiếu với bản gốc thêm một lần nữa bằng máy. Chưa có người bản ngữ nào kiểm tra lại.
    [all] Một người khác với người dịch đã kiểm tra lại.
   *[some] Trong { $all } đoạn, có { $reviewed } đoạn đã được một người khác với người dịch kiểm tra lại.
}
making_latest = Ngày đối chiếu gần nhất với bản gốc: { $date }
making_stale = Số đoạn có bản gốc đã thay đổi sau đó: { $n }
making_unrecorded = Số đoạn không có ghi chép về cách làm: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = ngày { $day } tháng { $month } năm { $year }

## The plan's home

home_contents = Nội dung của kế hoạch này
home_indicators = Xem tất cả chỉ số
home_indicator-count = Số chỉ số: { $n }
home_outline = Toàn bộ bản kế hoạch
home_missing = chưa đăng
home_languages = Các ngôn ngữ có thể đọc

## A part of the plan

node_contents = Nội dung của trang này
# Opens the place where a paragraph stands in the printed plan.
node_citation = Vị trí trong bản kế hoạch
# The same, followed by the place itself.
node_place = Vị trí trong bản kế hoạch:
node_permalink = Liên kết đến đoạn này
# Names the links to the part before and after for screen readers.
node_sequence = Trang trước và trang sau
node_previous = Trang trước
node_next = Trang sau
node_go = Địa chỉ của trang này, dùng được cho mọi ngôn ngữ:

## Indicators

table_caption = Mức hiện trạng và mức mục tiêu
# The same where there are results.
table_caption-results = Mức hiện trạng, kết quả thực tế mới nhất và mức mục tiêu
table_indicator = Chỉ số
table_baseline = Mức hiện trạng
table_target = Mức mục tiêu
table_better = Chiều hướng mong muốn
table_result = Kết quả thực tế mới nhất
table_verdict = Tình hình đạt mục tiêu
# Where others of the table have a result.
table_no-result = Chưa có kết quả thực tế
# A figure that may still be corrected.
table_provisional = số liệu tạm thời
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = Số liệu theo năm
table_history = Tất cả số liệu theo năm
table_year = Năm
table_no-year = không ghi năm
table_kind = Loại
table_figure = Số liệu
# What a figure can be, in that table and under the drawing.
stage_result = Kết quả thực tế
stage_interim = Mức mục tiêu giữa kỳ
stage_missing = Không có số liệu
# Opens what an indicator measures.
table_about = Nội dung
table_survey = Khảo sát
table_count = Đối tượng được đếm
table_no-years = Kế hoạch không ghi mức hiện trạng và mức mục tiêu là của năm nào.
table_belongs = Nơi có chỉ số này

## Glossary

entry_plan = Giải thích có trong bản kế hoạch
entry_editor = Giải thích do trang web này thêm vào
entry_used = Các trang có từ này

## Print

print_parts = Vui lòng chọn phần muốn in.
print_back = Quay lại trang web

## An address without a language

go_lead = Vui lòng chọn ngôn ngữ muốn đọc.

## Nothing found

not-found = Không tìm thấy trang
not-found_text = Có thể địa chỉ đã thay đổi hoặc bị nhập sai.
not-found_home = Về trang chủ

## Names of languages, shown beside each language's own name

language_ja = Tiếng Nhật
language_ja-simple = Tiếng Nhật dễ hiểu
language_en = Tiếng Anh
language_zh-Hans = Tiếng Trung (giản thể)
language_vi = Tiếng Việt
language_fil = Tiếng Philippines (Tagalog)
language_ko = Tiếng Hàn
language_ne = Tiếng Nepal
language_id = Tiếng Indonesia
language_pt-BR = Tiếng Bồ Đào Nha (Brazil)
language_es = Tiếng Tây Ban Nha
language_th = Tiếng Thái
language_zh-Hant = Tiếng Trung (phồn thể)
language_my = Tiếng Myanmar (Miến Điện)
language_km = Tiếng Khmer (Campuchia)
language_mn = Tiếng Mông Cổ
language_tr = Tiếng Thổ Nhĩ Kỳ
language_uk = Tiếng Ukraina
language_fa = Tiếng Ba Tư
