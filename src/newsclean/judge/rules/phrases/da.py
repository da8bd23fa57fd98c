"""Danish phrases; the package's docstring explains the phrase language."""

_AGENCY = "(ritzau|ritzau scanpix|afp|reuters|ap|epa|scanpix|getty images|ntb|tt|dpa)"
_DAY = "[mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tirs|ons|tors|fre|lør|søn]"
_MONTH = (
    "(januar|jan|februar|feb|marts|mar|april|apr|maj|juni|jun|juli|jul|august|aug|september|sep|sept|"
    "oktober|okt|november|nov|december|dec|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": ("(hvorfor ser jeg denne annonce|luk annonce|skjul annonce|spring annonce over|rapporter annonce)",),
    "advertisement": (
        "(annonce|annoncer|annoncørbetalt indhold|sponsoreret indhold|betalt indhold|kommercielt samarbejde|reklame|annoncørindhold|sponsoreret|annonceindhold)",
        "(annoncørbetalt indhold|sponsoreret indhold) (fra|leveret af|for|i samarbejde med) *",
        "(artiklen|teksten|historien) fortsætter (under|efter|nedenfor) [annoncen|billedet|videoen|grafikken|annonce]",
    ),
    "affiliate_disclosure": (
        "** (affiliate links|affiliatelinks|reklamelinks|affiliate link) ** (provision|kommission|betaling|indtægt) **",
    ),
    "agency_credit": (
        f"(kilde|tekst) {_AGENCY}",
        "(ritzau|ritzau bureau|ritzau finans|ritzau reuters|ritzau afp|ritzau ntb)",
    ),
    "app_prompt": (
        "(hent i|hent på|download på|hent den i|hent den på) (google play|app store)",
        "(hent|download|installer) (appen|vores app|nyhedsappen|vores nyhedsapp|app'en|vores apps) *",
    ),
    "audio_player": (
        "(lyt til|hør) (artiklen|podcasten|historien|artikel|afsnittet|denne artikel) [<n>] [min|minutter]",
        "artiklen er (læst op|indtalt|oplæst) af *",
        "lyt (<n> min|til artiklen)",
    ),
    "author_bio": (
        "(flere artikler af|alle artikler af|læs mere af|læs flere artikler af|flere artikler fra) *",
        "(om forfatteren|om skribenten|om forfatterne|om journalisten)",
    ),
    "comment_prompt": (
        "(bliv|vær) den første (til at|der) (kommentere|kommenterer|skrive en kommentar) *",
        "(din|e mailadressen|din e mailadresse|din email) (vil ikke blive|bliver ikke|e mailadresse vil ikke blive|mailadresse vil ikke blive) (publiceret|offentliggjort|vist) **",
        "(du skal|du skal være|log ind|venligst) ** for at (kommentere|skrive en kommentar|deltage i debatten|kunne kommentere) *",
        "(kommentarer|alle kommentarer) (modereres|bliver modereret) *",
        "(kommenter|kommentarer|læs kommentarer|vis kommentarer|skriv en kommentar|tilføj kommentar|skriv kommentar|læg en kommentar|efterlad en kommentar|skjul kommentarer|deltag i debatten|send kommentar|alle kommentarer|annuller svar|ingen kommentarer|skriv et svar|giv et svar|debatregler|se kommentarer|bland dig i debatten|log ind for at kommentere|kommentér artiklen|se alle kommentarer)",
        "dette (websted|site|website) bruger akismet **",
        "gem mit navn ** næste gang jeg kommenterer",
        "kommentarfeltet er (lukket|slået fra) *",
        "send en kommentar",
    ),
    "contact_prompt": (
        "(har du|ved du|kender du|ligger du inde) [med] * (tip|historie|viden|oplysninger|noget) ** (skriv til|kontakt|tip os|send) **",
        "(kontakt os|kontakt redaktionen|tip os|tip redaktionen|send et tip|send læserbrev|send os et tip|har du et tip|kontaktoplysninger|skriv til os|skriv et læserbrev|indsend læserbrev|skriv til redaktionen|giv os et tip)",
    ),
    "contributor_note": ("(oversat af|oversættelse ved|i samarbejde med redaktionen) *",),
    "cookie_notice": (
        "(accepter|accepter alle|tillad alle|tillad alle cookies|accepter alle cookies|afvis alle|afvis|kun nødvendige|nødvendige cookies|administrer samtykke|cookieindstillinger|cookie indstillinger|cookiepolitik|cookies|cookie og privatlivspolitik|cookiedeklaration|privatlivsindstillinger|tillad valgte|om cookies|ret samtykke|skift cookie samtykke|ændr samtykke|administrer cookies|tilpas indstillinger|vis detaljer)",
        "(for at vise|for at se) dette (indhold|opslag|element) ** (samtykke|accepter|acceptere|cookies) *",
        "(nødvendige|funktionelle|statistiske|statistik|marketing) cookies (er|hjælper|bruges|anvendes) ** (hjemmesiden|hjemmeside|websitet|besøgende) *",
        "(vi|dette website|denne hjemmeside|dette websted|vores hjemmeside|siden|vores website|hjemmesiden) (bruger|anvender|benytter|gør brug af) cookies **",
        "** (accepterer|samtykker) du [til] (brugen af|brug af|vores brug af) cookies *",
        "** (ved at fortsætte|hvis du fortsætter|ved at klikke|ved at bruge) ** cookies **",
        "du skal acceptere cookies for at *",
    ),
    "copyright_notice": (
        "(materialet|indholdet|alt materiale|alt indhold|denne artikel|artiklerne) * (beskyttet af|omfattet af|beskyttet i henhold til|er beskyttet af) (ophavsret|lov om ophavsret|ophavsretsloven|dansk ophavsret) **",
        "* alle rettigheder (forbeholdes|forbeholdt) *",
        "[©] * eftertryk forbudt *",
    ),
    "donation_plea": (
        "(støt os|støt vores journalistik|bliv støttemedlem|giv et bidrag|støt vores arbejde|støt uafhængig journalistik|doner|bliv medlem|støt med mobilepay)",
        "(støt|hjælp) (vores|den|os) (frie|uafhængige|arbejde|journalistik|kritiske) * (mobilepay|bidrag|medlem|journalistik) *",
    ),
    "editing_note": (
        "(artiklen|denne artikel) (er|blev) (opdateret|rettet) [den|kl|klokken] <n> *",
        "(resuméet|dette resumé|opsummeringen) er * (ai|kunstig intelligens|chatgpt) *",
        "i en tidligere version af (artiklen|denne artikel|historien) **",
    ),
    "feedback_prompt": (
        "(fejl i artiklen|rapporter fejl|meld fejl|har du fundet en fejl|fundet en fejl|ret fejl|send rettelse|giv feedback|fejl og rettelser|rettelser og præciseringer|find fejl)",
        "(har du|fandt du|ser du) [fundet|opdaget|set] en (fejl|stavefejl|fejl i artiklen) *",
        "(hvad synes du om|hvad syntes du om|var) (artiklen|denne artikel) *",
    ),
    "follow_prompt": (
        "(følg os|følg emnet|følg skribenten|følg dette emne|følg emner|stop med at følge|følg forfatteren|følg journalisten|følg os på sociale medier)",
        "(følg|like|synes godt om) (os|vores side|redaktionen) på (facebook|twitter|x|instagram|tiktok|youtube|linkedin|sociale medier|google news|threads|bluesky) *",
        "et opslag delt af *",
        "få (besked|en notifikation) når * (skriver|publicerer|udgiver) *",
        "se dette opslag på (instagram|facebook|threads)",
    ),
    "gallery_control": (
        "(billede|foto) <n> (af|ud af) <n>",
        "(billedgalleri|billedserie|forstør billede|forstør billedet|luk billede|se billedserien|vis billedtekst)",
        "(forrige|næste) (billede|foto)",
        "(vis|se|åbn|klik for at se) [alle|flere] (billeder|billederne|billedgalleri|billedserie|billedserien|galleriet)",
    ),
    "go_deeper": (
        "(læs mere om|mere om emnet|mere om sagen|læs videre|baggrund|måske er du også interesseret i|gå ikke glip af|læs også|du vil måske også kunne lide|læs mere om emnet|andre læser|artikler om emnet)",
        "(se|hør) også [her]",
        "læs også **",
    ),
    "legal_notice": (
        "(ansvarshavende chefredaktør|ansvarshavende redaktør)",
        "(kontakt|om os|annoncer|kundeservice|annoncering|tip os) ** (privatlivspolitik|cookiepolitik|persondatapolitik|brugervilkår|handelsbetingelser|cookies) *",
        "(privatlivspolitik|persondatapolitik|privatlivs og cookiepolitik|brugervilkår|handelsbetingelser|abonnementsvilkår|vilkår og betingelser|brugerbetingelser|tilgængelighedserklæring|abonnementsbetingelser|generelle vilkår|whistleblowerordning|presseetiske regler|etiske retningslinjer|generelle betingelser|betingelser og vilkår|adfærdskodeks|privatliv og cookies|cookie og persondatapolitik|etik og klager)",
        "* tilmeldt pressenævnet **",
        "dette er (et debatindlæg|en kommentar|en klumme|et læserbrev|en kronik|en analyse) [det er *|indlægget *|teksten *|den udtrykker *]",
        "jeg (accepterer|har læst|giver samtykke) ** (betingelser|betingelserne|privatlivspolitik|vilkår|persondatapolitik) *",
    ),
    "login_prompt": (
        "(allerede|er du allerede|er du) (abonnent|medlem|kunde|bruger) [log ind|log ind her]",
        "(log ind|log ud|min side|min konto|opret konto|opret bruger|opret dig|glemt adgangskode|glemt din adgangskode|adgangskode|min profil|brugernavn|opret en konto|log ind her|har du allerede en konto|mit abonnement|glemt kodeord|opret profil|opret gratis bruger|opret en gratis profil|husk mig)",
        "har du [allerede] (en konto|et login|en profil|et abonnement|login) [log ind|log ind her]",
    ),
    "most_read_heading": (
        "(mest|mest læste) (læst|læste|delt|delte|set|sete|læste artikler|læste lige nu|læst lige nu|læste i dag|kommenterede|populære|læste nyheder)",
        "(populært lige nu|de mest læste|populære artikler|mest læste på *|de mest læste artikler|mest læst på *)",
    ),
    "navigation_label": (
        "(forrige|næste) (artikel|indlæg|side)",
        "(om os|gå til indhold|gå til hovedindhold|spring til indhold|spring til hovedindhold|gå til hovedindholdet|til toppen|til forsiden|tilbage til toppen|tilbage til forsiden|luk menu|åbn menu|seneste nyt|seneste nyheder|forside|forsiden|annoncering|annoncér|kundeservice|e avis|e avisen|dagens avis|læs e avisen|læserbreve|ledige stillinger|job hos os|hovedmenu|gå til forsiden|du er her|kundecenter|dødsannoncer|mindeord|luk søgning|alle emner|tv guide|abonnementsservice|hop til indhold|søg på siden)",
    ),
    "newsletter_prompt": (
        "(få|modtag) (vores|det|de) * (nyhedsbrev|nyhedsbrevet|nyheder) * (i din indbakke|direkte i indbakken|på mail|i din mailboks)",
        "(indtast|skriv|udfyld) din (e mail|email|e mailadresse|mailadresse|mail) *",
        "(nyhedsbrev|nyhedsbreve|vores nyhedsbrev|vores nyhedsbreve|få vores nyhedsbrev|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig|nyhedsbrevstilmelding|se alle nyhedsbreve)",
        "(tak for din tilmelding|du er nu tilmeldt) [*]",
        "(tilmeld dig|abonnér|abonner|skriv dig op|få) [gratis|nu|her] (på|til|vores) [vores|det] [daglige|gratis] (nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsbrevene) *",
        "(ved at tilmelde dig|ved tilmelding) ** (vilkår|privatlivspolitik|persondatapolitik|samtykker|betingelser) *",
        "du kan (til enhver tid|altid|når som helst) (afmelde|framelde) *",
    ),
    "opens_elsewhere": (
        "(åbner|åbnes|linket åbner) i [et|en] (nyt vindue|ny fane|nyt faneblad)",
        "eksternt link",
    ),
    "paywall_prompt": (
        "(bliv abonnent|køb abonnement|log ind|abonner|få adgang|køb adgang|opret abonnement|bliv medlem) [nu|og|eller *] [for at] (læse videre|læs videre|læse artiklen|læse hele artiklen|læs hele artiklen|få adgang|læs artiklen|læse med) *",
        "(for|kun for|forbeholdt|denne artikel er for|artiklen er for|eksklusivt for|denne artikel er kun for|denne artikel er forbeholdt) (abonnenter|vores abonnenter|medlemmer) *",
        "(ingen binding|allerede abonnent|vil du læse hele artiklen|vil du læse videre|læs hele artiklen|denne artikel er låst|prøv gratis|opsig når du vil|læs videre med *|plus artikel|lås op|lås artiklen op|for abonnenter|vil du læse videre i denne artikel|for at læse videre skal du *|få fuld adgang *|du kan læse <n> artikler gratis *)",
        "(læs|fortsæt med at læse|få adgang) ** (første måned|pr måned|kr måned|kroner om måneden|ingen binding) *",
    ),
    "photo_credit": (
        "(arkivfoto|modelfoto|genrefoto|pressefoto|skærmbillede|arkivbillede|fotomontage|privatfoto)",
        "(foto|billede) * (shutterstock|unsplash|pexels|pixabay|adobe stock|istock|colourbox)",
        f"(foto|billede|arkivfoto|modelfoto|illustration|kilde|genrefoto) * {_AGENCY}",
        "foto (privat|arkiv|arkivfoto|pressefoto|pr|politiet|modelfoto) *",
    ),
    "placeholder": (
        "(aktiver|slå) javascript **",
        "(dette|denne) (indhold|video|artikel|side) er (ikke|ikke længere) (tilgængelig|tilgængeligt) *",
        "(indlæser|henter|henter indhold|noget gik galt|der opstod en fejl|der er sket en fejl|vent venligst|prøv igen senere)",
        "din browser (understøtter|er|understøttes) **",
    ),
    "poll_prompt": ("(stem nu|stem her|afgiv din stemme|se resultatet|deltag i afstemningen)",),
    "print_email": (
        "(udskriv|print artiklen|udskriv artikel|udskriv artiklen|kopier link|kopiér link|link kopieret|gem artikel|gem artiklen|læs senere|gem til senere|send til en ven|send på mail|send som e mail|gemte artikler|giv artiklen videre|del artiklen gratis|læseliste|tilføj til læseliste)",
    ),
    "published_line": (
        f"(opdateret|ændret|sidst opdateret|senest opdateret|sidst ændret|redigeret) [den|d|kl|i dag|i går] <n> {_ANY_MONTH} [<n>] [kl] [<n>]",
        f"(publiceret|offentliggjort|oprettet|udgivet|bragt|først publiceret) {_DAY} [den|d|i dag] <n> {_MONTH} [<n>] [kl|klokken] [<n>]",
        "(publiceret|opdateret) (i dag|i går) [kl|klokken] [<n>]",
        "for <n> (minutter|minut|timer|time|dage|dag) siden",
    ),
    "read_more_link": (
        "(læs mere|vis mere|vis flere|læs hele artiklen|læs artiklen|indlæs flere|hent flere|vis alle|se alle|læs mere her|flere nyheder|flere artikler|se mere|se flere|til artiklen|læs hele historien|læs hele indlægget|indlæs mere|læs artiklen her|se flere artikler|gå til artiklen)",
    ),
    "reading_time": (
        "(læsetid|læsetid ca|estimeret læsetid) [ca|cirka] <n> *",
        "<n> (min|minutter|minutters) (læsetid|læsning|læs)",
    ),
    "related_heading": (
        "(relaterede|lignende|anbefalede|flere|andre|seneste|udvalgte) (artikler|nyheder|indlæg|emner|historier|videoer)",
        "(relateret|læs også|anbefalet|anbefalet til dig|mere fra|relateret indhold|seneste fra *|lige nu|andre læser også|seneste nyt fra *|fra forsiden|vi anbefaler|flere artikler fra *|udvalgt til dig|mere om|redaktionen anbefaler)",
    ),
    "share_prompt": (
        "(del|delt) (på|via|med) (facebook|twitter|x|whatsapp|linkedin|e mail|mail|messenger|email|bluesky) *",
        "(del|delt|dele) (artiklen|artikel|siden|denne artikel|historien|på facebook|indlægget|på sociale medier|med venner|med en ven|denne side|på twitter|link|nyheden) [på *|via *|med *]",
        "klik for at dele *",
    ),
    "subscribe_prompt": (
        "(abonner|abonner nu|bliv abonnent|bliv abonnent nu|køb abonnement|abonnement|abonnementer|bestil abonnement|se abonnementer|se alle abonnementer|se tilbud|bliv digital abonnent|administrer abonnement|prøv nu|bestil nu|tegn abonnement)",
        "bliv abonnent ** (kr|kroner|uge|måned|tilbud) *",
    ),
    "syndication_note": (
        "(artiklen|denne artikel|teksten|indlægget|kronikken|historien) (blev|er|har|var) (først|tidligere|oprindeligt|oprindelig|bragt) (publiceret|været bragt|bragt|udgivet|offentliggjort|været publiceret|i|på) *",
    ),
    "tag_line": (
        "(emneord|nøgleord) *",
        "(emneord|nøgleord|emner i artiklen|relaterede emner|emner|i artiklen nævnt|tags i artiklen|læs mere om disse emner)",
    ),
    "video_player": (
        "(næste video|flere videoer|videoer|start video|se flere videoer|afspil video|flere klip)",
        "(se|afspil|vis) (videoen|video|klippet|hele videoen|indslaget) [her]",
    ),
    "visit_counter": ("<n> (kommentarer|kommentar|delinger|visninger)",),
}
