"""The card with the parts of it that the server writes, beside the facts that the app itself shows."""

from __future__ import annotations

from collections.abc import Sequence
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

MOST_WORDS = 3
"""Of the words that decided a case, so many are quoted."""

CONFIRMED = {DONE: DONE, LOST: LOST, UNKNOWN: UNKNOWN, SENDING: UNKNOWN}
"""What is said of the last confirmation of a shipment; one that Amazon refused was said at once."""

STILL = frozenset({Milestone.DELIVERED, Milestone.RETURNED, Milestone.CANCELLED})
"""A parcel that moves no more."""


class CardParts:
    """Adds ``parts`` to a card and to its orders: HTML by name, where there is something to show."""

    def __init__(self, static: Path) -> None:
        self._fragments = Fragments(static / "panel")

    def of(self, card: Card, viewer: Viewer) -> Card:
        """The card as the doors answer with it."""
        if card["state"] == "pending":
            return card | {"parts": {}}
        write = self._fragments.macros("card", viewer.locale)
        orders = [order | {"parts": _order_parts(write, order)} for order in card["orders"]]
        return card | {"orders": orders, "parts": _card_parts(write, card, viewer)}


def _order_parts(write: Any, order: dict[str, Any]) -> dict[str, str]:
    found = {"sold": write.sold(order)}
    if order["differences"]:
        found["differ"] = write.differ(order)
    if order["warehouse"] or order["stock"]:
        found["warehouse"] = write.warehouse(order)
    last = order["confirmed"]
    if last and last["state"] in CONFIRMED:
        found["confirmed"] = write.confirmed(CONFIRMED[last["state"]], last["number"])
    return found


def _card_parts(write: Any, card: Card, viewer: Viewer) -> dict[str, str]:
    told = telling(card["case"]["words"])
    found = {"why": write.why(card, told, list(CaseType), list(Fulfillment), viewer.may_insert)}
    if card["suspicious"] or card["found_by_address"]:
        found["doubts"] = write.doubts(card)
    if card["sources"]:
        found["sources"] = write.sources(card["sources"], TONES)
    if others := [one for one in card["linked"] if one["ticket_id"] != card["ticket_id"]]:
        found["linked"] = write.linked(others)
    if card["orders"]:
        found |= _main_parts(write, card, card["orders"][0])
    return found


def _main_parts(write: Any, card: Card, order: dict[str, Any]) -> dict[str, str]:
    """What is said of the card's first order."""
    found, since = {}, card["since_reply"]
    # That nothing has changed is of interest only to who must answer again.
    if since and (since["changes"] or not card["sla"]["answered"]):
        found["since"] = write.since(since, order["zone"])
    parcels = [parcel for one in card["orders"] for parcel in one["shipments"]]
    moving = any(parcel["milestone"] not in STILL for parcel in parcels)
    if card["may_insert"] and (card["parked"] or moving):
        found["park"] = write.park(card["parked"])
    if order["shipments"]:
        parcel = order["shipments"][0]
        there = next((one["kind"] for one in card["proofs"] if one["number"] == parcel["number"]), None)
        if there or parcel["number"] in card["provable"]:
            found["proof"] = write.proof(parcel["number"], there or parcel["pod"], bool(there))
    return found


def telling(words: Sequence[str]) -> list[str]:
    """The words that decided, without those that are a part of another."""
    alone = [one for one in words if not any(one != other and one in other for other in words)]
    return alone[:MOST_WORDS]
