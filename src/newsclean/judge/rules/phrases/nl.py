"""Dutch phrases, Flemish ones among them; the package's docstring explains the phrase language."""

_AGENCY = "(anp|belga|afp|reuters|ap|epa|dpa|getty images|novum|hollandse hoogte|photo news)"
_DAY = "[maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo]"
_MONTH = (
    "(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sep|sept|"
    "oktober|okt|november|nov|december|dec|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": (
        "(waarom zie ik deze advertentie|sluit advertentie|advertentie sluiten|advertentie overslaan|geen interesse in deze advertentie)",
    ),
    "advertisement": (
        "(advertentie|advertenties|gesponsorde inhoud|gesponsord artikel|ingezonden mededeling|partnerbijdrage|advertorial|reclame)",
        "(artikel|tekst|het artikel) gaat (verder|door) [onder|na] [de] advertentie",
        "(gesponsord|aangeboden|betaalde content|in samenwerking) (door|met) * advertentie",
        "[de] tekst (gaat verder|loopt door) (onder|na) de *",
        "[de|het|dit] (tekst|artikel|verhaal|bericht) (gaat|loopt) hieronder (verder|door)",
        "lees verder onder de (advertentie|video|foto|afbeelding)",
    ),
    "affiliate_disclosure": (
        "(als je via|wanneer je via|koop je via) * (link|links) ** (commissie|vergoeding) *",
        "** (affiliate links|affiliatelinks|affiliate link) ** (commissie|vergoeding) **",
        "dit artikel bevat (affiliate|affiliatelinks|gesponsorde links|advertentielinks) *",
    ),
    "agency_credit": (
        f"(bron|tekst) {_AGENCY}",
        "(door|van) onze (redactie|redacteur|correspondent|verslaggever|verslaggevers|nieuwsdienst)",
        "redactie [binnenland|buitenland|economie|sport] (anp|belga)",
    ),
    "app_prompt": (
        "(download in|ontdek het op|download via) (de app store|google play|de google play store|app store)",
        "(download|installeer) [nu|gratis|hier] (de|onze) [gratis] (app|nieuwsapp) *",
    ),
    "audio_player": (
        "(beluister|luister naar) * podcast * (via|op|in) (spotify|apple podcasts|soundcloud) *",
        "(luister|beluister) [naar] (dit artikel|dit verhaal|de podcast|het artikel|de audioversie|het fragment) [<n>] [min|minuten]",
        "dit artikel wordt voorgelezen door *",
        "laat dit artikel voorlezen",
    ),
    "author_bio": (
        "(lees meer van|alle artikelen van|meer artikelen van|bekijk alle artikelen van|meer van deze auteur|andere artikelen van) *",
        "(over de auteur|over de auteurs|over deze auteur|meer over de auteur)",
        "(redacteur|verslaggever|correspondent|politiek verslaggever) (binnenland|buitenland|economie|sport|cultuur|politiek|wetenschap|tech)",
        "* (werkt|schrijft) sinds <n> als (redacteur|verslaggever|correspondent) (bij|voor) *",
        "* is (redacteur|verslaggever|correspondent|journalist) (bij|voor|van) * (hij|zij) schrijft over **",
        "* is freelance (journalist|schrijver|redacteur|fotograaf) (en|in|voor|bij) *",
    ),
    "comment_prompt": (
        "(abonneer|meld) je aan om (te reageren|een reactie te plaatsen|mee te praten) *",
        "(geef|plaats|laat|schrijf) [hier] [een|je|jouw|uw] (reactie|reacties) [achter|annuleren] [reactie annuleren]",
        "(houd|hou) je aan de huisregels *",
        "(reacties|je reactie) (worden|wordt) [eerst] (gemodereerd|beoordeeld|gecontroleerd) *",
        "(reacties|reageren) (zijn|is) (gesloten|uitgeschakeld|niet meer mogelijk|niet mogelijk) *",
        "(reageer|reageren|reacties|alle reacties|bekijk reacties|lees reacties|toon reacties|bekijk alle reacties|praat mee|reactie plaatsen|reactie annuleren|plaats reactie|reageer op dit artikel|reageer als eerste|geen reacties|huisregels|lees de reacties|meer reacties laden|je reactie)",
        "(wat vind jij|wat vind je) ** (laat het weten|reageer) ** (reacties|reactie|hieronder) *",
        "[je moet|u moet|log] * (ingelogd|inloggen|in) * om (te reageren|een reactie te plaatsen|te kunnen reageren|een reactie te geven) *",
        "[je|uw|jouw] (e mailadres|emailadres) (wordt|zal) niet (gepubliceerd|worden gepubliceerd|getoond) **",
        "deze site gebruikt akismet **",
        "doe mee aan (het gesprek|de discussie)",
        "een reactie posten",
        "geen opmerkingen",
        "mijn naam ** (opslaan|bewaren) ** volgende keer wanneer ik een reactie plaats",
        "wees de eerste die reageert *",
    ),
    "contact_prompt": (
        "(contact opnemen|neem contact op|tip de redactie|stuur uw tip|tip ons|contacteer ons|stuur een tip|mail de redactie|heb je een tip|brief aan de redactie|contacteer de redactie)",
        "(heb je|heeft u|heb jij) [een] * (tip|tips|nieuwstip|opmerking) * (mail|stuur|app|tip) **",
        "(mail|stuur) (je|uw) (tip|tips|reactie|opmerkingen) naar *",
    ),
    "contributor_note": (
        "(met medewerking van|mede door|vertaling door|vertaald door|aan dit artikel werkte mee|aan dit artikel werkten mee) *",
    ),
    "cookie_notice": (
        "(accepteren|alles accepteren|alles weigeren|alle cookies accepteren|cookies accepteren|cookies weigeren|akkoord|akkoord en doorgaan|cookies beheren|cookie instellingen|cookie instellingen|cookiebeleid|cookieverklaring|cookievoorkeuren|privacy instellingen|cookies instellen|ja ik accepteer cookies|doorgaan zonder te accepteren|instellingen aanpassen|cookie voorkeuren|weigeren)",
        "(deze website|deze site|wij|we|onze website|onze site) (gebruikt|maakt gebruik van|gebruiken|maken gebruik van|plaatsen|plaatst) [functionele|analytische] cookies **",
        "(functionele|noodzakelijke|analytische|marketing|tracking) cookies (zijn|worden|helpen|stellen) ** (deze website|onze website|naar behoren|te functioneren) *",
        "(geef|we hebben|wij hebben) (je|uw) toestemming [nodig] (om|voor) ** (inhoud|content|video|laden|tonen|bekijken) *",
        "(hier staat|hier zie je) * (ingevoegde|externe) * (content|inhoud) ** cookies **",
        "(wijzig|pas) [hier] (je|uw) (cookie instellingen|cookievoorkeuren|toestemming) [aan] *",
        "** (door verder te gaan|door gebruik te maken|door op akkoord|als je doorgaat|door deze website te gebruiken|door verder te surfen) ** cookies **",
        "** ga je akkoord met (het gebruik van|onze|het plaatsen van) [cookies] *",
        "om (deze|dit) (content|inhoud|video|bericht|element) te (tonen|zien|bekijken|laten zien) ** cookies **",
    ),
    "copyright_notice": (
        "(auteursrecht|auteursrechten) (voorbehouden|berust bij|berusten bij) *",
        "* alle rechten (voorbehouden|zijn voorbehouden) **",
        "niets uit deze uitgave mag **",
        "op dit artikel rust copyright *",
        "overname van * (artikelen|artikel|teksten|foto's) * zonder [voorafgaande] [schriftelijke] toestemming **",
    ),
    "donation_plea": (
        "(doneer|doneer nu|steun ons|word donateur|steun onze journalistiek|steun onafhankelijke journalistiek|word vriend|steun ons werk|doe een donatie|word lid|word supporter)",
        "(steun|help) (onze|ons|de) (onafhankelijke|journalistiek|journalistieke) ** (donatie|donateur|lid|bijdrage|journalistiek) *",
        "vond je dit [een] * artikel **",
    ),
    "editing_note": (
        "(dit|deze) (artikel|bericht|stuk|tekst|verhaal) is (aangepast|bijgewerkt|geactualiseerd|gecorrigeerd|geüpdatet)",
        "(dit|deze) (artikel|bericht|stuk|tekst|verhaal) is op <n> * (aangepast|bijgewerkt|geactualiseerd|gecorrigeerd|geüpdatet) *",
        "(onder embargo tot|noot voor de redactie|noot voor redacties) *",
        "(samenvatting|samengevat) [gemaakt|gegenereerd|geschreven] (met|door) ai",
        "deze samenvatting is * (ai|kunstmatige intelligentie) * [gecontroleerd|gemaakt|gegenereerd] *",
        "in een eerdere versie van dit (artikel|bericht|stuk|verhaal) **",
        "vat samen met ai",
    ),
    "feedback_prompt": (
        "(fout|taalfout|foutje) (gezien|gevonden|gespot|ontdekt) [mail ons|meld het|laat het ons weten|meld het ons|mail de redactie] *",
        "(heb je|hebt u|heeft u|zie je) een (fout|taalfout|foutje) (gezien|gevonden|ontdekt|opgemerkt) **",
        "(heb je|heeft u) (feedback|suggesties|opmerkingen) [op|over] * (mail|laat het ons weten|stuur) *",
        "(meld|rapporteer) [een] (fout|taalfout|probleem) *",
        "(was dit artikel nuttig|vond je dit artikel interessant|wat vind je van dit artikel|geef je mening|geef feedback|vond je dit artikel nuttig)",
    ),
    "follow_prompt": (
        "(voeg|stel) ** (toe|in) als voorkeursbron *",
        "(volg ons|volg ons op|volg dit onderwerp|volg deze auteur|volgen|onderwerp volgen|volg de auteur|volg ons via)",
        "(volg|vind) (ons|onze redactie) [ook|nu] [op|via] (facebook|twitter|x|instagram|whatsapp|linkedin|tiktok|youtube|social media|sociale media|google nieuws|telegram|bluesky) *",
        "(word lid|abonneer je|meld je aan|volg) * whatsapp kanaal *",
        "bekijk dit bericht op (instagram|facebook|threads)",
        "blijf op de hoogte [van *]",
        "een bericht gedeeld door *",
        "mis (niets|geen enkel|nooit) ** (whatsapp kanaal|google nieuws|nieuwsbrief|app) *",
    ),
    "gallery_control": (
        "(bekijk|open|toon) (de|alle|meer) [<n>] (foto's|fotogalerij|fotoserie|afbeeldingen|fotoreportage|beelden)",
        "(fotoserie|fotogalerij|vergroot afbeelding|afbeelding vergroten|foto vergroten|open fotogalerij)",
        "(foto|afbeelding|beeld) <n> (van|van de|uit) <n>",
        "(vorige|volgende) (foto|afbeelding|slide|dia)",
        "klik op (de|een) (foto|afbeelding) (om te|voor een) (vergroten|vergroting) *",
    ),
    "go_deeper": (
        "(bekijk|luister|kijk) ook [dit|deze|hier]",
        "(lees|meer) [hier] [meer|alles] over (dit onderwerp|deze zaak)",
        "(meer lezen|meer weten|verder lezen|ook interessant|lees meer over dit onderwerp|meer over dit onderwerp|dit vind je misschien ook leuk|misschien ook interessant|aanbevolen artikelen|meer over dit nieuws|meer over deze kwestie|dit vind je misschien ook interessant)",
        "lees ook **",
    ),
    "legal_notice": (
        "(aan dit artikel|aan deze informatie|aan de inhoud) kunnen geen rechten worden ontleend *",
        "(contact|over ons|adverteren|colofon|service|klantenservice) ** (privacybeleid|privacyverklaring|algemene voorwaarden|gebruiksvoorwaarden|privacy statement|disclaimer) *",
        "(ja ik|ik) (ga akkoord|accepteer|heb gelezen) ** (voorwaarden|privacybeleid|privacyverklaring|privacystatement) *",
        "(privacybeleid|privacyverklaring|privacy statement|privacyreglement|algemene voorwaarden|gebruiksvoorwaarden|disclaimer|colofon|privacy en cookies|gebruikersvoorwaarden|privacy en cookiebeleid|toegankelijkheid|toegankelijkheidsverklaring|redactiestatuut|responsible disclosure|wettelijke vermeldingen|juridische informatie|cookie en privacybeleid|leveringsvoorwaarden)",
        "dit artikel is geen (beleggingsadvies|financieel advies|medisch advies) *",
    ),
    "login_prompt": (
        "(al|reeds|ben je al|bent u al|heb je al) [een] (abonnee|abonnement|account|lid) [log in|inloggen|log hier in|log dan in|meld je aan|klik hier]",
        "(inloggen|uitloggen|log in|aanmelden|afmelden|registreren|registreer|wachtwoord vergeten|mijn account|mijn profiel|account aanmaken|maak een account aan|maak een account|maak gratis account aan|gebruikersnaam|log hier in|ingelogd blijven|wachtwoord|afmelden|mijn abonnement|maak gratis een account aan|log in of registreer|inloggen met facebook|gebruikersnaam of e mailadres)",
        "(maak|log) * (gratis account|account) (aan|in) om (verder te lezen|artikelen te bewaren|dit artikel te bewaren) *",
        "(nog geen|heb je nog geen|heeft u nog geen) (account|abonnement|abonnee|lid) *",
    ),
    "most_read_heading": (
        "(het meest|best|nu het meest) gelezen [artikelen|vandaag|deze week]",
        "(meest|best|veel) (gelezen|bekeken|gedeeld|besproken|populair|gelezen artikelen|gelezen nieuws|recent)",
        "(populair|nu populair|populaire artikelen|trending nu|meest gelezen op *)",
    ),
    "navigation_label": (
        "(over ons|zoeken|sluiten|naar de inhoud|ga naar de inhoud|ga naar inhoud|ga naar hoofdinhoud|direct naar de inhoud|ga naar de hoofdinhoud|spring naar content|spring naar inhoud|terug naar boven|naar boven|menu openen|menu sluiten|voorpagina|net binnen|laatste nieuws|naar de homepage|terug naar home|adverteren|klantenservice|digitale krant|veelgestelde vragen|vacatures|werken bij|mijn nieuws|krant lezen|puzzels|sluit menu|open menu|u bent hier|je bent hier|familieberichten|ga naar navigatie|overzicht)",
        "(vorig|volgend|vorige|volgende) (artikel|bericht|pagina|verhaal|berichten)",
    ),
    "newsletter_prompt": (
        "(aanmelden|inschrijven) [voor|op] (de|onze) (nieuwsbrief|nieuwsbrieven)",
        "(abonneer|schrijf|meld) (je|u) [nu|gratis|hier] [in|aan|op] * (nieuwsbrief|nieuwsbrieven|mailinglijst) *",
        "(elke dag|elke ochtend|elke week|dagelijks|wekelijks) * in je (inbox|mailbox)",
        "(je bent|bedankt) [nu] (aangemeld|voor je aanmelding|ingeschreven) [voor] [*]",
        "(nieuwsbrief|nieuwsbrieven|onze nieuwsbrieven|onze nieuwsbrief|dagelijkse nieuwsbrief|alle nieuwsbrieven)",
        "(vul|voer) [hier] (je|uw) (e mailadres|emailadres|email) [in]",
        "(wil je|wilt u) ** (nieuwsbrief|nieuwsbrieven) * (ontvangen|meld je aan|schrijf je in|aan|in) *",
        "door je aan te melden ** (voorwaarden|privacybeleid|privacyverklaring) *",
        "je kunt je (altijd|op elk moment|op ieder moment) [weer] (uitschrijven|afmelden) *",
        "ontvang * (nieuwsbrief|nieuwsbrieven|in je inbox|in je mailbox) *",
    ),
    "opens_elsewhere": (
        "(opent|open|openen) in [een] nieuw (venster|tabblad)",
        "externe link",
    ),
    "paywall_prompt": (
        "(abonneer|neem een abonnement|word abonnee|log in|registreer) [je] [nu] (om|en) [dit artikel] (verder te lezen|verder|te lezen|lees verder|door te lezen|lees direct verder) *",
        "(alleen|exclusief|uitsluitend) voor (abonnees|leden) *",
        "(lees|krijg) [nu] onbeperkt [toegang] **",
        "(lees|lezen) [dit artikel|verder|meer|onbeperkt] * (voor|vanaf|met) * (per maand|per week|abonnement|gratis proberen) *",
        "(nu verder lezen|verder lezen|wil je verder lezen|lees dit artikel gratis|dit artikel is exclusief voor abonnees|dit artikel is alleen voor abonnees|al abonnee|maandelijks opzegbaar|probeer gratis|onbeperkt toegang|dit is een premium artikel|premium artikel)",
        "dit artikel (is|lees je) * (abonnees|abonnee) *",
    ),
    "photo_credit": (
        "(archieffoto|archiefbeeld|stockfoto|foto ter illustratie|illustratiefoto) *",
        "(foto's|foto|beeld) (ter illustratie|archief|archieffoto|uit archief|archiefbeeld)",
        "(foto|beeld|afbeelding) * (shutterstock|unsplash|pexels|pixabay|adobe stock|istock|istockphoto)",
        f"(foto|beeld|bron|afbeelding|illustratie) * {_AGENCY}",
        "foto (eigen foto|privéfoto|aangeleverd|redactie|politie|brandweer|shutterstock|unsplash|pexels|pixabay|adobe stock|istock)",
    ),
    "placeholder": (
        "(deze|dit) (video|pagina|artikel|inhoud|content) is niet [meer|langer] beschikbaar *",
        "(laden|bezig met laden|aan het laden|er is iets misgegaan|er ging iets mis|er is een fout opgetreden|even geduld|een moment geduld)",
        "(schakel|zet) javascript (in|aan) **",
        "(uw|je) browser (ondersteunt|wordt) (geen|niet) **",
    ),
    "poll_prompt": ("(stem nu|stem mee|bekijk de uitslag|doe mee aan de poll|poll|stelling|geef je stem)",),
    "print_email": (
        "(lettergrootte|tekst) (aanpassen|vergroten|verkleinen)",
        "(print|printen|afdrukken|artikel afdrukken|print dit artikel|kopieer link|kopieer de link|link gekopieerd|link kopiëren|artikel opslaan|bewaar artikel|opslaan|bewaren|bewaar voor later|lees later|leeslijst|toevoegen aan leeslijst|mail dit artikel|doormailen|stuur door|e mail dit artikel)",
    ),
    "published_line": (
        f"(aangepast|bijgewerkt|gewijzigd|geüpdatet|laatst bijgewerkt|laatste update|laatst gewijzigd|laatst aangepast|laatste wijziging) [op|om] {_DAY} <n> {_ANY_MONTH} [<n>] [om] [<n>] [uur]",
        f"(gepubliceerd|geplaatst|gepost|verschenen|gepubliceerd op) [op|om] {_DAY} <n> {_MONTH} [<n>] [om] [<n>] [uur]",
        "(vandaag|gisteren) (om|in) <n> [uur] [aangepast|bijgewerkt] *",
        "<n> (minuten|minuut|uur|uren|dagen|dag) geleden [aangepast|bijgewerkt]",
    ),
    "read_more_link": (
        "(lees meer|lees verder|meer lezen|meer laden|toon meer|bekijk alle|bekijk meer|laad meer|meer weergeven|lees het hele artikel|lees het volledige artikel|lees hier verder|meer nieuws|toon alles|bekijk alles|lees hier meer|lees artikel|meer informatie|meer artikelen|laad meer artikelen|meer nieuws uit *)",
    ),
    "reading_time": (
        "(leestijd|geschatte leestijd) [ca|circa|ongeveer] <n> *",
        "<n> (min|minuten|minuut|minuut) (leestijd|lezen|leesvoer)",
    ),
    "related_heading": (
        "(gerelateerd|gerelateerde|verwante|aanbevolen|andere|recente|soortgelijke|uitgelichte) (artikelen|berichten|nieuws|onderwerpen|verhalen|artikels|video's)",
        "(gerelateerd|lees ook|aanbevolen voor jou|aanbevolen|meer van|uitgelicht|meer uit deze categorie|in dit artikel|laatste artikelen|onze aanraders|meer in|net verschenen|van onze partners|tips van de redactie|in het nieuws|voor jou geselecteerd|lees verder over dit onderwerp|anderen lazen ook|anderen bekeken ook)",
        "(meer over deze onderwerpen|lees meer artikelen|over dit onderwerp|meer lezen over dit onderwerp|nieuws uit je regio|bronnen en referenties)",
    ),
    "share_prompt": (
        "(deel|delen) (dit|het|deze|artikel) [artikel|bericht|verhaal|pagina|nieuws|video] [via *|op *]",
        "(deel|delen) (via|op|met|per) (facebook|twitter|x|whatsapp|linkedin|e mail|mail|email|telegram|anderen|vrienden|pinterest|bluesky) *",
        "(delen|tweet dit|vind ik leuk|deel artikel|artikel delen|klik om te delen|deel op sociale media)",
        "klik om [dit] * te delen *",
    ),
    "subscribe_prompt": (
        "(abonneren|abonneer|abonneer nu|abonneer je nu|neem een abonnement|word abonnee|abonnementen|bekijk abonnementen|bekijk de abonnementen|abonnement nemen|abonneer je|bekijk aanbieding|bekijk ons aanbod|abonnement opzeggen|proefabonnement|cadeau abonnement)",
        "(word|neem) [nu] (abonnee|een abonnement) * (voor|vanaf) [slechts|maar] <n> *",
    ),
    "syndication_note": (
        "dit (artikel|stuk|verhaal|bericht) (verscheen|is) (eerder|oorspronkelijk|eerst) [verschenen|gepubliceerd] (in|op|bij) *",
    ),
    "tag_line": (
        "(onderwerpen|trefwoorden|thema's|meer over) [in dit artikel|bij dit artikel]",
        "trefwoorden *",
    ),
    "video_player": (
        "(bekijk|kijk|speel|start) [hier|ook] [de] (video|video's) [af|hier|terug]",
        "(video afspelen|volgende video|meer video's|video's|video laden)",
    ),
    "visit_counter": ("<n> (reacties|reactie|keer gedeeld|keer gelezen|weergaven|keer bekeken)",),
}
