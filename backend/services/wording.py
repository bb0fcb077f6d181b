"""What we write into Zendesk: ticket fields and internal notes, in the tenant's note language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime

from backend.domain.carriers import carrier_name, tracking_link
from backend.domain.finding import Finding, OrderFinding, ParcelFinding
from backend.domain.policy import Policy
from backend.domain.risk import RiskReason
from backend.domain.vocabulary import CaseType, Fulfillment, Headline, Milestone, PodKind, SourceState
from backend.replies import Note, NoteRow, note_as_text, phrase
from backend.services.source_rows import difference_rows, disputed, upload_row, warehouse_rows


def field_values(finding: Finding, policy: Policy, inserted: Mapping[str, str]) -> dict[str, object]:
    """Ticket field key → value; None empties a field, so that nothing old stands where nothing is known.
    ``inserted`` are the texts of the fields that macros insert."""
    values: dict[str, object] = {
        "fulfillment": None if finding.fulfillment is Fulfillment.UNKNOWN else finding.fulfillment,
        "high_risk": finding.risk.high,
        "case": finding.case,
        "headline": None,
        "tracking_upload": None,
        "order_id": finding.facts.order_ids[0] if finding.facts.order_ids else None,
        "carrier": None,
        "tracking_number": None,
        "tracking_link": None,
        "promised_date": None,
        "carrier_status": None,
        **inserted,
    }
    main = finding.main
    if main is None:
        return values
    headline = main.judgement.headline
    values |= {
        "headline": None if headline is Headline.UNKNOWN else headline,
        "tracking_upload": main.upload.state,
        "order_id": main.order.order_id,
        "promised_date": main.promised_day,
    }
    if main.parcels:
        parcel = main.parcels[0]
        values |= {
            "carrier": carrier_name(parcel.shipment.carrier),
            "tracking_number": parcel.shipment.number,
            "tracking_link": tracking_link(parcel.shipment.carrier, parcel.shipment.number),
            "carrier_status": status_line(parcel, policy.note_locale),
        }
    return values


def status_line(parcel: ParcelFinding, locale: str) -> str:
    """The carrier's state in one line with its age, for the ticket field."""
    scan = parcel.shipment.last_scan
    return phrase(
        "status_line",
        locale,
        milestone=parcel.shipment.milestone,
        place=scan.city if scan else None,
        at=scan.at if scan else None,
        as_of=parcel.shipment.fetched_at,
    )


def headline_sentence(order: OrderFinding, *, locale: str, now: datetime) -> str:
    """The headline with its reason in one sentence."""
    scan = order.parcels[0].shipment.last_scan if order.parcels else None
    return phrase(
        "headline",
        locale,
        headline=order.judgement.headline,
        delay_reason=order.judgement.delay_reason,
        milestone=order.parcels[0].shipment.milestone if order.parcels else None,
        promised_day=order.promised_day,
        scan_at=scan.at if scan else None,
        scan_place=scan.city if scan else None,
        delivered_at=order.parcels[0].shipment.delivered_at if order.parcels else None,
        now=now,
    )


def triage_note(finding: Finding, policy: Policy) -> Note:
    """What was verified, from which source, at what time."""
    locale = policy.note_locale
    rows: list[NoteRow] = []
    for found in finding.orders:
        rows.extend(order_rows(found, policy, finding.now))
    if finding.charge is not None:
        worked = finding.charge.work_up
        said = phrase("charge", locale, verdict=worked.verdict, paid=worked.paid, proposed=worked.proposed)
        if len(finding.orders) > 1:
            said = f"{finding.charge.order_id}: {said}"
        rows.append(NoteRow("charge", said, None, None))
    rows.append(NoteRow("case", _case_words(finding, locale), None, None))
    reasons = list(finding.risk.reasons)
    if finding.facts.bounced and RiskReason.NOT_REACHED not in reasons:
        # Whoever ships the order, the buyer still waits for an answer.
        reasons.append(RiskReason.NOT_REACHED)
    if reasons:
        said = " · ".join(phrase("risk", locale, reason=reason) for reason in reasons)
        rows.append(NoteRow("risk", said, None, None))
    return Note("triage", tuple(rows), not_verified(finding, locale))


def _case_words(finding: Finding, locale: str) -> str:
    """The case, and what it is treated as where the parcel decided."""
    words = [phrase("case", locale, case=finding.case)]
    if finding.treated_as is not finding.case:
        words.append(phrase("case", locale, case=finding.treated_as))
    return " → ".join(words)


def order_rows(found: OrderFinding, policy: Policy, now: datetime) -> list[NoteRow]:
    """One order as rows of a note."""
    locale, order = policy.note_locale, found.order
    rows = [
        NoteRow("order", order.order_id, order.source, order.fetched_at),
        NoteRow(
            "fulfillment",
            phrase("fulfillment", locale, fulfillment=order.fulfillment),
            order.source,
            order.fetched_at,
        ),
        NoteRow("headline", headline_sentence(found, locale=locale, now=now), None, None),
    ]
    if found.promised_day is not None:
        rows.append(
            NoteRow(
                "promised",
                phrase("day", locale, day=found.promised_day),
                order.source,
                order.fetched_at,
            )
        )
    rows.append(upload_row(found, policy))
    for parcel in found.parcels:
        shipment = parcel.shipment
        rows.append(
            NoteRow(
                "parcel",
                f"{carrier_name(shipment.carrier)} {shipment.number}: {status_line(parcel, locale)}",
                shipment.source,
                shipment.fetched_at,
            )
        )
        rows.append(
            NoteRow(
                "pod",
                phrase("pod", locale, kind=shipment.pod.kind),
                shipment.source,
                shipment.fetched_at,
            )
        )
    return [*rows, *warehouse_rows(found, locale), *difference_rows(found, locale)]


def not_verified(finding: Finding, locale: str) -> tuple[str, ...]:
    """Sources that gave no fresh answer, and what is missing from the ticket."""
    remarks = [
        phrase("source_failed", locale, source=report.source, state=report.state)
        for report in finding.facts.sources
        if report.state is not SourceState.OK
    ]
    if finding.facts.suspicious:
        remarks.append(phrase("suspicious", locale))
    if not finding.facts.order_ids:
        remarks.append(phrase("no_order", locale))
    if finding.facts.found_by_address:
        remarks.append(phrase("found_by_address", locale))
    return tuple(remarks)


def fingerprint(finding: Finding) -> str:
    """What a note would say, without its times: a further note is written only when this changes."""
    said = [
        finding.fulfillment,
        finding.case,
        finding.treated_as,
        finding.facts.bounced,
        [
            [
                found.order.order_id,
                found.judgement.headline,
                found.judgement.delay_reason,
                found.upload.state,
                found.upload.reason,
                str(found.promised_day),
                [
                    [parcel.shipment.carrier, parcel.shipment.number, parcel.shipment.milestone]
                    for parcel in found.parcels
                ],
                disputed(found),
            ]
            for found in finding.orders
        ],
        sorted(finding.facts.missing_orders),
        *([finding.charge.work_up.verdict] if finding.charge else []),
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def worth_a_note(finding: Finding) -> bool:
    """A ticket that names no order and asks nothing about one gets fields, but no note."""
    if finding.orders or finding.facts.order_ids or finding.facts.bounced or finding.facts.suspicious:
        return True
    return finding.case in {CaseType.WHERE_IS_MY_ORDER, CaseType.NOT_RECEIVED}


def audit_text(finding: Finding, policy: Policy) -> str:
    """The audit note as plain text, which the macro "Audit note" inserts."""
    return note_as_text(triage_note(finding, policy), policy.note_locale)


def claim_text(finding: Finding, policy: Policy) -> str:
    """What the macro "Claim facts" inserts: the minimum that an answer to an A-to-z claim rests on, and what
    of it is missing (facts/amazon.md §3)."""
    locale, main = policy.note_locale, finding.main
    rows: list[NoteRow] = []
    lacks: list[str] = []
    if finding.claim_due_at is not None:
        rows.append(NoteRow("claim_due", phrase("until", locale, at=finding.claim_due_at), None, None))
    if main is not None:
        order = main.order
        rows.append(NoteRow("order", order.order_id, order.source, order.fetched_at))
        if main.promised_day is not None:
            day = phrase("day", locale, day=main.promised_day)
            rows.append(NoteRow("promised", day, order.source, order.fetched_at))
        if not main.parcels:
            lacks.append("tracking_number")
        for parcel in main.parcels:
            rows += _claim_rows(main, parcel, locale)
            lacks += _lacks(parcel)
        rows += difference_rows(main, locale)
    told = tuple(phrase("lacks", locale, what=what) for what in dict.fromkeys(lacks))
    return note_as_text(Note("claim", tuple(rows), told + not_verified(finding, locale)), locale)


def _claim_rows(main: OrderFinding, parcel: ParcelFinding, locale: str) -> list[NoteRow]:
    shipment = parcel.shipment
    said = f"{carrier_name(shipment.carrier)} {shipment.number}: {status_line(parcel, locale)}"
    lines = [("parcel", said)]
    if shipment.first_scan_at is not None:
        by = main.order.ship_by.latest
        lines.append(("first_scan", phrase("first_scan", locale, at=shipment.first_scan_at, ship_by=by)))
    lines.append(("pod", phrase("pod", locale, kind=shipment.pod.kind)))
    return [NoteRow(label, value, shipment.source, shipment.fetched_at) for label, value in lines]


def _lacks(parcel: ParcelFinding) -> list[str]:
    shipment = parcel.shipment
    lacks = []
    if shipment.first_scan_at is None:
        lacks.append("carrier_scan")
    if shipment.milestone is not Milestone.DELIVERED:
        lacks.append("delivery_scan")
    elif shipment.pod.kind is PodKind.NONE:
        lacks.append("proof")
    return lacks
