### Part 4, Chapter 1, Section 1

human-rights = Tôn trọng nhân quyền và bảo vệ quyền lợi
human-rights_policy-goal = Thành phố hướng tới một xã hội hòa bình, tươi sáng, không có phân biệt đối xử. Đó là xã hội mà mỗi [{ -residents }](glossary:residents) đều quý trọng lẫn nhau.

indicator_discrimination-felt = Tỷ lệ người dân từng cảm thấy bị phân biệt đối xử
    .about = Tỷ lệ [{ -residents }](glossary:residents) từng cảm thấy mình bị phân biệt đối xử. Kết quả khảo sát ý kiến người dân được dùng để đánh giá các biện pháp về [{ -jinken }](glossary:jinken) có tiến triển hay không.
indicator_sexual-minority-terms-known = Tỷ lệ người biết các từ “nhóm thiểu số tính dục” và “LGBT”
    .about = Cho biết có bao nhiêu người biết các từ “[{ -sexual-minorities }](glossary:sexual-minorities)” và “[{ -lgbt }](glossary:lgbt)”. Kết quả khảo sát ý kiến người dân được dùng để đánh giá các biện pháp về [{ -jinken }](glossary:jinken) có tiến triển hay không.
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = Số người dân nước ngoài tham gia hoạt động của hội tự quản khu phố
    .about = Tình hình [{ -foreign-residents }](glossary:foreign-residents) gia nhập [{ -jichikai }](glossary:jichikai) được đánh giá dựa trên kết quả khảo sát ý kiến người dân nước ngoài. Trong kế hoạch, số liệu được ghi bằng tỷ lệ (%).
indicator_peace-declaration-known = Mức độ được biết đến của Tuyên bố Thành phố Hòa bình
    .about = Cho biết [{ -peace-city-declaration }](glossary:peace-city-declaration) được biết đến ở mức nào. Mức này được đánh giá dựa trên kết quả phiếu hỏi người tham gia chương trình nâng cao nhận thức về hòa bình.

## Item 1

