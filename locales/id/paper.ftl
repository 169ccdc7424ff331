### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Kode QR: halaman ini dalam semua bahasa
# Beside it. The address without a language follows.
paper_scan = Kode QR ini menuju halaman ini dalam semua bahasa di situs ini:
# At the end of what is printed. The page's own address follows.
paper_address = Alamat halaman ini:
