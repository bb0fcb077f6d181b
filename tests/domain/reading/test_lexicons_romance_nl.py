"""French, Spanish, Italian, Portuguese and Dutch: what buyers write, well or in haste, is understood."""

from __future__ import annotations

import re
import unicodedata

import pytest

from backend.domain.reading import Incoming, Reading, understand
from backend.domain.reading.language import LEXICONS
from backend.domain.reading.lexicon import Concept
from backend.domain.vocabulary import CaseType

LANGUAGES = ("fr", "es", "it", "pt", "nl")
# Read from the text itself, not from a phrase.
COUNTED_OTHERWISE = {"MONEY", "QUESTION"}
ENGLISH_ONLY = {"HAVEIT", "INTACT", "PAST", "THREAT"}
"""Told apart in English so far; the other languages leave it to their wording."""

WHERE = CaseType.WHERE_IS_MY_ORDER
DENIED = CaseType.NOT_RECEIVED
POSTAGE = CaseType.SHIPPING_CHARGE
FAULT = CaseType.ITEM_PROBLEM
BACK = CaseType.RETURN_REFUND
CANCEL = CaseType.CANCEL
ADDRESS = CaseType.ADDRESS_CHANGE
QUESTION = CaseType.PRODUCT_QUESTION
OTHER = CaseType.OTHER

SAID = [
    (
        "fr",
        WHERE,
        "Bonjour, je n'ai toujours pas reçu ma commande passée le 3, pouvez-vous me dire où elle en est ?",
    ),
    ("fr", WHERE, "slt jatends mon colis depuis 2 semaines, ou et ma commande"),
    ("fr", WHERE, "0'en est mon colis svp"),
    ("fr", WHERE, "Le suivi n'a pas bougé depuis mardi, mon paquet est bloqué au centre de tri."),
    ("fr", WHERE, "Je n'ai reçu qu'un seul colis sur deux, quand arrive l'autre ?"),
    ("fr", DENIED, "Le suivi indique livré hier mais je n'ai rien reçu et la boîte aux lettres est vide."),
    ("fr", DENIED, "Colis noté comme remis à un voisin, aucun voisin ne l'a, ce n'est pas ma signature."),
    (
        "fr",
        POSTAGE,
        "Pourquoi m'avoir facturé 9,90 € de frais de port alors que la livraison était gratuite ?",
    ),
    ("fr", FAULT, "La théière est arrivée cassée."),
    ("fr", FAULT, "Il manque deux vis et la notice dans le carton."),
    ("fr", BACK, "Comment faire pour vous retourner l'article et être remboursé ?"),
    ("fr", CANCEL, "Merci d'annuler ma commande, je me suis trompée de couleur."),
    ("fr", ADDRESS, "Je me suis trompé dans l'adresse de livraison, pouvez-vous la modifier ?"),
    ("fr", QUESTION, "Cette pompe est-elle compatible avec un tuyau de 32 mm ?"),
    ("fr", OTHER, "Pouvez-vous m'envoyer la facture avec la TVA ?"),
    ("es", WHERE, "Buenas tardes, todavía no ha llegado mi pedido. ¿Me pueden decir cuándo llega?"),
    ("es", WHERE, "kiero saber dnde esta mi paquete, ya pasaron 2 semanas"),
    ("es", WHERE, "La guía dice en tránsito desde hace diez días y no se mueve"),
    ("es", WHERE, "Solo me llegó una de las dos cajas, ¿cuándo llega el resto?"),
    ("es", DENIED, "La app dice entregado pero no he recibido nada y en el buzón no hay nada."),
    ("es", DENIED, "Figura entregado a un vecino, ningún vecino lo tiene y yo no firmé."),
    ("es", POSTAGE, "Me cobraron dos veces los gastos de envío, quiero que me los devuelvan."),
    ("es", FAULT, "La tetera llegó rota."),
    ("es", FAULT, "Faltan dos tornillos y el manual en la caja."),
    ("es", BACK, "¿Cómo puedo devolver el artículo y recibir el reembolso?"),
    ("es", CANCEL, "Por favor cancelen mi pedido, lo compré por error."),
    ("es", ADDRESS, "Puse mal la dirección de entrega, ¿la pueden cambiar?"),
    ("es", QUESTION, "¿Esta bomba es compatible con una manguera de 32 mm?"),
    ("es", OTHER, "¿Me pueden enviar la factura con IVA?"),
    ("it", WHERE, "Buongiorno, non ho ancora ricevuto il mio ordine, a che punto è la spedizione?"),
    ("it", WHERE, "nn e ancora arrivato il pacco, quando arriva??"),
    ("it", WHERE, "Il tracking è fermo da una settimana a Piacenza"),
    ("it", WHERE, "È arrivato solo uno dei due pacchi, quando arriva l'altro?"),
    ("it", DENIED, "Risulta consegnato ieri ma non ho ricevuto nulla, la cassetta era vuota."),
    ("it", DENIED, "Dice consegnato al vicino, nessun vicino lo ha e non è la mia firma."),
    ("it", POSTAGE, "Perché mi avete addebitato due volte le spese di spedizione?"),
    ("it", FAULT, "La teiera è arrivata rotta."),
    ("it", FAULT, "Mancano due viti e le istruzioni nella scatola."),
    ("it", BACK, "Come posso restituire l'articolo e avere il rimborso?"),
    ("it", CANCEL, "Vi prego di annullare il mio ordine, l'ho fatto per errore."),
    ("it", ADDRESS, "Ho sbagliato l'indirizzo di consegna, potete cambiarlo?"),
    ("it", QUESTION, "Questa pompa è compatibile con un tubo da 32 mm?"),
    ("it", OTHER, "Potete inviarmi la fattura con partita IVA?"),
    ("pt", WHERE, "Bom dia, ainda não recebi o meu pedido, podem me dizer quando chega?"),
    ("pt", WHERE, "kd meu pacote?? ja faz 2 semanas"),
    ("pt", WHERE, "A encomenda está parada na alfândega há dez dias, qual é o ponto de situação?"),
    ("pt", WHERE, "Só chegou um dos dois volumes, quando vem o resto?"),
    ("pt", DENIED, "O rastreio diz entregue mas não recebi nada e na portaria não tem nada."),
    (
        "pt",
        DENIED,
        "Consta como entregue a um vizinho, nenhum vizinho ficou com a encomenda e não é a minha assinatura.",
    ),
    ("pt", POSTAGE, "Porque é que me cobraram os portes duas vezes?"),
    ("pt", FAULT, "O bule chegou partido."),
    ("pt", FAULT, "Faltam dois parafusos e o manual na caixa."),
    ("pt", BACK, "Como faço para devolver o produto e receber o reembolso?"),
    ("pt", CANCEL, "Por favor cancelem a minha encomenda, comprei por engano."),
    ("pt", ADDRESS, "Enganei-me na morada de entrega, podem alterar?"),
    ("pt", QUESTION, "Esta bomba é compatível com mangueira de 32 mm?"),
    ("pt", OTHER, "Podem enviar a nota fiscal no meu CNPJ?"),
    ("nl", WHERE, "Goedemiddag, ik heb mijn bestelling nog steeds niet ontvangen. Wanneer komt het pakket?"),
    ("nl", WHERE, "waar blijft me pakketje, wacht al 2 weken"),
    ("nl", WHERE, "De track en trace staat al een week stil in het sorteercentrum"),
    ("nl", WHERE, "Ik kreeg maar een van de twee dozen, waar blijft de andere?"),
    (
        "nl",
        DENIED,
        "Volgens de app is het gisteren bezorgd maar ik heb niets ontvangen en de brievenbus is leeg.",
    ),
    (
        "nl",
        DENIED,
        "Zogezegd afgeleverd bij de buren, geen van de buren heeft het en het is niet mijn handtekening.",
    ),
    ("nl", POSTAGE, "Waarom zijn de verzendkosten twee keer aangerekend?"),
    ("nl", FAULT, "De theepot is kapot aangekomen."),
    ("nl", FAULT, "Er ontbreken twee schroeven en de handleiding in de doos."),
    ("nl", BACK, "Hoe kan ik het artikel retourneren en mijn geld terugkrijgen?"),
    ("nl", CANCEL, "Gelieve mijn bestelling te annuleren, ik heb per ongeluk besteld."),
    ("nl", ADDRESS, "Ik heb een verkeerd leveradres opgegeven, kunnen jullie dat wijzigen?"),
    ("nl", QUESTION, "Is deze pomp geschikt voor een slang van 32 mm?"),
    ("nl", OTHER, "Kunnen jullie me de factuur met btw sturen?"),
]


