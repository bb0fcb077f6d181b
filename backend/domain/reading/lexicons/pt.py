"""Portuguese, of Brazil and Portugal."""

STOPWORDS = """o a os as um uma de e que nao eu meu minha se do da no na em para com por ola obrigado obrigada pedido quando
onde mas muito como esta estou bom dia voces foi ainda produto encomenda boa tarde quero gostaria ja mais ate recebi"""

CONCEPTS = {
    "ORDER": "pedido*, encomenda*, compra",
    "PARCEL": "pacote*, entrega, envio",
    "ITEM": "artigo*, produto*, item",
    "TRACK": "rastre*, tracking, seguimento",
    "NEG": "nao, nada, nunca, nenhum*",
    "NEVER": "nunca",
    "YET": "ainda",
    "GOT": "receb*, cheg*",
    "DELIVERED": "entregue*",
    "SAYS": "consta, diz, aparece",
    "SHIP": "envi*, despach*",
    "WHERE": "onde, cade",
    "WHEN": "quando, quanto tempo",
    "WAIT": "esper*, aguard*",
    "LATE": "atras*",
    "NOTHERE": "nao recebi, nada",
    "BROKEN": "quebrad*, partid*, danificad*, defeito",
    "WRONGITEM": "errado, trocado",
    "MISSING": "falta*",
    "PART": "peca*, parafuso*",
    "RETURN": "devol*",
    "REFUND": "reembols*, estorno",
    "CANCEL": "cancel*, anul*",
    "ADDRESS": "endereco*, morada*",
    "CHANGE": "alter*, mudar, trocar",
    "SHIPCOST": "frete, portes",
    "CHARGED": "cobr*",
    "PRODUCT": "compativ*",
    "INVOICE": "nota fiscal, fatura*",
    "THANKS": "obrigad*",
}
