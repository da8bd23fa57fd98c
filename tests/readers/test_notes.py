"""Pages that programs saved as notes: what they say of the page is no text, and states the fields."""

from __future__ import annotations

import pytest

from conftest import FARES, FERRY
from newsclean import clean
from newsclean.document import Article
from newsclean.readers import read
from newsclean.readers.notes import opened

PAGE = "https://courier.example/ferry"
TITLE = "Ferry to run twice a day"
TEXT = f"{FERRY}\n\nThe fares\n\n{FARES}"
BODY = f"{FERRY}\n\n## The fares\n\n{FARES}\n"

READWISE = f"""\
# {TITLE}

![rw-book-cover](https://courier.example/ferry.jpg)

## Metadata
- Author: [[Ida Roth]]
- Full Title: {TITLE} from May
- Category: #articles
- Summary: The harbour board has decided.
- URL: {PAGE}

## Full Document
{BODY}"""
OMNIVORE = f"""\
# {TITLE}
#Omnivore

[Read on Omnivore](https://omnivore.example/me/ferry-18c5)

[Read Original]({PAGE})

# Full Content:

{BODY}"""
MARKDOWNLOAD = f"# {TITLE}\n\n> ## Excerpt\n> The harbour board\n> has decided.\n\n---\n{BODY}"
JINA = (
    f"Title: {TITLE} | The Osmund Courier\n\nURL Source: {PAGE}\n\nPublished Time: 2024-03-01T07:30:00Z\n\n"
    f"Markdown Content:\n# {TITLE}\n\n{BODY}"
)


def cleaned(text: str) -> Article:
    return clean(text.encode(), "x").article


@pytest.mark.parametrize(
    ("text", "title", "url", "excerpt"),
    [
        pytest.param(READWISE, f"{TITLE} from May", PAGE, "The harbour board has decided.", id="readwise"),
        pytest.param(OMNIVORE, TITLE, PAGE, None, id="omnivore"),
        pytest.param(MARKDOWNLOAD, TITLE, None, "The harbour board\nhas decided.", id="markdownload"),
        pytest.param(JINA, TITLE, PAGE, None, id="jina"),
    ],
)
def test_what_stands_above_the_text(text: str, title: str, url: str | None, excerpt: str | None) -> None:
    article = cleaned(text)
    assert article.format == "front-matter"
    assert (article.title, article.url, article.excerpt, article.section) == (title, url, excerpt, None)
    assert article.text == TEXT
    below = cleaned(f"---\ntitle: {TITLE}\n---\n{text}")
    assert (below.title, below.url, below.text) == (TITLE, url, TEXT)


def test_author_and_day() -> None:
    assert cleaned(READWISE).authors == ("Ida Roth",)
    assert cleaned(JINA).published == "2024-03-01T07:30:00+00:00"


def test_notes_are_told_by_their_heads() -> None:
    document = read(OMNIVORE)
    assert (document.format, document.evidence) == ("front-matter", "the head of a note by Omnivore")


@pytest.mark.parametrize("text", [READWISE, OMNIVORE, MARKDOWNLOAD, JINA])
def test_lines_keep_their_numbers(text: str) -> None:
    body = opened(text).body
    assert body.split("\n").index(FERRY) == text.split("\n").index(FERRY)


@pytest.mark.parametrize(
    "text",
    [
        f"# {TITLE}\n\n## Metadata\n\n{FERRY}",
        f"# {TITLE}\n\n[Read Original]({PAGE})\n\n{FERRY}",
        f"Title: {TITLE}\n\nMarkdown Content:\n{FERRY}",
        f"{FERRY}\n\n{MARKDOWNLOAD}",
    ],
)
def test_what_is_no_note_stays(text: str) -> None:
    assert opened(text).body == text


def clipped(*lines: str, body: str = FERRY) -> Article:
    return cleaned("\n".join(("---", "title: Ferry", *lines, "---", body, "", FARES)))


@pytest.mark.parametrize(
    ("lines", "published", "url"),
    [
        ([f"source: {PAGE}", "created: 2024-04-01"], None, PAGE),
        ([f"source: {PAGE}", "published: 2024-03-01", "created: 2024-04-01"], "2024-03-01", PAGE),
        ([f"source: {PAGE}", "tags: [clippings]"], None, PAGE),
        (["published:", "created: 2024-04-01", f"url: {PAGE}"], None, PAGE),
        (["created: 2024-04-01", "tags: [clippings]"], None, None),
        (["created: 2024-04-01"], "2024-04-01", None),
        (["source: The Courier", "created: 2024-04-01"], "2024-04-01", None),
    ],
)
def test_a_clippers_note_states_the_address_of_the_page_and_no_day(
    lines: list[str], published: str | None, url: str | None
) -> None:
    article = clipped(*lines)
    assert (article.published, article.url, article.source_url) == (published, url, None)
    assert article.tags == ()


def test_an_article_that_is_no_note_credits_its_original() -> None:
    article = clipped("date: 2024-03-01", f"source: {PAGE}")
    assert (article.published, article.url, article.source_url) == ("2024-03-01", None, PAGE)


def test_tags_of_a_clipped_page_are_its_topics() -> None:
    assert clipped("tags:", "  - clippings", "  - ferries").tags == ("ferries",)


def test_a_printed_day_is_stronger_than_that_on_which_a_file_was_made() -> None:
    body = f"# Ferry\n\n1 March 2024\n\n{FERRY}"
    assert clipped("created: 2024-04-01", body=body).published == "2024-03-01"
    assert clipped("date: 2024-04-01", body=body).published == "2024-04-01"
