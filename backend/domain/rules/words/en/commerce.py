"""English terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
}
