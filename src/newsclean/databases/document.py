"""One document of a press database: what its labels state, and the lines of its article; see `elements`, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsclean.databases import elements
from newsclean.databases.forms import BODY, CAPTION, MORE, NOTHING, Form, Lead
from newsclean.databases.leads import LEADS, RIGHTS, in_order, is_furniture
from newsclean.databases.values import Values, stated
from newsclean.text import SENTENCE_WORDS, is_terminated, words_of


@dataclass(slots=True)
class _Line:
    """A line of a document."""

    text: str
    """Behind the label."""
    states: str | None = None
    """What the label states with which it begins; None where it has none."""
    opens: bool = True
    """Whether the line above is blank."""


def read(form: Form, text: str) -> tuple[Values, str] | None:
    """Read a document of such a form.

    Returns:
        What it states, under the keys that front matter has, and its article, in which all lines that are not the
        article's are blank; None where no field is labelled.

    """
    if form.elements:
        return elements.read(text)
    raw = text.split("\n")
    if form.lead is Lead.ALL:
        return in_order(raw)
    lines = list(_lines(form, raw))
    first = next((n for n, line in enumerate(lines) if line.states is not None), None)
    if first is None:
        return None
    begin = _begin(form, lines, first)
    end = _end(lines, begin)
    lead = LEADS[form.lead](raw[:first])
    before = raw[:first] if lead is None else [""] * first
    values = (lead or {}) | stated((*_fields(lines[first:begin]), *_fields(lines[end:])))
    article = (
        _said(text, line, values.get("title")) for text, line in zip(raw[begin:end], lines[begin:end], strict=True)
    )
    return values, "\n".join([*before, *[""] * (begin - first), *article])


def _said(text: str, line: _Line, title: object) -> str:
    """What a line says in the article: there a label is a word of it, unless it opens it.

    The title stands again at the head of each page.
    """
    said = (line.text if line.states in {BODY, MORE} else text).strip()
    return "" if said == title or is_furniture(said) else said


_LABEL = re.compile(r"[ \t]*([^\W\d][\w /&-]{0,40}?)[ \t\xa0]*:(?:[ \t\xa0]+(.*)|[ \t\xa0]*$)")
_CODE = re.compile(r"([A-Z]{2,3})(?:(?:\t| [ \t]+|[ ](?=Document [A-Z]|[\w-]+ : ))(.*)|[ \t]*$)")
_CODE_ABOVE = re.compile(r"([A-Z]{2,3})(?:[ \t]+(.*)|$)")
"""Above the article there is no sentence whose first word a code could be."""


def _lines(form: Form, raw: Sequence[str]) -> Iterator[_Line]:
    above, blank = True, True
    for text in raw:
        line = _line(form, text, above=above)
        line.opens, blank = blank, not text.strip()
        above = above and line.states != BODY
        yield line


def _line(form: Form, text: str, *, above: bool) -> _Line:
    if form.codes:
        found = (_CODE_ABOVE if above else _CODE).match(text)
    elif text.strip().lower() in form.bare:
        return _Line("", form.labels[text.strip().lower()])
    else:
        found = _LABEL.match(text)
    if found is None or found[1].lower() not in form.labels:
        return _Line(text)
    return _Line(found[2] or "", form.labels[found[1].lower()])


def _begin(form: Form, lines: Sequence[_Line], first: int) -> int:
    """Where the article begins."""
    for n, line in enumerate(lines[first:], first):
        if line.states == BODY:
            return n
    if form.opened:
        return len(lines)
    unlabelled = (n for n, line in enumerate(lines) if n > first and line.opens and line.states is None)
    return next((n for n in unlabelled if not is_furniture(lines[n].text)), len(lines))


_CAPTIONS = 5
"""More paragraphs are not captions: the label was a line of the article."""


def _end(lines: Sequence[_Line], begin: int) -> int:
    """Where the article ends: at the first of the labels behind which nothing of it follows."""
    end: int | None = None
    room = 0
    for n, line in enumerate(lines[begin + 1 :], begin + 1):
        if line.states in {BODY, MORE}:
            end = None
        elif _is_label(line, first=end is None) or RIGHTS.match(line.text):
            end = n if end is None else end
            room = _CAPTIONS if line.states == CAPTION else int(not line.text.strip())
        elif end is not None and _is_paragraph(line):
            room -= 1
            end = end if room >= 0 else None
    return len(lines) if end is None else end


def _is_label(line: _Line, *, first: bool) -> bool:
    """Whether a line states a field; the first one behind the article might be its last sentence."""
    return line.states is not None and not (first and line.states != CAPTION and _is_sentence(line.text))


def _is_sentence(text: str) -> bool:
    return is_terminated(text.strip()) and words_of(text) >= SENTENCE_WORDS


def _is_paragraph(line: _Line) -> bool:
    """Whether a line without a label is no more of the value above it."""
    if is_furniture(line.text):
        return False
    return line.opens or _is_sentence(line.text)


def _fields(lines: Sequence[_Line]) -> Iterator[tuple[str, list[str]]]:
    """What the labels state, and the lines of their values."""
    states, value = None, list[str]()
    for line in (*lines, _Line("", NOTHING)):
        text = " ".join(line.text.split())
        if line.states is not None:
            if states and value:
                yield states, value
            states, value = line.states, [text] if text else []
        elif text and not (line.opens and value):
            value.append(text)
