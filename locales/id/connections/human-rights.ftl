### Bagian 4, Bab 1, Subbab 1

human-rights = Penghormatan terhadap hak asasi manusia dan perlindungan hak
human-rights_policy-goal = Tujuannya adalah masyarakat yang damai dan cerah tanpa diskriminasi, yaitu masyarakat tempat setiap [{ -residents }](glossary:residents) saling menghargai.

indicator_discrimination-felt = Persentase warga yang pernah merasa didiskriminasi
    .about = Persentase [{ -residents }](glossary:residents) yang pernah merasa didiskriminasi. Hasil survei opini warga digunakan untuk menilai apakah langkah kebijakan [{ -jinken }](glossary:jinken) mengalami kemajuan.
indicator_sexual-minority-terms-known = Persentase orang yang mengetahui istilah minoritas seksual dan LGBT
    .about = Menunjukkan seberapa banyak orang yang mengetahui istilah “[{ -sexual-minorities }](glossary:sexual-minorities)” dan “[{ -lgbt }](glossary:lgbt)”. Hasil survei opini warga digunakan untuk menilai apakah langkah kebijakan [{ -jinken }](glossary:jinken) mengalami kemajuan.
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = Jumlah warga berkebangsaan asing yang ikut serta dalam kegiatan asosiasi warga lingkungan
    .about = Berdasarkan hasil survei opini warga berkebangsaan asing, dinilai sejauh mana [{ -foreign-residents }](glossary:foreign-residents) telah menjadi anggota [{ -jichikai }](glossary:jichikai). Dalam rencana, nilainya ditunjukkan sebagai persentase (%).
indicator_peace-declaration-known = Tingkat pengenalan terhadap Deklarasi Kota Perdamaian
    .about = Menunjukkan seberapa dikenal [{ -peace-city-declaration }](glossary:peace-city-declaration). Penilaiannya didasarkan pada hasil angket kepada peserta program penyuluhan perdamaian.

## Butir 1

human-rights-promotion = Pemajuan langkah kebijakan hak asasi manusia
human-rights-promotion_vision = Masyarakat tanpa diskriminasi karena ras, keyakinan, jenis kelamin, status sosial, asal-usul keluarga (garis keturunan), usia, ada tidaknya disabilitas, dan sebagainya, tempat semua [{ -residents }](glossary:residents) saling menghargai [{ -jinken }](glossary:jinken).
human-rights-promotion_current_unsolved = Masalah [{ -jinken }](glossary:jinken) yang menyangkut perempuan, anak, lansia, penyandang disabilitas, orang asing, dan lainnya hingga kini belum terselesaikan. [{ -sexual-minorities(form: "capital") }](glossary:sexual-minorities) kini lebih dikenal daripada dahulu, tetapi masih menghadapi prasangka. Pelanggaran [{ -jinken }](glossary:jinken) melalui [{ -sns }](glossary:sns) meluas, sedangkan penganiayaan terhadap anak dan lansia, [{ -domestic-violence }](glossary:domestic-violence), dan sejenisnya makin parah. Ada pula masalah diskriminasi terhadap orang yang terkena penyakit menular dan keluarganya, serta tenaga kesehatan yang merawat mereka.
human-rights-promotion_current_laws = Dalam keadaan ini, tiga undang-undang untuk menghapus diskriminasi telah ditetapkan, yaitu Undang-Undang tentang Pemajuan Penghapusan Diskriminasi atas Dasar Disabilitas (Undang-Undang Penghapusan Diskriminasi terhadap Penyandang Disabilitas), Undang-Undang tentang Pemajuan Upaya Menuju Penghapusan Ucapan dan Tindakan Diskriminatif yang Tidak Adil terhadap Orang yang Berasal dari Luar Jepang (Undang-Undang Penghapusan Ujaran Kebencian), dan Undang-Undang tentang Pemajuan Penghapusan Diskriminasi Buraku (Undang-Undang Pemajuan Penghapusan Diskriminasi Buraku). Ketiganya disebut “[{ -human-rights-laws }](glossary:human-rights-laws)”. Dengan memperhatikan hal ini pula, pemerintah kota menjalankan langkah kebijakan dari sisi pendidikan dan penyuluhan. Pendidikan [{ -jinken }](glossary:jinken) diberikan melalui pendidikan sekolah dan pendidikan masyarakat. Sebagai penyuluhan [{ -jinken }](glossary:jinken), pemerintah kota membagikan pamflet dan bahan lain, serta mengadakan ceramah tentang [{ -jinken }](glossary:jinken) bagi perusahaan dan pihak lain.
human-rights-promotion_issues_new-problems = Karena cara hidup makin beragam dan masyarakat makin mendunia, muncul masalah baru di samping masalah [{ -jinken }](glossary:jinken) yang sudah ada. Pendidikan [{ -jinken }](glossary:jinken) dan kegiatan penyuluhan yang sesuai dengan zaman sekarang perlu diupayakan.
human-rights-promotion_issues_consultation = Masalah [{ -jinken }](glossary:jinken) makin rumit. Untuk mencegah jatuhnya korban pelanggaran [{ -jinken }](glossary:jinken) dan mendukung para korban, kerja sama antarloket konsultasi perlu dipererat, dan sistem konsultasi perlu diperkuat di seluruh jajaran pemerintah kota.
human-rights-promotion_issues_abuse = Langkah-langkah untuk mencegah terjadinya penganiayaan terhadap anak dan lansia, [{ -domestic-violence }](glossary:domestic-violence), dan sejenisnya perlu diupayakan.
human-rights-promotion_issues_new-people = Dalam pendidikan dan penyuluhan [{ -jinken }](glossary:jinken), pembimbing maupun pesertanya cenderung selalu orang yang sama. Antara lain, perlu ada tenaga baru dan lebih banyak peserta.
human-rights-promotion_directions_awareness = Penyuluhan hak asasi manusia
    .text = Melalui berbagai kegiatan penyuluhan dan cara lain, pemerintah kota akan berusaha menyebarluaskan gagasan untuk menghargai [{ -jinken }](glossary:jinken). Selain itu, [{ -partnership-oath }](glossary:partnership-oath) akan diperkenalkan secara luas untuk mendorong bertambahnya orang yang memahami [{ -sexual-minorities }](glossary:sexual-minorities).
