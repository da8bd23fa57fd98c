from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.readers import read

PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


@pytest.mark.parametrize(
    ("head", "tail", "expected", "origin"),
    [
        ("", "News credit : Tarnmouth Herald", "Tarnmouth Herald", "credit"),
        ("", "(Quelle: mbc)", "mbc", "credit"),
        ("", "（来源：鸥港日报）", "鸥港日报", "credit"),
        ("", "内容来自鸥港网", "鸥港网", "credit"),
        ("", "(Quelle: Foto Oona Brandreth)", None, None),
        ("(Source: MBC/Oona Brandreth)\n", "", None, None),
        ("", f"{PROSE} (Quelle: mbc)", "mbc", "credit"),
        ("", "The boat will be paid by the county, as it was before (Source: Harbour Board).", None, None),
        ("", f"Source: Tarnmouth Herald\n{PROSE}", "Tarnmouth Herald", "credit"),
        ("Source: Tarnmouth Herald\n", "© 2020 The Ansel Observer", "Tarnmouth Herald", "credit"),
        ("", "Originally published in the Herald.", "the Herald", "credit"),
        ("来源：鸥港日报\n", "", "鸥港日报", "credit"),
        ("المصدر: صحيفة النورس\n", "", "صحيفة النورس", "credit"),
        ("منبع: روزنامه مرغ دریا\n", "", "روزنامه مرغ دریا", "credit"),
        ("Πηγή: Εφημερίδα του Γλάρου\n", "", "Εφημερίδα του Γλάρου", "credit"),
        ("", "Copyright © 2026 鸥港日报 版权所有", "鸥港日报", "copyright"),
        ("", "© 2026 鷗港時報 版權所有 未經許可不得轉載", "鷗港時報", "copyright"),
        ("2021-05-03 09:32 来源：鸥港日报 记者：李文静 责任编辑：王小明\n", "", "鸥港日报", "credit"),
        ("- The Marlow Courier - Tuesday, April 16, 2019\n", "", "The Marlow Courier", "dash-outlet-date line"),
        ("Council keeps the old ferry | Marlow Courier\n", "", "Marlow Courier", "title"),
        ("Council keeps the old ferry\nBy Oona Brandreth, MBC\n", "", "MBC", "byline"),
        ("Council keeps the old ferry\nBy Oona Brandreth, Tobias Wren\n", "", None, None),
        ("Council keeps the old ferry\nThe Marlow Gazette\n3 May 2021\n", "", "The Marlow Gazette", "masthead"),
        ("Council keeps the old ferry\nBreaking News\n3 May 2021\n", "", None, None),
        ("Council keeps the old ferry\nOona Brandreth, Marlow Gazette\n", "", "Marlow Gazette", "byline"),
        ("Council keeps the old ferry\n", "Oona Brandreth, Marlow Gazette", "Marlow Gazette", "byline"),
        (
            "",
            "Copyright © 2021 The Marlow Times, LLC. Click here for reprint permission.",
            "The Marlow Times",
            "copyright",
        ),
        ("", "© Mühlgrunder Bote 2022. Alle Rechte vorbehalten.", "Mühlgrunder Bote", "copyright"),
        ("", "Copyright MARLOW.\nAll rights reserved.", "MARLOW", "copyright"),
        (
            "",
            "© 2013 North Quay Wire. All rights reserved. This material may not be sold.",
            "North Quay Wire",
            "copyright",
        ),
        ("", "© Verlag Mühlgrunder Bote GmbH & Co. KG", "Verlag Mühlgrunder Bote", "copyright"),
        ("", "All rights reserved.", None, None),
        ("", "© RIPRODUZIONE RISERVATA", None, None),
        ("", "Source: Marlow Post / Photo: Oona Brandreth", "Marlow Post", "credit"),
        ("", "Forrás: Marlow Post - illusztráció: QuayWire", "Marlow Post", "credit"),
        ("", "Source: Read More", None, None),
        ("By Oona Brandreth\n", "Oona Brandreth covers ferries for the Marlow Post.", "Marlow Post", "author-bio"),
        ("", "Tobias Wren sells tickets for the Marlow Post.", None, None),
        (
            "By Oona Brandreth\n",
            "Oona Brandreth grew up here. She joined MarlowPost in 2023.",
            "MarlowPost",
            "author-bio",
        ),
        ("", "Two clerks told The Lamp so. Nobody was hurt, the harbour told The Lamp.", "The Lamp", "self-mention"),
        ("", "Two clerks told the MBC so. The MBC spoke to the harbour too.", "MBC", "self-mention"),
        ("", "The MBC has learned that nobody was hurt.", None, None),
        ("", "Two clerks told Oona Brandreth so. Nobody was hurt, Wren told Oona Brandreth.", None, None),
        ("", "Suivez le direct avec la rédaction de Radio Marlow.", "Radio Marlow", "self-mention"),
        ("", "He told QuayWire so.\n© 2013 QuayWire.net. All rights reserved.", "QuayWire", "copyright"),
        ("", "", None, None),
    ],
)
def test_who_is_credited_in_a_text(head: str, tail: str, expected: str | None, origin: str | None) -> None:
    fields = find(read(f"{head}\n{PROSE}\n\n{PROSE}\n\n{tail}", "plain-text"))
    assert (fields.source, fields.provenance.get("source")) == (expected, origin)


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("TARNMOUTH (Reuters) - ", "Reuters"),
        ("TARNMOUTH, May 3 (AP) — ", "AP"),
        ("TARNMOUTH, May 3 /PRNewswire/ -- ", "PRNewswire"),
        ("Mühlgrund (dpa/lsw) - ", "dpa"),
        ("Gaviota, 3 may (EFE).- ", "EFE"),
        ("MARTIKÖY (AA) - ", "AA"),
        ("ЧАЙКА, 3 мая — РИА Новости. ", "РИА Новости"),
        ("ЧАЙКА, 3 мая. /ТАСС/. ", "ТАСС"),
        ("Чайка. 3 мая. INTERFAX.RU - ", "INTERFAX.RU"),
        ("ЧАЙКА, 3 травня - УНІАН. ", "УНІАН"),
        ("ميناء النورس (رويترز) - ", "رويترز"),
        ("(저어새=연합뉴스) ", "연합뉴스"),
        ("新华社鸥港5月3日电（记者李文静）", "新华社"),
        ("【鴎港共同】", "共同"),
        ("【鴎港＝ロイター】", "ロイター"),
        ("ЧАЙКА, 3 мая — Паром ушёл. ", None),
        ("(저어새=걸매) ", None),
        ("【新华社区】", None),
        ("Ludmila Crane (left) - ", None),
    ],
)
def test_the_agency_of_the_dateline(dateline: str, expected: str | None) -> None:
    assert find(read(f"{dateline}{PROSE}\n\n{PROSE}", "plain-text")).source == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Morning Lamp, Page 6", "Morning Lamp"),
        ("Morning Lamp, p. 12", "Morning Lamp"),
        ("The Tarnmouth Examiner", "The Tarnmouth Examiner"),
    ],
)
def test_the_source_of_an_export(stated: str, expected: str) -> None:
    assert find(read(f"---\ntitle: Ferry\nsource: {stated}\n---\n\n{PROSE}")).source == expected


