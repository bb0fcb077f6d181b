"""The emulated Zendesk behaves as Zendesk's documents say: tickets, tags and fields, audits, OAuth, mail."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
import requests
from flask.testing import FlaskClient

from backend.emulators.web_server import serve
from backend.emulators.world import World
from backend.emulators.zendesk import RateLimits, ZendeskAccount, create_app
from backend.emulators.zendesk.model import SuspendedTicket, Ticket
from backend.emulators.zendesk.text import to_html, to_text

ALIAS = "m1m8b7wmrxzt4n@marketplace.amazon.de"


class Api:
    """The REST API with one user's token."""

    def __init__(self, client: FlaskClient, token: str) -> None:
        self.client = client
        self.headers = {"Authorization": f"Bearer {token}"}

    def call(self, method: str, path: str, body: Any = None, status: int = 200, **more: Any) -> Any:
        """The answer's JSON, after checking its status."""
        answer = self.client.open(f"/api/v2/{path}", method=method, json=body, headers=self.headers, **more)
        assert answer.status_code == status, answer.get_data(as_text=True)
        return answer.get_json(silent=True)


@pytest.fixture
def account() -> Iterator[ZendeskAccount]:
    world = World(datetime(2026, 11, 20, 10, tzinfo=UTC))
    made = ZendeskAccount(world, subdomain="acme")
    made.add_user("Ada Admin", "ada@acme.test", "admin")
    made.add_user("Leo Light", "leo@acme.test", "agent", light=True)
    yield made
    made.stop()


@pytest.fixture
def client(account: ZendeskAccount) -> FlaskClient:
    return create_app(account).test_client()


@pytest.fixture
def api(account: ZendeskAccount, client: FlaskClient) -> Api:
    return Api(client, account.oauth.issue(account.agents()[0]).access_token)


@pytest.fixture
def ticket(account: ZendeskAccount) -> Ticket:
    got = account.receive_mail(ALIAS, "Where is order 304-1234567-1234567", "Hello?", name="Buyer")
    assert isinstance(got, Ticket)
    return got


@pytest.fixture
def dropdown(api: Api) -> dict[str, Any]:
    options = [{"name": "FBM", "value": "fbm"}, {"name": "FBA", "value": "fba"}]
    body = {"ticket_field": {"type": "tagger", "title": "Fulfillment", "custom_field_options": options}}
    made: dict[str, Any] = api.call("POST", "ticket_fields.json", body, 201)["ticket_field"]
    return made


def value_of(ticket: dict[str, Any], field_id: int) -> Any:
    return next(entry["value"] for entry in ticket["custom_fields"] if entry["id"] == field_id)


def test_mail_becomes_a_ticket_of_its_address(account: ZendeskAccount, api: Api) -> None:
    account.add_support_address("de@acme.test", account.add_brand("Acme DE", "acme-de"))
    got = account.receive_mail(ALIAS, "Hi", "text", to="DE@acme.test", name="Buyer")
    assert isinstance(got, Ticket)
    shown = api.call("GET", f"tickets/{got.id}.json?include=users,brands")
    assert shown["brands"][0]["name"] == "Acme DE"
    assert shown["ticket"]["via"]["source"]["from"] == {"address": ALIAS, "name": "Buyer"}
    assert shown["ticket"]["via"]["source"]["to"]["address"] == "de@acme.test"
    assert shown["users"][0]["role"] == "end-user"


def test_value_brings_its_tag_and_takes_the_old_one(
    api: Api, ticket: Ticket, dropdown: dict[str, Any]
) -> None:
    for value in ("fbm", "fba"):
        body = {"ticket": {"custom_fields": [{"id": dropdown["id"], "value": value}]}}
        assert api.call("PUT", f"tickets/{ticket.id}", body)["ticket"]["tags"] == [value]
    body = {"ticket": {"custom_fields": [{"id": dropdown["id"], "value": None}]}}
    assert api.call("PUT", f"tickets/{ticket.id}", body)["ticket"]["tags"] == []


def test_tag_sets_and_empties_its_field(api: Api, ticket: Ticket, dropdown: dict[str, Any]) -> None:
    api.call("PUT", f"tickets/{ticket.id}/tags.json", {"tags": ["fbm", "vip"]})
    assert value_of(api.call("GET", f"tickets/{ticket.id}")["ticket"], dropdown["id"]) == "fbm"
    assert api.call("DELETE", f"tickets/{ticket.id}/tags.json", {"tags": ["fbm"]})["tags"] == ["vip"]
    assert value_of(api.call("GET", f"tickets/{ticket.id}")["ticket"], dropdown["id"]) is None


