"""A seller account with all that may be asked of it."""

from __future__ import annotations

from backend.sources.amazon.finances import AmazonFinances
from backend.sources.amazon.fulfillment import AmazonFulfillment


class SellerAccount(AmazonFulfillment, AmazonFinances):
    """Orders, multi-channel orders and money of one seller account; each needs a role of its own."""
