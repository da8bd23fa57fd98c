"""Blocks out of markup: paragraphs, line ends, lists, tables, links, and the elements round them."""

from __future__ import annotations

import pytest

from newsclean.document import Block, Verdict
from newsclean.pipeline import assemble
from newsclean.readers.pages.html import fragment, sound

KEEP = Verdict(True, 1.0, "prose")


def page(markup: str) -> tuple[Block, ...]:
    return sound(f"<html><body>{markup}</body></html>", markup, 1)


def text(blocks: tuple[Block, ...]) -> str:
    return assemble(blocks, (KEEP,) * len(blocks))


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>One.</p><p>Two.</p>", "One.\n\nTwo.", id="paragraphs"),
        pytest.param("<p>One,<br>two,<br/>three.</p><p>Four.</p>", "One,\ntwo,\nthree.\n\nFour.", id="br"),
        pytest.param("One.<br><br>Two.<br />\n<br>\nThree.", "One.\n\nTwo.\n\nThree.", id="br-br"),
        pytest.param("<p>One<br><br><br>two</p>", "One\n\ntwo", id="br-br-br"),
        pytest.param("<p>a<b>b</b><i>c</i> <em>d</em>e</p>", "abc de", id="inline"),
        pytest.param("<p><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>の船</p>", "港の船", id="ruby"),
        pytest.param("<p><ruby><rb>港</rb><rt>みなと</rt></ruby>の船</p>", "港の船", id="ruby-with-base"),
        pytest.param("<p> One \n\t two\xa0three </p>", "One two three", id="white-space"),
        pytest.param("<div>One<p>Two</p>Three</div>", "One\n\nTwo\n\nThree", id="text-round-a-paragraph"),
        pytest.param("<h2>Head</h2><p>One</p>", "Head\n\nOne", id="subheading"),
        pytest.param("<ul><li>a</li><li>b</li></ul><p>c</p>", "- a\n- b\n\nc", id="list"),
        pytest.param("<p>x</p><ol><li>a</li><li>b</li></ol>", "x\n\n1. a\n2. b", id="ordered-list"),
        pytest.param("<ol start=4><li>a<li>b</ol>", "4. a\n5. b", id="ordered-list-from-4"),
        pytest.param("<ol><li>a<li value=7>b<li>c</ol>", "1. a\n7. b\n8. c", id="numbered-items"),
        pytest.param("<ol start=x><li>a</ol><ol start=99999999><li>b</ol>", "1. a\n1. b", id="odd-starts"),
        pytest.param("<ul><li><p>a</p></li><li><div><p>b</p></div></li></ul>", "- a\n- b", id="paragraphs-in-items"),
        pytest.param("<ul><li></li><li> </li><li>a</li></ul>", "- a", id="empty-items"),
        pytest.param("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n- b\n- c", id="nested-list"),
        pytest.param("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n- b\n2. c", id="list-in-ordered-list"),
        pytest.param("<li>a</li><li>b</li>", "- a\n- b", id="items-without-a-list"),
        pytest.param("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n- b", id="lists-in-a-row"),
        pytest.param(
            "<table><tr><th>Party</th><th>Seats</th></tr><tr><td>Red</td><td>12</td></tr></table><p>x</p>",
            "Party | Seats\nRed | 12\n\nx",
            id="table",
        ),
        pytest.param("<table><tr><td>a<td><td>c</tr></table>", "a | c", id="empty-cell"),
        pytest.param("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb", id="table-for-layout"),
        pytest.param("<pre>one\n  two\n\nthree</pre>", "one\ntwo\n\nthree", id="pre"),
        pytest.param("<dl><dt>Term</dt><dd>Meaning</dd></dl>", "Term\n\nMeaning", id="definition-list"),
        pytest.param("<p>a<!-- b -->c</p>", "ac", id="comment"),
        pytest.param("<p>1 &lt; 2 &amp; 3&nbsp;&eacute;&#233;&hellip;</p>", "1 < 2 & 3 éé…", id="entities"),
        pytest.param("<p>H<sub>2</sub>O and 10<sup>6</sup></p>", "H2O and 106", id="sub-and-sup"),
        pytest.param("<p>a<img alt=x>b<input value=y>c</p>", "abc", id="void-elements"),
        pytest.param("<p>to <st1:place>Osmund</st1:place>.<o:p></o:p></p>", "to Osmund.", id="word"),
        pytest.param("<div><st1:place>Osmund</st1:place> votes</div>", "Osmund votes", id="word-outside-a-paragraph"),
        pytest.param("<p>the <x-word>board</x-word> votes</p>", "the board votes", id="element-of-a-site"),
        pytest.param("<div>a<x-box>b</x-box>c</div>", "a\n\nb\n\nc", id="element-of-a-site-round-lines"),
        pytest.param("<x-box><h2>the <x-box>board</x-box></h2><p>a</p></x-box>b", "the board\n\na\n\nb", id="both"),
        pytest.param("<p>said <button>Ida Roth</button>, who</p>", "said Ida Roth, who", id="button-in-a-sentence"),
        pytest.param("<p>One.<button>More</button></p>", "One.\n\nMore", id="button-behind-a-sentence"),
        pytest.param("<p></p><div> </div><p>\u200b</p>", "", id="nothing"),
    ],
)
def test_text_of_markup(markup: str, expected: str) -> None:
    assert text(page(markup)) == expected
    assert text(fragment(markup)) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("One.\n\nTwo\nlines.\n\n\nThree.", "One.\n\nTwo\nlines.\n\nThree.", id="blank-lines"),
        pytest.param("One <b>bold</b>\nline.\n\n<em>Two</em>.", "One bold\nline.\n\nTwo.", id="inline"),
        pytest.param("<p>One\n\ntwo.</p>\n\nThree.", "One two.\n\nThree.", id="inside-a-paragraph"),
        pytest.param("One.\n\n<ul>\n<li>a\nb</li>\n</ul>\n\nTwo.", "One.\n\n- a b\n\nTwo.", id="list"),
        pytest.param("<blockquote>One.\n\nTwo.</blockquote>", "One.\n\nTwo.", id="blockquote"),
        pytest.param("One.\n\n<!--more-->\n\nTwo.", "One.\n\nTwo.", id="comment"),
        pytest.param('<a href="x">One</a>\n\n<a href="y">Two</a>', "One\n\nTwo", id="links"),
    ],
)
def test_line_ends_mean_something_in_a_classic_body(markup: str, expected: str) -> None:
    assert text(fragment(markup, newlines=True)) == expected


def test_links() -> None:
    (block,) = page('<p>See <a href=" /a ">this</a> and <a href=/b><b>that</b></a>, <a name=c>not</a> this.</p>')
    assert block.text == "See this and that, not this."
    assert block.links == ("/a", "/b")
    assert block.linked == len("this" + "that" + "not")
    assert block.linked_share == pytest.approx(11 / 28)


def test_link_round_blocks() -> None:
    assert [block.linked_share for block in page("<a href=x><p>One</p><p>Two</p></a><p>Three</p>")] == [1, 1, 0]


def test_elements_round_a_block() -> None:
    first, second = page(
        "<div class='article-body mainText' id=story_1 role=main><p>One</p><p CLASS=lead>Two</p></div>"
    )
    assert [element.tag for element in first.ancestors] == ["div", "p"]
    assert first.markup_words == {"article", "body", "main", "text", "story", "1"}
    assert second.markup_words == first.markup_words | {"lead"}
    assert first.ancestors[0] is second.ancestors[0]
    assert first.tags == {"div", "p"}


def test_two_elements_that_look_the_same_are_two() -> None:
    first, second = page("<p class=x>One</p><p class=x>Two</p>")
    assert first.ancestors[-1] is not second.ancestors[-1]


@pytest.mark.parametrize(
    "attributes", ["hidden", "style='display: none'", "aria-hidden=true", "style='color:red;display:none'"]
)
def test_hidden_elements_are_told(attributes: str) -> None:
    assert "hidden" in page(f"<p {attributes}>x</p>")[0].markup_words


@pytest.mark.parametrize("attributes", ["aria-hidden=false", "style='display: block'", "class"])
def test_elements_that_are_shown(attributes: str) -> None:
    assert "hidden" not in page(f"<p {attributes}>x</p>")[0].markup_words


def test_lines_are_numbered() -> None:
    markup = "<p>One</p>\n<p>\nTwo &amp; a half</p>\n\n\n<ul><li>Three</li>\n<li>One</li></ul>\n<p>&eacute;</p>"
    assert [block.line for block in fragment(markup)] == [1, 3, 6, 7, 7]
    assert [block.line for block in fragment(markup, line=10)] == [10, 12, 15, 16, 16]
