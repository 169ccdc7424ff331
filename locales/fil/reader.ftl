### Words for reading: what stands beside the plan's texts. These are the tool's words, not the plan's.

## Words of the glossary at the foot of a page that uses them

words_title = Mga salita sa pahinang ito
# A link to the page of the glossary, behind the last word. Each word leads to its place there, too.
words_glossary = Lahat ng salita sa talasalitaan
# A link to where the word stands in the page's text. It also closes the explanation where that lies over the page.
words_back = Bumalik sa teksto
