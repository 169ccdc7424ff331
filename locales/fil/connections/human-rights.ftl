### Part 4, Chapter 1, Section 1

human-rights = Paggalang sa karapatang pantao at pagtatanggol sa mga karapatan
human-rights_policy-goal = Nilalayon ang isang lipunang walang diskriminasyon, mapayapa at maaliwalas. Ito ay lipunan kung saan pinahahalagahan ng bawat [{ -residents }](glossary:residents) ang kanyang kapwa.

indicator_discrimination-felt = Porsiyento ng mga residenteng nakaramdam na ng diskriminasyon laban sa kanila
    .about = Ang porsiyento ng mga [{ -residents(form: "linked") }](glossary:residents) may karanasan na naramdaman nilang may diskriminasyon laban sa kanila. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung sumusulong ang mga hakbang para sa [{ -jinken }](glossary:jinken).
indicator_sexual-minority-terms-known = Porsiyento ng mga taong nakaaalam ng mga salitang “sekswal na minorya” at “LGBT”
    .about = Ipinapakita nito kung gaano karami ang nakaaalam ng mga salitang “[{ -sexual-minorities }](glossary:sexual-minorities)” at “[{ -lgbt }](glossary:lgbt)”. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung sumusulong ang mga hakbang para sa [{ -jinken }](glossary:jinken).
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = Bilang ng mga dayuhang residenteng lumalahok sa mga gawain ng mga samahan ng magkakapitbahay
    .about = Batay sa resulta ng sarbey sa opinyon ng mga dayuhang residente, tinataya ang kalagayan ng pagsapi ng mga [{ -foreign-residents }](glossary:foreign-residents) sa mga [{ -jichikai }](glossary:jichikai). Sa plano, nakasulat bilang porsiyento (%) ang mga numero.
indicator_peace-declaration-known = Antas ng pagkakilala sa Deklarasyon bilang Lungsod ng Kapayapaan
    .about = Ipinapakita nito kung gaano kakilala ang [{ -peace-city-declaration }](glossary:peace-city-declaration). Tinataya ito batay sa resulta ng talatanungan para sa mga kalahok sa mga programa sa pagpapalaganap ng kamalayan sa kapayapaan.

## Item 1

