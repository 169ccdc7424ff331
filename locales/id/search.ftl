### Kata-kata di halaman pencarian. Ini kata-kata alat, bukan kata-kata rencana.

title_search = Cari
description_search = Cari bab, bagian, pokok, indikator, dan istilah rencana ini.
menu_search = Cari

search_label = Kata yang dicari
search_button = Cari
search_noscript = Pencarian memerlukan JavaScript, yang tidak aktif di peramban ini. Isi rencana dan istilah yang dijelaskan tercantum di bawah.

search_busy = Sedang mencari…
# A script puts in the number, or what was looked for.
search_found = Halaman yang ditemukan: { $n }
search_some = Tidak ada halaman yang memuat semua kata ini. Halaman yang memuat sebagian: { $n }
search_none = Tidak ditemukan hasil untuk “{ $query }”.
search_try = Coba kata lain atau kata yang lebih pendek.
search_others = Atau cari kata yang sama di edisi berikut:
search_failed = Pencarian tidak dapat dimuat. Periksa koneksi Anda lalu coba lagi.
# Stands beside what was found on a page that is not wholly translated.
search_partly = Sebagian halaman ini belum tersedia dalam bahasa ini.
