### Parte 4, Capítulo 1, Seção 1

human-rights = Respeito aos direitos humanos e defesa dos direitos
human-rights_policy-goal = O objetivo é uma sociedade sem discriminação, pacífica e alegre. Uma sociedade em que todos os [{ -residents }](glossary:residents) se respeitem uns aos outros.

indicator_discrimination-felt = Porcentagem de moradores que já se sentiram discriminados
    .about = É a porcentagem de [{ -residents }](glossary:residents) que já tiveram a experiência de se sentir discriminados. Com os resultados da pesquisa de opinião com os moradores, avalia-se se as medidas de [{ -jinken }](glossary:jinken) estão avançando.
indicator_sexual-minority-terms-known = Porcentagem de pessoas que conhecem as expressões “minorias sexuais” e “LGBT”
    .about = Mostra a proporção de pessoas que conhecem as expressões “[{ -sexual-minorities }](glossary:sexual-minorities)” e “[{ -lgbt }](glossary:lgbt)”. Com os resultados da pesquisa de opinião com os moradores, avalia-se se as medidas de [{ -jinken }](glossary:jinken) estão avançando.
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = Número de moradores estrangeiros que participam das atividades das associações de moradores
    .about = Com base nos resultados da pesquisa de opinião com os moradores estrangeiros, avalia-se em que medida os [{ -foreign-residents }](glossary:foreign-residents) fazem parte das [{ -jichikai(form: "plural") }](glossary:jichikai). No plano, os valores aparecem em porcentagem (%).
indicator_peace-declaration-known = Grau de conhecimento da Declaração de Cidade da Paz
    .about = Mostra em que medida a [{ -peace-city-declaration }](glossary:peace-city-declaration) é conhecida. A avaliação se baseia nos resultados de um questionário para os participantes dos programas de conscientização sobre a paz.

## Item 1

human-rights-promotion = Promoção das medidas de direitos humanos
human-rights-promotion_vision = Uma sociedade sem discriminação por raça, crença, sexo, posição social, origem familiar, idade, existência ou não de deficiência ou outros motivos, em que todos os [{ -residents }](glossary:residents) respeitem os [{ -jinken }](glossary:jinken) uns dos outros.
human-rights-promotion_current_unsolved = Os problemas de [{ -jinken }](glossary:jinken) que envolvem mulheres, crianças, pessoas idosas, pessoas com deficiência, estrangeiros e outros ainda não foram resolvidos. As [{ -sexual-minorities }](glossary:sexual-minorities) são mais conhecidas do que antes, mas continuam enfrentando preconceito. As violações de [{ -jinken }](glossary:jinken) pelas [{ -sns }](glossary:sns) estão se espalhando. Os maus-tratos contra crianças e pessoas idosas, a [{ -domestic-violence }](glossary:domestic-violence) e problemas semelhantes estão se agravando. Há também o problema da discriminação contra pessoas que contraíram doenças infecciosas, contra suas famílias e contra os profissionais de saúde que cuidam do tratamento.
human-rights-promotion_current_laws = Nessa situação, foram criadas três leis para eliminar a discriminação: a Lei sobre a Promoção da Eliminação da Discriminação por Motivo de Deficiência (Lei de Eliminação da Discriminação contra Pessoas com Deficiência), a Lei sobre a Promoção de Esforços para Eliminar Discursos e Comportamentos Discriminatórios Injustos contra Pessoas Originárias de Fora do Japão (Lei de Eliminação do Discurso de Ódio) e a Lei sobre a Promoção da Eliminação da Discriminação contra Pessoas de Origem Buraku (Lei de Promoção da Eliminação da Discriminação contra Pessoas de Origem Buraku). Elas são chamadas de “[{ -human-rights-laws }](glossary:human-rights-laws)”. Levando isso também em conta, a prefeitura vem conduzindo medidas tanto de educação como de conscientização. A educação em [{ -jinken }](glossary:jinken) é feita por meio da educação escolar e da educação fora da escola, voltada a toda a sociedade. Para a conscientização sobre [{ -jinken }](glossary:jinken), a prefeitura distribui folhetos e outros materiais e realiza palestras sobre [{ -jinken }](glossary:jinken) para empresas e outros.
human-rights-promotion_issues_new-problems = Os modos de vida ficaram mais variados e a sociedade ficou mais internacional. Com isso, além dos problemas de [{ -jinken }](glossary:jinken) que já existiam, surgem também novos problemas. É preciso trabalhar na educação em [{ -jinken }](glossary:jinken) e em atividades de conscientização adequadas aos dias de hoje.
human-rights-promotion_issues_consultation = Os problemas de [{ -jinken }](glossary:jinken) estão ficando mais complexos. Para evitar os danos causados por violações de [{ -jinken }](glossary:jinken) e apoiar as vítimas, é preciso reforçar a cooperação entre os balcões de consulta e fortalecer a estrutura de consultas em toda a prefeitura.
human-rights-promotion_issues_abuse = É preciso trabalhar em ações para que não aconteçam maus-tratos contra crianças e pessoas idosas, [{ -domestic-violence }](glossary:domestic-violence) e casos semelhantes.
human-rights-promotion_issues_new-people = Na educação e na conscientização sobre [{ -jinken }](glossary:jinken), há certa tendência de que tanto quem orienta como quem participa sejam sempre as mesmas pessoas. É necessário, entre outras coisas, encontrar pessoas novas e aumentar o número de participantes.
human-rights-promotion_directions_awareness = Conscientização sobre os direitos humanos
    .text = Por meio de diversas atividades de conscientização e de outras formas, a prefeitura vai procurar difundir a ideia de respeito aos [{ -jinken }](glossary:jinken). Também vai divulgar amplamente o [{ -partnership-oath }](glossary:partnership-oath) e incentivar que mais pessoas compreendam as [{ -sexual-minorities }](glossary:sexual-minorities).
human-rights-promotion_directions_education = Promoção da educação em direitos humanos
    .text = A prefeitura vai realizar a educação em [{ -jinken }](glossary:jinken) de forma ampla, tanto nas escolas como na sociedade. Ao mesmo tempo, vai promover a [{ -barrier-free-mind }](glossary:barrier-free-mind).
human-rights-promotion_directions_consultation = Melhoria das consultas sobre direitos humanos
    .text = Para melhorar a estrutura de consultas, a prefeitura vai reforçar a cooperação com os órgãos relacionados e outros. Vai trabalhar para formar uma estrutura de consultas sobre danos causados por maus-tratos e [{ -domestic-violence }](glossary:domestic-violence), e vai procurar evitar que os danos se agravem.
indicator_human-rights-lecture-participants = Número de participantes de palestras e cursos sobre problemas de direitos humanos
    .about = É o número de pessoas que participaram de palestras e cursos sobre problemas de [{ -jinken }](glossary:jinken). Com ele, avalia-se até onde avançou o desenvolvimento de uma cidade que respeita os [{ -jinken }](glossary:jinken).
indicator_sexual-minority-consultations = Número de pessoas que usaram as consultas sobre preocupações pessoais para minorias sexuais
    .about = É o número de vezes que foram usadas as consultas sobre preocupações pessoais para as [{ -sexual-minorities }](glossary:sexual-minorities). Com ele, avalia-se quanto a estrutura de consultas está desenvolvida.
human-rights-promotion_collaboration = A prefeitura vai trabalhar para promover a educação em [{ -jinken }](glossary:jinken) [{ -collaboration(form: "mode") }](glossary:collaboration) com grupos da sociedade civil e outros.

## Item 2

multicultural-coexistence = Promoção da sociedade de convivência multicultural
multicultural-coexistence_vision = Uma cidade que é uma [{ -multicultural-society }](glossary:multicultural-society), onde todos os [{ -residents }](glossary:residents) reconhecem mutuamente as diferenças culturais que vêm do lugar e do ambiente em que cada um nasceu e cresceu, e podem se ajudar junto com a comunidade local.
multicultural-coexistence_current_few-contacts = O número de [{ -foreign-residents }](glossary:foreign-residents) vem aumentando nos últimos anos, e muitos deles moram bem perto, na vizinhança. No entanto, não são muitos os [{ -foreign-residents }](glossary:foreign-residents) que participam das atividades locais. Por isso, também há poucas oportunidades de intercâmbio com a população local.
multicultural-coexistence_current_information = A prefeitura vem trabalhando para transmitir em vários idiomas as informações sobre o dia a dia e para melhorar a estrutura de consultas sobre o dia a dia. Mesmo assim, ainda não se pode dizer que a oferta de informações para os [{ -foreign-residents }](glossary:foreign-residents) seja suficiente.
multicultural-coexistence_issues_participation = É preciso criar um ambiente em que os [{ -foreign-residents }](glossary:foreign-residents) também possam entrar nas atividades locais, principalmente nas das [{ -jichikai(form: "plural") }](glossary:jichikai), e ter um papel ativo junto com todos.
multicultural-coexistence_issues_understanding = É preciso que as pessoas que participam das atividades locais compreendam as necessidades dos [{ -foreign-residents }](glossary:foreign-residents) e que todos passem a ter o mesmo entendimento.
multicultural-coexistence_issues_shared-citizenship = Independentemente da nacionalidade, todos são [{ -residents }](glossary:residents) que sustentam a comunidade local. É preciso fazer com que a compreensão mútua entre todos, igualmente como [{ -residents }](glossary:residents), leve à realização da paz mundial duradoura.
multicultural-coexistence_issues_reaching-residents = É preciso usar meios eficazes para que as informações sobre o dia a dia cheguem de fato aos [{ -foreign-residents }](glossary:foreign-residents) que precisam delas.
multicultural-coexistence_directions_attitudes = Promoção da mudança de mentalidade da população local
    .text = Tendo como objetivo uma [{ -multicultural-society }](glossary:multicultural-society), a prefeitura vai trabalhar pela mudança de mentalidade tanto da população local como dos [{ -foreign-residents }](glossary:foreign-residents).
