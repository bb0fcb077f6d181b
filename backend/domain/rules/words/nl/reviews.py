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
        "(beoordeel|beoordelen|te beoordelen|beoordeelt) (ons|u|ons product|uw|onze|het product|"
        "dit product|het artikel|op amazon)",
        "(ons|product|artikel|bestelling|aankoop|service|verkoper) (op amazon)? (te)? (beoordelen|"
        "beoordeelt)",
        "(schrijf|plaats|zet|deel|laat|schrijven|plaatsen|delen|zetten) ~ (woorden|regels|zinnen|"
        "ervaring|ervaringen|mening|foto) ~ (pagina|productpagina|amazon|online)",
        "(schrijf*|schrijv*|plaats*|zet*|deel*|laat*) ~ (woorden|regels|zinnen|ervaring*|mening|"
        "reactie) ~ (pagina|productpagina|amazon|online)",
        "(nog niet|nog geen) ~ (beoordeeld|*beoordeling|*review|*recensie|gewaardeerd)",
        "(zet*|plaats*|schrijf*|schrijv*|deel*|laat*|herhaal*) ~ (productpagina|pagina van het product|"
        "artikelpagina)",
        "(productpagina|artikelpagina) ~ (zet*|plaats*|schrijv*|delen)",
    ),
    C.GOOD_REVIEW: (
        "(positieve|goede|mooie|geweldige|fijne|lovende|uitstekende|betere|leuke|beste) (*review|"
        "*reviews|*beoordeling|*beoordelingen|*recensie|*recensies|feedback|waardering)",
        "positief (beoordelen|beoordeelt|te beoordelen)",
        "(volle|maximale|hoogste) (aantal sterren|score|waardering|beoordeling)",
        "(volle mep|hoogste cijfer|volle score|topcijfer|maximale score|een tien|beste score)",
    ),
    C.THANKED: (
        "(bedankt|dank|danken) ~ voor (uw|je|de) ~ (*review|*beoordeling|*recensie|feedback|sterren)",
        "(bedankt|dank|danken) ~ voor (uw|je|de) (feedback|reactie|opmerking)",
    ),
    C.FOR_REVIEW: (
        "(voor|in ruil voor|na|tegen) (een|uw|elke|je|de) ~ (*review|*beoordeling|*recensie)",
        "(zodra|nadat) ~ (*review|*beoordeling|*recensie)",
        "screenshot ~ (*review|*beoordeling)",
        "(in ruil|in ruil voor|als tegenprestatie|daarna) ~ (review|recensie|beoordeling|sterren)",
        "(screenshot|schermafbeelding|foto|link|kopie|bewijs) ~ (*review|*beoordeling|*recensie|geplaatst)",
        "(in ruil|als dank|als bedankje|voor) ~ (uw|een|je|elke) (*review|*recensie|*beoordeling)",
        "(wie|iedereen die|klanten die|elke klant die) ~ (review|recensie|beoordel*|beoordeel*|plaats*|"
        "schrijf*)",
    ),
    C.IF_HAPPY: (
        "(als|indien|wanneer|zodra|mocht|bent|omdat) ~ (tevreden|blij|bevalt|bevallen|leuk|gelukkig|"
        "fijn vindt|enthousiast|mooi vindt|voldoet|goed vindt)",
        "tevreden klanten",
        "(ontevreden|niet tevreden)",
        "(tevreden|blij) met (uw|je|ons|onze|het|de)",
    ),
    C.REVIEW: (
        "(*review|*reviews|*beoordeling|*beoordelingen|*recensie|*recensies|sterren|feedback|beoordelen|"
        "beoordeel)",
        "(*review|*reviews|*beoordeling|*beoordelingen|*recensie|*recensies|sterren|feedback|beoordelen|"
        "waardering)",
        "(uw|je|de|een|die|dat) (opmerking|commentaar|reactie|tekst|oordeel|mening|bericht) ~ (amazon|"
        "productpagina|online|negatie*|kritisch*|openbaar|ster*|geplaatst|plaatste)",
        "(paar|enkele|korte|aardige) (woorden|regels|zinnen) ~ (pagina|productpagina|amazon|online)",
        "(*feedback)",
    ),
    C.NOT_REVIEW: (
        "(beoordeling|review) van (de|het|uw|deze) (schade|zaak|situatie|claim|aanvraag|klacht|foto's|"
        "kwestie|verzoek)",
        "feedback ~ (aan ons|aan het|aan de|doorgegeven|doorgeven|doorgestuurd|met ons team|"
        "met het magazijn)",
        "(doorgegeven|geven|doorgestuurd) ~ feedback ~ door",
        "in beoordeling",
        "(ongeacht|los van|niets te maken met) ~ (review|beoordeling|recensie)",
        "(review|beoordeling|recensie) ~ (aan u|uw keuze|geen invloed)",
        "(beoordeling|beoordelen) (van|door) (de|het|uw|onze)? (schade|motor|toestel|apparaat|technicus|"
        "claim|staat|defect|retour|situatie|vervoerder)",
        "(feedback|opmerking|reactie) (over|op|bij) (de|het|onze) (doos|verpakking|bezorging|levering|"
        "verzending|handleiding|inpak*|koerier|kleur|maat|pasvorm)",
        "hotel ~ sterren",
        "in (uw|je|de) (*review|*recensie|*beoordeling|feedback|reactie) (schrijft|schreef|schrijf|staat|"
        "lees|lezen|meldt|noemt|zegt|vermeldt)",
        "(lees|lezen|zien|zie) ~ in (uw|je) (*review|*recensie|*beoordeling)",
    ),
    C.CHANGE_REVIEW: (
        "(*review|*reviews|*beoordeling|*recensie|feedback|sterren|opmerking) (alstublieft|a.u.b.|te|"
        "willen|wilt|nog|eens|op amazon|alsnog)? ~ (aanpassen|aan te passen|aanpast|wijzigen|te wijzigen|"
        "wijzigt|verwijderen|te verwijderen|verwijdert|veranderen|te veranderen|verandert|herzien|"
        "te herzien|intrekken|in te trekken|heroverwegen|te heroverwegen|bijwerken|bij te werken|"
        "corrigeren|verbeteren|weghalen|weg te halen|updaten|te verbeteren)",
        "(wijzig|wijzigen|verwijder|verwijderen|verander|veranderen|herzie|herzien|pas|update|trek|"
        "aanpassen) (u)? (uw|je|de|deze|die)? (negatieve|slechte)? (*review|*beoordeling|*recensie|"
        "feedback|sterren)",
        "(verwijdering|wijziging|aanpassing) van (uw|je|de) (negatieve)? (*review|*beoordeling|*recensie)",
        "(cijfer|score|beoordeling|sterren|review|recensie|waardering) ~ (verhogen|bijstellen|herzien|"
        "heroverwegen|optrekken|omhoog|verwijderd|aangepast|gewijzigd|verbeteren|ingetrokken|bijgesteld)",
        "(verhogen|verhoogt|herziet|heroverweegt) (van)? (uw|de|het|je) ~ (cijfer|score|beoordeling|"
        "review|sterren)",
        "(een|twee|drie|1|2|3) (ster|sterren) ~ (vijf|vier|5|4)",
        "(terugneem*|terugnem*|intrek*|verwijder*|weghal*) ~ (geschreven|schreef|gezegd|plaatste)",
        "wat (u|je) (schreef|hebt geschreven|heeft geschreven|plaatste|zei) ~ (terugnem*|intrek*|"
        "verwijder*|weghal*)",
    ),
    C.FIVE_STARS: (
        "(5|vijf) (ster|sterren)",
        "(5-sterren*|vijfsterren*|5-ster*|vijf-sterren*)",
        "(5|vijf) (van de|uit) (5|vijf)",
        "(alle|volle) (vijf)? sterren",
        "(maximum|maximale) aantal sterren",
    ),
    C.WISHING: (
        "(achterlaten|achterlaat|laat|geven|geef|geeft|plaatsen|toekennen|helpt|helpen|help|zou helpen|"
        "blij|dankbaar|hopen|hoop|verdienen|verdiend|betekent|betekenen|waard|klikken|klik|van u|van jou|"
        "steunen|steunt|waarderen|gelukkig|gunt|gunnen|beoordelen|beoordeelt|enorm)",
        "(productpagina|het liefst|liefst|indien mogelijk|bij voorkeur|wil je|wilt u|zou je|zou u)",
    ),
    C.CHANGING: (
        "(verwijder*|weghaal*|weghal*|weggehaald|weg te halen|weghaalt|intrek*|ingetrokken|in te trekken|"
        "intrekt|heroverw*|herzie*|verhoog*|verhogen|bijstel*|bijgesteld|offline|schrap*|geschrapt|wis|"
        "wissen|gewist|terugtrek*|terugneem*|terugnem*|teruggenomen|annuleert|optrek*|opwaard*|afzwak*|"
        "ophog*)",
        "(haal|haalt|halen|trek|trekt|neem|neemt|nemen) ~ (weg|in|terug|eraf|offline)",
        "(aanpas*|aangepast|wijzig*|gewijzigd|verander*|veranderd|corrige*|update*) ~ (review|recensie|"
        "*beoordeling|sterren)",
        "(wordt|worden|maken|maakt|verander*|omzet*) ~ (vijf|vier) sterren",
    ),
    C.GIVING: (
        "(plaats|plaatst|plaatsen|geplaatst|publice*|gepubliceerd|online staat|online zet|beoorde*|"
        "gepost|post)",
    ),
    C.SCREENSHOT: ("(screenshot|schermafbeelding|schermafdruk|link naar|foto van de|bewijs)",),
    C.CONDITION: (
        "(als|zodra|wanneer|nadat|in ruil|daarna|mits|op voorwaarde|eerst|vooraf|bereid|indien|waarna|"
        "vanaf het moment|mocht|daarvoor|pas als|dan)",
    ),
    C.CHANGE_IT: (
        "(zou u|kunt u|wilt u|wil u) (die|deze|dat|hem|het|ze) ~ (aanpassen|wijzigen|verwijderen|"
        "veranderen|weghalen|bijstellen|intrekken)",
        "(als|zodra|wanneer|nadat|mits|indien|tot) (u|je|die|deze|dat|hij|ze) (die|deze|dat|hem|het|"
        "ze)? ~ (verwijder*|weghaal*|weggehaald|weghalen|aanpas*|aangepast|wijzig*|gewijzigd|intrek*|"
        "ingetrokken|weg is|offline is|herzie*|verander*)",
        "(kunt|wilt|zou|zouden|kun|wil|vragen|verzoeken) (u|je|we u|wij u|we je)? ~ (die|deze|dat|hem|"
        "het|ze) ~ (weghalen|weg te halen|verwijderen|te verwijderen|aanpassen|aan te passen|wijzigen|"
        "te wijzigen|intrekken|in te trekken|herzien|te herzien|bijstellen|heroverwegen)",
        "(haal|haalt|verwijder|verwijdert|trek|trekt|pas|past|neem|neemt|wijzig|schrap) (hem|haar|die|"
        "dat|deze|het|ze|u die|u hem|u dat) ~ (weg|in|aan|terug|eerder|voor|eraf|offline)?",
        "(staat|blijft|is) ~ (er)? ~ (nog|steeds) ~ (advocaat|vrijdag|maandag|juridisch*|online)",
    ),
    C.CONTACT_FIRST: (
        "(in plaats van|liever dan|zonder) ~ (*review|*beoordeling|*recensie|feedback|beoordelen)",
        "(neem|contacteer|contact|laat) ~ (eerst) ~ (*review|*beoordeling|*recensie|beoordelen)",
        "(geen|niet) (negatieve|slechte|meteen) ~ (*review|*beoordeling|*recensie|feedback)",
        "(voordat|alvorens|in plaats van) ~ (iets negatiefs|laag cijfer|slechte|sterren|ster)",
        "(voordat|alvorens|in plaats van|voor) (u|je|een|het|te|iets|dat u|dat je)? ~ (openbaar|"
        "publiceert|beoordeelt|beoordelen|sterren|ster|negatie*|slechte|kritisch*)",
        "(voordat|alvorens) (u|je|een|het|te) ~ (*review|*beoordeling|*recensie|feedback|reageert)",
        "voor (u|je) (een|uw|je) (*review|*beoordeling|*recensie) ~ (plaatst|schrijft|achterlaat|geeft|"
        "plaatsen)",
        "(kans|gelegenheid|mogelijkheid) ~ (voordat|voor) ~ (*review|*beoordeling|*recensie|sterren|"
        "openbaar|beoordeelt)",
        "(geen|niet|wacht*|afzien|liever) ~ (negatieve|slechte|lage) (*review|*beoordeling|*recensie|score)",
        "(neem|laat|meld|praat|schrijf|contact) ~ (eerst) ~ (*review|*beoordeling|*recensie|sterren|"
        "beoorde*)",
    ),
    C.REWARD: (
        "(cadeau|cadeautje|*cadeaubon|cadeaukaart|geschenk|tegoedbon|waardebon|*kortingsbon|korting|"
        "terugbetaling|terugbetalen|terugbetaald|geld|beloning|bonus|cashback|vergoeding|compensatie|"
        "*vervanging)",
        "(gratis|kosteloos|kosteloze)",
        "(in ruil|als dank|als bedankje)",
        "(verlenging van de garantie|garantieverlenging|extra garantie)",
        "(vergoeden|vergoeding|krijgt u ~ van ons|betalen ~ terug|storten)",
        "(cadeau*|gratis|kosteloos|kosteloze|terugbetal*|terugbetaald|teruggestort|terugstort*|terug|"
        "euro|geld|bedrag|korting|*bon|tegoed|belon*|vergoed*|compens*|prijs|bonus|helft|volledig*|"
        "houden|extraatje|attentie|bedankje|cadeautje|creditering|storten)",
    ),
    C.AGAIN: ("(nogmaals|opnieuw|herinnering|herinneren|nog geen|nog niet|weer|alsnog|tweede|nog een keer)",),
}
