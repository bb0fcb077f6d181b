"""Mail that arrives: new tickets, further comments, suspended mail; and a buyer's mail from Amazon."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from . import tickets
from .model import PreparedMail, SuspendedTicket, Ticket
from .text import to_text

if TYPE_CHECKING:
    from .account import ZendeskAccount

_REPLY = re.compile(r"^\s*((re|aw|antw|sv|rv|回复|答复)\s*[:：]\s*)+", re.IGNORECASE)
_NON_DELIVERY = re.compile(
    r"mailer-daemon@|^(undeliver|delivery status notification|mail delivery failed)", re.IGNORECASE
)
_TLDS = {
    "US": "com",
    "CA": "ca",
    "MX": "com.mx",
    "UK": "co.uk",
    "GB": "co.uk",
    "DE": "de",
    "FR": "fr",
    "IT": "it",
    "ES": "es",
    "JP": "co.jp",
    "AU": "com.au",
    "NL": "nl",
    "SE": "se",
    "PL": "pl",
}


def receive(
    account: ZendeskAccount, mail: PreparedMail, *, automated: bool
) -> Ticket | SuspendedTicket | None:
    """Thread, suspend or reject one mail. The caller holds the account's lock."""
    if _NON_DELIVERY.search(mail.sender) or _NON_DELIVERY.search(mail.subject):
        return None
    default = next(a for a in account.addresses.values() if a.default)
    to = (mail.to or default.email).lower()
    address = next((a for a in account.addresses.values() if a.email == to), default)
    if automated or mail.sender.lower().startswith("postmaster@"):
        return _suspend(account, mail, address.email, automated)
    requester = account.user_by_mail(mail.sender, mail.name)
    how = tickets.via(
        "email",
        **{
            "from": {"address": mail.sender, "name": mail.name or requester.name},
            "to": {"name": account.brands[address.brand_id].name, "address": address.email},
        },
    )
    # Zendesk cuts long mails; HTML that was cut would be broken, so its text is taken.
    fits = mail.html and len(mail.html.encode()) <= tickets.MAX_COMMENT
    comment = {"html_body": mail.html} if fits else {"body": cut(mail.body or to_text(mail.html or ""))}
    thread = _thread(account, mail, requester.id)
    if thread and not thread.closed:
        return tickets.update(account, requester, thread, {"comment": comment | {"public": True}}, how)[0]
    payload = {
        "subject": mail.subject,
        "comment": comment,
        "recipient": address.email,
        "brand_id": address.brand_id,
    }
    if thread:
        payload["via_followup_source_id"] = thread.id
    return tickets.create(account, requester, payload, how)[0]


def cut(text: str) -> str:
    """``text`` as far as a comment can hold it; an empty one has a space, as Zendesk makes of empty mails."""
    return text.encode()[: tickets.MAX_COMMENT].decode(errors="ignore") or " "


def _thread(account: ZendeskAccount, mail: PreparedMail, requester_id: int) -> Ticket | None:
    if not _REPLY.match(mail.subject):
        return None
    bare = _REPLY.sub("", mail.subject).strip().lower()
    for ticket in reversed(account.tickets.values()):
        if ticket.requester_id == requester_id and _REPLY.sub("", ticket.subject).strip().lower() == bare:
            return ticket
    return None


def _suspend(account: ZendeskAccount, mail: PreparedMail, recipient: str, automated: bool) -> SuspendedTicket:
    author = {"id": None, "name": mail.name or mail.sender.split("@")[0], "email": mail.sender}
    cause = ("Automated response mail", 2) if automated else ("Detected email as being from a system user", 4)
    kept = SuspendedTicket(
        account.next_id(), mail.subject, mail.body, author, cause[0], cause[1], recipient, account.now()
    )
    account.suspended[kept.id] = kept
    account.touch()
    return kept


def recover(account: ZendeskAccount, kept: SuspendedTicket) -> Ticket:
    """Let a suspended mail in as a new ticket of its sender. The caller holds the account's lock."""
    del account.suspended[kept.id]
    address = next(one for one in account.addresses.values() if one.email == kept.recipient)
    requester = account.user_by_mail(kept.author["email"], kept.author["name"])
    how = tickets.via(
        "email",
        **{
            "from": {"address": kept.author["email"], "name": kept.author["name"]},
            "to": {"name": account.brands[address.brand_id].name, "address": address.email},
        },
    )
    payload = {
        "subject": kept.subject,
        "comment": {"body": cut(kept.content)},
        "recipient": address.email,
        "brand_id": address.brand_id,
    }
    return tickets.create(account, requester, payload, how)[0]


def amazon_mail(marketplace: str, text: str, order_id: str) -> PreparedMail:
    """A buyer's message as Amazon relays it. ``marketplace``: a country code such as US or DE.

    The alias is the same for the same order, as Amazon keeps one alias per buyer and seller.
    """
    country = marketplace.upper()
    domain = _TLDS.get(country, "com")
    alias = hashlib.sha256(f"{country}{order_id}".encode()).hexdigest()[:14]
    about = f"Order ID {order_id}:\n1 of Item from your order\n\n" if order_id else ""
    body = (
        f"{about}------------- Begin message -------------\n\n{text}\n\n"
        "------------- End message -------------\n\n"
        "For Your Information: To help arbitrate disputes and preserve trust and safety, we retain all "
        f"messages buyers and sellers send through Amazon.{domain} for two years. "
        "This includes your response to the message above.\n"
    )
    subject = (
        f"Order delivery inquiry from Amazon customer Buyer (Order: {order_id})"
        if order_id
        else "Inquiry from Amazon customer Buyer"
    )
    return PreparedMail(
        f"{alias}@marketplace.amazon.{domain}", subject, body, None, None, "Buyer - Amazon Marketplace"
    )
