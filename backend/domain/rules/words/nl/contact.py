"""Dutch terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefoon*|tel|bel|bellen|belt|gebeld|mobiel|*nummer van mobiel|mobiele nummer|gsm|hotline|"
        "klantenlijn|fax|sms|telefonisch|bereikbaar|bereiken|opbellen|helpdesk)",
        "(belletje|bellen|mobiel|06-nummer|bereikbaar|app me|appen|telefoneren|draai)",
    ),
    C.CALL_US: (
        "(bel|belt|telefoneer|sms) (u)? (ons|mij|naar)",
        "(ons|mij) (gerust|even|direct|altijd|ook)? (bellen|opbellen|telefonisch|per telefoon|te bellen)",
        "(contact|bereik|bereiken|bereikbaar) ~ (telefonisch|per telefoon|via telefoon|via de telefoon|"
        "per sms)",
        "(ons|mijn|onze) (*telefoonnummer|nummer|mobiele nummer|klantenlijn|telefoonlijn|hotline|gsm)",
        "(geef|stuur|laat|deel) ~ (telefoonnummer|mobiele nummer|gsm-nummer) ~ (bellen|bel|contact|spreken)",
        "(bel|belt|bellen|telefoneer) (me|mij|ons|maar|gerust|even|dan|naar|met|anders|vandaag|morgen|"
        "rechtstreeks)",
        "(geef|geeft) (me|mij|ons|hem|haar) (even|gerust)? (een)? (belletje|telefoontje|gil)",
        "(belletje|telefoontje|telefonisch|aan de telefoon|per telefoon|videobellen|videogesprek) ~"
        " (sneller|makkelijker|handiger|uitleg*|beter|bespreken|oplossen|helpen|meekijken|overleggen)",
        "(sneller|makkelijker|handiger|uitleg*|beter|bespreken|oplossen|helpen|meekijken|overleggen|"
        "spreken) ~ (telefonisch|aan de telefoon|per telefoon|via de telefoon|videobellen)",
        "(bereik|bereikt|bereiken|bereikbaar|te bereiken) ~ (nummer|telefoon|telefonisch|mobiel)",
        "(ons|mijn|zijn) (nummer|telefoonnummer|mobiel|mobiele nummer|vaste nummer|servicenummer)",
        "(app|appen|appt|appje|sms|sms'en|sms'je) (me|mij|ons|gerust|even|maar|naar|dan|sturen)",
        "(stuur|stuurt) ~ (appje|sms'je|sms|spraakbericht)",
        "(via|per|een|even) (videobellen|videogesprek|videocall|zoom|facetime|skype|teams|beeldbellen)",
        "(bel|belt|bellen) (even|gerust|gewoon|maar|dan|rechtstreeks)? (met|naar) (de|het|onze|ons|mijn)",
        "(nummer) (staat|vind|vindt|zit) ~ (blad|montageblad|sticker|doos|kaartje|handleiding|factuur|"
        "deksel|etiket|achterkant)",
    ),
    C.CALL_YOU: (
        "(bel|bellen) (ik|wij|we) (u|je)",
        "(ik|wij|we) (bel|bellen) (u|je) (even|dan|graag|straks|vanmiddag|terug|morgen|vandaag|zo|meteen)",
        "(kan|kunnen|zal|zullen|mag|mogen) (ik|wij|we)? (u|je) ~ (opbellen|terugbellen|bellen)",
        "(u|je) (terugbellen|opbellen)",
        "(u|je|jou) ~ (bellen|terugbellen|opbellen|telefonisch|gebeld|belt)",
        "(uw|je) (nummer|telefoonnummer|mobiele nummer|06-nummer) ~ (bel*|contact|terugbel*)",
        "(terugbel*|belafspraak)",
        "(op|onder) (welk|welke) (nummer|telefoonnummer)",
        "(nummer) ~ (u|je) ~ (bereiken|bellen|spreken)",
        "(wanneer|hoe laat) (kan|mag|kunnen) (ik|wij|we) (u|je) (bellen|spreken)",
    ),
    C.EMAIL_US: (
        "(mail|e-mail|stuur|schrijf|mailt) (u)? (ons|mij|naar) ~ (e-mail|email|mail|rechtstreeks|direct)?",
        "(contact|bereik) ~ (via|per) (e-mail|email|mail)",
        "(ons|onze|mijn|uw|je) (privé|persoonlijke|eigen)? (e-mailadres|emailadres|mailadres|e-mail adres)",
        "(mail|mailt|mailen|stuur|stuurt|sturen|schrijf|schrijft|zend) ~ (ons|mij|me|naar|via|per) ~"
        " (e-mail|email|mail|mailadres|mailbox|postvak)",
        "(mail|mailt|mailen) (het|ze|die|de|u|je|maar|gerust|even|ons|mij|dan)",
        "(ons|onze|mijn) (mailadres|e-mailadres|mailbox|e-mail|email|mail|postvak|inbox)",
        "(een|per) (mailtje|mail|e-mail) (naar|aan|sturen)",
    ),
    C.MESSENGER: (
        "(whatsappen|whatsappje|whatsappt|appje|whats-app)",
        "(app|appen|appt) (me|mij|ons|gerust|even|maar|dan)",
    ),
    C.NUMBER_WORD: (
        "(*trackingnummer|*track-and-tracecode|track|tracking|*volgnummer|*zendingsnummer|*bestelnummer|"
        "*ordernummer|*factuurnummer|*referentienummer|*klantnummer|*artikelnummer|*serienummer|"
        "*zaaknummer|*pakketnummer|*retournummer|rma|referentie|factuur|bestelling|zending|pakket|"
        "postcode|barcode|btw|kvk|iban|code|modelnummer)",
        "(postnl|dhl|dpd|gls|ups|bpost|fedex)",
        "(btw|btw-nummer|kvk|kvk-nummer|eori)",
    ),
    C.THIRD_PARTY: (
        "(vervoerder|vervoerders|bezorger|bezorgdienst|koerier|koeriersdienst|fabrikant|*garantie|"
        "klantenservice van amazon|amazon klantenservice|amazon-klantenservice|postnl|bpost|douane|"
        "postkantoor|klantenservice van postnl|pakketdienst)",
        "(chauffeur|postbode)",
    ),
    C.OURS: ("(ons|onze|wij|we|mij|mijn|ik)",),
    C.PERSONAL_DATA: (
        "(stuur|sturen|geef|geven|deel|doorgeven|bevestig|bevestigen|nodig) ~ (telefoonnummer|"
        "geboortedatum|identiteitskaart|paspoort|wachtwoord|e-mailadres|volledige adres|volledige naam|"
        "bankgegevens|rijbewijs|mobiele nummer)",
        "(telefoonnummer|geboortedatum|e-mailadres) ~ (doorgeven|sturen|geven|nodig)",
    ),
}
