"""Replies that admins edit, add, switch off and preview; for admins only."""

from __future__ import annotations

from typing import Annotated, Any

from flask import Blueprint, request
from pydantic import Field

from backend.domain.vocabulary import CaseType, Fulfillment, Headline
from backend.errors import BadInput
from backend.services import templates
from backend.services.house import House
from backend.services.template_overview import Place, overview
from backend.store.templates import ALL_BRANDS
from backend.web.guards import Strict, body_of, guards, viewer_of
from backend.web.sessions import Bearer, Sessions

MOST_BYTES = 100_000

BrandId = Annotated[int, Field(ge=0, le=2**53)]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]


class TextBody(Strict):
    """A template; ``seen`` is the newest version that the admin knows of."""

    brand_id: BrandId = ALL_BRANDS
    body: str = Field(max_length=20_000)
    seen: Version = 0


class RestoreBody(Strict):
    """The version that becomes the newest again."""

    brand_id: BrandId = ALL_BRANDS
    version: Version
    seen: Version


class SwitchBody(Strict):
    """Use what admins wrote, or not."""

    brand_id: BrandId = ALL_BRANDS
    enabled: bool


class PreviewBody(Strict):
    """A template that is not saved yet, and a ticket to try it with."""

    brand_id: BrandId = ALL_BRANDS
    body: str = Field(max_length=20_000)
    ticket_id: int | None = Field(None, gt=0, le=2**53)


class WhenBody(Strict):
    """An own reply: its name, and which orders it is offered for."""

    title: str = Field(min_length=1, max_length=80, pattern=r"\S")
    cases: list[CaseType] = Field(min_length=1, max_length=len(CaseType))
    fulfillments: list[Fulfillment] = Field(min_length=1, max_length=len(Fulfillment))
    headlines: list[Headline] = Field(min_length=1, max_length=len(Headline))

    @property
    def when(self) -> templates.When:
        """The same as the service takes it."""
        return templates.When(self.title, tuple(self.cases), tuple(self.fulfillments), tuple(self.headlines))


class AddBody(WhenBody):
    """A new own reply."""

    brand_id: BrandId = ALL_BRANDS


class ChangeBody(Strict):
    """Whether a reply is offered; ``when`` for an own one."""

    brand_id: BrandId = ALL_BRANDS
    offered: bool
    when: WhenBody | None = None


def blueprint(house: House, sessions: Sessions) -> Blueprint:
    """Everything below ``/api/templates``."""
    doors = Blueprint("reply_templates", __name__, url_prefix="/api/templates")
    _, for_admins = guards(house, sessions)

    @doors.before_request
    def room() -> None:
        request.max_content_length = MOST_BYTES

    @doors.get("")
    @for_admins
    def listed(bearer: Bearer) -> Any:
        return overview(house, bearer.tenant, viewer_of(bearer), _brand())

    @doors.post("")
    @for_admins
    def add(bearer: Bearer) -> Any:
        wanted = body_of(AddBody)
        return templates.add(house, bearer.tenant, viewer_of(bearer), wanted.brand_id, wanted.when)

    @doors.put("/<template>")
    @for_admins
    def change(bearer: Bearer, template: str) -> Any:
        wanted = body_of(ChangeBody)
        when = wanted.when.when if wanted.when else None
        return templates.change(
            house,
            bearer.tenant,
            viewer_of(bearer),
            wanted.brand_id,
            template,
            offered=wanted.offered,
            when=when,
        )

    @doors.get("/<template>/<locale>")
    @for_admins
    def text(bearer: Bearer, template: str, locale: str) -> Any:
        return templates.text_of(house, bearer.tenant, Place(template, locale, _brand()))

    @doors.post("/<template>/<locale>")
    @for_admins
    def save(bearer: Bearer, template: str, locale: str) -> Any:
        wanted = body_of(TextBody)
        place = Place(template, locale, wanted.brand_id)
        return templates.save(house, bearer.tenant, viewer_of(bearer), place, wanted.body, seen=wanted.seen)

    @doors.post("/<template>/<locale>/restore")
    @for_admins
    def restore(bearer: Bearer, template: str, locale: str) -> Any:
        wanted = body_of(RestoreBody)
        place = Place(template, locale, wanted.brand_id)
        return templates.restore(
            house, bearer.tenant, viewer_of(bearer), place, wanted.version, seen=wanted.seen
        )

    @doors.post("/<template>/<locale>/switch")
    @for_admins
    def switch(bearer: Bearer, template: str, locale: str) -> Any:
        wanted = body_of(SwitchBody)
        place = Place(template, locale, wanted.brand_id)
        return templates.switch(house, bearer.tenant, viewer_of(bearer), place, enabled=wanted.enabled)

    @doors.post("/<template>/<locale>/preview")
    @for_admins
    def preview(bearer: Bearer, template: str, locale: str) -> Any:
        wanted = body_of(PreviewBody)
        place = Place(template, locale, wanted.brand_id)
        return templates.preview(
            house, bearer.tenant, viewer_of(bearer), place, wanted.body, ticket_id=wanted.ticket_id
        )

    return doors


def _brand() -> int:
    """The brand in the query; all brands when there is none."""
    told = request.args.get("brand", "")
    if not told:
        return ALL_BRANDS
    if not told.isascii() or not told.isdigit() or len(told) > 15:
        raise BadInput("a brand is a number", code="bad_input", field="brand")
    return int(told)
