"""The demo's world: sellers, orders and parcels in every state worth looking at; all of it is invented.

All times hang on ``now``, so that the hero's parcel is always three days silent. Promised windows end at
the marketplace's local end of day, as Amazon's do. The mails that go with it are in ``demo_mails``.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from backend.domain.marketplaces import MARKETPLACES, Marketplace
from backend.emulators.demo_mails import BuyerMail, buyer_mails
from backend.emulators.demo_names import (
    ATTEMPT,
    BLANKET,
    BRAZIL,
    BY_LANGUAGE,
    CANADA,
    CANCELLED,
    CHAIR,
    CHARGE_PARTLY_BACK,
    CHARGE_UNCLEAR,
    CHARGED_RIGHT,
    CHARGED_TWICE,
    CLIENT_ID,
    CLIENT_SECRET,
    DAMAGED,
    DENIED,
    DUMMY,
    ESTIMATE_LATE,
    FBA,
    FRANCE_ADDRESS,
    FRANCE_CANCEL,
    GERMANY_DENIED,
    GERMANY_LATE,
    GERMANY_PRIME,
    HERO,
    HIGH_VALUE,
    HOOKS,
    ITALY,
    JAPAN,
    JAPAN_FBA,
    KETTLE,
    LABEL_ONLY,
    LAMP,
    LATE_EXPEDITED,
    MCF,
    MEXICO,
    MIRROR,
    NETHERLANDS,
    NO_NUMBER,
    NO_SCAN,
    NOT_DUE,
    ON_TIME,
    OTHER_SELLER,
    OTHER_SELLER_LATE,
    OUT_TODAY,
    PARTLY,
    PICKUP,
    PRIME,
    REFRESH_TOKENS,
    REPLACEMENT,
    RETURNED,
    RETURNING,
    SELLER_EU,
    SELLER_OTHER,
    SELLER_US,
    SHELF,
    SHIP_BY_PASSED,
    SHIP_TODAY,
    SPAIN,
    SPAIN_REFUND,
    STALLED,
    SURGE,
    TWO_PARCELS,
    TYPED_AS_OTHER,
    UK,
    UK_DELIVERED,
    UK_ROYAL_MAIL,
    UNLISTED,
    UPS_CLIENT,
    USPS_CLIENT,
    VASE,
    WEATHER,
    WRONG_CARRIER,
)
from backend.emulators.world import (
    CarrierAccount,
    Item,
    OrderRecord,
    PackageRecord,
    Parcel,
    ParcelEvent,
    RefundRecord,
    Scan,
    Seller,
    World,
)

__all__ = ["BuyerMail", "buyer_mails", "seed", "ups_number", "usps_number"]

SIGNATURE = base64.b64encode(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="220" height="60">'
    b'<path d="M8 42c18-44 26-30 20-4s24-34 34-26-16 30 4 24 22-26 34-22 4 24 26 12 30-18 82-12" '
    b'fill="none" stroke="#223" stroke-width="3"/></svg>'
).decode()
PHOTO = (
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkYPjPwMDAxAADDAwMAAMcAQO3mZ0AAAAAAElFTkSuQmCC"
)


@dataclass(frozen=True)
class Place:
    """A town where parcels are scanned."""

    city: str
    region: str
    country: str
    zone: str


COLUMBUS = Place("Columbus", "OH", "US", "America/New_York")
LOUISVILLE = Place("Louisville", "KY", "US", "America/New_York")
RENO = Place("Reno", "NV", "US", "America/Los_Angeles")
HODGKINS = Place("Hodgkins", "IL", "US", "America/Chicago")
MESQUITE = Place("Mesquite", "TX", "US", "America/Chicago")
PORTLAND = Place("Portland", "OR", "US", "America/Los_Angeles")
DENVER = Place("Commerce City", "CO", "US", "America/Denver")
ATLANTA = Place("Atlanta", "GA", "US", "America/New_York")
TAMPA = Place("Tampa", "FL", "US", "America/New_York")
BOSTON = Place("Chelmsford", "MA", "US", "America/New_York")
BUFFALO = Place("Buffalo", "NY", "US", "America/New_York")
LAREDO = Place("Laredo", "TX", "US", "America/Chicago")
TORONTO = Place("Mississauga", "ON", "CA", "America/Toronto")
MONTERREY = Place("Monterrey", "NL", "MX", "America/Monterrey")
CAMPINAS = Place("Campinas", "SP", "BR", "America/Sao_Paulo")
VENLO = Place("Venlo", "", "NL", "Europe/Amsterdam")
COLOGNE = Place("Köln", "", "DE", "Europe/Berlin")
MUNICH = Place("München", "", "DE", "Europe/Berlin")
PARIS = Place("Chilly-Mazarin", "", "FR", "Europe/Paris")
LYON = Place("Lyon", "", "FR", "Europe/Paris")
MADRID = Place("Vallecas", "", "ES", "Europe/Madrid")
MILAN = Place("Milano", "", "IT", "Europe/Rome")
TAMWORTH = Place("Tamworth", "", "GB", "Europe/London")
LEEDS = Place("Leeds", "", "GB", "Europe/London")
TOKYO = Place("Tokyo", "", "JP", "Asia/Tokyo")

CURRENCIES = {
    "US": "USD",
    "CA": "CAD",
    "MX": "MXN",
    "BR": "BRL",
    "GB": "GBP",
    "JP": "JPY",
}
BY_COUNTRY = {place.country: place for place in MARKETPLACES.values()}

PACKAGE_STATUS: dict[Scan, tuple[str, str | None]] = {
    Scan.LABEL: ("PENDING", None),
    Scan.OUT_FOR_DELIVERY: ("IN_TRANSIT", "OUT_FOR_DELIVERY"),
    Scan.DELIVERED: ("DELIVERED", "DELIVERED"),
    Scan.DAMAGED: ("IN_TRANSIT", None),
    Scan.RETURNING: ("UNDELIVERABLE", "RETURNING_TO_SELLER"),
    Scan.RETURNED: ("UNDELIVERABLE", None),
}
"""What Amazon shows of a parcel after its last scan; the detail is often missing, as in production."""


def ups_number(serial: int, shipper: str = "8F42A7", service: str = "03") -> str:
    """A 1Z number with a right check digit: letters count from A=2, every second place doubled."""
    body = f"{shipper}{service}{serial:07d}"
    total = 0
    for index, sign in enumerate(body):
        value = int(sign) if sign.isdigit() else (ord(sign) - 63) % 10
        total += value * (2 if index % 2 else 1)
    return f"1Z{body}{-total % 10}"


def usps_number(serial: int) -> str:
    """A 22-digit USPS number with a right check digit: weights 3 and 1 from the right."""
    body = f"94001118992230{serial:07d}"
    total = sum(int(digit) * (3 if index % 2 == 0 else 1) for index, digit in enumerate(reversed(body)))
    return f"{body}{-total % 10}"


Step = tuple[float, Scan, Place]
"""Hours ago, what happened, where."""


class Seeder:
    """Writes orders and parcels into a World, with times relative to ``now``."""

    def __init__(self, world: World, now: datetime, *, first_serial: int = 4417) -> None:
        self._world = world
        self._now = now
        self._serial = count(first_serial)

    def end_of_day(self, place: Marketplace, days: int) -> datetime:
        """The local end of the day that is ``days`` from today in the marketplace, in UTC."""
        day = self._now.astimezone(place.zone).date() + timedelta(days=days)
        return datetime.combine(day, time(23, 59, 59), place.zone).astimezone(UTC)

    def _start_of_day(self, place: Marketplace, days: int) -> datetime:
        return self.end_of_day(place, days - 1) + timedelta(seconds=1)

    def parcel(
        self,
        carrier: str,
        *steps: Step,
        estimate: tuple[int, str] | None = None,
        service: str = "Ground",
        left_at: str = "Front Door",
        signed_by: str | None = None,
        signature_image: str | None = None,
        photo: str | None = None,
    ) -> Parcel:
        """A parcel with its scans, oldest first; ``estimate`` is (days from today, country)."""
        serial = next(self._serial)
        events = []
        for hours, scan, place in steps:
            at = (self._now - timedelta(hours=hours)).astimezone(ZoneInfo(place.zone))
            events.append(
                ParcelEvent(
                    at.replace(second=0, microsecond=0), scan, place.city, place.region, place.country
                )
            )
        estimated = None
        if estimate is not None:
            market = BY_COUNTRY[estimate[1]]
            estimated = self.end_of_day(market, estimate[0]).astimezone(market.zone)
        number = ups_number(serial) if carrier == "ups" else usps_number(serial)
        return self._world.add_parcel(
            Parcel(
                number,
                carrier,
                events,
                estimated,
                service,
                left_at,
                signed_by,
                signature_image,
                photo,
            )
        )

    def package(self, parcel: Parcel, carrier: str | None = None, reference: str = "1") -> PackageRecord:
        """What Amazon knows of ``parcel``; ``carrier`` is what the seller chose, else the right one."""
        status, detail = PACKAGE_STATUS.get(parcel.events[-1].scan, ("IN_TRANSIT", None))
        return PackageRecord(
            carrier=carrier or parcel.carrier.upper(),
            number=parcel.number,
            status=status,
            detailed_status=detail,
            ship_time=parcel.events[0].at,
            service=f"{parcel.carrier.upper()} {parcel.service}",
            reference=reference,
        )

    def order(
        self,
        order_id: str,
        country: str,
        items: list[Item],
        *packages: PackageRecord | Parcel,
        ship_by: int,
        deliver_by: int,
        seller: str | None = None,
        status: str = "SHIPPED",
        fulfilled_by: str = "MERCHANT",
        programs: list[str] | None = None,
        service_level: str = "STANDARD",
        sales_channel: str = "AMAZON",
        replaces: str | None = None,
    ) -> OrderRecord:
        """An order; ``ship_by`` and ``deliver_by`` are the windows' last days, counted from today."""
        place = BY_COUNTRY[country]
        bought = min(ship_by - 2, -1)
        return self._world.add_order(
            OrderRecord(
                order_id=order_id,
                seller_id=seller or (SELLER_US if place.region == "na" else SELLER_EU),
                marketplace=place.id,
                purchased_at=self._start_of_day(place, bought) + timedelta(hours=9, minutes=17),
                ship_by=(self._start_of_day(place, ship_by - 1), self.end_of_day(place, ship_by)),
                deliver_by=(self._start_of_day(place, deliver_by - 2), self.end_of_day(place, deliver_by)),
                fulfilled_by=fulfilled_by,
                status=status,
                programs=programs or [],
                service_level=service_level,
                currency=CURRENCIES.get(country, "EUR"),
                items=items,
                packages=[
                    self.package(one, reference=str(index)) if isinstance(one, Parcel) else one
                    for index, one in enumerate(packages, 1)
                ],
                sales_channel=sales_channel,
                replaces=replaces,
            )
        )


