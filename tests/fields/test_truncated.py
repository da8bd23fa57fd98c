from __future__ import annotations

import pytest

from newsclean.document import Verdict
from newsclean.fields.truncated import is_truncated
from newsclean.readers import read

KEPT = Verdict(keep=True, sure=1.0, reason="model")


def dropped(reason: str) -> Verdict:
    return Verdict(keep=False, sure=1.0, reason=reason)


@pytest.mark.parametrize(
    ("last", "verdict", "expected"),
    [
        ("She said that the ferry would only stay if...", dropped("read_more_link"), True),
        ("She said that the ferry would only stay if…", dropped("comment_prompt"), True),
        ("And yet…", dropped("paywall_prompt"), True),
        ("And yet…", dropped("share_prompt"), False),
        ("So the ferry stays. [+1234 chars]", dropped("share_prompt"), True),
        ("So the ferry stays. […]", dropped("share_prompt"), True),
        ("The ferry stays.", dropped("read_more_link"), False),
    ],
)
def test_an_article_that_breaks_off(last: str, verdict: Verdict, expected: bool) -> None:
    document = read(f"The council met on Tuesday.\n\n{last}\n\nMore", "plain-text")
    assert is_truncated(document, (KEPT, KEPT, verdict)) is expected


def test_nothing_kept_is_not_truncated() -> None:
    assert not is_truncated(read("More…", "plain-text"), (dropped("read_more_link"),))


def test_an_article_whose_rest_is_enciphered() -> None:
    rest = "kAm%96 76CCJ DE2JD[ E96 4@F?4:= D2:5 @? %F6D52J]k^Am"
    document = read(f"The council met on Tuesday.\n\nIt was late.\n\n{rest}", "plain-text")
    assert is_truncated(document, (KEPT, KEPT, dropped("leaked_code")))
