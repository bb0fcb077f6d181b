"""The card of a buyer who writes again: what is not so any more since our reply; and what a reply says."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.emulators.world import PackageRecord, Parcel, ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket

from .helpers import Api, buyer_writes, words
from .test_replies import insert, submit

NEW_NUMBER = "1Z8F42A70399999990"


def card(stage: Stage, ticket: Ticket, *, fresh: bool = False) -> dict[str, Any]:
    api = Api(stage)
    answer = api.post(f"/tickets/{ticket.id}/card/refresh", {"force": True}) if fresh else None
    shown: dict[str, Any] = (answer or api.get(f"/tickets/{ticket.id}/card")).json()
    return shown


@pytest.fixture
def answered(stage: Stage) -> Ticket:
    """A ticket whose buyer got the prepared reply."""
    ticket = buyer_writes(stage)
    submit(stage, ticket, insert(stage, ticket, Api(stage)))
    return ticket


def hero_parcel(stage: Stage) -> Parcel:
    number = stage.world.orders[names.HERO].packages[0].number
    return next(one for one in stage.world.parcels.values() if one.number == number)


def test_nothing_has_changed(stage: Stage, answered: Ticket) -> None:
    shown = card(stage, answered)
    assert shown["since_reply"]["changes"] == []
    assert "since" not in shown["parts"], "nobody waits for an answer"
    stage.world.advance(timedelta(minutes=1))
    buyer_writes(stage, "Hello? Where is it?", on=answered)
    said = words(card(stage, answered)["parts"]["since"])
    assert said.startswith("Nothing has changed since our last reply")


def test_the_parcel_arrived(stage: Stage, answered: Ticket) -> None:
    stage.world.advance(timedelta(hours=5))
    at = stage.world.now() - timedelta(minutes=2)
    hero_parcel(stage).events.append(ParcelEvent(at, Scan.DELIVERED, "Denver", "CO"))
    shown = card(stage, answered, fresh=True)
    changes = {one["what"]: one for one in shown["since_reply"]["changes"]}
    assert list(changes) == ["headline", "milestone", "last_scan"]
    said = words(shown["parts"]["since"])
    assert "State: Delayed → Delivered Parcel: on the way → delivered New scan:" in said
    assert f'<time datetime="{changes["last_scan"]["after"]}" data-as="long"' in shown["parts"]["since"]
    assert (changes["headline"]["before"], changes["headline"]["after"]) == ("delayed", "delivered")
    assert (changes["milestone"]["before"], changes["milestone"]["after"]) == ("in_transit", "delivered")
    assert changes["last_scan"]["before"] < changes["last_scan"]["after"]


def test_another_number_and_another_promise(stage: Stage, answered: Ticket) -> None:
    order = stage.world.orders[names.HERO]
    before = order.packages[0].number
    order.packages[:] = [PackageRecord("UPS", NEW_NUMBER)]
    earliest, latest = order.deliver_by
    order.deliver_by = (earliest, latest + timedelta(days=2))
    stage.world.advance(timedelta(hours=5))
    changes = {one["what"]: one for one in card(stage, answered, fresh=True)["since_reply"]["changes"]}
    assert changes["number"] == {"what": "number", "before": before, "after": NEW_NUMBER}
    assert changes["promised_day"]["before"] < changes["promised_day"]["after"]


def test_without_a_prepared_reply_there_is_nothing_to_compare(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    assert card(stage, ticket)["since_reply"] is None
    submit(stage, ticket, "We have asked UPS and write again tomorrow.")
    assert card(stage, ticket)["since_reply"] is None


def test_an_inserted_reply_that_was_not_sent_counts_for_nothing(stage: Stage) -> None:
    ticket = buyer_writes(stage)
    insert(stage, ticket, Api(stage))
    assert card(stage, ticket)["since_reply"] is None


ASKED = {
    "en": "Hello, where is my order? It should have been here days ago and I am still waiting.",
    "de": "Guten Tag, wo bleibt meine Bestellung? Sie sollte schon vor Tagen ankommen ich warte noch immer.",
    "fr": "Bonjour, où est ma commande ? Elle devait arriver il y a des jours, je l'attends toujours.",
    "es": "Hola, ¿dónde está mi pedido? Tenía que llegar hace varios días y todavía lo estoy esperando.",
    "it": "Buongiorno, dov'è il mio ordine? Doveva arrivare giorni fa e lo sto ancora aspettando.",
    "ja": "こんにちは。注文した商品はどこにありますか。数日前に届くはずでしたが、まだ届いていません。",
    "zh-CN": "你好，我的订单在哪里？几天前就应该到了，我还在等。",
    "pt": "Olá, onde está o meu pedido? Devia ter chegado há vários dias e ainda estou à espera.",
    "nl": "Hallo, waar blijft mijn bestelling? Die had er dagen geleden al moeten zijn, ik wacht nog steeds.",
}
GREETING = {"en": "Hello", "zh-cn": "您好"}


@pytest.mark.parametrize("buyer", list(ASKED))
def test_a_reply_is_shown_in_the_agents_language_too(stage: Stage, buyer: str) -> None:
    ticket = buyer_writes(stage, ASKED[buyer])
    for agent, greeting in GREETING.items():
        reply = Api(stage).get(f"/tickets/{ticket.id}/card?locale={agent}").json()["replies"][0]
        assert reply["locale"] == buyer
        if agent == buyer.lower():
            assert reply["preview"] is None
            assert greeting in reply["text"]
        else:
            assert greeting in reply["preview"]
            assert reply["preview"] != reply["text"]
