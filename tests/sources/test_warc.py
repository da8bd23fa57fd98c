"""Pages in WARC files."""

from __future__ import annotations

import gzip
import random
import zlib
from pathlib import Path

import pytest
from given import inputs, zipped

from newsclean.document import Hint
from newsclean.sources import find, read, streams

pytestmark = pytest.mark.usefixtures("folder")

PAGE = b"<html><body><p>The ferry to Osmund Island will run twice a day.</p></body></html>"
LONG = b"<html><body>%b</body></html>" % b"".join(b"<p>Boat %x sails.</p>" % (n**5) for n in range(400))


def record(name: str, body: bytes = PAGE, **given: str) -> bytes:
    """A record of an answer, or of another kind, with a status, a media type, more fields, a false length."""
    stated = {"kind": "response", "status": "200 OK", "media": "text/html; charset=utf-8", "fields": "", "length": ""}
    stated |= given
    answer = "HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{fields}\r\n".format(**stated).encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {stated['kind']}\r\nWARC-Target-URI: https://mail.example.com/{name}\r\n"
        f"WARC-Date: 2021-03-04T05:06:07Z\r\nWARC-Record-ID: <urn:uuid:{name}>\r\n"
        f"Content-Type: application/http\r\nContent-Length: {stated['length'] or len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def resource(name: str, media: str) -> bytes:
    head = (
        f"WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: file:///{name}\r\nWARC-Date: 2021-03-04T05:06:07Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{name}>\r\nContent-Type: {media}\r\nContent-Length: {len(PAGE)}\r\n\r\n"
    )
    return head.encode() + PAGE + b"\r\n\r\n"


def name(page: str, archive: str = "a.warc") -> str:
    return f"{archive}!https://mail.example.com/{page}"


@pytest.mark.parametrize("way", ["plain", "a part for each record", "all in one part", "in a zip archive"])
def test_pages_and_nothing_else(way: str) -> None:
    records = [
        record("info", kind="warcinfo"),
        record("asked", kind="request"),
        record("a"),
        record("gone", status="404 Not Found"),
        record("moved", status="301 Moved Permanently"),
        record("picture", media="image/jpeg"),
        resource("b.html", "text/html"),
        resource("b.txt", "text/plain"),
        record("again", kind="revisit"),
        record("c", media="Application/XHTML+xml"),
    ]
    data = b"".join(gzip.compress(one) if way == "a part for each record" else one for one in records)
    packed = gzip.compress(data) if way == "all in one part" else data
    Path("a.warc").write_bytes(zipped({"a": packed}) if way == "in a zip archive" else packed)
    archive = "a.warc!a" if way == "in a zip archive" else "a.warc"
    expected = [name("a", archive), f"{archive}!file:///b.html", name("c", archive)]
    assert inputs("a.warc") == [(one, PAGE) for one in expected]


def test_what_the_archive_says_of_a_page() -> None:
    Path("a.warc").write_bytes(record("a"))
    (entry,) = find(["a.warc"])
    assert read(entry).hints == (Hint("url", "https://mail.example.com/a", "warc:WARC-Target-URI"),)
    assert entry.relative == "a.warc!https:/mail.example.com/a"


@pytest.mark.parametrize(
    ("fields", "sent"),
    [
        ("Content-Encoding: gzip\r\n", gzip.compress(PAGE)),
        ("content-encoding: deflate\r\n", zlib.compress(PAGE)),
        ("Transfer-Encoding: chunked\r\n", b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE)),
        (
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
            b"%x\r\n%b\r\n0\r\n\r\n" % (len(gzip.compress(PAGE)), gzip.compress(PAGE)),
        ),
        ("Content-Encoding: gzip\r\n", gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:])),
        ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n", PAGE),
        ("Content-Encoding: br\r\n", b"\n" + PAGE),
    ],
    ids=["gzip", "deflate", "chunked", "both", "two parts", "decoded before", "decoded before, too"],
)
def test_pages_as_they_were_sent(fields: str, sent: bytes) -> None:
    Path("a.warc").write_bytes(record("a", sent, fields=fields) + record("b"))
    assert [(called, body.strip()) for called, body in inputs("a.warc")] == [(name("a"), PAGE), (name("b"), PAGE)]
    assert not any(entry.warnings for entry in find(["a.warc"]))


@pytest.mark.parametrize(
    ("fields", "sent"),
    [
        ("Content-Encoding: gzip\r\n", gzip.compress(LONG)[:-400]),
        ("Content-Encoding: deflate\r\n", zlib.compress(LONG)[:-400]),
        (f"Content-Length: {len(LONG)}\r\n", LONG[:-400]),
        ("Content-Length: 10000\r\nContent-Encoding: gzip\r\n", gzip.compress(LONG)),
    ],
    ids=["gzip", "deflate", "length", "length of what was compressed"],
)
def test_page_that_breaks_off_is_told(fields: str, sent: bytes) -> None:
    Path("a.warc").write_bytes(record("a", sent, fields=fields) + record("b"))
    cut, other = find(["a.warc"])
    assert LONG.startswith(read(cut).data) and len(read(cut).data) > 1_000
    assert read(cut).warnings == ("The answer of a server breaks off: the end of the page may be missing.",)
    assert (read(other).data, read(other).warnings) == (PAGE, ())


def test_page_that_its_record_calls_truncated_is_told() -> None:
    Path("a.warc").write_bytes(record("a").replace(b"WARC-Date", b"WARC-Truncated: length\r\nWARC-Date"))
    (entry,) = find(["a.warc"])
    assert read(entry).data == PAGE
    assert "breaks off" in " ".join(read(entry).warnings)


def test_page_that_cannot_be_decoded_does_not_stop_the_rest() -> None:
    Path("a.warc").write_bytes(
        record("a", gzip.compress(PAGE)[:-8] + b"x" * 8, fields="Content-Encoding: gzip\r\n")
        + record("b", b"fff\r\n" + PAGE, fields="Transfer-Encoding: chunked\r\n")
        + record("c", b"x" * 40_000, status="200 " + "OK" * 40_000)
        + record("d")
    )
    found = inputs("a.warc")
    assert [what for _, what in found] == ["broken", "broken", "broken", PAGE]


def test_page_that_expands_beyond_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "LIMIT", 1 << 20)
    sent = gzip.compress(b" " * (3 << 20))
    Path("a.warc").write_bytes(record("a", sent, fields="Content-Encoding: gzip\r\n") + record("b"))
    assert inputs("a.warc") == [(name("a"), "too-large"), (name("b"), PAGE)]
    Path("b.warc").write_bytes(record("a", b" " * (2 << 20)) + record("b"))
    assert inputs("b.warc") == [(name("a", "b.warc"), "too-large"), (name("b", "b.warc"), PAGE)]


def test_archive_that_breaks_off() -> None:
    whole = record("a") + record("b")
    Path("a.warc").write_bytes(whole[:-50])
    assert inputs("a.warc") == [(name("a"), PAGE), (name("b"), "broken")]
    noise = record("b", random.Random(1).randbytes(200_000))
    Path("a.warc").write_bytes(gzip.compress(record("a")) + gzip.compress(noise)[:150_000])
    assert inputs("a.warc") == [(name("a"), PAGE), (name("b"), "broken"), ("a.warc", "broken")]
    Path("a.warc").write_bytes(record("a") + record("b", length="90") + record("c"))
    assert inputs("a.warc") == [(name("a"), PAGE), (name("b"), PAGE[:31]), ("a.warc", "broken")]


@pytest.mark.parametrize("kept", [6, 20, 100, -300, -200, -60, -5])
@pytest.mark.parametrize("given", [{"media": "image/png"}, {"kind": "request"}, {"kind": "metadata"}])
def test_archive_that_breaks_off_in_what_is_no_page(given: dict[str, str], kept: int) -> None:
    """What stood behind it is missing, so it is told."""
    other = record("b", b"x" * 300, **given)
    Path("a.warc").write_bytes(record("a") + other + record("c"))
    assert inputs("a.warc") == [(name("a"), PAGE), (name("c"), PAGE)]
    Path("a.warc").write_bytes(record("a") + other[:kept])
    assert inputs("a.warc") == [(name("a"), PAGE), ("a.warc", "broken")]


def test_page_whose_status_cannot_be_read() -> None:
    Path("a.warc").write_bytes(record("a").replace(b"HTTP/1.1 200", b"HTTP/1.1 2?0") + record("b"))
    assert inputs("a.warc") == [(name("a"), "broken"), (name("b"), PAGE)]


@pytest.mark.parametrize(
    "data", [b"WARC/1.0\r\n", b"WARC/1.0\r\n" + b"x" * 300_000, b"WARC/1.0\r\nContent-Length: -5\r\n\r\n"]
)
def test_no_archive_at_all(data: bytes) -> None:
    Path("a.warc").write_bytes(data)
    assert inputs("a.warc") in ([], [("a.warc", "broken")])


def test_bits_that_flipped() -> None:
    chance = random.Random(7)
    data = b"".join(
        record(f"{number}", gzip.compress(PAGE), fields="Content-Encoding: gzip\r\n") for number in range(6)
    )
    for _ in range(150):
        flipped = bytearray(data)
        for _ in range(chance.choice([1, 3, 30])):
            flipped[chance.randrange(len(flipped))] = chance.randrange(256)
        Path("a").write_bytes(b"WARC/1" + flipped[6:])
        assert all(isinstance(what, bytes | str) for _, what in inputs("a"))
