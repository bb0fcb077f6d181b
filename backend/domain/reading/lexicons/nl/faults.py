"""What is wrong with the goods."""

CONCEPTS = {
    "BROKEN": """
        kapot*, beschadig*, stuk, stukken, defect*, gebroken, brak, breuk, gescheurd, scheur*, gebarsten,
        barst*, kras*, bekrast, deuk*, gedeukt, geplet, ingedeukt, gekreukt, krom, verbogen, scheef, lek,
        lekt, lekte, gelekt, lekkage, werkt niet, werken niet, werkt niet meer, doet het niet,
        doen het niet, doet niks, doet niets, gaat niet aan, start niet, laadt niet, laadt .. niet,
        laad niet, niet meer op, begeven, het begeven, gesprongen, gebersten, af gebroken, afgebroken,
        afgebrok*, losgelaten, laat los, los geraakt, losgekomen, geroest, roest*, verroest, slechte staat,
        in stukken, aan gruzelementen, in scherven, scherven, storing, hapert, oververhit*, doorgebrand,
        ontploft, valt uit, sluit niet, gaat niet open, gaat niet dicht, draait niet, maakt lawaai,
        maakt geluid, nat, doorweekt, kletsnat, wiebelt, gemors*, leeggelopen, versleten, rammelt, piept,
        gaatje, gaatjes, gat in, mankement*, gebrek*, gebrekkig, verwarmt niet, koelt niet, blijft niet,
        krijg de kast niet, niet in elkaar, past niet in elkaar, niet te monteren, kaduuk, kapoet,
        naar de knoppen, gesmolten, dood, geknakt, uit elkaar, valt uiteen, batterij is leeg, meteen leeg,
        knippert, rits, scheurde, brokkelt, deuk, laadt niet op, wordt niet warm, naad, vlek, gat, schimmel,
        verrot
    """,
    "WORK": """
        werkt, werken, functione*, laadt, start, doet het, aangaan, sluit, draait, oplad*
    """,
    "WRONG": """
        verkeerd*, fout*, foute, onjuist*, ander, andere, vergist, vergissing, mis
    """,
    "WRONGITEM": """
        verkeerde artikel, verkeerd artikel, verkeerde product, verkeerd product, verkeerde maat,
        verkeerde kleur, verkeerde model, verkeerd model, verkeerde type, verkeerde versie,
        verkeerde bestelling, foute artikel, fout artikel, foute maat, foute kleur, fout product,
        foute product, ander artikel, ander product, andere kleur gekregen, andere maat gekregen,
        iets anders, ander model, andere kleur dan, andere maat dan, heel iets anders, niet wat ik,
        niet wat er, niet hetgeen, niet degene, niet de juiste, niet het juiste, niet de goede,
        niet het goede, niet dezelfde, niet hetzelfde, komt niet overeen, komen niet overeen,
        klopt niet met, voldoet niet aan de, wijkt af, anders dan, nep, namaak, vals, vervalsing, kopie,
        imitatie, niet origineel, niet echt, geen origineel, jullie hebben je vergist, u heeft zich vergist,
        verwisseld, omgewisseld, verkeerde gestuurd, verkeerde verstuurd, verkeerde ontvangen,
        verkeerde gekregen, verkeerde geleverd, verkeerd geleverd, verkeerd gestuurd, besteld .. gekregen,
        besteld .. ontvangen, besteld .. kreeg, bestelde .. kreeg, bestelde .. ontving, besteld .. geleverd,
        besteld .. zit er, in plaats van, ipv, i p v, staat iets anders, beschrijving, omschrijving,
        geen rechter, heb ik niet besteld, niet besteld, niet van mij, van iemand anders, pakket van iemand,
        lijkt niet op, honderd procent, 100 procent, maat klopt niet, kleur klopt niet, kleur is anders,
        kreeg maat, maat gekregen, kreeg de, gekregen in plaats, spaanplaat, is polyester, logo klopt,
        geen echte, is geen, zit iets anders in, wat erin zit, ander ding, heel ander, niet de kleur,
        niet het model, niet de maat, klopt niet, twee linker, anders dan op de foto, lijkt nergens op,
        gebruikt, tweedehands
    """,
    "MISSING": """
        ontbre*, ontbrak, ontbrekend*, mist, missen, miste, mis ik, ik mis, gemist, vergeten, zat niet bij,
        zat er niet, zaten niet, zaten er niet, zit niet bij, zit er niet, zitten er niet, niet bij,
        er niet bij, niet inbegrepen, niet bijgeleverd, niet meegeleverd, niet meegestuurd,
        zonder handleiding, zonder schroeven, zonder lader, zonder oplader, onvolledig*, incompleet,
        niet compleet, niet volledig, te weinig, te kort, tekort, geen handleiding, geen schroeven,
        geen lader, geen oplader, geen kabel, geen snoer, geen deksel, leeg, lege, alleen maar, maar 3,
        slechts 3, er zaten, ontbreken, niet in de doos, niet in de verpakking, zat maar, zaten maar,
        mist de, mist het, ontbreekt, onvolledig, er zat maar
    """,
    "PART": """
        onderdeel, onderdelen, deel, stuk ontbreekt, stukken ontbreken, schroef, schroeven, schroefje*,
        bout, bouten, boutje*, moer, moeren, handleiding, gebruiksaanwijzing, kabel, snoer, lader, oplader,
        adapter*, accessoire*, deksel, dop, batterij, batterijen, afstandsbediening, stekker, steun,
        steunen, poot, poten, pootje*, handvat, handgreep, riem, band, hoes, hoesje, wiel, wielen, wieltje*,
        haak, haken, haakje*, inbussleutel, sleutel, slang, mondstuk, beslag, ring, ringetje*, een van de,
        set, kit, voet, plank, planken, legplank*, paneel, panelen, zijpaneel, zijpanelen, linkerzijpanelen,
        plug, pluggen, sensor, borstel*, filter, zakje, kwast*, opzetstuk*, clip, clips, scharnier*, knop,
        knopje
    """,
    "INSIDE": """
        in de doos, in het pakket, in het pakje, in de verpakking, erin, er in, doos was leeg, lege doos,
        leeg pakket, lege verpakking, doos geopend, doos openmaakte, pakket geopend, uitgepakt,
        bij het uitpakken, openen van, in de envelop, lege envelop, in de set, in het zakje, inhoud,
        binnenin, wat erin, zat erin, zaten er, in de zak
    """,
    "BADQ": """
        slechte kwaliteit, kwaliteit is slecht, mindere kwaliteit, inferieure, lage kwaliteit, kwaliteit,
        stinkt, stinken, ruikt, geur, gebruikt, al gebruikt, tweedehands, geopend, al geopend, al open,
        opengemaakt, niet nieuw, is niet nieuw, vuil, vies, vieze, vlek, vlekken, bevlekt, over de datum,
        over datum, houdbaarheidsdatum verstreken, vervallen, beschimmeld, schimmel, bedorven, rommel,
        troep, bagger, prul, prullen, waardeloos, refurbished, gereviseerd, kruimels, haren, slecht gemaakt,
        slecht afgewerkt, verkleurd, verkleurt, teleurgesteld in de kwaliteit, gebruikssporen,
        sporen van gebruik, ranzig, brol, rotzooi, gedragen, goedkoop plastic, teleurgesteld
    """,
    "DEFECT": """
        kapot aangekomen, kapot ontvangen, kapot geleverd, beschadigd aangekomen, beschadigd ontvangen,
        beschadigd geleverd, is kapot, was kapot, zijn kapot, is stuk, was stuk, zijn stuk, ging stuk,
        ging kapot, is gebroken, was gebroken, is beschadigd, was beschadigd, is defect, was defect,
        defect artikel, defect product, defecte, werkt niet, werken niet, werkt niet meer, doet het niet,
        doet het niet meer, gaat niet aan, laadt niet, onderdeel ontbreekt, onderdelen ontbreken,
        ontbrekend onderdeel, ontbrekende onderdelen, ontbreken schroeven, schroeven ontbreken,
        mist een onderdeel, missen schroeven, mis een onderdeel, lege doos, doos was leeg, op garantie,
        onder garantie, garantie claim, garantieclaim, beroep op de garantie, beroep doen op garantie,
        probleem met het product, probleem met het artikel, allergi*, uitslag van, gevaarlijk,
        na een keer gebruik, na twee dagen, na een week, na 1 keer, meteen stuk, meteen kapot, opgehouden,
        ermee opgehouden, ermee gestopt
    """,
    "REPLACE": """
        vervang*, vervanging, vervangen, nieuwe sturen, nieuw exemplaar, nieuwe opsturen, een nieuwe,
        nieuw sturen, opnieuw sturen, opnieuw opsturen, opnieuw versturen, nasturen, nagestuurd, nalever*,
        reserveonderdeel, reserveonderdelen, omgeruild krijgen, andere sturen, juiste sturen,
        juiste artikel, juiste product, het goede artikel, alsnog opsturen, alsnog sturen
    """,
}
