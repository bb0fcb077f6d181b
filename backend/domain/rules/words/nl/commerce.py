"""Dutch terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(*kortingscode|*kortingscodes|*kortingsbon|*kortingsbonnen|*couponcode|coupon|coupons|"
        "*actiecode|*waardebon|*tegoedbon|*promocode|promotiecode|voucher|vouchers|cadeaubon|"
        "kortingscoupon)",
        "(*actievakje|*kortingsvakje|*actieveld|*kortingsveld|*promotieveld|vakje voor acties|"
        "vakje voor kortingen|*actiecodeveld|kortingscodeveld)",
    ),
    C.CODE: ("(code|codes|*code)",),
    C.COUPON_USED: (
        "(code|bon|coupon|kortingsbon|kortingscode|tegoedbon|cadeaubon) ~ (gebruikt|toegepast|"
        "terugbetaald|ingewisseld|verzilverd|teruggestort|verrekend)",
        "(gebruikte|toegepaste) ~ (kortingscode|coupon|bon)",
        "geen (coupons|kortingscodes|kortingsbonnen|kortingscode|coupon)",
        "amazon (cadeaubon|tegoedbon|cadeaukaart)",
        "(code|kortingscode|bon|coupon|kortingsbon) ~ (van amazon|al verrekend|is al)",
        "(coupon|code|bon|kortingsbon|kortingscode) ~ (aangevinkt|ingevoerd|verwerkt|afgetrokken|"
        "geactiveerd|gekozen|ingevuld|meegenomen)",
        "(betaald|voldaan|afgerekend) ~ (met) ~ (*bon|cadeaukaart|coupon|tegoed)",
    ),
    C.DISCOUNT: (
        "(*korting|*kortingen|% op|procent op|goedkoper|speciale prijs|prijsverlaging|voordeel|"
        "lagere prijs|bespaar)",
        "(procent|euro) (korting|minder|goedkoper|voordeel|eraf)",
        "(bespaar*|bespaart|voordeel*|tegoed|goedkoper|minder betaal*|bonus)",
        "(een kwart|een derde|de helft|een vijfde|een tiende) (van de prijs|minder|van het bedrag|goedkoper)",
        "(kwart|derde|helft) van de prijs",
        "prijs ~ (eraf|er af|af|minder|vervalt)",
        "(haal|halen|trek|trekken|geef|geven|doe|doen|reken) ~ (procent|%|euro) ~ (af|eraf|korting|minder)",
    ),
    C.NEXT_PURCHASE: (
        "(volgende|toekomstige|nieuwe|tweede|andere|eerstvolgende) (*bestelling|*bestellingen|*aankoop|"
        "*aankopen|order|keer|bestelling bij)",
        "(als|wanneer) u (opnieuw|weer|nog eens|rechtstreeks|twee) (bestelt|koopt)",
        "(volgende|eerstvolgende|nieuwe|tweede|toekomstige|andere|latere) (bestelling|bestellingen|"
        "aankoop|aankopen|keer|bezoek|order)",
        "(opnieuw|weer|nog eens|nogmaals) (bij ons)? (bestel*|koop*|kopen|shop*)",
        "(heb|hebt|heeft) (u|je) (weer|nog eens|opnieuw) ~ nodig",
        "(als|wanneer) (u|je) ~ (weer|opnieuw|nog eens) ~ (nodig|komt|bestelt|koopt)",
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
        "(kijk|kijkt) (ook)? (eens|even|gerust)? (ook|eens)? (naar|bij|in) (onze|ons) (andere|nieuwe|"
        "overige|winkel|assortiment|shop|collectie)",
        "(bijpassende|passende|andere|nieuwe) ~ (in de aanbieding|in ons assortiment|in de uitverkoop)",
        "(veel|onze|andere|de meeste) (klanten|kopers) ~ (nemen|kopen|bestellen|combineren|kiezen|"
        "zijn dol|voegen) ~ (ook|erbij|er|met|meteen|daarbij|onze|toe)",
        "(past|staat|passen|combineert|gaat) ~ (perfect|prachtig|heel goed|ideaal|uitstekend|mooi|"
        "geweldig) (bij|met|samen)",
        "(neem|werp|kijk|kijkt|gun|ontdek|bezoek|blader|snuffel) ~ (kijkje|blik|rond|winkel|storefront|"
        "collectie|assortiment|aanbod|catalogus|nieuwste|onze)",
        "(nieuwe|nieuwste) (collectie|lijn|modellen|model|kleuren|kleur|versie|geuren|dessins|serie|"
        "ontwerpen) ~ (nu|net|binnen|beschikbaar|verkrijgbaar|winkel|uit|gelanceerd|misschien|leuk)",
        "(bestseller|bestsellers|meest verkochte)",
        "(raden|raad|bevelen|adviseren|tippen|suggereren) ~ (onze|ons|bijpassende|ook)",
        "(vindt|vind|zult|zal) (u|je) ~ (vast|zeker|misschien|ook) ~ (leuk|mooi|prachtig|interessant)",
        "(maak|maakt) ~ (set|collectie|geheel) ~ (compleet|af)",
        "(uit|van) dezelfde (serie|lijn|reeks|collectie)",
        "(bijpassend*|passend*) ~ (binnen|verkrijgbaar|op voorraad|aanbieding|assortiment|leverbaar|nieuw)",
        "(net|zojuist|vers) binnen ~ (serie|lijn|bijpassend*|prijs|assortiment)",
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
        "(schrijf|meld|abonneer|registreer|inschrijven|aanmelden) ~ (nieuwsbrief|mailinglijst|lijst|club|"
        "aanbiedingen|nieuws|acties|mailing)",
        "(hoor|hoort|weet|ontvang|ontvangt|blijf) ~ (als eerste|op de hoogte|aanbiedingen|acties|"
        "kortingen|nieuwe kleuren|nieuwtjes)",
        "(win|winnen|winactie|verloting|verloten|prijsvraag|loterij|kans op)",
        "(nu|momenteel|deze week|deze maand|tijdelijk|tot en met|tot zondag) ~ (in de aanbieding|"
        "afgeprijsd|in de actie|met korting|in de sale|voordelig*)",
        "(% korting|procent korting|procent) op (alles|het hele|alle|de hele|onze|ons)",
        "(vertel|beveel|tip|nodig) ~ (vrienden|vriend|vriendin|familie|kennissen)",
        "(spaar*|klanten*|vip-*|voordeel*|leden*) (punten|kaart|club|programma)",
        "(kortingsactie*|zomersale|wintersale|voorjaarsactie|klantenkaart|spaarpunten|vriendenkorting)",
        "(introductieprijs|actieprijs|lanceerprijs|kennismakingsprijs|stuntprijs|openingsprijs|"
        "speciale prijs|spotprijs)",
        "(deze week|tot zondag|dit weekend|alleen vandaag) ~ (prijs|halve prijs|korting|aanbieding|"
        "voordelig*)",
        "(onze|eigen) (app|shopping-app|winkelapp) ~ (download*|install*|punten|aanmeld*)",
        "(spaar*|verzamel*|verdien*) (punten|zegels|sterren)",
        "(kent|ken|weet) (u|je) (iemand|nog iemand|vrienden|mensen)",
        "(allebei|beiden|beide|elk|ieder) ~ (euro|korting|cadeau*|%)",
        "(enquête|vragenlijst) ~ (win*|verlot*|prijs|bon)",
        "(noem|vermeld|citeer|laat|meld) ~ (dit bericht|deze mail|dit gesprek|deze chat)",
        "(nieuwtjes|nieuws|aanbiedingen|acties) ~ (elke maand|per mail|ontvang*|krijg*|regelmatig)",
        "(krijg*|ontvang*) ~ (onze nieuwtjes|ons nieuws|onze aanbiedingen|onze acties)",
        "(vanaf|bij) (twee|drie|vier|vijf|tien|2|3|4|5|10) (stuks)? ~ (korting|goedkoper|%|gratis|voordel*)",
        "(groothandelsprij*|zakelijke prij*|staffelprij*|staffelkorting|mengkorting|volumekorting)",
        "(garantieverlenging|verzekering|servicepakket) ~ (slechts|voor|afsluit*|euro|erbij)",
    ),
    C.ENDED: (
        "(afgelopen|voorbij|verlopen|beëindigd|geëindigd|liep ~ af|niet meer geldig|is over)",
        "(aanbieding|actie|korting|bliksemaanbieding) van amazon",
    ),
    C.OWN_SHOP: (
        "(onze|ons|mijn) (eigen|officiële|nieuwe)? (website|webshop|site|webwinkel|winkel|homepage|"
        "online shop|online winkel|webpagina|onlineshop|webstore|shop)",
        "(rechtstreeks|direct|goedkoper) (bij|via|van) (ons|mij|onze)",
        "(bestel|bestellen|koop|kopen) ~ (rechtstreeks|direct) (bij|via) (ons|onze|mij)",
        "(zoek|vind|google) (naar)? ons (op|via|online|onder)?",
        "(ebay-winkel|etsy-winkel|bol.com|marktplaats|op ebay|op etsy|via ebay|via bol)",
        "(op|in|via|naar|bezoek|bekijk) (onze|ons) (eigen|nieuwe|kleine)? (website|site|webshop|"
        "webwinkel|winkel|webpagina|pagina|shop|online winkel|toonzaal|showroom|atelier|winkeltje|outlet)",
        "(bestel*|koop|kopen|koopt|aanschaf*|reserve*) ~ (rechtstreeks|direct) (bij|via|van|in) (ons|"
        "onze|mij|het atelier|de fabrikant)",
        "(zoek|google|typ|tik) ~ (google|browser|internet|onze naam|naam van onze|winkelnaam|de naam van)",
        "(goedkoper|voordeliger|lagere prijs|zonder commissie|scheelt|bespaar*) ~ (rechtstreeks|bij ons|"
        "via ons|onze website|onze webshop|zonder amazon|buiten amazon|dan op amazon|dan hier)",
        "(eigen) (webwinkel|webshop|website|site|winkel)",
        "(bestel*|koop*|kopen|aanschaf*|haal*) ~ (rechtstreeks|direct) (bij|via|van|in|uit) (de|het|ons|"
        "onze) (werkplaats|fabriek|atelier|maker|fabrikant|winkel|smederij|timmerman)?",
        "(niet|nergens) (op|via|bij) amazon ~ (rechtstreeks|bij ons|direct|werkplaats)",
        "(onze|ons) (winkel|showroom|toonzaal|zaak|atelier|magazijnverkoop) (in|te|aan|op|is)",
        "(kom|loop|wip|spring) (gerust|even|eens|maar|ook|binnen|langs) ~ (langs|binnen|winkel|koffie|"
        "aan|buurt)",
        "(in de winkel|ter plaatse) ~ (voordeliger|goedkoper|korting|dan online)",
        "(site|website|portaal|pagina) van (ons|onze) (merk|bedrijf|atelier|firma)",
        "(ons|onze) (contactformulier|chat|livechat|portaal|klantenportaal|helpcentrum|blog|"
        "supportpagina|online formulier)",
        "(registr*|aanmeld*) ~ (apparaat|product|garantie|toestel) ~ (site|website|portaal|pagina|online)",
    ),
    C.FOLLOW_US: (
        "(volg ons|volgt ons|volg onze|like onze pagina)",
        "(volg|vind|bezoek|contacteer|bereik|stuur|like|abonneer) ~ (facebook|instagram|insta|tiktok|"
        "youtube|twitter|pinterest|social media|sociale media)",
        "(onze|ons) (facebook*|instagram*|tiktok*|youtube*|pinterest*|twitter*|social media|sociale media)",
        "(op|via) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|messenger|social media)",
        "(facebookpagina|facebook-pagina|instagrampagina|instagram-account|facebookgroep)",
        "(google maps|google-review*|google review*|trustpilot|kiyoh|op google)",
        "(onze|ons) (blog|podcast|kanaal|youtube-kanaal|youtubekanaal)",
    ),
}
