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
    .text = Yang tertulis di sini adalah rencana. Isinya adalah apa yang dituju dan apa yang hendak dilakukan pemerintah kota, bukan panduan layanan. Alamat, jam pelayanan, dan nomor telepon tidak tercantum dalam rencana, jadi situs ini pun tidak memuatnya.
about_topics_languages = Bahasa dan cara pembuatan
    .text = Ada edisi bahasa Jepang, edisi [{ -easy-japanese }](glossary:easy-japanese), dan edisi terjemahan. Bahasa yang tersedia dapat dilihat pada tabel di halaman ini. Kedua edisi bahasa Jepang ditulis dengan bantuan mesin. Terjemahan dibuat dengan mesin dari edisi bahasa Jepang, kemudian dibaca untuk kedua kalinya, juga dengan mesin: terjemahan itu diterjemahkan kembali ke bahasa Jepang secara terpisah, lalu bagian yang berbeda dari aslinya diperbaiki. Hingga kini, belum ada edisi yang diperiksa oleh penutur asli bahasanya atau oleh pemerintah kota.
about_topics_privacy = Privasi
    .text = Situs ini tidak menggunakan kuki. Situs ini tidak melacak perilaku pembaca dan tidak mengirim informasi kepada pihak lain.
