### 検索の ページの 言葉です。道具の 言葉で、計画の 言葉ではありません。

title_search = さがす
description_search = この 計画《けいかく》の 中《なか》を 言葉《ことば》で さがす ページです。ひらがなでも さがせます。
menu_search = さがす

search_label = さがす 言葉《ことば》
search_button = さがす
search_noscript = さがす ためには JavaScript が 必要《ひつよう》です。今《いま》は 使《つか》えません。下《した》に 計画《けいかく》の もくじと 言葉《ことば》が あります。

search_busy = さがして います…
# A script puts in the number, or what was looked for.
search_found = 見《み》つかった ページ：{ $n }
search_some = ぜんぶの 言葉《ことば》が ある ページは ありません。どれかの 言葉《ことば》が ある ページ：{ $n }
search_none = 「{ $query }」は 見《み》つかりませんでした。
search_try = ちがう 言葉《ことば》や 短《みじか》い 言葉《ことば》で さがして ください。
search_others = 同《おな》じ 言葉《ことば》を ほかの 版《はん》でも さがせます。
search_failed = さがす ことが できませんでした。インターネットを たしかめて、もう 一度《いちど》 さがして ください。
# Stands beside what was found on a page that is not wholly translated.
search_partly = この ページには、まだ この ことばに なって いない 文《ぶん》が あります。
