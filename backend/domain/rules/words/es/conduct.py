"""Spanish terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.ASK_CANCEL: (
        "(por favor|podría|podrías|puede|puedes|pedimos|rogamos|solicitamos|debe|necesitamos que|"
        "agradeceríamos|le agradecería|favor de) ~ (cancelar|cancele|cancela|cancelación|cancelara|"
        "anular|anule|cancelarlo)",
        "(cancele|cancela|anule) (usted|el|su|este|la|tu|por favor|desde) (pedido|compra|orden)?",
        "(solicite|solicitar|solicita|envíe|enviar|haga|realice|tramite) ~ (cancelación|anulación)",
        "(cancelar|cancele|cancelación) ~ (desde su|de su parte|por su parte|desde tu)",
        "como (motivo|razón)",
        "(cancele|anule|cancelar|anular|solicite|pida) (usted|usted mismo|usted misma) ~ (pedido|cancelación|"
        "anulación|compra)?",
        "(amabilidad|bondad|gentileza|favor) ~ (cancelar|anular)",
    ),
    C.NO_STOCK: (
        "(agotado|agotada|agotados|sin stock|sin existencias|no hay stock|no tenemos stock|fuera de "
        "stock|no disponible|no está disponible|no tenemos|error de inventario|error de stock|problema "
        "de stock|inventario|existencias|falta de stock|rotura de stock|descatalogado|proveedor|error de "
        "precio|no podemos enviar|no podemos enviarlo|no queda|no quedan|stock|indisponible)",
        "(nos ha fallado|no podemos servir*|no podemos enviar*|no podemos suministr*|proveedor)",
        "(ya no quedan|no quedan|no nos quedan|no nos queda|ya no tenemos|la última|el último)",
    ),
    C.OFF_AMAZON: (
        "(en lugar de|en vez de) (abrir|presentar) ~ (reclamación|reclamo|disputa)",
        "no (abra|abras|presente) ~ (reclamación|reclamo|disputa)",
        "(fuera de|sin pasar por|al margen de|por fuera de|sin) (la)? (amazon|plataforma)",
        "(en lugar|en vez) de (a través de|por|usar|contactar|contactar con|abrir)? (con)? (amazon|una "
        "reclamación)",
        "(resolver|arreglar|solucionar|acordar|tratar) ~ (en privado|entre nosotros|de forma privada|"
        "privadamente)",
        "(directamente|privado) entre nosotros",
        "(cierre|cerrar|retire|retirar|cancele|cancelar) ~ (reclamación|garantía de la a a la z|garantía "
        "a-z|reclamo|disputa)",
    ),
    C.PAY_ELSEWHERE: (
        "directamente (a|en) su cuenta",
        "(paypal|pay pal|bizum|transferencia|transferencia bancaria|iban|datos bancarios|"
        "número de tarjeta|western union|bitcoin|en efectivo|por cheque|contra reembolso|mercado pago)",
        "(bizum|por bizum)",
    ),
    C.OPT_OUT: (
        "(darse de baja|dese de baja|date de baja|cancelar la suscripción|cancelar suscripción|opt-out|"
        "opt out|desuscribirse|darte de baja)",
        "(no desea|no quiere|dejar de|deje de) (más)? (recibir) ~ (mensajes|correos|notificaciones)",
        "(desactivado|bloqueado|rechazado|silenciado|desactivó) (los|nuestros|la recepción de)? (mensajes|"
        "notificaciones|correos)",
        "(reactivar|reactive|activar|active|permitir|permita|desbloquear|desbloquee|volver a recibir|"
        "habilitar|habilite) ~ (mensajes de vendedores|mensajes de los vendedores|mensajes del vendedor|"
        "nuestros mensajes|los mensajes)",
    ),
    C.NEGATION: (
        "(no podemos|no se puede|no nos es posible|no está permitido|no permite|no es posible|prohibido|"
        "prohibida|prohíbe|no estamos autorizados|nunca|no podremos|no puedo)",
        "no (damos|ofrecemos|tenemos|hacemos|emitimos|vendemos|facilitamos|regalamos)",
    ),
    C.ATTACHED: ("(adjunto|adjunta|adjuntos|adjuntas|adjuntamos|archivo adjunto|anexo|anexamos|le adjunto)",),
    C.ADVERTISING_FILE: (
        "(folleto|folletos|catálogo|catálogos|lista de precios|cupón|publicidad|tarjeta de visita|fotos "
        "de nuestros|imágenes de nuestros|nuestro logo|logotipo|logo|ofertas|flyer|prospecto "
        "publicitario|promoción|tarifas|novedades|código qr|tarjeta de agradecimiento|póster)",
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
        "(respuesta automática|mensaje automático|fuera de la oficina|generado automáticamente|no "
        "responda a este|respuesta automatizada)",
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
    C.BLAME: (
        "(culpa de amazon|error de amazon|fallo de amazon|amazon es responsable|amazon tiene la culpa|"
        "amazon se equivocó)",
        "(su propia culpa|culpa suya|no es nuestra culpa|no es nuestro problema|no es culpa nuestra|nada "
        "que ver con nosotros)",
    ),
    C.ASK_SECRET: (
        "(envíe|envíenos|enviarnos|envíeme|facilite|facilítenos|facilitarnos|denos|deme|indique|indíquenos|"
        "indicarnos|proporcione|proporciónenos|dígame|díganos|necesitamos|mándenos|páseme|pásenos) ~ (número "
        "de tarjeta|número de su tarjeta|tarjeta de crédito|cvv|caducidad de la tarjeta|código de seguridad|"
        "número de cuenta|iban|datos bancarios|contraseña|pasaporte|copia de su dni|foto de su dni)",
        "(cuál es|dígame|me dice) ~ (número de cuenta|número de tarjeta|número de su tarjeta|iban|contraseña)",
    ),
    C.COURTESY: (
        "(gracias|muchas|por|su|tu|compra|pedido|mensaje|hola|estimado|estimada|cliente|señor|señora|"
        "buenos|días|buenas|tardes|estamos|aquí|para|ayudarle|ayudarte|si|necesita|algo|tiene|alguna|"
        "pregunta|no|dude|en|contactarnos|saludos|cordiales|un|saludo|atentamente|el|equipo|de|servicio|"
        "atención|al|y|la|los|que|tenga|buen|día|feliz|agradecemos|mucho|confianza|confiar|nosotros|"
        "quedamos|a|disposición|siempre)",
    ),
}
