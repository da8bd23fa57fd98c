"""Bodies in Markdown: what the standard knows, and what is written beside it."""

from __future__ import annotations

from textwrap import fill

import pytest

from newsclean import clean
from newsclean.readers.markdown import blocks, is_marked
from newsclean.readers.texts import plain

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


@pytest.mark.parametrize("html", [True, False])
@pytest.mark.parametrize(
    "address",
    [
        "data:image/svg+xml,%3Csvg width='1px' transform='translate(-2, 1)'%3E%3C/svg%3E",
        "data:image/png;base64,iVBORw0KGgo=",
        'data:image/svg+xml;utf8,%3Csvg%3E "The quay"',
    ],
)
def test_a_picture_in_its_own_address_goes(address: str, html: bool) -> None:
    text = f"{FERRY}\n\n![The quay]({address})\n\n[![]({address})](/quay)\n\n{FARES}"
    assert [block.text for block in blocks(text, html=html)] == [FERRY, FARES]


def test_lines_are_those_of_the_source() -> None:
    source = f"{{% ad %}}\n\n{FERRY}\n\n{FARES}"
    assert [block.line for block in blocks(f"{FERRY}\n\n{FARES}", 4, source=source)] == [6, 8]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("# Ferry\n\nIt runs.\n\n## Fares\n\nThey stay.\n\n## Boats\n\nThere are two.\n", True),
        ("# Ferry\n\n**By Ida Roth**\n\nIt [runs](/a) **twice**.\n", True),
        ("# Ferry\n\nIt runs.\n", True),
        ("# Ferry\n# Fares\n# Boats\nThey run.\n", False),
        ("It runs twice (2 ** 2 ** 2 ** 2).\n", False),
        ("**Ferry** and # Fares\n", False),
    ],
)
def test_headings_and_bold_words_tell_markdown(text: str, marked: bool) -> None:
    assert is_marked(text) is marked


def test_markdown_without_front_matter_is_read_as_such() -> None:
    paragraphs = [
        "The **ferry** to Osmund Island will run twice a day from the first of May, the harbour board has decided.",
        "Fares stay as they are until the autumn, said the woman who chairs the board, and children travel **free**.",
    ]
    text = "# Ferry to run twice a day\n\n*By Ida Roth*\n\n" + "\n\n## The fares\n\n".join(paragraphs)
    article = clean(text.encode(), "x").article
    assert (article.title, article.authors) == ("Ferry to run twice a day", ("Ida Roth",))
    assert article.text == "\n\nThe fares\n\n".join(paragraphs).replace("*", "")
    lines = text.replace("\n\n", "\n")  # where blank lines part nothing, line ends do
    assert "\n" in clean(lines.encode(), "x").article.text


@pytest.mark.parametrize("html", [True, False])
def test_a_wrapped_address_is_a_links_all_the_same(html: bool) -> None:
    link = '[minutes](https://board.example/2025/minutes-of-the-\nmeeting-in-\nmay "Minutes")'
    text = f"The board met ({link}) on Friday.\n\nIt rose."
    assert [(block.text, block.line) for block in blocks(text, html=html)] == [
        ("The board met (minutes) on Friday.", 1),
        ("It rose.", 5),
    ]


@pytest.mark.parametrize("html", [True, False])
@pytest.mark.parametrize("marks", ["* " * 60, "> " * 60, ">" * 200, "1. " * 60, "- 1. " * 60])
def test_what_is_nested_deeper_than_anyone_nests_is_read(marks: str, html: bool) -> None:
    text = f"# Ferry\n\n{marks}The ferry left.\n\nIt came back."
    assert [block.text for block in blocks(text, html=html)][1:] == ["The ferry left.", "It came back."]


def test_lists_in_lists_keep_their_words() -> None:
    items = [f"Item {number}" for number in range(80)]
    text = "".join(f"{'  ' * depth}* {item}\n" for depth, item in enumerate(items))
    assert " ".join(block.text for block in blocks(f"{text}\nThe end.")) == " ".join([*items, "The end."])


REFERENCES = f"""\
The [ferry][1] to [Osmund
Island][2] runs twice a day.[1] They [the board] said so [sic].

# Fares

By [Ida Roth][3]

{FARES}

   [1]: https://courier.example/ferry
   [2]: /osmund
   [3]: mailto:roth@courier.example
"""


def shown(text: str) -> list[str]:
    return [block.mark + block.text for block in plain.blocks(text)]


def test_links_whose_addresses_stand_in_a_list() -> None:
    assert shown(REFERENCES) == [
        "The ferry to Osmund Island runs twice a day.[1] They [the board] said so [sic].",
        "Fares",
        "By Ida Roth",
        FARES,
    ]


def test_links_that_are_called_by_their_words() -> None:
    text = (
        f"The [ferry] to [Osmund\nIsland] runs, [Ida Roth][] says.\n\n{FARES} She \\[Ida\\] left [it].\n\n"
        "  [ferry]: /ferry\n  [Osmund Island]: /osmund\n  [Ida Roth]:\n    https://courier.example/roth\n"
    )
    assert shown(text) == ["The ferry to Osmund Island runs, Ida Roth says.", f"{FARES} She [Ida] left [it]."]


@pytest.mark.parametrize(
    "text",
    [
        f"{FERRY} [1]\n\n{FARES} [2] [3]\n\n[1]: https://a.example\n\n[2]: https://b.example\n\n[3]: https://c.example",
        f"{FERRY} [a] [b] [c]\n\n[a]: the board\n\n[b]: the island\n\n[c]: nobody",
    ],
)
def test_notes_are_no_links(text: str) -> None:
    assert "\n\n".join(shown(text)) == text


def test_what_pandoc_writes_round_a_part() -> None:
    text = (
        '::: {#content .wide role="main"}\n## Fares {#fares .big}\n\n'
        "[Ida Roth]{.author} of [the](a){.x} [old](b)\n[Courier](c) wrote {it} down.\n\n"
        f":::: note\n{FARES}\n::::\n:::\n"
    )
    assert shown(text) == ["Fares", "Ida Roth of the old Courier wrote {it} down.", FARES]
    assert texts(text) == shown(text)


def test_headings_tell_wrapped_markdown() -> None:
    lines = (
        "The ferry to Osmund Island will run twice a day, the\nharbour board decided on Tuesday, after a debate that\n"
    )
    body = f"{lines}lasted well into the night.\n\n"
    paragraph = " ".join(body.split())
    assert shown(f"Osmund Courier\n\n# One\n\n{body}# Two\n\n{body}# Three\n\n{body}") == [
        "Osmund Courier",
        *(part for heading in ("One", "Two", "Three") for part in (heading, paragraph)),
    ]


def test_a_wrapped_heading_is_whole() -> None:
    board = "The harbour board of Osmund decided on Tuesday that the ferry runs twice a day from May until autumn. " * 8
    text = (
        "# The ferry to Osmund Island will run twice a day from the first of May, the harbour\nboard decides\n\n"
        f"{fill(board, 84)}\n\n{fill(board, 84)}\n\n## Fares stay as they are\nuntil the autumn\n\n"
        "[a](b) [c](d) [e](f)\n"
    )
    assert [block.text for block in blocks(text, html=False)][:5] == [
        "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decides",
        *(board.strip(), board.strip()),
        "Fares stay as they are",
        "until the autumn",
    ]


@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "\n \n"])
def test_a_wrapped_heading_is_whole_however_the_text_ends(end: str) -> None:
    board = "The harbour board of Osmund decided on Tuesday that the ferry runs twice a day from May until autumn."
    heading = "The ferry to Osmund Island will run twice a day from the first of May,\nthe harbour board decides"
    links = "[The board](/board) and [the ferry](/ferry) on [the island](/island)."
    paragraph = fill(f"{links} {' '.join([board] * 8)}", 72)
    text = f"# {heading}\n\n{paragraph}{end}"
    assert blocks(text, html=False)[0].text == heading.replace("\n", " ")
