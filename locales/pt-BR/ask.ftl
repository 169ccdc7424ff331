### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = Perguntas e respostas
description_ask = Respostas às perguntas dos moradores, com base no que diz o plano.
menu_ask = Perguntas

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = As respostas dizem o que está escrito no plano. O plano conta o que a cidade pretende fazer. Não é uma lista de serviços que já podem ser usados.
# Above the passages that an answer rests on.
ask_passages = De onde vem esta resposta

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = Onde posso conversar com alguém?
# Where the site lists no contact.
ask_no-contacts = A parte do plano que está neste site não informa lugar, horário nem idiomas de atendimento. Por isso, esta página também não pode informar.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = Estas informações não são do plano. Foram acrescentadas por este site, e cada uma traz o dia em que foi conferida.
ask_languages = Idiomas falados
ask_telephone = Telefone
ask_website = Site
ask_place = Lugar
ask_hours = Horário
# $date is the day on which somebody saw that the contact is right.
ask_checked = Conferido em { $date }. Pode ter mudado desde então.

## A card to show or print

# A heading.
ask_card-title = Um cartão para mostrar
# Above the card. The card asks; it promises nothing.
ask_card-lead = Este cartão diz a mesma coisa em dois idiomas. Mostre na tela, ou imprima e recorte. Ele serve para perguntar aonde ir. Não promete que lá haja alguém que fale o seu idioma.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = Gostaria de conversar em português. Aonde posso ir?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = Gostaria de conversar neste idioma: { $language }. Aonde posso ir?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = Cartões para quem gostaria de conversar em outro idioma. Cada um diz a mesma coisa naquele idioma e neste. Escolha o idioma: a página dele abre no cartão.