def item(
    product: tuple[str, str, str],
    price: str,
    shipping: str = "0.00",
    *,
    country: str = "US",
    quantity: int = 1,
    tax: str = "0.00",
    shipping_tax: str = "0.00",
    shipping_discount: str = "0.00",
    signature_required: bool = False,
    buyer_asked_cancel: bool = False,
) -> Item:
    title, asin, sku = product
    return Item(
        title=BY_LANGUAGE.get(country, {}).get(product, title),
        quantity=quantity,
        price=price,
        shipping=shipping,
        shipping_tax=shipping_tax,
        shipping_discount=shipping_discount,
        tax=tax,
        asin=asin,
        sku=sku,
        signature_required=signature_required,
        buyer_asked_cancel=buyer_asked_cancel,
    )


def seed(world: World, now: datetime) -> None:
    """Fill ``world`` with the demo's sellers, carrier accounts, orders and parcels; ``now`` is aware."""
    for seller_id, places in (
        (SELLER_US, "US CA MX BR"),
        (SELLER_EU, "GB DE FR ES IT NL JP"),
        (SELLER_OTHER, "US"),
    ):
        world.sellers[seller_id] = Seller(
            seller_id,
            REFRESH_TOKENS[seller_id],
            CLIENT_ID,
            CLIENT_SECRET,
            [BY_COUNTRY[country].id for country in places.split()],
        )
    world.carriers["ups"] = CarrierAccount("ups", *UPS_CLIENT)
    world.carriers["usps"] = CarrierAccount("usps", *USPS_CLIENT)
    seeder = Seeder(world, now)
    _moving(seeder)
    _late(seeder)
    _surge(seeder)
    _in_trouble(seeder)
    _delivered(seeder)
    _not_shipped(seeder)
    _badly_uploaded(seeder)
    _not_ours_to_ship(seeder)
    _charged(seeder)
    _americas(seeder)
    _europe_and_japan(seeder)
    _another_tenants(seeder)


