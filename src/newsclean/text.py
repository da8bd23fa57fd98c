"""Helpers on plain strings: tidying, counting words, and the normal form in which phrases are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from newsclean.lexicon.speech import SAID, SAID_OF_QUOTES

_CONTROLS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\ufeff"  # controls, the soft hyphen, the byte order mark
    r"\ud800-\udfff"  # half characters, which no UTF-8 can hold; broken JSON brings them in
    r"\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]+"  # zero-width space, word joiner, direction marks
)
"""Characters without a place in prose. The joiners U+200C and U+200D have one inside words: Persian needs them."""
_AROUND = "\u200c\u200d "
"""They have none at its ends, nor has the space beside them there."""

SENTENCE_WORDS = 12
"""A line of fewer may be a label, a headline or a caption, even where it ends as a sentence does."""
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
UNSPACED = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
"""Scripts of which characters are counted: kana, Han, Thai, Lao, Burmese, Khmer, written without spaces, and Hangul, in
which one word says as much as two of other languages, and particles stand at its end."""
_INDIC = "\u0900-\u0963\u0966-\u0dff"
"""The scripts of India without their full stops: their vowel signs stand inside words, though `\\w` leaves them out."""
_THAI = "\u0e00-\u0eff"
"""The same for Thai and Lao."""
_NOT_PHRASE = re.compile(rf"[^\w'&@©%#{_INDIC}{_THAI}]+")
_VOWEL_SIGNS = re.compile(rf"[{_INDIC}](?<!\w)")
_UNWRITTEN = re.compile("[\u0307\u0640\u064b-\u065f\u0670]+")
"""What some write and others do not: the dot that casefolding leaves of a Turkish İ, Arabic stretching and vowels."""
_GREEK = dict(zip("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ", strict=True))
_ACCENTED = re.compile(f"[{''.join(_GREEK)}]")
"""Greek in capitals has no accents."""
_CLOSERS = "\"'”’»“«)]}›」』）】*_ "
"""What may stand behind a full stop; in German and Danish quotations end as they begin in English and French."""
_STOPS = ".!?…。！？؟۔।።፧։។៕။།"
_TERMINATORS = frozenset(_STOPS)
_OTHER_STOP = re.compile("[:;](?<=[ա-և]:|[Ͱ-Ͽἀ-῿];)")
"""Armenian has a colon of its own for a full stop, and often the one that is on the keyboard; Greek asks with a
semicolon. The mark is sought first, since few texts have one."""
_UNSTOPPED = re.compile("[\u0e00-\u0eff]")
_UNSTOPPED_SENTENCE = 100
"""Thai and Lao have no full stop: so many of their characters are no label nor headline, but sentences."""
_ABBREVIATED = r"(?<![^\W\d_]\.[^\W\d_]\.)(?<![\s\"'“‘(][A-Z]\.)" + "".join(
    rf"(?<!\b(?:{words.replace(' ', '|')})\.)"
    for words in (  # of one length each, as a look behind has to be
        "Mr Ms Dr St No vs Jr Sr",
        "Mrs Gov Sen Rep Gen Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec",
        "Prof Sept",
    )
)
"""A full stop behind these, a word following, ends no sentence: `U.S. talks`, `J. Roe`, `Mr. Kim`, `Oct. 3`."""
_SENTENCE_END = re.compile(
    rf"[{_STOPS}](?:(?<=[^.])|(?=\s*$)|{_ABBREVIATED})[.!?…]*[\"'”’»“«)\]›」』）]*(?=\s|$|[぀-鿿\u1000-\u109f\u1780-\u17ff])"
)

_NAME_WORD = re.compile(r"[a-z]+|[A-Z](?:[a-z]+|[A-Z]*(?![a-z]))|\d+")

PREPOSITION = "(?:by|von|par|por|di|door|av|af)"
"""The words of a byline that stand before a name within a line, too; others mean something else there."""

_END = 120
"""Characters; an attribution stands at the end of its sentence."""
_SAID = f"{SAID}|{SAID_OF_QUOTES}"
_QUOTING = re.compile(rf"[,\"”’»“«]\s+(?:[^\s,.]+\s+){{0,4}}(?:{_SAID})\b")
_ATTRIBUTION = re.compile(rf"[,\"”’»“«]\s+(?:[^\s,]+\s+){{0,6}}(?:found|{_SAID})\b(?:\s+[^\s,.:;]+){{0,6}}\.\W{{0,3}}$")
"""Amid a sentence things are `found`, too; at its end somebody found them."""


def tidy(text: str) -> str:
    """One line of clean text: NFC, no control characters, every run of white space one space."""
    text = text.strip()
    if not text.isprintable() or "  " in text:  # a space is the one white space that is printable
        text = " ".join(_CONTROLS.sub("", text).split()).strip(_AROUND)
    return unicodedata.normalize("NFC", text)


def normal_form(text: str) -> str:
    """The form in which phrases are compared: NFKC, casefolded, punctuation gone save for `' & @ © % #`.

    Turkish ı becomes i, since casefolding cannot tell whose capital an I is; Arabic loses what is seldom written, Greek
    its accents.
    """
    latin = _latin(text)
    if latin is not None:
        folded = latin.translate(_FOLDED)
        if _UNFOLDED not in folded:
            return b" ".join(folded.split()).decode("latin-1")
    return _normal_form(text)


def _normal_form(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("`", "'").replace("_", " ")
    if not folded.isascii():
        folded = _UNWRITTEN.sub("", folded).replace("ı", "i").replace("ʼ", "'")
        folded = _ACCENTED.sub(lambda found: _GREEK[found[0]], folded)  # `translate` takes ten times as long
    return _NOT_PHRASE.sub(" ", folded).strip()


@lru_cache(maxsize=1)  # of a text that ends with a sentence, all words and those of its sentences are asked for
def words_of(text: str) -> int:
    """How many words `text` has. A character of a script without spaces counts for half a word."""
    latin = _latin(text)
    if latin is not None:
        parts = b" " + latin.translate(_PARTS)
        # where a word begins: not at a letter behind a joiner that has a letter before it
        return parts.count(b" a") + parts.count(b" -a") + parts.count(b"--a")
    unspaced = len(UNSPACED.findall(text))
    text = _VOWEL_SIGNS.sub("", text)
    return len(_WORD.findall(text)) if not unspaced else len(_WORD.findall(UNSPACED.sub(" ", text))) + unspaced // 2


@lru_cache(maxsize=1)  # its normal form and its words are asked for one after the other
def _latin(text: str) -> bytes | None:
    """The text as Latin-1 if that holds all its words, as it mostly does: bytes are many times faster to go through."""
    if not text.isascii():
        for mark, plain in _TYPOGRAPHY:
            text = text.replace(mark, plain)
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None


def is_terminated(text: str) -> bool:
    """Whether `text` ends as a sentence does, closing quotes and brackets aside."""
    if text[-1:] in _TERMINATORS or text.rstrip(_CLOSERS)[-1:] in _TERMINATORS:
        return True
    return not text.isascii() and (_is_unstopped(text) or _OTHER_STOP.search(text.rstrip(_CLOSERS)[-2:]) is not None)


def _is_unstopped(text: str) -> bool:
    """Whether a text of so many characters, in a script without full stops, ends with one of its words."""
    if len(text) < _UNSTOPPED_SENTENCE or not _UNSTOPPED.match(text.rstrip(_CLOSERS)[-1:]):
        return False
    return len(_UNSTOPPED.findall(text)) >= _UNSTOPPED_SENTENCE


def is_attributed(text: str) -> bool:
    """Whether `text` ends with who said it, as in `…, the minister said.`: then it is prose, whatever its words."""
    return "." in text[-5:] and _ATTRIBUTION.search(text[-_END:].lower()) is not None


def is_reporting(text: str) -> bool:
    """Whether a text says somewhere in it who said what."""
    return _QUOTING.search(text.lower()) is not None


def is_enciphered(text: str) -> bool:
    """Whether a text is a paragraph, tags and all, in ROT47: so many papers write what only subscribers are to read."""
    return text.startswith("kAm") and text.endswith("k^Am")


def sentence_ends(text: str) -> list[int]:
    """Where sentences end in `text`: behind their full stops and what closes behind these."""
    return [match.end() for match in _SENTENCE_END.finditer(text)]


def prose_words(text: str) -> int:
    """How many words of `text` stand in sentences.

    Words after the last sentence end do not count, nor do sentences of fewer than four words on average: menus and
    headlines are thus 0, a teaser cut off in mid-sentence only what stands before.
    """
    if not text.isascii() and (":" in text or ";" in text):
        text = _OTHER_STOP.sub("։", text)
    ends = sentence_ends(text)
    if not text.isascii() and _is_unstopped(text):
        ends.append(len(text))
    if not ends:
        return 0
    words = words_of(text[: ends[-1]])
    return words if words >= 4 * len(ends) else 0


def split_words(name: str) -> list[str]:
    """The words of an identifier such as a class or id: `articleBody--main_2` gives article, body, main, 2."""
    return [word.lower() for word in _NAME_WORD.findall(name)]


SHOWN = 5
"""How many of many things a sentence names."""


def some(things: Sequence[object]) -> str:
    """The first of many things, and how many more there are."""
    others = f" and {len(things) - SHOWN} more" if len(things) > SHOWN else ""
    return ", ".join(map(str, things[:SHOWN])) + others


_TYPOGRAPHY = (("’", "'"), *((mark, " ") for mark in "‘“”„–—…•€"))
"""Marks of typeset text that are not in Latin-1, and what they come to where words are told apart."""
_LATIN = tuple(map(chr, range(256)))
_UNFOLDED = b"\0"
"""Stands for a character whose normal form is not one character, such as ß."""
_FOLDED = b"".join(
    form.encode("latin-1") if len(form) == 1 and form <= "ÿ" else _UNFOLDED
    for form in (_normal_form(character) or " " for character in _LATIN)
)
"""For `bytes.translate`: the normal form of Latin-1."""
_PARTS = "".join("a" if c.isalnum() else "-" if c in "'.-" else " " for c in _LATIN).encode()
"""The same for counting words: a letter or digit, what may stand inside a word, anything else."""
