"""French terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
}
