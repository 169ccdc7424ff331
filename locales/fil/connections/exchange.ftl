### Part 4, Chapter 1, Section 4

exchange = Pagsusulong ng pagpapalitan at pagtutulungan sa pagitan ng mga pamahalaang lokal
exchange_policy-goal = Nilalayon ang isang lungsod na humuhubog ng mga taong may malawak na pananaw, at nagpapabuti ng mga serbisyo para sa mga [{ -residents }](glossary:residents) sa pamamagitan ng pakikipagtulungan sa ibang mga lungsod.

indicator_international-exchange-satisfaction = Antas ng kasiyahan ng mga residente sa pagsusulong ng internasyonal na pagpapalitan
    .about = Numerong nagpapakita kung gaano nasisiyahan ang mga [{ -residents }](glossary:residents) sa pagsusulong ng internasyonal na pagpapalitan. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung sumusulong ang internasyonal na pagpapalitang hinahangad ng mga [{ -residents }](glossary:residents).
indicator_shared-facility-users = Bilang ng mga gumamit ng mga pampublikong pasilidad na pinagbabahaginan ng mga lungsod
    .about = Ang bilang ng mga [{ -residents }](glossary:residents) ng Lungsod ng Iruma na gumamit ng mga pasilidad ng ibang mga lungsod. Tinataya rito kung gaano nasisiyahan ang mga [{ -residents }](glossary:residents) sa pagtutulungan ng mga lungsod.

## Item 1

sister-cities = Pagsusulong ng pakikipagpalitan sa mga kapatid na lungsod at kaibigang lungsod
sister-cities_vision = Isang lungsod na sagana sa mga taong may malawak na pananaw at may pusong kumikilala sa isa’t isa. Sa pakikipagpalitan sa mga [{ -shimai-toshi }](glossary:shimai-toshi), nakikilala nila ang mga kultura at kaugaliang iba sa kanila.
sister-cities_current_sado = Patuloy ang pakikipagpalitan sa Lungsod ng Sado sa edukasyon, kultura, industriya at iba pang larangan, at lumalalim ang pag-unawa at ang pagiging malapit sa isa’t isa.
sister-cities_current_wolfratshausen = Ang pakikipagpalitan sa Lungsod ng Wolfratshausen ay isinasagawa sa paraang nararanasan ng kabataan ang ibang kultura, at sinisikap na mas mapayaman ang pagpapalitan ng dalawang panig.
sister-cities_issues_review = Kailangang pag-aralang muli kung sa anong direksiyon isusulong mula ngayon ang pakikipagpalitan sa mga [{ -shimai-toshi }](glossary:shimai-toshi).
sister-cities_issues_sado = Sa pakikipagpalitan sa Lungsod ng Sado, hinihiling na mas mapayaman pa ang pagpapalitan sa kultura at industriya at ang kooperasyon sa isa’t isa sa panahon ng sakuna at iba pa.
sister-cities_issues_young-people = Kailangang paramihin at pagandahin ang mga lugar at pagkakataon kung saan magiging aktibo ang mga kabataang sumali sa mga programa ng pakikipagpalitan sa mga [{ -shimai-toshi }](glossary:shimai-toshi). Kailangan ding ihanda ang isang kapaligiran kung saan madaling lumahok upang dumami ang sumasali sa mga programa.
sister-cities_directions_residents = Pagpapayaman ng pagpapalitan sa pagitan ng mga residente
    .text = Sisikaping mas mapayaman ang mga pagkakataon ng pagpapalitan sa pagitan ng mga [{ -residents }](glossary:residents), sa paraang maaaring lumahok ang kahit sino. Pag-aaralang muli kung ano ang mga kongkretong gagawin kasama ang mga [{ -shimai-toshi }](glossary:shimai-toshi) at kung sa anong direksiyon isusulong mula ngayon ang pagpapalitan.
sister-cities_directions_mutual-support = Pagpapayaman ng pagpapalitan at kooperasyon sa iba’t ibang larangan
    .text = Isusulong ang pagpapalitan sa pagitan ng Lungsod ng Sado at Lungsod ng Iruma sa industriya, kultura at iba’t iba pang larangan, at ang kooperasyon ng dalawa sa panahon ng sakuna.
sister-cities_directions_young-people = Pagsusulong ng pagpapalitang pangkabataan
    .text = Para sa mga mag-aaral sa elementarya, junior high school at senior high school, isusulong ang pagpapalitan kung saan makikilala nila ang ibang kultura, ayon sa kanilang edad.
