### Words and their explanations.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Forms, asked for by `form: "…"`: `capital` at the beginning of a sentence and as the head of the entry.
### Other words settled here: 施策 biện pháp, 政策 chính sách, 連携 liên kết, 協力 hợp tác, つながり sự gắn kết, 行政 chính quyền,
### 啓発 nâng cao nhận thức, 意識 ý thức, 事業 chương trình, 取り組む nỗ lực, 努める cố gắng, 検討 xem xét, 課題 vấn đề,
### 市民活動 hoạt động của người dân, 市民活動団体 nhóm hoạt động của người dân, 市民団体 nhóm của người dân,
### 町内会 hội khu phố, 地域住民 cư dân địa phương, 地域コミュニティ cộng đồng địa phương, 地域社会 xã hội địa phương,
### まちづくり xây dựng thành phố.

-sexual-minorities = { $form ->
    [capital] Nhóm thiểu số tính dục
   *[plain] nhóm thiểu số tính dục
}
glossary_sexual-minorities = { -sexual-minorities(form: "capital") }
    .text = Những người thuộc số ít trong xã hội xét về mặt tính dục. Ví dụ, có người nhận thấy giới tính của mình khác với giới tính ghi trong sổ hộ tịch, có người mà đối tượng yêu đương không chỉ giới hạn ở người khác giới.

