"""Proof of delivery: fetched at the carrier and put into the ticket at once, on an internal note.

Files and names of signers are personal data: they pass through memory only. Kept are kind, source, time and
the file's SHA-256, which also marks the note, so that each proof comes once.
"""

from __future__ import annotations

from dataclasses import replace

from backend import log
from backend.domain.carriers import carrier_name
from backend.domain.finding import Facts, Finding
from backend.domain.shipment import ProofOfDelivery, Shipment
from backend.domain.vocabulary import CaseType, Fulfillment, Milestone, PodKind
from backend.errors import BadInput, NotConnected, SourceError, Transient
from backend.replies import Note, NoteRow, phrase, render_note
from backend.services.asking import ask
from backend.services.house import House
from backend.services.zendesk_calls import Written, in_zendesk, read_ticket, write_once
from backend.sources.ports import ProofSource, Tracker
from backend.store.connections import ConnectionRecord
from backend.store.proofs import ProofRecord
from backend.store.tenants import TenantRecord
from backend.zendesk.records import TicketUpdate

logger = log.get("proofs")

PROOF = "proof"
"""The work that fetches the proofs of a ticket's delivered parcels."""

MOST_BYTES = 20 * 1024 * 1024
OURS_TO_PROVE = frozenset({Fulfillment.FBM, Fulfillment.SFP, Fulfillment.SHOP})

_TYPES = (
    (b"\x89PNG", "png", "image/png"),
    (b"\xff\xd8\xff", "jpg", "image/jpeg"),
    (b"GIF8", "gif", "image/gif"),
    (b"%PDF", "pdf", "application/pdf"),
)


def provable(facts: Facts) -> list[Shipment]:
    """Delivered parcels of which a carrier told, so that it can be asked for the proof."""
    channels = {order.source for order in facts.orders}
    return [
        one
        for one in facts.shipments
        if one.milestone is Milestone.DELIVERED and one.number and one.source not in channels
    ]


def hand_out(house: House, tenant: TenantRecord, finding: Finding) -> None:
    """Let a worker fetch the proofs of a ticket whose buyer denies a delivery that the scans show."""
    if not tenant.policy.fetch_proof or finding.treated_as is not CaseType.NOT_RECEIVED:
        return
    if finding.fulfillment not in OURS_TO_PROVE or finding.facts.closed:
        return
    for one in provable(finding.facts):
        key = f"{PROOF}:{finding.facts.ticket_id}:{one.number}"[:80]
        house.inbox.accept(
            tenant_id=tenant.id,
            invocation_id=key,
            event=PROOF,
            ticket_id=finding.facts.ticket_id,
            event_key=key,
            now=house.clock(),
        )


def fetch_due(house: House, tenant: TenantRecord, ticket_id: int) -> None:
    """Bring the proofs that the ticket has not; a carrier that gives none is no failure.

    Raises Transient of the carrier and the error family of Zendesk, so that the job comes again.
    """
    facts = house.tickets.get(tenant.id, ticket_id).facts
    if facts is None:
        return
    there = {one.number for one in house.proofs.of_ticket(tenant.id, ticket_id)}
    for shipment in provable(facts):
        if shipment.number in there:
            continue
        try:
            proof, fetched = _fetch(house, tenant, shipment)
        except Transient:
            raise
        except (BadInput, SourceError) as error:
            logger.info("no_proof", tenant=tenant.id, source=shipment.source, code=error.code)
            continue
        _write(house, tenant, ticket_id, fetched, proof, by=None)


def bring(house: House, tenant: TenantRecord, ticket_id: int, shipment: Shipment, *, by: int) -> None:
    """Put the proof of a parcel into the ticket, because the agent ``by`` asked for it.

    Raises BadInput (``no_proof``) where the carrier gives none; the error family of carrier and Zendesk.
    """
    proof, fetched = _fetch(house, tenant, shipment)
    _write(house, tenant, ticket_id, fetched, proof, by=by)


