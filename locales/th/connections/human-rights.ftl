### ภาคที่ 4 บทที่ 1 ส่วนที่ 1

human-rights = การเคารพสิทธิมนุษยชนและการพิทักษ์สิทธิ
human-rights_policy-goal = มุ่งสู่สังคมที่ไม่มีการเลือกปฏิบัติ สงบสุขและสดใส เป็นสังคมที่[{ -residents }](glossary:residents)แต่ละคนเห็นคุณค่าของกันและกัน

indicator_discrimination-felt = สัดส่วนของชาวเมืองที่เคยรู้สึกว่าถูกเลือกปฏิบัติ
    .about = สัดส่วนของ[{ -residents }](glossary:residents)ที่เคยมีประสบการณ์รู้สึกว่าถูกเลือกปฏิบัติ ใช้ผลการสำรวจความคิดเห็นของชาวเมืองเพื่อประเมินว่ามาตรการด้าน[{ -jinken }](glossary:jinken)ก้าวหน้าหรือไม่
indicator_sexual-minority-terms-known = สัดส่วนของผู้ที่รู้จักคำว่า “ผู้มีความหลากหลายทางเพศ” หรือ “LGBT”
    .about = แสดงว่ามีผู้รู้จักคำว่า “[{ -sexual-minorities }](glossary:sexual-minorities)” หรือ “[{ -lgbt }](glossary:lgbt)” มากน้อยเพียงใด ใช้ผลการสำรวจความคิดเห็นของชาวเมืองเพื่อประเมินว่ามาตรการด้าน[{ -jinken }](glossary:jinken)ก้าวหน้าหรือไม่
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = จำนวนการเข้าร่วมกิจกรรมสมาคมเพื่อนบ้านของชาวเมืองที่เป็นชาวต่างชาติ
    .about = ใช้ผลการสำรวจความคิดเห็นของชาวเมืองที่เป็นชาวต่างชาติเพื่อประเมินว่า[{ -foreign-residents }](glossary:foreign-residents)เข้าเป็นสมาชิก[{ -jichikai }](glossary:jichikai)มากน้อยเพียงใด ในแผนแสดงตัวเลขเป็นสัดส่วน (%)
indicator_peace-declaration-known = ระดับการรู้จักคำประกาศเมืองแห่งสันติภาพ
    .about = แสดงว่า[{ -peace-city-declaration }](glossary:peace-city-declaration)เป็นที่รู้จักมากน้อยเพียงใด ประเมินจากผลของแบบสอบถามผู้เข้าร่วมโครงการสร้างความตระหนักรู้เรื่องสันติภาพ

## หัวข้อที่ 1

human-rights-promotion = การส่งเสริมมาตรการด้านสิทธิมนุษยชน
human-rights-promotion_vision = สังคมที่ไม่มีการเลือกปฏิบัติด้วยเหตุต่าง ๆ เช่น เชื้อชาติ ความเชื่อ เพศ ฐานะทางสังคม วงศ์ตระกูล อายุ และการมีหรือไม่มีความพิการ อีกทั้ง[{ -residents }](glossary:residents)ทุกคนให้ความสำคัญกับ[{ -jinken }](glossary:jinken)ของกันและกัน
human-rights-promotion_current_unsolved = ปัญหา[{ -jinken }](glossary:jinken)ที่เกี่ยวข้องกับผู้หญิง เด็ก ผู้สูงอายุ คนพิการ ชาวต่างชาติ และคนกลุ่มอื่น ๆ ยังไม่ได้รับการแก้ไขจนถึงทุกวันนี้ [{ -sexual-minorities }](glossary:sexual-minorities)เป็นที่รู้จักมากขึ้นกว่าแต่ก่อน แต่ก็ยังต้องเผชิญกับอคติ การละเมิด[{ -jinken }](glossary:jinken)ผ่าน[{ -sns }](glossary:sns)กำลังแพร่หลาย ส่วนการทารุณกรรมเด็กและผู้สูงอายุ [{ -domestic-violence }](glossary:domestic-violence) และปัญหาทำนองนี้กำลังรุนแรงขึ้น นอกจากนี้ยังมีปัญหาการเลือกปฏิบัติต่อผู้ติดเชื้อโรคติดต่อและครอบครัว รวมถึงบุคลากรทางการแพทย์ที่รักษาผู้ป่วย
human-rights-promotion_current_laws = ท่ามกลางสถานการณ์เช่นนี้ มีการตรากฎหมาย 3 ฉบับเพื่อขจัดการเลือกปฏิบัติ ได้แก่ กฎหมายว่าด้วยการส่งเสริมการขจัดการเลือกปฏิบัติเพราะเหตุแห่งความพิการ (กฎหมายขจัดการเลือกปฏิบัติต่อคนพิการ) กฎหมายว่าด้วยการส่งเสริมการดำเนินงานเพื่อขจัดคำพูดและการกระทำที่เลือกปฏิบัติโดยไม่เป็นธรรมต่อผู้มีถิ่นกำเนิดจากนอกประเทศญี่ปุ่น (กฎหมายขจัดถ้อยคำสร้างความเกลียดชัง) และกฎหมายว่าด้วยการส่งเสริมการขจัดการเลือกปฏิบัติต่อชาวบูรากุ (กฎหมายส่งเสริมการขจัดการเลือกปฏิบัติต่อชาวบูรากุ) ทั้งหมดนี้เรียกว่า “[{ -human-rights-laws }](glossary:human-rights-laws)” เทศบาลกำลังเดินหน้ามาตรการทั้งในด้านการศึกษาและการสร้างความตระหนักรู้ โดยคำนึงถึงเรื่องนี้ด้วย การศึกษาเรื่อง[{ -jinken }](glossary:jinken)จัดผ่านการศึกษาในโรงเรียนและการศึกษาในสังคมนอกโรงเรียน ส่วนการสร้างความตระหนักรู้เรื่อง[{ -jinken }](glossary:jinken) เทศบาลแจกแผ่นพับและสื่ออื่น ๆ และจัดการบรรยายเรื่อง[{ -jinken }](glossary:jinken)สำหรับบริษัทและหน่วยงานอื่น ๆ
human-rights-promotion_issues_new-problems = เมื่อวิถีชีวิตหลากหลายขึ้นและสังคมเป็นสากลมากขึ้น ก็เกิดปัญหาใหม่ขึ้นอีก นอกเหนือจากปัญหา[{ -jinken }](glossary:jinken)ที่มีอยู่เดิม จำเป็นต้องดำเนินงานด้านการศึกษาและกิจกรรมสร้างความตระหนักรู้เรื่อง[{ -jinken }](glossary:jinken)ที่เหมาะกับยุคปัจจุบัน
human-rights-promotion_issues_consultation = ปัญหา[{ -jinken }](glossary:jinken)ซับซ้อนมากขึ้น เพื่อป้องกันความเสียหายจากการละเมิด[{ -jinken }](glossary:jinken)และช่วยเหลือผู้เสียหาย จำเป็นต้องให้จุดให้คำปรึกษาต่าง ๆ ประสานความร่วมมือกันมากขึ้น และเสริมระบบให้คำปรึกษาให้เข้มแข็งขึ้นทั่วทุกหน่วยงานของเมือง
human-rights-promotion_issues_abuse = จำเป็นต้องดำเนินงานป้องกันไม่ให้เกิดการทารุณกรรมเด็กและผู้สูงอายุ [{ -domestic-violence }](glossary:domestic-violence) และปัญหาทำนองนี้
human-rights-promotion_issues_new-people = ในการศึกษาและการสร้างความตระหนักรู้เรื่อง[{ -jinken }](glossary:jinken) ผู้สอนและผู้เข้าร่วมมีแนวโน้มที่จะเป็นคนหน้าเดิม ๆ จึงมีความต้องการให้หาบุคลากรใหม่ เพิ่มจำนวนผู้เข้าร่วม และดำเนินการด้านอื่น ๆ
human-rights-promotion_directions_awareness = การสร้างความตระหนักรู้เรื่องสิทธิมนุษยชน
    .text = จะพยายามเผยแพร่แนวคิดที่ให้ความสำคัญกับ[{ -jinken }](glossary:jinken) ด้วยกิจกรรมสร้างความตระหนักรู้ต่าง ๆ และวิธีอื่น ๆ นอกจากนี้ จะประชาสัมพันธ์เรื่อง[{ -partnership-oath }](glossary:partnership-oath)ให้เป็นที่รู้จักอย่างกว้างขวาง และส่งเสริมให้มีคนเข้าใจ[{ -sexual-minorities }](glossary:sexual-minorities)มากขึ้น
human-rights-promotion_directions_education = การส่งเสริมการศึกษาเรื่องสิทธิมนุษยชน
    .text = จะจัดการศึกษาเรื่อง[{ -jinken }](glossary:jinken)อย่างกว้างขวางทั้งในโรงเรียนและในสังคม พร้อมกันนี้ จะส่งเสริม[{ -barrier-free-mind }](glossary:barrier-free-mind)
human-rights-promotion_directions_consultation = การพัฒนาการให้คำปรึกษาเรื่องสิทธิมนุษยชนให้สมบูรณ์ยิ่งขึ้น
    .text = จะประสานความร่วมมือกับหน่วยงานที่เกี่ยวข้องและฝ่ายอื่น ๆ ให้แน่นแฟ้นขึ้น เพื่อให้ระบบให้คำปรึกษาสมบูรณ์ยิ่งขึ้น นอกจากนี้ จะดำเนินงานสร้างระบบให้คำปรึกษาเกี่ยวกับความเสียหายจากการทารุณกรรมและ[{ -domestic-violence }](glossary:domestic-violence) และพยายามป้องกันไม่ให้ความเสียหายรุนแรงขึ้น
indicator_human-rights-lecture-participants = จำนวนผู้เข้าร่วมการบรรยายและการอบรมเกี่ยวกับปัญหาสิทธิมนุษยชน
    .about = จำนวนผู้เข้าร่วมการบรรยายและการอบรมที่ว่าด้วยปัญหา[{ -jinken }](glossary:jinken) ใช้ประเมินว่าการพัฒนาเมืองที่เคารพ[{ -jinken }](glossary:jinken)ก้าวหน้าไปถึงไหนแล้ว
indicator_sexual-minority-consultations = จำนวนผู้ขอคำปรึกษาเรื่องทุกข์ใจสำหรับผู้มีความหลากหลายทางเพศ
    .about = จำนวนการขอคำปรึกษาเรื่องทุกข์ใจสำหรับ[{ -sexual-minorities }](glossary:sexual-minorities) ใช้ประเมินว่าระบบให้คำปรึกษาสมบูรณ์เพียงใด
human-rights-promotion_collaboration = จะดำเนินงานส่งเสริมการศึกษาเรื่อง[{ -jinken }](glossary:jinken) โดย[{ -collaboration(form: "verb") }](glossary:collaboration)กับกลุ่มของชาวเมืองและฝ่ายอื่น ๆ

## หัวข้อที่ 2

