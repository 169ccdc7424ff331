### 두 언어를 나란히 보여 주는 페이지. 도구의 말이며 계획의 말이 아닙니다.
### A city replaces any of them by a message of the same id in its own `beside.ftl`.

# The document's title. $title is the part's name.
title_beside = { $title } (두 언어)
description_beside = 계획의 한 부분을 두 언어로 문단마다 나란히 놓고, 계획서에서의 위치를 함께 적은 페이지입니다.
# A link to the page in two languages.
beside_open = 두 언어를 나란히 보기
# A link from there to the page in the reader's language alone.
beside_back = 한 언어로만 된 페이지
# How the numbers are used by two people who read different languages. The page says it in both.
beside_lead = 행마다 번호가 있습니다. 번호는 모든 언어에서 같습니다. 번호를 가리키면 두 사람이 같은 글을 읽을 수 있습니다.
# The head of the column of numbers.
beside_number = 번호
