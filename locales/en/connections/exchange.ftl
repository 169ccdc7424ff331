### Part 4, Chapter 1, Section 4

exchange = Promoting exchange and cooperation between municipalities
exchange_policy-goal = Iruma aims to be a city that develops people with a broad outlook, and that improves services for [{ -residents }](glossary:residents) in cooperation with other cities.

indicator_international-exchange-satisfaction = Residents’ satisfaction with the promotion of international exchange
    .about = A figure that shows how satisfied [{ -residents }](glossary:residents) are with the promotion of international exchange. The city uses the results of the residents’ opinion survey to judge whether the international exchange that [{ -residents }](glossary:residents) want is making progress.
indicator_shared-facility-users = Number of people who use public facilities through mutual use between cities
    .about = The number of [{ -residents }](glossary:residents) of Iruma who used the facilities of other cities. The city uses it to judge how satisfied [{ -residents }](glossary:residents) are with cooperation between cities.

## Item 1

sister-cities = Promoting exchange with sister cities and friendship cities
sister-cities_vision = A city with many people who, through exchange with [{ -shimai-toshi }](glossary:shimai-toshi), know cultures and customs different from their own, and who accept one another and have a broad outlook.
sister-cities_current_sado = With Sado, Iruma continues its exchange in education, culture, industry and other fields, and is deepening mutual understanding and friendship.
sister-cities_current_wolfratshausen = The exchange with Wolfratshausen lets young people experience a different culture. In this way, Iruma is aiming to enrich the exchange between the two sides.
sister-cities_issues_review = It is necessary to reconsider in which direction the exchange with [{ -shimai-toshi }](glossary:shimai-toshi) should go from now on.
sister-cities_issues_sado = With Sado, more and better exchange in the fields of culture and industry is called for. More and better mutual help is called for too, in disasters and at other such times.
sister-cities_issues_young-people = Young people who have taken part in programmes of exchange with [{ -shimai-toshi }](glossary:shimai-toshi) need more places and opportunities to play an active part. It is also necessary to make it easier to take part in the programmes, and to increase the number of participants.
sister-cities_directions_residents = Enriching exchange among residents
    .text = The city will aim to provide more and better opportunities for exchange in which any of its [{ -residents }](glossary:residents) can take part. As for exchange with [{ -shimai-toshi }](glossary:shimai-toshi), it will reconsider what exactly to do and in which direction to go from now on.
sister-cities_directions_mutual-support = Enriching mutual exchange and mutual help in various fields
    .text = The city will promote exchange between Sado and Iruma in various fields such as industry and culture, and mutual help in disasters.
sister-cities_directions_young-people = Promoting youth exchange
    .text = The city will promote exchange with different cultures for each age group: pupils at elementary schools, at junior high schools and at high schools.
indicator_sado-lodging-users = Number of users of the designated holiday accommodation in the sister city of Sado
    .about = Some places to stay in Sado are registered as holiday accommodation designated by Iruma City. This is the number of [{ -residents }](glossary:residents) of Iruma who used them. The city uses it to judge how well developed the exchange with its [{ -shimai-toshi(form: "sister") }](glossary:shimai-toshi) is.
indicator_wolfratshausen-applicants = Number of applicants for the youth exchange programme with Wolfratshausen
    .about = The number of people who applied for the youth exchange programme with Wolfratshausen. The city uses it to judge how much interest there is in the programme.
sister-cities_collaboration = To develop people with a broad outlook, the city will work on encouraging [{ -residents }](glossary:residents) to take part in exchange between cities.

## Item 2

intercity-cooperation = Promoting cooperation between cities
intercity-cooperation_vision = A city with well-developed public services that put the people who live there first, are convenient for [{ -residents }](glossary:residents), and are run efficiently.
intercity-cooperation_current_disasters = In the field of disaster preparedness, the city has made agreements with other municipalities, so that emergency measures and recovery work can be carried out quickly when a large disaster strikes. It has also made agreements on disaster preparedness with related organisations, private companies and others.
intercity-cooperation_current_libraries = In everyday cooperation, the city has made agreements on mutual use with the libraries of Tokorozawa, Hanno, Sayama, Hidaka and Ome, in order to improve the service for library users further.
intercity-cooperation_issues_disasters = To be prepared for large disasters and similar events, it is necessary to promote cooperation between cities.
intercity-cooperation_issues_choosing-fields = It is necessary to find out in which fields cooperation between cities is effective, and then to make concrete progress with cooperation on measures.
intercity-cooperation_issues_wider-issues = There are various issues to deal with, such as natural disasters, a society with a shrinking population, and how to make things more convenient for [{ -residents }](glossary:residents). It is necessary to consider what cooperation between cities should be like in order to deal with them.
intercity-cooperation_directions_new = Considering and using new cooperation between cities
    .text = The city will consider various possibilities for cooperation with new partner cities, and will work towards putting them to use.
intercity-cooperation_directions_expansion = Expanding and improving cooperation between cities
    .text = The city will expand and improve the cooperation between cities that it is already working on, such as in disaster preparedness and in the mutual use of libraries and other facilities.
indicator_disaster-agreements = Number of agreements on disaster preparedness made between cities
    .about = The number of agreements on disaster preparedness that have been made between cities. The city uses it to judge how far cooperation on disaster preparedness has come.
indicator_cooperation-studies = Number of cases in which new cooperation between cities was considered
    .about = The number of cases in which new cooperation between cities was considered. The city uses it to judge how the work of solving local issues is going.
intercity-cooperation_collaboration = Drawing also on the opinions of [{ -residents }](glossary:residents), the city will work on considering new cooperation between cities.
