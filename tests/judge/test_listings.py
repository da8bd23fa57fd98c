"""Listings: program code and its like stays or goes as one."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.judge import by_rules, weigh
from newsclean.judge.listings import listings
from newsclean.readers import read

PROSE = (
    "The tide tables of Osmund harbour are printed by a program of eleven lines, and for years nobody had read it.",
    "When the clerk retired in March, the harbour board asked the school to find out what it does, and why.",
    "It adds the same hour twice, the pupils found, on the last Sunday in March and on the day after it.",
)
CODE = (
    "def tide(day):",
    "hours = [6, 12]",
    "if day.is_sunday {",
    "return",
    "}",
    "});",
    "mail clerk@osmund.example",
    "}",
)


def page(inside: str) -> str:
    """A page whose article holds a `pre`."""
    first, *others = (f"<p>{text}</p>" for text in PROSE)
    return f"<html><body><main>{first}<pre>{inside}</pre>{''.join(others)}</main></body></html>"


def test_code_stays_with_its_braces() -> None:
    text = clean(page("<code>" + "\n".join(CODE) + "</code>").encode(), "tide.html").article.text
    assert text == "\n\n".join((PROSE[0], "\n".join(CODE), *PROSE[1:]))


def test_code_of_an_export_stays_with_its_braces() -> None:
    export = f"---\ntitle: Tides\n---\n<p>{PROSE[0]}</p>\n<pre>{chr(10).join(CODE)}</pre>\n<p>{PROSE[1]}</p>\n"
    assert clean(export.encode(), "tide.md").article.text == "\n\n".join((PROSE[0], "\n".join(CODE), PROSE[1]))


@pytest.mark.parametrize(("sure", "stays"), [(("return",), True), ((), False)])
def test_a_listing_stays_or_goes_as_one(sure: tuple[str, ...], stays: bool) -> None:
    document = read(page("\n".join(CODE)), "html")
    _, facts, verdicts = by_rules(document, {})
    odds = [4.0 if block.text in (*PROSE, *sure) else -4.0 for block in document.blocks]
    found = weigh("html", facts, verdicts, odds, frozenset())
    kept = [block.text for block, verdict in zip(document.blocks, found, strict=True) if verdict.keep]
    assert kept == [PROSE[0], *(CODE if stays else ()), *PROSE[1:]]


def test_prose_in_a_pre_is_no_listing() -> None:
    document = read(page("\n".join((*PROSE, "Subscribe to our newsletter"))), "html")
    assert list(listings(document.blocks)) == []
    assert list(listings(read(page("\n".join(CODE)), "html").blocks)) == [range(1, 1 + len(CODE))]


def test_code_in_a_text_stays_with_its_braces() -> None:
    text = "\n\n".join((PROSE[0], "\n".join(CODE), *PROSE[1:], "* * *"))
    assert clean(text.encode(), "tide.txt").article.text == text.removesuffix("\n\n* * *")


def test_code_of_a_text_stays_with_its_braces() -> None:
    code = "\n".join(("{", '"quay": "Osmund",', '"tide": [6, 12]', "}"))
    text = "\n\n".join((*PROSE, code, "Subscribe to our newsletter", *PROSE[::-1]))
    assert code in clean(f"The tide tables\n\n{text}\n".encode(), "tide.txt").article.text
