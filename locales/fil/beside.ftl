### Pahinang nasa dalawang wika. Mga salita ito ng kasangkapan, hindi ng plano.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (sa dalawang wika)
description_beside = Isang bahagi ng plano sa dalawang wika, magkatabi ang bawat talata, kasama ang lugar nito sa nakalimbag na plano.
# A link to the page in two languages.
beside_open = Basahin nang magkatabi ang dalawang wika
# A link from there to the page in the reader's language alone.
beside_back = Ang pahinang ito sa isang wika lamang
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = May numero ang bawat hanay. Pareho ito sa lahat ng wika: ituro ang numero para iisang talata ang basahin ninyo.
# The head of the column of numbers.
beside_number = Blg.
