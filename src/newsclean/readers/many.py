"""Files of many articles that were given as one: read so, they would make one wrong record, and nobody would know."""

from __future__ import annotations

import re

from newsclean.document import InputError

_LINES = re.compile(r'\ufeff?\s*\{[ \t]*"[^\n]*\}[ \t\r]*\n\s*\{[ \t]*"[^\n]*\}[ \t\r]*(?:\n|\Z)')
_ARRAY = re.compile(r'\ufeff?\s*\[\s*\{\s*"')


def refuse(text: str) -> None:
    """Have the user say how JSON of many articles is to be read.

    Raises:
        InputError: The text is JSON Lines, or an array of objects.

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
