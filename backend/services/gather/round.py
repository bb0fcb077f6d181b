"""One gathering under way: what was known, what has come in, and how each Source answered."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from backend import log
from backend.domain.finding import Facts, SourceReport
from backend.domain.order import Order, order_key
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import SourceState
from backend.domain.warehouse import StockLevel, WarehouseShipment
from backend.errors import Denied, NotConnected, NotFound, RateLimited, SourceError
from backend.services.asking import note_health
from backend.services.house import Adapter, House
from backend.store.connections import ConnectionRecord
from backend.store.parcels import ParcelRecord
from backend.store.tenants import TenantRecord

T = TypeVar("T")

logger = log.get("gather")

AMAZON: Final = "amazon"
MCF: Final = "mcf"
"""Amazon's Fulfillment Outbound, a Source of its own beside Amazon's orders: another role, other orders."""
SHOP: Final = "shop"
"""Stands for any web shop where none is connected."""

ORDER_TTL = timedelta(minutes=10)
"""How long an order, or the word that nobody knows it, is good enough without asking again."""


class Failed(Exception):
    """A Source failed, and its row says so."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call under way: whom it asks, how its answer is taken in, and what stands when it comes too late."""

    source: str
    land: Callable[[Future[Any]], None]
    late: Callable[[], None]


