"""The shipping charge: looked at, approved for a refund, taken back. Amounts are decimal text, no numbers."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

from flask import Blueprint
from pydantic import BeforeValidator, Field

from backend.services import charge_view
from backend.services.charge_view import Question, View
from backend.services.house import House
from backend.web.fragments import Fragments
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions

TONES = {"charged_right": "success", "speed_not_met": "warning", "charged_twice": "danger"}
DANGERS = frozenset({"claim_open", "loses_buy_shipping_protection", "approved_more_than_left"})
"""Cautions that a refund may do harm by; the others are for information."""


def _typed(value: object) -> object:
    """An empty field names no price; a comma is as good as a point."""
    return (value.strip().replace(",", ".") or None) if isinstance(value, str) else value


Amount = Annotated[str, Field(pattern=r"^\d{1,12}(\.\d{1,4})?$")]
"""An amount as text: a JSON number would be a float on the way."""
Price = Annotated[Amount | None, BeforeValidator(_typed)]


class ChargeBody(Strict):
    """Which order (the card's first when not given), and what the seller's own settings ask for it."""

    order_id: str | None = Field(None, max_length=40)
    tariff: Price = None
    standard_tariff: Price = None

    def about(self, ticket_id: int) -> Question:
        """As the service takes it."""
        return Question(
            ticket_id,
            self.order_id,
            Decimal(self.tariff) if self.tariff else None,
            Decimal(self.standard_tariff) if self.standard_tariff else None,
        )


class RefreshBody(ChargeBody):
    """Ask also when the books are young."""

    force: bool = False


class ApproveBody(ChargeBody):
    """The amount that the agent read."""

    amount: Amount
    currency: str = Field(pattern="^[A-Z]{3}$")


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """Everything below ``/api/tickets/<id>/charge``: the charge as JSON, with the part of the sidebar that
    shows it (``html``)."""
    api = Blueprint("charge", __name__, url_prefix="/api/tickets/<int:ticket_id>/charge")
    for_agents, _ = guards(house, sessions)
    fragments = Fragments(static / "panel")

    def told(bearer: Bearer, asked: ChargeBody, charge: View, *, decided: bool = False) -> View:
        viewer = viewer_of(bearer)
        html = fragments.write("charge", viewer.locale, now=house.clock(), **_shown(asked, charge))
        return charge | {"html": html, "decided": decided}

    @api.post("")
    @for_agents
    def stored(bearer: Bearer, ticket_id: int) -> Any:
        wanted = body_of(ChargeBody)
        found = charge_view.stored_charge(house, bearer.tenant, viewer_of(bearer), wanted.about(ticket_id))
        return told(bearer, wanted, found)

    @api.post("/refresh")
    @for_agents
    def refresh(bearer: Bearer, ticket_id: int) -> Any:
        wanted = body_of(RefreshBody)
        found = charge_view.fresh_charge(
            house, bearer.tenant, viewer_of(bearer), wanted.about(ticket_id), force=wanted.force
        )
        return told(bearer, wanted, found)

    @api.post("/approve")
    @for_agents
    def approve(bearer: Bearer, ticket_id: int) -> Any:
        wanted = body_of(ApproveBody)
        found = charge_view.approve(
            house,
            bearer.tenant,
            viewer_of(bearer),
            wanted.about(ticket_id),
            Decimal(wanted.amount),
            wanted.currency,
        )
        return told(bearer, wanted, found, decided=True)

    @api.post("/withdraw")
    @for_agents
    def withdraw(bearer: Bearer, ticket_id: int) -> Any:
        wanted = body_of(ChargeBody)
        found = charge_view.withdraw(house, bearer.tenant, viewer_of(bearer), wanted.about(ticket_id))
        return told(bearer, wanted, found, decided=True)

    return api


def _shown(asked: ChargeBody, charge: View) -> View:
    """What the part's template is told, beside the charge itself."""
    prices = {"tariff": asked.tariff, "standard_tariff": asked.standard_tariff}
    named = {name: price for name, price in prices.items() if price}
    decides = "tariff" in charge["missing"] or charge["verdict"] == "charged_right"
    waits = charge["approval"] is not None and charge["approval"]["state"] == "waiting"
    return {
        "charge": charge,
        "orders": charge["orders"],
        "asked": {"order_id": charge["order_id"], **named},
        "tone": TONES.get(charge["verdict"], "quiet"),
        "dangers": DANGERS,
        # Only where the seller's own price would decide something.
        "asks_prices": not waits and (bool(named) or decides or charge["proposed"] is not None),
    }
