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
    .text = Những gì viết ở đây là kế hoạch. Kế hoạch nêu thành phố hướng tới điều gì và định làm gì, chứ không phải là bản hướng dẫn dịch vụ. Địa chỉ, giờ tiếp nhận và số điện thoại không có trong chương này của kế hoạch, nên cũng không có trên trang web này.
about_topics_languages = Ngôn ngữ và cách làm
    .text = Trang web có bản tiếng Nhật, bản [{ -easy-japanese }](glossary:easy-japanese) và các bản dịch. Bảng ở trang này cho biết có bản bằng những ngôn ngữ nào. Hai bản tiếng Nhật được viết với sự trợ giúp của máy. Các bản dịch được làm bằng máy từ bản tiếng Nhật. Sau đó, một lượt dịch máy riêng đã dịch ngược các bản này sang tiếng Nhật, và những chỗ khác với bản gốc đã được sửa. Tất cả các bản đều chưa được người bản ngữ của từng ngôn ngữ hoặc thành phố kiểm tra.
about_topics_privacy = Quyền riêng tư
    .text = Trang web này không dùng cookie. Trang web không theo dõi hành vi của người đọc và không gửi thông tin cho doanh nghiệp nào khác.

accessibility = Khả năng tiếp cận
accessibility_topics_aim = Mục tiêu
    .text = Mục tiêu của trang web này là mọi trang, ở mọi ngôn ngữ, đều đạt mức AA của “WCAG 2.2”, bản hướng dẫn quốc tế để ai cũng dùng được trang web. Chưa có tổ chức nào bên ngoài xác nhận là đã đạt hay chưa.
accessibility_topics_tests = Những gì được kiểm tra bằng máy
    .text = Trang web này được kiểm tra bằng máy trong một trình duyệt (Chromium). Công cụ “axe” xem từng loại trang bằng mọi ngôn ngữ, trên màn hình hẹp và màn hình rộng, với màu sáng và màu tối. Ngoài ra còn kiểm tra khi phóng to đến 200%, khi màn hình rộng 320 pixel, khi giãn khoảng cách giữa các chữ và các dòng, khi người đọc tự chọn màu, khi giảm chuyển động, khi chỉ dùng bàn phím, và thứ tự nội dung được chuyển cho phần mềm đọc màn hình.
accessibility_topics_people = Những gì chưa có người kiểm tra
    .text = Máy chỉ tìm ra một phần những chỗ khó dùng. Việc kiểm tra do con người thực hiện chưa được tiến hành. Người dùng phần mềm đọc màn hình, người chỉ dùng bàn phím, người có thị lực kém và người gặp khó khăn khi đọc đều chưa dùng thử. Trang web cũng chưa được thử với phần mềm đọc màn hình thật, trên điện thoại thông minh thật, hay với trình duyệt nào khác ngoài Chromium. Việc kiểm tra theo JIS X 8341-3 cũng chưa được thực hiện.
accessibility_topics_limits = Những gì đã biết là chưa tốt
    .text = Có phần mềm đọc màn hình đọc hai lần những từ có furigana. Ở trình duyệt cũ, bảng trên màn hình hẹp có thể không được đọc như một bảng. Trang để in chứa toàn bộ phần kế hoạch có trên trang web này nên dài. Không có bản ngôn ngữ ký hiệu, bản âm thanh và bản chữ nổi. Màu sáng hay màu tối theo cài đặt của thiết bị và không đổi được trên trang web này.
accessibility_topics_report = Khi gặp chỗ khó dùng
    .text = Trang web này chưa có quầy tiếp nhận, địa chỉ hay số điện thoại để báo về chỗ khó dùng. Chương này của kế hoạch cũng không ghi.
