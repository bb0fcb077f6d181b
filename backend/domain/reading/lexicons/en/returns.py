"""Sending back, money back, another size."""

CONCEPTS = {
    "RETURN": """
        return, returning, returns, returned, returnable, send it back, send back, send this back,
        send them back, sending it back, sending back, give it back, bring it back, rma, return label,
        return policy, return it, return address, return shipping, prepaid label, retrun, retun,
        ship it back, ship back, mail it back, take it back, return authorization, return window,
        restocking, returning it, want to return, wish to return, like to return, need to return,
        how to return, how do i return, how can i return, can i return, could i return, may i return,
        return this, return the, return process, return instructions, return request, return slip,
        return code, return form, start a return, initiate a return, returns address, where do i send,
        where do i send it, original packaging, original box, threw away the box, thrown out the box,
        prepaid return, pick it up from me, collect it from me, send me a label, need a label,
        email me a label, qr code for return, past the 30 days, 30 day return, within 30 days, day 33,
        get rid of it, dont need both, shipping back, send these back, send those back, sending these back,
        send one back, print the label, label wont print, return label wont, return these, return them,
        return one, return both,
        return label expired, label doesnt print, label has no weight, restocking fee,
        questions about returns,
        return label you sent, label you sent expired, refused the delivery, shipped back,
        label link expired, make the return, get this back to you, give one back, collect it im,
        free returns, return got sent, do you want it back, free 30 day trial, 30 days start, procedure,
        {post|mail|ship|send|bring|take|give|hand|parcel}
        {it|them|this|these|that|those|one|everything|both|the lot|the item|the product|the thing|the whole
        thing|mine} {back|straight back|right back|all back},
        {can|could|may|how do|should|how can|how would|want to|like to|need to|wish to|happy to|going
        to|planning to|decided to} {i|we|} {return|send back|post back|bring back|mail back|ship back|take
        back|give back|send it back|return it},
        {returns|return}
        {process|procedure|policy|address|label|form|slip|portal|code|window|period|deadline|request|instructions|postage|authorisation|authorization|number|centre|center|department},
        {what|whats|how|where} .. {return|returns|returning}
        {process|procedure|policy|address|label|form|work|it|them},
        {start|begin|arrange|organise|organize|request|initiate|open|process|accept|raise|set up|do|make}
        {a|the|my|this} return,
        no longer {need|want|require|needed|wanted|required} {it|them|this|these|the},
        {keep|keeping} {it|them} {or|and} {return|send},
        {collect|pick up|pick it up|pick this up|uplift} {it|them|this|from me|from my}, cooling off,
        {#|thirty|fourteen} day {return|returns|money|window|period|guarantee|trial}
    """,
    "SENTBACK": """
        i returned, ive returned, have returned, sent it back, sent back, shipped it back, mailed it back,
        returned it, returned the, returned my, my return, return was received, return arrived,
        received my return, received the return, got my return, return tracking, return package,
        return parcel, i sent the item back, return was delivered, returned item, received it back,
        got it back, have it back, youve had the return, have had my return, my return was, my return has,
        signed for the return, tracking for the return, return has been delivered, return got to you,
        you received my return, you received the return, you have received my return, you got my return,
        got the return, dropped it off at, returned last week, returned both, returned two weeks ago,
        returned on, was returned on, return confirmed, sent them back, sent everything back,
        posted it back, shipped back, mailed back,
        refused the delivery, refused delivery, delivered to you,
        sent it back on, you signed for it, return got sent,
        {got|received|have|had} {the|my} {parcel|package|item|box|goods|return|order|stuff|things} back,
        {got|received|have|had} {it|them} back,
        {you|they|your warehouse} {have|got|received|had|signed for} {it|them|the item|the goods|the return|my
        return|the parcel} back,
        {arrived|landed|delivered|reached|got} back {with|at|to} {you|your},
        back {at|in|with} your {warehouse|depot|hands|address|place|shop|store},
        {sent|shipped|posted|mailed|dropped} {it|them|the item|the goods|the parcel|my|the} {back|off} {to
        you|on|last|two|three|a|over|in},
        {your|the} warehouse {signed|received|has|got|confirmed},
        return {tracking|receipt} {says|shows|number}, return was {delivered|received|accepted|logged|signed},
        {handed|dropped} {it|them|the return|the parcel} {in|off} at {the|a|ups|usps|whole foods|kohls|post
        office}
    """,
    "REFUND": """
        refund*, refnd, money back, reimburse*, my money, full refund, partial refund, credited,
        compensation, pay me back, give me back, chargeback, charge back, discount for the, get my money,
        reversal, refunded, refunding, money refunded, my money back, want my money, bank account,
        credited back, credit back, store credit, refunded me, not refunded, hasnt been refunded,
        refunded only, partially refunded, refund status, refund amount, refund is short, refunded less,
        full amount, the rest of my money, owe me, owed,
        came as a gift card, exchange voucher, old card, price dropped, not credited, on my card instead,
        on the card,
        monies should have been repaid, not a penny, youve refunded, hold release, refunded to a card,
        nor a penny, been repaid, said it was processed,
        where is my refund, wheres my refund,
        when {will|do|can|am} {i|we} {get|receive|see|getting} {my|the|a|our} {refund|money|cash},
        {no|still no} {refund|money} {yet|so far|in my|on my|has|received},
        {refund|money} {hasnt|has not|still hasnt|not|never}
        {come|arrived|appeared|shown|been|landed|reached|showed},
        waiting {for|on} {my|the|a} {refund|money},
        {havent|not} {been refunded|had my money|seen my money|seen a refund|received my refund|received a
        refund|got my refund|got my money|seen the refund|had a refund|had the refund|seen the money},
        {issue|process|give|send} {me|the|my|a} {refund|money|full refund}, get my {cash|money|refund} back,
        {short|less|light} on {the|my} refund,
        refund {is|was|came} {short|less|light|wrong|missing|only|too low|not}
    """,
    "EXCHANGE": """
        exchange*, swap, swapped, switch it for, trade it, change it for, different size, bigger size,
        smaller size, larger size, size up, size down, another size, another colour, another color, swap it,
        swap for, swap the, in a different, for a larger, for a smaller, for a bigger, for a medium,
        for a large, for a small, for size, for the blue, for the black, one size up, one size down,
        next size, other color, other colour, other size, exchange the, exchange the 16 for,
        exchange the green, size up or,
        {change|exchange|swap|switch|trade} {it|them|this|these|one|mine|the|my} {for|to|with|over},
        {change|exchange|swap|switch|trade} {it|them|this|these|one|mine|the|my} ..
        {size|larger|smaller|bigger|colour|color|one
        size|medium|large|small|extra|black|blue|white|grey|green|red|different|another},
        for a size {#|up|down|smaller|bigger|larger}, {next|one|a} size {up|down|bigger|smaller|larger},
        outgrew, outgrown, grown out of,
        {too} {small|big|tight|loose|large|short|long|wide|narrow} {for|on} {me|him|her|my|them|us|the},
        {could|can|may} {i|we} {swap|exchange|change|switch|trade}
    """,
    "MIND": """
        changed my mind, change my mind, no longer want, do not want it, dont want this, dont like it,
        do not like it, dont like the, dont like, do not like, dont need it anymore, not need it anymore,
        no longer need, dont need it, do not need it, not what i expected, not satisfied, unhappy with,
        not happy with, doesnt suit, does not suit, unwanted, dislike*, found it cheaper, found a better,
        not for me, didnt like, bought the same, bought one already, already has one, already have one,
        got one already, already bought, dont want them, do not want them, wont need, not needed,
        no use for, dont suit, doesnt go with, does not go with, color isnt right, colour isnt right,
        isnt right for, not right for, not the look, doesnt look good, too dark, too light,
        not to my taste, isnt for me, wasnt for me, thought it would be, thought it was,
        expected something, expected it to be, regret, dont love, didnt love, hate it, hate the color,
        my wife doesnt, my husband doesnt, gift recipient, doesnt like it, didnt like it,
        {dont|do not|didnt|no longer|wont} {need|want|like|require|fancy|love} {it|them|this|these|the|any}
        {any more|anymore|any longer|now|after all|at all|really|},
        found .. cheaper,
        {cheaper|less|better price|better deal} {elsewhere|at|in|on|from|locally|down|somewhere},
        {#|bucks|dollars|pounds|quid|euros|%} cheaper, outgrew, outgrown, grown out,
        {wrong|not my|not our|not quite my|not quite the} {style|taste|thing|vibe},
        {not|isnt|wasnt|arent} {for me|for us|my style|my taste|my thing|what i hoped|what i imagined|what i
        had in mind|what i was after|what i was hoping|as nice|right for|suitable for|the right shade|my cup},
        {had|having} second thoughts, {changed|change|changing} {my|our|her|his|their} mind,
        {got|given|received|bought|found} {another|one|the same|a second|two of} ..
        {already|gift|present|birthday|christmas|locally|elsewhere},
        {already|now} {have|has|got|own} {one|#|two|the same|plenty}, {clashes|clash} with,
        {looks|look} {odd|silly|wrong|awful|terrible|horrible|too} {on|in|with|against|for|big|small|dark},
        ordered too many, {spare|surplus|left over|leftover|extra} one, too many
    """,
    "FIT": """
        too small, too big, too large, too tight, too short, too long for, doesnt fit, does not fit,
        dont fit, didnt fit, not fit, runs small, runs large, wrong size, too wide, too narrow, too loose,
        too heavy, dont fit me, doesnt fit me, bit small, bit big, bit tight, bit large, a size too,
        size is off, sizing is off, pinches, narrow, wrong size for me
    """,
}
