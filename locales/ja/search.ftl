### サイト内検索のページの言葉です。道具の言葉で、計画の言葉ではありません。

title_search = 検索
description_search = この計画の章・節・項、指標、用語を言葉で探すページです。読みがなでも探せます。
menu_search = 検索

search_label = 探す言葉
search_button = 検索
search_noscript = 検索にはJavaScriptが必要です。このブラウザでは使えない設定になっています。下の計画の目次と用語からお探しください。

search_busy = 検索しています…
# 数や探した言葉は、スクリプトが入れます。
search_found = 見つかったページ：{ $n }
search_some = すべての言葉を含むページはありません。一部の言葉を含むページ：{ $n }
search_none = 「{ $query }」は見つかりませんでした。
search_try = 別の言葉や、短い言葉でもお試しください。
search_others = 同じ言葉を次の版でも探せます。
search_failed = 検索を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。
# Stands beside what was found on a page that is not wholly translated.
search_partly = このページには、まだこの言語になっていない文があります。
