"""Text as programs hold it inside of other text: in a message of a chat, in an e-mail, in a string or list of JSON or
Python, with line ends or tags escaped.
"""

from __future__ import annotations

import ast
import json
import quopri
import re
import warnings
from html import unescape

from newsclean import keys
from newsclean.readers.pages import html
from newsclean.readers.texts import mail

_TAG = re.compile(r"<[a-z/!]", re.IGNORECASE)
_LINE_END = re.compile(r"(?:\\r)?\\n")
_LINE_ENDS = 2
"""So many written as a backslash and a letter, and no real one: an article has line ends, prose speaks of one."""
_DATA = re.compile(r"\A\s*[{\[]|<script\b", re.IGNORECASE)
_MESSAGE = re.compile(
    r"^\u200e?(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s[AP]M)?\] |"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?:\s[AP]M)? - )[^:\n]{1,60}: ?",
    re.MULTILINE | re.IGNORECASE,
)
"""What WhatsApp writes before a message, on a telephone of Apple's or another."""
_BOLD_LINE = re.compile(r"^\*([^*\n]+)\*[ \t]*$", re.MULTILINE)
_BYTE = re.compile(r"=[89A-F][\dA-F]")
_BYTES = 4
"""Fewer characters beyond ASCII that are written as bytes may be spoken of."""
_CITED = re.compile(r"(?<![^\s\"'(])(?:=[89A-F][\dA-F]){1,4}(?![^\s\"'.,;:)])")
"""One character by itself: so a dash stands in a text, and all that are spoken of."""
_NO_BYTE = re.compile(r"=(?![\dA-F]{2}|[ \t]*(?:\n|\Z))")
_PYTHON = re.compile(r"\[\s*[bu]?['\"]|[bu]?(?P<mark>['\"])")
_LONGEST = 5_000_000
"""Characters; Python's parser takes a hundred times the memory."""
_DEEPEST = 2


def unquoted(text: str) -> str:
    """What stands in a text that is quoted as a whole; any other text as it is."""
    for layer in (_from_chat, _from_mail, _from_json, _from_python, _with_line_ends, _without_tags_escaped):
        text = layer(text)
    return text


def _from_chat(text: str) -> str:
    """Such as WhatsApp writes it: when it was sent and by whom stands before a message, stars round what is bold."""
    if not _MESSAGE.match(text):
        return text
    return _BOLD_LINE.sub(r"\1", _MESSAGE.sub("", text))


def _from_mail(text: str) -> str:
    """Such as an e-mail quotes it, or holds it in characters that every program can pass on."""
    return mail.without_quote_marks(_from_quoted_printable(text))


def _from_quoted_printable(text: str) -> str:
    """A text in which each equals sign writes a byte of another character, or breaks a line."""
    if not text.isascii() or _NO_BYTE.search(text) or len(_BYTE.findall(_CITED.sub("", text))) < _BYTES:
        return text
    try:
        return quopri.decodestring(text.encode()).decode()
    except UnicodeDecodeError:
        return text


def _with_line_ends(text: str) -> str:
    """A text on one line, which is neither data nor a page with scripts: there they have their meaning."""
    if "\n" in text.strip() or "\\n" not in text:  # in this order: nearly all texts soon have a line end
        return text
    if _DATA.search(text) or len(_LINE_END.findall(text)) < _LINE_ENDS:
        return text
    return _LINE_END.sub("\n", text).replace('\\"', '"')


def _from_json(text: str) -> str:
    """Such as `jq .body` writes it."""
    if text.lstrip()[:1] not in {'"', "["}:  # a page is not copied to see that
        return text
    bare = text.strip()
    if not (bare.startswith('"') and bare.endswith('"')) and not (bare.startswith("[") and bare.endswith("]")):
        return text
    try:
        return keys.text_of(json.loads(bare)) or text
    except (ValueError, RecursionError):
        return text


def _from_python(text: str) -> str:
    """Such as `str(paragraphs)` or `repr(text)` writes it."""
    bare = text.strip()
    begun = _PYTHON.match(bare) if len(bare) <= _LONGEST else None
    if begun is None or not bare.endswith(begun["mark"] or "]") or "\n" in bare:
        return text
    try:
        with warnings.catch_warnings(action="ignore"):  # a backslash before any letter is worth one
            value = ast.literal_eval(bare)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return text
    parts = value if isinstance(value, list) else [value]
    decoded = [part.decode("utf-8", "replace") if isinstance(part, bytes) else part for part in parts]
    return keys.text_of(decoded) or text


def _without_tags_escaped(text: str) -> str:
    """HTML all tags of which are escaped, as feeds and databases have it, some of them twice."""
    escaped = text
    for _ in range(_DEEPEST):
        if not escaped.lstrip().startswith("&") or _TAG.search(escaped):
            break
        escaped = unescape(escaped)
    return escaped if escaped is not text and html.sniff(escaped) else text
