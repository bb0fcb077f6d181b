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
    C.CHANGE_IT: (
        "(poderia|pode|podia|por favor|gentileza|pedimos) ~ (alterá-la|mudá-la|removê-la|retirá-la|excluí-la|"
        "apagá-la|corrigi-la|eliminá-la|alterá-lo|removê-lo|retirá-lo|apagá-lo)",
    ),
}
