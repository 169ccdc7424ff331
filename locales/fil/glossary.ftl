### Words and their explanations.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Forms, asked for by `form: "…"`: `capital` at the beginning of a sentence and as the head of the entry; `linked` before a word that is joined on with -ng.
### Terms stand without "mga"; the text adds it.
### Other words settled here: 施策 hakbang, 政策 patakaran, 課題 isyu, (人権)問題 problema, 連携 pagtutulungan, 協力 kooperasyon, つながり ugnayan,
### 交流 pagpapalitan (of cities and countries) and pakikisalamuha (of neighbours), 行政 pamahalaang lungsod, 自治体 pamahalaang lokal,
### 啓発 pagpapalaganap ng kamalayan, 意識 kamalayan, 意識改革 pagbabago ng pananaw, 事業 programa, 参画 pakikilahok, 参加 paglahok or pagsali,
### 取り組む kumilos para, 努める and 図る sikapin, 検討 pag-aralan, 判断 tayahin, 相談 konsultasyon, 体制 sistema, 支援 suporta,
### 充実 pagpapahusay (of services), pagpapayaman (of activities), 団体 samahan, 組織 organisasyon, 市民活動 gawaing sibiko, 市民活動団体 samahan para sa gawaing sibiko,
### 市民団体 samahang sibiko, 町内会 samahan ng purok, 集会所 gusaling pulungan, 地域住民 taga-komunidad, 地域コミュニティ lokal na komunidad,
### 地域社会 pamayanan, コミュニティ活動 gawaing pangkomunidad, 地域の活動 lokal na gawain, まちづくり paghubog ng lungsod, 災害 sakuna.

-sexual-minorities = { $form ->
    [capital] Sekswal na minorya
   *[plain] sekswal na minorya
}
glossary_sexual-minorities = { -sexual-minorities(form: "capital") }
    .text = Mga taong kabilang sa minorya pagdating sa kasarian o sekswalidad. Halimbawa, may mga taong iba ang kinikilalang sariling kasarian sa kasariang nakasulat sa kanilang rehistro ng pamilya, at may mga taong hindi lamang sa kabilang kasarian umiibig.

