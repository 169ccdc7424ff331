### 紙の上の言葉です。どの言語にも通じるコードと、その紙の元になったページ。道具の言葉で、計画の言葉ではありません。

# Names the drawing for screen readers.
paper_code = QRコード：このページをすべての言語で
# Beside it. The address without a language follows.
paper_scan = このQRコードから、このページをサイトのすべての言語で読めます：
# At the end of what is printed. The page's own address follows.
paper_address = このページのアドレス：
