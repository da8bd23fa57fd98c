"""Polish phrases; the package's docstring explains the phrase language."""

_AGENCY = "(pap|afp|reuters|ap|epa|east news|agencja gazeta|getty images|shutterstock|iar|pap epa|nurphoto)"
_DAY = "[poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz]"
_MONTH = (
    "(stycznia|sty|lutego|lut|marca|mar|kwietnia|kwi|maja|maj|czerwca|cze|lipca|lip|sierpnia|sie|"
    "września|wrz|października|paź|listopada|lis|grudnia|gru|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": (
        "(dlaczego widzę tę reklamę|zamknij reklamę|pomiń reklamę|ukryj reklamę|zgłoś reklamę|wyłącz reklamy)",
    ),
    "advertisement": (
        "(dalsza część|ciąg dalszy) (artykułu|tekstu|materiału) [znajduje się] (pod|pod materiałem) (reklamą|wideo|materiałem wideo|galerią|promocyjnym|zdjęciem) *",
        "(materiał|artykuł|tekst) (sponsorowany|promocyjny|partnera|reklamowy|partnerski) [marki *|firmy *]",
        "(reklama|ogłoszenie|ogłoszenia|autopromocja|reklama zamknij|koniec reklamy|treść sponsorowana|materiał partnera|współpraca reklamowa)",
    ),
    "affiliate_disclosure": (
        "(artykuł|wpis|tekst|materiał) zawiera (linki afiliacyjne|link afiliacyjny|linki partnerskie|lokowanie produktu|reklamy partnerów|autopromocję) *",
        "** (linki afiliacyjne|linków afiliacyjnych|link afiliacyjny|linkami afiliacyjnymi) ** (prowizję|prowizja|wynagrodzenie|zarobić) **",
    ),
    "agency_credit": (
        "(pap|iar|iar pap|oprac pap|nauka w polsce pap|naukawpolsce pap)",
        f"(źródło|źródła) {_AGENCY} [i *]",
    ),
    "app_prompt": (
        "(pobierz z|dostępne w|pobierz w|dostępna w) (google play|app store)",
        "(pobierz|ściągnij|zainstaluj) [za darmo|bezpłatnie|teraz|już dziś] (aplikację|naszą aplikację|apkę|naszą apkę) *",
    ),
    "audio_player": (
        "(artykuł|tekst) czyta (lektor|sztuczna inteligencja|ai|syntezator) *",
        "(posłuchaj|odsłuchaj|słuchaj) [tego|teraz] (artykułu|artykuł|podcastu|audycji|nagrania|tekstu) [<n>] [min]",
        "(słuchaj|posłuchaj) * (na|w) (spotify|apple podcasts|youtube|google podcasts) *",
        "czytaj na głos",
    ),
    "author_bio": (
        "(o autorze|o autorce|o autorach|więcej o autorze)",
        "(wszystkie artykuły autora|więcej artykułów autora|inne artykuły autora|zobacz wszystkie artykuły autora|zobacz inne teksty autora|pozostałe artykuły autora|zobacz wszystkie wpisy) *",
    ),
    "comment_prompt": (
        "(bądź pierwszy|bądź pierwszą osobą) (który skomentuje|i skomentuj|która skomentuje|skomentuj) *",
        "(co o tym myślisz|co sądzicie|co o tym sądzisz|a wy co) ** (komentarzu|komentarzach|komentarz) *",
        "(dodaj|napisz|zostaw|pokaż|zobacz|czytaj|ukryj|wyświetl|dołącz) [swój|pierwszy|wszystkie|nowy] (komentarz|komentarze|odpowiedź|opinię) [<n>] [anuluj pisanie odpowiedzi]",
        "(komentarze są|komentarze będą|każdy komentarz jest) (moderowane|moderowany) *",
        "(musisz być zalogowany|musisz się zalogować|zaloguj się) [aby|by|żeby] (dodać komentarz|móc komentować|komentować|skomentować|dodawać komentarze|opublikować komentarz) *",
        "(skomentuj|skomentuj artykuł|komentarze|anuluj pisanie odpowiedzi|brak komentarzy|weź udział w dyskusji|dołącz do dyskusji|regulamin komentarzy|najnowsze komentarze|zaloguj się aby skomentować|zaloguj się by dodać komentarz|komentarze czytelników|ostatnie komentarze|opinie czytelników|wasze komentarze)",
        "(twój adres|twój adres e mail|twój adres email) nie zostanie opublikowany **",
        "(zgłoś|zgłoś ten) (komentarz|wpis|komentarz do moderacji)",
        "[możliwość] [dodawania] (komentowanie|komentarze|komentarzy) [zostało|zostały|jest|pod tym artykułem] (wyłączone|zamknięte|wyłączona|zablokowane)",
        "prześlij komentarz",
        "publikowane komentarze są **",
        "redakcja nie (odpowiada|ponosi odpowiedzialności) za * (komentarze|komentarzy|opinie) *",
        "redakcja zastrzega sobie prawo do ** (komentarzy|tekstów|listów|skracania|usuwania) *",
        "ta strona używa akismet **",
        "zapamiętaj moje dane ** (podczas pisania|do następnego|kolejnych) ** komentarzy",
        "zapisz moje dane ** komentarzy",
    ),
    "contact_prompt": (
        "(byłeś|jesteś) świadkiem ** (napisz|wyślij|prześlij|poinformuj nas) **",
        "(czekamy na|przesyłajcie|napisz do nas|piszcie) ** (wasze informacje|zgłoszenia|wasze zdjęcia|kontakt24|adres redakcji|redakcja) *",
        "(kontakt|skontaktuj się z nami|napisz do nas|kontakt z redakcją|napisz do redakcji|wyślij nam|prześlij temat|zgłoś temat|napisz do autora|masz temat dla reportera)",
        "(masz|macie) (temat|ciekawy temat|informację|zdjęcia|dla nas temat) ** (napisz|napiszcie|czekamy|zgłoś|prześlij|wyślij) **",
    ),
    "contributor_note": (
        f"(współpraca|tłumaczenie|tłumaczył|tłumaczyła|przełożył|przełożyła|tłum|oprac|opracował|opracowała|opracowanie redakcyjne) * {_AGENCY}",
    ),
    "cookie_notice": (
        "(aby|żeby) (wyświetlić|zobaczyć|obejrzeć) (ten|tę|tego|te|tę treść|materiał) ** (zgodę|cookies|zaakceptuj|zgody|pliki cookie) *",
        "(akceptuję|akceptuj|akceptuj wszystkie|akceptuję wszystkie|zaakceptuj wszystkie|zgadzam się|odrzuć wszystkie|odrzuć|przejdź do serwisu|ustawienia zaawansowane|akceptuję i przechodzę do serwisu|ustawienia cookies|ustawienia plików cookie|polityka cookies|polityka plików cookies|zarządzaj zgodami|zarządzaj cookies|ustawienia prywatności|zmień ustawienia prywatności|preferencje cookies|nie wyrażam zgody|wyrażam zgodę|pliki cookies|tylko niezbędne)",
        "(nasza strona|ta strona|strona|ten serwis|serwis|nasz serwis|nasz portal|ta witryna|my|witryna|portal) (używa|korzysta z|wykorzystuje) (cookies|ciasteczek|plików cookie|plików cookies|ciasteczka|pliki cookies|pliki cookie) **",
        "(niezbędne|analityczne|reklamowe|funkcjonalne|marketingowe) (pliki cookie|pliki cookies|cookies|ciasteczka) (są|służą|pomagają|umożliwiają|przyczyniają się) ** (strony|stronie|witryny|witrynie|użytkowników|serwisu) *",
        "(używamy|wykorzystujemy) (plików cookies|plików cookie|pliki cookies|cookies|ciasteczek|pliki cookie) **",
        "** (korzystając|kontynuując|dalsze korzystanie|pozostając) ** (wyrażasz zgodę|zgadzasz się|oznacza zgodę|akceptujesz|oznacza że) ** (cookies|cookie|ciasteczek|prywatności) **",
        "my i nasi partnerzy **",
    ),
    "copyright_notice": (
        "(kopiowanie|powielanie|rozpowszechnianie|dalsze rozpowszechnianie) * (artykułu|artykułów|materiałów|treści) * (zabronione|dozwolone|wyłącznie|tylko) *",
        "* wszelkie prawa zastrzeżone **",
        "* wszystkie prawa zastrzeżone **",
        "materiał chroniony prawem autorskim **",
    ),
    "donation_plea": (
        "(wesprzyj nas darowizną|twoje wsparcie) ** (naszej redakcji|nasze media|nasz portal|naszego portalu|działać) *",
        "(wesprzyj nas|wspieraj nas|wspieram|wpłać|przekaż darowiznę|zostań patronem|postaw kawę|wesprzyj redakcję|wesprzyj naszą pracę|zostań naszym patronem|postaw nam kawę|wspieraj niezależne media|przekaż <n> % podatku)",
        "(wesprzyj|wspieraj) nas (darowizną|już teraz|na patronite|na zrzutce|finansowo|wpłatą) *",
        "(wesprzyj|wspieraj|wspomóż) (nasze|naszą|nasz|niezależne|nas) ** (dziennikarstwo|media|redakcję|portal|pracę|patronite|wpłatą|darowizną) *",
        "** postaw (nam|mi) (wirtualną kawę|kawę)",
    ),
    "editing_note": (
        "(podsumowanie|streszczenie) (zostało|jest|wygenerowane) * (ai|sztuczną inteligencję|sztucznej inteligencji) *",
        "(podsumowanie|streszczenie|tekst) (wygenerowane|wygenerowany|przygotowane|stworzone) (przez|z pomocą|przy pomocy) (ai|sztucznej inteligencji|sztuczną inteligencję) *",
        "(zdjęcie|grafika|obraz) (wygenerowane|wygenerowana|wygenerowany) przez (ai|sztuczną inteligencję)",
        "embargo do *",
    ),
    "feedback_prompt": (
        "(widzisz|zauważyłeś|znalazłeś|zauważyłaś|zauważyliście) [w tekście] (błąd|literówkę|jakiś błąd) *",
        "(zgłoś błąd|zgłoś nadużycie|zgłoś literówkę|zgłoś naruszenie|zgłoś uwagę|znalazłeś błąd|oceń artykuł|oceń ten artykuł|oceń jakość naszego artykułu|twoja ocena|czy ten artykuł był przydatny|czy artykuł był przydatny|czy ten artykuł ci się podobał|zgłoś błąd w artykule)",
    ),
    "follow_prompt": (
        "(dodaj nas|dodaj * do|ustaw nas) ** (preferowanych źródeł|preferowane źródło|google news) *",
        "(dołącz do) * (na whatsappie|kanału na whatsappie|whatsapp) [*]",
        "(dołącz do|subskrybuj|obserwuj) [nasz|naszego|naszą] (kanał|kanału|grupę|grupy) * (whatsapp|youtube|telegram|facebooku|whatsappie|whatsappa|youtubie) *",
        "(obserwuj nas|śledź nas|polub nas|znajdź nas|obserwuj autora|obserwuj temat|obserwuj|dołącz do nas|bądź na bieżąco|jesteśmy na facebooku|nasze social media|śledź nas na)",
        "(obserwuj|śledź|polub|dołącz do|znajdź) (nas|nasz profil|naszą stronę) (na|w|także na|też na) (facebooku|facebook|twitterze|x|instagramie|google news|wiadomościach google|google|youtube|whatsapp|tiktoku|tiktok|linkedin|telegramie|mediach społecznościowych) *",
        "bądź na bieżąco * (obserwuj|śledź|google news) *",
        "post udostępniony przez *",
        "wyświetl ten post na instagramie",
    ),
    "gallery_control": (
        "(galeria|galeria zdjęć|powiększ zdjęcie|powiększ|fotogaleria|zobacz galerię <n> zdjęć|pełny ekran)",
        "(poprzednie|następne) (zdjęcie|zdjęcia|slajd)",
        "(zdjęcie|foto|fot) <n> (z|spośród) <n>",
        "(zobacz|otwórz|przejdź do|pokaż) [wszystkie|więcej] [<n>] (zdjęcia|zdjęć|galerię|galerię zdjęć|galerii|pokaz slajdów)",
    ),
    "go_deeper": (
        "(czytaj|przeczytaj) (też|także|również) **",
        "(zobacz także|zobacz też|zobacz również|sprawdź też|sprawdź także|obejrzyj także|posłuchaj także|może cię zainteresować|to może cię zainteresować|może cię także zainteresować|więcej na ten temat|więcej na temat|nie przegap|polecamy także|warto przeczytać|dowiedz się więcej|przeczytaj także|przeczytaj koniecznie|mogą cię zainteresować|może zainteresuje cię też)",
        "czytaj (więcej|dalej) (o|na temat|na) *",
        "zobacz (więcej|także|też|również) na ten temat *",
    ),
    "legal_notice": (
        "(akceptuję|zapoznałem się z|oświadczam że|wyrażam zgodę na|przeczytałem i akceptuję) ** (regulamin|regulaminem|polityki prywatności|polityką prywatności|politykę prywatności|danych osobowych|regulaminu) **",
        "(artykuł|materiał|tekst|treść|informacje|treści) [ten|zawarte *] (nie stanowi|nie stanowią|ma|mają|nie zastępuje|nie zastępują) ** (porady lekarskiej|porady prawnej|wizyty u lekarza|charakter informacyjny|rekomendacji inwestycyjnej|poradą) *",
        "(kontakt|redakcja|o nas|reklama) ** (polityka prywatności|regulamin|regulamin serwisu|nota prawna) *",
        "(polityka prywatności|regulamin|regulamin serwisu|regulamin portalu|regulaminy|nota prawna|ochrona danych osobowych|warunki korzystania|zasady korzystania|deklaracja dostępności|polityka prywatności i cookies|klauzula informacyjna|informacja o przetwarzaniu danych|zastrzeżenia prawne|warunki użytkowania|regulamin sklepu|regulamin świadczenia usług|polityka rodo|klauzula rodo|polityka prywatności i plików cookies|zgłaszanie treści nielegalnych)",
        "administratorem (danych|pani|pana|twoich|państwa|podanych) [osobowych|danych] ** (jest|są) **",
    ),
    "login_prompt": (
        "(masz już|nie masz|nie masz jeszcze|posiadasz|masz) [już] (konto|konta|prenumeratę|subskrypcję) [zaloguj się|zarejestruj się|załóż konto|załóż je|zaloguj]",
        "(zaloguj|zaloguj się|zaloguj przez facebook|wyloguj|wyloguj się|zarejestruj się|załóż konto|moje konto|zapomniałeś hasła|nie pamiętasz hasła|nie pamiętam hasła|przypomnij hasło|rejestracja|zapamiętaj mnie|logowanie|nazwa użytkownika|utwórz konto|załóż darmowe konto|mój profil|resetuj hasło|stwórz konto|odzyskaj hasło)",
    ),
    "most_read_heading": (
        "(najczęściej|najchętniej|ostatnio) (czytane|komentowane|oglądane|czytane artykuły|wyszukiwane|udostępniane|czytane teksty)",
        "(najpopularniejsze|najpopularniejsze artykuły|popularne|popularne artykuły|popularne teraz|najnowsze i najpopularniejsze|najlepiej oceniane|polecane i popularne|najpopularniejsze dziś|teraz czytane|na czasie|popularne teksty|hity dnia)",
    ),
    "navigation_label": (
        "(jesteś tutaj|jesteś tu|tu jesteś) [strona główna] *",
        "(poprzedni|następny|poprzednia|następna) (artykuł|wpis|strona|post|news)",
        "(strona główna|o nas|wróć na górę|do góry|przejdź do treści|przejdź do głównej treści|przejdź do menu|mapa strony|mapa serwisu|szukaj|wyszukaj|zamknij|zamknij menu|otwórz menu|najnowsze wiadomości|najnowsze|powrót do strony głównej|wróć na stronę główną|wróć do strony głównej|wersja mobilna|wydanie cyfrowe|e wydanie|e wydania|archiwum wydań|nekrologi|redakcja|biuro reklamy|rozwiń menu|zwiń menu|przejdź do stopki|przejdź do wyszukiwarki|jesteś tutaj|menu główne|ogłoszenia drobne|zapowiedzi|przejdź na stronę główną|reklama w serwisie)",
    ),
    "newsletter_prompt": (
        "(codziennie|co tydzień) [rano|wieczorem] najważniejsze wiadomości (z|w) *",
        "(newsletter|newslettery|nasz newsletter|nasze newslettery|bezpłatny newsletter|zapisz się na listę|zapisz mnie)",
        "(nie przegap|bądź na bieżąco|chcesz być na bieżąco) ** (newsletter|newslettera|zapisz się) *",
        "(otrzymuj|odbieraj) ** (newsletter|newslettera|na swoją skrzynkę|na maila|na e mail|na skrzynkę) *",
        "(podaj|wpisz) [swój|twój] (adres e mail|adres email|e mail|email|mail|adres mailowy) *",
        "(zapisz się|zapisz|subskrybuj|zamów|zasubskrybuj) [już dziś|teraz|bezpłatnie] [do|na] [nasz|naszego|bezpłatny|nasze|darmowy] (newsletter|newslettera|newslettery|newsletterów|biuletyn) *",
        "możesz (w każdej chwili|zrezygnować|się wypisać|wypisać się) * (subskrypcji|zrezygnować|wypisać|z newslettera|w każdej chwili) *",
        "zapisując się (do|na) * newsletter * **",
    ),
    "opens_elsewhere": (
        "(otwiera się|otwórz|otworzy się|link otwiera się|otwiera) w (nowym oknie|nowej karcie|nowej zakładce)",
        "link zewnętrzny",
    ),
    "paywall_prompt": (
        "(aby|żeby) (czytać dalej|przeczytać cały artykuł|czytać ten artykuł|kontynuować czytanie|przeczytać ten artykuł|uzyskać pełny dostęp) *",
        "(artykuł|tekst|treść|materiał|ten artykuł jest) (dostępny|dostępna|przeznaczony|tylko) [tylko|wyłącznie|jest] dla [naszych|zalogowanych] (prenumeratorów|subskrybentów|użytkowników|abonentów) *",
        "(chcesz przeczytać) * (artykuł|artykułu|tekst) ** (subskrypcję|prenumeratę|zaloguj się|dostęp) *",
        "(czytaj dalej|czytaj cały artykuł|przeczytaj cały artykuł|odblokuj artykuł) (za|już za|od|w prenumeracie|bez ograniczeń|z subskrypcją) [tylko] [<n>] *",
        "(kup|wykup|zaloguj się|zarejestruj się) [dostęp|prenumeratę|subskrypcję] (aby|i|żeby|by) (czytać|czytaj|przeczytać|kontynuować|uzyskać|odblokować) *",
        "(pozostało|zostało) <n> % (artykułu|tekstu|treści) *",
        "(tylko dla prenumeratorów|tylko dla subskrybentów|wykup dostęp|kup dostęp|uzyskaj dostęp|kup prenumeratę|już prenumerujesz|jesteś już prenumeratorem|masz już prenumeratę|dostęp bez ograniczeń|artykuł premium|treść premium|kup subskrypcję|wybierz prenumeratę|odblokuj dostęp)",
    ),
    "photo_credit": (
        "(fot|foto) * (adobe stock|pixabay|unsplash|pexels|istock|canva|wikimedia commons|123rf|depositphotos|freepik|facebook|pixabay com|materiały prasowe|materiały policji|policja|psp|osp)",
        "(fot|foto) cc (by|by nc|by sa|by nc nd|by nc sa|by nd) **",
        f"(fot|foto|zdjęcie|zdjęcia|źródło zdjęcia|źródło zdjęć|zdj|grafika) * {_AGENCY}",
        "(zdjęcie|foto|fotografia|fot) (ilustracyjne|poglądowe|ilustracyjna|archiwalne|poglądowa|archiwum|arch|archiwum prywatne|materiały prasowe|materiały promocyjne|mat prasowe)",
        "(źródło|autor|autorzy|fot) (zdjęcia|zdjęć|fotografii|grafiki) *",
    ),
    "placeholder": (
        "(ten|ta|to) (materiał|film|strona|artykuł|wideo|treść) (nie jest|jest już|jest) [już|obecnie] (dostępny|dostępna|niedostępny|niedostępna|dostępne|niedostępne) *",
        "(włącz|proszę włączyć|musisz włączyć) [obsługę] (javascript|javascriptu) **",
        "(ładowanie|trwa ładowanie|wczytywanie|proszę czekać|wystąpił błąd|coś poszło nie tak|wystąpił problem|spróbuj ponownie|strona nie istnieje)",
        "twoja przeglądarka nie obsługuje **",
    ),
    "poll_prompt": ("(zagłosuj|zagłosuj w sondzie|głosuj|zobacz wyniki|weź udział w sondzie|oddaj głos)",),
    "print_email": (
        "(drukuj|wydrukuj|drukuj artykuł|kopiuj link|skopiuj link|skopiuj adres|link skopiowany|skopiowano link|zapisz artykuł|zapisz na później|wyślij znajomemu|wyślij e mailem|wyślij mailem|poleć znajomemu|dodaj do ulubionych|przeczytaj później|dodaj do schowka|podaruj artykuł|poleć artykuł|wyślij link|do schowka|wersja do druku)",
        "(rozmiar|wielkość) (tekstu|czcionki|liter)",
    ),
    "published_line": (
        f"(aktualizacja|zaktualizowano|ostatnia aktualizacja|modyfikacja|ostatnia modyfikacja|data aktualizacji|data modyfikacji) [w|dnia] {_DAY} <n> {_ANY_MONTH} [<n>] [r] [o|godz|godzina] [<n>]",
        "(dodano|opublikowano|aktualizacja) (dziś|dzisiaj|wczoraj) [o|godz] [<n>]",
        "(minutę|godzinę|tydzień) temu",
        f"(opublikowano|publikacja|data publikacji|utworzono|data dodania|dodano|data utworzenia|opublikowany|opublikowane|wysłano) [w|dnia] {_DAY} <n> {_MONTH} [<n>] [r|roku] [o|godz|godzina|o godz] [<n>]",
        "<n> (minut|minuty|godzin|godziny|dni|tygodni|tygodnie|min|godz) temu",
    ),
    "read_more_link": (
        "(czytaj więcej|czytaj dalej|czytaj całość|więcej|pokaż więcej|zobacz więcej|załaduj więcej|przeczytaj więcej|rozwiń|czytaj artykuł|zobacz wszystkie|pokaż wszystkie|wczytaj więcej|przeczytaj cały artykuł|czytaj cały artykuł|więcej wiadomości|więcej artykułów|przejdź do artykułu|pełna treść|zobacz całość|więcej informacji|dowiedz się więcej|czytaj cały tekst)",
    ),
    "reading_time": (
        "(czas czytania|szacowany czas czytania|przeczytasz w|ten tekst przeczytasz w|ten artykuł przeczytasz w|ten tekst przeczytasz mniej niż w) [ok|około] <n> [min|minut|minuty|minutę]",
        "<n> (min|minut|minuty) (czytania|czytasz|lektury)",
    ),
    "related_heading": (
        "(podobne przepisy|inne z kategorii|zobacz powiązane|zobacz więcej z kategorii|polecane wideo|przeczytaj więcej na ten temat)",
        "(polecamy|polecane|polecamy także|zobacz także|czytaj także|przeczytaj też|może cię zainteresować|powiązane|artykuły powiązane|tematy powiązane|rekomendowane dla ciebie|polecane dla ciebie|wybrane dla ciebie|w tym temacie|z tej kategorii|więcej w temacie|zobacz również|dla ciebie|redakcja poleca|wideo polecane|więcej z kategorii *|wiadomości z regionu|z ostatniej chwili)",
        "(powiązane|podobne|polecane|ostatnie|najnowsze|inne|pozostałe|więcej|rekomendowane) (artykuły|wpisy|tematy|posty|wiadomości|materiały|treści|artykułów|teksty)",
    ),
    "share_prompt": (
        "(udostępnij|podziel się|poleć|wyślij|prześlij) [ten|to|artykuł|post] [artykuł|wpis|tekst|link] (na|przez|za pomocą|w|do|ze) (facebooku|facebook|facebooka|twitterze|twitter|x|whatsapp|whatsappie|linkedin|e mail|email|messenger|messengerze|znajomymi|mediach społecznościowych|innymi) *",
        "(udostępnij|udostępnij artykuł|udostępnij ten artykuł|podziel się|podziel się artykułem|podziel się tym artykułem|tweetnij|lubię to|udostępnij wpis|udostępnij post|udostępnienia|podziel się wiadomością|podziel się na *|udostępnij znajomym)",
        "kliknij aby (udostępnić|podzielić się|wysłać) *",
        "podoba ci się ten artykuł *",
    ),
    "subscribe_prompt": (
        "(kup|zamów|wykup) (prenumeratę|subskrypcję|dostęp) (już|od|za|teraz|już od) [tylko] [<n>] *",
        "(prenumerata|subskrybuj|prenumeruj|zostań prenumeratorem|subskrypcja|zamów prenumeratę|prenumerata cyfrowa|zobacz ofertę|sprawdź ofertę|zaprenumeruj|prenumerata elektroniczna|wybierz subskrypcję|zarządzaj subskrypcją|podaruj prenumeratę|prenumerata papierowa)",
    ),
    "syndication_note": (
        "(artykuł|tekst|wpis|materiał) [ten] (ukazał się|został opublikowany|opublikowany|pierwotnie ukazał się|został pierwotnie opublikowany|pochodzi z) [pierwotnie|po raz pierwszy] (w|na|na stronie|na portalu|w serwisie|numeru) *",
        "artykuł * pochodzi z serwisu *",
    ),
    "tag_line": (
        "(tagi|słowa kluczowe) *",
        "(tagi|słowa kluczowe|tematy|powiązane tematy|tematy w artykule|hasła|więcej na tematy|powiązane tagi)",
    ),
    "video_player": (
        "(następne wideo|polecane wideo|wideo|odtwórz wideo|materiał wideo|zobacz wideo)",
        "(obejrzyj|oglądaj|odtwórz|zobacz) [to|cały|na] (wideo|film|nagranie|materiał wideo|video)",
    ),
    "visit_counter": (
        "<n> (komentarzy|komentarze|komentarz|udostępnień|wyświetleń|odsłon|odsłony|udostępnienia)",
        "liczba (odsłon|wyświetleń|komentarzy) <n>",
    ),
}
