"""Front matter: a CMS export's metadata between fences, and the body that follows, read as what it is.

Sound metadata is read by python-frontmatter; what is not sound is read line by line, with a warning that names the
line. Values stay as they were written: a title `1984` or `No` is a title, not a number or a truth value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from newsclean.document import Document, Hint
from newsclean.readers import body as body_reader
from newsclean.text import tidy

_LEAD = re.compile(r"\ufeff?\s*(?:<!--.*?-->\s*)?", re.DOTALL)
_FENCES = {"---": "YAML", "+++": "TOML", ";;;": "JSON"}
_KEY_LINE = re.compile(r"""\s*["']?[A-Za-z_][\w .:/-]{0,60}?["']?\s*[:=](?:\s|$|["'\[{])""")
_INSIDE = re.compile(r"""\s+\S|\s*-\s|\s*[#\]}\[{"']|\s*$""")
"""What else stands between fences: indented lines, list items, comments, brackets."""

_KEYS = {
    "title": "title post_title headline name",
    "authors": "author authors byline creator post_author writer by",
    "published": "date post_date pubdate pub_date publishdate publish_date published_at published_on date_published "
    "datepublished created created_at date_text published",
    "modified": "lastmod modified updated updated_at last_modified last_modified_at date_modified post_modified",
    "excerpt": "excerpt post_excerpt description summary subtitle deck abstract teaser blurb lead",
    "url": "permalink link url canonical_url canonical canonicalurl guid",
    "source": "source publisher outlet publication newspaper site_name",
    "source_url": "source_url sourceurl original_url original source_link",
    "section": "section category categories",
    "tags": "tags keywords tag topics",
    "language": "lang language locale",
    "image": "image images featured_image featuredimage cover thumbnail feature_image cover_image hero_image",
}
_FIELD_OF = {key: field for field, keys in _KEYS.items() for key in keys.split()}
"""The keys under which exports state a field, in lower case with `-` as `_`."""


@dataclass(frozen=True, slots=True)
class _Envelope:
    """The metadata and the body, as they stand in the text."""

    kind: str
    metadata: str
    first_line: int
    """The number of the first line of the metadata."""
    body: str
    body_line: int


def sniff(text: str) -> str | None:
    """The evidence that `text` begins with front matter, or None."""
    envelope = _open(text)
    return _evidence(envelope) if envelope else None


def _evidence(envelope: _Envelope) -> str:
    return f"{envelope.kind} front matter on lines {envelope.first_line} to {envelope.body_line - 1}"


def read(text: str) -> Document:
    """Read the metadata and the body; without front matter, all of the text is the body."""
    envelope = _open(text)
    if envelope is None:
        return Document("front-matter", "as told", body_reader.blocks(text, 1))
    values, warnings = _metadata(envelope)
    hints = tuple(hint for key, value in values.items() for hint in _hints(key, value))
    blocks = body_reader.blocks(envelope.body, envelope.body_line)
    return Document("front-matter", _evidence(envelope), blocks, hints, tuple(warnings))


def _open(text: str) -> _Envelope | None:
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    if text.startswith("{", start):
        return _json_envelope(text, start)
    fence = text[start : start + 3]
    if fence not in _FENCES:
        return None
    lines = text[start:].split("\n")
    if lines[0].rstrip() != fence:
        return None
    closers = {fence, "..."} if fence == "---" else {fence}
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() in closers), None)
    if end is None or not _is_metadata(lines[1:end]):
        return None
    before = text.count("\n", 0, start)
    return _Envelope(_FENCES[fence], "\n".join(lines[1:end]), before + 2, "\n".join(lines[end + 1 :]), before + end + 2)


def _json_envelope(text: str, start: int) -> _Envelope | None:
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(text, start)
    except (ValueError, RecursionError):
        return None
    body = text[end:]
    if not isinstance(value, dict) or not body.startswith("\n"):
        return None
    before = text.count("\n", 0, start)
    return _Envelope("JSON", text[start:end], before + 1, body, text.count("\n", 0, end) + 1)


def _is_metadata(lines: list[str]) -> bool:
    """Whether the lines between two fences are keys and values, not prose between two rules."""
    if "".join(lines).lstrip().startswith("{"):
        return True
    keys = sum(1 for line in lines if _KEY_LINE.match(line))
    other = sum(1 for line in lines if not _KEY_LINE.match(line) and not _INSIDE.match(line))
    return keys > 0 and keys >= other


def _metadata(envelope: _Envelope) -> tuple[dict[str, Any], list[str]]:
    try:
        values = _PARSERS[envelope.kind](envelope.metadata)
    except _UnsoundError as error:
        line = envelope.first_line + error.line
        warning = f"The {envelope.kind} front matter is not sound at line {line} ({error}); it was read line by line."
        return _by_lines(envelope.metadata), [warning]
    return values, []


