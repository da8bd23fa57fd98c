"""What holds of every input, however odd: tried on made-up bytes, texts, pages and exports.

The examples are the same on every run; without `derandomize` they are new ones each time.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsclean import InputError, Outcome, clean
from newsclean.decoding.decode import decode
from newsclean.document import FORMATS
from newsclean.judge.rules import by_id
from newsclean.readers import READERS
from newsclean.record import Shape, record, schema, written
from newsclean.text import tidy

VALIDATOR = Draft202012Validator(schema())
quickly = settings(deadline=None, max_examples=120, derandomize=True)

PIECES = (
    # fences, keys, marks of lists and of Markdown
    *(
        "---\n",
        "+++\n",
        ";;;\n",
        "{",
        "}",
        '"title": ',
        "title: ",
        "author: [",
        "date: 2024-02-30",
        "tags:\n\t- x",
        ": ",
        "= ",
    ),
    *(
        "!!python/object:x ",
        "&a ",
        "*a ",
        "|\n  ",
        "- ",
        "1. ",
        "# ",
        "> ",
        "```",
        "[a](b) ",
        "**",
        "| a | b |\n|---|---|\n",
    ),
    # tags, entities, shortcodes, comments
    *(
        "<html>",
        "<body>",
        "<p>",
        "</p>",
        "<div class=share>",
        "</div>",
        "<br><br>",
        "<a href=x>",
        "</a>",
        "<li>",
        "</ol>",
    ),
    *(
        "<td>",
        "</tr>",
        "<table>",
        "<h1>",
        "<pre>",
        "<script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<",
        "&amp;rsquo;",
        "&#0;",
        "&#xD800;",
    ),
    *(
        "[caption id=a]",
        "[/caption]",
        "[gallery]",
        "{% if %}",
        "{{ x }}",
        "<title>",
        "<time datetime=2024>",
        "<base href='",
    ),
    *(
        "<script type='application/ld+json'>",
        '{"@type":"NewsArticle","headline":"',
        "<meta property=og:title content=x>",
    ),
    # furniture and prose
    *(
        "Home > News > Local\n",
        "By Jane Roe\n",
        "March 3, 2024\n",
        "© 2024 The Outlet",
        "Read more: ",
        "Sign up for our newsletter",
    ),
    *(
        "The ferry to the island will run twice a day from the first of May, the board said on Tuesday. ",
        "Ferry runs again\n",
    ),
    *(
        "港湾局は火曜日、フェリーを一日二便運航することを決めた。",
        "قرر مجلس الميناء يوم الثلاثاء",
        "Совет порта решил во вторник. ",
    ),
    # white space and odd characters
    *(
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "\x00",
        "\x0b",
        "\x0c",
        "\x1b",
        "\x85",
        "\xa0",
        "\xad",
        "\u2028",
        "\u200b",
        "\u202e",
    ),
    *("\ufeff", "e\u0301", "\u0301", "\U0001f469\u200d\U0001f680", "ﬁ", "\ufffe", "…", "0", "٣", "²"),
)
soups = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=25).map("".join)

WORDS = (
    "harbour ferry island board autumn winter morning village teacher river bridge letter window garden season market "
    "engine winding narrow early quiet broken yellow distant several nearly often slowly never below across behind "
    "without carries follows repairs remembers crosses measures gathers paints holds finds builds under after while "
    "because although"
).split()


@st.composite
def sentences(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=15, max_size=40))
    return " ".join([words[0].capitalize(), *words[1:]]) + draw(st.sampled_from([".", ".", "?", "!"]))


paragraphs = st.lists(sentences(), min_size=1, max_size=4).map(" ".join)


def hold(outcome: Outcome) -> None:
    """The invariants of every outcome."""
    document, verdicts, article = outcome.document, outcome.verdicts, outcome.article
    assert len(verdicts) == len(document.blocks)
    rules = by_id()
    for block, verdict in zip(document.blocks, verdicts, strict=True):
        assert verdict.reason in rules
        assert set(verdict.witnesses) <= set(rules)
        assert 0.5 <= verdict.sure <= 1
        assert block.text == tidy(block.text) != ""
        assert 1 <= block.line <= max(block.line, block.end_line)
    assert len(article.removed) == sum(not verdict.keep for verdict in verdicts)
    assert all(block.line <= after.line for block, after in zip(document.blocks, document.blocks[1:], strict=False))
    VALIDATOR.validate(record(article, Shape(provenance=True, removed=True)))
    written(article, Shape(provenance=True, removed=True)).decode("utf-8")
    text = article.text
    assert text == text.strip()
    assert not re.search(r"\n{3}|[ \t]\n|\n[ \t]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]", text)
    assert (article.id is None) == (text == "")


@quickly
@given(st.binary(max_size=400))
def test_bytes_give_a_record_or_an_input_error(data: bytes) -> None:
    try:
        outcome = clean(data, "x")
    except InputError as error:
        assert str(error).endswith(".")
    else:
        hold(outcome)


@quickly
@given(st.text(max_size=300))
def test_text_gives_a_record(text: str) -> None:
    try:
        hold(clean(text.encode(), "x"))
    except InputError as error:  # mostly control characters
        assert error.error == "not-text"


@settings(quickly, max_examples=400)
@given(soups)
def test_markup_and_metadata_give_a_record(soup: str) -> None:
    try:
        hold(clean(soup.encode(), "x"))
    except InputError as error:
        assert error.error in {"broken", "not-text", "many-articles"}


def test_every_format_has_its_reader() -> None:
    assert tuple(reader.format for reader in READERS) == FORMATS


@pytest.mark.parametrize("format", FORMATS)
@settings(quickly, max_examples=60)
@given(soup=soups)
def test_every_reader_reads_everything(format: str, soup: str) -> None:
    try:
        outcome = clean(soup.encode(), "x", format=format)
    except InputError as error:
        assert error.error == "not-text"
    else:
        assert outcome.document.input_format == format
        hold(outcome)


@quickly
@given(soups)
def test_cleaning_is_deterministic(soup: str) -> None:
    try:
        first = clean(soup.encode(), "x")
    except InputError:
        return
    second = clean(soup.encode(), "x")
    assert first.article == second.article
    assert first.verdicts == second.verdicts


def is_subsequence(part: str, whole: str) -> bool:
    characters = iter(whole)
    return all(character in characters for character in part)


def unspaced(text: str) -> str:
    return "".join(text.split())


@settings(quickly, max_examples=200)
@given(
    st.lists(st.sampled_from([p for p in PIECES if "&" not in p and "](" not in p]) | st.text(max_size=9), max_size=40)
)
def test_nothing_is_invented_in_plain_text(pieces: list[str]) -> None:
    data = "".join(pieces).encode()
    try:
        outcome = clean(data, "x", format="plain-text")
    except InputError:
        return
    blocks = [b for b, verdict in zip(outcome.document.blocks, outcome.verdicts, strict=True) if verdict.keep]
    kept, marks = "".join(block.text for block in blocks), "".join(block.mark for block in blocks)
    assert is_subsequence(unspaced(kept), unspaced(tidy(decode(data).text)))
    marks = "".join(
        b.mark for b, verdict in zip(outcome.document.blocks, outcome.verdicts, strict=True) if verdict.keep
    )
    assert len(unspaced(outcome.article.text)) == len(unspaced(kept)) + len(unspaced(marks))


@quickly
@given(st.lists(paragraphs, min_size=1, max_size=8), st.sampled_from(["\n\n", "\n", "\n\n\n", "\r\n\r\n"]))
def test_prose_survives_whole(written: list[str], between: str) -> None:
    assume(written[0].endswith("."))  # a question at the top may be the headline
    article = clean(between.join(written).encode(), "x").article
    assert article.format == "plain-text"
    assert article.text.split("\n\n") == written


@quickly
@given(st.lists(paragraphs, min_size=2, max_size=8))
def test_prose_survives_on_a_page_and_in_an_export(written: list[str]) -> None:
    body = "".join(f"<p>{text}</p>\n" for text in written)
    page = clean(f"<!DOCTYPE html><html><body><article>{body}</article></body></html>".encode(), "x").article
    assert page.text.split("\n\n") == written
    for text in (body, "\n\n".join(written)):
        export = clean(f"---\ntitle: On the ferry\n---\n\n{text}".encode(), "x").article
        assert export.text.split("\n\n") == written


@pytest.mark.parametrize(
    "before",
    ["", "---\ntitle: x\n---\n", "<html><body><p>", "<html><script>"],
    ids=["text", "export", "page", "script"],
)
@pytest.mark.parametrize(
    "piece",
    [
        "- ",
        "> ",
        "a.b",
        "A.B.",
        "a-",
        "e\u0301",
        "{",
        "{{ x ",
        "{% ",
        "[caption ",
        "[a](",
        "<p>x",
        "<ul><li>x",
        "<div>",
        "&amp;",
        " ",
        "ab-\n",
        "<!--a-->",
        "<template shadowroot=",
    ],
)
@pytest.mark.usefixtures("in_bounded_time")
def test_hostile_repetition_takes_no_time(piece: str, before: str) -> None:
    size = 10_000 if piece.startswith("<") else 100_000
    hold(clean((before + piece * (size // len(piece))).encode(), "x"))
