"""What the rest of the product may ask of an outside system; adapters implement these by shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol, runtime_checkable

from backend.clock import Clock
from backend.domain.carriers import Carrier
from backend.domain.charges import Ledger
from backend.domain.order import Order
from backend.domain.shipment import ProofOfDelivery, Shipment
from backend.domain.warehouse import StockLevel, WarehouseShipment
from backend.errors import SourceError


@runtime_checkable
class Tracker(Protocol):
    """A carrier or aggregator that knows where a parcel is."""

    @property
    def carrier(self) -> str:
        """Kind id of this adapter (``ups``, ``17track`` …)."""
        ...

    def track(self, number: str) -> Shipment:
        """The parcel behind ``number``, fetched now.

        Raises NotFound (code ``no_data_yet`` where the carrier says "not yet available", else
        ``not_found``), Denied, RateLimited, Transient, Invalid.
        """
        ...

    def check(self) -> None:
        """Test the credential with a harmless call; raises Denied, RateLimited or Transient."""
        ...


@runtime_checkable
class BatchTracker(Tracker, Protocol):
    """A Tracker that can ask for several parcels in one call."""

    @property
    def batch_size(self) -> int:
        """Most numbers in one call."""
        ...

    def track_many(self, numbers: Sequence[str]) -> Mapping[str, Shipment | SourceError]:
        """Each number's parcel or the error for it alone; raises only when the whole call failed."""
        ...


NOT_FOLLOWED = "not_followed"
"""Code of the NotFound for a number that a Registrar must be told of before it can be asked about it."""


@runtime_checkable
class Registrar(Tracker, Protocol):
    """A Tracker that must be told which numbers to follow before it can be asked about them."""

    def register(self, numbers: Sequence[str]) -> Mapping[str, SourceError]:
        """Let it follow ``numbers`` (up to a batch), as often as one likes; returns those that it refuses.

        Raises only when the whole call failed.
        """
        ...


@runtime_checkable
class PushingTracker(Tracker, Protocol):
    """A Tracker that tells news by itself, by a signed webhook."""

    def pushed(self, body: bytes, headers: Mapping[str, str]) -> tuple[Shipment, ...]:
        """The parcels that a webhook tells of, fetched at the event's own time (now where it names none).

        Raises Forbidden (``forged_signature``, also where the Connection has no secret), BadInput
        (``bad_webhook_body``).
        """
        ...


@runtime_checkable
class ProofSource(Protocol):
    """A Tracker whose proof of delivery takes a call of its own."""

    def proof(self, shipment: Shipment) -> ProofOfDelivery:
        """The strongest proof that the carrier gives now; its content is personal data (DESIGN §5)."""
        ...


@runtime_checkable
class OrderSource(Protocol):
    """A sales channel that knows an order."""

    def order(self, order_id: str) -> Order:
        """The order; raises NotFound, Denied, RateLimited, Transient, Invalid."""
        ...

    def check(self) -> None:
        """Test the credential with a harmless call; raises Denied, RateLimited or Transient."""
        ...


@runtime_checkable
class Shop(OrderSource, Protocol):
    """A web shop: it also knows its parcels, and a buyer's orders by e-mail."""

    def read(self, order_id: str) -> tuple[Order, tuple[Shipment, ...]]:
        """The order and what the shop says of its parcels; raises as ``order`` does."""
        ...

    def newest_of(self, email: str) -> tuple[Order, tuple[Shipment, ...]]:
        """The newest order of the buyer with this address, which is not kept; raises as ``order`` does."""
        ...


@runtime_checkable
class MultiChannel(Protocol):
    """A fulfilment service of a marketplace that also sends out the orders of web shops (MCF)."""

    def mcf_order(self, shop_order_id: str) -> Order:
        """The fulfilment order of what the shop calls ``shop_order_id``, under that id.

        Raises NotFound, Denied (``missing_role`` where the account did not grant it), RateLimited, Transient,
        Invalid.
        """
        ...

    def mcf_parcels(self, order: Order) -> Mapping[str, Shipment | SourceError]:
        """Each package's tracking, or the error for it alone, by the Package's ``reference``."""
        ...


