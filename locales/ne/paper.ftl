### On paper: the code that leads to a page in every language. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR कोड: यो पृष्ठ सबै भाषामा
# Beside it. The address without a language follows.
paper_scan = यो पृष्ठ यस साइटका सबै भाषामा:
