"""Calling an order off; where it shall go."""

CONCEPTS = {
    "CANCEL": """
        annul*, anul*, annuler*, geannuleerd, cancel*, gecanceld, annuleer, afbestel*, afzeggen, afgezegd,
        afblazen, intrekken, bestelling intrekken, stopzet*, stop de bestelling, stop de verzending,
        bestelling stoppen, verzending stoppen, verzending tegenhouden, tegenhouden, niet versturen,
        niet verzenden, niet opsturen, niet meer versturen, niet meer verzenden, niet meer opsturen,
        niet meer sturen, niet meer leveren, stuur het niet, stuur maar niet, verstuur het niet,
        hoeft niet meer verstuurd, bestelling verwijderen, uit de bestelling halen, uit mijn bestelling,
        uit de bestelling, bestelling schrappen, schrappen, schrap, ongedaan maken, zie af van, afzien van,
        zie ervan af, ontbind*, vergeet mijn bestelling, laat mijn bestelling, laat de bestelling maar,
        laat maar zitten, herroep mijn bestelling, niet door laten gaan, niet doorgaan, cancellen,
        hoeft niet verstuurd, gaat niet door, laat de verzending, verzending annuleren, wil ervan afzien,
        ik zie ervan, niet laten vertrekken, niet de deur uit doen, haal .. uit de bestelling,
        haal .. uit mijn bestelling, verwijder .. uit, streep door, haal hem eruit, graag stoppen, stoppen,
        annuleren, annulering, herroepen, herroeping, hoeft niet meer, niet meer nodig, bedacht, toch niet
    """,
    "MISTAKE": """
        per ongeluk, per abuis, vergissing, bij vergissing, per vergissing, vergist, me vergist,
        dubbel besteld, twee keer besteld, 2x besteld, tweemaal besteld, dubbele bestelling,
        verkeerd besteld, verkeerde besteld, fout besteld, verkeerde maat besteld, verkeerde kleur besteld,
        verkeerde model, verkeerd model aangeklikt, aangeklikt, verkeerd geklikt, misklik*, geklikt,
        mijn zoon, mijn dochter, mijn kind, mijn kinderen, zonder toestemming, zonder mijn, zonder te weten,
        niet de bedoeling, onbedoeld, abusievelijk, foutje, twee gekocht, twee besteld, te veel besteld,
        verkeerd aantal
    """,
    "STOP": """
        voor verzending, voordat het verzonden, voordat het verstuurd, voor het verzonden,
        voor het verstuurd, voor het vertrekt, voordat jullie, als het nog niet, indien nog niet,
        als hij nog niet, als dat nog kan, kan dat nog, kan het nog, kan ik nog, als het niet te laat,
        is het te laat, ben ik nog op tijd, nog op tijd om, nog mogelijk
    """,
    "IF": """
        anders, zo niet, indien, als het niet, als hij niet, als ik niet, als ze niet, of anders,
        als dat niet, mocht, tenzij, of ik annuleer, anders annuleer
    """,
    "ADDRESS": """
        adres, adressen, afleveradres*, leveradres*, bezorgadres*, verzendadres*, addres, adress,
        adresgegevens, leveringsadres*, adreswijziging*, leveringsinstructie*, bezorginstructie*,
        verzendgegevens, levergegevens, leveringsgegevens, afleverlocatie, afleveradres, bezorgadres,
        ander adres, nieuw adres, verhuisd, postcode, huisnummer, straatnaam, toevoeging
    """,
    "ADDRPART": """
        huisnummer*, postcode, telefoonnummer*, mobiel nummer, gsm nummer, gsm, mijn nummer, mobiele nummer,
        06 nummer, toegangscode, poortcode, deurcode, code van de, code van het, aanbellen, appartement,
        etage, verdieping, busnummer, bus 1, bus 2, bus 3, bus 4, toevoeging, naam van de ontvanger,
        naam op, straatnaam, straat, laan, op naam van, ter attentie van, tav, t a v, c o, op het werk,
        naar mijn werk, naar het werk, kantoor, naar kantoor, ophaalpunt, pakketpunt, postpunt,
        pakketautomaat, postbus, omleiden, doorsturen, doorverwijzen, leveren bij, leveren op, leveren aan,
        lever bij, lever het, lever na, lever liever, bezorgen bij, bezorgen op, bezorgen na, bezorg bij,
        na 18u, na 18, na 17, leveren na, leveren voor, leveren tussen, bezorgen tussen, afgeven bij,
        afleveren bij, afleveren op, bij de buren afgeven, bij de buren leveren, bij de buren zetten,
        bij de buren leggen, neerleggen, neerzetten, zet het, leg het, laat het achter, achterlaten,
        achterom, achterkant, zijdeur, ingang, een andere dag, andere dag, ander moment,
        op zaterdag leveren, bewaren tot, bewaar, vasthouden, achternaam, voornaam, bedrijfsnaam,
        rechtstreeks naar, direct naar, naar mijn neef, woonplaats, gemeente, plaatsnaam, laat de chauffeur,
        voor de chauffeur, voor de bezorger, voor de koerier, intercom, zaterdag dicht, is dicht,
        is gesloten, mijn zaak, ons bedrijf, mijn bedrijf, buurvrouw op, bij de buurvrouw, bij de buurman,
        bij de buren, bij mijn buren, aan de buren, mag bij de, mag naar, naar de buren, 's avonds,
        in de voormiddag, in de namiddag, overdag is, in de avond, bel doet het niet, deurbel is,
        deurbel kapot, afgegeven worden, mag het bij, mag het pakket bij, mag ook bij, lever op maandag,
        lever op dinsdag, lever op woensdag, lever op donderdag, lever op vrijdag, lever op zaterdag,
        leveren op maandag, leveren op dinsdag, leveren op woensdag, leveren op donderdag,
        leveren op vrijdag, leveren op zaterdag, bezorgen op maandag, bezorgen op dinsdag,
        bezorgen op woensdag, bezorgen op donderdag, bezorgen op vrijdag, bezorgen op zaterdag,
        liever maandag, liever dinsdag, liever woensdag, liever donderdag, liever vrijdag, liever zaterdag,
        naar mijn moeder, naar mijn ouders, naar mijn zus, naar mijn broer, naar mijn vader,
        naar mijn dochter, naar mijn zoon, naar een vriend, stuur het naar, stuur het aub naar,
        bij mijn moeder, bij mijn ouders, de bel werkt, de bel doet, de bel is, de deurbel, mijn deurbel,
        de intercom, tuinhuis, bel me op, bel mij op, naar een afhaalpunt, bij een afhaalpunt,
        in een afhaalpunt, via een afhaalpunt, naar het afhaalpunt leveren, kan het geleverd worden,
        geleverd worden, bezorgd worden, leveren op een, kan het bezorgd worden, op mijn werk, afhaalpunt,
        concierge, 's middags, buurvrouw, houd het pakket vast, niet thuis, op de bel staat,
        zet die naam erbij, deurbel, neerleggen bij, achterlaten bij, postkantoor, s ochtends, in de middag,
        na vijf, voor twaalf, zaterdag, op vakantie, eerst bellen, bel mij, schuur, poort
    """,
    "CHANGE": """
        wijzig*, verander*, aanpass*, aangepast, corrig*, verbeter*, gecorrigeerd, updaten, bijwerken,
        actualis*, verkeerd*, fout*, foutief, nieuw, nieuwe, vergeten, vergat, toevoeg*, toegevoegd,
        aanvul*, onvolledig, oude, oud, ingevuld, ingegeven, rechtstreeks, automatisch, moet zijn, ipv,
        in plaats van, i p v, is niet, hoort te zijn, nieuwe naam
    """,
    "MOVED": """
        verhuisd, verhuis*, verhuizen, verhuizing, woon er niet meer, woon niet meer, nieuw adres,
        nieuwe woning, nieuw huis, niet meer op dit adres, op vakantie, met vakantie, op reis, niet thuis,
        ben niet thuis, zijn niet thuis, afwezig, ben er niet, zijn er niet, niemand thuis op,
        is er niemand, er niemand, weg tot, adreswijziging, adres wijzigen, adres veranderen,
        adres aanpassen, ander adres, adres gewijzigd, adres te wijzigen, nieuwe naam, er niet ben,
        niet thuis ben, er niet zijn, als ik weg
    """,
    "EMAIL": """
        mailadres*, emailadres*, e mailadres*, e mail adres, email adres, retouradres*, adres voor retour,
        uw adres, jullie adres, webadres, factuuradres*, adres om terug
    """,
}
