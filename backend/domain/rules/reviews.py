"""Review talk: what a seller may not say about reviews, ratings and feedback."""

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
        "review_positive",
        Level.ERROR,
        GUIDELINES,
        "Asking for a positive review or for stars is not allowed.",
        "不允许索要好评或星级。",
        fails=(
            "Please leave us a positive review.",
            "We would love a 5-star rating from you.",
            "Bitte hinterlassen Sie uns eine positive Bewertung.",
            "Merci de nous laisser un avis positif.",
            "Por favor, déjenos una reseña positiva.",
            "La preghiamo di lasciare una recensione positiva.",
            "高評価をお願いいたします。",
            "请给我们五星好评。",
            "Por favor, deixe uma avaliação positiva.",
            "Laat alstublieft een positieve beoordeling achter.",
            "Share the love and give us 5★.",
        ),
        passes=(
            "Thank you for your kind and positive feedback.",
            "Thank you for your review of this matter.",
            "Your claim is under review by our team.",
            "感谢您的好评。",
            "Vielen Dank für Ihre positive Bewertung.",
        ),
        other_level=Level.WARN,
    ),
    Rule(
        "review_conditional",
        Level.ERROR,
        GUIDELINES,
        "Asking only happy buyers for a review is not allowed.",
        "不允许只向满意的买家索要评价。",
        fails=(
            "If you are happy with your order, please leave us a review.",
            "Wenn Sie zufrieden sind, freuen wir uns über eine Bewertung.",
            "Si vous êtes satisfait, merci de laisser un avis.",
            "Si está satisfecho, deje una reseña, por favor.",
            "Se è soddisfatto, lasci una recensione.",
            "ご満足いただけましたら、レビューをお願いいたします。",
            "如果您满意,请留下评价。",
            "Se ficou satisfeito, deixe uma avaliação.",
            "Als u tevreden bent, laat dan een review achter.",
        ),
        passes=("If you are not happy with the item, you can return it within 30 days.",),
        other_level=Level.WARN,
    ),
    Rule(
        "review_contact_first",
        Level.ERROR,
        GUIDELINES,
        "Asking the buyer to turn to you before or instead of a review is not allowed.",
        "不允许要求买家在评价之前先联系您,或以联系代替评价。",
        fails=(
            "Please contact us before leaving a negative review.",
            "Bitte kontaktieren Sie uns, bevor Sie eine negative Bewertung abgeben.",
            "Contactez-nous avant de laisser un avis négatif.",
            "Contáctenos antes de dejar una reseña negativa.",
            "Ci contatti prima di lasciare una recensione negativa.",
            "低評価をつける前にご連絡ください。",
            "留差评之前请先联系我们。",
            "Before posting anything negative please give us the chance to put it right.",
            "Entre em contato antes de deixar uma avaliação negativa.",
            "Neem contact op voordat u een negatieve beoordeling plaatst.",
        ),
        passes=("Before we review your case we need the photo.",),
        other_level=Level.WARN,
    ),
    Rule(
        "review_change",
        Level.ERROR,
        GUIDELINES,
        "Asking the buyer to change or remove a review is not allowed.",
        "不允许要求买家修改或删除评价。",
        fails=(
            "Could you please remove your negative feedback?",
            "Könnten Sie Ihre Bewertung bitte ändern?",
            "Pourriez-vous modifier votre avis ?",
            "¿Podría eliminar su reseña?",
            "Potrebbe modificare la sua recensione?",
            "レビューを削除していただけますか。",
            "能否请您删除差评?",
            "Poderia alterar a sua avaliação?",
            "Kunt u uw beoordeling aanpassen?",
            "Your rating hurts us. Could you change it, please?",
            "Könnten Sie Ihre zwei Sterne noch einmal überdenken?",
            "Pourriez-vous revoir votre note à la hausse ?",
            "¿Podría subir la puntuación ahora?",
            "Potrebbe alzare un po' il voto?",
            "能把评分改高一点吗?",
        ),
        passes=(
            "We will update you once the review of your claim is complete.",
            "We have changed the delivery address.",
            "The address on the label is wrong. Could you change it in your account?",
        ),
        other_level=Level.WARN,
    ),
    Rule(
        "review_incentive",
        Level.ERROR,
        GUIDELINES,
        "Offering anything for a review is not allowed.",
        "不允许以任何好处换取评价。",
        fails=(
            "Write a review and we will send you a gift card.",
            "Für eine Bewertung erhalten Sie einen Gutschein, hinterlassen Sie eine Bewertung.",
            "Laissez un avis et recevez un cadeau.",
            "Deje una reseña y le enviaremos un regalo.",
            "Lasci una recensione e riceverà un omaggio.",
            "レビューを書いていただいた方にギフト券を差し上げます。",
            "写好评返现10元。",
            "Deixe uma avaliação e ganhe um brinde.",
            "Schrijf een review en ontvang een cadeaubon.",
            "We will refund you if you remove your review.",
            "All we ask in return for the free filter is your honest review.",
            "Le ingresamos 15 € a cambio de una reseña.",
        ),
        passes=(
            "We have issued the refund today. Thank you for your feedback.",
            "You asked whether leaving a review affects your refund: it doesn't.",
        ),
        other_level=Level.ERROR,
    ),
    Rule(
        "review_repeat",
        Level.ERROR,
        GUIDELINES,
        "Asking a second time for a review of the same order is not allowed.",
        "不允许就同一订单再次索要评价。",
        fails=(
            "This is a reminder to leave a review.",
            "You still have not left us a review, please write a review.",
            "Nochmals die Bitte: schreiben Sie eine Bewertung.",
        ),
        passes=("We have sent the parcel again.",),
        other_level=Level.WARN,
    ),
    Rule(
        "review_request",
        Level.WARN,
        GUIDELINES,
        "Only one neutral request for a review is allowed per order; Amazon's own request is safer.",
        "每个订单只允许一次中立的评价请求;使用亚马逊自带的请求更稳妥。",
        fails=("Please leave a review on Amazon.", "麻烦您留个评价。"),
        passes=("We will share the feedback with our warehouse.",),
    ),
)


