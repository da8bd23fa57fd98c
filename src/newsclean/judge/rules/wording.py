"""Rules on wording: whole lines that match a phrase of the tables in `phrases/`.

The phrase language is described in `newsclean.judge.rules.phrases`. Thousands of phrases cost next to nothing: each is
filed under a literal word of it, and only those whose word stands in a line are tried.
"""

from __future__ import annotations

import re
from functools import cache

from newsclean.judge.rules.phrases import LANGUAGES

_TOKEN = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\S+")
_PLAIN = re.compile(r"[^*<(\[]+")
_LONGEST = 120
"""Words; furniture longer than that is found by other means, and prose need not be searched."""


def matches(normal: str) -> tuple[str, ...]:
    """The ids of the wording rules that a line fires, given in its normal form."""
    words = normal.split()
    if len(words) > _LONGEST:
        return ()
    index = _index()
    line = normal + " "
    found: dict[str, None] = {}
    for word in dict.fromkeys(words):
        for rule, phrase in index.get(word, ()):
            if rule not in found and _is(phrase, normal, line):
                found[rule] = None
    return tuple(found)


@cache
def _index() -> dict[str, list[tuple[str, str]]]:
    """Phrases by the literal word that they are filed under."""
    index: dict[str, list[tuple[str, str]]] = {}
    for phrases in LANGUAGES.values():
        for rule, wordings in phrases.items():
            for phrase in wordings:
                for key in keys_of(phrase):
                    index.setdefault(key, []).append((rule, phrase))
    return index


def keys_of(phrase: str) -> list[str]:
    """The words that a phrase is filed under, one of which stands in every line that it matches.

    That is its longest literal word outside of brackets; where there is none, the longest word of each choice of a
    bracket that must be filled.

    Raises:
        ValueError: The phrase holds neither.

    """
    tokens: list[str] = _TOKEN.findall(phrase)
    literal = [token for token in tokens if token[0] not in "([*<"]
    if literal:
        return [max(literal, key=len)]
    choices = [token[1:-1].split("|") for token in tokens if token[0] == "("]
    if not choices:
        raise ValueError(f"no literal word in {phrase!r}")
    best = max(choices, key=lambda choice: min(len(option) for option in choice))
    return [max(option.split(), key=len) for option in best]


def _is(phrase: str, normal: str, line: str) -> bool:
    """Whether a line is what a phrase says; most phrases are plain words, which need no pattern."""
    return normal == phrase if _PLAIN.fullmatch(phrase) else _pattern(phrase).fullmatch(line) is not None


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile("".join(_expression(token) for token in _TOKEN.findall(phrase)))


def _expression(token: str) -> str:
    """The regular expression for one token; every word carries the space behind it."""
    if token in {"*", "**", "<n>"}:
        return {"*": r"(?:\S+ ){0,6}", "**": r"(?:\S+ )*", "<n>": r"(?:\d\S* ){1,3}"}[token]
    if token[0] in "([":
        options = "|".join(_sequence(option) for option in token[1:-1].split("|"))
        return f"(?:{options})" + ("?" if token[0] == "[" else "")
    return re.escape(token) + " "


def _sequence(words: str) -> str:
    return "".join(_expression(word) for word in words.split())
