"""What stands within a line and is not read with it, and what only looks so."""

from __future__ import annotations

import pytest

from newsclean.readers.pages.html import fragment, read, sound


def texts(markup: str) -> list[str]:
    """The Blocks of a page; both parsers make the same ones."""
    made = [block.text for block in sound(f"<body>{markup}</body>", markup, 1)]
    assert [block.text for block in fragment(f"{markup}<br></x>")] == made
    return made


REST = "that nobody on the islands has waited for the ferry since the spring."


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param('<a href="/r">report<span class="sr-only"> (opens in new tab)</span></a>', id="bootstrap"),
        pytest.param('<a href="/r">report<span class="u-visuallyHidden__x2"> (new window)</span></a>', id="css module"),
        pytest.param('<a href="/r">report<span><span class="element-invisible">(link)</span></span></a>', id="drupal"),
        pytest.param('<span class="screen-reader-text">The word: </span>report', id="before"),
        pytest.param('report<span role="tooltip" id="t1">What somebody has written.</span>', id="tooltip"),
        pytest.param('<span>report<span class="tooltiptext">What is written.</span></span>', id="named tooltip"),
        pytest.param('report<span style="display: none">[77]</span>', id="hidden by style"),
        pytest.param("report<span hidden>[77]</span>", id="hidden"),
        pytest.param('report<a href="#r">¶</a>', id="mark"),
        pytest.param('report<a href="https://courier.example/f#r"> ↩︎</a>', id="mark with address"),
    ],
)
def test_what_is_not_read_with_its_line(beside: str) -> None:
    assert texts(f"<p>The {beside} says {REST}</p>") == [f"The report says {REST}"]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("History<span class=mw-editsection>[<a href=/e>edit</a>]</span>", id="wiki"),
        pytest.param('History<a class=headerlink href="#h" title="Permalink">¶</a>', id="sphinx"),
        pytest.param('<a class=anchor aria-hidden=true href="#h">#</a>History', id="before"),
        pytest.param('History<a class="hash-link" href="#h">Copy link</a>', id="in words"),
        pytest.param(
            'History<a class=header-anchor href="#h"><span class=sr-only>Permalink to History</span>#</a>',
            id="for readers",
        ),
    ],
)
def test_a_heading_without_its_permalink(markup: str) -> None:
    blocks = texts(f"<h2>{markup}</h2>")
    assert blocks == ["History"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p><span class=sr-only>Menu</span></p>", "Menu", id="all that its line holds"),
        pytest.param("<p>Ferries<span class=visually-hidden>: </span>more</p>", "Ferries: more", id="separator"),
        pytest.param("<p><span class=sr-only>By </span>Ida Roth</p>", "By Ida Roth", id="label"),
        pytest.param("<p>Tips | <span class=sr-only>by </span>Ida Roth</p>", "Tips | by Ida Roth", id="label amid"),
        pytest.param("<li><label><span class=sr-only>▢</span></label> milk</li>", "milk", id="box to tick"),
        pytest.param("<p>The <span class=not-sr-only>report</span></p>", "The report", id="shown again"),
        pytest.param("<p>The <span class=screen>report</span></p>", "The report", id="another word"),
        pytest.param("<p>The <span class=tooltip>report</span></p>", "The report", id="a word with a tooltip"),
        pytest.param("<p>The <span aria-hidden=true>report</span></p>", "The report", id="not for readers"),
        pytest.param('<p>As said<a href="#n1">[1]</a></p>', "As said[1]", id="note"),
        pytest.param('<p>As said<a href="#n1">*</a></p>', "As said*", id="star"),
        pytest.param('<h2><a class=anchor href="#h">History</a></h2>', "History", id="linked heading"),
        pytest.param('<p>A <a class=anchor href="#h">part</a> of it</p>', "A part of it", id="link in a sentence"),
        pytest.param(
            "<p>One.<span id=more style='display:none'> The rest of a paragraph, which a button shows.</span></p>",
            "One. The rest of a paragraph, which a button shows.",
            id="more",
        ),
    ],
)
def test_what_is_read(markup: str, text: str) -> None:
    assert texts(markup) == [text]


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [("2a4b6a48044f524b475a464f", "a@b.example"), ("2a4b6a4", ""), ("", ""), ("2a", ""), ("00ff", "")],
)
def test_an_address_that_a_script_would_show(hidden: str, shown: str) -> None:
    markup = f'<p>Write to <a href="/e" data-cfemail="{hidden}">[email&#160;protected]</a> soon.</p>'
    assert texts(markup) == [" ".join(f"Write to {shown} soon.".split())]


def test_a_span_with_lines_of_its_own() -> None:
    markup = "<p><span style='display: block'>8 <span>minutes</span></span>One.</p><p>Two <span>three</span>.</p>"
    assert texts(markup) == ["8 minutes", "One.", "Two three."]


def test_a_headline_in_two_lines() -> None:
    page = "<html><body><h1>Ferry<br>to run <svg><title>no</title></svg><span>twice</span></h1></body></html>"
    assert [hint.value for hint in read(page).hints if hint.origin == "h1"] == ["Ferry to run twice"]


def test_a_headline_without_its_permalink() -> None:
    page = (
        '<html><body><h1>Ferry to run<span role=tooltip> twice</span><a class=hash href="#f">#</a></h1></body></html>'
    )
    assert [hint.value for hint in read(page).hints if hint.origin == "h1"] == ["Ferry to run"]
