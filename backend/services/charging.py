"""The shipping charge of an order, worked up for an agent; and the refund that an agent approves.

Nothing here moves money: the refund is made in Seller Central, and it counts as made when Amazon's Finances
show it. They are asked seldom (0.5 calls a second): when somebody looks at the charge, when a ticket is about
it, and while an approved refund is waited for. What they said is kept with its age, and so is their silence.
"""

from __future__ import annotations

import secrets
from concurrent.futures import wait
from datetime import datetime, timedelta
from decimal import Decimal

import pybreaker

from backend import log
from backend.domain.charges import Approval, ApprovalState, Ledger, OrderCharge
from backend.domain.finding import Finding, OrderFinding
from backend.domain.marketplaces import MARKETPLACES
from backend.domain.order import Money
from backend.domain.refreshing import Quota
from backend.errors import BadInput, Denied, Forbidden, NotConnected, RateLimited, SourceError, Transient
from backend.services.asking import note_health
from backend.services.charge_facts import (
    Tariffs,
    asked_about,
    carried_out,
    charge_of,
    with_charge,
)
from backend.services.house import House
from backend.services.switchboard import MOST_PACE_SECONDS
from backend.services.viewer import Viewer
from backend.sources.ports import Books
from backend.store.charges import LedgerRecord
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord

logger = log.get("charging")

AMAZON = "amazon"
"""The kind of Connection that is asked."""

SOURCE = "amazon_finances"
"""Amazon's Finances as a row of its own: another right than reading orders, and another quota."""

TTL = timedelta(hours=6)
TTL_EMPTY = timedelta(hours=1)
"""An order that the books do not show yet."""
BEFORE_APPROVING = timedelta(hours=1)
"""An amount is approved on books of this age at most."""
NOT_TWICE_WITHIN = timedelta(minutes=1)
"""Also when an agent presses Refresh."""
AGAIN_AFTER_FAILURE = timedelta(minutes=2)
AGAIN_AFTER_DENIAL = timedelta(minutes=30)
PACE = (Quota(10, 20),)
"""Amazon's rate and burst of listTransactions, together."""

LOOKS = (
    (timedelta(hours=2), timedelta(minutes=30)),
    (timedelta(hours=48), timedelta(hours=6)),
    (timedelta(days=7), timedelta(days=1)),
    (timedelta(days=30), timedelta(days=3)),
)
"""Until this age of an approval, Amazon is asked this often whether the refund was made; then never again."""


def learn(house: House, tenant: TenantRecord, finding: Finding, *, deadline_seconds: float) -> Finding:
    """Where the ticket is about the charge: ask the books if they are old, and work it up."""
    found = asked_about(house, tenant, finding)
    if found is not None:
        ask_books(house, tenant, found, brand_id=finding.facts.brand_id, deadline_seconds=deadline_seconds)
    return with_charge(house, tenant, finding)


def ask_books(
    house: House,
    tenant: TenantRecord,
    found: OrderFinding,
    *,
    brand_id: int | None,
    deadline_seconds: float,
    max_age: timedelta = TTL,
    force: bool = False,
) -> str | None:
    """Bring what is stored up to date; never raises for Amazon. Returns ``source_slow`` when the answer did
    not come before the deadline: it is then kept when it comes."""
    order_id, now = found.order.order_id, house.clock()
    record = house.ledgers.get(tenant.id, order_id)
    if record is not None and not _worth_asking(record, now, NOT_TWICE_WITHIN if force else max_age):
        return None
    future = house.flights.board(
        ("books", tenant.id, order_id),
        house.pool,
        lambda: _read_books(house, tenant, found, brand_id, record),
    )
    done, _ = wait([future], timeout=deadline_seconds)
    return None if done else "source_slow"


def is_stale(record: LedgerRecord | None, now: datetime) -> bool:
    """Asking the books again is worth it."""
    return record is None or _worth_asking(record, now, TTL)


def _worth_asking(record: LedgerRecord, now: datetime, max_age: timedelta) -> bool:
    if record.error_code is not None:
        return record.retry_at is None or record.retry_at <= now
    if record.ledger is not None and not record.ledger.posted:
        max_age = min(max_age, TTL_EMPTY)
    return now - record.asked_at > max_age


