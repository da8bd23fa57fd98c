"""Italian phrases, Swiss ones among them; the package's docstring explains the phrase language."""

_AGENCY = "(ansa|adnkronos|agi|lapresse|askanews|italpress|afp|reuters|ap|epa|getty images|getty|ats|keystone ats)"
_DAY = "[lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom]"
_MONTH = (
    "(gennaio|gen|febbraio|feb|marzo|mar|aprile|apr|maggio|mag|giugno|giu|luglio|lug|agosto|ago|"
    "settembre|set|sett|ottobre|ott|novembre|nov|dicembre|dic|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": ("(perché vedo questo annuncio|chiudi pubblicità|chiudi annuncio|salta annuncio|segnala annuncio)",),
    "advertisement": (
        "(contenuto|articolo|messaggio) (sponsorizzato|promozionale|pubbliredazionale) [da *|a cura di *]",
        "(continua|prosegui) [a leggere|la lettura] dopo la pubblicità",
        "(informazione|contenuto) pubblicitaria",
        "(pubblicità|annuncio pubblicitario|pubbliredazionale|annuncio sponsorizzato|publiredazionale)",
        "continua a leggere dopo l'annuncio",
        "in collaborazione con * contenuto sponsorizzato",
    ),
    "affiliate_disclosure": (
        "** link (di affiliazione|affiliati) ** (commissione|commissioni|guadagno|guadagnare|percepire) **",
    ),
    "agency_credit": (
        "(riproduzione riservata|tutti i diritti riservati) © copyright ansa",
        "[fonte|foto] (adnkronos|askanews|italpress|agenzia ansa|lapresse)",
        f"fonte {_AGENCY}",
        "redazione ansa",
    ),
    "app_prompt": (
        "(disponibile su|scarica su|scarica da|scaricala su) (google play|app store|app store e google play)",
        "(scarica|scaricate|installa) [gratis|gratuitamente|ora|subito] (l'app|la nostra app|la app|le nostre app|l'applicazione) *",
    ),
    "audio_player": (
        "(ascolta|ascolta ora) (l'articolo|questo articolo|il podcast|la notizia|l'audio|la versione audio|la versione audio dell'articolo) [<n>] [min]",
        "(ascolta|leggi) l'articolo <n> min",
    ),
    "author_bio": (
        "(altri articoli di|tutti gli articoli di|leggi tutti gli articoli di|scopri tutti gli articoli di|vedi tutti gli articoli di) *",
        "(informazioni|notizie) (sull'autore|sull'autrice|sugli autori)",
        "l'autore [dell'articolo]",
    ),
    "comment_prompt": (
        "(accedi|devi accedere|devi essere connesso|effettua l'accesso|registrati|effettua il login) [o registrati] per (commentare|inviare un commento|lasciare un commento|poter commentare) *",
        "(commenta|commenta l'articolo|commenta la notizia|commenta questo articolo|commenti chiusi)",
        "(di' la tua|scrivi un commento|aggiungi un commento|invia commento|pubblica commento|scrivi il tuo commento)",
        "(i commenti|i commenti dei lettori|commenti dei lettori|tutti i commenti)",
        "(lascia|invia) (un|il tuo) (commento|messaggio) [annulla risposta|annulla]",
        "(leggi|mostra|vedi|nascondi|carica) [tutti] [i] (commenti|altri commenti) [<n>]",
        "[<n>] commenta per primo",
        "i commenti (sono|a questo articolo sono) (chiusi|disabilitati|moderati|disattivati) *",
        "il tuo indirizzo (email|e mail) non sarà pubblicato **",
        "partecipa alla (discussione|conversazione)",
        "questo sito (usa|utilizza) akismet **",
        "salva il mio nome ** per la prossima volta che commento",
    ),
    "contact_prompt": (
        "(contatti|contattaci|scrivici|scrivi alla redazione|contatta la redazione|scrivi al direttore|lettere al direttore|la redazione)",
        "(scriveteci|scrivici) (a|all'indirizzo) *",
        "(segnala|segnalaci|inviaci) (una|la tua) (notizia|segnalazione) *",
        "hai una (segnalazione|notizia) da (fare|inviarci|raccontarci) *",
    ),
    "contributor_note": (
        "(ha|hanno) collaborato [a questo articolo] *",
        "(traduzione di|traduzione a cura di|a cura della redazione|a cura della redazione di) *",
    ),
    "cookie_notice": (
        "(accetta|rifiuta|accetta tutti|rifiuta tutti|accetta e continua|accetta e chiudi|accetta tutto|continua senza accettare|rifiuta e abbonati)",
        "(accetta|rifiuta|accettare|gestisci|gestione|preferenze|impostazioni|informativa|informativa sui|politica) [tutti] [i|dei|sui] cookie",
        "(noi|il nostro sito|questo sito|questo sito web|noi e i nostri partner) (usa|utilizza|utilizziamo|usiamo|archiviamo) [i] [dei] cookie **",
        "** (continuando|proseguendo|proseguire|continui) [con] (la navigazione|a navigare|nella navigazione|ad utilizzare|ad usare) ** cookie **",
        "** acconsenti (all'uso|all'utilizzo|all'impiego) dei cookie *",
        "cookie policy [e privacy]",
        "le tue preferenze relative alla privacy",
        "per (vedere|visualizzare) questo contenuto ** cookie **",
    ),
    "copyright_notice": (
        "(© riproduzione riservata|riproduzione riservata|riproduzione vietata|riproduzione riservata ©|tutti i diritti riservati)",
        "* tutti i diritti (riservati|sono riservati) **",
        "[è] vietata la riproduzione [anche] [parziale|totale] **",
        "copyright © <n> *",
        "© (riproduzione|copyright) (riservata|ansa) *",
    ),
    "donation_plea": (
        "(fai una donazione|dona ora|sostieni il giornalismo|sostieni il giornalismo indipendente|diventa sostenitore|sostienici ora|diventa socio)",
        "(sostieni|sostenete) (il nostro|la nostra) (lavoro|giornale|giornalismo|redazione|informazione) **",
        "se (ti piace|apprezzi) il nostro lavoro ** (donazione|sostienici|abbonati|sostenerci) **",
        "ti è piaciuto questo articolo **",
    ),
    "editing_note": ("sotto embargo fino *",),
    "feedback_prompt": (
        "(hai trovato|hai notato) (un|qualche) errore *",
        "[ti è stato utile|è stato utile] questo articolo",
        "questo articolo ti è (stato utile|piaciuto)",
        "segnala (un errore|un problema|un refuso|un abuso|contenuto|errore) *",
    ),
    "follow_prompt": (
        "(iscriviti|unisciti|iscrivetevi) * (canale|gruppo) (whatsapp|telegram|youtube) *",
        "(seguici|seguiteci) (su|anche|anche su|sui social|sui nostri social) **",
        "(seguici|seguiteci|segui la nostra pagina|segui i nostri canali)",
        "(segui|seguite) [tutte le notizie|le notizie] * su (facebook|twitter|x|instagram|whatsapp|telegram|google news|google discover|youtube) *",
        "aggiungi * (come fonte preferita|alle fonti preferite|tra le tue fonti preferite) *",
        "resta (aggiornato|sempre aggiornato|informato|in contatto) [con noi|sulle ultime notizie]",
    ),
    "gallery_control": (
        "(fotogallery|galleria fotografica|galleria immagini|photogallery|ingrandisci immagine)",
        "(foto|immagine) (precedente|successiva|<n> di <n>)",
        "(guarda|vedi|sfoglia|apri) (la gallery|la galleria|la fotogallery|le foto|tutte le foto|la galleria fotografica|la photogallery)",
    ),
    "go_deeper": (
        "(per approfondire|approfondisci|approfondimenti|ti potrebbe interessare anche|da non perdere|potrebbe interessarti anche|potrebbero interessarti anche|forse ti può interessare|leggi anche)",
        "(potrebbe|potrebbero|può|ti potrebbe|ti potrebbero) [anche] (interessare|interessarti) [anche]",
        "leggi anche **",
        "sullo stesso (argomento|tema)",
    ),
    "legal_notice": (
        "(ho letto|dichiaro di aver letto) ** (accetto|privacy|informativa|condizioni) **",
        "(informativa|informativa sulla|norme sulla|politica sulla|politica della|tutela della) (privacy|riservatezza)",
        "(note legali|termini e condizioni|condizioni d'uso|condizioni generali|termini di servizio|termini d'uso|dati societari|dichiarazione di accessibilità|cookie e privacy|whistleblowing|codice etico|privacy e cookie)",
        "(privacy|contatti|pubblicità|chi siamo|redazione|note legali) ** (cookie policy|privacy policy|note legali|termini e condizioni|condizioni d'uso) *",
        "* testata giornalistica registrata **",
        "[testata|giornale] (registrata|registrato|iscritta) [presso il|al|presso] (tribunale|registro) **",
        "p iva * [capitale sociale *]",
    ),
    "login_prompt": (
        "(accedi|esci|registrati|il mio account|il mio profilo|password dimenticata|hai dimenticato la password|recupera password|accedi o registrati|accedi al tuo account|nome utente)",
        "(crea|creare) (un|il tuo) account [gratuito|gratis]",
        "(hai già|possiedi già) un (account|abbonamento) [accedi|accedi qui|effettua il login|entra]",
        "(sei già|già) (registrato|abbonato|iscritto|abbonata) [accedi|entra|fai login|accedi qui]",
    ),
    "most_read_heading": (
        "(i più letti|le più lette|più letti|i più visti|articoli più letti|notizie più lette|le notizie più lette|gli articoli più letti|più commentati|i più commentati|i più condivisi|i video più visti|più letti della settimana)",
        "(i|gli|le) (articoli|notizie|più) (più|letti|lette|visti) [letti|lette|visti|commentati|popolari]",
    ),
    "navigation_label": (
        "(articolo|pagina|post) (precedente|successivo|successiva)",
        "(chi siamo|mappa del sito|prima pagina|torna alla home|torna alla homepage|torna su|torna all'inizio|vai al contenuto|vai al menu|salta al contenuto|salta al contenuto principale|apri menu|chiudi menu|cerca nel sito|ultime notizie|ultim'ora|necrologi|edizione digitale|edicola digitale|pubblicità legale|lavora con noi|abbonamenti)",
        "(home|menu) (cerca|chiudi) *",
        "sei in home *",
        "vai (alla|al) (navigazione|contenuto|homepage|home|contenuto principale)",
    ),
    "newsletter_prompt": (
        "(inserisci|digita) [il] tuo indirizzo (email|e mail) *",
        "(iscriviti|iscrivetevi|registrati) [gratis|gratuitamente|ora|subito] (alla|alle) [nostra|nostre] (newsletter|mailing list) **",
        "(iscrizione alla|le nostre|la nostra|tutte le|scopri le) newsletter",
        "puoi (disiscriverti|cancellarti|annullare l'iscrizione) in qualsiasi momento **",
        "ricevi ** (newsletter|nella tua casella|nella tua mail|nella tua email) *",
    ),
    "opens_elsewhere": (
        "(si apre|apre|apri) in una nuova (finestra|scheda)",
        "collegamento esterno",
    ),
    "paywall_prompt": (
        "(abbonati|attiva l'abbonamento|accedi) per (continuare|proseguire|leggere|sbloccare|accedere) **",
        "(articolo|contenuto|questo articolo è|questo contenuto è) (riservato|esclusivo) [solo] (agli|ai|per gli) [nostri] (abbonati|utenti registrati|iscritti) *",
        "(hai|ti restano|ti rimangono) [ancora] * articoli (gratis|gratuiti) *",
        "(per continuare|per proseguire|continua) (a leggere|nella lettura|la lettura) ** (abbonati|abbonato|abbonamento|registrati) *",
        "(prova gratis|primo mese a *|sblocca l'articolo|sblocca questo articolo|sei già abbonato|accesso illimitato|disdici quando vuoi)",
        "leggi (senza limiti|illimitato) ** (abbonamento|euro|mese|anno) *",
        "sei arrivato al limite **",
    ),
    "photo_credit": (
        "(crediti|credito|credits) (foto|immagine|fotografico|immagini) *",
        "(foto|immagine) (di repertorio|d'archivio|di archivio|generica|simbolica)",
        f"(foto|immagine|credit|crediti|credits) * {_AGENCY}",
        "fonte (foto|immagine) *",
    ),
    "placeholder": (
        "(attiva|abilita|devi attivare|per favore attiva) javascript **",
        "(il tuo browser|questo browser) non (supporta|è supportato) **",
        "(questo contenuto|questo video|la pagina|il contenuto|questo articolo) non è (più|al momento) disponibile *",
        "caricamento [in corso]",
        "si è verificato un errore *",
    ),
    "poll_prompt": ("(vota il sondaggio|partecipa al sondaggio|vota ora|risultati del sondaggio)",),
    "print_email": (
        "(aumenta|riduci|diminuisci) [la] dimensione [del] (testo|carattere)",
        "(stampa|stampa articolo|stampa l'articolo|stampa questo articolo|stampa pagina|invia per email|invia ad un amico|invia a un amico|copia link|copia il link|link copiato|salva articolo|salva l'articolo|salva tra i preferiti|aggiungi ai preferiti|leggi più tardi)",
    ),
    "published_line": (
        f"(aggiornato|modificato) (il|alle|alle ore|oggi alle|ieri alle|oggi alle ore) <n> {_ANY_MONTH} [<n>] [ore|alle|alle ore] [<n>]",
        "(pubblicato|pubblicata) <n> (minuti|ore|ora|giorni|giorno|settimane|mesi) fa",
        f"(ultimo aggiornamento|ultima modifica|data pubblicazione|data di pubblicazione) [il|alle|ore] {_DAY} <n> {_ANY_MONTH} [<n>] [ore|alle|alle ore] [<n>]",
        f"[articolo] (pubblicato|pubblicata|creato|inserito) [il|in data] {_DAY} <n> {_MONTH} [<n>] [alle|alle ore|ore] [<n>]",
    ),
    "read_more_link": (
        "(continua a leggere|leggi tutto|leggi di più|scopri di più|per saperne di più|leggi l'articolo|leggi l'articolo completo|mostra altro|mostra di più|carica altri|carica altro|vedi tutti|vedi tutte|tutte le notizie|leggi l'articolo intero|visualizza tutti|continua la lettura|espandi|altre notizie|altri articoli)",
        "leggi [l'articolo] (completo|integrale|intero)",
    ),
    "reading_time": (
        "(lettura|tempo di lettura|tempo lettura|tempo stimato di lettura) [circa|stimato] <n> *",
        "<n> (min|minuti|minuto|m) di lettura",
    ),
    "related_heading": (
        "(articoli|notizie|contenuti|video|post|argomenti) (correlati|correlate|simili|collegati|consigliati|recenti|suggeriti)",
        "(consigliati per te|i nostri consigli|dello stesso autore|ultimi articoli|altri articoli della categoria|articoli dello stesso autore|dalla home|in evidenza|in primo piano|scelti per voi|scelti per te|le ultime notizie|notizie dal web|dal web|raccomandati per te|gli ultimi articoli)",
    ),
    "share_prompt": (
        "(condividi|condividi articolo|condividi l'articolo|condividi questo articolo|condividi la notizia|condividi il post|condivisioni|tweetta|mi piace|ti è piaciuto l'articolo condividilo|opzioni di condivisione)",
        "(condividi|condividilo|fai clic per condividere|fai clic qui per condividere|invia) (su|con|tramite|via) (facebook|twitter|x|whatsapp|linkedin|telegram|email|mail|i tuoi amici) *",
        "[<n>] (condivisioni|condivisione)",
    ),
    "subscribe_prompt": (
        "(abbonati|abbonati ora|abbonati subito|abbonati adesso|abbonati qui|offerte abbonamenti|scopri le offerte|scopri l'offerta|scopri tutte le offerte|gestisci abbonamento|regala un abbonamento|attiva ora)",
    ),
    "syndication_note": (
        "(questo articolo|questo testo|il presente articolo) è (stato originariamente pubblicato|stato pubblicato originariamente|apparso originariamente|stato ripubblicato) (su|da|in|sul|sulla) *",
        "l'articolo * (proviene da|sembra essere il primo su) *",
    ),
    "tag_line": (
        "(argomenti|tag|etichette|parole chiave|temi) [correlati|trattati|dell'articolo|di questo articolo]",
        "parole chiave *",
    ),
    "video_player": (
        "(guarda|vedi|riproduci|avvia) (il video|i video|video)",
        "(video|prossimo video|video correlati|video successivo|video consigliati|video in evidenza)",
    ),
    "visit_counter": (
        "<n> (commenti|commento|condivisioni|visualizzazioni|letture|visite)",
        "letto <n> volte",
    ),
}
