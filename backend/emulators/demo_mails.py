"""The demo's mail: buyers in nine languages, Amazon's own notices, a web shop's customer, a look-alike.

Frames (subjects, order block, markers, footers) follow what was seen of Amazon's relay mails in public code;
every text and name is invented.
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from backend.domain.marketplaces import MARKETPLACES
from backend.domain.vocabulary import CaseType
from backend.emulators import demo_names as names

BY_COUNTRY = {place.country: place for place in MARKETPLACES.values()}

FOOTERS = {
    "en": (
        "For Your Information: To help arbitrate disputes and preserve trust and safety, we retain all "
        "messages "
        "buyers and sellers send through {site} for two years. This includes your response to the "
        "message above."
    ),
    "de": (
        "Wichtiger Hinweis: Zur Klärung von Streitfällen und zum Schutz unserer Kunden speichern wir alle "
        "Nachrichten, die Käufer und Verkäufer über {site} senden, zwei Jahre lang."
    ),
    "fr": (
        "Important : Afin d'arbitrer les litiges et de préserver la confiance et la sécurité, nous "
        "conservons "
        "pendant deux ans tous les messages envoyés par l'intermédiaire de {site}."
    ),
    "es": (
        "Nota informativa: Para ayudar a resolver disputas y preservar la confianza y la seguridad, "
        "conservamos "
        "durante dos años todos los mensajes que se envían a través de {site}."
    ),
}
MARKERS = {
    "en": ("Begin message", "End message"),
    "ca": ("Begin message / Début du message", "End message / Fin du message"),
    "de": ("Anfang der Nachricht", "Ende der Nachricht"),
    "fr": ("Début du message", "Fin du message"),
    "it": ("Inizio messaggio", "Fine messaggio"),
    "es": ("Iniciar mensaje", "Finalizar mensaje"),
    "ja": ("メッセージはここから", "メッセージはここまで"),
    "pt": ("Mensagem: ", "Encerrar mensagem"),
    "de-2026": ("Message:", "Ende der Nachricht"),
    "en-2026": ("Message:", "End message"),
}


@dataclass(frozen=True)
class BuyerMail:
    """One mail as it reaches a support address.

    ``order_id`` is what the mail is really about (None where there is none); ``arrives_in`` is measured from
    the start of the demo: negative for mail that lies in the list already. ``language`` and ``case`` say what
    a reader would find; ``case`` is None for what is no buyer's message.
    """

    sender: str
    sender_name: str
    to: str
    subject: str
    body: str
    order_id: str | None
    arrives_in: timedelta
    language: str = "en"
    case: CaseType | None = None


def relay_address(country: str, seed: str, token: str = "") -> str:
    """A buyer's relay address: the same buyer keeps the same alias; ``token`` is the 2026 part after +."""
    alias = hashlib.sha256(f"{country} {seed}".encode()).hexdigest()[:14]
    return f"{alias}{'+' + token if token else ''}@marketplace.{BY_COUNTRY[country].host}"


def _buyer(
    minutes: float,
    country: str,
    name: str,
    subject: str,
    text: str,
    *,
    order_id: str | None,
    product: tuple[str, str, str] | None = None,
    language: str = "en",
    case: CaseType,
    frame: str = "",
    plus: bool = False,
) -> BuyerMail:
    """A message relayed by Amazon; ``{id}`` in the subject is filled in. ``plus`` gives a 2026 address."""
    place = BY_COUNTRY[country]
    block = ""
    if order_id is not None and product is not None:
        title = names.BY_LANGUAGE.get(country, {}).get(product, product[0])
        block = {
            "ca": f"Order ID/Commande N°: {order_id}:\n1 of/sur {title} [ASIN: {product[1]}]\n\n",
            "en": f"Order ID {order_id}:\n1 of {title} [ASIN: {product[1]}]\n\n",
        }.get(frame or language, f"# {order_id}:\n1 / {title} [ASIN: {product[1]}]\n\n")
    begin, end = MARKERS.get(frame or language, MARKERS["en"])
    footer = FOOTERS.get(language, FOOTERS["en"]).format(site=place.host.capitalize())
    body = (
        f"{block}------------- {begin} -------------\n\n{text}\n\n------------- {end} -------------\n\n"
        f"{footer}\n\n[commMgrTok:{hashlib.sha256(text.encode()).hexdigest()[:13].upper()}]\n"
    )
    token = str(uuid.uuid5(uuid.NAMESPACE_URL, name)) if plus else ""
    return BuyerMail(
        sender=relay_address(country, name, token),
        sender_name=name if plus else f"{name} - Amazon Marketplace",
        to=names.SUPPORT_US if place.region == "na" else names.SUPPORT_EU,
        subject=subject.format(id=order_id or "", name=name),
        body=body,
        order_id=order_id,
        arrives_in=timedelta(minutes=minutes),
        language=language,
        case=case,
    )


