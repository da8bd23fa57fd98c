"""How rights are claimed: `© 2024 The Osmund Mail. All rights reserved.`"""

from __future__ import annotations

SIGN = r"(?:©|\(c\)|\bcopyright\b)"
"""How such a claim begins."""
_PHRASES = (
    "rights reserved",
    "rechte vorbehalten",
    "droits réservés",
    "derechos reservados",
    "direitos reservados",
    "diritti riservati",
    "riproduzione riservata",
    "rechten voorbehouden",
    "rättigheter förbehållna",
    "rettigheder forbeholdes",
    "rettigheter reservert",
    "prawa zastrzeżone",
    "права защищены",
    "права захищені",
    "hakları saklıdır",
    "hakkı saklıdır",
)
_ALL = "all|alle|tous|todos(?: los| os)?|tutti i|alla|wszelkie|wszystkie|все|всі|tüm|her"
RESERVED = rf"\b(?:(?:{_ALL})\s+)?(?:{'|'.join(_PHRASES)})\b"
"""What is said of the rights themselves."""
RESERVED_ENDS = tuple(phrase.rpartition(" ")[2] for phrase in _PHRASES)
"""Where one of these words is missing, nothing is said of them: sooner found than that."""
