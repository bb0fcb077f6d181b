"""One Zendesk account in memory: people, brands, tickets, rules, webhooks, apps."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ..world import World
from . import fields, mail, merging, tickets, triggers
from .apps import Apps
from .errors import not_found
from .model import (
    Audit,
    Brand,
    Delivery,
    PreparedMail,
    Rule,
    SentMail,
    SupportAddress,
    SuspendedTicket,
    Ticket,
    TicketField,
    Upload,
    User,
    Webhook,
)
from .oauth import OAuth
from .webhooks import WebhookSender

SYSTEM_FIELDS = ("subject", "description", "status", "tickettype", "priority", "group", "assignee")


@dataclass
class RateLimits:
    """Calls a minute; None switches a limit off. ``per_ticket``: updates in 10 minutes of one ticket by
    one user (Zendesk's rate-limits page)."""

    account: int | None = 700
    updates: int | None = 100
    per_ticket: int | None = 30


class ZendeskAccount:
    """State and rules of one account. Every public method may be called from any thread.

    ``search_lag``: how long a new ticket stays invisible to search. ``version`` grows with every change.
    """

    def __init__(
        self,
        world: World,
        *,
        subdomain: str = "demo",
        account_id: int = 21_000_001,
        limits: RateLimits | None = None,
        search_lag: timedelta = timedelta(seconds=60),
    ) -> None:
        self.world = world
        self.subdomain = subdomain
        self.account_id = account_id
        self.limits = limits or RateLimits()
        self.search_lag = search_lag
        self.on_hold = True
        """Whether an admin switched the status On-hold on."""
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.version = 0
        self.base_url = f"https://{subdomain}.zendesk.com"
        """Where the account is reached; ``serve`` of the demo sets the loopback address."""
        self._ids = itertools.count(360_000_000_001)
        self._ticket_ids = itertools.count(1)
        self.users: dict[int, User] = {}
        self.brands: dict[int, Brand] = {}
        self.addresses: dict[int, SupportAddress] = {}
        self.fields: dict[int, TicketField] = {}
        self.tickets: dict[int, Ticket] = {}
        self.uploads: dict[str, Upload] = {}
        self.suspended: dict[int, SuspendedTicket] = {}
        self.triggers: dict[int, Rule] = {}
        self.macros: dict[int, Rule] = {}
        self.webhooks: dict[str, Webhook] = {}
        self.sent_mails: list[SentMail] = []
        self.next_mails: deque[PreparedMail] = deque()
        self.compose_buyer_mail: Callable[[str, str, str], PreparedMail] = mail.amazon_mail
        self.oauth = OAuth(self)
        self.apps = Apps(self)
        self.sender = WebhookSender(self)
        self._furnish()

    def _furnish(self) -> None:
        for position, name in enumerate(SYSTEM_FIELDS):
            ident = self.next_id()
            self.fields[ident] = TicketField(
                ident, name, name.capitalize(), removable=False, position=position, created_at=self.now()
            )
        brand = Brand(self.next_id(), self.subdomain.capitalize(), self.subdomain, default=True)
        self.brands[brand.id] = brand
        self.add_support_address(f"support@{self.subdomain}.zendesk.com", default=True)
        ident = self.next_id()
        self.triggers[ident] = Rule(
            ident,
            "Notify requester and CCs of comment update",
            [
                {
                    "field": "notification_user",
                    "value": ["requester_id", "Re: {{ticket.title}}", "{{ticket.latest_public_comment}}"],
                }
            ],
            {
                "all": [
                    {"field": "update_type", "operator": "is", "value": "Change"},
                    {"field": "comment_is_public", "operator": "is", "value": "true"},
                    {"field": "role", "operator": "is", "value": "agent"},
                ],
                "any": [],
            },
            created_at=self.now(),
        )

    # -- small things -------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The World's present instant."""
        return self.world.now()

    def next_id(self) -> int:
        """A fresh id, shared by all kinds but tickets."""
        return next(self._ids)

    def next_ticket_id(self) -> int:
        """Tickets are numbered from 1."""
        return next(self._ticket_ids)

    def touch(self) -> None:
        """Tell waiting pages that something changed."""
        with self.changed:
            self.version += 1
            self.changed.notify_all()

    def wait_for_change(self, since: int, timeout: float) -> int:
        """Block until ``version`` passes ``since``, at most ``timeout`` seconds; returns the version."""
        with self.changed:
            self.changed.wait_for(lambda: self.version > since, timeout)
            return self.version

    def url(self, path: str) -> str:
        """The API address of a record."""
        return f"{self.base_url}/api/v2/{path}"

    # -- people and addresses -----------------------------------------------------------------------

    def add_user(
        self, name: str, email: str, role: str = "end-user", *, light: bool = False, locale: str = "en-US"
    ) -> User:
        """Add a person; agents get a custom role, as on an Enterprise plan."""
        with self.lock:
            ident = self.next_id()
            user = User(ident, name, email.lower(), role, locale=locale, created_at=self.now())
            if role == "admin":
                user.role_type, user.custom_role_id = 4, 900_000_004
            elif role == "agent":
                user.role_type = 1 if light else 0
                user.custom_role_id = 900_000_001 if light else 900_000_000
            self.users[ident] = user
            self.touch()
            return user

    def add_brand(self, name: str, subdomain: str) -> Brand:
        """Add a brand."""
        with self.lock:
            brand = Brand(self.next_id(), name, subdomain)
            self.brands[brand.id] = brand
            return brand

    def add_support_address(
        self, email: str, brand: Brand | None = None, *, default: bool = False
    ) -> SupportAddress:
        """Add an address at which tickets arrive; the default brand's when none is named."""
        with self.lock:
            brand = brand or next(b for b in self.brands.values() if b.default)
            if default:
                for other in self.addresses.values():
                    other.default = False
            address = SupportAddress(self.next_id(), brand.name, email.lower(), brand.id, default)
            self.addresses[address.id] = address
            return address

    def user(self, user_id: Any) -> User:
        """The person of this id; raises 404."""
        found = self.users.get(int(user_id)) if str(user_id).isdigit() else None
        if found is None:
            raise not_found()
        return found

    def agents(self) -> list[User]:
        """All who work in the account."""
        with self.lock:
            return [user for user in self.users.values() if user.is_agent and user.active]

    def user_by_mail(self, email: str, name: str | None = None) -> User:
        """The person with this address; a new requester when there is none."""
        with self.lock:
            for user in self.users.values():
                if user.email == email.lower():
                    return user
            return self.add_user(name or email.split("@")[0], email)

    # -- tickets ------------------------------------------------------------------------------------

    def ticket(self, ticket_id: Any) -> Ticket:
        """The ticket of this id; raises 404."""
        found = self.tickets.get(int(ticket_id)) if str(ticket_id).isdigit() else None
        if found is None:
            raise not_found()
        return found

    def create_ticket(
        self, actor: User, payload: dict[str, Any], via: dict[str, Any] | None = None
    ) -> tuple[Ticket, Audit]:
        """As POST /tickets by ``actor``; ``via`` defaults to the API channel."""
        with self.lock:
            return tickets.create(self, actor, payload, via or tickets.via("api"))

    def update_ticket(
        self, actor: User, ticket_id: int, payload: dict[str, Any], via: dict[str, Any] | None = None
    ) -> tuple[Ticket, Audit]:
        """As PUT /tickets/{id} by ``actor``."""
        with self.lock:
            return tickets.update(self, actor, self.ticket(ticket_id), payload, via or tickets.via("api"))

    def close(self, ticket_id: int) -> Ticket:
        """Close a ticket, as the automation does days after it was solved."""
        with self.lock:
            admin = next(u for u in self.users.values() if u.role == "admin")
            return tickets.update(
                self,
                admin,
                self.ticket(ticket_id),
                {"status": "closed"},
                tickets.via("rule", rel="automation"),
            )[0]

    def merge(self, source_ids: list[int], target_id: int, actor: User | None = None) -> Ticket:
        """Merge tickets into one: the sources are closed and both sides get a comment."""
        with self.lock:
            by = actor or next(u for u in self.users.values() if u.role == "admin")
            return merging.merge(self, by, [self.ticket(i) for i in source_ids], self.ticket(target_id))

    def receive_mail(
        self,
        sender: str,
        subject: str,
        body: str,
        to: str | None = None,
        html: str | None = None,
        name: str | None = None,
        *,
        automated: bool = False,
    ) -> Ticket | SuspendedTicket | None:
        """A mail arrives. A ticket (new, or the one it was added to), a suspended ticket for automated mail,
        None for a non-delivery report, which Zendesk rejects and does not keep."""
        with self.lock:
            prepared = PreparedMail(sender, subject, body, to, html, name)
            return mail.receive(self, prepared, automated=automated)

    # -- configuration ------------------------------------------------------------------------------

    def define_field(self, payload: dict[str, Any]) -> TicketField:
        """As POST /ticket_fields."""
        with self.lock:
            return fields.define(self, payload)

    def define_trigger(self, payload: dict[str, Any]) -> Rule:
        """As POST /triggers."""
        with self.lock:
            return triggers.define(self, self.triggers, payload, conditions=True)

    def define_macro(self, payload: dict[str, Any]) -> Rule:
        """As POST /macros."""
        with self.lock:
            return triggers.define(self, self.macros, payload, conditions=False)

    # -- apps and webhooks --------------------------------------------------------------------------

    def install_app(
        self, app_url: str, settings_url: str | None = None, *, app_id: int | None = None
    ) -> tuple[int, int]:
        """Install an app whose pages lie at these addresses; returns (installation id, app id)."""
        return self.apps.install(app_url, settings_url, app_id)

    def signed_token(self, user_id: int, location: str, url: str, installation_id: int | None = None) -> str:
        """The RS256 token that Zendesk posts to the app's page ``url`` (5 minutes by the World's clock)."""
        return self.apps.signed_token(user_id, location, url, installation_id)

    @property
    def deliveries(self) -> list[Delivery]:
        """All webhook calls made so far, one entry a try, oldest first."""
        return self.sender.log()

    def wait_idle(self, timeout: float = 10.0) -> bool:
        """Wait until no webhook call is under way; False when ``timeout`` seconds were not enough."""
        return self.sender.wait_idle(timeout)

    def stop(self) -> None:
        """End the delivery threads."""
        self.sender.stop()
