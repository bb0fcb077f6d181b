"""Lingxing 领星 ERP: sales outbound orders (销售出库单) and the stock of its warehouses.

From Lingxing's own guide and its pages GetToken, ErrorCode and WmsOrderList (apidoc.lingxing.com):

- A token for AppId and AppSecret lives two hours. Each call carries access_token, app_key, timestamp and
  sign in its address.
- sign: all parameters, those of the body too, sorted by name as ``name=value`` joined by ``&``, lists and
  objects as compact JSON, empty values left out; MD5, upper case; AES in ECB mode with PKCS#5 padding under
  the AppId; base64. It is good for two minutes.
- Only listed IP addresses may call (3001002). One call at a time for each address of the API (3001008).

Unverified: the zone of its times (taken as China's, a setting), the longest span that may be asked for, and
which of the two numbers a marketplace was told; the carrier of the account is named beside the waybill
number, so that one leads.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from backend.clock import Clock
from backend.domain.warehouse import StockLevel, WarehouseShipment
from backend.errors import BadInput, Denied, Invalid, RateLimited, SourceError, Transient
from backend.http import call, json_of, session
from backend.sources.carriers import oauth, reading
from backend.sources.ports import CredentialField, Kind
from backend.sources.warehouses import answers
from backend.sources.warehouses.values import Unreadable, grams

ID = "lingxing"
BASE_URL = "https://openapi.lingxing.com"
TOKEN_PATH = "/api/auth-server/oauth/access-token"  # noqa: S105 - an address, no secret
ORDERS_PATH = "/erp/sc/routing/wms/order/wmsOrderList"
STOCK_PATH = "/erp/sc/routing/data/local_inventory/inventoryDetails"
CHINA = "Asia/Shanghai"
LOOK_BACK = timedelta(days=180)
"""Without dates the last month is searched only; a claim may come 90 days after the delivery."""

SHIPPED, DELETED = 3, 4
"""``status`` of an outbound order."""

TOKEN_IS_OLD = frozenset({"2001003", "2001005"})
ERRORS: Mapping[str, tuple[type[SourceError], str, str]] = {
    "0001001": (Denied, "reconnect", "the AppSecret cannot be read"),
    "2001001": (Denied, "reconnect", "no such AppId"),
    "2001002": (Denied, "reconnect", "the AppSecret is wrong"),
    "2001003": (Denied, "reconnect", "the token is missing or over"),
    "2001004": (Denied, "missing_role", "this API is not granted to the app"),
    "2001005": (Denied, "reconnect", "the token does not match"),
    "2001006": (Denied, "reconnect", "the signature is wrong"),
    "2001007": (Transient, "source_down", "the signature is over"),
    "3001001": (Invalid, "invalid_request", "a parameter is missing"),
    "3001002": (Denied, "ip_not_allowed", "our IP address is not on its list"),
    "3001008": (RateLimited, "rate_limited", "too many calls"),
}
"""Its error codes, our error, our code for it, and what it means. It answers them with HTTP 200."""


def sign(params: Mapping[str, Any], app_id: str) -> str:
    """The signature of ``params`` (address and body together), not yet encoded for an address."""
    parts = []
    for name in sorted(params):
        value = params[name]
        if value == "":
            continue
        if isinstance(value, dict | list):
            value = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        elif value is None:
            value = "null"
        parts.append(f"{name}={value}")
    digest = hashlib.md5("&".join(parts).encode(), usedforsecurity=False).hexdigest().upper()
    padder = PKCS7(128).padder()
    padded = padder.update(digest.encode()) + padder.finalize()
    # The vendor's rule; it signs a digest, nothing is kept secret by it.
    cipher = Cipher(algorithms.AES(app_id.encode()), modes.ECB()).encryptor()  # noqa: S305
    return base64.b64encode(cipher.update(padded) + cipher.finalize()).decode("ascii")


def parse(
    payload: Any, *, fetched_at: datetime, order_id: str, zone: tzinfo
) -> tuple[WarehouseShipment, ...]:
    """The parcels of ``order_id`` in an answer of wmsOrderList; deleted outbound orders are none.

    An outbound order that is still being worked on has no ship time. Raises by Lingxing's error code, and
    Invalid (``not_understood``).
    """
    found = []
    for row in _rows(payload):
        ours = row.get("platform_order_no")
        told = ours if isinstance(ours, list) else [ours]
        if not any(answers.same_order(one, order_id) for one in told) or row.get("status") == DELETED:
            continue
        numbers = list(
            dict.fromkeys(
                number
                for name in ("waybill_no", "tracking_no")
                if (number := reading.text(row.get(name))) is not None
            )
        )
        shipped = row.get("status") == SHIPPED
        found.append(
            WarehouseShipment(
                order_id=order_id,
                source=ID,
                fetched_at=fetched_at,
                carrier=reading.first(row.get("logistics_provider_name"), row.get("logistics_type_name")),
                number=numbers[0] if numbers else None,
                last_mile_number=numbers[1] if len(numbers) > 1 else None,
                shipped_at=_shipped_at(row, zone) if shipped else None,
                warehouse=reading.text(row.get("warehouse_name")),
                label_cost=answers.cost(
                    row.get("logistics_freight"), reading.text(row.get("logistics_freight_currency_code"))
                ),
                weight_grams=_weight(row),
                items=answers.packed(
                    (item.get("sku"), item.get("count")) for item in reading.objects(row.get("product_info"))
                ),
            )
        )
    return tuple(found)


def parse_stock(payload: Any, *, sku: str, fetched_at: datetime) -> StockLevel | None:
    """Sellable units (可用量) of ``sku`` over all warehouses of an answer of inventoryDetails."""
    levels = [
        int(str(row["product_valid_num"]))
        for row in _rows(payload)
        if (reading.text(row.get("sku")) or "").casefold() == sku.casefold()
        and str(row.get("product_valid_num")).lstrip("-").isdigit()
    ]
    return StockLevel(sku, max(0, sum(levels)), fetched_at, ID) if levels else None


def _rows(payload: Any) -> list[Mapping[str, Any]]:
    body = reading.mapping(payload)
    code = reading.text(body.get("code"))
    if code is None:
        raise reading.not_understood(ID)
    if code != "0":
        raise _refusal(code)
    return reading.objects(body.get("data"))


def _refusal(code: str) -> SourceError:
    kind, ours, meaning = ERRORS.get(code, (Invalid, "invalid_request", f"error {code}"))
    error = kind(f"{ID}: {meaning}", source=ID, code=ours)
    if isinstance(error, RateLimited):
        error.retry_after = 1.0
    return error


def _shipped_at(row: Mapping[str, Any], zone: tzinfo) -> datetime | None:
    for name in ("delivered_at", "stock_delivered_at"):
        at = answers.instant(row.get(name), zone)
        if at is not None:
            return at
    return None


def _weight(row: Mapping[str, Any]) -> int | None:
    """The weighed weight; an estimate is no fact."""
    try:
        weighed = grams(
            f"{reading.text(row.get('pkg_real_weight'))} {reading.text(row.get('pkg_real_weight_unit'))}",
            None,
        )
    except Unreadable:
        return None
    return weighed or None


class Lingxing:
    """A Lingxing company: ``app_id`` and ``app_secret``; ``time_zone`` is that of its times."""

    source = ID

    def __init__(
        self,
        credentials: Mapping[str, str],
        *,
        base_url: str = BASE_URL,
        clock: Clock,
        tokens: oauth.TokenCache = oauth.SHARED,
    ) -> None:
        self._base = base_url.rstrip("/")
        self._clock = clock
        self._app_id, self._secret = credentials["app_id"], credentials["app_secret"]
        if len(self._app_id.encode()) not in (16, 24, 32):
            # It is the key of the signature, so no other length can ever work.
            raise BadInput("a Lingxing AppId has 16 characters", code="bad_app_id")
        self._zone: ZoneInfo = answers.zone_setting(credentials.get("time_zone"), CHINA)
        self._http = session()
        self._tokens = tokens
        self._credential = (ID, self._base, self._app_id, self._secret)

    def shipments_of(self, order_id: str) -> tuple[WarehouseShipment, ...]:
        """The order's parcels of the last 180 days (see ports.Warehouse)."""
        today = self._clock().astimezone(self._zone).date()
        body = self._call(
            ORDERS_PATH,
            {
                "page": 1,
                "page_size": 50,
                "platform_order_no_arr": [order_id],
                "time_type": "create_at",
                "start_date": f"{today - LOOK_BACK:%Y-%m-%d}",
                "end_date": f"{today:%Y-%m-%d}",
            },
        )
        return parse(body, fetched_at=self._clock(), order_id=order_id, zone=self._zone)

    def stock(self, sku: str) -> StockLevel | None:
        """What can be sent of ``sku`` (see ports.Warehouse); warehouses that were closed count as well."""
        body = self._call(STOCK_PATH, {"sku": sku, "offset": 0, "length": 800})
        return parse_stock(body, sku=sku, fetched_at=self._clock())

    def check(self) -> None:
        """Sign in afresh and ask for an order that cannot exist: also proves the IP list and the grant."""
        token, _ = self._login()
        _rows(self._once(ORDERS_PATH, {"platform_order_no_arr": ["000-0000000-0000000"]}, token))

    def _call(self, path: str, body: Mapping[str, Any]) -> Any:
        token = self._tokens.get(self._credential, self._login)
        answer = self._once(path, body, token)
        if reading.text(reading.mapping(answer).get("code")) in TOKEN_IS_OLD:
            self._tokens.drop(self._credential, token)
            answer = self._once(path, body, self._tokens.get(self._credential, self._login))
        return answer

    def _once(self, path: str, body: Mapping[str, Any], token: str) -> Any:
        common: dict[str, Any] = {
            "access_token": token,
            "app_key": self._app_id,
            "timestamp": str(int(self._clock().timestamp())),
        }
        common["sign"] = sign({**common, **body}, self._app_id)
        answer = call(self._http, "POST", self._base + path, source=ID, params=common, json=body)
        # JSON is UTF-8, also where the answer calls itself plain text.
        answer.encoding = "utf-8"
        return json_of(answer, ID)

    def _login(self) -> tuple[str, float]:
        answer = call(
            self._http,
            "POST",
            self._base + TOKEN_PATH,
            source=ID,
            files={"appId": (None, self._app_id), "appSecret": (None, self._secret)},
        )
        body = reading.mapping(json_of(answer, ID))
        code = reading.text(body.get("code"))
        if code not in ("200", "0"):
            raise _refusal(code or "")
        data = reading.mapping(body.get("data"))
        token = reading.text(data.get("access_token"))
        if token is None:
            raise Transient(f"{ID} gave no access token", source=ID)
        try:
            return token, float(reading.text(data.get("expires_in")) or 600)
        except ValueError:
            return token, 600.0


KIND = Kind(
    id=ID,
    label="Lingxing 领星",
    group="warehouse",
    fields=(
        CredentialField("app_id", secret=False),
        CredentialField("app_secret"),
        CredentialField("time_zone", secret=False, required=False),
    ),
    base_url=BASE_URL,
    build=Lingxing,
)
