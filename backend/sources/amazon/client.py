"""Amazon's Selling Partner API, as thin as we need it: one order read, one shipment confirmation.

Orders are read with API version 2026-01-01; confirmShipment exists only in v0 (facts/amazon.md §1.1).
The data groups BUYER and RECIPIENT are never asked for: no restricted role, no personal data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import requests

from backend.clock import Clock
from backend.domain.order import Order
from backend.errors import (
    Denied,
    Invalid,
    NotFound,
    RateLimited,
    SourceError,
    Transient,
)
from backend.http import call, for_status, json_of, session
from backend.sources.amazon.lwa import SHARED_TOKENS, SOURCE, Lwa, TokenCache
from backend.sources.amazon.orders import parse_order

INCLUDED_DATA = ("FULFILLMENT", "PACKAGES", "PROCEEDS", "CANCELLATION")
ORDER_PATH = "/orders/2026-01-01/orders/"
CONFIRM_PATH = "/orders/v0/orders/{}/shipmentConfirmation"
MARKETPLACES_PATH = "/sellers/v1/marketplaceParticipations"
NO_SUCH_ORDER = "000-0000000-0000000"
"""An order id that Amazon never gives out; asking for it proves access without reading an order."""

SECONDS_PER_CALL = {
    "order": 2.0,
    "confirm": 0.5,
    "marketplaces": 62.5,
    "transactions": 2.0,
    "fulfillment": 0.5,
}
"""When a quota refills by one call, from the rates in Amazon's models; used when a 429 names no time."""

_TOKEN_WORDS = ("expired", "revoked, malformed or invalid")
"""How Amazon words a refused token; the same 403 ``Unauthorized`` without them means a missing role."""


@dataclass(frozen=True, slots=True)
class ConfirmedItem:
    """One order line in a parcel."""

    item_id: str
    quantity: int


class AmazonOrders:
    """OrderSource for one seller account in one region (``na``, ``eu`` or ``fe``).

    ``base_url`` is the region's SP-API address, ``lwa_url`` that of Login with Amazon; both without a
    path. Every method may be called from any thread.
    """

    source = SOURCE

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        refresh_token: str,
        region: str,
        base_url: str,
        lwa_url: str,
        clock: Clock,
        tokens: TokenCache = SHARED_TOKENS,
    ) -> None:
        self.region = region
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._http = session()
        self._lwa = Lwa(client_id, client_secret, refresh_token, lwa_url, clock, tokens, self._http)

    def order(self, order_id: str) -> Order:
        """Read one order (getOrder: 0.5 calls a second, burst 30).

        Raises NotFound for an id that this seller account does not have (another seller's order is
        answered like that), Denied (``reconnect`` or ``missing_role``), RateLimited, Transient, Invalid.
        """
        answer = self._send(
            "GET",
            ORDER_PATH + quote(order_id, safe=""),
            quota="order",
            params={"includedData": ",".join(INCLUDED_DATA)},
        )
        return parse_order(json_of(answer, SOURCE), fetched_at=self._clock())

    def check(self) -> None:
        """Prove that the credential signs in and may read orders.

        Asks for an order that cannot exist: without the right Amazon answers 403, with it 404 (or 400).
        Raises Denied (``reconnect`` or ``missing_role``), RateLimited, Transient.
        """
        try:
            self.order(NO_SUCH_ORDER)
        except (NotFound, Invalid):
            return

    def marketplaces(self) -> tuple[str, ...]:
        """Ids of the marketplaces in which the seller takes part (0.016 calls a second, burst 15).

        Raises as ``order`` does; ``missing_role`` without the role Selling Partner Insights.
        """
        answer = self._send("GET", MARKETPLACES_PATH, quota="marketplaces")
        body = json_of(answer, SOURCE)
        rows = body.get("payload") if isinstance(body, dict) else None
        found = []
        for row in rows if isinstance(rows, list) else []:
            try:
                if row["participation"]["isParticipating"]:
                    found.append(str(row["marketplace"]["id"]))
            except (KeyError, TypeError) as error:
                raise Transient("Amazon's list of marketplaces cannot be read", source=SOURCE) from error
        return tuple(found)

    def confirm_shipment(
        self,
        order_id: str,
        *,
        marketplace: str,
        reference: str,
        carrier_code: str,
        number: str,
        shipped_at: datetime,
        items: Sequence[ConfirmedItem],
        carrier_name: str | None = None,
        service: str | None = None,
    ) -> None:
        """Put a tracking number on an order, or correct it: the same ``reference`` edits that package.

        ``reference`` is a positive number as text; ``shipped_at`` is aware; ``carrier_name`` is needed
        when ``carrier_code`` is ``Other``. Sent once: after Transient it is unknown whether it was
        done, so read the order before asking again.

        Raises Invalid (Amazon's own error code in ``params["reason"]``), NotFound, Denied,
        RateLimited, Transient.
        """
        package: dict[str, Any] = {
            "packageReferenceId": reference,
            "carrierCode": carrier_code,
            "trackingNumber": number,
            "shipDate": shipped_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "orderItems": [{"orderItemId": item.item_id, "quantity": item.quantity} for item in items],
        }
        if carrier_name is not None:
            package["carrierName"] = carrier_name
        if service is not None:
            package["shippingMethod"] = service
        self._send(
            "POST",
            CONFIRM_PATH.format(quote(order_id, safe="")),
            quota="confirm",
            json={"marketplaceId": marketplace, "packageDetail": package},
        )

    def _send(self, method: str, path: str, *, quota: str, **options: Any) -> requests.Response:
        """One call with a token. A refused token was refused before anything was done, so the call is
        made once more with a new token, also a write."""
        token = self._lwa.access_token()
        answer = self._call(method, path, token, quota, options)
        if _refuses_token(answer):
            token = self._lwa.access_token(refused=token)
            answer = self._call(method, path, token, quota, options)
        if answer.status_code >= 400:
            raise _error(answer)
        return answer

    def _call(
        self, method: str, path: str, token: str, quota: str, options: dict[str, Any]
    ) -> requests.Response:
        try:
            return call(
                self._http,
                method,
                self._base + path,
                source=SOURCE,
                raise_for=False,
                headers={"x-amz-access-token": token},
                **options,
            )
        except RateLimited as error:
            if error.retry_after is None:
                error.retry_after = SECONDS_PER_CALL[quota]
            raise


def _errors(answer: requests.Response) -> list[dict[str, Any]]:
    try:
        body = answer.json()
    except ValueError:
        return []
    found = body.get("errors") if isinstance(body, dict) else None
    return [error for error in found if isinstance(error, dict)] if isinstance(found, list) else []


def _refuses_token(answer: requests.Response) -> bool:
    if answer.status_code == 401:
        return True
    if answer.status_code != 403:
        return False
    text = " ".join(f"{error.get('message')} {error.get('details')}" for error in _errors(answer))
    return any(word in text.lower() for word in _TOKEN_WORDS)


def _error(answer: requests.Response) -> SourceError:
    status = answer.status_code
    if _refuses_token(answer):
        return Denied(
            "Amazon refuses a token that it just gave",
            source=SOURCE,
            code="reconnect",
            status=status,
        )
    if status == 403:
        return Denied(
            "our app lacks a role for this call, or the account belongs to another region",
            source=SOURCE,
            code="missing_role",
            status=status,
        )
    error = for_status(status, SOURCE)
    if type(error) is Invalid:
        code = next((str(item.get("code")) for item in _errors(answer)), "")
        return Invalid(
            f"Amazon refuses the request ({code or status})",
            source=SOURCE,
            status=status,
            reason=code,
        )
    return error
