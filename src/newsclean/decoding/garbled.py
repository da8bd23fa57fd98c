"""Text that was read in a wrong encoding before it was saved: `donâ€™t`, `cafÃ©`, `РџСЂРёРІРµС‚`, `Ïðèâåò`.

ftfy knows the sequences of characters that come about where UTF-8 is read as something else, and undoes them line by
line. Whether a text may be touched at all is decided here, for the whole of it: it may speak of such sequences, or just
hold some, and then they have to stay.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import NamedTuple

from newsclean.decoding.guessing import MARKUP, contradicts

_AFTER = "\xa0-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸŁąŞşĄĽľŻżˇ˘ł"
"""A byte inside a character of UTF-8, in Windows-1252, Windows-1250 and Latin-1; some are control characters there."""
_AFTER_CYRILLIC = "\xa0-\xbfЂЃѓ‚„…†‡€‰ЉЊЌЋЏђ‘’“”•–—™љњќћџЎўЈҐЁЄЇІіґё№єјЅѕї"
_SUSPECT = re.compile(
    "[\x80-\x84\x86-\x9fÀ-ÿĂĹвРС√‚](?:"
    "(?<=[\x80-\x9f])"
    f"|(?<=[ÂÃÄÅÎÏÐÑÒÓÖ×ØÙÚÛĂĹ])[{_AFTER}]|(?<=[ÂÃ]) "
    f"|(?<=[à-ð])[{_AFTER}]{{2}}"
    f"|(?<=[РС])[{_AFTER_CYRILLIC}][РС][{_AFTER_CYRILLIC}]"
    "|(?<=в)Ђ"
    "|(?<=√)[©®°±≤≥¥µ†ß∂]|(?<=‚)Ä"
    "|(?<=[À-ÿ])[À-ÿ]{4}"
    ")"
)
"""Begins with a letter that UTF-8 may have become, so that all others are passed over quickly."""
_CHUNK, _REACH = 1000, 5
"""Characters that are looked at together; ASCII, which most pages are, is told far sooner than any letter."""
_LINE = re.compile(r'([<>\n]|",|":)')
"""Ends what was written in one go: in a page a text or a tag, in JSON a value."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_IN_WORDS = re.compile(r"(?<=\w)[^\x00-\x7f]|[^\x00-\x7f](?=\w)|(?<=\w )[–—](?= \w)")
"""What is part of a word, or stands as a dash between two."""
_PLAIN = re.compile(r"(?<=[a-z])'(?=[a-z])")
"""An apostrophe that is as right as the other, and is not in the text of who writes the other."""
_OFTEN = 5
"""Fewer wrong characters in words may be cited; a paragraph that was read wrongly has more."""
_TIMES = 2
"""So many times as often as a character is right it has to be wrong."""
_LONE_FOR_EACH = 3
"""Where sequences are cited, they stand by themselves; in a text dashes do, and they are few."""
_LOST = ("â€\ufffd", "â€\x9d")
"""A closing quotation mark; Windows-1252 has nothing for its last byte."""
_MARKUP = re.compile(MARKUP, re.IGNORECASE)
_OTHER_WORD = re.compile(r"[\x80-ÿŒœŠšŽžŸƒ€‚„…†‡ˆ‰‹‘’“”•–—˜™›]{3,}")
_LETTERS = re.compile(r"[A-Za-z]")
_SHARE = 0.35
"""Of the letters of a text in a language of Western Europe fewer have accents, and no word is made of those alone."""
_ALPHABET = 15
"""A text has more letters than lines and frames have signs."""


class Repaired(NamedTuple):
    """A text that was put right."""

    text: str
    characters: int
    """How many characters had been wrong."""


def repaired(text: str) -> Repaired | None:
    """The text as it was before it was read wrongly; None where it was not, or where nobody can be sure."""
    return _of_utf_8(text) or _of_other_letters(text) if _is_suspect(text) else None


def _is_suspect(text: str) -> bool:
    return not text.isascii() and any(
        _SUSPECT.search(text, start, start + _CHUNK + _REACH)
        for start in range(0, len(text), _CHUNK)
        if not text[start : start + _CHUNK].isascii()
    )


def _of_utf_8(text: str) -> Repaired | None:
    """UTF-8 that was read in an encoding in which each byte is a character."""
    lines = _LINE.split(text)
    suspect = [number for number, line in enumerate(lines) if not line.isascii() and _SUSPECT.search(line)]
    right = {number: _undone(lines[number], wholly=True) for number in suspect}
    if not _is_sure(text, lines, right):
        return None
    for number, line in right.items():
        lines[number] = line or _undone(lines[number], wholly=False) or lines[number]
    return Repaired("".join(lines), sum(len(_NOT_ASCII.findall(lines[number])) for number in suspect))


def _undone(line: str, *, wholly: bool) -> str | None:
    """A line as it was, all of its characters or as many as can be told; None where nothing is wrong."""
    from ftfy import fix_encoding  # noqa: PLC0415  (80 ms, and next to no text is suspect)

    line = line.replace(*_LOST)
    fixed = fix_encoding(
        line, replace_lossy_sequences=False, decode_inconsistent_utf8=not wholly, fix_c1_controls=False
    )
    return None if fixed == line else fixed


def _is_sure(text: str, lines: list[str], right: dict[int, str | None]) -> bool:
    """Whether a text does not speak of wrong characters but has them.

    Who speaks of them says beside them what is right, has more of what is right elsewhere, or lets them stand alone.
    """
    undone = [line for line in right.values() if line]
    characters = {char for line in undone for char in _NOT_ASCII.findall(line)}
    if any(line is None and not characters.isdisjoint(lines[number]) for number, line in right.items()):
        return False
    in_words = sum(len(_IN_WORDS.findall(line)) for line in undone)
    lone = sum(len(_NOT_ASCII.findall(line)) for line in undone) - in_words
    sound = _TIMES * sum(map(text.count, characters)) + ("’" in characters) * len(_PLAIN.findall(text))
    return in_words >= _OFTEN and in_words > sound and lone <= _LONE_FOR_EACH * in_words


def _of_other_letters(text: str) -> Repaired | None:
    """Cyrillic, Greek or other letters that were read as those of Western Europe."""
    written = _MARKUP.sub(" ", text)
    words = "".join(_OTHER_WORD.findall(written))
    if len(words) < _SHARE * (len(words) + len(_LETTERS.findall(written))) or len(set(words)) < _ALPHABET:
        return None
    data = _bytes_of(text)
    encoding = contradicts(data)
    if encoding is None:
        return None
    found = data.decode(encoding, "replace")
    letters = sum(char > "\u0370" for char in found)
    if "\ufffd" in found or letters <= len(words) / 3:  # two bytes may make one letter
        return None
    return Repaired(found, len(_NOT_ASCII.findall(found)))


def _bytes_of(text: str) -> bytes:
    """The bytes that became this text where each was read as a letter; none if it holds other letters."""
    import ftfy.bad_codecs  # noqa: F401, PLC0415  (knows Windows-1252 as browsers read it)

    for encoding in ("latin-1", "sloppy-windows-1252"):
        with suppress(UnicodeEncodeError):
            return text.encode(encoding)
    return b""
