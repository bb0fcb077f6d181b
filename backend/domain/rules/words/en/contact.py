"""English terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(phone|telephone|tel|call|calling|ring|hotline|helpline|mobile|cell|cellphone|dial|fax|sms|text "
        "us|text me|text|whatsapp|landline|toll free|phone number|ph|handy|viber|reach us|reach me|"
        "contact us|contact me)",
    ),
    C.CALL_US: (
        "(call|phone|ring|telephone|dial|text|sms) (us|me|our)",
        "give (us|me|our team) a (call|ring|buzz)",
        "(call|text|phone) (back)? (our)? (hotline|helpline|office|support line|customer line)",
        "(speak|talk) (to|with) (us|me|our) ~ (on the phone|by phone|by telephone|over the phone)",
        "(contact|reach|get in touch with) (us|me|our) ~ (by phone|by telephone|via phone|on the phone|"
        "over the phone|by sms|via sms|by text|by call)",
        "(send|give|tell|share|provide|leave|message) (us|me) your (phone|telephone|mobile|cell|contact) "
        "(number|no)? ~ (call|text|reach|contact|discuss|whatsapp)",
        "our (phone|telephone|mobile|hotline|helpline|support|service) (number|no|hotline|line)",
    ),
    C.EMAIL_US: (
        "(e-mail|email|mail|write) (us|me) (directly|privately|at|on|to our|outside)",
        "(e-mail|email) (us|me)",
        "(contact|reach|write) (to)? (us|me) (directly|privately)? (by|via|through|on|with) (our|your|a|"
        "private|personal|direct)? (private|personal|own|company|direct|business)? (e-mail|email)",
        "(our|my|private|personal|your|your private|your personal) (support|business|private|personal|"
        "customer service)? (e-mail|email) (address)?",
        "(send|give|tell|share|provide|let) (us|me) (know|have)? your (personal|private)? (e-mail|email)",
    ),
    C.NUMBER_WORD: (
        "(tracking|track|order|invoice|reference|ref|case|claim|ticket|rma|return|serial|model|part|item|"
        "customer|account|batch|lot|sku|asin|ean|upc|"
        "isbn|vat|shipment|parcel|package|consignment|waybill|receipt|label|confirmation|authorization|"
        "authorisation|article|zip|postal|imei|pin|trace|size|version|id)"
        " (id|no|nr|number|numbers|code|is|#|ref)?",
        "(ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|ontrac|lasership|purolator|canada post|"
        "yamato|sagawa) (number|tracking|no)?",
        "(eori|tax|p/n|pn|part no|model no|ref no)",
    ),
    C.THIRD_PARTY: (
        "(carrier|carriers|carrier's|courier|courier's|post office|postal service|manufacturer|"
        "manufacturer's|maker|warranty|amazon customer service|amazon's customer service|amazon customer "
        "support|customs office|local depot)",
        "(ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|ontrac|lasership|purolator|canada post|yodel|"
        "parcelforce|amazon logistics|amazon)",
        "(driver|mail carrier|postman|local post office)",
    ),
    C.OURS: ("(us|our|me|my|i|ours)",),
    C.PERSONAL_DATA: (
        "(send|give|tell|provide|share|confirm|supply|let|need|have|require|forward) ~ (phone number|"
        "telephone number|mobile number|cell number|contact number|date of birth|birthday|passport|id "
        "card|identity card|social security|driver's license|password|email address|e-mail address|home "
        "address|full address|full name|personal details|personal information|bank details)",
    ),
    C.CALL_YOU: (
        "(i|we|i'll|we'll|i'd|we'd|me|us|colleague|technician|team|manager) (can|could|will|would|shall|may|"
        "then|gladly|also)? (happily|gladly|like)? (to)? (call|phone|ring|telephone) you",
        "give you a (call|ring|buzz)",
        "(call|phone|ring) you back",
        "(speak|talk) (to|with) you (on|over|by) (the)? phone",
        "time to (call|phone|ring) you",
    ),
}
