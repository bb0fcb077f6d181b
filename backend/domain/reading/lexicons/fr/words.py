"""What a message speaks of, and the small words around it."""

CONCEPTS = {
    "NOISE": """
        merci d'avance, par avance, dans l'attente, en attente de votre, attente de vous lire,
        attends votre, attend votre, attente d'une reponse, attends une reponse, votre retour,
        un retour de votre, retour de votre part, en retour, retour rapide, sans retour de, s'il vous,
        sil vous, s'il te, si possible, des que possible, au plus vite, le plus vite, pas de probleme,
        pas de souci*, pas grave, n'hesitez pas, hesitez pas, service client, pas seulement, je ne sais pas,
        sais pas si, pas sur, a l'heure, tout a l'heure, par defaut, retour a l, retourne a l,
        retournee a l, de retour en, bonne reception, a reception, me renvoyer, renvoyez moi, le renvoyez,
        vous renvoyez, en ouvrant, a l'ouverture, rien a dire, quand je l'ai recu, quand j'ai recu,
        quand j'ai ouvert, quand j'ai deballe, pourquoi pas, il n'y a pas de quoi, de rien, avis de passage,
        votre livreur a abime, livreur a casse, livreur a raye, livreur a endommage, pas urgent,
        il n'y a pas d'urgence, si besoin, dans la boite aux, au lieu de lundi, au lieu de mardi,
        au lieu de mercredi, au lieu de jeudi, au lieu de vendredi, au lieu de samedi, au lieu du lundi,
        au lieu du mardi, au lieu du mercredi, au lieu du jeudi, au lieu du vendredi, au lieu du samedi,
        sonnette ne marche pas, sonnette ne fonctionne pas, sonnette est en panne, sonnette en panne,
        sonnette cassee, interphone ne marche pas, interphone ne fonctionne pas, interphone en panne,
        interphone est en panne, interphone est casse, sonnette marche pas, je ne veux pas de remboursement,
        pas de remboursement, ne veux pas annuler, n'annulez rien, n'annulez pas, surtout n'annulez,
        pas annuler, sans annuler, notre retour de vacances
    """,
    "ORDER": """
        commande*, comande*, comand, cde, cmd, achat*, achete*, command, order
    """,
    "PARCEL": """
        colis, coli, collis, paquet*, livraison*, livraisson, envoi, envois, pli, expedition, enveloppe,
        lettre suivie, pacquet, package, marchandise*
    """,
    "ITEM": """
        article*, produit*, chose, objet*, appareil, machine, chaussure*, basket*, pantalon, robe, veste,
        manteau, pull, chemise, tee shirt, tasse*, lampe*, livre de, jouet*, chargeur, sac, montre, cadeau,
        bouteille, chaise*, table, casque, ecouteur*, enceinte, cafetiere, bouilloire, grille pain, camera,
        clavier, souris, imprimante, couteau*, poele, casserole*, oreiller, couverture, tapis, tente, jean,
        bottes, chapeau, gants, verre, verres, vase, assiette*, bol, jeu, puzzle, poupee, filtre*, pompe,
        perceuse, collier, bague, bracelet, boucles, miroir, canape, coussin*, rideau*, telephone, coque,
        velo, trottinette, meuble, etagere, armoire, lit, matelas, aspirateur, tissu
    """,
    "BOX": """
        carton*, emballage*, boite, caisse, packaging
    """,
    "TRACK": """
        suivi, suivie, suivre, numero de suivi, lien de suivi, tracking*, trakin*, numero de colis,
        numero colis, num de suivi, n de suivi, code de suivi, tracer, suivit, numero d'envoi,
        chronopost suivi, trace de, bordereau de suivi, le lien pour suivre
    """,
    "CARRIER": """
        la poste, poste, colissimo, chronopost, mondial relay, relais colis, ups, fedex, dhl, dpd, gls,
        bpost, postnl, livreur*, facteur, factrice, transporteur*, postier, coursier, postes canada,
        purolator, colis prive, canada post, chauffeur, amazon, camion, camionnette, colis 21, livreuse,
        relais pickup, pickup
    """,
    "STATUS": """
        statut, status, avancement, nouvelle, nouvelles, etat de, infos, info, information*, point sur,
        renseignement*, ou ca en est, des news
    """,
    "NEG": """
        pas, rien, jamais, aucun, aucune, aucuns, sans, ni, personne, nulle part, pa, point de, zero, non,
        impossible, po, introuvable, nada, que dalle
    """,
    "NEVER": """
        jamais, jamai, jms, rien du tout, pas du tout recu
    """,
    "YET": """
        toujours, encore, tjs, tjrs, tjr, toujour, a ce jour, jusqu'a present, jusqu'ici, pour l'instant,
        pour le moment, depuis, ca fait, cela fait, voila, aujourd'hui encore, tj
    """,
    "GOT": """
        recu, recue, recus, recues, recut, ressu, recevoir, recevrai*, recevrons, recevrez, recois, recoit,
        recoive, recevait, reception, receptionn*, arrive, arrivee, arrives, arrivees, arriver, arrivera,
        arriveront, arrivent, arrivait, arive*, parvenu*, parvenir, parvient, livre, livree, livres,
        livrees, livrer, livrera, livrez, livr, delivre*, distribue*, chez moi, obtenu, obtenir, rendu chez,
        en ma possession, entre les mains, vu venir, venu, venue, receptione*, recuperer
    """,
    "DELIVERED": """
        livre, livree, livres, livrees, distribue*, remis, remise au, remise a, remise en, remise contre,
        depose*, delivre*, livraison effectuee, livraison confirmee, livraison a ete effectuee,
        livraison reussie, en main propre, contre signature, retire, ete retire, preuve de livraison,
        retiree, prouver la livraison, pretendue livraison, bien livre*, avoir depose,
        confirme la livraison, livraison terminee, indique livre, statut livre, soi disant, parait il,
        remis au voisin, livre a qui, d'apres le suivi, est arrive, livre hier, livre le, dit livrer,
        ca dit livre, signe par, photo du livreur, photo de livraison, dans la boite aux lettres,
        marque remis, montre une signature, dit livre, me dit livre, dit qu'il est livre,
        dit qu'il a ete livre, dit l'avoir livre*, affirme avoir livre, affirme avoir depose,
        affirme avoir remis, affirme l'avoir livre, affirme l'avoir depose, affirme l'avoir remis,
        pretend avoir livre, pretend avoir depose, pretend avoir remis, pretend avoir ete livre,
        pretend l'avoir livre, pretend l'avoir depose, pretend l'avoir remis, pretend l'avoir ete livre,
        pretend qu'il a livre, pretend qu'il a depose, pretend qu'il a remis, pretend qu'il a ete livre,
        assure avoir livre, assure avoir depose, assure avoir remis, assure avoir ete livre,
        assure l'avoir livre, assure l'avoir depose, assure l'avoir remis, assure l'avoir ete livre,
        assure qu'il a livre, assure qu'il a depose, assure qu'il a remis, assure qu'il a ete livre,
        soutient avoir livre, soutient avoir depose, soutient avoir remis, soutient avoir ete livre,
        soutient l'avoir livre, soutient l'avoir depose, soutient l'avoir remis, soutient l'avoir ete livre,
        soutient qu'il a livre, soutient qu'il a depose, soutient qu'il a remis, soutient qu'il a ete livre,
        jure avoir livre, jure avoir depose, jure avoir remis, jure avoir ete livre, jure l'avoir livre,
        jure l'avoir depose, jure l'avoir remis, jure l'avoir ete livre, jure qu'il a livre,
        jure qu'il a depose, jure qu'il a remis, jure qu'il a ete livre, certifie avoir livre,
        certifie avoir depose, certifie avoir remis, certifie avoir ete livre, certifie l'avoir livre,
        certifie l'avoir depose, certifie l'avoir remis, certifie l'avoir ete livre, certifie qu'il a livre,
        certifie qu'il a depose, certifie qu'il a remis, certifie qu'il a ete livre, maintient avoir livre,
        maintient avoir depose, maintient avoir remis, maintient avoir ete livre, maintient l'avoir livre,
        maintient l'avoir depose, maintient l'avoir remis, maintient l'avoir ete livre,
        maintient qu'il a livre, maintient qu'il a depose, maintient qu'il a remis,
        maintient qu'il a ete livre, ete retire*, a ete retire*, a ete remis*, a ete depose*, a ete livre*,
        a ete recupere*, a ete collecte*, a ete distribue*, a ete receptionne*, a ete signe*,
        aurait ete retire*, aurait ete remis*, aurait ete depose*, aurait ete livre*, aurait ete recupere*,
        aurait ete collecte*, aurait ete distribue*, aurait ete receptionne*, aurait ete signe*,
        avait ete retire*, avait ete remis*, avait ete depose*, avait ete livre*, avait ete recupere*,
        avait ete collecte*, avait ete distribue*, avait ete receptionne*, avait ete signe*, aurait ete,
        mon paquet a ete retire, retire jeudi, retire lundi, retire mardi, retire mercredi, retire vendredi,
        retire samedi, retire hier, retire le, retire par, retire au, recupere jeudi, recupere lundi,
        recupere mardi, recupere mercredi, recupere vendredi, recupere samedi, recupere hier, recupere le,
        recupere par, recupere au, collecte jeudi, collecte lundi, collecte mardi, collecte mercredi,
        collecte vendredi, collecte samedi, collecte hier, collecte le, collecte par, collecte au,
        marque livre, note livre, affiche livre, passe en livre, livre depuis, livree depuis
    """,
    "SAYS": """
        indique*, indiquent, marque*, selon, d'apres, note, notee, soi disant, soit disant, soidisant,
        affiche*, dit, disent, dites, annonce livre, statut, status, suivi, mentionn*, apparemment,
        pretend*, notification, mail disant, considere*, declare*, est ecrit, ecrit livre, signale*,
        tracking, prouve*, preuve, confirme*, assure*, affirme*, systeme, photo, site, appli, application,
        facteur, livreur, transporteur, amazon, la poste, colissimo, chronopost, dpd, gls, ups, dhl,
        mondial relay, message, sms, on me dit, statue, valide, scanne
    """,
    "SHIP": """
        expedi*, envoye*, envoyer, envoyez, envoie, envoi, envoyes, parti, partie, partir, part, parte,
        partira, en route, en chemin, poste le, postee, prepare*, acheminement, partis, quitte, expdi*
    """,
    "WHERE": """
        ou est, ou en est, ou se trouve, ou sont, ou en sont, ou reste, ou ce trouve, ou s'est, ou es, ou e,
        ou c'est que, ou est passe*, qu'est devenu*, qu'en est il, localiser, c'est ou, ou donc, 0'en est,
        ou il est, ou elle est, il est ou, elle est ou, ou ca en est, ou cela en est, que devient,
        que se passe, qu'est ce qui se passe, quid de, ou a bien, en est ma, en est mon
    """,
    "WHEN": """
        quand, quel jour, quelle date, a quelle date, dans combien de temps, combien de temps,
        combien de jours, delai, delais, date de livraison, date d'arrivee, d'ici combien, c'est pour quand,
        quan, pour quelle date, estimation, jusqu'a quand, qd, cb de temps, vraie date, nouvelle date,
        delai d'attente
    """,
    "WAIT": """
        attend*, j'attend*, jattend*, jatend*, j'atten*, attente, patient*, atend*, toujours en attente,
        poireaut*, guette, j'attends depuis, voila cinq messages, ca fait six jours, ca fait,
        depuis trois semaines
    """,
}
