"""What stands before a name in a byline, or behind one: words by which a line is told to name who wrote an article."""

from __future__ import annotations

import re

_WROTE = (
    "written reported posted published created submitted recipe guide story text words "
    "interview report reporting article analysis post review "  # English
    "beitrag veröffentlicht geschrieben erstellt eingestellt gespeichert gepostet bericht reportage kommentar "
    "gastbeitrag gastkommentar kolumne essay "  # German
    "publié publiée écrit rédigé "  # French
    "publicado escrito reportaje crónica "  # Spanish, Portuguese
    "scritto pubblicato articolo "  # Italian
    "geschreven geplaatst "  # Dutch
    "skrevet skriven upplagd "  # Danish, Norwegian, Swedish
    "napisane"  # Polish
)
"""What may stand before `by`: `Text by`, `Article rédigé par`, and behind an article of its own, `Ein Bericht von`."""
_BYS = (
    "by von vom par por per di door av af tekst texto texte text teksti autora autorin autor auteur auteure autore "
    "auteurs autores autoren authors author writers writer words reporter penulis oleh yazan muhabir автор авторы "
    "текст kirjoittaja szerző napsal napsala byline"
)
_PHRASES = (
    r"aus\s+(?:[\w-]+\s+){1,3}bericht(?:et|en)|"  # German
    r"a\s+cura\s+di|(?:scritto|pubblicato|redatto|inserito)\s+da|"  # Italian
    r"propos\s+recueillis\s+par|"  # French
    r"oprac\.|opracowała?"  # Polish
)
_WITH_COLON = (
    "haber|editör|írta|szerzők?|autorė|autorius|autors|autore|аутор|συντάκτης|tác giả|redacción|redacta|redaktor|"
    "opracowanie|testo"
)
"""Words with which headings and roles begin, too."""
BY = re.compile(
    rf"(?:(?:(?:ein|eine|une?|una|an?)\s+)?(?:{_WROTE.replace(' ', '|')})\s+){{0,2}}"
    rf"(?:(?:{_PHRASES})(?=[\s:：]|$)|(?:{_BYS.replace(' ', '|')})(?:\s+of\s+the\s+article|\(s\))?(?=[\s:：]|$)"
    r"|(?:interview|contributors?)(?=\s*:)|by(?=(?-i:[A-ZÀ-Ý]))|(?:بقلم|كتب[ت]?|الكاتب)(?=[\s:])|(?:作者|記者|记者|撰文|文)[:：]|"
    rf"(?:{_WITH_COLON})(?=\s*[:：])|"
    r"(?:της|του)(?=\s+(?-i:[Ά-Ω]))|հեղինակ(?=\s*[՝:]))"
    r"\s*[:：՝]?\s*(?:by\s+)?",
    re.IGNORECASE,
)
"""What stands before a name in a byline."""

_CASELESS_WORD = (
    r"[\u05d0-\u05ea\u0620-\u06ff\u0900-\u0dff\u0e01-\u0e4e\u10d0-\u10ff\u1200-\u137f\u1780-\u17d3\u200c]{2,}"
)
_CASELESS_BY = (
    "מאת|"  # Hebrew
    "بقلم|"  # Arabic
    "በ|"  # Amharic
    "โดย"  # Thai
)
_CASELESS_WRITER = (
    "كتبت?|"  # Arabic
    "نویسنده|"  # Persian
    "مصنف|تحریر|"  # Urdu
    "लेखक|"  # Hindi
    "লেখক|"  # Bengali
    "ავტორი|"  # Georgian
    "เรื่อง"  # Thai
)
"""Words with which headings begin, too: these need a colon."""
_HAN_NAME = r"[\u4e00-\u9fff々]{2,4}"
_KOREAN_DATE_LABEL = "입력|등록|승인|수정|업데이트"
"""May be glued to the name where the date behind it was taken away."""
_KIND_OF_REPORTER = "선임|수석|인턴|객원|전문|시민|사진|취재"
CASELESS_BYLINE = re.compile(
    r"(?:本[报報])?(?:記者|记者)\s*(?P<reported>[\u4e00-\u9fff]{2,4})\s*[／/]\s*[\u4e00-\u9fff]{2,6}(?:報導|报道)|"
    rf"(?:本[报報])?(?:記者|记者|作者|撰文|文)\s*[:：／/＝\s]\s*(?P<han>{_HAN_NAME}(?:、{_HAN_NAME})*)|"
    rf"(?P<bracket>\[(?:\S+\s)?)?(?:[가-힣]{{2,4}}=)?"
    rf"(?!(?:{_KIND_OF_REPORTER})\s?기자)(?P<hangul>[가-힣]{{2,4}}(?:\s?[·,]\s?[가-힣]{{2,4}})*)"
    rf"\s?(?:(?:{_KIND_OF_REPORTER})?기자|특파원)(?(bracket)\])(?:\s+\S+@\S+)?(?:{_KOREAN_DATE_LABEL})?|"
    r"글(?:[·\s]사진(?:\s*[:=]|\s)|\s*[:=])\s*(?P<wrote>[가-힣]{2,4})|"
    rf"(?:(?:{_CASELESS_BY})(?:\s|\s*[:：])|(?:{_CASELESS_WRITER})\s*[:：])\s*"
    rf"(?P<other>{_CASELESS_WORD}(?:\s{_CASELESS_WORD}){{1,3}})"
)
"""A byline in a script without capitals, by which names are told elsewhere: its cue is needed, and nothing else."""
