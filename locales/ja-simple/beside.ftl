### 二つの言語を並べて示すページの言葉です。道具の言葉で、計画の言葉ではありません。
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (二《ふた》つの ことば)
description_beside = 計画《けいかく》を 二《ふた》つの ことばで ならべた ページです。本《ほん》の どこに あるかも 書《か》いて あります。
# A link to the page in two languages.
beside_open = 二《ふた》つの ことばを ならべて 読《よ》む
# A link from there to the page in the reader's language alone.
beside_back = 一《ひと》つの ことばだけの ページ
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = 文《ぶん》の よこに 番号《ばんごう》が あります。番号《ばんごう》は、どの ことばでも 同《おな》じです。番号《ばんごう》を 指《ゆび》で さして ください。同《おな》じ ところを、いっしょに 読《よ》む ことが できます。
# The head of the column of numbers.
beside_number = 番号《ばんごう》
