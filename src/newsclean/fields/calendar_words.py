"""Words that stand in dates and beside them."""

from __future__ import annotations

_MONTHS = """
jan january januar jänner janvier janv enero ene gennaio gen janeiro januari gener stycznia styczeń sty
 января январь янв січня січень ocak oca ledna leden tammikuuta tammikuu januarie ianuarie január يناير جانفي
feb february februar februari février fevrier févr fevr febrero febbraio fevereiro fev febrer lutego luty lut
 февраля февраль фев лютого лютий şubat şub února únor helmikuuta helmikuu februarie február فبراير شباط فيفري
mar march märz maerz mär mars marzo março marco maart mrt març marts marca marzec марта март мар березня березень
 mart maret března březen maaliskuuta maaliskuu martie március مارس آذار
apr april avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квітень nisan nis dubna duben
 huhtikuuta huhtikuu aprilie április أبريل نيسان أفريل ابريل
may mai mayo maggio mag maio mei maj maig maja мая май травня травень mayıs mayis května květen toukokuuta
 toukokuu május مايو أيار ماي
jun june juni juin junio giugno giu junho juny czerwca czerwiec cze июня июнь июн червня червень haziran haz
 června červen kesäkuuta kesäkuu iunie június يونيو حزيران جوان
jul july juli juillet juil julio luglio lug julho juliol lipca lipiec lip июля июль июл липня липень temmuz tem
 července červenec heinäkuuta heinäkuu iulie július يوليو تموز جويلية
aug august août aout agosto ago augustus agost augusti sierpnia sierpień sie августа август авг серпня серпень
 ağustos agustos ağu srpna srpen elokuuta elokuu augusztus أغسطس آب اغسطس أوت
sep sept september septembre septiembre setiembre settembre set setembro setembre września wrzesień wrz сентября
 сентябрь сен сент вересня вересень eylül eylul eyl září syyskuuta syyskuu septembrie szeptember سبتمبر أيلول
oct october oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт
 жовтня жовтень ekim eki října říjen lokakuuta lokakuu octombrie október أكتوبر اكتوبر
nov november novembre noviembre novembro listopada listopad lis ноября ноябрь ноя листопада листопад kasım kasim kas
 listopadu marraskuuta marraskuu noiembrie نوفمبر
dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre desember des grudnia
 grudzień gru декабря декабрь дек грудня грудень aralık aralik ara prosince prosinec joulukuuta joulukuu
 decembrie ديسمبر
"""
MONTHS = {
    name: number
    for number, names in enumerate(_MONTHS.strip().replace("\n ", " ").split("\n"), 1)
    for name in names.split()
} | {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}
"""The number of each month by its names: English, German, French, Spanish, Italian, Portuguese, Dutch, Catalan,
Scandinavian, Polish, Russian, Ukrainian, Turkish, Indonesian, Arabic, Czech, Finnish, Romanian, Hungarian.
Chinese, Japanese and Korean dates have numbers."""

PUBLISHED = frozenset(
    "published posted publication date first issued created original originally released filed uploaded on at "
    "submitted written veröffentlicht erschienen erstellt datum stand publié publiée paru le à publicado publicada "
    "fecha data pubblicato gepubliceerd geplaatst publicat publicerad publiceret udgivet offentliggjort publisert "
    "opublikowano опубликовано опубліковано дата yayınlanma yayınlandı giriş tarih tarihi diterbitkan tayang "
    "julkaistu publikováno vydáno 公開日 公開 投稿日 掲載 発表 入力 입력 등록 게재 发布时间 发布 发表于 نشر "
    "تاريخ النشر "
    "el em il am um vom den op om kl alle ore a las às pada".split()
)
"""Words that introduce the day of publication."""

MODIFIED = frozenset(
    "updated update modified last changed revised edited aktualisiert geändert letzte änderung aktualisierung mis jour "
    "actualisé actualizado actualizada última actualización modifié modificado aggiornato aggiornamento atualizado "
    "atualização bijgewerkt gewijzigd uppdaterad opdateret oppdatert zaktualizowano aktualizacja обновлено оновлено "
    "actualitzat güncelleme güncellendi diperbarui päivitetty aktualizováno 更新日 更新 最終更新 수정 更新时间 تحديث "
    "آخر".split()
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
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 "
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد "
    "et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest mez mesz ist gmt utc sgt hkt jst aest aedt wib uhr hrs h "
    "г року года ч น "
    "by the of de del and time am pm".split()
)
"""Weekdays, time zones and little words that a date line may hold as well."""
