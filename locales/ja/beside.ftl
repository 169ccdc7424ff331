### 二つの言語を並べて示すページの言葉です。道具の言葉で、計画の言葉ではありません。
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (二つの言語)
description_beside = 計画の一部を、二つの言語で段落ごとに並べ、計画書での場所を添えたページです。
# A link to the page in two languages.
beside_open = 二つの言語を並べて読む
# A link from there to the page in the reader's language alone.
beside_back = 一つの言語だけのページ
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = 段落ごとに番号があります。番号はどの言語でも同じです。番号を指させば、同じ段落を読むことができます。
# The head of the column of numbers.
beside_number = 番号
