"""English terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "save (10|15|20|25|30|40|50|5) %",
        "(coupon|coupons|voucher|vouchers|promocode|promo code|promo codes|promotional code|"
        "promotion code|discount code|discount codes|code at checkout|coupon code|savings code)",
        "(promo|promotion|promotions|discount|voucher|coupon|offer|offers|gift code|savings) (box|field|"
        "line|window)",
    ),
    C.CODE: ("(code|codes)",),
    C.COUPON_USED: (
        "(coupon|voucher|code|promotion) ~ (you used|you applied|you redeemed|was applied|"
        "has been applied|was used|was redeemed|was deducted|was not applied|did not apply|is returned|"
        "was returned|refunded|at checkout was)",
        "(used|applied|redeemed|refunded|restored|reinstated) (the|your|a|this|that|amazon)? ~ (coupon|"
        "voucher|promo code|promotion)",
        "(issue|issued|offer|provide|send|give|have) (you)? (no|any) (coupons|coupon|vouchers|codes)",
        "amazon (coupon|voucher|promotion|gift card)",
        "(code|coupon|voucher|discount) ~ (was|is|came|comes) (from)? (amazon|amazon's)",
        "(amazon's|your) (own)? (coupon|voucher|promo code|promotion|code) (was|is|has)",
        "amazon (took|applied|deducted|gave|counted|subtracted|honoured|honored) ~ (coupon|voucher|code|"
        "promotion)",
        "(you|that you|which you) (ticked|clipped|entered|selected|chose|typed|had|redeemed|activated|"
        "picked|clicked)",
        "(paid|settled|covered) ~ (with|by) (a|the|your)? (gift card|voucher|coupon|gift voucher|balance)",
    ),
    C.DISCOUNT: (
        "(discount|discounts|discounted|% off|percent off|off your|off the next|rebate|reduced price|"
        "special price|lower price|better price|cheaper|store credit)",
        "(percent|per cent) (off|less|cheaper|discount)",
        "(pounds|dollars|euros|money) off",
        "(loyalty|bonus|price) (credit|reduction|bonus|saving)",
        "(take|knock|get|save|deduct) ~ off",
        "(a quarter|a third|half|a fifth|a tenth|one third|one quarter) (of the price|off|less|"
        "of the total|of it)",
        "price ~ (falls away|drops|comes off|is deducted|disappears)",
        "(knock|take|give|deduct|slash|cut) ~ (percent|per cent|%|pounds|euros|dollars)",
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
        "(next|another|future|following) (order|orders|purchase|purchases|visit|buy|shop|shopping|basket|"
        "one)",
        "(when|if|should) you (order|shop|buy|come back|return|purchase) (with|from|at)? (us|"
        "our)? (again|next|another|more|something)",
        "(order|shop|buy) (with|from|at) us (again|next)",
        "the next time you (shop|buy|order|purchase|come)",
        "next time (with us|at ours|you visit)",
        "(come|coming|back) (back|here)? for (more|another|others)",
        "(need|want|order|buy) (more|another|others|new ones|refills|spares) ~ (off|percent|discount|"
        "cheaper|message)",
    ),
    C.CROSS_SELL: (
        "would you (like|be interested) (to|in) (add|adding|buy|buying|upgrade|upgrading|purchase|"
        "purchasing)",
        "we also (offer|sell|carry|make|stock)",
        "we sell (those|these|that|them|it) (as well|too|separately)",
        "(check|take a look|have a look|look|browse|discover|explore|see|view|try|visit|shop|consider|"
        "buy) (out|at|into)? (some of|all)? our (other|new|newest|latest|full|entire|whole|wide|"
        "best selling|bestselling|popular|complete|premium|upgraded|summer|winter|spring|holiday|"
        "matching)? ~ (products|product|items|range|collection|catalog|catalogue|selection|listings|"
        "arrivals|line|store|storefront|accessories|bestsellers|models|assortment|deals)",
        "(you|customers) (may|might|will|would|could) (also|be) (like|love|interested|enjoy|buy|want)",
        "(also|often) (buy|bought) (our|the|these|together)",
        "(customers|people|buyers) (who|that) bought ~ also",
        "we (also|now) (sell|carry|stock|offer|have) ~ (products|items|accessories|collection|models|"
        "range|cases|covers|chargers|matching)",
        "our (new|newest|latest|upgraded|premium) (product|collection|model|line|range|arrival|arrivals|"
        "release|version) ~ (is|are|now|just|available|has|out|launched|that|you)",
        "(recommend|suggest) (our|buying|purchasing|adding|trying) ~ (product|products|model|version|set|"
        "kit|bundle|cleaner|case|accessory|accessories|too|as well|collection|range|line)",
        "(pairs|goes|works) (perfectly|great|well|best) with our",
        "(perfect|ideal|great) (match|addition|companion) (for|to) your",
        "upgrade to (our|the) (premium|pro|new|latest|deluxe)",
        "(interested in|have you seen|have you tried) (any of|one of)? our (other|new|latest)",
        "buy (one|two|2|1) get",
        "(complete|complement) your (set|collection|order|purchase) with",
        "(add|order) our ~ (to|for) (your|only|just)",
        "our (new|newest|latest) ~ (landed|launched|come out|in stock now|hit the shelves|arrived)",
        "(goes|go|pair|pairs|match|matches) (perfectly|beautifully|great|nicely|wonderfully) with (it|"
        "your|the|them|our|this)",
        "check them out",
        "(may|might|can) (i|we) (also)? suggest (the|our|a|adding|you) ~ (matching|cover|set|bundle|case|"
        "too|as well)",
        "(suggest|recommend|offer|have) (the|our|a|also)? matching",
        "(customers|buyers|people) (often|usually|also|like to)? (buy|bought|order|get|take) both",
        "(many|most|lots of|other|our) (of our)? (customers|people|buyers) (take|add|pair|combine|order|"
        "like|love|choose|get|buy|pick|go for|swear by) ~ (with it|along|too|together|as well|alongside|"
        "our|these|those|the)",
        "(worth|take|have|deserve|deserves|throw) (a|another)? (look|peek|browse|glance|visit)",
        "in our storefront",
        "(our|the) (storefront|shop window|brand page|brand store|amazon shop|amazon store|seller page)",
        "(goes|go|works|looks|pairs) (really|very|so|especially|beautifully|perfectly|"
        "wonderfully)? (well|great|nicely|beautifully|perfectly) with (the|our|it|your|this)",
        "(perfect|ideal|great|lovely|natural|nice) (partner|companion|addition|match|complement|gift)",
        "you (would|might|may|will|could|should|'d|'ll|are going to)? (also|surely|certainly|probably|"
        "definitely)? (love|adore|fancy|enjoy) (our|the|one of our)",
        "(complete|completes|round off|finish) (the|your) (set|look|collection|kit|outfit|room)",
        "(treat|spoil) yourself",
        "why not (add|try|get|order|treat|pick|take|have)",
        "(new|latest|fresh) (colours|colors|designs|arrivals|styles|scents|patterns|models|editions|"
        "range|collection|line) ~ (now|available|in stock|online|out|launched|live|arrived|just)",
        "(bestseller|bestsellers|best-seller|best-sellers|bestselling)",
        "(upgrade|upgrading) to (our|the|a) (larger|bigger|premium|pro|deluxe|newer|new|xl|plus)",
        "(add|adding|order|ordering|buy|buying|try|trying|get|getting) ~ (from|of) our (range|collection|"
        "line|shop|store|catalogue|catalog|selection)",
        "(also|now) (stock|sell|carry) (a|the|some|matching|lots|many|our|other|several|more|plenty)",
        "(same|matching) (series|range|line|collection|family|design|fabric|wood) ~ (arrived|in stock|"
        "available|too|also|now|launched|new)",
        "(also|just|newly) (arrived|in) ~ (matching|same range|same series|same line)",
        "(range|assortment|selection) ~ (before they are gone|have a look|take a look|worth)",
        "take a look at (all|the rest|what else|everything)",
    ),
    C.MARKETING: (
        "(off|on|discount on) (everything|all products|all items|storewide)",
        "(this weekend|this week|today|this month) only",
        "(newsletter|mailing list|giveaway|sweepstake|sweepstakes|raffle|lucky draw|loyalty program|"
        "loyalty programme|vip club|vip customer|vip group|referral program|refer a friend|rewards club|"
        "affiliate|membership club|product tester|product testers|test our products)",
        "(flash|clearance|summer|winter|spring|autumn|holiday|black friday|cyber monday|christmas|"
        "prime day|anniversary|season|seasonal|end of season|big|our|huge) (sale|sales|deal|deals|"
        "special|specials|offer|offers|promotion|promotions)",
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
        "(buy|take|get|order) (two|three|2|3) ~ (pay for|pay only|get|third|second) (one|two|1|2|free|"
        "for free|is free)",
        "(special|exclusive|secret|monthly|weekly|weekend|members|member|insider|loyalty|early bird|vip|"
        "festive|seasonal) (offer|offers|deal|deals|prices|price|sale|discount|discounts|promotion|"
        "promotions|rate|perks|club|list|bonus)",
        "(mailing|email|e-mail|vip|customer|subscriber) (list|club|newsletter|updates)",
        "(hear|learn|know|find out|be the first|get) ~ (first|about) ~ (offers|sales|deals|arrivals|"
        "discounts|products|launches|shades|designs)",
        "(20|30|40|50|60|70|80|10|15|25) (%|percent|per cent) off (all|everything|our|the whole|"
        "the entire|selected|every|storewide|sitewide|any)",
        "(sale|discounts|offers|deals|promotion) (is|are|ends|end|starts|start|runs|run|begins|finishes|"
        "on until|until|lasts) (on|now|until|today|tomorrow|this|at|from|all|only|live)?",
        "(win|winning) (a|one of|an) ~ (prize|draw|voucher|giveaway|competition|raffle)",
        "(competition|contest|prize draw|giveaway|raffle|sweepstake)",
        "(recommend|mention|introduce) (us|our shop|our brand|our store) (to|at)",
        "(refer|bring|invite) (a|your) (friend|friends|colleague)",
        "(bring|tell|share) ~ (friends|family|colleagues) ~ (us|our|shop|brand|offer|code)",
        "(subscribe|sign up|signing up|join|register) ~ (our|the|for our|to our) ~ (list|newsletter|club|"
        "updates|channel|programme|program|mailing|community|offers)",
        "save (up to|even|another|an extra|over)? (10|15|20|25|30|40|50|5|up to)? (%|percent|per cent)",
        "(introductory|launch|opening|special|promotional|early-bird|sale|bargain|crazy) (price|prices|"
        "offer|offers)",
        "(this|only this|just this) week ~ (price|offer|sale|half|reduced|discount)",
        "(half|reduced|special) price ~ (when you buy|when you order|if you buy|if you order|on all|"
        "this week|only)",
        "(our|own) (own)? (shopping|free|brand|loyalty)? app ~ (download|get|install|sign|collect|points|"
        "store)",
        "(get|download|install) our ~ app",
        "(collect|earn|gather|gain|redeem) (points|stars|stamps|credits|miles)",
        "points (with|for|on) (every|each) (purchase|order)",
        "(you both|both of you|each of you|you two|the two of you) ~ (get|receive|save|off|free)",
        "(know|have) (someone|anyone|somebody|a friend|friends) ~ (looking|needs|wants|interested|"
        "might like|send them|tell them)",
        "send (them|him|her|your friends) (to us|our way|to our)",
        "(questionnaire|survey) ~ (draw|win|prize|raffle|voucher|reward)",
        "(mention|quote|refer to|cite) (this|my|our) (message|mail|note|chat)",
        "(launches|tips|novelties|new arrivals|offers|news) ~ (by|per|via) (mail|e-mail|email|newsletter)",
        "(extended|extend|longer|extra) (warranty|guarantee|cover|protection) ~ (fee|plan|only|for just|"
        "register|sign up|upgrade)",
        "(protection plan|care plan|insurance) ~ (offer|add|buy|get|only|upgrade)",
        "(order|buy|take) (two|three|four|five|six|ten|2|3|4|5|6|10) (or more)? ~ (discount|cheaper|save|"
        "% off|free shipping|lower price|better price)",
        "(trade|bulk|wholesale|business|reseller) (price|prices|discount|discounts|rates|terms)",
    ),
    C.ENDED: (
        "(ended|expired|finished|over|has run out|ran out|no longer valid|no longer active|was over)",
        "(run by|from|by|of) amazon",
    ),
    C.OWN_SHOP: (
        "(visit|on|at|from|see|via|through|check|browse|to|in) our (own|online|official|company|brand|"
        "new)? (own|online|official|company)? (website|websites|web site|site|webshop|web shop|web store|"
        "online store|online shop|homepage|home page|shopify|etsy|ebay|shop|storefront|store|webpage|"
        "web page)",
        "our (own|official|online|company|brand) (website|webpage|web site|site|store|shop|webshop|"
        "online store|online shop)",
        "our (website|web site|webshop|web shop|homepage|eshop|e-shop|web store)",
        "(order|buy|purchase|shop) (directly|direct) (from|with|at|through|on) (us|our|me)",
        "(google|search for|search|look up) (us|our)",
        "(find|search|google|look) (us|our brand|our company|our shop|our store|for us|our name|"
        "for our brand) (on google|online|on the internet|on the web|under|by our|on ebay|on etsy|"
        "on shopify)",
        "(ebay|etsy|walmart|aliexpress|temu|shopify|alibaba) (store|shop|page|account|listing)",
        "(our|on|via) (ebay|etsy|shopify)",
        "(search|google|look) (for)? ~ on (google|the web|the internet)",
        "(cheaper|less|better price|lower price) ~ (in|on|at|from) our (shop|store|site|website)",
        "(cheaper|less) than (on|at|through|via)? amazon",
        "(find|order|buy|get|see|pick|choose|download|register|sign up|available|sold|offered|listed|"
        "stocked|shop|look|browse) ~ (on|in|from|at|via|through|over) our (own)? (web|online|little|"
        "small|brand)? (shop|store|site|website|web site|page|pages|portal|homepage|showroom)",
        "(order|ordering|buy|buying|purchase|purchasing|bought|ordered|get|book) ~ (directly|straight|"
        "direct) (from|with|through|via|at|off) (us|me|our|the workshop|our workshop)",
        "(type|enter|put|google|search|look) ~ (into|in|on|up in) (google|your browser|the browser|"
        "a search engine|the search engine|bing)",
        "(cheaper|less|lower|better) ~ (direct|directly|without amazon|outside amazon|with us|from us)",
        "(direct|directly) (from|with) us ~ (cheaper|less|save|without|lower|discount)",
        "our (own|online|web|brand|company|official) (shop|store|site|website|page|webshop|outlet)",
        "our (etsy|ebay|shopify|walmart|temu|aliexpress) (shop|store|page|account|listing)?",
        "(order|buy|purchase|get|have|commission|book|obtain) ~ (directly|straight|direct|"
        "privately) (from|with|at|through|via|off) (us|me|our|the workshop|the factory|the studio|"
        "the farm|the maker|the manufacturer|the source|the mill|the showroom)",
        "(not|never) (listed|on|sold|available|offered) (on)? amazon ~ (but|order|direct|directly|us|"
        "with us|though)",
        "(wallapop|leboncoin|vinted|marktplaats|kleinanzeigen|subito.it|olx|shopee|mercadolibre|rakuten|"
        "etsy|temu|aliexpress|shein|cdiscount|allegro|facebook marketplace|taobao|shopify|craigslist|"
        "gumtree|poshmark|tweedehands|2dehands|milanuncios|mercado livre|mercado libre|bol.com|"
        "back market)",
        "(our|the) (showroom|showrooms|flagship|brick-and-mortar|physical store|factory outlet|farm shop|"
        "workshop shop)",
        "(pop|drop|come|stop|call|swing) (in|by|round|over|along) (and|any|at|to|when|whenever|on|for|"
        "our|us|in)",
        "(come|visit|see|find) (us|to our|our) (in|at|on|shop|store|showroom|studio|premises)",
        "(in-store|in store|at our shop|at our store|in our shop) ~ (cheaper|lower|prices|discount|"
        "than online)",
        "(brand|company|manufacturer's|maker's) (site|website|page|portal|web page)",
        "(site|portal|page|website) of our (brand|company|workshop|firm|shop)",
        "our (contact form|live chat|support portal|help desk|helpdesk|ticket system|online form|"
        "web form|help centre|help center|chatbot|blog|support page|service portal|customer portal)",
        "(register|registering|registration) ~ (product|device|warranty|purchase) ~ (site|website|page|"
        "online|portal|our)",
        "(on|via|through) our (page|pages|portal|form)",
    ),
    C.FOLLOW_US: (
        "(follow|like|find|join|add|tag|dm|message|pm|subscribe to|see|visit|contact|reach|on) (us|our|"
        "me) (us|on|over on|at|via|through)? ~ (facebook|instagram|insta|tiktok|tik tok|youtube|twitter|"
        "pinterest|linkedin|snapchat|threads|weibo|reddit|discord|fb|ig|social media)",
        "our (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|snapchat|social media|"
        "fb) (page|channel|account|profile|group|community|team)?",
        "(on|via|through|to) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|snapchat|fb|"
        "linkedin)",
        "(facebook|instagram|tiktok|youtube|fb) (page|group|channel|account|profile|messenger|community)",
        "follow us",
        "(dm|pm) us",
        "like our page",
        "social media (page|pages|channel|channels|account|accounts)",
        "(trustpilot|google maps|google reviews|google review|trusted shops|yelp|reclame aqui|"
        "tripadvisor|sitejabber|feefo|reviews.io|ekomi|kiyoh)",
        "(our|the) (blog|podcast|channel|youtube channel|telegram channel|vlog)",
        "subscribe to (our|the|my) channel",
    ),
}
