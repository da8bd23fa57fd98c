"""Two thousand inputs that nobody means well with: each is a record or an error, and nothing is written elsewhere."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from conftest import ROOT

SAMPLES = sorted(path for path in (ROOT / "samples").rglob("*") if path.is_file())
PROSE = b"The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided. "


def harmed(chance: random.Random) -> bytes:
    """A sample that was cut off, in which bits were turned, or pieces moved."""
    data = bytearray(chance.choice(SAMPLES).read_bytes())
    match chance.randrange(4):
        case 0:
            del data[chance.randrange(len(data)) :]
        case 1:
            for _ in range(chance.randint(1, 50)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 2:
            place = chance.randrange(len(data))
            data[place:place] = data[chance.randrange(len(data)) :][:500] * chance.randint(1, 20)
        case _:
            data = bytearray(data.decode("utf-8", "replace").encode(chance.choice(["utf-16", "utf-32", "utf-7"])))
    return bytes(data)


def garbage(chance: random.Random) -> bytes:
    """Random bytes, some of which begin as a format does."""
    start = chance.choice(
        [b"", b"---\n", b"<html>", b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"BZh9", b"WARC/1.0\r\n"]
    )
    return start + chance.randbytes(chance.randrange(3_000))


def single() -> Iterator[bytes]:
    """What makes parsers go deep, wide or long."""
    yield b"<div>" * 20_000 + PROSE
    yield b"<b><i>" * 5_000 + PROSE + b"</b>" * 5_000
    yield b"<table><tr><td>" * 2_000 + PROSE
    yield b"<a href='" + b"x" * 1_000_000 + b"'>" + PROSE
    yield PROSE * 20_000
    yield b"word " * 400_000
    yield b"x" * 2_000_000
    yield b"\n" * 1_000_000
    yield b"- " * 100_000
    yield b"<" * 200_000
    yield b"&amp;" * 200_000
    yield b"[" * 50_000 + b"]" * 50_000
    yield b'{"a":' * 5_000 + b"}" * 5_000
    yield (
        b"---\na: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(
            f"{new}: &{new} [{','.join(9 * [f'*{old}'])}]\n".encode()
            for old, new in zip("abcdefgh", "bcdefghi", strict=True)
        )
        + b"---\n"
        + PROSE
    )
    yield b"---\n" + b"- " * 3_000 + b"\n---\n" + PROSE
    yield b"---\ntitle: !!python/object/apply:os.system ['touch harm']\n---\n" + PROSE
    yield b"> " * 3_000 + PROSE
    yield b"<script type='application/ld+json'>" + b"[" * 100_000 + b"</script>" + PROSE
    yield "\u202e\u0301".encode() * 50_000
    yield b"\xff\xfe" + b"\x00\xd8" * 10_000
    yield from unending()


def unending() -> Iterator[bytes]:
    """What keeps an expression busy for hours that goes back over a long run, once for each of its characters."""
    many = 300_000
    links = b"".join(b"word [http://osmund.example/a/%d] word\n" % number for number in range(12))
    yield links + b"x" + b" " * many + b"x"
    names = "".join(f"{first}ooBar " for first in "BCDFGHJKLMN").encode()
    yield names + b"aB1" * many
    quotation = b"> a b\n" * 20
    yield b"1:" * many + b"x\n" + quotation
    yield b">\n" * 50
    markdown = b"\n[x](y) [x](y) [x](y)\n"
    yield b"::: {.a}\n:::" + b" " * many + b"!" + markdown
    yield b"::: {.a}\n" + b":" * many + b"!" + markdown
    yield b"[a]: " + b"a." * many + b" x\n"
    yield "abc¬\na".encode() + b"'" * many + b"(x\n"
    yield b"".join(b"A\nx%d word word word word\n\n" % number for number in range(20_000))
    yield b"HTTP/1.1 200 OK\nContent-Type: text/html" + b";a=b" * many + b"\n\n" + PROSE


def archives() -> Iterator[tuple[str, bytes]]:
    """Archives that want to write elsewhere, or are larger than they look."""
    for name in (
        "../harm.html",
        "/tmp/newsclean-harm.html",
        "a/../../../harm.html",
        "..",
        "x\\..\\harm",
        "CON",
        "n" * 5_000,
    ):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as zipped:
            zipped.writestr(name, PROSE)
        yield "zip", packed.getvalue()
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            member = tarfile.TarInfo(name)
            member.size = len(PROSE)
            tar.addfile(member, io.BytesIO(PROSE))
            link = tarfile.TarInfo("link")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            tar.addfile(link)
        yield "tar.gz", packed.getvalue()
    bomb = gzip.compress(bytes(50_000_000))
    yield "gz", bomb
    yield "gz", gzip.compress(bomb)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as zipped:
        for number in range(20):
            zipped.writestr(f"{number}.txt", bytes(5_000_000))
    yield "zip", packed.getvalue()


def fill(folder: Path) -> None:
    """Two thousand hostile inputs, and names and links that are none."""
    chance = random.Random(0)
    made = [("x", harmed(chance)) for _ in range(1_300)] + [("x", garbage(chance)) for _ in range(660)]
    made += [("x", data) for data in single()] + list(archives())
    for number, (ending, data) in enumerate(made):
        path = folder / f"{number // 500}" / f"{number:04}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (folder / "loop").symlink_to(folder)
    (folder / "0" / "self").symlink_to("self")
    (folder / "gone").symlink_to("nowhere")
    for name in (
        b"not-\xff\xfe-utf-8.txt",
        b"new\nline",
        b"\x1b[31mred",
        "\u202egnp.txt".encode(),
        b"%s{0}[bold]",
        b"-o",
    ):
        (folder / os.fsdecode(name)).write_bytes(PROSE)


def files(folder: Path) -> set[str]:
    return {os.path.relpath(path, folder) for path in folder.rglob("*") if path.is_file()}


def test_two_thousand_hostile_inputs(tmp_path: Path) -> None:
    fill(tmp_path / "in")
    before = files(tmp_path)
    harm = Path("/tmp/newsclean-harm.html")
    ran = subprocess.run(
        [sys.executable, "-m", "newsclean", "ingest", "in", "-o", "out", "-j", "2", "-q", "--errors", "errors.jsonl"],
        cwd=tmp_path,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=600,
        check=False,
    )
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr
    errors = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text().splitlines()]
    assert not [error for error in errors if error["error"] in {"internal", "killed", "timeout"}]
    assert not harm.exists()
    written = files(tmp_path) - before - {"errors.jsonl", ".out.state"}
    assert all(re.match(r"out/.*\.json$", name, re.DOTALL) for name in written)
    assert len(written) + len(errors) >= 2_000
