### 关于本网站本身的页面。

about = 关于本网站
about_topics_edition = 关于本版本
    .text = 本版本用新的文字介绍入间市综合计划的一章，让它容易读懂。计划中写的内容，力求毫无遗漏地收入。不过，这些文字不是正式计划的原文。
about_topics_official-plan = 正式的计划
    .text = 正式的计划是入间市的综合计划。本版本与正式的计划内容不一致时，以正式的计划为准。
about_topics_figures = 数值和名称
    .text = 数值，以及章、节、项、[{ -indicator }](glossary:indicator)、法律、机构等的名称，都与正式的计划一致。计划中看起来是错字的地方，按照能读通的意思来理解。表示满意度的数值的计算方法，计划的这一章没有写明。
about_topics_no-years = 年份和实际值
    .text = 计划的这一章的[{ -indicator }](glossary:indicator)表格中，没有写明现状值和目标值是哪一年的。此后的实际值也还没有公布。因此，本网站也没有年份和实际值。
about_topics_citations = 在计划中的位置
    .text = 每个段落都标明其内容在正式计划中的位置，例如写作“第4编 第1章 第1节 第2项 课题 3”。
about_topics_services = 计划与服务的区别
    .text = 这里写的是计划。它说明市以什么为目标、打算做什么，不是服务的介绍。计划中没有写地址、受理时间和电话号码，所以本网站也没有。
about_topics_languages = 语言和制作方法
    .text = 有日语版、[{ -easy-japanese }](glossary:easy-japanese)版，以及翻译的版本。有哪些语言的版本，请看本页的表格。日语的两个版本是借助机器写成的。翻译的版本，先由机器从日语版译出，再另外由机器译回日语，并修改了与原文不同的地方。无论哪个版本，都还没有经过以该语言为母语的人或入间市的确认。
about_topics_privacy = 隐私
    .text = 本网站不使用Cookie。不跟踪读者的行为，也不向其他经营者发送信息。
