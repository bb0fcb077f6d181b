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
        "(publi*|écri*|laiss*|post*|ajout*|partag*|rédig*|mett*) ~ (mots|lignes|phrases|expérience|"
        "impressions|ressenti|photo|photos|témoignage) ~ (page|fiche|amazon|en ligne|produit)",
        "(publi*|écri*|écrire|laiss*|post*|ajout*|partag*|rédig*|mett*) ~ (mots|lignes|phrases|"
        "expérience|impressions|ressenti|commentaire) ~ (page|fiche|amazon|en ligne|produit)",
        "(n'avez|n'a) (pas|toujours pas) (encore)? (noté|évalué|laissé|donné votre avis|publié)",
        "(mettr*|mett*|publi*|écri*|laiss*|post*|ajout*|partag*|recopi*|répét*|dire|dites) ~"
        " (fiche produit|page du produit|page produit|fiche du produit|fiche article|sur la fiche)",
    ),
    C.GOOD_REVIEW: (
        "(bon|bonne|bons|bonnes|positif|positive|positifs|excellent|excellente|bel|belle|meilleur|"
        "meilleure|gentil|beau|super|joli) (avis|commentaire|commentaires|évaluation|note|appréciation)",
        "(avis|commentaire|commentaires|évaluation|évaluations|note|retour) (client|produit|vendeur|"
        "sur amazon)? (très)? (positif|positive|positifs|positives|favorable|élogieux|excellent)",
        "(note|avis) (maximale|maximum|de 5|5|parfaite)",
        "(note|notes|mention) (maximale|maximum|parfaite|excellente)",
        "(20 sur 20|vingt sur vingt|dix sur dix|10 sur 10)",
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
        "(capture|copie|photo|lien|preuve) ~ (avis|commentaire|évaluation|publication|écran)",
        "(en échange|en contrepartie|contre|en retour|pour vous remercier) ~ (avis|commentaire|"
        "évaluation|étoiles|témoignage|mots)",
        "(quiconque|tous ceux qui|chaque client qui|les clients qui|ceux qui|toute personne qui) ~"
        " (publi*|not*|avis|commentaire|laiss*|évalu*|post*|étoile*)",
    ),
    C.IF_HAPPY: (
        "(si|lorsque|quand|dès que|puisque|au cas où) (vous|votre|tout|le|la|cet|ce|notre|nos|"
        "l'article) ~ (satisfait|satisfaite|satisfaits|content|contente|heureux|heureuse|plaît|plait|"
        "aimez|appréciez|apprécié|ravi|convient|aimé|plu|conforme)",
        "(clients satisfaits|insatisfait|insatisfaite|mécontent|pas satisfait)",
        "(satisfait|satisfaite|satisfaits|ravi|content) de (votre|notre|vos|nos|cet|ce|l'article)",
    ),
    C.REVIEW: (
        "(avis|commentaire|commentaires|évaluation|évaluations|étoiles|notation|note)",
        "(notez-nous|évaluez-nous)",
        "(avis|commentaire|commentaires|évaluation|évaluations|étoiles|étoile|notation|note|témoignage|"
        "appréciation|critique)",
        "(quelques|petit|petits|deux|mots) (mots|mot|lignes|phrases) ~ (page|fiche|amazon|en ligne)",
    ),
    C.NOT_REVIEW: (
        "(sauf|à notre|à mon|selon|avis de|avis d'expédition|changer d'avis|changé d'avis|d'avis|"
        "l'avis de|avis que|avis du transporteur) (avis|passage|expédition|livraison|contraire|réception|"
        "avisage|instance|souffrance)?",
        "avis (de passage|de livraison|d'expédition|de réception|d'instance|de souffrance|contraire|"
        "d'avisage)",
        "(bien|pris|prenons|prendre) (pris)? note",
        "(note|commentaire|commentaires) (de livraison|de crédit|du transporteur|interne|de suivi|de frais)",
        "(indépendamment de|aucun rapport avec|quel que soit|peu importe) ~ (avis|évaluation|commentaire)",
        "(avis|évaluation|commentaire) ~ (vous appartient|sans incidence|aucune influence|n'influence)",
        "(avis|note) (de|d') (passage|absence|retour|débit|crédit|réception|service|livraison|imposition|"
        "frais)",
        "(évaluation|évaluer) (du|de la|des|de l'|technique) (dommage|dommages|dégâts|panne|état|produit|"
        "moteur|colis|situation|dossier|appareil)",
        "(en cours d'|après|sous) évaluation",
        "(étoiles|étoile) (lumineuse*|filante*|de mer|polaire|brodée*|en bois|hôtel)",
        "hôtel ~ étoiles",
        "(retour|remarque|remarques|avis|commentaire) (sur|concernant|à propos de) (l'emballage|"
        "le carton|le colis|la livraison|l'envoi|la notice|la couleur|le livreur)",
        "dans (votre|ton|l'|cet|ce) (avis|commentaire|évaluation) (vous|que vous|je lis|nous lisons|il est)",
        "(avis|commentaire|évaluation) (que vous avez laissé|que vous avez publié|laissé) (mentionne|"
        "signale|parle|indique|évoque)",
        "(lisons|lis|lu|vu) ~ (avis|commentaire) ~ (manque|que)",
    ),
    C.CHANGE_REVIEW: (
        "(modifier|modifiez|changer|changez|supprimer|supprimez|retirer|retirez|enlever|enlevez|effacer|"
        "réviser|révisez|reconsidérer|reconsidérez|revoir|corriger|corrigez|mettre à jour|mettez à jour|"
        "actualiser|améliorer|améliorez|annuler|suppression de|modification de|retrait de|retirant|"
        "modifiant|supprimant|modifiiez|supprimiez|retiriez) (votre|vos|l'|le|la|cet|cette|ce|les|"
        "un)? (mauvais|mauvaise|premier)? (avis|commentaire|commentaires|évaluation|note|notation|"
        "étoiles|l'avis|l'évaluation)",
        "(avis|commentaire|évaluation|note) ~ (soit|soient|être|est|sera) (modifié|modifiée|supprimé|"
        "supprimée|retiré|retirée|changé|effacé|corrigé)",
        "(passer|changer|modifier) ~ (à|en|pour) (5|cinq|4) étoiles",
        "(retiré|supprimé|modifié|changé|enlevé|effacé|revu|corrigé|mis à jour|annulé|revoir|réviser|"
        "relever|augmenter|remonter|reconsidérer|rehausser|monter) (votre|vos|l'|le|la|cet|cette|ce|"
        "les)? (mauvais|mauvaise|premier)? (avis|commentaire|commentaires|évaluation|note|notation|"
        "étoiles)",
        "(note|évaluation|avis|étoiles) ~ à la hausse",
        "(une|deux|trois|1|2|3) (étoile|étoiles) ~ (deviennent|passent|passer|devienne|passe|"
        "transformer) ~ (cinq|quatre|5|4)",
        "(retir*|supprim*|effac*|revenir sur|reprendre|enlev*) ~ (ce que vous avez écrit|"
        "ce que vous avez dit|vos propos|vos mots|avez écrit|avez publié)",
    ),
    C.FIVE_STARS: (
        "(5|cinq) (étoile|étoiles)",
        "(5|cinq) sur (5|cinq)",
        "toutes (les|ses|vos|nos)? (cinq)? étoiles",
        "(maximum|max) (d'|de) étoiles",
    ),
    C.WISHING: (
        "(laisser|laissez|mettre|mettez|attribuer|attribuez|donner|donnez|accorder|accordez|aide|aident|"
        "aiderait|aiderez|aider|ravi|ravis|touché|touchés|reconnaissant|reconnaissants|heureux|comptons|"
        "espérons|espère|apprécierions|apprécierais|mérite|méritons|vaut|cliquez|cliquer|coup de pouce|"
        "ferait plaisir|fait plaisir|de votre part|soutenir|soutenez|noter|notez)",
        "(fiche|page du produit|page produit|si possible|idéalement|accepteriez|de préférence|"
        "auriez-vous|gentillesse)",
    ),
    C.CHANGING: (
        "(supprim*|retir*|effac*|enlev*|ôter|ôtez|reconsidér*|repens*|revoir|revoyez|revu|revue|rehauss*|"
        "relev*|remont*|augment*|annul*|rectifi*|adouc*|rétract*|modifi*|transform*)",
        "(passer|passez|passe|monter|montez|monte|faire passer) ~ (à|en) (cinq|quatre|5|4)",
    ),
    C.GIVING: ("(publi*|notez|noter|noté|évaluez|évaluer|en ligne|posté|postée|poster|rédigé|rédigée)",),
    C.SCREENSHOT: ("(capture|captures|capture d'écran|copie d'écran|lien vers|photo de votre|preuve)",),
    C.CONDITION: (
        "(si|dès que|dès|une fois|lorsque|quand|après|en échange|en contrepartie|à condition|pourvu que|"
        "à condition que|sous réserve|d'abord|au préalable|en retour|prêts à|prêt à|serions prêts|"
        "dès lors|aussitôt que|sitôt)",
    ),
    C.CHANGE_IT: (
        "(pourriez-vous|pouvez-vous|merci de|veuillez|accepteriez-vous de|"
        "serait-il possible de) (peut-être)? (la|le|les) (modifier|changer|supprimer|retirer|revoir|"
        "corriger|améliorer|effacer)",
        "(si|dès que|une fois que|quand|lorsque|après que|une fois|à condition que) vous (l'avez|l'aurez|"
        "le|la|les|l'|l'aviez|l'ayez|acceptez de le|acceptez de la|voulez bien le|voulez bien la|"
        "pouviez le|pouviez la)? ~ (supprim*|retir*|effac*|enlev*|modifi*|chang*|corrig*|retirez|"
        "supprimez)",
        "(pourriez-vous|pouvez-vous|voudriez-vous|accepteriez-vous|merci de|veuillez|"
        "vous serait-il possible|il suffirait|il suffit|demandons de|aimerions que vous) ~ (le|la|les|"
        "l') (supprim*|retir*|effac*|enlev*|modifi*|chang*|corrig*|revoir|ôter)",
        "(supprimez|retirez|effacez|enlevez|modifiez|changez|ôtez|corrigez)-(le|la|les)",
        "(toujours|encore) (en ligne|visible|publié*) ~ (avocat|vendredi|lundi|justice|sinon|juridique)",
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
        "(avant de|avant d'|plutôt que de|au lieu de) ~ (quelque chose de négatif|mal noter|"
        "mauvaise note|étoile|étoiles)",
        "(avant de|avant d'|plutôt que de|plutôt que d'|au lieu de|avant que vous) ~ (publi*|juger|not*|"
        "post*|étoile*|critique*|écrire|négatif*|négative*|en ligne|public)",
        "(chance|occasion|opportunité|possibilité|laissez-nous|temps) ~ (avant|plutôt que) ~ (avis|"
        "commentaire|évaluation|noter|étoile*|publi*)",
        "(ne|n') ~ pas ~ (avis négatif|mauvais avis|mauvaise note|commentaire négatif|avis défavorable|"
        "mauvaise évaluation)",
        "(évit*|s'abstenir|abstenir|renonc*|patient*) ~ (avis|commentaire|évaluation) ~ (négatif|"
        "négative|défavorable|mauvais*)",
    ),
    C.REWARD: (
        "(cadeau|cadeaux|carte-cadeau|chèque-cadeau|remboursement|remboursons|rembourserons|rembourser|"
        "remise|réduction|bon d'achat|bon|coupon|récompense|cashback|prime|dédommagement|compensation|"
        "argent|avoir de)",
        "(gratuit|gratuite|gratuitement|offert|offerte|offrons|offrirons|offrir)",
        "(en échange|en retour|en contrepartie|pour vous remercier|en remerciement)",
        "(extension|prolongation) de (la)? garantie",
        "(créditons|créditerons|recréditons|offrons|versons|verserons)",
        "(cadeau*|offert*|offrir|offrons|offre|gratuit*|rembours*|euros|remise|réduction|bon d'achat|bon|"
        "avoir|récompens*|dédommag*|geste|prime|surprise|échantillon*|versement|verser*|versons|moitié|"
        "intégralité|totalité|recrédit*|crédit*)",
    ),
    C.AGAIN: (
        "(encore|à nouveau|de nouveau|rappel|rappelons|relance|relancer|toujours pas|n'avez pas encore|"
        "une nouvelle fois|rappeler|permettons de revenir)",
    ),
}
