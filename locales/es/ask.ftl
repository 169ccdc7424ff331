### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = Preguntas y respuestas
description_ask = Respuestas a las preguntas de los residentes, según lo que dice el plan.
menu_ask = Preguntas

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = Las respuestas dicen lo que está escrito en el plan. Un plan cuenta lo que la municipalidad piensa hacer. No es una lista de servicios que ya se puedan usar.
# Above the passages that an answer rests on.
ask_passages = De dónde sale esta respuesta

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = ¿Dónde puedo hablar con alguien?
# Where the site lists no contact.
ask_no-contacts = La parte del plan que está en este sitio no indica ningún lugar, horario ni idioma de atención. Por eso, esta página tampoco puede indicarlos.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = Esta información no está en el plan. La añadió este sitio, y en cada caso se dice qué día se comprobó.
ask_languages = Idiomas que se hablan
ask_telephone = Teléfono
ask_website = Sitio web
ask_place = Lugar
ask_hours = Horario
# $date is the day on which somebody saw that the contact is right.
ask_checked = Comprobado el { $date }. Puede haber cambiado desde entonces.

## A card to show or print

# A heading.
ask_card-title = Una tarjeta para mostrar
# Above the card. The card asks; it promises nothing.
ask_card-lead = Esta tarjeta dice lo mismo en dos idiomas. Muéstrela en la pantalla, o imprímala y recórtela. Sirve para preguntar adónde ir. No promete que allí alguien hable su idioma.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = Quisiera hablar en español. ¿Adónde puedo ir?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = Quisiera hablar en este idioma: { $language }. ¿Adónde puedo ir?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = Tarjetas para quienes quieran hablar en otro idioma. Cada una dice lo mismo en ese idioma y en este. Elija el idioma: su página se abre en la tarjeta.
