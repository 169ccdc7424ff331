### 第4编 第1章

# The words in brackets belong to the title.
connections = 重视纽带的城市建设（人权、社区、交流）
connections_goal = 本章的愿望是：珍惜人与人、团体与团体、地区与地区之间的纽带，建设一座大家今后也想一直住下去的城市。为此，本章的目标是：每一位[{ -residents }](glossary:residents)互相尊重[{ -jinken }](glossary:jinken)，营造人人都能参与策划、参加城市建设的环境，并充实社区活动等各种市民活动。
connections_related-plans_gender-equality-plan = 入间男女共同参与计划
