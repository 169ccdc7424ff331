### The words of the data files and of the page about them. These are the tool's words, not the plan's.

title_data = Dados
description_data = Arquivos com os números deste plano para usar em planilhas e programas, e a explicação do seu conteúdo.
menu_data = Dados

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = Estes números em arquivo:
data_about = Sobre os dados

## The page about the data

data_lead = Estes arquivos trazem os números deste plano para usar em planilhas, programas e gráficos próprios. São feitos da mesma fonte que as páginas.
data_license = Licença
# The licence follows, as a link.
data_license-stated = Os dados podem ser usados com a seguinte licença:
# Stands in the files, too.
data_license-none = A licença não está indicada.
data_license-ask = Antes de publicar os dados, consulte o município.

data_files = Arquivos
data_file-all = Todos os indicadores
    .text = Todos os valores de todos os indicadores, com as palavras deste idioma.
data_file-one = Um indicador
    .text = O conteúdo de um só indicador. No lugar de {"{"}id{"}"} entra o ID do indicador, que também está no endereço da sua página.
data_file-plan = O plano sem palavras
    .text = Estrutura, indicadores e valores do plano. É igual para todos os idiomas, e os IDs levam às palavras.
data_file-schema = Formato do plan.json
    .text = É um JSON Schema (2020-12). O $id contém a versão.
data_file-package = Formato das tabelas
    .text = É um Frictionless Data Package. Traz o nome, o tipo e o significado das colunas da tabela de cada idioma, além do tamanho e da soma de verificação dos arquivos.
data_file-status = Situação da tradução
    .text = Para cada idioma, o número de textos traduzidos e a lista das páginas que não estão inteiramente nesse idioma.
data_file-status-schema = Formato do status.json
    .text = É um JSON Schema (2020-12). O $id contém a versão.
data_file-manifest = Todos os arquivos deste site
    .text = Lugar, tamanho e soma de verificação (SHA-256) de todos os arquivos.

data_columns = Colunas das tabelas
data_columns-lead = Cada linha é um valor. A chave ao lado do nome da coluna é igual em todos os idiomas.
data_column-indicator = ID do indicador
    .text = O ID do indicador. Ele nunca muda.
data_column-name = Indicador
    .text = O nome do indicador como está no plano.
data_column-place = Lugar no plano
    .text = Os nomes do capítulo, da seção e das outras partes em que está o indicador, de cima para baixo.
data_column-kind = Tipo
    .text = Mostra qual dos valores do indicador é este.
data_column-kind-text = Tipo em palavras
    .text = O tipo, como aparece para quem lê.
data_column-year = Ano
    .text = O ano do calendário ocidental, quando o plano indica um ano.
data_column-year-text = Ano em palavras
    .text = O ano, como aparece para quem lê.
data_column-value = Valor
    .text = O valor como está no plano. Fica vazio quando não há valor.
data_column-unit = ID da unidade
    .text = O ID da unidade: percent ou uma das unidades definidas pelo plano.
data_column-unit-text = Unidade
    .text = A unidade em palavras. O número entra no lugar de “…”.
data_column-value-text = Valor em palavras
    .text = O que aparece na página: o valor com a unidade, a meta em palavras ou o motivo de não haver valor.
data_column-target-kind = Tipo de meta
    .text = Existe só nas metas. Mostra o que se quer alcançar.
data_column-better = Direção
    .text = Mostra qual direção é a desejada.
data_column-better-text = Direção em palavras
    .text = A direção, como aparece para quem lê.
data_column-status = Situação
    .text = Mostra se o valor ainda pode mudar.
data_column-missing = ID do motivo da falta
    .text = O ID do motivo de não haver valor.
data_column-note = Nota
    .text = A explicação do plano sobre o valor.
data_column-source = Fonte
    .text = A pesquisa que deu origem ao valor, ou o que foi contado.
data_column-year-kind = Tipo de ano
    .text = Mostra se é ano civil ou ano fiscal.
data_column-node = ID da parte
    .text = O ID da parte do plano em que está o indicador.
data_column-borrowed = Idioma emprestado
    .text = O idioma dos textos da linha que ainda não foram traduzidos.
data_column-license = Licença
    .text = O endereço da licença ou a informação de que ela não está indicada.

data_target-figure = valor
data_target-missing = ainda não definida
data_status-final = definitivo
data_status-provisional = provisório
data_year-calendar = ano civil
data_year-fiscal = ano fiscal

data_rules = Antes de usar
data_rule-figures = Os números estão escritos como no plano, com ponto decimal e sem separador de milhar. No JSON ficam entre aspas, para conservar o 0 de 40.0.
data_rule-missing = O que não está escrito no plano fica vazio nas tabelas e é null no JSON. Nunca é 0.
data_rule-texts = Os textos não trazem furigana, links nem destaques.
data_rule-borrowed = Os textos que ainda não foram traduzidos aparecem em outro idioma. O arquivo indica qual.
data_rule-csv = Os arquivos CSV são em UTF-8 com BOM, com quebras de linha CRLF e vírgulas entre as células. Se a planilha não os abrir direito, importe-os e escolha a vírgula como separador e o ponto como sinal decimal.
data_rule-quote = Os textos que uma planilha entenderia como fórmula têm um apóstrofo (') no início. Os números não têm.
data_rule-version = A chave “schema” é a versão do formato. Endereços, IDs e chaves não mudam. Se mudarem, a versão também muda.
