"""Setting up an account: repeatable, adopting, repairing, never deleting, and telling what it may not do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
import responses

from backend.emulators.zendesk.model import Rule
from backend.errors import RateLimited
from backend.zendesk.client import ZendeskClient
from backend.zendesk.fields import FIELDS, encode
from backend.zendesk.macros import MACROS, MOST, Chosen, fingerprint
from backend.zendesk.provisioning import ALERT_TAG, Provisioned, provision
from backend.zendesk.records import TicketUpdate

from .conftest import Desk

KEYS = (
    {f"field.{spec.key}" for spec in FIELDS}
    | {"webhook", "trigger.created", "trigger.buyer", "trigger.agent"}
    | {f"macro.{spec.key}" for spec in MACROS}
)


def run(desk: Desk, known: Mapping[str, int | str] | None = None, **options: Any) -> Provisioned:
    return provision(desk.client(), public_url="https://us.example", tenant="t_1", known=known, **options)


def rule(desk: Desk, provisioned: Provisioned, key: str) -> Rule:
    shelf = desk.account.triggers if key.startswith("trigger") else desk.account.macros
    return shelf[int(provisioned.ids[key])]


def counts(desk: Desk) -> tuple[int, int, int, int]:
    account = desk.account
    return len(account.fields), len(account.webhooks), len(account.triggers), len(account.macros)


def test_a_fresh_account_gets_everything(desk: Desk) -> None:
    made = run(desk)
    assert made.ids.keys() == KEYS
    assert made.problems == []
    hook = desk.account.webhooks[str(made.webhook_id)]
    assert hook.endpoint == "https://us.example/hooks/zendesk/t_1"
    assert hook.subscriptions == ["conditional_ticket_events"]
    assert made.signing_secret == hook.secret
    assert hook.secret not in repr(made)


def test_a_second_run_changes_nothing(desk: Desk) -> None:
    first, before = run(desk), counts(desk)
    second = run(desk, first.ids)
    assert (second.ids, second.done, second.problems) == (first.ids, [], [])
    assert counts(desk) == before


def test_a_run_that_forgot_everything_adopts(desk: Desk) -> None:
    first, before = run(desk), counts(desk)
    second = run(desk)
    assert second.ids == first.ids
    assert counts(desk) == before
    assert all(line.startswith("adopted ") for line in second.done)


def test_a_renamed_field_is_still_ours_and_keeps_its_name(desk: Desk) -> None:
    first = run(desk)
    found = desk.account.fields[int(first.ids["field.order_id"])]
    found.title = "Bestellung"
    assert run(desk).ids == first.ids
    assert found.title == "Bestellung"


def test_what_was_deleted_is_made_again(desk: Desk) -> None:
    first = run(desk)
    del desk.account.fields[int(first.ids["field.carrier"])]
    del desk.account.triggers[int(first.ids["trigger.buyer"])]
    del desk.account.macros[int(first.ids["macro.audit_note"])]
    second = run(desk, first.ids)
    assert second.ids.keys() == KEYS
    assert sorted(second.done) == [
        "made FBM Guard: buyer wrote",
        "made FBM Guard: carrier",
        "made FBM Guard::Audit note",
    ]


def test_what_was_changed_is_repaired(desk: Desk) -> None:
    first = run(desk)
    account = desk.account
    risk = account.fields[int(first.ids["field.high_risk"])]
    case = account.fields[int(first.ids["field.case"])]
    own = account.define_field({"type": "text", "title": "Own"})
    risk.tag, case.options = "other", case.options[1:]
    account.fields[int(first.ids["field.carrier"])].active = False
    account.webhooks[str(first.webhook_id)].endpoint = "https://old.example"
    rule(desk, first, "trigger.agent").conditions["all"].pop()
    rule(desk, first, "trigger.created").active = False
    second = run(desk, first.ids)
    assert second.problems == []
    assert len(second.done) == 6
    assert risk.tag == "fbm_high_risk"
    assert len(case.options) == 9
    assert account.fields[int(first.ids["field.carrier"])].active
    assert account.webhooks[str(first.webhook_id)].endpoint == "https://us.example/hooks/zendesk/t_1"
    assert rule(desk, first, "trigger.created").active
    assert own.id in account.fields
    assert run(desk, first.ids).done == []


def test_an_option_that_the_admin_added_stays(desk: Desk) -> None:
    first = run(desk)
    case = desk.account.fields[int(first.ids["field.case"])]
    option = case.options.pop()
    option.name, option.value = "Warranty", "warranty"
    case.options.append(option)
    run(desk, first.ids)
    assert {"warranty", "fbm_case_other"} <= {one.value for one in case.options}


def test_a_colliding_tag_is_reported_with_both_names_and_the_rest_goes_on(desk: Desk) -> None:
    theirs = [{"name": "FBM", "value": "fbm"}]
    desk.account.define_field({"type": "tagger", "title": "Channel", "custom_field_options": theirs})
    made = run(desk)
    assert [problem.code for problem in made.problems] == ["tag_collision"]
    assert made.problems[0].params == {"title": "FBM Guard: fulfillment", "tag": "fbm", "theirs": "Channel"}
    assert "Channel" in made.problems[0].message
    assert made.ids.keys() == KEYS - {"field.fulfillment"}
    again = run(desk, made.ids, tag_prefix="")
    assert again.ids == made.ids


def test_the_tag_of_a_breach_is_no_other_fields(desk: Desk) -> None:
    desk.account.define_field({"type": "checkbox", "title": "Ours", "tag": "fbm_message_breach"})
    (problem,) = run(desk).problems
    assert (problem.code, problem.params["theirs"]) == ("tag_collision", "Ours")


def test_a_prefix_avoids_collisions_and_is_not_mixed_later(desk: Desk) -> None:
    desk.account.define_field({"type": "checkbox", "title": "Risky", "tag": "fbm_high_risk"})
    made = run(desk, tag_prefix="acme_")
    assert made.problems == []
    assert desk.account.fields[int(made.ids["field.high_risk"])].tag == "acme_fbm_high_risk"
    changed = run(desk, made.ids, tag_prefix="eu_")
    assert {problem.code for problem in changed.problems} == {"tag_prefix_changed"}
    assert desk.account.fields[int(made.ids["field.high_risk"])].tag == "acme_fbm_high_risk"
    # Not handed out: values with the new prefix would be refused.
    assert "case" not in changed.field_ids
    assert "order_id" in changed.field_ids


def test_there_are_few_macros_nested_under_one_name_each_with_a_field_of_its_own() -> None:
    assert len(MACROS) <= MOST == 12
    assert all(spec.title.startswith("FBM Guard::") for spec in MACROS)
    fields = [spec.field_key for spec in MACROS]
    assert len(set(fields)) == len(fields)
    assert {spec.key for spec in FIELDS if spec.type == "textarea"} == set(fields)
    assert all(len(spec.actions(1)) == 2 for spec in MACROS), "nothing but the field, and no logic"


def edit(desk: Desk, made: Provisioned, key: str = "macro.best_reply") -> Rule:
    """A person adds something to a macro of ours."""
    macro = rule(desk, made, key)
    macro.actions = [*macro.actions, {"field": "status", "value": "solved"}]
    return macro


def again(desk: Desk, last: Provisioned, **options: Any) -> Provisioned:
    """The next run, with all that the last one left to remember."""
    return run(desk, last.ids, macros=last.macros, **options)


def test_a_macro_edited_by_hand_is_reported_with_both_texts_and_left_alone(desk: Desk) -> None:
    first = run(desk)
    macro = edit(desk, first)
    second = again(desk, first)
    (problem,) = second.problems
    field_id = first.ids["field.next_reply"]
    ours = f"comment_mode_is_public: true\ncomment_value: {{{{ticket.ticket_field_{field_id}}}}}"
    assert problem.code == "macro_edited"
    assert problem.params["title"] == "FBM Guard::Best reply"
    assert problem.params["ours"] == ours
    assert problem.params["theirs"] == ours + "\nstatus: solved"
    assert len(macro.actions) == 3
    assert second.ids == first.ids
    assert again(desk, second).problems == second.problems, "until somebody chooses"


def test_a_macro_edited_together_with_its_description_is_noticed_too(desk: Desk) -> None:
    first = run(desk)
    macro = edit(desk, first)
    macro.description = f"mine [fbm_guard:macro.best_reply] [{fingerprint(macro.actions)}]"
    assert [problem.code for problem in again(desk, first).problems] == ["macro_edited"]


def test_theirs_is_kept_when_the_admin_says_so_until_somebody_edits_it_anew(desk: Desk) -> None:
    first = run(desk)
    macro = edit(desk, first)
    seen = again(desk, first).problems[0].params["seen"]
    kept = again(desk, first, chosen=Chosen("best_reply", "keep", seen))
    assert (kept.problems, len(macro.actions)) == ([], 3)
    later = again(desk, kept)
    assert (later.problems, later.done) == ([], [])
    macro.actions = [*macro.actions, {"field": "priority", "value": "low"}]
    assert [problem.code for problem in again(desk, later).problems] == ["macro_edited"]


def test_ours_comes_back_when_the_admin_says_so(desk: Desk) -> None:
    first = run(desk)
    macro = edit(desk, first)
    kept = again(desk, first, chosen=Chosen("best_reply", "keep", fingerprint(macro.actions)))
    restored = again(desk, kept, chosen=Chosen("best_reply", "restore", fingerprint(macro.actions)))
    assert (restored.problems, restored.done) == ([], ["repaired FBM Guard::Best reply"])
    assert len(macro.actions) == 2
    assert again(desk, restored).done == []


def test_a_choice_about_an_older_version_changes_nothing(desk: Desk) -> None:
    first = run(desk)
    macro = edit(desk, first)
    seen = again(desk, first).problems[0].params["seen"]
    macro.actions = [*macro.actions, {"field": "priority", "value": "low"}]
    late = again(desk, first, chosen=Chosen("best_reply", "restore", seen))
    assert [problem.code for problem in late.problems] == ["macro_edited"]
    assert len(macro.actions) == 4


def test_our_own_older_macro_follows_a_field_that_was_made_again(desk: Desk) -> None:
    first = run(desk)
    del desk.account.fields[int(first.ids["field.next_reply"])]
    second = run(desk, first.ids)
    assert second.problems == []
    inserted = rule(desk, second, "macro.best_reply").actions[1]["value"]
    assert inserted == ["channel:all", f"{{{{ticket.ticket_field_{second.ids['field.next_reply']}}}}}"]


def test_a_macro_that_was_switched_off_stays_off(desk: Desk) -> None:
    first = run(desk)
    rule(desk, first, "macro.best_reply").active = False
    second = run(desk, first.ids)
    assert [problem.code for problem in second.problems] == ["macro_inactive"]
    assert not rule(desk, first, "macro.best_reply").active


def test_a_webhook_for_other_events_is_not_taken_for_ours(desk: Desk) -> None:
    first = run(desk)
    desk.account.webhooks[str(first.webhook_id)].subscriptions = ["zen:event-type:user.created"]
    second = run(desk, first.ids)
    assert second.webhook_id != first.webhook_id
    assert rule(desk, second, "trigger.buyer").actions[0]["value"][0] == second.webhook_id


def test_somebody_without_the_right_is_told_to_connect_as_admin(desk: Desk) -> None:
    agent = desk.account.add_user("Gil Agent", "gil@acme.example", "agent")
    made = provision(desk.client(agent), public_url="https://us.example", tenant="t_1")
    assert {problem.code for problem in made.problems} == {"not_allowed", "needs_first"}
    assert made.webhook_id is None
    assert made.signing_secret is None


def test_what_the_plan_does_not_allow_is_reported_with_zendesks_words_and_advice() -> None:
    api = "https://acme.zendesk.com/api/v2"
    limit = "You have reached the limit of your plan."
    refusal = {"error": "RecordInvalid", "details": {"base": [{"description": limit}]}}
    with responses.RequestsMock(assert_all_requests_are_fired=False) as wire:
        for name in ("ticket_fields", "webhooks", "triggers", "macros"):
            for address in (f"{api}/{name}", f"{api}/{name}.json"):
                wire.get(address, json={name: [], "meta": {"has_more": False}, "links": {}})
                wire.post(address, status=422, json=refusal)
        client = ZendeskClient("https://acme.zendesk.com", lambda: "t", marketplace_headers={})
        made = provision(client, public_url="https://us.example", tenant="t_1")
    assert made.ids == {}
    refused = [problem for problem in made.problems if problem.code == "refused"]
    assert len(refused) == len(FIELDS) + 1, "each field, and the webhook"
    assert limit in refused[0].message
    assert "plan" in refused[0].message


def test_a_rate_limit_stops_the_run_and_the_next_one_finishes_it(desk: Desk) -> None:
    desk.account.limits.account = 9
    with pytest.raises(RateLimited):
        run(desk)
    desk.account.limits.account = None
    made = run(desk)
    assert made.ids.keys() == KEYS
    titles = [field.title for field in desk.account.fields.values()]
    assert len(titles) == len(set(titles))


# What the triggers and macros do


@pytest.fixture
def ready(desk: Desk) -> tuple[Desk, Provisioned]:
    made = provision(desk.client(), public_url="http://127.0.0.1:9", tenant="t_1")
    desk.account.sender.wait_scale = 0.0
    return desk, made


def fired(desk: Desk) -> list[tuple[str, str]]:
    """(event, comment id) of each invocation so far, without Zendesk's own repeats."""
    assert desk.account.wait_idle()
    once = {delivery.invocation_id: json.loads(delivery.body) for delivery in desk.account.deliveries}
    return [(body["event"], body["comment_id"]) for body in once.values()]


