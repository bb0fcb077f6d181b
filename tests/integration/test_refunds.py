"""The refund of a shipping charge at the doors: approved, told to the buyer, noted once Amazon shows it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from sqlalchemy import func, select

from backend.domain.charges import ApprovalState
from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import RefundRecord
from backend.emulators.zendesk.model import Ticket
from backend.services.charging import LOOKS
from backend.services.watch import KEEP_TICKETS, purge
from backend.store.charge_models import LedgerRow

from .charges import approvals, approve, charge, codes, complains, log_of, seller_refunds, usd, watch
from .helpers import Api, field, notes


class TestApproval:
    """An agent approves; the database, the log and the reply know it."""

    def test_what_is_approved_is_kept_with_who_and_when(self, stage: Stage) -> None:
        ticket = complains(stage)
        shown = approve(stage, ticket, "19.49").json()
        assert shown["approval"] == {
            "id": shown["approval"]["id"],
            "state": "waiting",
            "amount": usd("19.49"),
            "at": shown["approval"]["at"],
            "mine": True,
            "seen": None,
            "seen_at": None,
        }
        (row,) = approvals(stage)
        assert (row.tenant_id, row.ticket_id, row.order_id) == (
            stage.tenant_id,
            ticket.id,
            names.LATE_EXPEDITED,
        )
        assert (Decimal(row.amount), row.currency, row.verdict) == (Decimal("19.49"), "USD", "speed_not_met")
        assert row.user_id == stage.people["agent"].id
        (entry,) = [
            one
            for one in stage.house.audit.of_ticket(stage.tenant_id, ticket.id)
            if one.kind == "refund_approved"
        ]
        assert entry.data["amount"] == "19.49"
        assert entry.data["by"] == stage.people["agent"].id
        assert "loses_buy_shipping_protection" in str(entry.data["cautions"])
        assert list(stage.house.audit.verify()) == []

    def test_approving_twice_is_one_approval_also_by_two_agents(self, stage: Stage) -> None:
        ticket = complains(stage)
        first = approve(stage, ticket, "19.49").json()
        again = approve(stage, ticket, "19.49", who="agent_zh").json()
        assert again["approval"]["id"] == first["approval"]["id"]
        assert again["approval"]["mine"] is False
        assert len(approvals(stage)) == 1
        assert log_of(stage, ticket) == ["refund_approved"]

    def test_another_amount_than_proposed_is_refused(self, stage: Stage) -> None:
        ticket = complains(stage)
        for amount, currency in (("19.50", "USD"), ("5.00", "USD"), ("19.49", "EUR")):
            answer = approve(stage, ticket, amount, currency=currency)
            assert (answer.status_code, answer.json()["error_code"]) == (400, "charge_moved_on")
        assert approvals(stage) == []

    def test_a_second_amount_waits_for_the_first(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        answer = approve(stage, ticket, "13.65", tariff="19.99", standard_tariff="5.99")
        assert (answer.status_code, answer.json()["error_code"]) == (400, "approval_waits")
        assert answer.json()["details"] == {"amount": "19.49", "currency": "USD"}

    def test_where_nothing_is_due_nothing_is_approved(self, stage: Stage) -> None:
        ticket = complains(stage, names.CHARGED_RIGHT)
        answer = approve(stage, ticket, "14.06")
        assert (answer.status_code, answer.json()["error_code"]) == (400, "nothing_to_refund")

    def test_a_light_agent_may_look_but_not_approve(self, stage: Stage) -> None:
        ticket = complains(stage)
        assert charge(stage, ticket, "light")["may_approve"] is False
        answer = approve(stage, ticket, "19.49", who="light")
        assert (answer.status_code, answer.json()["error_code"]) == (403, "may_not_insert")
        answer = Api(stage, "light").post(f"/tickets/{ticket.id}/charge/withdraw")
        assert answer.json()["error_code"] == "may_not_insert"

    def test_it_can_be_taken_back_and_given_again(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        api = Api(stage)
        taken = api.post(f"/tickets/{ticket.id}/charge/withdraw").json()
        assert taken["approval"] is None
        answer = api.post(f"/tickets/{ticket.id}/charge/withdraw")
        assert (answer.status_code, answer.json()["error_code"]) == (400, "nothing_waits")
        assert approve(stage, ticket, "19.49").status_code == 200
        assert log_of(stage, ticket) == ["refund_approved", "refund_withdrawn", "refund_approved"]

    def test_an_order_of_another_ticket_is_none_of_this_one(self, stage: Stage) -> None:
        ticket = complains(stage)
        answer = approve(stage, ticket, "14.06", order_id=names.CHARGED_RIGHT)
        assert (answer.status_code, answer.json()["error_code"]) == (400, "order_not_found")

    def test_another_tenant_sees_nothing_of_it(self, stage: Stage) -> None:
        approve(stage, complains(stage), "19.49")
        house, order_id = stage.house, names.LATE_EXPEDITED
        assert house.approvals.last(stage.other_tenant_id, order_id) is None
        assert house.ledgers.get(stage.other_tenant_id, order_id) is None
        assert house.approvals.due(stage.other_tenant_id, now=stage.world.now(), limit=9) == []


class TestWarnings:
    """What must be weighed before money goes back."""

    def test_an_open_claim_is_warned_of(self, stage: Stage) -> None:
        ticket = complains(stage)
        Api(stage).post(f"/tickets/{ticket.id}/claim")
        assert "claim_open" in charge(stage, ticket)["cautions"]

    def test_an_order_whose_label_was_not_bought_at_amazon_loses_no_protection(self, stage: Stage) -> None:
        stage.world.orders[names.LATE_EXPEDITED].label_cost = None
        cautions = charge(stage, complains(stage))["cautions"]
        assert not {"loses_buy_shipping_protection", "buy_shipping_unknown"} & set(cautions)

    def test_a_refund_that_somebody_made_before_shows_up_as_a_warning_not_as_ours(self, stage: Stage) -> None:
        ticket = complains(stage)
        yesterday = stage.world.now() - timedelta(hours=20)
        stage.world.orders[names.LATE_EXPEDITED].refunds.append(
            RefundRecord(yesterday, shipping="10.00", lag=timedelta(hours=24))
        )
        assert approve(stage, ticket, "19.49").status_code == 200
        stage.world.advance(timedelta(hours=5))
        shown = charge(stage, ticket, force=True)
        assert shown["approval"]["state"] == "waiting"
        assert (shown["refunded"], shown["limit"]) == (usd("10.00"), usd("9.49"))
        assert shown["cautions"][-1] == "approved_more_than_left"
        reply = Api(stage).get(f"/tickets/{ticket.id}/card").json()["replies"][0]["text"]
        assert "19.49" not in reply.replace("Paid for shipping: $19.49", "")


class TestReply:
    """The reply states verified amounts, and a refund only once it was approved."""

    def reply(self, stage: Stage, ticket: Ticket) -> str:
        best = Api(stage).post(f"/tickets/{ticket.id}/card/refresh").json()["replies"][0]
        assert best["template"] == "shipping_charge"
        assert best["violations"] == []
        text: str = best["text"]
        return text

    def test_no_amount_is_promised_before_somebody_approved_it(self, stage: Stage) -> None:
        ticket = complains(stage)
        assert "$" not in self.reply(stage, ticket)
        approve(stage, ticket, "19.49")
        assert "We are refunding $19.49 of the shipping charge" in self.reply(stage, ticket)
        stage.work_off()
        assert "$19.49" in str(field(stage, ticket, "next_reply")), "the macro says the same"

    def test_a_right_charge_is_explained_with_what_was_paid(self, stage: Stage) -> None:
        text = self.reply(stage, complains(stage, names.CHARGED_RIGHT))
        assert "found the charge to be right" in text
        assert "$14.06" in text

    def test_the_amount_is_written_in_the_buyers_language(self, stage: Stage) -> None:
        ticket = complains(stage, names.CHARGE_PARTLY_BACK, "Bitte erstatten Sie mir die Versandkosten.")
        approve(stage, ticket, "7.90", currency="EUR")
        assert "Wir erstatten Ihnen 7,90 € der Versandkosten" in self.reply(stage, ticket)


class TestSeveralOrders:
    """A ticket names a second order: its charge can be looked at and refunded, too."""

    MAIN, OTHER = names.CHARGED_RIGHT, names.LATE_EXPEDITED

    def both(self, stage: Stage) -> Ticket:
        text = f"The shipping charge is wrong, also for {self.OTHER}, please refund the shipping fee."
        return complains(stage, self.MAIN, text)

    def test_the_reply_is_about_the_order_whose_refund_was_approved(self, stage: Stage) -> None:
        ticket, api = self.both(stage), Api(stage)
        path = f"/tickets/{ticket.id}"
        card = api.get(f"{path}/card").json()
        assert [one["order_id"] for one in card["orders"]] == [self.MAIN, self.OTHER]
        assert card["reply_order"] == charge(stage, ticket)["order_id"] == self.MAIN
        shown = charge(stage, ticket, order_id=self.OTHER)
        assert (shown["verdict"], shown["proposed"]) == ("speed_not_met", usd("19.49"))
        assert api.get(f"{path}/card").json()["reply_order"] == self.MAIN, "only looked at"
        assert approve(stage, ticket, "19.49", order_id=self.OTHER).status_code == 200
        card = api.get(f"{path}/card").json()
        assert card["reply_order"] == charge(stage, ticket)["order_id"] == self.OTHER
        text = card["replies"][0]["text"]
        assert "We are refunding $19.49" in text
        assert self.OTHER in text
        old = api.post(f"{path}/replies/shipping_charge/intent", {"order_id": self.MAIN})
        assert old.json()["error_code"] == "no_such_reply"
        intent = api.post(f"{path}/replies/shipping_charge/intent", {"order_id": self.OTHER})
        assert intent.json()["text"] == text
        stage.work_off()
        assert field(stage, ticket, "next_reply") == text
        where = str(field(stage, ticket, "reply_where"))
        assert self.MAIN in where
        assert "19.49" not in where
        api.post(f"{path}/charge/withdraw", {"order_id": self.OTHER})
        assert api.get(f"{path}/card").json()["reply_order"] == self.MAIN

    def test_the_note_says_which_order_it_means(self, stage: Stage) -> None:
        assert f"{self.MAIN}: Charged right" in notes(stage, self.both(stage))[0]


class TestSeen:
    """The refund itself is made in Seller Central and counts as made when Amazon shows it."""

    def test_a_refund_that_amazon_shows_is_recorded_and_noted_once(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        stage.work_off()
        before = len(notes(stage, ticket))
        seller_refunds(stage, names.LATE_EXPEDITED, "17.99", "1.50")
        assert watch(stage, minutes=35) == 1
        assert approvals(stage)[0].state == ApprovalState.WAITING, "Amazon shows it two hours later"
        for _ in range(6):
            watch(stage, hours=1)
        (row,) = approvals(stage)
        assert (row.state, row.seen_amount, row.seen_currency) == ("seen", "19.49", "USD")
        told = notes(stage, ticket)[before:]
        assert len(told) == 1
        assert "Amazon shows $19.49 given back (approved: $19.49)" in told[0]
        assert log_of(stage, ticket) == ["refund_approved", "refund_seen"]
        shown = charge(stage, ticket)
        assert (shown["approval"]["state"], shown["proposed"]) == ("seen", None)
        assert codes(shown)[-1] == "refunded_in_full"
        stage.work_off()
        assert "We have refunded $19.49" in str(field(stage, ticket, "next_reply"))
        assert watch(stage, hours=24) == 0

    def test_an_agent_who_sees_it_first_lets_it_be_noted_at_once(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        seller_refunds(stage, names.LATE_EXPEDITED, "17.99", "1.50")
        stage.world.advance(timedelta(hours=3))
        assert charge(stage, ticket, force=True)["approval"]["state"] == "seen"
        stage.work_off()
        assert "given back" in notes(stage, ticket)[-1]
        watch(stage, hours=1)
        assert sum("given back" in one for one in notes(stage, ticket)) == 1

    def test_a_refund_of_the_goods_is_not_taken_for_it(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        order = stage.world.orders[names.LATE_EXPEDITED]
        order.refunds.append(RefundRecord(stage.world.now(), items="64.95"))
        watch(stage, hours=4)
        assert approvals(stage)[0].state == "waiting"

    def test_another_amount_than_approved_is_told_as_it_is(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        seller_refunds(stage, names.LATE_EXPEDITED, "10.00")
        watch(stage, hours=4)
        assert "Amazon shows $10.00 given back (approved: $19.49)" in notes(stage, ticket)[-1]

    def test_it_is_also_seen_on_a_solved_ticket(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        stage.account.update_ticket(stage.people["agent"], ticket.id, {"status": "solved"})
        stage.work_off()
        seller_refunds(stage, names.LATE_EXPEDITED, "17.99", "1.50")
        watch(stage, hours=4)
        assert "given back" in notes(stage, ticket)[-1]
        assert stage.account.ticket(ticket.id).status == "solved"

    def test_a_closed_ticket_takes_no_note_but_the_log_knows(self, stage: Stage) -> None:
        ticket = complains(stage)
        approve(stage, ticket, "19.49")
        stage.account.update_ticket(stage.people["agent"], ticket.id, {"status": "solved"})
        stage.account.close(ticket.id)
        stage.work_off()
        before = len(notes(stage, ticket))
        seller_refunds(stage, names.LATE_EXPEDITED, "17.99", "1.50")
        watch(stage, hours=4)
        assert len(notes(stage, ticket)) == before
        assert log_of(stage, ticket) == ["refund_approved", "refund_seen"]

    def test_after_the_last_look_nobody_asks_any_more(self, stage: Stage) -> None:
        approve(stage, complains(stage), "19.49")
        looks = 0
        for _ in range(80):
            looks += watch(stage, hours=12)
        last, _ = LOOKS[-1]
        assert 10 < looks < 30
        assert approvals(stage)[0].look_at is None
        assert last < timedelta(days=40)

    def test_it_is_forgotten_with_the_ticket(self, stage: Stage) -> None:
        approve(stage, complains(stage), "19.49")
        stage.world.advance(KEEP_TICKETS + timedelta(days=1))
        purge(stage.house)
        assert approvals(stage) == []
        with stage.house.database.reading() as session:
            assert session.scalar(select(func.count()).select_from(LedgerRow)) == 0
