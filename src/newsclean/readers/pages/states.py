"""The article in a page's state: the JSON from which its scripts would have made it (Next.js, Redux, Apollo).

It is told by the keys that hold an article's body, as a string or as a list of its paragraphs; a list of articles, each
with a headline of its own, is none. Of state that is no JSON, such as a function that returns it (Nuxt 2), those
strings alone are read that stand under such a key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from itertools import islice
from typing import Any

from newsclean.keys import plain

_ASSIGNED = re.compile(
    r"""(?<==)\s*+(?:(?=[\[{])|JSON\.parse\(\s*+(?P<string>"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'))""", re.DOTALL
)
"""What stands before the value that a script assigns to a name, or the string in which it is."""
_QUOTED = re.compile(r'\\.|"', re.DOTALL)
_STATE = re.compile(r"""window(?:\.|\[["'])__[A-Z]""")
"""What a script that assigns a state begins with."""
_KEYED = re.compile(r"""["']?\b(?P<key>\w{4,20})["']?\s*+:\s*+(?P<string>"(?:[^"\\]|\\.)*+")""", re.DOTALL)
_FLAT = "__NUXT_DATA__"
"""What Nuxt 3 calls the script that holds its state, flattened to a list."""
_NESTED = 100
"""A state nests less deep."""
_STATES = 50
"""So many values of a script are looked at: other libraries assign lists and objects, too."""
_SHORTEST, _LONGEST = 400, 5_000_000
"""Characters of a script that may hold an article; the article has as many at least, a notice hardly ever."""
_BODIES = frozenset(
    "body bodyhtml content contents contenthtml articlebody articlecontent storybody html text markup paragraphs "
    "blocks elements contentelements document children".split()
)
"""Keys of an article's body, as `plain` writes them."""
_GIVEN = re.compile(r"\(.*", re.DOTALL)
"""What was asked for with a key, as Apollo writes it: `content({"format":"HTML"})`."""
_TEXTS = ("text", "html", "content", "value", "body", "data", "model", "attributes", "props", "children")
"""Keys of the text of a paragraph, or of what holds it."""
_OF_ANOTHER = frozenset({"headline", "slug", "title", "href"})
"""Keys of what is listed and is no paragraph."""
_DEEPEST = 5
_NODES = 200_000
"""So many values of a state are looked at."""
_BLOCK = re.compile(r"<(?:p|div|h[1-6]|ul|ol|li|section|figure|blockquote|table)\b", re.IGNORECASE)


def article(tree: Any) -> tuple[str, str]:
    """The longest body that a script of the page holds, as markup, and how it begins in the source; empty if none."""
    found = [body for script in tree.css("script") for state in _states(script) for body in _bodies(state)]
    return max((body for body in found if len(body[0]) >= _SHORTEST), key=lambda body: len(body[0]), default=("", ""))


def _states(script: Any) -> Iterator[Any]:
    """The values that a script is, or assigns to names."""
    text = script.text().lstrip()
    if not _SHORTEST <= len(text) <= _LONGEST:
        return
    if _is_json(text):
        value = _loaded(text)[0]
        yield _unflattened(value, {}) if script.attributes.get("id") == _FLAT and isinstance(value, list) else value
        return
    end = 0
    for assigned in islice(_ASSIGNED.finditer(text), _STATES):
        if assigned.start() >= end:  # else it stands in a string of the last value
            value, end = (_parsed(assigned["string"]), end) if assigned["string"] else _loaded(text, assigned.end())
            yield value
    if not end and _STATE.match(text):
        yield from ({keyed["key"]: _loaded(keyed["string"])[0]} for keyed in _KEYED.finditer(text))


def _unflattened(values: list[Any], made: dict[int, Any], index: int = 0, depth: int = 0) -> Any:
    """A value of a list in which lists and objects hold the indexes of their parts, each of which is made once."""
    if index in made or not 0 <= index < len(values) or depth == _NESTED:
        return made.get(index)
    value, made[index] = values[index], None  # a part that holds what it is a part of is none
    if isinstance(value, dict):
        made[index] = {
            key: _unflattened(values, made, part, depth + 1) for key, part in value.items() if isinstance(part, int)
        }
    elif isinstance(value, list):
        parts = [_unflattened(values, made, part, depth + 1) for part in value if isinstance(part, int)]
        made[index] = parts[0] if parts and isinstance(value[0], str) else parts  # behind the name of its type
    else:
        made[index] = value
    return made[index]


def _parsed(string: str) -> Any:
    """The JSON that a string of a script holds."""
    if string.startswith("'"):
        inner = _QUOTED.sub(lambda match: {"\\'": "'", '"': '\\"'}.get(match[0], match[0]), string[1:-1])
        string = f'"{inner}"'
    held = _loaded(string)[0]
    return _loaded(held)[0] if isinstance(held, str) else None


def _is_json(value: Any) -> bool:
    return isinstance(value, str) and value.startswith(("{", "["))


def _loaded(text: str, start: int = 0) -> tuple[Any, int]:
    """The JSON that begins at a place, and where it ends; None where it is none."""
    try:
        return json.JSONDecoder(strict=False).raw_decode(text, start)
    except (ValueError, RecursionError):
        return None, 0


def _bodies(state: Any) -> Iterator[tuple[str, str]]:
    waiting, seen = [state], 0
    while waiting and seen < _NODES:
        value = waiting.pop()
        seen += 1
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())
            for key, held in value.items():
                if plain(_GIVEN.sub("", key)) not in _BODIES:
                    continue
                if _is_json(held):  # the answer of a server, as it came (SvelteKit)
                    waiting.append(_loaded(held)[0])
                else:
                    yield from _as_markup(held)


def _as_markup(held: Any) -> Iterator[tuple[str, str]]:
    """A body as markup, and its first words."""
    if isinstance(held, dict):
        held = held.get("rendered")  # WordPress
    paragraphs = [held] if isinstance(held, str) else list(map(_paragraph, held)) if isinstance(held, list) else []
    written = [text for text in paragraphs if text]
    if written:
        wrapped = (
            text if _BLOCK.search(text) else f"<p>{text if '<' in text else escape(text)}</p>" for text in written
        )
        yield f"<article>{''.join(wrapped)}</article>", json.dumps(written[0][:40], ensure_ascii=False)[1:-1]


def _paragraph(item: Any, depth: int = 0) -> str:
    """The text of an item of a list; nothing where it is an article of its own, or no text."""
    if isinstance(item, str):
        return item
    if depth == _DEEPEST:
        return ""
    if isinstance(item, list):
        return "".join(_paragraph(part, depth + 1) for part in item)
    if not isinstance(item, Mapping) or not _OF_ANOTHER.isdisjoint(item):
        return ""
    return next(filter(None, (_paragraph(item.get(key), depth + 1) for key in _TEXTS)), "")
