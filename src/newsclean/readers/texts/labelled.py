"""Text dumps in which whoever made them labelled what was taken from a page: `Title: … Date: … Text: …`.

The labels stand above the article, each with its value behind it or on the next line: `Title:`, `**Title:**`,
`# Title:`, `[Title]`. One may say where the article begins; where they stand in brackets, each paragraph may have one.
What they state are Hints, and they are no lines of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from newsclean import keys
from newsclean.document import Hint
from newsclean.text import words_of

_KEY = r"[^\W\d_][\w '’/-]{0,40}?"
_LABEL = re.compile(
    rf"(?:[-*•#>]{{1,3}}[ \t]+)?(?:[\[【][ ]?(?P<bracketed>{_KEY})[ ]?[\]】][:：]?|"
    rf"[*_]{{0,2}}(?P<bare>{_KEY})[*_]{{0,2}}[ \xa0]?[:：]+[*_]{{0,2}})[ \t]*(?P<value>.*)"
)
_ADDRESS = re.compile(r"https?://\S+")
_RULE = re.compile(r"[-=_*~—─]{3,}")
_WORD = re.compile(r"[^\s.!?…:：]+")
_COLON = re.compile(r"[ \xa0]?[:：][ \t]*")
_SEARCHED = 60
"""Lines above which a head ends."""
_KNOWN = 2
"""So many fields are stated in a head, or a label says where the article begins: a sentence may begin with one key."""
_BODY_WORDS = 8
"""So many words has an article behind its label: `Text: Ida Roth` says who wrote it."""
_VALUE_WORDS = 30
"""No more words has a value on a line of its own, or below the article."""
_SHORT = 12
"""Nor the rest of one that was wrapped, or one behind a label that no field has."""
_LONGEST_KEY, _KEY_WORDS = 60, 5
"""Characters and words."""
_NO_TITLE = "name"
"""In data it is an article's; in a text anybody's."""
_HEADINGS = frozenset(
    map(
        keys.plain,
        "subtitle subheading subhead heading zwischentitel zwischenüberschrift subtítulo intertítulo ladillo "
        "intertitre sottotitolo подзаголовок 小标题 小見出し 소제목".split(),
    )
)
"""Amid an article; above it some of them are the deck's."""
_CAPTIONS = frozenset(
    map(
        keys.plain,
        "caption photocaption imagecaption bildunterschrift bildtext epígrafe piedefoto légende legenda didascalia "
        "подпись 图注 图片说明 キャプション".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text without labels, and what they state."""

    text: str
    """It has as many lines as it had."""
    hints: tuple[Hint, ...] = ()


class _Label(NamedTuple):
    """A label, and what stands behind it."""

    key: str
    value: str
    lines: tuple[int, ...] = ()
    bracketed: bool = False

    @property
    def field(self) -> str | None:
        return None if keys.plain(self.key) == _NO_TITLE else keys.field_of(self.key)

    @property
    def opens(self) -> bool:
        """Whether the article begins behind it."""
        return keys.is_body(self.key) and (not self.value or words_of(self.value) >= _BODY_WORDS)


@lru_cache(maxsize=1)  # a text is told by its Blocks, and then read
def unlabelled(text: str) -> Labelled:
    """A text without the labels of its dump; any other text as it is."""
    if _label(text.lstrip().partition("\n")[0].rstrip(), 0) is None:
        return Labelled(text)
    lines = text.split("\n")
    head = _head(lines)
    if not _is_head(head):
        return Labelled(text)
    opens = head[-1].opens
    for label in head:
        if opens or label.field is not None:
            for n in label.lines:
                lines[n] = label.value if label.opens else ""
    start = max(n for label in head for n in label.lines) + 1
    if head[0].bracketed:
        head += _in_brackets(lines, start)
    elif opens:
        head += _at_foot(lines, start, head)
    return Labelled("\n".join(lines), tuple(_hints(head)))


def _label(line: str, n: int) -> _Label | None:
    """The label with which a line begins; an address alone is the page's."""
    if _ADDRESS.fullmatch(line):
        return _Label("url", line, (n,))
    found = _LABEL.fullmatch(line)
    return found and _Label(found["bracketed"] or found["bare"], found["value"], (n,), found["bare"] is None)


def _head(lines: Sequence[str]) -> list[_Label]:
    """The labels above an article, down to that with which it begins, or else to the last one that states a field."""
    head: list[_Label] = []
    for n, line in enumerate(map(str.strip, lines[:_SEARCHED])):
        if not line:
            continue
        last = head[-1] if head else None
        label = _label(line, n)
        if label is not None and (label.field or label.opens or words_of(label.value) <= _SHORT):
            head += _parts(label)
            if head[-1].opens:
                return head
        elif last is not None and label is None and _RULE.fullmatch(line):
            head[-1] = last._replace(lines=(*last.lines, n))
        elif last is not None and last.field and not last.value and words_of(line) <= _VALUE_WORDS:
            head[-1] = last._replace(value=line, lines=(*last.lines, n))
        elif last is not None and last.field and n == last.lines[-1] + 1 and _goes_on(lines, n):
            head[-1] = last._replace(value=f"{last.value} {line}", lines=(*last.lines, n))
        else:
            break
    while head and not _ends_head(head[-1]):
        head.pop()
    return head


def _goes_on(lines: Sequence[str], n: int) -> bool:
    """Whether a line is the rest of a value that was wrapped, so short that it is no paragraph: a label follows it."""
    label = _label(lines[n + 1].strip(), n) if n + 1 < len(lines) else None
    known = label is not None and (label.field is not None or label.opens)
    return known and words_of(lines[n]) <= _SHORT


def _ends_head(label: _Label) -> bool:
    """Whether a label states a field for sure: a summary or what stands below a blank line may be the article's."""
    return label.field not in {None, "excerpt"} and label.lines[-1] - label.lines[0] <= len(label.lines) - 1


def _is_head(labels: Sequence[_Label]) -> bool:
    """Whether labels are a dump's, and no article begins with a word as these have."""
    fields = {label.field for label in labels if label.value} - {None}
    if labels and labels[-1].opens:
        return bool(fields)
    return len(fields) >= _KNOWN and "title" in fields


def _parts(label: _Label) -> list[_Label]:
    """A label, or the several of a line in which the last one says where the article begins."""
    places = list(_amid(label.value))
    opens = next((place for place, (key, _, end) in enumerate(places) if _Label(key, label.value[end:]).opens), None)
    if opens is None:
        return [label]
    parts, begin = [], 0
    key = label.key
    for following, start, end in places[: opens + 1]:
        parts.append(label._replace(key=key, value=label.value[begin:start].strip()))
        key, begin = following, end
    return [*parts, label._replace(key=key, value=label.value[begin:])]


def _amid(value: str) -> Iterator[tuple[str, int, int]]:
    """The labels amid a line, which begin with a capital: each with where it begins and ends."""
    for colon in _COLON.finditer(value):
        words = list(_WORD.finditer(value, max(0, colon.start() - _LONGEST_KEY), colon.start()))[-_KEY_WORDS:]
        begins = (word.start() for word in words if word[0][0].isupper())
        candidates = ((value[begin : colon.start()], begin) for begin in begins)
        found = next(((key, begin) for key, begin in candidates if keys.field_of(key) or keys.is_body(key)), None)
        if found is not None:
            yield *found, colon.end()


def _in_brackets(lines: list[str], start: int) -> list[_Label]:
    """The labels amid an article and below it: they are taken out of its lines, and those that state fields given."""
    below: list[_Label] = []
    for n, line in enumerate(map(str.strip, lines[start:]), start):
        label = _label(line, n) if line.startswith(("[", "【")) else None
        if label is None:
            continue
        key = keys.plain(label.key)
        if keys.is_body(key) or key in _HEADINGS:
            lines[n] = label.value
        elif key in _CAPTIONS:
            lines[n] = ""
        elif label.field is not None:
            lines[n] = ""
            below.append(label)
    return below


def _at_foot(lines: list[str], start: int, head: Sequence[_Label]) -> list[_Label]:
    """The labels below an article that state what none above it does; they are taken out."""
    foot: list[_Label] = []
    stated = {"title", "excerpt", *(label.field for label in head)}
    for n in range(len(lines) - 1, start, -1):
        line = lines[n].strip()
        label = _label(line, n) if line else None
        if line and (label is None or label.field in {None, *stated} or words_of(label.value) > _VALUE_WORDS):
            break
        if label is not None:
            lines[n] = ""
            foot.append(label)
    return foot


def _hints(labels: Sequence[_Label]) -> Iterator[Hint]:
    """What labels state; the first of several that are the same counts, and an address as the source is the page's."""
    values = {label.key: label.value for label in reversed(labels) if label.value}
    hints = keys.hints(values, "label")
    page = next((hint.value for hint in hints if hint.field == "url"), None)
    for hint in hints:
        if hint.field != "source_url" or keys.field_of(hint.origin) != "source":
            yield hint
        elif page is None:
            yield replace(hint, field="url")
        elif page != hint.value:
            yield hint
