### データファイルと、その説明のページの言葉です。道具の言葉で、計画の言葉ではありません。

title_data = データ
description_data = この 計画《けいかく》の 数字《すうじ》の ファイルを 説明《せつめい》する ページです。
menu_data = データ

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = この 数字《すうじ》の ファイル：
data_about = データの 説明《せつめい》

## The page about the data

data_lead = この 計画《けいかく》の 数字《すうじ》を ファイルに しました。表《ひょう》や グラフを 作《つく》る ことが できます。ページの 数字《すうじ》と 同《おな》じです。
data_license = 使《つか》う ときの きまり
# The licence follows, as a link.
data_license-stated = この きまりで データを 使《つか》う ことが できます：
# Stands in the files, too.
data_license-none = 使《つか》う ときの きまりは 書《か》いて ありません。
data_license-ask = ほかの 人《ひと》に 見《み》せる 前《まえ》に、市役所《しやくしょ》や 役場《やくば》に 聞《き》いて ください。

data_files = ファイル
data_file-all = ぜんぶの 数字《すうじ》
    .text = ぜんぶの 数字《すうじ》が あります。ことばは やさしい 日本語《にほんご》です。
data_file-one = ひとつの 数字《すうじ》
    .text = ひとつの 数字《すうじ》だけの ファイルです。{"{"}id{"}"} の ところに ID〈名前《なまえ》の 代《か》わりの 英語《えいご》〉を 書《か》きます。ページの アドレスにも 同《おな》じ ID が あります。
data_file-plan = ことばの ない 計画《けいかく》
    .text = 計画《けいかく》の 形《かたち》と 数字《すうじ》です。どの ことばでも 同《おな》じ ファイルです。
data_file-schema = plan.json の ｜書き方《かきかた》
    .text = plan.json の ｜書き方《かきかた》の きまりです。JSON Schema（2020-12）と いいます。
data_file-package = 表《ひょう》の ｜書き方《かきかた》
    .text = 表《ひょう》の 列《れつ》の 説明《せつめい》です。Frictionless Data Package と いいます。
data_file-status = 翻訳《ほんやく》が どこまで できたか
    .text = ことばごとに、できた 文《ぶん》の 数《かず》が あります。まだ できて いない ページも わかります。
data_file-status-schema = status.json の ｜書き方《かきかた》
    .text = status.json の ｜書き方《かきかた》の きまりです。JSON Schema（2020-12）と いいます。
data_file-manifest = この サイトの ファイル ぜんぶ
    .text = ファイルの 場所《ばしょ》と 大《おお》きさが わかります。中身《なかみ》を 確《たし》かめる 数字《すうじ》（SHA-256）も あります。

data_columns = 表《ひょう》の 列《れつ》
data_columns-lead = 1つの 行《ぎょう》に 1つの 数字《すうじ》が あります。列《れつ》の 名前《なまえ》の となりに 英語《えいご》の 名前《なまえ》が あります。どの ことばでも 同《おな》じです。
data_column-indicator = 数字《すうじ》の ID
    .text = 名前《なまえ》の 代《か》わりの 英語《えいご》です。ずっと 同《おな》じです。
data_column-name = 何《なに》の 数字《すうじ》か
    .text = 計画《けいかく》に ある 名前《なまえ》です。
data_column-place = 計画《けいかく》の どこに あるか
    .text = 章《しょう》や 節《せつ》の 名前《なまえ》です。
data_column-kind = 数字《すうじ》の 種類《しゅるい》
    .text = いつの 数字《すうじ》かを 英語《えいご》で 書《か》きます。
data_column-kind-text = 種類《しゅるい》の 名前《なまえ》
    .text = 数字《すうじ》の 種類《しゅるい》を やさしい 日本語《にほんご》で 書《か》きます。
data_column-year = 年《とし》
    .text = 計画《けいかく》に 年《とし》が ある とき、その 年《とし》を 書《か》きます。
data_column-year-text = 年《とし》の ことば
    .text = ページに ある 年《とし》の ｜書き方《かきかた》です。
