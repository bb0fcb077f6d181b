"""Dutch terms."""

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
    C.COUPON: (
        "(*kortingscode|*kortingscodes|*kortingsbon|*kortingsbonnen|*couponcode|coupon|coupons|"
        "*actiecode|*waardebon|*tegoedbon|*promocode|promotiecode|voucher|vouchers|cadeaubon|"
        "kortingscoupon)",
        "(met|gebruik) de code",
    ),
    C.COUPON_USED: (
        "(code|bon|coupon|kortingsbon|kortingscode|tegoedbon|cadeaubon) ~ (gebruikt|toegepast|"
        "terugbetaald|ingewisseld|verzilverd|teruggestort|verrekend)",
        "(gebruikte|toegepaste) ~ (kortingscode|coupon|bon)",
        "geen (coupons|kortingscodes|kortingsbonnen|kortingscode|coupon)",
        "amazon (cadeaubon|tegoedbon|cadeaukaart)",
        "(code|kortingscode|bon|coupon|kortingsbon) ~ (van amazon|al verrekend|is al)",
    ),
    C.DISCOUNT: (
        "(*korting|*kortingen|% op|procent op|goedkoper|speciale prijs|prijsverlaging|voordeel|lagere "
        "prijs|bespaar)",
    ),
    C.NEXT_PURCHASE: (
        "(volgende|toekomstige|nieuwe|tweede|andere|eerstvolgende) (*bestelling|*bestellingen|*aankoop|"
        "*aankopen|order|keer|bestelling bij)",
        "(als|wanneer) u (opnieuw|weer|nog eens|rechtstreeks|twee) (bestelt|koopt)",
    ),
    C.CROSS_SELL: (
        "(misschien|wellicht|mogelijk) (vindt|vind|bent) (u|je)",
        "(bekijk|ontdek|bezoek|kijk|probeer|koop|shop|bekijken|neem) ~ (onze|ons) (andere|nieuwe|"
        "nieuwste|overige|volledige|populaire)? ~ (producten|artikelen|collectie|assortiment|accessoires|"
        "modellen|aanbod|catalogus|winkel|aanbiedingen)",
        "(misschien|wellicht|mogelijk) (vindt|bent) u ook",
        "(vindt|bent) u (misschien|wellicht|ook) ~ (leuk|interessant|geïnteresseerd)",
        "(klanten|kopers) ~ (kochten|kopen|bestelden) ook",
        "wij (verkopen|hebben|bieden) ook ~ (producten|artikelen|accessoires|modellen|collectie|"
        "bijpassende|hoesjes)",
        "(we|wij) (verkopen|hebben|bieden) ook",
        "(onze|ons) (nieuwe|nieuwste|verbeterde|premium) (*collectie|*product|*producten|*model|"
        "*modellen|*lijn|*serie|*versie)",
        "(raden|adviseren|bevelen) ~ (ook|onze|ons) ~ aan",
        "past (perfect|goed|ideaal) bij",
        "(andere|onze andere) producten (van ons|uit ons|uit onze|in onze)",
        "(kijk|kijkt) (ook)? (eens|even|gerust)? (ook|eens)? (naar|bij|in) (onze|ons) (andere|nieuwe|overige|"
        "winkel|assortiment|shop|collectie)",
        "(bijpassende|passende|andere|nieuwe) ~ (in de aanbieding|in ons assortiment|in de uitverkoop)",
    ),
    C.MARKETING: (
        "op (alles|het hele assortiment|alle producten)",
        "(nieuwsbrief|prijsvraag|winactie|verloting|loterij|vip-club|vip-groep|spaarprogramma|"
        "klantenclub|uitverkoop|opruiming|loyaliteitsprogramma|producttester|koopje|koopjes|"
        "zomeruitverkoop|winteruitverkoop)",
        "(speciale|exclusieve|tijdelijke|geweldige|scherpe|unieke|huidige|mooie|beste) (aanbieding|"
        "aanbiedingen|actie|acties|deal|deals|promotie|promoties|kortingen)",
        "(onze|grote) (aanbieding|aanbiedingen|acties|promoties|deals|sale)",
        "(black friday|cyber monday|kerst|zomer|winter) (deal|deals|aanbieding|aanbiedingen|sale|actie|"
        "acties|korting)",
        "(profiteer|mis) ~ (aanbieding|aanbiedingen|actie|acties|korting|deal|deals|kans|niet)",
        "(schrijf|meld|abonneer|registreer) (u|je) ~ (nieuwsbrief|aanbiedingen|lijst|club|nieuws)",
        "(koop|bestel) nu",
        "in de aanbieding",
        "(alleen|nog maar) (deze week|vandaag|korte tijd)",
        "(drie|twee|3|2) (halen|kopen) ~ (twee|een|één|2|1) betalen",
        "(drie|twee|3|2) voor de prijs van (twee|een|één|2|1)",
        "(*uitverkoop|koopjes*|opruiming)",
    ),
    C.OWN_SHOP: (
        "(onze|ons|mijn) (eigen|officiële|nieuwe)? (website|webshop|site|webwinkel|winkel|homepage|"
        "online shop|online winkel|webpagina|onlineshop|webstore|shop)",
        "(rechtstreeks|direct|goedkoper) (bij|via|van) (ons|mij|onze)",
        "(bestel|bestellen|koop|kopen) ~ (rechtstreeks|direct) (bij|via) (ons|onze|mij)",
        "(zoek|vind|google) (naar)? ons (op|via|online|onder)?",
        "(ebay-winkel|etsy-winkel|bol.com|marktplaats|op ebay|op etsy|via ebay|via bol)",
    ),
    C.FOLLOW_US: (
        "(volg ons|volgt ons|volg onze|like onze pagina)",
        "(volg|vind|bezoek|contacteer|bereik|stuur|like|abonneer) ~ (facebook|instagram|insta|tiktok|"
        "youtube|twitter|pinterest|social media|sociale media)",
        "(onze|ons) (facebook*|instagram*|tiktok*|youtube*|pinterest*|twitter*|social media|sociale media)",
        "(op|via) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|messenger|social media)",
        "(facebookpagina|facebook-pagina|instagrampagina|instagram-account|facebookgroep)",
    ),
    C.PHONE_WORD: (
        "(telefoon*|tel|bel|bellen|belt|gebeld|mobiel|*nummer van mobiel|mobiele nummer|gsm|hotline|"
        "klantenlijn|fax|sms|telefonisch|bereikbaar|bereiken|opbellen|helpdesk)",
    ),
    C.CALL_US: (
        "(bel|belt|telefoneer|sms) (u)? (ons|mij|naar)",
        "(ons|mij) (gerust|even|direct|altijd|ook)? (bellen|opbellen|telefonisch|per telefoon|te bellen)",
        "(contact|bereik|bereiken|bereikbaar) ~ (telefonisch|per telefoon|via telefoon|via de telefoon|"
        "per sms)",
        "(ons|mijn|onze) (*telefoonnummer|nummer|mobiele nummer|klantenlijn|telefoonlijn|hotline|gsm)",
        "(geef|stuur|laat|deel) ~ (telefoonnummer|mobiele nummer|gsm-nummer) ~ (bellen|bel|contact|spreken)",
    ),
    C.EMAIL_US: (
        "(mail|e-mail|stuur|schrijf|mailt) (u)? (ons|mij|naar) ~ (e-mail|email|mail|rechtstreeks|direct)?",
        "(contact|bereik) ~ (via|per) (e-mail|email|mail)",
        "(ons|onze|mijn|uw|je) (privé|persoonlijke|eigen)? (e-mailadres|emailadres|mailadres|e-mail adres)",
    ),
    C.NUMBER_WORD: (
        "(*trackingnummer|*track-and-tracecode|track|tracking|*volgnummer|*zendingsnummer|*bestelnummer|"
        "*ordernummer|*factuurnummer|*referentienummer|*klantnummer|*artikelnummer|*serienummer|"
        "*zaaknummer|*pakketnummer|*retournummer|rma|referentie|factuur|bestelling|zending|pakket|"
        "postcode|barcode|btw|kvk|iban|code|modelnummer)",
        "(postnl|dhl|dpd|gls|ups|bpost|fedex)",
        "(btw|btw-nummer|kvk|kvk-nummer|eori)",
    ),
    C.THIRD_PARTY: (
        "(vervoerder|vervoerders|bezorger|bezorgdienst|koerier|koeriersdienst|fabrikant|*garantie|"
        "klantenservice van amazon|amazon klantenservice|amazon-klantenservice|postnl|bpost|douane|"
        "postkantoor|klantenservice van postnl|pakketdienst)",
        "(chauffeur|postbode)",
    ),
    C.OURS: ("(ons|onze|wij|we|mij|mijn|ik)",),
    C.ASK_CANCEL: (
        "(kunt|wilt|zou|zou u|gelieve|alstublieft|graag|verzoeken|moet|vragen|willen u vragen|a.u.b.) ~ "
        "(annuleren|te annuleren|annulering|annuleer|annuleert|annuleringsverzoek|cancelen)",
        "(annuleer|annuleert) (u|de|uw|deze|zelf|alstublieft|het)",
        "(dien|stuur|vraag|indienen|sturen|aanvragen) ~ (annulering|annuleringsverzoek)",
        "(annuleringsverzoek|annulering) ~ (indienen|in te dienen|sturen|te sturen|aanvragen|aan te vragen)",
        "als reden",
        "(vraagt|vraag|annuleert|annuleer) (u|je) (zelf|dan)? ~ (annulering|bestelling)",
        "zo vriendelijk ~ (annuleren|annulering)",
    ),
    C.NO_STOCK: (
        "(uitverkocht|niet op voorraad|niet meer op voorraad|geen voorraad|voorraadfout|voorraadprobleem|"
        "voorraad|voorraden|niet leverbaar|niet meer leverbaar|niet beschikbaar|niet meer beschikbaar|"
        "niet voorradig|op is|prijsfout|leverancier|niet kunnen leveren|niet verzenden|uit productie|"
        "tekort)",
        "(leverancier|laat ons zitten|niet kunnen leveren|niet leverbaar|kunnen we niet leveren)",
        "(geen meer|niet meer op voorraad|hebben er geen|het laatste|de laatste)",
    ),
    C.OFF_AMAZON: (
        "open (alstublieft)? geen (claim|a-tot-z*|zaak)",
        "(a-tot-z*|claim) (intrekt|sluit|annuleert|stopzet)",
        "(buiten|buitenom|zonder|langs) (het|de)? (amazon|platform)",
        "(in plaats van|liever dan|niet) (via|door|het)? (amazon|een claim)",
        "(onderling|privé|rechtstreeks) (te)? (regelen|oplossen|afhandelen|af te handelen|op te lossen|"
        "afspreken)",
        "(tussen ons|onder ons) (regelen|oplossen|houden)?",
        "(sluit|sluiten|trek|intrekken|annuleer) ~ (a-tot-z*|claim|klacht|a-z*)",
        "(a-tot-z*|claim) ~ (intrekken|in te trekken|sluiten|te sluiten)",
    ),
    C.PAY_ELSEWHERE: (
        "(paypal|pay pal|overschrijving|bankoverschrijving|overboeking|overmaken|iban|rekeningnummer|"
        "bankgegevens|ideal|tikkie|creditcardnummer|western union|bitcoin|contant|"
        "betaalverzoek)",
        "(tikkie|betaalverzoek)",
    ),
    C.OPT_OUT: (
        "(afmelden|uitschrijven|opt-out|opt out|schrijf u uit|meld u af)",
        "(geen|niet meer|stoppen) (meer|verdere)? (berichten|e-mails|mails|meldingen) ~ (ontvangen|wilt|"
        "krijgen|van ons)",
        "(berichten|meldingen) (van)? ~ (uitgezet|uitgeschakeld|geblokkeerd|weer aan|weer toe|weer "
        "inschakelen|deblokkeren|afgemeld)",
    ),
    C.NEGATION: (
        "(kunnen|mogen|zullen|kan|mag) ~ (niet|geen|helaas niet|nooit)",
        "(niet toegestaan|niet mogelijk|verboden|staat niet toe|in strijd met|nooit)",
        "(geven|bieten|hebben|verkopen) (we|wij) (hier|helaas)? (niet|geen)",
    ),
    C.ATTACHED: (
        "(bijlage|bijlagen|bijgevoegd|bijgevoegde|bijgesloten|toegevoegd als|als bijlage|in de bijlage)",
    ),
    C.ADVERTISING_FILE: (
        "(*brochure|*brochures|*folder|*folders|*flyer|*flyers|*catalogus|*prijslijst|*coupon|"
        "*kortingsbon|reclame|visitekaartje|productfoto's|productafbeeldingen|*logo|aanbiedingen|nieuwe "
        "collectie|bedankkaart|qr-code|poster|foto's van onze|promotie*)",
    ),
    C.SENSITIVE: (
        "(kut|klootzak|lul|hoer|idioot|idioten|stom|stomme|leugenaar|oplichter|porno*|naaktfoto*|sukkel|"
        "hou je mond|verdomme|trut)",
    ),
    C.THREAT: ("(advocaat|juridische stappen|rechtszaak|aanklagen|politie|incasso|deurwaarder|aangifte)",),
    C.ORDER_NOTICE: (
        "(bevestigen|bevestiging) ~ (ontvangst|ontvangen|bestelling|verzending)",
        "uw bestelling (is|werd) (ontvangen|bevestigd|geplaatst|verzonden)",
        "(bedankt|dank) (u)? (wel)? voor uw (bestelling|aankoop)",
        "(orderbevestiging|verzendbevestiging|bestelbevestiging)",
    ),
    C.AUTO_REPLY: (
        "(automatisch antwoord|automatische reactie|automatisch bericht|automatisch gegenereerd|"
        "afwezigheid|niet op dit bericht|geautomatiseerd bericht|automatisch verzonden)",
        "(bericht|vraag|mail) (hebben|is|goed)? ~ ontvangen ~ (reageren|beantwoorden|24|48|spoedig|contact)",
    ),
    C.PROMISE: (
        "(wordt|zal|komt|ontvangt|arriveert) ~ (gegarandeerd|zeker|beslist|absoluut) ~ (bezorgd|geleverd|"
        "aankomen|aan|ontvangen|arriveren)",
        "(garanderen|beloven|verzekeren) ~ (bezorgd|geleverd|levering|aankomt|ontvangt|aankomen|bezorging)",
        "(wordt|zal) ~ (morgen|vandaag|uiterlijk|overmorgen|op) ~ (bezorgd|geleverd|aankomen)",
    ),
    C.PERSONAL_DATA: (
        "(stuur|sturen|geef|geven|deel|doorgeven|bevestig|bevestigen|nodig) ~ (telefoonnummer|"
        "geboortedatum|identiteitskaart|paspoort|wachtwoord|e-mailadres|volledige adres|volledige naam|"
        "bankgegevens|rijbewijs|mobiele nummer)",
        "(telefoonnummer|geboortedatum|e-mailadres) ~ (doorgeven|sturen|geven|nodig)",
    ),
    C.BLAME: (
        "(schuld van amazon|fout van amazon|amazons fout|amazon is verantwoordelijk|amazon is schuldig)",
        "(uw eigen schuld|uw eigen fout|niet onze schuld|niet onze fout|niet ons probleem|niets mee te "
        "maken)",
    ),
    C.CALL_YOU: (
        "(bel|bellen) (ik|wij|we) (u|je)",
        "(ik|wij|we) (bel|bellen) (u|je) (even|dan|graag|straks|vanmiddag|terug|morgen|vandaag|zo|meteen)",
        "(kan|kunnen|zal|zullen|mag|mogen) (ik|wij|we)? (u|je) ~ (opbellen|terugbellen|bellen)",
        "(u|je) (terugbellen|opbellen)",
    ),
    C.ASK_SECRET: (
        "(stuur|stuurt|sturen|geef|geeft|geven|deel|deelt|noem|mail|laat) ~ (creditcardnummer|kaartnummer|"
        "nummer van uw kaart|cvc|cvv|vervaldatum van uw|rekeningnummer|iban|bankgegevens|wachtwoord|pincode|"
        "paspoort|kopie van uw id*)",
        "(creditcardnummer|kaartnummer|cvc|rekeningnummer|iban|bankgegevens|wachtwoord|pincode|paspoort) ~ "
        "(sturen|doorgeven|doorgeeft|nodig|mailen|delen)",
        "(wat is|welk is) (uw|je) ~ (rekeningnummer|kaartnummer|iban|wachtwoord|pincode)",
    ),
    C.CHANGE_IT: (
        "(zou u|kunt u|wilt u|wil u) (die|deze|dat|hem|het|ze) ~ (aanpassen|wijzigen|verwijderen|veranderen|"
        "weghalen|bijstellen|intrekken)",
    ),
    C.COURTESY: (
        "(bedankt|dank|hartelijk|u|je|wel|voor|uw|bestelling|aankoop|bericht|beste|hallo|geachte|heer|"
        "mevrouw|klant|wij|we|zijn|er|om|te|helpen|als|heeft|nodig|vragen|hebt|met|vriendelijke|groet|"
        "groeten|het|team|klantenservice|van|en|de|een|fijne|dag|nog|graag|ons|gerust|contact|op|neem|"
        "staan|klaar|vertrouwen|goedendag|in|bij|geduld|begrip)",
    ),
}
