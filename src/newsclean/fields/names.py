"""Names of people as bylines print them: told from roles, outlets and placeholders, and split."""

from __future__ import annotations

import re
from dataclasses import dataclass

BY = re.compile(
    r"(?:(?:written|reported|posted|published|story|text|words|interview|report|article|reviewed|analysis)\s+)?"
    r"(?:by|von|par|por|per|di|door|av|af|tekst|texto|texte|text|autor|autora|auteur|autore|authors?|writer|byline)"
    r"\b\s*:?\s*",
    re.IGNORECASE,
)
"""What stands before a name in a byline."""

_NAME = r"(?:[A-ZÀ-Ý][\w.'’-]+\s+){1,3}[A-ZÀ-Ý][\w'’-]+"
_OUTLET_NAME = r"(?:the\s+)?[A-ZÀ-Ý][\w&'’]*(?:\.(?:com|org|net)|\s+(?:of|and|the|de|[A-ZÀ-Ý][\w&'’]*))*"

TAIL_BYLINE = re.compile(rf"(?:^|[.!?…\"”]\s+)By (?P<name>{_NAME}) for (?P<outlet>\w+\.\w{{2,4}}\b|{_OUTLET_NAME})")
"""A byline glued to the last paragraph: `… said. By Jane Roe for Outlet.com`."""

_BIO = re.compile(
    rf"(?P<name>{_NAME})\s+(?:(?:is|was)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+){{0,6}}?"
    r"(?:reporter|correspondent|editor|writer|journalist|columnist|producer)\b|has\s+(?:written|reported|covered)\b"
    rf"|covers\b|writes\b|reports\b)[^.]{{0,80}}?\b(?:for|at|with|of)\s+(?P<outlet>{_OUTLET_NAME})"
)
"""What stands of an author under the article: `Jane Roe covers schools for The Outlet.`"""

_ROLES = frozenset(
    "writer writers reporter reporters correspondent correspondents editor editors journalist journaliste journalistin "
    "redakteur redakteurin rédacteur rédactrice redactor redactora periodista giornalista columnist contributor "
    "contributing senior chief deputy associate assistant managing executive bureau special political politics "
    "business sports science technology health foreign international national education crime investigative digital "
    "freelance freelancer producer photographer photojournalist anchor host professor fellow analyst director "
    "president founder ceo kommentator kommentar korrespondent korrespondentin autor staff in author follow share "
    "reviewed medically updated published posted".split()
)
_GROUP = frozenset(
    "team desk newsroom redaktion rédaction redacción staff editorial blog forum community admin media contributors "
    "news times post herald press journal tribune gazette courier chronicle daily reuters afp ap dpa agency agencies "
    "network tv radio magazine newspaper today guardian observer mail telegraph inc llc ltd corp gmbh zeitung "
    "nachrichten presse agence agencia agenzia diario services service wire wires com org net university".split()
)
"""Words of outlets and of desks: where one is part of a name, it is no person's."""
_PLACEHOLDERS = frozenset(
    "admin administrator author editor staff unknown anonymous none null webmaster user guest root redaktion newsdesk "
    "wordpress wpadmin undefined default".split()
)
_NO_AUTHOR = re.compile(
    r"(?:author|writer|byline|name)s?\s+(?:not\s+(?:found|available|given|known)|unknown)|n/?a|no author|not available",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    "de del della der den van von zu zum zur la le les du des di da dos das do y e i bin ibn al el ben ter ten op af "
    "av san st abu ap bint und".split()
)
_NOISE = re.compile(
    r"\[?email[\s\xa0]protected\]?|\S+@\S+\.\w+|https?://\S+|www\.\S+|(?<!\w)@\w+|\([^()]*\)"
    r"|(?<=[a-zà-ÿ])(?:Follow|Email|Share)\b"
)
_CUT = re.compile(
    r"\s+[|•·–—-]+\s+|\s*\|\s*|\s+(?:for|of|at|from|für|pour|para|per)\s+(?=the\b|[A-Z])|(?<=\w)\s*/\s*|\s*\n\s*"
    r"|\s+(?:is|was|covers)\s+"
)
_SPLIT = re.compile(r"\s*[,;&]\s*|\s+(?:and|und|et|y|e|og|och|en|with)\s+", re.IGNORECASE)
_GLUED = re.compile(r"[a-zà-ÿ]{3}[A-ZÀ-Ý]|[!?:;%#=+*<>]")
"""Two words that a tag once parted, and signs that no name has."""
_LINE = 400
"""Characters of a byline: what is longer, a token of megabytes perhaps, is none."""
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Bio:
    """Who wrote, and for whom, by the line under the article."""

    name: str
    outlet: str


def bio(text: str) -> Bio | None:
    """What a line that presents its author says."""
    match = _BIO.match(text)
    if match is None or not is_person(match["name"]):
        return None
    outlet = match["outlet"].removeprefix("the ")
    for word in (" of", " and", " the", " de"):
        outlet = outlet.removesuffix(word)
    return Bio(match["name"], outlet)


def people(text: str) -> tuple[str, ...]:
    """The people that a byline names, as printed; empty where it names none for certain."""
    names: list[str] = []
    for part in _SPLIT.split(_heart(text[:_LINE])):
        name = _without_roles(part)
        if not name:
            continue
        if not is_person(name) or (names and name.isupper() and not names[0].isupper()):
            break
        if name not in names:
            names.append(name)
    return tuple(names)


def _heart(text: str) -> str:
    """What is left of a byline once addresses, dates and all that follows a dash or bar are gone."""
    clean = _NOISE.sub(" ", text).strip()
    by = BY.match(clean)
    parts = _CUT.split(clean[by.end() :] if by else clean)
    return " ".join(next((part for part in parts if part.strip()), "").split())


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
    if not 2 <= len(words) <= _LONGEST or _GLUED.search(name) or any(char.isdigit() for char in name):
        return False
    if words[0].casefold() == "the" or any(_plain(word) in _ROLES | _GROUP for word in words):
        return False
    return all(_is_name_word(word) for word in words) and words[-1][0].isalpha()


def _is_name_word(word: str) -> bool:
    letters = word.lstrip("'’‘“\"")
    if not letters:
        return False
    return _plain(word) in _PARTICLES or letters[0].isupper() or letters[:2] in {"d'", "d’"}


def is_placeholder(name: str) -> bool:
    """Whether a name says that there is none: `admin`, `Author not found`."""
    return _plain(name) in _PLACEHOLDERS or _NO_AUTHOR.fullmatch(name.strip()) is not None
