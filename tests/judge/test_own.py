"""Phrases of the user's own: how they are read, what they match, and that nobody overrules them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import FERRY
from newsclean import clean
from newsclean.document import Block, InputError
from newsclean.judge.rules import own, wording
from newsclean.text import tidy

FARES = "Fares stay as they are until the autumn, said Ragna Thole, who chairs the board of the harbour."
DOCK = "Last winter the boat lay in dock for eleven weeks, and groceries came by helicopter from the mainland."
PITCH = "Here at the Osmund Gull (founded 1889) we tell “stories” that matter; we’d love you to be part of it!"


def matches(phrase: str, line: str) -> bool:
    return own.matched((Block(line, 1),), (phrase,)) == {0: "own_phrase"}


def reasons(text: str, *phrases: str, format: str | None = None) -> dict[str, str]:
    """Block to reason, a reason for a drop in brackets."""
    outcome = clean(text.encode(), "x", format=format, phrases=phrases)
    pairs = zip(outcome.document.blocks, outcome.verdicts, strict=True)
    return {block.text: verdict.reason if verdict.keep else f"({verdict.reason})" for block, verdict in pairs}


# The phrases


@pytest.mark.parametrize(
    ("written", "phrase"),
    [
        pytest.param("  Keep the Gull FLYING!\r", "keep the gull flying", id="capitals"),
        pytest.param("“Don’t miss it” – e-mail us", "don't miss it e mail us", id="typography"),
        pytest.param("*Terms* apply**", "terms apply", id="stars-on-words"),
        pytest.param("* Terms apply.", "* terms apply", id="star"),
        pytest.param("Sign up for *.", "sign up for *", id="star-and-full-stop"),
        pytest.param("*** Gull ***", "gull", id="three-stars"),
        pytest.param("Page <N>, <n>% of it", "page <n> <n> of it", id="number"),
        pytest.param("Home | News | Sport", "home news sport", id="bars"),
        pytest.param("The Gull (est. 1889)", "the gull (est 1889)", id="round"),
        pytest.param("gull[s]: [Our|The * of] NEWS", "gull [s] [our|the * of] news", id="square"),
        pytest.param("The Gull […] (—)", "the gull", id="nothing-in-brackets"),
        pytest.param("Der Gull\u00ad-News\u200bletter ß", "der gull newsletter ss", id="invisible"),
        pytest.param("（ガル）新聞 ｼｪｱ", "ガル 新聞 シェア", id="wide"),
    ],
)
def test_a_phrase_is_brought_into_normal_form(written: str, phrase: str) -> None:
    assert own.phrase(written) == phrase
    assert own.phrase(phrase) == phrase


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("The Gull (est. 1889", "a bracket has no partner"),
        ("1) The Gull", "a bracket has no partner"),
        ("the (gull [or|tern])", "stands in another"),
        ("the (gull]", "a bracket has no partner"),
        ("the (gull|) flies", r"a choice is empty in '\(gull\|\)'"),
        ("- - -", "needs a word"),
        ("** [gull] * <n>", "needs a word"),
        ("(gull|<n>) *", "needs a word"),
        ("", "needs a word"),
    ],
)
def test_a_phrase_of_which_nothing_can_be_made(written: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        own.phrase(written)
    with pytest.raises(ValueError, match=message):
        clean(FERRY.encode(), "x", phrases=[written])


@pytest.mark.parametrize(
    ("phrase", "lines", "others"),
    [
        pytest.param(PITCH, [PITCH, PITCH.upper(), PITCH[:-1]], [PITCH[:-4], f"{PITCH} And more."], id="pasted"),
        pytest.param("keep the gull <n>", ["Keep the Gull 24!"], ["Keep the Gull two"], id="number"),
        pytest.param("a (<n>|gull) at [the|our] *", ["A 3 at", "A gull at our own house"], ["A at the"], id="brackets"),
        pytest.param("x (ab|**)", ["x", "x ab", "x y z"], ["ab"], id="short-word"),
        pytest.param("x (<n>|gull)", ["x 5", "x gull"], ["x"], id="number-or-word"),
        pytest.param("gull新post", ["Gull新Post"], ["Gull Post"], id="one-unspaced"),
        pytest.param("この記事を シェア", ["この記事をシェア。"], ["この記事"], id="unspaced"),
    ],
)
def test_lines(phrase: str, lines: list[str], others: list[str]) -> None:
    assert [line for line in lines if not matches(phrase, line)] == []
    assert [line for line in others if matches(phrase, line)] == []


def test_a_line_of_any_length_is_searched() -> None:
    line = "Keep the Gull flying " * 500
    assert matches(line, line)
    assert matches("keep ** flying", line)
    assert matches("この記事を シェア ** 版", "この記事をシェア" * 200 + "版")


@settings(deadline=None, max_examples=300, derandomize=True)
@given(st.text(st.sampled_from("aB1é’'. ,-–*#&%_()[]新聞ガ“”\u00ad\u200b\tß²½…"), max_size=30))
def test_a_line_that_is_pasted_matches_itself(line: str) -> None:
    try:
        phrase = own.phrase(line)
    except ValueError:
        return
    assert matches(phrase, tidy(line))
    assert own.phrase(phrase) == phrase


# The file


def test_a_file_of_phrases(tmp_path: Path) -> None:
    path = tmp_path / "own.txt"
    path.write_bytes("\ufeff# mine\r\n\r\nKeep the Gull\r\n  # (not this\r\n(#gull) *".encode())
    assert tuple(own.read(path).values()) == ("keep the gull", "(#gull) *")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"gull\n\n(gull\n", r"own.txt, line 3: a bracket has no partner, .* in '\(gull'"),
        (b"gull\n*\n", r"own.txt, line 2: '\*' needs a word"),
        (b"gull\nm\xf6we\n", "own.txt, line 2: it is not UTF-8"),
        ("möwe\n".encode("utf-16"), "own.txt, line 1: it is not UTF-8"),
        (b"", "own.txt holds no phrase"),
        (b"# gull\n\n", "own.txt holds no phrase"),
        (None, "own.txt could not be read"),
    ],
)
def test_a_file_of_no_use(tmp_path: Path, data: bytes | None, message: str) -> None:
    if data is not None:
        (tmp_path / "own.txt").write_bytes(data)
    with pytest.raises(InputError, match=message):
        own.read(tmp_path / "own.txt")


# What becomes of the lines


PAGE = "<html><body><main>{}</main></body></html>"


@pytest.mark.parametrize("format", ["plain-text", "scraped-text", "front-matter", "html"])
@pytest.mark.parametrize("times", [1, 5], ids=["few", "many"])
def test_nobody_overrules_a_phrase(format: str, times: int) -> None:
    lines = [FERRY, PITCH, *[FARES, DOCK] * times]
    text = PAGE.format("".join(f"<p>{line}</p>" for line in lines)) if format == "html" else "\n\n".join(lines)
    assert reasons(text, format=format)[PITCH] == "prose"
    assert reasons(text, PITCH, format=format) == reasons(text, format=format) | {PITCH: "(own_phrase)"}


def test_what_a_guard_would_keep_goes() -> None:
    line = "Every story is worth telling, the founder of the Osmund Gull said."
    assert Block(line, 1).attributed
    assert reasons(f"{FERRY}\n\n{line}\n\n{FARES}", line)[line] == "(own_phrase)"


def test_the_reason_is_the_users_where_a_rule_speaks_as_well() -> None:
    outcome = clean(f"{FERRY}\n\nSign up for our newsletter\n".encode(), "x", phrases=["sign up for our newsletter"])
    assert outcome.verdicts[1].reason == "own_phrase"
    assert "newsletter_prompt" in outcome.verdicts[1].witnesses


def test_what_stands_far_from_prose_has_the_reason_too() -> None:
    menu = "".join(f"<p>Menu {number}</p>" for number in range(20))
    assert reasons(PAGE.format(f"<p>{FERRY}</p>{menu}<p>The Gull</p>"), "the gull")["The Gull"] == "(own_phrase)"


def test_a_line_that_states_a_field_goes_as_that() -> None:
    text = f"Ferry to run twice a day\n\nBy Ida Roth\n\n{FERRY}\n\n{FARES}\n"
    found = reasons(text, "ferry to run **", "by ida roth")
    assert found["Ferry to run twice a day"] == "(used-as-title)"
    assert found["By Ida Roth"] == "(used-as-byline)"


def test_phrases_are_of_one_call() -> None:
    text = f"{FERRY}\n\n{PITCH}\n\n{FARES}\n"
    before = reasons(text)
    assert reasons(text, PITCH)[PITCH] == "(own_phrase)"
    assert reasons(text, "the gull")[PITCH] == "prose"
    assert reasons(text) == before
    assert "own_phrase" not in {rule for line in (FERRY, PITCH) for rule in wording.matches(Block(line, 1).normal)}
