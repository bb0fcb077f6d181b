"""French."""

STOPWORDS = """le la les un une des du de et est je vous nous il elle mon ma mes votre vos que qui pas ne pour dans sur avec
bonjour merci cordialement commande colis livraison quand ou mais bonsoir ai suis sont cette ce au aux par plus toujours"""

CONCEPTS = {
    "ORDER": "commande*, achat",
    "PARCEL": "colis, paquet*, livraison*, envoi",
    "ITEM": "article*, produit*",
    "TRACK": "suivi*, tracking*",
    "NEG": "pas, rien, jamais, aucun, aucune",
    "NEVER": "jamais",
    "YET": "toujours, encore",
    "GOT": "recu*, recevoir, arrive*",
    "DELIVERED": "livre, livree, remis",
    "SAYS": "indique*, marque, selon",
    "SHIP": "expedi*, envoye*",
    "WHERE": "ou est, ou en est",
    "WHEN": "quand, delai",
    "WAIT": "attend*, attente",
    "LATE": "retard*",
    "NOTHERE": "rien recu, pas recu",
    "BROKEN": "casse*, abime*, defectueu*",
    "WRONGITEM": "mauvais article, pas le bon",
    "MISSING": "manqu*",
    "PART": "piece*, vis",
    "RETURN": "retour*, renvoyer",
    "REFUND": "rembours*",
    "CANCEL": "annul*",
    "ADDRESS": "adresse*",
    "CHANGE": "changer, modifier",
    "SHIPCOST": "frais de port, frais de livraison",
    "CHARGED": "paye, facture",
    "PRODUCT": "est ce que ce produit, compatible*",
    "INVOICE": "facture*",
    "THANKS": "merci",
}
