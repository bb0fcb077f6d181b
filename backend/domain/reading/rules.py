"""The rules between concepts and cases: one table for all languages, and the borderlines of DESIGN §1.

A rule holds when every group of its concepts is present in one clause (or, for ``MESSAGE_RULES``, anywhere)
and none of its exceptions. The weights are where the fit of ``weights`` starts from, and what names further
cases of a message.
"""

from __future__ import annotations

from dataclasses import dataclass

from backend.domain.reading.lexicon import Concept as C
from backend.domain.vocabulary import CaseType

W = CaseType.WHERE_IS_MY_ORDER
N = CaseType.NOT_RECEIVED
S = CaseType.SHIPPING_CHARGE
I = CaseType.ITEM_PROBLEM  # noqa: E741 - one letter a case keeps the table readable
R = CaseType.RETURN_REFUND
X = CaseType.CANCEL
A = CaseType.ADDRESS_CHANGE
P = CaseType.PRODUCT_QUESTION
O = CaseType.OTHER  # noqa: E741


_NOUN = C.ORDER | C.PARCEL | C.ITEM
_OBJECT = C.REFUND | C.INVOICE | C.REPLY | C.RETURN | C.SENTBACK


_NOTHING = C(0)


@dataclass(frozen=True, slots=True)
class Rule:
    """``case`` gains ``weight`` where all groups of ``needs`` and none of ``unless`` are present."""

    case: CaseType
    weight: float
    needs: tuple[C, ...]
    unless: C = _NOTHING


# Two concepts near each other make a third: (first, second, at most so many words between, third).
NEAR = (
    (C.NEG, C.GOT, 6, C.NOTGOT),
    (C.NEG, C.DELIVERED, 5, C.NOTGOT),
    (C.NEG, C.SHIP, 4, C.NOTSHIP),
    (C.NEG, C.WORK, 4, C.BROKEN),
)

