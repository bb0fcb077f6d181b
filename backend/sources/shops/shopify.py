"""Shopify's Admin GraphQL API: an order with its fulfilments and tracking numbers.

The customer, the addresses and the e-mail are never asked for; an e-mail out of a ticket goes into a search
and nowhere else. Scope ``read_orders`` shows the last 60 days, older orders need ``read_all_orders``. Quotas
count query cost: a refused query answers 200 with the code THROTTLED (shopify.dev/docs/api, 2026-10).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from backend.clock import Clock
from backend.domain.carriers import carrier_id
from backend.domain.order import Charges, Money, Order, OrderItem, Package
from backend.domain.reading.order_ids import pattern_of
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Channel, Fulfillment, Milestone, OrderStatus
from backend.errors import BadInput, Denied, Invalid, NotFound, RateLimited, SourceError, Transient
from backend.http import call, for_status, json_of, session
from backend.sources.carriers import oauth, reading
from backend.sources.ports import CredentialField, Kind

ID = "shopify"
VERSION = "2026-10"
SCOPE = "read_orders"
MOST_HITS = 10

FIND = (
    "query Find($query: String!) { orders(first: 10, query: $query, sortKey: CREATED_AT, reverse: true)"
    " { nodes { id name } } }"
)
_MONEY = "{ presentmentMoney { amount currencyCode } }"
READ = f"""query Read($id: ID!) {{ order(id: $id) {{
  id name createdAt cancelledAt displayFulfillmentStatus
  subtotalPriceSet {_MONEY} totalShippingPriceSet {_MONEY} totalPriceSet {_MONEY}
  shippingLine {{ title }}
  lineItems(first: 50) {{ nodes {{ id title sku quantity unfulfilledQuantity }} }}
  fulfillments(first: 20) {{
    id status displayStatus createdAt deliveredAt estimatedDeliveryAt
    service {{ handle }}
    trackingInfo(first: 10) {{ company number }}
  }}
}} }}"""
CHECK = "query Check { currentAppInstallation { accessScopes { handle } } }"

ORDER_STATUS: Mapping[str, OrderStatus] = {
    "FULFILLED": OrderStatus.SHIPPED,
    "PARTIALLY_FULFILLED": OrderStatus.PARTIALLY_SHIPPED,
    **dict.fromkeys(
        (
            *("UNFULFILLED", "OPEN", "IN_PROGRESS", "SCHEDULED"),
            *("PENDING_FULFILLMENT", "ON_HOLD", "REQUEST_DECLINED"),
        ),
        OrderStatus.UNSHIPPED,
    ),
}
"""OrderDisplayFulfillmentStatus; RESTOCKED says nothing about a parcel."""

STATUS: Mapping[str, Milestone] = {
    "LABEL_PURCHASED": Milestone.LABEL_CREATED,
    "LABEL_PRINTED": Milestone.LABEL_CREATED,
    "CONFIRMED": Milestone.LABEL_CREATED,
    "LABEL_VOIDED": Milestone.CANCELLED,
    "CANCELED": Milestone.CANCELLED,
    "CARRIER_PICKED_UP": Milestone.IN_TRANSIT,
    "IN_TRANSIT": Milestone.IN_TRANSIT,
    "DELAYED": Milestone.IN_TRANSIT,
    "OUT_FOR_DELIVERY": Milestone.OUT_FOR_DELIVERY,
    "READY_FOR_PICKUP": Milestone.AVAILABLE_FOR_PICKUP,
    "ATTEMPTED_DELIVERY": Milestone.ATTEMPT_FAILED,
    "NOT_DELIVERED": Milestone.EXCEPTION,
    "FAILURE": Milestone.EXCEPTION,
    "DELIVERED": Milestone.DELIVERED,
    "PICKED_UP": Milestone.DELIVERED,
}
"""FulfillmentDisplayStatus. FULFILLED, MARKED_AS_FULFILLED and SUBMITTED are the merchant's word, no scan."""

_SHOP = re.compile(r"[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com")
_GID = re.compile(r"gid://shopify/Order/([0-9]{1,20})")
_EMAIL = re.compile(r"[^\s\"'\\:()]+@[^\s\"'\\:()]+\.[^\s\"'\\:()]+")
_NAME = re.compile(r"#?[\w./-]{1,40}")
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")
_NOT_SENT = frozenset({"CANCELLED", "ERROR", "FAILURE"})
_DOWN = frozenset({"INTERNAL_SERVER_ERROR", "TIMEOUT", "SERVICE_UNAVAILABLE"})


