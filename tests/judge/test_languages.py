"""The phrases of each language: lines of furniture that must match, and sentences of an article that must not."""

from __future__ import annotations

import pytest

from newsclean.judge.rules import wording
from newsclean.judge.rules.phrases import LANGUAGES
from newsclean.text import normal_form

FURNITURE: dict[str, tuple[tuple[str, str], ...]] = {
    "de": (
        ("author_bio", "Redakteurin im Ressort Wirtschaft, verantwortlich für Energie und Verkehr."),
        ("author_bio", "Seit 2019 Redakteurin bei den Brückennachrichten."),
        ("cookie_notice", "Wir benötigen Ihre Einwilligung, um dieses Video zu laden."),
        ("cookie_notice", "Essenzielle Cookies ermöglichen grundlegende Funktionen der Website."),
        ("comment_prompt", "Bitte melden Sie sich an, um diesen Beitrag zu kommentieren."),
        ("newsletter_prompt", "Das Wichtigste aus der Region, täglich und kostenlos in Ihr Postfach."),
        ("follow_prompt", "Verpassen Sie nichts: Abonnieren Sie jetzt unseren WhatsApp-Kanal!"),
        ("feedback_prompt", "Wie fanden Sie diesen Artikel?"),
        ("editing_note", "Diese Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft."),
        ("legal_notice", "Dieser Artikel dient nur der Information und ersetzt keine ärztliche Beratung."),
        ("go_deeper", "Alle aktuellen Entwicklungen zum Hochwasser finden Sie in unserem Newsblog."),
        ("syndication_note", "Der Beitrag Die Brücke bleibt zu erschien zuerst auf Flusszeitung."),
        ("navigation_label", "Ende der weiteren Informationen"),
        ("photo_credit", "Bild: Anna Muster / Adobe Stock"),
    ),
    "it": (
        ("share_prompt", "Condividi su Facebook"),
        ("newsletter_prompt", "Iscriviti alla nostra newsletter settimanale!"),
        ("copyright_notice", "© Riproduzione riservata"),
        ("published_line", "Pubblicato il 3 marzo 2024 alle 12:30"),
        ("reading_time", "Tempo di lettura: 4 minuti"),
        ("most_read_heading", "I PIÙ LETTI"),
    ),
    "pt": (
        ("advertisement", "Continua após a publicidade"),
        ("follow_prompt", "Siga-nos no Instagram"),
        ("cookie_notice", "Este site utiliza cookies para melhorar a sua experiência."),
        ("comment_prompt", "Deixe um comentário"),
        ("published_line", "Atualizado em 05/02/2024 às 10h12"),
        ("go_deeper", "Leia também: obra da ponte atrasa"),
    ),
    "nl": (
        ("share_prompt", "Deel dit artikel via WhatsApp"),
        ("paywall_prompt", "Al abonnee?"),
        ("cookie_notice", "Wij gebruiken cookies om deze website te verbeteren."),
        ("go_deeper", "Lees ook: brug blijft dicht"),
        ("published_line", "Laatst bijgewerkt op 4 mei 2024 om 12.30 uur"),
        ("comment_prompt", "Reacties zijn gesloten"),
    ),
    "sv": (
        ("share_prompt", "Dela artikeln på Facebook"),
        ("advertisement", "ANNONS"),
        ("newsletter_prompt", "Prenumerera på vårt nyhetsbrev"),
        ("published_line", "Publicerad 4 mars 2024 kl. 12.30"),
        ("most_read_heading", "Mest läst"),
        ("login_prompt", "Har du redan ett konto? Logga in"),
    ),
    "no": (
        ("share_prompt", "Del artikkelen på Facebook"),
        ("advertisement", "Annonsørinnhold"),
        ("newsletter_prompt", "Meld deg på vårt nyhetsbrev"),
        ("published_line", "Oppdatert 4. mars 2024 kl. 12:30"),
        ("go_deeper", "Les også: Broen blir stengt"),
        ("photo_credit", "Foto: Kari Nordby / NTB"),
    ),
    "da": (
        ("share_prompt", "Del artiklen"),
        ("advertisement", "Annonce"),
        ("newsletter_prompt", "Tilmeld dig vores nyhedsbrev"),
        ("published_line", "Publiceret 4. marts 2024 kl. 12:30"),
        ("go_deeper", "Læs også: Broen bliver lukket"),
        ("legal_notice", "Privatlivspolitik"),
    ),
    "pl": (
        ("share_prompt", "Udostępnij na Facebooku"),
        ("advertisement", "Dalsza część artykułu pod reklamą"),
        ("copyright_notice", "Wszelkie prawa zastrzeżone"),
        ("published_line", "Opublikowano: 4 marca 2024, godz. 12:30"),
        ("comment_prompt", "Dodaj komentarz"),
        ("go_deeper", "Czytaj też: Most będzie zamknięty"),
    ),
    "tr": (
        ("share_prompt", "Facebook'ta paylaş"),
        ("contact_prompt", "İLETİŞİM"),
        ("navigation_label", "Hakkımızda"),
        ("most_read_heading", "EN ÇOK OKUNANLAR"),
        ("copyright_notice", "Tüm hakları saklıdır."),
        ("published_line", "Yayınlanma: 4 Nisan 2024 Perşembe 12:30"),
    ),
    "ru": (
        ("share_prompt", "Поделиться в Telegram"),
        ("follow_prompt", "Подписывайтесь на наш Telegram-канал!"),
        ("copyright_notice", "Все права защищены"),
        ("published_line", "Опубликовано: 4 марта 2024 г. в 12:30"),
        ("go_deeper", "Читайте также: мост закроют"),
        ("feedback_prompt", "Нашли опечатку? Выделите её и нажмите Ctrl+Enter"),
    ),
    "uk": (
        ("share_prompt", "Поділитися в Telegram"),
        ("login_prompt", "Запам’ятати мене"),
        ("comment_prompt", "Зберегти моє ім\u02bcя та адресу для моїх подальших коментарів"),
        ("published_line", "Опубліковано: 4 березня 2024 р. о 12:30"),
        ("go_deeper", "Читайте також: міст закриють"),
        ("advertisement", "На правах реклами"),
    ),
    "ar": (
        ("share_prompt", "شَارِك المقال"),
        ("copyright_notice", "جميع الحقوق محفوظة © 2024"),
        ("go_deeper", "اقرأ أيضًا: إغلاق الجسر"),
        ("most_read_heading", "الأكثر قراءةً"),
        ("navigation_label", "الرئيســية"),
        ("published_line", "آخر تحديث: 4 مارس 2024، الساعة 12:30"),
    ),
    "id": (
        ("share_prompt", "Bagikan ke WhatsApp"),
        ("go_deeper", "Baca juga: Jembatan ditutup"),
        ("advertisement", "Scroll untuk melanjutkan membaca"),
        ("published_line", "Diperbarui 4 Maret 2024 pukul 12:30 WIB"),
        ("legal_notice", "Kebijakan Privasi"),
        ("read_more_link", "Baca Selengkapnya"),
    ),
    "ja": (
        ("share_prompt", "この記事をシェアする"),
        ("published_line", "2024年3月4日 12時30分更新"),
        ("reading_time", "約3分で読めます"),
        ("paywall_prompt", "この記事は有料会員限定です"),
        ("copyright_notice", "記事・写真の無断転載を禁じます。"),
        ("related_heading", "【関連記事】"),
        ("follow_prompt", "Xで最新情報をフォロー"),
    ),
    "ko": (
        ("copyright_notice", "무단 전재-재배포 금지"),
        ("share_prompt", "페이스북으로 공유하기"),
        ("published_line", "입력 2024.03.04 오전 10:12"),
        ("most_read_heading", "많이 본 뉴스"),
        ("comment_prompt", "댓글 12"),
        ("print_email", "글자크기 조절"),
    ),
    "zh": (
        ("copyright_notice", "未经授权，不得转载。"),
        ("share_prompt", "分享到微信"),
        ("share_prompt", "分享這篇文章"),
        ("published_line", "发布时间：2024年3月4日 12:30"),
        ("advertisement", "廣告 請繼續往下閱讀"),
        ("go_deeper", "延伸閱讀：大橋明天封閉"),
        ("editing_note", "（责任编辑：王小明）"),
    ),
    "fi": (
        ("go_deeper", "Lue myös: Silta suljetaan"),
        ("advertisement", "Juttu jatkuu mainoksen jälkeen"),
        ("published_line", "Julkaistu 4.3.2024 klo 12.30"),
        ("newsletter_prompt", "Tilaa uutiskirje"),
        ("most_read_heading", "Luetuimmat"),
        ("share_prompt", "Jaa Facebookissa"),
    ),
    "cs": (
        ("go_deeper", "Čtěte také: Most bude uzavřen"),
        ("published_line", "Aktualizováno 4. března 2024 v 12:30"),
        ("copyright_notice", "© 2024 Všechna práva vyhrazena."),
        ("cookie_notice", "Tento web používá cookies k analýze návštěvnosti."),
        ("related_heading", "SOUVISEJÍCÍ ČLÁNKY"),
        ("login_prompt", "Máte už účet? Přihlaste se"),
    ),
    "hu": (
        ("go_deeper", "Olvassa el ezt is: Lezárják a hidat"),
        ("published_line", "Megjelent: 2024. március 4. 12:30"),
        ("newsletter_prompt", "Iratkozzon fel hírlevelünkre!"),
        ("copyright_notice", "Minden jog fenntartva."),
        ("photo_credit", "Fotó: Kis Pál / MTI"),
        ("legal_notice", "Adatvédelmi tájékoztató"),
    ),
    "ro": (
        ("go_deeper", "Citește și: Podul va fi închis"),
        ("published_line", "Publicat: 4 martie 2024, ora 12:30"),
        ("share_prompt", "Distribuie pe Facebook"),
        ("copyright_notice", "Toate drepturile rezervate."),
        ("most_read_heading", "Cele mai citite"),
        ("reading_time", "Timp de citire: 3 minute"),
    ),
    "el": (
        ("go_deeper", "Διαβάστε επίσης: Κλείνει η γέφυρα"),
        ("published_line", "Δημοσιεύθηκε: 4 Μαρτίου 2024, 12:30"),
        ("advertisement", "ΔΙΑΦΗΜΙΣΗ"),
        ("legal_notice", "Όροι χρήσης"),
        ("newsletter_prompt", "Εγγραφείτε στο newsletter μας"),
        ("most_read_heading", "Δημοφιλή"),
    ),
    "fa": (
        ("go_deeper", "بیشتر بخوانید: پل بسته می‌شود"),
        ("copyright_notice", "تمامی حقوق محفوظ است"),
        ("share_prompt", "اشتراک‌گذاری"),
        ("most_read_heading", "پربازدیدترین‌ها"),
        ("published_line", "تاریخ انتشار: ۱۴ اسفند ۱۴۰۲ - ۱۲:۳۰"),
        ("comment_prompt", "نظر شما چیست؟"),
    ),
    "he": (
        ("go_deeper", "קראו גם: הגשר ייסגר"),
        ("copyright_notice", "כל הזכויות שמורות ©"),
        ("share_prompt", "שתפו בפייסבוק"),
        ("published_line", "פורסם ב-4 במרץ 2024 בשעה 12:30"),
        ("newsletter_prompt", "הירשמו לניוזלטר שלנו"),
        ("comment_prompt", "12 תגובות"),
    ),
    "hi": (
        ("go_deeper", "यह भी पढ़ें: पुल बंद होगा"),
        ("advertisement", "विज्ञापन"),
        ("share_prompt", "शेयर करें"),
        ("newsletter_prompt", "हमारे न्यूजलेटर को सब्सक्राइब करें"),
        ("published_line", "प्रकाशित: 4 मार्च 2024, 12:30"),
    ),
    "bn": (
        ("go_deeper", "আরও পড়ুন: সেতু বন্ধ হচ্ছে"),
        ("advertisement", "বিজ্ঞাপন"),
        ("share_prompt", "শেয়ার করুন"),
        ("most_read_heading", "সর্বাধিক পঠিত"),
        ("published_line", "প্রকাশ: ০৪ মার্চ ২০২৪, ১২:৩০"),
    ),
    "th": (
        ("go_deeper", "อ่านเพิ่มเติม: สะพานจะปิด"),
        ("advertisement", "โฆษณา"),
        ("related_heading", "ข่าวที่เกี่ยวข้อง"),
        ("share_prompt", "แชร์ข่าวนี้"),
        ("published_line", "เผยแพร่: 4 มีนาคม 2567 12:30"),
    ),
    "vi": (
        ("go_deeper", "Xem thêm: Cầu sẽ đóng cửa"),
        ("advertisement", "Quảng cáo"),
        ("share_prompt", "Chia sẻ bài viết"),
        ("published_line", "Cập nhật lúc 12:30, 04/03/2024"),
        ("related_heading", "TIN LIÊN QUAN"),
    ),
    "sw": (
        ("go_deeper", "Soma pia: Daraja litafungwa"),
        ("copyright_notice", "Haki zote zimehifadhiwa."),
        ("published_line", "Imechapishwa: 4 Machi 2024"),
        ("read_more_link", "Soma zaidi"),
        ("photo_credit", "Chanzo cha picha, Getty Images"),
    ),
}

