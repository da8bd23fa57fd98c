"""What asks the reader's consent to cookies: the paragraphs of such a box, and its heading."""

from __future__ import annotations

import re

_SUBJECTS = ("cookie", "consent", "privacy", "einwilligung", "datenschutz", "confidentialité", "privacidad", "consenso")
"""One of these is what consent is asked to."""
_WORDS = re.compile(
    r"\b(?:cookies?|consent|partners|preferences|privacy|personal (?:data|information)|personali[sz]ed|"
    r"einwilligung|partnern?|datenschutz|einstellungen|personenbezogen|consentement|partenaires|confidentialité|"
    r"données personnelles|consentimiento|socios|privacidad|datos personales|consenso|dati personali)"
)
_READER = re.compile(r"\b(?:we|our|us|you|your|wir|unser\w*|sie|ihre?n?|nous|nos|vous|vos|sus?|noi|nostri|tuo)\b")
_HEADING = re.compile(
    r"(?:we (?:value|respect) )?your (?:privacy|cookies)\b|(?:cookie|consent|privacy) (?:settings|preferences|policy)"
)


def asks_consent(normal: str) -> bool:
    """Whether a paragraph asks for consent, given in its normal form: it speaks of cookies to its reader."""
    if not any(word in normal for word in _SUBJECTS):
        return False
    return len(set(_WORDS.findall(normal))) > 1 and len(_READER.findall(normal)) > 1


def heads_consent(normal: str) -> bool:
    """Whether a line, given in its normal form, heads such a box."""
    return _HEADING.match(normal) is not None


def addresses_reader(text: str) -> bool:
    """Whether a text speaks to its reader, or of those who make the site."""
    return _READER.search(text) is not None
