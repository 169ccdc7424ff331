### Kata-kata dan penjelasannya.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Forms, asked for by `form: "…"`: `capital` at the beginning of a sentence and as the head of the entry; others are named where they stand.
###
### Other words settled for this edition: 課題 tantangan (mengatasi), 問題 masalah, 施策 langkah kebijakan, 政策 kebijakan, 政策目標 tujuan kebijakan,
### 事業 program, 取り組み upaya, 取り組む berupaya, 努める berusaha, 図る mengupayakan, 検討 mengkaji, 促す mendorong, 推進 pemajuan / memajukan,
### 連携 kerja sama, 参画 partisipasi, 参加 ikut serta, 団体 kelompok, 組織 organisasi, 機関 lembaga, 行政・市 pemerintah kota, 自治体・市町村 pemerintah daerah,
### 住民 penduduk, 市民活動 kegiatan warga, 集会所 balai pertemuan, 啓発 penyuluhan, 相談 konsultasi, 相談窓口 loket konsultasi, 地区 distrik,
### 仕組み mekanisme, 拠点 basis, 実績 realisasi, 計画書 buku rencana, まちづくり membangun kota, つながり hubungan, 交流 pertukaran (between people of one area: berinteraksi).

-sexual-minorities = { $form ->
    [capital] Minoritas seksual
   *[plain] minoritas seksual
}
glossary_sexual-minorities = { -sexual-minorities(form: "capital") }
    .text = Kelompok minoritas dalam hal gender atau seksualitas. Contohnya adalah orang yang identitas gendernya berbeda dari jenis kelamin yang tercatat dalam daftar keluarga, dan orang yang ketertarikannya dalam percintaan dan sebagainya tidak terbatas pada lawan jenis.

# Between partners and former partners, married or not: wider than KDRT (which in Indonesian law is about everyone in a household). DV is the abbreviation used in Japan.
-domestic-violence = { $form ->
    [capital] Kekerasan oleh pasangan (DV)
   *[plain] kekerasan oleh pasangan (DV)
}
glossary_domestic-violence = { -domestic-violence(form: "capital") }
    .text = Kekerasan dalam rumah tangga (KDRT) yang terjadi antara suami dan istri yang tinggal bersama, atau antara orang yang hidup sebagai pasangan tanpa menikah. Dalam arti yang lebih luas, istilah ini dapat mencakup semua kekerasan antara orang-orang yang berhubungan dekat, seperti mantan suami atau istri dan kekasih, baik menikah maupun tidak. Segala bentuk kekerasan termasuk di dalamnya, seperti kekerasan fisik, psikis, ekonomi, dan seksual. Dalam bahasa Jepang: [ドメスティックバイオレンス（DV）](lang:ja).

# 共生, living together, must stand in it: more than many cultures side by side.
-multicultural-society = { $form ->
    [capital] Masyarakat multikultural yang hidup berdampingan
   *[plain] masyarakat multikultural yang hidup berdampingan
}
glossary_multicultural-society = { -multicultural-society(form: "capital") }
    .text = Masyarakat tempat orang-orang dari suku bangsa dan budaya yang berbeda saling menerima suku bangsa dan budaya masing-masing serta dapat hidup bersama. Dalam bahasa Jepang: [多文化共生社会《たぶんかきょうせいしゃかい》](lang:ja).

-empowerment = { $form ->
    [capital] Pemberdayaan
   *[plain] pemberdayaan
}
glossary_empowerment = { -empowerment(form: "capital") }
    .text = Memperoleh kekuatan dan kemampuan. Kata ini juga berarti gagasan bahwa seseorang bertindak atas kemauannya sendiri untuk mengubah keadaannya sekarang. Dalam bahasa Jepang, rencana ini menulis kata tersebut dengan dua cara: [エンパワーメント](lang:ja), dan dalam teks utama juga [エンパワメント](lang:ja).

-work-life-balance = { $form ->
    [capital] Keseimbangan kerja dan kehidupan
   *[plain] keseimbangan kerja dan kehidupan
}
glossary_work-life-balance = { -work-life-balance(form: "capital") }
    .text = Dalam bahasa Jepang, kata ini juga diterjemahkan menjadi [仕事《しごと》と生活《せいかつ》の調和《ちょうわ》](lang:ja), yang berarti “keselarasan antara pekerjaan dan kehidupan”. Maksudnya adalah gagasan yang bertujuan agar setiap orang dapat bekerja dengan berbagai cara, sesuai dengan cara hidup dan tahap kehidupannya.

