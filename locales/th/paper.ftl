### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = คิวอาร์โค้ด: หน้านี้ในทุกภาษา
# Beside it. The address without a language follows.
paper_scan = หน้านี้ในทุกภาษาของเว็บไซต์:
