"""Submit: what breaks a hard message rule is held, what nobody could hold is judged afterwards."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import requests

from backend.domain.vocabulary import LinkPolicy
from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.zendesk.model import Ticket
from backend.store.audit import Entry
from backend.zendesk.tags import BREACH_TAG

from .helpers import BUYER, Api, buyer_writes, notes, words

CLEAN = "<p>Hello,</p><p>we have asked UPS about your parcel and will write again tomorrow.</p>"
BAD = "<p>Hello,</p><p>please write to help@brightnook.example, we will answer there.</p>"


def look(api: Api, ticket: Ticket | None, text: str, **more: Any) -> dict[str, Any]:
    """What the sidebar asks before Zendesk saves."""
    asked = {"ticket_id": ticket.id if ticket else None, "text": text, **more}
    answer = api.post("/checks", asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def send(stage: Stage, ticket: Ticket, text: str, *, who: str = "agent", public: bool = True) -> None:
    """A comment reaches Zendesk by whatever way; all webhooks and jobs run."""
    comment = {"html_body": text, "public": public}
    stage.account.update_ticket(stage.people[who], ticket.id, {"comment": comment})
    stage.work_off()


def log(stage: Stage, ticket: Ticket, kind: str) -> list[Entry]:
    """The entries of one kind about a ticket."""
    return [one for one in stage.house.audit.of_ticket(stage.tenant_id, ticket.id) if one.kind == kind]


def tags(stage: Stage, ticket: Ticket) -> list[str]:
    return stage.account.ticket(ticket.id).tags


@pytest.fixture
def ticket(stage: Stage) -> Ticket:
    """The hero's buyer asks where the order is."""
    return buyer_writes(stage)


