from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.dates.calendars import of_solar
from newsclean.dates.lines import is_date_line, says_when
from newsclean.dates.written import parse, stated_in, written
from newsclean.fields import find
from newsclean.readers import read

PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2019-04-16", "2019-04-16"),
        ("20190416", "2019-04-16"),
        ("2019-04-17 16:06:32", "2019-04-17T16:06:32"),
        ("2019-04-17T16:06", "2019-04-17T16:06:00"),
        ("2019-04-17T16:06:32.123Z", "2019-04-17T16:06:32+00:00"),
        ("2019-04-17 16:06:32 -0400", "2019-04-17T16:06:32-04:00"),
        ("2019-04-17 16:06 +02:00", "2019-04-17T16:06:00+02:00"),
        ("Wed, 20 Jul 2022 08:14:34 GMT", "2022-07-20T08:14:34+00:00"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T19:20:36"),
        ("1577869200", "2020-01-01T09:00:00+00:00"),
        ("1577869200000", "2020-01-01T09:00:00+00:00"),
        ("1577869200.5", "2020-01-01T09:00:00+00:00"),
        ("December 19. 2025", "2025-12-19"),
        ("2577869200", None),
        ("157786920012", None),
        ("Tuesday, April 16, 2019", "2019-04-16"),
        ("Τρίτη 16 Απριλίου 2019", "2019-04-16"),
        ("16 ΑΠΡΙΛΙΟΥ 2019", "2019-04-16"),
        ("16 באפריל 2019", "2019-04-16"),
        ("16 फरवरी 2019", "2019-02-16"),
        ("3 मई 2019", "2019-05-03"),
        ("১৬ এপ্রিল ২০১৯", "2019-04-16"),
        ("৩ মে ২০১৯", "2019-05-03"),
        ("16 เมษายน 2019", "2019-04-16"),
        ("۱۶ آوریل ۲۰۱۹", "2019-04-16"),
        ("Aprili 16, 2019", "2019-04-16"),
        ("Feb. 13, 2024, 1:53 AM UTC", "2024-02-13T01:53:00+00:00"),
        ("June 8, 2021, 7:45 p.m.", "2021-06-08T19:45:00"),
        ("April 20, 2022 8:00 pm ET", "2022-04-20T20:00:00"),
        ("December 19, 2025 @08:00PM", "2025-12-19T20:00:00"),
        ("7:45 PM EST, Mon June 5, 2023", "2023-06-05T19:45:00"),
        ("15:40, 02.12.2023", "2023-12-02T15:40:00"),
        ("02.12.2023 в 15:40", "2023-12-02T15:40:00"),
        ("2 декабря 2023 г., 15:40", "2023-12-02T15:40:00"),
        ("10 Mayıs 2024 Cuma 14:25", "2024-05-10T14:25:00"),
        ("2024.06.12. 오후 2:20", "2024-06-12T14:20:00"),
        ("2024年3月13日(水) 5:00", "2024-03-13T05:00:00"),
        ("2024年3月13日 5時00分", "2024-03-13T05:00:00"),
        ("2024年3月13日 下午3点5分", "2024-03-13T15:05:00"),
        ("午前0:20 2024年3月13日", "2024-03-13T00:20:00"),
        ("June 8, 2021, 14:45 p.m.", "2021-06-08T14:45:00"),
        ("Version 2.10, 5 May 2021", "2021-05-05"),
        ("12 مارس, 2026 06:30 م", "2026-03-12T18:30:00"),
        ("12 مارس 2026 م 06:30 ص", "2026-03-12T06:30:00"),
        ("الخميس 12 مارس 2026 06:30 مساءً", "2026-03-12T18:30:00"),
        ("৪ মার্চ ২০২৬, ০৬:৩০ পিএম", "2026-03-04T18:30:00"),
        ("প্রকাশ: ০৪ মার্চ ২০২৬, ১৮: ৩০", "2026-03-04T18:30:00"),
        ("4 Ιουνίου 2025, 6:30 μ.μ.", "2025-06-04T18:30:00"),
        ("04 மார்ச் 2026, 6:30 பிற்பகல்", "2026-03-04T18:30:00"),
        ("बुधवार, 4 मार्च 2026, शाम 6:30 बजे", "2026-03-04T18:30:00"),
        ("बुधवार, 4 मार्च 2026, रात 1:30 बजे", "2026-03-04"),
        ("۱۳ اسفند ۱۴۰۴ ۶:۳۰ بعدازظهر", "2026-03-04T18:30:00"),
        ("2026年03月04日18:30", "2026-03-04T18:30:00"),
        ("2026年3月4日 週三 下午6:30", "2026-03-04T18:30:00"),
        ("2026年3月4日星期三18:30", "2026-03-04T18:30:00"),
        ("12 березня 2026 р., 18:30", "2026-03-12T18:30:00"),
        ("4.3.2026 v 18:30", "2026-03-04T18:30:00"),
        ("04.03.2026, ora 18:30", "2026-03-04T18:30:00"),
        ("4.3.2026, kello 18.30", "2026-03-04T18:30:00"),
        ("4. mars 2026 klokken 18:30", "2026-03-04T18:30:00"),
        ("วันพุธที่ 4 มีนาคม พ.ศ. 2569 เวลา 18.30 น.", "2026-03-04T18:30:00"),
        ("Thứ tư, 4/3/2026, 18:30 (GMT+7)", "2026-04-03T18:30:00+07:00"),
        ("4 March 2026 18:30 UTC-03:30", "2026-03-04T18:30:00-03:30"),
        ("18:30 GMT - 4 March 2026", "2026-03-04T18:30:00+00:00"),
        ("Rabu, 4 Maret 2026 18:30 WIB", "2026-03-04T18:30:00+07:00"),
        ("4 March 2026 06:30 PM IST", "2026-03-04T18:30:00"),
        ("2026. márc. 4. 18:30", "2026-03-04T18:30:00"),
        ("2025. szept. 4.", "2025-09-04"),
        ("2026. III. 4.", "2026-03-04"),
        ("2026. X. 4.", "2026-10-04"),
        ("Louis XIV 12, 2026", None),
        ("World War II 12, 2026", None),
        ("4 ian. 2026", "2026-01-04"),
        ("4 iun 2025", "2025-06-04"),
        ("4 noi. 2025", "2025-11-04"),
        ("04 Agt 2025", "2025-08-04"),
        ("4 Nopember 2025", "2025-11-04"),
        ("4 Pebruari 2026", "2026-02-04"),
        ("12 берез. 2026 р. о 18:30", "2026-03-12T18:30:00"),
        ("12 лист. 2025", "2025-11-12"),
        ("12 ноем. 2025 г.", "2025-11-12"),
        ("4. bře 2026", "2026-03-04"),
        ("4 Σεπτ. 2025", "2025-09-04"),
        ("4 Μαϊου 2025", "2025-05-04"),
        ("4 செப்டெம்பர் 2025", "2025-09-04"),
        ("4 Tháng Ba 2026", "2026-03-04"),
        ("ngày 4 tháng năm năm 2026", "2026-05-04"),
        ("4 tháng mười hai 2025", "2025-12-04"),
        ("۱۳ اسفندماه ۱۴۰۴", "2026-03-04"),
        ("14 July 1983", "1983-07-14"),
        ("30 DECEMBER 1998", "1998-12-30"),
        ("3rd of May, 2021", "2021-05-03"),
        ("23. Januar 2025, 18.05 Uhr", "2025-01-23T18:05:00"),
        ("20 Septembre 2023 - 13h54", "2023-09-20T13:54:00"),
        ("1er août 2020", "2020-08-01"),
        ("15 de septiembre de 2022 a las 07:30", "2022-09-15T07:30:00"),
        ("7 giugno 2021", "2021-06-07"),
        ("9 de março de 2018", "2018-03-09"),
        ("5 mei 2021 om 09:30", "2021-05-05T09:30:00"),
        ("2024年5月3日 10:22", "2024-05-03T10:22:00"),
        ("12 Απριλίου 2006, 10:22", "2006-04-12T10:22:00"),
        ("12 април 2011 г.", "2011-04-12"),
        ("12. априла 2013.", "2013-04-12"),
        ("2016 m. balandžio 12 d.", "2016-04-12"),
        ("2016. gada 12. aprīlis", "2016-04-12"),
        ("12 באפריל 2004", "2004-04-12"),
        ("12 अप्रैल 2019", "2019-04-12"),
        ("১২ এপ্রিল ২০১৮", "2018-04-12"),
        ("12 மே 2018", "2018-05-12"),
        ("12 اپریل 2016", "2016-04-12"),
        ("12 აპრილი, 2017", "2017-04-12"),
        ("12 ապրիլի 2017", "2017-04-12"),
        ("12 ga Afrilu, 2019", "2019-04-12"),
        ("ngày 12 tháng 4 năm 2014", "2014-04-12"),
        ("17 Agustus 2020", "2020-08-17"),
        ("25. junija 2021", "2021-06-25"),
        ("12 เมษายน 2553", "2010-04-12"),
        ("12 เม.ย. 2553 08:30", "2010-04-12T08:30:00"),
        ("13/04/2553", "2010-04-13"),
        ("2022/03/04", "2022-03-04"),
        ("20.10.2025", "2025-10-20"),
        ("31/12/2020", "2020-12-31"),
        ("12/31/2020", "2020-12-31"),
        ("Apr 042013", "2013-04-04"),
        ("2021-04-29 17:13:04.031886+02:00", "2021-04-29T17:13:04+02:00"),
        ("2023-02-30", None),
        ("30 February 2023", None),
        ("0000-00-00 00:00:00", None),
        ("May 2020", None),
        ("Oct. 3", None),
        ("1999", None),
        ("0001-01-01", None),
    ],
)
def test_a_date_is_as_precise_as_it_is_stated(stated: str, expected: str | None) -> None:
    assert parse(stated) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en-US", "2021-03-04"), ("en-GB", "2021-04-03"), ("fr", "2021-04-03"), (None, "2021-03-04")],
)
def test_an_ambiguous_date_is_read_by_language(language: str | None, expected: str) -> None:
    assert parse("3/4/2021", language) == expected


@pytest.mark.parametrize(
    ("language", "stated", "expected"),
    [
        ("de", "25.04.24", "2024-04-25"),
        ("nl", "16-04-24, 22:51", "2024-04-16T22:51:00"),
        ("en", "16-04-24", None),
        ("nl", "06-12-24-56-78", None),
        ("he", "04.03.26, 18:30", "2026-03-04T18:30:00"),
        ("he", "4.3.26", "2026-03-04"),
        ("ru", "12.03.26", "2026-03-12"),
        ("en", "4.3.26", None),
        ("ru", "4.3.26.1", None),
    ],
)
def test_short_years_where_they_are_usual(language: str, stated: str, expected: str | None) -> None:
    assert parse(stated, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("hi", "2026-03-04T18:30:00+05:30"), ("en-IE", "2026-03-04T18:30:00")]
)
def test_a_zone_of_several_countries_is_told_by_the_language(language: str, expected: str) -> None:
    assert parse("4 March 2026 06:30 PM (IST)", language) == expected


def test_the_time_before_a_day_is_no_other_days() -> None:
    line = "Jan 5, 2021 10:30 | Jan 6, 2021"
    assert [one.read("en", frozenset()) for one in written(line)] == ["2021-01-05T10:30:00", "2021-01-06"]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2567-11-04", "2024-11-04"),
        ("4 พฤศจิกายน 2567", "2024-11-04"),
        ("4 พ.ย. พ.ศ. 2567", "2024-11-04"),
        ("๔ พฤศจิกายน ๒๕๖๗", "2024-11-04"),
        ("4 พ.ย. 67", "2024-11-04"),
        ("4 มีนาคม 69", "2026-03-04"),
        ("4 ชั่วโมง 30", None),
        ("令和6年11月4日", "2024-11-04"),
        ("令和６年１１月４日", "2024-11-04"),
        ("令和元年5月1日 10:22", "2019-05-01T10:22:00"),
        ("平成31年4月30日", "2019-04-30"),
        ("昭和64年1月7日", "1989-01-07"),
        ("2024年（令和6年）11月4日", "2024-11-04"),
        ("令和6年（2024年）11月4日", "2024-11-04"),
        ("中華民國113年11月4日", "2024-11-04"),
        ("民國113年2月30日", None),
        ("113年11月4日", None),
        ("二〇二四年十一月四日", "2024-11-04"),
        ("令和六年十一月二十四日", "2024-11-24"),
        ("昭和六十四年一月七日", "1989-01-07"),
        ("中華民國一一三年十一月四日", "2024-11-04"),
        ("令和六年十一月三十一日", None),
        ("二十四年十一月四日", None),
        ("4 تشرين ثاني 2024", "2024-11-04"),
        ("٤ كانون الثاني ٢٠٢٤", "2024-01-04"),
        ("4 نيسان/أبريل 2024", "2024-04-04"),
        ("4 تشرين الثاني/نوفمبر 2024", "2024-11-04"),
        ("2 جمادى الأولى 1446", None),
        ("02 جمادى الأولى 1446هـ - 4 نوفمبر 2024", "2024-11-04"),
        ("1446/05/02", None),
        ("۱۴ آبان ۱۴۰۳", "2024-11-04"),
        ("دوشنبه ۱۴ آبان ۱۴۰۳ ساعت ۱۲:۳۰", "2024-11-04T12:30:00"),
        ("۱۴ آبان ۱۴۰۳، ۱۲:۳۰", "2024-11-04T12:30:00"),
        ("১৪ মে, ২০২৪, ৬:০২ অপরাহ্ন", "2024-05-14T18:02:00"),
        ("14 मई 2024, 6:02 पूर्वाह्न", "2024-05-14T06:02:00"),
        ("14 آبان ماه 1403", "2024-11-04"),
        ("۱۴ عقرب ۱۴۰۳", "2024-11-04"),
        ("۱۴ لړم ۱۴۰۳", "2024-11-04"),
        ("31 آبان 1403", None),
        ("1403/08/14", None),
        ("14 Aban 1403", None),
    ],
)
def test_other_calendars(stated: str, expected: str | None) -> None:
    assert parse(stated) == expected


