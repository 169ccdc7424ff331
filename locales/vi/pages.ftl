### The page about this site itself.

about = Về trang web này
about_topics_edition = Về bản này
    .text = Bản này trình bày một chương của Kế hoạch Tổng hợp Thành phố Iruma bằng lời văn mới cho dễ đọc. Bản này cố gắng nêu đầy đủ những nội dung được viết trong kế hoạch. Tuy nhiên, lời văn ở đây không phải là nguyên văn của kế hoạch chính thức.
about_topics_official-plan = Kế hoạch chính thức
    .text = Kế hoạch chính thức là Kế hoạch Tổng hợp của thành phố Iruma. Nếu nội dung của bản này khác với kế hoạch chính thức, kế hoạch chính thức được ưu tiên.
about_topics_figures = Số liệu và tên gọi
    .text = Số liệu và tên của chương, mục, tiểu mục, [{ -indicator }](glossary:indicator), luật, cơ quan, v.v. đúng như trong kế hoạch chính thức. Những chỗ trong kế hoạch có vẻ bị sai chữ được hiểu theo nghĩa hợp lý. Chương này của kế hoạch không viết cách tính các con số thể hiện mức độ hài lòng.
about_topics_no-years = Năm và kết quả thực tế
    .text = Các bảng [{ -indicator }](glossary:indicator) trong chương này của kế hoạch không ghi mức hiện trạng và mức mục tiêu là của năm nào. Kết quả thực tế sau đó cũng chưa được nêu. Vì vậy, trang web này cũng không có năm và kết quả thực tế.
about_topics_citations = Vị trí trong kế hoạch
    .text = Mỗi đoạn đều cho biết nội dung đó nằm ở đâu trong kế hoạch chính thức. Ví dụ, vị trí được ghi như sau: “Phần 4, Chương 1, Mục 1, Tiểu mục 2, Vấn đề 3”.
about_topics_services = Kế hoạch khác với dịch vụ
    .text = Những gì viết ở đây là kế hoạch. Kế hoạch nêu thành phố hướng tới điều gì và định làm gì, chứ không phải là bản hướng dẫn dịch vụ. Địa chỉ, giờ tiếp nhận và số điện thoại không có trong kế hoạch, nên cũng không có trên trang web này.
about_topics_languages = Ngôn ngữ và cách làm
    .text = Trang web có bản tiếng Nhật, bản [{ -easy-japanese }](glossary:easy-japanese) và các bản dịch. Bảng ở trang này cho biết có bản bằng những ngôn ngữ nào. Hai bản tiếng Nhật được viết với sự trợ giúp của máy. Các bản dịch được làm bằng máy từ bản tiếng Nhật. Sau đó, một lượt dịch máy riêng đã dịch ngược các bản này sang tiếng Nhật, và những chỗ khác với bản gốc đã được sửa. Tất cả các bản đều chưa được người bản ngữ của từng ngôn ngữ hoặc thành phố kiểm tra.
about_topics_privacy = Quyền riêng tư
    .text = Trang web này không dùng cookie. Trang web không theo dõi hành vi của người đọc và không gửi thông tin cho doanh nghiệp nào khác.
