"""Italian terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.ASK_CANCEL: (
        "(per favore|può|potrebbe|puoi|potresti|preghiamo|chiediamo|deve|dovrebbe|cortesemente|"
        "gentilmente|vorremmo chiederle|saremmo grati) ~ (annullare|annulli|annullamento|annulla|"
        "annullasse|cancellare|cancelli|cancellazione|disdire)",
        "(annulli|annulla|cancelli) (l'ordine|il|lei|il suo|questo|l'acquisto|pure|per favore)",
        "(richieda|richiedere|richiedi|invii|inviare|faccia|effettui|inoltri) ~ (annullamento|cancellazione)",
        "(annullare|annullamento|annulli) ~ (dal suo|da parte sua|dal tuo|suo account)",
        "come (motivo|motivazione)",
        "(annulli|richieda|chieda|annullare) (lei|pure lei) ~ (ordine|cancellazione|annullamento)?",
        "(gentile|cortese|cortesia|gentilezza) ~ (annullare|annullamento|cancellare)",
    ),
    C.NO_STOCK: (
        "(esaurito|esaurita|esauriti|non disponibile|non è più disponibile|non è disponibile|fuori stock|"
        "non in stock|senza scorte|scorte|errore di magazzino|errore di inventario|inventario|giacenza|"
        "giacenze|mancanza di stock|stock|terminato|fuori produzione|fornitore|errore di prezzo|non "
        "possiamo spedire|non possiamo evadere|non più disponibile|magazzino|indisponibile|non ne "
        "abbiamo)",
        "(fornitore|non ci ha consegnato|non possiamo spedire|non possiamo inviare)",
        "(non ne abbiamo altri|non ne abbiamo altre|non ce ne sono più|non ne abbiamo più|l'ultimo|l'ultima)",
    ),
    C.OFF_AMAZON: (
        "(invece di|anziché) aprire ~ (reclamo|controversia|pratica)",
        "non (apra|aprire) ~ (reclamo|controversia)",
        "(fuori da|al di fuori di|all'esterno di|senza passare da|senza passare per|aggirando|senza "
        "coinvolgere|senza contattare|fuori dalla|al di fuori della) (amazon|piattaforma)",
        "(invece di|anziché|piuttosto che) (passare per|passare da|tramite|contattare|aprire|usare|"
        "rivolgersi ad)? (amazon|un reclamo)",
        "(risolvere|sistemare|accordarci|gestire|regolare) ~ (in privato|tra noi|tra di noi|privatamente)",
        "(direttamente|privatamente) tra (noi|di noi)",
        "(chiuda|chiudere|ritiri|ritirare|annulli|annullare) ~ (reclamo|garanzia dalla a alla z|a-z|"
        "controversia|garanzia a-z)",
    ),
    C.PAY_ELSEWHERE: (
        "direttamente sul suo conto",
        "(paypal|pay pal|bonifico|bonifico bancario|iban|coordinate bancarie|dati bancari|"
        "numero di carta|numero della carta|postepay|western union|bitcoin|in contanti|"
        "assegno|satispay)",
        "(postepay|satispay)",
    ),
    C.OPT_OUT: (
        "(annullare l'iscrizione|annulli l'iscrizione|disiscriversi|disiscriviti|si disiscriva|opt-out|"
        "opt out|cancellarsi dalla)",
        "(non desidera|non vuole|smettere di|non ricevere) (più)? (ricevere)? ~ (messaggi|email|e-mail|"
        "notifiche)",
        "(disattivato|bloccato|rifiutato|sospeso) (i|i nostri|la ricezione dei)? (messaggi|notifiche|email)",
        "(riattivare|riattivi|attivare|attivi|consentire|consenta|sbloccare|sblocchi|abilitare|abiliti) ~ "
        "(messaggi dei venditori|messaggi del venditore|nostri messaggi|i messaggi)",
    ),
    C.NEGATION: (
        "(non possiamo|non è possibile|non è consentito|non consente|non ci è consentito|non permette|"
        "vietato|vieta|non siamo autorizzati|mai|impossibile|non posso|non potremo)",
        "non (diamo|offriamo|abbiamo|facciamo|emettiamo|vendiamo|regaliamo)",
    ),
    C.ATTACHED: ("(allegato|allegata|allegati|allegate|alleghiamo|in allegato|allego|accluso)",),
    C.ADVERTISING_FILE: (
        "(brochure|opuscolo|opuscoli|volantino|volantini|catalogo|cataloghi|listino|listino prezzi|"
        "coupon|buono sconto|pubblicità|biglietto da visita|foto dei nostri|immagini dei nostri|nostro "
        "logo|logo|offerte|depliant|dépliant|novità|promozione|flyer|codice qr|biglietto di "
        "ringraziamento)",
    ),
    C.SENSITIVE: (
        "(merda|stronzo|stronza|cazzo|vaffanculo|idiota|idioti|stupido|stupida|cretino|imbecille|puttana|"
        "bugiardo|bugiarda|truffatore|porno*|coglione|deficiente|scemo|stai zitto)",
    ),
    C.THREAT: ("(avvocato|avvocati|azioni legali|vie legali|denuncia|denunciare|tribunale|polizia|querela)",),
    C.ORDER_NOTICE: (
        "(confermiamo|confermare|conferma) ~ (ricezione|ricevuto|ordine|spedizione)",
        "il suo ordine (è stato|è) (ricevuto|confermato|registrato|spedito)",
        "grazie per (il|l'|aver|l'acquisto|il suo) (acquisto|ordine|suo|acquistato)?",
        "abbiamo ricevuto il suo ordine",
    ),
    C.AUTO_REPLY: (
        "(risposta automatica|messaggio automatico|fuori ufficio|generato automaticamente|non rispondere "
        "a questo|non risponda a questo|risposta automatizzata)",
        "(abbiamo ricevuto) il suo (messaggio|richiesta|email) ~ (risponderemo|24|48|presto|breve|possibile)",
    ),
    C.PROMISE: (
        "(arriverà|sarà consegnato|sarà consegnata|riceverà|verrà consegnato) ~ (domani|oggi|garantito|"
        "sicuramente|certamente|senz'altro|entro|lunedì|martedì|mercoledì|giovedì|venerdì|il|questa "
        "settimana)",
        "(garantiamo|promettiamo|assicuriamo|garantisco|prometto) ~ (consegna|arriverà|riceverà|arrivi|"
        "consegnato)",
        "consegna garantita",
    ),
    C.BLAME: (
        "(colpa di amazon|errore di amazon|amazon è responsabile|amazon ha sbagliato|amazon ha perso)",
        "(colpa sua|sua colpa|non è colpa nostra|non è un nostro problema|non è nostra responsabilità|"
        "niente a che fare con noi)",
    ),
    C.ASK_SECRET: (
        "(invii|inviarci|inviarmi|fornisca|fornirci|indichi|indicarci|comunichi|comunicarci|mi dica|ci dica|"
        "mi dia|ci dia|serve|servono|mandi|mandarci) ~ (numero di carta|numero della carta|numero della sua "
        "carta|carta di credito|cvv|scadenza della carta|codice di sicurezza|iban|coordinate bancarie|dati "
        "bancari|password|passaporto|copia del documento|copia della carta)",
        "(qual è|quale è|mi dice) ~ (numero di conto|numero della carta|numero di carta|iban|password)",
    ),
    C.COURTESY: (
        "(grazie|mille|tante|per|il|suo|tuo|acquisto|ordine|messaggio|gentile|cliente|salve|buongiorno|"
        "buonasera|ciao|signore|signora|siamo|qui|aiutarla|aiutarti|se|ha|bisogno|domande|qualsiasi|non|"
        "esiti|a|contattarci|cordiali|saluti|distinti|un|saluto|cordialmente|team|servizio|clienti|di|e|"
        "la|le|i|buona|giornata|averci|scelto|fiducia|ringraziamo|restiamo|disposizione|sua|molto|"
        "rimaniamo)",
    ),
}
