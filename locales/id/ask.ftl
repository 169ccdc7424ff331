### The words of the page of questions. These are the tool's words, not the plan's.
### The questions and answers themselves are the plan's (`question_…`).
### A city replaces any of them by a message of the same id in its own files.

# The page's title; `menu_ask` is its short name in the menu.
title_ask = Tanya jawab
description_ask = Jawaban atas pertanyaan warga, berdasarkan isi rencana.
menu_ask = Tanya jawab

# Above all questions. It must not read like a promise: a plan says what a city intends.
ask_lead = Jawaban di sini berdasarkan isi rencana. Rencana menjelaskan apa yang hendak dilakukan pemerintah daerah. Ini bukan daftar layanan yang sudah bisa digunakan sekarang.
# Above the passages that an answer rests on.
ask_passages = Dasar jawaban ini

## People to turn to

# A heading; under it stand people to turn to, or the sentence that the plan names none.
ask_contacts = Di mana saya bisa bertanya?
# Where the site lists no contact.
ask_no-contacts = Bagian rencana yang ada di situs ini tidak menyebutkan tempat, jam buka, atau bahasa yang bisa digunakan untuk berkonsultasi. Karena itu, halaman ini juga tidak bisa menyebutkannya.
# Above contacts. They were added to the site, and are not in the plan.
ask_contacts-lead = Informasi ini tidak berasal dari rencana, tetapi ditambahkan oleh situs ini. Pada setiap bagian tertulis kapan informasi itu diperiksa.
ask_languages = Bahasa yang bisa digunakan
ask_telephone = Telepon
ask_website = Situs web
ask_place = Tempat
ask_hours = Jam buka
# $date is the day on which somebody saw that the contact is right.
ask_checked = Diperiksa pada { $date }. Setelah itu mungkin sudah ada perubahan.

## A card to show or print

# A heading.
ask_card-title = Kartu untuk ditunjukkan
# Above the card. The card asks; it promises nothing.
ask_card-lead = Kartu ini berisi hal yang sama dalam dua bahasa. Tunjukkan di layar, atau cetak lalu gunting. Kartu ini untuk menanyakan ke mana Anda bisa pergi. Kartu ini tidak menjanjikan bahwa di sana ada orang yang bisa berbicara dalam bahasa Anda.
# What a reader shows at a counter, in your own language: name the language as its speakers do.
ask_card = Saya ingin berbicara dalam bahasa Indonesia. Saya bisa pergi ke mana?
# The same in the language of the source, said for a reader of another language: $language is that language's name.
ask_card-for = Saya ingin berbicara dalam bahasa berikut: { $language }. Saya bisa pergi ke mana?
# In the source's own language, above links to the cards of the other editions.
ask_card-editions = Kartu untuk orang yang ingin berbicara dalam bahasa lain. Setiap kartu berisi hal yang sama dalam bahasa itu dan dalam bahasa ini. Pilih bahasanya: halaman bahasa itu akan terbuka pada bagian kartu.
