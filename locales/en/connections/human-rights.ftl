### Part 4, Chapter 1, Section 1

human-rights = Respecting human rights and protecting rights
human-rights_policy-goal = The city aims for a bright and peaceful society without discrimination: a society in which all [{ -residents }](glossary:residents) respect one another.

indicator_discrimination-felt = Share of residents who have ever felt discriminated against
    .about = The share of [{ -residents }](glossary:residents) who have had the experience of feeling discriminated against. The city uses the results of the residents’ opinion survey to judge whether [{ -jinken }](glossary:jinken) measures are making progress.
indicator_sexual-minority-terms-known = Share of people who know the terms “sexual minorities” and “LGBT”
    .about = This shows how many people know the terms “[{ -sexual-minorities }](glossary:sexual-minorities)” and “[{ -lgbt }](glossary:lgbt)”. The city uses the results of the residents’ opinion survey to judge whether [{ -jinken }](glossary:jinken) measures are making progress.
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = Number of foreign residents who take part in the activities of neighbourhood associations
    .about = The city uses the results of the foreign residents’ opinion survey to judge to what extent [{ -foreign-residents }](glossary:foreign-residents) have joined [{ -jichikai(form: "plural") }](glossary:jichikai). The plan gives the figures as shares (%).
indicator_peace-declaration-known = Awareness of the Peace City Declaration
    .about = This shows how well known the [{ -peace-city-declaration }](glossary:peace-city-declaration) is. The city judges it from the results of a questionnaire for participants in peace awareness programmes.

## Item 1

human-rights-promotion = Promoting human rights measures
human-rights-promotion_vision = A society in which there is no discrimination because of race, creed, sex, social status, family origin, age, whether or not a person has a disability, or any similar reason, and in which all [{ -residents }](glossary:residents) respect one another’s [{ -jinken }](glossary:jinken).
human-rights-promotion_current_unsolved = [{ -jinken(form: "capital") }](glossary:jinken) problems that concern women, children, older people, people with disabilities, foreign people and others have still not been solved. People have become more aware of [{ -sexual-minorities }](glossary:sexual-minorities), but those who belong to them still face prejudice. Violations of [{ -jinken }](glossary:jinken) through [{ -sns }](glossary:sns) are spreading, and abuse of children and older people, [{ -domestic-violence }](glossary:domestic-violence) and similar problems are becoming more serious. There is also discrimination against people who have caught an infectious disease, against their families, and against the health workers who treat them.
human-rights-promotion_current_laws = Against this background, three laws to end discrimination have been passed: the Act for Eliminating Discrimination against Persons with Disabilities (Disability Discrimination Elimination Act), the Act on the Promotion of Efforts to Eliminate Unfair Discriminatory Speech and Behaviour against Persons Originating from Outside Japan (Hate Speech Elimination Act), and the Act on the Promotion of the Elimination of Buraku Discrimination (Buraku Discrimination Elimination Act). Together they are known as the “[{ -human-rights-laws }](glossary:human-rights-laws)”. With these laws in mind too, the city is moving ahead with measures in both education and awareness-raising. It provides [{ -jinken }](glossary:jinken) education both at school and through social education, that is, education outside school. To raise awareness of [{ -jinken }](glossary:jinken), it hands out pamphlets and other materials, and holds lectures on [{ -jinken }](glossary:jinken) for companies and others.
human-rights-promotion_issues_new-problems = As ways of life become more varied and society becomes more international, new problems have arisen in addition to the existing [{ -jinken }](glossary:jinken) problems. The city needs to work on [{ -jinken }](glossary:jinken) education and awareness-raising that suit the present day.
human-rights-promotion_issues_consultation = [{ -jinken(form: "capital") }](glossary:jinken) problems are becoming more complex. To prevent harm from violations of [{ -jinken }](glossary:jinken), and to support the victims, the advice desks need to cooperate more closely with one another, and the arrangements for advice need to be made stronger across all city departments.
human-rights-promotion_issues_abuse = The city needs to work on measures to keep abuse of children and older people, [{ -domestic-violence }](glossary:domestic-violence) and similar acts from happening.
human-rights-promotion_issues_new-people = In education and awareness-raising about [{ -jinken }](glossary:jinken), the people who lead and the people who take part are in some cases the same every time. There is a need, among other things, to bring in new people and to encourage more people to take part.
human-rights-promotion_directions_awareness = Raising awareness of human rights
    .text = Through various awareness-raising activities and in other ways, the city will make efforts to spread the idea of respecting [{ -jinken }](glossary:jinken). It will also make the [{ -partnership-oath }](glossary:partnership-oath) widely known, and will encourage more people to understand those who belong to [{ -sexual-minorities }](glossary:sexual-minorities).
human-rights-promotion_directions_education = Promoting human rights education
    .text = The city will provide [{ -jinken }](glossary:jinken) education widely, both in schools and in society. Alongside this, it will promote [{ -barrier-free-mind }](glossary:barrier-free-mind).
human-rights-promotion_directions_consultation = Improving advice on human rights
    .text = To improve the arrangements for advice, the city will cooperate more closely with related organisations and others. It will work on putting in place arrangements for advice about harm from abuse and [{ -domestic-violence }](glossary:domestic-violence), and will make efforts to prevent serious harm.
indicator_human-rights-lecture-participants = Number of participants in lectures and training courses on human rights problems
    .about = The number of people who took part in lectures and training courses on [{ -jinken }](glossary:jinken) problems. The city uses it to judge how far it has come in shaping a city that respects [{ -jinken }](glossary:jinken).
