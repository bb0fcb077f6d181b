"""Dutch terms about conduct, attachments and tone."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
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
    C.BLAME: (
        "(schuld van amazon|fout van amazon|amazons fout|amazon is verantwoordelijk|amazon is schuldig)",
        "(uw eigen schuld|uw eigen fout|niet onze schuld|niet onze fout|niet ons probleem|niets mee te "
        "maken)",
    ),
    C.ASK_SECRET: (
        "(stuur|stuurt|sturen|geef|geeft|geven|deel|deelt|noem|mail|laat) ~ (creditcardnummer|kaartnummer|"
        "nummer van uw kaart|cvc|cvv|vervaldatum van uw|rekeningnummer|iban|bankgegevens|wachtwoord|pincode|"
        "paspoort|kopie van uw id*)",
        "(creditcardnummer|kaartnummer|cvc|rekeningnummer|iban|bankgegevens|wachtwoord|pincode|paspoort) ~ "
        "(sturen|doorgeven|doorgeeft|nodig|mailen|delen)",
        "(wat is|welk is) (uw|je) ~ (rekeningnummer|kaartnummer|iban|wachtwoord|pincode)",
    ),
    C.COURTESY: (
        "(bedankt|dank|hartelijk|u|je|wel|voor|uw|bestelling|aankoop|bericht|beste|hallo|geachte|heer|"
        "mevrouw|klant|wij|we|zijn|er|om|te|helpen|als|heeft|nodig|vragen|hebt|met|vriendelijke|groet|"
        "groeten|het|team|klantenservice|van|en|de|een|fijne|dag|nog|graag|ons|gerust|contact|op|neem|"
        "staan|klaar|vertrouwen|goedendag|in|bij|geduld|begrip)",
    ),
}
