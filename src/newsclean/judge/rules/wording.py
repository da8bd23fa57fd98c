"""Rules on wording: whole lines that match a phrase of the tables in `phrases/`.

The phrase language is described in `newsclean.judge.rules.phrases`. Thousands of phrases cost next to nothing: each is
filed under a literal word of it, and only those whose word stands in a line that begins and ends as they do are tried.
In a script without spaces, where every character is a word, a phrase is filed under two characters that follow one
another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise, takewhile
from sys import maxsize
from typing import TypeAlias

from newsclean.document import REMEMBERED
from newsclean.judge.rules.phrases import LANGUAGES
from newsclean.text import UNSPACED

_TOKEN = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\S+")
_WILD = frozenset({"*", "**", "<n>"})
_RUN = re.compile(rf"(?:{UNSPACED.pattern}){{2,}}")
_SEAM = re.compile(rf"(?={UNSPACED.pattern})|(?<={UNSPACED.pattern})")
_LONGEST = 160
"""Words; furniture longer than that is found by other means, and prose need not be searched."""
_LONGEST_UNSPACED = 240
"""The same where characters count."""
_FEW, _PARTS = 6, 3
"""So many words at the most does `*` stand for, and so many, each of which begins with a digit, does `<n>`."""
_RARE = 3
"""Letters; a shorter word stands in too many lines to file phrases under it."""


_Phrase: TypeAlias = tuple[str, str, tuple[str, ...], tuple[str, ...]]
"""The rule, the wording, and the words with which a line may begin and end that it matches, none where any may.

Of thousands of plain tuples the garbage collector has nothing to look after."""


class Index:
    """Phrases by the literal word that they are filed under.

    Thousands are filed whenever the program starts, so what is asked of a phrase is found when its word is first met.
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """File phrases, each behind the id of its rule.

        Raises:
            ValueError: One holds no literal word; see `keys_of`.

        """
        self._filed: dict[str, list[tuple[str, str]]] = {}
        self._met: dict[str, list[_Phrase]] = {}
        for rule, phrase in phrases:
            for key in keys_of(phrase):
                self._filed.setdefault(key, []).append((rule, phrase))

    def under(self, words: Iterable[str]) -> Iterator[list[_Phrase]]:
        """The phrases that are filed under each of the words."""
        for word in filter(self._filed.__contains__, dict.fromkeys(words)):
            if word not in self._met:
                self._met[word] = [_phrase(*filed) for filed in self._filed[word]]
            yield self._met[word]


@lru_cache(REMEMBERED)
def matches(normal: str) -> tuple[str, ...]:
    """The ids of the wording rules that a line fires, given in its normal form."""
    return search(_index(), normal, _LONGEST, _LONGEST_UNSPACED)


def search(index: Index, normal: str, longest: int = maxsize, longest_unspaced: int = maxsize) -> tuple[str, ...]:
    """The rules that have a phrase which matches a line as a whole.

    Args:
        index: The phrases.
        normal: The line in its normal form.
        longest: How many words it may have; no phrase matches a longer one.
        longest_unspaced: The same where characters count.

    """
    keys = words = normal.split()
    if len(words) > longest:
        return ()
    if not normal.isascii() and UNSPACED.search(normal):
        words = _spaced(normal).split()
        keys = words + [first + second for first, second in pairwise(words)]
        if len(words) > longest_unspaced:
            return ()
    line = (*words, "")
    found: dict[str, None] = {}
    for phrases in index.under(keys):
        for rule, phrase, begins, ends in phrases:
            fits = (not begins or words[0] in begins) and (not ends or words[-1] in ends)
            if fits and rule not in found and _fits(phrase, line):
                found[rule] = None
    return tuple(found)


@cache
def _index() -> Index:
    """The phrases of the tables."""
    tables = (table.items() for table in LANGUAGES.values())
    return Index((rule, phrase) for table in tables for rule, phrases in table for phrase in phrases)


@cache
def _phrase(rule: str, phrase: str) -> _Phrase:
    spaced = _spaced(phrase)
    tokens = _TOKEN.findall(spaced)
    return rule, spaced, _outermost(tokens, 0), _outermost(tokens[::-1], -1)


