### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR code: this page in every language
# Beside it. The address without a language follows.
paper_scan = This QR code leads to this page in every language of this site:
# At the end of what is printed. The page's own address follows.
paper_address = Address of this page:
