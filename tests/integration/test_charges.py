"""The shipping charge at the doors: the verdict, what it rests on, and the part of the sidebar with it."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import pytest

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import FaultKind
from backend.emulators.zendesk.model import Ticket

from .charges import approvals, approve, charge, codes, complains, usd
from .helpers import Api, buyer_writes, notes


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
