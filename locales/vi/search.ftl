### Lời trên trang tìm kiếm. Đây là lời của công cụ, không phải của kế hoạch.

title_search = Tìm kiếm
description_search = Tìm các chương, mục, nội dung, chỉ số và từ ngữ của kế hoạch này bằng từ khóa.
menu_search = Tìm kiếm

search_label = Từ cần tìm
search_button = Tìm
search_noscript = Cần có JavaScript để tìm kiếm, nhưng trình duyệt này đang tắt. Bên dưới là mục lục của kế hoạch và các từ được giải thích.

search_busy = Đang tìm…
# A script puts in the number, or what was looked for.
search_found = Số trang tìm thấy: { $n }
search_some = Không có trang nào chứa đủ các từ này. Số trang chứa một phần: { $n }
search_none = Không tìm thấy “{ $query }”.
search_try = Hãy thử từ khác hoặc từ ngắn hơn.
search_others = Hoặc tìm cùng từ này trong các bản sau:
search_failed = Không tải được phần tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.
# Stands beside what was found on a page that is not wholly translated.
search_partly = Một phần của trang này chưa có bằng ngôn ngữ này.