def _outermost(tokens: Sequence[str], place: int) -> tuple[str, ...]:
    """The words that may stand at the `place`, 0 or -1, of a line, its tokens given from there; none where any may."""
    found: list[str] = []
    for token in tokens:
        options = token[1:-1].split("|") if token[0] in "([" else [token]
        found += [option.split()[place] for option in options]
        if not _WILD.isdisjoint(found):
            break
        if token[0] != "[":
            return tuple(found)
    return ()


def _spaced(text: str) -> str:
    """The text with every character of a script without spaces as a word of its own."""
    if not text.isascii() and UNSPACED.search(text):
        text = _SEAM.sub(" ", text)
    return " ".join(text.split())


def keys_of(phrase: str) -> list[str]:
    """The words that a phrase is filed under, one of which stands in every line that it matches.

    That is its longest literal word outside of brackets; where there is none or it is short, the longest word of each
    choice of a bracket that must be filled; of a word in a script without spaces, two characters.

    Raises:
        ValueError: The phrase holds neither.

    """
    tokens: list[str] = _TOKEN.findall(phrase)
    outside = " ".join(token for token in tokens if token[0] not in "([")
    choices: list[list[str]] = []
    for options in [[outside], *(token[1:-1].split("|") for token in tokens if token[0] == "(")]:
        if all(keys := [_key(option) for option in options]):
            if all(map(_is_rare, keys)):  # as the first are in most phrases
                return keys
            choices.append(keys)
    if not choices:
        raise ValueError(f"no literal word in {phrase!r}")
    return max(choices, key=lambda keys: min(_RARE, *map(len, keys)))


def _is_rare(word: str) -> bool:
    """Whether few lines that the phrase does not match hold the word, or the two characters."""
    return len(word) >= _RARE or (len(word) > 1 and UNSPACED.match(word) is not None)


def _key(words: str) -> str:
    """The longest literal word; of one without spaces two characters, Han rather than kana, which are common.

    It is empty where there is none.
    """
    literal = [word for word in words.split() if word not in _WILD]
    longest = max(literal, key=len, default="")
    if longest.isascii() or not UNSPACED.search(longest):
        return longest
    pairs = [first + second for run in _RUN.findall(longest) for first, second in pairwise(run)]
    return max(pairs, default=max(_spaced(longest).split(), key=len, default=""))


def _fits(phrase: str, words: Sequence[str]) -> bool:
    """Whether a phrase matches words as a whole, an empty one standing behind the last.

    The places that it may have reached are carried from token to token, so a line takes no longer for being hostile;
    and to compile a regular expression would take as long as trying a hundred phrases.
    """
    places = {0}
    for begun, others in _tokens(phrase):
        reached = {to for at in places for rest in begun.get(words[at], ()) for to in _reached(rest, words, {at + 1})}
        for option in others:
            reached |= _reached(option, words, places)
        if not reached:
            return False
        places = reached
    return len(words) - 1 in places


def _reached(option: Iterable[str], words: Sequence[str], places: set[int]) -> set[int]:
    """The places in front of which those words end that begin at one of the places."""
    for word in option:
        if word in _WILD:
            places = {at for place in places for at in _passed(word, words, place)}
        else:
            places = {place + 1 for place in places if words[place] == word}
    return places


def _passed(wild: str, words: Sequence[str], place: int) -> Iterable[int]:
    """The places that may be reached from one where any words stand, or where numbers do."""
    if wild == "<n>":
        numbers = takewhile(lambda at: words[at][:1].isdecimal(), range(place, place + _PARTS))
        return [at + 1 for at in numbers]
    last = len(words) - 1
    return range(place, (last if wild == "**" else min(place + _FEW, last)) + 1)


_Option: TypeAlias = tuple[str, ...]
_Choices: TypeAlias = tuple[dict[str, list[_Option]], list[_Option]]
"""What a token leaves to choose from: by its first word what follows it, and what begins with none, or is nothing."""


@cache
def _tokens(phrase: str) -> tuple[_Choices, ...]:
    return tuple(map(_choices, _TOKEN.findall(phrase)))


def _choices(token: str) -> _Choices:
    begun: dict[str, list[_Option]] = {}
    others: list[_Option] = [()] if token[0] == "[" else []
    for option in token[1:-1].split("|") if token[0] in "([" else [token]:
        words = tuple(option.split())
        if words and words[0] not in _WILD:
            begun.setdefault(words[0], []).append(words[1:])
        else:
            others.append(words)
    return begun, others
