"""German terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(*bewertung*|*rezension*|feedback) ~ (hinterlassen|schreiben|abgeben|abgibst|abgeben würden|"
        "geben|verfassen|posten|veröffentlichen|freuen|teilen|hilft|helfen|hinterlässt|schreibst|"
        "hinterließen|wert)",
        "(hinterlassen|schreiben|geben|verfassen|hinterlasse|schreib|gib) (sie|uns|uns doch|bitte|"
        "doch)? ~ (*bewertung*|*rezension*|feedback|sterne)",
        "(freuen|dankbar|bitten|würden|wünschen) ~ (*bewertung|*bewertungen|*rezension|*rezensionen)",
        "bewerten (sie|würden|könnten)",
        "(uns|produkt|artikel|verkäufer|kauf|bestellung|service) (auf amazon|"
        "bei amazon)? (zu)? (bewerten|bewertest|rezensieren)",
        "(bewerte|bewertet) uns",
        "(schreiben|hinterlassen|posten|teilen|veröffentlichen|stellen|verfassen) ~ (worte|zeilen|sätze|"
        "kommentar|erfahrung|erfahrungen|meinung|urteil) ~ (amazon|produktseite|artikelseite|online|"
        "seite|öffentlich)",
        "(worte|zeilen|sätze|kommentar|erfahrung|erfahrungen|meinung) ~ (amazon|produktseite|"
        "artikelseite|online|seite|öffentlich) ~ (schreiben|hinterlassen|posten|teilen|veröffentlichen|"
        "einstellen|verfassen|schrieben)",
        "(schreib*|hinterlass*|post*|teil*|veröffentlich*|stell*|verfass*) ~ (worte|zeilen|sätze|"
        "kommentar|erfahrung*|meinung|urteil|text) ~ (amazon|produktseite|artikelseite|online|seite|"
        "öffentlich)",
        "(noch nicht|bislang nicht|bisher nicht|noch keine) ~ (bewertet|rezensiert|*bewertung|abgegeben)",
        "(schreib*|hinterlass*|stell*|setz*|post*|teil*|wiederhol*|kopier*|veröffentlich*) ~"
        " (produktseite|artikelseite|artikelbeschreibung|amazon-seite)",
        "(produktseite|artikelseite) ~ (schreib*|hinterlass*|stell*|setz*|post*|teil*|wiederhol*|"
        "veröffentlich*)",
    ),
    C.GOOD_REVIEW: (
        "(positive|positiven|positives|gute|guten|tolle|nette|beste|hervorragende|freundliche|top|"
        "bessere|schöne|super|5|fünf) (sterne|produkt|amazon|kunden|verkäufer)? (*bewertung*|*rezension*|"
        "feedback)",
        "(*bewertung*|*rezension*) mit (5|fünf|voller|allen)",
        "(volle|alle) (sterne|sternezahl|punktzahl)",
        "positiv (bewerten|bewertest|bewerteten|zu bewerten)",
        "gut (bewerten|bewertest|zu bewerten)",
        "(bestnote|bestnoten|höchstnote|volle punkte|volle punktzahl|bestwertung|höchste wertung|"
        "top-note|note eins)",
    ),
    C.THANKED: (
        "(danke|dank|danken|bedanken) ~ (ihre|ihrer|deine|die|ihr) ~ (*bewertung*|*rezension*|feedback|"
        "rückmeldung)",
    ),
    C.FOR_REVIEW: (
        "(für|gegen|im gegenzug für|als dank für) (eine|ihre|deine|jede|die) ~ (*bewertung|*bewertungen|"
        "*rezension|*rezensionen)",
        "(sobald|nachdem|nach) ~ (*bewertung|*rezension) ~ (online|veröffentlicht|abgegeben|sichtbar|ist)",
        "screenshot ~ (*bewertung|*rezension)",
        "(im gegenzug|danach|anschließend|als gegenleistung|im anschluss|im austausch) ~ (*rezension|"
        "*bewertung|bewerten|rezensieren|sterne)",
        "(screenshot|bildschirmfoto|foto|link|kopie|nachweis|beleg) ~ (*bewertung|*rezension|kommentar|"
        "veröffentlichung)",
        "(*bewertung|*rezension|sterne) ~ (screenshot|bildschirmfoto|link|nachweis|gegenleistung|"
        "im gegenzug|dafür|dann|anschließend|belohn*|bedank*)",
        "(wer|jeder der|alle die|jede die|kunden die) ~ (bewert*|*bewertung|rezensier*|*rezension|"
        "kommentar*|veröffentlich*|schreibt)",
    ),
    C.IF_HAPPY: (
        "(wenn|falls|sofern|sobald|da|sollten|sollte|bist|sind) ~ (zufrieden|glücklich|gefällt|gefallen|"
        "mögen|begeistert|freude|überzeugt|hilfreich|geholfen)",
        "zufriedene (kunden|kundin)",
        "(unzufrieden|nicht zufrieden)",
    ),
    C.REVIEW: (
        "(*bewertung|*bewertungen|*rezension|*rezensionen|bewerten|bewertest|sterne|sternebewertung|"
        "feedback)",
        "(*bewertung|*bewertungen|*rezension|*rezensionen|bewerten|bewertet|bewertest|sterne|"
        "sternebewertung|feedback|kundenmeinung|kundenstimme|produktbewertung)",
        "(ihr|ihre|ihren|ihrem|deine|dein|den|der) (kommentar|kommentare|text|beitrag|meinung|urteil|"
        "note|eintrag) ~ (amazon|produktseite|artikelseite|online|öffentlich|negativ*|kritisch*|sterne|"
        "gelesen)",
        "(paar|einige|nette|kurze|ein paar nette) (worte|zeilen|sätze) ~ (amazon|produktseite|"
        "artikelseite|öffentlich|online|seite)",
        "(*feedback)",
    ),
    C.NOT_REVIEW: (
        "(bewertung|rezension) (der|des|dieses|ihres) (situation|falls|fall|sachverhalts|sachverhalt|"
        "schadens|antrags|vorgangs|anfrage)",
        "feedback ~ (weitergegeben|weitergeleitet|weitergeben|weiterleiten|an unser|an das|an den|an die)",
        "(weitergeleitet|weitergegeben|geben|leiten) ~ feedback ~ weiter",
        "(unabhängig von|hat nichts mit|keinen einfluss auf) ~ (*bewertung|*rezension)",
        "(*bewertung|*rezension) ~ (keinen einfluss|ihre sache|ihnen überlassen|steht ihnen frei|"
        "allein ihre|unabhängig)",
        "(bewertung|einschätzung) (des|der|vom|eines|dieses) (schadens|zustands|defekts|falls|vorgangs|"
        "fehlers|gerät*|motor*|ware)",
        "feedback (zur|zum|zu der|zu dem|zu unserer|bezüglich) (verpackung|lieferung|karton|versand|"
        "anleitung|farbe|größe|zustellung|passform|aufbau)",
        "(rückmeldung|feedback) ~ (lager|team|technik|einkauf|produktion|entwicklung|zusteller) (weiter*|"
        "gegeben|besprochen)?",
        "(*energie*|sicherheits*|hotel*) (sterne|bewertung)",
        "in (ihrer|deiner|der|seiner) (*bewertung|*rezension) (schreiben|schreibst|erwähnen|erwähnst|"
        "berichten|lesen|steht|sagen|beschreiben|haben)",
        "(*bewertung|*rezension) ~ (entnehmen|entnehme|lesen wir|lese ich|gelesen)",
        "(in|aus) (ihrer|deiner) (*bewertung|*rezension) ~ (schreiben|entnehm*|lese|lesen|sehe|sehen|"
        "geht hervor)",
    ),
    C.CHANGE_REVIEW: (
        "(ändern|löschen|entfernen|überdenken|korrigieren|aktualisieren|ändere|lösche|entferne|"
        "überarbeiten|bearbeiten|nehmen|ziehen) (sie|bitte|doch|bitte die|du)? ~ (*bewertung|"
        "*bewertungen|*rezension|feedback|sterne)",
        "(löschung|änderung|entfernung) (ihrer|deiner|der|einer) (negativen|schlechten)? (*bewertung|"
        "*rezension)",
        "(*bewertung*|*rezension*|sterne|note|punktzahl) ~ (heraufsetzen|anheben|erhöhen|hochsetzen|"
        "aufbessern|nachbessern|zurückgenommen|zurückgezogen|angepasst|überarbeitet|überdacht|anzuheben|"
        "aufzuwerten|aufwerten|überdenken)",
        "(einen|zwei|drei|einem|1|2|3|ihren|ihrem) ~ (stern|sterne|sternen) ~ (fünf|vier|5|4) (sterne|"
        "werden|machen|zu machen)",
        "(*bewertung|*bewertungen|*rezension|*rezensionen|sterne|kommentar) ~ (ändern|zu ändern|abändern|"
        "abzuändern|anpassen|anzupassen|korrigieren|aktualisieren|bearbeiten|verbessern|überarbeiten|"
        "geändert|angepasst|korrigiert|änderst)",
        "(*bewertung|*bewertungen|*rezension|*rezensionen|feedback|sterne|kommentar) (bitte|doch|noch|"
        "einmal|noch einmal|nochmals|auf amazon|auf|entsprechend|jetzt|wieder|dann|daher|nun|vielleicht|"
        "eventuell|gern|gerne|gegebenenfalls)? (einmal|mal|bitte|fünf sterne|5 sterne|noch|entsprechend|"
        "kurz)? (zu)? (ändern|abändern|anpassen|anzupassen|korrigieren|aktualisieren|bearbeiten|"
        "verbessern|überarbeiten|abzuändern|änderst|ändere|anpassen würden|ändern würden|geändert|"
        "angepasst)",
        "(nehmen|zurücknehmen|zurückzunehmen|zurückgenommen|zurückziehen|löschen|streichen) ~"
        " (geschrieben|gesagt|gepostet|geäußert)",
        "(geschrieben|gesagt|gepostet|geäußert) ~ (zurücknehmen|zurückzunehmen|zurückgenommen|"
        "zurückziehen|löschen|streichen)",
    ),
    C.FIVE_STARS: (
        "(5|fünf) (sterne|sternen|stern)",
        "(5-sterne*|fünf-sterne*|5-stern*|fünfsterne*)",
        "(5|fünf) von (5|fünf)",
        "(alle|allen|volle|vollen|sämtliche*) (fünf)? (sterne|sternen)",
    ),
    C.WISHING: (
        "(freuen|freue|freut|hilft|helfen|helfe|dankbar|wünschen|wünsche|vergeben|geben|vergeben würden|"
        "schenken|dalassen|verdient|bekommen|wert|klicken|anklicken|bedeutet|bedeuten|riesig|"
        "unterstützen|unterstützt|glücklich|gäben|geben würden|hinterlassen|von ihnen|gönnen)",
        "(artikelseite|produktseite|am liebsten|möglichst|idealerweise|mögen sie|würden sie|wären sie so|"
        "gerne auch)",
    ),
    C.CHANGING: (
        "(löschen|gelöscht|löschst|löschten|lösche|zu löschen|entfernen|entfernt|entfernst|entfernten|"
        "zu entfernen|zurücknehmen|zurückzunehmen|zurückgenommen|zurücknähmen|zurückziehen|"
        "zurückzuziehen|zurückgezogen|überdenken|überdacht|zu überdenken|anheben|anzuheben|angehoben|"
        "heraufsetzen|heraufgesetzt|hochsetzen|hochgesetzt|erhöhen|erhöht|aufwerten|aufgewertet|abändern|"
        "abgeändert|revidieren|revidiert|zurückstufen|rausnehmen|herausnehmen|runternehmen|"
        "herunternehmen|streichen|abmildern|umwandeln|umgewandelt|nachbessern|hochstufen)",
        "(nehmen|nähmen|ziehen|zögen|nimmst|ziehst) ~ (zurück|herunter|raus|weg)",
        "(setzen|heben|stufen|setzten) ~ (hoch|herauf|an|rauf)",
        "(machen|werden|wird) ~ (aus|fünf|vier) ~ (sterne|sternen|fünf|vier)",
        "(zurückgenommen|zurücknehmen|zurückgezogen)",
        "(nehmen|nimmst|nehmt) ~ (vom netz|offline|aus dem netz)",
    ),
    C.GIVING: (
        "(veröffentlich*|bewerte*|bewertest|rezensier*|online gestellt|online stellen|online steht|"
        "online ist|freigeschaltet|eingestellt|gepostet|posten|poste)",
    ),
    C.SCREENSHOT: (
        "(screenshot|bildschirmfoto|bildschirmaufnahme|link dazu|link zur|foto davon|nachweis|beleg)",
    ),
    C.CONDITION: (
        "(wenn|falls|sofern|sobald|nachdem|im gegenzug|dafür|danach|anschließend|vorausgesetzt|"
        "unter der bedingung|zuvor|zunächst|vorher|zuerst|bereit|als gegenleistung|ab dem moment|"
        "daraufhin|sollten sie|bedingung)",
    ),
    C.CHANGE_IT: (
        "(könnten|können|würden|möchten|wären) sie (sie|diese|das|es|die|dies|diesen|ihn|so nett) ~"
        " (ändern|anpassen|entfernen|löschen|überdenken|korrigieren|verbessern|zurückziehen|zurücknehmen)",
        "(sobald|wenn|falls|nachdem|sofern|bevor|bis) (sie|du|ihr|diese|der|die|dieser|das) ~ (gelöscht|"
        "entfernt|geändert|angepasst|zurückgenommen|zurückgezogen|korrigiert|verschwunden|überarbeitet|"
        "löschen|entfernen|ändern|anpassen|zurücknehmen|zurückziehen|korrigieren|überarbeiten|löschst|"
        "entfernst|änderst)",
        "(könnten|können|würden|möchten|wären|bitten|bitte) ~ (sie|diese|das|es|die|dies|diesen|"
        "ihn) (bitte|dann|wieder|noch einmal|nochmals|noch)? (löschen|entfernen|zurücknehmen|"
        "zurückziehen|abändern|überarbeiten|zu löschen|zu entfernen|zurückzunehmen|zu überdenken|"
        "zu überarbeiten|zu ändern)",
        "(nehmen|ziehen|ändern|löschen|entfernen) sie (sie|diese|das|den text|die zeilen|ihn|es) (bitte|"
        "wieder|doch)?",
        "(nehmen|ziehen|löschen|entfernen|ändern|streichen) sie (sie|ihn|es|das|diese|diesen|ihre|"
        "den text) (vorher|bitte|rechtzeitig|bis|doch|zuvor)?",
        "(vom netz|aus dem netz|offline|runter) (nehmen|genommen|stellen)",
        "(steht|stehen|ist) ~ (noch|weiterhin|immer noch) (online|im netz|dort|da) ~ (anwalt|rechtlich*|"
        "weiter*|übergeben)",
    ),
    C.CONTACT_FIRST: (
        "(bevor|ehe) (sie|du) ~ (*bewertung*|*rezension*|bewerten|feedback|sterne|bewertest)",
        "(kontaktieren|schreiben|melden|wenden) ~ (zuerst|zunächst|erst|vorher) ~ (*bewertung*|"
        "*rezension*|bewerten)",
        "(keine|nicht) (negative|schlechte|negativ|schlecht) (*bewertung*|*rezension*|bewerten|feedback)",
        "(bevor|ehe|statt|anstatt) ~ (etwas negatives|schlechtes|negativ bewerten|schlecht bewerten|sterne)",
        "(statt|anstatt|vor) (einer|eine|der|ihrer|gleich|sofort|negativen|schlechten|dem)? (negativen|"
        "schlechten|öffentlichen|negative|schlechte)? (*bewertung|*rezension|*bewertungen|*rezensionen|"
        "bewerten)",
        "(bevor|ehe) (sie|du|jemand|man) ~ (öffentlich|amazon|sterne|stern|negativ*|schlecht*|kritisch*|"
        "*bewertung|*rezension|bewert*|rezensier*|urteil)",
        "(chance|gelegenheit|möglichkeit) ~ (bevor|ehe) ~ (*bewertung|*rezension|bewerten|sterne|"
        "öffentlich|negativ*)",
        "(verzichten|absehen|abwarten|warten|zurückhalten) ~ (*bewertung|*rezension|bewerten|negativen)",
        "(keine|nicht) ~ (negative|schlechte|negativ|schlecht) (*bewertung*|*rezension*|bewerten|"
        "feedback|sterne)",
    ),
    C.REWARD: (
        "(geschenk|geschenke|*gutschein|*gutscheine|geschenkkarte|gutschrift|belohnung|bonus|prämie|"
        "rabatt|erstattung|*rückerstattung|geld|cashback|entschädigung|garantieverlängerung|*ersatz|"
        "erstatten|zurückerstatten)",
        "(gratis|kostenlos|kostenlose|kostenloses|kostenlosen|umsonst)",
        "(im gegenzug|als dankeschön|als dank|dafür|schenken)",
        "(gutschreiben|schreiben ihnen ~ gut|auszahlen|vergüten|überweisen)",
        "(*geschenk|*geschenke|*gutschein|gutschrift|kaufpreis|*betrag|geld|euro|*rabatt|erstatten|"
        "erstattet|erstatte|zurückerstatten|zurücküberweisen|überweisen|überweise|zurückzahlen|schenke|"
        "schenken|gratis|kostenlos*|kostenfrei*|umsonst|belohnung|dankeschön|aufmerksamkeit|prämie|bonus|"
        "präsent|beilage|zugabe|gratisartikel|geschenkt|obendrauf|kulanz)",
    ),
    C.AGAIN: (
        "(nochmals|noch einmal|erneut|erinnerung|erinnern|noch keine|noch nicht|wieder|weitere|zweite|"
        "nochmal|abermals)",
    ),
}
