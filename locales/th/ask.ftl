### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = คำถามและคำตอบ
description_ask = คำตอบสำหรับคำถามของผู้อยู่อาศัย ตามที่เขียนไว้ในแผน
menu_ask = คำถาม

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = คำตอบในหน้านี้เป็นไปตามที่เขียนไว้ในแผน แผนบอกว่าเทศบาลตั้งใจจะทำอะไรต่อไป ไม่ใช่รายการบริการที่ใช้ได้แล้วในตอนนี้
# Above the passages that an answer rests on.
ask_passages = ที่มาของคำตอบ

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = ขอคำปรึกษาได้ที่ไหน
# Where the site lists no contact.
ask_no-contacts = เนื้อหาของแผนที่อยู่ในเว็บไซต์นี้ไม่ได้ระบุสถานที่ เวลาทำการ หรือภาษาที่ใช้ขอคำปรึกษาได้ หน้านี้จึงบอกไม่ได้เช่นกัน
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = ข้อมูลนี้ไม่ได้มาจากแผน แต่เว็บไซต์นี้เพิ่มเข้ามา แต่ละรายการบอกวันที่ตรวจสอบไว้
ask_languages = ภาษาที่ใช้ได้
ask_telephone = โทรศัพท์
ask_website = เว็บไซต์
ask_place = สถานที่
ask_hours = เวลาทำการ
# $date is the day on which somebody saw that the contact is right.
ask_checked = ตรวจสอบเมื่อ { $date } หลังจากนั้นอาจมีการเปลี่ยนแปลง

## A card to show or print

# A heading.
ask_card-title = บัตรสำหรับแสดง
# Above the card. The card asks; it promises nothing.
ask_card-lead = บัตรนี้เขียนข้อความเดียวกันไว้เป็นสองภาษา แสดงบนหน้าจอได้เลย หรือพิมพ์แล้วตัดออกมาใช้ก็ได้ บัตรนี้ใช้ถามว่าควรไปที่ไหน ไม่ได้รับรองว่าที่นั่นมีคนพูดภาษาของคุณได้
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = ขอคุยเป็นภาษาไทย ไปที่ไหนได้บ้าง
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = ขอคุยเป็น{ $language } ไปที่ไหนได้บ้าง
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = บัตรสำหรับผู้ที่ต้องการคุยเป็นภาษาอื่น แต่ละใบเขียนข้อความเดียวกันไว้ในภาษานั้นและในภาษานี้ เลือกภาษาแล้วหน้าของภาษานั้นจะเปิดขึ้นตรงบัตร
