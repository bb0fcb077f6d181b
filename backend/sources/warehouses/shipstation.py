"""ShipStation API V1: labels that were bought in it, and shipments that a fulfilment provider reported to it.

Basic authentication with key and secret; 40 calls a minute (facts/carriers.md §7). Times come without a zone
and are Pacific time. Costs come without a currency, so the account's is a setting.

Its webhooks SHIP_NOTIFY, ITEM_SHIP_NOTIFY and FULFILLMENT_SHIPPED are not signed. They hold one address, of
200 characters at most, under which the account's own key reads the news. So the address that we give out for
them holds a secret.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit
from zoneinfo import ZoneInfo

from backend.clock import Clock
from backend.domain.warehouse import WarehouseShipment
from backend.errors import BadInput, NotFound, RateLimited, SourceError
from backend.http import call, json_of, session
from backend.sources.carriers import reading
from backend.sources.ports import CredentialField, Kind, Limit
from backend.sources.warehouses import answers
from backend.sources.warehouses.values import Unreadable, grams, words

ID = "shipstation"
BASE_URL = "https://ssapi.shipstation.com"
PACIFIC = ZoneInfo("America/Los_Angeles")
WINDOW_SECONDS = 60

CARRIERS: Mapping[str, str] = {
    "stamps_com": "USPS",
    "endicia": "USPS",
    "express_1": "USPS",
    "usps": "USPS",
    "ups": "UPS",
    "ups_walleted": "UPS",
    "fedex": "FedEx",
    "fedex_walleted": "FedEx",
    "dhl_express": "DHL Express",
    "dhl_express_worldwide": "DHL Express",
    "dhl_global_mail": "DHL eCommerce",
    "dhl_ecommerce": "DHL eCommerce",
    "canada_post": "Canada Post",
    "canada_post_walleted": "Canada Post",
    "royal_mail": "Royal Mail",
    "australia_post": "Australia Post",
    "ontrac": "OnTrac",
    "purolator_ca": "Purolator",
    "amazon_shipping_us": "Amazon Shipping",
    "amazon_shipping_uk": "Amazon Shipping",
}
"""ShipStation's carrier codes whose text is not the carrier's name; others are shown with blanks."""

WITH_ITEMS = ("includeShipmentItems", "true")
"""Without it ShipStation does not tell what lies in a parcel; of a provider's it never does."""

_HOST = re.compile(r"ssapi[0-9]*\.shipstation\.com")
_LONGEST_ADDRESS = 500
_PAGE, _MOST_PAGES = 500, 20
"""Rows of a page, the most that it gives, and how many pages of one webhook are read."""
_NOTIFIED = {"/shipments": "shipments", "/fulfillments": "fulfillments"}


def parse(
    payload: Any,
    *,
    fetched_at: datetime,
    order_id: str | None = None,
    currency: str | None = "USD",
    warehouses: Mapping[str, str] | None = None,
) -> tuple[WarehouseShipment, ...]:
    """The parcels in an answer of /shipments or /fulfillments.

    Voided labels and return labels are no parcels to the buyer. ``order_id`` keeps that order's only;
    ``warehouses`` are names by id. Raises Invalid (``not_understood``).
    """
    body = reading.mapping(payload)
    rows = next((body[name] for name in ("shipments", "fulfillments") if name in body), None)
    if not isinstance(rows, list):
        raise reading.not_understood(ID)
    found = []
    for row in reading.objects(rows):
        own = reading.text(row.get("orderNumber"))
        if own is None or row.get("voided") is True or row.get("isReturnLabel") is True:
            continue
        if order_id is not None and not answers.same_order(own, order_id):
            continue
        place = reading.text(row.get("warehouseId"))
        found.append(
            WarehouseShipment(
                order_id=order_id or own,
                source=ID,
                fetched_at=fetched_at,
                carrier=_carrier(row.get("carrierCode")),
                number=reading.text(row.get("trackingNumber")),
                shipped_at=_shipped_at(row),
                warehouse=(warehouses or {}).get(place) if place is not None else None,
                label_cost=answers.cost(row.get("shipmentCost"), currency),
                weight_grams=_weight(row.get("weight")),
                items=answers.packed(
                    (item.get("sku"), item.get("quantity"))
                    for item in reading.objects(row.get("shipmentItems"))
                ),
            )
        )
    return tuple(found)


def notified(payload: Any) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Which list a SHIP_NOTIFY or FULFILLMENT_SHIPPED webhook points to, and its query.

    The webhook is not signed, so its address is taken apart and never called as it is: only the path and the
    query of an address on ShipStation's own hosts are used. Raises BadInput (``foreign_address``).
    """
    url = reading.mapping(payload).get("resource_url")
    try:
        parts = urlsplit(url if isinstance(url, str) and len(url) <= _LONGEST_ADDRESS else "")
        ours = _HOST.fullmatch((parts.hostname or "").lower()) is not None and parts.port in (None, 443)
    except ValueError as error:
        raise _foreign() from error
    name = _NOTIFIED.get(parts.path.rstrip("/").lower())
    if name is None or not ours or parts.scheme != "https" or parts.username is not None:
        raise _foreign()
    return name, tuple(parse_qsl(parts.query))


def _foreign() -> BadInput:
    return BadInput("the webhook names no address of ShipStation", code="foreign_address")


def _carrier(code: Any) -> str | None:
    text = reading.text(code)
    return CARRIERS.get(text.lower(), text.replace("_", " ")) if text is not None else None


def _shipped_at(row: Mapping[str, Any]) -> datetime | None:
    """``shipDate`` is a day; the label's own time is finer when it was made on that day."""
    day, made = reading.when(row.get("shipDate")), reading.when(row.get("createDate"))
    if day is not None and made is not None and day.date() == made.date():
        day = made
    if day is None:
        return None
    return (day if day.tzinfo is not None else day.replace(tzinfo=PACIFIC)).astimezone(UTC)


