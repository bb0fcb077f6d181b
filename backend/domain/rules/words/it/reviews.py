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
    ),
    C.GOOD_REVIEW: (
        "(buona|buone|positiva|positive|positivo|ottima|bella|bel|eccellente|migliore|splendida) "
        "(recensione|recensioni|valutazione|valutazioni|feedback|commento|giudizio|opinione)",
        "(recensione|recensioni|valutazione|feedback|commento|giudizio|opinione) (molto|più)? (positiva|"
        "positive|positivo|favorevole|eccellente|massima)",
        "(5|cinque) stelle",
        "(massimo|pieno) (punteggio|voto|dei voti)",
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
    ),
    C.IF_HAPPY: (
        "(se|quando|qualora|una volta|poiché|nel caso) ~ (soddisfatto|soddisfatta|soddisfatti|contento|"
        "contenta|felice|piace|piaciuto|piaciuta|apprezza|apprezzato|gradito|utile|conforme)",
        "(clienti soddisfatti|insoddisfatto|insoddisfatta|non è soddisfatto)",
        "(soddisfatto|soddisfatta|contento|contenta|felice) (del|della|dell'acquisto|con|di)",
    ),
    C.REVIEW: ("(recensione|recensioni|valutazione|valutazioni|feedback|stelle|giudizio|recensire)",),
    C.NOT_REVIEW: (
        "(valutazione|recensione) (del|dei|della) (danno|danni|caso|richiesta|reclamo|rimborso|pratica)",
        "feedback ~ (al nostro|al team|al reparto|al magazzino|inoltrato|trasmesso|al corriere|girato)",
        "(inoltrato|trasmesso|inoltreremo|girato) ~ feedback",
        "(in fase di|sotto) valutazione",
        "(indipendentemente da*|non dipende da*|a prescindere da*) ~ (recensione|valutazione)",
    ),
    C.CHANGE_REVIEW: (
        "(cambiare|cambi|cambia|modificare|modifichi|modifica|eliminare|elimini|elimina|rimuovere|"
        "rimuova|rimuovi|cancellare|cancelli|cancella|togliere|tolga|aggiornare|aggiorni|aggiorna|"
        "rivedere|riveda|rivalutare|correggere|corregga|ritirare|ritiri|migliorare|riconsiderare|"
        "riconsideri) (la|il|le|una|questa|quella)? (sua|tua|suo|tuo|vostra)? (cattiva|negativa|brutta)? "
        "(recensione|recensioni|valutazione|feedback|commento|giudizio|punteggio|stelle)",
        "(recensione|valutazione|feedback|commento) ~ (venga|essere|sia|fosse) (rimossa|rimosso|"
        "modificata|modificato|cambiata|eliminata|aggiornata|cancellata)",
        "(portarla|cambiarla|modificarla|aggiornarla|passare) a (5|cinque|4) stelle",
        "(eliminato|rimosso|cancellato|modificato|tolto|cambiato|ritirato|corretto|avrà eliminato|elimina|"
        "toglie|cambia|modifica|ritira) (la|il|sua|quella|questa) ~ (recensione|valutazione|feedback|"
        "commento|voto)",
        "(alzare|alzi|aumentare|aumenti|migliorare|migliori|rialzare|rivedere|riveda|riconsiderare|"
        "ritoccare) (un po'|il|la|un po' il|un po' la|sua)? ~ (voto|valutazione|recensione|punteggio|stelle)",
        "(una|due|tre|1|2|3) (stella|stelle) ~ (diventino|diventi|diventare|passino|trasformare) ~ (cinque|quattro|5|"
        "4)",
    ),
    C.CONTACT_FIRST: (
        "(prima di|invece di|anziché|piuttosto che|al posto di|senza) ~ (recensione|valutazione|feedback|"
        "recensire|valutare|commento|valutarci|stelle)",
        "(non lasci|non lasciare|eviti di|evitare di|la preghiamo di non) (lasciare|scrivere|"
        "pubblicare)? ~ (recensione|recensioni|feedback|valutazione)",
        "(contatti|contattaci|ci contatti|ci scriva|contattarci) ~ (prima) ~ (recensione|valutazione|"
        "feedback)",
        "(prima di|invece di|anziché) ~ (qualcosa di negativo|voto basso|valutarci|stella|stelle)",
    ),
    C.REWARD: (
        "(regalo|regali|omaggio|buono|buoni|buono regalo|carta regalo|coupon|rimborso|rimborseremo|"
        "rimborsiamo|rimborsare|sconto|ricompensa|premio|denaro|compenso|cashback)",
        "(gratis|gratuito|gratuita|gratuitamente|regaliamo|regaleremo)",
        "(in cambio|come ringraziamento|per ringraziarla)",
        "(estensione) della garanzia",
        "(accreditiamo|rimborsiamo|regaliamo|accrediteremo|rimborseremo|versiamo)",
    ),
    C.AGAIN: (
        "(ancora|di nuovo|nuovamente|promemoria|ricordiamo|ricordarle|ricordare|non ha ancora|un'altra "
        "volta|una seconda|sollecito)",
    ),
    C.CHANGE_IT: (
        "(potrebbe|può|la preghiamo di|le dispiacerebbe|le chiediamo di|potreste) ~ (cambiarla|modificarla|"
        "eliminarla|rimuoverla|toglierla|correggerla|cancellarla|cambiarlo|modificarlo|eliminarlo|rimuoverlo)",
    ),
}
