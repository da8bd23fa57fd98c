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
_DECLARES = '<!DOCTYPE rss [<!ENTITY a "b">]>' + RSS.split("\n", 1)[1].format("<item>&a;</item>")


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


def test_markup_that_is_text_does_not_move_lines() -> None:
    text = RSS.format("<item>\n<description><![CDATA[<item> is a tag.]]></description></item>\n" * 2)
    assert [post.line for post in posts(text)] == [5, 7]
    assert [post.line for post in posts(RSS.format("<item/>\n<item><title>A</title></item>\n<item/>"))] == [4, 5, 6]


def test_what_is_said_of_a_picture_is_not_said_of_the_article() -> None:
    media = "<title>A boat</title><description>A boat in the harbour.</description><category>Boats</category>"
    media = media.replace("<", "<m:").replace("<m:/", "</m:")
    text = RSS.format(f"<item>{media}<title>The ferry</title><description>{escape(FERRY)}</description></item>")
    (post,) = posts(text.replace("<channel>", '<channel xmlns:m="http://search.yahoo.com/mrss/">'))
    assert (post.body, post.metadata["title"], post.metadata["tags"]) == (FERRY, "The ferry", [])


def test_all_authors_are_told() -> None:
    names = "<author><name>Ida Roth</name></author><author><name>Ole Holm</name></author>"
    (post,) = posts(ATOM.format(f"<entry>{names}<contributor><name>No One</name></contributor></entry>"))
    assert post.metadata["author"] == ["Ida Roth", "Ole Holm"]
    (post,) = posts(RSS.format("<item><author>ida@press.example (Ida Roth)</author></item>"))
    assert post.metadata["author"] == ["Ida Roth"]


def test_only_what_is_known_to_be_no_article_is_left_out() -> None:
    kind = '<item xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:type>Text</dc:type></item>'
    assert len(posts(RSS.format(kind))) == 1


def test_a_draft_of_blogger_is_told() -> None:
    control = '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>'
    (post,) = posts(ATOM.format(f"<entry>{control}</entry>"))
    assert post.metadata["draft"] == "yes"


@pytest.mark.parametrize("encoding", ["shift_jis", "windows-1251", "none-such"])
def test_a_feed_in_any_encoding_is_read(encoding: str) -> None:
    text = RSS.replace('"1.0"?', f'"1.0" encoding="{encoding}"?').format("<item><title>Паром</title></item>")
    (post,) = feed.posts(text.encode("utf-8" if encoding == "none-such" else encoding))
    assert post.metadata["title"] == "Паром"


def test_control_characters() -> None:
    (post,) = posts(
        RSS.format(f"<item><title>The\x0b ferry</title><description>{escape(FERRY)}\x00</description></item>")
    )
    assert (post.metadata["title"], post.body) == ("The ferry", FERRY)


@pytest.mark.parametrize("text", [RSS.format("<item>"), RSS.format("&nbsp;"), _DECLARES])
def test_what_is_not_sound_is_an_error(text: str) -> None:
    with pytest.raises(InputError, match=r"sound|entities"):
        posts(text)


def test_a_feed_may_speak_of_entities() -> None:
    assert posts(RSS.format("<item><description><![CDATA[<!ENTITY a>]]></description></item>"))[0].body == "<!ENTITY a>"


@pytest.mark.parametrize(
    "text", ["<html><body>rss</body></html>", "<rss-reader>", "feed", "<p>&lt;rss&gt;</p>", "<?a?>" * 1000]
)
def test_other_files_are_no_feeds(text: str) -> None:
    assert not feed.sniff(text.encode())
