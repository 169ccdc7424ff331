### Questions that readers come with, and answers from what the plan says.
### An answer says only what the texts say that `[[questions]]` in `content/plan.toml` names under it, no more strongly than
### they do, and what they leave open: a plan says what the city intends, and is no list of its services.

question_my-language = 可以用自己的语言交谈吗？
    .text = 计划中写道，设有面向外国人的咨询窗口；今后要充实体制，让[{ -foreign-residents }](glossary:foreign-residents)能够用自己的母语咨询生活上的问题。但是，窗口在哪里、什么时候开放、可以用哪些语言，计划的这一章没有写。
question_jichikai = [自治会《じちかい》](lang:ja)（居民自治会）是什么？
    .text = [{ -jichikai }](glossary:jichikai)是住在同一地区的人为了自己的地区，自愿组成的团体，不是政府机关。这段说明是本网站补充的。计划中写道，[{ -jichikai }](glossary:jichikai)和[{ -kuchokai }](glossary:kuchokai)是社区活动的中心，加入[{ -jichikai }](glossary:jichikai)的比例呈下降趋势。怎样加入、会费多少，计划的这一章没有写。
question_take-part = 我也可以参加吗？
    .text = 计划的目标是营造人人都能参与策划、参加城市建设的环境。计划中写道，现在参加当地活动的[{ -foreign-residents }](glossary:foreign-residents)并不多，需要营造环境，让[{ -foreign-residents }](glossary:foreign-residents)也能参加以[{ -jichikai }](glossary:jichikai)活动为中心的当地活动。创造与当地居民一起参加、互相交流的机会，也写在计划中。报名的方法和活动的日期、时间，计划的这一章没有写。
question_foreign-residents = 入间市为外籍市民计划了哪些工作？
    .text = 计划提出了四个方向：让当地居民和[{ -foreign-residents }](glossary:foreign-residents)双方都转变观念；创造一起交流的机会；充实窗口的体制，让大家能够用母语咨询；用容易看懂、听懂的方式传达生活信息。这些都是市今后打算开展的工作。在什么时候之前实施，计划的这一章没有写。
