"""Calling an order off; where it shall go."""

CONCEPTS = {
    "CANCEL": """
        annul*, anul*, annnul*, laissez tomber, laisser tomber, laisse tomber, ne l'envoyez pas,
        ne pas envoyer, n'envoyez pas, ne pas l'envoyer, n'expediez pas, ne pas expedier, ne l'expediez,
        plus l'envoyer, stopper, stoppez, stop la commande, arreter la commande, arretez la commande,
        arreter l'envoi, arretez l'envoi, arretez tout, arreter la livraison, bloquer la commande,
        bloquez la commande, bloquer l'envoi, bloquer l'expedition, bloquez l'envoi,
        retirer .. de la commande, retirer .. de ma commande, retirez .. de la commande,
        retirez .. de ma commande, enlever .. de la commande, enlever .. de ma commande, enlevez .. de,
        supprimer .. commande, supprimez .. commande, supprimer un article, retirer un article, me retracte,
        nous retractons, me retracter, resili*, donner suite, donnez pas suite, desist*,
        revenir sur ma commande, renonc*, interrompre la commande, cancel*, anuler, plus commander,
        ne le faites pas partir, ne faites pas partir, je renonce, n'envoyez plus,
        plus la peine de l'envoyer, pas la peine d'envoyer, inutile d'envoyer, n'envoyez rien, ne m'envoyez,
        sortir .. de la commande, ne validez pas, sans suite, classer sans, oubliez ma commande,
        oubliez la commande, stop a l'envoi, mettre fin a ma commande, arreter l'expedition,
        ne preparez rien, fin de la precommande, reviens sur ma decision, n'en veux plus
    """,
    "MISTAKE": """
        par erreur, par megarde, sans faire expres, fausse manip*, fausse manoeuvre, commande deux fois,
        commande 2 fois, commande en double, deux fois la meme, deux fois le meme, passe deux fois,
        commande double, double commande, tromp* d'article, tromp* de produit, tromp* de taille,
        tromp* de couleur, tromp* de modele, tromp* en commandant, tromp* dans ma commande, me suis tromp*,
        mon fils a commande, ma fille a commande, mon fils a, ma fille a, mon enfant a, mes enfants ont,
        sans mon accord, sans mon autorisation, erreur de ma part, pas fait expres, mauvais clic, clique,
        appuye, en double, doublon, erreur de commande, commande par, trop vite, mauvaise quantite,
        ai commande le mauvais, ai commande la mauvaise, ai pris le mauvais, ai pris la mauvaise,
        pirate mon compte, sans autorisation, par accident
    """,
    "STOP": """
        avant que ca parte, avant qu'elle parte, avant qu'il parte, avant qu'elle ne parte,
        avant qu'il ne parte, avant que ca ne parte, avant l'envoi, avant envoi, avant expedition,
        avant l'expedition, si pas encore, si ce n'est pas encore, si elle n'est pas encore,
        si il n'est pas encore, s'il n'est pas trop tard, si ce n'est pas trop tard, si pas trop tard,
        si c'est encore possible, s'il est encore temps, avant qu'elle soit, avant qu'il soit,
        avant que vous
    """,
    "IF": """
        sinon, si vous, si je ne, si je n, si ca, si cela, si c, si le colis, si elle, si rien, si ce,
        autrement, faute de quoi, sans quoi, auquel cas, avant que je, si demain, dans ce cas
    """,
    "ADDRESS": """
        adresse, adresses, addresse*, adress, adrese, adresse de livraison, lieu de livraison, coordonnees,
        instructions de livraison, consignes de livraison, j'ai demenage, faire suivre, erreur d'adresse,
        8 bis, code postal, c'est le .. pas, l'adresse
    """,
    "ADDRPART": """
        code postal, cp, autocompletion, saisie automatique, numero de telephone, numero de tel, num de tel,
        mon numero, mon portable, mon mobile, mon tel, telephone portable, digicode, code de l'immeuble,
        code d'entree, code porte, code de la porte, code de porte, code portail, code du portail,
        code d'acces, code est, batiment, bat, etage, appartement, appart, appt, interphone, sonnette,
        sonner, nom du destinataire, nom sur, le nom de, destinataire, numero de rue, numero de la rue,
        numero de maison, nom de rue, nom de la rue, complement, livrer au, livrez au, livrer a mon,
        livrez a mon, livrer chez, livrez chez, livrer a la, livrer a une, livrer a l, livrer dans,
        livrer en point, livrer apres, livrez apres, livrer avant, livrer plutot, livrer le matin,
        livrer l'apres, livrer samedi, livrer le, livrez le, laisser le colis, laissez le colis,
        laisser chez, laissez chez, laissez le, laisser devant, deposer chez, deposez, deposer le,
        deposer au, deposer dans, deposer devant, le mettre, point relais, en relais, au bureau,
        a mon bureau, a mon travail, mon lieu de travail, au travail, redirig*, reexped*, devier,
        boite postale, residence, gardien, gardienne, autre jour, un autre jour, autre date,
        garder le colis, gardez le colis, mettre en attente, envoyer directement a, expedier directement,
        envoyer chez, envoyez chez, expedier chez, porte sur, rez de chaussee, appeler avant, appelez moi,
        appelez avant, appeler le, la cour, rue, avenue, boulevard, impasse, quai, allee, chemin de,
        escalier, nom de famille, nom de l'entreprise, nom de societe, passer par, entree par,
        entree se fait, entree est, societe, apres 18h, avant 18h, lieu sur, au nom de, bloc,
        point de repere, numero est, digicodes, telephone du, mon fixe, mon 06, sonnette en panne,
        sonnette ne, m'appeler, livreur m'appelle, que le livreur, au numero, chez mon voisin,
        chez ma voisine, chez les voisins, chez le voisin, a la voisine, a mon voisin, lieu dit, hameau,
        place, mairie, colis au bureau, livraison le samedi, livrez lundi, livrer lundi, apres 17h,
        dans l'apres midi, le matin, creneau, ferme le samedi, rue a change, tel du, mon frere, ma soeur,
        mon neveu, un autre nom, nom de mon mari, nom de ma femme, nom de jeune fille, livrer mardi,
        livrer mercredi, livrer jeudi, livrer vendredi, livrez mardi, livrez mercredi, livrez jeudi,
        livrez vendredi, livrez samedi, plutot lundi, plutot mardi, plutot mercredi, plutot jeudi,
        plutot vendredi, plutot samedi, chez ma mere, chez mes parents, chez ma soeur, chez mon frere,
        chez mon pere, chez ma fille, chez mon fils, chez un ami, chez une amie, a ma mere, a mes parents,
        la sonnette ne, ma sonnette, l'interphone ne, la sonnette, peut on livrer, peut on me livrer,
        possible de livrer, possible de me livrer, a laisser, a deposer, dans le hall, abri, main propre,
        livraison samedi, livraison l'apres midi, reportez, semaine prochaine, gardez le au depot,
        passerai le prendre, livrez quand, depanneur, absent jusqu'au, telephone errone,
        le nom sur l'etiquette, qu'il m'appelle
    """,
    "CHANGE": """
        chang*, modif*, corrig*, correct*, rectif*, mettre a jour, actualis*, erreur, faux, fausse, mauvais,
        mauvaise, nouvelle, nouveau, nouvel, oubli*, ajout*, rajout*, incomplet*, ancienne, ancien, au lieu,
        rectifi*, plutot, autre, differente, voici, precis*, complet*, complem*, saisi*, tromp*, inverse,
        rentre, entree, directement, transmett*, noter, la bonne, le bon, suivante, suivant, au lieu de,
        et non, et pas le, mis l'ancienne, s'est mise
    """,
    "MOVED": """
        demenag*, plus a cette adresse, n'habite plus, habite plus, nouvel appartement, nouvelle adresse,
        nouveau domicile, en vacances, pars en, serai absent*, serons absent*, suis absent*, serai pas la,
        serons pas la, serai pas chez, serons pas chez, ne serai pas, ne serons pas, pas la avant,
        personne avant, hospitalis*, en deplacement, change de nom, changement d'adresse, changer l'adresse,
        changer d'adresse, change d'adresse
    """,
    "EMAIL": """
        adresse mail, adresse email, adresse e mail, adresse electronique, adresse de retour, votre adresse,
        adresse pour le retour, adresse du retour, adresse de renvoi, adresse web, adresse internet
    """,
}