human-rights-promotion = Pagsusulong ng mga hakbang para sa karapatang pantao
human-rights-promotion_vision = Isang lipunang walang diskriminasyon dahil sa lahi, paniniwala, kasarian, katayuan sa lipunan, angkang pinagmulan, edad, pagkakaroon o kawalan ng kapansanan, at iba pang dahilan, at kung saan pinahahalagahan ng bawat [{ -residents }](glossary:residents) ang [{ -jinken }](glossary:jinken) ng isa’t isa.
human-rights-promotion_current_unsolved = Hindi pa rin nalulutas ang mga problema sa [{ -jinken }](glossary:jinken) na may kinalaman sa kababaihan, mga bata, mga nakatatanda, mga taong may kapansanan, mga dayuhan at iba pa. Mas kilala na ngayon kaysa dati ang tungkol sa mga [{ -sexual-minorities }](glossary:sexual-minorities), ngunit nahaharap pa rin sila sa pagtatangi. Lumalaganap ang paglabag sa [{ -jinken }](glossary:jinken) sa pamamagitan ng [{ -sns }](glossary:sns), at lumalala ang pang-aabuso sa mga bata at nakatatanda, ang [{ -domestic-violence }](glossary:domestic-violence) at iba pa. Problema rin ang diskriminasyon sa mga taong nagkaroon ng nakahahawang sakit, sa kanilang pamilya, at sa mga manggagawang pangkalusugan na gumagamot sa kanila.
human-rights-promotion_current_laws = Sa ganitong kalagayan, pinagtibay ang 3 batas para maalis ang diskriminasyon: ang Batas Hinggil sa Pagsusulong ng Pag-aalis ng Diskriminasyon Dahil sa Kapansanan (Batas sa Pag-aalis ng Diskriminasyon sa mga Taong May Kapansanan), ang Batas Hinggil sa Pagsusulong ng mga Pagkilos Tungo sa Pag-aalis ng Di-makatwirang Pananalita at Kilos na May Diskriminasyon Laban sa mga Taong Nagmula sa Labas ng Japan (Batas sa Pag-aalis ng Mapoot na Pananalita), at ang Batas Hinggil sa Pagsusulong ng Pag-aalis ng Diskriminasyon sa mga Taong Buraku (Batas sa Pagsusulong ng Pag-aalis ng Diskriminasyong Buraku). Tinatawag ang mga ito na “[{ -human-rights-laws }](glossary:human-rights-laws)”. Isinasaalang-alang din ito ng lungsod sa pagsusulong ng mga hakbang sa edukasyon at sa pagpapalaganap ng kamalayan. Isinasagawa ang edukasyon sa [{ -jinken }](glossary:jinken) sa mga paaralan at sa edukasyong panlipunan sa labas ng paaralan. Para naman sa pagpapalaganap ng kamalayan sa [{ -jinken }](glossary:jinken), namimigay ang lungsod ng mga polyeto at iba pa, at nagdaraos ng mga panayam tungkol sa [{ -jinken }](glossary:jinken) para sa mga kompanya at iba pa.
human-rights-promotion_issues_new-problems = Dahil naging mas iba-iba na ang paraan ng pamumuhay at mas internasyonal na ang lipunan, may mga bagong problemang dumaragdag sa mga dati nang problema sa [{ -jinken }](glossary:jinken). Kailangang kumilos para sa edukasyon at pagpapalaganap ng kamalayan sa [{ -jinken }](glossary:jinken) na angkop sa kasalukuyang panahon.
human-rights-promotion_issues_consultation = Nagiging mas masalimuot ang mga problema sa [{ -jinken }](glossary:jinken). Upang maiwasan ang pinsala mula sa paglabag sa [{ -jinken }](glossary:jinken) at masuportahan ang mga biktima, kailangang patatagin ang pagtutulungan ng mga tanggapan ng konsultasyon at palakasin ang sistema ng konsultasyon sa buong munisipyo.
human-rights-promotion_issues_abuse = Kailangang kumilos at gumawa ng mga hakbang upang hindi mangyari ang pang-aabuso sa mga bata at nakatatanda, ang [{ -domestic-violence }](glossary:domestic-violence) at iba pa.
human-rights-promotion_issues_new-people = Sa edukasyon at pagpapalaganap ng kamalayan sa [{ -jinken }](glossary:jinken), kung minsan ay pare-pareho na lamang ang mga nagtuturo at ang mga lumalahok. Hinihiling na magkaroon ng mga bagong taong gaganap sa gawain, na madagdagan ang mga kalahok, at iba pa.
human-rights-promotion_directions_awareness = Pagpapalaganap ng kamalayan sa karapatang pantao
    .text = Sa pamamagitan ng iba’t ibang gawain sa pagpapalaganap ng kamalayan at iba pa, sisikapin ng lungsod na palaganapin ang kaisipan ng pagpapahalaga sa [{ -jinken }](glossary:jinken). Ipababatid din nito sa marami ang tungkol sa [{ -partnership-oath }](glossary:partnership-oath), at hihikayating dumami ang mga taong nakauunawa sa mga [{ -sexual-minorities }](glossary:sexual-minorities).
human-rights-promotion_directions_education = Pagsusulong ng edukasyon sa karapatang pantao
    .text = Malawakang isasagawa ang edukasyon sa [{ -jinken }](glossary:jinken) sa mga paaralan at sa lipunan. Kasabay nito, isusulong ang [{ -barrier-free-mind }](glossary:barrier-free-mind).
human-rights-promotion_directions_consultation = Pagpapahusay ng konsultasyon sa karapatang pantao
    .text = Upang mas mapahusay ang sistema ng konsultasyon, patatatagin ang pakikipagtulungan sa mga kaugnay na ahensiya at iba pa. Kikilos ang lungsod para sa pagbuo ng sistema ng konsultasyon tungkol sa pinsala mula sa pang-aabuso at [{ -domestic-violence }](glossary:domestic-violence), at sisikaping maiwasan ang paglala ng pinsala.
indicator_human-rights-lecture-participants = Bilang ng mga kalahok sa mga panayam at pagsasanay tungkol sa mga problema sa karapatang pantao
    .about = Ang bilang ng mga taong lumahok sa mga panayam at pagsasanay na tumatalakay sa mga problema sa [{ -jinken }](glossary:jinken). Tinataya rito kung gaano na kalayo ang narating ng paghubog ng lungsod na gumagalang sa [{ -jinken }](glossary:jinken).
