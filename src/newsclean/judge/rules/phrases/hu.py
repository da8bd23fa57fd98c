"""Hungarian phrases; the package's docstring explains the phrase language."""

PHRASES: dict[str, tuple[str, ...]] = {
    "advertisement": (
        "(hirdetés|reklám|fizetett hirdetés|támogatott tartalom|fizetett tartalom|szponzorált tartalom|pr cikk)",
        "a cikk (a hirdetés|a hirdetés után|hirdetés|a reklám) [után|alatt] folytatódik",
    ),
    "app_prompt": ("(töltse le|töltsd le) * (alkalmazásunkat|alkalmazást|applikációnkat|appunkat) *",),
    "audio_player": ("(hallgassa meg|hallgasd meg|cikk meghallgatása|a cikk meghallgatása)",),
    "author_bio": ("(a szerző további cikkei|a szerzőről|a szerző összes cikke)",),
    "comment_prompt": (
        "(hozzászóláshoz|a hozzászóláshoz|kommenteléshez|a kommenteléshez) * (be kell jelentkezni|jelentkezzen be|jelentkezz be|regisztráció) *",
        "(hozzászólások|hozzászólás|hozzászólok|szóljon hozzá|szólj hozzá|kommentek|kommentelek|új hozzászólás|hozzászólás elküldése|nincs hozzászólás|válasz megszakítása|hozzászólások megtekintése)",
        "az e mail címet nem tesszük közzé **",
        "megjegyzés küldése",
        "nincs megjegyzés",
    ),
    "contact_prompt": (
        "(írjon nekünk|írj nekünk|lépjen kapcsolatba velünk|kapcsolatfelvétel|küldjön be hírt|elérhetőségek|elérhetőségeink)",
    ),
    "cookie_notice": (
        "(elfogadom|összes elfogadása|az összes elfogadása|mindet elfogadom|elutasítom|süti beállítások|sütik kezelése|cookie beállítások|összes elutasítása)",
        "(weboldalunk|oldalunk|az oldal|ez a weboldal|a weboldal|honlapunk|ez az oldal) [sütiket|cookie kat] (sütiket|cookie kat|használ|sütiket használ) **",
    ),
    "copyright_notice": ("[©] * minden jog fenntartva *",),
    "donation_plea": ("(támogass minket|támogasson minket|támogatom|támogasd munkánkat|támogassa munkánkat|adó 1%)",),
    "feedback_prompt": ("(hibát talált|hibát találtál|hiba jelentése|hibabejelentés|hibát talált a cikkben)",),
    "follow_prompt": (
        "(kövessen minket|kövess minket|kövessen bennünket|kövess bennünket) [a|az] [facebookon|facebookon is|instagramon|google hírekben|x en|tiktokon|twitteren|google news on] *",
        "(kövesse|kövesd|kövessék|kövessétek) * (facebookon|a facebookon|instagramon|az instagramon|tiktokon|a tiktokon|x en|az x en|google hírekben|a google hírekben|youtube on|viberen|telegramon) is",
    ),
    "gallery_control": (
        "(galéria|képgaléria|galéria megtekintése|galéria megnyitása|összes kép|további képek|nézze meg galériánkat|nagyítás)",
        "<n> <n> (kép|fotó)",
    ),
    "go_deeper": (
        "(kapcsolódó cikk|kapcsolódó cikkünk|ajánljuk még) **",
        "(olvassa el|olvasd el|nézze meg|nézd meg) (ezt is|még|ezeket is|továbbá) **",
        "(önt is érdekelheti|ez is érdekelheti|téged is érdekelhet|ez is érdekelhet) **",
    ),
    "legal_notice": (
        "(impresszum|adatvédelem|adatvédelmi tájékoztató|adatvédelmi nyilatkozat|felhasználási feltételek|jogi nyilatkozat|általános szerződési feltételek|médiaajánlat|szerzői jogok|adatkezelési tájékoztató|felhasználási szabályzat|moderálási alapelvek|süti tájékoztató)",
    ),
    "login_prompt": (
        "(bejelentkezés|belépés|regisztráció|regisztrálok|kijelentkezés|elfelejtett jelszó|bejelentkezem|fiókom|elfelejtette jelszavát)",
        "(van már|már van) * (fiókja|előfizetése|fiókod|előfizetésed) *",
    ),
    "most_read_heading": (
        "(legolvasottabb|legolvasottabbak|legolvasottabb cikkek|legnépszerűbb|legnépszerűbbek|a legolvasottabb|népszerű cikkek|legfrissebb|legtöbbet olvasott)",
    ),
    "navigation_label": (
        "(címlap|főoldal|kezdőlap|ugrás a tartalomra|ugrás a tartalomhoz|kilépés a tartalomba|legfrissebb hírek|friss hírek|vissza a tetejére|vissza a címlapra|menü bezárása|vissza a főoldalra|rólunk|rovatok|összes rovat)",
    ),
    "newsletter_prompt": (
        "(hírlevél|hírlevelünk|hírlevél feliratkozás|feliratkozom|feliratkozás|e mail címe|e mail cím|adja meg e mail címét|add meg az e mail címed)",
        "(iratkozzon fel|iratkozz fel|feliratkozás|feliratkozom) [a|az] [napi|heti|ingyenes] (hírlevelünkre|hírlevélre|hírlevelére|hírleveleinkre|a hírlevélre) *",
    ),
    "paywall_prompt": (
        "(csak előfizetőknek|előfizetőknek|már előfizető|olvasson tovább előfizetéssel|a cikk folytatásához fizessen elő|előfizetőink számára)",
        "(ez a cikk|a cikk|ez a tartalom|a teljes cikk|a folytatás) [csak|kizárólag] (előfizetőknek|előfizetőink|előfizetőinknek|előfizetők) *",
    ),
    "photo_credit": (
        "(fotó|kép|forrás|fotók|illusztráció) * (mti|afp|epa|reuters|getty images|shutterstock|ap|mti fotó|northfoto)",
        "(illusztráció|képünk illusztráció|archív fotó|archív felvétel|illusztrációs fotó|a kép illusztráció|nyitókép *|borítókép *|kiemelt kép *|címlapkép *|címlapfotó *|borítófotó *|nyitófotó *|indexkép *)",
    ),
    "placeholder": (
        "(betöltés|tartalom betöltése|hiba történt)",
        "** engedélyezze a javascriptet **",
    ),
    "poll_prompt": ("(szavazzon|szavazz|szavazás|szavazok|eredmények megtekintése)",),
    "print_email": (
        "(nyomtatás|cikk nyomtatása|link másolása|hivatkozás másolása|küldés e mailben|cikk mentése|elküldöm e mailben|mentés későbbre)",
    ),
    "published_line": (
        "(megjelent|frissítve|közzétéve|módosítva|publikálva|utolsó frissítés|utoljára frissítve|frissült) <n> [január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec] [<n>] [<n>]",
    ),
    "read_more_link": (
        "(tovább|tovább a cikkhez|tovább olvasom|teljes cikk|a teljes cikk|tovább a teljes cikkre|további cikkek|több cikk|továbbiak|részletek|még több|mutass többet|továbbiak betöltése|további hírek|olvass tovább|olvasson tovább|tovább olvasok)",
    ),
    "reading_time": (
        "(olvasási idő|olvasási ideje) [kb|körülbelül] <n> *",
        "<n> (perc|perces) (olvasás|olvasási idő|olvasnivaló)",
    ),
    "related_heading": (
        "(kapcsolódó|kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó tartalom|kapcsolódó hírek|ajánlott cikkek|ajánlott|ajánljuk|ajánló|hasonló cikkek|ezeket is ajánljuk|ajánlott tartalmak|olvasson tovább|további cikkeink|még több *|legfrissebb cikkek)",
    ),
    "share_prompt": (
        "(megosztás|ossza meg|oszd meg|cikk megosztása|megosztás facebookon|megosztás twitteren|megosztás e mailben|megosztom facebookon|oszd meg másokkal is|oszd meg ismerőseiddel)",
    ),
    "subscribe_prompt": (
        "(előfizetés|előfizetek|fizessen elő|fizess elő|előfizetek most|előfizetési csomagok|próbálja ki ingyen)",
        "(fizessen|fizess) elő ** (ft|havonta|hónapra|forint|forintért) *",
    ),
    "tag_line": ("(címkék|kulcsszavak|tagek|címke) *",),
    "video_player": ("(videó lejátszása|videó indítása|nézze meg a videót|további videók|nézd meg a videót)",),
}
