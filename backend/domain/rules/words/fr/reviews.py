"""French terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(laisser|laissez|laissant|écrire|écrivez|poster|postez|publier|publiez|donner|donnez|rédiger|"
        "rédigez|déposer|déposez|partager|partagez|mettre|mettez|attribuer|attribuez|soumettre|ajouter|"
        "laissiez|avoir|recevoir) ~ (avis|commentaire|commentaires|évaluation|évaluations|note|étoiles|"
        "étoile|retour client)",
        "(noter|notez|évaluer|évaluez) (nous|notre|nos|votre|le|la|ce|cet|cette) (produit|article|"
        "commande|service|achat|vendeur|boutique)?",
        "nous (noter|évaluer)",
        "(votre|un|des) avis (nous|serait|est très|compte|aiderait|client|produit|sur le produit|sur amazon)",
    ),
    C.GOOD_REVIEW: (
        "(bon|bonne|bons|bonnes|positif|positive|positifs|excellent|excellente|bel|belle|meilleur|"
        "meilleure|gentil|beau|super|joli) (avis|commentaire|commentaires|évaluation|note|appréciation)",
        "(avis|commentaire|commentaires|évaluation|évaluations|note|retour) (client|produit|vendeur|sur "
        "amazon)? (très)? (positif|positive|positifs|positives|favorable|élogieux|excellent)",
        "(5|cinq) étoiles",
        "(note|avis) (maximale|maximum|de 5|5|parfaite)",
        "5 sur 5",
    ),
    C.THANKED: (
        "(merci|remercions|remercie) ~ (pour|de votre|d'avoir) ~ (avis|commentaire|évaluation|note|"
        "retour|étoiles)",
    ),
    C.FOR_REVIEW: (
        "(contre|pour|en échange de|en échange d'un|après) (un|une|votre|chaque|tout|toute) ~ (avis|"
        "évaluation|commentaire)",
        "(en échange|en contrepartie) ~ (avis|évaluation|commentaire)",
        "une fois ~ (avis|évaluation|commentaire) ~ (publié|publiée|posté|en ligne)",
        "capture ~ (avis|évaluation|commentaire)",
        "(en échange|contre|en contrepartie) ~ (avis|commentaire|évaluation|étoiles|témoignage)",
    ),
    C.IF_HAPPY: (
        "(si|lorsque|quand|dès que|puisque|au cas où) (vous|votre|tout|le|la|cet|ce|notre|nos|l'article) "
        "~ (satisfait|satisfaite|satisfaits|content|contente|heureux|heureuse|plaît|plait|aimez|"
        "appréciez|apprécié|ravi|convient|aimé|plu|conforme)",
        "(clients satisfaits|insatisfait|insatisfaite|mécontent|pas satisfait)",
        "(satisfait|satisfaite|satisfaits|ravi|content) de (votre|notre|vos|nos|cet|ce|l'article)",
    ),
    C.REVIEW: (
        "(avis|commentaire|commentaires|évaluation|évaluations|étoiles|notation|note)",
        "(notez-nous|évaluez-nous)",
    ),
    C.NOT_REVIEW: (
        "(sauf|à notre|à mon|selon|avis de|avis d'expédition|changer d'avis|changé d'avis|d'avis|l'avis "
        "de|avis que|avis du transporteur) (avis|passage|expédition|livraison|contraire|réception|"
        "avisage|instance|souffrance)?",
        "avis (de passage|de livraison|d'expédition|de réception|d'instance|de souffrance|contraire|"
        "d'avisage)",
        "(bien|pris|prenons|prendre) (pris)? note",
        "(note|commentaire|commentaires) (de livraison|de crédit|du transporteur|interne|de suivi|de frais)",
        "(indépendamment de|aucun rapport avec|quel que soit|peu importe) ~ (avis|évaluation|commentaire)",
        "(avis|évaluation|commentaire) ~ (vous appartient|sans incidence|aucune influence|n'influence)",
    ),
    C.CHANGE_REVIEW: (
        "(modifier|modifiez|changer|changez|supprimer|supprimez|retirer|retirez|enlever|enlevez|effacer|"
        "réviser|révisez|reconsidérer|reconsidérez|revoir|corriger|corrigez|mettre à jour|mettez à jour|"
        "actualiser|améliorer|améliorez|annuler|suppression de|modification de|retrait de|retirant|"
        "modifiant|supprimant|modifiiez|supprimiez|retiriez) (votre|vos|l'|le|la|cet|cette|ce|les|un)? "
        "(mauvais|mauvaise|premier)? (avis|commentaire|commentaires|évaluation|note|notation|étoiles|"
        "l'avis|l'évaluation)",
        "(avis|commentaire|évaluation|note) ~ (soit|soient|être|est|sera) (modifié|modifiée|supprimé|"
        "supprimée|retiré|retirée|changé|effacé|corrigé)",
        "(passer|changer|modifier) ~ (à|en|pour) (5|cinq|4) étoiles",
        "(retiré|supprimé|modifié|changé|enlevé|effacé|revu|corrigé|mis à jour|annulé|revoir|réviser|relever|"
        "augmenter|remonter|reconsidérer|rehausser|monter) (votre|vos|l'|le|la|cet|cette|ce|les)? (mauvais|"
        "mauvaise|premier)? (avis|commentaire|commentaires|évaluation|note|notation|étoiles)",
        "(note|évaluation|avis|étoiles) ~ à la hausse",
        "(une|deux|trois|1|2|3) (étoile|étoiles) ~ (deviennent|passent|passer|devienne|passe|transformer) ~ (cinq|"
        "quatre|5|4)",
    ),
    C.CONTACT_FIRST: (
        "(avant|plutôt que|au lieu) (de|d'|que) ~ (avis|commentaire|évaluation|noter|note|étoiles|évaluer)",
        "avant (tout|toute|un|une|votre|d'écrire|d'envoyer|d'évaluer|d'attribuer|d'ajouter) ~ (avis|"
        "commentaire|évaluation|note)",
        "(ne|merci de ne pas|évitez de|éviter de) (pas)? (laissez|laisser|poster|postez|publier|mettre|"
        "mettez|donner|donnez) (pas)? ~ (avis|commentaire|évaluation|note)",
        "(contactez-nous|contacter|écrivez-nous|prévenez-nous) ~ (d'abord|avant) ~ (avis|commentaire|"
        "évaluation|note)",
        "(plutôt|au lieu) (que|de) (laisser|de laisser|poster|mettre|d'écrire) ~ (avis|commentaire|"
        "évaluation|note)",
        "(avant de|avant d'|plutôt que de|au lieu de) ~ (quelque chose de négatif|mal noter|mauvaise note|"
        "étoile|étoiles)",
    ),
    C.REWARD: (
        "(cadeau|cadeaux|carte-cadeau|chèque-cadeau|remboursement|remboursons|rembourserons|rembourser|"
        "remise|réduction|bon d'achat|bon|coupon|récompense|cashback|prime|dédommagement|compensation|"
        "argent|avoir de)",
        "(gratuit|gratuite|gratuitement|offert|offerte|offrons|offrirons|offrir)",
        "(en échange|en retour|en contrepartie|pour vous remercier|en remerciement)",
        "(extension|prolongation) de (la)? garantie",
        "(créditons|créditerons|recréditons|offrons|versons|verserons)",
    ),
    C.AGAIN: (
        "(encore|à nouveau|de nouveau|rappel|rappelons|relance|relancer|toujours pas|n'avez pas encore|"
        "une nouvelle fois|rappeler|permettons de revenir)",
    ),
    C.CHANGE_IT: (
        "(pourriez-vous|pouvez-vous|merci de|veuillez|accepteriez-vous de|serait-il possible de) "
        "(peut-être)? (la|le|les) (modifier|changer|supprimer|retirer|revoir|corriger|améliorer|effacer)",
    ),
}
