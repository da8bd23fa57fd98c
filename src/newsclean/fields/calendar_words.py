"""The words of dates, as data: month names, and what stands beside a date on a line that states nothing else."""

from __future__ import annotations

_MONTHS = """
jan january januar jänner janvier janv enero ene gennaio gen janeiro januari gener stycznia styczeń января январь
feb february februar februari février fevrier févr fevr febrero febbraio fevereiro fev febrer lutego luty февраля
mar march märz maerz mär mars marzo março marco maart mrt març marts marca marzec марта март
apr april avril avr abril abr aprile kwietnia kwiecień апреля апрель
may mai mayo maggio mag maio mei maj maig maja мая май
jun june juni juin junio giugno giu junho juny czerwca czerwiec июня июнь
jul july juli juillet juil julio luglio lug julho juliol lipca lipiec июля июль
aug august août aout agosto ago augustus agost augusti sierpnia sierpień августа август
sep sept september septembre septiembre setiembre settembre set setembro setembre września wrzesień сентября сентябрь
oct october oktober okt octobre octubre ottobre ott outubro out października październik октября октябрь
nov november novembre noviembre novembro listopada listopad ноября ноябрь
dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre desember grudnia декабря
"""
MONTHS = tuple(tuple(line.split()) for line in _MONTHS.strip().split("\n"))
"""English, German, French, Spanish, Italian, Portuguese, Dutch, Catalan, Scandinavian, Polish, Russian."""

PUBLISHED = frozenset(
    "published posted publication date first issued created original originally released filed uploaded on at "
    "veröffentlicht erschienen stand publié publiée paru le à publicado publicada pubblicato gepubliceerd geplaatst "
    "publicat publicerad publiceret publisert opublikowano опубликовано el em il am um vom den op "
    "om kl alle ore a las às".split()
)
"""Words that introduce the day of publication."""

MODIFIED = frozenset(
    "updated update modified last changed revised aktualisiert geändert letzte änderung aktualisierung mis jour "
    "actualisé actualizado actualizada última actualización modifié modificado aggiornato aggiornamento atualizado "
    "atualização bijgewerkt gewijzigd uppdaterad opdateret oppdatert zaktualizowano обновлено actualitzat".split()
)
"""Words that introduce the day of a change."""

BESIDE = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag "
    "mandag tirsdag lørdag søndag "
    "et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest mez mesz ist gmt utc sgt hkt jst aest aedt uhr hrs h "
    "by the of de del and time am pm".split()
)
"""Weekdays, time zones and little words that a date line may hold as well."""
