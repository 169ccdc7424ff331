### Part 4, Chapter 1

# The words in brackets belong to the title.
connections = 유대를 소중히 여기는 마을 만들기(인권, 커뮤니티, 교류)
connections_goal = 사람과 사람, 단체와 단체, 지역과 지역의 유대를 소중히 여기고, 누구나 앞으로도 계속 살고 싶은 마을을 만드는 것이 이 장의 바람입니다. 이를 위해 [{ -residents }](glossary:residents) 한 사람 한 사람이 서로의 [{ -jinken }](glossary:jinken)을 존중하고, 누구나 마을 만들기에 기획 단계부터 함께하고 참여할 수 있는 환경을 갖추며, 커뮤니티 활동을 비롯한 여러 시민 활동의 내실화를 도모하는 것을 목표로 합니다.
connections_related-plans_gender-equality-plan = 이루마 남녀공동참여 플랜
