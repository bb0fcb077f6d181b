"""The client for one Zendesk account: tickets, users, brands and what provisioning needs.

One client per job and thread: zenpy is not thread-safe (facts/zendesk.md §5). Errors are those of
``backend.errors`` with source ``zendesk``; 401 is Denied with ``status`` 401, whose answer is a token
refresh by the caller (``backend.zendesk.oauth``).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, TypeVar
from urllib.parse import urlencode, urlsplit

from zenpy import Zenpy
from zenpy.lib.api import BaseApi
from zenpy.lib.api_objects import (
    Comment,
    Macro,
    Ticket,
    TicketField,
    Trigger,
    Webhook,
)

from backend import http
from backend.errors import NotFound, Transient
from backend.zendesk import parsing
from backend.zendesk.records import (
    Agent,
    Brand,
    SupportAddress,
    SuspendedMail,
    TicketPage,
    TicketSnapshot,
    TicketUpdate,
)
from backend.zendesk.session import SOURCE, ZendeskSession

Record = dict[str, Any]
Kind = Literal["ticket_field", "trigger", "macro", "webhook"]
_CLASSES: dict[Kind, Any] = {
    "ticket_field": TicketField,
    "trigger": Trigger,
    "macro": Macro,
    "webhook": Webhook,
}
_T = TypeVar("_T")

# At DEBUG zenpy writes whole requests and answers, and so buyers' words, into the log.
logging.getLogger("zenpy").setLevel(logging.WARNING)


class ZendeskClient:
    """Speaks to the account at ``base_url`` (``https://{subdomain}.zendesk.com``, no slash at the end).

    ``access_token`` is called for every request, so a refresh in between is picked up.
    ``marketplace_headers`` are the ``X-Zendesk-Marketplace-*`` headers of each call.
    """

    def __init__(
        self, base_url: str, access_token: Callable[[], str], *, marketplace_headers: Mapping[str, str]
    ) -> None:
        parts = urlsplit(base_url)
        subdomain, dot, domain = parts.netloc.partition(".")
        if parts.scheme not in ("http", "https") or not dot or parts.path.strip("/"):
            raise ValueError("a Zendesk address is scheme://subdomain.domain without a path")
        self._api = f"{parts.scheme}://{parts.netloc}/api/v2"
        self._session = ZendeskSession(f"{parts.scheme}://{parts.netloc}", access_token, marketplace_headers)
        self._zenpy = Zenpy(subdomain=subdomain, domain=domain, session=self._session, disable_cache=True)
        for api in vars(self._zenpy).values():
            if isinstance(api, BaseApi):
                api.protocol = parts.scheme

    def __enter__(self) -> ZendeskClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Gives the connections back."""
        self._session.close()

    # Tickets

    def read_ticket(self, ticket_id: int) -> TicketSnapshot:
        """The ticket with all comments, in one request for up to 100 audits.

        The audits side-load ticket and users; where the ticket is not among them it is read by itself.
        Raises NotFound for an unknown, deleted or foreign id.
        """
        url: str | None = f"{self._api}/tickets/{ticket_id}/audits.json?" + urlencode(
            {"include": "tickets,users", "page[size]": 100}
        )
        audits: list[Record] = []
        users: list[Record] = []
        ticket: Record | None = None
        seen: set[str] = set()
        while url and url not in seen:
            seen.add(url)
            page = self._get(url)
            audits += _list(page, "audits")
            users += _list(page, "users")
            for one in _list(page, "tickets"):
                if one.get("id") == ticket_id and "custom_fields" in one:
                    ticket = one
            url = _next(page)
        if ticket is None:
            ticket = self._get(f"{self._api}/tickets/{ticket_id}.json").get("ticket")
        if not isinstance(ticket, dict):
            raise Transient("zendesk answered without the ticket", source=SOURCE)
        return _parsed(parsing.snapshot, ticket, audits, users)

    def update_ticket(self, ticket_id: int, update: TicketUpdate, *, updated_stamp: datetime | str) -> int:
        """Writes fields, priority, status and note in one request, if nobody changed the ticket meanwhile.

        ``updated_stamp`` is the snapshot's ``updated_at``. Answers with the id of the audit made, 0 when
        nothing changed and Zendesk made none. Never retried.

        Raises Conflict (409: changed since ``updated_stamp``), Refused (422, code ``ticket_closed`` or
        ``record_invalid``: final), RateLimited, Transient (the update may have arrived: look for
        ``update.entry`` before trying again), Denied, NotFound.
        """
        attributes: Record = {
            "custom_fields": [{"id": key, "value": value} for key, value in update.fields.items()],
            "safe_update": True,
            "updated_stamp": updated_stamp if isinstance(updated_stamp, str) else _stamp(updated_stamp),
            "metadata": parsing.marked(update.entry),
        }
        if update.priority is not None:
            attributes["priority"] = update.priority
        if update.status is not None:
            attributes["status"] = update.status
        if update.note is not None:
            files = {"uploads": list(update.uploads)} if update.uploads else {}
            attributes["comment"] = Comment(html_body=update.note, public=False, **files)
        result = self._zenpy.tickets.update(Ticket(id=ticket_id, **attributes))
        audit = getattr(result, "audit", None)
        return int(getattr(audit, "id", None) or 0)

    def add_tags(self, ticket_id: int, tags: Sequence[str]) -> None:
        """Adds tags to those that are there (PUT; POST would replace them). Raises as ``update_ticket``, but
        for Conflict: adding twice is adding once."""
        answer = self._session.put(f"{self._api}/tickets/{ticket_id}/tags.json", json={"tags": list(tags)})
        http.json_of(answer, SOURCE)

    def upload(self, filename: str, content_type: str, content: bytes) -> str:
        """Sends a file ahead; answers with the token that a note takes it in by, once. One that no note
        takes in is dropped by Zendesk. Raises as ``update_ticket``."""
        answer = self._session.post(
            f"{self._api}/uploads.json?{urlencode({'filename': filename})}",
            data=content,
            headers={"Content-Type": content_type},
        )
        return _parsed(lambda body: str(body["upload"]["token"]), http.json_of(answer, SOURCE))

    def create_followup(self, closed_id: int, note: str, entry: str) -> int:
        """A follow-up of a closed ticket with an internal note (HTML); the requester gets no mail.

        Answers with its id. A repeated call within two hours finds the first one: ``entry`` is the
        Idempotency-Key. Raises as ``update_ticket``.
        """
        answer = self._session.post(
            f"{self._api}/tickets.json",
            json={
                "ticket": {
                    "via_followup_source_id": closed_id,
                    "comment": {"html_body": note, "public": False},
                    "metadata": parsing.marked(entry),
                }
            },
            headers={"Idempotency-Key": entry},
        )
        return _parsed(lambda body: int(body["ticket"]["id"]), http.json_of(answer, SOURCE))

    def tickets_since(self, start: datetime | None = None, *, cursor: str | None = None) -> TicketPage:
        """One page (up to 1,000) of what changed since ``start``, or after ``cursor`` of the page before.

        Admins only; Zendesk leaves out the last minute and allows 10 calls a minute. Deleted tickets are
        left out. Raises ValueError unless exactly one of the two is given.
        """
        if (start is None) == (cursor is None):
            raise ValueError("name either a start or a cursor")
        query = {"cursor": cursor} if start is None else {"start_time": str(int(start.timestamp()))}
        page = self._get(f"{self._api}/incremental/tickets/cursor.json?{urlencode(query)}")
        return TicketPage(
            tickets=tuple(
                _parsed(parsing.ticket_ref, one)
                for one in _list(page, "tickets")
                if one.get("status") != "deleted"
            ),
            cursor=page.get("after_cursor") or cursor or "",
            end=bool(page.get("end_of_stream")),
        )

    # Suspended mail

    def suspended_mails(self) -> tuple[SuspendedMail, ...]:
        """All mails that Zendesk keeps back, as its list has them. Raises Denied for who may not see them."""
        url: str | None = f"{self._api}/suspended_tickets.json?" + urlencode({"page[size]": 100})
        found: list[SuspendedMail] = []
        seen: set[str] = set()
        while url and url not in seen:
            seen.add(url)
            page = self._get(url)
            found += [_parsed(parsing.suspended_mail, one) for one in _list(page, "suspended_tickets")]
            url = _next(page)
        return tuple(found)

    def recover_suspended(self, suspended_id: int) -> int:
        """Lets a suspended mail in; answers with the ticket's id.

        The call for many keeps the mail's sender as requester, the one for a single mail does not (Zendesk's
        reference, Suspended Tickets). Raises NotFound for a mail that is gone.
        """
        answer = self._session.put(f"{self._api}/suspended_tickets/recover_many.json?ids={suspended_id}")
        body = http.json_of(answer, SOURCE)
        tickets = _list(body, "tickets") if isinstance(body, dict) else []
        if not tickets:
            raise NotFound("zendesk has no such suspended ticket any more", source=SOURCE)
        return _parsed(lambda one: int(one["id"]), tickets[0])

    # Persons and places

    def agent(self, user_id: int) -> Agent:
        """The user. Raises NotFound for an unknown id."""
        return _parsed(parsing.agent, self._zenpy.users(id=user_id).to_dict())

    def agents(self, user_ids: Sequence[int]) -> tuple[Agent, ...]:
        """Those of the users that are known, in one request for each hundred."""
        found: list[Record] = []
        for start in range(0, len(user_ids), 100):
            asked = ",".join(str(one) for one in user_ids[start : start + 100])
            found += _list(self._get(f"{self._api}/users/show_many.json?ids={asked}"), "users")
        return tuple(_parsed(parsing.agent, one) for one in found)

    def whoami(self) -> Agent:
        """The user that the access token acts as. Raises Denied when it acts as nobody."""
        return _parsed(parsing.agent, self._zenpy.users.me().to_dict())

    def brands(self) -> tuple[Brand, ...]:
        """All brands of the account."""
        return tuple(
            Brand(
                id=int(one.id),
                name=one.name or "",
                subdomain=one.subdomain or "",
                default=bool(one.default),
                active=one.active is not False,
            )
            for one in self._zenpy.brands()
        )

    def support_addresses(self) -> tuple[SupportAddress, ...]:
        """All addresses that tickets come to."""
        return tuple(
            SupportAddress(
                id=int(one["id"]),
                email=str(one["email"]).lower(),
                brand_id=one.get("brand_id"),
                default=bool(one.get("default")),
            )
            for one in (address.to_dict() for address in self._zenpy.recipient_addresses())
        )

    # What provisioning works on, as Zendesk's own records

    def records(self, kind: Kind) -> list[Record]:
        """All ticket fields, triggers, macros or webhooks of the account, active or not."""
        api = self._apis[kind]
        found = api.list() if kind == "webhook" else api()
        return [one.to_dict() for one in found]

    def create(self, kind: Kind, attributes: Record) -> Record:
        """Makes one. Raises Refused where the plan or a rule of Zendesk's forbids it."""
        made: Record = self._apis[kind].create(_CLASSES[kind](**attributes)).to_dict()
        return made

    def change(self, kind: Kind, record_id: int | str, attributes: Record) -> None:
        """Changes the named attributes, leaves the others. Raises as ``create``."""
        changed = _CLASSES[kind](id=record_id, **attributes)
        if kind == "webhook":
            self._zenpy.webhooks.patch(changed)
        else:
            self._apis[kind].update(changed)

    def signing_secret(self, webhook_id: str) -> str:
        """The secret that signs this webhook's calls; keep it encrypted."""
        return str(self._zenpy.webhooks.show_secret(webhook_id).secret)

    @property
    def _apis(self) -> dict[Kind, Any]:
        return {
            "ticket_field": self._zenpy.ticket_fields,
            "trigger": self._zenpy.triggers,
            "macro": self._zenpy.macros,
            "webhook": self._zenpy.webhooks,
        }

    def _get(self, url: str) -> Record:
        body = http.json_of(self._session.get(url), SOURCE)
        if not isinstance(body, dict):
            raise Transient("zendesk answered something unexpected", source=SOURCE)
        return body


def _parsed(parse: Callable[..., _T], *values: Any) -> _T:
    """An answer that lacks what Zendesk documents is a fault of the moment, not of ours."""
    try:
        return parse(*values)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError) as error:
        # The cause may quote the ticket's text: name its type only.
        raise Transient(
            f"zendesk answered something unexpected ({type(error).__name__})", source=SOURCE
        ) from None


def _list(page: Record, key: str) -> list[Record]:
    found = page.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _next(page: Record) -> str | None:
    """Where the next page is: cursor pagination, else the older ``next_page``."""
    meta, links = page.get("meta"), page.get("links")
    if isinstance(meta, dict):
        following = links.get("next") if meta.get("has_more") and isinstance(links, dict) else None
    else:
        following = page.get("next_page")
    return following if isinstance(following, str) else None


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
