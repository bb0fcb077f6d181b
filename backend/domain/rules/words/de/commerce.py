"""German terms of advertising."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.COUPON: (
        "(*gutschein|*gutscheine|*gutscheincode|*gutscheincodes|*rabattcode|*rabattcodes|*aktionscode|"
        "coupon|coupons|promocode|promo-code|gutschein-code|rabatt-code|rabattgutschein*|voucher|"
        "rabattcoupon)",
        "(*aktionsfeld|*gutscheinfeld|*rabattfeld|*codefeld|*promofeld|aktionscode-feld|"
        "feld für aktionen|feld für gutscheine|gutscheinkästchen)",
    ),
    C.CODE: ("(code|codes|*code)",),
    C.COUPON_USED: (
        "(gutschein|coupon|code) ~ (eingelöst|verwendet|genutzt|erstattet|zurückgebucht|gutgeschrieben|"
        "angerechnet|abgezogen|eingesetzt|berücksichtigt|angewendet)",
        "(eingelöster|eingelöste|eingelösten|verwendeten|verwendete|genutzten) ~ (gutschein|coupon|code)",
        "(amazon-gutschein*|amazon gutschein|geschenkgutschein von amazon)",
        "(keine|keinen) (gutscheine|gutschein|coupons|rabattcodes)",
        "(gutschein|coupon|code|gutscheincode|rabattcode|aktionscode) ~ (von amazon|stammt|amazon-aktion)",
        "(gutscheincode|rabattcode|aktionscode) ~ (eingelöst|verwendet|abgezogen|angerechnet|"
        "berücksichtigt|angewendet|verrechnet)",
        "(gutschein|coupon|code|*gutschein) ~ (angeklickt|eingegeben|ausgewählt|bezahlt|verrechnet|"
        "beglichen|gezahlt|angehakt|aktiviert)",
        "(bezahlt|gezahlt|beglichen|verrechnet) ~ (*gutschein|geschenkkarte|coupon)",
    ),
    C.DISCOUNT: (
        "(*rabatt|*rabatte|*nachlass|*preisnachlass|% auf|prozent auf|vergünstigung|günstiger|"
        "sonderpreis|ermäßigung|ersparnis|sparen)",
        "(*rabatt|*nachlass|*bonus|guthaben|*vorteil|*gutschrift|prozent|günstiger|billiger|weniger|"
        "*ermäßigung)",
        "(viertel|drittel|hälfte|zehntel|fünftel) (des preises|vom preis|des kaufpreises|weniger|günstiger)",
        "preis ~ (runter|herunter|erlassen|geschenkt|weg)",
        "(ziehe|ziehen|abziehen|erlasse|erlassen|nachlassen|lasse|lassen) ~ (prozent|%|euro)",
        "(prozent|%|euro) ~ (ab|abziehen|nachlass|runter|weniger)",
    ),
    C.NEXT_PURCHASE: (
        "(nächste|nächsten|nächster|nächstes|zukünftige|zukünftigen|künftige|künftigen|weitere|weiteren|"
        "weiterer|folgende|erneuten|erneute|neue|zweite|zweiten) (amazon)? (*bestellung|*bestellungen|"
        "*einkauf|*einkäufe|*kauf|*käufe|mal)",
        "(wenn|falls) ~ (noch einmal|wieder|erneut|direkt|mehr) ~ (bestellen|kaufen|einkaufen)",
        "beim nächsten (mal|kauf|einkauf)",
        "(nächste|nächsten|nächster|nächstes|weiteren|weitere|künftige|künftigen|folgenden|erneuten|"
        "zweiten) ~ (bestellung|bestellungen|einkauf|einkäufe|kauf|käufe|mal|auftrag)",
        "(wieder|nochmal|noch einmal|erneut|nochmals|direkt) (bei uns)? (bestellen|kaufen|einkaufen|"
        "bestellst|kaufst|shoppen|zuschlagen)",
        "(nächsten|nächster|nächstem|erneuten) (*kauf|*einkauf|*bestellung|*filterkauf)",
        "(wieder|noch einmal|nochmal|erneut) ~ (brauchen|benötigen|brauchst|nachbestellen|bestellen|"
        "nachkaufen) ~ (prozent|rabatt|günstiger|nachricht|%)",
    ),
    C.CROSS_SELL: (
        "finden sie (ebenfalls|auch) bei uns",
        "passt (unser|unsere|auch unser|auch unsere)",
        "wir (verkaufen|führen|bieten) auch",
        "(unsere|unseren) (anderen|weiteren|übrigen|neuen|neuesten) ~ (an|ansehen|anschauen|entdecken|"
        "gefallen)",
        "(entdecken|besuchen|schauen|sehen|stöbern|probieren|werfen|kaufen|bestellen) (sie|du)? ~"
        " (unsere|unseren|unser|unserem|unserer) ~ (produkte|produkten|artikel|sortiment|kollektion|"
        "auswahl|angebot|angebote|neuheiten|modelle|zubehör|katalog|bestseller|shop)",
        "(könnte|könnten|dürfte|dürften|würde|würden) (ihnen|dir|sie|dich) (auch|ebenfalls|vielleicht|"
        "sicher)? (auch)? (gefallen|interessieren|zusagen)",
        "(kunden|käufer) ~ (kauften|kaufen|bestellten|mögen) (auch|ebenfalls|häufig)",
        "(wir|uns) ~ (haben|führen|bieten|verkaufen) auch ~ (produkte|artikel|zubehör|modelle|kollektion|"
        "passende*)",
        "(unser|unsere|unserem|unserer|unseren) (neue|neues|neuen|neuer|neueste|neuestes|neuesten|"
        "verbesserte|verbessertes|premium|premium-) (*produkt|*produkte|*modell|*kollektion|*serie|"
        "*artikel|*version|*linie)",
        "(weitere|andere|passende|passendes|tolle|viele) (*produkte|*artikel|zubehör) (von uns|"
        "aus unserem|in unserem|finden|entdecken)",
        "(empfehlen|empfehle) ~ (dazu|auch|zusätzlich|unser|unsere|unseren) ~ (*set|*produkt|*produkte|"
        "*modell|*zubehör|*hülle|*reiniger|kaufen|artikel|kollektion|pflege*|serie)",
        "passt (perfekt|hervorragend|ideal|gut) (zu|dazu)",
        "(passende|passenden|passendes|passender|andere|weitere|neue|neuen) ~ (im sortiment|im angebot|"
        "im programm|in unserem shop|bei uns)",
        "(schauen|sehen|stöbern|gucken|klicken) sie (sich)? (doch|gern|gerne|einfach|ruhig)? (doch|gern|"
        "gerne|einfach|ruhig)? (mal|einmal) ~ (rein|vorbei|um|hinein|herein)",
        "(viele|manche|unsere|andere) (unserer)? (kunden|käufer|kundinnen) ~ (nehmen|kaufen|bestellen|"
        "kombinieren|mögen|schwören|greifen|wählen|lieben) ~ (dazu|auch|gleich|gern|gerne|mit|zusätzlich|"
        "zu|auf)",
        "(passt|passen|harmoniert|harmonieren|ergänzt|ergänzen) ~ (perfekt|hervorragend|wunderbar|prima|"
        "ideal|super|toll|ausgezeichnet|schön|bestens|auch unser*)",
        "(werfen|wirf|lohnt|schauen|stöbern|gönnen|gönn) ~ (blick|sortiment|stöbern|storefront|shopseite|"
        "verkäuferseite|angebot|kollektion|neuheiten|auswahl)",
        "(auch|neu|jetzt|außerdem|ebenfalls|zusätzlich) (im|in unserem|bei uns im) (sortiment|programm|"
        "angebot|shop)",
        "(unsere|unser|unserem|unserer) (neuen|neue|neuer|neues|neueste|aktuelle|größeren|größere|"
        "passende|passenden|passender|passendes|weiteren|restlichen|übrigen) ~ (modelle|produkte|farben|"
        "kollektion|serie|artikel|sortiment|set|variante|zubehör|tasche|hülle|pflege*|decke|kissen)",
        "(dazu|zusätzlich|ergänzend|außerdem) (empfehlen|führen|verkaufen) (wir|unser*)",
        "(ans herz|wärmstens) (legen|empfehlen)",
        "(verkaufsschlager|bestseller|topseller|renner|kundenliebling)",
        "(gefällt|gefallen|interessiert|interessieren) (ihnen|sie|dir|dich) ~ (auch|bestimmt|sicher|"
        "vielleicht) ~ (unser*|passend*|neu*)",
        "(sehen|schauen) (sie)? sich ~ (unser*|weiteren|anderen|übrigen|restlichen) ~ an",
        "(derselben|gleichen|selben|passende*|dazugehörig*) (serie|reihe|linie|kollektion)",
        "(passend dazu|passend zu)",
        "(eingetroffen|neu da|frisch eingetroffen|neu eingetroffen) ~ (serie|passend*|kollektion|dazu|"
        "farben)",
        "(passend*|serie|kollektion) ~ (eingetroffen|neu da|frisch da|lieferbar|im sortiment)",
    ),
    C.MARKETING: (
        "auf (alles|alle artikel|das gesamte sortiment|das ganze sortiment)",
        "(*newsletter|*gewinnspiel|*gewinnspiels|verlosung|treueprogramm|kundenclub|vip-club|vip-gruppe|"
        "bonusprogramm|produkttester|produkttesterin|schlussverkauf|sommerschlussverkauf|"
        "winterschlussverkauf|räumungsverkauf|sonderangebot|sonderangebote|sonderaktion|rabattaktion|"
        "rabattaktionen|freundschaftswerbung|treuekunden|stammkundenrabatt|superangebot*)",
        "(black friday|cyber monday|black-friday|weihnachts|sommer|winter|herbst|frühlings|oster|"
        "blitz) (sale|deal|deals|angebot|angebote|aktion|rabatt|rabatte)",
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
        "(*rabattaktion|*aktion|*aktionswoche|*aktionstage|*rabatte|*schnäppchen|*sale|*verlosung|"
        "*gewinnspiel|*newsletter|rundbrief|kundenbrief|*angebote per|treuepunkte|bonuspunkte|"
        "kundenkarte|vorteilsclub|*club|stammkunden*|vip-*|neukundenrabatt|weiterempfehlung*|"
        "weiterempfehlen|freundschaftsrabatt|werben sie|empfehlungsprämie)",
        "(tragen|trag|melden|meld|anmelden|registrieren|abonnieren|eintragen) ~ (verteiler|newsletter|"
        "liste|mailing*|kundenclub|rundbrief|infos|neuigkeiten|angebote)",
        "(erfahren|informiert|informieren|benachrichtigen|benachrichtigt|hören) ~ (als erste*|zuerst|"
        "neuheiten|aktionen|angebote|rabatte|neue farben|neue modelle)",
        "(% auf|prozent auf|prozent rabatt auf|% rabatt auf) (alles|alle|das ganze|das gesamte|unser|"
        "unsere|die ganze|sämtliche)",
        "(derzeit|aktuell|momentan|gerade|jetzt|heute|diese woche|dieses wochenende|bis sonntag) ~"
        " (reduziert|im angebot|rabattiert|günstiger|im sale|herabgesetzt|zum aktionspreis|sonderpreis)",
        "(gewinnen|gewinn|gewinne) (sie|du)? ~ (preis|preise|gutschein|verlosung|gewinnspiel|einen von|"
        "eines von|eine von)",
        "(einführungspreis*|aktionspreis*|sonderpreis*|vorzugspreis*|kennenlernpreis*|eröffnungspreis*|"
        "schnäppchenpreis*|knallerpreis*|tiefstpreis*)",
        "(diese woche|bis sonntag|nur heute|dieses wochenende) ~ (preis|rabatt|günstiger|angebot|"
        "halben preis|reduziert)",
        "(unsere|eigene|kostenlose) (*app) ~ (laden|herunter*|install*|punkte|registr*|holen)",
        "(punkte|treuepunkte|bonuspunkte|sternchen) (sammeln|sammelst|sammeln sie|einlösen|gutgeschrieben)",
        "(kennen|kennst) (sie|du) (jemanden|jemand|wen|freunde)",
        "(beide|jeder von ihnen|sie beide|ihr beide) ~ (euro|rabatt|nachlass|prozent|gutschrift|geschenk|"
        "bekommen)",
        "(umfrage|fragebogen) ~ (gewinn*|verlos*|gutschein|preis|teilnehm*)",
        "(erwähnen|nennen|angeben|zitieren) ~ (diese nachricht|diese mail|dieses gespräch|diesen chat)",
        "(diese nachricht|diese mail) ~ (erwähnen|nennen|angeben|vorzeigen|zitieren)",
        "(neuheiten|neuigkeiten|angebote|aktionen) ~ (regelmäßig|monatlich|per mail|per e-mail|bekommen|"
        "erhalten)",
        "(regelmäßig|monatlich|bekommen|erhalten) ~ (unsere neuheiten|unsere neuigkeiten|unsere angebote|"
        "unsere aktionen)",
        "(ab|bei) (zwei|drei|vier|fünf|sechs|zehn|2|3|4|5|6|10) (stück|stk|packungen|exemplaren)? ~"
        " (rabatt|günstiger|nachlass|spar*|versandkostenfrei)",
        "(händlerpreis*|großhandelspreis*|mengenrabatt*|staffelpreis*|geschäftskundenpreis*|staffelrabatt*)",
        "(garantieverlängerung|schutzbrief|geräteschutz|versicherung) ~ (nur|für|abschließen|dazu|buchen|"
        "euro)",
    ),
    C.ENDED: (
        "(endete|abgelaufen|vorbei|beendet|ausgelaufen|geendet|zu ende gegangen|nicht mehr gültig|erloschen)",
        "(angebot|aktion|rabatt|gutschein) (von|durch|seitens) amazon",
    ),
    C.OWN_SHOP: (
        "(unserer|unsere|unserem|unseren|unser|meine|meiner|meinem|meinen) (eigene|eigenen|eigener|"
        "offizielle|offiziellen|neue|neuen|deutsche)? (*website|*webseite|*internetseite|*homepage|"
        "*onlineshop|*online-shop|*webshop|*shop|*internetshop|webpräsenz|*store|onlinestore)",
        "(direkt|günstiger) (bei|über|von) (uns|mir|unseren|unserem) (bestellen|kaufen|einkaufen|"
        "beziehen|kauf)",
        "(bestellen|kaufen) (sie)? ~ (direkt|lieber) (bei|über) (uns|mir|unser*)",
        "(googeln|suchen|finden) (sie)? (nach)? uns (auf|bei|im|über|unter|online|einfach)",
        "(*ebay-shop|*etsy-shop|ebay shop|etsy shop|bei ebay|auf ebay|auf etsy|bei etsy)",
        "(in|auf|bei|über|unter|zu) (unserem|unserer|unseren|unsere|meinem|meiner) (eigenen|kleinen|"
        "neuen|eigene)? (*laden|*lädchen|onlineladen|*shop|*store|*website|*homepage|webpräsenz|*outlet|"
        "internetauftritt)",
        "(direkt|gleich|unmittelbar|persönlich) (bei|über|von|ab) (uns|mir|unserer|unserem|werkstatt|"
        "werk|hersteller) ~ (bestell*|kauf*|bezieh*|erwerb*|günstiger|erhalten|bekommen|ordern)",
        "(bestell*|kauf*|bezieh*|erwerb*|ordern|ordere|holen) ~ (direkt|gleich|lieber|besser|"
        "privat) (bei|über|von) (uns|mir|unser*)",
        "(googeln|googel|suchen|such) (sie)? (einfach|doch|mal|bei google|im internet|nach unser*)? ~"
        " (namen|uns|marke|shop|laden|firma|werkstatt)",
        "(ohne|außerhalb von) amazon ~ (günstiger|billiger|sparen|preiswerter)",
        "(günstiger|billiger|preiswerter) ~ (direkt|bei uns|ohne amazon|als bei amazon|als auf amazon)",
        "(eigener|eigenen|eigene|eigenes) (*shop|*laden|*webseite|*website|*seite|*store)",
        "(bestell*|kauf*|bezieh*|erwerb*|beauftrag*|hol*) ~ (direkt|gleich|unmittelbar|privat|"
        "lieber) (bei|über|von|ab|in) (der|dem|uns|mir|unser*) (werkstatt|fabrik|manufaktur|hersteller|"
        "werk|tischlerei|schreinerei|atelier|laden|hof)?",
        "(nicht|gar nicht) (bei|auf|über) amazon ~ (direkt|bei uns|sondern)",
        "(auf|unter|über) (unserer|unseren|meiner) (*seite|*seiten) ~ (finden|bestellen|ansehen|kaufen|"
        "sehen|anschauen|auswählen|entdecken|herunterladen)",
        "(finden|bestellen|sehen|kaufen|besuchen|schauen|entdecken|laden) ~ (auf|unter|über) (unserer|"
        "unseren|meiner) (*seite|*seiten)",
        "(unser|unsere|unserem|unserer|unseren|mein|meinem) (*geschäft|*laden|*ladengeschäft|*showroom|"
        "*ausstellung|*filiale|*werksverkauf|*verkaufsraum|*ladenlokal|*hofladen)",
        "(kommen|schauen|komm|schau|besuchen|besuch) (sie|du)? (doch|gern|gerne|einfach|mal|uns|ruhig|"
        "jederzeit)? (uns|mal|einmal|gern|gerne|doch|in|bei|vorbei) ~ (vorbei|geschäft|laden|ausstellung|"
        "showroom|filiale|werkstatt|altstadt|café|kaffee|besuchen)",
        "(vor ort|im laden|im geschäft) ~ (günstiger|bessere preise|billiger|als online|als im netz)",
        "(auf|über|unter) (unserer|unserem|unseren) ~ (internetseite|website|webseite|homepage|portal|"
        "markenseite|herstellerseite|kontaktformular|live-chat|ticketsystem|kundenportal|serviceportal|"
        "blog)",
        "(unser|unsere|unserem|unserer) (*kontaktformular|*live-chat|*livechat|*kundenportal|"
        "*serviceportal|*supportportal|*ticketsystem|*onlineformular|*blog|*hilfecenter)",
        "(seite|portal|website|internetseite) unserer (marke|firma|manufaktur|werkstatt)",
        "(tragen|registrieren|anmelden|melden) ~ (garantie|gerät|produkt|artikel) ~ (seite|internetseite|"
        "website|portal|online)",
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
        "(google maps|google-bewertung*|google bewertung*|trustpilot|trusted shops|bei google|auf google)",
        "(unser|unseren|unserem) (*blog|*podcast|*kanal|*youtube-kanal)",
    ),
}
