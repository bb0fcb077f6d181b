"""What goes into reading a message, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from backend.domain.vocabulary import CaseType, Channel


class Notice(StrEnum):
    """A mail that is not a plain buyer message.

    ``amazon_cs_relay`` and ``forwarded`` carry a question that wants an answer; all others are notices:
    ``own_reply_copy`` stops the clock, ``bounce`` says that the buyer did not get our mail.
    """

    OWN_REPLY_COPY = "own_reply_copy"
    CANCEL_REQUEST = "cancel_request"
    RETURN_REQUEST = "return_request"
    ATOZ_NOTICE = "atoz_notice"
    BOUNCE = "bounce"
    AMAZON_NOTICE = "amazon_notice"
    AMAZON_CS_RELAY = "amazon_cs_relay"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One mail or message as it came in.

    ``sender`` is a From header or a bare address; ``body`` is plain text or HTML (``html`` None: looked at).
    ``notification_type`` is Amazon's header X-Space-Notification-Type, where the mail itself is at hand.
    """

    sender: str
    subject: str
    body: str
    html: bool | None = None
    notification_type: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says.

    ``order_ids`` are in order of appearance, ``primary_order_id`` is the best ranked of them; neither is
    checked against a source. ``words`` decided the case, as folded text of the buyer's. ``confidence`` is
    0..1. ``locale`` tells zh-CN from zh-TW and is ``language`` otherwise.
    """

    channel: Channel
    notice: Notice | None
    suspicious: bool
    order_ids: tuple[str, ...]
    primary_order_id: str | None
    buyer_text: str
    language: str | None
    locale: str | None
    case_type: CaseType
    confidence: float
    words: tuple[str, ...]
    other_cases: tuple[CaseType, ...]
    claim_words: bool


def as_json(message_id: str, reading: Reading) -> dict[str, object]:
    """One output line of ``fbm-guard understand`` (DESIGN §6)."""
    return {
        "id": message_id,
        "channel": reading.channel.value,
        "order_ids": list(reading.order_ids),
        "primary_order_id": reading.primary_order_id,
        "buyer_text": reading.buyer_text,
        "language": reading.language,
        "case_type": reading.case_type.value,
        "confidence": reading.confidence,
    }
