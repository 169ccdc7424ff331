### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Código QR: esta página en todos los idiomas
# Beside it. The address without a language follows.
paper_scan = Este código QR lleva a esta página en todos los idiomas del sitio:
# At the end of what is printed. The page's own address follows.
paper_address = Dirección de esta página:
