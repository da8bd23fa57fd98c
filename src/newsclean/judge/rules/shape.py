"""Rules on the shape of a line, whatever its language: dates, addresses, handles, credits, leaked code."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsclean.dates.lines import day_at_end, says_when
from newsclean.document import Block
from newsclean.judge.rules.needs import ANY_LENGTH, Test, all_signs, needs
from newsclean.judge.survey import Facts
from newsclean.lexicon.agencies import WIRES
from newsclean.lexicon.breadcrumbs import HOMES, is_breadcrumb, is_from_home
from newsclean.lexicon.byline_cues import BY, CUE_WORDS
from newsclean.lexicon.code import ADVERTISERS
from newsclean.lexicon.rights import RESERVED, RESERVED_ENDS
from newsclean.text import is_enciphered, is_reporting, normal_form, prose_words, words_of

_SHORT = 25
"""Words; a line with one of these shapes that is longer is prose which quotes it."""


def _any(words: str) -> str:
    """An expression for any of the words, which are separated by commas."""
    return "(?:" + "|".join(re.escape(word.strip()).replace(r"\ ", r"\s+") for word in words.split(",")) + ")"


def _on(most: int = _SHORT, characters: str = "", words: str = "") -> Callable[[Test], Test]:
    """Declare when a rule is worth trying.

    Args:
        most: So many words may the line have at most.
        characters: The line must hold one of them; `0` is any digit.
        words: Or the first word of one of these, which are separated by commas.

    """
    return needs(most, [*characters, *(normal_form(phrase).split()[0] for phrase in words.split(",") if phrase)])


def _compiled(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_DIGIT = re.compile(r"\d")
_URL = _compiled(r"(?:https?://|www\.)\S+")
_ADDRESS_MARK = _compiled(r"[@\[]", "://", r"www\.")
_MAIL = _compiled(r"[\w.+-]+@[\w-]+\.[\w.]+", r"\[email\W*protected\]")
_PHONE = _compiled(r"(?:(?:tel|phone|fax|call|mobile|contact)\W*)?\+?[\d\s().-]{7,20}")
_CUES = frozenset(map(normal_form, CUE_WORDS))
_HANDLE = _compiled(r"(?:(?:follow|twitter|x|instagram|via|email)\W+){0,2}@\w{2,30}(?:[\s,|&]+(?:and\s+)?@\w{2,30})*")
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_SEPARATOR = _compiled(
    r"[\W_]+", r"[（(]完[）)]", r"\W*30\W*", r"x{3,}", r"(?-i:ENDS?)\W*", r"[\W_]+ends?[\W_]*", r"ends?"
)
_OF_CODE = re.compile(r"[()\[\]{}<>\u2500-\u257f]|\bend\b")
"""Within a paragraph of text it is code, or drawn with characters; no ornament holds it."""
_STARS = re.compile(r"(?=.*[☆✩½]|.{4,5}$)[★⭐☆✩½\s]+")
"""A reviewer's rating: of stars that are not all alike, or of four or five; three are an ornament."""
_IMAGES = "jpg, jpeg, png, gif, webp, svg, avif"
_IMAGE_FILE = _compiled(rf"\S+\.{_any(_IMAGES)}(?:\?\S*)?(?:\s+\d{{2,4}}){{0,2}}")
_NUMBERS = _compiled(r"[\d\s.,:;/|x×%()#+−-]+[km]?")
_CODE = re.compile(
    r"function\s*\(|=>\s*\{|\bvar\s+\w+\s*=|window\.\w+|document\.\w+\(|\.push\(|\{\s*[\w-]+\s*:\s*[^{}]*;|"
    r"</?(?:div|script|a|p|span|ul|li|h\d|iframe|!--)\b|<!--|-->|\bgoogletag\b|\baddEventListener\b|"
    r"\"@context\"|\$\(|jQuery\("
)
_TEMPLATE = re.compile(r"\{\{?\s*[\w.]+\s*\}?\}|%[A-Z_]+%|\$\{\w+\}")
_COPYRIGHT = _compiled(
    r"©.{0,120}",
    r"\(c\)\s*(?=copyright|\d{4}|(?-i:(?![a-zß-ÿ])[^\W\d_])[^.]*$).{0,120}",
    r"copyright(?=\W*$|\W*\d|\W*(?:by|in|of|notice|reserved)\b|\s*[©:(–—-]|(?-i:\s+[A-ZÀ-Ý])).{0,120}",
    r".{0,60}(?:©|\(c\)\s)\s*(?:copyright\s*)?\d{4}.{0,120}",
    rf"(?:.{{0,80}}\W)?{RESERVED}(?:\W*|[.,;|].{{0,80}})",
)

