"""Italian terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(lasciare|lasci|lascia|lasciarci|lasciateci|lasciando|lasciasse|scrivere|scriva|scrivi|"
        "pubblicare|pubblichi|dare|darci|dia|dacci|condividere|condivida|fare|inserire|rilasciare|"
        "rilasci|apprezzeremmo|aggiungere|ricevere) ~ (recensione|recensioni|feedback|valutazione|"
        "valutazioni|giudizio|stelle|commento|opinione)",
        "(recensire|recensisca|recensisci|valuti|valutare|valuta|valutateci|recensirci|valutarci) (il|la|"
        "il nostro|la nostra|i nostri|questo|questa|nostro|ci)? (prodotto|ordine|acquisto|articolo|"
        "servizio|negozio)?",
        "(sua|tua|una|vostra) (recensione|valutazione|opinione) (ci|è|sarebbe|aiuta|aiuterebbe|su amazon)",
        "(pubblic*|scriv*|lasci*|raccont*|condivid*|mett*|aggiung*) ~ (parole|righe|frasi|esperienza|"
        "impressioni|commento|foto) ~ (pagina|scheda|amazon|prodotto|online)",
        "(pubblic*|scriv*|lasci*|raccont*|condivid*|mett*|aggiung*|dica|dirlo) ~ (parole|righe|frasi|"
        "esperienza|impressioni|commento|recensione) ~ (pagina|scheda|amazon|prodotto|online)",
        "(non ha ancora|non ancora) (valutato|recensito|lasciato|votato|espresso)",
        "(metter*|mett*|pubblic*|scriv*|lasci*|aggiung*|condivid*|ripet*|copi*|raccont*) ~"
        " (scheda del prodotto|pagina del prodotto|scheda prodotto|pagina prodotto|la scheda)",
    ),
    C.GOOD_REVIEW: (
        "(buona|buone|positiva|positive|positivo|ottima|bella|bel|eccellente|migliore|"
        "splendida) (recensione|recensioni|valutazione|valutazioni|feedback|commento|giudizio|opinione)",
        "(recensione|recensioni|valutazione|feedback|commento|giudizio|opinione) (molto|più)? (positiva|"
        "positive|positivo|favorevole|eccellente|massima)",
        "(massimo|pieno) (punteggio|voto|dei voti)",
        "(massimo|massimi) (dei voti|punteggio|voti)",
        "(voto|punteggio) (massimo|pieno|più alto)",
        "(dieci e lode|pieni voti)",
    ),
    C.THANKED: (
        "(grazie|ringraziamo|ringrazio) ~ per (la|il|aver) ~ (recensione|valutazione|feedback|commento|"
        "stelle|opinione)",
    ),
    C.FOR_REVIEW: (
        "(in cambio di|per|dopo) (una|la sua|ogni|la tua|la) ~ (recensione|valutazione)",
        "(in cambio) ~ (recensione|valutazione)",
        "(screenshot|schermata) ~ (recensione|valutazione)",
        "(una volta|appena) ~ (recensione|valutazione) ~ pubblicata",
        "(in cambio|in cambio di|a fronte di) ~ (recensione|commento|opinione|valutazione|feedback|stelle)",
        "(screenshot|schermata|foto|link|copia|prova) ~ (recensione|commento|valutazione|pubblicazione|"
        "opinione)",
        "(in cambio|per ringraziarla|come ringraziamento|per) ~ (sua|una|tua|ogni) (recensione|opinione|"
        "testimonianza)",
        "(chi|chiunque|tutti quelli che|i clienti che|a chi) ~ (recens*|pubblic*|comment*|valut*|vot*|"
        "scriv*|lasci*)",
    ),
    C.IF_HAPPY: (
        "(se|quando|qualora|una volta|poiché|nel caso) ~ (soddisfatto|soddisfatta|soddisfatti|contento|"
        "contenta|felice|piace|piaciuto|piaciuta|apprezza|apprezzato|gradito|utile|conforme)",
        "(clienti soddisfatti|insoddisfatto|insoddisfatta|non è soddisfatto)",
        "(soddisfatto|soddisfatta|contento|contenta|felice) (del|della|dell'acquisto|con|di)",
    ),
    C.REVIEW: (
        "(recensione|recensioni|valutazione|valutazioni|feedback|stelle|giudizio|recensire)",
        "(recensione|recensioni|valutazione|valutazioni|feedback|stelle|giudizio|punteggio|opinione|"
        "testimonianza)",
        "(suo|tuo|il|un|quel) (commento|voto|parere) ~ (amazon|prodotto|negativ*|pagina|stell*|"
        "pubblicat*|scritto|online|frullatore|recensi*|articolo|colpit*|lett*)?",
        "(due|qualche|poche) (parole|righe|frasi) ~ (pagina|scheda|amazon|prodotto)",
    ),
    C.NOT_REVIEW: (
        "(valutazione|recensione) (del|dei|della) (danno|danni|caso|richiesta|reclamo|rimborso|pratica)",
        "feedback ~ (al nostro|al team|al reparto|al magazzino|inoltrato|trasmesso|al corriere|girato)",
        "(inoltrato|trasmesso|inoltreremo|girato) ~ feedback",
        "(in fase di|sotto) valutazione",
        "(indipendentemente da*|non dipende da*|a prescindere da*) ~ (recensione|valutazione)",
        "(valutazione|valutare) (tecnica|del|della|dei|di) (danno|danni|tecnico|guasto|motore|prodotto|"
        "reso|perito|caso|stato)",
        "(in|sotto) valutazione",
        "(commento|parere|riscontro|osservazione|feedback) (sulla|sul|sull'|riguardo|circa) (confezione|"
        "imballaggio|imballo|spedizione|consegna|pacco|scatola|istruzioni|manuale|corriere|colore|taglia)",
        "hotel ~ stelle",
        "(stelle|stella) (luminose|luminosa|marina|decorativ*|di legno|ricamat*)",
        "(nella|dalla) (sua|tua)? (recensione|valutazione) (scrive|dice|segnala|leggo|leggiamo|risulta|"
        "scrivi|lei scrive|parla|menziona)",
        "nel (suo|tuo)? (commento|giudizio) (scrive|dice|segnala|leggo|leggiamo|parla|menziona)",
    ),
    C.CHANGE_REVIEW: (
        "(cambiare|cambi|cambia|modificare|modifichi|modifica|eliminare|elimini|elimina|rimuovere|"
        "rimuova|rimuovi|cancellare|cancelli|cancella|togliere|tolga|aggiornare|aggiorni|aggiorna|"
        "rivedere|riveda|rivalutare|correggere|corregga|ritirare|ritiri|migliorare|riconsiderare|"
        "riconsideri) (la|il|le|una|questa|quella)? (sua|tua|suo|tuo|vostra)? (cattiva|negativa|"
        "brutta)? (recensione|recensioni|valutazione|feedback|commento|giudizio|punteggio|stelle)",
        "(recensione|valutazione|feedback|commento) ~ (venga|essere|sia|fosse) (rimossa|rimosso|"
        "modificata|modificato|cambiata|eliminata|aggiornata|cancellata)",
        "(portarla|cambiarla|modificarla|aggiornarla|passare) a (5|cinque|4) stelle",
        "(eliminato|rimosso|cancellato|modificato|tolto|cambiato|ritirato|corretto|avrà eliminato|"
        "elimina|toglie|cambia|modifica|ritira) (la|il|sua|quella|questa) ~ (recensione|valutazione|"
        "feedback|commento|voto)",
        "(alzare|alzi|aumentare|aumenti|migliorare|migliori|rialzare|rivedere|riveda|riconsiderare|"
        "ritoccare) (un po'|il|la|un po' il|un po' la|sua)? ~ (voto|valutazione|recensione|punteggio|"
        "stelle)",
        "(una|due|tre|1|2|3) (stella|stelle) ~ (diventino|diventi|diventare|passino|trasformare) ~"
        " (cinque|quattro|5|4)",
        "(ritir*|cancell*|tolga|togli*|elimin*|rimang*) ~ (quello che ha scritto|ciò che ha scritto|"
        "quanto ha scritto|le sue parole|quanto scritto|quel che ha scritto)",
    ),
    C.FIVE_STARS: (
        "(5|cinque) (stella|stelle)",
        "(5|cinque) su (5|cinque)",
        "tutte (le|e cinque le)? (cinque)? stelle",
        "(massimo) (di|delle)? stelle",
    ),
    C.WISHING: (
        "(lasciare|lasci|lascia|lasciarci|mettere|metta|dare|darci|assegnare|aiuta|aiuterebbe|aiutano|"
        "aiuti|aiutarci|felici|felice|grati|grato|speriamo|meritiamo|meritato|significa|vale|cliccare|"
        "clicchi|toccare|sostenerci|sostenga|apprezzeremmo|gradiremmo|da parte sua|votare|voti|premiarci|"
        "farebbe piacere|contiamo|tantissimo)",
        "(scheda|pagina del prodotto|possibilmente|se possibile|preferibilmente|le andrebbe|"
        "le dispiacerebbe|potrebbe|magari)",
    ),
    C.CHANGING: (
        "(cancell*|elimin*|rimuov*|rimoss*|toglie*|tolga|togliesse|tolto|tolta|tolgo|ritir*|riconsider*|"
        "ripens*|alzare|alzi|alzasse|alzarla|aument*|rived*|rivist*|rettific*|ammorbid*|correg*|"
        "migliorarl*)",
        "(modific*|cambi*|aggiorn*) (la|il|questa|quel|quella|sua|suo|tale) (sua|suo)? (recensione|"
        "valutazione|commento|giudizio|voto|opinione|punteggio)",
        "(porti|portare|portasse|portarla|passare|passi|diventi|diventare|trasformare) ~ (a|in) (cinque|"
        "quattro|5|4)",
    ),
    C.GIVING: ("(pubblic*|recensi*|votare|vota|voti|valuti|valutare|online|postare|posti|postata)",),
    C.SCREENSHOT: ("(screenshot|schermata|cattura|foto della|link alla|prova)",),
    C.CONDITION: (
        "(se|qualora|appena|non appena|quando|una volta|dopo|in cambio|a patto|a condizione|purché|prima|"
        "disposti|disposto|in seguito|sempre che|poi|nel momento in cui|laddove)",
    ),
    C.CHANGE_IT: (
        "(potrebbe|può|la preghiamo di|le dispiacerebbe|le chiediamo di|potreste) ~ (cambiarla|"
        "modificarla|eliminarla|rimuoverla|toglierla|correggerla|cancellarla|cambiarlo|modificarlo|"
        "eliminarlo|rimuoverlo)",
        "(se|qualora|appena|quando|una volta che|dopo che|a patto che|purché|non appena|nel caso) (lei|"
        "ci)? (lo|la|li|le|l')? (ha|abbia|avesse|avrà|potesse|volesse)? (cancell*|elimin*|rimoss*|"
        "rimuov*|tolt*|toglie*|ritir*|modific*|cambi*|corregg*|corrett*|aggiorn*)",
        "(potrebbe|può|potesse|preghiamo|dispiacerebbe|chiediamo|basta|basterebbe|vorrebbe|"
        "sarebbe disposta|sarebbe disposto) ~ (cancellarl*|eliminarl*|rimuoverl*|toglierl*|ritirarl*|"
        "modificarl*|cambiarl*|correggerl*|rivederl*|alzarl*|aggiornarl*)",
        "(lo|la|li|le) (tolga|cancelli|elimini|rimuova|modifichi|ritiri|cambi|corregga|tolga|rimuovi|"
        "togli|cancella|elimina)",
        "(sarà|è|resta|rimane) (ancora|sempre) (visibile|online|pubblicat*|lì) ~ (avvocat*|venerdì|"
        "lunedì|legale)",
    ),
    C.CONTACT_FIRST: (
        "(prima di|invece di|anziché|piuttosto che|al posto di|senza) ~ (recensione|valutazione|feedback|"
        "recensire|valutare|commento|valutarci|stelle)",
        "(non lasci|non lasciare|eviti di|evitare di|la preghiamo di non) (lasciare|scrivere|"
        "pubblicare)? ~ (recensione|recensioni|feedback|valutazione)",
        "(contatti|contattaci|ci contatti|ci scriva|contattarci) ~ (prima) ~ (recensione|valutazione|"
        "feedback)",
        "(prima di|invece di|anziché) ~ (qualcosa di negativo|voto basso|valutarci|stella|stelle)",
        "(prima di|invece di|anziché|piuttosto che) ~ (pubblic*|votare|recensi*|giudic*|stell*|critic*|"
        "lamentarsi|negativ*)",
        "(possibilità|occasione|opportunità|modo) ~ (prima di|prima che) ~ (recens*|valut*|vot*|stell*|"
        "pubblic*|giudiz*)",
        "(non|evit*|attend*|si astenga) ~ (recensione|valutazione|commento|giudizio) (negativa|negativo|"
        "cattiva|cattivo)",
        "(contatt*|scriv*|parl*|dica|avvis*|avvert*) ~ (prima) ~ (recens*|valut*|vot*|stell*|pubblic*|"
        "giudic*)",
    ),
    C.REWARD: (
        "(regalo|regali|omaggio|buono|buoni|buono regalo|carta regalo|coupon|rimborso|rimborseremo|"
        "rimborsiamo|rimborsare|sconto|ricompensa|premio|denaro|compenso|cashback)",
        "(gratis|gratuito|gratuita|gratuitamente|regaliamo|regaleremo)",
        "(in cambio|come ringraziamento|per ringraziarla)",
        "(estensione) della garanzia",
        "(accreditiamo|rimborsiamo|regaliamo|accrediteremo|rimborseremo|versiamo)",
        "(regal*|gratis|gratuit*|omaggi*|rimbors*|restitu*|accredit*|euro|soldi|denaro|importo|sconto|"
        "buono|coupon|premi*|ricompens*|compens*|metà|intero|totale|tenere|bonus|voucher|storn*|gesto|"
        "pensiero|in dono|dono)",
    ),
    C.AGAIN: (
        "(ancora|di nuovo|nuovamente|promemoria|ricordiamo|ricordarle|ricordare|non ha ancora|"
        "un'altra volta|una seconda|sollecito)",
    ),
}
