### 第4编 第1章 第4节

exchange = 推进地方政府间的交流与协作
exchange_policy-goal = 目标是建设这样的城市：培养具有广阔视野的人才，并与其他城市协作，不断改善市民服务。

indicator_international-exchange-satisfaction = 市民对推进国际交流的满意度
    .about = 表示[{ -residents }](glossary:residents)对推进国际交流有多满意的数值。根据市民意识调查的结果，判断[{ -residents }](glossary:residents)所希望的国际交流是否有进展。
indicator_shared-facility-users = 公共设施相互使用人数
    .about = 使用其他市的设施的入间市[{ -residents }](glossary:residents)的人数。判断[{ -residents }](glossary:residents)对城市间协作有多满意。

## 第1项

sister-cities = 推进与姐妹城市、友好城市的交流
sister-cities_vision = 通过与[{ -shimai-toshi }](glossary:shimai-toshi)的交流，了解与自己不同的文化和习惯，懂得互相认可、视野广阔的人才济济的城市。
sister-cities_current_sado = 与佐渡市在教育、文化、产业等方面持续交流，加深彼此的理解和亲近感。
sister-cities_current_wolfratshausen = 与沃尔夫拉茨豪森市的交流，以青少年体验不同文化的形式进行，力求使双方的交流更加充实。
sister-cities_issues_review = 今后朝什么方向推进与[{ -shimai-toshi }](glossary:shimai-toshi)的交流，需要重新研究讨论。
sister-cities_issues_sado = 与佐渡市之间，文化和产业方面的交流，以及灾害等发生时的互相合作，有待进一步充实。
sister-cities_issues_young-people = 有些青少年参加了与[{ -shimai-toshi }](glossary:shimai-toshi)的交流项目。需要为他们充实发挥作用的场所和机会。还需要营造容易参加的环境，增加参加项目的人。
sister-cities_directions_residents = 充实市民交流
    .text = 以人人都能参加的形式，力求进一步充实[{ -residents }](glossary:residents)交流的机会。关于与[{ -shimai-toshi }](glossary:shimai-toshi)的交流，重新研究讨论具体开展什么工作、今后朝什么方向推进交流。
sister-cities_directions_mutual-support = 充实各种领域的相互交流和相互合作
    .text = 推进佐渡市与入间市在产业、文化等各种领域的交流，以及灾害发生时的互相合作。
sister-cities_directions_young-people = 推进青少年交流
    .text = 面向小学生、初中生和高中生，分年龄段推进接触不同文化的交流。
indicator_sado-lodging-users = 姐妹城市佐渡市指定休养所的使用人数
    .about = 佐渡市内有登记为入间市指定休养所的住宿设施。这项指标是使用过这些设施的入间市[{ -residents }](glossary:residents)的人数。判断与[姐妹城市](glossary:shimai-toshi)交流的充实程度。
indicator_wolfratshausen-applicants = 与沃尔夫拉茨豪森市的青少年交流项目的报名人数
    .about = 报名参加与沃尔夫拉茨豪森市的青少年交流项目的人数。判断人们对该项目的关心程度。
sister-cities_collaboration = 为了培养具有广阔视野的人才，致力于促使[{ -residents }](glossary:residents)参加城市间的交流。

## 第2项

intercity-cooperation = 推进城市间协作
intercity-cooperation_vision = 对[{ -residents }](glossary:residents)来说方便，业务效率也高，站在居民立场的公共服务十分充实的城市。
intercity-cooperation_current_disasters = 在防灾领域，与其他地方政府签订了协定，以便在发生大规模灾害时，能迅速采取灾害应急对策、开展灾后恢复工作。与有关机构、多家民间企业等也签订了防灾方面的协定。
intercity-cooperation_current_libraries = 在日常的协作方面，为了进一步改善对图书馆使用者的服务，与所泽市、饭能市、狭山市、日高市和青梅市的图书馆签订了相互使用协定。
intercity-cooperation_issues_disasters = 为了防备大规模灾害等的发生，需要推进城市之间的协作。
intercity-cooperation_issues_choosing-fields = 需要先看清城市之间的协作在哪些领域有用，再具体推进措施的协作。
intercity-cooperation_issues_wider-issues = 应对自然灾害和人口减少社会、提高[{ -residents }](glossary:residents)的生活便利程度等，课题多种多样。为了应对这些课题，需要研究讨论城市之间的协作应当是什么样子。
intercity-cooperation_directions_new = 新的城市间协作的研究讨论与运用
    .text = 关于与新的城市的协作，研究讨论各种可能性，并为加以运用而努力。
intercity-cooperation_directions_expansion = 扩充城市间协作
    .text = 进一步扩大和充实现在已经在开展的城市间协作，例如防灾、图书馆等的相互使用。
indicator_disaster-agreements = 防灾方面的城市间协定签订数
    .about = 城市之间就防灾签订的协定数。判断防灾协作进展到什么程度。
indicator_cooperation-studies = 新的城市间协作的研究讨论件数
    .about = 对城市之间的新协作进行研究讨论的件数。判断解决当地课题的工作处于什么情况。
intercity-cooperation_collaboration = 在听取[{ -residents }](glossary:residents)意见的同时，致力于研究讨论城市之间的新协作。
