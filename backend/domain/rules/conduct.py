"""What a seller may not ask for: cancelling for his reasons, settling elsewhere, opting out; rude words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES
from backend.domain.rules.model import Hit, Rule
from backend.domain.rules.words.concept import Concept
from backend.domain.vocabulary import Level

RULES = (
    Rule(
        "do_not_send",
        Level.ERROR,
        "FBM Guard: a reply that is blocked",
        "This text marks a reply that must not be sent.",
        "此文字表示该回复不得发送。",
        fails=(
            "‹FBM Guard: do not send – tracking is older than 6 hours›",
            "‹FBM Guard: do not send – 请勿发送：此工单没有找到订单›",
            "Hello,\n\n‹FBM Guard: do\u00a0not\u00a0send – no order was found for this ticket›",
            "FBM Guard: do not send – not known: carrier",
        ),
        passes=("FBM Guard is the name of an app.", "Please do not send it back yet."),
        other_level=Level.ERROR,
    ),
    Rule(
        "ask_cancel",
        Level.ERROR,
        "Amazon order cancellation policy, facts/amazon.md §3",
        "Asking the buyer to cancel because of your own stock is not allowed: cancel it yourself.",
        "因自身库存原因要求买家取消订单是不允许的:请自行取消。",
        fails=(
            "The item is out of stock. Could you please cancel the order?",
            "Leider ist der Artikel ausverkauft. Bitte stornieren Sie die Bestellung.",
            "L'article est en rupture de stock, merci d'annuler la commande.",
            "El artículo está agotado, por favor cancele el pedido.",
            "L'articolo è esaurito, può annullare l'ordine per favore?",
            "在庫切れのため、キャンセルしていただけますか。",
            "商品缺货,请您取消订单。",
            "O produto está esgotado, por favor cancele o pedido.",
            "Het artikel is uitverkocht, kunt u de bestelling annuleren?",
        ),
        passes=(
            "If you no longer want it, please request the cancellation in Your Orders.",
            "The item is out of stock, so we have cancelled the order and refunded you in full.",
            "这款已售完,我已为您取消订单并退款。",
        ),
    ),
    Rule(
        "off_amazon",
        Level.ERROR,
        GUIDELINES,
        "Settling or paying outside Amazon, or leaving out Amazon, is not allowed.",
        "不允许在亚马逊以外解决或付款,也不允许绕过亚马逊。",
        fails=(
            "We can refund you by PayPal.",
            "Let us settle this outside Amazon.",
            "Please close the claim and we will refund you.",
            "Wir können das außerhalb von Amazon klären.",
            "Nous pouvons vous rembourser par PayPal.",
            "Podemos reembolsarle por transferencia bancaria.",
            "Possiamo rimborsarla con un bonifico bancario.",
            "銀行振込で返金いたします。",
            "我们可以通过支付宝退款给您。",
            "Podemos reembolsar por Pix.",
            "Wij betalen u terug via bankoverschrijving.",
        ),
        passes=(
            "We are not allowed to refund outside Amazon.",
            "The refund goes to the payment method used on Amazon.",
        ),
    ),
    Rule(
        "secret_data",
        Level.ERROR,
        GUIDELINES,
        "Card, bank and identity data or passwords may not be asked for; refunds run through Amazon.",
        "不允许索要银行卡、银行账户、证件信息或密码;退款应通过亚马逊处理。",
        fails=(
            "Could you give me the last four digits on your card and the expiry date?",
            "Please reply with your full card number.",
            "Bitte nennen Sie uns Ihre Kontonummer.",
            "Merci de nous transmettre votre RIB.",
            "Necesitamos su número de cuenta.",
            "Ci serve il suo IBAN.",
            "口座番号をお知らせください。",
            "请提供您的银行卡号。",
            "Informe a sua senha, por favor.",
            "Geef ons uw rekeningnummer.",
        ),
        passes=(
            "Please do not send us your card number; we do not need it.",
            "Amazon sends the refund to your bank account within five days.",
            "Bring your passport or driver's license to the post office.",
        ),
        other_level=Level.WARN,
    ),
    Rule(
        "opt_out",
        Level.ERROR,
        GUIDELINES,
        "Asking the buyer to opt in to or out of messages is not allowed.",
        "不允许要求买家选择接收或退订消息。",
        fails=(
            "Reply STOP to unsubscribe from these messages.",
            "Sie können unsere Nachrichten abbestellen.",
            "Vous pouvez vous désabonner.",
            "You have opted out of our messages, please opt back in.",
            "Bitte lassen Sie Nachrichten von Verkäufern wieder zu.",
            "Merci de réactiver les messages des vendeurs.",
            "您关闭了卖家消息,请重新打开。",
            "回复退订即可。",
        ),
        passes=("Please reply to this message.", "包裹送到时直接拒收就行。"),
    ),
    Rule(
        "sensitive",
        Level.ERROR,
        GUIDELINES,
        "Offensive or sensitive words.",
        "含有冒犯性或敏感内容。",
        fails=("You are an idiot.", "Sie sind ein Idiot.", "你是骗子", "Vous êtes un menteur."),
        passes=("We are sorry for the trouble.",),
        other_level=Level.ERROR,
    ),
    Rule(
        "threat",
        Level.WARN,
        GUIDELINES,
        "Reads as a threat.",
        "读起来像威胁。",
        fails=("We will take legal action.", "我们会找律师。"),
        passes=("We will act at once.",),
        other_level=Level.WARN,
    ),
)

MARKER = re.compile(
    r"[‹<«\"']?\s?FBM[\s_-]?Guard\s?[:：]\s?do\s+not\s+send[^›>»\n]{0,300}[›>»]?", re.IGNORECASE
)
FOR_YOU = frozenset("为帮替给")
"""Before "您取消": we cancel for the buyer, not the buyer himself."""
AS_REASON = re.compile(
    r"as (?:the |a )?(?:cancellation )?reason|als (?:storno)?grund|comme (?:motif|raison)|como motivo|"
    r"キャンセル理由|取消(?:理由|原因)"
)


def check(letter: Letter) -> Iterator[Hit]:
    """Breaches of the conduct rules."""
    for match in MARKER.finditer(letter.original) if "guard" in letter.original.lower() else ():
        yield Hit("do_not_send", match.start(), match.end())
    for place in letter.together(
        Concept.ASK_CANCEL, Concept.NO_STOCK, within=2, without=(Concept.CANCEL_WISH, Concept.NEGATION)
    ):
        if letter.text[place.start - 1 : place.start] not in FOR_YOU:
            yield letter.hit("ask_cancel", place)
    for concept in (Concept.OFF_AMAZON, Concept.PAY_ELSEWHERE):
        for place in letter.together(concept, without=(Concept.NEGATION, Concept.WISHED)):
            yield letter.hit("off_amazon", place)
    for place in letter.together(Concept.CLOSE_IT, Concept.CLAIM, within=1, without=(Concept.NEGATION,)):
        yield letter.hit("off_amazon", place)
    for place in letter.together(Concept.ASK_SECRET, without=(Concept.NEGATION, Concept.THIRD_PARTY)):
        yield letter.hit("secret_data", place)
    for rule, concept in (
        ("opt_out", Concept.OPT_OUT),
        ("sensitive", Concept.SENSITIVE),
        ("threat", Concept.THREAT),
    ):
        for place in letter.places(concept):
            yield letter.hit(rule, place)