def on_the_way(hours: float, origin: Place, *stops: Step) -> list[Step]:
    """Label and pickup at ``origin``, the pickup ``hours`` ago, then ``stops``."""
    return [(hours + 5, Scan.LABEL, origin), (hours, Scan.ACCEPTED, origin), *stops]


def _moving(to: Seeder) -> None:
    fine = to.parcel(
        "ups",
        *on_the_way(44, COLUMBUS, (38, Scan.DEPARTED, COLUMBUS), (9, Scan.ARRIVED, HODGKINS)),
        estimate=(2, "US"),
    )
    to.order(ON_TIME, "US", [item(SHELF, "46.90", "5.99", tax="3.28")], fine, ship_by=-1, deliver_by=3)
    today = to.parcel(
        "usps",
        *on_the_way(70, RENO, (49, Scan.DEPARTED, RENO), (20, Scan.ARRIVED, PORTLAND)),
        (3, Scan.OUT_FOR_DELIVERY, PORTLAND),
        estimate=(0, "US"),
    )
    to.order(OUT_TODAY, "US", [item(HOOKS, "18.50", "3.99")], today, ship_by=-3, deliver_by=1)
    waiting = to.parcel(
        "ups",
        *on_the_way(96, COLUMBUS, (60, Scan.ARRIVED, TAMPA)),
        (22, Scan.PICKUP_READY, TAMPA),
    )
    to.order(PICKUP, "US", [item(VASE, "34.00", "4.99")], waiting, ship_by=-4, deliver_by=2)
    again = to.parcel(
        "ups",
        *on_the_way(30, RENO, (20, Scan.DEPARTED, RENO), (6, Scan.ARRIVED, DENVER)),
        estimate=(1, "US"),
    )
    to.order(
        REPLACEMENT,
        "US",
        [item(MIRROR, "0.00")],
        again,
        ship_by=-1,
        deliver_by=2,
        replaces=RETURNED,
    )


def _late(to: Seeder) -> None:
    hero = to.parcel(
        "ups",
        *on_the_way(129, COLUMBUS, (121, Scan.DEPARTED, COLUMBUS), (74, Scan.ARRIVED, LOUISVILLE)),
    )
    to.order(
        HERO,
        "US",
        [item(LAMP, "64.95", "5.99", tax="4.87", shipping_tax="0.45")],
        hero,
        ship_by=-5,
        deliver_by=-2,
    )
    after = to.parcel(
        "ups",
        *on_the_way(50, RENO, (41, Scan.DEPARTED, RENO), (11, Scan.ARRIVED, MESQUITE)),
        estimate=(3, "US"),
    )
    to.order(ESTIMATE_LATE, "US", [item(KETTLE, "52.00", "6.49")], after, ship_by=-2, deliver_by=1)
    weather = to.parcel(
        "ups",
        *on_the_way(47, COLUMBUS, (40, Scan.DEPARTED, COLUMBUS), (28, Scan.ARRIVED, BUFFALO)),
        (5, Scan.DELAY, BUFFALO),
    )
    to.order(WEATHER, "US", [item(BLANKET, "79.90", "7.99")], weather, ship_by=-2, deliver_by=3)
    silent = to.parcel(
        "usps",
        *on_the_way(126, RENO, (118, Scan.DEPARTED, RENO), (99, Scan.ARRIVED, DENVER)),
    )
    to.order(STALLED, "US", [item(HOOKS, "18.50", "3.99")], silent, ship_by=-5, deliver_by=2)
    label = to.parcel("ups", (88, Scan.LABEL, COLUMBUS))
    to.order(NO_SCAN, "US", [item(SHELF, "46.90", "5.99")], label, ship_by=-3, deliver_by=2)


def _surge(to: Seeder) -> None:
    """Parcels of one origin that all fell silent behind the same hub."""
    for index, order_id in enumerate(SURGE):
        hours = 104 + 3 * index
        stuck = to.parcel(
            "ups",
            *on_the_way(
                hours,
                COLUMBUS,
                (hours - 7, Scan.DEPARTED, COLUMBUS),
                (76 + 2 * index, Scan.ARRIVED, LOUISVILLE),
            ),
        )
        product, price = ((SHELF, "46.90"), (LAMP, "64.95"), (KETTLE, "52.00"))[index % 3]
        to.order(order_id, "US", [item(product, price, "5.99")], stuck, ship_by=-4, deliver_by=-1)