def read(text: str) -> Reading:
    return understand(Incoming("buyer@post.example", "", text, html=False))


def bare(text: str) -> str:
    """The text as typed without accents, in capitals."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).upper()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_concept_has_words(code: str) -> None:
    spoken = {concept for concept, _ in LEXICONS[code].entries}

    assert {c.name for c in Concept} - {Concept(c).name for c in spoken} <= COUNTED_OTHERWISE | ENGLISH_ONLY


@pytest.mark.parametrize("code", LANGUAGES)
def test_phrases_are_folded_words(code: str) -> None:
    odd = [phrase for _, phrase in LEXICONS[code].entries if not re.fullmatch(r"[a-z0-9'*. ]+", phrase)]

    assert odd == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_phrase_stands_twice_under_a_concept(code: str) -> None:
    entries = LEXICONS[code].entries

    assert len(entries) == len(set(entries))


@pytest.mark.parametrize(("code", "case", "text"), SAID)
def test_a_message_is_understood(code: str, case: CaseType, text: str) -> None:
    reading = read(text)

    assert (reading.language, reading.case_type) == (code, case)


@pytest.mark.parametrize(("code", "case", "text"), SAID)
def test_accents_and_capitals_change_nothing(code: str, case: CaseType, text: str) -> None:
    reading = read(bare(text))

    assert (reading.language, reading.case_type) == (code, case)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Merci, j'ai bien reçu le colis, tout est parfait, très bon vendeur !"),
        ("es", "Gracias, ya me llegó el paquete, todo perfecto, muy buen vendedor."),
        ("it", "Grazie, il pacco è arrivato oggi, tutto perfetto, venditore serio!"),
        ("pt", "Obrigada, já chegou a encomenda, tudo certo, ótimo vendedor!"),
        ("nl", "Bedankt, het pakket is vandaag aangekomen, alles in orde, fijne verkoper!"),
    ],
)
def test_praise_asks_for_nothing(code: str, text: str) -> None:
    reading = read(text)

    assert (reading.language, reading.case_type) == (code, OTHER)


@pytest.mark.parametrize(
    ("code", "slip"),
    [("fr", "anuller"), ("es", "resibido"), ("it", "spedizone"), ("pt", "encomnda"), ("nl", "bestellling")],
)
def test_a_typing_slip_is_forgiven(code: str, slip: str) -> None:
    assert LEXICONS[code].atoms(slip)