@pytest.mark.parametrize(
    ("language", "stated", "expected"),
    [
        ("fa", "1403/08/14", "2024-11-04"),
        ("fa-IR", "۱۴۰۳/۰۸/۱۴ - ۱۲:۳۰", "2024-11-04T12:30:00"),
        ("fa", "1403-08-14T12:30:00+03:30", "2024-11-04T12:30:00+03:30"),
        ("ps", "1403/8/14", "2024-11-04"),
        ("fa", "2024/11/04", "2024-11-04"),
        ("fa", "1403/12/30", "2025-03-20"),
        ("fa", "1402/12/30", None),
        ("fa", "1403/07/31", None),
        ("ar", "1403/08/14", None),
        (None, "1403-08-14", None),
    ],
)
def test_years_of_iran_are_told_by_the_language(language: str | None, stated: str, expected: str | None) -> None:
    assert parse(stated, language) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((1300, 1, 1), "1921-03-21"),
        ((1357, 11, 22), "1979-02-11"),
        ((1375, 12, 30), "1997-03-20"),
        ((1399, 12, 30), "2021-03-20"),
        ((1400, 1, 1), "2021-03-21"),
        ((1404, 1, 1), "2025-03-21"),
        ((1499, 12, 29), "2121-03-20"),
    ],
)
def test_days_of_the_year_of_iran(day: tuple[int, int, int], expected: str) -> None:
    assert of_solar(*day).isoformat() == expected


def test_the_date_line_of_a_persian_text() -> None:
    prose = "شورای بندر سه‌شنبه شب تصمیم گرفت که کشتی جزیره از اول بهار روزی دو بار حرکت کند. " * 3
    text = f"کشتی جزیره روزی دو بار حرکت می‌کند\n\nتاریخ انتشار: ۱۴ آبان ۱۴۰۳ - ۱۲:۳۰\n\n{prose}\n\n{prose}\n"
    article = clean(text.encode(), "ferry.txt").article
    assert article.published == "2024-11-04T12:30:00"
    assert "۱۴۰۳" not in article.text


@pytest.mark.parametrize(
    ("language", "expected"), [("zh-Hant", "2024-11-04"), ("zh-TW", "2024-11-04"), ("zh", None), ("ja", None)]
)
def test_years_of_taiwan_are_told_by_the_language(language: str, expected: str | None) -> None:
    assert parse("113年11月4日", language) == expected


def test_croatian_has_names_of_its_own_for_the_months() -> None:
    assert parse("3. listopada 2021.", "hr") == "2021-10-03"
    assert parse("3 listopada 2021", "pl") == "2021-11-03"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2016 m. balandžio 12 d.", True),
        ("Τετάρτη, 12 Απριλίου 2006", True),
        ("Updated: Wed, 20 Jul 2022 08:14:34 GMT", True),
        ("Publié le 20 Septembre 2023 - 13h54", True),
        ("Jun 08, 2023 • 11 Minute Read", True),
        ("प्रकाशित: बुधवार, 4 मार्च 2026", True),
        ("প্রকাশিত: ০৪ মার্চ ২০২৬, ১৮:৩০", True),
        ("வெளியிடப்பட்டது: புதன்கிழமை, 4 மார்ச் 2026", True),
        ("เผยแพร่: วันพุธที่ 4 มีนาคม 2569 เวลา 18.30 น.", True),
        ("3/1/2014 | +8.6%", False),
        ("The ferry sank on May 3, 2021", False),
        ("Published", False),
    ],
)
def test_a_line_that_states_nothing_but_a_date(line: str, expected: bool) -> None:
    assert is_date_line(line) is expected


