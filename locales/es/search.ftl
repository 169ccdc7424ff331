### Las palabras de la página de búsqueda. Son palabras de la herramienta, no del plan.

title_search = Buscar
description_search = Encuentre capítulos, secciones, puntos, indicadores y palabras de este plan por lo que dicen.
menu_search = Buscar

search_label = Palabras que busca
search_button = Buscar
search_noscript = La búsqueda necesita JavaScript, que está desactivado en este navegador. Abajo están el contenido del plan y las palabras que se explican.

search_busy = Buscando…
# A script puts in the number, or what was looked for.
search_found = Páginas encontradas: { $n }
search_some = Ninguna página tiene todas estas palabras. Páginas que tienen algunas de ellas: { $n }
search_none = No se encontró nada para «{ $query }».
search_try = Pruebe con otra palabra o con una más corta.
search_others = O busque las mismas palabras en estas ediciones:
search_failed = No se pudo cargar la búsqueda. Revise su conexión e inténtelo de nuevo.
# Stands beside what was found on a page that is not wholly translated.
search_partly = Parte de esta página todavía no está en este idioma.
