"""From a raw mail file to an :class:`Incoming`: headers decoded, the readable part chosen."""

from __future__ import annotations

import email
import email.header
from email.message import Message
from itertools import islice

from backend.domain.reading.frame import is_framed
from backend.domain.reading.html import to_text
from backend.domain.reading.model import Incoming
from backend.domain.reading.senders import Kind, classify

_MAX_PARTS = 100
_MAX_HEADER = 4_000
_MAX_STUB = 200
# What mail programs write under a narrower name (WHATWG's encoding standard reads them so too).
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
}
# Where a mail group keeps the sender it replaced ("'Name' via Support").
_GROUP_HEADERS = ("X-Original-From", "X-Original-Sender", "Reply-To")


def _raw_header(message: Message, name: str) -> str:
    """A header as it stands in the file. Bytes that no header should hold are read as UTF-8, else Latin."""
    value = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    raw = str(value)[:_MAX_HEADER].encode("utf-8", "surrogateescape")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    return " ".join(text.split())


def _header(message: Message, name: str) -> str:
    text = _raw_header(message, name)
    if "=?" not in text:
        return text
    try:
        return str(email.header.make_header(email.header.decode_header(text)))
    except (ValueError, LookupError, UnicodeError):  # a broken encoded word is shown as it stands
        return text


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    declared = (part.get_content_charset() or "utf-8").lower()
    meant = _MEANT.get(declared, declared)
    # Text that is valid UTF-8 is hardly ever meant as Latin letters.
    names = ("utf-8", meant) if meant.startswith("cp125") else (meant, "utf-8")
    for name in names:
        try:
            return payload.decode(name)
        except (LookupError, ValueError):
            continue
    try:
        return payload.decode("latin-1" if meant.startswith(("cp125", "utf", "ascii")) else meant, "replace")
    except (LookupError, ValueError):
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
    for part in islice(inner.walk(), _MAX_PARTS):
        if part.get_content_disposition() == "attachment":
            continue
        if part.get_content_type() == "text/plain" and not plain:
            plain = _decoded(part)
        elif part.get_content_type() == "text/html" and not html:
            html = _decoded(part)
    if html and (not plain.strip() or _is_stub(plain, html)):
        plain = to_text(html)
    head = "".join(f"{name}: {_header(inner, name)}\n" for name in ("From", "Date", "Subject", "To"))
    return f"\n---------- Forwarded message ---------\n{head}\n{plain}"


def _is_stub(plain: str, html: str) -> bool:
    """Whether the plain part only says that the mail is to be read as HTML."""
    if len(plain) < _MAX_STUB and "html" in plain.lower():
        return True
    return not is_framed(plain) and is_framed(to_text(html))


def _sender(message: Message) -> str:
    """The From header; behind a mail group of the seller's own domain, the sender whom it replaced."""
    shown, raw = _header(message, "From"), _raw_header(message, "From")
    if classify(shown).address not in raw.lower():  # an address hidden in an encoded word is none
        return raw
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
    use_html = bool(html.strip()) and (not plain.strip() or _is_stub(plain, html))
    return Incoming(
        sender=_sender(message),
        subject=_header(message, "Subject"),
        body=html if use_html else plain,
        html=use_html,
        notification_type=_header(message, "X-Space-Notification-Type"),
    )