def test_only_new_tickets_and_public_comments_call_us(ready: tuple[Desk, Provisioned]) -> None:
    desk, made = ready
    account, client = desk.account, desk.client()
    ticket = account.receive_mail("b@marketplace.example", "Where is it", "hello")
    snapshot = client.read_ticket(ticket.id)
    assert fired(desk) == [("created", str(snapshot.comments[-1].id))]

    for turn in range(3):
        account.world.advance(timedelta(seconds=1))
        client.update_ticket(
            ticket.id,
            TicketUpdate(
                fields=encode({"fulfillment": "fbm", "carrier_status": f"scan {turn}"}, made.field_ids),
                entry=f"e{turn}",
                priority="high",
                note="<p>checked</p>",
            ),
            updated_stamp=client.read_ticket(ticket.id).updated_at,
        )
    assert len(fired(desk)) == 1

    account.update_ticket(desk.admin, ticket.id, {"comment": {"body": "on its way", "public": True}})
    answer = client.read_ticket(ticket.id).newest_public_comment
    assert answer is not None
    assert fired(desk)[1:] == [("agent", str(answer.id))]

    buyer = account.user(snapshot.requester_id)
    account.update_ticket(buyer, ticket.id, {"comment": {"body": "and now?", "public": True}})
    assert [event for event, _ in fired(desk)] == ["created", "agent", "buyer"]


