"""What lies beside Amazon and the carriers in the demo's world: a web shop, the orders that Amazon delivers
for it, and two warehouses, one in Reno (Veeqo, ShipStation) and one in Shenzhen (Lingxing)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from backend.emulators import demo_names as names
from backend.emulators.demo_world import (
    COLUMBUS,
    DENVER,
    HODGKINS,
    LOUISVILLE,
    PORTLAND,
    RENO,
    Seeder,
    item,
    on_the_way,
    ups_number,
)
from backend.emulators.mcf import Outbound, OutboundOrder, OutboundPackage, OutboundScan
from backend.emulators.shops import Fulfilled, Shop, ShopOrder
from backend.emulators.warehouses import Depot, Sent
from backend.emulators.world import CarrierAccount, PackageRecord, Parcel, ParcelEvent, Scan, World

YUN_NUMBER = "YT2430821266017745"
FOUR_PX_NUMBER, GOFO_NUMBER = "4PX3000812745901CN", "GFUS01028374650192"

STOCK = {
    names.SHELF[2]: 31,
    names.LAMP[2]: 14,
    names.KETTLE[2]: 6,
    names.BLANKET[2]: 0,
    names.MIRROR[2]: 2,
    names.CHAIR[2]: 1,
    names.HOOKS[2]: 120,
    names.VASE[2]: 9,
}
"""On hand in Reno, by SKU."""


@dataclass
class Beside:
    """The systems beside Amazon and the carriers; ``followed``: numbers that 17TRACK was told of before."""

    shops: list[Shop]
    outbound: Outbound
    reno: Depot
    shenzhen: Depot
    followed: set[str]


def seed_beside(world: World, now: datetime) -> Beside:
    """Add the orders that only these systems know well to ``world``, which is seeded already."""
    to = Seeder(world, now, first_serial=7301)
    reno, shenzhen = Depot("Reno 1", stock=dict(STOCK)), Depot("深圳一仓")
    _what_left_reno(world, reno)
    _unlike_amazon(to, now, reno)
    _across_the_border(to, now, shenzhen)
    _at_other_carriers(world, to, now)
    _out_of_china(world, to, now)
    shop = Shop(access_token=names.SHOP_TOKEN, orders=_shop_orders(to, now, reno))
    return Beside([shop], _fulfilled_by_amazon(now), reno, shenzhen, {FOUR_PX_NUMBER})


def _sent(order_id: str, parcel: Parcel, shipped_at: datetime) -> Sent:
    """A parcel that left Reno; the label's cost is drawn from its number."""
    cents = int(hashlib.sha256(parcel.number.encode()).hexdigest(), 16) % 900
    return Sent(order_id, parcel.carrier.upper(), parcel.number, shipped_at, cost=f"{5 + cents / 100:.2f}")


def _what_left_reno(world: World, reno: Depot) -> None:
    """Every parcel of the American account that a carrier has taken."""
    for order in world.orders.values():
        if order.seller_id != names.SELLER_US or order.fulfilled_by != "MERCHANT":
            continue
        for package in order.packages:
            for carrier in ("ups", "usps"):
                parcel = world.parcels.get((carrier, package.number or ""))
                taken = [one.at for one in parcel.events if one.scan is Scan.ACCEPTED] if parcel else []
                if parcel and taken:
                    reno.sent.append(_sent(order.order_id, parcel, taken[0] - timedelta(hours=1)))


def _unlike_amazon(to: Seeder, now: datetime, reno: Depot) -> None:
    """Orders of which the warehouse or the carrier tells something else than Amazon."""
    unknown = to.parcel("usps", *on_the_way(20, RENO, (11, Scan.DEPARTED, RENO), (3, Scan.ARRIVED, DENVER)))
    to.order(
        names.NOT_UPLOADED,
        "US",
        [item(names.LAMP, "64.95", "5.99")],
        status="UNSHIPPED",
        ship_by=-1,
        deliver_by=3,
    )
    reno.sent.append(_sent(names.NOT_UPLOADED, unknown, now - timedelta(hours=22)))
    other = to.parcel("ups", *on_the_way(38, COLUMBUS, (12, Scan.ARRIVED, HODGKINS)), estimate=(1, "US"))
    to.order(
        names.OTHER_NUMBER,
        "US",
        [item(names.KETTLE, "52.00", "6.49")],
        PackageRecord("UPS", ups_number(9_008_123), "SHIPPED", ship_time=now - timedelta(hours=40)),
        ship_by=-3,
        deliver_by=2,
    )
    reno.sent.append(_sent(names.OTHER_NUMBER, other, now - timedelta(hours=40)))
    moving = to.parcel(
        "ups", *on_the_way(63, COLUMBUS, (55, Scan.DEPARTED, COLUMBUS), (18, Scan.ARRIVED, DENVER))
    )
    ahead = to.package(moving)
    ahead.status = ahead.detailed_status = "DELIVERED"
    to.order(names.AMAZON_AHEAD, "US", [item(names.VASE, "34.00", "4.99")], ahead, ship_by=-3, deliver_by=1)
    reno.sent.append(_sent(names.AMAZON_AHEAD, moving, now - timedelta(hours=64)))


