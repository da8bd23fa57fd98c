"""Helpers on plain strings: tidying, counting words, and the normal form in which phrases are compared."""

from __future__ import annotations

import re
import unicodedata

_CONTROLS = dict.fromkeys(
    [c for c in range(0x20) if c not in (0x09, 0x0A, 0x0D, 0x0B, 0x0C)] + list(range(0x7F, 0xA0)) + [0xAD, 0xFEFF]
)
"""Characters without a place in prose: controls, the soft hyphen, the byte order mark."""
_CONTROLS |= dict.fromkeys(range(0xD800, 0xE000))
"""Half characters, which no UTF-8 can hold; broken JSON brings them in."""
_CONTROLS |= dict.fromkeys([0x200B, 0x200E, 0x200F, 0x2060, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E])
"""Zero-width space, word joiner and direction marks. The joiners U+200C and U+200D stay: Persian needs them."""

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
UNSPACED = re.compile(r"[぀-ヿ㐀-鿿豈-﫿ｦ-ﾟ฀-໿က-႟ក-៿]")
"""Scripts written without spaces: kana, Han, Thai, Lao, Burmese, Khmer."""
_NOT_PHRASE = re.compile(r"[^\w'&@©%#]+|_+")
_CLOSERS = "\"'”’»)]}›」』）】*_"
_TERMINATORS = ".!?…。！？؟۔।።"
_ABBREVIATED = r"(?<![^\W\d_]\.[^\W\d_]\.)(?<![\s\"'“‘(][A-Z]\.)" + "".join(
    rf"(?<!\b{word}\.)"
    for word in (
        "Mr Mrs Ms Dr St No vs Jr Sr Gov Sen Rep Gen Prof Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
    )
)
"""A full stop behind these, a word following, ends no sentence: `U.S. talks`, `J. Roe`, `Mr. Kim`, `Oct. 3`."""
_SENTENCE_END = re.compile(
    rf"[.!?…。！？؟۔।።](?:(?<=[^.])|(?=\s*$)|{_ABBREVIATED})[.!?…]*[\"'”’»)\]›」』）]*(?=\s|$|[぀-鿿])"
)

_END = 120
"""Characters; an attribution stands at the end of its sentence."""
_ATTRIBUTION = re.compile(
    r"""[,"”’»]\s+(?:[^\s,]+\s+){0,6}(?:said|say|says|told|added|found|wrote|announced|explained|sagte|sagt|erklärte|"""
    r"""a dit|a déclaré|affirme|explique|dijo|dice|afirmó|explicó)\b(?:\s+[^\s,.:;]+){0,6}\.\W{0,3}$""",
    re.IGNORECASE,
)


def tidy(text: str) -> str:
    """One line of clean text: NFC, no control characters, every run of white space one space."""
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text.translate(_CONTROLS)).strip())


def normal_form(text: str) -> str:
    """The form in which phrases are compared: NFKC, casefolded, punctuation gone save for `' & @ © % #`."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("`", "'")
    return _NOT_PHRASE.sub(" ", folded).strip()


def words_of(text: str) -> int:
    """How many words `text` has. A character of a script without spaces counts for half a word."""
    unspaced = 0 if text.isascii() else len(UNSPACED.findall(text))
    return len(_WORD.findall(text)) if not unspaced else len(_WORD.findall(UNSPACED.sub(" ", text))) + unspaced // 2


def is_terminated(text: str) -> bool:
    """Whether `text` ends as a sentence does, closing quotes and brackets aside."""
    return text.rstrip(_CLOSERS + " ").endswith(tuple(_TERMINATORS))


def is_attributed(text: str) -> bool:
    """Whether `text` ends with who said it, as in `…, the minister said.`: then it is prose, whatever its words."""
    return _ATTRIBUTION.search(text[-_END:]) is not None


def prose_words(text: str) -> int:
    """How many words of `text` stand in sentences.

    Words after the last sentence end do not count, nor do sentences of fewer than four words on average: menus and
    headlines are thus 0, a teaser cut off in mid-sentence only what stands before.
    """
    ends = list(_SENTENCE_END.finditer(text))
    if not ends:
        return 0
    words = words_of(text[: ends[-1].end()])
    return words if words >= 4 * len(ends) else 0


def split_words(name: str) -> list[str]:
    """The words of an identifier such as a class or id: `articleBody--main_2` gives article, body, main, 2."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]
