"""From a raw mail file to an :class:`Incoming`: headers decoded, the readable part chosen."""

from __future__ import annotations

import email
import email.header
from email.message import Message

from backend.domain.reading.model import Incoming
from backend.domain.reading.senders import Kind, classify

_MAX_PARTS = 100
_MAX_HEADER = 4_000
# Where a mail group keeps the sender it replaced ("'Name' via Support").
_GROUP_HEADERS = ("X-Original-From", "X-Original-Sender", "Reply-To")


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    text = " ".join(str(value)[:_MAX_HEADER].split())
    try:
        return str(email.header.make_header(email.header.decode_header(text)))
    except (ValueError, LookupError, UnicodeError):  # a broken encoded word is shown as it stands
        return text


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    for name in (charset, "utf-8"):
        try:
            return payload.decode(name)
        except (LookupError, ValueError):
            continue
    return payload.decode("latin-1")


def _bodies(message: Message) -> tuple[str, str]:
    """Plain text and HTML of a mail; a mail attached whole follows as forwarded text."""
    plain: list[str] = []
    html: list[str] = []
    attached: list[str] = []
    todo = [message]
    for _ in range(_MAX_PARTS):
        if not todo:
            break
        part = todo.pop(0)
        kind = part.get_content_type()
        children = part.get_payload() if part.is_multipart() else None
        if kind == "message/rfc822" and isinstance(children, list) and children:
            inner = children[0]
            if part is not message and isinstance(inner, Message):
                attached.append(_as_forward(inner))
        elif isinstance(children, list):
            todo[:0] = [child for child in children if isinstance(child, Message)]
        elif part.get_content_disposition() == "attachment":
            continue
        elif kind == "text/plain":
            plain.append(_decoded(part))
        elif kind == "text/html":
            html.append(_decoded(part))
    return "\n".join([*(p for p in plain if p.strip()), *attached]), "\n".join(html)


def _as_forward(inner: Message) -> str:
    plain, html = "", ""
    for part in (
        inner,
        *(p for p in (inner.get_payload() if inner.is_multipart() else ()) if isinstance(p, Message)),
    ):
        if part.get_content_type() == "text/plain" and not plain:
            plain = _decoded(part)
        elif part.get_content_type() == "text/html" and not html:
            html = _decoded(part)
    if not plain and html:
        from backend.domain.reading.html import to_text

        plain = to_text(html)
    head = "".join(f"{name}: {_header(inner, name)}\n" for name in ("From", "Date", "Subject", "To"))
    return f"\n---------- Forwarded message ---------\n{head}\n{plain}"


def _sender(message: Message) -> str:
    """The From header; behind a mail group of the seller's own domain, the sender whom it replaced."""
    shown = _header(message, "From")
    if " via " not in shown:
        return shown
    group = classify(shown).address.rpartition("@")[2]
    if not group or group != classify(_header(message, "To")).address.rpartition("@")[2]:
        return shown
    for name in _GROUP_HEADERS:
        original = _header(message, name)
        if original and classify(original).kind is Kind.RELAY:
            return original
    return shown


def read_eml(raw: bytes) -> Incoming:
    """The mail in ``raw`` (RFC 5322 bytes). Never raises: what cannot be decoded is kept as it stands."""
    message = email.message_from_bytes(raw)
    plain, html = _bodies(message)
    use_html = not plain.strip() and bool(html.strip())
    return Incoming(
        sender=_sender(message),
        subject=_header(message, "Subject"),
        body=html if use_html else plain,
        html=use_html,
        notification_type=_header(message, "X-Space-Notification-Type"),
    )
