### ถ้อยคำของหน้าค้นหา เป็นถ้อยคำของเครื่องมือ ไม่ใช่ของแผน

title_search = ค้นหา
description_search = หน้าสำหรับค้นหาหมวด ส่วน หัวข้อ ตัวชี้วัด และคำศัพท์ของแผนนี้
menu_search = ค้นหา

search_label = คำที่ต้องการค้นหา
search_button = ค้นหา
search_noscript = การค้นหาต้องใช้ JavaScript ซึ่งปิดอยู่ในเบราว์เซอร์นี้ ดูสารบัญของแผนและคำศัพท์ได้ด้านล่าง

search_busy = กำลังค้นหา…
# A script puts in the number, or what was looked for.
search_found = หน้าที่พบ: { $n }
search_some = ไม่มีหน้าที่มีคำครบทุกคำ หน้าที่มีบางคำ: { $n }
search_none = ไม่พบ “{ $query }”
search_try = ลองใช้คำอื่นหรือคำที่สั้นกว่านี้
search_others = หรือค้นหาคำเดียวกันในฉบับเหล่านี้:
search_failed = โหลดการค้นหาไม่ได้ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
# Stands beside what was found on a page that is not wholly translated.
search_partly = บางส่วนของหน้านี้ยังไม่มีในภาษานี้