def _across_the_border(to: Seeder, now: datetime, shenzhen: Depot) -> None:
    last_mile = to.parcel(
        "usps",
        (60, Scan.LABEL, LOUISVILLE),
        (31, Scan.ACCEPTED, LOUISVILLE),
        (9, Scan.ARRIVED, HODGKINS),
    )
    sent_at = now - timedelta(days=9)
    to.order(
        names.CROSS_BORDER,
        "US",
        [item(names.HOOKS, "18.50", "3.99")],
        PackageRecord("YunExpress", YUN_NUMBER, "IN_TRANSIT", ship_time=sent_at, ship_from="CN"),
        ship_by=-8,
        deliver_by=4,
    )
    shenzhen.sent.append(
        Sent(
            names.CROSS_BORDER,
            "云途物流",
            YUN_NUMBER,
            sent_at,
            last_mile.number,
            cost="38.60",
            currency="CNY",
        )
    )


def _at_other_carriers(world: World, to: Seeder, now: datetime) -> None:
    """Parcels at the carriers beside UPS and USPS; 17TRACK tells of the Chinese one."""
    for carrier in ("fedex", "dhl", "royalmail", "canadapost"):
        world.carriers[carrier] = CarrierAccount(carrier, *names.OTHER_CLIENT)
    shenzhen, losangeles = ("Shenzhen", "", "CN"), ("Los Angeles", "CA", "US")
    _add(
        world,
        now,
        "yunexpress",
        YUN_NUMBER,
        (216, Scan.ACCEPTED, shenzhen),
        (200, Scan.DEPARTED, shenzhen),
        (90, Scan.CUSTOMS, losangeles),
    )
    leeds = ("Leeds", "", "GB")
    _add(
        world,
        now,
        "royalmail",
        "RM448810277GB",
        (110, Scan.ACCEPTED, leeds),
        (32, Scan.DELIVERED, leeds),
    )
    memphis, halle, vancouver = ("Memphis", "TN", "US"), ("Halle", "", "DE"), ("Vancouver", "BC", "CA")
    for order_id, country, product, carrier, text, number, scans in (
        (
            names.FEDEX,
            "US",
            names.KETTLE,
            "fedex",
            "FedEx",
            "477179081230",
            ((60, Scan.ACCEPTED, memphis), (8, Scan.ATTEMPT, memphis)),
        ),
        (
            names.DHL,
            "DE",
            names.LAMP,
            "dhl",
            "DHL",
            "JD014600006281230704",
            ((40, Scan.ACCEPTED, halle), (4, Scan.OUT_FOR_DELIVERY, halle)),
        ),
        (
            names.CANADA_POST,
            "CA",
            names.LAMP,
            "canadapost",
            "Canada Post",
            "7035114477138472",
            ((90, Scan.ACCEPTED, vancouver), (20, Scan.PICKUP_READY, vancouver)),
        ),
    ):
        _add(world, now, carrier, number, *scans)
        package = PackageRecord(text, number, "IN_TRANSIT", ship_time=now - timedelta(hours=scans[0][0]))
        to.order(order_id, country, [item(product, "59.95", "4.90")], package, ship_by=-4, deliver_by=2)


