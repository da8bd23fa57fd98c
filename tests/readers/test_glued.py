"""Text whose elements were joined by nothing."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.readers.texts import glued

MENU = (
    "HomeNewsWeatherSportHarbour NewsTide TablesPuzzlesLog inSubscribersContactJobsLocal HistoryBirths and "
    "DeathsReader LettersBoat SalesFish PricesToday in Ostermouth"
)
LABELS = [
    *(
        "Home",
        "News",
        "Weather",
        "Sport",
        "Harbour News",
        "Tide Tables",
        "Puzzles",
        "Log in",
        "Subscribers",
        "Contact",
    ),
    *(
        "Jobs",
        "Local History",
        "Births and Deaths",
        "Reader Letters",
        "Boat Sales",
        "Fish Prices",
        "Today in Ostermouth",
    ),
]
PARAGRAPHS = [
    "The ferry to Halm Island is to run again from Monday, the harbour board of Ostermouth said on Friday.",
    "It has lain in dock since a storm tore two plates from its bow, and islanders had to cross in fishing boats.",
    "“We are glad that it is over,” said Maren Tolk, who runs the bakery there and buys her flour on the mainland.",
    "The repair cost twice as much as planned. A second ship, which the board had asked for, is not to be built.",
    "Tickets will be sold on board and on the board's page on YouTube, as they were last year, at the old price.",
]
PAGE = (
    f"{MENU}Ferry to Halm Island runs againBy Jo Brandt{''.join(PARAGRAPHS)}"
    "Read moreFerry stopsTerms of UseImprintHouse RulesHelp"
)


def _parts(line: str, text: str = PAGE) -> list[str]:
    words = glued.meetings(text)
    assert words is not None
    return glued.elements(line, words)


def test_a_page_in_one_line() -> None:
    article = clean(PAGE.encode(), "page.txt").article
    assert article.text.split("\n\n") == PARAGRAPHS
    assert (article.title, article.authors) == ("Ferry to Halm Island runs again", ("Jo Brandt",))


def test_labels_are_parted() -> None:
    assert _parts(MENU) == LABELS


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        pytest.param("It was over.The ferry left.", ["It was over.", "The ferry left."], id="sentences"),
        pytest.param("“It is over.”The ferry left.", ["“It is over.”", "The ferry left."], id="quotation"),
        pytest.param("“Is it?”“No.”", ["“Is it?”", "“No.”"], id="two quotations"),
        pytest.param(
            "On board (Photo: Tolk)The ferry left.", ["On board (Photo: Tolk)", "The ferry left."], id="bracket"
        ),
        pytest.param("Friday, 7 March 2025By Jo Brandt", ["Friday, 7 March 2025", "By Jo Brandt"], id="number"),
        pytest.param("Die StadtÄmter", ["Die Stadt", "Ämter"], id="German"),
        pytest.param("ГлавнаяНовостиПогода", ["Главная", "Новости", "Погода"], id="Russian"),
        pytest.param("Abonnez auUS news", None, id="a short beginning that is no word elsewhere"),
        pytest.param("Tide TablesRSS", ["Tide Tables", "RSS"], id="capitals"),
        pytest.param("Jean McTavish, DiMarco and their iPhone", None, id="names"),
        pytest.param("Watch on YouTube or WhatsApp, as JPMorgan does", None, id="known names"),
        pytest.param("Write to JoBrandt@halmpost.example", None, id="mail"),
        pytest.param("See https://halmpost.example/FerryRunsAgain", None, id="address"),
        pytest.param("uMphathi noMongameli bathi", None, id="a language of prefixes"),
        pytest.param("HafenarbeiterInnen streiken", None, id="women and men in German"),
    ],
)
def test_a_line(line: str, parts: list[str] | None) -> None:
    assert _parts(line) == (parts or [line])


def test_a_word_in_apposition_is_a_name() -> None:
    line = "The repair was planned by ShipMatrix, a firm of three, and cost twice as much as it had said."
    assert _parts(line) == [line]


def test_a_word_that_recurs_is_a_name() -> None:
    text = f"{PAGE}\nThe BlueFin sank. A ship like the BlueFin has two hulls."
    assert _parts("The BlueFin sank.", text) == ["The BlueFin sank."]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n\n".join(PARAGRAPHS), id="article"),
        pytest.param("\n".join(LABELS + PARAGRAPHS), id="page"),
        pytest.param(
            "The iPhone app of YouTube and of TikTok, WhatsApp, PayPal, GitHub, LinkedIn and OpenAI. " * 9, id="names"
        ),
        pytest.param(
            "\n".join(f"    client.Services.Add{name}(new {name}Options());" for name in LABELS if " " not in name),
            id="code",
        ),
        pytest.param("uMphathi noMongameli bathi eKapa naseThekwini kaMasipala woLuntu leSebe yeKhaya", id="prefixes"),
        pytest.param(
            "Boards of SeaLine, BlueFin, TideTech, QuayWorks, BoatBank, FishFund, HalmHotels and FerryFirst met.",
            id="names once each",
        ),
        pytest.param(
            "Die BürgerInnen wie SchülerInnen und LehrerInnen oder LeserInnen und KundInnen mit ArbeiterInnen "
            "sowie ÄrztInnen samt FischerInnen und BäckerInnen nebst HafenarbeiterInnen",
            id="women and men in German",
        ),
        pytest.param("", id="nothing"),
    ],
)
def test_other_texts(text: str) -> None:
    assert glued.meetings(text) is None
