"""Spanish terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
    C.PERSONAL_DATA: (
        "(enviar|envíe|envíenos|facilite|facilítenos|facilitar|dar|denos|indique|indíquenos|proporcione|"
        "proporcionar|confirme|necesitamos) ~ (número de teléfono|fecha de nacimiento|dni|pasaporte|"
        "contraseña|correo electrónico|dirección completa|nombre completo|datos bancarios|teléfono|móvil)",
    ),
    C.CALL_YOU: (
        "(le|lo|la|te) (llamo|llamamos|llamaré|llamaremos|telefoneo|telefoneamos)",
        "(puedo|podemos|quiero|queremos|para|podría|podríamos) (llamarle|llamarlo|llamarla|llamarte|"
        "telefonearle)",
        "le (devuelvo|devolvemos) la llamada",
    ),
}
