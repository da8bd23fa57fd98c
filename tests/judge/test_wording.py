"""The phrase language, and the tables that are written in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from newsclean.judge.rules import RULES, wording
from newsclean.judge.rules.phrases import LANGUAGES
from newsclean.text import normal_form

Match = Callable[[str, str], bool]


@pytest.fixture
def match(monkeypatch: pytest.MonkeyPatch) -> Iterator[Match]:
    """Whether a table of one phrase matches a line."""

    def matches(phrase: str, line: str) -> bool:
        monkeypatch.setattr(wording, "LANGUAGES", {"xx": {"rule": (phrase,)}})
        wording._index.cache_clear()
        wording.matches.cache_clear()
        return wording.matches(normal_form(line)) == ("rule",)

    yield matches
    monkeypatch.undo()
    wording._index.cache_clear()
    wording.matches.cache_clear()


@pytest.mark.parametrize(
    ("phrase", "lines", "others"),
    [
        pytest.param(
            "read this next",
            ["Read this next", "READ THIS NEXT!", "— Read… this: next »", "read\u00a0this next"],
            ["Read this", "Read this next week", "Please read this next", "Reads this next", "Next read this"],
            id="words",
        ),
        pytest.param(
            "don't miss",
            ["Don't miss", "Don’t miss!", "DON`T MISS"],
            ["Dont miss", "Don t miss"],
            id="apostrophes",
        ),
        pytest.param(
            "sign up for *",
            ["Sign up for", "Sign up for it", "Sign up for one two three four five six"],
            ["Sign up", "Sign up for one two three four five six seven"],
            id="star",
        ),
        pytest.param(
            "* our newsletter",
            ["Our newsletter", "Get our newsletter", "a b c d e f our newsletter"],
            ["a b c d e f g our newsletter", "our newsletter now", "your newsletter"],
            id="star-first",
        ),
        pytest.param(
            "copyright ** reserved",
            [
                "Copyright reserved",
                "Copyright 2024 the outlet and all of its many owners, every single right is reserved",
            ],
            ["Copyright", "Copyright reserved here", "(c) copyright reserved"],
            id="two-stars",
        ),
        pytest.param(
            "<n> comments",
            ["1 comments", "1,204 Comments", "12k comments"],
            ["comments", "No comments", "k12 comments", "1 or 2 comments"],
            id="number",
        ),
        pytest.param(
            "follow (us|the outlet) now",
            ["Follow us now", "Follow the outlet now"],
            ["Follow now", "Follow them now", "Follow us the outlet now", "Follow the now"],
            id="one-of",
        ),
        pytest.param(
            "follow [us|the outlet] now",
            ["Follow us now", "Follow the outlet now", "Follow now"],
            ["Follow them now", "Follow us us now"],
            id="one-of-or-nothing",
        ),
        pytest.param("(share|tweet) this", ["Share this", "Tweet this"], ["Print this", "This"], id="choice-first"),
        pytest.param("(share|tweet) (it|now)", ["Share it", "Tweet now"], ["Share", "It share"], id="choices-alone"),
        pytest.param(
            "more [from *]", ["More", "More from the outlet", "More from"], ["More of it"], id="star-in-a-choice"
        ),
        pytest.param("(now|<n> ago)", ["Now", "5 ago"], ["5", "Ago"], id="number-before-a-word-of-a-choice"),
        pytest.param("(gull|<n>) at *", ["5 at", "Gull at sea"], ["At sea"], id="number-as-a-choice"),
        pytest.param("pc版x", ["PC版X"], ["PC版"], id="one-character-without-spaces"),
        pytest.param("page [<n>]", ["Page", "Page 2"], ["Page two"], id="number-in-a-choice"),
        pytest.param("q&a [with *]", ["Q&A", "Q&A with the mayor"], ["Q A"], id="ampersand"),
        pytest.param("© outlet", ["© Outlet", "©Outlet"[:1] + " Outlet."], ["Outlet"], id="copyright-sign"),
        pytest.param("e mail us", ["E-mail us", "e mail us!"], ["Email us"], id="hyphen"),
        pytest.param("c++ a.b (x|y.z) news", [], ["c a b x news"], id="marks-are-no-patterns"),
        pytest.param(
            "この記事を (共有|シェア) *",
            ["この記事をシェア", "この記事を共有する", "【この記事を ｼｪｱ してね！】"],
            ["この記事をシェアしてくださいね", "この記事を読む", "昨日この記事をシェア"],
            id="no-spaces",
        ),
        pytest.param(
            "<n> 分で 読めます",
            ["3分で読めます", "3 分で読めます。"],
            ["分で読めます", "3分で読めません"],
            id="no-spaces-number",
        ),
        pytest.param("hakkinda", ["Hakkında", "HAKKINDA", "hakkinda"], ["hakkindan"], id="turkish-i"),
        pytest.param("iletişim", ["İLETİŞİM", "İletişim"], [], id="turkish-capital"),
        pytest.param("شارك المقال", ["شَارِك المقال،", "شـــارك المقال؟"], ["شارك"], id="arabic"),
        pytest.param("διαφημιση", ["Διαφήμιση", "ΔΙΑΦΗΜΙΣΗ"], ["Διαφήμισης"], id="greek-accents"),
        pytest.param("โฆษณา", ["โฆษณา"], ["โฆษณาบนสะพาน"], id="thai"),
        pytest.param("ที่ นี่", ["ที่นี่"], ["ทีนี"], id="thai-marks"),
        pytest.param("ім'я", ["ім’я", "Ім\u02bcя"], ["імя"], id="ukrainian-apostrophe"),
        pytest.param("lire la suite", ["LIRE LA SUITE", "Lire la suite…"], ["Lire la suíte"], id="accents"),
    ],
)
def test_phrase(match: Match, phrase: str, lines: list[str], others: list[str]) -> None:
    assert [line for line in lines if not match(phrase, line)] == []
    assert [line for line in others if match(phrase, line)] == []


def test_long_lines_are_not_searched(match: Match) -> None:
    assert match("buy ** tickets", "Buy " + "many " * 60 + "tickets")
    assert not match("buy ** tickets", "Buy " + "many " * 600 + "tickets")


def test_nothing_matches_nothing() -> None:
    assert wording.matches("") == ()
    assert wording.matches("the of and") == ()


def test_all_rules_that_match_are_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tables = {"x": {"a": ("share this", "share *"), "b": ("* this",)}, "y": {"a": ("share this",), "c": ("that",)}}
    monkeypatch.setattr(wording, "LANGUAGES", tables)
    wording._index.cache_clear()
    wording.matches.cache_clear()
    try:
        assert sorted(wording.matches("share this")) == ["a", "b"]
    finally:
        monkeypatch.undo()
        wording._index.cache_clear()
        wording.matches.cache_clear()


def test_phrase_without_a_word_is_refused() -> None:
    with pytest.raises(ValueError, match="no literal word"):
        wording.keys_of("** [more] * <n>")


# The tables


PHRASES = [
    (f"{language}: {rule}: {phrase}", rule, phrase)
    for language, table in LANGUAGES.items()
    for rule, phrases in table.items()
    for phrase in phrases
]


def test_phrases_speak_for_rules_that_exist() -> None:
    known = {rule.id for rule in RULES if rule.kind == "wording"}
    assert {rule for _, rule, _ in PHRASES} <= known


def test_phrases_can_be_filed() -> None:
    wrong = []
    for name, _, phrase in PHRASES:
        try:
            keys = wording.keys_of(phrase)
        except ValueError:
            keys = []
        if not keys or any(len(key) < 2 for key in keys):
            wrong.append(name)
    assert wrong == []


def test_phrases_are_written_as_lines_look_in_normal_form() -> None:
    """A phrase that is not never matches anything."""
    wrong = []
    for name, _, phrase in PHRASES:
        words = phrase.replace("<n>", " ").translate(str.maketrans("()[]|*", "      ")).split()
        if any(normal_form(word) != word for word in words) or phrase != " ".join(phrase.split()):
            wrong.append(name)
    assert wrong == []


def test_brackets_do_not_nest_and_are_closed() -> None:
    wrong = []
    for name, _, phrase in PHRASES:
        depth = 0
        for character in phrase:
            depth += (character in "([") - (character in ")]")
            if not 0 <= depth <= 1:
                break
        if depth or "||" in phrase or "(|" in phrase or "|)" in phrase or "[|" in phrase or "|]" in phrase:
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_stand_in_alphabetical_order_and_once(language: str) -> None:
    wrong = [rule for rule, phrases in LANGUAGES[language].items() if list(phrases) != sorted(set(phrases))]
    assert wrong == []


def test_every_phrase_matches_something() -> None:
    """The plainest line that a phrase stands for: first choices, nothing for stars, a one for numbers."""
    wrong = []
    for name, rule, phrase in PHRASES:
        tokens = wording._TOKEN.findall(phrase)
        plain = [token[1:-1].split("|")[0] if token[0] == "(" else token for token in tokens if token[0] != "["]
        line = " ".join(plain).replace("<n>", "1").replace("*", "")
        if rule not in wording.matches(" ".join(line.split())):
            wrong.append(name)
    assert wrong == []


ENGLISH: tuple[tuple[str, str], ...] = (
    ("affiliate_disclosure", "Some of the links in this guide are affiliate links."),
    ("affiliate_disclosure", "Disclosure: my posts may contain affiliate links, which cost you nothing."),
    ("audio_player", "This transcript was created by a contractor and may change."),
    ("author_bio", "Deputy Political Editor"),
    ("author_bio", "Editor at large"),
    ("author_bio", "Ann is our web manager. When she isn't working, you can find her in the hills."),
    ("author_bio", "Ann Berg is a poet and critic. Her work has appeared in four magazines."),
    ("comment_prompt", "Fill in your details below or click an icon to log in:"),
    ("comment_prompt", "Have you been to the lake? Please leave your comments in the comments below!"),
    ("contact_prompt", "If you have a news tip about the bridge, email the desk."),
    ("cookie_notice", "We use players of others here, so we ask for your permission before anything is loaded."),
    ("donation_plea", "If you're enjoying this story, please consider becoming a member."),
    ("editing_note", "This summary was generated by AI and read by an editor."),
    ("feedback_prompt", "Notice a spelling or grammar error? Click here and tell us."),
    ("follow_prompt", "Follow us on news apps and add us as a preferred source to see more of our tests."),
    ("legal_notice", "This article is not intended as legal advice, and no lawyer has read it."),
    ("legal_notice", "You are now leaving the bank's website, and other rules hold."),
    ("newsletter_prompt", "Get daily walks, recipes and offers in your inbox"),
    ("newsletter_prompt", "Was this email forwarded to you? Sign up here."),
    ("paywall_prompt", "Become a paid subscriber to River Notes to unlock this piece."),
    ("photo_credit", "Photo: River Studios / Adobe Stock"),
    ("share_prompt", "Pin this for later!"),
    ("syndication_note", "This story also appeared in River Weekly"),
)
"""Lines of furniture that must match."""

ENGLISH_PROSE = (
    "Analysts recommend buying Adobe stock.",
    "As they told reporters, you can find them at any market in town.",
    "Audio created by hobbyists is flooding the platform.",
    "Enable push notifications on your phone.",
    "Fans keep checking back for new songs.",
    "His articles about the river have appeared in a book that the town gave to every school.",
    "If you have any tips about the fire, call the police.",
    "In partnership with the town, they built a bridge.",
    "Keep reading to your children.",
    "Nutrition data collected in the towns were estimated for a year.",
    "Playing in 12 games, he scored three times.",
    "Recent stories by the paper revealed the fraud.",
    "Research by the university shows harm.",
    "Scroll down to see how much space is left.",
    "She tweets at night and writes about rivers.",
    "Take part in the council's survey before the bridge is built.",
    "The app is available on iOS and Android.",
    "The exhibition will tour, and you can see her work at the town hall until May.",
    "The message could not have been clearer.",
    "The site is not considered safe, on the advice of two engineers.",
    "They get hundreds of letters, and most land in the inbox of an editor.",
    "Thank you for your support, he told the crowd, and left.",
    "Up next for the team is a trip to the coast.",
    "You are here because the bridge is closed.",
    "You can change your privacy settings in the menu.",
    "Your session will begin with a short walk.",
    "“We will never sell your house,” the mayor said.",
)
"""Sentences of an article that must not."""


def test_english_furniture_matches() -> None:
    assert [line for rule, line in ENGLISH if rule not in wording.matches(normal_form(line))] == []


def test_english_prose_does_not() -> None:
    assert [line for line in ENGLISH_PROSE if wording.matches(normal_form(line))] == []
