"""Proof of delivery: from the carrier into an internal note, once, and never onto our disk or into a log."""

from __future__ import annotations

import base64
import hashlib
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import responses

from backend.emulators import demo_names as names
from backend.emulators.demo_world import PHOTO, SIGNATURE
from backend.emulators.more_carriers import DHL_FILE, LETTER
from backend.emulators.stage import SELLING, Stage, open_stage
from backend.emulators.world import FaultKind, Parcel, ParcelEvent, Scan
from backend.emulators.zendesk.model import Comment, Ticket

from .helpers import Api, buyer_writes, notes, words

SIGNED = base64.b64decode(SIGNATURE)


def proofs_in(stage: Stage, ticket: Ticket) -> list[Comment]:
    return [
        one
        for one in stage.account.ticket(ticket.id).comments
        if "proof of delivery" in one.body.splitlines()[0]
    ]


def number_of(stage: Stage, order_id: str) -> str:
    return stage.world.orders[order_id].packages[0].number or ""


def put(stage: Stage, ticket: Ticket, order_id: str, who: str = "agent") -> tuple[int, dict[str, object]]:
    answer = Api(stage, who).post(f"/tickets/{ticket.id}/proof", {"number": number_of(stage, order_id)})
    return answer.status_code, answer.json()


def switch_off(stage: Stage) -> None:
    stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, fetch_proof=False))


def test_a_denied_delivery_gets_its_signature_by_itself_as_a_file_on_an_internal_note(stage: Stage) -> None:
    ticket = buyer_writes(stage, "I never received it, but it says delivered.", order_id=names.HIGH_VALUE)
    (note,) = proofs_in(stage, ticket)
    assert not note.public
    (file,) = note.attachments
    assert (file.content, file.content_type) == (SIGNED, "image/svg+xml")
    assert file.filename == f"proof-of-delivery-{number_of(stage, names.HIGH_VALUE)}.svg"
    assert hashlib.sha256(SIGNED).hexdigest() in note.body
    assert "MORGAN ELLERY" in note.body


PDF = base64.b64decode(LETTER)
PICTURE = base64.b64decode(PHOTO)


@pytest.fixture(scope="module")
def carriers() -> Iterator[Stage]:
    """All carriers connected; DHL's files lie at a host of its own, outside the World."""
    opened = open_stage(connected=(*SELLING, "fedex", "dhl", "royalmail", "canadapost"))
    with responses.RequestsMock(assert_all_requests_are_fired=False) as wire:
        for host in ("http://127.0.0.1", "http://localhost"):
            wire.add_passthru(host)
        for what, number, body in (
            ("signature", "JD014600006281230712", PICTURE),
            ("document", "JD014600006281230720", PDF),
        ):
            wire.add(responses.GET, DHL_FILE.format(what=what, number=number), body=body)
        yield opened
    opened.close()


@pytest.mark.parametrize(
    ("order_id", "carrier", "number", "picture", "kind", "content"),
    [
        (names.ON_TIME, "FedEx", "477179081244", None, "document_url", PDF),
        (names.HERO, "DHL", "JD014600006281230712", PHOTO, "signature_image", PICTURE),
        (names.STALLED, "DHL", "JD014600006281230720", None, "document_url", PDF),
        (names.WEATHER, "Royal Mail", "RM448810285GB", PHOTO, "signature_image", PICTURE),
        (names.ATTEMPT, "Canada Post", "7035114477138480", None, "document_url", PDF),
    ],
    ids=["fedex", "dhl signature", "dhl document", "royalmail", "canadapost"],
)
def test_a_denied_delivery_gets_what_its_carrier_gives(
    carriers: Stage,
    order_id: str,
    carrier: str,
    number: str,
    picture: str | None,
    kind: str,
    content: bytes,
) -> None:
    source, now = carrier.replace(" ", "").lower(), carriers.world.now()
    scans = [ParcelEvent(now - timedelta(days=2), Scan.ACCEPTED), ParcelEvent(now, Scan.DELIVERED)]
    carriers.world.add_parcel(
        Parcel(number, source, scans, signed_by="MORGAN ELLERY", signature_image=picture)
    )
    package = carriers.world.orders[order_id].packages[0]
    package.carrier, package.number = carrier, number
    ticket = buyer_writes(carriers, "I never received it, but it says delivered.", order_id=order_id)
    (note,) = proofs_in(carriers, ticket)
    assert not note.public
    assert [one.content for one in note.attachments] == [content]
    assert "MORGAN ELLERY" in note.body
    (kept,) = carriers.house.proofs.of_ticket(carriers.tenant_id, ticket.id)
    assert (kept.kind, kept.source) == (kind, source)
    assert kept.sha256 == hashlib.sha256(content).hexdigest()


def test_it_comes_once_however_often_it_is_asked_for(stage: Stage) -> None:
    ticket = buyer_writes(stage, "I never received it.", order_id=names.HIGH_VALUE)
    assert put(stage, ticket, names.HIGH_VALUE)[0] == 200
    buyer_writes(stage, "Still nothing. I never received it.", on=ticket, order_id=names.HIGH_VALUE)
    assert len(proofs_in(stage, ticket)) == 1


def test_an_agent_puts_a_photo_into_the_ticket_with_one_click(stage: Stage) -> None:
    switch_off(stage)
    ticket = buyer_writes(stage, order_id=names.LATE_EXPEDITED)
    assert proofs_in(stage, ticket) == []
    number = number_of(stage, names.LATE_EXPEDITED)
    offered = Api(stage).get(f"/tickets/{ticket.id}/card").json()["parts"]["proof"]
    assert f"""data-do="proof" data-body='{{"number": "{number}"}}'""" in offered
    status, card = put(stage, ticket, names.LATE_EXPEDITED)
    assert status == 200
    assert "in the ticket" in words(card["parts"]["proof"])  # type: ignore[index]
    assert [one["kind"] for one in card["proofs"]] == ["photo"]  # type: ignore[attr-defined]
    (note,) = proofs_in(stage, ticket)
    assert [(one.content_type, one.content) for one in note.attachments] == [
        ("image/png", base64.b64decode(PHOTO))
    ]


def test_a_name_goes_into_the_note_and_nowhere_else(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ticket = buyer_writes(stage, "I never received it.", order_id=names.HIGH_VALUE)
    assert "MORGAN ELLERY" in proofs_in(stage, ticket)[0].body
    file = stage.house.settings.database_url.removeprefix("sqlite:///")
    stored = Path(file).read_bytes() + Path(f"{file}-wal").read_bytes()
    for secret in (b"MORGAN ELLERY", SIGNED[:80], SIGNATURE[:80].encode()):
        assert secret not in stored
    assert "MORGAN ELLERY" not in caplog.text


def test_what_is_kept_is_kind_source_time_and_hash(stage: Stage) -> None:
    ticket = buyer_writes(stage, "I never received it.", order_id=names.HIGH_VALUE)
    (kept,) = stage.house.proofs.of_ticket(stage.tenant_id, ticket.id)
    assert (kept.kind, kept.source) == ("signature_image", "ups")
    assert kept.sha256 == hashlib.sha256(SIGNED).hexdigest()
    entries = [one for one in stage.house.audit.of_ticket(stage.tenant_id, ticket.id) if one.kind == "proof"]
    assert [one.data["sha256"] for one in entries] == [kept.sha256]
    assert stage.house.proofs.of_ticket(stage.other_tenant_id, ticket.id) == []


def test_a_carrier_without_a_proof_is_said_to_the_agent_and_is_no_failure_at_triage(stage: Stage) -> None:
    ticket = buyer_writes(stage, "I never received it.", order_id=names.DENIED)
    assert proofs_in(stage, ticket) == []
    assert stage.house.inbox.failures(stage.tenant_id) == []
    status, body = put(stage, ticket, names.DENIED)
    assert (status, body["error_code"]) == (400, "no_proof")


def test_a_parcel_on_its_way_has_no_proof(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    status, body = put(stage, ticket, names.HERO)
    assert (status, body["error_code"]) == (400, "no_proof")
    assert Api(stage).get(f"/tickets/{ticket.id}/card").json()["provable"] == []


def test_a_carrier_that_is_down_is_asked_again_later(stage: Stage) -> None:
    switch_off(stage)
    ticket = buyer_writes(stage, "I never received it.", order_id=names.HIGH_VALUE)
    stage.world.fail("ups", FaultKind.SERVER_ERROR)
    assert put(stage, ticket, names.HIGH_VALUE)[1]["error_code"] == "source_down"
    stage.world.heal()
    assert put(stage, ticket, names.HIGH_VALUE)[0] == 200
    assert len(proofs_in(stage, ticket)) == 1


def test_a_zendesk_that_is_down_leaves_nothing_half_done(stage: Stage) -> None:
    switch_off(stage)
    ticket = buyer_writes(stage, "I never received it.", order_id=names.HIGH_VALUE)
    stage.world.fail("zendesk", FaultKind.LOST, times=1, path=f"/tickets/{ticket.id}")
    put(stage, ticket, names.HIGH_VALUE)
    stage.world.heal()
    assert put(stage, ticket, names.HIGH_VALUE)[0] == 200
    assert len(proofs_in(stage, ticket)) == 1


def test_switched_off_nothing_comes_by_itself(stage: Stage) -> None:
    switch_off(stage)
    ticket = buyer_writes(stage, "I never received it.", order_id=names.HIGH_VALUE)
    assert proofs_in(stage, ticket) == []
    assert notes(stage, ticket)


def test_a_light_agent_puts_nothing_in(stage: Stage) -> None:
    ticket = buyer_writes(stage, order_id=names.LATE_EXPEDITED)
    status, body = put(stage, ticket, names.LATE_EXPEDITED, "light")
    assert (status, body["error_code"]) == (403, "may_not_insert")
