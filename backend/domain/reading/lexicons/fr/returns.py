"""Sending back, money back, another size."""

CONCEPTS = {
    "RETURN": """
        retour, retours, retourner, retourne, retournee, retournes, retournez, retournable*, renvoyer,
        renvoi, renvoie, renvoye, renvoyes, renvoyee, rendre, faire un retour, etiquette de retour,
        etiquette retour, bon de retour, bordereau de retour, droit de retractation, retractation, reprenez,
        reprendre, reprise, numero de retour, adresse de retour, rma, rendu, delai de retour,
        etiquette prepayee, politique de retour, retoune*, retourne*, formulaire de retour, retour gratuit,
        frais de retour, cout du retour, qui paie le retour, refaire parvenir, vous le rapporter,
        vous le rendre, ramener, rapporter, etiquette expiree, jours pour rendre, encore scelle,
        toujours scelle, encore emballe, accepter le retour, acceptez le retour, acceptez vous le retour,
        delai pour renvoyer, delai pour retourner, sous 14 jours, m'en defaire, reexpedier,
        delai pour changer d'avis, etiquette que vous, perimee l'etiquette, viennent d'arriver .. une,
        j'en garde une, j'en garde un, j'en garde qu'un, j'en garde qu'une, j'en ai deux,
        me voila avec deux, recu en double, recues en double, comment on fait pour l'autre,
        comment faire pour l'autre, l'autre vous revient, j'en rends un*, j'en renvoie un*,
        pour vous la renvoyer, pour vous le renvoyer, pour la renvoyer, pour le renvoyer, delai depasse,
        delai est depasse, hors delai, jamais servi, jamais porte*, jamais utilise*, jamais ouvert,
        jamais deballe*, pas servi, pas porte*, pas utilise*, pas ouvert, pas deballe*, encore l'etiquette,
        encore etiquete, encore dans son emballage, encore sous blister, encore sous plastique,
        avec l'etiquette, geste pour le retour, acceptez vous de le reprendre, vous le reprenez,
        vous la reprenez, vous les reprenez, pouvez vous le reprendre, pouvez vous la reprendre
    """,
    "SENTBACK": """
        j'ai renvoye, j'ai retourne, j'ai rendu, ai renvoye, ai retourne, avons renvoye, avons retourne,
        mon retour, mes retours, colis retour, colis de retour, recu le retour, recu mon retour,
        recu l'article, bien recu le retour, retour a ete, retour est arrive, retour recu, retour effectue,
        retour depose, retour livre, l'ai renvoye*, l'ai retourne*, l'ai rendu*, les ai renvoye*,
        les ai retourne*, suite a mon retour, suite a un retour, suivi retour, renvoye le, renvoye la,
        retourne le, retourne la, retour fait, recu en retour, article retourne, produit retourne,
        articles retournes, article renvoye, produit renvoye, me suis fait rembourser
    """,
    "REFUND": """
        rembours*, rembour*, remboursemen*, rembource*, mon argent, rendre mon argent, rendu mon argent,
        recupere mon argent, credite*, recredit*, geste commercial, dedommag*, indemni*, compensation,
        un avoir, avoir sur, restitu*, crediter, remis sur mon compte, annulation du paiement, pas un bon,
        pas un avoir, bon d'achat non, un centime, l'argent, sur ma carte, sur mon compte, remettez,
        recuperer mon, rends l'argent, rendez l'argent, rendez moi, retenu, rembourse moins, remboursement,
        rembourse
    """,
    "EXCHANGE": """
        echang*, autre taille, taille au dessus, taille en dessous, taille superieure, taille inferieure,
        taille plus, autre couleur, autre coloris, troquer, contre un, contre une, contre du,
        contre la meme, changer de taille, changer la taille, changer de couleur, pointure au dessus,
        prendre une taille, pointure superieure, contre du 34, contre du 35, contre du 36, contre du 37,
        contre du 38, contre du 39, contre du 40, contre du 41, contre du 42, contre du 43, contre du 44,
        contre du 45, contre du 46, contre du s, contre du m, contre du l, contre du xl, contre la taille,
        contre le 38, contre le 39, contre le 40, contre le 41, contre le 42, contre le 43, contre le m,
        contre le l, contre le s, contre le xl, en 39 a la place, en 40 a la place, en 41 a la place,
        en 42 a la place, en 38 a la place, du 39 a la place, du 40 a la place, du 41 a la place,
        du 42 a la place, du 38 a la place, le 39 a la place, le 40 a la place, le 41 a la place,
        le 42 a la place, le 38 a la place, orteils ecrases, pieds ecrases, un 38 plutot, un 39 plutot,
        un 40 plutot, un 41 plutot, un 42 plutot, un m plutot, un l plutot, un xl plutot, peut on echanger,
        je peux echanger, puis je echanger, possible d'echanger
    """,
    "MIND": """
        me plait pas, me plaisent pas, plait plus, plait pas, change d'avis, changer d'avis,
        changement d'avis, plus besoin, pas besoin, n'en veux plus, en veux plus, veux plus,
        en voulons plus, ne veut plus, convient pas, conviennent pas, convient plus, pas satisfait*,
        insatisfait*, decu par, decue par, decu du, suis decu*, decevant*, moins cher ailleurs,
        trouve moins cher, trouve mieux, trouve ailleurs, attentes, mes attentes, mon gout, plus utile,
        plus interesse*, plus necessaire, n'aime pas, aime pas, pas a mon gout, finalement,
        ne souhaite plus, souhaite plus, souhaitons plus, va pas avec, rend pas bien, fait doublon,
        achete ailleurs, trop tard pour moi, imaginais, comme je pensais, deja achete le meme,
        deja achete un, en avait deja, l'avait deja, avait deja achete, deja le meme, trouve en magasin,
        trouve dans un magasin, pas ce a quoi, m'attendais, n'en ai plus, je n'en veux, je le veux plus,
        veux pas, pas emballe, deplait, ne m'ira
    """,
    "FIT": """
        trop petit*, trop grand*, trop serre*, trop large*, trop court*, trop longue*, trop juste*,
        trop gros*, taille petit, taille grand, ne me va, me va pas, ne nous va, pas a ma taille,
        trop etroit*, trop lourd*, rentre pas, trop haut*, trop bas, nage dedans, me serre, trop epais*,
        trop fin, serre, serrees, serres, un peu juste, taille trop, orteils ecrases, orteils,
        pieds ecrases, font mal aux pieds, blesse le talon, boudine*, bailles, baille, flotte dedans,
        flottent, j'y flotte, je flotte dedans
    """,
}