_PICTURE = _any(
    "photo, photograph, picture, image, illustration, foto, fotos, bild, bildrechte, bildquelle, bildnachweis, "
    "credit, credits, crédit, crédit photo, "
    "immagine, imagem, crédito, créditos, beeld, afbeelding, bilde, billede, arkivfoto, zdjęcie, fotoğraf, görsel, "
    "фото, світлина, снимка, снимки, kuva, kuvat, fotó, címlapkép, ảnh, gambar, صورة, تصوير, फोटो, படம், "
    "写真, 画像, 사진, 图片来源, 圖片來源, 图源, 圖源"
)
_WIRES = ", ".join(WIRES)
_PICTURE_AGENCIES = (
    "getty images, getty, ap photo, epa, shutterstock, istockphoto, istock, alamy, unsplash, picture alliance, "
    "imago images, imago, ritzau scanpix, scanpix, keystone, belga image, lehtikuva, wireimage, zuma press, zuma wire, "
    "pixabay, pexels, adobe stock, depositphotos, wikimedia commons"
)
_AGENCY_NAMES = f"{_PICTURE_AGENCIES}, {_WIRES}"
_AGENCIES = _any(_AGENCY_NAMES)
_SIGNED = _compiled(
    rf".*[.!?…][\"”’»)]*\s*[(\[/–—-]\s*{_any(_WIRES)}(?:\s*[/,&+|-]\s*(?:{_any(_WIRES)}|\w{{1,5}}))*\s*[)\]]?\W*"
)
"""A paragraph with the agency's signature, `… on Tuesday. (Agency/ida)`: a picture has a photographer, too."""
_CREDITED = r"(?-i:(?:[A-ZÀ-Ý@][\w'’.&-]*|of|the|for|on|and|via|von|de|/|&)(?:[\s,/]+|$)){1,8}"
_ARCHIVED = (
    "archivbild, archivfoto, symbolbild, symbolfoto, file photo, file picture, archive photo, archive picture, "
    "imagen de archivo, foto de archivo, photo d'archives, photo d'illustration, foto d'archivio, imagem de arquivo, "
    "foto de arquivo, foto ilustrativa, imagem ilustrativa, archieffoto, arkivbild, arkivfoto, genrebild, arkistokuva, "
    "zdjęcie ilustracyjne, zdjęcie archiwalne, архивное фото, архівне фото, ilustrační foto, ilustrační snímek, "
    "資料写真, 資料画像, 자료사진, 资料图, 資料圖片, 資料照片"
)
"""What is said of a picture that is not of the day."""
_MARK_OF_TEN = r"\d+(?:[.,]\d+)?\s?(?:/|of|out of|von|sur|de|su|van|av|z|из)\s?\d+"
"""What a test says of a camera's or a screen's picture: `Image: 9/10`."""
_BROADCASTERS = "BBC|NPR|CNN|NBC|ABC|CBS|PBS|CBC|ITV|ARD|ZDF|WDR|NDR|SRF|ORF|RTÉ|NRK|SVT|YLE"
"""They have photographers of their own; other capitals behind a stroke may stand for anything."""
_PHOTO_CREDIT = _compiled(
    rf"\W*{_any(_ARCHIVED)}\W*",
    r"\W*fot\.\s+\S.{1,80}",  # Polish; a full stop stands where others have a colon
    rf"\W*(?:{_PICTURE}|©)\s*(?:credit|by|courtesy|de|von)?\s*[:/©：＝=](?!\s*{_MARK_OF_TEN})\s*.{{1,100}}",
    rf".{{2,60}}/\s*{_AGENCIES}\b(?:[\s/|,–-]+{_CREDITED})?\W*",
    rf".{{2,80}}\bvia {_AGENCIES}\W*",
    rf"{_AGENCIES}(?:\s*[/|]\s*.{{1,60}})?\W*",
    r"(?-i:[A-Z]{2,5}\s?/\s?[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){1,2})",
    rf"(?-i:[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){{1,2}}\s?/\s?(?:{_BROADCASTERS})(?:\sNews)?)",
    r"(?:.{2,60}\s)?(?:记者|記者|通讯员|通訊員)?\s?[^\s。，]{2,4}\s?[摄攝]",
)
_CAPTION_END = _compiled(
    rf".*[(\[（【]\s*(?:file\s+)?(?:{_any(_ARCHIVED)}|{_PICTURE}|{_AGENCIES}|courtesy|©)(?!\w)[^()（）]{{0,80}}[)\]）】]?\W*",
    rf".*(?:[|–—]|(?<!\w)-)\s*(?:file\s+)?(?:{_PICTURE}|{_AGENCIES}|courtesy|©)(?!\w)(?:[\s/|,:]+{_CREDITED})?\W*",
)
_SENT_IN = "supplied, handout, submitted, file"
"""What stands behind the caption of a picture that no photographer of the outlet's took."""
_CREDIT_END = _compiled(
    rf".*\([^()]{{0,80}}(?:/|\bvia\b)\s*[^()]{{0,30}}{_AGENCIES}\b[^()]{{0,30}}\)\W*",
    r".{15,}\s(?:©\s?[^.]{2,60}|"
    r"(?-i:Fotos?|FOTOS?|Photos?|PHOTOS?|Bildrechte|Bildquelle|Bildnachweis)\s*:\s*(?-i:[A-ZÀ-Ý])[^.:]{2,60})",
    rf".{{15,}}[.!?…»”\"]\s*(?:[/|]?\s*{_PICTURE}\s*:\s*[^.:]{{2,60}}|"
    rf"{_AGENCIES}\s?/\s?(?-i:[A-ZÀ-Ý](?:[^.]|(?<=\b[A-Z])\.){{2,40}}))",
    rf".{{8,}}[(\[（【]\s*{_any(_ARCHIVED)}\W{{1,3}}",
    r"[^。]{5,80}＝[^。]{1,30}(?:で|撮影|提供|写す)",
    r".{5,80}[.\s]/\s?[가-힣]{2,4}\s기자",
    r"(?:.{15,}[.!?…»”\"]\s*\(|.{15,}\s\[|[(\[])"
    r"(?-i:[A-ZÀ-Ý][\w'’.-]+(?:\s[A-ZÀ-Ý][\w'’.-]*){1,3}\s?/\s?[A-ZÀ-Ý][\w'’.& -]{1,30})[)\]]\W*",
)
"""A picture's credit at the end of a sentence: `… on Tuesday. (Jane Roe/Agency)`, `… on the quay © Outlet`,
`… at dusk Photo: Jane Roe`, `… at dusk. / Photo: Jane Roe`, `… at dusk. Agency/Jane Roe`,
`… at dusk. (Archive photo).`, `… at dusk. (Jane Roe/Outlet)`; in Japanese `…＝at the quay`, in Korean
`… at dusk. /reporter`."""
_CREDIT_MARK = re.compile(r"[(\[（【©:/＝]")
"""Stands in all of those; half of the lines have none."""
_CREDIT_IN_WORDS = _compiled(
    rf".{{8,}}[.!?…»”\"]\s*(?:photo|photograph|picture|image)s?\s+(?:by|courtesy\s+of|courtesy)\s+{_CREDITED}\.?",
    rf".{{15,}}[.!?…»”\"]\s+{_any(_SENT_IN)}(?:\s+(?:photo|picture|image))?",
)
"""The same in words alone: `… at dusk. Photo by Jane Roe`, `… at dusk. Supplied`."""
_CAPTION_LABELS = (
    "image caption, media caption, video caption, legende, bildunterschrift, légende image, légende, didascalia, "
    "bildtext, pie de foto, legenda da foto, подпись к фото, підпис до фото, fotoğraf altı yazısı, keterangan gambar, "
    "chú thích hình ảnh, التعليق على الصورة, 画像説明文, 画像説明, 사진 설명, 图像加注文字, 圖像加註文字"
)
_CAPTION_LABEL = _compiled(rf"{_any(_CAPTION_LABELS)}\s*[:,،，：]\s*.{{6,}}", r"(?-i:FILE)\s?[–—-]\s.{10,}")
_AGENCY = _compiled(
    r"\("
    + _any("reporting, editing, additional reporting, compiled, writing, with inputs, with input, redacción")
    + r"\b.*\)?\W*"
)
_DESK_WORK = "reporting, writing, editing, edited, compiled, translated"
_EDITORS = (
    "editor, editors, editing, redaktion, redaktör, redaktør, redaktor, redaktur, penyunting, eindredactie, edición, "
    "edição, редактор, редакторка"
)
_DESK = _compiled(
    rf"(?:additional\s+)?{_any(_DESK_WORK)}\s+by\s+\S.{{0,120}}",
    rf"{_any(_EDITORS)}\s*:\s+\S+\s\S.{{0,60}}",
)
_POINTER = re.compile(
    r"[(\[>»➔▶►☞👉\s]{0,4}"
    + _any(
        "READ, ALSO READ, READ ALSO, READ MORE, Read more, Also read, SEE ALSO, See also, ALSO SEE, WATCH, Watch, "
        "LISTEN, Listen, RELATED, Related, MORE, PHOTOS, VIDEO, Lesen Sie auch, LESEN SIE AUCH, Mehr zum Thema, "
        "MEHR ZUM THEMA, Lire aussi, LIRE AUSSI, À lire aussi, À LIRE, Lea también, "
        "LEA TAMBIÉN, Lee también, LEE TAMBIÉN, Leggi anche, LEGGI ANCHE, Guarda anche, Leia também, LEIA TAMBÉM, "
        "Leia mais, LEIA MAIS, Veja também, VEJA TAMBÉM, Lees ook, LEES OOK, Läs också, LÄS OCKSÅ, Läs även, LÄS ÄVEN, "
        "Läs mer, LÄS MER, Les også, LES OGSÅ, Se også, SE OGSÅ, Læs også, LÆS OGSÅ, Czytaj też, CZYTAJ TEŻ, "
        "Czytaj także, CZYTAJ TAKŻE, Zobacz, ZOBACZ, Zobacz też, ZOBACZ TEŻ, Zobacz także, ZOBACZ TAKŻE, Missa inte, "
        "Mehr dazu, Mehr lesen, Weiterlesen, Lesetipp, Lesen Sie hier, Lesen Sie dazu, Lesen Sie mehr, "
        "Auch interessant, Auch spannend, Más información, Lea, Lea más, Lea aquí, Lee, Lee más, Lee aquí, Mira, MIRA, "
        "Puedes leer, PUEDES LEER, Puedes ver, PUEDES VER, También puede leer, También puedes leer, "
        "Le puede interesar, Te puede interesar, TE PUEDE INTERESAR, Nota relacionada, Bekijk ook, Puoi leggere, "
        "Ti potrebbe interessare, Potrebbe interessarti, Pode ler também, Keep reading, Don't miss, Don’t miss, "
        "Читайте также, ЧИТАЙТЕ ТАКЖЕ, Смотрите также, Материал по теме, Читайте також, ЧИТАЙТЕ ТАКОЖ, Дивіться також, "
        "Прочетете още, Вижте още, Baca juga, BACA JUGA, Lihat juga, LIHAT JUGA, Simak Video, "
        "İlginizi çekebilir, İLGİNİZİ ÇEKEBİLİR, İlgili Haber, Ayrıca bakınız, AYRICA BAKINIZ, "
        "اقرأ أيضا, اقرأ أيضًا, اقرأ أيضاً, شاهد أيضا, மேலும் படிக்க, மேலும் வாசிக்க, 관련기사, 延伸阅读, 延伸閱讀, 相关阅读, "
        "推荐阅读, 次ページ, Bildergalerie, Fotostrecke, Fotogalerie, Diaporama, Fotogalería, Fotogallery, "
        "Lihat juga Video, Leer más, LEER MÁS, Leer también, LEER TAMBIÉN, Leé también, LEÉ TAMBIÉN, "
        "LEA, LEE, LEA MÁS, LEE MÁS, Ver también, VER TAMBIÉN, Vea también, VEA TAMBIÉN, Ver más, VER MÁS, "
        "También lee, TAMBIÉN LEE, Lee además, LEE ADEMÁS, Mirá también, MIRÁ TAMBIÉN, LE PUEDE INTERESAR, "
        "NOTA RELACIONADA, Te recomendamos, TE RECOMENDAMOS, Saiba mais, SAIBA MAIS, LEIA, LEGGI, LIRE, "
        "Διαβάστε εδώ, ΔΙΑΒΑΣΤΕ ΕΔΩ, İLGİLİ HABER, Bunu da oku, BUNU DA OKU"
    )
    + r"\s?(?:[:：]|\s[|–—-])\s*\S.{5,160}|\[(?:관련\s?기사|[Rr]ead|[Ll]ees ook|[Ll]esen)\s?[:\]].{5,160}"
)
_PRINTED_LINK = re.compile(r"\((?:https?://|/|#)[^\s()]*\)")
_WHERE_TO_CLICK = re.compile(r"[^»›|]*[>→]")
"""`Settings > Privacy`, amid an article; what begins with the home page is its place in the site wherever it stands."""
_AMID = 0.05
"""The share of the prose that stands at least before and behind what is amid the article."""
_HOLDS_LINES = frozenset({"tr", "pre", "code"})
"""A line in one of these is a part of what the article shows, be it a date's."""
_BESIDE_DATE = re.compile(r"\W*(?=.*[^\W\d_]).{2,60}\s[-–—|]\s")


