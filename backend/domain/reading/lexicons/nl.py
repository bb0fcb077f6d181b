"""Dutch, of the Netherlands and Flanders."""

STOPWORDS = """de het een en ik is niet van mijn dat die in op te met voor heb heeft u jullie we er aan maar nog wel wat waar
wanneer hoe hallo beste dag dank bedankt groet groeten bestelling pakket graag kan kunt al bij om naar zijn was geen"""

CONCEPTS = {
    "ORDER": "bestelling*, order, aankoop",
    "PARCEL": "pakket*, pakje*, zending, levering",
    "ITEM": "artikel*, product*",
    "TRACK": "track*, volg*",
    "NEG": "niet, niets, geen, nooit, niks",
    "NEVER": "nooit",
    "YET": "nog",
    "GOT": "ontvangen, aangekomen, gekregen, binnen",
    "DELIVERED": "bezorgd, geleverd, afgeleverd",
    "SAYS": "volgens, staat, zegt",
    "SHIP": "verzonden, verstuurd, verzend*",
    "WHERE": "waar, waar blijft",
    "WHEN": "wanneer, hoe lang",
    "WAIT": "wacht*",
    "LATE": "te laat, vertrag*",
    "NOTHERE": "niets ontvangen, niet ontvangen",
    "BROKEN": "kapot, beschadigd, defect, stuk",
    "WRONGITEM": "verkeerde artikel, verkeerd product",
    "MISSING": "ontbre*, mist",
    "PART": "onderdeel, schroeven",
    "RETURN": "retour*, terugsturen",
    "REFUND": "terugbeta*, geld terug",
    "CANCEL": "annul*",
    "ADDRESS": "adres*",
    "CHANGE": "wijzig*, verander*",
    "SHIPCOST": "verzendkosten",
    "CHARGED": "betaald, gerekend",
    "PRODUCT": "compatibel",
    "INVOICE": "factuur*",
    "THANKS": "bedankt, dank",
}
