### คำศัพท์และคำอธิบาย
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Thai words need no forms; the few parameters are `form: "entry"` (head of the entry), `form: "verb"` and `form: "sister"`.
### Other words settled here: 市 (as an actor) เทศบาล (ไม่ใช้ ทางเมือง), 市職員 เจ้าหน้าที่เทศบาล, 行政 หน่วยงานของเมือง, 市役所全体で ทั่วทุกหน่วยงานของเมือง (ไม่ใช้ ที่ว่าการเมือง เพราะอ่านเป็น การเมือง ได้), 自治体 องค์กรปกครองส่วนท้องถิ่น,
### 施策 มาตรการ, 政策 นโยบาย, 事業 โครงการ, 課題 ประเด็นปัญหา, 問題 ปัญหา, 連携 ประสานความร่วมมือ, 協力 ร่วมมือ, つながり สายสัมพันธ์,
### 啓発 สร้างความตระหนักรู้, 意識改革 ปรับเปลี่ยนทัศนคติ, 取り組む ดำเนินงาน, 努める พยายาม, 図る มุ่ง, 検討する พิจารณา, 見直す ทบทวน, 充実 ให้สมบูรณ์ยิ่งขึ้น, 相互利用 ใช้…ของกันและกัน, 求められている มีความต้องการให้, 総合 แบบรอบด้าน,
### 市民活動 กิจกรรมของชาวเมือง, 市民団体 กลุ่มของชาวเมือง, 市民活動団体 กลุ่มกิจกรรมของชาวเมือง, 市民活動センター ศูนย์กิจกรรมชาวเมือง,
### 町内会 สมาคมละแวกบ้าน, 地域住民 คนในท้องถิ่น, 地域コミュニティ ชุมชนท้องถิ่น, 地域社会 สังคมท้องถิ่น, 地区 เขตพื้นที่,
### まちづくり การพัฒนาเมือง (ไม่ใช่การก่อสร้าง), 相談窓口 จุดให้คำปรึกษา, 相談体制 ระบบให้คำปรึกษา, 集会所 อาคารประชุม.

# The respectful Thai word; it says diversity, the entry says minority.
-sexual-minorities = ผู้มีความหลากหลายทางเพศ
glossary_sexual-minorities = { -sexual-minorities }
    .text = หมายถึงคนกลุ่มน้อยในเรื่องเพศ ตัวอย่างเช่น ผู้ที่รับรู้เพศของตนเองต่างจากเพศที่ระบุในทะเบียนครอบครัว และผู้ที่ไม่ได้รักหรือมีใจให้เฉพาะเพศตรงข้าม

