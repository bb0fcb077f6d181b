"""The app's JSON. A request meets its bearer, then a thin view, then a service."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

from flask import Blueprint
from pydantic import AwareDatetime, Field, field_validator

from backend.domain.marketplaces import MARKETPLACES
from backend.domain.policy import Policy
from backend.domain.vocabulary import CaseType, Fulfillment, LinkPolicy
from backend.services import install, suspended
from backend.services.card import fresh_card, stored_card, with_order
from backend.services.corrections import correct, start_claim
from backend.services.house import House
from backend.services.inserting import insert_reply
from backend.web.card_parts import CardParts
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions


class RefreshBody(Strict):
    """Ask all sources again, or only for what is stale."""

    force: bool = False


class OrderBody(Strict):
    """An order id as an agent typed it."""

    order_id: str = Field(min_length=3, max_length=200)


class CorrectionBody(Strict):
    """What an agent sets right; at least one of them."""

    case: CaseType | None = None
    fulfillment: Fulfillment | None = None
    order_id: str | None = Field(None, min_length=3, max_length=200)


class ClaimBody(Strict):
    """When the A-to-z claim was opened; now when not given."""

    started_at: AwareDatetime | None = None


class IntentBody(Strict):
    """Which order the reply speaks of; the card's first when not given."""

    order_id: str | None = None
    number: str | None = None


class PolicyBody(Strict):
    """What an admin may change on the settings page; what is left out stays."""

    link_policy: LinkPolicy | None = None
    link_policy_by_marketplace: dict[str, LinkPolicy] | None = None
    note_locale: Literal["en", "zh-cn"] | None = None
    triage_note: bool | None = None
    raise_priority_to: Literal["normal", "high", "urgent"] | None = None
    fact_max_age_minutes: int | None = Field(None, ge=5, le=1440)
    answer_due_hours: int | None = Field(None, ge=1, le=24)
    repeated_contacts: int | None = Field(None, ge=2, le=20)
    high_value: dict[str, Annotated[int, Field(ge=1)]] | None = None
    claim_opens_days: int | None = Field(None, ge=0, le=30)
    claim_closes_days: int | None = Field(None, ge=30, le=365)
    claim_closing_days: int | None = Field(None, ge=1, le=30)
    claim_answer_hours: int | None = Field(None, ge=12, le=168)
    not_received_days: int | None = Field(None, ge=0, le=30)
    watch_per_run: int | None = Field(None, ge=1, le=500)
    fetch_proof: bool | None = None
    park_status: Literal["hold", "pending", "none"] | None = None
    wake_hours: int | None = Field(None, ge=1, le=12)
    send_anyway: Literal["nobody", "admin", "agent"] | None = None

    @field_validator("high_value")
    @classmethod
    def _currencies(cls, amounts: dict[str, int] | None) -> dict[str, int] | None:
        """ISO 4217 codes only."""
        if amounts and not all(re.fullmatch("[A-Z]{3}", code) for code in amounts):
            raise ValueError("a currency has three capital letters")
        return amounts

    @field_validator("link_policy_by_marketplace")
    @classmethod
    def _marketplaces(cls, links: dict[str, LinkPolicy] | None) -> dict[str, LinkPolicy] | None:
        """Amazon's marketplace ids only."""
        if links and not links.keys() <= MARKETPLACES.keys():
            raise ValueError("not a marketplace of Amazon's")
        return links


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """Everything below ``/api``."""
    api = Blueprint("api", __name__, url_prefix="/api")
    parts = CardParts(static)
    for_agents, for_admins = guards(house, sessions)

    @api.post("/session/renew")
    @for_agents
    def renew(bearer: Bearer) -> Any:
        token, expires_at = sessions.renew(bearer)
        return {"bearer": token, "expires_at": expires_at.isoformat()}

    @api.get("/tickets/<int:ticket_id>/card")
    @for_agents
    def card(bearer: Bearer, ticket_id: int) -> Any:
        viewer = viewer_of(bearer)
        return parts.of(stored_card(house, bearer.tenant, viewer, ticket_id), viewer)

    @api.post("/tickets/<int:ticket_id>/card/refresh")
    @for_agents
    def refresh(bearer: Bearer, ticket_id: int) -> Any:
        force, viewer = body_of(RefreshBody).force, viewer_of(bearer)
        return parts.of(fresh_card(house, bearer.tenant, viewer, ticket_id, force=force), viewer)

    @api.post("/tickets/<int:ticket_id>/order")
    @for_agents
    def order(bearer: Bearer, ticket_id: int) -> Any:
        typed, viewer = body_of(OrderBody).order_id, viewer_of(bearer)
        return parts.of(with_order(house, bearer.tenant, viewer, ticket_id, typed), viewer)

    @api.post("/tickets/<int:ticket_id>/corrections")
    @for_agents
    def correction(bearer: Bearer, ticket_id: int) -> Any:
        wanted, viewer = body_of(CorrectionBody), viewer_of(bearer)
        card = correct(
            house,
            bearer.tenant,
            viewer,
            ticket_id,
            case=wanted.case,
            fulfillment=wanted.fulfillment,
            order_id=wanted.order_id,
        )
        return parts.of(card, viewer)

    @api.post("/tickets/<int:ticket_id>/claim")
    @for_agents
    def claim(bearer: Bearer, ticket_id: int) -> Any:
        started_at, viewer = body_of(ClaimBody).started_at, viewer_of(bearer)
        return parts.of(start_claim(house, bearer.tenant, viewer, ticket_id, started_at), viewer)

    @api.get("/suspended")
    @for_agents
    def suspended_mail(bearer: Bearer) -> Any:
        return {"suspended": suspended.offered(house, bearer.tenant)}

    @api.post("/suspended/<int:suspended_id>/recover")
    @for_agents
    def recover(bearer: Bearer, suspended_id: int) -> Any:
        return suspended.recover(house, bearer.tenant, bearer.viewer, suspended_id)

    @api.post("/tickets/<int:ticket_id>/replies/<template>/intent")
    @for_agents
    def intent(bearer: Bearer, ticket_id: int, template: str) -> Any:
        return insert_reply(
            house,
            bearer.tenant,
            viewer_of(bearer),
            ticket_id,
            template,
            seen_order=body_of(IntentBody).order_id,
        )

    @api.get("/policy")
    @for_admins
    def policy(bearer: Bearer) -> Any:
        return _policy(house.tenants.get(bearer.tenant.id).policy)

    @api.put("/policy")
    @for_admins
    def change_policy(bearer: Bearer) -> Any:
        wanted = {key: value for key, value in body_of(PolicyBody).model_dump().items() if value is not None}
        return _policy(install.change_policy(house, bearer.tenant, wanted, by=bearer.user_id))

    return api


def _policy(policy: Policy) -> dict[str, Any]:
    """The settings, whether set-up's question about links was answered, and the marketplaces that can have an
    exception."""
    shown = asdict(policy)
    return {
        **{key: shown[key] for key in PolicyBody.model_fields},
        "links_answered": policy.links_answered is not None,
        "marketplaces": [{"id": place.id, "host": place.host} for place in MARKETPLACES.values()],
    }