def _read_books(
    house: House,
    tenant: TenantRecord,
    found: OrderFinding,
    brand_id: int | None,
    record: LedgerRecord | None,
) -> None:
    """Ask the seller accounts in turn until one knows the order; keep the answer, or why there is none."""
    order_id = found.order.order_id
    failure: SourceError | None = None
    empty = None
    for connection in _sellers(house, tenant, found, brand_id, record):
        try:
            ledger = _call(house, tenant, connection, order_id)
        except SourceError as error:
            failure = failure or error
            continue
        except Exception:
            # An answer that we cannot read must not lose the section.
            logger.exception("adapter_crashed", source=SOURCE)
            failure = failure or Transient("unexpected", source=SOURCE, code="unexpected")
            continue
        if ledger.posted:
            house.ledgers.save(tenant.id, ledger, connection_id=connection.id)
            return
        empty = empty or (ledger, connection.id)
    if failure is None and empty is not None:
        house.ledgers.save(tenant.id, empty[0], connection_id=empty[1])
        return
    failure = failure or NotConnected("no seller account is connected", source=SOURCE)
    now = house.clock()
    logger.info("source_failed", source=SOURCE, code=failure.code)
    house.ledgers.failed(
        tenant.id, order_id, error_code=failure.code, now=now, retry_at=now + _patience(failure)
    )


def _sellers(
    house: House,
    tenant: TenantRecord,
    found: OrderFinding,
    brand_id: int | None,
    record: LedgerRecord | None,
) -> list[ConnectionRecord]:
    """The accounts of the order's region, or all where none is of it; the one that knew it the last time
    first, then the brand's."""
    place = MARKETPLACES.get(found.order.marketplace)
    known = record.connection_id if record else None
    routed = house.connections.routed(tenant.id, brand_id=brand_id, support_address=None)
    sellers = [one for one in house.connections.all_of(tenant.id) if one.kind == AMAZON]
    near = [one for one in sellers if place is not None and one.credentials.get("region") == place.region]
    return sorted(
        near or sellers,
        key=lambda one: (one.id != known, routed.index(one.id) if one.id in routed else len(routed)),
    )


def _call(house: House, tenant: TenantRecord, connection: ConnectionRecord, order_id: str) -> Ledger:
    """One question through this account, inside its rate. A right that is missing here says nothing about
    the account's orders; a refused sign-in does."""
    adapter = house.adapter(connection)
    if not isinstance(adapter, Books):
        raise NotConnected("this connection tells no money", source=SOURCE)
    board, now, key = house.switchboard, house.clock(), f"books:{connection.id}"
    quiet = board.quiet_until(key, now)
    if quiet is not None:
        raise RateLimited("asked for quiet", source=SOURCE, retry_after=(quiet - now).total_seconds())
    held = board.pace(key, PACE)
    if held > MOST_PACE_SECONDS:
        raise RateLimited("the quota is used up", source=SOURCE, code="quota_used", retry_after=held)
    try:
        with board.breaker(key).calling():
            return adapter.ledger(order_id)
    except pybreaker.CircuitBreakerError as error:
        raise Transient(
            "failed again and again", source=SOURCE, code="source_paused", retry_after=board.seconds_open(key)
        ) from error
    except RateLimited as error:
        board.be_quiet(key, now + timedelta(seconds=error.retry_after or 60))
        raise
    except Denied as error:
        if error.code == Denied.code:
            note_health(house, tenant, connection, error)
        raise


def _patience(error: SourceError) -> timedelta:
    if isinstance(error, (Denied, NotConnected)):
        return AGAIN_AFTER_DENIAL
    if isinstance(error, Transient) and error.retry_after:
        return timedelta(seconds=error.retry_after)
    return AGAIN_AFTER_FAILURE


# The refund