def _in_trouble(to: Seeder) -> None:
    missed = to.parcel(
        "ups",
        *on_the_way(78, COLUMBUS, (30, Scan.ARRIVED, BOSTON)),
        (10, Scan.OUT_FOR_DELIVERY, BOSTON),
        (4, Scan.ATTEMPT, BOSTON),
    )
    to.order(
        ATTEMPT,
        "US",
        [item(CHAIR, "289.00", "24.90", signature_required=True)],
        missed,
        ship_by=-3,
        deliver_by=1,
    )
    broken = to.parcel(
        "ups",
        *on_the_way(66, RENO, (58, Scan.DEPARTED, RENO), (19, Scan.ARRIVED, DENVER)),
        (8, Scan.DAMAGED, DENVER),
    )
    to.order(DAMAGED, "US", [item(MIRROR, "129.00", "14.99")], broken, ship_by=-2, deliver_by=2)
    back = to.parcel(
        "usps",
        *on_the_way(150, RENO, (90, Scan.ARRIVED, ATLANTA)),
        (70, Scan.ATTEMPT, ATLANTA),
        (26, Scan.RETURNING, ATLANTA),
    )
    to.order(RETURNING, "US", [item(VASE, "34.00", "4.99")], back, ship_by=-6, deliver_by=-1)
    home = to.parcel(
        "ups",
        *on_the_way(310, RENO, (250, Scan.ARRIVED, ATLANTA)),
        (220, Scan.RETURNING, ATLANTA),
        (80, Scan.RETURNED, RENO),
    )
    to.order(RETURNED, "US", [item(MIRROR, "129.00", "14.99")], home, ship_by=-13, deliver_by=-8)


def _delivered(to: Seeder) -> None:
    porch = to.parcel(
        "usps",
        *on_the_way(122, RENO, (70, Scan.ARRIVED, PORTLAND)),
        (54, Scan.OUT_FOR_DELIVERY, PORTLAND),
        (49, Scan.DELIVERED, PORTLAND),
        left_at="Front Door/Porch",
    )
    to.order(DENIED, "US", [item(BLANKET, "79.90", "7.99", tax="5.59")], porch, ship_by=-5, deliver_by=-1)
    signed = to.parcel(
        "ups",
        *on_the_way(146, COLUMBUS, (100, Scan.ARRIVED, BOSTON)),
        (78, Scan.OUT_FOR_DELIVERY, BOSTON),
        (73, Scan.DELIVERED, BOSTON),
        service="2nd Day Air",
        left_at="Reception",
        signed_by="Morgan Ellery",
        signature_image=SIGNATURE,
        photo=PHOTO,
    )
    to.order(
        HIGH_VALUE,
        "US",
        [item(CHAIR, "867.00", "0.00", quantity=3, signature_required=True, tax="60.69")],
        signed,
        ship_by=-6,
        deliver_by=-2,
        service_level="SECOND_DAY",
        programs=["AMAZON_BUSINESS"],
    )
    late = to.parcel(
        "ups",
        *on_the_way(170, COLUMBUS, (120, Scan.ARRIVED, HODGKINS)),
        (60, Scan.DELAY, HODGKINS),
        (31, Scan.OUT_FOR_DELIVERY, HODGKINS),
        (26, Scan.DELIVERED, HODGKINS),
        service="Next Day Air",
        photo=PHOTO,
    )
    expedited = to.order(
        LATE_EXPEDITED,
        "US",
        [item(LAMP, "64.95", "19.99", shipping_tax="1.50", tax="4.87", shipping_discount="2.00")],
        late,
        ship_by=-7,
        deliver_by=-4,
        service_level="EXPEDITED",
    )
    expedited.label_cost = "14.20"
    first = to.parcel(
        "ups",
        *on_the_way(142, COLUMBUS, (90, Scan.ARRIVED, ATLANTA)),
        (60, Scan.DELIVERED, ATLANTA),
    )
    second = to.parcel(
        "ups",
        *on_the_way(140, COLUMBUS, (133, Scan.DEPARTED, COLUMBUS), (88, Scan.ARRIVED, LOUISVILLE)),
    )
    to.order(
        TWO_PARCELS,
        "US",
        [item(SHELF, "46.90", "5.99"), item(HOOKS, "37.00", "0.00", quantity=2)],
        first,
        second,
        ship_by=-6,
        deliver_by=-1,
    )