human-rights-promotion_directions_education = Pemajuan pendidikan hak asasi manusia
    .text = Pendidikan [{ -jinken }](glossary:jinken) akan diberikan secara luas, baik di sekolah maupun di masyarakat. Bersamaan dengan itu, pemerintah kota akan mendorong tumbuhnya [{ -barrier-free-mind }](glossary:barrier-free-mind).
human-rights-promotion_directions_consultation = Peningkatan konsultasi hak asasi manusia
    .text = Agar sistem konsultasi menjadi lebih baik, kerja sama dengan lembaga terkait dan pihak lain akan dipererat. Pemerintah kota akan berupaya membangun sistem untuk berkonsultasi tentang penganiayaan dan [{ -domestic-violence }](glossary:domestic-violence) yang dialami, serta berusaha mencegah dampaknya menjadi parah.
indicator_human-rights-lecture-participants = Jumlah peserta ceramah dan pelatihan tentang masalah hak asasi manusia
    .about = Jumlah orang yang mengikuti ceramah dan pelatihan tentang masalah [{ -jinken }](glossary:jinken). Angka ini digunakan untuk menilai sejauh mana kemajuan dalam membangun kota yang menghormati [{ -jinken }](glossary:jinken).
indicator_sexual-minority-consultations = Jumlah pengguna konsultasi masalah pribadi bagi minoritas seksual
    .about = Jumlah penggunaan konsultasi masalah pribadi bagi [{ -sexual-minorities }](glossary:sexual-minorities). Angka ini digunakan untuk menilai seberapa memadai sistem konsultasi.
human-rights-promotion_collaboration = Sambil [{ -collaboration(form: "verb") }](glossary:collaboration) dengan kelompok warga dan pihak lain, pemerintah kota akan berupaya memajukan pendidikan [{ -jinken }](glossary:jinken).

## Butir 2

multicultural-coexistence = Pemajuan masyarakat multikultural yang hidup berdampingan
multicultural-coexistence_vision = Kota dengan [{ -multicultural-society }](glossary:multicultural-society), tempat semua [{ -residents }](glossary:residents) saling menerima perbedaan budaya yang berasal dari daerah dan lingkungan tempat mereka lahir dan dibesarkan, serta dapat saling membantu bersama masyarakat setempat.
multicultural-coexistence_current_few-contacts = Jumlah [{ -foreign-residents }](glossary:foreign-residents) cenderung bertambah dalam beberapa tahun terakhir, dan banyak yang tinggal di sekitar kita. Namun, [{ -foreign-residents }](glossary:foreign-residents) yang ikut serta dalam kegiatan di lingkungan setempat tidak banyak. Karena itu, kesempatan untuk berinteraksi dengan penduduk setempat juga masih sedikit.
multicultural-coexistence_current_information = Pemerintah kota berupaya menyampaikan informasi tentang kehidupan sehari-hari dalam banyak bahasa dan meningkatkan sistem konsultasi kehidupan sehari-hari. Meskipun demikian, penyediaan informasi bagi [{ -foreign-residents }](glossary:foreign-residents) belum dapat dikatakan cukup.
multicultural-coexistence_issues_participation = Perlu diciptakan kondisi yang memungkinkan [{ -foreign-residents }](glossary:foreign-residents) juga bergabung dalam kegiatan di lingkungan setempat, terutama kegiatan [{ -jichikai }](glossary:jichikai), dan berperan aktif bersama.
multicultural-coexistence_issues_understanding = Penduduk yang ikut serta dalam kegiatan di lingkungan setempat perlu memahami kebutuhan [{ -foreign-residents }](glossary:foreign-residents) dan memiliki pemahaman yang sama.
multicultural-coexistence_issues_shared-citizenship = Apa pun kebangsaannya, setiap orang adalah [{ -residents }](glossary:residents) yang ikut menopang masyarakat setempat. Sikap saling memahami sebagai sesama [{ -residents }](glossary:residents) perlu menjadi jalan menuju terwujudnya perdamaian dunia yang abadi.
multicultural-coexistence_issues_reaching-residents = Diperlukan cara yang efektif agar informasi kehidupan sehari-hari benar-benar sampai kepada [{ -foreign-residents }](glossary:foreign-residents) yang membutuhkannya.
multicultural-coexistence_directions_attitudes = Mendorong perubahan cara pandang penduduk setempat
    .text = Untuk menuju [{ -multicultural-society }](glossary:multicultural-society), pemerintah kota akan berupaya mengubah cara pandang, baik di pihak penduduk setempat maupun di pihak [{ -foreign-residents }](glossary:foreign-residents).