def _whole(pattern: re.Pattern[str], facts: Facts) -> bool:
    return pattern.fullmatch(facts.block.text) is not None


@_on(most=60, characters="©(", words=",".join(["copyright", *RESERVED_ENDS]))
def copyright_line(facts: Facts) -> bool:
    """Copyright line."""
    return _whole(_COPYRIGHT, facts) and not (facts.block.prose > 15 and not facts.block.text.startswith("©"))


@_on(characters="0")
def date_only(facts: Facts) -> bool:
    """Line that states a date or time and nothing else."""
    return facts.block.tag not in _HOLDS_LINES and says_when(facts.block.text)


@_on(most=14, characters="0")
def outlet_and_date(facts: Facts) -> bool:
    """Line that names the outlet and the date."""
    text = facts.block.text
    day = None if facts.block.terminated else day_at_end(text)
    return day is not None and _BESIDE_DATE.match(text[:day]) is not None


@needs(22, _CUES)
def byline(facts: Facts) -> bool:
    """Byline: who wrote it."""
    text = facts.block.text
    cue = None if facts.block.prose or text.endswith(":") else _cue(facts.block)
    return cue is not None and text[cue.end() :][:1].isalpha() and _names_mostly(text[cue.end() :])


@needs(4, _CUES)
def byline_cue(facts: Facts) -> bool:
    """The word "By" on a line of its own."""
    cue = _cue(facts.block)
    return cue is not None and cue.end() == len(facts.block.text)


