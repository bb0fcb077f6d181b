"""What is wrong with the goods."""

CONCEPTS = {
    "BROKEN": """
        broken, broke, damaged, damage*, defect*, deffective, faulty, crack*, smash*, shatter*, crushed,
        dented, dent, scratch*, torn, ripped, leaking, leaked, leaks, leak, spilled, chipped, bent,
        snapped, fell apart, falling apart, dead on arrival, doa, malfunction*, stopped working,
        quit working, not working, doesnt work, does not work, dont work, wont turn on, will not turn on,
        doesnt turn on, does not turn on, wont charge, does not charge, doesnt charge, not charging,
        wont start, burnt, burned out, sparks, smoke, overheats, overheat*, dead, brocken, brokn, ruined,
        in pieces, shards, squashed, soaked, wet, warped, stained, stain, stains, mold, mouldy, moldy,
        rust*, expired, out of date, rotten, melted, flickers, flickering, wobbly, loose, died, hole in it,
        holes, a hole, peeling, peeled, faded, detached, came off, comes off, came apart, fell off,
        falls off, disconnects, disconnecting, error code, error message, wont connect, wont hold,
        doesnt hold, does not hold, wont pair, buzzing, rattl*, tear, unusable, useless, doesnt function,
        not functioning, wont power, no power, jammed, jams, missing stitch*, frayed, unravel*, shrunk,
        started smoking, smoking, smokes, caught fire, on fire, wobble, wobbles, crooked, uneven,
        shorter than, longer than the other, bubbles, sparking, short circuit, blew, exploded, burst,
        popped, split, splitting, hairline, chip, chips, big hole, hole in, fallen out, fell out, squeak*,
        grinding, flimsy, unstable, tipping, lopsided, misaligned, doesnt line up, holes dont line up,
        not drilled, wont stay, wont open, wont close, wont stick, wont fit together, wont inflate,
        wont heat, doesnt heat, not heating, not cooling, wont cool, doesnt cool, doesnt light, wont light,
        doesnt spin, not spinning, gave up, quit after, quit on me, gave out, bricked, freezes, crash,
        crashes, dead pixel*, blank screen, black screen, screen is, static, hum, humming, hissing, drains,
        drained, battery dies, wont last, lasts only, stops after, turns off, shuts off, shut off,
        switches off, kaput, busted, mangled, gouge*, scuff*, discolo*, moth, sour, spoiled, bloated,
        stale, infested, bugs, insects, seal broken, seal was, unsealed, leaking everywhere, in two,
        into pieces, bits, shard*, snap, snapping, unglued, glue, stitching, seam, seams, zipper,
        button fell, runs out, deflat*, loses air, lost air, doesnt stay, bad condition, poor condition,
        terrible condition, not in good condition, does nothing, doesnt do anything, no sound, no light,
        no picture, no signal, no longer works, no longer charges, not turning on, failing, failed after,
        malfunct*, problem with the, an issue with the, something is wrong with,
        theres something wrong with, crackl*, broke off, broke the, broke after, broke on, soaking,
        stopped syncing, syncing, wont sync, doesnt sync, soaking wet, burned, quit,
        came smashed, grinding noise, chip on, has a chip, stain on, not connect, stopped charging,
        runs slow, minutes slow, so hot,
        minutes slow a day, a working one, chip on the rim,
        suction dies, burnt out, trips the fuse, grinds to a halt, motor makes noise, makes noise,
        never expanded, lasts maybe, blinks red, came out, ripped at the seam, thin as tissue, same fault,
        scratches are, groaned,
        hanging off, hanging by a thread, hanging loose, coming {off|away|apart|loose|undone|unstuck|unglued},
        came {away|loose|undone|unstuck}, {fell|falls|falling|fallen} {off|out|apart|to bits|to pieces},
        {wont|will not|doesnt|does not|didnt|refuses to|fails to} {turn on|switch on|power on|power
        up|charge|start|boot|light up|heat up|stay on|hold a charge|hold charge|hold
        water|pair|connect|close|open|lock|stick|seal|inflate|spin|fit together|stand up|stay
        up|respond|work},
        {stopped|quit|ceased} {working|charging|heating|spinning|responding|turning},
        {given|gave} up the ghost, {packed|conked} {up|out|in}, on the blink,
        {bent|buckled|cracked|snapped|split|chipped|smashed|ripped|torn|punctured|dented|scuffed|scratched|warped|twisted}
        {out of shape|in half|in two|clean off|right through|down the|along the|on one|all over|at the|across
        the|when i},
        {is|are|was|were|its|theyre|completely|both|all|already|arrived|came|went}
        {flat|dead|dud|duds|bust|knackered|shot|kaput|faulty|defective|damaged|broken|cracked|smashed|shattered|bent|torn|ripped|chipped|snapped|crushed|mouldy|moldy|rusty|leaking|scratched|dented|stained|warped|loose|wonky|unusable},
        {dud|duds|lemon|knackered|wonky|caved in|run over|squashed|flattened|mangled|crumpled|splintered|in
        bits|in smithereens|goosed|buggered},
        glass {all|everywhere|in|through},
        {smashed|broken|shattered|cracked} {to|into|in} {bits|pieces|smithereens|two|half|#},
        {wont|doesnt|does not|will not|cant|refuses to|never|isnt|not|didnt} .. {charge|charging|turn
        on|switch
        on|light|lighting|heat|heating|cool|cooling|spin|spinning|pair|pairing|connect|connecting|hold|stick|sticking|seal|sealing|close|closing|work|working|start|starting|inflate|click|lock|print|printing|fit
        together|stay up|stay on|stay
        put|respond|responding|tick|ring|play|drain|pump|cut|suck|steam|boil|toast|blend}
    """,
    "WORK": """
        work, works, working, function*, charge, charges, turn on, turns on, start, starts, power on,
        connect, connects, fit together, close, closes, open properly, usable, lock, hold, stay, stick
    """,
    "WRONG": """
        wrong, incorrect, different, another, other, mistaken, mixed up, mix up, not the right, not right,
        odd, opposite, swapped, not what, instead
    """,
    "WRONGITEM": """
        wrong item, wrong product, wrong color, wrong colour, wrong size, wrong model, wrong one,
        wrong order, wrong article, wrong thing, wrong version, wrong items, wrong shoes, wrong shirt,
        incorrect item, incorrect product, incorrect size, incorrect color, different item,
        different product, different color, different colour, different model, different than,
        not what i ordered, not the one i ordered, not the item i, isnt what i ordered, is not what i,
        wasnt what i ordered, not as described, not as pictured, not as advertised, doesnt match,
        does not match, looks nothing like, nothing like the, someone elses order, sent me the wrong,
        sent the wrong, received the wrong, got the wrong, received wrong, sent wrong,
        delivered the wrong item, delivered wrong item, not match, mismatch, i ordered black,
        i ordered blue, i ordered red, i ordered white, i ordered a size, counterfeit, not genuine,
        not original, not authentic, knock off, knockoff, not the same as, another product, another item,
        completely different, totally different, wrong voltage, wrong plug, wrong part, wrong kind,
        wrong type, wrong set, wrong pair, wrong book, wrong edition, wrong flavor, wrong flavour,
        wrong scent, wrong length, wrong height, wrong side, wrong brand, wrong quantity, wrong stuff,
        wrong goods, wrong package, two left, two right, both left, both right, left shoes,
        send the right one, the right one, the correct one, correct item, send the correct,
        not the same color, not the same colour, not the color, not the colour, not the size,
        not the model, not the brand, not the version, isnt the color, isnt the colour, isnt the one,
        isnt the same, isnt the right, someone elses package, someone elses parcel, someone elses stuff,
        meant for someone else, for another customer, another customers, different brand,
        different version, different one, different style, different shade, different product than,
        ordered a .. but got, ordered .. but received, ordered .. got, ordered .. received,
        asked for .. got, i ordered the, i got the, i got a, i was sent, you sent me, they sent me,
        received a, received the, came in the wrong, came as, childs size, label says, but the label,
        tag says, listing said, listing says, description says, description said, advertised as, page says,
        picture shows, photos show, looked different, looks different, not like the picture,
        not like the photo, not as shown, imitation, knockoffs, replica, bootleg, counterfeits, copy not,
        not real, isnt real, isnt genuine, isnt authentic, mislabel*, i wanted red, i wanted blue,
        i wanted black, i wanted white, i wanted a, i wanted the, wanted .. got, got .. wanted,
        got a .. instead, smaller than the, bigger than the, larger than the, shorter than the,
        than listed, than advertised, than described, than pictured, than shown, for the wrong,
        somebody elses order, different size than, got green, got red, sent me a size, used item,
        sold as new, nothing like the picture, nothing like the photo,
        its fake, is fake, not the real brand, expiration date, expired last,
        not the one in the picture, german layout, us plug version, uk plug, returned this before me,
        best before date, ordered us,
        not what was {advertised|pictured|shown|described|ordered|promised|listed|in the picture|on the},
        {fake|fakes|counterfeit|knock offs|forgery|imitations|ripoff|copies},
        {no} {logo|marking|markings|hologram|branding|brand|serial|label} {on|anywhere|inside|at},
        {closer|nearer} to {a|the|#|brown|black|grey|green|blue|red|pink|orange|yellow|navy|cream},
        more like {a|the|an|dark|light|brown|black|grey|green|blue|red|pink|orange|yellow|navy|cream},
        {ordered|paid for|asked for|bought|chose|picked|selected|wanted|expected|expecting} ..
        {got|received|sent|was sent|given|came|arrived|what came|turned out|instead|youve sent|you sent},
        {sent|delivered|shipped|gave|given|received|got|packed} {me|us|} {the|a|an}
        {wrong|incorrect|different|other|child|mens|womens|left|right|us|uk|old|older|used|second
        hand|smaller|larger|bigger|cheaper|totally different|completely different},
        {colour|color|size|model|pattern|style|brand|version|flavour|scent} {is|was|isnt|is
        not|are|doesnt|wasnt} {wrong|different|not|nothing|the|match|as|what|off|way off|totally|completely},
        {instead|rather than} of
        {the|a|an|#|what|my|black|white|blue|red|green|grey|pink|one|size|large|medium|small},
        nothing like {the|what|it|its|that|your},
        {isnt|not|wasnt|arent|werent} {the|what} ..
        {ordered|ordered|advertised|pictured|shown|described|listing|listed|photo|photos|picture|pictures|asked
        for|paid for|promised}
    """,
    "MISSING": """
        missing, mising, was not included, not included, wasnt included, werent included, were not included,
        lacks, lacking, incomplete, not complete, no instructions, no manual, no charger, no cable, no screws,
        no remote, no lid, no batteries, forgot to include, left out, isnt in, wasnt in, not in the box,
        not inside, not in the package, didnt come with, did not come with, came without, there was no,
        there were no, only contained, contained only, only had, only came with, fewer, only four in it,
        only 9 of, only nine, only five, only six, only three, only two in, only one in, there are only,
        there were only, there is only, there was only, out of the 12, one short, two short, came up short,
        shortage, forgot the, no adapter, no cord, no plug, no instructions in, no manual in, no bolts,
        no hardware, never included, not enclosed, not supplied, wasnt there, werent there, arent there,
        isnt there, arent in, werent in, instead of the, absent, i got only, i count, count is, count was,
        lacked, nothing inside, cut off, tag is, even though it says included, though it says included,
        says included, supposed to include, supposed to come with, only received one, supposed to be of two,
        i have 6, not included as advertised, the box was empty, box was empty, empty box,
        missing power adapter, missing adapter, missing cable, missing part, wheres the remote, slot for it,
        table legs is missing, found to be empty,
        only
        {put|sent|packed|included|given|got|received|had|have|had|contains|contained|holds|came|found|counted|count|see}
        {#|one|half|the|a},
        {meant|supposed|advertised|listed|described|stated|said} to be {#|one|a},
        should {have|be|contain|include|come} {been|had|come|contained|included|got|with|had|} {#|one|a set|a
        pair|the},
        {#|one|half|some|several|both|few} {are|is|were|was|of them|of the|pieces|piece} {missing|short|not
        in|not there|absent|gone|lacking},
        {bag|box|set|pack|kit|packet|parcel} {of|is|was|only|came|has|had} ..
        {missing|short|incomplete|only|less|fewer},
        {no|without|minus|lacking|lacks|missing} {the|a|any|its|one|#}
        {screws|charger|cable|lid|manual|instructions|remote|batteries|adapter|plug|strap|bracket|stand|cover|cap|handle|legs|bolts|wheels|hose|filter|blade|base|key|keys|cord|bulb|hooks|rings|clips|pegs|poles|case|pump|bag},
        {promised|advertised|pictured|shown} {but|and} {not|isnt|wasnt|arent|werent|missing|nowhere|no}
        {in|there|included|to be}
    """,
    "PART": """
        parts, piece, pieces, screw, screws, bolts, manual, instructions, cable, charger, adapter,
        accessor*, lid, cap, battery, batteries, remote, plug, cord, hardware, component*, bracket*, leg,
        legs, handle, one of them, hose, nozzle, strap, usb, power supply, set of, washers, knob, shelf,
        shelves, wheel, wheels, hook, hooks, attachment*, bolt, hinge, hinges, nut, nuts, lids, bag of,
        foot, feet, drawer, drawers, key, keys, spring, gasket, seal, blade, blades, tray, base, pole,
        panel, panels, door, side panel, left panel, right panel, tube, ring, clip, clips, pump, filter,
        bit, bits, sticker, card, cards, tile, tiles, candles, brush, brushes, spoon, fork, knife,
        connector, valve, remote control, slip, packing slip, capsule, capsules, bottle, bottles, pack,
        packs, pair, sock, glove, earbud, earbuds
    """,
    "INSIDE": """
        in the box, in the package, in the packaging, inside the box, inside, opened the box, opened it,
        opened the package, opened the parcel, box was empty, empty box, in the bag, from the box,
        from the package, from the kit, from the set, in the set, in the kit, contained, contains,
        unpacked, unboxed, opened the set, opened up, open the box, opening the box, unwrapped, inside of,
        in the carton, in the envelope, in the pouch, packed with, in it, set of, pack of
    """,
    "BADQ": """
        poor quality, bad quality, terrible quality, low quality, quality is, cheaply made, cheap plastic,
        smells, stinks, already used, already opened, been opened, was opened, pre owned, second hand,
        dirty, refurbished, hair on it, not new, wasnt new, isnt new, previously used, quality issue,
        poorly made, junk, garbage, rubbish, crap, awful quality, horrible quality,
        disappointed with the quality, half empty, poor workmanship, cheap, cheaply, cheap looking,
        looks cheap, feels cheap, thin material, see through, horrible smell, strong smell, chemical smell,
        odor, odour, filthy, worn, used condition, looks used, clearly used, been worn, been used,
        someone has used, stain on, dusty, fingerprints, opened package, returned by someone, open box,
        tampered, resealed, not sealed, poor condition, disappointing quality, bad smell, doesnt look new,
        not brand new,
        very poor, ripped, tissue paper, no good to me
    """,
    "DEFECT": """
        arrived broken, arrived damaged, came broken, came damaged, was broken, was damaged, is broken,
        is damaged, is defective, was defective, are broken, stopped working, not working, doesnt work,
        does not work, dont work, wont turn on, missing parts, missing part, missing piece*,
        missing screws, parts are missing, piece is missing, pieces are missing, received damaged,
        received broken, received a broken, received a damaged, received a defective, received a faulty,
        dead on arrival, empty box, box was empty, warranty claim, under warranty, claim warranty,
        problem with the product, problem with the item, issue with the item, issue with the product,
        does not function, does not turn on, wont charge, keeps disconnecting, fell apart, defective,
        faulty, arrived cracked, arrived dented, arrived leaking, arrived dead, arrived smashed,
        arrived in pieces, arrived with a, came cracked, came dented, came with a crack, was cracked,
        is cracked, was dented, is dented, was leaking, is leaking, missing bolt, missing bolts,
        missing screw, missing hinge, missing hardware, missing from the box, missing from the package,
        missing from the set, is missing, are missing, was missing, were missing, missing item,
        missing items, isnt working, wasnt working, stopped after, worked for, worked fine for,
        only worked, worked once, quality problem, send me another one, send another one,
        send a replacement, send me a replacement, send replacement, get a replacement, want a replacement,
        need a replacement, have a replacement, replacement part*, spare part, exchange for a working,
        repair, repaired, fix it, fixing, crackles, crackling, dead pixels, snapped off, first time i used,
        first use, the first time, after one use, after two uses, after one wash, after first wash,
        leaks from, a tear in, is torn, was torn, came torn
    """,
    "REPLACE": """
        replace, replacement*, replaced, new one, another one, send a new, send me a new, resend, re send,
        spare part
    """,
}
