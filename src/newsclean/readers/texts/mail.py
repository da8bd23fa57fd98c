"""E-mails copied as text: the marks before quoted lines, and the headers above an article that was passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.document import Hint

_QUOTED = re.compile(r"[ \t]?(?:>[ \t]?)+")
_MARKUP = re.compile(r"\s*<")
_ATTRIBUTION = re.compile(r"[^@\d]*[@\d].*:\s*")
"""Above a quotation: `On 3 May 2021 Ida Roth wrote:`."""
_FEWEST = 3
_SHARE = 0.8
"""So many lines of a text are quoted, if it is one quotation: in an article a paragraph may be one."""

_FIELDS = {
    "title": "subject betreff objet asunto oggetto onderwerp assunto ämne emne temat тема",
    "published": "date sent datum gesendet envoyé fecha enviado data inviato verzonden skickat sendt wysłano дата",
    "sender": "from von de da van från fra od от",
}
_FIELD_OF = {word: field for field, words in _FIELDS.items() for word in words.split()}
_NAMES = frozenset(_FIELD_OF).union("to cc bcc an à para aan till til кому reply-to message-id content-type".split())
"""Of headers; no field is made of the last ones."""
_HEADER = re.compile(r"\*?([^\W\d_][\w-]{1,30})\*?[ \xa0]?:\*?[ \t]+(\S.*)")
_PREFIXES = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|odp|pd)\s*:\s*|\[[^\[\]]{1,40}\]\s*)*", re.IGNORECASE)
"""Of a reply or of what was passed on, and the name of a mailing list."""
_SEARCHED = 60
"""Lines above which an article's headers end: a greeting may stand over them, and older headers."""


def without_quote_marks(text: str) -> str:
    """A text that is a quotation, without the marks before its lines and the line that says whose it is."""
    if ">" not in text or _MARKUP.match(text):  # a page would be split into lines for nothing
        return text
    lines = text.split("\n")
    quoted = [n for n, line in enumerate(lines) if _QUOTED.match(line)]
    written = sum(1 for line in lines if line.strip())
    if len(quoted) < max(_FEWEST, _SHARE * written):
        return text
    depth = min((_depth(lines[n]) for n in quoted if lines[n].strip("> \t")), default=0)  # of marks alone: nothing goes
    for n in quoted:
        lines[n] = _without(lines[n], depth)
    above = next((n for n in reversed(range(quoted[0])) if lines[n].strip()), None)
    if above is not None and _ATTRIBUTION.fullmatch(lines[above]):
        lines[above] = ""
    return "\n".join(lines)


def _depth(line: str) -> int:
    marks = _QUOTED.match(line)
    return marks[0].count(">") if marks else 0


def _without(line: str, depth: int) -> str:
    return re.sub(rf"^[ \t]?(?:>[ \t]?){{0,{depth}}}", "", line)


def hints(text: str) -> Iterator[Hint]:
    """What the headers of an e-mail say of the article below them: they name its sender and its subject."""
    for fields in _headers(text):
        if {"title", "sender"} <= fields.keys():
            for field, (name, value) in fields.items():
                if field != "sender":  # who passes an article on, or a newsletter: hardly ever its author
                    stated = _PREFIXES.sub("", value, count=1) if field == "title" else value
                    yield Hint(field, stated, f"e-mail:{name}")
            return


def _headers(text: str) -> Iterator[dict[str, tuple[str, str]]]:
    """What each run of headers near the beginning states, by the field: the header's name and its value."""
    fields: dict[str, tuple[str, str]] = {}
    field: str | None = None
    for line in text.split("\n", _SEARCHED)[:_SEARCHED]:
        header = _HEADER.fullmatch(line.strip())
        if header is not None:
            name, value = header.groups()
            field = _FIELD_OF.get(name.casefold())
            if field is not None:
                fields.setdefault(field, (name, value))
        elif fields and field is not None and line.startswith((" ", "\t")) and line.strip():  # it was too long
            name, value = fields[field]
            fields[field] = name, f"{value} {line.strip()}"
        elif fields:
            yield fields
            fields = {}
    if fields:
        yield fields


def is_header(line: str) -> bool:
    """Whether a line is one of those by which an e-mail is told."""
    header = _HEADER.fullmatch(line)
    return header is not None and header[1].casefold() in _NAMES