def test_checkbox_carries_its_tag(api: Api, ticket: Ticket) -> None:
    body = {"ticket_field": {"type": "checkbox", "title": "High risk", "tag": "fbm_high_risk"}}
    field = api.call("POST", "ticket_fields", body, 201)["ticket_field"]
    change = {"ticket": {"custom_fields": [{"id": field["id"], "value": True}]}}
    assert api.call("PUT", f"tickets/{ticket.id}", change)["ticket"]["tags"] == ["fbm_high_risk"]


def test_a_tag_belongs_to_one_option_only(api: Api, dropdown: dict[str, Any]) -> None:
    body = {"ticket_field": {"type": "checkbox", "title": "Other", "tag": "fbm"}}
    problem = api.call("POST", "ticket_fields", body, 422)
    assert problem["error"] == "RecordInvalid"
    assert "already used" in problem["details"]["base"][0]["description"]


@pytest.mark.parametrize(
    "change",
    [{"priority": "huge"}, {"status": "lost"}, {"comment": {"body": "x" * 70_000}}],
    ids=lambda change: next(iter(change)),
)
def test_invalid_update_changes_nothing(api: Api, ticket: Ticket, change: dict[str, Any]) -> None:
    problem = api.call(
        "PUT", f"tickets/{ticket.id}", {"ticket": {"tags": ["x"], "subject": "new"} | change}, 422
    )
    assert problem["error"] == "RecordInvalid"
    after = api.call("GET", f"tickets/{ticket.id}")["ticket"]
    assert (after["tags"], after["subject"]) == ([], "Where is order 304-1234567-1234567")


def test_unknown_option_is_refused(api: Api, ticket: Ticket, dropdown: dict[str, Any]) -> None:
    body = {"ticket": {"custom_fields": [{"id": dropdown["id"], "value": "nope"}]}}
    api.call("PUT", f"tickets/{ticket.id}", body, 422)


def test_safe_update_refuses_an_old_stamp(account: ZendeskAccount, api: Api, ticket: Ticket) -> None:
    stamp = api.call("GET", f"tickets/{ticket.id}")["ticket"]["updated_at"]
    account.world.advance(timedelta(seconds=5))
    change = {"ticket": {"priority": "high", "safe_update": True, "updated_stamp": stamp}}
    api.call("PUT", f"tickets/{ticket.id}", change)
    assert api.call("PUT", f"tickets/{ticket.id}", change, 409)["error"] == "UpdateConflict"


def test_audit_keeps_note_changes_and_metadata(account: ZendeskAccount, api: Api, ticket: Ticket) -> None:
    note = {"html_body": "<p>seen<script>x()</script></p>", "public": False}
    body = {"ticket": {"comment": note, "priority": "high", "metadata": {"custom": {"fbm_guard": "e1"}}}}
    answer = api.call("PUT", f"tickets/{ticket.id}", body)
    assert {event["type"] for event in answer["audit"]["events"]} == {"Comment", "Change"}
    listed = api.call("GET", f"tickets/{ticket.id}/audits?include=tickets,users&page[size]=1")
    assert listed["meta"]["has_more"]
    assert {user["name"] for user in listed["users"]} == {"Ada Admin", "Buyer"}
    last = api.call("GET", listed["links"]["next"].split("/api/v2/")[1])["audits"][0]
    assert last["metadata"]["custom"] == {"fbm_guard": "e1"}
    assert last["author_id"] == account.agents()[0].id
    comment = api.call("GET", f"tickets/{ticket.id}/comments")["comments"][-1]
    assert (comment["public"], comment["body"]) == (False, "seen")
    assert "script" not in comment["html_body"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br><br>b<br>c", "a\n\nb\nc"),
        ("a<div>b</div><div><br></div><div>c</div>", "a\nb\n\nc"),
        ("<p>one <b>two</b>\u00a0three</p>\n<ul><li>x</li><li>y</li></ul>", "one two three\n\nx\ny"),
        ("<div>a &lt; b</div>", "a < b"),
        ("<!-- hidden --><style>x{}</style>shown", "shown"),
    ],
)
def test_words_of_an_html_comment(html: str, text: str) -> None:
    assert to_text(html) == text


