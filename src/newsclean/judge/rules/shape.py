"""Rules on the shape of a line, whatever its language: dates, addresses, handles, credits, leaked code."""

from __future__ import annotations

import re

from newsclean.judge.features import Facts

_SHORT = 25
"""Words; a line with one of these shapes that is longer is prose which quotes it."""

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic)"
    r"\w{0,8}\.?"
)
_DAY_NAME = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|"
    r"jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[áa]bado|domingo)\w{0,6}\.?,?"
)
_DATE = re.compile(
    rf"(?:{_DAY_NAME}\s+)?(?:(?:\d{{1,2}}\.?(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)"
    rf",?(?:\s+(?:de\s+|del\s+)?\d{{4}})?|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|{_MONTH}\s+\d{{4}}"
    r"|\d{4}年\d{1,2}月\d{1,2}日)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{1,2}(?::|\.|h|時)\d{2}(?::\d{2})?(?:分)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?\b|\b(?:noon|midnight)\b", re.IGNORECASE
)
_DATE_FILLER = re.compile(
    r"\b(?:published|posted|updated|modified|last|first|created|originally?|on|at|by|publié|mis à jour|modifié|actualizado|publicado|"
    r"le|à|el|a las|las|am|um|uhr|stand|veröffentlicht|aktualisiert|et|est|edt|pt|pst|pdt|ct|cst|cdt|gmt|utc|bst|ist|cet|cest|aest|"
    r"hrs|h|z|and|date|time|ago|hours?|minutes?|mins?|days?|weeks?|months?|years?|the|local|eastern|standard|daylight|de|del|sgt|pht|wib|aedt)\b",
    re.IGNORECASE,
)
_AGO = re.compile(r"\d+\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|yrs?|[hdwm])\s+ago", re.IGNORECASE)

_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|\[email\W*protected\]", re.IGNORECASE)
_NAME = r"(?:[^\W\d_]\.|[^\W\d_](?:[\w'’.-]*[\w.])?)"
_BYLINE = re.compile(
    rf"(?:by|von|par|por|di|door|af|av|oleh|texto? de|text|words by|written by|reported by|story by|posted by|autor|author|reporter)\s*:?\s+"
    rf"(?:the\s+)?{_NAME}(?:[\s,&|/•·–—-]+(?:and\s+|und\s+|et\s+|y\s+)?{_NAME}){{0,14}}\W*",
    re.IGNORECASE,
)
_BYLINE_CUE = re.compile(r"(?:by|von|par|por|di|autor|author|written by|posted by)\W*", re.IGNORECASE)
_HANDLE = re.compile(r"(?:(?:follow|twitter|x|instagram|via|email)\W+){0,2}@\w{2,30}(?:[\s,|&]+(?:and\s+)?@\w{2,30})*", re.IGNORECASE)
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_SEPARATOR = re.compile(r"[\W_]+|-\s?30\s?-|x{3,}|ends?|\(ends?\)|/ends/?|\W*30\W*", re.IGNORECASE)
_IMAGE_FILE = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S*)?(?:\s+\d{2,4}){0,2}", re.IGNORECASE)
_NUMBERS = re.compile(r"[\d\s.,:;/|x×%()#+−-]+[km]?", re.IGNORECASE)
_PHONE = re.compile(r"(?:(?:tel|phone|fax|call|mobile|contact)\W*)?\+?[\d\s().-]{7,20}", re.IGNORECASE)
_CODE = re.compile(
    r"function\s*\(|=>\s*\{|\bvar\s+\w+\s*=|window\.\w+|document\.\w+\(|\.push\(|\{\s*[\w-]+\s*:\s*[^{}]*;|</?(?:div|script|a|p|span|ul|li|h\d|iframe|!--)\b|"
    r"<!--|-->|\bgoogletag\b|\baddEventListener\b|\"@context\"|\$\(|jQuery\("
)
_TEMPLATE = re.compile(r"\{\{?\s*[\w.]+\s*\}?\}|%[A-Z_]+%|\$\{\w+\}")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright\b)\s*(?:©|\(c\))?.{0,120}|.{0,60}(?:©|\(c\)\s)\s*(?:copyright\s*)?\d{4}.{0,120}|.{0,60}\ball rights reserved\b.{0,60}",
    re.IGNORECASE,
)
_CREDIT_END = re.compile(
    r"(?:photo|photograph|picture|image|illustration|courtesy|foto|crédit|credit|getty|afp|reuters|epa|shutterstock|istock|unsplash|"
    r"alamy|ap photo|via ap|dpa|wikimedia|handout|file photo|bloomberg)\b[^.]{0,60}[)\]]?\W*",
    re.IGNORECASE,
)
_PHOTO_CREDIT = re.compile(
    r"\W*(?:photo|photograph|picture|image|illustration|foto|bild|fotos?|crédit(?:\s+photo)?|credits?|©)\s*(?:credit|by|courtesy|de|von)?\s*[:/©]\s*.{1,100}"
    r"|.{2,60}/\s*(?:getty(?:\s+images)?|afp|reuters|ap|ap photo|epa|shutterstock|istock|dpa|bloomberg|alamy|xinhua|unsplash|pa|tass|efe|ansa)\b.{0,60}"
    r"|.{2,80}\bvia (?:getty images|ap|reuters|afp|shutterstock)\W*"
    r"|(?:getty(?: images)?|shutterstock|istock(?:photo)?|afp|reuters|ap photo|epa|dpa|unsplash|alamy)(?:\s*[/|]\s*.{1,60})?\W*",
    re.IGNORECASE,
)
_CAPTION_END = re.compile(r".*[(\[|–—-]\s*(?:file\s+)?(?:photo|image|picture|ap|reuters|afp|getty|epa|courtesy|credit|foto|©)\b[^()]{0,80}[)\]]?\W*", re.IGNORECASE)
_AGENCY = re.compile(r"\((?:reporting|editing|additional reporting|compiled|writing|with inputs?|redacción|reportage)\b.*\)?\W*", re.IGNORECASE)
_BREADCRUMB = re.compile(r"\W{0,3}[^/>»›|\n]{2,40}(?:\s*[>»›→]\s*[^/>»›→|\n]{2,120}){1,7}|(?:home|start|startseite|accueil|inicio|portada)(?:\s*[/|>»›-]\s*[^/|>»›]{2,120}){1,7}", re.IGNORECASE)
_OUTLET_DATE = re.compile(rf"\W*.{{2,60}}\s[-–—|]\s.*{_DATE.pattern}\W*", re.IGNORECASE)
_SHOUTED_LABEL = re.compile(r"(?:read|see|also|watch|more|related|listen|must|breaking|live)\b.{0,160}", re.IGNORECASE)


def _whole(pattern: re.Pattern[str], facts: Facts, most: int = _SHORT) -> bool:
    return facts.block.words <= most and pattern.fullmatch(facts.block.text) is not None


def copyright_line(facts: Facts) -> bool:
    """Copyright line."""
    return _whole(_COPYRIGHT, facts, 60) and not (facts.block.prose > 15 and not facts.block.text.startswith("©"))


def date_only(facts: Facts) -> bool:
    """Line that states a date or time and nothing else."""
    text = facts.block.text
    if facts.block.words > _SHORT or not any(c.isdigit() for c in text):
        return False
    rest, found = _DATE.subn(" ", text)
    rest, times = _TIME.subn(" ", rest)
    rest, ago = _AGO.subn(" ", rest)
    if not found + times + ago:
        return False
    rest = re.sub(_DAY_NAME, " ", _DATE_FILLER.sub(" ", rest), flags=re.IGNORECASE)
    return not re.search(r"[^\W\d_]{2,}|\d{3,}", re.sub(r"\b(?:19|20)\d\d\b", " ", rest))


def outlet_and_date(facts: Facts) -> bool:
    """Line that names the outlet and the date."""
    return facts.block.words <= 14 and not facts.block.terminated and _OUTLET_DATE.fullmatch(facts.block.text) is not None


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
    return (rest != text and not re.search(r"[^\W_]{2,}", rest)) or bool(_PHONE.fullmatch(text) and sum(c.isdigit() for c in text) > 6)


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
    return facts.block.words <= 80 and not facts.block.terminated and _whole(_CAPTION_END, facts, 80)


def agency_credit_line(facts: Facts) -> bool:
    """Credit of an agency's reporters and editors."""
    return _whole(_AGENCY, facts, 60)
