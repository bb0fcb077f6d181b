"""Spanish, of Spain and Latin America."""

STOPWORDS = """el la los las un una y de que en no mi me se ha he por para con su es lo le hola gracias pedido cuando donde
pero muy como esta estoy buenos dias saludos quiero todavia si al del mas producto paquete"""

CONCEPTS = {
    "ORDER": "pedido*, compra",
    "PARCEL": "paquete*, envio, entrega",
    "ITEM": "articulo*, producto*",
    "TRACK": "seguimiento, rastre*, tracking",
    "NEG": "no, nada, nunca, ningun",
    "NEVER": "nunca",
    "YET": "todavia, aun",
    "GOT": "recib*, llega*",
    "DELIVERED": "entregado",
    "SAYS": "dice, segun, aparece, figura",
    "SHIP": "envi*, despach*",
    "WHERE": "donde",
    "WHEN": "cuando, cuanto tarda",
    "WAIT": "esper*",
    "LATE": "retras*, demora*",
    "NOTHERE": "no he recibido, no recibi, nada",
    "BROKEN": "roto, rota, danad*, defectuos*",
    "WRONGITEM": "equivocado, otro producto",
    "MISSING": "falta*",
    "PART": "pieza*, tornillo*",
    "RETURN": "devol*, devuelv*",
    "REFUND": "reembols*",
    "CANCEL": "cancel*, anul*",
    "ADDRESS": "direccion*",
    "CHANGE": "cambi*, modific*",
    "SHIPCOST": "gastos de envio, costo de envio",
    "CHARGED": "cobr*",
    "PRODUCT": "compatible*, es impermeable",
    "INVOICE": "factura*",
    "THANKS": "gracias",
}
