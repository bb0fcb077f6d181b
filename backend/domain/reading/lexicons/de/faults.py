"""What is wrong with the goods."""

CONCEPTS = {
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
        angebrannt, durchgebrannt, explodiert, verzogen, krumm, schief, locker, instabil, kippt, kurzer als,
        langer als die anderen, passt nicht zusammen, bohrungen, bohrlocher passen, nicht gebohrt, knarzt,
        quietscht, pfeift, schleift, rattert, blinkt nur, fehlermeldung, fehlercode, absturz, sturzt ab,
        bildschirm schwarz, pixelfehler, sprunge, risse im, riss im, loch im, loch in, naht, nahte, offen,
        aufgeplatzt, verklebt, klebt nicht, halt nicht, lost sich ab, blattert, abgeblattert, rostig,
        verkratzt, angekratzt, eingedellt, dellen, verbeult, deformiert, platt, plattgedruckt, geknickt,
        eingeknickt, verschlissen, schmort, ranzig, verdorben, schlecht geworden, mhd, uberschritten,
        haltbar bis, motten, kafer, verfault, undichte, luft verliert, verliert luft, verliert wasser,
        verliert ol, sifft, wasser drin, angeknackst, zersprungen, zersplittert, splitter, bruch, bruchig,
        gerissen, durchgerissen, angerissen, verdreckt, ausgeblichen, macht gerausche, gerausche, surrt,
        knistert, flackern, aussetzer, streikt, im eimer, schrottreif, unbrauchbar, unbenutzbar,
        nicht benutzbar, nicht mehr zu gebrauchen, nicht zu gebrauchen, problem mit dem, problem mit der,
        problem mit dem gerat, stimmt etwas nicht, stimmt was nicht, brochn, brochen, bricht, eiert,
        spiel im, hat einen strich, gesprungen, ausgelaufen, lause, verwelkt, schimmel*, geschrumpft,
        gefarbt, ladt bis, schluss, stinkt
    """,
    "WORK": """
        funktionier*, ladt, laden, startet, starten, angeht, schliesst, dreht, verbind*, einschalt*, haftet,
        halt nicht, benutzbar, brauchbar, nutzbar
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
        fur jemand anderen, ware von jemand, statt .. erhalten, habe .. statt, falsches buch,
        bestellt .. bekommen, nicht bestellt, real 30, betrug, falschung
    """,
    "MISSING": """
        fehlt, fehlen, fehlte, fehlten, fehlend*, nicht dabei, nicht enthalten, unvollstandig*, ohne,
        nicht mitgeliefert, lag nicht bei, lagen nicht bei, nicht drin, war nicht drin, zu wenig,
        nicht beigelegt, nicht komplett, vermisse, nicht vorhanden, fehlende, war nicht im, waren nicht im,
        nicht im paket, nicht im karton, nicht in der packung, nicht beiliegend, beilag, beigefugt,
        statt der, anstatt, nur noch, lediglich, zu wenige, eins zu wenig, eine zu wenig, weniger als,
        unvollstandige, leere, kein kabel, kein netzteil, keine schrauben, keine anleitung, keine batterien,
        kein zubehor, ohne zubehor, ohne schrauben, ohne anleitung, ohne netzteil, ohne deckel,
        vergessen beizulegen, vergessen einzupacken, nur einen arm, fehlt noch ein, karton war leer,
        nachsenden, kriag i an neichen
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
        rucklaufer, haare drin, gebrauchtware, unter aller kanone, minderwertig, ramsch
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
}
