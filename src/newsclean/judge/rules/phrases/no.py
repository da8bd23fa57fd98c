"""Norwegian phrases, Bokmål and Nynorsk; the package's docstring explains the phrase language."""

_AGENCY = "(ntb|afp|reuters|ap|epa|npk|ntb scanpix|scanpix|bildbyrån|getty images|shutterstock|ritzau)"
_DAY = "[mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|man|tir|ons|tor|tors|fre|lør|søn]"
_MONTH = (
    "(januar|jan|februar|feb|mars|mar|april|apr|mai|juni|jun|juli|jul|august|aug|september|sep|sept|"
    "oktober|okt|november|nov|desember|des|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": ("(hvorfor ser jeg denne annonsen|lukk annonse|skjul annonse|hopp over annonse|rapporter annonse)",),
    "advertisement": (
        "(annonse|annonser|annonsørinnhold|sponset innhold|betalt innhold|kommersielt samarbeid|reklame|annonsørinnhald)",
        "(artikkelen|saken|teksten) (fortsetter|fortset|held fram) (under|etter|nedenfor) [annonsen|bildet|videoen|grafikken|annonse]",
        "annonsørinnhold (fra|levert av|produsert av|for) *",
        "dette er (en annonse|annonsørinnhold|betalt innhold) [fra *]",
    ),
    "affiliate_disclosure": (
        "** (affiliate lenker|affiliatelenker|annonselenker|reklamelenker) ** (provisjon|inntekter|betalt) **",
    ),
    "agency_credit": (
        f"(kilde|kjelde|tekst) {_AGENCY}",
        "(ntb|npk|npk ntb|ntb nyhetsbyrå)",
    ),
    "app_prompt": (
        "(last ned på|last ned fra|last ned i|tilgjengelig på) (google play|app store)",
        "(last ned|last ned|hent|installer) (appen|vår app|nyhetsappen|appen vår|vår nyhetsapp|app) *",
    ),
    "audio_player": (
        "(lytt til|høyr|hør|hør på) (artikkelen|saken|podkasten|episoden|sak|saka|artikkel) [<n>] [min|minutter]",
        "(saken|artikkelen) er lest (opp|inn) av *",
    ),
    "author_bio": (
        "(flere artikler av|flere saker av|alle artikler av|les mer av|flere saker fra) *",
        "(om forfatteren|om skribenten|om forfatterne)",
    ),
    "comment_prompt": (
        "(bli|vær) den første (til å|som) (kommentere|kommenterer|legge igjen en kommentar) *",
        "(din|e postadressen|din e postadresse) [din] [vil] (ikke|blir ikke) (bli publisert|publisert|publiseres|vises) **",
        "(du må|logg inn|vennligst) ** for å (kommentere|legge inn en kommentar|skrive en kommentar|delta i debatten|legge igjen en kommentar) *",
        "(kommentarer|alle kommentarer|innlegg) (modereres|blir moderert) *",
        "(kommenter|kommentarer|kommentarfelt|les kommentarer|vis kommentarer|skriv en kommentar|legg igjen en kommentar|legg igjen kommentar|legg til kommentar|skjul kommentarer|legg igjen et svar|delta i debatten|delta i diskusjonen|publiser kommentar|send kommentar|alle kommentarer|avbryt svar|ingen kommentarer|gå til kommentarfeltet|debattregler|retningslinjer for debatt|kommentér)",
        "dette nettstedet bruker akismet **",
        "kommentarfeltet er (stengt|lukket|avsluttet) *",
        "lagre mitt navn ** neste gang jeg kommenterer",
        "legg inn en kommentar",
    ),
    "contact_prompt": (
        "(har du|sitter du|veit du|vet du) [på] * (tips|innspill|informasjon|noe vi bør vite) ** (tips|kontakt|send|ta kontakt|e post) **",
        "(kontakt oss|kontakt redaksjonen|tips oss|tips redaksjonen|send tips|kontakt|send inn leserbrev|send oss tips|tips oss her|tips journalisten|skriv til oss|send oss et tips|kontaktinformasjon)",
    ),
    "contributor_note": ("(oversatt av|med bidrag fra|oversettelse ved) *",),
    "cookie_notice": (
        "(for å vise|for å se) dette innholdet ** (samtykke|samtykker|informasjonskapsler|cookies|godta) *",
        "(godta|godta alle|aksepter|aksepter alle|godta alle cookies|avvis alle|avslå alle|godta alle informasjonskapsler|jeg godtar|kun nødvendige|personverninnstillinger|cookie innstillinger|administrer samtykke|samtykkeinnstillinger|administrer cookies|informasjonskapsler|informasjonskapsler cookies|bruk av informasjonskapsler|om informasjonskapsler|informasjonskapslar|endre samtykke|innstillinger for personvern)",
        "(nødvendige|funksjonelle|statistikk) (cookies|informasjonskapsler) (er|hjelper|brukes) ** (nettstedet|nettsiden|besøkende) *",
        "(vi|dette nettstedet|denne nettsiden|våre nettsider|nettstedet|denne siden|nettsiden) (bruker|benytter|brukar) [oss av] (cookies|informasjonskapsler|informasjonskapslar) **",
        "** (godtar|samtykker) du [til] (bruk av|bruken av|vår bruk av) (cookies|informasjonskapsler) *",
        "** (ved å fortsette|hvis du fortsetter|ved å klikke|ved å bruke) ** (cookies|informasjonskapsler|informasjonskapslar) **",
    ),
    "copyright_notice": (
        "(alt innhold|innholdet|alt innhald) er [opphavsrettslig] (beskyttet|verna|opphavsrettslig beskyttet) * (åndsverkloven|opphavsrett|opphavsrettslov|lov om opphavsrett) **",
        "* alle rettigheter (reservert|forbeholdt|reserverte) *",
        "[©] * ettertrykk forbudt *",
    ),
    "donation_plea": (
        "(støtt oss|støtt journalistikken|bli støttemedlem|gi en gave|støtt vårt arbeid|støtt uavhengig journalistikk|doner|bli fast giver|vipps oss)",
        "(støtt|støtte) (vår|vårt|den) (frie|uavhengige|arbeid|journalistikk|kritiske) * (vipps|gave|abonnement|journalistikk) *",
    ),
    "editing_note": (
        "(oppsummeringen|sammendraget|denne oppsummeringen|kortversjonen) er [laget|generert] * (ai|kunstig intelligens|ai verktøyet *|chatgpt) *",
        "(oppsummering|oppsummert|sammendrag|sammendraget) [er] [laget|generert|skrevet] (med|av) [hjelp av] (ki|kunstig intelligens) *",
        "i en tidligere versjon av (saken|artikkelen|denne saken|denne artikkelen) **",
        "oppsummeringen er laget av * kvalitetssikret av *",
    ),
    "feedback_prompt": (
        "(funnet|har du funnet|oppdaget) en feil *",
        "(har du|fant du|ser du) [funnet|oppdaget|sett] (en|noen|ein) (feil|skrivefeil|skrivefeil i artikkelen|feil i artikkelen) *",
        "(meld feil|meld fra om feil|rapporter feil|feil i artikkelen|har du funnet en feil|oppdaget en feil|rett feil|gi tilbakemelding|gi oss tilbakemelding|funnet en feil|si fra om feil|rapporter skrivefeil)",
        "hva (syntes|synes) du om (artikkelen|saken) *",
    ),
    "follow_prompt": (
        "(følg oss|følg saken|følg journalisten|følg temaet|slutt å følge|følg forfatteren|følg denne saken|følg oss i sosiale medier)",
        "(følg|lik) (oss|siden vår|vår side) på (facebook|twitter|x|instagram|tiktok|youtube|linkedin|sosiale medier|snapchat|google news|threads) *",
        "et innlegg delt av *",
        "få varsel (om|når) * (publiserer|nye saker|denne saken) *",
        "vis dette innlegget på (instagram|facebook|threads)",
    ),
    "gallery_control": (
        "(bildegalleri|bildeserie|forstørr bilde|vis større bilde|lukk bilde|bildekarusell|åpne bilde i fullskjerm|vis bildetekst|utvid bildet)",
        "(bilde|foto) <n> (av|fra) <n>",
        "(forrige|neste) (bilde|foto)",
        "(vis|se|åpne|bla i) [alle|flere] (bilder|bildene|bildegalleri|bildeserie|bildeserien)",
    ),
    "go_deeper": (
        "(les mer om|mer om saken|mer om temaet|les videre|bakgrunn for saken|les mer om saken|flere saker om samme tema|relevante saker|du vil kanske også like|anbefalte saker|gå ikke glipp av|fordypning|meir om saka)",
        "(les|sjå) (meir|saken|hele saken) (om|her) *",
        "(se|hør|sjå) også [her]",
        "les også **",
    ),
    "legal_notice": (
        "(ansvarlig redaktør|ansvarleg redaktør|sjefredaktør og ansvarlig redaktør|utgaveansvarlig)",
        "(kontakt|om oss|annonser|kundeservice|tips oss|annonsere) ** (personvern|personvernerklæring|cookies|brukervilkår|informasjonskapsler|vilkår) *",
        "(personvern|personvernerklæring|personvernpolicy|brukervilkår|vilkår for bruk|abonnementsvilkår|kjøpsvilkår|tilgjengelighetserklæring|vær varsom plakaten|redaktørplakaten|personvern og informasjonskapsler|personvern og cookies|etiske retningslinjer|personvern og vilkår|generelle vilkår|brukarvilkår)",
        "* (redigeres|er redigert) (etter|i henhold til) (vær varsom|redaktørplakaten|vær varsom plakaten) **",
        "* arbeider etter vær varsom plakatens regler **",
        "[dette er en|dette er et] (debattinnlegg|kronikk|kommentar|debattinnlegg skrevet) [innlegget|teksten|kronikken|meninger] * (uttrykker|gir uttrykk for|står for) (skribentens|forfatterens|innsenderens) (holdning|holdninger|meninger|egen regning) *",
    ),
    "login_prompt": (
        "(allerede|er du allerede|er du) (abonnent|medlem|kunde) [logg inn|logg inn her]",
        "(logg inn|logg ut|min side|mi side|min konto|opprett konto|lag konto|glemt passord|glemt passordet|registrer deg|har du allerede en konto|min profil|brukernavn|opprett en konto|logg inn her|logg inn med vipps|husk meg)",
        "har du [allerede] (konto|bruker|abonnement|en konto) [logg inn|logg inn her]",
    ),
    "most_read_heading": (
        "(mest lest siste *|populært akkurat nå|populært nå|de mest leste|populære saker|mest lest på *|de mest leste sakene)",
        "(mest|mest leste) (lest|leste|delt|delte|sett|sette|lest nå|lest akkurat nå|leste saker|leste artikler|kommentert|populære|lese)",
    ),
    "navigation_label": (
        "(forrige|neste|førre) (artikkel|innlegg|side|sak)",
        "(om oss|hopp til innhold|hopp til hovedinnhold|gå til innhold|gå til hovedinnhold|hopp til innhald|til toppen|til forsiden|tilbake til toppen|tilbake til forsiden|lukk meny|åpne meny|siste nytt|siste nyheter|søk på nettstedet|forsiden|annonsere|kundeservice|e avis|eavis|dagens avis|les e avisen|leserbrev|ledige stillinger|hovedmeny|gå til forsiden|du er her|lukk søk|kundesenter|annonsér hos oss|dødsannonser|nyhetsstudio|tv guide|alle tema|minneord|stilling ledig|jobb hos oss|debattinnlegg)",
    ),
    "newsletter_prompt": (
        "(meld deg|abonner|registrer deg) [gratis|nå|her] (på|til|for) [vårt|våre] [daglige|gratis] (nyhetsbrev|nyhetsbrevet|nyhetsbrevene|nyheitsbrev) *",
        "(nyhetsbrev|våre nyhetsbrev|vårt nyhetsbrev|nyheitsbrev|få vårt nyhetsbrev|bestill nyhetsbrev|abonner på nyhetsbrev|motta nyhetsbrev)",
        "(skriv inn|oppgi|fyll inn) (din|e postadressen|e posten) [din] [e postadresse|e post|epost|mailadresse]",
        "(ved å melde deg på|ved å abonnere) ** (vilkår|personvernerklæring|personvern) *",
        "du kan (når som helst|melde deg av|avslutte) * (melde deg av|når som helst|abonnementet|nyhetsbrevet) *",
        "få (vårt|våre|det|de) * (nyhetsbrev|nyhetsbrevet|nyhetene) * (i innboksen|på e post|rett i innboksen|på mail)",
    ),
    "opens_elsewhere": (
        "(åpnes|åpner|lenken åpnes) i [et] (nytt vindu|ny fane|nytt vindauge)",
        "ekstern lenke",
    ),
    "paywall_prompt": (
        "(bli abonnent|kjøp abonnement|logg inn|abonner|få tilgang|bestill abonnement) [nå|og|eller *] [for å] (lese videre|les videre|lese saken|lese hele saken|les hele saken|lese artikkelen|få tilgang|lese hele artikkelen) *",
        "(for|kun for|bare for|forbeholdt|dette er en sak for|denne saken er for|denne artikkelen er for|artikkelen er for|eksklusivt for) (abonnenter|våre abonnenter|abonnentar|abonnentene) *",
        "(ingen bindingstid|allerede abonnent|vil du lese hele saken|vil du lese videre|les hele saken|denne saken er låst|dette er en plussak|kjøp tilgang|prøv gratis|kun <n> kr|les videre med *|avslutt når du vil|vil du lese denne saken|for å lese denne saken må du *|for å lese videre må du *)",
        "(les|fortsett å lese|få tilgang) ** (første måned|per måned|kr måned|kroner i måneden|ingen bindingstid) *",
    ),
    "photo_credit": (
        "(arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|skjermdump|skjermbilde|pressefoto|faksimile|illustrasjon)",
        "(foto|bilde) * (shutterstock|unsplash|pexels|pixabay|adobe stock|istock|mostphotos)",
        f"(foto|bilde|arkivfoto|illustrasjonsfoto|illustrasjon|kilde|arkivbilde) * {_AGENCY}",
        "foto (privat|arkiv|arkivfoto|pressefoto|skjermdump|politiet) *",
    ),
    "placeholder": (
        "(aktiver|slå på|skru på) javascript **",
        "(dette|denne) (innholdet|videoen|artikkelen|siden) er (ikke|ikke lenger) tilgjengelig *",
        "(laster|laster inn|laster innhold|noe gikk galt|en feil har oppstått|en feil oppstod|det har oppstått en feil|prøv igjen senere)",
        "nettleseren din (støtter|er|støttes) **",
    ),
    "poll_prompt": ("(stem nå|stem her|avgi stemme|se resultatet|svar på undersøkelsen)",),
    "print_email": (
        "(skriv ut|skriv ut artikkelen|kopier lenke|kopier lenken|lenke kopiert|lagre artikkelen|lagre artikkel|les senere|lagre til senere|lagre sak|tips en venn|send på e post|send som e post|gi bort artikkelen|gi bort saken|del som gave)",
    ),
    "published_line": (
        "(artikkelen|saken|denne saken|denne artikkelen) (ble|er|var) [sist] (oppdatert|endret|rettet) [den|kl|klokken] <n> *",
        f"(oppdatert|endret|sist oppdatert|sist endret|oppdatert i dag) [den|kl|klokken|i dag|i går|dag] <n> {_ANY_MONTH} [<n>] [kl] [<n>]",
        "(publisert|oppdatert) (i dag|i går) [kl|klokka|klokken] [<n>]",
        "(publisert|oppdatert) for [mer enn|over|under] [<n>] [en|ett|to|tre] (minutter|timer|time|dager|dag|uker|måneder|år|måned|uke) siden",
        f"(publisert|opprettet|lagt ut|publiserte|først publisert) [dag] {_DAY} [den|i dag] <n> {_MONTH} [<n>] [kl|klokka|klokken] [<n>]",
        "for [over|under] <n> (minutter|minutt|timer|time|dager|dag) siden",
    ),
    "read_more_link": (
        "(les mer|vis mer|vis flere|les hele saken|les hele artikkelen|last flere|last inn flere|vis alle|se alle|les mer her|flere nyheter|flere saker|flere artikler|les saken|se mer|se flere|les meir|vis meir|les saken her|les hele innlegget|last inn mer|gå til saken|til saken|hent flere)",
    ),
    "reading_time": (
        "(lesetid|lesetid ca|beregnet lesetid|leses på) [ca|cirka] <n> *",
        "<n> (min|minutter|minutters) (lesetid|lesing|å lese)",
    ),
    "related_heading": (
        "(relaterte|lignende|anbefalte|flere|andre|siste|liknende) (artikler|saker|nyheter|innlegg|emner|videoer|temaer)",
        "(relatert|les også|anbefalt|anbefalt for deg|mer fra|flere saker fra *|relatert innhold|siste fra *|siste saker|akkurat nå|andre leser|nyeste saker|våre anbefalinger|siste nytt fra *|fra forsiden|flere nyheter fra *)",
    ),
    "share_prompt": (
        "(del|delt) (artikkelen|artikkel|saken|saka|siden|denne saken|denne artikkelen|på facebook|innlegget|på sosiale medier|med venner|med en venn|denne siden|på twitter) [på *|via *|med *]",
        "(del|delt|tips) (på|via|med) (facebook|twitter|x|whatsapp|linkedin|e post|messenger|mail|epost|bluesky) *",
        "klikk for å dele *",
    ),
    "subscribe_prompt": (
        "(abonner|abonner nå|bli abonnent|bli abonnent nå|kjøp abonnement|abonnement|bestill abonnement|kjøp abonnement her|se alle abonnement|abonnementer|administrer abonnement|bli abonnent i dag|se tilbud|se alle tilbud)",
        "bli abonnent ** (kr|kroner|uke|måned|tilbud) *",
    ),
    "syndication_note": (
        "(artikkelen|saken|teksten|denne saken|denne artikkelen|innlegget|kronikken) (ble|er|har|var) (først|tidligere|opprinnelig|opphavleg) (publisert|vært publisert|trykket|blitt publisert) *",
    ),
    "tag_line": (
        "(emneord|stikkord|nøkkelord) *",
        "(emneord|stikkord|temaer i artikkelen|nøkkelord|relaterte emner|tema i saken|emner i saken|emneknagger|temaer)",
    ),
    "video_player": (
        "(neste video|flere videoer|videoer|start video|se flere videoer|flere klipp)",
        "(se|sjå|spill av|vis) (videoen|video|klippet|hele videoen|innslaget) [her]",
    ),
    "visit_counter": ("<n> (kommentarer|kommentar|delinger|visninger)",),
}
