"""The phrases of each language: lines of furniture that must match, and sentences of an article that must not."""

from __future__ import annotations

import pytest

from newsclean.judge.rules import wording
from newsclean.judge.rules.phrases import LANGUAGES
from newsclean.text import normal_form

FURNITURE: dict[str, tuple[tuple[str, str], ...]] = {
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
}

PROSE: dict[str, tuple[str, ...]] = {
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
}


@pytest.mark.parametrize("language", FURNITURE)
def test_furniture_matches(language: str) -> None:
    lines = FURNITURE[language]
    assert [line for rule, line in lines if rule not in wording.matches(normal_form(line))] == []


@pytest.mark.parametrize("language", PROSE)
def test_prose_does_not(language: str) -> None:
    assert [line for line in PROSE[language] if wording.matches(normal_form(line))] == []


def test_each_language_is_tested() -> None:
    assert FURNITURE.keys() == PROSE.keys() == LANGUAGES.keys() - {"en", "de", "fr", "es"}
