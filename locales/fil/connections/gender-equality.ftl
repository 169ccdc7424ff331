### Part 4, Chapter 1, Section 2

gender-equality = Pagsasakatuparan ng lipunang may pantay na pakikilahok ng kababaihan at kalalakihan
gender-equality_policy-goal = Nilalayon ang isang lipunan kung saan iginagalang ng kababaihan at kalalakihan ang [{ -jinken }](glossary:jinken) ng isa’t isa, pinaghahatian ang pananagutan, at lubos na nagagamit ang kani-kanilang katangian at kakayahan.

indicator_equal-status-felt = Porsiyento ng mga taong nakadarama na pantay ang katayuan ng kababaihan at kalalakihan sa karaniwang pananaw ng lipunan, mga kaugalian at iba pa
    .about = Ang porsiyento ng mga taong nakadarama na naging pantay ang katayuan ng kababaihan at kalalakihan sa karaniwang pananaw ng lipunan, mga kaugalian at iba pa. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung lumalaganap ang kamalayan sa pagkakapantay ng kababaihan at kalalakihan.
indicator_fixed-roles-rejected = Porsiyento ng mga taong hindi nag-iisip na “sa trabaho ang lalaki, sa tahanan ang babae” tungkol sa paghahati ng tungkulin ng lalaki at babae
    .about = Ang porsiyento ng mga taong hindi nag-iisip na “sa trabaho ang lalaki, sa tahanan ang babae” pagdating sa tungkulin ng lalaki at babae. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung lumalaganap ang kamalayan sa [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_leave-hard-to-take = Porsiyento ng mga taong sang-ayon na kumuha rin ang mga lalaki ng leave para sa pag-aalaga ng anak, pangangalaga ng kapamilya at pag-aalaga ng anak na may sakit, ngunit nag-iisip na mahirap itong kunin sa katotohanan
    .about = Ang porsiyento ng mga taong sang-ayon na kumuha ang mga lalaki ng leave para sa pag-aalaga ng anak, pangangalaga ng kapamilya at pag-aalaga ng anak na may sakit, ngunit nag-iisip na mahirap talaga itong kunin. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung lumalaganap ang kamalayan sa [{ -danjo-kyodo }](glossary:danjo-kyodo).

## Item 1

gender-equality-promotion = Pagsusulong ng pantay na pakikilahok ng kababaihan at kalalakihan
gender-equality-promotion_vision = Isang lipunan kung saan ang lahat ng tao, nang hindi nakatali sa kasarian, ay magkakasamang aktibo sa anumang bahagi ng lipunan, at lubos na nagagamit ng bawat isa ang taglay niyang katangian at kakayahan.
gender-equality-promotion_current_programmes = Upang isulong ang [{ -danjo-kyodo }](glossary:danjo-kyodo), isinasagawa ang iba’t ibang programa sa pagpapalaganap ng kamalayan at sa konsultasyon. Nakabatay ang mga ito sa “Deklarasyon bilang Lungsod ng Pantay na Pakikilahok ng Kababaihan at Kalalakihan”, sa “Ordinansa ng Lungsod ng Iruma sa Pagsusulong ng Pantay na Pakikilahok ng Kababaihan at Kalalakihan”, sa “Plano ng Iruma para sa Pantay na Pakikilahok ng Kababaihan at Kalalakihan” at iba pa.
gender-equality-promotion_issues_wider-participation = Ang mga gawain sa pagpapalaganap ng kamalayan sa [{ -danjo-kyodo }](glossary:danjo-kyodo) ay kadalasang nauuwi sa pakikinig ng panayam, at karaniwang pare-pareho ang mga lumalahok. Hinihiling ang mga pagkilos na humihikayat sa paglahok ng mas maraming [{ -residents }](glossary:residents).
gender-equality-promotion_issues_shared-concern = Upang isulong ang [{ -danjo-kyodo }](glossary:danjo-kyodo), hindi lamang ang pamahalaang lungsod ang dapat kumilos. Kailangang ituring din ito ng bawat [{ -residents }](glossary:residents) at negosyante bilang usaping malapit sa kanila, at magsama-sama ng lakas.
gender-equality-promotion_issues_consultation = Upang maiwasan ang pinsala mula sa [{ -domestic-violence }](glossary:domestic-violence) at sa lahat ng iba pang diskriminasyon at karahasan, at upang masuportahan ang mga biktima, kailangang patatagin sa buong munisipyo ang pagtutulungan ng mga sistema ng konsultasyon at suporta.
gender-equality-promotion_directions_awareness = Pagpapalaganap ng kamalayan sa pantay na pakikilahok ng kababaihan at kalalakihan
    .text = Kikilos ang lungsod para isulong ang pagpapalaganap ng kamalayan, tulad ng paghikayat sa mga [{ -residents }](glossary:residents) na lumahok sa mga kurso at seminar.
gender-equality-promotion_directions_consultation = Pagpapahusay ng mga programa sa konsultasyon
    .text = Magsasagawa ng konsultasyon nang harapan, sa telepono, tungkol sa batas at iba pa. Para sa pinsala mula sa [{ -domestic-violence }](glossary:domestic-violence) at sa lahat ng iba pang diskriminasyon at karahasan, sisikaping mas tumatag sa buong munisipyo ang pagtutulungan ng mga sistema ng konsultasyon at suporta.
gender-equality-promotion_directions_partnership = Pakikipagtulungan sa mga samahang sibiko, mga pribadong negosyo at iba pa
    .text = Makikipagtulungan ang lungsod sa mga samahang sibiko, mga pribadong negosyo at iba pa, at magkasama silang magtataguyod ng mga programa.
indicator_gender-equality-course-participants = Bilang ng mga dumalo sa iba’t ibang kurso at seminar
    .about = Ang bilang ng mga taong lumahok sa mga panayam at seminar tungkol sa [{ -danjo-kyodo }](glossary:danjo-kyodo). Tinataya rito kung gaano na kalayo ang narating ng paghubog ng lungsod na may [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_womens-consultations = Bilang ng mga babaeng kumonsulta tungkol sa personal na problema
    .about = Ang bilang ng mga babaeng kumonsulta tungkol sa personal na problema, na binibilang sa bawat ulit. Tinataya rito kung gaano na kahusay ang sistema ng konsultasyon.
indicator_joint-events-held = Bilang ng beses na isinagawa ang mga programang magkasamang itinaguyod
    .about = Ang bilang ng beses ng mga programang itinaguyod kasama ang mga samahang sibiko at mga may-ari ng pribadong negosyo. Tinataya rito kung ano ang kalagayan ng mga gawain sa pagtutulungan.
gender-equality-promotion_collaboration = Kikilos ang lungsod para isulong ang [{ -danjo-kyodo }](glossary:danjo-kyodo), sa pamamagitan ng [{ -collaboration }](glossary:collaboration) sa pagpaplano at pagpapatakbo ng mga seminar at sa mga gawaing boluntaryo tulad ng pag-aalaga ng bata.

## Item 2

womens-participation = Pagsusulong ng aktibong papel ng kababaihan
womens-participation_vision = Isang lipunan kung saan lubos na naipapakita ng kababaihan ang kanilang lakas, at may aktibo silang papel gamit ang sarili nilang katangian at kakayahan.
womens-participation_current_decision-making = Pinagpapasyahan ang mga patakaran at direksiyon sa mga [{ -council }](glossary:council) ng lungsod, sa mga lugar ng trabaho, sa mga samahan sa lugar at iba pa. Batay sa “Plano ng Iruma para sa Pantay na Pakikilahok ng Kababaihan at Kalalakihan”, patuloy na isinusulong ang pakikilahok ng kababaihan ng lahat ng henerasyon sa ganitong pagpapasya, ngunit hindi pa naaabot ang target.
womens-participation_current_courses = Nagdaraos din ng mga kurso na ang layunin ay suportahan ang kababaihan sa [{ -empowerment }](glossary:empowerment), sa paghubog ng kanilang kakayahan, at sa pagsubok sa mga bagay tulad ng pagtatayo ng negosyo.
womens-participation_issues_work = May mga babaeng nais magtrabaho at mga babaeng nais umangat sa trabaho. Kailangang makamit ang isang lipunan kung saan natutupad ang kanilang hangarin.
womens-participation_issues_attitudes = Upang isulong ang aktibong papel ng kababaihan sa lahat ng larangan, kailangang higit na magbago ang pananaw ng kababaihan at ng kalalakihan.
womens-participation_issues_decision-making = Sa iba’t ibang bahagi ng buhay sa lipunan, kailangang mas makilahok ang kababaihan sa pagpapasya.
womens-participation_directions_environment = Paghahanda ng kapaligiran kung saan magkakaroon ng aktibong papel ang kababaihan
    .text = Isasaayos ang kapaligiran sa trabaho upang umangkop sa iba’t ibang paraan ng pagtatrabaho ng kababaihan, at susuportahan ang mga babaeng sumusubok sa mga bagay tulad ng pagtatayo ng negosyo. Sa pamamagitan ng mga ito, ihahanda ang isang kapaligiran kung saan magkakaroon ng aktibong papel ang kababaihan sa anumang larangan.
womens-participation_directions_attitudes = Pagsusulong ng pagbabago ng pananaw ng kababaihan at kalalakihan
    .text = Magsasagawa ng mga gawain sa pagpapalaganap ng kamalayan upang maging mas aktibo ang kababaihan, at hihikayatin ang kababaihan at kalalakihan na baguhin ang kani-kanilang pananaw.
womens-participation_directions_decision-making = Pakikilahok ng kababaihan sa pagpapasya sa mga patakaran at direksiyon
    .text = Isusulong ang pakikilahok ng kababaihan sa pagpapasya sa mga lugar ng trabaho, sa mga samahan sa lugar, sa mga [{ -council }](glossary:council) ng lungsod at iba pa.
indicator_women-in-councils = Porsiyento ng kababaihan sa mga lupong tagapayo ng lungsod at iba pa
    .about = Ang porsiyento ng kababaihan sa mga [{ -council }](glossary:council) ng lungsod at iba pa. Tinataya rito kung gaano nakikilahok ang kababaihan sa pagpapasya sa mga patakaran at direksiyon.
indicator_women-in-management = Porsiyento ng kababaihan sa mga kawani ng lungsod sa posisyong tagapamahala (hepe ng seksiyon pataas)
    .about = Ang porsiyento ng kababaihan sa mga posisyong tagapamahala, mula hepe ng seksiyon pataas, sa mga kawani ng lungsod. Tinataya rito kung gaano nakikilahok ang kababaihan sa pagpapasya sa mga patakaran at direksiyon.
indicator_employment-course-participants = Bilang ng mga kalahok sa mga kurso sa suporta sa pagtatrabaho, tulad ng mga seminar sa suporta sa paghahanap ng trabaho
    .about = Ang bilang ng mga taong lumahok sa mga kurso tungkol sa pagtatrabaho, tulad ng mga seminar sa suporta sa paghahanap ng trabaho. Tinataya rito kung gaano na sumusulong ang aktibong papel ng kababaihan.
womens-participation_collaboration = Upang isulong ang [{ -work-life-balance }](glossary:work-life-balance), ang pamahalaang lungsod, ang mga negosyo at ang mga [{ -residents }](glossary:residents) ay kikilos, ayon sa kani-kanilang papel, para sa pagpapalaganap ng kamalayan.
