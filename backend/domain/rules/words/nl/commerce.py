"""Dutch terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
}
