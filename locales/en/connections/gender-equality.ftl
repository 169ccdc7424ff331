### Part 4, Chapter 1, Section 2

gender-equality = Realising a gender-equal society
gender-equality_policy-goal = The city aims for a society in which men and women respect each other’s [{ -jinken }](glossary:jinken), share responsibilities, and can each make full use of their own individuality and abilities.

indicator_equal-status-felt = Share of people who feel that men and women have equal status in social conventions, customs and the like
    .about = The share of people who feel that men and women have equal status in matters such as social conventions and customs. The city uses the results of the residents’ opinion survey to judge whether awareness of equality between women and men is spreading.
indicator_fixed-roles-rejected = Share of people who do not think “men at work, women at home” when it comes to the roles of men and women
    .about = The share of people who do not hold the view “men at work, women at home” about the roles of men and women. The city uses the results of the residents’ opinion survey to judge whether awareness of [{ -danjo-kyodo }](glossary:danjo-kyodo) is spreading.
indicator_leave-hard-to-take = Share of people who are in favour of men, too, taking childcare leave, family care leave and leave to look after a sick child, but who think that such leave is hard to take in practice
    .about = The share of people who are in favour of men taking childcare leave, family care leave and leave to look after a sick child, but who think that actually taking such leave is difficult. The city uses the results of the residents’ opinion survey to judge whether awareness of [{ -danjo-kyodo }](glossary:danjo-kyodo) is spreading.

## Item 1

gender-equality-promotion = Promoting gender equality
gender-equality-promotion_vision = A society in which nobody is bound by their gender, and in which all can play an active part together in every area of society, making full use of their individuality and abilities.
gender-equality-promotion_current_programmes = To promote [{ -danjo-kyodo }](glossary:danjo-kyodo), the city runs various awareness programmes and advice programmes. These are based on the “Gender Equality City Declaration”, the “Iruma City Ordinance on the Promotion of Gender Equality”, the “Iruma Gender Equality Plan” and other documents.
gender-equality-promotion_issues_wider-participation = Awareness-raising activities about [{ -danjo-kyodo }](glossary:danjo-kyodo) tend to lean towards learning by listening to lectures, and the people who take part tend to be the same every time. Efforts are called for that encourage a wide range of [{ -residents }](glossary:residents) to take part.
gender-equality-promotion_issues_shared-concern = To promote [{ -danjo-kyodo }](glossary:danjo-kyodo), the city’s own efforts are needed as a matter of course. In addition, each [{ -residents(form: "singular") }](glossary:residents) and each business needs to see it as an issue close to home, and they need to work together.
gender-equality-promotion_issues_consultation = To prevent harm from discrimination and violence of every kind, including [{ -domestic-violence }](glossary:domestic-violence), and to support the victims, closer cooperation in the arrangements for advice and support is needed across all city departments.
gender-equality-promotion_directions_awareness = Raising awareness of gender equality
    .text = The city will work on raising awareness, for example by encouraging [{ -residents }](glossary:residents) to take part in courses and seminars.
gender-equality-promotion_directions_consultation = Improving advice programmes
    .text = The city will offer advice in person, by telephone, on legal matters and so on. In response to harm from discrimination and violence of every kind, such as [{ -domestic-violence }](glossary:domestic-violence), it will aim for closer cooperation in the arrangements for advice and support across all city departments.
gender-equality-promotion_directions_partnership = Cooperating with civic groups, private businesses and others
    .text = The city will hold joint programmes in cooperation with civic groups, private businesses and others.
indicator_gender-equality-course-participants = Number of people who attended the various courses and seminars
    .about = The number of people who took part in lectures and seminars on [{ -danjo-kyodo }](glossary:danjo-kyodo). The city uses it to judge how far it has come in shaping a city of [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_womens-consultations = Number of women who sought advice about their worries
    .about = The number of women who sought advice about their worries. A woman who sought advice more than once is counted each time. The city uses the number to judge how well developed the arrangements for advice are.
indicator_joint-events-held = Number of times joint programmes were held
    .about = The number of times programmes were held jointly with civic groups and private business owners. The city uses it to judge how cooperation is going.
gender-equality-promotion_collaboration = To promote [{ -danjo-kyodo }](glossary:danjo-kyodo), the city will work in [{ -collaboration }](glossary:collaboration) on such things as planning and running seminars, and voluntary activities such as childcare.

## Item 2

# 活躍 is "an active role"; 参画 is "participation", and more than being present: having a part in the decision.
womens-participation = Promoting an active role for women
womens-participation_vision = A society in which women can use their strengths to the full, and can play an active role by making use of their own individuality and abilities.
womens-participation_current_decision-making = Policies and courses of action are decided in places such as the city’s [{ -council(form: "plural") }](glossary:council), workplaces and local groups. On the basis of the “Iruma Gender Equality Plan”, the city continues to promote the participation of women of all generations in these decisions, but the goal has not yet been reached.
womens-participation_current_courses = The city also holds courses that are meant to support the [{ -empowerment }](glossary:empowerment) and training of women, and the challenges they take on, such as starting a business.
womens-participation_issues_work = There are women who wish to work, and women who wish to move up at work. It is necessary to realise a society in which these wishes can be fulfilled.
womens-participation_issues_attitudes = For women to play an active role in every field, both women and men need to change their attitudes further.
womens-participation_issues_decision-making = In many areas of social life, women need to take a greater part wherever decisions are made.
womens-participation_directions_environment = Creating an environment in which women can play an active role
    .text = The city will create an environment in which women can play an active role in every field, for example by building a working environment that suits women’s various ways of working, and by supporting women who take on challenges such as starting a business.
womens-participation_directions_attitudes = Promoting a change of attitudes among women and men
    .text = To promote an active role for women, the city will carry out awareness-raising activities and encourage a change of attitudes among both women and men.
womens-participation_directions_decision-making = Women’s participation in deciding policies and courses of action
    .text = The city will promote women’s participation wherever decisions are made in workplaces, local groups, the city’s [{ -council(form: "plural") }](glossary:council) and so on.
indicator_women-in-councils = Share of women in the city’s advisory councils and similar bodies
    .about = The share of women in the city’s [{ -council(form: "plural") }](glossary:council) and similar bodies. The city uses it to judge how far women participate in deciding policies and courses of action.
indicator_women-in-management = Share of women among city staff in management posts (section head or above)
    .about = The share of women among the city’s staff in management posts, from section head upwards. The city uses it to judge how far women participate in deciding policies and courses of action.
indicator_employment-course-participants = Number of participants in employment support courses, such as job-hunting support seminars
    .about = The number of people who took part in courses about employment, such as job-hunting support seminars. The city uses it to judge how far progress has been made towards an active role for women.
womens-participation_collaboration = The city, businesses and [{ -residents }](glossary:residents) will each work on raising awareness in order to promote [{ -work-life-balance }](glossary:work-life-balance).
