"""Portuguese terms, of Brazil and Portugal."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(deixar|deixe|deixa|deixasse|deixando|escrever|escreva|publicar|publique|dar|dê|dar-nos|"
        "compartilhar|compartilhe|partilhar|partilhe|fazer|faça|enviar|agradeceríamos|adoraríamos|postar|"
        "poste|colocar|adicionar) ~ (avaliação|avaliações|feedback|opinião|comentário|comentários|"
        "estrelas|classificação|review)",
        "(avaliar|avalie|avalia|classifique|classificar|avalie-nos) (o nosso|a nossa|nosso|nossa|o|a|seu|"
        "sua|este|nos)? (produto|pedido|compra|artigo|item|serviço|loja|encomenda)?",
        "(sua|uma|tua) (avaliação|opinião|classificação) (nos|é|seria|ajuda|ajudaria|na amazon|ajuda-nos)",
    ),
    C.GOOD_REVIEW: (
        "(boa|boas|positiva|positivas|positivo|ótima|excelente|melhor|bela|linda) (avaliação|avaliações|"
        "opinião|classificação|feedback|comentário|nota|review)",
        "(avaliação|avaliações|opinião|classificação|feedback|comentário|nota) (muito|mais)? (positiva|"
        "positivas|positivo|favorável|excelente|máxima)",
        "(5|cinco) estrelas",
        "nota máxima",
    ),
    C.THANKED: (
        "(obrigado|obrigada|agradecemos|agradeço) (muito)? (pela|pelo|por|a sua|sua|o seu) ~ (avaliação|"
        "feedback|opinião|comentário|classificação|estrelas)",
    ),
    C.FOR_REVIEW: (
        "(em troca de|por|pela|após|depois de) (uma|sua|a sua|cada) ~ (avaliação|opinião)",
        "quem (avalia|avaliar|deixar|deixa)",
        "(captura|print) ~ (avaliação)",
        "(em troca|em troca de) ~ (avaliação|opinião|comentário|resenha|estrelas|feedback)",
    ),
    C.IF_HAPPY: (
        "(se|caso|quando|uma vez que|já que|desde que) ~ (satisfeito|satisfeita|satisfeitos|feliz|"
        "contente|gostou|gostar|gosta|gostado|adorou|agradou|útil|agradar|conforme)",
        "(clientes satisfeitos|insatisfeito|insatisfeita|não estiver satisfeito|não está satisfeito)",
        "(satisfeito|satisfeita|feliz|contente) com (a|o|sua|seu|nosso|nossa)",
    ),
    C.REVIEW: (
        "(avaliação|avaliações|avaliar|avalie|classificação|classificações|estrelas|feedback|review)",
        "(opinião|comentário) (na amazon|no site|sobre o produto|negativa|negativo|positiva|positivo)",
    ),
    C.NOT_REVIEW: (
        "(avaliação|avaliações|análise|classificação) (do|dos|da|de) (dano|danos|caso|pedido de|"
        "reembolso|reclamação|situação|fotos|fiscal|perito|equipe|equipa)",
        "feedback ~ (à equipe|à equipa|para a equipe|ao nosso|à nossa|para nossa|transportadora|ao armazém)",
        "(em|sob) avaliação",
        "(independentemente|não depende|nada a ver com) ~ (avaliação|opinião|comentário)",
    ),
    C.CHANGE_REVIEW: (
        "(alterar|altere|altera|mudar|mude|modificar|modifique|remover|remova|remove|excluir|exclua|"
        "apagar|apague|eliminar|elimine|retirar|retire|atualizar|atualize|editar|edite|corrigir|corrija|"
        "reconsiderar|reconsidere|rever|reveja|revisar|revise|melhorar|melhore) (a|o|sua|seu|essa|esta|"
        "uma|as)? (sua|seu|tua)? (má|negativa)? (avaliação|avaliações|opinião|comentário|comentários|"
        "classificação|feedback|nota|estrelas|review)",
        "(avaliação|comentário|feedback|classificação) ~ (seja|ser|for|fosse) (removida|removido|"
        "alterada|alterado|excluída|retirada|apagada|atualizada)",
        "(alterá-la|mudá-la|mudar|atualizá-la) para (5|cinco|4) estrelas",
        "(removido|retirado|apagado|excluído|alterado|modificado|eliminado|mudado|retirar|remover|apagar) (a|"
        "o|sua|seu) ~ (avaliação|comentário|opinião|classificação|nota|feedback)",
        "(subir|suba|aumentar|aumente|melhorar|melhore|elevar|reconsiderar|reconsidere|rever) (um pouco|a|"
        "sua|essa)? (a|sua|a sua)? ~ (nota|avaliação|pontuação|estrelas|classificação)",
        "(uma|duas|três|1|2|3) (estrela|estrelas) ~ (virarem|virem|tornem|passarem|passem|transformar) ~ (cinco|"
        "quatro|5|4)",
    ),
    C.CONTACT_FIRST: (
        "(antes de|em vez de|ao invés de|em lugar de|sem) ~ (avaliação|feedback|avaliar|classificar|"
        "comentário|classificação|opinião|avaliar-nos|estrelas)",
        "(não deixe|evite|não publique|por favor não) (deixar|publicar|deixe)? ~ (avaliação|comentário|"
        "feedback|classificação)",
        "(contacte-nos|entre em contato|entre em contacto|fale conosco|contate-nos|nos contate) ~ "
        "(primeiro|antes) ~ (avaliação|avaliar|feedback|comentário)",
        "(antes de|em vez de) ~ (algo negativo|nota baixa|avaliar-nos|nos avaliar|estrela)",
    ),
    C.REWARD: (
        "(presente|presentes|brinde|brindes|vale-presente|vale presente|cartão-presente|cartão presente|"
        "cartão de oferta|cupom|cupão|vale|reembolso|reembolsaremos|reembolsamos|reembolsar|desconto|"
        "recompensa|prêmio|prémio|dinheiro|bônus|bónus|cashback|compensação|devolvemos|devolveremos)",
        "(grátis|gratuito|gratuita|gratuitamente|oferecemos|ofereceremos)",
        "(em troca|como agradecimento|em agradecimento)",
        "extensão da garantia",
        "(creditamos|creditaremos|reembolsamos|damos)",
    ),
    C.AGAIN: (
        "(novamente|de novo|outra vez|lembrete|lembrar|lembramos|ainda não|mais uma vez|relembrar|"
        "relembramos|segunda vez)",
    ),
    C.COUPON: (
        "(cupom|cupons|cupão|cupões|código promocional|códigos promocionais|código de desconto|códigos "
        "de desconto|vale-desconto|vale desconto|vale de desconto|cupom de desconto|voucher)",
        "(com|use|utilize|usando|insira) o código",
    ),
    C.COUPON_USED: (
        "(cupom|cupão|código|vale) ~ (utilizado|usado|aplicado|reembolsado|devolvido|resgatado|usou|"
        "utilizou|descontado|foi)",
        "(nenhum|não há) (cupom|cupão|código)",
        "(cupom|cupão|vale) da amazon",
        "(cupom|cupão|código|vale) ~ (da amazon|já foi|já está)",
    ),
    C.DISCOUNT: (
        "(desconto|descontos|% de|% no|% na|por cento|abatimento|preço especial|mais barato|melhor preço|"
        "preço reduzido)",
    ),
    C.NEXT_PURCHASE: (
        "(próxima|próximas|próximo|próximos|futura|futuras|futuros|outra|nova|segunda|seguinte) (compra|"
        "compras|pedido|pedidos|encomenda|encomendas)",
        "(compra|compras|pedido|encomenda|encomendas) (futura|futuras|seguinte)",
        "(se|quando) (comprar|voltar|encomendar) (novamente|de novo|outra vez|diretamente|a comprar|dois)",
        "da próxima vez",
    ),
    C.CROSS_SELL: (
        "(talvez|você|também) ~ goste (também|da nossa|do nosso|de nossos|das nossas)",
        "(descubra|descobre|visite|visita|consulte|confira|veja|conheça|explore|experimente|dê|compre|"
        "ver|espreite) ~ (nossos|nossas|nossa|nosso) (outros|outras|outro|novos|novas|nova|novo|últimos|"
        "demais)? ~ (produtos|artigos|itens|coleção|catálogo|gama|acessórios|modelos|novidades|loja|"
        "ofertas|linha|seleção)",
        "(também|talvez) (pode|poderá|possa|vai|podem) (gostar|interessar|lhe interessar)",
        "(pode|poderá|podem|poderão) (também)? (interessar-lhe|gostar também|lhe interessar|gostar de)",
        "(clientes) ~ também (compraram|compram|adquiriram)",
        "também (vendemos|oferecemos|temos|dispomos) ~ (produtos|artigos|acessórios|modelos|coleção|"
        "capas|combinando|linha)",
        "(nossa|nosso|nossos|nossas) (nova|novo|novos|novas|última|último|mais nova) (coleção|produto|"
        "produtos|modelo|modelos|gama|linha|versão|lançamento)",
        "(recomendamos|sugerimos) (também)? (o|a|os|as)? (nosso|nossa|nossos|nossas)",
        "combina (perfeitamente|muito bem) com",
        "(nossos outros|outros) produtos (nossos|da nossa|da loja)?",
        "(dê|dá|dar) uma (olhada|vista de olhos|espreitadela|espiada) (no|na|nos|nas|em|à|às|aos) (nosso|"
        "nossa|nossos|nossas|resto|outros|outras|demais)",
        "resto da nossa (loja|coleção|gama)",
        "(conheça|descubra) (as|os|a|o) (nossas|nossos|nossa|nosso)",
    ),
    C.MARKETING: (
        "em (toda a loja|todos os produtos|todos os nossos)",
        "(newsletter|boletim informativo|sorteio|sorteios|concurso|clube vip|grupo vip|programa de "
        "fidelidade|saldos|liquidação|queima de estoque|testador de produtos|testadores|indique um amigo|"
        "indique amigos|promoção relâmpago)",
        "(oferta|ofertas|promoção|promoções|promo) (especial|especiais|exclusiva|exclusivas|limitada|"
        "limitadas|por tempo limitado|do dia|da black friday|de natal|de verão|relâmpago|imperdível|"
        "imperdíveis|black friday|incríveis|atuais)",
        "(aproveite|aproveita|não perca|não percas) ~ (oferta|ofertas|promoção|promoções|desconto|"
        "descontos|saldos|preço|preços|oportunidade|nossas|nossos)",
        "(nossas|nossa|grandes) (ofertas|oferta|promoções|promoção)",
        "(inscreva-se|cadastre-se|subscreva|assine|registe-se|increva-se) ~ (newsletter|ofertas|"
        "novidades|lista|clube|receber|promoções|nossa|nosso|canal)",
        "(compre|encomende) (já|agora)",
        "em (oferta|promoção) (até|esta|agora|só|nesta)",
        "(leve|compre) (três|dois|3|2) ~ pague (dois|um|2|1)",
    ),
    C.OWN_SHOP: (
        "(nosso|nossa|meu|minha) (próprio|própria)? (site|website|loja|loja online|loja virtual|página|"
        "página web|e-commerce|ecommerce|site oficial|loja oficial|webshop|sítio)",
        "(compre|comprar|encomende|encomendar|peça|pedir) (diretamente|direto|directamente) (conosco|"
        "connosco|de nós|a nós|no nosso|na nossa|com a gente|com)",
        "(diretamente|direto|mais barato) (no nosso|na nossa|conosco|connosco)",
        "(procure-nos|encontre-nos|pesquise por nós|nos encontre|nos procure) (em|no|na|como|online)?",
        "(loja|no|na|página) (ebay|etsy|shopify|mercado livre|shopee|aliexpress|olx)",
    ),
    C.FOLLOW_US: (
        "(siga-nos|nos siga|sigam-nos|segue-nos|curta nossa página|curta a nossa página)",
        "(siga|siga-nos|encontre|visite|contacte|curta|contate|junte-se|chame|fale) ~ (facebook|"
        "instagram|insta|tiktok|youtube|twitter|pinterest|redes sociais)",
        "(nosso|nossa|nossas|nossos) (página|conta|canal|perfil|grupo)? (do|no)? (facebook|instagram|"
        "tiktok|youtube|twitter|pinterest|redes sociais)",
        "(no|pelo|via|através do|nas|pelas) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|"
        "messenger|redes sociais)",
    ),
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
    C.PERSONAL_DATA: (
        "(enviar|envie|envie-nos|fornecer|forneça|informar|informe|indicar|indique|confirmar|confirme|"
        "precisamos|passe) ~ (número de telefone|data de nascimento|identidade|cartão de cidadão|cpf|"
        "passaporte|senha|e-mail|email|endereço completo|morada completa|nome completo|dados bancários|"
        "celular|telemóvel|palavra-passe)",
    ),
    C.BLAME: (
        "(culpa da amazon|erro da amazon|falha da amazon|a amazon é responsável|amazon errou|amazon perdeu)",
        "(culpa sua|sua culpa|não é nossa culpa|não é problema nosso|não é culpa nossa|nada a ver conosco)",
    ),
    C.CALL_YOU: (
        "(te|lhe) (ligo|ligamos|ligarei|ligaremos|telefono|telefonamos)",
        "(ligo-lhe|ligamos-lhe|ligo-te|ligar-lhe-emos)",
        "(posso|podemos|para|vou|vamos|poderíamos|quero) (te ligar|lhe ligar|ligar-lhe|ligar para você|ligar "
        "para si|telefonar-lhe)",
        "(ligo|ligamos|retorno|retornamos) (para você|para si|para o senhor|para a senhora|sua ligação)",
    ),
    C.ASK_SECRET: (
        "(envie|envie-nos|enviar-nos|envie-me|forneça|forneça-nos|informe|informe-nos|indique|indique-nos|"
        "passe|diga-me|diga-nos|precisamos|mande|mande-nos|me diga) ~ (número do cartão|número do seu cartão|"
        "cartão de crédito|cvv|validade do cartão|código de segurança|iban|nib|dados bancários|número da "
        "conta|senha|palavra-passe|passaporte|cópia do seu|chave pix)",
        "(qual é|qual o|me diz) ~ (número da sua conta|número da conta|número de conta|número do cartão|iban|"
        "senha|palavra-passe|chave pix)",
    ),
    C.CHANGE_IT: (
        "(poderia|pode|podia|por favor|gentileza|pedimos) ~ (alterá-la|mudá-la|removê-la|retirá-la|excluí-la|"
        "apagá-la|corrigi-la|eliminá-la|alterá-lo|removê-lo|retirá-lo|apagá-lo)",
    ),
    C.COURTESY: (
        "(obrigado|obrigada|muito|pela|pelo|sua|seu|compra|pedido|encomenda|mensagem|olá|caro|cara|"
        "prezado|prezada|cliente|bom|dia|boa|tarde|estamos|aqui|para|ajudar|ajudá-lo|lo|se|precisar|de|"
        "algo|tiver|alguma|dúvida|qualquer|não|hesite|em|contactar|nos|atenciosamente|cumprimentos|com|"
        "os|melhores|a|o|equipe|equipa|atendimento|e|um|tenha|ótimo|à|disposição|sempre|agradecemos|"
        "preferência|confiança|senhor|senhora|por|comprar|conosco|connosco|ao|da|do)",
    ),
}
