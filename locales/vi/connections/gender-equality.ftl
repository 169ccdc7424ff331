### Part 4, Chapter 1, Section 2

gender-equality = Hiện thực hóa xã hội bình đẳng giới
gender-equality_policy-goal = Thành phố hướng tới một xã hội nơi nam và nữ tôn trọng [{ -jinken }](glossary:jinken) của nhau, cùng chia sẻ trách nhiệm và có thể phát huy đầy đủ cá tính và năng lực của mỗi người.

indicator_equal-status-felt = Tỷ lệ người cảm thấy địa vị của nam và nữ là bình đẳng xét về quan niệm xã hội, tập quán, v.v.
    .about = Tỷ lệ người cảm thấy địa vị của nam và nữ đã bình đẳng xét về các mặt như quan niệm xã hội, tập quán. Kết quả khảo sát ý kiến người dân được dùng để đánh giá ý thức về bình đẳng nam nữ đã lan rộng hay chưa.
indicator_fixed-roles-rejected = Tỷ lệ người không nghĩ rằng “đàn ông đi làm, phụ nữ lo việc nhà” khi nói về phân chia vai trò nam nữ
    .about = Tỷ lệ người không cho rằng “đàn ông đi làm, phụ nữ lo việc nhà” khi nói về vai trò của nam và nữ. Kết quả khảo sát ý kiến người dân được dùng để đánh giá ý thức về [{ -danjo-kyodo }](glossary:danjo-kyodo) đã lan rộng hay chưa.
indicator_leave-hard-to-take = Tỷ lệ người tán thành việc nam giới cũng nghỉ chăm con, nghỉ chăm sóc người thân, nghỉ chăm con ốm, nhưng cho rằng thực tế khó xin nghỉ
    .about = Tỷ lệ người tuy tán thành việc nam giới nghỉ chăm con, nghỉ chăm sóc người thân, nghỉ chăm con ốm, nhưng nghĩ rằng thực tế khó xin nghỉ. Kết quả khảo sát ý kiến người dân được dùng để đánh giá ý thức về [{ -danjo-kyodo }](glossary:danjo-kyodo) đã lan rộng hay chưa.

## Item 1

gender-equality-promotion = Thúc đẩy bình đẳng giới
gender-equality-promotion_vision = Một xã hội nơi tất cả mọi người không bị giới tính ràng buộc, cùng vận dụng đầy đủ cá tính và năng lực của mình và có thể phát huy vai trò trong mọi mặt của xã hội.
gender-equality-promotion_current_programmes = Để thúc đẩy [{ -danjo-kyodo }](glossary:danjo-kyodo), nhiều chương trình nâng cao nhận thức và chương trình tư vấn đang được thực hiện. Căn cứ của các chương trình này là “Tuyên bố Thành phố Bình đẳng giới”, “Điều lệ Thúc đẩy Bình đẳng giới Thành phố Iruma”, “Kế hoạch Bình đẳng giới Iruma”, v.v.
gender-equality-promotion_issues_wider-participation = Các hoạt động nâng cao nhận thức về [{ -danjo-kyodo }](glossary:danjo-kyodo) thường nghiêng về hình thức nghe giảng, và người tham gia cũng có xu hướng chỉ là những người quen thuộc. Cần có những nỗ lực khuyến khích nhiều [{ -residents }](glossary:residents) hơn nữa tham gia.
gender-equality-promotion_issues_shared-concern = Để thúc đẩy [{ -danjo-kyodo }](glossary:danjo-kyodo), không chỉ chính quyền phải nỗ lực, mà mỗi [{ -residents }](glossary:residents) và mỗi cơ sở kinh doanh cũng cần coi đây là vấn đề gần gũi của chính mình và cùng nhau góp sức.
gender-equality-promotion_issues_consultation = Để ngăn ngừa tổn hại do mọi sự phân biệt đối xử và bạo lực, trong đó có [{ -domestic-violence }](glossary:domestic-violence), và để hỗ trợ người bị hại, cần tăng cường liên kết trong hệ thống tư vấn và hỗ trợ của toàn tòa thị chính.
gender-equality-promotion_directions_awareness = Nâng cao nhận thức về bình đẳng giới
    .text = Nỗ lực thúc đẩy việc nâng cao nhận thức, chẳng hạn khuyến khích [{ -residents }](glossary:residents) tham gia các lớp học và hội thảo.
gender-equality-promotion_directions_consultation = Tăng cường chương trình tư vấn
    .text = Thực hiện tư vấn trực tiếp, tư vấn qua điện thoại, tư vấn pháp luật, v.v. Đối với tổn hại do mọi sự phân biệt đối xử và bạo lực như [{ -domestic-violence }](glossary:domestic-violence), thành phố hướng tới liên kết chặt chẽ hơn nữa trong hệ thống tư vấn và hỗ trợ của toàn tòa thị chính.
gender-equality-promotion_directions_partnership = Liên kết với các nhóm của người dân, cơ sở kinh doanh tư nhân, v.v.
    .text = Liên kết với các nhóm của người dân, cơ sở kinh doanh tư nhân, v.v. để cùng tổ chức các chương trình.
