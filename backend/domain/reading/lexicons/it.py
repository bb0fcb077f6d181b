"""Italian."""

STOPWORDS = """il lo la i gli le un una di e che non mi ho ha per con sono del della mio mia buongiorno grazie ordine pacco
quando dove ma molto come questo questa salve cordiali saluti ancora vorrei al da in si anche stato prodotto"""

CONCEPTS = {
    "ORDER": "ordine, ordini, acquisto",
    "PARCEL": "pacco, pacchi, spedizione, consegna",
    "ITEM": "articol*, prodott*",
    "TRACK": "tracking, tracciamento, traccia*",
    "NEG": "non, niente, nulla, mai, nessun*",
    "NEVER": "mai",
    "YET": "ancora",
    "GOT": "ricevut*, arriva*",
    "DELIVERED": "consegnat*",
    "SAYS": "risulta, dice, secondo",
    "SHIP": "spedit*, invia*",
    "WHERE": "dove",
    "WHEN": "quando, quanto tempo",
    "WAIT": "aspett*, attesa",
    "LATE": "ritard*",
    "NOTHERE": "non ho ricevuto, niente",
    "BROKEN": "rott*, danneggiat*, difettos*",
    "WRONGITEM": "sbagliato, altro prodotto",
    "MISSING": "manca*",
    "PART": "pezzo, pezzi, viti",
    "RETURN": "reso, restitu*",
    "REFUND": "rimbors*",
    "CANCEL": "annull*, cancell*",
    "ADDRESS": "indirizz*",
    "CHANGE": "cambia*, modific*",
    "SHIPCOST": "spese di spedizione",
    "CHARGED": "addebitat*, pagat*",
    "PRODUCT": "compatibil*",
    "INVOICE": "fattura*",
    "THANKS": "grazie",
}
