### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Código QR: esta página en todos los idiomas
# Beside it. The address without a language follows.
paper_scan = Esta página en todos los idiomas del sitio:
