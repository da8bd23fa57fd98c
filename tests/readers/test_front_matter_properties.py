"""What holds of all front matter: values and words come back, and damage costs no word that it did not hit.

The examples are the same on every run; without `derandomize` they are new ones each time.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import clean
from newsclean.readers.front_matter import read
from newsclean.readers.pages import html
from newsclean.text import tidy

quickly = settings(deadline=None, max_examples=60, derandomize=True)

WORDS = (
    "harbour ferry island board autumn winter village teacher river bridge letter window garden market engine winding "
    "narrow quiet broken yellow distant several nearly slowly never below across behind without carries follows "
    "repairs remembers crosses measures gathers paints holds finds builds under while because although"
).split()

# values

characters = st.characters(exclude_categories=["C"], exclude_characters="&")
texts = st.text(characters, min_size=1, max_size=30).map(tidy).filter(bool)
scalars = texts | st.integers(0, 10**9) | st.dates(date(1900, 1, 1)) | st.datetimes(datetime(1900, 1, 1))
metadata = st.fixed_dictionaries(
    {"title": texts | st.integers(0, 9999), "date": scalars},
    optional={
        "authors": st.lists(texts, max_size=3),
        "tags": st.lists(texts, max_size=4),
        "description": texts,
        "permalink": texts,
        "section": texts,
        "weight": st.integers() | st.booleans(),
        "params": st.dictionaries(st.sampled_from(WORDS), texts, max_size=3),
    },
)
FIELDS = {"authors": "authors", "tags": "tags", "description": "excerpt", "permalink": "url", "section": "section"}


def in_yaml(values: dict[str, Any], draw: Callable[[Any], Any]) -> str:
    style = {"default_flow_style": draw(st.sampled_from([False, None, True])), "width": draw(st.integers(20, 200))}
    return f"---\n{yaml.dump(values, allow_unicode=draw(st.booleans()), sort_keys=False, **style)}---\n"


def in_toml(values: dict[str, Any], _: Callable[[Any], Any]) -> str:
    """A basic string of TOML is written as JSON writes one, the control character DEL aside."""

    def written(value: Any) -> str:
        if isinstance(value, dict):
            return f"{{ {', '.join(f'{key} = {written(one)}' for key, one in value.items())} }}"
        if isinstance(value, list):
            return f"[{', '.join(map(written, value))}]"
        return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)

    return "+++\n" + "".join(f"{key} = {written(value)}\n" for key, value in values.items()) + "+++\n"


def in_json(values: dict[str, Any], draw: Callable[[Any], Any]) -> str:
    indent = draw(st.sampled_from([None, 0, 2]))
    written = json.dumps(values, default=str, indent=indent, ensure_ascii=draw(st.booleans()))
    before, behind = draw(st.sampled_from([("", "\n\n"), (";;;\n", "\n;;;\n"), ("---json\n", "\n---\n")]))
    return f"{before}{written}{behind}"


WRITERS = {"YAML": in_yaml, "TOML": in_toml, "JSON": in_json}

# bodies


PARAGRAPHS = [" ".join(WORDS[n:] + WORDS[:n]).capitalize() + "." for n in range(0, len(WORDS), 3)]
KINDS: dict[str, tuple[str, ...]] = {
    "html": (
        "<p>{}</p>",
        '<p><em>{}</em> {}</p>\n<figure><img src="a.jpg" alt="x"><figcaption>{}</figcaption></figure>',
        '<!-- wp:list -->\n<ul><li>{}</li><li><a href="https://x.example/">{}</a></li></ul>\n<!-- /wp:list -->',
        "<blockquote><p>{}</p></blockquote>\n<script>\nvar a = 1;\n</script>",
        "<h2>{}</h2>\n<table><tr><td>{}</td><td>{}</td></tr></table>",
    ),
    "classic": (
        "{}",
        "<strong>{}</strong> {}\n{}",
        '[caption id="a1" width="300"]<img src="a.jpg" /> {}[/caption]\n\n[gallery ids="1,2"]\n\n<em>{}</em>',
        '{}\n\n<!--more-->\n\n[box color="red"]{}[/box]',
        "<blockquote>{}\n\n{}</blockquote>",
    ),
    "markdown": (
        "{}",
        "## {}\n\n{} *{}* [{}](https://x.example/a)",
        '- {}\n- {}\n\n{{{{< figure src="a.jpg" caption="{}" >}}}}',
        "> {}\n\n{{% include ad.html %}}\n\n{}[^1]\n\n[^1]: {}",
        "| a | b |\n|---|---|\n| {} | {} |\n\n<div>\n\n{}\n\n</div>",
    ),
}


@st.composite
def bodies(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.sampled_from(KINDS[draw(st.sampled_from(sorted(KINDS)))]), min_size=1, max_size=4))
    body = "\n\n".join(pieces) + "\n"
    first = draw(st.integers(0, len(PARAGRAPHS) - 1))
    return body.format(*(PARAGRAPHS[(first + n) % len(PARAGRAPHS)] for n in range(body.count("{}"))))


def words_of(text: str) -> Counter[str]:
    """How often each word stands there, also at the end of another: damage may glue them. None is a part of another."""
    lowered = text.lower()
    return Counter({word: lowered.count(word) for word in WORDS})


def words_kept(data: bytes) -> Counter[str]:
    """The words in `text` and in `removed`."""
    article = clean(data, "x").article
    return words_of("\n".join([article.text, *(removal.text for removal in article.removed)]))


@pytest.mark.parametrize("kind", WRITERS)
@quickly
@given(data=st.data())
def test_every_value_comes_back(kind: str, data: st.DataObject) -> None:
    values = data.draw(metadata)
    document = read(WRITERS[kind](values, data.draw) + data.draw(bodies()))
    assert document.warnings == ()
    found: dict[str, list[str]] = {}
    for hint in document.hints:
        if "params" not in hint.origin:
            found.setdefault(hint.field, []).append(hint.value)
    assert found["title"] == [str(values["title"])]
    stated = values["date"]
    assert found["published"] == [stated if isinstance(stated, str) else str(stated)]
    for key, field in FIELDS.items():
        wanted = values.get(key, [])
        assert found.get(field, []) == (wanted if isinstance(wanted, list) else [wanted])


@pytest.mark.parametrize("kind", WRITERS)
@quickly
@given(data=st.data())
def test_every_word_of_the_body_comes_back(kind: str, data: st.DataObject) -> None:
    body = data.draw(bodies())
    export = WRITERS[kind](data.draw(metadata), data.draw) + body
    assert words_kept(export.encode()) >= words_of(body)


ODD = sorted(b"<>[]{}()\"'`~_*#!&;:-%|\\ \n\t\r\0\xff")


@pytest.mark.parametrize("kind", WRITERS)
@settings(quickly, max_examples=200)
@given(data=st.data())
def test_a_byte_that_flips_costs_no_other_word(kind: str, data: st.DataObject) -> None:
    head, body = WRITERS[kind](data.draw(metadata), data.draw).encode(), data.draw(bodies()).encode()
    place = len(head) + data.draw(st.integers(-len(head), -1) | st.integers(0, len(body) - 1))
    broken = bytearray(head + body)
    broken[place] = data.draw(st.integers(0, 255) | st.sampled_from(ODD))
    # what touches the byte may have become a part of another word
    before = re.sub(rb"[a-zA-Z]*\Z", b"", body[: max(0, place - len(head))])
    behind = re.sub(rb"\A[a-zA-Z]*", b"", (head + body)[place + 1 :])[-len(body) :] if place >= len(head) - 1 else body
    whole = before + b" " + behind
    assert words_kept(bytes(broken)) >= words_of(whole.decode("latin-1"))


@pytest.mark.parametrize("kind", WRITERS)
@quickly
@given(data=st.data())
def test_a_line_that_is_cut_costs_no_other_word(kind: str, data: st.DataObject) -> None:
    head, body = WRITERS[kind](data.draw(metadata), data.draw).splitlines(), data.draw(bodies()).splitlines()
    place = data.draw(st.integers(0, len(head) + len(body) - 1))
    lines = [line for number, line in enumerate([*head, *body]) if number != place]
    whole = [line for number, line in enumerate(body, len(head)) if number != place]
    assert words_kept("\n".join(lines).encode()) >= words_of("\n".join(whole))


BLOCKS = (
    "<p>{}</p>",
    "<h2>{}</h2>",
    "<blockquote>{}</blockquote>",
    "<div class='a b'>{}</div>",
    "<ul><li>{}</li></ul>",
)
INLINE = ("{}", "<em>{}</em>", "<a href='x'>{}</a> ", "{}<br>", "{}\n\n", "{} &amp; {}", "<img src=x alt=y>{}", "\n{}")


@settings(quickly, max_examples=200)
@given(
    st.lists(st.tuples(st.sampled_from(BLOCKS), st.lists(st.sampled_from(INLINE), max_size=4)), max_size=6),
    st.booleans(),
)
def test_both_parsers_make_the_same_blocks_of_sound_markup(pieces: list[tuple[str, list[str]]], newlines: bool) -> None:
    markup = "\n".join(block.format("".join(inline)) for block, inline in pieces).replace("{}", "The ferry runs.")
    assert html._is_sound(markup)
    mended = html.fragment(markup + "</i>", markup, newlines=newlines)
    assert repr(html.fragment(markup, newlines=newlines)) == repr(mended)
