### 검색 페이지의 말입니다. 도구의 말이며 계획의 말이 아닙니다.

title_search = 검색
description_search = 이 계획의 장, 절, 항, 지표, 용어를 낱말로 찾는 페이지입니다.
menu_search = 검색

search_label = 찾을 낱말
search_button = 검색
search_noscript = 검색에는 JavaScript가 필요하지만 이 브라우저에서는 꺼져 있습니다. 아래의 계획 목차와 용어에서 찾아보세요.

search_busy = 검색하고 있습니다…
# A script puts in the number, or what was looked for.
search_found = 찾은 페이지: { $n }
search_some = 모든 낱말이 있는 페이지는 없습니다. 일부 낱말이 있는 페이지: { $n }
search_none = ‘{ $query }’을(를) 찾지 못했습니다.
search_try = 다른 낱말이나 더 짧은 낱말로 찾아보세요.
search_others = 같은 낱말을 다음 판에서도 찾을 수 있습니다.
search_failed = 검색을 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주세요.
# Stands beside what was found on a page that is not wholly translated.
search_partly = 이 페이지의 일부는 아직 이 언어로 되어 있지 않습니다.
