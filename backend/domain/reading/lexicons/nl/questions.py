"""What people ask before they buy, and how a thing is used."""

CONCEPTS = {
    "PRODUCT": """
        compatib*, past dit, past deze, past die, past het, past hij, passen deze, passen ze, past er,
        geschikt*, werkt dit, werkt deze, werkt het met, werkt hij, werkt dit met, werkt deze met,
        werkt ook, werken deze, kan dit, kan deze, kan die, kan hij, kan je, kan men, kan ik dit,
        kan ik deze, kan ik hem, kun je, kunnen deze, mag het in, mag dit, mag deze, mag hij, mag dat in,
        welke maat, welke kleur*, welk materiaal, welke afmeting*, welk model, welke versie, welk vermogen,
        welk type, welke batterij*, welke stekker, welke diameter, welke garantie, welke lengte,
        wat is het verschil, wat is het gewicht, wat zijn de, wat voor, wat zit er, hoe groot, hoe lang is,
        hoe breed, hoe hoog, hoe zwaar, hoe diep, hoe dik, hoe veel weegt, hoeveel weegt, hoeveel watt,
        hoeveel stuks, hoeveel liter, hoeveel kilo, hoeveel zitten, hoeveel personen, hoelang gaat,
        hoe lang gaat, hoe lang blijft, hoe vaak, hoe gebruik, hoe moet ik, hoe werkt, hoe sluit,
        hoe installeer, hoe monteer, hoe reinig, hoe maak, hoe stel, hoe zet, hoe reset, hoe laad,
        hoe koppel, hoe vervang, hoe kan ik, hoe kan je, waterdicht, waterbestendig, waterproof,
        vaatwasser*, vaatwas*, wasbaar, wasmachine, magnetron, microgolf*, zitten er, zitten de, is dit een,
        is deze, is die van, is hij van, zijn deze, zijn dit, is er een, heeft u, heeft dit, heeft deze,
        heeft hij, heeft het, verkopen jullie, verkoopt u, leveren jullie, levert u, verzenden jullie,
        verstuurt u, versturen jullie, op voorraad, leverbaar, beschikbaar, verkrijgbaar, te koop,
        verschil tussen, inbegrepen, meegeleverd bij, hoeveel garantie, hoelang garantie, hoe lang garantie,
        garantietermijn, gemaakt van, gemaakt in, made in, vanaf welke leeftijd, welke leeftijd, voor welke,
        gebruiksaanwijzing, handleiding kwijt, handleiding in het, ingredienten, bevat dit, bevat het,
        voor ik bestel, voordat ik bestel, voordat ik koop, voor ik koop, voor aankoop,
        vraag over het product, vraag over dit, vraagje, productvraag, aanraden, adviseren, adviseert,
        houdt die, houdt het, houdt deze, houdt dit, kan tegen, tegen water, bestand tegen, los te koop,
        apart te koop, korting bij, is er korting, is dit de, is dit van, is het geschikt, is het mogelijk,
        is het waterdicht, is het echt, is dit echt, wat is de maat, wat is de lengte, wat is de garantie,
        wat is de hoogte, wat is de diameter, wat is de inhoud, wat is de maximale, wat is het materiaal,
        wat is het vermogen, zitten er batterijen, zit er een, is de kleur, is de stof, is de stekker,
        welke stekker zit, kan er, kan ermee, kan hiermee, kunnen er, past er een, welke leeftijd is,
        ik ben 1, bij een lengte van, geven jullie korting, doen jullie, maken jullie, kunnen jullie er,
        zit de, zit het, zitten de batterijen, hoort er, krijg je er, krijg ik er, wat weegt, wat meet,
        hoe oud, voor hoeveel, voor wie, tot hoeveel kilo, hoeveel kan, draagkracht, wordt geleverd met,
        komt met, komt het met, komt hij met, in andere kleuren, ook in het, bestaat deze, bestaat dit,
        bestaat er, hebben jullie de, hebben jullie dit, hebben jullie deze, hebben jullie ook,
        hebben jullie hem, hebben jullie er, bestaat hij, bestaat ie, bestaan ze, tot welke,
        welke temperatuur, in de oven, in de diepvries, kan hij in, kan het in, ook in rood, ook in zwart,
        ook in blauw, ook in wit, ook in een andere, compatibel, past op, past bij, geschikt voor,
        welke afmetingen, batterijen inbegrepen, zit erbij, te gebruiken, allergie, garantie, voltage,
        stekker
    """,
    "SPEC": """
        afmeting*, maat, maten, gewicht, weegt, hoogte, breedte, lengte, diepte, diameter, materiaal,
        waterdicht, batterij*, accu, voltage, volt, watt, vermogen, capaciteit, kleur, kleuren, garantie,
        model, versie, samenstelling, ingredienten, bluetooth, wifi, usb, katoen, leer, leder, plastic,
        kunststof, metaal, staal, inox, rvs, hout, vegan, gluten*, bio, handleiding, vaatwasser, wasmachine,
        magnetron, microgolf*, wasbaar, gecertificeerd, temperatuur, iphone, samsung, android, cm, mm, kg,
        kilo, liter, kind*, kinderen, jaar, hond, kat, latex, nikkel, oplaadbaar, geluid, decibel, stekker,
        adapter, compatib*, dikte, resolutie, geheugen, nederlands, muur, lactose, snoer, kabel, allerge*,
        gipsplaat, deksel, mes, ingeklapt, hoezen, pan, inductie, gipsplaten
    """,
    "ASK": """
        past, passen, welke, welk, hoe, hoeveel, vraag, vraagje, weten, werkt, houdt, bevat, is dit, is het,
        is deze, kan ik, kan dit, kan deze, mag het, mag dit, zit er, zitten er, wat is, wat zijn, is er,
        zijn er, hebben jullie, heeft u, kunt u zeggen, kun je, zijn deze, werkt dit, werkt het
    """,
    "STOCK": """
        op voorraad, in voorraad, voorraad, uitverkocht, weer leverbaar, leverbaar, beschikbaar*,
        weer beschikbaar, weer binnen, wanneer weer, terug in stock, in stock, verkrijgbaar, bijbesteld,
        nieuwe voorraad, hebben jullie nog, terug verkrijgbaar, niet meer leverbaar
    """,
    "HOWTO": """
        hoe gebruik, hoe moet ik, hoe werkt, hoe sluit, hoe installeer, hoe monteer, hoe reinig, hoe maak,
        hoe stel, hoe zet, hoe reset, hoe laad, hoe koppel, hoe vervang, hoe kan ik hem, hoe kan ik het,
        hoe kan je, gebruiksaanwijzing, handleiding, resetten, instellen, koppelen, monteren, montage,
        in elkaar zetten, ontkalk*, programmeren, schoonmaken, gebruikershandleiding, hoe maak ik schoon
    """,
    "IFORDER": """
        als ik bestel, als ik nu bestel, als ik vandaag bestel, als ik het vandaag, als ik het bestel,
        als ik vandaag, als ik nu, indien ik bestel, indien ik vandaag, voor ik bestel, voordat ik bestel,
        vooraleer ik bestel, voor ik koop, voordat ik koop, voor aankoop, voor de aankoop,
        voordat ik ga bestellen, leveren jullie ook, leveren jullie in, leveren jullie op,
        leveren jullie aan, leveren jullie naar, levert u ook, levert u in, levert u aan,
        verzenden jullie naar, verzenden jullie ook, versturen jullie naar, versturen jullie ook,
        verzendt u naar, sturen jullie naar, sturen jullie ook, ik wil bestellen, wil graag bestellen,
        zou graag bestellen, wil kopen, wil graag kopen, zou graag kopen, overweeg, ik twijfel,
        geinteresseerd*, interesse in, van plan om te bestellen, van plan te kopen,
        hoe lang duurt de levering normaal, met welke vervoerder, welke vervoerder, vandaag besteld,
        bij bestelling vandaag, als ik hem koop, zit te denken om
    """,
}
