"""An order's shipping charge as it follows from what is stored: order, parcels, Amazon's books, approvals.

Nobody is asked here; ``charging`` asks. Books that were read long ago say nothing about refunds any more, and
then no amount is proposed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from backend.domain.charges import (
    Approval,
    ApprovalState,
    Caution,
    Ledger,
    OrderCharge,
    given_back_in,
    rounded,
    sent,
    work_up,
)
from backend.domain.finding import Finding, OrderFinding
from backend.domain.order import Money
from backend.domain.vocabulary import Channel, Fulfillment
from backend.domain.warehouse import pair, sent_of
from backend.services.house import House
from backend.store.charges import LedgerRecord
from backend.store.tenants import TenantRecord

LEDGER_MAX_AGE = timedelta(hours=24)
"""Older books are not trusted about refunds."""


@dataclass(frozen=True, slots=True)
class Tariffs:
    """What the seller's own settings ask for such an order, as an agent typed it: at the speed that was sold,
    and at standard speed; as the marketplace shows prices, in the order's currency."""

    sold: Money | None = None
    standard: Money | None = None


NO_TARIFFS = Tariffs()


def with_charge(house: House, tenant: TenantRecord, finding: Finding) -> Finding:
    """The Finding with the charge of the order that is asked about, where the ticket is about that."""
    found = asked_about(house, tenant, finding)
    return replace(finding, charge=charge_of(house, tenant, finding, found)) if found else finding


def asked_about(house: House, tenant: TenantRecord, finding: Finding) -> OrderFinding | None:
    """The order whose charge the reply is about: the one whose refund an agent approved last on this ticket,
    else the main one. None where the ticket is about something else, or Amazon did not collect for us."""
    if not finding.about_charge:
        return None
    found = finding.main
    if len(finding.orders) > 1:
        approval = house.approvals.last_on(tenant.id, ticket_id=finding.facts.ticket_id)
        if approval is not None:
            decided = (one for one in finding.orders if one.order.order_id == approval.order_id)
            found = next(decided, found)
    return found if found is not None and is_charged_by_us(found) else None


def is_charged_by_us(found: OrderFinding) -> bool:
    """An order that we ship ourselves and Amazon collected the money for: only such have books to ask."""
    return found.order.channel is Channel.AMAZON and found.order.fulfillment is Fulfillment.FBM


def charge_of(
    house: House,
    tenant: TenantRecord,
    finding: Finding,
    found: OrderFinding,
    tariffs: Tariffs = NO_TARIFFS,
) -> OrderCharge:
    """One order's charge as it stands now."""
    order = found.order
    ledger = trusted(house.ledgers.get(tenant.id, order.order_id), finding)
    approval = house.approvals.last(tenant.id, order.order_id)
    if approval is not None and approval.state is ApprovalState.WAITING and ledger is not None:
        approval = carried_out(approval, ledger)
    label_cost, label_source = _label(finding, found, ledger)
    worked = work_up(
        order,
        parcels=[parcel.shipment for parcel in found.parcels],
        zone=tenant.policy.zone_of(order.marketplace),
        refunds=ledger.refunds if ledger else None,
        refunds_as_of=ledger.as_of if ledger else None,
        label_cost=label_cost,
        collected=ledger.collected if ledger else None,
        same_buyer=[other.order for other in finding.orders if other is not found],
        tariff=tariffs.sold,
        standard_tariff=tariffs.standard,
        claim_open=True if finding.facts.claim_started_at else None,
        buy_shipping=_bought_shipping(found, ledger),
    )
    limit = worked.limit
    waits = approval is not None and approval.state is ApprovalState.WAITING
    if approval and waits and limit is not None and approval.amount.amount > limit.amount:
        worked = replace(worked, cautions=(*worked.cautions, Caution.APPROVED_MORE_THAN_LEFT))
    return OrderCharge(order.order_id, worked, approval, label_source)


def _label(finding: Finding, found: OrderFinding, ledger: Ledger | None) -> tuple[Money | None, str | None]:
    """What all labels of the order cost, and who says so: Amazon where they were bought there, else the
    warehouse; None where a parcel's cost is not known."""
    if ledger is not None and ledger.label_cost is not None:
        return ledger.label_cost, found.order.source
    packages = [one for one in sent(found.order) if one.number]
    paired = pair(packages, sent_of(finding.facts.warehouse_shipments, found.order)).same
    costs = [one.label_cost for _, one in paired if one.label_cost is not None]
    if not costs or len(costs) < len(packages) or len({cost.currency for cost in costs}) > 1:
        return None, None
    total = sum((cost.amount for cost in costs), Decimal())
    return rounded(Money(total, costs[0].currency)), paired[0][1].source


def _bought_shipping(found: OrderFinding, ledger: Ledger | None) -> bool | None:
    """Whether the label was bought through Amazon; unknown until the books reach the day it was shipped."""
    if ledger is None:
        return None
    if ledger.label_cost is not None:
        return True
    shipped = [package.shipped_at for package in found.order.packages]
    covered = bool(shipped) and all(at is not None and at <= ledger.as_of for at in shipped)
    return False if covered else None


def trusted(record: LedgerRecord | None, finding: Finding) -> Ledger | None:
    """Books that are young enough and show the order; of an empty page nothing follows."""
    ledger = record.ledger if record else None
    if ledger is None or not ledger.posted or finding.now - ledger.fetched_at > LEDGER_MAX_AGE:
        return None
    return ledger


def carried_out(approval: Approval, ledger: Ledger) -> Approval:
    """The approval with the refund that carries it out, where Amazon shows one."""
    refund = approval.made_by(ledger.refunds)
    if refund is None:
        return approval
    return replace(approval, state=ApprovalState.SEEN, seen=given_back_in(refund), seen_at=refund.posted_at)
