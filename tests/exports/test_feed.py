"""Feeds, and what is built like them: what is an article, and what it states."""

from __future__ import annotations

from html import escape

import pytest

from newsclean.document import InputError
from newsclean.exports import EXPORTS, feed
from newsclean.exports.post import Post

FERRY = "<p>The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided.</p>"
RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Harbour Press</title><language>en-GB</language>
{}
</channel></rss>"""
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Press</title>\n{}</feed>'
NOTES = (
    "<?xml version='1.0'?>\n<!DOCTYPE en-export SYSTEM 'http://xml.evernote.com/pub/evernote-export3.dtd'>\n"
    "<en-export export-date='20210304T101010Z'>{}</en-export>"
)


def posts(text: str) -> list[Post]:
    data = text.encode()
    assert [export.name for export in EXPORTS if export.sniff(data)] == ["feed"]
    return list(feed.posts(data))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            RSS.format(
                "<item><title>The ferry</title><link>https://press.example/ferry/</link>"
                "<pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate><description>In short.</description>"
                f"<category>Island</category>\n<content:encoded><![CDATA[{FERRY}]]></content:encoded></item>"
            ),
            id="RSS",
        ),
        pytest.param(
            RSS.format(
                "<item><title>The ferry</title><link>https://press.example/ferry</link>"
                f"<pubDate>2021-03-04</pubDate><description>\n{escape(FERRY)}</description></item>"
            ),
            id="RSS with descriptions alone",
        ),
        pytest.param(
            ATOM.format(
                "<entry><title>The ferry</title><link rel='replies' href='https://press.example/c'/>"
                "<link href='https://press.example/ferry'/><published>2021-03-04</published>"
                f"<content type='html'>\n{escape(FERRY)}</content></entry>"
            ),
            id="Atom",
        ),
        pytest.param(
            ATOM.format(
                "<entry><title>The ferry</title><link href='https://press.example/ferry'/><published>2021-03-04"
                "</published><summary>In short.</summary>\n<content type='xhtml'>"
                f"<div xmlns='http://www.w3.org/1999/xhtml'>{FERRY}</div></content></entry>"
            ),
            id="Atom with XHTML",
        ),
        pytest.param(
            NOTES.format(
                f"<note><title>The ferry</title><content><![CDATA[<en-note>{FERRY}</en-note>]]></content>"
                "<created>20210304T101010Z</created><note-attributes><author>Ida Roth</author>"
                "<source-url>https://press.example/ferry</source-url></note-attributes></note>"
            ),
            id="notes of Evernote",
        ),
    ],
)
def test_post(text: str) -> None:
    (post,) = posts(text)
    assert (post.name, post.metadata["title"]) == ("ferry", "The ferry")
    assert str(post.metadata["link"]).startswith("https://press.example/ferry")
    assert FERRY in post.body
    assert "2021" in str(post.metadata["date"])
    assert not post.warnings


def test_an_entry_of_a_summary_alone_is_told() -> None:
    (post,) = posts(ATOM.format("<entry><title>The ferry</title><summary>In short.</summary></entry>"))
    assert (post.body, len(post.warnings)) == ("In short.", 1)


def test_what_blogger_exports_beside_its_posts_is_no_article() -> None:
    kind = "<category term='http://schemas.google.com/blogger/2008/kind#{}'/>"
    entries = "".join(
        f"<entry><title>{name}</title>{kind.format(name)}<category term='Island'/></entry>"
        for name in ("template", "settings", "post", "comment", "page")
    )
    new = "<entry><title>new</title><type>POST</type></entry><entry><title>reply</title><type>COMMENT</type></entry>"
    found = posts(ATOM.format(entries + new))
    assert [post.metadata["title"] for post in found] == ["post", "page", "new"]
    assert found[0].metadata["tags"] == ["Island"]


def test_lines_are_those_of_the_feed() -> None:
    text = RSS.format("<item>\n<description>One.</description></item>\n" * 2)
    assert [post.line for post in posts(text)] == [5, 7]


@pytest.mark.parametrize("more", ["<item>", "&nbsp;", '<!DOCTYPE x [<!ENTITY a "b">]>'])
def test_what_is_not_sound_is_an_error(more: str) -> None:
    with pytest.raises(InputError, match=r"sound|entities"):
        list(feed.posts(RSS.format(more).encode()))


@pytest.mark.parametrize(
    "text", ["<html><body>rss</body></html>", "<rss-reader>", "feed", "<p>&lt;rss&gt;</p>", "<?a?>" * 1000]
)
def test_other_files_are_no_feeds(text: str) -> None:
    assert not feed.sniff(text.encode())
