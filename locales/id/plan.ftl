### Nama rencana dan kata-kata yang digunakan di seluruh rencana.
### Headings, kinds of collaboration, units and the titles of the outline say exactly what the plan's own words say.

# The city's comprehensive plan. The source gives no number and no years: add none.
plan = Rencana Komprehensif Kota Iruma
    .city = Iruma
    .about = Situs ini memperkenalkan satu bab dari Rencana Komprehensif Kota Iruma, yaitu bab tentang hak asasi manusia, komunitas, dan pertukaran. Isinya disampaikan dengan kalimat yang mudah dibaca untuk semua orang yang tinggal di Iruma.

## Levels

level_part = Bagian { $number }
level_chapter = Bab { $number }
level_section = Subbab { $number }
level_item = Butir { $number }

## Fields: the headings, and how a paragraph is cited

field_goal = Tujuan bab
    .citation = Tujuan bab
# 施策 is always "langkah kebijakan", 政策 is "kebijakan".
field_structure = Susunan langkah kebijakan
field_related-plans = Rencana dasar dan dokumen lain yang terkait
field_policy-goal = Tujuan kebijakan
    .citation = Tujuan kebijakan
field_priority = Upaya prioritas
field_indicators = Indikator hasil
field_vision = Keadaan yang dituju langkah kebijakan
    .citation = Keadaan yang dituju
field_current = Keadaan langkah kebijakan saat ini
    .citation = Keadaan saat ini
field_issues = Tantangan langkah kebijakan
    .citation = Tantangan { $number }
field_directions = Arah langkah kebijakan
    .citation = Arah { $number }
    .intro = Yang tercantum di sini adalah hal-hal yang direncanakan pemerintah kota untuk dikerjakan.
field_collaboration = Arah upaya kemitraan
    .citation = Arah upaya kemitraan
field_related-measures = Langkah kebijakan terkait
field_editions = Edisi di situs ini

## Kinds of collaboration (協働): who leads when residents and the city work together

choice_collaboration_equal = Warga dan pemerintah kota setara
choice_collaboration_citizen-led = Dipimpin warga
choice_collaboration_city-led = Dipimpin pemerintah kota

## Units

unit_people = { $n } orang
# 延370人: a person who comes twice counts twice.
unit_people-cumulative = { $n } orang (termasuk yang berulang)
# Consultations, or studies that were made.
unit_cases = { $n } kasus
unit_publications = { $n } terbitan
unit_requests = { $n } permintaan
unit_agreements = { $n } perjanjian
unit_times = { $n } kali
unit_households = { $n } rumah tangga
unit_buildings-per-year = { $n } bangunan per tahun
unit_groups = { $n } kelompok
# A degree of satisfaction. The plan gives it as a bare number.
unit_index = { $n }

## Surveys

survey_residents = Survei opini warga
survey_foreign-residents = Survei opini warga berkebangsaan asing
survey_peace-event-participants = Angket peserta program penyuluhan perdamaian

## What was counted

count_participants = Jumlah peserta
count_consultations = Jumlah konsultasi
count_publications = Jumlah terbitan
count_joint-events = Jumlah pelaksanaan program bersama
count_council-members = Jumlah anggota dewan pertimbangan dan badan serupa
count_managers = Jumlah pegawai kota dengan jabatan pimpinan (kepala seksi ke atas)
count_member-households = Jumlah rumah tangga anggota asosiasi warga lingkungan
count_buildings = Jumlah balai pertemuan dan bangunan serupa yang dibangun atau direnovasi
count_requests = Jumlah permintaan dan sejenisnya kepada asosiasi warga lingkungan dan asosiasi ketua lingkungan
count_registered-groups = Jumlah kelompok terdaftar
count_facility-users = Jumlah pengguna fasilitas
count_lodging-users = Jumlah pengguna penginapan
count_applicants = Jumlah pendaftar
count_agreements = Jumlah perjanjian yang dibuat
count_studies = Jumlah pengkajian

## The printed plan from cover to cover

outline_foreword = Kata pengantar
outline_part-1 = Pendahuluan
outline_part-2 = Konsep dasar
outline_part-3 = Untuk memajukan rencana
outline_realisation = Menuju terwujudnya rencana
# The city's strategy in its second term; the plan calls it by these words only.
outline_part-5 = Strategi Komprehensif Periode Ke-2
outline_appendix = Bahan rujukan

## Places in the printed plan that are not on this site

# 広域行政: administration over an area that is wider than one municipality.
reference_regional-administration = Pemajuan pemerintahan lintas wilayah
