"""English terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: ("(a-to-z|a to z|atoz|claim|dispute|chargeback|guarantee claim|complaint with amazon)",),
    C.CLOSE_IT: (
        "(if|once|when|as soon as|provided|after) you (have|could|would|can|'d|'ve)? (close|closed|"
        "withdraw|withdrawn|cancel|cancelled|drop|dropped|retract|retracted|take back|revoke) (it|that|"
        "this|the case|the claim)",
        "(please|kindly|could you|can you|would you) ~ (close|withdraw|cancel|drop|retract|revoke) (it|"
        "that|this)",
        "(blocks|blocking|holds up|freezes|delays|stops) ~ (payout|money|payment|refund|account|funds)",
    ),
    C.ASK_CANCEL: (
        "(please|kindly|could you|can you|would you|you to|must|need to|you could|you can|ask you to|"
        "asking you to|request you to|you please|should|ask that you|mind|and|then|"
        "would be grateful if you|help us by) ~ (cancel|cancelling|canceling) (the|your|this|it|that|"
        "order|from|on|through|via)",
        "(please|kindly|could you|can you|would you|you to|help) ~ (request|submit|send|make|initiate|"
        "file|open) ~ (cancellation|cancelation)",
        "(submit|send us|send|request|make|file|initiate) (a|the|an|your)? (order)? (cancellation|"
        "cancelation|cancel) (request)?",
        "(cancellation|cancelation|cancel) ~ (on|from|by) your (side|end|account|part)",
        "(select|choose|use|give|pick|enter|put|state) ~ (as the reason|as reason|no longer needed|"
        "ordered by mistake|changed my mind|as a reason|as the cancellation reason)",
        "cancel the order yourself",
        "cancel ~ (on|from) your (side|end|account)",
        "if you (could|would|can)? (please)? cancel (it|the order|this|your order) (yourself|on your own|"
        "for us|from your)",
        "(cancel|cancelling) (it|the order|this|your order)? (through|via|on|in|with|under) (amazon|"
        "your account|your orders)",
        "cancel (it|the order|your order|that|this|the purchase)? (for us|yourself|on your (end|side)|"
        "at your end|from your account|through your account|in your account|your end|from your side)",
        "(press|click|hit|tap|use|choose|select) ~ cancel",
        "(put|send|file|make|raise|open|place) (in|through|us)? ~ cancellation",
        "(would|could) (help us|do us a favour|do us a favor) ~ (cancel|cancelled|cancelling|cancellation)",
        "(mind|appreciate|grateful|ask) ~ (cancelling|canceling|cancelled|canceled|cancel)",
        "(request|requesting|requested) (the|a|your)? (cancellation|cancelation)",
        "cancel (your|the) (order|purchase) (and|so|please|yourself|under|in|via|because)",
        "if you (cancelled|canceled|cancel|could cancel|would cancel)",
        "cancel* (from|on|at) your (end|side|account|part)",
        "(please|kindly|so|then|therefore|just|simply) (kindly|please|just|simply|rather|do)? (cancel|"
        "cancelling|canceling)",
        "(you to|you could|could you|would you|can you|you may|you should|you can|ask that you|"
        "best if you|easiest if you) (kindly|please|just|simply|rather|also)? (cancel|cancelled|canceled)",
        "(withdraw|undo|revoke|abort) (the|your|this) (order|purchase)",
    ),
    C.CANCEL_WISH: (
        "(if|should|in case|unless) you ~ (no longer|would like|wish|want|prefer|rather|"
        "changed your mind|don't need|do not need|not wait|still)",
        "you (asked|wrote|told|mentioned|wanted|requested|said)",
    ),
    C.NO_STOCK: (
        "(price|priced|pricing|listing|listed) ~ (wrong|wrongly|mistake|error|incorrect|incorrectly|too low)",
        "(cannot|can't|unable to|not able to) (fulfil|fulfill|ship|deliver|supply|send) (your|the|this|it)",
        "(out of stock|sold out|no stock|stock issue|stock problem|stock shortage|inventory issue|"
        "inventory error|inventory problem|inventory|not in stock|no longer in stock|stock error|"
        "run out of|ran out|running out of stock|out of inventory|oversold|no longer available|"
        "currently unavailable|unavailable|discontinued|backordered|back ordered|on backorder|back order|"
        "pricing error|price error|pricing mistake|supplier|short of stock|low stock|warehouse error|"
        "stocks|don't have it|do not have it|don't have this|do not have this|don't have the item|"
        "do not have the item|cannot ship|can't ship|unable to ship|cannot fulfill|can't fulfill|"
        "unable to fulfill|cannot fulfil|unable to fulfil|not available|restock|restocked|wrong price)",
        "(does not|doesn't|won't|will not) count against us",
        "(let us down|cannot supply|can't supply|stopped making|discontinued|went out of production)",
        "(none left|no more left|nothing left|no more of them|not have any left|don't have any left|"
        "last one ~ damaged|only one ~ damaged)",
        "(sold|shipped|lost|broke|damaged) (the|our|its) (last|only|final)",
        "(sold|oversold) (out|twice|it twice|more than)",
        "(run|ran|running|runs) out",
        "(warehouse|stock|inventory) (count|check|system|list|figure|figures|level|levels|"
        "count was) (was|is|showed|shows|were)? (off|wrong|incorrect|out|mistaken|zero)?",
        "(can't|cannot|could not|couldn't|won't) be (fulfilled|shipped|supplied|delivered|sent|sourced|"
        "produced|made)",
        "(supplier|factory|manufacturer|wholesaler|importer) ~ (down|stopped|failed|cannot|can't|delayed|"
        "out|discontinued|longer|not|late)",
        "(listed|priced|offered|put online) (it)? (by mistake|in error|wrongly|too low|far too low)",
        "we (no longer|don't|do not) (carry|have|stock|make|sell|hold) (it|this|that|the|any|one)",
        "(can't|cannot|unable to|not able to|couldn't) (get|source|obtain|find|offer|provide|order|make|"
        "produce) (it|another|more|any|the|this|that|one|them)",
        "(out|short) of (it|them|this|these|that|your)",
        "(empty|bare) (shelf|shelves)",
        "(shelf|shelves|warehouse) (is|are|was|were|turned out) (empty|bare)",
        "no (units|unit|more|pieces|item|items|copy|copies|pair|pairs) (left|remaining|available|in)",
        "(nothing|none) (left|in stock|in the warehouse|on the shelf)",
        "(run|ran|running|fallen) short",
        "(factory|supplier|producer|importer) ~ (more|again|next batch|when) ~ (coming|come|arrive|"
        "arrives|due)",
        "price ~ (mistake|wrong|error|incorrect|should be|should have been|off)",
        "(wrong|incorrect|old|false) (price|stock|listing|offer)",
    ),
    C.OFF_AMAZON: (
        "(remove|delete|take back|retract|revoke) (the|your|this) (a-to-z|atoz|amazon)? (claim|dispute|"
        "chargeback|complaint)",
        "(outside|out of|off|without|bypass|bypassing|around|avoid|avoiding) (of)? (the|using)? amazon",
        "outside (of)? (the|this) (platform|marketplace)",
        "(instead of|rather than|not) (through|via|going through|using|over|contacting|opening|filing|"
        "involving) (with)? (an|the|a)? (amazon|claim|a-z|a-to-z)",
        "(settle|resolve|handle|arrange|sort|agree|deal with|solve) (this|it|the matter|things|the issue|"
        "the problem) (out)? (privately|directly between us|between us|off platform|off the platform|"
        "among ourselves|between ourselves)",
        "(close|withdraw|cancel|drop) (the|your|this|that) (a-to-z|a to z|atoz|a-z|amazon|"
        "guarantee)? (guarantee)? (claim|case|chargeback) ~ (and|then|we|first|so|if|refund|once)",
        "(no need|don't|do not|please don't|without) (to)? (contact|contacting|involve|involving|tell|"
        "open|file) (amazon|a claim|an a-to-z|a case)",
        "refund you (privately|by transfer|by bank|in cash|outside)",
        "private (sale|deal|agreement|refund)",
        "(save|avoid|skip|cut out|dodge|bypass|without|no) ~ (amazon|marketplace|platform|amazon's) (fee|"
        "fees|commission|cut|charges|middleman)",
        "(keep|leave) (it|this|that|things) (just|strictly)? (between us|between ourselves|"
        "between the two of us|off amazon|off the platform)",
        "amazon (does not|doesn't|need not|needn't|won't|never|has to) (need to|have to)? (know|find out|"
        "hear|see)",
        "(without|no need for) (amazon|amazon's involvement|telling amazon|amazon getting involved)",
        "(private|privately|direct|directly) between (us|ourselves)",
        "off (the)? (platform|amazon|books)",
        "(don't|do not|please don't|rather than|instead of|hold off|refrain from|avoid) (open|opening|"
        "file|filing|start|starting|raise|raising|on) (a|an|the|any|your)? (a-to-z|a to z|atoz|"
        "amazon)? (guarantee)? (claim|case|dispute|chargeback)",
        "(close|withdraw|cancel|drop|retract|take back) ~ (claim|a-to-z|dispute|chargeback)",
        "(claim|a-to-z|dispute) (is|has been|gets|to be) (closed|withdrawn|cancelled|dropped|retracted)",
        "(save|saves|saving|spare|avoid|without|skip|minus|less|cut) ~ (commission|fee|fees|amazon's cut|"
        "middleman)",
        "(without|skip|skipping|no need to|don't|rather than|instead of) ~ (return|claim|request|case|"
        "registering|opening) ~ (on|with|at|through|via|to) amazon",
        "(amazon's return|the amazon return|a return through amazon) ~ (cost|avoid|skip|no need|"
        "not necessary|unnecessary)",
        "(mark|vote|flag|report|downvote) ~ (review|reviews|comment) ~ (unhelpful|not helpful|abusive|"
        "helpful)",
    ),
    C.PAY_ELSEWHERE: (
        "(directly|straight) (to|into) your (bank account|account)",
        "(paypal|pay pal|venmo|cash app|cashapp|western union|moneygram|bitcoin|crypto|usdt|alipay|"
        "revolut|wise transfer|bank transfer|wire transfer|money order|direct deposit|bank details|iban|"
        "account details|credit card number|card number|card details|wire the|transfer the money|pay us|"
        "pay directly|pay cash|in cash|by check)",
        "(giro|money|cash) (transfer|order)",
        "(transfer|wire|send|pay) (it|the amount|the difference|the sum|the rest|the money|the extra|"
        "the shipping|the balance|us|me) ~ (to|into|on|by) (our|my|the shop|the company|bank|paypal|"
        "account)",
        "(to|into|on) (our|my) (bank|company|shop|business)? (account|bank)",
        "payment link",
        "pay (the|us|me|our) (rest|difference|driver|directly|separately|courier) (in cash|by|directly|"
        "separately)?",
        "(revolut|stripe link|klarna link|google pay|apple pay|cheque|cash on delivery|sort code)",
        "(refund|reimburse|pay|send) (you|it|the money|the amount) ~ (by|via|through|with|"
        "to your) (paypal|bank|transfer|venmo|cheque|check|cash|bank account)",
        "(by|via|through|with|using|to|on|per|over|my|our) (zelle|wise|stripe|klarna|revolut)",
        "zelle (payment|transfer|it|me|us|account)",
        "(cash|money|note|notes|bill|bills|banknote|pound|euro|dollar) ~ (into|in|inside|with) (the|your|"
        "a) (new|next|replacement)? (parcel|package|box|envelope|pair)",
        "(gift card|voucher|steam card|apple card|prepaid card) (code|codes|number|numbers) ~ (send|"
        "as payment|pay|settle)",
        "(pay|settle) ~ (gift card|gift cards|crypto|western union|in cash)",
    ),
    C.OPT_OUT: (
        "(unsubscribe|opt out|opt-out|opting out|opt in|opt-in)",
        "(stop|block|no longer want to|don't want to|do not want to|turn off|disable) (receiving|receive|"
        "getting|get|all)? (our|these|seller|further|any|more)? (messages|emails|e-mails|notifications)",
        "(reply|answer|respond|write|text) (with)? (stop|unsubscribe)",
        "opt (back)? (in|into)",
        "(turn|switch) (our|seller|these|the|your)? (seller)? (messages|emails|notifications) (back)? on",
        "(enable|re-enable|reenable|activate|reactivate|unblock|allow|accept|"
        "resume) (receiving)? (seller|our|sellers'|merchant|messages|emails|"
        "notifications) (from)? (messages|emails|notifications|sellers|us|merchants)",
        "(lift|remove|undo|cancel|revoke|withdraw|reverse) (your|the|this|that) ~ (opt-out|opt out|"
        "message block|block on)",
        "(opted out|unsubscribed|blocked) ~ (messages|emails) ~ (please|could you|kindly|change|undo|again)",
        "(switch|turn) on ~ (messages|emails) from (sellers|us|merchants)",
    ),
    C.WISHED: (
        "you (asked|wanted|wished|suggested|offered|mentioned|proposed|requested|prefer|want|wish|"
        "would like|would prefer|would rather|had hoped|were hoping)",
        "you'd (like|prefer|rather)",
        "your (request|wish|offer|suggestion|question|preference)",
        "(prefer|preferring) (to)?",
        "thank you for (offering|suggesting)",
    ),
    C.ONLY_HERE: (
        "(only|just) (here|through amazon|via amazon|on amazon|in this thread|in this conversation|"
        "through this|via this|within amazon|over amazon|by amazon message|in writing)",
        "(stay|stays|staying|remain|remains|kept|keep|keeping|stick|handled|handle) ~ (here|on amazon|"
        "through amazon|within amazon|this thread|this conversation|to amazon|amazon's messages|"
        "amazon messages|this message)",
        "(have to|has to|must|need to|needs to|can only|may only|only allowed to|only able to|"
        "are bound to) ~ (here|amazon's messages|this thread|amazon messages|this conversation|on amazon|"
        "through amazon|via amazon|this channel)",
        "(that|this|it) (is|isn't|is not|won't be|will not be) ~ (not)? (possible|available|allowed|"
        "an option)",
        "(that|which) (we|i) (cannot|can't|are not able to|may not|are not allowed to) (do|offer|accept|use)",
        "not (possible|an option|available|permitted) (for|with|on|in) (this|orders|purchases|amazon)",
    ),
    C.NEGATION: (
        "(we|i) (are|am|can|could|do|may|must|will|would|have|'re)? (unfortunately|therefore|"
        "also)? (cannot|can't|not|unable|never|don't|won't|aren't|may not|must not|no)",
        "(not allowed|not permitted|not possible|not able|against amazon|amazon does not|amazon doesn't|"
        "policy does not|policies do not)",
        "(prohibited|forbidden|violates|violate)",
        "(never|please do not|please don't) (share|send|pay|give|transfer|call|click)",
        "(don't|do not|cannot|can't|no longer) (offer|give|have|issue|hand out|sell|provide)",
        "(do not|don't|need not|needn't|doesn't|does not) (have to|need to|need|have)",
        "(neither|nor|without having to|no need to|nothing to)",
        "(not|never) (from us|ours|sent by us|by us)",
    ),
    C.ATTACHED: ("(attached|attachment|attachments|attach|attaching|enclosed|enclose|enclosing|appended)",),
    C.ADVERTISING_FILE: (
        "(brochure|brochures|flyer|flyers|flier|leaflet|leaflets|catalog|catalogue|catalogs|price list|"
        "pricelist|coupon|voucher|advert|advertisement|poster|lookbook|newsletter|business card|"
        "product photos|product pictures|product images|pictures of our|photos of our|images of our|"
        "presentation|promo|promotion|company profile|our logo|offers|special offers|qr code|"
        "discount code|our range|video of our|thank you card|gift card)",
    ),
    C.SENSITIVE: (
        "(fuck*|shit|bullshit|asshole*|bitch*|bastard*|idiot|idiots|moron|morons|stupid|dumb|cunt|"
        "damn you|go to hell|scum|porn*|nudes|whore|slut|nigg*|faggot|kill you|kill yourself|shut up|"
        "liar|scammer|pathetic)",
    ),
    C.THREAT: (
        "(legal action|lawyer|attorney|sue you|take you to court|debt collector|collection agency|"
        "report you|call the police|blacklist|consequences)",
    ),
    C.ORDER_NOTICE: (
        "(this is to confirm|we confirm|we are writing to confirm|confirming) ~ (receipt of|received) ~"
        " order",
        "we (have)? (received|got) your order",
        "your order (has been|was|is) (received|confirmed|successfully placed|accepted)",
        "thank you for (your order|placing|ordering|your purchase|shopping|buying)",
        "(order|shipping|shipment|dispatch) confirmation",
        "your (order|package|parcel|item) (has|have) (just|now)? (shipped|been shipped|been dispatched|"
        "been sent)",
    ),
    C.AUTO_REPLY: (
        "(automatic reply|auto reply|auto-reply|autoreply|automated reply|automated response|"
        "automated message|automatic response|auto response|autoresponder|out of office|"
        "do not reply to this|generated automatically|automatically generated)",
        "(we have received|we received|received) your (message|email|inquiry|enquiry|request) ~ (will|"
        "within|get back|shortly|soon|reply)",
        "(will|shall) (get back|reply|respond|come back) (to you)? (within|in) (24|48|one|two|1|2|the next)",
    ),
    C.PROMISE: (
        "(will|shall|is going to|is guaranteed to) (definitely|certainly|surely|absolutely)? (arrive|"
        "be delivered|be there|reach you|be with you|get to you) (definitely|certainly|for sure|tomorrow|"
        "today|within|by|on|in|before|no later|next|guaranteed|this)",
        "(we|i) (guarantee|promise|assure you|can guarantee|can promise) ~ (arrive|arrives|delivered|"
        "delivery|receive|reach)",
        "(guaranteed delivery|guaranteed to arrive|100% guaranteed)",
        "you will (definitely|certainly|surely)? (receive|get|have) (it|your|the) ~ (tomorrow|today|"
        "within|by|before|in the next|this week|next week)",
    ),
    C.ASK_SECRET: (
        "(send|give|tell|provide|share|text|message|forward|supply) (us|me) ~ (card number|card details|"
        "credit card|debit card|cvv|cvc|security code|expiry date|expiration date|digits|bank account|"
        "bank details|name of your bank|account number|routing number|sort code|iban|pin|password|"
        "passport|social security number|your id|id card|identity card|driver's license)",
        "(send|provide|share|confirm|enter|state|submit|upload|need|require) (your|the full|"
        "a copy of your|a photo of your|a picture of your|the last|a scan of your) (full|bank|personal|"
        "complete|credit|debit|4|four)? (card number|card details|cvv|cvc|security code|expiry date|"
        "digits of your card|bank account|bank details|account number|routing number|sort code|iban|"
        "password|amazon password|passport|passport number|social security number|id card|"
        "driver's license|login|log-in)",
        "(could|can|may) (i|we) (please)? (have|get) (your|the) ~ (card number|card details|cvv|"
        "bank account|bank details|account number|iban|password|passport)",
        "(reply|respond|come back|write back) with ~ (card number|card details|cvv|cvc|bank account|"
        "bank details|account number|iban|password|passport|digits on the back)",
        "(what is|what's|let me have|let us have) (your|the) ~ (card number|card details|cvv|"
        "bank account|bank details|account number|iban|password)",
        "(what is|what's|tell me|tell us) ~ (number on the front of your card|number on your card|"
        "number of your card|account number|card number)",
        "(photo|copy|scan|picture|image|photos|copies) ~ (credit card|debit card|bank card|passport|"
        "driving licence|driver's license|driving license|identity card|id card|your id)",
        "(both sides|front and back) of (your|the) ~ (card|id|licence|license|passport)",
        "(need|require|want|ask for|send|give|share|tell) ~ (your|the) ~ (online banking|banking details|"
        "mother's maiden|one-time password|verification code|login|log-in details|amazon password)",
    ),
    C.BLAME: (
        "(amazon's fault|amazon's mistake|amazon's error|amazon's problem|amazon is to blame|blame amazon)",
        "(blame|fault of|mistake of|error of|because of|due to) amazon",
        "(your|the buyer's|customer's) (own)? (fault|mistake)",
        "not our (fault|problem|responsibility)",
        "nothing to do with us",
        "amazon (messed|failed|screwed|lost|made a mistake|caused)",
    ),
    C.COURTESY: (
        "(thank|you|thanks|many|so|very|much|a|lot|for|your|order|purchase|message|hello|hi|dear|"
        "customer|we|are|here|to|help|if|need|us|anything|please|kind|best|regards|sincerely|team|"
        "service|support|buying|shopping|choosing|business|day|have|great|nice|good|the|our|with|always|"
        "happy|any|questions|let|know|and|of|in|is|contacting|reaching|out|at|time|assist|wonderful|"
        "valued|appreciate|it|from|yours|warm|be|glad|can|ever|sir|madam|all|hesitate|contact|not|do|"
        "don't|feel|free|patience|understanding|welcome|greetings)",
    ),
}
