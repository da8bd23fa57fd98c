"""Romanian phrases; the package's docstring explains the phrase language."""

PHRASES: dict[str, tuple[str, ...]] = {
    "advertisement": (
        "(articolul|știrea|textul) continuă (mai jos|după|după publicitate|după reclamă) *",
        "(publicitate|reclamă|conținut sponsorizat|articol sponsorizat|advertorial|conținut plătit|comunicat plătit)",
    ),
    "app_prompt": ("(descarcă|descărcați|instalează) (aplicația|aplicația noastră) *",),
    "audio_player": ("(ascultă|ascultă articolul|ascultați articolul|ascultă știrea)",),
    "author_bio": (
        "(despre autor|toate articolele autorului|articole de același autor|mai multe articole de *|articole scrise de *)",
    ),
    "comment_prompt": (
        "(comentarii|adaugă un comentariu|adaugă comentariu|lasă un comentariu|scrie un comentariu|comentează|vezi comentariile|comentarii închise|niciun comentariu|anulează răspunsul|trimite comentariul|lasă un răspuns|postează comentariul)",
        "(trebuie să fii|trebuie să fiți|autentifică te|autentificați vă) ** (comentariu|comenta|comentarii) *",
        "adresa ta de email nu va fi publicată **",
        "trimiteți un comentariu",
    ),
    "contact_prompt": (
        "(contactează ne|contactați ne|scrie ne|scrieți ne|trimite ne o știre|date de contact|trimite un pont)",
    ),
    "cookie_notice": (
        "(acceptă toate|acceptați toate|accept toate|acceptă cookie urile|setări cookie|setări cookies|refuză toate|politica de cookies|politica de cookie uri|politică cookies|gestionează preferințele|modifică setările cookies|respinge toate)",
        "(acest site|site ul nostru|site ul|acest website|noi) (folosește|utilizează|folosim|utilizăm) (cookies|cookie uri|cookie|fișiere de tip cookie|module cookie) **",
        "(folosim|utilizăm) (cookies|cookie uri|module cookie|fișiere de tip cookie) **",
    ),
    "copyright_notice": (
        "(preluarea|reproducerea|copierea) [integrală|parțială] (textelor|conținutului|articolelor|informațiilor|știrilor) **",
        "[©] * toate drepturile (rezervate|sunt rezervate) *",
    ),
    "donation_plea": (
        "(donează|susține ne|donează acum|sprijină ne|redirecționează 3 5%|susține jurnalismul independent)",
    ),
    "feedback_prompt": (
        "(raportează o eroare|ai găsit o greșeală|semnalează o eroare|semnalează o greșeală|ai găsit o eroare)",
    ),
    "follow_prompt": (
        "(urmărește ne|urmăriți ne|abonează te) [și] (pe|pe pagina) [google news|canalul] * (facebook|instagram|google news|whatsapp|twitter|youtube|tiktok|telegram|x) *",
        "(urmărește|urmăriți) * (pe google news|pe facebook|pe whatsapp|pe instagram) *",
        "urmărește ne",
    ),
    "gallery_control": (
        "(foto|poza|imaginea) <n> (din|of) <n>",
        "(galerie foto|vezi galeria|vezi galeria foto|vezi toate fotografiile|vezi toate pozele)",
    ),
    "go_deeper": (
        "(citește|citeşte|citiți|citiţi|vezi|vedeți) (și|şi) **",
        "(te ar putea interesa|te ar putea interesa și) **",
    ),
    "legal_notice": (
        "(termeni și condiții|termeni şi condiţii|termeni de utilizare|politica de confidențialitate|politică de confidențialitate|politica de confidenţialitate|prelucrarea datelor|protecția datelor|cod deontologic|caseta redacțională|confidențialitate|condiții de utilizare|politica editorială|anpc)",
    ),
    "login_prompt": (
        "(ai|aveți) deja (cont|un cont|abonament) *",
        "(autentificare|conectare|conectează te|intră în cont|înregistrare|creează cont|contul meu|ai uitat parola|autentifică te|cont nou)",
    ),
    "most_read_heading": (
        "(cele mai citite|cele mai citite știri|cele mai citite articole|cele mai populare|cele mai comentate|cele mai noi|top citite)",
    ),
    "navigation_label": (
        "(prima pagină|mergi la conținut|sari la conținut|treci la conținut|ultimele știri|ultima oră|ultimele noutăți|despre noi|înapoi sus|articolul precedent|articolul următor|articolul anterior|meniu principal|harta site ului|cariere)",
    ),
    "newsletter_prompt": (
        "(abonare newsletter|adresa ta de email|adresa de email|introdu adresa de email|primește newsletterul|vreau să primesc newsletterul)",
        "(abonează te|abonați vă|înscrie te|înscrieți vă) [gratuit] la (newsletter|newsletterul|newsletterele|newsletter ul|newsletterele noastre) *",
    ),
    "paywall_prompt": (
        "(acest|articolul|acest articol|conținutul) [conținut] [este] (exclusiv|disponibil|rezervat|destinat|dedicat) [doar|exclusiv|numai] [pentru] (abonaților|abonați|abonaților noștri) *",
        "(exclusiv pentru abonați|doar pentru abonați|ești deja abonat|sunteți deja abonat|pentru a citi mai departe abonează te)",
    ),
    "photo_credit": (
        "(foto|sursa foto|sursă foto|imagine|credit foto|fotografie|sursa) * (agerpres|inquam|inquam photos|afp|epa|reuters|getty images|shutterstock|mediafax|hepta|profimedia|dreamstime|arhivă|facebook|ap)",
        "(imagine ilustrativă|foto arhivă|imagine cu caracter ilustrativ|fotografie cu caracter ilustrativ|foto cu caracter ilustrativ)",
    ),
    "placeholder": (
        "(activează|activați) javascript **",
        "(se încarcă|ceva nu a mers bine)",
    ),
    "print_email": (
        "(tipărește|printează|copiază linkul|copiază link|link copiat|trimite pe email|trimite prin email|trimite pe mail|salvează articolul|printează articolul)",
    ),
    "published_line": (
        "(publicat|actualizat|data publicării|data actualizării|ultima actualizare|postat|data update|actualizat la|publicat la) [la|pe|în] [luni|marți|miercuri|joi|vineri|sâmbătă|duminică] <n> [ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|iun|iul|aug|sep|oct|noi|dec] [<n>] [la|ora|la ora] [<n>]",
    ),
    "read_more_link": (
        "(citește mai mult|citește mai departe|citeşte mai mult|vezi mai mult|mai multe detalii|citește tot articolul|citește integral|vezi toate|încarcă mai multe|mai multe știri|mai multe articole|continuă lectura|citește articolul|vezi mai multe|detalii aici|citește continuarea)",
    ),
    "reading_time": (
        "(timp de citire|timp de lectură|timp citire|durata lecturii) [estimat] <n> *",
        "<n> (min|minute) (de citit|citire|de lectură)",
    ),
    "related_heading": (
        "(articole similare|articole asemănătoare|articole recomandate|știri similare|recomandări|citește și|recomandate|te ar putea interesa și|pe aceeași temă|din aceeași categorie|alte articole|articole pe aceeași temă|știri recomandate|articole conexe|ar putea să te intereseze)",
    ),
    "share_prompt": (
        "(distribuie|distribuiți|distribuie articolul|trimite prietenilor|distribuie pe *|trimite pe whatsapp|partajează|partajează pe *|dă share)",
        "dacă (ți a plăcut|ţi a plăcut|v a plăcut|vi s a părut util) (articolul|acest articol|știrea|ştirea|această știre|materialul|acest material) ** (distribuie|distribuie l|distribuie o|distribuiți|distribuiți l|dă share|dă un share|dă un like|share|like) *",
    ),
    "subscribe_prompt": (
        "(abonează te|abonează te acum|abonamente|cumpără abonament|vreau abonament|abonați vă|alege abonamentul)",
    ),
    "tag_line": ("(etichete|taguri|cuvinte cheie) *",),
    "video_player": ("(urmărește video|vezi video|redă video|mai multe video)",),
}
