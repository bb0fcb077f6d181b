"""French terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(téléphone|tél|tel|téléphoner|téléphonez|téléphonique|appeler|appelez|appelez-nous|appel|"
        "portable|mobile|numéro de téléphone|joindre|joignable|fax|sms|hotline|ligne directe|"
        "contactez-nous au|au numéro|composez)",
        "(coup de fil|rappelez|rappeler|joignez|composer|numérotez|sonner|textoter|texto|répondeur)",
    ),
    C.CALL_US: (
        "(appelez-nous|téléphonez-nous|appelez nous|téléphonez nous|appelez-moi)",
        "nous (appeler|téléphoner|joindre par téléphone|contacter par téléphone)",
        "(contactez-nous|contactez|joindre|contacter|joignez) ~ (par téléphone|au téléphone|par sms|"
        "par appel)",
        "(notre|mon) (numéro|téléphone|ligne|hotline|portable|service téléphonique|numéro de téléphone|"
        "standard)",
        "(donnez-nous|envoyez-nous|communiquez-nous|laissez-nous|indiquez-nous) votre numéro",
        "(appelez|rappelez|téléphonez|joignez|contactez) (nous|moi|notre|le|la|l'|directement|au|à)? ~"
        " (téléphone|numéro|ligne|standard|technicien|atelier|service|portable|boutique|magasin|"
        "conseiller)",
        "(passez|donnez|passer|passez-nous|passez-moi|donnez-nous|donnez-moi) (un|nous un)? (coup de fil|"
        "coup de téléphone|petit coup de fil|appel)",
        "(coup de fil|coup de téléphone|de vive voix)",
        "(plus simple|plus rapide|mieux|facile|directement|expliquer|parler|discuter|régler|voir) ~"
        " (par téléphone|au téléphone|de vive voix)",
        "(joignable|joignables|disponible|disponibles|répondons|réponds) ~ (au|par) (téléphone|numéro|"
        "portable)",
        "(laissez|envoyez|laissez-nous|envoyez-nous|envoyez-moi|laissez-moi) ~ (sms|texto|message vocal)",
        "(visio|visioconférence|appel vidéo) ~ (avec|ensemble|nous|je|technicien)",
        "(notre|mon|son) (numéro|portable|fixe|ligne directe|standard|téléphone)",
        "(en|par|une) (visio|visioconférence|appel vidéo|vidéo|facetime|zoom|skype)",
        "(petite visio|rendez-vous vidéo|rendez-vous téléphonique)",
        "(numéro) (figure|est|se trouve|est imprimé|est noté) ~ (notice|étiquette|carton|carte|facture|"
        "boîte|couvercle|autocollant|dos)",
    ),
    C.CALL_YOU: (
        "vous (rappelle|rappelons|rappellerai|rappellerons|rappelle donc) (dans|demain|cet|ce|au|"
        "aussitôt|dès|tout de suite|immédiatement|rapidement)",
        "(je|nous) vous (appelle|appelons|appellerai|appellerons|téléphone|téléphonons|téléphonerai)",
        "(peux|puis|pouvons|voudrais|voudrions|aimerais|aimerions|pourrions|pourrais|puisse|puissions|"
        "souhaite|souhaitons) vous (appeler|rappeler|téléphoner)",
        "vous (appel*|téléphon*|passer un coup|passe un coup|contacter par téléphone)",
        "(votre|ton) (numéro|numéro de téléphone|portable) ~ (appel*|rappel*|joindre|téléphon*)",
        "(numéro|téléphone) ~ (rappel*|appelle|appelons|appellera|appellerons)",
        "(peut|peux|pourra|pourrai|puisse|va|vais|allons|pouvons) vous rappeler (au|dans|demain|cet|ce|"
        "dès|rapidement|par|aujourd'hui|tout)",
        "(à|sur) (quel|quels|un) numéro",
        "(numéro) ~ (vous joindre|vous appeler|vous rappeler|vous contacter|joignable)",
        "quand (puis-je|pouvons-nous|peut-on) vous (appeler|joindre|téléphoner)",
    ),
    C.EMAIL_US: (
        "(écrivez-nous|envoyez-nous|contactez-nous|écrivez nous|envoyez-moi|écrivez-moi) ~ (e-mail|email|"
        "mail|courriel|par mail|par e-mail)",
        "(nous|me) (contacter|écrire) ~ (par|via) (e-mail|email|mail|courriel)",
        "(notre|votre|mon) (adresse)? (e-mail|email|mail|courriel|adresse électronique|adresse e-mail|"
        "adresse mail|adresse email) (personnelle|privée|directe|professionnelle)?",
        "(écrivez|écrivez-nous|écrivez-moi|envoyez|envoyez-nous|envoyez-moi|envoyez-le|envoyez-la|"
        "envoyez-les|contactez-nous|adressez|adressez-nous|transmettez) ~ (par|à notre|sur notre|"
        "à mon) (e-mail|email|mail|courriel|adresse|boîte)",
        "(un|par) (e-mail|email|mail|courriel) (à|directement|plutôt) (notre|l'adresse|nous|mon)",
        "(notre|mon) (boîte mail|boite mail|messagerie professionnelle|adresse mail|adresse e-mail|"
        "adresse électronique|courriel|mail|e-mail)",
    ),
    C.MESSENGER: ("(wsp|whats|watsapp|messagerie signal)",),
    C.NUMBER_WORD: (
        "(suivi|numéro de suivi|n° de suivi|colis|commande|facture|référence|réf|dossier|"
        "numéro de commande|numéro de série|série|retour|rma|siret|siren|tva|iban|code postal|lot|"
        "article|modèle|numéro de colis|envoi|expédition|bordereau|client|réclamation|no de suivi|bon)",
        "(colissimo|chronopost|dpd|gls|ups|dhl|fedex|mondial relay|la poste|relais colis)",
        "(tva|siret|siren|dossier|eori|suivi|commande|facture|série|modèle)",
    ),
    C.THIRD_PARTY: (
        "(transporteur|transporteurs|livreur|coursier|fabricant|garantie|fabriquant|"
        "service client amazon|service client d'amazon|la poste|colissimo|chronopost|mondial relay|"
        "bureau de poste|douane|constructeur|point relais)",
        "(le livreur|facteur|le chauffeur|relais)",
    ),
    C.OURS: ("(nous|notre|nos|moi|mon|contactez-nous|appelez-nous|je|me)",),
    C.PERSONAL_DATA: (
        "(envoyer|envoyez|envoyez-nous|communiquer|communiquez|donner|donnez|donnez-nous|indiquer|"
        "indiquez|fournir|fournissez|confirmer|besoin de|transmettre) ~ (numéro de téléphone|"
        "date de naissance|carte d'identité|pièce d'identité|passeport|mot de passe|adresse e-mail|"
        "adresse mail|adresse complète|nom complet|coordonnées bancaires|numéro de portable)",
    ),
}
