### Part 4, Chapter 1, Section 4

exchange = Thúc đẩy giao lưu và liên kết giữa các chính quyền địa phương
exchange_policy-goal = Mục tiêu là một thành phố đào tạo những con người có tầm nhìn rộng và liên kết với các thành phố khác để dịch vụ dành cho người dân ngày càng tốt hơn.

indicator_international-exchange-satisfaction = Mức độ hài lòng của người dân về việc thúc đẩy giao lưu quốc tế
    .about = Con số cho biết [{ -residents }](glossary:residents) hài lòng đến mức nào về việc thúc đẩy giao lưu quốc tế. Kết quả khảo sát ý kiến người dân được dùng để đánh giá hoạt động giao lưu quốc tế mà [{ -residents }](glossary:residents) mong muốn có tiến triển hay không.
indicator_shared-facility-users = Số người sử dụng cơ sở công cộng theo hình thức dùng chung giữa các thành phố
    .about = Số [{ -residents }](glossary:residents) thành phố Iruma đã sử dụng cơ sở của các thành phố khác. Chỉ số này dùng để đánh giá [{ -residents }](glossary:residents) hài lòng đến mức nào về sự liên kết giữa các thành phố.

## Item 1

sister-cities = Thúc đẩy giao lưu với thành phố kết nghĩa và thành phố hữu nghị
sister-cities_vision = Một thành phố có nhiều con người biết đến những văn hóa và phong tục khác với mình nhờ giao lưu với [{ -shimai-toshi }](glossary:shimai-toshi), biết công nhận lẫn nhau và có tầm nhìn rộng.
sister-cities_current_sado = Với thành phố Sado, việc giao lưu trên các mặt như giáo dục, văn hóa, ngành nghề được tiếp tục, qua đó hai bên thêm hiểu và gần gũi với nhau.
sister-cities_current_wolfratshausen = Việc giao lưu với thành phố Wolfratshausen được thực hiện dưới hình thức thanh thiếu niên trải nghiệm một nền văn hóa khác, nhằm làm cho sự giao lưu giữa hai bên phong phú hơn.
sister-cities_issues_review = Cần xem xét lại việc giao lưu với [{ -shimai-toshi }](glossary:shimai-toshi) từ nay sẽ tiến hành theo hướng nào.
sister-cities_issues_sado = Với thành phố Sado, cần làm phong phú hơn nữa việc giao lưu về văn hóa, ngành nghề, cũng như việc hợp tác với nhau khi có thiên tai, v.v.
sister-cities_issues_young-people = Cần có nhiều hơn những nơi và cơ hội để thanh thiếu niên đã tham gia chương trình giao lưu với [{ -shimai-toshi }](glossary:shimai-toshi) phát huy vai trò. Cũng cần tạo môi trường dễ tham gia và tăng số người tham gia chương trình.
sister-cities_directions_residents = Làm phong phú giao lưu của người dân
    .text = Hướng tới có nhiều hơn những cơ hội giao lưu của [{ -residents }](glossary:residents), dưới hình thức ai cũng có thể tham gia. Với [{ -shimai-toshi }](glossary:shimai-toshi), xem xét lại những việc cụ thể cần nỗ lực và hướng giao lưu từ nay về sau.
sister-cities_directions_mutual-support = Làm phong phú giao lưu và hợp tác với nhau trong nhiều lĩnh vực
    .text = Thúc đẩy việc thành phố Sado và thành phố Iruma giao lưu trong nhiều lĩnh vực như ngành nghề, văn hóa, và hợp tác với nhau khi có thiên tai.
sister-cities_directions_young-people = Thúc đẩy giao lưu thanh thiếu niên
    .text = Thúc đẩy hoạt động giao lưu để học sinh tiểu học, trung học cơ sở và trung học phổ thông tiếp xúc với những nền văn hóa khác, theo từng lứa tuổi.
