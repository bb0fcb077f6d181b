"""Portuguese terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.ASK_CANCEL: (
        "(por favor|pode|poderia|podia|pedimos|solicitamos|deve|precisamos que|gentilmente|agradecemos "
        "que|agradeceríamos|queira) ~ (cancelar|cancele|cancelamento|cancelasse|anular|anule|cancela)",
        "(cancele|cancela|anule) (você|o|a|o seu|seu|este|a sua|por favor) (pedido|compra|encomenda|mesmo)?",
        "(solicite|solicitar|envie|faça|peça|efetue|abra) ~ cancelamento",
        "(cancelar|cancele|cancelamento) ~ (pela sua conta|da sua parte|na sua conta|do seu lado)",
        "como (motivo|razão)",
        "(cancele|anule|peça|solicite|cancelar) (você|o senhor|a senhora|você mesmo) ~ (pedido|encomenda|"
        "cancelamento|compra)?",
        "(gentileza|amabilidade|bondade|favor) ~ (cancelar|anular)",
    ),
    C.NO_STOCK: (
        "(esgotado|esgotada|esgotados|esgotou|sem estoque|sem stock|fora de estoque|fora de stock|"
        "indisponível|não disponível|não está disponível|não temos|erro de estoque|erro de inventário|"
        "inventário|problema de estoque|falta de estoque|falta de stock|rutura de stock|ruptura de "
        "estoque|descontinuado|fornecedor|erro de preço|não podemos enviar|não conseguimos enviar|"
        "estoque|stock|em falta)",
        "(não há mais|não temos mais|já não há|não restam|o último|a última)",
    ),
    C.OFF_AMAZON: (
        "(em vez de|ao invés de) abrir ~ (reclamação|disputa)",
        "não (abra|abrir) ~ (reclamação|disputa)",
        "(fora|por fora|sem passar|sem envolver|sem contatar|sem contactar) (da|pela|de|a)? (amazon|"
        "plataforma)",
        "(em vez|ao invés) (da|de) (usar|passar|contactar|abrir|através)? (pela|a|da)? (amazon|uma "
        "reclamação)",
        "(resolver|acertar|combinar|tratar|resolvemos) ~ (em particular|entre nós|em privado|por fora|"
        "privadamente)",
        "(diretamente|privado) entre nós",
        "(feche|fechar|encerre|encerrar|retire|retirar|cancele|cancelar) ~ (reclamação|garantia de a a z|"
        "garantia a-z|disputa|reivindicação)",
    ),
    C.PAY_ELSEWHERE: (
        "diretamente (na|para a) sua conta",
        "(paypal|pay pal|pix|chave pix|transferência|transferência bancária|iban|dados "
        "bancários|número do cartão|western union|bitcoin|em dinheiro vivo|boleto|mb way|mbway|"
        "multibanco|depósito bancário)",
    ),
    C.OPT_OUT: (
        "(cancelar a inscrição|cancelar inscrição|cancelar a subscrição|descadastrar|descadastre-se|"
        "opt-out|opt out|anular a subscrição|desinscrever)",
        "(não deseja|não quer|deixar de|parar de) (mais)? (receber) ~ (mensagens|e-mails|emails|"
        "notificações)",
        "(desativou|desativado|bloqueou|bloqueado|recusou|desativaste) (as|nossas|as nossas|a receção de|o "
        "recebimento de)? (mensagens|notificações)",
        "(reativar|reative|ativar|ative|permitir|permita|desbloquear|desbloqueie|habilitar|habilite) ~ "
        "(mensagens de vendedores|mensagens dos vendedores|mensagens do vendedor|nossas mensagens|as "
        "mensagens)",
    ),
    C.NEGATION: (
        "(não podemos|não é possível|não é permitido|não permite|não estamos autorizados|proibido|"
        "proibida|proíbe|nunca|não conseguimos|não somos autorizados|não posso|não poderemos)",
        "não (damos|oferecemos|temos|fazemos|emitimos|vendemos)",
    ),
    C.ATTACHED: ("(anexo|anexa|anexos|anexado|anexada|anexamos|em anexo|segue anexo|anexei)",),
    C.ADVERTISING_FILE: (
        "(brochura|brochuras|folheto|folhetos|panfleto|catálogo|catálogos|lista de preços|tabela de "
        "preços|cupom|cupão|publicidade|propaganda|cartão de visita|fotos dos nossos|imagens dos nossos|"
        "nosso logo|logotipo|logo|ofertas|flyer|novidades|promoção|código qr|cartão de agradecimento|"
        "prospecto)",
    ),
    C.SENSITIVE: (
        "(merda|puta|caralho|porra|idiota|idiotas|imbecil|estúpido|estúpida|otário|foda-se|foder|cala a "
        "boca|mentiroso|mentirosa|vigarista|golpista|porno*|nudes|babaca|desgraçado)",
    ),
    C.THREAT: (
        "(advogado|advogados|ação judicial|medidas legais|processar|processo judicial|polícia|tribunal|"
        "denunciar)",
    ),
    C.ORDER_NOTICE: (
        "(confirmamos|confirmar|confirmação) ~ (recebimento|receção|recebido|pedido|envio|encomenda)",
        "(seu pedido|sua encomenda) (foi|está) (recebido|recebida|confirmado|confirmada|registrado|"
        "enviado|enviada)",
        "(obrigado|obrigada) (pela|por) (sua|tua)? (compra|encomenda|preferência|pedido|comprar)",
        "recebemos (o seu pedido|seu pedido|a sua encomenda)",
    ),
    C.AUTO_REPLY: (
        "(resposta automática|mensagem automática|fora do escritório|gerada automaticamente|gerado "
        "automaticamente|não responda a esta|resposta automatizada)",
        "(recebemos) (a)? sua (mensagem|solicitação) ~ (responderemos|24|48|breve|retornaremos)",
    ),
    C.PROMISE: (
        "(chegará|será entregue|receberá|vai chegar|vai receber) ~ (amanhã|hoje|garantido|certeza|sem "
        "falta|até|segunda|terça|quarta|quinta|sexta|no dia|esta semana|antes)",
        "(garantimos|prometemos|asseguramos|garanto|prometo) ~ (entrega|chegará|receberá|chega|entregue)",
        "entrega garantida",
    ),
    C.BLAME: (
        "(culpa da amazon|erro da amazon|falha da amazon|a amazon é responsável|amazon errou|amazon perdeu)",
        "(culpa sua|sua culpa|não é nossa culpa|não é problema nosso|não é culpa nossa|nada a ver conosco)",
    ),
    C.ASK_SECRET: (
        "(envie|envie-nos|enviar-nos|envie-me|forneça|forneça-nos|informe|informe-nos|indique|indique-nos|"
        "passe|diga-me|diga-nos|precisamos|mande|mande-nos|me diga) ~ (número do cartão|número do seu cartão|"
        "cartão de crédito|cvv|validade do cartão|código de segurança|iban|nib|dados bancários|número da "
        "conta|senha|palavra-passe|passaporte|cópia do seu|chave pix)",
        "(qual é|qual o|me diz) ~ (número da sua conta|número da conta|número de conta|número do cartão|iban|"
        "senha|palavra-passe|chave pix)",
    ),
    C.COURTESY: (
        "(obrigado|obrigada|muito|pela|pelo|sua|seu|compra|pedido|encomenda|mensagem|olá|caro|cara|"
        "prezado|prezada|cliente|bom|dia|boa|tarde|estamos|aqui|para|ajudar|ajudá-lo|lo|se|precisar|de|"
        "algo|tiver|alguma|dúvida|qualquer|não|hesite|em|contactar|nos|atenciosamente|cumprimentos|com|"
        "os|melhores|a|o|equipe|equipa|atendimento|e|um|tenha|ótimo|à|disposição|sempre|agradecemos|"
        "preferência|confiança|senhor|senhora|por|comprar|conosco|connosco|ao|da|do)",
    ),
}
