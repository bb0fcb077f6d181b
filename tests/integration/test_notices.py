"""Mail that is no plain message of a buyer: kept back by Zendesk, notices of Amazon's, look-alikes."""

from __future__ import annotations

from datetime import timedelta

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.zendesk.model import Ticket
from backend.services import suspended

from .helpers import Api, buyer_writes, card, field, notes, watch


class TestSuspended:
    """Mail that Zendesk keeps back."""

    def arrives(self, stage: Stage, subject: str, body: str, sender: str = "donotreply@amazon.com") -> int:
        kept = stage.account.receive_mail(sender, subject, body, to=names.SUPPORT_US, automated=True)
        assert kept is not None
        suspended.look(stage.house)
        return kept.id

    def test_an_amazon_notice_is_offered_and_recovered_by_an_agent_only(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        kept = self.arrives(stage, f"A-to-z Guarantee claim for order {names.HERO}", "A claim was filed.")
        [offer] = card(stage, ticket)["suspended"]
        assert (offer["id"], offer["notice"], offer["order_id"]) == (kept, "atoz_notice", names.HERO)
        assert kept in stage.account.suspended, "nothing is let in by itself"
        api = Api(stage)
        assert [one["id"] for one in api.get("/suspended").json()["suspended"]] == [kept]
        assert Api(stage, "light").post(f"/suspended/{kept}/recover").status_code == 403
        made = api.post(f"/suspended/{kept}/recover").json()["ticket_id"]
        assert api.post(f"/suspended/{kept}/recover").json()["ticket_id"] == made
        stage.work_off()
        assert api.get("/suspended").json()["suspended"] == []
        shown = api.get(f"/tickets/{made}/card").json()
        assert shown["notice"] == "atoz_notice"
        assert shown["claim"]["due_at"]
        assert {"code": "claim_running"} in shown["risk"]["reasons"]

    def test_other_peoples_mail_and_look_alikes_are_left_alone(self, stage: Stage) -> None:
        self.arrives(stage, "Out of office", "I am away", "someone@shop.example")
        self.arrives(stage, f"A-to-z claim {names.HERO}", "Pay now", "claims@marketplace-amazon.com")
        assert Api(stage).get("/suspended").json()["suspended"] == []

    def test_reading_twice_keeps_one_row_and_what_is_gone_is_not_offered(self, stage: Stage) -> None:
        kept = self.arrives(stage, f"Return request for order {names.HERO}", "A return was requested.")
        assert suspended.look(stage.house) == 0
        del stage.account.suspended[kept]
        suspended.look(stage.house)
        api = Api(stage)
        assert api.get("/suspended").json()["suspended"] == []
        answer = api.post(f"/suspended/{kept}/recover")
        assert (answer.status_code, answer.json()["error_code"]) == (400, "no_such_notice")

    def test_nothing_of_the_mail_is_stored(self, stage: Stage) -> None:
        self.arrives(stage, f"A-to-z claim purple umbrella {names.HERO}", "violet walrus")
        with stage.house.database.engine.connect() as connection:
            dump = "\n".join(str(line) for line in connection.connection.driver_connection.iterdump())  # type: ignore[union-attr]
        assert names.HERO in dump
        assert "umbrella" not in dump
        assert "walrus" not in dump

    def test_a_claim_clock_is_started_by_hand(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert card(stage, ticket)["claim"] is None
        api = Api(stage)
        started = stage.world.now() - timedelta(hours=5)
        shown = api.post(f"/tickets/{ticket.id}/claim", {"started_at": started.isoformat()}).json()
        assert shown["claim"]["due_at"] == (started + timedelta(hours=48)).isoformat()
        assert shown["risk"]["reasons"][0] == {"code": "claim_running"}
        buyer_writes(stage, "Hello?", on=ticket)
        assert card(stage, ticket)["claim"]["started_at"] == started.isoformat()
        future = stage.world.now() + timedelta(days=2)
        answer = api.post(f"/tickets/{ticket.id}/claim", {"started_at": future.isoformat()})
        assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_claim_time")


class TestNotices:
    """Mail on a ticket that no buyer wrote."""

    def notice(self, stage: Stage, subject: str, body: str, sender: str = "donotreply@amazon.com") -> Ticket:
        got = stage.account.receive_mail(sender, subject, body, to=names.SUPPORT_US)
        stage.work_off()
        return stage.account.ticket(got.id)  # type: ignore[union-attr]

    def test_a_copy_of_our_reply_stops_the_clock_and_makes_no_work(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        assert card(stage, ticket)["sla"]["started_at"]
        stage.world.advance(timedelta(minutes=10))
        copy = self.notice(stage, f"Your e-mail to Pat (Order: {names.HERO})", "Dear Pat, here it is.")
        assert notes(stage, copy) == []
        assert not any(tag.startswith("fbm") for tag in copy.tags)
        assert copy.priority is None
        assert card(stage, ticket)["sla"]["answered"]
        stage.world.advance(timedelta(minutes=10))
        buyer_writes(stage, "Thank you, but where is it?", on=ticket)
        assert not card(stage, ticket)["sla"]["answered"]

    def test_a_bounce_says_once_that_the_buyer_did_not_get_it(self, stage: Stage) -> None:
        ticket = buyer_writes(stage)
        stage.world.advance(timedelta(minutes=10))
        stage.account.update_ticket(
            stage.people["agent"], ticket.id, {"comment": {"body": "On its way.", "public": True}}
        )
        stage.world.advance(timedelta(minutes=10))
        bounce = self.notice(
            stage,
            f"Message could not be delivered (Order: {names.HERO})",
            "We were unable to deliver your message.",
        )
        assert card(stage, bounce)["notice"] == "bounce"
        assert {"code": "not_reached"} in card(stage, ticket)["risk"]["reasons"]
        assert sum("did not get our reply" in one for one in notes(stage, ticket)) == 1
        watch(stage)
        assert sum("did not get our reply" in one for one in notes(stage, ticket)) == 1
        assert sum("did not get our reply" in one for one in notes(stage, bounce)) == 1
        stage.account.update_ticket(
            stage.people["agent"], ticket.id, {"comment": {"body": "Again: on its way.", "public": True}}
        )
        stage.work_off()
        assert {"code": "not_reached"} not in card(stage, ticket)["risk"]["reasons"]


class TestLookAlikes:
    """Who only pretends to be Amazon's buyer."""

    def test_a_look_alike_is_flagged_and_gets_no_reply(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, sender="abcd1234efgh567@marketplace-amazon.com")
        shown = card(stage, ticket)
        assert (shown["channel"], shown["suspicious"]) == ("unknown", True)
        assert (shown["replies"], shown["no_reply_key"]) == ([], "blocked.suspicious_sender")
        assert "do not send" in str(field(stage, ticket, "next_reply"))
        assert "not Amazon" in notes(stage, ticket)[0]
