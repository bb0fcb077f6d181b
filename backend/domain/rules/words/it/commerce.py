"""Italian terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
}
