"""An agent confirms a shipment to Amazon from the ticket: looked at, checked, sent once, and written down.

Nothing here happens by itself. The order is read before anything is sent, so that what a colleague did in
Seller Central meanwhile is seen; a row stands before the call; and a call whose answer got lost is never
repeated blindly: a worker reads the order until it is known what became of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from backend import log
from backend.domain.carriers import amazon_code, carrier_name, normalised
from backend.domain.finding import Facts
from backend.domain.order import Order, order_key
from backend.domain.uploading import (
    OTHER,
    Wanted,
    is_there,
    lacking,
    left_of,
    listed_carriers,
    proposals,
    refusal,
    shipped_at,
    standing,
)
from backend.domain.warehouse import sent_of
from backend.errors import BadInput, Forbidden, GuardError, Invalid, NotConnected, RateLimited, Transient
from backend.replies import Note, NoteRow, phrase, render_note
from backend.services.gather import AMAZON
from backend.services.gather.round import ask_in_turn
from backend.services.house import House
from backend.services.reading_tickets import with_conversation
from backend.services.remembering import finding_of, keep, listen, state_of
from backend.services.triage import DEADLINE_SECONDS, Verified, ask_sources, write
from backend.services.viewer import Viewer
from backend.services.wording import fingerprint
from backend.services.zendesk_calls import in_zendesk, read_ticket
from backend.sources.amazon.client import AmazonOrders, ConfirmedItem
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord
from backend.store.uploads import DONE, LOST, REFUSED, SENDING, UNKNOWN, UploadRecord

logger = log.get("uploading")

UPLOADED = "uploaded"
"""The work that finds out what became of a confirmation and brings it into the ticket."""

LOOK_AGAIN_SECONDS = 60.0
GIVE_UP = timedelta(minutes=10)
"""A confirmation that Amazon does not show by then never arrived."""


@dataclass(frozen=True, slots=True)
class _Seller:
    """The account that has the order, and the order as it is there now."""

    account: AmazonOrders
    order: Order


def form(house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, order_id: str) -> dict[str, Any]:
    """What the agent looks at before confirming: the proposals, from stored Facts; nobody is asked.

    Raises Forbidden (``may_not_insert``) for light agents, BadInput: ``ticket_not_read``,
    ``nothing_to_upload``.
    """
    facts, order = _stored(house, tenant, viewer, ticket_id, order_id)
    found = proposals(order, sent_of(facts.warehouse_shipments, order), house.clock())
    if not found or order not in lacking(facts, house.clock()):
        raise BadInput("Amazon lacks nothing that could be confirmed", code="nothing_to_upload")
    return {
        "order_id": order.order_id,
        "proposals": [
            {
                "reference": one.reference,
                "corrects": one.corrects,
                "stands": one.stands,
                "carrier": one.carrier,
                "carrier_name": one.carrier_name,
                "number": one.number,
                "shipped_at": one.shipped_at.isoformat() if one.shipped_at else None,
                "source": carrier_name(one.source) if one.source else None,
                "too_late": one.too_late,
                "items": [
                    {
                        "item_id": item.item_id,
                        "title": item.title,
                        "left": left,
                        "proposed": min(left, one.packed.get(item.item_id, 0)) if one.packed else left,
                    }
                    for item in order.items
                    if (left := left_of(order, one.reference).get(item.item_id, 0))
                ],
            }
            for one in found
        ],
        "carriers": [{"id": carrier, "name": name} for carrier, name in listed_carriers()],
    }


def confirm(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    ticket_id: int,
    order_id: str,
    wanted: Wanted,
    zone: ZoneInfo,
) -> None:
    """Confirm a shipment to Amazon; asking for what Amazon has already sends nothing.

    ``zone`` is the agent's own, in which the ship date is a day.

    Raises Forbidden (``may_not_insert``), BadInput: ``ticket_not_read``, ``upload_under_way`` and the codes
    of ``domain.uploading.refusal``, with the field they are about in ``params``; the error family of Amazon:
    Invalid ``upload_refused`` (its own code as ``reason``), and Transient ``upload_unknown`` when it is not
    known whether Amazon took it.
    """
    facts, order = _stored(house, tenant, viewer, ticket_id, order_id)
    seller = _ask_seller(house, tenant, facts, order.order_id)
    facts = _take_in(house, tenant, facts, seller.order)
    order = seller.order
    if not is_there(order, wanted):
        if refused := refusal(order, wanted, now=house.clock(), zone=zone):
            raise BadInput(
                "this cannot be confirmed", code=refused.code, field=refused.about, **refused.params
            )
        _send(house, tenant, viewer, facts, seller, wanted, zone)


def finish(house: House, tenant: TenantRecord, ticket_id: int) -> None:
    """Find out what became of the ticket's confirmations, and leave one note for each that is known.

    Raises Transient while one is not known, so that the job comes again, and the error family of Amazon and
    Zendesk.
    """
    for record in house.uploads.untold(tenant.id, ticket_id):
        now = house.clock()
        if record.under_way(now):
            raise _not_known(record, LOOK_AGAIN_SECONDS)
        if record.state in (SENDING, UNKNOWN):
            record = _settled_by_reading(house, tenant, ticket_id, record, now)
        _bring_into_ticket(house, tenant, ticket_id, record)
        house.uploads.told(tenant.id, record)


def _stored(
    house: House, tenant: TenantRecord, viewer: Viewer, ticket_id: int, order_id: str
) -> tuple[Facts, Order]:
    if not viewer.may_insert:
        raise Forbidden("light agents cannot confirm shipments", code="may_not_insert")
    facts = house.tickets.get(tenant.id, ticket_id).facts
    if facts is None:
        raise BadInput("this ticket was not read yet", code="ticket_not_read")
    order = next((one for one in facts.orders if order_key(one.order_id) == order_key(order_id)), None)
    if order is None:
        raise BadInput("the ticket does not speak of this order", code="nothing_to_upload")
    return facts, order


def _ask_seller(house: House, tenant: TenantRecord, facts: Facts, order_id: str) -> _Seller:
    """The account that has the order, with the order; raises NotConnected without any, and as its Source."""
    routed = house.connections.routed(tenant.id, brand_id=facts.brand_id, support_address=None)
    sellers = [one for one in house.connections.all_of(tenant.id) if one.kind == AMAZON]
    if not sellers:
        raise NotConnected("no seller account is connected", source=AMAZON)

    def rank(one: ConnectionRecord) -> int:
        return routed.index(one.id) if one.id in routed else len(routed)

    def ask(adapter: object) -> _Seller:
        if not isinstance(adapter, AmazonOrders):
            raise NotConnected("this connection confirms no shipments", source=AMAZON)
        return _Seller(adapter, adapter.order(order_id))

    return ask_in_turn(house, tenant, sorted(sellers, key=rank), ask, source=AMAZON)


def _take_in(house: House, tenant: TenantRecord, facts: Facts, order: Order) -> Facts:
    """Keep the order as Amazon has it now, on the ticket from which it was asked."""
    orders = tuple(order if one.order_id == order.order_id else one for one in facts.orders)
    facts = replace(facts, orders=orders)
    keep(house, tenant, finding_of(house, tenant, facts))
    return facts


def _send(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    facts: Facts,
    seller: _Seller,
    wanted: Wanted,
    zone: ZoneInfo,
) -> None:
    order, now = seller.order, house.clock()
    before = standing(order, wanted.reference)
    sent = sent_of(facts.warehouse_shipments, order)
    known = [one.shipped_at for one in sent if one.number == normalised(wanted.number)]
    record = house.uploads.claim(
        tenant.id,
        order_id=order.order_id,
        reference=wanted.reference,
        ticket_id=facts.ticket_id,
        user_id=viewer.user_id,
        carrier_code="Other" if wanted.carrier == OTHER else amazon_code(wanted.carrier) or "",
        carrier_name=wanted.carrier_name.strip() if wanted.carrier == OTHER else None,
        number=normalised(wanted.number),
        shipped_at=shipped_at(
            wanted,
            known=[*known, before.shipped_at if before else None],
            order=order,
            now=now,
            zone=zone,
        ),
        read_at=order.fetched_at,
        now=now,
    )
    if record is None:
        raise BadInput("this package is being confirmed already", code="upload_under_way", field="number")
    _hand_to_worker(house, tenant, record)
    items = [ConfirmedItem(item_id, count) for item_id, count in wanted.quantities.items() if count]
    stands = {"carrier": before.carrier, "number": before.number} if before else None
    try:
        _make_call(house, tenant, record, stands, lambda: _call(seller, record, items))
    finally:
        house.wake()
    try:
        _take_in(house, tenant, facts, seller.account.order(order.order_id))
    except GuardError as error:
        # It is done; the worker reads the order again.
        logger.info("order_not_read_again", tenant=tenant.id, code=error.code)


def _call(seller: _Seller, record: UploadRecord, items: list[ConfirmedItem]) -> None:
    seller.account.confirm_shipment(
        record.order_id,
        marketplace=seller.order.marketplace,
        reference=record.reference,
        carrier_code=record.carrier_code,
        carrier_name=record.carrier_name,
        number=record.number,
        shipped_at=record.shipped_at,
        items=items,
    )


def _make_call(
    house: House,
    tenant: TenantRecord,
    record: UploadRecord,
    stands: dict[str, str | None] | None,
    call: Callable[[], None],
) -> None:
    """Send it, once, and keep how it ended."""
    try:
        call()
    except RateLimited as error:
        _settle(house, tenant, record, REFUSED, stands, error_code=error.code)
        raise
    except Transient as error:
        _settle(house, tenant, record, UNKNOWN, stands, error_code=error.code)
        raise _not_known(record, None) from error
    except GuardError as error:
        _settle(house, tenant, record, REFUSED, stands, error_code=error.code)
        if isinstance(error, Invalid):
            reason = str(error.params.get("reason") or error.status or "")
            raise Invalid(
                "Amazon refuses the confirmation", source=AMAZON, code="upload_refused", reason=reason
            ) from error
        raise
    except BaseException:
        _settle(house, tenant, record, UNKNOWN, stands, error_code="unexpected")
        raise
    _settle(house, tenant, record, DONE, stands)


def _settle(
    house: House,
    tenant: TenantRecord,
    record: UploadRecord,
    state: str,
    stands: dict[str, str | None] | None = None,
    *,
    error_code: str | None = None,
) -> UploadRecord:
    now = house.clock()
    if house.uploads.settle(tenant.id, record, state, now=now, error_code=error_code):
        house.audit.append(
            tenant_id=tenant.id,
            entry_id=f"{_entry(record)}-{state}",
            kind="upload",
            ticket_id=record.ticket_id,
            data={
                "by": record.user_id,
                "order_id": record.order_id,
                "package": record.reference,
                "carrier_code": record.carrier_code,
                "carrier_name": record.carrier_name,
                "number": record.number,
                "shipped_at": record.shipped_at.isoformat(),
                "stood_before": stands,
                "outcome": state,
                "error": error_code,
            },
            at=now,
        )
    return replace(record, state=state, at=now, error_code=error_code)


def _settled_by_reading(
    house: House, tenant: TenantRecord, ticket_id: int, record: UploadRecord, now: datetime
) -> UploadRecord:
    facts = house.tickets.get(tenant.id, ticket_id).facts or Facts(ticket_id, now)
    order = _ask_seller(house, tenant, facts, record.order_id).order
    package = standing(order, record.reference)
    if package is not None and normalised(package.number or "") == record.number:
        return _settle(house, tenant, record, DONE)
    if now - record.started_at < GIVE_UP:
        _settle(house, tenant, record, UNKNOWN, error_code=record.error_code)
        raise _not_known(record, None)
    return _settle(house, tenant, record, LOST)


def _bring_into_ticket(house: House, tenant: TenantRecord, ticket_id: int, record: UploadRecord) -> None:
    """Fields and one note, in one update: what was confirmed, and what follows from it."""
    ticket = read_ticket(house, tenant, ticket_id)
    stored = house.tickets.get(tenant.id, ticket_id)
    if stored.facts is None:
        return
    facts = _with_order_after(house, tenant, stored.facts, record)
    facts = ask_sources(house, tenant, facts, known=facts, deadline_seconds=DEADLINE_SECONDS, background=True)
    said, _ = listen(house, tenant, ticket, stored)
    finding = finding_of(
        house, tenant, stored.told(with_conversation(facts, ticket, said, policy=tenant.policy))
    )
    locale = tenant.policy.note_locale
    upload = next((one.upload for one in finding.orders if one.order.order_id == record.order_id), None)
    carrier = record.carrier_name or record.carrier_code
    rows = [
        NoteRow("order", record.order_id, None, None),
        NoteRow("parcel", f"{carrier} {record.number}", None, None),
        NoteRow("shipped", phrase("at", locale, at=record.shipped_at), None, None),
    ]
    if agent := in_zendesk(house, tenant, lambda client: client.agent(record.user_id)).name:
        rows.append(NoteRow("by", agent, None, None))
    if upload is not None and record.state == DONE:
        told = phrase("upload", locale, state=upload.state, reason=upload.reason)
        rows.append(NoteRow("upload", told, AMAZON, house.clock()))
    note = render_note(Note("uploaded" if record.state == DONE else "upload_lost", tuple(rows), ()), locale)
    write(house, tenant, Verified(ticket, said, finding), _entry(record), note)
    keep(house, tenant, finding, noted=fingerprint(finding), shown=state_of(finding, tenant))


def _with_order_after(house: House, tenant: TenantRecord, facts: Facts, record: UploadRecord) -> Facts:
    """The Facts with the order as it was read after the confirmation."""
    order = next((one for one in facts.orders if one.order_id == record.order_id), None)
    if order is not None and order.fetched_at > record.at:
        return facts
    order = _ask_seller(house, tenant, facts, record.order_id).order
    return replace(
        facts, orders=tuple(order if one.order_id == order.order_id else one for one in facts.orders)
    )


def _hand_to_worker(house: House, tenant: TenantRecord, record: UploadRecord) -> None:
    house.inbox.accept(
        tenant_id=tenant.id,
        invocation_id=_entry(record),
        event=UPLOADED,
        ticket_id=record.ticket_id,
        event_key=_entry(record),
        now=house.clock(),
    )


def _entry(record: UploadRecord) -> str:
    return f"upload-{record.order_id}-{record.reference}-{record.attempt}"


def _not_known(record: UploadRecord, retry_after: float | None) -> Transient:
    return Transient(
        "it is not known whether Amazon took the confirmation",
        source=AMAZON,
        code="upload_unknown",
        retry_after=retry_after,
        number=record.number,
    )
