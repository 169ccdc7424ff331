### 数据文件及其说明页面的用语。这是工具的词语，不是计划的词语。

title_data = 数据
description_data = 可在电子表格软件和程序中使用的这份计划的数值文件，以及文件内容的说明。
menu_data = 数据

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = 这些数值的文件：
data_about = 关于数据

## The page about the data

data_lead = 这些文件可以让您在电子表格软件、程序和自制的图表中使用这份计划的数值。它们与网页出自相同的原始数据。
data_license = 使用许可
# The licence follows, as a link.
data_license-stated = 可以依照以下许可使用数据：
# Stands in the files, too.
data_license-none = 没有注明使用许可。
data_license-ask = 公开数据之前，请先向市町村确认。

data_files = 文件
data_file-all = 所有指标
    .text = 所有指标的所有数值，文字为这种语言。
data_file-one = 单个指标
    .text = 一个指标的内容。{"{"}id{"}"}处填入指标的ID。ID也在该指标页面的网址中。
data_file-plan = 没有文字的计划
    .text = 计划的结构、指标和数值。各种语言都相同，可以通过ID找到文字。
data_file-schema = plan.json的格式
    .text = JSON Schema（2020-12）。$id中有版本。
data_file-package = 表格的格式
    .text = Frictionless Data Package。其中有各语言表格的列名、类型、含义，以及文件大小和校验值。
data_file-status = 翻译情况
    .text = 各语言已翻译的文字数量，以及没有全部译成该语言的页面一览。
data_file-status-schema = status.json的格式
    .text = JSON Schema（2020-12）。$id中有版本。
data_file-manifest = 本网站的所有文件
    .text = 所有文件的位置、大小和校验值（SHA-256）。

data_columns = 表格的列
data_columns-lead = 每行是一个数值。列名旁边的键在各种语言中都相同。
data_column-indicator = 指标ID
    .text = 指标的ID。不会改变。
data_column-name = 指标
    .text = 指标的名称，与计划一致。
data_column-place = 在计划中的位置
    .text = 指标所在的章、节等的名称。从上到下依次排列。
data_column-kind = 类别
    .text = 表示是该指标的哪个数值。
data_column-kind-text = 类别的名称
    .text = 用读者看到的词语表示类别。
data_column-year = 年
    .text = 计划写明年份时的公历年。
data_column-year-text = 年的写法
    .text = 用读者看到的形式表示年份。
data_column-value = 数值
    .text = 与计划一致的数值。没有时为空。
data_column-unit = 单位ID
    .text = 单位的ID。是percent，或计划规定的单位。
data_column-unit-text = 单位
    .text = 用文字表示单位。“…”处填入数字。
data_column-value-text = 数值的写法
    .text = 网页上显示的内容：带单位的数值、用文字表示的目标，或没有数值的理由。
data_column-target-kind = 目标的类别
    .text = 只有目标值有这一项。表示要达到什么。
data_column-better = 方向
    .text = 表示哪个方向为好。
data_column-better-text = 方向的名称
    .text = 用读者看到的词语表示方向。
data_column-status = 状态
    .text = 表示数值是否还可能改变。
data_column-missing = 缺值理由ID
    .text = 没有数值的理由的ID。
data_column-note = 注释
    .text = 计划对该数值的说明。
data_column-source = 出处
    .text = 所依据的调查，或统计的对象。
data_column-year-kind = 年的类别
    .text = 表示是自然年还是财政年度。
data_column-node = 部分ID
    .text = 指标所在的计划部分的ID。
data_column-borrowed = 借用的语言
    .text = 该行中尚未翻译的文字的语言。
data_column-license = 使用许可
    .text = 使用许可的网址。没有注明时，则写明没有注明。

data_target-figure = 数值
data_target-missing = 未设定
data_status-final = 确定
data_status-provisional = 暂定
data_year-calendar = 自然年
data_year-fiscal = 财政年度

data_rules = 使用时请注意
data_rule-figures = 数值与计划一致，使用小数点，不加千位分隔符。在JSON中，为了保留40.0的0，数值放在引号里。
data_rule-missing = 计划中没有写的内容，在表格中为空，在JSON中为null。不会写成0。
data_rule-texts = 文字中没有读音、链接和强调。
data_rule-borrowed = 尚未翻译的文字用其他语言写入。文件中写明是哪种语言。
data_rule-csv = CSV是带BOM的UTF-8，换行符为CRLF，以逗号分隔。如果电子表格软件不能正确打开，请使用导入功能，分隔符选逗号，小数点选句点。
data_rule-quote = 电子表格软件会看作公式的文字，前面加了撇号（'）。数值不加。
data_rule-version = 键“schema”是格式的版本。网址、ID和键不会改变。如果改变，版本也会随之改变。