# The text always writes the word in full; DV, which the Japanese plan mostly writes, stands in the entry only.
-domestic-violence = { $form ->
    [capital] Bạo lực gia đình
    [entry] Bạo lực gia đình (DV)
   *[plain] bạo lực gia đình
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = Bạo lực trong gia đình, xảy ra giữa vợ chồng sống cùng nhau hoặc giữa những người chung sống như vợ chồng mà không đăng ký kết hôn. Theo nghĩa rộng hơn, từ này cũng có khi chỉ mọi hành vi bạo lực giữa những người có quan hệ gần gũi, chẳng hạn vợ chồng đã ly hôn hoặc người yêu, bất kể có kết hôn hay không. Trong đó có bạo lực dưới mọi hình thức: bạo lực thể xác, bạo lực tinh thần, bạo lực kinh tế, bạo lực tình dục, v.v.

# 共生 is "chung sống": more than many cultures side by side. Not "cộng sinh", a word of biology.
-multicultural-society = { $form ->
    [capital] Xã hội chung sống đa văn hóa
   *[plain] xã hội chung sống đa văn hóa
}
glossary_multicultural-society = { -multicultural-society(form: "capital") }
    .text = Xã hội đã đạt đến trạng thái mà những người khác nhau về dân tộc và văn hóa công nhận dân tộc và văn hóa của nhau, và có thể cùng chung sống. Tiếng Nhật là [多文化共生社会](lang:ja).

# Gaining strength oneself; "trao quyền" would be something that others give.
-empowerment = { $form ->
    [capital] Nâng cao quyền năng
   *[plain] nâng cao quyền năng
}
glossary_empowerment = { -empowerment(form: "capital") }
    .text = Nghĩa là có thêm sức mạnh. Từ này cũng chỉ cách nghĩ rằng mỗi người tự mình chủ động hành động để thay đổi hoàn cảnh hiện tại. Bản kế hoạch tiếng Nhật viết từ này theo hai cách: [エンパワーメント](lang:ja) và, trong phần nội dung chính, còn có [エンパワメント](lang:ja).

-work-life-balance = { $form ->
    [capital] Cân bằng giữa công việc và cuộc sống
   *[plain] cân bằng giữa công việc và cuộc sống
}
glossary_work-life-balance = { -work-life-balance(form: "capital") }
    .text = Từ này được dịch sang tiếng Nhật là [仕事と生活の調和](lang:ja), nghĩa là “sự hài hòa giữa công việc và cuộc sống”. Đây là cách nghĩ hướng tới việc mỗi người có thể làm việc theo nhiều cách khác nhau, phù hợp với lối sống và giai đoạn cuộc đời của mình.

-npo = NPO
glossary_npo = { -npo }
    .text = Từ viết tắt của cụm từ tiếng Anh “Nonprofit Organization” hoặc “Not-for-Profit Organization”. Theo nghĩa rộng, từ này chỉ tất cả các nhóm, tổ chức không nhằm mục đích kinh doanh kiếm lời. Theo nghĩa hẹp, từ này chỉ các nhóm của người dân làm những việc có ích cho xã hội hoặc làm từ thiện mà không tìm kiếm lợi nhuận.

# SNS, which the Japanese plan writes, is not used in Vietnamese.
-sns = { $form ->
    [capital] Mạng xã hội
   *[plain] mạng xã hội
}
glossary_sns = { -sns(form: "capital") }
    .text = Dịch vụ trên Internet để mọi người kết nối và trao đổi bài viết, hình ảnh, v.v. với nhau. Bản kế hoạch tiếng Nhật viết là “SNS”, từ viết tắt của cụm từ tiếng Anh “Social Networking Service”.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = Từ ghép các chữ cái đầu của những từ tiếng Anh “lesbian” (người đồng tính nữ), “gay” (người đồng tính nam), “bisexual” (người song tính) và “transgender” (người chuyển giới, tức người có giới tính tự nhận thấy khác với giới tính được xác định khi sinh ra). Đây là một trong những từ chỉ [{ -sexual-minorities }](glossary:sexual-minorities), nhưng không bao gồm hết tất cả.

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council.
# Not "hội tự trị", which sounds like self-government. 町内会 is "hội khu phố".
-jichikai = { $form ->
    [capital] Hội tự quản khu phố
   *[plain] hội tự quản khu phố
}
glossary_jichikai = { -jichikai(form: "capital") }
    .text = Hội do những người sống trong cùng một khu vực tự nguyện lập ra vì khu vực của mình. Đây không phải là cơ quan của tòa thị chính. Tiếng Nhật là [自治会](lang:ja).

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
# Not "hội trưởng …", which would be a chairperson: "các" must stand in it.
-kuchokai = { $form ->
    [capital] Hội các trưởng khu phố
   *[plain] hội các trưởng khu phố
}
glossary_kuchokai = { -kuchokai(form: "capital") }
    .text = Hội của những người đứng ra điều phối việc chung của khu phố, trong tiếng Nhật gọi là [区長](lang:ja). Khác với người có cùng chức danh này ở các quận của Tokyo, họ không phải là người đứng đầu một chính quyền địa phương. Tiếng Nhật là [区長会](lang:ja).

# 協働: working together as partners. Not labour. 連携 is always "liên kết", 協力 "hợp tác".
-collaboration = { $form ->
    [capital] Cộng tác
   *[plain] cộng tác
}
glossary_collaboration = { -collaboration(form: "capital") }
    .text = Việc [{ -residents }](glossary:residents), các nhóm, các cơ sở kinh doanh, chính quyền, v.v. cùng hợp tác vì một mục đích chung, mỗi bên phát huy vị trí của mình. Kế hoạch này chỉ ra định hướng của việc đó bằng những cụm từ như “Người dân và chính quyền ngang hàng”, “Người dân giữ vai trò chủ đạo”, “Chính quyền giữ vai trò chủ đạo”. Tiếng Nhật là [協働](lang:ja).

# Three words to settle together: 成果指標 (chỉ số kết quả), 現状値 (mức hiện trạng, no year given) and 目標値 (mức mục tiêu).
-indicator = { $form ->
    [capital] Chỉ số kết quả
   *[plain] chỉ số kết quả
}
glossary_indicator = { -indicator(form: "capital") }
    .text = Dấu hiệu để đánh giá các hoạt động của kế hoạch đã tiến triển đến đâu. “Mức hiện trạng” là con số cho biết tình hình mà kế hoạch lấy làm cơ sở. “Mức mục tiêu” là con số mà kế hoạch hướng tới.

# Everyone who lives in the city, whatever their nationality. Never "công dân", which means nationals.
-residents = { $form ->
    [capital] Người dân
   *[plain] người dân
}
glossary_residents = { -residents(form: "capital") }
    .text = Trong bản này, từ này chỉ tất cả những người sống ở thành phố Iruma, bất kể quốc tịch. Chương này của kế hoạch không định nghĩa từ tiếng Nhật [市民](lang:ja). Tuy vậy, kế hoạch có nêu cách nghĩ rằng bất kể quốc tịch, ai cũng là người dân cùng gánh vác xã hội địa phương.

# Residents of the city like all others; "người dân" must stand in it.
-foreign-residents = { $form ->
    [capital] Người dân nước ngoài
   *[plain] người dân nước ngoài
}
glossary_foreign-residents = { -foreign-residents(form: "capital") }
    .text = Trong bản này, từ này chỉ những người có quốc tịch nước ngoài trong số [{ -residents }](glossary:residents) của thành phố.

-jinken = { $form ->
    [capital] Nhân quyền
   *[plain] nhân quyền
}
glossary_jinken = { -jinken(form: "capital") }
    .text = Quyền mà mọi người đều có từ khi sinh ra với tư cách là con người. Đây là điều không thể thiếu để ai cũng được sống là chính mình và sống xứng đáng là con người.

# 部落差別 is discrimination against Buraku people, which comes from a historical status system. It is not about villages or tribes.
# There are no official Vietnamese names of these laws: the names follow the Japanese ones.
-human-rights-laws = { $form ->
    [capital] Ba luật về nhân quyền
   *[plain] ba luật về nhân quyền
}
glossary_human-rights-laws = { -human-rights-laws(form: "capital") }
    .text = Tên gọi chung của ba luật quốc gia nhằm xóa bỏ phân biệt đối xử, tiếng Nhật là [人権三法](lang:ja). Ba luật đó là: Luật về thúc đẩy xóa bỏ phân biệt đối xử với lý do khuyết tật (Luật xóa bỏ phân biệt đối xử với người khuyết tật), tiếng Nhật là [障害を理由とする差別の解消の推進に関する法律](lang:ja) ([障害者差別解消法](lang:ja)); Luật về thúc đẩy các nỗ lực nhằm xóa bỏ lời nói và hành vi phân biệt đối xử bất công đối với người có xuất xứ ngoài Nhật Bản (Luật xóa bỏ phát ngôn thù ghét), tiếng Nhật là [本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律](lang:ja) ([ヘイトスピーチ解消法](lang:ja)); và Luật về thúc đẩy xóa bỏ phân biệt đối xử với người Buraku (Luật thúc đẩy xóa bỏ phân biệt đối xử Buraku), tiếng Nhật là [部落差別の解消の推進に関する法律](lang:ja) ([部落差別解消推進法](lang:ja)). Phân biệt đối xử với người Buraku là sự phân biệt đối xử bắt nguồn từ những khác biệt về thân phận được tạo ra trong lịch sử, với những lý do như xuất thân từ một khu vực nhất định.

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = { $form ->
    [capital] Chế độ tuyên thệ quan hệ bạn đời
   *[plain] chế độ tuyên thệ quan hệ bạn đời
}
glossary_partnership-oath = { -partnership-oath(form: "capital") }
    .text = Nói chung, đây là chế độ trong đó hai người tuyên thệ với chính quyền địa phương rằng họ là bạn đời của nhau, và chính quyền địa phương chứng nhận đã tiếp nhận lời tuyên thệ đó. Chế độ này khác với kết hôn theo pháp luật. Chương này của kế hoạch không viết nội dung chi tiết của chế độ. Tiếng Nhật là [パートナーシップ宣誓制度](lang:ja).

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = { $form ->
    [capital] Xóa bỏ rào cản trong suy nghĩ
   *[plain] xóa bỏ rào cản trong suy nghĩ
}
glossary_barrier-free-mind = { -barrier-free-mind(form: "capital") }
    .text = Việc những người khác nhau về đặc điểm thể chất, tinh thần, cách nghĩ, v.v. cố gắng hiểu nhau và nâng đỡ lẫn nhau. Đây là cách nghĩ nhằm xóa bỏ những bức tường trong lòng người, như hiểu lầm và định kiến. Tiếng Nhật là [心のバリアフリー](lang:ja).

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = { $form ->
    [capital] Tiếng Nhật dễ hiểu
   *[plain] tiếng Nhật dễ hiểu
}
glossary_easy-japanese = { -easy-japanese(form: "capital") }
    .text = Tiếng Nhật đã được viết lại để những người chưa quen với tiếng Nhật, v.v. cũng dễ hiểu. Chẳng hạn, câu được rút ngắn, từ khó được thay bằng từ khác. Tiếng Nhật là [やさしい日本語](lang:ja).

# The city's declaration. Not a peace treaty.
-peace-city-declaration = Tuyên bố Thành phố Hòa bình
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = Lời tuyên bố của một thành phố rằng thành phố mong muốn hòa bình và sẽ dốc sức vì hòa bình. Theo kế hoạch, chương trình nâng cao nhận thức nhằm thúc đẩy hòa bình của thành phố Iruma được thực hiện dựa trên tuyên bố này. Tiếng Nhật là [平和都市宣言](lang:ja).

# 男女共同参画: women and men take part in society on equal terms and share its responsibilities.
# 男女平等 is "bình đẳng nam nữ".
-danjo-kyodo = { $form ->
    [capital] Bình đẳng giới
   *[plain] bình đẳng giới
}
glossary_danjo-kyodo = { -danjo-kyodo(form: "capital") }
    .text = Việc nam và nữ, ở vị trí ngang hàng, cùng tham gia hoạt động trong mọi lĩnh vực của xã hội, tôn trọng [{ -jinken }](glossary:jinken) của nhau và cùng chia sẻ trách nhiệm. Tiếng Nhật là [男女共同参画](lang:ja).

# An advisory body of the city. Not the elected city assembly (市議会).
-council = { $form ->
    [capital] Hội đồng tư vấn
   *[plain] hội đồng tư vấn
}
glossary_council = { -council(form: "capital") }
    .text = Hội đồng gồm các ủy viên cùng thảo luận về chính sách của thành phố, v.v. và nêu ý kiến với thành phố. Tiếng Nhật là [審議会](lang:ja).

# An organisation that supports other civic groups and connects them.
-intermediary = { $form ->
    [capital] Tổ chức hỗ trợ trung gian
   *[plain] tổ chức hỗ trợ trung gian
}
glossary_intermediary = { -intermediary(form: "capital") }
    .text = Tổ chức đứng giữa các nhóm hoạt động của người dân với nhau, và giữa các nhóm đó với [{ -residents }](glossary:residents), chính quyền, v.v. Tổ chức này hỗ trợ hoạt động của các nhóm bằng cách nhận tư vấn, kết nối con người và thông tin, v.v.

-portal-site = { $form ->
    [capital] Cổng thông tin
   *[plain] cổng thông tin
}
glossary_portal-site = { -portal-site(form: "capital") }
    .text = Trang web tập hợp thông tin của một lĩnh vực và là nơi bắt đầu để tìm thông tin về lĩnh vực đó.

# A local centre in each district of the city. 市民活動センター is another place.
-community-centre = { $form ->
    [capital] Trung tâm khu vực
   *[plain] trung tâm khu vực
}
glossary_community-centre = { -community-centre(form: "capital") }
    .text = Theo kế hoạch, đây là nơi được đặt ở từng khu vực. Kế hoạch nêu rằng cần hỗ trợ các hoạt động đa dạng của người dân thông qua cộng đồng của các trung tâm này. Tiếng Nhật là [地区センター](lang:ja).

# Sado is a city in Japan; Wolfratshausen is a town in Germany. 姉妹都市 is "thành phố kết nghĩa", 友好都市 "thành phố hữu nghị".
-shimai-toshi = { $form ->
    [capital] Thành phố kết nghĩa và thành phố hữu nghị
    [sister] thành phố kết nghĩa
   *[plain] thành phố kết nghĩa và thành phố hữu nghị
}
glossary_shimai-toshi = { -shimai-toshi(form: "capital") }
    .text = Những thành phố đã cam kết với nhau tăng cường giao lưu và có quan hệ thân thiết. Chương này của kế hoạch viết về việc giao lưu với thành phố Sado và thành phố Wolfratshausen.
