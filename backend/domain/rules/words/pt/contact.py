"""Portuguese terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefone|tel|telemóvel|telefonar|ligue|ligar|ligue-nos|ligação|celular|número de telefone|fax|"
        "sms|linha direta|chamada|chame|zap|contacte-nos pelo|pelo número|no número|para o número|fone|"
        "telefonicamente)",
    ),
    C.CALL_US: (
        "(ligue-nos|nos ligue|ligar-nos|telefone-nos|ligue para nós|ligue para o nosso|ligar para nós|"
        "nos ligar|me ligue|ligue para mim)",
        "(contacte-nos|contactar-nos|entre em contato|entre em contacto|fale conosco|fale connosco|"
        "contate-nos) ~ (por telefone|telefonicamente|pelo telefone|por sms|via telefone)",
        "(nosso|meu) (número|telefone|celular|telemóvel|número de telefone|sac)",
        "(envie|forneça|informe|deixe|passe|indique|dê) (nos)? (o)? seu (número|telefone|celular|"
        "telemóvel|número de telefone) ~ (ligar*|ligam*|falar|contat*|contact*|telefon*)",
    ),
    C.EMAIL_US: (
        "(escreva|envie|contacte-nos|contate-nos|escreva-nos|envie-nos|mande|nos escreva|entre em "
        "contato|entre em contacto|fale conosco) ~ (e-mail|email|correio eletrônico|correio eletrónico)",
        "(nosso|seu|meu|teu) (endereço de)? (e-mail|email|correio eletrônico) (pessoal|privado|direto|"
        "particular)?",
    ),
    C.NUMBER_WORD: (
        "(rastreamento|rastreio|código de rastreio|código de rastreamento|pedido|fatura|nota fiscal|"
        "referência|ref|protocolo|caso|número do pedido|número de série|série|rma|devolução|encomenda|"
        "artigo|cep|código postal|cnpj|cpf|nif|iban|lote|modelo|envio|objeto|guia|pacote|cliente|código)",
        "(correios|ctt|dhl|ups|fedex|dpd|jadlog|loggi|gls)",
    ),
    C.THIRD_PARTY: (
        "(transportadora|transportadoras|fabricante|garantia|correios|ctt|atendimento ao cliente da "
        "amazon|apoio ao cliente da amazon|serviço ao cliente da amazon|jadlog|alfândega|agência dos "
        "correios|estafeta|entregador)",
        "(motorista|carteiro|o estafeta)",
    ),
    C.OURS: ("(nós|nosso|nossa|conosco|connosco|nos|ligue-nos|contacte-nos|me|meu|minha)",),
    C.PERSONAL_DATA: (
        "(enviar|envie|envie-nos|fornecer|forneça|informar|informe|indicar|indique|confirmar|confirme|"
        "precisamos|passe) ~ (número de telefone|data de nascimento|identidade|cartão de cidadão|cpf|"
        "passaporte|senha|e-mail|email|endereço completo|morada completa|nome completo|dados bancários|"
        "celular|telemóvel|palavra-passe)",
    ),
    C.CALL_YOU: (
        "(te|lhe) (ligo|ligamos|ligarei|ligaremos|telefono|telefonamos)",
        "(ligo-lhe|ligamos-lhe|ligo-te|ligar-lhe-emos)",
        "(posso|podemos|para|vou|vamos|poderíamos|quero) (te ligar|lhe ligar|ligar-lhe|ligar para você|ligar "
        "para si|telefonar-lhe)",
        "(ligo|ligamos|retorno|retornamos) (para você|para si|para o senhor|para a senhora|sua ligação)",
    ),
}
