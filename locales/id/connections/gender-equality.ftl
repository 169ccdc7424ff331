### Bagian 4, Bab 1, Subbab 2

gender-equality = Mewujudkan masyarakat dengan kesetaraan gender
gender-equality_policy-goal = Tujuannya adalah masyarakat tempat laki-laki dan perempuan saling menghormati [{ -jinken }](glossary:jinken) dan berbagi tanggung jawab, serta dapat memanfaatkan kepribadian dan kemampuan masing-masing sepenuhnya.

indicator_equal-status-felt = Persentase orang yang merasa kedudukan laki-laki dan perempuan setara dalam norma sosial, adat kebiasaan, dan sebagainya
    .about = Persentase orang yang merasa bahwa kedudukan laki-laki dan perempuan sudah setara dalam hal norma sosial, adat kebiasaan, dan sebagainya. Hasil survei opini warga digunakan untuk menilai apakah kesadaran akan kesetaraan antara laki-laki dan perempuan meluas.
indicator_fixed-roles-rejected = Persentase orang yang tidak berpandangan “laki-laki bekerja, perempuan di rumah” tentang pembagian peran laki-laki dan perempuan
    .about = Persentase orang yang tidak berpandangan “laki-laki bekerja, perempuan di rumah” tentang peran laki-laki dan perempuan. Hasil survei opini warga digunakan untuk menilai apakah kesadaran akan [{ -danjo-kyodo }](glossary:danjo-kyodo) meluas.
indicator_leave-hard-to-take = Persentase orang yang setuju bila laki-laki juga mengambil cuti mengasuh anak, cuti merawat keluarga, dan cuti merawat anak sakit, tetapi merasa cuti itu sulit diambil pada kenyataannya
    .about = Persentase orang yang setuju bila laki-laki mengambil cuti mengasuh anak, cuti merawat keluarga, dan cuti merawat anak sakit, tetapi merasa bahwa cuti itu sulit diambil pada kenyataannya. Hasil survei opini warga digunakan untuk menilai apakah kesadaran akan [{ -danjo-kyodo }](glossary:danjo-kyodo) meluas.

## Butir 1

gender-equality-promotion = Pemajuan kesetaraan gender
gender-equality-promotion_vision = Masyarakat tempat semua orang dapat berperan aktif di segala bidang tanpa terikat jenis kelamin, dengan sama-sama memanfaatkan kepribadian dan kemampuannya sepenuhnya.
gender-equality-promotion_current_programmes = Untuk memajukan [{ -danjo-kyodo }](glossary:danjo-kyodo), pemerintah kota menjalankan berbagai program penyuluhan dan program konsultasi. Dasarnya antara lain “Deklarasi Kota Kesetaraan Gender”, “Peraturan Daerah Kota Iruma tentang Pemajuan Kesetaraan Gender”, dan “Rencana Kesetaraan Gender Iruma”.
gender-equality-promotion_issues_wider-participation = Kegiatan penyuluhan [{ -danjo-kyodo }](glossary:danjo-kyodo) sering terpaku pada bentuk belajar dengan mendengarkan ceramah, dan pesertanya pun cenderung selalu orang yang sama. Diperlukan upaya yang mendorong lebih banyak [{ -residents }](glossary:residents) untuk ikut serta.
gender-equality-promotion_issues_shared-concern = Untuk memajukan [{ -danjo-kyodo }](glossary:danjo-kyodo), tentu diperlukan upaya pemerintah kota. Di samping itu, setiap [{ -residents }](glossary:residents) dan pelaku usaha perlu memandangnya sebagai masalah yang dekat dengan diri mereka, dan saling bekerja sama.
gender-equality-promotion_issues_consultation = Untuk mencegah jatuhnya korban segala bentuk diskriminasi dan kekerasan, termasuk [{ -domestic-violence }](glossary:domestic-violence), dan mendukung para korban, kerja sama dalam sistem konsultasi dan dukungan perlu dipererat di seluruh jajaran pemerintah kota.
gender-equality-promotion_directions_awareness = Penyuluhan kesetaraan gender
    .text = Pemerintah kota akan berupaya memajukan penyuluhan, antara lain dengan mendorong [{ -residents }](glossary:residents) untuk ikut serta dalam kursus dan seminar.
gender-equality-promotion_directions_consultation = Peningkatan program konsultasi
    .text = Pemerintah kota akan mengadakan konsultasi tatap muka, konsultasi telepon, konsultasi hukum, dan lainnya. Bagi para korban segala bentuk diskriminasi dan kekerasan, seperti [{ -domestic-violence }](glossary:domestic-violence), diupayakan agar kerja sama dalam sistem konsultasi dan dukungan makin erat di seluruh jajaran pemerintah kota.
gender-equality-promotion_directions_partnership = Kerja sama dengan kelompok warga, pelaku usaha swasta, dan lainnya
    .text = Pemerintah kota akan bekerja sama dengan kelompok warga, pelaku usaha swasta, dan pihak lain, serta menyelenggarakan program bersama mereka.
