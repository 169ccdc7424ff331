### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = 二维码：本页的各语言版本
# Beside it. The address without a language follows.
paper_scan = 扫描此二维码，可用本网站的任一语言阅读本页：
# At the end of what is printed. The page's own address follows.
paper_address = 本页网址：
