### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR code: this page in every language
# Beside it. The address without a language follows.
paper_scan = This page in every language of this site:
