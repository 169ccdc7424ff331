### The plan's name and the words that are used throughout.
### Headings, kinds of collaboration, units and the titles of the outline are the plan's own words.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = 이루마시 종합계획
    .city = 이루마시
    .about = 이루마시 종합계획 가운데 인권, 커뮤니티, 교류에 관한 장을 소개하는 사이트입니다. 이루마시에 사는 모든 사람에게 계획의 내용을 읽기 쉬운 글로 전합니다.

## Levels

level_part = 제{ $number }편
level_chapter = 제{ $number }장
level_section = 제{ $number }절
level_item = 제{ $number }항

## Fields: the headings, and how a paragraph is cited

field_goal = 장의 목표
    .citation = 장의 목표
field_structure = 시책 체계
field_related-plans = 관련 기본계획 등
field_policy-goal = 정책 목표
    .citation = 정책 목표
field_priority = 중점 추진 사항
field_indicators = 성과지표
field_vision = 시책이 지향하는 모습
    .citation = 지향하는 모습
field_current = 시책의 현황
    .citation = 현황
field_issues = 시책의 과제
    .citation = 과제 { $number }
field_directions = 시책의 방향성
    .citation = 방향성 { $number }
    .intro = 여기에 있는 것은 시가 앞으로 힘쓰고자 계획하고 있는 내용입니다.
field_collaboration = 협동의 추진 방향
    .citation = 협동의 추진 방향
field_related-measures = 관련 시책
field_editions = 이 사이트에 있는 판

## Kinds of collaboration: who leads when residents and the city work together

choice_collaboration_equal = 시민과 행정이 대등
choice_collaboration_citizen-led = 시민 주도
choice_collaboration_city-led = 행정 주도

## Units

unit_people = { $n }명
# The same person is counted again each time: visits, not heads.
unit_people-cumulative = 연인원 { $n }명
# Consultations, or studies that were made.
unit_cases = { $n }건
unit_publications = { $n }건
unit_requests = { $n }건
unit_agreements = { $n }건
unit_times = { $n }회
unit_households = { $n }세대
unit_buildings-per-year = 연간 { $n }동
unit_groups = { $n }개 단체
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = 시민 의식 조사
survey_foreign-residents = 외국인 시민 의식 조사
survey_peace-event-participants = 평화 인식 제고 사업 참가자 설문 조사

## What was counted

count_participants = 참가자 수
count_consultations = 상담 건수
count_publications = 발행물 수
count_joint-events = 공동 주최 사업의 실시 횟수
count_council-members = 심의회 등의 위원 수
count_managers = 시 관리직(과장급 이상) 직원 수
count_member-households = 자치회에 가입한 세대 수
count_buildings = 건설·개보수한 집회소 등의 수
count_requests = 자치회·구장회에 대한 의뢰 등의 건수
count_registered-groups = 등록한 단체 수
count_facility-users = 시설을 이용한 사람 수
count_lodging-users = 숙박 시설을 이용한 사람 수
count_applicants = 응모한 사람 수
count_agreements = 맺은 협정 수
count_studies = 검토한 건수

## The printed plan from cover to cover

outline_foreword = 머리말
outline_part-1 = 서론
outline_part-2 = 기본 구상
outline_part-3 = 계획 추진을 위하여
outline_realisation = 계획의 실현을 위하여
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = 제2기 종합 전략
outline_appendix = 자료편

## Places in the printed plan that are not on this site

reference_regional-administration = 광역 행정의 추진
