### Part 4, Chapter 1, Section 3

community = Pagpapayaman ng mga gawaing pangkomunidad
community_policy-goal = Nilalayon ang isang lungsod na masigla sa mga gawaing pangkomunidad. Nilalayon ang isang lungsod kung saan nalulutas ang mga isyu ng lugar dahil nagtutulungan at nagsusuportahan ang bawat isa sa mga [{ -residents }](glossary:residents), anuman ang kanilang larangan at henerasyon.

indicator_community-participation = Porsiyento ng mga residenteng lumalahok sa mga lokal na gawain tulad ng sa mga samahan ng magkakapitbahay at samahan ng purok
    .about = Ang porsiyento ng mga [{ -residents(form: "linked") }](glossary:residents) sumasali sa mga lokal na gawain, tulad ng sa mga [{ -jichikai }](glossary:jichikai) at samahan ng purok. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung sumusulong ang paghubog ng lungsod kung saan madali para sa lahat ang lumahok sa mga gawaing pangkomunidad.
indicator_solidarity-satisfaction = Antas ng kasiyahan ng mga residente sa pagkakaisa sa kanilang lugar
    .about = Numerong nagpapakita kung gaano nasisiyahan ang mga [{ -residents }](glossary:residents) sa diwa ng pagkakaisa sa kanilang lugar. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung sumusulong ang mga gawain para mapanatili, mapaunlad at muling mabuo ang lokal na komunidad.
indicator_community-support-satisfaction = Antas ng kasiyahan ng mga residente sa suporta sa mga gawaing pangkomunidad ng mga samahan ng magkakapitbahay at iba pa
    .about = Numerong nagpapakita kung gaano nasisiyahan ang mga [{ -residents }](glossary:residents) sa suporta sa mga gawaing pangkomunidad ng mga [{ -jichikai }](glossary:jichikai) at iba pa. Batay sa resulta ng sarbey sa opinyon ng mga residente, tinataya kung sumusulong ang mga gawain para suportahan at pasiglahin ang mga gawaing sibiko.

## Item 1

local-community = Pagpapanatili, pagpapaunlad at muling pagbuo ng lokal na komunidad
local-community_vision = Isang lungsod kung saan ang lahat ng kasapi ng lokal na komunidad ay nakikibahagi sa mga gawain nito at nagsusuportahan.
local-community_current_jichikai = Ang mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai) ang sentro ng mga gawaing pangkomunidad. Gayunman, pababa ang takbo ng porsiyento ng mga sumasapi sa mga [{ -jichikai }](glossary:jichikai). May mga problema rin, tulad ng pagtanda ng mga kasapi at kakulangan ng mga taong tumatanggap ng tungkulin bilang opisyal.
local-community_current_links = May mga pagkakataong mahina ang ugnayan ng mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai) sa mga korporasyong [{ -npo }](glossary:npo) at iba pang samahan para sa gawaing sibiko. Hindi rin gaanong marami ang pagkakataon ng mga bata, na siyang huhubog sa lungsod sa hinaharap, na sumali sa mga gawaing pangkomunidad o magsabi ng kanilang opinyon.
local-community_current_meeting-places = Ang mga gusaling pulungan ng mga [{ -jichikai }](glossary:jichikai) ang himpilan ng mga gawaing pangkomunidad. Ang ilan sa mga ito ay luma na at lumalala ang sira.
local-community_issues_cooperation = Lalong nagiging sari-sari ang mga isyu ng lugar. Upang malutas ang mga ito, kailangang bumuo ng paraan ng pagtutulungan ng pamahalaang lungsod, mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai), mga korporasyong [{ -npo }](glossary:npo) at iba pang samahan para sa gawaing sibiko, at iba’t ibang samahan sa lugar.
local-community_issues_support = Ang mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai) ang pangunahing gumaganap sa mga gawaing pangkomunidad. Habang sinusuportahan ang kanilang mga gawain, kailangang suriin ang kasalukuyang sistema ng pagtutulungan at ang relasyon sa isa’t isa.
local-community_issues_children = Upang mapanatili ang lokal na komunidad, mabuting isama ang mga opinyon ng mga bata, na siyang huhubog sa lungsod sa hinaharap, at bumuo ng paraan upang kusa nilang naising sumali sa mga gawain.
local-community_issues_meeting-places = Ang mga gusaling pulungan ng mga [{ -jichikai }](glossary:jichikai) ang himpilan ng lokal na komunidad. Kailangang isulong ang pagsasaayos ng mga ito nang may plano.
local-community_directions_structure = Pagbuo ng paraan para malutas ang mga isyu ng lugar
    .text = Upang malutas ang nagiging sari-saring isyu ng lugar, kikilos ang lungsod para makabuo ng paraan kasama ang mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai), mga korporasyong [{ -npo }](glossary:npo) at iba pang samahan para sa gawaing sibiko, iba’t ibang samahan sa lugar, mga bata at iba pa.
local-community_directions_partnership = Pakikipagtulungan sa mga gawain ng mga samahan ng magkakapitbahay
    .text = Makikipagtulungan ang lungsod sa mga [{ -jichikai }](glossary:jichikai) at sisikaping mapaunlad ang lugar, sa pamamagitan ng higit na pagpapasigla sa mga [{ -jichikai }](glossary:jichikai), pagsasaayos ng himpilan ng kanilang mga gawain at iba pa.
local-community_directions_lighter-burden = Pagpapagaan ng pasanin ng mga samahan ng magkakapitbahay
    .text = Sisikaping mapagaan ang pasanin ng mga [{ -jichikai }](glossary:jichikai), at susuriing muli kung paano hahatiin ang mga tungkulin sa pagitan ng pamahalaang lungsod at ng mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai), at kung anong sistema ang gagamitin sa pagkilos.
