"""Swedish phrases, Finland's Swedish ones among them; the package's docstring explains the phrase language."""

_AGENCY = "(tt|tt nyhetsbyrån|afp|reuters|ap|epa|bildbyrån|spt|getty images|scanpix|imago)"
_DAY = "[måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön]"
_MONTH = (
    "(januari|jan|februari|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sep|sept|"
    "oktober|okt|november|nov|december|dec|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": ("(stäng annons|dölj annons|hoppa över annons|varför ser jag den här annonsen|anmäl annons)",),
    "advertisement": (
        "(annons|annonser|sponsrat innehåll|annonssamarbete|betalt innehåll|kommersiellt samarbete|reklam|native annons|annonsbilaga)",
        "(artikeln fortsätter|fortsätt läsa|texten fortsätter) (efter|under|nedanför) (annonsen|annons|bilden|videon)",
        "(innehåll|artikel|i samarbete|annons|betalt innehåll) från * annons",
        "detta är (en annons|ett annonssamarbete|betalt innehåll) [från *]",
    ),
    "affiliate_disclosure": (
        "** (affiliatelänkar|annonslänkar|reklamlänkar|affiliate länkar) ** (ersättning|provision|kommission) **",
    ),
    "agency_credit": (
        f"(källa|text) {_AGENCY}",
        "(tt|tt reuters|tt afp|tt ritzau|tt ntb|tt nyhetsbyrån)",
    ),
    "app_prompt": (
        "(hämta på|ladda ner på|finns på|ladda ned på) (google play|app store)",
        "(ladda ner|ladda hem|hämta|installera) [hem|ner] [vår] (appen|app|nyhetsapp|vår app|vår nyhetsapp) *",
    ),
    "audio_player": (
        "(artikeln|texten) är uppläst (av|med) * (röst|ai|ai röst|talsyntes) *",
        "(lyssna på|lyssna till) (artikeln|podden|poddavsnittet|texten|inslaget|avsnittet) [<n>] [min|minuter]",
        "lyssna [<n>] (min|minuter)",
        "lyssna på (podden|avsnittet|vår podd) * (spotify|acast|apple podcasts|poddar finns) *",
        "uppläst artikel",
    ),
    "author_bio": (
        "(fler artiklar av|alla artiklar av|läs mer av|fler texter av|läs fler artiklar av) *",
        "(om skribenten|om författaren|om författarna|mer om skribenten)",
        "(reporter|redaktör|korrespondent) på (nyhetsredaktionen|ekonomiredaktionen|kulturredaktionen|sportredaktionen|utrikesredaktionen|inrikesredaktionen) *",
        "* är [frilansande|frilans] (journalist|skribent) (och|på|i|för) * (medarbetare|skriver) *",
    ),
    "comment_prompt": (
        "(anmäl|rapportera) (kommentar|kommentaren|inlägg|inlägget)",
        "(bli|var) (först|den första) (med att|att) kommentera *",
        "(delta|gå med) i (diskussionen|samtalet|debatten)",
        "(din|e postadressen|e postadress|din e postadress) * (publiceras|kommer inte) [inte] [att publiceras] **",
        "(du måste|logga in|vänligen) ** för att (kommentera|skriva en kommentar|publicera en kommentar|lämna en kommentar) *",
        "(kommentarer|alla kommentarer) (modereras|granskas) *",
        "(kommentera|kommentarer|läs kommentarer|visa kommentarer|alla kommentarer|skriv en kommentar|lämna en kommentar|lägg till kommentar|kommentera artikeln|dölj kommentarer|avbryt svar|lämna ett svar|logga in för att kommentera|regler för kommentarer|till kommentarerna|publicera kommentar|skicka kommentar|visa fler kommentarer|kommentarsregler|inga kommentarer)",
        "den här webbplatsen använder akismet **",
        "kommentarsfältet är (stängt|avstängt|låst) *",
        "skicka en kommentar",
        "spara mitt namn ** nästa gång jag (skriver en kommentar|kommenterar)",
    ),
    "contact_prompt": (
        "(har du|vet du|sitter du) [på] * (tips|något|nyhetstips|information) ** (mejla|tipsa|kontakta|skicka|hör av dig) **",
        "(kontakta oss|kontakta redaktionen|tipsa oss|tipsa redaktionen|kontakt|skicka tips|skicka in insändare|mejla redaktionen|nyhetstips|lämna tips|skriv en insändare|skriv till oss)",
    ),
    "contributor_note": ("(översättning|med reservation för|i samarbete med|medverkande) av *",),
    "cookie_notice": (
        "(för att|vi behöver) ** (visa|se) [det här|detta|det] innehållet ** (samtycke|godkänna|cookies|kakor) *",
        "(godkänn|godkänn alla|acceptera|acceptera alla|acceptera alla cookies|godkänn alla cookies|neka alla|avvisa alla|cookie inställningar|cookieinställningar|hantera cookies|hantera samtycke|endast nödvändiga|jag förstår|cookiepolicy|om cookies|acceptera cookies|inställningar för kakor|hantera kakor|sekretessinställningar|personuppgifter och cookies|samtyckesinställningar|godkänn kakor)",
        "(nödvändiga|funktionella|statistik|marknadsförings) (cookies|kakor) (är|hjälper|används) ** (webbplatsen|webbplats|besökare) *",
        "(vi|den här webbplatsen|den här sajten|denna webbplats|denna sida|vår webbplats|sajten) använder [oss av] (cookies|kakor) **",
        "** (genom att fortsätta|om du fortsätter|genom att klicka|genom att använda) ** (cookies|kakor) **",
        "** godkänner du (användningen av|att vi använder|vår användning av) (cookies|kakor) *",
    ),
    "copyright_notice": (
        "(allt material|materialet|innehållet) * (skyddat|skyddas) (av|enligt) (upphovsrätt|upphovsrättslagen|lagen om upphovsrätt) **",
        "(© copyright|copyright) * (aktiebolag|ab)",
        "* alla rättigheter (förbehållna|reserverade) *",
        "eftertryck (förbjudes|förbjudet) *",
    ),
    "donation_plea": (
        "(stöd oss|stöd vår journalistik|ge en gåva|skänk en gåva|swisha|donera|bli stödprenumerant|stötta oss|stöd vårt arbete|bli månadsgivare)",
        "(stöd|stötta) (vår|vårt|den) (fria|oberoende|arbete|journalistik|granskande) * (swisha|gåva|prenumeration|journalistik) *",
    ),
    "editing_note": (
        "(artikeln|notisen) (uppdaterades|har uppdaterats|är uppdaterad|korrigerades|har korrigerats) [den|klockan|kl] <n> *",
        "(sammanfattningen|denna sammanfattning|den här sammanfattningen) (är|har) * (ai|ai verktyg|artificiell intelligens) *",
        "i en tidigare version av (artikeln|texten|denna artikel|den här artikeln) **",
        "sammanfatta [artikeln] med ai",
        "sammanfattning [är] (skapad|gjord|genererad|framtagen) (med|av) [hjälp av] ai",
    ),
    "feedback_prompt": (
        "(fel i artikeln|rapportera fel|anmäl fel|hittat ett fel|rätta artikeln|rättelsepolicy|så jobbar vi med journalistik|anmäl textfel|rapportera textfel|skicka rättelse|ge feedback)",
        "(har du|hittat du|ser du|såg du) [hittat|sett] (ett|något) (fel|sakfel|stavfel) *",
        "(hittat|har du hittat|upptäckt) ett (fel|faktafel|skrivfel) *",
        "(ser du|hittat) ett fel i artikeln *",
        "vad tyckte du om (artikeln|texten) *",
    ),
    "follow_prompt": (
        "(följ oss|följ ämnet|följ skribent|sluta följa|följ skribenten|följ ämnen|följ oss i sociala medier|följ taggen)",
        "(följ|få notiser om) [ämnen] * (i den här artikeln|i artikeln)",
        "(följ|gilla) (oss|vår sida|redaktionen) på (facebook|twitter|x|instagram|tiktok|youtube|linkedin|sociala medier|google news|threads) *",
        "ett inlägg delat av *",
        "få en notis när * publicerar *",
        "följ oss (också|även|gärna) på *",
        "visa (detta|det här) inlägg på (instagram|facebook|threads)",
    ),
    "gallery_control": (
        "(bildspel|bildextra|bildgalleri|förstora bild|förstora bilden|stäng bild)",
        "(bild|foto) <n> (av|från) <n>",
        "(föregående|nästa) (bild|foto)",
        "(visa|se|öppna|bläddra bland) [alla|fler] (bilder|bildspel|bildspelet|bildgalleri|bilderna)",
    ),
    "go_deeper": (
        "(du kanske|kanske) [också] (gillar|är intresserad av)",
        "(läs mer om|mer om ämnet|mer i ämnet|läs vidare|läs också|missa inte|du kanske också gillar|fördjupning|läs mer i ämnet|mer om samma ämne)",
        "(se|hör|lyssna) (också|även)",
        "läs (också|även) **",
    ),
    "legal_notice": (
        "(ansvarig utgivare|chefredaktör och ansvarig utgivare|tf ansvarig utgivare|ansvariga utgivare)",
        "(detta är en|det här är en) (åsiktstext|ledartext|opinionstext|krönika|debattartikel|insändare) [*] (skribentens egna|skribentens|skribenten) *",
        "(integritetspolicy|personuppgiftspolicy|användarvillkor|allmänna villkor|köpvillkor|prenumerationsvillkor|dataskyddspolicy|tillgänglighetsredogörelse|tillgänglighetsutlåtande|om tillgänglighet|publiceringsregler|integritet och cookies|om personuppgifter|prenumerationsvillkor och personuppgifter|sekretesspolicy)",
        "(kontakt|om oss|annonsera|kundservice|tipsa oss) ** (integritetspolicy|personuppgiftspolicy|cookiepolicy|användarvillkor|cookies|villkor) *",
        "jag (godkänner|accepterar|har läst) ** (villkor|villkoren|integritetspolicy|personuppgiftspolicy|personuppgifter) *",
    ),
    "login_prompt": (
        "(logga in|logga ut|mina sidor|mitt konto|skapa konto|skapa ett konto|glömt lösenord|glömt ditt lösenord|registrera dig|har du redan ett konto|kom ihåg mig|min profil|användarnamn|skapa konto gratis|logga in här)",
        "(redan|är du redan|är du) (prenumerant|medlem|kund) [logga in|logga in här]",
        "har du [redan] ett konto [logga in|logga in här]",
    ),
    "most_read_heading": (
        "(mest|mest lästa) (läst|lästa|delat|delade|sett|sedda|kommenterat|lästa artiklar|lästa just nu|läst just nu|läst i dag|läst idag|populärt|lästa idag|artiklar)",
        "(populärast just nu|topplistan|det mest lästa|populära artiklar|mest lästa på *)",
    ),
    "navigation_label": (
        "(föregående|nästa) (artikel|inlägg|sida)",
        "(om oss|hoppa till innehåll|hoppa till huvudinnehåll|gå till innehåll|gå direkt till innehållet|till innehåll|till toppen|till startsidan|tillbaka till toppen|stäng meny|öppna meny|senaste nytt|senaste nyheterna|sök på sajten|startsidan|annonsera|kundservice|kundtjänst|e tidning|e tidningen|dagens tidning|insändare|familjesidan|lediga jobb|tipsa|sajtkarta|huvudmeny|till huvudinnehållet|stäng sök|du är här|rss|läs e tidningen|dödsannonser|alla ämnen|korsord)",
    ),
    "newsletter_prompt": (
        "(anmäl dig|prenumerera|skriv upp dig|registrera dig) [gratis|här|nu] (till|på|för) [vårt|våra|vår] [dagliga|gratis] (nyhetsbrev|nyhetsbrevet|nyhetsbreven) *",
        "(fyll i|ange|skriv) din (e post|e postadress|mejladress|mail) *",
        "(genom att anmäla dig|genom att prenumerera) ** (villkor|personuppgiftspolicy|integritetspolicy) *",
        "(nyhetsbrev|våra nyhetsbrev|vårt nyhetsbrev|dagens nyhetsbrev|få vårt nyhetsbrev|beställ nyhetsbrev|prenumerera på nyhetsbrev)",
        "(tack för din anmälan|tack för att du prenumererar) [*]",
        "du kan (när som helst avsluta|avsluta|avregistrera dig) * (när som helst|prenumerationen|nyhetsbrevet) *",
        "få (vårt|våra|det|de) * (nyhetsbrev|nyhetsbrevet|nyheterna) * (i din inkorg|direkt i mejlen|till din e post|i mejlkorgen)",
    ),
    "opens_elsewhere": (
        "(öppnas|länken öppnas) i [ett] (nytt fönster|ny flik|nytt fönster)",
        "extern länk",
    ),
    "paywall_prompt": (
        "(bli prenumerant|prenumerera|logga in|skapa konto|köp prenumeration|bli digital prenumerant) [nu|och|eller *] [för att] (läs vidare|läsa vidare|läsa artikeln|fortsätta läsa|läsa hela artikeln|läs hela artikeln|få tillgång) *",
        "(detta är|det här är) en låst artikel *",
        "(för|artikeln är för|endast för|exklusivt för|detta är en artikel för|det här är en artikel för) prenumeranter *",
        "(läs|fortsätt läsa) ** (första månaden|per månad|kr månad|kronor i månaden|ingen bindningstid) *",
        "(lås upp artikeln|lås upp|låst artikel|plus artikel|premiumartikel|ingen bindningstid|avsluta när du vill|läs hela artikeln|vill du läsa hela artikeln|redan prenumerant|köp nu|prova gratis|det här är en låst artikel|artikeln är låst)",
        "(vill du|för att) [läsa|fortsätta läsa] * artikeln ** (prenumerant|prenumerera|logga in|prenumeration) *",
    ),
    "photo_credit": (
        "(arkivbild|arkivfoto|genrebild|pressbild|skärmdump|bilden är ett montage)",
        "(foto|bild) (privat|arkiv|arkivbild|genrebild|pressbild|polisen) *",
        "(foto|bild) * (shutterstock|unsplash|pexels|pixabay|adobe stock|istock|mostphotos)",
        f"(foto|bild|arkivbild|bilder|källa|genrebild) * {_AGENCY}",
    ),
    "placeholder": (
        "(aktivera|slå på) javascript **",
        "(det här|den här|detta) (innehållet|videon|artikeln|sidan|klippet) (är|finns) (inte|inte längre) (tillgänglig|tillgängligt|kvar) *",
        "(laddar|ladda om sidan|ett fel har uppstått|något gick fel|hämtar innehåll|sidan kunde inte hittas)",
        "din webbläsare (stöder|stödjer|är för|stöds) **",
    ),
    "poll_prompt": ("(rösta här|rösta nu|dagens fråga|svara på frågan|visa resultat)",),
    "print_email": (
        "(skriv ut|skriv ut artikeln|kopiera länk|kopiera länken|länk kopierad|spara artikel|spara artikeln|läs senare|spara till senare|tipsa en vän|mejla artikeln|skicka som e post|sparade artiklar|ge bort artikeln|ge bort artikel|dela artikeln som gåva)",
        "(ändra|öka|minska) textstorlek *",
    ),
    "published_line": (
        f"(publicerad|publicerat|publicerades|skapad|skapades|publicerad i dag|artikeln publicerades|först publicerad) {_DAY} [den] <n> {_MONTH} [<n>] [kl|klockan] [<n>]",
        "(publicerad|uppdaterad) (idag|i dag|i går|igår) [kl|klockan] [<n>]",
        f"(uppdaterad|uppdaterat|uppdaterades|ändrad|senast uppdaterad|senast ändrad) [den|kl|klockan|i dag|idag|i går] <n> {_ANY_MONTH} [<n>] [kl] [<n>]",
        "för <n> (minuter|minut|timmar|timme|dagar|dag) sedan",
    ),
    "read_more_link": (
        "(läs mer|visa mer|visa fler|läs hela artikeln|läs hela|ladda fler|visa alla|se alla|läs mer här|fler nyheter|fler artiklar|ladda fler artiklar|hämta fler|till artikeln|läs artikeln|se fler|visa fler artiklar|mer nyheter|läs hela inlägget)",
    ),
    "reading_time": (
        "(lästid|beräknad lästid|läsning) [ca|cirka] <n> *",
        "<n> (min|minuter|minuters) (lästid|läsning|läsn)",
    ),
    "related_heading": (
        "(relaterade|liknande|rekommenderade|fler|andra|senaste) (artiklar|nyheter|inlägg|ämnen|texter|videor|länkar)",
        "(relaterat|läs också|rekommenderat|mer från|rekommenderas för dig|just nu|fler nyheter från *|läs mer från *|utvalt|mer läsning|andra läser|andra läste också|annat innehåll|senaste nytt från *)",
    ),
    "share_prompt": (
        "(dela artikel|dela artikeln|dela den här artikeln|dela sidan|dela på facebook|dela inlägget|dela med dig|dela länk|dela via e post|gilla och dela|dela med en vän|dela på sociala medier|dela nyheten)",
        "(dela|dela artikeln) på (facebook|twitter|x|linkedin|sociala medier) *",
        "(dela|tipsa) [artikeln|via|på|med] (facebook|twitter|x|whatsapp|linkedin|e post|mejl|mail|messenger|bluesky) *",
        "dela det här",
        "klicka för att dela *",
    ),
    "subscribe_prompt": (
        "(bli|prenumerera) [nu] * (endast|från) <n> (kr|kronor|kr mån) *",
        "(prenumerera|prenumerera nu|bli prenumerant|bli prenumerant nu|köp prenumeration|prenumerationer|prenumerera här|teckna prenumeration|hantera prenumeration|mitt abonnemang|se alla erbjudanden|se erbjudande|teckna abonnemang|till erbjudandet)",
    ),
    "syndication_note": (
        "(artikeln|texten|den här artikeln|krönikan) (publicerades|har tidigare publicerats|är tidigare publicerad|är ursprungligen publicerad|har publicerats) (först|ursprungligen|i|av|på) *",
    ),
    "tag_line": (
        "(taggar|nyckelord|ämnesord) *",
        "(ämnen i artikeln|ämnen|taggar|nyckelord|ämnesord|relaterade ämnen|i artikeln|mer om)",
    ),
    "video_player": (
        "(se|spela upp|visa) (videon|klippet|video|hela klippet|inslaget|videoklippet) [här]",
        "(spela upp video|nästa video|fler videor|fler klipp|videor|starta videon)",
    ),
    "visit_counter": ("<n> (kommentarer|kommentar|delningar|visningar)",),
}
