"""French terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: ("(réclamation*|garantie a*|litige|a-z|a à z|contestation|rétrofacturation)",),
    C.CLOSE_IT: (
        "(si|dès que|une fois que|quand|lorsque) vous (la|le|l') ~ (clôtur*|ferm*|retir*|annul*|abandonn*)",
        "(clôturez|fermez|retirez|annulez|abandonnez)-(la|le)",
        "(bloque|gèle|retarde|empêche) ~ (paiement|virement|argent|remboursement|compte)",
    ),
    C.ASK_CANCEL: (
        "(veuillez|merci|pouvez-vous|pourriez-vous|prions|priez|demandons|demander|devez|devriez|prie|"
        "invitons|serait possible|vous serions) ~ (annuler|annulation|d'annuler|annuliez)",
        "(annulez|annuler) (s'il vous plaît|la|votre|cette|vous-même|donc|l'achat) (commande)?",
        "(demande|demandez|demander|faire|faites|effectuer|effectuez|envoyez|envoyer|soumettre) ~"
        " (d'annulation|annulation|l'annulation)",
        "(annulation|annuler) ~ (de votre côté|votre part|votre compte|depuis votre)",
        "comme (motif|raison)",
        "(gentillesse|amabilité|obligeance|bonté) ~ (annuler|d'annuler|annulation)",
        "(annul*|annulation) ~ (vous-même|de votre côté|depuis votre compte|votre compte|de votre part|"
        "dans vos commandes|via vos commandes)",
        "(merci|veuillez|pourriez|pouvez|prions|demandons|invitons|faudrait|faut|suffit|serait|"
        "reconnaissants|aimerions|pourrait|gentillesse|obligeance) ~ (annul*|annulation)",
        "(cliqu*|sélectionn*|choisi*|appuy*) ~ (annuler|annulation)",
        "vous (de|d')? (annuler|demander l'annulation)",
        "(annuliez|annuleriez|annulez|annuler) (de votre côté|vous-même|depuis|en cochant|en indiquant|"
        "en choisissant|la commande|l'achat|cette commande)",
    ),
    C.CANCEL_WISH: (
        "(si|au cas où) vous ~ (souhait*|voulez|préfér*|désir*|n'en voulez|changé d'avis|plus besoin)",
        "vous (avez demandé|m'avez|nous avez|aviez|écriviez|disiez|souhaitiez)",
    ),
    C.NO_STOCK: (
        "(rupture de stock|en rupture|plus en stock|pas en stock|plus disponible|pas disponible|"
        "indisponible|indisponibles|épuisé|épuisée|stock épuisé|erreur de stock|problème de stock|"
        "erreur d'inventaire|manque de stock|stock insuffisant|fournisseur|erreur de prix|"
        "ne pouvons pas expédier|ne pouvons pas livrer|plus fabriqué|ne pouvons plus|stock|stocks|"
        "ne l'avons plus|victime de son succès)",
        "(ne nous en reste plus|n'en reste plus|n'en avons plus|n'en avons pas d'autre|plus aucun|"
        "le dernier)",
        "(plus|pas|aucun|aucune) (en|de|d'|le|la|dans|disponible|disponibles|d'exemplaire|d'exemplaires|"
        "exemplaire|pièce)? (stock|disponible|disponibles|exemplaire|exemplaires|réserve|entrepôt|rayon|"
        "modèle|unité|unités)",
        "(n'avons|n'ai|n'en avons|n'en reste|il n'en reste|n'en restait) (plus|plus aucun|plus aucune|que)",
        "(épuis*|rupture|ruptures|écoul*|vendu*|survendu*|manquant*|introuvable*|indisponible*|discontinu*)",
        "(erreur|problème|souci) (de|d'|dans|sur) (stock|stocks|prix|inventaire|tarif|affichage|"
        "inventaires|notre stock|nos stocks|l'inventaire)",
        "(fournisseur|fabricant|grossiste|usine) ~ (pas|plus|retard|arrêté|lâch*|livr*|défaut|faillite|"
        "cess*)",
        "(ne|n') (pouvons|pourrons|sommes|peut|pourra|puis|pourrai|serons) (pas|plus|donc pas|"
        "malheureusement pas) ~ (expédi*|livr*|honor*|envoy*|fourn*|servir|assurer)",
        "(prix|tarif) ~ (erroné|erreur|trop bas|mauvais|incorrect)",
        "(dernier|dernière|derniers) (exemplaire|exemplaires|pièce|modèle|article|unité)",
        "(inventaire|stock) ~ (faux|erroné|vide|erreur|inexact)",
        "(à court|à sec|en manque) (de|d')?",
        "(usine|fournisseur|fabricant|atelier) ~ (quand|relivr*|réapprovisionn*|livrera)",
        "(réassort|réapprovisionnement) ~ (incertain|pas|aucun|inconnu)",
        "(tarif|prix) ~ (erreur|erroné|faux|fausse|faute|inexact|incorrect)",
    ),
    C.OFF_AMAZON: (
        "(plutôt que|au lieu) (d'ouvrir|de passer|de faire|d'appeler) ~ (réclamation|amazon|litige)",
        "(arrangeons-nous|arrangeons)",
        "(n'ouvrez|inutile d'ouvrir|ne pas ouvrir) ~ (réclamation|litige)",
        "(hors|en dehors|dehors) (d'|de|du site|de la plateforme)? (d'amazon|amazon|plateforme|"
        "la plateforme)",
        "hors d'amazon",
        "(sans|plutôt que|au lieu|évitez) (de)? (passer par|contacter|par|impliquer|d'impliquer) amazon",
        "(directement|à l'amiable|en privé|privé) (entre nous|avec nous)",
        "(fermez|fermer|clôturez|clôturer|retirez|retirer|annulez|annuler) ~ (réclamation|"
        "réclamation a-z|garantie a à z|litige|dossier a à z)",
        "(arranger|régler|résoudre) ~ (en privé|entre nous|à l'amiable sans|directement entre)",
        "(sans|hors) (passer par)? (amazon|d'amazon|la plateforme|l'intermédiaire)",
        "(en dehors|hors|à l'écart) (d'amazon|de la plateforme|du site)",
        "(entre nous|de gré à gré|à l'amiable) ~ (sans|régler|arranger|amazon|rest*)?",
        "amazon (n'a pas|n'est pas|ne doit pas|n'en|ne le|n'y)",
        "(éviter|économiser|échapper|contourner) ~ (commission|commissions) ~ (amazon|plateforme)?",
        "(n'ouvrez pas|ne pas ouvrir|plutôt que d'ouvrir|au lieu d'ouvrir|évitez d'ouvrir|sans ouvrir|"
        "renoncer à|n'engagez pas) ~ (réclamation|garantie|litige|dossier a*)",
        "(clôtur*|ferm*|retir*|annul*|abandonn*|lev*) ~ (réclamation|garantie a*|litige|demande a*)",
        "(économis*|évit*|échapp*|sans|épargn*|supprim*|contourn*) ~ (commission|commissions|"
        "frais de la plateforme|frais d'amazon|frais amazon)",
        "(sans|plutôt que|au lieu) ~ (déclarer|signaler|passer|ouvrir|demander|enregistrer) ~ (amazon)",
        "(sans rien|sans) (déclarer|dire|signaler) (à|chez|sur) amazon",
        "(retour|réclamation) ~ (sans|hors) (passer par)? amazon",
    ),
    C.PAY_ELSEWHERE: (
        "directement sur votre compte",
        "(paypal|pay pal|virement|virement bancaire|rib|iban|coordonnées bancaires|numéro de carte|"
        "carte bancaire par|western union|bitcoin|par chèque|en espèces|mandat cash|lydia|paylib|wero)",
        "(virement|virements|rib|lydia|paylib|wero|paypal|par chèque|en espèces|mandat cash|"
        "lien de paiement|revolut|en liquide)",
        "(compte de la société|compte de la boutique|coordonnées bancaires|compte professionnel|"
        "compte de l'atelier|compte pro)",
        "(sur|vers) (notre|mon) compte",
        "(argent|somme|billet|billets|liquide|espèces|euros|montant) ~ (dans|avec) (le|votre|"
        "un) (nouveau|prochain)? (colis|paquet|carton|enveloppe)",
        "(glisser*|gliss*|mett*|joindr*) ~ (liquide|espèces|billet|billets|argent)",
        "(cartes cadeaux|cartes prépayées|tickets) ~ (pay*|code|régl*)",
    ),
    C.OPT_OUT: (
        "(désabonner|désabonnez-vous|désinscrire|désinscrivez-vous|opt-out|opt out|se désinscrire)",
        "(ne plus|plus) (souhaitez|recevoir|voulez)? ~ (recevoir)? (nos|de|ces|les) (messages|e-mails|"
        "emails|courriels|notifications)",
        "(désactivé|bloqué|refusé|coupé|suspendu) (les|nos|la réception des|"
        "la réception de nos) (messages|notifications|e-mails|emails)",
        "(réactiver|réactivez|activer|activez|autoriser|autorisez|débloquer|débloquez|rétablir|"
        "rétablissez) (nos|les|la réception de nos|la réception des) (messages|notifications|e-mails)",
    ),
    C.WISHED: (
        "(préférez|préféreriez|préférer|préférence|souhaitez|souhaiteriez|souhaitiez|vouliez|voudriez|"
        "aimeriez|demandé|demandez|demandiez|proposé|proposez|votre demande|votre souhait|"
        "votre proposition|envie)",
        "(préfér*|souhait*|voul*|voudr*|aimer*|demand*|propos*|envie|suggér*|désir*)",
    ),
    C.ONLY_HERE: (
        "(uniquement|seulement|exclusivement|qu'ici|que par|que via|que sur|seul) ~ (ici|amazon|"
        "cette messagerie|ce fil|la messagerie|ces messages|ce canal|par écrit)",
        "(passe|passent|passer|traité|traités|traitées|gérer|gérons|gérée|gérées|traitons|échangeons|"
        "restons|reste|rester|répondre|répondons|faire|se fait|se font) ~ (ici|par amazon|via amazon|"
        "sur amazon|cette messagerie|ce fil|la messagerie|par ce biais)",
        "tout ~ (ici|via amazon|par amazon|sur amazon|messagerie)",
        "(cela|ce|c'|ceci) (n'est|ne|n'|est) ~ (pas possible|impossible|pas autorisé|pas permis|"
        "peut se faire|pouvons pas)",
    ),
    C.NEGATION: (
        "(ne|n'êtes|n'est|n'avons|nous ne) ~ (pas|jamais|aucun|aucune)",
        "(interdit|interdite|impossible|n'autorise pas|contraire aux règles|contraire à la politique|"
        "n'est pas possible|pas autorisés|pas autorisé)",
        "(n'offrons|ne proposons|ne donnons|n'avons) (pas|plus|aucun)",
        "(n'avez|ne devez|n'aurez) (pas|rien|plus)",
        "(inutile de|pas besoin de|pas nécessaire de|rien à|ni|sans avoir à|aucunement)",
    ),
    C.ATTACHED: (
        "(ci-joint|ci-jointe|ci-joints|ci-jointes|pièce jointe|pièces jointes|en annexe|joint|jointe|"
        "joignons|joins|en pj)",
    ),
    C.ADVERTISING_FILE: (
        "(brochure|brochures|dépliant|dépliants|prospectus|catalogue|catalogues|flyer|flyers|"
        "liste de prix|tarifs|bon de réduction|coupon|publicité|carte de visite|photos de nos|"
        "images de nos|notre logo|logo|nos offres|nouveautés|plaquette|code qr|carte de remerciement|"
        "affiche)",
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
        "(réponse automatique|message automatique|absence du bureau|généré automatiquement|"
        "envoyé automatiquement|ne pas répondre à ce|réponse automatisée)",
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
    C.ASK_SECRET: (
        "(envoyer|envoyez|envoyez-nous|communiquer|communiquez|communiquez-nous|donner|donnez|"
        "donnez-nous|indiquer|indiquez|indiquez-nous|fournir|fournissez|transmettre|transmettez|"
        "besoin de|besoin du) ~ (numéro de carte|numéro de votre carte|numéros de carte|"
        "chiffres de votre carte|cryptogramme|date d'expiration de votre|rib|iban|coordonnées bancaires|"
        "mot de passe|code secret|passeport|copie de votre pièce|copie de votre carte)",
        "(quel est|quels sont|quelle est) (votre|vos|le) ~ (numéro de compte|numéro de carte|iban|rib|"
        "mot de passe|coordonnées bancaires)",
        "(photo|copie|scan|photos|recto|recto verso|recto-verso) ~ (carte bancaire|carte de crédit|"
        "carte bleue|pièce d'identité|carte d'identité|passeport|permis de conduire|permis)",
        "(faut|besoin|envoyez|transmettez|nécessaire) ~ (carte bancaire|carte bleue|carte de crédit|rib|"
        "code secret|mot de passe|identifiants|cryptogramme)",
    ),
    C.BLAME: (
        "(faute d'amazon|erreur d'amazon|faute à amazon|amazon est responsable|cause d'amazon|"
        "amazon s'est trompé)",
        "amazon a ~ (perdu|erreur|trompé|causé)",
        "(votre faute|votre propre faute|pas notre faute|pas notre problème|pas notre responsabilité|"
        "rien à voir avec nous)",
    ),
    C.COURTESY: (
        "(merci|beaucoup|pour|de|votre|vos|commande|achat|message|bonjour|cher|chère|client|cliente|"
        "madame|monsieur|nous|sommes|restons|à|disposition|si|vous|avez|des|questions|question|n'hésitez|"
        "pas|cordialement|bien|bonne|journée|excellente|l'équipe|équipe|service|et|la|le|les|une|un|"
        "confiance|infiniment|encore|tout|aider|là|ravis|heureux|remercions|patience|compréhension|notre|"
        "en|d'avoir|choisi)",
    ),
}
