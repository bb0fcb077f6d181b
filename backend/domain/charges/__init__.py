"""Is the shipping charge right? What was paid, what was sold, what happened, and what may be given back.

Rules and their sources:

- A refund is made by the seller in Seller Central, in full or in part, per item and with its shipping
  (facts/amazon.md §3, Seller Central 69126). Nothing here moves money; an agent reads and decides.
- No rule was found that obliges a seller to refund shipping for late delivery alone (facts/amazon.md §3).
  So a refund is proposed where a *faster* speed was sold than was delivered; a late standard delivery is
  told as a reason, and its charge stays right.
- A refund by the seller ends Buy Shipping's claims protection (Amazon.ca seller forum, fb56bd17), and one
  during an open A-to-z claim may be paid twice: both are cautions.
- US and Canadian prices come without tax, it is added at the till; elsewhere the price contains it. An
  order whose own sums show it decides for itself (``Charges.tax_included``).
- Amazon's Finances may lag 48 hours (SP-API model finances_2024-06-19, listTransactions).

All amounts are exact and keep their currency; amounts of different currencies are never added.
"""

from backend.domain.charges.model import (
    DEFAULT_RULES,
    FAST,
    FINANCES_LAG,
    SLOW,
    Approval,
    ApprovalState,
    Caution,
    ChargeRules,
    ChargeWorkUp,
    Ledger,
    Missing,
    OrderCharge,
    ParcelFact,
    ParcelOutcome,
    Reason,
    Refund,
    Verdict,
    Why,
    given_back_in,
)
from backend.domain.charges.paid import TAX_ON_TOP, rounded, tax_included
from backend.domain.charges.parcels import sent
from backend.domain.charges.working import work_up

__all__ = [
    "DEFAULT_RULES",
    "FAST",
    "FINANCES_LAG",
    "SLOW",
    "TAX_ON_TOP",
    "Approval",
    "ApprovalState",
    "Caution",
    "ChargeRules",
    "ChargeWorkUp",
    "Ledger",
    "Missing",
    "OrderCharge",
    "ParcelFact",
    "ParcelOutcome",
    "Reason",
    "Refund",
    "Verdict",
    "Why",
    "given_back_in",
    "rounded",
    "sent",
    "tax_included",
    "work_up",
]