def _cue(block: Block) -> re.Match[str] | None:
    """What stands before a name in a byline, if the line begins with that."""
    return BY.match(block.text) if block.normal.partition(" ")[0] in _CUES else None


def _names_mostly(text: str) -> bool:
    """Whether most words begin with a capital, as names do."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’.-]*", text) if len(word) > 1]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


@_on(most=40, characters=">»›→", words=",".join(HOMES))
def breadcrumb(facts: Facts) -> bool:
    """Breadcrumb: the page's place in the site."""
    block = facts.block
    if block.terminated or not is_breadcrumb(block.text):
        return False
    is_amid = _AMID < facts.prose_before < 1 - _AMID
    return not (is_amid and _WHERE_TO_CLICK.match(block.text)) or is_from_home(block.text)


@_on(characters="@/[0", words="www")
def address_only(facts: Facts) -> bool:
    """Line that is only a web address, a mail address or a telephone number."""
    text = facts.block.text
    if _PHONE.fullmatch(text) and sum(c.isdigit() for c in text) > 6:
        return True
    if not _ADDRESS_MARK.search(text):
        return False
    rest = _MAIL.sub(" ", _URL.sub(" ", text))
    return rest != text and not re.search(r"[^\W_]{2,}", rest)


@_on(most=15, characters="@#")
def social_handle(facts: Facts) -> bool:
    """Social media handle or hashtags alone."""
    return _whole(_HASHTAGS, facts) or (facts.block.words <= 12 and _whole(_HANDLE, facts))