@pytest.mark.parametrize(
    ("head", "published", "modified"),
    [
        ("Updated October 15, 2018 / Original October 12, 2018\n", "2018-10-12", "2018-10-15"),
        (
            "Feb. 13, 2024, 1:53 AM UTC\nUpdated\nFeb. 13, 2024, 3:40 AM UTC\n",
            "2024-02-13T01:53:00+00:00",
            "2024-02-13T03:40:00+00:00",
        ),
        ("Updated April 20, 2022\n", "2022-04-20", "2022-04-20"),
        ("Published\n18 August 2023\n", "2023-08-18", None),
        ("2021-05-03 09:32 来源：鸥港日报 记者：李文静 责任编辑：王小明\n", "2021-05-03T09:32:00", None),
        (
            "發佈時間：2021/05/03 09:32\n更新時間：2021/05/03 11:00\n",
            "2021-05-03T09:32:00",
            "2021-05-03T11:00:00",
        ),
        (
            "입력 : 2021.05.03 14:20\n업데이트 2021.05.03. 18:05\n",
            "2021-05-03T14:20:00",
            "2021-05-03T18:05:00",
        ),
        ("20 de septiembre 2023, 14:31\nActualizado 19:02h.\n", "2023-09-20T14:31:00", "2023-09-20T19:02:00"),
        ("May 3, 2021, 14:31\nLast update: May 4, 2021, 8:05\n", "2021-05-03T14:31:00", "2021-05-04T08:05:00"),
        ("20 de septiembre 2023, 14:31\nConcierto 19:02h.\n", "2023-09-20T14:31:00", None),
        ("- The Marlow Courier - Tuesday, April 16, 2019\n", "2019-04-16", None),
        ("April 24, 2014|By Oona Brandreth\n", "2014-04-24", None),
        ("Port Ansel, 14 November 2022, 18:05\n", "2022-11-14T18:05:00", None),
        ("বুধবার, ১৯ ফাল্গুন ১৪৩২, ৪ মার্চ ২০২৬\n", "2026-03-04", None),
        ("เผยแพร่: วันพุธที่ 4 มีนาคม พ.ศ. 2569 เวลา 18.30 น.\n", "2026-03-04T18:30:00", None),
        ("The summer of the ferry that sank on May 3, 2021\n", None, None),
        ("", None, None),
    ],
)
def test_the_date_lines_of_a_text(head: str, published: str | None, modified: str | None) -> None:
    fields = find(read(f"{head}\n{PROSE}\n\n{PROSE}", "plain-text"))
    assert (fields.published, fields.modified) == (published, modified)


def test_the_date_under_a_press_release() -> None:
    text = f"{PROSE}\n\n{PROSE}\n\nJuly 14 1983\n"
    fields = find(read(text, "plain-text"))
    assert (fields.published, dict(fields.used)) == ("1983-07-14", {2: "used-as-date"})


def test_the_date_under_an_article() -> None:
    markup = page("", "", "<p>Last updated: May 3, 2021</p><footer>Tarnmouth</footer>")
    assert find(read(markup.replace("<p>Thursday, May 6, 2021</p>", ""), "html")).published == "2021-05-03"


def test_the_dates_of_an_index_are_nobodys() -> None:
    text = "\n".join(f"A ferry of no name number {n}\n{n} May 2021" for n in range(1, 9))
    assert find(read(text, "scraped-text")).published is None


def test_an_impossible_date_is_told() -> None:
    fields = find(read(f"---\ntitle: Ferry\ndate: 2023-02-30\n---\n\n{PROSE}"))
    assert fields.published is None
    assert fields.warnings == ("front-matter:date states no possible date: '2023-02-30'.",)


def test_metadata_is_stronger_than_a_line() -> None:
    fields = find(read(f"---\ntitle: Ferry\ndate: 2021-10-19T12:00:00\n---\n\nOctober 21, 2021\n\n{PROSE}"))
    assert (fields.published, fields.provenance["published"]) == ("2021-10-19T12:00:00", "front-matter:date")


SHARED = '<meta property="article:published_time" content="2019-05-01">'


def page(head: str, line: str = "", end: str = "") -> str:
    return (
        f"<html lang=en><head>{head}</head><body><p>Thursday, May 6, 2021</p><h1>Council keeps the old ferry</h1>"
        f"<div>{line}</div><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p>{end}</body></html>"
    )


NEWS = '"NewsArticle","headline":"Council keeps the old ferry"'


def json_ld(published: str, modified: str, kind: str = '"Article"') -> str:
    return (
        f'<script type="application/ld+json">{{"@type":{kind},'
        f'"datePublished":"{published}","dateModified":"{modified}"}}</script>'
    )


@pytest.mark.parametrize(
    ("head", "line", "expected"),
    [
        ('<meta name="article-published_time" content="2021-05-03">', "", "2021-05-03"),
        ("", "May 3, 2021", "2021-05-03"),
        ("", "By Oona Brandreth • Harbour and Shipping Editor • May 3, 2021", "2021-05-03"),
        ("", "Notes - Published: 2021.05.03 | harbour | ferries | council | money", "2021-05-03"),
        ('<link rel=canonical href="https://courier.co.uk/ferry">', "03/05/2021", "2021-05-03"),
        (json_ld("2021-05-05", "2021-05-05"), "May 3, 2021", "2021-05-03"),
        (json_ld("2021-05-05", ""), "May 3, 2021", "2021-05-03"),
        (json_ld("2021-05-01", "2021-05-05"), "May 5, 2021", "2021-05-01"),
        (json_ld("2019-05-01", "2021-05-05"), "May 5, 2021", "2021-05-05"),
        (json_ld("2019-05-01", "2021-05-05"), "Updated May 5, 2021", "2019-05-01"),
        (json_ld("2019-05-01", "2021-05-05"), "May 4, 2021", "2019-05-01"),
        (json_ld("2019-05-01", "2021-05-05", NEWS), "May 5, 2021", "2019-05-01"),
        (SHARED + json_ld("2019-05-01", "2021-05-05"), "May 5, 2021", "2019-05-01"),
        (json_ld("2019-05-01", "") + SHARED.replace("2019", "2020"), "May 1, 2020", "2020-05-01"),
        (json_ld("2021-05-04T20:00:00Z", ""), "May 3, 2021", "2021-05-03"),
        (json_ld("", "2021-05-03"), "05.03.2021", "2021-05-03"),
        ('<meta property="og:url" content="https://courier.example/2021/may/03/">', "03/05/2021", "2021-05-03"),
        ('<meta name="x-published-date" content="2021-05-03">', "", "2021-05-03"),
        ("", "ByOona BrandrethMay 3, 2021 | 6 comments", "2021-05-03"),
        ("", "<footer>Oona Brandreth</footer><footer>May 3, 2021 | </footer>", "2021-05-03"),
        (json_ld("2021-05-05", "2021-05-05"), "Updated May 3, 2021", "2021-05-05"),
        (json_ld("2021-05-04T01:00:00Z", "2021-05-04T01:00:00Z"), "May 3, 2021", "2021-05-04T01:00:00+00:00"),
        (
            json_ld("2021-05-04T01:00:00Z", "")
            + '<meta property="og:url" content="https://courier.example/2021/05/03/ferry">',
            "May 3, 2021",
            "2021-05-03",
        ),
    ],
)
def test_the_date_of_a_page(head: str, line: str, expected: str) -> None:
    assert find(read(page(head, line), "html")).published == expected


