### Part 4, Chapter 1, Section 3

community = Làm phong phú hoạt động cộng đồng
community_policy-goal = Mục tiêu là một thành phố có hoạt động cộng đồng sôi nổi. Đó là thành phố mà mỗi [{ -residents }](glossary:residents) liên kết và nâng đỡ nhau, vượt qua khác biệt về lĩnh vực và thế hệ, nhờ đó có thể giải quyết các vấn đề của địa phương.

indicator_community-participation = Tỷ lệ người dân tham gia các hoạt động ở địa phương (hội tự quản khu phố, hội khu phố, v.v.)
    .about = Tỷ lệ [{ -residents }](glossary:residents) tham gia các hoạt động ở địa phương, chẳng hạn của [{ -jichikai }](glossary:jichikai), hội khu phố. Kết quả khảo sát ý kiến người dân được dùng để đánh giá việc xây dựng một thành phố nơi ai cũng dễ tham gia hoạt động cộng đồng có tiến triển hay không.
indicator_solidarity-satisfaction = Mức độ hài lòng của người dân về tinh thần đoàn kết ở địa phương
    .about = Con số cho biết [{ -residents }](glossary:residents) hài lòng đến mức nào về tinh thần đoàn kết ở địa phương. Kết quả khảo sát ý kiến người dân được dùng để đánh giá các nỗ lực duy trì, phát triển và xây dựng lại cộng đồng địa phương có tiến triển hay không.
indicator_community-support-satisfaction = Mức độ hài lòng của người dân về việc hỗ trợ hoạt động cộng đồng của hội tự quản khu phố, v.v.
    .about = Con số cho biết [{ -residents }](glossary:residents) hài lòng đến mức nào về việc hỗ trợ hoạt động cộng đồng của [{ -jichikai }](glossary:jichikai), v.v. Kết quả khảo sát ý kiến người dân được dùng để đánh giá các nỗ lực hỗ trợ và làm sôi nổi hoạt động của người dân có tiến triển hay không.

## Item 1

local-community = Duy trì, phát triển và xây dựng lại cộng đồng địa phương
local-community_vision = Một thành phố nơi tất cả những người là thành viên của cộng đồng địa phương đều tham gia các hoạt động của cộng đồng và có thể nâng đỡ lẫn nhau.
local-community_current_jichikai = Trung tâm của hoạt động cộng đồng là [{ -jichikai }](glossary:jichikai) và [{ -kuchokai }](glossary:kuchokai). Tuy nhiên, tỷ lệ gia nhập [{ -jichikai }](glossary:jichikai) có xu hướng giảm. Hội viên ngày càng cao tuổi, và cũng xảy ra những vấn đề như thiếu người nhận làm cán bộ hội.
local-community_current_links = Sự gắn kết giữa một bên là [{ -jichikai }](glossary:jichikai), [{ -kuchokai }](glossary:kuchokai) và một bên là các nhóm hoạt động của người dân như pháp nhân [{ -npo }](glossary:npo) có chỗ còn lỏng lẻo. Trẻ em, những người sẽ gánh vác việc xây dựng thành phố sau này, cũng không có nhiều cơ hội tham gia hoạt động cộng đồng hoặc nêu ý kiến của mình.
local-community_current_meeting-places = Trong số các nhà sinh hoạt chung của [{ -jichikai }](glossary:jichikai), là cơ sở của hoạt động cộng đồng, có những nơi nhà đã cũ và đang xuống cấp.
local-community_issues_cooperation = Các vấn đề của địa phương ngày càng đa dạng. Để giải quyết các vấn đề đó, cần xây dựng cơ chế để chính quyền, [{ -jichikai }](glossary:jichikai), [{ -kuchokai }](glossary:kuchokai), các nhóm hoạt động của người dân như pháp nhân [{ -npo }](glossary:npo) và các nhóm khác nhau ở địa phương liên kết với nhau.
local-community_issues_support = [{ -jichikai(form: "capital") }](glossary:jichikai) và [{ -kuchokai }](glossary:kuchokai) giữ vai trò chính trong hoạt động cộng đồng. Cần vừa hỗ trợ hoạt động của các hội này, vừa kiểm tra lại hệ thống liên kết và mối quan hệ với nhau hiện nay.
local-community_issues_children = Để duy trì cộng đồng địa phương, nên tiếp thu ý kiến của trẻ em, những người sẽ gánh vác việc xây dựng thành phố trong tương lai, và nên tạo ra cơ chế để trẻ em tự mình muốn tham gia hoạt động.
local-community_issues_meeting-places = Nhà sinh hoạt chung của [{ -jichikai }](glossary:jichikai) là cơ sở của cộng đồng địa phương. Cần xây dựng, cải tạo các nhà sinh hoạt chung này một cách có kế hoạch.
local-community_directions_structure = Xây dựng cơ chế giải quyết các vấn đề của địa phương
    .text = Để có thể giải quyết các vấn đề ngày càng đa dạng của địa phương, thành phố nỗ lực xây dựng cơ chế cùng với [{ -jichikai }](glossary:jichikai), [{ -kuchokai }](glossary:kuchokai), các nhóm hoạt động của người dân như pháp nhân [{ -npo }](glossary:npo), các nhóm khác nhau ở địa phương, trẻ em, v.v.
local-community_directions_partnership = Liên kết với hoạt động của hội tự quản khu phố
    .text = Thông qua việc làm cho [{ -jichikai }](glossary:jichikai) hoạt động sôi nổi hơn, chuẩn bị tốt cơ sở hoạt động, v.v., thành phố liên kết với [{ -jichikai }](glossary:jichikai) nhằm phát triển địa phương.
