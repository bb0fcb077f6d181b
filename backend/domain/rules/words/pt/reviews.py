"""Portuguese terms about reviews."""

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
        "(public*|escrev*|deix*|cont*|partilh*|compartilh*|coloc*) ~ (palavras|linhas|palavrinhas|"
        "experiência|impressões|comentário|foto) ~ (página|ficha|amazon|produto|site)",
        "(public*|escrev*|deix*|cont*|partilh*|compartilh*|coloc*|conte) ~ (palavras|linhas|palavrinhas|"
        "experiência|impressões|comentário|avaliação) ~ (página|ficha|amazon|produto|site)",
        "(ainda não) (avaliou|classificou|deixou|comentou|opinou)",
        "(pôr|por|coloc*|public*|escrev*|deix*|acrescent*|partilh*|compartilh*|repet*|copi*) ~"
        " (página do produto|ficha do produto|anúncio)",
    ),
    C.GOOD_REVIEW: (
        "(boa|boas|positiva|positivas|positivo|ótima|excelente|melhor|bela|linda) (avaliação|avaliações|"
        "opinião|classificação|feedback|comentário|nota|review)",
        "(avaliação|avaliações|opinião|classificação|feedback|comentário|nota) (muito|mais)? (positiva|"
        "positivas|positivo|favorável|excelente|máxima)",
        "nota máxima",
        "(nota|pontuação|classificação|avaliação) (máxima|dez|mais alta)",
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
        "(captura|print|foto|link|cópia|prova) ~ (avaliação|comentário|publicação|opinião|resenha|tela)",
        "(em troca|como agradecimento|em agradecimento|por) ~ (sua|uma|tua|cada) (avaliação|opinião|"
        "resenha|testemunho)",
        "(quem|todos que|todo mundo que|todo cliente que|os clientes que|a quem) ~ (avali*|public*|"
        "coment*|deix*|escrev*|post*)",
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
        "(avaliação|avaliações|classificação|classificações|estrelas|feedback|review|resenha|opinião|"
        "pontuação|testemunho|depoimento)",
        "(o|seu|um|esse|aquele|teu) (comentário|parecer) ~ (amazon|produto|negativ*|página|estrela*|"
        "publicou|publicado|deixou|escreveu|site|liquidificador|artigo)",
        "(duas|umas|algumas|poucas) (palavras|linhas|palavrinhas|frases) ~ (página|ficha|amazon|produto|"
        "site)",
    ),
    C.NOT_REVIEW: (
        "(avaliação|avaliações|análise|classificação) (do|dos|da|de) (dano|danos|caso|pedido de|"
        "reembolso|reclamação|situação|fotos|fiscal|perito|equipe|equipa)",
        "feedback ~ (à equipe|à equipa|para a equipe|ao nosso|à nossa|para nossa|transportadora|ao armazém)",
        "(em|sob) avaliação",
        "(independentemente|não depende|nada a ver com) ~ (avaliação|opinião|comentário)",
        "(avaliação|análise|avaliar) (técnica|do|da|dos|das|de) (dano|danos|técnico|defeito|motor|"
        "produto|devolução|caso|estado|perito|aparelho)",
        "(em|sob) (avaliação|análise)",
        "(comentário|opinião|observação|sugestão|feedback) (sobre|acerca de|a respeito|"
        "quanto) (a embalagem|o embrulho|a caixa|a entrega|o envio|o manual|as instruções|o entregador|"
        "a cor|o tamanho|da embalagem)",
        "hotel ~ estrelas",
        "(estrelas|estrela) (decorativ*|luminos*|do mar|de madeira|bordad*)",
        "(na|da|em) sua (avaliação|opinião|classificação|resenha) (diz|escreve|menciona|comenta|vemos|"
        "leio|refere|você diz|consta)",
        "no seu (comentário|feedback) (diz|escreve|menciona|comenta|refere|vemos|você diz)",
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
        "(removido|retirado|apagado|excluído|alterado|modificado|eliminado|mudado|retirar|remover|"
        "apagar) (a|o|sua|seu) ~ (avaliação|comentário|opinião|classificação|nota|feedback)",
        "(subir|suba|aumentar|aumente|melhorar|melhore|elevar|reconsiderar|reconsidere|rever) (um pouco|"
        "a|sua|essa)? (a|sua|a sua)? ~ (nota|avaliação|pontuação|estrelas|classificação)",
        "(uma|duas|três|1|2|3) (estrela|estrelas) ~ (virarem|virem|tornem|passarem|passem|transformar) ~"
        " (cinco|quatro|5|4)",
        "(retir*|apag*|remov*|tir*|elimin*) ~ (o que escreveu|aquilo que escreveu|o que disse|"
        "as suas palavras|o que publicou)",
    ),
    C.FIVE_STARS: (
        "(5|cinco) (estrela|estrelas)",
        "(5|cinco) (em|de) (5|cinco)",
        "todas (as)? (cinco)? estrelas",
        "(máximo) (de|das)? estrelas",
    ),
    C.WISHING: (
        "(deixar|deixe|deixa|dar|dê|dar-nos|atribuir|atribua|colocar|coloque|ajuda|ajudaria|ajudam|ajude|"
        "ajude-nos|felizes|feliz|gratos|agradecidos|agradeceríamos|adoraríamos|esperamos|merecemos|"
        "mereça|merecemos|significa|significaria|vale|clicar|clique|da sua parte|apoiar|avaliar|avalie|"
        "demais|contamos|marcar|marque)",
        "(ficha|página do produto|de preferência|se possível|idealmente|importa-se|poderia|podia)",
    ),
    C.CHANGING: (
        "(remov*|apag*|exclu*|elimin*|retir*|reconsider*|repens*|subir|suba|subisse|subindo|subi-la|"
        "aument*|elev*|rever|reveja|revisse|revist*|retific*|suaviz*|anul*|delet*|tirar|tire|tirasse|"
        "melhorar a|repondere)",
        "(alter*|mud*|modific*|atualiz*|edit*|corrig*|troc*|troque) (a|o|essa|esse|esta|este|sua|seu|"
        "aquela|tal) (sua|seu)? (avaliação|opinião|comentário|classificação|nota|resenha|crítica|"
        "pontuação)",
        "(passar|passe|passasse|virar|vire|transformar|transforme|suba|subir|mudar|mude|trocar|troque) ~"
        " (para|em|a) (cinco|quatro|5|4)",
    ),
    C.GIVING: ("(public*|avali*|classific*|posta*|poste|publique|no ar|online|resenh*)",),
    C.SCREENSHOT: ("(print|captura|captura de tela|captura de ecrã|link da|foto da|comprovante|prova)",),
    C.CONDITION: (
        "(se|caso|assim que|logo que|quando|depois de|depois que|após|em troca|desde que|com a condição|"
        "primeiro|antes|dispostos|disposto|mediante|contanto que|uma vez que|tão logo|na hora em que|"
        "no momento em que|a seguir)",
    ),
    C.CHANGE_IT: (
        "(poderia|pode|podia|por favor|gentileza|pedimos) ~ (alterá-la|mudá-la|removê-la|retirá-la|"
        "excluí-la|apagá-la|corrigi-la|eliminá-la|alterá-lo|removê-lo|retirá-lo|apagá-lo)",
        "(se|caso|assim que|logo que|quando|depois que|desde que|após) (a|o|você|nos)? (a|o)? (remov*|"
        "apag*|exclu*|elimin*|retir*|alter*|mud*|modific*|tir*|delet*)",
        "(poderia|pode|podia|pedimos|basta|bastaria|importa-se|gostaríamos|agradecemos|seria possível) ~"
        " (removê-l*|apagá-l*|excluí-l*|eliminá-l*|retirá-l*|alterá-l*|mudá-l*|tirá-l*|corrigi-l*|"
        "revê-l*|deletá-l*|que a apague|que a retire|que a remova|que a altere|que o apague)",
        "(apague|remova|retire|exclua|altere|elimine|mude|delete|tire) (o|a|isso|antes|primeiro|já|ele|"
        "ela|logo|até)",
        "(continuar|continua|estiver|permanecer) (no ar|publicad*|visível|online|lá) ~ (advogad*|sexta|"
        "segunda|judicial|jurídic*)",
    ),
    C.CONTACT_FIRST: (
        "(antes de|em vez de|ao invés de|em lugar de|sem) ~ (avaliação|feedback|avaliar|classificar|"
        "comentário|classificação|opinião|avaliar-nos|estrelas)",
        "(não deixe|evite|não publique|por favor não) (deixar|publicar|deixe)? ~ (avaliação|comentário|"
        "feedback|classificação)",
        "(contacte-nos|entre em contato|entre em contacto|fale conosco|contate-nos|nos contate) ~"
        " (primeiro|antes) ~ (avaliação|avaliar|feedback|comentário)",
        "(antes de|em vez de) ~ (algo negativo|nota baixa|avaliar-nos|nos avaliar|estrela)",
        "(antes de|em vez de|ao invés de) ~ (public*|avali*|classific*|critic*|estrela*|reclamar|"
        "negativ*|postar)",
        "(oportunidade|chance|hipótese|possibilidade) ~ (antes de|antes que) ~ (avali*|classific*|"
        "estrela*|public*|coment*|opini*)",
        "(não|evite|aguarde) ~ (avaliação|comentário|classificação|opinião) (negativa|negativo|má|ruim)",
        "(fal*|contact*|contat*|escrev*|diga*|avis*|chame) ~ (antes|primeiro) ~ (avali*|classific*|"
        "estrela*|public*|coment*)",
    ),
    C.REWARD: (
        "(presente|presentes|brinde|brindes|vale-presente|vale presente|cartão-presente|cartão presente|"
        "cartão de oferta|cupom|cupão|vale|reembolso|reembolsaremos|reembolsamos|reembolsar|desconto|"
        "recompensa|prêmio|prémio|dinheiro|bônus|bónus|cashback|compensação|devolvemos|devolveremos)",
        "(grátis|gratuito|gratuita|gratuitamente|oferecemos|ofereceremos)",
        "(em troca|como agradecimento|em agradecimento)",
        "extensão da garantia",
        "(creditamos|creditaremos|reembolsamos|damos)",
        "(present*|brinde*|grátis|gratuit*|oferec*|ofert*|devolv*|devolu*|reembols*|estorn*|euros|reais|"
        "dinheiro|valor|desconto|vale|cupom|cupão|recompens*|compens*|prêmio|prémio|bônus|bónus|metade|"
        "integral|totalidade|mimo|lembrança|cortesia|sem custo|sem cobrança|fica com|ficar com|r$|"
        "crédito|cartão presente)",
    ),
    C.AGAIN: (
        "(novamente|de novo|outra vez|lembrete|lembrar|lembramos|ainda não|mais uma vez|relembrar|"
        "relembramos|segunda vez)",
    ),
}
