"""One World behind all emulators: its clock, sellers, orders, parcels, faults and a count of calls.

Each emulator is a small Flask app over the same World, so that a parcel that moves is seen moving at the
carrier, at Amazon and in the ticket.
"""

from __future__ import annotations

import socket
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from flask import Flask, Response, request


@dataclass
class Item:
    """One line of an order; amounts are decimal strings in the order's currency, for the whole line."""

    title: str
    quantity: int = 1
    price: str = "24.99"
    shipping: str = "0.00"
    shipping_tax: str = "0.00"
    shipping_discount: str = "0.00"
    tax: str = "0.00"
    asin: str = "B0DEMO0001"
    sku: str = "SKU-1"
    signature_required: bool = False
    buyer_asked_cancel: bool = False


@dataclass
class PackageRecord:
    """What Amazon knows of a parcel. ``carrier`` is the text that the seller chose or typed; ``contents`` are
    units by order line, where a confirmation told them; ``ship_from`` is a country's code."""

    carrier: str | None
    number: str | None
    status: str = "IN_TRANSIT"
    detailed_status: str | None = None
    ship_time: datetime | None = None
    service: str = "Standard"
    reference: str = "1"
    contents: dict[str, int] | None = None
    ship_from: str | None = None


@dataclass
class RefundRecord:
    """A refund that the seller made; amounts are decimal strings in the order's currency, without tax.

    Amazon's Finances show it ``lag`` later.
    """

    at: datetime
    items: str = "0.00"
    items_tax: str = "0.00"
    shipping: str = "0.00"
    shipping_tax: str = "0.00"
    lag: timedelta = timedelta(hours=2)


@dataclass
class OrderRecord:
    """An order of one seller. Times are aware; windows are (earliest, latest).

    ``sales_channel`` NON_AMAZON makes it a multi-channel order; ``replaces`` is the id of the order for
    which this one is the replacement. ``label_cost`` is what a label cost that was bought through Amazon.
    """

    order_id: str
    seller_id: str
    marketplace: str
    purchased_at: datetime
    ship_by: tuple[datetime, datetime]
    deliver_by: tuple[datetime, datetime]
    fulfilled_by: str = "MERCHANT"
    status: str = "SHIPPED"
    programs: list[str] = field(default_factory=list)
    service_level: str = "STANDARD"
    currency: str = "USD"
    items: list[Item] = field(default_factory=list)
    packages: list[PackageRecord] = field(default_factory=list)
    sales_channel: str = "AMAZON"
    replaces: str | None = None
    label_cost: str | None = None
    refunds: list[RefundRecord] = field(default_factory=list)


class Scan(StrEnum):
    """What happened to a parcel; each carrier emulator prints it in its own words and codes."""

    LABEL = "label"
    ACCEPTED = "accepted"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    CUSTOMS = "customs"
    DELAY = "delay"
    OUT_FOR_DELIVERY = "out_for_delivery"
    ATTEMPT = "attempt"
    PICKUP_READY = "pickup_ready"
    DELIVERED = "delivered"
    DAMAGED = "damaged"
    RETURNING = "returning"
    RETURNED = "returned"


@dataclass
class ParcelEvent:
    """One scan; ``at`` keeps the zone of the place."""

    at: datetime
    scan: Scan
    city: str = ""
    region: str = ""
    country: str = "US"


@dataclass
class Parcel:
    """A parcel at one carrier (``ups``, ``usps`` …); events oldest first. ``abroad`` is the carrier that
    delivers it in another country, with its number there."""

    number: str
    carrier: str
    events: list[ParcelEvent] = field(default_factory=list)
    estimated_delivery: datetime | None = None
    service: str = "Ground"
    left_at: str = "Front Door"
    signed_by: str | None = None
    signature_image: str | None = None
    photo: str | None = None
    abroad: tuple[str, str] | None = None


@dataclass
class Seller:
    """A seller account at Amazon, with the credentials of our app's authorisation."""

    seller_id: str
    refresh_token: str
    client_id: str
    client_secret: str
    marketplaces: list[str]
    revoked: bool = False
    missing_role: bool = False


@dataclass
class CarrierAccount:
    """OAuth client of a carrier's API."""

    carrier: str
    client_id: str
    client_secret: str
    scopes: list[str] = field(default_factory=lambda: ["tracking"])
    revoked: bool = False


class FaultKind(StrEnum):
    """How a system may fail."""

    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    SLOW = "slow"
    FROZEN = "frozen"
    RESET = "reset"
    REVOKED = "revoked"
    EXPIRED = "expired"
    DUPLICATE = "duplicate"
    OUT_OF_ORDER = "out_of_order"
    LOST = "lost"
    """The call is done, and its answer never arrives."""
    CONFLICT = "conflict"
    UNPROCESSABLE = "unprocessable"


@dataclass
class Fault:
    """One fault in force at one system; ``times`` None means until it is lifted. ``path`` is a part of the
    paths that it hits; all when empty."""

    kind: FaultKind
    times: int | None = None
    seconds: float = 2.0
    path: str = ""


SYSTEMS = (
    *("backend", "zendesk", "webhooks", "amazon", "lwa", "mcf", "ups", "usps"),
    *("shipstation", "veeqo", "lingxing", "shopify"),
    *("17track", "easypost", "aftership"),
    *("fedex", "dhl", "royalmail", "canadapost"),
)


