### Bagian 4, Bab 1, Subbab 4

exchange = Pemajuan pertukaran dan kerja sama antarpemerintah daerah
exchange_policy-goal = Tujuannya adalah kota yang membina orang-orang berwawasan luas dan, dengan bekerja sama dengan kota lain, menjadikan layanan bagi [{ -residents }](glossary:residents) lebih baik.

indicator_international-exchange-satisfaction = Kepuasan warga terhadap pemajuan pertukaran internasional
    .about = Angka yang menunjukkan seberapa puas [{ -residents }](glossary:residents) terhadap pemajuan pertukaran internasional. Hasil survei opini warga digunakan untuk menilai apakah pertukaran internasional yang diinginkan [{ -residents }](glossary:residents) mengalami kemajuan.
indicator_shared-facility-users = Jumlah pengguna fasilitas umum yang digunakan bersama antarkota
    .about = Jumlah [{ -residents }](glossary:residents) Iruma yang menggunakan fasilitas di kota lain. Angka ini digunakan untuk menilai seberapa puas [{ -residents }](glossary:residents) terhadap kerja sama antarkota.

## Butir 1

sister-cities = Pemajuan pertukaran dengan kota kembar dan kota persahabatan
sister-cities_vision = Kota dengan banyak orang yang mengenal budaya dan kebiasaan yang berbeda dari miliknya sendiri berkat pertukaran dengan [{ -shimai-toshi }](glossary:shimai-toshi), mau saling menerima, dan berwawasan luas.
sister-cities_current_sado = Dengan Kota Sado, pertukaran terus dilakukan di bidang pendidikan, budaya, industri, dan lainnya, sehingga saling pengertian dan rasa persahabatan makin dalam.
sister-cities_current_wolfratshausen = Pertukaran dengan Kota Wolfratshausen dilakukan dengan cara mengajak kaum muda mengalami sendiri budaya yang berbeda, dan diupayakan agar pertukaran kedua pihak makin baik.
sister-cities_issues_review = Arah pertukaran dengan [{ -shimai-toshi }](glossary:shimai-toshi) untuk selanjutnya perlu dikaji kembali.
sister-cities_issues_sado = Dengan Kota Sado, diperlukan peningkatan lebih lanjut dalam pertukaran di bidang budaya dan industri serta dalam saling bantu saat bencana dan kejadian serupa.
sister-cities_issues_young-people = Tempat dan kesempatan bagi kaum muda yang telah mengikuti program pertukaran dengan [{ -shimai-toshi }](glossary:shimai-toshi) untuk berperan aktif perlu ditingkatkan. Selain itu, perlu diciptakan kondisi yang memudahkan orang ikut serta agar peserta program bertambah.
sister-cities_directions_residents = Peningkatan pertukaran antarwarga
    .text = Pemerintah kota akan mengupayakan agar kesempatan pertukaran bagi [{ -residents }](glossary:residents) makin baik, dalam bentuk yang dapat diikuti siapa saja. Mengenai pertukaran dengan [{ -shimai-toshi }](glossary:shimai-toshi), hal-hal konkret yang akan dikerjakan dan arahnya untuk selanjutnya akan dikaji kembali.
sister-cities_directions_mutual-support = Peningkatan pertukaran dan saling bantu di berbagai bidang
    .text = Pemerintah kota akan memajukan pertukaran antara Kota Sado dan Kota Iruma di berbagai bidang seperti industri dan budaya, serta saling bantu saat bencana.
sister-cities_directions_young-people = Pemajuan pertukaran kaum muda
    .text = Pemerintah kota akan memajukan pertukaran untuk mengenal budaya yang berbeda bagi murid SD, SMP, dan SMA, sesuai dengan kelompok usianya.
indicator_sado-lodging-users = Jumlah pengguna penginapan rekreasi yang ditunjuk di kota kembar Sado
    .about = Di Kota Sado ada penginapan yang terdaftar sebagai penginapan rekreasi yang ditunjuk Kota Iruma. Angka ini adalah jumlah [{ -residents }](glossary:residents) Iruma yang menggunakannya, dan digunakan untuk menilai sejauh mana berkembangnya pertukaran dengan [{ -shimai-toshi(form: "sister") }](glossary:shimai-toshi).
indicator_wolfratshausen-applicants = Jumlah pendaftar program pertukaran kaum muda dengan Kota Wolfratshausen
    .about = Jumlah orang yang mendaftar pada program pertukaran kaum muda dengan Kota Wolfratshausen. Angka ini digunakan untuk menilai seberapa besar minat terhadap program ini.
sister-cities_collaboration = Untuk membina orang-orang berwawasan luas, pemerintah kota akan berupaya mendorong [{ -residents }](glossary:residents) ikut serta dalam pertukaran antarkota.

## Butir 2

intercity-cooperation = Pemajuan kerja sama antarkota
intercity-cooperation_vision = Kota dengan layanan publik yang memadai, yaitu layanan yang praktis bagi [{ -residents }](glossary:residents), efisien dalam pelaksanaannya, dan berpihak kepada penduduk.
intercity-cooperation_current_disasters = Di bidang penanggulangan bencana, Kota Iruma telah membuat perjanjian dengan pemerintah daerah lain agar tindakan darurat dan pemulihan dapat dilakukan dengan cepat saat terjadi bencana besar. Perjanjian tentang penanggulangan bencana juga telah dibuat dengan lembaga terkait, perusahaan-perusahaan swasta, dan pihak lain.
intercity-cooperation_current_libraries = Sebagai kerja sama sehari-hari, telah dibuat perjanjian penggunaan bersama dengan perpustakaan Kota Tokorozawa, Kota Hanno, Kota Sayama, Kota Hidaka, dan Kota Ome agar layanan bagi pengguna perpustakaan menjadi lebih baik.
intercity-cooperation_issues_disasters = Untuk bersiap menghadapi bencana besar dan kejadian serupa, kerja sama antarkota perlu dimajukan.
intercity-cooperation_issues_choosing-fields = Perlu dilihat dengan cermat di bidang apa kerja sama antarkota bermanfaat, kemudian kerja sama dalam langkah kebijakan perlu dijalankan secara konkret.
intercity-cooperation_issues_wider-issues = Tantangannya bermacam-macam, seperti menghadapi bencana alam dan masyarakat yang penduduknya berkurang, serta membuat kehidupan [{ -residents }](glossary:residents) lebih mudah. Untuk menghadapi tantangan seperti itu, perlu dikaji bagaimana sebaiknya kerja sama antarkota.
intercity-cooperation_directions_new = Pengkajian dan pemanfaatan kerja sama antarkota yang baru
    .text = Pemerintah kota akan mengkaji berbagai kemungkinan kerja sama dengan kota mitra yang baru, dan berupaya agar hasilnya dapat dimanfaatkan.
intercity-cooperation_directions_expansion = Perluasan kerja sama antarkota
    .text = Kerja sama antarkota yang sudah dijalankan sekarang, seperti di bidang penanggulangan bencana serta penggunaan bersama perpustakaan dan fasilitas lain, akan diperluas dan ditingkatkan.
indicator_disaster-agreements = Jumlah perjanjian antarkota tentang penanggulangan bencana
    .about = Jumlah perjanjian tentang penanggulangan bencana yang dibuat antarkota. Angka ini digunakan untuk menilai sejauh mana kemajuan kerja sama penanggulangan bencana.
indicator_cooperation-studies = Jumlah kerja sama antarkota baru yang dikaji
    .about = Jumlah pengkajian tentang kerja sama antarkota yang baru. Angka ini digunakan untuk menilai bagaimana upaya mengatasi tantangan setempat berjalan.
intercity-cooperation_collaboration = Pemerintah kota akan berupaya mengkaji kerja sama antarkota yang baru dengan turut mendengarkan pendapat [{ -residents }](glossary:residents).