data_column-value = 数字《すうじ》
    .text = 計画《けいかく》に ある 数字《すうじ》です。ない ときは、何《なに》も 書《か》きません。
data_column-unit = 単位《たんい》の ID
    .text = 単位《たんい》〈人《にん》、件《けん》、％〉を 英語《えいご》で 書《か》きます。
data_column-unit-text = 単位《たんい》
    .text = 「…」の ところに 数字《すうじ》が 入《はい》ります。
data_column-value-text = 数字《すうじ》の ことば
    .text = ページに ある ｜書き方《かきかた》です。数字《すうじ》が ない ときは、わけを 書《か》きます。
data_column-target-kind = めざす ものの 種類《しゅるい》
    .text = めざす 数字《すうじ》だけに あります。何《なに》を めざすか、英語《えいご》で 書《か》きます。
data_column-better = いい 方向《ほうこう》
    .text = どう なると いいか、英語《えいご》で 書《か》きます。
data_column-better-text = どう なると いいか
    .text = いい 方向《ほうこう》を やさしい 日本語《にほんご》で 書《か》きます。
data_column-status = 決《き》まったか
    .text = 数字《すうじ》が 変《か》わるかも しれないか、英語《えいご》で 書《か》きます。
data_column-missing = 数字《すうじ》が ない わけの ID
    .text = 数字《すうじ》が ない わけを 英語《えいご》で 書《か》きます。
data_column-note = 説明《せつめい》
    .text = 計画《けいかく》に ある 数字《すうじ》の 説明《せつめい》です。
data_column-source = 何《なに》で 調《しら》べたか
    .text = 調査《ちょうさ》の 名前《なまえ》か、かぞえた ものです。
data_column-year-kind = 年《とし》の 種類《しゅるい》
    .text = 1月《がつ》からの 年《とし》か、4月《がつ》からの 年度《ねんど》かを 書《か》きます。
data_column-node = 計画《けいかく》の 部分《ぶぶん》の ID
    .text = この 数字《すうじ》が ある ところの 英語《えいご》の 名前《なまえ》です。
data_column-borrowed = ほかの ことば
    .text = まだ やさしく 書《か》いて いない 文《ぶん》が どの ことばかを 書《か》きます。
data_column-license = 使《つか》う ときの きまり
    .text = きまりの アドレスです。ない ときは、ないと 書《か》きます。

data_target-figure = 数字《すうじ》
data_target-missing = まだ 決《き》まって いない
data_status-final = 決《き》まった 数字《すうじ》
data_status-provisional = 変《か》わるかも しれない 数字《すうじ》
data_year-calendar = 1月《がつ》からの 年《とし》
data_year-fiscal = 4月《がつ》からの 年度《ねんど》

data_rules = 使《つか》う 前《まえ》に 読《よ》んで ください
data_rule-figures = 数字《すうじ》は 計画《けいかく》と 同《おな》じです。JSON の 数字《すうじ》には "…" が あります。40.0 の 0 を なくさない ためです。
data_rule-missing = 計画《けいかく》に ない ことは 書《か》いて いません。0 とは 書《か》きません。
data_rule-texts = 文《ぶん》に ふりがなと リンクは ありません。
data_rule-borrowed = まだ やさしく 書《か》いて いない 文《ぶん》は、ほかの ことばです。どの ことばか、ファイルに 書《か》いて あります。
data_rule-csv = CSV は 表《ひょう》を 作《つく》る ソフトで 開《ひら》く ことが できます。文字《もじ》は UTF-8（BOM）です。行《ぎょう》の 終《お》わりは CRLF です。区切《くぎ》りは コンマ（,）、小数点《しょうすうてん》は 点《てん》（.）です。うまく 開《ひら》かない ときは、ソフトで この 2つを 選《えら》んで ください。
data_rule-quote = 計算《けいさん》の 式《しき》に 見《み》える 文《ぶん》には、はじめに ' を つけました。数字《すうじ》には つけません。
data_rule-version = 「schema」は ｜書き方《かきかた》の 番号《ばんごう》です。｜書き方《かきかた》を 変《か》える ときは、番号《ばんごう》も 変《か》えます。