human-rights-promotion = Thúc đẩy các biện pháp về nhân quyền
human-rights-promotion_vision = Một xã hội không có phân biệt đối xử vì chủng tộc, niềm tin, giới tính, địa vị xã hội, dòng dõi (xuất thân gia đình), tuổi tác, có khuyết tật hay không, v.v., nơi mọi [{ -residents }](glossary:residents) đều coi trọng [{ -jinken }](glossary:jinken) của nhau.
human-rights-promotion_current_unsolved = Các vấn đề [{ -jinken }](glossary:jinken) liên quan đến phụ nữ, trẻ em, người cao tuổi, người khuyết tật, người nước ngoài, v.v. đến nay vẫn chưa được giải quyết. [{ -sexual-minorities(form: "capital") }](glossary:sexual-minorities) được biết đến nhiều hơn trước, nhưng những người thuộc nhóm này vẫn gặp phải định kiến. Tình trạng xâm phạm [{ -jinken }](glossary:jinken) qua [{ -sns }](glossary:sns) đang lan rộng, còn tình trạng ngược đãi trẻ em và người cao tuổi, [bạo lực gia đình (DV)](glossary:domestic-violence), v.v. ngày càng nghiêm trọng. Người mắc bệnh truyền nhiễm, gia đình của họ và nhân viên y tế điều trị cho họ bị phân biệt đối xử cũng là một vấn đề.
human-rights-promotion_current_laws = Trong bối cảnh đó, ba luật nhằm xóa bỏ phân biệt đối xử đã được ban hành. Đó là Luật về thúc đẩy xóa bỏ phân biệt đối xử với lý do khuyết tật (Luật xóa bỏ phân biệt đối xử với người khuyết tật), Luật về thúc đẩy các nỗ lực nhằm xóa bỏ lời nói và hành vi phân biệt đối xử bất công đối với người có xuất xứ ngoài Nhật Bản (Luật xóa bỏ phát ngôn thù ghét), và Luật về thúc đẩy xóa bỏ phân biệt đối xử với người Buraku (Luật thúc đẩy xóa bỏ phân biệt đối xử Buraku). Các luật này được gọi là “[{ -human-rights-laws }](glossary:human-rights-laws)”. Thành phố cũng xét đến điều này và đang tiến hành các biện pháp trên cả hai mặt: giáo dục và nâng cao nhận thức. Giáo dục [{ -jinken }](glossary:jinken) được thực hiện thông qua giáo dục trong nhà trường và giáo dục ngoài xã hội. Để nâng cao nhận thức về [{ -jinken }](glossary:jinken), thành phố phát tờ gấp, v.v. và tổ chức các buổi nói chuyện về [{ -jinken }](glossary:jinken) dành cho doanh nghiệp, v.v.
human-rights-promotion_issues_new-problems = Do lối sống trở nên đa dạng và quá trình quốc tế hóa tiến triển, ngoài các vấn đề [{ -jinken }](glossary:jinken) từ trước đến nay còn xuất hiện những vấn đề mới. Cần nỗ lực thực hiện giáo dục [{ -jinken }](glossary:jinken) và các hoạt động nâng cao nhận thức phù hợp với thời đại ngày nay.
human-rights-promotion_issues_consultation = Các vấn đề [{ -jinken }](glossary:jinken) ngày càng phức tạp. Để ngăn ngừa tổn hại do xâm phạm [{ -jinken }](glossary:jinken) và hỗ trợ người bị hại, cần tăng cường liên kết giữa các quầy tư vấn và củng cố hệ thống tư vấn trong toàn tòa thị chính.
human-rights-promotion_issues_abuse = Cần nỗ lực thực hiện các biện pháp đối phó để không xảy ra tình trạng ngược đãi trẻ em và người cao tuổi, [{ -domestic-violence }](glossary:domestic-violence), v.v.
human-rights-promotion_issues_new-people = Trong giáo dục và nâng cao nhận thức về [{ -jinken }](glossary:jinken), cả người hướng dẫn lẫn người tham gia thường chỉ là những người quen thuộc. Cần tìm được những người mới có thể đảm nhận công việc, tăng số người tham gia, v.v.
human-rights-promotion_directions_awareness = Nâng cao nhận thức về nhân quyền
    .text = Thành phố cố gắng phổ biến cách nghĩ coi trọng [{ -jinken }](glossary:jinken) bằng cách thực hiện nhiều hoạt động nâng cao nhận thức khác nhau, v.v. Thành phố cũng thông tin rộng rãi về [{ -partnership-oath }](glossary:partnership-oath) và thúc đẩy để có thêm nhiều người hiểu về những người thuộc [{ -sexual-minorities }](glossary:sexual-minorities).
human-rights-promotion_directions_education = Thúc đẩy giáo dục nhân quyền
    .text = Thực hiện giáo dục [{ -jinken }](glossary:jinken) rộng rãi cả trong nhà trường lẫn ngoài xã hội. Cùng với đó, thúc đẩy việc [{ -barrier-free-mind }](glossary:barrier-free-mind).
human-rights-promotion_directions_consultation = Tăng cường tư vấn về nhân quyền
    .text = Tăng cường liên kết với các cơ quan liên quan, v.v. để hệ thống tư vấn đầy đủ hơn. Nỗ lực xây dựng hệ thống tư vấn về tổn hại do ngược đãi và [{ -domestic-violence }](glossary:domestic-violence), và cố gắng ngăn không để tổn hại trở nên nghiêm trọng.
indicator_human-rights-lecture-participants = Số người tham gia các buổi nói chuyện, lớp học về vấn đề nhân quyền
    .about = Số người đã tham gia các buổi nói chuyện và lớp học về vấn đề [{ -jinken }](glossary:jinken). Chỉ số này dùng để đánh giá việc xây dựng thành phố tôn trọng [{ -jinken }](glossary:jinken) đã tiến triển đến đâu.