indicator_gender-equality-course-participants = Jumlah peserta berbagai kursus dan seminar
    .about = Jumlah orang yang mengikuti ceramah dan seminar bertema [{ -danjo-kyodo }](glossary:danjo-kyodo). Angka ini digunakan untuk menilai sejauh mana kemajuan dalam membangun kota dengan [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_womens-consultations = Jumlah perempuan yang berkonsultasi tentang masalah pribadi
    .about = Jumlah perempuan yang berkonsultasi tentang masalah pribadi. Orang yang berkonsultasi lebih dari sekali dihitung setiap kali. Angka ini digunakan untuk menilai seberapa memadai sistem konsultasi.
indicator_joint-events-held = Jumlah pelaksanaan program bersama
    .about = Menunjukkan berapa kali program diselenggarakan bersama kelompok warga dan pengusaha swasta. Angka ini digunakan untuk menilai bagaimana upaya kerja sama berjalan.
gender-equality-promotion_collaboration = Untuk memajukan [{ -danjo-kyodo }](glossary:danjo-kyodo), perencanaan dan penyelenggaraan seminar serta kegiatan sukarela seperti penitipan anak akan diupayakan melalui [{ -collaboration }](glossary:collaboration).

## Butir 2

# 活躍 is "peran aktif"; 参画 is "partisipasi", more than being present: having a part in the decision.
womens-participation = Pemajuan peran aktif perempuan
womens-participation_vision = Masyarakat tempat perempuan dapat mengerahkan kekuatannya sepenuhnya dan berperan aktif dengan memanfaatkan kepribadian dan kemampuannya.
womens-participation_current_decision-making = Kebijakan dan pedoman ditentukan di berbagai tempat, seperti [{ -council }](glossary:council) kota, tempat kerja, dan kelompok setempat. Berdasarkan “Rencana Kesetaraan Gender Iruma”, pemerintah kota terus memajukan partisipasi perempuan dari semua generasi di tempat-tempat itu, tetapi target belum tercapai.
womens-participation_current_courses = Pemerintah kota juga mengadakan kursus yang bertujuan mendukung [{ -empowerment }](glossary:empowerment) perempuan, pembinaan sumber daya manusia, serta langkah baru seperti memulai usaha.
womens-participation_issues_work = Ada perempuan yang ingin bekerja dan ada perempuan yang ingin lebih maju di tempat kerja. Perlu diwujudkan masyarakat tempat keinginan itu dapat terpenuhi.
womens-participation_issues_attitudes = Untuk memajukan peran aktif perempuan di segala bidang, baik perempuan maupun laki-laki perlu lebih mengubah cara pandangnya.
womens-participation_issues_decision-making = Dalam berbagai segi kehidupan bermasyarakat, perempuan perlu lebih berpartisipasi di tempat keputusan diambil.
womens-participation_directions_environment = Menciptakan kondisi yang memungkinkan perempuan berperan aktif
    .text = Pemerintah kota akan membenahi lingkungan kerja agar sesuai dengan berbagai cara kerja perempuan, dan mendukung perempuan yang mencoba hal baru seperti memulai usaha. Dengan upaya seperti ini, diciptakan kondisi yang memungkinkan perempuan berperan aktif di bidang apa pun.
womens-participation_directions_attitudes = Mendorong perubahan cara pandang perempuan dan laki-laki
    .text = Agar perempuan makin berperan aktif, pemerintah kota akan menjalankan kegiatan penyuluhan dan mengajak perempuan maupun laki-laki mengubah cara pandang masing-masing.
womens-participation_directions_decision-making = Partisipasi perempuan dalam penentuan kebijakan dan pedoman
    .text = Pemerintah kota akan memajukan partisipasi perempuan di tempat keputusan diambil, seperti tempat kerja, kelompok setempat, dan [{ -council }](glossary:council) kota.
indicator_women-in-councils = Persentase perempuan dalam dewan pertimbangan kota dan badan serupa
    .about = Persentase perempuan dalam [{ -council }](glossary:council) kota dan badan serupa. Angka ini digunakan untuk menilai sejauh mana perempuan berpartisipasi dalam penentuan kebijakan dan pedoman.
indicator_women-in-management = Persentase perempuan dalam jabatan pimpinan (kepala seksi ke atas) di antara pegawai kota
    .about = Persentase perempuan di antara pegawai kota dalam jabatan pimpinan, yaitu kepala seksi ke atas. Angka ini digunakan untuk menilai sejauh mana perempuan berpartisipasi dalam penentuan kebijakan dan pedoman.
indicator_employment-course-participants = Jumlah peserta kursus dukungan kerja, seperti seminar dukungan mencari kerja
    .about = Jumlah orang yang mengikuti kursus tentang pekerjaan, seperti seminar dukungan mencari kerja. Angka ini digunakan untuk menilai sejauh mana kemajuan peran aktif perempuan.
womens-participation_collaboration = Untuk memajukan [{ -work-life-balance }](glossary:work-life-balance), pemerintah kota, tempat usaha, dan [{ -residents }](glossary:residents) akan berupaya menjalankan penyuluhan untuk meningkatkan kesadaran, sesuai dengan kedudukan masing-masing.
