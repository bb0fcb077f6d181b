"""Spanish terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: ("(reclamación*|garantía de la a*|disputa|a-z|a a la z|contracargo)",),
    C.CLOSE_IT: (
        "(si|en cuanto|cuando|una vez que) (la|lo) ~ (cierr*|cerr*|retir*|anul*|cancel*)",
        "(ciérrel*|retírel*|anúlel*|cancélel*|ciérrala|retírala)",
        "(bloquea|congela|retiene|retrasa) ~ (pago|dinero|reembolso|cuenta|cobro)",
    ),
    C.ASK_CANCEL: (
        "(por favor|podría|podrías|puede|puedes|pedimos|rogamos|solicitamos|debe|necesitamos que|"
        "agradeceríamos|le agradecería|favor de) ~ (cancelar|cancele|cancela|cancelación|cancelara|"
        "anular|anule|cancelarlo)",
        "(cancele|cancela|anule) (usted|el|su|este|la|tu|por favor|desde) (pedido|compra|orden)?",
        "(solicite|solicitar|solicita|envíe|enviar|haga|realice|tramite) ~ (cancelación|anulación)",
        "(cancelar|cancele|cancelación) ~ (desde su|de su parte|por su parte|desde tu)",
        "como (motivo|razón)",
        "(cancele|anule|cancelar|anular|solicite|pida) (usted|usted mismo|usted misma) ~ (pedido|"
        "cancelación|anulación|compra)?",
        "(amabilidad|bondad|gentileza|favor) ~ (cancelar|anular)",
        "(cancele|cancela|cancelar|cancelara|anule|anula|anular) (usted|vd|tú|por su parte|desde su|"
        "desde la|en su|en mis|el pedido|la compra|este pedido|su pedido)",
        "(pedimos|pediríamos|rogamos|ruego|rogaría|solicitamos|agradecer*|importaría|gustaría|podría|"
        "puede|pueda|favor|mejor|bastaría|convendría|necesitamos|conviene|amable) ~ (cancel*|anul*)",
        "(pulse|haga clic|seleccione|elija|clique|toque|marque) ~ (cancelar|anular|cancelación)",
        "(lo|la) (anulara|cancelara|anule|cancele|anulase|cancelase|anulas|cancelas) (usted|tú|desde|"
        "por su|y|con)?",
        "(favor|ayudaría|agradeceríamos|mejor) ~ (anular*|cancelar*|anule|cancele)",
        "(cancele|anule|cancélelo|anúlelo|cancela|anula) (usted|por favor|y|indicando|diciendo|desde|el|"
        "la|su|mejor)?",
    ),
    C.CANCEL_WISH: (
        "(si|en caso de que) (usted|ya|no|lo|la|prefiere|desea|quiere)? ~ (desea|quiere|prefiere|"
        "necesita|desee|quiera|cambi*)",
        "(me|nos) (pidió|dijo|comentó|escribió|indicó|ha pedido|ha dicho)",
    ),
    C.NO_STOCK: (
        "(agotado|agotada|agotados|sin stock|sin existencias|no hay stock|no tenemos stock|"
        "fuera de stock|no disponible|no está disponible|no tenemos|error de inventario|error de stock|"
        "problema de stock|inventario|existencias|falta de stock|rotura de stock|descatalogado|proveedor|"
        "error de precio|no podemos enviar|no podemos enviarlo|no queda|no quedan|stock|indisponible)",
        "(nos ha fallado|no podemos servir*|no podemos enviar*|no podemos suministr*|proveedor)",
        "(ya no quedan|no quedan|no nos quedan|no nos queda|ya no tenemos|la última|el último)",
        "(sin|quedado sin|quedamos sin|falta de|ninguna|ningún|ni una|más) (unidad|unidades|existencias|"
        "stock|género|piezas|ejemplar|ejemplares|inventario)",
        "(agot*|descatalog*|vendid*|rotura|desabastecimiento|sobreventa|terminó|terminaron|acabado|acabó)",
        "(error|fallo|problema|equivocación|desajuste) (de|en|del|con) (el|la|nuestro)? (inventario|"
        "stock|precio|existencias|almacén|precios|anuncio|listado|recuento)",
        "(no|nunca) (podemos|podremos|podré|puedo|hemos podido|nos es posible|vamos a poder) (enviar*|"
        "servir*|suministr*|mandar*|entreg*|cumpl*|ofrec*|despach*|atender el pedido)",
        "(proveedor|fabricante|fábrica|mayorista|distribuidor) ~ (no|falló|fallado|dejó|dejado|retras*|"
        "cerr*|cancel*|incumpl*)",
        "(precio) ~ (erróneo|equivocado|incorrecto|mal|error|bajo)",
        "(última|último) (unidad|ejemplar|pieza|par|artículo)",
        "(vendido|vendimos|vendió) (dos veces|dos|por error|por duplicado|de más)",
        "(ya no|no) (lo|la|los|las)? (tenemos|fabricamos|trabajamos|vendemos|queda|quedan|disponemos|"
        "recibimos|recibiremos)",
        "(quedado|quedamos) (cortos|sin nada|a cero)",
        "(fábrica|proveedor|fabricante|taller) ~ (cuándo|cuando) ~ (más|lleg*|habrá|envi*)",
        "(reposición) ~ (incierta|no|sin fecha|desconocida)",
        "precio ~ (error|erróneo|equivoc*|incorrecto|mal)",
    ),
    C.OFF_AMAZON: (
        "(en lugar de|en vez de) (abrir|presentar) ~ (reclamación|reclamo|disputa)",
        "no (abra|abras|presente) ~ (reclamación|reclamo|disputa)",
        "(fuera de|sin pasar por|al margen de|por fuera de|sin) (la)? (amazon|plataforma)",
        "(en lugar|en vez) de (a través de|por|usar|contactar|contactar con|abrir)? (con)? (amazon|"
        "una reclamación)",
        "(resolver|arreglar|solucionar|acordar|tratar) ~ (en privado|entre nosotros|de forma privada|"
        "privadamente)",
        "(directamente|privado) entre nosotros",
        "(cierre|cerrar|retire|retirar|cancele|cancelar) ~ (reclamación|garantía de la a a la z|"
        "garantía a-z|reclamo|disputa)",
        "(sin|evitar|ahorr*|esquivar|saltar*|saltándo*) ~ (comisión|comisiones|intermediario|"
        "intermediarios|tarifas) ~ (amazon|plataforma)?",
        "(entre nosotros|en privado|por privado|por fuera|al margen|bajo cuerda|de forma particular) ~"
        " (resolv*|arregl*|solucion*|acord*|sin|trat*|amazon|qued*)?",
        "amazon (no tiene que|no tiene por qué|no necesita|no hace falta que|no se entera|no debe)",
        "(no abra|no abras|evite abrir|en lugar de abrir|en vez de abrir|sin abrir|antes que abrir|"
        "no presente|no inicie|renuncie) ~ (reclamación|garantía|disputa|caso|a-z)",
        "(cerrar|cierre|retire|retirar|anule|anular|cancele|cancelar|desista|desistir) ~ (reclamación|"
        "garantía a*|disputa|a-z|reclamo)",
        "(sin|fuera de|al margen de|por fuera de|saltándonos|saltándose) (pasar por|contar con|"
        "intervención de|avisar a|implicar a)? (amazon|la plataforma|intermediarios)",
        "(ahorr*|evit*|sin|descont*|salt*) ~ (comisión|comisiones|lo que cobra amazon|tarifa de amazon)",
        "(sin|en vez de|en lugar de) ~ (abrir|pedir|solicitar|tramitar|registrar|avisar|decir*) ~ (amazon)",
        "(devolución) ~ (sin|fuera de|al margen de) ~ amazon",
    ),
    C.PAY_ELSEWHERE: (
        "directamente (a|en) su cuenta",
        "(paypal|pay pal|bizum|transferencia|transferencia bancaria|iban|datos bancarios|"
        "número de tarjeta|western union|bitcoin|en efectivo|por cheque|contra reembolso|mercado pago)",
        "(bizum|por bizum)",
        "(transferencia|transferir|transfiera|transfiéranos|bizum|giro postal|efectivo|cheque|"
        "enlace de pago|link de pago|revolut|contrarreembolso) ~ (cuenta|banco|nuestra|nosotros|bancaria|"
        "tienda|importe|diferencia|euros|mano|repartidor)?",
        "(en|a) (nuestra|mi) cuenta (bancaria|de la empresa|del banco|corriente|de empresa|de la tienda)?",
        "(transferencia|bizum|paypal|número de cuenta)",
        "(dinero|efectivo|billete|billetes|importe|euros) ~ (en|dentro de|dentro del) (el|su|un|"
        "del)? (nuevo|próximo)? (paquete|sobre|caja|envío)",
        "(meto|metemos|pongo|ponemos|incluyo|incluimos) ~ (dinero|efectivo|billete|billetes)",
        "(tarjetas regalo|tarjetas prepago) ~ (pag*|código)",
    ),
    C.OPT_OUT: (
        "(darse de baja|dese de baja|date de baja|cancelar la suscripción|cancelar suscripción|opt-out|"
        "opt out|desuscribirse|darte de baja)",
        "(no desea|no quiere|dejar de|deje de) (más)? (recibir) ~ (mensajes|correos|notificaciones)",
        "(desactivado|bloqueado|rechazado|silenciado|desactivó) (los|nuestros|"
        "la recepción de)? (mensajes|notificaciones|correos)",
        "(reactivar|reactive|activar|active|permitir|permita|desbloquear|desbloquee|volver a recibir|"
        "habilitar|habilite) ~ (mensajes de vendedores|mensajes de los vendedores|mensajes del vendedor|"
        "nuestros mensajes|los mensajes)",
    ),
    C.WISHED: (
        "(prefiere|prefieres|preferiría|prefiera|preferir|quería|querría|quisiera|desea|desearía|"
        "gustaría|pidió|pide|solicitó|propuso|propone|sugirió|sugiere|su petición|su propuesta|su deseo|"
        "pedía|preguntaba|querer)",
        "(prefer*|prefier*|quier*|quer*|quisier*|dese*|gust*|pid*|pidió|solicit*|propon*|propuso|suger*|"
        "sugier*|petición|propuesta|apetec*)",
    ),
    C.ONLY_HERE: (
        "(solo|sólo|únicamente|solamente|exclusivamente) ~ (aquí|amazon|este medio|este chat|este hilo|"
        "esta vía|este canal|mensajería|mensajes|por escrito)",
        "(todo|se gestiona|se gestionan|gestionamos|gestionar|gestionarse|se tramita|tramitar|atendemos|"
        "atender|respondemos|responder|debe|deben|tiene que|tenemos que|continuar|seguir|mantener) ~"
        " (por aquí|aquí|a través de amazon|por amazon|en amazon|dentro de amazon|este medio|este hilo|"
        "este chat|este canal|esta vía|mensajería de amazon|mensajes de amazon)",
        "(eso|esto|ello) no (es|está|se|podemos|puede) ~ (posible|permitido|hacer|hacerlo|ofrecer)?",
    ),
    C.NEGATION: (
        "(no podemos|no se puede|no nos es posible|no está permitido|no permite|no es posible|prohibido|"
        "prohibida|prohíbe|no estamos autorizados|nunca|no podremos|no puedo)",
        "no (damos|ofrecemos|tenemos|hacemos|emitimos|vendemos|facilitamos|regalamos)",
        "(no tiene que|no hace falta|no necesita|no es necesario|no debe|sin necesidad de|sin tener que|"
        "tampoco|ni)",
    ),
    C.ATTACHED: ("(adjunto|adjunta|adjuntos|adjuntas|adjuntamos|archivo adjunto|anexo|anexamos|le adjunto)",),
    C.ADVERTISING_FILE: (
        "(folleto|folletos|catálogo|catálogos|lista de precios|cupón|publicidad|tarjeta de visita|"
        "fotos de nuestros|imágenes de nuestros|nuestro logo|logotipo|logo|ofertas|flyer|"
        "prospecto publicitario|promoción|tarifas|novedades|código qr|tarjeta de agradecimiento|póster)",
    ),
    C.SENSITIVE: (
        "(mierda|puta|puto|gilipollas|cabrón|idiota|idiotas|imbécil|estúpido|estúpida|joder|coño|pendejo|"
        "hijo de puta|mentiroso|mentirosa|estafador|porno*|cállate|maldito)",
    ),
    C.THREAT: (
        "(abogado|abogados|acciones legales|demanda judicial|demandar|denunciar|denuncia|policía|tribunal)",
    ),
    C.ORDER_NOTICE: (
        "(confirmamos|confirmar|confirmación) ~ (recepción|recibido|pedido|envío)",
        "su pedido (ha sido|fue|está) (recibido|confirmado|registrado|enviado)",
        "gracias por (su|tu) (compra|pedido|confianza)",
        "(hemos recibido) su pedido",
    ),
    C.AUTO_REPLY: (
        "(respuesta automática|mensaje automático|fuera de la oficina|generado automáticamente|"
        "no responda a este|respuesta automatizada)",
        "(hemos recibido|recibimos) su (mensaje|consulta|correo|solicitud) ~ (responderemos|24|48|"
        "contestaremos|pronto|breve|brevedad)",
    ),
    C.PROMISE: (
        "(llegará|será entregado|será entregada|recibirá|se entregará|estará) ~ (mañana|hoy|garantizado|"
        "seguro|sin falta|antes|a más tardar|lunes|martes|miércoles|jueves|viernes|el|esta semana)",
        "(garantizamos|prometemos|aseguramos|garantizo|prometo) ~ (entrega|llegará|recibirá|llegue|"
        "entregado)",
        "entrega garantizada",
    ),
    C.ASK_SECRET: (
        "(envíe|envíenos|enviarnos|envíeme|facilite|facilítenos|facilitarnos|denos|deme|indique|"
        "indíquenos|indicarnos|proporcione|proporciónenos|dígame|díganos|necesitamos|mándenos|páseme|"
        "pásenos) ~ (número de tarjeta|número de su tarjeta|tarjeta de crédito|cvv|"
        "caducidad de la tarjeta|código de seguridad|número de cuenta|iban|datos bancarios|contraseña|"
        "pasaporte|copia de su dni|foto de su dni)",
        "(cuál es|dígame|me dice) ~ (número de cuenta|número de tarjeta|número de su tarjeta|iban|"
        "contraseña)",
        "(foto|copia|escaneo|fotos|fotocopia|imagen) ~ (tarjeta de crédito|tarjeta bancaria|"
        "tarjeta de débito|dni|pasaporte|carné de conducir|documento de identidad|permiso de conducir)",
        "(ambas caras|por los dos lados|anverso y reverso|por ambos lados|por las dos caras) ~ (tarjeta|"
        "dni|documento|carné)",
    ),
    C.BLAME: (
        "(culpa de amazon|error de amazon|fallo de amazon|amazon es responsable|amazon tiene la culpa|"
        "amazon se equivocó)",
        "(su propia culpa|culpa suya|no es nuestra culpa|no es nuestro problema|no es culpa nuestra|"
        "nada que ver con nosotros)",
    ),
    C.COURTESY: (
        "(gracias|muchas|por|su|tu|compra|pedido|mensaje|hola|estimado|estimada|cliente|señor|señora|"
        "buenos|días|buenas|tardes|estamos|aquí|para|ayudarle|ayudarte|si|necesita|algo|tiene|alguna|"
        "pregunta|no|dude|en|contactarnos|saludos|cordiales|un|saludo|atentamente|el|equipo|de|servicio|"
        "atención|al|y|la|los|que|tenga|buen|día|feliz|agradecemos|mucho|confianza|confiar|nosotros|"
        "quedamos|a|disposición|siempre)",
    ),
}
