"""Portuguese terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: ("(reclamação*|garantia de a*|garantia a*|disputa|a-z|a a z|estorno da operadora|chargeback)",),
    C.CLOSE_IT: (
        "(se|assim que|quando|logo que|caso) (a|o)? ~ (fech*|encerr*|retir*|anul*|cancel*)",
        "(feche-a|encerre-a|retire-a|anule-a|cancele-a)",
        "(bloqueia|bloqueia-nos|congela|atrasa|trava) ~ (pagamento|dinheiro|reembolso|conta|repasse)",
    ),
    C.ASK_CANCEL: (
        "(por favor|pode|poderia|podia|pedimos|solicitamos|deve|precisamos que|gentilmente|"
        "agradecemos que|agradeceríamos|queira) ~ (cancelar|cancele|cancelamento|cancelasse|anular|anule|"
        "cancela)",
        "(cancele|cancela|anule) (você|o|a|o seu|seu|este|a sua|por favor) (pedido|compra|encomenda|mesmo)?",
        "(solicite|solicitar|envie|faça|peça|efetue|abra) ~ cancelamento",
        "(cancelar|cancele|cancelamento) ~ (pela sua conta|da sua parte|na sua conta|do seu lado)",
        "como (motivo|razão)",
        "(cancele|anule|peça|solicite|cancelar) (você|o senhor|a senhora|você mesmo) ~ (pedido|encomenda|"
        "cancelamento|compra)?",
        "(gentileza|amabilidade|bondade|favor) ~ (cancelar|anular)",
        "(cancele|cancela|cancelar|cancelasse|anule|anular) (você|o pedido|a compra|a encomenda|pela sua|"
        "pelo seu|na sua|da sua parte|do seu lado|este pedido|esta encomenda)",
        "(pedimos|pedia|solicitamos|agradec*|pode|poderia|podia|gostaríamos|gentileza|favor|importa-se|"
        "melhor|basta|convém|precisamos|gentil|amável) ~ (cancel*|anul*)",
        "(clique|toque|carregue|selecione|escolha|aperte|pressione) ~ (cancelar|anular|cancelamento)",
        "(cancelasse|cancelar|cancele|anulasse|anule) (do seu lado|da sua parte|você|o senhor|a senhora|"
        "pelo|pela|e)?",
        "(jeito|jeitão|favor|ajudaria|agradecíamos|melhor) ~ (cancel*|anul*)",
        "(cancele|anule|cancela) (o senhor|a senhora|você|por favor|e|dizendo|indicando|o|a|então|aí)?",
    ),
    C.CANCEL_WISH: (
        "(se|caso) ~ (quiser|deseja|desejar|preferir|prefere|precisar|precisa|quer|mudou de ideia|pretender)",
        "(me|nos) (disse|pediu|escreveu|informou|contou)",
    ),
    C.NO_STOCK: (
        "(esgotado|esgotada|esgotados|esgotou|sem estoque|sem stock|fora de estoque|fora de stock|"
        "indisponível|não disponível|não está disponível|não temos|erro de estoque|erro de inventário|"
        "inventário|problema de estoque|falta de estoque|falta de stock|rutura de stock|"
        "ruptura de estoque|descontinuado|fornecedor|erro de preço|não podemos enviar|"
        "não conseguimos enviar|estoque|stock|em falta)",
        "(não há mais|não temos mais|já não há|não restam|o último|a última)",
        "(sem|fora de|ruptura de|rutura de|falta de|nenhuma|nenhum|mais) (estoque|stock|unidade|unidades|"
        "esse modelo|este modelo|peças|exemplar|exemplares|produto|artigo)",
        "(esgot*|acabou|acabaram|descontinu*|indisponível|vendid* demais|saiu de linha|saíram de linha)",
        "(erro|falha|problema|engano|divergência) (de|no|do|com o|na) (estoque|stock|inventário|preço|"
        "preços|anúncio|sistema|contagem|listagem)",
        "(não|nunca) (podemos|conseguimos|poderemos|consigo|posso|vamos|vamos conseguir|"
        "iremos) (mais)? (conseguir)? (enviar*|entreg*|despach*|fornec*|cumpr*|atender|expedir|mandar|"
        "repor)",
        "(fornecedor|fabricante|fábrica|distribuidor|atacadista) ~ (não|falh*|deix*|atras*|encerr*|par*|"
        "cancel*)",
        "(preço) ~ (errado|erro|engano|incorreto|muito baixo)",
        "(última|último) (unidade|exemplar|peça|par|artigo)",
        "(vendido|vendida|vendemos) (duas vezes|a mais|em duplicado|por engano)",
        "(já não|não) (temos|restam|fabricamos|vendemos|trabalhamos com|recebemos|dispomos) (mais|este|"
        "esse|o|a)?",
        "(ficamos|estamos) (sem nenhum*|sem nada|a zero|zerados|desfalcados)",
        "(fábrica|fornecedor|fabricante) ~ (quando) ~ (cheg*|mais|haver*|env*)",
        "(reposição) ~ (incerta|não|sem previsão|sem data)",
        "preço ~ (erro|errado|engano|incorreto|equívoco)",
    ),
    C.OFF_AMAZON: (
        "(em vez de|ao invés de) abrir ~ (reclamação|disputa)",
        "não (abra|abrir) ~ (reclamação|disputa)",
        "(fora|por fora|sem passar|sem envolver|sem contatar|sem contactar) (da|pela|de|a)? (amazon|"
        "plataforma)",
        "(em vez|ao invés) (da|de) (usar|passar|contactar|abrir|através)? (pela|a|da)? (amazon|"
        "uma reclamação)",
        "(resolver|acertar|combinar|tratar|resolvemos) ~ (em particular|entre nós|em privado|por fora|"
        "privadamente)",
        "(diretamente|privado) entre nós",
        "(feche|fechar|encerre|encerrar|retire|retirar|cancele|cancelar) ~ (reclamação|garantia de a a z|"
        "garantia a-z|disputa|reivindicação)",
        "(sem|evit*|poup*|economiz*|fug*|driblar|contorn*) ~ (comissão|comissões|intermediário|"
        "intermediários|taxas|taxa|tarifas) ~ (amazon|plataforma)?",
        "(entre nós|em particular|em privado|por fora|particularmente|à parte) ~ (resolv*|acert*|combin*|"
        "trat*|sem|fech*|amazon|fic*)?",
        "amazon (não precisa|não tem de|não tem que|não fica|não deve|nem precisa)",
        "(não abra|evite abrir|em vez de abrir|ao invés de abrir|sem abrir|antes de abrir|desista|"
        "não inicie) ~ (reclamação|garantia|disputa|reivindicação|a-z)",
        "(fech*|encerr*|retir*|anul*|cancel*|desist*) ~ (reclamação|garantia de a|disputa|a-z|reivindicação)",
        "(sem|fora da|por fora da|contornando|driblando) (passar pela|envolver a|avisar a|a)? (amazon|"
        "plataforma)",
        "(economiz*|poup*|evit*|sem|livr*|escap*) ~ (comissão|comissões|taxa da amazon|taxas da amazon|"
        "taxa da plataforma)",
        "(sem|em vez de|ao invés de) ~ (abrir|pedir|solicitar|registrar|registar|avisar|dizer|informar) ~"
        " (amazon)",
        "(devolução) ~ (sem|fora da|por fora da) ~ amazon",
    ),
    C.PAY_ELSEWHERE: (
        "diretamente (na|para a) sua conta",
        "(paypal|pay pal|pix|chave pix|transferência|transferência bancária|iban|dados bancários|"
        "número do cartão|western union|bitcoin|em dinheiro vivo|boleto|mb way|mbway|multibanco|"
        "depósito bancário)",
        "(pix|boleto|mbway|mb way|multibanco|ted|transferência|transfira|transferir|depositar|deposite|"
        "depósito bancário|dinheiro vivo|em dinheiro|cheque|vale postal|link de pagamento|paypal|picpay|"
        "mercado pago|revolut|contra-reembolso)",
        "(na|para a|em) (nossa|minha) conta",
        "(nib|iban|chave pix)",
        "(dinheiro|nota|notas|valor|reais|euros) ~ (no|na|dentro do|em|junto no) (seu|um)? (novo|"
        "próximo)? (pacote|envelope|caixa|encomenda)",
        "(coloco|colocamos|ponho|pomos|meto|incluo) ~ (dinheiro|nota|notas)",
        "(cartões presente|cartões pré-pagos|gift cards) ~ (pag*|código)",
    ),
    C.OPT_OUT: (
        "(cancelar a inscrição|cancelar inscrição|cancelar a subscrição|descadastrar|descadastre-se|"
        "opt-out|opt out|anular a subscrição|desinscrever)",
        "(não deseja|não quer|deixar de|parar de) (mais)? (receber) ~ (mensagens|e-mails|emails|"
        "notificações)",
        "(desativou|desativado|bloqueou|bloqueado|recusou|desativaste) (as|nossas|as nossas|a receção de|"
        "o recebimento de)? (mensagens|notificações)",
        "(reativar|reative|ativar|ative|permitir|permita|desbloquear|desbloqueie|habilitar|habilite) ~"
        " (mensagens de vendedores|mensagens dos vendedores|mensagens do vendedor|nossas mensagens|"
        "as mensagens)",
    ),
    C.WISHED: (
        "(prefira|prefere|preferia|preferiria|preferir|queria|gostaria|gostava|deseja|desejava|pediu|"
        "pede|pedia|sugeriu|propôs|propõe|seu pedido|sua sugestão|sua proposta|perguntou|queira)",
        "(prefir*|prefer*|quer*|quis*|quiser*|gost*|desej*|ped*|pediu|suger*|propôs|propõe|pretend*|"
        "solicit*)",
    ),
    C.ONLY_HERE: (
        "(só|somente|apenas|unicamente|exclusivamente) ~ (aqui|amazon|este canal|esta conversa|este chat|"
        "mensagens|por escrito|esta via)",
        "(tudo|tratad*|tratamos|tratar|gerir|gerid*|respondemos|responder|atendemos|atender|passar|passa|"
        "deve|devem|temos de|temos que|precisa|continuar|manter|seguir|feito|feita|resolvemos|resolver) ~"
        " (por aqui|aqui|pela amazon|através da amazon|dentro da amazon|na amazon|via amazon|este canal|"
        "esta conversa|sistema de mensagens|mensagens da amazon)",
        "(isso|isto) não (é|está|podemos|pode) ~ (possível|permitido|fazer|aceitar)?",
    ),
    C.NEGATION: (
        "(não podemos|não é possível|não é permitido|não permite|não estamos autorizados|proibido|"
        "proibida|proíbe|nunca|não conseguimos|não somos autorizados|não posso|não poderemos)",
        "não (damos|oferecemos|temos|fazemos|emitimos|vendemos)",
        "(não precisa|não é preciso|não é necessário|não tem de|não tem que|não deve|sem precisar|"
        "sem ter de|sem ter que|tampouco|nem)",
    ),
    C.ATTACHED: ("(anexo|anexa|anexos|anexado|anexada|anexamos|em anexo|segue anexo|anexei)",),
    C.ADVERTISING_FILE: (
        "(brochura|brochuras|folheto|folhetos|panfleto|catálogo|catálogos|lista de preços|"
        "tabela de preços|cupom|cupão|publicidade|propaganda|cartão de visita|fotos dos nossos|"
        "imagens dos nossos|nosso logo|logotipo|logo|ofertas|flyer|novidades|promoção|código qr|"
        "cartão de agradecimento|prospecto)",
    ),
    C.SENSITIVE: (
        "(merda|puta|caralho|porra|idiota|idiotas|imbecil|estúpido|estúpida|otário|foda-se|foder|"
        "cala a boca|mentiroso|mentirosa|vigarista|golpista|porno*|nudes|babaca|desgraçado)",
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
        "(resposta automática|mensagem automática|fora do escritório|gerada automaticamente|"
        "gerado automaticamente|não responda a esta|resposta automatizada)",
        "(recebemos) (a)? sua (mensagem|solicitação) ~ (responderemos|24|48|breve|retornaremos)",
    ),
    C.PROMISE: (
        "(chegará|será entregue|receberá|vai chegar|vai receber) ~ (amanhã|hoje|garantido|certeza|"
        "sem falta|até|segunda|terça|quarta|quinta|sexta|no dia|esta semana|antes)",
        "(garantimos|prometemos|asseguramos|garanto|prometo) ~ (entrega|chegará|receberá|chega|entregue)",
        "entrega garantida",
    ),
    C.ASK_SECRET: (
        "(envie|envie-nos|enviar-nos|envie-me|forneça|forneça-nos|informe|informe-nos|indique|"
        "indique-nos|passe|diga-me|diga-nos|precisamos|mande|mande-nos|me diga) ~ (número do cartão|"
        "número do seu cartão|cartão de crédito|cvv|validade do cartão|código de segurança|iban|nib|"
        "dados bancários|número da conta|senha|palavra-passe|passaporte|cópia do seu|chave pix)",
        "(qual é|qual o|me diz) ~ (número da sua conta|número da conta|número de conta|número do cartão|"
        "iban|senha|palavra-passe|chave pix)",
        "(foto|cópia|digitalização|fotos|imagem) ~ (cartão de crédito|cartão de débito|cartão bancário|"
        "rg|cpf|cnh|passaporte|carta de condução|carteira de motorista|cartão de cidadão|"
        "documento de identidade)",
        "(frente e verso|dos dois lados|ambos os lados) ~ (cartão|documento|rg|cnh|carta)",
    ),
    C.BLAME: (
        "(culpa da amazon|erro da amazon|falha da amazon|a amazon é responsável|amazon errou|amazon perdeu)",
        "(culpa sua|sua culpa|não é nossa culpa|não é problema nosso|não é culpa nossa|nada a ver conosco)",
    ),
    C.COURTESY: (
        "(obrigado|obrigada|muito|pela|pelo|sua|seu|compra|pedido|encomenda|mensagem|olá|caro|cara|"
        "prezado|prezada|cliente|bom|dia|boa|tarde|estamos|aqui|para|ajudar|ajudá-lo|lo|se|precisar|de|"
        "algo|tiver|alguma|dúvida|qualquer|não|hesite|em|contactar|nos|atenciosamente|cumprimentos|com|"
        "os|melhores|a|o|equipe|equipa|atendimento|e|um|tenha|ótimo|à|disposição|sempre|agradecemos|"
        "preferência|confiança|senhor|senhora|por|comprar|conosco|connosco|ao|da|do)",
    ),
}