@dataclass
class Round:
    """One gathering under way; the dictionaries of orders go by ``order_key``, those of parcels by number."""

    house: House
    tenant: TenantRecord
    connections: list[ConnectionRecord]
    known: Facts | None
    force: bool
    background: bool
    with_stock: bool
    now: datetime
    known_orders: dict[str, Order] = field(default_factory=dict)
    known_parcels: dict[str, Shipment] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    parcels: dict[str, Shipment] = field(default_factory=dict)
    """What carriers told, and Amazon of the parcels that it carries itself (MCF)."""
    channel_parcels: dict[str, Shipment] = field(default_factory=dict)
    """What a shop says of its parcels, until the carrier speaks."""
    sent: dict[tuple[str, str], tuple[WarehouseShipment, ...]] = field(default_factory=dict)
    """Parcels of an order by (order, source): the last word until a Source speaks."""
    stock: dict[tuple[str, str], StockLevel] = field(default_factory=dict)
    """By (SKU, source)."""
    heard: set[tuple[str, str]] = field(default_factory=set)
    """Keys of ``sent`` and ``stock`` that were answered in this round."""
    reports: dict[str, SourceReport] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """What an order is called that was asked for by another name, as a shop's own id, by ``order_key``."""
    by_address: list[str] = field(default_factory=list)
    """Orders that were found by the buyer's address."""
    asked: set[str] = field(default_factory=set)
    """Numbers that need no further question."""
    recalled: set[str] = field(default_factory=set)
    """Those of them whose last answer was still good."""
    shared: dict[str, ParcelRecord] = field(default_factory=dict)
    """What other tickets, batches and pushes brought, by number."""
    waiting: dict[Future[Any], Call] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.known is not None:
            self.known_orders = {order_key(order.order_id): order for order in self.known.orders}
            self.known_parcels = {parcel.number: parcel for parcel in self.known.shipments}

    def last_told(self, source: str) -> datetime | None:
        """When this Source last gave a good answer about these orders."""
        reports = self.known.sources if self.known is not None else ()
        return next(
            (one.fetched_at for one in reports if one.source == source and one.state is SourceState.OK), None
        )

    def of_kind(self, *kinds: str) -> list[ConnectionRecord]:
        """The Connections of these kinds, best first."""
        return [one for one in self.connections if one.kind in kinds]

    def start(
        self,
        source: str,
        key: Hashable,
        ask: Callable[[], Any],
        land: Callable[[Future[Any]], None],
        late: Callable[[], None] = lambda: None,
    ) -> None:
        """Let ``ask`` run in a thread; who asks the same meanwhile waits for the same answer."""
        future = self.house.flights.board((self.tenant.id, source, key), self.house.pool, ask)
        self.waiting[future] = Call(source, land, late)

    def run(self, deadline_seconds: float) -> None:
        """Take in answers, which may start further calls, until all have come or the deadline has passed."""
        ends = time.monotonic() + deadline_seconds
        while self.waiting:
            done, _ = wait(
                self.waiting, timeout=max(0.0, ends - time.monotonic()), return_when=FIRST_COMPLETED
            )
            if not done:
                break
            for future in done:
                self.waiting.pop(future).land(future)
        for call in self.waiting.values():
            # Past the deadline: the call goes on in its thread, but this card is shown without it.
            self.report(call.source, SourceState.DOWN, error_code="source_slow")
            call.late()

    def report(
        self,
        source: str,
        state: SourceState,
        *,
        fetched_at: datetime | None = None,
        error_code: str | None = None,
        retry_at: datetime | None = None,
    ) -> None:
        """One row a Source; of several answers the worst is told, with the oldest age."""
        before = self.reports.get(source)
        if before is not None and _WORSE.index(before.state) < _WORSE.index(state):
            return
        if before is not None and before.state is state and before.fetched_at and fetched_at:
            fetched_at = min(before.fetched_at, fetched_at)
        params = {"source": source} if error_code else None
        self.reports[source] = SourceReport(source, state, fetched_at, error_code, params, retry_at)

    def answer(self, source: str, future: Future[T], *, last_told: datetime | None = None) -> T:
        """What a call brought. Raises NotFound, and Failed once a failure is reported; ``last_told`` is the
        age of what then stands in for the answer."""
        try:
            return future.result()
        except NotFound:
            raise
        except SourceError as error:
            self.report_failure(source, error, last_told)
            raise Failed from error
        except Exception as error:
            # An answer that an adapter of ours cannot read must not blank the card.
            logger.exception("adapter_crashed", source=source)
            self.report(source, SourceState.DOWN, error_code="unexpected")
            raise Failed from error

    def report_failure(self, source: str, error: SourceError, last_told: datetime | None) -> None:
        """The row of a Source that failed with ``error``."""
        retry_at = None
        if isinstance(error, Denied):
            state = SourceState.DENIED
        elif isinstance(error, RateLimited):
            state = SourceState.RATE_LIMITED
            retry_at = self.now + timedelta(seconds=error.retry_after or 60)
        elif isinstance(error, NotConnected):
            state = SourceState.NOT_CONNECTED
        else:
            state = SourceState.DOWN
        logger.info("source_failed", source=source, state=state, code=error.code)
        self.report(source, state, fetched_at=last_told, error_code=error.code, retry_at=retry_at)


_WORSE = (
    SourceState.DENIED,
    SourceState.DOWN,
    SourceState.RATE_LIMITED,
    SourceState.NOT_CONNECTED,
    SourceState.NOT_FOUND,
    SourceState.NO_DATA_YET,
    SourceState.STALE,
    SourceState.OK,
)


def ask_in_turn(
    house: House,
    tenant: TenantRecord,
    connections: Iterable[ConnectionRecord],
    question: Callable[[Adapter], T],
    *,
    source: str,
) -> T:
    """Ask one Connection after the other until one knows.

    Raises NotFound only when all of them answered; else the first failure. A Connection that cannot serve
    the question at all (NotConnected) only counts where no other answered.
    """
    failure: SourceError | None = None
    unfit: NotConnected | None = None
    answered = False
    for connection in connections:
        try:
            found = question(house.adapter(connection))
        except NotFound:
            note_health(house, tenant, connection, None)
            answered = True
        except NotConnected as error:
            unfit = unfit or error
        except SourceError as error:
            note_health(house, tenant, connection, error)
            failure = failure or error
        else:
            note_health(house, tenant, connection, None)
            return found
    if failure is None and unfit is not None and not answered:
        raise unfit
    raise failure or NotFound("no connected account has this", source=source)
