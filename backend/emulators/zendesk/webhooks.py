"""Webhook calls in the background: signature, retries, and the faults of the system ``webhooks``.

Signature: base64(HMAC-SHA256(secret, timestamp + raw body)). Retried are 409 (up to 3 times), 429 and 503
with a Retry-After below 60 s, and calls without an answer (up to 5 times); nothing else is.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import requests

from ..world import FaultKind
from .errors import not_found
from .model import Delivery, Webhook, iso

if TYPE_CHECKING:
    from .account import ZendeskAccount

MAX_CONFLICT_RETRIES = 3
MAX_TIMEOUT_RETRIES = 5
TIMEOUT_SECONDS = 10.0
LATE_SECONDS = 1.0
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """The value of X-Zendesk-Webhook-Signature."""
    return base64.b64encode(
        hmac.new(secret.encode(), timestamp.encode() + body, hashlib.sha256).digest()
    ).decode()


def new_ulid() -> str:
    """An id in the form that webhooks and invocations have."""
    return "01" + "".join(secrets.choice(_CROCKFORD) for _ in range(24))


class WebhookSender:
    """Delivers calls; ``wait_scale`` shortens the waits between tries (1.0: as announced)."""

    def __init__(self, account: ZendeskAccount, wait_scale: float = 0.05, threads: int = 4) -> None:
        self.account = account
        self.wait_scale = wait_scale
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="zendesk-webhook")
        self._idle = threading.Condition()
        self._under_way = 0
        self._log: list[Delivery] = []
        self._stopped = False

    def log(self) -> list[Delivery]:
        """All tries so far, oldest first."""
        with self._idle:
            return list(self._log)

    def send(self, webhook_id: str, body: str) -> None:
        """Queue one invocation; returns at once."""
        webhook = self.account.webhooks.get(webhook_id)
        if webhook is None or webhook.status != "active" or self._stopped:
            return
        copies = 2 if self.account.world.take_fault("webhooks", FaultKind.DUPLICATE) else 1
        late = self.account.world.take_fault("webhooks", FaultKind.OUT_OF_ORDER) is not None
        invocation = new_ulid()
        with self._idle:
            self._under_way += copies
        for _ in range(copies):
            self._pool.submit(self._deliver, webhook, invocation, body.encode(), late)

    def wait_idle(self, timeout: float) -> bool:
        """True once no call is under way."""
        with self._idle:
            return self._idle.wait_for(lambda: self._under_way == 0, timeout)

    def stop(self) -> None:
        """Take no more calls and drop those that wait."""
        self._stopped = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _deliver(self, webhook: Webhook, invocation: str, body: bytes, late: bool) -> None:
        try:
            if late:
                time.sleep(LATE_SECONDS)
            conflicts = silences = throttled = 0
            for attempt in range(1, 12):
                if self._stopped:
                    return
                status, retry_after = self._call(webhook, invocation, body, attempt)
                if status is None:
                    silences += 1
                    if silences > MAX_TIMEOUT_RETRIES:
                        return
                elif status == 409:
                    conflicts += 1
                    if conflicts > MAX_CONFLICT_RETRIES:
                        return
                elif status in {429, 503} and retry_after is not None and retry_after < 60:
                    throttled += 1
                    if throttled > MAX_TIMEOUT_RETRIES:
                        return
                else:
                    return
                time.sleep((retry_after if retry_after is not None else 2.0) * self.wait_scale)
        finally:
            with self._idle:
                self._under_way -= 1
                self._idle.notify_all()

    def _call(
        self, webhook: Webhook, invocation: str, body: bytes, attempt: int
    ) -> tuple[int | None, float | None]:
        timestamp = iso(self.account.now())
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": "Zendesk Webhook",
            "X-Zendesk-Account-Id": str(self.account.account_id),
            "X-Zendesk-Webhook-Id": webhook.id,
            "X-Zendesk-Webhook-Invocation-Id": invocation,
            "X-Zendesk-Webhook-Signature": sign(webhook.secret, timestamp, body),
            "X-Zendesk-Webhook-Signature-Timestamp": timestamp,
        } | _authentication(webhook)
        status: int | None = None
        retry_after: float | None = None
        error = ""
        try:
            answer = requests.request(
                webhook.http_method, webhook.endpoint, data=body, headers=headers, timeout=TIMEOUT_SECONDS
            )
            status = answer.status_code
            given = answer.headers.get("Retry-After", "")
            retry_after = float(given) if given.replace(".", "", 1).isdigit() else None
        except requests.RequestException as problem:
            error = type(problem).__name__
        with self._idle:
            self._log.append(
                Delivery(
                    webhook.id,
                    invocation,
                    attempt,
                    webhook.endpoint,
                    body,
                    headers,
                    status,
                    self.account.now(),
                    error,
                )
            )
        return status, retry_after


def _authentication(webhook: Webhook) -> dict[str, str]:
    given = webhook.authentication or {}
    data: dict[str, Any] = given.get("data") or {}
    if given.get("type") == "bearer_token":
        return {"Authorization": f"Bearer {data.get('token', '')}"}
    if given.get("type") == "api_key":
        return {str(data.get("name", "X-Api-Key")): str(data.get("value", ""))}
    if given.get("type") == "basic_auth":
        pair = f"{data.get('username', '')}:{data.get('password', '')}".encode()
        return {"Authorization": "Basic " + base64.b64encode(pair).decode()}
    return {}


def define(
    account: ZendeskAccount, payload: dict[str, Any], user_id: int, existing: Webhook | None = None
) -> Webhook:
    """Create or change a webhook. Raises 400 as the webhooks API does."""
    from .errors import ApiError

    missing = [
        name
        for name in ("name", "endpoint", "http_method", "request_format", "status")
        if not payload.get(name)
    ]
    if existing is None and missing:
        raise ApiError(
            400,
            {
                "errors": [
                    {"code": "InvalidWebhook", "title": "Invalid webhook", "detail": f"{name} is required"}
                    for name in missing
                ]
            },
        )
    endpoint = str(payload.get("endpoint", existing.endpoint if existing else ""))
    if not endpoint.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise ApiError(
            400,
            {
                "errors": [
                    {
                        "code": "InvalidEndpoint",
                        "title": "Invalid endpoint",
                        "detail": "endpoint must be an https URL",
                    }
                ]
            },
        )
    now = account.now()
    hook = existing or Webhook(
        new_ulid(),
        str(payload["name"]),
        endpoint,
        secrets.token_urlsafe(40),
        created_at=now,
        created_by=user_id,
    )
    for name in (
        "name",
        "endpoint",
        "http_method",
        "request_format",
        "status",
        "subscriptions",
        "description",
        "authentication",
    ):
        if name in payload and not (existing and name == "subscriptions"):
            setattr(hook, name, payload[name])
    hook.updated_at = now
    account.webhooks[hook.id] = hook
    return hook


def find(account: ZendeskAccount, webhook_id: str) -> Webhook:
    """The webhook of this id; raises 404."""
    if webhook_id not in account.webhooks:
        raise not_found()
    return account.webhooks[webhook_id]
