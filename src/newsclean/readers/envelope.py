"""Where an export's metadata begin and end: fences, leading JSON, or bare keys and values."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsclean import databases, exports, keys
from newsclean.databases import document, elements
from newsclean.readers import notes


@dataclass(frozen=True, slots=True)
class Envelope:
    """The metadata and the body, as they stand in the text."""

    kind: str
    """How the metadata are written: `YAML`, `TOML`, `JSON`, `reStructuredText`, as lines of `key and value`, as
    an article of an `export` has them, the press database in whose form the fields stand, or the program that saved
    a page as a note without metadata of their own."""
    metadata: str
    first_line: int
    """The number of the first line of the metadata."""
    body: str
    body_line: int

    @property
    def evidence(self) -> str:
        """What tells that this is front matter."""
        if self.is_of_a_database:
            return f"the form of {self.kind}"
        if self.kind == exports.FENCED:
            return "an article of an export"
        if self.kind in notes.PROGRAMS:
            return f"the head of a note by {self.kind}"
        return f"{self.kind} front matter on lines {self.first_line} to {self.body_line - 1}"

    @property
    def is_of_a_database(self) -> bool:
        """Whether it is a press database's, as which metadata are JSON and the body is text."""
        return self.kind in databases.NAMES


_LEAD = re.compile(r"\s*(?:<!--.*?-->\s*)?", re.DOTALL)
_FENCE = re.compile(r"(-{3,}|\+{3,}|;{3,})[ \t]*([A-Za-z]*)[ \t]*")
_KINDS = {"-": "YAML", "+": "TOML", ";": "JSON"}
_LANGUAGES = {
    "yaml": "YAML",
    "yml": "YAML",
    "toml": "TOML",
    "json": "JSON",
    "js": "key and value",
    exports.FENCED: exports.FENCED,
}
"""What Eleventy lets stand behind the fence."""
_KEY_LINE = re.compile(r"""\s*["']?[^\W\d][\w .:/-]{0,60}?["']?\s*[:=](?:\s|$|["'\[{])""")
OBJECT = re.compile(r'\s*\{\s*"[^"\n]{1,40}"\s*:')
"""How a JSON object begins: no quotation is as short as a key."""
_INSIDE = re.compile(r"""\s+\S|\s*-\s|\s*[#\]}\[{"']|\s*$""")
"""What else stands between fences: indented lines, list items, comments, brackets."""


def open_envelope(text: str) -> Envelope | None:
    """The envelope round `text`, or None where it begins with no metadata."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    return None if text.startswith("<", start) and not elements.begins(text, start) else _open(text, start)


@lru_cache(maxsize=1)  # who asks first what it is reads it next
def _open(text: str, start: int) -> Envelope | None:
    form = databases.told(text[start : start + databases.HEAD].encode(errors="replace"))
    return (form and _of_a_database(form, text, start)) or _written(text, start)


def _of_a_database(form: databases.Form, text: str, start: int) -> Envelope | None:
    """What a document of a press database states, before and behind its article."""
    read = document.read(form, text[start:])
    if read is None:
        return None
    values, body = read
    line = text.count("\n", 0, start) + 1
    return Envelope(form.name, json.dumps(values), line, body, line)


def _written(text: str, start: int) -> Envelope | None:
    if text.startswith("{", start):
        return _in_json(text, start)
    first = text[start : max(start, text.find("\n", start))]
    fence = _FENCE.fullmatch(first)
    if fence is not None:
        return _fenced(_lines(text, start), fence)
    if _known(first):
        return _unfenced(_lines(text, start)) or _multimarkdown(_lines(text, start)) or _noted(text, start)
    return _restructured(text, start) or _noted(text, start)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a text from where it begins, and the number of the first."""

    all: list[str]
    first: int

    def cut(self, kind: str, begin: int, end: int) -> Envelope:
        """The envelope whose metadata begin with a line and end before another, which is no part of the body."""
        metadata, body = self.all[begin:end], self.all[end + 1 :]
        return Envelope(kind, "\n".join(metadata), self.first + begin, "\n".join(body), self.first + end + 1)


def _lines(text: str, start: int) -> _Lines:
    return _Lines(text[start:].split("\n"), text.count("\n", 0, start) + 1)


def _fenced(lines: _Lines, fence: re.Match[str]) -> Envelope | None:
    """Metadata between two fences of one kind; YAML may also end with dots."""
    mark, language = fence[1][0], fence[2].lower()
    kind = _LANGUAGES.get(language) if language else _KINDS[mark]
    end = next((n for n, line in enumerate(lines.all[1:], 1) if _closes(line, mark)), None)
    if kind is None or end is None or not _is_metadata(lines.all[1:end]):
        return None
    return lines.cut(kind, 1, end)


def _closes(line: str, mark: str) -> bool:
    line = line.rstrip()
    return (len(line) >= 3 and not line.strip(mark)) or (line == "..." and mark == "-")


