"""Pages as programs save them: MHTML (Chrome, Edge, Opera), web archives (Safari), answers of servers, and e-mails.

MHTML is a MIME message of type multipart/related (RFC 2557), as an e-mail may be one; a web archive is a property list;
an answer has its headers above the page, as curl and wget save it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newsclean.decoding.decode import read_as
from newsclean.document import Hint, InputError, Source
from newsclean.text import tidy

if TYPE_CHECKING:
    from email.message import Message

_HEADER = rb"[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*"
_MHTML = re.compile(
    rb"(?!(?:%b){0,100}?(?:to|message-id|received):)(?:%b){0,20}?content-type:\s*multipart/related\b"
    % (_HEADER, _HEADER),
    re.IGNORECASE,
)
"""A letter with pictures is of that type, too, but was sent to somebody; a page has the day on which it was saved."""
_MAIL = re.compile(rb"(?:From [^\n]*\n)?(?:%b){0,100}?mime-version:" % _HEADER, re.IGNORECASE)
_MAILBOX = re.compile(
    rb"From (?=[^\n]*\n%b)(?s:.*)\n\r?\nFrom [^\n]{0,99}?\d\d:\d\d[^\n]{0,99}\n%b" % (_HEADER, _HEADER)
)
_ARCHIVE = re.compile(rb"bplist00|<\?xml[^>]*>\s*<!DOCTYPE plist\b[^>]*>\s*<plist\b[^>]*>\s*<dict>\s*<key>Web")
_ANSWER = re.compile(rb"HTTP/\d(?:\.\d)? \d{3}\b[^\n]*\n((?:%b)+)\r?\n" % _HEADER)
"""One without any header is a sentence on what servers say."""
PAGES = ("text/html", "application/xhtml+xml")
"""The content types of pages."""
_SHOWN = (*PAGES, "text/plain")
"""What a message shows, by choice."""
_HEADERS = 1 << 16
"""Bytes in which headers are looked for: the library takes time that grows with the square of a header."""


_LENGTH = re.compile(r"[0-9]{1,18}")


class _Page(NamedTuple):
    """The page in such a file."""

    data: bytes
    encoding: str | None
    """As the file states it."""
    url: str | None
    breaks_off: bool = False
    """Whether the file ends before the page does."""
    hints: tuple[Hint, ...] = ()
    """What else the file says of it."""


def opened(source: Source) -> Source:
    """The page in such a file, with its address as a hint; any other Source as it is.

    Raises:
        InputError: No page is found in it, or it holds many e-mails.

    """
    if _MAILBOX.match(source.data):
        raise InputError(
            "many-articles", "It is a mailbox of many e-mails. Make a file of each, as git mailsplit does."
        )
    kind = next((kind for kind in _KINDS if kind.told_by.match(source.data)), None)
    if kind is None:
        return source
    try:
        page = kind.page(source.data)
    except Exception:  # noqa: BLE001  (what a library raises when it trips over damage, nobody lists)
        page = None
    if page is None:
        raise InputError("broken", f"No page was found in this {kind.name}: it is damaged, or holds something else.")
    hints = (Hint("url", page.url, kind.origin),) if page.url and page.url.startswith("http") else ()
    cut = (breaks_off(kind.name),) if page.breaks_off else ()
    return replace(
        source, data=_in_utf_8(page), hints=(*source.hints, *hints, *page.hints), warnings=(*source.warnings, *cut)
    )


def breaks_off(kind: str) -> str:
    """The warning of a page that was not saved to its end."""
    return f"The {kind} breaks off: the end of the page may be missing."


def falls_short(body: bytes, field: Callable[[str], object]) -> bool:
    """Whether a server's answer has less of a body than its fields state; of one in chunks the length means nothing."""
    length = str(field("Content-Length") or "").strip()
    return _LENGTH.fullmatch(length) is not None and len(body) < int(length) and not field("Transfer-Encoding")


def _in_utf_8(page: _Page) -> bytes:
    """The page's bytes; where they are not UTF-8 already, what the file says of their encoding, they may not say."""
    found = read_as(page.data, page.encoding) if page.encoding and not _is_utf_8(page.data) else None
    return found.text.encode() if found else page.data


def _is_utf_8(data: bytes) -> bool:
    """Whether nothing but UTF-8 looks so; ASCII may be that of another encoding, such as ISO-2022-JP."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return not data.isascii()


def _from_mime(data: bytes) -> _Page | None:
    from email import message_from_bytes  # noqa: PLC0415  (imported where it is used: 15 ms)

    message = message_from_bytes(data)
    parts = list(message.walk())
    bodies = [part for part in parts if part.get_content_disposition() != "attachment"]
    part = next((part for kind in _SHOWN for part in bodies if part.get_content_type() == kind), None)
    content = part.get_payload(decode=True) if part else None
    if part is None or not isinstance(content, bytes) or not content.strip():
        return None
    url = message["Snapshot-Content-Location"] or part["Content-Location"]
    breaks_off = bool(message.defects) and part is parts[-1]
    return _Page(content, part.get_content_charset(), str(url) if url else None, breaks_off)


def _from_mail(data: bytes) -> _Page | None:
    from email import policy  # noqa: PLC0415
    from email.parser import BytesHeaderParser  # noqa: PLC0415

    page = _from_mime(data)
    headers = BytesHeaderParser(policy=policy.default).parsebytes(data[:_HEADERS])
    said = ((field, key, _stated(headers, key)) for field, key in (("title", "Subject"), ("published", "Date")))
    return page and page._replace(hints=tuple(Hint(field, text, f"e-mail:{key}") for field, key, text in said if text))


def _stated(headers: Message, key: str) -> str:
    """What a header says; nothing where the library trips over it: the e-mail is worth more than its date."""
    try:
        return tidy(headers.get(key, "")).encode(errors="replace").decode()
    except Exception:  # noqa: BLE001  (an OverflowError, for one)
        return ""


def _from_archive(data: bytes) -> _Page | None:
    import plistlib  # noqa: PLC0415

    archive = plistlib.loads(data)
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    stated = main if isinstance(main, dict) else {}
    page, encoding, url = (stated.get(f"WebResource{key}") for key in ("Data", "TextEncodingName", "URL"))
    if not isinstance(page, bytes):
        return None
    return _Page(page, encoding if isinstance(encoding, str) else None, url if isinstance(url, str) else None)


def _from_answer(data: bytes) -> _Page | None:
    """The page below the headers of a server's answer; above it may stand those that led elsewhere."""
    from email import message_from_bytes  # noqa: PLC0415

    page, headers = 0, b""
    while answer := _ANSWER.match(data, page):
        page, headers = answer.end(), answer[1]
    content, fields = data[page:], message_from_bytes(headers[:_HEADERS])
    if not content.strip():
        return None
    return _Page(content, fields.get_content_charset(), None, falls_short(content, fields.get))


class _Kind(NamedTuple):
    name: str
    told_by: re.Pattern[bytes]
    """What such a file begins with."""
    page: Callable[[bytes], _Page | None]
    origin: str
    """Of its address, as a hint; an answer of a server does not state its own."""


_KINDS = (
    _Kind("MHTML file", _MHTML, _from_mime, "mhtml:Content-Location"),
    _Kind("e-mail", _MAIL, _from_mail, "e-mail:Content-Location"),
    _Kind("answer of a server", _ANSWER, _from_answer, ""),
    _Kind("web archive", _ARCHIVE, _from_archive, "webarchive:WebResourceURL"),
)