local-community_directions_lighter-burden = Giảm gánh nặng cho hội tự quản khu phố
    .text = Nhằm giảm gánh nặng cho [{ -jichikai }](glossary:jichikai), thành phố xem lại việc chính quyền và [{ -jichikai }](glossary:jichikai), [{ -kuchokai }](glossary:kuchokai) phân chia vai trò như thế nào và tiến hành công việc theo hệ thống nào.
indicator_jichikai-households = Số hộ gia đình gia nhập hội tự quản khu phố
    .about = Số hộ gia đình đang là hội viên của [{ -jichikai }](glossary:jichikai). Chỉ số này dùng để đánh giá hoạt động cộng đồng phong phú đến mức nào.
indicator_meeting-places-improved = Số nhà sinh hoạt chung, v.v. được xây dựng, cải tạo trong năm
    .about = Số công trình được xây dựng hoặc cải tạo trong 1 năm, đối với những nhà sinh hoạt chung của [{ -jichikai }](glossary:jichikai), v.v. có nguyện vọng. Chỉ số này dùng để đánh giá hoạt động của [{ -jichikai }](glossary:jichikai) phong phú đến mức nào.
indicator_requests-to-jichikai = Số việc đề nghị, v.v. gửi tới hội tự quản khu phố và hội các trưởng khu phố
    .about = Số việc đề nghị, v.v. mà thành phố và các tổ chức liên quan gửi tới [{ -jichikai }](glossary:jichikai) và [{ -kuchokai }](glossary:kuchokai). Chỉ số này dùng để đánh giá [{ -jichikai }](glossary:jichikai) đang chịu gánh nặng đến mức nào.
local-community_collaboration = Nỗ lực xây dựng một xã hội địa phương nơi ai cũng muốn tiếp tục sống lâu dài, đồng thời hỗ trợ hoạt động của [{ -jichikai }](glossary:jichikai).

## Item 2

civic-activities = Hỗ trợ và thúc đẩy hoạt động của người dân ngày càng sôi nổi
civic-activities_vision = Một thành phố có hoạt động của người dân sôi nổi, nơi mỗi [{ -residents }](glossary:residents) chủ động tham gia xây dựng thành phố.
civic-activities_current_groups = Cũng có những nhóm hoạt động sôi nổi, như một số pháp nhân [{ -npo }](glossary:npo). Tuy nhiên, nội dung hoạt động chỉ giới hạn trong một số lĩnh vực và khu vực nhất định.
civic-activities_current_centre = Cơ sở cho hoạt động của người dân là Trung tâm Hoạt động của Người dân. Tại đây, [{ -intermediary }](glossary:intermediary) nhận tư vấn và mở các lớp tập huấn, v.v. quanh năm, trong khuôn khổ chương trình làm sôi nổi hoạt động của người dân.
civic-activities_current_portal = Các bước nhằm gom thông tin về một mối bằng [{ -portal-site }](glossary:portal-site) hoạt động của người dân cũng đang được tiến hành.
civic-activities_issues_connecting = Các nhóm hoạt động của người dân làm việc trong những lĩnh vực riêng. Cần kết nối các nhóm với nhau để tạo thành sức mạnh lớn thúc đẩy việc xây dựng thành phố.
civic-activities_issues_centre = Để vận hành Trung tâm Hoạt động của Người dân sao cho dễ sử dụng hơn, cần có sự hiểu biết và hợp tác của các nhóm đã đăng ký.
civic-activities_issues_district-centres = Hoạt động của người dân rất đa dạng. Cần hỗ trợ các hoạt động đó thông qua cộng đồng của các [{ -community-centre }](glossary:community-centre) đặt ở từng khu vực.
civic-activities_directions_support = Hỗ trợ hoạt động của người dân
    .text = Hỗ trợ hoạt động của người dân bằng cách tăng cường chức năng của Trung tâm Hoạt động của Người dân, đào tạo nhân lực có thể điều phối sự liên kết giữa các hoạt động, v.v.
civic-activities_directions_new-communities = Hỗ trợ hoạt động cộng đồng mới
    .text = Để hỗ trợ các nhóm hoạt động của người dân, v.v. ở từng khu vực, thành phố nỗ lực bảo đảm địa điểm hoạt động mới. Cùng với đó, thành phố tìm cách làm cho [{ -intermediary }](glossary:intermediary) vững mạnh hơn hiện nay và có thể liên kết với từng khu vực.
civic-activities_directions_information = Gom thông tin về một mối
    .text = Thành phố liên kết với [{ -intermediary }](glossary:intermediary) để tạo môi trường dễ tham gia các hoạt động cộng đồng khác nhau. Thành phố tăng cường quầy tư vấn giữ vai trò trung tâm và thúc đẩy việc gom thông tin về hoạt động của người dân về một mối.
indicator_centre-registered-groups = Số nhóm đăng ký tại Trung tâm Hoạt động của Người dân
    .about = Số nhóm đã đăng ký tại Trung tâm Hoạt động của Người dân. Mức tăng của con số này dùng để đánh giá hoạt động của người dân phong phú đến mức nào.
indicator_centre-course-participants = Số người tham gia lớp học tại Trung tâm Hoạt động của Người dân
    .about = Số người đã tham gia các lớp học của Trung tâm Hoạt động của Người dân. Mức tăng của con số này dùng để đánh giá hoạt động của người dân được quan tâm đến mức nào.
civic-activities_collaboration = Bằng việc hỗ trợ các nhóm hoạt động của người dân, tạo điều kiện để dễ tham gia nhiều hoạt động cộng đồng khác nhau, và nỗ lực xây dựng một xã hội địa phương nơi ai cũng muốn tiếp tục sống lâu dài.