def _not_shipped(to: Seeder) -> None:
    label = to.parcel("ups", (6, Scan.LABEL, COLUMBUS))
    to.order(LABEL_ONLY, "US", [item(KETTLE, "52.00", "6.49")], label, ship_by=1, deliver_by=5)
    to.order(
        NOT_DUE,
        "US",
        [item(SHELF, "93.80", "5.99", quantity=2)],
        status="UNSHIPPED",
        ship_by=3,
        deliver_by=8,
    )
    to.order(
        SHIP_TODAY,
        "US",
        [item(VASE, "34.00", "4.99", buyer_asked_cancel=True)],
        status="UNSHIPPED",
        ship_by=0,
        deliver_by=4,
    )
    to.order(
        SHIP_BY_PASSED,
        "US",
        [item(BLANKET, "79.90", "7.99")],
        status="UNSHIPPED",
        ship_by=-1,
        deliver_by=4,
    )
    part = to.parcel("usps", *on_the_way(40, RENO, (12, Scan.ARRIVED, DENVER)))
    to.order(
        PARTLY,
        "US",
        [item(HOOKS, "18.50", "3.99"), item(MIRROR, "129.00", "14.99")],
        part,
        status="PARTIALLY_SHIPPED",
        ship_by=1,
        deliver_by=5,
    )
    to.order(
        CANCELLED,
        "US",
        [item(LAMP, "64.95", "5.99", buyer_asked_cancel=True)],
        status="CANCELLED",
        ship_by=-2,
        deliver_by=3,
    )


def _badly_uploaded(to: Seeder) -> None:
    to.order(
        NO_NUMBER,
        "US",
        [item(HOOKS, "18.50", "3.99")],
        PackageRecord("USPS", None, "SHIPPED", ship_time=to.end_of_day(BY_COUNTRY["US"], -3)),
        ship_by=-2,
        deliver_by=3,
    )
    steps = on_the_way(52, COLUMBUS, (14, Scan.ARRIVED, HODGKINS))
    swapped = to.parcel("ups", *steps, estimate=(1, "US"))
    to.order(
        WRONG_CARRIER,
        "US",
        [item(KETTLE, "52.00", "6.49")],
        to.package(swapped, carrier="USPS"),
        ship_by=-2,
        deliver_by=2,
    )
    typed = to.parcel("ups", *steps, estimate=(1, "US"))
    to.order(
        TYPED_AS_OTHER,
        "US",
        [item(LAMP, "64.95", "5.99")],
        to.package(typed, carrier="Other"),
        ship_by=-2,
        deliver_by=2,
    )
    to.order(
        UNLISTED,
        "US",
        [item(SHELF, "46.90", "5.99")],
        PackageRecord(
            "Prairie Couriers", "PC-88410-2207", "SHIPPED", ship_time=to.end_of_day(BY_COUNTRY["US"], -2)
        ),
        ship_by=-1,
        deliver_by=3,
    )
    to.order(
        DUMMY,
        "US",
        [item(VASE, "34.00", "4.99")],
        PackageRecord("USPS", "00000000", "SHIPPED", ship_time=to.end_of_day(BY_COUNTRY["US"], -3)),
        ship_by=-2,
        deliver_by=2,
    )


def _not_ours_to_ship(to: Seeder) -> None:
    prime = to.parcel("ups", *on_the_way(26, COLUMBUS, (7, Scan.ARRIVED, ATLANTA)), estimate=(1, "US"))
    to.order(
        PRIME,
        "US",
        [item(KETTLE, "52.00")],
        prime,
        programs=["PRIME"],
        service_level="SECOND_DAY",
        ship_by=-1,
        deliver_by=1,
    )
    to.order(
        FBA,
        "US",
        [item(SHELF, "46.90")],
        fulfilled_by="AMAZON",
        programs=["PRIME"],
        ship_by=-2,
        deliver_by=1,
    )
    to.order(
        MCF,
        "US",
        [item(LAMP, "64.95")],
        fulfilled_by="AMAZON",
        sales_channel="NON_AMAZON",
        ship_by=-1,
        deliver_by=3,
    )


