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
        "(publi*|escri*|dej*|cont*|compart*|pon*|añad*) ~ (palabras|líneas|frases|experiencia|"
        "impresiones|comentario|comentarios|foto) ~ (página|ficha|amazon|producto|línea)",
        "(publi*|escri*|dej*|cuent*|compart*|pon*|añad*|cuénte*) ~ (palabras|líneas|frases|experiencia|"
        "impresiones|comentario|comentarios|reseña) ~ (página|ficha|amazon|producto|línea)",
        "(aún no|todavía no|no ha|sigue sin) (ha)? (valorado|puntuado|dejado|calificado|opinado|reseñado|"
        "valorar|puntuar)",
        "(poner*|ponga*|publi*|escri*|dej*|añad*|compart*|repet*|repit*|copi*|cont*) ~"
        " (ficha del producto|página del producto|ficha de producto|página de producto|la ficha)",
    ),
    C.GOOD_REVIEW: (
        "(buena|buenas|buen|positiva|positivas|positivo|excelente|gran|mejor|linda|bonita|"
        "estupenda) (reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|"
        "calificación|evaluación|puntuación)",
        "(reseña|reseñas|opinión|valoración|valoraciones|comentario|comentarios|calificación|puntuación|"
        "opiniones|evaluación) (muy|más)? (positiva|positivas|positivo|positivos|favorable|excelente|"
        "máxima)",
        "(5|cinco) estrellas",
        "(máxima|mejor) (puntuación|calificación|valoración|nota)",
        "(máxima|mejor|más alta) (puntuación|nota|calificación|valoración)",
        "(matrícula de honor|sobresaliente|un diez)",
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
        "(captura|pantallazo|foto|enlace|copia|prueba) ~ (reseña|opinión|valoración|comentario|publicación)",
        "(a cambio|como agradecimiento|en agradecimiento|por) ~ (su|una|tu|cada) (reseña|opinión|"
        "valoración|testimonio)",
        "(quien|quienes|todo el que|todos los que|los clientes que|el que|a cada cliente que) ~ (public*|"
        "punt*|reseñ*|coment*|opin*|valor*|escrib*|dej*)",
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
        "(reseña|reseñas|valoración|valoraciones|opinión|opiniones|estrellas|calificación|puntuación|"
        "evaluación|feedback|testimonio)",
        "(su|tu|el|un|ese|este|la) (comentario|crítica|nota) ~ (amazon|producto|negativ*|web|página|"
        "estrella*|publicado|publicó|dejó|escribió|público|ficha)",
        "(unas|dos|cuatro|un par de) (palabras|líneas|frases) ~ (página|ficha|amazon|producto)",
    ),
    C.NOT_REVIEW: (
        "(comentario|comentarios) ~ (al equipo|a nuestro|del transportista|almacén|departamento)",
        "(valoración|evaluación) (del|de los) (daño|daños|caso|estado|perito)",
        "(en|nuestra) opinión",
        "(independientemente de|no depende de|nada que ver con|sin importar) ~ (reseña|opinión|valoración)",
        "(valoración|evaluación) (de|del|de los|técnica|pericial) (daños|daño|caso|técnico|estado|"
        "producto|incidencia|avería|motor)",
        "(en|bajo) (valoración|evaluación)",
        "(comentario|opinión|observación|sugerencia) (sobre|acerca de|respecto) (el embalaje|la caja|"
        "el envío|la entrega|el paquete|las instrucciones|el manual|el repartidor|el color|la talla)",
        "hotel ~ estrellas",
        "(estrellas|estrella) (decorativa*|luminosa*|de mar|de madera|del cielo|polar|bordada*)",
        "en su (reseña|opinión|valoración|comentario) (comenta|dice|menciona|escribe|indica|señala|cuenta)",
        "(en|por) su (reseña|opinión|valoración|comentario) ~ (comenta|dice|menciona|vemos|leo|leemos|"
        "indica|que falta)",
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
        "(subir|subirnos|subiera|suba|aumentar|aumente|mejorar|mejore|reconsiderar|reconsidere|"
        "elevar) (un poco|la|su|esa|nos|algo)? (la|su)? ~ (puntuación|valoración|nota|estrellas|reseña|"
        "opinión|calificación)",
        "(una|dos|tres|1|2|3) (estrella|estrellas) ~ (conviertan|convierta|pasen|pase|sean|convertir) ~"
        " (cinco|cuatro|5|4)",
        "(retir*|borr*|quit*|elimin*|retract*) ~ (lo que escribió|lo que puso|lo que dijo|sus palabras|"
        "lo escrito|lo que publicó)",
    ),
    C.FIVE_STARS: (
        "(5|cinco) (estrella|estrellas)",
        "(5|cinco) (sobre|de) (5|cinco)",
        "todas (las|sus)? (cinco)? estrellas",
        "(máximo|máxima) (de)? estrellas",
    ),
    C.WISHING: (
        "(dejar|deje|dejarnos|déjenos|déjanos|poner|ponga|pongan|ponernos|dar|darnos|otorgar|otorgue|"
        "marque|marcar|ayuda|ayudan|ayudaría|ayudarnos|ayúdenos|encantaría|agradeceríamos|agradecería|"
        "agradecidos|ilusión|feliz|felices|merecemos|mérito|significa|significaría|esperamos|valoraría|"
        "pulsar|pulse|de su parte|apoyar|apoyarnos|puntuar|puntúe|valorar|valore)",
        "(ficha|página del producto|a ser posible|si puede ser|preferiblemente|idealmente|le importaría|"
        "podría)",
    ),
    C.CHANGING: (
        "(elimin*|borr*|quit*|retir*|suprim*|reconsider*|subir|suba|subiera|suban|subirla|subido|eleve|"
        "elevar|aument*|rectific*|suaviz*|anul*|replante*|repens*)",
        "(modific*|cambi*|corrig*|correg*|actualiz*|edit*) (la|su|esa|esta|el|ese|tu|dicha|dicho|"
        "aquella) (reseña|opinión|valoración|comentario|calificación|puntuación|nota|crítica)",
        "(pase|pasar|pasara|convierta|transforme|cambie|suba|dejar|deje) ~ (a|en) (cinco|cuatro|5|4)",
    ),
    C.GIVING: (
        "(public*|puntu*|calific*|valorar|valore|valora|reseñar|reseñe|escrita|escribirla|colgar|cuelgue|"
        "subirla|en línea)",
    ),
    C.SCREENSHOT: ("(captura|pantallazo|captura de pantalla|enlace a|foto de la|comprobante|prueba)",),
    C.CONDITION: (
        "(si|en cuanto|cuando|una vez|tras|después|a cambio|siempre que|a condición|con la condición|"
        "primero|antes|previamente|dispuestos|dispuesto|apenas|tan pronto|nada más|siempre y cuando|"
        "con tal de|luego)",
    ),
    C.CHANGE_IT: (
        "(podría|puede|podrías|por favor|le importaría|le agradecería) ~ (cambiarla|modificarla|"
        "eliminarla|retirarla|borrarla|quitarla|corregirla|cambiarlo|eliminarlo|borrarlo)",
        "(si|en cuanto|cuando|una vez que|tan pronto como|después de que|siempre que|apenas) (usted|"
        "nos)? (la|lo|las|los) (haya|hubiera|ha|pudiera)? (elimin*|borr*|quit*|retir*|modific*|cambi*|"
        "corrig*|sub*|suprim*|edit*)",
        "(podría|puede|podrías|puedes|pedimos|rogamos|agradeceríamos|bastaría|basta|importaría|querría) ~"
        " (eliminarl*|borrarl*|quitarl*|retirarl*|modificarl*|cambiarl*|corregirl*|subirl*|suprimirl*|"
        "editarl*|que la elimine|que la borre|que la quite|que la retire|que la modifique|que la cambie|"
        "que lo borre|que lo elimine|que lo quite)",
        "(quítel*|bórrel*|elimínel*|retírel*|modifíquel*|cámbiel*|suprímal*|corríjal*|edítel*|quítal*|"
        "bórral*)",
        "(sigue|continúa|permanece) (publicad*|visible|ahí|en línea) ~ (abogad*|viernes|lunes|denuncia*|"
        "legal*)",
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
        "(antes de|antes que|en vez de|en lugar de) ~ (publi*|valorar*|puntuar*|calific*|reseña*|opin*|"
        "estrella*|critic*|quejarse|nada negativo|público)",
        "(oportunidad|ocasión|posibilidad) ~ (antes de|antes que) ~ (valor*|reseñ*|opin*|estrella*|"
        "public*|califi*|puntu*)",
        "(no|evite|absténgase|espere) ~ (reseña|opinión|valoración|comentario|calificación) (negativa|"
        "negativo|mala|malo)",
        "(contáct*|escríb*|habl*|cuént*|díga*|avís*) ~ (antes|primero) ~ (valor*|reseñ*|opin*|estrella*|"
        "public*|califi*|puntu*)",
    ),
    C.REWARD: (
        "(regalo|regalos|obsequio|tarjeta regalo|tarjeta de regalo|cupón|vale|reembolso|reembolsaremos|"
        "reembolsamos|reembolsar|descuento|recompensa|premio|dinero|bono|compensación|devolveremos|"
        "devolvemos)",
        "(gratis|gratuito|gratuita|regalamos|regalaremos)",
        "(a cambio|en agradecimiento|como agradecimiento|en compensación)",
        "(extensión|ampliación) de (la)? garantía",
        "(ingresamos|abonamos|regalamos|devolvemos|ingresaremos|abonaremos|devolveremos|bonificamos)",
        "(regal*|gratis|gratuit*|obsequi*|devolv*|devolu*|devuelv*|reembols*|abon*|euros|dinero|importe|"
        "descuento|vale|cupón|recompens*|compens*|premio|bonific*|cheque|mitad|íntegro|totalidad|"
        "de cortesía|detalle|sin coste|sin cargo|invitamos|tarjeta regalo|saldo|quedar con|se queda con|"
        "quedarse)",
    ),
    C.AGAIN: (
        "(otra vez|de nuevo|nuevamente|recordatorio|recordamos|recordarle|recordar|todavía no|aún no|"
        "una vez más|segunda vez|volvemos a)",
    ),
}
