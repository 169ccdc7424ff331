### 紙の上の言葉です。どの言語にも通じるコードと、その紙の元になったページ。道具の言葉で、計画の言葉ではありません。

# Names the drawing for screen readers.
paper_code = QRコード：この ページを ほかの ことばで 読《よ》む
# Beside it. The address without a language follows.
paper_scan = この QRコードを 使《つか》うと、この ページを ほかの ことばでも 読《よ》む ことが できます。アドレス：
# At the end of what is printed. The page's own address follows.
paper_address = この ページの アドレス：
