### The plan's name, and the words that are used all over it.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = Kế hoạch Tổng hợp Thành phố Iruma
    .city = Thành phố Iruma
    .about = Trang web này giới thiệu chương về nhân quyền, cộng đồng và giao lưu trong Kế hoạch Tổng hợp Thành phố Iruma. Trang web truyền đạt nội dung của kế hoạch bằng lời văn dễ đọc cho tất cả những người sống ở thành phố Iruma.

## Levels

level_part = Phần { $number }
level_chapter = Chương { $number }
level_section = Mục { $number }
level_item = Tiểu mục { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = Mục tiêu của chương
    .citation = Mục tiêu của chương
# 施策 is always "biện pháp", 政策 is "chính sách".
field_structure = Hệ thống biện pháp
field_related-plans = Các kế hoạch cơ bản liên quan, v.v.
field_policy-goal = Mục tiêu chính sách
    .citation = Mục tiêu chính sách
field_priority = Hoạt động trọng tâm
field_indicators = Chỉ số kết quả
field_vision = Tầm nhìn của các biện pháp
    .citation = Tầm nhìn
field_current = Hiện trạng của các biện pháp
    .citation = Hiện trạng
field_issues = Vấn đề đặt ra đối với các biện pháp
    .citation = Vấn đề { $number }
field_directions = Định hướng của các biện pháp
    .citation = Định hướng { $number }
    .intro = Đây là những việc thành phố dự định sẽ nỗ lực thực hiện theo kế hoạch.
field_collaboration = Định hướng hoạt động cộng tác
    .citation = Định hướng hoạt động cộng tác
field_related-measures = Biện pháp liên quan
field_editions = Các bản có trên trang web này

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = Người dân và chính quyền ngang hàng
choice_collaboration_citizen-led = Người dân giữ vai trò chủ đạo
choice_collaboration_city-led = Chính quyền giữ vai trò chủ đạo

## Units

unit_people = { $n } người
# The same person is counted again each time: visits, not heads.
unit_people-cumulative = { $n } lượt người
# Consultations, or studies that were made.
unit_cases = { $n } trường hợp
unit_publications = { $n } ấn phẩm
unit_requests = { $n } việc
unit_agreements = { $n } thỏa thuận
unit_times = { $n } lần
unit_households = { $n } hộ gia đình
unit_buildings-per-year = { $n } công trình mỗi năm
unit_groups = { $n } nhóm
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = Khảo sát ý kiến người dân
survey_foreign-residents = Khảo sát ý kiến người dân nước ngoài
survey_peace-event-participants = Phiếu hỏi người tham gia chương trình nâng cao nhận thức về hòa bình

## What was counted

count_participants = Số người tham gia
count_consultations = Số lượt tư vấn
count_publications = Số ấn phẩm
count_joint-events = Số lần thực hiện chương trình đồng tổ chức
count_council-members = Số ủy viên của hội đồng tư vấn, v.v.
count_managers = Số nhân viên giữ chức quản lý của thành phố (từ trưởng phòng trở lên)
count_member-households = Số hộ gia đình gia nhập hội tự quản khu phố
count_buildings = Số nhà sinh hoạt chung, v.v. được xây dựng hoặc cải tạo
count_requests = Số việc đề nghị, v.v. gửi tới hội tự quản khu phố và hội các trưởng khu phố
count_registered-groups = Số nhóm đăng ký
count_facility-users = Số người đã sử dụng cơ sở
count_lodging-users = Số người đã sử dụng cơ sở lưu trú
count_applicants = Số người đăng ký
count_agreements = Số thỏa thuận đã ký kết
count_studies = Số trường hợp đã xem xét

## The printed plan from cover to cover

outline_foreword = Lời nói đầu
outline_part-1 = Mở đầu
outline_part-2 = Ý tưởng cơ bản
outline_part-3 = Để thúc đẩy kế hoạch
outline_realisation = Hướng tới thực hiện kế hoạch
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = Chiến lược Tổng hợp giai đoạn 2
outline_appendix = Tài liệu tham khảo

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = Thúc đẩy hành chính liên vùng
