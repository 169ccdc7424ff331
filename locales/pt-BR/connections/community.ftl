### Parte 4, Capítulo 1, Seção 3

community = Fortalecimento das atividades comunitárias
community_policy-goal = O objetivo é uma cidade com atividades comunitárias dinâmicas, onde todos os [{ -residents }](glossary:residents) cooperem e se apoiem, superando as diferenças de campo de atuação e de geração, e assim consigam resolver os desafios locais.

# 町内会, "associação de bairro", is much the same as 自治会 and also formed by the residents.
indicator_community-participation = Porcentagem de moradores que participam de atividades locais, como as das associações de moradores e associações de bairro
    .about = É a porcentagem de [{ -residents }](glossary:residents) que participam de atividades locais, como as das [{ -jichikai(form: "plural") }](glossary:jichikai) e associações de bairro. Com os resultados da pesquisa de opinião com os moradores, avalia-se se está avançando o desenvolvimento de uma cidade em que seja fácil para todos participar das atividades comunitárias.
indicator_solidarity-satisfaction = Satisfação dos moradores com o sentimento de solidariedade local
    .about = É um valor que mostra quanto os [{ -residents }](glossary:residents) estão satisfeitos com o sentimento de solidariedade no lugar onde vivem. Com os resultados da pesquisa de opinião com os moradores, avalia-se se estão avançando as ações para manter, desenvolver e reconstruir as comunidades locais.
indicator_community-support-satisfaction = Satisfação dos moradores com o apoio às atividades comunitárias das associações de moradores e outras
    .about = É um valor que mostra quanto os [{ -residents }](glossary:residents) estão satisfeitos com o apoio às atividades comunitárias das [{ -jichikai(form: "plural") }](glossary:jichikai) e outras. Com os resultados da pesquisa de opinião com os moradores, avalia-se se estão avançando as ações para apoiar e dinamizar as atividades da sociedade civil.

## Item 1

local-community = Manutenção, desenvolvimento e reconstrução das comunidades locais
local-community_vision = Uma cidade em que todas as pessoas que fazem parte da comunidade local se envolvem em suas atividades e podem se apoiar umas às outras.
local-community_current_jichikai = O centro das atividades comunitárias são as [{ -jichikai(form: "plural") }](glossary:jichikai) e as [{ -kuchokai(form: "plural") }](glossary:kuchokai). Porém, a taxa de adesão às [{ -jichikai(form: "plural") }](glossary:jichikai) tende a cair. Há também problemas como o envelhecimento dos membros e a falta de pessoas que aceitem cargos na diretoria.
local-community_current_links = Entre as [{ -jichikai(form: "plural") }](glossary:jichikai) e [{ -kuchokai(form: "plural") }](glossary:kuchokai) e os grupos de atividades da sociedade civil, como as [{ -npo(form: "plural") }](glossary:npo) com personalidade jurídica, há casos em que os laços são fracos. Além disso, as crianças, que vão levar adiante o desenvolvimento da cidade no futuro, não têm muitas oportunidades de participar das atividades comunitárias nem de dar sua opinião.
local-community_current_meeting-places = Os salões de reuniões das [{ -jichikai(form: "plural") }](glossary:jichikai) são a base das atividades comunitárias. Alguns deles estão velhos e cada vez mais desgastados.
local-community_issues_cooperation = Os desafios locais estão ficando mais variados. Para resolvê-los, é preciso criar formas de cooperação entre a prefeitura, as [{ -jichikai(form: "plural") }](glossary:jichikai) e [{ -kuchokai(form: "plural") }](glossary:kuchokai), os grupos de atividades da sociedade civil, como as [{ -npo(form: "plural") }](glossary:npo) com personalidade jurídica, e os diversos grupos locais.
local-community_issues_support = As [{ -jichikai(form: "plural") }](glossary:jichikai) e as [{ -kuchokai(form: "plural") }](glossary:kuchokai) são as protagonistas das atividades comunitárias. É preciso apoiar suas atividades e, ao mesmo tempo, examinar a estrutura atual de cooperação e as relações entre as partes.
local-community_issues_children = Para manter as comunidades locais, é desejável levar em conta as opiniões das crianças, que vão levar adiante o desenvolvimento da cidade no futuro, e criar formas que despertem nelas a vontade de participar das atividades por iniciativa própria.
local-community_issues_meeting-places = Os salões de reuniões das [{ -jichikai(form: "plural") }](glossary:jichikai) são a base das comunidades locais. É preciso construí-los e melhorá-los de forma planejada.
local-community_directions_structure = Criação de formas de resolver os desafios locais
    .text = Para que seja possível resolver os desafios locais, cada vez mais variados, a prefeitura vai trabalhar na criação de formas de resolvê-los, junto com as [{ -jichikai(form: "plural") }](glossary:jichikai) e [{ -kuchokai(form: "plural") }](glossary:kuchokai), os grupos de atividades da sociedade civil, como as [{ -npo(form: "plural") }](glossary:npo) com personalidade jurídica, os diversos grupos locais, as crianças e outros.
local-community_directions_partnership = Cooperação com as atividades das associações de moradores
    .text = A prefeitura vai buscar o desenvolvimento local em cooperação com as [{ -jichikai(form: "plural") }](glossary:jichikai), por exemplo ajudando a torná-las mais ativas e melhorando os locais que são a base de suas atividades.
