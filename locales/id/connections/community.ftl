### Bagian 4, Bab 1, Subbab 3

community = Peningkatan kegiatan komunitas
community_policy-goal = Tujuannya adalah kota dengan kegiatan komunitas yang hidup, yaitu kota tempat setiap [{ -residents }](glossary:residents) bekerja sama dan saling mendukung tanpa dibatasi bidang dan generasi, sehingga mampu mengatasi tantangan setempat.

# 町内会, "asosiasi warga blok", is much the same as 自治会 and also formed by the residents.
indicator_community-participation = Persentase warga yang ikut serta dalam kegiatan di lingkungan setempat, seperti kegiatan asosiasi warga lingkungan dan asosiasi warga blok
    .about = Persentase [{ -residents }](glossary:residents) yang ikut serta dalam kegiatan di lingkungan setempat, seperti kegiatan [{ -jichikai }](glossary:jichikai) dan asosiasi warga blok. Hasil survei opini warga digunakan untuk menilai apakah ada kemajuan dalam membangun kota yang memudahkan siapa pun untuk ikut serta dalam kegiatan komunitas.
indicator_solidarity-satisfaction = Kepuasan warga terhadap rasa kebersamaan di daerah setempat
    .about = Angka yang menunjukkan seberapa puas [{ -residents }](glossary:residents) terhadap rasa kebersamaan di daerah setempat. Hasil survei opini warga digunakan untuk menilai apakah upaya memelihara, mengembangkan, dan membangun kembali komunitas setempat mengalami kemajuan.
indicator_community-support-satisfaction = Kepuasan warga terhadap dukungan bagi kegiatan komunitas asosiasi warga lingkungan dan lainnya
    .about = Angka yang menunjukkan seberapa puas [{ -residents }](glossary:residents) terhadap dukungan bagi kegiatan komunitas [{ -jichikai }](glossary:jichikai) dan lainnya. Hasil survei opini warga digunakan untuk menilai apakah upaya mendukung dan menghidupkan kegiatan warga mengalami kemajuan.

## Butir 1

local-community = Pemeliharaan, pengembangan, dan pembangunan kembali komunitas setempat
local-community_vision = Kota tempat semua anggota komunitas setempat terlibat dalam kegiatannya dan dapat saling mendukung.
local-community_current_jichikai = Kegiatan komunitas berpusat pada [{ -jichikai }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai). Namun, persentase keanggotaan [{ -jichikai }](glossary:jichikai) cenderung menurun. Ada pula masalah seperti makin tuanya usia anggota dan kurangnya orang yang bersedia menjadi pengurus.
local-community_current_links = Dalam beberapa hal, hubungan [{ -jichikai }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai) dengan kelompok kegiatan warga, seperti [{ -npo }](glossary:npo) berbadan hukum, masih kurang erat. Selain itu, anak-anak yang kelak akan membangun kota belum banyak mendapat kesempatan untuk ikut serta dalam kegiatan komunitas atau menyampaikan pendapat mereka.
local-community_current_meeting-places = Balai pertemuan [{ -jichikai }](glossary:jichikai) adalah basis kegiatan komunitas. Di antaranya ada yang bangunannya sudah tua dan makin rusak.
local-community_issues_cooperation = Tantangan setempat makin beragam. Untuk mengatasinya, perlu dibentuk mekanisme kerja sama antara pemerintah kota, [{ -jichikai }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai), kelompok kegiatan warga seperti [{ -npo }](glossary:npo) berbadan hukum, serta berbagai kelompok setempat.
local-community_issues_support = [{ -jichikai(form: "capital") }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai) adalah pelaku utama kegiatan komunitas. Sambil mendukung kegiatannya, sistem kerja sama yang ada sekarang dan hubungan satu sama lain perlu ditelaah.
local-community_issues_children = Untuk memelihara komunitas setempat, diharapkan pendapat anak-anak yang kelak akan membangun kota ikut diperhitungkan, dan dibentuk mekanisme yang membuat anak-anak ingin ikut serta dalam kegiatan atas kemauan sendiri.
local-community_issues_meeting-places = Balai pertemuan [{ -jichikai }](glossary:jichikai) adalah basis komunitas setempat. Pembangunan dan renovasinya perlu dijalankan secara terencana.
local-community_directions_structure = Membentuk mekanisme untuk mengatasi tantangan setempat
    .text = Agar tantangan setempat yang makin beragam dapat diatasi, pemerintah kota akan berupaya membentuk mekanismenya bersama [{ -jichikai }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai), kelompok kegiatan warga seperti [{ -npo }](glossary:npo) berbadan hukum, berbagai kelompok setempat, anak-anak, dan pihak lain.
local-community_directions_partnership = Kerja sama dengan kegiatan asosiasi warga lingkungan
    .text = Antara lain dengan membuat [{ -jichikai }](glossary:jichikai) makin giat dan membenahi basis kegiatannya, pemerintah kota bekerja sama dengan [{ -jichikai }](glossary:jichikai) dan mengupayakan kemajuan daerah setempat.
local-community_directions_lighter-burden = Meringankan beban asosiasi warga lingkungan
    .text = Pemerintah kota akan mengupayakan agar beban [{ -jichikai }](glossary:jichikai) menjadi lebih ringan, dan meninjau kembali pembagian peran serta sistem kerja antara pemerintah kota dan [{ -jichikai }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai).
