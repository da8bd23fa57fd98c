"""Front matter: what is an envelope, what it states, and what happens where it is not sound."""

from __future__ import annotations

import pytest

from conftest import FARES, FERRY
from newsclean.readers.front_matter import read, sniff


def hints(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for hint in read(text).hints:
        found.setdefault(hint.field, []).append(hint.value)
    return found


def yaml(*lines: str) -> str:
    return "\n".join(("---", *lines, "---", FERRY))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"---\ntitle: Ferry\n---\n{FERRY}", id="yaml"),
        pytest.param(f"---  \ntitle: Ferry\n---\t\n{FERRY}", id="space-behind-the-fence"),
        pytest.param(f"\n\n---\ntitle: Ferry\n---\n{FERRY}", id="blank-lines-first"),
        pytest.param(f"<!-- saved -->\n---\ntitle: Ferry\n---\n{FERRY}", id="comment-first"),
        pytest.param(f"---\ntitle: Ferry\n...\n{FERRY}", id="closed-by-dots"),
        pytest.param(f'+++\ntitle = "Ferry"\n+++\n{FERRY}', id="toml"),
        pytest.param(f';;;\n{{"title": "Ferry"}}\n;;;\n{FERRY}', id="json-between-fences"),
        pytest.param(f'{{\n"title": "Ferry"\n}}\n\n{FERRY}', id="json"),
        pytest.param(f"---\n# a comment\n\n'title': Ferry\n---\n{FERRY}", id="comment-inside"),
        pytest.param("---\ntitle: Ferry\n---", id="no-body"),
        pytest.param(f"---toml\ntitle = 'Ferry'\n---\n{FERRY}", id="eleventy-toml"),
        pytest.param(f'---json\n{{"title": "Ferry"}}\n---\n{FERRY}', id="eleventy-json"),
        pytest.param(f'---js\n{{\n  title: "Ferry",\n  layout: "x"\n}}\n---\n{FERRY}', id="eleventy-js"),
        pytest.param(f';;;\n"title": "Ferry",\n"layout": "x"\n;;;\n{FERRY}', id="hexo-json"),
        pytest.param(f'{{"title": "Ferry", "content": "{FERRY}"}}', id="body-among-the-metadata"),
        pytest.param(f"----\ntitle:Ferry\n-----\n{FERRY}".replace("title:", "title: "), id="fences-of-two-lengths"),
        pytest.param(f"-----\ntitle: Ferry\n-----\n{FERRY}", id="longer-fences"),
    ],
)
def test_envelope(text: str) -> None:
    assert sniff(text)
    assert hints(text) == {"title": ["Ferry"]}
    assert [block.text for block in read(text).blocks] == ([FERRY] if FERRY in text else [])
    assert read(text).warnings == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(f"title: Ferry\ndate: 2024-03-01\n---\n{FERRY}", "YAML", id="hexo"),
        pytest.param(f'"title": "Ferry",\n"date": "2024-03-01"\n;;;\n{FERRY}', "JSON", id="hexo-json"),
        pytest.param(f"Title: Ferry\nDate: 2024-03-01\nSlug: x\n\n{FERRY}", "key and value", id="pelican"),
        pytest.param(f"Ferry\n#####\n\n:date: 2024-03-01\n:tags: x\n\n{FERRY}", "reStructuredText", id="pelican-rst"),
        pytest.param(
            f"#####\nFerry\n#####\n:date: 2024-03-01\n:slug: x\n\n{FERRY}", "reStructuredText", id="pelican-overline"
        ),
    ],
)
def test_metadata_without_fences_before_them(text: str, kind: str) -> None:
    assert (sniff(text) or "").startswith(f"{kind} front matter on lines 1 to ")
    found = hints(text)
    assert (found["title"], found["published"]) == (["Ferry"], ["2024-03-01"])
    assert [block.text for block in read(text).blocks] == [FERRY]
    assert [block.line for block in read(text).blocks] == [text.count("\n") + 1]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Update: Ferry\n---\n\n{FERRY}", id="heading-over-a-line"),
        pytest.param(f"Title: Ferry\n---\n\n{FERRY}", id="one-key"),
        pytest.param(f"Title: Ferry\nDate: 2024-03-01\n{FERRY}\n---\n{FARES}", id="prose-before-the-fence"),
        pytest.param(f"Title: Ferry\nAuthor: Ida Roth\nDate: 2024-03-01\n\n{FERRY}", id="dump-with-labels"),
        pytest.param(f"Title: Ferry\nDate: 2024-03-01\nSlug: x\n{FERRY}\n\n{FARES}", id="prose-under-keys"),
        pytest.param(f"Ferry\n=====\n\n{FERRY}\n\n:date: x\n", id="rst-without-metadata"),
        pytest.param('{"a": 1, "b": [2, 3]}', id="json-without-a-body"),
        pytest.param('{\n"a": 1\n', id="json-that-never-ends"),
    ],
)
def test_no_metadata_without_fences(text: str) -> None:
    assert sniff(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"---\n{FERRY}\n---\n{FARES}", id="prose-between-rules"),
        pytest.param(f"---\n\n---\n{FARES}", id="nothing-between-rules"),
        pytest.param(f"---\ntitle: Ferry\n\n{FERRY}", id="never-closed"),
        pytest.param(f"--- title: Ferry ---\n{FERRY}", id="on-one-line"),
        pytest.param(f"{FERRY}\n---\ntitle: Ferry\n---\n", id="not-at-the-start"),
        pytest.param("{so it begins} and goes on, in prose.", id="brace"),
        pytest.param('{"title": "Ferry"} is what it says.', id="json-in-a-sentence"),
        pytest.param('["title"]\n\nFerry', id="json-list"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_envelope(text: str) -> None:
    assert sniff(text) is None


def test_format_that_is_told_without_an_envelope() -> None:
    assert [block.text for block in read(f"{FERRY}\n\n{FARES}").blocks] == [FERRY, FARES]


@pytest.mark.parametrize(
    ("lines", "field", "values"),
    [
        (["post_title: Ferry"], "title", ["Ferry"]),
        (["Headline: Ferry"], "title", ["Ferry"]),
        (["authors:", "  - Ida Roth", "  - Nils Varga"], "authors", ["Ida Roth", "Nils Varga"]),
        (["author: [Ida Roth, Nils Varga]"], "authors", ["Ida Roth", "Nils Varga"]),
        (["author:", "  name: Ida Roth", "  url: https://x.example"], "authors", ["Ida Roth"]),
        (["authors:", "- name: Ida Roth", "- display_name: Nils Varga"], "authors", ["Ida Roth", "Nils Varga"]),
        (["pubDate: 2024-03-01 07:30:00 +0100"], "published", ["2024-03-01 07:30:00 +0100"]),
        (["published: true"], "published", []),
        (["published: 2024-03-01"], "published", ["2024-03-01"]),
        (["last-modified-at: 2024-03-02"], "modified", ["2024-03-02"]),
        (["tags: [a, 1, no, null]"], "tags", ["a", "1", "no"]),
        (["keywords: a, b"], "tags", ["a, b"]),
        (["categories:", "  - Island", "  - name: Ferries"], "section", ["Island", "Ferries"]),
        (["lang: no"], "language", ["no"]),
        (["featured_image:", "  url: https://x.example/a.jpg"], "image", ["https://x.example/a.jpg"]),
        (["excerpt: |", "  One.", "  Two."], "excerpt", ["One.\nTwo."]),
        (["excerpt: >-", "  One.", "  Two."], "excerpt", ["One. Two."]),
        (["canonical_url: https://x.example/a#b"], "url", ["https://x.example/a#b"]),
        (["title: ''"], "title", []),
        (["title: ~"], "title", []),
        (["image: null"], "image", []),
        (["tags: Null"], "tags", []),
        (["source: 'null'"], "source", ["null"]),
        (["title: Null and void"], "title", ["Null and void"]),
        (["null: x", "title: Ferry"], "title", ["Ferry"]),
        (["title: Caf&eacute; &amp;amp; bar"], "title", ["Café & bar"]),
    ],
)
def test_what_keys_state(lines: list[str], field: str, values: list[str]) -> None:
    assert hints(yaml(*lines, "layout: post")).get(field, []) == values
    assert read(yaml(*lines, "layout: post")).warnings == ()


def test_origin_names_the_key_as_it_is_written() -> None:
    assert [hint.origin for hint in read(yaml("Post-Title: Ferry")).hints] == ["front-matter:Post-Title"]


def test_toml() -> None:
    text = (
        f'+++\ntitle = "Ferry"\ndate = 2024-03-01T07:30:00Z\ndraft = false\n[author]\nname = "Ida Roth"\n+++\n{FERRY}'
    )
    found = hints(text)
    assert (found["title"], found["authors"]) == (["Ferry"], ["Ida Roth"])
    assert found["published"][0].startswith("2024-03-01")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(yaml("title: Ferry", "author: @ida", "date: 2024-03-01"), 3, id="at-sign"),
        pytest.param(yaml("title: Ferry: twice a day", "author: @ida", "date: 2024-03-01"), 2, id="colon"),
        pytest.param(yaml("title: Ferry", "date: 2024-03-01", "tags:", "\t- a"), 5, id="tab"),
        pytest.param(yaml("title: Ferry", "x: [a, b", "date: 2024-03-01"), 4, id="open-bracket"),
        pytest.param(yaml('title: "Ferry" twice', "date: 2024-03-01"), 2, id="words-behind-a-quote"),
        pytest.param(f'+++\ntitle = "Ferry"\nx = \ndate = "2024-03-01"\n+++\n{FERRY}', 3, id="toml"),
        pytest.param(yaml("date: 2024-03-01", "title: 'Ferry", "x: y"), 3, id="quote-that-never-ends"),
        pytest.param(f'{{\n  "title": "Ferry",\n  "date": 2024-03-01,\n}}\n\n{FERRY}', 3, id="json"),
        pytest.param(f"---\ntitle:Ferry\ndate:2024-03-01\n---\n{FERRY}", 2, id="no-space-behind-colons"),
    ],
)
def test_unsound_metadata_is_read_line_by_line(text: str, line: int) -> None:
    document = read(text)
    (warning,) = document.warnings
    assert f"at line {line} " in warning
    found = hints(text)
    assert found["title"][0].strip("\"'").startswith("Ferry")
    assert found["published"] == ["2024-03-01"]
    assert [block.text for block in document.blocks] == [FERRY]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("author: {name: Ida Roth, email: i@x.example}", ["Ida Roth"]),
        ("author:\n  email: i@x.example\n  name: 'Ida Roth'", ["Ida Roth"]),
        ("author: [Ida Roth, 'Varga, Nils']", ["Ida Roth", "Varga, Nils"]),
        ("author: []", []),
        ("author: null", []),
        ("author: ~", []),
        ("author: [Ida Roth, null]", ["Ida Roth"]),
        ("author:\n  - null\n  - 'null'", ["null"]),
        ("author: !ruby/object:Author", []),
        ('author: "Ida \\"Kit\\" Roth"', ['Ida "Kit" Roth']),
        ("author: 'Ida O''Roth'", ["Ida O'Roth"]),
        ("author: Ida Roth # the editor", ["Ida Roth"]),
    ],
)
def test_values_that_are_read_line_by_line(line: str, value: list[str]) -> None:
    assert hints(yaml("title: Ferry: twice a day", line)).get("authors", []) == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title: !Exclusive report", "!Exclusive report"),
        ("title: ! Alarm", "! Alarm"),
        ("title: &Beyond the sea", "&Beyond the sea"),
        ("title: &1 Ferry\nlastmod: *1", "Ferry"),
        ("title: !ruby/string Ferry", "Ferry"),
        ("title: !!str 1984", "1984"),
        ("title: C# and #1", "C# and #1"),
    ],
)
def test_marks_of_yaml_that_are_words(line: str, value: str) -> None:
    assert hints(yaml(line))["title"] == [value]
    assert read(yaml(line)).warnings == ()


def test_numbers_and_truths_stay_as_written() -> None:
    toml = f"+++\ntitle = 1984\ntags = [1.10, true]\ndate = 2024-03-01T07:30:00\n+++\n{FERRY}"
    assert hints(toml) == {"title": ["1984"], "tags": ["1.10", "true"], "published": ["2024-03-01 07:30:00"]}
    json = f'{{"title": 1984, "tags": [1.10, true, null, 1e3]}}\n\n{FERRY}'
    assert hints(json) == {"title": ["1984"], "tags": ["1.10", "true", "1e3"]}


def test_unsound_metadata_with_lists_and_quotes() -> None:
    found = hints(
        yaml(
            "title: Ferry: twice a day",
            "author: 'Ida Roth'",
            "tags:",
            "  - ferries",
            '  - "islands"',
            "excerpt: >",
            "  One",
            "  two.",
        )
    )
    assert found == {
        "title": ["Ferry: twice a day"],
        "authors": ["Ida Roth"],
        "tags": ["ferries", "islands"],
        "excerpt": ["One two."],
    }


@pytest.mark.parametrize(
    "lines",
    [
        ["title: Ferry", "x: !!python/object/apply:os.system ['exit 1']"],
        ["title: Ferry", "a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]"],
        ["title: Ferry", "x: " + "[" * 3000],
        ["title: Ferry", "x: " + "{a: " * 2000],
        ["title: Ferry", "x: " + "[" * 200_000],
        ["title: Ferry", "x:", "  " + "- " * 200_000],
    ],
    ids=["python-tag", "aliases", "brackets", "mappings", "brackets-for-the-stack", "hyphens-for-the-stack"],
)
def test_hostile_metadata(lines: list[str]) -> None:
    assert hints(yaml(*lines))["title"] == ["Ferry"]
    assert [block.text for block in read(yaml(*lines)).blocks] == [FERRY]


