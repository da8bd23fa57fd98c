"""Tables of phrases that only the furniture round an article uses, one module for each language.

Each module has one dict, `PHRASES`, from the id of a rule to its phrases. A phrase is compared with one whole line (a
Block's text) in normal form: NFKC, casefolded, typographic apostrophes made straight, every run of characters other
than letters, digits and `' & @ © % #` one space, no space at either end. In a phrase:

    plain words      must stand there, in this order
    *                zero to six words
    **               any number of words
    <n>              a number: one word that begins with a digit
    (a|b c|d)        one of these
    [a|b]            one of these or nothing

So `sign up for * (newsletter|newsletters)` matches the line "Sign up for our daily newsletter!", but no sentence that
goes on after it. Brackets do not nest. Every phrase needs a word of three letters or more outside brackets, or one in
each choice of a round bracket: it is filed under the longest, so the rarer that word is the better.

A line that matches is dropped, so a phrase that also matches an article's own prose is the worst mistake there is.
Where a line may hold several sentences, `**` is only right if the words round it leave no doubt. Phrases stand in
alphabetical order, name no outlet, and are written as they look in normal form ("e-mail" is `e mail`, "U.S." is `u s`).
"""

from newsclean.judge.rules.phrases import de, en, es, fr

LANGUAGES: dict[str, dict[str, tuple[str, ...]]] = {
    "en": en.PHRASES,
    "de": de.PHRASES,
    "fr": fr.PHRASES,
    "es": es.PHRASES,
}
"""The tables by language."""
