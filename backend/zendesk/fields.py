"""The one declared table of our ticket fields, and how values are written into them.

Options of drop-downs and the checkbox carry tags (facts/zendesk.md §7), so writing a field tags the ticket
and ``tags`` itself is never sent. One tag may belong to one option only, account-wide; the tag prefix of a
tenant is chosen before its fields are made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from backend.domain.vocabulary import CaseType, Fulfillment, Headline, UploadState

FieldType = Literal["tagger", "checkbox", "text", "textarea", "date"]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a drop-down: our value, the tag it sets (before the prefix), what agents read."""

    value: str
    tag: str
    label: str


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A ticket field of ours. ``tag`` belongs to a checkbox, ``options`` to a drop-down."""

    key: str
    title: str
    type: FieldType
    description: str
    tag: str | None = None
    options: tuple[Option, ...] = ()

    @property
    def marker(self) -> str:
        """Stands in the field's description, by which it is found again after a rename."""
        return f"[fbm_guard:field.{self.key}]"

    def tags(self, prefix: str) -> frozenset[str]:
        """All tags that this field can set."""
        own = [option.tag for option in self.options] + ([self.tag] if self.tag else [])
        return frozenset(prefix + tag for tag in own)


def _options(kind: str, labels: Mapping[str, str]) -> tuple[Option, ...]:
    return tuple(Option(value, f"fbm_{kind}_{value}", label) for value, label in labels.items())


FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec(
        "fulfillment",
        "FBM Guard: fulfillment",
        "tagger",
        "Who ships the order and answers for the parcel.",
        options=(
            Option(Fulfillment.FBM, "fbm", "FBM (shipped by us)"),
            Option(Fulfillment.SFP, "fbm_sfp", "Seller-fulfilled Prime"),
            Option(Fulfillment.FBA, "fbm_fba", "FBA (shipped by Amazon)"),
            Option(Fulfillment.MCF, "fbm_mcf", "Multi-channel (shipped by Amazon)"),
            Option(Fulfillment.SHOP, "fbm_shop", "Web shop"),
        ),
    ),
    FieldSpec(
        "high_risk",
        "FBM Guard: high risk",
        "checkbox",
        "An order that we ship ourselves: verify order and parcel before answering.",
        tag="fbm_high_risk",
    ),
    FieldSpec(
        "case",
        "FBM Guard: case",
        "tagger",
        "What the buyer wants.",
        options=_options(
            "case",
            {
                CaseType.WHERE_IS_MY_ORDER: "Where is my order",
                CaseType.NOT_RECEIVED: "Not received",
                CaseType.SHIPPING_CHARGE: "Shipping charge",
                CaseType.ITEM_PROBLEM: "Item problem",
                CaseType.RETURN_REFUND: "Return or refund",
                CaseType.CANCEL: "Cancel",
                CaseType.ADDRESS_CHANGE: "Address change",
                CaseType.PRODUCT_QUESTION: "Product question",
                CaseType.OTHER: "Other",
            },
        ),
    ),
    FieldSpec(
        "headline",
        "FBM Guard: delivery",
        "tagger",
        "What the scans and the promise say about the parcel.",
        options=_options(
            "headline",
            {
                Headline.EXCEPTION: "Exception",
                Headline.DELAYED: "Delayed",
                Headline.SHIPPED: "Shipped",
                Headline.DELIVERED: "Delivered",
                Headline.NOT_SHIPPED: "Not shipped",
            },
        ),
    ),
    FieldSpec(
        "tracking_upload",
        "FBM Guard: tracking on Amazon",
        "tagger",
        "Whether Amazon has a valid tracking number for the order.",
        options=_options(
            "upload",
            {
                UploadState.OK: "Uploaded",
                UploadState.MISSING: "Missing",
                UploadState.AT_RISK: "At risk",
                UploadState.NOT_DUE: "Not due",
            },
        ),
    ),
    FieldSpec("order_id", "FBM Guard: order", "text", "The order that this ticket is about."),
    FieldSpec("carrier", "FBM Guard: carrier", "text", "Who carries the parcel."),
    FieldSpec("tracking_number", "FBM Guard: tracking number", "text", "The parcel's number."),
    FieldSpec("tracking_link", "FBM Guard: tracking link", "text", "The carrier's page for the parcel."),
    FieldSpec(
        "promised_date",
        "FBM Guard: promised by",
        "date",
        "Last day of the delivery window that the buyer was promised, in the marketplace's time zone.",
    ),
    FieldSpec(
        "carrier_status",
        "FBM Guard: carrier status",
        "text",
        "What the carrier says, with the time it said so.",
    ),
    FieldSpec(
        "next_reply",
        "FBM Guard: next reply",
        "textarea",
        "The verified reply; the macro FBM Guard::Best reply inserts it.",
    ),
    FieldSpec(
        "reply_where",
        "FBM Guard: reply to where is it",
        "textarea",
        "The verified reply to “where is my order”; the macro FBM Guard::Where is my order inserts it.",
    ),
    FieldSpec(
        "reply_not_received",
        "FBM Guard: reply to not received",
        "textarea",
        "The verified reply to “I did not receive it”; the macro FBM Guard::Not received inserts it.",
    ),
    FieldSpec(
        "audit_note",
        "FBM Guard: audit note",
        "textarea",
        "The facts behind the reply; the macro FBM Guard::Audit note inserts them as an internal note.",
    ),
    FieldSpec(
        "claim_facts",
        "FBM Guard: claim facts",
        "textarea",
        "What an answer to an A-to-z claim rests on; the macro FBM Guard::Claim facts inserts it as an "
        "internal note.",
    ),
)
"""Our ticket fields (DESIGN §3). The last five are there for their macros (``macros.py``), which work with
the sidebar closed."""

BY_KEY: dict[str, FieldSpec] = {spec.key: spec for spec in FIELDS}


def encode(
    values: Mapping[str, object], field_ids: Mapping[str, int], tag_prefix: str = ""
) -> dict[int, object]:
    """Field values by id, as Zendesk takes them.

    None and values that the field does not know empty it (a checkbox becomes false): nothing is guessed.
    A field that the tenant's account does not have is left out. Raises KeyError for a key that is not in
    ``FIELDS``.
    """
    encoded: dict[int, object] = {}
    for key, value in values.items():
        spec = BY_KEY[key]
        if key in field_ids:
            encoded[field_ids[key]] = _encode_one(spec, value, tag_prefix)
    return encoded


def _encode_one(spec: FieldSpec, value: object, tag_prefix: str) -> object:
    match spec.type:
        case "checkbox":
            return value is True
        case "tagger":
            return next((tag_prefix + option.tag for option in spec.options if option.value == value), None)
        case "date":
            return value.isoformat()[:10] if isinstance(value, date) else None
        case "text":
            # A one-line field: line breaks would be refused.
            return " ".join(value.split()) or None if isinstance(value, str) else None
        case "textarea":
            return value.strip() or None if isinstance(value, str) else None