def parse(payload: Any, *, shop: str, fetched_at: datetime) -> tuple[Order, tuple[Shipment, ...]]:
    """The order and its parcels in an answer to READ; a parcel's scans are the carrier's to tell.

    An order with a fulfilment by Amazon's service is a multi-channel order (``mcf``). Raises NotFound for an
    empty answer, the error of a refused query (see ``refusal``), Invalid (``not_understood``).
    """
    body = reading.mapping(payload)
    order = reading.mapping(reading.mapping(body.get("data")).get("order"))
    error = refusal(body, have_order=bool(order))
    if error is not None:
        raise error
    if not order:
        if "data" in body:
            raise NotFound(f"{ID} knows no such order", source=ID)
        raise reading.not_understood(ID)
    sent = [
        row
        for row in reading.objects(order.get("fulfillments"))
        if reading.text(row.get("status")) not in _NOT_SENT
    ]
    handles = [reading.text(reading.mapping(row.get("service")).get("handle")) or "" for row in sent]
    by_amazon = any(handle.startswith("amazon") for handle in handles)
    status = ORDER_STATUS.get(reading.text(order.get("displayFulfillmentStatus")) or "", OrderStatus.UNKNOWN)
    made = Order(
        order_id=reading.first(order.get("name"), order.get("id")) or "",
        channel=Channel.SHOP,
        fulfillment=Fulfillment.MCF if by_amazon else Fulfillment.SHOP,
        status=OrderStatus.CANCELLED if reading.when(order.get("cancelledAt")) else status,
        source=ID,
        fetched_at=fetched_at,
        marketplace=shop,
        purchased_at=_instant(order.get("createdAt")),
        service_level=reading.text(reading.mapping(order.get("shippingLine")).get("title")),
        items=tuple(
            _item(row) for row in reading.objects(reading.mapping(order.get("lineItems")).get("nodes"))
        ),
        charges=Charges(
            items=_money(order.get("subtotalPriceSet")),
            shipping=_money(order.get("totalShippingPriceSet")),
            total=_money(order.get("totalPriceSet")),
        ),
        packages=tuple(package for row in sent for package in _packages(row)),
    )
    return made, tuple(
        _shipment(package, row, fetched_at) for row in sent for package in _packages(row) if package.number
    )


def refusal(body: Mapping[str, Any], *, have_order: bool = False) -> SourceError | None:
    """The error that a GraphQL answer stands for, None for a good one.

    With ``have_order`` a denied detail (the fulfilment service needs a scope of its own) is no error.
    """
    errors = body.get("errors")
    if isinstance(errors, str):
        return Denied(f"{ID} refuses our access", source=ID)
    for error in reading.objects(errors):
        code = reading.text(reading.mapping(error.get("extensions")).get("code")) or ""
        if code == "THROTTLED":
            return RateLimited(f"{ID} allows no more for now", source=ID, retry_after=_wait(body))
        if code == "ACCESS_DENIED":
            path = error.get("path")
            if have_order and isinstance(path, list) and "service" in path:
                continue
            return Denied(f"{ID} needs the scope {SCOPE}", source=ID, code="missing_scope", scope=SCOPE)
        if code in _DOWN:
            return Transient(f"{ID} is down", source=ID)
        return Invalid(f"{ID} refuses the query", source=ID, reason=code)
    return None


def _wait(body: Mapping[str, Any]) -> float:
    """Seconds until the bucket holds the query's cost again."""
    cost = reading.mapping(reading.mapping(body.get("extensions")).get("cost"))
    throttle = reading.mapping(cost.get("throttleStatus"))
    try:
        missing = float(cost["requestedQueryCost"]) - float(throttle["currentlyAvailable"])
        return max(1.0, missing / float(throttle["restoreRate"]))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return 1.0


def _item(row: Mapping[str, Any]) -> OrderItem:
    quantity, rest = row.get("quantity"), row.get("unfulfilledQuantity")
    count = quantity if isinstance(quantity, int) else 0
    return OrderItem(
        item_id=_tail(row.get("id")),
        title=reading.text(row.get("title")) or "",
        quantity=count,
        sku=reading.text(row.get("sku")),
        quantity_shipped=count - rest if isinstance(rest, int) else None,
    )


def _packages(row: Mapping[str, Any]) -> list[Package]:
    """One package a tracking number, or one without a number."""
    infos = reading.objects(row.get("trackingInfo")) or [{}]
    status = reading.text(row.get("displayStatus"))
    return [
        Package(
            reference=_tail(row.get("id")) if place == 0 else f"{_tail(row.get('id'))}.{place + 1}",
            carrier=reading.text(info.get("company")),
            number=reading.text(info.get("number")),
            status=status.lower() if status is not None else None,
            shipped_at=_instant(row.get("createdAt")),
            milestone=STATUS.get(status or "", Milestone.UNKNOWN),
        )
        for place, info in enumerate(infos)
    ]


def _shipment(package: Package, row: Mapping[str, Any], fetched_at: datetime) -> Shipment:
    status = (package.status or "").upper()
    delivered = package.milestone is Milestone.DELIVERED
    return Shipment(
        carrier=carrier_id(package.carrier or "") or package.carrier or "",
        number=package.number or "",
        milestone=package.milestone,
        source=ID,
        fetched_at=fetched_at,
        delivered_at=_instant(row.get("deliveredAt")) if delivered else None,
        estimated_delivery=_instant(row.get("estimatedDeliveryAt")),
        carrier_delay=status == "DELAYED",
        status_text=status.replace("_", " ").lower(),
    )


def _tail(gid: Any) -> str:
    return (reading.text(gid) or "").rsplit("/", 1)[-1]


def _instant(value: Any) -> datetime | None:
    moment = reading.when(value)
    if moment is None:
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _money(value: Any) -> Money | None:
    """What the buyer saw and paid, in the buyer's currency."""
    paid = reading.mapping(reading.mapping(value).get("presentmentMoney"))
    amount, currency = reading.text(paid.get("amount")), reading.text(paid.get("currencyCode"))
    if amount is None or currency is None or not _AMOUNT.fullmatch(amount):
        return None
    return Money(Decimal(amount), currency)


def shop_of(text: str) -> str:
    """The shop's own address (``demo.myshopify.com``) as a person may type it.

    Raises BadInput (``wrong_shop_domain``): the token must never travel to any other host.
    """
    host = text.strip().lower().removeprefix("https://").split("/", 1)[0]
    if not _SHOP.fullmatch(host):
        raise BadInput("the shop's address ends in .myshopify.com", code="wrong_shop_domain")
    return host


def _checked_example(example: str) -> None:
    """Raises BadInput (``bad_order_number``) for what is no example of an order number."""
    try:
        if not _NAME.fullmatch(example.strip()):
            raise ValueError(example)
        pattern_of(example.strip())
    except ValueError as error:
        raise BadInput("an example looks like #1234 or BN-10234", code="bad_order_number") from error


