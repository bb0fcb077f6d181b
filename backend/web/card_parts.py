"""The card with the parts of it that the server writes, beside the facts that the app itself shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from backend.domain.vocabulary import CaseType, Fulfillment, Milestone, SourceState
from backend.services.card import Card
from backend.services.viewer import Viewer
from backend.store.uploads import DONE, LOST, SENDING, UNKNOWN
from backend.web.fragments import Fragments

TONES = {
    SourceState.OK: "success",
    SourceState.STALE: "quiet",
    SourceState.NO_DATA_YET: "quiet",
    SourceState.NOT_FOUND: "warning",
    SourceState.RATE_LIMITED: "warning",
}
"""Colours of Sources; any other is in trouble."""

CASES = tuple(CaseType)
FULFILLMENTS = tuple(Fulfillment)

MOST_WORDS = 3
"""Of the words that decided a case, so many are quoted."""

CONFIRMED = {DONE: DONE, LOST: LOST, UNKNOWN: UNKNOWN, SENDING: UNKNOWN}
"""What is said of the last confirmation of a shipment; one that Amazon refused was said at once."""

STILL = frozenset({Milestone.DELIVERED, Milestone.RETURNED, Milestone.CANCELLED})
"""A parcel that moves no more."""


Facts = dict[str, Any]
Write = Callable[..., str]


class CardParts:
    """Adds ``parts`` to a card and to its orders: HTML by name, where there is something to show."""

    def __init__(self, static: Path) -> None:
        self._fragments = Fragments(static / "panel")

    def of(self, card: Card, viewer: Viewer) -> Card:
        """The card as the doors answer with it."""
        if card["state"] == "pending":
            return card | {"parts": {}}

        def write(macro: str, **values: Any) -> str:
            return self._fragments.macro("card", macro, viewer.locale, **values)

        orders = [order | {"parts": _order_parts(write, order)} for order in card["orders"]]
        return card | {"orders": orders, "parts": _card_parts(write, card, viewer)}


def _order_parts(write: Write, order: Facts) -> dict[str, str]:
    parcel = order["shipments"][0] if order["shipments"] else None
    found = {
        "sold": write(
            "sold",
            order=_some(order, "status", "ship_by", "zone", "service_level", "charges", "items"),
            parcel=_some(parcel, "first_scan_at", "headline", "pod") if parcel else None,
        )
    }
    if order["differences"]:
        found["differ"] = write("differ", differences=order["differences"])
    if order["warehouse"] or order["stock"]:
        told = _some(order, "zone", "warehouse", "stock", "replaceable")
        found["warehouse"] = write("warehouse", **told, shown=[one["number"] for one in order["shipments"]])
    last = order["confirmed"]
    if last and last["state"] in CONFIRMED:
        found["confirmed"] = write("confirmed", state=CONFIRMED[last["state"]], number=last["number"])
    return found


def _card_parts(write: Write, card: Card, viewer: Viewer) -> dict[str, str]:
    read = _some(card, "risk", "case", "fulfillment", "fulfillment_corrected", "channel", "notice", "claim")
    words = telling(card["case"]["words"])
    found = {
        "why": write(
            "why",
            card=read,
            telling=words,
            cases=CASES,
            fulfillments=FULFILLMENTS,
            may=viewer.may_insert,
        )
    }
    if card["suspicious"] or card["found_by_address"]:
        found["doubts"] = write("doubts", **_some(card, "suspicious", "found_by_address"))
    if card["sources"]:
        found["sources"] = write("sources", all=card["sources"], tones=TONES)
    if others := [one for one in card["linked"] if one["ticket_id"] != card["ticket_id"]]:
        found["linked"] = write("linked", tickets=others)
    if card["orders"]:
        found |= _main_parts(write, card, card["orders"][0])
    return found


def _main_parts(write: Write, card: Card, order: Facts) -> dict[str, str]:
    """What is said of the card's first order."""
    found, since = {}, card["since_reply"]
    # That nothing has changed is of interest only to who must answer again.
    if since and (since["changes"] or not card["sla"]["answered"]):
        found["since"] = write("since", told=since, zone=order["zone"])
    parcels = [parcel for one in card["orders"] for parcel in one["shipments"]]
    moving = any(parcel["milestone"] not in STILL for parcel in parcels)
    if card["may_insert"] and (card["parked"] or moving):
        found["park"] = write("park", parked=card["parked"])
    if order["shipments"]:
        parcel = order["shipments"][0]
        number = parcel["number"]
        there = next((one["kind"] for one in card["proofs"] if one["number"] == number), None)
        if there or number in card["provable"]:
            found["proof"] = write("proof", number=number, kind=there or parcel["pod"], there=bool(there))
    return found


def _some(facts: Facts, *names: str) -> Facts:
    return {name: facts[name] for name in names}


def telling(words: Sequence[str]) -> list[str]:
    """The words that decided, without those that are a part of another."""
    alone = [one for one in words if not any(one != other and one in other for other in words)]
    return alone[:MOST_WORDS]
