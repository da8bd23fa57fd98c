"""How sites head what readers wrote about an article: `12 Comments`, `3 thoughts on “Ferry to run twice a day”`."""

from __future__ import annotations

import re

_WORDS = {
    "en": ("comments?", "(?:(?:all|reader|user) )?comments"),
    "de": ("(?:leser)?kommentare?", "(?:alle )?(?:leser|nutzer)?kommentare"),
    "fr": ("commentaires?|réactions?", "(?:les )?commentaires"),
    "es": ("comentarios?", "comentarios"),
    "it": ("comment[oi]", "commenti"),
    "pt": ("comentários?", "comentários"),
    "nl": ("reacties?", "reacties"),
    "sv, no, da": ("kommentar(?:er)?", "kommentarer"),
    "pl": ("komentarz(?:e|y|a)?", "komentarze"),
    "tr": ("yorum(?:lar)?", "yorumlar"),
    "ru": ("комментари(?:й|и|я|ев)", "комментарии"),
    "uk": ("коментар(?:і|я|ів)?", "коментарі"),
    "ja": ("(?:件の)?コメント", "コメント"),
    "ko": ("(?:개의 ?)?댓글", "댓글"),
    "zh": ("[条條则則]?(?:评论|評論|留言)", "留言|网友评论"),
    "ar": ("تعليقات?", "التعليقات|تعليقات"),
    "id": ("komentar", ""),
}
"""What comments are called beside their number, and without one: a plural, for `Kommentar` is a kind of article."""
_COMMENTS, _PLURALS = ("|".join(filter(None, names)) for names in zip(*_WORDS.values(), strict=True))
_REPLIES = "|".join(
    {
        "en": "repl(?:y|ies)|responses?|thoughts?",
        "de": "antwort(?:en)?|gedanken?",
        "fr": "réponses?|réflexions?",
        "es": "respuestas?|pensamientos?",
        "it": "rispost[ae]|pensier[oi]",
        "pt": "respostas?|pensamentos?",
        "nl": "antwoord(?:en)?|gedachten?",
        "sv, no, da": "svar|tank(?:e|ar|er)",
        "pl": "odpowied(?:ź|zi)|myśli?",
        "ru": "ответ(?:а|ов)?|мысл(?:ь|и|ей)",
    }.values()
)
"""What else blogs call them, always with the article's headline: by itself it may count what an article has."""
_ON = "on|to|zu|auf|sur|à|en|sobre|a|su|di|em|over|op|på|till|til|do|na|к|на"
_COUNT = r"\(?(\d{1,6})\)?"
_ONE = "one|eine?|une?|uno|uma?|ett?"
_HEADING = re.compile(
    rf"(?:{_COUNT} ?(?:\w+ )?(?:{_COMMENTS})|(?:{_COMMENTS})[: ]{{0,2}}[(\[]?(\d{{1,6}})[)\]]?)"
    r"(?: ?:| ?\| ?.{1,200})?",
    re.IGNORECASE,
)
_ON_ARTICLE = re.compile(rf"(?:{_COUNT}|{_ONE}) (?:{_COMMENTS}|{_REPLIES}) (?:{_ON}):? (.{{1,300}})", re.IGNORECASE)
_UNCOUNTED = re.compile("discussion about this (?:post|podcast|video)", re.IGNORECASE)
_NAMED = re.compile(rf"(?:{_PLURALS}):?", re.IGNORECASE)
_QUOTES = '“”„«»‘"「'
_TITLED = 0.4
"""A line that tells of the headline without quoting it has so large a share of its words."""


def counted(text: str, titled: float) -> int | None:
    """How many comments follow, where a line is the heading of readers' comments; None where it is not.

    Args:
        text: The line.
        titled: The share of its words that stand in the headline, 0 to 1.

    """
    if found := _HEADING.fullmatch(text):
        return int(found[1] or found[2])
    found = _ON_ARTICLE.fullmatch(text)
    if found and (found[2][0] in _QUOTES or titled >= _TITLED):
        return int(found[1] or 1)
    return 1 if _UNCOUNTED.fullmatch(text) else None


def names_comments(text: str) -> bool:
    """Whether a line says no more than that comments follow, as a menu may, too."""
    return _NAMED.fullmatch(text) is not None
