### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Mã QR: trang này bằng mọi ngôn ngữ
# Beside it. The address without a language follows.
paper_scan = Trang này bằng mọi ngôn ngữ của trang web:
