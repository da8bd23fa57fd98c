"""Who is credited: an explicit credit, else the outlet that the input names, else an agency or outlet in its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.dates.lines import is_date_line
from newsclean.document import Block, Document
from newsclean.fields import credit
from newsclean.fields.addresses import stated
from newsclean.fields.credit import HEAD_LINES
from newsclean.fields.datelines import agency
from newsclean.fields.found import Found, by_strength, hints, is_exported
from newsclean.fields.line_kinds import kind_at
from newsclean.fields.names import (
    OUTLET_NAME,
    TAIL_BYLINE,
    bio,
    is_handle,
    is_newspaper,
    may_be_outlet,
    names_outlet,
    people,
)
from newsclean.fields.prose import Prose
from newsclean.fields.title import BARS, Title
from newsclean.lexicon.rights import RESERVED, SIGN
from newsclean.text import PREPOSITION, normal_form

_STRENGTH = ("meta:og:site_name", "json-ld:publisher", "meta:application-name", "meta:dc.publisher")

_BAR = re.compile(BARS)
_HOST = re.compile(r"https?://(?:www\.)?([^/:?#]+)", re.IGNORECASE)
_TELLING_WORD = 4
"""Letters; shorter words stand in many addresses by chance."""
_TITLE_NAME_WORDS = 5
_DASH_LINE = re.compile(r"[-–—]\s+(\S.{1,60}?)\s+[-–—]\s+(.+)")
_COPYRIGHT = re.compile(
    rf"{SIGN}(?:\s*(?:©|\(c\)|copyright|by|:))*\s*(?:(?:19|20)\d\d(?:\s*[-–,/]\s*(?:(?:19|20)?\d\d))?)?\s*(?:by\s+|[,|·-]\s*)?"
    r"(?P<holder>[^\W\d_].*?)(?=\.\s|\.?$|\s*[|–—•·]|\s+(?:19|20)\d\d|,?\s+(?:all|todos|alle|tous|tutti)\s|\s+-\s|\s*\(|"
    r"\s*(?:版[权權]所有|保留[一所][切有]|無断|무단))",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r",?\s+(?:LLC|L\.L\.C|Inc|Ltd|Limited|Corp|Co|GmbH|AG|S\.?A|S\.?p\.?A|B\.?V|PLC|Plc|Pty|SAS|SE)\.?(?:,?\s+(?:Ltd|Limited|&\s+Co(?:\.?\s+KG(?:aA)?)?))?\.?$"
)
_NO_HOLDER = re.compile(
    r"(?:all|this|these|the\s+(?:author|content|material)s?|alle|todos|tous|tutti|protected|notice|law|reserved|material|by|photo|image|and|riproduzione)\b",
    re.IGNORECASE,
)
_CLAIM = re.compile(r"copyright|(?:19|20)\d\d", re.IGNORECASE)
"""Beside a bare © it tells the outlet's claim from that on a picture."""
_FOOTER_BLOCKS = 100
_BIO_BLOCKS = 24
_LINE = 600
"""Characters of a line in which a holder is looked for."""
_RIGHTS = re.compile(RESERVED, re.IGNORECASE)
_BY_OUTLET = re.compile(rf"{PREPOSITION}\b.*,\s*(?:for\s+)?(?P<outlet>[^,|]+?)\s*$", re.IGNORECASE)
_OUTLET_LIKE = re.compile(
    r"[A-Z]{2,6}|.*\b(?:News|Times|Post|Herald|Press|Journal|Tribune|Gazette|Courier|Chronicle|Reuters|Observer|Guardian|"
    r"Telegraph|Zeitung|Rundschau|Anzeiger|Presse|Today|Agency)"
)
_PAGE_NUMBER = re.compile(r",?\s+(?:page|p|pp|seite|pág|pagina|página)\.?\s*[A-Z]?\d+.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """Who is credited, and where the original stands."""

    found: Found[str] | None
    url: Found[str] | None = None


_JOINED = re.compile(
    r"\b(?:joined|works?\s+(?:for|at)|writes\s+for|a\s+rejoint|travaille\s+(?:pour|chez)|arbeitet\s+(?:für|bei)|"
    rf"schreibt\s+für|trabaja\s+(?:en|para)|escribe\s+(?:en|para))\s+(?P<outlet>{OUTLET_NAME})"
)
_NEWSROOMS = ("rédaction", "newsroom", "Redaktion", "redacción", "redazione")
_NEWSROOM = re.compile(
    r"\b(?:la\s+rédaction\s+de|newsroom\s+of|Redaktion\s+von|redacción\s+de|redazione\s+di)\s+"
    rf"(?P<outlet>{OUTLET_NAME})"
)
_TOLD = re.compile(rf"\b(?:t(?:old|ells)|spoke\s+(?:to|with)|interview\s+with|statement\s+to)\s+({OUTLET_NAME})")
_NARRATOR = re.compile(
    rf"((?:The\s+)?{OUTLET_NAME})\s+(?:has\s+(?:learned|seen|obtained)|understands|spoke\s+(?:to|with))\b"
)
_SAID_TO = ("told", "tells", "spoke", "interview", "statement")
_SAID_BY = ("has learned", "has seen", "has obtained", "understands", "spoke")
"""Words of such sentences, found far sooner than the sentences."""
_SPEAKING = re.compile("|".join((*_NEWSROOMS, *_SAID_TO, *_SAID_BY)))
_MENTIONS = 2
"""What is told once to an outlet may be quoted from it."""
_DOMAIN = re.compile(r"\.(?:com|net|org)$")


def outlets(document: Document, prose: Prose) -> tuple[str, ...]:
    """The names by which metadata calls the outlet; where it names none, the holder of the copyright."""
    said = [hint.value for hint in by_strength(document, "source", _STRENGTH) if may_be_outlet(hint.value)]
    holder = None if said else _copyright_holder(document.blocks, prose)
    return tuple(dict.fromkeys(said or filter(None, [holder])))


def find(document: Document, prose: Prose, called: Sequence[str], headline: Title, authors: Sequence[str]) -> Source:
    """Who is credited, as written; `called` is what `outlets` gave."""
    credited = credit.find(document, prose)
    return Source(
        credited.name
        or _outlet(document, prose, called, headline.outlet, authors)
        or _in_page_title(document, headline, authors)
        or _agency(document.blocks, prose)
        or _speaking(document.blocks),
        credited.url,
    )


def _outlet(
    document: Document, prose: Prose, called: Sequence[str], title_outlet: str | None, authors: Sequence[str]
) -> Found[str] | None:
    for hint in by_strength(document, "source", _STRENGTH):
        if is_exported(hint.origin):
            return Found(_PAGE_NUMBER.sub("", hint.value), hint.origin)
        if may_be_outlet(hint.value):
            return Found(hint.value, hint.origin)
    if document.format == document.input_format == "front-matter":  # an export does not print whose it is
        return None
    holder = Found(called[0], "copyright") if called else None  # metadata names none
    return (
        _dash_line(document.blocks, prose)
        or _behind_title(title_outlet, holder)
        or _behind_byline(document.blocks, prose)
        or (_masthead(document.blocks, prose) if document.format == "plain-text" else None)
        or holder
        or _from_bio(document.blocks, authors)
    )


def _behind_title(name: str | None, holder: Found[str] | None) -> Found[str] | None:
    """`Headline | Outlet`, or the outlet's name in the copyright line where more was glued to it in the title."""
    if name is None:
        return None
    if holder is not None and normal_form(name).startswith(normal_form(holder.value)):
        return holder
    return Found(name, "title")


def _in_page_title(document: Document, headline: Title, authors: Sequence[str]) -> Found[str] | None:
    """The name behind the headline in a page's title: `The ferry stays - The Outlet`."""
    title = next((hint.value for hint in hints(document, "title") if hint.origin == "title-element"), "")
    parts = _BAR.split(title)
    if len(parts) < 2 or headline.found is None:
        return None
    name = parts[-1].strip()
    if not normal_form(title).startswith(normal_form(headline.found.value)) or not is_handle(name, _TITLE_NAME_WORDS):
        return None
    named = not name.islower() and not any(map(str.isdigit, name)) and name not in authors
    hosts = (_HOST.match(address) for address, _ in stated(document))
    at_home = all(_is_host_of(name, host[1].lower()) for host in hosts if host)
    return Found(name, "title-element") if named and at_home else None


def _is_host_of(name: str, host: str) -> bool:
    """Whether an address is one of the outlet `name`: it holds the name, a word of it, or its initials."""
    words = normal_form(name).split()
    labels, letters = host.split("."), host.replace("-", "")
    return (
        "".join(words) in letters
        or any(word in labels or (len(word) >= _TELLING_WORD and word in letters) for word in words)
        or "".join(word[0] for word in words) in labels
    )


def _head(prose: Prose) -> range:
    """The lines before the first prose, without the menus above them."""
    return range(max(0, prose.first - HEAD_LINES), prose.first)


def _dash_line(blocks: Sequence[Block], prose: Prose) -> Found[str] | None:
    """`- The Outlet - Tuesday, April 16, 2019`."""
    for n in _head(prose):
        block = blocks[n]
        match = _DASH_LINE.fullmatch(block.mark + block.text)
        if match and is_date_line(match[2]) and may_be_outlet(match[1]):
            return Found(match[1], "dash-outlet-date line", {n: "used-as-date"})
    return None


def _masthead(blocks: Sequence[Block], prose: Prose) -> Found[str] | None:
    """A newspaper's name, alone on its line beside the byline or the date, or behind the author's."""
    for n in (*_head(prose), *range(max(prose.first, len(blocks) - 1), len(blocks))):
        author, _, behind = blocks[n].text.rpartition(", ")
        if author and is_newspaper(behind) and people(author):
            return Found(behind, "byline")
        if is_newspaper(blocks[n].text) and any(kind_at(blocks, beside) for beside in (n - 1, n + 1)):
            return Found(blocks[n].text, "masthead", {n: "used-as-credit"})
    return None


def _behind_byline(blocks: Sequence[Block], prose: Prose) -> Found[str] | None:
    """`By Jane Roe, CNN`, or at the end of the last paragraph or on the line below it `By Jane Roe for Outlet.com`."""
    for n in _head(prose):
        match = _BY_OUTLET.match(blocks[n].text)
        if match and _OUTLET_LIKE.fullmatch(match["outlet"]) and may_be_outlet(match["outlet"]):
            return Found(match["outlet"], "byline")
    tails = (TAIL_BYLINE.search(block.text[-300:]) for block in blocks[prose.last : prose.last + 2])
    return next((Found(tail["outlet"], "byline") for tail in tails if tail), None)


def _copyright_holder(blocks: Sequence[Block], prose: Prose) -> str | None:
    """The holder in the copyright line, which stands near the end."""
    last = prose.last
    for n in range(max(len(blocks) - _FOOTER_BLOCKS, 0), len(blocks)):
        holder = _holder(blocks[n].text) if _may_claim(blocks[n]) else None
        if holder is not None and (n > last or _CLAIM.search(blocks[n].text)):
            return _as_called(holder, blocks)
    end = blocks[last].text[-300:] if blocks else ""
    holder = _holder(end, anywhere=True) if _RIGHTS.search(end) else None
    return holder and _as_called(holder, blocks)


def _as_called(holder: str, blocks: Sequence[Block]) -> str:
    """The holder's name without the ending of a web address, where the text writes it so too."""
    name = _DOMAIN.sub("", holder)
    if name == holder:
        return holder
    alone = re.compile(rf"\b{re.escape(name)}\b(?!\.\w)")
    return name if any(name in block.text and alone.search(block.text) for block in blocks) else holder


def _may_claim(block: Block) -> bool:
    return "©" in block.normal or "copyright" in block.normal or "(c)" in block.text.lower()


def _holder(text: str, *, anywhere: bool = False) -> str | None:
    text = text[:_LINE]
    match = _COPYRIGHT.search(text) if anywhere or _RIGHTS.search(text) else _COPYRIGHT.match(text)
    if match is None or _NO_HOLDER.match(match["holder"]):
        return None
    holder = _LEGAL_FORM.sub("", match["holder"].strip(" .,")).strip(" .,")
    return holder if may_be_outlet(holder) and not holder[0].islower() else None


def _from_bio(blocks: Sequence[Block], authors: Sequence[str]) -> Found[str] | None:
    """`Jane Roe is a reporter for The Outlet.` under the article, or `Jane Roe … She joined The Outlet` anywhere."""
    for block in blocks[-_BIO_BLOCKS:]:
        presented = bio(block.text) if authors and block.text[:1].isupper() else None
        if presented is not None and presented.name in authors:
            return Found(presented.outlet, "author-bio")
    for block in blocks:
        if any(author in block.text for author in authors):
            joined = _JOINED.search(block.text)
            if joined is not None and may_be_outlet(joined["outlet"]):
                return Found(joined["outlet"], "author-bio")
    return None


def _speaking(blocks: Sequence[Block]) -> Found[str] | None:
    """The outlet that speaks of itself: `the newsroom of The Outlet`, or twice `told The Outlet`."""
    counts: Counter[str] = Counter()
    for block in blocks:
        text = block.text
        if _SPEAKING.search(text) is None:
            continue
        newsroom = _NEWSROOM.search(text) if any(word in text for word in _NEWSROOMS) else None
        if newsroom is not None:
            return Found(newsroom["outlet"], "self-mention")
        names = _TOLD.findall(text) if any(word in text for word in _SAID_TO) else []
        names += _NARRATOR.findall(text) if any(word in text for word in _SAID_BY) else []
        counts.update(filter(names_outlet, names))
    for name, _ in counts.most_common(1):
        bare = name[4:] if name[:4].lower() == "the " else name
        elsewhere = counts[bare] + counts[f"the {bare}"]
        if elsewhere + counts[f"The {bare}"] >= _MENTIONS:  # the article is part of the name where it has a capital
            return Found(bare if elsewhere else name, "self-mention")
    return None


def _agency(blocks: Sequence[Block], prose: Prose) -> Found[str] | None:
    """The agency of the dateline."""
    near = blocks[max(0, prose.first - HEAD_LINES) : prose.first + 1]
    name = next(filter(None, (agency(block.text) for block in near)), None)
    return Found(name, "dateline") if name else None
