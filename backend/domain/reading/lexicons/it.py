"""Italian. Accents and apostrophes are folded; words typed without them count too."""

STOPWORDS = """il lo la i gli le un uno una di e o che chi non mi ti si ci vi ho hai ha abbiamo avete hanno per con su sul sulla sono sei siamo siete
del dello della dei degli delle al allo alla ai agli alle da dal dalla in nel nella nello mio mia miei mie vostro vostra vostri suo sua
buongiorno buonasera buon salve ciao grazie cordiali saluti distinti ordine pacco quando dove ma molto come questo questa questi
queste quello quella ancora vorrei posso potete potrei puo anche stato stata stati state era erano essere fare fatto sapere dire vedere
se gia piu poi dopo prima ora adesso oggi ieri domani giorno giorni settimana settimane mese mesi cosa perche quindi pero tutto tutti
nulla niente qui solo sempre mai nessuno altro altra altri altre bene sto sta stanno devo deve va per favore prego gentile gentili
vi ve ne e' cosi allora invece anzi circa senza ed ad fra tra ogni quale quanto quanti quanta prodotto articolo messaggio"""

CONCEPTS = {
    "NOISE": """grazie in anticipo, in anticipo, in attesa di un vostro, in attesa di vostra, in attesa di risposta, in attesa di un riscontro, attendo risposta, attendo un vostro, attendo vostra, attendo riscontro, aspetto una risposta, aspetto risposta, aspetto vostra, rimango in attesa, resto in attesa, se possibile, al piu presto, il prima possibile, quanto prima, nessun problema, non c'e problema,
        non esitate, non so se, non sono sicur*, servizio clienti, quando l'ho aperto, quando ho aperto, quando l'ho ricevuto, quando e arrivato, non solo, perche no, di nulla, non c'e fretta, senza fretta, per il resto, reso al mittente, ritorno al mittente, restituito al mittente, rientro al mittente, a mio avviso, mai piu senza, per caso, invece di lunedi, invece di martedi, invece di mercoledi, invece di giovedi, invece di venerdi, invece di sabato, invece che lunedi, invece che martedi, invece che mercoledi, invece che giovedi, invece che venerdi, invece che sabato, anziche lunedi, anziche martedi, anziche mercoledi, anziche giovedi, anziche venerdi, anziche sabato, campanello non funziona, campanello non va, campanello e rotto, campanello rotto, citofono non funziona, citofono non va, citofono e rotto, citofono rotto,
        non voglio il rimborso, non voglio annullare,
        scatola della spedizione, scatola di spedizione, imballo della spedizione, etichetta della
        spedizione, etichetta di spedizione, cosi non rischio di, non rischio di doverlo rendere,
        per non doverlo rendere, per non dover restituire, non vorrei doverlo rendere, evitare un
        reso, evitare il reso, non e grave, niente di grave, buon lavoro, buon fine settimana, buona
        domenica, se potete, con calma
    """,
    "ORDER": "ordine, ordini, ordinat*, acquisto, acquisti, acquistat*, comprat*, ordne, oridne, preso online, ordinazione, ho preso, ordinai",
    "PARCEL": "pacco, pacchi, pachetto, pacchetto, pacchetti, spedizione, spedizioni, consegna, consegne, collo, colli, plico, merce, busta, paco, corrispondenza, package",
    "ITEM": """articol*, prodott*, oggett*, cosa, roba, apparecchio, macchina, scarp*, pantalon*, vestito, giacca, camicia, maglia, maglietta, felpa, cappotto, tazz*, lampad*, libro, giocattol*, caricatore, caricabatterie, borsa, zaino, orologio, regalo, bottiglia, sedia, sedie, tavolo, cuffie, auricolari, cassa, altoparlante, caffettiera, bollitore, tostapane,
        telecamera, tastiera, mouse, stampante, coltell*, padella, pentola, cuscin*, coperta, tappeto, tenda, stivali, cappello, guanti, bicchier*, vaso, piatt*, gioco, puzzle, bambola, filtro, pompa, trapano, collana, anello, bracciale, orecchini, specchio, divano, telefono, cellulare, cover, bici, mobile, scaffale, armadio, letto, materasso, aspirapolvere, mensol*, piastrell*, lampadina""",
    "BOX": "scatola, cartone, imballo, imballaggio, confezione, busta, involucro",
    "TRACK": "tracking, traking, tracciamento, tracciatura, tracciare, tracciabile, traccia, numero di spedizione, codice di spedizione, codice spedizione, numero spedizione, track, codice tracking, lettera di vettura, ldv, seguire il pacco, seguire la spedizione, monitorare, tracciabilita, trackare, tracker",
    "CARRIER": "corriere, corrieri, brt, bartolini, sda, gls, dhl, ups, fedex, dpd, poste, poste italiane, postino, postina, fattorino, autista, nexive, tnt, spedizioniere, amazon, poste it, inpost, vettore, trasportatore, furgone",
    "STATUS": "stato, status, notizie, notizia, novita, aggiornament*, informazion*, info, situazione, a che punto, esito, news, sapere qualcosa",
    "NEG": "non, niente, nulla, mai, nessun*, senza, ne, neanche, nemmeno, neppure, impossibile, nn, macche, zero",
    "NEVER": "mai, assolutamente nulla, mai piu, per nulla",
    "YET": "ancora, tuttora, ad oggi, a oggi, fino ad oggi, fino a oggi, finora, sinora, al momento, da giorni, anc, per ora, oggi e il, siamo al, sono passati, e passata, da una, da due, da tre, da giovedi, da lunedi, da martedi, da venerdi, da settimane, da 10, da oltre",
    "GOT": "ricev*, ricevut*, arriv*, arivat*, arivato, giunt*, consegnat*, consegnare, consegnate, pervenut*, recapitat*, ritirat*, avuto, avuta, ottenut*, in mano, tra le mani, venuto, viene, passato, comparso, ce l'ho, avro, averlo, averla",
    "DELIVERED": """consegnat*, consegna effettuata, consegna avvenuta, consegna confermata, consegna completata, recapitat*, lasciato, lasciata, averlo lasciato, averla lasciata, depositat*, a mano, prova di consegna, ricevuta di consegna, consegnano, avvenuta consegna, consegna risulta, giorno della consegna, foto della consegna, ritirato da, gia ritirato, risulta la consegna, firmato da, delivered, conferma di consegna,
        risulta consegnato, c'e scritto consegnato, e stato consegnato, lasciato nella cassetta,
        averlo dato, averlo consegnato, a chi l'avete,
        segnato come consegnato, consegnato secondo, secondo il corriere, lasciato da, lasciato presso,
        consegnato a, risulta ritirato, dato per consegnato,
        come consegnato, in consegnato, stato consegnato, consegnata a, consegnato il, consegnato
        ieri, consegnato oggi, consegnato alle, consegnata ieri, consegnata oggi, avvenuta la
        consegna, consegna fatta, consegna eseguita, consegna andata a buon fine, spunta verde, dice
        consegnato, segna consegnato, segnato consegnato, da per consegnato, e consegnato, gia
        consegnato, gia stato consegnato, gia consegnata, gia ritirata, che l'ho ritirato, che l'ho
        ricevuto, che ho ricevuto, che ho ritirato, che ho firmato, che lo abbia ritirato, firma di,
        firma del, con la mia firma, con firma, ricevuto da, ritirato dal, lasciato in, lasciato al,
        lasciato alla, lasciato davanti, lasciato fuori, lasciata davanti, lasciata in, lasciata
        alla, lasciato sul, lasciato nel, l'ha lasciato, l'hanno lasciato, l'ha lasciata, ha
        lasciato il pacco, hanno lasciato il pacco, aver lasciato, di averlo lasciato, di averlo
        consegnato, di aver consegnato, di avere consegnato, dato al, dato a un, messo nella
        cassetta, messo in cassetta, in cassetta, imbucato, nella cassetta postale, cassetta
        postale, foto del pacco, foto di consegna, la foto mostra, nella foto si vede, prova della
        consegna
    """,
    "SAYS": "risulta*, dice, dicono, dite, scritto, segna, segnato, segnata, indica*, secondo, mostra, compare, appare, pare, sembra, a quanto pare, figura, sostien*, afferma*, asseri*, dichiara*, stato, status, tracking, tracciamento, sito, app, foto, sistema, notifica, messaggio, mail dice, email, corriere, postino, brt, sda, gls, dhl, ups, poste, amazon, mappa, marcato, registrat*, teoricamente, in teoria, presunta, giura, per voi, sms, avvis*, dato per, danno per, viene dato, comunicat*, confermat*, leggo",
    "SHIP": "spedit*, spedi*, inviat*, invia*, invio, mandat*, mandare, partit*, parte, partira, partito, in viaggio, in transito, in consegna, affidat*, evas*, prepar*, uscito, in partenza, spedirete, viaggia*",
    "WHERE": "dove, dov'e, dove e, dove si trova, dove sta, che fine, dove sono, dove finit*, che ne e, cosa e successo al, cosa succede, localizzare, dve, che e successo, chissa dove, dov e",
    "WHEN": "quando, quanto tempo, quanti giorni, che giorno, in che data, entro quando, data di consegna, data di arrivo, data prevista, tempi di consegna, tempistiche, tempi, qnd, qndo, quanto ci vuole, quanto manca, per quando, che data, a che ora, quanto ancora, data certa",
    "WAIT": "aspett*, attend*, attesa, in attesa, aspetto ancora, sto aspettando, attendo ancora",
    "LATE": """ritard*, in ritardo, troppo tempo, molto tempo, da settimane, da una settimana, da due settimane, da 2 settimane, da tre settimane, da 3 settimane, da un mese, da oltre, da piu di, oltre una settimana, piu di una settimana, piu di due settimane, piu di un mese, settimane fa, un mese fa, scadut*, superat*, passata la data, e passata la data, data e passata, rimandat*, posticipat*, rinviat*, slittat*, slitta, lent*, lunghissim*, troppo lung*, ci mette, ci vuole troppo, un'eternita, tanto tempo, oltre il termine, gia passati, ormai,
        ritardo, doveva essere qui, doveva arrivare, sarebbe dovuto arrivare, avevate promesso,
        due settimane fa, termine scaduto, data passata, gia passata
    """,
    "SUPPOSED": "doveva, dovevano, sarebbe dovut*, sarebbero dovut*, avrebbe dovuto, avrei dovuto, avevate promesso, previst*, era prevista, era previsto, promess*, garantit*, stimat*, dovrebbe, dovrebbero, annunciat*, avevate detto, dicevate, programmat*, in teoria, era atteso, attesa per, mi avevate detto, mi era stato detto",
    "LOST": """pacco perso, pacco smarrito, smarrit*, smarri, e andato perso, andato perduto, e perso, sparit*, scompars*, perduto, l'hanno perso, hanno perso il, perso il pacco, perso il mio, perso durante, dispers*, finito il, disperso,
        andato perso, smarrito, perso
    """,
    "STUCK": """fermo, ferma, fermi, bloccat*, blocco, non si muove, non si e mosso, non si sposta, non avanza, nessun movimento, nessun aggiornamento, nessuna novita, nessuna notizia, nessuna informazione, non si aggiorna, non e aggiornato, non viene aggiornato, non aggiorna, senza aggiornamenti, senza notizie, non cambia, non e cambiato, stesso stato, stesso punto, sempre uguale, in dogana, alla dogana, in giacenza, etichetta creata, in transito da, ancora in transito, non trova, nessuna spedizione, nessuna traccia, incagliat*, arenat*, stallo, stagna, non risulta nessuna, non da risultati, in lavorazione, tentativo di consegna, tentata consegna, mancata consegna, consegna fallita, consegna non riuscita, reso al mittente da, reso al mittente secondo, ritorno al mittente per, reso al mittente per, reso al mittente ma, rientro al mittente per, ritorno al mittente ma, gira a vuoto, in consegna oggi, in consegna da, in consegna e, e tutto fermo, ancora nel magazzino, terza volta, di nuovo rimandat*, ancora rimandat*, rimandata di nuovo, di fila, mattine di fila, giorni di fila, non viene trovato, codice non esiste, codice non valido, numero non esiste, non funziona il tracking, tracking non funziona, link non funziona, tracciamento non funziona, non risulta alcuna, non riconosce, mittente, presa in carico, attesa di ritiro, sul furgone da, indirizzo incompleto secondo, senza lasciare avviso, nessun avviso,
        e fermo, fermo a, bloccato, in consegna, non sa niente, ero assente, doveva arrivare,
        viene spostata, reso al mittente, lo rispedite,
        indirizzo incompleto, in preparazione, in attesa di ritiro, ferma da, fermo da, giacenza, assente,
        avviso di giacenza, tentativo fallito, in magazzino, anomalia, svincolo,
        da .. giorni e fermo, da .. giorni in, da una settimana in, fermo li, sempre li, e sempre
        li, sempre lo stesso, sempre la stessa, dice sempre, mi dice sempre, segna sempre, riporta
        sempre, stessa scritta, stesso messaggio, piantato, incastrat*, parcheggiat*, non si
        schioda, non si smuove, non e cambiato niente, nessun cambiamento, senza movimenti, nessuno
        spostamento, ultimo aggiornamento, ultimo movimento, ultima scansione, ultima tappa, ordine
        confermato da, in preparazione da, in lavorazione da, preso in carico da, preso in carico
        dal, affidato al corriere da, etichetta stampata, in attesa del ritiro, in attesa di
        affidamento, non riconosce il, non riconosce il numero, numero non risulta, codice non
        risulta, numero inesistente, codice inesistente, codice errato dice, tracking inesistente,
        tracking non valido, tracking errato, non si apre il link, il link non, non mi fa seguire,
        non riesco a seguire, non riesco a tracciar*, non riesco a rintracciar*, impossibile
        tracciar*, dice che non esiste, pagina bianca, non trovata,
        spedizione non trovata, consegna non effettuata, consegna non andata a buon fine, non andata
        a buon fine, destinatario assente, dicono che non c'ero, dice che non c'ero, dice che ero
        assente, dicono che ero assente, risulto assente, risultavo assente, indirizzo non trovato,
        indirizzo errato secondo, non ha trovato l'indirizzo, non trovano l'indirizzo, non hanno
        trovato, torna indietro, sta tornando, e tornato al, e tornata al, tornato al mittente,
        tornata al mittente, rispedito al mittente, fa avanti e indietro, avanti e indietro, gira a,
        rimbalza, rimbalzato, rimpallo, si rimpallano, dogana da, alla dogana da, svincolare, nei
        meandri, hub di, centro di smistamento, smistamento, filiale
    """,
    "REST": """il resto, resto dell'ordine, resto della, resto del mio, altro pacco, secondo pacco, seconda parte, parte dell'ordine, una parte, solo una parte, solo meta, la meta dell'ordine, solo un pacco, solo uno dei, solo una delle, solo uno dei due, uno dei due pacchi, uno su due, 1 su 2, 2 su 3, due su tre, solo due dei, solo uno, solo una, l'altro articolo, altri articoli, l'altro dov'e, l'altra dov'e, l'altro non, l'altra non, l'altro pacco, ordine incompleto, consegna parziale, spedizione parziale, manca un pacco, manca l'altro, manca l'altra, mancano ancora, manca ancora, secondo collo, altro collo, l'altra meta, i restanti, restante, rimanente, rimanenti, seconda spedizione, viaggiano a parte, terzo pacco, gli altri due, le altre due, gli altri, secondo articolo, pezzo mancante dell'ordine, manca il resto, resto della consegna, viaggia a parte, spediti a parte, spedito a parte, doveva seguire, dovevano seguire, in un'altra spedizione, con altra spedizione, in due spedizioni, arrivato solo uno, arrivata solo una, arrivati solo, e arrivato solo, sono arrivati solo, manca la seconda, manca il secondo, le sedie ci sono, seconda scatola, altra scatola, parte mancante dell'ordine,
        l'altro, l'altra, uno dei due, uno solo,
        manca una scatola, il secondo pacco, il secondo collo, la seconda scatola, mi e arrivato solo,
        ho ricevuto solo, mi e arrivata solo, mi sono arrivati solo, mi sono arrivate solo, sono
        arrivati due, arrivati due su, arrivato uno, arrivata una, uno dei tre, una delle tre, due
        dei tre, due delle tre, una delle due, mancano gli altri, mancano le altre, mancano due, mi
        manca un, mi manca una, mi manca il, mi manca la, mi manca ancora, mi mancano, e gli altri,
        e le altre, e l'altro, e l'altra, l'altra parte, altra meta, in due pacchi, in due colli, in
        due scatole, in piu pacchi, in tre pacchi, due colli, due pacchi, tre pacchi, tre colli,
        collo mancante, pacco mancante, secondo scatolone, altro scatolone, meta dell'ordine, meta
        della roba, il rimanente, parziale, ordine parziale
    """,
    "NOTGOT": """non e arrivat*, non e ancora arrivat*, non arriva, non mi e arrivat*, non ho ricevut*, non ricevut*, non abbiamo ricevuto, mai arrivat*, mai ricevut*, ancora niente, ancora nulla, niente ancora, nulla ancora, non consegnat*, non e stato consegnat*, nessun pacco, nessuna consegna, nn ho ricevut*, nn e arrivat*, nn arriva, non ce l'ho, non l'ho ricevut*, non ho il pacco, non ho ancora, mai visto, mai vista, non si vede, non si e visto, non pervenut*, mai pervenut*, mancata ricezione, mancata consegna, ancora non, non ancora, a mani vuote, non l'ho mai, nemmeno l'ombra, non passa nessuno, non e passato nessuno, non sono arrivat*, non sono ancora, di arrivare non, senza ricevere, tutto tace, e niente, niente di niente, deve ancora arrivare, devono ancora arrivare, non si e presentato, aspetto ancora, non ho visto nessuno, non si vede nessuno, nessuno e venuto, nessuno si e visto, non ho ancora ricevut*, ancora non ho, ancora non e, non e mai arrivat*, non mi e mai,
        non ricevo, non ricevo nulla, non ricevo niente, non mi arriva, non mi arrivano, non
        arrivano, non e arrivato niente, non e arrivato nulla, non arriva niente, non arriva nulla,
        non e arrivata la, non e pervenuto, non si vede arrivare, senza traccia, nessuna traccia
        del, neanche l'ombra, neppure l'ombra, l'ombra del, non e ancora qui, non e qui, non ce l'ho
        ancora, non lo ricevo, non la ricevo, non me lo consegnano, non me l'hanno consegnat*, non
        hanno consegnat*, non lo hanno consegnat*, non l'hanno consegnat*, non mi hanno consegnat*,
        non mi hanno portato, non l'hanno portato, non hanno portato, nessuno si e presentato,
        nessuno si presenta, sono ancora senza, ancora senza, a oggi niente, ad oggi niente, ad oggi
        nulla, a oggi nulla, a oggi non, ad oggi non, tuttora non, tuttora niente, finora niente,
        finora nulla, ancora nessun, ancora nessuna, mai giunt*, non e giunt*, non e mai giunt*,
        aspetto invano, attendo invano, invano, deve arrivare ancora, non e passato il corriere, il
        corriere non e, il corriere non si, di lui nessuna traccia, nn ho ancora, nn l'ho, nn
        arrivato, nn arrivata, nn ricevuto, no ricevuto, nn e ancora
    """,
    "NOTSHIP": "non spedit*, non e stato spedit*, non ancora spedit*, non e ancora spedit*, non e ancora partit*, non e partit*, non avete spedit*, non e nemmeno spedit*, ancora in preparazione, in preparazione, in elaborazione, in lavorazione, da spedire, non ancora partit*, non viene spedit*, mai spedit*, non risulta spedit*, deve ancora partire, ancora da spedire, non evas*, ancora fermo in magazzino, mosso dal magazzino, uscito dal magazzino ancora, lasciato il magazzino, non lo ha mai ricevuto, non l'ha mai ricevuto",
    "NOTHERE": """non ho ricevut*, non c'e nulla, non c'era nulla, non c'e niente, non c'era niente, non c'e il, non c'era il, non c'e nessun, non c'era nessun, non ce l'ho, io non ho, non ho nulla, non ho niente, non ho il, non ho visto, mai visto, mai vista, mai ricevut*, mai arrivat*, non e arrivat*, non mi e arrivat*, non e a casa, non e qui, ero a casa, ero in casa, sono stato a casa, sono stata a casa, eravamo in casa, stavo a casa, casa tutto il giorno, tutto il giorno a casa, tutto il giorno in casa, nessuno ha suonato, nessuno ha, nessuno in, nessuno qui, in casa non, nessuno lo, nessuno e passato, nessuno si e, nessun corriere, nessun vicino, vicini non, vicino non, vicina non, ho chiesto ai vicini, chiesto ai vicini, cassetta vuota, cassetta e vuota, cassetta era vuota, non trovo, non lo trovo, non si trova, non trovato, da nessuna parte, introvabile, nemmeno l'ombra, nessuna traccia, nessun pacco, a me non, non mi e stato consegnato, non mi e stata consegnata, portiere non, non esiste, non ne sa, non sanno nulla, non sa niente, nessuno l'ha, ero all'estero, casa vuota, casa era vuota, era vuota, cercato ovunque, cercato dappertutto, non ha preso, non ha ritirato, non ho ritirat*, mai ritirat*, mai andat*, bugia, non e vero, non abbiamo ricevut*, non l'abbiamo, non l'ho, non ha mai, non era in, non ci sono mai andat*, telecamera non, non ha nessun pacco, non hanno nessun pacco, non hanno niente, non hanno nulla, non ha niente, non ha nulla, nega, dice di no, il vicino nega, ero via, ero in viaggio, ero fuori, non siamo, ricevuto niente, ricevuto nulla, c'e niente, c'era niente, niente in, nulla in, niente di niente, niente nella, nulla nella, niente a casa, nessuno ha visto niente, e falso,
        era vuoto, e vuota, vuoto,
        sparito, scomparso, vuota,
        c'e solo la pubblicita, solo la pubblicita, solo pubblicita, solo volantini, solo
        bollette, cassetta non, nella cassetta non, nella cassetta niente, nella cassetta nulla, in
        cassetta non, in cassetta niente, fuori non c'e, davanti non c'e, davanti alla porta non,
        alla porta non, sul pianerottolo non, in portineria non, in casa mia, qui nessuno, qui non abbiamo, qui non ho, a me nulla, a me nessuno, io non l'ho,
        io non ho ricevuto, io non ho visto, io non ho ritirato, io non ho firmato, io non ho mai, ma io non, ma non c'e, ma non l'ho, pero io non, pero qui, e invece no, ma invece no, non e vero niente, non ho
        trovato nulla, non ho trovato niente, non ho trovato nessun, non abbiamo trovato, non ho
        ricevuto un bel niente, un bel niente, non ho in mano, non c'e traccia, non ce n'e traccia,
        ho guardato, ho controllato, ho cercato, ho chiesto a, ho chiesto al, ho chiesto in, chiesto
        al portiere, chiesto al custode, chiesto a tutti, chiesto a tutto il, nessuno sa, nessuno sa
        nulla, nessuno sa niente, nessuno lo ha, nessuno ce l'ha, nessuno di loro, nessuno del
        palazzo, nessuno ha visto, nessuno ha ricevuto, nessuno ha ritirato, nessuno ha aperto,
        nessuno ha bussato, nessuno ha citofonato, non ha suonato, non hanno suonato, non ha
        citofonato, non ha bussato, senza suonare, non e passato, telecamera non si, telecamera non
        mostra, telecamera non ha, dalla telecamera, nelle registrazioni, il vicino dice, la vicina
        dice, il portiere dice, il custode dice, il negoziante dice, il tabaccaio dice, al punto di
        ritiro non, al locker non, nel locker non, il locker era, vuoto il locker, non ho il codice,
        mai ricevuto il codice, ero al lavoro
    """,
    "PLACE": """vicin*, cassetta, cassetta delle lettere, porta, portone, portiere, portineria, custode, reception, garage, giardino, androne, pianerottolo, locker, punto di ritiro, punto ritiro, edicola, tabacchino, tabaccheria, bar, ingresso, cancello, ufficio postale, zerbino, negozio,
        vicino
    """,
    "STOLEN": """rubat*, rubare, furto, ladr*, sottratt*, qualcuno l'ha preso, qualcuno ha preso, fregat*, trafugat*,
        rubato, rubata,
        ladri, se lo sono preso, portato via,
        me l'hanno rubato, l'hanno rubato, me lo hanno rubato, se lo sara preso, se lo saranno
        preso, qualcuno se l'e, qualcuno se lo, sparito dal, sparito dall'androne, sparito dalla
    """,
    "DENIED": """non e la mia firma, firma non e, non ho firmato, non ho mai firmato, nessuno ha firmato, chi ha firmato, firmato da, qualcuno ha firmato, firma falsa, firma falsificata, falsificat*, non e casa mia, non e la mia casa, non e la mia porta, non e il mio, non e il mio indirizzo, non e il nostro, consegnato a un altro, consegnato a un'altra, consegnato a qualcun, consegnato ad altri, consegnato ad un, consegnato a un certo, consegnato altrove, altro indirizzo, indirizzo sbagliato, indirizzo errato consegnat*, altra persona, persona sconosciuta, sconosciut*, non conosco, chi l'ha ritirato, chi l'ha ricevuto, a chi, di chi, altra citta, altra via, altro civico, civico sbagliato, altro palazzo, palazzo sbagliato, casa sbagliata, falsa consegna, finta consegna, consegnato ma, consegnato pero, consegnata ma, prova di consegna, non c'e portiere, portiere non c'e, non abbiamo portiere, non esiste portiere, consegnato a caso, al posto mio, qualcun altro, qualcun'altro, un estraneo, altra provincia, ma io sto a, mentre io, gia ritirato da, risulta ritirato, ritirato da qualcuno, non sono io, non sono mai, nella foto, la foto della, foto della consegna non, foto non e, vicino che non, certo signor, nessuno con quel nome, nessuno si chiama, quel nome, non abbiamo reception, non abbiamo portineria, non esiste il numero, io no, locker era vuoto, locker vuoto, armadietto vuoto, ha firmato un, ha firmato una, una certa, un certo, qui non abita, non abita qui, e una villetta, vivo in un, ho la telecamera, mia telecamera, telecamera all, telecamera non, la telecamera,
        non ce l'ha, firma non e la mia, non e venuto nessuno, falso, nessuna traccia, ha firmato,
        non so chi sia, chi e, nessuno l'ha visto, qui non c'e, qui non e arrivato, non l'ho visto,
        non si trova, non lo trovo, nessuno ha suonato, non e passato nessuno, ero a casa tutto il giorno,
        altra casa, vecchio indirizzo, il vicino non, io non ho firmato, non l'ho ricevuto io,
        avete sbagliato casa, ha sbagliato casa, hanno sbagliato casa, sbagliato casa, sbagliato
        portone, sbagliato civico, sbagliato porta, sbagliato palazzo, sbagliato indirizzo di
        consegna, il mio e un, la mia e una, la mia e di, la mia porta e, la mia porta non, il mio
        portone e, il mio cancello e, la mia casa e, la mia casa ha, casa mia e, casa mia non, casa
        mia ha, da me non, non e il mio portone, non e il mio cancello, non e la mia via, non e la
        mia cassetta, non e il mio nome, non e il mio cognome, non e la mia scrittura, non e la mia
        calligrafia, quella non e la mia, quello non e il, quella firma, questa firma, uno
        scarabocchio, scarabocchio, firma illeggibile, ha firmato qualcun, firmato qualcun, firmato
        un altro, firmato un certo, firmato tale, a firmare, chi e questo, chi e questa, chi
        sarebbe, non so chi, non conosco nessun, non conosco nessuno, nessun signor, nessuna
        signora, un tale, certo sig, tizio, a chi l'hanno dato, a chi lo hanno dato, a chi l'ha, a
        chi lo ha, a chi e stato, chissa a chi, chissa chi, dato a qualcun, dato a un altro,
        lasciato a qualcun, lasciato a un altro, consegnato in un'altra, consegnato in altra,
        consegnato in un altro, consegnato ad altro, consegnato al civico, consegnato in via,
        consegnato a via, ad un'altra persona, a un'altra persona, a uno sconosciuto, non abbiamo un
        portiere, non abbiamo il portiere, nel mio palazzo non, non c'e la portineria, non c'e
        portineria, non esiste portineria, non ho vicini, non ho una cassetta, non ho la cassetta,
        come ci entra, non ci sta in cassetta, non entra nella cassetta, non entra in cassetta, non
        ci entra nella, qualcuno al posto, al mio posto, qualcuno lo ha, gia ritirato da altri,
        qualcuno l'ha ritirato, qualcuno ha ritirato, lo ha ritirato un, l'ha ritirato un, io non
        sono andat*, non sono andato a, non sono ancora andat*, non sono mai passat*, con la mia
        carta d'identita, senza documento, bugiard*, si inventa, si e inventato, inventat*, falsi,
        falsa, falso che, dichiara il falso, hanno mentito, ha mentito, mente
    """,
    "WISMO": """dov'e il mio ordine, dov'e il mio pacco, dov'e la mia, dove il mio ordine, dove il mio pacco, dove si trova il mio, che fine ha fatto, stato dell'ordine, stato del mio ordine, stato della spedizione, stato spedizione, stato ordine, stato della consegna, a che punto e, a che punto siamo, quando arriva, quando arrivera, quando arriveranno, quando ricevero, quando ricevo, quando lo ricevo, quando la ricevo, quando verra consegnat*, quando sara consegnat*, quando consegnate, quando mi arriva, quando spedite, quando lo spedite, quando viene spedit*, quando sara spedit*, quando parte, quando partira, quando avro, quando posso aspettar*, quando dovrebbe, e stato spedito, e stata spedita, e gia stato spedit*, avete spedito, avete gia spedito, l'avete spedito, e partito, e gia partito, e in viaggio, in arrivo, arrivera in tempo, arriva in tempo, fate in tempo, arriva oggi, arrivera oggi, arrivera entro, codice di tracciamento, numero di tracking, codice tracking, numero di tracciamento, codice di tracking, link per seguire, link di tracciamento, notizie del mio, notizie sul mio, notizie del pacco, informazioni sul mio ordine, informazioni sulla spedizione, informazioni sulla consegna, info sul mio, info ordine, sapere quando, sapere dove, verificare con il corriere, contattare il corriere, sentire il corriere, sollecit*, mancata consegna, dov'e finit*, dove finit*, aprire una segnalazione, problema con la consegna, problema di consegna, giorno arriva, data arriva, rintracciare, passano oggi, ripassa, riprovano, aggiornamenti sull'ordine, aggiornamenti sulla spedizione, che giorno arriva, in che giorno, solo sapere quando, e uscito dal magazzino, uscito dal magazzino, gia partito, gia partita, e partita, gia spedito, gia spedita, novita sul, novita sull'ordine, ci sono novita, quando ci sono, quando saranno qui, quando sara qui, per quando, devo fare qualcosa in dogana, arriva da solo, dovevate chiamare il corriere, dovevate sentire, il corriere non e passato, corriere non passa, riprova, numero di spedizione, codice di spedizione, codice spedizione, in ritardo di, giorni di ritardo, e in ritardo, sono in ritardo, ancora in ritardo, di nuovo in ritardo, ritardo della consegna, ritardo nella consegna, non ho notizie, non ho piu notizie, nessuna notizia, senza notizie, non so nulla del, non so niente del, non ne so nulla, non so piu nulla, quale punto di ritiro, dove lo ritiro, dove devo ritirar*, dove ritirarlo, perche non arriva, come mai non arriva, perche ci mette, che succede al, cosa succede al, ordine fatto il, ho fatto un ordine, quando lo mandate, quando consegnano, mai passato, aspetto da, aspettando da, aspettiamo da, sto aspettando, sto ancora aspettando, aspettando la, aspettando il, non dice quale, non dice dove, ma non quale, che succede, cosa succede, ricevuto da voi, mai preso in carico, preso in carico, gls non lo, brt non lo, corriere non lo, quinto giorno, ditemi solo dov'e, ditemi dov'e,
        dov'e, dove sta, quando ripassa, come mai ci mette, fa in tempo, che faccio, dove si trova,
        non si e visto,
        vi siete dimenticati, novita, aggiornamenti, a che punto, arrivera mai, mi fate sapere quando,
        quanto manca, nuova data, data certa, data precisa, riconsegna, secondo tentativo,
        arriva dalla cina, siamo ancora in attesa, attendo ancora, non si muove, non si aggiorna,
        nessun aggiornamento, dove si e fermato, e stato affidato al corriere, ancora in lavorazione,
        me lo avete spedito, l'avete mandato, l'avete mandata, l'avete gia mandat*, me l'avete
        spedit*, avete spedito il, avete spedito la, avete inviato il, avete inviato la, e stato
        inviato, e stata inviata, e stato mandato, non ho ancora ricevuto, ancora non ricevo, non lo
        vedo arrivare, si sa qualcosa, sapete qualcosa, sapete dirmi quando, sapete dirmi dove,
        sapete quando, sapete dove, mi sapete dire quando, mi sapete dire dove, mi dite quando, mi
        dite dove, potete dirmi quando, potete dirmi dove, potreste dirmi quando, potreste dirmi
        dove, puo dirmi quando, puo dirmi dove, si puo sapere quando, si puo sapere dove, si puo
        sapere che fine, posso sapere quando, posso sapere dove, vorrei sapere quando, vorrei sapere
        dove, volevo sapere quando, volevo sapere dove, volevo sapere se, quando me lo, quando me
        la, quando mi arrivera, quando mi arrivano, quando mi verra, quando mi consegn*, quando lo
        avro, quando l'avro, quando potro, quando dovrebbe arrivar*, quando si prevede, quando e
        prevista, quando e previsto, per che giorno, a che ora passa, a che ora passano, a che ora
        arriva, passa oggi, passa domani, arriva domani, oggi o domani, fino a quando devo, quanto
        devo aspettare, quanto devo ancora, quanto bisogna aspettare, quanto c'e da, quanto ancora
        devo, quanto ci mette, quanto ci vorra, aspetto il pacco, aspetto il mio, aspetto la mia,
        aspetto l'ordine, aspetto un pacco, aspetto ancora il, attendo il pacco, attendo il mio,
        attendo la consegna, sto aspettando il, sto aspettando la, giorni che aspetto, settimane che
        aspetto, mese che aspetto, giorni di attesa, settimane di attesa, da .. giorni aspetto, da
        .. settimane aspetto, dove l'avete, dove lo avete, dove e finito, dove e finita, dove si e
        perso, dove si e cacciato, dove posso seguire, come posso seguire, come faccio a seguire,
        come faccio a tracciar*, come rintraccio, come lo traccio, mi mandate il tracking, mi date
        il tracking, mi date il codice, mandatemi il tracking, mandatemi il codice, mandatemi il
        link per, datemi il tracking, datemi il codice, non ho il tracking, non ho ricevuto il
        tracking, non ho ricevuto il codice di, nessun tracking, nessun codice, senza tracking, mi
        serve il tracking, mi serve il codice di, mail di spedizione, email di spedizione, conferma
        di spedizione, mail di conferma spedizione, data di consegna prevista, avete perso il mio,
        si e perso il mio, si e perso, sara andato perso, e andato perso, l'avete perso, notizie
        della mia, notizie sulla, notizie sull'ordine, ho bisogno di sapere, che fine fa, che ne e
        stato, che fine ha, lo spedite o, la spedite o, quando lo inviate, quando la inviate, quando
        lo spedirete, quando pensate di, avete intenzione di spedir*, avete intenzione di mandar*,
        pensate di spedir*, pensate di mandar*, vediamo se arriva, vedere se arriva, chiedo
        informazioni sul, chiedo notizie, chiedevo notizie, chiedevo del mio, chiedo dell'ordine,
        chiedevo se, domando notizie, riguardo al mio ordine, riguardo alla spedizione, riguardo
        alla consegna, in merito al mio ordine, in merito alla consegna, in merito alla spedizione,
        ordine mai arrivat*, pacco mai arrivat*, pacco non arrivat*, merce non arrivat*, merce mai
        arrivat*
    """,
    "DEADLINE": """compleanno, natale, matrimonio, festa, vacanze, entro venerdi, entro sabato, entro lunedi, entro domenica, entro martedi, entro mercoledi, entro giovedi, per sabato, per venerdi, per domenica, per lunedi, urgente, urgenza, in tempo, anniversario, battesimo, comunione, parto il, mi serve per, mi serve entro, ne ho bisogno per, epifania, laurea, trasloco, mi serve per sabato, serve per, mi servono per, e un regalo, fate in tempo
    """,
    "FASTER": "piu veloc*, piu velocemente, accelerare, sollecit*, urgente, priorita, express, sveltire, velocizzare",
    "SHIPCOST": """spese di spedizione, spesa di spedizione, costo di spedizione, costi di spedizione, costo della spedizione, spese spedizione, spedizione gratuita, spedizione gratis, spedizione veloce, spedizione express, spedizione espressa, spedizione rapida, spedizione prioritaria, consegna veloce, consegna rapida, consegna express, consegna gratuita, consegna gratis, consegna doveva essere gratuita, spese di consegna, costo di consegna, costi di consegna, spese di trasporto, costo del trasporto, trasporto, affrancatura, francobollo, francobolli, supplemento, sovrapprezzo, contrassegno, la spedizione, della spedizione, per la spedizione, sulla spedizione, la consegna, della consegna, per la consegna, spese postali, firma alla consegna, prezzo della spedizione, tariffa, porto, francatura, con firma, tariffa di spedizione, trasporti, corriere espresso, euro di spedizione, di spedizione sono, 5 di spedizione, 6 di spedizione, 7 di spedizione, 8 di spedizione, 9 di spedizione, 10 di spedizione, prezzo di spedizione, tariffe di spedizione, spese di sped, contributo spedizione, spedgratis, spedizionegratis, spedizionegratuita,
        dogana, due spedizioni,
        di spedizione, di consegna, sconto spedizione, corriere veloce, spedire in,
        costo della consegna, dazi, oneri doganali, sdoganamento, iva importazione, spese di gestione,
        consegna in 24 ore, consegna premium, consegna su appuntamento
    """,
    "CHARGED": """addebit*, pagat*, pagare, pago, paghi, pagamento, due volte, doppi*, 2 volte, caro, cara, care, carissim*, esagerat*, eccessiv*, assurd*, gratis, gratuit*, euro, eur, rimbors*, storno, stornat*, perche, prezzo, costa, costano, costo, costi, troppo, in piu, differenza, dare, sconto, extra, compres*, inclus*, fattura, toglie*, restituit*, speso, alto, alte, promoss*, sottra*, ridatemi, applicat*, rivoglio, indietro,
        addebitato due volte, troppo alte, costa cosi tanto, rivoglio la differenza, rimborsate le spese,
        addebitato, nel carrello c'era, differenza tra,
        mi avete fatto pagare, doppio addebito, pagato due volte, esagerate, carissima, carissime,
        non mi sembra giusto, rimborso delle spese, non c'era nel carrello, la differenza, piu del prodotto,
        piu dell'articolo
    """,
    "CHARGE": """spese di spedizione addebitat*, spese di spedizione doppi*, spese di spedizione due volte, spese di spedizione troppo, due volte le spese, doppie spese, doppia spedizione, pagat* la spedizione, pagat* le spese di spedizione, pagat* la consegna, pagat* per la spedizione, pagat* il trasporto, pago la consegna, pago la spedizione, pagare la spedizione, pagare la consegna, rimbors* della spedizione, rimbors* la spedizione, rimbors* le spese di spedizione, rimbors* delle spese di spedizione, rimbors* la differenza, rimbors* delle spese di consegna, rimbors* le spese di consegna, rimbors* il trasporto, storno delle spese, spedizione troppo cara, spedizione cara, costo di spedizione sbagliat*, costo di spedizione errat*, costo di spedizione troppo, spedizione era gratis, spedizione era gratuita, spedizione gratuita ma, spedizione gratis ma, spedizione doveva essere, consegna doveva essere gratuita, supplemento isole, supplemento di, sovrapprezzo, dare .. al postino, euro al postino, euro al corriere, pagare al corriere, pagare al postino, pagare il postino, affrancatura insufficiente, affrancatura non, toglietemi le spese, in piu sulla spedizione, in piu per la spedizione, restituite .. spese di spedizione, indietro le spese di spedizione, spese di spedizione indietro, spese di spedizione ma, tre volte le spese, tre spedizioni, stessa scatola, sul trasporto, in fattura ci sono, paghero, affrancatura, spedizione in omaggio, consegna gratis, gratis sopra, gratuita sopra, gratis da, gratis oltre, costa piu del prodotto, piu del prodotto, piu cara del, spese di gestione, meta delle spese, peso sbagliato, codice spedizione gratuita, me l'avete fatta pagare, fatta pagare, fatto pagare la spedizione, la spedizione due volte, spedizione pagata due, spedizione due volte, di spedizione sono troppi, spedizione troppo alta,
        mi ha chiesto .. euro, mi hanno chiesto .. euro, ho dovuto pagare, ho dovuto dare, abbiamo
        dovuto pagare, mi hanno fatto pagare, mi ha fatto pagare, da pagare alla consegna, pagare
        alla consegna, pagare alla porta, costava meno la spedizione, costa piu la spedizione, la
        spedizione costa, la spedizione costava, la spedizione mi e costata, costa di piu la
        spedizione, la spedizione e cara, la spedizione e carissima, la spedizione e troppo,
        spedizione eccessiv*, spedizione esagerat*, ho pagato la spedizione, ho pagato la consegna,
        ho pagato l'espress*, ho pagato per la consegna, ho pagato per la spedizione, ho pagato ..
        per la spedizione, ho pagato .. di spedizione, pagato .. di spedizione, addebitato ..
        spedizione, addebitati .. spedizione, addebitata la spedizione, pagato l'express, pagato il
        corriere espresso, pagato la consegna veloce, pagato la consegna rapida, pagato per le 24,
        pagato per averlo, pagato il supplemento, servizio che non, per un servizio, rimborso della
        spedizione, rimborso spedizione, rimborso del supplemento, rimborso dell'express,
        rimborsarmi la spedizione, rimborsarmi le spese di, rimborsatemi la spedizione, rimborsatemi
        le spese di, rimborsate la spedizione, restituirmi le spese di, restituitemi le spese di,
        restituitemi la spedizione, ridatemi le spese di, ridatemi i soldi della spedizione, ridarmi
        la spedizione, indietro la spedizione, indietro i soldi della spedizione, la differenza di
        spedizione, differenza sulla spedizione, la spedizione me l'avete, spese di spedizione me
        le, spese di spedizione non dovute, spese di spedizione non erano, spese di spedizione
        pagate, spese di spedizione per due, spese doppie, doppie spese di, spedizione doppia,
        spedizione e gratuita, spedizione gratuita e, spedizione gratuita invece, spedizione
        gratuita sopra, spedizione gratis e invece, spedizione gratis sopra, spedizione inclusa,
        spedizione compresa, diceva spedizione gratuita, diceva spedizione gratis, c'era scritto
        spedizione, scritto spedizione gratuita, scritto spedizione gratis, in promo spedizione,
        codice per la spedizione, coupon spedizione, prime e mi avete, sono prime, ho prime, perche
        pago la spedizione, perche devo pagare la spedizione, perche devo pagare, perche mi fate
        pagare, come mai la spedizione, come mai pago
    """,
    "CUSTOMS": """dogana, doganal*, dazi, dazio, sdoganament*, oneri, tasse di importazione, tassa di importazione, iva all'importazione, spese doganali, contrassegno,
        spese di dogana, tasse doganali, tassa doganale, pagare la dogana, pagare i dazi
    """,
    "BROKEN": """rott*, rotto, rompe, rompersi, romp*, ruppe, danneggiat*, danni, danno, difettos*, difett*, guast*, crepat*, crepa, crepe, incrinat*, scheggiat*, spezzat*, graffiat*, graffi, graffio, ammaccat*, schiacciat*, deformat*, strappat*, bucat*, buco, rovinat*, non funziona, non funzionano, non si accende, non carica, non va, non parte, smesso di, ha smesso, perde, gocciola, perdita, piegat*, stort*, scucit*, arrugginit*, a pezzi, in pezzi, in frantumi, frantumat*, cattive condizioni, pessime condizioni, malfunzion*, si spegne, si scalda, surriscald*, si scolla, scollat*, esplos*, bruciat*, non chiude, non si chiude, non si apre, non gira, non gonfia, fa rumore, rumore, bagnat*, versat*, rovesciat*, si stacca, staccat*, non monta, non si monta, non riesco a montare, impossibile montare, zoppica, balla, traballa, morto, in corto, non scalda, non raffredda, non tiene, sfond*, sbeccat*, deteriorat*, sgonfi*, scaric*, scheggia, macchie di ruggine, difetto,
        scheggiato, sfarfalla, ronza, ha perso tutto,
        in mille pezzi, crepato, ammaccato, arrugginito, perde acqua, scucito, macchiato, ammuffito, marcio,
        storto,
        in due pezzi, in tanti pezzi, distrutt*, disintegrat*, sfasciat*, spaccat*, spacca, si e
        spaccat*, si e crepat*, si e spezzat*, si e staccat*, si e bruciat*, si e bloccat*, si e
        scollat*, si e scucit*, si e strappat*, si e bucat*, si e piegat*, si e fus*, si e rovinat*,
        si blocca, si inceppa, inceppat*, si pianta, si impalla, si spacca, si rompe, si sgonfia, si
        sfila, si allenta, allentat*, si svita, si smonta da, si muove tutto, non risponde, non
        reagisce, non da segni, nessun segno di vita, non fa niente, non fa nulla, non suona, non si
        sente, non si vede niente, schermo nero, non prende, non aspira, non taglia, non stampa, non
        legge, non riconosce la, non si connette, non si collega, non si abbina, non si accoppia,
        non aggancia, non regge la carica, batteria dura poco, non si ricarica, si scarica subito,
        si scarica in, perde aria, perde olio, perde liquido, perde gas, fa scintille, scintill*,
        fuma, ha preso fuoco, fumo, puzza di bruciato, odore di bruciato, scotta, salta la corrente,
        salta il contatore, fa saltare, corto circuito, cortocircuito, fa un rumore, rumore strano,
        rumoros*, vibra troppo, gratta, stride, cigola, fischia, ronzio, sfarfall*, lampeggia e, va
        a scatti, a scatti, incrinatura, crepatura, venatura, ammaccatura, ammaccature, graffiatura,
        una botta, botte, colpo su, segnat*, sfondat*, bozzo, bozzi, bollat*, rigat*, righe, storta,
        storti, storte, sghemb*, dondola, traballant*, instabil*, non sta in piedi, non sta dritto,
        non combacia, non combaciano, non si incastra, non si incastrano, i fori non, fori
        sbagliati, fori non, filettatura, spanat*, manopola, cerniera rotta, cerniera si, zip rotta,
        cucitura, cuciture, un buco, buchi, forat*, fradicio, fradicia, inzuppat*, muffa, ammuff*,
        ruggine, ossidat*, squagliat*, sciolt*, fus*, deform*, schiacciata, schiacciato, acciaccat*,
        sbriciol*, sgretol*, frantum*
    """,
    "WORK": "funziona*, accende, carica, scalda, connette, gira, chiude, va piu",
    "WRONG": "sbagliat*, errat*, errore, divers*, altro, altra, scorrett*, scambiat*",
    "WRONGITEM": """articolo sbagliato, prodotto sbagliato, prodotto errato, articolo errato, taglia sbagliata, taglia errata, colore sbagliato, colore errato, modello sbagliato, modello errato, misura sbagliata, misura errata, altro prodotto, altro articolo, altra cosa, altro modello, altro colore, altra taglia, prodotto diverso, articolo diverso, colore diverso, divers* da quello, divers* da quella, divers* dalla foto, divers* dalla descrizione, non e quello che, non e quella che, non e cio che, non e il prodotto, non e l'articolo, quello che ho ordinato, non corrisponde, non corrispondono, non conforme, non e come, falso, falsi, contraffat*, imitazione, una copia, tarocc*, tarocco, non originale, non e originale, avete sbagliato, vi siete sbagliati, mi avete mandato, mi avete inviato, mi avete spedito, mandato un altro, mandato un'altra, arrivato un altro, arrivata un'altra, arrivato un, ho ordinato .. e, ho ordinato .. ma, ordinato .. arrivat*, ordinato .. ricevut*, ho preso .. c'e, invece di, invece del, invece della, anziche, al posto di, al posto del, scambiat*, niente a che vedere, tutt'altro, descrizione diceva, descrizione dice, nella descrizione, dalla descrizione, non e la stessa, non e lo stesso, truciolato, non e vero, pacco di un altro, ordine di un altro,
        e un falso, scritto male,
        due sinistre, diverso dalla foto, contraffatto, usato, di seconda mano, ricondizionato,
        non c'entra niente, non c'entra nulla, non c'entra, nulla a che vedere, non assomiglia, non
        somiglia, non e uguale, non sono uguali, non e il modello, non e la taglia, non e il colore,
        non e la misura, non e come in foto, non come in foto, non e come nella foto, diverso da
        come, diversa da come, tutt'altra, tutta un'altra, un'altra cosa, un altro articolo, un
        altro modello, un altro colore, un'altra taglia, un'altra misura, un'altra marca, altra
        marca, marca diversa, tonalita diversa, piu scuro, piu scura, piu chiaro, piu chiara, sul
        sito, sul sito era, sul sito diceva, in foto era, in foto sembrava, dalla foto sembrava,
        nella foto era, nell'inserzione diceva, dalle foto, secondo la descrizione, contrariamente
        alla, ingannevol*, pubblicita ingannevole, mi e arrivato
        un, mi e arrivata una, mi e arrivato un altro, mi e arrivata un'altra, mi sono arrivati dei,
        mi sono arrivate delle, ne e arrivato uno, ne e arrivata una,
        arrivato invece, arrivata invece, e invece e arrivat*, invece mi e arrivat*, invece e
        arrivat*, invece ho ricevuto, ricevuto invece, quello
        ordinato, quella ordinata, da me ordinat*, non quello che, non quella che, due sinistri, due
        destri, due destre, entrambe sinistre, entrambi sinistri, non e autentic*, non autentic*,
        falso d'autore, e una copia, e un'imitazione, patacca, tarocch*, versione cinese
    """,
    "MISSING": """manca, mancano, mancava, mancavano, mancant*, manc*, non c'era il, non c'era la, non c'erano, non c'e il, non c'e la, non ci sono, non ci sono le, non ci sono i, senza istruzioni, senza viti, senza caricatore, senza il, senza la, senza le, incomplet*, non inclus*, non era inclus*, non compres*, vuot*, dimenticat*, c'era solo, c'erano solo, solo 3 su, dovevano essere, ce ne sono solo, ne mancano, ne manca, ne ho ricevuti solo, priv*, non comprendeva,
        manca il, manca la, mancano le, mancano i, incompleto, dentro non c'era,
        senza il manuale, senza le viti, senza il cavo, senza il telecomando, senza coperchio, senza
        tappo, senza pile, senza manuale, senza cavo, senza telecomando, senza adattatore, privo di,
        priva di, non comprende, non include, non comprendeva il, non conteneva, non ho trovato il,
        non ho trovato la, non ho trovato le, non ho trovato i, non trovo il, non trovo la, non
        trovo le, non trovo i, non c'erano le, non c'erano i, mancavano le, mancavano i, mancava il,
        mancava la, manca un, manca una, mancano due, mancano tre, mancano quattro, mancano alcuni,
        mancano alcune, mancano dei, mancano delle, uno in meno, una in meno, due in meno, di meno,
        solo due, solo tre, solo quattro, solo cinque, ce n'erano solo, ce n'era solo, ce n'e solo,
        ne erano, su sei, su quattro, su dodici, su dieci, invece di due, invece di tre, invece di
        quattro, invece di sei, invece di dieci, invece di dodici, anziche due, anziche tre, anziche
        quattro, anziche sei, dovevano essercene, doveva esserci, dovrebbe esserci, dovrebbero
        esserci, doveva contenere, mezza vuota, mezzo vuoto
    """,
    "PART": "pezzo, pezzi, vite, viti, bullon*, dado, dadi, manuale, istruzioni, cavo, caricatore, caricabatterie, adattator*, accessor*, coperchio, tappo, pila, pile, batteria, batterie, telecomando, spina, supporto, supporti, piede, piedini, gamba, gambe, maniglia, manico, cinghia, custodia, ruota, ruote, rotell*, gancio, ganci, chiave, brugola, tubo, beccuccio, ferramenta, rondell*, uno dei, kit, ricambio, ricambi, bustina, base, ripian*, mensola, pannell*, lato, tassell*, component*, pennell*, guarnizion*, alimentatore, copri*, tracolla, set",
    "INSIDE": """nella scatola, nel pacco, nella confezione, dentro, all'interno, scatola vuota, pacco vuoto, confezione vuota, aprendo, aperto la, aperto il, aprire il pacco, nella busta, nel set, nel kit, conteneva, contenuto, busta vuota, disimball*, nell'imballo, spacchett*, nella bustina,
        dentro la scatola, dentro il pacco, dentro la confezione, nell'imballaggio, aprendo la
        scatola, aprendo il pacco, quando l'ho aperta, quando ho aperto la, una volta aperto, una
        volta aperta, all'apertura, dentro c'era, dentro c'erano, dentro ci sono, dentro c'e, nel
        cartone, nello scatolone, nel sacchetto, nella custodia
    """,
    "BADQ": """scarsa qualita, pessima qualita, qualita pessima, qualita scarsa, bassa qualita, cattiva qualita, qualita scadente, scadente, scadenti, puzza, odore, puzzolent*, usato, usata, usati, usate, gia usat*, gia apert*, era apert*, seconda mano, non e nuovo, non nuovo, non era nuovo, sporc*, macchiat*, macchia, macchie, scadut* da, prodotto scaduto, e scaduto, muffa, ammuffit*, marci*, schifo, schifezza, spazzatura, robaccia, ricondizionat*, briciole, peli, capelli, fatto male, fatta male, rifinit*, stinge, scolorit*, delus* dalla qualita, deludente, pessim*, gia aperta, tracce di, segni di usura,
        scaduto,
        pessimo, plasticaccia, deluso, delusa, non vale niente,
        qualita bassissima, qualita infima, di bassa qualita, di pessima qualita, di scarsa qualita,
        qualita orribile, fa schifo, fa pena, uno schifo, una schifezza, una fregatura, fregatura,
        una truffa di prodotto, ciarpame, robetta, cinesata, giocattolino, leggerissimo,
        sottilissim*, plastica leggera, plastica scadente, sembra di plastica, sembra usato, sembra
        usata, sembra vecchio, sembra vecchia, segni d'uso, segni di utilizzo, con graffi, con
        macchie, con peli, con capelli, polvere dentro, impolverat*, un odore, odore di, odore
        forte, odoraccio, puzzano, sapore strano, rancid*, secc*, scadeva, scade, scaduta,
        scaduti, scadute, gia scadut*, data di scadenza, sigillo rotto, sigillo aperto, senza
        sigillo, non sigillat*, confezione aperta, scatola aperta, gia montat*, gia aperti, gia
        aperte, fili tirati, fili scoperti, cucit* male, incollat* male, verniciat* male,
        rifiniture, mal rifinit*, mal fatt*, si vede attraverso, trasparent*
    """,
    "DEFECT": """arrivato rotto, arrivata rotta, arrivati rotti, arrivate rotte, arrivato danneggiato, arrivata danneggiata, e rotto, e rotta, sono rotti, sono rotte, era rotto, era rotta, e difettos*, era difettos*, articolo difettos*, prodotto difettos*, prodotto danneggiato, articolo danneggiato, ricevuto rotto, non funziona, non funzionano, ha smesso di, smesso di funzionare, smesso di caricare, non si accende, non carica, pezzo mancante, pezzi mancanti, manca un pezzo, mancano pezzi, mancano dei pezzi, mancano le viti, mancano le istruzioni, manca una vite, manca il telecomando, manca il cavo, manca il caricatore, manca il manuale, manca il coperchio, scatola vuota, pacco vuoto, in garanzia, usufruire della garanzia, problema con il prodotto, problema con l'articolo, problema al prodotto, allergi*, pericolos*, si e rotto, si e rotta, si sono rotti, perde acqua, dopo due giorni, dopo un giorno, al primo uso, al primo utilizzo, alla prima,
        arrivato a pezzi, arrivata a pezzi, arrivati a pezzi, arrivate a pezzi, arrivato in pezzi,
        arrivato spaccat*, arrivato crepat*, arrivata crepata, arrivato graffiat*, arrivato
        ammaccat*, arrivato bagnat*, arrivato apert*, arrivato gia apert*, arrivato con, arrivata
        con, arrivato tutto rotto, arrivato male, mi e arrivato rotto, mi e arrivata rotta, mi sono
        arrivati rotti, mi sono arrivate rotte, giunto rotto, giunta rotta, trovato rotto, trovata
        rotta, trovati rotti, ho trovato rotto, e arrivato difettos*, mi mandate un altro, mi
        mandate un'altra, me ne mandate un, me ne mandate uno, ne mandate uno nuovo, un altro
        funzionante, uno funzionante, una funzionante, uno integro, una integra, uno che funziona,
        una che funziona, come procediamo, come si procede, come risolviamo, come possiamo
        risolvere, dopo una settimana si, dopo tre giorni, dopo pochi giorni, dopo poche ore, dopo
        un mese, dopo due utilizzi, dopo tre utilizzi, usato una volta, usata una volta, usato due
        volte, usata due volte, al secondo utilizzo, alla seconda volta, di fabbrica, difetto di
        fabbrica, difetto di fabbricazione, un difetto
    """,
    "REPLACE": "sostitu*, rimpiazz*, uno nuovo, una nuova, rispedi*, un altro invio, ricambio, ricambi, pezzo di ricambio, rimandat*, rinviar*, mandarmi quello giusto, mandatemi quello, mandatemi il, inviatemi il, inviarmi il pezzo, mandarmi il pezzo, mandate il pezzo, il prodotto giusto, quello corretto, mandarmene un altro, mandatemene",
    "RETURN": """reso, resi, rendere, restitu*, restituzion*, ritorno, rimandare, rimandarlo, rimandarle, rimandarla, rimando, rimandarvi, rispedir*, ritiro del reso, etichetta di reso, etichetta per il reso, recesso, diritto di recesso, recedere, rma, fare il reso, reso gratuito, modulo di reso, mandare indietro, mandarlo indietro, riaver*, riavere, accettate il reso, etichetta prepagata, riportare indietro, rispedizione, darlo indietro, etichetta che mi, etichetta scaduta, etichetta e scaduta, l'etichetta,
        per renderlo, scatola originale,
        restituzione, termine per il reso, ritirarlo a casa, dove lo rimando, politica di reso,
        mi sta grande, mi sta piccolo, mi sta stretto,
        pacco di rientro, di rientro, pacco di ritorno, a che indirizzo lo, a quale indirizzo, dove
        devo mandar*, dove devo spedir*, dove lo spedisco, dove la spedisco, dove li spedisco, dove
        lo mando, dove la mando, come lo rendo, come la rendo, come rendo, come faccio a rendere,
        come faccio il reso, come faccio per il reso, come si fa il reso, come funziona il reso,
        come posso rendere, come posso restituir*, posso renderlo, posso renderla, posso
        restituirlo, posso restituirla, posso restituir*, vorrei renderlo, vorrei renderla, vorrei
        restituir*, vorrei rendere, voglio renderlo, voglio restituir*, voglio rendere, lo rendo, la
        rendo, li rendo, le rendo, lo restituisco, la restituisco, lo rimando, la rimando, lo
        rispedisco, la rispedisco, avviare il reso, avviare la procedura di reso, procedura di reso,
        procedura per il reso, richiesta di reso, richiedere il reso, aprire il reso, pratica di
        reso, autorizzazione al reso, numero di reso, codice di reso, etichetta di ritorno,
        etichetta del reso, stampare l'etichetta, non ho la stampante, senza stampante, mandatemi
        l'etichetta, mi mandate l'etichetta, inviarmi l'etichetta, spese di reso, spese del reso,
        spese di restituzione, spese di rientro, costo del reso, costi del reso, costo di
        restituzione, chi paga il reso, chi paga la restituzione, chi paga il rientro, chi paga la
        spedizione di ritorno, chi paga il ritorno, a carico di chi, a mie spese, a carico mio, a
        carico vostro, reso a pagamento, reso e gratuito, venite a ritirar*, venite a prender*,
        vengono a ritirar*, passate a ritirar*, mandate il corriere a ritirar*, ritiro a domicilio,
        ritiro a casa, entro 14 giorni, 14 giorni, 30 giorni, quattordici giorni, trenta giorni,
        entro quanti giorni posso, quanto tempo ho per, fino a quando posso, sono ancora in tempo
        per renderlo, sono ancora in tempo per il reso, ancora sigillato, ancora imballato, mai
        usato, mai aperto, mai indossat*, con cartellino, cartellino ancora
    """,
    "SENTBACK": """ho restituit*, ho reso, ho rimandat*, ho rispedit*, ho gia restituit*, ho gia reso, ho fatto il reso, abbiamo restituit*, l'ho restituit*, l'ho reso, l'ho rimandat*, l'ho rispedit*, li ho restituit*, il mio reso, il reso e arrivato, reso e stato, reso consegnat*, reso ricevut*, ricevuto il reso, ricevuta del reso, il reso l'avete, avete ricevuto il reso, avete ricevuto indietro, reso effettuat*, pacco di reso, rispedito indietro, mandato indietro, prodotto restituito, articolo restituito, prodotto reso, tracking del reso, spedito indietro, vi e tornato,
        rispedito, l'ho rispedito, rimandato,
        l'ho rimandato, gia restituito, reso consegnato, ho rifiutato il pacco,
        consegnato al punto di ritiro il reso,
        vi ho rispedito, vi ho rimandato, vi ho restituito, vi ho reso, ve l'ho rimandato, ve l'ho
        rispedito, ve l'ho restituito, ve l'ho gia, ve lo ho, restituito il, restituita il,
        restituiti il, restituito da, restituito ormai, reso il, reso spedito, reso inviato, reso
        ritirato, reso arrivato, reso da voi, il reso risulta, il reso vi e, avete ricevuto il
        pacco, avete ricevuto la merce, avete gia ricevuto, l'avete ricevuto, l'avete ricevuta,
        l'avete gia ricevut*, vi e arrivato, vi e gia arrivato, il corriere lo ha ritirato, il
        corriere ha ritirato, ritirato dal corriere il, consegnato al vostro, arrivato da voi,
        arrivato al vostro, tornato da voi, tornato al magazzino, al vostro magazzino, ho la
        ricevuta, ho la prova di spedizione
    """,
    "REFUND": """rimbors*, rinbors*, riborso, i miei soldi, soldi, soldi indietro, denaro, importo, accredit*, riaccredit*, storno, stornat*, stornare, buono, risarciment*, indennizz*, compensazione, rimborsso, ridatemi i soldi, restituzione del denaro, nota di credito, restituito i soldi, un centesimo, ridarmi,
        rimborso, riaccredito, i soldi, sulla carta, sul conto, rimborsato, rimborsata,
        mi avete rimborsato, mi avete accreditato, mi avete restituito solo, mi avete ridato, mi e
        stato rimborsato, mi e stato accreditato, mi e stato restituito, mi sono stati, accreditati,
        rimborso parziale, rimborso incompleto, rimborso totale, rimborso completo, rimborso
        integrale, rimborso del prodotto, rimborso non, rimborso mai, rimborso ancora, manca parte
        del, mancano .. euro, mancano euro, dei .. euro, solo .. euro, meta dei soldi, meta
        dell'importo, solo la meta, tutto l'importo, intero importo, importo pagato, importo intero,
        quanto pagato, quanto ho pagato, quello che ho pagato, l'accredito, nessun accredito, nessun
        rimborso, non vedo il rimborso, non vedo l'accredito, non vedo i soldi, non ho visto un, non
        ho ricevuto il rimborso, non ho ancora ricevuto il rimborso, non mi e arrivato il rimborso,
        non arriva il rimborso, attendo il rimborso, aspetto il rimborso, attendo rimborso, quando
        mi rimborsate, quando mi rimborserete, quando mi ridate, quando mi restituite, quando mi
        accreditate, quando arriva il rimborso, quando ricevo il rimborso, dove sono i miei soldi,
        dove sono i soldi, e i miei soldi, e il rimborso, che fine ha fatto il rimborso, che fine
        hanno fatto i soldi, mi dovete, mi spettano, mi spetta
    """,
    "EXCHANGE": """cambiare taglia, cambiare la taglia, cambio taglia, cambio di taglia, cambiarlo con, cambiarla con, cambiare con, cambiarlo, altra taglia, un'altra taglia, taglia piu, taglia in piu, taglia superiore, taglia inferiore, numero piu, numero in piu, scambiare, scambio, sostituirlo con una taglia, altro colore al posto, misura piu, fare un cambio, fare il cambio, il cambio, una misura, cambiare colore, cambiare il colore, taglia maggiore, permuta, cambio la taglia, posso cambiare,
        altro colore,
        cambiarli, cambiarle, me lo cambiate, me la cambiate, me li cambiate, me le cambiate, si puo
        cambiare, potete cambiarmelo, potete cambiarmela, potete cambiarmi, vorrei cambiare, vorrei
        cambiarlo, vorrei cambiarla, vorrei la taglia, vorrei una taglia, vorrei un numero, posso
        avere la taglia, posso avere una taglia, posso avere un'altra, posso avere il 4, cambio con,
        cambio numero, cambio misura, cambio colore, cambiare numero, cambiare misura, cambiare
        modello, con una taglia, con la taglia, con una m, con una l, con una s, con la m, con la l,
        con la s, con la xl, con una xl, per una l, per una m, per una xl, una taglia in piu, una
        taglia in meno, una taglia piu, un numero in piu, un numero in meno, un numero piu, mezzo
        numero, numero sopra, numero sotto, con il 38, con il 39, con il 40, con il 41, con il 42,
        con il 43, con il nero, con il blu, con quello nero, con quello blu, con un altro colore, in
        nero, taglia successiva
    """,
    "MIND": "non mi piace, non mi piacciono, non mi e piaciut*, non piace, ho cambiato idea, cambiato idea, ci ho ripensato, ripensato, ripensamento, non lo voglio, non la voglio, non lo voglio piu, non la voglio piu, non voglio piu, non mi serve, non mi serve piu, non serve piu, non mi servono, non ne ho piu bisogno, non ho piu bisogno, non e quello che mi aspettavo, non e come mi aspettavo, me lo aspettavo, aspettav*, non sono soddisfatt*, insoddisfatt*, delus*, piu economico, a meno, trovato altrove, trovato in negozio, preso altrove, non mi convince, non mi soddisfa, gia preso uno, aveva gia, alla fine non, non fa per me, non mi sta bene, pentit*, non si abbina, gia comprato",
    "FIT": """troppo piccol*, troppo grand*, troppo strett*, troppo larg*, troppo cort*, troppo lungh*, troppo pesant*, non mi va, non mi vanno, non mi sta, non mi stanno, veste piccol*, veste grand*, calza piccol*, calza stretto, mi sta larg*, mi sta strett*, mi va strett*, mi va larg*, sono strette, sono stretti, sono larghe, mi stringe, mi stringono, non mi entra, non ci entra, mi e piccol*, mi e grande, taglia non va,
        mi va grande, mi va piccol*, mi va largo, mi va larga, mi va corto, mi va corta, mi vanno
        grandi, mi vanno piccol*, mi vanno strett*, mi vanno largh*, mi sta corto, mi sta corta, mi
        sta lungo, mi sta lunga, mi stanno strett*, mi stanno largh*, mi stanno piccol*, mi stanno
        grandi, non mi entrano, non entra il piede, non mi chiude, non si chiude in vita, veste
        stretto, veste largo, veste corto, calza largo, calzano piccol*, calzano strett*, e enorme,
        sono enormi, piu piccolo del previsto, piu grande del previsto, piu piccola del previsto,
        troppo abbondant*, taglia sbagliata la mia, non ho azzeccato la
    """,
    "CANCEL": """annull*, anull*, annulament*, cancell*, disdi*, disdett*, non spedite, non spediteci, non speditelo, non speditela, non inviate, non inviatelo, non mandate, non mandatelo, non fatelo partire, non fate partire, fermare la spedizione, fermate la spedizione, fermate l'ordine, fermare l'ordine, bloccare l'ordine, bloccate l'ordine, bloccare la spedizione, bloccate la spedizione, bloccate tutto, togliere .. dall'ordine, togliete .. dall'ordine, eliminare .. dall'ordine, eliminate .. dall'ordine, eliminare l'ordine, eliminate l'ordine, rinunci*, recedere dall'ordine, revocare, revoc*, sospendere l'ordine, lasciate perdere, lascio perdere, lasciare perdere, non dare seguito, non date seguito, ritirare l'ordine, stornare l'ordine, non spedirlo, non spedirmelo, non spedite piu, non serve piu spedir*,
        annullamento, disdetta, recesso, recedere, non mi serve piu, non mi interessa piu, ci ho ripensato,
        lasciate perdere l'ordine, togliere dall'ordine, cambiato idea,
        recedo, recedo dal, recedere dal contratto, recesso dal contratto, togliete il secondo,
        togliete la seconda, togliete uno, togliete una, toglietene uno, toglietene una, togliere
        uno, togliere una, togliere il, tenete solo, tenete buono, tenete il primo, lasciate solo,
        lasciatene solo, lasciatene uno, eliminatene uno, eliminate il secondo, eliminate uno,
        eliminare uno, eliminare il secondo, annullatelo, annullatela, annullate, annullarlo,
        annullarla, annullarmi, me lo annullate, me la annullate, potete annullar*, potreste
        annullar*, si puo annullar*, posso annullar*, vorrei annullar*, voglio annullar*, devo
        annullar*, desidero annullar*, chiedo l'annullamento, richiedo l'annullamento, chiedo di
        annullar*, richiesta di annullamento, richiesto l'annullamento, richiedi annullamento, ho
        chiesto di annullar*, tasto annulla, pulsante annulla, non mi fa annullar*, non riesco ad
        annullar*, non riesco a cancellar*, disdico, disdirlo, disdire, lo avete bloccato, avete
        bloccato l'ordine, riuscite a bloccar*, si riesce a bloccar*, potete bloccar*, potreste
        bloccar*, bloccatelo, bloccatela, bloccare tutto, fermatelo, fermatela, fermate tutto,
        fermare tutto, fermate il pacco, fermare il pacco, non partite, non lo spedite, non la
        spedite, non me lo spedite, non spedirmi, non mandatemelo, non mandatemi piu, non
        inviatemelo, non preparatelo, non processate, non lo voglio piu, non la voglio piu, non lo
        prendo piu, non mi interessa, non m'interessa piu, non mi occorre piu, non ne ho piu, ho
        trovato altrove, l'ho trovato altrove, trovato a meno, l'ho preso in negozio, l'ho comprato
        altrove, comprato altrove, mi hanno regalato lo stesso, me lo hanno regalato, ci ripenso, ho
        ripensato, ho cambiato idea sull'ordine, fare marcia indietro, marcia indietro, tornare
        indietro, lasciate stare l'ordine
    """,
    "MISTAKE": """per sbaglio, per errore, erroneamente, accidentalmente, ho sbagliato, mi sono sbagliat*, senza volere, senza volerlo, due volte, ordinato doppio, doppio ordine, ordine doppio, ordine duplicat*, duplicat*, mio figlio ha, mia figlia ha, mio figlio, mia figlia, i bambini hanno, senza permesso, a mia insaputa, non volevo, cliccato, cliccat*, ho preso il modello sbagliato, errore mio, distrazione, svista, inavvertitamente, per distrazione,
        ho cliccato per,
        e partito un doppio, partito due volte, partito doppio, partiti due ordini, due ordini, due
        ordini uguali, due ordini identici, ordini doppi, ordine partito, ricliccato, cliccato due
        volte, doppio clic, cliccato sopra, cliccato senza, premuto due volte, premuto per, ho fatto
        due, ho fatto doppio, ho ordinato due, ne ho ordinati due, ne ho presi due, comprato due
        volte, comprato per sbaglio, comprato per errore, ordinato per sbaglio, ordinato per errore,
        ordine per sbaglio, ordine per errore, fatto per sbaglio, fatto per errore, sbagliato
        modello, sbagliato colore, sbagliato taglia, sbagliato misura, sbagliato prodotto, sbagliato
        articolo, sbagliato quantita, sbagliato a ordinare, sbagliato a scegliere, sbagliato a
        cliccare, sbagliando, mia moglie l'ha gia, mio marito l'ha gia, mia moglie ha gia, mio
        marito ha gia, gia ordinato da, gia preso da mia, mio nipote ha, il bambino ha, la bambina
        ha, il piccolo ha, col mio telefono, con il mio telefono, dal mio tablet, mi sono accorto
        solo, mi sono accorta solo
    """,
    "STOP": "prima che parta, prima che venga spedit*, prima che lo spediate, prima che sia spedit*, prima della spedizione, prima di spedire, prima dell'invio, se non e ancora, se non e stato, se non ancora, se non e gia, se sono ancora in tempo, sono ancora in tempo, faccio in tempo, siamo in tempo, se non e troppo tardi, e troppo tardi, si puo ancora, in tempo per",
    "IF": "se non arriva, altrimenti, se no, senno, in caso contrario, se non, se entro, se dovesse, se domani, qualora, oppure annullo, in caso, diversamente",
    "ADDRESS": """indirizzo, indirizzi, inidirizzo, indirizo, recapito, luogo di consegna, dati di consegna, dati di spedizione, istruzioni di consegna, domicilio,
        indirizzo di consegna, indirizzo di spedizione, altro indirizzo, nuovo indirizzo,
        mi sono trasferit*, trasloco, cap, numero civico, via sbagliata,
        via e numero, indirizzo vecchio, vecchio indirizzo, indirizzo precedente, indirizzo giusto,
        indirizzo corretto, indirizzo completo, indirizzo sbagliato, indirizzo errato, indirizzo di
        casa, indirizzo del lavoro, indirizzo dei miei, indirizzo di mia, indirizzo di mio,
        indirizzo predefinito, a un altro indirizzo, ad altro indirizzo, ad un altro indirizzo, a
        questo indirizzo, a quest'indirizzo, all'indirizzo di, casa dei miei, casa di mia, casa di
        mio, a casa di, da mia madre, da mia sorella, da mio fratello, da mio padre, dai miei, dai
        miei genitori, dalla nonna, spedirlo in, speditelo in, mandatelo in, mandarlo in, spedirlo
        da, farlo arrivare a, farlo arrivare in, farlo recapitare, farmelo arrivare
    """,
    "ADDRPART": """cap, codice postale, numero di telefono, telefono, cellulare, mio numero, numero civico, civico, interno, scala, citofono, citofonare, campanello, suonare, codice del cancello, codice cancello, codice portone, codice d'accesso, codice d'ingresso, nome sul, il nome, nome del destinatario, destinatario, cognome, presso, c o, viale, corso, piazza, vicolo, piano, palazzina, appartamento, lasciatelo, lasciarlo, lasciate, lasciare, lasciatela, lasciate il, consegnare a, consegnate a, consegnare al, consegnatelo, consegnare dopo, consegnare in, farlo consegnare, consegnare presso, consegnate dopo, consegnare prima, consegnare di, spedire a, spedirlo a, spedirlo direttamente, mandarlo direttamente, mandarlo a, mandatelo a, punto di ritiro, punto ritiro, fermoposta, al lavoro, in ufficio, ufficio, sul posto di lavoro, redirig*, dirott*, deviare, casella postale, trattenete, trattenere, tenete il, tenere il, altro giorno, altra data, giorno diverso, entrata, ingresso, retro, chiamatemi, chiamare prima, chiamate prima, chiamare il, che mi chiami, provincia, comune, frazione, nipote, orario, di pomeriggio, nel pomeriggio, di mattina, dopo le, prima delle, dopo le 18, in via, alla vicina, dalla vicina, al vicino, dal vicino, ai vicini, scala a, scala b, scala c, palazzo, al portiere, in portineria, alla portineria, a nome di, intestato, mia azienda, citofono rotto, citofono non, campanello rotto, campanello non, chiamare al, che il corriere, portare lunedi, lasciate al vicino, negozio e chiuso, e la mia ditta, ufficio chiuso, punto di riferimento, il motorista, davanti al, intestare, cambiare nome, codice del portone, codice e, il codice per, a mio nipote, a mia sorella, a mia madre, ai miei genitori, a mio fratello, consegnare lunedi, consegnare martedi, consegnare mercoledi, consegnare giovedi, consegnare venerdi, consegnare sabato, consegnate lunedi, consegnate martedi, consegnate mercoledi, consegnate giovedi, consegnate venerdi, consegnate sabato, portatelo lunedi, portatelo martedi, portatelo mercoledi, portatelo giovedi, portatelo venerdi, portatelo sabato, di mia madre, di mia sorella, di mio fratello, dei miei genitori, di mio padre, di mia figlia, di un amico, di mia nonna, mandatelo per favore, speditelo a, speditelo da, il campanello non, il campanello, il citofono non, il citofono,
        cancello, tenete fermo il pacco, in ferie, mi chiami, ritirarlo alla posta, ritirarlo,
        lasciare a, lasciarlo a, lasciarlo dal, ufficio postale, sabato, un altro giorno, in vacanza,
        portiere, tabaccheria,
        consegna lunedi, consegna martedi, consegna mercoledi, consegna giovedi, consegna venerdi,
        consegna sabato, fare la consegna, consegna di pomeriggio, consegna di mattina, consegna
        dopo, consegna nel pomeriggio, consegnare nel, spostare la consegna, spostate la consegna,
        posticipare la consegna, posticipate la consegna, rimandare la consegna, ritardare la
        consegna, anticipare la consegna, cambiare giorno, cambiare la data, cambiare orario,
        cambiare la consegna, altro orario, fascia oraria, farlo passare, far passare il corriere,
        fate passare, il corriere puo passare, passare dopo, passare di, passare nel, passasse,
        passare prima, sono a casa solo, sono in casa solo, sono a casa dopo, sono a casa dalle,
        lavoro fino, torno alle, rientro alle, esco alle, numero sbagliato, civico sbagliato, civico
        mancante, manca il civico, manca l'interno, manca la scala, manca il piano, manca il numero,
        mi sono dimenticat* il, mi sono dimenticat* la, mi sono dimenticat* di mettere, mi sono
        dimenticat* di scriver*, ho dimenticato il, ho dimenticato la, ho dimenticato di mettere, ho
        dimenticato di scrivere, ho dimenticato di indicare, ho dimenticato di inserire, non ho scritto, non ho inserito, non ho indicato, ho
        scritto male, ho scritto via, cellulare sbagliato, telefono sbagliato, numero
        di cellulare, mio cellulare, nuovo numero, altro numero, chiamate il, chiamate al, chiamate
        questo, chiamarmi al, chiamarmi prima, chiamatemi prima, chiamatemi al, avvisare prima,
        avvisatemi, avvisate prima, mi avvisi, suonare a, suonate a, suonare al, suonate al, suonare
        due, suoni, citofonate, citofonare a, citofono e, sul citofono, nome sul citofono, nome sul
        campanello, cognome sul, cognome sbagliato, nome sbagliato, nome e cognome, lasciatelo al,
        lasciatelo alla, lasciatelo in, lasciatelo da, lasciatelo dal, lasciatelo dalla, lasciatelo
        nel, lasciatelo davanti, lasciarlo al, lasciarlo alla, lasciarlo in, lasciarlo nel,
        lasciarlo davanti, lasciare al, lasciare alla, lasciare in, lasciare nel, lasciare davanti,
        lasciare dal, lasciate al, lasciate alla, lasciate in, lasciate dal, lasciate pure, puo
        lasciarlo, puo lasciare, possono lasciarlo, possono lasciare, potete lasciarlo, potete
        lasciare, si puo lasciare, fatelo lasciare, dai vicini, al piano terra, al secondo piano, al
        primo piano, al terzo piano, al bar, in farmacia, al negozio, al negozio di, dal tabaccaio,
        in edicola, dal parrucchiere, dal fioraio, dal panettiere, in garage, nel garage, in
        cortile, nel cortile, nel giardino, dietro la, dietro il, sotto la tettoia, sul retro,
        ingresso da, si entra da, l'ingresso e, l'entrata e, cancello e, il cancello verde, di
        fronte a, di fronte al, accanto a, accanto al, vicino al, localita, contrada,
        interno 1, interno 2, interno 3, interno 4, interno 5, scala d, presso la, presso il,
        ritiro in, ritirarlo in, ritirarlo da, ritirarlo io, ritirare di persona, ritiro di persona,
        passo io, passo a ritirarlo, passare a ritirarlo, farlo andare al, mandarlo al punto
    """,
    "CHANGE": """cambi*, modific*, corregg*, corrett*, correzion*, aggiorn*, rettific*, sbagliat*, errat*, errore, nuovo, nuova, dimenticat*, aggiung*, aggiunt*, incomplet*, invece, anziche, al posto, divers*, vecchio, vecchia, inserit*, precis*, complet*, direttamente, rimasto, non e il, e non il, rimasto il vecchio, inserito male, completamento automatico, non 1, non 2, ha messo, ha completato, in automatico, automaticamente, era quello dei, ho messo quello, ho messo il,
        correggere, correggerlo, correggerla, si puo correggere, si puo cambiare l, si puo
        modificare, potete correggere, potete cambiare l, potete modificare, potreste correggere,
        potreste modificare, cambiatelo in, ed e il, e non e, in realta e, quello giusto e, quella
        giusta e, giusto e, corretto e, deve essere, dovrebbe essere, dovrebbe dire
    """,
    "MOVED": """mi sono trasferit*, ci siamo trasferiti, trasferit*, trasloc*, traslocat*, cambiato casa, cambio casa, cambio di indirizzo, cambio indirizzo, cambiare indirizzo, cambiare l'indirizzo, non abito piu, non vivo piu, nuova casa, nuovo indirizzo, sono via, saro via, siamo via, in vacanza, in ferie, non saro, non ci saro, non saremo, non siamo, assent*, non c'e nessuno, non ci sara nessuno, ha cambiato nome, sabato chius*, chiuso il sabato, fino al, torno il, rientro il, siamo fuori, chiusi il sabato, sabato e chiusa, la nostra via, la via ha, ha cambiato,
        in trasferta, fuori citta, fuori casa, fuori per lavoro, fuori sede, in ospedale,
        ricoverat*, sto traslocando, ho traslocato, abbiamo traslocato, mi trasferisco, mi sto
        trasferendo, ci trasferiamo, da un'altra parte, torno a casa, rientro a casa, non sono a
        casa, non saro a casa, non saro in casa, non ci sono fino, non ci sono dal, non ci sono la
        mattina, siamo chiusi, saremo chiusi, chiudiamo, chiuso per ferie, chiusi per ferie, la
        mattina non c'e, la mattina non ci, parto domani
    """,
    "EMAIL": "indirizzo email, indirizzo mail, indirizzo e mail, indirizzo di posta, indirizzo di reso, indirizzo per il reso, indirizzo a cui rispedir*, indirizzo per la restituzione, vostro indirizzo, indirizzo web, indirizzo di fatturazione, posta elettronica",
    "PRODUCT": """compatibil*, e adatto, e adatta, sono adatti, adatt*, va bene per, va bene con, vanno bene per, funziona con, funziona anche, funzionano con, funziona senza, che misura, che misure, che taglia, che dimensioni, che colore, che materiale, che peso, che potenza, che voltaggio, che capacita, che garanzia, che differenza, quale taglia, quale misura, quali misure, quali dimensioni, quale versione, quale modello, quale materiale, quali sono, qual e la, qual e il, quanto misura, quanto e lungo, quanto e grande, quanto e alto, quanto e largo, quanto pesa, quanto dura, quanto regge, quanti pezzi, quanti litri, quanti watt, quante persone, quanti ce ne, di che materiale, di che colore, in che materiale, di cosa e, e impermeabile, e resistente, e originale, sono di, e vero, e vera, e possibile usar*, e possibile lav*, si puo usare, si puo lavare, si puo mettere, si possono, posso usar*, posso metter*, posso lavar*, si lava, si smonta, si monta, si resetta, come si, come faccio a, come funziona, come fare per, regge, reggono, resiste, sopporta, va in, vanno in, va sul, va sulla, entra, ci entra, ci sta, ci stanno, prima di acquistare, prima di comprare, prima di ordinare, avete anche, vendete, fate uno, spedite in, spedite a, spedite anche, consegnate in, consegnate a, disponibil*, torna disponibile, lavastoviglie, lavatrice, microonde, ha la garanzia, quanto e la garanzia, garanzia di quanto, include, comprende, e incluso, sono incluse, sono inclusi, e compreso, sono comprese, e prodotto, fatto in, made in, prodotto in, per che eta, da che eta, a cosa serve, differenza tra, differenza fra, consigli*, istruzioni d'uso, manuale d'uso, perso le istruzioni, perso il manuale, una domanda, informazioni sul prodotto, informazione sul prodotto, chiarimento, la spina e, con le pile, ogni quanto, separat*, sfus*, singol*, mi consigliate, avete il manuale, le avete in, lo avete in, la avete in, avete un, fate uno sconto, fate sconti, fate un prezzo, sconto per, sconto quantita, va bene anche, ha la presa, ha una garanzia, tiene fino a, va nel, contiene lattosio, contiene nichel, e vera pelle, vera pelle, si vendono, sono vendute, venduti separatamente, vendute separatamente, si vende, vendute sfuse, e incluso il, arriva con, viene con, tiene 12, sostiene, porta fino, che corriere, quale corriere, in italiano, che taglia mi, sono alto, peso 80, che presa, quale presa, che spina, va anche, va bene su, puo andare, possono andare, puo essere, possono essere, puo stare, e lavabile, si puo, e fatto, e fatta, come mai, quale e, qual e, quanti kg, quanto puo, quante volte, in quanti, ha la certificazione, esiste in, esiste anche,
        lo avete, uno sconto per,
        e compatibile, compatibile con, pile incluse, adatto a, allergia, ingredienti, garanzia, voltaggio,
        spina,
        sfoderabil*, pieghevol*, regolabil*, smontabil*, lavabil*, traspirant*, ricaricabil*,
        estraibil*, allungabil*, impilabil*, removibil*, richiudibil*, e silenzios*, e morbid*, e
        rigid*, e comod*, e pesante, e leggero, e leggera, e rumoros*, e facile da, e difficile da,
        sono compresi, sono compresi anche, e compresa, compresi anche, compresi i, sono inclusi
        anche, e inclusa, e inclusa anche, viene fornit*, vengono fornit*, fornito con, fornita con,
        e dotat*, e provvist*, ha anche,
        c'e anche, c'e la versione, c'e in, ci sono in, esiste una, esiste un, esistono,
        rientra nelle, rientra nei, rientra nel, ci sta in, ci sta un, ci sta nel, ci entra un, ci
        entra una, ci entrano, entra in, entra nel, entra nella, entrano in, si adatta, si adattano, e anche per, sono per, va su, va con, vanno con, vanno su, va messo, va montato, va
        lavato, va bene in, va bene sul, va bene a, va bene come, andrebbe bene, andra bene, puo
        andare bene, funziona a, funziona con le, funziona in, funziona su, funzionerebbe, funziona
        come, serve per, servono, serve anche, si puo mettere in, si puo lavare
        in, si puo lavare a, si puo usare con, si puo usare in, si puo usare per, si puo usare come,
        si puo usare anche, si puo appendere, si puo tagliare, si puo piegare, si puo smontare, si
        puo regolare, si puo collegare, si puo ricaricare, si puo montare, si puo togliere, si puo
        stirare, si puo congelare, posso usarlo, posso usarla, posso usarli, posso metterlo, posso
        metterla, posso lavarlo, posso lavarla, posso collegarlo, posso collegarla, posso montarlo,
        posso appenderlo, posso caricare, posso attaccar*, posso sapere le misure, quanto dura la
        batteria, quanto tempo dura, quanto consuma, quanto spesso, quanto spazio, quanto alto,
        quanto largo, quanto lungo, quanto profond*, quanto pesano, quanti chili, quanti metri,
        quanti posti, quante prese, quante porte, quante velocita, quante ore, quanti gradi, che
        diametro, che spessore, che altezza, che larghezza, che lunghezza, che profondita, che
        batteria, che batterie, che pile, che cavo, che attacco, che connettore, che filtro, che
        filtri, che cartuccia, che olio, che tipo di, che marca, che modello, che versione, di che
        marca, di che tessuto, di che legno, di che anno, di che colore e, dove e fatto, dove e
        prodotto, dove viene prodotto, dove e fabbricat*, da dove viene, fino a che peso, fino a
        quanti, fino a che altezza, fino a che temperatura, da quanti anni, a che temperatura, per
        che modello, per quale modello, per quali modelli, per un bambino, per una bambina, per
        bambini, per neonati, per adulti, per esterno, per esterni, per interno, per cani, per
        gatti, per pelli sensibili, per la mia auto, per il mio, pelle sensibile, in gravidanza,
        diabetic*, celiac*, intollerant*, allergic*, vegan*, omologat*, certificazione ce, marchio
        ce, a norma, ha la fodera, ha le tasche, ha le ruote, ha lo schermo, ha il timer, ha il
        telecomando, ha il cavo, avete la taglia, avete taglie, avete il modello, avete la versione,
        avete altri colori, avete altri, avete altre, ne avete, avete ancora, avete in, in che colori, in che taglie, in quali colori, in quali taglie, in che
        lingua, in quali lingue, in quale lingua, qual e la differenza, quale mi consigli*, cosa mi
        consigli*, quale consigli*, che taglia mi consigli*, che taglia prendo, che taglia devo,
        quale taglia devo, di solito porto, porto la, porto il, porto una, peso 70, calzo, io uso
        la, sono alta, rosacea
    """,
    "SPEC": "misura, misure, dimension*, taglia, peso, pesa, altezza, larghezza, lunghezza, profondita, diametro, material*, impermeabil*, autonomia, batteria, voltaggio, volt, watt, potenza, capacita, colore, colori, garanzia, modello, modelli, versione, composizione, ingredient*, bluetooth, wifi, usb, cotone, pelle, cuoio, plastica, metallo, acciaio, legno, vegano, glutine, biologic*, manuale, istruzioni, lavastoviglie, lavatrice, microonde, lavabil*, certificat*, temperatura, iphone, samsung, android, cm, mm, kg, chili, litri, bambin*, anni, cane, gatto, lattice, nichel, ricarica*, rumor*, spina, adattatore, compatibil*, pile, spessore, risoluzione, memoria, italiano, cavo, lattosio, parete, cartongesso, lama, allergen*, fodera, fodere, padella",
    "ASK": "si puo, quale, quali, qual, quanto, quanti, quante, come, vorrei sapere, sapere, domanda, info, va bene, regge, mi dite, mi sapete dire, come si, si possono, e possibile, sapete, ci sono alternative, ogni quanto, avete anche, e adatto, e un, e una, va in",
    "STOCK": """disponibil*, disponibilita, esaurit*, in magazzino, riassort*, rifornim*, torna disponibile, di nuovo disponibil*, tornera, torneranno, tornano, riavrete, ne avete ancora, ne avete altri, in stock, a magazzino, torna in,
        quando torna, quando tornano, quando sara disponibile, quando saranno disponibili, quando
        tornera, quando torneranno, quando lo avrete, quando la avrete, quando li avrete, quando
        riavrete, quando rientra, rientra in, ne arriveranno, ne arrivano altri, e esaurito, risulta
        esaurito, da esaurito, non disponibile, non e disponibile, ce l'avete, ce l'avete in, ce
        l'avete ancora, ne avete in
    """,
    "HOWTO": """come si usa, come si monta, come si installa, come si pulisce, come si lava, come si resetta, come si collega, come si ricarica, come si apre, come si cambia, come si imposta, come si configura, come si accende, come si, come faccio a, come lo, come funziona, come fare per, istruzioni per, istruzioni d'uso, manuale d'uso, manuale, le istruzioni, resett*, configur*, abbinare, accoppiare, montaggio, assembl*, tutorial, impostare, pulirlo, decalcific*,
        come regolo, come imposto, come cambio, come tolgo, come metto, come spengo, come accendo,
        come programmo, come collego, come abbino, come associo, come sblocco, come resetto, come
        ripristino, come riavvio, come pulisco, come lavo, come carico, come ricarico, come apro,
        come chiudo, come monto, come installo, come configuro, come uso, come utilizzo, come devo,
        come va montat*, come va usat*, come va pulit*, come va mess*, come vanno, come si regola,
        come si spegne, come si mette, come si toglie, come si programma, come si abbina, come si
        sblocca, come si smonta, come si aggancia, come si sostituisce, come si riempie, come si
        svuota, come si passa a, come si cambia l'ora, cambiare l'ora, impostare l'ora, mettere
        l'ora, cambiare lingua, cambiare la lingua, non capisco come, non riesco a capire come, non
        so come si, non so come, non riesco a impostare, non riesco a configurare, non riesco ad
        abbinare, non riesco a collegarlo, non riesco a collegarla, non riesco a regolare, quale
        tasto, che tasto, quale pulsante, che pulsante, istruzioni in italiano, manuale in italiano,
        manuale in pdf, istruzioni in pdf, ho perso le istruzioni, ho perso il manuale, ho perso il
        libretto, ho buttato le istruzioni, ho buttato il manuale, buttato il libretto, libretto di
        istruzioni, libretto, foglietto, il foglio delle istruzioni, mi mandate le istruzioni, mi
        mandate il manuale, c'e un video, avete un video, qualche video, video di montaggio, video
        tutorial
    """,
    "IFORDER": """se ordino, se compro, se acquisto, se lo ordino, se lo compro, se faccio l'ordine, se ordinassi, prima di ordinare, prima di comprare, prima di acquistare, prima dell'acquisto, spedite in, spedite a, spedite anche, spedite all'estero, consegnate in, consegnate a, consegnate anche, vorrei acquistare, vorrei comprare, vorrei ordinare, vorrei prendere, sto pensando di, pensavo di, interessat*, mi interessa, ordinando oggi, ordinando ora, ordinando adesso, intenzione di acquist*, intenzione di compr*, tempi di consegna per, con che corriere, con quale corriere, che corriere usate, quanto impiega di solito, di solito quanto, acquistando,
        sto pensando di comprare, se ne prendo due,
        se lo prendo, se la prendo, se li prendo, se prendo, se lo ordino oggi, se ordino oggi, se
        ordino ora, se ordino adesso, se compro oggi, se acquisto oggi, se lo acquisto, se la
        ordino, se dovessi ordinare, se dovessi comprare, prima di procedere all'acquisto, prima di
        procedere, prima di prenderlo, prima di prenderla, prima di fare l'ordine, prima di
        effettuare l'ordine, prima di decidere, sarei interessat*, sono interessat*, ero
        interessat*, sto valutando, valutando l'acquisto, vorrei prenderlo, vorrei prenderla, volevo
        comprare, volevo acquistare, volevo ordinare, volevo prendere, vorrei ordinarne,
        arriverebbe, arriverebbe entro, arriverebbe per, in quanto tempo arriva, in quanti giorni
        arriva, in quanto arriva, quanto impiega ad, quanto ci mette ad arrivare se, quanto costa la
        spedizione per, quanto costa spedire, quanto viene la spedizione, quanto verrebbe, quanto
        costerebbe, spedite fuori, spedite nelle, consegnate nelle, consegnate al piano, fate
        consegne, fate spedizioni, con quale corriere spedite, con che corriere spedite
    """,
    "INVOICE": """fattura, fatture, fatturazione, fatturare, fatura, ricevuta fiscale, scontrino, p iva, partita iva, codice fiscale, sdi, codice univoco, fattura elettronica, prova d'acquisto, documento d'acquisto, iva, ricevuta di pagamento, ricevuta d'acquisto, pec, ragione sociale, commercialista, contabilita, ddt, proforma, pro forma, eori, esente, esenzione,
        ricevuta,
        fattura .. indirizzo, fattura .. nome, fattura .. azienda, fattura .. ditta, fattura .. via,
        fattura .. sede, fattura .. codice, fattura .. partita, indirizzo .. fattura, dati ..
        fattura, nome .. fattura, rifare la fattura, correggere la fattura, fattura sbagliata,
        fattura errata, fattura a nome, fattura intestata, intestare la fattura, intestata a,
        fattura per, fattura con, fattura dell'ordine, fattura del mio, copia della fattura, copia
        fattura, non ho ricevuto la fattura, non trovo la fattura, manca la fattura, senza fattura,
        mandatemi la fattura, mi mandate la fattura, mi serve la fattura, mi serve fattura, mi
        servirebbe la fattura, emettere fattura, emettere la fattura, emettete fattura, codice
        destinatario, codice sdi, detrarre, detrazione, scaricare l'iva, scaricarla, rimborso spese,
        nota spese, dichiarazione dei redditi, 730, scontrino fiscale, una ricevuta, ricevuta per,
        ricevuta di acquisto
    """,
    "THANKS": "grazie, grazi, ringraz*, grz, perfetto, ottimo, grazie mille",
    "HAPPY": """molto content*, contentissim*, molto soddisfatt*, soddisfattissim*, soddisfatt* del, perfett*, ottim*, eccellente, fantastic*, consigliat*, consigliatissim*, lo consiglio, venditore serio, serio e, tutto ok, tutto bene, tutto perfetto, tutto a posto, tutto risolto, risolto, spedizione velocissima, bellissim*, e arrivato oggi, e arrivato stamattina, e arrivato grazie, arrivato grazie, finalmente arrivat*, alla fine e arrivat*, ho trovato il pacco, ritrovat*, ignorate, ignorare, scusate il disturbo, non considerate, dimenticate il, come non detto, complimenti, bravi, ce l'aveva, l'aveva preso, adoro, stupend*, falso allarme, gentilissim*, splendid*, lasciate stare il, ok l'ho trovato, l'ho ritrovato, alla fine l'ho trovato, trovato dal vicino, trovato da, velocissim*, spedizione veloce e, scusate ancora, ok grazie, va bene grazie, grazie mille per, coinquilino, ce l'aveva il, era dal vicino, bellissima confezione, confezione bellissima, confezione stupenda, fiocco, nastro, dimenticate il messaggio, ignorate il messaggio, lasciate perdere il messaggio, messaggio di prima, pensiero gentile, ringraziare chi, gradito, bel gesto, molto gentili, carino, carina,
        soddisfatt*, arrivato perfetto, bravissimi,
        era in portineria, era dal portiere, era nella cassetta, ce l'aveva la, ce l'aveva il
        vicino, l'aveva ritirato mia, l'aveva ritirato mio, l'aveva preso mia, l'ha preso mia, l'ha
        ritirato mia, l'ha ritirato mio, risolto tutto, problema risolto, alla fine e, l'hanno appena consegnato, arrivato
        stamattina, eccolo, eccola,
        potete chiudere, chiudete pure, non serve altro, non c'e bisogno, non ce n'e bisogno,
        lasciate pure stare, come non scritto, annullate la segnalazione, mi piace molto, mi piace
        tantissimo, ci piace molto, piaciut* molto, piaciut* tantissimo, una meraviglia,
        meraviglios*, da dieci, dieci e lode, super, top, tornero a comprare, ricomprero, comprero
        ancora, velocissimi, gentilissimi, bravissim*, ottimo lavoro, ben fatto, ben imballato,
        imballato benissimo, imballaggio perfetto, puntualissim*, in anticipo sulla, prima del
        previsto, prima di quanto
    """,
    "REVIEW": """recension*, valutazione, valutare, feedback, stelle, stella, commento, newsletter, disiscri*, cancellarmi dalla, disiscrizione, smettete di mandar*, smettete di inviar*, basta mail, basta email, opinione, non mandatemi piu, non inviatemi piu, basta messaggi, smettetela, basta con, richieste di recensione, richiesta di recensione, cinque stelle, una stella, mailing list, toglietemi dalla, rimuovetemi,
        mandarmi pubblicita, inviarmi pubblicita, basta pubblicita, la vostra pubblicita, vostra
        pubblicita, pubblicita via mail, troppe mail, troppe email, tante mail, non voglio ricevere,
        non desidero ricevere, non voglio piu ricevere, cancellatemi dalla, toglimi dalla, lasciare
        una recensione, scrivere una recensione, fare una recensione, modificare la recensione,
        cambiare la recensione, togliere la recensione, mettere una recensione, dare le stelle, vi
        ho messo, vi ho dato, vi do, cinque stelline, quattro stelle
    """,
    "BUSINESS": """grossist*, ingrosso, all'ingrosso, rivendit*, rivend*, rivenditor*, collabor*, influencer*, sponsor*, seo, fornitor*, la nostra azienda, nostri servizi, agenzia, preventivo, marketing, partnership, donazion*, associazione, lavorare con voi, candidatura, curriculum, offerta di lavoro, catalogo, distributor*, le vostre vendite, vostro negozio, visibilita, grandi quantita, grossa quantita, blogger, youtub*, instagram, tiktok, giornalist*, posizionamento, proposta commerciale, proposta di, vendiamo recensioni, recensioni verificate, diventare distributore, vostro marchio, audit gratuito, miglioriamo, aumentare le vendite, siamo un'agenzia, rappresentante, traduzion*, tesi, 100 recensioni, whatsapp, follower, collaborare, aumenta le,
        realizziamo, a partire da,
        distributore, distribuire, collaborazione, influencer, siamo un'azienda, pezzi con logo,
        rivenditore,
        pubblicita su, pubblicita per il vostro, sconti per associazioni, sconto associazioni,
        sconto per quantita, sconto quantita, sconto aziende, prezzo per quantita, prezzi per
        quantita, prezzo per grandi, grossi quantitativi, grosso quantitativo, grande quantitativo,
        un centinaio, centinaia di, una cinquantina, una trentina, una ventina, 20 pezzi, 25 pezzi,
        30 pezzi, 40 pezzi, 50 pezzi, 60 pezzi, 80 pezzi, 100 pezzi, 150 pezzi, 200 pezzi, 300
        pezzi, 500 pezzi, cento pezzi, cinquanta pezzi, 20 unita, 30 unita, 50 unita, 100 unita,
        ordine grosso, ordine grande, ordini grandi, per una scuola, per la scuola, per la nostra
        scuola, per la parrocchia, per un evento, per una societa, per la mia azienda, per la nostra
        azienda, per un'azienda, per il mio negozio, per un hotel, per un ristorante, per rivendere,
        per rivenderli, con il nostro logo, con logo, personalizzat* con, serigraf*, siamo una
        ditta, siamo una societa, siamo un'associazione, siamo una palestra, abbiamo un negozio, ho
        un negozio, ho un canale, mio canale, reel, in cambio di, prodotto in omaggio in cambio,
        offriamo, vi offriamo, i nostri prodotti, nostra piattaforma, vendere di piu, cerco lavoro,
        lavoro presso di voi, mandarvi il cv, inviare il cv, il mio cv, posizioni aperte,
        listino, listino prezzi
    """,
    "MISC": """sconto, buono sconto, codice sconto, coupon, promozione, carta regalo, buono regalo, confezione regalo, pacchetto regalo, carta da regalo, biglietto, dedica, password, mio account, accedere, accesso, orari, orario di apertura, aperti, aperto, negozio fisico, chiamarvi, chiamatemi, richiamat*, numero di telefono a cui, parlare con, un operatore, contatto telefonico, reclamo formale, gdpr, dati personali, privacy, cancellazione dei dati, phishing, truffa, truffe, spam, sms stran*, strani sms, messaggi strani, metodo di pagamento, metodi di pagamento, paypal, carta di credito, a rate, rate, bonifico, buon natale, buone feste, buon anno, maleducat*, scortes*, punti fedelta, prezzo e sceso, abbassato il prezzo, sceso di prezzo, prezzo piu basso, specchietto, ha rotto il cancello, rigato la macchina, rigato l'auto, rotto il vaso, errore nell'annuncio, nell'annuncio, nell'inserzione, ho sbagliato a scrivervi, sbagliato venditore, venditore sbagliato, siete aperti, lo specchietto, furgone mi ha, macchina parcheggiata, mia macchina, mia auto, mio cancello, il cancello, ho sbagliato venditore, cancellare i miei dati, miei dati, cancello rotto, ha urtato, urtato, vaso, doppia s, errore di battitura, refuso, nell'annuncio c'e, strani messaggi, sms a vostro nome, siete voi, data di consegna in fattura, in che orari, che orari, studente, studentessa, tesi, sondaggio, questionario, tasto sbagliato, prova, cercate personale, assumete, come avete avuto, buono scaduto, non riesco ad accedere, bigliettino, biglietto nel, scritto a mano, mi chiamate, potete chiamarmi, mi potete chiamare, autista e stato,
        pacco regalo, messaggio sbagliato, maleducato, non rispondete, trovato,
        lasciate stare, coinquilino, codice sconto non funziona,
        numero di telefono, lavorare con voi, curriculum, non sono io, non ho comprato niente, hackerato,
        l'ho trovato, non serve piu, ignorate il messaggio, il corriere ha rotto, graffiato la macchina,
        complimenti, recensione,
        ha rotto il vaso, ha rotto il, ha rotto la, ha rigato, ha graffiato, ha ammaccato, ha urtato
        la, ha urtato il, ha investito, e entrato nel, ha sfondato, ha divelto, ha fatto cadere, ha
        bloccato il passo, ha parcheggiato, ha calpestato, calpestat*, aiuola, siepe, il paraurti,
        fiancata, muretto, retromarcia, a chi mi rivolgo, denuncia, mi ha insultato, mi ha urlato,
        urlato, insulti, insultat*, villano, cafone, sgarbat*, arrogant*, in malo modo, mancanza di
        rispetto, un biglietto, un bigliettino, mettere un biglietto, inserire un biglietto,
        aggiungere un biglietto, incartat*, incartare, incarto, confezionare come
        regalo, confezione da regalo, pacco da regalo, biglietto di auguri, auguri, con dedica,
        scritto sopra, togliere il prezzo, senza prezzo, non mettere il prezzo, non era per voi, ho
        sbagliato negozio, era per un altro, messaggio per un altro, scusate ho sbagliato, avete un
        negozio, avete una sede, posso venire, posso passare da voi, posso venire in negozio, sede
        fisica, punto vendita, si puo pagare con, posso pagare con, posso pagare in, posso pagare a,
        accettate, satispay, postepay, contanti, pagare in contrassegno, non ho ordinato io, non ho
        ordinato nulla, non ho ordinato niente, non ho fatto nessun ordine, non ho mai ordinato, non
        riconosco, mai fatto ordini, addebito che non, addebito sconosciuto, che addebito e, cos'e
        questo addebito, chi siete, chi vi ha dato, dove avete preso, accesso al mio account, hanno
        usato il mio
    """,
    "REPLY": "risposta, risposto, rispond*, risposte, contattat*, contattarmi, riscontro, fatemi sapere, farmi sapere",
}
