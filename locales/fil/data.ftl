### The words of the data files and of the page about them. These are the tool's words, not the plan's.

title_data = Datos
description_data = Mga file para magamit ang mga numero ng planong ito sa mga spreadsheet at programa, at ang paliwanag ng nilalaman ng mga ito.
menu_data = Datos

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = Mga file ng mga numerong ito:
data_about = Tungkol sa datos

## The page about the data

data_lead = Ito ang mga file para magamit ang mga numero ng planong ito sa mga spreadsheet, sa mga programa at sa sarili ninyong mga grap. Ginawa ang mga ito mula sa datos na pinagmulan din ng mga pahina.
data_license = Lisensiya
# The licence follows, as a link.
data_license-stated = Magagamit ang datos sa ilalim ng lisensiyang ito:
# Stands in the files, too.
data_license-none = Walang nakasaad na lisensiya.
data_license-ask = Bago ilathala ang datos, magtanong muna sa pamahalaang lokal.

data_files = Mga file
data_file-all = Lahat ng panukat
    .text = Lahat ng numero ng lahat ng panukat, na ang mga salita ay nasa wikang ito.
data_file-one = Isang panukat
    .text = Ang nilalaman para sa isang panukat. Ilagay ang ID ng panukat sa lugar ng {"{"}id{"}"}. Nasa address din ng pahina ng panukat ang ID.
data_file-plan = Ang plano nang walang mga salita
    .text = Ang balangkas, mga panukat at mga numero ng plano. Pareho ito sa lahat ng wika, at matutunton ang mga salita mula sa mga ID.
data_file-schema = Ang anyo ng plan.json
    .text = Isang JSON Schema (2020-12). Nasa $id nito ang bersiyon.
data_file-package = Ang anyo ng mga talahanayan
    .text = Isang Frictionless Data Package. Nilalaman nito ang pangalan, uri at kahulugan ng mga kolum ng talahanayan ng bawat wika, at ang laki at checksum ng mga file.
data_file-status = Ang kalagayan ng pagsasalin
    .text = Para sa bawat wika: ang bilang ng mga tekstong naisalin na, at ang listahan ng mga pahinang hindi buong nasa wikang iyon.
data_file-status-schema = Ang anyo ng status.json
    .text = Isang JSON Schema (2020-12). Nasa $id nito ang bersiyon.
data_file-manifest = Lahat ng file ng website na ito
    .text = Ang lugar, laki at checksum (SHA-256) ng bawat file.

data_columns = Mga kolum ng talahanayan
data_columns-lead = Isang numero ang bawat hilera. Ang susi sa tabi ng pangalan ng kolum ay pareho sa lahat ng wika.
data_column-indicator = ID ng panukat
    .text = Ang ID ng panukat. Hindi ito nagbabago.
data_column-name = Panukat
    .text = Ang pangalan ng panukat ayon sa nasa plano.
data_column-place = Lugar sa plano
    .text = Ang mga pangalan ng kabanata, seksiyon at iba pa kung nasaan ang panukat, mula sa itaas pababa.
data_column-kind = Uri
    .text = Kung alin ito sa mga numero ng panukat.
data_column-kind-text = Pangalan ng uri
    .text = Ang uri sa mga salitang nakikita ng bumabasa.
data_column-year = Taon
    .text = Ang taon ayon sa kalendaryong Kanluranin, kung may nakasulat na taon sa plano.
data_column-year-text = Taon sa salita
    .text = Ang taon sa anyong nakikita ng bumabasa.
data_column-value = Numero
    .text = Ang numero ayon sa nasa plano. Walang laman kung wala ito.
data_column-unit = ID ng yunit
    .text = Ang ID ng yunit: percent o isang yunit na itinakda ng plano.
data_column-unit-text = Yunit
    .text = Ang yunit sa salita. Sa lugar ng “…” inilalagay ang numero.
data_column-value-text = Numero sa salita
    .text = Ang ipinapakita sa pahina: ang numerong may yunit, ang target na nasa salita, o ang dahilan kung bakit walang numero.
data_column-target-kind = Uri ng target
    .text = Para sa mga target lamang: kung ano ang nais abutin.
data_column-better = Direksiyon
    .text = Kung aling direksiyon ang mas mabuti.
data_column-better-text = Pangalan ng direksiyon
    .text = Ang direksiyon sa mga salitang nakikita ng bumabasa.
data_column-status = Katayuan
    .text = Kung maaari pang magbago ang numero.
data_column-missing = ID ng dahilan ng kawalan
    .text = Ang ID ng dahilan kung bakit walang numero.
data_column-note = Tala
    .text = Ang paliwanag ng plano tungkol sa numerong ito.
data_column-source = Pinagmulan
    .text = Ang sarbey na pinagbatayan, o kung ano ang binilang.
data_column-year-kind = Uri ng taon
    .text = Kung taon ng kalendaryo o taong piskal.
data_column-node = ID ng bahagi
    .text = Ang ID ng bahagi ng plano kung nasaan ang panukat.
data_column-borrowed = Hiniram na wika
    .text = Ang wika ng mga teksto sa hilerang ito na hindi pa naisasalin.
data_column-license = Lisensiya
    .text = Ang address ng lisensiya, o ang pahayag na walang nakasaad na lisensiya.

data_target-figure = numero
data_target-missing = hindi pa itinakda
data_status-final = pinal
data_status-provisional = pansamantala
data_year-calendar = taon ng kalendaryo
data_year-fiscal = taong piskal

data_rules = Sa paggamit ng datos
data_rule-figures = Isinulat ang mga numero ayon sa nasa plano, na may puntong desimal at walang kuwit sa libo. Sa JSON, nasa loob ng panipi ang mga ito para manatili ang 0 sa 40.0.
data_rule-missing = Ang hindi nakasulat sa plano ay walang laman sa talahanayan at null sa JSON. Hindi ito ginagawang 0.
data_rule-texts = Walang furigana, link at diin ang mga teksto.
data_rule-borrowed = Nasa ibang wika ang mga tekstong hindi pa naisasalin. Nakasulat sa mga file kung aling wika ito.
data_rule-csv = Ang mga CSV ay UTF-8 na may BOM, CRLF ang dulo ng bawat linya, at kuwit ang nasa pagitan ng mga cell. Kung hindi tama ang bukas sa spreadsheet, i-import ang file at piliin ang kuwit bilang panghiwalay at ang tuldok para sa desimal.
data_rule-quote = May kudlit (') sa unahan ng mga tekstong maaaring ituring na pormula ng mga spreadsheet. Walang ganito ang mga numero.
data_rule-version = Ang susing “schema” ang bersiyon ng anyo. Hindi binabago ang mga address, ID at susi. Kung babaguhin ang mga ito, babaguhin din ang bersiyon.