RULES = (
    # where is my order
    Rule(W, 3.0, (C.WHERE, _NOUN), _OBJECT | C.IFORDER | C.PART | C.INSIDE),
    Rule(W, 2.4, (C.WHEN, C.GOT | C.SHIP | C.PARCEL | C.DELIVERED), _OBJECT | C.IFORDER | C.STOCK),
    Rule(W, 2.9, (C.NOTGOT,), _OBJECT | C.INSIDE | C.PART | C.IFORDER),
    Rule(W, 2.0, (C.NOTGOT, _NOUN), _OBJECT | C.INSIDE | C.PART | C.IFORDER | C.BROKEN | C.WRONGITEM),
    Rule(W, 1.3, (C.LATE,), _OBJECT | C.PRODUCT),
    Rule(W, 1.3, (C.LATE, _NOUN | C.GOT | C.SHIP), _OBJECT | C.PRODUCT | C.IFORDER),
    Rule(W, 1.8, (C.WAIT,), _OBJECT),
    Rule(W, 1.4, (C.WAIT, _NOUN), _OBJECT),
    Rule(W, 2.8, (C.STUCK,), C.RETURN | C.REFUND | C.ADDRESS),
    Rule(W, 2.8, (C.TRACK, C.NEG | C.BROKEN | C.WRONG), C.RETURN),
    Rule(W, 1.6, (C.TRACK,), C.RETURN | C.SENTBACK | C.PRODUCT),
    Rule(
        W, 2.0, (C.NOTSHIP,), C.RETURN | C.CANCEL | C.REFUND | C.WRONGITEM | C.INVOICE | C.REPLY | C.IFORDER
    ),
    Rule(W, 2.4, (C.STATUS, _NOUN), _OBJECT),
    Rule(W, 1.8, (C.SUPPOSED, C.GOT | C.PARCEL | C.DELIVERED), _OBJECT | C.IFORDER | C.PART),
    Rule(W, 1.4, (C.LOST,), C.RETURN | C.PART),
    Rule(W, 1.4, (C.LOST, _NOUN), C.RETURN | C.PART),
    Rule(W, 1.8, (C.REST,), C.INSIDE | C.RETURN | C.CANCEL | C.SHIPCOST),
    Rule(
        W, 2.0, (C.REST, C.NEG | C.WHERE | C.WHEN | C.GOT | C.WAIT | C.SHIP), C.INSIDE | C.RETURN | C.CANCEL
    ),
    Rule(W, 1.2, (C.DEADLINE, C.GOT | C.PARCEL), _OBJECT | C.IFORDER | C.CANCEL),
    Rule(W, 1.6, (C.FASTER, C.SHIP | C.PARCEL | C.GOT), C.CHARGE | C.IFORDER | C.CHARGED),
    Rule(W, 2.6, (C.WISMO,), C.REFUND | C.INVOICE | C.IFORDER | C.STOCK | C.RETURN | C.REPLACE),
    Rule(W, 1.0, (C.WISMO, C.REPLACE)),
    # not received: the scan says so, the buyer denies it
    Rule(N, 3.0, (C.DENIED,), C.RETURN),
    Rule(N, 3.0, (C.STOLEN,)),
    Rule(N, 2.5, (C.DELIVERED, C.NOTHERE), C.INSIDE | C.PART),
    # item problem
    Rule(I, 3.0, (C.BROKEN,), C.TRACK | C.WISMO | C.ADDRESS),
    Rule(I, 1.0, (C.BROKEN, C.ITEM | C.PARCEL | C.BOX | C.GOT | C.PART), C.TRACK | C.IF),
    Rule(I, 2.8, (C.DEFECT,), C.TRACK),
    Rule(I, 2.8, (C.WRONGITEM,), C.CANCEL | C.MISTAKE | C.EXCHANGE | C.ASK | C.TRACK),
    Rule(I, 1.4, (C.WRONGITEM,), C.TRACK),
    Rule(I, 2.4, (C.WRONG, C.ITEM | C.PART, C.GOT | C.SHIP), C.MISTAKE | C.EXCHANGE),
    Rule(I, 2.6, (C.MISSING, C.PART | C.INSIDE), C.TRACK | C.ADDRESS | C.ADDRPART),
    Rule(I, 2.0, (C.MISSING, C.ITEM), C.TRACK | C.PARCEL | C.ADDRESS | C.ADDRPART | C.LOST | C.WISMO),
    Rule(I, 2.4, (C.NOTGOT | C.NEG, C.PART, C.INSIDE)),
    Rule(I, 1.8, (C.NOTGOT, C.PART), C.ASK),
    Rule(I, 2.4, (C.BADQ,), C.PRODUCT | C.IFORDER),
    Rule(I, 1.5, (C.REPLACE,), C.ADDRESS | C.PRODUCT),
    # return and refund
    Rule(R, 2.7, (C.RETURN,), C.DENIED),
    Rule(R, 2.2, (C.REFUND,), C.SHIPCOST | C.CUSTOMS),
    Rule(R, 2.2, (C.REFUND, C.ITEM | C.RETURN | C.SENTBACK | C.WAIT | C.WHERE | C.WHEN | C.NEG | C.NOTGOT)),
    Rule(R, 2.4, (C.SENTBACK,)),
    Rule(R, 2.4, (C.EXCHANGE,), C.BROKEN | C.WRONGITEM),
    Rule(R, 1.3, (C.MIND,)),
    Rule(R, 1.4, (C.MIND, C.GOT), C.CANCEL),
    Rule(R, 2.0, (C.FIT,), C.ASK | C.IFORDER | C.PRODUCT),
    # shipping charge
    Rule(S, 2.4, (C.CHARGE,), C.RETURN | C.IFORDER),
    Rule(S, 2.4, (C.SHIPCOST, C.CHARGED), C.RETURN | C.SENTBACK),
    Rule(S, 1.0, (C.SHIPCOST,), C.RETURN | C.SENTBACK | C.STATUS | C.WISMO | C.ADDRESS | C.WAIT),
    Rule(S, 2.4, (C.CUSTOMS, C.CHARGED)),
    Rule(S, 1.2, (C.CUSTOMS,)),
    # cancel
    Rule(X, 3.3, (C.CANCEL,), C.IF | C.NEG | C.RETURN),
    Rule(X, 1.5, (C.CANCEL,)),
    Rule(X, 1.6, (C.CANCEL, _NOUN), C.NEG),
    Rule(X, 2.0, (C.MISTAKE,), C.ADDRESS | C.ADDRPART | C.GOT),
    Rule(X, 1.0, (C.MIND, C.ORDER), C.GOT),
    Rule(X, 1.6, (C.STOP,), C.ADDRESS | C.CHANGE),
    # address change
    Rule(A, 1.4, (C.ADDRESS,), C.EMAIL | C.DELIVERED | C.DENIED | C.RETURN),
    Rule(A, 2.6, (C.ADDRESS, C.CHANGE | C.MOVED), C.EMAIL | C.DELIVERED | C.INVOICE | C.RETURN),
    Rule(
        A, 1.7, (C.ADDRPART,), C.DELIVERED | C.INVOICE | C.RETURN | C.BROKEN | C.DENIED | C.NOTHERE | C.MISC
    ),
    Rule(A, 1.8, (C.ADDRPART, C.CHANGE | C.MOVED), C.DELIVERED | C.INVOICE | C.RETURN | C.DENIED | C.BROKEN),
    Rule(A, 1.8, (C.MOVED,), C.RETURN),
    # product question
    Rule(P, 2.0, (C.PRODUCT,), C.INVOICE | C.RETURN | C.REFUND | C.REVIEW | C.TRACK | C.DENIED),
    Rule(
        P,
        1.4,
        (C.SPEC, C.ASK),
        C.INVOICE | C.BROKEN | C.WRONGITEM | C.TRACK | C.RETURN | C.CANCEL | C.EXCHANGE,
    ),
    Rule(P, 1.2, (C.PRODUCT, C.SPEC), C.BROKEN | C.WRONGITEM | C.RETURN),
    Rule(P, 2.2, (C.STOCK,), C.CANCEL | C.NOTGOT),
    Rule(P, 2.2, (C.HOWTO,), C.MISSING | C.RETURN | C.BROKEN | C.CANCEL),
    Rule(P, 3.4, (C.IFORDER,), C.CANCEL | C.RETURN),
    # other
    Rule(O, 3.6, (C.INVOICE,), C.CUSTOMS | C.SHIPCOST),
    Rule(O, 2.6, (C.REVIEW,)),
    Rule(O, 3.0, (C.BUSINESS,), C.PARCEL),
    Rule(O, 2.4, (C.MISC,)),
    Rule(O, 0.8, (C.THANKS,)),
    Rule(O, 2.6, (C.HAPPY,), C.NEG | C.WRONG),
    Rule(O, 1.2, (C.REPLY, C.NEG | C.WAIT | C.WHEN)),
    # what is left when nothing stronger speaks
    Rule(
        W,
        0.8,
        (C.PARCEL | C.CARRIER, C.NEG | C.WHEN | C.SHIP | C.GOT | C.SUPPOSED | C.YET),
        _OBJECT | C.IFORDER | C.ASK,
    ),
    Rule(W, 0.8, (C.SHIP, C.YET | C.NEG | C.ORDER), _OBJECT | C.IFORDER | C.CANCEL),
    Rule(N, 0.9, (C.DELIVERED, C.NEG), _OBJECT),
    Rule(I, 0.8, (C.INSIDE | C.PART | C.WORK, C.NEG | C.WRONG | C.MISSING)),
    Rule(I, 0.8, (C.WRONG, C.ITEM | C.PART), C.MISTAKE),
    Rule(P, 0.8, (C.SPEC | C.ASK,), C.PARCEL | C.TRACK | C.CARRIER | C.REFUND | C.RETURN | C.ADDRESS),
    Rule(A, 0.8, (C.CHANGE | C.MOVED, C.PLACE | C.ADDRPART | C.CARRIER)),
)

