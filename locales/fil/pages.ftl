### The page about this site itself.

about = Tungkol sa website na ito
about_topics_edition = Tungkol sa edisyong ito
    .text = Ang edisyong ito ay isang kabanata ng Komprehensibong Plano ng Lungsod ng Iruma na isinulat sa mga bagong pangungusap para madaling basahin. Sinikap na masaklaw ang lahat ng nakasulat sa plano. Gayunman, ang tekstong ito ay hindi ang orihinal na teksto ng opisyal na plano.
about_topics_official-plan = Ang opisyal na plano
    .text = Ang opisyal na plano ay ang komprehensibong plano ng Lungsod ng Iruma. Kung magkaiba ang nilalaman ng edisyong ito at ng opisyal na plano, ang opisyal na plano ang mananaig.
about_topics_figures = Mga numero at pangalan
    .text = Ang mga numero, at ang mga pangalan ng mga kabanata, seksiyon, aytem, [{ -indicator }](glossary:indicator), batas, institusyon at iba pa, ay ayon sa opisyal na plano. Ang mga bahagi ng plano na mukhang may mali sa titik ay binasa sa paraang may saysay. Hindi nakasulat sa kabanatang ito ng plano kung paano kinuwenta ang mga numerong nagpapakita ng antas ng kasiyahan.
about_topics_no-years = Mga taon at resulta
    .text = Hindi nakasulat sa mga talahanayan ng mga [{ -indicator }](glossary:indicator) sa kabanatang ito ng plano kung sa anong taon ang panimulang numero at ang target. Wala pa ring ipinapakitang mga resulta pagkatapos nito. Kaya wala ring mga taon at resulta sa website na ito.
about_topics_citations = Lugar sa plano
    .text = Ipinapakita sa bawat talata kung nasaan ang nilalaman nito sa opisyal na plano. Halimbawa, isinusulat ito nang ganito: “Bahagi 4, Kabanata 1, Seksiyon 1, Aytem 2, Isyu 3”.
about_topics_services = Ang pagkakaiba ng plano at ng serbisyo
    .text = Plano ang nakasulat dito. Sinasabi nito kung ano ang nilalayon ng lungsod at kung ano ang nais nitong gawin; hindi ito gabay sa mga serbisyo. Walang nakasulat na address, oras ng pagtanggap at numero ng telepono sa kabanatang ito ng plano, kaya wala rin ang mga ito sa website na ito.
about_topics_languages = Mga wika, at kung paano ginawa ang mga edisyon
    .text = May edisyon sa wikang Hapones, edisyon sa [{ -easy-japanese }](glossary:easy-japanese), at mga edisyong salin. Makikita sa talahanayan sa pahinang ito kung sa aling mga wika may edisyon. Isinulat ang dalawang edisyong Hapones sa tulong ng makina. Ang mga salin naman ay isinalin ng makina mula sa edisyong Hapones. Pagkatapos, binasa ang mga ito ng makina sa ikalawang pagkakataon: hiwalay na isinalin ang mga ito pabalik sa wikang Hapones, at itinama ang mga bahaging naiba sa orihinal. Wala pa sa mga edisyon ang nasusuri ng mga taong kinagisnan ang wika ng edisyong iyon o ng lungsod.
about_topics_privacy = Pagkapribado
    .text = Hindi gumagamit ng cookie ang website na ito. Hindi nito sinusubaybayan ang ginagawa ng mga bumabasa, at hindi rin ito nagpapadala ng impormasyon sa ibang kompanya.

accessibility = Aksesibilidad
accessibility_topics_aim = Layunin
    .text = Layunin ng website na ito na maabot ng bawat pahina, sa bawat wika, ang antas na AA ng “WCAG 2.2”, ang pandaigdigang gabay para magamit ng lahat ang mga website. Wala pang organisasyon mula sa labas na nagkumpirma kung naabot na ito.
accessibility_topics_tests = Ang sinusuri ng makina
    .text = Sinusuri ng makina ang website na ito sa isang browser (Chromium). Tinitingnan ng kasangkapang “axe” ang bawat uri ng pahina sa lahat ng wika, sa makitid at malapad na screen, sa maliwanag at madilim na kulay. Sinusuri din ito kapag pinalaki hanggang 200%, kapag 320 pixel ang lapad ng screen, kapag nilawakan ang pagitan ng mga titik at linya, kapag ang bumabasa ang pumili ng kulay, kapag binawasan ang paggalaw, at kapag keyboard lamang ang ginagamit, pati na ang pagkakasunod-sunod ng tekstong natatanggap ng screen reader.
accessibility_topics_people = Ang hindi pa nasusuri ng tao
    .text = Bahagi lamang ng mga hadlang ang nakikita ng makina. Wala pang pagsusuring ginawa ng tao. Hindi pa ito nasusubukan ng mga taong gumagamit ng screen reader, ng mga taong keyboard lamang ang ginagamit, ng mga taong malabo ang paningin, at ng mga taong nahihirapang bumasa. Hindi pa rin ito nasusubukan sa tunay na screen reader, sa tunay na smartphone, o sa browser na iba sa Chromium. Wala ring ginawang pagsusuri ayon sa JIS X 8341-3.
accessibility_topics_limits = Ang alam na hindi gumagana nang mabuti
    .text = May mga screen reader na dalawang beses bumabasa ng salitang may furigana. Sa mga lumang browser, maaaring hindi mabasa bilang talahanayan ang talahanayan sa makitid na screen. Mahaba ang pahinang pang-print dahil naroon ang lahat ng bahagi ng plano na nasa website na ito. Walang edisyon sa wikang pasenyas, sa audio, o sa Braille. Sumusunod sa setting ng device kung maliwanag o madilim ang kulay, at hindi ito mapapalitan sa website na ito.
accessibility_topics_report = Kung may mahirap gamitin
    .text = Wala pa sa website na ito ang tanggapan, address o numero ng telepono kung saan masasabi na may mahirap gamitin. Hindi rin ito nakasulat sa kabanatang ito ng plano.
