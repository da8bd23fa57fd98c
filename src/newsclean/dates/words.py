"""Words that stand in dates and beside them, a line a language, so that who speaks it can check them."""

from __future__ import annotations

_MONTHS = """
English: january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep,
 october|oct, november|nov, december|dec
German: januar|jänner|jan, februar|feb, märz|maerz|mär, april|apr, mai, juni|jun, juli|jul, august|aug,
 september|sept|sep, oktober|okt, november|nov, dezember|dez
French: janvier|janv, février|fevrier|févr|fevr, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre|sept,
 octobre|oct, novembre|nov, décembre|decembre|déc
Spanish: enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago,
 septiembre|setiembre|sept|set, octubre|oct, noviembre|nov, diciembre|dic
Italian: gennaio|genn|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago,
 settembre|set, ottobre|ott, novembre|nov, dicembre|dic
Portuguese: janeiro|jan, fevereiro|fev, março|marco|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago,
 setembro|set, outubro|out, novembro|nov, dezembro|dez
Dutch: januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep,
 oktober|okt, november|nov, december|dec
Afrikaans: januarie|jan, februarie|feb, maart, april|apr, mei, junie|jun, julie|jul, augustus|aug, september|sept,
 oktober|okt, november|nov, desember|des
Catalan: gener|gen, febrer, març, abril|abr, maig, juny, juliol|jul, agost|ago, setembre|set, octubre|oct,
 novembre|nov, desembre|des
Swedish: januari|jan, februari|feb, mars, april|apr, maj, juni|jun, juli|jul, augusti|aug, september|sept|sep,
 oktober|okt, november|nov, december|dec
Danish: januar|jan, februar|feb, marts, april|apr, maj, juni|jun, juli|jul, august|aug, september|sept|sep,
 oktober|okt, november|nov, december|dec
Norwegian: januar|jan, februar|feb, mars, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep,
 oktober|okt, november|nov, desember|des
Polish: stycznia|styczeń|sty, lutego|luty|lut, marca|marzec|mar, kwietnia|kwiecień|kwi, maja|maj,
 czerwca|czerwiec|cze, lipca|lipiec|lip, sierpnia|sierpień|sie, września|wrzesień|wrz, października|październik|paź,
 listopada|listopad|lis, grudnia|grudzień|gru
Russian: января|январь|янв, февраля|февраль|фев, марта|март|мар, апреля|апрель|апр, мая|май, июня|июнь|июн,
 июля|июль|июл, августа|август|авг, сентября|сентябрь|сен|сент, октября|октябрь|окт, ноября|ноябрь|ноя,
 декабря|декабрь|дек
Ukrainian: січня|січень|січ, лютого|лютий|лют, березня|березень|берез|бер, квітня|квітень|квіт|кві,
 травня|травень|трав|тра, червня|червень|черв|чер, липня|липень|лип, серпня|серпень|серп|сер,
 вересня|вересень|верес|вер, жовтня|жовтень|жовт|жов, листопада|листопад|лист|лис, грудня|грудень|груд|гру
Belarusian: студзеня, лютага, сакавіка, красавіка, траўня, чэрвеня, ліпеня, жніўня, верасня, кастрычніка, лістапада,
 снежня
Turkish: ocak|oca, şubat|şub, mart|mar, nisan|nis, mayıs|mayis, haziran|haz, temmuz|tem, ağustos|agustos|ağu,
 eylül|eylul|eyl, ekim|eki, kasım|kasim|kas, aralık|aralik|ara
Indonesian: januari|jan, februari|pebruari|feb|peb, maret|mar, april|apr, mei, juni|jun, juli|jul,
 agustus|agust|agu|agt, september|sep,
 oktober|okt, november|nopember|nov|nop, desember|des
Malay: januari|jan, februari|feb, mac, april|apr, mei, jun, julai|jul, ogos|ogo, september|sep, oktober|okt,
 november|nov, disember|dis
Arabic: يناير|جانفي|كانون الثاني|كانون ثاني, فبراير|شباط|فيفري, مارس|آذار, أبريل|ابريل|أفريل|نيسان, مايو|أيار|ماي,
 يونيو|حزيران|جوان, يوليو|تموز|جويلية, أغسطس|اغسطس|آب|أوت, سبتمبر|أيلول, أكتوبر|اكتوبر|تشرين الأول|تشرين أول|تشرين
 اول, نوفمبر|تشرين الثاني|تشرين ثاني, ديسمبر|كانون الأول|كانون أول|كانون اول
Czech: ledna|leden, února|únor|úno, března|březen|bře, dubna|duben|dub, května|květen|kvě, června|červen|čvn,
 července|červenec|čvc, srpna|srpen|srp, září|zář, října|říjen|říj, listopadu|listopad, prosince|prosinec
Slovak: januára|január, februára|február, marca|marec, apríla|apríl, mája|máj, júna|jún, júla|júl, augusta|august,
 septembra|september, októbra|október, novembra|november, decembra|december
Slovenian: januarja|januar, februarja|februar, marca|marec, aprila|april, maja|maj, junija|junij, julija|julij,
 avgusta|avgust, septembra|september, oktobra|oktober, novembra|november, decembra|december
Croatian: siječnja|siječanj, veljače|veljača, ožujka|ožujak, travnja|travanj, svibnja|svibanj, lipnja|lipanj,
 srpnja|srpanj, kolovoza|kolovoz, rujna|rujan, listopada|listopad, studenog|studenoga|studeni, prosinca|prosinac
Serbian: јануара|јануар, фебруара|фебруар, марта|март, априла|април, маја|мај, јуна|јун, јула|јул, августа|август,
 септембра|септембар, октобра|октобар, новембра|новембар, децембра|децембар
Serbian in Latin letters: januara|januar, februara|februar, marta|mart, aprila|april, maja|maj, juna|jun, jula|jul,
 avgusta|avgust, septembra|septembar, oktobra|oktobar, novembra|novembar, decembra|decembar
Bulgarian: януари|ян, февруари|февр|фев, март|мар, април|апр, май, юни, юли, август|авг, септември|септ|сеп,
 октомври|окт, ноември|ноем|ное, декември|дек
Macedonian: јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември
Greek: ιανουαρίου|ιανουαριου|ιανουάριος|ιαν, φεβρουαρίου|φεβρουαριου|φεβρουάριος|φεβ,
 μαρτίου|μαρτιου|μάρτιος|μάρ|μαρ, απριλίου|απριλιου|απρίλιος|απρ, μαΐου|μαίου|μαϊου|μαιου|μάιος|μάι|μαΐ,
 ιουνίου|ιουνιου|ιούνιος|ιουν, ιουλίου|ιουλιου|ιούλιος|ιουλ, αυγούστου|αυγουστου|αύγουστος|αυγ,
 σεπτεμβρίου|σεπτεμβριου|σεπτέμβριος|σεπτ|σεπ, οκτωβρίου|οκτωβριου|οκτώβριος|οκτ,
 νοεμβρίου|νοεμβριου|νοέμβριος|νοε, δεκεμβρίου|δεκεμβριου|δεκέμβριος|δεκ
Romanian: ianuarie|ian, februarie|feb, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug,
 septembrie|sept|sep, octombrie|oct, noiembrie|noi|nov, decembrie|dec
Hungarian: január|jan|i., február|febr|ii., március|márc|iii., április|ápr|iv., május|máj|v., június|jún|vi.,
 július|júl|vii., augusztus|aug|viii., szeptember|szept|ix., október|okt|x., november|nov|xi., december|dec|xii.
Finnish: tammikuuta|tammikuu, helmikuuta|helmikuu, maaliskuuta|maaliskuu, huhtikuuta|huhtikuu, toukokuuta|toukokuu,
 kesäkuuta|kesäkuu, heinäkuuta|heinäkuu, elokuuta|elokuu, syyskuuta|syyskuu, lokakuuta|lokakuu, marraskuuta|marraskuu,
 joulukuuta|joulukuu
Estonian: jaanuar|jaanuari, veebruar|veebruari, märts|märtsi, aprill|aprilli, mai, juuni, juuli, august|augusti,
 september|septembri, oktoober|oktoobri, november|novembri, detsember|detsembri
Latvian: janvāris|janvārī, februāris|februārī, marts|martā, aprīlis|aprīlī, maijs|maijā, jūnijs|jūnijā, jūlijs|jūlijā,
 augusts|augustā, septembris|septembrī, oktobris|oktobrī, novembris|novembrī, decembris|decembrī
Lithuanian: sausio|sausis, vasario|vasaris, kovo|kovas, balandžio|balandis, gegužės|gegužė, birželio|birželis,
 liepos|liepa, rugpjūčio|rugpjūtis, rugsėjo|rugsėjis, spalio|spalis, lapkričio|lapkritis, gruodžio|gruodis
Albanian: janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor
Armenian: հունվարի, փետրվարի, մարտի, ապրիլի, մայիսի, հունիսի, հուլիսի, օգոստոսի, սեպտեմբերի, հոկտեմբերի, նոյեմբերի,
 դեկտեմբերի
Georgian: იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი,
 დეკემბერი
Hebrew: ינואר|בינואר, פברואר|בפברואר, מרץ|מרס|במרץ|במרס, אפריל|באפריל, מאי|במאי, יוני|ביוני, יולי|ביולי,
 אוגוסט|באוגוסט, ספטמבר|בספטמבר, אוקטובר|באוקטובר, נובמבר|בנובמבר, דצמבר|בדצמבר
Persian: ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر
Urdu: جنوری, فروری, مارچ, اپریل|اپريل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر
Hindi: जनवरी, फ़रवरी|फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर|सितम्बर, अक्टूबर|अक्तूबर, नवंबर|नवम्बर,
 दिसंबर|दिसम्बर
Marathi: जानेवारी, फेब्रुवारी, मार्च, एप्रिल, मे, जून, जुलै, ऑगस्ट, सप्टेंबर, ऑक्टोबर, नोव्हेंबर, डिसेंबर
Bengali: জানুয়ারি|জানুয়ারী, ফেব্রুয়ারি|ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর,
 নভেম্বর, ডিসেম্বর
Tamil: ஜனவரி, பிப்ரவரி|பெப்ரவரி, மார்ச், ஏப்ரல், மே, ஜூன், ஜூலை, ஆகஸ்ட், செப்டம்பர்|செப்டெம்பர், அக்டோபர்|ஒக்டோபர்,
 நவம்பர், டிசம்பர்
Telugu: జనవరి, ఫిబ్రవరి, మార్చి, ఏప్రిల్, మే, జూన్, జూలై, ఆగస్టు, సెప్టెంబర్, అక్టోబర్, నవంబర్, డిసెంబర్
Malayalam: ജനുവരി, ഫെബ്രുവരി, മാർച്ച്, ഏപ്രിൽ, മേയ്, ജൂൺ, ജൂലൈ, ഓഗസ്റ്റ്, സെപ്റ്റംബർ, ഒക്ടോബർ, നവംബർ, ഡിസംബർ
Gujarati: જાન્યુઆરી, ફેબ્રુઆરી, માર્ચ, એપ્રિલ, મે, જૂન, જુલાઈ, ઑગસ્ટ, સપ્ટેમ્બર, ઑક્ટોબર, નવેમ્બર, ડિસેમ્બર
Punjabi: ਜਨਵਰੀ, ਫ਼ਰਵਰੀ, ਮਾਰਚ, ਅਪ੍ਰੈਲ, ਮਈ, ਜੂਨ, ਜੁਲਾਈ, ਅਗਸਤ, ਸਤੰਬਰ, ਅਕਤੂਬਰ, ਨਵੰਬਰ, ਦਸੰਬਰ
Thai: มกราคม|ม.ค, กุมภาพันธ์|ก.พ, มีนาคม|มี.ค, เมษายน|เม.ย, พฤษภาคม|พ.ค, มิถุนายน|มิ.ย, กรกฎาคม|ก.ค, สิงหาคม|ส.ค,
 กันยายน|ก.ย, ตุลาคม|ต.ค, พฤศจิกายน|พ.ย, ธันวาคม|ธ.ค
Lao: ມັງກອນ, ກຸມພາ, ມີນາ, ເມສາ, ພຶດສະພາ, ມິຖຸນາ, ກໍລະກົດ, ສິງຫາ, ກັນຍາ, ຕຸລາ, ພະຈິກ, ທັນວາ
Khmer: មករា, កុម្ភៈ, មីនា, មេសា, ឧសភា, មិថុនា, កក្កដា, សីហា, កញ្ញា, តុលា, វិច្ឆិកា, ធ្នូ
Burmese: ဇန်နဝါရီ, ဖေဖော်ဝါရီ, မတ်, ဧပြီ, မေ, ဇွန်, ဇူလိုင်, ဩဂုတ်, စက်တင်ဘာ, အောက်တိုဘာ, နိုဝင်ဘာ, ဒီဇင်ဘာ
Vietnamese: tháng 1|tháng một|tháng giêng, tháng 2|tháng hai, tháng 3|tháng ba, tháng 4|tháng tư, tháng 5|tháng năm,
 tháng 6|tháng sáu, tháng 7|tháng bảy, tháng 8|tháng tám, tháng 9|tháng chín, tháng 10|tháng mười,
 tháng 11|tháng mười một, tháng 12|tháng mười hai|tháng chạp
Filipino: enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre
Swahili: januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba
Hausa: janairu, fabrairu, maris, afrilu, mayu, yuni, yuli, agusta, satumba, oktoba, nuwamba, disamba
"""
"""January to December; a month's forms are parted by bars. Chinese, Japanese and Korean dates have numbers;
the Persian names are those of the Gregorian year. The Czech `led` and `pro` mean something else in too many
languages."""
_BY_LANGUAGE = {
    language: {name: number for number, names in enumerate(row.split(", "), 1) for name in names.split("|")}
    for language, row in (line.split(": ") for line in _MONTHS.strip().replace("\n ", " ").split("\n"))
}
MONTHS_IN_CROATIAN = _BY_LANGUAGE.pop("Croatian")
"""`listopad` is October there and November elsewhere."""
MONTHS = MONTHS_IN_CROATIAN | {name: number for names in _BY_LANGUAGE.values() for name, number in names.items()}
"""The number of each month by its names in all languages."""

_SOLAR_MONTHS = """
Persian: فروردین, اردیبهشت, خرداد, تیر, مرداد|امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند
Dari: حمل, ثور, جوزا, سرطان, اسد, سنبله, میزان, عقرب, قوس, جدی, دلو, حوت
Pashto: وری, غویی, غبرګولی, چنګاښ, زمری, وږی, تله, لړم, لیندۍ, مرغومی, سلواغه, کب
"""
SOLAR_MONTHS = {
    form: number
    for line in _SOLAR_MONTHS.strip().split("\n")
    for number, names in enumerate(line.split(": ")[1].split(", "), 1)
    for name in names.split("|")
    for form in (name, f"{name}ماه")
}
"""The number of each month of the year that begins in March, as Iran and Afghanistan count, with the word for month
glued to it or without."""

PUBLISHED = frozenset(
    "published posted publication date first issued created original originally released filed "  # English
    "uploaded submitted written on at "  # English
    "veröffentlicht erschienen erstellt datum stand am um vom den "  # German
    "publié publiée paru date le à "  # French
    "publicado publicada fecha el a las "  # Spanish
    "pubblicato data il alle ore "  # Italian
    "publicado publicada data em às "  # Portuguese
    "gepubliceerd geplaatst op om datum "  # Dutch
    "publicat data "  # Catalan
    "publicerad "  # Swedish
    "publiceret udgivet offentliggjort kl "  # Danish
    "publisert kl "  # Norwegian
    "opublikowano data "  # Polish
    "опубликовано дата "  # Russian
    "опубліковано дата "  # Ukrainian
    "yayınlanma yayınlandı giriş tarih tarihi "  # Turkish
    "diterbitkan tayang pada "  # Indonesian
    "julkaistu "  # Finnish
    "publikováno vydáno "  # Czech
    "megjelent közzétéve "  # Hungarian
    "publicat data "  # Romanian
    "δημοσίευση δημοσιεύθηκε δημοσιεύτηκε "  # Greek
    "פורסם "  # Hebrew
    "प्रकाशित प्रकाशन "  # Hindi
    "প্রকাশিত প্রকাশ "  # Bengali
    "வெளியிடப்பட்டது வெளியானது "  # Tamil
    "เผยแพร่ เผยแพร่เมื่อ "  # Thai
    "imechapishwa "  # Swahili
    "公開日 公開 投稿日 掲載 発表 入力 配信 "  # Japanese
    "입력 등록 게재 승인 "  # Korean
    "发布时间 发布日期 发布 发表于 時間 时间 日期 發佈時間 發布時間 發佈 發布 "  # Chinese
    "نشر تاريخ النشر "  # Arabic
    "تاریخ انتشار منتشر شده در".split()  # Persian
)
"""Words that introduce the day of publication."""

MODIFIED = frozenset(
    "updated update modified last changed revised edited "  # English
    "akt aktualisiert geändert letzte änderung aktualisierung "  # German
    "mis mise jour actualisé modifié "  # French
    "actualizado actualizada última actualización modificado "  # Spanish
    "aggiornato aggiornamento modificato "  # Italian
    "atualizado atualização modificado "  # Portuguese
    "bijgewerkt gewijzigd "  # Dutch
    "actualitzat "  # Catalan
    "uppdaterad "  # Swedish
    "opdateret "  # Danish
    "oppdatert "  # Norwegian
    "zaktualizowano aktualizacja "  # Polish
    "обновлено "  # Russian
    "оновлено "  # Ukrainian
    "güncelleme güncellendi "  # Turkish
    "diperbarui "  # Indonesian
    "päivitetty "  # Finnish
    "aktualizováno "  # Czech
    "frissítve frissült "  # Hungarian
    "actualizat "  # Romanian
    "ενημέρωση ενημερώθηκε "  # Greek
    "עודכן "  # Hebrew
    "अपडेट अपडेटेड "  # Hindi
    "আপডেট হালনাগাদ "  # Bengali
    "புதுப்பிக்கப்பட்டது "  # Tamil
    "อัปเดต อัปเดตล่าสุด แก้ไขล่าสุด "  # Thai
    "imesasishwa "  # Swahili
    "更新日 更新 最終更新 "  # Japanese
    "수정 최종수정 업데이트 "  # Korean
    "更新时间 更新時間 更新日期 更新 "  # Chinese
    "تحديث آخر "  # Arabic
    "بروزرسانی روزرسانی ویرایش آخرین".split()  # Persian
)
"""Words that introduce the day of a change."""

WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "  # English
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "  # German
    "lundi mardi mercredi jeudi vendredi samedi dimanche "  # French
    "lunes martes miércoles miercoles jueves viernes sábado sabado domingo "  # Spanish
    "lunedì martedì mercoledì giovedì venerdì sabato domenica "  # Italian
    "segunda terça quarta quinta sexta feira sábado domingo "  # Portuguese
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "  # Dutch
    "måndag tisdag onsdag torsdag fredag lördag söndag "  # Swedish
    "mandag tirsdag onsdag torsdag fredag lørdag søndag "  # Danish, Norwegian
    "poniedziałek wtorek środa czwartek piątek sobota niedziela "  # Polish
    "понедельник вторник среда четверг пятница суббота воскресенье "  # Russian
    "понеділок вівторок середа четвер п'ятниця субота неділя "  # Ukrainian
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar "  # Turkish
    "pondělí úterý středa čtvrtek pátek sobota neděle "  # Czech
    "pondelok utorok streda štvrtok piatok sobota nedeľa "  # Slovak
    "hétfő kedd szerda csütörtök péntek szombat vasárnap "  # Hungarian
    "luni marți miercuri joi vineri sâmbătă duminică "  # Romanian
    "понеделник вторник сряда четвъртък петък събота неделя "  # Bulgarian
    "понедељак уторак среда четвртак петак субота недеља".split()  # Serbian
)
"""Weekdays, where they stand apart from other words."""

