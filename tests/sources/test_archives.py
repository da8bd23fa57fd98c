"""Zip and tar archives, kind and hostile."""

from __future__ import annotations

import gzip
import io
import random
import stat
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from given import inputs, tarred, zipped

from newsclean.sources import find

pytestmark = pytest.mark.usefixtures("folder")

STORY = b"The ferry to Osmund Island will run twice a day.\n"


def zip_of(*infos: tuple[zipfile.ZipInfo | str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for info, content in infos:
            archive.writestr(info, content)
    return data.getvalue()


@pytest.mark.parametrize("kind", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_zip(kind: int) -> None:
    Path("a.html").write_bytes(zipped({"b/c.html": STORY, "a.txt": b"A", "b/": b""}, kind))
    assert inputs("a.html") == [("a.html!b/c.html", STORY), ("a.html!a.txt", b"A")]
    assert [entry.relative for entry in find(["a.html"])] == ["a.html!b/c.html", "a.html!a.txt"]


@pytest.mark.parametrize("format", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT, tarfile.USTAR_FORMAT])
def test_tar(format: int) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=format) as archive:
        for name in ("./b/c.html", "long/" * 19 + "a.txt"):
            member = tarfile.TarInfo(name)
            member.size = len(STORY)
            archive.addfile(member, io.BytesIO(STORY))
    Path("in").mkdir()
    Path("in/a").write_bytes(data.getvalue())
    Path("in/b").write_bytes(gzip.compress(data.getvalue()))
    names = [f"in/{archive}!{name}" for archive in "ab" for name in ("b/c.html", "long/" * 19 + "a.txt")]
    assert inputs("in") == [(name, STORY) for name in names]


def test_nothing_in_it() -> None:
    Path("a.zip").write_bytes(zipped({}))
    Path("a.tar").write_bytes(tarred({}))
    assert inputs("a.zip") == []
    assert inputs("a.tar") == [("a.tar", b"\0" * 10240)]  # nothing tells that these were an archive


def test_names_that_lead_out_of_it() -> None:
    members = {"../../up.txt": STORY, "/etc/abs.txt": STORY, "a/../../b.txt": STORY, "..\\win.txt": STORY}
    Path("a.zip").write_bytes(zipped(members))
    Path("a.tar").write_bytes(tarred(members))
    for name in ("a.zip", "a.tar"):
        assert inputs(name) == [(f"{name}!{member}", STORY) for member in members]
        assert [entry.relative for entry in find([name])] == [
            f"{name}!__/__/up.txt",
            f"{name}!etc/abs.txt",
            f"{name}!a/__/__/b.txt",
            f"{name}!__/win.txt",
        ]
    assert sorted(path.name for path in Path().iterdir()) == ["a.tar", "a.zip"]


def test_names_that_no_file_system_holds() -> None:
    Path("a.tar").write_bytes(tarred({"x" * 900: STORY, "y/" * 2000 + "z": STORY, "é" * 300: STORY}))
    entries = list(find(["a.tar"]))
    assert len(entries) == 3
    for entry in entries:
        assert len(entry.relative.encode()) < 1100
        assert all(len(part.encode()) <= 210 for part in entry.relative.split("/"))


def test_hidden_names_folders_links_and_devices_are_passed_over() -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    hidden = [(".a.txt", b"x"), ("b/.git/c.txt", b"x"), ("__MACOSX/._a.txt", b"x"), ("folder/", b"")]
    Path("a.zip").write_bytes(zip_of((link, b"/etc/passwd"), *hidden, ("d.txt", STORY)))
    assert inputs("a.zip") == [("a.zip!d.txt", STORY)]
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            member = tarfile.TarInfo(f"kind{kind.decode()}")
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        member = tarfile.TarInfo("d.txt")
        member.size = len(STORY)
        archive.addfile(member, io.BytesIO(STORY))
    Path("a.tar").write_bytes(data.getvalue())
    assert inputs("a.tar") == [("a.tar!d.txt", STORY)]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name() -> None:
    Path("a.zip").write_bytes(zip_of(("a.txt", b"1"), ("a.txt", b"2")))
    Path("a.tar").write_bytes(tarred({"a.txt": b"1"})[:1024] + tarred({"a.txt": b"2"}))
    assert inputs("a.zip", "a.tar") == [
        ("a.zip!a.txt", b"1"),
        ("a.zip!a.txt", b"2"),
        ("a.tar!a.txt", b"1"),
        ("a.tar!a.txt", b"2"),
    ]


def test_names_in_other_encodings() -> None:
    data = zipped({"caf\xe9.txt": STORY})
    assert data.count("café.txt".encode()) == 2
    Path("a.zip").write_bytes(data.replace("café.txt".encode(), b"caf\xe9_.txt"))
    unflagged = zipped({"caf__.txt": STORY})
    Path("b.zip").write_bytes(unflagged.replace(b"caf__", "café".encode()))
    Path("c.zip").write_bytes(unflagged.replace(b"caf__", b"caf\xe9_"))
    Path("d.tar").write_bytes(tarred({"caf\udce9.txt": STORY}))
    assert inputs("b.zip", "c.zip", "d.tar") == [
        ("b.zip!café.txt", STORY),
        ("c.zip!caf\\xe9_.txt", STORY),
        ("d.tar!caf\\xe9.txt", STORY),
    ]
    assert inputs("a.zip") == [("a.zip", "broken")]  # what is flagged as UTF-8 and is not


def test_encrypted_member() -> None:
    data = bytearray(zipped({"a.txt": STORY, "b.txt": b"B"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    Path("a.zip").write_bytes(data)
    assert inputs("a.zip") == [("a.zip!a.txt", "encrypted"), ("a.zip!b.txt", b"B")]


def test_damaged_member_does_not_stop_the_rest() -> None:
    data = zipped({"a.txt": STORY, "b.txt": b"B", "c.txt": b"C"}, zipfile.ZIP_STORED)
    data = data.replace(STORY, STORY.replace(b"ferry", b"FERRY"))
    Path("a.zip").write_bytes(data.replace(b"b.txt", b"x.txt", 1))
    assert inputs("a.zip") == [("a.zip!a.txt", "broken"), ("a.zip!b.txt", "broken"), ("a.zip!c.txt", b"C")]


def test_unknown_compression() -> None:
    data = bytearray(zipped({"a.txt": STORY, "b.txt": b"B"}))
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", data, data.index(mark) + place, 9)
    Path("a.zip").write_bytes(data)
    assert inputs("a.zip") == [("a.zip!a.txt", "broken"), ("a.zip!b.txt", b"B")]


def test_broken_archives_and_the_rest() -> None:
    noise = random.Random(1).randbytes(40_000)
    tar = tarred({"a.txt": STORY, "b.bin": noise, "c.txt": STORY})
    Path("in").mkdir()
    for name, data in {
        "1.zip": zipped({"a.txt": STORY})[:-10],
        "2.tar": tar[:20_000],
        "3.tgz": gzip.compress(tar)[:20_000],
        "4.tar": tar[:1024] + b"?" * 512 + tar[1024:],
        "5.txt": STORY,
    }.items():
        (Path("in") / name).write_bytes(data)
    assert inputs("in") == [
        ("in/1.zip", "broken"),
        ("in/2.tar!a.txt", STORY),
        ("in/2.tar!b.bin", "broken"),
        ("in/2.tar", "broken"),
        ("in/3.tgz!a.txt", STORY),
        ("in/3.tgz!b.bin", "broken"),
        ("in/3.tgz", "broken"),
        ("in/4.tar!a.txt", STORY),
        ("in/4.tar", "broken"),
        ("in/5.txt", STORY),
    ]


def test_archives_one_behind_the_other() -> None:
    """`cat` makes such: all of a tar archive can be read, of a zip archive only the last."""
    Path("a.tar").write_bytes(tarred({"a.txt": STORY}) + tarred({"b.txt": STORY}))
    Path("a.zip").write_bytes(zipped({"a.txt": STORY}) + zipped({"b.txt": STORY}))
    assert inputs("a.tar") == [("a.tar!a.txt", STORY), ("a.tar!b.txt", STORY)]
    assert inputs("a.zip") == [("a.zip!b.txt", STORY), ("a.zip", "broken")]


def test_tar_archive_that_breaks_off_between_two_files() -> None:
    whole = tarred({"a.txt": STORY, "b.txt": STORY})
    Path("a.tar").write_bytes(whole[:1024])
    Path("b.tar").write_bytes(whole + whole[:1024])
    assert inputs("a.tar") == [("a.tar!a.txt", STORY), ("a.tar", "broken")]
    assert [what for _, what in inputs("b.tar")] == [STORY, STORY, STORY, "broken"]


def test_headers_that_would_fill_the_memory() -> None:
    header = tarfile.TarInfo("long")
    header.type, header.size = tarfile.GNUTYPE_LONGNAME, 1 << 40
    Path("a.tar").write_bytes(tarred({"a.txt": STORY})[:1024] + header.tobuf() + b"x" * 4096)
    assert inputs("a.tar") == [("a.tar!a.txt", STORY), ("a.tar", "broken")]


def test_office_documents_are_no_archives() -> None:
    Path("a.docx").write_bytes(zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}))
    Path("a.odt").write_bytes(zipped({"mimetype": b"application/x", "content.xml": b"<x/>"}))
    assert inputs("a.docx", "a.odt") == [("a.docx", "not-text"), ("a.odt", "not-text")]


@pytest.mark.parametrize("make", [zipped, tarred])
def test_bits_that_flipped(make: object) -> None:
    chance = random.Random(7)
    members = {f"{number}.txt": STORY * 20 for number in range(6)}
    data = zipped(members) if make is zipped else tarred(members)
    for _ in range(150):
        flipped = bytearray(data)
        for _ in range(chance.choice([1, 3, 30])):
            flipped[chance.randrange(len(flipped))] = chance.randrange(256)
        Path("a").write_bytes(flipped[: chance.randrange(len(flipped))] if chance.random() < 0.3 else flipped)
        assert all(isinstance(what, bytes | str) for _, what in inputs("a"))
