"""Invoices, praise, offers and all that is no case of its own."""

CONCEPTS = {
    "INVOICE": """
        rechnung*, quittung*, beleg, kaufbeleg, mwst, mehrwertsteuer, umsatzsteuer, ust, umsatzsteuer id,
        ust id, steuernummer, kassenbon, kassenbeleg, zahlungsbeleg, rechnungskopie, kaufnachweis,
        rechnungsstellung, rechnungsnummer, rechnung fehlt, rechnung auf, rechnungsempfanger,
        auf die firma ausstellen, firmenrechnung, vat, uid, uid nummer, steuerberater, buchhaltung,
        finanzamt, kaufbestatigung, auftragsbestatigung, zahlungsbestatigung, bescheinigung, garantieschein,
        lieferschein, rechnung, keine rechnung
    """,
    "THANKS": """
        danke, dank, dankeschon, bedanke*, super, prima, klasse, merci, vielen lieben dank, herzlichen dank
    """,
    "HAPPY": """
        sehr zufrieden, hat geklappt, alles bestens, tolles produkt, begeistert, super service,
        gut angekommen, angekommen danke, hat sich erledigt, erledigt, doch noch angekommen, freue mich,
        vielen dank fur die schnelle, schnelle lieferung, top, weiter so, heil angekommen,
        funktioniert einwandfrei, klasse, bin zufrieden, heute angekommen, ist da, ist jetzt da, doch da,
        doch noch, ist aufgetaucht, wieder aufgetaucht, hat es gefunden, hat sich geklart, geklart,
        alles klar, alles gut, alles in ordnung, alles ok, alles okay, passt alles, passt schon, okay danke,
        ok danke, gut danke, super danke, prima danke, schliessen sie, konnen sie schliessen, vergessen sie,
        ignorieren sie, bitte ignorieren, betrachten sie, gegenstandslos, mein fehler, mein irrtum,
        war mein fehler, lag an mir, nachbar hatte es, nachbarin hatte es, hatte es angenommen, frau hatte,
        mann hatte, sehr schon, wunderschon, wundervoll, herrlich, grossartig, klasse service, gerne wieder,
        jederzeit wieder, weiterempfehl*, sehr gut, bestens, tip top, lieben es, liebt es, liebt ihn,
        freut sich, danke fur die schnelle, danke fur ihre schnelle, danke fur den schnellen,
        danke fur ihre hilfe, danke fur die hilfe
    """,
    "REVIEW": """
        bewertung*, rezension*, sterne, feedback, newsletter, abmelden, abbestellen newsletter,
        keine werbung, keine mails mehr, bewerten, keine e mails, keine mails, keine weiteren mails,
        keine werbemails, werbemails, abmeldung, austragen, verteiler, rezension, bewertung
    """,
    "BUSINESS": """
        grosshandel*, handler*, wiederverkauf*, kooperation*, zusammenarbeit*, partnerschaft, influencer*,
        gewerblich*, angebot fur, grossere mengen, grossere menge, grossbestellung, mengenrabatt,
        staffelpreis*, blogger*, bewerbung, werbung schalten, marketing, seo, sponsor*, spende*,
        lieferant werden, unser unternehmen, unsere firma, umfrage, masterarbeit, bachelorarbeit, studentin,
        student, studie, interview, journalist*, podcast, agentur, webdesign, webseite erstellen, ranking,
        wir bieten, wir sind ein, wir sind eine, wir sind hersteller, hersteller von, unsere agentur,
        unser fotostudio, produktfoto*, dienstleistung*, logistikpartner, lagerflache, praktikum,
        stelle als, jobs, franchise, vertrieb, vertriebspartner, b2b, verein, schule, tombola, konditionen,
        geschaftsbeziehung, vertreiben, vertrete, katalog, angebot uber, schriftliches angebot,
        kindergarten, handler, werbeagentur
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
        bezahlen mit, klarna, auf rechnung kaufen, kauf auf rechnung, ratenkauf, frohe ostern, frohes neues,
        verpackungsmull, zu viel verpackung, plastik, recycling, nachhaltig*, was bedeutet fbm,
        gutscheincode, black friday, laden, offen, telefonnummer unter der, aushilfe*, staplerschein,
        kanzlei, abmahnung, impressum, bilder fur, inserat, falscher chat, verwechselt, tippfehler,
        im lager findet, textbausteine, menschen mit denen, kreditkarte abgelehnt, zahlung ging nicht,
        raucht, kippen, vorgarten, auch zustellen weiterleiten, hat sich erledigt, erledigt, lag hinter
    """,
    "REPLY": """
        antwort*, ruckmeldung*, geantwortet, meldet sich, melden sich, gemeldet
    """,
}
