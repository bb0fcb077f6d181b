"""Italian terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(coupon|buono sconto|buoni sconto|codice sconto|codici sconto|codice promozionale|"
        "codici promozionali|codice promo|buono acquisto|voucher)",
        "(codice|buono|coupon|bonus) (di)? (sconto|promozionale|promo|regalo|acquisto|omaggio)",
        "(casella|campo|riquadro|spazio) (promozioni|promozione|promozionale|sconti|sconto|coupon|"
        "codice promo|codici|offerte|promo)",
    ),
    C.CODE: ("(codice|codici)",),
    C.COUPON_USED: (
        "(coupon|buono|codice) ~ (utilizzato|usato|applicato|rimborsato|riaccreditato|riscattato|"
        "detratto|stato)",
        "(nessun|alcun) (coupon|buono|codice)",
        "(buono|coupon) amazon",
        "(codice|buono|coupon) ~ (di amazon|già stato|è già)",
        "(buono|codice|coupon|sconto) ~ (spuntato|inserito|applicato|tolto|detratto|attivato|selezionato|"
        "scelto|scalato)",
        "(pagat*) ~ (con) ~ (buono|carta regalo|coupon)",
    ),
    C.DISCOUNT: (
        "(sconto|sconti|scontato|% di|% su|% sul|per cento|ribasso|prezzo speciale|prezzo scontato|"
        "più economico|miglior prezzo|riduzione)",
        "(per cento|euro) (di|in) (sconto|meno|ribasso|riduzione)",
        "(risparmi*|scontat*|più economico|bonus|credito|agevolazione|vantaggio|buono)",
        "(un quarto|un terzo|la metà|un quinto|un decimo) (del prezzo|dell'importo|in meno|del totale)",
        "prezzo ~ (se ne va|sparisce|scompare|viene tolto|scala|in meno)",
        "(tolgo|togliamo|tolga|scalo|scaliamo|abbuon*|faccio|facciamo|applic*) ~ (per cento|%|euro)",
    ),
    C.NEXT_PURCHASE: (
        "(prossimo|prossimi|prossima|successivo|successivi|futuro|futuri|altro|nuovo|secondo|"
        "futura) (acquisto|acquisti|ordine|ordini|spesa)",
        "(acquisto|acquisti|ordine|ordini) (futuro|futuri|successivo|successivi)",
        "(se|quando) (acquista|compra|ordina) (di nuovo|ancora|direttamente|due)",
        "la prossima volta",
        "(prossimo|prossima|prossimi|successivo|futuro|futuri|nuovo|secondo|altro) (acquisto|acquisti|"
        "ordine|ordini|spesa|visita)",
        "(torni|tornare|tornerà|riacquist*) (a)? (comprare|acquistare|ordinare|trovarci)",
        "(quando|se) ~ (serviranno|serviranno|servono|avrà bisogno|avrai bisogno|tornerà|tornerai|"
        "riordinerà) ~ (altri|altre|ancora|filtri|ricambi)?",
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
        "(guardi|scopra|veda|provi|sfogli) (anche)? ~ (altri|altre|nuovi|nuove|tutti gli) (articoli|"
        "prodotti|modelli|accessori)",
        "(gli altri|altri) (articoli|prodotti) del nostro (negozio|catalogo|store)",
        "(molti|tanti|nostri|altri|la maggior parte dei) (clienti|acquirenti) ~ (prendono|acquistano|"
        "comprano|aggiungono|abbinano|scelgono|ordinano|amano) ~ (anche|con|insieme|nostr*|il|la|le|i)",
        "(si abbina|abbina|sta|starebbe|va|si sposa|fa pendant|abbinano|si accompagna|completa) ~"
        " (benissimo|perfettamente|alla perfezione|a meraviglia|molto bene|splendidamente|idealmente)",
        "(dia|dare|butti|faccia|passi|scopra|esplori|visiti|venga) ~ (occhiata|sguardo|giro|salto|"
        "vetrina|collezione|catalogo|novità|assortimento|gamma)",
        "(nuova|nuovo|nuove|nuovi) (collezione|linea|gamma|modello|modelli|colori|colore|versione|"
        "fragranze|fantasie|serie) ~ (appena|già|arriv*|disponibil*|negozio|ora|uscit*|lanci*|potrebb*|"
        "piac*)",
        "(più venduto|più venduti|bestseller|best seller)",
        "(consigli*|suggeri*|raccomand*|propon*|invit*) ~ (nostro|nostra|nostri|nostre|provare|"
        "aggiungere|abbinare|completare|scoprire)",
        "(le|ti) (piacerà|piaceranno|piacerebbe|potrebbe piacere|potrebbero piacere|interesserà|"
        "interesseranno)",
        "(complet*) (il|la|sua|suo) (collezione|set|completo|coordinato)",
        "(della|nella) stessa (linea|gamma|serie|collezione)",
        "(abbinat*|coordinat*) ~ (arrivat*|disponibil*|negozio|anche)",
        "(sono arrivat*|sono appena arrivat*|è arrivat*|abbiamo ricevuto) ~ (linea|gamma|serie|abbinat*|"
        "coperchi|collezione|stessa)",
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
        "(iscriv*|registr*|abbon*) ~ (newsletter|lista|club|offerte|novità|mailing|promozioni)",
        "(scoprir*|ricev*|sapr*|avvis*|aggiorn*) ~ (per primo|per prima|anteprima|novità|offerte|"
        "promozioni|sconti|lanci)",
        "(estrazione|concorso|lotteria|vinca|vincere|partecipi|partecipare|sorteggio)",
        "(al momento|attualmente|questo mese|questa settimana|fino al|in questi giorni|adesso) ~"
        " (in offerta|scontat*|in promozione|in saldo|ribassat*)",
        "(% di sconto|per cento di sconto|per cento) (su|sul|sull'|sulla) (tutto|tutta|tutti|tutte|"
        "intero|intera|nostro|nostra|catalogo)",
        "(consigli|raccomandi|parli|inviti|porti) ~ (di noi|amico|amici|amica|parenti)",
        "(programma|tessera|punti|club|carta) (fedeltà|vip|soci|premi)",
        "(prezzo|prezzi) (di lancio|di apertura|promozionale|promozionali|speciale|speciali|scontato|"
        "scontati|d'occasione|di favore|stracciati)",
        "(questa settimana|fino a domenica|questo fine settimana|solo per questa) ~ (prezzo|metà prezzo|"
        "sconto|offerta|ribass*)",
        "(nostra|propria) (app|applicazione) ~ (scaric*|install*|punti|registr*)",
        "(accumul*|raccog*|guadagn*|collezion*) (i)? punti",
        "(conosce|conosci) (qualcuno|un amico|amici|altri)",
        "(sondaggio|questionario) ~ (vinc*|estrazione|premio|buono)",
        "(riceverete|avrete|ricevete|guadagnate|otterrete) ~ (euro|sconto|regalo) ~ (ciascuno|a testa|"
        "entrambi|tutti e due)",
        "(entrambi|ciascuno|tutti e due|a testa) ~ (euro|sconto|omaggio|buono)",
        "(cit*|menzion*|mostr*|indic*|ricord*) ~ (questo messaggio|questa chat|questa mail|"
        "questa conversazione)",
        "(novità|offerte|promozioni) ~ (ogni mese|per mail|ricev*|regolarmente)",
        "(ricev*) ~ (le novità|le nostre novità|le offerte|le promozioni)",
        "(a partire da|se acquista|se ordina|prendendone|da) (due|tre|quattro|cinque|dieci|2|3|4|5|10) ~"
        " (sconto|meno|%|gratis|omaggio)",
        "(prezzo|prezzi|listino) (professional*|all'ingrosso|rivenditori|per aziende|per quantità)",
        "(estensione di garanzia|assicurazione|piano di protezione) ~ (solo|per|attiv*|euro|aggiung*)",
    ),
    C.ENDED: (
        "(terminat*|finit*|scadut*|conclus*|scadde|terminò|cessat*|non è più valid*|non più valid*)",
        "(offerta|promozione|buono|lampo|sconto) (di|da parte di) amazon",
    ),
    C.OWN_SHOP: (
        "(nostro|nostra|mio) (proprio)? (sito|sito web|negozio|negozio online|shop|shop online|"
        "e-commerce|ecommerce|pagina web|store|store online|sito ufficiale|pagina|webshop|bottega)",
        "(acquistare|acquisti|comprare|compri|ordinare|ordini|acquista|compra|ordina) (direttamente|"
        "più conveniente) (da|con|presso|sul|dal) (noi|nostro)?",
        "(direttamente) (da noi|sul nostro|dal nostro)",
        "(ci cerchi|cercaci|ci trovi|trovaci|ci trova|cercateci) (su|online|come|anche)",
        "(negozio|su|pagina) (ebay|etsy|shopify|aliexpress)",
        "(sul|nel|tramite il|attraverso il|visiti il|visita il) nostro (piccolo)? (sito|negozio|shop|"
        "store|e-commerce|portale|spaccio|outlet|punto vendita)",
        "(sulla|nella) nostra (pagina|bottega|boutique|vetrina|piattaforma)",
        "(acquist*|compr*|ordin*|prend*|prenot*) ~ (direttamente|diretto) (da|presso|con|sul|dal|"
        "in) (noi|me|nostro|laboratorio|officina|produttore)",
        "(cerchi|cerca|digiti|scriva|inserisca|metta) ~ (google|browser|internet|motore di ricerca|"
        "nome del negozio|nostro nome|nome della)",
        "(più conveniente|costa meno|meno caro|risparmi*|prezzo migliore|senza commissioni|scontato) ~"
        " (direttamente da|da noi|nostro sito|senza amazon|fuori da amazon|che su amazon|che qui)",
        "(ordin*|compr*|acquist*|prend*|commission*|richied*) ~ (direttamente|diretto) (al|dal|da|presso|"
        "in|con|a) (laboratorio|fabbrica|officina|produttore|noi|falegname|bottega|artigiano|nostr*|me)",
        "(non|nemmeno) (c'è|è|lo vendiamo|la vendiamo|si trova|figura) ~ su amazon ~ (dirett*|noi|"
        "laboratorio)",
        "su amazon non (c'è|lo trova|la trova|è presente|figura)",
        "(nostro|nostra) (negozio|showroom|punto vendita|bottega|esposizione|spaccio|sede) (di|a|in|"
        "fisico|è|si trova)",
        "(passi|passa|venga|vieni|si fermi) (a|pure|quando|da|in|nel) ~ (trovarci|trovarmi|negozio|"
        "salutarci|showroom|bottega|caffè|vuole|visitarci)",
        "(in negozio|nel punto vendita|di persona) ~ (prezzi più bassi|meno|sconto|che in rete|che online)",
        "(portale|sito|pagina) (del|della) (nostro|nostra) (marchio|azienda|ditta|casa|laboratorio)",
        "(nostro|nostra) (modulo|modulo di contatto|chat|portale|centro assistenza|blog|area clienti|"
        "live chat)",
        "(registr*|iscriv*) ~ (apparecchio|prodotto|garanzia|dispositivo) ~ (portale|sito|pagina|online|"
        "marchio)",
    ),
    C.FOLLOW_US: (
        "(seguici|ci segua|seguiteci|seguirci)",
        "(seguici|segua|trovaci|trova|contattaci|contatti|visiti|scriva|unisciti|iscriviti|contattarci) ~"
        " (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|social)",
        "(nostra|nostro|nostri) (pagina|profilo|canale|gruppo|account)? (facebook|instagram|tiktok|"
        "youtube|twitter|pinterest|social)",
        "(su|via|tramite) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|messenger)",
        "(google maps|recensioni google|trustpilot|su google)",
        "(nostro|nostri) (blog|podcast|canale|canale youtube)",
    ),
}