@_on(most=2)
def separator(facts: Facts) -> bool:
    """Rule, ornament or end mark."""
    if not (facts.marked_up or facts.block.opens) and _OF_CODE.search(facts.block.text):
        return False
    return _whole(_SEPARATOR, facts) and not _whole(_STARS, facts)


@_on(most=8)
def numbers_only(facts: Facts) -> bool:
    """Numbers without words: a counter, a page number, the size of an image."""
    return _whole(_NUMBERS, facts)


@_on(most=30, words=_IMAGES)
def image_file(facts: Facts) -> bool:
    """Name of an image file."""
    return _whole(_IMAGE_FILE, facts) and " " not in facts.block.text.rsplit(".", 1)[0]


@_on(most=ANY_LENGTH, characters="({<>=^")
def leaked_code(facts: Facts) -> bool:
    """Script, style or tags that leaked into the text."""
    if facts.tags & {"pre", "code"}:
        return False
    text = facts.block.text
    if is_enciphered(text):
        return True
    hits = len(_CODE.findall(text[:5000]))
    is_call = text.startswith(ADVERTISERS) and text.endswith(";")
    return is_call or (hits >= 2 and hits * 250 > min(len(text), 5000))


@_on(most=10, characters="{%")
def template_placeholder(facts: Facts) -> bool:
    """Placeholder of a template that was never filled in."""
    return not facts.block.prose and _TEMPLATE.search(facts.block.text) is not None


