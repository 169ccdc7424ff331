### คำในกรอบของเว็บไซต์ เป็นคำของเครื่องมือ ไม่ใช่คำของแผน
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = ตัวชี้วัดทั้งหมด
title_glossary = คำศัพท์
title_print = หน้าสำหรับพิมพ์
title_choose = เลือกภาษา
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = ตัวชี้วัดทั้งหมดของแผนนี้ พร้อมค่าตั้งต้นและค่าเป้าหมาย
description_glossary = คำอธิบายคำศัพท์ที่ใช้ในแผนนี้
description_print = เนื้อหาทั้งหมดของแผนนี้ รวมไว้ในหน้าเดียวเพื่อให้พิมพ์ได้สะดวก
description_choose = หน้าสำหรับเลือกภาษาที่จะใช้อ่านแผนนี้

## The frame around every page

frame_skip = ข้ามไปยังเนื้อหา
# Names the site's menu for screen readers.
frame_menu = เมนู
# Names the way from the home page to this page for screen readers.
frame_path = ตำแหน่งปัจจุบัน
# Opens the list of languages.
frame_languages = ภาษา
frame_untranslated = ยังไม่ได้แปล
# A box to tick: readings above Chinese characters.
frame_readings = คำอ่านเหนือตัวอักษรญี่ปุ่น
frame_borrowed = หน้านี้มีข้อความที่ยังไม่มีในภาษานี้ { $n } แห่ง ข้อความเหล่านี้แสดงเป็นภาษาอื่นและมีหมายเหตุกำกับไว้
frame_around = ชื่อรอบข้อความ เช่น หัวข้อ เมนู หรือตำแหน่งในเล่มแผน ที่ยังไม่มีในภาษานี้ { $n } แห่ง แสดงเป็นภาษาอื่น
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = หน้านี้มีข้อความที่ต้นฉบับเปลี่ยนไปหลังการแปล { $n } แห่ง โดยมีหมายเหตุกำกับไว้
# Under a text in another language. Followed by that language's own name.
unit_borrowed = ยังไม่ได้แปล ภาษาที่แสดง:
# Under a text whose original was changed after it was translated.
unit_stale = ต้นฉบับเปลี่ยนไปหลังการแปลข้อความนี้
# A link to the same paragraph in the language of the source follows.
unit_source = ต้นฉบับปัจจุบัน:
# A link to the same page in the language of the source follows.
frame_translated = หน้านี้เป็นคำแปล ต้นฉบับ:
# Followed by the translated share of the plan, such as 98%.
frame_share = สัดส่วนที่อ่านได้ในภาษานี้: { $share }

menu_home = หน้าแรก
menu_indicators = ตัวชี้วัด
menu_glossary = คำศัพท์
menu_print = พิมพ์

## What an edition is, said at the foot of every page

edition_official = ข้อความในเว็บไซต์นี้เป็นข้อความของแผนฉบับทางการ
edition_reader = ข้อความในเว็บไซต์นี้เป็นฉบับเรียบเรียง ซึ่งนำเนื้อหาของแผนมาเขียนใหม่ให้เข้าใจง่าย แผนฉบับทางการคือฉบับพิมพ์เป็นเล่มที่เทศบาลจัดพิมพ์ หากเนื้อหาต่างกัน ให้ถือตามฉบับพิมพ์
edition_translation = ข้อความในเว็บไซต์นี้เป็นคำแปลที่จัดทำขึ้นสำหรับเว็บไซต์นี้ แผนฉบับทางการคือฉบับพิมพ์เป็นเล่มที่เทศบาลจัดพิมพ์ หากเนื้อหาต่างกัน ให้ถือตามฉบับพิมพ์

# The table of editions: its heads, and what an edition is in a word.
edition_language = ภาษา
edition_what = ประเภท
edition_share = สัดส่วนที่อ่านได้
edition-kind_official = ฉบับทางการ
edition-kind_reader = ฉบับเรียบเรียง
edition-kind_translation = คำแปล

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] ฉบับนี้แปลด้วยเครื่อง
    [person] ฉบับนี้แปลโดยคน
   *[both] ฉบับนี้บางส่วนแปลด้วยเครื่อง บางส่วนแปลโดยคน
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] ยังไม่มีคนตรวจทาน
    [machine] หลังจากนั้นใช้เครื่องเทียบกับต้นฉบับอีกครั้ง แต่ยังไม่ได้รับการตรวจทานจากผู้ที่ใช้ภาษานี้เป็นภาษาแม่
    [all] ผู้ที่ไม่ใช่ผู้แปลได้ตรวจทานแล้ว
   *[some] จากข้อความทั้งหมด { $all } รายการ ผู้ที่ไม่ใช่ผู้แปลได้ตรวจทานแล้ว { $reviewed } รายการ
}
making_latest = วันที่เทียบกับต้นฉบับครั้งล่าสุด: { $date }
making_stale = ข้อความที่ต้นฉบับเปลี่ยนไปหลังจากนั้น: { $n } รายการ
making_unrecorded = ข้อความที่ไม่มีบันทึกว่าจัดทำอย่างไร: { $n } รายการ
# A day. $name is the month in English, from january to december; $month its number.
day = { $day } { $name ->
    [january] มกราคม
    [february] กุมภาพันธ์
    [march] มีนาคม
    [april] เมษายน
    [may] พฤษภาคม
    [june] มิถุนายน
    [july] กรกฎาคม
    [august] สิงหาคม
    [september] กันยายน
    [october] ตุลาคม
    [november] พฤศจิกายน
   *[december] ธันวาคม
} ค.ศ. { $year }