def approve(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    finding: Finding,
    found: OrderFinding,
    *,
    seen: Money,
    tariffs: Tariffs,
) -> OrderCharge:
    """Keep the agent's word that what is proposed goes back to the buyer; the same word twice is one.

    ``seen`` is the amount that the agent read. Raises Forbidden (``may_not_insert``) for light agents, and
    BadInput: ``nothing_to_refund``, ``charge_moved_on`` when another amount is proposed now,
    ``approval_waits`` when another refund of the order is waited for.
    """
    if not viewer.may_insert:
        raise Forbidden("light agents cannot approve refunds", code="may_not_insert")
    ask_books(
        house,
        tenant,
        found,
        brand_id=finding.facts.brand_id,
        deadline_seconds=house.settings.card_deadline_seconds,
        max_age=BEFORE_APPROVING,
    )
    charge = charge_of(house, tenant, finding, found, tariffs)
    waiting = charge.approval
    if waiting is not None and waiting.state is ApprovalState.WAITING:
        return _the_same(house, tenant, charge, waiting, seen, tariffs)
    worked, now = charge.work_up, house.clock()
    if worked.proposed is None:
        raise BadInput("no refund is proposed", code="nothing_to_refund")
    if worked.proposed != seen:
        raise BadInput("another amount is proposed now", code="charge_moved_on")
    record = house.ledgers.get(tenant.id, found.order.order_id)
    refunds = record.ledger.refunds if record and record.ledger else ()
    approval = Approval(
        id=secrets.token_hex(12),
        ticket_id=finding.facts.ticket_id,
        order_id=found.order.order_id,
        amount=worked.proposed,
        verdict=worked.verdict,
        user_id=viewer.user_id,
        approved_at=now,
        known=tuple(refund.transaction_id for refund in refunds),
    )
    if not house.approvals.add(tenant.id, approval, look_at=now + LOOKS[0][1]):
        # Somebody else was faster by a moment.
        charge = charge_of(house, tenant, finding, found, tariffs)
        if charge.approval is None:
            raise BadInput("the charge has changed", code="charge_moved_on")
        return _the_same(house, tenant, charge, charge.approval, seen, tariffs)
    _log(house, tenant, approval, charge, tariffs)
    _fields_follow(house, tenant, finding)
    return charge_of(house, tenant, finding, found, tariffs)


def _the_same(
    house: House,
    tenant: TenantRecord,
    charge: OrderCharge,
    waiting: Approval,
    seen: Money,
    tariffs: Tariffs,
) -> OrderCharge:
    if waiting.amount != seen:
        raise BadInput(
            "another refund of this order is waited for",
            code="approval_waits",
            amount=f"{waiting.amount.amount:f}",
            currency=waiting.amount.currency,
        )
    # Written once; here again in case that the first time ended between the two.
    _log(house, tenant, waiting, charge, tariffs)
    return charge


def withdraw(
    house: House, tenant: TenantRecord, viewer: Viewer, finding: Finding, found: OrderFinding
) -> OrderCharge:
    """Take an approval back whose refund was not made. Raises Forbidden (``may_not_insert``) for light agents
    and BadInput (``nothing_waits``)."""
    if not viewer.may_insert:
        raise Forbidden("light agents cannot approve refunds", code="may_not_insert")
    approval = charge_of(house, tenant, finding, found).approval
    if approval is None or approval.state is not ApprovalState.WAITING:
        raise BadInput("no refund is waited for", code="nothing_waits")
    house.approvals.withdraw(tenant.id, approval.id)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"refund-back-{approval.id}",
        kind="refund_withdrawn",
        ticket_id=finding.facts.ticket_id,
        data={"approval": approval.id, "order_id": approval.order_id, "by": viewer.user_id},
        at=house.clock(),
    )
    _fields_follow(house, tenant, finding)
    return charge_of(house, tenant, finding, found)


def tariff_of(typed: Decimal | None, found: OrderFinding) -> Money | None:
    """A price that an agent typed, in the currency in which the order was charged."""
    price = found.order.charges.shipping
    return Money(typed, price.currency) if typed is not None and price is not None else None


def _log(
    house: House, tenant: TenantRecord, approval: Approval, charge: OrderCharge, tariffs: Tariffs
) -> None:
    worked = charge.work_up
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"refund-{approval.id}",
        kind="refund_approved",
        ticket_id=approval.ticket_id,
        data={
            "order_id": approval.order_id,
            "amount": f"{approval.amount.amount:f}",
            "currency": approval.amount.currency,
            "verdict": approval.verdict,
            "by": approval.user_id,
            "reasons": [reason.code for reason in worked.reasons],
            "cautions": list(worked.cautions),
            "tariffs": [f"{one.amount:f}" if one else None for one in (tariffs.sold, tariffs.standard)],
        },
        at=approval.approved_at,
    )


def _fields_follow(house: House, tenant: TenantRecord, finding: Finding) -> None:
    """The reply in the ticket's fields states what was approved, or does not any more."""
    house.inbox.follow(tenant.id, finding.facts.ticket_id, now=house.clock())
    house.wake()


def next_look(approval: Approval, now: datetime) -> datetime | None:
    """When Amazon is asked again whether the refund was made."""
    age = now - approval.approved_at
    return next((now + every for until, every in LOOKS if age < until), None)


def is_made(house: House, tenant: TenantRecord, approval: Approval) -> Approval | None:
    """The approval with the refund that carries it out; None while the books do not show one."""
    record = house.ledgers.get(tenant.id, approval.order_id)
    if record is None or record.ledger is None:
        return None
    found = carried_out(approval, record.ledger)
    return found if found.state is ApprovalState.SEEN else None
