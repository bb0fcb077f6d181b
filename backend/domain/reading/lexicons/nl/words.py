"""What a message speaks of, and the small words around it."""

CONCEPTS = {
    "NOISE": """
        bij voorbaat dank, alvast bedankt, alvast dank, bij voorbaat, in afwachting van uw,
        in afwachting van jullie, in afwachting van een reactie, ik wacht op uw antwoord,
        ik wacht op antwoord, wacht op uw reactie, wacht op reactie, hoor graag, ik hoor het graag,
        hoor het wel, uw reactie, indien mogelijk, als het kan, zo snel mogelijk, zo spoedig mogelijk,
        geen probleem, geen punt, weet niet of, niet zeker of, klantenservice, bij het openen,
        toen ik het opende, bij het uitpakken, toen ik het ontving, niet alleen, waarom niet, geen haast,
        geen dank, in goede orde, met vriendelijke, retour afzender, retour naar afzender,
        terug naar afzender, teruggestuurd naar afzender, geretourneerd aan afzender, geen idee, net als,
        netjes op tijd, als nieuw, in plaats van maandag, in plaats van dinsdag, in plaats van woensdag,
        in plaats van donderdag, in plaats van vrijdag, in plaats van zaterdag, ipv maandag, ipv dinsdag,
        ipv woensdag, ipv donderdag, ipv vrijdag, ipv zaterdag, bel werkt niet, bel doet het niet,
        deurbel werkt niet, deurbel doet het niet, deurbel is kapot, deurbel is stuk, bel is kapot,
        bel is stuk, intercom werkt niet, intercom is kapot, parlofoon werkt niet, hoef geen geld terug,
        geen geld terug, niet annuleren, geen haast bij, blijft op mijn ex, tot volle tevredenheid,
        geen annulering, niet annuleren alleen, geen retour
    """,
    "ORDER": """
        bestelling*, besteld, order, orders, aankoop, gekocht, bestel*, bestelde, kocht, besteling
    """,
    "PARCEL": """
        pakket*, pakje*, zending*, levering*, pak, postpakket, paket, pakkie, bezorging, verzending, post,
        brievenbuspakje, spullen, doos, dozen, package, pakketten, pakjes, colli, postpakketje,
        brievenbuspost, bestelling
    """,
    "ITEM": """
        artikel*, product*, ding, spullen, apparaat, toestel, machine, schoen*, broek, jurk, jas, jasje,
        trui, shirt, t shirt, hemd, mok, beker, kopje, lamp, boek, speelgoed, oplader, lader, tas, rugzak,
        horloge, cadeau, fles, stoel*, tafel, koptelefoon, oortjes, speaker, box, waterkoker, koffiezet*,
        broodrooster, camera, toetsenbord, muis, printer, mes, messen, pan, kussen*, deken, tapijt, kleed,
        tent, laarzen, hoed, handschoenen, glas, glazen, vaas, bord, borden, spel, puzzel, pop, filter*,
        pomp, boormachine, ketting, ring, armband, oorbellen, spiegel, bank, gordijn*, telefoon, gsm hoesje,
        hoesje, hoes, hoezen, fiets, kast, meubel, bed, matras, stofzuiger, lampje, plank, tegel*, plint*,
        knuffel, schilderij*, airfryer*, naaimachine, wekker*, kookwekker, laptop, tablet, gordijnen,
        dekbed*, handdoek*, servies, tafelblad, tafeltje, krukje, bureau*, rek, kastje, mand, lantaarn,
        slinger, ketel, thermos*, weegschaal, fohn, strijkijzer, tandenborstel, scheerapparaat, mixer,
        blender, heggenschaar, grasmaaier, tuinslang, parasol, skeelers, sokken, pyjama, rok, blouse, vest,
        riem, portemonnee, bril, zonnebril, hanger, powerbank, waxinelichtjes, lichtslinger, theepot,
        koffiepot, kan, karaf, kopjes, schotels, schotel, thermosfles, thermoskan, drinkfles, lunchbox,
        broodtrommel, bakvorm, rasp, vergiet, keukenweegschaal, personenweegschaal, koffiemolen, frituurpan,
        grill, bbq, barbecue, wafelijzer, oven, koelkast, droger, strijkbout, robotstofzuiger, zuiger,
        luchtbevochtiger, luchtreiniger, kachel, kacheltje, airco, ventilator, boor, zaag, schuurmachine,
        maaier, snoeischaar, kruiwagen, partytent, slaapzak, luchtbed, zwembad, zwembadje, glijbaan,
        schommel, trampoline, step, loopfiets, driewieler, kinderwagen, autostoel, kinderstoel, babyfoon,
        speen, luiers, blokken, lego, poppenhuis, brandweerauto, treinbaan, bordspel, kaartspel, controller,
        beeldscherm, monitor, router, harde schijf, usb stick, geheugenkaart, toner, inktpatroon,
        inktpatronen, telefoonhouder, screenprotector, smartwatch, oordopjes, microfoon, platenspeler,
        naald, gitaar, snaren, viool, televisie, tv, beamer, scherm, rolgordijn, gordijnrail, beddengoed,
        dekbedovertrek, laken, hoeslaken, handdoek, badjas, badmat, douchekop, douchegordijn, kraan,
        wc bril, lampenkap, bureaulamp, hanglamp, gloeilamp, commode, ladekast, kledingkast, bureaustoel,
        kruk, barkruk, fauteuil, nachtkastje, schoenenrek, kapstok, klok, wandklok, fotolijst, lijst,
        poster, plantenbak, bloempot, zaden, zaad, potgrond, mest, voer, hondenvoer, kattenvoer, kattenbak,
        krabpaal, halsband, aquarium, vogelhuisje, tondeuse, krultang, parfum, creme, shampoo, lippenstift,
        zeep, honing, thee, koffie, chocolade, kruiden, noten, olie, wijn, slee, sporttas, ceintuur, sjaal,
        pet, muts, jeans, legging, pak, stropdas, badpak, bikini, ondergoed, sneakers, wandelschoenen,
        pantoffels, sloffen, zolen, trouwring, bekers, vlag, slingers, ballonnen, kostuum, pruik, agenda,
        schrift, vulpen, pen, schooltas, beeldje, wijnkast, schapenvacht, dienblad, kaars, kaarsen,
        kandelaar
    """,
    "BOX": """
        doos, dozen, verpakking, karton, envelop, zakje, kartonnen
    """,
    "TRACK": """
        track, trace, tracktrace, tracking*, trackingcode, trackingnummer, volgnummer, volgcode, volgen,
        zendingsnummer, barcode, traceer*, track en trace, track and trace, t en t, tt code, volglink,
        traceringsnummer, verzendcode, zendingscode, 3s code, traceren
    """,
    "CARRIER": """
        postnl, dhl, dpd, gls, ups, fedex, bpost, mondial relay, bezorger*, postbode*, koerier*,
        vervoerder*, chauffeur*, pakketdienst, post nl, transporteur*, bezorgdienst, budbee, homerr,
        trunkrs, pakketbezorger, postpunt, amazon, besteller, facteur, leverancier, pakketbode,
        postbezorger, pakketman, busje, busjes, bestelbus, besteldienst, vrachtwagen, koeriersdienst,
        red je pakketje, dragonfly, cycloon, sandd, vinted go, instabox, postnl bezorger, dhl bezorger,
        dhl parcel, postpakketten
    """,
    "STATUS": """
        status, stand van zaken, update, nieuws, informatie, info, voortgang, laatste stand, bericht over,
        verzendstatus, orderstatus, bestelstatus, al iets bekend, meer bekend
    """,
    "NEG": """
        niet, niets, niks, nix, geen, nooit, zonder, niemand, nergens, noch, evenmin, nie, ni, geenszins,
        onmogelijk, kein, gene, ginder niet, nul, geeneens, niemendal, noppes, nada, geen enkel,
        geen enkele, kan niet, nog nooit
    """,
    "NEVER": """
        nooit, helemaal niet, helemaal niks, nooit niet, totaal niets
    """,
    "YET": """
        nog niet, nog niets, nog niks, nog steeds, nog altijd, nog geen, tot nu toe, tot op heden,
        tot heden, vooralsnog, sinds, sedert, al een week, al weken, al dagen, op dit moment, alsnog, nu al,
        het is nu, ondertussen, intussen, tot vandaag, inmiddels
    """,
    "GOT": """
        ontvang*, ontving, ontvangen, gekregen, krijg*, kreeg, aangekomen, aankom*, aankwam, binnen,
        binnengekomen, binnenkom*, bezorgd, bezorgen, geleverd, leveren, gearriveerd, arriveer*, arriveren,
        gekomen, komt, kwam, toegekomen, in huis, in bezit, aangetroffen, verschenen, ontvangst, bezorgt,
        gelevert, afgeleverd, thuisgekregen, toegestuurd, in mijn bezit, aanwezig, ontvagen, opdagen,
        opgedoken, terecht, binnengekregen, ontvange, gehad, aangeleverd, afgehaald, opgehaald, verscheen,
        aankwamen, kwamen, afgeleverd gekregen, in mijn handen, voor de deur, op de mat
    """,
    "DELIVERED": """
        bezorgd, geleverd, afgeleverd, overhandigd, afgegeven, afgezet, achtergelaten, neergelegd,
        uitgereikt, in ontvangst genomen, bewijs van aflevering, bewijs van levering, afleverbewijs,
        aflevering, bezorging is, gedeponeerd, afgehaald door, getekend door, bezorgt, gelevert, delivered,
        in de bus gedaan, op bezorgd, bezorgfoto, bezorgbewijs, achtergelaten bij, besteld bij de buren,
        gesigneerd, ondertekend door, in handen van, neergezet, persoonlijk overhandigd, er staat bezorgd,
        staat afgeleverd, is het gisteren bezorgd, in de brievenbus gelegd, afgegeven bij,
        status afgeleverd, beweert dat, volgens postnl, geleverd is, aan wie is, zou bij de buren,
        zogenaamd, gemarkeerd als bezorgd, staat op bezorgd, zou bezorgd zijn, bezorgd volgens, volgens dhl,
        afgegeven aan, ontvangen door, bezorgd bij de buren, meegegeven aan, is meegegeven,
        al is meegegeven, meegegeven, op geleverd, staat .. op geleverd, staat .. op bezorgd,
        staat .. op afgeleverd, staat als geleverd, staat als bezorgd, staat als afgeleverd,
        op geleverd staat, op geleverd stond, op geleverd gezet, op bezorgd staat, op bezorgd stond,
        op bezorgd gezet, op afgeleverd staat, op afgeleverd stond, op afgeleverd gezet,
        foto die de bezorger, foto van de bezorger, foto van de koerier, foto van de chauffeur,
        foto van de aflevering, foto van de levering, foto van de deur, foto van de bezorging,
        bezorger heeft .. foto, volgens de scan, volgens de foto, volgens de app, volgens de mail,
        volgens de site, volgens de track, volgens de tracking, volgens de status, volgens de bezorger,
        volgens de chauffeur, volgens de koerier, volgens de postbode, volgens de winkel, volgens de buurt,
        ook gebeurd volgens, afgetekend, getekend voor ontvangst, voor ontvangst getekend, aangenomen door,
        opgehaald door, al opgehaald, al afgehaald, al meegenomen, al uitgereikt, al afgegeven,
        reeds opgehaald, reeds afgehaald, reeds meegenomen, reeds uitgereikt, reeds afgegeven,
        zogenaamd opgehaald, zogenaamd afgehaald, zogenaamd meegenomen, zogenaamd uitgereikt,
        zogenaamd afgegeven, afgegeven aan de, bij de buren afgegeven, bij de buren afgeleverd,
        bij de buren bezorgd, bij de buren gelegd, bij de buren achtergelaten, bij de buren neergezet,
        bij de buurvrouw afgegeven, bij de buurvrouw afgeleverd, bij de buurvrouw bezorgd,
        bij de buurvrouw gelegd, bij de buurvrouw achtergelaten, bij de buurvrouw neergezet,
        bij de buurman afgegeven, bij de buurman afgeleverd, bij de buurman bezorgd, bij de buurman gelegd,
        bij de buurman achtergelaten, bij de buurman neergezet, bij de kapper afgegeven,
        bij de kapper afgeleverd, bij de kapper bezorgd, bij de kapper gelegd, bij de kapper achtergelaten,
        bij de kapper neergezet, bij de bakker afgegeven, bij de bakker afgeleverd, bij de bakker bezorgd,
        bij de bakker gelegd, bij de bakker achtergelaten, bij de bakker neergezet,
        bij de receptie afgegeven, bij de receptie afgeleverd, bij de receptie bezorgd,
        bij de receptie gelegd, bij de receptie achtergelaten, bij de receptie neergezet,
        bij de winkel afgegeven, bij de winkel afgeleverd, bij de winkel bezorgd, bij de winkel gelegd,
        bij de winkel achtergelaten, bij de winkel neergezet, bij de concierge afgegeven,
        bij de concierge afgeleverd, bij de concierge bezorgd, bij de concierge gelegd,
        bij de concierge achtergelaten, bij de concierge neergezet, succesvol bezorgd, succesvol geleverd,
        succesvol afgeleverd, bezorgd om, bezorgd op, bezorgd aan, bezorgd in, bezorgd sinds,
        bezorgd sedert, bezorgd gemeld, bezorgd gemarkeerd, geleverd om, geleverd op, geleverd aan,
        geleverd in, geleverd sinds, geleverd sedert, geleverd gemeld, geleverd gemarkeerd, afgeleverd om,
        afgeleverd op, afgeleverd aan, afgeleverd in, afgeleverd sinds, afgeleverd sedert,
        afgeleverd gemeld, afgeleverd gemarkeerd, aflevering bevestigd, heeft ervoor getekend,
        ervoor getekend, dat ik getekend heb, getekend heb, bezorgd aan de buren, in de kluis,
        in de kluis ligt, is aangekomen nou, mailtje dat .. is aangekomen, bericht dat .. is aangekomen,
        zou bij nr, zou bij nummer, zou er .. gelegen hebben, zou er gelegen hebben, zou .. afgehaald zijn,
        zou .. opgehaald zijn, zou .. afgeleverd zijn, zou .. bezorgd zijn, er is iets afgeleverd,
        opgehaald door klant, ontvangen door bewoner, bewoner persoonlijk, aan bewoner, in handen gegeven,
        aan iemand anders gegeven, iemand gegeven, afgemeld als, ingescand als, volgens het systeem,
        groene vinkje, vinkje, succesvol, uitgegeven, al uitgegeven, gisteren al uitgegeven,
        aan de deur overhandigd, in de regenton, getekend zou hebben, brievenbusfoto
    """,
    "SAYS": """
        volgens, staat, zegt, zegt dat, zeggen, toont, geeft aan, aangegeven, gemeld, meldt, melding,
        bericht, zogenaamd, zogezegd, zogenaamde, naar verluidt, blijkbaar, blijkt, gemarkeerd,
        geregistreerd, status, track, trace, tracking*, app, site, website, systeem, foto, postnl, dhl, dpd,
        gls, ups, bpost, bezorger, postbode, koerier, chauffeur, amazon, beweert, beweren, gedrukt, mail,
        mailtje, sms, gescand, bevestig*, kreeg bericht, zou zijn, zou gisteren zijn, is gezet, vermeld*,
        bewijs, als bezorgd, als geleverd, als afgeleverd, weergegeven
    """,
    "SHIP": """
        verzonden, verstuurd, verzend*, verstuur*, verstuurt, opgestuurd, opsturen, stuur, sturen, gestuurd,
        onderweg, vertrokken, vertrek*, verstu*, de deur uit, opgehaald door, aangeboden, meegegeven,
        verscheept, verscheep*, op de post, gepost, ingepakt, klaargemaakt, verwerkt, de bus op, op de bus,
        op de bus doen, op de bus gedaan, op de post gedaan, de deur uit gaan, deur uit gegaan,
        de deur uitgegaan, weggegaan, weg gegaan, klaargelegd, overgedragen
    """,
    "WHERE": """
        waar, waar is, waar blijft, waar zit, waar blijven, waar zijn, waar hangt, waar ligt, wat is er met,
        wat is er gebeurd met, hoe staat het met, hoe zit het met, hoe zit het nu met, waarheen,
        verblijfplaats, wr is, zoek, waar ergens
    """,
    "WHEN": """
        wanneer, hoe lang, hoelang, hoe lang duurt, welke dag, welke datum, op welke dag, leverdatum,
        bezorgdatum, levertijd, leveringsdatum, wnr, wanner, hoeveel dagen, binnen hoeveel,
        verwachte leverdatum, verwachte bezorgdatum, verwacht, verwachten, hoe laat, tot wanneer,
        hoeveel langer, tegen wanneer, echte datum, welk moment, om hoe laat, hoe lang nog, hoelang nog,
        wat is de nieuwe datum, wanneer dan wel, welke week, hoeveel dagen nog
    """,
    "WAIT": """
        wacht, wachten, wachtte, gewacht, wacht al, aan het wachten, afwachting, zit te wachten, wachtende,
        wachttijd
    """,
}
