### On paper: the code that leads to a page in every language, and where a sheet came from. These are the tool's words, not the plan's.

# Names the drawing for screen readers.
paper_code = QR कोड: यो पृष्ठ सबै भाषामा
# Beside it. The address without a language follows.
paper_scan = यो QR कोडबाट यो पृष्ठ यस साइटका सबै भाषामा पढ्न सकिन्छ:
# At the end of what is printed. The page's own address follows.
paper_address = यस पृष्ठको ठेगाना:
