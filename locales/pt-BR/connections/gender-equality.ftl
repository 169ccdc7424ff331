### Parte 4, Capítulo 1, Seção 2

gender-equality = Realização de uma sociedade com igualdade de gênero
gender-equality_policy-goal = O objetivo é uma sociedade em que homens e mulheres respeitem os [{ -jinken }](glossary:jinken) uns dos outros, dividam as responsabilidades e possam aproveitar plenamente a individualidade e a capacidade de cada um.

indicator_equal-status-felt = Porcentagem de pessoas que sentem que homens e mulheres têm posição igual nas ideias aceitas pela sociedade, nos costumes e em aspectos semelhantes
    .about = É a porcentagem de pessoas que sentem que homens e mulheres têm posição igual em aspectos como as ideias aceitas pela sociedade e os costumes. Com os resultados da pesquisa de opinião com os moradores, avalia-se se a consciência sobre a igualdade entre homens e mulheres está se espalhando.
indicator_fixed-roles-rejected = Porcentagem de pessoas que, quanto à divisão de papéis entre homens e mulheres, não concordam com a ideia “o homem no trabalho, a mulher em casa”
    .about = É a porcentagem de pessoas que, sobre os papéis de homens e mulheres, não pensam que “o homem no trabalho, a mulher em casa” seja o certo. Com os resultados da pesquisa de opinião com os moradores, avalia-se se a consciência sobre a [{ -danjo-kyodo }](glossary:danjo-kyodo) está se espalhando.
indicator_leave-hard-to-take = Porcentagem de pessoas que concordam que os homens também tirem licença para criação dos filhos, licença para cuidar de familiares e folga para cuidar de filho doente, mas acham que na prática é difícil
    .about = É a porcentagem de pessoas que concordam que os homens tirem licença para criação dos filhos, licença para cuidar de familiares e folga para cuidar de filho doente, mas acham que na realidade é difícil fazer isso. Com os resultados da pesquisa de opinião com os moradores, avalia-se se a consciência sobre a [{ -danjo-kyodo }](glossary:danjo-kyodo) está se espalhando.

## Item 1

gender-equality-promotion = Promoção da igualdade de gênero
gender-equality-promotion_vision = Uma sociedade em que todas as pessoas, sem ficarem presas ao gênero, possam ter um papel ativo em qualquer situação da sociedade, aproveitando plenamente a individualidade e a capacidade que têm, umas ao lado das outras.
gender-equality-promotion_current_programmes = Para promover a [{ -danjo-kyodo }](glossary:danjo-kyodo), a prefeitura realiza diversos programas de conscientização e de consultas. Eles têm como base a “Declaração de Cidade da Igualdade de Gênero”, a “Lei Municipal de Promoção da Igualdade de Gênero da Cidade de Iruma”, o “Plano de Igualdade de Gênero de Iruma” e outros.
gender-equality-promotion_issues_wider-participation = As atividades de conscientização sobre a [{ -danjo-kyodo }](glossary:danjo-kyodo) tendem a se concentrar no aprendizado em forma de palestra, e os participantes tendem a ser sempre os mesmos. São necessárias ações que incentivem a participação de um número maior de [{ -residents }](glossary:residents).
gender-equality-promotion_issues_shared-concern = Para promover a [{ -danjo-kyodo }](glossary:danjo-kyodo), a ação da prefeitura é, sem dúvida, necessária. Além disso, é preciso que cada um dos [{ -residents }](glossary:residents) e cada empresa vejam isso como um problema do seu próprio dia a dia e colaborem uns com os outros.
gender-equality-promotion_issues_consultation = Para evitar os danos causados por qualquer discriminação ou violência, a começar pela [{ -domestic-violence }](glossary:domestic-violence), e para apoiar as vítimas, é preciso reforçar a cooperação na estrutura de consultas e apoio em toda a prefeitura.
gender-equality-promotion_directions_awareness = Conscientização sobre a igualdade de gênero
    .text = A prefeitura vai trabalhar para promover a conscientização, incentivando os [{ -residents }](glossary:residents) a participar de cursos e seminários e de outras formas.
gender-equality-promotion_directions_consultation = Melhoria dos programas de consultas
    .text = A prefeitura vai realizar consultas presenciais, por telefone e jurídicas, entre outras. Diante dos danos causados por qualquer discriminação ou violência, como a [{ -domestic-violence }](glossary:domestic-violence), vai buscar uma cooperação ainda maior na estrutura de consultas e apoio em toda a prefeitura.
gender-equality-promotion_directions_partnership = Cooperação com grupos da sociedade civil, empresas privadas e outros
    .text = A prefeitura vai realizar programas conjuntos em cooperação com grupos da sociedade civil, empresas privadas e outros.
indicator_gender-equality-course-participants = Número de participantes dos diversos cursos e seminários
    .about = É o número de pessoas que participaram de palestras e seminários sobre a [{ -danjo-kyodo }](glossary:danjo-kyodo). Com ele, avalia-se até onde avançou o desenvolvimento de uma cidade com [{ -danjo-kyodo }](glossary:danjo-kyodo).
indicator_womens-consultations = Número de mulheres que fizeram consultas sobre preocupações pessoais
    .about = É o número de mulheres que fizeram consultas sobre suas preocupações pessoais. Quem fez mais de uma consulta é contada a cada vez. Com esse número, avalia-se quanto a estrutura de consultas está desenvolvida.
indicator_joint-events-held = Número de vezes que foram realizados programas conjuntos
    .about = É o número de vezes que foram realizados programas em conjunto com grupos da sociedade civil e empresários privados. Com ele, avalia-se a situação das ações de cooperação.
gender-equality-promotion_collaboration = Para promover a [{ -danjo-kyodo }](glossary:danjo-kyodo), a prefeitura vai trabalhar [{ -collaboration(form: "mode") }](glossary:collaboration) no planejamento e na realização de seminários e em atividades voluntárias, como cuidar de crianças.

## Item 2

# 活躍 is "papel ativo"; 参画 is "participação nas decisões".
womens-participation = Promoção do papel ativo das mulheres
womens-participation_vision = Uma sociedade em que as mulheres mostrem plenamente sua força e possam ter um papel ativo, aproveitando sua individualidade e sua capacidade.
womens-participation_current_decision-making = Há espaços em que se decidem políticas e orientações, como os [{ -council(form: "plural") }](glossary:council) da cidade, os locais de trabalho e os grupos locais. Com base no “Plano de Igualdade de Gênero de Iruma”, a prefeitura continua promovendo a participação de mulheres de todas as gerações nesses espaços, mas o objetivo ainda não foi alcançado.
womens-participation_current_courses = A prefeitura realiza também cursos com o objetivo de apoiar o [{ -empowerment }](glossary:empowerment) e a formação das mulheres e os novos desafios que elas assumem, como abrir um negócio.
womens-participation_issues_work = Há mulheres que desejam trabalhar e mulheres que desejam crescer no trabalho. É preciso realizar uma sociedade em que esses desejos possam se cumprir.
womens-participation_issues_attitudes = Para promover o papel ativo das mulheres em todas as áreas, é preciso que tanto as mulheres como os homens mudem ainda mais de mentalidade.
womens-participation_issues_decision-making = Nas diversas situações da vida em sociedade, é preciso que as mulheres participem mais dos espaços em que se tomam decisões.
womens-participation_directions_environment = Criação de um ambiente em que as mulheres possam ter um papel ativo
    .text = A prefeitura vai criar um ambiente em que as mulheres possam ter um papel ativo em qualquer área, por meio de ações como preparar um ambiente de trabalho adequado às várias formas de trabalhar das mulheres e apoiar mulheres que assumem novos desafios, como abrir um negócio.
womens-participation_directions_attitudes = Promoção da mudança de mentalidade de mulheres e homens
    .text = Para que as mulheres possam ter um papel ainda mais ativo, a prefeitura vai realizar atividades de conscientização e incentivar tanto as mulheres como os homens a mudar de mentalidade.
womens-participation_directions_decision-making = Participação das mulheres nos espaços de decisão de políticas e orientações
    .text = A prefeitura vai promover a participação das mulheres nos espaços em que se tomam decisões, como os locais de trabalho, os grupos locais e os [{ -council(form: "plural") }](glossary:council) da cidade.
indicator_women-in-councils = Porcentagem de mulheres nos conselhos consultivos da cidade e órgãos semelhantes
    .about = É a porcentagem de mulheres nos [{ -council(form: "plural") }](glossary:council) da cidade e órgãos semelhantes. Com ela, avalia-se quanto as mulheres participam dos espaços em que se decidem políticas e orientações.
indicator_women-in-management = Porcentagem de mulheres entre os funcionários municipais em cargos de chefia (chefe de seção ou acima)
    .about = É a porcentagem de mulheres entre os funcionários municipais em cargos de chefia, de chefe de seção ([課長《かちょう》](lang:ja)) para cima. Com ela, avalia-se quanto as mulheres participam dos espaços em que se decidem políticas e orientações.
indicator_employment-course-participants = Número de participantes de cursos de apoio ao trabalho, como seminários de apoio à busca de emprego
    .about = É o número de pessoas que participaram de cursos sobre trabalho, como seminários de apoio à busca de emprego. Com ele, avalia-se quanto avançou a promoção do papel ativo das mulheres.
womens-participation_collaboration = Para promover o [{ -work-life-balance }](glossary:work-life-balance), a prefeitura, as empresas e os [{ -residents }](glossary:residents) vão trabalhar, cada um em sua posição, na conscientização.