def _fetch(house: House, tenant: TenantRecord, shipment: Shipment) -> tuple[ProofOfDelivery, Shipment]:
    """The proof with its content, and the parcel as it is told now; both in memory only."""
    connection = _connection(house, tenant, shipment)
    adapter = house.adapter(connection)
    if not isinstance(adapter, Tracker):
        raise NotConnected("this connection does not track parcels", source=connection.kind)
    # What we keep holds no proof: the carrier tells it afresh, its addresses not yet expired.
    fresh = ask(house, tenant, connection, lambda: adapter.track(shipment.number))
    proof = fresh.pod
    if isinstance(adapter, ProofSource):
        proof = ask(house, tenant, connection, lambda: adapter.proof(fresh))
    if proof.kind is PodKind.NONE or (proof.content is None and proof.signed_by is None and not proof.url):
        raise BadInput("the carrier gives no proof of this delivery", code="no_proof")
    if proof.content is not None and len(proof.content) > MOST_BYTES:
        proof = replace(proof, content=None, sha256=None)
    return proof, fresh


def _connection(house: House, tenant: TenantRecord, shipment: Shipment) -> ConnectionRecord:
    found = [one for one in house.connections.all_of(tenant.id) if one.kind == shipment.source]
    if not found:
        raise NotConnected("the carrier is not connected any more", source=shipment.source)
    return min(found, key=lambda one: one.health == "broken")


def _write(
    house: House,
    tenant: TenantRecord,
    ticket_id: int,
    shipment: Shipment,
    proof: ProofOfDelivery,
    *,
    by: int | None,
) -> None:
    entry = _entry(ticket_id, shipment, proof)
    ticket = read_ticket(house, tenant, ticket_id)
    if entry not in ticket.entries and not ticket.closed:
        uploads: tuple[str, ...] = ()
        if proof.content is not None:
            name, kind = _file(shipment.number, proof.content)
            content = proof.content
            uploads = (in_zendesk(house, tenant, lambda client: client.upload(name, kind, content)),)
        note = render_note(_note(tenant, shipment, proof), tenant.policy.note_locale)
        update = TicketUpdate(fields={}, entry=entry, note=note, uploads=uploads)
        if write_once(house, tenant, ticket, entry, lambda _: update) is not Written.STANDS:
            return
    house.proofs.add(
        tenant.id,
        ProofRecord(
            ticket_id,
            entry,
            shipment.number,
            proof.kind,
            shipment.source,
            shipment.fetched_at,
            proof.sha256,
        ),
    )
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=entry,
        kind="proof",
        ticket_id=ticket_id,
        data={
            "by": by,
            "number": shipment.number,
            "kind": proof.kind,
            "source": shipment.source,
            "fetched_at": shipment.fetched_at.isoformat(),
            "sha256": proof.sha256,
        },
        at=house.clock(),
    )


def _entry(ticket_id: int, shipment: Shipment, proof: ProofOfDelivery) -> str:
    """One for each proof and ticket. A name is not hashed: who knows the hash could guess it."""
    mark = proof.sha256[:24] if proof.sha256 else f"{proof.kind}-{shipment.number}"
    return f"proof-{ticket_id}-{mark}"[:80]


def _file(number: str, content: bytes) -> tuple[str, str]:
    """Name and type of the file, by what it really is."""
    head = content[:500].lstrip().lower()
    ending, kind = next(
        ((ending, kind) for magic, ending, kind in _TYPES if content.startswith(magic)),
        ("svg", "image/svg+xml")
        if b"<svg" in head
        else ("html", "text/html")
        if b"<html" in head or b"<!doctype" in head
        else ("bin", "application/octet-stream"),
    )
    return f"proof-of-delivery-{number}.{ending}", kind


def _note(tenant: TenantRecord, shipment: Shipment, proof: ProofOfDelivery) -> Note:
    locale, told = tenant.policy.note_locale, (shipment.source, shipment.fetched_at)
    rows = [
        NoteRow("parcel", f"{carrier_name(shipment.carrier)} {shipment.number}", *told),
        NoteRow("pod", phrase("pod", locale, kind=proof.kind), *told),
    ]
    if shipment.delivered_at is not None:
        rows.append(NoteRow("delivered", phrase("as_printed", locale, at=shipment.delivered_at), *told))
    if proof.signed_by:
        rows.append(NoteRow("signed_by", proof.signed_by, None, None))
    if proof.content is None and proof.url:
        rows.append(NoteRow("proof_link", proof.url, None, None))
    if proof.sha256:
        rows.append(NoteRow("sha256", proof.sha256, None, None))
    return Note("proof", tuple(rows), ())
