"""German, by what is said. Words with an umlaut are also read without it and as ``ae``, ``oe``, ``ue``."""

from backend.domain.reading.lexicons.de import (
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
    der die das und ich ist nicht ein eine einen einem einer mein meine meinen meiner meinem sie wir es zu
    mit von auf fur für aber auch wenn noch wie was wo wann warum bitte danke hallo guten tag sehr geehrte
    damen herren habe hatte haben hat bin sind war wurde werden wird kann konnen können mir mich ihnen ihr
    ihre ihrer den dem des im am an aus bei nach seit bis oder dass daß da dann so nur schon sich uns um als
    vor uber über vom zum zur grusse grüße gruß mfg freundlichen liebe lg leider gerne mal doch ob kein
    keine keinen dieser diese dieses alles immer heute gestern morgen tagen tage woche wochen ja nein dank
    vielen hilfe moin bestellt kommt gibt machen meins unser unsere unserer euch euer dort hier jetzt dazu
    dafur damit davon sowie also eben genau
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