multicultural-coexistence_directions_exchange = Menciptakan kesempatan untuk berinteraksi
    .text = Pemerintah kota akan mengadakan kesempatan bagi penduduk setempat dan [{ -foreign-residents }](glossary:foreign-residents) untuk ikut serta bersama dan saling berinteraksi.
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = Peningkatan loket konsultasi
    .text = Pada loket konsultasi kehidupan sehari-hari, pemerintah kota akan meningkatkan sistem yang memungkinkan [{ -foreign-residents }](glossary:foreign-residents) berbicara dalam bahasa mereka sendiri.
multicultural-coexistence_directions_information = Peningkatan penyediaan informasi
    .text = Saat menyampaikan informasi kehidupan sehari-hari kepada [{ -foreign-residents }](glossary:foreign-residents), pemerintah kota akan menggunakan cara yang mudah dipahami, antara lain dengan [{ -easy-japanese }](glossary:easy-japanese).
indicator_consultation-desk-awareness = Tingkat pengenalan terhadap loket konsultasi bagi orang asing
    .about = Menunjukkan seberapa dikenal sistem konsultasi bagi orang asing. Penilaiannya didasarkan pada hasil survei opini warga berkebangsaan asing.
indicator_city-magazine-awareness = Tingkat pengenalan terhadap “IRUMA COM+COM”, majalah informasi pemerintahan Kota Iruma
    .about = Menunjukkan seberapa dikenal majalah informasi pemerintahan kota. Hasil survei opini warga berkebangsaan asing digunakan untuk menilai apakah penyediaan informasi sudah cukup.
indicator_easy-japanese-publications = Jumlah terbitan yang menggunakan “bahasa Jepang sederhana”
    .about = Jumlah terbitan yang dibuat dalam “[{ -easy-japanese }](glossary:easy-japanese)” agar dapat dipahami [{ -foreign-residents }](glossary:foreign-residents). Angka ini digunakan untuk menilai sejauh mana informasi telah dimiliki bersama.
indicator_international-volunteers = Persentase sukarelawan yang ingin ikut serta dalam pertukaran dan dukungan internasional
    .about = Persentase orang yang ingin ikut serta sebagai sukarelawan dalam pertukaran dan dukungan internasional. Hasil survei opini warga digunakan untuk menilai sejauh mana pertukaran dan dukungan internasional dipahami.
multicultural-coexistence_collaboration = Pemerintah kota akan berupaya menciptakan kondisi di daerah setempat agar [{ -foreign-residents }](glossary:foreign-residents) dapat berkomunikasi dengan lancar di lingkungan tempat tinggalnya.

## Butir 3

peace = Pemajuan langkah kebijakan perdamaian
peace_vision = Masyarakat tempat semua [{ -residents }](glossary:residents) memahami betapa berharganya perdamaian dan menghargainya.
peace_current_world = Di dunia internasional, ancaman perang dan senjata nuklir tidak hilang dan masih berlanjut. Masih banyak pula orang yang menderita karena konflik bersenjata, kelaparan, dan penyakit.
peace_current_declaration = Berdasarkan “[{ -peace-city-declaration }](glossary:peace-city-declaration)”, Kota Iruma menjalankan program penyuluhan untuk memajukan perdamaian. Tujuannya adalah melindungi lingkungan bumi yang tak tergantikan dan mewujudkan perdamaian dunia yang abadi.
peace_issues_awareness = Diperlukan upaya untuk terus menyerukan betapa berharganya perdamaian dan meningkatkan kesadaran [{ -residents }](glossary:residents) akan perdamaian.
peace_directions_awareness = Peningkatan kesadaran akan perdamaian
    .text = Pemerintah kota akan menjalankan program penyuluhan yang menyampaikan betapa berharga dan pentingnya perdamaian, dan mengupayakan agar kesadaran akan perdamaian meningkat.
indicator_peace-event-participants = Jumlah peserta program penyuluhan perdamaian
    .about = Jumlah orang yang mengikuti program penyuluhan perdamaian. Angka ini digunakan untuk menilai sejauh mana kesadaran akan perdamaian telah meningkat.
peace_collaboration = Pemerintah kota akan berupaya meningkatkan kesadaran, dengan tujuan agar semua [{ -residents }](glossary:residents) memikirkan pentingnya perdamaian dan dapat bertindak dengan kesadaran yang tinggi akan perdamaian.
