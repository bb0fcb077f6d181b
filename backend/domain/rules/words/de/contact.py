"""German terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
    C.PERSONAL_DATA: (
        "(teilen|senden|schicken|nennen|geben|bestätigen|benötigen|brauchen) ~ (telefonnummer|"
        "handynummer|mobilnummer|geburtsdatum|personalausweis*|ausweis|reisepass|e-mail-adresse|"
        "emailadresse|passwort|vollständige adresse|vollständigen namen|bankverbindung|bankdaten)",
    ),
    C.CALL_YOU: (
        "(rufe ich|rufen wir|ich rufe|wir rufen) (sie|dich)",
        "(ich werde|wir werden|kann ich|können wir|ich kann|wir können|ich würde|wir würden|möchte ich|"
        "dürfen wir|darf ich|werde ich|werden wir) (sie|dich) ~ (anrufen|zurückrufen|telefonisch)",
        "(melde ich mich|melden wir uns|ich melde mich|wir melden uns) ~ telefonisch",
        "telefonisch bei (ihnen|dir)",
    ),
}
