"""What the delivery cost."""

CONCEPTS = {
    "SHIPCOST": """
        frais de port, frais de livraison, frais d'envoi, frais d'expedition, frai de port, frais port, fdp,
        port gratuit, livraison gratuite, livraison offerte, port offert, ports offerts, frais de transport,
        cout de livraison, cout de la livraison, cout d'envoi, prix de la livraison, prix de livraison,
        prix du port, cout du port, le port, du port, de port, livraison express, livraison rapide,
        envoi express, livraison prioritaire, supplement, surcout, pour la livraison, pour l'envoi,
        pour l'expedition, en express, l'express, frais offerts, envoi groupe, affranchi*, timbre*,
        contre remboursement, livraison 24h, livraison garantie, option livraison, tarif de livraison,
        tarif d'envoi, transport, fret, frais d'express, frais de transporteur, frais de poste, postage,
        gratuite des, port inclus, livraison avec signature, signature a la livraison, chronopost express,
        supplement ile, supplement corse, frais de livraisons, port paye, livraison payante,
        frais de manutention, participation aux frais, port, frais d'emballage, euros d'envoi,
        d'envoi groupe, et d'envoi, cout d'envois, 5 d'envoi, 6 d'envoi, 7 d'envoi, 8 d'envoi, 9 d'envoi,
        10 d'envoi, 12 d'envoi, 15 d'envoi, livraisongratuite, portgratuit, d'expedition, de transport,
        shipping, affranchissement, un seul envoi, les frais
    """,
    "CHARGED": """
        paye*, payer, payes, facture, facturee, factures, facturez, preleve*, debite*, compte deux, comptez,
        compter, deux fois, 2 fois, double, doublon, trop cher*, trop eleve*, trop paye, exorbitant*,
        exagere*, abuse, abusif*, rembours*, euros, euro, eur, reclame*, demande de payer, gratuit*,
        offert*, pourquoi, cher, chers, chere, elevee, eleve*, excessi*, tarif, prix, coute*, montant,
        offre, inclus, compris, plus cher, appliquee, en trop, recuperer, paie, paient, paies, regle,
        regler, verse, verser, depense*, carte, difference, geste, zero, panier, charge, preleves deux fois,
        trop chers, si cher, plus chers que, le panier affichait, enlevez moi, ruineuse, piasses,
        que je ne comprends pas, rembourse moi la livraison
    """,
    "CHARGE": """
        frais de port factur*, frais de port en double, frais de port trop, frais de livraison trop,
        deux fois les frais, double frais, frais de port deux fois, paye la livraison, paye les frais,
        paye le port, paye l'express, paye l'expedition, paye le transport, paye pour la livraison,
        paye pour une livraison, rembours* l'express, rembours* les frais de port, rembours* le port,
        rembours* les frais de livraison, rembours* uniquement le port, rembours* la livraison,
        rembours* les frais d'envoi, remboursement des frais, remboursement du port,
        supplement de livraison, livraison devait etre gratuite, livraison gratuite mais, port gratuit mais,
        pourquoi des frais, pourquoi payer la livraison, frais de livraison alors, frais de port alors,
        me comptez, livraison etait gratuite, frais supplementaires, port au dessus, paye la difference,
        taxe a payer, a payer a la livraison, a payer au facteur, payer au livreur, surtax*, payer le port,
        paye deux fois la livraison, paye trois fois le port, trois fois le port, trois fois les frais,
        deux fois le port, livraison comptee deux, port compte deux, gratuit a partir, gratuite a partir,
        livraison gratuite des, gratuits des, affranchissement insuffisant, timbre manquant,
        insuffisamment affranchi, payer au facteur, regler au facteur, donner au facteur, du payer,
        rembours* le transport, promis de rembourser les frais, difference de frais de port,
        rembours* l'envoi, remboursement de l'expedition, remboursement de la livraison,
        remboursement de l'envoi, supplement pour, payant alors, frais .. etaient offerts,
        geste sur les frais, remise sur l'envoi, prime et je paie, pourquoi je paie la livraison,
        demande 3 euros, reclame des frais, plus cher que le produit, plus cher que l'article,
        frais de traitement, frais de gestion, mauvais poids, code livraison gratuite, port compris mais,
        livraison comprise mais, moitie du port, moitie des frais de port, ile alors,
        frais d'envoi en double, deux fois les frais d'envoi, frais d'envoi deux fois,
        la livraison deux fois, le port deux fois, 2 fois le port, 2 fois la livraison, 2 fois les frais
    """,
    "CUSTOMS": """
        douane, douanes, droits de douane, frais de douane, dedouan*, taxe d'importation,
        taxes d'importation, taxe*, tva a l'importation, frais de dossier, frais d'importation,
        contre remboursement
    """,
}
