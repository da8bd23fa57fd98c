"""Words that stand in dates and beside them."""

from __future__ import annotations

_MONTHS = """
jan january januar jänner janvier janv enero ene gennaio gen janeiro januari gener stycznia styczeń sty января январь
 янв січня січень ocak oca ledna leden tammikuuta tammikuu januarie ianuarie január يناير جانفي ιανουαρίου ιανουαριου
 ιανουάριος ιαν януари јануар јануара јануари januara siječnja siječanj januára januarja sausio sausis janvāris
 janvārī jaanuar jaanuari ינואר בינואר जनवरी जानेवारी জানুয়ারি জানুয়ারী ஜனவரி జనవరి ജനുവരി જાન્યુઆરી ਜਨਵਰੀ جنوری
 ژانویه იანვარი հունվարի janairu janar студзеня มกราคม ม.ค មករា ມັງກອນ ဇန်နဝါရီ
feb february februar februari février fevrier févr fevr febrero febbraio fevereiro fev febrer lutego luty lut февраля
 февраль фев лютого лютий şubat şub února únor helmikuuta helmikuu februarie február فبراير شباط فيفري φεβρουαρίου
 φεβρουαριου φεβρουάριος φεβ февруари фебруар фебруара februara veljače veljača februára februarja vasario vasaris
 februāris februārī veebruar veebruari פברואר בפברואר फ़रवरी फरवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி
 ఫిబ్రవరి ഫെബ്രുവരി ફેબ્રુઆરી ਫ਼ਰਵਰੀ فروری فوریه თებერვალი փետրվարի fabrairu pebrero shkurt лютага กุมภาพันธ์ ก.พ
 កុម្ភៈ ກຸມພາ ဖေဖော်ဝါရီ
mar march märz maerz mär mars marzo março marco maart mrt març marts marca marzec марта март мар березня березень mart
 maret března březen maaliskuuta maaliskuu martie március مارس آذار μαρτίου μαρτιου μάρτιος μαρ marta ožujka ožujak
 kovo kovas märts märtsi מרץ מרס במרץ במרס मार्च মার্চ மார்ச் మార్చి മാർച്ച് માર્ચ ਮਾਰਚ مارچ მარტი մարտի machi maris
 marso сакавіка มีนาคม มี.ค មីនា ມີນາ မတ်
apr april avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квітень nisan nis dubna duben
 huhtikuuta huhtikuu aprilie április أبريل نيسان أفريل ابريل απριλίου απριλιου απρίλιος απρ април априла aprila
 travnja travanj apríla apríl balandžio balandis aprīlis aprīlī aprill aprilli אפריל באפריל अप्रैल एप्रिल এপ্রিল
 ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ એપ્રિલ ਅਪ੍ਰੈਲ اپریل اپريل آوریل აპრილი ապրիլի aprili afrilu prill красавіка เมษายน เม.ย មេសា
 ເມສາ ဧပြီ
may mai mayo maggio mag maio mei maj maig maja мая май травня травень mayıs mayis května květen toukokuuta toukokuu
 május مايو أيار ماي μαΐου μαίου μαιου μάιος μαΐ мај маја svibnja svibanj mája máj gegužės gegužė maijs maijā מאי במאי
 मई मे মে மே మే മേയ് મે ਮਈ مئی მაისი մայիսի mayu траўня พฤษภาคม พ.ค ឧសភា ພຶດສະພາ မေ
jun june juni juin junio giugno giu junho juny czerwca czerwiec cze июня июнь июн червня червень haziran haz června
 červen kesäkuuta kesäkuu iunie június يونيو حزيران جوان ιουνίου ιουνιου ιούνιος ιουν юни јун јуна јуни juna lipnja
 lipanj júna jún birželio birželis jūnijs jūnijā juuni יוני ביוני जून জুন ஜூன் జూన్ ജൂൺ જૂન ਜੂਨ جون ژوئن ივნისი
 հունիսի yuni hunyo qershor чэрвеня มิถุนายน มิ.ย មិថុនា ມິຖຸນາ ဇွန်
jul july juli juillet juil julio luglio lug julho juliol lipca lipiec lip июля июль июл липня липень temmuz tem
 července červenec heinäkuuta heinäkuu iulie július يوليو تموز جويلية ιουλίου ιουλιου ιούλιος ιουλ юли јул јула јули
 jula srpnja srpanj júla júl liepos liepa jūlijs jūlijā juuli יולי ביולי जुलाई जुलै জুলাই ஜூலை జూలై ജൂലൈ જુલાઈ ਜੁਲਾਈ
 جولائی ژوئیه ივლისი հուլիսի julai yuli hulyo korrik ліпеня กรกฎาคม ก.ค កក្កដា ກໍລະກົດ ဇူလိုင်
aug august août aout agosto ago augustus agost augusti sierpnia sierpień sie августа август авг серпня серпень ağustos
 agustos ağu srpna srpen elokuuta elokuu augusztus أغسطس آب اغسطس أوت αυγούστου αυγουστου αύγουστος αυγ avgust avgusta
 kolovoza kolovoz rugpjūčio rugpjūtis augusts augustā augusta אוגוסט באוגוסט अगस्त ऑगस्ट আগস্ট ஆகஸ்ட் ఆగస్టు ഓഗസ്റ്റ്
 ઑગસ્ટ ਅਗਸਤ اگست აგვისტო օգոստոսի agosti agusta gusht жніўня สิงหาคม ส.ค សីហា ສິງຫາ ဩဂုတ်
sep sept september septembre septiembre setiembre settembre set setembro setembre września wrzesień wrz сентября
 сентябрь сен сент вересня вересень eylül eylul eyl září syyskuuta syyskuu septembrie szeptember سبتمبر أيلول
 σεπτεμβρίου σεπτεμβριου σεπτέμβριος σεπ септември септембар септембра septembar septembra rujna rujan rugsėjo
 rugsėjis septembris septembrī septembri ספטמבר בספטמבר सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్
 സെപ്റ്റംബർ સપ્ટેમ્બર ਸਤੰਬਰ ستمبر سپتامبر სექტემბერი սեպտեմբերի septemba satumba setyembre shtator верасня กันยายน ก.ย
 កញ្ញា ກັນຍາ စက်တင်ဘာ
oct october oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт
 жовтня жовтень ekim eki října říjen lokakuuta lokakuu octombrie október أكتوبر اكتوبر οκτωβρίου οκτωβριου οκτώβριος
 οκτ октомври октобар октобра oktobar oktobra októbra spalio spalis oktobris oktobrī oktoober oktoobri אוקטובר
 באוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் అక్టోబర్ ഒക്ടോബർ ઑક્ટોબર ਅਕਤੂਬਰ اکتوبر اکتبر ოქტომბერი հոկտեմբերի
 oktoba oktubre tetor кастрычніка ตุลาคม ต.ค តុលា ຕຸລາ အောက်တိုဘာ
nov november novembre noviembre novembro listopada listopad lis ноября ноябрь ноя листопада листопад kasım kasim kas
 listopadu marraskuuta marraskuu noiembrie نوفمبر νοεμβρίου νοεμβριου νοέμβριος νοε ноември новембар новембра novembar
 novembra studenog studenoga studeni lapkričio lapkritis novembris novembrī novembri נובמבר בנובמבר नवंबर नवम्बर
 नोव्हेंबर নভেম্বর நவம்பர் నవంబర్ നവംബർ નવેમ્બર ਨਵੰਬਰ نومبر نوامبر ნოემბერი նոյեմբերի novemba nuwamba nobyembre nëntor
 лістапада พฤศจิกายน พ.ย វិច្ឆិកា ພະຈິກ နိုဝင်ဘာ
dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre desember des grudnia grudzień
 gru декабря декабрь дек грудня грудень aralık aralik ara prosince prosinec joulukuuta joulukuu decembrie ديسمبر
 δεκεμβρίου δεκεμβριου δεκέμβριος δεκ декември децембар децембра decembar decembra prosinca prosinac gruodžio gruodis
 decembris decembrī detsember detsembri דצמבר בדצמבר दिसंबर दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ഡിസംബർ ડિસેમ્બર
 ਦਸੰਬਰ دسمبر دسامبر დეკემბერი դեկտեմբերի desemba disamba disyembre dhjetor снежня ธันวาคม ธ.ค ធ្នូ ທັນວາ ဒီဇင်ဘာ
"""
MONTHS = {
    name: number
    for number, names in enumerate(_MONTHS.strip().replace("\n ", " ").split("\n"), 1)
    for name in names.split()
} | {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}
MONTHS |= {f"tháng {number}": number for number in range(1, 13)}
"""The number of each month by its names: English, German, French, Spanish, Italian, Portuguese, Dutch, Catalan,
Scandinavian, Polish, Russian, Ukrainian, Turkish, Indonesian, Arabic, Czech, Finnish, Romanian, Hungarian, Greek,
Bulgarian, Serbian, Macedonian, Croatian, Slovak, Slovenian, Albanian, Belarusian, Baltic, Hebrew, Hindi, Marathi,
Bengali, Tamil, Telugu, Malayalam, Gujarati, Punjabi, Urdu, Persian (of the Gregorian year), Georgian, Armenian,
Swahili, Hausa, Filipino, Vietnamese, Thai, Khmer, Lao, Burmese. Chinese, Japanese and Korean dates have numbers."""
MONTHS_IN_CROATIAN = {"listopad": 10, "listopada": 10}
"""What is November elsewhere."""