multicultural-coexistence_directions_exchange = Criação de oportunidades de intercâmbio
    .text = A prefeitura vai criar oportunidades para que a população local e os [{ -foreign-residents }](glossary:foreign-residents) participem juntos e tenham intercâmbio entre si.
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = Melhoria do balcão de consultas
    .text = No balcão de consultas sobre o dia a dia, a prefeitura vai melhorar a estrutura para que os [{ -foreign-residents }](glossary:foreign-residents) possam falar em sua própria língua.
multicultural-coexistence_directions_information = Melhoria da oferta de informações
    .text = Ao transmitir informações sobre o dia a dia aos [{ -foreign-residents }](glossary:foreign-residents), a prefeitura vai usar formas fáceis de entender, como o [{ -easy-japanese }](glossary:easy-japanese).
indicator_consultation-desk-awareness = Grau de conhecimento do balcão de consultas para estrangeiros
    .about = Mostra em que medida a estrutura de consultas para estrangeiros é conhecida. A avaliação se baseia nos resultados da pesquisa de opinião com os moradores estrangeiros.
indicator_city-magazine-awareness = Grau de conhecimento da revista de informações municipais da cidade de Iruma “IRUMA COM+COM”
    .about = Mostra em que medida a revista de informações municipais é conhecida. Com os resultados da pesquisa de opinião com os moradores estrangeiros, avalia-se se a oferta de informações é suficiente.
indicator_easy-japanese-publications = Número de publicações que usam o “japonês fácil”
    .about = É o número de publicações feitas em “[{ -easy-japanese }](glossary:easy-japanese)”, para que os [{ -foreign-residents }](glossary:foreign-residents) possam entendê-las. Com ele, avalia-se até onde avançou o compartilhamento de informações.
indicator_international-volunteers = Porcentagem de voluntários que querem participar do intercâmbio e do apoio internacionais
    .about = É a porcentagem de pessoas que querem participar do intercâmbio e do apoio internacionais como voluntárias. Com os resultados da pesquisa de opinião com os moradores, avalia-se quanto o intercâmbio e o apoio internacionais são compreendidos.
multicultural-coexistence_collaboration = A prefeitura vai trabalhar para criar um ambiente local em que os [{ -foreign-residents }](glossary:foreign-residents) consigam se comunicar bem no lugar onde vivem.

## Item 3

peace = Promoção das medidas pela paz
peace_vision = Uma sociedade em que todos os [{ -residents }](glossary:residents) sabem como a paz é preciosa e a valorizam.
peace_current_world = Na comunidade internacional, a ameaça das guerras e das armas nucleares não desaparece e continua até hoje. Também há ainda muitas pessoas que sofrem com conflitos armados, fome e doenças.
peace_current_declaration = Com base na “[{ -peace-city-declaration }](glossary:peace-city-declaration)”, a cidade de Iruma vem trabalhando em programas de conscientização para promover a paz. São programas para proteger o ambiente insubstituível da Terra e para realizar a paz mundial duradoura.
peace_issues_awareness = São necessárias ações que continuem a mostrar como a paz é preciosa e que elevem a consciência dos [{ -residents }](glossary:residents) sobre a paz.
peace_directions_awareness = Elevação da consciência sobre a paz
    .text = A prefeitura vai realizar programas de conscientização que mostrem como a paz é preciosa e importante, buscando elevar a consciência sobre a paz.
indicator_peace-event-participants = Número de participantes dos programas de conscientização sobre a paz
    .about = É o número de pessoas que participaram dos programas de conscientização sobre a paz. Com ele, avalia-se quanto se elevou a consciência sobre a paz.
peace_collaboration = A prefeitura vai trabalhar na conscientização, com o objetivo de que todos os [{ -residents }](glossary:residents) pensem na importância da paz e possam agir com uma forte consciência sobre ela.
