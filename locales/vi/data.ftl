### The words of the data files and of the page about them. These are the tool's words, not the plan's.

title_data = Dữ liệu
description_data = Các tệp để dùng số liệu của kế hoạch này trong phần mềm bảng tính hoặc chương trình, và giải thích nội dung của các tệp đó.
menu_data = Dữ liệu

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = Tệp của số liệu này:
data_about = Về dữ liệu

## The page about the data

data_lead = Đây là các tệp để dùng số liệu của kế hoạch này trong phần mềm bảng tính, chương trình hoặc biểu đồ tự làm. Các tệp được tạo từ cùng một nguồn với các trang.
data_license = Giấy phép
# The licence follows, as a link.
data_license-stated = Dữ liệu có thể được sử dụng theo giấy phép sau:
# Stands in the files, too.
data_license-none = Giấy phép không được nêu.
data_license-ask = Trước khi công bố dữ liệu, vui lòng hỏi thành phố.

data_files = Các tệp
data_file-all = Tất cả chỉ số
    .text = Tất cả số liệu của tất cả chỉ số. Từ ngữ bằng ngôn ngữ này.
data_file-one = Một chỉ số
    .text = Nội dung của riêng một chỉ số. Ở chỗ {"{"}id{"}"} là ID của chỉ số. ID cũng có trong địa chỉ trang của chỉ số.
data_file-plan = Kế hoạch không kèm từ ngữ
    .text = Cấu trúc, chỉ số và số liệu của kế hoạch. Tệp này giống nhau ở mọi ngôn ngữ, từ ID có thể tìm ra từ ngữ.
data_file-schema = Định dạng của plan.json
    .text = JSON Schema (2020-12). $id có ghi phiên bản.
data_file-package = Định dạng của các bảng
    .text = Frictionless Data Package. Tệp này có tên cột, kiểu và ý nghĩa của các cột trong bảng của từng ngôn ngữ, cùng với kích thước và mã kiểm tra của tệp.
data_file-status = Tình hình dịch
    .text = Số đoạn đã dịch theo từng ngôn ngữ, và danh sách các trang chưa hoàn toàn bằng ngôn ngữ đó.
data_file-status-schema = Định dạng của status.json
    .text = JSON Schema (2020-12). $id có ghi phiên bản.
data_file-manifest = Tất cả các tệp của trang web này
    .text = Vị trí, kích thước và mã kiểm tra (SHA-256) của tất cả các tệp.

data_columns = Các cột của bảng
data_columns-lead = Mỗi dòng là một số liệu. Khóa ghi bên cạnh tên cột giống nhau ở mọi ngôn ngữ.
data_column-indicator = ID chỉ số
    .text = ID của chỉ số. ID này không thay đổi.
data_column-name = Chỉ số
    .text = Tên của chỉ số, đúng như trong kế hoạch.
data_column-place = Vị trí trong kế hoạch
    .text = Tên của chương, mục, v.v. có chỉ số này, xếp theo thứ tự từ trên xuống.
data_column-kind = Loại
    .text = Cho biết đây là số liệu nào của chỉ số.
data_column-kind-text = Tên loại
    .text = Loại, ghi bằng từ ngữ mà người đọc nhìn thấy.
data_column-year = Năm
    .text = Năm dương lịch, nếu kế hoạch có ghi năm.
data_column-year-text = Cách ghi năm
    .text = Năm, ghi theo dạng mà người đọc nhìn thấy.
data_column-value = Số liệu
    .text = Số liệu đúng như trong kế hoạch. Để trống nếu không có.
data_column-unit = ID đơn vị
    .text = ID của đơn vị: percent, hoặc đơn vị do kế hoạch quy định.
data_column-unit-text = Đơn vị
    .text = Đơn vị, ghi bằng từ ngữ. Số nằm ở chỗ “…”.
data_column-value-text = Cách ghi số liệu
    .text = Nội dung hiển thị trên trang: số liệu kèm đơn vị, mục tiêu ghi bằng từ ngữ, hoặc lý do không có số liệu.
data_column-target-kind = Loại mục tiêu
    .text = Chỉ có ở mức mục tiêu. Cho biết mục tiêu hướng tới điều gì.
data_column-better = Chiều hướng
    .text = Cho biết chiều hướng nào là mong muốn.
data_column-better-text = Tên chiều hướng
    .text = Chiều hướng, ghi bằng từ ngữ mà người đọc nhìn thấy.
data_column-status = Trạng thái
    .text = Cho biết số liệu còn có thể thay đổi hay không.
data_column-missing = ID lý do thiếu
    .text = ID của lý do không có số liệu.
data_column-note = Ghi chú
    .text = Giải thích của kế hoạch về số liệu này.
data_column-source = Nguồn
    .text = Khảo sát được dùng làm cơ sở, hoặc đối tượng được đếm.
data_column-year-kind = Loại năm
    .text = Cho biết là năm dương lịch hay năm tài chính.
data_column-node = ID phần
    .text = ID của phần kế hoạch có chỉ số này.
data_column-borrowed = Ngôn ngữ thay thế
    .text = Ngôn ngữ của những đoạn chưa được dịch trong dòng này.
data_column-license = Giấy phép
    .text = Địa chỉ của giấy phép. Nếu giấy phép không được nêu thì ghi rõ như vậy.

data_target-figure = số liệu
data_target-missing = chưa đặt
data_status-final = chính thức
data_status-provisional = tạm thời
data_year-calendar = năm dương lịch
data_year-fiscal = năm tài chính

data_rules = Khi sử dụng
data_rule-figures = Số liệu được ghi đúng như trong kế hoạch, dùng dấu chấm thập phân và không phân cách hàng nghìn. Trong JSON, số liệu đặt trong dấu ngoặc kép để giữ số 0 của 40.0.
data_rule-missing = Những gì kế hoạch không ghi thì để trống trong bảng và là null trong JSON. Không ghi là 0.
data_rule-texts = Các đoạn văn không có furigana, liên kết và phần nhấn mạnh.
data_rule-borrowed = Đoạn chưa được dịch được ghi bằng ngôn ngữ khác. Trong tệp có ghi rõ là ngôn ngữ nào.
data_rule-csv = Tệp CSV dùng UTF-8 có BOM, xuống dòng bằng CRLF, các ô cách nhau bằng dấu phẩy. Nếu phần mềm bảng tính không mở đúng, hãy nhập tệp và chọn dấu phẩy để ngăn cách, dấu chấm cho phần thập phân.
data_rule-quote = Trước những đoạn mà phần mềm bảng tính coi là công thức có thêm dấu nháy đơn ('). Số liệu thì không thêm.
data_rule-version = Khóa “schema” là phiên bản của định dạng. Địa chỉ, ID và khóa không thay đổi. Nếu thay đổi thì phiên bản cũng thay đổi.