BESIDE = WEEKDAYS | frozenset(
    "roku г года ч мск р року "  # years, hours and Moscow
    "senin selasa rabu kamis jumat sabtu minggu "  # Indonesian
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일 "  # Korean
    "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 "  # Japanese
    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai klo "  # Finnish
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ώρα στις "  # Greek
    "ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja godine "  # Croatian, Serbian
    "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis m d "  # Lithuanian
    "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena gada "  # Latvian
    "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev "  # Estonian
    "יום ראשון שני שלישי רביעי חמישי שישי שבת בשעה ביום ב "  # Hebrew
    "thứ hai ba tư năm sáu bảy chủ nhật ngày "  # Vietnamese
    "شنبه یکشنبه دوشنبه سه چهارشنبه پنجشنبه پنج جمعه ساعت "  # Persian
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد في م هـ "  # Arabic
    "วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ น เวลา ที่ วันที่ "
    "วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่ "  # Thai
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार "  # Hindi
    "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার "  # Bengali
    "திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை "
    "வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை "  # Tamil
    "ponedeljek torek sreda četrtek petek sobota nedelja "  # Slovenian
    "et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest mez mesz ist gmt utc sgt hkt jst aest aedt "  # zones
    "wib wita wit pht z eastern local standard daylight "  # those of Indonesia and the Philippines, and words of others
    "uhr hrs h am pm noon midnight klokken kello बजे "  # hours
    "dernière ultimo ultima laatste son ostatnia senast sist sidst viimeksi "  # last, which is a word besides
    "by the of de del and time".split()  # little words
)
"""Weekdays, time zones and little words that a date line may hold as well."""

TO_CLOCK = frozenset(
    "at um à a la las às om op kl klokken alle ora ore klo kello pukul jam saat lúc o godz v ob u в о у ساعت الساعة "
    "เวลา".split()
)
"""Words that lead from a day to the time of day."""

