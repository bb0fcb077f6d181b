"""Portuguese, of Brazil and Portugal. Accents are folded; words typed without them and short forms of chats count too.

``mais`` ends a clause in the rules (it is French for "but"), so no phrase here has it.
"""

STOPWORDS = """o a os as um uma uns umas de e que em no na nos nas do da dos das ao aos pelo pela por para pra pro com sem sobre meu minha meus
minhas seu sua seus suas eu voce voces vcs vc ele ela eles elas nao sim se foi ser estou esta estao era eram tem tenho temos ha ja ainda
mas muito muita muitos como quando onde ola oi bom boa dia tarde noite obrigado obrigada pedido encomenda produto quero queria gostaria
preciso pode podem poderiam favor mais ate recebi isso isto este esta esse essa dele dela hoje ontem amanha dias semana semanas mes
meses fazer faz feito dizer diz ver vi ter tinha agora depois antes porque qual quais quanto quantos tudo nada alguem ninguem so tambem
cumprimentos atenciosamente agradeco cada outro outra outros outras entao assim aqui la melhor mesmo nem desde entre sendo nunca
sempre nossa nosso novo nova bem mensagem chegou chegar chegaram veio vieram partido partida ficou dinheiro devolver meio ta to tava pra pro kd cade demorando vou vai sou"""

