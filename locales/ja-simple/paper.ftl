### 紙の上の言葉です。どの言語にも通じるコード。道具の言葉で、計画の言葉ではありません。

# Names the drawing for screen readers.
paper_code = QRコード：この ページを ほかの ことばで 読《よ》む
# Beside it. The address without a language follows.
paper_scan = この ページを ほかの ことばで 読《よ》む アドレス：
