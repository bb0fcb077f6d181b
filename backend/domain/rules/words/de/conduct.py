"""German terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.ASK_CANCEL: (
        "(stornieren|storniere|annullieren) (sie)? (bitte|daher|deshalb|die|ihre|selbst|doch|deine)",
        "(bitte|könnten|können|würden|bitten|müssen|möchten wir sie bitten|wären) ~ (stornieren|zu "
        "stornieren|storno|stornierung|storniert|storniere|annullieren|zu annullieren|"
        "stornierungsanfrage|stornierungsantrag)",
        "(stornierungsanfrage|stornierungsantrag|stornierung|stornoanfrage) ~ (senden|stellen|einreichen|"
        "beantragen|schicken|vornehmen|veranlassen|durchführen)",
        "(beantragen|veranlassen|nehmen|senden|stellen) (sie)? ~ (stornierung|stornierungsanfrage|"
        "stornierungsantrag)",
        "(storno|stornierung) ~ (ihrer|ihrem|deiner) (seite|konto|amazon-konto)",
        "als (grund|stornierungsgrund)",
        "(seien sie so|wären sie so) ~ (stornieren|storno)",
    ),
    C.NO_STOCK: (
        "(fehlt|fehlen) (uns)? (im lager|auf lager|im bestand)",
        "(nicht|keinen|keine) (im lager|in unserem lager)",
        "(ausverkauft|nicht vorrätig|nicht mehr vorrätig|nicht auf lager|nicht mehr auf lager|vergriffen|"
        "nicht lieferbar|nicht mehr lieferbar|nicht verfügbar|nicht mehr verfügbar|lagerfehler|"
        "lagerbestand|lagerbestände|bestandsfehler|lieferengpass|lieferengpasses|preisfehler|lieferant|"
        "lieferanten|nicht liefern|nicht versenden|nicht verschicken|überverkauft|bestand|fehlbestand|"
        "falscher preis|kein bestand|keinen bestand|engpass|eingestellt)",
        "(mehr haben wir nicht|keinen mehr|keine mehr|keines mehr|keins mehr|der letzte|das letzte)",
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
        "(a-bis-z*|garantieantrag|a-z-antrag) ~ (zurückziehen|zurücknehmen|zurückzuziehen|schließen|zu "
        "schließen)",
    ),
    C.PAY_ELSEWHERE: (
        "(paypal|pay pal|überweisung|banküberweisung|überweisen|bankverbindung|bankdaten|iban|"
        "kontonummer|kontodaten|kreditkartennummer|kreditkartendaten|western union|bitcoin|bar bezahlen|"
        "barzahlung|vorkasse|klarna|sofortüberweisung)",
        "(giropay|wero)",
    ),
    C.OPT_OUT: (
        "(abbestellen|abmelden|opt-out|opt out|austragen)",
        "(keine|unserer|unsere|weitere|weiteren) (weiteren|weitere)? (nachrichten|e-mails|mails|"
        "benachrichtigungen) ~ (erhalten|empfangen|bekommen|möchten|wünschen|abbestellen|deaktivieren)",
        "(nachrichten|mitteilungen|verkäufernachrichten|benachrichtigungen) ~ (abbestellt|abgestellt|"
        "deaktiviert|ausgeschaltet|blockiert|wieder zulassen|wieder zu|wieder aktivieren|wieder einschalten|"
        "freischalten|wieder empfangen|wieder erlauben)",
        "(abbestellung|sperre|opt-out) ~ (aufheben|rückgängig|zurücknehmen)",
    ),
    C.NEGATION: (
        "(können|dürfen|wir|werden|ist|darf|möchten) ~ (nicht|leider nicht|keine|keinen|kein|niemals)",
        "(nicht erlaubt|nicht gestattet|nicht möglich|untersagt|verboten|verstößt gegen|niemals)",
        "(geben|bieten|vergeben|haben|verkaufen) (wir)? ~ (nicht|keine|keinen)",
    ),
    C.ATTACHED: (
        "(anhang|angehängt*|angehangen*|beigefügt*|anbei|beiliegend*|anhängend*|beigelegt*|im anhang|als "
        "anlage|anlage)",
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
        "abwesenheitsnotiz|abwesenheit|nicht auf diese nachricht|automatisierte antwort|automatisierte "
        "nachricht)",
        "(nachricht|anfrage|mail) ~ (erhalten|eingegangen) ~ (melden|antworten|bearbeiten|innerhalb|24|"
        "48|bald|schnellstmöglich)",
    ),
    C.PROMISE: (
        "(wird|werden|kommt|trifft|erhalten sie) ~ (garantiert|sicher|bestimmt|definitiv|auf jeden fall) "
        "~ (ankommen|an|zugestellt|geliefert|eintreffen|ein|erhalten)",
        "(garantieren|versprechen|versichern) ~ (ankommt|zugestellt|geliefert|lieferung|erhalten|"
        "ankommen|eintrifft|zustellung)",
        "(wird|werden) ~ (morgen|heute|übermorgen|bis|am) ~ (ankommen|zugestellt|geliefert|eintreffen|"
        "bei ihnen sein|erhalten)",
    ),
    C.BLAME: (
        "(schuld von amazon|fehler von amazon|amazons fehler|amazon ist schuld|schuld ist amazon|amazons "
        "schuld)",
        "amazon hat ~ (fehler|verloren|versagt|verursacht)",
        "(ihre eigene schuld|selbst schuld|ihr eigener fehler|nicht unsere schuld|nicht unser fehler|"
        "nicht unser problem|nichts damit zu tun)",
    ),
    C.ASK_SECRET: (
        "(teilen|senden|schicken|nennen|geben|mailen|verraten|übermitteln|hinterlassen) (sie|du)? ~ "
        "(kreditkartennummer|kreditkartendaten|kartennummer|karte|prüfziffer|ablaufdatum|cvc|cvv|kontonummer|"
        "bankverbindung|bankdaten|iban|kontodaten|passwort|pin|ausweiskopie|ausweises|personalausweis*|"
        "reisepass*)",
        "(benötigen|brauchen|bräuchten|benötige|brauche|bräuchte) ~ (ihre|ihr|die|eine) ~ "
        "(kreditkartennummer|kreditkartendaten|kartennummer|prüfziffer|cvc|cvv|kontonummer|bankverbindung|"
        "bankdaten|iban|kontodaten|passwort|ausweiskopie|ausweises|reisepass*)",
        "(wie lautet|wie ist|was ist) ~ (kontonummer|kartennummer|iban|bankverbindung|passwort)",
    ),
    C.COURTESY: (
        "(danke|dank|vielen|herzlichen|für|ihre|ihren|ihr|deine|bestellung|einkauf|nachricht|hallo|guten|"
        "tag|liebe|lieber|sehr|geehrte|geehrter|kunde|kundin|damen|und|herren|wir|sind|ihnen|gerne|gern|"
        "bei|fragen|da|helfen|jederzeit|weiter|mit|freundlichen|grüßen|freundliche|grüße|beste|viele|"
        "team|kundenservice|service|sie|uns|haben|einen|schönen|noch|bitte|stehen|zur|verfügung|die|das|"
        "vertrauen|interesse|geduld|verständnis|alles|gute|melden|sich)",
    ),
}
