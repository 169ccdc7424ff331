### The words of the data files and of the page about them. These are the tool's words, not the plan's.

title_data = 데이터
description_data = 이 계획의 수치를 스프레드시트나 프로그램에서 쓰기 위한 파일과 그 내용에 대한 설명입니다.
menu_data = 데이터

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = 이 수치의 파일:
data_about = 데이터에 대하여

## The page about the data

data_lead = 이 계획의 수치를 스프레드시트나 프로그램, 직접 만드는 그래프에서 쓰기 위한 파일입니다. 페이지와 같은 원본 데이터로 만들었습니다.
data_license = 라이선스
# The licence follows, as a link.
data_license-stated = 데이터는 다음 라이선스에 따라 이용할 수 있습니다:
# Stands in the files, too.
data_license-none = 라이선스는 표시되어 있지 않습니다.
data_license-ask = 데이터를 공개할 때는 미리 자치단체에 확인해 주십시오.

data_files = 파일
data_file-all = 모든 지표
    .text = 모든 지표의 모든 수치입니다. 글은 이 언어로 되어 있습니다.
data_file-one = 지표 하나
    .text = 지표 하나의 내용입니다. {"{"}id{"}"} 자리에는 지표의 ID가 들어갑니다. ID는 지표 페이지의 주소에도 있습니다.
data_file-plan = 글이 없는 계획
    .text = 계획의 구성과 지표와 수치입니다. 어느 언어에서나 같으며, ID로 글을 찾을 수 있습니다.
data_file-schema = plan.json의 형식
    .text = JSON Schema(2020-12)입니다. $id에 버전이 들어 있습니다.
data_file-package = 표의 형식
    .text = Frictionless Data Package입니다. 각 언어의 표에 있는 열의 이름, 형, 뜻과 파일의 크기, 검사값이 들어 있습니다.
data_file-status = 번역 상황
    .text = 언어별로 번역된 글의 수와, 전체가 그 언어로 되어 있지 않은 페이지의 목록입니다.
data_file-status-schema = status.json의 형식
    .text = JSON Schema(2020-12)입니다. $id에 버전이 들어 있습니다.
data_file-manifest = 이 사이트의 모든 파일
    .text = 모든 파일의 위치, 크기, 검사값(SHA-256)입니다.

data_columns = 표의 열
data_columns-lead = 한 행이 하나의 수치입니다. 열 이름 옆에 있는 키는 어느 언어에서나 같습니다.
data_column-indicator = 지표 ID
    .text = 지표의 ID입니다. 바뀌지 않습니다.
data_column-name = 지표
    .text = 계획에 있는 그대로의 지표 이름입니다.
data_column-place = 계획 안의 위치
    .text = 지표가 있는 장이나 절 등의 이름입니다. 위에서부터 차례로 늘어놓습니다.
data_column-kind = 종류
    .text = 그 지표의 어떤 수치인지를 나타냅니다.
data_column-kind-text = 종류의 명칭
    .text = 종류를 읽는 사람에게 보이는 말로 나타냅니다.
data_column-year = 연도
    .text = 계획에 연도가 적혀 있을 때의 서기 연도입니다.
data_column-year-text = 연도의 표기
    .text = 연도를 읽는 사람에게 보이는 형태로 나타냅니다.
data_column-value = 수치
    .text = 계획에 있는 그대로의 수치입니다. 없을 때는 비어 있습니다.
data_column-unit = 단위 ID
    .text = 단위의 ID입니다. percent이거나 계획이 정한 단위입니다.
data_column-unit-text = 단위
    .text = 단위를 말로 나타냅니다. ‘…’ 자리에 수가 들어갑니다.
data_column-value-text = 수치의 표기
    .text = 페이지에 표시되는 내용입니다. 단위가 붙은 수치, 말로 나타낸 목표, 또는 수치가 없는 이유입니다.
data_column-target-kind = 목표의 종류
    .text = 목표 수치에만 있습니다. 무엇을 목표로 하는지를 나타냅니다.
data_column-better = 방향
    .text = 어느 방향이 바람직한지를 나타냅니다.
data_column-better-text = 방향의 명칭
    .text = 방향을 읽는 사람에게 보이는 말로 나타냅니다.
data_column-status = 상태
    .text = 수치가 아직 바뀔 수 있는지를 나타냅니다.
data_column-missing = 결측 이유 ID
    .text = 수치가 없는 이유의 ID입니다.
data_column-note = 주석
    .text = 그 수치에 대한 계획의 설명입니다.
data_column-source = 출처
    .text = 바탕이 된 조사 또는 집계 대상입니다.
data_column-year-kind = 연도의 종류
    .text = 달력 연도인지 회계연도인지를 나타냅니다.
data_column-node = 항목 ID
    .text = 지표가 있는 계획 부분의 ID입니다.
data_column-borrowed = 빌려 온 언어
    .text = 그 행에서 아직 번역되지 않은 글의 언어입니다.
data_column-license = 라이선스
    .text = 라이선스의 주소입니다. 표시되어 있지 않을 때는 그렇다고 적습니다.

data_target-figure = 수치
data_target-missing = 미설정
data_status-final = 확정
data_status-provisional = 잠정
data_year-calendar = 달력 연도
data_year-fiscal = 회계연도

data_rules = 이용할 때
data_rule-figures = 수치는 계획에 있는 그대로, 소수점을 쓰고 자릿수 구분 기호 없이 적었습니다. JSON에서는 40.0의 0을 유지하기 위해 따옴표로 묶었습니다.
data_rule-missing = 계획에 적혀 있지 않은 것은 표에서는 비워 두고 JSON에서는 null로 둡니다. 0으로 하지 않습니다.
data_rule-texts = 글에는 후리가나, 링크, 강조가 없습니다.
data_rule-borrowed = 아직 번역되지 않은 글은 다른 언어로 들어 있습니다. 어느 언어인지는 파일에 적혀 있습니다.
data_rule-csv = CSV는 BOM이 붙은 UTF-8이며 줄바꿈은 CRLF이고 쉼표로 구분합니다. 스프레드시트에서 제대로 열리지 않으면 가져오기에서 구분 기호는 쉼표, 소수점은 마침표로 고르십시오.
data_rule-quote = 스프레드시트가 수식으로 여기는 글에는 맨 앞에 아포스트로피(')를 붙였습니다. 수치에는 붙이지 않았습니다.
data_rule-version = ‘schema’ 키는 형식의 버전입니다. 주소, ID, 키는 바꾸지 않습니다. 바꿀 때는 버전도 바꿉니다.
