"""Reading carriers' answers with a pinch of salt: text, times, names, pictures.

Carriers' answers (and the samples in their documentation) hold placeholders ("string", "null",
"encoding Base64"), HTML entities, flags as text and times in a dozen shapes. Everything here takes any
JSON value and gives a clean one or None; nothing raises on nonsense.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import html
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from backend.domain.shipment import NO_PROOF, ProofOfDelivery
from backend.domain.vocabulary import PodKind
from backend.errors import Invalid

PLACEHOLDERS = frozenset(
    {"", "-", "--", "string", "null", "none", "nil", "undefined", "unknown", "n/a", "na", "encoding base64"}
)
_TAGS = re.compile(r"<[^<>]{0,200}>")
_SPACES = re.compile(r"\s+")

NOT_UNDERSTOOD = "not_understood"
"""Code of the Invalid error for a body that is no answer of that carrier at all."""


def not_understood(source: str) -> Invalid:
    """The error for a body in which nothing of the carrier's answer can be recognised."""
    return Invalid(f"this is no answer of {source}", source=source, code=NOT_UNDERSTOOD)


def text(value: Any) -> str | None:
    """Clean text without markup, or None for an absent value or a placeholder."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    raw = str(value)
    if "&" in raw or "<" in raw:
        raw = html.unescape(_TAGS.sub("", html.unescape(raw)))
    clean = _SPACES.sub(" ", raw).strip()
    return None if clean.lower() in PLACEHOLDERS else clean


def mapping(value: Any) -> Mapping[str, Any]:
    """``value`` when it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects in ``value``: of a list, or the single object that some carriers send instead of one."""
    if isinstance(value, Mapping):
        return [value]
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def first(*values: Any) -> str | None:
    """The first of ``values`` that holds real text."""
    return next((clean for value in values if (clean := text(value)) is not None), None)


_ISO = re.compile(
    r"^(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"^([+-])(\d{1,2}):?(\d{2})?(?::?\d{2})?$")


def when(value: Any) -> datetime | None:
    """A time as the carrier gave it: aware with its own offset, naive when it printed none.

    Takes ISO 8601 in its usual disguises (``2024-08-12T15:18:10 -0500``, ``20240320``, a blank for the T).
    A date alone is midnight. Fractions of a second are dropped.
    """
    found = _ISO.match(text(value) or "")
    if found is None:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    try:
        moment = datetime(  # noqa: DTZ001 - carriers print local times without a zone
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), min(int(second or 0), 59)
        )
    except ValueError:
        return None
    return moment.replace(tzinfo=offset(zone)) if zone else moment


def offset(value: Any) -> timezone | None:
    """A fixed zone from ``+01:00``, ``-0500``, ``Z``; None for anything else."""
    raw = text(value) or ""
    if raw.upper() in {"Z", "UTC", "GMT"}:
        return UTC
    found = _OFFSET.match(raw)
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    span = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if span > timedelta(hours=14):
        return None
    return timezone(-span if sign == "-" else span)


def clock(day: Any, hour: Any) -> datetime | None:
    """``YYYYMMDD`` and ``HHMMSS`` (both also with separators) as a naive time; no hour is midnight."""
    moment = when(day)
    if moment is None:
        return None
    digits = re.sub(r"\D", "", text(hour) or "")
    if not digits:
        return moment.replace(tzinfo=None)
    digits = digits.ljust(6, "0")
    try:
        return datetime.combine(
            moment.date(), time(int(digits[:2]), int(digits[2:4]), min(int(digits[4:6]), 59))
        )
    except ValueError:
        return moment.replace(tzinfo=None)


def day_end(day: date) -> datetime:
    """The end of a promised calendar day, naive: the carrier named no time and no zone."""
    return datetime.combine(day, time(23, 59, 59))


_WRITTEN = (
    *("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%m/%d/%Y"),
    *("%B %d, %Y %I:%M %p", "%b %d, %Y %I:%M %p", "%m/%d/%Y %I:%M %p"),
)
_WEEKDAY = re.compile(r"^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? ", re.IGNORECASE)


def estimate(value: Any) -> datetime | None:
    """A promised time; a date alone (or midnight, which carriers write for it) means the end of that day.

    Also takes the written dates of American carriers ("Friday, November 29, 2024"); month before day.
    """
    moment = when(value) or _written(_WEEKDAY.sub("", text(value) or ""))
    if moment is not None and moment.time() == time(0):
        return day_end(moment.date())
    return moment


def _written(words: str) -> datetime | None:
    for form in _WRITTEN:
        try:
            return datetime.strptime(words, form)  # noqa: DTZ007 - no zone is given
        except ValueError:
            continue
    return None


_NO_NAME = re.compile(
    r"signature|signed|not re(?:quired|quested)|not available|on file|access point|parcel ?shop|in/at|\b(?:"
    r"no ?one|nobody|released?|left|front|rear|back|side|door|porch|mail ?box|mail ?room|letter ?box|locker|"
    r"reception(?:ist)?|desk|garage|garden|shed|safe ?place|neighbou?r|residen(?:t|ce)|occupant|customer|"
    r"recipient|consignee|addressee|receiver|driver|courier|agent|concierge|security|office|dock|warehouse|"
    r"household|individual|see|pod|covid|delivered|inside|patio|deck|lobby|waived|contactless|self|same"
    r")\b",
    re.IGNORECASE,
)


def person(value: Any) -> str | None:
    """The name of a person who signed; None for places, roles, codes and phrases such as "front door"."""
    name = (text(value) or "").strip(" .,;:-_*")
    if len(name) < 2 or not any(letter.isalpha() for letter in name) or _NO_NAME.search(name):
        return None
    return name


_SIGNED_BY = re.compile(
    r"\bsigned(?: for)?(?: by)?\s*:\s*(?P<after>[^,;()]{2,60})|\bsigned(?: for)? by\s+(?P<by>[^,;()]{2,60})"
    r"|签收人\s*[::]\s*(?P<cn>[^\s,,;;。]{2,20})",
    re.IGNORECASE,
)


def signer_in(sentence: str) -> tuple[str, str | None]:
    """A carrier's sentence without the name of the person who signed, and that name.

    DHL and others print it into the scan ("Delivered - Signed for by: J DOE"); scans are stored, names are
    not (DESIGN §5).
    """
    found = _SIGNED_BY.search(sentence)
    name = person(found["after"] or found["by"] or found["cn"]) if found is not None else None
    if found is None or name is None:
        return sentence, None
    return (sentence[: found.start()] + "signed" + sentence[found.end() :]).strip(), name


_MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"II*\x00", b"MM\x00*", b"BM", b"RIFF", b"<")
_WORD = re.compile(r"^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$")


def picture(value: Any) -> bytes | None:
    """The bytes behind base64 text (or an SVG as it is); None for flags, placeholders and words."""
    raw = value.strip() if isinstance(value, str) else ""
    if raw.lower() in PLACEHOLDERS:
        return None
    if raw.startswith(("<svg", "<?xml", "<html", "<!DOCTYPE")):
        return raw.encode()
    if raw.startswith("data:") and "," in raw:
        raw = raw.split(",", 1)[1]
    raw = re.sub(r"\s", "", raw) if "\n" in raw else raw
    try:
        content = base64.b64decode(raw + "=" * (-len(raw) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    if content.startswith(_MAGIC):
        return content
    return content if len(content) >= 6 and not _WORD.match(raw) else None


def link(value: Any) -> str | None:
    """A web address over https, or None."""
    address = text(value) or ""
    if address.startswith("http://"):
        address = "https://" + address.removeprefix("http://")
    return address if re.match(r"^https://[^\s/]+\.[^\s]+$", address) else None


def proof(
    *,
    at: datetime | None,
    signature: bytes | None = None,
    photo: bytes | None = None,
    document: bytes | None = None,
    links: Iterable[tuple[PodKind, Any]] = (),
    signed_by: str | None = None,
) -> ProofOfDelivery:
    """The strongest proof among those that are really there (order: DESIGN §1); ``links`` are addresses with
    what they lead to, strongest first."""
    found = tuple((kind, address) for kind, value in links if (address := link(value)))
    options: Iterable[tuple[PodKind, bool, bytes | None]] = (
        (PodKind.SIGNATURE_IMAGE, signature is not None, signature),
        (PodKind.PHOTO, photo is not None, photo),
        (PodKind.DOCUMENT_URL, bool(found) or document is not None, document),
        (PodKind.SIGNATURE_NAME, signed_by is not None, None),
    )
    for kind, present, content in options:
        if present:
            digest = hashlib.sha256(content).hexdigest() if content is not None else None
            return ProofOfDelivery(kind, at, digest, signed_by, content, found)
    return NO_PROOF


def town(value: Any) -> str | None:
    """The town in a free text place; house numbers, streets with one, and postal codes are dropped."""
    parts = [part.strip() for part in (text(value) or "").split(",")]
    whole = [part for part in parts if part and not any(sign.isdigit() for sign in part)]
    if whole:
        return ", ".join(whole)
    last = parts[-1].split()
    return " ".join(word for word in last if not any(sign.isdigit() for sign in word)) or None
