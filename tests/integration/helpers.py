"""Small sentences for the tests of the whole."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from html import unescape
from typing import Any

import requests

from backend.emulators import demo_names
from backend.emulators.stage import Stage
from backend.emulators.world import ParcelEvent, Scan
from backend.emulators.zendesk.model import Ticket, Webhook
from backend.services import following

BUYER = "abcd1234efgh567@marketplace.amazon.com"
OTHER_BUYER = "zyxw9876vuts432@marketplace.amazon.com"


def amazon_mail(order_id: str | None, text: str) -> tuple[str, str]:
    """Subject and body of an Amazon relay mail."""
    about = f" (Order: {order_id})" if order_id else ""
    block = f"Order ID {order_id}:\n1 of Storm lantern [ASIN: B0INVENTED1]\n\n" if order_id else ""
    return (
        f"Order delivery inquiry from Amazon customer Pat{about}",
        f"{block}------------- Begin message -------------\n\n{text}\n\n"
        "------------- End message -------------\n\nFor Your Information: To help arbitrate disputes and "
        "preserve trust and safety, we retain all messages buyers and sellers send through Amazon.com for "
        "two years.\n\n[commMgrTok:ATESTINVENTED1]",
    )


def buyer_writes(
    stage: Stage,
    text: str = "Where is my order? It should have been here days ago.",
    *,
    order_id: str | None = demo_names.HERO,
    to: str = demo_names.SUPPORT_US,
    sender: str = BUYER,
    work: bool = True,
    on: Ticket | None = None,
) -> Ticket:
    """A buyer's mail arrives, as a further message ``on`` a ticket or as a new one; by default all jobs
    run too. Returns the ticket as it then is."""
    subject, body = amazon_mail(order_id, text)
    if on is not None:
        subject = f"Re: {on.subject}"
    ticket = stage.account.receive_mail(sender, subject, body, to=to, name="Pat Buyer")
    if work:
        stage.work_off()
    return stage.account.ticket(ticket.id)


def field(stage: Stage, ticket: Ticket, key: str) -> Any:
    """The value of one of our fields on a ticket, as the emulated Zendesk holds it."""
    return stage.account.ticket(ticket.id).custom.get(stage.tenant.field_ids[key])


def notes(stage: Stage, ticket: Ticket) -> list[str]:
    """The internal notes on a ticket, oldest first."""
    return [one.body for one in stage.account.ticket(ticket.id).comments if not one.public]


def open_app(stage: Stage, who: str = "agent", page: str = "sidebar") -> requests.Response:
    """Open the app as Zendesk does: a signed POST."""
    location = {"sidebar": "ticket_sidebar", "settings": "nav_bar"}[page]
    url = (
        f"{stage.house.settings.public_url}/app/{page}?origin={stage.account.base_url}"
        f"&app_guid=1-2-3&colorScheme=light"
    )
    token = stage.account.signed_token(stage.people[who].id, location, url)
    return requests.post(url, data={"token": token}, timeout=10)


def words(html: str) -> str:
    """What a part of the page says, without its markup."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<option.*?</option>|<[^>]+>", " ", html))).strip()


class Api:
    """The sidebar's calls, made by hand with the bearer of an opened page."""

    def __init__(self, stage: Stage, who: str = "agent", page: str = "sidebar") -> None:

        self.stage = stage
        opened = open_app(stage, who, page)
        assert opened.status_code == 200, opened.text
        boot = re.search(r'id="fbm-guard-boot"[^>]*>(.*?)</script>', opened.text, re.S)
        assert boot, "the page carries no bearer"
        self.boot = json.loads(boot[1])
        self.headers = {"Authorization": f"Bearer {self.boot['bearer']}"}

    def get(self, path: str) -> requests.Response:
        return requests.get(
            f"{self.stage.house.settings.public_url}/api{path}", headers=self.headers, timeout=20
        )

    def fetch(self, url: str) -> requests.Response:
        """A page of the emulated Zendesk, as its own workspace asks for it."""
        return requests.get(url, params={"as": self.stage.people["agent"].id}, timeout=20)

    def post(self, path: str, body: dict[str, Any] | None = None) -> requests.Response:
        url = f"{self.stage.house.settings.public_url}/api{path}"
        return requests.post(url, json=body or {}, headers=self.headers, timeout=20)

    def put(self, path: str, body: dict[str, Any]) -> requests.Response:
        url = f"{self.stage.house.settings.public_url}/api{path}"
        return requests.put(url, json=body, headers=self.headers, timeout=20)


def card(stage: Stage, ticket: Ticket) -> dict[str, Any]:
    """What the sidebar shows an agent, without asking any source."""
    shown: dict[str, Any] = Api(stage).get(f"/tickets/{ticket.id}/card").json()
    return shown


def parcel_moves(stage: Stage, order_id: str, scan: Scan, city: str = "Denver") -> None:
    """A new scan of the order's first parcel, two minutes ago."""
    number = stage.world.orders[order_id].packages[0].number
    parcel = next(one for one in stage.world.parcels.values() if one.number == number)
    parcel.events.append(ParcelEvent(stage.world.now() - timedelta(minutes=2), scan, city, "CO"))


def watch(stage: Stage, hours: float = 3) -> int:
    """Time passes, the watch hands out what is due, the workers do it."""
    stage.world.advance(timedelta(hours=hours))
    handed = following.schedule(stage.house)
    stage.work_off()
    return handed


def silence(stage: Stage) -> list[Webhook]:
    """Zendesk calls nobody from now on."""
    hooks = list(stage.account.webhooks.values())
    for hook in hooks:
        hook.status = "inactive"
    return hooks