PROSE: dict[str, tuple[str, ...]] = {
    "de": (
        "Die Redakteurin, die über die Brücke schreibt, wohnt am anderen Ufer.",
        "Seit 2019 ist die Brücke bei der Stadt als baufällig geführt.",
        "Wir brauchen die Zustimmung des Rates, um die Brücke zu sperren, sagte Muster.",
        "Diskutieren Sie mit Ihrem Arzt, ob das Mittel für Sie in Frage kommt.",
        "Viele Cookies sind technisch gar nicht notwendig, sagt die Behörde.",
        "Haben Sie Hinweise? Melden Sie sich bei der Polizei unter 0123 4567.",
        "Wie bewerten Sie den Text des Vertrags?",
        "Fehler gefunden haben die Prüfer vor allem in den Plänen der Brücke.",
        "In dieser Woche landen gefälschte Rechnungen in vielen Postfächern.",
        "Das Video konnte die Polizei inzwischen sichern.",
        "Folgen",
        "Abstimmung",
    ),
    "it": (
        "Gli abbonati alla biblioteca possono condividere i libri con i vicini.",
        "La pubblicità del nuovo ponte è costata troppo, dice il sindaco.",
        "I cittadini possono ricevere il certificato via email.",
        "Per continuare a crescere la fabbrica punta sugli abbonati.",
    ),
    "pt": (
        "A publicidade da ponte custou caro à câmara.",
        "Os candidatos vão receber a confirmação por e-mail.",
        "Está em curso uma obra na ponte velha.",
        "Ele deixou um comentário sobre a ponte na reunião.",
    ),
    "nl": (
        "Kijk ook naar de leuning van de brug.",
        "De gemeente plaatste een advertentie voor een bruggenbouwer.",
        "Krijgt de brug een nieuwe naam per mail of per brief?",
        "De reacties op de nieuwe brug zijn verdeeld.",
    ),
    "sv": (
        "Se också till att bron målas om.",
        "Få människor läser kommunens nyhetsbrev.",
        "Du får 3 000 kronor per månad för att sköta bron.",
        "Hon är journalist på tidningen i hamnen.",
    ),
    "no": (
        "NTB melder at broen blir stengt.",
        "Saken fortsetter etter påske.",
        "Sjefredaktør Kari Nordby sier nei til broen.",
        "Få leser nyhetsbrevet på e-post.",
    ),
    "da": (
        "Se også efter rust på broen.",
        "Historien fortsætter efter krigen.",
        "Få mennesker læser kommunens nyhedsbrev.",
        "Annoncen for broen kostede en formue.",
    ),
    "pl": (
        "Zdjęcia mostu trafiły na forum mieszkańców.",
        "Reklama na moście zasłania widok na rzekę.",
        "Mieszkańcy mogą dodać komentarz do planu mostu w urzędzie.",
        "Gmina opublikowała plan mostu w marcu.",
    ),
    "tr": (
        "Belediye köprünün reklamını şehirde astı.",
        "Köprü hakkında yorum yapan mühendis bekledi.",
        "İletişim kurmakta zorlanan işçiler köprüde bekledi.",
        "Gazete köprüyü 4 Nisan tarihinde yazdı.",
    ),
    "ru": (
        "Чтобы комментировать закрытие моста, нужно знать факты.",
        "Если вы нашли ошибку в квитанции за мост, обратитесь в банк.",
        "Все права на мост принадлежат городу.",
        "Рабочие готовы поделиться инструментом с соседями.",
    ),
    "uk": (
        "Щоб коментувати закриття мосту, треба знати факти.",
        "Якщо ви знайшли помилку в квитанції за міст, зверніться до банку.",
        "Реклама на мосту закриває річку.",
        "Робітники готові поділитися інструментом із сусідами.",
    ),
    "ar": (
        "شارك المهندس في بناء الجسر القديم.",
        "نشر المجلس خطة الجسر في مارس الماضي.",
        "قال العمدة إن الجسر هو الأكثر ازدحاما في المدينة.",
        "منذ بداية العام أغلق الجسر ثلاث مرات.",
    ),
    "id": (
        "Jembatan itu terletak antara dua desa.",
        "Warga membaca berita jembatan di papan kota.",
        "Dilarang mengambil batu dari jembatan tanpa izin kepala desa.",
        "Iklan di jembatan itu menutupi pemandangan sungai.",
    ),
    "ja": (
        "市は橋の広告を駅に掲示した。",
        "町長は記事を読み、橋の写真を撮った。",
        "橋は2024年3月4日に閉鎖された。",
        "会員は橋の上で写真を共有した。",
    ),
    "ko": (
        "시는 다리 광고를 역에 걸었다.",
        "주민들은 다리 사진을 이웃과 공유했다.",
        "다리는 2024년 3월 4일 닫혔다.",
        "기자는 다리 위에서 주민을 만났다.",
    ),
    "zh": (
        "市长在会上分享到他修桥的经历，大家都很感动。",
        "編輯說他昨天走過那座橋。",
        "大桥于2024年3月4日关闭。",
        "工人们在桥上评论新的广告。",
    ),
    "fi": (
        "Sillan mainos maksoi kunnalle liikaa.",
        "Kunta julkaisi sillan suunnitelman maaliskuussa.",
        "Aiheet olivat sillalla samat kuin ennen.",
    ),
    "cs": (
        "Reklama na mostě zakrývá výhled na řeku.",
        "K tématu mostu se starosta nevyjádřil.",
        "Obec zveřejnila plán mostu v březnu.",
        "Témata jednání zůstala na mostě stejná.",
    ),
    "hu": (
        "Korábban írtuk, hogy a hidat lezárják.",
        "A hídról szóló hirdetés sokba került.",
        "Megosztás helyett vitatkoztak a hídról.",
        "A község márciusban közzétette a híd tervét.",
    ),
    "ro": (
        "Preluarea podului este interzisă fără acordul primăriei.",
        "Publicitatea de pe pod ascunde râul.",
        "Primăria a publicat planul podului în martie.",
        "Distribuie pâine vecinilor de pe pod.",
    ),
    "el": (
        "Η διαφήμιση στη γέφυρα κρύβει το ποτάμι.",
        "Ο δήμος δημοσίευσε το σχέδιο της γέφυρας τον Μάρτιο.",
        "Η κυκλοφορία στη γέφυρα απαγορεύεται αυστηρά τη νύχτα.",
    ),
    "fa": (
        "شهرداری طرح پل را در ماه مارس منتشر کرد.",
        "تبلیغات روی پل منظره رودخانه را می‌پوشاند.",
        "نظر شما درباره پل برای شهردار مهم است.",
    ),
    "he": (
        "הפרסומת על הגשר מסתירה את הנהר.",
        "פורסם דוח של 30 עמודים על הגשר.",
        "העירייה פרסמה את תוכנית הגשר במרץ.",
    ),
    "hi": (
        "पुल पर लगा विज्ञापन नदी को छिपाता है।",
        "नगर ने मार्च में पुल की योजना प्रकाशित की।",
        "लोग पुल की तस्वीरें शेयर करते हैं।",
    ),
    "bn": (
        "সেতুর বিজ্ঞাপন নদী আড়াল করে।",
        "প্রকাশিত হলো সেতুর ২০ পাতার পরিকল্পনা।",
        "মানুষ সেতুর ছবি শেয়ার করেন।",
    ),
    "th": (
        "โฆษณาบนสะพานบังแม่น้ำ",
        "เทศบาลเผยแพร่แผนสร้างสะพานเมื่อเดือนมีนาคม",
        "ชาวบ้านแชร์ภาพสะพาน",
    ),
    "vi": (
        "Quảng cáo trên cầu che khuất dòng sông.",
        "Thành phố cập nhật kế hoạch xây cầu vào tháng ba.",
        "Người dân chia sẻ với nhau từng viên gạch.",
    ),
    "sw": (
        "Tangazo la daraja linaficha mto.",
        "Mji ulichapisha mpango wa daraja mwezi Machi.",
        "Wananchi walitoa maoni kuhusu daraja.",
    ),
}


@pytest.mark.parametrize("language", FURNITURE)
def test_furniture_matches(language: str) -> None:
    lines = FURNITURE[language]
    assert [line for rule, line in lines if rule not in wording.matches(normal_form(line))] == []


@pytest.mark.parametrize("language", PROSE)
def test_prose_does_not(language: str) -> None:
    assert [line for line in PROSE[language] if wording.matches(normal_form(line))] == []


def test_each_language_is_tested() -> None:
    assert FURNITURE.keys() == PROSE.keys() == LANGUAGES.keys() - {"en", "fr", "es"}
