### The page about this site itself.

about = 이 사이트에 대하여
about_topics_edition = 이 판에 대하여
    .text = 이 판은 이루마시 종합계획의 한 장을 읽기 쉽도록 새로운 글로 쓴 것입니다. 계획에 적혀 있는 내용은 빠짐없이 다루려고 했습니다. 다만 글은 공식 계획의 원문이 아닙니다.
about_topics_official-plan = 공식 계획
    .text = 공식 계획은 이루마시의 종합계획입니다. 이 판과 공식 계획의 내용이 다를 때는 공식 계획이 우선합니다.
about_topics_figures = 수치와 이름
    .text = 수치와 장, 절, 항, [{ -indicator }](glossary:indicator), 법률, 기관 등의 이름은 공식 계획에 있는 그대로입니다. 계획에서 글자가 잘못된 것으로 보이는 곳은 뜻이 통하도록 읽었습니다. 만족도를 나타내는 수치의 계산 방법은 계획의 이 장에 적혀 있지 않습니다.
about_topics_no-years = 연도와 실적
    .text = 계획의 이 장에 있는 [{ -indicator }](glossary:indicator) 표에는 현재 수치와 목표 수치가 몇 년의 것인지 적혀 있지 않습니다. 그 뒤의 실적도 아직 제시되지 않았습니다. 그래서 이 사이트에도 연도와 실적은 없습니다.
about_topics_citations = 계획 안의 위치
    .text = 각 단락에는 그 내용이 공식 계획의 어디에 있는지를 표시했습니다. 예를 들어 ‘제4편 제1장 제1절 제2항 과제 3’과 같이 적습니다.
about_topics_services = 계획과 서비스의 차이
    .text = 여기에 적혀 있는 것은 계획입니다. 시가 무엇을 지향하고 무엇을 하려고 하는지를 말한 것이며, 서비스 안내가 아닙니다. 주소, 접수 시간, 전화번호는 계획에 적혀 있지 않으므로 이 사이트에도 없습니다.
# Each translation says here, honestly, how it was made itself.
about_topics_languages = 언어와 만든 방법
    .text = 일본어판, [{ -easy-japanese }](glossary:easy-japanese)판, 그리고 번역한 판이 있습니다. 어느 언어의 판이 있는지는 이 페이지의 표에서 볼 수 있습니다. 두 가지 일본어판은 기계의 도움을 받아 썼습니다. 번역한 판은 일본어판을 기계로 번역한 뒤, 별도로 기계가 다시 일본어로 옮겨 원문과 다른 부분을 고친 것입니다. 이 한국어판도 그렇게 만들었습니다. 어느 판이든 그 언어를 모국어로 쓰는 사람이나 시의 확인은 아직 받지 않았습니다.
about_topics_privacy = 개인 정보 보호
    .text = 이 사이트는 쿠키를 사용하지 않습니다. 읽는 사람의 행동을 추적하지 않으며, 다른 사업자에게 정보를 보내지도 않습니다.
