"""Every frame that the product knows, as a function that wraps a message; invented ids and titles."""

from __future__ import annotations

from collections.abc import Callable

BLOCKS = (
    "",
    "Order ID 111-1111111-1111111:\n1 of Test lamp [ASIN: B000000001]\n\n",
    "Order ID/Commande N°: 701-1111111-1111111:\n1 of/sur Test lamp [ASIN: B000000001]\n\n",
    "# 301-1111111-1111111:\n1 / Test lamp [ASIN: B000000001]\n\n",
    "#   ASIN        Product name\n1   B000000001  Test lamp\n\n",
    "You have received a message.\n\n# 301-1111111-1111111:\n1 / Test lamp [ASIN: B000000001]\n\n",
)
MARKS = (
    ("------------- Begin message -------------", "------------- End message -------------"),
    ("------------- Message: -------------", "------------- End message -------------"),
    (
        "-------------- Begin message / Début du message -------------",
        "-------------- End message / Fin du message --------------",
    ),
    ("------------- Anfang der Nachricht -------------", "------------- Ende der Nachricht -------------"),
    ("------------- Message: -------------", "------------- Ende der Nachricht -------------"),
    ("------------- Début du message -------------", "------------- Fin du message -------------"),
    ("------------- DÃ©but du message -------------", "------------- Fin du message -------------"),
    ("------------- Inizio messaggio -------------", "------------- Fine messaggio -------------"),
    ("------------- Iniciar mensaje -------------", "------------- Finalizar mensaje -------------"),
    ("------------- Message: -------------", "------------- Finalizar mensaje -------------"),
    (
        "------------- メッセージはここから -------------",
        "------------- メッセージはここまで -------------",
    ),
    ("------------- Mensagem:  -------------", "------------- Encerrar mensagem -------------"),
    ("------------- Iniciar mensagem -------------", "------------- Mensagem final -------------"),
    # wording that nobody has seen yet: the dashes still say where the message is
    ("------------- Poczatek tresci -------------", "------------- Zakonczenie tresci -------------"),
)
FOOTERS = (
    "",
    "\n\nFor Your Information: To help arbitrate disputes and preserve trust and safety, we retain all "
    "messages\n\n"
    "[commMgrTok:ATEST00000001]\n",
    "\n\nWichtiger Hinweis: Amazon bewahrt alle Nachrichten zwei Jahre auf.\n",
    "\n\nEste e-mail foi útil? https://sellercentral.amazon.com.br/gp/x\n\nSolucionar o caso "
    "https://x.example\n",
)
QUOTES = (
    "",
    "\n\nOn Fri, 6 Nov 2026 at 11:30, Shop <s@shop.example> wrote:\n> Hello\n> order 222-2222222-2222222\n",
    "\n\nAm 06.11.2026 um 11:30 schrieb Shop <s@shop.example>:\n> Hallo\n",
    "\n\nLe ven. 6 nov. 2026 à 11:30, Shop <s@shop.example> a écrit :\n> Bonjour\n",
    "\n\nEl vie, 6 nov 2026 a las 11:30, Shop (<s@shop.example>) escribió:\n> Hola\n",
    "\n\nIl giorno ven 6 nov 2026 alle ore 11:30 Shop <s@shop.example> ha scritto:\n> Ciao\n",
    "\n\nEm sex., 6 de nov. de 2026 às 11:30, Shop <s@shop.example> escreveu:\n> Olá\n",
    "\n\nOp vr 6 nov 2026 om 11:30 schreef Shop <s@shop.example>:\n> Hallo\n",
    "\n\n2026年11月6日(金) 11:30 Shop <s@shop.example>:\n> こんにちは\n",
    "\n\nShop <s@shop.example> 于2026年11月6日周五 11:30写道：\n> 你好\n",
    "\n\n-----Original Message-----\nFrom: Shop <s@shop.example>\nSent: Friday\nTo: Buyer\nSubject: "
    "Hi\n\nHello\n",
    "\n\n-----Ursprüngliche Nachricht-----\nVon: Shop <s@shop.example>\nGesendet: Freitag\nAn: "
    "Buyer\nBetreff: Hi\n\nHallo\n",
    "\n\n________________________________\nFrom: Shop <s@shop.example>\nSent: Friday\nTo: "
    "Buyer\nSubject: Hi\n\nHello\n",
    "\n-- \nA. Buyer\nBuyer & Co\n",
)
FORMS = (
    "You received a new message from your online store's contact form.\n\nCountry Code:\nUS\n\nName:\nA. "
    "Buyer\n\n"
    "Email:\na@post.example\n\nComment:\n{}",
    "Name: A. Buyer\nE-Mail: a@post.example\nBetreff: Frage\nNachricht: {}",
    "お名前: 山\nメールアドレス: a@post.example\nお問い合わせ内容:\n{}",
)
CS_RELAY = (
    "Hello,\nWe've been contacted by a customer regarding the order identified "
    "below.\n\n--------------------\n"
    "Order#: 110-1111111-1111111\nItem: Test lamp\nReason: Tracking info\n\nDetails:\n{}"
)


def _framed(block: str, begin: str, end: str, quote: str, footer: str) -> Callable[[str], str]:
    return lambda text: f"{block}{begin}\n\n{text}{quote}\n\n{end}{footer}"


def _into(template: str) -> Callable[[str], str]:
    return lambda text: template.replace("{}", text)


WRAPPERS: tuple[Callable[[str], str], ...] = (
    *(_framed(block, *MARKS[0], "", FOOTERS[1]) for block in BLOCKS),
    *(_framed(BLOCKS[1], begin, end, "", footer) for begin, end in MARKS for footer in FOOTERS[:2]),
    *(_framed(BLOCKS[3], *MARKS[3], quote, FOOTERS[2]) for quote in QUOTES),
    *(_framed(BLOCKS[3], *MARKS[11], "", footer) for footer in FOOTERS),
    *((lambda text, quote=quote: f"{text}{quote}") for quote in QUOTES),  # type: ignore[misc]
    *map(_into, FORMS),
    _into(CS_RELAY),
)