indicator_sexual-minority-consultations = Bilang ng mga gumamit ng konsultasyon para sa mga sekswal na minorya tungkol sa personal na problema
    .about = Ang bilang ng beses na ginamit ang konsultasyon para sa mga [{ -sexual-minorities }](glossary:sexual-minorities) tungkol sa personal na problema. Tinataya rito kung gaano na kahusay ang sistema ng konsultasyon.
human-rights-promotion_collaboration = Kikilos ang lungsod para isulong ang edukasyon sa [{ -jinken }](glossary:jinken), sa pamamagitan ng [{ -collaboration }](glossary:collaboration) kasama ang mga samahang sibiko at iba pa.

## Item 2

multicultural-coexistence = Pagsusulong ng multikultural na lipunan ng sama-samang pamumuhay
multicultural-coexistence_vision = Isang lungsod na may [{ -multicultural-society }](glossary:multicultural-society), kung saan kinikilala ng lahat ng [{ -residents }](glossary:residents) ang pagkakaiba ng kanilang mga kultura na hinubog ng lugar at kapaligirang kanilang sinilangan at kinalakhan, at kung saan maaari silang magtulungan kasama ang pamayanan.
multicultural-coexistence_current_few-contacts = Pataas ang takbo ng bilang ng mga [{ -foreign-residents }](glossary:foreign-residents) nitong mga nakaraang taon, at marami sa kanila ang naninirahan sa paligid. Gayunman, hindi marami ang mga [{ -foreign-residents(form: "linked") }](glossary:foreign-residents) sumasali sa mga lokal na gawain. Dahil dito, kakaunti rin ang pagkakataong makisalamuha sila sa mga taga-komunidad.
multicultural-coexistence_current_information = Kumikilos ang lungsod para maihatid ang impormasyon tungkol sa pamumuhay sa maraming wika at para mapahusay ang sistema ng konsultasyon tungkol sa pamumuhay. Gayunman, hindi pa masasabing sapat ang impormasyong ibinibigay sa mga [{ -foreign-residents }](glossary:foreign-residents).
multicultural-coexistence_issues_participation = Kailangang ihanda ang isang kapaligiran kung saan makasasali rin ang mga [{ -foreign-residents }](glossary:foreign-residents) sa mga lokal na gawain, pangunahin ang mga gawain ng mga [{ -jichikai }](glossary:jichikai), at magiging aktibo kasama ng iba.
multicultural-coexistence_issues_understanding = Kailangang maunawaan ng mga taga-komunidad na lumalahok sa mga lokal na gawain ang mga pangangailangan ng mga [{ -foreign-residents }](glossary:foreign-residents), upang magkaroon sila ng iisang pagkaunawa.
multicultural-coexistence_issues_shared-citizenship = Anuman ang nasyonalidad, ang lahat ay mga [{ -residents(form: "linked") }](glossary:residents) nagtataguyod ng pamayanan. Ang pag-uunawaan bilang magkakapwa [{ -residents }](glossary:residents) ay kailangang gawing daan tungo sa pagsasakatuparan ng pangmatagalang kapayapaan sa mundo.
multicultural-coexistence_issues_reaching-residents = May mga [{ -foreign-residents(form: "linked") }](glossary:foreign-residents) naghahanap ng impormasyon tungkol sa pamumuhay. Upang tiyak na makarating sa kanila ang impormasyon, kailangang gumamit ng mga mabisang paraan.
multicultural-coexistence_directions_attitudes = Pagsusulong ng pagbabago ng pananaw ng mga taga-komunidad
    .text = Tungo sa [{ -multicultural-society }](glossary:multicultural-society), kikilos ang lungsod para mabago ang pananaw kapwa ng mga taga-komunidad at ng mga [{ -foreign-residents }](glossary:foreign-residents).
multicultural-coexistence_directions_exchange = Paglikha ng mga pagkakataong makisalamuha
    .text = Lilikha ng mga pagkakataon kung saan sama-samang makasasali ang mga taga-komunidad at ang mga [{ -foreign-residents }](glossary:foreign-residents), at makisasalamuha sila sa isa’t isa.
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = Pagpapahusay ng tanggapan ng konsultasyon
    .text = Sa tanggapan ng konsultasyon tungkol sa pamumuhay, pahuhusayin ang sistema upang makakonsulta ang mga [{ -foreign-residents }](glossary:foreign-residents) sa sarili nilang wika.
