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
        will kein geld, nicht stornieren ich, ich mochte nicht stornieren, mochte nicht stornieren,
        will nicht stornieren, hatte ich bloss noch storniert, hatte ich bloss storniert,
        stornieren mochte ich nicht, keine stornierung nur, keine stornierung, kein storno,
        keine rucksendung
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
        laut tracking da, meldet ablageort, briefkasteneinwurf, einwurf in den briefkasten, rausgegeben,
        herausgegeben, am montag rausgegeben, am dienstag rausgegeben, am mittwoch rausgegeben,
        am donnerstag rausgegeben, am freitag rausgegeben, am samstag rausgegeben, schon rausgegeben,
        schon herausgegeben, schon abgeholt, schon ausgehandigt, schon ausgegeben, schon weg, ubergabe,
        ubergabe soll, die ubergabe, personlich ubergeben, soll .. ubergeben worden,
        soll .. ubergeben haben, soll .. ubergeben sein, soll .. zugestellt worden,
        soll .. zugestellt haben, soll .. zugestellt sein, soll .. abgegeben worden,
        soll .. abgegeben haben, soll .. abgegeben sein, soll .. abgelegt worden, soll .. abgelegt haben,
        soll .. abgelegt sein, soll .. passiert worden, soll .. passiert haben, soll .. passiert sein,
        soll .. abgeholt worden, soll .. abgeholt haben, soll .. abgeholt sein, soll .. ausgeliefert worden,
        soll .. ausgeliefert haben, soll .. ausgeliefert sein, soll .. angenommen worden,
        soll .. angenommen haben, soll .. angenommen sein, soll .. eingeworfen worden,
        soll .. eingeworfen haben, soll .. eingeworfen sein, sollen .. ubergeben worden,
        sollen .. ubergeben haben, sollen .. ubergeben sein, sollen .. zugestellt worden,
        sollen .. zugestellt haben, sollen .. zugestellt sein, sollen .. abgegeben worden,
        sollen .. abgegeben haben, sollen .. abgegeben sein, sollen .. abgelegt worden,
        sollen .. abgelegt haben, sollen .. abgelegt sein, sollen .. passiert worden,
        sollen .. passiert haben, sollen .. passiert sein, sollen .. abgeholt worden,
        sollen .. abgeholt haben, sollen .. abgeholt sein, sollen .. ausgeliefert worden,
        sollen .. ausgeliefert haben, sollen .. ausgeliefert sein, sollen .. angenommen worden,
        sollen .. angenommen haben, sollen .. angenommen sein, sollen .. eingeworfen worden,
        sollen .. eingeworfen haben, sollen .. eingeworfen sein, uhrzeit der zustellung, abstellort,
        im hausflur abgelegt, im hausflur abgestellt, im treppenhaus abgelegt, im treppenhaus abgestellt,
        im eingang abgelegt, im eingang abgestellt, im vorgarten abgelegt, im vorgarten abgestellt,
        abgeschlossen laut, abgehakt laut, geschlossen laut, erledigt laut, zustellung abgeschlossen,
        laut post .. zugestellt, laut post .. da, laut post .. geliefert, laut post .. abgegeben,
        laut post .. angenommen, laut post .. im briefkasten, laut post .. erledigt, laut post .. abgeholt,
        laut post .. abgelegt, laut post .. ubergeben, laut dhl .. zugestellt, laut dhl .. da,
        laut dhl .. geliefert, laut dhl .. abgegeben, laut dhl .. angenommen, laut dhl .. im briefkasten,
        laut dhl .. erledigt, laut dhl .. abgeholt, laut dhl .. abgelegt, laut dhl .. ubergeben,
        laut hermes .. zugestellt, laut hermes .. da, laut hermes .. geliefert, laut hermes .. abgegeben,
        laut hermes .. angenommen, laut hermes .. im briefkasten, laut hermes .. erledigt,
        laut hermes .. abgeholt, laut hermes .. abgelegt, laut hermes .. ubergeben, laut dpd .. zugestellt,
        laut dpd .. da, laut dpd .. geliefert, laut dpd .. abgegeben, laut dpd .. angenommen,
        laut dpd .. im briefkasten, laut dpd .. erledigt, laut dpd .. abgeholt, laut dpd .. abgelegt,
        laut dpd .. ubergeben, laut gls .. zugestellt, laut gls .. da, laut gls .. geliefert,
        laut gls .. abgegeben, laut gls .. angenommen, laut gls .. im briefkasten, laut gls .. erledigt,
        laut gls .. abgeholt, laut gls .. abgelegt, laut gls .. ubergeben, laut ups .. zugestellt,
        laut ups .. da, laut ups .. geliefert, laut ups .. abgegeben, laut ups .. angenommen,
        laut ups .. im briefkasten, laut ups .. erledigt, laut ups .. abgeholt, laut ups .. abgelegt,
        laut ups .. ubergeben, laut app .. zugestellt, laut app .. da, laut app .. geliefert,
        laut app .. abgegeben, laut app .. angenommen, laut app .. im briefkasten, laut app .. erledigt,
        laut app .. abgeholt, laut app .. abgelegt, laut app .. ubergeben, laut status .. zugestellt,
        laut status .. da, laut status .. geliefert, laut status .. abgegeben, laut status .. angenommen,
        laut status .. im briefkasten, laut status .. erledigt, laut status .. abgeholt,
        laut status .. abgelegt, laut status .. ubergeben, laut mail .. zugestellt, laut mail .. da,
        laut mail .. geliefert, laut mail .. abgegeben, laut mail .. angenommen,
        laut mail .. im briefkasten, laut mail .. erledigt, laut mail .. abgeholt, laut mail .. abgelegt,
        laut mail .. ubergeben, laut sendungsverfolgung .. zugestellt, laut sendungsverfolgung .. da,
        laut sendungsverfolgung .. geliefert, laut sendungsverfolgung .. abgegeben,
        laut sendungsverfolgung .. angenommen, laut sendungsverfolgung .. im briefkasten,
        laut sendungsverfolgung .. erledigt, laut sendungsverfolgung .. abgeholt,
        laut sendungsverfolgung .. abgelegt, laut sendungsverfolgung .. ubergeben,
        laut tracking .. zugestellt, laut tracking .. da, laut tracking .. geliefert,
        laut tracking .. abgegeben, laut tracking .. angenommen, laut tracking .. im briefkasten,
        laut tracking .. erledigt, laut tracking .. abgeholt, laut tracking .. abgelegt,
        laut tracking .. ubergeben, ausgegeben worden, ausgegeben, am abholpunkt, zustellung erfolgreich,
        mit zustellung erfolgreich, sei angekommen, ware sei, paket sei, gilt als abgeholt,
        gilt die sendung als, hat quittiert, vom kunden abgeholt, vom empfanger angenommen, abgeladen,
        will .. abgestellt haben, will .. abgegeben haben, will .. eingeworfen haben,
        will .. geklingelt haben, hatte es eingeworfen, am empfang abgegeben
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