## The plan's home

home_contents = เนื้อหาของแผนนี้
home_indicators = ดูตัวชี้วัดทั้งหมด
home_indicator-count = จำนวนตัวชี้วัด: { $n }
home_outline = แผนฉบับพิมพ์ทั้งเล่ม
home_missing = ยังไม่ได้ลงในเว็บไซต์นี้
home_languages = ภาษาที่อ่านได้

## A part of the plan

node_contents = เนื้อหาในหน้านี้
# Opens the place where a paragraph stands in the printed plan.
node_citation = ตำแหน่งในแผนฉบับพิมพ์
# The same, followed by the place itself.
node_place = ตำแหน่งในแผนฉบับพิมพ์:
node_permalink = ลิงก์มายังย่อหน้านี้
# Names the links to the part before and after for screen readers.
node_sequence = หน้าก่อนและหน้าถัดไป
node_previous = หน้าก่อน
node_next = หน้าถัดไป
node_go = ที่อยู่ของหน้านี้ซึ่งใช้ได้กับทุกภาษา:

## Indicators

table_caption = ค่าตั้งต้นและค่าเป้าหมาย
# The same where there are results.
table_caption-results = ค่าตั้งต้น ค่าผลลัพธ์ล่าสุด และค่าเป้าหมาย
table_indicator = ตัวชี้วัด
table_baseline = ค่าตั้งต้น
table_target = ค่าเป้าหมาย
table_better = ทิศทางที่ดี
table_result = ค่าผลลัพธ์ล่าสุด
table_verdict = สถานะการบรรลุเป้าหมาย
# Where others of the table have a result.
table_no-result = ยังไม่มีค่าผลลัพธ์
# A figure that may still be corrected.
table_provisional = ตัวเลขเบื้องต้น
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = ตัวเลขรายปี
table_history = ตัวเลขทั้งหมดแยกตามปี
table_year = ปี
table_no-year = ไม่ได้ระบุปี
table_kind = ประเภท
table_figure = ตัวเลข
# What a figure can be, in that table and under the drawing.
stage_result = ค่าผลลัพธ์
stage_interim = ค่าเป้าหมายระหว่างทาง
stage_missing = ไม่มีตัวเลข
# Opens what an indicator measures.
table_about = รายละเอียด
table_survey = การสำรวจ
table_count = สิ่งที่นับ
table_no-years = แผนไม่ได้ระบุว่าค่าตั้งต้นและค่าเป้าหมายเป็นของปีใด
table_belongs = ตำแหน่งของตัวชี้วัดนี้ในแผน

## Glossary

entry_plan = คำอธิบายในแผนฉบับพิมพ์
entry_editor = คำอธิบายที่เว็บไซต์นี้เพิ่มเติม
entry_used = หน้าที่ใช้คำนี้

## Print

print_parts = กรุณาเลือกส่วนที่ต้องการพิมพ์
print_back = กลับไปยังเว็บไซต์

## An address without a language

go_lead = กรุณาเลือกภาษาที่ต้องการอ่าน

## Nothing found

not-found = ไม่พบหน้าที่ต้องการ
not-found_text = ที่อยู่ของหน้าอาจเปลี่ยนไปหรือไม่ถูกต้อง
not-found_home = ไปหน้าแรก

## Names of languages, shown beside each language's own name

language_ja = ภาษาญี่ปุ่น
language_ja-simple = ภาษาญี่ปุ่นอย่างง่าย
language_en = ภาษาอังกฤษ
language_zh-Hans = ภาษาจีน (ตัวย่อ)
language_vi = ภาษาเวียดนาม
language_fil = ภาษาฟิลิปปินส์ (ตากาล็อก)
language_ko = ภาษาเกาหลี
language_ne = ภาษาเนปาล
language_id = ภาษาอินโดนีเซีย
language_pt-BR = ภาษาโปรตุเกส (บราซิล)
language_es = ภาษาสเปน
language_th = ภาษาไทย
language_zh-Hant = ภาษาจีน (ตัวเต็ม)
language_my = ภาษาพม่า (เมียนมา)
language_km = ภาษาเขมร (กัมพูชา)
language_mn = ภาษามองโกเลีย
language_tr = ภาษาตุรกี
language_uk = ภาษายูเครน
language_fa = ภาษาเปอร์เซีย
