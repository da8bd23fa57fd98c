"""Rules on the shape of a line, whatever its language: dates, addresses, handles, credits, leaked code."""

from __future__ import annotations

import re

from newsclean.judge.features import Facts

_SHORT = 25
"""Words; a line with one of these shapes that is longer is prose which quotes it."""


def _any(words: str) -> str:
    """An expression for any of the words, which are separated by commas."""
    return "(?:" + "|".join(re.escape(word.strip()).replace(r"\ ", r"\s+") for word in words.split(",")) + ")"


def _compiled(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_MONTH = (
    _any(
        "jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, mär, mai, okt, dez, janv, févr, avr, juin, juil, "
        "août, déc, ene, abr, ago, dic"
    )
    + r"\w{0,8}\.?"
)
_DAY_NAME = (
    _any(
        "mon, tue, wed, thu, fri, sat, sun, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lundi, mardi, "
        "mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, miercoles, jueves, viernes, sábado, "
        "sabado, domingo"
    )
    + r"\w{0,6}\.?,?"
)
_DATE = _compiled(
    rf"(?:{_DAY_NAME}\s+)?(?:\d{{1,2}}\.?(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)"
    r",?(?:\s+(?:de\s+|del\s+)?\d{4})?",
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}",
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}",
    rf"{_MONTH}\s+\d{{4}}",
    r"\d{4}年\d{1,2}月\d{1,2}日",
)
_TIME = _compiled(
    r"\d{1,2}(?::|\.|h|時)\d{2}(?::\d{2})?(?:分)?\s*(?:[ap]\.?m\.?)?",
    r"\d{1,2}\s*[ap]\.?m\.?\b",
    r"\b(?:noon|midnight)\b",
)
_AGO = _compiled(
    r"\d+\s*"
    + _any(
        "hours, hour, hrs, hr, minutes, minute, mins, min, days, day, weeks, week, months, month, years, "
        "year, yrs, yr, h, d, w, m"
    )
    + r"\s+ago"
)
_DATE_FILLER = _compiled(
    r"\b"
    + _any(
        "published, posted, updated, modified, last, first, created, originally, original, on, at, by, "
        "publié, mis à jour, modifié, actualizado, publicado, le, à, el, a las, las, am, um, uhr, stand, "
        "veröffentlicht, aktualisiert, et, est, edt, pt, pst, pdt, ct, cst, cdt, gmt, utc, bst, ist, cet, "
        "cest, aest, aedt, sgt, pht, wib, hrs, h, z, and, date, time, ago, hours, hour, minutes, minute, "
        "mins, min, days, day, weeks, week, months, month, years, year, the, local, eastern, standard, "
        "daylight, de, del"
    )
    + r"\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_NAMES = _compiled(_DAY_NAME)

_DIGIT = re.compile(r"\d")
_URL = _compiled(r"(?:https?://|www\.)\S+")
_MAIL = _compiled(r"[\w.+-]+@[\w-]+\.[\w.]+", r"\[email\W*protected\]")
_PHONE = _compiled(r"(?:(?:tel|phone|fax|call|mobile|contact)\W*)?\+?[\d\s().-]{7,20}")
_NAME = r"(?:[^\W\d_]\.|[^\W\d_](?:[\w'’.-]*[\w.])?)"
_BYLINE = _compiled(
    _any(
        "words by, written by, reported by, story by, posted by, by, von, par, por, di, door, af, av, oleh, texto de, "
        "text de, text, autor, author, reporter"
    )
    + rf"\s*:?\s+(?:the\s+)?{_NAME}(?:[\s,&|/•·–—-]+(?:and\s+|und\s+|et\s+|y\s+)?{_NAME}){{0,14}}\W*"
)
_BYLINE_CUE = _compiled(_any("by, von, par, por, di, autor, author, written by, posted by") + r"\W*")
_HANDLE = _compiled(r"(?:(?:follow|twitter|x|instagram|via|email)\W+){0,2}@\w{2,30}(?:[\s,|&]+(?:and\s+)?@\w{2,30})*")
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_SEPARATOR = _compiled(r"[\W_]+", r"\W*30\W*", r"x{3,}", r"\W*ends?\W*")
_IMAGE_FILE = _compiled(r"\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S*)?(?:\s+\d{2,4}){0,2}")
_NUMBERS = _compiled(r"[\d\s.,:;/|x×%()#+−-]+[km]?")
_CODE = re.compile(
    r"function\s*\(|=>\s*\{|\bvar\s+\w+\s*=|window\.\w+|document\.\w+\(|\.push\(|\{\s*[\w-]+\s*:\s*[^{}]*;|"
    r"</?(?:div|script|a|p|span|ul|li|h\d|iframe|!--)\b|<!--|-->|\bgoogletag\b|\baddEventListener\b|"
    r"\"@context\"|\$\(|jQuery\("
)
_TEMPLATE = re.compile(r"\{\{?\s*[\w.]+\s*\}?\}|%[A-Z_]+%|\$\{\w+\}")
_COPYRIGHT = _compiled(
    r"(?:©|\(c\)|copyright\b).{0,120}",
    r".{0,60}(?:©|\(c\)\s)\s*(?:copyright\s*)?\d{4}.{0,120}",
    r"(?:.{0,80}\W)?all rights reserved(?:\W*|[.,;|].{0,80})",
)

_PICTURE = _any(
    "photo, photograph, picture, image, illustration, foto, fotos, bild, credit, credits, crédit, crédit photo"
)
_AGENCIES = _any(
    "getty images, getty, afp, reuters, ap photo, ap, epa, shutterstock, istockphoto, istock, dpa, "
    "bloomberg, alamy, xinhua, unsplash, pa, tass, efe, ansa"
)
_PHOTO_CREDIT = _compiled(
    rf"\W*(?:{_PICTURE}|©)\s*(?:credit|by|courtesy|de|von)?\s*[:/©]\s*.{{1,100}}",
    rf".{{2,60}}/\s*{_AGENCIES}\b.{{0,60}}",
    rf".{{2,80}}\bvia {_AGENCIES}\W*",
    rf"{_AGENCIES}(?:\s*[/|]\s*.{{1,60}})?\W*",
)
_CAPTION_END = _compiled(
    rf".*[(\[|–—-]\s*(?:file\s+)?(?:{_PICTURE}|{_AGENCIES}|courtesy|©)(?!\w)[^()]{{0,80}}[)\]]?\W*"
)
_CREDIT_END = _compiled(
    rf".*\([^()]{{0,80}}(?:/|\bvia\b)\s*[^()]{{0,30}}{_AGENCIES}\b[^()]{{0,30}}\)\W*", r".{15,}\s©\s?[^.]{2,60}"
)
"""A picture's credit at the end of a sentence: `… on Tuesday. (Jane Roe/Agency)`, `… on the quay © Outlet`."""
_AGENCY = _compiled(
    r"\("
    + _any("reporting, editing, additional reporting, compiled, writing, with inputs, with input, redacción")
    + r"\b.*\)?\W*"
)
_DESK = _compiled(
    r"(?:additional\s+)?" + _any("reporting, writing, editing, edited, compiled, translated") + r"\s+by\s+\S.{0,120}"
)
_POINTER = re.compile(
    _any(
        "READ, ALSO READ, READ ALSO, READ MORE, Read more, Also read, SEE ALSO, See also, ALSO SEE, WATCH, Watch, "
        "LISTEN, Listen, RELATED, Related, MORE, PHOTOS, VIDEO, Lesen Sie auch, LESEN SIE AUCH, Mehr zum Thema, "
        "MEHR ZUM THEMA, Lire aussi, LIRE AUSSI, À lire aussi, À LIRE, Lea también, "
        "LEA TAMBIÉN, Lee también, LEE TAMBIÉN"
    )
    + r"\s?(?::|\s[|–—-])\s+\S.{5,160}"
)
_BREADCRUMB = _compiled(
    r"\W{0,3}[^/>»›→|\n]{2,40}(?:\s*[>»›→]\s*[^/>»›→|\n]{2,120}){1,7}",
    _any("home, start, startseite, accueil, inicio, portada") + r"(?:\s*[/|>»›-]\s*[^/|>»›]{2,120}){1,7}",
)
_OUTLET_DATE = _compiled(rf"\W*.{{2,60}}\s[-–—|]\s.*(?:{_DATE.pattern})\W*")


def _whole(pattern: re.Pattern[str], facts: Facts, most: int = _SHORT) -> bool:
    return facts.block.words <= most and pattern.fullmatch(facts.block.text) is not None


def copyright_line(facts: Facts) -> bool:
    """Copyright line."""
    return _whole(_COPYRIGHT, facts, 60) and not (facts.block.prose > 15 and not facts.block.text.startswith("©"))


def date_only(facts: Facts) -> bool:
    """Line that states a date or time and nothing else."""
    text = facts.block.text
    if facts.block.words > _SHORT or facts.block.tag == "tr" or not _DIGIT.search(text):
        return False
    rest, found = _DATE.subn(" ", text)
    rest, times = _TIME.subn(" ", rest)
    rest, ago = _AGO.subn(" ", rest)
    if not found + times + ago:
        return False
    rest = _YEAR.sub(" ", _DAY_NAMES.sub(" ", _DATE_FILLER.sub(" ", rest)))
    return not re.search(r"[^\W\d_]{2,}|\d{3,}", rest)


def outlet_and_date(facts: Facts) -> bool:
    """Line that names the outlet and the date."""
    return (
        facts.block.words <= 14 and not facts.block.terminated and _OUTLET_DATE.fullmatch(facts.block.text) is not None
    )


def byline(facts: Facts) -> bool:
    """Byline: who wrote it."""
    block = facts.block
    return block.words <= 22 and not block.prose and bool(_BYLINE.match(block.text)) and _names_mostly(block.text)


def _names_mostly(text: str) -> bool:
    """Whether most words behind the cue begin with a capital, as names do."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’.-]*", text)[1:] if len(word) > 1]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def byline_cue(facts: Facts) -> bool:
    """The word "By" on a line of its own."""
    return facts.block.words <= 2 and _BYLINE_CUE.fullmatch(facts.block.text) is not None


def breadcrumb(facts: Facts) -> bool:
    """Breadcrumb: the page's place in the site."""
    return not facts.block.terminated and _whole(_BREADCRUMB, facts, 40)


def address_only(facts: Facts) -> bool:
    """Line that is only a web address, a mail address or a telephone number."""
    text = facts.block.text
    if facts.block.words > _SHORT:
        return False
    rest = _MAIL.sub(" ", _URL.sub(" ", text))
    return (rest != text and not re.search(r"[^\W_]{2,}", rest)) or bool(
        _PHONE.fullmatch(text) and sum(c.isdigit() for c in text) > 6
    )


def social_handle(facts: Facts) -> bool:
    """Social media handle or hashtags alone."""
    return _whole(_HANDLE, facts, 12) or _whole(_HASHTAGS, facts, 15)


def separator(facts: Facts) -> bool:
    """Rule, ornament or end mark."""
    return facts.block.words <= 2 and _SEPARATOR.fullmatch(facts.block.text) is not None


def numbers_only(facts: Facts) -> bool:
    """Numbers without words: a counter, a page number, the size of an image."""
    return _NUMBERS.fullmatch(facts.block.text) is not None and facts.block.words <= 8


def image_file(facts: Facts) -> bool:
    """Name of an image file."""
    return _whole(_IMAGE_FILE, facts, 30) and " " not in facts.block.text.rsplit(".", 1)[0]


def leaked_code(facts: Facts) -> bool:
    """Script, style or tags that leaked into the text."""
    if facts.tags & {"pre", "code"}:
        return False
    text = facts.block.text
    hits = len(_CODE.findall(text[:5000]))
    return hits >= 2 and hits * 250 > min(len(text), 5000)


def template_placeholder(facts: Facts) -> bool:
    """Placeholder of a template that was never filled in."""
    return facts.block.words <= 10 and _TEMPLATE.search(facts.block.text) is not None


def photo_credit_line(facts: Facts) -> bool:
    """Credit of a photograph or picture."""
    return _whole(_PHOTO_CREDIT, facts, 20)


def caption_with_credit(facts: Facts) -> bool:
    """Caption that ends with its picture's credit."""
    return _whole(_CREDIT_END, facts, 80) or (not facts.block.terminated and _whole(_CAPTION_END, facts, 80))


def author_note(facts: Facts) -> bool:
    """Note on an author of the article."""
    # in the second half, after most of the prose: before, an author may be spoken of in the article itself
    return facts.on_author and facts.block.words <= 80 and facts.prose_before > 0.6 and facts.place > 0.5


def pointer_line(facts: Facts) -> bool:
    """Pointer to another article, such as "READ: …"."""
    return _whole(_POINTER, facts) and not facts.block.text.endswith((".", ".”", '."'))


def agency_credit_line(facts: Facts) -> bool:
    """Credit of an agency's reporters and editors."""
    return _whole(_AGENCY, facts, 60) or (_whole(_DESK, facts) and _names_mostly(facts.block.text))
