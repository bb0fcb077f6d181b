"""Dutch terms about reviews."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.GIVE_REVIEW: (
        "(*review|*reviews|*beoordeling|*beoordelingen|*recensie|*recensies|feedback) ~ (achterlaten|"
        "achter te laten|achterlaat|schrijven|te schrijven|schrijft|plaatsen|te plaatsen|plaatst|geven|"
        "te geven|geeft|delen|te delen|waarderen|op prijs)",
        "(laat|schrijf|plaats|geef|deel|laten|schrijven|geven|plaatsen|waarderen|achterlaten) ~ (*review|"
        "*reviews|*beoordeling|*recensie|feedback|sterren)",
        "(beoordeel|beoordelen|te beoordelen|beoordeelt) (ons|u|ons product|uw|onze|het product|dit "
        "product|het artikel|op amazon)",
        "(ons|product|artikel|bestelling|aankoop|service|verkoper) (op amazon)? (te)? (beoordelen|"
        "beoordeelt)",
    ),
    C.GOOD_REVIEW: (
        "(positieve|goede|mooie|geweldige|fijne|lovende|uitstekende|betere|leuke|beste) (*review|"
        "*reviews|*beoordeling|*beoordelingen|*recensie|*recensies|feedback|waardering)",
        "(5|vijf) sterren",
        "(5-sterren*|vijfsterren*|5-ster*)",
        "positief (beoordelen|beoordeelt|te beoordelen)",
        "(volle|maximale|hoogste) (aantal sterren|score|waardering|beoordeling)",
    ),
    C.THANKED: (
        "(bedankt|dank|danken) ~ voor (uw|je|de) ~ (*review|*beoordeling|*recensie|feedback|sterren)",
    ),
    C.FOR_REVIEW: (
        "(voor|in ruil voor|na|tegen) (een|uw|elke|je|de) ~ (*review|*beoordeling|*recensie)",
        "(zodra|nadat) ~ (*review|*beoordeling|*recensie)",
        "screenshot ~ (*review|*beoordeling)",
        "(in ruil|in ruil voor|als tegenprestatie|daarna) ~ (review|recensie|beoordeling|sterren)",
    ),
    C.IF_HAPPY: (
        "(als|indien|wanneer|zodra|mocht|bent|omdat) ~ (tevreden|blij|bevalt|bevallen|leuk|gelukkig|fijn "
        "vindt|enthousiast|mooi vindt|voldoet|goed vindt)",
        "tevreden klanten",
        "(ontevreden|niet tevreden)",
        "(tevreden|blij) met (uw|je|ons|onze|het|de)",
    ),
    C.REVIEW: (
        "(*review|*reviews|*beoordeling|*beoordelingen|*recensie|*recensies|sterren|feedback|beoordelen|"
        "beoordeel)",
    ),
    C.NOT_REVIEW: (
        "(beoordeling|review) van (de|het|uw|deze) (schade|zaak|situatie|claim|aanvraag|klacht|foto's|"
        "kwestie|verzoek)",
        "feedback ~ (aan ons|aan het|aan de|doorgegeven|doorgeven|doorgestuurd|met ons team|met het "
        "magazijn)",
        "(doorgegeven|geven|doorgestuurd) ~ feedback ~ door",
        "in beoordeling",
        "(ongeacht|los van|niets te maken met) ~ (review|beoordeling|recensie)",
        "(review|beoordeling|recensie) ~ (aan u|uw keuze|geen invloed)",
    ),
    C.CHANGE_REVIEW: (
        "(*review|*reviews|*beoordeling|*recensie|feedback|sterren|opmerking) (alstublieft|a.u.b.|te|"
        "willen|wilt|nog|eens|op amazon|alsnog)? ~ (aanpassen|aan te passen|aanpast|wijzigen|te wijzigen|"
        "wijzigt|verwijderen|te verwijderen|verwijdert|veranderen|te veranderen|verandert|herzien|te "
        "herzien|intrekken|in te trekken|heroverwegen|te heroverwegen|bijwerken|bij te werken|corrigeren|"
        "verbeteren|weghalen|weg te halen|updaten|te verbeteren)",
        "(wijzig|wijzigen|verwijder|verwijderen|verander|veranderen|herzie|herzien|pas|update|trek|"
        "aanpassen) (u)? (uw|je|de|deze|die)? (negatieve|slechte)? (*review|*beoordeling|*recensie|"
        "feedback|sterren)",
        "(verwijdering|wijziging|aanpassing) van (uw|je|de) (negatieve)? (*review|*beoordeling|*recensie)",
        "(cijfer|score|beoordeling|sterren|review|recensie|waardering) ~ (verhogen|bijstellen|herzien|"
        "heroverwegen|optrekken|omhoog|verwijderd|aangepast|gewijzigd|verbeteren|ingetrokken|bijgesteld)",
        "(verhogen|verhoogt|herziet|heroverweegt) (van)? (uw|de|het|je) ~ (cijfer|score|beoordeling|review|"
        "sterren)",
        "(een|twee|drie|1|2|3) (ster|sterren) ~ (vijf|vier|5|4)",
    ),
    C.CONTACT_FIRST: (
        "(voordat|voor|alvorens) (u|je|een|het) ~ (*review|*beoordeling|*recensie|feedback|beoordelen|"
        "beoordeelt|sterren)",
        "(in plaats van|liever dan|zonder) ~ (*review|*beoordeling|*recensie|feedback|beoordelen)",
        "(neem|contacteer|contact|laat) ~ (eerst) ~ (*review|*beoordeling|*recensie|beoordelen)",
        "(geen|niet) (negatieve|slechte|meteen) ~ (*review|*beoordeling|*recensie|feedback)",
        "(voordat|alvorens|in plaats van) ~ (iets negatiefs|laag cijfer|slechte|sterren|ster)",
    ),
    C.REWARD: (
        "(cadeau|cadeautje|*cadeaubon|cadeaukaart|geschenk|tegoedbon|waardebon|*kortingsbon|korting|"
        "terugbetaling|terugbetalen|terugbetaald|geld|beloning|bonus|cashback|vergoeding|compensatie|"
        "*vervanging)",
        "(gratis|kosteloos|kosteloze)",
        "(in ruil|als dank|als bedankje)",
        "(verlenging van de garantie|garantieverlenging|extra garantie)",
        "(vergoeden|vergoeding|krijgt u ~ van ons|betalen ~ terug|storten)",
    ),
    C.AGAIN: ("(nogmaals|opnieuw|herinnering|herinneren|nog geen|nog niet|weer|alsnog|tweede|nog een keer)",),
    C.CHANGE_IT: (
        "(zou u|kunt u|wilt u|wil u) (die|deze|dat|hem|het|ze) ~ (aanpassen|wijzigen|verwijderen|veranderen|"
        "weghalen|bijstellen|intrekken)",
    ),
}
