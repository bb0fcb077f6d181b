"""Spanish terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
}