PUBLISHED = frozenset(
    "published posted publication date first issued created original originally released filed uploaded on at "
    "submitted written veröffentlicht erschienen erstellt datum stand publié publiée paru le à publicado publicada "
    "fecha data pubblicato gepubliceerd geplaatst publicat publicerad publiceret udgivet offentliggjort publisert "
    "opublikowano опубликовано опубліковано дата yayınlanma yayınlandı giriş tarih tarihi diterbitkan tayang "
    "julkaistu publikováno vydáno megjelent közzétéve publicat δημοσίευση δημοσιεύθηκε δημοσιεύτηκε פורסם imechapishwa "
    "公開日 公開 投稿日 掲載 発表 入力 입력 등록 게재 发布时间 发布 发表于 نشر "
    "تاريخ النشر "
    "el em il am um vom den op om kl alle ore a las às pada".split()
)
"""Words that introduce the day of publication."""

MODIFIED = frozenset(
    "updated update modified last changed revised edited aktualisiert geändert letzte änderung aktualisierung mis jour "
    "actualisé actualizado actualizada última actualización modifié modificado aggiornato aggiornamento atualizado "
    "atualização bijgewerkt gewijzigd uppdaterad opdateret oppdatert zaktualizowano aktualizacja обновлено оновлено "
    "actualitzat güncelleme güncellendi diperbarui päivitetty aktualizováno 更新日 更新 最終更新 수정 更新时间 تحديث "
    "آخر frissítve frissült actualizat ενημέρωση ενημερώθηκε עודכן imesasishwa".split()
)
"""Words that introduce the day of a change."""

BESIDE = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag "
    "mandag tirsdag lørdag søndag "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela "
    "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа п'ятниця субота неділя "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu "
    "klo ώρα בשעה ביום ב "
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 "
    "pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa hétfő kedd szerda "
    "csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică maanantai tiistai "
    "keskiviikko torstai perjantai lauantai sunnuntai δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή "
    "понеделник сряда четвъртък петък събота неделя понедељак уторак четвртак петак недеља ponedjeljak ponedeljak "
    "utorak srijeda četvrtak petak subota nedjelja nedelja pirmadienis antradienis trečiadienis ketvirtadienis "
    "penktadienis šeštadienis sekmadienis pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena "
    "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev יום ראשון שני שלישי רביעי חמישי שישי שבת thứ "
    "hai ba tư năm sáu bảy chủ nhật ngày "
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد "
    "et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest mez mesz ist gmt utc sgt hkt jst aest aedt wib uhr hrs h "
    "г року года ч น d m gada godine στις "
    "by the of de del and time am pm".split()
)
"""Weekdays, time zones and little words that a date line may hold as well."""
