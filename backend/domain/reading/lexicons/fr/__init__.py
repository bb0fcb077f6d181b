"""French, of France, Belgium and Canada, by what is said. Accents and apostrophes are folded."""

from backend.domain.reading.lexicons.fr import (
    addresses,
    asking,
    charges,
    delivery,
    denials,
    faults,
    orders,
    others,
    questions,
    returns,
    words,
)

STOPWORDS = """
    le la les un une des du de et est je vous nous il elle ils elles on mon ma mes votre vos notre nos son
    sa ses que qui quoi dont pas ne pour dans sur sous avec sans chez par bonjour bonsoir merci cordialement
    salutations madame monsieur commande colis livraison quand mais ou donc or ni car ai suis sont etes avez
    avons ont cette ce cet ces au aux en plus tres bien toujours deja encore depuis aujourd hui hier demain
    jour jours semaine semaines mois fois tout tous toute toutes faire fait peut pouvez puis peux voudrais
    souhaite souhaiterais aimerais veux svp comment combien quel quelle quels quelles comme alors aussi meme
    rien etait etre avoir avait recu reponse bonne journee moi toi lui leur leurs cela ca celui celle non
    oui si apres avant entre pendant jai cest nai nest lai mieux regarde regarder trouve trouver penser
    pense voir cordialement possible message aucun aucune article produit probleme demande savoir dire dit
    prendre donner mettre soit serait salut
"""

CONCEPTS = {
    **words.CONCEPTS,
    **delivery.CONCEPTS,
    **asking.CONCEPTS,
    **denials.CONCEPTS,
    **charges.CONCEPTS,
    **faults.CONCEPTS,
    **returns.CONCEPTS,
    **orders.CONCEPTS,
    **addresses.CONCEPTS,
    **questions.CONCEPTS,
    **others.CONCEPTS,
}
