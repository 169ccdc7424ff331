### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = Código QR: esta página em todos os idiomas
# Beside it. The address without a language follows.
paper_scan = Esta página em todos os idiomas do site:
