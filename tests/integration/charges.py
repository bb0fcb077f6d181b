"""What the tests of shipping charges and of their refunds say and ask."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import RefundRecord
from backend.emulators.zendesk.model import Ticket
from backend.services import refund_watch
from backend.store.charge_models import RefundApproval

from .helpers import Api, buyer_writes

COMPLAINT = "The shipping charge is wrong, please refund the shipping fee."


def complains(stage: Stage, order_id: str = names.LATE_EXPEDITED, text: str = COMPLAINT) -> Ticket:
    europe = order_id == names.CHARGE_PARTLY_BACK
    sender = f"abcd1234efgh567@marketplace.amazon.{'de' if europe else 'com'}"
    to = names.SUPPORT_EU if europe else names.SUPPORT_US
    return buyer_writes(stage, text, order_id=order_id, to=to, sender=sender)


def charge(stage: Stage, ticket: Ticket, who: str = "agent", **asked: Any) -> dict[str, Any]:
    answer = Api(stage, who).post(f"/tickets/{ticket.id}/charge/refresh", asked)
    assert answer.status_code == 200, answer.text
    shown: dict[str, Any] = answer.json()
    return shown


def approve(stage: Stage, ticket: Ticket, amount: str, who: str = "agent", **more: Any) -> Any:
    body = {"amount": amount, "currency": "USD", **more}
    return Api(stage, who).post(f"/tickets/{ticket.id}/charge/approve", body)


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def codes(shown: dict[str, Any]) -> list[str]:
    return [reason["code"] for reason in shown["reasons"]]


def approvals(stage: Stage) -> list[RefundApproval]:
    with stage.house.database.reading() as session:
        return list(session.scalars(select(RefundApproval)))


def log_of(stage: Stage, ticket: Ticket, prefix: str = "refund") -> list[str]:
    entries = stage.house.audit.of_ticket(stage.tenant_id, ticket.id)
    return [entry.kind for entry in entries if entry.kind.startswith(prefix)]


def seller_refunds(stage: Stage, order_id: str, shipping: str, tax: str = "0.00") -> None:
    """The refund in Seller Central; Amazon's books show it two hours later."""
    stage.world.orders[order_id].refunds.append(
        RefundRecord(stage.world.now(), shipping=shipping, shipping_tax=tax)
    )


def watch(stage: Stage, **after: float) -> int:
    stage.world.advance(timedelta(**after))
    handed = refund_watch.schedule(stage.house)
    stage.work_off()
    return handed
