"""German terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefon*|tel|rufnummer|*handynummer|handy|mobil|mobilnummer|anrufen|anruf|ruf|rufen|hotline|"
        "*hotline|fax|sms|durchwahl|erreichen|telefonisch|festnetz|mobiltelefon|anzurufen|erreichbar)",
        "(telefonieren|klingeln|anläuten|durchklingeln|handynr|telnr|tel-nr|telefonnr|mobilnr|"
        "nummer lautet|erreichst)",
    ),
    C.CALL_US: (
        "(rufen|ruf) (sie)? (uns|mich) ~ an",
        "(uns|mich) (bitte|gerne|gern|jederzeit|einfach|direkt|doch)? (anrufen|anzurufen|telefonisch|"
        "per telefon|per sms|per anruf)",
        "(kontaktieren|erreichen|melden|wenden) ~ (uns|mich) ~ (telefonisch|per telefon|per sms|"
        "unter der nummer|unter der telefonnummer|hotline)",
        "(unsere|unserer|meine|meiner) (*hotline|*telefonnummer|*rufnummer|*handynummer|*mobilnummer|nummer)",
        "(telefonisch|per telefon) (unter|bei uns|mit uns)",
        "(geben|nennen|schicken|senden|teilen|hinterlassen) ~ (telefonnummer|handynummer|rufnummer|"
        "mobilnummer) ~ (anrufen|rufen|zurückrufen|telefonisch|sprechen)",
        "(rufen|ruf|klingeln|klingel) (sie)? (uns|mich|einfach|doch|bitte|gern|gerne|kurz|ruhig|den|"
        "unseren|unsere|das|die|jederzeit|mal) ~ (an|durch|kurz)",
        "(klingeln|klingel) (sie)? (doch|einfach|kurz|gern|gerne|mal)? (bei)? (uns|mir|durch)",
        "(griff|greifen) ~ (telefon|hörer)",
        "(am|per|via) telefon ~ (klären|besprechen|erklären|helfen|durchgehen|einfacher|schneller|lösen|"
        "geht)",
        "(klären|besprechen|erklären|durchgehen|lösen|sprechen|plaudern|schneller|einfacher|besser|"
        "leichter) ~ (am telefon|telefonisch|per telefon|am hörer|persönlich am)",
        "(sprechen|hinterlassen) ~ (mailbox|anrufbeantworter)",
        "(erreichen|erreichst|erreichbar) ~ (telefonisch|telefon|durchwahl|handy|mobil|festnetz|nummer)",
        "(melden|meldet) (sie)? (sich)? ~ (telefonisch|per telefon|unter der nummer|durchwahl)",
        "(video|zoom|teams)-?(anruf|call|meeting|gespräch)",
        "(unsere|meine|seine|ihre) (telefon|handy|service|mobil)-?nummer",
        "(unser|unsere|unserer|meine|meiner) (*hotline|servicetelefon|*telefon|durchwahl|handynummer)",
        "(per|via|über|in einem|im|kurzen) (videoanruf|videocall|video-call|videochat|video-chat|"
        "videogespräch|videotelefonat|zoom|facetime|teams)",
        "(klingeln|klingel|rufen|ruf|telefonieren) ~ (durch|werkstatt|büro|laden|lager|chef|kollegin|"
        "kollegen|mobil)",
        "nummer (steht|finden sie|findest du|ist) ~ (aufkleber|anleitung|aufbauplan|karton|karte|"
        "beileger|rechnung|lieferschein|deckel|etikett|rückseite)",
    ),
    C.CALL_YOU: (
        "(rufe ich|rufen wir|ich rufe|wir rufen) (sie|dich)",
        "(ich werde|wir werden|kann ich|können wir|ich kann|wir können|ich würde|wir würden|möchte ich|"
        "dürfen wir|darf ich|werde ich|werden wir) (sie|dich) ~ (anrufen|zurückrufen|telefonisch)",
        "(melde ich mich|melden wir uns|ich melde mich|wir melden uns) ~ telefonisch",
        "telefonisch bei (ihnen|dir)",
        "(sie|dich) ~ (anzurufen|zurückrufen|zurückzurufen|anriefe|anrufe)",
        "(rufnummer|telefonnummer|handynummer|nummer) ~ (rufe|rufen|anrufen|zurückrufen|melden uns|"
        "melde mich|rückruf)",
        "(rückruf|rückrufe|zurückrufen)",
        "(unter|auf) (welcher|welche|der besten|einer) (nummer|rufnummer|telefonnummer|handynummer)",
        "(nummer|rufnummer) ~ (erreiche|erreichen) (ich|wir)? (sie|dich)",
        "wann (kann|darf|dürfen|können|passt) (ich|wir|es ihnen)? ~ (anrufen|anruf|telefon*|durchklingeln)",
    ),
    C.EMAIL_US: (
        "(schreiben|schicken|senden|mailen) (sie)? (uns|mir) ~ (e-mail|email|mail) (direkt|an|privat)?",
        "(kontaktieren|erreichen) ~ (uns|mich) ~ (per|über|via) (e-mail|email|mail)",
        "(unsere|unserer|meine|ihre|deine|ihrer|private|privaten) (private|privaten|persönliche|"
        "direkte)? (e-mail-adresse|email-adresse|mailadresse|emailadresse|e-mailadresse|mail-adresse|"
        "e-mail adresse|email adresse)",
        "(schreiben|schicken|senden|mailen|schick|schreib) (sie|es|das|sie das|sie es|uns|mir)? ~ (per|"
        "via|als) (e-mail|email|mail)",
        "(eine|ne|kurze|per) (kurze)? (e-mail|email|mail) (an|schreiben|schicken|senden) (uns|mich|"
        "unser*|die)?",
        "(mailen|maile|mail) (sie|uns|mir|du)",
        "(unser|unsere|unserem|unseren|mein) (*postfach|*mailpostfach|*mail|*e-mail|*email)",
        "(an|über|unter) (unsere|meine|die) (*mailadresse|*mail-adresse|e-mail|email|*e-mail-adresse)",
    ),
    C.MESSENGER: ("(whatsappen|whats-app|wattsapp|signal-messenger|telegram-*|whatsapp-*)",),
    C.NUMBER_WORD: (
        "(*sendungsnummer|*trackingnummer|*tracking-nummer|tracking|*sendungsverfolgung|*bestellnummer|"
        "*rechnungsnummer|*auftragsnummer|*kundennummer|*paketnummer|*referenznummer|*artikelnummer|"
        "*seriennummer|*vorgangsnummer|*fallnummer|*retourennummer|*rücksendenummer|*modellnummer|"
        "*chargennummer|sendung|bestellung|rechnung|referenz|rma|postleitzahl|plz|bestell-nr|"
        "rechnungs-nr|artikel-nr|sendungs-nr|kunden-nr|iban|ust-idnr|steuernummer|ean|fall-id|"
        "*sendungs-id|paket)",
        "(dhl|dpd|gls|ups|hermes|deutsche post|fedex)",
        "(dhl|dpd|gls|ups|hermes|deutsche post|fedex) (nummer|nr|paket|sendung)",
        "(ust-idnr|ust-id|umsatzsteuer*|steuernummer|eori|handelsregister*)",
    ),
    C.THIRD_PARTY: (
        "(*versanddienstleister*|*zusteller*|*paketdienst*|*spediteur*|spedition|*spedition|"
        "*transportunternehmen|hersteller|herstellers|*garantie*|kundenservice von amazon|"
        "kundendienst von amazon|amazon-kundenservice|deutsche post|postfiliale|zollamt|"
        "kundenservice von dhl|österreichische post)",
        "(fahrer|bote|paketbote|zoll|filiale)",
    ),
    C.OURS: ("(uns|unser|unsere|unserer|unserem|unseren|mich|mir|meine|meiner|wir|ich)",),
    C.PERSONAL_DATA: (
        "(teilen|senden|schicken|nennen|geben|bestätigen|benötigen|brauchen) ~ (telefonnummer|"
        "handynummer|mobilnummer|geburtsdatum|personalausweis*|ausweis|reisepass|e-mail-adresse|"
        "emailadresse|passwort|vollständige adresse|vollständigen namen|bankverbindung|bankdaten)",
    ),
}
