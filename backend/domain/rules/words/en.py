"""English terms."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(leave|write|post|add) (a|your|some)? (nice|kind|short|positive)? (comment|comments|words) ~ "
        "(page|amazon|listing|product)",
        "(request|asking|ask|asked|invite) ~ (for|to) ~ (review|rating)",
        "(leave|leaving|write|writing|post|posting|submit|submitting|drop|share|sharing|give|giving|"
        "provide|providing"
        "|put|add|adding) (us|me|your|a|an|some|the|our|up)? (us|a|an|some|your)? ~ (review|reviews|"
        "rating|ratings|feedback|testimonial)",
        "(review|rate|rating) (us|our|your|the|this) (product|item|order|purchase|seller|store|shop|"
        "service|experience"
        "|company|business|us)",
        "rate (us|me)",
        "review us",
        "(honest|short|quick|product|seller|customer|your|amazon|a|kind) (review|rating|feedback) (would|"
        "will|helps|means|matters|is"
        " very important)",
        "(need|appreciate|grateful for|love|hope for|like|value) ~ (review|rating|stars)",
        "write ~ (about|on) (our|this|the) product (page|on amazon)",
        "share your (experience|opinion|thoughts) (with|on) (other|amazon|the)",
        "how many stars",
        "(recommend|review) our (product|shop|store) (to|on) (amazon|others|other)",
    ),
    C.GOOD_REVIEW: (
        "(saying|telling|about) how (happy|satisfied|pleased|great)",
        "(positive|good|great) (experience|experiences|words|comments|comment) ~ (page|amazon|with "
        "others|other customers|online)",
        "(positive|good|great|nice|excellent|glowing|favorable|favourable|five|5|perfect|top|high|higher|"
        "kind|wonderful|better)"
        " (star|stars|amazon|customer|seller|product|and)? (honest|kind|detailed)? (review|reviews|"
        "feedback|rating|ratings"
        "|evaluation|testimonial)",
        "(5|five) (star|stars)",
        "(5|five) (out of|of) (5|five)",
        "all (5|five) stars",
        "full stars",
        "thumbs up ~ (review|amazon|page)",
        "(review|feedback|rating) (that is)? (positive|favorable|favourable)",
        "(say|saying|write|leave) (something|a few|some) (nice|kind|positive|good) ~ (listing|page|amazon|us|"
        "words)",
    ),
    C.THANKED: (
        "(thank you|thanks|many thanks) (so much|very much|again|a lot)? for (leaving|writing|posting|"
        "sharing)? (us)? (your|the) ~ (review|feedback|rating|stars)",
        "(glad|happy|pleased) (to see|to read|that you left|you left) ~ (review|feedback|rating|stars)",
        "you (left|gave|wrote|have left|have given) us ~ (5|five) ~ (review|feedback|rating|stars)",
    ),
    C.FOR_REVIEW: (
        "(for|in exchange for|in return for|against) (a|an|your|the|each|every|any|honest|leaving|"
        "writing|posting) (a|an|honest|positive|good|short|quick|amazon|product|5-star|your|us)? (a|an|"
        "honest|positive|star|amazon|product)? (review|reviews|rating|testimonial)",
        "(after|once|when|as soon as|if) (you|your|the) ~ (review|rating|feedback) (is|has been|goes|was|"
        "online|posted|live|published|appears)",
        "(review|rating|feedback) ~ (screenshot|screen shot)",
        "(screenshot|link|proof) (of|to) (your|the) (review|rating|feedback)",
        "(reviewers|every review|each review)",
        "(all we ask|we only ask|only condition|in return|in exchange|we just ask) ~ (review|feedback|rating|"
        "stars|testimonial)",
        "for (revising|updating|changing|removing|deleting|editing|leaving|writing|posting|sharing) (your|a|"
        "an|the|us|that) ~ (review|rating|feedback|stars|testimonial)",
        "(everyone|everybody|anyone|all|buyers|customers) (who|that) (posts|post|leaves|leave|writes|write|"
        "shares|share) ~ (review|rating|feedback|photo)",
    ),
    C.IF_HAPPY: (
        "if (it's|it is|they are|your experience was) (positive|good|great)",
        "are you (happy|satisfied|pleased)",
        "(if|when|once|since|as|should|provided) (you|you're|everything|our|the|this|that) ~ (happy|"
        "satisfied|pleased|love|loved|like|liked|enjoy"
        "|enjoyed|enjoying|glad|delighted|content|perfect|fine|meets|met|good|helpful|loving|exceeded|"
        "impressed)",
        "(happy|satisfied|pleased|delighted) with (your|our|the|this) ~ (leave|write|review|rate|share)",
        "(if|only if) ~ (happy|satisfied|pleased)",
        "(happy|satisfied) customers",
        "(love|like|enjoying) (your|our|the|this) (new|product|purchase|item)",
        "not (happy|satisfied)",
        "(unhappy|dissatisfied|unsatisfied)",
    ),
    C.REVIEW: (
        "(review|reviews|rating|ratings|feedback|stars|testimonial|testimonials)",
        "rate (us|our|your|the|this)",
    ),
    C.NOT_REVIEW: (
        "(5|five) star (safety|energy|hotel|efficiency|euro)",
        "(under|for|your|careful|internal|further|manual|our|their|a|the|after|upon|in) (careful|"
        "internal|further|manual|a|thorough|claim)? review"
        " (process|team|period|department|from amazon|is complete|is completed|has been completed|is "
        "finished|takes)",
        "review (of|by) (this|the|your|our|amazon) (matter|case|claim|order|account|request|photos|photo|"
        "details|situation|"
        "team|issue|message|return)",
        "(under|pending|in) review",
        "(your|the|valuable|this|customer|important) feedback (to|with) (our|the|my) (team|warehouse|"
        "carrier|supplier|manager|colleagues)",
        "(passed|pass|shared|share|forward|forwarded|sent|send|take|taken|taking|use|given|give) ~ "
        "feedback (on|along|to|with|on to|seriously) (our|the|my|to)?",
        "review (the|your|our|all|these|this|of your|of the) (order|tracking|delivery|return|refund|shipping|"
        "product|item)? (details|detail|page|status|information|info|photos|photo|steps|instructions|invoice|"
        "dates|date|policy|options|summary|terms|settings|history|address)",
        "review (the|your|this|that) (order|purchase|item|items|orders) (in|under|on|at) (your|the) (orders|"
        "account|amazon)",
        "(leaving|writing|posting|leave|write|whether)? ~ (review|rating|feedback) ~ (affects|affect|no "
        "effect|nothing to do|not depend|up to you|your decision|no influence|yours to decide|independent)",
        "(regardless of|independent of|nothing to do with|not depend on|no matter) ~ (review|rating|feedback)",
    ),
    C.CHANGE_REVIEW: (
        "(reconsider|rethink) (it|this|that|your opinion|your view|please)",
        "(if|that|when|once|after) you (removed|changed|updated|deleted|revised|edited|withdrew|took "
        "down|could remove|remove|change|delete|update|revise) (your|the|that|this) ~ (review|rating|"
        "feedback|comment|stars)",
        "(request|ask|asking|help) ~ (removal|deletion|revision) of ~ (review|rating|feedback)",
        "(change|changing|update|updating|remove|removing|revise|revising|delete|deleting|edit|editing|"
        "reconsider|reconsidering"
        "|withdraw|withdrawing|amend|amending|adjust|adjusting|modify|modifying|retract|retracting|"
        "improve|improving|correct"
        "|correcting|upgrade|raise|reverse|removal|erase|alter|drop|cancel) (of|or)? (remove|delete|"
        "change|update)? (your|the|that|this|it|a|left)? (1|one|2|two|3|three|negative|bad|neutral|"
        "critical|low|poor"
        "|product|seller|amazon|star|previous|current)? (star|seller|product|negative|feedback)? (review|"
        "reviews|rating|ratings"
        "|feedback|stars|comment|score)",
        "take (down|back) (your|the|that|this) ~ (review|rating|feedback|comment)",
        "take (your|the|that|this) ~ (review|rating|feedback|comment) (down|back|off)",
        "(review|rating|feedback|comment) (be|to be|is|gets|was|has been|could be|can be) (removed|"
        "changed|updated|deleted|revised|edited|withdrawn|taken down)",
        "(change|turn|update|upgrade|revise) ~ (from|into|to) ~ (5|five|4|four|positive) (star|stars|"
        "review|rating|feedback)",
        "(bump|bumping|raise|raising|lift|lifting|push|bring|increase|increasing|boost|boosting|upgrade|"
        "upgrading|rethink|revise|revising) (up)? (your|the|that|this) ~ (rating|score|stars|review|grade)",
        "(rating|score|stars|review) (up|higher) (to|a bit|now|again|a little|by)",
        "(turn|make|become|change|lift|move) ~ (to|into|from) (five|5|four|4) (star|stars)?",
        "(one|two|three|1|2|3) (star|stars) ~ (into|to|become|becomes) (five|5|four|4)",
    ),
    C.CONTACT_FIRST: (
        "(before|instead of|rather than|prior to|without) (you)? (leave|leaving|write|writing|post|"
        "posting|submit|submitting"
        "|give|giving|rate|rating|making|providing|any|a|you leave|considering|decide to leave|negative) ~"
        " (review|feedback|rating|stars|comment|evaluation)",
        "(before|prior to|instead of) (reviewing|rating) (us|our|the|this|your)",
        "(contact|message|write to|write|reach out to|tell|email|let) us (know)? (first|directly|before) "
        "~ (review|feedback|rating)",
        "(do not|don't|please avoid|avoid|refrain from) (leave|leaving|post|posting|write|writing|give|"
        "giving) ~ (review|feedback|rating)",
        "(before|prior to|instead of|rather than) (posting|leaving|writing|sharing|saying) (anything|"
        "something) (negative|bad|critical)",
        "(before|instead of) ~ (low|bad|negative|poor) (rating|ratings|review|reviews|feedback|stars)",
    ),
    C.REWARD: (
        "(a|one|another|your|get|receive) free",
        "(gift|gifts|giftcard|voucher|coupon|reward|rewards|cashback|bonus|present|freebie|prize|"
        "compensation|rebate|discount"
        "|refund|refunds|money|reimburse|reimbursement|credit)",
        "(free|complimentary|extra) (gift|product|item|replacement|sample|unit|accessory|one|of charge|"
        "month|warranty|of)",
        "for free",
        "% off",
        "(in exchange|in return|to thank you|as a thank you|as thanks)",
        "(warranty extension|extended warranty|extend your warranty|extra warranty)",
        "(full|partial|half) refund",
        "we (will|would|can|could)? (pay|send|give|refund) you",
        "(little|small) (thank-you|thank you|gift|token|extra)",
    ),
    C.AGAIN: (
        "(again|reminder|remind|reminding|still|another|second|third|once more|yet|last time|following "
        "up|follow up|haven't)",
    ),
    C.COUPON: (
        "(coupon|coupons|voucher|vouchers|promocode|promo code|promo codes|promotional code|promotion "
        "code|discount code"
        "|discount codes|code at checkout|use code|use the code|with code|with the code|enter code|enter "
        "the code|coupon code)",
        "save (10|15|20|25|30|40|50|5) %",
    ),
    C.COUPON_USED: (
        "(coupon|voucher|code|promotion) ~ (you used|you applied|you redeemed|was applied|has been "
        "applied|was used|was redeemed"
        "|was deducted|was not applied|did not apply|is returned|was returned|refunded|at checkout was)",
        "(used|applied|redeemed|refunded|restored|reinstated) (the|your|a|this|that|amazon)? ~ (coupon|"
        "voucher|promo code|promotion)",
        "(issue|issued|offer|provide|send|give|have) (you)? (no|any) (coupons|coupon|vouchers|codes)",
        "amazon (coupon|voucher|promotion|gift card)",
        "(code|coupon|voucher|discount) ~ (was|is|came|comes) (from)? (amazon|amazon's)",
        "(amazon's|your) (own)? (coupon|voucher|promo code|promotion|code) (was|is|has)",
        "amazon (took|applied|deducted|gave|counted|subtracted|honoured|honored) ~ (coupon|voucher|code|"
        "promotion)",
    ),
    C.DISCOUNT: (
        "(discount|discounts|discounted|% off|percent off|off your|off the next|rebate|reduced price|"
        "special price|lower price|better price|cheaper|store credit)",
    ),
    C.NEXT_PURCHASE: (
        "(reorder|re-order|order again|buy again|shop again|come back)",
        "(next|future|another|second|subsequent|upcoming|new|any other) (order|orders|purchase|purchases|"
        "shopping)",
        "(if you|when you) (buy|order|purchase) (again|more|two|2|another)",
        "(your|for) next (one|time|buy)",
        "next time you (buy|order|shop|purchase)",
        "(buy|order) (again|more|directly|direct)",
        "returning customer*",
    ),
    C.CROSS_SELL: (
        "would you (like|be interested) (to|in) (add|adding|buy|buying|upgrade|upgrading|purchase|"
        "purchasing)",
        "we also (offer|sell|carry|make|stock)",
        "we sell (those|these|that|them|it) (as well|too|separately)",
        "(check|take a look|have a look|look|browse|discover|explore|see|view|try|visit|shop|consider|"
        "buy) (out|at|into)? (some of|all)? our (other|new|newest|latest|full|entire"
        "|whole|wide|best selling|bestselling|popular|complete|premium|upgraded|summer|winter|spring|"
        "holiday|matching)? ~"
        " (products|product|items|range|collection|catalog|catalogue|selection|listings|arrivals|line|"
        "store|storefront"
        "|accessories|bestsellers|models|assortment|deals)",
        "(you|customers) (may|might|will|would|could) (also|be) (like|love|interested|enjoy|buy|want)",
        "(also|often) (buy|bought) (our|the|these|together)",
        "(customers|people|buyers) (who|that) bought ~ also",
        "we (also|now) (sell|carry|stock|offer|have) ~ (products|items|accessories|collection|models|"
        "range|cases|covers|chargers|matching)",
        "our (new|newest|latest|upgraded|premium) (product|collection|model|line|range|arrival|"
        "arrivals|release|version) ~ (is|are|now|just|available|has|out|launched|that|you)",
        "(recommend|suggest) (our|buying|purchasing|adding|trying) ~ (product|products|model|version|set|"
        "kit|bundle|cleaner|case|"
        "accessory|accessories|too|as well|collection|range|line)",
        "(pairs|goes|works) (perfectly|great|well|best) with our",
        "(perfect|ideal|great) (match|addition|companion) (for|to) your",
        "upgrade to (our|the) (premium|pro|new|latest|deluxe)",
        "(interested in|have you seen|have you tried) (any of|one of)? our (other|new|latest)",
        "buy (one|two|2|1) get",
        "(complete|complement) your (set|collection|order|purchase) with",
        "(add|order) our ~ (to|for) (your|only|just)",
        "our (new|newest|latest) ~ (landed|launched|come out|in stock now|hit the shelves|arrived)",
        "(goes|go|pair|pairs|match|matches) (perfectly|beautifully|great|nicely|wonderfully) with (it|your|"
        "the|them|our|this)",
        "check them out",
        "(may|might|can) (i|we) (also)? suggest (the|our|a|adding|you) ~ (matching|cover|set|bundle|case|too|"
        "as well)",
        "(suggest|recommend|offer|have) (the|our|a|also)? matching",
        "(customers|buyers|people) (often|usually|also|like to)? (buy|bought|order|get|take) both",
    ),
    C.MARKETING: (
        "(off|on|discount on) (everything|all products|all items|storewide)",
        "(this weekend|this week|today|this month) only",
        "(newsletter|mailing list|giveaway|sweepstake|sweepstakes|raffle|lucky draw|loyalty program|"
        "loyalty programme|vip club"
        "|vip customer|vip group|referral program|refer a friend|rewards club|affiliate|membership club|"
        "product tester|product testers|test our products)",
        "(flash|clearance|summer|winter|spring|autumn|holiday|black friday|cyber monday|christmas|prime "
        "day|anniversary|season|seasonal|end of season|big|our|huge) (sale|sales|deal"
        "|deals|special|specials|offer|offers|promotion|promotions)",
        "(limited|limited time|special|exclusive|hot|unbeatable|great) (time)? (offer|offers|deal|deals|"
        "promotion|promotions)",
        "(don't|do not) miss ~ (offer|offers|sale|deal|deals|chance|discount|discounts|promotion|this|out)",
        "(subscribe|sign up|register) (to|for|on|now|here|with) ~ (news|newsletter|offers|updates|deals|"
        "club|list|exclusive|discount|discounts|warranty offers)",
        "(on sale|on special|on offer) (now|today|this week|until|right now)",
        "(enter|join) (our|the) (contest|competition|club|community|giveaway|group|draw|program|"
        "programme|vip|list)",
        "(stay tuned|keep an eye out) ~ (offers|products|deals|sale|launch|sales)",
        "buy now",
        "(best|lowest) prices? (guaranteed|in town|on the market|anywhere)",
        "tell your friends",
        "(biggest|best) sale",
        "(free|a) gift (with|for) (every|each|your next)",
        "(sale|promotion) (starts|ends|runs|is on)",
        "new arrivals",
        "(buy|take|get|order) (two|three|2|3) ~ (pay for|pay only|get|third|second) (one|two|1|2|free|for "
        "free|is free)",
    ),
    C.OWN_SHOP: (
        "(visit|on|at|from|see|via|through|check|browse|to|in) our (own|online|official|company|brand|"
        "new)? (own|online|official|company)?"
        " (website|websites|web site|site|webshop|web shop|web store|online store|online shop|homepage|"
        "home page|shopify|etsy|ebay|shop|storefront|store|webpage|web page)",
        "our (own|official|online|company|brand) (website|webpage|web site|site|store|shop|webshop|"
        "online store|online shop)",
        "our (website|web site|webshop|web shop|homepage|eshop|e-shop|web store)",
        "(order|buy|purchase|shop) (directly|direct) (from|with|at|through|on) (us|our|me)",
        "(google|search for|search|look up) (us|our)",
        "(find|search|google|look) (us|our brand|our company|our shop|our store|for us|our name|for our "
        "brand) (on google|online|on the internet|on the web|under|by our|on ebay|on etsy|on shopify)",
        "(ebay|etsy|walmart|aliexpress|temu|shopify|alibaba) (store|shop|page|account|listing)",
        "(our|on|via) (ebay|etsy|shopify)",
        "(search|google|look) (for)? ~ on (google|the web|the internet)",
        "(cheaper|less|better price|lower price) ~ (in|on|at|from) our (shop|store|site|website)",
        "(cheaper|less) than (on|at|through|via)? amazon",
    ),
    C.FOLLOW_US: (
        "(follow|like|find|join|add|tag|dm|message|pm|subscribe to|see|visit|contact|reach|on) (us|our|"
        "me) (us|on|over on|at|via|through)? ~"
        " (facebook|instagram|insta|tiktok|tik tok|youtube|twitter|pinterest|linkedin|snapchat|threads|"
        "weibo|reddit|discord|fb|ig|social media)",
        "our (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|snapchat|social media|"
        "fb) (page|channel|account|profile|group|"
        "community|team)?",
        "(on|via|through|to) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|snapchat|fb|"
        "linkedin)",
        "(facebook|instagram|tiktok|youtube|fb) (page|group|channel|account|profile|messenger|community)",
        "follow us",
        "(dm|pm) us",
        "like our page",
        "social media (page|pages|channel|channels|account|accounts)",
    ),
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
    C.ASK_CANCEL: (
        "(please|kindly|could you|can you|would you|you to|must|need to|you could|you can|ask you to|"
        "asking you to|request you to|you please|should|ask that you|mind|and|then|would be grateful if "
        "you|help us by) ~ (cancel|cancelling|canceling) (the|your|this|it|that|order|from|on|through|"
        "via)",
        "(please|kindly|could you|can you|would you|you to|help) ~ (request|submit|send|make|initiate|"
        "file|open) ~ (cancellation|cancelation)",
        "(submit|send us|send|request|make|file|initiate) (a|the|an|your)? (order)? (cancellation|"
        "cancelation|cancel) (request)?",
        "(cancellation|cancelation|cancel) ~ (on|from|by) your (side|end|account|part)",
        "(select|choose|use|give|pick|enter|put|state) ~ (as the reason|as reason|no longer needed|"
        "ordered by mistake|changed my mind|as a reason|as the cancellation reason)",
        "cancel the order yourself",
        "cancel ~ (on|from) your (side|end|account)",
        "if you (could|would|can)? (please)? cancel (it|the order|this|your order) (yourself|on your own|for "
        "us|from your)",
        "(cancel|cancelling) (it|the order|this|your order)? (through|via|on|in|with|under) (amazon|your "
        "account|your orders)",
    ),
    C.NO_STOCK: (
        "(price|priced|pricing|listing|listed) ~ (wrong|wrongly|mistake|error|incorrect|incorrectly|too low)",
        "(cannot|can't|unable to|not able to) (fulfil|fulfill|ship|deliver|supply|send) (your|the|this|it)",
        "(out of stock|sold out|no stock|stock issue|stock problem|stock shortage|inventory issue|"
        "inventory error|inventory problem|inventory|not in stock|no longer in stock|stock error|run out "
        "of|ran out|running out of stock|out of inventory|oversold|no longer available|"
        "currently unavailable|unavailable|discontinued|backordered|back ordered|on backorder|back order|"
        "pricing error|price error|pricing mistake|supplier|short of stock|low stock|"
        "warehouse error|stocks|don't have it|do not have it|don't have this|do not have this|don't have "
        "the item|do not have the item|cannot ship|can't ship|unable to ship|cannot fulfill|can't "
        "fulfill|unable to fulfill|cannot fulfil|unable to fulfil|not available|restock|restocked|wrong "
        "price)",
        "(does not|doesn't|won't|will not) count against us",
        "(let us down|cannot supply|can't supply|stopped making|discontinued|went out of production)",
        "(none left|no more left|nothing left|no more of them|not have any left|don't have any left|last one "
        "~ damaged|only one ~ damaged)",
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
        "(close|withdraw|cancel|drop) (the|your|this|that) (a-to-z|a to z|atoz|a-z|amazon|guarantee)? "
        "(guarantee)? (claim|case|chargeback) ~ (and|then|we|first|so|if|refund|once)",
        "(no need|don't|do not|please don't|without) (to)? (contact|contacting|involve|involving|tell|"
        "open|file) (amazon|a claim|an a-to-z|a case)",
        "refund you (privately|by transfer|by bank|in cash|outside)",
        "private (sale|deal|agreement|refund)",
    ),
    C.PAY_ELSEWHERE: (
        "(directly|straight) (to|into) your (bank account|account)",
        "(paypal|pay pal|venmo|zelle|cash app|cashapp|western union|moneygram|bitcoin|crypto|usdt|alipay|"
        "revolut|wise transfer|bank transfer|wire transfer|money order|direct deposit|bank "
        "details|iban|account details|credit card number|card number|card details|wire the|transfer the "
        "money|pay us|pay directly|pay cash|in cash|by check)",
    ),
    C.OPT_OUT: (
        "(unsubscribe|opt out|opt-out|opting out|opt in|opt-in)",
        "(stop|block|no longer want to|don't want to|do not want to|turn off|disable) (receiving|receive|"
        "getting|get|all)? (our|these|seller|further|any|more)? (messages|emails|e-mails|notifications)",
        "(reply|answer|respond|write|text) (with)? (stop|unsubscribe)",
        "opt (back)? (in|into)",
        "(turn|switch) (our|seller|these|the|your)? (seller)? (messages|emails|notifications) (back)? on",
        "(enable|re-enable|reenable|activate|reactivate|unblock|allow|accept|resume) (receiving)? (seller|"
        "our|sellers'|merchant|messages|emails|notifications) (from)? (messages|emails|notifications|sellers|"
        "us|merchants)",
        "(lift|remove|undo|cancel|revoke|withdraw|reverse) (your|the|this|that) ~ (opt-out|opt out|message "
        "block|block on)",
        "(opted out|unsubscribed|blocked) ~ (messages|emails) ~ (please|could you|kindly|change|undo|again)",
        "(switch|turn) on ~ (messages|emails) from (sellers|us|merchants)",
    ),
    C.NEGATION: (
        "(we|i) (are|am|can|could|do|may|must|will|would|have|'re)? (unfortunately|therefore|also)? "
        "(cannot|can't|not|unable|never|don't|won't|aren't|may not|must not|no)",
        "(not allowed|not permitted|not possible|not able|against amazon|amazon does not|amazon doesn't|"
        "policy does not|policies do not)",
        "(prohibited|forbidden|violates|violate)",
        "(never|please do not|please don't) (share|send|pay|give|transfer|call|click)",
        "(don't|do not|cannot|can't|no longer) (offer|give|have|issue|hand out|sell|provide)",
    ),
    C.ATTACHED: ("(attached|attachment|attachments|attach|attaching|enclosed|enclose|enclosing|appended)",),
    C.ADVERTISING_FILE: (
        "(brochure|brochures|flyer|flyers|flier|leaflet|leaflets|catalog|catalogue|catalogs|price list|"
        "pricelist|coupon|voucher|advert|advertisement|poster|lookbook|newsletter|business card|product "
        "photos|product pictures|product images"
        "|pictures of our|photos of our|images of our|presentation|promo|promotion|company profile|our "
        "logo|offers|special offers|qr code|discount code|our range|video of our|thank you card|gift "
        "card)",
    ),
    C.SENSITIVE: (
        "(fuck*|shit|bullshit|asshole*|bitch*|bastard*|idiot|idiots|moron|morons|stupid|dumb|cunt|damn "
        "you|go to hell|scum|porn*|nudes|whore|slut|nigg*|faggot|kill you|kill yourself|shut up|liar|"
        "scammer|pathetic)",
    ),
    C.THREAT: (
        "(legal action|lawyer|attorney|sue you|take you to court|debt collector|collection agency|report "
        "you|call the police|blacklist|consequences)",
    ),
    C.ORDER_NOTICE: (
        "(this is to confirm|we confirm|we are writing to confirm|confirming) ~ (receipt of|received) ~ "
        "order",
        "we (have)? (received|got) your order",
        "your order (has been|was|is) (received|confirmed|successfully placed|accepted)",
        "thank you for (your order|placing|ordering|your purchase|shopping|buying)",
        "(order|shipping|shipment|dispatch) confirmation",
        "your (order|package|parcel|item) (has|have) (just|now)? (shipped|been shipped|been dispatched|"
        "been sent)",
    ),
    C.AUTO_REPLY: (
        "(automatic reply|auto reply|auto-reply|autoreply|automated reply|automated response|automated "
        "message|automatic response|auto response|autoresponder|out of office|do not reply to this|"
        "generated automatically|automatically generated)",
        "(we have received|we received|received) your (message|email|inquiry|enquiry|request) ~ (will|"
        "within|get back|shortly|soon|reply)",
        "(will|shall) (get back|reply|respond|come back) (to you)? (within|in) (24|48|one|two|1|2|the next)",
    ),
    C.PROMISE: (
        "(will|shall|is going to|is guaranteed to) (definitely|certainly|surely|absolutely)? (arrive|be "
        "delivered|be there|reach you|be with you|get to you) (definitely|certainly|for sure|tomorrow|"
        "today|within|by|on|in|before|no later|next|guaranteed|this)",
        "(we|i) (guarantee|promise|assure you|can guarantee|can promise) ~ (arrive|arrives|delivered|"
        "delivery|receive|reach)",
        "(guaranteed delivery|guaranteed to arrive|100% guaranteed)",
        "you will (definitely|certainly|surely)? (receive|get|have) (it|your|the) ~ (tomorrow|today|"
        "within|by|before|in the next|this week|next week)",
    ),
    C.PERSONAL_DATA: (
        "(send|give|tell|provide|share|confirm|supply|let|need|have|require|forward) ~ (phone number|"
        "telephone number|mobile number|cell number|contact number|date of birth|birthday|passport|id "
        "card|identity card|social security|driver's license|password|email address|e-mail address|home "
        "address|full address|full name|personal details|personal information|bank details)",
    ),
    C.BLAME: (
        "(amazon's fault|amazon's mistake|amazon's error|amazon's problem|amazon is to blame|blame amazon)",
        "(blame|fault of|mistake of|error of|because of|due to) amazon",
        "(your|the buyer's|customer's) (own)? (fault|mistake)",
        "not our (fault|problem|responsibility)",
        "nothing to do with us",
        "amazon (messed|failed|screwed|lost|made a mistake|caused)",
    ),
    C.CALL_YOU: (
        "(i|we|i'll|we'll|i'd|we'd|me|us|colleague|technician|team|manager) (can|could|will|would|shall|may|"
        "then|gladly|also)? (happily|gladly|like)? (to)? (call|phone|ring|telephone) you",
        "give you a (call|ring|buzz)",
        "(call|phone|ring) you back",
        "(speak|talk) (to|with) you (on|over|by) (the)? phone",
        "time to (call|phone|ring) you",
    ),
    C.ASK_SECRET: (
        "(send|give|tell|provide|share|text|message|forward|supply) (us|me) ~ (card number|card details|"
        "credit card|debit card|cvv|cvc|security code|expiry date|expiration date|digits|bank account|bank "
        "details|name of your bank|account number|routing number|sort code|iban|pin|password|passport|social "
        "security number|your id|id card|identity card|driver's license)",
        "(send|provide|share|confirm|enter|state|submit|upload|need|require) (your|the full|a copy of your|a "
        "photo of your|a picture of your|the last|a scan of your) (full|bank|personal|complete|credit|debit|"
        "4|four)? (card number|card details|cvv|cvc|security code|expiry date|digits of your card|bank "
        "account|bank details|account number|routing number|sort code|iban|password|amazon password|passport|"
        "passport number|social security number|id card|driver's license|login|log-in)",
        "(could|can|may) (i|we) (please)? (have|get) (your|the) ~ (card number|card details|cvv|bank account|"
        "bank details|account number|iban|password|passport)",
        "(reply|respond|come back|write back) with ~ (card number|card details|cvv|cvc|bank account|bank "
        "details|account number|iban|password|passport|digits on the back)",
        "(what is|what's|let me have|let us have) (your|the) ~ (card number|card details|cvv|bank account|"
        "bank details|account number|iban|password)",
        "(what is|what's|tell me|tell us) ~ (number on the front of your card|number on your card|number of "
        "your card|account number|card number)",
    ),
    C.CHANGE_IT: (
        "(could|would|can|please|kindly|consider|mind|ask you to|hope you|hope you'll) (you)? (please|kindly|"
        "perhaps|maybe|consider|possibly)? (change|changing|edit|editing|remove|removing|delete|deleting|"
        "revise|revising|improve|improving|raise|raising|amend|amending|reconsider|reconsidering|withdraw|"
        "withdrawing) (it|that|this|them)",
        "take (it|that|this|them) down",
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
