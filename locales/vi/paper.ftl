### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Mã QR: trang này bằng mọi ngôn ngữ
# Beside it. The address without a language follows.
paper_scan = Mã QR này dẫn đến trang này bằng mọi ngôn ngữ của trang web:
# At the end of what is printed. The page's own address follows.
paper_address = Địa chỉ của trang này:
