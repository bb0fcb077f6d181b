"""Portuguese terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
}