EN_DELIVERY = "Order delivery inquiry from Amazon customer {name} (Order: {id})"
EN_INQUIRY = "Inquiry from Amazon customer {name} (Order: {id})"
EN_RETURN = "Return policy inquiry from Amazon customer {name}(Order: {id})"
DE_INQUIRY = "Frage von Amazon-Kunde {name} (Bestellung: {id})"
DE_MISSING = "Paket nicht angekommen: Gutschrift anfordern(Bestellung: {id})"
FR_INQUIRY = "Demande de renseignements de la part du client Amazon {name} (Commande : {id})"

WISMO = CaseType.WHERE_IS_MY_ORDER


def buyer_mails(now: datetime) -> list[BuyerMail]:
    """All mails of the demo in the order of arrival; ``now`` is the start of the demo, aware.

    Those with ``arrives_in`` of zero or less are in the list at the start, the hero's among them; the others
    are the queue behind "next buyer".
    """
    mails = [*_at_start(now), *_surge(), *_queue(), *_beside_amazon(), *_charged(), *_not_from_buyers(now)]
    return sorted(mails, key=lambda mail: mail.arrives_in)


def _charged() -> list[BuyerMail]:
    """About shipping charges that are right, doubled, unclear and partly given back."""
    case = CaseType.SHIPPING_CHARGE
    first, second = names.CHARGED_TWICE
    return [
        _buyer(
            3.5,
            "US",
            "Nolan Freitag",
            EN_INQUIRY,
            "Why was I charged so much for shipping? The shipping charge for one kettle seems wrong to me.",
            order_id=names.CHARGED_RIGHT,
            product=names.KETTLE,
            case=case,
        ),
        _buyer(
            5.5,
            "US",
            "Imani Castellanos",
            EN_INQUIRY,
            f"Both of my orders, {second} and {first}, came in one box, but I was charged for shipping "
            "twice. Please refund one shipping charge.",
            order_id=second,
            product=names.HOOKS,
            case=case,
        ),
        _buyer(
            7.5,
            "US",
            "Wes Holloway",
            EN_INQUIRY,
            "I ordered the shelf and the hooks together and was charged the shipping fee for each of them. "
            "Is that shipping charge correct?",
            order_id=names.CHARGE_UNCLEAR,
            product=names.SHELF,
            case=case,
        ),
        _buyer(
            9.5,
            "DE",
            "Jochen Abt",
            DE_INQUIRY,
            "Ich habe für den Expressversand bezahlt und die Lampe kam zu spät. Bisher wurden mir nur 5 Euro "
            "erstattet, bitte erstatten Sie mir die restlichen Versandkosten.",
            order_id=names.CHARGE_PARTLY_BACK,
            product=names.LAMP,
            language="de",
            case=case,
        ),
    ]


def _at_start(now: datetime) -> list[BuyerMail]:
    promised = (now - timedelta(days=2)).strftime("%A")
    return [
        _buyer(
            -35,
            "US",
            "Dana Whitlock",
            EN_DELIVERY,
            f"Where is my order? It was supposed to be here {promised} and the tracking has not moved "
            f"for days. "
            "I need the lamp for my daughter's room this weekend.",
            order_id=names.HERO,
            product=names.LAMP,
            case=WISMO,
        ),
        _buyer(
            -125,
            "US",
            "Marcus Oyelaran",
            EN_DELIVERY,
            "Tracking says the blanket was delivered to my porch but there is nothing there. I asked both "
            "neighbors and checked the garage. I never received this package.",
            order_id=names.DENIED,
            product=names.BLANKET,
            case=CaseType.NOT_RECEIVED,
        ),
        _buyer(
            -1310,
            "US",
            "Harlan & Voss Design",
            EN_INQUIRY,
            "We did not receive the three office chairs from this order. Nobody at our front desk knows of a "
            "delivery. If this is not settled today we will file an A-to-z claim.",
            order_id=names.HIGH_VALUE,
            product=names.CHAIR,
            case=CaseType.NOT_RECEIVED,
        ),
        _buyer(
            -290,
            "US",
            "Priscilla Nakai",
            EN_INQUIRY,
            "I paid $19.99 for next day shipping and the lamp came three days late. The shipping charge "
            "is wrong "
            "for that, please refund the postage.",
            order_id=names.LATE_EXPEDITED,
            product=names.LAMP,
            case=CaseType.SHIPPING_CHARGE,
        ),
        _buyer(
            -415,
            "DE",
            "Katrin Ostermann",
            DE_INQUIRY,
            "Guten Tag, wo bleibt mein Paket? Es sollte gestern ankommen und die Sendungsverfolgung "
            "zeigt seit "
            "Tagen nur Köln an. Viele Grüße, K. Ostermann",
            order_id=names.GERMANY_LATE,
            product=names.LAMP,
            language="de",
            case=WISMO,
        ),
        _buyer(
            -66,
            "FR",
            "Élodie Marchand",
            FR_INQUIRY,
            "Bonjour, je souhaite annuler ma commande, je l'ai passée deux fois par erreur. Merci de "
            "confirmer.",
            order_id=names.FRANCE_CANCEL,
            product=names.LAMP,
            language="fr",
            case=CaseType.CANCEL,
        ),
        _buyer(
            -540,
            "ES",
            "Nuria Cabello",
            "Consulta del cliente de Amazon {name} (Pedido: {id})",
            "Hola, el jarrón ha llegado roto. La caja no tenía ninguna protección por dentro. ¿Me "
            "pueden enviar "
            "otro?",
            order_id=names.SPAIN,
            product=names.VASE,
            language="es",
            case=CaseType.ITEM_PROBLEM,
        ),
        _buyer(
            -178,
            "IT",
            "Gianluca Ferrero",
            "Richiesta di informazioni dal cliente Amazon {name} (Ordine: {id})",
            "Buongiorno, il corriere dice di essere passato ma io ero a casa tutto il giorno. Dov'è il "
            "mio pacco "
            "e quando arriva?",
            order_id=names.ITALY,
            product=names.MIRROR,
            language="it",
            case=WISMO,
        ),
        _buyer(
            -655,
            "JP",
            "高瀬 美緒",
            "Amazon.co.jp: お客様からのお問い合わせ (注文: {id})",
            "注文したケトルがまだ届きません。通関で止まっているようですが、いつ届きますか。",
            order_id=names.JAPAN,
            product=names.KETTLE,
            language="ja",
            case=WISMO,
        ),
        _buyer(
            -236,
            "NL",
            "Sanne de Wit",
            "Vraag van Amazon-klant {name} (Bestelling: {id})",
            "Hallo, ik ben verhuisd. Kunt u het adres wijzigen naar mijn nieuwe huis voordat het pakket "
            "wordt "
            "verzonden? Alvast bedankt.",
            order_id=names.NETHERLANDS,
            product=names.HOOKS,
            language="nl",
            case=CaseType.ADDRESS_CHANGE,
            frame="en-2026",
            plus=True,
        ),
        _buyer(
            -362,
            "US",
            "Teresa Lindqvist",
            EN_DELIVERY,
            "Hi, my order still has not arrived. Can you tell me where the shelves are?",
            order_id=names.FBA,
            product=names.SHELF,
            case=WISMO,
        ),
        _buyer(
            -488,
            "BR",
            "Rafael Tavares",
            "Detalhes do produto Amazon {name} pergunta do cliente",
            "Olá! A chaleira funciona em fogão de indução? E tem na cor branca?",
            order_id=None,
            language="pt",
            case=CaseType.PRODUCT_QUESTION,
            plus=True,
        ),
        _buyer(
            -770,
            "MX",
            "Ximena Robledo",
            "Consulta del cliente de Amazon {name} (Pedido: {id})",
            "Buenas tardes, mi pedido no ha llegado y el rastreo dice que sigue en la aduana de Monterrey. "
            "¿Dónde está mi paquete?",
            order_id=names.MEXICO,
            product=names.LAMP,
            language="es",
            case=WISMO,
        ),
    ]


