"""What a message speaks of, and the small words around it."""

CONCEPTS = {
    "NOISE": """
        in order to, in order for, in order that, out of order number, thank you in advance,
        thanks in advance, look forward to hearing from you, looking forward to hearing, hear back,
        hope to hear, happy to, no problem, no worries, no rush, no longer than, do not hesitate,
        dont hesitate, if possible, as soon as possible, not only, why not, could you please, where i live,
        when i opened, when i open, when opening, when it arrived, when it came, when i received,
        when i got, whenever you, when you have a moment, when you get a chance, when you get this,
        not sure if, not sure whether, im not sure, i am not sure, dont know if, not sure, i do not know,
        i dont know, first time ordering, customer service, in time for reply, waiting for your reply,
        waiting for your response, await your reply, wait for your reply, on the other hand,
        the rest of the world, not bad, not a big deal, not in a hurry, not asking for a refund,
        not asking for my money, dont want a refund, do not want a refund, dont need a refund,
        do not need a refund, no refund needed, no need to refund, not looking for a refund,
        rather than a refund, instead of a refund, keeping the item, keep the item, keeping it, not cancel,
        dont cancel, do not cancel, not canceling, not cancelling, not to cancel, not return,
        not want to return, dont want to return, do not want to return, get back to me, got back to me,
        get back to us, come across, i got a message, got an email, came up, good news, bad news, got home,
        got married, get used to, how are you, hope you are well, hope this finds you, look forward to,
        please help, can you help, please advise, let me know, in the first place, i understand, of course,
        not urgent, no hurry, i got the wrong idea, works fine otherwise, i am writing, im writing,
        trying to reach, get in touch, what should i do, what can i do, what do i do, what can we do,
        how do we proceed, whats next, how to proceed,
        refund isnt what im after, refund is not what im after, not what im after, dont want to cancel,
        do not want to cancel, in the original packing,
        nothing {inside|in it|in there} {was|is} {broken|damaged},
        nothing {was|is} {broken|damaged|wrong with it|missing},
        nothing {broken|damaged|wrong with it|wrong with them}, not {broken|damaged|faulty|defective|cracked},
        isnt {broken|damaged|faulty|defective|cracked}, wasnt {broken|damaged|faulty|defective|cracked},
        arent {broken|damaged|faulty|defective|cracked}, no damage, undamaged, havent broken the seal,
        dont want to {return|send} {anything|it|them|it back|them back}, not after a refund,
        not {looking for|after|wanting|asking for} {my money back|a refund|compensation|a return},
        tracking {collar|device|watch|band|tag}, gps {tracker|collar|tag}, fitness tracker, activity tracker,
        {fit|get|getting} it {to work|going|started}, mother in law, in laws,
        noise {cancelling|canceling|cancellation|canceler},
        {didnt|did not|couldnt|forgot to|too late to} cancel {in time|it|before|the}, parcel box looks,
        post {my|some|a|these} {photos|photo|pictures|picture|review}, post {it|them|photos|pictures} on
    """,
    "ORDER": """
        order, orders, ordered, purchase, purchases, ordr, oder, oreder, purchased, bought
    """,
    "PARCEL": """
        parcel*, package, packages, pakage, packge, packet, packets, pkg, shipment*, consignment, delivery,
        deliveries, delivry, mail, my stuff, my things, drop shipment, the mail, my goods, post
    """,
    "ITEM": """
        item, items, product, products, article*, goods, merchandise, thing, stuff, shoes, shirt, dress,
        jacket, cup, mug, lamp, book, toy, phone case, charger, cable, bag, watch, gift, present, bottle,
        chair, table, headphones, speaker, blender, kettle, toaster, camera, keyboard, mouse, printer,
        knife, pan, pillow, blanket, rug, mat, tent, backpack, coat, jeans, boots, sneakers, hat, gloves,
        glass, glasses, vase, plate, bowl, game, puzzle, doll, filter, pump, drill, screwdriver, necklace,
        ring, bracelet, earrings, helmet, sofa, couch, brush, brushes, candle, candles, plates, cushion,
        curtain, curtains, bike, monitor, laptop, tablet, heater, fan, vacuum, mattress, bed, desk, shelf,
        mirror, clock, frame, candle holder, sandals, sweater, hoodie, pants, trousers, leggings, skirt,
        socks, scarf, belt, wallet, purse, suitcase, umbrella, jar, mixer, scale, thermometer, router,
        dishes, bowls, set, unit, device, machine, gadget, one
    """,
    "BOX": """
        box, boxes, packaging, carton, envelope, shipping box, outer box, wrapping
    """,
    "TRACK": """
        tracking, trackin, tracking number, track number, track my, track it, track the, tracker,
        trackable, tracking id, tracking link, tracking info*, tracking code, track and trace, traking,
        tracking no, tracked, trace it, tracking page, tracking says, tracking shows, tracking history,
        track the package, track my package, consignment number, reference number,
        {tracking|reference|consignment|shipping} {number|code|link|id|ref}
        {you|that|i|starts|is|was|given|doesnt|does|isnt|for}
    """,
    "CARRIER": """
        ups, usps, fedex, dhl, royal mail, courier*, driver*, carrier*, postman, mailman, postie, hermes,
        evri, dpd, gls, ontrac, post office, yodel, canada post, auspost, australia post, delivery man,
        delivery guy, delivery person, delivery company, mail carrier, delivery driver, courier company,
        dhl express, amazon logistics, aramex, lasership, purolator, parcelforce, an post, japan post,
        depot, hub, sorting centre, sorting center, distribution center, distribution centre,
        sort facility
    """,
    "STATUS": """
        status, whereabouts, news, any news, info on, information on, information about, latest on,
        status on, progress on
    """,
    "NEG": """
        not, no, nothing, none, neither, nor, dont, doesnt, didnt, isnt, wasnt, arent, werent, hasnt,
        havent, hadnt, cant, cannot, couldnt, wont, wouldnt, aint, without, nobody, no one, nowhere,
        unable, fails to, failed to, refuses to, havnt, havn't, didnot, doesn, didn, never, nvr, still no,
        barely, hardly, nope, shouldnt, hadn't, nothing at all, no trace of, not a single, not one,
        non existent, nonexistent, no such, fail, failed, fails
    """,
    "NEVER": """
        never, nvr, not ever, nothing came, nothing arrived, nothing has come
    """,
    "YET": """
        yet, still, so far, as of today, as of now, by now, until now, to date, hasnt, havent, has not,
        have not, not even shipped, already a week, up to now, havnt, as yet, even, anymore, to this day,
        hasn, still waiting, as i write
    """,
    "GOT": """
        receiv*, recieve*, recived, recv, got, get, gotten, arriv*, arived, come, came, coming, comes,
        deliver, delivered, here, turned up, turn up, show up, shown up, showed up, reached me, reach me,
        reach, reached, appear*, landed, in my hands, have it, have them, seen it, get here, got here,
        seen, make it, made it, arrival, handed me, in hand, get to me, got to me, made it to, get home to
    """,
    "DELIVERED": """
        delivered, deliverd, delivery confirmed, handed to, handed over, left at, left with, left in,
        left by, dropped off, confirmed delivery, delivery confirmation, handed to resident,
        handed directly, received by, signed by, signed for, signature, proof of delivery, delivery photo,
        photo of delivery, delivery picture, left on, placed in, placed at, put in, put it,
        marked as delivered, says arrived, it arrived this, delivery scan, picked up by, collected by,
        was collected, already collected, pod, gps, delivered to who, accepted by, received and signed,
        delivery was made, delivery complete, delivery completed, completed delivery,
        successfully delivered, delivered status, in the mailbox, at the front door, handed it to,
        gave it to,
        shown as delivered, show it as delivered, marked delivered, left with neighbor, left with neighbour,
        put through the letterbox, left on the porch, left in the lobby, dropped it off, reached me,
        individual picked up,
        was delivered on, notification of delivery, say i received it, received it i did not,
        left at leasing,
        delivered to my old, show delivered, delivery was confirmed, marked complete,
        left in the recycling bin, card saying its at, signed for it, took a pic, notification with photo,
        accepted the parcel, left in safe place,
        {order|parcel|package|item|it|shipment|delivery} {arrived|was delivered|has been delivered|has
        arrived} {yesterday|today|on|at|this|last},
        says {my order|my parcel|my package|it|the parcel|the package|the order} {arrived|was delivered|has
        been delivered|has arrived|came|is delivered},
        sitting in the locker, in {a|the|my} locker, in the parcel locker,
        left in {a|the|my|our} {safe|porch|garage|mailroom|lobby|shed|bin|hallway|locker|letterbox|mailbox},
        asks me to rate, asking me to rate, asked me to rate, asks me to review, rate my {purchase|delivery},
        how was {my|your} delivery,
        delivered to {a|my|the|your} {neighbour|neighbor|front
        desk|reception|porch|resident|door|mailbox|locker|safe place|letterbox|front door|household},
        {says|claims|insists|saying|said|shows|reckons|swears|tells me|told me|claiming|states|thinks|showing}
        {that} {i|we|you|ive|weve|youve|my wife|my husband|my son|somebody|someone|it was|a resident}
        {got|received|signed|collected|picked|have|had|accepted|took|handed|was handed|left|put|dropped},
        so called delivery, {alleged|supposed|apparent} {delivery|recipient|drop off|handover},
        {allegedly|supposedly|apparently} {delivered|received|signed|handed|left|dropped|arrived|collected},
        {picked|collected} {up} {the parcel|the package|it|my parcel|my package} {at|from|in|on},
        {delivered|handed} to {an|a|the} {individual|agent|occupant|resident|recipient|household
        member|receptionist|person},
        {given|handed|passed} to {me|someone|somebody|a|the|my}, got delivered,
        {photo|picture|image|pic|snap} {of|shows|is|from|they|the|doesnt|isnt}
        {a|the|my|it|some|someone|driver|not|courier|another|somebody|parcel|box|package|door|porch|doorstep|taken},
        {safe|secure} {location|place}, {front|back|side|garage} door
    """,
    "SAYS": """
        says, say, said, saying, shows, show, showing, showed, marked, mark as, states, stated, claims,
        claimed, claiming, claim, according to, status, apparently, supposedly, tracking, reads,
        notification, notified, email saying, told me, listed as, listed, indicates, insists, scanned,
        logged, recorded, app, proof of delivery, system, notice, alert, confirms, say it, reported,
        reports, confirmation, allegedly, site, tells me, claims it, according, picture, insist, insisting,
        swears, confirmed, confirm, text message, logs, record
    """,
    "SHIP": """
        ship*, dispatch*, despatch*, sent, send, sending, sent out, mailed, posted, on its way, on the way,
        left the warehouse, in transit, going out, go out, fulfilled, fulfill*, in the mail, in the post,
        left your, leave your warehouse, sending it out, hand over to the carrier, packed
    """,
    "WHERE": """
        where, wheres, where is, where are, whereabouts, were is my, wher, whats happened to,
        what happened to, what happened with, whats up with, what is going on with, whats going on with,
        where did, where does, where has, where was, whats happening with, what is happening with,
        whereabouts of, any sign of, any trace
    """,
    "WHEN": """
        when, whens, how long, how many more days, how many days, how much longer, how soon, what day,
        what date, which day, eta, estimated, expected date, by what time, estimate*, roughly when,
        when can, when do, when does, when will, when are, how many days until, how many more, what time
    """,
    "WAIT": """
        waiting, been waiting, still waiting, await*, wait, waited, waitng, im waiting, patiently waiting,
        waited for, keep waiting, tired of waiting, sick of waiting, how long do i have to wait,
        waiting for over, waiting since,
        its day, days and counting, weeks and counting, its been three weeks, radio silence
    """,
}