def _is_metadata(lines: Sequence[str]) -> bool:
    """Whether the lines between two fences are keys and values, not prose between two rules."""
    if "".join(lines).lstrip().startswith("{"):
        return True
    rest = [line for line in lines if not _KEY_LINE.match(line) and not _known(line)]
    pairs, other = len(lines) - len(rest), sum(1 for line in rest if not _INSIDE.match(line))
    return 0 < pairs >= other


def _known(line: str) -> bool:
    """Whether `line` begins with a key that exports use, though no space follows its colon."""
    key = _BARE_KEY.match(line)
    return key is not None and keys.field_of(key[1]) is not None


def _in_json(text: str, start: int) -> Envelope | None:
    """Metadata in JSON above the body, or with it among them; what cannot be parsed is read by its lines."""
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(text, start)
    except (ValueError, RecursionError):
        return _broken_json(_lines(text, start))
    body = text[end:]
    is_above = body.startswith("\n") and not OBJECT.match(body)
    if not isinstance(value, dict) or not (is_above if body.strip() else keys.body(value)):
        return None
    before = text.count("\n", 0, start)
    return Envelope("JSON", text[start:end], before + 1, body[1:], text.count("\n", 0, end) + 2)


def _broken_json(lines: _Lines) -> Envelope | None:
    """JSON that cannot be parsed: from a brace that stands alone to one that does, keys and values between them."""
    end = next((n for n, line in enumerate(lines.all) if line.rstrip() == "}"), None)
    if end is None or lines.all[0].rstrip() != "{":
        return None
    pairs = sum(1 for line in lines.all[1:end] if re.match(r'\s*"[^"]+"?\s*:', line))
    return lines.cut("JSON", 1, end) if 2 * pairs >= end - 1 > 0 else None


_BARE_KEY = re.compile(r"""["']?([^\W\d][\w -]{0,30})["']?[ \t]*:""")
_MOST_LINES = 100
_KNOWN = 2
"""So many keys that exports use must stand in metadata without a fence before them: one may be a sentence's."""


def _unfenced(lines: _Lines) -> Envelope | None:
    """Metadata with a fence behind them only, as Hexo has them."""
    for end, line in enumerate(lines.all[:_MOST_LINES]):
        fence = _FENCE.fullmatch(line)
        if fence is not None:
            known = sum(map(_known, lines.all[:end]))
            return lines.cut(_KINDS[fence[1][0]], 0, end) if known >= _KNOWN else None
        if not _KEY_LINE.match(line) and not _INSIDE.match(line):
            return None
    return None


_PLAIN_PAIR = re.compile(r"([A-Za-z][\w-]{1,30}):(?:[ \t]+\S.*|[ \t]*)")
_OF_A_SITE = frozenset("slug status category categories tags lang modified template saveas translation".split())
"""Keys that sites are made with; a text dump may have a title, a date and an author in such lines as well."""


def _multimarkdown(lines: _Lines) -> Envelope | None:
    """Keys and values up to the first blank line, as Pelican and other users of Python-Markdown have them."""
    end = next((n for n, line in enumerate(lines.all) if not line.strip()), len(lines.all))
    head = [line.rstrip() for line in lines.all[:end]]
    pairs = [_PLAIN_PAIR.fullmatch(line) for line in head]
    if not all(pair or line.startswith((" ", "\t")) for pair, line in zip(pairs, head, strict=True)):
        return None
    return lines.cut("key and value", 0, end) if _of_a_site({keys.plain(pair[1]) for pair in pairs if pair}) else None


def _of_a_site(stated: set[str]) -> bool:
    return {"title", "date"} <= stated and not stated.isdisjoint(_OF_A_SITE)


_HEADED = re.compile(
    r"(?:(?P<over>[#=*~^-]{3,})[ \t]*\n)?[ \t]*(?P<title>\S[^\n]*)\n(?P<under>([#=*~^-])\4{2,})[ \t]*\n(?:[ \t]*\n)*"
    r"(?P<fields>(?::[\w-]+:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+)"
)


def _restructured(text: str, start: int) -> Envelope | None:
    """A title under a line, then `:date: …`, as Pelican has it in reStructuredText."""
    found = _HEADED.match(text, start) if text.find("\n:", start, start + 1000) >= 0 else None
    if found is None:
        return None
    fields = re.sub(r"^:([\w-]+):", r"\1:", found["fields"], flags=re.MULTILINE)
    if not _of_a_site({"title", *map(keys.plain, re.findall(r"^[\w-]+(?=:)", fields, re.MULTILINE))}):
        return None
    metadata, body = f"title: {found['title']}\n{fields}", text[found.end() :]
    lines = [text.count("\n", 0, place) + 1 for place in (start, found.end())]
    return Envelope("reStructuredText", metadata, lines[0], body, lines[1])


def _noted(text: str, start: int) -> Envelope | None:
    """A page that was saved as a note, in which the program's words stand above the article's."""
    program, line = notes.opened(text[start:]).program, text.count("\n", 0, start) + 1
    return Envelope(program, "", line, text[start:], line) if program else None
