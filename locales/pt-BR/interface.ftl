### The words of the site's frame. These are the tool's words, not the plan's.
### A city replaces any of them by a message of the same id in its own `interface.ftl`.

## Titles and descriptions of pages

# The document's title: the page's, then the plan's.
title_page = { $title } – { $plan }
title_indicators = Lista de indicadores
title_glossary = Glossário
title_print = Página para imprimir
title_choose = Escolher o idioma
# $title is the name of the page that is to be read.
title_go = { $title }
description_indicators = Todos os indicadores deste plano, com o valor inicial e a meta de cada um.
description_glossary = Explicação das palavras que aparecem neste plano.
description_print = O texto completo deste plano em uma só página, fácil de imprimir.
description_choose = Página para escolher o idioma em que você quer ler este plano.

## The frame around every page

frame_skip = Ir para o texto
# Names the site's menu for screen readers.
frame_menu = Menu
# Names the way from the home page to this page for screen readers.
frame_path = Você está aqui
# Opens the list of languages.
frame_languages = Idioma
frame_untranslated = ainda não traduzido
# A box to tick: readings above Chinese characters.
frame_readings = Leitura (furigana) no japonês
frame_borrowed = Textos desta página que ainda não existem neste idioma: { $n }. Eles aparecem em outro idioma, com um aviso.
frame_around = Nomes em torno dos textos, como títulos, menu ou lugares no plano impresso, que ainda não existem neste idioma: { $n }. Eles aparecem em outro idioma.
# $n is how many texts of the page have an original that was changed after they were translated.
frame_stale = Textos desta página cujo original mudou depois da tradução: { $n }. Eles têm um aviso.
# Under a text in another language. Followed by that language's own name.
unit_borrowed = Ainda não traduzido. Idioma exibido:
# Under a text whose original was changed after it was translated.
unit_stale = O texto original mudou depois da tradução.
# A link to the same paragraph in the language of the source follows.
unit_source = Texto original atual:
# A link to the same page in the language of the source follows.
frame_translated = Esta página é uma tradução. Texto original:
# Followed by the translated share of the plan, such as 98%.
frame_share = Parte que pode ser lida neste idioma: { $share }

menu_home = Início
menu_indicators = Indicadores
menu_glossary = Glossário
menu_print = Imprimir

## What an edition is, said at the foot of every page

edition_official = O texto deste site é o texto oficial do plano.
edition_reader = O texto deste site é uma versão resumida, que reescreve o conteúdo do plano de forma fácil de entender. O plano oficial é o plano impresso, publicado pelo município. Se houver diferença, vale o plano impresso.
edition_translation = O texto deste site é uma tradução, feita para este site. O plano oficial é o plano impresso, publicado pelo município. Se houver diferença, vale o plano impresso.

# The table of editions: its heads, and what an edition is in a word.
edition_language = Idioma
edition_what = Tipo de texto
edition_share = Parte que pode ser lida
edition-kind_official = Texto oficial
edition-kind_reader = Versão resumida
edition-kind_translation = Tradução

## How an edition was made, said at the foot of every page where it is recorded

# $how is machine, person or both.
making_made = { $how ->
    [machine] Esta versão foi traduzida por máquina.
    [person] Esta versão foi traduzida por pessoas.
   *[both] Esta versão foi traduzida em parte por máquina e em parte por pessoas.
}
# $share is none, machine (a second machine pass), all or some.
making_review = { $share ->
    [none] Ainda não foi revisada por nenhuma pessoa.
    [machine] Depois, foi comparada mais uma vez com o texto original, também por máquina. Ainda não foi revisada por nenhuma pessoa que tenha este idioma como língua materna.
    [all] Foi revisada por uma pessoa que não fez a tradução.
   *[some] Textos revisados por uma pessoa que não fez a tradução: { $reviewed } de { $all }.
}
making_latest = Última comparação com o texto original: { $date }
making_stale = Textos cujo original mudou depois disso: { $n }
making_unrecorded = Textos sem registro de como foram feitos: { $n }
# A day. $name is the month in English, from january to december; $month its number.
day = { $day } de { $name ->
    [january] janeiro
    [february] fevereiro
    [march] março
    [april] abril
    [may] maio
    [june] junho
    [july] julho
    [august] agosto
    [september] setembro
    [october] outubro
    [november] novembro
   *[december] dezembro
} de { $year }

## The plan's home

home_contents = Conteúdo deste plano
home_indicators = Ver todos os indicadores
home_indicator-count = Número de indicadores: { $n }
home_outline = O plano impresso completo
home_missing = não está neste site
home_languages = Idiomas disponíveis

## A part of the plan

node_contents = Nesta página
# Opens the place where a paragraph stands in the printed plan.
node_citation = Lugar no plano impresso
# The same, followed by the place itself.
node_place = Lugar no plano impresso:
node_permalink = Link para este parágrafo
# Names the links to the part before and after for screen readers.
node_sequence = Página anterior e próxima página
node_previous = Página anterior
node_next = Próxima página
node_go = Endereço desta página para todos os idiomas:

## Indicators

table_caption = Valores iniciais e metas
# The same where there are results.
table_caption-results = Valores iniciais, resultados mais recentes e metas
table_indicator = Indicador
table_baseline = Valor inicial
table_target = Meta
table_better = Direção desejada
table_result = Resultado mais recente
table_verdict = Andamento
# Where others of the table have a result.
table_no-result = Ainda não há resultado
# A figure that may still be corrected.
table_provisional = provisório
# A heading, and the name of the table under it: every figure of an indicator by year.
table_years = Valores por ano
table_history = Todos os valores por ano
table_year = Ano
table_no-year = sem indicação de ano
table_kind = Tipo
table_figure = Valor
# What a figure can be, in that table and under the drawing.
stage_result = Resultado
stage_interim = Meta intermediária
stage_missing = Sem valor
# Opens what an indicator measures.
table_about = O que mede
table_survey = Pesquisa
table_count = O que se conta
table_no-years = O plano não diz de que ano são os valores iniciais e as metas.
table_belongs = Onde está este indicador

## Glossary

entry_plan = Explicação do plano impresso
entry_editor = Explicação acrescentada por este site
entry_used = Páginas com esta palavra

## Print

print_parts = Escolha a parte que você quer imprimir.
print_back = Voltar ao site

## An address without a language

go_lead = Escolha o idioma em que você quer ler.

## Nothing found

not-found = Página não encontrada
not-found_text = O endereço pode ter mudado ou estar errado.
not-found_home = Ir para o início

## Names of languages, shown beside each language's own name

language_ja = japonês
language_ja-simple = japonês fácil
language_en = inglês
language_zh-Hans = chinês (simplificado)
language_vi = vietnamita
language_fil = filipino (tagalo)
language_ko = coreano
language_ne = nepalês
language_id = indonésio
language_pt-BR = português (Brasil)
language_es = espanhol
language_th = tailandês
language_zh-Hant = chinês (tradicional)
language_my = birmanês (mianmarense)
language_km = khmer (cambojano)
language_mn = mongol
language_tr = turco
language_uk = ucraniano
language_fa = persa