def test_aliases_that_multiply_without_end() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 6)]
    found = hints(yaml("title: Ferry", *lines, "tags: *a5", "published: *a5", "draft: *a5"))
    assert found["title"] == ["Ferry"]
    assert sum(map(len, found.get("tags", []))) < 10_000


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{FERRY}\n\n{FARES}", id="text"),
        pytest.param(f"<p>{FERRY}</p>\n<p>{FARES}</p>", id="html"),
        pytest.param(f"{FERRY}\n\n<em>{FARES}</em>", id="classic"),
        pytest.param(f"*{FERRY}*\n\n{FARES}\n", id="markdown"),
        pytest.param(
            f"{FERRY.replace('Osmund Island', '[Osmund Island](https://x.example)')}\n\n{FARES}", id="markdown-link"
        ),
        pytest.param(
            f"<!-- wp:paragraph -->\n<p>{FERRY}</p>\n<!-- /wp:paragraph -->\n<p>{FARES}</p>", id="block-editor"
        ),
        pytest.param(f"{{{{< figure src=a.jpg >}}}}\n\n{FERRY}\n\n{{% include ad.html %}}\n\n{FARES}", id="templates"),
        pytest.param(f'[gallery ids="1,2"]\n\n{FERRY}\n\n[embed]https://x.example[/embed]\n\n{FARES}', id="shortcodes"),
        pytest.param(f"[lead]{FERRY}[/lead]\n\n{FARES}", id="shortcode-round-prose"),
        pytest.param(f"---\n\n{FERRY}\n\n---\n\n{FARES}", id="rules"),
    ],
)
def test_bodies(body: str) -> None:
    found = [block.text for block in read(f"---\ntitle: Ferry\n---\n\n{body}\n").blocks]
    assert [text for text in found if text.strip("-")] == [FERRY, FARES]


def test_lines_are_those_of_the_input() -> None:
    text = f"---\ntitle: Ferry\n---\n\n{FERRY}\n\n{FARES}\n"
    assert [block.line for block in read(text).blocks] == [5, 7]
    html = f"---\ntitle: Ferry\n---\n<p>{FERRY}</p>\n\n<p>{FARES}</p>\n"
    assert [block.line for block in read(html).blocks] == [4, 6]
    json = f'{{\n"title": "Ferry"\n}}\n\n{FERRY}\n'
    assert [block.line for block in read(json).blocks] == [5]


@pytest.mark.parametrize(
    "words", ["[sic]", "[the mayor]", "[a]", "[Editor's note: so it was.]", "[1]", "array[0]", "[x](y"]
)
def test_words_in_brackets_are_prose(words: str) -> None:
    body = f"The ferry, he said, {words} runs twice a day to the island from the first of May."
    assert [block.text for block in read(f"---\ntitle: Ferry\n---\n\n{body}\n").blocks] == [body]
