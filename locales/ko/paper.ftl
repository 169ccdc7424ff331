### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR 코드: 모든 언어로 보는 이 페이지
# Beside it. The address without a language follows.
paper_scan = 이 페이지를 사이트의 모든 언어로:
