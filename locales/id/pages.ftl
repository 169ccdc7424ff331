### Halaman tentang situs ini sendiri.

about = Tentang situs ini
about_topics_edition = Tentang edisi ini
    .text = Edisi ini memuat satu bab dari Rencana Komprehensif Kota Iruma yang ditulis dengan kalimat baru agar mudah dibaca. Kami berusaha memuat seluruh isi rencana tanpa ada yang terlewat. Namun, teksnya bukan teks rencana resmi.
about_topics_official-plan = Rencana resmi
    .text = Rencana yang resmi adalah Rencana Komprehensif Kota Iruma. Jika isi edisi ini berbeda dari rencana resmi, rencana resmilah yang berlaku.
about_topics_figures = Angka dan nama
    .text = Angka, serta nama bab, subbab, butir, [{ -indicator }](glossary:indicator), undang-undang, lembaga, dan lainnya, sesuai dengan rencana resmi. Bagian yang tampaknya salah tulis dalam rencana dibaca menurut maksudnya. Cara menghitung angka kepuasan tidak disebutkan dalam bab ini.
about_topics_no-years = Tahun dan realisasi
    .text = Tabel [{ -indicator }](glossary:indicator) dalam bab ini tidak menyebutkan tahun untuk nilai awal dan target. Realisasi sesudahnya juga belum ditunjukkan. Karena itu, situs ini pun tidak memuat tahun dan realisasi.
about_topics_citations = Letak dalam rencana
    .text = Setiap paragraf menunjukkan letak isinya dalam rencana resmi. Contoh penulisannya: “Bagian 4, Bab 1, Subbab 1, Butir 2, Tantangan 3”.
about_topics_services = Rencana, bukan daftar layanan
    .text = Yang tertulis di sini adalah rencana. Isinya adalah apa yang dituju dan apa yang hendak dilakukan pemerintah kota, bukan panduan layanan. Alamat, jam pelayanan, dan nomor telepon tidak tercantum dalam bab rencana ini, jadi situs ini pun tidak memuatnya.
about_topics_languages = Bahasa dan cara pembuatan
    .text = Ada edisi bahasa Jepang, edisi [{ -easy-japanese }](glossary:easy-japanese), dan edisi terjemahan. Bahasa yang tersedia dapat dilihat pada tabel di halaman ini. Kedua edisi bahasa Jepang ditulis dengan bantuan mesin. Terjemahan dibuat dengan mesin dari edisi bahasa Jepang, kemudian dibaca untuk kedua kalinya, juga dengan mesin: terjemahan itu diterjemahkan kembali ke bahasa Jepang secara terpisah, lalu bagian yang berbeda dari aslinya diperbaiki. Hingga kini, belum ada edisi yang diperiksa oleh penutur asli bahasanya atau oleh pemerintah kota.
about_topics_privacy = Privasi
    .text = Situs ini tidak menggunakan kuki. Situs ini tidak melacak perilaku pembaca dan tidak mengirim informasi kepada pihak lain.

accessibility = Aksesibilitas
accessibility_topics_aim = Sasaran
    .text = Situs ini bertujuan agar setiap halaman dalam setiap bahasa memenuhi tingkat AA dari “WCAG 2.2”, yaitu pedoman internasional agar situs web dapat digunakan oleh siapa saja. Belum ada lembaga luar yang memastikan apakah tingkat itu terpenuhi.
accessibility_topics_tests = Yang diperiksa dengan mesin
    .text = Situs ini diperiksa dengan mesin dalam sebuah peramban (Chromium). Alat bernama “axe” melihat setiap jenis halaman dalam semua bahasa, pada layar sempit dan layar lebar, dengan warna terang dan warna gelap. Diperiksa pula keadaan ketika diperbesar hingga 200%, ketika lebar layar 320 piksel, ketika jarak antarhuruf dan antarbaris diperlebar, ketika pembaca menentukan warna sendiri, ketika gerakan dikurangi, dan ketika hanya papan ketik yang dipakai, serta urutan teks yang disampaikan kepada pembaca layar.
accessibility_topics_people = Yang belum diperiksa oleh manusia
    .text = Mesin hanya menemukan sebagian hambatan. Pemeriksaan oleh manusia belum dilakukan. Situs ini belum dicoba oleh orang yang memakai pembaca layar, yang hanya memakai papan ketik, yang penglihatannya lemah, atau yang kesulitan membaca. Situs ini juga belum dicoba dengan pembaca layar yang sebenarnya, pada ponsel pintar yang sebenarnya, atau dengan peramban selain Chromium. Pengujian menurut JIS X 8341-3 juga belum dilakukan.
accessibility_topics_limits = Yang diketahui belum berjalan baik
    .text = Ada pembaca layar yang membaca dua kali kata yang diberi furigana (cara baca huruf kanji). Pada peramban lama, tabel di layar sempit mungkin tidak dibaca sebagai tabel. Halaman cetak memuat seluruh bagian rencana yang ada di situs ini sehingga panjang. Tidak ada edisi bahasa isyarat, edisi suara, atau edisi huruf Braille. Warna terang atau gelap mengikuti pengaturan perangkat dan tidak dapat diganti di situs ini.
accessibility_topics_report = Jika ada yang sulit digunakan
    .text = Situs ini belum memuat loket, alamat, atau nomor telepon untuk menyampaikan hal yang sulit digunakan. Bab rencana ini pun tidak mencantumkannya.
