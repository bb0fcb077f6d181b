"""The words of the product. Code, API, UI keys and docs use these and no others."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """Where a message comes from."""

    AMAZON = "amazon"
    SHOP = "shop"
    UNKNOWN = "unknown"


class Fulfillment(StrEnum):
    """Who ships the order, and so who answers for the parcel."""

    FBM = "fbm"
    SFP = "sfp"
    FBA = "fba"
    MCF = "mcf"
    SHOP = "shop"
    UNKNOWN = "unknown"


class Milestone(StrEnum):
    """What scans prove about a parcel."""

    UNKNOWN = "unknown"
    LABEL_CREATED = "label_created"
    IN_TRANSIT = "in_transit"
    OUT_FOR_DELIVERY = "out_for_delivery"
    AVAILABLE_FOR_PICKUP = "available_for_pickup"
    DELIVERED = "delivered"
    ATTEMPT_FAILED = "attempt_failed"
    EXCEPTION = "exception"
    RETURNING = "returning"
    RETURNED = "returned"
    CANCELLED = "cancelled"


class Headline(StrEnum):
    """What the agent reads first, derived from Milestone, promise and now."""

    EXCEPTION = "exception"
    DELAYED = "delayed"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    NOT_SHIPPED = "not_shipped"
    UNKNOWN = "unknown"


class DelayReason(StrEnum):
    """Why a parcel counts as delayed; the first that holds, in this order."""

    PAST_PROMISE = "past_promise"
    ESTIMATE_AFTER_PROMISE = "estimate_after_promise"
    CARRIER_DELAY = "carrier_delay"
    STALLED = "stalled"
    NO_SCAN = "no_scan"


class PodKind(StrEnum):
    """The strongest proof of delivery that is really there, strongest first."""

    SIGNATURE_IMAGE = "signature_image"
    PHOTO = "photo"
    DOCUMENT_URL = "document_url"
    SIGNATURE_NAME = "signature_name"
    NONE = "none"


class UploadState(StrEnum):
    """State of the tracking number on Amazon, for the valid tracking rate (VTR)."""

    OK = "ok"
    MISSING = "missing"
    AT_RISK = "at_risk"
    NOT_DUE = "not_due"


class UploadReason(StrEnum):
    """Why an upload is missing or at risk."""

    SHIPPED_WITHOUT_NUMBER = "shipped_without_number"
    SHIP_BY_PASSED = "ship_by_passed"
    SHIP_BY_NEAR = "ship_by_near"
    WRONG_CARRIER = "wrong_carrier"
    UNLISTED_CARRIER = "unlisted_carrier"
    DUMMY_NUMBER = "dummy_number"
    NO_PHYSICAL_SCAN = "no_physical_scan"
    SHIPPED_NOT_ON_AMAZON = "shipped_not_on_amazon"
    NUMBER_DIFFERS = "number_differs"


class DisputedFact(StrEnum):
    """A fact that two Sources tell differently; the words are those of a reply's facts."""

    MILESTONE = "milestone"
    TRACKING_NUMBER = "tracking_number"
    CARRIER = "carrier"


class CaseType(StrEnum):
    """What the buyer wants."""

    WHERE_IS_MY_ORDER = "where_is_my_order"
    NOT_RECEIVED = "not_received"
    SHIPPING_CHARGE = "shipping_charge"
    ITEM_PROBLEM = "item_problem"
    RETURN_REFUND = "return_refund"
    CANCEL = "cancel"
    ADDRESS_CHANGE = "address_change"
    PRODUCT_QUESTION = "product_question"
    OTHER = "other"


class OrderStatus(StrEnum):
    """Amazon's fulfillmentStatus (Orders v2026-01-01), lower case."""

    PENDING_AVAILABILITY = "pending_availability"
    PENDING = "pending"
    UNSHIPPED = "unshipped"
    PARTIALLY_SHIPPED = "partially_shipped"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"
    UNFULFILLABLE = "unfulfillable"
    UNKNOWN = "unknown"


class SourceState(StrEnum):
    """How a Source answered when it was last asked about this ticket."""

    OK = "ok"
    STALE = "stale"
    DOWN = "down"
    RATE_LIMITED = "rate_limited"
    DENIED = "denied"
    NOT_FOUND = "not_found"
    NO_DATA_YET = "no_data_yet"
    NOT_CONNECTED = "not_connected"


class LinkPolicy(StrEnum):
    """Which link a reply to an Amazon buyer may carry; a tenant's setting, by marketplace."""

    AMAZON_PAGE = "amazon_page"
    CARRIER = "carrier"
    NONE = "none"


class Level(StrEnum):
    """How hard a breach of a message rule is: ERROR holds the reply, WARN informs."""

    ERROR = "ERROR"
    WARN = "WARN"
