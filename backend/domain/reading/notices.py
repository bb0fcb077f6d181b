"""Amazon's own mails that no buyer wrote, and bounces: by Amazon's header if known, else by wording."""

from __future__ import annotations

import re

from backend.domain.reading.model import Notice
from backend.domain.reading.normalise import normalise
from backend.domain.vocabulary import CaseType

# X-Space-Notification-Type, as seen in real mail (shared facts, amazon messages).
_BY_TYPE = (
    ("BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", Notice.OWN_REPLY_COPY),
    ("BRC_SELLER_NOTIFICATION", Notice.CANCEL_REQUEST),
    ("RETURN_REQUEST", Notice.RETURN_REQUEST),
    ("A_Z_CLAIM", Notice.ATOZ_NOTICE),
)
BUYER_MESSAGE_TYPE = "BBC_MESSAGE_SENT_TO_MERCHANT"

_BOUNCE = re.compile(
    r"opt(?:ed)? out of|chosen to opt out|unable to deliver (?:the|your) message|could not (?:be "
    r"(?:delivered|sent)|deliver)|(?:message|e-?mail)[^\n]{0,120} was not delivered|"
    r"couldn't be delivered|undeliver|delivery status notification|delivery (?:has )?failed|failure "
    r"notice|returned mail|"
    r"message (?:was )?not (?:sent|delivered)|nicht zugestellt|unzustellbar|konnte nicht (?:zugestellt|"
    r"gesendet)|non remis|"
    r"n'a pas (?:pu etre|ete) (?:remis|envoye|livre|distribue)|no se (?:ha podido|pudo|ha) entreg|no "
    r"entregad[oa]|"
    r"non (?:e stato possibile|recapitat|consegnat)|impossibile (?:recapitare|consegnare)|nao (?:foi "
    r"(?:entregue|possivel)|pode ser entregue)|"
    r"niet (?:bezorgd|afgeleverd)|配信できません|送信できません|送信に失敗|无法(?:送达|投递|发送)|"
    r"無法(?:送達|投遞|傳送)|退信"
)
_OWN_COPY = re.compile(
    r"^(?:seu e-?mail para|your (?:e-?mail|message) to|ihre (?:e-?mail|nachricht) an|votre (?:e-?mail|"
    r"message) (?:a|pour)\b|"
    r"(?:tu|su) (?:correo(?: electronico)?|e-?mail|mensaje) (?:a|para)\b|la tua e-?mail (?:a|per)\b|il "
    r"tuo messaggio (?:a|per)\b|"
    r"(?:uw|je) (?:e-?mail|bericht) aan|sua mensagem para)|copy of (?:the|your) (?:message|e-?mail)|"
    r"copia da mensagem|kopie (?:ihrer|der) nachricht|copie (?:du|de votre) message|copia (?:del|de su|"
    r"de tu) mensaje|"
    r"copia del (?:tuo )?messaggio|kopie van (?:uw|je|het) bericht|へのメール|送信したメッセージのコピー|"
    r"您发送的(?:消息|邮件)|您發送的(?:訊息|郵件)"
)
_ATOZ = re.compile(
    r"a[- ]?(?:to|bis|a|z|à|tot)[- ]?(?:la )?z\b|garant[a-z]+ (?:de la )?a (?:a la|alla|a) z|garantie a "
    r"a z|a-z[- ](?:claim|garant|guarantee)|"
    r"マーケットプレイス保証|亚马逊商城交易保障|商城交易保障"
)
_CANCEL = re.compile(
    r"cancel+ation (?:request|requested)|(?:request(?:ed)?|wants?) (?:to cancel|(?:an? )?(?:order "
    r")?cancel)|cancel(?:lation)? request|"
    r"stornierungsanfrage|stornierung(?:santrag|swunsch)?|demande d'annulation|solicitud de cancelacion|"
    r"richiesta di (?:cancellazione|annullamento)|"
    r"pedido de cancelamento|solicitacao de cancelamento|annulerings?verzoek|verzoek (?:om|tot) "
    r"annulering|キャンセル|取消(?:请求|請求|订单|訂單|申请|申請)"
)
_RETURN = re.compile(
    r"return (?:authori[sz]ation|request|requested|initiated)|rucksend|rucknahme|retouren?(?:antrag|"
    r"anfrage|anforderung)|"
    r"autori[sz]ation de retour|demande de retour|autorizacion de devolucion|solicitud de devolucion|"
    r"autorizzazione (?:al|di|del) reso|"
    r"richiesta di reso|autorizacao de devolucao|solicitacao de devolucao|retour(?:verzoek|autorisatie|"
    r"aanvraag)|返品|退货|退貨"
)
_CASES = {Notice.CANCEL_REQUEST: CaseType.CANCEL, Notice.RETURN_REQUEST: CaseType.RETURN_REFUND}


def by_type(notification_type: str) -> Notice | None:
    """What Amazon's header names; None for a buyer's message or an unknown type."""
    for prefix, notice in _BY_TYPE:
        if notification_type.startswith(prefix):
            return notice
    return None


def by_words(subject: str, text: str) -> Notice:
    """Which notice a mail of Amazon's own address is, by subject and the first lines."""
    title = normalise(subject[:300]).strip()
    start = normalise(text[:1_500]).strip()
    if _OWN_COPY.search(title) or _OWN_COPY.search(start):
        return Notice.OWN_REPLY_COPY
    # a claim that says "the parcel was undeliverable" below its title is no bounce
    for words in (title, start):
        for pattern, notice in (
            (_BOUNCE, Notice.BOUNCE),
            (_ATOZ, Notice.ATOZ_NOTICE),
            (_CANCEL, Notice.CANCEL_REQUEST),
            (_RETURN, Notice.RETURN_REQUEST),
        ):
            if pattern.search(words):
                return notice
    return Notice.AMAZON_NOTICE


def is_bounce(subject: str, text: str) -> bool:
    """Whether a mail speaks of a message that did not reach its reader."""
    return _BOUNCE.search(normalise(f"{subject[:300]}\n{text[:1_500]}")) is not None


def case_of(notice: Notice) -> CaseType:
    """The case of a notice: a request that Amazon passes on, or none of the buyer's."""
    return _CASES.get(notice, CaseType.OTHER)
