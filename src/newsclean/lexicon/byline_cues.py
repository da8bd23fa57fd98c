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
    "napisane opublikowane "  # Polish
    "ditulis"  # Indonesian
)
"""What may stand before `by`: `Text by`, `Article rédigé par`, and behind an article of its own, `Ein Bericht von`."""
_BYS = (
    "by von par por di door av af tekst texto texte text teksti autora autorin autor auteur auteure autore "
    "auteurs autores autoren authors author writers writer words reporter penulis oleh yazan muhabir автор авторы "
    "текст kirjoittaja szerző napsal napsala byline"
)
_PHRASES = (
    r"aus\s+(?:[\w-]+\s+){1,3}bericht(?:et|en)|"  # German
    r"a\s+cura\s+di|(?:scritto|pubblicato|redatto|inserito)\s+da|"  # Italian
    r"propos\s+recueillis\s+par|"  # French
    r"oprac\.|opracowała?|"  # Polish
    r"scris\s+de|"  # Romanian
    r"γράφει\s+[ηο]|γράφουν\s+(?:οι|η|ο)"  # Greek
)
_BEFORE_CAPITAL = "kirjoittanut|toimittaja|беседовала?|корреспондент"
"""Finnish, Russian: with a word in small letters behind them they begin a headline."""
_ALONE = "de|per|przez|vom|от|από\\s+(?:τον|την?|το)"
"""Romanian, Catalan, Polish, German, Bulgarian, Greek: they begin many a line, but few with nothing behind them but two
capitals."""
_OF_VIETNAM = "theo|pv"
"""According to, a reporter; elsewhere a first name and a kind of power, so that one of the families follows to which
nine of ten people belong."""
_FAMILIES = "Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý"
_WITH_COLON = (
    "haber|editör|yazar|írta|szerzők?|autorė|autorius|autors|autore|аутор|συντάκτης|tác giả|bài|redacción|redacta|"
    "redaktor|opracowanie|testo|autorka|autoři|авторка|автори|журналист(?:ка)?|журналіст(?:ка)?|репортер|journalist"
)
"""Words with which headings and roles begin, too."""
BY = re.compile(
    rf"(?:(?:(?:ein|eine|une?|una|an?)\s+)?(?:{_WROTE.replace(' ', '|')})\s+){{0,2}}"
    rf"(?:(?:{_PHRASES})(?=[\s:：]|$)|(?:{_BYS.replace(' ', '|')})(?:\s+of\s+the\s+article|\(s\))?(?=[\s:：]|$)"
    r"|(?:interview|contributors?)(?=\s*:)|by(?=(?-i:[A-ZÀ-Ý]))|(?:بقلم|كتب[ت]?|الكاتب)(?=[\s:]|$)|(?:作者|記者|记者|撰文|文|작성자)(?:[:：]|$)|"
    rf"(?:{_WITH_COLON})(?=\s*[:：])|(?:{_OF_VIETNAM})(?=\s+(?-i:{_FAMILIES})\s)|"
    rf"(?:{_BEFORE_CAPITAL})(?=\s*:|\s*$|\s+(?-i:[A-ZÅÄÖА-ЯЁ]))|"
    rf"(?:{_ALONE})(?=\s*:?\s+(?-i:[^\W\d_a-zа-яά-ώ][\w-]+\s[^\W\d_a-zа-яά-ώ][\w-]+\s*$))|"
    r"(?:της|του)(?=\s+(?-i:[Ά-Ω]))|հեղինակ(?=\s*[՝:]))"
    r"\s*[:：՝]?\s*(?:by\s+)?",
    re.IGNORECASE,
)
"""What stands before a name in a byline."""
COLON = re.compile(r"[:：՝]\s*$")
"""With it ends a cue that is a label."""
_TABLES = (
    f"{_WROTE} {_BYS} {_PHRASES} {_BEFORE_CAPITAL} {_ALONE} {_OF_VIETNAM} {_WITH_COLON} ein eine une una an interview "
    "contributors? بقلم كتبت? الكاتب 作者 記者 记者 撰文 文 작성자 της του հեղինակ"
)
_OPTIONAL = re.compile(r"\(\?:\w+\)\?|\w\?")
CUE_WORDS = frozenset(re.findall(r"[^\W\d_]+", f"{_TABLES} {_OPTIONAL.sub('', _TABLES)}"))
"""A line that begins with none of these words begins with no such cue: sooner found than that."""