indicator_sado-lodging-users = Bilang ng mga gumamit ng mga itinalagang bakasyunan sa kapatid na lungsod na Sado
    .about = Sa Lungsod ng Sado, may mga tuluyang nakarehistro bilang bakasyunang itinalaga ng Lungsod ng Iruma. Ito ang bilang ng mga [{ -residents }](glossary:residents) ng Lungsod ng Iruma na gumamit ng mga ito. Tinataya rito kung gaano na napayaman ang pakikipagpalitan sa [{ -shimai-toshi(form: "sister") }](glossary:shimai-toshi).
indicator_wolfratshausen-applicants = Bilang ng mga nag-aplay sa programa ng pagpapalitang pangkabataan kasama ang Lungsod ng Wolfratshausen
    .about = Ang bilang ng mga taong nag-aplay sa programa ng pagpapalitang pangkabataan kasama ang Lungsod ng Wolfratshausen. Tinataya rito kung gaano kalaki ang interes sa programang ito.
sister-cities_collaboration = Upang makahubog ng mga taong may malawak na pananaw, kikilos ang lungsod para hikayatin ang paglahok ng mga [{ -residents }](glossary:residents) sa pagpapalitan sa pagitan ng mga lungsod.

## Item 2

intercity-cooperation = Pagsusulong ng pagtutulungan ng mga lungsod
intercity-cooperation_vision = Isang lungsod na maginhawa para sa mga [{ -residents }](glossary:residents), mahusay ang takbo ng gawain, at mayaman sa mga pampublikong serbisyong nakatuon sa mga naninirahan.
intercity-cooperation_current_disasters = Sa larangan ng paghahanda sa sakuna, may mga kasunduan ang lungsod sa ibang mga pamahalaang lokal upang mabilis na maisagawa ang agarang pagtugon at ang mga gawain sa pagbangon kapag nagkaroon ng malaking sakuna. May mga kasunduan din ito sa paghahanda sa sakuna kasama ang mga kaugnay na ahensiya, mga pribadong kompanya at iba pa.
intercity-cooperation_current_libraries = Sa pang-araw-araw na pagtutulungan, upang mas mapabuti ang serbisyo sa mga gumagamit ng aklatan, may kasunduan ang lungsod kasama ang mga aklatan ng mga lungsod ng Tokorozawa, Hanno, Sayama, Hidaka at Ome para magamit ang mga aklatan ng isa’t isa (kasunduan sa pagbabahaginan).
intercity-cooperation_issues_disasters = Kailangang isulong ang pagtutulungan ng mga lungsod bilang paghahanda sakaling magkaroon ng malaking sakuna at iba pa.
intercity-cooperation_issues_choosing-fields = Kailangang tukuyin muna kung sa aling mga larangan kapaki-pakinabang ang pagtutulungan ng mga lungsod, at saka kongkretong isulong ang pagtutulungan sa mga hakbang.
intercity-cooperation_issues_wider-issues = Iba-iba ang mga isyu, tulad ng pagtugon sa mga likas na sakuna at sa lipunang lumiliit ang populasyon, at pagpapaginhawa ng buhay ng mga [{ -residents }](glossary:residents). Upang matugunan ang mga ito, kailangang pag-aralan kung ano ang dapat na maging anyo ng pagtutulungan ng mga lungsod.
intercity-cooperation_directions_new = Pag-aaral at paggamit ng bagong pagtutulungan ng mga lungsod
    .text = Pag-aaralan ang iba’t ibang posibilidad ng pakikipagtulungan sa mga bagong lungsod, at kikilos para magamit ang mga ito.
intercity-cooperation_directions_expansion = Pagpapalawak ng pagtutulungan ng mga lungsod
    .text = Mas palalawakin at pagyayamanin ang pagtutulungan ng mga lungsod na isinasagawa na ngayon, tulad ng paghahanda sa sakuna at pagbabahaginan ng mga aklatan at iba pa.
indicator_disaster-agreements = Bilang ng mga kasunduan ng mga lungsod sa paghahanda sa sakuna
    .about = Ang bilang ng mga kasunduan ng mga lungsod sa isa’t isa tungkol sa paghahanda sa sakuna. Tinataya rito kung gaano na kalayo ang narating ng pagtutulungan sa paghahanda sa sakuna.
indicator_cooperation-studies = Bilang ng mga pag-aaral sa bagong pagtutulungan ng mga lungsod
    .about = Ang bilang ng mga pag-aaral tungkol sa bagong pagtutulungan ng mga lungsod. Tinataya rito kung ano ang kalagayan ng mga gawain para malutas ang mga isyu ng lugar.
intercity-cooperation_collaboration = Kikilos ang lungsod para pag-aralan ang bagong pagtutulungan ng mga lungsod, nang isinasama rin ang mga opinyon ng mga [{ -residents }](glossary:residents).
