### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Kode QR: halaman ini dalam semua bahasa
# Beside it. The address without a language follows.
paper_scan = Halaman ini dalam semua bahasa di situs ini:
