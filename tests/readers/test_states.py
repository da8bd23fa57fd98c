"""Articles that stand only in the state of a page's scripts."""

from __future__ import annotations

import json

import pytest

from newsclean import clean

FERRY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday. "
    "It is the first change to the timetable in eleven years."
)
FARES = (
    'Fares stay as they are until the autumn, said the woman who "chairs the board", and children travel free. '
    "What happens after that depends on how many people come."
)
DOCK = (
    "Last winter the boat lay in dock for eleven weeks, and the islanders had to ask fishermen to take them across. "
    "A new engine has been ordered, but it will not arrive before the end of June."
)
PARAGRAPHS = [FERRY, FARES, DOCK]
MARKUP = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
FLAT = [["ShallowReactive", 1], {"data": 2, "up": 1}, {"article": 3}, {"body": 4, "n": -1}, [5, 6, 7, 99], *PARAGRAPHS]
NEXT = '<script id="__NEXT_DATA__" type="application/json">{}</script>'


def in_single_quotes(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


def text_of(script: str, shown: str = "") -> str:
    body = f"<nav><a href=/>News</a></nav><h1>Ferry to run twice a day</h1>{shown}<div id=app></div>{script}"
    return clean(f"<html><body>{body}</body></html>".encode(), "ferry.html").article.text


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(NEXT.format(json.dumps({"props": {"article": {"body": MARKUP}}})), id="markup"),
        pytest.param(NEXT.format(json.dumps({"a": {"content": PARAGRAPHS}})), id="strings"),
        pytest.param(
            NEXT.format(json.dumps({"blocks": [{"type": "p", "model": {"text": one}} for one in PARAGRAPHS]})),
            id="blocks",
        ),
        pytest.param(
            NEXT.format(json.dumps({"body": {"content": [{"content": [{"text": one}]} for one in PARAGRAPHS]}})),
            id="rich-text",
        ),
        pytest.param(
            f"<script>window.__STATE__ = {json.dumps({'story': {'bodyHtml': MARKUP}})};</script>", id="window"
        ),
        pytest.param(f"<script>var data={json.dumps({'body': MARKUP})}; start(data)</script>", id="variable"),
        pytest.param(f'<script>window["__S"]={json.dumps([{"body": MARKUP}])}</script>', id="subscript"),
        pytest.param(
            '<script>window.F=window.F||{};F.site={"name": "Gull"};F.content='
            f"{json.dumps({'content_elements': [{'type': 'text', 'content': one} for one in PARAGRAPHS]})};</script>",
            id="second-of-a-script",
        ),
        pytest.param(f"<script>(function(){{window.d={json.dumps({'body': MARKUP})}}})()</script>", id="in-a-function"),
        pytest.param(
            f"<script>window.__STATE__ = JSON.parse({json.dumps(json.dumps({'body': MARKUP}))});</script>", id="parsed"
        ),
        pytest.param(
            f"<script>window.__STATE__=JSON.parse('{in_single_quotes(json.dumps({'body': MARKUP}))}')</script>",
            id="parsed-from-single-quotes",
        ),
        pytest.param(
            f"<script>var data={json.dumps({'post': {'content': {'rendered': MARKUP}}})};</script>", id="wordpress"
        ),
        pytest.param(
            "<script>window.__NUXT__=(function(a,b){return {data:[{article:{id:a,draft:b,body:"
            f"{json.dumps(MARKUP)}}}}}],error:b}}}}(12,null));</script>",
            id="nuxt",
        ),
        pytest.param(f'<script id="__NUXT_DATA__" type="application/json">{json.dumps(FLAT)}</script>', id="nuxt-3"),
        pytest.param(f"<script>window.__A={json.dumps({'content({})': MARKUP})}</script>", id="apollo"),
        pytest.param(
            NEXT.format(json.dumps({"root": {"children": [{"children": [{"text": one}]} for one in PARAGRAPHS]}})),
            id="lexical",
        ),
        pytest.param(
            f'<script type="application/json">{json.dumps({"body": json.dumps({"html": MARKUP})})}</script>',
            id="json-in-json",
        ),
    ],
)
def test_the_article_of_a_state(script: str) -> None:
    assert text_of(script) == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            NEXT.format(json.dumps({"content": [{"headline": "Ferry", "text": one} for one in PARAGRAPHS]})),
            id="teasers",
        ),
        pytest.param(NEXT.format(json.dumps({"messages": {"cookies": " ".join(PARAGRAPHS)}})), id="other-keys"),
        pytest.param(NEXT.format(json.dumps({"body": FERRY})), id="short"),
        pytest.param(NEXT.format(json.dumps({"body": MARKUP})[:-40]), id="broken"),
        pytest.param(NEXT.format('{"body":' + "[" * 100_000), id="nested"),
        pytest.param(
            f"<script>var box={{show:function(){{}},content:{json.dumps(MARKUP)}}}</script>", id="string-of-a-program"
        ),
        pytest.param(f"<script>window.state = function () {{ return {MARKUP!r} }}</script>", id="code"),
    ],
)
def test_no_article_of_a_state(script: str) -> None:
    assert text_of(script) == ""


def test_what_the_page_shows_is_the_article() -> None:
    script = NEXT.format(json.dumps({"body": MARKUP.replace("ferry", "boat")}))
    assert text_of(script, shown=MARKUP) == "\n\n".join(PARAGRAPHS)


def test_a_flat_state_that_nests_without_bound() -> None:
    flat = [[n + 1] for n in range(5000)]
    assert text_of(f'<script id="__NUXT_DATA__" type="application/json">{json.dumps(flat)}</script>') == ""
