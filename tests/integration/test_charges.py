"""The shipping charge at the doors: the verdict, the approval, and the refund once Amazon shows it."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select

from backend.domain.charges import ApprovalState
from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind, RefundRecord
from backend.emulators.zendesk.model import Ticket
from backend.services import refund_watch
from backend.services.charging import LOOKS
from backend.services.watch import KEEP_TICKETS, purge
from backend.store.charge_models import LedgerRow, RefundApproval

from .helpers import Api, buyer_writes, field, notes

COMPLAINT = "The shipping charge is wrong, please refund the shipping fee."


def complains(stage: Stage, order_id: str = names.LATE_EXPEDITED, text: str = COMPLAINT) -> Ticket:
    europe = order_id == names.CHARGE_PARTLY_BACK
    sender = f"abcd1234efgh567@marketplace.amazon.{'de' if europe else 'com'}"
    to = names.SUPPORT_EU if europe else names.SUPPORT_US
    return buyer_writes(stage, text, order_id=order_id, to=to, sender=sender)


def charge(stage: Stage, ticket: Ticket, who: str = "agent", **asked: Any) -> dict[str, Any]:
    answer = Api(stage, who).post(f"/tickets/{ticket.id}/charge/refresh", asked)
    assert answer.status_code == 200, answer.text
    shown: dict[str, Any] = answer.json()
    return shown


def approve(stage: Stage, ticket: Ticket, amount: str, who: str = "agent", **more: Any) -> Any:
    body = {"amount": amount, "currency": "USD", **more}
    return Api(stage, who).post(f"/tickets/{ticket.id}/charge/approve", body)


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def codes(shown: dict[str, Any]) -> list[str]:
    return [reason["code"] for reason in shown["reasons"]]


def approvals(stage: Stage) -> list[RefundApproval]:
    with stage.house.database.reading() as session:
        return list(session.scalars(select(RefundApproval)))


def log_of(stage: Stage, ticket: Ticket, prefix: str = "refund") -> list[str]:
    entries = stage.house.audit.of_ticket(stage.tenant_id, ticket.id)
    return [entry.kind for entry in entries if entry.kind.startswith(prefix)]


def seller_refunds(stage: Stage, order_id: str, shipping: str, tax: str = "0.00") -> None:
    """The refund in Seller Central; Amazon's books show it two hours later."""
    stage.world.orders[order_id].refunds.append(
        RefundRecord(stage.world.now(), shipping=shipping, shipping_tax=tax)
    )


def watch(stage: Stage, **after: float) -> int:
    stage.world.advance(timedelta(**after))
    handed = refund_watch.schedule(stage.house)
    stage.work_off()
    return handed


class TestVerdicts:
    """Each verdict, with what it rests on."""

    def test_speed_not_met(self, stage: Stage) -> None:
        shown = charge(stage, complains(stage))
        assert shown["verdict"] == "speed_not_met"
        assert (shown["price"], shown["discount"], shown["tax"]) == (usd("19.99"), usd("2.00"), usd("1.50"))
        assert shown["paid"] == shown["proposed"] == usd("19.49")
        assert shown["speed_sold"] == "EXPEDITED"
        assert shown["label_cost"] == usd("14.20")
        assert shown["refunded"] == usd("0.00")
        assert codes(shown) == ["label_cost_less", "delivered_late"]
        assert shown["parcels"][0]["outcome"] == "late"
        assert shown["parcels"][0]["days"] >= 1
        assert shown["cautions"] == [
            "refund_in_seller_central",
            "claim_unknown",
            "loses_buy_shipping_protection",
            "refunds_may_lag",
        ]
        url = f"https://sellercentral.amazon.com/gp/orders-v2/refund?orderID={names.LATE_EXPEDITED}"
        assert shown["refund_url"] == url
        assert shown["source"]["state"] == "ok"

    def test_charged_right(self, stage: Stage) -> None:
        shown = charge(stage, complains(stage, names.CHARGED_RIGHT))
        assert (shown["verdict"], shown["proposed"]) == ("charged_right", None)
        assert shown["paid"] == usd("14.06")
        assert codes(shown) == ["label_cost_less", "speed_met"]

    def test_charged_twice(self, stage: Stage) -> None:
        first, second = names.CHARGED_TWICE
        ticket = complains(stage, second, f"I paid for shipping twice: {first} and {second} came together.")
        shown = charge(stage, ticket, order_id=second)
        assert (shown["verdict"], shown["proposed"]) == ("charged_twice", usd("5.99"))
        assert {"code": "one_parcel_two_orders", "params": {"order": first}} in shown["reasons"]
        other = charge(stage, ticket, order_id=first)
        assert (other["verdict"], other["proposed"]) == ("charged_twice", None)
        assert {"code": "refund_the_other_order", "params": {"order": second}} in other["reasons"]

    def test_cannot_tell_until_somebody_names_the_sellers_own_price(self, stage: Stage) -> None:
        ticket = complains(stage, names.CHARGE_UNCLEAR)
        shown = charge(stage, ticket)
        assert (shown["verdict"], shown["proposed"]) == ("cannot_tell", None)
        assert shown["missing"] == ["tariff"]
        told = charge(stage, ticket, tariff="5.99")
        assert (told["verdict"], told["proposed"]) == ("charged_twice", usd("5.99"))
        right = charge(stage, ticket, tariff="11.98")
        assert (right["verdict"], right["missing"]) == ("charged_right", [])

    def test_only_the_dearer_part_of_the_speed_goes_back_where_the_standard_price_is_named(
        self, stage: Stage
    ) -> None:
        shown = charge(stage, complains(stage), tariff="19.99", standard_tariff="5.99")
        assert shown["proposed"] == usd("13.65")

    def test_what_went_back_already_is_left_out(self, stage: Stage) -> None:
        shown = charge(stage, complains(stage, names.CHARGE_PARTLY_BACK))
        eur = [shown[key] and shown[key]["amount"] for key in ("paid", "refunded", "limit", "proposed")]
        assert eur == ["12.90", "5.00", "7.90", "7.90"]
        assert shown["proposed"]["currency"] == "EUR"
        assert codes(shown)[-1] == "refunded_in_part"
        assert shown["refund_url"].startswith("https://sellercentral.amazon.de/")

    @pytest.mark.parametrize(
        ("order_id", "code"), [(names.FBA, "amazon_answers"), (names.PRIME, "amazon_answers")]
    )
    def test_where_amazon_answers_nobody_asks_for_its_books(
        self, stage: Stage, order_id: str, code: str
    ) -> None:
        shown = charge(stage, complains(stage, order_id))
        assert (shown["verdict"], codes(shown)) == ("cannot_tell", [code])
        assert (shown["source"], shown["refund_url"], shown["proposed"]) == (None, None, None)
        assert books_asked(stage) == 0

    def test_amounts_are_text_everywhere(self, stage: Stage) -> None:
        ticket = complains(stage)
        raw = Api(stage).post(f"/tickets/{ticket.id}/charge").text
        assert '"19.49"' in raw
        assert "19.49," not in raw.replace('"19.49",', "")
        for amount in (19.49, "19,49", "-1.00", "1e3", "NaN"):
            answer = approve(stage, ticket, amount)  # type: ignore[arg-type]
            assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_input")
        assert approvals(stage) == []


def books_asked(stage: Stage) -> int:
    return sum("/finances/" in path for _, _, path in stage.world.calls)


class TestBooks:
    """Amazon's Finances are asked seldom, and their silence is told in their own row."""

    def test_a_ticket_about_the_charge_asks_once_and_its_note_says_the_verdict(self, stage: Stage) -> None:
        ticket = complains(stage)
        asked = books_asked(stage)
        assert asked > 0
        assert "Speed not met: paid $19.49, $19.49 may go back" in notes(stage, ticket)[0]
        for _ in range(3):
            charge(stage, ticket)
            Api(stage).post(f"/tickets/{ticket.id}/card/refresh")
        assert books_asked(stage) == asked

    def test_another_ticket_asks_only_when_somebody_looks_and_shares_what_was_said(
        self, stage: Stage
    ) -> None:
        ticket = buyer_writes(stage, "Does it come with a plug?", order_id=names.LATE_EXPEDITED)
        assert books_asked(stage) == 0
        stored = Api(stage).post(f"/tickets/{ticket.id}/charge").json()
        assert (stored["stale"], stored["proposed"], books_asked(stage)) == (True, None, 0)
        assert charge(stage, ticket)["proposed"] == usd("19.49")
        asked = books_asked(stage)
        complains(stage)
        assert books_asked(stage) == asked

    def test_after_hours_and_on_demand_they_are_asked_again(self, stage: Stage) -> None:
        ticket = complains(stage)
        asked = books_asked(stage)
        charge(stage, ticket, force=True)
        assert books_asked(stage) == asked, "not twice within a minute"
        stage.world.advance(timedelta(minutes=2))
        charge(stage, ticket, force=True)
        again = books_asked(stage)
        assert again > asked
        stage.world.advance(timedelta(hours=7))
        charge(stage, ticket)
        assert books_asked(stage) > again

    def test_a_source_that_is_down_says_so_and_no_amount_is_proposed(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, "Does it come with a plug?", order_id=names.LATE_EXPEDITED)
        stage.world.fail("amazon", FaultKind.SERVER_ERROR)
        shown = charge(stage, ticket)
        assert (shown["verdict"], shown["proposed"]) == ("speed_not_met", None)
        assert shown["missing"] == ["refunds"]
        assert shown["source"]["state"] == "down"
        assert shown["source"]["message_key"] == "errors.source_down"
        asked = books_asked(stage)
        charge(stage, ticket)
        assert books_asked(stage) == asked, "the silence is remembered"
        stage.world.heal()
        stage.world.advance(timedelta(minutes=3))
        assert charge(stage, ticket)["proposed"] == usd("19.49")

    def test_what_was_known_stays_while_the_source_is_down_but_not_for_ever(self, stage: Stage) -> None:
        ticket = complains(stage)
        stage.world.fail("amazon", FaultKind.SERVER_ERROR)
        stage.world.advance(timedelta(hours=7))
        shown = charge(stage, ticket)
        assert (shown["proposed"], shown["source"]["state"]) == (usd("19.49"), "down")
        stage.world.advance(timedelta(hours=18))
        assert charge(stage, ticket)["proposed"] is None

    def test_a_missing_right_is_told_and_breaks_no_connection(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, "Does it come with a plug?", order_id=names.LATE_EXPEDITED)
        stage.world.sellers[names.SELLER_US].missing_role = True
        shown = charge(stage, ticket)
        assert (shown["source"]["state"], shown["source"]["message_key"]) == ("denied", "errors.missing_role")
        healths = {one.health for one in stage.house.connections.all_of(stage.tenant_id)}
        assert healths == {"ok"}

    def test_a_hanging_source_does_not_hold_the_section(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, "Does it come with a plug?", order_id=names.LATE_EXPEDITED)
        deadline = stage.house.settings.card_deadline_seconds
        stage.world.fail("amazon", FaultKind.SLOW, times=1, seconds=deadline + 1.5)
        shown = charge(stage, ticket)
        assert shown["source"]["message_key"] == "errors.source_slow"
        assert shown["proposed"] is None

    def test_books_that_show_nothing_prove_nothing(self, stage: Stage) -> None:
        stage.world.orders[names.LATE_EXPEDITED].seller_id = names.SELLER_OTHER
        ticket = buyer_writes(stage, "Does it come with a plug?", order_id=names.LATE_EXPEDITED)
        stage.world.orders[names.LATE_EXPEDITED].seller_id = names.SELLER_US
        ticket = complains(stage)
        stage.world.orders[names.LATE_EXPEDITED].seller_id = "nobody"
        stage.world.advance(timedelta(hours=7))
        shown = charge(stage, ticket)
        assert (shown["proposed"], shown["missing"]) == (None, ["refunds"])


class TestPart:
    """The part of the sidebar that the server writes."""

    def part(self, stage: Stage, ticket: Ticket, locale: str = "en-US") -> str:
        answer = Api(stage).post(f"/tickets/{ticket.id}/charge?locale={locale}")
        html: str = answer.json()["html"]
        return html

    def test_it_says_the_same_in_both_languages(self, stage: Stage) -> None:
        ticket = complains(stage)
        english = self.part(stage, ticket)
        for words in ("Speed not met", "$19.49", "The label cost $14.20", "Expedited", "Proposed refund:"):
            assert words in english
        chinese = self.part(stage, ticket, "zh-CN")
        for words in ("未达到所购时效", "US$19.49", "面单费用为 US$14.20", "加急", "建议退款"):
            assert words in chinese
        assert "US$19.49" in self.part(stage, ticket, "en-GB")
        assert "{" not in re.sub(r"data-body='[^']*'|pattern=\"[^\"]*\"", "", english + chinese)

    def test_its_button_says_what_the_agent_read(self, stage: Stage) -> None:
        html = self.part(stage, complains(stage))
        (said,) = re.findall(r"data-step=\"/approve\" data-body='([^']*)'", html)
        assert json.loads(said) == {
            "order_id": names.LATE_EXPEDITED,
            "amount": "19.49",
            "currency": "USD",
        }

    def test_what_others_wrote_is_escaped(self, stage: Stage) -> None:
        evil = "\"'><img src=x onerror=alert(1)>"
        stage.world.orders[names.LATE_EXPEDITED].packages[0].service = evil
        html = self.part(stage, complains(stage))
        assert "<img" not in html
        assert "&lt;img" in html

    def test_a_comma_in_a_price_is_a_point_and_an_empty_field_is_none(self, stage: Stage) -> None:
        ticket = complains(stage, names.CHARGE_UNCLEAR)
        told = charge(stage, ticket, tariff="5,99", standard_tariff=" ")
        assert told["verdict"] == "charged_twice"
        assert 'value="5.99"' in told["html"]


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
