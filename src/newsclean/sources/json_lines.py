"""JSON Lines: each line an object, one field of which holds an article as HTML or text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from newsclean import keys
from newsclean.document import InputError
from newsclean.sources import streams
from newsclean.sources.item import Item


def lines(stream: BufferedReader, _: streams.Meter, field: str) -> Iterator[Item]:
    """The articles in a JSON Lines file, each called by the number of its line."""
    number = 0
    while line := stream.readline(streams.LIMIT + 1):
        number += 1
        if len(line) > streams.LIMIT:
            while line and not line.endswith(b"\n"):
                line = stream.readline(streams.LIMIT)
            yield Item(str(number), streams.too_large(streams.LIMIT))
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield _article(str(number), line, field)


def _article(name: str, line: bytes, field: str) -> Item:
    try:
        values = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Item(name, InputError("broken", f"The line is no JSON: {str(error).rstrip('.')}."))
    found = _found(values, field)
    if found is None:
        return Item(name, InputError("broken", f"The line has no field {field!r}.{_known(values)}"))
    held, values = found
    text = "" if held is None else keys.text_of(held)
    if text is None:
        return Item(name, InputError("broken", f"The field {field!r} holds no text and no list of texts."))
    # half a character, as JSON can write it, is no text
    content = text.encode(errors="replace")
    return Item(name, content, keys.hints(values, "json-lines"), keys.notices(values))


def _found(values: Any, field: str) -> tuple[Any, dict[str, Any]] | None:
    """What stands in a field, and all other fields; of `article.body` those of the object `article`, too."""
    if not isinstance(values, dict):
        return None
    outer, _, inner = (field, "", "") if field in values else field.partition(".")
    others = {key: value for key, value in values.items() if key != outer}
    if field in values:
        return values[field], others
    found = _found(values.get(outer), inner) if inner else None
    return (found[0], others | found[1]) if found else None


def _known(values: Any) -> str:
    """The fields that there are, where they fit into a message."""
    return f" It has: {', '.join(list(values)[:12])}." if isinstance(values, dict) and values else ""
