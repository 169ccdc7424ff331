### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = 二维码：本页的各语言版本
# Beside it. The address without a language follows.
paper_scan = 用本网站的任一语言阅读本页：
