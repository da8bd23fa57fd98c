"""Indonesian phrases, and Malay ones where the two agree or nearly so; the package's docstring explains the phrase language."""

_AGENCY = (
    "(antara|antara foto|bernama|afp|reuters|ap|epa|getty images|shutterstock|anadolu|xinhua|unsplash|freepik|pexels)"
)
_DAY = "[senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|isnin|khamis|jumaat]"
_MONTH = (
    "(januari|jan|februari|feb|maret|mar|mac|april|apr|mei|juni|jun|juli|jul|agustus|agu|agt|ogos|ogo|"
    "september|sep|sept|oktober|okt|november|nov|desember|des|disember|dis|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": (
        "(tutup iklan|lewati iklan|laporkan iklan|sembunyikan iklan|mengapa saya melihat iklan ini|hilangkan iklan|bebas iklan)",
    ),
    "advertisement": (
        "(artikel|berita) (berlanjut|dilanjutkan) setelah iklan *",
        "(iklan|advertisement|advertorial|konten bersponsor|pariwara|konten promosi|konten berbayar|pasang iklan|artikel bersponsor|advertisement gulir untuk melanjutkan membaca|iklan gulir untuk melanjutkan membaca|scroll untuk melanjutkan membaca|gulir ke bawah untuk lanjut membaca)",
        "(scroll|gulir|geser) [ke bawah] untuk (melanjutkan|lanjut|terus|lanjutkan) [membaca|baca|dengan konten|ke artikel] *",
    ),
    "affiliate_disclosure": ("** (tautan afiliasi|link afiliasi|pautan afiliasi) ** komisi **",),
    "agency_credit": (
        "(antara|bernama|kantor berita antara)",
        f"(sumber|sumber berita) {_AGENCY}",
    ),
    "app_prompt": (
        "(unduh di|tersedia di|download di|dapatkan di|dapatkan di google play dan) (google play|app store|play store|huawei appgallery)",
        "(unduh|download|muat turun|dapatkan|pasang) [sekarang|segera] [gratis|percuma] (aplikasi|aplikasi kami|app kami|apps kami|aplikasi mudah alih) [*] [sekarang|gratis|di google play|di app store|di play store]",
    ),
    "audio_player": (
        "(audio|suara) ini (dibuat|dihasilkan) ** (ai|kecerdasan buatan) *",
        "(dengarkan|dengar) (artikel|berita|podcast|artikel ini|berita ini|audio) [<n>] [menit|minit]",
    ),
    "author_bio": (
        "(tentang penulis|profil penulis|tentang pengarang|artikel lain dari penulis|artikel lainnya dari penulis|mengenai penulis|artikel lain oleh penulis)",
        "lihat (semua artikel|semua tulisan|artikel lain|semua pos|semua artikel oleh|semua pos oleh) [dari|oleh|penulis] *",
    ),
    "comment_prompt": (
        "(anda harus|kamu harus|silakan|silahkan|harap|sila) * (login|masuk|log masuk) * (berkomentar|mengirim komentar|memberi komentar|komentar|memberikan komentar)",
        "(bagaimana pendapat|bagaimana menurut) (anda|kamu|kalian) ** (di kolom komentar|kolom komentar) *",
        "(isi komentar|komentar) * tanggung jawab * (pengirim|pembaca|pengguna|penulis)",
        "(jadilah|jadi) yang pertama (berkomentar|memberi komentar|untuk berkomentar|memberikan komentar) *",
        "(komentar|komentar anda|komentar terbaru|semua komentar|belum ada komentar|tidak ada komentar|batalkan balasan|jadilah yang pertama berkomentar|ikut berkomentar|kolom komentar|tulis komentar anda|komentar pembaca|muat komentar|lihat semua komentar|berikan komentar anda|sembunyikan komentar|tuliskan komentar anda)",
        "(tulis|beri|berikan|tinggalkan|tambah|tambahkan|kirim|lihat|baca|tampilkan|tuliskan|hantar) [sebuah|semua] (komentar|komen|ulasan|balasan) [anda|kamu|sini] [di sini|<n>|batalkan balasan]",
        "(tulis|tuliskan|sampaikan|bagikan) (pendapat|pendapatmu|komentarmu|opinimu|komentar anda|pendapat anda) ** kolom komentar *",
        "alamat (email|e mel|surel) anda tidak akan (dipublikasikan|disiarkan|diterbitkan) **",
        "langganan (posting komentar|postingan) atom",
        "simpan nama ** (komentar saya berikutnya|saya berkomentar|komen seterusnya)",
        "situs ini menggunakan akismet **",
    ),
    "contact_prompt": (
        "(hubungi kami|kontak kami|hubungi redaksi|kirim tulisan|kirim artikel|kontak redaksi|surat pembaca|kirim surat pembaca|kirim berita|alamat redaksi)",
        "(punya|anda memiliki|anda punya|memiliki) (informasi|cerita|kritik|keluhan|opini|tulisan) ** (kirim|kirimkan|email|hubungi) ** redaksi *",
    ),
    "contributor_note": ("(laporan tambahan oleh|diterjemahkan oleh|dengan kontribusi dari|laporan kontributor) *",),
    "cookie_notice": (
        "(situs ini|kami|website ini|laman ini|situs web ini|laman web ini|situs kami|laman web kami) menggunakan (cookie|cookies|kuki) **",
        "(terima|terima semua|terima semua cookie|tolak semua|setuju|saya setuju|pengaturan cookie|kebijakan cookie|tolak|polisi kuki|dasar kuki|terima kuki|tetapan kuki|terima cookie)",
        "(untuk|agar dapat) (melihat|menampilkan|menonton) (konten|video) ini ** cookie *",
        "** (dengan melanjutkan|dengan menggunakan|dengan terus|dengan meneruskan) ** (cookie|cookies|kuki|kebijakan privasi) **",
        "cookie (wajib|fungsional|analitik|pemasaran|iklan|yang sangat diperlukan|kinerja)",
    ),
    "copyright_notice": (
        "(dilarang|dilarang keras) (mengambil|menyalin|memperbanyak|mengutip|mengcopy|menyebarkan|mengambil dan atau|menerbitkan) ** (tanpa|izin|kebenaran|dan atau) ** (konten|redaksi|artikel|isi) **",
        "* (hak cipta|hakcipta) (dilindungi|terpelihara) [undang undang] **",
        "copyright * (hak cipta|all rights reserved) **",
    ),
    "donation_plea": (
        "(dukung kami|donasi sekarang|dukung jurnalisme independen|beri dukungan|sumbang sekarang|derma sekarang|dukung jurnalisme kami|donasi)",
        "(dukung|bantu) (kami|jurnalisme) ** (donasi|berlangganan|jurnalisme|sumbangan)",
    ),
    "feedback_prompt": (
        "(laporkan kesalahan|laporkan artikel ini|apakah artikel ini bermanfaat|apakah artikel ini membantu|laporkan|beri masukan|bagaimana reaksi anda|apa reaksi anda|apa reaksi kamu|beri penilaian|bagaimana menurut anda|beri penilaian artikel ini|apa tanggapan anda tentang artikel ini)",
        "(temukan|menemukan|ada) kesalahan * (laporkan|beri tahu kami) *",
    ),
    "follow_prompt": (
        "(dapatkan|baca|simak) (update|berita|info|breaking news|berita terkini|artikel|informasi) ** (whatsapp channel|google news|grup telegram|kanal whatsapp|saluran whatsapp|channel whatsapp|whatsapp group|telegram kami) **",
        "(ikuti kami|ikuti kami di|ikuti|media sosial kami|temukan kami di|follow kami|ikut kami di|ikuti kami di media sosial|sosial media kami)",
        "(ikuti|follow|ikutilah|sertai|langgan|gabung) [kami|berita|artikel] * (di|melalui|saluran|channel|kanal) (google news|whatsapp|facebook|instagram|twitter|x|tiktok|telegram|youtube|media sosial|whatsapp channel|linkedin|threads) *",
        "(jadikan|tambahkan|pilih) * sebagai (sumber pilihan|sumber utama|sumber favorit|sumber berita pilihan) * google *",
        "(jangan lewatkan|jangan ketinggalan) ** (channel whatsapp|saluran whatsapp|whatsapp channel|telegram|google news) **",
        "aktifkan notifikasi ** berita (terbaru|terkini|terupdate) *",
        "cek berita dan artikel * (google news|lainnya di google news|lain di google news) *",
        "dapatkan (update|berita|informasi) * (kanal|channel|saluran|grup) (telegram|whatsapp|google news) [*]",
        "dapatkan [update] berita (pilihan|terkini|terbaru|terupdate) * setiap hari (dari|di|hanya di) **",
    ),
    "gallery_control": (
        "(foto|gambar) <n> (dari|daripada) <n>",
        "(foto|gambar|halaman) (sebelumnya|selanjutnya|berikutnya|seterusnya)",
        "(lihat foto|lihat semua foto|galeri foto|perbesar foto|perbesar|lihat galeri|buka galeri|perbesar gambar|lihat foto lainnya)",
    ),
    "go_deeper": (
        "(artikel terkait|lihat juga|simak juga|tonton juga|jangan lewatkan|baca selengkapnya|mungkin anda suka|anda mungkin suka|anda mungkin tertarik|mungkin anda tertarik|anda mungkin juga suka|lainnya yang mungkin anda suka|baca berikutnya|bacaan lanjut)",
        "(baca|lihat|simak|tonton) juga (berita|artikel|di sini|berita lainnya|artikel lainnya) *",
        "baca (juga|pula) **",
        "simak [juga] video **",
    ),
    "legal_notice": (
        "(artikel|konten|tulisan|isi) [ini] * (tanggung jawab|tanggungjawab) (penulis|pengirim|penuh penulis|sepenuhnya penulis) *",
        "(informasi|artikel|konten) ini (tidak menggantikan|bukan pengganti|tidak dimaksudkan|bukan merupakan) ** (saran medis|nasihat medis|konsultasi dokter|diagnosis medis|konsultasi medis|saran keuangan|nasihat keuangan|saran investasi|ajakan membeli) *",
        "(ini adalah|artikel ini merupakan) (pandangan peribadi|pendapat pribadi|pandangan pribadi) (penulis|pengarang) *",
        "(kebijakan privasi|syarat dan ketentuan|syarat ketentuan|pedoman media siber|pedoman pemberitaan media siber|ketentuan penggunaan|ketentuan layanan|terma dan syarat|dasar privasi|polisi privasi|penafian|kode etik|kode etik jurnalistik|kode perilaku perusahaan|pedoman siber|terma penggunaan|kebijakan data pribadi|notis privasi|sangkalan|syarat penggunaan)",
        "(redaksi|tentang kami|kontak|hubungi kami|info iklan) ** (kebijakan privasi|pedoman media siber|disclaimer|syarat dan ketentuan|privacy policy|karir) *",
        "(segala|setiap|semua) keputusan investasi ** (tanggung jawab|di tangan) (pembaca|anda|investor|masing masing|pribadi) *",
        "disclaimer (artikel|informasi|berita|konten|tulisan|keputusan|segala|setiap|semua) **",
        "saya (setuju|menyetujui|telah membaca) ** (syarat|kebijakan privasi|ketentuan) *",
    ),
    "login_prompt": (
        "(masuk|keluar|daftar|lupa kata sandi|lupa password|akun saya|buat akun|daftar akun|log masuk|log keluar|masuk akun|ingat saya|daftar sekarang|masuk atau daftar|lupa kata laluan|profil saya|daftar masuk|kata sandi|login dengan google|masuk dengan google|akaun saya|nama pengguna)",
        "(sudah|belum) (punya|memiliki|mempunyai) (akun|akaun) [login|masuk|daftar|masuk di sini|login di sini|daftar di sini|daftar sekarang|log masuk]",
        "dengan (mendaftar|masuk|login|melanjutkan|log masuk) * (anda menyetujui|anda setuju|kamu setuju|kamu menyetujui|anda bersetuju) ** (kebijakan privasi|syarat|ketentuan|terma) *",
    ),
    "most_read_heading": (
        "(paling|banyak) (banyak dibaca|populer|dibaca|popular|banyak dikomentari|dicari|banyak dicari|banyak ditonton)",
        "(terpopuler|berita terpopuler|berita populer|artikel populer|trending sekarang|sedang tren|artikel terpopuler|paling populer|topik populer|tag terpopuler|most popular|berita popular|sedang hangat|berita utama|terhangat)",
    ),
    "navigation_label": (
        "(artikel|berita|pos|halaman) (sebelumnya|selanjutnya|berikutnya)",
        "(beranda|halaman utama|laman utama|tentang kami|langsung ke konten|lompat ke konten|langkau ke kandungan|kembali ke atas|kembali ke beranda|peta situs|berita terbaru|berita terkini|indeks berita|cari berita|tutup menu|buka menu|redaksi|info iklan|karir|karier|terkini|indeks|terbaru|kembali ke halaman utama|cari|lewati ke konten|loker|lowongan kerja|edisi cetak|arsip berita|lihat indeks|laman utama|tim redaksi|kerjaya|iklan baris|kode etik dan redaksi|skip ke konten)",
    ),
    "newsletter_prompt": (
        "(anda|kamu) (dapat|bisa) berhenti berlangganan kapan saja *",
        "(berita|kabar|informasi|artikel) (pilihan|terkini|terbaru|terpilih) ** (ke email anda|ke emailmu|ke inbox anda|ke kotak masuk anda|di inbox anda) *",
        "(berlangganan|daftar|langgan|dapatkan|ikuti) [gratis|sekarang] [untuk|ke] (newsletter|buletin|surat kabar elektronik) [kami|harian|berita|mingguan] [*]",
        "(masukkan|isi|tulis) (email|alamat email|alamat e mel|e mel) [anda|kamu] [*]",
        "(newsletter|nawala|newsletter kami|langganan newsletter|buletin kami)",
        "dapatkan ** (ke email anda|di email anda|langsung ke inbox|di inbox anda|terus ke e mel anda|langsung di email|ke inbox anda) *",
    ),
    "opens_elsewhere": ("(buka|terbuka|membuka) di (jendela baru|tab baru)",),
    "paywall_prompt": (
        "(akses tanpa batas|sudah berlangganan|berlangganan sekarang|baca tanpa iklan|konten premium|artikel premium|khusus pelanggan|sudah berlangganan masuk)",
        "(artikel|konten|berita|artikel ini|konten ini) [ini] [khusus|hanya|eksklusif] (untuk pelanggan|khusus pelanggan|hanya untuk pelanggan|untuk pembaca terdaftar)",
        "(batalkan|berhenti berlangganan) kapan saja",
        "(berlangganan|langganan|daftar|masuk|login|langgan) [sekarang] untuk (membaca|melanjutkan|baca|akses|membuka|mengakses|terus membaca) *",
        "(untuk|guna) (melanjutkan|terus) membaca * (berlangganan|login|masuk|daftar|langgan|silakan login)",
    ),
    "photo_credit": (
        "(foto|gambar) (ilustrasi|hiasan|fail|arsip|dokumentasi|dok pribadi|dok istimewa|istimewa|ist|tangkapan layar|dokumentasi pribadi)",
        "(foto|gambar|ilustrasi) (dibuat|dihasilkan|dibuat menggunakan|dibuat dengan|hasil) (ai|kecerdasan buatan|dengan ai)",
        f"(foto|gambar|sumber foto|ilustrasi|sumber gambar|kredit foto|dok|sumber) {_AGENCY}",
        "(sumber|kredit) (foto|gambar) *",
    ),
    "placeholder": (
        "(aktifkan|harap aktifkan|mohon aktifkan) javascript **",
        "(browser|peramban) anda tidak mendukung **",
        "(memuat|sedang memuat|terjadi kesalahan|mohon tunggu|harap tunggu|silakan coba lagi|halaman tidak ditemukan|sila tunggu|gagal memuat)",
        "(video|konten|halaman|artikel) ini tidak (tersedia|dapat diputar|bisa diputar) *",
    ),
    "poll_prompt": ("(ikut polling|lihat hasil polling|lihat hasil|ikuti polling|undi sekarang|pilih jawaban anda)",),
    "print_email": (
        "(cetak|cetak artikel|cetak berita|salin tautan|salin link|tautan disalin|tautan berhasil disalin|link berhasil disalin|simpan artikel|kirim ke teman|kirim email|simpan|baca nanti|salin pautan|pautan disalin|tautan tersalin|simpan berita|ukuran teks|ukuran font|copy link|simpan untuk dibaca nanti)",
    ),
    "published_line": (
        f"(diperbarui|terakhir diperbarui|pembaruan|dikemaskini|dimutakhirkan|kemaskini|update|diupdate|kemas kini|terakhir diupdate) [pada] {_DAY} <n> {_ANY_MONTH} [<n>] [pukul|jam] [<n>] [wib|wita|wit|am|pm]",
        f"(diterbitkan|dipublikasikan|diposting|diterbitkan pada|dipublikasikan pada|tayang|disiarkan|terbit|diunggah|tanggal terbit|diterbitkan) [pada] {_DAY} <n> {_MONTH} [<n>] [pukul|jam] [<n>] [wib|wita|wit|am|pm]",
        "<n> (menit|jam|hari|minggu|minit|detik) [yang] (lalu|lepas)",
    ),
    "read_more_link": (
        "(baca selengkapnya|selengkapnya|baca lebih lanjut|lihat semua|lihat selengkapnya|muat lebih banyak|tampilkan lebih banyak|lihat lainnya|lihat lebih banyak|berita lainnya|artikel lainnya|baca seterusnya|baca lagi|lagi berita|baca artikel|baca lainnya|muat lainnya|lihat berita lainnya|baca artikel selengkapnya|tampilkan semua|indeks selengkapnya|baca selanjutnya|lanjutkan membaca|baca lebih banyak|lihat lagi|ketahui lebih lanjut|berita selengkapnya|klik di sini untuk selengkapnya)",
    ),
    "reading_time": (
        "(waktu baca|estimasi waktu baca|lama membaca|masa membaca|perkiraan waktu baca) [sekitar|kira kira] <n> (menit|minit)",
        "<n> (menit|minit) (baca|membaca|waktu baca|bacaan)",
    ),
    "related_heading": (
        "(berita|artikel|topik|video|tulisan|konten|kabar|pos|tag) (terkait|lainnya|rekomendasi|serupa|pilihan|berkaitan|menarik lainnya|terbaru|berkaitan lain|terkait lainnya)",
        "(rekomendasi|rekomendasi untuk anda|pilihan editor|pilihan redaksi|untuk anda|rekomendasi untukmu|terkait|lainnya|baca juga|anda mungkin juga menyukai|artikel rekomendasi|pilihan untukmu|disarankan untuk anda|lain lain berita|berita dari penulis yang sama|rekomendasi artikel|dari kanal yang sama)",
    ),
    "share_prompt": (
        "(bagikan|bagikan artikel|bagikan artikel ini|bagikan berita ini|bagikan ke|bagikan berita|kongsi|kongsikan|kongsi artikel|bagikan tulisan ini|klik untuk berbagi|share artikel|sebarkan|bagikan ini|kongsi artikel ini|bagikan via|share this)",
        "(bagikan|kongsi|kongsikan|klik untuk berbagi|berbagi|klik untuk membagikan|kirim) [artikel|berita|artikel ini|berita ini|di] (ke|di|via|lewat|melalui|pada|dengan) (facebook|twitter|x|whatsapp|linkedin|telegram|email|media sosial|line|pinterest|teman|rakan) [membuka di jendela yang baru|*]",
    ),
    "subscribe_prompt": (
        "(berlangganan|langganan|berlangganan sekarang|langgan sekarang|lihat paket langganan|langganan sekarang|langgan|mulai berlangganan|paket langganan)",
    ),
    "syndication_note": (
        "(artikel|berita|tulisan) ini (telah|sudah|pertama kali|pernah|asalnya) (tayang|terbit|diterbitkan|dipublikasikan|ditayangkan|tayang di|disiarkan) * (dengan judul|di|oleh|pada) **",
        "(ringkasan|rangkuman|terjemahan) ini (dibuat|dihasilkan|disusun|dirangkum) ** (ai|kecerdasan buatan) *",
    ),
    "tag_line": (
        "(topik|topik terkait|tag terkait|kata kunci|tag berita|topik artikel|tags terkait|topik berita|tagar)",
        "kata kunci *",
    ),
    "video_player": (
        "(saksikan|simak|tonton) (video|live) ** (di bawah ini|berikut ini|di sini|berikut) *",
        "(tonton|saksikan|putar|lihat) [juga] (video|videonya|video ini|video berikut|video lengkap|video lengkapnya)",
        "(video selanjutnya|video lainnya|video terkait|video pilihan|tonton video|video rekomendasi|video terbaru|putar video)",
        "gambas video *",
    ),
    "visit_counter": (
        "(dibaca|dilihat) <n> (kali|pembaca)",
        "<n> (komentar|kali dibaca|dibaca|tayangan|kali dilihat|komen|dilihat|pembaca)",
    ),
}
