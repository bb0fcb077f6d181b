"""Sending back, money back, another size."""

CONCEPTS = {
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
        originalverpackt, wie zuruck, zuruck zu ihnen, wie bekomme ich .. wieder zu ihnen, probeschlafen,
        probeliegen, retoure*, rucksende*, umtausch, abgeben anstatt, im laden abgeben, wieder los
    """,
    "SENTBACK": """
        zuruckgeschickt, zuruckgesendet, zuruckgesandt, retourniert, rucksendung ist, rucksendung wurde,
        rucksendung ange*, retoure ist, retoure wurde, meine retoure, meine rucksendung, meiner rucksendung,
        meiner retoure, retoure abgegeben, zuruckgegeben, retoure zugestellt, retoure angekommen,
        zuruck geschickt, retoure erhalten, retoure bekommen, rucksendung erhalten, rucksendung bekommen,
        retoure liegt, retoure eingegangen, rucksendung eingegangen, rucksendung angekommen,
        ware zuruckgeschickt, artikel zuruckgeschickt, haben sie zuruck, ist wieder bei ihnen,
        wieder bei ihnen, bei ihnen angekommen, bei ihnen eingegangen, laut tracking bei ihnen,
        habe ich zuruck
    """,
    "REFUND": """
        erstatt*, ruckerstatt*, geld zuruck, mein geld, gutschrift*, ruckzahlung*, kaufpreis, ruckuberweis*,
        zuruckuberwiesen, geld, preisnachlass, gutschreib*, gutgeschrieben, teilerstattung, zuruckerstatt*,
        ruckbuch*, kaufpreis*, erstattung, ruckerstattung, geld wieder, geld noch nicht, geld noch immer,
        gutschrift erhalten, auf mein konto, aufs konto, auf meine karte, uberweisen, uberwiesen,
        uberweisung, teilbetrag, restbetrag, den rest erstattet, nur teilweise, teilweise erstattet,
        zu wenig erstattet, voller betrag, vollen betrag, ganze summe, auszahlung, auszahlen, kohle,
        ruckzahlung, gutschrift, erstattet, auf meinem konto, auf meinem paypal
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
        brauche nicht, doch nicht, nicht zufrieden, unzufrieden, nicht das richtige fur, will es nicht mehr,
        mochte es nicht mehr, mochte ihn nicht mehr, mochte sie nicht mehr, nicht meinen erwartungen,
        nicht meinen vorstellungen, brauche die nicht, brauche den, woanders gunstiger, gunstiger gefunden,
        nicht mehr brauche, ich es nicht mehr, entspricht nicht meinen, schon gekauft, bereits gekauft,
        schon eins, schon eine, schon einen, dasselbe gekauft, das gleiche gekauft, doppelt jetzt, zu hell,
        zu dunkel, nicht mein geschmack, passt farblich, passt nicht zur, passt nicht zu, nicht schon,
        sieht nicht gut aus, steht mir nicht, kein bedarf, nicht benotigt, nicht gebraucht, uberflussig,
        anders vorgestellt, dachte es ware, dachte er ware, enttauscht, gefallt meiner, gefallt meinem,
        mag es nicht, mag ich nicht, mogen wir nicht, reue
    """,
    "FIT": """
        zu klein, zu gross, zu eng, zu weit, zu lang, zu kurz, passt nicht, passen nicht, falsche grosse,
        passt mir nicht, nicht gepasst, zu schwer, zu breit, fallt klein aus, fallt gross aus,
        fallt zu klein, fallt zu gross, sitzt nicht, druckt, zu knapp, eine nummer, grosse stimmt nicht
    """,
}
