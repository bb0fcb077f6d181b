"""Admins edit, add, switch off and preview replies, for one brand or for all."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from backend.domain.vocabulary import CaseType, Fulfillment, Headline, Level
from backend.errors import BadInput
from backend.replies import LOCALES, TEMPLATES, Blocked, Library, check_template
from backend.replies.templates import source_of
from backend.services import agents
from backend.services.house import House
from backend.services.library import OWN_PREFIX, library_of
from backend.services.offers import text_hash
from backend.services.remembering import finding_of
from backend.services.template_checks import Verdict, judge, purpose_of, with_ticket
from backend.services.template_overview import Answer, Place, by, is_own, overview, own_keys
from backend.services.viewer import Viewer
from backend.store.templates import ChoiceRecord, TextRecord
from backend.store.tenants import TenantRecord

MOST_OWN = 40
"""Replies that a tenant may add."""


@dataclass(frozen=True, slots=True)
class When:
    """When an own reply is offered, and what it is called."""

    title: str
    cases: tuple[CaseType, ...]
    fulfillments: tuple[Fulfillment, ...]
    headlines: tuple[Headline, ...]


def text_of(house: House, tenant: TenantRecord, place: Place) -> Answer:
    """One text: ours, the one in use, and all versions. Raises BadInput (``no_such_template``)."""
    tenant = house.tenants.get(tenant.id)
    library = _known(tenant, place)
    versions = house.templates.versions(tenant.id, place.brand_id, place.template, place.locale)
    names = agents.names(house, tenant, (one.author_id for one in versions))
    built_in = None if is_own(place.template) else source_of(place.template, place.locale)
    return {
        "template": place.template,
        "locale": place.locale,
        "brand_id": place.brand_id,
        "built_in": built_in,
        "used": library.texts.get((place.template, place.locale), built_in),
        "by": by(tenant, library, place),
        "newest": versions[0].version if versions else 0,
        "versions": [
            {
                "version": one.version,
                "body": one.body,
                "enabled": one.enabled,
                "author_id": one.author_id,
                "author": names.get(one.author_id),
                "created_at": one.created_at.isoformat(),
                # What was saved may be refused by today's rules; then it is not used.
                "allowed": not check_template(one.body),
            }
            for one in versions
        ],
    }


def save(house: House, tenant: TenantRecord, viewer: Viewer, place: Place, body: str, *, seen: int) -> Answer:
    """Keep a new version and use it; ``seen`` is the newest version that the admin knows of (0: none).

    Raises BadInput: ``no_such_template``, ``template_refused`` (with line, word and reason),
    ``template_breaks_rules`` (with the words and why), ``template_changed`` when somebody else saved one.
    """
    tenant = house.tenants.get(tenant.id)
    library = _known(tenant, place)
    body = tidy(body)
    verdict = judge(body, place.locale, purpose_of(place.template, library), tenant.policy)
    _must_save(verdict, viewer.locale)
    kept = house.templates.add(
        tenant.id,
        brand_id=place.brand_id,
        template=place.template,
        locale=place.locale,
        body=body,
        author_id=viewer.user_id,
        seen=seen,
        now=house.clock(),
    )
    if kept is None:
        raise BadInput("somebody saved another version meanwhile", code="template_changed")
    _changed(house, tenant, viewer, "saved", place, {"version": kept.version, "sha256": text_hash(body)})
    return text_of(house, tenant, place) | {"violations": _told(verdict, viewer.locale)}


def restore(
    house: House, tenant: TenantRecord, viewer: Viewer, place: Place, version: int, *, seen: int
) -> Answer:
    """Make an old version the newest; it is checked as any other. Raises BadInput as ``save`` does, and
    ``no_such_version``."""
    old = _version(house, tenant, place, version)
    return save(house, tenant, viewer, place, old.body, seen=seen)


def switch(house: House, tenant: TenantRecord, viewer: Viewer, place: Place, *, enabled: bool) -> Answer:
    """Use the newest version (again), or none: then ours, or what holds for all brands, is used. Raises
    BadInput: ``no_such_template``, ``no_such_version``."""
    _known(house.tenants.get(tenant.id), place)
    if not house.templates.switch(tenant.id, place.brand_id, place.template, place.locale, enabled=enabled):
        raise BadInput("there is no version of this text", code="no_such_version")
    _changed(house, tenant, viewer, "used" if enabled else "not_used", place, {})
    return text_of(house, tenant, place)


def preview(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    place: Place,
    body: str,
    *,
    ticket_id: int | None = None,
) -> Answer:
    """What stands against a text, how it reads with invented facts, and with those of a ticket. Nothing is
    kept. Raises BadInput: ``no_such_template``, ``ticket_not_read``, ``ticket_without_order``."""
    tenant = house.tenants.get(tenant.id)
    purpose = purpose_of(place.template, _known(tenant, place))
    body = tidy(body)
    verdict = judge(body, place.locale, purpose, tenant.policy)
    shown: Answer = {
        "saves": verdict.saves,
        "problems": [
            {"line": one.line, "word": one.word, "message": one.told(viewer.locale)}
            for one in verdict.problems
        ],
        "violations": _told(verdict, viewer.locale),
        "examples": [
            {
                "milestone": one.facts.milestone,
                "headline": one.facts.headline,
                "delay_reason": one.facts.delay_reason,
                "text": one.text,
            }
            for one in verdict.examples
        ],
        "ticket": None,
    }
    if ticket_id is not None and not verdict.problems:
        stored = house.tickets.get(tenant.id, ticket_id)
        if stored.facts is None:
            raise BadInput("this ticket was not read yet", code="ticket_not_read")
        finding = finding_of(house, tenant, stored.facts)
        try:
            text = with_ticket(body, place.locale, purpose, tenant.policy, finding)
            shown["ticket"] = {"text": text, "blocked": None}
        except Blocked as blocked:
            shown["ticket"] = {
                "text": None,
                "blocked": {"reason_key": f"blocked.{blocked.reason}_fact", "fact": blocked.fact},
            }
    return shown


def add(house: House, tenant: TenantRecord, viewer: Viewer, brand_id: int, when: When) -> Answer:
    """Add an own reply; it is offered once it has a text. Raises BadInput (``too_many_templates``)."""
    tenant = house.tenants.get(tenant.id)
    if sum(one.title is not None for one in tenant.replies.choices) >= MOST_OWN:
        raise BadInput("no more replies can be added", code="too_many_templates", most=MOST_OWN)
    template = OWN_PREFIX + "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz") for _ in range(8))
    _choose(house, tenant, viewer, brand_id, template, offered=True, when=when)
    return overview(house, tenant, viewer, brand_id) | {"added": template}


def change(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    brand_id: int,
    template: str,
    *,
    offered: bool,
    when: When | None = None,
) -> Answer:
    """Offer a reply or not, and say when an own one is offered. Raises BadInput (``no_such_template``)."""
    tenant = house.tenants.get(tenant.id)
    library = _known(tenant, Place(template, LOCALES[0], brand_id))
    own = next((one for one in library.own if one.key == template), None)
    if own is not None and when is None:
        when = When(own.title, tuple(own.cases), tuple(own.fulfillments), tuple(own.headlines))
    _choose(house, tenant, viewer, brand_id, template, offered=offered, when=when if own else None)
    return overview(house, tenant, viewer, brand_id)


def tidy(body: str) -> str:
    """A text as it is kept: lines end as ours do, and nothing stands before or after it."""
    return body.replace("\r\n", "\n").replace("\r", "\n").strip() + "\n" if body.strip() else ""


def _choose(
    house: House,
    tenant: TenantRecord,
    viewer: Viewer,
    brand_id: int,
    template: str,
    *,
    offered: bool,
    when: When | None,
) -> None:
    choice = ChoiceRecord(
        brand_id=brand_id,
        template=template,
        offered=offered,
        title=" ".join(when.title.split()) if when else None,
        cases=tuple(sorted(when.cases)) if when else (),
        fulfillments=tuple(sorted(when.fulfillments)) if when else (),
        headlines=tuple(sorted(when.headlines)) if when else (),
        author_id=viewer.user_id,
        changed_at=house.clock(),
    )
    house.templates.choose(tenant.id, choice)
    data = {
        "offered": offered,
        "cases": list(choice.cases),
        "fulfillments": list(choice.fulfillments),
        "headlines": list(choice.headlines),
    }
    _changed(house, tenant, viewer, "chosen", Place(template, "", brand_id), data)


def _changed(
    house: House, tenant: TenantRecord, viewer: Viewer, what: str, place: Place, data: Mapping[str, object]
) -> None:
    """The log says who changed which reply; the next card uses it."""
    house.tenants.forget(tenant.id)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"template-{secrets.token_hex(8)}",
        kind="template",
        data={
            "what": what,
            "by": viewer.user_id,
            "template": place.template,
            "locale": place.locale,
            "brand_id": place.brand_id,
            **data,
        },
        at=house.clock(),
    )


def _must_save(verdict: Verdict, locale: str) -> None:
    if verdict.problems:
        first = verdict.problems[0]
        raise BadInput(
            "the template holds what is not allowed",
            code="template_refused" if first.word else "template_refused_whole",
            line=first.line,
            word=first.word,
            reason=first.told(locale),
        )
    hard = next((one for one in verdict.violations if one.level is Level.ERROR), None)
    if hard is not None:
        raise BadInput(
            "the template breaks a message rule",
            code="template_breaks_rules",
            rule=hard.rule,
            words=hard.text[:200],
            reason=hard.why_in(locale),
        )


def _told(verdict: Verdict, locale: str) -> list[Answer]:
    return [
        {"rule": one.rule, "level": one.level, "text": one.text, "why": one.why_in(locale)}
        for one in verdict.violations
    ]


def _version(house: House, tenant: TenantRecord, place: Place, version: int) -> TextRecord:
    versions = house.templates.versions(tenant.id, place.brand_id, place.template, place.locale)
    found = next((one for one in versions if one.version == version), None)
    if found is None:
        raise BadInput("there is no such version", code="no_such_version")
    return found


def _known(tenant: TenantRecord, place: Place) -> Library:
    """The library in which a reply stands; raises BadInput (``no_such_template``)."""
    library = library_of(tenant, place.brand_id)
    keys = (*TEMPLATES, *own_keys(library))
    if place.template not in keys or place.locale not in LOCALES:
        raise BadInput("there is no such reply or language", code="no_such_template")
    return library
