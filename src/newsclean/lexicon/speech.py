"""Verbs of saying and words that name a source, by language: what reports speech is a reporter's sentence."""

from __future__ import annotations

SAID = (
    "said|says|told|added|"  # English
    "sagte|erklärte|"  # German
    "déclaré|affirmé|"  # French
    "dijo|afirmó|"  # Spanish
    "ha detto|ha dichiarato|ha spiegato|"  # Italian
    "disse|afirmou|explicou|"  # Portuguese
    "zei|zegt|"  # Dutch
    "sade|säger|"  # Swedish
    "sier|"  # Norwegian
    "siger|sagde|"  # Danish
    "powiedział|powiedziała|dodał|dodała|"  # Polish
    "dedi|söyledi|belirtti|"  # Turkish
    "сказал|сказала|заявил|заявила|сообщил|сообщила|"  # Russian
    "сказав|заявив|повідомив|"  # Ukrainian
    "mengatakan|ujar|"  # Indonesian
    "말했다|밝혔다|전했다|"  # Korean
    "قال|قالت|وقال|وأضاف"  # Arabic
)
"""Verbs that report speech wherever they stand in a sentence."""
SAID_OF_QUOTES = (
    "say|wrote|announced|explained|argued|argues|insisted|insists|joked|urged|urges|warned|warns|recommends|"  # English
    "sagt|erklärt|betonte|betont|ergänzte|fordert|forderte|heißt es|hieß es|meinte|meint|rät|riet|schreibt|schrieb|"
    "warnte|warnt|"  # German
    "a dit|affirme|explique|a ajouté|a assuré|a expliqué|a indiqué|a précisé|a rappelé|a souligné|ajoute|assure|"
    "conseille|disait|estime|insiste|précise|prévient|raconte|rappelle|souligne|"  # French
    "dice|explicó|aconseja|advierte|advirtió|añadió|agregó|asegura|aseguró|contó|indicó|pidió|recordó|recuerda|señaló|"
    "sostuvo|"  # Spanish
    "afferma|avverte|consiglia|ha aggiunto|ha ricordato|racconta|ricorda|sottolinea|spiega|"  # Italian
    "acrescentou|aconselha|alerta|contou|diz|explica|lembrou|pediu|recomenda|"  # Portuguese
    "adviseert|vertelt|waarschuwt|"  # Dutch
    "berättar|förklarar|menar|råder|"  # Swedish
    "forklarer|forteller|mener|"  # Norwegian
    "fortæller|"  # Danish
    "mówi|ostrzega|podkreślił|podkreśla|radzi|wyjaśnia|"  # Polish
    "говорит|добавил|добавила|отметил|отметила|пояснил|предупредил|рассказал|рассказала|советует|"  # Russian
    "додав|додала|зазначив|зазначила|каже|підкреслив|пояснив|радить|розповів|розповіла|"  # Ukrainian
    "jelas|kata|tutur|ungkap"  # Indonesian
)
"""Verbs that do so behind a quotation or a comma; elsewhere they mean other things, too."""
SOURCED = (
    "according to|"  # English
    "laut|"  # German
    "selon|"  # French
    "según|"  # Spanish
    "de acordo com|"  # Portuguese
    "volgens|aldus|"  # Dutch
    "enligt|"  # Swedish
    "ifølge|"  # Danish, Norwegian
    "według|"  # Polish
    "göre|"  # Turkish
    "по словам|"  # Russian
    "за словами|"  # Ukrainian
    "menurut|"  # Indonesian
    "بحسب"  # Arabic
)
"""Words that name who said something, without a verb."""
