"""English terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(leave|write|post|add) (a|your|some)? (nice|kind|short|positive)? (comment|comments|words) ~"
        " (page|amazon|listing|product)",
        "(request|asking|ask|asked|invite) ~ (for|to) ~ (review|rating)",
        "(leave|leaving|write|writing|post|posting|submit|submitting|drop|share|sharing|give|giving|"
        "provide|providing|put|add|adding) (us|me|your|a|an|some|the|our|up)? (us|a|an|some|your)? ~"
        " (review|reviews|rating|ratings|feedback|testimonial)",
        "(review|rate|rating) (us|our|your|the|this) (product|item|order|purchase|seller|store|shop|"
        "service|experience|company|business|us)",
        "rate (us|me)",
        "review us",
        "(honest|short|quick|product|seller|customer|your|amazon|a|kind) (review|rating|feedback) (would|"
        "will|helps|means|matters|is very important)",
        "(need|appreciate|grateful for|love|hope for|like|value) ~ (review|rating|stars)",
        "write ~ (about|on) (our|this|the) product (page|on amazon)",
        "share your (experience|opinion|thoughts) (with|on) (other|amazon|the)",
        "how many stars",
        "(recommend|review) our (product|shop|store) (to|on) (amazon|others|other)",
        "(post|write|leave|share|add|put|say) ~ (words|comment|comments|lines|line|sentence|sentences|"
        "experience|opinion|thoughts|verdict) ~ (product page|listing|amazon|page|online|publicly)",
        "(tell|let) (other|others|future|fellow) (buyers|customers|shoppers|people|know)? ~ (amazon|page|"
        "review|think|like|experience)",
        "(review|rate) (it|us|them|the item|the product|this) (on|with|online|there)",
        "(not|haven't|have not|hasn't|never) (yet)? (rated|reviewed|left|scored|evaluated)",
        "(put|putting|write|writing|leave|leaving|post|posting|add|adding|repeat|repeating|share|sharing|"
        "copy|copying|say|saying|place) ~ (product page|listing|product's page|amazon page|item page)",
    ),
    C.GOOD_REVIEW: (
        "(saying|telling|about) how (happy|satisfied|pleased|great)",
        "(positive|good|great) (experience|experiences|words|comments|comment) ~ (page|amazon|"
        "with others|other customers|online)",
        "(positive|good|great|nice|excellent|glowing|favorable|favourable|five|5|perfect|top|high|higher|"
        "kind|wonderful|better) (star|stars|amazon|customer|seller|product|and)? (honest|kind|"
        "detailed)? (review|reviews|feedback|rating|ratings|evaluation|testimonial)",
        "all (5|five) stars",
        "full stars",
        "thumbs up ~ (review|amazon|page)",
        "(review|feedback|rating) (that is)? (positive|favorable|favourable)",
        "(say|saying|write|leave) (something|a few|some) (nice|kind|positive|good) ~ (listing|page|"
        "amazon|us|words)",
        "(full|top|best|highest|maximum) (marks|score|points|mark|grade|rating)",
        "(all|the) (full|top) (marks|score)",
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
        "(all we ask|we only ask|only condition|in return|in exchange|we just ask) ~ (review|feedback|"
        "rating|stars|testimonial)",
        "for (revising|updating|changing|removing|deleting|editing|leaving|writing|posting|"
        "sharing) (your|a|an|the|us|that) ~ (review|rating|feedback|stars|testimonial)",
        "(everyone|everybody|anyone|all|buyers|customers) (who|that) (posts|post|leaves|leave|writes|"
        "write|shares|share) ~ (review|rating|feedback|photo)",
        "(screenshot|photo|picture|link|proof|copy) ~ (review|rating|comment|post|it online)",
        "(in return|in exchange|as a thank you|as thanks|to thank you) ~ (for|your) ~ (review|rating|"
        "feedback|stars|words|comment|testimonial|post)",
        "(thank|thanks|reward|rewarded|rewards|pay|paid) ~ for (a|an|your|the|each|every|honest) (honest|"
        "short|quick|public|positive|kind)? (review|rating|testimonial|write-up)",
        "(whoever|everyone who|anyone who|everybody who|those who|customers who|buyers who) ~ (review|"
        "comment|rating|post|posts|rates|reviews|shares)",
    ),
    C.IF_HAPPY: (
        "if (it's|it is|they are|your experience was) (positive|good|great)",
        "are you (happy|satisfied|pleased)",
        "(if|when|once|since|as|should|provided) (you|you're|everything|our|the|this|that) ~ (happy|"
        "satisfied|pleased|love|loved|like|liked|enjoy|enjoyed|enjoying|glad|delighted|content|perfect|"
        "fine|meets|met|good|helpful|loving|exceeded|impressed)",
        "(happy|satisfied|pleased|delighted) with (your|our|the|this) ~ (leave|write|review|rate|share)",
        "(if|only if) ~ (happy|satisfied|pleased)",
        "(happy|satisfied) customers",
        "(love|like|enjoying) (your|our|the|this) (new|product|purchase|item)",
        "not (happy|satisfied)",
        "(unhappy|dissatisfied|unsatisfied)",
        "(only|just) if ~ (happy|satisfied|pleased|love|like|good|five|positive)",
        "(glad|delighted|pleased|happy|thrilled|great) (that|to hear|to read|it) ~ (happy|satisfied|love|"
        "like|likes|works|fits|pleased|arrived|suits|enjoy)",
    ),
    C.REVIEW: (
        "(review|reviews|rating|ratings|feedback|stars|testimonial|testimonials)",
        "rate (us|our|your|the|this)",
        "(review|reviews|rating|ratings|feedback|testimonial|verdict|write-up|star|stars)",
        "your (comment|comments|post|opinion|words|score)",
        "(words|comment|comments|lines|sentence|sentences) ~ (product page|listing|amazon page|"
        "product's page)",
        "(comment|opinion|words) ~ (amazon|online|public|page)",
        "seller feedback",
    ),
    C.NOT_REVIEW: (
        "(5|five) star (safety|energy|hotel|efficiency|euro)",
        "(under|for|your|careful|internal|further|manual|our|their|a|the|after|upon|in) (careful|"
        "internal|further|manual|a|thorough|claim)? review (process|team|period|department|from amazon|"
        "is complete|is completed|has been completed|is finished|takes)",
        "review (of|by) (this|the|your|our|amazon) (matter|case|claim|order|account|request|photos|photo|"
        "details|situation|team|issue|message|return)",
        "(under|pending|in) review",
        "(your|the|valuable|this|customer|important) feedback (to|with) (our|the|my) (team|warehouse|"
        "carrier|supplier|manager|colleagues)",
        "(passed|pass|shared|share|forward|forwarded|sent|send|take|taken|taking|use|given|give) ~"
        " feedback (on|along|to|with|on to|seriously) (our|the|my|to)?",
        "review (the|your|our|all|these|this|of your|of the) (order|tracking|delivery|return|refund|"
        "shipping|product|item)? (details|detail|page|status|information|info|photos|photo|steps|"
        "instructions|invoice|dates|date|policy|options|summary|terms|settings|history|address)",
        "review (the|your|this|that) (order|purchase|item|items|orders) (in|under|on|at) (your|"
        "the) (orders|account|amazon)",
        "(review|rating|feedback) ~ (affects|affect|no effect|nothing to do|not depend|up to you|"
        "your decision|no influence|yours to decide|independent)",
        "(regardless of|independent of|nothing to do with|not depend on|no matter) ~ (review|rating|"
        "feedback)",
        "feedback (about|on) (the|our|your) (packaging|box|packing|carton|parcel|delivery|wrapping|"
        "manual|instructions|colour|driver|courier|fit|size|sizing)",
        "(please|kindly|to|and|then)? review (the|your|these|those|this|our) (tracking|order|details|"
        "delivery|address|photo|photos|information|invoice|steps|instructions|policy|terms|estimate|"
        "quote|proof|draft|design|settings)",
        "(energy|safety|noise|ip|power|voltage|current|wattage|load|fire|efficiency|age|water|fuse|uv|"
        "tog|spf|weight|pressure) (rating|ratings|stars|star)",
        "rating (plate|label)",
        "in your (review|feedback|comment|rating) (you|that you|we read|i read|it says)",
        "(review|feedback|comment|rating) (you left|you wrote|you posted|that you left|"
        "that you wrote) (mentions|says|shows|describes|tells|about|on|that|speaks)",
        "(in|from) your (review|feedback|comment) ~ (see|read|understand|learn|notice|gather)",
    ),
    C.CHANGE_REVIEW: (
        "(reconsider|rethink) (it|this|that|your opinion|your view|please)",
        "(if|that|when|once|after) you (removed|changed|updated|deleted|revised|edited|withdrew|"
        "took down|could remove|remove|change|delete|update|revise) (your|the|that|this) ~ (review|"
        "rating|feedback|comment|stars)",
        "(request|ask|asking|help) ~ (removal|deletion|revision) of ~ (review|rating|feedback)",
        "(change|changing|update|updating|remove|removing|revise|revising|delete|deleting|edit|editing|"
        "reconsider|reconsidering|withdraw|withdrawing|amend|amending|adjust|adjusting|modify|modifying|"
        "retract|retracting|improve|improving|correct|correcting|upgrade|raise|reverse|removal|erase|"
        "alter|drop|cancel) (of|or)? (remove|delete|change|update)? (your|the|that|this|it|a|left)? (1|"
        "one|2|two|3|three|negative|bad|neutral|critical|low|poor|product|seller|amazon|star|previous|"
        "current)? (star|seller|product|negative|feedback)? (review|reviews|rating|ratings|feedback|"
        "stars|comment|score)",
        "take (down|back) (your|the|that|this) ~ (review|rating|feedback|comment)",
        "take (your|the|that|this) ~ (review|rating|feedback|comment) (down|back|off)",
        "(review|rating|feedback|comment) (be|to be|is|gets|was|has been|could be|can be) (removed|"
        "changed|updated|deleted|revised|edited|withdrawn|taken down)",
        "(change|turn|update|upgrade|revise) ~ (from|into|to) ~ (5|five|4|four|positive) (star|stars|"
        "review|rating|feedback)",
        "(bump|bumping|raise|raising|lift|lifting|push|bring|increase|increasing|boost|boosting|upgrade|"
        "upgrading|rethink|revise|revising) (up)? (your|the|that|this) ~ (rating|score|stars|review|"
        "grade)",
        "(rating|score|stars|review) (up|higher) (to|a bit|now|again|a little|by)",
        "(turn|make|become|change|lift|move) ~ (to|into|from) (five|5|four|4) (star|stars)?",
        "(one|two|three|1|2|3) (star|stars) ~ (into|to|become|becomes) (five|5|four|4)",
        "(take|taking|took|taken) (back|away) ~ (wrote|said|posted|feedback|review|comment|words|rating)",
        "(what|the words|the lines|everything) you (wrote|said|posted) ~ (back|away|down|removed|deleted|"
        "changed|softened)",
    ),
    C.FIVE_STARS: (
        "(5|five) (star|stars)",
        "(5|five) (out of|of) (5|five)",
        "all (the|of the|five)? stars",
        "(every|each) star",
        "(full|maximum|top) (star|stars|rating)",
        "stars lit",
    ),
    C.WISHING: (
        "(give us|leave us|leave|leaving|giving|award|awards|mean the world|means the world|mean a lot|"
        "means a lot|would mean|would love|would appreciate|we'd love|we'd appreciate|i'd love|"
        "really help|really helps|helps us|help us|helps a|be grateful|be delighted|be so happy|"
        "make our day|makes our day|deserve|deserved|deserves|earned|worth|hoping for|hope for|hope you|"
        "counting on|click|clicking|tap|rate|rating|from you|consider|appreciated)",
        "(product page|listing|product's page|would you mind|mind|ideally|if possible|preferably|"
        "kind enough|favour|favor)",
    ),
    C.CHANGING: (
        "(remove|removed|removing|delete|deleted|deleting|withdraw|withdrawn|withdrew|withdrawing|"
        "retract|retracted|retracting|revise|revised|revising|reconsider|reconsidered|rethink|raise|"
        "raised|raising|bump|bumped|upgrade|upgraded|amend|amended|amending|soften|erase|erased|pulled)",
        "(take|took|taken|taking|bring|brought) ~ (down|offline)",
        "(turn|turned|turns|make|made|become|becomes|lift|lifted|bring|push|move) ~ (into|up to|"
        "to) (a)? (five|four|5|4|positive|better|higher|good)",
    ),
    C.GIVING: (
        "(publish|published|publishing|rate|rated|goes live|is live|is online|be online|is visible|"
        "reviewed|posted online|review)",
    ),
    C.SCREENSHOT: (
        "(screenshot|screen shot|screengrab|screen grab|link to it|link to your|photo of the|"
        "picture of the|proof|once it is up|once it's up)",
    ),
    C.CONDITION: (
        "(if|once|as soon as|when|after|provided|in return|in exchange|on condition|on the condition|"
        "first|all we ask|we only ask|in which case|should you|whenever|the moment|the minute|willing to|"
        "as long as|for that)",
    ),
    C.CHANGE_IT: (
        "(could|would|can|please|kindly|consider|mind|ask you to|hope you|hope you'll) (you)? (please|"
        "kindly|perhaps|maybe|consider|possibly)? (change|changing|edit|editing|remove|removing|delete|"
        "deleting|revise|revising|improve|improving|raise|raising|amend|amending|reconsider|"
        "reconsidering|withdraw|withdrawing) (it|that|this|them)",
        "take (it|that|this|them) down",
        "(if|once|when|after|as soon as|should|until|provided) (you|you've|you'd|it|it's) (would|could|"
        "can|have|has|is|been|were to|are able to|are willing to|has been)? (please|also|"
        "kindly)? (changed|change|remove|removed|delete|deleted|edit|edited|revise|revised|update|"
        "updated|withdraw|withdrawn|gone) (it|that|this|them)?",
        "(take|taken|took|taking|get|getting|have) (it|that|this|them) (down|off|removed|deleted|changed|"
        "taken down|offline)",
        "(delete|remove|edit|change|revise|amend|withdraw|retract) (it|that|this|them) (before|first|now|"
        "today|please|and|by|so)",
        "(still|if it is|if it's) (up|online|there|visible) ~ (friday|tomorrow|week|solicitor|lawyer|"
        "monday|then)",
    ),
    C.CONTACT_FIRST: (
        "(before|instead of|rather than|prior to|without) (you)? (leave|leaving|write|writing|post|"
        "posting|submit|submitting|give|giving|rate|rating|making|providing|any|a|you leave|considering|"
        "decide to leave|negative) ~ (review|feedback|rating|stars|comment|evaluation)",
        "(before|prior to|instead of) (reviewing|rating) (us|our|the|this|your)",
        "(contact|message|write to|write|reach out to|tell|email|let) us (know)? (first|directly|"
        "before) ~ (review|feedback|rating)",
        "(do not|don't|please avoid|avoid|refrain from) (leave|leaving|post|posting|write|writing|give|"
        "giving) ~ (review|feedback|rating)",
        "(before|prior to|instead of|rather than) (posting|leaving|writing|sharing|saying) (anything|"
        "something) (negative|bad|critical)",
        "(before|instead of) ~ (low|bad|negative|poor) (rating|ratings|review|reviews|feedback|stars)",
        "(before|rather than|instead of|prior to) (you|posting|leaving|writing|rating|giving|going|"
        "sharing|airing|deciding) ~ (public|publicly|online|stars|star|review|rating|feedback|comment|"
        "negative|bad|low)",
        "(contact|message|write|tell|talk|speak|come|reach|turn) ~ (first|before) ~ (review|rating|"
        "feedback|stars|rate|public|publicly)",
        "(give us|let us have) (a|the|one)? (chance|opportunity) ~ (before|first) ~ (review|rating|"
        "feedback|stars|star|rate|public|publicly|negative)",
        "(not|never|don't|please don't|hold off|holding off|wait|hesitate|refrain) ~ (with|from|on|post|"
        "posting|leave|leaving|write|writing|give|giving)? ~ (negative|bad|low|poor|one-star|critical|"
        "1-star) (review|rating|feedback|stars|star|comment)",
    ),
    C.REWARD: (
        "(a|one|another|your|get|receive) free",
        "(gift|gifts|giftcard|voucher|coupon|reward|rewards|cashback|bonus|present|freebie|prize|"
        "compensation|rebate|discount|refund|refunds|money|reimburse|reimbursement|credit)",
        "(free|complimentary|extra) (gift|product|item|replacement|sample|unit|accessory|one|of charge|"
        "month|warranty|of)",
        "for free",
        "% off",
        "(in exchange|in return|to thank you|as a thank you|as thanks)",
        "(warranty extension|extended warranty|extend your warranty|extra warranty)",
        "(full|partial|half) refund",
        "we (will|would|can|could)? (pay|send|give|refund) you",
        "(little|small) (thank-you|thank you|gift|token|extra)",
        "(gift|gifts|freebie|voucher|store credit|pounds|dollars|euros|euro|reward|thank-you|free|"
        "complimentary|half|percent|per cent|% back|money back|cash|present|refunded|refunding|"
        "reimbursed|reimburse)",
        "(send|give|ship|post|get|receive|have|keep) ~ (free|at no cost|at no charge|on us|on the house|"
        "for nothing|gratis)",
    ),
    C.AGAIN: (
        "(again|reminder|remind|reminding|still|another|second|third|once more|yet|last time|"
        "following up|follow up|haven't)",
    ),
}
