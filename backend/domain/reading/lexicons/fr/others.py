"""Invoices, praise, offers and all that is no case of its own."""

CONCEPTS = {
    "INVOICE": """
        facture, factures, factur, fature, facture acquittee, tva, recu fiscal, justificatif*,
        preuve d'achat, ticket de caisse, siret, siren, numero fiscal, bon de commande, un recu, duplicata,
        note de frais, attestation, avec tva, hors taxe, comptab*, kbis, adresse de facturation, comptable,
        p o, numero de tva, facturette, ma facture, une facture, la facture, facture au nom, proforma,
        pro forma, eori, numero d'entreprise, exoneration, exonere*, facture*
    """,
    "THANKS": """
        merci, mrci, mercii, remerci*, super, parfait, top, nickel, genial
    """,
    "HAPPY": """
        tres content*, tres satisfait*, tres contente, ravi, ravie, ravis, parfait*, nickel, impeccable,
        super produit, super vendeur, super emballage, super service, tres bon vendeur, tres bon produit,
        je recommande, recommande vivement, excellent*, rapide et soigne, livraison rapide, envoi rapide,
        bien arrive*, bien recu merci, bien recu le colis merci, tout est bon, tout va bien,
        finalement arrive*, finalement recu, enfin arrive*, enfin recu*, est arrive ce matin,
        vient d'arriver, probleme regle, probleme resolu, c'est regle, resolu, oubliez mon message,
        oubliez mon, ne tenez pas compte, tenez pas compte, ai retrouve, retrouve, genial*, adore*,
        magnifique*, felicitation*, bravo, merci pour la rapidite, merci pour tout, bonne continuation,
        fausse alerte, bien arrivee merci, conforme, content de, contente de, avait le paquet, trop bien,
        excusez moi pour, desole du derangement, au top, sert plus de, retrouve chez, finalement trouve,
        retrouve le colis, trouve le colis, ignorez mon, ignorez, ne repondez pas, merci beaucoup pour,
        jolie, joli, tres beau, tres belle, bon vendeur, vendeur serieux, serieux, tout est parfait,
        tout est ok, tout ok, rien a redire, tres satisfaite, erreur de ma part le colis, adorable,
        cadeau le plus, remercier la personne, remercier, magnifiquement, belle attention, jolie attention,
        merci pour la carte, touche, au plaisir, 5 etoiles, cinq etoiles, chapeau, bien arrive,
        tout est bien
    """,
    "REVIEW": """
        un avis, l'avis, mon avis, avis negatif, avis positif, demande d'avis, demandes d'avis,
        avis client*, laisser un avis, avis sur, des avis, commentaire*, etoile*, evaluation*, evaluer,
        noter le, newsletter, desabonn*, desinscri*, ne plus recevoir, plus recevoir, vos mails,
        vos publicites, publicite*, spammer, cinq etoiles, 5 etoiles, avis 5, avis laisse, laisse un avis,
        mis cinq, avis promis, une etoile, note negative, mauvaise note, retirez moi de,
        retirez mon adresse, liste de diffusion
    """,
    "BUSINESS": """
        partenariat*, grossiste*, revend*, en gros, influenc*, collaborat*, seo, referencement,
        notre societe, notre entreprise, notre agence, devis, prix de gros, sponsor*, don pour, un don,
        association, offre d'emploi, candidature, stage, tarif pro*, agence, audit, vos ventes,
        nos services, fournisseur*, grande quantite, grosse quantite, blog, blogueu*, youtub*, instagram,
        tiktok, recrut*, catalogue, distribut*, marketplace, vous proposer, professionnels, visibilite,
        journaliste, importateur*, representant*, devenir distributeur, vendre vos, votre marque,
        votre boutique, nous vendons, avis verifies, faux avis, pour votre site, proposons, traduire vos,
        nos tarifs, pour vos fiches, abonnes, collaborer, revendre, boostez, 100 avis, whatsapp, etudiant,
        distribuer votre marque, distribuer, maisons de repos, grossiste, partenariat
    """,
    "MISC": """
        code promo, codes promo, reduction*, bon d'achat, carte cadeau, cheque cadeau, papier cadeau,
        emballage cadeau, paquet cadeau, mot cadeau, mot de passe, compte client, me connecter,
        connecter a mon compte, horaire*, magasin, boutique physique, rappeler, rappelez, vous appeler,
        joindre par, par telephone, reclamation, plainte, rgpd, donnees personnelles, mes donnees, phishing,
        hameconnage, spam, sms bizarre*, arnaque, frauduleu*, fraude, moyen de paiement, moyens de paiement,
        paypal, carte bancaire, plusieurs fois, 3 fois sans, en 4 fois, joyeux noel, bonne annee,
        joyeuses fetes, parler a, un conseiller, un humain, impoli*, malpoli*, desagreable, insult*,
        fidelite, parrainage, prix a baisse, baisse de prix, baisse du prix, remise, remises, solde, soldes,
        black friday, votre livreur, conduite, mal gare, portail en, est ce bien vous, bizarre*,
        mon compte amazon, code de validation, service apres vente est, cheque, virement, retroviseur,
        ma voiture, mon portail, mon mur, pot de fleurs, accroche ma, raye ma voiture, dans l'annonce,
        faute dans, faute d'orthographe, coquille, mauvais vendeur, trompe de vendeur,
        trompe de destinataire, me suis trompe de boutique, etes vous ouverts, ouverts a, ouvert le,
        ouverts le, numero pour vous joindre, numero ou vous joindre, un telephone pour,
        numero de telephone pour vous, suppression de mes donnees, supprimer mes donnees,
        effacer mes donnees, supprimer mon compte, mail bizarre, mails bizarres, messages bizarres,
        nom de votre boutique, sms etrange*, compte pirate, tarif baisse, moins cher aujourd'hui,
        difference de prix, etudiant, etudiante, memoire, these, sondage, enquete etudiante, questionnaire,
        mauvais bouton, test, recrutez, cherchez vous du, un emploi, comment avez vous eu, mon mail,
        se connecter, bon expire, code expire, site web ne, langue, traduction*, mot manuscrit, petit mot,
        la carte dans, pouvez vous m'appeler, appelez moi svp, vous me rappeler, bon de reduction,
        magasin physique, numero de telephone, emballez, erreur de destinataire, erreur de message,
        c'est bon, laissez tomber, je me debrouille, entendu, chapeau, retrouve, facilites pour, impoli,
        recrut*
    """,
    "REPLY": """
        repons*, repond*, repondu, recontact*, contactez moi, donner une reponse, sans reponse,
        retour de votre
    """,
}
