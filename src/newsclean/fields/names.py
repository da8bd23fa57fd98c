"""Names of people as bylines print them: told from roles, outlets and placeholders, and split."""

from __future__ import annotations

import re

BY = re.compile(
    r"(?:(?:written|reported|posted|published|story|text|words|interview|report|article|reviewed|analysis|exclusive|edited)\s+)?"
    r"(?:by|von|par|por|per|di|door|av|af|tekst|texto|texte|text|autor|autora|auteur|autore|author|authors|writer|byline)\b\s*:?\s*",
    re.IGNORECASE,
)
"""What stands before a name in a byline."""

TAIL_BYLINE = re.compile(
    r"(?:^|[.!?…\"”]\s+)By (?P<name>(?:[A-ZÀ-Ý][\w.'’-]+ ){1,3}[A-ZÀ-Ý][\w'’-]+) for "
    r"(?P<outlet>\w+\.\w{2,4}\b|[A-ZÀ-Ý]\w+(?: [A-ZÀ-Ý]\w+)*)"
)
"""A byline glued to the last paragraph: `… said. By Jane Roe for Outlet.com`."""

_ROLES = frozenset(
    "staff writer writers reporter reporters correspondent correspondents editor editors journalist journaliste journalistin "
    "redakteur redakteurin redaktion rédaction rédacteur rédactrice redacción redactor redactora periodista giornalista "
    "columnist contributor contributing senior chief deputy associate assistant managing executive bureau special "
    "political politics business sports science technology health foreign international national education crime "
    "investigative digital freelance freelancer producer photographer photojournalist anchor host author professor "
    "fellow analyst director president founder ceo kommentator kommentar korrespondent korrespondentin autor "
    "follow share reviewed medically updated published posted desk team newsroom news".split()
)
_PLACEHOLDERS = frozenset(
    "admin administrator author editor staff unknown anonymous none null webmaster user guest root redaktion newsdesk "
    "wordpress wpadmin undefined default".split()
)
_NO_AUTHOR = re.compile(
    r"(?:author|writer|byline|name)s?\s+(?:not\s+(?:found|available|given|known)|unknown)|n/?a|no author|not available",
    re.IGNORECASE,
)
_OUTLET = frozenset(
    "news times post herald press journal tribune gazette courier chronicle daily reuters afp ap dpa agency agencies "
    "network media tv radio magazine newspaper today guardian observer mail telegraph inc llc ltd corp gmbh "
    "zeitung nachrichten journal presse agence agencia agenzia diario editorial services service wire wires com org net".split()
)
_PARTICLES = frozenset(
    "de del della der den van von zu zum zur la le les du des di da dos das do y e i bin ibn al el ben ter ten op af av "
    "san st abu ap bint und".split()
)
_NOISE = re.compile(
    r"\[?email[\s\xa0]protected\]?|\S+@\S+\.\w+|https?://\S+|www\.\S+|(?<!\w)@\w+|\([^()]*\)|(?<=[a-zà-ÿ])(?:Follow|Email|Share)\b"
)
_CUT = re.compile(
    r"\s+[|•·–—]+\s+|\s*\|\s*|\s+-\s+|\s+(?:for|of|at|from|in|für|pour|para|per)\s+(?=the\b|[A-Z])|(?<=\w)\s*/\s*|\s*\n\s*"
    r"|\s+(?:is|was|covers)\s+",
)
_SPLIT = re.compile(r"\s*[,;&]\s*|\s+(?:and|und|et|y|e|og|och|en|with)\s+", re.IGNORECASE)
_LONGEST = 5
_UNCASED = re.compile(r"[^\W\d_]")


def people(text: str) -> tuple[str, ...]:
    """The people that a byline names, as printed; empty where it names none for certain."""
    names: list[str] = []
    for part in _SPLIT.split(_heart(text)):
        name = _without_roles(part)
        if not name:
            continue
        if not is_person(name):
            break
        if name not in names:
            names.append(name)
    return tuple(names)


def _heart(text: str) -> str:
    """What is left of a byline once addresses, dates and all that follows a dash or bar are gone."""
    text = (
        BY.sub("", _NOISE.sub(" ", text).strip(), count=1)
        if BY.match(_NOISE.sub(" ", text).strip())
        else _NOISE.sub(" ", text)
    )
    parts = [part for part in _CUT.split(text) if part.strip()]
    return " ".join(parts[0].split()) if parts else ""


def _without_roles(part: str) -> str:
    words = part.split()
    while words and _plain(words[-1]) in _ROLES:
        words.pop()
    return " ".join(words).strip(' .,;:-–—|*"“”')


def _plain(word: str) -> str:
    return word.strip(".,;:'’-").casefold()


def is_person(name: str) -> bool:
    """Whether `name` looks like a person's: two to five words with capitals, none of them a role's or an outlet's."""
    words = name.split()
    if not 2 <= len(words) <= _LONGEST or any(char.isdigit() for char in name):
        return False
    if any(_plain(word) in _ROLES | _OUTLET for word in words):
        return False
    return all(_is_name_word(word) for word in words) and words[-1][0].isalpha()


def _is_name_word(word: str) -> bool:
    letters = word.lstrip("'’‘“\"")
    return bool(letters) and (
        _plain(word) in _PARTICLES or letters[0].isupper() or letters[:2] in {"d'", "d’", "al", "el"}
    )


def is_placeholder(name: str) -> bool:
    """Whether a name says that there is none: `admin`, `Author not found`."""
    return _plain(name) in _PLACEHOLDERS or _NO_AUTHOR.fullmatch(name.strip()) is not None