class TestHold:
    def test_an_error_holds_and_says_which_words_and_why(self, stage: Stage, ticket: Ticket) -> None:
        held = look(Api(stage), ticket, BAD)
        assert held["outcome"] == "held"
        assert [(one["rule"], one["text"]) for one in held["violations"] if one["level"] == "ERROR"] == [
            ("email_address", "help@brightnook.example")
        ]
        assert "".join(piece["text"] for piece in held["marked"]).startswith("Hello,\n\nplease write to")
        assert [piece["text"] for piece in held["marked"] if piece["rules"]] == ["help@brightnook.example"]

    def test_the_reason_comes_in_the_language_of_the_agent(self, stage: Stage, ticket: Ticket) -> None:
        asked = {"ticket_id": ticket.id, "text": BAD}
        english, chinese = (
            Api(stage).post(f"/checks?locale={locale}", asked).json()["violations"][0]["why"]
            for locale in ("en", "zh-cn")
        )
        assert english.isascii()
        assert any("\u4e00" <= sign <= "\u9fff" for sign in chinese)

    def test_a_clean_text_passes_and_a_remark_lets_pass(self, stage: Stage, ticket: Ticket) -> None:
        api = Api(stage)
        assert look(api, ticket, CLEAN)["outcome"] == "passed"
        remark = look(api, ticket, "<p>Hello, we looked into it and the parcel is on its way. :-)</p>")
        assert (remark["outcome"], remark["marked"]) == ("warned", [])
        assert [one["rule"] for one in remark["violations"]] == ["emoticon"]

    def test_every_prepared_reply_passes(self, stage: Stage, ticket: Ticket) -> None:
        api = Api(stage)
        replies = api.get(f"/tickets/{ticket.id}/card").json()["replies"]
        texts = [reply["text"] for reply in replies if reply["text"]]
        assert texts
        for text in texts:
            assert look(api, ticket, text.replace("\n", "<br>"))["outcome"] != "held", text

    def test_the_link_policy_of_the_tenant_counts(self, stage: Stage, ticket: Ticket) -> None:
        link = '<p>You can follow it at <a href="https://www.ups.com/track?tracknum=1Z">the carrier</a>.</p>'
        assert look(Api(stage), ticket, link)["violations"][0]["rule"] == "link_carrier"
        stage.house.tenants.save_policy(
            stage.tenant_id, replace(stage.tenant.policy, link_policy=LinkPolicy.CARRIER)
        )
        assert look(Api(stage), ticket, link)["outcome"] != "held"

    def test_what_the_buyer_wrote_and_quoted_history_are_not_blamed(
        self, stage: Stage, ticket: Ticket
    ) -> None:
        api = Api(stage)
        said = "My address is pat@buyer.example, call me there."
        answer = f"<p>You asked: {said} We will keep writing here.</p>"
        assert look(api, ticket, answer)["outcome"] == "held"
        assert look(api, ticket, answer, said=[f"<p>{said}</p>"])["outcome"] != "held"
        quoted = f"{CLEAN}<blockquote><p>{said}</p></blockquote>"
        assert look(api, ticket, quoted)["outcome"] == "passed"

    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            ('<p>See <a href="https://shop.example.com/x">your order page</a> for it.</p>', "link_external"),
            ('<p>We looked into it. <img src="https://x.example/logo.png"></p>', "image"),
            ("<p>Write to help@<b>brightnook</b>.com please, we answer.</p>", "email_address"),
            ("<p>Great news 🎉 it is on its way.</p>", "emoji"),
        ],
    )
    def test_markup_hides_nothing(self, stage: Stage, ticket: Ticket, text: str, rule: str) -> None:
        assert rule in [one["rule"] for one in look(Api(stage), ticket, text)["violations"]]

    def test_a_text_that_was_typed_like_markup_is_a_text(self, stage: Stage, ticket: Ticket) -> None:
        held = look(Api(stage), ticket, BAD.replace("Hello", "5 &lt; 6 &amp; 7"))
        assert held["marked"][0]["text"].startswith("5 < 6 & 7,")

    def test_a_web_shop_has_a_lighter_set(self, stage: Stage) -> None:
        body = "Hello, where is my order #1042? Best, Pat"
        shop = stage.account.receive_mail("pat@buyer.example", "Your shop order #1042", body)
        stage.work_off()
        assert Api(stage).get(f"/tickets/{shop.id}/card").json()["channel"] == "shop"  # type: ignore[union-attr]
        assert look(Api(stage), shop, BAD)["outcome"] in ("passed", "warned")  # type: ignore[arg-type]
        script = '<p>We help you.</p><iframe src="https://x.example"></iframe>'
        assert look(Api(stage), shop, script)["outcome"] == "held"  # type: ignore[arg-type]

    def test_a_ticket_of_another_channel_is_none_of_ours(self, stage: Stage) -> None:
        other = stage.account.receive_mail("pat@buyer.example", "A question", "Do you sell lamps?")
        stage.work_off()
        assert look(Api(stage), other, BAD)["outcome"] == "not_ours"  # type: ignore[arg-type]

    def test_a_ticket_that_is_being_created_goes_by_its_requester(self, stage: Stage) -> None:
        api = Api(stage)
        assert look(api, None, BAD, requester=BUYER)["outcome"] == "held"
        assert look(api, None, BAD, requester="pat@buyer.example")["outcome"] == "not_ours"
        assert look(api, None, BAD)["outcome"] == "not_ours"

    def test_a_ticket_that_nobody_read_yet_goes_by_its_requester(self, stage: Stage) -> None:
        fresh = buyer_writes(stage, work=False)
        assert look(Api(stage), fresh, BAD, requester=BUYER)["outcome"] == "held"

    def test_neither_text_nor_address_is_kept(self, stage: Stage, ticket: Ticket) -> None:
        look(Api(stage), ticket, BAD, requester=BUYER, said=["<p>secret words of the buyer</p>"])
        with stage.house.database.reading() as session:
            connection = session.connection().connection
            stored = "\n".join(connection.iterdump())  # type: ignore[attr-defined]
        for said in ("help@brightnook.example", BUYER, "secret words of the buyer"):
            assert said not in stored

    def test_an_answer_does_not_wait_for_a_busy_database(self, stage: Stage, ticket: Ticket) -> None:
        api, done = Api(stage), threading.Event()

        def hold_the_lock() -> None:
            with stage.house.database.transaction():
                done.wait(5)

        writer = threading.Thread(target=hold_the_lock)
        writer.start()
        time.sleep(0.1)
        began = time.monotonic()
        try:
            assert look(api, ticket, BAD)["outcome"] == "held"
            assert time.monotonic() - began < 1
        finally:
            done.set()
            writer.join()

    @pytest.mark.parametrize("body", [{}, {"text": 5}, {"text": "x", "ticket_id": 0}, {"text": "x", "y": 1}])
    def test_nonsense_is_refused(self, stage: Stage, body: dict[str, Any]) -> None:
        assert Api(stage).post("/checks", body).status_code == 400

    def test_without_a_bearer_nothing_is_said(self, stage: Stage) -> None:
        for path in ("", "/missed", "/abc/anyway"):
            url = f"{stage.house.settings.public_url}/api/checks{path}"
            assert requests.post(url, json={}, timeout=10).status_code == 401


