"""Amazon's orders: sign-in, client, parsing."""

from backend.sources.amazon.client import AmazonOrders, ConfirmedItem
from backend.sources.amazon.lwa import exchange_code
from backend.sources.amazon.orders import parse_order

__all__ = ["AmazonOrders", "ConfirmedItem", "exchange_code", "parse_order"]