@pytest.mark.parametrize("text", ["Dear buyer,\n\nyour parcel <1> is & on\nits way.\n\nBye", "订单 & 单号"])
def test_plain_text_survives_its_own_html(text: str) -> None:
    assert to_text(to_html(text)) == text


def test_closed_ticket_takes_tags_but_no_comment(account: ZendeskAccount, api: Api, ticket: Ticket) -> None:
    account.close(ticket.id)
    api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"comment": {"body": "late"}}}, 422)
    assert api.call("PUT", f"tickets/{ticket.id}/tags", {"tags": ["kept"]})["tags"] == ["kept"]


def test_reply_to_a_closed_ticket_makes_a_follow_up(account: ZendeskAccount, ticket: Ticket) -> None:
    account.update_ticket(account.agents()[0], ticket.id, {"tags": ["fbm"]})
    account.close(ticket.id)
    again = account.receive_mail(ALIAS, f"Re: {ticket.subject}", "still nothing")
    assert isinstance(again, Ticket)
    assert (again.via_followup_source_id, again.tags) == (ticket.id, ["fbm"])
    assert again.via["source"]["rel"] == "follow_up"


def test_reply_reopens_a_solved_ticket(account: ZendeskAccount, ticket: Ticket) -> None:
    account.update_ticket(account.agents()[0], ticket.id, {"status": "solved"})
    same = account.receive_mail(ALIAS, f"RE: {ticket.subject}", "not solved")
    assert same is ticket
    assert (ticket.status, len(ticket.comments)) == ("open", 2)


def test_merge_closes_the_source(account: ZendeskAccount, api: Api, ticket: Ticket) -> None:
    other = account.receive_mail(ALIAS, "Second mail", "hello again")
    assert isinstance(other, Ticket)
    api.call("POST", f"tickets/{ticket.id}/merge", {"ids": [other.id]})
    assert (other.status, other.tags) == ("closed", ["closed_by_merge"])
    assert f"#{other.id}" in ticket.comments[-1].body


def test_automated_mail_is_suspended_and_bounces_vanish(account: ZendeskAccount, api: Api) -> None:
    assert isinstance(account.receive_mail("postmaster@x.test", "Out", "x"), SuspendedTicket)
    assert account.receive_mail("mailer-daemon@x.test", "Undeliverable", "x") is None
    assert len(api.call("GET", "suspended_tickets")["suspended_tickets"]) == 1
    assert api.call("GET", "tickets")["count"] == 0


def test_a_recovered_mail_is_a_ticket_of_its_sender(account: ZendeskAccount, api: Api) -> None:
    kept = account.receive_mail("postmaster@x.test", "Out", "of office")
    assert isinstance(kept, SuspendedTicket)
    [made] = api.call("PUT", f"suspended_tickets/recover_many?ids={kept.id}")["tickets"]
    assert account.user(made["requester_id"]).email == "postmaster@x.test"
    assert account.ticket(made["id"]).comments[0].body == "of office"
    assert api.call("PUT", f"suspended_tickets/recover_many?ids={kept.id}")["tickets"] == []


@pytest.mark.parametrize(
    ("body", "html"),
    [("字" * 400_000, None), ("short", "<b>" + "x" * 1_000_000), ("", "<div>" * 3000 + "deep")],
)
def test_huge_mail_is_cut_not_refused(account: ZendeskAccount, body: str, html: str | None) -> None:
    for subject in ("Hi", "Re: Hi"):
        got = account.receive_mail(ALIAS, subject, body, html=html)
        assert isinstance(got, Ticket)
        assert 0 < len(got.comments[-1].body.encode()) <= 65_535


def test_light_agent_writes_internal_notes_only(
    account: ZendeskAccount, client: FlaskClient, ticket: Ticket
) -> None:
    light = account.agents()[1]
    api = Api(client, account.oauth.issue(light).access_token)
    assert api.call("GET", "users/me.json")["user"]["role_type"] == 1
    api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"comment": {"body": "n", "public": True}}})
    assert ticket.comments[-1].public is False
    api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"priority": "high"}}, 403)
    api.call("GET", "webhooks", status=403)


