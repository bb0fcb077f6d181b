"""Calling an order off; where it shall go."""

CONCEPTS = {
    "CANCEL": """
        cancel*, cancle*, cansel*, canel, canceling, call off, void the order, withdraw my order,
        stop the order, stop this order, stop my order, dont ship, do not ship, dont send, do not send,
        dont dispatch, do not dispatch, stop the shipment, stop shipment, stop shipping, hold the shipment,
        hold my order, delete my order, delete the order, annul, undo the order, undo my order,
        undo this order, revoke, abort, abort the order, take our order out, take my order out,
        take it off my order, remove from my order, removed from my order, remove it from my order,
        remove one, remove this item, remove the item, take off my order, annulled, annul the,
        pull the order, pull my order, kill the order, scrap the order, scrap my order, drop the order,
        drop my order, dont bother sending, dont bother shipping, dont bother, no need to send,
        no need to ship, dont need it anymore please, dont fulfill, do not fulfill, do not process,
        dont process, not to ship, not to send, stop it from shipping, halt, rescind, back out,
        backing out, reverse the order, call it off, void my, void this, forget the order, forget my order,
        nix, take back my order, withdraw, stop processing, out of your system, dont want this order,
        dont want the order, do not want the order, dont want my order, no longer want this order,
        no longer want the order, no longer need this order, no longer need the order, no longer require,
        not ship it, intercept, forget about the order, forget about my order, forget about this order,
        forget the whole, stop this from, stop it, stop the delivery, remove one of, remove the second,
        delete one, dont want to buy, no longer interested, changed our minds, pull it, undo,
        delete the second, stop it from going out, please do not send, only meant to buy one, cancel it,
        pressed the wrong button,
        do not wish to proceed, voided, hit buy now, cancel button,
        void the transaction, disregard my order, unorder, cancel the whole thing, leave it there, im out,
        catch it before its packed, neednt send, withdrawing from the contract, id rather not have it,
        have it please void, then cancel it, withdraw from,
        {call|calling} {it|this|that|this one|that one|the whole thing|the order|my order|the whole lot} off,
        take {my|the|this|our} order {off|out},
        {please|pls|plz|just|kindly|can you|could you|can i|could i|like to|want to|need to|wish to|have
        to|must|how do i|how can i|is it possible to|so|asap|immediately}
        {cancel|cancle|cansel|cancell|void|scrap|bin|withdraw|stop|pull|kill|abort|drop|revoke},
        {scrap|bin|forget|drop|nix|kill|void|pull|stop|halt|withdraw|scratch|undo|delete|remove|terminate|rescind}
        {this|my|that|the|our} {order|purchase|one|whole order|transaction|sale},
        {dont|do not|no need to|please dont|pls dont|need not}
        {send|ship|post|dispatch|bother|process|pack|mail|deliver|fulfil|fulfill}
        {it|them|this|that|these|the|my|anything|out|after all|any},
        {dont|do not|no longer|not} {want|need|require} {this|my|the|that} {order|purchase|one}
        {any|now|sent|shipped|at|after|to|},
        {order|purchase|it} {to be|be|gets|is} {cancelled|canceled|voided|withdrawn|stopped|scrapped},
        cancellation {request|of|please|for|before},
        {request|requesting|confirm|process|accept|want|approve} {a|the|my|this|immediate|} cancellation,
        {placed|made|put in|ordered} .. {by mistake|by accident|in error|accidentally|mistakenly|too
        hastily|too quickly|without thinking|without realising|without realizing},
        {before|prior to} {it|you|they|this|that} {ships|ship|goes out|leaves|is sent|gets sent|send|is
        shipped|is dispatched|dispatch|is posted|pack|packed|gets dispatched|leave}
    """,
    "MISTAKE": """
        by mistake, by accident, accidentally, ordered twice, ordered two, ordered it twice,
        duplicate order, duplicate*, ordered the wrong, wrong one by, mistakenly, in error, unintentional*,
        my kid ordered, my son ordered, my daughter ordered, my child ordered, bought twice, didnt mean to,
        did not mean to, placed twice, placed two, pressed buy, double order, ordered by mistake,
        wrong one by mistake, ordered one too many, ordered too many, two of the same, two identical,
        double ordered, ordering twice, order twice, ordered double, ordered 2 by, by my son,
        by my daughter, by my kid, my toddler, my kids, without my permission, wrong button, hit buy,
        hit order, one click, meant to order, i meant, wrong size selected, chose the wrong,
        selected the wrong, picked the wrong, bought the wrong, wrong quantity ordered, got ordered,
        clicked buy by accident, hit buy now, without asking,
        wine was involved, i ordered the wrong
    """,
    "STOP": """
        before it ships, before shipping, before it is shipped, before you ship, hasnt shipped yet please,
        not shipped yet please, before its shipped, before it goes out, before dispatch,
        if it hasnt shipped, if it has not shipped, if not shipped, if it is not too late,
        if its not too late, before you send, before it leaves, before it gets shipped,
        if its still possible, if it is still possible, if you havent shipped, if you havent sent,
        if you have not shipped, if it hasnt left, if its not shipped, if it hasnt gone, still time to,
        is it too late, too late to, its not too late, not too late, not been shipped yet please
    """,
    "IF": """
        if, unless, otherwise, or else, or i will, or ill, in case, or i want, or i need, or refund,
        or a refund, or my money, should it, i will have to, ill have to, ill want
    """,
    "ADDRESS": """
        address, adress, addresses, addres, adres, shipping address, delivery address,
        shipping information, delivery instructions, delivery details, shipping details, addrss,
        ship to address, shipping label, my label, mailing address, delivery location,
        delivery instruction, destination,
        ship to my, send it straight to my, my street was renamed, unit missing, suite number, suite,
        po box, change recipient, street name, different address, old address, redirect*, new build,
        on maps,
        where its being delivered, go to the other one, billing address, used by mistake, street address,
        send it straight,
        ex address, moved offices, ship to for, goes to my shipping address, is going to,
        renamed by the council, renamed, confirm my details, place of delivery, hotel address, to our home,
        send it to our, ontario canada, flat 3
    """,
    "ADDRPART": """
        phone number, telephone number, mobile number, cell number, contact number, gate code, door code,
        entry code, access code, buzzer, buzz code, apartment number, apt number, apartment no,
        unit number, flat number, house number, suite number, street number, street name, zip code,
        zipcode, postcode, post code, postal code, gate number, name on the, recipient name,
        recipients name, company name, different recipient, delivery instruction*, delivery note*,
        leave it with, leave it at, leave it by, leave it in, leave the package, leave with, leave at the,
        leave parcel, ship to my, ship it to, deliver to my, deliver it to, deliver to a, send it to my,
        send it to a, send to my, send to a different, ship to a different, deliver to a different,
        pickup point, pick up point, parcel shop, pickup location, redirect*, re route, divert, po box,
        different address, wrong address, wrong apartment, work address, office address, apartment,
        ring the bell, doorbell, safe place, intercom, call me when, call before, zip, surname, surnames,
        last name, first name, my name, the name on, name is spelled, spelled wrong, house no, house nr,
        building number, building name, floor number, room number, suite, side entrance, back entrance,
        main entrance, entrance on, entrance is, back office, deliver to the, deliver to, deliver after,
        deliver before, deliver between, deliver only, deliver on, deliver at, please deliver,
        be delivered to, be delivered on, be delivered after, be delivered at, be delivered before,
        be sent to, be shipped to, get delivered to, have it delivered to, have it sent to,
        have them deliver, sent to my, shipped to my, go to my, going to my, going to the wrong,
        should go to, needs to go to, need it sent to, need it to go to, change it to my, change it to the,
        hold it at, hold at, hold it for, hold for pickup, hold my package, hold the package,
        hold the parcel, hold delivery, hold off delivery, hold until, keep it at, until im back,
        until i am back, until we are back, im away, i am away, we are away, im out of town, im on holiday,
        i am on holiday, were on holiday, we are on holiday, im on vacation, leave it, leave them,
        leave it inside, put it in the, put it behind, put it under, drop it at, drop it off at, place it,
        military apo, apo address, apo, call me at, call my, ring me, text me when, phone me, my cell is,
        my phone is, my number is, my mobile is, number for the driver, tell the driver, driver gets,
        driver needs, driver should, driver can, so the driver, bell is broken, doorbell is broken,
        bell doesnt work, gate is, gate locked, knock loudly, knock on, beware of dog, use the side,
        use the rear, weekday, weekdays only, weekend delivery, saturday delivery, later date,
        different day, another day, different date, earlier date, reschedule the delivery,
        reschedule delivery, change the delivery date, delivery date to, delivery day, time slot,
        time window, delivery window, morning delivery, after 5, after 6, not before, nobody is in before,
        not home until, collect it myself, pick it up myself, pick up myself, collect from the depot,
        collect it from the depot, pick it up at the, bring it up to, bring it to the, care of, c o,
        attention to, instead of my home, instead of home, mothers house, mom's house, sisters house,
        brothers house, parents house, my house number, ship to a, ship it to a, billing address,
        mistyped my, to my mother, to my mom, to my sister, to my brother, to my parents, to my office,
        to my work, to my workplace, to my neighbo* instead, to our office, to my new, to a friend,
        to a neighbor, to a neighbour, reroute it, reroute the, reroute my, reroute this, can you reroute,
        please reroute, could you reroute, leave the box, leave my, leave everything, leave parcels,
        behind the, behind my, under the mat, well be away, we will be away, ill be away, i will be away,
        be away until, be away next, delivery wait, wait until, deliver it on, deliver on the,
        deliver in the, deliver next, after the 20th, until the 20th, postpone the delivery,
        delay the delivery, delay delivery, delay shipping until, hold off until, ship instead to,
        instead ship, dont ship it to, do not ship it to, dont ship to, do not ship to, dont send it to,
        do not send it to, dont deliver to, do not deliver to, dont deliver it, do not deliver it,
        not deliver on, cant accept, cannot accept, no one will be, nobody will be, nobody is home,
        no one is home, wont be there, will not be there, not at home, the office is closed, office closed,
        business hours only, deliver monday, deliver tuesday, deliver wednesday, deliver thursday,
        deliver friday,
        use this phone, phone instead, driver can call, call before coming, back door, front desk,
        concierge, dropped at a locker, behind the shed, parcel box, doorstep, hold the shipment,
        needs a signature, collect it from the post office,
        on holiday when, isnt left on the doorstep, please hold,
        apt, come monday, no one home, hang on to it, deliver the week after, dropped at a pick up point,
        bring it round, come a day earlier, smaller van, our lane, require a signature,
        sending it to a locker, amazon locker, hold off shipping, swap the delivery, parcel room, forklift,
        in the morning otherwise, keep it in the facility, at home all day, second floor, delivery to room,
        bad back,
        again .. {monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week},
        {come|bring it|deliver|drop
        it|redeliver|redelivery|rebook|reschedule|rearrange|rearranged|rescheduled|rebooked}
        {back|round|again|for|on|to|it|it for|it to|this|my delivery|the delivery} ..
        {monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next
        week|afternoon|morning|evening|another day},
        {rearrange|reschedule|rebook|move|change} {the|my|this} delivery,
        {get|have} {this|it|them|the parcel|the package|my parcel|my package|my order}
        {left|delivered|dropped|sent|brought|put|redirected|forwarded},
        left {behind|in|under|round|around|at|by|with|inside} {the|my|our|a}
        {garage|shed|back|side|gate|bin|bins|porch|neighbour|neighbor|greenhouse|conservatory|reception|concierge|number|house|flat|meter},
        leave {it|this|them|the parcel|the package|my parcel|my package|the box}
        {with|at|in|behind|under|by|round|around|inside|next|on|outside},
        {ask|tell|let|get} {the|your|them|him|her} {driver|courier|postman|delivery|to leave|to deliver|to
        ring|to call|to knock|to use|to come|carrier|mailman} ..
        {leave|ring|call|knock|use|come|deliver|bring|drop|buzz|put|know},
        {not|wont be|never} {in|home|there|here} {until|before|till|after|on|that day|during},
        {only|best} {in|home|there|here} {after|before|from|on|between}, day off,
        hold {the|my|this|that|our|onto|on to}
        {delivery|parcel|package|order|shipment|it|box|item|items|mail},
        {hold|keep|delay|postpone|pause|defer} .. {until|till|for a|for another|for #},
        {until|till} {im|i am|i get|were|we are|we get|ive|after} {home|back|in|the|moved|returned},
        {maiden|married|full|legal|real|new|correct|proper|business|wifes|husbands|sons|daughters|companys|company|other}
        name,
        under {the|my|her|his} name,
        {in|to|under|into} {my|her|his|the}
        {maiden|married|wifes|husbands|sons|daughters|mothers|mums|moms|dads|fathers|sisters|brothers|partners|companys|company|business|flatmates|roommates|new|old|other|correct|right|work|office|home}
        {name|address|place|house|flat|apartment},
        name on the {parcel|package|order|label|box|address|bell|door|buzzer|mailbox|letterbox|intercom},
        {write|put|mark|print|state|specify|include}
        {the|my|our|maple|street|flat|apt|unit|name|it|this|north|south|c/o|attn|number|a|room|floor} ..
        {on|name|number|this|label|parcel|package|street|north|south|box|address},
        {other|new|second|different|correct|right|right|actual|proper}
        {street|road|house|building|flat|door|entrance|gate|address|apartment|block|postcode|zip},
        {building|block|flat|apt|apartment|unit|suite|floor|room|house|gate|door|level|lot|villa|tower|staircase|entrance}
        {#|a|b|c|d|is|number|no|code|not},
        {deliver|send|ship|post|mail|bring|forward|redirect|divert|drop|get it|take}
        {it|this|them|everything|the parcel|the package|the order|my order|my parcel|my package|the
        delivery|these|those|that} {to|at|on|in|round|between|after|before|instead|over|only}
        {my|our|the|a|an|#|this|his|her|their|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tomorrow|work|another|me}
    """,
    "CHANGE": """
        change, chang*, update, updated, correct, correction, modify, edit, fix, amend, wrong, incorrect,
        new, forgot*, mistake, mistyped, typo, incomplete, missing, add, adding, include, different,
        instead, misspelled, switch, alter, old, entered, replace, left out, omitted, put the, amended,
        corrected, correcting, amending, autofill*, auto fill*, auto filled, defaulted, saved address,
        wrong one, mine's the one, could you put, please put, note that, noticed, typo in, left off,
        leave off, is not ours, is wrong, is incorrect, misspelt, spelled, transposed, should be,
        should read, actual, real, instead of my, rather than, moved
    """,
    "MOVED": """
        moved, moving, we moved, ive moved, relocated, no longer live, dont live, new house, new apartment,
        not live, out of town, wont be home, will not be home, be away, on vacation, just moved,
        weve moved, have moved, i moved, we are moving, were moving, im moving, i am moving, moving on,
        on holiday, be abroad, will be away
    """,
    "EMAIL": """
        email address, e mail address, mail address, website address, web address, return address,
        your address, email, e mail, my e mail, return to address, returns address, invoice address,
        billing details
    """,
}