def _charged(to: Seeder) -> None:
    """Shipping charges of every kind; the one whose speed was not met is LATE_EXPEDITED."""
    in_time = to.parcel(
        "ups",
        *on_the_way(76, COLUMBUS, (60, Scan.ARRIVED, HODGKINS), (52, Scan.DELIVERED, HODGKINS)),
        service="2nd Day Air",
        photo=PHOTO,
    )
    right = to.order(
        CHARGED_RIGHT,
        "US",
        [item(KETTLE, "52.00", "12.99", shipping_tax="1.07", tax="4.29")],
        in_time,
        ship_by=-3,
        deliver_by=-1,
        service_level="SECOND_DAY",
    )
    right.label_cost = "8.40"
    shared = to.parcel(
        "ups", *on_the_way(98, RENO, (70, Scan.ARRIVED, PORTLAND), (51, Scan.DELIVERED, PORTLAND))
    )
    for order_id, product, price in zip(CHARGED_TWICE, (VASE, HOOKS), ("34.00", "18.50"), strict=True):
        to.order(order_id, "US", [item(product, price, "5.99")], shared, ship_by=-4, deliver_by=-1)
    together = to.parcel(
        "usps", *on_the_way(97, RENO, (66, Scan.ARRIVED, DENVER), (50, Scan.DELIVERED, DENVER))
    )
    to.order(
        CHARGE_UNCLEAR,
        "US",
        [item(SHELF, "46.90", "5.99"), item(HOOKS, "18.50", "5.99")],
        together,
        ship_by=-4,
        deliver_by=-1,
    )
    late = to.parcel(
        "ups",
        *on_the_way(120, VENLO, (60, Scan.ARRIVED, MUNICH), (30, Scan.DELIVERED, MUNICH)),
        service="Express",
    )
    partly = to.order(
        CHARGE_PARTLY_BACK,
        "DE",
        [item(LAMP, "59.95", "12.90", country="DE")],
        late,
        ship_by=-5,
        deliver_by=-3,
        service_level="EXPEDITED",
    )
    partly.refunds.append(RefundRecord(to.end_of_day(BY_COUNTRY["DE"], -2), shipping="5.00"))


def _americas(to: Seeder) -> None:
    border = to.parcel(
        "ups",
        *on_the_way(75, COLUMBUS, (50, Scan.ARRIVED, BUFFALO), (31, Scan.CUSTOMS, TORONTO)),
        estimate=(1, "CA"),
        service="Standard",
    )
    to.order(CANADA, "CA", [item(LAMP, "89.99", "12.95", tax="11.70")], border, ship_by=-3, deliver_by=2)
    mexico = to.parcel(
        "ups",
        *on_the_way(190, COLUMBUS, (120, Scan.ARRIVED, LAREDO), (98, Scan.CUSTOMS, MONTERREY)),
        service="Worldwide Saver",
    )
    to.order(
        MEXICO,
        "MX",
        [item(LAMP, "1399.00", "189.00", country="MX")],
        mexico,
        ship_by=-8,
        deliver_by=-1,
    )
    brazil = to.parcel(
        "ups",
        *on_the_way(140, RENO, (60, Scan.ARRIVED, CAMPINAS)),
        (20, Scan.CUSTOMS, CAMPINAS),
        service="Worldwide Expedited",
    )
    to.order(
        BRAZIL,
        "BR",
        [item(KETTLE, "459.90", "89.90", country="BR")],
        brazil,
        ship_by=-6,
        deliver_by=4,
    )


