### หน้าที่แสดงสองภาษาเคียงกัน เป็นคำของเครื่องมือ ไม่ใช่คำของแผน
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (สองภาษา)
description_beside = ส่วนหนึ่งของแผนในสองภาษา เรียงย่อหน้าเคียงกัน พร้อมตำแหน่งของแต่ละย่อหน้าในเล่มแผน
# A link to the page in two languages.
beside_open = อ่านสองภาษาเคียงกัน
# A link from there to the page in the reader's language alone.
beside_back = หน้านี้ในภาษาเดียว
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = ทุกแถวมีหมายเลข หมายเลขเหมือนกันในทุกภาษา ชี้ที่หมายเลข แล้วทั้งสองคนจะอ่านข้อความเดียวกันได้
# The head of the column of numbers.
beside_number = เลขที่
