"""Turkish phrases; in normal form they have no ı; the package's docstring explains the phrase language."""

_AGENCY = (
    "(aa|anadolu ajansi|dha|iha|demirören haber ajansi|ihlas haber ajansi|anka|afp|reuters|ap|epa|"
    "getty images|shutterstock)"
)
_DAY = "[pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar]"
_MONTH = "(ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik|<n>)"
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": ("(bu reklami neden görüyorum|reklami kapat|reklami gizle|reklami geç|reklami atla)",),
    "advertisement": (
        "(haber|haberin devami|yazi|içerik) (reklamdan sonra|reklamin altinda|aşağida) [devam ediyor|devam edecek|devam etmektedir|devami]",
        "(reklam|sponsorlu içerik|ilan|advertorial|tanitim|reklam alani|haberin devami reklamin altinda|sponsorlu|tanitim yazisi|reklamdir)",
        "bu (bir reklamdir|bir ilandir|içerik reklamdir)",
    ),
    "affiliate_disclosure": (
        "** (satiş ortakliği|affiliate) (linkleri|bağlantilari|linkler|bağlantilar) ** (komisyon|gelir) **",
    ),
    "agency_credit": (
        "(anadolu ajansi|aa muhabiri|dha|iha|ihlas haber ajansi|demirören haber ajansi|haber merkezi|kaynak aa|kaynak dha|kaynak iha)",
        f"(kaynak|haber kaynaği|haber) {_AGENCY}",
    ),
    "app_prompt": (
        "(google play'den|app store'dan|google play|app store) [hemen] (indir|indirin|edinin)",
        "(uygulamamizi|uygulamayi|mobil uygulamamizi|mobil uygulamayi|ücretsiz uygulamamizi|* uygulamasini) [hemen|ücretsiz|şimdi] (indir|indirin|indirmek için tiklayin|yükleyin|edinin) *",
    ),
    "audio_player": (
        "(haberi dinle|bu haberi dinle|sesli dinle|makaleyi dinle|yaziyi dinle|podcast'i dinle|dinlemek için tiklayin|haberi sesli dinle|bu içeriği dinle|bu makaleyi dinle|yaziyi sesli dinle) [<n> dk|<n> dakika]",
        "bu (ses|ses kaydi|seslendirme) yapay zeka ** (oluşturulmuştur|oluşturuldu|hazirlanmiştir|seslendirilmiştir|üretilmiştir)",
    ),
    "author_bio": (
        "(yazar hakkinda|yazarin diğer yazilari|yazarin tüm yazilari|tüm yazilari|diğer yazilari|yazarin son yazilari|yazarin önceki yazilari|son yazilari|editör hakkinda|yazara ait diğer yazilar)",
        "* tüm (yazilarini|haberlerini|içeriklerini) (gör|göster|oku|görüntüle)",
    ),
    "comment_prompt": (
        "(ilk yorumu sen yap|ilk yorumu siz yapin|ilk yorum yapan siz olun|ilk yorumu yapan siz olun|henüz yorum yapilmamiş|henüz yorum yok|henüz bu içeriğe yorum yapilmamiş|ilk yorum yapan olun) *",
        "(suç teşkil edecek|küfür hakaret|hakaret küfür|yorumlariniz) ** (onaylanmamaktadir|onaylanmayacaktir|yorumlar onaylanmamaktadir|yayinlanmayacaktir) *",
        "(yorum yapabilmek|yorum yapmak|yorum yazmak|yorum gönderebilmek|yorum gönderebilmeniz|yorum yazabilmek) için [lütfen|*] (giriş yapin|giriş yapmalisiniz|giriş yap|üye olun|oturum açmalisiniz|üye olmalisiniz|giriş yapmaniz gerekmektedir|gerekmektedir) *",
        "(yorum yap|yorum yaz|yorumlar|yorum ekle|tüm yorumlar|yorumlari gör|yorumlari göster|bir yanit yazin|bir cevap yazin|cevabi iptal et|yaniti iptal et|yorum gönder|yorum yapin|yorumunuzu yazin|yorum yazin|haber hakkinda yorum yap|yorum kurallari|yorumlari oku|daha fazla yorum|yorumu gönder|düşüncelerinizi yazin|haber hakkindaki yorumunuz|yorumlari gizle|fikrini paylaş|bir yorum yazin|tüm yorumlari göster)",
        "bir dahaki sefere yorum yaptiğimda **",
        "e posta (adresiniz|hesabiniz) (yayinlanmayacak|yayimlanmayacak) **",
        "hiç yorum yok",
        "kaydol (kayit yorumlari|kayitlar) atom",
        "yorumunuz (onaylandiktan sonra|editör onayindan sonra|incelendikten sonra|editörlerimiz) ** (yayinlanacaktir|yayina alinacaktir|yayinlanacak|yayimlanacaktir) *",
    ),
    "contact_prompt": (
        "(bize ulaşin|bize yazin|iletişim|ihbar hatti|haber ihbar|bize haber gönderin|whatsapp ihbar hatti|iletişim bilgileri|haber gönder|editöre yaz|yazara e posta gönder)",
    ),
    "cookie_notice": (
        "(bu içeriği|bu videoyu) (görüntülemek|izlemek|görmek) için ** çerez **",
        "(bu site|sitemiz|web sitemiz|bu web sitesi|sitemizde|web sitemizde|size daha iyi|sizlere daha iyi|internet sitemizde|deneyiminizi) ** (çerez|çerezler|çerezleri) (kullanmaktadir|kullaniyoruz|kullanilmaktadir|kullanir|kullanmaktayiz|kullanilir|konumlandirmaktayiz) **",
        "(kabul et|tümünü kabul et|çerezleri kabul et|hepsini kabul et|tümünü reddet|reddet|çerez ayarlari|çerez politikasi|çerez tercihleri|çerez aydinlatma metni|çerezleri yönet|çerezler|çerezleri reddet|çerez kullanimi|ayarlari yönet|çerez bildirimi|tercihleri yönet)",
        "(zorunlu|gerekli|işlevsel|analitik|performans|pazarlama|reklam|hedefleme|fonksiyonel|kesinlikle gerekli|istatistik) (çerezler|çerezleri)",
        "** (çerez politikamizi|çerez politikasini|aydinlatma metnini|aydinlatma metnimizi|çerez politikasi sayfasini) (inceleyebilirsiniz|inceleyiniz|ziyaret edebilirsiniz|okuyabilirsiniz|inceleyin) *",
        "** çerez (kullanimini|kullanilmasini|kullanimina|politikamizi) (kabul|izin|onayliyor|inceleyebilirsiniz) **",
        "bu (çerez|çerezler) ** (web sitesinin|web sitesi|web sitelerinin|sitemizin|sitenin) ** (kullanilir|kullanilmaktadir|gereklidir|faydalidir|zorunludur) *",
    ),
    "copyright_notice": (
        "(tüm haklari saklidir|bütün haklari saklidir|her hakki saklidir|telif haklari)",
        "* her hakki saklidir **",
        "* tüm haklari saklidir **",
        "** (kaynak gösterilmeden|izin alinmadan|izinsiz|kaynak gösterilmeksizin) (kullanilamaz|alinti yapilamaz|kopyalanamaz|yayinlanamaz|çoğaltilamaz|kopya edilemez|kullanilmasi yasaktir) *",
    ),
    "donation_plea": (
        "(bağimsiz gazeteciliği|bağimsiz haberciliği|bağimsiz basini|gazeteciliğimizi) (desteklemek|sürdürmek|yaşatmak) için ** (abone ol|abone olun|destek ol|destek olun|bağiş yapin|bağiş yap|tiklayin) *",
        "(destek ol|bize destek ol|bize destek olun|abone ol destek ol|bağiş yap|bağimsiz gazeteciliğe destek ol|gazeteciliğe destek ol|bağimsiz gazeteciliği destekle|destekçimiz ol|patreon'dan destek ol|bize destek verin)",
    ),
    "feedback_prompt": (
        "(hata bildir|hata bildirin|haberde hata var|bu haber işinize yaradi mi|bu haber size ne hissettirdi|haberi değerlendir|bu içerik faydali oldu mu|yanliş bildir|bu habere tepkin ne|tepkiniz ne oldu|içeriği bildir|bu içeriğe emoji ile tepki ver|haberi oyla|bu habere emoji ile tepki ver|şikayet et|siz ne düşünüyorsunuz|bu yazi faydali oldu mu|bu haber hakkinda ne düşünüyorsun)",
    ),
    "follow_prompt": (
        "(bizi|* gelişmeleri|* haberleri|haberleri|kanalimizi) [google|facebook|instagram|twitter|x|whatsapp|google news'te|google haberler'de] (google news'te|google haberler'de|facebook'ta|twitter'da|x'te|instagram'da|whatsapp'ta|telegram'da|youtube'da|sosyal medyada|twitter'dan|instagram'dan|facebook'tan|haberlerde|news'te|haberler'de|google news'ten) [da] (takip edin|takip et|takip etmek için tiklayin|takip edebilirsiniz)",
        "(bizi|kanalimizi|hesabimizi|sayfamizi) (takip edin|takip et|takip etmek için tiklayin|takip etmeyi unutmayin|beğenin)",
        "(bizi|sitemizi) * (tercih edilen kaynak|tercih ettiğiniz kaynak|tercihli kaynak) ** (ekleyin|ekle|seçin|belirleyin) *",
        "(son dakika|en güncel|güncel|son) (haberleri|gelişmeleri|haberlerini|gelişmelerini|haberler) ** için ** (abone olun|takip edin|katilin|indirin|kanalimiza katilin|takip et|abone ol) *",
        "(takip et|takip edin|abone ol|bizi sosyal medyada takip edin|bizi takip edin|konuyu takip et|yazari takip et|google news'te takip et|whatsapp kanalimiza katilin|telegram kanalimiza katilin|sosyal medya hesaplarimiz|google news'e abone ol|google'da tercih et|google haberler'e abone ol|youtube kanalimiza abone olun)",
        "(whatsapp|telegram|youtube|google news) (kanalimiza|grubumuza|kanalina|kanalimizi|aboneliği) [için|hemen] (katil|katilin|abone ol|abone olun|katilmak için tiklayin|takip edin|takip et|tiklayin)",
    ),
    "gallery_control": (
        "(fotoğraf galerisi|foto galeri|galeriyi gör|tüm fotoğraflar|fotoğraflari gör|galeri için tiklayin|galeriye git|fotoğrafi büyüt|tam ekran|büyütmek için tiklayin|fotogaleri|tüm fotoğraflari gör)",
        "(fotoğraf|resim|görsel) <n> <n>",
        "(sonraki|önceki) (fotoğraf|resim|görsel|galeri|sayfa|slayt)",
    ),
    "go_deeper": (
        "(bunu da oku|bunlar da ilginizi çekebilir|ilginizi çekebilir|bu haberler de ilginizi çekebilir|ayrica bakiniz|bu haberi de okuyun|ilginizi çekecek haberler|bu haberler de var|bunlari da okuyun|ilgini çekebilir|bunlar da ilgini çekebilir|ilginizi çekebilecek haberler|ilgili haberler için tiklayin|sizin için önerilenler|bunlara da bakin|kaçirmayin|bu içerikler de ilginizi çekebilir|ayrintilar için tiklayin|haberin detaylari için tiklayin)",
        "(haberin devami|detayli bilgi|ayrintili bilgi|daha fazla bilgi|diğer haberler) için * (tiklayin|tiklayiniz|buraya tiklayin)",
        "[haberin] [*] (detaylari|devami|ayrintilari) için (tiklayin|tiklayiniz|tikla)",
        "ayrica (bakiniz|bkz) **",
    ),
    "legal_notice": (
        "(bu içerik|bu yazi|bu makale|burada yer alan bilgiler|sitedeki bilgiler|sitemizdeki bilgiler|bu sitedeki bilgiler) ** (doktorunuza danişiniz|doktorunuza danişin|doktor muayenesinin yerine geçmez|tibbi tavsiye değildir|tedavi yerine geçmez|tavsiye niteliği taşimaz|tibbi tavsiye niteliğinde değildir)",
        "(burada yer alan|bu sayfada yer alan|bu içerikte yer alan|yazida yer alan) ** (yatirim tavsiyesi|yatirim danişmanliği) ** (değildir|içermez|taşimaz|taşimamaktadir) **",
        "(gizlilik politikasi|kullanim koşullari|kullanim şartlari|künye|yasal uyari|kvkk|kvkk aydinlatma metni|aydinlatma metni|gizlilik ve güvenlik|üyelik sözleşmesi|yayin ilkeleri|yayin ilkelerimiz|veri politikasi|gizlilik ilkeleri|kişisel verilerin korunmasi|gizlilik sözleşmesi|kişisel verilerin korunmasi politikasi|çerez ve gizlilik politikasi|açik riza metni|veri koruma politikasi|kullanici sözleşmesi|yayin politikasi|gizlilik bildirimi|hukuka aykirilik bildirimi)",
        "(künye|iletişim|hakkimizda|reklam) ** (gizlilik politikasi|kullanim koşullari|kullanim şartlari|kvkk|çerez politikasi|gizlilik) *",
        "(sitede|sitemizde|sayfamizda) yayinlanan (haberler|yazilar|yorumlar|köşe yazilari) ** (sorumluluk|sorumluluğu|sorumlu) ** (aittir|tutulamaz|değildir) *",
        "** (burada yer alan|burada yer alan yatirim) ** yatirim danişmanliği kapsaminda değildir **",
        "yatirim tavsiyesi (değildir|içermez)",
        "yazilarin (sorumluluğu|hukuki sorumluluğu) * (yazarlarina|yazara|yazarina) aittir *",
    ),
    "login_prompt": (
        "(giriş yap|üye girişi|üye ol|kayit ol|çikiş yap|şifremi unuttum|oturum aç|hesabim|hesap oluştur|beni hatirla|kullanici adi|üye olun|giriş yapin|ücretsiz üye ol|hesabin var mi|hesabin yok mu|parolami unuttum|şifrenizi mi unuttunuz|üye girişi yap|üyelik|kullanici girişi|facebook ile giriş yap|google ile giriş yap|kayit olun|oturumu kapat)",
        "(zaten üye misiniz|zaten hesabin var mi|üye değil misiniz|hesabiniz yok mu|zaten üyeyim|zaten üye misin|üye değil misin|zaten abone misiniz) [giriş yap|giriş yapin|üye olun|üye ol|kayit olun]",
        "(üye olarak|kayit olarak|devam ederek|giriş yaparak) ** (kabul etmiş|onaylamiş) ** (olursunuz|sayilirsiniz|oluyorsunuz) *",
    ),
    "most_read_heading": (
        "(en çok okunanlar|çok okunanlar|en çok okunan haberler|en çok okunan|çok okunan haberler|en çok yorumlananlar|en çok izlenenler|en popüler haberler|popüler haberler|günün en çok okunanlari|bugün en çok okunanlar|haftanin en çok okunanlari|en çok paylaşilanlar|en popüler|en çok tiklananlar|en popülerler|öne çikan haberler|en çok konuşulanlar)",
    ),
    "navigation_label": (
        "(ana sayfa|anasayfa|ana sayfaya dön|anasayfaya dön|hakkimizda|içeriğe geç|içeriğe atla|ana içeriğe geç|sayfanin başina dön|yukari çik|başa dön|menüyü aç|menüyü kapat|son dakika haberleri|son dakika|site haritasi|tüm haberler|son haberler|e gazete|resmi ilanlar|vefat ilanlari|nöbetçi eczaneler|namaz vakitleri|canli yayin|canli tv|tüm manşetler|yazarlar|köşe yazilari|puan durumu|seri ilanlar|arşiv|sitene ekle|reklam ver|günün manşetleri|haber arşivi|üst menü|yayin akişi|foto galeri|video galeri|rss|aramak için tiklayin)",
        "(önceki|sonraki) (haber|yazi|sayfa|içerik|makale|konu|gönderi)",
    ),
    "newsletter_prompt": (
        "(bültenimize|e bültenimize|bültene) (kaydolarak|abone olarak|üye olarak|kayit olarak) ** (kabul|onay) **",
        "(bülten|e bülten|bültenimize abone olun|e bültene abone ol|e bülten aboneliği|bültene abone ol|günlük bülten|bültenimize kayit olun|e bültenimize abone olun|haber bülteni|e posta bültenimize abone olun|bültenimize üye olun|bültenlerimiz|haber bültenimize abone olun|bültenimize abone ol)",
        "(e posta|e mail|mail|eposta) (adresinizi|adresini) (girin|giriniz|yazin|yaziniz)",
        "(her sabah|her gün|her hafta|günün öne çikan haberleri|günün önemli haberleri) ** (e postaniza|e posta kutunuza|gelen kutunuza|mailinize|posta kutunuzda|e posta kutunuzda) *",
        "[*] (bültenimize|bültenine|e bültenimize|bültenlerimize|bültene) (abone olun|abone ol|kaydolun|kayit olun|üye olun|katilin|kayit ol|abone olmak için tiklayin)",
        "dilediğiniz zaman abonelikten (çikabilirsiniz|ayrilabilirsiniz) *",
    ),
    "opens_elsewhere": ("(yeni pencerede|yeni sekmede) (açilir|aç|açiliyor)",),
    "paywall_prompt": (
        "(abonelere özel|abone özel|üyelere özel|okumaya devam etmek için abone olun|devamini okumak için abone olun|devamini okumak için giriş yapin|okumaya devam etmek için giriş yapin|haberin tamamini okumak için abone olun|sinirsiz erişim|okumaya devam etmek için üye olun)",
        "(bu içerik|bu haber|bu yazi|yazinin devami|haberin devami|içeriğin devami|devami) * (abonelere|abonelerimize|üyelere|aboneler için|aboneler için) (özeldir|özel|özel içeriktir)",
        "(dilediğiniz|istediğiniz) zaman (iptal edin|iptal edebilirsiniz)",
        "** abonelik için lütfen iletişime (geçiniz|geçin)",
    ),
    "photo_credit": (
        f"(fotoğraf|fotoğraflar|foto|görsel|kaynak|fotograf) * {_AGENCY}",
        "(fotoğraf|görsel|foto) (arşiv|temsili|temsilidir|temsili görsel|arşivi)",
        "(temsili|arşiv) (fotoğraf|görsel|foto|fotoğrafi|görüntü)",
        "(yapay zeka|yapay zekayla|yapay zeka ile) [ile|tarafindan] (oluşturulmuş|oluşturulan|üretilmiş|üretilen|hazirlanmiş) (görsel|fotoğraf|görseldir|temsili görsel)",
    ),
    "placeholder": (
        "(bu video|bu içerik|bu sayfa|aradiğiniz sayfa) * (mevcut değil|kullanilamiyor|bulunamadi|görüntülenemiyor|oynatilamiyor)",
        "(lütfen|devam etmek için) ** javascript ** (etkinleştirin|açin|aktif edin)",
        "(yükleniyor|lütfen bekleyin|bir hata oluştu|içerik yükleniyor|sayfa bulunamadi|lütfen tekrar deneyin|bir hata meydana geldi|lütfen bekleyiniz)",
        "tarayiciniz ** desteklemiyor *",
    ),
    "poll_prompt": ("(oy ver|ankete katil|sonuçlari gör|anket|oy kullan|anket sonuçlari|ankete katilin)",),
    "print_email": (
        "(yazdir|haberi yazdir|linki kopyala|bağlantiyi kopyala|link kopyalandi|bağlanti kopyalandi|haberi kaydet|kaydet|favorilere ekle|arkadaşina gönder|e posta ile gönder|e posta gönder|daha sonra oku|yazi boyutu|yazi tipi boyutu|metni büyüt|metni küçült|yaziyi büyüt|yaziyi küçült|haberi kopyala|okuma listesine ekle|yazi boyutunu büyüt|sonra oku|makaleyi kaydet)",
    ),
    "published_line": (
        f"(giriş|yayinlanma) [tarihi] <n> {_MONTH} [<n>] [saat] [<n>] (güncelleme|son güncelleme|güncellenme) [tarihi] <n> {_MONTH} [<n>] [saat] [<n>]",
        f"(güncelleme|son güncelleme|güncellenme|güncelleme tarihi|güncellendi|son güncellenme|güncelleme saati|güncellenme tarihi|son güncelleme tarihi) <n> {_ANY_MONTH} [<n>] {_DAY} [saat] [<n>]",
        f"(yayinlanma|yayinlanma tarihi|yayin tarihi|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme tarihi|eklenme|yayimlanma|yayimlanma tarihi|haber giriş tarihi|haberin yayin tarihi) <n> {_MONTH} [<n>] {_DAY} [saat] [<n>]",
        "<n> (dakika|saat|gün|hafta|dk|sa) önce [güncellendi|yayinlandi]",
    ),
    "read_more_link": (
        "(devamini oku|haberin devami|devamini okuyun|daha fazla|daha fazlasi|daha fazla göster|daha fazla yükle|haberin devamini oku|tümünü gör|tümünü göster|tümü|hepsini gör|devami için tiklayin|haberi oku|yazinin devami|yazinin devamini oku|daha fazla haber|daha fazla oku|haberin tamami|haberin tamamini oku|tüm haberleri gör|daha fazla bilgi|devamini gör|daha fazlasini göster|devami|haberin tamami için tiklayin)",
    ),
    "reading_time": (
        "(okuma süresi|tahmini okuma süresi|ortalama okuma süresi|okunma süresi) [yaklaşik] <n> (dakika|dk|dk <n> sn)",
        "<n> (dakika|dk|dakikalik) (okuma|okuma süresi|okunma süresi|okumalik)",
    ),
    "related_heading": (
        "(ilgili haber|ilişkili haberler|sizin için önerilenler|sizin için seçtiklerimiz|bunlari da sevebilirsiniz|editörün seçtikleri|önerilenler|öne çikanlar|son eklenenler|kategorinin diğer haberleri|bu kategorideki diğer haberler|günün öne çikanlari|sizin için|ilgili etiketler|diğer haberler için tiklayin|gündemdekiler|önerilen içerikler|webden seçtiklerimiz)",
        "(ilgili|benzer|diğer|önerilen|son|sonraki|sizin için seçilen|son eklenen) (haberler|içerikler|yazilar|konular|makaleler|videolar)",
    ),
    "share_prompt": (
        "(facebook|twitter|x|whatsapp|linkedin|telegram|pinterest) (üzerinde|üzerinden|ile|da|ta) [paylaşmak için] (paylaş|paylaşin|tiklayin)",
        "(paylaş|haberi paylaş|bu haberi paylaş|paylaşin|facebook'ta paylaş|twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|tweetle|facebookta paylaş|twitterda paylaş|whatsapp ile paylaş|paylaşim|yaziyi paylaş|bu yaziyi paylaş|linkedin'de paylaş|telegram'da paylaş|e posta ile paylaş|sosyal medyada paylaş|arkadaşlarinla paylaş|beğen paylaş|haberi paylaşin|bu makaleyi paylaş|arkadaşlarinizla paylaşin|facebook ile paylaş|içeriği paylaş|sosyal medyada paylaşin)",
        "bunu paylaş",
    ),
    "subscribe_prompt": (
        "(abone ol|abone olun|hemen abone ol|abonelik|abonelik paketleri|hemen abone olun|dijital abonelik|aboneliğinizi yönetin|abone olmak için tiklayin|şimdi abone ol|abonelik seçenekleri)",
    ),
    "syndication_note": (
        "(bu yazi|bu makale|bu haber) ilk (olarak|kez|defa) * (yayimlanmiştir|yayinlanmiştir|yayimlandi|yayinlandi)",
        "(bu özet|haber özeti|bu haber özeti|bu çeviri) yapay zeka ** (oluşturulmuştur|oluşturuldu|hazirlanmiştir|hazirlandi|çevrilmiştir) *",
    ),
    "tag_line": (
        "(etiketler|anahtar kelimeler) *",
        "(etiketler|etiket|anahtar kelimeler|ilgili konular|konular|haber etiketleri|ilişkili konular|ilgili etiketler)",
    ),
    "video_player": (
        "(videoyu izle|video izle|izle|videoyu izlemek için tiklayin|videolar|sonraki video|haberin videosu|ilgili videolar|videoyu oynat|videoyu izleyin|haberin videosunu izle|canli izle|video haber|videoyu başlat|haberi izle)",
    ),
    "visit_counter": (
        "(okunma|görüntülenme|okunma sayisi|görüntülenme sayisi|paylaşim|yorum sayisi) <n>",
        "<n> (yorum|paylaşim|görüntülenme|okunma|kez okundu|görüntüleme|defa okundu|beğeni)",
        "bu haber <n> (kez|defa) (okundu|okunmuştur|görüntülendi)",
    ),
}