MESSAGE_RULES = (
    Rule(N, 1.0, (C.DELIVERED, C.SAYS, C.NEG), C.SENTBACK | C.RETURN | C.ADDRPART | C.CHARGE | C.WRONGITEM),
    Rule(N, 1.5, (C.DELIVERED, C.PLACE, C.NEG), C.SENTBACK | C.CHANGE | C.WRONGITEM),
    Rule(N, 3.0, (C.DELIVERED, C.SAYS, C.NOTHERE | C.NOTGOT), C.SENTBACK | C.WRONGITEM | C.MISSING),
    Rule(N, 1.2, (C.DELIVERED, C.NOTHERE | C.DENIED, C.PLACE | C.CARRIER | C.TRACK), C.SENTBACK),
    Rule(N, 0.8, (C.PLACE, C.NOTHERE, C.SAYS), C.SENTBACK),
    Rule(R, 1.0, (C.SENTBACK, C.REFUND)),
    Rule(R, 0.8, (C.REFUND, C.MIND | C.FIT | C.RETURN)),
    Rule(R, 1.2, (C.MIND, C.RETURN)),
    Rule(X, 1.0, (C.CANCEL, C.MISTAKE)),
    Rule(W, 0.8, (C.NOTGOT, C.LATE | C.WAIT | C.SUPPOSED | C.TRACK), C.SENTBACK | C.REFUND),
)
