### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = Câu hỏi và trả lời
description_ask = Trả lời những câu hỏi của người dân, dựa trên nội dung của kế hoạch.
menu_ask = Hỏi đáp

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = Các câu trả lời ở đây dựa trên nội dung của kế hoạch. Kế hoạch cho biết thành phố dự định làm gì. Đây không phải là phần giới thiệu những dịch vụ có thể sử dụng ngay bây giờ.
# Above the passages that an answer rests on.
ask_passages = Căn cứ của câu trả lời

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = Tôi có thể hỏi ở đâu?
# Where the site lists no contact.
ask_no-contacts = Phần kế hoạch có trên trang web này không ghi nơi có thể đến hỏi, thời gian tiếp nhận hay ngôn ngữ được sử dụng. Vì vậy trang này cũng không thể cho biết.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = Những thông tin này không có trong kế hoạch mà do trang web này bổ sung. Mỗi mục đều ghi ngày đã kiểm tra.
ask_languages = Ngôn ngữ sử dụng
ask_telephone = Điện thoại
ask_website = Trang web
ask_place = Địa điểm
ask_hours = Thời gian tiếp nhận
# $date is the day on which somebody saw that the contact is right.
ask_checked = Đã kiểm tra: { $date }. Sau ngày đó thông tin có thể đã thay đổi.

## A card to show or print

# A heading.
ask_card-title = Thẻ để đưa cho người khác xem
# Above the card. The card asks; it promises nothing.
ask_card-lead = Thẻ này ghi cùng một nội dung bằng hai ngôn ngữ. Bạn có thể cho xem trên màn hình, hoặc in ra rồi cắt lấy. Thẻ dùng để hỏi xem nên đi đâu, và không bảo đảm rằng ở đó có người nói ngôn ngữ của bạn.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = Tôi muốn nói chuyện bằng tiếng Việt. Tôi nên đến đâu?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = Tôi muốn nói chuyện bằng { $language }. Tôi nên đến đâu?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = Thẻ dành cho những người muốn nói chuyện bằng ngôn ngữ khác. Mỗi thẻ ghi cùng một nội dung bằng ngôn ngữ đó và bằng ngôn ngữ này. Hãy chọn ngôn ngữ: trang của ngôn ngữ đó sẽ mở ra ở phần thẻ.
