"""The client at the HTTP door: what it sends, and what it makes of good and bad answers."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
import responses

from backend.errors import Conflict, Denied, Invalid, NotFound, RateLimited, Transient
from backend.zendesk.client import ZendeskClient
from backend.zendesk.records import TicketUpdate
from backend.zendesk.session import Refused

BASE = "https://acme.zendesk.com"
API = f"{BASE}/api/v2"
AUDITS = f"{API}/tickets/7/audits.json"
BUYER, AGENT, ADMIN = 500, 10, 11
STAMP = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.fixture
def wire() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as mock:
        yield mock


@pytest.fixture
def client() -> ZendeskClient:
    return ZendeskClient(BASE, lambda: "token-1", marketplace_headers={"X-Zendesk-Marketplace-Name": "FBM"})


def ticket(**changed: Any) -> dict[str, Any]:
    return {
        "id": 7,
        "subject": "Where is my order 112-1111111-1111111",
        "status": "open",
        "priority": None,
        "brand_id": 3,
        "recipient": "us@acme.example",
        "via": {"channel": "email", "source": {"from": {}, "to": {}, "rel": None}},
        "tags": ["vip"],
        "custom_fields": [{"id": 900, "value": "112-1111111-1111111"}, {"id": 901, "value": None}],
        "created_at": "2026-11-20T09:00:00Z",
        "updated_at": "2026-11-20T10:00:00Z",
        "requester_id": BUYER,
    } | changed


def audit(number: int, *events: dict[str, Any], author: int = BUYER, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "ticket_id": 7,
        "author_id": author,
        "created_at": f"2026-11-20T09:{number:02}:00Z",
        "via": {"channel": "web"},
        "metadata": {"system": {}, "custom": {}},
        "events": list(events),
    } | more


def said(number: int, body: str, *, author: int = BUYER, public: bool = True) -> dict[str, Any]:
    return {
        "id": number,
        "type": "Comment",
        "author_id": author,
        "body": body,
        "html_body": f"<p>{body}</p>",
        "public": public,
    }


def changed(name: str, value: object, **more: Any) -> dict[str, Any]:
    return {"id": 1, "type": "Change", "field_name": name, "value": value, "previous_value": None} | more


USERS = [
    {"id": BUYER, "role": "end-user"},
    {"id": AGENT, "role": "agent"},
    {"id": ADMIN, "role": "admin"},
]


def page(*audits: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"audits": list(audits), "users": USERS, "tickets": [ticket()], "meta": {"has_more": False}} | more


def read(wire: responses.RequestsMock, client: ZendeskClient, *audits: dict[str, Any], **more: Any) -> Any:
    wire.get(AUDITS, json=page(*audits, **more))
    return client.read_ticket(7)


# Reading


def test_a_ticket_is_read_in_one_request(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    found = read(
        wire,
        client,
        audit(
            1,
            said(11, "where is it?"),
            via={
                "channel": "email",
                "source": {"from": {"address": "x1@marketplace.example", "name": "Ann"}},
            },
        ),
        audit(2, said(12, "internal", author=AGENT, public=False), author=AGENT),
        audit(3, said(13, "on its way", author=ADMIN), author=ADMIN),
    )
    assert len(wire.calls) == 1
    assert (found.id, found.status, found.brand_id, found.recipient) == (7, "open", 3, "us@acme.example")
    assert found.fields == {900: "112-1111111-1111111", 901: None}
    assert found.updated_at == STAMP
    assert [(c.id, c.public, c.author_role) for c in found.comments] == [
        (11, True, "end-user"),
        (12, False, "agent"),
        (13, True, "admin"),
    ]
    assert found.comments[0].from_address == "x1@marketplace.example"
    assert found.newest_buyer_comment.id == 11
    assert found.newest_public_comment.id == 13
    assert not found.closed


def test_requests_carry_bearer_marketplace_headers_and_page_size(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    read(wire, client, audit(1, said(11, "hi")))
    sent = wire.calls[0].request
    assert sent.headers["Authorization"] == "Bearer token-1"
    assert sent.headers["X-Zendesk-Marketplace-Name"] == "FBM"
    assert "include=tickets%2Cusers" in str(sent.url)
    assert "page%5Bsize%5D=100" in str(sent.url)


def test_further_pages_are_read(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    more = {"meta": {"has_more": True}, "links": {"next": f"{AUDITS}?page[after]=c2"}}
    wire.get(AUDITS, json=page(audit(1, said(11, "one")), **more))
    wire.get(
        AUDITS, json={"audits": [audit(2, said(12, "two"))], "users": USERS, "meta": {"has_more": False}}
    )
    assert [comment.body for comment in client.read_ticket(7).comments] == ["one", "two"]


def test_a_next_page_on_another_host_gets_no_bearer(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    more = {"meta": {"has_more": True}, "links": {"next": "https://acme.zendesk.com.evil.example/x"}}
    with pytest.raises(Invalid):
        read(wire, client, audit(1, said(11, "one")), **more)
    assert len(wire.calls) == 1


def test_without_a_side_loaded_ticket_it_is_read_by_itself(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    wire.get(AUDITS, json={"audits": [audit(1, said(11, "hi"))], "next_page": None})
    wire.get(f"{API}/tickets/7.json", json={"ticket": ticket()})
    found = client.read_ticket(7)
    assert found.subject.startswith("Where is")
    # No users told either: the requester is a buyer all the same.
    assert found.newest_buyer_comment.id == 11


def test_our_entries_are_found_and_stand_on_their_comment(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    found = read(
        wire,
        client,
        audit(1, said(11, "hi")),
        audit(
            2,
            said(12, "note", author=ADMIN, public=False),
            author=ADMIN,
            metadata={"custom": {"fbm_guard": "e1"}},
        ),
        audit(3, author=ADMIN, metadata={"custom": {"custom": {"fbm_guard": "e2"}}}),
    )
    assert found.entries == {"e1", "e2"}
    assert [comment.entry for comment in found.comments] == [None, "e1"]


def test_who_changed_the_priority(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    first = audit(1, said(11, "hi"), {"id": 2, "type": "Create", "field_name": "priority", "value": "low"})
    by_rule = {"channel": "rule", "source": {"rel": "trigger", "from": {"id": 1}}}
    nobody = [
        audit(2, changed("priority", "high"), author=ADMIN, metadata={"custom": {"fbm_guard": "e1"}}),
        audit(3, changed("priority", "high", via=by_rule), author=AGENT),
        audit(4, changed("priority", "high"), author=-1),
    ]
    assert read(wire, client, first, *nobody).human_priority is False
    wire.reset()
    person = audit(5, changed("priority", "low"), author=ADMIN)
    assert read(wire, client, first, *nobody, person).human_priority is True


def test_which_fields_a_person_changed_last(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    found = read(
        wire,
        client,
        audit(1, said(11, "hi"), {"id": 2, "type": "Create", "field_name": "903", "value": "x"}),
        audit(2, changed("900", "a"), changed("901", "a"), author=AGENT),
        audit(3, changed("901", "b"), author=ADMIN, metadata={"custom": {"fbm_guard": "e1"}}),
        audit(4, changed("902", "c"), author=ADMIN, metadata={"custom": {"fbm_guard": "e2"}}),
        audit(5, changed("902", "d"), author=AGENT),
    )
    assert found.human_fields == {900, 902}


def test_a_field_that_an_agent_filled_at_creation_is_a_persons(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    made = audit(
        1,
        said(11, "hi", author=AGENT),
        {"id": 2, "type": "Create", "field_name": "900", "value": "x"},
        author=AGENT,
    )
    assert read(wire, client, made).human_fields == {900}
    wire.reset()
    via = {"channel": "web", "source": {"rel": "follow_up", "from": {"ticket_id": 5}}}
    inherited = read(wire, client, made, tickets=[ticket(via=via)])
    assert inherited.human_fields == frozenset()
    assert inherited.followup_source_id == 5


def test_comments_of_people_in_copy_are_not_the_buyers(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    users = [*USERS, {"id": 501, "role": "end-user"}]
    found = read(
        wire, client, audit(1, said(11, "hi")), audit(2, said(12, "me too", author=501)), users=users
    )
    assert found.newest_buyer_comment.id == 11
    assert found.newest_public_comment.id == 12


def test_a_comment_made_private_later_is_private(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    hide = {"id": 99, "type": "CommentPrivacyChange", "comment_id": 11, "public": False}
    found = read(wire, client, audit(1, said(11, "hi")), audit(2, hide, author=AGENT))
    assert found.newest_public_comment is None


def test_the_target_of_a_merge_is_known(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    closing = audit(
        2,
        changed("status", "closed"),
        said(12, 'This request was closed and merged into request #31 "x".', author=AGENT, public=False),
        author=AGENT,
    )
    merged = [ticket(status="closed", tags=["closed_by_merge"])]
    found = read(wire, client, audit(1, said(11, "about #5")), closing, tickets=merged)
    assert (found.closed, found.merged_into) == (True, 31)
    wire.reset()
    assert read(wire, client, audit(1, said(11, "about #5"))).merged_into is None


def test_nothing_a_buyer_wrote_shows_in_a_repr(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    via = {"channel": "email", "source": {"from": {"address": "ann@x.example", "name": "Ann"}}}
    found = read(wire, client, audit(1, said(11, "private words"), via=via))
    for secret in ("private words", "Ann", "ann@x.example", "Where is my order"):
        assert secret not in repr(found)


# Writing


def update(client: ZendeskClient, **changes: Any) -> int:
    return client.update_ticket(
        7, TicketUpdate(fields={900: "x"}, entry="e1", **changes), updated_stamp=STAMP
    )


def test_an_update_is_one_guarded_request(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    wire.put(f"{API}/tickets/7.json", json={"ticket": ticket(), "audit": audit(44)})
    made = client.update_ticket(
        7,
        TicketUpdate(fields={900: None, 901: True}, entry="e1", priority="high", note="<p>seen</p>"),
        updated_stamp=STAMP,
    )
    assert made == 44
    sent = json.loads(wire.calls[0].request.body)["ticket"]
    assert len(wire.calls) == 1
    assert sent["custom_fields"] == [{"id": 900, "value": None}, {"id": 901, "value": True}]
    assert sent["comment"] == {"html_body": "<p>seen</p>", "public": False}
    assert sent["priority"] == "high"
    assert (sent["safe_update"], sent["updated_stamp"]) == (True, "2026-11-20T10:00:00Z")
    assert sent["metadata"]["fbm_guard"] == "e1"
    assert sent["metadata"]["custom"] == {"fbm_guard": "e1"}
    assert "tags" not in sent


def test_without_note_and_priority_neither_is_sent(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    wire.put(f"{API}/tickets/7.json", json={"ticket": ticket()})
    assert update(client) == 0
    assert {"comment", "priority"}.isdisjoint(json.loads(wire.calls[0].request.body)["ticket"])


def test_a_conflict_is_told(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    wire.put(f"{API}/tickets/7.json", status=409, json={"error": "UpdateConflict"})
    with pytest.raises(Conflict):
        update(client)


@pytest.mark.parametrize(
    ("details", "code"),
    [
        ({"status": [{"description": "Status: closed prevents ticket update"}]}, "ticket_closed"),
        ({"base": [{"description": "Status: closed prevents ticket update"}]}, "ticket_closed"),
        ({"base": [{"description": "Comment: is too long"}]}, "record_invalid"),
    ],
)
def test_a_422_is_final_and_says_why(
    wire: responses.RequestsMock, client: ZendeskClient, details: dict[str, Any], code: str
) -> None:
    wire.put(f"{API}/tickets/7.json", status=422, json={"error": "RecordInvalid", "details": details})
    with pytest.raises(Refused) as caught:
        update(client)
    assert caught.value.code == code
    assert caught.value.fields == tuple(details)
    assert len(wire.calls) == 1


def test_a_422_that_is_not_json_is_refused_as_well(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    wire.put(f"{API}/tickets/7.json", status=422, body="<html>no</html>")
    with pytest.raises(Refused) as caught:
        update(client)
    assert caught.value.code == "record_invalid"


@pytest.mark.parametrize(("after", "seconds"), [("93", 93.0), (None, None)])
def test_a_429_is_told_at_once_and_never_slept_on(
    wire: responses.RequestsMock,
    client: ZendeskClient,
    monkeypatch: pytest.MonkeyPatch,
    after: str | None,
    seconds: float | None,
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: pytest.fail("slept"))
    wire.put(f"{API}/tickets/7.json", status=429, headers={"Retry-After": after} if after else {})
    with pytest.raises(RateLimited) as caught:
        update(client)
    assert caught.value.retry_after == seconds
    assert len(wire.calls) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {"status": 500, "body": "<html>oops</html>"},
        {"status": 503, "body": ""},
        {"body": requests.ReadTimeout()},
        {"body": requests.ConnectionError()},
        {"status": 200, "body": "<html>login</html>"},
    ],
)
def test_a_write_is_never_repeated(
    wire: responses.RequestsMock, client: ZendeskClient, bad: dict[str, Any]
) -> None:
    wire.put(f"{API}/tickets/7.json", **bad)
    with pytest.raises(Transient):
        update(client)
    assert len(wire.calls) == 1


def test_a_read_is_repeated_after_503(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    wire.get(AUDITS, status=503)
    wire.get(AUDITS, json=page(audit(1, said(11, "hi"))))
    assert client.read_ticket(7).id == 7


@pytest.mark.parametrize(
    ("status", "error"), [(401, Denied), (403, Denied), (404, NotFound), (301, Denied), (400, Invalid)]
)
def test_each_refusal_has_its_error(
    wire: responses.RequestsMock, client: ZendeskClient, status: int, error: type[Exception]
) -> None:
    wire.get(AUDITS, status=status, headers={"Location": "https://evil.example/"}, json={})
    with pytest.raises(error):
        client.read_ticket(7)
    assert len(wire.calls) == 1


def test_a_read_that_lacks_what_zendesk_documents_is_transient(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    broken = ticket()
    del broken["updated_at"]
    with pytest.raises(Transient) as caught:
        read(wire, client, tickets=[broken])
    assert caught.value.__cause__ is None


def test_a_refreshed_token_is_used_by_the_next_request(wire: responses.RequestsMock) -> None:
    tokens = iter(["old", "new"])
    client = ZendeskClient(BASE, lambda: next(tokens), marketplace_headers={})
    wire.get(AUDITS, status=401, json={})
    wire.get(AUDITS, json=page(audit(1, said(11, "hi"))))
    with pytest.raises(Denied) as caught:
        client.read_ticket(7)
    assert caught.value.status == 401
    client.read_ticket(7)
    assert [call.request.headers["Authorization"] for call in wire.calls] == ["Bearer old", "Bearer new"]


def test_no_word_of_a_ticket_reaches_the_log(
    wire: responses.RequestsMock, client: ZendeskClient, caplog: pytest.LogCaptureFixture
) -> None:
    wire.put(f"{API}/tickets/7.json", json={"ticket": ticket(), "audit": audit(44)})
    wire.get(f"{API}/users/10.json", json={"user": {"id": 10, "role": "agent", "name": "Mia Moss"}})
    with caplog.at_level(logging.DEBUG):
        update(client, note="<p>private words</p>")
        assert "Mia Moss" not in repr(client.agent(10))
    for secret in ("private words", "Mia Moss", "token-1", "Where is my order"):
        assert secret not in caplog.text


def test_a_followup_is_made_once_and_internally(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    wire.post(f"{API}/tickets.json", status=201, json={"ticket": {"id": 71}})
    assert client.create_followup(7, "<p>n</p>", "e9") == 71
    sent = wire.calls[0].request
    body = json.loads(sent.body)["ticket"]
    assert sent.headers["Idempotency-Key"] == "e9"
    assert body["via_followup_source_id"] == 7
    assert body["comment"] == {"html_body": "<p>n</p>", "public": False}
    assert body["metadata"]["fbm_guard"] == "e9"


# Users, brands, addresses, export


@pytest.mark.parametrize(
    ("user", "role", "active"),
    [
        ({"role": "admin", "role_type": 4}, "admin", True),
        ({"role": "agent", "role_type": 0}, "agent", True),
        ({"role": "agent", "role_type": 1}, "light_agent", True),
        ({"role": "agent", "role_type": None, "only_private_comments": True}, "light_agent", True),
        ({"role": "end-user"}, "end_user", True),
        ({"role": "agent", "suspended": True}, "agent", False),
        ({"role": "agent", "active": False}, "agent", False),
    ],
)
def test_what_a_user_may_do(
    wire: responses.RequestsMock, client: ZendeskClient, user: dict[str, Any], role: str, active: bool
) -> None:
    wire.get(f"{API}/users/10.json", json={"user": {"id": 10, "name": "Mia", "locale": "zh-cn"} | user})
    found = client.agent(10)
    assert (found.user_id, found.role, found.active, found.locale) == (10, role, active, "zh-cn")


def test_brands_and_support_addresses(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    wire.get(
        f"{API}/brands.json",
        json={
            "brands": [{"id": 3, "name": "Acme", "subdomain": "acme", "default": True, "active": True}],
            "next_page": None,
        },
    )
    wire.get(
        f"{API}/recipient_addresses.json",
        json={
            "recipient_addresses": [{"id": 4, "email": "US@acme.example", "brand_id": 3, "default": True}],
            "meta": {"has_more": False},
        },
    )
    assert [(b.id, b.name, b.default) for b in client.brands()] == [(3, "Acme", True)]
    assert [(a.email, a.brand_id) for a in client.support_addresses()] == [("us@acme.example", 3)]


def test_the_export_goes_on_from_its_cursor(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    url = f"{API}/incremental/tickets/cursor.json"
    first = {
        "tickets": [ticket(), ticket(id=8, status="deleted")],
        "after_cursor": "c1",
        "end_of_stream": False,
    }
    wire.get(
        url,
        json=first,
        match=[responses.matchers.query_param_matcher({"start_time": str(int(STAMP.timestamp()))})],
    )
    wire.get(
        url,
        json={"tickets": [], "after_cursor": "c2", "end_of_stream": True},
        match=[responses.matchers.query_param_matcher({"cursor": "c1"})],
    )
    got = client.tickets_since(STAMP)
    assert ([one.id for one in got.tickets], got.cursor, got.end) == ([7], "c1", False)
    assert client.tickets_since(cursor="c1").end is True
    with pytest.raises(ValueError, match="either"):
        client.tickets_since()


def kept(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "author": {"id": None, "name": "Amazon", "email": "donotreply@amazon.com"},
        "subject": "A-to-z",
        "content": "A claim was filed",
        "created_at": "2026-11-20T09:00:00Z",
    } | more


def test_suspended_mail_is_read_page_by_page(wire: responses.RequestsMock, client: ZendeskClient) -> None:
    following = f"{API}/suspended_tickets.json?page[after]=x"
    wire.get(
        f"{API}/suspended_tickets.json",
        json={"suspended_tickets": [kept(1)], "meta": {"has_more": True}, "links": {"next": following}},
        match=[responses.matchers.query_param_matcher({"page[size]": "100"})],
    )
    wire.get(
        f"{API}/suspended_tickets.json",
        json={"suspended_tickets": [kept(2, author=None)], "meta": {"has_more": False}, "links": {}},
        match=[responses.matchers.query_param_matcher({"page[after]": "x"})],
    )
    first, second = client.suspended_mails()
    assert (first.id, first.sender, first.content) == (1, "donotreply@amazon.com", "A claim was filed")
    assert (second.id, second.sender) == (2, "")
    assert "claim" not in repr(first)


def test_suspended_mail_is_recovered_with_its_own_sender(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    url = f"{API}/suspended_tickets/recover_many.json"
    wire.put(url, json={"tickets": [ticket(id=99)]})
    assert client.recover_suspended(5) == 99
    assert wire.calls[0].request.url == f"{url}?ids=5"


def test_suspended_mail_that_is_gone_is_not_found(
    wire: responses.RequestsMock, client: ZendeskClient
) -> None:
    wire.put(f"{API}/suspended_tickets/recover_many.json", json={"tickets": []})
    with pytest.raises(NotFound):
        client.recover_suspended(5)


@pytest.mark.parametrize("address", ["acme.zendesk.com", "https://acme", "https://acme.zendesk.com/x"])
def test_an_address_that_is_no_account_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="Zendesk address"):
        ZendeskClient(address, lambda: "t", marketplace_headers={})
