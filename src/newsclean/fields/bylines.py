"""The lines that name who wrote an article: round its headline, beside its date, and under its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.document import Block
from newsclean.fields.found import Found
from newsclean.fields.names import BY, TAIL_BYLINE, bio, is_handle, is_person, is_place, names_office, people
from newsclean.fields.opening import Opening
from newsclean.fields.prose import Prose
from newsclean.fields.written_dates import is_date_label, is_dated_line, rest_of, without_dates
from newsclean.text import normal_form

Names = Found[tuple[str, ...]]

_JOINER = re.compile(r"(?:,|;|&|\||/|and|und|et|y|e|og|och|en)", re.IGNORECASE)
_BAR = re.compile(r"[|•·⋅∙●]")
_ASIDE = re.compile(r"\s+[-–—]+\s+|\s+in\s+|\s+\d+$|^[-–—]+\s+")
_CREDIT = re.compile(r"\w/\w")
_AUTHOR_STEMS = ("author", "autor", "auteur", "byline", "contributor", "writer", "verfasser")
_WHOLE = frozenset({"article", "main", "body", "html"})
"""Elements of the whole page: a class of theirs that names an author speaks of no line."""
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autori|profiles?|people|writers?|contributors?|journalists?|by|"
    r"staff|team|users?|redakteur\w*)/([^?#]+)",
    re.IGNORECASE,
)
_OTHERS = frozenset("comment comments commenter related recommended teaser teasers sidebar".split())
"""Words of elements that hold other people's names."""
_WROTE = re.compile(
    r"(?:(?:this\s+)?(?:article|story|post|text|blog)\s+)?(?:was\s+)?written\s+by|(?:article|story|post|words)\s+by|"
    r"(?:about\s+the\s+|meet\s+the\s+)?(?:author|writer)(?:\(s\)|s)?|contributors?|autor(?:in|en|es|a)?|auteure?s?|"
    r"autore|geschrieben\s+von|verfasst\s+von|escrito\s+por|écrit\s+par|über\s+(?:den\s+autor|die\s+autorin)|"
    r"(?:by|von|par|por)",
    re.IGNORECASE,
)
"""What stands before a name under an article."""
_HELPED = re.compile(
    r"(?:(?:medically|expert|fact[- ]?)?\s*(?:reviewed|edited|checked|translated|approved|verified)\s+by|"
    r"(?:photos?|photography|illustrations?|fotos?|bild|bilder)(?:\s+(?:by|von|par|por))?\s*:|geprüft\s+von|übersetzt\s+von)",
    re.IGNORECASE,
)
"""What stands before the name of somebody who did not write the article."""
_HELPED_LABEL = re.compile(_HELPED.pattern + r"\s*:?", re.IGNORECASE)
_GROUP_END = re.compile(r"\s+(?:on|in|am|um|le|el|at|under|unter|from|filed|\d).*|\s*[,(@].*", re.IGNORECASE)
_GROUP_WORDS = 5
_NAME_WORDS = 5
_OFFICE_WORDS = 8
_SHORT_WORDS = 12
"""Words of a line that holds a name and a date."""
_LABELLED_WORDS = 16
"""Words of a line that holds a name with what stands before and behind it."""
_LINE_WORDS = 30
_BIO_BLOCKS = 4
_IS = re.compile(r"\s+(?:is|was|has|ist|war|hat|est|es|è|är|er)\b")
_FROM = re.compile(r"(?:by|from|von|par|por|de|author|autor|about|über)\s*:?\s*$", re.IGNORECASE)
_NAMES = 12


def from_opening(opening: Opening, outlets: Sequence[str]) -> Names | None:
    """The byline near the headline: `By Jane Roe`, or a name in an element that is called so."""
    for n, block in _lines(opening):
        by = BY.match(block.text)
        if by is not None and by.end() == len(block.text):
            found = _from_next_lines(opening.blocks, n, outlets)
        else:
            found = _from_line(n, block) or (_group(opening.blocks, n) if by and _is_dated(block) else None)
        if found is not None:
            return found
    return None


def _is_dated(block: Block) -> bool:
    """Whether a line states a date, whatever else stands on it."""
    return without_dates(block.text) != block.text


def _lines(opening: Opening) -> Iterator[tuple[int, Block]]:
    """The lines round the headline, without those of people who helped."""
    for n, block in opening.before_prose + opening.near_prose:
        if not (_HELPED.match(block.text) or (n and _HELPED_LABEL.fullmatch(opening.blocks[n - 1].text))):
            yield n, block


def _from_line(n: int, block: Block) -> Names | None:
    """A byline on one line, a date beside it or not."""
    if block.words > _LINE_WORDS:
        return None
    parts = _parts(block.text)
    byline = next((part for part in parts if BY.match(part)), None)
    if byline is None and _in_author_element(block):
        byline = next((part for part in parts if people(part)), None)
    if byline is None or _CREDIT.search(byline):
        return None
    named = people(byline)
    return Found(named, "byline", {n: "used-as-byline"}) if named else None


def _parts(text: str) -> list[str]:
    """What stands on a line between bars and dates."""
    return [part for part in map(str.strip, _BAR.split(without_dates(text))) if part]


def _in_author_element(block: Block) -> bool:
    for element in block.ancestors[-3:]:
        if element.tag not in _WHOLE:
            for word in element.words:
                if word.startswith(_AUTHOR_STEMS):
                    return True
    return False


def _from_next_lines(blocks: Sequence[Block], label: int, outlets: Sequence[str]) -> Names | None:
    """`By` on one line, and the names on those that follow, commas and `and` on lines of their own."""
    names: list[str] = []
    used = {label: "used-as-byline"}
    for n in range(label + 1, min(label + _NAMES, len(blocks))):
        text = blocks[n].text
        if names and _JOINER.fullmatch(text):
            used[n] = "used-as-byline"
            continue
        named = people(without_dates(text)) if blocks[n].words <= _LINE_WORDS else ()
        if not named:
            names.extend(() if names else _before_outlet(text, outlets))
            break
        if names and not _is_joined(blocks[n - 1].text):
            break
        names.extend(named)
        used[n] = "used-as-byline"
    return Found(tuple(dict.fromkeys(names)), "byline", used) if names else None


def _is_joined(before: str) -> bool:
    return _JOINER.fullmatch(before) is not None or before.endswith((",", "&", " and"))


def _before_outlet(text: str, outlets: Sequence[str]) -> tuple[str, ...]:
    """The names that are glued to the outlet's: `Jane Roe , John Doe Outlet …`."""
    for outlet in outlets:
        head, found, _ = text[:200].partition(outlet)
        if found and len(head) < 120:
            return people(head)
    return ()


def alone(opening: Opening, known: Sequence[str]) -> Names | None:
    """A name alone near the headline, where the page vouches for it.

    `known` are titles and sections: what they say is nobody's name.
    """
    for n, block in _lines(opening):
        if block.words > _SHORT_WORDS or block.tag == "h1":
            continue
        names = _bare(block.text)
        if names and _vouched(opening.blocks, n, names[0]) and not _says(known, names[0]):
            return Found(names, "byline", {n: "used-as-byline"})
    return None


def _says(known: Sequence[str], name: str) -> bool:
    normal = normal_form(name)
    return any(normal in text for text in known)


def _bare(text: str) -> tuple[str, ...]:
    for part in _parts(text):
        for piece in _ASIDE.split(part):
            names = people(piece) if piece else ()
            if names and not any(map(is_place, names)):
                return names
    return ()


