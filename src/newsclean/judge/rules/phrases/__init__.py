"""Tables of phrases that only the furniture round an article uses, one module for each language.

Each module has one dict, `PHRASES`, from the id of a rule to its phrases. A phrase is compared with one whole line (a
Block's text) in normal form: NFKC, casefolded, typographic apostrophes made straight, every run of characters other
than letters, digits and `' & @ © % #` one space, no space at either end. In a phrase:

    plain words      must stand there, in this order
    *                zero to six words
    **               any number of words
    <n>              a number: one to three words that begin with a digit
    (a|b c|d)        one of these
    [a|b]            one of these or nothing

So `sign up for * (newsletter|newsletters)` matches the line "Sign up for our daily newsletter!", but no sentence that
goes on after it. Brackets do not nest. Every phrase needs a word of three letters or more outside brackets, or one in
each choice of a round bracket: it is filed under the longest, so the rarer that word is the better. (Two characters
of a script without spaces do.)

A line that matches is dropped, so a phrase that also matches an article's own prose is the worst mistake there is.
Where a line may hold several sentences, `**` is only right if the words round it leave no doubt. Phrases stand in
alphabetical order, name no outlet, and are written as they look in normal form ("e-mail" is `e mail`, "U.S." is `u s`).

In a script without spaces (Han, kana, Thai …) every character is a word, in phrase and line alike, wherever a phrase has
spaces: `*` is up to six characters there, `この記事を (共有|シェア) *` matches "この記事をシェアする". Korean has spaces, and a
particle is part of its word. Normal form drops the vowel signs and stretching of Arabic and the accents of Greek, and
makes ı an i, so in Turkish `hakkında` is `hakkinda`, and in Ukrainian ʼ is '. All tables are tried on every line, whatever its language, so a single
word must not be an ordinary one elsewhere.

Users write phrases of their own in the same language; `rules/own.py` brings them into normal form.
"""

from newsclean.judge.rules.phrases import (
    ar,
    bg,
    bn,
    cs,
    da,
    de,
    el,
    en,
    es,
    fa,
    fi,
    fr,
    he,
    hi,
    hu,
    id,
    it,
    ja,
    ko,
    nl,
    no,
    pl,
    pt,
    ro,
    ru,
    sv,
    sw,
    ta,
    th,
    tr,
    uk,
    vi,
    zh,
)

LANGUAGES: dict[str, dict[str, tuple[str, ...]]] = {
    "en": en.PHRASES,
    "de": de.PHRASES,
    "fr": fr.PHRASES,
    "es": es.PHRASES,
    "it": it.PHRASES,
    "pt": pt.PHRASES,
    "nl": nl.PHRASES,
    "sv": sv.PHRASES,
    "no": no.PHRASES,
    "da": da.PHRASES,
    "pl": pl.PHRASES,
    "tr": tr.PHRASES,
    "ru": ru.PHRASES,
    "uk": uk.PHRASES,
    "bg": bg.PHRASES,
    "ar": ar.PHRASES,
    "id": id.PHRASES,
    "ja": ja.PHRASES,
    "ko": ko.PHRASES,
    "zh": zh.PHRASES,
    "fi": fi.PHRASES,
    "cs": cs.PHRASES,
    "hu": hu.PHRASES,
    "ro": ro.PHRASES,
    "el": el.PHRASES,
    "fa": fa.PHRASES,
    "he": he.PHRASES,
    "hi": hi.PHRASES,
    "bn": bn.PHRASES,
    "ta": ta.PHRASES,
    "th": th.PHRASES,
    "vi": vi.PHRASES,
    "sw": sw.PHRASES,
}
"""The tables by language."""
