"""Web shops, Amazon's multi-channel fulfilment and warehouses, beside Amazon and the carriers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, inspect, text

from backend.clock import system_clock
from backend.domain.order import Money
from backend.emulators import demo_names as names
from backend.emulators.demo_sources import YUN_NUMBER
from backend.emulators.mcf import OutboundOrder
from backend.emulators.shops import Shop, ShopOrder
from backend.emulators.stage import CREDENTIALS, EVERYTHING, SELLING, Stage, open_stage
from backend.emulators.world import FaultKind, ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket
from backend.services import install, warehouse_intake
from backend.services.card import fresh_card
from backend.services.viewer import Viewer
from backend.store.models import Connection

from .helpers import Api, buyer_writes, field, notes

BUYER = "lena.hartwig@mailbox.example"


@pytest.fixture
def full() -> Iterator[Stage]:
    """A stage whose tenant has connected a shop and two warehouses too."""
    opened = open_stage(connected=EVERYTHING)
    yield opened
    opened.close()


def shop_customer_writes(
    stage: Stage, subject: str, body: str = "Where is my order?", *, sender: str = BUYER
) -> Ticket:
    """A mail that does not come through Amazon; all jobs run."""
    ticket = stage.account.receive_mail(sender, subject, body, to=names.SUPPORT_US, name="Kim Customer")
    stage.work_off()
    return stage.account.ticket(ticket.id)


def card_of(stage: Stage, ticket: Ticket, *, force: bool = False) -> dict[str, Any]:
    """What an agent sees who opens the ticket."""
    card: dict[str, Any] = Api(stage).post(f"/tickets/{ticket.id}/card/refresh", {"force": force}).json()
    return card


def rows_of(card: dict[str, Any]) -> dict[str, str]:
    """Source → state."""
    return {source["source"]: source["state"] for source in card["sources"]}


def disconnect(stage: Stage, kind: str) -> None:
    with stage.house.database.transaction() as session:
        session.execute(delete(Connection).where(Connection.kind == kind))


def shop_order(name: str, email: str = BUYER, *, days: float = 3, number: int = 7) -> ShopOrder:
    return ShopOrder(
        id=5_130_000_000_000 + number,
        name=name,
        email=email,
        created_at=system_clock() - timedelta(days=days),
        items=[("Ribbed vase", names.VASE[2], 1)],
        display_status="UNFULFILLED",
    )


class TestShops:
    def test_an_order_of_the_shop_is_shown_with_its_parcel_as_the_carrier_tells_it(self, full: Stage) -> None:
        ticket = shop_customer_writes(full, f"Order {names.SHOP_BROKEN}", "The vase is broken.")
        card = card_of(full, ticket)
        [order] = card["orders"]
        assert (order["channel"], order["channel_name"]) == ("shopify", "Shopify")
        assert (card["channel"], card["fulfillment"], card["high_risk"]) == ("shop", "shop", False)
        [parcel] = order["shipments"]
        assert (parcel["source"], parcel["milestone"]) == ("usps", "delivered")
        assert order["upload"]["state"] == "not_due"
        assert field(full, ticket, "fulfillment") == "fbm_shop"
        assert "fbm_high_risk" not in full.account.ticket(ticket.id).tags

    @pytest.mark.parametrize("typed", ["10468", "#10468", "5120000010468"])
    def test_an_agent_types_the_number_or_the_shops_own_id(self, full: Stage, typed: str) -> None:
        ticket = buyer_writes(full, "Where is my parcel?", order_id=None)
        card = Api(full).post(f"/tickets/{ticket.id}/order", {"order_id": typed}).json()
        assert card["orders"][0]["order_id"] == names.SHOP_BROKEN
        full.work_off()
        assert field(full, ticket, "order_id") == names.SHOP_BROKEN
        with full.world.counting() as calls:
            assert card_of(full, ticket)["orders"][0]["order_id"] == names.SHOP_BROKEN
        assert calls["shopify"] == 0, "what was found is known under its own name"

    def test_a_buyer_who_names_no_order_is_found_by_the_address_which_is_not_kept(self, full: Stage) -> None:
        ticket = shop_customer_writes(
            full, "Wo bleibt mein Paket?", "Es steht seit Tagen still.", sender=names.SHOP_BUYER
        )
        card = card_of(full, ticket)
        assert card["orders"][0]["order_id"] == names.SHOP_LATE
        assert card["found_by_address"] is True
        [note] = notes(full, ticket)
        assert "No message names the order" in note
        with full.world.counting() as calls:
            reply = full.account.receive_mail(
                names.SHOP_BUYER, f"Re: {ticket.subject}", "Hallo?", to=names.SUPPORT_US, name="Jonas"
            )
            full.work_off()
        assert reply.id == ticket.id
        assert calls["shopify"] == 0, "found once, it is the ticket's order"
        with full.house.database.reading() as session:
            for table in inspect(full.house.database.engine).get_table_names():
                held = str(session.execute(text(f'SELECT * FROM "{table}"')).all())
                assert names.SHOP_BUYER not in held, table

    @pytest.mark.parametrize(
        ("subject", "body", "sender"),
        [
            ("Question", "Does the shelf come in black? I have not ordered yet.", names.SHOP_BUYER),
            ("Where is it", "Where is my order?", "stranger@post.example"),
        ],
    )
    def test_no_order_is_guessed_for_a_question_before_an_order_or_a_stranger(
        self, full: Stage, subject: str, body: str, sender: str
    ) -> None:
        card = card_of(full, shop_customer_writes(full, subject, body, sender=sender))
        assert (card["orders"], card["found_by_address"]) == ([], False)
        assert card["state"] == "no_order"

    def test_an_old_order_is_not_what_the_buyer_means(self, full: Stage) -> None:
        full.beside.shops[0].orders.append(shop_order("#9001", "old@post.example", days=200))
        card = card_of(full, shop_customer_writes(full, "Hello", "Where is it?", sender="old@post.example"))
        assert card["orders"] == []

    def test_a_shops_own_form_of_numbers_is_read_once_an_example_is_given(self, full: Stage) -> None:
        full.beside.shops[0].orders.append(shop_order("BN/2031"))
        mail = ("Where is BN/2031?", "I ordered it on Monday, where is it?")
        before = shop_customer_writes(full, *mail, sender="a@post.example")
        assert card_of(full, before)["state"] == "no_order"
        disconnect(full, "shopify")
        credentials = CREDENTIALS["shopify"] | {"order_number": "BN/1001"}
        install.connect(full.house, full.tenant, kind="shopify", label="Shop", credentials=credentials)
        card = card_of(full, shop_customer_writes(full, *mail, sender="b@post.example"))
        assert card["orders"][0]["order_id"] == "BN/2031"

    def test_an_example_that_is_none_is_refused(self, full: Stage) -> None:
        body = {
            "kind": "shopify",
            "label": "Shop",
            "credentials": CREDENTIALS["shopify"] | {"order_number": "any number"},
        }
        answer = Api(full, "admin", "settings").post("/connections", body)
        assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_order_number")

    def test_the_second_shop_is_asked_when_the_first_does_not_know(self, full: Stage) -> None:
        other = Shop(orders=[shop_order("#77001")], access_token="shpat_other")
        full.beside.shops.append(other)
        credentials = {"shop": "second.myshopify.com", "access_token": "shpat_other"}
        install.connect(full.house, full.tenant, kind="shopify", label="Second", credentials=credentials)
        card = card_of(full, shop_customer_writes(full, "Order #77001"))
        assert card["orders"][0]["marketplace"] == "second.myshopify.com"

    def test_not_found_needs_the_answer_of_all(self, full: Stage) -> None:
        card = card_of(full, shop_customer_writes(full, "Order #99999"))
        assert (card["state"], card["missing_orders"]) == ("order_not_found", ["#99999"])
        full.world.fail("mcf", FaultKind.SERVER_ERROR)
        card = card_of(full, shop_customer_writes(full, "Order #99998"))
        assert (card["state"], card["missing_orders"]) == ("ready", [])
        assert rows_of(card)["mcf"] == "down"

    def test_what_nobody_knows_is_not_asked_again_at_once(self, full: Stage) -> None:
        ticket = shop_customer_writes(full, "Order #99999")
        with full.world.counting() as calls:
            assert card_of(full, ticket)["state"] == "order_not_found"
        assert (calls["shopify"], calls["mcf"]) == (0, 0)

    def test_without_a_shop_the_card_says_what_to_connect(self, stage: Stage) -> None:
        card = card_of(stage, shop_customer_writes(stage, "Order #10468"))
        assert (card["state"], rows_of(card)["shop"]) == ("not_connected", "not_connected")

    def test_a_shop_that_is_down_keeps_its_last_word(self, full: Stage) -> None:
        ticket = shop_customer_writes(full, f"Order {names.SHOP_BROKEN}")
        full.world.advance(timedelta(hours=1))
        full.world.fail("shopify", FaultKind.SERVER_ERROR)
        card = card_of(full, ticket)
        assert rows_of(card)["shopify"] == "down"
        assert card["orders"][0]["shipments"][0]["milestone"] == "delivered"


class TestMultiChannel:
    def test_a_shop_order_that_amazon_delivers_is_shown_with_amazons_parcel_and_is_not_fbm(
        self, full: Stage
    ) -> None:
        ticket = shop_customer_writes(full, f"Order {names.SHOP_MCF}")
        card = card_of(full, ticket)
        assert (card["fulfillment"], card["high_risk"]) == ("mcf", False)
        [order] = card["orders"]
        assert (order["channel"], order["items"][0]["title"]) == ("shopify", names.LAMP[0])
        [parcel] = order["shipments"]
        assert (parcel["number"], parcel["source"]) == ("TBA301774410928", "amazon")
        assert parcel["last_scan"]["city"] == "Troutdale"
        assert order["promised_day"]
        assert {"shopify": "ok", "mcf": "ok"}.items() <= rows_of(card).items()
        assert field(full, ticket, "fulfillment") == "fbm_mcf"
        assert field(full, ticket, "high_risk") in (False, None)

    def test_its_parcel_is_asked_for_again_when_it_may_have_moved(self, full: Stage) -> None:
        ticket = shop_customer_writes(full, f"Order {names.SHOP_MCF}")
        with full.world.counting() as calls:
            card_of(full, ticket)
        assert (calls["mcf"], calls["shopify"]) == (0, 0)
        full.world.advance(timedelta(hours=2))
        [package] = full.beside.outbound.orders[0].packages
        package.current = "DELIVERED"
        assert card_of(full, ticket)["orders"][0]["headline"] == "delivered"

    def test_amazon_that_is_down_leaves_the_shops_word(self, full: Stage) -> None:
        full.world.fail("mcf", FaultKind.SERVER_ERROR)
        card = card_of(full, shop_customer_writes(full, f"Order {names.SHOP_MCF}"))
        assert rows_of(card) == {"shopify": "ok", "mcf": "down"}
        [parcel] = card["orders"][0]["shipments"]
        assert (parcel["number"], parcel["source"]) == ("TBA301774410928", "shopify")

    def test_a_role_that_is_not_granted_is_said_and_breaks_no_connection(self, full: Stage) -> None:
        full.beside.outbound.missing_role = True
        card = card_of(full, shop_customer_writes(full, f"Order {names.SHOP_MCF}"))
        [row] = [one for one in card["sources"] if one["source"] == "mcf"]
        assert (row["state"], row["message_key"]) == ("not_connected", "errors.mcf_not_granted")
        health = {one.health for one in full.house.connections.all_of(full.tenant_id) if one.kind == "amazon"}
        assert health == {"ok"}

    def test_who_fulfils_nothing_through_amazon_hears_nothing_of_it(self, full: Stage) -> None:
        full.beside.outbound.missing_role = True
        card = card_of(full, shop_customer_writes(full, f"Order {names.SHOP_WAITING}"))
        assert "mcf" not in rows_of(card)
        assert card["orders"][0]["headline"] == "not_shipped"

    def test_an_order_that_is_not_packed_yet_may_be_amazons(self, full: Stage) -> None:
        full.beside.outbound.orders.append(
            OutboundOrder(
                "x-10496",
                names.SHOP_WAITING,
                full.world.now(),
                [(names.BLANKET[2], 1)],
                "Planning",
                "PENDING",
            )
        )
        card = card_of(full, shop_customer_writes(full, f"Order {names.SHOP_WAITING}"))
        assert card["fulfillment"] == "mcf"

    def test_amazon_knows_it_where_no_shop_is_connected(self, stage: Stage) -> None:
        card = card_of(stage, shop_customer_writes(stage, f"Order {names.SHOP_MCF}"))
        assert (card["state"], card["fulfillment"]) == ("ready", "mcf")
        assert card["orders"][0]["shipments"][0]["last_scan"]["city"] == "Troutdale"

    def test_another_sellers_multi_channel_orders_are_not_seen(self, stage: Stage) -> None:
        stage.beside.outbound.seller_id = names.SELLER_OTHER
        card = card_of(stage, shop_customer_writes(stage, f"Order {names.SHOP_MCF}"))
        assert card["orders"] == []


class TestWarehouses:
    def test_a_number_that_amazon_lacks_is_told_and_tracked(self, full: Stage) -> None:
        ticket = buyer_writes(full, order_id=names.NOT_UPLOADED)
        card = card_of(full, ticket)
        [order] = card["orders"]
        assert (order["upload"]["state"], order["upload"]["reason"]) == ("missing", "shipped_not_on_amazon")
        [parcel] = order["shipments"]
        assert (parcel["uploaded"], parcel["source"], parcel["milestone"]) == (False, "usps", "in_transit")
        assert {"code": "tracking_missing"} in card["risk"]["reasons"]
        day = full.world.now() - timedelta(hours=22)
        zone = full.tenant.policy.zone_of(order["marketplace"])
        assert f"shipped {day.astimezone(zone):%-d %b}, not on Amazon" in notes(full, ticket)[0]
        assert field(full, ticket, "tracking_upload") == "fbm_upload_missing"

    def test_what_was_shipped_when_from_where_and_for_how_much(self, full: Stage) -> None:
        ticket = buyer_writes(full, order_id=names.OTHER_NUMBER)
        [order] = card_of(full, ticket)["orders"]
        [sent] = order["warehouse"]
        assert (sent["warehouse"], sent["late"], sent["source"]) == ("Reno 1", True, "veeqo")
        facts = full.house.tickets.get(full.tenant_id, ticket.id).facts
        assert facts is not None
        [kept] = facts.warehouse_shipments
        assert kept.label_cost == Money(Decimal(sent["label_cost"]["amount"]), "USD")
        assert "after ship-by" in notes(full, ticket)[0]

    def test_a_parcel_with_two_carriers_is_tracked_by_the_one_that_is_connected(self, full: Stage) -> None:
        [order] = card_of(full, buyer_writes(full, order_id=names.CROSS_BORDER))["orders"]
        [parcel] = order["shipments"]
        assert (parcel["carrier"], parcel["milestone"]) == ("usps", "in_transit")
        assert [(one["number"], one["carrier_name"]) for one in parcel["other_numbers"]] == [
            (YUN_NUMBER, "YunExpress")
        ]
        assert order["upload"]["state"] == "ok"
        assert order["warehouse"][0]["label_cost"] == {"amount": "38.60", "currency": "CNY"}

    def test_until_the_last_mile_has_the_parcel_the_aggregator_tells(self, full: Stage) -> None:
        last_mile = full.beside.shenzhen.sent[0].last_mile_number
        del full.world.parcels["usps", last_mile].events[1:]
        ticket = buyer_writes(full, order_id=names.CROSS_BORDER)
        full.world.advance(timedelta(minutes=40))
        [order] = card_of(full, ticket)["orders"]
        [parcel] = order["shipments"]
        assert (parcel["number"], parcel["source"]) == (YUN_NUMBER, "17track")
        assert parcel["milestone"] == "in_transit"
        assert [one["number"] for one in parcel["other_numbers"]] == [last_mile]

    def test_another_number_at_the_warehouse_puts_the_upload_at_risk_and_both_are_shown(
        self, full: Stage
    ) -> None:
        [order] = card_of(full, buyer_writes(full, order_id=names.OTHER_NUMBER))["orders"]
        assert (order["upload"]["state"], order["upload"]["reason"]) == ("at_risk", "number_differs")
        assert sorted(parcel["uploaded"] for parcel in order["shipments"]) == [False, True]
        [difference] = order["differences"]
        assert difference["fact"] == "tracking_number"
        assert [said["source"] for said in difference["statements"]] == ["amazon", "veeqo"]
        assert order["may_confirm"], "the agent may put the warehouse's number on Amazon"

    def test_what_the_warehouse_sent_is_what_an_agent_is_offered_to_confirm(self, full: Stage) -> None:
        for order_id, stands in ((names.NOT_UPLOADED, False), (names.OTHER_NUMBER, True)):
            ticket = buyer_writes(full, order_id=order_id)
            [order] = card_of(full, ticket)["orders"]
            asked = Api(full).post(f"/tickets/{ticket.id}/upload", {"order_id": order_id})
            [proposal] = asked.json()["proposals"]
            assert proposal["number"] == order["warehouse"][0]["number"]
            assert bool(proposal["stands"]) is stands

    def test_stock_is_asked_for_when_an_agent_looks_and_when_a_replacement_may_be_due(
        self, full: Stage
    ) -> None:
        late = buyer_writes(full)
        first = Api(full).get(f"/tickets/{late.id}/card").json()
        assert (first["orders"][0]["stock"], first["stock_missing"]) == ([], True)
        [level] = card_of(full, late)["orders"][0]["stock"]
        assert (level["sku"], level["on_hand"], level["needed"]) == (names.LAMP[2], 14, 1)
        assert Api(full).get(f"/tickets/{late.id}/card").json()["stock_missing"] is False
        broken = buyer_writes(
            full, "The mirror arrived broken. Please send another one.", order_id=names.DAMAGED
        )
        card = Api(full).get(f"/tickets/{broken.id}/card").json()
        assert card["orders"][0]["stock"], "known before anybody opened the ticket"

    def test_the_card_says_whether_a_replacement_can_be_sent(self, full: Stage) -> None:
        full.beside.reno.stock[names.LAMP[2]] = 0
        [order] = card_of(full, buyer_writes(full))["orders"]
        assert order["replaceable"] is False
        full.beside.reno.stock[names.LAMP[2]] = 3
        full.world.advance(timedelta(minutes=16))
        ticket = full.account.tickets[max(full.account.tickets)]
        assert card_of(full, ticket)["orders"][0]["replaceable"] is True

    def test_a_warehouse_that_is_down_says_so_and_the_rest_stays(self, full: Stage) -> None:
        ticket = buyer_writes(full, order_id=names.NOT_UPLOADED)
        full.world.advance(timedelta(hours=13))
        full.world.fail("veeqo", FaultKind.SERVER_ERROR)
        card = card_of(full, ticket)
        assert rows_of(card)["veeqo"] == "down"
        assert card["orders"][0]["upload"]["reason"] == "shipped_not_on_amazon", "its last word stands"

    def test_a_refused_key_breaks_the_connection_and_nothing_else(self, full: Stage) -> None:
        full.world.fail("veeqo", FaultKind.REVOKED)
        card = card_of(full, buyer_writes(full))
        assert rows_of(card) == {"amazon": "ok", "ups": "ok", "lingxing": "ok", "veeqo": "denied"}

    def test_one_deadline_holds_all(self) -> None:
        stage = open_stage(connected=EVERYTHING, card_deadline_seconds=1.0)
        try:
            ticket = buyer_writes(stage)
            stage.world.advance(timedelta(hours=13))
            stage.world.fail("lingxing", FaultKind.SLOW, seconds=3.0)
            api = Api(stage)
            began = time.monotonic()
            card = api.post(f"/tickets/{ticket.id}/card/refresh").json()
            assert time.monotonic() - began < 2.0
            assert rows_of(card) == {"amazon": "ok", "ups": "ok", "veeqo": "ok", "lingxing": "down"}
            assert card["orders"][0]["warehouse"], "the other warehouse has answered"
        finally:
            stage.world.heal()
            stage.close()

    def test_shipstation_is_asked_like_any_other(self) -> None:
        stage = open_stage(connected=(*SELLING, "shipstation"))
        try:
            [order] = card_of(stage, buyer_writes(stage, order_id=names.NOT_UPLOADED))["orders"]
            assert (order["warehouse"][0]["source"], order["warehouse"][0]["warehouse"]) == (
                "shipstation",
                "Reno 1",
            )
            assert (order["stock"], order["replaceable"]) == ([], None), "it tells no stock"
        finally:
            stage.close()

    def test_what_a_warehouse_sent_us_counts_like_what_it_answers(self, stage: Stage) -> None:
        house = stage.house
        made = install.connect(house, stage.tenant, kind="intake", label="Reno", credentials={})
        sku = stage.world.orders[names.NOT_UPLOADED].items[0].sku
        file = f"order id,carrier,ship date,sku,on hand\n{names.NOT_UPLOADED},USPS,2026-01-05,{sku},2\n"
        warehouse_intake.take_file(house, stage.tenant, 1, made.id, file.encode())
        ticket = buyer_writes(stage, order_id=names.NOT_UPLOADED)
        viewer = Viewer(stage.people["agent"].id, "agent", True, "en")
        card = fresh_card(house, stage.tenant, viewer, ticket.id, force=True)
        [order] = card["orders"]
        assert order["upload"]["reason"] == "shipped_not_on_amazon"
        assert (order["stock"][0]["name"], rows_of(card)["intake"]) == ("Warehouse files", "ok")

    def test_a_plain_fbm_ticket_costs_one_call_to_amazon_and_one_to_the_carrier(self, stage: Stage) -> None:
        with stage.world.counting() as calls:
            buyer_writes(stage)
        told = {system for system, count in calls.items() if count and system not in ("zendesk", "webhooks")}
        assert told <= {"amazon", "lwa", "ups"}
        assert calls["amazon"] == 1
        assert calls["ups"] <= 2, "one of them for a token"

    def test_orders_that_amazon_ships_are_no_matter_of_the_sellers_warehouse(self, full: Stage) -> None:
        ticket = buyer_writes(full, order_id=names.FBA)
        full.world.advance(timedelta(hours=13))
        with full.world.counting() as calls:
            card_of(full, ticket)
        assert (calls["veeqo"], calls["lingxing"]) == (0, 0)

    def test_a_warehouse_is_not_asked_again_while_its_answer_is_good(self, full: Stage) -> None:
        ticket = buyer_writes(full)
        card_of(full, ticket)
        with full.world.counting() as calls:
            card_of(full, ticket)
        assert calls["veeqo"] == 0


class TestDifferences:
    def test_amazon_ahead_of_the_carrier_is_shown_with_both_words(self, full: Stage) -> None:
        ticket = buyer_writes(full, order_id=names.AMAZON_AHEAD)
        [order] = card_of(full, ticket)["orders"]
        assert order["headline"] == "shipped", "the carrier's word counts"
        [difference] = order["differences"]
        assert difference["fact"] == "milestone"
        assert [(said["name"], said["value"]) for said in difference["statements"]] == [
            ("UPS", "in_transit"),
            ("Amazon", "delivered"),
        ]
        assert all(said["fetched_at"] for said in difference["statements"])
        assert "Sources differ" in notes(full, ticket)[0]

    def test_a_carrier_is_asked_again_when_amazon_has_heard_of_the_delivery_first(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.ON_TIME)
        [package] = stage.world.orders[names.ON_TIME].packages
        parcel = stage.world.parcels["ups", package.number or ""]
        stage.world.advance(timedelta(minutes=15))
        package.status = package.detailed_status = "DELIVERED"
        parcel.events.append(ParcelEvent(stage.world.now(), Scan.DELIVERED, "Hodgkins", "IL"))
        [order] = card_of(stage, ticket)["orders"]
        assert (order["headline"], order["differences"]) == ("delivered", [])

    def test_a_dispute_that_begins_while_the_ticket_is_open_is_noted_once(self, stage: Stage) -> None:
        ticket = buyer_writes(stage, order_id=names.ON_TIME)
        [package] = stage.world.orders[names.ON_TIME].packages
        package.status = package.detailed_status = "DELIVERED"
        for _ in range(2):
            stage.world.advance(timedelta(hours=2))
            stage.house.inbox.follow(stage.tenant_id, ticket.id, now=stage.world.now())
            stage.work_off()
        [_, change] = notes(stage, ticket)
        assert "Sources differ" in change
        assert "Amazon: delivered" in change