class TestWhatTheAgentReads:
    def test_the_words_are_marked_and_each_breach_says_why(self, stage: Stage, ticket: Ticket) -> None:
        html = look(Api(stage), ticket, f"{BAD}<p>5 &lt; 6 :-)</p>")["html"]
        assert html.count("<mark>help@brightnook.example</mark>") == 2, "in the text, and in the list"
        assert "5 &lt; 6" in html
        assert "Also worth a look" in html
        assert words(html).endswith("Back to the text Your role may not send it like this.")

    def test_who_may_send_anyway_is_told_what_that_means(self, stage: Stage, ticket: Ticket) -> None:
        held = look(Api(stage, "admin"), ticket, BAD)
        assert 'data-way="anyway"' in held["html"]
        assert 'data-way="anyway"' not in held["html_given"]
        assert "It is in the log under your name." in words(held["html_given"])

    def test_a_remark_is_said_and_a_clean_text_has_none(self, stage: Stage, ticket: Ticket) -> None:
        remark = words(look(Api(stage), ticket, CLEAN.replace("tomorrow.", "tomorrow. :-)"))["html"])
        assert remark.startswith("Sent, with a remark :-)")
        assert "html" not in look(Api(stage), ticket, CLEAN)


class TestSendAnyway:
    def test_only_a_role_that_may_is_let_and_the_log_says_who(self, stage: Stage, ticket: Ticket) -> None:
        agent, admin = Api(stage), Api(stage, "admin")
        held = look(agent, ticket, BAD)
        assert held["may_send_anyway"] is False
        refused = agent.post(f"/checks/{held['check_id']}/anyway")
        assert (refused.status_code, refused.json()["error_code"]) == (403, "may_not_send_anyway")
        assert log(stage, ticket, "send_anyway") == []

        held = look(admin, ticket, BAD)
        assert held["may_send_anyway"] is True
        for _ in range(2):
            assert admin.post(f"/checks/{held['check_id']}/anyway").json()["outcome"] == "anyway"
        assert look(admin, ticket, BAD)["outcome"] == "anyway"
        (entry,) = log(stage, ticket, "send_anyway")
        assert entry.data["by"] == stage.people["admin"].id
        assert entry.data["rules"] == ["email_address"]
        assert "help@" not in str(entry.data)
        assert look(agent, ticket, BAD)["outcome"] == "held", "another agent's word"

    def test_the_setting_names_the_roles(self, stage: Stage, ticket: Ticket) -> None:
        settings = Api(stage, "admin", "settings")
        for setting, agent_may, admin_may in (("agent", True, True), ("nobody", False, False)):
            assert settings.put("/policy", {"send_anyway": setting}).json()["send_anyway"] == setting
            assert look(Api(stage), ticket, BAD)["may_send_anyway"] is agent_may
            assert look(Api(stage, "admin"), ticket, BAD)["may_send_anyway"] is admin_may
        assert settings.put("/policy", {"send_anyway": "light_agent"}).status_code == 400

    def test_it_holds_for_these_words_and_half_an_hour(self, stage: Stage, ticket: Ticket) -> None:
        admin = Api(stage, "admin")
        admin.post(f"/checks/{look(admin, ticket, BAD)['check_id']}/anyway")
        assert look(admin, ticket, BAD.replace("help@", "sales@"))["outcome"] == "held"
        stage.world.advance(timedelta(minutes=29))
        assert look(admin, ticket, BAD)["outcome"] == "anyway"
        stage.world.advance(timedelta(minutes=31))
        assert look(Api(stage, "admin"), ticket, BAD)["outcome"] == "held"

    def test_nobody_lets_go_what_another_was_held_by(self, stage: Stage, ticket: Ticket) -> None:
        held = look(Api(stage), ticket, BAD)
        for check_id in (held["check_id"], "0" * 24):
            refused = Api(stage, "admin").post(f"/checks/{check_id}/anyway")
            assert (refused.status_code, refused.json()["error_code"]) == (400, "no_such_check")

    def test_it_is_not_noted_as_a_breach(self, stage: Stage, ticket: Ticket) -> None:
        admin = Api(stage, "admin")
        admin.post(f"/checks/{look(admin, ticket, BAD)['check_id']}/anyway")
        look(admin, ticket, BAD)
        send(stage, ticket, BAD, who="admin")
        assert len(notes(stage, ticket)) == 1
        assert BREACH_TAG not in tags(stage, ticket)
        assert log(stage, ticket, "breach") == log(stage, ticket, "not_checked") == []
        assert log(stage, ticket, "reply")[-1].data["check"]["outcome"] == "anyway"

    def test_nor_when_zendesk_rewrote_the_text_on_its_way(self, stage: Stage, ticket: Ticket) -> None:
        admin = Api(stage, "admin")
        admin.post(f"/checks/{look(admin, ticket, BAD)['check_id']}/anyway")
        send(stage, ticket, BAD.replace("Hello,", "Hello dear customer,"), who="admin")
        assert BREACH_TAG not in tags(stage, ticket)
        assert len(notes(stage, ticket)) == 1


