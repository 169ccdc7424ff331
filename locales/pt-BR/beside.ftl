### Uma página em duas línguas. São palavras da ferramenta, não do plano.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (em duas línguas)
description_beside = Uma parte do plano em duas línguas, parágrafo ao lado de parágrafo, com o lugar de cada um no plano impresso.
# A link to the page in two languages.
beside_open = Ler as duas línguas lado a lado
# A link from there to the page in the reader's language alone.
beside_back = Esta página em uma só língua
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = Cada linha tem um número. Ele é o mesmo em todas as línguas: aponte para o número, e vocês dois leem o mesmo texto.
# The head of the column of numbers.
beside_number = N.º