PUT_OUT = '<time datetime="2021-05-03T18:42:00+00:00">May 3, 2021</time>'
CHANGED = '<p class="post-date__modified-date"><time datetime="2021-05-04T09:10:00+00:00">May 4, 2021</time></p>'
LONE = '<time class="updated" datetime="2021-05-03T18:42:00+00:00">May 3, 2021</time>'
TEASER = '<p>Ferry sinks</p><time datetime="2021-05-03T07:00:00+00:00">May 3, 2021</time>'


@pytest.mark.parametrize(
    ("line", "end", "published", "modified"),
    [
        (PUT_OUT, "", "2021-05-03T18:42:00+00:00", None),
        (PUT_OUT + CHANGED, "", "2021-05-03T18:42:00+00:00", "2021-05-04T09:10:00+00:00"),
        (LONE, "", "2021-05-03T18:42:00+00:00", None),
        (
            LONE.replace("updated", "published updated") + CHANGED,
            "",
            "2021-05-03T18:42:00+00:00",
            "2021-05-04T09:10:00+00:00",
        ),
        (PUT_OUT, TEASER, "2021-05-03", None),
        ("May 2, 2021", TEASER, "2021-05-02", None),
    ],
)
def test_a_time_element_is_more_precise(line: str, end: str, published: str, modified: str | None) -> None:
    fields = find(read(page("", line, end).replace("<p>Thursday, May 6, 2021</p>", ""), "html"))
    assert (fields.published, fields.modified) == (published, modified)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("<p>Posted on May 3, 2021</p>", "2021-05-03"),
        ("<p>Published</p><p>May 3, 2021</p>", "2021-05-03"),
        ("<p>Posted on May 3, 2021</p><p>Posted on May 1, 2021</p>", None),
        ("<p>Posted by mistake in May 2021</p>", None),
    ],
)
def test_the_only_labelled_date_of_a_page(end: str, expected: str | None) -> None:
    markup = page("", "", f"<h2>More</h2><p>{PROSE}</p>{end}").replace("<p>Thursday, May 6, 2021</p>", "")
    assert find(read(markup, "html")).published == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("22. Dezember 201923. Dezember 2019 von Ida Roth", ["2019-12-22", "2019-12-23"]),
        ("Posted on28. Juli 201928. Juli 2019Author Ida Roth", ["2019-07-28"]),
        ("19.11.202119.11.2021", ["2021-11-19", "2021-11-19"]),
        ("Jueves, 21 de Abril de 202221/04/2022", ["2022-04-21", "2022-04-21"]),
        ("Mar 27, 20255 mins", ["2025-03-27"]),
        ("4. März 20208. Tagung der Lotsen", ["2020-03-04"]),
        ("Lotse201318.10.1919:24", []),
        ("Hafenstraße 29-32, 20354 Osmund", []),
    ],
)
def test_days_that_are_glued_together(line: str, expected: list[str]) -> None:
    assert [stated.value for stated in stated_in(line, "de")] == expected


