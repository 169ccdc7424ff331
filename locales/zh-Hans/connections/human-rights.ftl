### 第4编 第1章 第1节

human-rights = 尊重人权与维护权利
human-rights_policy-goal = 目标是建设没有歧视、和平而光明的社会，也就是每一位[{ -residents }](glossary:residents)都互相珍惜的社会。

indicator_discrimination-felt = 曾感到自己受到歧视的市民的比例
    .about = 曾经感到自己受到歧视的[{ -residents }](glossary:residents)所占的比例。根据市民意识调查的结果，判断与[{ -jinken }](glossary:jinken)有关的措施是否有进展。
indicator_sexual-minority-terms-known = 知道“性少数群体”和“LGBT”这些词的人的比例
    .about = 表示知道“[{ -sexual-minorities }](glossary:sexual-minorities)”和“[{ -lgbt }](glossary:lgbt)”这些词的人有多少。根据市民意识调查的结果，判断与[{ -jinken }](glossary:jinken)有关的措施是否有进展。
# The plan says 参加数 (a number who take part) but gives a share in percent.
indicator_foreign-residents-in-jichikai = 外籍市民参加居民自治会活动的人数
    .about = 根据外籍市民意识调查的结果，判断[{ -foreign-residents }](glossary:foreign-residents)加入[{ -jichikai }](glossary:jichikai)的情况。在计划中，数值用比例（%）表示。
indicator_peace-declaration-known = 和平城市宣言的知晓度
    .about = 表示[{ -peace-city-declaration }](glossary:peace-city-declaration)为多少人所知。根据对和平普及宣传项目参加者的问卷调查结果来判断。

## 第1项

human-rights-promotion = 推进人权相关措施
human-rights-promotion_vision = 没有因种族、信条、性别、社会身份、门第（家世）、年龄、有无残疾等造成的歧视，每一位[{ -residents }](glossary:residents)都珍视彼此的[{ -jinken }](glossary:jinken)的社会。
human-rights-promotion_current_unsolved = 关系到女性、儿童、老年人、残疾人、外国人等的[{ -jinken }](glossary:jinken)问题，至今仍未解决。[{ -sexual-minorities }](glossary:sexual-minorities)比以前更为人所知了，但他们仍然面临偏见。通过[{ -sns }](glossary:sns)侵犯[{ -jinken }](glossary:jinken)的现象在蔓延，虐待儿童和老年人、[{ -domestic-violence }](glossary:domestic-violence)（DV）等也日益严重。感染了传染病的人及其家人，以及从事治疗的医务人员受到歧视，也是一个问题。
human-rights-promotion_current_laws = 在这种情况下，日本制定了3部旨在消除歧视的法律：《关于推进消除以残疾为由的歧视的法律》（《残疾人歧视消除法》）、《关于推进为消除针对日本境外出身者的不当歧视性言行所作努力的法律》（《仇恨言论消除法》），以及《关于推进消除部落歧视的法律》（《部落歧视消除推进法》）。它们被称为“[{ -human-rights-laws }](glossary:human-rights-laws)”。入间市也考虑到这一点，从教育和普及宣传两方面推进措施。[{ -jinken }](glossary:jinken)教育通过学校教育和社会教育进行。在[{ -jinken }](glossary:jinken)的普及宣传方面，发放宣传册等，并举办面向企业等的[{ -jinken }](glossary:jinken)讲座。
human-rights-promotion_issues_new-problems = 生活方式变得多样，国际化也在发展。除了以往的[{ -jinken }](glossary:jinken)问题，还出现了新的问题。需要开展符合当今时代的[{ -jinken }](glossary:jinken)教育和普及宣传活动。
human-rights-promotion_issues_consultation = [{ -jinken }](glossary:jinken)问题越来越复杂。为了防止侵犯[{ -jinken }](glossary:jinken)造成的伤害，并支援受害者，需要加强各咨询窗口之间的协作，并在整个市政府加强咨询体制。
human-rights-promotion_issues_abuse = 需要采取对策，不让虐待儿童和老年人、[{ -domestic-violence }](glossary:domestic-violence)等行为发生。
human-rights-promotion_issues_new-people = 在[{ -jinken }](glossary:jinken)的教育和普及宣传中，无论讲授的人还是参加的人，都容易总是同一批人。需要物色新的人才，增加参加的人等。
human-rights-promotion_directions_awareness = 人权的普及宣传
    .text = 通过开展各种普及宣传活动等，努力推广重视[{ -jinken }](glossary:jinken)的想法。另外，广泛介绍[{ -partnership-oath }](glossary:partnership-oath)，促使更多的人理解[{ -sexual-minorities }](glossary:sexual-minorities)。
human-rights-promotion_directions_education = 推进人权教育
    .text = 在学校和社会广泛开展[{ -jinken }](glossary:jinken)教育。同时，推进[{ -barrier-free-mind }](glossary:barrier-free-mind)。
human-rights-promotion_directions_consultation = 充实人权咨询
    .text = 为了使咨询体制更加充实，加强与有关机构等的协作。致力于建立可以就虐待和[{ -domestic-violence }](glossary:domestic-violence)的受害情况进行咨询的体制，努力防止受害情况变得严重。
indicator_human-rights-lecture-participants = 人权问题相关讲座、培训班的参加人数
    .about = 参加以[{ -jinken }](glossary:jinken)问题为内容的讲座、培训班的人数。判断尊重[{ -jinken }](glossary:jinken)的城市建设进展到什么程度。
indicator_sexual-minority-consultations = 面向性少数群体的烦恼咨询的咨询人数
    .about = 面向[{ -sexual-minorities }](glossary:sexual-minorities)的烦恼咨询被使用的数量。判断咨询体制的充实程度。
human-rights-promotion_collaboration = 与市民团体等[{ -collaboration }](glossary:collaboration)，致力于推进[{ -jinken }](glossary:jinken)教育。

## 第2项

multicultural-coexistence = 推进多元文化共生社会的建设
multicultural-coexistence_vision = 每一位[{ -residents }](glossary:residents)都互相认可因出生、成长的地区和环境而产生的文化差异，并能与地区社会一起互相帮助的、[{ -multicultural-society }](glossary:multicultural-society)的城市。
multicultural-coexistence_current_few-contacts = 近年来，[{ -foreign-residents }](glossary:foreign-residents)呈增加趋势，大家身边也住着许多这样的人。但是，参加当地活动的[{ -foreign-residents }](glossary:foreign-residents)并不多。因此，与当地居民交流的机会也不多。
multicultural-coexistence_current_information = 正在致力于用多种语言提供生活信息，并充实生活咨询的体制。即便如此，向[{ -foreign-residents }](glossary:foreign-residents)提供的信息还不能说足够。
multicultural-coexistence_issues_participation = 需要营造环境，让[{ -foreign-residents }](glossary:foreign-residents)也参加以[{ -jichikai }](glossary:jichikai)活动为中心的当地活动，一起发挥作用。
multicultural-coexistence_issues_understanding = 需要让参加当地活动的居民理解[{ -foreign-residents }](glossary:foreign-residents)的需求，形成共同的认识。
multicultural-coexistence_issues_shared-citizenship = 不论国籍，人人都是支撑地区社会的[{ -residents }](glossary:residents)。需要让同为[{ -residents }](glossary:residents)的人们互相理解，并由此通向世界永久和平的实现。
multicultural-coexistence_issues_reaching-residents = 需要采用有效的方法，把信息切实送到需要生活信息的[{ -foreign-residents }](glossary:foreign-residents)手中。
multicultural-coexistence_directions_attitudes = 推动当地居民转变观念
    .text = 为了实现[{ -multicultural-society }](glossary:multicultural-society)，致力于让当地居民和[{ -foreign-residents }](glossary:foreign-residents)双方都转变观念。
multicultural-coexistence_directions_exchange = 创造交流机会
    .text = 创造机会，让当地居民和[{ -foreign-residents }](glossary:foreign-residents)一起参加、互相交流。
# 母国語 is the reader's own language.
multicultural-coexistence_directions_consultation = 充实咨询窗口
    .text = 充实生活咨询窗口的体制，让[{ -foreign-residents }](glossary:foreign-residents)能够用自己的母语咨询。
multicultural-coexistence_directions_information = 充实信息提供
    .text = 向[{ -foreign-residents }](glossary:foreign-residents)提供生活信息时，采取使用[{ -easy-japanese }](glossary:easy-japanese)等容易看懂、听懂的方式。
indicator_consultation-desk-awareness = 外国人咨询窗口的知晓度
    .about = 表示面向外国人的咨询体制为多少人所知。根据外籍市民意识调查的结果来判断。
indicator_city-magazine-awareness = 入间市市政信息杂志“IRUMA COM+COM”的知晓度
    .about = 表示市政信息杂志为多少人所知。根据外籍市民意识调查的结果，判断信息提供是否充足。
indicator_easy-japanese-publications = 使用“简易日语”的发行物数量
    .about = 为了让[{ -foreign-residents }](glossary:foreign-residents)能看懂，用“[{ -easy-japanese }](glossary:easy-japanese)”制作的发行物的数量。判断信息共享进展到什么程度。
indicator_international-volunteers = 愿意参加国际交流、支援的志愿者的比例
    .about = 愿意作为志愿者参加国际交流、支援的人所占的比例。根据市民意识调查的结果，判断人们对国际交流、支援的理解程度。
multicultural-coexistence_collaboration = 为了让[{ -foreign-residents }](glossary:foreign-residents)在当地能顺利地与人沟通，致力于改善当地的环境。

## 第3项

peace = 推进和平相关措施
peace_vision = 每一位[{ -residents }](glossary:residents)都懂得和平多么可贵，并且珍惜和平的社会。
peace_current_world = 在国际社会，战争和核武器的威胁没有消失，至今仍在持续。还有许多人因武力冲突、饥饿和疾病而受苦。
peace_current_declaration = 入间市根据“[{ -peace-city-declaration }](glossary:peace-city-declaration)”，开展推进和平的普及宣传项目。这是为了保护不可替代的地球环境、实现世界永久和平的项目。
peace_issues_awareness = 需要不断宣传和平的可贵，开展能够提高[{ -residents }](glossary:residents)和平意识的工作。
peace_directions_awareness = 提高和平意识
    .text = 开展传达和平的可贵与重要的普及宣传项目，力求提高和平意识。
indicator_peace-event-participants = 和平普及宣传项目的参加人数
    .about = 参加和平普及宣传项目的人数。判断和平意识提高到什么程度。
peace_collaboration = 为了让每一位[{ -residents }](glossary:residents)都思考和平的重要性，能够怀着较高的和平意识行动，致力于提高和平意识的普及宣传。
