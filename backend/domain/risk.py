"""Why a ticket is high risk, in reasons that an agent understands (M1).

A ticket is high risk when the seller ships the order itself (FBM) and somebody must verify: the buyer's
case touches delivery or money, or a fact speaks against the seller. Signals whose source is not
connected are absent, never zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from backend.domain.headline import Judgement
from backend.domain.sla import SlaClock
from backend.domain.upload import Upload
from backend.domain.vocabulary import (
    CaseType,
    DelayReason,
    Fulfillment,
    Headline,
    UploadState,
)


class RiskReason(StrEnum):
    """Stable codes; translation keys below ``risk.``."""

    DELIVERED_BUT_DENIED = "delivered_but_denied"
    PAST_PROMISE = "past_promise"
    PARCEL_EXCEPTION = "parcel_exception"
    NO_SCAN = "no_scan"
    NOT_MOVING = "not_moving"
    WILL_BE_LATE = "will_be_late"
    TRACKING_MISSING = "tracking_missing"
    TRACKING_AT_RISK = "tracking_at_risk"
    CLAIM_WORDS = "claim_words"
    ANSWER_DUE = "answer_due"
    NEEDS_VERIFICATION = "needs_verification"


WEIGHTS: dict[RiskReason, int] = {
    RiskReason.DELIVERED_BUT_DENIED: 40,
    RiskReason.CLAIM_WORDS: 35,
    RiskReason.PARCEL_EXCEPTION: 30,
    RiskReason.PAST_PROMISE: 30,
    RiskReason.NO_SCAN: 25,
    RiskReason.TRACKING_MISSING: 25,
    RiskReason.NOT_MOVING: 20,
    RiskReason.WILL_BE_LATE: 20,
    RiskReason.TRACKING_AT_RISK: 15,
    RiskReason.ANSWER_DUE: 15,
    RiskReason.NEEDS_VERIFICATION: 10,
}
"""Share of each reason in the score (0 to 100, cut at 100)."""

VERIFY = frozenset(
    {
        CaseType.WHERE_IS_MY_ORDER,
        CaseType.NOT_RECEIVED,
        CaseType.SHIPPING_CHARGE,
        CaseType.ITEM_PROBLEM,
        CaseType.RETURN_REFUND,
        CaseType.CANCEL,
        CaseType.ADDRESS_CHANGE,
    }
)
"""Cases whose answer must rest on verified facts."""

DENIES_RECEIPT = frozenset({CaseType.NOT_RECEIVED, CaseType.WHERE_IS_MY_ORDER})
ANSWER_DUE_WITHIN = timedelta(hours=4)

_BY_DELAY = {
    DelayReason.PAST_PROMISE: RiskReason.PAST_PROMISE,
    DelayReason.ESTIMATE_AFTER_PROMISE: RiskReason.WILL_BE_LATE,
    DelayReason.CARRIER_DELAY: RiskReason.WILL_BE_LATE,
    DelayReason.STALLED: RiskReason.NOT_MOVING,
    DelayReason.NO_SCAN: RiskReason.NO_SCAN,
}


@dataclass(frozen=True, slots=True)
class Risk:
    """``reasons`` heaviest first; ``score`` from 0 to 100."""

    high: bool
    score: int
    reasons: tuple[RiskReason, ...]


NO_RISK = Risk(False, 0, ())


def weigh(
    *,
    fulfillment: Fulfillment,
    case: CaseType,
    claim_words: bool,
    orders: Sequence[tuple[Judgement, Upload]],
    sla: SlaClock,
    now: datetime,
) -> Risk:
    """Collect the reasons; only an FBM order can be high risk."""
    if fulfillment is not Fulfillment.FBM:
        return NO_RISK
    reasons: set[RiskReason] = set()
    for judgement, upload in orders:
        if judgement.headline is Headline.EXCEPTION:
            reasons.add(RiskReason.PARCEL_EXCEPTION)
        elif judgement.headline is Headline.DELIVERED and case in DENIES_RECEIPT:
            reasons.add(RiskReason.DELIVERED_BUT_DENIED)
        elif judgement.delay_reason is not None:
            reasons.add(_BY_DELAY[judgement.delay_reason])
        if upload.state is UploadState.MISSING:
            reasons.add(RiskReason.TRACKING_MISSING)
        elif upload.state is UploadState.AT_RISK:
            reasons.add(RiskReason.TRACKING_AT_RISK)
    if claim_words:
        reasons.add(RiskReason.CLAIM_WORDS)
    if sla.due_at is not None and sla.due_at - now < ANSWER_DUE_WITHIN:
        reasons.add(RiskReason.ANSWER_DUE)
    if case in VERIFY:
        reasons.add(RiskReason.NEEDS_VERIFICATION)
    ordered = tuple(sorted(reasons, key=lambda reason: -WEIGHTS[reason]))
    return Risk(bool(ordered), min(100, sum(WEIGHTS[reason] for reason in ordered)), ordered)