def test_macro_preview_fills_blanks_and_changes_nothing(api: Api, ticket: Ticket) -> None:
    body = {"ticket_field": {"type": "textarea", "title": "Next reply"}}
    field = api.call("POST", "ticket_fields", body, 201)["ticket_field"]["id"]
    value = f"{{{{ticket.ticket_field_{field}}}}}|{{{{ticket.id}}}}"
    actions = [{"field": "comment_value", "value": value}, {"field": "status", "value": "pending"}]
    macro = api.call("POST", "macros", {"macro": {"title": "Best reply", "actions": actions}}, 201)["macro"]
    preview = api.call("GET", f"tickets/{ticket.id}/macros/{macro['id']}/apply")["result"]["ticket"]
    assert (preview["comment"]["body"], preview["status"]) == (f"|{ticket.id}", "pending")
    change = {"ticket": {"custom_fields": [{"id": field, "value": "Dear buyer,\nsoon."}]}}
    api.call("PUT", f"tickets/{ticket.id}", change)
    preview = api.call("GET", f"tickets/{ticket.id}/macros/{macro['id']}/apply")["result"]["ticket"]
    assert preview["comment"]["body"] == f"Dear buyer,\nsoon.|{ticket.id}"
    assert (ticket.status, len(ticket.comments)) == ("new", 1)


def test_incremental_export_leaves_out_the_last_minute(
    account: ZendeskAccount, api: Api, ticket: Ticket
) -> None:
    assert api.call("GET", "incremental/tickets/cursor?start_time=0")["tickets"] == []
    account.world.advance(timedelta(minutes=2))
    first = api.call("GET", "incremental/tickets/cursor?start_time=0")
    assert ([t["id"] for t in first["tickets"]], first["end_of_stream"]) == ([ticket.id], True)
    assert api.call("GET", f"incremental/tickets/cursor?cursor={first['after_cursor']}")["tickets"] == []


def test_search_finds_a_field_value_once_indexed(
    account: ZendeskAccount, api: Api, ticket: Ticket, dropdown: dict[str, Any]
) -> None:
    api.call("PUT", f"tickets/{ticket.id}/tags", {"tags": ["fbm"]})
    query = {"query": "type:ticket fieldvalue:fbm status<solved"}
    assert api.call("GET", "search", query_string=query)["count"] == 0
    account.world.advance(timedelta(minutes=2))
    assert api.call("GET", "search", query_string=query)["results"][0]["id"] == ticket.id


def test_create_is_idempotent_by_key(account: ZendeskAccount, api: Api) -> None:
    api.headers["Idempotency-Key"] = "k1"
    body = {"ticket": {"subject": "Alert", "comment": {"body": "surge", "public": False}}}
    first, second = (api.call("POST", "tickets", body, 201)["ticket"]["id"] for _ in range(2))
    assert first == second
    assert account.tickets[first].is_public is False


def test_refresh_kills_the_old_pair(account: ZendeskAccount, client: FlaskClient) -> None:
    account.oauth.add_client("zdg-app", "s3cret")
    redirect = "https://app.test/back"
    code = account.oauth.issue_code(account.agents()[0], "zdg-app", redirect)
    shared = {"client_id": "zdg-app", "client_secret": "s3cret"}

    def token(status: int, **more: str) -> Any:
        answer = client.post("/oauth/tokens", json=shared | more)
        assert answer.status_code == status
        return answer.get_json()

    first = token(200, grant_type="authorization_code", code=code, redirect_uri=redirect)
    token(400, grant_type="authorization_code", code=code, redirect_uri=redirect)
    second = token(200, grant_type="refresh_token", refresh_token=first["refresh_token"])
    Api(client, first["access_token"]).call("GET", "users/me", status=401)
    token(400, grant_type="refresh_token", refresh_token=first["refresh_token"])
    Api(client, second["access_token"]).call("GET", "users/me")
    account.world.advance(timedelta(minutes=31))
    Api(client, second["access_token"]).call("GET", "users/me", status=401)


def test_signed_token_names_installation_user_and_query(account: ZendeskAccount, api: Api) -> None:
    installation, app_id = account.install_app("https://app.test/app/sidebar")
    url = "https://app.test/app/sidebar?origin=https%3A%2F%2Facme.zendesk.com&app_guid=g1"
    user = account.agents()[0]
    answer = api.client.get(f"/api/v2/apps/{app_id}/public_key.pem", headers=api.headers)
    account.world.freeze(datetime.now(UTC))
    claims = jwt.decode(
        account.signed_token(user.id, "ticket_sidebar", url),
        answer.get_data(),
        algorithms=["RS256"],
        audience=f"https://acme.zendesk.com/api/v2/apps/installations/{installation}.json",
        issuer="acme.zendesk.com",
    )
    assert claims["sub"].endswith(f"/{user.id}.json")
    assert claims["exp"] - claims["iat"] == 300
    assert claims["qsh"] == hashlib.sha256(url.split("?")[1].encode()).hexdigest()
    assert claims["context"] == {"product": "support", "location": "ticket_sidebar"}


