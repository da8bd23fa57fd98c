"""Text of a page whose elements were joined by nothing, as Beautiful Soup's `get_text()` joins them by default.

`Sport`, `Weather` and `Log in` are `SportWeatherLog in` there, and paragraphs meet as in `… was over.The ferry …`.
Where much of a text meets so, a capital letter behind a small one is where an element begins, unless a name is written
so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

_SMALL = "a-zß-öø-ÿćčďđěęąłľńňőřśšťůűźżžğışάέήία-ώа-яёђ-џґ"
_CAPITAL = "A-ZÀ-ÖØ-ÞČĆĎĐĚĘĄŁĽŃŇŐŘŚŠŤŮŰŹŻŽĞİŞΑ-ΩЀ-ЯҐ"
_OPENING, _CLOSING = "“‘«„", '"”’»'

_CASE = rf"(?<=[{_SMALL}])(?=[{_CAPITAL}](?:[{_SMALL}]|[{_CAPITAL}]+(?![{_SMALL}])))"
_AFTER_CAPITALS = rf"(?<=[{_CAPITAL}]{{2}})(?=[{_CAPITAL}][{_SMALL}]{{2}})"
_AFTER_NUMBER = rf"(?<=\d\d)(?=[{_CAPITAL}][{_SMALL}])"
_AFTER_SENTENCE = (
    rf"(?:(?<=[{_SMALL}]{{2}}[.!?…])|(?<=[.!?…][{_CLOSING}])|(?<=[{_SMALL}]\)))"
    rf"(?=[{_OPENING}]?[{_CAPITAL}](?:[{_SMALL}]|$))"
)
_JOINT = re.compile(rf"(?P<case>{_CASE})|(?P<capitals>{_AFTER_CAPITALS})|{_AFTER_NUMBER}|{_AFTER_SENTENCE}")
"""Where one element may have ended and the next begun."""
_MAY_MEET = re.compile(rf"[{_CAPITAL}](?<=[{_SMALL}.!?{_CLOSING}].)")
"""A capital letter where words may meet; so few texts have many that the words of the others are not looked at."""
_MEET = re.compile(
    rf"(?<![\w.#@])[{_CAPITAL}][{_SMALL}]+(?=[{_CAPITAL}][{_SMALL}])(?!Innen(?![{_SMALL}])|(?<![{_SMALL}]{{7}})\S*,$)"
    rf"|[{_SMALL}]{{2}}[.!?][{_CLOSING}]?(?=[{_OPENING}]?[{_CAPITAL}][{_SMALL}’']*,?$)"
)
"""In one word, two words of a title or the ends of two sentences; a comma stands behind names that are listed, whose
beginnings are short."""
_FEWEST, _SHARE = 8, 0.015
"""So many words, and so large a share of all, are made of two in such a text: in 85 of 229 pages as `get_text()` gives
them, and in none of 808 articles by themselves."""
_ADDRESS = re.compile("@|://")
_NO_PROSE = re.compile(rf"[(){{}}\[\]=_<>;\\]|{_ADDRESS.pattern}")
"""What stands in code and addresses, where words meet as well."""
_LETTERS = re.compile(r"[\W\d_]+")
_LONG, _SHORT = 8, 2
"""Letters: the beginnings of few names are so long, and hardly any label is so short."""
_NAME = re.compile(
    "AstraZeneca|BioNTech|BlackRock|BuzzFeed|ChatGPT|DeepMind|DeepSeek|DreamWorks|FaceTime|FedEx|GitHub|HuffPost|JavaScript|JPMorgan"
    "|LinkedIn|MotoGP|OpenAI|PayPal|PlayStation|SoftBank|SpaceX|TikTok|TripAdvisor|WhatsApp|WikiLeaks|WordPress|YouTube"
    rf"|(?:Mac|Fitz|Van)(?=[{_CAPITAL}]).|[{_SMALL}]Innen(?![{_SMALL}])"
)
"""Names of two capital letters that news and buttons have most often; and how German papers name women and men."""


_NAMED = re.compile(rf"(?<=[{_SMALL}] )[{_CAPITAL}][{_SMALL}]+[{_CAPITAL}][{_SMALL}]+(?=, [{_SMALL}])")
"""Amid a sentence, with a comma behind it, a word with a capital inside is a name: `by DataFerry, a firm of three`."""


def meetings(text: str) -> Mapping[str, int] | None:
    """The words of a text whose elements were joined by nothing, and how often each stands; None of any other text."""
    if len(_MAY_MEET.findall(text)) < _FEWEST:
        return None
    words = Counter(text.split())
    once = (word for word, count in words.items() if count == 1)
    made_of_two = sum(bool(_MEET.search(word)) and not _NO_PROSE.search(word) for word in once)
    return words if made_of_two >= max(_FEWEST, _SHARE * words.total()) else None


def elements(line: str, words: Mapping[str, int]) -> list[str]:
    """What a line of such a text is made of; `words` are those of the text, as `meetings` has them."""
    ends = [0, *_ends(line, words), len(line)]
    return [line[start:end] for start, end in pairwise(ends)]


def _ends(line: str, words: Mapping[str, int]) -> Iterator[int]:
    named = {found.start() for found in _NAMED.finditer(line)}
    for found in re.finditer(r"\S+", line):
        if found.start() not in named and not _ADDRESS.search(found[0]):
            yield from (found.start() + place for place in _ends_in(found[0], words))


def _ends_in(word: str, words: Mapping[str, int]) -> Iterator[int]:
    """Where in a word an element ended."""
    in_names = {place for name in _NAME.finditer(word) for place in range(name.start() + 1, name.end())}
    start = 0
    for joint in _JOINT.finditer(word):
        place = joint.start()
        before = word[max(start, place - _LONG) : place]
        may_be_name = joint.lastgroup is not None and (place in in_names or not _is_whole(before, words))
        if not may_be_name and not (joint.lastgroup == "case" and words[word] > 1):
            yield place
            start = place


def _is_whole(before: str, words: Mapping[str, int]) -> bool:
    """Whether the letters before a capital one are a word or more, rather than how a name begins."""
    letters = _LETTERS.split(before)[-1]
    is_capitalised = letters[:1].isupper() and letters[1:].islower()
    return len(letters) >= _LONG or letters in words or (is_capitalised and len(letters) > _SHORT)