class TestAfterwards:
    def test_a_breach_that_nobody_could_hold_gets_a_tag_and_one_note(
        self, stage: Stage, ticket: Ticket
    ) -> None:
        before = set(tags(stage, ticket))
        send(stage, ticket, BAD)
        assert set(tags(stage, ticket)) == before | {BREACH_TAG}
        assert len(notes(stage, ticket)) == 2
        assert "help@brightnook.example" in notes(stage, ticket)[-1]
        assert "email_address" in notes(stage, ticket)[-1]
        (breach,) = log(stage, ticket, "breach")
        assert breach.data["rules"] == ["email_address"]
        assert breach.data["by"] == stage.people["agent"].id
        assert "help@" not in str(breach.data)
        (missed,) = log(stage, ticket, "not_checked")
        assert (missed.data["told_by"], missed.data["reason"]) == ("worker", "no_look")

    def test_a_repeated_job_writes_nothing_more(self, stage: Stage, ticket: Ticket) -> None:
        stage.world.fail("zendesk", "conflict", times=2)
        send(stage, ticket, BAD)
        comment = next(one for one in reversed(stage.account.ticket(ticket.id).comments) if one.public)
        for number in range(2):
            stage.house.inbox.accept(
                tenant_id=stage.tenant_id,
                invocation_id=f"again-{number}",
                event="agent",
                ticket_id=ticket.id,
                event_key=f"again:{number}",
                now=stage.house.clock(),
            )
            stage.work_off()
        assert len(notes(stage, ticket)) == 2
        assert [len(log(stage, ticket, kind)) for kind in ("breach", "not_checked", "reply")] == [1, 1, 1]
        assert log(stage, ticket, "breach")[0].data["comment_id"] == comment.id

    def test_a_crash_after_the_note_writes_no_second_one(self, stage: Stage, ticket: Ticket) -> None:
        held = stage.account.ticket(ticket.id)
        comment = {"html_body": BAD, "public": True}
        stage.account.update_ticket(stage.people["agent"], ticket.id, {"comment": comment})
        sent = held.comments[-1].id
        stage.account.update_ticket(
            stage.people["admin"],
            ticket.id,
            {
                "comment": {"html_body": "<p>the note, written before the crash</p>", "public": False},
                "metadata": {"custom": {"fbm_guard": f"breach-{sent}"}},
            },
        )
        stage.work_off()
        assert len(notes(stage, ticket)) == 2
        assert BREACH_TAG in tags(stage, ticket)
        assert len(log(stage, ticket, "breach")) == 1

    def test_what_was_looked_at_before_is_not_looked_at_again(self, stage: Stage, ticket: Ticket) -> None:
        look(Api(stage), ticket, CLEAN)
        send(stage, ticket, CLEAN)
        assert log(stage, ticket, "not_checked") == log(stage, ticket, "breach") == []
        assert log(stage, ticket, "reply")[-1].data["check"] == {"outcome": "passed", "rules": []}

    def test_a_clean_text_that_nobody_looked_at_is_only_logged(self, stage: Stage, ticket: Ticket) -> None:
        send(stage, ticket, CLEAN)
        assert len(log(stage, ticket, "not_checked")) == 1
        assert (len(notes(stage, ticket)), BREACH_TAG in tags(stage, ticket)) == (1, False)

    def test_what_was_held_and_went_out_all_the_same_is_a_breach(self, stage: Stage, ticket: Ticket) -> None:
        look(Api(stage), ticket, BAD)
        send(stage, ticket, BAD)
        assert log(stage, ticket, "not_checked")[0].data["reason"] == "still_held"
        assert BREACH_TAG in tags(stage, ticket)

    def test_internal_notes_and_the_buyers_own_words_are_left_alone(
        self, stage: Stage, ticket: Ticket
    ) -> None:
        send(stage, ticket, BAD, public=False)
        buyer_writes(stage, "Write to me at pat@buyer.example, I will not answer here.", on=ticket)
        send(stage, ticket, f"{CLEAN}<p>&gt; Write to me at pat@buyer.example, I will not answer here.</p>")
        assert log(stage, ticket, "breach") == []
        assert BREACH_TAG not in tags(stage, ticket)

    def test_the_first_message_of_a_ticket_that_an_agent_opened(self, stage: Stage) -> None:
        made, _ = stage.account.create_ticket(
            stage.people["agent"],
            {
                "subject": f"Your order {names.HERO}",
                "requester": {"email": BUYER, "name": "Pat"},
                "comment": {"html_body": BAD, "public": True},
            },
        )
        stage.work_off()
        assert BREACH_TAG in tags(stage, made)
        assert len(log(stage, made, "breach")) == 1

    def test_it_is_noted_in_the_language_of_the_notes(self, stage: Stage, ticket: Ticket) -> None:
        stage.house.tenants.save_policy(stage.tenant_id, replace(stage.tenant.policy, note_locale="zh-cn"))
        send(stage, ticket, BAD)
        assert "违反消息规则" in notes(stage, ticket)[-1]

    def test_a_bulk_update_of_many_tickets_is_judged_for_each(self, stage: Stage, ticket: Ticket) -> None:
        other = buyer_writes(stage, order_id=names.ON_TIME, sender="zyxw9876vuts432@marketplace.amazon.com")
        for one in (ticket, other):
            stage.account.update_ticket(
                stage.people["agent"], one.id, {"comment": {"html_body": BAD, "public": True}}
            )
        stage.work_off()
        assert [len(log(stage, one, "breach")) for one in (ticket, other)] == [1, 1]


