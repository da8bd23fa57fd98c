"""Reading within bounds: what is compressed is expanded as it is read, in memory, and never beyond all measure."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable
from typing import IO, Any, NamedTuple, Protocol

from newsclean.document import InputError

LIMIT = 100 << 20
"""Bytes of one input, expanded. A page with all its pictures inside has some ten million."""
EXPORT = 1 << 30
"""Bytes of an export of many articles that is read at once."""
FREE = 1 << 30
RATIO = 200
"""One file may expand to FREE bytes, or to RATIO times its size: pages in one archive shrink to a twentieth, archives
that are made to do harm to a thousandth and less."""
HEAD = 1 << 16
"""Bytes by which a file is told: the mark of a tar archive stands at 257, comments may stand first in XML, and style
sheets in the pages of press databases."""
DEEPEST = 3
"""So many containers may stand in one another, and so many layers of compression."""
_PIECE = 1 << 20


class BombError(InputError):
    """A file that expands beyond all measure: nothing more is read of it."""


class Meter:
    """What one file has taken and given so far.

    Args:
        packed: Its size in bytes; what is read of it where that is not known.

    """

    def __init__(self, packed: int = 0) -> None:
        self.packed = packed
        self._expanded = 0

    def took(self, count: int) -> None:
        """Note bytes that were read of the file."""
        self.packed += count

    def gave(self, count: int) -> None:
        """Note bytes that came out of it.

        Raises:
            BombError: They are too many.

        """
        self._expanded += count
        if self._expanded > max(FREE, RATIO * self.packed):
            raise BombError(
                "too-large",
                f"It expands to more than {RATIO} times its size, as archives do that are made to do harm. "
                "If you trust it, unpack it and name the folder.",
            )


class _Counted(io.RawIOBase):
    """Bytes read from `source`, each counted; whatever a damaged source raises becomes an InputError."""

    def __init__(self, source: IO[bytes], count: Callable[[int], None], kind: str) -> None:
        self._source: Any = source
        self._count = count
        self._kind = kind
        self._error: InputError | None = None

    def readable(self) -> bool:
        """It is only read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer, but for the end: what came before damage is given first, the error after it."""
        view, filled = memoryview(buffer).cast("B"), 0
        while filled < len(view) and self._error is None:
            try:
                data = self._source.read1(len(view) - filled)
            except InputError as error:
                self._error = error
            except Exception as error:  # noqa: BLE001  (what a library raises when it trips over damage, nobody lists)
                self._error = broken(self._kind, error)
            else:
                if not data:
                    break
                view[filled : filled + len(data)] = data
                filled += len(data)
        self._count(filled)
        if self._error and not filled:
            raise self._error
        return filled


def buffered(source: IO[bytes], count: Callable[[int], None], kind: str) -> io.BufferedReader:
    """A stream whose bytes are counted and that can be looked into."""
    return _Buffered(_Counted(source, count, kind), HEAD)


class _Buffered(io.BufferedReader):
    """A reader that gives what came before damage, and raises the error when more is asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        """As many bytes, fewer at the end and before damage."""
        if size is None or size < 0:
            return super().read(size)
        data = self.read1(size)
        while data and len(data) < size:
            try:
                more = self.read1(size - len(data))
            except InputError:  # it is raised again by the next read
                break
            if not more:
                break
            data += more
        return data


def broken(kind: str, error: Exception) -> InputError:
    """The error of a file that is not what its first bytes promise."""
    return InputError("broken", f"The {kind} is damaged: {str(error).rstrip('.') or type(error).__name__}.")


class _Readable(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int, /) -> bytes: ...


def whole(stream: _Readable, most: int | None = None) -> bytes:
    """All that is left in a stream.

    Args:
        stream: It is read to its end.
        most: Bytes that it may hold; as many as one input may if None.

    Raises:
        InputError: It holds more.

    """
    most = LIMIT if most is None else most
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > most:
            raise too_large(most)
    return b"".join(pieces)


def too_large(most: int) -> InputError:
    """The error of an input that is more than it may be, in bytes."""
    return InputError("too-large", f"It holds more than {most >> 20} MB. Split it into smaller ones.")


def head(stream: io.BufferedReader) -> bytes:
    """The bytes by which a stream is told; they stay in it."""
    return stream.peek(HEAD)[:HEAD]


class _Row:
    """Compressed streams, one behind the other: BZ2File and LZMAFile take damage to a later one for the end of all."""

    def __init__(self, source: IO[bytes], decompressor: Callable[[], Any]) -> None:
        self._source = source
        self._decompressor = decompressor
        self._stream = decompressor()
        self._packed = b""

    def read1(self, size: int) -> bytes:
        """Some bytes; none at the end."""
        data = b""
        while not data and (not self._stream.eof or self._begin_next()):
            if self._stream.needs_input and not self._packed:
                self._packed = self._source.read(HEAD)
                if not self._packed:
                    raise EOFError("It ends before its end-of-stream marker")
            data = self._stream.decompress(self._packed, size)
            self._packed = b""
        return data

    def _begin_next(self) -> bool:
        """Whether there is another stream; between two there may be zeros."""
        rest = self._stream.unused_data.lstrip(b"\0")
        while not rest and (more := self._source.read(HEAD)):
            rest = more.lstrip(b"\0")
        if rest:
            self._stream, self._packed = self._decompressor(), rest
        return bool(rest)


def _gzip(stream: IO[bytes]) -> Any:
    import gzip  # noqa: PLC0415  (each is imported where it is used)

    return gzip.GzipFile(fileobj=stream)


def _bzip2(stream: IO[bytes]) -> Any:
    import bz2  # noqa: PLC0415

    return _Row(stream, bz2.BZ2Decompressor)


def _xz(stream: IO[bytes]) -> Any:
    import lzma  # noqa: PLC0415

    return _Row(stream, lzma.LZMADecompressor)


def zstd_file(stream: IO[bytes], mode: Any = "rb") -> Any:
    """A file compressed by zstd: the standard library has it from Python 3.14 on."""
    if sys.version_info >= (3, 14):
        from compression import zstd  # noqa: PLC0415
    else:
        from backports import zstd  # noqa: PLC0415
    return zstd.ZstdFile(stream, mode)


class Compression(NamedTuple):
    """One way to compress a stream."""

    kind: str
    told_by: re.Pattern[bytes]
    """What a stream begins with."""
    expand: Callable[[IO[bytes]], Any]


COMPRESSIONS = (
    Compression("gzip file", re.compile(rb"\x1f\x8b\x08"), _gzip),
    Compression("bzip2 file", re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), _bzip2),
    Compression("xz file", re.compile(rb"\xfd7zXZ\x00"), _xz),
    Compression("zstd file", re.compile(rb"\x28\xb5\x2f\xfd"), zstd_file),
)


def compression(start: bytes) -> Compression | None:
    """How a stream that begins with these bytes is compressed; None if it is not."""
    return next((known for known in COMPRESSIONS if known.told_by.match(start)), None)


def expanded(stream: io.BufferedReader, meter: Meter) -> io.BufferedReader:
    """The stream without its layers of compression."""
    for _ in range(DEEPEST):
        layer = compression(head(stream))
        if layer is None:
            break
        stream = buffered(layer.expand(stream), meter.gave, layer.kind)
    return stream
