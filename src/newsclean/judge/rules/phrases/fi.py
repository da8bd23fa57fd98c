"""Finnish phrases; the package's docstring explains the phrase language."""

PHRASES: dict[str, tuple[str, ...]] = {
    "advertisement": (
        "(juttu|artikkeli|teksti) jatkuu (mainoksen|kuvan|videon|ilmoituksen) (jälkeen|alla|alapuolella)",
        "(mainos|mainokset|ilmoitus) (teksti|juttu|artikkeli|sisältö) jatkuu (alla|alapuolella|mainoksen alla|mainoksen jälkeen)",
        "(mainos|mainokset|ilmoitus|kaupallinen yhteistyö|maksettu mainos|mainos alkaa|mainos päättyy|mainos jatkuu alla|sponsoroitu sisältö)",
    ),
    "app_prompt": ("(lataa|asenna) [ilmainen] (sovellus|sovelluksemme|uutissovellus|uutissovelluksemme) *",),
    "audio_player": ("(kuuntele|kuuntele juttu|kuuntele artikkeli|toista ääni)",),
    "author_bio": ("(lisää kirjoittajalta|kirjoittajan muut jutut|tietoa kirjoittajasta)",),
    "comment_prompt": (
        "(kommentit|kommentoi|kommentoi juttua|kirjoita kommentti|lisää kommentti|näytä kommentit|lue kommentit|jätä kommentti|osallistu keskusteluun|vastaa|ei kommentteja|lähetä kommentti|keskustelun säännöt)",
        "(kommentointi|keskustelu) on (päättynyt|suljettu)",
        "kirjaudu [sisään] (kommentoidaksesi|kommentoimaan|ja kommentoi)",
        "sähköpostiosoitettasi ei julkaista **",
    ),
    "contact_prompt": (
        "(ota yhteyttä|yhteystiedot|lähetä uutisvinkki|lähetä juttuvinkki|anna juttuvinkki|uutisvinkki|juttuvinkki)",
    ),
    "cookie_notice": (
        "(hyväksy kaikki|hyväksy evästeet|hyväksy kaikki evästeet|evästeasetukset|evästekäytäntö|hylkää kaikki|vain välttämättömät|muokkaa asetuksia|hallitse evästeitä)",
        "(käytämme|sivusto käyttää|tämä sivusto käyttää|verkkosivustomme käyttää) evästeitä **",
    ),
    "copyright_notice": ("[©] * kaikki oikeudet pidätetään *",),
    "editing_note": (
        "(juttua|artikkelia|uutista|otsikkoa|tekstiä) (muokattu|korjattu|päivitetty|täydennetty) [kello|klo] <n> **",
    ),
    "feedback_prompt": (
        "(anna palautetta|ilmoita virheestä|raportoi virheestä|lähetä palautetta|oliko juttu hyödyllinen)",
        "(huomasitko|löysitkö) virheen *",
    ),
    "follow_prompt": (
        "(seuraa meitä|seuraa aihetta|seuraa kirjoittajaa)",
        "(seuraa|tykkää) (meitä|meistä) [myös] (facebookissa|instagramissa|twitterissä|x ssä|tiktokissa|whatsappissa|somessa)",
    ),
    "gallery_control": (
        "(avaa kuvien katselu|näytä kaikki kuvat|avaa kuvagalleria|kuvagalleria|katso kuvat)",
        "(kuva|kuvat) <n> <n>",
    ),
    "go_deeper": (
        "(lue|katso|kuuntele) (myös|lisää) **",
        "lue lisää aiheesta *",
    ),
    "legal_notice": (
        "(käyttöehdot|tietosuoja|tietosuojaseloste|tietosuojakäytäntö|rekisteriseloste|saavutettavuusseloste|tilausehdot|palvelun käyttöehdot|vastaava päätoimittaja)",
    ),
    "login_prompt": (
        "(kirjaudu|kirjaudu sisään|kirjaudu ulos|luo tunnus|luo tili|rekisteröidy|omat tiedot|unohditko salasanan)",
        "onko sinulla jo (tilaus|tunnus|tili) *",
        "onko sinulla jo (tunnus|tili|tunnukset) *",
    ),
    "most_read_heading": (
        "(luetuimmat|luetuimmat nyt|luetuimmat uutiset|luetuimmat jutut|luetuimmat artikkelit|suosituimmat|luetuin)",
    ),
    "navigation_label": (
        "(etusivu|hae sivustolta|siirry sisältöön|siirry pääsisältöön|hyppää sisältöön|tuoreimmat|tuoreimmat uutiset|uusimmat uutiset|näköislehti|takaisin ylös|sulje valikko|avaa valikko|asiakaspalvelu|mediatiedot)",
    ),
    "newsletter_prompt": (
        "(tilaa|tilaa maksuton|tilaa ilmainen) (uutiskirje|uutiskirjeemme|uutiskirjeen) *",
        "(uutiskirje|uutiskirjeet|tilaa uutiskirjeet|sähköpostiosoitteesi|anna sähköpostiosoitteesi)",
    ),
    "paywall_prompt": (
        "(jatka lukemista|lue koko juttu) (tilaamalla|kirjautumalla|tilaajana) *",
        "(tämä juttu|juttu|artikkeli|tämä artikkeli) on [vain] (tilaajille|tilaajillemme) *",
        "(vain tilaajille|tilaajille|jo tilaaja)",
    ),
    "photo_credit": (
        "(kuva|kuvat|valokuva|kuvaaja) * (lehtikuva|stt|afp|epa|reuters|getty images|shutterstock|all over press)",
        "(kuvituskuva|arkistokuva|kuvakaappaus)",
    ),
    "placeholder": (
        "(ladataan|ladataan sisältöä|jokin meni vikaan)",
        "ota javascript käyttöön **",
    ),
    "print_email": (
        "(tulosta|tulosta artikkeli|kopioi linkki|linkki kopioitu|lähetä sähköpostilla|tallenna artikkeli|tallenna juttu)",
    ),
    "published_line": (
        "(julkaistu|päivitetty) (tänään|eilen) [klo] [<n>]",
        "(julkaistu|päivitetty|muokattu|viimeksi päivitetty) [ma|ti|ke|to|pe|la|su|tänään|eilen] <n> [<n>] [klo] [<n>]",
    ),
    "read_more_link": (
        "(lue lisää|näytä lisää|lue koko juttu|lataa lisää|näytä kaikki|katso lisää|katso kaikki|lisää uutisia|lisää aiheesta|lue juttu)",
    ),
    "reading_time": (
        "(lukuaika|lukemisaika) [noin|n] <n> *",
        "<n> (min|minuutin) (lukuaika|lukemisaika)",
    ),
    "related_heading": (
        "(aiheeseen liittyvää|lisää aiheesta|lue seuraavaksi|suosittelemme|liittyvät jutut|liittyvät artikkelit|samasta aiheesta|sinua voisi kiinnostaa|sinua saattaa kiinnostaa|lue myös)",
    ),
    "share_prompt": (
        "(jaa|jaa juttu|jaa artikkeli|jaa somessa|jaa linkki|jaa sosiaalisessa mediassa)",
        "jaa [juttu|artikkeli] (facebookissa|twitterissä|whatsappissa|linkedinissä|x ssä|sähköpostilla|somessa)",
    ),
    "subscribe_prompt": ("(tilaa lehti|tilaa nyt|tilaa tästä|osta tilaus|tilaa digi|kokeile maksutta)",),
    "tag_line": (
        "(aiheet artikkelissa|artikkelin aiheet|jutun aiheet) *",
        "(avainsanat|asiasanat) *",
        "aiheet",
    ),
    "video_player": ("(katso video|toista video|lisää videoita)",),
}
