"""English terms about reviews."""

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
        "(review|rating|feedback) ~ (affects|affect|no "
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
    C.CHANGE_IT: (
        "(could|would|can|please|kindly|consider|mind|ask you to|hope you|hope you'll) (you)? (please|kindly|"
        "perhaps|maybe|consider|possibly)? (change|changing|edit|editing|remove|removing|delete|deleting|"
        "revise|revising|improve|improving|raise|raising|amend|amending|reconsider|reconsidering|withdraw|"
        "withdrawing) (it|that|this|them)",
        "take (it|that|this|them) down",
    ),
}
