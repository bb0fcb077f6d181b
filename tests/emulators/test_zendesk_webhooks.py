"""Triggers of the emulated Zendesk and the webhook calls that they make."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask, request

from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import World
from backend.emulators.zendesk import ZendeskAccount, webhooks
from backend.emulators.zendesk.model import Rule, Ticket, User, Webhook

ALIAS = "m1m8b7wmrxzt4n@marketplace.amazon.com"
BODY = '{"ticket_id":"{{ticket.id}}","comment_id":"{{ticket.latest_public_comment.id}}","x":"{{no.such}}"}'


class Receiver:
    """Takes webhook calls; ``answers`` are given in turn, then 202."""

    def __init__(self) -> None:
        self.calls: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.app = Flask("receiver")
        self.app.add_url_rule("/hook", view_func=self.hook, methods=["POST"])

    def hook(self) -> Any:
        self.calls.append((dict(request.headers), request.get_data()))
        return ("", *(self.answers.pop(0) if self.answers else (202, {})))

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(body) for _, body in self.calls]


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def server(receiver: Receiver) -> Iterator[RunningServer]:
    running = serve(receiver.app)
    yield running
    running.stop()


@pytest.fixture
def account() -> Iterator[ZendeskAccount]:
    made = ZendeskAccount(World())
    made.add_user("Ada Admin", "ada@demo.test", "admin")
    yield made
    made.stop()


@pytest.fixture
def admin(account: ZendeskAccount) -> User:
    return account.agents()[0]


@pytest.fixture
def hook(account: ZendeskAccount, server: RunningServer, admin: User) -> Webhook:
    payload = {
        "name": "Guard", "endpoint": f"{server.url}/hook", "http_method": "POST", "request_format": "json",
        "status": "active", "subscriptions": ["conditional_ticket_events"],
    }  # fmt: skip
    return webhooks.define(account, payload, admin.id)


def trigger(account: ZendeskAccount, hook: Webhook, *conditions: tuple[str, str, str]) -> Rule:
    rows = [{"field": field, "operator": operator, "value": value} for field, operator, value in conditions]
    actions = [{"field": "notification_webhook", "value": [hook.id, BODY]}]
    return account.define_trigger({"title": "t", "conditions": {"all": rows, "any": []}, "actions": actions})


def mail(account: ZendeskAccount, subject: str = "Order") -> Ticket:
    got = account.receive_mail(ALIAS, subject, "where is it", name="Buyer")
    assert isinstance(got, Ticket)
    return got


def test_call_is_signed_and_names_the_ticket(
    account: ZendeskAccount, hook: Webhook, receiver: Receiver
) -> None:
    trigger(account, hook, ("update_type", "is", "Create"))
    ticket = mail(account)
    assert account.wait_idle()
    headers, body = receiver.calls[0]
    assert json.loads(body) == {"ticket_id": "1", "comment_id": str(ticket.comments[0].id), "x": ""}
    stamp = headers["X-Zendesk-Webhook-Signature-Timestamp"]
    digest = hmac.new(hook.secret.encode(), stamp.encode() + body, hashlib.sha256).digest()
    assert headers["X-Zendesk-Webhook-Signature"] == base64.b64encode(digest).decode()
    assert headers["X-Zendesk-Account-Id"] == str(account.account_id)
    assert headers["X-Zendesk-Webhook-Id"] == hook.id
    assert account.deliveries[0].invocation_id == headers["X-Zendesk-Webhook-Invocation-Id"]
    assert any(event["type"] == "External" for event in ticket.audits[0].events)


def test_conditions_tell_buyer_agent_and_note_apart(
    account: ZendeskAccount, hook: Webhook, receiver: Receiver, admin: User
) -> None:
    shared = (("update_type", "is", "Change"), ("comment_is_public", "is", "true"))
    guard = ("current_tags", "not_includes", "fbm_guard_alert")
    trigger(account, hook, *shared, ("role", "is", "end_user"), guard)
    ticket = mail(account)
    account.update_ticket(admin, ticket.id, {"comment": {"body": "note", "public": False}})
    account.update_ticket(admin, ticket.id, {"comment": {"body": "answer", "public": True}})
    account.update_ticket(admin, ticket.id, {"priority": "high"})
    assert account.wait_idle()
    assert receiver.calls == []
    mail(account, "Re: Order")
    assert account.wait_idle()
    assert len(receiver.calls) == 1
    account.update_ticket(admin, ticket.id, {"additional_tags": ["fbm_guard_alert"]})
    mail(account, "Re: Order")
    assert account.wait_idle()
    assert len(receiver.calls) == 1


def test_requester_is_mailed_the_public_answer_only(account: ZendeskAccount, admin: User) -> None:
    ticket = mail(account)
    account.update_ticket(admin, ticket.id, {"comment": {"body": "secret", "public": False}})
    account.update_ticket(admin, ticket.id, {"comment": {"body": "It is on its way.", "public": True}})
    assert [(sent.to, sent.body) for sent in account.sent_mails] == [(ALIAS, "It is on its way.")]
    assert ticket.audits[-1].events[-1]["type"] == "Notification"


def test_trigger_changes_stand_in_the_same_audit(account: ZendeskAccount) -> None:
    created = {"field": "update_type", "operator": "is", "value": "Create"}
    actions = [{"field": "priority", "value": "urgent"}, {"field": "current_tags", "value": "a b"}]
    account.define_trigger({"title": "raise", "conditions": {"all": [created]}, "actions": actions})
    ticket = mail(account)
    assert (ticket.priority, ticket.tags, len(ticket.audits)) == ("urgent", ["a", "b"], 1)
    changes = {event["field_name"]: event for event in ticket.audits[0].events if event["type"] == "Change"}
    assert changes["priority"]["via"]["source"]["rel"] == "trigger"


@pytest.mark.parametrize(
    ("answers", "tries"),
    [
        ([(409, {})] * 9, 4),
        ([(429, {"Retry-After": "1"})], 2),
        ([(503, {"Retry-After": "1"})], 2),
        ([(429, {"Retry-After": "60"})], 1),
        ([(503, {})], 1),
        ([(500, {})], 1),
        ([(401, {})], 1),
    ],
)
def test_only_what_zendesk_retries_is_retried(
    account: ZendeskAccount,
    hook: Webhook,
    receiver: Receiver,
    answers: list[tuple[int, dict[str, str]]],
    tries: int,
) -> None:
    trigger(account, hook, ("update_type", "is", "Create"))
    receiver.answers = list(answers)
    mail(account)
    assert account.wait_idle()
    assert len(receiver.calls) == tries
    assert len({delivery.invocation_id for delivery in account.deliveries}) == 1
    assert [delivery.attempt for delivery in account.deliveries] == list(range(1, tries + 1))


def test_no_answer_is_tried_again_five_times(
    account: ZendeskAccount, hook: Webhook, server: RunningServer
) -> None:
    trigger(account, hook, ("update_type", "is", "Create"))
    server.stop()
    mail(account)
    assert account.wait_idle()
    assert [delivery.status for delivery in account.deliveries] == [None] * 6


def test_duplicate_has_the_same_invocation(
    account: ZendeskAccount, hook: Webhook, receiver: Receiver
) -> None:
    trigger(account, hook, ("update_type", "is", "Create"))
    account.world.fail("webhooks", "duplicate", times=1)
    mail(account)
    assert account.wait_idle()
    ids = [headers["X-Zendesk-Webhook-Invocation-Id"] for headers, _ in receiver.calls]
    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_out_of_order_call_comes_after_the_next(
    account: ZendeskAccount, hook: Webhook, receiver: Receiver
) -> None:
    trigger(account, hook, ("update_type", "is", "Create"))
    account.world.fail("webhooks", "out_of_order", times=1)
    mail(account, "first")
    mail(account, "second")
    assert account.wait_idle()
    assert [body["ticket_id"] for body in receiver.bodies] == ["2", "1"]
