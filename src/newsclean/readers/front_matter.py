"""Front matter: a CMS export's metadata, and the body that follows, read as what it is.

Sound metadata is read by python-frontmatter; what is not sound is read line by line, with a warning that names the
line. Values stay as they were written: a title `1984` or `No` is a title, not a number or a truth value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import Any

from newsclean import exports, keys
from newsclean.document import Document
from newsclean.readers import body as body_reader
from newsclean.readers import markdown, notes, restructured
from newsclean.readers.envelope import Envelope, open_envelope
from newsclean.readers.texts import plain
from newsclean.text import tidy


def sniff(text: str) -> str | None:
    """The evidence that `text` begins with front matter, or None."""
    envelope = open_envelope(text)
    return envelope.evidence if envelope else None


def read(text: str) -> Document:
    """Read the metadata and the body; without front matter, all of the text is the body."""
    envelope = open_envelope(text)
    if envelope is None:
        return replace(body_reader.read(text, 1), evidence="as told")
    values, warnings = _metadata(envelope)
    note = notes.opened(envelope.body)
    body = _body(replace(envelope, body=note.body), values)
    return replace(
        body,
        evidence=envelope.evidence,
        hints=(*notes.hints(values), *note.hints, *body.hints),
        warnings=(*warnings, *keys.notices(values), *body.warnings),
    )


def _body(envelope: Envelope, values: dict[str, Any]) -> Document:
    """What follows the metadata; where nothing does, what stands in them as the body."""
    if envelope.kind == "reStructuredText":
        body = restructured.to_markdown(envelope.body)
        return Document("front-matter", "", markdown.blocks(body, envelope.body_line, source=envelope.body))
    if envelope.is_of_a_database:
        return Document("front-matter", "", plain.blocks(envelope.body, envelope.body_line))
    if envelope.body.strip():
        return body_reader.read(envelope.body, envelope.body_line)
    return body_reader.read(keys.body(values), envelope.first_line)


def _metadata(envelope: Envelope) -> tuple[dict[str, Any], tuple[str, ...]]:
    parse = _json if envelope.is_of_a_database else _PARSERS.get(envelope.kind)
    if parse is None:
        return _by_lines(envelope.metadata), ()
    try:
        return parse(envelope.metadata), ()
    except _UnsoundError as error:
        line = envelope.first_line + error.line
        warning = f"The {envelope.kind} front matter is not sound at line {line} ({error}); it was read line by line."
        return _by_lines(envelope.metadata), (warning,)


class _UnsoundError(Exception):
    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.line = line


def _yaml(metadata: str) -> dict[str, Any]:
    import yaml  # noqa: PLC0415  (imported where it is used: 25 ms)
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415

    handler, mended = YAMLHandler(), _mended(metadata)
    if _is_deep(mended):
        raise _UnsoundError("it is nested too deeply")
    with suppress(yaml.YAMLError, ValueError, TypeError, RecursionError):
        return _mapping(handler.load(mended, Loader=_loader("CBaseLoader")))
    try:  # its mistakes are told by the loader in Python, which is everywhere the same
        return _mapping(handler.load(mended, Loader=_loader("BaseLoader")))
    except yaml.MarkedYAMLError as error:
        begun = "quoted scalar" in (error.context or "")  # the line of the quotation mark that has no partner
        mark = (begun and error.context_mark) or error.problem_mark or error.context_mark
        raise _UnsoundError(str(error.problem or error.context), mark.line if mark else 0) from None
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        raise _UnsoundError(str(error).split("\n", 1)[0]) from None


_NULL = re.compile(r"(?:~|null|Null|NULL)$")
"""No value, where it stands without quotation marks."""


@cache
def _loader(name: str) -> Any:
    """A loader that leaves every scalar the string that was written, save null, and executes no tag."""
    import yaml  # noqa: PLC0415

    tag = "tag:yaml.org,2002:null"
    loader: Any = type(name, (getattr(yaml, name, yaml.BaseLoader),), {})
    loader.add_implicit_resolver(tag, _NULL, ["~", "n", "N"])
    loader.add_constructor(tag, lambda *_: None)
    return loader


_DEEPEST = 100
"""Nobody nests metadata so deeply; at a hundred thousand levels the loader in C ends the process."""
_BRACKET = re.compile(r"[\[\]{}]")
_STEPS = re.compile(rf"(?:[-?][ \t]+){{{_DEEPEST}}}|^[ ]{{{10 * _DEEPEST}}}", re.MULTILINE)


def _is_deep(metadata: str) -> bool:
    """Whether lists and mappings stand inside one another without end."""
    levels = accumulate(1 if bracket in "[{" else -1 for bracket in _BRACKET.findall(metadata))
    return max(levels, default=0) > _DEEPEST or _STEPS.search(metadata) is not None


_VALUE = re.compile(r"^([\w-]+:[ \t]+)([^\s'\"|>*\[{%@`#][^\n]*?)[ \t]*$", re.MULTILINE)
_NO_COMMENT = re.compile(r"[ \t]#(?![ \t])")
_NO_TAG = re.compile(r"!(?!binary\b|[!\w.-]*[/:!])")
_ANCHOR = re.compile(r"&(\S*)")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")


def _mended(metadata: str) -> str:
    """`title: Team wins #1 spot` and `title: !Alarm` mean what they say, whatever YAML says. Control characters go."""

    def written(match: re.Match[str]) -> str:
        anchor = _ANCHOR.match(match[2])
        misread = anchor and f"*{anchor[1]}" not in metadata
        if misread or _NO_COMMENT.search(match[2]) or _NO_TAG.match(match[2]):
            return match[1] + json.dumps(match[2], ensure_ascii=False)
        return match[0]

    return _VALUE.sub(written, _UNPRINTABLE.sub("", metadata))


def _toml(metadata: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads(metadata, parse_float=str)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        raise _UnsoundError(str(error).split(" (at", 1)[0], int(line[1]) - 1 if line else 0) from None


def _json(metadata: str) -> dict[str, Any]:
    from frontmatter.default_handlers import JSONHandler  # noqa: PLC0415

    braced = metadata if metadata.lstrip().startswith("{") else f"{{{metadata}}}"  # Hexo leaves them out
    try:
        return _mapping(JSONHandler().load(braced, strict=False, parse_int=str, parse_float=str, parse_constant=str))
    except json.JSONDecodeError as error:
        raise _UnsoundError(error.msg, error.lineno - 1) from None
    except RecursionError:
        raise _UnsoundError("it is nested too deeply") from None


_PARSERS = {"YAML": _yaml, "TOML": _toml, "JSON": _json, exports.FENCED: _json}


def _mapping(values: object) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise _UnsoundError("it is no list of keys and values")
    return {str(key): value for key, value in values.items()}


_PAIR = re.compile(r"""["']?([^\W\d][\w .-]{0,60}?)["']?\s*[:=]\s*(.*)""")
_BLOCK = re.compile(r"[|>][+-]?\d?[+-]?")
_TAG = re.compile(r"(?:!{1,2}[\w.-]*[/:][^\s]*|&\w+(?=\s*$))\s*")
_INSIDE = re.compile(r"\[(.*)\],?|\{(.*)\},?")
_PARTS = re.compile(r"""\s*("[^"]*"|'[^']*'|[^,"']+[^,]*)\s*(?:,|$)""")
_JSON_PAIR = re.compile(r',[ \t]*(?="[^"\n]+"\s*:)')
_TABLE = re.compile(r"\[\[?[\w.\"-]+\]?\]|[\[\]{}],?")
"""The head of a TOML table, a bracket that stands alone."""


def _by_lines(metadata: str) -> dict[str, Any]:
    """Read keys and values line by line: a line that is indented or begins with `-` belongs to the key above."""
    values: dict[str, list[str]] = {}
    key = ""
    if metadata.lstrip().startswith(("{", '"')):  # JSON, where indentation means nothing
        metadata = "\n".join(map(str.lstrip, _JSON_PAIR.sub(",\n", metadata.strip().strip("{}")).split("\n")))
    for raw in metadata.strip("\n").split("\n"):
        line = tidy(raw)
        pair = _PAIR.fullmatch(line)
        if pair and not raw[:1].isspace() and not line.startswith("-"):
            key = pair[1]
            values[key] = _listed(_TAG.sub("", pair[2], count=1))
        elif key and line and not line.startswith("#") and not _TABLE.fullmatch(line):
            values[key] += _unquoted_all([line.removeprefix("- ").removeprefix("-")])
    return {key: _joined(key, parts) for key, parts in values.items()}


def _listed(value: str) -> list[str]:
    """The values on a key's own line: one, none where a block follows, more in brackets."""
    if not value or value in {"[", "{"} or _BLOCK.fullmatch(value):
        return []
    inside = _INSIDE.fullmatch(value)
    return _unquoted_all([value] if inside is None else _PARTS.findall(inside[1] or inside[2] or ""))


def _joined(key: str, parts: list[str]) -> str | list[str]:
    field = keys.field_of(key)
    if field == "authors":  # a mapping: the name alone
        named = [pair[2] for pair in map(_PAIR.fullmatch, parts) if pair and pair[1].endswith("name")]
        return [_unquoted(name) for name in named] or parts
    return parts if field == "tags" else " ".join(parts)


_QUOTED = re.compile(r"""(["'])((?:\\.|\1\1|(?!\1).)*)\1,?""")


def _unquoted_all(values: Iterable[str]) -> list[str]:
    return [_unquoted(value) for value in values if not _NULL.match(value.strip().rstrip(","))]


def _unquoted(value: str) -> str:
    quoted = _QUOTED.fullmatch(value.strip())
    if quoted is not None:
        return re.sub(rf"\\([\"'\\])|{quoted[1]}{{2}}", lambda m: m[1] or quoted[1], quoted[2])
    return re.sub(r"\s+#\s.*$", "", value).strip().rstrip(",")
