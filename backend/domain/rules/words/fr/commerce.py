"""French terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(coupon|coupons|code promo|codes promo|code de réduction|code réduction|code promotionnel|"
        "bon de réduction|bons de réduction|bon d'achat|bons d'achat|code avantage|chèque-cadeau|"
        "code de remise|code remise)",
        "(coupon|coupons|bon|bons|chèque|code|codes) (de)? (promo|réduction|remise|avantage|fidélité|"
        "cadeau|promotionnel|promotionnels)",
        "(case|champ|rubrique|zone) (promotion|promotions|promo|code promo|de promotion|réduction|"
        "avantage|offres)",
    ),
    C.CODE: ("(code|codes)",),
    C.COUPON_USED: (
        "(coupon|code|bon) ~ (utilisé|appliqué|remboursé|déduit|recrédité|restitué|n'a pas été|a été|"
        "a bien été)",
        "(aucun|pas de) (coupon|code|bon)",
        "(bon d'achat|chèque-cadeau|coupon) amazon",
        "(coupon|code|bon) ~ (d'amazon|de chez amazon|déjà été|a déjà)",
        "(coupon|code|bon|promo) ~ (saisi|coché|pris en compte|déduit*|activé|sélectionné|entré|retenu)",
        "(payé*|réglé*) ~ (bon d'achat|chèque-cadeau|carte cadeau|coupon)",
    ),
    C.DISCOUNT: (
        "(remise|remises|réduction|réductions|rabais|% de|% sur|pour cent|ristourne|moins cher|"
        "prix spécial|tarif préférentiel|prix réduit|économisez)",
        "(pour cent|euros) (de)? (moins|remise|réduction|rabais|offerts|déduits)",
        "(économis*|moins cher|avoir|avantage|bonus|offert*)",
        "(un quart|un tiers|la moitié|un dixième|un cinquième) (du prix|du montant|de moins|du total)",
        "prix ~ (disparaît*|déduit*|en moins|tombe*|s'envole*)",
        "(enlev*|déduir*|retir*|ôt*|baiss*|fais*|accord*) ~ (pour cent|%|euros)",
    ),
    C.NEXT_PURCHASE: (
        "(prochain|prochaine|prochains|prochaines|futur|future|futurs|futures|nouvelle|nouvel|deuxième|"
        "seconde|autre) (achat|achats|commande|commandes)",
        "(achat|achats|commande|commandes) (ultérieur|ultérieure|ultérieurs|futur|future|futurs|futures|"
        "suivante|suivant)",
        "(si|quand|lorsque) vous (commandez|achetez|recommandez|rachetez) (à nouveau|de nouveau|encore|"
        "directement|deux)?",
        "(prochaine|la prochaine) fois",
        "(prochain|prochaine|prochains|prochaines|futur|future|nouvelle|nouvel|deuxième|"
        "seconde) (commande|commandes|achat|achats|visite|passage|panier)",
        "(prochain|prochaine|prochains) (achat|achats|commande|commandes|recharge|fois)",
        "(quand|lorsque|si) vous (reviendrez|reprendrez|aurez besoin|recommanderez|rachèterez)",
    ),
    C.CROSS_SELL: (
        "(vous|peut-être) ~ (aimerez|plaira) (aussi|également)",
        "(découvrez|découvrir|visitez|consultez|jetez|parcourez|essayez|voir|achetez|profitez) ~ (nos|"
        "notre) (autres|nouveaux|nouvelles|nouvelle|nouveau|dernière|dernières|derniers|meilleurs|"
        "meilleures|autre)? ~ (produits|articles|collection|gamme|accessoires|modèles|catalogue|"
        "nouveautés|sélection|boutique|offres)",
        "(pourrait|pourraient|devrait|devraient|peut|peuvent) (également|aussi)? (également|"
        "aussi)? vous (plaire|intéresser)",
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
        "(beaucoup de|de nombreux|nos|la plupart de nos|souvent) (clients|clientes|acheteurs) ~"
        " (prennent|ajoutent|associent|commandent|achètent|choisissent|apprécient|complètent) ~ (avec|"
        "aussi|également|notre|nos|en plus|ce|cette|le|la)",
        "(se marie|s'accorde|s'associe|va|iraient|irait|vont|marient|accorde) ~ (parfaitement|très bien|"
        "à merveille|bien|joliment) ~ (avec|notre|votre|nos)",
        "(complét*|compléter|compléterait|assorti*) ~ (votre|parfaitement|idéalement|à merveille|"
        "collection|ensemble)",
        "(jetez|faites|venez|allez|passez|profitez|n'hésitez pas à) ~ (œil|oeil|tour|découvrir|voir|"
        "visiter|parcourir) ~ (boutique|nos|notre|page|vitrine|collection|gamme|catalogue|modèles)",
        "(nouveau|nouvelle|nouveaux|nouvelles) (collection|gamme|modèle|modèles|coloris|version|parfum|"
        "parfums|série|produit|produits|motifs) ~ (vient|viennent|arriv*|disponible*|sort*|boutique|"
        "en ligne|découvr*|maintenant)",
        "(meilleure vente|meilleures ventes|best-seller|best-sellers|coup de cœur)",
        "(conseille|conseillons|recommande|recommandons|suggère|suggérons|invite|invitons) (également|"
        "aussi|vivement|de|d'|à|à essayer|d'essayer|d'y ajouter)? (découvrir|essayer|ajouter|compléter|"
        "prendre|notre|nos)",
        "vous (plairait|plairont|plaira|séduira|séduire|intéresser|intéressera)",
        "(de la|dans la) même (gamme|série|ligne|collection)",
        "(assorti*|assortis|assorties|coordonné*) ~ (arriv*|disponible*|rentr*|boutique|gamme|aussi|"
        "également)",
        "(viennent d'arriver|vient d'arriver|viennent de rentrer|sont arrivés|sont arrivées) ~ (gamme|"
        "assorti*|même|collection|couvercles)?",
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
        "(inscriv*|inscription|abonn*|abonnement) ~ (lettre|newsletter|liste|mailing|club|offres|"
        "nouveautés|actualités)",
        "(en avant-première|avant tout le monde|premier informé|premiers informés|tenus au courant|"
        "informé de nos)",
        "(tirage|concours|jeu|loterie|tombola) ~ (gagner|participer|gagnez|participez|lot|lots)",
        "(gagnez|gagner|remporter|remportez) ~ (lot|bon|produit|cadeau|concours|tirage|tentez)",
        "(actuellement|en ce moment|jusqu'à|cette semaine|ce week-end|ce mois-ci) ~ (en promotion|"
        "en promo|soldé*|remisé*|à prix réduit|bradé*)",
        "(toute la|tous nos|toutes nos|l'ensemble de) ~ (boutique|collection|produits|articles|modèles|"
        "gamme) ~ (moins|réduction|remise|%|soldes|promotion)",
        "(% de|pour cent de) (remise|réduction|rabais) sur (tout|toute|tous|toutes|l'ensemble|la boutique)",
        "(parrain*|recommandez|parlez) ~ (ami|amis|proches|entourage|famille)",
        "(programme|carte|points|club) (de)? (fidélité|privilège|avantages|vip)",
        "(grande braderie|braderie|black friday|vente privée|ventes privées|offre du moment)",
        "(prix|tarif|tarifs) (de lancement|d'ouverture|promotionnel|promotionnels|spécial|spéciaux|cassé|"
        "cassés|d'introduction|préférentiel|bradé)",
        "(cette semaine|jusqu'à dimanche|ce week-end) ~ (prix|moitié prix|réduction|remise|promotion|"
        "offert*)",
        "(notre|propre) (application|appli) ~ (téléchar*|install*|points|inscri*)",
        "(cumul*|gagn*|collect*|récolt*) (des|vos|de)? points",
        "(connaissez|connaîtriez) (quelqu'un|une personne|un ami|des amis)",
        "(chacun|tous les deux|tous deux|l'un et l'autre) ~ (euros|réduction|remise|offert*|cadeau|%)",
        "(questionnaire|sondage|enquête) ~ (gagn*|tirage|lot|bon|cadeau)",
        "(mentionn*|cit*|indiqu*|rappel*) ~ (ce message|cet échange|ce mail)",
        "(nouveautés|actualités|offres|promotions) ~ (chaque mois|régulièrement|par mail|par e-mail|recev*)",
        "(recev*) ~ (nouveautés|actualités|promotions|nos offres)",
        "(à partir de|dès) (deux|trois|quatre|cinq|dix|2|3|4|5|10) ~ (remise|réduction|moins cher|%|offert*)",
        "(tarif|tarifs|prix) (pro|professionnel|professionnels|revendeur|de gros|dégressif*)",
        "(extension de garantie|assurance|contrat d'entretien) ~ (seulement|pour|souscri*|euros|ajout*)",
    ),
    C.ENDED: (
        "(terminé*|achev*|expir*|fini*|prit fin|pris fin|s'est arrêté*|n'est plus valable|plus valable|"
        "clos|close)",
        "(offre|vente flash|promotion|code) (d'|de|par|proposée par) amazon",
    ),
    C.OWN_SHOP: (
        "(notre|nos|mon) (propre|nouveau|nouvelle)? (site|e-shop|eshop|webshop|page web|site web|"
        "site internet|boutique en ligne|e-boutique|sites|site officiel)",
        "(commandez|commander|achetez|acheter) (directement|en direct) (chez|sur|auprès|avec) (nous|"
        "notre|de nous)",
        "(directement|moins cher) (sur|chez|auprès) (notre|nous|de nous)",
        "(cherchez-nous|recherchez-nous|trouvez-nous|retrouvez-nous) (sur|en ligne)",
        "(boutique|page) (ebay|etsy|shopify)",
        "sur (ebay|etsy|cdiscount)",
        "(sur|dans|via|visitez|consultez|voir) (notre|nos|mon) (propre|petit|petite|nouvelle|"
        "nouveau)? (boutique|site|e-shop|eshop|magasin|page|pages|vitrine|atelier en ligne|portail)",
        "(command*|achet*|acquér*|procur*|réserv*) ~ (directement|en direct) (chez|auprès|sur|avec|à|"
        "par) (nous|notre|l'atelier|moi|de nous)",
        "(tapez|cherchez|recherchez|googlez|entrez) ~ (google|navigateur|moteur|internet|notre nom|"
        "nom de la boutique|nom de notre)",
        "(moins cher|meilleur prix|plus avantageux|sans commission|sans les frais) ~ (direct|chez nous|"
        "notre|sans amazon|qu'ici|que sur amazon)",
        "(en direct|directement) (chez|avec|auprès de) nous",
        "(passez|passer|commandez|commander|commandant|achetez|acheter|traitez|adressez-vous|adresser) ~"
        " (par nous|en direct|directement|à l'atelier|chez nous|auprès de) ~ (nous|atelier|fabricant|"
        "l'usine|commission|économis*|moins cher|direct|manufacture)?",
        "(pas|plus) (sur|vendu sur|vendue sur|disponible sur|proposé sur) amazon ~ (direct|nous|atelier|"
        "directement)",
        "(notre|nos) (magasin|magasins|showroom|point de vente|échoppe|boutique de|salle d'exposition|"
        "atelier-boutique)",
        "(passez|venez|arrêtez-vous|rendez) (donc|nous|vous|chez|au|à|dans|quand|nous voir|nous rendre) ~"
        " (voir|visite|magasin|boutique|atelier|showroom|café|nous)",
        "(en boutique|en magasin|sur place) ~ (moins cher|prix|tarif|remise|que sur)",
        "(site|portail|page) (de|d') notre (marque|maison|société|atelier|entreprise)",
        "notre (formulaire|formulaire de contact|chat|tchat|portail|espace client|service en ligne|blog|"
        "centre d'aide|assistance en ligne)",
        "(enregistr*|inscri*) ~ (appareil|produit|garantie) ~ (site|portail|page|en ligne|marque)",
    ),
    C.FOLLOW_US: (
        "(suivez-nous|suivez nous|aimez notre page|likez|rejoignez-nous|rejoignez nous)",
        "(suivez|suivre|retrouvez|trouvez|contactez|rejoignez|contacter|abonnez-vous|visitez) ~"
        " (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|réseaux sociaux)",
        "(notre|nos) (page|compte|groupe|chaîne|profil)? (facebook|instagram|insta|tiktok|youtube|"
        "twitter|pinterest|réseaux sociaux)",
        "(sur|via|par) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|snapchat|messenger|"
        "nos réseaux)",
        "(google maps|avis google|trustpilot|sur google|pages jaunes)",
        "(notre|nos) (blog|podcast|chaîne|chaîne youtube)",
    ),
}
