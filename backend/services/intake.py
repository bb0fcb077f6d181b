"""The webhook door's use case: who calls, is it genuine, is it new; then store it.

Nothing slow happens here: no Zendesk, no Amazon. What was answered 2xx stands in the Inbox.
"""

from __future__ import annotations

import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from backend.errors import BadInput, Forbidden, UnknownTenant
from backend.services.house import House
from backend.zendesk import webhook

DECOY_SECRET = "no tenant has this secret"  # noqa: S105 (compared for equal time only)


class Call(BaseModel):
    """The JSON body that our triggers send: ids only, so that no buyer's word needs escaping."""

    model_config = ConfigDict(extra="ignore")

    event: Literal["created", "buyer", "agent"]
    ticket_id: int = Field(gt=0)
    comment_id: str = Field("", max_length=40)


def accept(
    house: House,
    *,
    tenant_id: str,
    body: bytes,
    signature: str | None,
    timestamp: str | None,
    invocation_id: str | None,
) -> bool:
    """Verify and store one webhook call; False for a replay, which is fine too.

    Raises UnknownTenant, Forbidden (forged or old signature), BadInput (not our JSON). For an unknown
    tenant a signature is computed all the same, so that the time of the answer tells nothing.
    """
    try:
        secret = house.tenants.get(tenant_id).webhook_secret
    except UnknownTenant:
        secret = None
    genuine = True
    try:
        webhook.verify(
            secret or DECOY_SECRET,
            timestamp=timestamp or "",
            body=body,
            signature=signature or "",
            now=house.clock(),
            max_age_seconds=house.settings.webhook_max_age_seconds,
        )
    except Forbidden:
        if secret is not None:
            raise
        genuine = False
    if secret is None or not genuine:
        raise UnknownTenant("no such tenant")
    try:
        call = Call.model_validate(json.loads(body))
    except (ValidationError, ValueError, RecursionError) as error:
        raise BadInput("the body is not what our triggers send", code="bad_webhook_body") from error
    if not invocation_id:
        raise BadInput("the call has no invocation id", code="bad_webhook_body")
    new = house.inbox.accept(
        tenant_id=tenant_id,
        invocation_id=invocation_id[:80],
        event=call.event,
        ticket_id=call.ticket_id,
        event_key=f"{call.event}:{call.ticket_id}:{call.comment_id or invocation_id}"[:120],
        now=house.clock(),
    )
    if new:
        house.wake()
    return new