indicator_jichikai-households = Jumlah rumah tangga anggota asosiasi warga lingkungan
    .about = Jumlah rumah tangga yang menjadi anggota [{ -jichikai }](glossary:jichikai). Angka ini digunakan untuk menilai sejauh mana kegiatan komunitas berkembang.
indicator_meeting-places-improved = Jumlah balai pertemuan dan bangunan serupa yang dibangun atau direnovasi per tahun
    .about = Jumlah balai pertemuan [{ -jichikai }](glossary:jichikai) dan bangunan serupa yang dibangun atau direnovasi dalam satu tahun karena ada permintaan. Angka ini digunakan untuk menilai sejauh mana kegiatan [{ -jichikai }](glossary:jichikai) berkembang.
indicator_requests-to-jichikai = Jumlah permintaan dan sejenisnya kepada asosiasi warga lingkungan dan asosiasi ketua lingkungan
    .about = Jumlah permintaan dan sejenisnya dari pemerintah kota atau kelompok terkait kepada [{ -jichikai }](glossary:jichikai) dan [{ -kuchokai }](glossary:kuchokai). Angka ini digunakan untuk menilai seberapa berat beban [{ -jichikai }](glossary:jichikai).
local-community_collaboration = Sambil mendukung kegiatan [{ -jichikai }](glossary:jichikai), pemerintah kota akan berupaya membangun masyarakat setempat yang membuat siapa pun ingin terus tinggal di sini.

## Butir 2

civic-activities = Dukungan bagi kegiatan warga dan upaya menghidupkannya
civic-activities_vision = Kota dengan kegiatan warga yang hidup, tempat setiap [{ -residents }](glossary:residents) atas kemauan sendiri terlibat dalam membangun kota.
civic-activities_current_groups = Ada kelompok yang giat, misalnya sebagian [{ -npo }](glossary:npo) berbadan hukum. Namun, isi kegiatannya terbatas pada bidang dan daerah tertentu.
civic-activities_current_centre = Basis kegiatan warga adalah Pusat Kegiatan Warga. Di sini, sebagai program untuk menghidupkan kegiatan warga, [{ -intermediary }](glossary:intermediary) melayani konsultasi dan mengadakan kursus pelatihan serta kegiatan lain sepanjang tahun.
civic-activities_current_portal = Dengan menggunakan [{ -portal-site }](glossary:portal-site) kegiatan warga, langkah untuk memusatkan informasi di satu tempat juga sedang dijalankan.
civic-activities_issues_connecting = Setiap kelompok kegiatan warga bergerak di bidangnya masing-masing. Kelompok-kelompok itu perlu dihubungkan agar menjadi kekuatan besar untuk membangun kota.
civic-activities_issues_centre = Agar fasilitas Pusat Kegiatan Warga dikelola dengan cara yang lebih memudahkan penggunanya, diperlukan pengertian dan bantuan dari kelompok-kelompok yang terdaftar.
civic-activities_issues_district-centres = Kegiatan warga bermacam-macam. Kegiatan-kegiatan itu perlu didukung melalui komunitas di [{ -community-centre }](glossary:community-centre) yang diadakan di setiap distrik.
civic-activities_directions_support = Dukungan bagi kegiatan warga
    .text = Pemerintah kota akan mendukung kegiatan warga, antara lain dengan meningkatkan fungsi Pusat Kegiatan Warga dan membina orang-orang yang mampu mengoordinasi kerja sama antarkegiatan.
civic-activities_directions_new-communities = Dukungan bagi kegiatan komunitas baru
    .text = Untuk mendukung kelompok kegiatan warga dan lainnya di setiap distrik, pemerintah kota akan berupaya agar tersedia tempat baru untuk kegiatan mereka. Bersamaan dengan itu, [{ -intermediary }](glossary:intermediary) akan diperkuat dan kerja samanya dengan setiap distrik diupayakan.
civic-activities_directions_information = Pemusatan informasi
    .text = Untuk menciptakan kondisi yang memudahkan orang ikut serta dalam berbagai kegiatan komunitas, pemerintah kota akan bekerja sama dengan [{ -intermediary }](glossary:intermediary). Pemerintah kota juga akan meningkatkan loket konsultasi utama dan memajukan pemusatan informasi tentang kegiatan warga.
indicator_centre-registered-groups = Jumlah kelompok yang terdaftar di Pusat Kegiatan Warga
    .about = Jumlah kelompok yang terdaftar di Pusat Kegiatan Warga. Pertambahan angka ini digunakan untuk menilai sejauh mana kegiatan warga berkembang.
indicator_centre-course-participants = Jumlah peserta kursus di Pusat Kegiatan Warga
    .about = Jumlah orang yang mengikuti kursus di Pusat Kegiatan Warga. Pertambahan angka ini digunakan untuk menilai seberapa besar minat terhadap kegiatan warga.
civic-activities_collaboration = Dengan mendukung kelompok kegiatan warga, pemerintah kota akan berupaya memudahkan orang ikut serta dalam berbagai kegiatan komunitas dan membangun masyarakat setempat yang membuat siapa pun ingin terus tinggal di sini.
