"""Whatever Zendesk answers becomes a snapshot or one of our errors, never another one."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
import responses
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.errors import GuardError
from backend.zendesk import parsing
from backend.zendesk.client import ZendeskClient
from backend.zendesk.records import TicketComment

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def answer() -> dict[str, Any]:
    return {
        "audits": [
            {
                "id": 1,
                "author_id": 5,
                "created_at": "2026-11-20T09:00:00Z",
                "via": {"channel": "email", "source": {"from": {"address": "a@x.example"}, "rel": None}},
                "metadata": {"custom": {"fbm_guard": "e1"}},
                "events": [
                    {
                        "id": 2,
                        "type": "Comment",
                        "author_id": 5,
                        "body": "hi",
                        "html_body": "hi",
                        "public": True,
                    },
                    {"id": 3, "type": "Change", "field_name": "900", "value": "x"},
                ],
            }
        ],
        "users": [{"id": 5, "role": "end-user"}],
        "tickets": [
            {
                "id": 7,
                "subject": "s",
                "status": "open",
                "requester_id": 5,
                "tags": ["a"],
                "custom_fields": [{"id": 900, "value": "x"}],
                "created_at": "2026-11-20T09:00:00Z",
                "updated_at": "2026-11-20T09:00:00Z",
                "via": {"channel": "email", "source": {"rel": "follow_up", "from": {"ticket_id": 3}}},
            }
        ],
    }


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [here] if here else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*here, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            found += paths(inner, (*here, place))
    return found


@settings(max_examples=400, deadline=None)
@given(where=st.sampled_from(paths(answer())), instead=json_values)
def test_any_part_of_an_answer_may_be_nonsense(where: tuple[Any, ...], instead: Any) -> None:
    body = answer()
    place: Any = body
    for step in where[:-1]:
        place = place[step]
    place[where[-1]] = instead
    with responses.RequestsMock(assert_all_requests_are_fired=False) as wire:
        wire.get("https://acme.zendesk.com/api/v2/tickets/7/audits.json", body=json.dumps(body))
        wire.get("https://acme.zendesk.com/api/v2/tickets/7.json", json={"ticket": answer()["tickets"][0]})
        client = ZendeskClient("https://acme.zendesk.com", lambda: "t", marketplace_headers={})
        with contextlib.suppress(GuardError):
            found = client.read_ticket(7)
            assert {type(found.newest_public_comment), type(found.newest_buyer_comment)} <= {
                TicketComment,
                type(None),
            }


@pytest.mark.parametrize(
    "metadata", [None, {}, {"custom": None}, {"custom": []}, {"custom": {"fbm_guard": ""}}]
)
def test_an_audit_without_our_marker_is_not_ours(metadata: object) -> None:
    assert parsing.entry_of({"metadata": metadata}) is None


def test_a_marked_request_is_recognised_wherever_zendesk_puts_it() -> None:
    sent = parsing.marked("e1")
    assert parsing.entry_of({"metadata": {"custom": sent}}) == "e1"
    assert parsing.entry_of({"metadata": sent}) == "e1"