CONCEPTS = {
    "NOISE": """desde ja obrigad*, desde ja agradec*, obrigado desde ja, aguardo resposta, aguardo retorno, aguardo um retorno, aguardo o retorno, aguardo o vosso, aguardo a vossa, no aguardo, fico no aguardo, fico a aguardar, a espera de resposta, aguardando resposta, aguardando retorno, aguardo contato, aguardo contacto, retorno de voces, seu retorno, me retornem, se possivel, o quanto antes, assim que possivel, logo que possivel, sem problema, nao tem problema, nao hesitem,
        nao sei se, nao tenho certeza, apoio ao cliente, atendimento ao cliente, ao abrir, quando abri, quando recebi, quando chegou, nao so, por que nao, de nada, sem pressa, nao ha pressa, devolvido ao remetente, devolucao ao remetente, retornou ao remetente, retorno ao remetente, sem querer incomodar, de novo em, dar por, em vez de segunda, em vez de terca, em vez de quarta, em vez de quinta, em vez de sexta, em vez de sabado, ao inves de segunda, ao inves de terca, ao inves de quarta, ao inves de quinta, ao inves de sexta, ao inves de sabado, campainha nao funciona, campainha nao toca, campainha esta avariada, campainha avariada, campainha quebrada, campainha esta quebrada, interfone nao funciona, interfone quebrado, interfone esta quebrado,
        nao quero reembolso, nao quero cancelar,
        caixa do envio, embalagem do envio, etiqueta de envio, etiqueta do envio, para nao ter que
        devolver, pra nao ter que devolver, para nao ter de devolver, nao quero ter que devolver,
        nada grave, nao e grave, sem stress, bom fim de semana, boa semana, bom trabalho
    """,
    "ORDER": "pedido*, compra, compras, comprei, encomend*, encomenda*, ordem, pdido, peddo, comprado, pedi",
    "PARCEL": "pacote*, entrega, entregas, envio, envios, embrulho, encomenda*, mercadoria*, objeto, caixa, volume, volumes, remessa, correspondencia, package, pct",
    "ITEM": """artigo*, produto*, item, itens, coisa, aparelho, maquina, sapato*, tenis, sapatilha*, calca, calcas, vestido, jaqueta, casaco, camisa, camiseta, blusa, caneca, chavena, xicara, lampada, candeeiro, luminaria, livro, brinquedo*, carregador, bolsa, mala, mochila, relogio, presente, garrafa, cadeira*, mesa, fone, fones, auscultadores, coluna, caixa de som, cafeteira, chaleira,
        torradeira, camera, teclado, rato, impressora, faca, facas, frigideira, panela, almofada*, travesseiro, cobertor, manta, tapete, barraca, tenda, botas, chapeu, luvas, copo*, vaso, jarra, prato*, jogo, puzzle, boneca, filtro*, bomba, furadeira, berbequim, colar, anel, pulseira, brincos, espelho, sofa, cortina*, telefone, celular, telemovel, capa*, capinha, bicicleta, movel, estante, armario, cama, colchao, aspirador, rodape*, azulejo*""",
    "BOX": "caixa, embalagem, pacote, envelope, embrulho, cartao",
    "TRACK": "rastre*, rastreio, rastreamento, tracking, traking, seguimento, codigo de rastreio, codigo de envio, numero de envio, rastrear, link de rastreio, localizador, codigo dos correios, rastreiro, acompanhar o pedido, acompanhar a entrega, acompanhar a encomenda, seguir a encomenda, seguir o envio, track",
    "CARRIER": "correios, correio, ctt, sedex, pac, jadlog, loggi, total express, transportadora*, motoboy, entregador*, carteiro, estafeta*, motorista, dhl, ups, fedex, dpd, gls, seur, mrw, nacex, amazon, distribuidor dos, courier, paack, correos",
    "STATUS": "status, estado, situacao, ponto de situacao, andamento, novidade*, noticia*, informacao, informacoes, info, atualizacao, paradeiro, posicao, previsao, posicionamento",
    "NEG": "nao, nada, nunca, jamais, nenhum*, nem, ninguem, sem, ñ, nao consigo, impossivel, naum, neca, tampouco",
    "NEVER": "nunca, jamais, de todo",
    "YET": "ainda, ate agora, ate hoje, ate ao momento, ate o momento, continuo, continua, desde, hoje nao, a data de hoje, por enquanto, ja passaram, ja passou, ja sao, ja estamos, ja faz, ja vai, hj, ha uma, ha duas, ha 10, faz uma, faz duas, faz 10, faz tempo, ha tempo, ha cinco, ha dez, faz dez, faz cinco",
    "GOT": "receb*, recebi*, cheg*, chegou, xegou, vir, veio, vem, vieram, vierem, entregue*, entregar*, apareceu, aparecer, aparece, obtive, em maos, chegada, na minha mao, estara, recepcion*, recepcao da, pegar, levantei",
    "DELIVERED": """entregue*, entregaram, entregou, deixado, deixada, deixaram, em maos, em mao, entrega realizada, entrega efetuada, entrega confirmada, entrega concluida, comprovante de entrega, comprovativo de entrega, prova de entrega, conste a entrega, entregam, baixa na entrega, recebido por, assinado por, dado como entregue, delivered, retirado por, levantado por, foi retirado, foi levantad*, ja levantad*, ter entregue, ter deixado, recebida por, dia da entrega, foto da entrega, finalizado,
        consta entregue, aparece como entregue, foi entregue, deixaram na, deram ao, entregue a quem,
        garante que entregou, conste entregue, diz que foi entregue,
        marcado como entregue, segundo os correios, segundo a transportadora, deixado em, entregue para,
        consta recebido,
        como entregue, esta entregue, ta entregue, ja entregue, ja foi entregue, foi entregue no
        dia, entregue no dia, entregue ontem, entregue hoje, entregue as, entregue a mim, entregue
        em maos, entregue ao, entregue na, entregue no, diz entregue, aparece entregue, marca
        entregue, dizem que entregaram, diz que entregou, dizem ter entregue, diz ter entregado,
        dizem que deixaram, diz que deixou, dizem que esta, que foi entregue, que ja foi entregue,
        que foi recebido, que foi recebida, que eu recebi, que assinei, que eu assinei, status entregue, confirmacao de entrega, entrega feita, deixou
        no, deixou na, deixou com, deixou em, deixaram no, deixaram com, deixaram em, deixaram a,
        largou no, largou na, largaram, foto do pacote, foto de uma, assinatura de, com assinatura
        de, recebedor, levantada por, levantada no, retirado na, retirada por, retirado em
    """,
    "SAYS": "diz, dizem, dizendo, consta, conste, constando, aparece, apareceu, indica*, marca, marcado, marcaram, mostra, mostrando, segundo, supostamente, suposta, alega*, afirma*, garante*, status, estado, rastreio, rastreamento, rastreador, seguimento, tracking, app, aplicativo, site, sistema, foto, deu como, dao como, dado como, deram como, dada como, esta como, ta como, como entregue, carteiro, correios, ctt, estafeta, entregador, transportadora, dhl, ups, gls, amazon, mensagem, notificacao, notificad*, informa*, registad*, registrad*, em teoria, aviso, avisaram, fala em, falam, tao falando, sms, jura, confirm*, comprovante, comprovativo",
    "SHIP": "envi*, despach*, mand*, post*, postado, postagem, postar, saiu, sair, sai, expedi*, a caminho, em transito, em rota, rota de entrega, prepar*, remet*, anvi*, embarc*, separacao, saiu para entrega, vai sair, enviad*",
    "WHERE": "onde, cade, aonde, kd, cd o, onde esta, onde ta, onde anda, por onde, o que aconteceu com, o que houve com, que e feito, o que se passa, o que passou, onde para, onde se encontra, que fim levou, sumiu meu, localizar, onde foi, ond, paradeiro",
    "WHEN": "quando, quanto tempo, quantos dias, que dia, em que dia, qual o prazo, prazo, prazo de entrega, previsao, previsao de entrega, data de entrega, data de chegada, data prevista, para quando, qdo, qnd, qndo, ate quando, que data, qual a data, quanto falta, quanto demora, quando e que, a que horas, que horas, data certa",
    "WAIT": "esper*, esperando, aguard*, a espera, aguardando, to esperando, estou a espera, espera",
    "LATE": """atras*, atraso, demor*, demora, muito tempo, ha semanas, ha uma semana, ha duas semanas, ha 2 semanas, ha tres semanas, ha 3 semanas, ha um mes, faz semanas, faz uma semana, faz duas semanas, faz 2 semanas, faz 3 semanas, faz um mes, faz dias, ha dias, prazo passou, passou o prazo, passou do prazo, prazo venceu, venceu o prazo, prazo ja, prazo expirou, prazo vencido, prazo acabou, prazo era, fora do prazo, vencido o prazo, ultrapass*, adiad*, remarcad*, reagend*, lento, lentidao, demasiado tempo, tanto tempo, expirou, esgotou, uma eternidade, tardar, tarda, um mes, prorrog*,
        em atraso, atrasad*, deveria ter chegado, era pra ter chegado, prometeram, prazo estourou
    """,
    "SUPPOSED": "devia, deviam, deveria, deveriam, era para, era pra, era p, ja era, tinha que, tinha de, era suposto, suposto, supostamente, prometid*, prometeram, prometeu, previst*, estava previst*, garantid*, garantiram, estimad*, ia chegar, iam, ficaram de, ficou de, programad*, anunciad*, o prazo era, previa, prazo dado, disseram que chegava, combinado",
    "LOST": """encomenda perdida, pacote perdido, pedido perdido, perdeu se, se perdeu, perderam, extravi*, sumiu, desaparec*, foi perdid*, esta perdid*, deve ter se perdido, estraviad*, sumid*, foi extraviad*, objeto perdido,
        extraviad*, perdid*
    """,
    "STUCK": """parado, parada, retid*, preso, presa, trancad*, travad*, bloquead*, nao anda, nao avanca, nao se move, nao mexe, nao sai de, nao sai do, nao muda, nao mudou, nao atualiz*, sem atualiz*, sem movimento*, nenhuma atualiz*, nao tem atualiz*, sem novidades, sem noticias, nenhuma noticia, nenhuma novidade, nao ha novidades, sem informacao, sem informacoes, nenhuma informacao, mesmo estado, mesmo status, mesmo lugar, na alfandega, alfandega, em transito desde, etiqueta criada, objeto ainda nao, objeto nao, nao encontra, nao localiz*, codigo nao existe, codigo invalido, nao da nada, nao aparece nada, aguarda postagem, aguardando postagem, encalhad*, empacad*, estagnad*, entulhad*, devolvido ao remetente por, devolvido ao remetente segundo, devolvido ao remetente mas, devolvida ao remetente, devolucao ao remetente por, tentativa de entrega, nao foi possivel entregar, destinatario ausente, endereco insuficiente segundo, entrega falhada, entrega nao realizada, saiu para entrega, sai hoje para entrega, em distribuicao desde, em distribuicao, indo e voltando, voltou para, ainda em separacao, congelad*, nao funciona o rastreio, rastreio nao, codigo nao, codigo de rastreio nao, link nao funciona, seguimento nao, terceira vez, segunda vez adiad*, dias seguidos, manhas seguidas, ninguem apareceu, nao aparece ninguem, nada de aparecer, objeto postado, etiqueta emitida, nao encontrado, nao consta nos correios, correios nao acham, correios nao localizam, retornando, remetente, no veiculo de entrega, endereco incompleto, morada incompleta, sem deixar aviso, nao deixou aviso, nao deixaram aviso,
        parada em, parado em, preso na, nao sabem de nada, nao atualiza, nao tinha ninguem,
        devolvido ao remetente, vao mandar de novo, mudam a data,
        em separacao, aguardando coleta, sem movimentacao, parado desde, retido, ausente,
        carteiro nao atendido, tentativa frustrada, devolvido, rodando, em preparacao,
        ha .. dias parado, ha .. dias parada, ha .. dias em, ha .. dias no, faz .. dias que esta,
        faz .. dias parado, parado la, sempre no mesmo, sempre na mesma, sempre igual, sempre a
        mesma coisa, diz sempre o mesmo, diz sempre a mesma, diz a mesma coisa, a mesma mensagem, a
        mesma informacao, continua igual, continua na mesma, continua no mesmo, continua em,
        continua a dizer, nao saiu dali, nao saiu de la, nao sai dali, nao sai de la, nao passa
        disso, nada mudou, nao mudou nada, sem alteracao, sem alteracoes, sem qualquer alteracao,
        sem mexer, sem se mexer, ultima atualizacao, ultima movimentacao, ultimo movimento, ultimo
        status, ultimo registo, em separacao desde, em preparacao desde, em processamento desde,
        pedido confirmado desde, aguardando retirada pela transportadora, aguardando retirada,
        aguardando transportadora, aguarda recolha, aguarda levantamento, etiqueta gerada, codigo
        nao funciona, codigo nao da, codigo nao abre, codigo nao e reconhecido, codigo nao aparece,
        codigo errado diz, codigo inexistente, numero inexistente, numero nao existe, numero nao e
        valido, numero invalido, nao reconhece, nao e reconhecido, diz que nao existe, pagina em branco, nao consigo rastrear, nao consigo acompanhar, nao consigo seguir,
        impossivel rastrear, sem registo, sem registro, entrega nao efetuada, entrega nao
        conseguida, entrega sem sucesso, nao conseguiram entregar, nao foi possivel a entrega,
        cliente ausente, dizem que nao estava, diz que nao estava, dizem que nao havia, diz que nao
        havia ninguem, diz que nao tinha ninguem, dizem que nao tinha, consta ausente, endereco nao
        localizado, endereco nao encontrado, endereco errado segundo, morada nao encontrada, voltou
        ao remetente, voltou pro remetente, esta voltando, esta a voltar, a ser devolvida ao, sendo
        devolvido, retornou, esta retornando, fica indo e, de um lado pro outro, de um lado para o
        outro, anda as voltas, dando voltas, as voltas, centro de distribuicao, centro de
        tratamento, unidade de tratamento, curitiba, desalfandegamento, fiscalizacao
    """,
    "REST": """o resto, resto do pedido, resto da encomenda, resto da, restante*, o restante, outro pacote, outra caixa, segunda caixa, segundo pacote, segundo volume, outro volume, parte do pedido, parte da encomenda, uma parte, so uma parte, metade do, metade da, so metade, so veio um, so veio uma, so veio 1, so chegou um, so chegou uma, so chegou 1, so recebi um, so recebi uma, so recebi 1, so vieram, so chegaram, um dos dois, uma das duas, um de dois, 1 de 2, 2 de 3, dois dos tres, o outro nao, a outra nao, outro artigo, os outros, as outras, o outro item, entrega parcial, envio parcial, pedido incompleto, encomenda incompleta, falta um pacote, falta o outro, falta a outra, falta chegar, faltam chegar, falta uma caixa, falta receber, segunda parte, segunda encomenda, ultimo pacote, falta vir, cade o outro, cade a outra, outra parte, outra metade, chegou so um, chegou so uma, chegou apenas um, apenas um dos, apenas uma das, apenas parte, vem a parte, noutro envio, em outro envio, ia a parte, vinha noutro, vinha em outro, viria depois, vem depois, as cadeiras chegaram, faltou o resto, falta o resto, cade o resto, so entregaram, entregaram so, chegou metade, chegou parte, em duas entregas,
        a outra, o outro,
        so chegou, so veio, veio so,
        so recebi metade, recebi so um, recebi so uma, recebi apenas, recebi somente, chegou
        somente, chegou so, veio apenas, veio somente, chegaram apenas, chegaram so, chegaram dois,
        chegaram duas, chegou um, chegou uma, um dos tres, uma das tres, dois dos, duas das, falta
        me, falta me a, falta me o, faltam me, falta ainda, faltam ainda, ainda falta o, ainda falta
        a, ainda faltam, falta um dos, falta uma das, faltam dois, faltam duas, faltam os outros,
        faltam as outras, e o outro, e a outra, e os outros, e as outras, e o resto, em dois
        pacotes, em duas caixas, em dois volumes, em varias caixas, em tres caixas, dois volumes,
        duas caixas, tres volumes, volume 2, volume em falta, outra encomenda do mesmo, o que falta
        da encomenda, o resto da minha, a outra metade, segunda metade
    """,
    "NOTGOT": """nao chegou, nao chega, nao chegaram, nao recebi, nao recebemos, nao me chegou, nao veio, nao vieram, nunca chegou, nunca recebi, nunca veio, nao entregue, nao foi entregue, nao entregaram, nao me entregaram, ainda nao, ainda nada, ate agora nada, ate hoje nada, nada ainda, e nada, nada de, sem receber, sem chegar, nao apareceu, ninguem apareceu, nenhum pacote, nenhuma encomenda, nada chegou, nem sinal, sem sinal, nao tenho a encomenda, nao tenho o pacote, nao esta comigo, por chegar, por entregar, por receber, pendente de entrega, nao foi recebid*, nao recebid*, n chegou, n recebi, n veio, num chegou, naum chegou, cade que, nao tive a, nao vi a cor, nao ha meio de, nao deu as caras, nada do, nada da, nadinha,
        nao recebo, nao recebo nada, nao me chega, nao chegam, nao chegou nada, nao chega nada, nada
        de chegar, nada de encomenda, nada de entrega, nada do pacote, nada do produto, nada da
        encomenda, nem sombra, nem rasto, sem rasto, nao ha sinal, nao ha sinais, nao ha rasto, nao
        deu sinal, sem sinais, nao me entregam, nao me trouxeram, nao trouxeram, nao foram
        entregues, continuo sem, continua sem chegar, continuamos sem, ainda sem, sigo sem, estou
        sem o, estou sem a, estou sem meu, estou sem minha, ainda esta por chegar, ainda falta
        chegar, ainda n, ate ao momento nada, ate ao momento nao, ate o momento nao, ate o momento
        nada, ate hj nada, ate hj nao, e ate agora, e ate hoje, aqui nao chegou nada, aqui nao
        chega, n recebi ainda, n chegou ainda, nao chegou ainda, nao recebi ainda
    """,
    "NOTSHIP": "nao enviad*, nao foi enviad*, nao enviaram, nao foi postad*, nao postaram, nao postad*, nao despach*, nao saiu, nao foi despach*, nao foi expedid*, nao expedi*, em preparacao, em preparo, em separacao, em processamento, em processo, preparando, por enviar, por expedir, ainda nao enviaram, ainda nao postaram, aguardando envio, pendente de envio, sem postar, sem enviar, ainda nao saiu, sem despach*, nao mandaram, ainda nao mandaram, nem saiu, nem foi enviad*, nem foi postad*, nao saiu do armazem, saido do armazem, nem saiu do, nem sequer saiu",
    "NOTHERE": """nao recebi, nao recebemos, nao chegou, nao me chegou, nao veio, nunca recebi, nunca chegou, nao tenho, nao esta, nao estava, nao ha nada, nao havia nada, nao tem nada, nao tinha nada, nada na, nada no, nada em, nao esta nada, nada recebi, nada chegou, nao recebi nada, e nada, nao encontro, nao encontrei, nao achei, nao acho, nao vejo, nao vi, nem sinal, em lado nenhum, em lugar nenhum, nao aparece, nao apareceu, estava em casa, estive em casa, sempre em casa, em casa o dia, o dia todo em casa, o dia inteiro, fiquei em casa, estavamos em casa, ninguem tocou, ninguem veio, ninguem passou, ninguem bateu, ninguem aqui, ninguem em casa, ninguem recebeu, ninguem ficou, ninguem apareceu, ninguem viu, ninguem pegou, nao tocaram, nao tocou, nao bateram, nao passou, nao passaram, vizinhos nao, vizinho nao, vizinha nao, nenhum vizinho, perguntei aos vizinhos, perguntei pros vizinhos, perguntei a, caixa de correio vazia, caixa do correio vazia, nenhum pacote, nenhuma encomenda, nenhum entregador, nenhum estafeta, porteiro nao, portaria nao, nao ha porteiro, nao tem porteiro, nao tem portaria, nao existe, mentira, e falso, nao e verdade, nao foi entregue, nao entregaram, nao me entregaram, procurei, ja procurei, a mim nao, eu nao, nao estou com, nao ficou com, nao sabe de nada, nao sabem de nada, nao aceitou, estava viajando, tava viajando, nao peguei, nao retirei, nao levantei, nunca levantei, nunca fui, n recebi, n chegou, mas cade, casa vazia, no estrangeiro, no exterior, de viagem, camera nao, nao mostra ninguem, nao tem nenhum, nao ha nenhum, nao existe porteiro, nao pegou, nao ficaram, jura que, nega, disse que nao, diz que nao, dizem que nao, nao passou ninguem, nao apareceu ninguem, nem porteiro, nao temos porteiro, nao temos portaria,
        estava vazio, esta vazia,
        sumiu, desapareceu, vazia, vazio,
        nao esta ca, nao esta aqui, nao esta la, aqui nao tem, aqui nao esta, aqui nao ha, aqui nao
        chegou, aqui ninguem, aqui em casa nao, aqui em casa ninguem, em casa nao, em casa ninguem,
        ca em casa, mas ninguem, eu
        nao recebi, eu nao assinei, eu nao levantei, eu nao peguei, eu nao retirei, eu nao tenho,
        nao recebi pacote, nao recebi produto, nao recebi encomenda, nao me deram, nao me entregou,
        nao deixaram nada, nao deixou nada, nao havia nenhum, nao tinha nenhum, nao tinha pacote, so havia publicidade, so folhetos, na caixa de correio nao, no correio nao, na
        portaria nao, na portaria ninguem, na portaria nao tem, porteiro disse, porteiro diz,
        porteiro falou, vizinho disse, vizinha disse, vizinho falou, vizinhos disseram, vizinhos
        dizem, sindico disse, ja perguntei, ja falei com, ja fui a, ja fui na, ja verifiquei, ja
        olhei, ja revirei, revirei, procurei em todo, procurei por todo, ninguem sabe, ninguem sabe
        de nada, ninguem recebeu nada, ninguem assinou nada, ninguem me, ninguem entregou, ninguem
        interfonou, ninguem tocou a, nao tocaram a, nao interfonou, nao chamou, nao ligou, cameras
        nao, nas cameras, pelas cameras, na camera, vi as cameras, olhei as cameras, cacifo nao
        abre, cacifo vazio, cacifo nao tinha, ponto de recolha diz, na loja dizem, na loja disseram,
        estava no trabalho
    """,
    "PLACE": """vizinh*, porteiro, portaria, porta, caixa de correio, caixa do correio, recetaculo, receptaculo, garagem, quintal, portao, recepcao, rececao, conciergerie, cacifo, locker, ponto de recolha, ponto de coleta, ponto de retirada, agencia, entrada, hall, loja, sindico, zelador, condominio, tapete da,
        armario
    """,
    "STOLEN": """roub*, furt*, ladra*, roubad*, furtad*, alguem levou, alguem pegou, levaram, gamad*, afanar*,
        roubaram, roubado,
        ladrao, ladroes, furto
    """,
    "DENIED": """nao e a minha assinatura, nao e minha assinatura, assinatura nao e, nao assinei, nunca assinei, ninguem assinou, quem assinou, alguem assinou, assinado por, assinatura falsa, assinatura que nao, falsific*, nao e a minha casa, nao e minha casa, nao e da minha casa, nao e a minha porta, nao e minha porta, nao e o meu, nao e meu predio, nao e o meu predio, nao e meu portao, nao e a minha morada, nao e meu endereco, nao e minha rua, entregue a outra, entregue a outro, entregue em outro, entregue em outra, entregue noutra, entregue noutro, entregaram em outro, entregaram em outra, entregaram noutra, entregaram a outra, entregaram pra outra, entregaram no endereco errado, entregaram na morada errada, entregue no endereco errado, entregue na morada errada, entregue para outra, entregue a alguem, entregue a um, outra pessoa, pessoa desconhecida, desconhecid*, nao conheco, quem recebeu, quem pegou, quem levantou, a quem, de quem, em maos de quem, pra quem, para quem foi, outra cidade, outra rua, outro predio, outra casa, casa errada, predio errado, porta errada, numero errado entregue, entrega falsa, falsa entrega, entregue mas, entregue so que, entregue e nao, comprovante de entrega, comprovativo de entrega, prova de entrega, nao tem porteiro, nao tem portaria, nao ha porteiro, nao ha portaria, e mentira, que mentira, deu baixa, deram baixa, como entregue mas, sou eu, ja foi levantad*, ja foi retirad*, foto da entrega nao, na foto, a foto nao, mapa diz, numero 12, tal de, um tal, certo senhor, nao mora aqui, fui eu, nao fui eu, gente que nao, nao fui, ninguem com esse nome, ninguem se chama, com esse nome, com este nome, nao temos recepcao, nao existe o numero, nao existe numero, cacifo vazio, cacifo estava vazio, locker vazio, armario estava vazio, assinou um, assinou uma, nao vive aqui, e uma moradia, moro em apartamento, tenho camera, camera no, minha camera, a camera nao, camera de seguranca, camara na, tenho camara,
        assinou por mim, endereco errado, ele nao tem, assinatura nao e minha, nao veio ninguem, mentira,
        nao sei quem e, quem e, ninguem viu, aqui nao chegou, nao vi, nao acho, nao encontro, ninguem tocou,
        nao passou ninguem, estive em casa o dia todo, outro numero, endereco antigo, vizinho nao,
        eu nao assinei,
        na casa errada, na porta errada, no predio errado, no apartamento errado, no numero errado,
        na rua errada, no endereco errado, na morada errada, entregaram errado, entregou errado,
        entregou no, entregou na, entregaram no vizinho errado, a minha porta e, minha porta e, meu
        portao e, o meu portao, meu predio e, o meu predio, minha casa e, a minha casa e, minha casa
        nao, nao e minha casa na, nao e a nossa, nao e nossa, nao sou eu, nao e meu nome, nao e o
        meu nome, nao e minha letra, nao e a minha letra, nao e meu rg, nao e meu cpf, nao conheco
        nenhum, nao conheco ninguem, nao conheco essa, nao conheco esse, nao sei quem, quem e esse,
        quem e essa, quem e este, quem e esta, quem sera, quem foi que, quem diabos, uma tal, esse
        tal, essa tal, um senhor, um fulano, fulano, desconhecido, um desconhecido, alguem recebeu,
        alguem retirou, alguem levantou, alguem levou, alguem pegou, outra pessoa recebeu, outra
        pessoa assinou, pra outra pessoa, para outra pessoa, a outra pessoa, pro vizinho errado, em
        outro condominio, em outro bloco, em outro apartamento, noutro predio, noutra rua, noutra
        casa, noutra morada, noutro andar, noutra porta, em outra casa, em outra rua, em outro
        bairro, em outra cidade, ja tinha sido levantada, ja tinha sido levantado, ja tinham
        levantado, ja tinham retirado, ja tinha sido retirado, eu nunca fui, nunca la fui, nunca
        estive, nao fui la, nao passei la, nao moro em, moro em casa, nao temos porteiro, nao temos
        rececao, nao tenho vizinhos, nao tenho caixa, nao cabe na caixa, mentindo, esta a mentir,
        estao a mentir, mentiu, mentiram, inventou, inventaram, falsificou, falsificaram, forjada,
        forjou
    """,
    "WISMO": """onde esta o meu pedido, onde esta meu pedido, onde esta a minha encomenda, onde esta minha encomenda, onde esta o meu pacote, onde esta minha compra, onde esta a encomenda, cade meu pedido, cade o meu pedido, cade minha encomenda, cade meu pacote, cade minha compra, cade o pedido, cade meu, cade minha, kd meu, kd minha, onde ta meu, onde ta minha, onde anda, onde para a minha, estado da encomenda, estado da minha encomenda, estado do pedido, estado do envio, status do pedido, status do meu pedido, status da entrega, status da encomenda, situacao do pedido, situacao da encomenda, ponto de situacao, quando chega, quando chegara, quando vai chegar, quando e que chega, quando e que vai, quando recebo, quando vou receber, quando sera entregue, quando vao entregar, quando entregam, quando enviam, quando vao enviar, quando mandam, quando sai, quando foi enviad*, quando sera enviad*, quando despacham, quando posta*, quando vem, vai chegar, chega hoje, chega amanha, chega a tempo, chegar a tempo, chegara a tempo, chega antes, chega ate, ja foi enviad*, ja foi despach*, ja foi postad*, ja foi expedid*, ja enviaram, ja mandaram, ja postaram, ja despacharam, ja saiu, foi enviado, foi enviada, foi despachad*, foi postado, foi postada, esta a caminho, ta a caminho, vem a caminho, previsao de entrega, qual a previsao, tem previsao, prazo de entrega, codigo de rastreio, codigo de rastreamento, numero de rastreio, numero de seguimento, codigo de seguimento, link de rastreio, informacoes sobre o meu pedido, informacao sobre a minha encomenda, informacoes da minha encomenda, informacoes sobre a entrega, noticias do meu pedido, noticias da minha encomenda, novidades da, novidades do, verificar com a transportadora, verifiquem com a transportadora, contactar a transportadora, falar com a transportadora, abrir uma reclamacao nos correios, abrir um pedido de informacao, em que dia chega, que dia chega, que dia vem, saber quando, saber onde, quando e que sera, vao tentar de novo, tentam de novo, nova tentativa, rastrear meu, rastrear o meu, rastrear a minha, problema na entrega, problema com a entrega, tenho de fazer alguma coisa na alfandega, meu pedido nao, ja saiu do armazem, saiu do armazem, em que dia, qual o dia, que dia vai, ja foi, ja sairam, quando chegam, quando e que chegam, quando estarao, quando estara, ha novidades, alguma novidade, tem novidade, tem alguma previsao, tem noticia, nao quero reembolso, vem sozinha, vai chegar quando, chega quando, sai quando, foi pro correio, enviaram mesmo, foi mesmo enviad*, mandaram mesmo, preciso fazer algo, tentar de novo, demorando tanto, demorando muito, porque demora tanto, por que demora, esta atrasado, esta atrasada, ta atrasado, ta atrasada, esta em atraso, dias de atraso, atraso na entrega, atrasado de novo, novamente atras*, nao sei nada da, nao sei nada do, sem noticias, nao tenho noticias, nunca soube nada, qual ponto de recolha, onde levanto, onde retiro, onde vou buscar, onde busco, qual transportadora esta, por que nao chega, porque nao chega, nao chega nunca, ate agora nada, fiz um pedido, fiz uma encomenda, me manda o codigo, manda o rastreio, numero do rastreio, quando despacha, quando manda, espero ha, espero desde, esperando ha, esperando desde, estou a espera ha, to esperando, aguardo ha, nao diz qual, nao diz onde, mas nao qual, recebeu de voces, recebido de voces, recebeu nada de voces, quinto dia, o que se passa, o que esta acontecendo, que se passa, vao enviar de novo,
        onde esta, cade, quando voltam, podem verificar, numero de rastreamento, que faco,
        esqueceram de mim, alguma noticia, qual o status, quando vai sair, vai demorar, que houve,
        o que aconteceu, nova data, data certa, tentativa de entrega, continuo esperando, continuo a espera,
        ainda espero, a espera ha, nao anda, nao se mexe, vem da china, a caminho,
        ja mandaram o, voces mandaram, vcs mandaram, voces enviaram, vcs enviaram, ja enviaram o, ja
        enviaram a, foi enviado mesmo, foi mesmo enviada, sabem de algo, sabem dizer quando, sabem
        me dizer, sabe me dizer, sabem dizer me, podem me dizer quando, podem me dizer onde, podem
        dizer me quando, podem dizer me onde, podiam dizer me, poderiam me dizer quando, poderiam me
        dizer onde, pode me dizer quando, pode me dizer onde, me diz quando, me digam quando, me
        informem quando, gostaria de saber quando, gostaria de saber onde, queria saber quando,
        queria saber onde, queria saber da minha, queria saber do meu, queria saber se ja, quero
        saber quando, quero saber onde, quero saber do meu, quero saber da minha, quando e que a,
        quando e que o, quando me chega, quando vou ter, quando terei, quando posso contar com,
        quando devo receber, quando deve chegar, quando deveria chegar, quando esta previsto, quando
        esta prevista, para quando esta, pra quando, a que horas passa, a que horas passam, que
        horas passa, que horas chega, passa hoje, passam hoje, vem hoje, chega ainda hoje, hoje ou
        amanha, ate quando tenho que esperar, ate quando vou esperar, quanto mais
        tempo, quanto tenho que esperar, a espera da minha, a espera do meu, a espera da encomenda,
        a espera do pacote, a espera do produto, esperando meu, esperando minha, esperando o pedido,
        esperando o pacote, esperando a encomenda, dias a espera, semanas a espera, dias esperando,
        semanas esperando, mes esperando, dias de espera, semanas de espera, onde se meteu, onde foi
        parar, onde ela esta, onde ele esta, onde esta a minha, onde esta o meu, onde e que esta,
        onde e que anda, onde posso ver, onde posso acompanhar, onde acompanho, como acompanho, como
        posso acompanhar, como rastreio, como faco pra rastrear, como faco para rastrear, como sigo,
        me passem o codigo, me passa o codigo, me mandem o codigo, mandem o codigo, enviem o codigo,
        enviem me o codigo, enviem o numero de seguimento, me mandem o rastreio, nao tenho codigo,
        nao tenho o codigo de, nao recebi codigo, nao recebi o codigo de, nao recebi nenhum codigo,
        nao me deram codigo, nao me deram numero, sem codigo de rastreio, email de envio, email a
        confirmar o envio, confirmacao de envio, perderam a minha, perderam o meu, perderam minha,
        perderam meu, perdeu se a, foi perdida, foi perdido, saber da minha encomenda, saber do meu
        pedido, saber do meu pacote, a minha encomenda nao, minha encomenda nao, meu pacote nao, meu
        produto nao, meu pedido ainda, minha compra nao, minha compra ainda, o meu pedido nao, vao
        mandar ou, vao enviar ou, quando tencionam enviar, quando pretendem enviar, quando pensam
        enviar, sobre a minha encomenda, sobre o meu pedido, sobre minha encomenda, sobre meu
        pedido, relativamente a minha encomenda, em relacao a minha encomenda, em relacao ao meu
        pedido, referente ao meu pedido, ver se chega, a ver se chega, vai chegar mesmo, chega mesmo
    """,
    "DEADLINE": """aniversario, natal, casamento, festa, viagem, ferias, ate sexta, ate sabado, ate segunda, ate domingo, ate terca, ate quarta, ate quinta, para sexta, para sabado, pra sexta, pra sabado, urgente*, urgencia, a tempo, batizado, dia das maes, dia das criancas, vou viajar, preciso para, preciso pra, preciso dele ate, preciso dela ate, mudanca,
        preciso ate, e presente,
        preciso ate sexta
    """,
    "FASTER": "rapido, depressa, acelerar, agilizar, agilizem, urgente, prioridade, expresso, sedex, adiantar, apressar",
    "SHIPCOST": """frete, fretes, portes, portes de envio, custo de envio, custos de envio, custo do envio, custo da entrega, custo de entrega, taxa de entrega, taxa de envio, taxa de frete, despesas de envio, valor do frete, valor da entrega, preco do envio, envio gratis, envio gratuito, frete gratis, entrega gratis, entrega gratuita, entrega expresso, entrega expressa, entrega rapida, entrega urgente, envio expresso, envio urgente, frete expresso, sedex, transporte, selo, selos, franquia postal, suplemento, sobretaxa, contra reembolso, cobranca na entrega, de entrega, o envio, do envio, pelo envio, da entrega, pela entrega, entrega com assinatura, entrega garantida, despesas de transporte, reais de envio, euros de envio, taxas de envio, gastos de envio, fretegratis, portesgratis, enviogratis,
        expresso, falta de selos, taxa de cobranca, alfandega, dois fretes,
        frete de troca, enviar para,
        taxa extra, imposto de importacao, icms, despacho, portes gratis
    """,
    "CHARGED": """cobr*, cobrado, cobranca, pagu*, pagar, pago, paga, pagamos, debit*, lanc*, duas vezes, 2x, 2 vezes, dobro, dobrado, duplicad*, em duplicado, caro, cara, caros, carissim*, abusiv*, absurd*, exagerad*, gratis, gratuit*, reais, euros, euro, eur, reembols*, devolv*, estorn*, abat*, preco, custa, custou, custava, valor, alto, alta, demais, demasiado, diferenca, desconto, extra, incluid*, fatura, cartao, a pagar, anunci*, zero, taxa, de volta, eram, errad*, compens*, por que cobr*, porque me cobr*, r 10, porque pago, por que pago,
        cobraram, muito caro, custa tanto, a diferenca entre, frete de volta,
        fui cobrado, cobranca dupla, cobrado em dobro, abusivo, carissimo, absurdo, devolvam o frete,
        nao aparecia no carrinho, a diferenca, mais caro que
    """,
    "CHARGE": """frete cobrado, cobr* o frete, cobr* frete, cobr* dois fretes, cobr* portes, cobr* os portes, cobr* envio, cobr* o envio, cobr* a entrega, frete duas vezes, frete 2x, frete em dobro, frete dobrado, dois fretes, tres fretes, portes duas vezes, portes cobrados, portes errados, portes demasiado, portes muito, portes eram, pagu* frete, pagu* o frete, pagu* pelo frete, pagu* portes, pagu* os portes, pagu* sedex, pagu* entrega expresso, pagu* pela entrega, pagu* a entrega, pagu* expresso, pagu* o envio, pagu* pelo envio, pagu* o transporte, reembols* do frete, reembols* o frete, reembols* dos portes, reembols* os portes, devol* do frete, devol* o frete, devol* dos portes, devolv* os portes, devolv* o frete, estorn* do frete, estorn* o frete, estorno de dois, diferenca do frete, diferenca de frete, diferenca dos portes, frete muito caro, frete caro, frete errado, frete abusivo, frete era gratis, frete gratis mas, frete gratis e, portes gratis mas, envio gratis mas, abat* o frete, abat* os portes, taxa pro carteiro, taxa ao carteiro, pagar ao carteiro, pagar ao estafeta, pagar taxa, faltou selo, frete de volta, portes de volta, suplemento de, por que frete, reais de entrega, reais de frete, euros de portes, fretes, tres portes, pagu* tres fretes, cobr* tres, na mesma caixa, frete gratis acima, gratis acima, gratis a partir, portes gratis a partir, transporte no site, fatura estao, de transporte, abater, devolver os portes, devolver o frete, desconto no frete, desconto nos portes, desconto de frete, frete era, passaram no meu cartao, nao aplicaram o desconto, firma, com assinatura, frete sai, frete em duplicado, portes em duplicado, taxa de manuseio, taxa de manuseamento, metade do frete, metade dos portes, peso errado, cupom de frete, codigo de frete, o frete duas, os portes duas, portes caros, portes carissimos, frete absurdo, frete alto, pagar frete, pagar portes, frete da compra, frete nao era, frete pago, portes pagos, frete cobrado a, frete diferente, valor do frete, frete de,
        pediu me .. euros, pediram me .. euros, me pediu .. reais, me pediram .. reais, tive que
        pagar, tive de pagar, tivemos que pagar, tivemos de pagar, fui obrigad* a pagar, me fizeram
        pagar, fizeram me pagar, obrigaram me a pagar, pagar na entrega, pagar a entrega, pagar na
        porta, paguei expresso, paguei sedex, paguei pelo sedex, paguei entrega rapida, paguei a
        entrega rapida, paguei pela entrega, paguei envio, paguei o envio, paguei portes, paguei os
        portes, paguei frete, paguei o frete, paguei pelo frete, paguei urgencia, paguei .. de
        frete, paguei .. de portes, paguei .. de envio, cobraram .. de frete, cobraram .. de portes,
        cobraram .. de envio, cobrado .. de frete, cobrados .. de portes, cobraram frete, cobraram
        me portes, cobraram portes, cobraram me .. de portes, cobraram me os portes, me cobraram
        frete, me cobraram o frete, fui cobrado .. frete, fui cobrada .. frete, era frete gratis,
        era portes gratis, dizia frete gratis, dizia portes gratis, dizia envio gratis, anunciava
        frete gratis, prometia frete gratis, portes gratis acima, portes gratis em, frete gratis
        para, frete gratis pra, frete gratis em, envio gratis e, o frete saiu, os portes sairam,
        o frete custa, o frete custou,
        os portes custam, os portes custaram, frete custa, frete carissimo, valor do frete esta,
        valor dos portes, devolvam me os portes, devolvam o frete, devolver me os portes, devolvam
        os portes, devolucao do frete, devolucao dos portes, reembolso do frete, reembolso dos
        portes, reembolso do envio, reembolsem o frete, reembolsem os portes, reembolsar o frete,
        reembolsar os portes, reembolsar me os portes, estornar o frete, estornem o frete, estorno
        do frete, diferenca do envio, diferenca do valor do frete, um servico que nao, servico que
        nao, sou prime e, prime e cobr*, porque e que paguei portes, por que paguei frete, por que
        cobraram
    """,
    "CUSTOMS": """alfandega, alfandegari*, imposto de importacao, taxa de importacao, taxas de importacao, taxas alfandegarias, taxado, taxada, imposto, desalfandeg*, despacho aduaneiro, aduaneir*, direitos aduaneiros, despacho postal, contra reembolso, icms, iva de importacao,
        pagar imposto, pagar impostos, impostos, taxa na alfandega, pagar na alfandega, pagar
        alfandega, taxa da receita, receita federal cobrou
    """,
    "BROKEN": """quebrad*, quebrou, quebra, quebro, partid*, partiu se, danificad*, dano*, defeit*, defeituos*, avariad*, avaria, estragad*, estragou, estragou se, rachad*, racha, rachadura, trincad*, trinca, lascad*, riscad*, riscos, arranhad*, arranhoes, amassad*, amolgad*, esmagad*, deformad*, rasgad*, rasgou, furad*, furo, torto, torta, tortos, dobrad*, descosid*, descostur*, enferrujad*, em pedacos, aos pedacos, mau estado, pessimo estado, nao funciona, nao funcionam, nao liga, nao ligam, nao carrega, nao pega, nao presta, nao da sinal, parou de funcionar, deixou de funcionar, deixou de carregar, parou de carregar, parou, pifou, pifad*, queimou, queimad*, vaza, vazando, vazou, vazamento, verte, pinga, pingando, fuga, desliga sozinho, esquenta, aquece demais, sobreaquece, descol*, solt*, explodiu, nao fecha, nao abre, nao gira, nao roda, nao encaixa, faz barulho, molhad*, derramad*, derramou, bambo, manca, abana, nao esquenta, nao aquece, nao gela, nao da pra montar, nao da para montar, nao consigo montar, morreu, falha, falhas, bateria nao segura, vazio por dentro, zoad*, esfarel*, ferrugem, entortou, empenad*, trincou, rachou, lascou,
        estilhacad*, descolou, descosturad*, manchad*, mofad*, podre,
        em mil pedacos, feito em pedacos, feita em pedacos, desfeit*, desfez se, destruid*,
        destroc*, despedac*, estilhac*, partiu, partiram se, partiu ao meio, quebraram, quebrou ao,
        quebrou se, se quebrou, se partiu, se soltou, soltou se, descolou se, se descolou, rasgou
        se, avariou, avariou se, queimou se, fundiu, fundiu se, pifaram, apagou, travou, trava, fica
        travando, fica a bloquear, bloqueia, encrava, encravou, encravad*, emperra, emperrou,
        emperrad*, engasga, entope, nao responde, nao reage, nao da imagem, nao da som, nao toca,
        nao se ouve, nao sai som, nao acende, nao aciona, nao corta, nao cola, nao imprime, nao
        aspira, nao puxa, nao le, nao conecta, nao emparelha, nao pareia, nao reconhece o cabo, nao
        segura carga, nao segura a carga, nao mantem, nao vedou, nao veda, nao enche, nao infla,
        esvazia, murcha, murchou, perde ar, perde agua, perde oleo, perde liquido, deita agua, deita
        fumo, faz faisca, faisca, faiscas, soltou fumaca, fumaca, fumo, cheiro a queimado, cheiro de
        queimado, da choque, deu choque, levei choque, curto circuito, curto, dispara o disjuntor,
        desarma o, faz um barulho, barulho estranho, barulhento, range, chia, apita, pisca e,
        oscila, folga, tem folga, balanca, instavel, nao fica em pe, nao fica direito, nao encaixam,
        furos nao, os furos, rosca espanada, moido, espanad*, fecho estragado, ziper quebrado,
        ziper, costura, costuras, um buraco, buracos, encharcad*, mofo, bolor, oxidad*, derretid*,
        derreteu, amassado, amassada, amolgadela, amolgadelas, mossa, mossas, arranhao, risco no,
        riscado, riscada, lascado, lascada, cortei me, me cortei, cortou a, farpa, farpas, rebarba
    """,
    "WORK": "funciona*, liga, carrega, acende, arranca, conecta, aquece, encaixa, fecha, roda",
    "WRONG": "errad*, erro, engano, trocad*, incorret*, diferente*, outro, outra",
    "WRONGITEM": """produto errado, artigo errado, item errado, produto trocado, artigo trocado, item trocado, tamanho errado, cor errada, modelo errado, numero errado veio, outro produto, outro artigo, outra coisa, outro modelo, outra cor, outro tamanho, nao e o que, nao e a que, nao era o que, nao foi o que, nao foi isso, nao e isso, nao era isso, nao e o produto, nao e o artigo, nao corresponde*, nao condiz, nao bate com, nao confere, nao e igual, diferente do que, diferente da, diferente do, diferente, enviaram o artigo errado, enviaram errado, enviaram o errado, mandaram errado, mandaram o errado, mandaram outro, mandaram outra, enviaram outro, enviaram outra, enganaram se, se enganaram, veio errado, veio trocado, veio outro, veio outra, veio o, chegou outro, chegou outra, chegou errado, recebi outro, recebi outra, recebi um, recebi uma, pedi .. e veio, pedi .. veio, pedi .. chegou, pedi .. recebi, pedi .. mandaram, pedi .. enviaram, comprei .. veio, comprei .. chegou, comprei .. recebi, comprei .. mandaram, encomendei .. recebi, encomendei .. veio, encomendei .. enviaram, encomendei .. chegou, em vez de, em vez do, em vez da, ao inves, no lugar de, no lugar do, falso, falsa, falsificado, falsificacao, contrafacao, imitacao, copia, replica, pirata, nao e original, nao e verdadeiro, nada a ver, e poliester, cem por cento, descricao, anuncio dizia, encomenda de outra pessoa, pedido de outra pessoa, nenhuma direita, nenhum direito, recebi o tamanho, recebi a cor, e pedi,
        nao corresponde, dois esquerdos, diferente da foto, usado, segunda mao,
        nada a ver com, nao tem nada a ver, nao se parece, nao parece com, nao e igual ao, nao e
        igual a, nao e o modelo, nao e o tamanho, nao e a cor, nao e da cor, nao e o mesmo, nao e a
        mesma, nao sao iguais, outro tom, tom diferente, mais
        clara, diferente das fotos, diferente da imagem, diferente do anuncio, diferente do site, no anuncio dizia, no anuncio diz, no site dizia, no site diz, no
        site era, no site estava, na foto era, na foto parecia, segundo a descricao,
        propaganda enganosa, publicidade enganosa, enganoso, enganosa, me enviaram, enviaram me, me
        mandaram, mandaram me, recebi o errado, recebi a errada, recebi o modelo, recebi o produto,
        recebi um produto, recebi uma coisa, chegou a cor, veio a cor, veio de outra, veio de outro, comprei preto, pedi preto, pedi azul, pedi branco, dois pes, duas esquerdas, dois direitos, outra marca, de
        outra marca, marca diferente, nao e da marca, nao e genuino, e falso, e falsa, sao falsos,
        falsificada, e uma copia, e uma imitacao
    """,
    "MISSING": """falta, faltam, faltou, faltava, faltavam, faltando, faltante*, em falta, nao veio o, nao veio a, nao vieram os, nao vieram as, nao vinha, nao vinham, nao vem, nao traz, nao trazia, nao incluia, nao estava incluid*, sem manual, sem carregador, sem parafusos, sem tampa, sem o cabo, sem o, sem a, sem os, sem as, incomplet*, vazia, vazio, esquec*, so veio, so vieram, so tinha, so trazia, so vinham, so vinha, so havia, nao tinha o, nao tinha a, veio 7, de 8, nao estava na, nao estava dentro, a menos,
        caixa veio vazia, veio vazia,
        faltaram,
        falta o, falta a, faltam os, faltam as, incompleto, veio sem, veio faltando,
        sem o manual, sem o carregador, sem as instrucoes, sem instrucoes, sem os parafusos, sem o
        comando, sem pilhas, sem cabo, veio sem o, veio sem a, veio sem os, veio sem as, vieram sem,
        vinha sem, vinham sem, chegou sem, chegaram sem, nao trouxe, nao traziam, nao incluia o, nao
        inclui, nao vinha o, nao vinha a, nao vinham os, nao vinham as, nao veio a tampa, nao veio o
        cabo, nao encontrei o, nao encontrei a, nao encontro o, nao encontro a, nao tem o, nao tem
        a, nao tem os, nao tem as, falta uma, falta um, falta lhe, faltam lhe, faltava o, faltava a,
        faltou o, faltou a, faltou um, faltou uma, faltaram dois, faltaram tres, um a menos, uma a
        menos, dois a menos, so vieram dois, so vieram tres, so vieram quatro, so vieram cinco, so
        tinha dois, so tinha tres, so tem dois, so tem tres, so tem um, so tem uma, em vez de dois,
        em vez de tres, em vez de quatro, em vez de seis, em vez de dez, em vez de doze, ao inves de
        dois, ao inves de tres, deviam ser, deveriam ser, eram para ser, era pra vir, devia vir,
        deveria vir, devia trazer, deveria ter, de doze, de seis, de quatro, de dez
    """,
    "PART": "peca*, parafus*, porca, porcas, manual, livro de instrucoes, instrucoes, cabo, carregador, adaptador*, acessorio*, tampa, tampas, pilha, pilhas, bateria*, comando, controle, controle remoto, tomada, suporte*, pe, pes, perna, pernas, pega, alca, alcas, correia, capa, roda, rodas, rodinha*, gancho*, chave, chave allen, tubo, mangueira, bico, ferragen*, ferragem, anilha*, um dos, uma das, kit, saquinho, base, prateleira*, painel, paineis, lateral, laterais, bucha*, fonte, sensor, escova*, pincel, pinceis, refil, peças",
    "INSIDE": """na caixa, no pacote, dentro, dentro da caixa, dentro do pacote, na embalagem, caixa vazia, pacote vazio, embalagem vazia, abri a caixa, abri o pacote, abri a embalagem, no envelope, no conjunto, no kit, no jogo, continha, conteudo, desembal*, envelope vazio, no saquinho, desembrulh*,
        ao abrir a caixa, ao abrir o pacote, ao abrir a embalagem, quando abri a, quando abri o,
        abrimos a caixa, la dentro, dentro so, dentro vinha, dentro tinha, dentro estava, la dentro
        so, no saco, no estojo, no frasco
    """,
    "BADQ": """ma qualidade, mau qualidade, pessima qualidade, qualidade pessima, qualidade ruim, qualidade e ruim, baixa qualidade, fraca qualidade, qualidade muito fraca, qualidade horrivel, cheira*, cheiro, fede, mau cheiro, usado, usada, usados, usadas, segunda mao, de segunda, ja aberto, ja aberta, foi aberto, estava aberto, estava aberta, nao e novo, nao era novo, nao e nova, sujo, suja, sujos, sujas, manchad*, mancha*, vencid*, produto vencido, validade vencida, fora de prazo, fora da validade, prazo de validade passado, caducad*, expirad* desde, bolor, mofo, mofad*, podre, lixo, porcaria, recondicionad*, pelos, cabelo, mal feito, mal feita, mal acabad*, desbota, desbotou, desilud* com a qualidade, decepcion* com a qualidade, decepcao, uma vergonha de produto, vagabund*, xing ling, restos de, marcas de uso, sinais de uso, migalhas,
        pessimo, fraquinho, decepcionad*, nao presta, vagabundo,
        qualidade fraca, qualidade duvidosa, qualidade baixa, que qualidade, sem qualidade, uma
        porcaria, uma merda, um lixo, uma vergonha, uma desilusao, uma decepcao, decepcionante,
        desilusao, de plastico barato, plastico fraco, plastico ruim, parece de brinquedo, parece de
        plastico, parece usado, parece usada, parece velho, parece barato, com pelos, com
        cabelos, com manchas, com riscos, com poeira, empoeirad*, um cheiro, cheiro a, cheiro de,
        cheiro forte, cheira mal, cheira a, gosto estranho, gosto de, sabor
        estranho, rancos*, ressequid*, validade expirada, validade passada, prazo de
        validade, fora do prazo de validade, validade ja, expirado, expirada, caducou, lacre
        rompido, lacre violado, sem lacre, selo violado, selo partido, embalagem aberta, caixa
        aberta, ja montado, ja usada, costuras mal, mal cosid*, mal costurad*, mal colad*, mal
        pintad*, linhas soltas, fininho, fininha
    """,
    "DEFECT": """chegou quebrad*, chegou partid*, chegou danificad*, chegou com defeito, chegou estragad*, veio quebrad*, veio partid*, veio danificad*, veio com defeito, veio rachad*, veio trincad*, vinha partid*, esta quebrad*, esta partid*, esta com defeito, esta avariad*, estava quebrad*, estava partid*, produto com defeito, produto defeituoso, artigo defeituoso, artigo com defeito, artigo danificado, produto danificado, recebi quebrad*, nao funciona, nao funcionam, deixou de funcionar, parou de funcionar, nao liga, nao carrega, falta uma peca, faltam pecas, faltando peca*, faltando uma peca, falta o parafuso, faltam parafusos, faltou uma peca, faltou peca*, faltou o carregador, faltou o cabo, faltou o manual, falta o carregador, falta o comando, falta o cabo, falta o manual, falta a tampa, caixa vazia, pacote vazio, na garantia, acionar a garantia, ativar a garantia, usar a garantia, problema com o produto, problema com o artigo, problema no produto, alergi*, perigos*, quebrou, estragou se, partiu se, primeira vez que usei, no primeiro uso, primeira utilizacao, com dois dias de uso, dias de uso, verte agua, vaza agua,
        chegou em pedacos, chegou rachad*, chegou trincad*, chegou riscad*, chegou amassad*, chegou
        amolgad*, chegou rasgad*, chegou molhad*, chegou abert*, chegou torto, chegou torta, chegou
        avariad*, chegou todo, chegou toda, chegaram quebrad*, chegaram partid*, vieram quebrad*,
        vieram partid*, vieram rachad*, veio riscad*, veio amassad*, veio amolgad*, veio rasgad*,
        veio molhad*, veio abert*, veio torto, veio torta, veio estragad*, veio avariad*, veio todo,
        veio toda, veio com um, vinha rachad*, vinha riscad*, vinha estragad*, vinha amolgad*,
        recebi partid*, recebi com defeito, recebi danificad*, de fabrica, defeito de fabrica,
        defeito de fabrico, um defeito, mandem me outro, mandem me outra, enviem me outro, enviem me
        outra, outro em condicoes, outra em condicoes, um que funcione, uma que funcione, como
        procedemos, como procedo, como resolvemos, ao fim de dois, ao fim de uma semana, ao fim de
        um mes, depois de dois dias, depois de uma semana, em uma semana, na primeira vez, na
        segunda vez, no segundo uso, usei uma vez, usei duas vezes, so usei, usei so
    """,
    "REPLACE": "substitu*, outro novo, uma nova, um novo, reenvi*, reposicao, peca de reposicao, mandar outro, mandar outra, mandem outro, mandem outra, manda outro, manda outra, enviar outro, enviar outra, enviem outro, enviem outra, enviem o correto, mandem o certo, mandem o correto, manda o certo, manda o parafuso, mandem a peca, enviem a peca, manda a peca, enviar a peca",
    "RETURN": """devol*, devolv*, devolucao, devolver, devolu*, retornar o, retorno do produto, etiqueta de devolucao, etiqueta de postagem, codigo de postagem, logistica reversa, postagem reversa, direito de arrependimento, arrependimento, livre resolucao, resolucao do contrato, mandar de volta, enviar de volta, faco chegar de volta, recolha do, recolher o, coleta do, buscar o produto, rma, estou devolvendo, como vo lo, etiqueta expirou, etiqueta caducou, etiqueta venceu, selado, lacrado, ainda na caixa, ainda embalado, quem paga o frete da, prazo para devolver, dias para devolver, dias tenho, aceitam a devolucao,
        coleta da devolucao, prazo de devolucao, buscar em casa, para onde mando, politica de devolucao,
        ficou grande, ficou pequeno, ficou apertado,
        para onde envio, para onde devo enviar, para que morada, pra qual endereco, para qual
        endereco, morada a envio, morada envio, como devolvo, como e que devolvo, como faco para
        devolver, como faco pra devolver, como faco a devolucao, como posso devolver, como funciona
        a devolucao, como e a devolucao, quero devolver, queria devolver, gostaria de devolver,
        pretendo devolver, vou devolver, posso devolver, da pra devolver, da para devolver, ainda
        posso devolver, ainda da pra devolver, fazer a devolucao, fazer uma devolucao, iniciar a
        devolucao, solicitar a devolucao, pedir a devolucao, pedido de devolucao, processo de
        devolucao, autorizacao de devolucao, etiqueta para devolver, mandem a etiqueta, mandem me a
        etiqueta, enviem a etiqueta, enviem me a etiqueta, me mandem a etiqueta, nao recebi a
        etiqueta, imprimir a etiqueta, nao tenho impressora, sem impressora, custo da devolucao,
        custos da devolucao, custo de devolucao, portes de devolucao, portes da devolucao, frete da
        devolucao, frete de devolucao, frete da volta, quem paga os portes da devolucao, quem paga o
        frete de volta, quem paga os portes de volta, quem paga a devolucao, por minha conta, por
        conta de quem, a meu cargo, devolucao gratis, devolucao gratuita, devolucao e gratis, vem
        buscar, vem ca buscar, vem recolher, vao buscar, podem vir buscar, venham buscar, passam
        para recolher, recolha em casa, recolha da devolucao, prazo de 7 dias, 7 dias, 14 dias, 30
        dias, sete dias, catorze dias, trinta dias, ate quando posso, ainda estou no prazo, estou
        dentro do prazo, dentro do prazo de, nunca usado, nunca usei, sem uso, com etiqueta ainda,
        com a etiqueta, nem abri, nem a abri, nem o abri, sem abrir, ainda fechada, ainda fechado
    """,
    "SENTBACK": """ja devolvi, devolvi o, devolvi a, devolvi os, devolvi ha, eu devolvi, ja foi devolvid*, ja devolvemos, mandei de volta, enviei de volta, ja enviei de volta, ja mandei de volta, a minha devolucao, minha devolucao, devolucao chegou, devolucao foi entregue, devolucao entregue, devolucao foi recebida, receberam a devolucao, receberam o produto, receberam o artigo, recebimento da devolucao, artigo devolvido, produto devolvido, comprovativo da devolucao, comprovante da devolucao, comprovante da postagem, postei a devolucao, postei o produto, vcs receberam, recebida de volta, ja ai esta,
        devolvi, recusei o pacote,
        ja devolvi o, ja devolvi a, ja enviei a devolucao, ja mandei a devolucao, ja fiz a
        devolucao, fiz a devolucao, mandei o produto de volta, enviei o produto de volta, enviei
        vos, mandei vos, devolvi vos, foi recolhid*, recolheram o, recolheram a, vieram buscar, veio
        buscar, o correio levou, ja esta convosco, ja esta com voces, ja esta com vcs, ja chegou ai,
        ja chegou a voces, ja chegou no vosso, ja receberam, ja recebeu de volta, voces receberam,
        voces ja receberam, vcs ja receberam, receberam de volta, consta que voces receberam, consta
        que receberam, devolucao consta, devolucao ja, tenho o comprovante da, tenho o comprovativo
        da, tenho comprovante de postagem, devolvido ha, devolvida ha, devolvido em, devolvido no
    """,
    "REFUND": """reembols*, reenbols*, rembolso, estorn*, estorno, meu dinheiro, o dinheiro, dinheiro de volta, devolver o dinheiro, devolucao do dinheiro, devolucao do valor, valor de volta, o valor pago, credito, creditad*, creditar, ressarc*, ressarcimento, indemniz*, indeniz*, compensacao, vale, nota de credito, devolveram, me devolveram, me devolvam, restitui*, grana, meu pix, um centimo, um centavo, no cartao, nao quero vale, quero o dinheiro, so devolveram, so estornaram, so reembolsaram,
        nao caiu na minha conta, valor nao caiu,
        reembolso, na conta,
        so me devolveram, so me reembolsaram, so me estornaram, so devolveram metade, so recebi
        metade do, devolveram me, devolveram so, reembolsaram me, reembolsaram so, estornaram so,
        creditaram, creditaram me, foi creditado, nao foi creditado, reembolso parcial, reembolso
        incompleto, reembolso total, reembolso integral, reembolso ainda, reembolso nao, reembolso
        nunca, estorno ainda, estorno nao, estorno nunca, cade o meu dinheiro, cade meu dinheiro,
        cade o estorno, cade meu estorno, cade o reembolso, onde esta o meu dinheiro, onde esta o
        reembolso, e o reembolso, e o meu reembolso, e o meu dinheiro, e meu dinheiro, quando me
        devolvem, quando devolvem, quando me reembolsam, quando vao devolver, quando vao reembolsar,
        quando cai, quando vai cair, quando sai o reembolso, quando sai o estorno, quando recebo o
        reembolso, quando recebo o estorno, quando recebo o dinheiro, nao caiu, ainda nao caiu, nao
        apareceu na fatura, nao veio na fatura, nao entrou na conta, nao vi o dinheiro, nao recebi o
        reembolso, nao recebi o estorno, nao recebi o dinheiro, nao recebi o valor, valor total,
        valor integral, valor completo, o que paguei, valor que paguei, falta parte do, falta
        dinheiro, faltam .. euros, faltam .. reais, dos .. euros, dos .. reais, devem me, me devem
    """,
    "EXCHANGE": """trocar por, trocar de tamanho, trocar o tamanho, trocar a cor, troca por, troca de tamanho, fazer a troca, fazer uma troca, quero trocar, queria trocar, gostaria de trocar, posso trocar, da pra trocar, da para trocar, podem trocar, outro tamanho, tamanho acima, tamanho abaixo, tamanho maior, tamanho menor, numero maior, numero menor, numero acima, uma troca, trocar,
        trocar por outra, outra cor,
        trocar este, trocar esta, trocar o, trocar a, trocar os, trocar as, trocar pelo, trocar
        pela, trocar para, trocar pra, trocar no, trocar isto, trocar isso, trocam, trocam me, troca
        do tamanho, troca da cor, troca de cor, troca de numero, troca do produto, trocar de cor,
        trocar de numero, trocar numero, um tamanho acima, um tamanho abaixo, um tamanho maior, um
        tamanho menor, um numero acima, um numero abaixo, um numero maior, um numero menor, dois
        numeros, meio numero, pelo m, pelo l, pelo g, pelo gg, pelo p, por um m, por um l, por um g,
        por um gg, por m, por g, por gg, pelo preto, pelo azul, pelo branco, pela preta, pela azul,
        por preto, por azul, em outra cor, noutra cor, noutro tamanho, em outro tamanho, em preto,
        tamanho seguinte
    """,
    "MIND": "nao gostei, nao gosto, nao gostamos, nao me agrada, nao agradou, nao agrada, mudei de ideia, mudei de ideias, mudanca de ideia, nao quero, ja nao quero, nao queremos, nao o quero, nao preciso, ja nao preciso, nao preciso dele, nao vou precisar, nao e o que esperava, nao era o que esperava, nao e o que eu esperava, nao era bem o que, nao estou satisfeit*, insatisfeit*, desiludid*, desapontad*, barato noutr*, barato em outr*, encontrei noutra, achei na loja, achei em outra, encontrei um, arrepend*, nao combina, nao combinou, nao fica bem, nao ficou bem, nao ficou bom, ja tinha comprado, ja comprei, ganhei outro, ganhei um, nao serve para o que, desisti, nao me serve, afinal nao, nao faz falta, nao me convence",
    "FIT": """muito pequen*, pequeno demais, pequena demais, demasiado pequen*, muito grande*, grande demais, demasiado grande*, apertad*, folgad*, largo demais, larga demais, muito larg*, muito curt*, muito comprid*, comprido demais, nao me serve, nao me serviu, nao serviu, nao serviram, ficou pequen*, ficou grande, ficou apertad*, ficou larg*, ficou curt*, fica grande, fica pequen*, fica apertad*, nao coube, nao cabe, tamanho pequeno, veste pequeno, nao me fica, me aperta,
        ficou me grande, ficou me pequen*, ficou me apertad*, fica me grande, fica me pequen*, fica
        me larg*, fica me curt*, ficou justo, ficou justa, ficaram grandes, ficaram pequen*, ficaram
        apertad*, ficou enorme, e enorme, nao entra, nao entra no pe, nao fecha em mim, nao me serve
        o, nao me servem, me ficou, nao entrou, esta grande, esta pequen*, esta apertad*, esta
        larg*, maior do que pensava, menor do que pensava, maior que o
        esperado, menor que o esperado
    """,
    "CANCEL": """cancel*, canselar, cansela*, cancelem, cancelamento, anul*, anulacao, nao enviem, nao envie, nao mandem, nao mande, nao manda, nao precisa mandar, nao precisam mandar, nao precisa enviar, nao precisam enviar, nao despachem, nao postem, parar o envio, parem o envio, suspender o envio, suspendam o envio, suspender o pedido, travar o envio, interromper, desfazer a compra, desfazer o pedido, desistir da compra, desistir do pedido, desisto da compra, desisto do pedido, desistencia, desisti da compra, desisti do pedido, desisto, tirar .. do pedido, tirem .. do pedido, tira .. do pedido, retirar .. do pedido, retirem .. do pedido, retirar .. da encomenda, retirem .. da encomenda, tirar .. da encomenda, tira da fila, remover .. do pedido, remover .. da encomenda, eliminar .. da encomenda, sem efeito, barrar a, nao prosseguir, nao sigam com, esquecam a encomenda, esquece o pedido, rescindir, cancelar e, cancelar,
        deixa pra la, podem cancelar, sem postar,
        desistir, desisti, anular, mudei de ideia, tirar do pedido,
        voltar atras,
        cancelem o, cancelem a, cancela o, cancela a, cancela isso, cancela tudo, cancelem tudo,
        cancelar tudo, cancelar o, cancelar a, cancelar este, cancelar esta, cancelar esse, cancelar
        essa, cancelar meu, cancelar minha, cancelar uma, cancelar um, quero cancelar, queria
        cancelar, gostaria de cancelar, preciso cancelar, posso cancelar, da pra cancelar, da para
        cancelar, tem como cancelar, solicito o cancelamento, solicito cancelamento, peco o
        cancelamento, peco cancelamento, pedir o cancelamento, pedido de cancelamento, pedi o
        cancelamento, pedi cancelamento, pedi para cancelar, pedi pra cancelar, solicitei o
        cancelamento, botao de cancelar, opcao de cancelar, nao consigo cancelar, nao deixa
        cancelar, anulem, anulem a, anulem o, anular a, anular o, anular esta, nao enviem o, nao
        enviem a, nao me enviem, nao me mandem, nao mandem o, nao precisam de
        enviar, nao preparem, nao processem, parem o pedido, parem tudo, para o pedido, segurem o
        envio, segura o envio nao, travem o envio, travem o pedido, bloqueiem o envio, interrompam
        o, suspendam o, suspendam a, tirem um, tirem uma, retirem um, retirem uma, tira um, tira
        uma, deixem so, deixem apenas, deixa so um, fiquem so com, mantenham so, mantenham apenas,
        quero so um, quero so uma, so quero um, so quero uma, ja nao quero, ja nao preciso, ja nao
        vou precisar, nao vou querer, desisti de, vou
        desistir, quero desistir, pensei melhor, mudei de ideias, arrependi me, me arrependi,
        comprei noutro, comprei em outro, comprei noutra
        loja, comprei em outra loja, comprei na loja, arranjei outro, ja arranjei, ja comprei outro,
        ganhei de presente, ofereceram me, deram me um, dar sem efeito, fiquem sem efeito, esquecam,
        esquecam o pedido, deixem estar a encomenda
    """,
    "MISTAKE": """por engano, por erro, por lapso, sem querer, por acidente, acidentalmente, enganei me, me enganei, me confundi, errei, duas vezes, duplicado, em duplicado, compra duplicada, pedido duplicado, comprei dois, comprei duas, comprei errado, modelo errado comprei, comprei o modelo errado, comprei o errado, comprei o tamanho errado, meu filho comprou, minha filha comprou, o meu filho, a minha filha, meu filho, minha filha, sem autorizacao, sem permissao, nao queria comprar, cliquei, carreguei sem, dois pedidos, duas encomendas, 2 pedidos, encomendei duas, encomendei dois, encomendei o errado, distracao, escolhi errado, escolhi a cor errada,
        cliquei sem,
        comprei por engano, comprei a errada, pedi errado, pedi o errado, pedi dobrado,
        pedi duplicado, pedi duas vezes, pedi dois, pedi duas, encomendei por engano, encomendei
        errado, encomendei duas vezes, fiz dois pedidos, fiz duas encomendas, fiz duas compras, fiz
        duas vezes, dois pedidos iguais, duas encomendas iguais, pedidos iguais, foi duplicado, saiu
        duplicado, saiu duplicada, saiu em duplicado, duplicou, cliquei duas, cliquei sem querer,
        cliquei errado, carreguei duas, carreguei sem querer, apertei duas, apertei sem querer,
        apertei errado, sem dar conta, sem perceber, foi engano, foi sem querer, foi erro meu, erro
        meu, engano meu, escolhi o errado, escolhi a errada, escolhi mal, errei o, errei a, errei
        na, errei no, enganei me no, enganei me na, meu filho fez, meu filho pediu, minha filha fez,
        minha filha pediu, a crianca, o menino, a menina, o miudo, a miuda, no meu celular, no meu
        telemovel, no meu tablet, minha esposa ja, meu marido ja, minha mulher ja, o meu marido ja,
        a minha mulher ja
    """,
    "STOP": "antes do envio, antes de enviar, antes de postar, antes de despachar, antes que seja enviad*, antes que saia, antes de sair, antes que envie*, se ainda nao foi, se ainda nao saiu, se ainda nao enviaram, se nao foi enviad*, se nao saiu, a tempo de, ainda da tempo, da tempo de, ainda vou a tempo, ainda da pra, ainda da para, ainda e possivel, se ainda ta, se ainda esta, se nao for tarde",
    "IF": "se nao chegar, senao, caso contrario, se nao, se eu nao, se ate, ou entao, caso nao, se vier, do contrario, ou cancelo, em ultimo caso",
    "ADDRESS": """endereco, enderecos, enderesso, enderço, morada, moradas, endereco de entrega, morada de entrega, local de entrega, dados de entrega, dados de envio, instrucoes de entrega, destino,
        endereco errado,
        outra morada, nova morada, outro endereco, novo endereco, mudei de casa, me mudei, cep,
        codigo postal, numero da porta, rua errada,
        morada antiga, morada anterior, morada errada, morada certa, morada correta, morada
        completa, endereco antigo, endereco anterior, endereco errado no, endereco certo, endereco
        correto, endereco completo, endereco novo, endereco do trabalho, endereco de casa, endereco
        da minha, endereco do meu, endereco padrao, para outra morada, para outro endereco, pra
        outro endereco, para esta morada, para este endereco, nessa morada, nesse endereco, casa da
        minha, casa do meu, casa dos meus, a casa da minha, a casa do meu, pra casa da minha, pra
        casa do meu, pra minha mae, mandar para a casa, mandar pra casa, enviar para a casa, enviar
        para casa, enviem para casa, mandem pra casa
    """,
    "ADDRPART": """cep, codigo postal, telefone, numero de telefone, meu numero, celular, telemovel, whatsapp, contato do, bloco, apto, apartamento, andar, numero da casa, numero da porta, o numero e, lote, quadra, condominio, interfone, campainha, codigo do portao, codigo da porta, codigo de acesso, senha do portao, senha da portaria, nome do destinatario, destinatario, em nome de, no nome de, no nome do, no nome da, nome na, complemento, ponto de referencia, referencia, rua, avenida, travessa, praca, bairro, deixar com, deixar na, deixar no, deixem na, deixem no, deixem com, deixa na, deixa no, deixa com, deixem a, deixar a, entregar no, entregar na, entregar em, entregar a, entregar depois, entregar ao, entreguem no, entreguem na, entreguem em, entreguem depois, entreguem a, entrega no, entregar apos, entregar para, mandar pro, mandar para o, mandar direto, enviar para o, enviar para a, enviar direto, enviar directamente, enviar diretamente, enviem para, mandem para, mandem pro, no trabalho, meu trabalho, escritorio, redirecion*, desviar, caixa postal, apartado, ponto de recolha, ponto de coleta, ponto pickup, agencia dos correios, guardem, guardar a, segurem, segurar, outro dia, outra data, ligue para, ligar para, ligar antes, ligue antes, me ligar, me liguem, sobrinho, horario, periodo da tarde, de manha, depois das, antes das, sobrenome, estafeta que, pro entregador, o numero, numero errado, numero certo, com a vizinha, com o vizinho, no vizinho, na vizinha, ao vizinho, ao porteiro, com o porteiro, na portaria, minha empresa, loja fecha, 2 esq, 3 esq, 1 esq, 1 dto, 2 dto, o andar, esquerdo, direito frente, arruma ai, motorista nao acha, campainha esta, campainha avariada, campainha quebrada, ligue para o, que ligue, codigo do predio, codigo da entrada, entrada e, pelos fundos, entrada pelos, pela lateral, andar errado, falta o andar, falta o bloco, depois disso, depois do dia, so depois, apos as 18, com o vizinho do, na casa da, para a minha mae, pra minha mae, presente, direto pro, direto para, entregar na segunda, entregar na terca, entregar na quarta, entregar na quinta, entregar na sexta, entregar na sabado, entregar no segunda, entregar no terca, entregar no quarta, entregar no quinta, entregar no sexta, entregar no sabado, entreguem na segunda, entreguem na terca, entreguem na quarta, entreguem na quinta, entreguem na sexta, entreguem na sabado, da minha mae, dos meus pais, da minha irma, do meu irmao, para a casa, pra casa da, de um amigo, mandem para a casa, a campainha nao, a campainha, o interfone,
        motoboy ligar, entrega na segunda, sabado ta fechada, levantar nos, coloquei o endereco errado,
        a tarde, no sabado, de ferias, que me liguem, porteiro, retirar na agencia,
        numero do predio, numero do apartamento, numero do apto, torre, ap, proximo ao, perto do, perto da, em frente ao, em frente a, ao lado do, ao lado da, rua
        errada, faltou o numero, faltou o apartamento, faltou o bloco, faltou o complemento, faltou
        o andar, falta o numero, falta o apartamento, falta o complemento, esqueci me do, esqueci me
        da, esqueci me de por, esqueci de por, esqueci de colocar, esqueci de botar, esqueci o
        numero, esqueci o complemento, esqueci o apartamento, esqueci o andar, nao pus, nao
        coloquei, nao botei, pus mal, coloquei errado, botei
        errado, escrevi mal, escrevi errado, cep errado, cep certo, codigo postal errado, telefone
        errado, telefone certo, telemovel errado, novo numero, mudei de numero, outro numero de,
        outro telefone, outro contacto, outro contato, meu telefone, meu celular, meu numero e, o
        meu contacto, liguem me, liguem para, liguem pra, liguem antes, ligarem me, ligarem antes,
        me ligue, avisem me, avisem antes, me avisem, avisar antes, tocar a, toquem a, toquem no,
        tocar no, interfonar, campainha nao, deixem em, deixar em, podem deixar, pode deixar, se
        pode deixar, que deixem, que deixe, deixassem, entreguem ao, entreguem com, entregar com,
        entrega la, com o meu vizinho, com a minha vizinha, com o zelador, com o sindico, com a
        empregada, na rececao, na recepcao, no cafe, na padaria, na farmacia, na mercearia, no
        mercado, no bar, na loja do, na loja da, na garagem, no quintal, nos fundos, atras do, atras
        da, debaixo do, portao dos fundos, entrada dos fundos, entrada pela, entrada pelo, a entrada
        e, entra se pela, o codigo e, portao azul, portao verde, portao branco, segundo andar,
        primeiro andar, terceiro andar, 1 andar, 2 andar, 3 andar, 4 andar, res do chao,
        levantar no, levantar na, levantar em, levantar eu, retirar no, retirar na, retirar em,
        buscar no, buscar na, buscar eu, vou buscar, eu vou la, passo para levantar, entregar antes,
        entregar so, entregar a partir, entregar de manha, entregar de tarde, entregar a tarde,
        entregar a noite, entreguem so, entreguem a partir, so de manha, so de tarde, so a tarde, so
        a noite, so estou em casa, so chego, chego a casa, chego em casa, so posso receber, so
        consigo receber, nao consigo receber, nao posso receber, nao vou conseguir receber, trabalho
        ate, saio as, adiar a entrega, adiem a entrega, atrasar a entrega, antecipar a entrega,
        remarcar a entrega, reagendar, agendar a entrega, mudar o dia, mudar a data, mudar
        a hora, mudar o horario, outro horario, outra hora, outro dia da, nome errado, nome certo,
        nome completo, apelido errado
    """,
    "CHANGE": "alter*, mud*, troc*, corrig*, corret*, correc*, atualiz*, atualis*, retific*, errad*, erro, incorret*, nova, novo, esquec*, acrescent*, adicion*, incomplet*, em vez, ao inves, diferente, antigo, antiga, colocar, coloca, coloquem, coloquei, pus, puser, certo, certa, preench*, arrum*, engan*, complet*, passar para, preencheu sozinho, completou sozinho, arruma ai",
    "MOVED": """mudei, mudei me, me mudei, mudei de casa, mudei de endereco, mudei de morada, mudamos, mudanca, ja nao moro, nao moro, nao vivo, casa nova, nova casa, novo endereco, nova morada, estou viajando, vou viajar, estarei viajando, de ferias, em ferias, nao estou em casa, nao vou estar, nao estarei, nao estaremos, nao vai ter ninguem, nao tem ninguem, nao ha ninguem, nao esta ninguem, estarei fora, estou fora, ausente, mudanca de morada, mudanca de endereco, mudar a morada, mudar o endereco, mudar de morada, alterar morada, alterar a morada, alterar o endereco, trocar o endereco, mudou de nome, rua mudou, feche aos sabados, fecha ao sabado,
        acabei de me mudar, acabei de mudar, nos mudamos, mudamo nos, estou a mudar, estou de
        mudanca, estou mudando, vou me mudar, vou mudar de casa, ja nao vivo, ja nao estou, nao moro
        estou em casa da, estou na casa, fora de casa, fora da cidade, fora do
        pais, em viagem, de viagem, a trabalho, no hospital, internad*, vamos estar fora, vou estar
        fora, estamos fora, fechados para ferias, fechado para ferias, fechamos, estamos fechados,
        ninguem em casa de manha, ninguem em casa ate, de manha nao ha, de manha nao tem, chego dia,
        volto dia, regresso dia
    """,
    "EMAIL": "endereco de email, endereco de e mail, endereco eletronico, correio eletronico, endereco de devolucao, endereco para devolucao, endereco para devolver, morada de devolucao, morada para devolucao, morada para devolver, vosso endereco, endereco de voces, vossa morada, morada de faturacao, endereco de cobranca",
    "PRODUCT": """compativ*, compatib*, serve para, serve pra, serve no, serve na, serve em, serve com, servem para, servem no, serve de, funciona com, funciona em, funciona no, funciona na, funciona sem, funcionam com, que medida*, que tamanho, que cor*, que material, que peso, que potencia, que voltagem, que capacidade, que garantia, que diferenca, qual tamanho, qual o tamanho, qual a medida, qual e a, qual e o, qual a diferenca, qual a voltagem, qual a potencia, qual a capacidade, qual a altura, qual a largura, qual o comprimento, qual o peso, qual o material, qual a garantia, qual o modelo, qual a cor, qual modelo, qual versao, quais as, quais sao, quais os, quanto mede, quanto pesa, quanto dura, quanto aguenta, quantas pecas, quantos litros, quantos watts, quantas unidades, quantos vem, quantas vem, e de que material, de que material, de que e feito, e feito de, e a prova, a prova d'agua, e impermeavel, e resistente, e original, e bivolt, bivolt, 110v ou, e 110, e 220, 110 ou 220, e novo, e de couro, e de madeira, e de plastico, e de algodao, e verdadeiro, traz, trazem, vem com, vem incluid*, vem junto, inclui, incluem, acompanha, tem garantia, tem bluetooth, tem luz, tem na cor, tem em, tem no tamanho, tem outr*, tem suporte, tem desconto, tem pronta, tem estoque, da pra usar, da para usar, da pra lavar, da para lavar, da pra colocar, da para colocar, da pra ligar, pode ser usad*, pode ser lavad*, pode ir, podem ir, posso usar, posso lavar, posso colocar, posso por, pode lavar, pode molhar, pode usar, pode por, aguenta*, suporta*, resiste*, encaixa*, antes de comprar, antes de encomendar, antes de pedir, voces tem, vcs tem, tem stock, vendem, fazem desconto, fazem preco, entregam em, entregam no, enviam para, mandam para, disponiv*, lava loucas, lava louca, maquina de lavar, maquina de louca, micro ondas, microondas, como se usa, como usar, como usa, como se monta, como montar, como monta, como instalar, como instala, como se instala, como limpar, como limpa, como se limpa, como ligar, como ligo, como liga, como conectar, como conecto, como carregar, como configur*, como reset*, como faco para, como faco pra, como funciona, como abrir, como trocar, como troco, manual de instrucoes, manual em, perdi o manual, perdi o livro, tenho interesse, uma duvida, duvida, tenho uma pergunta, feito em, fabricado em, made in, para que idade, a partir de que idade, qual idade, para que serve, diferenca entre, recomend*, qual a validade, contem*, leva pilhas, vai com, usa pilha, tem gluten, sem gluten, avuls*, de quanto em quanto, medidas do, medidas da, as medidas, sao vendid*, e vendid*, da certo com, da certo no, qual pego, e adequado, pega no, gancho aguenta, capas vendem, vendem se, vende se, vende avulso, vende separado, separadamente, e vendido com, que tomada, qual tomada, tomada padrao, sou tamanho, visto, calco, meco, tenho 1, peso 68, da em, fica bem, qual voltagem, de quantas em, com que frequencia, vem o, vem as, vem os, sera que serve, sera que cabe, sera que funciona, tem na, tem versao, tem em portugues, ha em, existe em, existe na, e para, e pra,
        e compativel, compativel com, quais as dimensoes, indicado para, alergia, ingredientes, garantia,
        voltagem, tomada,
        serve num, serve numa, servem em, servem num, cabe em, cabe num, cabe numa, cabe no, cabe
        na, cabem, encaixa em, encaixa no, encaixa na, entra no, entra na, entra num, vai ao forno, vao ao forno, vao no, vai bem, fica bem em, ficaria bem, combina com, da para meter, da para por, da para pendurar, da para cortar, da para ajustar, da para
        dobrar, da para carregar, da para ligar, da para tirar, da pra botar, da pra pendurar, da
        pra cortar, da pra ajustar, da pra dobrar, da pra carregar, da pra tirar, posso meter, posso
        ligar, posso pendurar, posso carregar, pode se usar, pode se lavar, pode ser usado, pode ser
        lavado, pode ser colocado, pode ir a, pode ir ao, pode ir na, pode ir no, pode ser
        pendurado, pode apanhar chuva, pode pegar chuva, pode tomar, gravida pode, gravidas, bebe
        pode, crianca pode, criancas podem, e dobravel, e desmontavel, e regulavel, e ajustavel, e
        lavavel, e recarregavel, e silencios*, e pesad*, e leve, e macio, e macia, e confortavel, e
        facil de, e dificil de, e sem fio, e sem fios, faz muito barulho, gasta muito, quanto gasta,
        quanto consome, quanto tempo dura, quanto dura a bateria, quanto cabe, quanto leva, quantos
        kg, quantos quilos, quantos metros, quantos lugares, quantas tomadas, quantas portas,
        quantas velocidades, quantas gavetas, que diametro, que espessura, que altura, que largura,
        que comprimento, que profundidade, que bateria, que pilhas, que cabo, que conector, que
        filtro, que cartucho, que oleo, que tipo de, que marca, que modelo, que versao, qual o
        diametro, qual a espessura, qual a profundidade, qual a bateria, qual o cabo, qual o tipo,
        qual a marca, de que marca, de que tecido, de que pais, onde e feito, onde e fabricado, onde
        e produzido, de onde vem, a que temperatura, ate que peso, ate quantos, ate que idade, a
        partir de quantos, para que modelo, pra que modelo, para que carro, para crianca, para
        criancas, para bebe, para bebes, para adulto, para exterior, para interior, para area
        externa, para caes, para gatos, para cachorro, para pele, pele sensivel, pele oleosa,
        diabetic*, celiac*, intolerante, alergic*, vegan*, homologad*, inmetro, anvisa, anatel,
        certificado ce, marca ce, tem tampa, tem forro, tem bolso*, tem rodas, tem rodinhas, tem
        tela, tem timer, tem temporizador, tem comando, tem controle, tem cabo, tem entrada, tem o
        tamanho, tem tamanho, tem no, tem do, tem numero, tem outro, tem outra, tem
        tem em preto, tem em branco, tem em azul, teem, ha tamanhos,         ha outras cores, ha outro tamanho, em que cores, em que tamanhos, em que idioma, quais
        cores, quais tamanhos, quais medidas, vem montado, vem montada, vem desmontad*, vem com
        cabo, vem com pilhas, vem com tampa, vem com manual, vem com instrucoes, vem com capa, vem
        com bateria, vem com carregador, traz cabo, traz pilhas, traz tampa, traz instrucoes, traz
        capa, traz bateria, traz carregador, inclui cabo, inclui pilhas, inclui o, inclui a, inclui
        os, inclui as, acompanha o, acompanha a, acompanha cabo, acompanha pilhas, funciona a,
        funciona ao, funciona como, funciona tambem, e igual ao, e o mesmo que, e a mesma que, qual
        e melhor, qual o melhor, qual me recomend*, qual voces recomend*, qual recomend*, qual
        aconselh*, o que recomend*, que tamanho devo, qual tamanho devo, que tamanho peco, qual
        tamanho pego, que numero devo, costumo usar, uso 38, uso 40, uso m, uso g, visto 38, visto
        m, calco 38, calco 40, meco 1, peso 70, peso 80, tenho 1 metro
    """,
    "SPEC": "medida*, dimens*, tamanho, tamanhos, peso, pesa, altura, largura, comprimento, profundidade, diametro, material*, impermeav*, bateria, voltagem, volts, watts, potencia, capacidade, cor, cores, garantia, modelo, modelos, versao, composicao, ingrediente*, bluetooth, wifi, usb, algodao, couro, pele, plastico, metal, aco, inox, madeira, vegan*, gluten, manual, lava louca*, microondas, lavavel, certificad*, temperatura, iphone, samsung, android, cm, mm, kg, quilos, litros, crianca*, anos, cachorro, cao, gato, latex, niquel, recarreg*, ruido, barulho, tomada, adaptador, compativ*, pilhas, pilha, espessura, resolucao, memoria, portugues, parede, lactose, cabo, alergen*, gesso, drywall, pladur, tampa, bivolt, 110v, 220v, panela",
    "ASK": "posso, da pra, da para, qual, quais, quanto, quantos, quantas, traz, saber, duvida, pergunta, serve, aguenta, funciona, gostaria de saber, queria saber, como faco, tem garantia, e possivel, serve no, serve na, tem como, e de, sao de, tem bluetooth, pode ir, podem ir, posso usar, sera que, alguem sabe",
    "STOCK": """em stock, em estoque, tem estoque, ha stock, disponiv*, disponibilidade, esgotad*, reposicao, repor, repoem, voltam a ter, volta a ter, vai voltar, voltara, estoque, pronta entrega, previsao de chegada do produto, novamente disponivel, volta ao estoque, fora de estoque,
        quando volta, quando voltam, quando volta a ter, quando vai ter, quando vai haver, quando
        havera, quando tera, quando terao, vao
        vai repor, vao repor, tem previsao de, ainda tem, ainda tem no, ainda ha, ainda
        tem em, ainda teem, esta esgotado, esta esgotada, aparece esgotado, diz esgotado, diz
        indisponivel, indisponivel
    """,
    "HOWTO": """como se usa, como usar, como usa, como se monta, como montar, como monta, como instalar, como instala, como se instala, como limpar, como limpa, como se limpa, como ligar, como ligo, como conectar, como conecto, como carregar, como configur*, como reset*, como faco para, como faco pra, como funciona, como abrir, como trocar, como troco, manual de instrucoes, manual do usuario, livro de instrucoes, manual, instrucoes, reset*, configur*, emparelh*, parear, pareio, montagem, tutorial, programar,
        como regulo, como ajusto, como mudo, como tiro, como ponho, como boto, como coloco, como
        desligo, como acerto, como se acerta, como programo, como sincronizo, como emparelho, como
        pareio, como desbloqueio, como reinicio, como limpo, como lavo, como carrego, como abro,
        como fecho, como monto, como instalo, como configuro, como uso, como deixa, como deixo, como
        passo, como se regula, como se ajusta, como se muda, como se tira, como se poe, como se
        coloca, como se desliga, como se acende, como se carrega, como se programa, como se
        emparelha, como se desbloqueia, como se desmonta, como se encaixa, como se enche, como e que
        se, como e que ligo, como e que mudo, como e que limpo, como e que monto, como e que ponho,
        como e que acerto, nao sei como, nao consigo configurar, nao consigo emparelhar, nao consigo
        parear, nao consigo conectar, nao consigo ligar ao, nao consigo acertar, nao consigo mudar,
        nao consigo por a, nao consigo colocar a, nao percebo como, nao entendo como, nao entendi
        como, qual botao, que botao, em que botao, qual tecla, carreguei nos botoes, acertar a hora,
        mudar a hora, por a hora, mudar o idioma, trocar o idioma, instrucoes em portugues, manual
        em portugues, manual em pdf, manual veio em, instrucoes vieram em, perdi as instrucoes,
        perdi o manual, perdi o folheto, deitei fora o, deitei fora as, joguei fora o manual, joguei
        fora as, joguei o manual, nao tenho o manual, nao tenho as instrucoes, mandem o manual, me
        manda o manual, tem algum video, ha algum video, algum video, video a explicar, video
        explicando, modo silencioso
    """,
    "IFORDER": """se eu comprar, se eu pedir, se comprar, se encomendar, se pedir, se fizer o pedido, se fizer a encomenda, comprando hoje, pedindo hoje, encomendando hoje, comprando agora, antes de comprar, antes de encomendar, antes de pedir, antes da compra, entregam em, entregam no, entregam na, entregam para, enviam para, mandam para, fazem entrega, fazem envios, enviam pra, entrega para o, queria comprar, quero comprar, gostaria de comprar, estou pensando em comprar, pensando em comprar, penso comprar, tenho interesse, interessado em, interessada em, queria encomendar, gostaria de encomendar, pretendo comprar, pretendo encomendar, se comprar hoje, pergunto antes, qual transportadora, que transportadora, por que transportadora, compro hoje, costuma demorar, demora normalmente, em media quanto,
        se levar dois,
        se eu comprar hoje, se eu pedir hoje, se comprar agora, se pedir hoje, se encomendar hoje,
        se encomendar agora, se eu encomendar, se eu levar, se levar, se eu comprasse, se comprasse,
        a pensar comprar, a pensar em comprar, a pensar encomendar, quero encomendar, vou comprar,
        vou encomendar, estou interessad*, interessa me, tenho interesse em, interessei me, antes de
        finalizar, antes de fechar, antes de fazer o pedido, antes de decidir, antes de pagar, fazem
        envio, enviam para os, enviam para a, enviam para as, enviam pro, enviam pros, entregam nas,
        entregam nos, entregam aqui, chegaria antes, chegaria ate, chegaria a tempo, chegava a
        tempo, quanto tempo demoraria, quanto demora a entrega, quanto demora a chegar, quanto
        demora pra chegar se, em quantos dias chega, quanto tempo leva
    """,
    "INVOICE": """fatura, faturas, factura, nota fiscal, nf, nfe, nf e, nif, cnpj, cpf na nota, recibo, iva, comprovante de compra, comprovativo de compra, danfe, dados fiscais, contribuinte, dados de faturacao, segunda via, fatura recibo, contabilidade, contabilista, xml da nota, inscricao estadual, razao social, comprovante de pagamento, proforma, pro forma, eori, isento, isencao,
        na fatura,
        fatura .. morada, fatura .. nome, fatura .. empresa, fatura .. nif, fatura .. contribuinte,
        fatura com, fatura da encomenda, fatura da minha, fatura do pedido, fatura em nome, fatura
        errada, fatura com erro, corrigir a fatura, segunda via da, nota fiscal .. endereco, nota
        fiscal .. nome, nota fiscal .. cnpj, nota fiscal .. cpf, nota fiscal com, nota fiscal em
        nome, nota fiscal errada, nota fiscal da, nota fiscal do, nota veio, nota com, sem nota, sem
        nota fiscal, sem fatura, nao recebi a fatura, nao recebi a nota, nao veio a nota, nao veio
        nota, nao veio a fatura, emitir a nota, emitir nota, emitir fatura, emitir a fatura, emitem
        fatura, emitem nota, passar fatura, passem a fatura, mandem a fatura, mandem a nota, manda a
        nota, enviem a fatura, enviem me a fatura, preciso da fatura, preciso de fatura, preciso da
        nota, preciso de nota, preciso do recibo, numero de contribuinte, deduzir o iva, irs,
        imposto de renda, declarar, reembolso da empresa, reembolso pela empresa, comprovante
    """,
    "THANKS": "obrigad*, brigad*, obg, valeu, vlw, agradec*, grato, grata, agradecid*, show, otimo, perfeito",
    "HAPPY": """muito satisfeit*, muito contente, muito feliz, amei, adorei, gostei muito, gostamos muito, excelente*, perfeito, perfeita, perfeitas condicoes, tudo certo, tudo certinho, tudo ok, tudo bem com, tudo perfeito, direitinho, otimo produto, otimo vendedor, otimo atendimento, bom vendedor, recomendo, super recomendo, rapida entrega, entrega rapida e, chegou rapido, chegou antes do prazo, chegou tudo, ja chegou, chegou hoje, chegou agora, acabou de chegar, ja recebi, finalmente chegou, ja apareceu, ja encontrei, encontrei a encomenda, resolvid*, ja esta resolvido, problema resolvido, esquec* a mensagem, ignorem, ignore, desconsider*, desculpe o incomodo, desculpem o incomodo, parabens, maravilh*, show de bola, nota 10, nota dez, tinha pego o pacote, e que tinha a encomenda, falso alarme, lindo, linda, espetacular, impecavel, top, cinco estrelas, ok valeu, ok obrigad*, embalagem linda, laco, fita, caprich*, seguro e rapido, voltei a encontrar, apareceu com o vizinho, estava com o vizinho, estava na portaria, ja esta comigo, ja ta comigo, carinho, mimo, agradecer a quem, gentileza de voces, bilhete lindo,
        muito rapido, chegou perfeito, satisfeit*,
        ja chegou tudo, ja esta tudo, tudo resolvido, ja resolvemos, ja resolvi, afinal chegou,
        afinal estava, afinal o vizinho, afinal ja, acabou de ser entregue, acabaram de entregar,
        acabaram de deixar, ja recebi tudo, estava com o porteiro, estava com a vizinha, minha mae
        tinha, minha mae recebeu, minha mulher tinha, meu marido tinha, meu filho recebeu, podem
        fechar, pode fechar, nao e preciso, ja nao e preciso, ja nao e necessario,
        deixem estar, esquecam a mensagem, podem ignorar, pode ignorar, anulem a
        reclamacao, gosto muito, gostamos imenso, adoramos, amamos, um espetaculo, uma maravilha,
        nota mil, nota 1000, de parabens, top demais, voltarei a comprar, compro de novo, vou
        comprar de novo, muito simpatic*, muito atencios*, super rapido, rapidissim*, bem embalado,
        bem embalada, muito bem embalad*, impecaveis, antes do previsto, antes do esperado
    """,
    "REVIEW": """avaliac*, avaliar, opiniao, comentario*, estrela*, feedback, newsletter, cancelar a inscricao, subscricao, descadastr*, parem de mandar, parem de enviar, pare de mandar, nao quero receber emails, publicidade, propaganda, resenha*, deixar de receber, remover da lista, nao me mandem, pedir avaliacao, pedidos de avaliacao, cinco estrelas como, dei cinco, dei 5, uma estrela, lista de emails, retirem me da, me tirem da, tirem meu email,
        nao desejo receber, parem
        com os emails, parem com as mensagens, tantos emails, tantas mensagens, retirem o meu, tirem
        meu, removam me, removam meu, deixar avaliacao, deixar uma avaliacao, fazer uma avaliacao,
        fazer a avaliacao, mudar a avaliacao, apagar a avaliacao, dar cinco estrelas, dou cinco, dei
        quatro, dei uma estrela, avaliacao negativa
    """,
    "BUSINESS": """atacad*, atacado, grossista*, revend*, revenda, por grosso, parceria*, parceiro*, influenc*, patrocin*, seo, fornecedor*, nossa empresa, nossos servicos, agencia digital, agencia de, orcamento, marketing, colaborac*, doacao, associacao, trabalhar com voces, curriculo, vaga, candidatura, catalogo, distribuidor*, suas vendas, vossas vendas, sua loja, youtub*, instagram, tiktok, blogueir*, bloguer*, jornalista, grandes quantidades, grande quantidade, representante, proposta comercial, importador*, vendemos avaliacoes, avaliacoes verificadas, ser distribuidor, vossa marca, sua marca, auditoria gratuita, aumentar vendas, somos uma agencia, otimizacao, traducao, traducoes, tese, 100 avaliacoes, seguidores, colaborar, aumente suas,
        trafego pago, mandar proposta, no atacado,
        distribuidor, parceria, influenciador, somos uma empresa, publicidade, unidades com logo,
        fazem preco, fazem desconto para, desconto por quantidade, desconto para quantidade,
        desconto para empresas, preco por quantidade, preco de revenda, preco para revenda, preco de
        atacado, preco para empresas, melhor preco para, quantidade grande, pedido grande, encomenda
        grande, para uma escola, para a escola, para a minha escola, para uma associacao, para a
        igreja, para um evento, para a empresa, para a minha empresa, para minha empresa, para um
        hotel, para revender, pra revender, para a minha loja, pra minha loja, para minha loja, 20
        unidades, 25 unidades, 30 unidades, 40 unidades, 50 unidades, 60 unidades, 80 unidades, 100
        unidades, 200 unidades, 300 unidades, 500 unidades, 50 pecas, 100 pecas, um cento, uma
        centena, cem unidades, cinquenta unidades, com o nosso logotipo, com o nosso logo, com logo,
        com logotipo, com a nossa marca, personalizad* com, somos fabricantes, somos fornecedores,
        somos uma loja, somos uma associacao, temos uma loja, tenho uma loja, tenho um canal, tenho
        uma pagina, meu canal, meu perfil, em troca de um, em troca de divulgacao, divulgar,
        divulgacao, permuta, recebidos, oferecemos, nossa plataforma, os nossos produtos, vender
        aumentar as vendas, procuro emprego, procuro trabalho, enviar o meu cv, meu cv, vagas
        abertas, tem vagas
    """,
    "MISC": """cupom, cupao, codigo promocional, codigo de desconto, promocao, promocoes, vale presente, cartao presente, cheque prenda, embrulho de presente, embrulhar para presente, papel de presente, embalagem para presente, dedicatoria, senha da conta, esqueci a senha, palavra passe, minha conta, conta no site, login, horario de atendimento, horario de funcionamento, loja fisica, telefone para contato, contacto telefonico, contato telefonico, numero de atendimento, falar com, falar com alguem, atendente, pessoa de verdade, reclamacao formal, reclame aqui, livro de reclamacoes, rgpd, lgpd, dados pessoais, protecao de dados, apagar meus dados, golpe, fraude, burla, phishing, spam, sms estranh*, mensagens estranhas, forma de pagamento, formas de pagamento, metodo de pagamento, metodos de pagamento, paypal, pix, mbway, multibanco, boleto, parcel*, prestacoes, feliz natal, boas festas, feliz ano, mal educad*, grosseir*, malcriad*, pontos, preco baixou, baixou o preco, baixou de preco, riscou me o carro, carro, quebrou meu portao, quebrou o vaso, partiu o vaso, erro no anuncio, no vosso anuncio, no anuncio de voces, mensagem enviada por engano, vendedor errado, abrem, o carro, meu carro, meu portao, apagar os meus dados, meus dados, eliminacao dos meus dados, estao abertos, retrovisor, espelho do carro, meu muro, vaso, erro no titulo, escrito errado no anuncio, no anuncio esta escrito, abrem no natal, estao abertos no, sms estranhos, recebo sms, e de voces mesmo, sao mesmo voces, numero pra ligar, telefone de voces, loja errada, mandei errado, estudante, tese, tcc, questionario, inquerito, botao errado, teste, contratando, estao a contratar, como conseguiram meu, cupom vencido, cupom expirado, nao consigo entrar na minha, bilhetinho, cartinha, cartao escrito, podem me ligar, podem ligar me, me ligam por favor, entregador foi, estafeta foi,
        mensagem errada, embrulhar, grosseiro, nao respondem, ja achei,
        cupom nao funciona,
        horario, telefone de contato, trabalhar com voces, curriculo, nao fui eu que, hackead*, ja apareceu,
        ja encontrei, ignorem a mensagem, o entregador quebrou, riscou meu carro,
        parabens, avaliacao,
        bateu no, bateu na, bateu com, riscou o, riscou a, riscou meu, amassou meu, amassou o,
        amolgou, partiu me o, partiu me a, quebrou meu, quebrou o portao, derrubou, atropelou,
        pisou, pisou as, estragou o portao, estragou me, estacionou, carrinha, caminhao, marcha
        atras, marcha re, canteiro, muro, insultou, xingou, gritou, gritou comigo, foi
        grosso, foi grosseiro, foi estupido, mal criado, mal educado, falta de respeito, falta de
        educacao, cartaozinho, um cartao, um bilhete, uma dedicatoria, por um cartao, incluir um
        cartao, colocar um bilhete, colocar um cartao, mandar um bilhete, mensagem de parabens, papel bonito, papel de embrulho,
        embrulhem, embrulhado, embrulho bonito, sem o preco, sem preco, era para outra loja, era pra
        outra loja, era para outro vendedor, nao era para voces, nao era pra voces, tem loja, ha
        loja, posso ir buscar a loja, posso ir ai, onde fica a loja, pagar com,
        aceitam, aceita pix, parcelar, mb way, transferencia, nao fiz nenhuma compra, nao fiz
        nenhuma encomenda, nao comprei nada, nao encomendei nada, nao reconheco, cobranca que nao,
        debito que nao, quem sao voces, que empresa e, como e que tem o meu, usaram a minha conta,
        usaram meu cartao, invadiram
    """,
    "REPLY": "resposta*, respond*, respost*, contact*, contat*, retorno, responderam, respondem",
}