_CASELESS_WORD = (
    r"[\u05d0-\u05ea\u0620-\u06ff\u0900-\u0dff\u0e01-\u0e4e\u10d0-\u10ff\u1200-\u137f\u1780-\u17d3\u200c]{2,}"
)
_CASELESS_NAME = rf"{_CASELESS_WORD}(?:\s{_CASELESS_WORD}){{1,3}}"
_CASELESS_BY = (
    "מאת|"  # Hebrew
    "بقلم|"  # Arabic
    "به قلم|"  # Persian
    "द्वारा|"  # Hindi
    "በ|"  # Amharic
    "เขียนโดย|โดย"  # Thai
)
_CASELESS_WRITER = (
    "כתבה|"  # Hebrew
    "كتبت?|الكاتبة?|إعداد|تقرير|"  # Arabic
    "نویسنده|خبرنگار|گزارش|"  # Persian
    "مصنف|تحریر|"  # Urdu
    "लेखक|संवाददाता|"  # Hindi
    "লেখক|লেখা|প্রতিবেদক|"  # Bengali
    "எழுதியவர்|ஆசிரியர்|"  # Tamil
    "ავტორი|"  # Georgian
    "เรื่อง|ผู้เขียน"  # Thai
)
"""Words with which headings begin, too: these need a colon."""
_HAN_NAME = r"(?!報導|报道|通[讯訊]|[摄攝撮]影|[综綜]合|写真)[\u4e00-\u9fff々]{2,4}"
_HAN_DESK = "心組组部網网台社聞闻"
"""With these, names of newsrooms end."""
_HAN_WRITER = "作者|撰文|(?:取材・)?文(?:・写真)?|執筆|著者"
_HAN_HELPER = r"(?:\s?(?:通[讯訊][员員]|[实實][习習]生)|\s[摄攝]影).*"
"""Who helped stands behind the reporters: a contributor, an intern, a photographer."""
_KOREAN_DATE_LABEL = "입력|등록|승인|수정|업데이트"
"""May be glued to the name where the date behind it was taken away."""
_KIND_OF_REPORTER = "선임|수석|인턴|객원|전문|시민|사진|취재"
CASELESS_BYLINE = re.compile(
    rf"[（(]?(?:(?:(?:本[报報])?(?:記者|记者)\s*(?P<reported>{_HAN_NAME})|"
    rf"(?P<placed>[\u4e00-\u9fff]{{3}}(?<![{_HAN_DESK}])))"
    r"\s*[／/]\s*[\u4e00-\u9fff]{2,6}(?:報導|报道)|"
    r"(?:[\u4e00-\u9fff]{2,8})?(?:記者|记者)\s+"
    rf"(?P<reporters>{_HAN_NAME}(?:[\s、]{_HAN_NAME})*)(?:\s+(?:報導|报道)|{_HAN_HELPER})?|"
    rf"(?<=[（(])(?:記者|记者)(?P<bracketed>{_HAN_NAME}(?:、{_HAN_NAME})*)(?=[）)])|"
    rf"(?:(?:本[报報])?(?:記者|记者)|{_HAN_WRITER})\s*[:：／/＝・｜|\s]\s*(?:[\u4e00-\u9fff]{{2,8}}(?:記者|记者)\s?)?"
    rf"(?P<han>{_HAN_NAME}(?:[、，,]\s?{_HAN_NAME})*|[\u4e00-\u9fff々]{{1,3}}\s[\u4e00-\u9fff々]{{1,3}})(?:{_HAN_HELPER})?|"
    rf"(?P<bracket>\[(?:\S+\s)?)?(?:[가-힣]{{2,7}}=|[(\[][가-힣]+=[^()\[\]]+[)\]]\s?)?"
    rf"(?!(?:{_KIND_OF_REPORTER})\s?기자)(?P<hangul>[가-힣]{{2,4}}(?:\s?[·,]\s?[가-힣]{{2,4}})*)"
    rf"\s?(?:(?:{_KIND_OF_REPORTER})?기자|특파원)(?(bracket)\])(?:\s*\S+@\S+)?(?:{_KOREAN_DATE_LABEL})?|"
    r"글(?:[·\s]사진(?:\s*[:=]|\s)|\s*[:=])\s*(?P<wrote>[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4})*)|"
    rf"(?:(?:{_CASELESS_BY})(?:\s|\s*[:：])|(?:{_CASELESS_WRITER})\s*[:：])\s*"
    rf"(?P<other>{_CASELESS_NAME}(?:\s?[,،]\s?{_CASELESS_NAME})*))[）)]?"
)
"""A byline in a script without capitals, by which names are told elsewhere: its cue is needed, and nothing else."""
CASELESS_NAME = re.compile(
    rf"(?:(?:{_CASELESS_WRITER})\s)?(?P<name>{_CASELESS_NAME}|[\u4e00-\u9fff々]{{3,4}}(?<![{_HAN_DESK}]))"
)
"""What may be a name in such a script, where the element round it says that it is one."""
_ONE_CASELESS = rf"(?:{_CASELESS_NAME}|{_HAN_NAME}|[가-힣]{{2,4}})"
CASELESS_NAMES = re.compile(rf"{_ONE_CASELESS}(?:\s?[·,，،、]\s?{_ONE_CASELESS})*")
"""What names its authors in such a script behind a label of any language: `Author: 李文静, 王强`."""
_KOREAN_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남"
    "심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설길"
)
NAME_BEFORE_DATE = re.compile(
    rf"(?!한겨레|서울시)(?P<name>[{_KOREAN_FAMILIES}][가-힣](?!일)[가-힣])\s(?=\d{{4}}\s?[.년-])"
)
"""A Korean name of the usual form, where only a date may follow, as portals print it; `등록일` is a label."""
_IN_BRACKETS = r"[（(][^（）()]{3,30}[）)]"
BYLINE_IN_PARAGRAPH = re.compile(
    rf"^.{{0,25}}[电電讯訊]\s?(?P<dateline>{_IN_BRACKETS})|"
    r"^(?P<wire>[(\[][^()\[\]]{4,30}[)\]]\s?[가-힣·,\s]{2,20}(?:기자|특파원))\s?=\s|"
    rf"[。！？…”」』]\s*(?P<end>{_IN_BRACKETS})$"
)
"""Where such a byline may stand in a paragraph: behind or in the dateline, or in brackets behind the last sentence."""