def test_our_alert_tickets_call_nobody(ready: tuple[Desk, Provisioned]) -> None:
    desk, _ = ready
    ticket, _audit = desk.account.create_ticket(
        desk.admin, {"subject": "Surge", "comment": {"body": "x"}, "tags": [ALERT_TAG]}
    )
    desk.account.update_ticket(desk.admin, ticket.id, {"comment": {"body": "seen", "public": True}})
    assert fired(desk) == []


def test_the_macros_insert_the_fields_into_the_right_kind_of_comment(ready: tuple[Desk, Provisioned]) -> None:
    desk, made = ready
    ticket = desk.account.receive_mail("b@marketplace.example", "Where is it", "hello")
    client = desk.client()
    values = encode({"next_reply": "Dear buyer,\n\nsoon.", "audit_note": "UPS, 10:00"}, made.field_ids)
    client.update_ticket(
        ticket.id,
        TicketUpdate(fields=values, entry="e1"),
        updated_stamp=client.read_ticket(ticket.id).updated_at,
    )
    for key, text, public in (
        ("macro.best_reply", "Dear buyer,\n\nsoon.", True),
        ("macro.audit_note", "UPS, 10:00", False),
    ):
        shown = desk.get(f"tickets/{ticket.id}/macros/{made.ids[key]}/apply.json")["result"]["ticket"]
        assert (shown["comment"]["body"], shown["comment"]["public"]) == (text, public)


def test_ours_are_found_behind_a_hundred_others(desk: Desk) -> None:
    desk.account.limits.account = None
    client = desk.client()
    for number in range(120):
        client.create("webhook", webhook_like(number))
        desk.account.define_trigger(trigger_like(number))
        desk.account.define_macro({"title": f"m{number}", "actions": [{"field": "status", "value": "open"}]})
        desk.account.define_field({"type": "text", "title": f"f{number}"})
    first = run(desk)
    assert run(desk).ids == first.ids


def webhook_like(number: int) -> dict[str, Any]:
    return {
        "name": f"w{number}",
        "endpoint": "https://other.example",
        "http_method": "POST",
        "request_format": "json",
        "status": "active",
        "subscriptions": ["conditional_ticket_events"],
    }


def trigger_like(number: int) -> dict[str, Any]:
    return {
        "title": f"t{number}",
        "conditions": {"all": [{"field": "status", "operator": "is", "value": "open"}], "any": []},
        "actions": [{"field": "priority", "value": "low"}],
    }