indicator_sexual-minority-consultations = Number of people who used the advice about worries for sexual minorities
    .about = The number of times that the advice about worries for [{ -sexual-minorities }](glossary:sexual-minorities) was used. The city uses it to judge how well developed the arrangements for advice are.
human-rights-promotion_collaboration = In [{ -collaboration }](glossary:collaboration) with civic groups and others, the city will work on promoting [{ -jinken }](glossary:jinken) education.

## Item 2

multicultural-coexistence = Promoting a society of multicultural coexistence
multicultural-coexistence_vision = A city that is a [{ -multicultural-society }](glossary:multicultural-society), where all [{ -residents }](glossary:residents) accept one another’s cultural differences, which come from the places and surroundings in which they were born and grew up, and where they can help one another together with the local community.
multicultural-coexistence_current_few-contacts = The number of [{ -foreign-residents }](glossary:foreign-residents) has tended to grow in recent years, and many live close by. However, not many [{ -foreign-residents }](glossary:foreign-residents) take part in local activities, and so there are few opportunities for exchange with other local people.
multicultural-coexistence_current_information = The city is working on giving information about daily life in many languages, and on improving the arrangements for advice about daily life. Even so, it cannot yet be said that enough information is provided to [{ -foreign-residents }](glossary:foreign-residents).
multicultural-coexistence_issues_participation = An environment needs to be created in which [{ -foreign-residents }](glossary:foreign-residents) too can join in local activities, centred on those of [{ -jichikai(form: "plural") }](glossary:jichikai), and can play an active part together with everyone else.
multicultural-coexistence_issues_understanding = The local people who take part in local activities need to understand the needs of [{ -foreign-residents }](glossary:foreign-residents), so that a shared understanding can grow.
multicultural-coexistence_issues_shared-citizenship = Whatever their nationality, all are [{ -residents }](glossary:residents) who sustain the local community. They need to understand one another as fellow [{ -residents }](glossary:residents), and this understanding needs to lead on to the realisation of lasting world peace.
multicultural-coexistence_issues_reaching-residents = Some [{ -foreign-residents }](glossary:foreign-residents) need information about daily life. Effective ways are needed to make sure that it reaches them.
multicultural-coexistence_directions_attitudes = Promoting a change of attitudes among local people
    .text = To bring about a [{ -multicultural-society }](glossary:multicultural-society), the city will work on changing attitudes on both sides, among [{ -foreign-residents }](glossary:foreign-residents) and among other local people.
multicultural-coexistence_directions_exchange = Creating opportunities for exchange
    .text = The city will create opportunities in which [{ -foreign-residents }](glossary:foreign-residents) and other local people can take part together and get to know each other.
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = Improving the advice desk
    .text = The city will improve the arrangements for [{ -foreign-residents }](glossary:foreign-residents) to seek advice in their own language at the advice desk for daily life.
multicultural-coexistence_directions_information = Improving the provision of information
    .text = When the city gives [{ -foreign-residents }](glossary:foreign-residents) information about daily life, it will do so in ways that are easy to understand, for example by using [{ -easy-japanese }](glossary:easy-japanese).
indicator_consultation-desk-awareness = Awareness of the advice desk for foreign people
    .about = This shows how well known the arrangements for giving advice to foreign people are. The city judges it from the results of the foreign residents’ opinion survey.
indicator_city-magazine-awareness = Awareness of Iruma City’s municipal information magazine “IRUMA COM+COM”
    .about = This shows how well known the municipal information magazine is. The city uses the results of the foreign residents’ opinion survey to judge whether enough information is being provided.
indicator_easy-japanese-publications = Number of publications that use “Easy Japanese”
    .about = The number of publications made in “[{ -easy-japanese }](glossary:easy-japanese)” so that [{ -foreign-residents }](glossary:foreign-residents) can understand them. The city uses it to judge how far information is being shared.
indicator_international-volunteers = Share of volunteers who would like to take part in international exchange and support
    .about = The share of people who would like to take part in international exchange and support as volunteers. The city uses the results of the residents’ opinion survey to judge how well international exchange and support are understood.
multicultural-coexistence_collaboration = The city will work on creating a local environment in which [{ -foreign-residents }](glossary:foreign-residents) can communicate smoothly in the area where they live.

## Item 3

peace = Promoting peace measures
peace_vision = A society in which all [{ -residents }](glossary:residents) know how precious peace is, and value it.
peace_current_world = In the international community, the threat of war and nuclear weapons has not gone away. Many people still suffer from armed conflict, hunger and disease.
peace_current_declaration = On the basis of the “[{ -peace-city-declaration }](glossary:peace-city-declaration)”, Iruma is working on awareness programmes to promote peace. Their purpose is to protect the irreplaceable environment of the Earth and to realise lasting world peace.
peace_issues_awareness = Efforts are needed to keep telling people how precious peace is, and to raise awareness of peace among [{ -residents }](glossary:residents).
peace_directions_awareness = Raising awareness of peace
    .text = The city will run awareness programmes that convey how precious and important peace is, and will aim to raise awareness of peace.
indicator_peace-event-participants = Number of participants in peace awareness programmes
    .about = The number of people who took part in peace awareness programmes. The city uses it to judge how far awareness of peace has risen.
peace_collaboration = The city will work on raising awareness, so that all [{ -residents }](glossary:residents) can think about the importance of peace and act with a strong awareness of peace.