# The text always writes the word in full; DV, which the Japanese plan mostly writes, stands in the entry only.
-domestic-violence = { $form ->
    [entry] ความรุนแรงในครอบครัว (DV)
   *[plain] ความรุนแรงในครอบครัว
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = ความรุนแรงภายในบ้านที่เกิดขึ้นระหว่างคู่สมรสที่อยู่ด้วยกัน หรือระหว่างคู่ที่อยู่กินกันโดยไม่ได้จดทะเบียนสมรส ในความหมายที่กว้างขึ้น บางครั้งหมายถึงความรุนแรงทั้งหมดที่เกิดขึ้นระหว่างคนใกล้ชิดกัน เช่น คู่ที่หย่าร้างกันแล้วหรือคนรัก ไม่ว่าจะแต่งงานกันหรือไม่ก็ตาม คำนี้รวมความรุนแรงทุกรูปแบบ เช่น ความรุนแรงทางร่างกาย ทางจิตใจ ทางการเงิน และทางเพศ

# 共生, living together, must stand in it: more than สังคมพหุวัฒนธรรม alone.
-multicultural-society = สังคมที่อยู่ร่วมกันแบบพหุวัฒนธรรม
glossary_multicultural-society = { -multicultural-society }
    .text = สังคมที่ผู้คนต่างชาติพันธุ์และต่างวัฒนธรรมยอมรับชาติพันธุ์และวัฒนธรรมของกันและกัน จนสามารถใช้ชีวิตอยู่ร่วมกันได้ ภาษาญี่ปุ่นเรียกว่า [多文化共生社会](lang:ja)

-empowerment = การเสริมพลัง
glossary_empowerment = { -empowerment }
    .text = หมายถึงการสร้างพลังความสามารถให้แก่ตนเอง และยังหมายถึงแนวคิดที่ว่าแต่ละคนลงมือทำด้วยตนเองเพื่อเปลี่ยนแปลงสถานการณ์ที่เป็นอยู่ แผนฉบับภาษาญี่ปุ่นเขียนคำนี้สองแบบ คือ [エンパワーメント](lang:ja) และในเนื้อความยังเขียนว่า [エンパワメント](lang:ja) ด้วย

-work-life-balance = สมดุลระหว่างชีวิตและการทำงาน
glossary_work-life-balance = { -work-life-balance }
    .text = คำนี้แปลเป็นภาษาญี่ปุ่นว่า [仕事と生活の調和](lang:ja) ซึ่งหมายถึง “ความกลมกลืนระหว่างงานกับการใช้ชีวิต” เป็นแนวคิดที่มุ่งให้แต่ละคนเลือกทำงานได้หลายรูปแบบ ตามวิถีชีวิตและช่วงวัยของตน

-npo = NPO
glossary_npo = { -npo }
    .text = ย่อมาจากคำภาษาอังกฤษว่า “Nonprofit Organization” หรือ “Not-for-Profit Organization” ในความหมายกว้าง หมายถึงทุกกลุ่มที่ไม่มีวัตถุประสงค์เพื่อแสวงหากำไร ในความหมายแคบ หมายถึงกลุ่มของชาวเมืองที่ทำกิจกรรมเพื่อสังคมหรือกิจกรรมการกุศลโดยไม่หวังผลกำไร

# SNS, which the Japanese plan writes, is not used in Thai.
-sns = สื่อสังคมออนไลน์
glossary_sns = { -sns }
    .text = บริการบนอินเทอร์เน็ตที่ให้ผู้คนติดต่อกัน และแลกเปลี่ยนข้อความ รูปภาพ และสิ่งอื่น ๆ ระหว่างกัน แผนฉบับภาษาญี่ปุ่นเขียนว่า “SNS” ซึ่งย่อมาจากคำภาษาอังกฤษว่า “Social Networking Service”

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = คำที่นำอักษรตัวแรกของคำภาษาอังกฤษมาเรียงกัน ได้แก่ เลสเบี้ยน (ผู้หญิงที่รักผู้หญิง) เกย์ (ผู้ชายที่รักผู้ชาย) ไบเซ็กชวล (ผู้ที่รักได้ทั้งสองเพศ) และทรานส์เจนเดอร์ (ผู้ที่รับรู้เพศของตนเองต่างจากเพศที่ถูกกำหนดเมื่อแรกเกิด) เป็นคำหนึ่งที่ใช้เรียก[{ -sexual-minorities }](glossary:sexual-minorities) แต่ไม่ได้ครอบคลุมทุกคน

# A group that the residents of a neighbourhood form themselves. Not a government (องค์กรปกครองส่วนท้องถิ่น), not an authority.
-jichikai = สมาคมเพื่อนบ้าน
glossary_jichikai = { -jichikai }
    .text = กลุ่มที่คนที่อยู่ในท้องถิ่นเดียวกันตั้งขึ้นเองด้วยความสมัครใจเพื่อท้องถิ่นของตน ไม่ใช่หน่วยงานราชการ ภาษาญี่ปุ่นเรียกว่า [自治会](lang:ja)

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: not ผู้อำนวยการเขต, not a mayor.
-kuchokai = สมาคมผู้นำย่าน
glossary_kuchokai = { -kuchokai }
    .text = สมาคมของผู้ที่ทำหน้าที่เป็นแกนนำในท้องถิ่น ซึ่งภาษาญี่ปุ่นเรียกว่า [区長](lang:ja) คำเดียวกันนี้ใช้เรียกหัวหน้าองค์กรปกครองส่วนท้องถิ่นของเขตต่าง ๆ ในกรุงโตเกียวด้วย แต่ในที่นี้ไม่ใช่ตำแหน่งนั้น ภาษาญี่ปุ่นเรียกสมาคมนี้ว่า [区長会](lang:ja)

# Working together as partners. Not labour. 連携 is always ประสานความร่วมมือ.
-collaboration = { $form ->
    [verb] ทำงานร่วมกัน
   *[plain] การทำงานร่วมกัน
}
glossary_collaboration = { -collaboration }
    .text = การที่[{ -residents }](glossary:residents) กลุ่มต่าง ๆ ผู้ประกอบการ หน่วยงานของเมือง และฝ่ายอื่น ๆ ร่วมมือกันเพื่อเป้าหมายเดียวกัน โดยใช้จุดเด่นจากบทบาทของแต่ละฝ่าย แผนนี้บอกทิศทางของการดำเนินการด้วยคำว่า “ชาวเมืองกับหน่วยงานของเมืองเท่าเทียมกัน” “ชาวเมืองเป็นผู้นำ” “หน่วยงานของเมืองเป็นผู้นำ” เป็นต้น ภาษาญี่ปุ่นเรียกว่า [協働](lang:ja)

# Three words settled together: 成果指標 ตัวชี้วัดผลสำเร็จ, 現状値 ค่าตั้งต้น (no year given), 目標値 ค่าเป้าหมาย. 実績値 is ค่าผลลัพธ์.
-indicator = ตัวชี้วัดผลสำเร็จ
glossary_indicator = { -indicator }
    .text = สิ่งที่ใช้ประเมินว่างานตามแผนก้าวหน้าไปเพียงใด “ค่าตั้งต้น” คือตัวเลขที่แสดงสถานการณ์ซึ่งแผนใช้เป็นฐาน ส่วน “ค่าเป้าหมาย” คือตัวเลขที่แผนมุ่งไปให้ถึง

# Everyone who lives in the city, whatever their nationality. Never พลเมือง or ประชาชน.
-residents = ชาวเมือง
glossary_residents = { -residents }
    .text = ในฉบับนี้ ใช้เรียกทุกคนที่อาศัยอยู่ในเมืองอิรุมะ ไม่ว่าจะถือสัญชาติใด บทนี้ของแผนไม่ได้เขียนนิยามของคำนี้ไว้ แต่กล่าวถึงแนวคิดว่า ทุกคนคือชาวเมืองที่เป็นกำลังของสังคมท้องถิ่น ไม่ว่าจะถือสัญชาติใด ภาษาญี่ปุ่นเรียกว่า [市民](lang:ja)

# Residents of the city like all others; the word for 市民 (ชาวเมือง) must stand in it. ชาวเมืองต่างชาติ would be people of foreign cities.
-foreign-residents = ชาวเมืองที่เป็นชาวต่างชาติ
glossary_foreign-residents = { -foreign-residents }
    .text = ในฉบับนี้ ใช้เรียก[{ -residents }](glossary:residents)ที่ถือสัญชาติต่างประเทศ

-jinken = สิทธิมนุษยชน
glossary_jinken = { -jinken }
    .text = สิทธิที่ทุกคนมีติดตัวมาแต่กำเนิดในฐานะมนุษย์ เป็นสิ่งที่ขาดไม่ได้ในการที่ทุกคนจะใช้ชีวิตอย่างเป็นตัวของตัวเองและสมกับความเป็นมนุษย์

# 部落差別 is discrimination against Buraku people, which comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = กฎหมายสิทธิมนุษยชนสามฉบับ
glossary_human-rights-laws = { -human-rights-laws }
    .text = คำที่ใช้เรียกรวมกฎหมายของประเทศ 3 ฉบับที่มีขึ้นเพื่อขจัดการเลือกปฏิบัติ กฎหมายทั้ง 3 ฉบับ ได้แก่ กฎหมายว่าด้วยการส่งเสริมการขจัดการเลือกปฏิบัติเพราะเหตุแห่งความพิการ เรียกโดยย่อว่ากฎหมายขจัดการเลือกปฏิบัติต่อคนพิการ ([障害を理由とする差別の解消の推進に関する法律](lang:ja), [障害者差別解消法](lang:ja)) กฎหมายว่าด้วยการส่งเสริมการดำเนินงานเพื่อขจัดคำพูดและการกระทำที่เลือกปฏิบัติโดยไม่เป็นธรรมต่อผู้มีถิ่นกำเนิดจากนอกประเทศญี่ปุ่น เรียกโดยย่อว่ากฎหมายขจัดถ้อยคำสร้างความเกลียดชัง ([本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律](lang:ja), [ヘイトスピーチ解消法](lang:ja)) และกฎหมายว่าด้วยการส่งเสริมการขจัดการเลือกปฏิบัติต่อชาวบูรากุ เรียกโดยย่อว่ากฎหมายส่งเสริมการขจัดการเลือกปฏิบัติต่อชาวบูรากุ ([部落差別の解消の推進に関する法律](lang:ja), [部落差別解消推進法](lang:ja)) การเลือกปฏิบัติต่อชาวบูรากุมีที่มาจากความแตกต่างทางฐานะที่ถูกสร้างขึ้นในประวัติศาสตร์ และเกิดขึ้นด้วยเหตุต่าง ๆ เช่น การมีพื้นเพมาจากพื้นที่บางแห่ง กฎหมายทั้ง 3 ฉบับนี้ ภาษาญี่ปุ่นเรียกรวมกันว่า [人権三法](lang:ja)

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = ระบบปฏิญาณตนเป็นคู่ชีวิต
glossary_partnership-oath = { -partnership-oath }
    .text = โดยทั่วไปหมายถึงระบบที่คนสองคนปฏิญาณต่อองค์กรปกครองส่วนท้องถิ่นว่าจะเป็นคู่ชีวิตของกันและกัน และองค์กรปกครองส่วนท้องถิ่นรับรองว่าได้รับคำปฏิญาณนั้นแล้ว ระบบนี้ต่างจากการสมรสตามกฎหมาย บทนี้ของแผนไม่ได้เขียนรายละเอียดของระบบไว้ ภาษาญี่ปุ่นเรียกว่า [パートナーシップ宣誓制度](lang:ja)

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = การขจัดกำแพงในใจ
glossary_barrier-free-mind = { -barrier-free-mind }
    .text = การที่ผู้คนซึ่งแตกต่างกันทั้งทางร่างกาย จิตใจ และความคิด พยายามเข้าใจกันและเกื้อกูลกัน เป็นแนวคิดที่จะทำให้กำแพงในใจอย่างความเข้าใจผิดและอคติหมดไป ภาษาญี่ปุ่นเรียกว่า [心のバリアフリー](lang:ja)

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = ภาษาญี่ปุ่นอย่างง่าย
glossary_easy-japanese = { -easy-japanese }
    .text = ภาษาญี่ปุ่นที่ปรับให้ผู้ที่ไม่คุ้นเคยกับภาษาญี่ปุ่นและคนอื่น ๆ เข้าใจได้ง่าย ด้วยวิธีต่าง ๆ เช่น ใช้ประโยคสั้น ๆ และเปลี่ยนคำยากเป็นคำอื่น ภาษาญี่ปุ่นเรียกว่า [やさしい日本語](lang:ja)

# The city's declaration. Not a peace treaty.
-peace-city-declaration = คำประกาศเมืองแห่งสันติภาพ
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = คำประกาศในฐานะเมืองว่า ปรารถนาให้เกิดสันติภาพและจะทุ่มเทกำลังเพื่อสันติภาพ แผนระบุว่า โครงการส่งเสริมสันติภาพและสร้างความตระหนักรู้ของเมืองอิรุมะดำเนินการตามคำประกาศนี้ ภาษาญี่ปุ่นเรียกว่า [平和都市宣言](lang:ja)

# Women and men take part in society on equal terms and share its responsibilities. 男女平等 is ความเสมอภาคระหว่างหญิงชาย.
-danjo-kyodo = การมีส่วนร่วมอย่างเสมอภาคของหญิงชาย
glossary_danjo-kyodo = { -danjo-kyodo }
    .text = การที่หญิงและชายเข้าร่วมกิจกรรมในทุกด้านของสังคมในฐานะที่เท่าเทียมกัน โดยเคารพ[{ -jinken }](glossary:jinken)ของกันและกันและแบ่งปันความรับผิดชอบร่วมกัน ภาษาญี่ปุ่นเรียกว่า [男女共同参画](lang:ja)

# An advisory body of the city. Not the elected city assembly (市議会, สภาเมือง).
-council = คณะกรรมการที่ปรึกษา
glossary_council = { -council }
    .text = คณะที่กรรมการหารือกันเกี่ยวกับนโยบายของเมืองและเรื่องอื่น ๆ และเสนอความเห็นต่อเทศบาล ภาษาญี่ปุ่นเรียกว่า [審議会](lang:ja)

# An organisation that supports other civic groups and connects them.
-intermediary = องค์กรสนับสนุนที่เป็นตัวกลาง
glossary_intermediary = { -intermediary }
    .text = องค์กรที่เป็นตัวกลางระหว่างกลุ่มที่ทำกิจกรรมของชาวเมืองด้วยกัน และระหว่างกลุ่มเหล่านี้กับ[{ -residents }](glossary:residents) หน่วยงานของเมือง และฝ่ายอื่น ๆ โดยคอยสนับสนุนกิจกรรม เช่น ให้คำปรึกษา เชื่อมโยงผู้คนและข้อมูล ภาษาญี่ปุ่นเรียกว่า [中間支援組織](lang:ja)

-portal-site = เว็บท่า
glossary_portal-site = { -portal-site }
    .text = เว็บไซต์ที่รวบรวมข้อมูลของเรื่องใดเรื่องหนึ่ง และเป็นประตูเข้าสู่การค้นหาข้อมูลของเรื่องนั้น

# A local centre in each district of the city. 市民活動センター (ศูนย์กิจกรรมชาวเมือง) is another place.
-community-centre = ศูนย์ประจำเขตพื้นที่
glossary_community-centre = { -community-centre }
    .text = ศูนย์ที่แผนระบุว่าจะจัดให้มีในแต่ละเขตพื้นที่ แผนกล่าวว่าจำเป็นต้องสนับสนุนกิจกรรมที่หลากหลายของชาวเมืองผ่านชุมชนของศูนย์นี้ ภาษาญี่ปุ่นเรียกว่า [地区センター](lang:ja)

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = { $form ->
    [sister] เมืองพี่เมืองน้อง
   *[plain] เมืองพี่เมืองน้องและเมืองมิตรภาพ
}
glossary_shimai-toshi = { -shimai-toshi }
    .text = เมืองที่ตกลงกันว่าจะแลกเปลี่ยนกันให้แน่นแฟ้นขึ้น และมีไมตรีต่อกัน บทนี้ของแผนกล่าวถึงการแลกเปลี่ยนกับเมืองซาโดะและเมืองว็อลฟ์ราทส์เฮาเซิน
