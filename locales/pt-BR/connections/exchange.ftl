### Parte 4, Capítulo 1, Seção 4

exchange = Promoção do intercâmbio e da cooperação entre municípios
exchange_policy-goal = O objetivo é uma cidade que forma pessoas com visão ampla e que, em cooperação com outras cidades, melhora os serviços para os [{ -residents }](glossary:residents).

indicator_international-exchange-satisfaction = Satisfação dos moradores com a promoção do intercâmbio internacional
    .about = É um valor que mostra quanto os [{ -residents }](glossary:residents) estão satisfeitos com a promoção do intercâmbio internacional. Com os resultados da pesquisa de opinião com os moradores, avalia-se se está avançando o intercâmbio internacional que os [{ -residents }](glossary:residents) desejam.
indicator_shared-facility-users = Número de usuários das instalações públicas de uso mútuo entre cidades
    .about = É o número de [{ -residents }](glossary:residents) de Iruma que usaram as instalações de outras cidades. Com ele, avalia-se quanto os [{ -residents }](glossary:residents) estão satisfeitos com a cooperação entre cidades.

## Item 1

sister-cities = Promoção do intercâmbio com cidades-irmãs e cidades amigas
sister-cities_vision = Uma cidade com muitas pessoas que, pelo intercâmbio com [{ -shimai-toshi }](glossary:shimai-toshi), conhecem culturas e costumes diferentes dos seus, sabem aceitar umas às outras e têm visão ampla.
sister-cities_current_sado = Com a cidade de Sado, Iruma mantém o intercâmbio nas áreas de educação, cultura, atividades econômicas e outras, e aprofunda a compreensão e a amizade mútuas.
sister-cities_current_wolfratshausen = O intercâmbio com a cidade de Wolfratshausen é feito por meio de experiências de jovens com uma cultura diferente, buscando um intercâmbio cada vez mais rico entre as duas cidades.
sister-cities_issues_review = É preciso reavaliar em que direção deve seguir o intercâmbio com as [{ -shimai-toshi }](glossary:shimai-toshi) daqui para a frente.
sister-cities_issues_sado = Entre Sado e Iruma, são necessários um intercâmbio maior nas áreas de cultura e de atividades econômicas e uma colaboração maior em desastres e em outras situações.
sister-cities_issues_young-people = É preciso ampliar os espaços e as oportunidades de atuação para os jovens que participaram dos programas de intercâmbio com as [{ -shimai-toshi }](glossary:shimai-toshi). É preciso também criar um ambiente em que seja fácil participar e aumentar o número de participantes dos programas.
sister-cities_directions_residents = Melhoria do intercâmbio de moradores
    .text = A prefeitura vai buscar mais e melhores oportunidades de intercâmbio para os [{ -residents }](glossary:residents), abertas à participação de qualquer pessoa. Quanto às [{ -shimai-toshi }](glossary:shimai-toshi), vai reavaliar quais ações concretas realizar e em que direção seguir com o intercâmbio daqui para a frente.
sister-cities_directions_mutual-support = Melhoria do intercâmbio e da colaboração mútuos em várias áreas
    .text = A prefeitura vai promover o intercâmbio entre Sado e Iruma em várias áreas, como atividades econômicas e cultura, e a colaboração mútua em caso de desastre.
sister-cities_directions_young-people = Promoção do intercâmbio de jovens
    .text = A prefeitura vai promover, para alunos do ensino primário, ginasial e médio, um intercâmbio em que tenham contato com outras culturas, de acordo com cada faixa de idade.
# 保養所: a place to stay for rest, at a price agreed with the city; 指定, designated by the city.
indicator_sado-lodging-users = Número de usuários das hospedagens de descanso designadas na cidade-irmã de Sado
    .about = Em Sado há hospedagens registradas como hospedagens de descanso designadas pela cidade de Iruma. Este é o número de [{ -residents }](glossary:residents) de Iruma que as usaram. Com ele, avalia-se quanto está desenvolvido o intercâmbio com a [{ -shimai-toshi(form: "sister") }](glossary:shimai-toshi).
indicator_wolfratshausen-applicants = Número de inscritos no programa de intercâmbio de jovens com Wolfratshausen
    .about = É o número de pessoas que se inscreveram no programa de intercâmbio de jovens com Wolfratshausen. Com ele, avalia-se o grau de interesse por esse programa.
sister-cities_collaboration = Para formar pessoas com visão ampla, a prefeitura vai trabalhar para incentivar a participação dos [{ -residents }](glossary:residents) no intercâmbio entre cidades.

## Item 2

intercity-cooperation = Promoção da cooperação entre cidades
intercity-cooperation_vision = Uma cidade com serviços públicos de qualidade, práticos para os [{ -residents }](glossary:residents), executados com eficiência e pensados do ponto de vista de quem mora nela.
intercity-cooperation_current_disasters = Na área de prevenção de desastres, a cidade tem acordos com outros municípios para que, em caso de grande desastre, as medidas de emergência e os trabalhos de recuperação sejam feitos com rapidez. Também tem acordos sobre prevenção de desastres com órgãos relacionados, empresas privadas e outros.
intercity-cooperation_current_libraries = Na cooperação do dia a dia, a cidade tem acordos de uso mútuo com as bibliotecas de Tokorozawa, Hanno, Sayama, Hidaka e Ome, para melhorar ainda mais os serviços para quem usa as bibliotecas.
intercity-cooperation_issues_disasters = É preciso promover a cooperação entre cidades, como preparação para grandes desastres e outras situações.
intercity-cooperation_issues_choosing-fields = É preciso verificar em que áreas a cooperação entre cidades é útil e, a partir disso, fazer avançar, de forma concreta, a cooperação nas medidas.
intercity-cooperation_issues_wider-issues = Há vários desafios, como responder aos desastres naturais e a uma sociedade com população em queda, e tornar a vida mais prática para os [{ -residents }](glossary:residents). Para responder a esses desafios, é preciso estudar como deve ser a cooperação entre cidades.
intercity-cooperation_directions_new = Estudo e aproveitamento de novas formas de cooperação entre cidades
    .text = A prefeitura vai trabalhar para estudar e aproveitar diversas possibilidades de cooperação com novas cidades.
intercity-cooperation_directions_expansion = Ampliação da cooperação entre cidades
    .text = A prefeitura vai ampliar e melhorar a cooperação entre cidades que já vem realizando, como na prevenção de desastres e no uso mútuo de bibliotecas e outros locais.
indicator_disaster-agreements = Número de acordos entre cidades sobre prevenção de desastres
    .about = É o número de acordos sobre prevenção de desastres firmados entre cidades. Com ele, avalia-se até onde avançou a cooperação na prevenção de desastres.
indicator_cooperation-studies = Número de casos estudados de nova cooperação entre cidades
    .about = É o número de casos em que se estudou uma nova cooperação entre cidades. Com ele, avalia-se a situação das ações para resolver os desafios locais.
intercity-cooperation_collaboration = A prefeitura vai trabalhar no estudo de novas formas de cooperação entre cidades, levando em conta também as opiniões dos [{ -residents }](glossary:residents).