def _surge() -> list[BuyerMail]:
    """One origin's parcels are stuck: its buyers write within hours of each other."""
    said = (
        (
            -52,
            "Owen Castellano",
            names.SHELF,
            "Tracking stopped in Louisville. Where is my package?",
        ),
        (-84, "Bettina Kraus", names.LAMP, "My order is late. When will it arrive?"),
        (
            -131,
            "Jerome Attaway",
            names.KETTLE,
            "Due yesterday and stuck in Louisville. Any news?",
        ),
        (
            -187,
            "Lucia Bermudez",
            names.SHELF,
            "Still waiting for my shelves, tracking is frozen.",
        ),
        (-301, "Hank Odegaard", names.LAMP, "Where is the lamp? It shows the same place for three days now."),
        (4, "Noor Rahimi", names.KETTLE, "My kettle is a day late and tracking does not move. Is it lost?"),
    )
    return [
        _buyer(minutes, "US", name, EN_DELIVERY, text, order_id=order_id, product=product, case=WISMO)
        for order_id, (minutes, name, product, text) in zip(names.SURGE, said, strict=True)
    ]


def _queue() -> list[BuyerMail]:
    second = names.REPLACEMENT
    return [
        _buyer(
            2,
            "US",
            "Imogen Tully",
            EN_DELIVERY,
            "UPS says the delivery is delayed because of the weather. Will the blanket still be here by the "
            "weekend?",
            order_id=names.WEATHER,
            product=names.BLANKET,
            case=WISMO,
        ),
        _buyer(
            6,
            "DE",
            "Jannik Petersen",
            DE_MISSING,
            "Laut Sendungsverfolgung wurde das Paket beim Nachbarn abgegeben. Dort war aber niemand und "
            "ich habe "
            "das Paket nicht erhalten.",
            order_id=names.GERMANY_DENIED,
            product=names.KETTLE,
            language="de",
            case=CaseType.NOT_RECEIVED,
            frame="de-2026",
            plus=True,
        ),
        _buyer(
            9,
            "ES",
            "Álvaro Quintana",
            "Consulta del cliente de Amazon {name} (Pedido: {id})",
            "Hola, devolví la manta hace más de una semana y todavía no me han hecho el reembolso. "
            "¿Cuándo recibiré "
            "mi dinero?",
            order_id=names.SPAIN_REFUND,
            product=names.BLANKET,
            language="es",
            case=CaseType.RETURN_REFUND,
        ),
        _buyer(
            12,
            "CA",
            "Geneviève Tremblay",
            "Inquiry from Amazon customer {name} (Order: {id})",
            "Bonjour, où est ma commande ? Le suivi indique qu'elle est à la douane depuis hier.",
            order_id=names.CANADA,
            product=names.LAMP,
            language="fr",
            case=WISMO,
            frame="ca",
        ),
        _buyer(
            18,
            "US",
            "Gordon Pell",
            EN_DELIVERY,
            "Only one of the two boxes came, the wall hooks are missing. When does the rest of my order "
            "arrive?",
            order_id=names.TWO_PARCELS,
            product=names.HOOKS,
            case=WISMO,
        ),
        _buyer(
            22,
            "US",
            "Ruth Abernathy",
            EN_RETURN,
            f"I sent the mirror back ({names.RETURNED}) and you shipped a new one under {second}. I "
            f"would still "
            "like my money back for the first one.",
            order_id=names.RETURNED,
            product=names.MIRROR,
            case=CaseType.RETURN_REFUND,
        ),
        _buyer(
            26,
            "US",
            "Felix Amado",
            EN_DELIVERY,
            "You marked my order as shipped but UPS says they have not received the package. What is "
            "going on?",
            order_id=names.NO_SCAN,
            product=names.SHELF,
            case=WISMO,
        ),
        _buyer(
            30,
            "US",
            "Sylvie Kaufman",
            EN_INQUIRY,
            "There is no tracking number on my order. Can you send me one?",
            order_id=names.NO_NUMBER,
            product=names.HOOKS,
            case=WISMO,
        ),
        _buyer(
            33,
            "US",
            "Desmond Faulk",
            EN_DELIVERY,
            "The USPS site says the tracking number is not valid. Did you really ship my kettle?",
            order_id=names.WRONG_CARRIER,
            product=names.KETTLE,
            case=WISMO,
        ),
        _buyer(
            37,
            "FR",
            "Bastien Lefort",
            FR_INQUIRY,
            "Bonjour, le livreur n'a pas trouvé mon adresse. Il manque le numéro de bâtiment, "
            "pouvez-vous changer "
            "l'adresse de livraison ?",
            order_id=names.FRANCE_ADDRESS,
            product=names.VASE,
            language="fr",
            case=CaseType.ADDRESS_CHANGE,
        ),
        _buyer(
            40,
            "US",
            "Corinne Yates",
            EN_DELIVERY,
            "Has my Prime order shipped yet? It should be here tomorrow.",
            order_id=names.PRIME,
            product=names.KETTLE,
            case=WISMO,
        ),
        _buyer(
            44,
            "GB",
            "Alistair Boyd",
            EN_INQUIRY,
            "I have not received the lamp. The courier's page says a woman signed for it, but I live "
            "alone. Please "
            "look into this.",
            order_id=names.UK_DELIVERED,
            product=names.LAMP,
            case=CaseType.NOT_RECEIVED,
        ),
        _buyer(
            47,
            "GB",
            "Megan Pryce",
            EN_INQUIRY,
            "Could you please send me a VAT invoice for this order? Thank you.",
            order_id=names.UK,
            product=names.SHELF,
            case=CaseType.OTHER,
        ),
        _buyer(
            51,
            "BR",
            "Beatriz Nogueira",
            "Consulta do cliente Amazon {name} (Pedido: {id})",
            "Boa tarde, onde está o meu pedido? O rastreamento parou na alfândega.",
            order_id=names.BRAZIL,
            product=names.KETTLE,
            language="pt",
            case=WISMO,
            plus=True,
        ),
        _buyer(
            55,
            "US",
            "Omar Siddiqui",
            EN_DELIVERY,
            "Nothing has happened for four days. Unless someone answers I will open an A-to-z Guarantee "
            "claim and "
            "dispute the charge with my bank.",
            order_id=names.STALLED,
            product=names.HOOKS,
            case=WISMO,
        ),
        _buyer(
            58,
            "US",
            "Wendy Sakamoto",
            EN_INQUIRY,
            "The driver could not get in. Please tell UPS the gate code is 4471 so that they can "
            "deliver the chair.",
            order_id=names.ATTEMPT,
            product=names.CHAIR,
            case=CaseType.ADDRESS_CHANGE,
        ),
        _buyer(
            62,
            "DE",
            "Mareike Sommer",
            DE_INQUIRY,
            "Hallo, wann kommt meine Prime-Bestellung an?",
            order_id=names.GERMANY_PRIME,
            product=names.LAMP,
            language="de",
            case=WISMO,
        ),
        _buyer(
            66,
            "US",
            "林 佳慧",
            EN_DELIVERY,
            "您好,我的包裹什么时候到?快递信息好几天没有更新了。",
            order_id=names.ESTIMATE_LATE,
            product=names.KETTLE,
            language="zh",
            case=WISMO,
        ),
        _buyer(
            70,
            "JP",
            "森本 拓也",
            "Amazon.co.jp: お客様からのお問い合わせ (注文: {id})",
            "ウォールフックの耐荷重は何キロですか。石膏ボードの壁に使えますか。",
            order_id=names.JAPAN_FBA,
            product=names.HOOKS,
            language="ja",
            case=CaseType.PRODUCT_QUESTION,
        ),
        _buyer(
            74,
            "US",
            "Patrice Holloway",
            EN_DELIVERY,
            "UPS says the package was damaged. Are you sending a new mirror or should I wait?",
            order_id=names.DAMAGED,
            product=names.MIRROR,
            case=WISMO,
        ),
        _buyer(
            78,
            "US",
            "Curtis Embry",
            EN_INQUIRY,
            "It has been a day past the ship date and nothing has been sent. Please cancel the order.",
            order_id=names.SHIP_BY_PASSED,
            product=names.BLANKET,
            case=CaseType.CANCEL,
        ),
        _buyer(
            82,
            "US",
            "Anita Delacroix",
            EN_DELIVERY,
            "The tracking number you gave is just zeros. Where is my vase?",
            order_id=names.DUMMY,
            product=names.VASE,
            case=WISMO,
        ),
        _buyer(
            86,
            "US",
            "Joel Brandvold",
            EN_INQUIRY,
            f"Hello, I am asking about order {names.OTHER_SELLER}. The bird atlas has not arrived.",
            order_id=names.OTHER_SELLER,
            product=("Pocket Atlas of Garden Birds", "B0OTHERBRD", "OT-BIRD"),
            case=WISMO,
        ),
        _buyer(
            90,
            "US",
            "Shirin Vakili",
            "Product details inquiry from Amazon customer {name}",
            "What is the weight limit of the 24 inch shelf? I want to put books on it.",
            order_id=None,
            case=CaseType.PRODUCT_QUESTION,
        ),
        _buyer(
            94,
            "GB",
            "Tom Ashdown",
            EN_INQUIRY,
            "The hooks arrived yesterday, thank you. One of the six has no screw in the bag, could you "
            "send it?",
            order_id=names.UK_ROYAL_MAIL,
            product=names.HOOKS,
            case=CaseType.ITEM_PROBLEM,
        ),
    ]