multicultural-coexistence = การส่งเสริมสังคมที่อยู่ร่วมกันแบบพหุวัฒนธรรม
multicultural-coexistence_vision = เมืองที่เป็น[{ -multicultural-society }](glossary:multicultural-society) ซึ่ง[{ -residents }](glossary:residents)ทุกคนยอมรับความแตกต่างทางวัฒนธรรมของกันและกันที่มาจากพื้นที่และสภาพแวดล้อมที่แต่ละคนเกิดและเติบโต และช่วยเหลือเกื้อกูลกันร่วมกับสังคมท้องถิ่นได้
multicultural-coexistence_current_few-contacts = ระยะหลังนี้[{ -foreign-residents }](glossary:foreign-residents)มีแนวโน้มเพิ่มขึ้น และมีอยู่เป็นจำนวนมากแม้ในละแวกใกล้บ้าน แต่[{ -foreign-residents }](glossary:foreign-residents)ที่เข้าร่วมกิจกรรมในท้องถิ่นยังมีไม่มาก โอกาสที่จะได้พบปะแลกเปลี่ยนกับคนในท้องถิ่นจึงมีน้อย
multicultural-coexistence_current_information = ปัจจุบันมีการดำเนินงานเพื่อให้ข้อมูลเกี่ยวกับการใช้ชีวิตเป็นหลายภาษา และเพื่อให้ระบบให้คำปรึกษาเรื่องการใช้ชีวิตสมบูรณ์ยิ่งขึ้น ถึงกระนั้น การให้ข้อมูลแก่[{ -foreign-residents }](glossary:foreign-residents)ก็ยังเรียกไม่ได้ว่าเพียงพอ
multicultural-coexistence_issues_participation = จำเป็นต้องสร้างสภาพแวดล้อมให้[{ -foreign-residents }](glossary:foreign-residents)เข้าร่วมกิจกรรมในท้องถิ่น ซึ่งมีกิจกรรมของ[{ -jichikai }](glossary:jichikai)เป็นศูนย์กลาง และมีบทบาทร่วมกับคนอื่น ๆ ได้
multicultural-coexistence_issues_understanding = จำเป็นต้องทำให้คนในท้องถิ่นที่เข้าร่วมกิจกรรมในท้องถิ่นเข้าใจความต้องการของ[{ -foreign-residents }](glossary:foreign-residents) และมีความเข้าใจตรงกัน
multicultural-coexistence_issues_shared-citizenship = ไม่ว่าจะถือสัญชาติใด ทุกคนคือ[{ -residents }](glossary:residents)ที่เป็นกำลังของสังคมท้องถิ่น จำเป็นต้องให้การเข้าใจกันในฐานะ[{ -residents }](glossary:residents)ด้วยกัน นำไปสู่การทำให้สันติภาพถาวรของโลกเป็นจริง
multicultural-coexistence_issues_reaching-residents = จำเป็นต้องใช้วิธีที่ได้ผล เพื่อให้ข้อมูลเกี่ยวกับการใช้ชีวิตไปถึง[{ -foreign-residents }](glossary:foreign-residents)ที่ต้องการข้อมูลนั้นอย่างแน่นอน
multicultural-coexistence_directions_attitudes = การส่งเสริมการปรับเปลี่ยนทัศนคติของคนในท้องถิ่น
    .text = จะดำเนินงานเพื่อปรับเปลี่ยนทัศนคติทั้งฝ่ายคนในท้องถิ่นและฝ่าย[{ -foreign-residents }](glossary:foreign-residents) โดยมุ่งสู่[{ -multicultural-society }](glossary:multicultural-society)
multicultural-coexistence_directions_exchange = การสร้างโอกาสในการแลกเปลี่ยน
    .text = จะจัดให้มีโอกาสที่คนในท้องถิ่นและ[{ -foreign-residents }](glossary:foreign-residents)ได้เข้าร่วมด้วยกันและพบปะแลกเปลี่ยนกัน
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = การพัฒนาจุดให้คำปรึกษาให้สมบูรณ์ยิ่งขึ้น
    .text = สำหรับจุดให้คำปรึกษาเรื่องการใช้ชีวิต จะพัฒนาระบบให้สมบูรณ์ยิ่งขึ้น เพื่อให้[{ -foreign-residents }](glossary:foreign-residents)พูดคุยด้วยภาษาของตนเองได้
multicultural-coexistence_directions_information = การพัฒนาการให้ข้อมูลให้สมบูรณ์ยิ่งขึ้น
    .text = ในการให้ข้อมูลเกี่ยวกับการใช้ชีวิตแก่[{ -foreign-residents }](glossary:foreign-residents) จะใช้วิธีที่เข้าใจง่าย เช่น ใช้[{ -easy-japanese }](glossary:easy-japanese)
indicator_consultation-desk-awareness = ระดับการรู้จักจุดให้คำปรึกษาสำหรับชาวต่างชาติ
    .about = แสดงว่าระบบให้คำปรึกษาสำหรับชาวต่างชาติเป็นที่รู้จักมากน้อยเพียงใด ประเมินจากผลการสำรวจความคิดเห็นของชาวเมืองที่เป็นชาวต่างชาติ
indicator_city-magazine-awareness = ระดับการรู้จักวารสารข่าวสารของเมืองอิรุมะ “IRUMA COM+COM”
    .about = แสดงว่าวารสารข่าวสารของเมืองเป็นที่รู้จักมากน้อยเพียงใด ใช้ผลการสำรวจความคิดเห็นของชาวเมืองที่เป็นชาวต่างชาติเพื่อประเมินว่าการให้ข้อมูลเพียงพอหรือไม่
indicator_easy-japanese-publications = จำนวนสิ่งพิมพ์ที่ใช้ “ภาษาญี่ปุ่นอย่างง่าย”
    .about = จำนวนสิ่งพิมพ์ที่จัดทำด้วย “[{ -easy-japanese }](glossary:easy-japanese)” เพื่อให้[{ -foreign-residents }](glossary:foreign-residents)เข้าใจได้ ใช้ประเมินว่าการแบ่งปันข้อมูลก้าวหน้าเพียงใด
indicator_international-volunteers = สัดส่วนของอาสาสมัครที่อยากเข้าร่วมการแลกเปลี่ยนและการสนับสนุนระหว่างประเทศ
    .about = สัดส่วนของผู้ที่อยากเป็นอาสาสมัครเข้าร่วมการแลกเปลี่ยนและการสนับสนุนระหว่างประเทศ ใช้ผลการสำรวจความคิดเห็นของชาวเมืองเพื่อประเมินว่าการแลกเปลี่ยนและการสนับสนุนระหว่างประเทศเป็นที่เข้าใจมากน้อยเพียงใด
multicultural-coexistence_collaboration = จะดำเนินงานเพื่อสร้างสภาพแวดล้อมในท้องถิ่น ให้[{ -foreign-residents }](glossary:foreign-residents)สื่อสารในท้องถิ่นได้อย่างราบรื่น

## หัวข้อที่ 3

peace = การส่งเสริมมาตรการด้านสันติภาพ
peace_vision = สังคมที่[{ -residents }](glossary:residents)ทุกคนรู้ว่าสันติภาพมีค่าเพียงใด และให้ความสำคัญกับสันติภาพ
peace_current_world = ในประชาคมระหว่างประเทศ ภัยคุกคามจากสงครามและอาวุธนิวเคลียร์ยังไม่หมดไปและยังคงมีอยู่จนถึงปัจจุบัน ผู้ที่ต้องทนทุกข์จากความขัดแย้งที่ใช้กำลังอาวุธ ความอดอยาก และโรคภัยไข้เจ็บ ก็ยังมีอยู่มาก
peace_current_declaration = เมืองอิรุมะกำลังดำเนินโครงการส่งเสริมสันติภาพและสร้างความตระหนักรู้ตาม “[{ -peace-city-declaration }](glossary:peace-city-declaration)” เป็นโครงการเพื่อรักษาสิ่งแวดล้อมของโลกซึ่งไม่มีสิ่งใดทดแทนได้ และเพื่อทำให้สันติภาพถาวรของโลกเป็นจริง
peace_issues_awareness = จำเป็นต้องดำเนินงานที่สื่อสารอย่างต่อเนื่องให้เห็นว่าสันติภาพมีค่าเพียงใด และทำให้[{ -residents }](glossary:residents)ตระหนักถึงสันติภาพมากขึ้นได้
peace_directions_awareness = การเพิ่มความตระหนักถึงสันติภาพ
    .text = จะดำเนินโครงการสร้างความตระหนักรู้เพื่อสื่อให้เห็นว่าสันติภาพมีค่าและสำคัญเพียงใด โดยมุ่งให้เกิดความตระหนักถึงสันติภาพมากขึ้น
indicator_peace-event-participants = จำนวนผู้เข้าร่วมโครงการสร้างความตระหนักรู้เรื่องสันติภาพ
    .about = จำนวนผู้เข้าร่วมโครงการสร้างความตระหนักรู้เรื่องสันติภาพ ใช้ประเมินว่าความตระหนักถึงสันติภาพเพิ่มขึ้นมากน้อยเพียงใด
peace_collaboration = จะดำเนินงานสร้างความตระหนักรู้ โดยมุ่งให้[{ -residents }](glossary:residents)ทุกคนคิดถึงความสำคัญของสันติภาพ และปฏิบัติตนโดยมีความตระหนักถึงสันติภาพในระดับสูงได้
