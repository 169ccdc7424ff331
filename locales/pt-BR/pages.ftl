### The page about this site itself.

about = Sobre este site
about_topics_edition = Sobre esta versão
    .text = Esta versão apresenta um capítulo do Plano Geral da Cidade de Iruma em textos novos, escritos para serem fáceis de ler. Ela procura tratar de todo o conteúdo do plano, sem deixar nada de fora. Mas os textos não são o texto original do plano oficial.
about_topics_official-plan = O plano oficial
    .text = O plano oficial é o Plano Geral da Cidade de Iruma. Se houver diferença entre esta versão e o plano oficial, vale o plano oficial.
about_topics_figures = Números e nomes
    .text = Os números são os do plano oficial. Também são os do plano oficial os nomes dos capítulos, das seções, dos itens, dos [{ -indicator(form: "plural") }](glossary:indicator), das leis, dos órgãos e outros. Os trechos que parecem ter erros de escrita no plano foram lidos de modo que façam sentido. Este capítulo do plano não diz como são calculados os valores que mostram a satisfação.
about_topics_no-years = Anos e resultados
    .text = As tabelas de [{ -indicator(form: "plural") }](glossary:indicator) deste capítulo do plano não dizem de que ano são os valores iniciais e as metas. Os resultados posteriores também ainda não foram apresentados. Por isso, este site não mostra anos nem resultados.
about_topics_citations = Lugar no plano
    .text = Cada parágrafo indica onde o seu conteúdo está no plano oficial. Por exemplo: “Parte 4, Capítulo 1, Seção 1, Item 2, Desafio 3”.
about_topics_services = Um plano, não um guia de serviços
    .text = O que está escrito aqui é um plano. Ele diz o que a cidade tem como objetivo e o que pretende fazer. Não é um guia de serviços. Este capítulo do plano não traz endereços, horários de atendimento nem números de telefone, por isso este site também não traz.
about_topics_languages = Idiomas e como as versões foram feitas
    .text = Há uma versão em japonês, uma versão em [{ -easy-japanese }](glossary:easy-japanese) e versões traduzidas. A tabela desta página mostra em que idiomas há versões. As duas versões em japonês foram escritas com a ajuda de máquina. As traduções, como esta em português, foram feitas por máquina a partir da versão em japonês. Depois, em uma segunda leitura separada, também por máquina, elas foram traduzidas de volta para o japonês, e as diferenças em relação ao original foram corrigidas. Nenhuma das versões foi revisada ainda por falantes nativos do idioma nem pela prefeitura.
about_topics_privacy = Privacidade
    .text = Este site não usa cookies. Não rastreia o que as pessoas fazem nem envia informações a outras empresas.

accessibility = Acessibilidade
accessibility_topics_aim = Objetivo
    .text = Este site tem como objetivo que todas as páginas, em todos os idiomas, atendam ao nível AA das “WCAG 2.2”, as diretrizes internacionais para que qualquer pessoa possa usar a web. Nenhuma entidade externa confirmou se elas atendem.
accessibility_topics_tests = O que é verificado por máquina
    .text = Este site é verificado por máquina em um navegador (Chromium). Uma ferramenta, “axe”, examina cada tipo de página em todos os idiomas, em tela estreita e em tela larga, com cores claras e com cores escuras. Também se verifica o que acontece com ampliação para 200%, com uma tela de 320 pixels de largura, com mais espaço entre letras e linhas, com cores escolhidas por quem lê, com menos movimento e com o uso só do teclado, e ainda a ordem em que o texto chega ao leitor de tela.
accessibility_topics_people = O que ainda não foi verificado por pessoas
    .text = A máquina só encontra uma parte das barreiras. Ainda não houve verificação feita por pessoas. O site não foi experimentado por pessoas que usam leitor de tela, que usam só o teclado, que têm baixa visão ou que têm dificuldade para ler. Também não foi experimentado com um leitor de tela de verdade, em um celular de verdade nem em outro navegador que não seja o Chromium. O teste segundo a norma JIS X 8341-3 também não foi feito.
accessibility_topics_limits = O que se sabe que não funciona bem
    .text = Há leitores de tela que leem duas vezes as palavras que têm furigana. Em navegadores antigos, uma tabela em tela estreita pode não ser lida como tabela. A página para imprimir contém todo o plano que está neste site, por isso é longa. Não há versões em língua de sinais, em áudio nem em braille. As cores claras ou escuras seguem a configuração do aparelho e não podem ser trocadas neste site.
accessibility_topics_report = Se algo for difícil de usar
    .text = Este site ainda não traz um balcão, um endereço nem um número de telefone para avisar quando algo for difícil de usar. Este capítulo do plano também não traz.
