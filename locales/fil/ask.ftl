### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = Mga tanong at sagot
description_ask = Mga sagot sa mga tanong ng mga residente, ayon sa nakasulat sa plano.
menu_ask = Mga tanong

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = Ang mga sagot dito ay ayon sa nakasulat sa plano. Sinasabi ng plano kung ano ang balak gawin ng lungsod. Hindi ito listahan ng mga serbisyong magagamit na ngayon.
# Above the passages that an answer rests on.
ask_passages = Pinagbatayan ng sagot

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = Saan ako puwedeng magtanong?
# Where the site lists no contact.
ask_no-contacts = Sa bahagi ng plano na nasa website na ito, walang nakasulat na lugar, oras, o wika para sa mga gustong makipag-usap. Kaya hindi rin ito maibibigay ng pahinang ito.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = Hindi galing sa plano ang impormasyong ito. Idinagdag ito sa website na ito, at nakasulat sa bawat isa kung kailan ito tiniyak.
ask_languages = Mga wikang ginagamit
ask_telephone = Telepono
ask_website = Website
ask_place = Lugar
ask_hours = Oras
# $date is the day on which somebody saw that the contact is right.
ask_checked = Tiniyak noong { $date }. Maaaring may nagbago na mula noon.

## A card to show or print

# A heading.
ask_card-title = Card na maipapakita
# Above the card. The card asks; it promises nothing.
ask_card-lead = Pareho ang sinasabi ng card na ito sa dalawang wika. Ipakita ito sa screen, o i-print at gupitin. Nagtatanong ito kung saan ka puwedeng pumunta. Hindi nito ipinapangako na may nagsasalita roon ng iyong wika.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = Gusto ko pong makipag-usap sa Filipino (Tagalog). Saan po ako puwedeng pumunta?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = Gusto ko pong makipag-usap sa { $language }. Saan po ako puwedeng pumunta?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = Mga card para sa mga gustong makipag-usap sa ibang wika. Pareho ang sinasabi ng bawat isa sa wikang iyon at sa wikang ito. Piliin ang wika: bubukas ang pahina nito kung nasaan ang card.
