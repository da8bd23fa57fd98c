"""What of a body is a site's engine's, and what is prose."""

from __future__ import annotations

import pytest

from newsclean.readers.shortcodes import unwrapped

FERRY = "The ferry runs twice a day."
FARES = "Fares stay as they are."


def lines(body: str) -> list[str]:
    return [line.strip() for line in unwrapped(body).split("\n") if line.strip()]


def figure(caption: str) -> str:
    return f"<figure><figcaption>{caption}</figcaption></figure>"


@pytest.mark.parametrize(
    "prose",
    [
        "It was, he said, Olav [sic] who came.",
        "“[Putin] said so,” and [the mayor] agreed [a] little.",
        "[Editor's note: so it was.]",
        "[laughter]",
        "See [http://x.example] or [see https://x.example/a].",
        "A [link](https://x.example) and [text b=c](https://x.example).",
        "array[0] and list[n-1]",
        "[video plays] [audio] he said",
        "He paid {five} crowns, {as agreed}.",
        "100 {%} and {{",
        "f(x) = {x}",
    ],
)
def test_prose_stays(prose: str) -> None:
    assert unwrapped(prose) == prose


@pytest.mark.parametrize(
    "gone",
    [
        "[gallery]",
        '[gallery ids="1,2" link="file"]',
        "[gallery ids=&quot;1,2&quot;]",
        "[gallery ids=”1,2″]",
        "[embed]https://video.example/1[/embed]",
        '[embed width="300"]https://video.example/1[/embed]',
        "[youtube https://video.example/watch?v=abc]",
        "[youtube=https://video.example/watch?v=abc]",
        "[soundcloud url='https://x.example/1' params='a=b' /]",
        "[social_share_buttons]",
        "[newsletter-form]",
        "[ad_slot /]",
        '[contact-form-7 id="12" title="x"]',
        "![[../files/a.jpg]]",
        "{% include ad.html %}",
        "{%- if page.ad -%}",
        "{{ page.title }}",
        "{{< tweet user=x id=1 >}}",
        "{{% toc %}}",
        "{# a comment\non two lines #}",
        "{% comment %}words in a comment{% endcomment %}",
        "{: .lead #top}",
        "{:toc}",
        "* TOC\n{:toc}",
        "{% img right /a.jpg 350 350 %}",
        "{% youtube\n  abc\n\n%}",
    ],
)
def test_what_stands_for_no_text_goes(gone: str) -> None:
    assert lines(f"{FERRY}\n\n{gone}\n\n{FARES}") == [FERRY, FARES]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"[lead]{FERRY}[/lead]", [FERRY]),
        (f'[box color="red"]{FERRY}[/box]', [FERRY]),
        (f'[vc_row][vc_column width="1/2"][vc_column_text]{FERRY}[/vc_column_text][/vc_column][/vc_row]', [FERRY]),
        (f'[row]{FERRY}[/row][row class="x"]{FARES}[/row]', [FERRY + FARES]),
        ("[dropcap]T[/dropcap]he ferry", ["The ferry"]),
        (f"[b]{FERRY}[/b] [url=https://x.example]{FARES}[/url]", [f"{FERRY} {FARES}"]),
        (f"{{{{% notice %}}}}\n{FERRY}\n{{{{% /notice %}}}}", [FERRY]),
        (f"{{% highlight %}}\n{FERRY}\n{{% endhighlight %}}", [FERRY]),
        ('{% pullquote %}\nSo {" it runs "} now.\n{% endpullquote %}', ["So it runs now."]),
        ("[here]({% post_url 2024-01-01-a %}) and [there]({{ site.url }}/b)", ["[here]() and [there](/b)"]),
        ("as {% post_link ferry 'we said' %} and {% asset_link a.pdf The plan %}", ["as we said and The plan"]),
        ("## Heading {#anchor}", ["## Heading"]),
    ],
)
def test_what_they_hold_stays(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


@pytest.mark.parametrize(
    ("body", "caption"),
    [
        ('[caption id="a" width="3"]<img src="a.jpg" /> The quay[/caption]', "The quay"),
        ('[caption id="a"]<a href="b"><img src="a.jpg" /></a> The <em>quay</em>[/caption]', "The <em>quay</em>"),
        ('[wp_caption]<img src="a.jpg" />The quay[/wp_caption]', "The quay"),
        ('[caption caption="The quay"]<img src="a.jpg" />[/caption]', "The quay"),
        ('{{< figure src="a.jpg" caption="The quay" >}}', "The quay"),
        ('{% include figure.html src="a.jpg" caption="The quay" %}', "The quay"),
        ('{% image "./a.jpg", "The old quay" %}', "The old quay"),
        ('[photo src="a.jpg" title="The quay in the rain"]', "The quay in the rain"),
    ],
)
def test_captions_become_figures(body: str, caption: str) -> None:
    assert lines(f"{FERRY}\n\n{body}\n\n{FARES}") == [FERRY, figure(caption), FARES]


def test_gallery_of_a_caption_without_words() -> None:
    assert lines('[caption id="a"]<img src="a.jpg" />[/caption]') == []


def test_pull_quotes_become_quotations() -> None:
    quotation = ['<blockquote class="pullquote">', FERRY, "</blockquote>"]
    assert lines(f'[pullquote align="left"]{FERRY}[/pullquote]') == quotation


def test_who_is_quoted_stays_behind_the_quotation() -> None:
    body = f"{{% blockquote Ida Roth, The Quay https://x.example/a %}}\n{FERRY}\n{{% endblockquote %}}\n\n{FARES}"
    assert lines(body) == [FERRY, "Ida Roth, The Quay", FARES]


@pytest.mark.parametrize(
    "body",
    [
        f'[caption id="a"]<img src="a.jpg" />\n\n{FERRY}\n\n[caption id="b"]{FARES}[/caption]',
        f"{{{{< figure src=a.jpg >}}\n\n{FERRY}\n\n{{{{< figure src=b.jpg >}}}}\n\n{FARES}",
        f"{{% if x\n\n{FERRY}\n\n{{% endif %}}\n\n{FARES}",
        f'[box title="x]\n\n{FERRY}\n\n[/box]\n\n{FARES}',
        f"{{% blockquote %}}\n\n{FERRY}\n\n{FARES}",
    ],
    ids=["caption", "hugo", "liquid", "value", "quotation"],
)
def test_what_never_ends_takes_nothing_with_it(body: str) -> None:
    assert FERRY in unwrapped(body)
    assert FARES in unwrapped(body)
