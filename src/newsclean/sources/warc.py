"""Web archives: the pages in a WARC file, each with its address.

FastWARC is told nothing of what goes wrong beneath it: an exception in a stream that it reads ends in a panic of its
own (version 2.0), which no handler of errors catches. It is given an end of file, and the error is raised here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BufferedReader
from typing import IO, BinaryIO, cast

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from newsclean.document import Hint, InputError
from newsclean.saved import PAGES, breaks_off, falls_short
from newsclean.sources import streams
from newsclean.sources.item import Item
from newsclean.sources.streams import BombError, Meter, broken, whole

_KIND = "WARC file"
_OK = 200
_KINDS = WarcRecordType.response | WarcRecordType.resource
_PAGE = "page in the WARC file"
_CODINGS = (b"transfer-encoding", b"content-encoding")
"""The fields that name them, the one that is put on last first."""
_PLAIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
"""A page without codings: crawlers store such below the fields that came with it, which name some."""
_ZLIB = re.compile(rb"\x1f\x8b|\x78[\x01\x5e\x9c\xda]")
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_LONGEST_HEAD = 1 << 16
"""Bytes of what a record says of itself before its body."""


class _Quiet:
    """A stream that ends where reading it fails, and says why when it is asked."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._read = 0
        self._last = b""
        self._error: InputError | None = None

    def read(self, size: int = -1) -> bytes:
        if self._error:
            return b""
        try:
            data = self._stream.read(size)
        except InputError as error:
            self._error = error
            return b""
        self._read += len(data)
        self._last = (self._last + data)[-_LONGEST_HEAD:]
        return data

    def tell(self) -> int:
        return self._read

    def check(self) -> None:
        if self._error:
            raise self._error

    def ends_in_a_head(self) -> bool:
        """Whether what was read breaks off in the head of a record, which FastWARC takes for the end."""
        return self._last.replace(b"\r", b"").rpartition(b"\n\n")[2].startswith(b"WARC/")


def pages(stream: BufferedReader, meter: Meter) -> Iterator[Item]:
    """The HTML pages that a WARC file holds as answers (with status 200) or as resources."""
    quiet = _Quiet(stream)
    try:
        for record in ArchiveIterator(cast(BinaryIO, quiet), parse_http=False):
            item = _page(record, meter) if record.record_type & _KINDS else None
            if item is not None:
                yield item
            elif record.reader.consume() < record.content_length:
                raise _cut()
    except OSError as error:
        quiet.check()
        raise broken(_KIND, error) from None
    quiet.check()
    if quiet.ends_in_a_head():
        raise _cut()


def _cut() -> InputError:
    return InputError("broken", "The WARC file breaks off. What stood behind it is missing.")


def _page(record: WarcRecord, meter: Meter) -> Item | None:
    """The page that a record holds; None if it is something else."""
    address = record.headers.get("WARC-Target-URI")
    hints = (Hint("url", address, "warc:WARC-Target-URI"),) if address else ()
    name = address or record.record_id or "?"
    try:
        if record.is_http:
            record.parse_http()
        if not _is_page(record):
            return None
        body, complete = _body(record, meter)
        return Item(name, body, hints, () if complete else (breaks_off("answer of a server"),))
    except BombError:
        raise
    except InputError as error:
        return Item(name, error, hints)
    except OSError as error:
        return Item(name, broken(_PAGE, error), hints)


def _is_page(record: WarcRecord) -> bool:
    if not record.is_http:
        return (record.headers.get("Content-Type") or "").lower().startswith(PAGES)
    if not (record.http_content_type or "").lower().startswith(PAGES):
        return False
    status = record.http_headers.status_code
    if status is None:
        raise InputError("broken", "Its first line, which states the status of the answer, is damaged.")
    return bool(status == _OK)


def _body(record: WarcRecord, meter: Meter) -> tuple[bytes, bool]:
    """The page as it was before it was sent, and whether all of it is there.

    It is decoded apart, for what fails there must not stop the archive.
    """
    length = record.content_length
    sent = whole(record.reader)
    if len(sent) < length:
        raise InputError("broken", "The WARC file ends in the middle of it.")
    complete = "WARC-Truncated" not in record.headers
    if not record.is_http:
        return sent, complete
    fields = record.http_headers
    codings = [pair for pair in fields.items_bytes() if pair[0].lower() in _CODINGS]
    body, to_its_end = _decoded(sent, codings, meter)
    return body, complete and to_its_end and not falls_short(sent, fields.get)


def _decoded(sent: bytes, codings: list[tuple[bytes, bytes]], meter: Meter) -> tuple[bytes, bool]:
    """A body without its codings, and whether it reaches its end."""
    body, complete = sent, True
    for coding in _CODINGS:
        fields = [pair for pair in codings if pair[0].lower() == coding]
        if not fields or _PLAIN.match(body):
            continue
        if _ZLIB.match(body):
            body, complete = _inflated(body)
        else:
            body = _without(fields, body)
    if body is not sent:
        meter.gave(len(body))
    return body, complete


def _inflated(packed: bytes) -> tuple[bytes, bool]:
    """What was compressed by zlib, and whether it reaches its end: FastWARC takes what breaks off for the whole."""
    body = b""
    while True:
        stream = zlib.decompressobj(_GZIP_OR_ZLIB)
        try:
            body += stream.decompress(packed, streams.LIMIT + 1)
        except zlib.error as error:
            raise broken(_PAGE, error) from None
        if len(body) > streams.LIMIT:
            raise streams.too_large(streams.LIMIT)
        packed = stream.unused_data
        if not _ZLIB.match(packed):
            return body, stream.eof


def _without(fields: list[tuple[bytes, bytes]], sent: bytes) -> bytes:
    """A body without the codings that these fields name, by FastWARC."""
    answer = WarcRecord()
    answer.init_headers(WarcRecordType.response)
    answer.is_http = True
    stated = b"".join(b"%b: %b\r\n" % pair for pair in fields)
    answer.set_bytes_content(b"HTTP/1.1 200 OK\r\n" + stated + b"\r\n" + sent)
    answer.parse_http(auto_decode="all")
    return whole(answer.reader)
