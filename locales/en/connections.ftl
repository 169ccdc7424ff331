### Part 4, Chapter 1

# The words in brackets belong to the title. まちづくり is always "shaping the city": it is not about construction.
connections = Shaping a city that values connections (human rights, community, exchange)
connections_goal = The wish behind this chapter is to create a city where everyone wants to go on living, a city that values the connections between people, between groups and between local areas. To this end, the city aims to create an environment in which all [{ -residents }](glossary:residents) respect one another’s [{ -jinken }](glossary:jinken), and in which everyone can share in the planning and take part in the work of shaping the city. It also aims to enrich civic activities of many kinds, community activities among them.
connections_related-plans_gender-equality-plan = Iruma Gender Equality Plan
