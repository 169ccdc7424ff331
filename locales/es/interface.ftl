### Las palabras del marco del sitio. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = Todos los indicadores
title_glossary = Glosario
title_print = Versión para imprimir
title_choose = Elegir el idioma
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = Todos los indicadores de este plan, con sus valores iniciales y sus metas.
description_glossary = Explicación de las palabras de este plan.
description_print = El texto completo de este plan en una sola página, listo para imprimir.
description_choose = Página para elegir el idioma en el que desea leer este plan.

## The frame around every page

frame_skip = Ir al texto
# Names the site's menu for screen readers.
frame_menu = Menú
# Names the way from the home page to this page for screen readers.
frame_path = Usted está aquí
# Opens the list of languages.
frame_languages = Idioma
frame_untranslated = todavía sin traducir
# A box to tick: readings above Chinese characters.
frame_readings = Lectura de los caracteres japoneses
frame_borrowed = Textos de esta página que todavía no están en este idioma: { $n }. Se muestran en otro idioma, con un aviso.
frame_around = Nombres en torno a los textos, como títulos, menú o lugares en el plan impreso, que todavía no están en este idioma: { $n }. Se muestran en otro idioma.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = Textos de esta página cuyo original cambió después de la traducción: { $n }. Llevan un aviso.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = Todavía sin traducir. Se muestra en:
# Under a text whose original was changed after it was translated.
unit_stale = El original cambió después de la traducción.
# A link to the same paragraph in the language of the source follows.
unit_source = El original actual:
# A link to the same page in the language of the source follows.
frame_translated = Esta página es una traducción. El original:
# Followed by the translated share of the plan, such as 98%.
frame_share = Parte del plan que se puede leer en este idioma: { $share }

menu_home = Inicio
menu_indicators = Indicadores
menu_glossary = Glosario
menu_print = Imprimir

## What an edition is, said at the foot of every page

edition_official = El texto de este sitio es el texto oficial del plan.
edition_reader = El texto de este sitio es una edición resumida, que explica el contenido del plan en palabras fáciles de entender. El plan oficial es el documento que publicó la municipalidad. Si hay diferencias, prevalece ese documento.
edition_translation = El texto de este sitio es una traducción hecha para este sitio. El plan oficial es el documento que publicó la municipalidad. Si hay diferencias, prevalece ese documento.

# The table of editions: its heads, and what an edition is in a word.
edition_language = Idioma
edition_what = Tipo
edition_share = Parte que se puede leer
edition-kind_official = Texto oficial
edition-kind_reader = Edición resumida
edition-kind_translation = Traducción

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] Esta edición se tradujo de forma automática (por máquina).
    [person] Esta edición fue traducida por personas.
   *[both] Una parte de esta edición se tradujo de forma automática (por máquina) y otra parte la tradujeron personas.
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] Todavía no la ha revisado ninguna persona.
    [machine] Después se comparó otra vez con el original, también de forma automática. Todavía no la ha revisado ninguna persona que tenga este idioma como lengua materna.
    [all] La revisó una persona distinta de la que la tradujo.
   *[some] Textos revisados por una persona distinta de la que los tradujo: { $reviewed } de { $all }.
}
making_latest = Última comparación con el original: { $date }
making_stale = Textos cuyo original cambió después: { $n }
making_unrecorded = Textos sin registro de cómo se hicieron: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = { $day } de { $name ->
    [january] enero
    [february] febrero
    [march] marzo
    [april] abril
    [may] mayo
    [june] junio
    [july] julio
    [august] agosto
    [september] septiembre
    [october] octubre
    [november] noviembre
   *[december] diciembre
} de { $year }

## The plan's home

home_contents = Contenido de este plan
home_indicators = Ver todos los indicadores
home_indicator-count = Número de indicadores: { $n }
home_outline = El plan impreso completo
home_missing = todavía no está en este sitio
home_languages = Idiomas disponibles

## A part of the plan

node_contents = Contenido de esta página
# Opens the place where a paragraph stands in the printed plan.
node_citation = Lugar en el plan impreso
# The same, followed by the place itself.
node_place = Lugar en el plan impreso:
node_permalink = Enlace a este párrafo
# Names the links to the part before and after for screen readers.
node_sequence = Página anterior y siguiente
node_previous = Página anterior
node_next = Página siguiente
node_go = Dirección de esta página, válida para cualquier idioma:

## Indicators

table_caption = Valores iniciales y metas
# The same where there are results.
table_caption-results = Valores iniciales, últimos resultados y metas
table_indicator = Indicador
table_baseline = Valor inicial
table_target = Meta
table_better = Qué es mejor
table_result = Último resultado
table_verdict = Avance
# Where others of the table have a result.
table_no-result = Todavía no hay resultado
# A figure that may still be corrected.
table_provisional = provisional
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = Cifras por año
table_history = Todas las cifras por año
table_year = Año
table_no-year = no se indica el año
table_kind = Tipo
table_figure = Cifra
# What a figure can be, in that table and under the drawing.
stage_result = Resultado
stage_interim = Meta intermedia
stage_missing = Sin cifra
# Opens what an indicator measures.
table_about = Qué mide
table_survey = Encuesta
table_count = Qué se cuenta
table_no-years = El plan no dice de qué año son los valores iniciales ni las metas.
table_belongs = Dónde está este indicador

## Glossary

entry_plan = Explicación que figura en el plan
entry_editor = Explicación agregada por este sitio
entry_used = Páginas donde aparece esta palabra

## Print

print_parts = Elija la parte que desea imprimir.
print_back = Volver al sitio

## An address without a language

go_lead = Elija el idioma en el que desea leer.

## Nothing found

not-found = No se encontró la página
not-found_text = Es posible que la dirección haya cambiado o que esté mal escrita.
not-found_home = Ir al inicio

## Names of languages, shown beside each language's own name

language_ja = Japonés
language_ja-simple = Japonés sencillo
language_en = Inglés
language_zh-Hans = Chino (simplificado)
language_vi = Vietnamita
language_fil = Filipino (tagalo)
language_ko = Coreano
language_ne = Nepalí
language_id = Indonesio
language_pt-BR = Portugués (Brasil)
language_es = Español
language_th = Tailandés
language_zh-Hant = Chino (tradicional)
language_my = Birmano (lengua de Myanmar)
language_km = Jemer (camboyano)
language_mn = Mongol
language_tr = Turco
language_uk = Ucraniano
language_fa = Persa