def _vouched(blocks: Sequence[Block], n: int, name: str) -> bool:
    """Whether a link leads to the person's own page, an office stands behind the name, or a date and a word on them.

    A date alone does not do: sections and places stand beside it too.
    """
    last = normal_form(name).rpartition(" ")[2]
    if any(page and last in page[1].lower() for page in map(_AUTHOR_PAGE.search, blocks[n].links)):
        return True
    after = blocks[n + 1 : n + 2]
    if any(other.words <= _OFFICE_WORDS and names_office(other.text) for other in after):
        return True
    near = _is_dated(blocks[n]) or any(
        is_dated_line(other.text) or is_date_label(other.text) for other in (*blocks[max(0, n - 1) : n], *after)
    )
    return near and any(_introduces(block.text, name) for block in blocks[n + 1 :])


def _introduces(text: str, name: str) -> bool:
    """`Jane Roe is …`, `More from Jane Roe`."""
    if name not in text:
        return False
    before, _, after = text.partition(name)
    return (not before and _IS.match(after) is not None) or _FROM.search(before) is not None


def group(opening: Opening) -> Names | None:
    """A desk, a team or somebody with one name: `by Tarnmouth Rowers`, or a name in a byline element."""
    found = (_group(opening.blocks, n, bare=n < opening.prose) for n, _ in _lines(opening))
    return next(filter(None, found), None)


def _group(blocks: Sequence[Block], n: int, *, bare: bool = False) -> Names | None:
    block = blocks[n]
    if block.words > _LABELLED_WORDS:
        return None
    parts = _parts(block.text)
    byline = next((part for part in parts if BY.match(part)), None)
    if byline is None and not (bare and len(parts) == 1 and block.words <= _NAME_WORDS and _in_author_element(block)):
        return None
    used = {n: "used-as-byline"}
    name = _GROUP_END.sub("", BY.sub("", byline or parts[0], count=1)).strip(" .:;–—-")
    if not name and n + 1 < len(blocks) and BY.fullmatch(block.text):
        name = blocks[n + 1].text
        used[n + 1] = "used-as-byline"
    return Found((name,), "byline", used) if rest_of(name) and is_handle(name, _GROUP_WORDS) else None


def from_end(opening: Opening, prose: Prose) -> Names | None:
    """A byline under the article, or at the end of its last paragraph."""
    blocks = opening.blocks
    last = prose.last
    if last < 0:
        return None
    for n in range(last + 1, min(last + 6, len(blocks))):
        found = None if opening.is_furniture(blocks[n]) else _from_line(n, blocks[n])
        if found is not None:
            return found
    tail = TAIL_BYLINE.search(blocks[last].text[-300:])
    if tail is not None and is_person(tail["name"]):
        return Found((tail["name"],), "byline")
    presented = next(filter(None, (bio(block.text) for block in blocks[-_BIO_BLOCKS:])), None)
    return Found((presented.name,), "author-bio") if presented else _only_one(opening)


def _only_one(opening: Opening) -> Names | None:
    """The name in the only byline below the opening; where there are several, they may be of other articles."""
    named = list(dict.fromkeys(_labelled(opening)))
    return Found(named[0], "byline") if len(named) == 1 else None


def _labelled(opening: Opening) -> Iterator[tuple[str, ...]]:
    blocks = opening.blocks
    for n in range(opening.prose, len(blocks)):
        block = blocks[n]
        if block.words > _LABELLED_WORDS:
            continue
        label = _WROTE.match(block.text)
        if label is None:
            named = 1 < block.words <= _NAME_WORDS and _in_author_element(block)
            names = people(block.text) if named else ()
        elif label.end() == len(block.text.rstrip(": ")):
            names = _list_below(blocks, n + 1, several=label[0].endswith("s)"))
        else:
            names = people(block.text[label.end() :].lstrip(": ")) if block.text[label.end()] in ": " else ()
        if names and block.markup_words.isdisjoint(_OTHERS):
            yield names


def _list_below(blocks: Sequence[Block], start: int, *, several: bool) -> tuple[str, ...]:
    """The names on the line `start`, and where there may be several on those that follow."""
    names: list[str] = []
    for block in blocks[start : start + (_NAMES if several else 1)]:
        named = people(block.text) if block.words <= _LABELLED_WORDS else ()
        if not named:
            break
        names.extend(named)
    return tuple(names)
