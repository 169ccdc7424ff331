### 紙の上の言葉です。どの言語にも通じるコード。道具の言葉で、計画の言葉ではありません。

# Names the drawing for screen readers.
paper_code = QRコード：このページをすべての言語で
# Beside it. The address without a language follows.
paper_scan = このページをサイトのすべての言語で：
