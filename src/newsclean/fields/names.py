"""Names of people as bylines print them: told from roles, outlets and placeholders, and split."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from newsclean.lexicon.agencies import AGENCIES
from newsclean.lexicon.byline_cues import BY, CASELESS_BYLINE, CASELESS_NAMES, COLON
from newsclean.text import PREPOSITION, is_terminated, words_of

_NAME = r"(?:[A-ZÀ-Ý][\w.'’-]+\s+){1,3}[A-ZÀ-Ý][\w'’-]+"
OUTLET_NAME = r"(?:the\s+)?[A-ZÀ-Ý][\w&'’]*(?:\.(?:com|org|net)|\s+(?:of|and|the|de|[A-ZÀ-Ý][\w&'’]*))*"
"""How an outlet's name is written in running text."""

TAIL_BYLINE = re.compile(rf"(?:^|[.!?…\"”]\s+)By (?P<name>{_NAME}) for (?P<outlet>\w+\.\w{{2,4}}\b|{OUTLET_NAME})")
"""A byline glued to the last paragraph: `… said. By Jane Roe for Outlet.com`."""

_BIO = re.compile(
    rf"(?P<name>{_NAME})\s+(?:(?:is|was)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+){{0,6}}?"
    r"(?:reporter|correspondent|editor|writer|journalist|columnist|producer)\b|has\s+(?:written|reported|covered)\b"
    rf"|covers\b|writes\b|reports\b)[^.]{{0,80}}?\b(?:for|at|with|of)\s+(?P<outlet>{OUTLET_NAME})"
)
"""What stands of an author under the article: `Jane Roe covers schools for The Outlet.`"""

