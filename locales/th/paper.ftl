### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = คิวอาร์โค้ด: หน้านี้ในทุกภาษา
# Beside it. The address without a language follows.
paper_scan = คิวอาร์โค้ดนี้นำไปยังหน้านี้ในทุกภาษาของเว็บไซต์:
# At the end of what is printed. The page's own address follows.
paper_address = ที่อยู่ของหน้านี้:
