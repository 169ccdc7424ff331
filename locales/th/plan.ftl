### ชื่อของแผน และคำที่ใช้ทั้งแผน
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan (総合計画). The source gives no number and no years: add none. Not แผนแม่บท: that would be taken for the
# land-use master plan (แผนแม่บทผังเมือง, 都市計画マスタープラン), which is another plan. 総合 is แบบรอบด้าน.
plan = แผนพัฒนาเมืองอิรุมะแบบรอบด้าน
    .city = เมืองอิรุมะ
    .about = เว็บไซต์นี้แนะนำบทที่ว่าด้วยสิทธิมนุษยชน ชุมชน และการแลกเปลี่ยน ในแผนพัฒนาเมืองอิรุมะแบบรอบด้าน โดยบอกเล่าเนื้อหาของแผนด้วยข้อความที่อ่านง่าย สำหรับทุกคนที่อาศัยอยู่ในเมืองอิรุมะ

## Levels

level_part = ภาคที่ { $number }
level_chapter = บทที่ { $number }
level_section = ส่วนที่ { $number }
level_item = หัวข้อที่ { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = เป้าหมายของบท
    .citation = เป้าหมายของบท
# 施策 is always มาตรการ, 政策 is นโยบาย.
field_structure = โครงสร้างของมาตรการ
field_related-plans = แผนพื้นฐานและแผนอื่น ๆ ที่เกี่ยวข้อง
field_policy-goal = เป้าหมายเชิงนโยบาย
    .citation = เป้าหมายเชิงนโยบาย
field_priority = งานที่ให้ความสำคัญเป็นพิเศษ
field_indicators = ตัวชี้วัดผลสำเร็จ
field_vision = ภาพที่มาตรการมุ่งหวัง
    .citation = ภาพที่มุ่งหวัง
field_current = สถานการณ์ปัจจุบันของมาตรการ
    .citation = สถานการณ์ปัจจุบัน
field_issues = ประเด็นปัญหาของมาตรการ
    .citation = ประเด็นปัญหา { $number }
field_directions = ทิศทางของมาตรการ
    .citation = ทิศทาง { $number }
    .intro = ต่อไปนี้คือสิ่งที่เทศบาลวางแผนจะทำในอนาคต
field_collaboration = ทิศทางของการทำงานร่วมกัน
    .citation = ทิศทางของการทำงานร่วมกัน
field_related-measures = มาตรการที่เกี่ยวข้อง
field_editions = ฉบับที่มีในเว็บไซต์นี้

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = ชาวเมืองกับหน่วยงานของเมืองเท่าเทียมกัน
choice_collaboration_citizen-led = ชาวเมืองเป็นผู้นำ
choice_collaboration_city-led = หน่วยงานของเมืองเป็นผู้นำ

## Units

unit_people = { $n } คน
# 延370人: a person who comes twice counts twice.
unit_people-cumulative = { $n } คน (นับซ้ำทุกครั้ง)
# Consultations, or studies that were made.
unit_cases = { $n } เรื่อง
unit_publications = { $n } รายการ
unit_requests = { $n } เรื่อง
unit_agreements = { $n } ฉบับ
unit_times = { $n } ครั้ง
unit_households = { $n } ครัวเรือน
unit_buildings-per-year = ปีละ { $n } หลัง
unit_groups = { $n } กลุ่ม
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = การสำรวจความคิดเห็นของชาวเมือง
survey_foreign-residents = การสำรวจความคิดเห็นของชาวเมืองที่เป็นชาวต่างชาติ
survey_peace-event-participants = แบบสอบถามผู้เข้าร่วมโครงการสร้างความตระหนักรู้เรื่องสันติภาพ

## What was counted

count_participants = จำนวนผู้เข้าร่วม
count_consultations = จำนวนการปรึกษา
count_publications = จำนวนสิ่งพิมพ์
count_joint-events = จำนวนครั้งที่จัดโครงการโดยเป็นเจ้าภาพร่วมกัน
count_council-members = จำนวนกรรมการของคณะกรรมการที่ปรึกษาและคณะอื่นที่คล้ายกัน
count_managers = จำนวนเจ้าหน้าที่เทศบาลที่อยู่ในตำแหน่งบริหาร (หัวหน้าแผนกขึ้นไป)
count_member-households = จำนวนครัวเรือนที่เป็นสมาชิกสมาคมเพื่อนบ้าน
count_buildings = จำนวนอาคารประชุมและอาคารอื่นที่คล้ายกันที่ก่อสร้างหรือปรับปรุง
count_requests = จำนวนคำขอและเรื่องอื่น ๆ ที่มีถึงสมาคมเพื่อนบ้านและสมาคมผู้นำย่าน
count_registered-groups = จำนวนกลุ่มที่ลงทะเบียน
count_facility-users = จำนวนผู้ใช้สถานที่
count_lodging-users = จำนวนผู้ใช้ที่พัก
count_applicants = จำนวนผู้สมัคร
count_agreements = จำนวนข้อตกลงที่ทำไว้
count_studies = จำนวนเรื่องที่พิจารณา

## The printed plan from cover to cover

outline_foreword = คำนำ
outline_part-1 = บทนำ
outline_part-2 = แนวคิดพื้นฐาน
outline_part-3 = เพื่อขับเคลื่อนแผน
outline_realisation = มุ่งสู่การทำแผนให้เป็นจริง
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = ยุทธศาสตร์แบบรอบด้าน ระยะที่ 2
outline_appendix = เอกสารประกอบ

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = การส่งเสริมการบริหารงานในพื้นที่กว้างข้ามเขตเมือง
