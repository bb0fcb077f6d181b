"""German. Words with an umlaut are also read without it and as ``ae``, ``oe``, ``ue``."""

STOPWORDS = """
    der die das und ich ist nicht ein eine einen einem einer mein meine meinen meiner meinem sie wir es
    zu mit von auf fur für aber auch wenn noch wie was wo wann warum bitte danke hallo guten tag sehr
    geehrte damen herren habe hatte haben hat bin sind war wurde werden wird kann konnen können mir mich
    ihnen ihr ihre ihrer den dem des im am an aus bei nach seit bis oder dass daß da dann so nur schon
    sich uns um als vor uber über vom zum zur grusse grüße gruß mfg freundlichen liebe lg leider gerne
    mal doch ob kein keine keinen dieser diese dieses alles immer heute gestern morgen tagen tage woche
    wochen ja nein dank vielen hilfe moin bestellt kommt gibt machen meins unser unsere unserer euch
    euer dort hier jetzt dazu dafur damit davon sowie also eben genau
"""

CONCEPTS = {
    "NOISE": """
        vielen dank im voraus, danke im voraus, im voraus, wenn moglich, auf ihre antwort,
        auf eine antwort, auf antwort, ihre antwort, kein problem, sobald wie moglich,
        so schnell wie moglich, baldige antwort, als ich es offnete, beim offnen, beim auspacken,
        nicht sicher ob, bin mir nicht sicher, ich weiss nicht, nicht nur, wie bestellt, kommt mir,
        nicht stornieren, keine ruckerstattung, kein geld zuruck, keine erstattung, geht nicht um,
        statt einer erstattung, will ich nicht zuruck, mochte ich behalten, artikel behalte ich,
        behalte ich, behalte die ware, ist in ordnung, ware ist okay, ware ist ok, gute nachricht,
        schlechte nachricht, melden sie sich, melden sie sich bitte, um ruckmeldung, bitte um antwort,
        bitte um ruckmeldung, um eine ruckmeldung, es geht um, geht es um, was kann ich tun,
        was soll ich tun, wie gehe ich vor, was mache ich jetzt, wie geht es weiter, wie verfahren wir,
        tut mir leid, entschuldigung, hoffe es geht, ich hoffe sie, bis bald, ohne probleme,
        funktioniert sonst, zur kenntnis, wie besprochen, bis dahin alles gute
    """,
    "ORDER": """
        bestellung*, auftrag*, bestellt*, order, kauf, gekauft, bestellnr, bestellnummer, kaufvertrag,
        einkauf
    """,
    "PARCEL": """
        paket*, packet*, packchen, paeckchen, packerl, sendung*, lieferung*, packung, packages, paktet,
        packet, post, warensendung, brief, wahre, versandstuck, zustellung, postsendung, palette,
        spedition
    """,
    "ITEM": """
        artikel*, ware, waren, produkt*, teil, gerat, geraet, sache, sachen, schuhe, hose, jacke, kleid,
        tasse, lampe, buch, ladegerat, kabel, uhr, geschenk, flasche, stuhl, tisch, kamera, messer, pfanne,
        kissen, decke, rucksack, kopfhorer, lautsprecher, hemd, pullover, teppich*, vase, spiegel, sofa,
        regal*, bett, matratze, mixer, bohrmaschine, fahrrad, monitor, laptop, drucker, tablet, vorhang,
        vorhange, bild, rahmen, kerze*, helm, brille, tasche, koffer, topf, schussel*, teller, glaser,
        besteck, spiel, puzzle, puppe, filter, pumpe, ring, kette, armband, ohrringe, rock, bluse, shirt,
        t shirt, mantel, stiefel, sandalen, mutze, handschuhe, socken, unterhose, maschine, apparat,
        handy*, handyhulle, hulle, dings, ding, exemplar, ventilator, heizung, staubsauger, toaster,
        kessel, wasserkocher, kaffeemaschine
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
        status zugestellt, zustellung war, gescannt
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
        versand*, verschick*, versend*, abgeschick*, losgeschick*, schick*, unterwegs, verlassen,
        abgesend*, losgegang*, gesendet, rausgegangen, raus, auf dem weg, verladen, geschickt, verschickt,
        versendet, versandt, ausgeliefert, abgegangen, hinausgegangen, auf reisen, auf die reise,
        ubergeben an dhl, an dhl ubergeben, bereitgestellt, absenden, losschicken, rausschicken,
        aufgegeben
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
        warte schon, warte immer noch, warten seit, warten schon, geduld
    """,
    "LATE": """
        verspat*, verzoger*, uberfallig*, zu spat, lange, so lange, spat, verzug, langsam, uberschritten,
        seit wochen, seit tagen, vor wochen, uber eine woche, langst, seit uber, dauert, seit zwei wochen,
        seit einer woche, seit 2 wochen, seit 3 wochen, vergangen, verstrichen, ewig, verschoben,
        verschiebt sich, nach hinten, uber der zeit, zu lange, so lang, schon lange, seit langem,
        seit montag, seit dienstag, seit mittwoch, seit donnerstag, seit freitag, seit samstag, seit dem,
        tage her, wochen her, vor 2 wochen, vor 3 wochen, vor zwei wochen, vor drei wochen, vor 10 tagen,
        seit 10 tagen, seit 5 tagen, seit einem monat, wochenlang, tagelang, noch langer, lieferzeit,
        verspatung, gestern sollte, uberzogen, nicht punktlich, nicht rechtzeitig, unpunktlich, ewigkeit,
        uber zwei wochen, mehr als eine woche, mehr als zwei wochen, langer als
    """,
    "SUPPOSED": """
        sollte, sollten, versprochen, zugesagt, angekundigt, sollte gestern, sollte heute, hatte schon,
        lieferdatum war, liefertermin war, garantiert, zugesichert, geplant, war fur, hatte ankommen,
        hatte da sein, hatte langst, hatte am, hatte gestern, sollte am, sollte eigentlich, sollte schon,
        sollte bis, sollte doch, soll am, soll heute, soll morgen, war angekundigt, hiess es,
        wurde zugesagt, ursprunglich, laut bestatigung, zwischen dem, lieferung bis, lieferung am,
        lieferung zwischen, zugestellt werden sollen, erwartet am
    """,
    "LOST": """
        verloren*, verschollen*, verschwunden*, abhanden, weg, verlorengegangen, untergegangen,
        vermisse mein, vermisse meine, spurlos, verloren gegangen, verschwand, vermisst, vermisste,
        verschutt gegangen, nicht mehr auffindbar, liegengeblieben, irgendwo verloren, ist weg
    """,
    "STUCK": """
        bewegt sich nicht, hangt fest, hangt, haengt, steckt fest, keine bewegung, keine aktualisierung,
        nicht aktualisiert, kein update, keine updates, tut sich nichts, tut sich nix, tut sich seit,
        passiert nichts, passiert seit, stillstand, keine veranderung, unverandert, nichts mehr getan,
        nicht mehr bewegt, nicht weiter, nichts passiert, elektronisch angekundigt, auftragsdaten,
        vorangekundigt, keine neuen, liegt seit, stagniert, keine anderung, keine neue, steht still,
        beim zoll, im zoll, seit tagen, gleichen status, derselbe status, nicht gescannt, keinen scan,
        regt sich nichts, festgehalten, zustellversuch*, zustellung fehlgeschlagen, zustellung gescheitert,
        nicht zustellbar, unzustellbar, konnte nicht zugestellt, erneuter versuch, neuer versuch,
        neuer zustellversuch, erneut zustell*, nochmal zustell*, noch einmal zustell*, zweiter versuch,
        keine karte, keine benachrichtigung, benachrichtigungskarte, abholschein, abholkarte,
        wo kann ich es abholen, wo kann ich das paket abholen, wo muss ich es abholen, wo kann ich abholen,
        wo abholen, rucksendung an absender, zuruck an absender, zuruck an den absender,
        zuruck zum absender, retoure an absender, an den absender zuruck, zuruck zu ihnen, auf dem ruckweg,
        geht zuruck an, wieder zuruck, hin und her, im kreis, falsches depot, falschen depot,
        falsche stadt, falschen stadt, falsche richtung, fehlgeleitet, irrlaufer, irrt, fahrt spazieren,
        im zustellfahrzeug, zustellfahrzeug, im lieferfahrzeug, in zustellung seit, nummer ungultig,
        ungultig, nummer existiert nicht, existiert nicht, nummer falsch, falsche nummer,
        falsche sendungsnummer, nummer nicht bekannt, nicht bekannt, unbekannt, nicht gefunden,
        kennt die nummer nicht, keine daten, keine informationen, keine sendungsdaten, nicht verfolgen,
        nicht nachverfolg*, lasst sich nicht verfolgen, nicht abrufbar,
        funktioniert die sendungsverfolgung nicht, sendungsverfolgung funktioniert nicht,
        sendungsnummer funktioniert nicht, tracking funktioniert nicht, link funktioniert nicht,
        trackingnummer funktioniert nicht, nummer geht nicht, nur label, label erstellt, versandlabel,
        nur angekundigt, angekundigt, noch nicht ubergeben, nicht eingeliefert, wartet auf,
        warten auf abholung, noch nicht abgeholt, nicht abgeholt worden, seither nichts, seitdem nichts,
        seitdem keine, seitdem nicht, seitdem steht, seitdem ruhe, seitdem stille, danach nichts,
        keine meldung, letzter scan, letzte meldung, letzter status, letzter eintrag, immer noch im,
        noch im paketzentrum, steckt im, im verteilzentrum, im paketzentrum, im startpaketzentrum,
        im zielpaketzentrum, festsitzt, sitzt fest, liegt beim, liegt im, verzollung, zollabfertigung,
        zoll hangt, zoll fest, wegen unvollstandiger adresse, adresse nicht gefunden, empfanger unbekannt,
        empfanger nicht ermittelt, beschadigt beim transport, wird repariert, umverpackt
    """,
    "REST": """
        restliche*, rest der, der rest, teillieferung*, zweite paket, zweites paket, zweite sendung,
        anderes paket, andere paket, nur ein teil, nur einen teil, nur die halfte, nur eins von,
        nur eines von, nur eine von, nur einer von, nur zwei von, nur 1 von, nur 2 von, ubrigen,
        die anderen, das andere, fehlende paket, fehlende lieferung, andere halfte, noch ausstehend*,
        aussteht, zweite teil, zweiter teil, nur ein paket, nur ein artikel, eines von zwei, 1 von 2,
        2 von 3, anderen artikel, zweite artikel, das zweite, zweites packchen, zweiter karton,
        zweiten karton, zwei pakete, zwei paketen, in zwei, von zwei, von drei, von vier, nur eins,
        nur eines, nur einer, nur eine, nur zwei, nur drei, nur die erste, nur der erste, nur das erste,
        fehlende teil der, teil der bestellung, teil meiner bestellung, teil meiner lieferung,
        teil der lieferung, halbe bestellung, halbe lieferung, anderer teil, andere teil, anderen teil,
        die andere, der andere, restlieferung, restbestellung, der zweite, die zweite, zweite halfte,
        weitere paket, weitere pakete, weiteren artikel, ubrige
    """,
    "NOTGOT": """
        nicht angekommen, nicht erhalten, nicht bekommen, nicht geliefert, nichts angekommen,
        nichts erhalten, nichts bekommen, noch nichts, nicht da, nie angekommen, nie erhalten, kein paket,
        keine lieferung, keine ware, noch kein, nicht gekommen, nicht zugestellt, nichts da,
        nichts gekommen, ausgeblieben, fehlt noch, nicht eingetroffen, lasst auf sich warten, ausstehend,
        steht noch aus, fehlt mir noch, fehlt immer noch, keine sendung, kein packchen, ohne lieferung,
        kam nicht, kam nie, nicht gekriegt, nichts gekriegt, nicht da ist, ist nicht da, nicht eingegangen,
        noch nicht da, noch nicht angekommen, noch nicht erhalten, noch nicht eingetroffen,
        noch nicht bekommen, noch nicht geliefert, noch nicht zugestellt, nicht bei mir,
        nicht eingetrudelt, nicht aufgetaucht, fehlt jede spur, keine spur, keine zustellung,
        kein einziges, wurde nicht geliefert, wurde nie, nicht erreicht, nie da, nie gekommen,
        nie bekommen, nie erschienen, nicht erschienen, nicht gesehen, nicht vorliegend, warte vergeblich,
        weder paket, weder ware, bis heute nicht, bis heute nichts, bisher nicht, bisher nichts,
        bislang nicht, bislang nichts, immer noch nicht, immer noch nichts, noch immer nicht,
        noch immer nichts, noch keine ware, noch kein paket, nichts passiert, nicht in empfang,
        nicht ausgeliefert
    """,
    "NOTSHIP": """
        nicht versandt, nicht versendet, nicht verschickt, nicht abgeschickt, noch nicht versand*,
        noch nicht verschickt, in bearbeitung, wird vorbereitet, versand wird vorbereitet,
        nicht losgeschickt, in vorbereitung, nicht raus, nicht versendet worden, noch nicht los,
        noch nicht unterwegs, noch nicht auf dem weg, nicht auf dem weg, noch in bearbeitung,
        immer noch in bearbeitung, noch nicht versendet, noch nicht abgeschickt, noch nicht rausgeschickt,
        noch nicht raus, nicht aufgegeben, keine versandbestatigung, keine versandmail,
        versandbestatigung fehlt, wird bearbeitet, wird noch bearbeitet, versandfertig, offen, noch offen,
        status offen, nicht losgegangen, wurde nicht verschickt, wurde nicht versendet,
        wird nicht verschickt, wird nicht versendet
    """,
    "NOTHERE": """
        nichts da, nichts angekommen, nichts erhalten, nichts bekommen, nicht erhalten, nicht bekommen,
        nicht angekommen, nicht da, kein paket, keine sendung, nichts im briefkasten, briefkasten leer,
        briefkasten ist leer, war den ganzen tag zuhause, ganzen tag zu hause, ganzen tag daheim,
        war zuhause, war zu hause, niemand hat, niemand im haus, nachbarn haben, nachbarn wissen,
        nachbar hat, bei den nachbarn, nirgends, nirgendwo, nicht zu finden, nichts gefunden,
        finde es nicht, finde nichts, habe nichts, hab nichts, nicht bei mir, nicht vor der,
        nicht im briefkasten, war nichts, ist nichts, liegt nichts, lag nichts, nicht hier,
        nichts zu sehen, nie erhalten, nie angekommen, nicht auffindbar, keine spur, uberall gesucht,
        nie bekommen, nichts hier, nicht gefunden, weit und breit, nicht entgegengenommen, gibt es nicht,
        gibt es hier nicht, wohnt hier nicht, wohnt hier keiner, wohnt niemand, heisst keiner,
        heisst niemand, heisst hier keiner, niemand so, keiner so, kenne niemanden, kennt keiner,
        kennen wir nicht, haben keinen, haben keine, keinen empfang, einfamilienhaus, wohne allein,
        allein im haus, hat niemand, hat keiner, hat nichts, haben nichts, weiss nichts, wissen nichts,
        nichts abgegeben, niemand geklingelt, keiner geklingelt, nicht geklingelt, nie geklingelt,
        hat nicht geklingelt, klingelte, war da, waren da, waren zuhause, waren zu hause, war im haus,
        war daheim, waren daheim, den ganzen tag, durchgehend zuhause, im homeoffice, kamera,
        uberwachungskamera, turkamera, nicht dort, war leer, ist leer, war aber leer, war gar nicht,
        war nicht da, nicht da gewesen, bin nicht, von mir nicht, nicht von mir, ich nicht, habe es nicht,
        habe ich nicht, hab es nicht, habe sie nicht, habe ihn nicht, ist sie nicht, ist es nicht,
        ist er nicht, aber nicht, aber nichts, aber kein, aber niemand, aber es ist nicht,
        liegt hier nicht, liegt dort nicht, steht hier nicht, nachbarn gefragt, nachbarn befragt,
        nachbar gefragt, bei nachbarn, bei allen nachbarn, alle nachbarn, keiner der nachbarn,
        kein nachbar, gesucht, nachgesehen, nachgeschaut, nachgefragt, nicht angetroffen, fehlanzeige,
        nicht abgeholt, nichts abgeholt, nicht ausgehandigt, verreist, im ausland, bei der arbeit,
        auf arbeit
    """,
    "PLACE": """
        nachbar*, briefkasten*, haustur*, vor der tur, ablageort*, packstation*, garage, terrasse, empfang,
        rezeption, hauseingang, treppenhaus, filiale, ablage, abstellort, pfortner, hausmeister, carport,
        gartenhaus, schuppen, mulltonne, balkon, kiosk, concierge, poststelle, hausflur, flur, eingang,
        nachbarin, gartentor, hinterhof, packstation, paketbox, paketkasten, wunschort, wunschablageort,
        postfiliale, abholstelle, paketshop, tor, buro, sekretariat
    """,
    "STOLEN": """
        gestohlen*, geklaut*, diebstahl, dieb, entwendet, stehlen, klauen, gestohl, paketdieb*,
        mitgenommen, mitgehen lassen, entwenden
    """,
    "DENIED": """
        nicht meine unterschrift, nicht unterschrieben, wer hat unterschrieben, wer hat das angenommen,
        andere person, fremde person, unbekannte person, falsche adresse geliefert,
        falsche adresse zugestellt, falschen adresse zugestellt, falschen adresse abgegeben,
        an jemand anderen, jemand anderes, jemand anderem, falsches haus, falschen haus,
        falschen hausnummer, falsche hausnummer, kenne ich nicht, nicht unser haus, nicht mein haus,
        nicht meine tur, unterschrift ist nicht, unterschrift stammt nicht, nichts unterschrieben,
        fremder name, bei falschen, einem anderen haus, anderes haus, gefalscht, falsch zugestellt,
        kein nachbar, wer ist, wer soll das sein, wer soll, unterschrift nicht, unterschrift gefalscht,
        unterschrift ist gefalscht, nicht meine, nicht von mir unterschrieben, nie unterschrieben,
        habe nichts unterschrieben, habe nicht unterschrieben, niemand unterschrieben,
        keiner unterschrieben, wer hat es angenommen, wer hat angenommen, von wem, an wen, wem wurde,
        wem haben, wen wurde, jemand anders, jemand fremdes, jemand namens, eine person namens,
        herr oder frau, anderer name, andere adresse zugestellt, andere adresse geliefert,
        anderer adresse abgegeben, falscher adresse, falschen nachbarn, falschen tur, falscher tur,
        falsche tur, falsche haustur, fremde haustur, fremden haus, nicht unsere tur, nicht unser,
        ist nicht unsere, ist nicht meine haustur, zeigt eine, zeigt ein anderes, zeigt ein fremdes,
        foto zeigt, auf dem foto, das foto, am foto, das bild, bild zeigt, scan in, gps,
        andere stadt zugestellt, anderen stadt, anderem ort, gelogen, lugt, luge, falsch angegeben,
        fahrer behauptet, bote behauptet
    """,
    "WISMO": """
        wo ist meine bestellung, wo ist mein paket, wo bleibt, wo ist meine lieferung, wo ist die,
        wo ist das, wann kommt, wann wird, wann bekomme, wann erhalte, wann ist mit, wann kann ich mit,
        wann darf ich, wann treff*, wann liefer*, wann verschick*, wann versend*, wann geht,
        wird es rechtzeitig, wann soll, schon versandt, schon verschickt, schon unterwegs,
        bereits versandt, bereits verschickt, bereits versendet, schon versendet, schon losgeschickt,
        lieferstatus, bestellstatus, status meiner, stand meiner, stand der dinge, wie ist der stand,
        was ist der stand, frage zum versand, paket nicht angekommen, sendungsnummer mitteilen,
        sendungsnummer schicken, sendungsnummer geben, sendungsnummer zukommen, trackingnummer schicken,
        bitte um sendungsnummer, keine sendungsnummer, kommt das paket, kommt meine, kommt mein,
        rechtzeitig, was ist mit meiner, was ist mit meinem, nachforschung*, wo genau, verbleib, wo steckt,
        wo sind meine, wo befindet sich, wo hangt, wo liegt mein, wo liegt das paket, wo bleiben,
        wann darf, wann kommen, wann wird das, wann wird es, wann wird meine, wann wird mein, wann ist das,
        wann ist es da, wann ist sie da, wann ist die lieferung, wann erfolgt, wann trifft, wann sind,
        wann gehts, wann kriege, wann bekomm, wann schicken, wann versenden, wann verschicken,
        wann rechnen, kommt das noch, kommt es noch, kommt da noch, kommt noch, kommt sie noch,
        kommt es bis, schafft es, schaffen sie es, wird das noch, wird es noch, wird das bis, kommt das an,
        kommt es an, ist es schon, ist die ware schon, ist das paket schon, ist meine bestellung schon,
        ist mein paket schon, ist schon was, ist sie schon, wurde die ware, wurde meine bestellung,
        wurde mein paket, wurde schon, haben sie es, haben sie die ware, haben sie schon,
        haben sie das paket, haben sie uberhaupt, ist es unterwegs, ist unterwegs, ging die, ging das,
        gibt es neuigkeiten, gibt es schon, gibt es was neues, gibt es etwas neues, gibts neuigkeiten,
        gibts was neues, neuigkeiten zu, neuigkeiten zur, wie ist der aktuelle, wie sieht es mit,
        wie siehts, wie steht es um, wie weit, was ist da los, was ist denn los, was ist los,
        was ist passiert, was ist mit der, was ist mit dem, was ist mit meinen, was passiert mit,
        update zu, update zur, bitte um info, bitte um auskunft, bitte um mitteilung wann, wissen wo,
        wissen wann, sagen wo, sagen wann, mitteilen wo, mitteilen wann, nachsehen wo, nachschauen wo,
        herausfinden wo, prufen wo, nachforschen, nachforschungsauftrag, suchauftrag,
        nachforschung starten, bei dhl nachfragen, bei der post nachfragen, beim versender nachfragen,
        nachhaken, dhl kontaktieren, schicken sie es nochmal, nochmal los, erneut losschicken,
        nochmal losschicken, sendungsnummer bitte, bitte sendungsnummer, die sendungsnummer,
        eine sendungsnummer, trackingnummer bitte, eine trackingnummer, die trackingnummer, paketnummer,
        beeilen, bitte beeil*, bitte schnell, verschicken sie endlich, schicken sie endlich,
        endlich verschicken, endlich liefern, endlich ankommen, sendung verfolgen,
        voraussichtliche lieferung, voraussichtliches lieferdatum, lieferung voraussichtlich,
        wie lange dauert, wie lange dauerts, wie lange muss ich, wie lange noch, dauert es noch,
        dauert das noch, bis dahin noch, ankommen wird, lieferstatus meiner, lieferung meiner bestellung
    """,
    "DEADLINE": """
        geburtstag*, weihnacht*, heiligabend, hochzeit, feiertag*, rechtzeitig, dringend, bis freitag,
        bis montag, bis samstag, bis mittwoch, bis donnerstag, bis dienstag, bis zum wochenende, geschenk,
        muttertag, jubilaum, verreise, brauche es bis, brauche das bis, brauche sie bis, benotige es bis,
        benotige die, benotigt bis, bis sonntag, vor weihnachten, taufe, feier, einschulung, nikolaus,
        silvester, ostern, abreise, umzug am, fest
    """,
    "FASTER": """
        schneller*, beschleunig*, eilig, eilt, eilversand, priorisier*, schnellstens, so schnell, beeilung,
        vorziehen
    """,
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
        versandrabatt, versandbetrag
    """,
    "CHARGED": """
        berechnet, bezahlt, gezahlt, zahlen, abgebucht, doppelt, zweimal, zu hoch, zu teuer, zuviel,
        zu viel, kostenlos*, gratis, teuer, kostet, kosten, erstatt*, euro, eur, umsonst, frei, verlangt,
        in rechnung gestellt, hohe, hoch, hohen, unverschamt, uberhoht, warum, wieso, weshalb, zahle,
        zuruck, preis, extra, berechnen, abgezogen, doppelte, mehrfach, dreimal, pro artikel,
        ungerechtfertigt, ungerecht, nicht gerechtfertigt, abgerechnet, in rechnung, belastet, bekomme ich,
        zuruckhaben, wiederhaben, wieder haben, erlassen, streichen, rabatt, rechnung, obwohl, stand doch,
        versprochen, ab 29, ab 39, ab 50, warenkorb, kasse, checkout, kreditkarte, betrag, differenz,
        gekostet, ubertrieben, wucher, frech
    """,
    "CHARGE": """
        versandgebuhr*, porto*, lieferkosten*, liefergebuhr*, nachporto, strafporto, nachentgelt,
        versandkosten doppelt, versand berechnet, versand bezahlt, versand gezahlt, express bezahlt,
        expressversand bezahlt, versand sollte kostenlos, versand kostenlos, kostenloser versand,
        kostenlosen versand, versand zu teuer, versandkostenfrei, expresszuschlag, versandpauschale*,
        express gezahlt, fur den versand, versandkosten zuruck, versandkosten erstatten,
        versandkosten wurden, versandkosten sind, versandkosten von, versandkosten berechnet,
        versandkosten trotz, versandkosten obwohl, zuviel versand*, zu viel versand*, zu hohe versand*,
        warum versand*, wieso versand*, versand zuruck, versandgebuhr zuruck, porto zuruck,
        porto erstatten, porto bezahlt, porto zu hoch, expressgebuhr*, expressversand,
        expresszuschlag zuruck, fur express gezahlt, fur express bezahlt, fur expressversand,
        fur schnellen versand, fur schnellversand, aufpreis fur, zuschlag fur, lieferkosten zuruck,
        liefergebuhr zuruck, inselzuschlag, nachnahmegebuhr, gratis versand, versand gratis,
        versand umsonst, versand war kostenlos, versand kostenfrei, kostenfreier versand,
        kostenfreien versand, kostenlose lieferung, lieferung kostenlos, lieferung gratis, trotz prime,
        als prime kunde, prime mitglied, versandkosten fur, versandkosten pro, versandkosten nur,
        doppelte versand*, doppelt versand*, zweimal versand*, nur die versandkosten,
        lediglich die versandkosten, versandkosten reichen, versandrabatt
    """,
    "CUSTOMS": """
        zollgebuhr*, einfuhrabgab*, zollkosten, einfuhrumsatzsteuer, zoll bezahlen, zoll zahlen,
        verzollung, einfuhrgebuhr*, zollbetrag, zoll nachzahlen, zollrechnung, einfuhrsteuer,
        verzollungsgebuhr*, zollgeb*, mehrwertsteuer an der tur, zoll verlangt, zoll kassiert,
        kapitalbereitstellungsprovision, auslagenpauschale
    """,
    "BROKEN": """
        kaputt*, defekt*, beschadigt*, zerbroch*, gebroch*, zerkratzt*, kratzer*, riss, risse, gerissen*,
        zerrissen*, undicht*, lauft aus, ausgelaufen*, leckt, verbeult*, delle*, eingedruckt*, zerdruckt*,
        zerquetscht, gesprung*, sprung, abgebroch*, funktioniert nicht, funktionieren nicht, geht nicht an,
        geht nicht mehr, geht nicht, ladt nicht, laesst sich nicht, lasst sich nicht, startet nicht,
        fehlerhaft*, mangel, mangelhaft*, scherben, verbogen, verschimmelt, schimmel, haltbarkeit, flecken,
        fleck, loch, locher, ramponiert, tot, ausgefallen, wackelt, wackelig, lose, auseinander, zerfall*,
        lost sich, geplatzt, rost*, verrostet, nass, durchnasst, schaltet sich, flackert, rauscht, brummt,
        uberhitzt, verbrannt, verschmort, tropft, transportschaden, schaden, macke*, hinuber,
        nicht funktionstuchtig, spinnt, klemmt, eingerissen, aufgerissen, verformt, verfarbt, abgefallen,
        abgeplatzt, funktioniert leider nicht, funktioniert uberhaupt nicht, funktioniert nicht mehr,
        tut nicht, tut nichts, macht nichts, reagiert nicht, keinen mucks, gibt keinen ton, kein ton,
        kein bild, kein licht, kein strom, leuchtet nicht, heizt nicht, kuhlt nicht, dreht sich nicht,
        ladt nicht mehr, laden nicht, akku halt nicht, akku leer, halt keine, schaltet nicht, schaltet ab,
        geht aus, geht immer aus, geht sofort aus, stirbt, qualmt, raucht, rauch, funken, brennt,
        angebrannt, durchgebrannt, explodiert, verzogen, krumm, schief, locker, instabil, kippt,
        kurzer als, langer als die anderen, passt nicht zusammen, bohrungen, bohrlocher passen,
        nicht gebohrt, knarzt, quietscht, pfeift, schleift, rattert, blinkt nur, fehlermeldung, fehlercode,
        absturz, sturzt ab, bildschirm schwarz, pixelfehler, sprunge, risse im, riss im, loch im, loch in,
        naht, nahte, offen, aufgeplatzt, verklebt, klebt nicht, halt nicht, lost sich ab, blattert,
        abgeblattert, rostig, verkratzt, angekratzt, eingedellt, dellen, verbeult, deformiert, platt,
        plattgedruckt, geknickt, eingeknickt, verschlissen, schmort, ranzig, verdorben, schlecht geworden,
        mhd, uberschritten, haltbar bis, motten, kafer, verfault, undichte, luft verliert, verliert luft,
        verliert wasser, verliert ol, sifft, wasser drin, angeknackst, zersprungen, zersplittert, splitter,
        bruch, bruchig, gerissen, durchgerissen, angerissen, verdreckt, ausgeblichen, macht gerausche,
        gerausche, surrt, knistert, flackern, aussetzer, streikt, im eimer, schrottreif, unbrauchbar,
        unbenutzbar, nicht benutzbar, nicht mehr zu gebrauchen, nicht zu gebrauchen, problem mit dem,
        problem mit der, problem mit dem gerat, stimmt etwas nicht, stimmt was nicht
    """,
    "WORK": """
        funktionier*, ladt, laden, startet, starten, angeht, schliesst, dreht, verbind*, einschalt*,
        haftet, halt nicht, benutzbar, brauchbar, nutzbar
    """,
    "WRONG": """
        falsch*, andere, anderes, anderer, anderen, verkehrt*, verwechselt*, vertauscht*
    """,
    "WRONGITEM": """
        falscher artikel, falschen artikel, falsches produkt, falsche ware, falsche farbe, falschen farbe,
        falsche grosse, falscher grosse, falsches modell, falsche artikel, falsch geliefert,
        falschlieferung*, nicht was ich bestellt, nicht das was, nicht das bestellte, nicht das richtige,
        nicht der richtige, nicht wie beschrieben, entspricht nicht, nicht wie abgebildet, anderer artikel,
        anderen artikel, anderes produkt, andere farbe, anderes modell, weicht ab, etwas ganz anderes,
        etwas anderes, ganz anderes, bestellt hatte ich, bestellt war, falschung*, nicht original,
        kein original, verwechselt*, vertauscht*, falsche teil, falsche schuhe, das falsche geliefert,
        falsches geliefert, das falsche bekommen, falsche erhalten, falsches teil, falsches kabel,
        falscher stecker, falsche teile, falsche lange, falsche marke, falsche sorte, falsche menge,
        falsche version, falsches geschickt, falsches gesendet, falsche geschickt, falsche gesendet,
        zwei linke, zwei rechte, beide links, beide rechts, stattdessen, stattdessen kam,
        aber bekommen habe ich, habe aber, bestellt und, bestellt habe ich, bestellt aber,
        ich hatte .. bestellt, gekommen ist, geliefert wurde ein, geliefert wurde eine, bekommen habe ich,
        erhalten habe ich, stimmt nicht mit, stimmen nicht uberein, nicht identisch, laut beschreibung,
        in der beschreibung, auf dem bild, anders als, anderer hersteller, andere marke, andere sorte,
        andere lange, kindergrosse, laut etikett, auf dem etikett, plagiat, imitat, fake, nachgemacht,
        nachbau, kopie, nicht echt, unecht, raubkopie, fremde bestellung, bestellung von jemand,
        fur jemand anderen, ware von jemand
    """,
    "MISSING": """
        fehlt, fehlen, fehlte, fehlten, fehlend*, nicht dabei, nicht enthalten, unvollstandig*, ohne,
        nicht mitgeliefert, lag nicht bei, lagen nicht bei, nicht drin, war nicht drin, zu wenig,
        nicht beigelegt, nicht komplett, vermisse, nicht vorhanden, fehlende, war nicht im, waren nicht im,
        nicht im paket, nicht im karton, nicht in der packung, nicht beiliegend, beilag, beigefugt,
        statt der, anstatt, nur noch, lediglich, zu wenige, eins zu wenig, eine zu wenig, weniger als,
        unvollstandige, leere, kein kabel, kein netzteil, keine schrauben, keine anleitung,
        keine batterien, kein zubehor, ohne zubehor, ohne schrauben, ohne anleitung, ohne netzteil,
        ohne deckel, vergessen beizulegen, vergessen einzupacken
    """,
    "PART": """
        teile, teilen, schraube*, anleitung, bedienungsanleitung, ladekabel, ladegerat, kabel, netzteil,
        zubehor*, deckel, akku, batterie*, fernbedienung, stecker, einzelteil*, halterung*, adapter, griff,
        montagematerial, schlussel, ersatzteil*, fuss, beine, rad, rader, schlauch, halter, dubel,
        regalboden, schraubchen, mutter, muttern, bolzen, scharnier*, fusse, beutel mit, tute, tute mit,
        schublade*, seitenteil*, platte, platten, brett, bretter, rohr, dichtung, klinge, klingen, feder,
        sieb, tablett, knopf, knopfe, haken, klammer*, kerzen, pinsel, loffel, gabel, aufsatz, aufsatze,
        verschluss, ventil, kappe, patrone*, karten, puzzleteil*, ohrhorer, stange, turchen, glasplatte
    """,
    "INSIDE": """
        im paket, in der packung, im karton, in der verpackung, beim auspacken, ausgepackt, geoffnet,
        karton war leer, paket war leer, leeres paket, leerer karton, enthielt, enthalten, drin,
        im lieferumfang, lieferumfang, dabei, beim aufbau, beim zusammenbau, aus dem set, im set,
        beim offnen, karton geoffnet, paket geoffnet, aufgemacht, im beutel, in der tute, in der schachtel,
        im umschlag, in der dose, im inneren, beiliegend, im satz, im lieferumfang enthalten,
        packungsinhalt, inhalt
    """,
    "BADQ": """
        schlechte qualitat, schlechter qualitat, minderwertig*, qualitat ist, mangelnde qualitat, stinkt,
        riecht, geruch, gebraucht*, getragen*, schmutzig*, dreckig*, verschmutzt, gebrauchsspuren, schrott,
        mull, qualitat lasst, b ware, schon geoffnet, bereits geoffnet, haare, schlechte verarbeitung,
        schlecht verarbeitet, verarbeitung, billig verarbeitet, billigware, minderwertige, qualitat sehr,
        qualitat schlecht, qualitat mies, mies, mieser, schlampig, dunn, durchsichtig, riecht stark,
        riecht nach, chemisch, gestank, muffig, nicht neu, nicht neuwertig, wie gebraucht,
        offensichtlich gebraucht, schon benutzt, bereits benutzt, schon getragen, angebrochen, siegel,
        siegel gebrochen, versiegelung, geoffnete verpackung, fingerabdrucke, staubig, retourware,
        ruckläufer, rucklaufer, haare drin, gebrauchtware
    """,
    "DEFECT": """
        kaputt angekommen, beschadigt angekommen, defekt angekommen, ist kaputt, ist defekt,
        funktioniert nicht, geht nicht mehr, geht nicht an, teile fehlen, es fehlt, es fehlen, fehlt ein,
        fehlen die, fehlt die, fehlt das, fehlt der, beschadigt geliefert, reklam*, garantiefall,
        gewahrleistung*, mangel, defekte, transportschaden, sprung im, hat einen sprung, hat einen riss,
        hat eine delle, hat ein loch, hat einen kratzer, hat kratzer, kam kaputt, kam defekt,
        kam beschadigt, kamen kaputt, ist zerbrochen, war zerbrochen, war kaputt, war defekt,
        war beschadigt, waren kaputt, sind kaputt, ist gebrochen, ist undicht, ist gerissen,
        nach zwei tagen, nach einer woche, nach einem tag, nach kurzer zeit, nach zwei wochen,
        bitte um ersatz, brauche ersatz, um ersatz, neues zuschicken, neue zuschicken, neuen zuschicken,
        ersatzteil schicken, ersatzteil zuschicken, ersatz schicken, austauschen, reparieren, reparatur,
        allergisch, ausschlag
    """,
    "REPLACE": """
        ersatz*, ersetzen, neues schicken, neu schicken, nachliefer*, nachsend*, nachschick*,
        ersatzlieferung, neue zusenden, neues zusenden, austausch*, ersatz, neu zusenden, nochmal schicken,
        noch einmal schicken, nachsenden, zuschicken, neues exemplar, neue schicken, neuen schicken,
        einen neuen, ein neues
    """,
    "RETURN": """
        rucksend*, zuruckschick*, zurucksend*, retour*, ruckgabe*, zuruckgeb*, zuruckgeschick*,
        rucksendeetikett, retourenlabel*, retourenschein, widerruf*, zuruckgesend*, zuruckzuschicken,
        zuruckzusenden, zuruckzugeben, ruckversand*, rucknahme, zuruck schicken, zuruck senden,
        rucksendung*, umtauschrecht, rucktritt*, zuruckgegeben, geht zuruck, schicke ich zuruck,
        zuruckschicken, zuruckgeben, loswerden, wieder loswerden, ruckgaberecht, ruckgabefrist,
        retournieren, retoure, originalkarton, originalverpackung, zuruck in den, geht das zuruck,
        zuruck an sie, wohin soll ich, wohin schicke, an welche adresse schicke, abholen lassen,
        abholung der ware, ruckporto, rucksendekosten, kosten der rucksendung, wer zahlt die rucksendung,
        wer zahlt das porto, retourenaufkleber, ruckschein, qr code, 14 tage, 14 tagen, 30 tage, 30 tagen,
        innerhalb von, frist, noch zuruckgeben, noch zuruckschicken, unbenutzt, ungeoffnet,
        originalverpackt
    """,
    "SENTBACK": """
        zuruckgeschickt, zuruckgesendet, zuruckgesandt, retourniert, rucksendung ist, rucksendung wurde,
        rucksendung ange*, retoure ist, retoure wurde, meine retoure, meine rucksendung,
        meiner rucksendung, meiner retoure, retoure abgegeben, zuruckgegeben, retoure zugestellt,
        retoure angekommen, zuruck geschickt, retoure erhalten, retoure bekommen, rucksendung erhalten,
        rucksendung bekommen, retoure liegt, retoure eingegangen, rucksendung eingegangen,
        rucksendung angekommen, ware zuruckgeschickt, artikel zuruckgeschickt, haben sie zuruck,
        ist wieder bei ihnen, wieder bei ihnen, bei ihnen angekommen, bei ihnen eingegangen,
        laut tracking bei ihnen, habe ich zuruck
    """,
    "REFUND": """
        erstatt*, ruckerstatt*, geld zuruck, mein geld, gutschrift*, ruckzahlung*, kaufpreis,
        ruckuberweis*, zuruckuberwiesen, geld, preisnachlass, gutschreib*, gutgeschrieben, teilerstattung,
        zuruckerstatt*, ruckbuch*, kaufpreis*, erstattung, ruckerstattung, geld wieder, geld noch nicht,
        geld noch immer, gutschrift erhalten, auf mein konto, aufs konto, auf meine karte, uberweisen,
        uberwiesen, uberweisung, teilbetrag, restbetrag, den rest erstattet, nur teilweise,
        teilweise erstattet, zu wenig erstattet, voller betrag, vollen betrag, ganze summe, auszahlung,
        auszahlen, kohle
    """,
    "EXCHANGE": """
        umtausch*, tauschen, umtauschen, eintausch*, andere grosse, grossere grosse, kleinere grosse,
        eine nummer grosser, eine nummer kleiner, gegen grosse, gegen eine, in grosse,
        in einer anderen grosse, in einer anderen farbe, andere farbe, in schwarz tauschen, tausch,
        grosser tauschen, kleiner tauschen, umtauschen gegen, eine grosse grosser, eine grosse kleiner,
        nachste grosse, wechseln gegen
    """,
    "MIND": """
        gefallt mir nicht, gefallt nicht, gefallen mir nicht, nicht gefallen, anders uberlegt,
        nicht mehr haben, brauche ich nicht mehr, brauche es nicht, nicht mehr benotig*, benotige nicht,
        brauche nicht, doch nicht, nicht zufrieden, unzufrieden, nicht das richtige fur,
        will es nicht mehr, mochte es nicht mehr, mochte ihn nicht mehr, mochte sie nicht mehr,
        nicht meinen erwartungen, nicht meinen vorstellungen, brauche die nicht, brauche den,
        woanders gunstiger, gunstiger gefunden, nicht mehr brauche, ich es nicht mehr,
        entspricht nicht meinen, schon gekauft, bereits gekauft, schon eins, schon eine, schon einen,
        dasselbe gekauft, das gleiche gekauft, doppelt jetzt, zu hell, zu dunkel, nicht mein geschmack,
        passt farblich, passt nicht zur, passt nicht zu, nicht schon, sieht nicht gut aus, steht mir nicht,
        kein bedarf, nicht benotigt, nicht gebraucht, uberflussig, anders vorgestellt, dachte es ware,
        dachte er ware, enttauscht, gefallt meiner, gefallt meinem, mag es nicht, mag ich nicht,
        mogen wir nicht, reue
    """,
    "FIT": """
        zu klein, zu gross, zu eng, zu weit, zu lang, zu kurz, passt nicht, passen nicht, falsche grosse,
        passt mir nicht, nicht gepasst, zu schwer, zu breit, fallt klein aus, fallt gross aus,
        fallt zu klein, fallt zu gross, sitzt nicht, druckt, zu knapp, eine nummer, grosse stimmt nicht
    """,
    "CANCEL": """
        stornier*, storno*, storniern, stonier*, abbestell*, annullier*, bestellung zuruckziehen, kundigen,
        nicht verschicken, nicht versenden, nicht mehr versenden, nicht mehr verschicken,
        nicht losschicken, nicht abschicken, versand stoppen, bestellung stoppen, auftrag stoppen,
        nicht liefern, rausnehmen, bestellung loschen, loschen sie die bestellung, stoppen, cancel*,
        bestellung abbrechen, ruckgangig*, bestellung aufheben, anulier*, anullier*, annulier*, storn*,
        auftrag zuruckziehen, zuruckziehen, zurucknehmen, zuruckzunehmen, vom kauf zuruck, trete zuruck,
        trete ich .. zuruck, trete vom, zurucktreten, rucktritt vom, abbestellen, absagen, abgesagt,
        bestellung streichen, streichen sie die bestellung, streichen sie meine, aus der bestellung nehmen,
        aus der bestellung, herausnehmen, rauszunehmen, nicht mehr schicken, nicht mehr senden,
        nicht mehr liefern, gar nicht erst, brauchen sie nicht mehr, nicht zusenden, nicht zuschicken,
        nicht mehr zusenden, auftrag loschen, bestellung zurucksetzen, nicht ausfuhren, nicht bearbeiten,
        aufhalten, bestellung anhalten, versand anhalten, widerrufe die bestellung, bestellung widerrufen,
        hinfallig, erledigt sich, fallt aus, will die bestellung nicht, mochte die bestellung nicht
    """,
    "MISTAKE": """
        versehentlich*, aus versehen, doppelt bestellt, zweimal bestellt, irrtumlich*, falsch bestellt,
        verklickt, falschen artikel bestellt, ungewollt, falsche grosse bestellt, falsche farbe bestellt,
        doppelbestellung, das falsche bestellt, vertan, mein sohn hat, meine tochter hat, mein kind hat,
        gekauft ohne, aus versehn, doppelt geordert, doppelt gekauft, zweimal gekauft, zwei mal bestellt,
        zweimal das gleiche, zu viel bestellt, zu viele bestellt, falsche menge bestellt,
        falsches bestellt, falschen bestellt, falsche bestellt, falsch gekauft, falsch ausgewahlt,
        falsche variante, falsche grosse gewahlt, falsche farbe gewahlt, wollte eigentlich,
        wollte nur eins, mein kind, kinder haben, die kleine hat, der kleine hat, tochter hat, sohn hat,
        falsche taste, falschen knopf, zu schnell geklickt, ungewollt bestellt, fehlbestellung
    """,
    "STOP": """
        bevor sie verschickt, bevor es verschickt, bevor sie versendet, bevor es versendet,
        falls noch nicht versandt, falls noch nicht verschickt, wenn noch nicht verschickt,
        vor dem versand, sofern noch nicht, noch nicht versandt bitte, falls noch moglich,
        wenn noch moglich, sofern noch moglich, wenn es noch geht, falls es noch geht, geht das noch,
        noch rechtzeitig, noch nicht raus ist, bevor es rausgeht, bevor sie rausgeht, bevor es losgeht,
        vorm versand, noch nicht verschickt ist, noch nicht versendet ist
    """,
    "IF": """
        falls, wenn, sonst, ansonsten, andernfalls, sollte es, sollte das, sollte die
    """,
    "ADDRESS": """
        adresse*, lieferadresse*, anschrift*, lieferanschrift*, versandadresse*, zustelladresse*,
        adressdaten, addresse*, adresszusatz, rechnungsadresse, adresszeile, ort, wohnort, zieladresse,
        lieferort, versandlabel, lieferadr, empfangeradresse, adr
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
        zustellung verschieben, termin verschieben, samstag liefern, nicht am samstag, zuruckhalten,
        lagern, aufbewahren, zwischenlagern, name an der klingel, name auf dem, nachname fehlt,
        auf den namen, lautet auf, z hd, zu handen, geburtsname, madchenname, ehename, mein name,
        empfangerin
    """,
    "CHANGE": """
        ander*, geander*, korrigier*, anpass*, aktualisier*, falsch*, neue, neuen, neuer, vergessen, fehlt,
        fehlte, erganz*, vertippt, tippfehler, alte, alten, unvollstandig, hinzufug*, mitteilen,
        nachtragen, statt, berichtig*, angegeben, eingegeben, zusatzlich, bitte an, bitte liefern,
        liefern sie, umandern, abander*, schicken sie, anderung*, umschreiben, richtig ist, richtig lautet,
        korrekt ist, korrekt lautet, korrekte, richtige, veraltet, vorausgefullt, automatisch,
        alte adresse, statt der, statt an, stattdessen an, nicht an, bitte zu, liefern an, schicken an,
        senden an, bitte senden, bitte schicken, umleiten, umgeleitet, dazuschreiben, dazu schreiben,
        vermerken, eintragen, notieren, weitergeben, ausrichten, sagen sie dem, verschrieben, zahlendreher,
        gehort
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
    "PRODUCT": """
        passt das, passt der, passt die, passt es, passen die, passend fur, kompatibel*, geeignet*,
        ist das gerat, ist der artikel, ist es moglich, kann man, kann ich das, kann ich den, kann ich die,
        wie gross, wie lang ist, wie breit, wie hoch, wie schwer, wie viel wiegt, welche grosse,
        welche masse, welche farbe*, welches material, aus welchem material, welche batterie*,
        welche leistung, hat es, gibt es den, gibt es das, gibt es die, gibt es dies*, gibt es auch,
        haben sie den, haben sie das, haben sie die, haben sie auch, wasserdicht, wasserfest,
        spulmaschinen*, waschbar, maschinenwaschbar, funktioniert das mit, funktioniert der mit,
        funktioniert die mit, funktioniert es mit, auf lager, lieferbar, verfugbar*, vorratig,
        wie funktioniert, wie benutze, wie verwende, wie installier*, wie baue, wie montier*, wie reinig*,
        wie verbinde, wie lade, wie stelle, wie kann ich, unterschied zwischen, wie lange halt,
        wie lange ist die garantie, garantiezeit, ist im lieferumfang, im lieferumfang enthalten,
        produktdetails, bevor ich bestelle, bevor ich kaufe, vor dem kauf, interessiere mich, wieviel watt,
        wie viel watt, inhaltsstoffe, eignet sich, fur welche, lasst sich das, lasst sich der, gibts,
        fur kinder, halt der, halt die, halt das, halten die, wie viel kilo, wie viel kg, tragt,
        tragfahigkeit, belastbar, rigips*, wand, braucht man, brauche ich, braucht es, benotigt man,
        benotigt das, reicht das, reicht die, reicht der, ist das ding, ist die farbe, ist das material,
        ist das echt, ist es echt, ist er, ist sie, ist dort, sind da, sind die batterien, sind schrauben,
        sind sie, lauft das, lauft es, lauft er, geht das mit, geht der mit, geht das auch, geht das fur,
        passt das in, passt das auf, passt das zu, passt das fur, passen da, passt da, was fur ein,
        was fur eine, was fur, welchen, welches, welcher, welche, aus was, woraus, wo wird, wo wurde,
        wo hergestellt, hergestellt in, herkunft, herstellungsland, made in, wie oft, wie laut, wie hell,
        wie warm, wie dick, wie tief, wie weit, wie stark, wie viele, wie viel, wieviel, wieviele, wie alt,
        ab welchem alter, fur welches alter, ab wieviel jahren, unterschied, besser fur,
        was ist der unterschied, was ist besser, empfehlen sie, konnen sie empfehlen, welche empfehlen,
        einzeln, separat, nachkaufen, nachbestellen, zu kaufen, erhaltlich, bekommt man, gibt es dafur,
        gibt es eine, gibt es einen, gibt es ein, gibts das, gibts den, gibts die, gibt es noch, ist da,
        ist da ein, enthalten ist, mit dabei, dabei, im set, inklusive, inkl, allergie, allergiker, nusse,
        laktose, gluten, schadstofffrei, bpa, lebensmittelecht, backofen*, mikrowellen*, gefrier*,
        wetterfest, outdoor, fur draussen, aussen, aussenbereich, winterfest, uv, feuchtraum, badezimmer,
        220v, 230 volt, 110 volt, stromverbrauch, verbrauch, kaltwasser, ladezeit, korpergrosse, cm gross,
        kg schwer, welche grosse brauche, grossentabelle, fallt es, fallt er, fallen die,
        noch nicht gekauft, noch nicht bestellt, vor bestellung, vor kauf, wurde gern wissen,
        mochte gern wissen, eine frage zum, frage zum, frage zu, fragen zu, fragen zum, nutzen, verwenden,
        benutzen, einsetzen, anschliessen, betreiben
    """,
    "SPEC": """
        masse, grosse*, gewicht, hohe, breite, lange, tiefe, durchmesser, material*, wasserdicht,
        akkulaufzeit, spannung, volt, watt, kapazitat, farbe*, garantie*, modell, bluetooth, wlan, usb,
        baumwolle, leder, kunststoff, edelstahl, metall, inhaltsstoff*, vegan, glutenfrei, cm, kg,
        spulmaschine, waschmaschine, mikrowelle, zertifiziert, temperatur, iphone, samsung, android,
        kinder, batterien, stecker, kompatib*, leistung, reichweite, mindesthaltbarkeit*, allergene*,
        ersatzteil*, volumen, liter, ml, mm, meter, gramm, lumen, mah, ampere, anschluss, gewinde, zoll,
        wolle, polyester, seide, holz, eiche, bambus, keramik, glas, messing, stahl, aluminium,
        wiederaufladbar, kabellos, hdmi, usb c, ipx, trockner, bugeln, duft, geschmack, kalorien, portion,
        dosierung, ersatzfilter, hersteller, garantie
    """,
    "ASK": """
        passt, ist, sind, kann, konnen, welche, welcher, welches, wie, hat, gibt, gibts, frage, wissen,
        fragen, was, mochte wissen, haben sie, besitzt, wurde gerne wissen, ob, passen, braucht, geht,
        halt, lauft, reicht, funktioniert, besteht, woher, wozu, wofur, wieviel, darf, konnte,
        konnten sie sagen, konnen sie sagen, konnen sie mir sagen, kennt
    """,
    "STOCK": """
        auf lager, vorratig, verfugbar*, lieferbar, wieder da, ausverkauft, nachschub, wieder erhaltlich,
        erhaltlich, kommt wieder rein, wieder lieferbar, wieder verfugbar, wieder auf lager, nachbestellt,
        vergriffen, restbestand, vorbestellen, noch zu haben, noch verfugbar, noch erhaltlich,
        nicht mehr erhaltlich
    """,
    "HOWTO": """
        wie benutze, wie verwende, wie installier*, wie baue, wie montier*, wie reinig*, wie verbinde,
        wie lade, wie stelle, wie kann ich .. einstellen, wie schalte, wie funktioniert, wie wechsle,
        bedienungsanleitung, aufbauanleitung, montageanleitung, zurucksetzen, koppeln, wie setze,
        wie programmiere, wie wird, wie werden, wie muss, wie soll ich, wie offne, wie wasche, wie pflege,
        wie entferne, wie tausche, wie wechselt man, wie geht das, wie stellt man, wie kopple,
        wie schliesse, wie befestige, wie hange, wie reset, reset, werkseinstellung*, auf werkseinstellung,
        anleitung verloren, anleitung verlegt, anleitung weg, anleitung als pdf, anleitung auf deutsch,
        als pdf, pdf anleitung, was bedeutet, bedeutet das blinken, rotes licht, blinken, welche taste,
        pflegehinweis*, olen, entkalken, pflegen
    """,
    "IFORDER": """
        wenn ich bestelle, wenn ich heute bestelle, wenn ich jetzt bestelle, wenn ich heute,
        wenn ich das bestelle, bevor ich bestelle, bevor ich kaufe, vor dem kauf, vor der bestellung,
        mochte bestellen, wurde gerne bestellen, uberlege, interessiere mich, liefern sie nach,
        liefern sie auch, versenden sie nach, versenden sie auch, wie lange dauert der versand,
        bei bestellung, wenn ich es bestelle, uberlege mir, mochte kaufen, zu kaufen, versenden sie in,
        bestelle ich heute, falls ich bestelle, sollte ich bestellen, bei bestellung heute,
        bei einer bestellung, wenn ich morgen bestelle, wenn ich zwei, wenn ich mehrere, wenn ich es kaufe,
        wenn wir bestellen, wurde ich kaufen, will ich bestellen, will bestellen, uberlegen zu,
        uberlegen uns, bin am uberlegen, am uberlegen, noch nicht bestellt, noch nicht gekauft,
        vor einer bestellung, liefert ihr, versendet ihr, verschickt ihr, verschicken sie nach,
        verschicken sie auch, liefern sie in die, liefern sie auf, versand nach osterreich,
        versand in die schweiz, lieferung in die schweiz, lieferung nach osterreich, nach osterreich,
        wie schnell liefern, wie schnell verschicken, mit wem versenden, mit welchem versand*,
        mit welchem paketdienst, womit versenden, womit verschicken, wie hoch waren die versandkosten,
        was kostet der versand, was kosten die versandkosten, wie viel kostet der versand,
        was wurde der versand, noch eins bestellen, noch einen bestellen, weitere bestellen,
        nachbestellung
    """,
    "INVOICE": """
        rechnung*, quittung*, beleg, kaufbeleg, mwst, mehrwertsteuer, umsatzsteuer, ust, umsatzsteuer id,
        ust id, steuernummer, kassenbon, kassenbeleg, zahlungsbeleg, rechnungskopie, kaufnachweis,
        rechnungsstellung, rechnungsnummer, rechnung fehlt, rechnung auf, rechnungsempfanger,
        auf die firma ausstellen, firmenrechnung, vat, uid, uid nummer, steuerberater, buchhaltung,
        finanzamt, kaufbestatigung, auftragsbestatigung, zahlungsbestatigung, bescheinigung,
        garantieschein, lieferschein
    """,
    "THANKS": """
        danke, dank, dankeschon, bedanke*, super, prima, klasse, merci, vielen lieben dank,
        herzlichen dank
    """,
    "HAPPY": """
        sehr zufrieden, hat geklappt, alles bestens, tolles produkt, begeistert, super service,
        gut angekommen, angekommen danke, hat sich erledigt, erledigt, doch noch angekommen, freue mich,
        vielen dank fur die schnelle, schnelle lieferung, top, weiter so, heil angekommen,
        funktioniert einwandfrei, klasse, bin zufrieden, heute angekommen, ist da, ist jetzt da, doch da,
        doch noch, ist aufgetaucht, wieder aufgetaucht, hat es gefunden, hat sich geklart, geklart,
        alles klar, alles gut, alles in ordnung, alles ok, alles okay, passt alles, passt schon,
        okay danke, ok danke, gut danke, super danke, prima danke, schliessen sie, konnen sie schliessen,
        vergessen sie, ignorieren sie, bitte ignorieren, betrachten sie, gegenstandslos, mein fehler,
        mein irrtum, war mein fehler, lag an mir, nachbar hatte es, nachbarin hatte es,
        hatte es angenommen, frau hatte, mann hatte, sehr schon, wunderschon, wundervoll, herrlich,
        grossartig, klasse service, gerne wieder, jederzeit wieder, weiterempfehl*, sehr gut, bestens,
        tip top, lieben es, liebt es, liebt ihn, freut sich, danke fur die schnelle,
        danke fur ihre schnelle, danke fur den schnellen, danke fur ihre hilfe, danke fur die hilfe
    """,
    "REVIEW": """
        bewertung*, rezension*, sterne, feedback, newsletter, abmelden, abbestellen newsletter,
        keine werbung, keine mails mehr, bewerten, keine e mails, keine mails, keine weiteren mails,
        keine werbemails, werbemails, abmeldung, austragen, verteiler
    """,
    "BUSINESS": """
        grosshandel*, handler*, wiederverkauf*, kooperation*, zusammenarbeit*, partnerschaft, influencer*,
        gewerblich*, angebot fur, grossere mengen, grossere menge, grossbestellung, mengenrabatt,
        staffelpreis*, blogger*, bewerbung, werbung schalten, marketing, seo, sponsor*, spende*,
        lieferant werden, unser unternehmen, unsere firma, umfrage, masterarbeit, bachelorarbeit,
        studentin, student, studie, interview, journalist*, podcast, agentur, webdesign,
        webseite erstellen, ranking, wir bieten, wir sind ein, wir sind eine, wir sind hersteller,
        hersteller von, unsere agentur, unser fotostudio, produktfoto*, dienstleistung*, logistikpartner,
        lagerflache, praktikum, stelle als, jobs, franchise, vertrieb, vertriebspartner, b2b, verein,
        schule, tombola, konditionen, geschaftsbeziehung
    """,
    "MISC": """
        rabatt*, gutschein*, rabattcode, aktionscode, konto, passwort, anmelden, einloggen,
        geschenkverpackung, geschenkpapier, grusskarte, offnungszeiten, ladengeschaft, filiale vor ort,
        ruckruf, rufen sie mich, anrufen, telefonisch, beschwerde, datenschutz*, dsgvo, daten loschen,
        betrug, spam, phishing, zahlungsart*, paypal, kreditkarte, ratenzahlung, preisanpassung,
        preis gesenkt, preis gefallen, mitarbeiter sprechen, frohe weihnachten, ansprechpartner,
        unfreundlich, webseite, website, homepage, tippfehler auf, tippfehler in, schreibfehler,
        rechtschreibfehler, artikelseite, vor ort, ladenlokal, geschaft, abholung im laden, wo sitzen sie,
        wo ist ihr, ihr sitz, feiertage geoffnet, geoffnet, betriebsferien, betriebsurlaub,
        ihre telefonnummer, telefonnummer von ihnen, hotline, niemand erreichbar, erreiche niemanden,
        geht niemand ran, fahrer war, fahrer hat mein, zaun, gartenzaun, auto beschadigt, gegen mein auto,
        einfahrt, blumenbeet, beet, gefahren, freundlich, treuerabatt, mengenrabatt, studentenrabatt,
        newsletter rabatt, code funktioniert nicht, code geht nicht, gunstiger geworden, billiger geworden,
        reduziert, bestpreis, preisgarantie, preisdifferenz, bestellkonto, kundenkonto, mein konto loschen,
        konto loschen, meine daten, personliche daten, als geschenk verpacken, geschenkverpackt, einpacken,
        karte beilegen, grusskarte beilegen, nachricht beilegen, ohne rechnung im paket, ohne preis, sms,
        betrugsmail, gefalschte, wirklich von ihnen, echt von ihnen, sind sie das, nie bestellt,
        nicht bestellt, habe nichts bestellt, habe nicht bestellt, zahlung abgelehnt, karte abgelehnt,
        bezahlen mit, klarna, auf rechnung kaufen, kauf auf rechnung, ratenkauf, frohe ostern,
        frohes neues, verpackungsmull, zu viel verpackung, plastik, recycling, nachhaltig*,
        was bedeutet fbm
    """,
    "REPLY": """
        antwort*, ruckmeldung*, geantwortet, meldet sich, melden sich, gemeldet
    """,
}
