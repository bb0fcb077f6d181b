"""German terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: (
        "(a-bis-z*|a-z-*|garantieantrag*|*antrag|reklamation bei amazon|*beschwerde bei amazon|"
        "garantiefall|rückbuchung)",
    ),
    C.CLOSE_IT: (
        "(ziehen|nehmen|schließen|stornieren) sie (ihn|sie|diesen|diese|das|es|den antrag) ~ (zurück)?",
        "(wenn|sobald|falls|nachdem) sie (ihn|sie|diesen|diese|das|den) ~ (zurückzieh*|zurückgezogen|"
        "schließen|geschlossen|zurücknehm*|zurückgenommen|stornier*)",
        "(blockiert|sperrt|verhindert|friert) ~ (auszahlung|geld|zahlung|erstattung|konto)",
    ),
    C.ASK_CANCEL: (
        "(stornieren|storniere|annullieren) (sie)? (bitte|daher|deshalb|die|ihre|selbst|doch|deine)",
        "(bitte|könnten|können|würden|bitten|müssen|möchten wir sie bitten|wären) ~ (stornieren|"
        "zu stornieren|storno|stornierung|storniert|storniere|annullieren|zu annullieren|"
        "stornierungsanfrage|stornierungsantrag)",
        "(stornierungsanfrage|stornierungsantrag|stornierung|stornoanfrage) ~ (senden|stellen|einreichen|"
        "beantragen|schicken|vornehmen|veranlassen|durchführen)",
        "(beantragen|veranlassen|nehmen|senden|stellen) (sie)? ~ (stornierung|stornierungsanfrage|"
        "stornierungsantrag)",
        "(storno|stornierung) ~ (ihrer|ihrem|deiner) (seite|konto|amazon-konto)",
        "als (grund|stornierungsgrund)",
        "(seien sie so|wären sie so) ~ (stornieren|storno)",
        "(stornieren|storniere|storniert|annullieren|abbrechen|widerrufen) (sie|du)",
        "(selbst|selber|ihrerseits|von ihrer seite|in ihrem konto|über ihr konto|in ihrem kundenkonto) ~"
        " (stornieren|zu stornieren|storno|stornierung|annullieren|widerrufen)",
        "(stornieren|storno|stornierung|annullieren) ~ (selbst|selber|ihrerseits|von ihrer seite|"
        "in ihrem|über ihr)",
        "(bitte|bitten|könnten|können|würden|wären|möchten|müssten|sollten|am besten|gebeten|dankbar|"
        "helfen) ~ (stornier*|storno|annullier*|stornierung*)",
        "(klicken|gehen|wählen|drücken|tippen) (sie)? ~ (artikel stornieren|stornieren|storno|stornierung)",
        "(kauf|bestellung|auftrag) ~ (rückgängig machen|rückgängig|widerrufen|zurückziehen|zurücktreten)",
    ),
    C.CANCEL_WISH: (
        "(wenn|falls|sollten|sofern) (sie|du) ~ (möchten|wünschen|wollen|brauchen|benötigen|lieber|"
        "nicht mehr|umentschieden|möchtest)",
        "(sie|du) (hatten|haben|hattest|hast|schrieben|schriebst|wollten|wünschten) ~ (geschrieben|"
        "gebeten|gewünscht|mitgeteilt|stornier*|nicht mehr)",
    ),
    C.NO_STOCK: (
        "(fehlt|fehlen) (uns)? (im lager|auf lager|im bestand)",
        "(nicht|keinen|keine) (im lager|in unserem lager)",
        "(mehr haben wir nicht|keinen mehr|keine mehr|keines mehr|keins mehr|der letzte|das letzte)",
        "(ausverkauft|abverkauft|vergriffen|überverkauft|lagerfehler|lagerbestand|lagerbestände|"
        "bestandsfehler|lieferengpass|lieferengpässe|preisfehler|lieferant|lieferanten|vorlieferant|"
        "großhändler|fehlbestand|engpass|inventur|inventurfehler|restposten|produktionsstopp|"
        "fehlkalkulation|bestand|lagerliste|systemfehler|auslaufmodell)",
        "(nicht|nicht mehr|kein|keinen|keine|keins|keines|leider nicht) (am lager|auf lager|im lager|"
        "vorrätig|lieferbar|verfügbar|da|vorhanden|auf vorrat|im bestand|mehr da|mehr vorrätig|"
        "mehr vorhanden|mehr auf lager|mehr im lager|bestand|ware|stück|exemplar)",
        "(nicht|nicht mehr|leider nicht|unmöglich) (liefern|versenden|verschicken|schicken|ausliefern|"
        "beschaffen|nachbestellen|herstellen|produzieren|ausführen|nachkommen|besorgen|bedienen)",
        "(falscher|falschen|zu niedriger|zu niedrigen|falsch ausgezeichneter|falsch angegebener) preis",
        "(preis) (war|ist|wurde) ~ (falsch|irrtümlich|zu niedrig|fehlerhaft)",
        "(letzte|letzten|letztes) (stück|exemplar|paar|artikel|set|ware)",
        "(doppelt|zweimal|mehrfach|versehentlich) (verkauft|vergeben)",
        "(haben|hat|führen|bekommen) (wir|uns|sie|er|den|die|das|es)? ~ (nicht mehr|keine mehr|"
        "keinen mehr|keins mehr)",
        "(leer|lager leer|regal leer|lager ist leer)",
        "(ausgegangen|eingestellt|aus dem programm|aus dem sortiment)",
        "(kommt|kommen|trifft) (nicht mehr|keine mehr|nichts mehr) (rein|nach|ein|herein)?",
        "(ware|uns|leider) ~ (ausgegangen|ausgelaufen)",
        "(nachschub|nachlieferung|neue lieferung) ~ (ungewiss|unklar|nicht|verzögert|fraglich|offen)",
        "preis ~ (falsch|fehler|irrtum|versehen|irrtümlich|hinterlegt)",
        "(falsch|irrtümlich|versehentlich|fehlerhaft) (hinterlegt|eingestellt|ausgezeichnet|eingetragen|"
        "angegeben|gelistet|bepreist)",
    ),
    C.OFF_AMAZON: (
        "(keinen|kein) (a-bis-z*|a-z*|garantieantrag|fall) ~ (öffnen|eröffnen|stellen)",
        "öffnen sie (bitte)? (keinen|kein)",
        "(statt|anstatt) ~ (antrag|fall|a-bis-z*) ~ (stellen|zu stellen|öffnen|zu öffnen)",
        "(a-bis-z*|garantieantrag) (zurückziehen|zurücknehmen|schließen|zurückgezogen)",
        "(außerhalb|ausserhalb) (von|der)? (amazon|plattform)",
        "(ohne|an) amazon (vorbei|einzuschalten|zu kontaktieren|zu informieren|abwickeln|abzuwickeln|"
        "regeln|zu regeln)?",
        "(statt|anstatt|nicht) über amazon",
        "(privat|direkt|untereinander|unter uns) (miteinander)? (klären|regeln|einigen|abwickeln|lösen)",
        "(schließen|ziehen|stornieren|nehmen) (sie)? ~ (a-bis-z|a-z|garantieantrag|antrag|reklamation|"
        "fall) ~ (zurück|schließen|dann|erstatten|und wir)",
        "(a-bis-z*|garantieantrag|a-z-antrag) ~ (zurückziehen|zurücknehmen|zurückzuziehen|schließen|"
        "zu schließen)",
        "(ohne|an) amazon (vorbei|zu informieren|einzuschalten|einzubeziehen|abzuwickeln|abwickeln|"
        "regeln|zu beteiligen)",
        "amazon (muss|braucht|soll|erfährt) ~ (nichts|nicht|davon)",
        "(gebühr|gebühren|provision|kommission) ~ (sparen|umgehen|entfällt|amazon)",
        "(unter uns|zwischen uns|außen vor|auf kurzem wege|auf dem kleinen dienstweg|privat|"
        "am system vorbei)",
        "(statt|anstatt|bitte keinen|verzichten|absehen|keinen|kein) ~ (a-bis-z*|a-z-*|garantieantrag|"
        "*antrag|fall) ~ (stellen|öffnen|eröffnen|verzichten|absehen|einreichen)",
        "(*antrag|a-bis-z*|garantieantrag|reklamation|fall|beschwerde) ~ (zurückzieh*|zurückzuzieh*|"
        "zurückgezogen|zurücknehm*|zurückgenommen|schließ*|geschlossen|stornier*|fallen lassen)",
        "(ziehen|nehmen|schließen|stornieren) ~ (*antrag|a-bis-z*|garantieantrag|garantiefall)",
        "(spar*|entfäll*|entfall*|wegfall*|ohne|umgeh*|einspar*) ~ (provision|gebühr|gebühren|kommission|"
        "amazon-anteil)",
        "(provision|gebühr|gebühren|kommission) ~ (spar*|entfäll*|entfall*|wegfall*|umgeh*|einspar*)",
        "(ohne|statt|anstatt) ~ (amazon) (anzumelden|zu melden|einzureichen|zu beantragen|zu öffnen|"
        "einzuschalten)",
        "(ohne|statt) ~ (rücksendung|retoure|rückgabe|antrag) ~ (amazon)",
        "(retoure|rücksendung) ~ (nicht über amazon|ohne amazon|an amazon vorbei)",
    ),
    C.PAY_ELSEWHERE: (
        "(paypal|pay pal|überweisung|banküberweisung|überweisen|bankverbindung|bankdaten|iban|"
        "kontonummer|kontodaten|kreditkartennummer|kreditkartendaten|western union|bitcoin|bar bezahlen|"
        "barzahlung|vorkasse|klarna|sofortüberweisung)",
        "(giropay|wero)",
        "(überweis*|überwies*|geschäftskonto|firmenkonto|vereinskonto|privatkonto|paypal*|twint|"
        "bezahllink|zahlungslink|bargeld|in bar|nachnahme|scheck|revolut|wise)",
        "(auf|an) (unser|unsere|mein|ihr|das) (*konto|bankverbindung)",
        "(schicken|senden|zahlen|überweisen|begleichen) ~ (per|mit|via|über) (paypal|vorkasse|bar|sofort|"
        "klarna|lastschrift)",
        "(geld|betrag|bargeld|schein|euro|bar) ~ (ins|in das|in den|im|mit ins|dem) (neue|neuen|nächste|"
        "nächsten)? (paket|päckchen|umschlag|karton|sendung)",
        "(bar|in bar|cash) (ins|auf die|in die|beilegen|beigelegt|zurück|auf)",
        "(geschenkkarten|guthabenkarten|gutscheinkarten|steam-karten) ~ (bezahl*|code|nummer|zahl*)",
    ),
    C.OPT_OUT: (
        "(abbestellen|abmelden|opt-out|opt out|austragen)",
        "(keine|unserer|unsere|weitere|weiteren) (weiteren|weitere)? (nachrichten|e-mails|mails|"
        "benachrichtigungen) ~ (erhalten|empfangen|bekommen|möchten|wünschen|abbestellen|deaktivieren)",
        "(nachrichten|mitteilungen|verkäufernachrichten|benachrichtigungen) ~ (abbestellt|abgestellt|"
        "deaktiviert|ausgeschaltet|blockiert|wieder zulassen|wieder zu|wieder aktivieren|"
        "wieder einschalten|freischalten|wieder empfangen|wieder erlauben)",
        "(abbestellung|sperre|opt-out) ~ (aufheben|rückgängig|zurücknehmen)",
    ),
    C.WISHED: (
        "(lieber|wunsch|wünschen|wünschten|gewünscht|möchten|wollten|bevorzugen|vorgeschlagen|gefragt|"
        "gebeten|gern hätten|lieber wäre|angeboten|bevorzugst|möchtest|hätten gern|hätten lieber)",
        "(lieber|wunsch|wünsch*|gewünscht|möcht*|woll*|bevorzug*|vorgeschlagen|gefragt|gebeten|angeboten|"
        "vorschlag)",
    ),
    C.ONLY_HERE: (
        "(nur|ausschließlich|allein|lediglich) (hier|über amazon|auf amazon|über dieses|über diesen|"
        "über diese|über das|über die amazon*|schriftlich|im rahmen|per amazon*|in diesem|innerhalb)",
        "(bleiben|bleibt|läuft|laufen|erfolgt|erfolgen|klären|beantworten|bearbeiten|antworten|regeln|"
        "abwickeln|führen) ~ (hier|über amazon|auf amazon|in diesem verlauf|über dieses|"
        "diesen nachrichtenverlauf|nachrichtensystem*) ~ (ausschließlich|nur|bleiben|müssen|gebunden)?",
        "(müssen|dürfen nur|können nur|dürfen ausschließlich) ~ (hier|über amazon|auf amazon|schriftlich|"
        "nachrichtensystem*)",
        "(alles|kontakt|kommunikation|anfragen|bestellungen) ~ (über amazon|hier|auf amazon|über dieses)",
        "(das|dies|dieser weg) (ist|geht|dürfen|können|darf|kann) ~ (nicht|nicht möglich|nicht erlaubt|"
        "nicht gestattet)",
    ),
    C.NEGATION: (
        "(können|dürfen|wir|werden|ist|darf|möchten) ~ (nicht|leider nicht|keine|keinen|kein|niemals)",
        "(nicht erlaubt|nicht gestattet|nicht möglich|untersagt|verboten|verstößt gegen|niemals)",
        "(geben|bieten|vergeben|haben|verkaufen) (wir)? ~ (nicht|keine|keinen)",
        "(müssen|brauchen|musst|brauchst|sollten|sollen) (sie|du)? ~ (nicht|nichts|weder|kein|keine|keinen)",
        "(weder|ohne dass|keinesfalls|auf keinen fall)",
        "(nicht|nie) (von uns|unsere)",
    ),
    C.ATTACHED: (
        "(anhang|angehängt*|angehangen*|beigefügt*|anbei|beiliegend*|anhängend*|beigelegt*|im anhang|"
        "als anlage|anlage)",
    ),
    C.ADVERTISING_FILE: (
        "(*broschüre|*broschüren|*flyer|*prospekt|*prospekte|*katalog|*kataloge|*preisliste|*preislisten|"
        "*gutschein|*coupon|*werbung|*werbematerial|*visitenkarte|*produktfotos|*produktbilder|"
        "*produktbild|*logo|firmenlogo|sortimentsübersicht|unser sortiment|angebote|neuheiten|"
        "dankeskarte|qr-code|lookbook|werbevideo|fotos unserer|bilder unserer)",
    ),
    C.SENSITIVE: (
        "(scheiße|scheiß*|arschloch|idiot|idioten|fick*|hurensohn|wichser|dummkopf|bescheuert|verarschen|"
        "halt die klappe|lügner|betrüger|porno*|nacktfoto*|nacktbild*|verdammt|blödmann|schlampe|spinner)",
    ),
    C.THREAT: (
        "(rechtsanwalt|anwalt|rechtliche schritte|anzeige erstatten|strafanzeige|inkasso|verklagen|"
        "polizei einschalten|gericht)",
    ),
    C.ORDER_NOTICE: (
        "(bestätigen|bestätigung) ~ (eingang|erhalt) ~ bestellung",
        "ihre bestellung (ist|wurde|haben wir) (erhalten|bestätigt|eingegangen|versandt|verschickt)",
        "(*bestellbestätigung|*auftragsbestätigung|*versandbestätigung)",
        "(danke|dank) für (ihre|deine|die) (bestellung|einkauf)",
    ),
    C.AUTO_REPLY: (
        "(automatische antwort|automatisch generiert*|automatisch erstellt*|automatische nachricht|"
        "abwesenheitsnotiz|abwesenheit|nicht auf diese nachricht|automatisierte antwort|"
        "automatisierte nachricht)",
        "(nachricht|anfrage|mail) ~ (erhalten|eingegangen) ~ (melden|antworten|bearbeiten|innerhalb|24|"
        "48|bald|schnellstmöglich)",
    ),
    C.PROMISE: (
        "(wird|werden|kommt|trifft|erhalten sie) ~ (garantiert|sicher|bestimmt|definitiv|"
        "auf jeden fall) ~ (ankommen|an|zugestellt|geliefert|eintreffen|ein|erhalten)",
        "(garantieren|versprechen|versichern) ~ (ankommt|zugestellt|geliefert|lieferung|erhalten|"
        "ankommen|eintrifft|zustellung)",
        "(wird|werden) ~ (morgen|heute|übermorgen|bis|am) ~ (ankommen|zugestellt|geliefert|eintreffen|"
        "bei ihnen sein|erhalten)",
    ),
    C.ASK_SECRET: (
        "(teilen|senden|schicken|nennen|geben|mailen|verraten|übermitteln|hinterlassen) (sie|du)? ~"
        " (kreditkartennummer|kreditkartendaten|kartennummer|karte|prüfziffer|ablaufdatum|cvc|cvv|"
        "kontonummer|bankverbindung|bankdaten|iban|kontodaten|passwort|pin|ausweiskopie|ausweises|"
        "personalausweis*|reisepass*)",
        "(benötigen|brauchen|bräuchten|benötige|brauche|bräuchte) ~ (ihre|ihr|die|eine) ~"
        " (kreditkartennummer|kreditkartendaten|kartennummer|prüfziffer|cvc|cvv|kontonummer|"
        "bankverbindung|bankdaten|iban|kontodaten|passwort|ausweiskopie|ausweises|reisepass*)",
        "(wie lautet|wie ist|was ist) ~ (kontonummer|kartennummer|iban|bankverbindung|passwort)",
        "(foto|kopie|scan|bild|fotos|aufnahme) ~ (kreditkarte|bankkarte|ec-karte|girokarte|"
        "personalausweis*|ausweis|reisepass|führerschein*)",
        "(vorder- und rückseite|beide seiten|beidseitig) ~ (karte|ausweis*|führerschein*|personalausweis*)",
        "(kreditkarte|personalausweis*|führerschein*|ausweis|reisepass) ~ (fotografier*|abfotografier*|"
        "einscannen|kopier*|schicken|senden|hochladen)",
    ),
    C.BLAME: (
        "(schuld von amazon|fehler von amazon|amazons fehler|amazon ist schuld|schuld ist amazon|"
        "amazons schuld)",
        "amazon hat ~ (fehler|verloren|versagt|verursacht)",
        "(ihre eigene schuld|selbst schuld|ihr eigener fehler|nicht unsere schuld|nicht unser fehler|"
        "nicht unser problem|nichts damit zu tun)",
    ),
    C.COURTESY: (
        "(danke|dank|vielen|herzlichen|für|ihre|ihren|ihr|deine|bestellung|einkauf|nachricht|hallo|guten|"
        "tag|liebe|lieber|sehr|geehrte|geehrter|kunde|kundin|damen|und|herren|wir|sind|ihnen|gerne|gern|"
        "bei|fragen|da|helfen|jederzeit|weiter|mit|freundlichen|grüßen|freundliche|grüße|beste|viele|"
        "team|kundenservice|service|sie|uns|haben|einen|schönen|noch|bitte|stehen|zur|verfügung|die|das|"
        "vertrauen|interesse|geduld|verständnis|alles|gute|melden|sich)",
    ),
}
