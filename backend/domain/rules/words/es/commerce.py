"""Spanish terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(cupón|cupones|código promocional|códigos promocionales|código de descuento|"
        "códigos de descuento|código descuento|vale de descuento|vale descuento|vales de descuento|"
        "cupón de descuento|promocode)",
        "(código|vale|cupón|bono|cheque) (de)? (descuento|promocional|regalo|promoción|compra|bienvenida)",
        "(casilla|campo|recuadro|apartado) (de)? (promoción|promociones|promocional|descuento|descuentos|"
        "cupón|cupones|ofertas)",
    ),
    C.CODE: ("(código|códigos)",),
    C.COUPON_USED: (
        "(cupón|código|vale) ~ (usó|utilizó|aplicó|utilizado|usado|aplicado|reembolsado|devuelto|"
        "canjeado|se aplicó|descontado)",
        "(ningún|no hay) (cupón|código)",
        "(cupón|vale) de amazon",
        "(código|cupón|vale) ~ (de amazon|ya está|ya se|ya fue|estaba)",
        "(cupón|código|vale) ~ (marcó|introdujo|seleccionó|se tuvo en cuenta|restó|activó|eligió|puso|"
        "descontó)",
        "(pagó|pagado|abonó|abonad*) ~ (con|mediante) ~ (vale|cupón|tarjeta regalo|cheque regalo)",
    ),
    C.DISCOUNT: (
        "(descuento|descuentos|% de|por ciento|rebaja|precio especial|más barato|mejor precio|"
        "precio reducido|bonificación)",
        "(por ciento|euros|pesos) (de)? (menos|descuento|rebaja|dto)",
        "(ahorr*|más barato|bono|saldo|abono|ventaja|bonificación|rebajad*)",
        "(un cuarto|una cuarta parte|un tercio|la mitad|una tercera parte|una quinta parte) (del precio|"
        "menos|del importe|del total)",
        "precio ~ (se esfuma|desaparece|se descuenta|se rebaja|menos)",
        "(rebaj*|descuent*|quit*|hago|hacemos|aplic*) ~ (por ciento|%|euros)",
    ),
    C.NEXT_PURCHASE: (
        "(próxima|próximas|próximo|próximos|siguiente|siguientes|futura|futuras|futuros|otra|nueva|"
        "segunda) (compra|compras|pedido|pedidos)",
        "(compra|compras|pedido|pedidos) (futura|futuras|futuros|siguiente)",
        "(si|cuando) (vuelve|vuelves|compra|compras) (a comprar|otra vez|de nuevo|directamente|dos)",
        "la próxima vez",
        "(próxima|próximo|próximas|próximos|siguiente|futuras|futura|futuros|otra|nueva|segunda) (compra|"
        "compras|pedido|pedidos|visita|ocasión)",
        "(vuelva|volver|vuelve|repita|repetir) (a)? (comprar|pedir|compra|pedido|comprarnos)",
        "(cuando|si) (vuelva|vuelvas|necesite|necesites|quiera|repita) ~ (necesitar|más|otro*|otra*|"
        "comprar|pedir|repuesto*|filtros)",
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
        "(eche|échele|echar|dé|dele) un vistazo (al resto|a nuestr*|a la tienda|a las novedades|"
        "a los demás|a nuestros otros)",
        "(resto|demás) (de|productos de) (nuestra tienda|nuestro catálogo|nuestros productos)",
        "(muchos|nuestros|otros|la mayoría de) (clientes|compradores) ~ (compran|llevan|añaden|combinan|"
        "suelen|eligen|aprovechan|piden) ~ (también|con|además|junto|nuestr*|la|el|los|las)",
        "(combina|queda|va|hace juego|casa|encaja|luce) ~ (perfecto|perfectamente|genial|de maravilla|"
        "muy bien|ideal|precioso) (con|junto)",
        "(échele|eche|echar|dese|dar|date|pase|pásese|asómese|descubra|explore|visite|conozca) ~"
        " (vistazo|ojeada|vuelta|escaparate|tienda|colección|catálogo|novedades|nuestros|nuestras)",
        "(nueva|nuevo|nuevas|nuevos) (colección|línea|gama|modelo|modelos|colores|color|versión|"
        "fragancias|estampados|diseños|serie) ~ (ya|acaba*|llega*|disponible*|tienda|está*|estren*|lanz*|"
        "quizá*|gust*|interes*)",
        "(más vendido|más vendidos|superventas|best seller)",
        "(recomiendo|recomendamos|sugiero|sugerimos|aconsejamos|animamos|invitamos) ~ (nuestro|nuestra|"
        "nuestros|nuestras|probar|añadir|complementar|llevarse|completar)",
        "(le|te) (encantará|encantarán|encantaría|encantarían|gustará|gustarán|vendría|vendrían|quedaría|"
        "irían|iría|interesará|interesarán)",
        "(complet*|complement*) (su|la|el|tu) (colección|conjunto|set|juego|equipo|decoración)",
        "(también|además) (vendemos|tenemos a la venta|fabricamos|contamos con|disponemos de)",
        "(de la|en la) misma (línea|gama|serie|colección)",
        "(a juego|conjuntad*|coordinad*) ~ (llega*|disponible*|tienda|también|acaban)",
        "(acaban de llegar|han llegado|ya han llegado|nos han llegado|ya tenemos) ~ (línea|gama|serie|"
        "juego|tapas|misma|colección)",
    ),
    C.MARKETING: (
        "en (toda la tienda|todos nuestros|todo el catálogo)",
        "(newsletter|boletín|boletín de noticias|sorteo|sorteos|concurso|club vip|grupo vip|"
        "programa de fidelidad|programa de fidelización|rebajas|liquidación|probador de productos|"
        "probadores|trae a un amigo|referidos|gangas)",
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
        "(suscríb*|apúnt*|regístr*|inscríb*|dese de alta|darse de alta) ~ (boletín|newsletter|lista|club|"
        "ofertas|novedades|promociones|correo)",
        "(enterarse|enterará|entérese|recibir|recibirá|informarle|avisarle|avisamos) ~ (primero|primera|"
        "novedades|ofertas|promociones|descuentos|lanzamientos)",
        "(sorteo|rifa|concurso|gane|ganar|participe|participar|participará)",
        "(ahora mismo|actualmente|este mes|esta semana|hasta el|este fin de semana) ~ (en oferta|"
        "rebajad*|en promoción|con descuento|de oferta|al 50|de rebajas)",
        "(% de descuento|por ciento de descuento|por ciento|% ) (en|sobre) (toda|todo|todos|todas|"
        "cualquier|el resto|nuestra|la tienda)",
        "(recomiéndenos|hable de nosotros|recomiende nuestra|traiga a un amigo|invite a un amigo|"
        "invite a sus amigos|recomendar a)",
        "(programa|tarjeta|puntos|club) (de)? (fidelidad|fidelización|puntos|vip|clientes|socios)",
        "(liquidación|outlet|dos por uno|2x1|3x2|black friday)",
        "(precio|precios) (de lanzamiento|de apertura|promocional|promocionales|especial|especiales|"
        "de presentación|de oferta|rompedor|rebajado)",
        "(esta semana|hasta el domingo|este fin de semana) ~ (precio|mitad de precio|descuento|oferta|"
        "rebaj*)",
        "(nuestra|propia) (app|aplicación) ~ (descarg*|instal*|puntos|regístr*)",
        "(acumul*|gan*|sum*|junt*) (puntos|sellos|estrellas)",
        "(conoce|conoces|sabe de) (a)? (alguien|algún|amigos|a alguien)",
        "(los dos|ambos|cada uno|cada uno de ustedes|a los dos) ~ (euros|descuento|regal*|%)",
        "(encuesta|cuestionario) ~ (sorteo|gan*|premio|vale|regalo)",
        "(mencion*|cit*|diga|enseñe|indique) ~ (este mensaje|esta conversación|este correo|este chat)",
        "(novedades|ofertas|promociones) ~ (cada mes|por correo|lleg*|recib*|periódicamente)",
        "(recib*|lleg*|llegando) ~ (las novedades|nuestras novedades|las ofertas|nuestras ofertas)",
        "(a partir de|si compra|si pide|llevando|desde) (dos|tres|cuatro|cinco|diez|2|3|4|5|10) ~"
        " (descuento|más barat*|%|gratis|rebaj*)",
        "(precio|precios|tarifa|tarifas) (profesional*|mayorista*|de mayorista|al por mayor|"
        "para empresas|por volumen)",
        "(ampliación de garantía|seguro|plan de protección) ~ (solo|por|contrat*|euros|añad*)",
    ),
    C.ENDED: (
        "(terminó|acabó|finalizó|caducó|caducad*|venció|vencid*|expiró|concluyó|finalizad*|terminad*|"
        "acabad*|ya no es válid*)",
        "(oferta|promoción|cupón|flash) (de|por parte de) amazon",
    ),
    C.OWN_SHOP: (
        "(nuestra|nuestro|mi|propia) (propia|propio)? (página web|sitio web|web|tienda|tienda online|"
        "tienda en línea|tienda virtual|sitio|página|página oficial|web oficial|ecommerce|tienda oficial)",
        "(compre|compra|comprar|pida|pedir|pedido) (directamente|directo) (con|a|en|de|desde) (nosotros|"
        "nuestra|nuestro)",
        "(directamente|más barato) (en|con|a) (nuestra|nosotros|nuestro)",
        "(búsquenos|búscanos|encuéntrenos|encuéntranos) (en|como|por|online)",
        "(en|tienda de|tienda) (ebay|etsy|shopify|mercado libre|mercadolibre|aliexpress)",
        "(en|por|a través de|visite|vea|consulte|mire) (nuestra|nuestro|mi) (propia|propio|"
        "pequeña)? (tienda|web|página|sitio|portal|e-commerce|taller online|escaparate|outlet)",
        "(comprar*|compre*|compra*|pedir*|pida*|pídalo|adquir*|encarg*|reserv*) ~ (directamente|directo|"
        "en directo) (a|con|en|por|desde|al) (nosotros|nuestr*|taller|fabricante|mí)",
        "(busque|busca|búsquenos|búscanos|teclee|escriba|ponga|introduzca) ~ (google|navegador|internet|"
        "buscador|nombre de nuestra|nombre de la tienda|nuestro nombre)",
        "(más barato|mejor precio|más económico|sin comisión|sin comisiones|ahorra*|descuento) ~"
        " (directamente con|con nosotros|nuestra web|nuestra tienda|sin amazon|fuera de amazon|"
        "que en amazon|que aquí)",
        "(pid*|píd*|compr*|cómpr*|encarg*|encárg*|adquier*|pedir*|trat*) ~ (directamente|directo|"
        "en directo) (a|con|en|por|de) (la fábrica|el taller|nosotros|fábrica|taller|el fabricante|"
        "nuestr*|mí)",
        "(no|tampoco) (está|la tenemos|lo tenemos|se vende|figura|aparece) ~ en amazon ~ (direct*|"
        "nosotros|taller|fábrica)",
        "(nuestra|nuestro) (tienda|local|almacén|exposición|showroom|establecimiento|comercio) (de|en|"
        "física|está)",
        "(acérquese|acércate|pásese|pásate|venga|ven|visítenos|visítanos|pase) (cuando|por|a|usted|"
        "un día|y|cualquier) ~ (tienda|vernos|local|exposición|café|quiera|saludar|calle)",
        "(en tienda|en la tienda|en el local|presencialmente) ~ (más barat*|mejor precio|"
        "que por internet|descuento)",
        "(web|página|sitio|portal) (de|oficial de) nuestra (marca|empresa|firma|casa)",
        "nuestro (formulario|chat|portal|centro de ayuda|blog|formulario de contacto|chat en vivo|"
        "área de clientes)",
        "(registr*|inscrib*|regístr*) ~ (aparato|producto|garantía) ~ (web|página|portal|línea|marca)",
    ),
    C.FOLLOW_US: (
        "(síganos|síguenos|seguirnos|siganos|danos me gusta)",
        "(síganos|síguenos|encuéntrenos|encuéntranos|visite|visita|contáctenos|contáctanos|escríbanos|"
        "únase|únete|búscanos) ~ (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|"
        "redes sociales)",
        "(nuestro|nuestra|nuestras) (página|cuenta|canal|perfil|grupo)? (de|en)? (facebook|instagram|"
        "tiktok|youtube|twitter|pinterest|redes sociales)",
        "(en|por|vía|a través de) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|messenger|"
        "nuestras redes)",
        "(google maps|reseñas de google|trustpilot|en google)",
        "(nuestro|nuestros) (blog|podcast|canal|canal de youtube)",
    ),
}
