"""How a breadcrumb is written, the way from a site's home page to the article: `Home > Island > Transport`."""

from __future__ import annotations

import re

HOMES = frozenset(
    "home homepage start startseite accueil inicio portada início hem forside hjem etusivu voorpagina главная головна "
    "начало acasă domů domov kezdőlap főoldal beranda αρχική الرئيسية خانه ראשי होम হোম 홈 หน้าแรก".split()
) | {
    *("home page", "página inicial", "strona główna", "ana sayfa", "úvodní stránka", "trang chủ", "αρχική σελίδα"),
    *("الصفحة الرئيسية", "صفحه اصلی", "דף הבית", "मुख्य पृष्ठ"),
}
"""What sites call their home page, in lower case."""
_STEP = re.compile(r"\s+[/|]\s+|\s*[>»›→]\s*")
_STEP_FROM_HOME = re.compile(r"\s*[/|>»›→]\s*|\s+[-–]\s+")
_WAY = re.compile(r"\W{0,3}[^/>»›→|\n]{2,40}(?:\s*[>»›→]\s*[^/>»›→|\n]{2,120}){1,7}")
_MOST, _LONGEST = 8, 120
"""Steps of a way, and characters of one."""


def steps_of(text: str) -> list[str]:
    """The steps of a line, the whole line where nothing parts it; behind the home page any mark parts two of them."""
    return _steps_from_home(text) or _STEP.split(text)


def is_from_home(text: str) -> bool:
    """Whether a line is a way that begins with the home page."""
    steps = _steps_from_home(text)
    return 1 < len(steps) <= _MOST and all(1 < len(one) <= _LONGEST for one in steps)


def _steps_from_home(text: str) -> list[str]:
    """The steps of a line, if the first is the home page; else none."""
    steps = _STEP_FROM_HOME.split(text)
    return steps if steps[0].casefold() in HOMES else []


def is_breadcrumb(text: str) -> bool:
    """Whether a line looks like a breadcrumb: it begins with the home page, or arrows part its steps."""
    return is_from_home(text) or ("«" not in text and _WAY.fullmatch(text) is not None)
