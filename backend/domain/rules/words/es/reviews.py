"""Spanish terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(dejar|deje|deja|dejarnos|déjenos|déjanos|dejando|escribir|escriba|escribe|publicar|publique|"
        "dar|darnos|denos|danos|compartir|comparta|poner|ponga|pon|hacer|enviar|agradeceríamos|"
        "agradecemos|valore|añadir|dejara|dejaras|dejarías) ~ (reseña|reseñas|opinión|opiniones|"
        "valoración|valoraciones|comentario|comentarios|calificación|estrellas|evaluación)",
        "(valorar|valore|valora|califique|calificar|califica|puntúe|puntuar|puntúa|evalúe|evaluar|"
        "valórenos|valóranos|califíquenos) (nuestro|nuestra|el|la|su|tu|este|esta|nos)? (producto|pedido|"
        "compra|artículo|servicio|tienda)?",
        "(su|tu|una) (reseña|opinión|valoración) (nos|es|sería|ayuda|ayudaría|en amazon)",
    ),
    C.GOOD_REVIEW: (
        "(buena|buenas|buen|positiva|positivas|positivo|excelente|gran|mejor|linda|bonita|estupenda) "
        "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|calificación|"
        "evaluación|puntuación)",
        "(reseña|reseñas|opinión|valoración|valoraciones|comentario|comentarios|calificación|puntuación|"
        "opiniones|evaluación) (muy|más)? (positiva|positivas|positivo|positivos|favorable|excelente|"
        "máxima)",
        "(5|cinco) estrellas",
        "(máxima|mejor) (puntuación|calificación|valoración|nota)",
    ),
    C.THANKED: (
        "(gracias|agradecemos|agradezco) (mucho|de corazón)? (por|que) ~ (reseña|opinión|valoración|"
        "comentario|comentarios|calificación|estrellas)",
    ),
    C.FOR_REVIEW: (
        "(por|a cambio de|tras|después de) (su|una|cada|tu|la) ~ (reseña|opinión|valoración|comentario)",
        "una vez ~ (reseña|opinión|valoración) ~ (publicada|publicado)",
        "captura ~ (reseña|opinión|valoración)",
        "(a cambio|a cambio de|en contrapartida) ~ (reseña|opinión|valoración|comentario|estrellas)",
    ),
    C.IF_HAPPY: (
        "(si|cuando|una vez que|ya que|siempre que|en caso de) ~ (satisfecho|satisfecha|satisfechos|"
        "contento|contenta|feliz|gusta|gustó|gustado|encanta|agrada|útil|conforme|encantado|encantada)",
        "(clientes satisfechos|insatisfecho|descontento|no está satisfecho)",
        "(satisfecho|satisfecha|contento|contenta|feliz) con (su|nuestro|nuestra|el|la|tu)",
    ),
    C.REVIEW: (
        "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|calificación|calificaciones|"
        "comentario|comentarios|estrellas|puntuación|valorar|valore)",
    ),
    C.NOT_REVIEW: (
        "(comentario|comentarios) ~ (al equipo|a nuestro|del transportista|almacén|departamento)",
        "(valoración|evaluación) (del|de los) (daño|daños|caso|estado|perito)",
        "(en|nuestra) opinión",
        "(independientemente de|no depende de|nada que ver con|sin importar) ~ (reseña|opinión|valoración)",
    ),
    C.CHANGE_REVIEW: (
        "(cambiar|cambie|cambia|modificar|modifique|modifica|eliminar|elimine|elimina|borrar|borre|borra|"
        "quitar|quite|quita|retirar|retire|retira|actualizar|actualice|actualiza|editar|edite|corregir|"
        "corrija|reconsiderar|reconsidere|revisar|revise|mejorar|mejore|rectificar|suprimir) (su|tu|la|"
        "el|los|sus|esa|ese|esta|este|una)? (mala|negativa|mal)? (reseña|reseñas|opinión|valoración|"
        "comentario|comentarios|calificación|evaluación|puntuación|estrellas)",
        "(reseña|opinión|valoración|comentario|calificación) ~ (sea|ser|es|fuera) (eliminada|eliminado|"
        "modificada|modificado|cambiada|retirada|borrada|actualizada)",
        "(cambiarla|cambiarlo|modificarla|subirla|actualizarla) a (5|cinco|4) estrellas",
        "(eliminado|borrado|retirado|cambiado|modificado|quitado|eliminada|elimina|borra|retira|cambia|"
        "modifica) (su|tu|la|esa|esta) ~ (reseña|valoración|opinión|comentario|puntuación|evaluación)",
        "(subir|subirnos|subiera|suba|aumentar|aumente|mejorar|mejore|reconsiderar|reconsidere|elevar) (un "
        "poco|la|su|esa|nos|algo)? (la|su)? ~ (puntuación|valoración|nota|estrellas|reseña|opinión|"
        "calificación)",
        "(una|dos|tres|1|2|3) (estrella|estrellas) ~ (conviertan|convierta|pasen|pase|sean|convertir) ~ (cinco|cuatro|"
        "5|4)",
    ),
    C.CONTACT_FIRST: (
        "(antes de|en lugar de|en vez de|sin) (que)? ~ (reseña|opinión|valoración|comentario|"
        "calificación|valorar|calificar|valorarnos|calificarnos|estrellas)",
        "(no deje|no dejes|evite|por favor no) (dejar|publique|publicar|deje|poner)? ~ (reseña|opinión|"
        "valoración|comentario|calificación) (negativa|negativo|mala|antes|sin)",
        "(contáctenos|contacte|póngase en contacto|escríbanos|contáctanos) ~ (primero|antes) ~ (reseña|"
        "opinión|valoración|comentario|calificación)",
        "(antes de|en lugar de|en vez de) ~ (algo negativo|mala nota|puntuarnos|valorarnos|estrella|"
        "estrellas)",
    ),
    C.REWARD: (
        "(regalo|regalos|obsequio|tarjeta regalo|tarjeta de regalo|cupón|vale|reembolso|reembolsaremos|"
        "reembolsamos|reembolsar|descuento|recompensa|premio|dinero|bono|compensación|devolveremos|"
        "devolvemos)",
        "(gratis|gratuito|gratuita|regalamos|regalaremos)",
        "(a cambio|en agradecimiento|como agradecimiento|en compensación)",
        "(extensión|ampliación) de (la)? garantía",
        "(ingresamos|abonamos|regalamos|devolvemos|ingresaremos|abonaremos|devolveremos|bonificamos)",
    ),
    C.AGAIN: (
        "(otra vez|de nuevo|nuevamente|recordatorio|recordamos|recordarle|recordar|todavía no|aún no|una "
        "vez más|segunda vez|volvemos a)",
    ),
    C.CHANGE_IT: (
        "(podría|puede|podrías|por favor|le importaría|le agradecería) ~ (cambiarla|modificarla|eliminarla|"
        "retirarla|borrarla|quitarla|corregirla|cambiarlo|eliminarlo|borrarlo)",
    ),
}
