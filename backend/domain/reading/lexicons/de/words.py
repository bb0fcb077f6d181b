"""What a message speaks of, and the small words around it."""

CONCEPTS = {
    "NOISE": """
        vielen dank im voraus, danke im voraus, im voraus, wenn moglich, auf ihre antwort, auf eine antwort,
        auf antwort, ihre antwort, kein problem, sobald wie moglich, so schnell wie moglich,
        baldige antwort, als ich es offnete, beim offnen, beim auspacken, nicht sicher ob,
        bin mir nicht sicher, ich weiss nicht, nicht nur, wie bestellt, kommt mir, nicht stornieren,
        keine ruckerstattung, kein geld zuruck, keine erstattung, geht nicht um, statt einer erstattung,
        will ich nicht zuruck, mochte ich behalten, artikel behalte ich, behalte ich, behalte die ware,
        ist in ordnung, ware ist okay, ware ist ok, gute nachricht, schlechte nachricht, melden sie sich,
        melden sie sich bitte, um ruckmeldung, bitte um antwort, bitte um ruckmeldung, um eine ruckmeldung,
        es geht um, geht es um, was kann ich tun, was soll ich tun, wie gehe ich vor, was mache ich jetzt,
        wie geht es weiter, wie verfahren wir, tut mir leid, entschuldigung, hoffe es geht, ich hoffe sie,
        bis bald, ohne probleme, funktioniert sonst, zur kenntnis, wie besprochen, bis dahin alles gute,
        will kein geld
    """,
    "ORDER": """
        bestellung*, auftrag*, bestellt*, order, kauf, gekauft, bestellnr, bestellnummer, kaufvertrag,
        einkauf
    """,
    "PARCEL": """
        paket*, packet*, packchen, paeckchen, packerl, sendung*, lieferung*, packung, packages, paktet,
        packet, post, warensendung, brief, wahre, versandstuck, zustellung, postsendung, palette, spedition
    """,
    "ITEM": """
        artikel*, ware, waren, produkt*, teil, gerat, geraet, sache, sachen, schuhe, hose, jacke, kleid,
        tasse, lampe, buch, ladegerat, kabel, uhr, geschenk, flasche, stuhl, tisch, kamera, messer, pfanne,
        kissen, decke, rucksack, kopfhorer, lautsprecher, hemd, pullover, teppich*, vase, spiegel, sofa,
        regal*, bett, matratze, mixer, bohrmaschine, fahrrad, monitor, laptop, drucker, tablet, vorhang,
        vorhange, bild, rahmen, kerze*, helm, brille, tasche, koffer, topf, schussel*, teller, glaser,
        besteck, spiel, puzzle, puppe, filter, pumpe, ring, kette, armband, ohrringe, rock, bluse, shirt,
        t shirt, mantel, stiefel, sandalen, mutze, handschuhe, socken, unterhose, maschine, apparat, handy*,
        handyhulle, hulle, dings, ding, exemplar, ventilator, heizung, staubsauger, toaster, kessel,
        wasserkocher, kaffeemaschine
    """,
    "BOX": """
        karton*, verpackung*, umkarton, schachtel, versandkarton, versandtasche, umschlag
    """,
    "TRACK": """
        tracking*, sendungsnummer*, sendungsverfolgung*, trackingnummer*, sendungsnr, paketnummer*,
        paketverfolgung*, verfolgen, nachverfolg*, trackinglink, sendungscode, verfolgung,
        verfolgungsnummer, sendungsstatus, trackingcode, nachverfolgung, verfolgungslink, identcode,
        paketcode, trackingseite, sendungsauskunft, nummer der sendung
    """,
    "CARRIER": """
        dhl, hermes, dpd, gls, ups, fedex, post, postbote*, paketbote*, zusteller*, bote, fahrer*,
        lieferant*, kurier*, lieferdienst, paketdienst, zustelldienst, versanddienst*, postfiliale,
        paketshop, amazon logistics, spediteur*, spedition, paketmann, ups fahrer, zustellerin,
        paketzentrum, depot, verteilzentrum, zustellbasis, post at, schweizer post, swiss post, logistiker
    """,
    "STATUS": """
        status, stand, lieferstatus, verbleib, neuigkeiten, info zu, infos zu, information uber,
        informationen zu, auskunft, update, bestellstatus, sachstand, zwischenstand, neuigkeit, bescheid,
        infos, ruckinfo, wie sieht es aus mit, wie siehts aus
    """,
    "NEG": """
        nicht, nichts, kein, keine, keinen, keinerlei, nie, niemals, ohne, niemand, nirgends, nirgendwo,
        weder, nich, net, nix, nicht mehr, keins, keines, fehlanzeige, nicht ein, kaum, vergeblich,
        unmoglich, nichmal, nicht mal, nicht einmal, noch nie, kam nie
    """,
    "NEVER": """
        nie, niemals, uberhaupt nicht, gar nicht, nie angekommen
    """,
    "YET": """
        noch nicht, noch nichts, immer noch, bisher, bis heute, bis jetzt, bislang, noch immer, noch kein*,
        weiterhin, nach wie vor, noch, heute nicht, gestern nicht, seit, bis dato, wieder nicht, immernoch,
        noch nie, noch keine spur, heute noch, stand heute, mittlerweile, inzwischen, schon, jetzt schon,
        bereits
    """,
    "GOT": """
        erhalt*, erhielt*, angekommen*, ankommen, ankam, ankommt, kommt an, kam, kamen, gekommen, kommt,
        kommen, bekomm*, bekam, eingetroffen*, eintreffen, eintrifft, geliefert*, zugestellt*, empfangen,
        da, hier, aufgetaucht, erreicht, eingegangen, gelandet, erscheint, zustell*, liefern, liefert,
        ausgeliefert, bei mir, da ist, gesehen, kriege, gekriegt, ankunft, angeliefert*, ausgehandigt*,
        in den handen, bekommt, kommt noch, ankame, vorliegt, vorliegen, geliefert bekommen, in empfang,
        entgegengenommen, uberbracht, da war
    """,
    "DELIVERED": """
        zugestellt*, als geliefert, geliefert, ausgeliefert, abgegeben*, ubergeben*, abgelegt*, hinterlegt,
        zustellung erfolgt, abgestellt, zustellbestatigung, empfangsbestatigung, lieferung erfolgt,
        eingeworfen, angenommen, quittiert, unterschrieben, unterschrift*, empfangen von, zustellnachweis*,
        abliefernachweis*, zustellfoto, ablagefoto, foto vom, foto der zustellung, laut foto, abgeholt,
        bereits abgeholt, erfolgreich zugestellt, zugestellt an, ubergeben an, beim nachbarn abgegeben,
        bei nachbarn abgegeben, bei einem nachbarn, nachbar angenommen, an nachbar, im briefkasten,
        in den briefkasten, vor der haustur, am ablageort, ablageort abgelegt, liegt bereit,
        in der packstation, seit montag bei mir, bei mir sein, entgegengenommen, ausgehandigt,
        status zugestellt, zustellung war, gescannt, laut sendungsverfolgung zugestellt, zugestellt am,
        angeblich zugestellt, steht als geliefert, soll zugestellt, wurde abgegeben, abgegeben worden,
        empfangen hat, in den kasten, liegt bei, behauptet, angeblich, wunschnachbar, zustellung um,
        laut tracking da
    """,
    "SAYS": """
        laut, steht, angeblich*, status, zeigt, heisst, angezeigt, markiert, gemeldet, meldet, behauptet*,
        sagt, sagen, sendungsverfolgung*, tracking*, angegeben, soll, wurde als, nachricht, app,
        benachrichtigung, gilt als, als zugestellt, als geliefert, sei, seien, mitteilung, mail, system,
        angaben, bestatigt, zustellnachweis, angeblich, behauptet, laut app, laut dhl, laut dpd, laut gls,
        laut hermes, laut ups, laut sendungsverfolgung, laut tracking, laut status, hat laut, sagt die,
        sagt der, sagte, meint, meldete, schreibt, scan, gilt, hatte ich, soll ich, hinterlegt, online,
        internet, verlauf, sendungsverlauf, protokoll, ich hatte, vermerkt, aussage
    """,
    "SHIP": """
        versand*, verschick*, versend*, abgeschick*, losgeschick*, schick*, unterwegs, verlassen, abgesend*,
        losgegang*, gesendet, rausgegangen, raus, auf dem weg, verladen, geschickt, verschickt, versendet,
        versandt, ausgeliefert, abgegangen, hinausgegangen, auf reisen, auf die reise, ubergeben an dhl,
        an dhl ubergeben, bereitgestellt, absenden, losschicken, rausschicken, aufgegeben
    """,
    "WHERE": """
        wo, wohin, verbleib, wo bleibt, wo ist, was ist mit, was ist los mit, wo steckt, wo sind,
        wo befindet, wo liegt, wo genau, wo hangt, was passiert mit, was ist da los, was ist los, wo steht
    """,
    "WHEN": """
        wann, wie lange, bis wann, wieviel tage, wie viele tage, voraussichtlich*, liefertermin,
        lieferdatum, zustelltermin, wann kommt, wielange, liefertag, wann etwa, wann ungefahr,
        an welchem tag, welchen tag, welcher tag, in wie vielen tagen, wie lange noch, wie lang, wielang,
        zeitpunkt, termin, uhrzeit
    """,
    "WAIT": """
        warte, wartet, warten, gewartet, warte noch, wartezeit, am warten, vergeblich gewartet, warte seit,
        warte schon, warte immer noch, warten seit, warten schon, geduld, seit drei wochen,
        seit zwei wochen, seit wochen, immer noch nichts
    """,
}
