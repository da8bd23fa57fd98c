"""Bytes to text, by the best evidence there is, and never a silent replacement character."""

from __future__ import annotations

import codecs
import io
import re
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import category

from newsclean.decoding.garbled import repaired
from newsclean.decoding.guessing import WESTERN, contradicts, guess
from newsclean.document import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)|^\s*<\?xml[^>]+encoding=["']([\w\-]+)""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
"""Bytes in which a declaration is looked for: the HTML standard says 1024, real pages need more."""

_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file (an image, sound or film)"),
    (b"%PDF-1.", "a PDF document"),
    (b"%PDF-2.", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"{\\rtf", "a rich text document (RTF)"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"PAR1", "a Parquet file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
)
_IN_LETTERS = frozenset({b"{\\rtf", b"%PDF-1.", b"%PDF-2."})
"""Documents that may hold nothing but letters, and are no text all the same."""
_CONTROLS = bytes([*range(0x07), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
_BINARY_SHARE = 0.05
"""Control bytes in a text file are strays; text in any encoding in use has under one in twenty."""

_UNWRITTEN = frozenset({"Cc", "Cn", "Co", "Cs"})
"""Categories of what stands in no text: control characters, and what no character has been assigned to."""
_UNWRITTEN_SHARE = 0.01
"""Of the characters of a text in UTF-16 fewer are such; where other data has the bytes of some text, more are."""

_ASSUMED = {
    "iso8859-1": WESTERN,
    "ascii": WESTERN,
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What browsers read where a page declares the encoding on the left (WHATWG Encoding Standard, section 4.2), as Python
calls it."""
_NO_ENCODINGS = frozenset("unicode-escape raw-unicode-escape idna punycode undefined utf-7 mbcs oem".split())
"""Python's codecs that are no encodings of documents."""
_WIDE = ("utf-16", "utf-32")
"""What a declaration that can be read byte by byte names in vain."""
_ESCAPED = re.compile(rb"\x1b\$[@B]")
"""Begins what is Japanese in ISO-2022-JP, which is all ASCII, and so would be valid UTF-8."""
_SOUND_FOR_EACH = 50
"""Characters beyond ASCII that have to be sound for each that is not: text in another encoding has far fewer."""
_C1 = {0x81: 0x81, 0x8D: 0x8D, 0x8F: 0x8F, 0x90: 0x90, 0x9D: 0x9D}
_ISO = "iso8859-"
_CONTROLS_OF_ISO = re.compile("[\x80-\x9f]")
"""Characters of ISO 8859 that nobody writes: for these bytes Windows has punctuation and letters."""
_OF_WINDOWS = {
    "iso8859-2": "cp1250",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-13": "cp1257",
    "iso8859-15": WESTERN,
}
"""Windows' own form of an encoding, in which nearly all letters are the same bytes."""
_SMALL_BEFORE_CAPITAL = re.compile("[а-яё][А-ЯЁ]")
_CAPITAL_BEFORE_SMALL = re.compile("[А-ЯЁ][а-яё]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read in, and a warning where that was in doubt."""

    text: str
    encoding: str
    warning: str | None = None


def decode(data: bytes) -> Decoded:
    """Decode one input.

    The evidence, strongest first: a byte order mark, valid UTF-8, what a page or XML declaration says, the bytes'
    statistics. Line ends become `\\n`, and marks go. What had been read wrongly before it was saved is put right.

    Raises:
        InputError: The bytes are not text in any encoding.

    """
    _refuse_binary(data)
    found = _marked(data) or _escaped(data) or _utf8(data) or _declared(data) or _guessed(data)
    text = found.text.lstrip("\ufeff")  # a program that adds a mark does not look whether there is one
    if "\r" in text:
        if 1 < text.count("\r\r\n") == text.count("\n"):  # a program ended the lines, another ended them again
            text = text.replace("\r\r\n", "\n")
        text = io.IncrementalNewlineDecoder(None, translate=True).decode(text, final=True)
    undone = repaired(text)
    if undone is None:
        return replace(found, text=text)
    warning = f"{undone.characters} characters had been read in a wrong encoding before; they were put right."
    return replace(found, text=undone.text, warning=" ".join(filter(None, (found.warning, warning))))


def _refuse_binary(data: bytes) -> None:
    if data.startswith(tuple(mark for mark, _ in _MARKS)):
        return
    for signature, kind in _SIGNATURES:
        if data.startswith(signature) and (signature in _IN_LETTERS or not _is_text(data[:4096])):
            raise InputError("not-text", f"This is {kind}, not text. Give newsclean the text or the page itself.")
    head = data[:65536]
    if _controls(head) > max(1, len(head) * _BINARY_SHARE) and _wide(data) is None:
        raise InputError("not-text", "This looks like binary data, not text. Give newsclean text or HTML files.")


def _is_text(head: bytes) -> bool:
    return not _controls(head) and head.isascii()


def _controls(head: bytes) -> int:
    """How many bytes are control characters that no text has."""
    return len(head) - len(head.translate(None, _CONTROLS))


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            return _whole_or_lossy(body, encoding)
    wide = _wide(data)
    return _whole_or_lossy(data, wide) if wide else None


def _whole_or_lossy(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return _damaged(data, encoding) if encoding == "utf-8" else _lossy(data, encoding)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: one byte of each space, line end and digit is NUL, whatever script the words are in."""
    head = data[:4096]
    if len(head) < 4 or len(data) % 2 or b"\x00" not in head:
        return None
    texts = [(head.decode(encoding, "replace"), encoding) for encoding in ("utf-16-le", "utf-16-be")]
    text, encoding = max(texts, key=lambda found: _ascii(found[0]) - _unwritten(found[0]))
    if head.count(b" ") + head.count(b"\n") >= 2 * _ascii(text):
        return None  # words are parted without NULs, which are strays
    return encoding if _unwritten(text) <= _UNWRITTEN_SHARE * len(text) else None


def _ascii(text: str) -> int:
    return sum(c.isascii() and (c.isprintable() or c.isspace()) for c in text)


def _unwritten(text: str) -> int:
    return sum(category(c) in _UNWRITTEN and not c.isspace() for c in text)


def _escaped(data: bytes) -> Decoded | None:
    return read_as(data, "iso2022_jp_2") if data.isascii() and _ESCAPED.search(data) else None


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        # A cut in the last character, or stray bytes in what else is UTF-8: two bytes of another encoding are seldom
        # a valid character of it, so one sound character for every two strays is proof enough.
        sound = data[: error.start]
        wrong = sum(1 for c in data.decode("utf-8", "replace") if c == "�")
        right = sum(1 for c in data.decode("utf-8", "ignore") if ord(c) > 0x7F)
        if (not sound.isascii() or right) and (wrong * 2 <= right or _is_pieced_together(data)):
            return _damaged(data, "utf-8")
    return None


_PUNCTUATION = re.compile(rb"\xe2\x80[\x90-\xba]")
"""A dash or a quotation mark in UTF-8; no other encoding has a text in which these bytes follow each other."""
_OF_UTF_8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def _is_pieced_together(data: bytes) -> bool:
    """Whether bytes are surely UTF-8 in one place, and what is not may be Windows-1252: that is how strays are read."""
    return _PUNCTUATION.search(data) is not None and contradicts(_OF_UTF_8.sub(b"", data)) is None


def _damaged(data: bytes, encoding: str) -> Decoded:
    """UTF-8 with some bytes that are not: those are read as Windows-1252, so that nothing is lost."""
    strays = 0

    def read_as_cp1252(error: UnicodeError) -> tuple[str, int]:
        nonlocal strays
        assert isinstance(error, UnicodeDecodeError)  # noqa: S101  (the type of the handler's argument is wider)
        bad = error.object[error.start : error.end]
        strays += len(bad)
        return _cp1252(bad), error.end

    codecs.register_error("newsclean-cp1252", read_as_cp1252)
    text = data.decode(encoding, "newsclean-cp1252")
    return Decoded(text, encoding, f"{_were(strays, 'byte')} not valid {encoding.upper()}; read as Windows-1252.")


def _lossy(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("�")
    return Decoded(text, encoding, f"{_were(lost, 'character')} not valid {encoding.upper()} and could not be read.")


def _were(count: int, noun: str) -> str:
    return f"1 {noun} was" if count == 1 else f"{count} {noun}s were"


def _cp1252(data: bytes) -> str:
    """Windows-1252 as the WHATWG Encoding Standard has it: its five unassigned bytes are control characters."""
    return "".join(chr(b) if b in _C1 else bytes([b]).decode("cp1252") for b in data)


def _declared(data: bytes) -> Decoded | None:
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not match:
        return None
    name = (match[1] or match[2]).decode("ascii").lower()
    found = None if name.startswith(_WIDE) else read_as(data, name) or _nearly(data, name)
    other = _contradicting(found, data) if found else None
    if found and other is None:
        return _without_controls_of_iso(found)
    guessed = _read_as_guessed(data, other or guess(data))
    return replace(
        guessed, warning=f"The declared encoding {name!r} does not fit the bytes; they were read as {guessed.encoding}."
    )


def _contradicting(found: Decoded, data: bytes) -> str | None:
    """The encoding that bytes are in, where that is surely not the declared one.

    Western Europe's is declared for all others; one of ISO 8859 for Windows' own, which has letters where that has
    control characters; and one of Russian for another, in which small letters and capitals have changed places.
    """
    declared = codecs.lookup(found.encoding).name
    if declared == WESTERN:
        return contradicts(data)
    has_controls = declared.startswith(_ISO) and _CONTROLS_OF_ISO.search(found.text)
    if not has_controls and not _are_capitals_turned(found.text):
        return None
    likeliest = contradicts(data)
    if likeliest == declared:  # with nothing of Windows but punctuation
        return None
    return _OF_WINDOWS.get(declared, likeliest) if has_controls else likeliest


def _are_capitals_turned(text: str) -> bool:
    """Whether words of Cyrillic begin with a small letter and go on in capitals; a few are the names of firms."""
    turned = len(_SMALL_BEFORE_CAPITAL.findall(text))
    return turned > 0 and turned > len(_CAPITAL_BEFORE_SMALL.findall(text)) / 2


def _without_controls_of_iso(found: Decoded) -> Decoded:
    """Read what would be a control character as the punctuation that all of Windows' encodings have there."""
    if not codecs.lookup(found.encoding).name.startswith(_ISO):
        return found
    return replace(found, text=_CONTROLS_OF_ISO.sub(lambda found: _cp1252(found[0].encode("latin-1")), found.text))


def _guessed(data: bytes) -> Decoded:
    guessed = _read_as_guessed(data, guess(data))
    return replace(guessed, warning=f"The encoding is not stated and not UTF-8; read as {guessed.encoding}.")


def _read_as_guessed(data: bytes, encoding: str) -> Decoded:
    """Decode bytes by a guess, which may be wrong: then as Windows-1252, in which no byte is lost."""
    return read_as(data, encoding) or _nearly(data, encoding) or Decoded(_cp1252(data), WESTERN)


def _nearly(data: bytes, name: str) -> Decoded | None:
    """Decode what is in an encoding but for some damage, such as a last character cut in two; None if it is not."""
    encoding = _known(name)
    if encoding is None:
        return None
    found = _lossy(data, encoding)
    beyond_ascii = len(found.text) - sum(map(str.isascii, found.text))
    return found if found.text.count("�") * _SOUND_FOR_EACH <= beyond_ascii else None


def read_as(data: bytes, name: str) -> Decoded | None:
    """Decode what is said to be in an encoding, as browsers do; None if there is none such, or it does not fit."""
    encoding = _known(name)
    if encoding is None:
        return None
    try:
        return Decoded(_cp1252(data) if encoding == WESTERN else data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _known(name: str) -> str | None:
    """The encoding that browsers take a name for, as Python calls it; None if there is none such."""
    try:
        known = codecs.lookup(name).name
        " ".encode(known)
    except (LookupError, ValueError):  # there is none, or it is none of text
        return None
    return None if known in _NO_ENCODINGS else _ASSUMED.get(known, name)


def lines_of(path: Path) -> list[str]:
    """The lines of a file that a user wrote for newsclean: it has to be UTF-8, and nothing is guessed.

    Raises:
        InputError: It cannot be read, or is not UTF-8.

    """
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        number = error.object.count(b"\n", 0, error.start) + 1
        raise InputError("not-text", f"{path}, line {number}: it is not UTF-8. Save the file as UTF-8.") from None
    except (OSError, ValueError) as error:
        raise InputError("not-readable", f"{path} could not be read: {getattr(error, 'strerror', error)}.") from None