@pytest.mark.parametrize("stated", ["1970-01-01T00:00:00Z", "1970-01-01T01:00:00+01:00", "2990-05-03"])
def test_what_programs_state_of_an_unknown_day_is_none_nor_are_days_to_come(stated: str) -> None:
    fields = find(read(page(json_ld(stated, "")).replace("Thursday, May 6, 2021", ""), "html"))
    assert fields.published is None
    assert any("no possible date" in warning for warning in fields.warnings)


def test_pages_of_an_archive_state_old_days() -> None:
    markup = page(json_ld("1964-06-20T00:00:00Z", "")).replace("Thursday, May 6, 2021", "")
    assert find(read(markup, "html")).published == "1964-06-20T00:00:00+00:00"


def test_the_day_of_the_visit_above_the_headline() -> None:
    text = f"Thursday, May 6, 2021\nCouncil keeps the old ferry\nMay 3, 2021\n\n{PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).published == "2021-05-03"


def test_of_several_days_above_the_headline_the_nearest_is_the_article_s() -> None:
    text = (
        f"Thursday, May 6, 2021\nNews\nTuesday, May 3, 2016, 12:56\nCouncil keeps the old ferry\n\n{PROSE}\n\n{PROSE}"
    )
    assert find(read(text, "plain-text")).published == "2016-05-03T12:56:00"


def test_the_second_of_two_days_beside_each_other_tells_of_a_change() -> None:
    text = f"Thursday, May 6, 2021\nNews\nMay 3, 2021\nMay 4, 2021\nCouncil keeps the old ferry\n\n{PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).published == "2021-05-03"


def test_the_day_below_the_article_is_another_one_s() -> None:
    text = f"May 3, 2021\nCouncil keeps the old ferry\n\n{PROSE}\n\n{PROSE}\n\nMay 6, 2021\nStorm closes the pier"
    assert find(read(text, "plain-text")).published == "2021-05-03"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publicat acum 6 ore", True),
        ("Publicat acum 6 ore și 51 minute", True),
        ("2 hours and 5 minutes ago", True),
        ("Acum doi ani era primar", False),
        ("6 ore și 51 minute", False),
    ],
)
def test_how_long_ago(line: str, expected: bool) -> None:
    assert says_when(line) == expected


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("OSMUND -- July 19, 2000 -- ", "2000-07-19"),
        ("PORT OSMUND, Calif., July 19, 2000 /QuayWire/ -- ", "2000-07-19"),
        ("Osmund, den 19. Juli 2000 – ", "2000-07-19"),
        ("OSMUND--(QUAYWIRE)--July 19, 2000--", "2000-07-19"),
        ("July 19, 2000 - OSMUND - ", "2000-07-19"),
        ("(OSMUND, 19 July 2000) - ", "2000-07-19"),
        ("ОСМУНД, 19 июля 2000 — ", "2000-07-19"),
        ("OSMUND, July 19 -- ", None),
        ("On July 19, 2000 – Osmund knows it well – ", None),
        ("The Osmund ferry, July 19, 2000 – ", None),
        ("Osmund, 19 July 1969 – ", None),
        ("Osmund, July 19, 2000 – so nobody said. ", None),
        ("Osmund, July 19, 2999 – ", None),
    ],
)
def test_the_day_of_a_dateline(dateline: str, expected: str | None) -> None:
    fields = find(read(f"Council keeps the old ferry\n\n{dateline}{PROSE}\n\n{PROSE}", "plain-text"))
    assert (fields.published, fields.provenance.get("published")) == (expected, expected and "dateline")


def test_the_printed_day_is_stronger_than_the_dateline() -> None:
    text = f"Council keeps the old ferry\n20 July 2000\n\nOSMUND, July 19, 2000 -- {PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).published == "2000-07-20"
