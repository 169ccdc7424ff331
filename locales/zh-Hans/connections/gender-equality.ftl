### 第4编 第1章 第2节

gender-equality = 实现男女共同参与的社会
gender-equality_policy-goal = 目标是建设这样的社会：男女互相尊重对方的[{ -jinken }](glossary:jinken)，共同承担责任，能够充分发挥各自的个性和能力。

indicator_equal-status-felt = 感到男女地位在社会观念、习俗等方面平等的人的比例
    .about = 感到在社会观念、习俗等方面男女地位平等的人所占的比例。根据市民意识调查的结果，判断男女平等的意识是否在普及。
indicator_fixed-roles-rejected = 对于男女角色分工，不认为“男人该工作、女人该顾家”的人的比例
    .about = 对于男女的角色，不认为“男人该工作、女人该顾家”的人所占的比例。根据市民意识调查的结果，判断[{ -danjo-kyodo }](glossary:danjo-kyodo)的意识是否在普及。
indicator_leave-hard-to-take = 赞成男性也休育儿、护理休假和子女看护休假，但认为现实中很难休到的人的比例
    .about = 虽然赞成男性休育儿休假、护理休假和子女看护休假，但认为实际上很难休到的人所占的比例。根据市民意识调查的结果，判断[{ -danjo-kyodo }](glossary:danjo-kyodo)的意识是否在普及。

## 第1项

gender-equality-promotion = 推进男女共同参与
gender-equality-promotion_vision = 所有人都不受性别束缚，在社会的任何场合都能互相充分发挥自己的个性和能力，有所作为的社会。
gender-equality-promotion_current_programmes = 为了推进[{ -danjo-kyodo }](glossary:danjo-kyodo)，开展各种普及宣传项目和咨询项目。这些项目的依据是《男女共同参与城市宣言》、《入间市男女共同参与推进条例》、《入间男女共同参与计划》等。
gender-equality-promotion_issues_wider-participation = [{ -danjo-kyodo }](glossary:danjo-kyodo)的普及宣传活动容易偏重听课学习的形式，参加的也往往总是同一批人。需要开展能促使更多[{ -residents }](glossary:residents)参加的工作。
gender-equality-promotion_issues_shared-concern = 要推进[{ -danjo-kyodo }](glossary:danjo-kyodo)，行政部门当然要开展工作，每一位[{ -residents }](glossary:residents)和经营者也需要把它看作自己身边的问题，互相合作。
gender-equality-promotion_issues_consultation = 为了防止[{ -domestic-violence }](glossary:domestic-violence)等一切歧视和暴力造成的伤害，并支援受害者，需要在整个市政府加强咨询和支援体制的协作。
gender-equality-promotion_directions_awareness = 男女共同参与的普及宣传
    .text = 采取促使[{ -residents }](glossary:residents)参加课程和研讨会等方式，致力于推进普及宣传。
gender-equality-promotion_directions_consultation = 充实咨询项目
    .text = 开展面谈咨询、电话咨询、法律咨询等。针对[{ -domestic-violence }](glossary:domestic-violence)等一切歧视和暴力造成的伤害，力求在整个市政府进一步加强咨询和支援体制的协作。
gender-equality-promotion_directions_partnership = 与市民团体、民间经营者等的协作
    .text = 与市民团体、民间经营者等协作，共同举办项目。
indicator_gender-equality-course-participants = 各种课程、研讨会的听讲人数
    .about = 参加以[{ -danjo-kyodo }](glossary:danjo-kyodo)为主题的讲座、研讨会的人数。判断[{ -danjo-kyodo }](glossary:danjo-kyodo)的城市建设进展到什么程度。
indicator_womens-consultations = 咨询烦恼的女性人数
    .about = 就烦恼进行咨询的女性的人数，按人次计算。判断咨询体制的充实程度。
indicator_joint-events-held = 共同举办项目的实施次数
    .about = 与市民团体、民间经营者共同举办的项目的次数。判断协作工作的情况。
gender-equality-promotion_collaboration = 为了推进[{ -danjo-kyodo }](glossary:danjo-kyodo)，以[{ -collaboration }](glossary:collaboration)的方式，致力于研讨会的策划和运营，以及托儿等志愿活动。

## 第2项

womens-participation = 推进女性发挥作用
womens-participation_vision = 女性能充分发挥力量，用自己的个性和能力有所作为的社会。
womens-participation_current_decision-making = 市的[{ -council }](glossary:council)、工作单位、地区团体等，都有决定政策和方针的场合。根据《入间男女共同参与计划》，继续推进所有年龄层的女性参与到这些场合中来，但还没有达到目标。
womens-participation_current_courses = 还开设课程，目的是支持女性[{ -empowerment }](glossary:empowerment)、人才培养，以及女性挑战创业等。
womens-participation_issues_work = 有的女性希望工作，有的女性希望在工作中更上一层楼。需要建设能让这些愿望实现的社会。
womens-participation_issues_attitudes = 要在所有领域推进女性发挥作用，女性和男性都需要进一步转变各自的观念。
womens-participation_issues_decision-making = 在社会生活的各个方面，需要让女性更多地参与到决定事情的场合中来。
womens-participation_directions_environment = 营造女性能发挥作用的环境
    .text = 改善工作环境，使之适合女性的各种工作方式，并支持挑战创业等的女性。通过这些工作，营造女性在任何领域都能发挥作用的环境。
womens-participation_directions_attitudes = 推动女性和男性转变观念
    .text = 开展普及宣传活动，让女性能进一步发挥作用，并引导女性和男性都转变各自的观念。
womens-participation_directions_decision-making = 女性参与决定政策、方针的场合
    .text = 在工作单位、地区团体、市的[{ -council }](glossary:council)等，推进女性参与到决定事情的场合中来。
indicator_women-in-councils = 市的审议会等中女性所占的比例
    .about = 市的[{ -council }](glossary:council)等中女性所占的比例。判断女性在多大程度上参与决定政策和方针的场合。
indicator_women-in-management = 市政府职员管理职位（科长级以上）中女性的比例
    .about = 市政府职员中，科长级以上的管理职位由女性担任的比例。判断女性在多大程度上参与决定政策和方针的场合。
indicator_employment-course-participants = 求职支援研讨会等就业支援相关课程的参加人数
    .about = 参加求职支援研讨会等与就业有关的课程的人数。判断女性发挥作用进展到什么程度。
womens-participation_collaboration = 为了推进[{ -work-life-balance }](glossary:work-life-balance)，行政部门、用人单位和[{ -residents }](glossary:residents)都从各自的立场，致力于能提高这方面意识的普及宣传。
