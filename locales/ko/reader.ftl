### Words for reading: what stands beside the plan's texts. These are the tool's words, not the plan's.

## Words of the glossary at the foot of a page that uses them

words_title = 이 페이지의 말
# A link to the page of the glossary, behind the last word. Each word leads to its place there, too.
words_glossary = 용어집의 모든 말
# A link to where the word stands in the page's text. It also closes the explanation where that lies over the page.
words_back = 본문으로 돌아가기
