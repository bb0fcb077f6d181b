"""Italian terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: ("(reclamo|garanzia dalla a*|garanzia a*|contestazione|controversia|a-z|chargeback)",),
    C.CLOSE_IT: (
        "(se|appena|quando|una volta che) (lo|la) ~ (chiud*|chius*|ritir*|annull*|cancell*)",
        "(lo|la) (chiuda|ritiri|annulli|cancelli)",
        "(blocca|congela|ritarda|ferma) ~ (pagamento|soldi|rimborso|conto|accredito)",
    ),
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
        "(annulli|annullare|annulla|annullasse|cancelli|cancellare|disdica|disdire) (lei|da parte sua|"
        "dal suo|l'ordine|il suo ordine|l'acquisto|dalla sua|direttamente lei|questo ordine|pure)",
        "(chiediamo|chiederemmo|preghiamo|pregherei|prego|potrebbe|può|vorrebbe|dovrebbe|conviene|"
        "converrebbe|gentile|cortese|gentilezza|basta|grati|meglio|invitiamo|favore|bisognerebbe) ~"
        " (annull*|cancell*|disd*)",
        "(clicchi|prema|selezioni|scelga|tocchi|vada) ~ (annulla|annullare|annullamento|cancella)",
        "(annullasse|annullaste|cancellasse|disdicesse|annulli|annulla) (lei|tu|pure|direttamente|"
        "scegliendo|dal|da|indicando)?",
        "(favore|aiuterebbe|grati|meglio) ~ (annull*|cancellasse|disd*)",
        "(annulli|annulla|cancelli|disdica) (pure|lei|quindi|dicendo|indicando|per favore|da|dal|il|"
        "l'ordine|allora)?",
    ),
    C.CANCEL_WISH: (
        "(se|qualora|nel caso) ~ (desidera|vuole|preferisce|preferisse|serve|volesse|desiderasse|"
        "cambiato idea)",
        "(ci|mi) ha (chiesto|scritto|detto|comunicato)",
    ),
    C.NO_STOCK: (
        "(esaurito|esaurita|esauriti|non disponibile|non è più disponibile|non è disponibile|fuori stock|"
        "non in stock|senza scorte|scorte|errore di magazzino|errore di inventario|inventario|giacenza|"
        "giacenze|mancanza di stock|stock|terminato|fuori produzione|fornitore|errore di prezzo|"
        "non possiamo spedire|non possiamo evadere|non più disponibile|magazzino|indisponibile|"
        "non ne abbiamo)",
        "(fornitore|non ci ha consegnato|non possiamo spedire|non possiamo inviare)",
        "(non ne abbiamo altri|non ne abbiamo altre|non ce ne sono più|non ne abbiamo più|l'ultimo|l'ultima)",
        "(esaur*|terminat*|finit*|sold out|fuori catalogo|fuori produzione|introvabile)",
        "(non|nessun|nessuna|senza|più) (ne abbiamo|ce l'abbiamo|abbiamo|è|sono|disponibile|pezzi|pezzo|"
        "unità|scorte|giacenza|giacenze|esemplari|esemplare|ne restano|ne resta|ce n'è|risulta) ~"
        " (disponibil*|magazzino|stock|scorta|scorte|giacenza|in vendita|in produzione|altri|altre)",
        "(errore|problema|disguido|svista) (di|nel|nell'|del|con|sul) (magazzino|inventario|giacenza|"
        "giacenze|prezzo|stock|listino|scorte|conteggio|annuncio)",
        "(non) (possiamo|potremo|riusciamo|riusciremo|siamo in grado|posso|riesco) (a|di|più)? ~ (sped*|"
        "invi*|consegn*|evad*|forn*|procur*|reper*|produr*)",
        "(fornitore|produttore|fabbrica|grossista|distributore) ~ (non|ritard*|cess*|fall*|dism*|tradit*)",
        "(prezzo) ~ (sbagliato|errato|errore|troppo basso|scorretto)",
        "(ultimo|ultima) (pezzo|esemplare|articolo|unità|paio|confezione)",
        "(venduto|venduta) (due volte|per errore|in eccesso|doppia)",
        "(rimasti|rimasto|siamo) (a secco|senza|sprovvisti|a zero)",
        "(fabbrica|fornitore|produttore) ~ (quando|quanto) ~ (arriv*|altri|consegn*|ne)",
        "(riassortimento|rifornimento) ~ (incerto|non|sconosciuto)",
        "prezzo ~ (errore|errato|sbagliat*|scorretto|non corretto)",
        "non (ne abbiamo|abbiamo|ce n'è|ce ne sono|ne restano|ne resta) più",
    ),
    C.OFF_AMAZON: (
        "(invece di|anziché) aprire ~ (reclamo|controversia|pratica)",
        "non (apra|aprire) ~ (reclamo|controversia)",
        "(fuori da|al di fuori di|all'esterno di|senza passare da|senza passare per|aggirando|"
        "senza coinvolgere|senza contattare|fuori dalla|al di fuori della) (amazon|piattaforma)",
        "(invece di|anziché|piuttosto che) (passare per|passare da|tramite|contattare|aprire|usare|"
        "rivolgersi ad)? (amazon|un reclamo)",
        "(risolvere|sistemare|accordarci|gestire|regolare) ~ (in privato|tra noi|tra di noi|privatamente)",
        "(direttamente|privatamente) tra (noi|di noi)",
        "(chiuda|chiudere|ritiri|ritirare|annulli|annullare) ~ (reclamo|garanzia dalla a alla z|a-z|"
        "controversia|garanzia a-z)",
        "(senza|evit*|risparmi*|aggir*|salt*) ~ (commissione|commissioni|intermediari|intermediario|"
        "trattenute) ~ (amazon|piattaforma)?",
        "(tra noi|tra di noi|in privato|privatamente|a quattr'occhi|per vie private) ~ (risolv*|sistem*|"
        "accord*|senza|gest*|amazon)?",
        "amazon (non deve|non serve|non ha bisogno|non lo|non ne|non c'entra|non viene)",
        "(non apra|evit* di aprire|invece di aprire|anziché aprire|piuttosto che aprire|senza aprire|"
        "rinunc*) ~ (reclamo|garanzia|controversia|contestazione|pratica|a-z)",
        "(chiud*|ritir*|annull*|cancell*|rinunc*) ~ (reclamo|garanzia dalla|contestazione|controversia|"
        "a-z|pratica aperta)",
        "(senza|fuori da|al di fuori di|scavalcando|saltando|bypassando) (passare da|passare per|"
        "coinvolgere|avvisare|intermediazione di)? (amazon|la piattaforma)",
        "(risparm*|evit*|senza|salt*|elimin*) ~ (commissione|commissioni|trattenuta di amazon|"
        "quota di amazon)",
        "(senza|invece di|anziché) ~ (aprire|chiedere|richiedere|registrare|avvisare|dire|segnalare) ~"
        " (amazon)",
        "(reso) ~ (senza|fuori da|al di fuori di) ~ amazon",
    ),
    C.PAY_ELSEWHERE: (
        "direttamente sul suo conto",
        "(paypal|pay pal|bonifico|bonifico bancario|iban|coordinate bancarie|dati bancari|"
        "numero di carta|numero della carta|postepay|western union|bitcoin|in contanti|assegno|satispay)",
        "(postepay|satispay)",
        "(bonifico|bonifici|postepay|satispay|contanti|assegno|vaglia|contrassegno|link di pagamento|"
        "revolut|paypal)",
        "(sul|al|sulla) (nostro|mio|nostra) (conto|conto corrente|iban|postepay|carta)",
        "(versar*|versi|accredit*|paghi|pagare|saldi|saldare) ~ (tramite|con|su|via|"
        "direttamente) (paypal|bonifico|conto|iban|postepay|contanti|nostro)",
        "(soldi|contanti|denaro|banconota|banconote|importo|euro) ~ (nel|in|dentro|nella) (il|"
        "un)? (nuovo|prossimo)? (pacco|busta|scatola|collo)",
        "(metto|mettiamo|infilo|inserisco|inseriamo) ~ (soldi|contanti|banconota|denaro)",
        "(carte regalo|carte prepagate) ~ (pag*|codice)",
    ),
    C.OPT_OUT: (
        "(annullare l'iscrizione|annulli l'iscrizione|disiscriversi|disiscriviti|si disiscriva|opt-out|"
        "opt out|cancellarsi dalla)",
        "(non desidera|non vuole|smettere di|non ricevere) (più)? (ricevere)? ~ (messaggi|email|e-mail|"
        "notifiche)",
        "(disattivato|bloccato|rifiutato|sospeso) (i|i nostri|la ricezione dei)? (messaggi|notifiche|email)",
        "(riattivare|riattivi|attivare|attivi|consentire|consenta|sbloccare|sblocchi|abilitare|abiliti) ~"
        " (messaggi dei venditori|messaggi del venditore|nostri messaggi|i messaggi)",
    ),
    C.WISHED: (
        "(preferisce|preferirebbe|preferisci|preferirebbero|preferire|vorrebbe|voleva|desidera|"
        "desiderava|gradirebbe|ha chiesto|chiede|chiesto|proposto|propone|suggerito|la sua richiesta|"
        "la sua proposta|sua richiesta|piacerebbe)",
        "(prefer*|vorre*|vole*|desider*|gradi*|chied*|chiest*|propon*|propost*|suggeri*|richiesta|"
        "proposta|piacere*|capisco che)",
    ),
    C.ONLY_HERE: (
        "(solo|soltanto|unicamente|esclusivamente|solamente) ~ (qui|amazon|questa chat|questo canale|"
        "questi messaggi|messaggistica|per iscritto|questa conversazione)",
        "(tutto|gestire|gestiamo|gestito|gestiti|gestite|rispondere|rispondiamo|passare|passa|passano|"
        "deve|devono|dobbiamo|restare|rimanere|proseguire|trattare|trattati|continuare|avvenire) ~ (qui|"
        "da qui|tramite amazon|attraverso amazon|su amazon|dentro amazon|questo canale|questa chat|"
        "questi messaggi|messaggistica di amazon|messaggi di amazon)",
        "(questo|ciò) (non) (è|ci è|si|possiamo|può) ~ (possibile|consentito|permesso|farlo)?",
    ),
    C.NEGATION: (
        "(non possiamo|non è possibile|non è consentito|non consente|non ci è consentito|non permette|"
        "vietato|vieta|non siamo autorizzati|mai|impossibile|non posso|non potremo)",
        "non (diamo|offriamo|abbiamo|facciamo|emettiamo|vendiamo|regaliamo)",
        "(non deve|non serve|non occorre|non è necessario|non c'è bisogno|senza dover*|neanche|nemmeno|"
        "né|niente da)",
    ),
    C.ATTACHED: ("(allegato|allegata|allegati|allegate|alleghiamo|in allegato|allego|accluso)",),
    C.ADVERTISING_FILE: (
        "(brochure|opuscolo|opuscoli|volantino|volantini|catalogo|cataloghi|listino|listino prezzi|"
        "coupon|buono sconto|pubblicità|biglietto da visita|foto dei nostri|immagini dei nostri|"
        "nostro logo|logo|offerte|depliant|dépliant|novità|promozione|flyer|codice qr|"
        "biglietto di ringraziamento)",
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
        "(risposta automatica|messaggio automatico|fuori ufficio|generato automaticamente|"
        "non rispondere a questo|non risponda a questo|risposta automatizzata)",
        "(abbiamo ricevuto) il suo (messaggio|richiesta|email) ~ (risponderemo|24|48|presto|breve|possibile)",
    ),
    C.PROMISE: (
        "(arriverà|sarà consegnato|sarà consegnata|riceverà|verrà consegnato) ~ (domani|oggi|garantito|"
        "sicuramente|certamente|senz'altro|entro|lunedì|martedì|mercoledì|giovedì|venerdì|il|"
        "questa settimana)",
        "(garantiamo|promettiamo|assicuriamo|garantisco|prometto) ~ (consegna|arriverà|riceverà|arrivi|"
        "consegnato)",
        "consegna garantita",
    ),
    C.ASK_SECRET: (
        "(invii|inviarci|inviarmi|fornisca|fornirci|indichi|indicarci|comunichi|comunicarci|mi dica|"
        "ci dica|mi dia|ci dia|serve|servono|mandi|mandarci) ~ (numero di carta|numero della carta|"
        "numero della sua carta|carta di credito|cvv|scadenza della carta|codice di sicurezza|iban|"
        "coordinate bancarie|dati bancari|password|passaporto|copia del documento|copia della carta)",
        "(qual è|quale è|mi dice) ~ (numero di conto|numero della carta|numero di carta|iban|password)",
        "(foto|copia|scansione|fotografia|immagine) ~ (carta di credito|carta di debito|bancomat|"
        "carta d'identità|documento d'identità|passaporto|patente)",
        "(fronte e retro|fronte-retro|entrambi i lati) ~ (carta|documento|patente|bancomat)",
    ),
    C.BLAME: (
        "(colpa di amazon|errore di amazon|amazon è responsabile|amazon ha sbagliato|amazon ha perso)",
        "(colpa sua|sua colpa|non è colpa nostra|non è un nostro problema|non è nostra responsabilità|"
        "niente a che fare con noi)",
    ),
    C.COURTESY: (
        "(grazie|mille|tante|per|il|suo|tuo|acquisto|ordine|messaggio|gentile|cliente|salve|buongiorno|"
        "buonasera|ciao|signore|signora|siamo|qui|aiutarla|aiutarti|se|ha|bisogno|domande|qualsiasi|non|"
        "esiti|a|contattarci|cordiali|saluti|distinti|un|saluto|cordialmente|team|servizio|clienti|di|e|"
        "la|le|i|buona|giornata|averci|scelto|fiducia|ringraziamo|restiamo|disposizione|sua|molto|"
        "rimaniamo)",
    ),
}
