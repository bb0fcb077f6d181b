"""What people ask before they buy, and how a thing is used."""

CONCEPTS = {
    "PRODUCT": """
        does this work, does it work with, will it work with, will this work, does this fit, does it fit,
        will it fit, will this fit, would this fit, would it fit, is it compatible, is this compatible,
        compatible, compatib*, what size, which size, what are the dimensions, how tall, how wide, how big,
        how heavy, how much does it weigh, how long is the, how many, how thick, how deep, how high,
        how large, what material, made of, made from, made in, is it waterproof, is this waterproof,
        is it real, is it genuine, is it new, does it come with, do they come with, does this come with,
        comes with, come with a, come in, comes in, available in, do you sell, do you carry, do you offer,
        in stock, back in stock, restock, out of stock, difference between, what is the difference,
        whats the difference, can i use, can it be used, can this be used, can i wash, can you wash,
        can it handle, is it safe, is it suitable, suitable for, is there a, is it possible to use,
        how do i use, how do i set, how do i install, how to use, how to install, how to set, how to assemble,
        how to clean, how do i clean, how do i connect, how do i pair, how do you, how do i change the,
        how do i reset, how do i charge, how does it, how does this, what voltage, what color, what colour,
        which color, which colour, which model, which version, what is the warranty, warranty period,
        have a warranty, have warranty, does it have, does this have, is this the, is this for, can it,
        does it, expiration date, expiry date, shelf life, ingredients, product details inquiry,
        does it include, is it included, what comes, before i buy, before buying, before ordering,
        before i order, thinking of buying, interested in buying, want to buy, like to buy,
        would like to order, can i order, planning to buy, if i order, if i buy, usable with, user manual,
        instruction manual, pdf manual, what is included, whats included, dishwasher safe, machine wash*,
        run on, runs on, is it ok to, does it contain, contain nuts, contain, contains, does it need,
        do i need, do they, does it run, does it use, does it take, does it make, does it support,
        does it include a, does this include, does this take, does this need, does this use,
        does this contain, does this support, does this run, would the, would it be, would this be, will the,
        will these, will they, fit on, fit in, fit into, fit under, fit over, fit with, fit my, fit a,
        go with, work on, work with, works with, work in, work for, use it with, use with, use this, use it,
        use it in, use it on, used in, used with, used on, used for, used outdoors, which bits, which one,
        what kind, what type, what is it made, whats it made, who is the manufacturer, who makes,
        where is it made, where is this made, where are they made, country of origin, thread size, what's the,
        what is the size, what is the weight, what is the height, what is the width, what is the length,
        what is the capacity, what is the max, what is the maximum, what is the minimum, what are the,
        what batteries, what battery, what bulb, what bulbs, what wattage, how often,
        how long does the battery, how long does it last, how long does a, how long do the, how long will the,
        how much water, how much weight, how much does it hold, how much can, how far, how loud, how bright,
        how hot, how soft, how fast, how hard, how strong, how tight, how old, should i use, should i wash,
        should i buy, should i get, should i choose, should i order, can you tell me if, can you confirm if,
        could you tell me if, could you tell me what, could you tell me how, tell me whether,
        would you recommend, any recommendation, is it normal, is it made, is it a, is it an, is it the,
        is it for, is it machine, is it dishwasher, is it compatible with, is there an, are there any,
        are there different, are there other, are these the, are they the, are batteries, are screws,
        are instructions, batteries included, in black, in white, in blue, in red, in green, in pink, in grey,
        in gray, in other colors, in other colours, in a size, in size, other colors, other colours,
        more colors, another version, newer version, older version, new version, latest version, oiled,
        charging time, charge time, for a 3 year old, for sensitive, for diabetics, for outdoor, for indoor,
        outdoors, indoors, hold up to, rated for, weight limit, load capacity, max weight, maximum weight,
        drywall, hypoallergenic, fragrance free, bpa free, food safe, oven safe, microwave safe, freezer safe,
        child safe, pet safe, energy consumption, us plug, uk plug, eu plug, 110v, 220v, 230v, dual voltage,
        sold separately, separately, individually, buy just the, buy only the, sell just the, sell the,
        sell replacement, order replacement, extra filters, refills, per pack, in a pack, in the pack,
        how do i know, between the, versus, vs, better for, best for, thicker, softer, smaller version,
        larger version, true to size, size chart, my height, what size should, which size should, size would,
        size fits, size to get, size to order, havent bought, have not bought, not bought it yet,
        havent ordered, have not ordered, not ordered yet, if i bought, if we bought, if i were to, if i get,
        if i take, adjustable, removable, detachable, foldable, refillable, reusable, turn off the,
        turn on the, more .. or, is the blue, is the black, is the white, is the red, is the color,
        is the strap, are the straps, are the colors, is the handle, is the cord, is the lid, is the battery,
        is the fabric, is the seat, is the top, is the frame, is the material, come apart, come off for, fold,
        folds, stack, washable, beep, will they arrive before, suitable, timer, noise level, db, engrave,
        concrete, drill bits, lumens, dog proof, hold a, gas stove, bulk packs, what paint, shipping weight,
        wood treated, ask for a pin, asks for a pin, default one, floor heating, can the name on, be in greek,
        left handed, size up or down, frustration free, how short can they be, blinks green,
        need a {subscription|licence|license|hub|battery|bridge}, monthly subscription,
        {does|do} {it|this|these|they}
        {need|require|include|come|take|fit|have|support|run|work|use|hold|contain|smell|stretch|shrink|fade|rust|float|fold|make|stay|allow|last|charge},
        {is|are} {it|this|these|they} {waterproof|machine washable|dishwasher
        safe|suitable|compatible|safe|adjustable|loud|heavy|real|genuine|made|big|wide|tall|long|deep|thick|soft|stiff|sharp|easy|ok
        for|okay for|good for|any good|the same|sold|scented|rechargeable|foldable|stackable|bpa|food
        safe|toxic|vegan},
        {wide|big|large|strong|tall|long|deep|thick|sturdy|bright|loud|powerful|soft|small|light|heavy|roomy|warm|sharp}
        enough {for|to},
        {rain|water|weather|shower|splash|dust|fire|child|pet|dog|frost|rust|leak|scratch|shatter|heat|wind|sound|sun}proof,
        {rain|water|weather|frost|rust|heat|uv|scratch|stain|fade} {proof|resistant|resist},
        is the
        {slot|lid|box|bag|strap|cover|handle|base|top|bottom|inside|outside|finish|coating|surface|cable|plug|battery|motor|screen|glass|wood|metal|fabric|filling|zip|pocket|mattress|seat|frame|bulb|light|fan|speaker|pump|hose|blade|knife|pan|pot|cup|mug|one|version|model|new|old|large|small|medium|black|white|blue|red|green|grey},
        do i have to
        {press|buy|use|wash|charge|assemble|fit|install|add|change|replace|clean|oil|season|soak|remove|set|hold|download|register|plug|keep},
        {what|which}
        {size|colour|color|type|kind|voltage|battery|batteries|bulb|model|version|setting|button|oil|paint|glue|screws|adapter|plug|thread|diameter|length|width|height|weight|material|wood|fabric|temperature|brand}
        {is|are|do|does|should|would|will|fits|can|of|goes|i|for|to},
        {can|could|will|would|does|do|is|are|should|may} {i|it|you|this|these|they|the|one} ..
        {outdoors|outside|indoors|dishwasher|microwave|oven|freezer|tumble|washing
        machine|shower|bath|fridge|camping|travel|plane|garden},
        {compatible|compatibility} with,
        {fit|fits|suit|suits|suitable|work|works} .. {inch|cm|mm|litre|model|iphone|samsung|year
        old|size|volt|socket|mount|bike|car|door|window|sink|tap|bed},
        {how} {many|much|long|wide|big|tall|deep|high|thick|heavy|loud|bright|hot|cold|far|often|fast|strong}
        {does|do|is|are|will|would|can|should|of|water|weight|hours|people|pieces|cups|litres|inches|cm|power|light|space|minutes|days}
        {it|they|this|these|the|one|a|does|do|is|are|will|fit|in|come|per|last|take|hold}
    """,
    "SPEC": """
        dimension*, size, sizes, weight, height, width, length, depth, diameter, material*, waterproof,
        water resistant, battery life, voltage, volt, volts, watt*, capacity, color, colors, colour,
        colours, warranty, model, version, ingredients, bluetooth, wifi, usb, cotton, leather, plastic,
        metal, stainless, bpa, vegan, gluten, organic, dishwasher, washable, washing machine, microwave,
        certified, temperature, resolution, memory, thread, inch, inches, cm, mm, kg, lbs, adapter,
        compatible, iphone, ipad, android, samsung, mac, windows, kids, toddler, year old, dog, cat, latex,
        allergen*, refill*, decibel*, brightness, hose, connector, bulb, blade, manufacturer, country,
        nuts, allergy, allergies, height of, lumens, gb, ghz, mah, ml, oz, litre, liter, gallon, mesh,
        fabric, polyester, wool, silk, wood, bamboo, ceramic, glass, brass, steel, aluminium, aluminum,
        rechargeable, battery operated, wireless, remote, app, alexa, google home, hdmi, type c, ipx,
        washer, dryer, iron, dye, scent, flavour, flavor, taste, calories, dosage, serving,
        firm or soft, return policy
    """,
    "ASK": """
        does, is it, is this, are they, are these, can i, can it, can this, will it, will this, would it,
        would this, what, which, how, do you, do they, is there, are there, could you tell, can you tell,
        i want to know, wondering, question about, question, curious, would the, should i, should the,
        who is, where is it made, when should i, is that, are those, does that, could i use, may i use,
        would you, have you got, any, anyone, tell me
    """,
    "STOCK": """
        in stock, out of stock, restock*, back in, available, availability, be back in, restocking,
        available again, more of these, more in stock, coming back, sold out, back order, backorder,
        preorder, pre order, discontinued, still available, still sell, still selling, get more
    """,
    "HOWTO": """
        how do i use, how do i set, how to use, how to install, how to assemble, how do i install,
        how do i assemble, how do i connect, user manual, assemble, assembly, pair it, reset it,
        program it, calibrate, how should i, how often should, how to change, how to replace, how to reset,
        how to pair, how to connect, how to charge, how to wash, how to open, how to remove, how to turn,
        how to adjust, how do i turn, how do i remove, how do i open, how do i adjust, how do i program,
        how do i replace, how do i wash, how do i put, how do i get it to, how do you clean,
        how do you use, how do you set, how do you open, how do you change, how can i clean,
        how can i reset, how can i connect, how can i use, how can i set, which button, what setting,
        which setting, factory reset, reset to, lost the manual, lost the instructions, lost my manual,
        lost my instructions, a pdf, pdf of, digital copy, copy of the manual, copy of the instructions,
        instruction booklet, what does the .. mean, what does the .. light, what does the red,
        what does the blinking, what does this symbol, oiled, maintain, maintenance, turn off the,
        turn it off, turn on the, disable the, reset the, manual got thrown, threw out the manual,
        thrown out the manual, threw away the manual, no longer have the manual, cant find the manual,
        where can i find the manual, find the manual,
        which bits, red light mean, what does the,
        where do i put, where do i find, where do i put the,
        pairing mode,
        {lost|mislaid|binned|misplaced|threw away|thrown away|cant find} {the|my}
        {little|tiny|small|paper|user} {booklet|leaflet|manual|guide|sheet},
        {lost|mislaid|binned|misplaced|threw away|thrown away|cant find} {the|my}
        {booklet|leaflet|manual|guide|sheet|instructions|instruction},
        {booklet|leaflet|instruction sheet|instruction leaflet|quick start guide|user guide},
        how do {i|you|we} get {the|it|this|these}
        {into|to|off|out|on|in|bluetooth|wifi|lid|cover|battery|back},
        how do {i|you|we}
        {turn|set|reset|clean|open|remove|attach|fit|mount|hang|fold|unfold|assemble|charge|pair|connect|use|adjust|change|replace|install|program|descale|wash|unlock|sync|switch|take},
        how {should|can|would} {i|you|we}
        {turn|set|reset|clean|open|remove|attach|fit|mount|hang|fold|unfold|assemble|charge|pair|connect|use|adjust|change|replace|install|program|descale|wash|unlock|sync|switch|take|store},
        how to
        {turn|set|reset|clean|open|remove|attach|fit|mount|hang|fold|unfold|assemble|charge|pair|connect|use|adjust|change|replace|install|program|descale|wash|unlock|sync|switch|store}
    """,
    "IFORDER": """
        if i order, if i buy, if i purchase, if i ordered, if ordered, if i place, before i order,
        before i buy, before ordering, before buying, before purchasing, thinking of ordering,
        thinking of buying, thinking about, want to order, like to order, wanted to order,
        planning to order, like to buy, want to buy, usually take, normally take, typically take,
        how long does shipping, how long does delivery, do you ship to, do you deliver to,
        ship internationally, before i purchase, order today, order now, buy it today,
        havent bought it yet, have not bought it yet, havent ordered yet, have not ordered yet,
        not bought it yet, not ordered yet, if i bought, if i bought two, if we order, if we ordered,
        if i order today, before we buy, before we order, prior to ordering, prior to purchase,
        prior to buying, thinking of getting, looking to buy, looking to order, looking at buying,
        looking at ordering, planning to buy, planning on buying, planning on ordering, hoping to buy,
        hoping to order, about to order, about to buy, ready to buy, ready to order, do you deliver,
        do you ship, can you ship to, can you deliver to, could you ship to, would you ship to,
        will you ship to, does it ship to, does this ship to, is shipping to, would shipping to,
        shipping cost to, shipping be to, cost to ship to, deliver to canada, ship to canada,
        which carrier do you use, which courier do you use, what courier do you use,
        what carrier do you use, who do you ship with, how fast do you ship, how quickly do you ship,
        how soon can you ship if, how long would shipping, how long would delivery,
        how long would it take to, as a gift for someone, if purchased, if i purchased, before committing,
        potential customer, next order, place an order, placing an order, order another, order more,
        buy another, buy more, buy a second, order a second, if i buy today, if i order now,
        if bought today, want to order 3, order 3, order two, order three, buy two, buy three,
        before i place,
        id order five, if i pay for, should i buy now
    """,
}