def _plain(
    minutes: float,
    sender: str,
    name: str,
    subject: str,
    body: str,
    *,
    order_id: str | None = None,
    to: str = names.SUPPORT_US,
    language: str = "en",
    case: CaseType | None = None,
) -> BuyerMail:
    return BuyerMail(sender, name, to, subject, body, order_id, timedelta(minutes=minutes), language, case)


def _beside_amazon() -> list[BuyerMail]:
    """Orders of which a warehouse or a carrier knows more than Amazon, and the web shop's own."""
    return [
        _buyer(
            -22,
            "US",
            "Caleb Ingersoll",
            EN_DELIVERY,
            "Hello, my lamp still says not shipped and there is no tracking. Where is my order?",
            order_id=names.NOT_UPLOADED,
            product=names.LAMP,
            case=WISMO,
        ),
        _buyer(
            -148,
            "US",
            "周文静",
            EN_DELIVERY,
            "你好，我的包裹已经十天了还没有到，物流信息看不懂，请问现在到哪里了？",
            order_id=names.CROSS_BORDER,
            product=names.HOOKS,
            language="zh",
            case=WISMO,
        ),
        _buyer(
            -31,
            "US",
            "Imogen Castellanos",
            EN_DELIVERY,
            "My vase was in Los Angeles days ago and nothing has happened since. Where is my package?",
            order_id=names.FROM_CHINA,
            product=names.VASE,
            case=WISMO,
        ),
        _buyer(
            7,
            "US",
            "Renata Kowalczyk",
            EN_INQUIRY,
            "Amazon says my vase was delivered, but nothing came. I never received it.",
            order_id=names.AMAZON_AHEAD,
            product=names.VASE,
            case=CaseType.NOT_RECEIVED,
        ),
        _buyer(
            13,
            "US",
            "Dwight Fairbanks",
            EN_DELIVERY,
            "The tracking number you gave me does not work at UPS. Where is my kettle?",
            order_id=names.OTHER_NUMBER,
            product=names.KETTLE,
            case=WISMO,
        ),
        _buyer(
            21,
            "US",
            "Gus Hallberg",
            EN_DELIVERY,
            "FedEx left a note but nobody rang. When will my kettle be delivered?",
            order_id=names.FEDEX,
            product=names.KETTLE,
            case=WISMO,
        ),
        _buyer(
            26,
            "DE",
            "Jörn Petersen",
            DE_INQUIRY,
            "Hallo, wann kommt mein Paket heute an? Ich muss noch einkaufen gehen.",
            order_id=names.DHL,
            product=names.LAMP,
            language="de",
            case=WISMO,
        ),
        _buyer(
            31,
            "CA",
            "Mireille Gagnon",
            FR_INQUIRY,
            "Bonjour, où est ma commande ? Je n'ai reçu aucun avis.",
            order_id=names.CANADA_POST,
            product=names.LAMP,
            language="fr",
            case=WISMO,
            frame="ca",
        ),
        _plain(
            -208,
            names.SHOP_BUYER,
            "Jonas Weidner",
            "Wo bleibt meine Lieferung?",
            "Hallo Brightnook-Team,\n\nich habe vor einer Woche die Wandregale in eurem Shop bestellt. Wo "
            "bleibt mein Paket? Die Sendungsverfolgung steht seit Tagen still.\n\nGrüße\nJonas Weidner",
            language="de",
            case=WISMO,
        ),
        _plain(
            17,
            "ying.zhao@mail.example",
            "赵颖",
            f"订单 {names.SHOP_BROKEN} 花瓶破损",
            f"您好，我在你们网店下的订单 {names.SHOP_BROKEN} 昨天收到了，打开一看花瓶是碎的，"
            "能不能重新发一个？",
            language="zh",
            case=CaseType.ITEM_PROBLEM,
        ),
        _plain(
            24,
            "amelie.roche@courrier.example",
            "Amélie Roche",
            f"Annulation de la commande {names.SHOP_WAITING}",
            f"Bonjour,\n\nje voudrais annuler ma commande {names.SHOP_WAITING} passée ce matin sur votre "
            "boutique, je me suis trompée d'article.\n\nMerci,\nAmélie Roche",
            language="fr",
            case=CaseType.CANCEL,
        ),
    ]


