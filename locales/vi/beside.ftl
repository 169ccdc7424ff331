### Trang song ngữ. Đây là lời của công cụ, không phải của kế hoạch.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (hai ngôn ngữ)
description_beside = Một phần của kế hoạch bằng hai ngôn ngữ, từng đoạn cạnh nhau, kèm vị trí của đoạn đó trong bản kế hoạch in.
# A link to the page in two languages.
beside_open = Xem hai ngôn ngữ cạnh nhau
# A link from there to the page in the reader's language alone.
beside_back = Trang này chỉ bằng một ngôn ngữ
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = Mỗi hàng có một số. Số này giống nhau trong mọi ngôn ngữ: hãy chỉ vào số đó để hai người cùng đọc một đoạn.
# The head of the column of numbers.
beside_number = Số
