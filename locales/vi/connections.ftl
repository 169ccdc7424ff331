### Part 4, Chapter 1

# The words in brackets belong to the title. まちづくり is always "xây dựng thành phố", in the sense of making it a good place to live.
connections = Xây dựng thành phố coi trọng sự gắn kết (nhân quyền, cộng đồng, giao lưu)
connections_goal = Mong muốn của chương này là coi trọng sự gắn kết giữa người với người, giữa nhóm với nhóm, giữa khu vực với khu vực, và xây dựng một thành phố nơi mọi người đều muốn tiếp tục sống lâu dài. Để làm được điều đó, thành phố hướng tới tạo ra môi trường trong đó mỗi [{ -residents }](glossary:residents) tôn trọng [{ -jinken }](glossary:jinken) của nhau, và ai cũng có thể cùng bàn bạc, tham gia xây dựng thành phố. Thành phố cũng hướng tới làm phong phú các hoạt động đa dạng của người dân, trong đó có hoạt động cộng đồng.
connections_related-plans_gender-equality-plan = Kế hoạch Bình đẳng giới Iruma