HALVES_BEFORE = {
    "오전": "a", "오후": "p",  # Korean
    "午前": "a", "午後": "p",  # Japanese
    "上午": "a", "下午": "p",  # Chinese
    "सुबह": "a", "दोपहर": "p", "शाम": "p",  # Hindi
    "সকাল": "a", "দুপুর": "p", "বিকাল": "p", "বিকেল": "p", "সন্ধ্যা": "p",  # Bengali
    "காலை": "a", "முற்பகல்": "a", "மாலை": "p", "பிற்பகல்": "p",  # Tamil
}  # fmt: skip
"""What stands before the hour, and in which half of the day that is; nights are of both."""

HALVES_BEHIND = {
    "صباحا": "a", "صباحًا": "a", "صباحاً": "a", "ص": "a", "مساء": "p", "مساءً": "p", "م": "p",  # Arabic
    "صبح": "a", "بعدازظهر": "p", "بعد از ظهر": "p", "عصر": "p",  # Persian
    "π.μ.": "a", "πμ": "a", "μ.μ.": "p", "μμ": "p",  # Greek
    "এএম": "a", "পিএম": "p", "পূর্বাহ্ন": "a", "অপরাহ্ন": "p",  # Bengali
    "पूर्वाह्न": "a", "अपराह्न": "p",  # Hindi
    "முற்பகல்": "a", "பிற்பகல்": "p",  # Tamil
}  # fmt: skip
"""What stands behind the time; before it, one letter of these means something else."""

ZONES = {"WIB": 7, "WITA": 8, "WIT": 9}
"""Zones whose names are of one country alone, and their hours before UTC: Indonesia's."""
INDIAN_TIME = "IST"
"""The zone of India, five and a half hours before UTC, in its languages: in others it may be Ireland's or Israel's."""
INDIAN_LANGUAGES = frozenset("hi bn ta te mr gu pa kn ml or as".split())

UNITS = frozenset(
    "hours hour hrs hr h minutes minute mins min m seconds second secs sec s days day d weeks week w months month mo "
    "years year yrs yr y "  # English
    "sekunden stunden stunde std minuten minute min tagen tag wochen woche monaten monat jahren jahr "  # German
    "secondes heures heure minutes minute jours jour semaines semaine mois ans an "  # French
    "segundos horas hora minutos minuto días día dias semanas semana meses mes años año "  # Spanish
    "segundos horas hora minutos minuto dias dia semanas semana meses mês anos ano "  # Portuguese
    "secondi ore ora minuti minuto giorni giorno settimane settimana mesi mese anni anno "  # Italian
    "seconden uur minuten minuut dagen dag weken week maanden maand jaar "  # Dutch
    "sekunder timmar timme minuter minut dagar dag veckor vecka månader månad år "  # Swedish
    "timer time minutter minut dage dag uger uge måneder måned år "  # Danish
    "timer time minutter minutt dager dag uker uke måneder måned år "  # Norwegian
    "sekund godzin godziny godzinę minut minuty minutę dni dzień tygodni tygodnie tydzień miesięcy miesiące miesiąc "
    "lat lata rok "  # Polish
    "секунд часов часа час минут минуты минуту дней дня день недель недели неделю месяцев месяца месяц лет года "
    "год "  # Russian
    "секунд годин години годину хвилин хвилини хвилину днів дні день тижнів тижні тиждень місяців місяці місяць років "
    "роки рік "  # Ukrainian
    "saniye saat dakika gün hafta ay yıl "  # Turkish
    "secunde minute minut ore oră zile zi săptămâni săptămână luni lună ani an "  # Romanian
    "detik jam menit minit hari minggu bulan tahun "  # Indonesian, Malay
    "دقيقة دقائق ساعة ساعات أيام يوم أسبوع أسابيع شهر أشهر سنة سنوات".split()  # Arabic
)
"""Words for stretches of time, with which people count back: `5 hours ago`."""
HAN_UNITS = frozenset(
    "秒 分 分钟 分鐘 小时 小時 時間 日 天 週間 周 か月 ヶ月 个月 個月 月 年 초 시간 분 일 주 개월 년".split()
)
"""Those that may be glued to what stands behind them."""
SINCE = "vor|il y a|hace|há|acum|for|för|منذ|قبل"
"""What stands before such a count."""
BACK = "ago|fa|atrás|geleden|sedan|siden|temu|önce|назад|тому|yang lalu|lalu"
"""What stands behind one."""
HAN_BACK = "前|전"
"""The same in Chinese, Japanese and Korean."""
