"""Czech phrases; the package's docstring explains the phrase language."""

PHRASES: dict[str, tuple[str, ...]] = {
    "advertisement": (
        "(reklama|inzerce|placená inzerce|komerční sdělení|komerční prezentace|reklamní sdělení|placený obsah)",
        "(článek|text) pokračuje (pod|za) (reklamou|inzercí|videem|fotografií)",
    ),
    "affiliate_disclosure": ("(článek|text) obsahuje (affiliate odkazy|reklamní odkazy|affiliate odkaz) *",),
    "agency_credit": ("(čtk|zdroj čtk|čtk red)",),
    "app_prompt": ("(stáhněte|stáhněte si|nainstalujte si) (aplikaci|naši aplikaci|naši mobilní aplikaci) *",),
    "audio_player": ("(poslechněte si článek|poslechnout článek|poslechnout|přehrát audio)",),
    "author_bio": (
        "(další články autora|další články autorky|všechny články autora|o autorovi|o autorce|více od autora)",
    ),
    "comment_prompt": (
        "(diskuse|diskuze|diskuse k článku|diskuze k článku) [je] (uzavřena|ukončena|byla ukončena|<n>)",
        "(diskuse|diskuze|vstoupit do diskuse|vstoupit do diskuze|přidat komentář|napsat komentář|přejít do diskuse|komentáře|zobrazit komentáře|žádné komentáře|zrušit odpověď na komentář|odeslat komentář|přidat názor)",
        "(nahlásit|nahlaste) (komentář|příspěvek|nevhodný příspěvek)",
        "(pro|abyste mohli) (přidání|přidávání|psaní|přidat|psát|vkládat|komentovat) [komentáře|komentářů|komentář|příspěvků] [se] (musíte|se přihlaste|přihlaste se|je nutné|je třeba) *",
        "okomentovat",
        "vaše e mailová adresa nebude zveřejněna **",
    ),
    "contact_prompt": (
        "(kontaktujte nás|napište nám|máte tip na článek|kontakty|napsat redakci|pošlete nám tip)",
        "(víte o|máte) * (tip|tipy|zajímavém|informace) ** (napište nám|pište nám|dejte nám vědět|ozvěte se nám) *",
    ),
    "cookie_notice": (
        "(nezbytné|technické|analytické|marketingové|funkční) (cookies|soubory cookie|soubory cookies) (jsou|pomáhají|slouží|umožňují) ** (webu|stránek|stránky|návštěvníků|uživatelů) *",
        "(pro|k) zobrazení (obsahu|tohoto obsahu|videa|příspěvku) ** (souhlas|cookies|souhlasu) *",
        "(přijmout vše|přijmout všechny cookies|odmítnout vše|nastavení cookies|souhlasím s cookies|pouze nezbytné|podrobné nastavení|nastavení soukromí|povolit vše)",
        "(tento web používá|používáme|na našem webu používáme|tyto stránky používají|web používá) [soubory] cookies **",
        "(tento web používá|používáme|tyto stránky používají) soubory cookie **",
    ),
    "copyright_notice": (
        "(jakékoliv|jakékoli) (užití|šíření) ** (souhlasu|zakázáno|zapovězeno|zakázána) *",
        "** (publikování|šíření|kopírování) ** obsahu ** bez ** souhlasu ** (zakázáno|zakázány|zakázané)",
        "[©] * všechna práva vyhrazena *",
    ),
    "donation_plea": ("(podpořte|podpoř) (nás|naši práci|naši redakci|nezávislou žurnalistiku|nezávislá média) *",),
    "editing_note": (
        "(shrnutí|souhrn) (vytvořila|vytvořil|bylo|byl) * (umělá inteligence|ai|umělou inteligencí|umělé inteligence) *",
    ),
    "feedback_prompt": (
        "(nahlásit chybu|našli jste chybu|našli jste v článku chybu|upozornit na chybu|líbil se vám článek|ohodnoťte článek)",
        "(našli jste|všimli jste si) * (chybu|chyby|překlep) ** (napište|dejte|kontaktujte|nahlaste) **",
    ),
    "follow_prompt": (
        "(sledujte nás|sledovat|sledovat téma|sledovat autora)",
        "přidejte si * (mezi|do) (oblíbené|oblíbených|preferované) (zdroje|zdrojů|médií) *",
        "sledujte nás [také|i] na (facebooku|twitteru|instagramu|sociálních sítích|síti x|youtube|tiktoku) *",
    ),
    "gallery_control": (
        "(fotogalerie|zobrazit fotogalerii|prohlédnout galerii|otevřít galerii|další fotografie|celá galerie|zobrazit galerii|přejít do galerie)",
        "(foto|fotka|fotografie|obrázek) <n> (z|ze) <n>",
    ),
    "go_deeper": (
        "(mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit) **",
        "(následuje|přejít před|přejít za|přeskočit) obsah (vložený|vloženého) z jiného webu [*]",
        "(čtěte|přečtěte si|podívejte se|sledujte) (také|i|dále|více) **",
        "následuje obsah vložený z jiného webu zde jej můžete přeskočit",
    ),
    "legal_notice": (
        "(názory|texty|komentáře) * (nemusí|nevyjadřují) ** (redakce|vydavatele|redakcí|názor redakce) *",
        "(obchodní podmínky|podmínky užití|ochrana osobních údajů|zásady ochrany osobních údajů|ochrana soukromí|etický kodex|všeobecné podmínky|zpracování osobních údajů|prohlášení o přístupnosti)",
    ),
    "login_prompt": (
        "(máte|už máte|již máte) [už|již] (účet|předplatné) [přihlaste se|přihlásit se] *",
        "(přihlásit se|přihlášení|přihlásit|odhlásit|odhlásit se|registrace|registrovat se|zaregistrovat se|zapomenuté heslo|můj účet|zapomněli jste heslo|vytvořit účet)",
    ),
    "most_read_heading": (
        "(nejčtenější|nejčtenější články|nejčtenější zprávy|nejčtenější za *|nejdiskutovanější|nejsdílenější)",
    ),
    "navigation_label": (
        "(předchozí|následující|další) (článek|příspěvek|stránka)",
        "(úvodní stránka|hlavní stránka|přejít k obsahu|přejít na obsah|přeskočit na obsah|nejnovější zprávy|hlavní zprávy|zpět nahoru|zavřít menu|otevřít menu|o nás|kariéra|pro inzerenty|titulní stránka|hlavní menu)",
        "zobrazit vše",
    ),
    "newsletter_prompt": (
        "(odebírat newsletter|odebírejte newsletter|odběr newsletteru|odebírejte náš newsletter|zadejte váš e mail|zadejte svůj e mail|váš e mail|odběr novinek|novinky do e mailu)",
        "(odesláním|odesláním formuláře|přihlášením k odběru|vyplněním e mailu|zadáním e mailu) ** (souhlasíte|souhlas|podmínkami|osobních údajů) **",
        "(přihlaste se|odebírejte|nechte si posílat) ** (newsletter|newsletteru|newslettery) *",
        "(přihlaste se|přihlásit se|přihlásit) [k|ke] (odběru|odběru newsletteru|odběru našeho newsletteru|newsletteru) *",
    ),
    "paywall_prompt": (
        "(pokračování|celý článek) [je] [jen|pouze] pro předplatitele *",
        "(pro předplatitele|jen pro předplatitele|už jste předplatitel|odemknout článek|zbývá vám * článků)",
        "(tento článek|celý článek|tento obsah|pokračování článku) [je] (pouze|jen|určen|dostupný) [jen|pouze] (pro předplatitele|předplatitelům) *",
    ),
    "photo_credit": (
        "(foto|fotografie|snímek|zdroj) * (čtk|profimedia|afp|epa|reuters|getty images|shutterstock|archiv|isifa|ap)",
        "(foto|fotografie|zdroj) * (unsplash|pexels|pixabay|adobe stock|istock|depositphotos|se svolením *|pixabay com)",
        "(ilustrační foto|ilustrační fotografie|ilustrační snímek|archivní foto|archivní snímek)",
    ),
    "placeholder": (
        "(načítám|načítání|něco se pokazilo)",
        "(zapněte|povolte|pro správné zobrazení) * javascript **",
    ),
    "poll_prompt": ("(anketa|hlasujte v anketě|hlasovat)",),
    "print_email": (
        "(vytisknout|tisk článku|vytisknout článek|zkopírovat odkaz|kopírovat odkaz|odkaz zkopírován|poslat e mailem|uložit na později|uložit článek|přečíst později|odeslat e mailem)",
    ),
    "published_line": (
        "(publikováno|aktualizováno|aktualizace) (dnes|včera) [v] [<n>]",
        "(publikováno|vydáno|aktualizováno|aktualizace|zveřejněno|poslední aktualizace) [dne|dnes|včera] <n> [ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince] [<n>] [v] [<n>]",
    ),
    "read_more_link": (
        "(číst dále|číst více|číst celý článek|zobrazit více|více zde|celý článek|další články|načíst další|zobrazit další|přečíst celý článek|pokračovat ve čtení|více informací zde|celý článek čtěte zde)",
    ),
    "reading_time": (
        "(doba čtení|délka čtení|čas čtení) [cca|asi] <n> *",
        "<n> (min|minut|minuty) čtení",
    ),
    "related_heading": (
        "(související|související články|související témata|další články|další zprávy|čtěte také|čtěte dále|doporučujeme|mohlo by vás zajímat|podobné články|více k tématu|z rubriky|souvisí)",
    ),
    "share_prompt": ("(sdílet|sdílejte|sdílet článek|sdílejte článek|sdílet na *|sdílejte na *)",),
    "subscribe_prompt": (
        "(předplatit|předplaťte si|koupit předplatné|získat předplatné|předplatné|zakoupit předplatné|vyzkoušet předplatné)",
        "předplaťte si * (za|od) <n> **",
    ),
    "tag_line": (
        "(témata článku|související témata|témata v článku|témata a osoby) *",
        "(štítky|klíčová slova|tagy) *",
        "témata",
    ),
    "video_player": ("(přehrát video|spustit video|další videa|podívejte se na video|zobrazit video)",),
}
