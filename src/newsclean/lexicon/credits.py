"""How an article says whom it is from: `Source: The Osmund Mail`, `翻訳元: https://…`."""

from __future__ import annotations

SOURCE = (
    r"(?:(?:news|story|article)\s+)?(?:source|credit|courtesy|via|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|"
    r"forrás|sursa|kaynak|источник|джерело|източник|πηγή|sumber|nguồn|来源|來源|稿源|出处|出處|출처|المصدر|منبع|מקור|"
    r"स्रोत|সূত্র|ஆதாரம்|ที่มา)"
)
"""What stands, with a colon, before the outlet's name or the address of the original."""
ORIGINAL = (
    r"(?:link\s+to\s+)?(?:the\s+)?original(?:\s+(?:article|post|story|source|url|link))?|originalartikel|"
    r"art(?:ículo|icle|icolo|igo)\s+original[e]?|оригинал(?:\s+статьи)?|оригінал(?:\s+статті)?|"
    r"翻訳元|元記事|引用元|転載元|出典|原文|(?:原文|源|转载)(?:链接|地址|網址|网址|連結)|원문|원본"
)
"""What stands, with a colon, before that address alone."""
READ_ORIGINAL = (
    r"(?:read|see|view)\s+the\s+original(?:\s+(?:article|post|story|version|report))?(?:\s+here)?(?:\s+(?:at|on))?"
)
"""What may stand before it without a colon."""
COMES_FROM = r"(?:内容|原文|文章|稿件|內容)(?:来自|來自|转自|轉自)(?!\s*(?:网络|網路|互联网))"
"""What stands before the outlet's name without a colon."""
FIRST_PUBLISHED = (
    r"(?:(?:(?:was |were )?(?:first|originally)\s+(?:published|appeared)|originally\s+from|republished\s+from|"
    r"publié\s+initialement|publicad[oa]\s+originalmente|originalment\s+publicada?|zuerst\s+erschienen|"
    r"ursprünglich\s+(?:veröffentlicht|erschienen)|pubblicato\s+originariamente)"
    r"(?:\s+(?:in|on|by|at|from|with|dans|sur|par|en|por|per|a|bei|auf|von|su|da))?)"
)
"""What stands before the name of the outlet in which an article stood first."""
FIRST_STEMS = ("first", "original", "republished", "initialement", "zuerst", "ursprünglich")
"""Where one of these is missing, nobody says so: sooner found than that."""
