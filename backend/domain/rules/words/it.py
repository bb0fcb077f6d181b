"""Italian terms."""

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
    C.COUPON: (
        "(coupon|buono sconto|buoni sconto|codice sconto|codici sconto|codice promozionale|codici "
        "promozionali|codice promo|buono acquisto|voucher)",
        "(con|usi|usa|utilizzi|utilizza|inserisca|inserisci) il codice",
    ),
    C.COUPON_USED: (
        "(coupon|buono|codice) ~ (utilizzato|usato|applicato|rimborsato|riaccreditato|riscattato|"
        "detratto|stato)",
        "(nessun|alcun) (coupon|buono|codice)",
        "(buono|coupon) amazon",
        "(codice|buono|coupon) ~ (di amazon|già stato|è già)",
    ),
    C.DISCOUNT: (
        "(sconto|sconti|scontato|% di|% su|% sul|per cento|ribasso|prezzo speciale|prezzo scontato|più "
        "economico|miglior prezzo|riduzione)",
    ),
    C.NEXT_PURCHASE: (
        "(prossimo|prossimi|prossima|successivo|successivi|futuro|futuri|altro|nuovo|secondo|futura) "
        "(acquisto|acquisti|ordine|ordini|spesa)",
        "(acquisto|acquisti|ordine|ordini) (futuro|futuri|successivo|successivi)",
        "(se|quando) (acquista|compra|ordina) (di nuovo|ancora|direttamente|due)",
        "la prossima volta",
    ),
    C.CROSS_SELL: (
        "(potrebbe|potrebbero) interessarle",
        "(scopra|scopri|visiti|visita|consulti|guardi|guarda|dia|dai|provi|prova|esplori|esplora|"
        "acquisti|vedere|veda|sfogli) ~ (nostri|nostre|nostra|nostro) (altri|altre|altro|nuovi|nuove|"
        "nuova|nuovo|ultimi)? ~ (prodotti|articoli|collezione|catalogo|gamma|accessori|modelli|novità|"
        "negozio|offerte|selezione|assortimento)",
        "(potrebbe|potrebbero) (anche)? (piacerle|interessarle|piacerti|interessarti|interessare|piacere)",
        "(clienti) ~ (anche|spesso) (acquistato|comprato|acquistano)",
        "(vendiamo|offriamo|abbiamo|proponiamo) anche ~ (prodotti|articoli|accessori|modelli|collezione|"
        "custodie|abbinat*)",
        "(nostra|nostro|nostri|nostre) (nuova|nuovo|nuovi|nuove|ultima|ultimo) (collezione|prodotto|"
        "prodotti|modello|modelli|gamma|linea|versione|serie)",
        "(consigliamo|suggeriamo|raccomandiamo) (anche)? (il|la|i|le)? (nostro|nostra|nostri|nostre)",
        "si abbina (perfettamente|bene)",
        "altri nostri prodotti",
        "(dia|dai|dare) un'occhiata (alle nostre|ai nostri|al nostro|alla nostra|al resto|agli altri)",
        "(guardi|scopra|veda|provi|sfogli) (anche)? ~ (altri|altre|nuovi|nuove|tutti gli) (articoli|prodotti|"
        "modelli|accessori)",
        "(gli altri|altri) (articoli|prodotti) del nostro (negozio|catalogo|store)",
    ),
    C.MARKETING: (
        "su (tutto|tutti i prodotti|tutto il catalogo)",
        "(newsletter|concorso|concorsi|estrazione a premi|club vip|gruppo vip|programma fedeltà|saldi|"
        "svendita|tester di prodotti|tester prodotti|porta un amico|liquidazione|affare)",
        "(offerta|offerte|promozione|promozioni|promo) (speciale|speciali|esclusiva|esclusive|limitata|"
        "limitate|a tempo|lampo|del giorno|black friday|natalizia|natalizie|estiva|imperdibile|"
        "imperdibili|in corso|attuali)",
        "(approfitti|approfitta|non perda|non perdere|non si perda|non perderti) ~ (offerta|offerte|"
        "promozione|promozioni|sconto|sconti|saldi|occasione|prezzi|nostre|nostri)",
        "(nostre|nostra|grandi) (offerte|offerta|promozioni|promozione)",
        "(si iscriva|iscriviti|iscriversi|si registri|registrati) ~ (newsletter|offerte|club|lista|"
        "novità|sconto|sconti|per ricevere|alla nostra|al nostro)",
        "(acquista|compra|ordina|acquisti|compri) (ora|subito|adesso)",
        "in (offerta|promozione) (fino|questa|ora|solo)",
        "(prendi|prenda|compri|acquisti) (tre|due|3|2) ~ (paghi|paga) (due|uno|2|1)",
    ),
    C.OWN_SHOP: (
        "(nostro|nostra|mio) (proprio)? (sito|sito web|negozio|negozio online|shop|shop online|"
        "e-commerce|ecommerce|pagina web|store|store online|sito ufficiale|pagina|webshop|bottega)",
        "(acquistare|acquisti|comprare|compri|ordinare|ordini|acquista|compra|ordina) (direttamente|più "
        "conveniente) (da|con|presso|sul|dal) (noi|nostro)?",
        "(direttamente) (da noi|sul nostro|dal nostro)",
        "(ci cerchi|cercaci|ci trovi|trovaci|ci trova|cercateci) (su|online|come|anche)",
        "(negozio|su|pagina) (ebay|etsy|shopify|aliexpress)",
    ),
    C.FOLLOW_US: (
        "(seguici|ci segua|seguiteci|seguirci)",
        "(seguici|segua|trovaci|trova|contattaci|contatti|visiti|scriva|unisciti|iscriviti|contattarci) "
        "~ (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|social)",
        "(nostra|nostro|nostri) (pagina|profilo|canale|gruppo|account)? (facebook|instagram|tiktok|"
        "youtube|twitter|pinterest|social)",
        "(su|via|tramite) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|messenger)",
    ),
    C.PHONE_WORD: (
        "(telefono|tel|telefonare|telefoni|telefonata|chiamare|chiami|chiamaci|chiamata|cellulare|numero "
        "di telefono|fax|sms|linea diretta|numero verde|contattaci al|al numero|cell|chiamarci|"
        "telefonico|telefonicamente)",
    ),
    C.CALL_US: (
        "(ci chiami|chiamaci|chiamateci|chiamarci|telefonarci|ci telefoni|mi chiami|telefonateci)",
        "(contattarci|contattaci|ci contatti|contattateci|raggiungerci) ~ (telefonicamente|per telefono|"
        "al telefono|via sms|telefono)",
        "(nostro|mio) (numero|telefono|cellulare|numero di telefono|numero verde|centralino)",
        "(ci dia|ci invii|ci fornisca|ci lasci|mi dia|inviaci|ci comunichi) il suo (numero|telefono|"
        "cellulare|numero di telefono) ~ (chiam*|telefon*|contatt*|parl*)",
    ),
    C.EMAIL_US: (
        "(ci scriva|scrivici|contattaci|ci contatti|ci invii|inviaci|scriverci|contattarci|ci mandi|"
        "scriveteci) ~ (e-mail|email|mail|posta elettronica)",
        "(nostra|sua|mia|tua|nostro|suo) (indirizzo)? (e-mail|email|mail|posta elettronica|indirizzo "
        "email|indirizzo e-mail) (personale|privata|diretta)?",
    ),
    C.NUMBER_WORD: (
        "(tracking|tracciamento|spedizione|ordine|fattura|riferimento|rif|pratica|caso|numero d'ordine|"
        "numero ordine|numero di serie|serie|seriale|rma|reso|articolo|cap|partita iva|p.iva|iban|lotto|"
        "modello|pacco|collo|lettera di vettura|reclamo|codice|cliente)",
        "(poste italiane|brt|bartolini|sda|gls|dhl|ups|fedex|tnt)",
        "(partita iva|iva|p iva|codice fiscale|eori)",
    ),
    C.THIRD_PARTY: (
        "(corriere|corrieri|vettore|produttore|fabbricante|garanzia|servizio clienti amazon|servizio "
        "clienti di amazon|assistenza amazon|poste italiane|bartolini|brt|sda|ufficio postale|dogana)",
        "(autista|postino|fattorino)",
    ),
    C.OURS: ("(noi|nostro|nostra|ci|chiamaci|contattaci|mio|mia|mi)",),
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
    C.PERSONAL_DATA: (
        "(inviare|invii|inviarci|fornire|fornisca|fornirci|indicare|indichi|comunicare|comunichi|"
        "comunicarci|confermi|serve|dare|bisogno) ~ (numero di telefono|data di nascita|carta d'identità|"
        "documento d'identità|passaporto|password|indirizzo email|indirizzo e-mail|indirizzo completo|"
        "nome completo|dati bancari|codice fiscale|cellulare)",
    ),
    C.BLAME: (
        "(colpa di amazon|errore di amazon|amazon è responsabile|amazon ha sbagliato|amazon ha perso)",
        "(colpa sua|sua colpa|non è colpa nostra|non è un nostro problema|non è nostra responsabilità|"
        "niente a che fare con noi)",
    ),
    C.CALL_YOU: (
        "(la|ti|vi) (chiamo|chiamiamo|richiamo|richiamiamo|chiamerò|richiamerò|chiameremo|richiameremo)",
        "(possiamo|posso|per|così da|vorrei|vorremmo|potremmo) (chiamarla|richiamarla|telefonarle|chiamarti)",
        "le (telefono|telefoniamo|telefonerò)",
    ),
    C.ASK_SECRET: (
        "(invii|inviarci|inviarmi|fornisca|fornirci|indichi|indicarci|comunichi|comunicarci|mi dica|ci dica|"
        "mi dia|ci dia|serve|servono|mandi|mandarci) ~ (numero di carta|numero della carta|numero della sua "
        "carta|carta di credito|cvv|scadenza della carta|codice di sicurezza|iban|coordinate bancarie|dati "
        "bancari|password|passaporto|copia del documento|copia della carta)",
        "(qual è|quale è|mi dice) ~ (numero di conto|numero della carta|numero di carta|iban|password)",
    ),
    C.CHANGE_IT: (
        "(potrebbe|può|la preghiamo di|le dispiacerebbe|le chiediamo di|potreste) ~ (cambiarla|modificarla|"
        "eliminarla|rimuoverla|toglierla|correggerla|cancellarla|cambiarlo|modificarlo|eliminarlo|rimuoverlo)",
    ),
    C.COURTESY: (
        "(grazie|mille|tante|per|il|suo|tuo|acquisto|ordine|messaggio|gentile|cliente|salve|buongiorno|"
        "buonasera|ciao|signore|signora|siamo|qui|aiutarla|aiutarti|se|ha|bisogno|domande|qualsiasi|non|"
        "esiti|a|contattarci|cordiali|saluti|distinti|un|saluto|cordialmente|team|servizio|clienti|di|e|"
        "la|le|i|buona|giornata|averci|scelto|fiducia|ringraziamo|restiamo|disposizione|sua|molto|"
        "rimaniamo)",
    ),
}