# The text always writes the word in full; DV, which the Japanese plan mostly writes, stands in the entry only.
-domestic-violence = { $form ->
    [capital] Karahasan sa tahanan
    [entry] Karahasan sa tahanan (DV)
   *[plain] karahasan sa tahanan
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = Karahasan sa loob ng tahanan na nangyayari sa pagitan ng mag-asawang magkasama sa bahay, o ng mga taong nagsasama nang hindi kasal. Sa mas malawak na kahulugan, maaari din nitong tukuyin ang lahat ng karahasan sa pagitan ng mga taong malapit sa isa’t isa, tulad ng dating mag-asawa o magkasintahan, kasal man o hindi. Saklaw nito ang lahat ng anyo ng karahasan: pisikal, sikolohikal, pinansiyal, sekswal at iba pa.

# 共生, living together, must stand in it: more than many cultures side by side.
-multicultural-society = { $form ->
    [capital] Multikultural na lipunan ng sama-samang pamumuhay
   *[plain] multikultural na lipunan ng sama-samang pamumuhay
}
glossary_multicultural-society = { -multicultural-society(form: "capital") }
    .text = Lipunang umabot na sa kalagayang kinikilala ng mga taong magkakaiba ang etnisidad at kultura ang etnisidad at kultura ng isa’t isa, at nakapamumuhay sila nang magkakasama. Sa wikang Hapones: [多文化共生社会](lang:ja).

# Gaining strength oneself; not power that others hand over.
-empowerment = { $form ->
    [capital] Pagpapalakas ng sarili
   *[plain] pagpapalakas ng sarili
}
glossary_empowerment = { -empowerment(form: "capital") }
    .text = Pagkakaroon ng lakas at kakayahan. Tumutukoy rin ito sa kaisipang kumilos nang kusa upang mabago ang kasalukuyang kalagayan. Dalawa ang baybay ng salitang ito sa planong nasa wikang Hapones: [エンパワーメント](lang:ja) at, sa mismong teksto ng plano, [エンパワメント](lang:ja) rin.

-work-life-balance = { $form ->
    [capital] Balanse ng trabaho at buhay
   *[plain] balanse ng trabaho at buhay
}
glossary_work-life-balance = { -work-life-balance(form: "capital") }
    .text = Isinasalin ito sa wikang Hapones bilang [仕事と生活の調和](lang:ja), na ang ibig sabihin ay “pagkakatugma ng trabaho at pamumuhay”. Ito ang kaisipang naglalayong makapagtrabaho ang bawat tao sa iba’t ibang paraan na angkop sa kanyang pamumuhay at sa yugto ng kanyang buhay.

-npo = NPO
glossary_npo = { -npo }
    .text = Pinaikling anyo ng Ingles na “Nonprofit Organization” o “Not-for-Profit Organization”. Sa malawak na kahulugan, ito ang lahat ng samahang hindi layuning kumita. Sa mas makitid na kahulugan, ito ang mga samahang sibiko na gumagawa ng mga gawaing nakatutulong sa lipunan o ng kawanggawa nang hindi naghahangad ng tubo.

# SNS, which the Japanese plan writes, is not used in Filipino.
-sns = { $form ->
    [capital] Social media
   *[plain] social media
}
glossary_sns = { -sns(form: "capital") }
    .text = Mga serbisyo sa internet na nag-uugnay sa mga tao at nagagamit nila sa pagpapalitan ng mga sulat, larawan at iba pa. “SNS” ang nakasulat sa planong nasa wikang Hapones, na pinaikling anyo ng Ingles na “Social Networking Service”.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = Salitang binubuo ng mga unang titik ng mga salitang Ingles na “lesbian” (babaeng umiibig sa kapwa babae), “gay” (lalaking umiibig sa kapwa lalaki), “bisexual” (taong umiibig sa babae at sa lalaki) at “transgender” (taong iba ang kinikilalang sariling kasarian sa kasariang itinakda noong ipinanganak siya). Isa ito sa mga salitang tumutukoy sa mga [{ -sexual-minorities }](glossary:sexual-minorities), ngunit hindi nito saklaw ang lahat sa kanila.

# A group that the residents of a neighbourhood form themselves. Not a government, not an authority, not a barangay, and not a student council.
-jichikai = { $form ->
    [capital] Samahan ng magkakapitbahay
   *[plain] samahan ng magkakapitbahay
}
glossary_jichikai = { -jichikai(form: "capital") }
    .text = Samahang kusang binubuo ng mga taong nakatira sa iisang lugar para sa kanilang sariling lugar. Hindi ito tanggapan ng pamahalaan. Sa wikang Hapones: [自治会](lang:ja).

# The association of the neighbourhood leaders who are called 区長. They lead a neighbourhood: they are not mayors of a ward.
-kuchokai = { $form ->
    [capital] Samahan ng mga lider ng kapitbahayan
   *[plain] samahan ng mga lider ng kapitbahayan
}
glossary_kuchokai = { -kuchokai(form: "capital") }
    .text = Samahan ng mga taong namumuno at nagbubuklod sa kanilang lugar, na tinatawag na [区長](lang:ja). Hindi sila pinuno ng pamahalaang lokal, di-tulad ng mga pinuno ng mga distrito ng Tokyo na ganito rin ang tawag. Sa wikang Hapones: [区長会](lang:ja).

# 協働: acting together as partners. Not labour. 連携 is always "pagtutulungan".
-collaboration = { $form ->
    [capital] Magkatuwang na pagkilos
   *[plain] magkatuwang na pagkilos
}
glossary_collaboration = { -collaboration(form: "capital") }
    .text = Pakikipagkooperasyon sa isa’t isa ng mga [{ -residents }](glossary:residents), mga samahan, mga negosyo, pamahalaang lungsod at iba pa tungo sa iisang layunin, habang ginagamit nang mabuti ang kani-kanilang papel. Ipinapakita ng planong ito ang direksiyon ng ganitong pagkilos sa mga salitang tulad ng “Magkapantay ang mga residente at ang pamahalaang lungsod”, “Pinangungunahan ng mga residente” at “Pinangungunahan ng pamahalaang lungsod”. Sa wikang Hapones: [協働](lang:ja).

# Three words to settle together: 成果指標 (panukat ng resulta), 現状値 (panimulang numero, no year given) and 目標値 (target).
-indicator = { $form ->
    [capital] Panukat ng resulta
   *[plain] panukat ng resulta
}
glossary_indicator = { -indicator(form: "capital") }
    .text = Palatandaan para matukoy kung gaano na kalayo ang narating ng mga gawain sa plano. Ang “panimulang numero” ay ang numerong nagpapakita ng kalagayang pinagbatayan ng plano. Ang “target” ay ang numerong nais abutin ng plano.

# 市民: everyone who lives in the city, whatever their nationality. Never "mamamayan", a word that also means nationals.
# 市民 before 活動 and 団体 is "sibiko".
-residents = { $form ->
    [capital] Residente
    [linked] residenteng
   *[plain] residente
}
glossary_residents = { -residents(form: "capital") }
    .text = Sa edisyong ito, tinutukoy nito ang lahat ng taong nakatira sa Lungsod ng Iruma, anuman ang nasyonalidad. Hindi binibigyang-kahulugan sa kabanatang ito ng plano ang salitang Hapones na [市民](lang:ja). Gayunman, nakasaad dito ang kaisipan na ang lahat, anuman ang nasyonalidad, ay mga residenteng nagtataguyod ng pamayanan.

# 外国人市民: residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = { $form ->
    [capital] Dayuhang residente
    [linked] dayuhang residenteng
   *[plain] dayuhang residente
}
glossary_foreign-residents = { -foreign-residents(form: "capital") }
    .text = Sa edisyong ito, tinutukoy nito ang mga [{ -residents(form: "linked") }](glossary:residents) may nasyonalidad ng ibang bansa.