indicator_sexual-minority-consultations = Số người sử dụng tư vấn dành cho nhóm thiểu số tính dục về những điều lo lắng
    .about = Số lượt sử dụng tư vấn dành cho những người thuộc [{ -sexual-minorities }](glossary:sexual-minorities) về những điều lo lắng. Chỉ số này dùng để đánh giá hệ thống tư vấn đầy đủ đến mức nào.
human-rights-promotion_collaboration = Nỗ lực thúc đẩy giáo dục [{ -jinken }](glossary:jinken), đồng thời [{ -collaboration }](glossary:collaboration) với các nhóm của người dân, v.v.

## Item 2

multicultural-coexistence = Thúc đẩy xã hội chung sống đa văn hóa
multicultural-coexistence_vision = Một thành phố của [{ -multicultural-society }](glossary:multicultural-society), nơi mọi [{ -residents }](glossary:residents) công nhận những khác biệt văn hóa của nhau, bắt nguồn từ vùng đất và môi trường nơi mỗi người sinh ra và lớn lên, và có thể cùng xã hội địa phương giúp đỡ lẫn nhau.
multicultural-coexistence_current_few-contacts = Những năm gần đây, số [{ -foreign-residents }](glossary:foreign-residents) có xu hướng tăng, và có nhiều người đang sống ở ngay xung quanh. Tuy nhiên, không có nhiều [{ -foreign-residents }](glossary:foreign-residents) tham gia các hoạt động ở địa phương. Vì vậy, cơ hội giao lưu với cư dân địa phương cũng không có nhiều.
multicultural-coexistence_current_information = Thành phố đang nỗ lực truyền đạt thông tin về đời sống bằng nhiều ngôn ngữ và tăng cường hệ thống tư vấn về đời sống. Dù vậy, việc cung cấp thông tin cho [{ -foreign-residents }](glossary:foreign-residents) vẫn chưa thể nói là đầy đủ.
multicultural-coexistence_issues_participation = Cần tạo môi trường để [{ -foreign-residents }](glossary:foreign-residents) cũng tham gia và cùng phát huy vai trò trong các hoạt động ở địa phương, mà trung tâm là hoạt động của [{ -jichikai }](glossary:jichikai).
multicultural-coexistence_issues_understanding = Cần làm cho những cư dân đang tham gia các hoạt động ở địa phương hiểu được điều mà [{ -foreign-residents }](glossary:foreign-residents) mong muốn (nhu cầu) và có cùng nhận thức về điều đó.
multicultural-coexistence_issues_shared-citizenship = Bất kể quốc tịch, ai cũng là [{ -residents }](glossary:residents) cùng gánh vác xã hội địa phương. Cần làm cho sự hiểu biết lẫn nhau với tư cách cùng là [{ -residents }](glossary:residents) dẫn tới việc thực hiện nền hòa bình vĩnh cửu của thế giới.
multicultural-coexistence_issues_reaching-residents = Cần dùng những cách có hiệu quả để thông tin chắc chắn đến được với những [{ -foreign-residents }](glossary:foreign-residents) đang cần thông tin về đời sống.
multicultural-coexistence_directions_attitudes = Thúc đẩy thay đổi ý thức của cư dân địa phương
    .text = Hướng tới [{ -multicultural-society }](glossary:multicultural-society), thành phố nỗ lực làm thay đổi ý thức ở cả phía cư dân địa phương lẫn phía [{ -foreign-residents }](glossary:foreign-residents).
multicultural-coexistence_directions_exchange = Tạo cơ hội giao lưu
    .text = Tạo những cơ hội để cư dân địa phương và [{ -foreign-residents }](glossary:foreign-residents) cùng tham gia và giao lưu với nhau.
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = Tăng cường quầy tư vấn
    .text = Đối với quầy tư vấn về đời sống, tăng cường hệ thống để [{ -foreign-residents }](glossary:foreign-residents) có thể nói chuyện bằng tiếng mẹ đẻ.
