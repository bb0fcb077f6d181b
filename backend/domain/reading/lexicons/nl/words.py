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
        geen geld terug, niet annuleren
    """,
    "ORDER": """
        bestelling*, besteld, order, orders, aankoop, gekocht, bestel*, bestelde, kocht, besteling
    """,
    "PARCEL": """
        pakket*, pakje*, zending*, levering*, pak, postpakket, paket, pakkie, bezorging, verzending, post,
        brievenbuspakje, spullen, doos, dozen, package
    """,
    "ITEM": """
        artikel*, product*, ding, spullen, apparaat, toestel, machine, schoen*, broek, jurk, jas, jasje,
        trui, shirt, t shirt, hemd, mok, beker, kopje, lamp, boek, speelgoed, oplader, lader, tas, rugzak,
        horloge, cadeau, fles, stoel*, tafel, koptelefoon, oortjes, speaker, box, waterkoker, koffiezet*,
        broodrooster, camera, toetsenbord, muis, printer, mes, messen, pan, kussen*, deken, tapijt, kleed,
        tent, laarzen, hoed, handschoenen, glas, glazen, vaas, bord, borden, spel, puzzel, pop, filter*,
        pomp, boormachine, ketting, ring, armband, oorbellen, spiegel, bank, gordijn*, telefoon, gsm hoesje,
        hoesje, hoes, hoezen, fiets, kast, meubel, bed, matras, stofzuiger, lampje, plank, tegel*, plint*
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
        trunkrs, pakketbezorger, postpunt, amazon, besteller, facteur, leverancier
    """,
    "STATUS": """
        status, stand van zaken, update, nieuws, informatie, info, voortgang, laatste stand, bericht over,
        verzendstatus, orderstatus, bestelstatus, al iets bekend, meer bekend
    """,
    "NEG": """
        niet, niets, niks, nix, geen, nooit, zonder, niemand, nergens, noch, evenmin, nie, ni, geenszins,
        onmogelijk, kein, gene, ginder niet, nul
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
        opgedoken, terecht
    """,
    "DELIVERED": """
        bezorgd, geleverd, afgeleverd, overhandigd, afgegeven, afgezet, achtergelaten, neergelegd,
        uitgereikt, in ontvangst genomen, bewijs van aflevering, bewijs van levering, afleverbewijs,
        aflevering, bezorging is, gedeponeerd, afgehaald door, al opgehaald, reeds afgehaald, getekend door,
        bezorgt, gelevert, delivered, in de bus gedaan, op bezorgd, foto van de bezorging, bezorgfoto,
        bezorgbewijs, achtergelaten bij, besteld bij de buren, gesigneerd, ondertekend door, in handen van,
        neergezet, reeds opgehaald, persoonlijk overhandigd, er staat bezorgd, staat afgeleverd,
        is het gisteren bezorgd, in de brievenbus gelegd, afgegeven bij, status afgeleverd, beweert dat,
        volgens postnl, geleverd is, aan wie is, zou bij de buren, zogenaamd, gemarkeerd als bezorgd,
        staat op bezorgd, zou bezorgd zijn, bezorgd volgens, volgens dhl, volgens de bezorger,
        afgegeven aan, ontvangen door, bezorgd bij de buren
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
        verscheept, verscheep*, op de post, gepost, ingepakt, klaargemaakt, verwerkt
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
        hoeveel langer, tegen wanneer, echte datum, welk moment
    """,
    "WAIT": """
        wacht, wachten, wachtte, gewacht, wacht al, aan het wachten, afwachting, zit te wachten, wachtende,
        wachttijd
    """,
}