class TestNotChecked:
    def test_the_sidebar_tells_afterwards_and_only_once(self, stage: Stage, ticket: Ticket) -> None:
        told = {
            "ticket_id": ticket.id,
            "nonce": "0123456789ab",
            "reason": "timeout",
            "at": (stage.world.now() - timedelta(minutes=3)).isoformat(),
        }
        for _ in range(2):
            assert Api(stage).post("/checks/missed", told).status_code == 200
        (entry,) = log(stage, ticket, "not_checked")
        assert entry.data["told_by"] == "sidebar"
        assert entry.data["reason"] == "timeout"
        assert entry.data["by"] == stage.people["agent"].id
        assert list(stage.house.audit.verify()) == []

    def test_it_is_believed_about_no_other_time_than_its_own(self, stage: Stage, ticket: Ticket) -> None:
        told = {"nonce": "0123456789ab", "reason": "timeout", "at": "2000-01-01T00:00:00Z"}
        assert Api(stage).post("/checks/missed", told | {"ticket_id": ticket.id}).status_code == 200
        assert log(stage, ticket, "not_checked")[0].data["saved_at"] > "2020"


def test_looks_are_forgotten_after_a_month(stage: Stage, ticket: Ticket) -> None:
    from backend.services import watch

    look(Api(stage), ticket, CLEAN)
    stage.world.advance(timedelta(days=31))
    assert watch.purge(stage.house) > 0
    with stage.house.database.reading() as session:
        from sqlalchemy import func, select

        from backend.store.models import Check

        assert session.scalar(select(func.count()).select_from(Check)) == 0