def _out_of_china(world: World, to: Seeder, now: datetime) -> None:
    """Silent for four days: too long at home, and not across a border."""
    yiwu, losangeles = ("Yiwu", "", "CN"), ("Los Angeles", "CA", "US")
    _add(world, now, "gofo", GOFO_NUMBER, (97, Scan.ARRIVED, ("Ontario", "CA", "US")))
    sent = _add(
        world,
        now,
        "4px",
        FOUR_PX_NUMBER,
        (250, Scan.ACCEPTED, yiwu),
        (231, Scan.DEPARTED, yiwu),
        (120, Scan.CUSTOMS, losangeles),
    )
    sent.abroad = ("gofo", GOFO_NUMBER)
    package = PackageRecord("4PX", FOUR_PX_NUMBER, ship_time=now - timedelta(hours=251), ship_from="CN")
    to.order(names.FROM_CHINA, "US", [item(names.VASE, "34.00", "4.99")], package, ship_by=-9, deliver_by=5)


def _add(
    world: World, now: datetime, carrier: str, number: str, *scans: tuple[float, Scan, tuple[str, str, str]]
) -> Parcel:
    events = [ParcelEvent(now - timedelta(hours=hours), scan, *place) for hours, scan, place in scans]
    return world.add_parcel(Parcel(number, carrier, events))


def _shop_orders(to: Seeder, now: datetime, reno: Depot) -> list[ShopOrder]:
    silent = to.parcel("ups", *on_the_way(140, RENO, (132, Scan.DEPARTED, RENO), (96, Scan.ARRIVED, DENVER)))
    arrived = to.parcel(
        "usps", *on_the_way(120, RENO, (60, Scan.ARRIVED, PORTLAND), (44, Scan.DELIVERED, PORTLAND))
    )
    reno.sent.append(_sent(names.SHOP_LATE, silent, now - timedelta(hours=141)))
    reno.sent.append(_sent(names.SHOP_BROKEN, arrived, now - timedelta(hours=121)))
    return [
        _shop_order(
            names.SHOP_BROKEN, "ying.zhao@mail.example", names.VASE, now - timedelta(days=7), arrived
        ),
        _shop_order(names.SHOP_LATE, names.SHOP_BUYER, names.SHELF, now - timedelta(days=7), silent),
        _shop_order(names.SHOP_MCF, "lena.hartwig@mailbox.example", names.LAMP, now - timedelta(days=4)),
        _shop_order(
            names.SHOP_WAITING, "amelie.roche@courrier.example", names.BLANKET, now - timedelta(hours=9)
        ),
    ]


def _shop_order(
    name: str, email: str, product: tuple[str, str, str], bought: datetime, parcel: Parcel | None = None
) -> ShopOrder:
    order = ShopOrder(
        id=5_120_000_000_000 + int(name[1:]),
        name=name,
        email=email,
        created_at=bought,
        items=[(product[0], product[2], 1)],
    )
    if parcel is not None:
        left = next(one.at for one in parcel.events if one.scan is Scan.ACCEPTED)
        order.fulfilled.append(Fulfilled(parcel.carrier.upper(), [parcel.number], left, _status(parcel)))
    elif name == names.SHOP_MCF:
        order.fulfilled.append(
            Fulfilled(
                "Amazon", ["TBA301774410928"], bought + timedelta(hours=20), handle="amazon-marketplace-web"
            )
        )
    else:
        order.display_status = "UNFULFILLED"
    return order


def _status(parcel: Parcel) -> str:
    """What the shop's page shows of a parcel."""
    newest: ParcelEvent = parcel.events[-1]
    return "DELIVERED" if newest.scan is Scan.DELIVERED else "IN_TRANSIT"


def _fulfilled_by_amazon(now: datetime) -> Outbound:
    scans = [
        OutboundScan(now - timedelta(hours=58), "101", "Label created", "Reno", "NV"),
        OutboundScan(now - timedelta(hours=51), "201", "Departed the fulfillment center", "Reno", "NV"),
        OutboundScan(now - timedelta(hours=14), "202", "Arrived at the delivery station", "Troutdale", "OR"),
    ]
    package = OutboundPackage(
        218_840_117, "AMZN_US", "TBA301774410928", "IN_TRANSIT", scans, now + timedelta(hours=20)
    )
    order = OutboundOrder(
        names.SHOP_MCF[1:],
        names.SHOP_MCF,
        now - timedelta(days=4),
        [(names.LAMP[2], 1)],
        shipped_at=now - timedelta(hours=52),
        packages=[package],
        deliver_by=(now - timedelta(days=1), now + timedelta(days=1)),
    )
    return Outbound([order], seller_id=names.SELLER_US)
