"""Swahili phrases; the package's docstring explains the phrase language."""

PHRASES: dict[str, tuple[str, ...]] = {
    "advertisement": ("(tangazo|matangazo|tangazo la biashara|maudhui yaliyodhaminiwa|imedhaminiwa)",),
    "app_prompt": ("pakua (app|programu|aplikesheni) [yetu|ya] *",),
    "comment_prompt": (
        "(maoni|toa maoni|andika maoni|toa maoni yako|acha maoni|maoni yako|weka maoni|tuma maoni|acha jibu)",
        "maoni <n>",
    ),
    "contact_prompt": ("(wasiliana nasi|wasiliana na sisi|mawasiliano|tuandikie)",),
    "cookie_notice": (
        "(kubali zote|kubali vidakuzi|mipangilio ya vidakuzi)",
        "(tovuti hii|sisi|tovuti yetu) (inatumia|hutumia|tunatumia) (vidakuzi|kuki|cookies) **",
    ),
    "copyright_notice": ("[©] * haki zote zimehifadhiwa *",),
    "follow_prompt": (
        "(tufuate|ungana nasi|jiunge nasi) (kwenye|katika) * (facebook|twitter|instagram|youtube|whatsapp|telegram) *",
        "tufuate",
    ),
    "go_deeper": ("(soma|tazama|angalia|sikiliza) (pia|zaidi) **",),
    "legal_notice": ("(sera ya faragha|vigezo na masharti|masharti ya matumizi|sheria na masharti)",),
    "login_prompt": ("(ingia|jisajili|umesahau nenosiri|fungua akaunti)",),
    "most_read_heading": (
        "(zilizosomwa zaidi|iliyosomwa zaidi|habari mpya|maarufu zaidi|habari zilizosomwa zaidi|habari kuu|zinazosomwa zaidi|iliyosomwa sana)",
    ),
    "navigation_label": (
        "(mwanzo|nyumbani|kuhusu sisi|ruka hadi maelezo|ruka hadi yaliyomo|habari iliyopita|habari inayofuata|ukurasa wa mwanzo|habari zote)",
    ),
    "newsletter_prompt": (
        "(jarida letu|weka barua pepe yako|barua pepe yako)",
        "jiandikishe (kwa|kupokea) (jarida|jarida letu|habari) *",
    ),
    "photo_credit": (
        "(chanzo cha picha|maelezo ya picha) *",
        "(picha ya maktaba|picha na maktaba)",
        "(picha|chanzo cha picha|picha kwa hisani ya|maelezo ya picha) * (afp|reuters|ap|getty images|epa|maktaba|shutterstock)",
    ),
    "print_email": ("(chapisha|nakili kiungo|tuma kwa barua pepe)",),
    "published_line": (
        "(ilichapishwa|imechapishwa|imesasishwa|iliyochapishwa|ilisasishwa) [tarehe|mnamo] <n> (januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba) <n> *",
    ),
    "read_more_link": (
        "(soma zaidi|endelea kusoma|angalia zaidi|habari zaidi|ona zaidi|tazama zote|soma habari kamili)",
    ),
    "reading_time": (
        "dakika <n> za kusoma",
        "muda wa kusoma [dakika] <n> *",
    ),
    "related_heading": (
        "(habari zinazohusiana|habari zaidi|unaweza pia kusoma|makala zinazohusiana|soma pia|habari nyingine|habari nyinginezo|zinazohusiana|mada zinazohusiana|unaweza kupendezwa pia na)",
    ),
    "share_prompt": (
        "(shiriki|sambaza|shirikisha|sambaza habari hii|shiriki habari hii|washirikishe wengine|shirikisha kwenye facebook|shirikisha wengine)",
    ),
    "tag_line": ("(mada|maneno muhimu) [kuu]",),
    "video_player": ("(tazama video|cheza video|video zaidi)",),
}