local-community_directions_lighter-burden = Redução da carga das associações de moradores
    .text = Buscando reduzir a carga das [{ -jichikai(form: "plural") }](glossary:jichikai), a prefeitura vai rever a divisão de tarefas com as [{ -jichikai(form: "plural") }](glossary:jichikai) e [{ -kuchokai(form: "plural") }](glossary:kuchokai), e também a estrutura para realizá-las.
indicator_jichikai-households = Número de domicílios que fazem parte de uma associação de moradores
    .about = É o número de domicílios que fazem parte de uma [{ -jichikai }](glossary:jichikai). Com ele, avalia-se quanto as atividades comunitárias estão desenvolvidas.
indicator_meeting-places-improved = Número anual de salões de reuniões e locais semelhantes construídos ou melhorados
    .about = É o número de salões de reuniões das [{ -jichikai(form: "plural") }](glossary:jichikai) e locais semelhantes que, havendo pedido, foram construídos ou reformados em um ano. Com ele, avalia-se quanto as atividades das [{ -jichikai(form: "plural") }](glossary:jichikai) estão desenvolvidas.
indicator_requests-to-jichikai = Número de pedidos e assuntos semelhantes dirigidos às associações de moradores e às associações de líderes de bairro
    .about = É o número de pedidos e assuntos semelhantes que a prefeitura e grupos relacionados dirigiram às [{ -jichikai(form: "plural") }](glossary:jichikai) e [{ -kuchokai(form: "plural") }](glossary:kuchokai). Com ele, avalia-se o tamanho da carga das [{ -jichikai(form: "plural") }](glossary:jichikai).
local-community_collaboration = Apoiando as atividades das [{ -jichikai(form: "plural") }](glossary:jichikai), a prefeitura vai trabalhar para criar uma comunidade local onde todos queiram continuar morando.

## Item 2

civic-activities = Apoio às atividades da sociedade civil e promoção de sua dinamização
civic-activities_vision = Uma cidade com atividades da sociedade civil dinâmicas, onde todos os [{ -residents }](glossary:residents) se envolvem por iniciativa própria no desenvolvimento da cidade.
civic-activities_current_groups = Há grupos bastante ativos, como algumas [{ -npo(form: "plural") }](glossary:npo) com personalidade jurídica. Mas o que eles fazem se limita a certas áreas e regiões.
civic-activities_current_centre = A base das atividades da sociedade civil é o Centro de Atividades da Sociedade Civil. Ali, como programa para dinamizar essas atividades, uma [{ -intermediary }](glossary:intermediary) atende a consultas e realiza cursos de formação e outras ações durante o ano todo.
civic-activities_current_portal = Com o uso do [{ -portal-site }](glossary:portal-site) das atividades da sociedade civil, avançam também as ações para centralizar as informações.
civic-activities_issues_connecting = Os grupos de atividades da sociedade civil atuam cada um em sua área. É preciso ligar os grupos uns aos outros e fazer disso uma grande força para o desenvolvimento da cidade.
civic-activities_issues_centre = Para administrar o Centro de Atividades da Sociedade Civil de modo que suas instalações sejam ainda mais fáceis de usar, são necessárias a compreensão e a colaboração dos grupos registrados.
civic-activities_issues_district-centres = Existem atividades da sociedade civil de vários tipos. É preciso apoiá-las por meio da comunidade dos [{ -community-centre(form: "plural") }](glossary:community-centre) previstos para cada distrito.
civic-activities_directions_support = Apoio às atividades da sociedade civil
    .text = A prefeitura vai apoiar as atividades da sociedade civil melhorando as funções do Centro de Atividades da Sociedade Civil, formando pessoas que possam coordenar a cooperação entre as atividades e de outras formas.
civic-activities_directions_new-communities = Apoio a novas atividades comunitárias
    .text = Para apoiar os grupos de atividades da sociedade civil e outros de cada distrito, a prefeitura vai trabalhar para garantir novos locais para as atividades. Além disso, vai buscar o fortalecimento da [{ -intermediary }](glossary:intermediary) e a cooperação com cada distrito.
civic-activities_directions_information = Centralização das informações
    .text = Para criar um ambiente em que seja fácil participar de diversas atividades comunitárias, a prefeitura vai cooperar com a [{ -intermediary }](glossary:intermediary). Vai melhorar o balcão central de consultas e avançar na centralização das informações sobre as atividades da sociedade civil.
indicator_centre-registered-groups = Número de grupos registrados no Centro de Atividades da Sociedade Civil
    .about = É o número de grupos registrados no Centro de Atividades da Sociedade Civil. Pelo seu aumento, avalia-se quanto as atividades da sociedade civil estão desenvolvidas.
indicator_centre-course-participants = Número de participantes dos cursos do Centro de Atividades da Sociedade Civil
    .about = É o número de pessoas que participaram dos cursos do Centro de Atividades da Sociedade Civil. Pelo seu aumento, avalia-se o grau de interesse pelas atividades da sociedade civil.
civic-activities_collaboration = Apoiando os grupos de atividades da sociedade civil, a prefeitura vai trabalhar para que seja mais fácil participar das diversas atividades comunitárias e para criar uma comunidade local onde todos queiram continuar morando.
