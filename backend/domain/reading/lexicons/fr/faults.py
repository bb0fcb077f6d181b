"""What is wrong with the goods."""

CONCEPTS = {
    "BROKEN": """
        casse, casses, cassee, cassees, casser, cassse*, casee, abim*, abime*, brise*, fissur*, fendu*,
        fele*, felure, endommag*, endomag*, defectue*, defectu*, defaut*, deterior*, raye*, rayure*,
        hors service, en panne, tombe en panne, marche pas, fonctionne pas, fonctionnent pas, marchent pas,
        marche plus, fonctionne plus, fonctionnent plus, ne s'allume, s'allume plus, s'allume pas,
        charge pas, charge plus, fuit, fuite, fuites, coule, plie, pliee, tordu*, dechir*, troue*, trou,
        explose*, ecrase*, ebrech*, decoll*, decousu*, cabosse*, en morceaux, en miettes, mauvais etat,
        bosse*, rouill*, defaillant*, fait un bruit, drole de bruit, surchauff*, hs, ne tient pas,
        ne tourne pas, ne demarre, ne chauffe, impossible de monter, impossible a monter,
        impossible d'allumer, bugge, bug, se decharge, s'eteint, grille, ne colle pas, eclate*, perce*,
        pete, petee, fichu*, foutu*, mort, morte, cramee, crame, eraf*, arrache*, vice cache, court circuit,
        ecran noir, se coupe, ne s'ouvre, ne ferme pas, se detach*, s'est detach*, craque*, casse net,
        dessoude*, demantibul*, deforme*, aplati*, ecaille*, dechire*, fermeture cassee, eteint,
        ne repond plus, grince, grincement, boite, boiteu*, ne gonfle, degonfle*, creve, plus de batterie,
        decharge en, en deux heures, mouille*, trempe*, renverse*, bancal*, gondole*, lache, a lache,
        rendu l'ame, ne monte pas, deux montants, abime, fissure, ebreche, voilee, gelee, feuilles noires,
        muet, ne marche pas, ne marche, ne s'allume pas, a coule, perime, date limite depassee,
        lumiere rouge, odeur
    """,
    "WORK": """
        fonctionne*, marche, marchent, allume, s'allume, demarre*, charge, chauffe, connecte, tourne, ferme,
        s'ouvre
    """,
    "WRONG": """
        mauvais, mauvaise, mauvaises, erreur, errone*, faux, fausse, tromp*, incorrect*, different*
    """,
    "WRONGITEM": """
        mauvais article, mauvais produit, mauvaise taille, mauvaise couleur, mauvais modele,
        mauvaise reference, mauvais coloris, mauvaise pointure, mauvaise version, mauvais colis, pas le bon,
        pas la bonne, pas les bons, pas les bonnes, pas ce que j'ai, pas celui que, pas celle que,
        pas ce qui, pas ce que, erreur de produit, erreur d'article, erreur de taille, erreur de couleur,
        erreur de modele, erreur de reference, erreur d'envoi, recu un autre, recu une autre,
        recu autre chose, autre article, autre produit, autre chose, autre modele, recu .. au lieu,
        recu .. a la place, envoye .. au lieu, envoye .. a la place, recu du .. au lieu, correspond pas,
        correspondent pas, pas conforme, non conforme, contrefacon*, contrefait*, une copie, un faux,
        c'est un faux, rien a voir, pas l'original, pas d'origine, vous vous etes tromp*, tromp* d'article,
        tromp* de produit, tromp* de modele, interverti*, pas le meme, pas la meme, different de,
        differente de, differents de, completement different, totalement different, jamais commande ca,
        a la place de, commande de quelqu'un, inverse*, en taille .. au lieu, et aucun droit,
        commande du .. recu, commande le .. recu, commande la .. recu, commande un .. recu,
        commande une .. recu, commande en .. recu, mensonger*, colis d'un autre, colis de quelqu'un,
        recu une taille, recu la taille, recu le modele, recu un modele, recu une couleur, recu du,
        taille recue, couleur recue, recu en noir, recu en blanc, pas le bon modele, n'est pas celle,
        n'est pas celui, n'est pas ce que, c'est pas ce que, dedans ce n'est pas, agglomere, contreplaque,
        marque mal ecrite, logo mal, logo pas, logo n'est, alors que la description, l'annonce disait,
        annonce indiquait, dans la description, pas du tout ce, aucun rapport, je n'ai pas commande,
        n'ai pas commande ca, pour quelqu'un d'autre, cent pour cent, commande .. recu,
        deux chaussures gauches, contrefacon, c'est se moquer, heures d'utilisation, neuf vraiment,
        pas ce que j'ai commande
    """,
    "MISSING": """
        manqu*, il manque, manque, manke, absent de, absente de, absent du, absente du, pas dans le carton,
        n'etait pas dans, n'etaient pas dans, etait pas dans, pas dans l'emballage, pas dans le colis,
        pas dans la boite, pas dans le paquet, pas fourni*, pas inclus*, non fourni*, sans la notice,
        sans notice, incomplet*, oublie*, oubli, n'y avait pas de, n'y a pas de, n'y a pas la,
        n'y a pas les, n'y a que, il n'y a, pas de notice, pas de vis, pas de cable, pas de chargeur,
        pas de telecommande, pas de piles, sans les, sans le, sans la, au lieu de deux, au lieu de trois,
        au lieu de quatre, au lieu de 2, au lieu de 3, au lieu de 4, au lieu de 5, au lieu de 6,
        au lieu de 10, vide, vides, n'y avait que, y avait que, que 3 sur, aucune vis, aucun cable,
        aucune notice, pas le chargeur, pas la telecommande, que deux sur, n'y en a que, n'en ai que,
        n'en ai recu que, il n'y en avait que, dans le sachet, que 10, que 7, 7 sur 8, en manque,
        devait y en avoir, devaient etre, auraient du etre, fourni sans, livre sans, arrive sans, recu sans,
        quantite erronee, recus .. payes, chargeur manquant, carton etait vide
    """,
    "PART": """
        piece*, vis, visserie, boulon*, notice, mode d'emploi, manuel, cable*, chargeur, adaptateur*,
        accessoire*, couvercle*, bouchon*, pile, piles, batterie*, telecommande*, prise, fixation*,
        support*, pied, pieds, poignee*, sangle*, housse*, roue*, roulette*, crochet*, cle allen,
        un des deux, tuyau*, embout*, quincaillerie, ecrou*, cheville*, cle, cles, capuchon, socle, sachet*,
        elastique*, joint, joints, lot de, paire, planche*, etageres, montant, montants, ampoule*,
        bretelle*, manette*, dragonne, cordon, lanieres, filtre, plateau, tiroir*, porte vis, goupille*,
        charniere*, abat jour, pinceau*, boulonnerie, tube, crayon*, tasseau*, panneau*, traverse*,
        tablette*, cote gauche, cote droit
    """,
    "INSIDE": """
        dans le carton, dans le colis, dans l'emballage, dans le paquet, dans le sachet, a l'interieur,
        a interieur, ouvert le, ouvert la, ouvert le colis, ouvrant, deball*, dans le lot, dans le kit,
        carton vide, colis vide, paquet vide, emballage vide, contenait, contient que, dans la pochette,
        dedans, boite du produit, dans la boite
    """,
    "BADQ": """
        mauvaise qualite, qualite mediocre, pietre qualite, tres mauvais*, sent mauvais, sent tres, odeur*,
        pue, puent, deja utilise*, d'occasion, usage, usages, traces d'usage, deja ouvert*, deja servi,
        deja porte*, ete ouvert*, pas neuf*, pas du neuf, sale, sales, tache*, perime*, peremption depass*,
        date depassee, moisi*, camelote, merde, pourri*, traces de, cheveu*, qualite decevante,
        decu de la qualite, qualite nulle, qualite deplorable, bas de gamme, reconditionn*, mal fini*,
        mal cousu*, daube, deteint, retreci*, reconditione, pas terrible, poils, deja entame*, seconde main,
        mauvais gout, pacotille, mal fait*
    """,
    "DEFECT": """
        arrive casse, arrives casses, arrivee cassee, arrivees cassees, recu casse, recue cassee,
        arrive abime*, arrivee abime*, recu abime*, arrive endommage*, arrive brise*, est casse, est cassee,
        sont casses, sont cassees, s'est casse, s'est cassee, etait casse, etait cassee, est abime*,
        etait abime*, est defectueu*, etait defectueu*, produit defectueu*, article defectueu*,
        article endommage, produit endommage, produit abime, produit casse, ne fonctionne pas,
        ne fonctionne plus, ne fonctionnent pas, ne marche pas, ne marche plus, marche pas, fonctionne pas,
        tombe en panne, en panne, piece manquante, pieces manquantes, manque une piece, manque des pieces,
        manque les vis, manque la vis, manque des vis, manque une vis, manque le cable, manque le chargeur,
        manque la notice, manque la telecommande, colis vide, boite du produit vide, carton vide,
        faire jouer la garantie, sous garantie, probleme avec le produit, probleme avec l'article,
        souci avec le produit, ne s'allume, allergi*, brulure*, dangereu*, deja tombe, deja casse,
        ne charge pas, ne charge plus, apres deux utilisations, apres une utilisation,
        au bout de 2 utilisations, j'ai constate, fuit par, fuit de
    """,
    "REPLACE": """
        remplac*, un nouveau, un neuf, renvoyer un, renvoyer une, renvoyer le, renvoyer la, renvoyez moi,
        renvoyez un, piece de rechange, pieces de rechange, en renvoyer, me renvoyer, envoyer la piece,
        envoyer les pieces, envoyer une autre, envoyer un autre, envoyer le bon, envoyer la bonne,
        le bon article, le bon produit
    """,
}
