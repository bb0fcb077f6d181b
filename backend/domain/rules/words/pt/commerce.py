"""Portuguese terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(cupom|cupons|cupão|cupões|código promocional|códigos promocionais|código de desconto|"
        "códigos de desconto|vale-desconto|vale desconto|vale de desconto|cupom de desconto|voucher)",
        "(código|vale|cupom|cupão|voucher) (de)? (desconto|promocional|promoção|oferta|presente|compras|"
        "boas-vindas)",
        "(campo|caixa|espaço|quadro) (de|das|do)? (promoções|promoção|promocional|desconto|descontos|"
        "cupom|cupões|ofertas)",
    ),
    C.CODE: ("(código|códigos|cupom|cupão)",),
    C.COUPON_USED: (
        "(cupom|cupão|código|vale) ~ (utilizado|usado|aplicado|reembolsado|devolvido|resgatado|usou|"
        "utilizou|descontado|foi)",
        "(nenhum|não há) (cupom|cupão|código)",
        "(cupom|cupão|vale) da amazon",
        "(cupom|cupão|código|vale) ~ (da amazon|já foi|já está)",
        "(cupom|cupão|código|vale) ~ (marcou|inseriu|aplicad*|descontou|abateu|selecionou|escolheu|"
        "ativou|fiscal)",
        "(pag*) ~ (com) ~ (vale|cartão presente|vale-presente|cupom|cupão)",
        "(cupom|cupão) fiscal",
    ),
    C.DISCOUNT: (
        "(desconto|descontos|% de|% no|% na|por cento|abatimento|preço especial|mais barato|melhor preço|"
        "preço reduzido)",
        "(por cento|euros|reais) (de)? (desconto|a menos|abatimento)",
        "(poup*|economiz*|mais barato|bônus|bónus|crédito|vantagem|saldo)",
        "(um quarto|um terço|metade|a metade|um quinto) (do preço|do valor|a menos|do total)",
        "preço ~ (desaparece|some|é abatido|sai|cai)",
        "(tiro|tiramos|desconto|descontamos|abato|abatemos|faço|fazemos|aplic*) ~ (por cento|%|reais|euros)",
    ),
    C.NEXT_PURCHASE: (
        "(próxima|próximas|próximo|próximos|futura|futuras|futuros|outra|nova|segunda|seguinte) (compra|"
        "compras|pedido|pedidos|encomenda|encomendas)",
        "(compra|compras|pedido|encomenda|encomendas) (futura|futuras|seguinte)",
        "(se|quando) (comprar|voltar|encomendar) (novamente|de novo|outra vez|diretamente|a comprar|dois)",
        "da próxima vez",
        "(próxima|próximo|próximas|próximos|futura|nova|segunda|outra|seguinte) (compra|compras|pedido|"
        "pedidos|encomenda|encomendas|visita)",
        "(volte|voltar|voltando|regresse) (a)? (comprar|encomendar)",
        "(quando|se) (precisar|precisares|voltar|quiser) ~ (mais|outro*|outra*|filtros|refis|comprar)",
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
        "(muitos|nossos|outros|a maioria dos) (clientes|compradores) ~ (levam|compram|juntam|combinam|"
        "acrescentam|costumam|escolhem|adoram) ~ (também|com|junto|noss*|o|a|os|as)",
        "(combina|fica|ficam|combinam|casa|harmoniza|conjuga) ~ (perfeitamente|muito bem|lindamente|"
        "na perfeição|perfeito|ótimo|lindo) (com|junto)",
        "(dê|dar|passe|passa|descubra|explore|visite|conheça|espreite) ~ (olhada|espreitadela|"
        "vista de olhos|vitrine|coleção|catálogo|novidades|nossos|nossas)",
        "(nova|novo|novas|novos) (coleção|linha|gama|modelo|modelos|cores|cor|versão|fragrâncias|"
        "estampas|padrões|série) ~ (já|acab*|cheg*|disponív*|loja|agora|lanç*|talvez|gost*)",
        "(mais vendido|mais vendidos|best seller|campeão de vendas)",
        "(recomend*|suger*|aconselh*|convid*|indic*) ~ (nosso|nossa|nossos|nossas|experimentar|"
        "acrescentar|completar|levar)",
        "(vai|vão|irá|irão) (adorar|gostar|amar|interessar-lhe)",
        "(complet*|complement*) (a sua|o seu|sua|seu|o) (coleção|conjunto|kit|jogo|decoração)",
        "(da|na) mesma (linha|gama|série|coleção)",
        "(combinando|a condizer|coordenad*) ~ (cheg*|disponív*|loja|também)",
        "(acabaram de chegar|chegaram|já chegaram|recebemos) ~ (linha|gama|série|tampas|mesma|coleção|"
        "combin*)",
    ),
    C.MARKETING: (
        "em (toda a loja|todos os produtos|todos os nossos)",
        "(newsletter|boletim informativo|sorteio|sorteios|concurso|clube vip|grupo vip|"
        "programa de fidelidade|saldos|liquidação|queima de estoque|testador de produtos|testadores|"
        "indique um amigo|indique amigos|promoção relâmpago)",
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
        "(inscrev*|regist*|cadastr*|subscrev*|assin*) ~ (newsletter|lista|clube|ofertas|novidades|"
        "promoções|e-mails)",
        "(saber|receber|avis*|fique por dentro|fique a par) ~ (primeira mão|primeiro|novidades|ofertas|"
        "promoções|descontos|lançamentos)",
        "(sorteio|sorteios|sorteamos|concurso|rifa|ganhe|concorra|concorrer|participe|participar)",
        "(atualmente|neste momento|este mês|esta semana|até domingo|hoje) ~ (em promoção|em oferta|"
        "com desconto|em saldo|em saldos|rebaixad*)",
        "(% de desconto|por cento de desconto|por cento) (em|na|no|nos|nas|sobre) (toda|todo|todos|todas|"
        "tudo|nossa|nosso|qualquer|loja|site)",
        "(indique|recomende|fale) ~ (amigo|amigos|amiga|de nós|família)",
        "(programa|cartão|pontos|clube) (de)? (fidelidade|pontos|vip|clientes|vantagens)",
        "(preço|preços) (de lançamento|de abertura|promocional|promocionais|especial|especiais|"
        "de apresentação|de oferta|de ocasião)",
        "(esta semana|nesta semana|até domingo|este fim de semana|neste fim de semana) ~ (preço|"
        "metade do preço|desconto|oferta|promoção)",
        "(nossa|nosso|própri*) (app|aplicativo|aplicação) ~ (baix*|descarr*|instal*|pontos|cadastr*)",
        "(acumul*|junt*|ganh*|some|somar) (pontos|selos|estrelas)",
        "(conhece|conheces|sabe de) (alguém|algum amigo|amigos|quem)",
        "(os dois|ambos|cada um|as duas) ~ (reais|euros|desconto|brinde|%)",
        "(questionário|inquérito|pesquisa) ~ (sorteio|ganh*|prêmio|prémio|vale)",
        "(cit*|mencion*|mostr*|indic*|referir|refira) ~ (esta mensagem|essa mensagem|esta conversa|"
        "este e-mail)",
        "(novidades|ofertas|promoções) ~ (todo mês|todos os meses|por e-mail|receb*|regularmente)",
        "(receb*|recebendo) ~ (as novidades|nossas novidades|as ofertas|as promoções)",
        "(a partir de|se comprar|levando|se levar) (duas|dois|três|quatro|cinco|dez|2|3|4|5|10) ~"
        " (desconto|mais barat*|%|grátis|brinde)",
        "(preço|preços|tabela) (profissional*|de atacado|de revenda|para empresas|por quantidade|grossista*)",
        "(extensão de garantia|extensão da garantia|seguro|plano de proteção) ~ (só|por|contrat*|reais|"
        "euros|adicion*)",
    ),
    C.ENDED: (
        "(terminou|acabou|encerrou|encerrada|encerrado|expirou|expirad*|vencid*|venceu|terminad*|"
        "finalizad*|já não é válid*|não é mais válid*)",
        "(oferta|promoção|cupom|cupão|relâmpago) (da|foi da|pela) amazon",
    ),
    C.OWN_SHOP: (
        "(nosso|nossa|meu|minha) (próprio|própria)? (site|website|loja|loja online|loja virtual|página|"
        "página web|e-commerce|ecommerce|site oficial|loja oficial|webshop|sítio)",
        "(compre|comprar|encomende|encomendar|peça|pedir) (diretamente|direto|directamente) (conosco|"
        "connosco|de nós|a nós|no nosso|na nossa|com a gente|com)",
        "(diretamente|direto|mais barato) (no nosso|na nossa|conosco|connosco)",
        "(procure-nos|encontre-nos|pesquise por nós|nos encontre|nos procure) (em|no|na|como|online)?",
        "(loja|no|na|página) (ebay|etsy|shopify|mercado livre|shopee|aliexpress|olx)",
        "(no|pelo|visite o|veja o|acesse o) nosso (pequeno|próprio)? (site|portal|e-commerce|outlet|"
        "showroom|catálogo online|ateliê online)",
        "(na|pela|visite a|veja a|acesse a) nossa (própria|pequena)? (loja|página|lojinha|boutique|"
        "vitrine|plataforma|loja virtual)",
        "(compr*|encomend*|peça|pedir|adquir*|reserv*) ~ (diretamente|direto|directo|"
        "diretamente) (connosco|conosco|com a gente|no nosso|na nossa|com o fabricante|com o ateliê|"
        "a nós|de nós)",
        "(procure|pesquise|busque|digite|escreva|coloque|joga|jogue) ~ (google|navegador|internet|"
        "nome da loja|nosso nome|nome da nossa|buscador)",
        "(mais barato|mais em conta|preço menor|preço melhor|sem comissão|sem taxas|sem a taxa|economiz*|"
        "poup*) ~ (direto connosco|direto conosco|com a gente|nosso site|nossa loja|sem a amazon|"
        "fora da amazon|que na amazon|do que na amazon|do que aqui)",
        "(comprando|comprar|encomendando|pedindo) por lá",
        "(compr*|encomend*|ped*|peç*|adquir*) ~ (direto|diretamente|directamente) (da|do|na|no|com|de|à|"
        "ao) (marcenaria|oficina|fábrica|fabricante|ateliê|nós|nossa|nosso|produtor|gente|atelier)",
        "(não|nem) (está|fica|consta|vendemos|aparece) ~ na amazon ~ (diret*|nós|oficina|marcenaria|fábrica)",
        "(nossa|nosso) (loja|showroom|espaço|armazém|estabelecimento|ateliê) (em|no|na|de|do|da|física|fica)",
        "(venha|vem|passe|passa|apareça|visite-nos|dê um pulo|dá um pulo|dê um pulinho) (cá|a|tomar|na|"
        "no|por|quando|nos|conhecer|até|aqui)? ~ (loja|visitar|conhecer|café|ver-nos|showroom|quiser|"
        "ateliê|espaço)",
        "(na loja|em loja|presencialmente) ~ (mais barato|melhores|preços|desconto|que na internet)",
        "(portal|site|página) (da|do) (nossa|nosso) (marca|empresa|ateliê|firma)",
        "(nosso|nossa) (formulário|formulário de contato|formulário de contacto|chat|portal|"
        "central de ajuda|blog|área de cliente|atendimento online)",
        "(regist*|cadastr*|inscrev*) ~ (aparelho|produto|garantia|equipamento) ~ (portal|site|página|"
        "online|marca)",
    ),
    C.FOLLOW_US: (
        "(siga-nos|nos siga|sigam-nos|segue-nos|curta nossa página|curta a nossa página)",
        "(siga|siga-nos|encontre|visite|contacte|curta|contate|junte-se|chame|fale) ~ (facebook|"
        "instagram|insta|tiktok|youtube|twitter|pinterest|redes sociais)",
        "(nosso|nossa|nossas|nossos) (página|conta|canal|perfil|grupo)? (do|no)? (facebook|instagram|"
        "tiktok|youtube|twitter|pinterest|redes sociais)",
        "(no|pelo|via|através do|nas|pelas) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|"
        "messenger|redes sociais)",
        "(google maps|avaliações do google|trustpilot|reclame aqui|no google)",
        "(nosso|nossos) (blog|podcast|canal|canal no youtube)",
    ),
}