STARS = re.compile(
    r"(?<![\d.,])(?:[45]|five|four|funf|cinq|cinco|cinque|vijf) ?(?:★|☆|⭐)|[★☆⭐⭑⭒✭✩✪✫🌟]{4,5}|\*{5}"
    r"|5つ星|星5つ?"
    r"|(?<![\d.,])5 ?\*(?![\d*])(?= ?(?:review|rating|feedback|bewertung|rezension|avis|note|resena|opinion|"
    r"recension|avaliac|beoordeling|recensie|please|bitte))"
)
"""Stars asked for in signs."""
STAR_SIGNS = "★☆⭐星⭑⭒✭✩✪✫🌟*"
OTHER_STARS = re.compile(r"energy|energie|safety|hotel|euro ?ncap|能效|efficien")
MONEY = re.compile(r"\d ?(?:€|\$|£|¥|euros?|eur|usd|gbp|円|元|块)|(?:€|\$|£|¥) ?\d")
IN_ADVANCE = re.compile(
    r"in advance|im voraus|par avance|d'avance|por adelantado|de antemano|in anticipo|antecipa|bij "
    r"voorbaat|提前|先感谢|事前に"
)


CHANGE_REACH, CONDITION_REACH, SCREENSHOT_REACH = 60, 80, 90
"""Characters between a verb and what it is about, and between a condition and its verb."""


TALK = (
    *(Concept.REVIEW, Concept.GIVE_REVIEW, Concept.GOOD_REVIEW, Concept.FIVE_STARS),
    *(Concept.FOR_REVIEW, Concept.CONTACT_FIRST, Concept.CHANGE_REVIEW),
)
"""Without one of these nothing is said about reviews."""


def check(letter: Letter) -> Iterator[Hit]:
    """Breaches of the review rules."""
    if not any(map(letter.places, TALK)) and not any(sign in letter.text for sign in STAR_SIGNS):
        return
    thanked = {
        letter.sentence(place.start)
        for place in letter.places(Concept.THANKED)
        if not IN_ADVANCE.search(letter.text, *letter.bounds(letter.sentence(place.start)))
    }
    asked = _asked(letter, thanked)
    good = _good(letter, thanked)
    changed = _changed(letter)
    for rule, places in (
        ("review_positive", good),
        ("review_change", changed),
        ("review_contact_first", letter.places(Concept.CONTACT_FIRST)),
        ("review_conditional", _conditional(letter, asked)),
        ("review_incentive", _incentives(letter, [*asked, *good, *changed])),
        ("review_request", asked),
    ):
        for place in places:
            yield letter.hit(rule, place)
    for place in (*asked, *good, *changed):
        if letter.around(place, Concept.AGAIN):
            yield letter.hit("review_repeat", place)


