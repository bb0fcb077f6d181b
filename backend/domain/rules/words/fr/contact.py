"""French terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
    C.PERSONAL_DATA: (
        "(envoyer|envoyez|envoyez-nous|communiquer|communiquez|donner|donnez|donnez-nous|indiquer|"
        "indiquez|fournir|fournissez|confirmer|besoin de|transmettre) ~ (numéro de téléphone|date de "
        "naissance|carte d'identité|pièce d'identité|passeport|mot de passe|adresse e-mail|adresse mail|"
        "adresse complète|nom complet|coordonnées bancaires|numéro de portable)",
    ),
    C.CALL_YOU: (
        "vous (rappelle|rappelons|rappellerai|rappellerons|rappelle donc) (dans|demain|cet|ce|au|aussitôt|"
        "dès|tout de suite|immédiatement|rapidement)",
        "(je|nous) vous (appelle|appelons|appellerai|appellerons|téléphone|téléphonons|téléphonerai)",
        "(peux|puis|pouvons|voudrais|voudrions|aimerais|aimerions|pourrions|pourrais|puisse|puissions|"
        "souhaite|souhaitons) vous (appeler|rappeler|téléphoner)",
    ),
}
