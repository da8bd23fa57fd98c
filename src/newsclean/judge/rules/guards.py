"""Guards: what keeps a Block though a rule would drop it."""

from __future__ import annotations

from newsclean.judge.survey import Facts
from newsclean.text import normal_form

_SPEECH = tuple(
    f" {normal_form(words)} "
    for words in (
        "said,says,told,added,according to,sagte,erklärte,laut,déclaré,affirmé,selon,dijo,afirmó,según,"
        "ha detto,ha dichiarato,ha spiegato,disse,afirmou,explicou,de acordo com,zei,zegt,volgens,aldus,sade,säger,"
        "enligt,sier,ifølge,siger,sagde,powiedział,powiedziała,według,dodał,dodała,dedi,söyledi,belirtti,göre,"
        "сказал,сказала,заявил,заявила,сообщил,сообщила,по словам,сказав,заявив,повідомив,за словами,"
        "mengatakan,ujar,menurut,말했다,밝혔다,전했다,قال,قالت,وقال,وأضاف,بحسب"
    ).split(",")
)
_SPEECH_BEGINS = frozenset(words.split()[0] for words in _SPEECH)


def long_prose(facts: Facts) -> bool:
    """A paragraph of several sentences that no link dominates."""
    return facts.block.prose >= 60 and facts.block.linked_share < 0.4


def reported_speech(facts: Facts) -> bool:
    """A sentence that reports what somebody said."""
    block = facts.block
    if block.prose < 9 or not block.terminated:
        return False
    normal = block.normal.replace("'", " ")
    return not _SPEECH_BEGINS.isdisjoint(normal.split()) and any(map(f" {normal} ".__contains__, _SPEECH))


def attributed(facts: Facts) -> bool:
    """A sentence that ends with who said it."""
    return facts.block.attributed


def linked_sentence(facts: Facts) -> bool:
    """A sentence, though linked: not a menu item."""
    return facts.block.prose >= 8 and facts.block.linked_share < 0.9
