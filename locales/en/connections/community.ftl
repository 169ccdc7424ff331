### Part 4, Chapter 1, Section 3

community = Enriching community activities
community_policy-goal = Iruma aims to be a city with lively community activities, where all [{ -residents }](glossary:residents) cooperate and support one another across fields and generations, and so can solve local issues.

# 町内会, "block association", is much the same as 自治会 and also formed by the residents.
indicator_community-participation = Share of residents who take part in local activities, such as those of neighbourhood associations and block associations
    .about = The share of [{ -residents }](glossary:residents) who take part in local activities, such as those of [{ -jichikai(form: "plural") }](glossary:jichikai) and block associations. The city uses the results of the residents’ opinion survey to judge whether progress is being made in shaping a city where it is easy to take part in community activities.
indicator_solidarity-satisfaction = Residents’ satisfaction with the sense of solidarity in their area
    .about = A figure that shows how satisfied [{ -residents }](glossary:residents) are with the sense of solidarity in their area. The city uses the results of the residents’ opinion survey to judge whether progress is being made in maintaining, developing and rebuilding local communities.
indicator_community-support-satisfaction = Residents’ satisfaction with the support for community activities of neighbourhood associations and others
    .about = A figure that shows how satisfied [{ -residents }](glossary:residents) are with the support for community activities of [{ -jichikai(form: "plural") }](glossary:jichikai) and others. The city uses the results of the residents’ opinion survey to judge whether progress is being made in supporting civic activities and making them livelier.

## Item 1

local-community = Maintaining, developing and rebuilding local communities
local-community_vision = A city in which all the people who make up a local community are involved in its activities and can support one another.
local-community_current_jichikai = [{ -jichikai(form: "capital-plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai) are at the centre of community activities. However, the membership rate of [{ -jichikai(form: "plural") }](glossary:jichikai) has been tending to fall. As members grow older, there are also problems such as a shortage of people to serve as officers.
local-community_current_links = In some cases, the links of [{ -jichikai(form: "plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai) with incorporated [{ -npo(form: "plural") }](glossary:npo) and other civic activity groups are weak. Nor do children, who will be shaping the city in the future, have very many opportunities to take part in community activities or to express their opinions.
local-community_current_meeting-places = The meeting halls of [{ -jichikai(form: "plural") }](glossary:jichikai) are the bases of community activities. Some of them are becoming old and run-down.
local-community_issues_cooperation = Local issues are becoming more varied. To solve them, it is necessary to create ways for [{ -jichikai(form: "plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai), incorporated [{ -npo(form: "plural") }](glossary:npo) and other civic activity groups, the various local groups, and the city to cooperate.
local-community_issues_support = [{ -jichikai(form: "capital-plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai) play the leading part in community activities. It is necessary to support their activities and, at the same time, to examine the present arrangements for cooperation and the relations between those involved.
local-community_issues_children = To maintain local communities, it is desirable to take up the opinions of children, who will be shaping the city in the future, and to create ways that make children want to take part in activities of their own accord.
local-community_issues_meeting-places = The meeting halls of [{ -jichikai(form: "plural") }](glossary:jichikai) are the bases of local communities. They need to be built and improved according to a plan.
local-community_directions_structure = Creating ways to solve local issues
    .text = Together with [{ -jichikai(form: "plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai), incorporated [{ -npo(form: "plural") }](glossary:npo) and other civic activity groups, the various local groups, children and others, the city will work on creating ways to solve local issues, which are becoming more varied.
local-community_directions_partnership = Cooperating with the activities of neighbourhood associations
    .text = The city will aim to help local areas thrive in cooperation with [{ -jichikai(form: "plural") }](glossary:jichikai), for example by making the associations livelier and by improving the places that are the bases of their activities.
local-community_directions_lighter-burden = Lightening the burden on neighbourhood associations
    .text = The city will review how it shares tasks with [{ -jichikai(form: "plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai), and the arrangements for this, with the aim of lightening the burden on [{ -jichikai(form: "plural") }](glossary:jichikai).
indicator_jichikai-households = Number of households that belong to a neighbourhood association
    .about = The number of households that belong to a [{ -jichikai }](glossary:jichikai). The city uses it to judge how well developed community activities are.
indicator_meeting-places-improved = Number of meeting halls and similar buildings built or improved in a year
    .about = The number of meeting halls of [{ -jichikai(form: "plural") }](glossary:jichikai) and similar buildings that were built or renovated in one year, where this had been requested. The city uses it to judge how well developed the activities of [{ -jichikai(form: "plural") }](glossary:jichikai) are.
indicator_requests-to-jichikai = Number of requests and similar matters addressed to neighbourhood associations and neighbourhood leaders’ associations
    .about = The number of requests and similar matters that the city and related groups have addressed to [{ -jichikai(form: "plural") }](glossary:jichikai) and [{ -kuchokai(form: "plural") }](glossary:kuchokai). The city uses it to judge how heavy the burden on [{ -jichikai(form: "plural") }](glossary:jichikai) is.
local-community_collaboration = While supporting the activities of [{ -jichikai(form: "plural") }](glossary:jichikai), the city will work on building a local community where everyone wants to go on living.

## Item 2

civic-activities = Supporting civic activities and making them livelier
civic-activities_vision = A city with lively civic activities, in which all [{ -residents }](glossary:residents) are involved of their own accord in shaping the city.
civic-activities_current_groups = There are active groups, such as some incorporated [{ -npo(form: "plural") }](glossary:npo), but what they do is limited to certain fields and areas.
civic-activities_current_centre = The base of civic activities is the Civic Activity Centre. There, as a programme to make civic activities livelier, an [{ -intermediary }](glossary:intermediary) gives advice, holds training courses and so on all year round.
civic-activities_current_portal = The civic activities [{ -portal-site }](glossary:portal-site) is also being used, in a move towards bringing information together in one place.
civic-activities_issues_connecting = Civic activity groups each work in their own field. It is necessary to connect them with one another and so turn them into a great force for shaping the city.
civic-activities_issues_centre = If the Civic Activity Centre is to be run in a way that makes it easier still to use, the understanding and help of the registered groups are needed.
civic-activities_issues_district-centres = There are civic activities of many kinds. They need to be supported through the communities of the [{ -community-centre(form: "plural") }](glossary:community-centre) that are set up in each district.
civic-activities_directions_support = Supporting civic activities
    .text = The city will support civic activities, for example by improving the functions of the Civic Activity Centre, and by training people who can coordinate cooperation between activities.
civic-activities_directions_new-communities = Supporting new community activities
    .text = To support civic activity groups and others in each district, the city will work on securing new places for their activities. It will also strengthen the [{ -intermediary }](glossary:intermediary) and aim for cooperation with each district.
civic-activities_directions_information = Bringing information together in one place
    .text = To create an environment in which it is easier to take part in community activities of many kinds, the city will cooperate with the [{ -intermediary }](glossary:intermediary). It will move ahead with improving the central advice desk and with bringing information about civic activities together in one place.
indicator_centre-registered-groups = Number of groups registered at the Civic Activity Centre
    .about = The number of groups registered at the Civic Activity Centre. The city uses the growth of this number to judge how well developed civic activities are.
indicator_centre-course-participants = Number of participants in courses at the Civic Activity Centre
    .about = The number of people who took part in courses at the Civic Activity Centre. The city uses the growth of this number to judge how much interest there is in civic activities.
civic-activities_collaboration = By supporting civic activity groups, the city will work on making it easier to take part in community activities of many kinds, and on building a local community where everyone wants to go on living.
