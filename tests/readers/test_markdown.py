"""Bodies in Markdown: what the standard knows, and what is written beside it."""

from __future__ import annotations

import pytest

from newsclean.readers.markdown import blocks

FERRY = "The ferry runs twice a day."
FARES = "Fares stay as they are."


def texts(body: str) -> list[str]:
    return [block.mark + block.text for block in blocks(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("# Ferry\n\nIt *runs* **twice** a [day](x).", ["Ferry", "It runs twice a day."]),
        ("1. one\n2. two\n\n- three", ["1. one", "2. two", "- three"]),
        ("> quoted\nover two lines", ["quoted over two lines"]),
        ("~~gone~~ stays", ["gone stays"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["a | b", "1 | 2"]),
        ("a | b\n---|---\n1 | 2 | 3 | 4\n5", ["a | b", "1 | 2 | 3 | 4", "5"]),
        ("<div>\n\nwords in *raw* HTML\n\n</div>", ["words in raw HTML"]),
        ("verse one  \nverse two", ["verse one", "verse two"]),
        ("```\ncode\n```", ["code"]),
    ],
)
def test_blocks(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


def test_footnotes_stay_where_they_stand() -> None:
    body = f"{FERRY}[^1] {FARES}[^two]\n\n[^1]: In winter once.\n[^two]: Word\n\nThe end."
    assert texts(body) == [f"{FERRY}[1] {FARES}[two]", "[1] In winter once.", "[two] Word", "The end."]


def test_what_is_no_address_defines_no_link() -> None:
    assert texts("[Q]: Why?\n\n[A]: Because.") == ["[Q]: Why?", "[A]: Because."]
    assert texts("see [here][1]\n\n[1]: https://x.example/a") == ["see here"]


def test_a_line_in_italics_under_a_picture_is_its_caption() -> None:
    (caption, prose) = blocks(f"![x](a.jpg)\n*The quay, by Nils Varga*\n\n{FERRY}")
    assert (caption.text, caption.tag) == ("The quay, by Nils Varga", "figcaption")
    assert prose.text == FERRY


def test_lines_are_those_of_the_source() -> None:
    source = f"{{% ad %}}\n\n{FERRY}\n\n{FARES}"
    assert [block.line for block in blocks(f"{FERRY}\n\n{FARES}", 4, source=source)] == [6, 8]
