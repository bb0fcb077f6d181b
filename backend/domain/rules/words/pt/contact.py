"""Portuguese terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefone|tel|telemóvel|telefonar|ligue|ligar|ligue-nos|ligação|celular|número de telefone|fax|"
        "sms|linha direta|chamada|chame|zap|contacte-nos pelo|pelo número|no número|para o número|fone|"
        "telefonicamente)",
        "(toque|ligada|telefonema|ligação|disque|ramal|fixo|me liga|nos liga|me chama|chame a gente|zap|"
        "whats)",
    ),
    C.CALL_US: (
        "(ligue-nos|nos ligue|ligar-nos|telefone-nos|ligue para nós|ligue para o nosso|ligar para nós|"
        "nos ligar|me ligue|ligue para mim)",
        "(contacte-nos|contactar-nos|entre em contato|entre em contacto|fale conosco|fale connosco|"
        "contate-nos) ~ (por telefone|telefonicamente|pelo telefone|por sms|via telefone)",
        "(nosso|meu) (número|telefone|celular|telemóvel|número de telefone|sac)",
        "(envie|forneça|informe|deixe|passe|indique|dê) (nos)? (o)? seu (número|telefone|celular|"
        "telemóvel|número de telefone) ~ (ligar*|ligam*|falar|contat*|contact*|telefon*)",
        "(ligue|liga|ligar|telefone|telefona|telefonar|chame|chama|chamar|disque) (para|a|já|agora|no|ao|"
        "em|pra|sem|quando|diretamente|direto|me|nos|a gente|o técnico)",
        "(dê|dá|dar|dê-nos|dê-me|faça|faz|fazer) (um|uma)? ~ (toque|ligada|ligadinha|telefonema|chamada|"
        "ligação|toquezinho)",
        "(nos|me) (liga|ligue|telefone|telefona|ligar)",
        "(por telefone|pelo telefone|ao telefone|de viva voz|por videochamada|por chamada|por áudio) ~"
        " (mais|melhor|explic*|rápid*|resolv*|fal*|ajud*|atend*)",
        "(mais|melhor|explic*|rápid*|resolv*|fal*|ajud*|conversar|combin*|esclarec*|atend*|encontr*) ~"
        " (por telefone|pelo telefone|ao telefone|de viva voz|por videochamada|por chamada)",
        "(nosso|meu|seu) (número|telefone|celular|telemóvel|fixo|ramal|zap|whats|whatsapp) (é|está|para|"
        "de atendimento|direto|e)",
        "(videochamada|chamada de vídeo|vídeo chamada|videoconferência)",
        "(mande|envie|deixe|manda) ~ (sms|torpedo|mensagem de voz|nota de voz|áudio)",
        "(no|pelo|via|do|meu|nosso|o) (zap|zapzap|zap zap|whats|wpp|whatszap)",
        "(por|em|uma|numa) (videochamada|vídeo chamada|chamada de vídeo|zoom|facetime|skype|teams|"
        "videoconferência)",
        "(dê|dá|dar) um (toque|telefonema|ligadinha)",
        "(número) (vem|está|fica|consta|encontra-se) ~ (folha|etiqueta|manual|caixa|cartão|fatura|tampa|"
        "instruções)",
    ),
    C.CALL_YOU: (
        "(te|lhe) (ligo|ligamos|ligarei|ligaremos|telefono|telefonamos)",
        "(ligo-lhe|ligamos-lhe|ligo-te|ligar-lhe-emos)",
        "(posso|podemos|para|vou|vamos|poderíamos|quero) (te ligar|lhe ligar|ligar-lhe|ligar para você|"
        "ligar para si|telefonar-lhe)",
        "(ligo|ligamos|retorno|retornamos) (para você|para si|para o senhor|para a senhora|sua ligação)",
        "(ligar-lhe|ligo-lhe|ligaremos|ligarei|ligo para|ligamos para|telefono-lhe|telefonar-lhe|"
        "retornar a ligação|retorno a ligação|te ligo|lhe ligo|lhe telefonar)",
        "(seu|teu) (número|telefone|telemóvel|celular|contacto|contato) ~ (lig*|telefon*|contact*|"
        "contat*|fal*)",
        "(em|para|a) (que|qual) número",
        "(número) ~ (posso ligar|falar consigo|falar com você|contactá-lo|contatá-lo|ligar-lhe|te ligar)",
        "(quando|a que horas|que horas) (posso|podemos) (ligar*|telefonar*|te ligar|lhe ligar)",
    ),
    C.EMAIL_US: (
        "(escreva|envie|contacte-nos|contate-nos|escreva-nos|envie-nos|mande|nos escreva|"
        "entre em contato|entre em contacto|fale conosco) ~ (e-mail|email|correio eletrônico|"
        "correio eletrónico)",
        "(nosso|seu|meu|teu) (endereço de)? (e-mail|email|correio eletrônico) (pessoal|privado|direto|"
        "particular)?",
        "(escreva|escreva-nos|envie|envie-nos|mande|mande-nos|manda|contacte|contacte-nos|encaminhe|"
        "enviar|mandar) ~ (por e-mail|por email|ao nosso e-mail|nosso e-mail|nosso email|para o e-mail|"
        "para o nosso|um e-mail|um email|caixa de e-mail|caixa de correio)",
        "(nosso|meu) (e-mail|email|correio)",
        "(um) (e-mail|email) (para|ao|à|com)",
    ),
    C.MESSENGER: (
        "(zapzap|zap zap|wpp|whats|whatszap|zapp|zapear)",
        "(no|pelo|via|do|meu|nosso|o|um) (zap|whats)",
    ),
    C.NUMBER_WORD: (
        "(rastreamento|rastreio|código de rastreio|código de rastreamento|pedido|fatura|nota fiscal|"
        "referência|ref|protocolo|caso|número do pedido|número de série|série|rma|devolução|encomenda|"
        "artigo|cep|código postal|cnpj|cpf|nif|iban|lote|modelo|envio|objeto|guia|pacote|cliente|código)",
        "(correios|ctt|dhl|ups|fedex|dpd|jadlog|loggi|gls)",
    ),
    C.THIRD_PARTY: (
        "(transportadora|transportadoras|fabricante|garantia|correios|ctt|"
        "atendimento ao cliente da amazon|apoio ao cliente da amazon|serviço ao cliente da amazon|jadlog|"
        "alfândega|agência dos correios|estafeta|entregador)",
        "(motorista|carteiro|o estafeta)",
    ),
    C.OURS: ("(nós|nosso|nossa|conosco|connosco|nos|ligue-nos|contacte-nos|me|meu|minha)",),
    C.PERSONAL_DATA: (
        "(enviar|envie|envie-nos|fornecer|forneça|informar|informe|indicar|indique|confirmar|confirme|"
        "precisamos|passe) ~ (número de telefone|data de nascimento|identidade|cartão de cidadão|cpf|"
        "passaporte|senha|e-mail|email|endereço completo|morada completa|nome completo|dados bancários|"
        "celular|telemóvel|palavra-passe)",
    ),
}