class Shopify:
    """One shop: ``shop`` and a custom app's ``access_token``, or its ``client_id`` and ``client_secret``.

    ``order_number`` is an example of the shop's order numbers, where they do not look like ``#1234``.
    """

    source = ID

    def __init__(
        self,
        credentials: Mapping[str, str],
        *,
        base_url: str = "",
        clock: Clock,
        tokens: oauth.TokenCache = oauth.SHARED,
    ) -> None:
        self.shop = shop_of(credentials["shop"])
        self._base = (base_url or f"https://{self.shop}").rstrip("/")
        self._clock = clock
        self._http = session()
        self._tokens = tokens
        self._fixed = credentials.get("access_token", "")
        self._app = (credentials.get("client_id", ""), credentials.get("client_secret", ""))
        if not self._fixed and not all(self._app):
            raise BadInput(
                "Shopify needs access_token", code="missing_credential", kind=ID, field="access_token"
            )
        if credentials.get("order_number"):
            _checked_example(credentials["order_number"])
        self._credential = (ID, self._base, self.shop, *self._app)

    def order(self, order_id: str) -> Order:
        """The order by name (``#1001``), number or Shopify's own id (see ports.OrderSource.order)."""
        return self.read(order_id)[0]

    def read(self, order_id: str) -> tuple[Order, tuple[Shipment, ...]]:
        """The order and what Shopify knows of its parcels; two calls, one for Shopify's own id.

        Raises NotFound, Denied (``reconnect``, ``missing_scope``, ``wrong_shop_domain``), RateLimited,
        Transient, Invalid.
        """
        wanted = order_id.strip()
        own = _GID.fullmatch(wanted)
        if own is not None:
            return self._read(wanted)
        if not _NAME.fullmatch(wanted):
            raise NotFound(f"{ID} has no such order names", source=ID)
        name = wanted.removeprefix("#")
        for gid, told in self._find(f'name:"{name}"'):
            if told.removeprefix("#").casefold() == name.casefold():
                return self._read(gid)
        if name.isdigit() and len(name) >= 10:
            return self._read(f"gid://shopify/Order/{name}")
        raise NotFound(f"{ID} knows no such order", source=ID)

    def names_of(self, email: str) -> tuple[str, ...]:
        """Names of the newest orders of a buyer, newest first, ten at most; the e-mail is not kept.

        Raises as ``read`` does; a text that is no e-mail address finds nothing.
        """
        return tuple(name for _, name in self._of_buyer(email))

    def newest_of(self, email: str) -> tuple[Order, tuple[Shipment, ...]]:
        """The buyer's newest order; raises NotFound where there is none, and as ``read`` does."""
        for gid, _ in self._of_buyer(email):
            return self._read(gid)
        raise NotFound(f"{ID} knows no order of this buyer", source=ID)

    def check(self) -> None:
        """Ask which scopes we have; raises Denied (``missing_scope`` without ``read_orders``)."""
        if not self._fixed:
            self._login()
        body = self._ask(CHECK, {})
        error = refusal(body)
        if error is not None:
            raise error
        installed = reading.mapping(reading.mapping(body.get("data")).get("currentAppInstallation"))
        scopes = {reading.text(row.get("handle")) for row in reading.objects(installed.get("accessScopes"))}
        if not installed:
            raise reading.not_understood(ID)
        if SCOPE not in scopes:
            raise Denied(f"{ID} needs the scope {SCOPE}", source=ID, code="missing_scope", scope=SCOPE)

    def _of_buyer(self, email: str) -> list[tuple[str, str]]:
        wanted = email.strip()
        return self._find(f'email:"{wanted}"') if _EMAIL.fullmatch(wanted) else []

    def _find(self, query: str) -> list[tuple[str, str]]:
        body = self._ask(FIND, {"query": query})
        error = refusal(body)
        if error is not None:
            raise error
        orders = reading.mapping(body.get("data")).get("orders")
        if not isinstance(orders, Mapping):
            raise reading.not_understood(ID)
        hits = reading.objects(orders.get("nodes"))[:MOST_HITS]
        return [
            (gid, reading.text(hit.get("name")) or "") for hit in hits if (gid := reading.text(hit.get("id")))
        ]

    def _read(self, gid: str) -> tuple[Order, tuple[Shipment, ...]]:
        return parse(self._ask(READ, {"id": gid}), shop=self.shop, fetched_at=self._clock())

    def _ask(self, query: str, variables: Mapping[str, str]) -> Mapping[str, Any]:
        """One query; an app's token that ran out is renewed once."""
        token = self._token()
        answer = self._post(token, query, variables)
        if answer.status_code == 401 and not self._fixed:
            self._tokens.drop(self._credential, token)
            answer = self._post(self._token(), query, variables)
        if answer.status_code == 404:
            raise Denied(f"{ID} has no such shop", source=ID, code="wrong_shop_domain", status=404)
        if answer.status_code >= 400:
            raise for_status(answer.status_code, ID)
        return reading.mapping(json_of(answer, ID))

    def _post(self, token: str, query: str, variables: Mapping[str, str]) -> Any:
        return call(
            self._http,
            "POST",
            f"{self._base}/admin/api/{VERSION}/graphql.json",
            source=ID,
            raise_for=False,
            headers={"X-Shopify-Access-Token": token},
            json={"query": query, "variables": variables},
        )

    def _token(self) -> str:
        return self._fixed or self._tokens.get(self._credential, self._login)

    def _login(self) -> tuple[str, float]:
        return oauth.login(
            self._http,
            f"{self._base}/admin/oauth/access_token",
            source=ID,
            data={
                "grant_type": "client_credentials",
                "client_id": self._app[0],
                "client_secret": self._app[1],
            },
        )


KIND = Kind(
    id=ID,
    label="Shopify",
    group="order",
    fields=(
        CredentialField("shop", secret=False),
        CredentialField("access_token", required=False),
        CredentialField("client_id", secret=False, required=False),
        CredentialField("client_secret", required=False),
        CredentialField("order_number", secret=False, required=False),
    ),
    base_url="",
    build=Shopify,
)
