"""Veeqo: orders with their allocations and shipments, and the stock of each sellable.

``x-api-key``; GET /orders?query= is a free-text search whose number is the channel's order id
(facts/carriers.md §7). The label's cost is ``outbound_label_charges``, whose unit is often null.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from backend.clock import Clock
from backend.domain.warehouse import StockLevel, WarehouseShipment
from backend.errors import NotFound
from backend.http import call, json_of, session
from backend.sources.carriers import reading
from backend.sources.ports import CredentialField, Kind
from backend.sources.warehouses import answers

ID = "veeqo"
BASE_URL = "https://api.veeqo.com"

_INTEGRATIONS = frozenset({"buy shipping", "amazon buy shipping", "other", "veeqo"})
"""Names that Veeqo gives for how a label was bought; they name no carrier."""


def parse(
    payload: Any, *, fetched_at: datetime, order_id: str, currency: str | None = None
) -> tuple[WarehouseShipment, ...]:
    """The parcels of ``order_id`` in an answer of /orders; ``currency`` serves costs without a unit.

    Raises Invalid (``not_understood``).
    """
    if not isinstance(payload, list):
        raise reading.not_understood(ID)
    found = []
    for order in reading.objects(payload):
        if not answers.same_order(order.get("number"), order_id):
            continue
        for allocation in reading.objects(order.get("allocations")):
            shipment = reading.mapping(allocation.get("shipment"))
            if not shipment:
                continue
            number = shipment.get("tracking_number")
            charges = reading.mapping(shipment.get("outbound_label_charges"))
            found.append(
                WarehouseShipment(
                    order_id=order_id,
                    source=ID,
                    fetched_at=fetched_at,
                    carrier=_carrier(shipment),
                    number=reading.first(reading.mapping(number).get("tracking_number"), number),
                    shipped_at=answers.instant(shipment.get("created_at"), UTC),
                    warehouse=reading.text(reading.mapping(allocation.get("warehouse")).get("name")),
                    label_cost=answers.cost(
                        charges.get("value"), reading.text(charges.get("unit")) or currency
                    ),
                    items=answers.packed(
                        (reading.mapping(line.get("sellable")).get("sku_code"), line.get("quantity"))
                        for line in reading.objects(allocation.get("line_items"))
                    ),
                )
            )
    return tuple(found)


def parse_stock(payload: Any, *, sku: str, fetched_at: datetime) -> StockLevel | None:
    """What can be sent of ``sku`` out of an answer of /products; None for an unlimited or unknown one."""
    if not isinstance(payload, list):
        raise reading.not_understood(ID)
    for product in reading.objects(payload):
        for sellable in reading.objects(product.get("sellables")):
            level = reading.mapping(sellable.get("inventory"))
            available = level.get("available_stock_level_at_all_warehouses")
            same = (reading.text(sellable.get("sku_code")) or "").casefold() == sku.casefold()
            if same and isinstance(available, int) and level.get("infinite") is not True:
                return StockLevel(sku, max(0, available), fetched_at, ID)
    return None


def _carrier(shipment: Mapping[str, Any]) -> str | None:
    """The carrier who really carries: ``carrier`` may only name the integration that sold the label."""
    real = reading.text(shipment.get("service_carrier_name"))
    named = reading.text(reading.mapping(shipment.get("carrier")).get("name"))
    if real is not None:
        return real
    return None if named is None or named.casefold() in _INTEGRATIONS else named


class Veeqo:
    """A Veeqo account: ``api_key``; ``currency`` is that of its label costs."""

    source = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._currency = answers.currency_setting(credentials.get("currency"))
        self._http = session(headers={"x-api-key": credentials["api_key"]})

    def shipments_of(self, order_id: str) -> tuple[WarehouseShipment, ...]:
        """The order's parcels (see ports.Warehouse)."""
        body = self._get("orders", query=order_id, page_size="25")
        return parse(body, fetched_at=self._clock(), order_id=order_id, currency=self._currency)

    def stock(self, sku: str) -> StockLevel | None:
        """What can be sent of ``sku`` from all warehouses (see ports.Warehouse)."""
        body = self._get("products", query=sku, page_size="25")
        return parse_stock(body, sku=sku, fetched_at=self._clock())

    def check(self) -> None:
        """List one warehouse; raises Denied where Veeqo refuses the key."""
        self._get("warehouses", page_size="1")

    def _get(self, name: str, **params: str) -> Any:
        try:
            answer = call(self._http, "GET", f"{self._base}/{name}", source=ID, params=params)
        except NotFound:
            return []
        return json_of(answer, ID)


KIND = Kind(
    id=ID,
    label="Veeqo",
    group="warehouse",
    fields=(CredentialField("api_key"), CredentialField("currency", secret=False, required=False)),
    base_url=BASE_URL,
    build=Veeqo,
)
