plan = Plan
    .city = Town
    .about = What the town intends.
level_chapter = Chapter { $number }
level_item = Item { $number }
level_part = Part { $number }
field_goal = Goal
    .citation = Goal
field_structure = Structure
field_now = Now
field_steps = Steps
    .citation = Step { $number }
field_offers = Offers
field_way = Way
field_budget = Budget
field_schedule = Schedule
field_office = Office
field_indicators = Indicators
field_related = Related
field_editions = Editions
choice_way_alone = Alone
unit_people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
survey_residents = Survey
missing_storm = Storm
note_half-year = Half a year
organisation_hall = Hall
reference_other = Another chapter
outline_part = Part
question_water = Where does water come from?
    .text = From wells.
contact_window = Window
    .place = Hall
    .hours = Mornings

-quarter = quarter
glossary_quarter = { -quarter }
    .text = A part of the town.

town = Town
town_goal = Each [{ -quarter }](glossary:quarter) has *water*.
water = Water
water_now_wells = There are wells.
water_steps_pipes = Lay pipes.
water_offers_tap = Tap
    .text = For all.
water_way = The town does it.
indicator_users = Users
    .about = Counted.
indicator_content = Content
    .about = Asked.
about = About
about_now_site = This site.