-npo = NPO
glossary_npo = { -npo }
    .text = Singkatan dari “Nonprofit Organization” atau “Not-for-Profit Organization” dalam bahasa Inggris. Dalam arti luas, kata ini berarti semua organisasi yang tidak bertujuan mencari keuntungan. Dalam arti sempit, artinya kelompok warga yang melakukan kegiatan amal atau kegiatan yang berguna bagi masyarakat tanpa mencari keuntungan.

# SNS, which the Japanese plan writes, is not used in Indonesian.
-sns = { $form ->
    [capital] Media sosial
   *[plain] media sosial
}
glossary_sns = { -sns(form: "capital") }
    .text = Layanan di internet yang menghubungkan orang dengan orang untuk saling bertukar tulisan, foto, dan sebagainya. Dalam bahasa Jepang ditulis “SNS”, singkatan dari “Social Networking Service” dalam bahasa Inggris.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = Gabungan huruf awal kata bahasa Inggris untuk lesbian (perempuan yang tertarik kepada sesama perempuan), gay (laki-laki yang tertarik kepada sesama laki-laki), biseksual (orang yang tertarik kepada perempuan dan laki-laki), dan transgender (orang yang identitas gendernya berbeda dari jenis kelamin yang ditetapkan saat lahir). Kata ini adalah salah satu sebutan untuk [{ -sexual-minorities }](glossary:sexual-minorities), tetapi tidak mencakup semuanya.

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, and not a student council. Not RT/RW, which are part of the administration.
-jichikai = { $form ->
    [capital] Asosiasi warga lingkungan
   *[plain] asosiasi warga lingkungan
}
glossary_jichikai = { -jichikai(form: "capital") }
    .text = Kelompok yang dibentuk atas kemauan sendiri oleh orang-orang yang tinggal di daerah yang sama, demi daerah mereka sendiri. Kelompok ini bukan bagian dari kantor pemerintah. Dalam bahasa Jepang: [自治会《じちかい》](lang:ja).

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
-kuchokai = { $form ->
    [capital] Asosiasi ketua lingkungan
   *[plain] asosiasi ketua lingkungan
}
glossary_kuchokai = { -kuchokai(form: "capital") }
    .text = Perkumpulan para ketua lingkungan, yaitu orang-orang yang mengoordinasi kegiatan di lingkungannya. Dalam bahasa Jepang mereka disebut [区長《くちょう》](lang:ja). Mereka bukan kepala pemerintah daerah, jadi berbeda dari kepala distrik khusus di Tokyo yang sebutannya sama. Dalam bahasa Jepang: [区長会《くちょうかい》](lang:ja).

# Working together as partners. Not labour, and not collaboration with an enemy. 連携 is always "kerja sama". The form `verb`: bermitra.
-collaboration = { $form ->
    [capital] Kemitraan
    [verb] bermitra
   *[plain] kemitraan
}
glossary_collaboration = { -collaboration(form: "capital") }
    .text = Kerja sama antara [{ -residents }](glossary:residents), kelompok, pelaku usaha, pemerintah kota, dan pihak lain untuk tujuan yang sama, dengan memanfaatkan kedudukan masing-masing. Rencana ini menunjukkan arah pelaksanaannya dengan kata-kata seperti “Warga dan pemerintah kota setara”, “Dipimpin warga”, dan “Dipimpin pemerintah kota”. Dalam bahasa Jepang: [協働《きょうどう》](lang:ja).

# Three words to settle together: 成果指標 indikator hasil, 現状値 nilai awal (the figure at the start, no year given), 目標値 target.
-indicator = { $form ->
    [capital] Indikator hasil
   *[plain] indikator hasil
}
glossary_indicator = { -indicator(form: "capital") }
    .text = Penanda untuk menilai sejauh mana upaya dalam rencana ini sudah maju. “Nilai awal” adalah angka yang menunjukkan keadaan yang menjadi dasar rencana. “Target” adalah angka yang dituju rencana.

# Everyone who lives in the city, whatever their nationality. Never "warga negara", which means nationals. 住民 is "penduduk".
-residents = { $form ->
    [capital] Warga
   *[plain] warga
}
glossary_residents = { -residents(form: "capital") }
    .text = Dalam edisi ini, kata ini berarti semua orang yang tinggal di Iruma, apa pun kebangsaannya. Bab ini tidak memuat definisi kata tersebut. Namun, di dalamnya disebutkan gagasan bahwa siapa pun, tanpa memandang kebangsaan, adalah warga yang ikut menopang masyarakat setempat. Dalam bahasa Jepang: [市民《しみん》](lang:ja).