@runtime_checkable
class Books(Protocol):
    """A sales channel that tells what was collected, refunded and paid for labels on an order."""

    def ledger(self, order_id: str) -> Ledger:
        """The order's money; raises Denied (``missing_role`` for the money alone), RateLimited, Transient,
        Invalid."""
        ...


@runtime_checkable
class Warehouse(Protocol):
    """The seller's own shipping or stock system."""

    @property
    def source(self) -> str:
        """Kind id of this adapter (``shipstation``, ``veeqo`` …)."""
        ...

    def shipments_of(self, order_id: str) -> tuple[WarehouseShipment, ...]:
        """The parcels that were sent for the channel's ``order_id``; none when it knows of none.

        A shop's number comes without its ``#``, which warehouses mostly do not keep.
        Raises Denied, RateLimited, Transient, Invalid.
        """
        ...

    def stock(self, sku: str) -> StockLevel | None:
        """What can be sent of ``sku`` now; None when the system does not know it, or tells no stock.

        Raises Denied, RateLimited, Transient, Invalid.
        """
        ...

    def check(self) -> None:
        """Test the credential with a harmless call; raises Denied, RateLimited or Transient."""
        ...


@runtime_checkable
class NotifyingWarehouse(Warehouse, Protocol):
    """A Warehouse that says by an unsigned webhook where there is news; they are read from the account."""

    def notice(self, body: bytes) -> str:
        """What the webhook ``body`` points to, as text without anything personal; no call is made.

        Raises BadInput (``bad_webhook_body``, and another code for an address that is not the system's own).
        """
        ...

    def read(self, notice: str) -> tuple[WarehouseShipment, ...]:
        """The parcels that a notice points to; raises Denied, RateLimited, Transient, Invalid."""
        ...


@dataclass(frozen=True, slots=True)
class CredentialField:
    """One value that a person types to connect; its label is the key ``settings.field.<name>``.

    ``generated``: it is made by us instead, and told once.
    """

    name: str
    secret: bool = True
    required: bool = True
    generated: bool = False


@dataclass(frozen=True, slots=True)
class Limit:
    """A documented quota: ``calls`` in ``seconds``."""

    calls: int
    seconds: int


class Build(Protocol):
    """Makes an adapter out of plain values; no call leaves the machine."""

    def __call__(self, credentials: Mapping[str, str], *, base_url: str, clock: Clock) -> Any: ...


class Parse(Protocol):
    """Reads one answer of a carrier, saved or fresh; pure."""

    def __call__(
        self, payload: Any, *, number: str, fetched_at: datetime, http_status: int = 200
    ) -> Shipment:
        """The parcel behind ``number`` (any, when it is empty) out of decoded JSON, or of XML's bytes.

        Raises as Tracker.track does, and Invalid (``not_understood``) for what is no answer of the carrier.
        """
        ...


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of Source: what to ask a person for, where it lives, how to make its adapter.

    ``sandbox_url`` is None where the system has none. ``limits`` are documented ones, for planning; a
    tenant's real quota may differ. ``parse`` reads a carrier's answers (``xml``: it takes the bytes);
    ``carrier`` tells how channels spell a carrier that the table in ``domain/carriers.py`` lacks.
    ``webhook``: it may call us at ``/hooks/<webhook>/<tenant>/<connection>``; where it cannot sign,
    ``address_secret`` names the generated field that ends that address.
    """

    id: str
    label: str
    group: Literal["carrier", "order", "warehouse"]
    fields: tuple[CredentialField, ...]
    base_url: str
    build: Build
    sandbox_url: str | None = None
    limits: tuple[Limit, ...] = ()
    batch: int = 1
    parse: Parse | None = None
    xml: bool = False
    carrier: Carrier | None = None
    webhook: str | None = None
    address_secret: str | None = None
