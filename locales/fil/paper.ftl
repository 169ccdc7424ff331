### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR code: pahinang ito sa lahat ng wika
# Beside it. The address without a language follows.
paper_scan = Papunta ang QR code na ito sa pahinang ito sa lahat ng wika ng site:
# At the end of what is printed. The page's own address follows.
paper_address = Address ng pahinang ito:
