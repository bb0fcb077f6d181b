"""Amazon's orders: sign-in, client, parsing."""

from backend.sources.amazon.client import AmazonOrders, ConfirmedItem
from backend.sources.amazon.lwa import exchange_code
from backend.sources.amazon.orders import package_shipment, parse_order, parse_saved

__all__ = [
    "AmazonOrders",
    "ConfirmedItem",
    "exchange_code",
    "package_shipment",
    "parse_order",
    "parse_saved",
]
