### Halaman dalam dua bahasa. Ini kata-kata alat, bukan kata-kata rencana.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (dalam dua bahasa)
description_beside = Satu bagian rencana dalam dua bahasa, paragraf demi paragraf berdampingan, dengan letaknya di rencana cetak.
# A link to the page in two languages.
beside_open = Baca dua bahasa berdampingan
# A link from there to the page in the reader's language alone.
beside_back = Halaman ini dalam satu bahasa saja
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = Setiap baris memiliki nomor. Nomornya sama dalam semua bahasa: tunjuk nomor itu, dan Anda berdua membaca teks yang sama.
# The head of the column of numbers.
beside_number = No.
