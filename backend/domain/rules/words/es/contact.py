"""Spanish terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(teléfono|telefono|tel|tfno|tlf|llamar|llame|llámenos|llámanos|llamada|móvil|celular|"
        "número de teléfono|fax|sms|línea directa|whatsapp|contáctenos al|al número|marque|llamarnos)",
        "(llamada|llamarme|llámeme|llámenos|telefonazo|timbrazo|fijo|localizarme|encuéntreme|marque|"
        "marcando)",
    ),
    C.CALL_US: (
        "(llámenos|llámanos|llamarnos|llámeme|telefonéenos)",
        "(contáctenos|contactarnos|contáctanos|contacte|comunicarse|hablar con nosotros|comuníquese) ~"
        " (por teléfono|telefónicamente|vía telefónica|por sms|por llamada)",
        "(nuestro|mi) (número|teléfono|móvil|celular|línea|número de teléfono)",
        "(denos|envíenos|dígame|facilítenos|déjenos|indíquenos|danos) su (número|teléfono|móvil|celular|"
        "número de teléfono) ~ (llamar|llamaremos|llamarle|hablar|contactar)",
        "(llame|llámenos|llámeme|llama|llámanos|llámame|telefonee|marque|marca|llamar|llámele|llamarnos|"
        "llamarme) (usted|al taller|al número|al teléfono|al móvil|a nuestro|a la tienda|cuando|y|sin|"
        "directamente|por|en|ahora|hoy|mañana|si)",
        "(deme|denos|déme|dénos|dame|danos|pégueme|péguenos|haga|háganos|hágame) (un|una) (toque|"
        "telefonazo|llamada|llamadita|timbrazo)",
        "(por teléfono|de viva voz|telefónicamente|por llamada|por videollamada) ~ (más|mejor|explic*|"
        "rápido|resolv*|habl*|atend*|ayud*)",
        "(más|mejor|explic*|rápido|resolv*|habl*|hable*|comente*|aclar*|atend*|ayud*|localiz*|encontr*|"
        "contact*) ~ (por teléfono|de viva voz|telefónicamente|por llamada|al teléfono|en el teléfono)",
        "(estamos|estoy|atiendo|atendemos|localiza|encuentra|localizarme|localizarnos) ~ (en el|"
        "al) (teléfono|móvil|fijo|número)",
        "(nuestro|mi|su) (teléfono|móvil|fijo|número de atención|línea|whatsapp) (es|está|para|"
        "de atención|directo)",
        "(videollamada|video llamada)",
        "(mande|envíe|mándenos|envíenos) ~ (sms|nota de voz|mensaje de voz|audio)",
        "(por|una|en) (videollamada|video llamada|zoom|facetime|skype|teams)",
        "(dé|de|da|dele|dale|déle|pegue|pega) (usted)? un (toque|telefonazo|timbrazo)",
        "(número) (viene|está|aparece|lo tiene|figura) ~ (hoja|pegatina|manual|caja|etiqueta|factura|"
        "tarjeta|tapa|instrucciones)",
    ),
    C.CALL_YOU: (
        "(le|lo|la|te) (llamo|llamamos|llamaré|llamaremos|telefoneo|telefoneamos)",
        "(puedo|podemos|quiero|queremos|para|podría|podríamos) (llamarle|llamarlo|llamarla|llamarte|"
        "telefonearle)",
        "le (devuelvo|devolvemos) la llamada",
        "(llamarle|llamarla|llamarlo|telefonearle|devolverle la llamada)",
        "(su|tu) (teléfono|número|móvil) ~ (llam*|contact*|telefone*)",
        "(a|en) (qué|cuál) número",
        "(número) ~ (localizarle|localizarlo|llamarle|llamarlo|contactarle|puedo llamar*)",
        "(cuándo|a qué hora) (puedo|podemos|le viene bien) ~ (llamarle|llamarlo|llamarla|llamada)",
    ),
    C.EMAIL_US: (
        "(escríbanos|envíenos|contáctenos|escríbenos|escribirnos|mándenos|envíanos|contactarnos|"
        "escríbame) ~ (correo|e-mail|email|mail)",
        "(nuestro|su|mi|tu) (dirección de)? (correo|correo electrónico|e-mail|email|mail) (personal|"
        "privado|directo|particular)?",
        "(escriba|escríba*|escribe|envíe|envíenos|envíe*|mande|mándenos|mándelo|mándela|mándelas|"
        "contacte|contáctenos|remita|remítanos|pónganos|ponga) ~ (por correo|por e-mail|por email|"
        "a nuestro correo|al correo|nuestro e-mail|nuestro email|un correo|un e-mail|un email|buzón|"
        "nuestra dirección de correo|por mail)",
        "(nuestro|mi) (correo|buzón|e-mail|email|mail)",
        "(por correo electrónico|por e-mail|por email|por mail) (directamente|a nuestr*|con nosotros)",
    ),
    C.MESSENGER: ("(wasap|guasap|wasapear|wsp|wpp|wasapp|wasa)",),
    C.NUMBER_WORD: (
        "(seguimiento|número de seguimiento|envío|pedido|factura|referencia|ref|caso|reclamación|"
        "número de pedido|serie|número de serie|rma|guía|número de guía|devolución|artículo|"
        "código postal|cif|nif|iban|lote|modelo|paquete|localizador|expedición|rastreo|cliente)",
        "(correos|seur|mrw|gls|dhl|ups|fedex|nacex|correos express)",
        "(nif|cif|iva|eori|bastidor)",
    ),
    C.THIRD_PARTY: (
        "(transportista|transportistas|mensajería|empresa de transporte|repartidor|fabricante|garantía|"
        "atención al cliente de amazon|servicio de atención de amazon|correos|seur|mrw|nacex|"
        "oficina postal|aduana|paquetería)",
        "(el repartidor|conductor|cartero)",
    ),
    C.OURS: ("(nosotros|nuestro|nuestra|nos|llámenos|llámanos|contáctenos|contáctanos|mi|me)",),
    C.PERSONAL_DATA: (
        "(enviar|envíe|envíenos|facilite|facilítenos|facilitar|dar|denos|indique|indíquenos|proporcione|"
        "proporcionar|confirme|necesitamos) ~ (número de teléfono|fecha de nacimiento|dni|pasaporte|"
        "contraseña|correo electrónico|dirección completa|nombre completo|datos bancarios|teléfono|móvil)",
    ),
}
