"""JSON that is not one article: read as text it would make one wrong record, and nobody would know."""

from __future__ import annotations

import json
import re

from newsclean.document import InputError
from newsclean.readers.envelope import open_envelope

_LINES = re.compile(r'\ufeff?\s*\{[ \t]*"[^\n]*\}[ \t\r]*\n\s*\{[ \t]*"[^\n]*\}[ \t\r]*(?:\n|\Z)')
_OBJECT = re.compile(r'\ufeff?\s*\{\s*"[^"\n]*"\s*:')
_ARRAY = re.compile(r'\ufeff?\s*\[\s*\{\s*"')


def refuse(text: str) -> None:
    """Have the user say how JSON is to be read that is not one article with its metadata.

    Raises:
        InputError: The text is JSON Lines, an array of objects, or an object in which no key is known as the body's.

    """
    if _LINES.match(text):
        raise InputError(
            "many-articles", "It is JSON Lines, an article a line. Name the key that holds it, such as --field text."
        )
    if _ARRAY.match(text) and text.rstrip().endswith("]"):
        raise InputError(
            "many-articles",
            "It is a JSON array of articles. Write one a line (jq -c '.[]') and name the key that holds the text, "
            "such as --field text.",
        )
    if _OBJECT.match(text) and open_envelope(text) is None and _is_json(text):
        raise InputError(
            "many-articles",
            "It is JSON, and none of its keys is known to hold an article. Write one article a line, as "
            "jq -c '.articles[]' does, and name the key that holds the text, such as --field text.",
        )


def _is_json(text: str) -> bool:
    try:
        json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return False
    return True
