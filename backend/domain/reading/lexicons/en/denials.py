"""It is said to have been delivered and is not there: where it was left, who took it, who denies it."""

CONCEPTS = {
    "PLACE": """
        neighbo*, porch, mailbox, mail box, letterbox, doorstep, front door, my door, concierge, reception,
        lobby, mailroom, mail room, garage, back door, safe place, front desk, leasing office,
        parcel locker, locker, doorman, security desk, building manager, management office, reception desk,
        pick up locker, amazon locker, shed, side door, carport, hallway, patio, gate, next door, garden,
        bin,
        red door, doorbell camera, camera, front step,
        stoop, out the back, hedge, cluster box, recycling bin, delivery pin
    """,
    "STOLEN": """
        stolen, stole, porch pirate*, theft, thief, someone took, somebody took, swiped, nicked, robbed,
        taken from my, been taken, was taken, steal, pirates, took it, nicking, took the parcel,
        took the package, took my package, took my parcel, took my order,
        stole it,
        thieves, walking off with, took the, torn open
    """,
    "DENIED": """
        signed by someone, someone signed, someone else signed, signature is not mine, signature isnt mine,
        not my signature, isnt my signature, i didnt sign, i did not sign, i never signed, who signed,
        nobody signed, no one signed, signed for by, dont recognize the signature, dont know who signed,
        forged, not my house, not my door, not my porch, isnt my house, isnt my door, isnt my porch,
        different house, wrong house, wrong address, someone elses house, someone elses door,
        someone elses porch, wrong door, different door, isnt my address, not my address,
        delivered to the wrong, delivered to wrong, delivered to a different, delivered to someone,
        delivered to another, delivered elsewhere, misdelivered, mis delivered, delivered to the neighbo*,
        handed to someone, delivered to somebody, given to someone, false delivery, fake delivery,
        delivered to an address, not to my address, left at the wrong, left at wrong, falsely marked,
        wrong city, different city, different town, wrong building, wrong apartment, delivered yesterday but,
        delivered today but, who signed for, signature doesnt match, signature is wrong, someone called,
        somebody called, not mine, isnt mine, wasnt mine, not ours, isnt ours, someone elses, somebody elses,
        to the wrong house, to the wrong address, to the wrong person, to the wrong, to another address,
        to another house, to a neighbo*, to my neighbo*, photo is not, photo isnt, photo shows,
        picture is not, picture isnt, picture shows, picture of, photo of, the photo, the picture,
        delivery photo, not the right house, not where i live, isnt where i live, different street,
        another street, different state, wrong street, wrong neighbo*, wrong unit, different unit,
        different apartment, never delivered it, driver lied, is lying, lie, lied, false,
        claims to have delivered, says it delivered, delivered to who, delivered to whom, to whom was,
        who was it delivered, who did you deliver, who took it, who accepted, someone else must,
        someone else got, someone else received, somebody else got, someone else has, delivery scan is in,
        scan is in, gps shows, gps location, signed as, name of the person, i am the only resident,
        delivered handed to resident, somewhere but not, left it somewhere, blue door, red door, white door,
        brown door, green door, different colour door, mine is white, mine is, ours is, dont know a,
        dont know any, wasnt me, was not me, it was not me, is not my house, is not my door, somebody signed,
        none of us signed, nobody here signed, nobody came, no one came, no one delivered, to whom, to who,
        different address than mine, someone else, old neighbors, old neighbours, missing package,
        never buzzed, has no signature, street number, not me, deny having it, denies having it,
        hasnt got it either, never seen it, never set a safe place, lives in arizona, died in,
        could have accepted, nobody delivered to, at someone elses house, wrong cluster box, my ex,
        delivered to nobody, if i can find it, cant find it, old address by mistake, says he never,
        who did {you|they|he|she|the driver|the courier|the postman|ups|usps|fedex|dhl|evri}
        {give|hand|deliver|leave|pass|get},
        who {signed|took|got|received|accepted|collected|has it|has got|picked},
        {whose|who} {signature|name|door|porch|house|hand} {is|was|that|it},
        that {isnt|is not|wasnt|was not} {my|our|me|mine|us|where|the right},
        {thats|that is|its|it is|this is|was} not {my|our|me|mine|us|where i}
        {house|door|porch|signature|name|address|building|street|flat|doorstep|front|step|mat|gate|driveway|mailbox|live|},
        i was .. {km|miles|kilometres|kilometers} away,
        i {was|am} {abroad|away|in hospital|at work|out of|overseas|in another|on a plane|not even|on
        holiday|travelling|traveling},
        {we|i} {dont|do not} {have|own|know|recognise|recognize} {a|an|any|anyone|that|this|the}
        {porch|dog|mat|red|blue|green|white|black|brown|front
        desk|reception|concierge|garage|neighbour|neighbor|locker|called|named|name|signature|person|door|doorman|mailroom|letterbox|shed|such},
        {no one|nobody|noone} {here|in|at} .. {called|named|by that name|signed|that name|with that},
        {wasnt|was not|wasnt even|isnt} {me|us|mine|my signature|signed by|anyone|anybody},
        {driver|courier|he|she|they|postman|guy} {must|lied|is lying|was lying|forged|scribbled|made it
        up|faked|scanned it and|marked it},
        {must|may|might|could} have {gone|been delivered|left|given|put|dropped|got|been left|been
        given|delivered|handed} .. {wrong|else|neighbour|neighbor|door|street|house|someone|somebody|another},
        open {a|that|an|the} {claim|investigation|trace|case|enquiry|inquiry} {with|for|on|please|about|}
    """,
}