indicator_gender-equality-course-participants = Số người dự các loại lớp học, hội thảo
    .about = Số người đã tham gia các buổi nói chuyện và hội thảo về chủ đề [{ -danjo-kyodo }](glossary:danjo-kyodo). Chỉ số này dùng để đánh giá việc xây dựng thành phố theo hướng [{ -danjo-kyodo }](glossary:danjo-kyodo) đã tiến triển đến đâu.
indicator_womens-consultations = Số người xin tư vấn về những điều lo lắng của phụ nữ
    .about = Số phụ nữ đã xin tư vấn về những điều lo lắng của mình, tính theo lượt người. Chỉ số này dùng để đánh giá hệ thống tư vấn đầy đủ đến mức nào.
indicator_joint-events-held = Số lần thực hiện chương trình đồng tổ chức
    .about = Số lần thực hiện các chương trình cùng tổ chức với các nhóm của người dân và chủ cơ sở kinh doanh tư nhân. Chỉ số này dùng để đánh giá tình hình các nỗ lực liên kết.
gender-equality-promotion_collaboration = Để thúc đẩy [{ -danjo-kyodo }](glossary:danjo-kyodo), nỗ lực [{ -collaboration }](glossary:collaboration) trong việc lên kế hoạch và tổ chức hội thảo, cũng như trong các hoạt động tình nguyện như trông trẻ.

## Item 2

womens-participation = Thúc đẩy phụ nữ phát huy vai trò
womens-participation_vision = Một xã hội nơi phụ nữ thể hiện đầy đủ sức mạnh của mình và có thể vận dụng cá tính, năng lực của mình để phát huy vai trò.
womens-participation_current_decision-making = Trong các [{ -council }](glossary:council) của thành phố, nơi làm việc, các nhóm ở địa phương, v.v. có những nơi quyết định chính sách và chủ trương. Dựa trên “Kế hoạch Bình đẳng giới Iruma”, việc để phụ nữ thuộc mọi thế hệ tham gia vào những nơi này vẫn đang được tiếp tục thúc đẩy, nhưng chưa đạt mục tiêu.
womens-participation_current_courses = Các lớp học nhằm giúp phụ nữ [{ -empowerment }](glossary:empowerment), đào tạo nhân lực và hỗ trợ việc thử sức với khởi nghiệp, v.v. cũng đang được tổ chức.
womens-participation_issues_work = Có những phụ nữ muốn đi làm và những phụ nữ muốn tiến xa hơn ở nơi làm việc. Cần xây dựng một xã hội nơi mong muốn đó trở thành hiện thực.
womens-participation_issues_attitudes = Để thúc đẩy phụ nữ phát huy vai trò trong mọi lĩnh vực, cả phụ nữ lẫn nam giới đều cần thay đổi ý thức hơn nữa.
womens-participation_issues_decision-making = Trong nhiều mặt của đời sống xã hội, phụ nữ cần tham gia nhiều hơn vào những nơi ra quyết định.
womens-participation_directions_environment = Tạo môi trường để phụ nữ có thể phát huy vai trò
    .text = Cải thiện môi trường làm việc cho phù hợp với những cách làm việc đa dạng của phụ nữ, và hỗ trợ những phụ nữ thử sức với khởi nghiệp, v.v. Bằng những nỗ lực đó, tạo môi trường để phụ nữ có thể phát huy vai trò trong mọi lĩnh vực.
womens-participation_directions_attitudes = Thúc đẩy thay đổi ý thức của phụ nữ và nam giới
    .text = Thực hiện các hoạt động nâng cao nhận thức để phụ nữ phát huy vai trò hơn nữa, và vận động cả phụ nữ lẫn nam giới thay đổi ý thức của mình.
womens-participation_directions_decision-making = Sự tham gia của phụ nữ vào những nơi quyết định chính sách và chủ trương
    .text = Thúc đẩy phụ nữ tham gia vào những nơi ra quyết định tại nơi làm việc, các nhóm ở địa phương, các [{ -council }](glossary:council) của thành phố, v.v.
indicator_women-in-councils = Tỷ lệ phụ nữ trong hội đồng tư vấn của thành phố, v.v.
    .about = Tỷ lệ phụ nữ trong các [{ -council }](glossary:council) của thành phố, v.v. Chỉ số này dùng để đánh giá phụ nữ tham gia vào những nơi quyết định chính sách và chủ trương đến mức nào.
indicator_women-in-management = Tỷ lệ phụ nữ trong số nhân viên giữ chức quản lý của thành phố (từ trưởng phòng trở lên)
    .about = Tỷ lệ phụ nữ trong số nhân viên thành phố giữ chức quản lý từ trưởng phòng trở lên. Chỉ số này dùng để đánh giá phụ nữ tham gia vào những nơi quyết định chính sách và chủ trương đến mức nào.
indicator_employment-course-participants = Số người tham gia các lớp học về hỗ trợ việc làm như hội thảo hỗ trợ tìm việc
    .about = Số người đã tham gia các lớp học về việc làm, như hội thảo hỗ trợ tìm việc. Chỉ số này dùng để đánh giá việc phụ nữ phát huy vai trò tiến triển đến mức nào.
womens-participation_collaboration = Để thúc đẩy [{ -work-life-balance }](glossary:work-life-balance), chính quyền, các cơ sở kinh doanh và [{ -residents }](glossary:residents) đều nỗ lực nâng cao nhận thức, mỗi bên theo vị trí của mình.
