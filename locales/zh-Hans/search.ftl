### 搜索页面的用语。是工具的用语，不是计划的内容。

title_search = 搜索
description_search = 用词语查找本计划的章、节、项、指标和词语解释。
menu_search = 搜索

search_label = 要查找的词语
search_button = 搜索
search_noscript = 搜索需要 JavaScript，而此浏览器未启用。请从下面的计划目录和词语中查找。

search_busy = 正在搜索…
# A script puts in the number, or what was looked for.
search_found = 找到的页面：{ $n }
search_some = 没有包含全部词语的页面。包含部分词语的页面：{ $n }
search_none = 没有找到“{ $query }”。
search_try = 请换一个词，或用更短的词再试。
search_others = 也可以在以下版本中查找同样的词语：
search_failed = 无法加载搜索。请检查网络连接后再试。
# Stands beside what was found on a page that is not wholly translated.
search_partly = 本页有些内容还没有译成这种语言。