def test_faults_reach_the_api(account: ZendeskAccount, api: Api, ticket: Ticket) -> None:
    account.world.fail("zendesk", "rate_limited", times=1, seconds=7)
    answer = api.client.get("/api/v2/users/me", headers=api.headers)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    account.world.fail("zendesk", "conflict", times=1)
    api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"priority": "low"}}, 409)
    account.world.fail("zendesk", "unprocessable", times=1)
    api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"priority": "low"}}, 422)
    api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"priority": "low"}})
    account.world.fail("zendesk", "expired", times=1)
    api.call("GET", "users/me", status=401)


def test_own_rate_limit_answers_429() -> None:
    account = ZendeskAccount(World(), limits=RateLimits(account=2))
    account.add_user("Ada", "ada@acme.test", "admin")
    api = Api(create_app(account).test_client(), account.oauth.issue(account.agents()[0]).access_token)
    api.call("GET", "users/me")
    api.call("GET", "users/me")
    assert api.call("GET", "users/me", status=429)["error"] == "APIRateLimitExceeded"


def test_serve_answers_on_a_real_socket(account: ZendeskAccount) -> None:
    server = serve(create_app(account))
    try:
        assert requests.get(f"{server.url}/api/v2/users/me.json", timeout=5).status_code == 401
        account.world.fail("zendesk", "reset", times=1)
        with pytest.raises(requests.ConnectionError):
            requests.get(f"{server.url}/api/v2/users/me.json", timeout=5)
        assert requests.get(f"{server.url}/api/v2/users/me.json", timeout=5).status_code == 401
    finally:
        server.stop()


def test_revoked_fault_denies_while_it_is_in_force(account: ZendeskAccount, api: Api) -> None:
    account.world.fail("zendesk", "revoked")
    api.call("GET", "users/me", status=401)
    account.world.heal("zendesk")
    api.call("GET", "users/me")
    account.oauth.revoke_all()
    api.call("GET", "users/me", status=401)


def test_consent_page_sends_the_code_back_with_its_state(
    account: ZendeskAccount, client: FlaskClient
) -> None:
    account.oauth.add_client("zdg-app", "s3cret")
    asked = {"response_type": "code", "client_id": "zdg-app", "state": '"><x'}
    asked["redirect_uri"] = "https://app.test/back"
    shown = client.get("/oauth/authorizations/new", query_string=asked).get_data(as_text=True)
    assert "zdg-app" in shown
    assert '"><x' not in shown
    target = client.post("/oauth/authorizations/new", data=asked).headers["Location"]
    values = parse_qs(urlsplit(target).query)
    assert values["state"] == ['"><x']
    tokens = {
        "grant_type": "authorization_code",
        "code": values["code"][0],
        "redirect_uri": "https://app.test/back",
    }
    answer = client.post("/oauth/tokens", json=tokens | {"client_id": "zdg-app", "client_secret": "wrong"})
    assert answer.status_code == 401


def test_one_ticket_takes_thirty_updates_of_a_user(api: Api, ticket: Ticket) -> None:
    for number in range(30):
        api.call("PUT", f"tickets/{ticket.id}", {"ticket": {"subject": str(number)}})
    answer = api.client.put(
        f"/api/v2/tickets/{ticket.id}", json={"ticket": {"subject": "x"}}, headers=api.headers
    )
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 60


def test_parallel_updates_lose_nothing(account: ZendeskAccount, ticket: Ticket) -> None:
    admin = account.agents()[0]

    def note(number: int) -> int:
        change = {"comment": {"body": f"note {number}", "public": False}, "additional_tags": [f"t{number}"]}
        return account.update_ticket(admin, ticket.id, change)[1].id

    with ThreadPoolExecutor(8) as pool:
        audits = list(pool.map(note, range(40)))
    assert len(set(audits)) == 40
    assert {comment.body for comment in ticket.comments[1:]} == {f"note {number}" for number in range(40)}
    assert set(ticket.tags) == {f"t{number}" for number in range(40)}
