"""German terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(*bewertung*|*rezension*|feedback) ~ (hinterlassen|schreiben|abgeben|abgibst|abgeben würden|"
        "geben|verfassen|posten|veröffentlichen|freuen|teilen|hilft|helfen|hinterlässt|schreibst|"
        "hinterließen|wert)",
        "(hinterlassen|schreiben|geben|verfassen|hinterlasse|schreib|gib) (sie|uns|uns doch|bitte|doch)? "
        "~ (*bewertung*|*rezension*|feedback|sterne)",
        "(freuen|dankbar|bitten|würden|wünschen) ~ (*bewertung|*bewertungen|*rezension|*rezensionen)",
        "bewerten (sie|würden|könnten)",
        "(uns|produkt|artikel|verkäufer|kauf|bestellung|service) (auf amazon|bei amazon)? (zu)? "
        "(bewerten|bewertest|rezensieren)",
        "(bewerte|bewertet) uns",
    ),
    C.GOOD_REVIEW: (
        "(positive|positiven|positives|gute|guten|tolle|nette|beste|hervorragende|freundliche|top|"
        "bessere|schöne|super|5|fünf) (sterne|produkt|amazon|kunden|verkäufer)? (*bewertung*|*rezension*|"
        "feedback)",
        "(5|fünf) (sterne|sternen)",
        "(5-sterne*|fünf-sterne*|5-stern*|fünfsterne*)",
        "(*bewertung*|*rezension*) mit (5|fünf|voller|allen)",
        "(volle|alle) (sterne|sternezahl|punktzahl)",
        "positiv (bewerten|bewertest|bewerteten|zu bewerten)",
        "gut (bewerten|bewertest|zu bewerten)",
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
    ),
    C.NOT_REVIEW: (
        "(bewertung|rezension) (der|des|dieses|ihres) (situation|falls|fall|sachverhalts|sachverhalt|"
        "schadens|antrags|vorgangs|anfrage)",
        "feedback ~ (weitergegeben|weitergeleitet|weitergeben|weiterleiten|an unser|an das|an den|an die)",
        "(weitergeleitet|weitergegeben|geben|leiten) ~ feedback ~ weiter",
        "(unabhängig von|hat nichts mit|keinen einfluss auf) ~ (*bewertung|*rezension)",
        "(*bewertung|*rezension) ~ (keinen einfluss|ihre sache|ihnen überlassen|steht ihnen frei|allein ihre|"
        "unabhängig)",
    ),
    C.CHANGE_REVIEW: (
        "(*bewertung*|*rezension*|feedback|sterne|kommentar) ~ (ändern|zu ändern|abändern|anpassen|"
        "anzupassen|löschen|zu löschen|entfernen|zu entfernen|überdenken|zu überdenken|zurücknehmen|"
        "zurückzunehmen|zurückziehen|zurückzuziehen|korrigieren|zu korrigieren|aktualisieren|zu "
        "aktualisieren|bearbeiten|revidieren|verbessern|zu verbessern|überarbeiten|zu überarbeiten|"
        "änderst|löschst|entfernst|gelöscht|geändert|entfernt|umwandeln|rückgängig)",
        "(ändern|löschen|entfernen|überdenken|korrigieren|aktualisieren|ändere|lösche|entferne|"
        "überarbeiten|bearbeiten|nehmen|ziehen) (sie|bitte|doch|bitte die|du)? ~ (*bewertung|"
        "*bewertungen|*rezension|feedback|sterne)",
        "(löschung|änderung|entfernung) (ihrer|deiner|der|einer) (negativen|schlechten)? (*bewertung|"
        "*rezension)",
        "(*bewertung*|*rezension*|sterne|note|punktzahl) ~ (heraufsetzen|anheben|erhöhen|hochsetzen|"
        "aufbessern|nachbessern|zurückgenommen|zurückgezogen|angepasst|überarbeitet|überdacht|anzuheben|"
        "aufzuwerten|aufwerten|überdenken)",
        "(einen|zwei|drei|einem|1|2|3|ihren|ihrem) ~ (stern|sterne|sternen) ~ (fünf|vier|5|4) (sterne|werden|"
        "machen|zu machen)",
    ),
    C.CONTACT_FIRST: (
        "(bevor|ehe) (sie|du) ~ (*bewertung*|*rezension*|bewerten|feedback|sterne|bewertest)",
        "(statt|anstatt|vor) (einer|eine|der|ihrer|uns|gleich|sofort|negativ|dem)? ~ (*bewertung*|"
        "*rezension*|bewerten)",
        "(kontaktieren|schreiben|melden|wenden) ~ (zuerst|zunächst|erst|vorher) ~ (*bewertung*|"
        "*rezension*|bewerten)",
        "(keine|nicht) (negative|schlechte|negativ|schlecht) (*bewertung*|*rezension*|bewerten|feedback)",
        "(bevor|ehe|statt|anstatt) ~ (etwas negatives|schlechtes|negativ bewerten|schlecht bewerten|sterne)",
    ),
    C.REWARD: (
        "(geschenk|geschenke|*gutschein|*gutscheine|geschenkkarte|gutschrift|belohnung|bonus|prämie|"
        "rabatt|erstattung|*rückerstattung|geld|cashback|entschädigung|garantieverlängerung|*ersatz|"
        "erstatten|zurückerstatten)",
        "(gratis|kostenlos|kostenlose|kostenloses|kostenlosen|umsonst)",
        "(im gegenzug|als dankeschön|als dank|dafür|schenken)",
        "(gutschreiben|schreiben ihnen ~ gut|auszahlen|vergüten|überweisen)",
    ),
    C.AGAIN: (
        "(nochmals|noch einmal|erneut|erinnerung|erinnern|noch keine|noch nicht|wieder|weitere|zweite|"
        "nochmal|abermals)",
    ),
    C.CHANGE_IT: (
        "(könnten|können|würden|möchten|wären) sie (sie|diese|das|es|die|dies|diesen|ihn|so nett) ~ (ändern|"
        "anpassen|entfernen|löschen|überdenken|korrigieren|verbessern|zurückziehen|zurücknehmen)",
    ),
}