multicultural-coexistence_directions_information = Pagpapahusay ng pagbibigay ng impormasyon
    .text = Sa paghahatid ng impormasyon tungkol sa pamumuhay sa mga [{ -foreign-residents }](glossary:foreign-residents), gagamit ng mga paraang madaling maintindihan, tulad ng paggamit ng [{ -easy-japanese }](glossary:easy-japanese).
indicator_consultation-desk-awareness = Antas ng pagkakilala sa tanggapan ng konsultasyon para sa mga dayuhan
    .about = Ipinapakita nito kung gaano kakilala ang sistema ng konsultasyon para sa mga dayuhan. Tinataya ito batay sa resulta ng sarbey sa opinyon ng mga dayuhang residente.
indicator_city-magazine-awareness = Antas ng pagkakilala sa “IRUMA COM+COM”, ang magasin ng impormasyon ng Lungsod ng Iruma
    .about = Ipinapakita nito kung gaano kakilala ang magasin ng impormasyon ng lungsod. Batay sa resulta ng sarbey sa opinyon ng mga dayuhang residente, tinataya kung sapat ang ibinibigay na impormasyon.
indicator_easy-japanese-publications = Bilang ng mga publikasyong gumagamit ng “simpleng wikang Hapones”
    .about = Ang bilang ng mga publikasyong ginawa sa “[{ -easy-japanese }](glossary:easy-japanese)” upang maintindihan ng mga [{ -foreign-residents }](glossary:foreign-residents). Tinataya rito kung gaano na kalayo ang narating ng pagbabahagi ng impormasyon.
indicator_international-volunteers = Porsiyento ng mga boluntaryong nais lumahok sa internasyonal na pagpapalitan at suporta
    .about = Ang porsiyento ng mga taong nais lumahok bilang boluntaryo sa internasyonal na pagpapalitan at suporta. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung gaano nauunawaan ang internasyonal na pagpapalitan at suporta.
multicultural-coexistence_collaboration = Kikilos ang lungsod para maihanda ang isang kapaligiran sa lugar kung saan magiging maayos ang komunikasyon ng mga [{ -foreign-residents }](glossary:foreign-residents).

## Item 3

peace = Pagsusulong ng mga hakbang para sa kapayapaan
peace_vision = Isang lipunan kung saan alam ng lahat ng [{ -residents }](glossary:residents) kung gaano kahalaga ang kapayapaan, at iniingatan nila ito.
peace_current_world = Sa pandaigdigang lipunan, hindi nawawala at nagpapatuloy pa rin ang banta ng digmaan at ng mga sandatang nuklear. Marami pa rin ang nagdurusa dahil sa armadong labanan, gutom at sakit.
peace_current_declaration = Batay sa “[{ -peace-city-declaration }](glossary:peace-city-declaration)”, isinasagawa ng Lungsod ng Iruma ang programa sa pagpapalaganap ng kamalayan para sa pagsusulong ng kapayapaan. Ang programang ito ay para pangalagaan ang kapaligiran ng ating daigdig na walang kapalit, at para makamit ang pangmatagalang kapayapaan sa mundo.
peace_issues_awareness = Kailangan ang mga pagkilos na patuloy na nagpapahayag kung gaano kahalaga ang kapayapaan at nagpapataas ng kamalayan ng mga [{ -residents }](glossary:residents) sa kapayapaan.
peace_directions_awareness = Pagpapataas ng kamalayan sa kapayapaan
    .text = Magsasagawa ng mga programa sa pagpapalaganap ng kamalayan na nagpapabatid kung gaano kadakila at kahalaga ang kapayapaan, at sisikaping tumaas ang kamalayan sa kapayapaan.
indicator_peace-event-participants = Bilang ng mga kalahok sa mga programa sa pagpapalaganap ng kamalayan sa kapayapaan
    .about = Ang bilang ng mga taong lumahok sa mga programa sa pagpapalaganap ng kamalayan sa kapayapaan. Tinataya rito kung gaano na tumaas ang kamalayan sa kapayapaan.
peace_collaboration = Kikilos ang lungsod para sa pagpapalaganap ng kamalayan, sa layuning ang lahat ng [{ -residents }](glossary:residents) ay makapag-isip tungkol sa kahalagahan ng kapayapaan at makakilos nang may mataas na kamalayan sa kapayapaan.
