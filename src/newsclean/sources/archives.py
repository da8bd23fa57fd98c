"""Zip and tar archives. Nothing is unpacked: members are read in memory, one after the other.

Folders, links and devices are passed over, and so are hidden names, as in folders.
"""

from __future__ import annotations

import io
import re
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from typing import Self

from newsclean.document import InputError
from newsclean.sources.entry import printable
from newsclean.sources.item import Item
from newsclean.sources.streams import Meter, broken, buffered, whole

_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""Word, Excel and PowerPoint files have the one, OpenDocument files and e-books the other."""


def zip_members(stream: io.BufferedReader, meter: Meter) -> Iterator[Item]:
    """The files in a zip archive; one that cannot be searched (in another archive, from a pipe) is held in memory."""
    with zipfile.ZipFile(stream if stream.seekable() else io.BytesIO(whole(stream))) as archive:
        members = archive.infolist()
        if any(member.filename in _OFFICE for member in members):
            raise InputError("not-text", "It is an office document or an e-book. Save it as text or HTML.")
        for member in members:
            name = _name(_raw_name(member))
            if name is not None and not member.is_dir() and not stat.S_ISLNK(member.external_attr >> 16):
                yield Item(name, _unzipped(archive, member, meter))
        if members and all(member.header_offset for member in members):
            raise InputError(
                "broken", "Archives stand one behind the other in it, and only the last was read. Split it."
            )


def _raw_name(member: zipfile.ZipInfo) -> bytes:
    """The name as it was written: without the flag for UTF-8 it is read as cp437, which it seldom is."""
    return member.filename.encode("utf-8" if member.flag_bits & 0x800 else "cp437", "surrogateescape")


def _unzipped(archive: zipfile.ZipFile, member: zipfile.ZipInfo, meter: Meter) -> io.BufferedReader | InputError:
    if member.flag_bits & 0x1:
        return InputError("encrypted", "It is encrypted. Unpack the archive with its password and name the folder.")
    try:
        return buffered(archive.open(member), meter.gave, "zip archive")
    except Exception as error:  # noqa: BLE001  (zipfile raises a dozen kinds)
        return broken("zip archive", error)


_LONGEST_NAME = 1 << 20
_LONG = (tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE)


class _Archive(tarfile.TarFile):
    """An archive that knows whether its end was reached."""

    ended = False


class _Header(tarfile.TarInfo):
    """A member's header that says when it is damaged: tarfile takes one that is not the first for the archive's end."""

    @classmethod
    def fromtarfile(cls, tarfile: _Archive) -> Self:  # type: ignore[override]  # no other archive is read with it
        try:
            header = super().fromtarfile(tarfile)
        except (_InvalidHeader, _TruncatedHeader) as error:
            raise InputError(
                "broken", f"The tar archive is damaged: {error}. The files behind it are not read."
            ) from None
        except _EndMark:
            tarfile.ended = True
            raise
        except _NoHeader:
            if not tarfile.ended:
                raise InputError("broken", "The tar archive breaks off: it has no end. Files may be missing.") from None
            raise
        tarfile.ended = False
        return header

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        header = super().frombuf(buf, encoding, errors)
        if header.type in _LONG and header.size > _LONGEST_NAME:  # tarfile would read it all at once
            raise InputError("broken", "The tar archive is damaged: a header is longer than any name.")
        return header


_InvalidHeader = tarfile.InvalidHeaderError  # type: ignore[attr-defined]
_TruncatedHeader = tarfile.TruncatedHeaderError  # type: ignore[attr-defined]
_EndMark = tarfile.EOFHeaderError  # type: ignore[attr-defined]
_NoHeader = tarfile.EmptyHeaderError  # type: ignore[attr-defined]


def tar_members(stream: io.BufferedReader, _: Meter) -> Iterator[Item]:
    """The files in a tar archive, or in several that stand one behind the other."""
    with _Archive.open(
        fileobj=stream, mode="r|", tarinfo=_Header, ignore_zeros=True, encoding="utf-8", errors="surrogateescape"
    ) as archive:
        while (member := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]  # they are kept for links, which are not followed: memory would grow with each
            name = _name(member.name.encode(errors="surrogateescape"))
            if name is None or not member.isreg():
                continue
            file = archive.extractfile(member)
            if member.issparse():
                yield Item(name, InputError("not-text", "It is a sparse file, and no article is."))
            elif file is not None:
                yield Item(name, buffered(file, _uncounted, "tar archive"))


def _uncounted(_: int) -> None:
    """A tar archive holds its files as they are: what is read of them was counted before."""


def _name(raw: bytes) -> str | None:
    """The name as it is shown; None where it is hidden."""
    name = printable(raw)
    while name.startswith("./"):
        name = name[2:].lstrip("/")
    parts = re.split(r"[/\\]", name)
    return None if any(part.startswith(".") and part not in {".", ".."} for part in parts) else name
