### Una página en dos idiomas. Son palabras de la herramienta, no del plan.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (en dos idiomas)
description_beside = Una parte del plan en dos idiomas, párrafo junto a párrafo, con el lugar de cada uno en el plan impreso.
# A link to the page in two languages.
beside_open = Leer los dos idiomas lado a lado
# A link from there to the page in the reader's language alone.
beside_back = Esta página en un solo idioma
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = Cada fila tiene un número. Es el mismo en todos los idiomas: señale el número y ambos leerán el mismo texto.
# The head of the column of numbers.
beside_number = N.º
