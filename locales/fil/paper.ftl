### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR code: pahinang ito sa lahat ng wika
# Beside it. The address without a language follows.
paper_scan = Ang pahinang ito sa lahat ng wika ng site:
