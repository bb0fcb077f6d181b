"""Carriers: ids, names as Amazon's list spells them, tracking pages, and what a number looks like.

Recognition only breaks ties and warns; it never overrides the carrier that a person or Amazon named.
Sources: facts/carriers.md §3 and §4, jkeen/tracking_number_data for the number formats (the package
``tracking-numbers`` holds an older copy of it; what it lacks stands here).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import quote

from tracking_numbers import DEFINITIONS

ANY_LINK = "https://t.17track.net/en#nums={n}"
"""A page that knows nearly every carrier's numbers."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """One carrier.

    ``amazon_code`` is its name in Seller Central's drop-down (the ``carrierCode`` of confirmShipment), None
    where the list lacks it. ``aliases`` are further spellings. ``link`` is an https template with ``{n}``.
    """

    id: str
    name: str
    amazon_code: str | None = None
    link: str | None = None
    aliases: tuple[str, ...] = ()


_TABLE = (
    Carrier(
        "ups",
        "UPS",
        "UPS",
        "https://www.ups.com/track?tracknum={n}",
        ("United Parcel Service", "UPS Ground", "UPS Freight"),
    ),
    Carrier(
        "ups_mi",
        "UPS Mail Innovations",
        "UPSMI",
        "https://www.ups.com/track?tracknum={n}",
        ("UPS Mail Innovations", "UPS MI"),
    ),
    Carrier(
        "usps",
        "USPS",
        "USPS",
        "https://tools.usps.com/go/TrackConfirmAction?tLabels={n}",
        ("United States Postal Service", "US Postal Service", "U.S. Postal Service", "US Mail"),
    ),
    Carrier(
        "fedex",
        "FedEx",
        "FedEx",
        "https://www.fedex.com/fedextrack/?trknbr={n}",
        ("Federal Express", "FedEx Ground", "FedEx Express", "AFL/Fedex", "FEDEX_JP", "FedEx Home Delivery"),
    ),
    Carrier(
        "fedex_smartpost",
        "FedEx SmartPost",
        "FedEx SmartPost",
        "https://www.fedex.com/fedextrack/?trknbr={n}",
        ("SmartPost", "FedEx Ground Economy", "Smartmail"),
    ),
    Carrier(
        "dhl",
        "DHL",
        "DHL",
        "https://www.dhl.com/global-en/home/tracking.html?tracking-id={n}",
        ("DHL Express", "DHL Paket", "DHL Parcel", "DHL Freight", "Deutsche Post DHL"),
    ),
    Carrier(
        "dhl_ecommerce",
        "DHL eCommerce",
        "DHL eCommerce",
        "https://www.dhl.com/global-en/home/tracking.html?tracking-id={n}",
        ("DHL Global Mail", "DHL Global Mail Americas", "DHLGM", "DHL eCommerce Solutions"),
    ),
    Carrier(
        "royalmail",
        "Royal Mail",
        "Royal Mail",
        "https://www.royalmail.com/track-your-item#/tracking-results/{n}",
        ("RoyalMail", "Royal Mail Group", "Royal Mail Tracked 24", "Royal Mail Tracked 48"),
    ),
    Carrier(
        "parcelforce",
        "Parcelforce",
        "Parcelforce",
        "https://www.parcelforce.com/track-trace?trackNumber={n}",
        ("Parcelforce Worldwide", "Parcel Force"),
    ),
    Carrier(
        "canadapost",
        "Canada Post",
        "Canada Post",
        "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={n}",
        ("Postes Canada", "CanadaPost"),
    ),
    Carrier(
        "australiapost",
        "Australia Post",
        "Australia Post",
        "https://auspost.com.au/mypost/track/#/details/{n}",
        ("AusPost", "StarTrack", "eParcel"),
    ),
    Carrier(
        "laposte",
        "La Poste",
        "La Poste",
        "https://www.laposte.fr/outils/suivre-vos-envois?code={n}",
        ("Colissimo", "La Poste Colissimo"),
    ),
    Carrier("chronopost", "Chronopost", "Chronopost"),
    Carrier("deutschepost", "Deutsche Post", "Deutsche Post"),
    Carrier(
        "dpd",
        "DPD",
        "DPD",
        "https://track.dpd.co.uk/search?reference={n}",
        ("DPD UK", "DPD Local", "DPD Germany", "Interlink"),
    ),
    Carrier("gls", "GLS", "GLS", "https://gls-group.com/track/{n}", ("General Logistics Systems",)),
    Carrier(
        "evri",
        "Evri",
        "Hermes Logistik Gruppe",
        "https://www.evri.com/track/parcel/{n}",
        ("Hermes", "Hermes UK", "myHermes", "Evri/Hermes", "Parcelnet"),
    ),
    Carrier("yodel", "Yodel", "Yodel", "https://www.yodel.co.uk/tracking/{n}", ("Yodel Direct",)),
    Carrier(
        "ontrac",
        "OnTrac",
        "OnTrac",
        "https://www.ontrac.com/tracking/?number={n}",
        ("On Trac",),
    ),
    Carrier("lasership", "LaserShip", "Lasership", None, ("Laser Ship",)),
    Carrier("purolator", "Purolator", None, "https://www.purolator.com/en/shipping/tracker?searchValue={n}"),
    Carrier("canpar", "Canpar", None, "https://www.canpar.com/en/track/tracking.jsp?reference={n}&locale=en"),
    Carrier("speedee", "Spee-Dee Delivery", None, "https://www.speedeedelivery.com/track/?tracking={n}"),
    Carrier(
        "old_dominion",
        "Old Dominion Freight Line",
        None,
        "https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={n}",
    ),
    Carrier("landmark", "Landmark Global", None, "https://track.landmarkglobal.com/?search={n}"),
    Carrier("amazon", "Amazon Shipping", "Amazon Shipping", None, ("AMZL", "Amazon Logistics", "AMZN_US")),
    Carrier("4px", "4PX", "4PX", None, ("4PX Worldwide Express", "递四方", "FourPX")),
    Carrier("yanwen", "Yanwen", "Yanwen", None, ("Yanwen Logistics", "燕文", "燕文物流")),
    Carrier(
        "yunexpress",
        "YunExpress",
        "YunExpress",
        "https://www.yuntrack.com/parcelTracking?id={n}",
        ("Yun Express", "云途", "云途物流", "YunTu"),
    ),
    Carrier(
        "gofo",
        "GOFO Express",
        "GOFO",
        "https://www.gofoexpress.com/tracking.html?searchID={n}",
        ("GOFO", "GOFO Express", "CIRRO E-Commerce"),
    ),
    Carrier("sf", "SF Express", "SF Express", None, ("SF", "SF International", "顺丰", "顺丰速运")),
    Carrier(
        "cainiao", "Cainiao", "Cainiao", None, ("Cainiao Network", "菜鸟", "AliExpress Standard Shipping")
    ),
    Carrier("chinapost", "China Post", "China Post", None, ("China EMS", "EMS", "ePacket", "中国邮政")),
    Carrier("uniuni", "UniUni", "UniUni"),
    Carrier("sfc", "SFC", "SFC", None, ("SFC Service", "SendFromChina", "三态")),
    Carrier("osm", "OSM", "OSM", None, ("OSM Worldwide",)),
    Carrier("newgistics", "Newgistics", "Newgistics", None, ("Pitney Bowes",)),
    Carrier("streamlite", "Streamlite", "Streamlite"),
    Carrier("blue_package", "Blue Package", "Blue Package"),
    Carrier("fastway", "Fastway", "Fastway"),
    Carrier("city_link", "City Link", "City Link", None, ("CityLink",)),
    Carrier("go", "GO!", "GO!", None, ("GO! Express",)),
    Carrier("tnt", "TNT", "TNT", "https://www.tnt.com/express/en_us/site/tracking.html?cons={n}"),
    Carrier("target", "Target", "Target"),
    Carrier("sagawa", "Sagawa Express", "SagawaExpress", None, ("SAGAWA",)),
    Carrier("nippon_express", "Nippon Express", "NipponExpress", None, ("NITTSU",)),
    Carrier("yamato", "Yamato Transport", "YamatoTransport", None, ("YAMATO", "Kuroneko Yamato")),
    Carrier("japanpost", "Japan Post", "Japan Post", None, ("JP_EXPRESS",)),
    Carrier("ninjavan", "Ninja Van", "Ninjavan", None, ("NinjaVan",)),
    Carrier("qxpress", "Qxpress", "Qxpress"),
    Carrier("singaporepost", "Singapore Post", "Singapore Post", None, ("SingPost",)),
    Carrier("aramex", "Aramex", "Aramex"),
    Carrier("poste_italiane", "Poste Italiane", "Poste Italiane", None, ("SDA", "SDA Express Courier")),
    Carrier("correos", "Correos", "Correos", None, ("Correos Express",)),
    Carrier("postnl", "PostNL", "PostNL", None, ("Post NL",)),
    Carrier("bluedart", "Blue Dart", "BlueDart"),
    Carrier("india_post", "India Post", "India Post"),
    Carrier("professional", "Professional", "Professional"),
    Carrier("dtdc", "DTDC", "DTDC"),
    Carrier("overnite", "Overnite Express", "Overnite Express"),
    Carrier("first_flight", "First Flight", "First Flight"),
    Carrier("delhivery", "Delhivery", "Delhivery"),
    Carrier("apc", "APC", "APC", None, ("APC Overnight",)),
    Carrier("asendia", "Asendia", "Asendia"),
    Carrier("dx", "DX", "DX", None, ("DX Freight", "DX Delivery")),
    Carrier("inpost", "InPost", "InPost"),
    Carrier("whistl", "Whistl", "Whistl"),
    Carrier("uk_mail", "UK Mail", "UK Mail", None, ("UKMail", "DHL Parcel UK")),
    Carrier("xdp", "XDP", "XDP", None, ("XDP Express",)),
)

_KNOWN: dict[str, Carrier] = {}
CARRIERS: Mapping[str, Carrier] = MappingProxyType(_KNOWN)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


_BY_TEXT: dict[str, str] = {}


def learn(carrier: Carrier) -> None:
    """Add a carrier to the table, at start only; the spellings of those that are there stay theirs.

    Raises ValueError for an id that another carrier has.
    """
    if _KNOWN.get(carrier.id, carrier) != carrier:
        raise ValueError(f"another carrier is called {carrier.id}")
    _KNOWN[carrier.id] = carrier
    for text in (carrier.id, carrier.name, carrier.amazon_code or "", *carrier.aliases):
        if text:
            _BY_TEXT.setdefault(_plain(text), carrier.id)


for _carrier in _TABLE:
    learn(_carrier)


def carrier_id(text: str) -> str | None:
    """Our id for a carrier's name as a channel or a person writes it; None for "Other" and the unknown.

    Case, spaces and punctuation do not matter.
    """
    return _BY_TEXT.get(_plain(text))


def carrier_name(carrier: str) -> str:
    """The name to show for an id; a text that is no id is shown as it is."""
    known = CARRIERS.get(carrier)
    return known.name if known is not None else carrier


def amazon_code(carrier: str) -> str | None:
    """The spelling of Amazon's carrier list for confirmShipment, None where only "Other" fits."""
    known = CARRIERS.get(carrier)
    return known.amazon_code if known is not None else None


