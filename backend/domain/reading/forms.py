"""Contact forms of shops and web sites: labelled fields, the message last."""

from __future__ import annotations

import re

from backend.domain.reading.normalise import normalise
from backend.domain.reading.quotes import MAX_LINES

# Behind a label: a colon, or the border of a table's cell.
_AFTER = r"(?:\s*[:：]|[ ]*\t)"
_LABEL = re.compile(
    r"^\s*(?:name|your name|first name|last name|full name|e-?mail(?: address)?|phone(?: number)?|telephone|"
    r"country(?: code)?|subject|from|order(?: number| no\.?| id)?|vorname|nachname|telefon(?:nummer)?|land|"
    r"betreff|bestellnummer|nom|prenom|pays|sujet|adresse e-?mail|numero de commande|nombre|"
    r"correo(?: electronico)?|telefono|pais|asunto|numero de pedido|nome|cognome|telefone|assunto|"
    r"oggetto|numero ordine|naam|telefoonnummer|onderwerp|bestelnummer|お名前|名前|氏名|"
    r"メールアドレス|電話番号|件名|ご注文番号|注文番号|姓名|邮箱|电话|主题|订单号|電子郵件|電話|主旨|訂單編號|訂單號碼|topic|reason|anliegen)"
    + _AFTER
)
_MESSAGE_LABEL = re.compile(
    r"^\s*(?:message|body|message body|your message|comment|comments|nachricht|ihre nachricht|kommentar|"
    r"votre message|commentaire|mensaje|comentario|messaggio|mensagem|bericht|uw bericht|メッセージ|"
    r"お問い合わせ内容|内容|本文|留言|留言内容|消息|訊息|訊息內容|咨询内容|inquiry|enquiry|"
    r"(?:your )?question|how (?:can|may) we help(?: you)?\??|(?:wie konnen wir|womit konnen wir) (?:ihnen )?"
    r"helfen\??|ihre frage|description|details|(?:votre )?demande|comment pouvons-nous vous aider ?\??|"
    r"(?:su |tu )?consulta|descripcion|richiesta|uw vraag|vraag|duvida)" + _AFTER
)
_FORM_FOOTER = re.compile(
    r"^(?:-{3,}|_{3,}|(?:this|diese|cet|este|esta|questa|deze) (?:e-?mail|message|nachricht|mensaje|mensagem|"
    r"bericht) (?:was|wurde|a ete|fue|foi|e stat\w|is|ha sido)\b.{0,60}(?:form|site|web).{0,120}|"
    r"submitted (?:from|on|via)\b.{0,160})$"
)
_MAX_FIELDS = 60


def contact_form(text: str) -> tuple[str, str] | None:
    """The fields above, and the message of a form; None when ``text`` is none."""
    lines = text.split("\n", _MAX_FIELDS)
    labels = 0
    for index, line in enumerate(lines[:_MAX_FIELDS]):
        folded = normalise(line[:120])
        if labels >= 2 and _MESSAGE_LABEL.match(folded):
            first = re.split(r"[:：\t]", line.lstrip(), maxsplit=1)[-1]
            return "\n".join(lines[:index]), _above_footer("\n".join((first, *lines[index + 1 :])))
        labels += _LABEL.match(folded) is not None
    return None


def _above_footer(message: str) -> str:
    lines = message.split("\n", MAX_LINES)
    for index, line in enumerate(lines):
        # dashes right under a line are the writer's: a form's stand after an empty one
        underlined = index > 0 and bool(lines[index - 1].strip())
        if not underlined and _FORM_FOOTER.match(normalise(line[:240]).strip()):
            return "\n".join(lines[:index])
    return message
