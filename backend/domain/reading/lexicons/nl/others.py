"""Invoices, praise, offers and all that is no case of its own."""

CONCEPTS = {
    "INVOICE": """
        factuur, facturen, btw, btw nummer, rekening sturen, bonnetje, kassabon, aankoopbewijs,
        bewijs van aankoop, aankoopfactuur, kvk, ondernemingsnummer, boekhoud*, btw factuur, bon, kasticket,
        betaalbewijs, fiscaal, pakbon, kwitantie, factuurtje, bestelbon, proforma, pro forma, eori,
        vrijgesteld, vrijstelling
    """,
    "THANKS": """
        bedankt, dank, dankje, dankjewel, dank u, thanks, thx, merci, super, top, fijn, tof, prima
    """,
    "HAPPY": """
        heel blij, erg blij, zeer blij, blij mee, zeer tevreden, heel tevreden, erg tevreden, tevreden,
        perfect, prachtig, geweldig, uitstekend, fantastisch, topservice, toppertje, aanrader,
        snelle levering bedankt, snel geleverd, snelle verzending, snel verzonden, goed aangekomen,
        goed ontvangen, veilig aangekomen, is aangekomen, is binnen bedankt, net binnen, net aangekomen,
        vandaag binnen, vandaag aangekomen, toch aangekomen, alsnog aangekomen, alsnog ontvangen,
        toch gekomen, inmiddels ontvangen, inmiddels binnen, inmiddels aangekomen, al gevonden, is gevonden,
        gevonden bij, gevonden dank, opgelost, is opgelost, laat maar, negeer, negeren, mag u negeren,
        vergeet mijn bericht, vergeet mijn vorige, vergeet mijn mail, sorry voor het ongemak,
        bedankt voor de snelle, complimenten, heel mooi, helemaal goed, alles in orde, alles is in orde,
        alles goed, alles ok, keurig, vals alarm, had het pakket, had het pakje, loos alarm, fijne verkoper,
        goede verkoper, niet meer nodig om te reageren, al terecht, weer terecht, toch terecht, is terecht,
        bleek bij, lag bij, hoeft niet te reageren, mijn vorige bericht, mijn vorig bericht, vergeet mijn,
        mooie verpakking, wat een mooie, lint, blij met, echt mooi, ok bedankt, oke bedankt, ok dank,
        goed verpakt, vlotte levering, vlot geleverd, nette verkoper, betrouwbare, lief kaartje,
        leuke attentie, attentie, degene die, bedanken, mooi ingepakt, leuk kaartje, lief, laat maar zitten,
        supersnel, perfect aangekomen, top geregeld
    """,
    "REVIEW": """
        beoordeling*, review*, recensie*, sterren, ster, feedback, nieuwsbrief, uitschrijv*, afmelden, spam,
        stop met, geen mails meer, geen reclame, mening, reclame, stop die mails, beoordelen,
        mails over een beoordeling, vragen om een beoordeling, vijf sterren, 5 sterren, een ster, 1 ster,
        mailinglijst, haal mij van, haal me van, schrijf mij uit
    """,
    "BUSINESS": """
        groothandel*, wederverkoop*, reseller*, doorverkop*, samenwerk*, partnership, influencer*, sponsor*,
        seo, leverancier worden, ons bedrijf biedt, onze diensten, offerte, marketing, bureau, vacature,
        sollicit*, stage, donatie*, schenking, vereniging, goed doel, catalogus, distribut*, verdeler,
        uw verkoop, jullie verkoop, uw webshop, jullie webshop, online zichtbaarheid, vindbaarheid,
        grote hoeveelheid, grote aantallen, grote aantal, blogger*, youtub*, instagram, tiktok, journalist,
        inkoop, in bulk, voorstel, zakelijk*, wij verkopen, nepreviews, beoordelingen kopen, dealer worden,
        verdeler worden, distributeur, uw merk, jullie merk, meer omzet, gratis audit, webdesign,
        vertaling*, scriptie, 100 reviews, whatsapp, volgers, samen te werken, bouwen webshops, interesse,
        samenwerking, influencer, wij zijn een bedrijf, reclame, met logo, wederverkoper, groothandel
    """,
    "MISC": """
        kortingscode*, korting, actiecode, coupon, waardebon, cadeaubon, cadeaukaart, cadeauverpakking,
        als cadeau inpakken, inpakken als cadeau, inpakpapier, kaartje, wachtwoord, account, inloggen,
        aanmelden, openingsuren, openingstijden, fysieke winkel, winkel in, terugbellen, bel mij terug,
        telefonisch bereik*, telefonisch, telefoonnummer van jullie, spreken, medewerker, iemand spreken,
        klacht indienen, klacht over, avg, gdpr, persoonsgegevens, privacy, phishing, oplichting,
        oplichter*, fraude, rare sms, raar sms, sms jes, smsjes, betaalmethode*, betaalwijze, paypal, ideal,
        bancontact, creditcard, gespreide betaling, in termijnen, achteraf betalen, klarna,
        fijne feestdagen, prettige feestdagen, vrolijk kerst, gelukkig nieuwjaar, onbeleefd*,
        onvriendelijk*, onbeschoft*, prijsverlaging, prijs gedaald, prijs verlaagd, goedkoper geworden,
        spaarpunten, punten, tegen mijn auto, mijn auto, mijn hek, tuinpad, bloempot, mijn oprit,
        fout in de advertentie, in de advertentie, in uw advertentie, typfout, spelfout, verkeerde verkoper,
        verkeerd gestuurd bericht, bericht was niet voor, zijn jullie open, jullie open, spiegel van mijn,
        mijn wagen, onze auto, onze oprit, onze poort, tegen onze, gegevens verwijderen, gegevens wissen,
        mijn gegevens, spiegel van, in jullie advertentie, op jullie site staat, telefoonnummer waar,
        waar ik u kan bellen, waar kan ik jullie bellen, kan ik jullie bellen, kan ik u bellen,
        open met kerst, open op, verkeerde winkel, rare berichten, vreemde berichten, vreemde sms,
        aangereden, kapot gereden, schade aan mijn, reed tegen, prijs is gezakt, goedkoper nu, student,
        studente, scriptie, thesis, enquete, vragenlijst, verkeerde knop, test, personeel,
        zoeken jullie personeel, hoe komen jullie aan, bon verlopen, kan niet inloggen, handgeschreven,
        briefje in, kaartje bij, kunt u mij bellen, kan u mij bellen, kunnen jullie mij bellen,
        bel me terug, mij terugbellen, me terugbellen, chauffeur was, bezorger was, kortingscode, winkel,
        cadeau ingepakt, verkeerd bericht, onbeschoft, krijg ik geen antwoord, al gevonden, telefoonnummer,
        vacature, sollicit*, niet van mij die bestelling, gehackt, hoeft niet meer te, negeer mijn,
        bezorger heeft mijn, auto geraakt, complimenten, recensie
    """,
    "REPLY": """
        antwoord*, reactie*, reager*, gereageerd, beantwoord*, contact opnemen, neem contact, terugbericht,
        laat iets weten, hoor niets, hoor niks, niets gehoord, niks gehoord
    """,
}