def test_the_original_that_a_link_credits() -> None:
    body = f'<p>Source: <a href="https://herald.example/ferry">Tarnmouth Herald</a></p><p>{PROSE}</p><p>{PROSE}</p>'
    fields = find(read(f"---\ntitle: Ferry\npermalink: https://copy.example/ferry\n---\n{body}"))
    assert (fields.source, fields.source_url) == ("Tarnmouth Herald", "https://herald.example/ferry")
    assert fields.url == "https://copy.example/ferry"
    assert dict(fields.used) == {0: "used-as-credit"}


ORIGINAL = "https://herald.example/2021/keeps-the-old-ferry-tarnmouth"


@pytest.mark.parametrize(
    ("head", "tail", "source", "url", "used"),
    [
        ("", f"Source: The Herald ({ORIGINAL})", "The Herald", ORIGINAL, [2]),
        ("", f"Source: The Herald\n{ORIGINAL}", "The Herald", ORIGINAL, [2, 3]),
        ("", f"Source: {ORIGINAL}", None, ORIGINAL, [2]),
        ("", f"Original article: {ORIGINAL}", None, ORIGINAL, [2]),
        ("", f"Read the original article at {ORIGINAL}", None, ORIGINAL, [2]),
        (f"翻訳元: {ORIGINAL}\n\n", "", None, ORIGINAL, [0]),
        ("", f"原文地址：{ORIGINAL}", None, ORIGINAL, [2]),
        ("", f"Source: {ORIGINAL}\nSource: {ORIGINAL}-1", None, None, []),
    ],
)
def test_the_original_that_a_text_credits(head: str, tail: str, source: str | None, url: str, used: list[int]) -> None:
    fields = find(read(f"{head}{PROSE}\n\n{PROSE}\n\n{tail}", "plain-text"))
    assert (fields.source, fields.source_url) == (source, url)
    assert [n for n, reason in fields.used.items() if reason == "used-as-credit"] == used


def test_a_chart_in_the_midst_credits_nobody() -> None:
    body = "\n\n".join([*[PROSE] * 4, "Source: Board of Ferries", *[PROSE] * 14])
    assert find(read(body, "plain-text")).source is None


def test_a_page_names_its_outlet() -> None:
    markup = (
        f'<html><head><meta property="og:site_name" content="The Courier"></head><body><p>{PROSE}</p></body></html>'
    )
    fields = find(read(markup))
    assert (fields.source, fields.provenance["source"]) == ("The Courier", "meta:og:site_name")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Old ferry to stay - Tarnmouth Courier", "Tarnmouth Courier"),
        ("Old ferry to stay | Harbour | Tarnmouth Courier", "Tarnmouth Courier"),
        ("Old ferry to stay | News", None),
        ("Old ferry to stay - Page 2", None),
        ("Old ferry to stay - Oona Brandreth", None),
        ("Tarnmouth - Old ferry", None),
        ("Old ferry to stay", None),
    ],
)
def test_the_outlet_behind_the_headline_in_a_page_s_title(title: str, expected: str | None) -> None:
    body = f"<h1>Old ferry to stay</h1><p>By Oona Brandreth</p><p>{PROSE}</p><p>{PROSE}</p>"
    fields = find(read(f"<html><head><title>{title}</title></head><body>{body}</body></html>"))
    assert fields.source == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("www.tarnmouthcourier.example", "Tarnmouth Courier"),
        ("courier.example:80", "Tarnmouth Courier"),
        ("tc.example", "Tarnmouth Courier"),
        ("gull.example", None),
        ("[x", None),
    ],
)
def test_an_outlet_in_a_page_s_title_has_the_page_s_address(host: str, expected: str | None) -> None:
    head = f'<title>Old ferry to stay - Tarnmouth Courier</title><link rel="canonical" href="https://{host}/ferry">'
    body = f"<h1>Old ferry to stay</h1><p>{PROSE}</p><p>{PROSE}</p>"
    assert find(read(f"<html><head>{head}</head><body>{body}</body></html>")).source == expected