indicator_sado-lodging-users = Số người sử dụng cơ sở nghỉ dưỡng được chỉ định tại thành phố kết nghĩa Sado
    .about = Ở thành phố Sado có những cơ sở lưu trú được đăng ký là cơ sở nghỉ dưỡng do thành phố Iruma chỉ định. Đây là số [{ -residents }](glossary:residents) thành phố Iruma đã sử dụng các cơ sở đó. Chỉ số này dùng để đánh giá việc giao lưu với [{ -shimai-toshi(form: "sister") }](glossary:shimai-toshi) phong phú đến mức nào.
indicator_wolfratshausen-applicants = Số người đăng ký chương trình giao lưu thanh thiếu niên với thành phố Wolfratshausen
    .about = Số người đã đăng ký chương trình giao lưu thanh thiếu niên với thành phố Wolfratshausen. Chỉ số này dùng để đánh giá chương trình được quan tâm đến mức nào.
sister-cities_collaboration = Để đào tạo những con người có tầm nhìn rộng, nỗ lực khuyến khích [{ -residents }](glossary:residents) tham gia giao lưu giữa các thành phố.

## Item 2

intercity-cooperation = Thúc đẩy liên kết giữa các thành phố
intercity-cooperation_vision = Một thành phố thuận tiện cho [{ -residents }](glossary:residents), nơi công việc được xử lý hiệu quả và có đầy đủ dịch vụ công lấy cư dân làm trung tâm.
intercity-cooperation_current_disasters = Trong lĩnh vực phòng chống thiên tai, thành phố đã ký kết thỏa thuận với các chính quyền địa phương khác để khi xảy ra thiên tai lớn có thể nhanh chóng tiến hành các biện pháp ứng phó khẩn cấp và hoạt động khôi phục. Thành phố cũng đã ký kết thỏa thuận về phòng chống thiên tai với các cơ quan liên quan, các doanh nghiệp tư nhân, v.v.
intercity-cooperation_current_libraries = Về liên kết thường ngày, để dịch vụ cho người sử dụng thư viện ngày càng tốt hơn, thành phố đã ký kết thỏa thuận dùng chung với thư viện của thành phố Tokorozawa, thành phố Hanno, thành phố Sayama, thành phố Hidaka và thành phố Ome.
intercity-cooperation_issues_disasters = Cần thúc đẩy liên kết giữa các thành phố để chuẩn bị cho trường hợp xảy ra thiên tai lớn, v.v.
intercity-cooperation_issues_choosing-fields = Cần xác định rõ liên kết giữa các thành phố có ích trong lĩnh vực nào, rồi từ đó tiến hành liên kết các biện pháp một cách cụ thể.
intercity-cooperation_issues_wider-issues = Có nhiều vấn đề khác nhau, như ứng phó với thiên tai và xã hội có dân số giảm, hay nâng cao sự thuận tiện cho [{ -residents }](glossary:residents). Để ứng phó với những vấn đề đó, cần xem xét liên kết giữa các thành phố nên như thế nào.
intercity-cooperation_directions_new = Xem xét và phát huy liên kết mới giữa các thành phố
    .text = Đối với việc liên kết với những thành phố đối tác mới, nỗ lực xem xét nhiều khả năng khác nhau để có thể phát huy sự liên kết đó.
intercity-cooperation_directions_expansion = Mở rộng liên kết giữa các thành phố
    .text = Mở rộng và làm phong phú hơn nữa những liên kết giữa các thành phố hiện đã được thực hiện, như phòng chống thiên tai hay dùng chung thư viện, v.v.
indicator_disaster-agreements = Số thỏa thuận đã ký kết giữa các thành phố về phòng chống thiên tai
    .about = Số thỏa thuận mà các thành phố đã ký kết với nhau về phòng chống thiên tai. Chỉ số này dùng để đánh giá liên kết phòng chống thiên tai đã tiến triển đến đâu.
indicator_cooperation-studies = Số trường hợp xem xét liên kết mới giữa các thành phố
    .about = Số trường hợp đã xem xét về liên kết mới giữa các thành phố. Chỉ số này dùng để đánh giá tình hình các nỗ lực giải quyết vấn đề của địa phương.
intercity-cooperation_collaboration = Nỗ lực xem xét liên kết mới giữa các thành phố, có đưa vào cả ý kiến của [{ -residents }](glossary:residents).
