"""The forms in which a line names who wrote an article: `By Jane Roe`, a label and the names below it, a bare name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsclean.dates.lines import is_date_line, rest_of
from newsclean.dates.written import without_dates
from newsclean.document import Block
from newsclean.fields import labels
from newsclean.fields.line_kinds import WHEN, kind_of
from newsclean.fields.names import (
    caseless_people,
    ends_in_office,
    is_handle,
    is_newspaper,
    is_photographer,
    is_place,
    is_prompt,
    is_sentence,
    people,
    without_places,
)
from newsclean.lexicon.byline_cues import BY, BYLINE_IN_PARAGRAPH, CASELESS_NAME, COLON, NAME_BEFORE_DATE
from newsclean.text import PREPOSITION

_PART = re.compile(r"\s*(?:[|•⋅∙●▶]|·(?![가-힣]))\s*|\s+[/–—-]+\s+|\s+[Ii]n\s+")
_PARTED = re.compile(r"[|•·⋅∙●▶/–—\d-]|\s[Ii]n\s")
_JOINER = re.compile(r"(?:,|;|&|\||/|and|und|et|y|e|og|och|en|ve|i|и)", re.IGNORECASE)
_ADDED = re.compile(r"(?:and|und|et|y|e|og|och|en|ve|&)\s+(?=[A-ZÀ-Ý])")
_LATE_BY = re.compile(rf"[\s,.](?:By|{PREPOSITION})\s+(?=[A-ZÀ-Ý])")
_LEADS_ON = re.compile(
    r"(?:\W|\d)*(?:(?:and|und|et|y|e|on|le|am|el|den|il|at|the|updated|published|comments?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|wed|thurs?|fri)\b(?:\W|\d)*)*"
)
"""Little words that may stand behind a name."""
_HELPED = re.compile(
    r"(?:(?:medically|expert|fact[- ]?)?\s*(?:reviewed|edited|checked|translated|approved|verified|curated)\s+by|"
    rf"(?:photos?|photography|photographs|illustrations?|fotos?|bild|bilder|video|graphics?)(?:\s+{PREPOSITION})?\s*:?|"
    r"(?:photos?|photographs?|illustrations?|video|translated|edited)\s+by|geprüft\s+von|übersetzt\s+von)(?=\s|$|:)",
    re.IGNORECASE,
)
"""What stands before the name of somebody who did not write the article."""
_GROUP_END = re.compile(
    r"\s+(?:(?:on|in|am|um|le|el|at|su|sur|em|under|unter|from|filed)\b|\d).*|\s*[,(@].*", re.IGNORECASE
)
_CREDIT = re.compile(r"\w/\w")
"""`By Jane Roe/Agency` stands under a picture."""
_SEVERAL = re.compile(r"(?:\(s\)|authors|autoren|auteurs|autores)\s*:?$", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_ADDRESS = re.compile(r"\w@\w")
_PLACEHOLDER = "name"
"""So a template has it in which nobody wrote one: `Reporter Name`."""
_GROUP_WORDS = 5
_HANDLE_WORDS = 4
_LABEL_WORDS = 4
_LONG = 9
"""A part of more words is no bare name, but one may stand behind `by` at its end."""
_PARTICLE = 3
"""Letters of `de`, `van`, `del`."""
_LINE_WORDS = 30
_NAMES = 12
_FULL_STOP = re.compile(r"[^\W\d_]{4}\.$")
"""With it ends no name, unless an abbreviation does, but the place where an article was written."""
_GLUED = 150
"""Characters of names in front of the outlet's, with which an article's first line may begin."""


@dataclass(frozen=True, slots=True)
class Named:
    """Who is named, in what form, and the Blocks that say nothing else."""

    names: tuple[str, ...]
    form: str
    """One of `by`, `label`, `late by`, `name`, and for a desk or somebody with one name `by a group`, `label, a group`,
    `one word`; a `label` has a colon, stands above the name, or is of a script without capitals."""
    first: int
    last: int


def named_by(blocks: Sequence[Block], n: int, outlets: Sequence[str]) -> Iterator[Named]:
    """All that the line `n`, or the lines below it if it is a label, may name; `outlets` are nobody's names."""
    text = blocks[n].text
    if blocks[n].words > _LINE_WORDS or _HELPED.match(text) or is_sentence(text):
        return
    if n and _is_help_label(blocks[n - 1]):
        return
    dated = None if text.isascii() else NAME_BEFORE_DATE.match(text)
    if dated is not None and is_date_line(text[dated.end() :]):
        yield Named((dated["name"],), "label", n, n)
        return
    by = BY.match(text)
    if by is not None and by.end() == len(text):
        yield from _below(blocks, n, outlets)
        return
    parts = [part for part in _parts(without_places(text)) if not is_photographer(part)]
    labelled = next((found for part in parts if (found := _behind_by(part, n))), None)
    if labelled is not None:
        yield labelled
        return
    if text.endswith(":") or _is_listed(blocks, n):
        return
    yield from _beside_outlet([bare for part in parts if (bare := _bare(part, n))], outlets)


def _beside_outlet(named: Sequence[Named], outlets: Sequence[str]) -> Iterator[Named]:
    """Who may be named on a line, without the outlet where it stands beside a name: `Jane Roe - The Outlet`."""
    others = any(one.form == "name" and one.names[0] not in outlets for one in named)
    return (one for one in named if not others or one.names[0] not in outlets)


def caseless_name(blocks: Sequence[Block], n: int) -> Named | None:
    """Who the line `n` names, where it stands in an element of the author's: scripts without capitals have no form."""
    text = blocks[n].text
    found = None if kind_of(text) else CASELESS_NAME.fullmatch(text)
    return Named((found["name"],), "name", n, n) if found else None