def tracking_link(carrier: str, number: str) -> str:
    """The carrier's own public page for ``number``, or one that knows nearly all carriers; always https."""
    known = CARRIERS.get(carrier)
    template = known.link if known is not None and known.link is not None else ANY_LINK
    return template.replace("{n}", quote(normalised(number), safe=""))


def normalised(number: str) -> str:
    """A tracking number without spaces and in upper case, as carriers' systems want it."""
    return re.sub(r"\s+", "", number).upper()


# --- what a number looks like -------------------------------------------------------------------------


def _mod10(digits: str, check: str, evens: int, odds: int) -> bool:
    """UPC-like check digit; letters count as UPS counts them. ``evens`` weighs positions 0, 2, 4 …"""
    total = 0
    for place, sign in enumerate(digits):
        value = int(sign) if sign.isdigit() else (ord(sign) - 3) % 10
        total += value * (evens if place % 2 == 0 else odds)
    return (10 - total % 10) % 10 == int(check)


def _weighted(digits: str, check: str, weights: tuple[int, ...]) -> bool:
    return sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 % 10 == int(check)


def _luhn(digits: str, check: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return (10 - total % 10) % 10 == int(check)


def _mod37(signs: str, check: str) -> bool:
    """ISO 7064 mod 37,36, as DPD's check character."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    carry = 36
    for sign in signs:
        carry = (alphabet.index(sign) + carry) % 36 or 36
        carry = carry * 2 % 37
    return alphabet[(37 - carry) % 36] == check


def _s10(digits: str, check: str) -> bool:
    rest = 11 - sum(int(d) * w for d, w in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest) == int(check)


_FEDEX_12 = (3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1)
_FEDEX_34 = (1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1)

_VIA_USPS = (
    "usps",
    "ups_mi",
    "fedex_smartpost",
    "dhl_ecommerce",
    "osm",
    "newgistics",
    "streamlite",
    "amazon",
)
"""Carriers whose parcels USPS delivers under a number of its own format."""
_VIA_CHINA = ("chinapost", "yanwen", "4px", "cainiao", "sfc", "yunexpress")

_S10_POSTS: Mapping[str, tuple[str, ...]] = {
    "US": ("usps", *_VIA_USPS[1:]),
    "GB": ("royalmail", "parcelforce"),
    "CA": ("canadapost",),
    "CN": _VIA_CHINA,
    "DE": ("deutschepost", "dhl", "dhl_ecommerce"),
    "FR": ("laposte", "chronopost"),
    "AU": ("australiapost",),
    "JP": ("japanpost",),
    "SG": ("singaporepost",),
    "IT": ("poste_italiane",),
    "ES": ("correos",),
    "NL": ("postnl",),
    "IN": ("india_post",),
}
"""Posts by the country at the end of a UPU S10 number. Other posts' numbers say nothing: consolidators
hand them out under their own names."""


@dataclass(frozen=True, slots=True)
class _Format:
    carriers: tuple[str, ...]
    pattern: re.Pattern[str]
    check: Callable[[re.Match[str]], bool] | None = None


def _format(
    carriers: tuple[str, ...], pattern: str, check: Callable[[re.Match[str]], bool] | None = None
) -> _Format:
    return _Format(carriers, re.compile(pattern), check)


_FORMATS = (
    _format(("ups", "ups_mi"), r"1Z([0-9A-Z]{15})(\d)", lambda m: _mod10(m[1], m[2], 1, 2)),
    _format(("ups",), r"[AHJKTV](\d{9})(\d)", lambda m: _mod10(m[1], m[2], 1, 2)),
    _format(("amazon",), r"TB[ACM]\d{12}"),
    _format(("amazon",), r"[AFC]\d{10}"),
    _format(("yunexpress",), r"YT\d{16}"),
    _format(("gofo",), r"GFUS\d{14}"),
    _format(("4px",), r"4PX\d{10,16}CN"),
    _format(("yanwen",), r"(?:U[A-Z]|Y[A-Z])\d{9}YP"),
    _format(("sf",), r"SF\d{12,15}"),
    _format(("cainiao",), r"(?:LP\d{14,17}|CNG\d{14,17}|CAINIAO\d{10,16})"),
    _format(("uniuni",), r"UUS?[0-9A-Z]{14,18}"),
    _format(("yodel",), r"JJ?D\d{16}"),
    _format(("dhl",), r"JJ?D\d{18}"),
    _format(("dhl",), r"J[A-Z]{2,3}\d{9,10}"),
    _format(
        ("dhl", "dhl_ecommerce"),
        r"(?:GM|RX|UV|SG|TH|IN|HK|MY)(?=[0-9A-Z]*\d)[0-9A-Z]{10,39}|(?:LX|CN)(?=[0-9A-Z]*\d)[0-9A-Z]{12,39}",
    ),
    _format(("canadapost",), r"(\d{15})(\d)", lambda m: _mod10(m[1], m[2], 3, 1)),
    _format(("canpar",), r"[CDKLSUXZ]\d{21}"),
    _format(("dpd",), r"(\d{27})([0-9A-Z])", lambda m: _mod37(m[1], m[2])),
    _format(("dpd",), r"(\d{14})([0-9A-Z])", lambda m: _mod37(m[1], m[2])),
    _format(
        ("fedex", "fedex_smartpost"),
        r"[0-8]\d{14}\d{5}(\d{13})(\d)",
        lambda m: _weighted(m[1], m[2], _FEDEX_34),
    ),
    _format(("fedex",), r"3\d{15}(\d{11})(\d)\d{4}", lambda m: _weighted(m[1], m[2], _FEDEX_12)),
    _format(("landmark",), r"LTN\d{8}N1"),
    _format(("lasership", "ontrac"), r"L[AIEHNX][1-3]\d{7}|1LS7[12]\d{10}|1LS7[12]\d{2}01[1-4]\d{6}-1"),
    _format(("lasership", "ontrac"), r"1LSCX[0-9A-Z]{10}"),
    _format(("ontrac",), r"D(\d{13})(\d)", lambda m: _mod10("5" + m[1], m[2], 1, 2)),
    _format(
        ("old_dominion",),
        r"((?:77[78]|072|780)\d{7}|80\d{8})(\d)",
        lambda m: _luhn(m[1], m[2]),
    ),
    _format(("purolator",), r"([0-5]\d{10})(\d)", lambda m: _luhn(m[1], m[2])),
    _format(("purolator",), r"[A-Z]{3}\d{9}"),
    _format(("speedee",), r"SP\d{18}"),
    _format(_VIA_USPS, r"(?:420\d{5}(?:\d{4})?)?(9[1-5]\d{18,30}|82\d{8})"),
    _format(("dhl", "dhl_ecommerce"), r"\d{14}"),
    _format(("evri",), r"(?:H[0-9A-Z]{15}|T00[0-9A-Z]{13})"),
)

_PACKAGE_NAMES: Mapping[str, tuple[str, ...]] = {
    "ups": ("ups", "ups_mi"),
    "usps": _VIA_USPS,
    "fedex": ("fedex", "fedex_smartpost"),
    "dhl": ("dhl",),
    "amazon": ("amazon",),
    "ontrac": ("ontrac",),
}
"""Couriers of the package ``tracking-numbers`` by our ids; the others it knows have no id here."""


@lru_cache(maxsize=4096)
def recognised_carriers(number: str) -> tuple[str, ...]:
    """Ids of the carriers whose numbers look like ``number``, likeliest first; empty when none is known.

    Several carriers share formats and deliver each other's parcels: each that might be right is listed.
    """
    plain = normalised(number)
    found: list[str] = []
    s10 = re.fullmatch(r"[A-Z]{2}(\d{8})(\d)([A-Z]{2})", plain)
    if s10 is not None and _s10(s10[1], s10[2]):
        found += _S10_POSTS.get(s10[3], ())
    usps_like: list[str] = []
    for definition in DEFINITIONS:
        match = definition.test(plain)
        if match is not None and match.valid:
            names = _PACKAGE_NAMES.get(match.courier.code, ())
            (usps_like if match.courier.code == "usps" else found).extend(names)
    if plain.startswith(("92", "93", "94", "95", "420")):
        found = usps_like + found
    else:
        found += usps_like
    for form in _FORMATS:
        match_ = form.pattern.fullmatch(plain)
        if match_ is not None and (form.check is None or form.check(match_)):
            found += form.carriers
    return tuple(dict.fromkeys(found))


_ORDER_ID = re.compile(r"\d{3}-?\d{7}-?\d{7}")
_FILLERS = frozenset(
    {
        "NA",
        "NONE",
        "NULL",
        "NO",
        "TEST",
        "TBD",
        "TBC",
        "NOTRACKING",
        "UNTRACKED",
        "UNKNOWN",
        "OTHER",
        "STANDARD",
    }
)


def is_dummy(number: str) -> bool:
    """True for what sellers type when they have no number: zeros, one sign repeated, a row of digits, an
    Amazon order id, a word."""
    plain = re.sub(r"[^0-9A-Z]+", "", normalised(number))
    if len(plain) < 6 or plain in _FILLERS or not any(sign.isdigit() for sign in plain):
        return True
    if len(set(plain)) == 1 or _ORDER_ID.fullmatch(normalised(number)):
        return True
    rows = "01234567890123456789012345678901234567890"
    return plain.isdigit() and (plain in rows or plain in rows[::-1])