@_on(most=20, characters=":/©：＝=摄攝", words=f"via, fot, {_AGENCY_NAMES}, {_ARCHIVED}")
def photo_credit_line(facts: Facts) -> bool:
    """Credit of a photograph or picture."""
    return _whole(_PHOTO_CREDIT, facts) and not _whole(_SIGNED, facts)


@_on(
    most=80,
    characters="©([（【|–—-:/＝",
    words=f"photo, photos, photograph, photographs, picture, image, images, courtesy, {_SENT_IN}, {_CAPTION_LABELS}",
)
def caption_with_credit(facts: Facts) -> bool:
    """Caption that begins with its label or ends with its picture's credit."""
    if _whole(_CAPTION_LABEL, facts):
        return True
    return _has_credit(facts) and not _whole(_SIGNED, facts) and not is_reporting(facts.block.text)


def _has_credit(facts: Facts) -> bool:
    """Whether a line ends with a picture's credit."""
    if _CREDIT_MARK.search(facts.block.text) and _whole(_CREDIT_END, facts):
        return True
    return _whole(_CREDIT_IN_WORDS, facts) or (not facts.block.terminated and _whole(_CAPTION_END, facts))


@_on(most=80, characters="(")
def printed_links(facts: Facts) -> bool:
    """Links printed with their addresses, and no sentence."""
    text = facts.block.text
    rest, links = _PRINTED_LINK.subn(" ", text)
    is_list = not prose_words(rest) or (links > 1 and text.endswith(")"))  # a headline may be a question
    return links > 0 and is_list and words_of(rest) <= 15 * links


@_on(most=80)
def author_note(facts: Facts) -> bool:
    """Note on an author of the article."""
    # in the second half, after most of the prose: before, an author may be spoken of in the article itself
    return facts.on_author and facts.prose_before > 0.6 and facts.place > 0.5


@_on(characters=":：|–—-]")
def pointer_line(facts: Facts) -> bool:
    """Pointer to another article, such as "READ: …"."""
    return _whole(_POINTER, facts) and not facts.block.text.endswith((".", ".”", '."'))


@_on(most=60, characters="(", words=f"additional, {_DESK_WORK}, {_EDITORS}")
def agency_credit_line(facts: Facts) -> bool:
    """Credit of an agency's reporters and editors."""
    return _whole(_AGENCY, facts) or (
        facts.block.words <= _SHORT and _whole(_DESK, facts) and _names_mostly(facts.block.text.partition(" ")[2])
    )


_SIGNS = all_signs(__name__)
_CHARACTERS = re.compile("[" + re.escape("".join(sign for sign in _SIGNS if not sign.isalnum())) + "]")


def signs_of(text: str, normal: str) -> frozenset[str]:
    """The signs that a line holds, given in its normal form as well, of all those that some rule needs."""
    found = _SIGNS.intersection(normal.replace("'", " ").split())
    return found.union(_CHARACTERS.findall(text), "0" if _DIGIT.search(text) else "")
