### Mga salita sa pahina ng paghahanap. Salita ito ng kasangkapan, hindi ng plano.

title_search = Maghanap
description_search = Hanapin ang mga kabanata, seksiyon, aytem, panukat at salita ng planong ito.
menu_search = Maghanap

search_label = Salitang hahanapin
search_button = Hanapin
search_noscript = Kailangan ang JavaScript para makapaghanap, pero nakapatay ito sa browser na ito. Nasa ibaba ang nilalaman ng plano at ang mga salitang ipinapaliwanag.

search_busy = Naghahanap…
# A script puts in the number, or what was looked for.
search_found = Mga pahinang nahanap: { $n }
search_some = Walang pahinang may lahat ng salitang ito. Mga pahinang may ilan sa mga ito: { $n }
search_none = Walang nahanap para sa “{ $query }”.
search_try = Sumubok ng ibang salita o mas maikling salita.
search_others = O hanapin ang parehong salita sa mga edisyong ito:
search_failed = Hindi nai-load ang paghahanap. Tingnan ang koneksiyon mo at subukan ulit.
# Stands beside what was found on a page that is not wholly translated.
search_partly = May bahagi ng pahinang ito na wala pa sa wikang ito.
