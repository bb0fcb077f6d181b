"""Dutch terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefoon*|tel|bel|bellen|belt|gebeld|mobiel|*nummer van mobiel|mobiele nummer|gsm|hotline|"
        "klantenlijn|fax|sms|telefonisch|bereikbaar|bereiken|opbellen|helpdesk)",
    ),
    C.CALL_US: (
        "(bel|belt|telefoneer|sms) (u)? (ons|mij|naar)",
        "(ons|mij) (gerust|even|direct|altijd|ook)? (bellen|opbellen|telefonisch|per telefoon|te bellen)",
        "(contact|bereik|bereiken|bereikbaar) ~ (telefonisch|per telefoon|via telefoon|via de telefoon|"
        "per sms)",
        "(ons|mijn|onze) (*telefoonnummer|nummer|mobiele nummer|klantenlijn|telefoonlijn|hotline|gsm)",
        "(geef|stuur|laat|deel) ~ (telefoonnummer|mobiele nummer|gsm-nummer) ~ (bellen|bel|contact|spreken)",
    ),
    C.EMAIL_US: (
        "(mail|e-mail|stuur|schrijf|mailt) (u)? (ons|mij|naar) ~ (e-mail|email|mail|rechtstreeks|direct)?",
        "(contact|bereik) ~ (via|per) (e-mail|email|mail)",
        "(ons|onze|mijn|uw|je) (privé|persoonlijke|eigen)? (e-mailadres|emailadres|mailadres|e-mail adres)",
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
    C.CALL_YOU: (
        "(bel|bellen) (ik|wij|we) (u|je)",
        "(ik|wij|we) (bel|bellen) (u|je) (even|dan|graag|straks|vanmiddag|terug|morgen|vandaag|zo|meteen)",
        "(kan|kunnen|zal|zullen|mag|mogen) (ik|wij|we)? (u|je) ~ (opbellen|terugbellen|bellen)",
        "(u|je) (terugbellen|opbellen)",
    ),
}
