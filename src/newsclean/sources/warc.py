"""Web archives: the pages in a WARC file, each with its address and the time when it was saved.

FastWARC is told nothing of what goes wrong beneath it: an exception in a stream that it reads ends in a panic of its
own (version 2.0), which no handler of errors catches. It is given an end of file, and the error is raised here.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from typing import IO, BinaryIO, cast

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from newsclean.document import Hint, InputError
from newsclean.saved import PAGES
from newsclean.sources.item import Item
from newsclean.sources.streams import BombError, Meter, broken, whole

_KIND = "WARC file"
_OK = 200
_KINDS = WarcRecordType.response | WarcRecordType.resource
_CODINGS = frozenset({b"content-encoding", b"transfer-encoding"})


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
    address, saved = record.headers.get("WARC-Target-URI"), record.headers.get("WARC-Date")
    stated = (("url", address, "warc:WARC-Target-URI"), ("saved", saved, "warc:WARC-Date"))
    hints = tuple(Hint(field, value, origin) for field, value, origin in stated if value)
    name = address or record.record_id or "?"
    try:
        if record.is_http:
            record.parse_http()
        return Item(name, _body(record, meter), hints) if _is_page(record) else None
    except BombError:
        raise
    except InputError as error:
        return Item(name, error, hints)
    except OSError as error:
        return Item(name, broken("page in the WARC file", error), hints)


def _is_page(record: WarcRecord) -> bool:
    if not record.is_http:
        return (record.headers.get("Content-Type") or "").lower().startswith(PAGES)
    if not (record.http_content_type or "").lower().startswith(PAGES):
        return False
    status = record.http_headers.status_code
    if status is None:
        raise InputError("broken", "Its first line, which states the status of the answer, is damaged.")
    return bool(status == _OK)


def _body(record: WarcRecord, meter: Meter) -> bytes:
    """The page as it was before it was sent. It is decoded apart, for what fails there must not stop the archive."""
    length = record.content_length
    sent = whole(record.reader)
    if len(sent) < length:
        raise InputError("broken", "The WARC file ends in the middle of it.")
    if not record.is_http:
        return sent
    codings = [pair for pair in record.http_headers.items_bytes() if pair[0].lower() in _CODINGS]
    return _decoded(sent, codings, meter) if codings else sent


def _decoded(sent: bytes, codings: list[tuple[bytes, bytes]], meter: Meter) -> bytes:
    answer = WarcRecord()
    answer.init_headers(WarcRecordType.response)
    answer.is_http = True
    fields = b"".join(b"%b: %b\r\n" % pair for pair in codings)
    answer.set_bytes_content(b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n" + sent)
    answer.parse_http(auto_decode="all")
    body = whole(answer.reader)
    meter.gave(len(body))
    return body