def _asked(letter: Letter, thanked: set[int]) -> list[Found]:
    refused = letter.sentences_of(Concept.NEGATION) - letter.sentences_of(Concept.IF_HAPPY)
    return [
        place
        for place in letter.places(Concept.GIVE_REVIEW)
        if not _other_review(letter, place) and letter.sentence(place.start) not in thanked | refused
    ]


def _good(letter: Letter, thanked: set[int]) -> list[Found]:
    """A good review or stars that are asked for; "five stars" alone may be what a lamp has."""
    places = list(letter.together(Concept.GOOD_REVIEW, without=(Concept.NEGATION,)))
    for place in letter.together(Concept.FIVE_STARS, without=(Concept.NEGATION,)):
        if any(letter.near(place, concept, STARS_REACH) for concept in ABOUT_STARS):
            places.append(place)
    if any(sign in letter.text for sign in STAR_SIGNS):
        places += [Found(*match.span()) for match in STARS.finditer(letter.text)]
    return [
        place
        for place in places
        if letter.sentence(place.start) not in thanked
        and not _other_review(letter, place)
        and not OTHER_STARS.search(letter.text, *letter.bounds(letter.sentence(place.start)))
    ]


ABOUT_STARS = (Concept.REVIEW, Concept.GIVING, Concept.GIVE_REVIEW, Concept.WISHING, Concept.REWARD)
STARS_REACH = 90


def _changed(letter: Letter) -> list[Found]:
    """A review that is to be changed or taken back, named beside the verb or in the sentence before."""
    places = [
        place
        for place in letter.together(Concept.CHANGE_REVIEW, without=(Concept.NEGATION,))
        if not _other_review(letter, place)
    ]
    places += [
        place
        for place in letter.together(
            Concept.CHANGE_IT, Concept.REVIEW, within=1, without=(Concept.NEGATION, Concept.THANKED)
        )
        if not letter.around(place, Concept.NOT_REVIEW)
    ]
    places += [
        place
        for place in letter.together(Concept.CHANGING, without=(Concept.NEGATION,))
        if _near_review(letter, place, CHANGE_REACH)
    ]
    return places


def _near_review(letter: Letter, place: Found, reach: int) -> bool:
    reviews = [other for other in letter.around(place, Concept.REVIEW, 0) if not _other_review(letter, other)]
    return any(other.start - place.end <= reach and place.start - other.end <= reach for other in reviews)


def _conditional(letter: Letter, asked: list[Found]) -> Iterator[Found]:
    """Only the happy ones are asked."""
    for place in letter.together(Concept.IF_HAPPY, Concept.REVIEW, without=(Concept.THANKED,)):
        if any(not _other_review(letter, other) for other in letter.around(place, Concept.REVIEW, 0)):
            yield place
    asking = {letter.sentence(place.start) for place in asked}
    for place in letter.places(Concept.IF_HAPPY):
        if asking & {letter.sentence(place.start), letter.sentence(place.start) + 1}:
            yield place


def _incentives(letter: Letter, asked: list[Found]) -> Iterator[Found]:
    """Something is given for a review, for a good one, or for taking one back."""
    for place in letter.together(Concept.FOR_REVIEW, without=(Concept.THANKED,)):
        if not _other_review(letter, place) and _rewarded(letter, place):
            yield place
    yield from (place for place in asked if letter.around(place, Concept.REWARD))
    for place in letter.together(Concept.SCREENSHOT, Concept.REVIEW) if letter.places(Concept.REVIEW) else ():
        if _near_review(letter, place, SCREENSHOT_REACH):
            yield place
    if not (letter.places(Concept.REVIEW) and letter.places(Concept.REWARD)):
        return
    for place in letter.together(Concept.CONDITION, Concept.REVIEW, Concept.REWARD, within=1):
        acts = (Concept.CHANGING, Concept.GIVING, Concept.CHANGE_IT)
        reviews = [one for one in letter.around(place, Concept.REVIEW) if not _other_review(letter, one)]
        if reviews and any(letter.near(place, act, CONDITION_REACH) for act in acts):
            yield place


def _rewarded(letter: Letter, place: Found) -> bool:
    return bool(letter.around(place, Concept.REWARD)) or bool(
        MONEY.search(letter.text, *letter.bounds(letter.sentence(place.start)))
    )


def _other_review(letter: Letter, place: Found) -> bool:
    """Whether a word for review means something else there ("a review of this matter")."""
    return any(
        other.start < place.end and place.start < other.end for other in letter.places(Concept.NOT_REVIEW)
    )