class World:
    """Shared state of all emulators; every method may be called from any thread."""

    def __init__(self, start: datetime | None = None) -> None:
        self.lock = threading.RLock()
        self._offset = (start - datetime.now(UTC)) if start else timedelta()
        self._frozen: datetime | None = None
        self.sellers: dict[str, Seller] = {}
        self.carriers: dict[str, CarrierAccount] = {}
        self.orders: dict[str, OrderRecord] = {}
        self.parcels: dict[tuple[str, str], Parcel] = {}
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.latency: dict[str, float] = {}
        self.calls: list[tuple[str, str, str]] = []
        """(system, method, path) of every call that arrived, in order."""

    def now(self) -> datetime:
        """The World's present instant, aware, UTC."""
        with self.lock:
            return self._frozen if self._frozen else datetime.now(UTC) + self._offset

    def advance(self, by: timedelta) -> None:
        """Move the clock forward (or back)."""
        with self.lock:
            if self._frozen:
                self._frozen += by
            else:
                self._offset += by

    def freeze(self, at: datetime | None = None) -> None:
        """Stop the clock, so that a test can name exact times."""
        with self.lock:
            self._frozen = at or self.now()

    def add_order(self, order: OrderRecord) -> OrderRecord:
        """Put an order into the World."""
        with self.lock:
            self.orders[order.order_id] = order
        return order

    def add_parcel(self, parcel: Parcel) -> Parcel:
        """Put a parcel into the World."""
        with self.lock:
            self.parcels[parcel.carrier, parcel.number] = parcel
        return parcel

    def fail(
        self,
        system: str,
        kind: FaultKind | str,
        *,
        times: int | None = None,
        seconds: float = 2.0,
        path: str = "",
    ) -> None:
        """Switch a fault on at ``system`` (one of SYSTEMS), for calls whose path holds ``path``."""
        if system not in SYSTEMS:
            raise ValueError(f"no system {system!r}; one of {', '.join(SYSTEMS)}")
        with self.lock:
            self.faults[system].append(Fault(FaultKind(kind), times, seconds, path))

    def heal(self, system: str | None = None) -> None:
        """Lift all faults of one system, or of all."""
        with self.lock:
            for name in [system] if system else list(self.faults):
                self.faults[name].clear()

    def take_fault(self, system: str, *kinds: FaultKind, path: str = "") -> Fault | None:
        """The fault that a call of ``path`` meets, if any, counted down; only of ``kinds`` when given."""
        with self.lock:
            for fault in self.faults[system]:
                if (kinds and fault.kind not in kinds) or fault.path not in path:
                    continue
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self.faults[system].remove(fault)
                return fault
        return None

    def count(self, system: str) -> int:
        """How many calls ``system`` has had."""
        with self.lock:
            return sum(1 for call in self.calls if call[0] == system)

    @contextmanager
    def counting(self) -> Iterator[dict[str, int]]:
        """Counts the calls made inside the ``with`` block, by system."""
        with self.lock:
            start = len(self.calls)
        tally: dict[str, int] = defaultdict(int)
        yield tally
        with self.lock:
            for system, _, _ in self.calls[start:]:
                tally[system] += 1


GENERIC = (
    FaultKind.RATE_LIMITED,
    FaultKind.SERVER_ERROR,
    FaultKind.SLOW,
    FaultKind.FROZEN,
    FaultKind.RESET,
)
THAW_SECONDS = 60.0
"""The longest that a call hangs at a frozen system; it goes on as soon as the fault is lifted."""
ERROR_PAGE = "<!doctype html><html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"


def under_faults(app: Flask, world: World, system: str, *, prefix: str = "/", counted: bool = True) -> None:
    """Let every call below ``prefix`` of ``app`` be counted, delayed and hit by the World's faults; what is
    ours and not the World's is not ``counted``."""

    def before() -> Any:
        if not request.path.startswith(prefix):
            return None
        with world.lock:
            if counted:
                world.calls.append((system, request.method, request.path))
            latency = world.latency.get(system, 0.0)
        if latency:
            time.sleep(latency)
        fault = world.take_fault(system, *GENERIC, path=request.path)
        if fault is None:
            return None
        if fault.kind is FaultKind.RATE_LIMITED:
            return Response(
                '{"errors":[{"code":"QuotaExceeded","message":"You exceeded your quota"}]}',
                429,
                {"Retry-After": str(max(1, int(fault.seconds)))},
                mimetype="application/json",
            )
        if fault.kind is FaultKind.SERVER_ERROR:
            return Response(ERROR_PAGE, 500, mimetype="text/html")
        if fault.kind is FaultKind.SLOW:
            time.sleep(fault.seconds)
            return None
        if fault.kind is FaultKind.FROZEN:
            end = time.monotonic() + THAW_SECONDS
            while fault in world.faults[system] and time.monotonic() < end:
                time.sleep(0.05)
            return None
        _cut_the_line()
        return Response(status=500)

    def after(answer: Response) -> Response:
        ours = request.path.startswith(prefix)
        if ours and world.take_fault(system, FaultKind.LOST, path=request.path) is not None:
            _cut_the_line()
        return answer

    app.before_request(before)
    app.after_request(after)


def _cut_the_line() -> None:
    """In the middle of the call: the client sees no answer at all. Closing would not do, since the server's
    own file objects keep the socket open."""
    connection = request.environ.get("werkzeug.socket")
    if connection is not None:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