def in_paragraph(text: str) -> tuple[str, ...]:
    """Who is named in a paragraph of a script without capitals: `鸥港5月3日电（记者李文静）`, `…。（文/李文静）`."""
    found = None if text.isascii() else BYLINE_IN_PARAGRAPH.search(text)
    parts = labels.parts(found[found.lastgroup or 0]) if found else []
    return next(filter(None, map(caseless_people, parts)), ())


def with_joined(blocks: Sequence[Block], one: Named) -> Named:
    """Who is named, with those whom the line below adds: `and John Doe`."""
    below = blocks[one.last + 1 : one.last + 2]
    more = _ADDED.match(below[0].text) if below and below[0].words <= _LONG else None
    names = people(below[0].text[more.end() :]) if more else ()
    if more is None or not names or not _says_no_more(below[0].text, names):
        return one
    return replace(one, names=tuple(dict.fromkeys((*one.names, *names))), last=one.last + 1)


def _is_listed(blocks: Sequence[Block], n: int) -> bool:
    """Whether a line of a text is one of several items: a list in an article, unless it gives its date, too."""
    if blocks[n].ancestors or not blocks[n].mark:
        return False
    around = [block for block in blocks[max(n - 2, 0) : n + 3] if block.mark]
    return len(around) > 1 and not any(kind_of(block.text) in WHEN for block in around)


def _is_help_label(block: Block) -> bool:
    return block.words <= _LABEL_WORDS and _HELPED.fullmatch(block.text.rstrip(": ")) is not None


def _parts(text: str) -> list[str]:
    """What stands on a line between bars, dates and dashes."""
    if _PARTED.search(text) is None:
        return labels.parts(text)
    cut = (part for labelled in labels.parts(text) for part in _PART.split(without_dates(labelled)))
    return [part for part in (part.strip(" ,;/–—-") for part in cut) if part]


def _behind_by(part: str, n: int) -> Named | None:
    caseless = caseless_people(part)
    if caseless:
        return Named(caseless, "label", n, n)
    by = BY.match(part)
    if by is None or by.end() == len(part):
        return None
    names = people(part)
    if names:
        form = "label" if COLON.search(by[0]) else "by"
        return None if _CREDIT.search(part) else Named(names, form, n, n)
    group = _group(part[by.end() :])
    if group is None:
        return None
    return Named((group,), "by" if people(group) == (group,) else "by a group", n, n)


def _group(text: str) -> str | None:
    if _ADDRESS.search(text):
        return None
    name = _GROUP_END.sub("", text).strip(" .:;–—-")
    is_name = any(map(str.isalpha, name)) and name.casefold() != _PLACEHOLDER and rest_of(name) and not kind_of(name)
    return name if is_name and is_handle(name, _GROUP_WORDS) else None


def _bare(part: str, n: int) -> Named | None:
    words = part.split()
    if not rest_of(part):  # the label of a date
        return None
    if len(words) > _LONG:
        by = max(_LATE_BY.finditer(part), key=lambda found: found.end(), default=None)
        names = people(part[by.end() :]) if by else ()
        return Named(names, "late by", n, n) if by and names and _says_no_more(part[by.end() :], names) else None
    names = people(part) if _may_be_name(words) else ()
    if names and _says_no_more(part, names):
        return None if any(map(is_place, names)) or _FULL_STOP.search(part) else Named(names, "name", n, n)
    if words[0][0].isupper() and "," not in part and is_handle(part, _HANDLE_WORDS):
        return Named((part,), "one word", n, n)
    return None


def _may_be_name(words: Sequence[str]) -> bool:
    """Whether the first two words could be a name's, as those of most lines of a menu could not."""
    if len(words) < 2 or words[0][0].islower() or is_prompt(words[0]) or is_prompt(words[1]):
        return False
    return not words[1][0].islower() or len(words[1]) <= _PARTICLE


def _says_no_more(text: str, names: Sequence[str]) -> bool:
    """Whether beside the names there are only offices, a newspaper and little words."""
    end = text.rfind(names[-1]) + len(names[-1])
    behind = _BRACKETED.sub("", text[end:])
    if _LEADS_ON.fullmatch(behind.casefold()) is not None or ends_in_office(behind):
        return True
    return behind.startswith(",") and is_newspaper(behind.lstrip(" ,"))


def _below(blocks: Sequence[Block], label: int, outlets: Sequence[str]) -> Iterator[Named]:
    """`By` on one line, and the names on those that follow, commas and `and` on lines of their own."""
    names: list[str] = []
    last = label
    several = _SEVERAL.search(blocks[label].text) is not None
    for n in range(label + 1, min(label + _NAMES, len(blocks))):
        text = blocks[n].text
        if names and _JOINER.fullmatch(text):
            continue
        named = people(without_dates(text)) if blocks[n].words <= _LINE_WORDS else ()
        if not named or (names and not several and not _is_joined(blocks[n - 1].text)):
            names.extend(() if names else _before_outlet(text, outlets))
            break
        names.extend(named)
        last = n
    if names:
        yield Named(tuple(dict.fromkeys(names)), "label", label, last)
    elif label + 1 < len(blocks) and not is_prompt(blocks[label + 1].text):
        group = _group(_PART.split(without_dates(blocks[label + 1].text))[0])
        if group:
            yield Named((group,), "label, a group", label, label + 1)


def _before_outlet(text: str, outlets: Sequence[str]) -> tuple[str, ...]:
    """The names that are glued to the outlet's: `Jane Roe , John Doe Outlet …`."""
    for outlet in outlets:
        head, found, _ = text[:_GLUED].partition(outlet)
        if found:
            return people(head)
    return ()


def _is_joined(before: str) -> bool:
    return _JOINER.fullmatch(before) is not None or before.endswith((",", "&", " and"))