-jinken = { $form ->
    [capital] Karapatang pantao
   *[plain] karapatang pantao
}
glossary_jinken = { -jinken(form: "capital") }
    .text = Ang mga karapatang taglay ng lahat ng tao bilang tao mula sa kanilang pagsilang. Kailangang-kailangan ang mga ito upang makapamuhay ang bawat isa nang tapat sa sarili at nang may dangal bilang tao.

# There are no official Filipino names of these laws: the names follow the Japanese ones ("Batas Hinggil sa" the full name, "Batas sa" the short one).
# 部落差別 is discrimination against Buraku people, which comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = { $form ->
    [capital] Tatlong batas sa karapatang pantao
   *[plain] tatlong batas sa karapatang pantao
}
glossary_human-rights-laws = { -human-rights-laws(form: "capital") }
    .text = Iisang tawag sa 3 pambansang batas para maalis ang diskriminasyon. Sa wikang Hapones: [人権三法](lang:ja). Ang 3 batas ay ang sumusunod: ang Batas Hinggil sa Pagsusulong ng Pag-aalis ng Diskriminasyon Dahil sa Kapansanan, o Batas sa Pag-aalis ng Diskriminasyon sa mga Taong May Kapansanan ([障害を理由とする差別の解消の推進に関する法律](lang:ja), [障害者差別解消法](lang:ja)); ang Batas Hinggil sa Pagsusulong ng mga Pagkilos Tungo sa Pag-aalis ng Di-makatwirang Pananalita at Kilos na May Diskriminasyon Laban sa mga Taong Nagmula sa Labas ng Japan, o Batas sa Pag-aalis ng Mapoot na Pananalita ([本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律](lang:ja), [ヘイトスピーチ解消法](lang:ja)); at ang Batas Hinggil sa Pagsusulong ng Pag-aalis ng Diskriminasyon sa mga Taong Buraku, o Batas sa Pagsusulong ng Pag-aalis ng Diskriminasyong Buraku ([部落差別の解消の推進に関する法律](lang:ja), [部落差別解消推進法](lang:ja)). Ang diskriminasyon sa mga taong Buraku ay nag-ugat sa pagkakaiba ng katayuan ng mga tao na nabuo sa kasaysayan, at ginagawa ito sa mga dahilang tulad ng pagmumula sa isang partikular na lugar.

# Two people declare to the municipality that they are partners. Not a marriage, and not a business partnership.
-partnership-oath = { $form ->
    [capital] Sistema ng panunumpa ng magkapareha
   *[plain] sistema ng panunumpa ng magkapareha
}
glossary_partnership-oath = { -partnership-oath(form: "capital") }
    .text = Sa pangkalahatan, ito ang sistema na ang dalawang tao ay nanunumpa sa pamahalaang lokal na sila ay magkapareha sa buhay, at pinatutunayan ng pamahalaang lokal na natanggap nito ang kanilang panunumpa. Iba ito sa kasal ayon sa batas. Hindi nakasulat sa kabanatang ito ng plano ang mga detalye ng sistema. Sa wikang Hapones: [パートナーシップ宣誓制度](lang:ja).

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = { $form ->
    [capital] Pag-aalis ng mga hadlang sa isipan
   *[plain] pag-aalis ng mga hadlang sa isipan
}
glossary_barrier-free-mind = { -barrier-free-mind(form: "capital") }
    .text = Pagsisikap ng mga taong magkakaiba ang katangian ng katawan at isip, ang paraan ng pag-iisip at iba pa na unawain at suportahan ang isa’t isa. Ito ang kaisipan na alisin ang mga hadlang sa loob ng tao, tulad ng maling pagkaunawa at pagtatangi. Sa wikang Hapones: [心のバリアフリー](lang:ja).

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = { $form ->
    [capital] Simpleng wikang Hapones
   *[plain] simpleng wikang Hapones
}
glossary_easy-japanese = { -easy-japanese(form: "capital") }
    .text = Wikang Hapones na pinadaling maintindihan ng mga hindi pa sanay sa wikang ito at ng iba pa, halimbawa sa pamamagitan ng pagpapaikli ng mga pangungusap at pagpapalit ng mahihirap na salita. Sa wikang Hapones: [やさしい日本語](lang:ja).