class _UnsoundError(Exception):
    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


def _yaml(metadata: str) -> dict[str, Any]:
    import yaml  # noqa: PLC0415  (imported where it is used: 25 ms)
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415

    try:
        # BaseLoader: every scalar stays the string that was written, and no tag is ever executed.
        values = YAMLHandler().load(_mended(metadata), Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _UnsoundError(str(error.problem or error.context), mark.line if mark else 0) from None
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        raise _UnsoundError(str(error).split("\n", 1)[0], 0) from None
    return _mapping(values)


_MISREAD_VALUE = re.compile(
    r"""^([\w-]+:[ \t]+)((?:![ \t]\S|[^\s'"|>&*!\[{%@`#][^\n]*?[ \t]#(?![ \t]))[^\n]*?)[ \t]*$""", re.MULTILINE
)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")


def _mended(metadata: str) -> str:
    """`title: Team wins #1 spot` and `title: ! Alarm` mean what they say, whatever YAML says. Control characters go."""
    return _MISREAD_VALUE.sub(lambda m: m[1] + json.dumps(m[2], ensure_ascii=False), _UNPRINTABLE.sub("", metadata))


def _toml(metadata: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads(metadata)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        raise _UnsoundError(str(error).split(" (at", 1)[0], int(line[1]) - 1 if line else 0) from None


def _json(metadata: str) -> dict[str, Any]:
    from frontmatter.default_handlers import JSONHandler  # noqa: PLC0415

    try:
        values = JSONHandler().load(metadata, strict=False)
    except json.JSONDecodeError as error:
        raise _UnsoundError(error.msg, error.lineno - 1) from None
    except RecursionError:
        raise _UnsoundError("it is nested too deeply", 0) from None
    return _mapping(values)


_PARSERS = {"YAML": _yaml, "TOML": _toml, "JSON": _json}


def _mapping(values: object) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise _UnsoundError("it is no list of keys and values", 0)
    return {str(key): value for key, value in values.items()}


_PAIR = re.compile(r"""["']?([A-Za-z_][\w .-]{0,60}?)["']?\s*[:=]\s*(.*)""")


def _by_lines(metadata: str) -> dict[str, Any]:
    """Read keys and values line by line: a line that is indented or begins with `-` belongs to the key above."""
    values: dict[str, Any] = {}
    key = ""
    for raw in metadata.split("\n"):
        line = tidy(raw)
        pair = _PAIR.fullmatch(line)
        if pair and not raw[:1].isspace() and not line.startswith("-"):
            key = pair[1]
            values[key] = [] if pair[2] in {"", ">", "|", ">-", "|-"} else [_unquoted(pair[2])]
        elif key and line and not line.startswith("#"):
            values[key].append(_unquoted(line.removeprefix("- ").removeprefix("-")))
    return {key: _joined(key, parts) for key, parts in values.items()}


def _joined(key: str, parts: list[str]) -> str | list[str]:
    if _FIELD_OF.get(_plain_key(key)) in {"tags", "authors"}:
        return parts
    return " ".join(parts)


def _unquoted(value: str) -> str:
    value = re.sub(r"\s+#\s.*$", "", value).strip().rstrip(",") if value[:1] not in "\"'" else value.strip()
    for quote in "\"'":
        if len(value) > 1 and value.startswith(quote) and value.endswith(quote):
            return value[1:-1]
    return value


def _plain_key(key: str) -> str:
    return key.strip().lower().replace("-", "_").replace(" ", "_")


def _hints(key: str, value: Any) -> Iterator[Hint]:
    field = _FIELD_OF.get(_plain_key(key))
    if field is None or (_plain_key(key) == "published" and str(value).lower() in {"true", "false", "yes", "no"}):
        return
    for text in _texts(value):
        yield Hint(field, text, f"front-matter:{key}")


_DEEPEST = 2
_MOST = 100
"""Bounds on lists in lists: YAML's aliases can make a few lines into billions of values."""
_NAMES = ("name", "title", "display_name", "url")


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """The strings in a value: of a list each, of a mapping its name; line ends inside a string stay."""
    if isinstance(value, list | dict) and depth == _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:_MOST]:
            yield from _texts(item, depth + 1)
    elif isinstance(value, dict):
        yield from _texts(next((value[key] for key in _NAMES if value.get(key)), None), depth + 1)
    elif value is not None:
        lines = [tidy(line) for line in unescape(unescape(str(value))).split("\n")]
        text = "\n".join(line for line in lines if line)
        if text:
            yield text
