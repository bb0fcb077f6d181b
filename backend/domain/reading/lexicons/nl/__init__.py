"""Dutch, of the Netherlands and Flanders, by what is said. Accents are folded; spoken spellings count too."""

from backend.domain.reading.lexicons.nl import (
    addresses,
    asking,
    charges,
    delivery,
    denials,
    faults,
    orders,
    others,
    questions,
    returns,
    words,
)

STOPWORDS = """
    de het een en ik is niet van mijn dat die in op te met voor heb heeft hebben u jullie we wij er aan maar
    nog wel wat waar wanneer hoe hallo hoi beste goedendag goedemorgen dag dank bedankt groet groeten mvg
    vriendelijke bestelling pakket graag kan kunt kunnen al bij om naar zijn was waren geen ook als dan dit
    deze mij me ze hij zij uw jouw ons onze wordt worden werd zou zouden moet moeten mag wil willen gisteren
    vandaag morgen week weken dagen dag maand sinds sedert na over uit tot door zonder tegen weer alleen
    iets niets iemand niemand alles veel meer zo nu toen want omdat dus of ben bent hebt had hadden gaat
    gaan doen doe gedaan komt komen kom zien weet weten zeggen zegt laten laat alstublieft aub svp gelieve
    even toch steeds altijd nooit eens ander andere eerste tweede euro bericht vraag
"""

CONCEPTS = {
    **words.CONCEPTS,
    **delivery.CONCEPTS,
    **asking.CONCEPTS,
    **denials.CONCEPTS,
    **charges.CONCEPTS,
    **faults.CONCEPTS,
    **returns.CONCEPTS,
    **orders.CONCEPTS,
    **addresses.CONCEPTS,
    **questions.CONCEPTS,
    **others.CONCEPTS,
}
