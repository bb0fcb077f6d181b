"""English terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(phone|telephone|tel|call|calling|ring|hotline|helpline|mobile|cell|cellphone|dial|fax|sms|"
        "text us|text me|text|whatsapp|landline|toll free|phone number|ph|handy|viber|reach us|reach me|"
        "contact us|contact me)",
    ),
    C.CALL_US: (
        "(call|phone|ring|telephone|dial|text|sms) (us|me|our)",
        "give (us|me|our team) a (call|ring|buzz)",
        "(call|text|phone) (back)? (our)? (hotline|helpline|office|support line|customer line)",
        "(speak|talk) (to|with) (us|me|our) ~ (on the phone|by phone|by telephone|over the phone)",
        "(contact|reach|get in touch with) (us|me|our) ~ (by phone|by telephone|via phone|on the phone|"
        "over the phone|by sms|via sms|by text|by call)",
        "(send|give|tell|share|provide|leave|message) (us|me) your (phone|telephone|mobile|cell|"
        "contact) (number|no)? ~ (call|text|reach|contact|discuss|whatsapp)",
        "our (phone|telephone|mobile|hotline|helpline|support|service) (number|no|hotline|line)",
        "(ring|call|phone) (our|the) (team|office|workshop|shop|number|service team|engineer|technician|"
        "support|hotline|helpline)",
        "give (us|me|our team|our office|the workshop|him|her|our engineer|"
        "our technician) a (quick)? (call|ring|buzz|bell|shout|tinkle)",
        "(drop|send|leave) (us|me|him|her) a (quick)? (text|sms|voice message|voicemail|text message|"
        "voice note)",
        "(reach|get|catch) (us|me|him|her|our team|our office) (on|by|under|over) (the)? (phone|"
        "telephone|mobile|number|landline)",
        "(easier|quicker|faster|best|better|simpler|quickest|easiest|sorted) (by|on|over) (the)? (phone|"
        "telephone)",
        "(talk|speak|chat|discuss|go through|walk you through|explain|clear this up|sort this out|"
        "sort it out) ~ (on|over|by) (the)? (phone|telephone)",
        "pick up the phone",
        "(ring|call|phone|text) (him|her) (on|at|any|directly)",
        "(join|arrange|set up|schedule|book|have|do|start) (a|an)? (quick|short)? (zoom|teams|"
        "google meet|video|voice) (call|meeting|session|chat)",
        "(our|my|his|her) (hotline|helpline|support line|direct line|landline)",
        "(our|my|his|her) (phone|telephone|mobile) (number|printed|under)",
        "(quick|short|a|over|by|via|in a) (video|zoom|skype|facetime|teams) (chat|call|session|meeting)",
        "(live|online) (demo|demonstration|session|consultation) ~ (with|by|over|book|slot)",
        "(phone|ring|call|telephone) (the|our|my|his|her) (workshop|shop|office|depot|store|studio|team|"
        "boss|mobile|colleague|number|landline|factory|bench)",
        "(number) (is|'s) ~ (printed|on) (the|your) (sheet|label|manual|leaflet|card|sticker|box|invoice|"
        "back|side|lid|bag)",
    ),
    C.CALL_YOU: (
        "(i|we|i'll|we'll|i'd|we'd|me|us|colleague|technician|team|manager) (can|could|will|would|shall|"
        "may|then|gladly|also)? (happily|gladly|like)? (to)? (call|phone|ring|telephone) you",
        "give you a (call|ring|buzz)",
        "(call|phone|ring) you back",
        "(speak|talk) (to|with) you (on|over|by) (the)? phone",
        "time to (call|phone|ring) you",
        "(have|get|ask|let) (someone|a colleague|our technician|our engineer|him|her|them|my colleague|"
        "our team) ~ (call|phone|ring) you",
        "call you (back|tomorrow|today|tonight|this afternoon|this evening|this morning|at once)",
        "(number|phone) ~ (call|ring|reach|text) you (on|at|under)",
        "(call|calls|phone|ring) you (personally|directly|myself)",
        "callback",
        "(number|phone number) ~ (to)? (get|reach|call|ring|catch|phone|contact) you",
        "(which|what|best|what's the best) number",
        "(number) (to|where) ~ (reach|call|get|ring) you",
        "when (can|may|could|should) (i|we) (call|ring|phone) you",
    ),
    C.EMAIL_US: (
        "(e-mail|email|mail|write) (us|me) (directly|privately|at|on|to our|outside)",
        "(e-mail|email) (us|me)",
        "(contact|reach|write) (to)? (us|me) (directly|privately)? (by|via|through|on|with) (our|your|a|"
        "private|personal|direct)? (private|personal|own|company|direct|business)? (e-mail|email)",
        "(our|my|private|personal|your|your private|your personal) (support|business|private|personal|"
        "customer service)? (e-mail|email) (address)?",
        "(send|give|tell|share|provide|let) (us|me) (know|have)? your (personal|private)? (e-mail|email)",
        "(send|drop|shoot|write) (us|me|our team|our office|our support) (a|an|a quick|a short)? (quick|"
        "short)? (e-mail|email|mail)",
        "(by|via|over|per) (e-mail|email) (to|at|with)? (us|me|our team|our office|instead|directly)",
        "(e-mail|email) (our|the) (team|office|support|workshop|service|shop|warehouse|accounts)",
        "(write|send|forward|contact|reach|mail) ~ (our|the) (e-mail|email|mail) (address|inbox)",
        "(continue|carry on|sort this|sort it|talk|chat|discuss|move this|take this) ~ (by|over|via|"
        "to) (e-mail|email)",
        "our (inbox|mailbox)",
    ),
    C.MESSENGER: (
        "(whatsapp|whats app|what's app|whatsapp's|whatsap|whatsaap|watsapp|wats app|watsap|wassap|"
        "wassapp|wattsapp|wattsap|vatsap|vatsapp|wsapp|wasap|wasapp|guasap|uasap|wechat|weixin|wei xin|"
        "wexin|vxin|v xin|telegram|skype|viber|kakaotalk|kakao talk|snapchat|imessage|facetime|zalo|"
        "discord|threema|fb messenger|facebook messenger|signal messenger|signal app|whatsapp*)",
        "line (account|app|messenger|chat|id)",
        "(add|message|chat|text|reach|find|contact|talk|write) ~ (on|via|through|over|"
        "with us on) line (and|or|please|today|at|for|if|instead|so|where|to)?",
        "(wa|vx|wx) (number|nummer|no|id|me)",
    ),
    C.NUMBER_WORD: (
        "(tracking|track|order|invoice|reference|ref|case|claim|ticket|rma|return|serial|model|part|item|"
        "customer|account|batch|lot|sku|asin|ean|upc|isbn|vat|shipment|parcel|package|consignment|"
        "waybill|receipt|label|confirmation|authorization|authorisation|article|zip|postal|imei|pin|"
        "trace|size|version|id)",
        "(tracking|track|order|invoice|reference|ref|case|claim|ticket|rma|return|serial|model|part|item|"
        "customer|account|batch|lot|sku|asin|ean|upc|isbn|vat|shipment|parcel|package|consignment|"
        "waybill|receipt|label|confirmation|authorization|authorisation|article|zip|postal|imei|pin|"
        "trace|size|version|id) (id|no|nr|number|numbers|code|is|#|ref)",
        "(ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|ontrac|lasership|purolator|canada post|"
        "yamato|sagawa)",
        "(ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|ontrac|lasership|purolator|canada post|"
        "yamato|sagawa) (number|tracking|no)",
        "(eori|tax|p/n|pn|part no|model no|ref no)",
        "(serial|barcode|gtin|eori|batch|reg|registration|licence|license)",
    ),
    C.THIRD_PARTY: (
        "(carrier|carriers|carrier's|courier|courier's|post office|postal service|manufacturer|"
        "manufacturer's|maker|warranty|amazon customer service|amazon's customer service|"
        "amazon customer support|customs office|local depot)",
        "(ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|ontrac|lasership|purolator|canada post|yodel|"
        "parcelforce|amazon logistics|amazon)",
        "(driver|mail carrier|postman|local post office)",
    ),
    C.OURS: ("(us|our|me|my|i|ours)",),
    C.PERSONAL_DATA: (
        "(send|give|tell|provide|share|confirm|supply|let|need|have|require|forward) ~ (phone number|"
        "telephone number|mobile number|cell number|contact number|date of birth|birthday|passport|"
        "id card|identity card|social security|driver's license|password|email address|e-mail address|"
        "home address|full address|full name|personal details|personal information|bank details)",
    ),
}
