"""Compressed files, and the bounds of what may come out of them."""

from __future__ import annotations

import bz2
import gzip
import random
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from given import inputs, tarred, zipped

from conftest import COMPRESS
from newsclean.sources import find, streams

pytestmark = pytest.mark.usefixtures("folder")

STORY = b"The ferry to Osmund Island will run twice a day.\n" * 40


@pytest.fixture(params=COMPRESS)
def compress(request: pytest.FixtureRequest) -> Callable[[bytes], bytes]:
    """Each kind of compression."""
    return COMPRESS[request.param]


def test_compressed_file_is_told_by_content_and_read_late(compress: Callable[[bytes], bytes]) -> None:
    Path("story.txt").write_bytes(compress(STORY))
    assert inputs("story.txt") == [("story.txt", STORY)]
    (entry,) = find(["story.txt"])
    assert entry.content is None


def test_several_parts_and_none(compress: Callable[[bytes], bytes]) -> None:
    Path("two").write_bytes(compress(STORY) + compress(b"More.\n"))
    Path("empty").write_bytes(compress(b""))
    assert inputs("two", "empty") == [("two", STORY + b"More.\n"), ("empty", b"")]


def test_layers_of_compression() -> None:
    Path("two").write_bytes(gzip.compress(bz2.compress(STORY)))
    data = STORY
    for _ in range(12):
        data = gzip.compress(data)
    Path("many").write_bytes(data)
    assert inputs("two") == [("two", STORY)]
    ((_, left),) = inputs("many")
    assert isinstance(left, bytes)
    assert left.startswith(b"\x1f\x8b")  # which decoding refuses


@pytest.mark.parametrize("name", COMPRESS)
def test_truncated_and_flipped(name: str) -> None:
    noise = random.Random(1).randbytes(50_000)
    data = COMPRESS[name](noise)
    Path("cut").write_bytes(data[:30_000])
    Path("flipped").write_bytes(data[:30_000] + b"?????" + data[30_005:])
    Path("short").write_bytes(data[:10])
    found = dict(inputs("cut", "flipped", "short"))
    assert found["cut"] == "broken"
    assert found["flipped"] == "broken" or name == "zst"  # whose check sum is optional
    assert found["short"] == "broken" or name == "bz2"  # ten bytes do not tell what it is


def test_damage_to_a_later_part_is_not_its_end(compress: Callable[[bytes], bytes]) -> None:
    part = compress(STORY)
    Path("later").write_bytes(part + part[:1] + b"?" + part[2:])
    Path("behind").write_bytes(part + b"something else")
    assert inputs("later", "behind") == [("later", "broken"), ("behind", "broken")]


def test_what_stands_before_damage_is_given() -> None:
    files = {f"{number}.txt": random.Random(number).randbytes(400).hex().encode() for number in range(40)}
    cut = gzip.compress(tarred(files))[:-2_000]
    Path("a.tgz").write_bytes(cut)
    whole = len(zlib.decompressobj(wbits=31).decompress(cut)) // 1536  # a head of 512 bytes, and a file that fills 1024
    *given, last = inputs("a.tgz")
    assert last == ("a.tgz", "broken")
    assert given[:whole] == [(f"a.tgz!{name}", files[name]) for name in list(files)[:whole]]


def test_zeros_may_stand_between_and_behind_parts() -> None:
    for name in ("gz", "bz2", "xz"):
        Path(name).write_bytes(COMPRESS[name](STORY) + bytes(8) + COMPRESS[name](STORY) + bytes(20_000))
        assert inputs(name) == [(name, STORY * 2)]


def test_text_that_begins_like_a_compressed_file() -> None:
    Path("a").write_bytes(b"BZh9 was the name of the boat.")
    assert inputs("a") == [("a", b"BZh9 was the name of the boat.")]


def test_input_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "LIMIT", 1 << 20)
    Path("plain").write_bytes(b" " * (1 << 20))
    Path("more").write_bytes(b" " * ((1 << 20) + 1))
    Path("more.gz").write_bytes(gzip.compress(b" " * (2 << 20)))
    Path("more.zip").write_bytes(zipped({"a.txt": b" " * (2 << 20), "b.txt": STORY}))
    Path("more.tar").write_bytes(tarred({"a.txt": b" " * (2 << 20), "b.txt": STORY}))
    assert inputs("plain", "more", "more.gz", "more.zip", "more.tar") == [
        ("plain", b" " * (1 << 20)),
        ("more", "too-large"),
        ("more.gz", "too-large"),
        ("more.zip!a.txt", "too-large"),
        ("more.zip!b.txt", STORY),
        ("more.tar!a.txt", "too-large"),
        ("more.tar!b.txt", STORY),
    ]


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a test can reach."""
    monkeypatch.setattr(streams, "LIMIT", 1 << 20)
    monkeypatch.setattr(streams, "FREE", 4 << 20)


@pytest.mark.usefixtures("strict")
@pytest.mark.parametrize("name", COMPRESS)
def test_archive_that_expands_beyond_measure(name: str) -> None:
    bomb = tarred({f"{number}.txt": b" " * (1 << 20) for number in range(40)})
    Path("a.tar").write_bytes(COMPRESS[name](bomb))
    found = inputs("a.tar")
    assert found[-1] == ("a.tar", "too-large")
    assert 1 < len(found) < 10
    assert all(isinstance(data, bytes) for _, data in found[:-1])


@pytest.mark.usefixtures("strict")
def test_zip_bombs() -> None:
    Path("a.zip").write_bytes(zipped({f"{number}.txt": b" " * (1 << 20) for number in range(60)}))
    layer = zipped({f"{number}.txt": b" " * (1 << 20) for number in range(16)})
    Path("b.zip").write_bytes(zipped({f"{number}.zip": layer for number in range(16)}))
    for name in ("a.zip", "b.zip"):
        found = inputs(name)
        assert found[-1] == (name, "too-large")
        assert len(found) < 40


@pytest.mark.usefixtures("strict")
def test_archive_of_much_text_is_no_bomb() -> None:
    noise = random.Random(1).randbytes(1 << 20)
    Path("a.zip").write_bytes(zipped({f"{number}.txt": noise for number in range(8)}, zipfile.ZIP_STORED))
    assert [what for _, what in inputs("a.zip")] == [noise] * 8


def test_containers_in_containers() -> None:
    inner: Any = STORY
    for _ in range(5):
        inner = zipped({"a": inner})
    Path("a.zip").write_bytes(inner)
    assert inputs("a.zip") == [("a.zip!a!a!a", "not-readable")]
    both = tarred({"b.zip": zipped({"c.txt": STORY}), "d.txt.gz": gzip.compress(STORY)})
    Path("a.tgz").write_bytes(gzip.compress(both))
    assert inputs("a.tgz") == [("a.tgz!b.zip!c.txt", STORY), ("a.tgz!d.txt.gz", STORY)]
    assert inputs("a.tgz!b.zip!c.txt", "a.tgz!b.zip") == [("a.tgz!b.zip!c.txt", STORY)] * 2