# The city's declaration. Not a peace treaty.
-peace-city-declaration = Deklarasyon bilang Lungsod ng Kapayapaan
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = Pagpapahayag ng isang lungsod, bilang lungsod, na hangad nito ang kapayapaan at magsisikap ito para sa kapayapaan. Nakasulat sa plano na ang programa ng Lungsod ng Iruma sa pagpapalaganap ng kamalayan para sa pagsusulong ng kapayapaan ay nakabatay sa deklarasyong ito. Sa wikang Hapones: [平和都市宣言](lang:ja).

# 男女共同参画: women and men take part in society on equal terms and share its responsibilities.
# 男女平等 is "pagkakapantay ng kababaihan at kalalakihan".
-danjo-kyodo = { $form ->
    [capital] Pantay na pakikilahok ng kababaihan at kalalakihan
   *[plain] pantay na pakikilahok ng kababaihan at kalalakihan
}
glossary_danjo-kyodo = { -danjo-kyodo(form: "capital") }
    .text = Pagsali ng kababaihan at kalalakihan sa mga gawain sa lahat ng larangan ng lipunan nang pantay ang katayuan, habang iginagalang ang [{ -jinken }](glossary:jinken) ng isa’t isa at pinaghahatian ang pananagutan. Sa wikang Hapones: [男女共同参画](lang:ja).

# An advisory body of the city. Not the elected city assembly (市議会).
-council = { $form ->
    [capital] Lupong tagapayo
   *[plain] lupong tagapayo
}
glossary_council = { -council(form: "capital") }
    .text = Lupon kung saan pinag-uusapan ng mga kasapi ang mga patakaran ng lungsod at iba pa, at nagbibigay sila ng opinyon sa lungsod. Sa wikang Hapones: [審議会](lang:ja).

# An organisation that supports other civic groups and connects them.
-intermediary = { $form ->
    [capital] Organisasyong tagapag-ugnay at tagasuporta
   *[plain] organisasyong tagapag-ugnay at tagasuporta
}
glossary_intermediary = { -intermediary(form: "capital") }
    .text = Organisasyong nasa pagitan ng mga samahan para sa gawaing sibiko, at ng mga samahang ito at ng mga [{ -residents }](glossary:residents), pamahalaang lungsod at iba pa. Sinusuportahan nito ang mga gawain sa pamamagitan ng pagbibigay ng konsultasyon, pag-uugnay ng mga tao at ng impormasyon, at iba pa.

-portal-site = { $form ->
    [capital] Portal
   *[plain] portal
}
glossary_portal-site = { -portal-site(form: "capital") }
    .text = Website na nagtitipon ng impormasyon tungkol sa isang larangan at nagsisilbing pasukan sa paghahanap ng impormasyon tungkol doon.

# A local centre in each district of the city. The Civic Activity Centre (市民活動センター, Sentro ng Gawaing Sibiko) is another place.
-community-centre = { $form ->
    [capital] Sentro ng distrito
   *[plain] sentro ng distrito
}
glossary_community-centre = { -community-centre(form: "capital") }
    .text = Mga sentrong itinatatag sa bawat distrito, ayon sa plano. Nakasaad sa plano na kailangang suportahan ang iba’t ibang gawaing sibiko sa pamamagitan ng komunidad ng mga ito. Sa wikang Hapones: [地区センター](lang:ja).

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = { $form ->
    [sister] kapatid na lungsod
    [capital] Kapatid na lungsod at kaibigang lungsod
   *[plain] kapatid na lungsod at kaibigang lungsod
}
glossary_shimai-toshi = { -shimai-toshi(form: "capital") }
    .text = Mga lungsod na nagkasundong palalimin ang pagpapalitan at may malapit na pagsasamahan. Nakasulat sa kabanatang ito ng plano ang pagpapalitan sa Lungsod ng Sado at sa Lungsod ng Wolfratshausen.
