"""Calling an order off; where it shall go."""

CONCEPTS = {
    "CANCEL": """
        stornier*, storno*, storniern, stonier*, abbestell*, annullier*, bestellung zuruckziehen, kundigen,
        nicht verschicken, nicht versenden, nicht mehr versenden, nicht mehr verschicken, nicht losschicken,
        nicht abschicken, versand stoppen, bestellung stoppen, auftrag stoppen, nicht liefern, rausnehmen,
        bestellung loschen, loschen sie die bestellung, stoppen, cancel*, bestellung abbrechen, ruckgangig*,
        bestellung aufheben, anulier*, anullier*, annulier*, storn*, auftrag zuruckziehen, zuruckziehen,
        zurucknehmen, zuruckzunehmen, vom kauf zuruck, trete zuruck, trete ich .. zuruck, trete vom,
        zurucktreten, rucktritt vom, abbestellen, absagen, abgesagt, bestellung streichen,
        streichen sie die bestellung, streichen sie meine, aus der bestellung nehmen, aus der bestellung,
        herausnehmen, rauszunehmen, nicht mehr schicken, nicht mehr senden, nicht mehr liefern,
        gar nicht erst, brauchen sie nicht mehr, nicht zusenden, nicht zuschicken, nicht mehr zusenden,
        auftrag loschen, bestellung zurucksetzen, nicht ausfuhren, nicht bearbeiten, aufhalten,
        bestellung anhalten, versand anhalten, widerrufe die bestellung, bestellung widerrufen, hinfallig,
        erledigt sich, fallt aus, will die bestellung nicht, mochte die bestellung nicht, abbrechen,
        abblasen, streichen, aufheben, auflosen, storno, abstand nehmen, nicht schicken, ned schicken,
        keine ware schicken, versand unterlassen, gestoppt werden, ausm system nehmen, lieber doch nicht,
        kauf wieder weg, nicht mehr haben, loschen
    """,
    "MISTAKE": """
        versehentlich*, aus versehen, doppelt bestellt, zweimal bestellt, irrtumlich*, falsch bestellt,
        verklickt, falschen artikel bestellt, ungewollt, falsche grosse bestellt, falsche farbe bestellt,
        doppelbestellung, das falsche bestellt, vertan, mein sohn hat, meine tochter hat, mein kind hat,
        gekauft ohne, aus versehn, doppelt geordert, doppelt gekauft, zweimal gekauft, zwei mal bestellt,
        zweimal das gleiche, zu viel bestellt, zu viele bestellt, falsche menge bestellt, falsches bestellt,
        falschen bestellt, falsche bestellt, falsch gekauft, falsch ausgewahlt, falsche variante,
        falsche grosse gewahlt, falsche farbe gewahlt, wollte eigentlich, wollte nur eins, mein kind,
        kinder haben, die kleine hat, der kleine hat, tochter hat, sohn hat, falsche taste, falschen knopf,
        zu schnell geklickt, ungewollt bestellt, fehlbestellung, versehentlich, angeklickt, nur zum gucken,
        falsches modell gewahlt
    """,
    "STOP": """
        bevor sie verschickt, bevor es verschickt, bevor sie versendet, bevor es versendet,
        falls noch nicht versandt, falls noch nicht verschickt, wenn noch nicht verschickt, vor dem versand,
        sofern noch nicht, noch nicht versandt bitte, falls noch moglich, wenn noch moglich,
        sofern noch moglich, wenn es noch geht, falls es noch geht, geht das noch, noch rechtzeitig,
        noch nicht raus ist, bevor es rausgeht, bevor sie rausgeht, bevor es losgeht, vorm versand,
        noch nicht verschickt ist, noch nicht versendet ist
    """,
    "IF": """
        falls, wenn, sonst, ansonsten, andernfalls, sollte es, sollte das, sollte die
    """,
    "ADDRESS": """
        adresse*, lieferadresse*, anschrift*, lieferanschrift*, versandadresse*, zustelladresse*,
        adressdaten, addresse*, adresszusatz, rechnungsadresse, adresszeile, ort, wohnort, zieladresse,
        lieferort, versandlabel, lieferadr, empfangeradresse, adr, lieferanschrift, lieferadresse,
        anschrift, an meine firma, an die arbeit, geht an meine, umgezogen, umzug, neue adresse,
        andere adresse, plz, hausnummer fehlt
    """,
    "ADDRPART": """
        hausnummer*, telefonnummer*, handynummer*, mobilnummer*, postleitzahl*, plz, turcode, tuercode,
        torcode, zugangscode, klingel*, empfangername*, name des empfangers, namen des empfangers,
        empfanger*, strassenname, strasse, stockwerk, wohnungsnummer, postfach, packstation,
        an einen anderen, an eine andere, an meine arbeit*, an meine firma, ins buro, firmenname, c o,
        bei nachbar*, beim nachbarn, ablageort*, ablagewunsch, abstellgenehmigung, umleiten, umleitung,
        paketshop, abholstation, hinterhaus, klingelschild, kontaktnummer, rufnummer, zustellhinweis,
        nachname, vorname, etage, hinweis fur den fahrer, hinweis an den fahrer, fahrer soll, fahrer bitte,
        fahrer anrufen, bote soll, zusteller soll, soll anrufen, bitte anrufen unter, erreichbar unter,
        telefonisch unter, klingeln bei, klingeln sie bei, klingel kaputt, klingel defekt,
        klingel funktioniert nicht, bitte klingeln, klopfen, hintereingang, seiteneingang, nebeneingang,
        eingang, hinterhof, im hof, tor, gebaude, haus b, appartement, apartment, whg, top, stiege, og,
        stock, zimmer, nr, hausnr, beim nachbarn abgeben, bei den nachbarn abgeben, bei nachbarn abgeben,
        nachbarn abgeben, bei der nachbarin, in der garage, auf der terrasse, vor die tur stellen,
        vor die haustur, in die garage, hinter das haus, abstellen, ablegen, hinterlegen, an die arbeit,
        ins buro liefern, in die firma, an meine eltern, zu meinen eltern, an meine mutter,
        zu meiner mutter, an meine schwester, an meinen bruder, zu meiner, zu meinem, direkt an,
        an die filiale, in den paketshop, in einen paketshop, an eine packstation, an die packstation,
        in die filiale, filiale liefern, selbst abholen, selber abholen, nicht vor 17, ab 17, nach 17,
        nach 18, ab 18, nur vormittags, nur nachmittags, nur abends, vormittags, nachmittags, erst ab,
        erst nach, erst am, erst nachste woche, spater liefern, spater zustellen, anderen tag, anderer tag,
        anderes datum, wunschtermin, liefertermin andern, liefertermin verschieben, lieferung verschieben,
        zustellung verschieben, termin verschieben, samstag liefern, nicht am samstag, zuruckhalten, lagern,
        aufbewahren, zwischenlagern, name an der klingel, name auf dem, nachname fehlt, auf den namen,
        lautet auf, z hd, zu handen, geburtsname, madchenname, ehename, mein name, empfangerin, klingel,
        fahrer soll anrufen, beim hausmeister, heizungskeller, filiale, in der filiale, liegen lassen,
        hole es selbst, nicht vor die haustur, terrasse, nur zwischen, zwischen .. uhr, an einem samstag,
        morgen bringen, eine woche spater, erst montag, dhl shop, kann .. annehmen, schwiegertochter
    """,
    "CHANGE": """
        ander*, geander*, korrigier*, anpass*, aktualisier*, falsch*, neue, neuen, neuer, vergessen, fehlt,
        fehlte, erganz*, vertippt, tippfehler, alte, alten, unvollstandig, hinzufug*, mitteilen, nachtragen,
        statt, berichtig*, angegeben, eingegeben, zusatzlich, bitte an, bitte liefern, liefern sie,
        umandern, abander*, schicken sie, anderung*, umschreiben, richtig ist, richtig lautet, korrekt ist,
        korrekt lautet, korrekte, richtige, veraltet, vorausgefullt, automatisch, alte adresse, statt der,
        statt an, stattdessen an, nicht an, bitte zu, liefern an, schicken an, senden an, bitte senden,
        bitte schicken, umleiten, umgeleitet, dazuschreiben, dazu schreiben, vermerken, eintragen, notieren,
        weitergeben, ausrichten, sagen sie dem, verschrieben, zahlendreher, gehort
    """,
    "MOVED": """
        umgezogen, umzug, umgezog, wohne nicht mehr, neue wohnung, verzogen, ziehe um, im urlaub,
        nicht zu hause sein, bin nicht da, bin verreist, nicht zuhause, ziehen um, umgezogen bin,
        neu umgezogen, bin umgezogen, sind umgezogen, wohnen nicht mehr, bin weg, sind weg, sind verreist,
        sind im urlaub, bin im urlaub, verreise, auf dienstreise, dienstreise, krankenhaus, bis zum,
        nicht daheim, niemand da, niemand zuhause, niemand zu hause, keiner da
    """,
    "EMAIL": """
        mailadresse*, e mail adresse, emailadresse*, rucksendeadresse*, retourenadresse*,
        rucksendeanschrift, ihre adresse, ihre anschrift, webadresse, e mail, email, rechnungsanschrift,
        rechnungsadresse, retouren adresse, adresse fur die rucksendung, absenderadresse
    """,
}
