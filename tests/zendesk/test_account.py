"""The client against a whole account: reading, updating and the rules of closed, merged and busy tickets."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from backend.emulators.world import Fault, FaultKind
from backend.errors import Conflict, Denied, NotFound, RateLimited, Transient
from backend.zendesk.client import ZendeskClient
from backend.zendesk.records import TicketUpdate
from backend.zendesk.session import Refused

from .conftest import Desk


def mail(desk: Desk, body: str = "hello") -> int:
    ticket = desk.account.receive_mail("b@marketplace.example", "Where is it", body, name="Bo")
    return int(ticket.id)


def note(client: ZendeskClient, ticket_id: int, entry: str = "e1") -> int:
    snapshot = client.read_ticket(ticket_id)
    return client.update_ticket(
        ticket_id,
        TicketUpdate(fields={}, entry=entry, note="<p>checked</p>", priority="high"),
        updated_stamp=snapshot.updated_at,
    )


def test_what_we_write_is_there_when_read_again(desk: Desk) -> None:
    client, ticket_id = desk.client(), mail(desk)
    audit_id = note(client, ticket_id)
    found = client.read_ticket(ticket_id)
    assert found.entries == {"e1"}
    assert (found.priority, found.human_priority) == ("high", False)
    assert (found.comments[-1].entry, found.comments[-1].public) == ("e1", False)
    assert found.newest_buyer_comment is found.comments[0]
    assert found.comments[0].from_address == "b@marketplace.example"
    assert audit_id > 0


def test_one_request_reads_and_one_writes(desk: Desk) -> None:
    client, ticket_id = desk.client(), mail(desk)
    before = desk.account.world.count("zendesk")
    note(client, ticket_id)
    assert desk.account.world.count("zendesk") - before == 2


def test_a_long_history_is_read_whole(desk: Desk) -> None:
    desk.account.limits.updates = desk.account.limits.per_ticket = None
    ticket_id = mail(desk)
    for turn in range(130):
        desk.account.update_ticket(desk.admin, ticket_id, {"comment": {"body": f"n{turn}", "public": False}})
    found = desk.client().read_ticket(ticket_id)
    assert len(found.comments) == 131
    assert found.comments[-1].body == "n129"


def test_a_ticket_that_somebody_changed_meanwhile_is_a_conflict(desk: Desk) -> None:
    client, ticket_id = desk.client(), mail(desk)
    stamp = client.read_ticket(ticket_id).updated_at
    desk.account.world.advance(timedelta(seconds=5))
    desk.account.update_ticket(desk.admin, ticket_id, {"priority": "low"})
    with pytest.raises(Conflict):
        client.update_ticket(ticket_id, TicketUpdate(fields={}, entry="e1", note="x"), updated_stamp=stamp)
    found = client.read_ticket(ticket_id)
    assert found.entries == frozenset()
    assert found.human_priority is True


def test_a_closed_ticket_refuses_and_its_followup_takes_the_note(desk: Desk) -> None:
    client, ticket_id = desk.client(), mail(desk)
    desk.account.close(ticket_id)
    with pytest.raises(Refused) as caught:
        note(client, ticket_id)
    assert caught.value.code == "ticket_closed"
    followup = client.read_ticket(client.create_followup(ticket_id, "<p>late news</p>", "e2"))
    assert followup.followup_source_id == ticket_id
    assert followup.entries == {"e2"}
    assert followup.newest_public_comment is None
    assert desk.account.sent_mails == []


def test_a_merged_ticket_names_its_target(desk: Desk) -> None:
    source, target = mail(desk), mail(desk, "again")
    if source == target:
        pytest.fail("two mails must be two tickets here")
    desk.account.merge([source], target)
    found = desk.client().read_ticket(source)
    assert (found.closed, found.merged_into) == (True, target)
    assert desk.client().read_ticket(target).merged_into is None


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (FaultKind.RATE_LIMITED, RateLimited),
        (FaultKind.SERVER_ERROR, Transient),
        (FaultKind.RESET, Transient),
        (FaultKind.REVOKED, Denied),
        (FaultKind.EXPIRED, Denied),
        (FaultKind.CONFLICT, Conflict),
        (FaultKind.UNPROCESSABLE, Refused),
    ],
)
def test_each_fault_of_an_update_has_its_error_and_is_met_once(
    desk: Desk, kind: FaultKind, error: type[Exception]
) -> None:
    client, ticket_id = desk.client(), mail(desk)
    stamp = client.read_ticket(ticket_id).updated_at
    before = desk.account.world.count("zendesk")
    desk.account.world.faults["zendesk"].append(Fault(kind, times=1))
    with pytest.raises(error):
        client.update_ticket(ticket_id, TicketUpdate(fields={}, entry="e1", note="x"), updated_stamp=stamp)
    assert desk.account.world.count("zendesk") - before == 1


def test_an_unknown_ticket_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.client().read_ticket(999_999)


def test_agents_and_light_agents_are_told_apart(desk: Desk) -> None:
    full = desk.account.add_user("Gil", "gil@acme.example", "agent", locale="zh-CN")
    light = desk.account.add_user("Lea", "lea@acme.example", "agent", light=True)
    gone = desk.account.add_user("Ole", "ole@acme.example", "agent")
    gone.active = False
    client = desk.client()
    assert (client.agent(full.id).role, client.agent(full.id).locale) == ("agent", "zh-CN")
    assert client.agent(light.id).role == "light_agent"
    assert client.agent(gone.id).active is False
    assert client.whoami().role == "admin"


def test_support_addresses_lead_to_brands(desk: Desk) -> None:
    brand = desk.account.add_brand("Acme EU", "acme-eu")
    desk.account.add_support_address("eu@acme.example", brand)
    client = desk.client()
    assert brand.id in {one.id for one in client.brands()}
    assert {one.email: one.brand_id for one in client.support_addresses()}["eu@acme.example"] == brand.id


def test_the_export_lists_what_changed(desk: Desk) -> None:
    start = desk.account.now() - timedelta(hours=1)
    ticket_id = mail(desk)
    desk.account.world.advance(timedelta(minutes=5))
    client = desk.client()
    page = client.tickets_since(start)
    assert [one.id for one in page.tickets] == [ticket_id]
    assert client.tickets_since(cursor=page.cursor).end is True


def test_threads_with_a_client_each_do_not_disturb_one_another(desk: Desk) -> None:
    desk.account.limits.updates = None
    tickets = [mail(desk, f"mail {number}") for number in range(6)]
    seen: dict[int, frozenset[str]] = {}

    def work(ticket_id: int) -> None:
        with desk.client() as client:
            note(client, ticket_id, f"entry-{ticket_id}")
            seen[ticket_id] = client.read_ticket(ticket_id).entries

    threads = [threading.Thread(target=work, args=(ticket_id,)) for ticket_id in tickets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {ticket_id: {f"entry-{ticket_id}"} for ticket_id in tickets}
