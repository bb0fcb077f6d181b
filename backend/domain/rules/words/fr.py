"""French terms."""

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
    C.COUPON: (
        "(coupon|coupons|code promo|codes promo|code de réduction|code réduction|code promotionnel|bon "
        "de réduction|bons de réduction|bon d'achat|bons d'achat|code avantage|chèque-cadeau|code de "
        "remise|code remise)",
        "(avec|utilisez|saisissez|entrez) le code",
    ),
    C.COUPON_USED: (
        "(coupon|code|bon) ~ (utilisé|appliqué|remboursé|déduit|recrédité|restitué|n'a pas été|a été|a "
        "bien été)",
        "(aucun|pas de) (coupon|code|bon)",
        "(bon d'achat|chèque-cadeau|coupon) amazon",
        "(coupon|code|bon) ~ (d'amazon|de chez amazon|déjà été|a déjà)",
    ),
    C.DISCOUNT: (
        "(remise|remises|réduction|réductions|rabais|% de|% sur|pour cent|ristourne|moins cher|prix "
        "spécial|tarif préférentiel|prix réduit|économisez)",
    ),
    C.NEXT_PURCHASE: (
        "(prochain|prochaine|prochains|prochaines|futur|future|futurs|futures|nouvelle|nouvel|deuxième|"
        "seconde|autre) (achat|achats|commande|commandes)",
        "(achat|achats|commande|commandes) (ultérieur|ultérieure|ultérieurs|futur|future|futurs|futures|"
        "suivante|suivant)",
        "(si|quand|lorsque) vous (commandez|achetez|recommandez|rachetez) (à nouveau|de nouveau|encore|"
        "directement|deux)?",
        "(prochaine|la prochaine) fois",
    ),
    C.CROSS_SELL: (
        "(vous|peut-être) ~ (aimerez|plaira) (aussi|également)",
        "(découvrez|découvrir|visitez|consultez|jetez|parcourez|essayez|voir|achetez|profitez) ~ (nos|"
        "notre) (autres|nouveaux|nouvelles|nouvelle|nouveau|dernière|dernières|derniers|meilleurs|"
        "meilleures|autre)? ~ (produits|articles|collection|gamme|accessoires|modèles|catalogue|"
        "nouveautés|sélection|boutique|offres)",
        "(pourrait|pourraient|devrait|devraient|peut|peuvent) (également|aussi)? (également|aussi)? vous "
        "(plaire|intéresser)",
        "vous (aimerez|apprécierez|aimeriez|pourriez) (également|aussi|peut-être)? (aussi|aimer)?",
        "(clients|acheteurs) ~ (ont également|ont aussi|achètent aussi|achètent également)",
        "nous (vendons|proposons|avons|offrons) (également|aussi) ~ (produits|articles|accessoires|gamme|"
        "collection|modèles|housse|assorti*)",
        "(notre|nos) (nouvelle|nouveau|nouveaux|nouvelles|dernière|dernier|tout nouveau) (collection|"
        "gamme|produit|produits|modèle|modèles|version|série|ligne)",
        "(recommandons|conseillons|suggérons) (également|aussi)? (notre|nos)",
        "(se marie|va) parfaitement avec",
        "(jetez|jeter) un (œil|oeil|coup d'œil|coup d'oeil) (à|sur) (nos|notre|la|toute)",
        "nos autres (produits|articles|modèles|lampes|accessoires)",
    ),
    C.MARKETING: (
        "sur (tout|toute la boutique|tous nos|toute la gamme)",
        "(newsletter|lettre d'information|jeu concours|jeu-concours|tirage au sort|programme de fidélité|"
        "club vip|groupe vip|parrainage|testeur de produits|testeurs de produits|testeuse|soldes|"
        "déstockage|vente flash|ventes flash|bon plan|bons plans|infolettre)",
        "(offre|offres|promotion|promotions|promo|promos) (spéciale|spéciales|exclusive|exclusives|"
        "limitée|limitées|du moment|exceptionnelle|exceptionnelles|black friday|de noël|d'été|en cours|"
        "flash|actuelles|actuelle)",
        "(profitez|bénéficiez|profiter) (de|d'une|d'un|dès|vite)? ~ (offre|offres|promotion|promotions|"
        "promo|remise|réduction|soldes|prix)",
        "(nos|notre|grande|grandes) (promotion|promotions|promos|offres|soldes)",
        "(abonnez-vous|inscrivez-vous|abonner|inscrire) ~ (newsletter|offres|actualités|liste|club|"
        "nouvelles)",
        "(ne manquez pas|ne ratez pas) ~ (offre|offres|promotion|occasion|soldes|chance|nos)",
        "(achetez|commandez) (dès)? maintenant",
        "en (promotion|promo) (jusqu|cette|actuellement|ce|en ce)",
        "(parlez de nous|recommandez-nous)",
        "(deux|trois|2|3) ~ (achetés|achetées|achetée|acheté) ~ (offert|offerte|gratuit|gratuite|offerts)",
        "en promotion (ce|cette|en)",
    ),
    C.OWN_SHOP: (
        "(notre|nos|mon) (propre|nouveau|nouvelle)? (site|e-shop|eshop|webshop|page web|site web|site "
        "internet|boutique en ligne|e-boutique|sites|site officiel)",
        "(commandez|commander|achetez|acheter) (directement|en direct) (chez|sur|auprès|avec) (nous|"
        "notre|de nous)",
        "(directement|moins cher) (sur|chez|auprès) (notre|nous|de nous)",
        "(cherchez-nous|recherchez-nous|trouvez-nous|retrouvez-nous) (sur|en ligne)",
        "(boutique|page) (ebay|etsy|shopify)",
        "sur (ebay|etsy|cdiscount)",
    ),
    C.FOLLOW_US: (
        "(suivez-nous|suivez nous|aimez notre page|likez|rejoignez-nous|rejoignez nous)",
        "(suivez|suivre|retrouvez|trouvez|contactez|rejoignez|contacter|abonnez-vous|visitez) ~ "
        "(facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|réseaux sociaux)",
        "(notre|nos) (page|compte|groupe|chaîne|profil)? (facebook|instagram|insta|tiktok|youtube|"
        "twitter|pinterest|réseaux sociaux)",
        "(sur|via|par) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|snapchat|messenger|nos "
        "réseaux)",
    ),
    C.PHONE_WORD: (
        "(téléphone|tél|tel|téléphoner|téléphonez|téléphonique|appeler|appelez|appelez-nous|appel|"
        "portable|mobile|numéro de téléphone|joindre|joignable|fax|sms|hotline|ligne directe|"
        "contactez-nous au|au numéro|composez)",
    ),
    C.CALL_US: (
        "(appelez-nous|téléphonez-nous|appelez nous|téléphonez nous|appelez-moi)",
        "nous (appeler|téléphoner|joindre par téléphone|contacter par téléphone)",
        "(contactez-nous|contactez|joindre|contacter|joignez) ~ (par téléphone|au téléphone|par sms|par "
        "appel)",
        "(notre|mon) (numéro|téléphone|ligne|hotline|portable|service téléphonique|numéro de téléphone|"
        "standard)",
        "(donnez-nous|envoyez-nous|communiquez-nous|laissez-nous|indiquez-nous) votre numéro",
    ),
    C.EMAIL_US: (
        "(écrivez-nous|envoyez-nous|contactez-nous|écrivez nous|envoyez-moi|écrivez-moi) ~ (e-mail|email|"
        "mail|courriel|par mail|par e-mail)",
        "(nous|me) (contacter|écrire) ~ (par|via) (e-mail|email|mail|courriel)",
        "(notre|votre|mon) (adresse)? (e-mail|email|mail|courriel|adresse électronique|adresse e-mail|"
        "adresse mail|adresse email) (personnelle|privée|directe|professionnelle)?",
    ),
    C.NUMBER_WORD: (
        "(suivi|numéro de suivi|n° de suivi|colis|commande|facture|référence|réf|dossier|numéro de "
        "commande|numéro de série|série|retour|rma|siret|siren|tva|iban|code postal|lot|article|modèle|"
        "numéro de colis|envoi|expédition|bordereau|client|réclamation|no de suivi|bon)",
        "(colissimo|chronopost|dpd|gls|ups|dhl|fedex|mondial relay|la poste|relais colis)",
        "(tva|siret|siren|dossier|eori|suivi|commande|facture|série|modèle)",
    ),
    C.THIRD_PARTY: (
        "(transporteur|transporteurs|livreur|coursier|fabricant|garantie|fabriquant|service client "
        "amazon|service client d'amazon|la poste|colissimo|chronopost|mondial relay|bureau de poste|"
        "douane|constructeur|point relais)",
        "(le livreur|facteur|le chauffeur|relais)",
    ),
    C.OURS: ("(nous|notre|nos|moi|mon|contactez-nous|appelez-nous|je|me)",),
    C.ASK_CANCEL: (
        "(veuillez|merci|pouvez-vous|pourriez-vous|prions|priez|demandons|demander|devez|devriez|prie|"
        "invitons|serait possible|vous serions) ~ (annuler|annulation|d'annuler|annuliez)",
        "(annulez|annuler) (s'il vous plaît|la|votre|cette|vous-même|donc|l'achat) (commande)?",
        "(demande|demandez|demander|faire|faites|effectuer|effectuez|envoyez|envoyer|soumettre) ~ "
        "(d'annulation|annulation|l'annulation)",
        "(annulation|annuler) ~ (de votre côté|votre part|votre compte|depuis votre)",
        "comme (motif|raison)",
        "(gentillesse|amabilité|obligeance|bonté) ~ (annuler|d'annuler|annulation)",
    ),
    C.NO_STOCK: (
        "(rupture de stock|en rupture|plus en stock|pas en stock|plus disponible|pas disponible|"
        "indisponible|indisponibles|épuisé|épuisée|stock épuisé|erreur de stock|problème de stock|erreur "
        "d'inventaire|manque de stock|stock insuffisant|fournisseur|erreur de prix|ne pouvons pas "
        "expédier|ne pouvons pas livrer|plus fabriqué|ne pouvons plus|stock|stocks|ne l'avons plus|"
        "victime de son succès)",
        "(ne nous en reste plus|n'en reste plus|n'en avons plus|n'en avons pas d'autre|plus aucun|le dernier)",
    ),
    C.OFF_AMAZON: (
        "(plutôt que|au lieu) (d'ouvrir|de passer|de faire|d'appeler) ~ (réclamation|amazon|litige)",
        "(arrangeons-nous|arrangeons)",
        "(n'ouvrez|inutile d'ouvrir|ne pas ouvrir) ~ (réclamation|litige)",
        "(hors|en dehors|dehors) (d'|de|du site|de la plateforme)? (d'amazon|amazon|plateforme|la "
        "plateforme)",
        "hors d'amazon",
        "(sans|plutôt que|au lieu|évitez) (de)? (passer par|contacter|par|impliquer|d'impliquer) amazon",
        "(directement|à l'amiable|en privé|privé) (entre nous|avec nous)",
        "(fermez|fermer|clôturez|clôturer|retirez|retirer|annulez|annuler) ~ (réclamation|réclamation "
        "a-z|garantie a à z|litige|dossier a à z)",
        "(arranger|régler|résoudre) ~ (en privé|entre nous|à l'amiable sans|directement entre)",
    ),
    C.PAY_ELSEWHERE: (
        "directement sur votre compte",
        "(paypal|pay pal|virement|virement bancaire|rib|iban|coordonnées bancaires|numéro de carte|carte "
        "bancaire par|western union|bitcoin|par chèque|en espèces|mandat cash|lydia|"
        "paylib|wero)",
    ),
    C.OPT_OUT: (
        "(désabonner|désabonnez-vous|désinscrire|désinscrivez-vous|opt-out|opt out|se désinscrire)",
        "(ne plus|plus) (souhaitez|recevoir|voulez)? ~ (recevoir)? (nos|de|ces|les) (messages|e-mails|"
        "emails|courriels|notifications)",
        "(désactivé|bloqué|refusé|coupé|suspendu) (les|nos|la réception des|la réception de nos) (messages|"
        "notifications|e-mails|emails)",
        "(réactiver|réactivez|activer|activez|autoriser|autorisez|débloquer|débloquez|rétablir|rétablissez) "
        "(nos|les|la réception de nos|la réception des) (messages|notifications|e-mails)",
    ),
    C.NEGATION: (
        "(ne|n'êtes|n'est|n'avons|nous ne) ~ (pas|jamais|aucun|aucune)",
        "(interdit|interdite|impossible|n'autorise pas|contraire aux règles|contraire à la politique|"
        "n'est pas possible|pas autorisés|pas autorisé)",
        "(n'offrons|ne proposons|ne donnons|n'avons) (pas|plus|aucun)",
    ),
    C.ATTACHED: (
        "(ci-joint|ci-jointe|ci-joints|ci-jointes|pièce jointe|pièces jointes|en annexe|joint|jointe|"
        "joignons|joins|en pj)",
    ),
    C.ADVERTISING_FILE: (
        "(brochure|brochures|dépliant|dépliants|prospectus|catalogue|catalogues|flyer|flyers|liste de "
        "prix|tarifs|bon de réduction|coupon|publicité|carte de visite|photos de nos|images de nos|notre "
        "logo|logo|nos offres|nouveautés|plaquette|code qr|carte de remerciement|affiche)",
    ),
    C.SENSITIVE: (
        "(merde|connard|connards|connasse|putain|salope|enculé|idiot|idiote|imbécile|stupide|crétin|"
        "débile|menteur|menteuse|escroc|porno*|ta gueule|abruti|bordel|va te faire)",
    ),
    C.THREAT: (
        "(avocat|poursuites|action en justice|tribunal|plainte|porter plainte|huissier|police|recouvrement)",
    ),
    C.ORDER_NOTICE: (
        "(confirmons|confirmer|confirmation) ~ (réception|commande|expédition)",
        "votre commande (a été|est|a bien été) (reçue|confirmée|enregistrée|bien reçue|expédiée|bien)",
        "merci (pour|de) (votre|vos) (commande|achat|confiance)",
        "(confirmation de commande|confirmation d'expédition)",
    ),
    C.AUTO_REPLY: (
        "(réponse automatique|message automatique|absence du bureau|généré automatiquement|envoyé "
        "automatiquement|ne pas répondre à ce|réponse automatisée)",
        "(bien reçu|avons reçu) votre (message|demande|e-mail) ~ (répondrons|délais|24|48|reviendrons|"
        "recontacterons|bientôt|traiterons)",
    ),
    C.PROMISE: (
        "(arrivera|sera livré|sera livrée|serez livré|recevrez) ~ (demain|aujourd'hui|garanti|"
        "certainement|sans faute|avant|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|le|cette semaine|"
        "au plus tard)",
        "(garantissons|promettons|assurons|garantis|promets) ~ (livraison|livré|livrée|arrivera|recevrez|"
        "reçu)",
        "livraison garantie",
    ),
    C.PERSONAL_DATA: (
        "(envoyer|envoyez|envoyez-nous|communiquer|communiquez|donner|donnez|donnez-nous|indiquer|"
        "indiquez|fournir|fournissez|confirmer|besoin de|transmettre) ~ (numéro de téléphone|date de "
        "naissance|carte d'identité|pièce d'identité|passeport|mot de passe|adresse e-mail|adresse mail|"
        "adresse complète|nom complet|coordonnées bancaires|numéro de portable)",
    ),
    C.BLAME: (
        "(faute d'amazon|erreur d'amazon|faute à amazon|amazon est responsable|cause d'amazon|amazon "
        "s'est trompé)",
        "amazon a ~ (perdu|erreur|trompé|causé)",
        "(votre faute|votre propre faute|pas notre faute|pas notre problème|pas notre responsabilité|"
        "rien à voir avec nous)",
    ),
    C.CALL_YOU: (
        "vous (rappelle|rappelons|rappellerai|rappellerons|rappelle donc) (dans|demain|cet|ce|au|aussitôt|"
        "dès|tout de suite|immédiatement|rapidement)",
        "(je|nous) vous (appelle|appelons|appellerai|appellerons|téléphone|téléphonons|téléphonerai)",
        "(peux|puis|pouvons|voudrais|voudrions|aimerais|aimerions|pourrions|pourrais|puisse|puissions|"
        "souhaite|souhaitons) vous (appeler|rappeler|téléphoner)",
    ),
    C.ASK_SECRET: (
        "(envoyer|envoyez|envoyez-nous|communiquer|communiquez|communiquez-nous|donner|donnez|donnez-nous|"
        "indiquer|indiquez|indiquez-nous|fournir|fournissez|transmettre|transmettez|besoin de|besoin du) ~ "
        "(numéro de carte|numéro de votre carte|numéros de carte|chiffres de votre carte|cryptogramme|date "
        "d'expiration de votre|rib|iban|coordonnées bancaires|mot de passe|code secret|passeport|copie de "
        "votre pièce|copie de votre carte)",
        "(quel est|quels sont|quelle est) (votre|vos|le) ~ (numéro de compte|numéro de carte|iban|rib|mot de "
        "passe|coordonnées bancaires)",
    ),
    C.CHANGE_IT: (
        "(pourriez-vous|pouvez-vous|merci de|veuillez|accepteriez-vous de|serait-il possible de) "
        "(peut-être)? (la|le|les) (modifier|changer|supprimer|retirer|revoir|corriger|améliorer|effacer)",
    ),
    C.COURTESY: (
        "(merci|beaucoup|pour|de|votre|vos|commande|achat|message|bonjour|cher|chère|client|cliente|"
        "madame|monsieur|nous|sommes|restons|à|disposition|si|vous|avez|des|questions|question|n'hésitez|"
        "pas|cordialement|bien|bonne|journée|excellente|l'équipe|équipe|service|et|la|le|les|une|un|"
        "confiance|infiniment|encore|tout|aider|là|ravis|heureux|remercions|patience|compréhension|notre|"
        "en|d'avoir|choisi)",
    ),
}
