"""German terms."""

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
    C.COUPON: (
        "(*gutschein|*gutscheine|*gutscheincode|*gutscheincodes|*rabattcode|*rabattcodes|*aktionscode|"
        "coupon|coupons|promocode|promo-code|gutschein-code|rabatt-code|rabattgutschein*|voucher|"
        "rabattcoupon)",
        "mit dem code",
        "code an der kasse",
    ),
    C.COUPON_USED: (
        "(gutschein|coupon|code) ~ (eingelöst|verwendet|genutzt|erstattet|zurückgebucht|gutgeschrieben|"
        "angerechnet|abgezogen|eingesetzt|berücksichtigt|angewendet)",
        "(eingelöster|eingelöste|eingelösten|verwendeten|verwendete|genutzten) ~ (gutschein|coupon|code)",
        "(amazon-gutschein*|amazon gutschein|geschenkgutschein von amazon)",
        "(keine|keinen) (gutscheine|gutschein|coupons|rabattcodes)",
        "(gutschein|coupon|code|gutscheincode|rabattcode|aktionscode) ~ (von amazon|stammt|amazon-aktion)",
        "(gutscheincode|rabattcode|aktionscode) ~ (eingelöst|verwendet|abgezogen|angerechnet|berücksichtigt|"
        "angewendet|verrechnet)",
    ),
    C.DISCOUNT: (
        "(*rabatt|*rabatte|*nachlass|*preisnachlass|% auf|prozent auf|vergünstigung|günstiger|"
        "sonderpreis|ermäßigung|ersparnis|sparen)",
    ),
    C.NEXT_PURCHASE: (
        "(nächste|nächsten|nächster|nächstes|zukünftige|zukünftigen|künftige|künftigen|weitere|weiteren|"
        "weiterer|folgende|erneuten|erneute|neue|zweite|zweiten) (amazon)? (*bestellung|*bestellungen|"
        "*einkauf|*einkäufe|*kauf|*käufe|mal)",
        "(wenn|falls) ~ (noch einmal|wieder|erneut|direkt|mehr) ~ (bestellen|kaufen|einkaufen)",
        "beim nächsten (mal|kauf|einkauf)",
    ),
    C.CROSS_SELL: (
        "finden sie (ebenfalls|auch) bei uns",
        "passt (unser|unsere|auch unser|auch unsere)",
        "wir (verkaufen|führen|bieten) auch",
        "(unsere|unseren) (anderen|weiteren|übrigen|neuen|neuesten) ~ (an|ansehen|anschauen|entdecken|"
        "gefallen)",
        "(entdecken|besuchen|schauen|sehen|stöbern|probieren|werfen|kaufen|bestellen) (sie|du)? ~ "
        "(unsere|unseren|unser|unserem|unserer) ~ (produkte|produkten|artikel|sortiment|kollektion|"
        "auswahl|angebot|angebote|neuheiten|modelle|zubehör|katalog|bestseller|shop)",
        "(könnte|könnten|dürfte|dürften|würde|würden) (ihnen|dir|sie|dich) (auch|ebenfalls|vielleicht|"
        "sicher)? (auch)? (gefallen|interessieren|zusagen)",
        "(kunden|käufer) ~ (kauften|kaufen|bestellten|mögen) (auch|ebenfalls|häufig)",
        "(wir|uns) ~ (haben|führen|bieten|verkaufen) auch ~ (produkte|artikel|zubehör|modelle|kollektion|"
        "passende*)",
        "(unser|unsere|unserem|unserer|unseren) (neue|neues|neuen|neuer|neueste|neuestes|neuesten|"
        "verbesserte|verbessertes|premium|premium-) (*produkt|*produkte|*modell|*kollektion|*serie|"
        "*artikel|*version|*linie)",
        "(weitere|andere|passende|passendes|tolle|viele) (*produkte|*artikel|zubehör) (von uns|aus "
        "unserem|in unserem|finden|entdecken)",
        "(empfehlen|empfehle) ~ (dazu|auch|zusätzlich|unser|unsere|unseren) ~ (*set|*produkt|*produkte|"
        "*modell|*zubehör|*hülle|*reiniger|kaufen|artikel|kollektion|pflege*|serie)",
        "passt (perfekt|hervorragend|ideal|gut) (zu|dazu)",
        "(passende|passenden|passendes|passender|andere|weitere|neue|neuen) ~ (im sortiment|im angebot|im "
        "programm|in unserem shop|bei uns)",
        "(schauen|sehen|stöbern|gucken|klicken) sie (sich)? (doch|gern|gerne|einfach|ruhig)? (doch|gern|"
        "gerne|einfach|ruhig)? (mal|einmal) ~ (rein|vorbei|um|hinein|herein)",
    ),
    C.MARKETING: (
        "auf (alles|alle artikel|das gesamte sortiment|das ganze sortiment)",
        "(*newsletter|*gewinnspiel|*gewinnspiels|verlosung|treueprogramm|kundenclub|vip-club|vip-gruppe|"
        "bonusprogramm|produkttester|produkttesterin|schlussverkauf|sommerschlussverkauf|"
        "winterschlussverkauf|räumungsverkauf|sonderangebot|sonderangebote|sonderaktion|rabattaktion|"
        "rabattaktionen|freundschaftswerbung|treuekunden|stammkundenrabatt|superangebot*)",
        "(black friday|cyber monday|black-friday|weihnachts|sommer|winter|herbst|frühlings|oster|blitz) "
        "(sale|deal|deals|angebot|angebote|aktion|rabatt|rabatte)",
        "(black-friday-angebot*|black-friday-deal*|black-friday-rabatt*|black-friday-sale|"
        "cyber-monday-angebot*|weihnachtsangebot*|sommersale|blitzangebot*|sommerangebot*|herbstangebot*|"
        "winterangebot*)",
        "(exklusive|exklusives|exklusiven|tolle|tollen|unschlagbare|aktuelle|aktuellen|besondere|"
        "besonderen|einmaliges|attraktive) (angebote|angebot|angeboten|rabatte|aktionen|aktion|deals|"
        "deal|preise)",
        "(nur|noch) (für)? kurze zeit",
        "(jetzt|gleich|heute noch) (zugreifen|kaufen|shoppen|bestellen und sparen|zuschlagen|sichern)",
        "(melden|anmelden|abonnieren|registrieren) (sie)? ~ (newsletter|angebote|neuigkeiten|vorteile|"
        "club|rabatt)",
        "(verpassen|verpasse) (sie)? ~ (angebote|angebot|aktion|nicht|chance)",
        "(im angebot|reduziert) (bis|nur|heute|diese)",
        "empfehlen sie uns (weiter|ihren)",
        "(nimm|nehmen sie|kaufen sie|kauf) (zwei|drei|2|3) ~ (zahl*|bezahl*) (nur)? (eins|zwei|eine|1|2)",
        "(*gratisgeschenk*|gratis-geschenk|gratiszugabe|treuegeschenk)",
        "(*verkauf) ~ (prozent|%|rabatt|reduziert|auf alle|beginnt|startet|läuft)",
        "(läuft|startet|beginnt) ~ (*verkauf|*aktion|*sale)",
    ),
    C.OWN_SHOP: (
        "(unserer|unsere|unserem|unseren|unser|meine|meiner|meinem|meinen) (eigene|eigenen|eigener|"
        "offizielle|offiziellen|neue|neuen|deutsche)? (*website|*webseite|*internetseite|*homepage|"
        "*onlineshop|*online-shop|*webshop|*shop|*internetshop|*seite|webpräsenz|*store|onlinestore)",
        "(direkt|günstiger) (bei|über|von) (uns|mir|unseren|unserem) (bestellen|kaufen|einkaufen|"
        "beziehen|kauf)",
        "(bestellen|kaufen) (sie)? ~ (direkt|lieber) (bei|über) (uns|mir|unser*)",
        "(googeln|suchen|finden) (sie)? (nach)? uns (auf|bei|im|über|unter|online|einfach)",
        "(*ebay-shop|*etsy-shop|ebay shop|etsy shop|bei ebay|auf ebay|auf etsy|bei etsy)",
    ),
    C.FOLLOW_US: (
        "(folgen|folge|folgt|liken|abonnieren|besuchen|finden|kontaktieren|erreichen|schreiben|"
        "markieren) (sie|du)? uns ~ (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|"
        "social media|sozialen medien|sozialen netzwerken)",
        "(folgen|folge) (sie)? uns",
        "(unsere|unserer|unseren|unserem|unser) (facebook*|instagram*|tiktok*|youtube*|pinterest*|"
        "twitter*|social-media*)",
        "(auf|über|bei|via) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|snapchat)",
        "(facebook-seite|facebook-gruppe|instagram-kanal|instagram-seite|youtube-kanal|facebookseite|"
        "facebookgruppe)",
    ),
    C.PHONE_WORD: (
        "(telefon*|tel|rufnummer|*handynummer|handy|mobil|mobilnummer|anrufen|anruf|ruf|rufen|hotline|"
        "*hotline|fax|sms|durchwahl|erreichen|telefonisch|festnetz|mobiltelefon|anzurufen|erreichbar)",
    ),
    C.CALL_US: (
        "(rufen|ruf) (sie)? (uns|mich) ~ an",
        "(uns|mich) (bitte|gerne|gern|jederzeit|einfach|direkt|doch)? (anrufen|anzurufen|telefonisch|per "
        "telefon|per sms|per anruf)",
        "(kontaktieren|erreichen|melden|wenden) ~ (uns|mich) ~ (telefonisch|per telefon|per sms|unter "
        "der nummer|unter der telefonnummer|hotline)",
        "(unsere|unserer|meine|meiner) (*hotline|*telefonnummer|*rufnummer|*handynummer|*mobilnummer|nummer)",
        "(telefonisch|per telefon) (unter|bei uns|mit uns)",
        "(geben|nennen|schicken|senden|teilen|hinterlassen) ~ (telefonnummer|handynummer|rufnummer|"
        "mobilnummer) ~ (anrufen|rufen|zurückrufen|telefonisch|sprechen)",
    ),
    C.EMAIL_US: (
        "(schreiben|schicken|senden|mailen) (sie)? (uns|mir) ~ (e-mail|email|mail) (direkt|an|privat)?",
        "(kontaktieren|erreichen) ~ (uns|mich) ~ (per|über|via) (e-mail|email|mail)",
        "(unsere|unserer|meine|ihre|deine|ihrer|private|privaten) (private|privaten|persönliche|"
        "direkte)? (e-mail-adresse|email-adresse|mailadresse|emailadresse|e-mailadresse|mail-adresse|"
        "e-mail adresse|email adresse)",
    ),
    C.NUMBER_WORD: (
        "(*sendungsnummer|*trackingnummer|*tracking-nummer|tracking|*sendungsverfolgung|*bestellnummer|"
        "*rechnungsnummer|*auftragsnummer|*kundennummer|*paketnummer|*referenznummer|*artikelnummer|"
        "*seriennummer|*vorgangsnummer|*fallnummer|*retourennummer|*rücksendenummer|*modellnummer|"
        "*chargennummer|sendung|bestellung|rechnung|referenz|rma|postleitzahl|plz|bestell-nr|"
        "rechnungs-nr|artikel-nr|sendungs-nr|kunden-nr|iban|ust-idnr|steuernummer|ean|fall-id|"
        "*sendungs-id|paket)",
        "(dhl|dpd|gls|ups|hermes|deutsche post|fedex) (nummer|nr|paket|sendung)?",
        "(ust-idnr|ust-id|umsatzsteuer*|steuernummer|eori|handelsregister*)",
    ),
    C.THIRD_PARTY: (
        "(*versanddienstleister*|*zusteller*|*paketdienst*|*spediteur*|spedition|*spedition|"
        "*transportunternehmen|hersteller|herstellers|*garantie*|kundenservice von amazon|kundendienst "
        "von amazon|amazon-kundenservice|deutsche post|postfiliale|zollamt|kundenservice von dhl|"
        "österreichische post)",
        "(fahrer|bote|paketbote|zoll|filiale)",
    ),
    C.OURS: ("(uns|unser|unsere|unserer|unserem|unseren|mich|mir|meine|meiner|wir|ich)",),
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
    C.PERSONAL_DATA: (
        "(teilen|senden|schicken|nennen|geben|bestätigen|benötigen|brauchen) ~ (telefonnummer|"
        "handynummer|mobilnummer|geburtsdatum|personalausweis*|ausweis|reisepass|e-mail-adresse|"
        "emailadresse|passwort|vollständige adresse|vollständigen namen|bankverbindung|bankdaten)",
    ),
    C.BLAME: (
        "(schuld von amazon|fehler von amazon|amazons fehler|amazon ist schuld|schuld ist amazon|amazons "
        "schuld)",
        "amazon hat ~ (fehler|verloren|versagt|verursacht)",
        "(ihre eigene schuld|selbst schuld|ihr eigener fehler|nicht unsere schuld|nicht unser fehler|"
        "nicht unser problem|nichts damit zu tun)",
    ),
    C.CALL_YOU: (
        "(rufe ich|rufen wir|ich rufe|wir rufen) (sie|dich)",
        "(ich werde|wir werden|kann ich|können wir|ich kann|wir können|ich würde|wir würden|möchte ich|"
        "dürfen wir|darf ich|werde ich|werden wir) (sie|dich) ~ (anrufen|zurückrufen|telefonisch)",
        "(melde ich mich|melden wir uns|ich melde mich|wir melden uns) ~ telefonisch",
        "telefonisch bei (ihnen|dir)",
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
    C.CHANGE_IT: (
        "(könnten|können|würden|möchten|wären) sie (sie|diese|das|es|die|dies|diesen|ihn|so nett) ~ (ändern|"
        "anpassen|entfernen|löschen|überdenken|korrigieren|verbessern|zurückziehen|zurücknehmen)",
    ),
    C.COURTESY: (
        "(danke|dank|vielen|herzlichen|für|ihre|ihren|ihr|deine|bestellung|einkauf|nachricht|hallo|guten|"
        "tag|liebe|lieber|sehr|geehrte|geehrter|kunde|kundin|damen|und|herren|wir|sind|ihnen|gerne|gern|"
        "bei|fragen|da|helfen|jederzeit|weiter|mit|freundlichen|grüßen|freundliche|grüße|beste|viele|"
        "team|kundenservice|service|sie|uns|haben|einen|schönen|noch|bitte|stehen|zur|verfügung|die|das|"
        "vertrauen|interesse|geduld|verständnis|alles|gute|melden|sich)",
    ),
}
