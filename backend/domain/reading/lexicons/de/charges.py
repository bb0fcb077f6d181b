"""What the delivery cost."""

CONCEPTS = {
    "SHIPCOST": """
        versandkosten*, versandgebuhr*, porto*, lieferkosten*, liefergebuhr*, versandpauschale*,
        frachtkosten*, portokosten, zustellgebuhr*, versandpreis, fracht, expressversand*, expresszuschlag,
        versandkostenfrei*, kostenloser versand, kostenlosen versand, gratis versand, gratisversand,
        fur den versand, kosten fur versand, fur versand, nachporto, strafporto, expressgebuhr,
        versandzuschlag, versand, expresslieferung, lieferung kostenlos, kostenlose lieferung,
        fur die lieferung, fur express, inselzuschlag, zuschlag, versandkostenanteil, versand gratis,
        lieferung gratis, liefergebuhren, lieferpauschale, porto, nachnahme*, nachnahmegebuhr, briefmarke,
        versicherter versand, speditionskosten, sperrgut*, sperrgutzuschlag, versandkostenerstattung,
        versandkostenfrei ab, portofrei, lieferkostenfrei, expresskosten, samstagszustellung,
        zustellaufpreis, lieferaufschlag, fur die express*, express zuschlag, versandaufschlag,
        versandrabatt, versandbetrag, frankiert, premiumversand, versandart, versandpauschale,
        zustellgebuhr, verzollung, zollrechnung, abgaben
    """,
    "CHARGED": """
        berechnet, bezahlt, gezahlt, zahlen, abgebucht, doppelt, zweimal, zu hoch, zu teuer, zuviel,
        zu viel, kostenlos*, gratis, teuer, kostet, kosten, erstatt*, euro, eur, umsonst, frei, verlangt,
        in rechnung gestellt, hohe, hoch, hohen, unverschamt, uberhoht, warum, wieso, weshalb, zahle,
        zuruck, preis, extra, berechnen, abgezogen, doppelte, mehrfach, dreimal, pro artikel,
        ungerechtfertigt, ungerecht, nicht gerechtfertigt, abgerechnet, in rechnung, belastet, bekomme ich,
        zuruckhaben, wiederhaben, wieder haben, erlassen, streichen, rabatt, rechnung, obwohl, stand doch,
        versprochen, ab 29, ab 39, ab 50, warenkorb, kasse, checkout, kreditkarte, betrag, differenz,
        gekostet, ubertrieben, wucher, frech, abgeknopft, abzocke, zahle ich jedes, gutschreiben,
        differenz bitte, differenz zuruck, einzeln berechnet, an der tur zahlen
    """,
    "CHARGE": """
        versandgebuhr*, porto*, lieferkosten*, liefergebuhr*, nachporto, strafporto, nachentgelt,
        versandkosten doppelt, versand berechnet, versand bezahlt, versand gezahlt, express bezahlt,
        expressversand bezahlt, versand sollte kostenlos, versand kostenlos, kostenloser versand,
        kostenlosen versand, versand zu teuer, versandkostenfrei, expresszuschlag, versandpauschale*,
        express gezahlt, fur den versand, versandkosten zuruck, versandkosten erstatten,
        versandkosten wurden, versandkosten sind, versandkosten von, versandkosten berechnet,
        versandkosten trotz, versandkosten obwohl, zuviel versand*, zu viel versand*, zu hohe versand*,
        warum versand*, wieso versand*, versand zuruck, versandgebuhr zuruck, porto zuruck, porto erstatten,
        porto bezahlt, porto zu hoch, expressgebuhr*, expressversand, expresszuschlag zuruck,
        fur express gezahlt, fur express bezahlt, fur expressversand, fur schnellen versand,
        fur schnellversand, aufpreis fur, zuschlag fur, lieferkosten zuruck, liefergebuhr zuruck,
        inselzuschlag, nachnahmegebuhr, gratis versand, versand gratis, versand umsonst,
        versand war kostenlos, versand kostenfrei, kostenfreier versand, kostenfreien versand,
        kostenlose lieferung, lieferung kostenlos, lieferung gratis, trotz prime, als prime kunde,
        prime mitglied, versandkosten fur, versandkosten pro, versandkosten nur, doppelte versand*,
        doppelt versand*, zweimal versand*, nur die versandkosten, lediglich die versandkosten,
        versandkosten reichen, versandrabatt
    """,
    "CUSTOMS": """
        zollgebuhr*, einfuhrabgab*, zollkosten, einfuhrumsatzsteuer, zoll bezahlen, zoll zahlen, verzollung,
        einfuhrgebuhr*, zollbetrag, zoll nachzahlen, zollrechnung, einfuhrsteuer, verzollungsgebuhr*,
        zollgeb*, mehrwertsteuer an der tur, zoll verlangt, zoll kassiert, kapitalbereitstellungsprovision,
        auslagenpauschale, verzollt, einfuhr*, mehrwertsteuer bei einfuhr
    """,
}