def _weight(value: Any) -> int | None:
    weight = reading.mapping(value)
    try:
        return grams(f"{reading.text(weight.get('value'))} {reading.text(weight.get('units'))}", None)
    except Unreadable:
        return None


class ShipStation:
    """A ShipStation account: ``api_key`` and ``api_secret``; ``currency`` is that of its label costs."""

    source = ID

    def __init__(self, credentials: Mapping[str, str], *, base_url: str = BASE_URL, clock: Clock) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._auth = (credentials["api_key"], credentials["api_secret"])
        self._currency = answers.currency_setting(credentials.get("currency")) or "USD"
        self._http = session()
        self._names: Mapping[str, str] | None = None

    def shipments_of(self, order_id: str) -> tuple[WarehouseShipment, ...]:
        """The order's parcels (see ports.Warehouse): two calls, and one for the names of warehouses."""
        params = (("orderNumber", order_id), ("pageSize", "100"))
        made = self._list("shipments", (*params, WITH_ITEMS), order_id)
        made += self._list("fulfillments", params, order_id)
        return tuple({one.key: one for one in reversed(made)}.values())[::-1]

    def notice(self, body: bytes) -> str:
        """What a webhook points to (see ports.NotifyingWarehouse); raises BadInput also for
        ``foreign_address``."""
        try:
            payload = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise BadInput("the webhook is no JSON", code="bad_webhook_body") from error
        name, query = notified(payload)
        return f"{name}?{urlencode(query)}"

    def read(self, notice: str) -> tuple[WarehouseShipment, ...]:
        """The parcels that a webhook points to, read with our key (see ports.NotifyingWarehouse)."""
        name, _, rest = notice.partition("?")
        ours = ("page", "pagesize", WITH_ITEMS[0].lower())
        query = [pair for pair in parse_qsl(rest) if pair[0].lower() not in ours]
        found: list[WarehouseShipment] = []
        for page in range(1, _MOST_PAGES + 1):
            body = self._read(name, [*query, WITH_ITEMS, ("page", str(page)), ("pageSize", str(_PAGE))])
            found += self._parcels(name, body, None)
            pages = body.get("pages")
            if not isinstance(pages, int) or page >= pages:
                break
        return tuple(found)

    def stock(self, sku: str) -> None:
        """Always None: V1 tells no stock."""
        del sku

    def check(self) -> None:
        """List the warehouses; raises Denied where ShipStation refuses the key."""
        self._get("warehouses")

    def _list(
        self, name: str, query: Iterable[tuple[str, str]], order_id: str | None
    ) -> tuple[WarehouseShipment, ...]:
        return self._parcels(name, self._read(name, list(query)), order_id)

    def _read(self, name: str, query: list[tuple[str, str]]) -> Mapping[str, Any]:
        try:
            return reading.mapping(self._get(name, query))
        except NotFound:
            return {name: []}

    def _parcels(
        self, name: str, body: Mapping[str, Any], order_id: str | None
    ) -> tuple[WarehouseShipment, ...]:
        rows = reading.objects(body.get(name))
        names = self._warehouses() if any(row.get("warehouseId") for row in rows) else {}
        return parse(
            body, fetched_at=self._clock(), order_id=order_id, currency=self._currency, warehouses=names
        )

    def _warehouses(self) -> Mapping[str, str]:
        """Names by id; a parcel is told without its warehouse's name rather than not at all."""
        if self._names is None:
            try:
                rows = self._get("warehouses")
            except SourceError:
                return {}
            self._names = {
                place: name
                for row in reading.objects(rows)
                if (place := reading.text(row.get("warehouseId")))
                and (name := words(reading.text(row.get("warehouseName")) or ""))
            }
        return self._names

    def _get(self, name: str, query: list[tuple[str, str]] | None = None) -> Any:
        try:
            answer = call(
                self._http, "GET", f"{self._base}/{name}", source=ID, auth=self._auth, params=query or []
            )
        except RateLimited as error:
            if error.retry_after is None:
                error.retry_after = WINDOW_SECONDS
            raise
        return json_of(answer, ID)


KIND = Kind(
    id=ID,
    label="ShipStation",
    group="warehouse",
    fields=(
        CredentialField("api_key", secret=False),
        CredentialField("api_secret"),
        CredentialField("currency", secret=False, required=False),
        CredentialField("webhook_secret", required=False, generated=True),
    ),
    base_url=BASE_URL,
    limits=(Limit(40, WINDOW_SECONDS),),
    build=ShipStation,
    webhook=ID,
    address_secret="webhook_secret",  # noqa: S106 - a field's name, no secret
)