indicator_jichikai-households = Bilang ng mga sambahayang kasapi ng samahan ng magkakapitbahay
    .about = Ang bilang ng mga sambahayang kasapi ng [{ -jichikai }](glossary:jichikai). Tinataya rito kung gaano na napayaman ang mga gawaing pangkomunidad.
indicator_meeting-places-improved = Bilang ng mga gusaling pulungan at iba pa na isinaayos sa isang taon
    .about = Ang bilang ng mga gusaling pulungan ng mga [{ -jichikai }](glossary:jichikai) at iba pa na itinayo o inayos sa loob ng 1 taon dahil may humiling nito. Tinataya rito kung gaano na napayaman ang mga gawain ng mga [{ -jichikai }](glossary:jichikai).
indicator_requests-to-jichikai = Bilang ng mga kahilingan at iba pa sa mga samahan ng magkakapitbahay at mga samahan ng mga lider ng kapitbahayan
    .about = Ang bilang ng mga kahilingan at iba pa ng lungsod at ng mga kaugnay na samahan sa mga [{ -jichikai }](glossary:jichikai) at [{ -kuchokai }](glossary:kuchokai). Tinataya rito kung gaano kabigat ang pasanin ng mga [{ -jichikai }](glossary:jichikai).
local-community_collaboration = Habang sinusuportahan ang mga gawain ng mga [{ -jichikai }](glossary:jichikai), kikilos ang lungsod para mabuo ang isang pamayanang nais ng lahat na patuloy na tirhan.

## Item 2

civic-activities = Pagsusulong ng suporta at pagpapasigla sa mga gawaing sibiko
civic-activities_vision = Isang lungsod na masigla sa mga gawaing sibiko, kung saan ang bawat [{ -residents }](glossary:residents) ay kusang nakikibahagi sa paghubog ng lungsod.
civic-activities_current_groups = May mga samahang aktibo sa pagkilos, tulad ng ilang korporasyong [{ -npo }](glossary:npo). Gayunman, limitado ang kanilang mga gawain sa mga tiyak na larangan at lugar.
civic-activities_current_centre = Ang Sentro ng Gawaing Sibiko ang himpilan ng mga gawaing sibiko. Dito, tumatanggap ng mga konsultasyon at nagdaraos ng mga pagsasanay at iba pa sa buong taon ang [{ -intermediary }](glossary:intermediary), bilang programa para pasiglahin ang mga gawaing sibiko.
civic-activities_current_portal = Isinusulong din ang pagtitipon ng impormasyon sa iisang lugar gamit ang [{ -portal-site }](glossary:portal-site) ng gawaing sibiko.
civic-activities_issues_connecting = Kumikilos ang mga samahan para sa gawaing sibiko sa kani-kanilang larangan. Kailangang pag-ugnayin ang mga samahan upang maging malaking lakas sa pagsusulong ng paghubog ng lungsod.
civic-activities_issues_centre = Upang mapatakbo ang pasilidad ng Sentro ng Gawaing Sibiko sa paraang mas madali itong gamitin, kailangan ang pag-unawa at kooperasyon ng mga nakarehistrong samahan.
civic-activities_issues_district-centres = Iba’t iba ang mga gawaing sibiko. Kailangang suportahan ang mga ito sa pamamagitan ng komunidad ng mga [{ -community-centre }](glossary:community-centre) na itinatatag sa bawat distrito.
civic-activities_directions_support = Suporta sa mga gawaing sibiko
    .text = Susuportahan ang mga gawaing sibiko sa pamamagitan ng pagpapahusay ng mga tungkulin ng Sentro ng Gawaing Sibiko, paghubog ng mga taong may kakayahang ikoordina ang pagtutulungan sa mga gawain, at iba pa.
civic-activities_directions_new-communities = Suporta sa mga bagong gawaing pangkomunidad
    .text = Upang masuportahan ang mga samahan para sa gawaing sibiko at iba pa sa bawat distrito, kikilos ang lungsod para magkaroon ng mga bagong lugar para sa mga gawain. Kasabay nito, sisikaping mas mapalakas ang [{ -intermediary }](glossary:intermediary) upang makapagtulungan ito at ang bawat distrito.
civic-activities_directions_information = Pagtitipon ng impormasyon sa iisang lugar
    .text = Makikipagtulungan ang lungsod sa [{ -intermediary }](glossary:intermediary) upang maihanda ang isang kapaligiran kung saan madaling lumahok sa iba’t ibang gawaing pangkomunidad. Pahuhusayin ang tanggapan ng konsultasyon na magiging sentro, at isusulong ang pagtitipon ng impormasyon tungkol sa mga gawaing sibiko sa iisang lugar.
indicator_centre-registered-groups = Bilang ng mga samahang nakarehistro sa Sentro ng Gawaing Sibiko
    .about = Ang bilang ng mga samahang nakarehistro sa Sentro ng Gawaing Sibiko. Mula sa pagdami nito, tinataya kung gaano na napayaman ang mga gawaing sibiko.
indicator_centre-course-participants = Bilang ng mga kalahok sa mga kurso ng Sentro ng Gawaing Sibiko
    .about = Ang bilang ng mga taong lumahok sa mga kurso ng Sentro ng Gawaing Sibiko. Mula sa pagdami nito, tinataya kung gaano kalaki ang interes sa mga gawaing sibiko.
civic-activities_collaboration = Sa pamamagitan ng pagsuporta sa mga samahan para sa gawaing sibiko, kikilos ang lungsod para mapadali ang paglahok sa iba’t ibang gawaing pangkomunidad at para mabuo ang isang pamayanang nais ng lahat na patuloy na tirhan.
