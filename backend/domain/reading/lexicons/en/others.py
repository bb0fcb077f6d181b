"""Invoices, praise, offers and all that is no case of its own."""

CONCEPTS = {
    "INVOICE": """
        invoice*, receipt, receipts, vat, tax id, tax number, tax exempt*, sales tax, billing, bill, gst,
        tax invoice, proof of purchase, vat number, ein, purchase order, w9, company details, tax,
        invoiced, copy of the bill, itemized, itemised, receipt for, vat receipt, vat invoice, tax receipt,
        for my accountant, for our accounting, for my taxes, expense report, expenses,
        reimbursement from my employer, warranty registration, billing address on the, w 9,
        company name on, purchase receipt, order summary pdf,
        invoice has wrong, wrong company name,
        gst {bill|invoice|number|receipt}, input {credit|tax}, company number, registration number,
        {bill|invoice|receipt} {with|in|showing|made|to|for} {our|my|the}
        {company|business|vat|gst|firm|name|tax|accountant},
        {proper|formal|official|itemised|itemized|full|corrected|amended|revised|separate}
        {invoice|receipt|bill},
        vat {receipt|invoice|number|bill|breakdown|details},
        {need|send|provide|email|issue|get|want|download|print|find} {me|us|you|the|an|a|my|our|it}
        {invoice|receipt|vat|bill},
        input credit
    """,
    "THANKS": """
        thank*, thx, ty, cheers, appreciate*, grateful, great job, much appreciated, kudos
    """,
    "HAPPY": """
        love it, love the, loves it, works great, works perfectly, very happy, so happy, great product,
        great service, fantastic, amazing, very pleased, well made, arrived safely, arrived quickly,
        fast delivery, quick delivery, great seller, thank you so much, just wanted to say, all good now,
        problem solved, issue is resolved, never mind, nevermind, please ignore, disregard, found it,
        it has arrived, has now arrived, has arrived now, turned up today, showed up today,
        finally arrived, no need to reply, got it thanks, got it thank, got them, got it this,
        received it thank, received them, received with thanks, arrived thank, arrived thanks,
        came this morning thanks, all good, all is well, all set, all fine, its fine now, it works now,
        working now, works now, sorted, is sorted, got sorted, sorted out, solved, problem is solved,
        found the package, found my package, found the parcel, found my parcel, neighbor had it,
        neighbour had it, neighbor has it, neighbour has it, wife had it, husband had it, was hidden,
        turned up, it turned up, showed up after all, arrived after all, you can close, close this,
        close the ticket, close the case, ignore my, ignore my last, ignore the last, forget my last,
        forget it, never mind my, my bad, my mistake sorry, no longer needed thanks, thanks a million,
        you guys are, you rock, loved, we love, loving it, beautiful, gorgeous, so pretty, adorable,
        keep up the good, very satisfied, highly recommend, will buy again, will order again, best seller,
        exceeded, thank you for the quick, thank you for the fast, thanks for the quick,
        thanks for the fast, thanks for sorting, thank you for your help, thanks for your help,
        thanks for letting, ok thanks, ok thank you, okay thanks, thanks bye, great thanks, understood,
        arrived today thanks, thanks it arrived, it arrived thanks, thanks it came, it came thanks,
        received thank you, all received, received my order thanks, received everything,
        received in perfect, arrived in perfect, arrived in great, arrived in good, gave it to me,
        perfect condition, best purchase, excellent, even carried it, arrived today in perfect,
        hats off, spot on, pleasure doing business, hours to spare, be ashamed not, so nice about it
    """,
    "REVIEW": """
        review*, feedback, rating, stars, five star, 5 star, testimonial, unsubscribe, newsletter,
        mailing list, stop sending me, stop emailing, remove me, leave feedback, leave a review,
        asking for a review, review request, stop emailing me, stop sending, too many emails,
        unsubscribe me, off your list
    """,
    "BUSINESS": """
        wholesale, bulk, distributor, reseller, collaborat*, partnership, sponsor*, influencer, youtube,
        affiliate, business proposal, cooperation, our company, marketing, seo, supplier, sourcing,
        promote, blogger, job, vacancy, hiring, catalog*, quote, quotation, large quantity,
        volume discount, resell, instagram, tiktok, donat*, charity, offer you, our services,
        increase your sales, thesis, student, research, survey, questionnaire, interview, journalist,
        podcast, investor, agency, website design, web design, rank higher, traffic, leads,
        virtual assistant, freelanc*, photograph*, fulfillment services, our factory, manufactur* in,
        we are a, we manufacture, we offer, we provide, stock your, stockist, carry your, become a,
        dropship*, fundraiser, raffle, school event, nonprofit, non profit, open position*, internship,
        franchise, cooperate, carry your products, carry your product, in our store, in our shop,
        in our stores, our customers, stock your product, sell your products, sell your product,
        distribut*, cheap shipping services, boost your sales, marketing agency,
        wholesale prices,
        trade prices, quote wanted, with our logo, price per unit, ambassadors, pro forma,
        trade {price|prices|pricing|account|discount|terms|customer|rate|rates}, i run a, we run a,
        {my|our}
        {cafe|café|restaurant|shop|store|school|salon|hotel|office|studio|gym|boutique|business|nursery|clinic|gallery|bakery|church},
        would need about, need about {ten|twenty|thirty|forty|fifty|sixty|a hundred|100|200|50|20},
        {larger|large|big|bigger} {quantity|quantities|order|orders|amounts},
        {bulk|volume|wholesale}
        {order|orders|price|prices|pricing|discount|discounts|rate|rates|buy|quantities|terms}
    """,
    "MISC": """
        discount, coupon*, promo, promo code, voucher, gift card, price match, price drop, loyalty,
        password, account, log in, login, gift wrap*, gift message, gift note, gift receipt, opening hours,
        store location, physical store, your phone number, call me, phone you, speak to, talk to someone,
        talk to a human, supervisor, manager, complaint, privacy, personal data, gdpr, delete my data,
        scam, phishing, suspicious, two factor, verification code, subscription, merry christmas,
        happy new year, payment method, payment failed, credit card, paypal, installment*, rude, website,
        your website, web site, page has a typo, typo on your, spelling mistake on your, physical shop,
        visit, store near, showroom, where are you located, are you located, are you based,
        where are you based, opening times, open on, closed on, business hours, work hours, speak with,
        talk to, human, real person, phone support, customer service number, your number,
        phone number to call you, wont answer, nobody answers, no one answers, never answer,
        driver was rude, drove over, drove into, hit my, damaged my fence, damaged my car, damaged my gate,
        ran over, my lawn, my mailbox was damaged, broke my, driver broke, loyalty program, referral,
        student discount, military discount, price went down, price dropped after, price adjustment,
        lower price now, matched price, voucher has expired, voucher code, code doesnt work,
        code does not work, code expired, discount code, promo doesnt, reset mail, password reset,
        cant log in, cannot log in, sign in, two accounts, my account, delete my account, close my account,
        my data, my personal data, personal information, gift wrapped, wrap it, wrapping paper,
        include a note, include a card, add a note, handwritten note, without the price, no price,
        hide the price, sms, text messages from you, fake text, is this you, is this really you,
        is this email real, legit, legitimate, scammer, pretending to be, wrong person, not my order,
        didnt order this, did not order, never ordered, didnt order anything, i did not place,
        unauthorized, unauthorised, payment declined, card declined, pay with, pay by, klarna, apple pay,
        happy holidays, happy easter, season's greetings, recycle, recycling, plastic packaging,
        sustainab*, what does .. mean, backed into, hit our, hit a, drove across, drove on, coupon for,
        returning customers, returning customer, never bought anything, never purchased anything,
        why are you messaging, why am i getting, why are you emailing, why do i get,
        why did i get an email, messaging me, contacting me, emailing me, your driver, the driver backed,
        the driver ran, the driver threw, driver threw, driver yelled, driver parked, driver blocked,
        blocked my driveway,
        wrong seller, text about my parcel, hacked, did not place this, never mind, disregard,
        typo in your listing, mailbox hit, hit my mailbox, store in, hiring, right place to report,
        mailing list, speak to a manager, wasteful,
        pressed the wrong button,
        wrong shop, mixed me up, price tag out, pro forma, declined my payment, who the gift came from,
        photos you asked for, wing mirror, insurance details, send my cv, scratch that, packer,
        stocking left, gift card balance, resend the order confirmation, spam, peed, on video,
        got an old number, my number, registered blind, how did you get my, noted, black friday,
        difference back as a credit, called me at, brand ambassador*, found it behind, no lawn mower,
        leave the price {out|off}, leave out the price, price out of, take the price {off|tag}, put in a note,
        put a note, a note {saying|with|in|from}, card saying, include a {card|message|note},
        {add|write|enclose|slip in} a {card|message|note|little note},
        gift {receipt|note|message|wrap|wrapped|wrapping|box},
        price {tag|sticker|label|list} {off|removed|out}, happy birthday, happy anniversary,
        {without|hide|no} {the|any|a} {price|prices|invoice inside|receipt inside}, monthly subscription,
        flower {bed|beds},
        {my|our|the} {fence|gate|lawn|hedge|driveway|garden|flower
        bed|wall|car|dog|cat|dahlias|roses|bins|mailbox} .. {driver|courier|van|truck|delivery
        man|postman|lad|guy},
        {driver|courier|van|truck|delivery man|postman|lad|delivery guy|mailman} ..
        {rude|swore|shouted|reversed|ran over|trod|drove|parked|blocked|threw|kicked|knocked over|hit|smashed
        into|lawn|fence|hedge|wall|garden|flower|dog|cat|insurer|urinated|smoking|speeding|abusive|attitude|manners},
        {their|his|your|the|companys} {insurer|insurance},
        match {your|the|their|this|that|a} {own|price|lower|offer|competitors},
        {price|cheaper|less} .. {on your site|on your website|on your own|than when i bought|since i
        bought|now|today|this morning},
        {dropped|reduced|went down|lowered} the price,
        {insta|instagram|tiktok|facebook|youtube|pinterest|twitter|social media|blog|vlog},
        tag {your|you|the} {shop|store|brand|page|account|}, {still|always|ever} {hiring|recruiting},
        {my|your} {cv|resume},
        {photos|pictures|pics|review|video} {on|for}
        {insta|instagram|tiktok|facebook|youtube|my|our|social|the}
    """,
    "REPLY": """
        reply, replied, response, respond*, answer*, answered, heard back, hear back, hear from you,
        heard from you, contact me, get back to me,
        never replied, replied to my email,
        did someone get my last message, no ones written back, got your message, will wait for your mail
    """,
    "HAVEIT": """
        unboxed,
        {i|we|ive|weve|have|just|she|he|finally}
        {opened|unpacked|unboxed|unwrapped|assembled|plugged|installed|tested|wore|worn}
        {it|them|the|this|one|my|and},
        when {i|we|she|he} {opened|unpacked|took|tried|plugged|put|unwrapped|switched|turned|lifted|pulled|got
        it home|got it out|used|washed|wore|pour|poured|filled},
        {on|upon} {opening|unpacking|first use|unboxing|unwrapping},
        out of the {box|packaging|package|wrapping|bag|packet}, took it out,
        {arrived|came|turned up|were delivered|got here|landed|showed up|here}
        {fine|safely|ok|okay|quickly|promptly|early|well packed|in good time|on time|nicely|this morning|this
        afternoon|broken|damaged|smashed|cracked|bent|wet|dented|with a|with the|in pieces|without a|without
        the|in perfect|intact|safe and sound},
        {i|we} signed for it {because|and|as|but|when|then}, handed it to me, handed me {the|my|a},
        thanks for the {quick|fast|prompt|speedy|swift} {delivery|dispatch|shipping|service|postage},
        delivery was {fast|quick|fine|prompt|great|good|brilliant|spot on|excellent|quick
        enough|perfect|speedy|super},
        {shipping|delivery|dispatch|postage} was {fast|quick|prompt|speedy},
        {it|they|which|order|parcel|package|item} {arrived|came|turned up} {today|yesterday|this morning|on
        monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|last week|last
        night|earlier},
        what {arrived|came|turned up|showed up|i got|i received|you sent|i have|was in the box|was delivered}
        {is|was|isnt|wasnt|are|looks|seems|does|has|were},
        {has|have} now {arrived|turned up|come|been delivered},
        {only|finally|just|eventually} {arrived|came|turned up} {today|yesterday|this|on},
        {used|wore|worn|tried|washed|had|run} it {once|twice|# times|for|a couple|on|yesterday|today|all},
        {first|second|third} {use|time i used|time we used|wash|wear|go|charge|day},
        after {one|a|#|two|the first} {use|uses|wash|washes|wear|day|days|week|weeks|month|months|charge},
        {plugged|switched|turned} it {in|on}, tried {it|them} on, put it together,
        {inside|in} the {box|bag|packet|package|packaging|parcel|tin|jar|carton}
        {was|were|there|is|are|i|looks|looked|it|had}
    """,
    "INTACT": """
        unopened,
        {never|not|hasnt|havent|hasnt been|never been|not been|havent been|havent even|hasnt even been}
        {worn|used|opened|unwrapped|touched|out of|taken out|unpacked|tried},
        unused, unworn, unwrapped still,
        {still|all} {sealed|boxed|wrapped|in its box|in the box|in the bag|in its packaging|in the
        packaging|in original|in the original|in the wrapper|in its wrapper|new|brand new|has the tags|has its
        tags|has tags|with tags|in plastic|in cellophane},
        {tags|labels|tag|label} {on|still on|attached|still attached|are on|intact}, brand new condition,
        perfect condition, mint condition, as new, like new,
        {nothing|not anything} wrong with {it|them|the|this|him|her},
        {works|working|worked} {fine|perfectly|well|as it should|great|ok|okay|beautifully},
        {no|not a} {fault|faults|quarrel|complaint|complaints|issue|issues|problem|problems} with
        {the|it|them|your},
        {its|it is|theyre|they are|item is|goods are|product is}
        {fine|lovely|nice|ok|okay|great|good|perfect|beautiful|as described},
        {havent|not|never} {broken|opened|removed|cut} the {seal|box|packet|packaging|tags|wrapper}
    """,
    "PAST": """
        last time,
        the last time, last one, last order,
        {previous|earlier|prior|first|other|past|last}
        {order|orders|delivery|purchase|parcel|package|occasion|occasions|time},
        {last|earlier this} year, {before|previously} {from you|and it|and they|you},
        {ordered|bought|purchased} {from you|this|these|it|one|them} {before|previously|last|in the
        past|years|twice before|many times},
        in the past, happened {before|last|again|twice|once},
        {second|third|fourth} time {this|that|ive|i have|in|its|it has|now|already}
    """,
    "THREAT": """
        ill have to cancel,
        {ill|i will|i shall|we will|well|we shall|gonna|im going to|going to|have to|ill have to|i will have
        to|will be|ill be|i might|i may|i would|might have to|may have to|forced to}
        {cancel|cancelling|canceling|be cancelling|open a|file a|report you|report this|dispute|contact
        amazon|leave|leaving|claim|complain|request a refund|ask for a refund|want a refund|demand|want my
        money|expect a refund|need a refund|take my money|go elsewhere|buy elsewhere|order elsewhere|get it
        elsewhere|raise|start a|escalate|take it up|do a chargeback|call my bank|call my card},
        {otherwise|or else|else|or|if not} {i|ill|im|id|please|just|you can|we|i will|i want|i would|i
        need|cancel|refund|give|send} {cancel|refund|refunded|want|will|would|need|it|me|my|the|money|like},
        {otherwise|or else|if not|then} {please} {cancel|refund},
        {otherwise|or else|if not|then|or} just {cancel|refund}, {otherwise|or else|if not} {cancel|refund}
    """,
}
