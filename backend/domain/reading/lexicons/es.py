"""Spanish, of Spain and Latin America. Accents are folded; words typed without them count too."""

STOPWORDS = """el la los las un una unos unas y o de del que en no mi mis me se ha he han hemos por para con sin sobre su sus es son lo le
les al si pero muy mas como esta este esto estoy estan esa ese eso hola gracias buenos buenas dias tardes noches saludos cordial
pedido pedidos cuando donde quiero quisiera necesito puede pueden podrian favor todavia aun desde hasta hace dia semana semanas
producto paquete ayer hoy manana tengo tiene tienen hay fue ser era estaba estaban ustedes usted yo nos nosotros os vosotros
hacer saber decir dice ver otro otra otros otras todo todos nada alguien cual cuanto cuantos porque pues tambien solo ya cada
estimados senores atentamente ni a entre antes despues bien gustaria quedo espera muchas muchos correo mensaje nunca siempre
mismo misma mucho tanto poco nuevo nueva bueno buena quien algo ahora luego asi"""

CONCEPTS = {
    "NOISE": """gracias de antemano, de antemano, quedo a la espera, a la espera de su, a la espera de vuestra, en espera de su, espero su respuesta, espero respuesta, esperando su respuesta, espero vuestra, su respuesta, si es posible, lo antes posible, cuanto antes, no hay problema, sin problema,
        no dude, no duden, no se si, no estoy seguro, no estoy segura, atencion al cliente, al abrir, cuando lo abri, cuando lo recibi, cuando llego, no solo, por que no, de nada, no hay prisa, sin prisa, nada mas abrir, como nuevo, con respecto a, respecto a,
        devuelto al remitente, devuelto a origen, vuelta al remitente, de vuelta al remitente, devolucion al remitente, retorno al remitente, en vez del lunes, en vez del martes, en vez del miercoles, en vez del jueves, en vez del viernes, en vez del sabado, en lugar del lunes, en lugar del martes, en lugar del miercoles, en lugar del jueves, en lugar del viernes, en lugar del sabado, en vez de lunes, en vez de martes, en vez de miercoles, en vez de jueves, en vez de viernes, en vez de sabado, timbre no funciona, timbre no suena, timbre esta roto, telefonillo no funciona, portero no funciona, interfono no funciona, funciona el timbre, funciona el telefonillo,
        no quiero el reembolso, no quiero reembolso, no quiero cancelar,
        caja del envio, caja de envio, caja de transporte, embalaje del envio, etiqueta del envio,
        no quiero tener que devolverlo, no quiero tener que devolverla, para no tener que devolver*,
        no tener que devolver*, no quiero tener que andar devolviendo*, no es grave, no pasa nada,
        que tenga buen dia, que tengan buen dia, buen fin de semana, sin animo de, como es debido
    """,
    "ORDER": "pedido*, compra, compras, compre, orden, ordene, encargo, pedi, compramos, pedimos, pedio, peddo",
    "PARCEL": "paquete*, envio, envios, entrega, entregas, paqute, pakete, encomienda, bulto*, caja, mercancia*, mercaderia, paquetito, sobre con, correo, correspondencia, package",
    "ITEM": """articulo*, producto*, cosa, cosas, aparato, maquina, zapato*, zapatilla*, tenis, pantalon*, vestido, chaqueta, camisa, camiseta, polera, playera, abrigo, taza*, lampara*, libro, juguete*, cargador, bolso, bolsa, mochila, reloj, regalo, botella, silla*, mesa, auriculares, audifonos, parlante, altavoz, cafetera, hervidor, tostadora, camara, teclado,
        raton, impresora, cuchillo*, sarten, olla, almohada, cojin*, manta, alfombra, tienda, botas, sombrero, guantes, vaso*, copa*, florero, jarron, plato*, juego, rompecabezas, muneca, filtro*, bomba, taladro, collar, anillo, pulsera, espejo, sofa, cortina*, telefono, celular, movil, funda*, bici*, mueble, estanteria, armario, cama, colchon, aspiradora, azulejo*, bombilla, tela""",
    "BOX": "caja, carton, embalaje, empaque, paquete, sobre, envoltorio",
    "TRACK": """seguimiento, rastre*, tracking, traking, numero de guia, guia de envio, no de guia, la guia, numero de envio, localizador, codigo de envio, numero de rastreo, link de seguimiento, enlace de seguimiento, trazabilidad, track, trackear, ese codigo, rastrear,
        guia
    """,
    "CARRIER": "correos, seur, mrw, gls, dhl, ups, fedex, dpd, nacex, correos express, estafeta, paquetexpress, repartidor*, cartero*, transportista*, mensajero*, mensajeria, courier, paqueteria, transporte, ctt, celeritas, tipsa, chilexpress, starken, servientrega, andreani, oca, redpack, amazon, chofer, conductor",
    "STATUS": "estado, estatus, status, novedad, novedades, noticia, noticias, informacion, info, situacion, paradero, actualizacion, razon de",
    "NEG": "no, nada, nunca, jamas, ningun*, sin, ni, nadie, tampoco, imposible, ninguna parte, ningun lado, nomas no, nop, nel",
    "NEVER": "nunca, jamas, en absoluto",
    "YET": "todavia, aun, sigo, sigue, seguimos, siguen, hasta ahora, hasta la fecha, hasta hoy, hasta el momento, desde, hace, a dia de hoy, al dia de hoy, a estas alturas, aun no, hoy no, ya va, llevo, lleva, ya pasaron, ya paso, ya es",
    "GOT": """recib*, reciv*, resib*, llega*, lleg*, yega*, ha llegado, entreg*, venir, vino, viene, venido, aparec*, me ha llegado, en mis manos, en mi poder, arrib*, me lo traen, traen, trajeron, traido, me lo han traido, ha aparecido, recojo, recepcion*, estara, estaran, lo tendre""",
    "DELIVERED": """entregado*, entregada*, entregaron, entrego, han entregado, ha entregado, dejado, dejada, dejaron, depositado, en mano, entrega realizada, entrega completada, entrega confirmada, comprobante de entrega, justificante de entrega, prueba de entrega, conste la entrega, recogido por, recogio, firmado por, entrega exitosa, delivered, haber entregado, haberlo entregado, haber dejado, lo dejo, retirado, fue retirado,
        pone entregado, aparece como entregado, figura entregado, consta como, lo dejaron, se lo dieron,
        dicen que se lo dieron, ya fue entregado, asegura que,
        marca .. como recibido, marca entregado,
        entregado segun, segun correos entregado, segun seur, segun el mensajero, marcado como entregado,
        consta entregado, foto de la entrega, dejado en, entregado a un, recibido por, entregado en mano,
        lo dan por entregado,
        de entregado, como entregado, en entregado, a entregado, palomita verde, tick verde, aparece
        la entrega, sale entregado, dice entregado, esta entregado, esta como entregado, ya
        entregado, ya esta entregado, se entrego, fue entregado, ha sido entregado, entregada a,
        entregado el, entregado ayer, entregado hoy, entregado a las, entregada ayer, entregada hoy,
        lo entregaron, la entregaron, que lo entregaron, que se entrego, que ya lo, lo recibieron,
        que lo recibi, que yo lo recibi, que ya lo tengo, firma de, firmado, con mi firma,
        recepcionado, acuse de recibo, codigo de entrega, depositado en, lo dejo en, lo dejo con,
        dejo el paquete, dejaron el paquete, dejado el paquete, han dejado, se lo dejo, se lo
        dejaron, se lo entregaron, se lo dio, dado a, en el buzon, ya lo recogi, como recogido,
        recogido en tienda, retirado en
    """,
    "SAYS": """dice, dicen, pone, figura, figuraba, aparece, sale como, me sale, consta, conste, segun, marca, marcado, marcaron, indica, indican, muestra, supuestamente, supuesta, presuntamente, aseguran, asegura, afirma*, confirm*, notific*, app, aplicacion, sistema, foto, web, pagina, estado, estatus, seguimiento, rastreo, tracking, cartero, repartidor, mensajero, transportista, correos, seur, mrw, gls, dhl, ups, fedex, estafeta, amazon, han puesto, ha puesto,
        registrado, registra, en teoria, teoricamente, dado por, dan por, da por, dio por, dieron por, por poner, mensaje, sms, avisaron, jura, escaneado, consta como""",
    "SHIP": "envi*, despach*, mand*, salio, salido, salir, sale, sali, remit*, expedi*, en camino, en transito, en ruta, prepar*, en reparto, anvi*, mandado, embarc*, saldra, sacado",
    "WHERE": "donde, donde esta, adonde, a donde, ande esta, dnde, dond, donde anda, por donde, que paso con, que pasa con, que ha pasado con, que fue de, que hay de, que sucede con, que hay del, localizar, paradero, ubicacion, que es de",
    "WHEN": "cuando, para cuando, cuanto tarda*, cuanto tiempo, cuantos dias, que dia, en que fecha, fecha de entrega, fecha de llegada, fecha estimada, que fecha, plazo, cuando me, hasta cuando, cuanto falta, cuanto mas, qn, cuanto demora*, cuanto se demora, en cuanto tiempo, cuanto le queda, fecha prevista, nueva fecha, a que hora, fecha real",
    "WAIT": "esper*, esperando, sigo esperando, aguard*, llevo esperando, en espera, sperando, espero",
    "LATE": """retras*, demor*, tard*, atras*, con retraso, mucho tiempo, hace semanas, hace una semana, hace dos semanas, hace 2 semanas, hace tres semanas, hace 3 semanas, hace un mes, hace mas de, mas de una semana, mas de dos semanas, mas de un mes, vencido, vencio el plazo, fecha ha pasado, ha pasado la fecha, ya paso la fecha, paso la fecha, pasada la fecha, fuera de plazo, se paso, muy lento, lento, lentisimo, tanto tiempo, pospuest*, aplaz*, lleva mas, ya pasaron,
        ya han pasado, plazo ha, una eternidad, desde hace, retarso, reprogram*, postergad*,
        lleva retraso, atrasado, se atraso, debia llegar, tenia que llegar, tenia que estar,
        deberia haber llegado, prometieron, plazo vencido
    """,
    "SUPPOSED": "deberia*, debia*, tenia que, tenian que, tendria que, habria de, se suponia, supone que, supuestamente, prometid*, prometieron, prometi*, previst*, estaba prevista, garantizad*, estimad*, iba a llegar, iban a, quedaron en, quedo en, programad*, me dijeron que, anunciaban, ponia que, decia que, llegaria, llegaba el, llegaba ayer, decian que",
    "LOST": """paquete perdido, pedido perdido, se perdio, se ha perdido, perdieron, han perdido, extravi*, desaparec*, perdido, esta perdido, se habra perdido, envio perdido, traspapel*,
        extraviado
    """,
    "STUCK": """parado, parada, detenid*, atascad*, bloquead*, no se mueve, no se ha movido, no avanza, no ha avanzado, sin movimiento*, no hay movimiento*, no se actualiza, no se ha actualizado, sin actualiz*, no ha cambiado, no cambia, mismo estado, sin cambios, estancad*, en aduana, en la aduana, en aduanas, retenid*, etiqueta creada, en transito desde, sigue en transito, mismo sitio, mismo lugar, sin noticias, sin novedades, no hay noticias, no hay novedades, ninguna novedad, ninguna noticia,
        sin informacion, no hay informacion, no encuentra ningun, no encuentra mi, no encuentra el, sin escanear, no escane*, no lo encuentra, sale vacio, no aparece nada, no sale nada, no reconoce, congelado, dando vueltas, intento fallido, intento de entrega, entrega fallida, direccion incompleta segun, devuelto al remitente mi, devuelto al remitente segun, devuelto al remitente por, lo devuelven al remitente, devuelto a origen por, en reparto desde, sigue en preparacion, en reparto y, en el almacen desde,
        en centro de, sigue sin moverse, ha quedado, tercera vez, dias seguidos, mananas seguidas, dice en reparto, sale en reparto, no viene nadie, no pasa nadie, no paso nadie, enlace no funciona, link no funciona, codigo no funciona, numero no funciona, seguimiento no funciona, tracking no funciona, rastreo no funciona, guia no funciona, no existe el numero, numero no existe, codigo no existe, codigo invalido, remitente, en el vehiculo de reparto, direccion incompleta, no dejo aviso, sin dejar aviso, sigue en,
        retenido, en reparto, no sabe nada, no habia nadie,
        pendiente de recoger, en preparacion, preparando el envio, sin movimiento, parado desde,
        retenido en, ausente, aviso de paso, devuelto al remitente, en el almacen de, incidencia,
        lleva .. dias parado, lleva .. dias en, lleva una semana en, lleva dos semanas en, lleva dias, lleva semanas, sigue igual, sigue en el mismo, no se ha movido de,
        clavado en, plantado en, sin moverse, no ha cambiado desde, no hay cambios, sigue diciendo,
        sigue poniendo, sigue saliendo, siempre pone lo mismo, siempre dice lo mismo, dice lo mismo,
        pone lo mismo, mismo mensaje, pedido confirmado desde, procesando desde, preparando desde,
        sigue procesando, pendiente de envio desde, no reconoce el numero, no reconocen el numero,
        numero no aparece, numero no sale, numero no me, codigo no me, codigo no sale, codigo no
        aparece, dice que no existe, no existe ese, pagina en
        blanco, no me deja seguir, no me sale nada, no puedo rastrear, no puedo hacer seguimiento,
        no puedo seguir el, ultima actualizacion, ultimo movimiento, ultima vez que,
        reparto fallido, entrega no realizada, no se pudo entregar, no pudieron entregar, no han
        podido entregar, no ha sido posible entregar, intentaron entregar, intento de entrega
        fallido, dicen que no habia nadie, dice que no habia nadie, pone que no estaba, dice que no
        estaba, dicen que no estaba, pone ausente, direccion incorrecta segun, direccion erronea
        segun, volvio al remitente, vuelve al remitente, lo estan devolviendo, de camino a vuestro,
        regresando al, dando tumbos, de un lado a otro, de aqui para alla
    """,
    "REST": """el resto, resto de mi, resto del pedido, resto de la, lo demas, los demas, otro paquete, segundo paquete, segunda caja, otra caja, parte de mi pedido, parte del pedido, una parte, solo una parte, la mitad, solo un paquete, solo uno de, solo una de, solo dos de, solo llego uno, solo llego una, solo ha llegado uno, solo ha llegado una, solo me llego, solo me ha llegado, uno de los dos, una de las dos, uno de dos, 1 de 2, 2 de 3, dos de tres, el otro articulo, la otra caja, otra mitad, los otros, las otras,
        entrega parcial, envio parcial, pedido incompleto, falta un paquete, falta el otro, falta otro, falta la otra, me falta recibir, falta por llegar, faltan por llegar, queda por llegar, quedan por llegar, segundo envio, segundo articulo, segunda parte, tercer paquete, ultimo paquete, pendiente de, solo vino uno, solo vino una, el otro no, la otra no, donde esta el otro, donde esta la otra, otro envio, por separado, las sillas, iba aparte, va aparte, venia aparte, en otro envio, en dos envios, falta el resto, solo vinieron, solo llegaron, compre 3, compre tres, pedi tres, donde esta el resto, y el resto,
        la otra, el otro,
        falta una caja, falta otra caja, el segundo paquete, la segunda caja, solo llego, solo ha llegado,
        solo vino,
        solo he recibido, solo recibi, solo me han llegado, solo me llegaron, me falta el resto, me
        falta el otro, me falta la otra, me falta un paquete, me falta uno, me falta una, me faltan
        dos, me faltan los, me faltan las, faltan dos, faltan los otros, falta mas de, falta la
        mitad, la otra mitad, la otra parte, la segunda parte, en dos paquetes, en dos cajas, en dos
        partes, en varios paquetes, en tres paquetes, dos bultos, uno de los bultos, el otro bulto,
        segundo bulto, llego uno, llego una, ha llegado uno, ha llegado una, han llegado dos,
        llegaron dos, de los tres, de las tres, de los dos, de las dos, de los cuatro, de las
        cuatro, y la otra, y el otro, y los otros, y las otras, y lo demas
    """,
    "NOTGOT": """no ha llegado, no llego, no llega, no me llego, no me ha llegado, no me llega, no he recibido, no recibi, no lo he recibido, no hemos recibido, nunca llego, nunca recibi, jamas llego, sin recibir, sin llegar, no recibido, no entregado, no me lo han entregado, no han entregado, sigo sin, seguimos sin, sigue sin llegar, nada aun, aun nada, todavia nada, todavia no, aun no, nada de nada, no aparece, ningun paquete, ni rastro, ni sus luces, sin senales, no hay senales, no vino, no viene, nunca vino, aun espero,
        no tengo el paquete, no tengo mi, no lo tengo, no la tengo, no tengo nada, sin paquete, y nada, brilla por su ausencia, pendiente de recibir, pendiente de entrega, no se entrego, sin entregar, no arribo, no llegaron, no han llegado, no me han llegado, no ha venido, no hay paquete, falta por llegar, nadie ha venido, no pasa nadie, no paso nadie, no aparecio, no se presento,
        no recibo, no lo recibo, no la recibo, no los recibo, no recibo nada, no me llega nada, no
        ha llegado nada, no llego nada, no me ha llegado nada, nada que llega, nada que llegan, sin
        rastro, no hay rastro, sin noticia, no ha aparecido, no aparecen, no dan senales, no da
        senales, no me lo traen, no me lo han traido, no han traido, no me han traido, no me
        trajeron, no lo trajeron, no trajeron, sigo sin mi, sigo sin el, sigo sin la, sigo sin
        tener, seguimos sin el, aqui no llega nada, no me lo entregan, no lo entregan, no entregan,
        no han pasado, no ha pasado nadie, sigue sin aparecer, siguen sin llegar, no tengo noticias,
        ni rastro del, ni rastro de la, ni rastro de mi, no me llegan, no llegan
    """,
    "NOTSHIP": "no enviado, no se ha enviado, no han enviado, no lo han enviado, sin enviar, sin enviarse, no ha salido, no ha sido enviado, no despach*, sin despach*, sin salir, en preparacion, preparando, en proceso, procesando, no ha sido despach*, no lo han mandado, no lo mandan, no lo envian, no lo despachan, no se envia, pendiente de envio, no me lo han enviado, no sale, no ha sido expedi*, sin procesar, no salio del almacen, no ha salido del almacen, salido del almacen, ni siquiera ha salido",
    "NOTHERE": """no he recibido, no recibi, no recibo, no lo he recibido, no he recibido nada, nada en el, nada en mi, nada en la, no hay nada, no habia nada, no hay ningun, no habia ningun, no me ha llegado, no me llego, no llego, no ha llegado, nunca llego, no lo tengo, no la tengo, no tengo nada, no tengo el, no tengo ningun, yo no tengo, no esta, no estaba, no aparece, no vino, no ha venido, nadie vino, nadie ha venido, nadie paso, nadie toco, nadie llamo, nadie ha llamado, nadie me, nadie en, nadie lo, nadie tiene, nadie ha,
        estuve en casa, he estado en casa, estaba en casa, en casa todo el dia, todo el dia en casa, buzon vacio, buzon esta vacio, casa vacia, ni rastro, por ninguna parte, por ningun lado, en ningun sitio, no encuentro, no lo encuentro, no se encuentra, vecinos no, vecino no, vecina no, ningun vecino, preguntado a los vecinos, pregunte a los vecinos, pregunte a mis vecinos, a mi no, no me han entregado, no me lo han entregado, no me entregaron, no entregaron, no han entregado nada, no dejaron nada, no me dejaron, no existe,
        no veo nada, no veo el, ningun paquete, ningun repartidor, ningun portero, no hay portero, no hay conserje, no saben nada, no sabe nada, no tienen nada, no tiene nada, no ha aceptado, no acepto, nunca recibi, jamas recibi, he buscado, busque por, mentira, no es verdad, no es cierto, es falso, estaba de viaje, no estaba en casa, ni yo ni, sin haber recibido, y nada, nada de nada, nunca fui, no fui, no pude recoger, no lo recogi, camara no, no se ve a nadie, niega, jura que no, dice que no, dicen que no, estaba fuera, en el extranjero, no tenemos portero, no tenemos conserje, no tenemos, no hemos recibido, tienen ningun paquete, no tienen ningun, no tiene ningun,
        estaba vacia, esta vacio, vacia,
        ha desaparecido, desaparecido, vacio,
        nadie recibio, nadie lo recibio, nadie ha recibido, nadie recibe, nadie lo ha recibido,
        nadie lo tiene, nadie me ha, nadie sabe, nadie abrio, nadie paso por, nadie se presento,
        nadie dejo, aqui no hay nada, aqui no ha venido, aqui nadie, aqui no esta, aqui no
        llego, a mi no me, a mi nadie, yo no he recibido, yo no recibi, yo no lo tengo, yo no lo
        recibi, yo no recogi, no he recogido, no lo he recogido, no recogi nada, no estaba ahi, no
        estaba alli, no hay paquete, no habia paquete, no hay ningun paquete, no me dieron, no me
        dio, no me lo dieron, no me lo dio, no dejo nada, no dejo ningun, no han dejado, en mi casa
        no, en casa no hay, en casa no esta, en casa no, en el buzon no, en la puerta no, fuera no
        hay, ni en el buzon, ni en la puerta, ni con los vecinos, ni los vecinos, ni el portero, ni
        el conserje, ni mi, ni de broma, ni madres, mire por todos, mire en, revise todo, revise el,
        he mirado en, he mirado por, he revisado, he preguntado, pregunte al, pregunte en, pregunte
        a, buscado por todo, camara no aparece, camara no sale, camara no se, porque no tengo nada,
        y no tengo nada, pero no tengo nada, pero yo no, pero no hay, pero no esta, pero no me, pero
        no he, pero nada, y nadie
    """,
    "PLACE": """vecin*, buzon, puerta, portero, conserje, porteria, recepcion, garaje, jardin, portal, rellano, taquilla, locker, punto de recogida, punto de entrega, estanco, kiosco, entrada, tienda, porton, cochera, oficina de correos, felpudo, hall, porche
    """,
    "STOLEN": """robado, robada, robaron, robo, roban, han robado, hurto, ladron*, sustra*, se lo llevaron, alguien se llevo, se lo han llevado, alguien se lo,
        me lo robaron,
        ladrones, me lo quitaron, hurtado,
        me lo han robado, lo han robado, lo robaron, se lo habran llevado, se lo llevo, ha
        desaparecido de, desaparecio de
    """,
    "DENIED": """no es mi firma, no he firmado, no firme, yo no firme, nadie firmo, nadie ha firmado, quien firmo, quien ha firmado, quien lo firmo, alguien firmo, alguien ha firmado, firma falsa, firma no es, falsific*, no es mi casa, no es mi puerta, no es mi edificio, no es mi portal, no es mi direccion, no es mi domicilio, no es la mia, entregado en otra, entregado en otro, entregaron en otra, entregaron en otro, entregado a otra, entregado a otro, entregaron a otra, entregaron a otro, entregado a alguien, entregado a un, otra direccion, otra casa,
        direccion equivocada, direccion incorrecta entregado, domicilio equivocado, casa equivocada, otra persona, persona desconocida, desconocido, desconocida, no conozco, quien lo recibio, quien recibio, a quien, en mano de quien, no lo recogi, yo no he recogido, nunca lo recogi, otra ciudad, otra calle, otro edificio, otro numero, entrega falsa, falsa entrega, entregado pero, entregado y no, comprobante de entrega, justificante de entrega, prueba de entrega, no tengo portero, no hay portero, no hay conserje, puerta equivocada, piso equivocado, supuesta entrega,
        entregado por poner, entregado sin, ya lo recogieron, ya fue recogido, ya lo retiraron, en la foto, la foto no, foto de la entrega no, un tal, ese tal, tal senor, no vive aqui, no fui yo, no soy yo, no vive ningun, nadie con ese nombre, nadie se llama, con ese nombre, no tenemos recepcion, no existe el numero, taquilla vacia, taquilla estaba vacia, locker vacio, locker estaba vacio, firmo un, firmo una, es una casa, vivo en un piso, tengo camara, camara en la, mi camara, la camara no, camara de seguridad,
        yo no fui, no es de mi casa, no lo tiene, firmo por mi, mentira, no ha venido nadie,
        no tiene ningun paquete,
        nunca llego a mis manos, falso, figura,
        no lo reconozco, no se quien es, quien es, nadie lo ha visto, nadie ha visto, aqui no ha llegado,
        aqui no hay, no lo he visto, no aparece, no lo encuentro, nadie ha entregado, no pasaron,
        no paso nadie, estuve en casa todo el dia, otro portal, mi antigua direccion, el vecino dice que no,
        no es mi calle, yo no lo recibi,
        firmo otro, firmo otra, firma de otra, firma de alguien, esa firma, esa no es mi, ese no es
        mi, ese no soy, esa no soy, no es mi nombre, no es mi dni, no es mi numero, no vive nadie,
        aqui no vive, no conozco a, no se quien, quien se lo, a saber quien, a saber a quien, a
        saber donde, se lo dieron a, se lo entregaron a, se lo han dado, se lo dejaron a, entregaron
        a, lo dejaron en otra, lo dejaron en la casa, dejaron en otro, dejado en otra, en otra casa,
        en otra puerta, en otro portal, en otro edificio, en casa de otro, en el portal equivocado,
        en la casa equivocada, en el piso equivocado, en la direccion equivocada, otro domicilio,
        otro codigo postal, no tenemos vecinos, no tengo vecinos, no tengo buzon, no hay buzon, no
        cabe en el buzon, no cabe en mi buzon, mi puerta no, mi casa no, la foto es de, foto es de
        otra, foto que no es, en la foto sale, en la foto aparece, en la foto se ve, foto de una
        puerta, foto de otra, ni se parece, ya lo habian recogido, ya lo recogio, ya se lo llevaron,
        ya lo habian, habia retirado, no fui a, yo no he ido, no he ido a, no he pasado por, sin mi
        dni, mentirosos, es mentira, miente, mienten, falsearon, inventado, se inventa, se lo
        inventan
    """,
    "WISMO": """donde esta mi pedido, donde esta mi paquete, donde esta mi compra, donde esta el paquete, donde esta el pedido, donde anda mi, donde quedo mi, estado de mi pedido, estado de mi envio, estado del pedido, estado del envio, estatus de mi, estatus del, status de mi, status del, seguimiento de mi pedido, seguimiento del pedido, cuando llega, cuando llegara, cuando va a llegar, cuando recibire, cuando recibo, cuando me llega, cuando me entregan, cuando me lo, cuando lo recib*, cuando envian, cuando lo envian, cuando lo mandan, cuando sale, cuando saldra,
        cuando tendre, cuando estara, cuando estaran, para cuando, ya salio, ya se envio, ya lo enviaron, ya enviaron, ya lo mandaron, ha salido, han enviado, lo han enviado, se ha enviado, se envio, ya esta en camino, esta en camino, va en camino, viene en camino, va a llegar, llegara a tiempo, llega a tiempo, llegara antes, que dia llega, que dia me llega, que dia llegara, fecha de entrega, numero de seguimiento, codigo de seguimiento, numero de guia, numero de rastreo, enlace de seguimiento, link de seguimiento, rastrear mi, que paso con mi, que pasa con mi, que ha pasado con mi,
        informacion sobre mi pedido, informacion de mi pedido, informacion sobre el envio, novedades de mi, noticias de mi, saber de mi pedido, saber cuando, saber donde, abrir una investigacion, abrir una incidencia, reclamar al transportista, contactar con el transportista, hablar con el transportista, verificar con, comprobar con, llega hoy, llegara hoy, donde viene, por donde viene, por donde va, localizar mi pedido, localizar el paquete, tengo que hacer algun tramite, salio del almacen, ya salio del, ha salido del, que dia, saber que dia, cuando estan, cuando esta, me lo han enviado, lo han enviado de verdad, hay novedades, alguna novedad, alguna noticia, lo intentan de nuevo, volveran a pasar, vuelven a pasar, no paso el repartidor, no vino el repartidor, podrian verificar, pueden verificar, pueden comprobar, va a llegar sola, ya despach*, despacharon, lleva retraso, va con retraso, esta retrasado, esta demorado, dias de retraso, otra vez retras*, no se nada de, no se nada del, no he sabido nada, sin saber nada, en que punto de recogida, donde lo recojo, donde tengo que recoger, donde recogerlo, que transportista lo, que onda con, por que se demora, por que tarda, por que no llega, hice un pedido, cuanto le falta, cuando mandan, cuando despachan, espero desde, esperando desde, esperando hace, llevo esperando, sigo esperando, pero no cual, no dice cual, no dice donde, no lo ha recibido de, recibido de ustedes, recibido de vosotros, ida y vuelta, quinto dia,
        donde esta, donde anda, donde estan, cuando vuelven, que pasa con, sin noticias, cadê, que hago,
        se han olvidado de mi, me olvidaron, me dicen algo, cuando va a salir, sigue pendiente,
        en que estado, como va mi pedido, llegara algun dia, que ha pasado, que paso con, siguen sin,
        paradero, confirmen el envio, salio de su almacen, cuanto falta, cuanto mas, fecha nueva,
        nueva fecha, fecha concreta, fecha real, volveran a intentar, segundo intento, viene de china,
        ni rastro del envio, seguimos esperando, todavia espero, no se mueve, no avanza, no se actualiza,
        me lo mandaron, me la mandaron, lo mandaron ya, la mandaron ya, ya la mandaron, ya la
        enviaron, lo enviaron ya, la han enviado, me la han enviado, los han enviado, aun no recibo,
        todavia no recibo, aun no me llega, todavia no me llega, aun no llega, todavia no llega, en
        que va, en que quedo mi, que ha sido de, que fue de mi, que hay de mi, se sabe algo, saben
        algo de, sabeis algo de, se sabe cuando, me pueden decir cuando, me podeis decir cuando, me
        dicen cuando, podeis decirme cuando, pueden decirme cuando, cuando me va a llegar, cuando me
        llegaria, cuando se supone que, para cuando me llega, para cuando llega, cuando podre,
        cuando lo tendre, cuando la tendre, cuando los tendre, a que hora pasan, a que hora llega, a
        que hora vienen, pasan hoy, pasa hoy, vienen hoy, viene hoy, hoy o manana, hasta cuando
        tengo que esperar, cuanto tengo que esperar, cuanto mas tengo que esperar, cuanto hay que
        esperar, llevo .. dias esperando, llevo .. semanas esperando, dias esperando, semanas
        esperando, meses esperando, mes esperando, tiempo esperando, esperando mi pedido, esperando
        el paquete, esperando el pedido, esperando el envio, pendiente de llegar, donde lo tienen,
        donde lo teneis, donde se ha metido, donde se metio, donde se quedo, donde se ha quedado,
        donde se encuentra, en donde esta, en donde anda, donde lo puedo seguir, donde puedo seguir,
        donde puedo ver, como puedo seguir, como hago seguimiento, como lo rastreo, como puedo
        rastrear, me mandan la guia, me pasan la guia, me pasan el numero, pasenme la guia, pasenme
        el numero, no me han dado numero, no me dieron numero, no tengo numero de, necesito el
        numero de seguimiento, no me han mandado el, no me llego ningun correo con, ningun correo de
        envio, fecha estimada, dia de entrega, que fecha llega, han perdido mi, perdieron mi, se ha
        perdido mi, se perdio mi, esta perdido mi, preguntar por mi pedido, pregunto por mi pedido,
        preguntaba por mi, queria saber de mi, queria saber por mi, quisiera saber de mi, quisiera
        saber donde, queria saber donde, queria saber cuando, quisiera saber cuando, reclamo mi
        pedido, reclamar mi pedido, reclamar el paquete, sobre mi pedido que no, por mi paquete, lo
        van a mandar, la van a mandar, lo vais a mandar, lo vais a enviar, lo van a enviar, cuando
        piensan enviar, cuando pensais enviar, a ver si llega, a ver cuando llega, a ver si me llega
    """,
    "DEADLINE": """cumpleanos, navidad, boda, reyes, fiesta, viaje, vacaciones, para el viernes, para el sabado, para el lunes, para el domingo, para el martes, para el miercoles, para el jueves, antes del, urge, urgente*, a tiempo, aniversario, bautizo, comunion, me voy de, lo necesito para, la necesito para, los necesito para, dia de la madre, mudanza,
        antes del viernes, es un regalo
    """,
    "FASTER": "mas rapido, acelerar, agilizar, agilicen, urgente, apurar, prioridad, apuren, express, cuanto antes el",
    "SHIPCOST": """gastos de envio, gasto de envio, costo de envio, costos de envio, coste de envio, costes de envio, coste del envio, costo del envio, precio del envio, envio gratis, envio gratuito, envio express, envio urgente, envio rapido, entrega rapida, entrega express, entrega era gratis, entrega gratis, entrega gratuita, portes, flete, franqueo, sellos, gastos de transporte, gastos de entrega, de transporte, el transporte, tarifa de envio, tarifa de entrega, el envio, del envio, de envio, por el envio, por envio, lo del urgente, urgente, suplemento,
        recargo, contra reembolso, contrareembolso, manipulacion, la entrega, de entrega, entrega con firma, envio con firma, en el transporte, tres portes, dos portes, firma en la entrega, enviogratis,
        envio expres, pagar aduana,
        tasa de importacion, iva de importacion, derechos de aduana, despacho de aduana, gastos de gestion,
        entrega en 24 horas, envio premium
    """,
    "CHARGED": """cobr*, cobro, pagu*, pagar, pagado, pago, cargo, cargaron, cargado, dos veces, doble, duplicado, 2 veces, caro*, cara, carisimo*, excesiv*, abusiv*, gratis, gratuit*, euros, euro, eur, pesos, dolares, reembols*, devuelv*, devol*, abon*, compens*, por que, precio, cuesta, costaba, costo, coste, alto, demasiado, de mas, diferencia, descuento, extra, reintegr*, incluido*, factura, tarjeta, descont*, rebaj*, ponia, bonific*,
        cobrado dos veces, me cobraron, cobran, demasiado caro, demasiado caros, cuesta tanto,
        diferencia entre,
        me han cobrado, cobro doble, doble cargo, cargo duplicado, abusivo, carisimo, carisimos,
        no me parece normal, devuelvanme los gastos, reembolso de los gastos, no aparecia en el carrito,
        ponia gratis, la diferencia, mas que el producto, mas que el articulo
    """,
    "CHARGE": """gastos de envio cobr*, gastos de envio dos, doble envio, cobr* el envio, cobr* de envio, cobr* envio, cobr* gastos, cobr* los gastos, cobr* los portes, cobr* portes, cobr* tres portes, cobr* dos portes, cobr* el flete, pagu* envio, pagu* el envio, pagu* por el envio, pagu* los gastos, pagado el envio, pagado los portes, reembols* del envio, reembols* el envio, reembols* los gastos de envio, reembols* de los gastos de envio, devuelv* los gastos de envio, devuelv* los portes, devuelv* el envio, devol* los gastos de envio, devol* del envio,
        devol* de los gastos de envio, devuelv* lo del, envio demasiado caro, envio muy caro, envio carisimo, portes caros, portes abusiv*, envio era gratis, envio gratis pero, envio deberia ser gratis, suplemento de, recargo por, descuento de envio, pagar al cartero, pagar al repartidor, euros al cartero, euros al repartidor, faltaba franqueo, falta de franqueo, compens* los portes, entrega era gratis, diferencia del envio, diferencia de envio, abon* los portes, abon* el envio, sobrecoste, mas en el transporte, mas en el envio, de envio en el carrito, portes por, me compensarian, tres portes, misma caja, entrega era gratis desde, gratis a partir de, gratis desde, supera los, transporte y en la web, factura salen, cobraron de envio, prime y pago, soy prime, por que pago envio, por que pago el envio, recargo islas, suplemento islas, suplemento baleares, suplemento canarias, mas caro que el producto, cargo por manejo, gastos de gestion, gastos de manipulacion, mitad del envio, peso equivocado, codigo de envio gratis, el envio dos veces, envio dos veces, envio doble, portes dos veces, gastos de envio en dos,
        me pidio .. pesos, me pidio .. euros, me pidieron .. euros, me pidieron .. pesos, me piden
        .. euros, me piden .. pesos, me hicieron pagar, me han hecho pagar, me hizo pagar, me toco
        pagar, tuve que pagar, he tenido que pagar, tuvimos que pagar, pagar al recibir, pagar en la
        puerta, pagar a la entrega, quien me los paga, quien me lo paga, quien me devuelve eso, los
        portes son, el envio sale, el envio me sale, sale mas caro el envio, mas el envio que,
        cuesta mas el envio, vale mas el envio, envio urgente y, pague express, pague expres, pague
        urgente, pague por 24, pague envio, pague extra, por entrega rapida, por envio rapido, por
        envio urgente, por envio expres, por un envio que, por un servicio que, diferencia del
        porte, devuelvan los portes, devuelvan los gastos de, devolverme los portes, devolverme los
        gastos de, devolverme el envio, devolver los gastos de envio, devolver los portes,
        reembolsar los gastos de, reembolsar el envio, reembolsar los portes, reembolsen el envio,
        reembolso del envio, reembolso de los portes, reembolso del porte, reembolso del flete,
        reintegro del envio, reintegro de los portes, abonar los portes, abonar el envio, descontar
        el envio, descontar los portes, me cobran envio, me cobra envio, me cobro envio, me cobra el
        envio, cobra envio, cobran de mas, me han cobrado .. envio, me cobraron .. envio, me
        cobrasteis .. envio, me habeis cobrado .. envio, me habeis cobrado .. portes, cobrado ..
        portes, cobraron .. portes, cobraron .. flete, envio gratis y, envio gratis cuando, envio
        gratuito y, envio incluido y, ponia envio gratis, decia envio gratis, anuncia* envio gratis,
        gratis y me cobr*, no eran gratis, deberia ser gratis, deberia haber sido gratis, tenia que
        ser gratis, iba a ser gratis, era gratis y
    """,
    "CUSTOMS": """aduana*, arancel*, derechos de importacion, gastos de importacion, impuestos de importacion, tasas, despacho aduanero, iva de importacion, contra reembolso, contrareembolso,
        aduana,
        impuestos, impuesto, en aduanas, gastos de aduana, tasas de aduana, iva en la entrega
    """,
    "BROKEN": """roto, rota, rotos, rotas, rompio, rompieron, romp*, danad*, dana, defectuos*, defecto*, averi*, estropead*, estrope*, agrietad*, grieta*, rajad*, quebrad*, partido en, partida en, rayad*, rasgu*, aranad*, aranazo*, abollad*, golpead*, golpes, deteriorad*, malograd*, descompuest*, no funciona, no funcionan, no enciende, no prende, no carga, no sirve, no anda, no va bien, dejo de funcionar, dejo de cargar, dejo de andar, ha dejado de, gotea, gotera, fuga, pierde agua, pierde aceite, torcid*, doblad*, desgarrad*,
        descosid*, aplastad*, en pedazos, hecho anicos, hecha anicos, mal estado, oxidad*, cojea, se apaga, se calienta, se despega*, despegad*, explot*, quemad*, se quemo, no cierra, no abre, no gira, no encaja, fallo, falla, fallan, fallo de, hace ruido, mojad*, derramad*, derramo, se deshace, se descose, pinchad*, reventad*, no calienta, no enfria, no se puede montar, imposible montar, no puedo montar, deform*, machacad*, chafad*, chingad*, jodid*, muerto, desconecta, malo, salio malo, salio mala, salio defectuos*,
        parpadea, zumba,
        hecho pedazos, partido, rajado, golpeado, abollado, oxidado, se cae, se despega, descosido,
        manchado, agujero, mohoso, caducado, podrido, desconchado,
        anicos, hechas anicos, hechos anicos, trizas, hecho polvo, hechos polvo, hecha polvo, hechas
        polvo, en mil pedazos, hecha pedazos, hechos pedazos, hechas pedazos, destroz*, partida por
        la mitad, partido por la mitad, se partio, se ha partido, se partieron, se rajo, se ha
        rajado, se quebro, quebro, estall*, rebaba*, astill*, se corto, se ha cortado, me corte, me
        he cortado, salto la luz, saltan los plomos, hace corto, cortocircuito, chispa*, echa humo,
        olor a quemado, huele a quemado, se recalienta, se sobrecalienta, sobrecalent*, se bloquea,
        se traba, se atasca, se atora, se cuelga, se congela, no responde, no reacciona, no hace
        nada, no suena, no se oye, no se ve, no da imagen, no da senal, no coge, no agarra, no
        aguanta la carga, no dura la bateria, bateria no dura, no se conecta, no conecta, no
        empareja, no vincula, no detecta, no reconoce el usb, no lee, no corta, no pega, no sella,
        no infla, se desinfla, desinflad*, pierde aire, no mantiene, no aspira, no absorbe, no
        imprime, no pica, no bate, no lava, no seca, no sube, no baja, se sale, se suelta, suelto,
        sueltas, se despego, se despinto, despintad*, se decolora, destine*, se ha roto, se ha
        estropeado, se me ha roto, se me ha estropeado, se jodio, se descompuso, se dano, se
        malogro, se averio, se quemaron, se fundio, fundid*, muesca, abolladura, boll*, picad*,
        mordid*, arrugad*, hinchad*, agujeread*, agujeros, con agujeros, roido, con grietas, una
        grieta, rasgon, desgarro, corroid*, con oxido, oxido, descuadrad*, desnivelad*, desalinead*,
        torcido, no cuadra, no casan, no casa con, cojo, coja, tambalea, se tambalea, baila, se
        mueve mucho, se desmonta, se descuelga
    """,
    "WORK": "funciona*, enciende, prende, carga, sirve, arranca, conecta, calienta, encaja, andaba, cierra",
    "WRONG": "equivocad*, erroneo*, erronea*, incorrect*, error, mal, distint*, diferente*, otro, otra, que no era, que no es",
    "WRONGITEM": """producto equivocado, articulo equivocado, producto erroneo, articulo erroneo, producto incorrecto, articulo incorrecto, talla equivocada, talla incorrecta, talla erronea, color equivocado, color incorrecto, modelo equivocado, modelo incorrecto, otro producto, otro articulo, otra cosa, otro modelo, otro color, otra talla, no es lo que, no es el que, no es la que, no son los que, no son las que, no era lo que, no es lo mismo, no corresponde, no coincide, no se corresponde, no concuerda, se equivocaron, se han equivocado, os habeis equivocado, se confundieron,
        me mandaron el, me mandaron la, me mandaron un, me mandaron una, me mandaron otro, me mandaron otra, me enviaron otro, me enviaron otra, me han enviado otro, me han mandado otro, me han enviado un, me llego otro, me llego otra, me llego un, me llego una, pedi .. y me, pedi .. y llego, pedi .. y vino, compre .. y me, compre .. y llego, compre .. y vino, pedi .. y he recibido, pedi .. recibi, en vez de, en lugar de, falso, falsa, falsificacion, falsificado, imitacion, copia, replica, pirata, no es original, no es autentico, nada que ver, diferente a la, distinto a, distinta a, distinto al,
        no es de la, no era el, no era la, no es como en, no como en la foto, cambiado, cruzado, dice cien, y es poliester, descripcion, talla que no, el paquete de otra persona, pedido de otra, izquierdos y ningun, izquierdas y ninguna, llego talla, llego la talla, llego el color, y pedi,
        equivocado, dos izquierdos, distinto al de la foto, nada que ver con, usado, de segunda mano,
        reacondicionado,
        nada q ver, no tiene nada que ver, no se parece, no se parece en nada, no es igual, no es el
        mismo, no es la misma, no son los mismos, no son las mismas, no es el color, no es la talla,
        no es el modelo, no es mi talla la, color no es, otro tono, otro color distinto, otro
        distinto, uno distinto, una distinta, distinto de, distinto del, distinta del, diferente
        del, diferente al, diferente de la, mas oscuro que, mas claro que, casi morado, no como la
        foto, como en la foto, no es como la, no son como, no como en la web, en la web pone, en la
        web ponia, en la foto era, en la foto salia, en la foto se veia, en la descripcion, en el
        anuncio ponia, segun la descripcion, segun el anuncio, segun la web, engano, publicidad
        enganosa, me enviasteis, me habeis enviado, me habeis mandado, me mandasteis, me han llegado
        unos, me han llegado unas, me ha llegado un, me ha llegado una, me ha llegado otro, me ha
        llegado otra, me vino otro, me vino otra, me vino un, me vino una, vino otro, vino otra,
        recibi otro, recibi otra, he recibido otro, he recibido otra, recibo otro, no el que pedi, no la que pedi, no lo
        que pedi, no lo que compre, no los que pedi, no las que pedi, son del pie, dos
        derechos, de otra marca, otra marca, marca distinta, falsos, falsas, es falso, es falsa, son
        falsos, son falsas, es una copia, es imitacion, version china
    """,
    "MISSING": """falta, faltan, faltaba, faltaban, faltante*, me falta, no venia, no venian, no viene, no vienen, no trae, no traia, no traian, no incluye, no incluia, no estaba incluid*, sin instrucciones, sin cargador, sin tornillos, sin mando, incompleto*, incompleta*, vacia, vacio, olvid*, se les olvido, no habia, solo habia, solo traia, solo venian, solo venia, solo vienen, solo trae, en vez de dos, no contenia, de menos, se dejaron,
        falta el, falta la, faltan los, faltan las, incompleto, venia sin,
        no traen, no venia con, no viene con, no vino con, no vino el, no vino la, vino sin, viene
        sin, vienen sin, llego sin, llegaron sin, ha llegado sin, han llegado sin, le falta, le
        faltan, le faltaba, le faltaban, faltan piezas, falta una pieza, falta un, falta una, faltan
        dos, faltan tres, faltan cuatro, una de menos, uno de menos, dos de menos, solo hay, solo
        habia dos, solo hay dos, solo venia uno, solo venia una, solo trae uno, solo trae una, solo
        vienen dos, solo venian dos, solo traia dos, en lugar de dos, en lugar de tres, en vez de
        tres, en vez de cuatro, en vez de seis, no esta incluid*, no incluid*, no aparece el, no
        aparecen los, no encuentro el, no encuentro la, no encuentro los, no encuentro las, de seis,
        de doce, de cuatro, deberian ser, deberian venir, tenian que venir, tenia que traer, deberia
        traer, deberia incluir, se supone que trae, ponia que traia, ponia que incluia
    """,
    "PART": """pieza*, tornillo*, tornilleria, tuerca*, perno*, manual, instrucciones, cable, cargador, adaptador*, accesorio*, tapa, tapon, pila, pilas, bateria*, mando, control remoto, control, enchufe, soporte*, pata, patas, asa, mango, manija, correa*, funda, rueda*, gancho*, llave allen, llave, tubo, manguera, boquilla, herraje*, arandela*, uno de los, kit, repuesto*, bolsita, bolsa de, base, estante*, balda*, panel*, lateral*, clavija*, taco*, sensor, cepillo*, pincel*, cabezal*""",
    "INSIDE": """en la caja, en el paquete, dentro, dentro de la caja, dentro del paquete, caja vacia, paquete vacio, al abrirlo, abri la caja, abri el paquete, abrir el paquete, abrir la caja, en el sobre, en el juego, en el set, en el kit, la caja venia, contenia, contenido, desembal*, sobre vacio, en el embalaje, en el empaque, en la bolsita,
        al abrirla, al abrir el paquete, al abrir la caja, al desempaquetar, al sacarlo, al sacarla,
        al sacarlos, cuando abri, abri y, abrimos la caja, abrimos el, dentro no, dentro habia,
        dentro hay, dentro venia, dentro venian, adentro, en su caja, en el bote, en el estuche
    """,
    "BADQ": """mala calidad, pesima calidad, calidad pesima, calidad mala, baja calidad, calidad es, huele, olor, apesta, usado*, usada*, de segunda mano, segunda mano, abierto, abierta, ya abierto, ya estaba abierto, no es nuevo, no era nuevo, no es nueva, sucio*, sucia*, manchad*, manchas, mancha, caducad*, caduco, vencido, vencida, fecha de caducidad pasada, moho, podrid*, basura, porqueria, chafa, trucho*, reacondicionad*, migas, pelos, mal acabad*, mal hecho, mal hecha, destine, decepcion*, malisimo, malisima, pasado de fecha, restos de,
        cutre, una porqueria, plastico barato, no vale nada, decepcionado, se rompe con mirarlo,
        baratij*, cutrez, cutre*, timo, un timo, estafa de producto, una estafa, una basura,
        malisim*, penoso, penosa, vergonzos*, de juguete, de papel, se nota barato, parece
        barato, parece de plastico, parece usado, parece usada, parece de segunda, con
        pelos, con polvo, con manchas, con restos, con marcas, con marcas de uso, con aranazos, con
        rayones, rayones, rayon, araniazo, con olor, un olor, olor a, peste, sabe raro, sabor raro,
        sabe mal, rancio, rancia, reseca, caducaba, caduca en, caduco en,
        caducados, vencidas, vencidos, precinto roto, sin precinto, precinto abierto, abierta de
        antes, ya venia abierto, ya venia abierta, venia abierto, venia abierta, ya usado, ya usada,
        muy usado, hilos sueltos, mal cosid*, mal pintad*, mal rematad*, mal pegad*, mal cortad*,
        transparenta, se transparenta, finisim*
    """,
    "DEFECT": """llego roto, llego rota, llego danad*, llego defectuos*, llegaron rotos, llegaron rotas, vino roto, vino rota, vino danad*, vino defectuos*, venia roto, venia rota, esta roto, esta rota, estaba roto, estaba rota, estan rotos, estan rotas, esta danad*, es defectuos*, esta defectuos*, producto defectuos*, articulo defectuos*, recibi roto, he recibido roto, no funciona, no funcionan, dejo de funcionar, ha dejado de funcionar, no enciende, no prende, no carga, no sirve, pieza que falta, faltan piezas, falta una pieza, faltan tornillos, falta un tornillo, falta el cargador,
        falta el mando, falta el manual, falta el cable, falta la tapa, caja vacia, paquete vacio, en garantia, usar la garantia, hacer efectiva la garantia, problema con el producto, problema con el articulo, alergi*, sarpullido, peligros*, se rompio, se me rompio, gotea, pierde agua, a los dos dias, al segundo dia, a la primera, primer uso,
        llego hech*, llego partid*, llego rajad*, llego golpead*, llego abollad*, llego mojad*,
        llego abiert*, llego con un golpe, llego con golpes, llego con un, llegaron partid*,
        llegaron hech*, ha llegado roto, ha llegado rota, han llegado rotos, han llegado rotas, ha
        llegado hech*, ha llegado partid*, ha llegado golpead*, me ha llegado roto, me ha llegado
        rota, me llego roto, me llego rota, vino partid*, vino hech*, vino rajad*, vino golpead*,
        vino mal, llego mal, llego en mal, estaba hech*, estaban hech*, estaban rotos, estaban
        rotas, que procede, que solucion me, que solucion, me mandan otro, me mandan otra, me
        mandais otro, me mandais otra, me envian otro, me envian otra, me enviais otro, me enviais
        otra, uno que funcione, una que funcione, otro en condiciones, otra en condiciones, en
        condiciones, a los tres dias, a la semana de, con un mes de uso, dias de uso, semanas de
        uso, tercer uso, segundo uso, la segunda vez, solo lo use, solo la use, lo he usado, la he
        usado, lo use dos, la use dos, de fabrica, defecto de fabrica, tara, con tara, viene con
        tara, con defecto, un defecto
    """,
    "REPLACE": "reemplaz*, reposicion, uno nuevo, una nueva, nuevo envio, reenvi*, repuesto, recambio, otra unidad, mandan otra, mandan otro, mandar otro, mandar otra, enviar otro, enviar otra, manden el correcto, envien el correcto, sustitu*, envien la pieza, manden la pieza",
    "RETURN": """devol*, devuelv*, devuelt*, regresar el, regresar la, regresarlo, regresarla, regreso el, retorno, retornar, etiqueta de devolucion, etiqueta de retorno, desistimiento, rma, reembolsable, devolberlo, debolver, debolucion, de vuelta, recoger el producto, recogida del producto, mandarlo de vuelta, hago llegar de vuelta, derecho de desistimiento, plazo de devolucion, etiqueta caducada, etiqueta ha caducado, precintado, sellado aun, sin abrir, quien paga la devolucion, quien paga el envio de la devolucion, plazo para devolver, dias tengo para, aceptan la devolucion, hago llegar,
        como lo devuelvo, devolverlo, devolucion, recogida de la devolucion, pasar a recogerlo,
        a donde lo mando, politica de devoluciones, no me queda, me queda grande, me queda pequeno,
        me viene,
        devolverla, devolverlos, devolverlas, quiero devolver, quisiera devolver, me gustaria
        devolver, para devolver, como devolver, puedo devolver, se puede devolver, lo devuelvo, la
        devuelvo, los devuelvo, las devuelvo, lo quiero devolver, la quiero devolver, hacer la
        devolucion, hacer una devolucion, tramitar la devolucion, solicitar la devolucion, iniciar
        la devolucion, proceso de devolucion, direccion de devolucion, etiqueta para devolver,
        mandar la etiqueta, enviar la etiqueta, me mandan la etiqueta, me mandais la etiqueta, no me
        ha llegado la etiqueta, imprimir la etiqueta, no tengo impresora, sin impresora, codigo qr,
        portes de vuelta, portes de la devolucion, envio de vuelta, coste de la devolucion, gastos
        de devolucion, gastos de la devolucion, devolucion gratuita, devolucion gratis, gratis
        devolver, regresarles, quiero regresar, hacer el regreso, regresar el producto, regresar el
        articulo, pasan a recoger, vienen a recoger, pasen a recoger, recogen ustedes, lo recogen,
        la recogen, recogida en casa, recogida a domicilio, plazo de 14, 14 dias, 30 dias, catorce
        dias, treinta dias, dentro del plazo, fuera de plazo para, aun puedo, todavia puedo
        devolver, aun estoy a tiempo de devolver, talla no es, no era mi talla, no acerte con, no es
        para mi
    """,
    "SENTBACK": """ya devolvi, he devuelto, lo devolvi, la devolvi, los devolvi, devolvi el, devolvi la, devolvi los, lo he devuelto, hemos devuelto, mande el producto de vuelta, mande de vuelta, lo mande de vuelta, envie de vuelta, mi devolucion, la devolucion llego, la devolucion fue, recibieron la devolucion, recibido la devolucion, recibisteis la devolucion, recibieron el producto, producto devuelto, articulo devuelto, paquete de devolucion, regrese el, regrese la, lo regrese, seguimiento de la devolucion, devolucion entregada, consta que lo recibieron, devolucion recibida,
        lo envie de vuelta, ya lo devolvi, ya lo mande, rechace el paquete, entregue en correos,
        ya he devuelto, ya hice la devolucion, hice la devolucion, he hecho la devolucion, os lo
        devolvi, os lo envie, os lo mande, os devolvi, se los devolvi, se lo devolvi, se los mande
        de regreso, ya lo regrese, ya regrese, mande de regreso, envie de regreso, lo deje en
        correos, deje el paquete en, ya os llego, ya os ha llegado, ya les llego, ya lo recibisteis,
        ya lo recibieron, lo recibisteis, ya lo tienen, ya lo teneis, lo teneis desde, recogieron el
        paquete, recogieron la, el mensajero lo recogio, vinieron a recoger, segun el tracking os,
        segun el seguimiento os, segun correos lo recibieron, firmaron la devolucion, tengo el
        resguardo, tengo el comprobante, devolvi hace, devuelto hace, devolvi el dia, devuelto el
        dia
    """,
    "REFUND": """reembols*, rembols*, reenbols*, mi dinero, el dinero, devolucion del dinero, devolver el dinero, devolucion del importe, importe, abono, abonar*, abonan, abonen, reintegr*, compensacion, indemniz*, saldo, nota de credito, devolveran, me devolvieron, me devuelven, me han devuelto, me regresaron, mi plata, la plata, contracargo, bonificacion, ni un centimo, un centavo, en mi cuenta, no quiero un vale, solo me devolvieron, solo me han devuelto, solo me reembolsaron, quiero el dinero,
        reembolso, me abonen, devuelvan el dinero, ingreso, reintegro,
        un vale, vale de, en un vale, en mi vale, me habeis ingresado, me han ingresado, me
        ingresaron, me ingresen, ingresado, ingresaron, me habeis devuelto, me habeis reembolsado,
        me han reembolsado, me reembolsaron, me han abonado, me abonaron, me habeis abonado,
        reembolso parcial, reembolso incompleto, falta parte del, me falta dinero, parte del dinero,
        todo el dinero, el importe, importe integro, importe completo, importe total, de lo que
        pague, de los que pague, que pague por, devolucion en la tarjeta, devuelto a la tarjeta,
        devuelvan a la tarjeta, reembolso en la tarjeta, reembolso a la tarjeta, sigo sin el
        reembolso, sigo sin ver, no veo el reembolso, no veo el dinero, no me sale el reembolso, no
        aparece el reembolso, no he recibido el reembolso, no me ha llegado el reembolso, no me
        llega el reembolso, para cuando el reembolso, y el reembolso, y mi reembolso, y mi dinero,
        donde esta mi dinero, donde esta mi reembolso, cuando me devuelven, cuando me devolveis,
        cuando me pagan, cuando me reembolsan, cuando me reintegran, me deben, me deben devolver, me
        debeis
    """,
    "EXCHANGE": """cambiar por, cambiarlo por, cambiarla por, cambiarlos por, cambiar la talla, cambiar de talla, cambio de talla, otra talla, talla mas, una talla, numero mas, numero mayor, canje, canjear, intercambi*, cambio por, un cambio, otro color por, hacer un cambio, hacer el cambio, talla mayor, talla menor, talla superior, talla inferior, cambio de color,
        cambio por otro color, otro color,
        cambiar la, cambiarla, cambiarlos, cambiarlas, cambiarlo, se puede cambiar por, me lo
        cambian, me la cambian, me los cambian, me las cambian, me lo cambiais, me la cambiais, me
        lo podeis cambiar, me la podeis cambiar, me lo pueden cambiar, me la pueden cambiar, una
        talla mas, una talla menos, dos tallas, un numero mas, un numero menos, medio numero, una m,
        una l, una s, una xl, la m, la l, la s, la xl, por la xl, por una l, por una m, por otra
        talla, por un numero, por el azul, por el negro, por el blanco, por el rojo, por la negra,
        por la azul, en otro color, en negro, talla siguiente
    """,
    "MIND": "no me gusta, no me gusto, no me gustan, no me ha gustado, no me convence, no me convencio, cambie de opinion, cambiado de opinion, cambio de opinion, no lo quiero, no la quiero, ya no lo quiero, ya no la quiero, ya no quiero, no quiero el, no lo necesito, ya no lo necesito, ya no necesito, ya no la necesito, ya no me hace falta, no me hace falta, no es lo que esperaba, no era lo que esperaba, no estoy satisfech*, insatisfech*, descontent*, no estoy content*, mas barato, encontre otro, encontrado otro, no me sirve, ya no me sirve, ya compre otro, ya tenia, arrepent*, no me queda bien, ya lo compre, ya habia comprado, no quedo como, no combina",
    "FIT": """muy pequen*, demasiado pequen*, muy grande*, demasiado grande*, muy chic*, me queda, me quedan, me quedo, no me queda, no me vale, no me valen, no le queda, talla pequen*, talla grande, apretad*, estrech*, muy largo*, muy larga*, muy corto*, muy corta*, muy ancho, muy pesad*, no me cabe, no cabe, me aprieta*, me viene, me vienen, me equivoque de talla,
        me viene grande, me viene pequen*, me vienen grandes, me vienen pequen*, me quedo grande, me
        quedo chic*, me queda chic*, me quedan chic*, me queda ajustad*, queda grande, queda chic*,
        queda pequen*, quedan grandes, quedan pequen*, no le entra, no me entra, no me entran, no le
        cabe, no me sube, no abrocha, no me abrocha, me baila, me bailan, es enorme, son enormes,
        mas pequeno de lo, mas grande de lo, mas pequena de lo, talla mal, no acierto la talla
    """,
    "CANCEL": """cancel*, canzel*, anul*, anulacion, cancelacion, no lo envien, no lo manden, no lo despachen, no envien, no enviar, no despachen, ya no lo envien, ya no lo manden, no me lo envien, detener el envio, detengan el envio, detener el pedido, parar el envio, paren el envio, parad el envio, parar el pedido, dejar sin efecto, sin efecto, dar de baja el pedido, quitar .. del pedido, quiten .. del pedido, quitad .. del pedido, sacar .. del pedido, eliminar el pedido, borrar el pedido, desistir de, desisto, deshacer la compra, deshacer el pedido, retirar el pedido, olvidense del, olvidaos del, no sigan con,
        suspender el pedido, rescindir, echar atras, cancelo, anulo, ya no hace falta que, no hace falta que lo, olviden el pedido, no hagan el envio, no quiero que lo envien,
        no lo mandes, que no salga, no lo quiero, al final no lo quiero, anulen, anular,
        desistir, desistimiento, ya no lo quiero, ya no me interesa, echarme atras, que no lo envien,
        dejenlo sin efecto, quitar del pedido, no procesen, cambie de opinion, cambio de idea,
        anuladlo, anuladla, anulenlo, anulad, anulame, anularlo, anularla, cancelad, canceladlo,
        cancelarlo, cancelarla, cancelame, canceladme, me lo cancelan, me lo podeis cancelar, me lo
        pueden cancelar, me lo podeis anular, me lo pueden anular, mejor cancelen, mejor anuladlo,
        mejor no lo, mejor no me lo, no me lo mandeis, no lo mandeis, no lo envieis, no me lo
        envieis, no me lo manden, no lo preparen, no lo prepareis, no lo saquen, no lo tramiten, no
        tramiteis, parad el pedido, paren el pedido, paradlo, parenlo, detengan el pedido, detengan
        la compra, frenar el envio, frenen el envio, cancelen todo, cancelo el, cancelo la, quitar
        uno, quiten uno, quitad uno, quitar una, quiten una, dejad solo uno, dejen solo uno, dejen
        solo una, quedaos con, dar marcha atras, marcha atras, me arrepenti, me he arrepentido, he
        cambiado de opinion, he cambiado de idea, lo he pensado mejor, me lo he pensado, ya no me
        hace falta, ya no lo necesito, ya no la necesito, ya no hace falta, ya no la quiero,
        encontre otro mas, lo consegui en, lo encontre en, lo he encontrado mas, lo compre en otro,
        lo he comprado en, olvidad el pedido, olvidaos de, olvidense de, tirar para atras, pedir la
        cancelacion, solicitar la cancelacion, solicitud de cancelacion, solicite cancelar, pedi
        cancelar, pedi la cancelacion, boton de cancelar, opcion de cancelar, no me deja cancelar
    """,
    "MISTAKE": """por error, por equivocacion, sin querer, por accidente, me equivoque, me he equivocado, me confundi, dos veces, dupliq*, pedido duplicado, pedido doble, compre dos, pedi dos, sin permiso, mi hijo, mi hija, mi nino, mi nina, equivoque de, sin darme cuenta, no queria comprar, le di sin, apreté, clic, por despiste, compra duplicada, compra accidental,
        le di sin querer, duplicado,
        compre por error, pedi por error, he pedido dos, he comprado dos, pedi de mas, compre de
        mas, pedi doble, pedido repetido, repetido, compre repetido, di dos veces, le di dos, pulse
        dos, pulse sin, toque sin, pulsado dos, hice dos, se hizo dos, se hicieron dos, me salieron
        dos, salieron dos pedidos, aparecen dos pedidos, dos pedidos iguales, dos pedidos, equivoque
        al pedir, equivoque de color, equivoque de modelo, equivoque de producto, me equivoque de,
        mi pareja ya, mi marido ya, mi mujer ya, mi esposo ya, mi esposa ya, ya lo habia pedido, ya
        lo pidio, el nino, la nina, mi sobrino lo, jugando con el, con mi tablet, desde mi cuenta
        sin
    """,
    "STOP": "antes de que salga, antes de que lo envien, antes de que se envie, antes del envio, antes de enviar, antes de enviarlo, antes de despachar, si no ha salido, si aun no ha salido, si no lo han enviado, si aun no, si todavia no, a tiempo de, todavia se puede, aun se puede, si no es tarde, si no es demasiado tarde",
    "IF": "si no, de lo contrario, si no llega, si en, caso contrario, si para, si no me, si sigue, o si no, en caso de, en caso contrario, sino, o cancelo",
    "ADDRESS": """direccion, direcciones, direcion, direcc*, direccion de entrega, direccion de envio, domicilio, lugar de entrega, datos de envio, datos de entrega, instrucciones de entrega, indicaciones de entrega,
        otra direccion, nueva direccion, mi direccion, me mudo, me he mudado, cambiar el domicilio,
        codigo postal, numero de portal, calle equivocada,
        mi calle, la calle es, mala direccion, direccion vieja, direccion antigua, direccion
        anterior, direccion mal, direccion equivocada, direccion correcta, direccion completa,
        direccion de mi, direccion del trabajo, direccion de casa, direccion predeterminada,
        direccion por defecto, en la direccion, a esta direccion, a la direccion, a otra direccion,
        a otro domicilio, casa de mi, casa de mis, a casa de, lo manden a, lo envien a, lo mandeis
        a, lo envieis a, que lo manden a, mandarlo a otra, enviarlo a otra, mandarmelo a, enviarmelo
        a, mandenmelo a, envienmelo a, mandadmelo a, enviadmelo a
    """,
    "ADDRPART": """codigo postal, cp, telefono, numero de telefono, mi telefono, mi celular, mi movil, mi numero, numero de contacto, numero de casa, numero de piso, numero de puerta, numero interior, numero exterior, colonia, codigo del portal, codigo de la puerta, codigo de acceso, clave de acceso, portero automatico, telefonillo, timbre, interfono, puerta, planta, departamento, depto, dpto, apartamento, apto, bloque, escalera, torre, calle, avenida, paseo, plaza, nombre del destinatario, a nombre de, destinatario, nombre de la calle, dejenlo, dejarlo, dejadlo, dejen el, dejar el, dejar en, dejen en, entreguen, entregar en,
        entreguenlo, entregarlo, entregad, lo entreguen, envien a, enviarlo a, enviar a mi, mandar a mi, mandarlo a, mandar directo, mandar directamente, enviar directamente, manden a, punto de recogida, punto pack, oficina de correos, mi oficina, mi trabajo, en el trabajo, la oficina, redirig*, desvi*, apartado de correos, apartado postal, entre calles, referencia, guarden, guardar el, guardad, otro dia, otra fecha, que lo traigan, lo traigan, traiganlo, llame, llamen, llamar al, que me llame, horario de entrega, por la tarde, por las tardes, por la manana, despues de las, antes de las, sobrino, apellido, vecina del, con la vecina, con el vecino, a la vecina, al vecino, piso 1, piso 2, piso 3, numero de, que pasen, timbre no, no funciona el timbre, cierra el sabado, sabado cierra, a mi empresa, es mi empresa, de mi marido, de mi esposo, de mi esposa, manana por, entregar el lunes, entregar el martes, entregar el miercoles, entregar el jueves, entregar el viernes, entregar el sabado, entreguen el lunes, entreguen el martes, entreguen el miercoles, entreguen el jueves, entreguen el viernes, entreguen el sabado, entregarlo el lunes, entregarlo el martes, entregarlo el miercoles, entregarlo el jueves, entregarlo el viernes, entregarlo el sabado, de mi madre, a mi madre, a mi mama, a mi hermana, a mi hermano, a mis padres, a mi hija, a mi hijo, a mi padre, de mis padres, de mi mama, de un amigo, el timbre no, el timbre, el telefonillo, el interfono,
        falta el piso, piso,
        dejarlo en, dejarlo con, entregar a, a partir de las, el sabado, de vacaciones, llamen antes,
        que me llamen, bajo, recogerlo yo, en mi trabajo, conserje,
        puesto el numero, puse el numero, numero mal, numero de la calle, portal mal, falta el
        numero, falta el portal, falta la letra, falta la puerta, falta la escalera, falta el
        bloque, me falto el, me falto poner, se me olvido poner, olvide poner, olvide el, olvide la,
        me olvide de poner, no puse, no puse el, no puse la, puse mal, escribi mal, he puesto mal,
        me comi un, mi telefono es, mi movil es, mi numero es, telefono correcto, telefono nuevo,
        cambie de numero, otro telefono, otro numero de telefono, llamadme, llamad, llamad al,
        avisadme, me llaman al, llame al, llamar antes, avisar antes, avisen antes, dejadlo en,
        dejadlo con, dejadlo al, dejenlo en, dejenlo con, dejenlo al, dejarlo al, dejar con, dejar
        al, lo dejen en, lo dejen con, lo pueden dejar, lo podeis dejar, pueden dejarlo, podeis
        dejarlo, que lo dejen, que lo deje, que me lo dejen, se puede dejar, dar al vecino, en
        recepcion, en porteria, en conserjeria, al conserje, al portero, con el portero, en la
        tienda de, en el bar, en la farmacia, en el estanco, en la floristeria, en el local de, en
        el kiosco, con mi vecina, con mi vecino, a mi vecina, a mi vecino, en el garaje, en la
        cochera, tras la valla, detras de, en el patio, en el jardin, por la puerta de atras, puerta
        trasera, entrada por, la entrada es, se entra por, clave del, clave de la, clave es, codigo
        del porton, codigo es, el porton, la verja, la cancela, rampa, referencias, como referencia, al lado de, entre la calle, entre las calles, manzana, lote,
        urbanizacion, poligono, parcela, segundo piso, tercer piso, primer piso,
        1 b, 2 b, 3 b, 4 b, 1 c, 2 c, 3 c, bajo a, bajo b, atico, puedo recogerlo en, recogerlo en,
        recoger yo, prefiero recoger, pasarme a recoger, lo recojo en, entregar despues, entreguen
        despues, entregar por, entregar antes, repartir por, que venga por, que vengan por, que
        vengan el, que venga el, que lo traigan el, que pasen el, que pasen por, traedlo el, traerlo
        el, pasar por la tarde, solo por la tarde, solo por las tardes, solo por la manana, solo por
        las mananas, solo estoy, solo puedo recibir, no puedo recibir, no podre recibir, no estoy en
        casa hasta, trabajo hasta, salgo a las, salgo del trabajo, llego a casa a, retrasar la
        entrega, retrasen la entrega, aplazar la entrega, posponer la entrega, adelantar la entrega,
        cambiar el dia, cambiar la fecha de entrega, cambiar la hora, cambiar el horario, otro
        horario, otra hora, franja horaria, el nombre de, el nombre es, nombre completo, nombre
        correcto, nombre mal, apellido mal, apellidos, va a nombre, poner a nombre, pongan a nombre
    """,
    "CHANGE": """cambi*, modific*, corrij*, correg*, correc*, actualiz*, rectific*, equivocad*, incorrect*, erroneo, erronea, error, nueva, nuevo, olvid*, falto, anad*, agreg*, agreg, incompleta, incompleto, en vez, en lugar, otra, otro, diferente, antigua, antiguo, vieja, puse, pongan, mejor que, complet*, arregl*, faltaba, autocomplet*, autocompleto, se puso, y no en, y no el,
        corregir, se puede corregir, se puede cambiar, se puede modificar, lo pueden cambiar, lo
        podeis cambiar, la pueden cambiar, la podeis cambiar, podeis corregir, pueden corregir,
        podeis cambiar, pueden cambiar, podeis modificar, pueden modificar, y es el, y es la, no es
        el, no es la, sino el, sino la, en realidad es, el correcto es, la correcta es, lo correcto
        es, tiene que ser, deberia ser, deberia poner, deberia decir
    """,
    "MOVED": """me mude, me he mudado, nos mudamos, mudado, mudanza, me cambie de casa, cambio de domicilio, cambio de direccion, ya no vivo, no vivo, nueva direccion, nuevo domicilio, estoy de viaje, estare de viaje, de vacaciones, no estare, no estaremos, no voy a estar, no hay nadie, no habra nadie, estare fuera, estoy fuera, ha cambiado de nombre, cambiar la direccion, cambiar direccion, cambiar de direccion, cambiar el domicilio,
        me acabo de mudar, acabo de mudarme, nos acabamos de mudar, me estoy mudando, me mudo, nos
        hemos mudado, me traslado, me he trasladado, ya no estoy en, ya no estamos en, estoy en casa
        de, estaremos de viaje, estare en, voy a estar en, me voy de viaje, salgo de viaje, me
        ingresan, hospital, estoy ingresad*, cierro por, cerramos por, cerrado por, cerrado el,
        cerrados hasta, hasta el dia, no hay nadie por, no habra nadie en, por las mananas no
    """,
    "EMAIL": "correo electronico, direccion de correo, direccion de email, direccion de mail, direccion de devolucion, direccion para devolver, direccion para la devolucion, su direccion, vuestra direccion, direccion web, direccion fiscal, direccion de facturacion",
    "PRODUCT": """compatible*, compatib*, es compatible, sirve para, sirven para, vale para, valen para, funciona con, funcionan con, funciona en, que medida*, que talla, que tamano, que color*, que material, que peso, que potencia, que voltaje, que capacidad, que garantia, que diferencia, que incluye, que trae, que marca, que version, que modelo, que tipo de, cuanto mide, cuanto miden, cuanto pesa, cuanto dura, cuanto aguanta, cuantas piezas, cuantos litros, cuantos vatios, cuantos watts, cuantas unidades, cuantos vienen, cuantas vienen, cual es la, cual es el, cuales son las, cuales son los, de que material, de que esta hecho, de que color, de que tamano, es impermeable,
        es resistente, es original, es para, son para, es apto, es apta, trae, traen, viene con, vienen con, incluye*, tiene garantia, tienen garantia, tiene bluetooth, tiene luz, se puede, se pueden, puedo usar, puedo usarlo, puedo ponerl*, puedo lavar*, puede usarse, puede ir, pueden ir, aguanta*, soporta*, resiste*, cabe, caben, encaja en, encaja con, le sirve, le sirven, le vale, antes de comprar, antes de pedir, tienen en, tienen el, tienen la, tienen uno, tienen otro, tendran, tienen stock, venden, se venden, hay en, hacen descuento, hay stock, disponible*, lavavajillas, lavadora, lavaplatos, microondas, como se usa, como se utiliza,
        como se instala, como se monta, como se limpia, como se lava, como se conecta, como se carga, como se resetea, como se configura, como se abre, como funciona, como la conecto, como puedo usar, como hago para, instrucciones de uso, manual de usuario, perdi el manual, me interesa, duda, dudas, consulta sobre, una consulta, hecho en, fabricado en, made in, para que edad, a partir de que edad, para que sirve, diferencia entre, recomiend*, fecha de caducidad tiene, contiene*, lleva pilas, va con, van con, suelt*, cada cuanto, sin gluten, medidas tiene, por unidad o, que enchufe, tiene enchufe, que transportista, se vende, por separado se, mido 1, peso 80, que talla me, que numero me, aguantara, aguantaria, lo tienen en, la tienen en, lo hay en, la hay en, existe en, es posible usar*, es posible lav*, es de verdad, es autentico, es cuero, es piel, es apto para, sirve en, son compatibles, son aptos, vienen incluid*, viene incluid*, esta incluid*, tiene pilas, tiene instrucciones, tiene manual, tiene tapa, tiene cremallera, me recomiendan, me aconsejan,
        lleva frutos secos, soy alergica, descuento si compro, hay descuento,
        que medidas, incluye, se puede usar, apto para, alergia, ingredientes, garantia, color exacto,
        voltaje, enchufe,
        lo puede usar, la puede usar, lo pueden usar, puede usarla, pueden usarlo, pueden usarla,
        puede tomarlo, se puede tomar, lleva perfume, lleva alcohol, lleva azucar, lleva lactosa,
        lleva cable, lleva luz, lleva bateria, lleva tapa, lleva funda, llevan pilas, entra en el,
        entra en la, entra en un, entran en, cabe en, caben en, cabria, encajaria, encajara,
        serviria, serviran, valdria, valdra, valen con, vale con, valdrian, iria bien, ira bien, va
        bien para, va bien con, va bien en, es bueno para, es buena para, son buenos para, puedo
        meterlo, puedo meter, puedo ponerla, puedo conectar, puedo enchufar, puedo cargar, puedo
        montar, puedo colgar, puedo instalar, se puede meter, se puede poner, se puede colgar, se
        puede pintar, se puede cortar, se puede doblar, se puede plegar, se puede quitar, se puede
        regular, se puede conectar, se puede cargar, se puede lavar, es plegable, es desmontable, es
        regulable, es ajustable, es lavable, es transpirable, es inalambric*, es recargable, es
        silencios*, es facil de, es comod*, es suave, pesa mucho, hace mucho ruido, gasta
        mucho, consume mucho, cuanto consume, cuanto gasta, cuanto tarda en cargar, cuanto dura la
        bateria, cuanto cabe, cuanto pesan, cuanto peso, cuantos kilos, cuantas personas, cuantos
        metros, cuantos centimetros, cuantos enchufes, cuantos puertos, cuantos cajones, cuantas
        velocidades, cuantos programas, que diametro, que grosor, que altura, que anchura, que
        largo, que ancho, que longitud, que fondo, que profundidad, que bateria, que pilas, que
        cable, que conector, que rosca, que tornillo, que medidas tiene, que medidas tienen, que
        funda, que repuesto, que cartucho, que filtro, que aceite, de que pais, donde se fabrica,
        donde esta fabricado, donde esta hecho, de donde es, de donde viene el producto, a que
        temperatura, hasta que peso, hasta cuantos, hasta que altura, hasta que edad, desde que
        edad, para que modelo, para que modelos, para que coche, para un nino, para una nina, para
        bebe, para bebes, para ninos, para adultos, para exterior, para interior, para piel, para
        perros, para gatos, para un sofa, para mi coche, para mi movil, en el maletero, apta para,
        aptas para, aptos para, homologad*, tiene homologacion, certificado ce, marcado ce, tiene
        marcado, tiene forro, tiene bolsillo*, tiene ruedas, tiene pantalla, tiene temporizador,
        tiene mando, tiene cable, tiene puerto, tienen talla, tienen tallas, tienen mas, tienen el
        mismo, teneis en, teneis el, teneis la, teneis stock, teneis mas, hay tallas, hay mas
        colores, en que colores, en que tallas, en que idioma, en que material, las hay en, los hay
        en, viene montad*, viene desmontad*, vienen montad*, trae cable, trae
        pilas, trae tapa, trae instrucciones, trae funda, trae bateria, incluye cable, incluye
        pilas, incluye la, incluye el, incluye los, incluye las, sirve de, sirve como, sirve
        tambien, sirve igual, funciona sin, funciona a, funciona como, funcionaria, funcionara,
        funciona tambien, es el mismo que, es la misma que, es igual que, que diferencia hay, cual
        es la diferencia, diferencia con, cual me recomienda*, cual me aconseja*, cual es mejor, que
        me recomienda*, que me aconseja*, que talla pido, que talla cojo, que talla elijo, que talla
        deberia, que talla uso, suelo usar, uso la, uso una, normalmente uso, gasto una, gasto un,
        mido, tengo un pie, calzo, rosacea, piel sensible, piel atopica, embarazada,
        embarazadas, diabetic*, celiac*, alergico a, alergica a, intolerante, vegano, vegetarian*,
        cada cuanto se, cada cuanto hay, cuanto tiempo dura, cuanto tiempo se, dura mucho
    """,
    "SPEC": "medida*, dimension*, talla*, tamano, peso, pesa, altura, ancho, largo, profundidad, diametro, material*, impermeable*, bateria, voltaje, volt*, vatios, watts, potencia, capacidad, color*, garantia, modelo, version, composicion, ingrediente*, bluetooth, wifi, usb, algodon, cuero, piel, plastico, metal, acero, madera, vegano, gluten, manual, lavavajillas, lavadora, microondas, lavable, certificad*, temperatura, iphone, samsung, android, cm, mm, kg, kilos, litros, ninos, anos, perro, gato, latex, niquel, recarga*, ruido, enchufe, adaptador, compatible*, pilas, grosor, espesor, resolucion, memoria, espanol, pared, lactosa, cable, alergeno*, yeso",
    "ASK": "se puede, puedo, cual, cuales, cuanto, cuantos, cuantas, tiene, tienen, saber, pregunta, duda, consulta, sirve, vale, aguanta, me dicen, me dice, como se, que tal, es posible, hay alguna, viene con, trae pilas, tiene algun, es de, son de, puede usarse, pueden decirme, me pueden decir",
    "STOCK": """en stock, hay stock, disponible*, disponibilidad, agotad*, reposicion, reponen, repondran, vuelven a tener, vuelve a estar, volveran a tener, volvera a haber, existencias, tienen mas, habra mas, vuelven a, de nuevo disponible, sin stock,
        haber stock,
        cuando hay, cuando habra, cuando vuelve, cuando vuelven, volvera, volveran, les queda, les
        quedan, os queda, os quedan, queda alguno, queda alguna, quedan mas, tendran mas, va a
        haber, vais a traer, van a traer, van a reponer, vais a reponer, lo van a tener, lo vais a
        tener, no hay en, sale agotado, esta agotado, aparece agotado, aparece sin stock, pone
        agotado
    """,
    "HOWTO": """como se usa, como se utiliza, como se instala, como se monta, como se arma, como se limpia, como se lava, como se conecta, como se carga, como se resetea, como se reinicia, como se configura, como se abre, como se programa, como se cambia, como funciona, como lo, como puedo usar, como hago para, instrucciones de uso, manual de usuario, manual, resete*, configur*, emparej*, armar, montaje, tutorial,
        como se,
        como lo limpio, instrucciones de,
        como regreso, como vuelvo a, como le cambio, como le hago para, como cambio, como pongo,
        como paso, como quito, como apago, como enciendo, como prendo, como ajusto, como regulo,
        como programo, como sincronizo, como vinculo, como desbloqueo, como reinicio, como limpio,
        como lavo, como cargo, como abro, como cierro, como monto, como armo, como instalo, como
        conecto, como configuro, como uso, como utilizo, como se pone, como se ponen, como se quita,
        como se quitan, como se ajusta, como se regula, como se enciende, como se apaga, como se
        cambian, como se desmonta, como se coloca, como se cuelga, como se sincroniza, como se
        empareja, como se vincula, como se desbloquea, como se rellena, como se guarda, como se
        afila, como hay que, como tengo que, como debo, como puedo limpiar, como puedo cambiar, como
        puedo quitar, como puedo conectar, como puedo poner, no se como se, no se como, no entiendo
        como, no consigo ponerlo, no consigo poner, no consigo cambiar, no consigo conectar, no
        consigo configurar, no consigo emparejar, no logro configurar, no logro conectar, no logro
        poner, no encuentro como, no aparece como, en que boton, que boton, donde se pone, donde va,
        donde se cambia, para poner en hora, poner en hora, poner la hora, cambiar la hora del,
        cambiar el idioma, instrucciones en espanol, instrucciones en castellano, manual en espanol,
        manual en pdf, el manual en, manual digital, perdi las instrucciones, he perdido las
        instrucciones, he perdido el manual, tire las instrucciones, tire el manual, no tengo las
        instrucciones, no tengo el manual, me mandan el manual, me pasan el manual, hay algun video,
        algun video, un video de, video explicativo, quedo en libras
    """,
    "IFORDER": """si pido, si compro, si lo pido, si lo compro, si hago el pedido, si ordeno, si encargo, antes de comprar, antes de pedir, antes de hacer el pedido, antes de ordenar, antes de la compra, envian a, hacen envios, haceis envios, enviais a, mandan a, entregan en, llegan a, envios a, quiero comprar, quisiera comprar, me gustaria comprar, estoy pensando en comprar, pensando en comprar, me interesa comprar, quiero pedir, quisiera pedir, me interesa, interesado en, interesada en, si pidiera, si comprara, tardaria, llegaria si, si lo pidiera, comprando hoy, pidiendo hoy, estoy por comprar, cuanto tarda normalmente, pregunto antes, por que transportista, con que transportista, con que empresa,
        si compro dos,
        si lo pido hoy, si lo pido ahora, si pido hoy, si compro hoy, si compro ahora, si encargo
        hoy, si lo encargo, si los pido, si la pido, si la compro, si los compro, pensando en pedir,
        pienso comprar, pienso pedir, voy a comprar, voy a pedir, quiero encargar, me gustaria
        pedir, me gustaria encargar, me quiero comprar, antes de decidirme, antes de hacer la
        compra, antes de encargar, antes de realizar, antes de pagar, interesa el, interesa la,
        interesan los, mandais a, haceis entregas, hacen entregas, entregais en, entregan a, se
        puede enviar a, se envia a, lo envian a, enviais fuera, envian fuera, cuanto tardaria en
        llegar, cuanto tardaria, cuanto tardariais, cuanto tarda en llegar si, en cuanto tiempo
        llega, llegaria antes, llegaria para, llegaria a tiempo, tendria que pagar, cuanto seria el
        envio, cuanto costaria el envio, cuanto sale el envio a, cuanto cuesta el envio a
    """,
    "INVOICE": """factura*, recibo, ticket, comprobante de compra, comprobante fiscal, iva, nif, cif, rfc, cfdi, boleta, datos fiscales, razon social, justificante de compra, comprobante de pago, facturacion, constancia fiscal, contab*, cuit, albaran, ruc, proforma, pro forma, eori, exento, exencion,
        factura,
        la factura,
        facturar, iva desglosado,
        factura .. direccion, factura .. nombre, factura .. empresa, factura .. domicilio, factura
        .. calle, factura .. nif, factura .. cif, factura .. rfc, direccion .. factura, nombre ..
        factura, datos .. factura, rehacer la factura, rehacerla, corregir la factura, la factura
        tiene, la factura a nombre, factura a nombre, la factura sale, factura con, factura del
        pedido, factura de mi, factura de la compra, facturar a, facturenlo, facturen, desglose del
        iva, con iva desglosado, deducir el iva, desgravar, gestor, gestoria, asesor fiscal, mi
        contable, hacienda, ticket de compra, tique, recibo de compra, recibo de pago, comprobante
    """,
    "THANKS": "gracias, grax, grcs, agradec*, mil gracias, genial, perfecto",
    "HAPPY": """muy content*, muy satisfech*, encantad*, me encanta, me encanto, excelente*, perfecto, perfectas condiciones, todo perfecto, todo bien, todo ok, todo correcto, muy buen vendedor, buen vendedor, buen servicio, gran vendedor, recomendable, recomendado, lo recomiendo, los recomiendo, rapid*, muy bonit*, tan bonit*, maravill*, fenomenal, estupend*, ya llego, ya me llego, ya ha llegado, ya me ha llegado, ya lo recibi, ya lo tengo, llego perfecto, llego bien, ha llegado bien, solucionad*, ya esta resuelto, resuelto, olviden mi, olvide mi, olviden el, hagan caso omiso, hacer caso omiso, ignoren, lo encontre, ya lo encontre, ya aparecio, felicidades, felicitaciones, lo tenia mi, la tenia mi, falsa alarma, serio, 10 puntos, diez puntos, buenisim*, perdon por la molestia, disculpen la molestia, hermos*, ok gracias, vale gracias, envoltorio precioso, liston, lazo, precios*, lo tenia el vecino, lo tenia la vecina, estaba en porteria, aparecio el paquete, mi mensaje anterior, mi mensaje de antes, detalle, agradecer a, preciosa nota, de mi parte gracias,
        muy contenta, muy contento, encantada, encantado, muy rapido, genial, enhorabuena,
        ya esta todo, todo solucionado, todo arreglado, al final aparecio, al final llego, ya me lo
        trajeron, ya lo trajeron, ya me lo han traido, acaban de
        traerlo, acaban de entregarlo, ya esta aqui, ya esta en casa, lo tengo ya, lo tenia mi marido, lo tenia mi mujer, estaba en el buzon,
        estaba en conserjeria, podeis cerrar, pueden cerrar, cerrad la, ya no es
        necesario, ya no hace falta, dejadlo estar, olvidadlo, olvidad lo, olvidad mi, olvidenlo, me
        gusta mucho, nos gusta mucho, nos encanta, le encanto, le ha encantado, un acierto, una
        maravilla, de diez, un 10, un diez, cinco estrellas para, repetire, volvere a comprar,
        volvere a, muy amables, que amables, gran trabajo, buen trabajo, bien embalado, bien
        envuelto, impecable, de lujo, super bien, super rapido, mas rapido de lo, antes de lo
        previsto, antes de lo esperado
    """,
    "REVIEW": """resena*, valoracion*, valorar, opinion de, opiniones, pidiendo opinion, calific*, estrella*, comentario*, newsletter, boletin, darme de baja, dar de baja, suscripcion, desuscri*, dejen de mandar*, dejen de enviar*, no me manden mas, no mas correos, publicidad, mi opinion, dejad de mandar*, dejad de enviar*, una estrella, lista de correo, quitenme de, saquenme de,
        no me mandeis mas, no me envieis mas, no quiero recibir, no deseo recibir, dejen de
        escribir, dejad de escribir, tantos correos, tantos emails, tanto correo, tanta publicidad,
        borradme de, borrarme de, quitadme de, sacadme de, poner una resena, dejar una resena,
        escribir una resena, cambiar mi resena, borrar mi resena, cambiar la valoracion, dejar una
        valoracion, poner una valoracion, poner estrellas, os puse, les puse, puse cinco, puse
        cuatro, puse una estrella, mala valoracion, mala resena
    """,
    "BUSINESS": """mayorista*, al por mayor, por mayor, distribuidor*, revend*, reventa, colabor*, influencer*, patrocin*, seo, proveedor*, nuestra empresa, nuestros servicios, agencia, cotizacion, presupuesto, marketing, publicitar, alianza, donacion*, donar, asociacion, empleo, trabajar con ustedes, curriculum, vacante, catalogo, para su tienda, para su negocio, sus ventas, posicionamiento, precio especial, youtub*, instagram, tiktok, bloguer*, periodista, representante, importador*, gran cantidad, grandes cantidades, volumen, traduccion*, tesis, 100 resenas, whatsapp, seguidores, colaborar, impulse, vender sus,
        distribuidor, distribuir, colaboracion, influencer, somos una empresa, publicidad, presupuesto para,
        unidades con logo, tarifas para,
        hacen precio, haceis precio, precio por cantidad, precio por volumen, precio por mayor,
        precio mayorista, precio de mayorista, precio para empresas, precio mejor si, mejor precio
        si, mejor precio por, descuento por cantidad, descuento por volumen, descuento para
        empresas, descuento a empresas, pedido grande, pedido al por mayor, compra grande, compras
        grandes, para una escuela, para un colegio, para el colegio, para una asociacion, para mi
        empresa, para la empresa, para un evento, para un hotel, para mi negocio, para mi tienda,
        para revender, 20 unidades, 25 unidades, 30 unidades, 40 unidades, 50 unidades, 60 unidades,
        80 unidades, 100 unidades, 200 unidades, 300 unidades, 500 unidades, 40 piezas, 50 piezas,
        100 piezas, un centenar, cien unidades, cincuenta unidades, docenas, personalizad* con, con
        nuestro logo, con mi logo, serigrafia*, somos fabricantes, somos una tienda, somos una
        asociacion, tenemos una tienda, tengo una tienda, tengo un canal, mi canal, reels, colab,
        cambio de producto, a cambio de una, ofrecemos, les ofrecemos, os ofrecemos, nuestros
        productos, nuestra plataforma, aumentar ventas, vender mas, busco trabajo, trabajo en
        vuestra, dejar mi curriculum, ofertas de empleo
    """,
    "MISC": """descuento, cupon*, codigo promocional, codigo de descuento, promocion, oferta, vale regalo, tarjeta regalo, tarjeta de regalo, envolver para regalo, papel de regalo, envuelto para regalo, dedicatoria, contrasena, mi cuenta, iniciar sesion, horario*, tienda fisica, llamarme, llamenme, me llamen, telefono de contacto, numero de atencion, hablar con alguien, hablar con una persona, un humano, queja, reclamacion, rgpd, datos personales, proteccion de datos, eliminen mis datos, phishing, spam, estafa, fraude, sms raro*, mensajes raros, metodo de pago, metodos de pago, forma de pago, formas de pago, paypal, tarjeta de credito, a plazos, meses sin intereses, cuotas, feliz navidad, feliz ano, maleducad*, grosero*, groseria, mala educacion, puntos, bajo de precio, ha bajado el precio, bajaron el precio, rayo el coche, rompio la maceta, en su anuncio, en el anuncio, errata, abren, abierto en, abren los, espejo del coche, retrovisor, mi coche, mi carro, mi auto, mi porton, maceta, me equivoque de vendedor, vendedor equivocado, estan abiertos, eliminar mis datos, borrar mis datos, mis datos, estudiante, tesis, encuesta, cuestionario, boton equivocado, prueba, buscan personal, contratan, como consiguieron mi, cupon vencido, la web no, no puedo entrar en mi, notita, tarjetita, nota escrita, me pueden llamar, pueden llamarme, me llaman por favor, chofer fue, repartidor fue,
        cupon, mensaje equivocado, envolverlo, maleducado, no contestan, ya lo encontre,
        telefono de atencion, ignorenlo, enviado por error, cupon no funciona,
        vale descuento, nota de regalo, horario, trabajo con ustedes, curriculum, no soy yo,
        no he comprado nada, hackeado, ya aparecio, ya lo he encontrado, no hace falta, olviden el mensaje,
        el repartidor rompio, rayo mi coche, felicitar, bajado de precio, opinion, resena,
        ha rayado, rayo la puerta, rayado la puerta, rayado el coche, rayado mi, rompio la puerta,
        rompio el buzon, rompio mi, ha roto la maceta, ha roto el buzon, ha roto mi, golpeo el
        coche, golpeo mi, choco contra, choco con mi, ha chocado, dio un golpe a, dado un golpe a,
        le dio a mi, abollo el coche, abollado el coche, repartidor ha rayado, repartidor ha roto,
        repartidor choco, repartidor golpeo, furgoneta, camioneta, atropello, se llevo por delante,
        casi atropella, aparco encima, aparcado, piso mis, pisado mis, pisoteado, insulto, me
        insulto, me grito, grito, falta de respeto, trato, mal trato, prepotente, chulo, antipatic*,
        poner una tarjeta, poner una nota, incluir una nota, incluir una tarjeta, meter una nota,
        meter una tarjeta, envuelvan,
        envuelvanlo, envolvedlo, envuelto en, una dedicatoria, mensaje de regalo, mensaje
        personalizado, tarjeta de felicitacion, felicitacion, feliz cumpleanos, con lazo, papel
        bonito, no era para ustedes, no era para vosotros, me he equivocado de tienda, equivoque de
        tienda, era para otro vendedor, otro vendedor, disculpen no era, perdon no era, tienen
        tienda, teneis tienda, tienda en, se puede ir a, puedo pasar por, puedo ir a, se puede pagar
        con, puedo pagar con, puedo pagar a, aceptan bizum, bizum, transferencia, contrarrembolso
        posible, pagar en efectivo, pago a plazos, me roban la cuenta, yo no compre, yo no he
        comprado, no he hecho ningun pedido, no hice ningun pedido, no reconozco, cargo que no, a
        que corresponde, no se que es, quienes son ustedes, quienes sois, de donde sacaron, de donde
        han sacado, no me suena
    """,
    "REPLY": "respuesta*, respond*, contest*, me contacten, contactarme, ponerse en contacto, pongan en contacto, respondan, contesten",
}
