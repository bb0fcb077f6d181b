"""What the delivery cost."""

CONCEPTS = {
    "SHIPCOST": """
        shipping cost*, shipping charge*, shipping fee*, shipping price, shipping cost, postage,
        delivery charge*, delivery fee*, delivery cost*, cost of shipping, cost of delivery,
        price of shipping, shipping rate*, freight, carriage, shipping and handling, shipping twice,
        for shipping, pay shipping, paid shipping, free shipping, free delivery, charged shipping,
        charge shipping, shipping is free, shipping was free, shipping refund, refund shipping,
        refund the shipping, refund my shipping, refund of shipping, shipping is so, shipping too,
        shipping was, p&p, p and p, handling fee, pay for delivery, paid for delivery, charged for delivery,
        express shipping, expedited shipping, priority shipping, next day delivery, express delivery,
        prime shipping, paid extra for, shipping amount, shipping total, shipping, freeship, shipping code,
        surcharge, delivery surcharge, overnight shipping, 2 day shipping, two day shipping, one day shipping,
        expedited fee, express fee, rush fee, insurance fee, shipping insurance, postal charge*, courier fee*,
        courier charge*, free postage, delivery amount, delivery was free, delivery is free, delivery should,
        shipping discount, combined postage, shipping portion, shipping part, shipping line, shipping on,
        shipping at checkout, signature fee, island surcharge, remote area, fuel surcharge, oversize fee,
        delivery price, delivery money, postage money, shipping money, ship fee*, cod fee, stamp, stamps,
        postage stamp, premium shipping, delivery so expensive, shipping upgrade, the upgrade,
        overnight and standard, delivery charge, delivery fee, postage calculation, duties, duty,
        2 day got standard, return the postage, the postage, shipping back, shipping charge,
        paying for delivery, charged for 2 day, got standard, remote area supplement, supplement, clearance,
        address correction fee, outbound delivery, nominated day, cod amount, delivery on us, to ship inside,
        processing fee, customs kept it, tax when postman, cash, priority paid, standard 3 99, shipping 9 90,
        next day {box|option|service}, express option,
        {saturday|sunday|weekend|evening|24 hour|48 hour|first class|second class|special|recorded|signed for}
        {delivery|postage|post} {fee|charge|option|was},
        gst {on delivery|at the door}, the {fiver|tenner} for {delivery|postage},
        {delivery|postage|shipping} {part|portion|element|component|bit|line|fee|charge},
        {billed|charged|paid|paying|pay|pays} {me|us|} {delivery|postage|shipping},
        {delivery|postage|shipping} on {each|every|both|all|the|top|a},
        {one|single|separate|two|three|double|triple} {charge|charges|postage|delivery|shipping},
        {same|single|one} {box|carton|parcel|package|envelope|bag|label},
        {all} {came|arrived|packed|sent|shipped} in {one|a single|the same}
    """,
    "CHARGED": """
        charged, charge, charging, overcharg*, overpaid, expensive, too much, too high, free, twice, double,
        doubled, why did i pay, why am i, why was i, extra, more than, ridiculous, excessive, refund*, cost,
        costs, price, paid, pay, fee, fees, reimburse*, wrong amount, difference, billed, high, cheaper,
        exceeds, how much, added, applied, deducted, waive, waived, remove the, take off, took, credit,
        credited, money, bill, quoted, said free, $0, three times, per item, double charged, shouldnt have,
        overcharge, differ, discount, checkout, not applied, price difference, total, invoice, card,
        promised free, claims free, unfair, insane, steep, outrageous, absurd, rip off, justify, worth,
        only cost, costs only, lower, claim the fee back, fee back, money back for that, demanded,
        never agreed to, didnt select, more than the product, so expensive, calculation is off, wasnt reduced,
        refund the difference, why am i paying, got standard, havent seen it yet, stung for, reimburse me,
        on the bill again, overlooked, feels off, paid back for it, put on the bill, charged me,
        refund of part, take that charge off, refund the amount, snail delivered, collected although,
        my card shows
    """,
    "CHARGE": """
        charged for shipping, charged me for shipping, charged shipping, charged twice for shipping,
        overcharged for shipping, overcharged shipping, overcharged on shipping, overcharged postage,
        paid for express, paid for expedited, paid for overnight, paid for next day, paid for priority,
        paid for fast*, paid for one day, paid for two day, paid extra for, paid for prime,
        charged for delivery, postage due, shipping fee, shipping charge*, refund the shipping,
        refund my shipping, refund shipping, refund the postage, refund my postage, refund the delivery,
        delivery fee, shipping was supposed to be free, shipping should be free,
        shipping should have been free, free shipping but, said free shipping, advertised free shipping,
        combined shipping, combine shipping, insufficient postage, underpaid postage, pay postage,
        pay the courier, pay the postman, pay the mailman, pay on delivery, expensive shipping,
        shipping so expensive, shipping so high, shipping too expensive, shipping too high,
        shipping costs so much, postage cost, delivery cost*, shipping cost*, cost of postage,
        standard shipping but, shipping twice, paid shipping twice, charged postage, paid postage,
        shipping was charged, shipping was added, shipping still, shipping added, add shipping,
        added shipping, added for shipping, billed for shipping, billed for delivery,
        billed me for shipping, billed shipping, credit the shipping, credit the delivery, credit shipping,
        waive the shipping, waive the delivery, remove the shipping, remove the delivery, shipping back,
        postage back, delivery back, my shipping back, shipping money back, give me the shipping,
        return the shipping fee, reimburse the shipping, reimburse shipping, reimburse me for the shipping,
        reimburse the delivery, refund of the shipping, refund for shipping, refund for the shipping,
        refund on shipping, refund just the shipping, refund only the shipping, difference in shipping,
        shipping difference, why did i pay for shipping, why did i pay shipping, why was i charged for,
        why am i charged, why am i being charged, why do i have to pay, why is shipping,
        why is the shipping, why is delivery, why was shipping, shipping charges, paid for shipping,
        paid for delivery, pay for shipping, paid $.. for shipping, paid $.. shipping, shipping refunded,
        shipping cost refunded, postage refunded, delivery fee refunded, shipping wasnt free,
        shipping was not free, shipping isnt free, free shipping was, free shipping is, free shipping over,
        free shipping on, eligible for free, qualified for free, qualify for free, free delivery but,
        free delivery over, delivery surcharge, shipping discount, shipping wasnt,
        delivery was supposed to be free, delivery should be free, delivery should have been free,
        shipping only cost, actual postage, actual shipping, express fee, express charge,
        express shipping fee, expedited fee, expedited shipping fee, upgrade fee, for faster shipping,
        for express, for expedited, for overnight, for next day, for priority, for guaranteed, for one day,
        for two day, for 2 day, for 1 day, for same day,
        combine {postage|delivery|shipping|the postage|the shipping|the delivery},
        combined {postage|delivery|shipping},
        pay {postage|shipping|delivery} {twice|three times|on each|for each|per item|again|separately},
        postage {twice|three times|on each|for each|per item|again},
        {next day|next-day|express|priority|overnight|expedited|premium}
        {box|option|service|delivery|shipping|postage} {was|cost|for|at},
        {ticked|chose|picked|selected|clicked|paid for|paid} the {next
        day|express|priority|overnight|expedited|premium|fast|faster|24 hour|2 day|48 hour|special
        delivery|guaranteed},
        hardly {next day|express|overnight|priority|24 hour},
        not {next day|express|overnight|priority} {delivery|shipping|at all|is it},
        isnt {next day|express|overnight|priority},
        {calls|call} {that|it|this} {next day|express|overnight|priority},
        thats not {next day|express|overnight|priority|what i paid},
        {refund|credit|return|give me back|back} {the|my} {difference|extra|express|expedited|next
        day|priority|overnight|premium|upgrade|delivery part|postage part},
        refund {of|for|on} the {express|expedited|next day|priority|overnight|premium|upgrade|postage|delivery
        fee|delivery charge},
        {extra|surcharge|supplement} for {my|the|our} {island|postcode|zip|area|region},
        why {so much|such a high|is it so much} {for|to} {postage|shipping|delivery|post|ship|send},
        {postage|shipping|delivery} {seems|looks|is|was} {steep|high|a lot|dear|excessive|too much|too
        high|expensive|extortionate|wrong|more than|double},
        how much {is|was|would} {the|your} {postage|shipping|delivery},
        how much {for|is} {postage|shipping|delivery}, how much to {ship|post|send|deliver},
        {postage|shipping|delivery} {cost|price|fee|charge|charges|costs|rate|rates} {to|for|of|was|is|seems},
        {free|included} {postage|shipping|delivery} {but|yet|and i was|so why|when i|at checkout|however|and
        then},
        said {free|no charge for} {postage|delivery|shipping},
        {advertised|listed|promised|offered} {free|as free} {postage|delivery|shipping},
        {billed|charged|paid|paying} {me|us|} {delivery|postage|shipping|p&p|carriage|freight}
        {on|for|twice|three|each|per|and|but|of|again|when|that|even},
        {delivery|postage|shipping} on {each|every|both}, expect one charge,
        {overcharge|overcharged|over charged|undercharge|double charged|charged double|charged twice} ..
        {delivery|postage|shipping|carriage|freight},
        {paid|pay|paying|charged|charge|cost|costs|spent} # ..
        {delivery|postage|shipping|deliver|post|ship|p&p},
        {stamp|stamps|label|sticker|envelope|franking} {says|said|shows|on it|on the} .. {#|only|£|$|cost},
        {actual|real|true|printed} {postage|shipping|cost of|delivery},
        {knock|take|took|taking} .. {postage|delivery|shipping} {off|back},
        {no|not} {free|included} {delivery|shipping|postage},
        {delivery|postage|shipping} {should|was meant to|was supposed to|is supposed to|is meant to} ..
        {free|included|less|cheaper|cost|refunded|back},
        {prime|member|subscribe} .. {free|charged|paid} {delivery|shipping|postage},
        {surprise|extra|unexpected|additional|hidden|mystery|second}
        {fee|charge|bill|postage|delivery|shipping|cost},
        {asked|asking|made|wanted|wants|demanding|demanded} .. pay {#|extra|more|again|a
        fee|customs|duty|postage|delivery|for delivery|for postage|before},
        {courier|postman|driver|fedex|ups|dhl|royal mail|carrier|mailman|usps|post office}
        {wanted|wants|asked|demanded|charged|made me pay|billed|sent me a bill|is asking|is charging|is
        demanding|collected}
    """,
    "CUSTOMS": """
        customs fee*, customs charge*, customs duty, customs duties, import duty, import duties,
        import fee*, import charge*, duties, import tax, pay customs, customs cost*, handling charge,
        import charges, customs bill, vat on delivery, brokerage fee, brokerage, customs invoice, tariff,
        tariffs, import vat, tax at the door, duty,
        {customs|import|duty|duties|tax|vat|brokerage|clearance|handling|admin}
        {fee|fees|charge|charges|bill|invoice|cost|costs|payment|tax}
        {of|for|on|before|from|to|was|is|that|which|at|came|when|and|i|you},
        {pay|paid|paying|charged|owe|billed|stung} ..
        {customs|import|duty|duties|vat|brokerage|tariff|tariffs}
    """,
}