def _not_from_buyers(now: datetime) -> list[BuyerMail]:
    """Amazon's own notices, and what does not come through Amazon at all."""
    respond_by = f"{now + timedelta(hours=48):%B} {(now + timedelta(hours=48)).day}"
    return [
        _plain(
            15,
            "donotreply@amazon.com",
            "Seller Central",
            f"Cancellation request for order {names.SHIP_TODAY}",
            f"The buyer has asked to cancel order {names.SHIP_TODAY}.\nReason: Ordered by mistake\n\n"
            "If you have not shipped the order yet, cancel it in Manage Orders.",
            order_id=names.SHIP_TODAY,
        ),
        _plain(
            20,
            "atoz-guarantee-no-reply@amazon.com",
            "Amazon A-to-z Guarantee",
            f"A-to-z Guarantee claim filed for order {names.DENIED}",
            f"A buyer filed an A-to-z Guarantee claim for order {names.DENIED}.\nClaim reason: Package "
            f"did not "
            f"arrive\nAmount: $93.48\n\nPlease represent your case in Seller Central by {respond_by}.",
            order_id=names.DENIED,
        ),
        _plain(
            28,
            "donotreply@amazon.es",
            "Seller Central",
            f"Notificación de autorización de devolución para el pedido {names.SPAIN}",
            f"Se ha autorizado una devolución para el pedido {names.SPAIN}.\nMotivo: Producto dañado",
            order_id=names.SPAIN,
            to=names.SUPPORT_EU,
            language="es",
        ),
        _plain(
            35,
            relay_address("US", "Amazon Customer Service"),
            "Amazon Customer Service",
            f"Customer inquiry about order {names.RETURNING}",
            "Hello,\nWe've been contacted by a customer regarding the order identified below.\n\n"
            f"--------------------\nOrder#: {names.RETURNING}\nItem: {names.VASE[0]}\nReason: Tracking "
            f"info\n\n"
            "Details:\nPlease send updated tracking info for the delivery of the package.",
            order_id=names.RETURNING,
            case=WISMO,
        ),
        _plain(
            42,
            "donotreply@amazon.com",
            "Amazon.com",
            "Your e-mail to Imogen Tully",
            f"This is a copy of your message about order {names.WEATHER}.\n\n"
            "------------- Begin message -------------\n\nThank you for your patience. The carrier has "
            "a weather "
            "delay and will deliver as soon as the road is open.\n\n------------- End message -------------",
            order_id=names.WEATHER,
        ),
        _plain(
            49,
            "service@marketplace.amazon.com.order-desk.example",
            "Amazon Customer Support",
            f"URGENT: your order {names.HERO} needs confirmation",
            f"Dear seller,\n\nthe payment for order {names.HERO} is on hold. Send us the tracking "
            f"number and your "
            "account e-mail to release the funds.",
        ),
        _plain(
            -95,
            "lena.hartwig@mailbox.example",
            "Lena Hartwig",
            "Order #10482 from your web shop",
            "Hi Brightnook,\n\nI ordered the brass lamp in your own shop last week (order #10482). It "
            "was to be "
            "delivered by Amazon. Where is it?\n\nThanks\nLena\n-- \nLena Hartwig\nPortland",
            case=WISMO,
        ),
        _plain(
            80,
            "mailer@amazon.com",
            "Amazon.com",
            "Unable to deliver your message",
            "We were unable to deliver the message you sent. The buyer has chosen to opt out of unsolicited "
            "messages from sellers.",
        ),
    ]
