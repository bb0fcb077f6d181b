"""What the delivery cost."""

CONCEPTS = {
    "SHIPCOST": """
        verzendkosten, verzendkost, verzendingskosten, bezorgkosten, leveringskosten, leverkosten,
        portokosten, porto, vracht, vrachtkosten, verzendprijs, verzendtarief, transportkosten,
        gratis verzending, gratis levering, gratis bezorging, gratis verzonden, gratis verstuurd,
        spoedlevering, spoedverzending, expresslevering, express, expres, snelle levering, spoedkosten,
        spoedbezorging, toeslag, postzegel*, strafport, de verzending, aan verzending, voor verzending,
        op verzending, voor de verzending, van de verzending, rembours, onder rembours, verzending,
        levering met handtekening, handtekening bij levering, avondlevering, leveringstoeslag,
        verzend kosten, vezendkosten, eilandtoeslag, transport, vervoerkosten, vervoer, bezorgtarief,
        levering kost, drie keer verzend*, frankering, gefrankeerd, postzegels, gratis boven, gratis vanaf,
        handtekening voor ontvangst, gratisverzend*, gratislevering, rembourskosten, invoerrechten,
        port op zat, express en standaard, verzending was gratis, waddentoeslag, verzenden naar,
        inklaringskosten, douanekosten, btw bij invoer, administratiekosten, levering binnen 24 uur
    """,
    "CHARGED": """
        betaald, betalen, betaal, betaalde, aangerekend, gerekend, berekend, rekenen, rekent, afgeschreven,
        dubbel, twee keer, tweemaal, 2x, 2 keer, te duur, duur, te veel, teveel, te hoog, hoog, hoge,
        gratis, euro, eur, terugbeta*, terug, waarom, kost, kosten, prijs, korting, extra, vergoed*,
        vergoeden, verschil, inbegrepen, stort, storten, teruggestort, bijgeschreven, factuur, in rekening,
        verrekend, belachelijk, schandalig, absurd, meer, gevraagd, terugzien, creditering,
        twee keer afgeschreven, veel te hoog, zo duur, die kosten terug, het verschil, terug graag,
        kosten terug, dubbel betaald, dubbel afgeschreven, te veel betaald, niet in mijn winkelwagen,
        stond gratis, duurder dan het product, meer dan het artikel
    """,
    "CHARGE": """
        verzendkosten dubbel, verzendkosten twee keer, dubbele verzendkosten, twee keer verzendkosten,
        verzendkosten betaald, verzendkosten aangerekend, verzendkosten te hoog, hoge verzendkosten,
        te hoge verzendkosten, verzendkosten terug, verzendkosten terugbeta*, verzendkosten vergoed*,
        verzendkosten berekend, verzendkosten in rekening, betaal ik verzendkosten, betaald voor express,
        betaald voor verzending, betaald voor spoed, betaald voor snelle, betaald voor de verzending,
        extra betaald voor, express betaald, spoedlevering betaald, verzending betaald,
        terugbetaling van de verzendkosten, terugbetaling verzendkosten, gratis verzending maar,
        gratis verzending stond, verzending zou gratis, verzending was gratis, levering was gratis,
        levering zou gratis, levering gratis, verzending gratis, verzendkosten terwijl, verzendkosten ipv,
        porto betaald, porto betalen, te weinig gefrankeerd, onvoldoende gefrankeerd, te weinig postzegels,
        strafport, bijbetalen, bij te betalen, bijbetaald, aan de deur moest, moest ik .. betalen aan de,
        betalen aan de bezorger, betalen aan de postbode, betalen aan de deur, toeslag voor, invoerkosten,
        enkel de verzendkosten, alleen de verzendkosten, spoedkosten terug, korting op verzending,
        extra aan verzending, vergoeden wegens, gratis vanaf, gratis boven, drie keer verzendkosten,
        per pakje verzendkosten, alles in een doos en, postbode betalen, verzendkosten zouden,
        verzendkosten beloofd, spoed betaald, spoedverzending betaald, express betaald en,
        terug van de express, verschil in verzendkosten, verschil van de verzendkosten, vracht,
        duurder dan het product, duurder dan het artikel, administratiekosten, behandelingskosten,
        helft van de verzendkosten, verkeerd gewicht, code voor gratis verzending, twee keer verzending,
        verzending dubbel, dubbel verzendkosten, 2x verzendkosten, verzendkosten 2x
    """,
    "CUSTOMS": """
        douanekosten, invoerrechten, invoerkosten, inklaring*, inklaringskosten, douane betalen, douane,
        importkosten, invoerbelasting, invoertaks, btw bij invoer, accijns, rembours, douanerechten
    """,
}
