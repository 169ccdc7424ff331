### Kata-kata pada berkas data dan halaman penjelasannya. These are the tool's words, not the plan's.

title_data = Data
description_data = Berkas untuk menggunakan angka rencana ini di program lembar kerja atau program lain, dan penjelasan isinya.
menu_data = Data

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = Berkas angka ini:
data_about = Tentang data

## The page about the data

data_lead = Berkas-berkas ini memuat angka rencana ini untuk digunakan di program lembar kerja, program lain, atau grafik buatan sendiri. Berkas dibuat dari data sumber yang sama dengan halaman situs.
data_license = Lisensi
# The licence follows, as a link.
data_license-stated = Data dapat digunakan dengan lisensi berikut:
# Stands in the files, too.
data_license-none = Lisensi tidak disebutkan.
data_license-ask = Sebelum memublikasikan data, tanyakan dahulu kepada pemerintah daerah.

data_files = Berkas
data_file-all = Semua indikator
    .text = Semua angka dari semua indikator, dengan kata-kata dalam bahasa ini.
data_file-one = Satu indikator
    .text = Isi untuk satu indikator. {"{"}id{"}"} diganti dengan ID indikator. ID itu juga ada dalam alamat halaman indikator.
data_file-plan = Rencana tanpa kata-kata
    .text = Susunan, indikator, dan angka rencana. Isinya sama untuk semua bahasa. Kata-katanya dapat dicari lewat ID.
data_file-schema = Format plan.json
    .text = JSON Schema (2020-12). $id memuat versinya.
data_file-package = Format tabel
    .text = Frictionless Data Package. Isinya nama, tipe, dan arti kolom tabel setiap bahasa, serta ukuran dan nilai pemeriksaan berkas.
data_file-status = Keadaan terjemahan
    .text = Jumlah teks yang sudah diterjemahkan per bahasa, dan daftar halaman yang belum seluruhnya dalam bahasa itu.
data_file-status-schema = Format status.json
    .text = JSON Schema (2020-12). $id memuat versinya.
data_file-manifest = Semua berkas situs ini
    .text = Letak, ukuran, dan nilai pemeriksaan (SHA-256) semua berkas.

data_columns = Kolom tabel
data_columns-lead = Satu baris memuat satu angka. Kunci di samping nama kolom sama untuk semua bahasa.
data_column-indicator = ID indikator
    .text = ID indikator. ID ini tidak pernah berubah.
data_column-name = Indikator
    .text = Nama indikator seperti yang tertulis dalam rencana.
data_column-place = Letak dalam rencana
    .text = Nama bab, subbab, dan lainnya tempat indikator itu berada, berurutan dari atas.
data_column-kind = Jenis
    .text = Menunjukkan angka mana dari indikator itu.
data_column-kind-text = Nama jenis
    .text = Jenis dalam kata-kata yang terlihat oleh pembaca.
data_column-year = Tahun
    .text = Tahun Masehi, jika tahunnya disebutkan dalam rencana.
data_column-year-text = Penulisan tahun
    .text = Tahun dalam bentuk yang terlihat oleh pembaca.
data_column-value = Angka
    .text = Angka seperti yang tertulis dalam rencana. Kosong jika tidak ada.
data_column-unit = ID satuan
    .text = ID satuan: percent, atau satuan yang ditetapkan rencana.
data_column-unit-text = Satuan
    .text = Satuan dalam kata-kata. “…” diganti dengan angka.
data_column-value-text = Penulisan angka
    .text = Isi yang tampil di halaman: angka dengan satuannya, target dalam kata-kata, atau alasan tidak ada angka.
data_column-target-kind = Jenis target
    .text = Hanya untuk target: menunjukkan apa yang dituju.
data_column-better = Arah
    .text = Menunjukkan arah mana yang diharapkan.
data_column-better-text = Nama arah
    .text = Arah dalam kata-kata yang terlihat oleh pembaca.
data_column-status = Status
    .text = Menunjukkan apakah angka masih mungkin berubah.
data_column-missing = ID alasan tidak ada angka
    .text = ID alasan mengapa tidak ada angka.
data_column-note = Catatan
    .text = Penjelasan rencana tentang angka itu.
data_column-source = Sumber
    .text = Survei yang menjadi dasar, atau hal yang dihitung.
data_column-year-kind = Jenis tahun
    .text = Menunjukkan tahun kalender atau tahun anggaran.
data_column-node = ID bagian rencana
    .text = ID bagian rencana yang memuat indikator itu.
data_column-borrowed = Bahasa pengganti
    .text = Bahasa dari teks yang belum diterjemahkan dalam baris itu.
data_column-license = Lisensi
    .text = Alamat lisensi. Jika tidak disebutkan, hal itu ditulis di sini.

data_target-figure = angka
data_target-missing = belum ditetapkan
data_status-final = tetap
data_status-provisional = sementara
data_year-calendar = tahun kalender
data_year-fiscal = tahun anggaran

data_rules = Saat menggunakan data
data_rule-figures = Angka ditulis seperti dalam rencana, dengan titik sebagai tanda desimal dan tanpa pemisah ribuan. Dalam JSON, angka diapit tanda petik agar 0 pada 40.0 tidak hilang.
data_rule-missing = Hal yang tidak disebutkan dalam rencana dibiarkan kosong dalam tabel dan ditulis null dalam JSON. Nilainya tidak diisi 0.
data_rule-texts = Teks tidak memuat cara baca huruf kanji, tautan, atau penekanan.
data_rule-borrowed = Teks yang belum diterjemahkan dimuat dalam bahasa lain. Bahasanya disebutkan dalam berkas.
data_rule-csv = Berkas CSV menggunakan UTF-8 dengan BOM, pindah barisnya CRLF, dan selnya dipisahkan dengan koma. Jika program lembar kerja tidak membukanya dengan benar, imporlah berkas itu dengan koma sebagai pemisah dan titik sebagai tanda desimal.
data_rule-quote = Teks yang akan dianggap rumus oleh program lembar kerja diawali apostrof ('). Angka tidak diberi apostrof.
data_rule-version = Kunci “schema” adalah versi format. Alamat, ID, dan kunci tidak diubah. Jika diubah, versinya juga diubah.
