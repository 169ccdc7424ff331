### As palavras da página de busca. São palavras da ferramenta, não do plano.

title_search = Buscar
description_search = Encontre capítulos, seções, itens, indicadores e palavras deste plano pelo que dizem.
menu_search = Buscar

search_label = Palavras a procurar
search_button = Buscar
search_noscript = A busca precisa de JavaScript, que está desativado neste navegador. O conteúdo do plano e as palavras explicadas estão listados abaixo.

search_busy = Buscando…
# A script puts in the number, or what was looked for.
search_found = Páginas encontradas: { $n }
search_some = Nenhuma página tem todas essas palavras. Páginas que têm algumas delas: { $n }
search_none = Nada foi encontrado para “{ $query }”.
search_try = Tente outra palavra ou uma palavra mais curta.
search_others = Ou procure as mesmas palavras nestas edições:
search_failed = Não foi possível carregar a busca. Verifique a conexão e tente de novo.
# Stands beside what was found on a page that is not wholly translated.
search_partly = Parte desta página ainda não está neste idioma.
