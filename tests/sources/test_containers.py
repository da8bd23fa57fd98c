"""Exports as containers: told by their first bytes, compressed or in an archive or neither."""

from __future__ import annotations

import gzip
from codecs import BOM_UTF8
from pathlib import Path

import pytest
from given import inputs, zipped

from conftest import ROOT
from newsclean.sources import find, read

pytestmark = pytest.mark.usefixtures("folder")

SAMPLES = ROOT / "samples"
EXPORTS = {
    "front-matter/feed.xml": ["tide-mill.html"],
    "front-matter/wordpress.xml": ["420", "avocets-return"],
    "front-matter/movable-type.txt": ["bus_14_cemetery", "swimmers_save_lido"],
    "front-matter/ghost.json": ["about", "street-of-clockmakers"],
}


@pytest.mark.parametrize("mark", [b"", BOM_UTF8], ids=["no mark", "mark"])
@pytest.mark.parametrize("name", EXPORTS)
def test_export(name: str, mark: bytes) -> None:
    data = mark + (SAMPLES / name).read_bytes()
    Path("export").write_bytes(data)
    Path("export.gz").write_bytes(gzip.compress(data))
    Path("export.zip").write_bytes(zipped({"in": data}))
    for container in ("export", "export.gz", "export.zip!in"):
        found = inputs(container)
        assert sorted(item for item, _ in found) == [f"{container}!{item}" for item in EXPORTS[name]]
        assert all(isinstance(data, bytes) and b";;;" in data for _, data in found)
    (one,) = inputs(f"export!{EXPORTS[name][0]}")
    assert one in inputs("export")


def test_export_below_a_long_comment() -> None:
    declaration, rest = (SAMPLES / "front-matter/wordpress.xml").read_bytes().split(b"\n", 1)
    Path("export").write_bytes(declaration + b"\n<!-- " + b"As exported. " * 500 + b"-->\n" + rest)
    assert {name for name, _ in inputs("export")} == {"export!420", "export!avocets-return"}


def test_warnings_of_an_export_reach_the_article() -> None:
    data = (SAMPLES / "front-matter/wordpress.xml").read_bytes()
    Path("export.xml").write_bytes(data.replace(b"<title>", b"<title>&nosuch;", 3))
    warned = ["not sound XML" in read(entry).warnings[0] for entry in find(["export.xml"])]
    assert warned == [True, True]


def test_table_of_an_export_is_no_input() -> None:
    folder = SAMPLES / "html/substack-export"
    (found,) = (read(entry) for entry in find([str(folder)]))
    assert found.name.endswith(".html")
    assert {hint.origin for hint in found.hints} == {"posts.csv:title", "posts.csv:subtitle", "posts.csv:post_date"}
