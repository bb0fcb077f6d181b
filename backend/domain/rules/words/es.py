"""Spanish terms."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(dejar|deje|deja|dejarnos|déjenos|déjanos|dejando|escribir|escriba|escribe|publicar|publique|"
        "dar|darnos|denos|danos|compartir|comparta|poner|ponga|pon|hacer|enviar|agradeceríamos|"
        "agradecemos|valore|añadir|dejara|dejaras|dejarías) ~ (reseña|reseñas|opinión|opiniones|"
        "valoración|valoraciones|comentario|comentarios|calificación|estrellas|evaluación)",
        "(valorar|valore|valora|califique|calificar|califica|puntúe|puntuar|puntúa|evalúe|evaluar|"
        "valórenos|valóranos|califíquenos) (nuestro|nuestra|el|la|su|tu|este|esta|nos)? (producto|pedido|"
        "compra|artículo|servicio|tienda)?",
        "(su|tu|una) (reseña|opinión|valoración) (nos|es|sería|ayuda|ayudaría|en amazon)",
    ),
    C.GOOD_REVIEW: (
        "(buena|buenas|buen|positiva|positivas|positivo|excelente|gran|mejor|linda|bonita|estupenda) "
        "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|calificación|"
        "evaluación|puntuación)",
        "(reseña|reseñas|opinión|valoración|valoraciones|comentario|comentarios|calificación|puntuación|"
        "opiniones|evaluación) (muy|más)? (positiva|positivas|positivo|positivos|favorable|excelente|"
        "máxima)",
        "(5|cinco) estrellas",
        "(máxima|mejor) (puntuación|calificación|valoración|nota)",
    ),
    C.THANKED: (
        "(gracias|agradecemos|agradezco) (mucho|de corazón)? (por|que) ~ (reseña|opinión|valoración|"
        "comentario|comentarios|calificación|estrellas)",
    ),
    C.FOR_REVIEW: (
        "(por|a cambio de|tras|después de) (su|una|cada|tu|la) ~ (reseña|opinión|valoración|comentario)",
        "una vez ~ (reseña|opinión|valoración) ~ (publicada|publicado)",
        "captura ~ (reseña|opinión|valoración)",
        "(a cambio|a cambio de|en contrapartida) ~ (reseña|opinión|valoración|comentario|estrellas)",
    ),
    C.IF_HAPPY: (
        "(si|cuando|una vez que|ya que|siempre que|en caso de) ~ (satisfecho|satisfecha|satisfechos|"
        "contento|contenta|feliz|gusta|gustó|gustado|encanta|agrada|útil|conforme|encantado|encantada)",
        "(clientes satisfechos|insatisfecho|descontento|no está satisfecho)",
        "(satisfecho|satisfecha|contento|contenta|feliz) con (su|nuestro|nuestra|el|la|tu)",
    ),
    C.REVIEW: (
        "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|calificación|calificaciones|"
        "comentario|comentarios|estrellas|puntuación|valorar|valore)",
    ),
    C.NOT_REVIEW: (
        "(comentario|comentarios) ~ (al equipo|a nuestro|del transportista|almacén|departamento)",
        "(valoración|evaluación) (del|de los) (daño|daños|caso|estado|perito)",
        "(en|nuestra) opinión",
        "(independientemente de|no depende de|nada que ver con|sin importar) ~ (reseña|opinión|valoración)",
    ),
    C.CHANGE_REVIEW: (
        "(cambiar|cambie|cambia|modificar|modifique|modifica|eliminar|elimine|elimina|borrar|borre|borra|"
        "quitar|quite|quita|retirar|retire|retira|actualizar|actualice|actualiza|editar|edite|corregir|"
        "corrija|reconsiderar|reconsidere|revisar|revise|mejorar|mejore|rectificar|suprimir) (su|tu|la|"
        "el|los|sus|esa|ese|esta|este|una)? (mala|negativa|mal)? (reseña|reseñas|opinión|valoración|"
        "comentario|comentarios|calificación|evaluación|puntuación|estrellas)",
        "(reseña|opinión|valoración|comentario|calificación) ~ (sea|ser|es|fuera) (eliminada|eliminado|"
        "modificada|modificado|cambiada|retirada|borrada|actualizada)",
        "(cambiarla|cambiarlo|modificarla|subirla|actualizarla) a (5|cinco|4) estrellas",
        "(eliminado|borrado|retirado|cambiado|modificado|quitado|eliminada|elimina|borra|retira|cambia|"
        "modifica) (su|tu|la|esa|esta) ~ (reseña|valoración|opinión|comentario|puntuación|evaluación)",
        "(subir|subirnos|subiera|suba|aumentar|aumente|mejorar|mejore|reconsiderar|reconsidere|elevar) (un "
        "poco|la|su|esa|nos|algo)? (la|su)? ~ (puntuación|valoración|nota|estrellas|reseña|opinión|"
        "calificación)",
        "(una|dos|tres|1|2|3) (estrella|estrellas) ~ (conviertan|convierta|pasen|pase|sean|convertir) ~ (cinco|cuatro|"
        "5|4)",
    ),
    C.CONTACT_FIRST: (
        "(antes de|en lugar de|en vez de|sin) (que)? ~ (reseña|opinión|valoración|comentario|"
        "calificación|valorar|calificar|valorarnos|calificarnos|estrellas)",
        "(no deje|no dejes|evite|por favor no) (dejar|publique|publicar|deje|poner)? ~ (reseña|opinión|"
        "valoración|comentario|calificación) (negativa|negativo|mala|antes|sin)",
        "(contáctenos|contacte|póngase en contacto|escríbanos|contáctanos) ~ (primero|antes) ~ (reseña|"
        "opinión|valoración|comentario|calificación)",
        "(antes de|en lugar de|en vez de) ~ (algo negativo|mala nota|puntuarnos|valorarnos|estrella|"
        "estrellas)",
    ),
    C.REWARD: (
        "(regalo|regalos|obsequio|tarjeta regalo|tarjeta de regalo|cupón|vale|reembolso|reembolsaremos|"
        "reembolsamos|reembolsar|descuento|recompensa|premio|dinero|bono|compensación|devolveremos|"
        "devolvemos)",
        "(gratis|gratuito|gratuita|regalamos|regalaremos)",
        "(a cambio|en agradecimiento|como agradecimiento|en compensación)",
        "(extensión|ampliación) de (la)? garantía",
        "(ingresamos|abonamos|regalamos|devolvemos|ingresaremos|abonaremos|devolveremos|bonificamos)",
    ),
    C.AGAIN: (
        "(otra vez|de nuevo|nuevamente|recordatorio|recordamos|recordarle|recordar|todavía no|aún no|una "
        "vez más|segunda vez|volvemos a)",
    ),
    C.COUPON: (
        "(cupón|cupones|código promocional|códigos promocionales|código de descuento|códigos de "
        "descuento|código descuento|vale de descuento|vale descuento|vales de descuento|cupón de "
        "descuento|promocode)",
        "(con|use|usa|utilice|utiliza|introduzca|introduce|aplique) (el|este) código",
    ),
    C.COUPON_USED: (
        "(cupón|código|vale) ~ (usó|utilizó|aplicó|utilizado|usado|aplicado|reembolsado|devuelto|"
        "canjeado|se aplicó|descontado)",
        "(ningún|no hay) (cupón|código)",
        "(cupón|vale) de amazon",
        "(código|cupón|vale) ~ (de amazon|ya está|ya se|ya fue|estaba)",
    ),
    C.DISCOUNT: (
        "(descuento|descuentos|% de|por ciento|rebaja|precio especial|más barato|mejor precio|precio "
        "reducido|bonificación)",
    ),
    C.NEXT_PURCHASE: (
        "(próxima|próximas|próximo|próximos|siguiente|siguientes|futura|futuras|futuros|otra|nueva|"
        "segunda) (compra|compras|pedido|pedidos)",
        "(compra|compras|pedido|pedidos) (futura|futuras|futuros|siguiente)",
        "(si|cuando) (vuelve|vuelves|compra|compras) (a comprar|otra vez|de nuevo|directamente|dos)",
        "la próxima vez",
    ),
    C.CROSS_SELL: (
        "(le|te) (puede|podría|pueden|podrían) (gustar|interesar)",
        "(descubra|descubre|visite|visita|consulte|consulta|eche|echa|vea|mire|mira|explore|explora|"
        "pruebe|prueba|compre|conozca|conoce|ver) ~ (nuestro|nuestros|nuestra|nuestras) (otro|otros|"
        "otras|nuevo|nuevos|nueva|nuevas|demás|última|últimos|más)? ~ (productos|artículos|colección|"
        "catálogo|gama|accesorios|modelos|novedades|tienda|ofertas|selección)",
        "(también|quizás|tal vez) (le|te) (puede|podría|pueden|podrían|gustará|gustaría|interesará|"
        "interesaría|interese|guste) (gustar|interesar)?",
        "(podría|podrían|puede|pueden) (gustarle|interesarle|gustarte|interesarte)",
        "(clientes|compradores) ~ también (compraron|compran|adquirieron)",
        "también (vendemos|ofrecemos|tenemos|disponemos) ~ (productos|artículos|accesorios|modelos|"
        "colección|fundas|gama|a juego)",
        "(nuestra|nuestro|nuestros|nuestras) (nueva|nuevo|nuevos|nuevas|última|último) (colección|"
        "producto|productos|modelo|modelos|gama|línea|versión|serie)",
        "(recomendamos|sugerimos) (también|además)? (nuestro|nuestra|nuestros|nuestras)",
        "combina (perfectamente|muy bien) con",
        "(otros|nuestros otros) productos (nuestros|de nuestra|de la tienda|que)",
        "(nuevas|nuevos|nueva|nuevo) ~ en (oferta|promoción|rebajas)",
        "(combinan|combina|van|va|pega|pegan) (de maravilla|perfecto|perfectamente|muy bien|genial|"
        "estupendamente) con (su|tu|el|la)",
        "(eche|échele|echar|dé|dele) un vistazo (al resto|a nuestr*|a la tienda|a las novedades|a los demás|"
        "a nuestros otros)",
        "(resto|demás) (de|productos de) (nuestra tienda|nuestro catálogo|nuestros productos)",
    ),
    C.MARKETING: (
        "en (toda la tienda|todos nuestros|todo el catálogo)",
        "(newsletter|boletín|boletín de noticias|sorteo|sorteos|concurso|club vip|grupo vip|programa de "
        "fidelidad|programa de fidelización|rebajas|liquidación|probador de productos|probadores|trae a "
        "un amigo|referidos|gangas)",
        "(oferta|ofertas|promoción|promociones|promo) (especial|especiales|exclusiva|exclusivas|limitada|"
        "limitadas|por tiempo limitado|del día|de black friday|de navidad|de verano|de la semana|"
        "relámpago|flash|increíbles|actual|actuales)",
        "(aproveche|aprovecha|disfrute|disfruta|no se pierda|no te pierdas) ~ (oferta|ofertas|promoción|"
        "promociones|descuento|descuentos|rebajas|precio|precios|oportunidad|nuestros|nuestras)",
        "(nuestras|nuestra|grandes) (ofertas|oferta|promociones|promoción|rebajas)",
        "(suscríbase|suscríbete|regístrese|regístrate|apúntese|apúntate|inscríbase) ~",
        "(compre|compra) (ya|ahora)",
        "en (oferta|promoción) (hasta|esta|ahora|solo|este)",
        "recomiéndenos",
        "(llévese|lleve|llévate|compre) (tres|dos|3|2) ~ pague (dos|uno|2|1|solo)",
    ),
    C.OWN_SHOP: (
        "(nuestra|nuestro|mi|propia) (propia|propio)? (página web|sitio web|web|tienda|tienda online|"
        "tienda en línea|tienda virtual|sitio|página|página oficial|web oficial|ecommerce|tienda oficial)",
        "(compre|compra|comprar|pida|pedir|pedido) (directamente|directo) (con|a|en|de|desde) (nosotros|"
        "nuestra|nuestro)",
        "(directamente|más barato) (en|con|a) (nuestra|nosotros|nuestro)",
        "(búsquenos|búscanos|encuéntrenos|encuéntranos) (en|como|por|online)",
        "(en|tienda de|tienda) (ebay|etsy|shopify|mercado libre|mercadolibre|aliexpress)",
    ),
    C.FOLLOW_US: (
        "(síganos|síguenos|seguirnos|siganos|danos me gusta)",
        "(síganos|síguenos|encuéntrenos|encuéntranos|visite|visita|contáctenos|contáctanos|escríbanos|"
        "únase|únete|búscanos) ~ (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|redes "
        "sociales)",
        "(nuestro|nuestra|nuestras) (página|cuenta|canal|perfil|grupo)? (de|en)? (facebook|instagram|"
        "tiktok|youtube|twitter|pinterest|redes sociales)",
        "(en|por|vía|a través de) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|messenger|"
        "nuestras redes)",
    ),
    C.PHONE_WORD: (
        "(teléfono|telefono|tel|tfno|tlf|llamar|llame|llámenos|llámanos|llamada|móvil|celular|número de "
        "teléfono|fax|sms|línea directa|whatsapp|contáctenos al|al número|marque|llamarnos)",
    ),
    C.CALL_US: (
        "(llámenos|llámanos|llamarnos|llámeme|telefonéenos)",
        "(contáctenos|contactarnos|contáctanos|contacte|comunicarse|hablar con nosotros|comuníquese) ~ "
        "(por teléfono|telefónicamente|vía telefónica|por sms|por llamada)",
        "(nuestro|mi) (número|teléfono|móvil|celular|línea|número de teléfono)",
        "(denos|envíenos|dígame|facilítenos|déjenos|indíquenos|danos) su (número|teléfono|móvil|celular|"
        "número de teléfono) ~ (llamar|llamaremos|llamarle|hablar|contactar)",
    ),
    C.EMAIL_US: (
        "(escríbanos|envíenos|contáctenos|escríbenos|escribirnos|mándenos|envíanos|contactarnos|"
        "escríbame) ~ (correo|e-mail|email|mail)",
        "(nuestro|su|mi|tu) (dirección de)? (correo|correo electrónico|e-mail|email|mail) (personal|"
        "privado|directo|particular)?",
    ),
    C.NUMBER_WORD: (
        "(seguimiento|número de seguimiento|envío|pedido|factura|referencia|ref|caso|reclamación|número "
        "de pedido|serie|número de serie|rma|guía|número de guía|devolución|artículo|código postal|cif|"
        "nif|iban|lote|modelo|paquete|localizador|expedición|rastreo|cliente)",
        "(correos|seur|mrw|gls|dhl|ups|fedex|nacex|correos express)",
        "(nif|cif|iva|eori|bastidor)",
    ),
    C.THIRD_PARTY: (
        "(transportista|transportistas|mensajería|empresa de transporte|repartidor|fabricante|garantía|"
        "atención al cliente de amazon|servicio de atención de amazon|correos|seur|mrw|nacex|oficina "
        "postal|aduana|paquetería)",
        "(el repartidor|conductor|cartero)",
    ),
    C.OURS: ("(nosotros|nuestro|nuestra|nos|llámenos|llámanos|contáctenos|contáctanos|mi|me)",),
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
    C.PERSONAL_DATA: (
        "(enviar|envíe|envíenos|facilite|facilítenos|facilitar|dar|denos|indique|indíquenos|proporcione|"
        "proporcionar|confirme|necesitamos) ~ (número de teléfono|fecha de nacimiento|dni|pasaporte|"
        "contraseña|correo electrónico|dirección completa|nombre completo|datos bancarios|teléfono|móvil)",
    ),
    C.BLAME: (
        "(culpa de amazon|error de amazon|fallo de amazon|amazon es responsable|amazon tiene la culpa|"
        "amazon se equivocó)",
        "(su propia culpa|culpa suya|no es nuestra culpa|no es nuestro problema|no es culpa nuestra|nada "
        "que ver con nosotros)",
    ),
    C.CALL_YOU: (
        "(le|lo|la|te) (llamo|llamamos|llamaré|llamaremos|telefoneo|telefoneamos)",
        "(puedo|podemos|quiero|queremos|para|podría|podríamos) (llamarle|llamarlo|llamarla|llamarte|"
        "telefonearle)",
        "le (devuelvo|devolvemos) la llamada",
    ),
    C.ASK_SECRET: (
        "(envíe|envíenos|enviarnos|envíeme|facilite|facilítenos|facilitarnos|denos|deme|indique|indíquenos|"
        "indicarnos|proporcione|proporciónenos|dígame|díganos|necesitamos|mándenos|páseme|pásenos) ~ (número "
        "de tarjeta|número de su tarjeta|tarjeta de crédito|cvv|caducidad de la tarjeta|código de seguridad|"
        "número de cuenta|iban|datos bancarios|contraseña|pasaporte|copia de su dni|foto de su dni)",
        "(cuál es|dígame|me dice) ~ (número de cuenta|número de tarjeta|número de su tarjeta|iban|contraseña)",
    ),
    C.CHANGE_IT: (
        "(podría|puede|podrías|por favor|le importaría|le agradecería) ~ (cambiarla|modificarla|eliminarla|"
        "retirarla|borrarla|quitarla|corregirla|cambiarlo|eliminarlo|borrarlo)",
    ),
    C.COURTESY: (
        "(gracias|muchas|por|su|tu|compra|pedido|mensaje|hola|estimado|estimada|cliente|señor|señora|"
        "buenos|días|buenas|tardes|estamos|aquí|para|ayudarle|ayudarte|si|necesita|algo|tiene|alguna|"
        "pregunta|no|dude|en|contactarnos|saludos|cordiales|un|saludo|atentamente|el|equipo|de|servicio|"
        "atención|al|y|la|los|que|tenga|buen|día|feliz|agradecemos|mucho|confianza|confiar|nosotros|"
        "quedamos|a|disposición|siempre)",
    ),
}
