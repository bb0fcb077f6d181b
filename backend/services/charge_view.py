"""The shipping charge as the sidebar's JSON: what is stored at once, what the books say now on demand.

Amounts leave as decimal text with their currency.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from backend.domain.charges import Approval, ApprovalState, OrderCharge, Refund, given_back_in, tax_included
from backend.domain.finding import Finding, OrderFinding
from backend.domain.order import Money
from backend.domain.vocabulary import SourceState
from backend.errors import BadInput
from backend.services import charging, refund_watch
from backend.services.charge_facts import Tariffs, charge_of, is_charged_by_us
from backend.services.house import House
from backend.services.remembering import finding_of
from backend.services.viewer import Viewer
from backend.store.charges import LedgerRecord
from backend.store.tenants import TenantRecord

View = dict[str, Any]

_STATES = {
    "reconnect": SourceState.DENIED,
    "missing_role": SourceState.DENIED,
    "rate_limited": SourceState.RATE_LIMITED,
    "quota_used": SourceState.RATE_LIMITED,
    "not_connected": SourceState.NOT_CONNECTED,
}
"""How an error of the books is told; any other is an outage."""


@dataclass(frozen=True, slots=True)
class Question:
    """What an agent asks about: one order of a ticket (the one that the reply speaks of when None), with
    prices that they typed."""

    ticket_id: int
    order_id: str | None = None
    tariff: Decimal | None = None
    standard_tariff: Decimal | None = None


def stored_charge(house: House, tenant: TenantRecord, viewer: Viewer, asked: Question) -> View:
    """What is known without asking anybody. Raises BadInput (``ticket_not_read``, ``order_not_found``)."""
    finding, found = _find(house, tenant, asked)
    return _view(
        house, tenant, viewer, finding, found, charge_of(house, tenant, finding, found, _typed(asked, found))
    )


def fresh_charge(
    house: House, tenant: TenantRecord, viewer: Viewer, asked: Question, *, force: bool = False
) -> View:
    """Ask Amazon's books if they are old (with ``force`` if they are older than a minute), under the card's
    deadline. A failure is told in their row. Raises as ``stored_charge`` does."""
    finding, found = _find(house, tenant, asked)
    slow = None
    if is_charged_by_us(found):
        slow = charging.ask_books(
            house,
            tenant,
            found,
            brand_id=finding.facts.brand_id,
            deadline_seconds=house.settings.card_deadline_seconds,
            force=force,
        )
    charge = charge_of(house, tenant, finding, found, _typed(asked, found))
    waiting = house.approvals.last(tenant.id, found.order.order_id)
    if waiting and waiting.state is ApprovalState.WAITING and charge.approval and charge.approval.seen:
        # The agent saw it first: a worker notes it now.
        refund_watch.hand_over(house, tenant.id, waiting)
        house.wake()
    return _view(house, tenant, viewer, finding, found, charge, slow)


def approve(
    house: House, tenant: TenantRecord, viewer: Viewer, asked: Question, amount: Decimal, currency: str
) -> View:
    """Approve the amount that the agent read. Raises as ``stored_charge`` and ``charging.approve`` do."""
    finding, found = _find(house, tenant, asked)
    charge = charging.approve(
        house, tenant, viewer, finding, found, seen=Money(amount, currency), tariffs=_typed(asked, found)
    )
    return _view(house, tenant, viewer, finding, found, charge)


def withdraw(house: House, tenant: TenantRecord, viewer: Viewer, asked: Question) -> View:
    """Take the waiting approval back. Raises as ``stored_charge`` and ``charging.withdraw`` do."""
    finding, found = _find(house, tenant, asked)
    return _view(
        house, tenant, viewer, finding, found, charging.withdraw(house, tenant, viewer, finding, found)
    )


def _find(house: House, tenant: TenantRecord, asked: Question) -> tuple[Finding, OrderFinding]:
    facts = house.tickets.get(tenant.id, asked.ticket_id).facts
    if facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    finding = finding_of(house, tenant, facts)
    wanted = asked.order_id or (finding.spoken_of.order.order_id if finding.spoken_of else None)
    found = next((one for one in finding.orders if one.order.order_id == wanted), None)
    if found is None:
        raise BadInput("this ticket has no such order", code="order_not_found")
    return finding, found


def _typed(asked: Question, found: OrderFinding) -> Tariffs:
    return Tariffs(charging.tariff_of(asked.tariff, found), charging.tariff_of(asked.standard_tariff, found))


def _view(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    finding: Finding,
    found: OrderFinding,
    charge: OrderCharge,
    slow: str | None = None,
) -> View:
    order, worked, charges = found.order, charge.work_up, found.order.charges
    record = house.ledgers.get(tenant.id, order.order_id)
    ours = is_charged_by_us(found)
    return {
        "order_id": order.order_id,
        "orders": [one.order.order_id for one in finding.orders],
        "verdict": worked.verdict,
        "reasons": [{"code": reason.code, "params": dict(reason.params)} for reason in worked.reasons],
        "missing": list(worked.missing),
        "cautions": list(worked.cautions),
        "price": _money(charges.shipping),
        "discount": _money(charges.shipping_discount),
        "tax": _money(charges.shipping_tax),
        "tax_included": tax_included(order),
        "paid": _money(worked.paid),
        "speed_sold": worked.speed_sold,
        "label_cost": _money(worked.label_cost),
        "label_source": charge.label_source,
        "promised_by": _iso(worked.promised_by),
        "promised_day": found.promised_day.isoformat() if found.promised_day else None,
        "parcels": [
            {
                "number": parcel.number,
                "service": parcel.service,
                "outcome": parcel.outcome,
                "delivered_at": _iso(parcel.delivered_at),
                "days": parcel.days,
            }
            for parcel in worked.parcels
        ],
        "refunded": _money(worked.refunded_already),
        "refunds": _refunds(record),
        "as_of": _iso(worked.refunds_as_of),
        "limit": _money(worked.limit),
        "proposed": _money(worked.proposed),
        "proposed_tax": _money(worked.proposed_tax),
        "refund_url": worked.refund_page,
        "approval": _approval(charge.approval, viewer),
        "source": _source(record, slow) if ours else None,
        "stale": ours and charging.is_stale(record, finding.now),
        "may_approve": viewer.may_insert,
    }


def _approval(approval: Approval | None, viewer: Viewer) -> View | None:
    if approval is None:
        return None
    return {
        "id": approval.id,
        "state": approval.state,
        "amount": _money(approval.amount),
        "at": _iso(approval.approved_at),
        "mine": approval.user_id == viewer.user_id,
        "seen": _money(approval.seen),
        "seen_at": _iso(approval.seen_at),
    }


def _refunds(record: LedgerRecord | None) -> list[View]:
    refunds: Iterable[Refund] = record.ledger.refunds if record and record.ledger else ()
    return [
        {
            "posted_at": _iso(refund.posted_at),
            "shipping": _money(given_back_in(refund)),
            "total": _money(refund.total),
        }
        for refund in refunds
    ]


def _source(record: LedgerRecord | None, slow: str | None) -> View:
    """The books' own row, as the card tells any Source."""
    code = slow or (record.error_code if record else None)
    state = SourceState.STALE if record is None else SourceState.OK
    if code is not None:
        state = _STATES.get(code, SourceState.DOWN)
    return {
        "source": charging.SOURCE,
        "name": "Amazon Finances",
        "state": state,
        "fetched_at": _iso(record.ledger.fetched_at) if record and record.ledger else None,
        "message_key": f"errors.{code}" if code else None,
        "params": {"source": "Amazon Finances"},
        "retry_at": _iso(record.retry_at) if record and code and not slow else None,
    }


def _money(money: Money | None) -> dict[str, str] | None:
    return {"amount": f"{money.amount:f}", "currency": money.currency} if money else None


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
