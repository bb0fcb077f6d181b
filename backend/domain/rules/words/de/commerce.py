"""German terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(*gutschein|*gutscheine|*gutscheincode|*gutscheincodes|*rabattcode|*rabattcodes|*aktionscode|"
        "coupon|coupons|promocode|promo-code|gutschein-code|rabatt-code|rabattgutschein*|voucher|"
        "rabattcoupon)",
        "mit dem code",
        "code an der kasse",
    ),
    C.COUPON_USED: (
        "(gutschein|coupon|code) ~ (eingelöst|verwendet|genutzt|erstattet|zurückgebucht|gutgeschrieben|"
        "angerechnet|abgezogen|eingesetzt|berücksichtigt|angewendet)",
        "(eingelöster|eingelöste|eingelösten|verwendeten|verwendete|genutzten) ~ (gutschein|coupon|code)",
        "(amazon-gutschein*|amazon gutschein|geschenkgutschein von amazon)",
        "(keine|keinen) (gutscheine|gutschein|coupons|rabattcodes)",
        "(gutschein|coupon|code|gutscheincode|rabattcode|aktionscode) ~ (von amazon|stammt|amazon-aktion)",
        "(gutscheincode|rabattcode|aktionscode) ~ (eingelöst|verwendet|abgezogen|angerechnet|berücksichtigt|"
        "angewendet|verrechnet)",
    ),
    C.DISCOUNT: (
        "(*rabatt|*rabatte|*nachlass|*preisnachlass|% auf|prozent auf|vergünstigung|günstiger|"
        "sonderpreis|ermäßigung|ersparnis|sparen)",
    ),
    C.NEXT_PURCHASE: (
        "(nächste|nächsten|nächster|nächstes|zukünftige|zukünftigen|künftige|künftigen|weitere|weiteren|"
        "weiterer|folgende|erneuten|erneute|neue|zweite|zweiten) (amazon)? (*bestellung|*bestellungen|"
        "*einkauf|*einkäufe|*kauf|*käufe|mal)",
        "(wenn|falls) ~ (noch einmal|wieder|erneut|direkt|mehr) ~ (bestellen|kaufen|einkaufen)",
        "beim nächsten (mal|kauf|einkauf)",
    ),
    C.CROSS_SELL: (
        "finden sie (ebenfalls|auch) bei uns",
        "passt (unser|unsere|auch unser|auch unsere)",
        "wir (verkaufen|führen|bieten) auch",
        "(unsere|unseren) (anderen|weiteren|übrigen|neuen|neuesten) ~ (an|ansehen|anschauen|entdecken|"
        "gefallen)",
        "(entdecken|besuchen|schauen|sehen|stöbern|probieren|werfen|kaufen|bestellen) (sie|du)? ~ "
        "(unsere|unseren|unser|unserem|unserer) ~ (produkte|produkten|artikel|sortiment|kollektion|"
        "auswahl|angebot|angebote|neuheiten|modelle|zubehör|katalog|bestseller|shop)",
        "(könnte|könnten|dürfte|dürften|würde|würden) (ihnen|dir|sie|dich) (auch|ebenfalls|vielleicht|"
        "sicher)? (auch)? (gefallen|interessieren|zusagen)",
        "(kunden|käufer) ~ (kauften|kaufen|bestellten|mögen) (auch|ebenfalls|häufig)",
        "(wir|uns) ~ (haben|führen|bieten|verkaufen) auch ~ (produkte|artikel|zubehör|modelle|kollektion|"
        "passende*)",
        "(unser|unsere|unserem|unserer|unseren) (neue|neues|neuen|neuer|neueste|neuestes|neuesten|"
        "verbesserte|verbessertes|premium|premium-) (*produkt|*produkte|*modell|*kollektion|*serie|"
        "*artikel|*version|*linie)",
        "(weitere|andere|passende|passendes|tolle|viele) (*produkte|*artikel|zubehör) (von uns|aus "
        "unserem|in unserem|finden|entdecken)",
        "(empfehlen|empfehle) ~ (dazu|auch|zusätzlich|unser|unsere|unseren) ~ (*set|*produkt|*produkte|"
        "*modell|*zubehör|*hülle|*reiniger|kaufen|artikel|kollektion|pflege*|serie)",
        "passt (perfekt|hervorragend|ideal|gut) (zu|dazu)",
        "(passende|passenden|passendes|passender|andere|weitere|neue|neuen) ~ (im sortiment|im angebot|im "
        "programm|in unserem shop|bei uns)",
        "(schauen|sehen|stöbern|gucken|klicken) sie (sich)? (doch|gern|gerne|einfach|ruhig)? (doch|gern|"
        "gerne|einfach|ruhig)? (mal|einmal) ~ (rein|vorbei|um|hinein|herein)",
    ),
    C.MARKETING: (
        "auf (alles|alle artikel|das gesamte sortiment|das ganze sortiment)",
        "(*newsletter|*gewinnspiel|*gewinnspiels|verlosung|treueprogramm|kundenclub|vip-club|vip-gruppe|"
        "bonusprogramm|produkttester|produkttesterin|schlussverkauf|sommerschlussverkauf|"
        "winterschlussverkauf|räumungsverkauf|sonderangebot|sonderangebote|sonderaktion|rabattaktion|"
        "rabattaktionen|freundschaftswerbung|treuekunden|stammkundenrabatt|superangebot*)",
        "(black friday|cyber monday|black-friday|weihnachts|sommer|winter|herbst|frühlings|oster|blitz) "
        "(sale|deal|deals|angebot|angebote|aktion|rabatt|rabatte)",
        "(black-friday-angebot*|black-friday-deal*|black-friday-rabatt*|black-friday-sale|"
        "cyber-monday-angebot*|weihnachtsangebot*|sommersale|blitzangebot*|sommerangebot*|herbstangebot*|"
        "winterangebot*)",
        "(exklusive|exklusives|exklusiven|tolle|tollen|unschlagbare|aktuelle|aktuellen|besondere|"
        "besonderen|einmaliges|attraktive) (angebote|angebot|angeboten|rabatte|aktionen|aktion|deals|"
        "deal|preise)",
        "(nur|noch) (für)? kurze zeit",
        "(jetzt|gleich|heute noch) (zugreifen|kaufen|shoppen|bestellen und sparen|zuschlagen|sichern)",
        "(melden|anmelden|abonnieren|registrieren) (sie)? ~ (newsletter|angebote|neuigkeiten|vorteile|"
        "club|rabatt)",
        "(verpassen|verpasse) (sie)? ~ (angebote|angebot|aktion|nicht|chance)",
        "(im angebot|reduziert) (bis|nur|heute|diese)",
        "empfehlen sie uns (weiter|ihren)",
        "(nimm|nehmen sie|kaufen sie|kauf) (zwei|drei|2|3) ~ (zahl*|bezahl*) (nur)? (eins|zwei|eine|1|2)",
        "(*gratisgeschenk*|gratis-geschenk|gratiszugabe|treuegeschenk)",
        "(*verkauf) ~ (prozent|%|rabatt|reduziert|auf alle|beginnt|startet|läuft)",
        "(läuft|startet|beginnt) ~ (*verkauf|*aktion|*sale)",
    ),
    C.OWN_SHOP: (
        "(unserer|unsere|unserem|unseren|unser|meine|meiner|meinem|meinen) (eigene|eigenen|eigener|"
        "offizielle|offiziellen|neue|neuen|deutsche)? (*website|*webseite|*internetseite|*homepage|"
        "*onlineshop|*online-shop|*webshop|*shop|*internetshop|*seite|webpräsenz|*store|onlinestore)",
        "(direkt|günstiger) (bei|über|von) (uns|mir|unseren|unserem) (bestellen|kaufen|einkaufen|"
        "beziehen|kauf)",
        "(bestellen|kaufen) (sie)? ~ (direkt|lieber) (bei|über) (uns|mir|unser*)",
        "(googeln|suchen|finden) (sie)? (nach)? uns (auf|bei|im|über|unter|online|einfach)",
        "(*ebay-shop|*etsy-shop|ebay shop|etsy shop|bei ebay|auf ebay|auf etsy|bei etsy)",
    ),
    C.FOLLOW_US: (
        "(folgen|folge|folgt|liken|abonnieren|besuchen|finden|kontaktieren|erreichen|schreiben|"
        "markieren) (sie|du)? uns ~ (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|"
        "social media|sozialen medien|sozialen netzwerken)",
        "(folgen|folge) (sie)? uns",
        "(unsere|unserer|unseren|unserem|unser) (facebook*|instagram*|tiktok*|youtube*|pinterest*|"
        "twitter*|social-media*)",
        "(auf|über|bei|via) (facebook|instagram|insta|tiktok|youtube|twitter|pinterest|linkedin|snapchat)",
        "(facebook-seite|facebook-gruppe|instagram-kanal|instagram-seite|youtube-kanal|facebookseite|"
        "facebookgruppe)",
    ),
}
