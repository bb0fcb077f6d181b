"""Marketing: coupons, discounts, cross-selling, the seller's own shop, social media."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backend.domain.rules.letter import Letter
from backend.domain.rules.links import GUIDELINES
from backend.domain.rules.model import Hit, Rule
from backend.domain.rules.words import Found
from backend.domain.rules.words.concept import Concept
from backend.domain.vocabulary import Level

RULES = (
    Rule(
        "coupon",
        Level.ERROR,
        GUIDELINES,
        "Coupons and promotion codes are marketing.",
        "优惠券和促销码属于营销。",
        fails=(
            "Use code SAVE20 at checkout.",
            "As an apology we send you a coupon.",
            "Als Entschuldigung erhalten Sie einen Gutschein.",
            "Voici un code promo pour vous.",
            "Le enviamos un cupón de descuento.",
            "Le inviamo un codice sconto.",
            "クーポンをお送りします。",
            "送您一张优惠券。",
            "Enviamos um cupom de desconto.",
            "Hier is een kortingscode voor u.",
        ),
        passes=(
            "The coupon you used was refunded by Amazon.",
            "Der eingelöste Gutschein wurde erstattet.",
            "您使用的优惠券已退回。",
        ),
        other_level=Level.WARN,
    ),
    Rule(
        "discount",
        Level.ERROR,
        GUIDELINES,
        "A discount on another purchase is marketing.",
        "对其他购买提供折扣属于营销。",
        fails=(
            "You get 10% off your next order.",
            "Sie erhalten 10 % Rabatt auf Ihre nächste Bestellung.",
            "Vous aurez 10 % de remise sur votre prochaine commande.",
            "Tendrá un 10 % de descuento en su próxima compra.",
            "Avrà uno sconto del 10% sul prossimo acquisto.",
            "次回のご購入で10%割引いたします。",
            "下次购买可享九折优惠。",
            "Terá 10% de desconto na próxima compra.",
            "U krijgt 10% korting op uw volgende bestelling.",
        ),
        passes=("We can refund 15% of the price if you keep the item.",),
        other_level=Level.WARN,
    ),
    Rule(
        "cross_sell",
        Level.ERROR,
        GUIDELINES,
        "Recommending other products is marketing.",
        "推荐其他产品属于营销。",
        fails=(
            "Check out our other products.",
            "You may also like our new case.",
            "Entdecken Sie unsere neuen Produkte.",
            "Découvrez nos autres produits.",
            "Descubra nuestros otros productos.",
            "Scopra i nostri altri prodotti.",
            "他の商品もぜひご覧ください。",
            "欢迎选购我们的其他产品。",
            "Conheça nossos outros produtos.",
            "Bekijk onze andere producten.",
        ),
        passes=("We can send the same item in another colour as a replacement.",),
        other_level=Level.WARN,
    ),
    Rule(
        "marketing",
        Level.ERROR,
        GUIDELINES,
        "Promotions, newsletters, contests and the like are marketing.",
        "促销、订阅、抽奖等属于营销。",
        fails=(
            "Subscribe to our newsletter.",
            "Our summer sale starts today.",
            "Melden Sie sich für unseren Newsletter an.",
            "Profitez de nos offres exclusives.",
            "No se pierda nuestras ofertas.",
            "Approfitti delle nostre offerte.",
            "ただいまセール開催中です。",
            "限时促销,不要错过。",
            "Não perca nossas promoções.",
            "Profiteer van onze aanbiedingen.",
        ),
        passes=("Because of Black Friday the carrier is slower than usual.",),
        other_level=Level.WARN,
    ),
    Rule(
        "own_shop",
        Level.ERROR,
        GUIDELINES,
        "Leading the buyer to your own shop or website is not allowed.",
        "不允许将买家引向自己的网店或网站。",
        fails=(
            "Please visit our website for the manual.",
            "Next time order directly from us.",
            "Besuchen Sie unseren Onlineshop.",
            "Visitez notre site internet.",
            "Visite nuestra página web.",
            "Visiti il nostro sito.",
            "当店の公式サイトをご覧ください。",
            "请访问我们的官网。",
            "Visite o nosso site.",
            "Bezoek onze webshop.",
        ),
        passes=("Please check the carrier's website with the tracking number.",),
    ),
    Rule(
        "social_media",
        Level.ERROR,
        GUIDELINES,
        "Social media are contact and marketing outside Amazon.",
        "社交媒体属于亚马逊以外的联系和营销。",
        fails=(
            "Follow us on Instagram.",
            "Find us on Facebook for more.",
            "Folgen Sie uns auf Instagram.",
            "Suivez-nous sur Facebook.",
            "Síganos en Instagram.",
            "Seguici su Instagram.",
            "インスタグラムをフォローしてください。",
            "请关注我们的公众号。",
            "Siga-nos no Instagram.",
            "Volg ons op Instagram.",
            "Our handle is @bestshop_official there.",
        ),
        passes=("We follow your parcel every day.",),
        other_level=Level.WARN,
    ),
)

OFFER = re.compile(
    r"\d ?%|(?<![a-z])(?:code|codigo|codice|codes)(?![a-z])|\d ?(?:euros?|€|\$|usd|gbp|£)\s(?:off|rabatt|"
    r"de remise)|コード|折扣码"
)
"""What makes the next purchase a bait, beside a word for a discount."""
HANDLE = re.compile(r"(?<![a-z0-9.@_+-])@[a-z][a-z0-9_.]{2,30}(?![a-z0-9@])")


CODE_WORD = re.compile(r"(?<![a-z0-9])[a-z]{3,14}-?\d{1,4}(?![a-z0-9])")
CODE_REACH = 25
OTHER_CODE = re.compile(
    r"error|fault|fehler|erreur|errore|fallo|falha|defect|fout|ean|barcode|postcode|故障|エラー|pin|qr|retour|return|"
    r"rucksend|devoluci|reso|devoluc|退货|返品|pick-?up|locker|abhol|retrait|ritiro|recogida|afhaal|取件"
)


def check(letter: Letter) -> Iterator[Hit]:
    """Breaches of the marketing rules."""
    for place in letter.together(
        Concept.COUPON, without=(Concept.COUPON_USED, Concept.NEGATION, Concept.ENDED)
    ):
        yield letter.hit("coupon", place)
    for place in letter.together(
        Concept.CODE, without=(Concept.COUPON_USED, Concept.NEGATION, Concept.ENDED)
    ):
        if _takes_off(letter, place):
            yield letter.hit("coupon", place)
    for place in letter.together(Concept.NEXT_PURCHASE, Concept.DISCOUNT, without=(Concept.NEGATION,)):
        yield letter.hit("discount", place)
    for place in letter.together(Concept.NEXT_PURCHASE, without=(Concept.NEGATION,)):
        if OFFER.search(letter.text, *letter.bounds(letter.sentence(place.start))):
            yield letter.hit("discount", place)
    for place in letter.together(Concept.MARKETING, without=(Concept.NEGATION, Concept.ENDED)):
        yield letter.hit("marketing", place)
    for rule, concept in (
        ("cross_sell", Concept.CROSS_SELL),
        ("own_shop", Concept.OWN_SHOP),
        ("social_media", Concept.FOLLOW_US),
    ):
        for place in letter.together(concept, without=(Concept.NEGATION, Concept.WISHED)):
            yield letter.hit(rule, place)
    for match in HANDLE.finditer(letter.text) if "@" in letter.text else ():
        yield letter.hit("social_media", match.span())


def _takes_off(letter: Letter, place: Found) -> bool:
    """Whether a code is a seller's bait ("code SORRY15") and not one for a parcel, a return or a fault."""
    start, end = letter.bounds(letter.sentence(place.start))
    if OTHER_CODE.search(letter.text, start, end):
        return False
    if letter.around(place, Concept.DISCOUNT, 0) or letter.around(place, Concept.NEXT_PURCHASE, 0):
        return True
    near = max(start, place.start - CODE_REACH), min(end, place.end + CODE_REACH)
    return any(
        letter.original[slice(*letter.folded.span(*match.span()))].isupper()
        for match in CODE_WORD.finditer(letter.text, *near)
    )