multicultural-coexistence_directions_information = Tăng cường cung cấp thông tin
    .text = Khi truyền đạt thông tin về đời sống cho [{ -foreign-residents }](glossary:foreign-residents), dùng những cách dễ hiểu, chẳng hạn dùng [{ -easy-japanese }](glossary:easy-japanese).
indicator_consultation-desk-awareness = Mức độ được biết đến của quầy tư vấn cho người nước ngoài
    .about = Cho biết hệ thống tư vấn cho người nước ngoài được biết đến ở mức nào. Mức này được đánh giá dựa trên kết quả khảo sát ý kiến người dân nước ngoài.
indicator_city-magazine-awareness = Mức độ được biết đến của tạp chí thông tin hành chính thành phố Iruma “IRUMA COM+COM”
    .about = Cho biết tạp chí thông tin hành chính thành phố được biết đến ở mức nào. Kết quả khảo sát ý kiến người dân nước ngoài được dùng để đánh giá việc cung cấp thông tin đã đủ hay chưa.
indicator_easy-japanese-publications = Số ấn phẩm sử dụng “tiếng Nhật dễ hiểu”
    .about = Số ấn phẩm được làm bằng “[{ -easy-japanese }](glossary:easy-japanese)” để [{ -foreign-residents }](glossary:foreign-residents) có thể hiểu được. Chỉ số này dùng để đánh giá việc chia sẻ thông tin tiến triển đến mức nào.
indicator_international-volunteers = Tỷ lệ tình nguyện viên muốn tham gia giao lưu, hỗ trợ quốc tế
    .about = Tỷ lệ người muốn tham gia giao lưu và hỗ trợ quốc tế với tư cách tình nguyện viên. Kết quả khảo sát ý kiến người dân được dùng để đánh giá giao lưu và hỗ trợ quốc tế được hiểu đến mức nào.
multicultural-coexistence_collaboration = Nỗ lực tạo môi trường ở địa phương để việc giao tiếp của [{ -foreign-residents }](glossary:foreign-residents) tại địa phương được thuận lợi.

## Item 3

peace = Thúc đẩy các biện pháp về hòa bình
peace_vision = Một xã hội nơi mọi [{ -residents }](glossary:residents) hiểu hòa bình quý giá đến nhường nào và trân trọng hòa bình.
peace_current_world = Trên thế giới, chiến tranh và mối đe dọa của vũ khí hạt nhân vẫn không mất đi và còn tiếp diễn đến nay. Cũng còn nhiều người đang khổ sở vì xung đột vũ trang, nạn đói và bệnh tật.
peace_current_declaration = Thành phố Iruma đang nỗ lực thực hiện chương trình nâng cao nhận thức nhằm thúc đẩy hòa bình dựa trên “[{ -peace-city-declaration }](glossary:peace-city-declaration)”. Chương trình này nhằm bảo vệ môi trường Trái Đất không gì thay thế được và thực hiện nền hòa bình vĩnh cửu của thế giới.
peace_issues_awareness = Cần có những nỗ lực để tiếp tục nói lên hòa bình quý giá đến nhường nào và nâng cao ý thức của [{ -residents }](glossary:residents) về hòa bình.
peace_directions_awareness = Nâng cao ý thức về hòa bình
    .text = Thực hiện chương trình nâng cao nhận thức để truyền đạt rằng hòa bình quý giá và quan trọng đến nhường nào, nhằm nâng cao ý thức về hòa bình.
indicator_peace-event-participants = Số người tham gia chương trình nâng cao nhận thức về hòa bình
    .about = Số người đã tham gia chương trình nâng cao nhận thức về hòa bình. Chỉ số này dùng để đánh giá ý thức về hòa bình đã được nâng cao đến mức nào.
peace_collaboration = Nỗ lực nâng cao nhận thức, hướng tới việc mọi [{ -residents }](glossary:residents) suy nghĩ về tầm quan trọng của hòa bình và có thể hành động với ý thức cao về hòa bình.