# Residents of the city like all others; the word for 市民, warga, must stand in it. Never "warga negara asing", nor "warga asing", which is read as short for it. 外国人 alone is "orang asing"; 国籍 is "kebangsaan".
-foreign-residents = { $form ->
    [capital] Warga berkebangsaan asing
   *[plain] warga berkebangsaan asing
}
glossary_foreign-residents = { -foreign-residents(form: "capital") }
    .text = Dalam edisi ini, kata ini berarti [{ -residents }](glossary:residents) yang memiliki kebangsaan asing. Dalam bahasa Jepang: [外国人市民《がいこくじんしみん》](lang:ja).

-jinken = { $form ->
    [capital] Hak asasi manusia
   *[plain] hak asasi manusia
}
glossary_jinken = { -jinken(form: "capital") }
    .text = Hak yang dimiliki semua orang sejak lahir sebagai manusia. Hak ini mutlak diperlukan agar setiap orang dapat hidup sebagai dirinya sendiri dan secara manusiawi.

# The laws have no settled Indonesian names: these follow the Japanese ones word for word.
# 部落差別 is discrimination against Buraku people, which comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = { $form ->
    [capital] Tiga undang-undang hak asasi manusia
   *[plain] tiga undang-undang hak asasi manusia
}
glossary_human-rights-laws = { -human-rights-laws(form: "capital") }
    .text = Sebutan untuk tiga undang-undang nasional yang bertujuan menghapus diskriminasi. Ketiganya adalah Undang-Undang tentang Pemajuan Penghapusan Diskriminasi atas Dasar Disabilitas, disingkat Undang-Undang Penghapusan Diskriminasi terhadap Penyandang Disabilitas ([障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [障害者差別解消法《しょうがいしゃさべつかいしょうほう》](lang:ja)); Undang-Undang tentang Pemajuan Upaya Menuju Penghapusan Ucapan dan Tindakan Diskriminatif yang Tidak Adil terhadap Orang yang Berasal dari Luar Jepang, disingkat Undang-Undang Penghapusan Ujaran Kebencian ([本邦外出身者《ほんぽうがいしゅっしんしゃ》に対《たい》する不当《ふとう》な差別的言動《さべつてきげんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [ヘイトスピーチ解消法《かいしょうほう》](lang:ja)); dan Undang-Undang tentang Pemajuan Penghapusan Diskriminasi Buraku, disingkat Undang-Undang Pemajuan Penghapusan Diskriminasi Buraku ([部落差別《ぶらくさべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [部落差別解消推進法《ぶらくさべつかいしょうすいしんほう》](lang:ja)). Diskriminasi Buraku adalah diskriminasi yang berasal dari perbedaan status sosial yang terbentuk dalam sejarah, dan dilakukan antara lain dengan alasan bahwa seseorang berasal dari daerah tertentu. Dalam bahasa Jepang, ketiganya disebut [人権三法《じんけんさんぽう》](lang:ja).

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership (kemitraan is 協働).
-partnership-oath = { $form ->
    [capital] Sistem ikrar pasangan
   *[plain] sistem ikrar pasangan
}
glossary_partnership-oath = { -partnership-oath(form: "capital") }
    .text = Pada umumnya, ini adalah sistem yang memungkinkan dua orang berikrar kepada pemerintah daerah bahwa mereka adalah pasangan hidup, lalu pemerintah daerah menerbitkan bukti bahwa ikrar itu telah diterima. Sistem ini berbeda dari pernikahan menurut hukum. Bab ini tidak memuat rincian sistem tersebut. Dalam bahasa Jepang: [パートナーシップ宣誓制度《せんせいせいど》](lang:ja).

# About the barriers in people's attitudes, not about ramps or lifts. Not "bebas hambatan", which makes readers think of toll roads.
-barrier-free-mind = { $form ->
    [capital] Sikap tanpa sekat
   *[plain] sikap tanpa sekat
}
glossary_barrier-free-mind = { -barrier-free-mind(form: "capital") }
    .text = Orang-orang dengan keadaan tubuh dan jiwa, cara berpikir, dan lain-lain yang beragam berusaha saling memahami dan saling mendukung. Gagasannya adalah menghilangkan sekat di dalam hati, seperti kesalahpahaman dan prasangka. Dalam bahasa Jepang: [心《こころ》のバリアフリー](lang:ja).

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = { $form ->
    [capital] Bahasa Jepang sederhana
   *[plain] bahasa Jepang sederhana
}
glossary_easy-japanese = { -easy-japanese(form: "capital") }
    .text = Bahasa Jepang yang dibuat mudah dipahami, antara lain bagi orang yang belum terbiasa dengan bahasa Jepang, misalnya dengan memendekkan kalimat atau mengganti kata yang sulit dengan kata lain. Dalam bahasa Jepang: [やさしい日本語《にほんご》](lang:ja).

# The city's declaration. Not a peace treaty.
-peace-city-declaration = Deklarasi Kota Perdamaian
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = Pernyataan sebuah kota bahwa kota itu mendambakan perdamaian dan akan mengerahkan segala daya demi perdamaian. Menurut rencana ini, program penyuluhan untuk memajukan perdamaian di Iruma dijalankan berdasarkan deklarasi tersebut. Dalam bahasa Jepang: [平和都市宣言《へいわとしせんげん》](lang:ja).

# Women and men take part in society on equal terms and share its responsibilities. 男女平等 is "kesetaraan antara laki-laki dan perempuan" here.
-danjo-kyodo = { $form ->
    [capital] Kesetaraan gender
   *[plain] kesetaraan gender
}
glossary_danjo-kyodo = { -danjo-kyodo(form: "capital") }
    .text = Laki-laki dan perempuan ikut serta dalam kegiatan di segala bidang masyarakat dengan kedudukan yang setara, sambil saling menghormati [{ -jinken }](glossary:jinken) dan berbagi tanggung jawab. Dalam bahasa Jepang: [男女共同参画《だんじょきょうどうさんかく》](lang:ja).

# An advisory body of the city. Not the elected city assembly (市議会, DPRD).
-council = { $form ->
    [capital] Dewan pertimbangan
   *[plain] dewan pertimbangan
}
glossary_council = { -council(form: "capital") }
    .text = Badan yang para anggotanya membahas kebijakan kota dan hal-hal lain, lalu menyampaikan pendapat kepada pemerintah kota. Dalam bahasa Jepang: [審議会《しんぎかい》](lang:ja).

# An organisation that supports other civic groups and connects them.
-intermediary = { $form ->
    [capital] Organisasi pendukung perantara
   *[plain] organisasi pendukung perantara
}
glossary_intermediary = { -intermediary(form: "capital") }
    .text = Organisasi yang menjadi perantara di antara kelompok-kelompok kegiatan warga, serta antara kelompok itu dan [{ -residents }](glossary:residents), pemerintah kota, dan pihak lain. Organisasi ini mendukung kegiatan mereka, misalnya dengan memberi konsultasi atau menghubungkan orang dan informasi. Dalam bahasa Jepang: [中間支援組織《ちゅうかんしえんそしき》](lang:ja).

-portal-site = { $form ->
    [capital] Situs portal
   *[plain] situs portal
}
glossary_portal-site = { -portal-site(form: "capital") }
    .text = Situs web yang mengumpulkan informasi tentang suatu bidang dan menjadi pintu masuk untuk mencari informasi di bidang itu.

# A local centre in each district of the city. 市民活動センター (Pusat Kegiatan Warga) is another place.
-community-centre = { $form ->
    [capital] Pusat distrik
   *[plain] pusat distrik
}
glossary_community-centre = { -community-centre(form: "capital") }
    .text = Pusat yang menurut rencana ini diadakan di setiap distrik. Rencana ini menyatakan bahwa berbagai kegiatan warga perlu didukung melalui komunitas di pusat-pusat itu. Dalam bahasa Jepang: [地区《ちく》センター](lang:ja).

# Sado is a city in Japan; Wolfratshausen is a town in Germany. The form `sister`: 姉妹都市 alone.
-shimai-toshi = { $form ->
    [sister] kota kembar
    [capital] Kota kembar dan kota persahabatan
   *[plain] kota kembar dan kota persahabatan
}
glossary_shimai-toshi = { -shimai-toshi(form: "capital") }
    .text = Kota-kota yang telah berjanji untuk mempererat pertukaran dan menjalin persahabatan satu sama lain. Bab ini membahas pertukaran dengan Kota Sado dan Kota Wolfratshausen. Dalam bahasa Jepang: [姉妹都市《しまいとし》・友好都市《ゆうこうとし》](lang:ja).
