"""Which links replies to Amazon buyers carry: one choice in general, others for single marketplaces."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from backend.domain.vocabulary import LinkPolicy
from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.zendesk.model import Ticket
from backend.store.models import AuditEntry, Tenant

from .helpers import Api, buyer_writes, field

US, GERMANY = "ATVPDKIKX0DER", "A1PA6795UKMFR9"
UPS_PAGE = "https://www.ups.com/track?tracknum=1Z999AA10123456784"
WITH_PAGE = f'<p>You can follow it at <a href="{UPS_PAGE}">the carrier</a>.</p>'


@pytest.fixture
def admin(stage: Stage) -> Api:
    return Api(stage, "admin", "settings")


def american(stage: Stage) -> Ticket:
    return buyer_writes(stage)


def german(stage: Stage) -> Ticket:
    return buyer_writes(
        stage,
        "Wo ist meine Bestellung? Sie sollte längst da sein.",
        order_id=names.GERMANY_LATE,
        to=names.SUPPORT_EU,
        sender="abcd1234efgh567@marketplace.amazon.de",
    )


def links_of(stage: Stage, ticket: Ticket) -> list[str]:
    """The links in the reply that stands first on the card; the macro inserts the same."""
    first = Api(stage).get(f"/tickets/{ticket.id}/card").json()["replies"][0]
    assert field(stage, ticket, "next_reply") == first["text"]
    return re.findall(r"https://\S+", first["text"])


def held_by(stage: Stage, ticket: Ticket, text: str) -> list[str]:
    """The hard rules that a text breaks when it is saved on a ticket."""
    looked = Api(stage).post("/checks", {"ticket_id": ticket.id, "text": text}).json()
    return [one["rule"] for one in looked["violations"] if one["level"] == "ERROR"]


def entries(stage: Stage) -> list[dict[str, Any]]:
    with stage.house.database.reading() as session:
        found = select(AuditEntry.data).where(AuditEntry.kind == "policy").order_by(AuditEntry.seq)
        return [json.loads(text) for text in session.scalars(found)]


def test_an_exception_counts_for_its_marketplace_only(stage: Stage, admin: Api) -> None:
    admin.put("/policy", {"link_policy": "carrier", "link_policy_by_marketplace": {GERMANY: "none"}})
    us, de = american(stage), german(stage)
    assert [link.partition("?")[0] for link in links_of(stage, us)] == ["https://www.ups.com/track"]
    assert links_of(stage, de) == []
    assert held_by(stage, us, WITH_PAGE) == []
    assert held_by(stage, de, WITH_PAGE) == ["link_any"]


def test_a_new_ticket_goes_by_the_marketplace_of_its_requester(stage: Stage, admin: Api) -> None:
    admin.put("/policy", {"link_policy_by_marketplace": {GERMANY: "carrier"}})
    for host, held in (("de", False), ("fr", True)):
        asked = {"ticket_id": None, "text": WITH_PAGE, "requester": f"abc123@marketplace.amazon.{host}"}
        assert (Api(stage).post("/checks", asked).json()["outcome"] == "held") is held


def test_a_reply_that_went_out_unseen_goes_by_its_marketplace(stage: Stage, admin: Api) -> None:
    admin.put("/policy", {"link_policy_by_marketplace": {US: "carrier"}})
    us, de = american(stage), german(stage)
    for ticket in (us, de):
        comment = {"html_body": WITH_PAGE, "public": True}
        stage.account.update_ticket(stage.people["agent"], ticket.id, {"comment": comment})
    stage.work_off()
    breached = [bool({"fbm_message_breach"} & set(stage.account.ticket(one.id).tags)) for one in (us, de)]
    assert breached == [False, True]


def test_a_template_keeps_the_rules_of_every_marketplace(stage: Stage, admin: Api) -> None:
    body = f"Hello,\n\nyou can follow order {{{{ order_id }}}} here: {UPS_PAGE}\n\nWe watch it for you."
    path = "/templates/wismo_delayed/en/preview"
    admin.put("/policy", {"link_policy": "carrier"})
    assert admin.post(path, {"body": body}).json()["saves"]
    admin.put("/policy", {"link_policy_by_marketplace": {GERMANY: "none"}})
    refused = admin.post(path, {"body": body}).json()
    assert ([one["rule"] for one in refused["violations"]], refused["saves"]) == (["link_any"], False)
    follows = admin.post(path, {"body": body.replace(UPS_PAGE, "{{ link }}")}).json()
    assert follows["saves"]
    assert UPS_PAGE in follows["examples"][0]["text"]


def test_set_up_asks_once_and_keeps_who_answered_and_when(stage: Stage, admin: Api) -> None:
    asked = admin.get("/policy").json()
    assert (asked["links_answered"], asked["link_policy"]) == (False, "amazon_page")
    assert admin.put("/policy", {"triage_note": True}).json()["links_answered"] is False
    assert admin.put("/policy", {"link_policy": "carrier"}).json()["links_answered"] is True
    answered = stage.tenant.policy.links_answered
    assert answered is not None
    assert answered.by == stage.people["admin"].id
    assert abs(answered.at - stage.house.clock()) < timedelta(minutes=1)
    admin.put("/policy", {"link_policy": "none", "link_policy_by_marketplace": {US: "carrier"}})
    assert stage.tenant.policy.links_answered == answered
    told = [
        {"changed": {"link_policy": "carrier"}, "links_answered": True},
        {"changed": {"link_policy": "none", "link_policy_by_marketplace": {US: "carrier"}}},
    ]
    for entry, wanted in zip(entries(stage)[-2:], told, strict=True):
        assert entry["by"] == stage.people["admin"].id
        assert wanted.items() <= entry.items()


def test_an_unknown_marketplace_is_refused(admin: Api) -> None:
    answer = admin.put("/policy", {"link_policy_by_marketplace": {"A0NOWHERE": "none"}})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_input")
    assert {"id": GERMANY, "host": "amazon.de"} in admin.get("/policy").json()["marketplaces"]


def test_settings_stored_by_an_earlier_version_still_hold(stage: Stage) -> None:
    with stage.house.database.transaction() as session:
        session.execute(
            update(Tenant).where(Tenant.id == stage.tenant_id).values(policy={"link_policy": "carrier"})
        )
    stage.house.tenants.forget(stage.tenant_id)
    assert stage.tenant.policy.links_for(GERMANY) is LinkPolicy.CARRIER
    assert stage.tenant.policy.links_answered is None