_OFFICES = frozenset(
    "writer writers reporter reporters correspondent correspondents editor editors journalist journaliste journalistin "
    "redakteur redakteurin rédacteur rédactrice redactor redactora periodista giornalista columnist contributor "
    "producer photographer photojournalist anchor professor analyst president founder co-founder cofounder ceo "
    "korrespondent korrespondentin reviewer strategist".split()
)
"""What somebody is called who may have written an article."""
_ROLES = _OFFICES | set(
    "contributing senior chief deputy associate assistant managing executive bureau special political politics "
    "business sports science technology health foreign international national education crime investigative digital "
    "freelance freelancer host fellow director kommentator kommentar lead head specialist expert owner manager former "
    "tech autor staff in author follow share reviewed medically updated published posted stand travel culture "
    "environment climate economics defence defense politische politischer the".split()
)
"""Offices and the words beside them, such as `the`, with which an outlet's name begins."""
_PLACES = frozenset("new san los las santa saint united north south east west hong sri saudi costa rio tel".split())
"""Words with which names of places begin that otherwise look like a person's."""
_GROUP = frozenset(
    "team desk newsroom redaktion rédaction redacción staff editorial blog forum community admin media contributors "
    "news times post herald press journal tribune gazette courier chronicle daily reuters afp ap dpa agency agencies "
    "network tv radio magazine newspaper today guardian observer mail telegraph inc llc ltd corp gmbh zeitung "
    "nachrichten presse agence agencia agenzia diario services service wire wires com org net university "
    "online topics".split()
)
"""Words of outlets and of desks: where one is part of a name, it is no person's."""
_NEWSPAPERS = frozenset(
    "times post herald press journal tribune gazette courier chronicle observer guardian telegraph mail examiner "
    "inquirer register sentinel mercury advertiser dispatch ledger standard citizen argus news "
    "zeitung nachrichten anzeiger abendblatt tageblatt rundschau kurier presse".split()
)
"""With these, names of newspapers end."""
_PROMPTS = frozenset(
    "posts post bio biography profile more view all articles article artikel beiträge alle about read later contact "
    "comments comment menu page home blogs follow share by author authors updated published posted min minutes reading "
    "subscribe newsletter reviewed edited update last modified video link image images photo gallery publish date "
    "sponsored released disclosure takeaways summary overview highlights points facts thoughts insight "
    "privacy settings policy policies terms conditions cookie cookies statement filters icon icons disclaimer "
    "impressum datenschutz hinweise startseite thema popular trending recommended copyright fot "
    "return checked fact table sign contents links close continue saved information important "
    "geschrieben gespräch kommentar kommentare teilen "
    "partager compartir condividi facebook twitter whatsapp linkedin instagram".split()
)
"""Words of menus and labels."""
_SECTIONS = frozenset(
    "news blog blogs feature features essay essays opinion opinions analysis guide guides resources insights article "
    "articles press release releases category categories tags topics uncategorized general "
    "lifestyle life business tech "
    "technology politics sports sport world culture health wellness travel food science entertainment local national "
    "international economy finance money education reviews podcast podcasts video videos "
    "events company product products "
    "marketing design research stories story politik wirtschaft kultur wissen gesellschaft panorama regional meinung "
    "ratgeber politique économie société culture monde politica economía sociedad deportes cultura opinión cronaca "
    "economia sociedade esporte nieuws nyheter nyheder kultur sponsored paid premium exclusive "
    "new popular trending latest introduction overview summary contents disclosure".split()
)
"""What outlets call their sections, and labels beside them."""
_NO_MASTHEAD = _SECTIONS | frozenset("breaking top market company industry guest first job all our your more".split())
"""With these, headings begin that end as a newspaper's name does: `Breaking News`, `Guest Post`."""
_SURNAMES = frozenset("page more home read link reading close".split())
"""Those of them that are people's names too."""
_NO_FIRST = _PROMPTS - _SURNAMES
_NO_NAMES = _ROLES | _GROUP | _NO_FIRST
_NO_PART = _ROLES | _NO_FIRST
"""Words that stand behind a name on its line and are no part of it: `Jane Roe Senior Editor`, `Jane Roe Follow`."""
_PLACEHOLDERS = frozenset(
    "admin administrator author editor staff unknown anonymous none null webmaster user guest root "
    "wordpress wpadmin undefined default publisher anonym anónimo anonimo anonyme".split()
) | {"super user"}
_NO_AUTHOR = re.compile(
    r"(?:author|writer|byline|name)s?\s+(?:not\s+(?:found|available|given|known)|unknown)|n/?a|no author|not available",
    re.IGNORECASE,
)
_PHOTOGRAPHER = re.compile(
    r"[^,;&()]+\((?:photos?|pictures?|images?|fotos?|fotograf\w*|bilder|bild|kuvat?|фото|снимк[аи]|φωτογραφ\w+)\)",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    "de del della der den van von zu zum zur la le les du des di da dos das do y e i bin ibn al el ben ter ten op af "
    "av san st abu ap bint und".split()
)
_NOISE = re.compile(
    r"\([^()]*\)|\[?email[\s\xa0]protected\]?|\S+@\S+\.\w+|https?://\S+|www\.\S+|(?<!\w)@\w+"
    r"|(?<=[a-zà-ÿ])(?:Follow|Email|Share|Published|Updated|Posted|(?:In|On)\s.*)\b"
)
_PRINTED_LIST = re.compile(r"\[\s*(['\"])(?P<names>.+)\1\s*\]\s*$")
"""As programs print it: `Authors: ['Jane Roe', 'John Doe']`."""
_LIST_COMMA = re.compile(r"['\"],\s*['\"]")
_NOISY = re.compile(r"[@(\[/]|www|[a-zà-ÿ][A-ZÀ-Ý]")
_CUT = re.compile(
    r"\s+[|•·–—-]+\s+|\s*\|\s*|\s+(?:for|of|at|from|für|pour|para|per|[Ii]n|on|su|sur|em)\s+(?=the\b|behalf\b|[A-Z])|(?<=\w)\s*/\s*|\s*\n\s*"
    r"|\s+(?:is|was|covers)\s+"
)
_AND = r"(?:and|und|et|og|och|en|with|mit|avec|(?-i:[ye]|(?<=[A-ZÀ-Ý]{2}\s)[YE]))"
"""What joins two names; a single capital is an initial, unless the names are in capitals."""
_SPLIT = re.compile(rf"\s*[,;&]\s*(?:{_AND}\s+)?|\s+{_AND}\s+", re.IGNORECASE)
_LISTED = re.compile(r"\s?[·,，،、]\s?")
_SPACED = re.compile(r"[\s、]+")
"""What parts the names of Chinese reporters, whose own have no space inside."""
_PLACED = re.compile(
    r"\s+in\s+[A-ZÀ-Ý][\w.'’-]*(?:\s+[A-ZÀ-Ý][\w.'’-]*){0,2}(?=(?:\s*,|\s+(?:and|und))\s.*\sin\s+[A-ZÀ-Ý])"
)
"""Where each of several wrote, save the last: `Jane Roe in Sydney and John Doe in London`."""
_GLUED = re.compile(r"[a-zà-ÿ]{3}[A-ZÀ-Ý]|[!?:;%#=+*<>]")
"""Two words that a tag once parted, and signs that no name has."""
_SEAM = re.compile(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Ý][a-zà-ÿ]{2})")
_LINE = 400
"""Characters of a byline: what is longer, a token of megabytes perhaps, is none."""
_REMEMBERED = 512
"""Several fields ask of the same few lines."""
_SHORTEST, _LONGEST = 2, 5
"""Words of a person's name."""
_DEGREES = frozenset("MD DO RD RN PHD MBA MA MS BA BS CPA CFA CFP DDS DVM VMD LCSW JD MPH CPP PSP RDN LLM MSC".split())
_IN_BYLINES = _PARTICLES | _ROLES | _GROUP | {"by", "with", "for", "at", "from", "on"}
_AS_SENTENCES_DO = re.compile(rf"{PREPOSITION}\s", re.IGNORECASE)
_TOLD = 2
"""So many other words in small letters are no part of a byline."""
_JOINING = frozenset("der den des die das und y e i la le les im bei".split())
"""Words that begin no name, though some stand inside one."""
_DAYS = frozenset("Tue Tues Wed Thur Thurs Fri Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
"""The others, `Mon`, `Sat`, `Sun` and `Thu`, are names as well."""
_LEADING_ON = frozenset("on am um im at um à il em su sur den the".split())
"""Words that lead from a name to a date."""
_OWN_SPELLING = re.compile(r"[a-z][A-Z]|^[A-Z]{3,}$")
"""How outlets alone spell themselves in running text: in capitals, or with one inside."""
_HANDLE = 40
"""Characters of a name on the net."""
_SIGN = re.compile(r"[!?:;%#=+*<>{}©|()\[\]]|\.\S+\.|^\W|(?:^|\s)\d+$")
_INITIALS = 2
_VOWEL = re.compile(r"[AEIOUYÀ-Ý]")
_CAPITAL = re.compile(r"(?<![^\W\d_])(mc)?([^\W\d_])")


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


@lru_cache(_REMEMBERED)
def people(text: str) -> tuple[str, ...]:
    """The people that a byline names, as printed; empty where it names none for certain."""
    if is_photographer(text[:_LINE]):
        return ()
    names: list[str] = []
    parts = [name for part in _SPLIT.split(_heart(text[:_LINE])) if (name := _without_roles(part))]
    if len(parts) > 1 and parts[0].casefold() in AGENCIES and not is_place(parts[1]):
        del parts[0]  # `Reuters, Jane Roe` says as much as `Jane Roe, Reuters`
    for name in parts:
        if not is_person(name) or (names and name.isupper() and not names[0].isupper()):
            break
        if name not in names:
            names.append(name)
    return tuple(names)


def caseless_people(text: str) -> tuple[str, ...]:
    """The names in a byline of a script without capitals, as printed; empty where a text is no such byline."""
    if text.isascii():
        return ()
    found = CASELESS_BYLINE.fullmatch(text)
    if found is not None:
        parted = _SPACED if found["reporters"] else _LISTED
        return tuple(parted.split(found[found.lastgroup or 0]))
    by = BY.match(text)
    labelled = by is not None and COLON.search(by[0]) and CASELESS_NAMES.fullmatch(text, by.end())
    return tuple(_LISTED.split(labelled[0])) if labelled else ()


def _heart(text: str) -> str:
    """What is left of a byline once addresses, dates and all that follows a dash or bar are gone."""
    clean = _PRINTED_LIST.sub(lambda found: _LIST_COMMA.sub(", ", found["names"]), text.strip())
    if _NOISY.search(clean):
        clean = _NOISE.sub(" ", clean).strip()
        seams = list(_SEAM.finditer(clean))
        if len(seams) == 1 and _begins_anew(clean[seams[0].start() :]):  # more of them make a menu
            clean = _SEAM.sub(", ", clean)
    by = BY.match(clean)
    parts = _CUT.split(without_places(clean[by.end() :] if by else clean))
    return " ".join(next((part for part in parts if part.strip()), "").split())


def without_places(byline: str) -> str:
    """A byline without the places in which each of several wrote, save the last."""
    return _PLACED.sub("", byline)


def _begins_anew(text: str) -> bool:
    """Whether what stands behind a name without a space is an office, an outlet or another name, not half a name."""
    first, _, rest = text.partition(" ")
    return _plain(first) in _NO_NAMES or rest[:1].isupper()


def _without_roles(part: str) -> str:
    words = part.split()
    ends = (n for n, word in enumerate(words) if n >= _SHORTEST and _plain(word) in _NO_PART)
    del words[next(ends, len(words)) :]
    while words and (_plain(words[-1]) in _ROLES or _is_tail(words)):
        words.pop()
    half = len(words) // 2
    if half >= _SHORTEST and words[:half] == words[half:]:  # a picture's text and the name
        del words[half:]
    return " ".join(words).strip(' .,;:-–—|*"“”')


def _is_tail(words: list[str]) -> bool:
    """Whether the last word only leads on to what stood behind the name, or is a degree or a day."""
    last = words[-1]
    if len(words) > _SHORTEST and last in _DAYS:
        return True
    if last in _PARTICLES or last in _LEADING_ON or last.casefold() == "von":
        return True
    return len(words) > _SHORTEST and last in _DEGREES and not words[0].isupper()


def _plain(word: str) -> str:
    return word.strip(".,;:'’-").casefold()


def is_person(name: str) -> bool:
    """Whether `name` looks like a person's: two to five words with capitals, none of them a role's or an outlet's."""
    words = name.split()
    if not _SHORTEST <= len(words) <= _LONGEST or _GLUED.search(name) or any(char.isdigit() for char in name):
        return False
    if words[0].casefold() == "the" or words[0] in _JOINING or any(_plain(word) in _NO_NAMES for word in words):
        return False
    return all(_is_name_word(word) for word in words) and words[-1][0].isalpha()


def _is_name_word(word: str) -> bool:
    letters = word.lstrip("'’‘“\"")
    if not letters:
        return False
    return _plain(word) in _PARTICLES or letters[0].isupper() or letters[:2] in {"d'", "d’"}


def is_byline(text: str) -> bool:
    """Whether a line names somebody behind `by` or such, or says no more than that."""
    by = BY.match(text)
    if by is not None and (by.end() == len(text) or (people(text) and not is_sentence(text))):
        return True
    return bool(caseless_people(text))


def is_sentence(text: str) -> bool:
    """Whether a line that may begin as a byline is a sentence of the article: `By Tuesday night, all was well.`"""
    if not is_terminated(text) or not _AS_SENTENCES_DO.match(text):
        return False
    told = [word for word in text.split()[1:] if word[0].islower() and _plain(word) not in _IN_BYLINES]
    return len(told) >= _TOLD


def is_place(name: str) -> bool:
    """Whether a name that looks like a person's may be a place's: `New York`."""
    return name.split(maxsplit=1)[0].casefold() in _PLACES


def is_photographer(text: str) -> bool:
    """Whether a line names nobody but who took the pictures: `Jane Roe (photo)`."""
    return text.endswith(")") and _PHOTOGRAPHER.fullmatch(text) is not None


def names_office(text: str) -> bool:
    """Whether a line says what somebody does: `Senior Reporter`."""
    return any(_plain(word) in _OFFICES for word in text.split())


def ends_in_office(text: str) -> bool:
    """Whether the last words of a text are an office's: `, Shipping Expert`."""
    words = text.split()
    return bool(words) and (_plain(words[-1]) in _ROLES or names_office(text))


def names_desk(name: str) -> bool:
    """Whether a name is a desk's or an outlet's by one of its words: `Harbour Desk`."""
    return any(_plain(word) in _GROUP for word in name.split())


def is_prompt(text: str) -> bool:
    """Whether a line begins as a menu or a label does."""
    return _plain(text.split(maxsplit=1)[0]) in _NO_FIRST


def is_newspaper(name: str) -> bool:
    """Whether a line says nothing but a newspaper's name, as a masthead does: `The Harbour Gazette`, `BBC News`."""
    words = name.split()
    if not _SHORTEST <= len(words) <= _LONGEST or words[-1].casefold() not in _NEWSPAPERS or name.isupper():
        return False
    if words[0].casefold() in _NO_MASTHEAD or name.casefold() in AGENCIES:
        return False
    return all(map(_is_name_word, words))


OUTLET_WORDS = 8


def may_be_outlet(text: str) -> bool:
    """Whether a text is as short as an outlet's name, and no address."""
    return 0 < words_of(text) <= OUTLET_WORDS and not text.startswith("http")


def names_outlet(name: str) -> bool:
    """Whether a name in running text is an outlet's rather than a person's or an office's."""
    words = name.split()
    own = words[1:] if words[0].casefold() == "the" else words
    if not own or is_person(" ".join(own)):
        return False
    if words[0] == "The" or " ".join(own).casefold() in AGENCIES:
        return True
    return any(_plain(word) in _GROUP for word in own) or all(_OWN_SPELLING.search(word) for word in own)


def is_handle(name: str, most: int) -> bool:
    """Whether `name` could be that of a team or somebody's on the net: up to `most` words, no placeholder or prompt."""
    words = name.split()
    if not 0 < len(words) <= most or not 1 < len(name) <= _HANDLE or _SIGN.search(name):
        return False
    if is_placeholder(name) or "admin" in name.casefold() or _plain(name) in _SECTIONS:
        return False
    return not any(_plain(word) in _PROMPTS for word in words)


def in_normal_case(name: str) -> str:
    """A person's name that is printed in capitals, in normal case; others as they are."""
    if not name.isupper() or not is_person(name):
        return name
    return " ".join(map(_word_in_normal_case, name.split()))


def _word_in_normal_case(word: str) -> str:
    if word.casefold() in _PARTICLES:
        return word.lower()
    if len(word) <= _INITIALS and not _VOWEL.search(word):
        return word
    return _CAPITAL.sub(lambda found: (found[1] or "").capitalize() + found[2].upper(), word.lower())


def is_placeholder(name: str) -> bool:
    """Whether a name says that there is none: `admin`, `Author not found`."""
    return _plain(name) in _PLACEHOLDERS or _NO_AUTHOR.fullmatch(name.strip()) is not None