def _europe_and_japan(to: Seeder) -> None:
    moving = to.parcel(
        "ups",
        *on_the_way(30, TAMWORTH, (24, Scan.DEPARTED, TAMWORTH), (6, Scan.ARRIVED, LEEDS)),
        estimate=(1, "GB"),
        service="Standard",
    )
    to.order(UK, "GB", [item(SHELF, "39.99", "4.49")], moving, ship_by=-1, deliver_by=2)
    to.order(
        UK_ROYAL_MAIL,
        "GB",
        [item(HOOKS, "15.99", "2.99")],
        PackageRecord(
            "Royal Mail",
            "RM448810277GB",
            "DELIVERED",
            "DELIVERED",
            to.end_of_day(BY_COUNTRY["GB"], -5),
            "Tracked 48",
        ),
        ship_by=-4,
        deliver_by=-1,
    )
    signed = to.parcel(
        "ups",
        *on_the_way(98, TAMWORTH, (52, Scan.OUT_FOR_DELIVERY, LEEDS), (48, Scan.DELIVERED, LEEDS)),
        signed_by="Priya Anand",
        service="Express Saver",
        left_at="Met Customer Woman",
    )
    to.order(
        UK_DELIVERED,
        "GB",
        [item(LAMP, "54.00", "9.99")],
        signed,
        service_level="EXPEDITED",
        ship_by=-4,
        deliver_by=-1,
    )
    late = to.parcel(
        "ups",
        *on_the_way(121, VENLO, (110, Scan.DEPARTED, VENLO), (92, Scan.ARRIVED, COLOGNE)),
        service="Standard",
    )
    to.order(GERMANY_LATE, "DE", [item(LAMP, "59.95", "4.90", country="DE")], late, ship_by=-5, deliver_by=-1)
    taken = to.parcel(
        "ups",
        *on_the_way(100, VENLO, (60, Scan.ARRIVED, MUNICH), (47, Scan.DELIVERED, MUNICH)),
        signed_by="Brandl",
        left_at="Neighbour",
        service="Standard",
    )
    to.order(
        GERMANY_DENIED,
        "DE",
        [item(KETTLE, "49.90", "4.90", country="DE")],
        taken,
        ship_by=-4,
        deliver_by=-1,
    )
    prime = to.parcel("ups", *on_the_way(24, VENLO, (8, Scan.ARRIVED, MUNICH)), service="Express")
    to.order(
        GERMANY_PRIME,
        "DE",
        [item(LAMP, "59.95", country="DE")],
        prime,
        programs=["PRIME"],
        ship_by=-1,
        deliver_by=1,
    )
    address = to.parcel(
        "ups",
        *on_the_way(82, VENLO, (45, Scan.ARRIVED, PARIS), (28, Scan.ATTEMPT, LYON)),
        service="Standard",
    )
    to.order(
        FRANCE_ADDRESS,
        "FR",
        [item(VASE, "32.90", "5.90", country="FR")],
        address,
        ship_by=-3,
        deliver_by=1,
    )
    to.order(
        FRANCE_CANCEL,
        "FR",
        [item(LAMP, "59.95", "5.90", country="FR")],
        status="UNSHIPPED",
        ship_by=2,
        deliver_by=6,
    )
    spain = to.parcel(
        "ups",
        *on_the_way(110, VENLO, (66, Scan.ARRIVED, MADRID), (50, Scan.DELIVERED, MADRID)),
        photo=PHOTO,
        service="Standard",
    )
    to.order(SPAIN, "ES", [item(VASE, "31.90", "5.90", country="ES")], spain, ship_by=-4, deliver_by=-1)
    returned = to.parcel(
        "ups",
        *on_the_way(330, VENLO, (280, Scan.DELIVERED, MADRID), (150, Scan.RETURNING, MADRID)),
        (60, Scan.RETURNED, VENLO),
        service="Standard",
    )
    to.order(
        SPAIN_REFUND,
        "ES",
        [item(BLANKET, "74.90", "5.90", country="ES")],
        returned,
        ship_by=-13,
        deliver_by=-10,
    )
    italy = to.parcel(
        "ups",
        *on_the_way(90, VENLO, (40, Scan.ARRIVED, MILAN), (9, Scan.OUT_FOR_DELIVERY, MILAN)),
        (5, Scan.ATTEMPT, MILAN),
        service="Standard",
    )
    to.order(ITALY, "IT", [item(MIRROR, "119.00", "9.90", country="IT")], italy, ship_by=-4, deliver_by=1)
    to.order(
        NETHERLANDS,
        "NL",
        [item(HOOKS, "16.95", "3.95", country="NL")],
        status="UNSHIPPED",
        ship_by=1,
        deliver_by=4,
    )
    japan = to.parcel(
        "ups",
        *on_the_way(120, COLOGNE, (52, Scan.ARRIVED, TOKYO), (30, Scan.CUSTOMS, TOKYO)),
        estimate=(2, "JP"),
        service="Worldwide Express",
    )
    to.order(
        JAPAN,
        "JP",
        [
            item(
                KETTLE,
                "6980",
                "1200",
                country="JP",
                tax="0",
                shipping_tax="0",
                shipping_discount="0",
            )
        ],
        japan,
        ship_by=-5,
        deliver_by=3,
    )
    to.order(
        JAPAN_FBA,
        "JP",
        [
            item(
                HOOKS,
                "2480",
                "0",
                country="JP",
                tax="0",
                shipping_tax="0",
                shipping_discount="0",
            )
        ],
        fulfilled_by="AMAZON",
        ship_by=-1,
        deliver_by=1,
    )


def _another_tenants(to: Seeder) -> None:
    theirs = to.parcel("ups", *on_the_way(60, MESQUITE, (20, Scan.ARRIVED, ATLANTA)), estimate=(1, "US"))
    product = ("Pocket Atlas of Garden Birds", "B0OTHERBRD", "OT-BIRD")
    to.order(
        OTHER_SELLER,
        "US",
        [item(product, "22.00", "3.99")],
        theirs,
        seller=SELLER_OTHER,
        ship_by=-2,
        deliver_by=2,
    )
    late = to.parcel("ups", *on_the_way(160, MESQUITE, (100, Scan.ARRIVED, ATLANTA)))
    to.order(
        OTHER_SELLER_LATE,
        "US",
        [item(product, "22.00", "3.99")],
        late,
        seller=SELLER_OTHER,
        ship_by=-6,
        deliver_by=-2,
    )
