"""Dutch terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.CLAIM: ("(a-tot-z*|a-z-*|claim|garantieclaim|klacht bij amazon|geschil|chargeback)",),
    C.CLOSE_IT: (
        "(als|zodra|wanneer|nadat) (u|je) (die|deze|hem|het) ~ (sluit*|gesloten|intrek*|ingetrokken|"
        "stopzet*|annule*)",
        "(sluit|trek|annuleer|stop) (u|je)? (die|deze|hem|het) ~ (in|af)?",
        "(blokkeert|bevriest|vertraagt|houdt) ~ (uitbetaling|geld|betaling|terugbetaling|rekening)",
    ),
    C.ASK_CANCEL: (
        "(kunt|wilt|zou|zou u|gelieve|alstublieft|graag|verzoeken|moet|vragen|willen u vragen|a.u.b.) ~"
        " (annuleren|te annuleren|annulering|annuleer|annuleert|annuleringsverzoek|cancelen)",
        "(annuleer|annuleert) (u|de|uw|deze|zelf|alstublieft|het)",
        "(dien|stuur|vraag|indienen|sturen|aanvragen) ~ (annulering|annuleringsverzoek)",
        "(annuleringsverzoek|annulering) ~ (indienen|in te dienen|sturen|te sturen|aanvragen|aan te vragen)",
        "als reden",
        "(vraagt|vraag|annuleert|annuleer) (u|je) (zelf|dan)? ~ (annulering|bestelling)",
        "zo vriendelijk ~ (annuleren|annulering)",
        "(annuleer|annuleert|annuleren|cancel|cancelt|cancelen) (zelf|u|je|uw|de|het|via|vanuit|dan|bij)",
        "(verzoek*|vragen|wilt|kunt|zou|graag|gelieve|vriendelijk|moet|dient|best|dankbaar|fijn|helpen|"
        "helpt) ~ (annule*|cancel*)",
        "(klik|kies|tik|druk|selecteer|ga) ~ (annuleren|annulering|artikelen annuleren)",
        "(zelf) ~ (annule*|cancel*)",
        "(door|om) (het|de bestelling)? zelf te (annuleren|cancelen)",
        "(helpen|plezier|gunst|beste) ~ (annule*|cancel*)",
        "(aankoop|bestelling) ~ (ongedaan|terugdraaien|intrekken)",
        "(annuleer|annuleert|cancel|annuleren) (even|maar|dan|gewoon|alstublieft|u|je|hem|deze)? (zelf|u|"
        "je|uw|de|het|via|vanuit|dan|en)?",
    ),
    C.CANCEL_WISH: (
        "(als|indien|mocht|wanneer) (u|je) ~ (wilt|wil|wenst|liever|niet meer|nodig|bedacht|voorkeur)",
        "(u|je) (schreef|vroeg|gaf aan|liet weten|wilde|wou)",
    ),
    C.NO_STOCK: (
        "(uitverkocht|niet op voorraad|niet meer op voorraad|geen voorraad|voorraadfout|voorraadprobleem|"
        "voorraad|voorraden|niet leverbaar|niet meer leverbaar|niet beschikbaar|niet meer beschikbaar|"
        "niet voorradig|op is|prijsfout|leverancier|niet kunnen leveren|niet verzenden|uit productie|"
        "tekort)",
        "(leverancier|laat ons zitten|niet kunnen leveren|niet leverbaar|kunnen we niet leveren)",
        "(geen meer|niet meer op voorraad|hebben er geen|het laatste|de laatste)",
        "(uitverkocht|op is|opgeraakt|oververkocht|dubbel verkocht|uit het assortiment|uit productie|"
        "uitgelopen|prijsfout|voorraadfout|telfout|inventarisatie|voorraad|voorraden|voorradig|leverbaar)",
        "(niet|geen|niet meer|nergens) (meer)? (op voorraad|voorradig|leverbaar|beschikbaar|te krijgen|"
        "in huis|in het magazijn|exemplaar|exemplaren|stuks|voorraad|leveren|verzenden|versturen|"
        "bezorgen|uitleveren|nabestellen|produceren)",
        "(kunnen|kan|konden) ~ (niet|niet meer) ~ (lever*|verzend*|verstur*|stur*|nabestel*|opsturen|"
        "uitvoeren)",
        "(leverancier|fabrikant|groothandel|fabriek|importeur) ~ (niet|laat|liet|gestopt|failliet|"
        "vertrag*|afgezegd)",
        "(fout|vergissing|probleem) (in|met|bij|van) (de|onze|het)? (voorraad|prijs|voorraadtelling|"
        "inventaris|systeem|advertentie|magazijn|telling)",
        "(verkeerde|foute|te lage|onjuiste) (prijs|voorraad)",
        "(laatste) (exemplaar|stuk|paar|exemplaren|voorraad)",
        "(hebben|heb) (we|wij|ik) ~ niet meer",
        "(zitten|zijn|kwamen) (zonder|door de voorraad heen|erdoorheen|tekort)",
        "(fabriek|leverancier|producent) ~ (wanneer) ~ (weer|komen|meer|lever*)",
        "(aanvulling|nieuwe levering) ~ (onzeker|niet|onbekend)",
        "prijs ~ (verkeerd|fout|vergissing|onjuist|foutief|klopte niet)",
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
        "(zonder|omzeil*|bespaar*|vermijd*|ontwijk*) ~ (commissie|kosten|tussenpersoon|tussenkomst) ~"
        " (amazon|platform)?",
        "(onderling|onder ons|tussen ons|privé|buiten het systeem|onderhands) ~ (regel*|oplos*|afhandel*|"
        "spreken|afspreken|houden|zonder)?",
        "amazon (hoeft|hoeven|moet) (dit|dat|er|het|hier|daar)? (niet|niets|hier niets)",
        "(open|start|dien|indienen|openen|starten) ~ (geen|niet) ~ (claim|a-tot-z*|zaak|klacht|"
        "garantieclaim)",
        "(in plaats van|zonder|afzien|afziet) ~ (claim|a-tot-z*|klacht|zaak) (te openen|openen|"
        "te starten|in te dienen)?",
        "(sluit|sluiten|trek|trekt|intrekken|in te trekken|annuleer|stopzetten|laat vallen|ingetrokken|"
        "gesloten) ~ (claim|a-tot-z*|klacht|garantieclaim|a-z*)",
        "(claim|a-tot-z*|klacht|garantieclaim) ~ (intrek*|ingetrokken|in te trekken|sluit*|gesloten|"
        "te sluiten|stopzet*|annuleer*)",
        "(buiten|zonder|langs|om) (het|de)? amazon (om|heen)?",
        "(scheelt|bespaar*|bespaart|zonder|ontwijk*|uitspar*|vermijd*) ~ (commissie|provisie|"
        "kosten van amazon|vergoeding aan amazon|platformkosten)",
        "(commissie|provisie) ~ (scheelt|bespaar*|uitspar*|verval*|weg)",
        "(zonder|in plaats van) ~ (amazon) (aan te melden|te melden|aan te vragen|in te schakelen|"
        "in te lichten)",
        "(zonder|in plaats van) ~ (retour|aanmelding|verzoek|claim) ~ (amazon)",
    ),
    C.PAY_ELSEWHERE: (
        "(paypal|pay pal|overschrijving|bankoverschrijving|overboeking|overmaken|iban|rekeningnummer|"
        "bankgegevens|ideal|tikkie|creditcardnummer|western union|bitcoin|contant|betaalverzoek)",
        "(tikkie|betaalverzoek)",
        "(tikkie|betaalverzoek|betaallink|overschrijv*|overmak*|overmaakt|overboek*|contant|ideal|"
        "bancontact|cheque|acceptgiro|payconiq|paypal|revolut) ~ (ons|onze|bankrekening|naar|via|euro|"
        "bedrag|winkel|bezorger|koerier)?",
        "(op|naar) (onze|mijn|de) (bankrekening|rekening|zakelijke rekening)",
        "(maak|maakt|stort|stuur|betaal|betaalt) ~ (over|via|per|naar|op) ~ (tikkie|paypal|bankrekening|"
        "rekening|ideal|overschrijving|bank|contant)",
        "(geld|bedrag|briefje|biljet|contant|euro) ~ (in|bij) (het|de|uw|je) (nieuwe|volgende)? (pakket|"
        "doos|envelop|zending)",
        "(stop|doe|leg|steek) ~ (geld|contant|briefje|biljet)",
        "(cadeaukaarten|prepaidkaarten) ~ (betaal*|code)",
    ),
    C.OPT_OUT: (
        "(afmelden|uitschrijven|opt-out|opt out|schrijf u uit|meld u af)",
        "(geen|niet meer|stoppen) (meer|verdere)? (berichten|e-mails|mails|meldingen) ~ (ontvangen|wilt|"
        "krijgen|van ons)",
        "(berichten|meldingen) (van)? ~ (uitgezet|uitgeschakeld|geblokkeerd|weer aan|weer toe|"
        "weer inschakelen|deblokkeren|afgemeld)",
    ),
    C.WISHED: (
        "(liever|voorkeur|wens|wenst|wilde|wilt|wou|graag had|gevraagd|vroeg|vraagt|voorgesteld|"
        "voorstelt|stelde voor|aangeboden|verzoek|zou willen|het liefst)",
        "(liever|voorkeur|wens*|wil|wilt|wilde|wou|graag had|gevraagd|vroeg|vraagt|voorgesteld|voorstel*|"
        "aangeboden|verzoek*|liefst)",
    ),
    C.ONLY_HERE: (
        "(alleen|enkel|uitsluitend|slechts) ~ (hier|via amazon|op amazon|dit bericht|deze berichten|"
        "dit kanaal|berichtensysteem|schriftelijk|deze weg)",
        "(alles|blijven|blijft|loopt|lopen|verloopt|moet|moeten|afhandelen|beantwoorden|behandelen|"
        "antwoorden|regelen|houden) ~ (hier|via amazon|op amazon|binnen amazon|via dit|deze berichten|"
        "berichtensysteem|dit gesprek|dit kanaal)",
        "(dat|dit) (kan|mag|is|kunnen|mogen) ~ (niet|niet mogelijk|helaas niet|niet toegestaan)",
    ),
    C.NEGATION: (
        "(kunnen|mogen|zullen|kan|mag) ~ (niet|geen|helaas niet|nooit)",
        "(niet toegestaan|niet mogelijk|verboden|staat niet toe|in strijd met|nooit)",
        "(geven|bieten|hebben|verkopen) (we|wij) (hier|helaas)? (niet|geen)",
        "(hoeft|hoef|hoeven) (u|je|dus|daarvoor)? ~ (niet|niets|geen|nergens)",
        "(zonder te|evenmin|noch|nooit)",
        "(niet|nooit) van ons",
    ),
    C.ATTACHED: (
        "(bijlage|bijlagen|bijgevoegd|bijgevoegde|bijgesloten|toegevoegd als|als bijlage|in de bijlage)",
    ),
    C.ADVERTISING_FILE: (
        "(*brochure|*brochures|*folder|*folders|*flyer|*flyers|*catalogus|*prijslijst|*coupon|"
        "*kortingsbon|reclame|visitekaartje|productfoto's|productafbeeldingen|*logo|aanbiedingen|"
        "nieuwe collectie|bedankkaart|qr-code|poster|foto's van onze|promotie*)",
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
    C.ASK_SECRET: (
        "(stuur|stuurt|sturen|geef|geeft|geven|deel|deelt|noem|mail|laat) ~ (creditcardnummer|"
        "kaartnummer|nummer van uw kaart|cvc|cvv|vervaldatum van uw|rekeningnummer|iban|bankgegevens|"
        "wachtwoord|pincode|paspoort|kopie van uw id*)",
        "(creditcardnummer|kaartnummer|cvc|rekeningnummer|iban|bankgegevens|wachtwoord|pincode|"
        "paspoort) ~ (sturen|doorgeven|doorgeeft|nodig|mailen|delen)",
        "(wat is|welk is) (uw|je) ~ (rekeningnummer|kaartnummer|iban|wachtwoord|pincode)",
        "(foto|kopie|scan|foto's|afbeelding) ~ (creditcard|bankpas|betaalpas|identiteitskaart|paspoort|"
        "rijbewijs|id-kaart|identiteitsbewijs)",
        "(voor- en achterkant|beide kanten|beide zijden) ~ (kaart|pas|creditcard|rijbewijs|bewijs|id*)",
    ),
    C.BLAME: (
        "(schuld van amazon|fout van amazon|amazons fout|amazon is verantwoordelijk|amazon is schuldig)",
        "(uw eigen schuld|uw eigen fout|niet onze schuld|niet onze fout|niet ons probleem|"
        "niets mee te maken)",
    ),
    C.COURTESY: (
        "(bedankt|dank|hartelijk|u|je|wel|voor|uw|bestelling|aankoop|bericht|beste|hallo|geachte|heer|"
        "mevrouw|klant|wij|we|zijn|er|om|te|helpen|als|heeft|nodig|vragen|hebt|met|vriendelijke|groet|"
        "groeten|het|team|klantenservice|van|en|de|een|fijne|dag|nog|graag|ons|gerust|contact|op|neem|"
        "staan|klaar|vertrouwen|goedendag|in|bij|geduld|begrip)",
    ),
}
