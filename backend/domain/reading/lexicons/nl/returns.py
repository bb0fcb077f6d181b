"""Sending back, money back, another size."""

CONCEPTS = {
    "RETURN": """
        retour*, terugsturen, terug sturen, terugzenden, terug te sturen, stuur terug, stuur ik terug,
        stuur het terug, terugbrengen, terug brengen, teruggeven, terug geven, retourneren, retourner*,
        retourlabel, retouretiket, retourzending, bedenktijd, zichttermijn, herroep*, herroeping,
        herroepingsrecht, terug te geven, mag terug, kan terug, moet terug, rma, terugname, terugnemen,
        terug naar jullie, ruilen of, opsturen terug, krijg ik terug bij jullie, wie betaalt de retour,
        terug krijgen bij jullie, terug bezorgen, naar jullie terug, naar u terug, kan ik nog retour,
        alsnog terug, alsnog retour, etiket, verlopen label, label verlopen, label is verlopen,
        dertigste dag, dag 33, binnen 14 dagen, hoe krijg ik die terug, hoe krijg ik die bij, ongeopend,
        nog dicht, nog verzegeld, verzegeld, in de verpakking terug, terug in de winkel,
        ophalen van de retour, retour komen ophalen, stuur ik het terug, stuur ik dit terug,
        stuur ik dat terug, stuur ik hem terug, stuur ik ze terug, originele doos, weer bij jullie,
        terug zonder doos, retour, retourtermijn, thuis ophalen, waar stuur ik, retourbeleid, te groot,
        te klein, te strak
    """,
    "SENTBACK": """
        teruggestuurd, terug gestuurd, teruggezonden, geretourneerd, teruggebracht, teruggegeven,
        heb ik retour, mijn retour, retour is, retour ontvangen, retour was, retour is al,
        retour aangekomen, retourzending is, retour al, retourpakket, retour verstuurd, retour gestuurd,
        terug verstuurd, terug verzonden, retourzending ontvangen, terug ontvangen, retour afgegeven,
        retour ingeleverd, retourbewijs, mijn retourzending, retour gedaan, terug bij jullie,
        terug ontvangen door, retour is aangekomen, retour is ontvangen, bewijs dat mijn retour,
        retour er op, retour ligt bij, jullie hebben de retour, u heeft de retour, retour heeft u,
        retour hebben jullie, heb het teruggestuurd, al teruggestuurd, pakket geweigerd, retour afgeleverd
    """,
    "REFUND": """
        terugbeta*, terugbetaling, geld terug, mijn geld, het geld, terugstort*, teruggestort,
        terug gestort, terugkrijgen, terug krijgen, crediteren, gecrediteerd, creditnota, tegoedbon, tegoed,
        vergoeding, schadevergoeding, compensatie, restitutie, refund*, aankoopbedrag, het bedrag,
        bedrag terug, geen cent, centen terug, geldteruggave, teruggave, mijn centen, storneren, chargeback,
        terugboek*, maar 15 euro, van de 30 euro, niet volledig terug, nog geen geld, nog geen cent,
        gedeeltelijke terug, op mijn rekening, op mijn kaart, waardebon, geen waardebon, geen bon,
        terug op mijn, terug hebben, wil mijn geld, mn geld, centjes, gecrediteerd maar, terugstorting,
        teruggekregen, minder teruggekregen, terugstorten
    """,
    "EXCHANGE": """
        ruilen, omruilen, omwissel*, omgeruild, ruil, andere maat, grotere maat, kleinere maat, maat groter,
        maat kleiner, maatje groter, maatje kleiner, ander kleur, andere kleur, inruilen, maat hoger,
        maat lager, wisselen, voor een maat, voor maat, omruil, ruilen voor
    """,
    "MIND": """
        bevalt niet, bevalt me niet, bevalt mij niet, bevallen niet, vind het niet mooi, vind ik niet mooi,
        niet mooi, niet naar wens, niet naar mijn zin, niet naar mijn smaak, van gedachten veranderd,
        van gedacht veranderd, bedacht, me bedacht, mij bedacht, wil het niet meer, wil ik niet meer,
        wil hem niet meer, wil ze niet meer, hoef het niet, hoef ik niet meer, hoef het niet meer,
        hoeft niet meer, niet meer nodig, heb het niet meer nodig, niet nodig, niet tevreden, ontevreden,
        valt tegen, tegenvallen, teleurgesteld, niet wat ik ervan, niet wat ik verwacht*,
        niet zoals verwacht, had verwacht, goedkoper gevonden, elders goedkoper, ergens anders goedkoper,
        goedkoper, elders gevonden, al een gekocht, had al, al in de winkel, in de winkel gevonden,
        staat me niet, past niet bij, spijt van, toch niet, te duur bij nader, niet geschikt voor mij,
        al gekocht, van af zien, kan het niet gebruiken, had er al een, had er al, heeft er al, heeft al zo,
        mijn man had, mijn vrouw had, niks voor mij, niets voor mij, niet mijn ding, niet mijn smaak,
        staat mij niet, staat niet, valt me tegen, minder mooi, bij nader inzien
    """,
    "FIT": """
        te klein, te groot, te krap, te nauw, te smal, te wijd, te breed, te kort voor, te strak, past niet,
        passen niet, past me niet, pas ik niet, past mij niet, valt klein, vallen klein, valt groot,
        valt te klein, valt te groot, maat klopt niet, te zwaar, knelt, knellen, spant, zit niet goed,
        zitten niet goed, niet mijn maat, knellend, te krappe, net te, een maat te, knelt bij,
        aan de kleine kant, aan de grote kant
    """,
}
