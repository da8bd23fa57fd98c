"""Text as programs hold it inside of other text: a string or list of JSON or Python, line ends and tags escaped."""

from __future__ import annotations

import ast
import json
import re
import warnings
from html import unescape

from newsclean import keys
from newsclean.readers import html

_TAG = re.compile(r"<[a-z/!]", re.IGNORECASE)
_LINE_END = re.compile(r"(?:\\r)?\\n")
_LINE_ENDS = 2
"""So many written as a backslash and a letter, and no real one: an article has line ends, prose speaks of one."""
_DATA = re.compile(r"\A\s*[{\[]|<script\b", re.IGNORECASE)
_PYTHON = re.compile(r"\[\s*[bu]?['\"]|[bu]?(?P<mark>['\"])")
_LONGEST = 5_000_000
"""Characters; Python's parser takes a hundred times the memory."""
_DEEPEST = 2


def unquoted(text: str) -> str:
    """What stands in a text that is quoted as a whole; any other text as it is."""
    return _without_tags_escaped(_with_line_ends(_from_python(_from_json(text))))


def _with_line_ends(text: str) -> str:
    """A text on one line, which is neither data nor a page with scripts: there they have their meaning."""
    if "\\n" not in text or "\n" in text.strip() or _DATA.search(text) or len(_LINE_END.findall(text)) < _LINE_ENDS:
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
