### データファイルと、その説明のページの言葉です。道具の言葉で、計画の言葉ではありません。

title_data = データ
description_data = この計画の数値を表計算ソフトやプログラムで使うためのファイルと、その内容の説明です。
menu_data = データ

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = この数値のファイル：
data_about = データについて

## The page about the data

data_lead = この計画の数値を、表計算ソフトやプログラム、自作のグラフで使うためのファイルです。ページと同じ元データから作られています。
data_license = ライセンス
# The licence follows, as a link.
data_license-stated = データは次のライセンスで利用できます：
# Stands in the files, too.
data_license-none = ライセンスは示されていません。
data_license-ask = データを公開するときは、事前に市町村へ確認してください。

data_files = ファイル
data_file-all = すべての指標
    .text = すべての指標のすべての数値です。言葉はこの言語です。
data_file-one = 一つの指標
    .text = 指標一つ分の内容です。{"{"}id{"}"} の所には指標のIDが入ります。IDは指標のページのアドレスにもあります。
data_file-plan = 言葉のない計画
    .text = 計画の構成と指標と数値です。どの言語でも同じで、IDから言葉をたどれます。
data_file-schema = plan.json の形式
    .text = JSON Schema（2020-12）です。$id に版が入っています。
data_file-package = 表の形式
    .text = Frictionless Data Package です。各言語の表の列の名前、型、意味と、ファイルの大きさ、検査値が入っています。
data_file-status = 翻訳の状況
    .text = 言語ごとの翻訳済みの文の数と、全体がその言語になっていないページの一覧です。
data_file-status-schema = status.json の形式
    .text = JSON Schema（2020-12）です。$id に版が入っています。
data_file-manifest = このサイトの全ファイル
    .text = すべてのファイルの場所、大きさ、検査値（SHA-256）です。

data_columns = 表の列
data_columns-lead = 一行が一つの数値です。列の名前の横にあるキーは、どの言語でも同じです。
data_column-indicator = 指標ID
    .text = 指標のIDです。変わることはありません。
data_column-name = 指標
    .text = 計画にあるとおりの指標の名前です。
data_column-place = 計画の中の場所
    .text = 指標がある章や節などの名前です。上から順に並べます。
data_column-kind = 種別
    .text = その指標のどの数値かを示します。
data_column-kind-text = 種別の名称
    .text = 種別を読む人に見える言葉で示します。
data_column-year = 年
    .text = 計画に年が書かれているときの西暦です。
data_column-year-text = 年の表記
    .text = 年を読む人に見える形で示します。
data_column-value = 数値
    .text = 計画にあるとおりの数値です。ないときは空です。
data_column-unit = 単位ID
    .text = 単位のIDです。percent か、計画が定めた単位です。
data_column-unit-text = 単位
    .text = 単位を言葉で示します。「…」の所に数が入ります。
data_column-value-text = 数値の表記
    .text = ページに表示される内容です。単位の付いた数値、言葉で示した目標、または数値がない理由です。
data_column-target-kind = 目標の種別
    .text = 目標値だけにあります。何を目指すかを示します。
data_column-better = 方向
    .text = どちらの方向が望ましいかを示します。
data_column-better-text = 方向の名称
    .text = 方向を読む人に見える言葉で示します。
data_column-status = 状態
    .text = 数値がまだ変わる可能性があるかを示します。
data_column-missing = 欠測理由ID
    .text = 数値がない理由のIDです。
data_column-note = 注記
    .text = その数値についての計画の説明です。
data_column-source = 出典
    .text = もとになった調査、または数えたものです。
data_column-year-kind = 年の種別
    .text = 暦年か年度かを示します。
data_column-node = 項目ID
    .text = 指標がある計画の部分のIDです。
data_column-borrowed = 借用した言語
    .text = その行の中の、まだ翻訳されていない文の言語です。
data_column-license = ライセンス
    .text = ライセンスのアドレスです。示されていないときは、そのことを書きます。

data_target-figure = 数値
data_target-missing = 未設定
data_status-final = 確定
data_status-provisional = 速報
data_year-calendar = 暦年
data_year-fiscal = 年度

data_rules = 利用するときに
data_rule-figures = 数値は計画のとおりに、小数点を使い、桁区切りなしで書いてあります。JSONでは 40.0 の 0 を保つため、引用符で囲んであります。
data_rule-missing = 計画に書かれていないことは、表では空、JSONでは null です。0 にはしません。
data_rule-texts = 文には、ふりがな、リンク、強調がありません。
data_rule-borrowed = まだ翻訳されていない文は、ほかの言語で入っています。どの言語かはファイルに書いてあります。
data_rule-csv = CSVは BOM 付きの UTF-8 で、改行は CRLF、区切りはコンマです。表計算ソフトで正しく開かないときは、取り込みの機能で、区切りにコンマ、小数点にピリオドを選んでください。
data_rule-quote = 表計算ソフトが数式と見なす文には、先頭にアポストロフィ（'）を付けてあります。数値には付けません。
data_rule-version = キー「schema」は形式の版です。アドレス、ID、キーは変えません。変えるときは版も変えます。
