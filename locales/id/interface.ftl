### Kata-kata pada bingkai situs. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = Daftar indikator
title_glossary = Daftar istilah
title_print = Halaman cetak
title_choose = Pilih bahasa
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = Semua indikator dalam rencana ini, dengan nilai awal dan targetnya.
description_glossary = Penjelasan kata-kata yang muncul dalam rencana ini.
description_print = Seluruh isi rencana ini dalam satu halaman agar mudah dicetak.
description_choose = Halaman untuk memilih bahasa untuk membaca rencana ini.

## The frame around every page

frame_skip = Langsung ke isi
# Names the site's menu for screen readers.
frame_menu = Menu
# Names the way from the home page to this page for screen readers.
frame_path = Posisi Anda sekarang
# Opens the list of languages.
frame_languages = Bahasa
frame_untranslated = belum diterjemahkan
# A box to tick: readings above Chinese characters.
frame_readings = Cara baca huruf kanji
frame_borrowed = Di halaman ini ada { $n } bagian yang belum tersedia dalam bahasa ini. Bagian itu ditampilkan dalam bahasa lain dan diberi keterangan.
frame_around = Nama di sekitar teks, seperti judul, menu, atau letak di rencana cetak, yang belum tersedia dalam bahasa ini: { $n }. Nama itu ditampilkan dalam bahasa lain.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = Di halaman ini ada { $n } bagian yang teks aslinya berubah setelah diterjemahkan. Bagian itu diberi keterangan.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = Belum diterjemahkan. Bahasa yang ditampilkan:
# Under a text whose original was changed after it was translated.
unit_stale = Teks aslinya berubah setelah diterjemahkan.
# A link to the same paragraph in the language of the source follows.
unit_source = Teks asli sekarang:
# A link to the same page in the language of the source follows.
frame_translated = Halaman ini adalah terjemahan. Teks asli:
# Followed by the translated share of the plan, such as 98%.
frame_share = Bagian yang dapat dibaca dalam bahasa ini: { $share }

menu_home = Beranda
menu_indicators = Indikator
menu_glossary = Daftar istilah
menu_print = Cetak

## What an edition is, said at the foot of every page

edition_official = Teks di situs ini adalah teks resmi rencana.
edition_reader = Teks di situs ini adalah edisi untuk pembaca umum, yaitu isi rencana yang ditulis ulang agar mudah dipahami. Rencana yang resmi adalah buku rencana yang diterbitkan pemerintah daerah. Jika isinya berbeda, buku rencanalah yang berlaku.
edition_translation = Teks di situs ini diterjemahkan khusus untuk situs ini. Rencana yang resmi adalah buku rencana yang diterbitkan pemerintah daerah. Jika isinya berbeda, buku rencanalah yang berlaku.

# The table of editions: its heads, and what an edition is in a word.
edition_language = Bahasa
edition_what = Jenis
edition_share = Bagian yang dapat dibaca
edition-kind_official = Teks resmi
edition-kind_reader = Edisi untuk pembaca umum
edition-kind_translation = Terjemahan

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] Edisi ini diterjemahkan dengan mesin.
    [person] Edisi ini diterjemahkan oleh manusia.
   *[both] Sebagian edisi ini diterjemahkan dengan mesin, sebagian lagi oleh manusia.
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] Terjemahannya belum diperiksa oleh manusia.
    [machine] Setelah itu, terjemahannya dicocokkan sekali lagi dengan teks asli, juga dengan mesin. Penutur asli bahasa ini belum memeriksa terjemahannya.
    [all] Terjemahannya telah diperiksa oleh orang lain, bukan penerjemahnya sendiri.
   *[some] Dari { $all } teks, { $reviewed } teks telah diperiksa oleh orang lain, bukan penerjemahnya sendiri.
}
making_latest = Terakhir dicocokkan dengan teks asli: { $date }
making_stale = Jumlah teks yang aslinya berubah setelah itu: { $n }
making_unrecorded = Jumlah teks tanpa catatan tentang cara pembuatannya: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = { $day } { $name ->
    [january] Januari
    [february] Februari
    [march] Maret
    [april] April
    [may] Mei
    [june] Juni
    [july] Juli
    [august] Agustus
    [september] September
    [october] Oktober
    [november] November
   *[december] Desember
} { $year }

## The plan's home

home_contents = Isi rencana ini
home_indicators = Lihat semua indikator
home_indicator-count = Jumlah indikator: { $n }
home_outline = Seluruh buku rencana
home_missing = belum dimuat
home_languages = Bahasa yang tersedia

## A part of the plan

node_contents = Isi halaman ini
# Opens the place where a paragraph stands in the printed plan.
node_citation = Letak dalam buku rencana
# The same, followed by the place itself.
node_place = Letak dalam buku rencana:
node_permalink = Tautan ke paragraf ini
# Names the links to the part before and after for screen readers.
node_sequence = Halaman sebelumnya dan berikutnya
node_previous = Halaman sebelumnya
node_next = Halaman berikutnya
node_go = Alamat halaman ini untuk semua bahasa:

## Indicators

table_caption = Nilai awal dan target
# The same where there are results.
table_caption-results = Nilai awal, realisasi terbaru, dan target
table_indicator = Indikator
table_baseline = Nilai awal
table_target = Target
table_better = Arah yang diharapkan
table_result = Realisasi terbaru
table_verdict = Status pencapaian
# Where others of the table have a result.
table_no-result = Belum ada realisasi
# A figure that may still be corrected.
table_provisional = angka sementara
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = Angka per tahun
table_history = Semua angka per tahun
table_year = Tahun
table_no-year = tahun tidak disebutkan
table_kind = Jenis
table_figure = Angka
# What a figure can be, in that table and under the drawing.
stage_result = Realisasi
stage_interim = Target antara
stage_missing = Tidak ada angka
# Opens what an indicator measures.
table_about = Isi
table_survey = Survei
table_count = Yang dihitung
table_no-years = Rencana ini tidak menyebutkan tahun untuk nilai awal dan target.
table_belongs = Letak indikator ini

## Glossary

entry_plan = Penjelasan dari buku rencana
entry_editor = Penjelasan tambahan dari situs ini
entry_used = Halaman yang memuat kata ini

## Print

print_parts = Pilih bagian yang ingin Anda cetak.
print_back = Kembali ke situs

## An address without a language

go_lead = Pilih bahasa yang ingin Anda baca.

## Nothing found

not-found = Halaman tidak ditemukan
not-found_text = Alamatnya mungkin sudah berubah atau salah.
not-found_home = Ke beranda

## Names of languages, shown beside each language's own name

language_ja = bahasa Jepang
language_ja-simple = bahasa Jepang sederhana
language_en = bahasa Inggris
language_zh-Hans = bahasa Tionghoa (aksara sederhana)
language_vi = bahasa Vietnam
language_fil = bahasa Filipina (Tagalog)
language_ko = bahasa Korea
language_ne = bahasa Nepal
language_id = bahasa Indonesia
language_pt-BR = bahasa Portugis (Brasil)
language_es = bahasa Spanyol
language_th = bahasa Thai
language_zh-Hant = bahasa Tionghoa (aksara tradisional)
language_my = bahasa Burma (Myanmar)
language_km = bahasa Khmer (Kamboja)
language_mn = bahasa Mongolia
language_tr = bahasa Turki
language_uk = bahasa Ukraina
language_fa = bahasa Persia
