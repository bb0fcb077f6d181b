"""Amazon's marketplaces: id, site, region, time zone and language.

Ids and regions: Amazon's SP-API documentation ("Marketplace IDs"). The zone is the one in which a
promised day is a calendar day (facts: windows end at local end-of-day; amazon.com at Pacific midnight is
unverified, so a tenant may set another zone, see ``Policy.zones``).
"""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Marketplace:
    """One Amazon site. ``region`` is the SP-API endpoint: na, eu or fe."""

    id: str
    country: str
    host: str
    region: str
    zone_name: str
    locale: str

    @property
    def zone(self) -> ZoneInfo:
        """Time zone of the promised day."""
        return ZoneInfo(self.zone_name)

    def order_page(self, order_id: str) -> str:
        """The buyer's own order page on Amazon; safe to send under the ``amazon_page`` policy."""
        return f"https://www.{self.host}/gp/your-account/order-details?orderID={order_id}"

    def seller_page(self, order_id: str) -> str:
        """The order in Seller Central."""
        return f"https://sellercentral.{self.host}/orders-v3/order/{order_id}"

    def refund_page(self, order_id: str) -> str:
        """Where a seller refunds the order in Seller Central, in full or in part.

        Amazon documents no deep links; the path is the one seen in several tools made by sellers.
        """
        return f"https://sellercentral.{self.host}/gp/orders-v2/refund?orderID={order_id}"


_ROWS = (
    ("ATVPDKIKX0DER", "US", "amazon.com", "na", "America/Los_Angeles", "en"),
    ("A2EUQ1WTGCTBG2", "CA", "amazon.ca", "na", "America/Toronto", "en"),
    ("A1AM78C64UM0Y8", "MX", "amazon.com.mx", "na", "America/Mexico_City", "es"),
    ("A2Q3Y263D00KWC", "BR", "amazon.com.br", "na", "America/Sao_Paulo", "pt"),
    ("A1F83G8C2ARO7P", "GB", "amazon.co.uk", "eu", "Europe/London", "en"),
    ("A28R8C7NBKEWEA", "IE", "amazon.ie", "eu", "Europe/Dublin", "en"),
    ("A1PA6795UKMFR9", "DE", "amazon.de", "eu", "Europe/Berlin", "de"),
    ("A13V1IB3VIYZZH", "FR", "amazon.fr", "eu", "Europe/Paris", "fr"),
    ("AMEN7PMS3EDWL", "BE", "amazon.com.be", "eu", "Europe/Brussels", "fr"),
    ("A1RKKUPIHCS9HS", "ES", "amazon.es", "eu", "Europe/Madrid", "es"),
    ("APJ6JRA9NG5V4", "IT", "amazon.it", "eu", "Europe/Rome", "it"),
    ("A1805IZSGTT6HS", "NL", "amazon.nl", "eu", "Europe/Amsterdam", "nl"),
    ("A2NODRKZP88ZB9", "SE", "amazon.se", "eu", "Europe/Stockholm", "sv"),
    ("A1C3SOZRARQ6R3", "PL", "amazon.pl", "eu", "Europe/Warsaw", "pl"),
    ("A33AVAJ2PDY3EV", "TR", "amazon.com.tr", "eu", "Europe/Istanbul", "tr"),
    ("ARBP9OOSHTCHU", "EG", "amazon.eg", "eu", "Africa/Cairo", "ar"),
    ("A17E79C6D8DWNP", "SA", "amazon.sa", "eu", "Asia/Riyadh", "ar"),
    ("A2VIGQ35RCS4UG", "AE", "amazon.ae", "eu", "Asia/Dubai", "en"),
    ("A21TJRUUN4KGV", "IN", "amazon.in", "eu", "Asia/Kolkata", "en"),
    ("AE08WJ6YKNBMC", "ZA", "amazon.co.za", "eu", "Africa/Johannesburg", "en"),
    ("A19VAU5U5O7RUS", "SG", "amazon.sg", "fe", "Asia/Singapore", "en"),
    ("A39IBJ37TRP1C6", "AU", "amazon.com.au", "fe", "Australia/Sydney", "en"),
    ("A1VC38T7YXB528", "JP", "amazon.co.jp", "fe", "Asia/Tokyo", "ja"),
)

MARKETPLACES: dict[str, Marketplace] = {row[0]: Marketplace(*row) for row in _ROWS}
BY_HOST: dict[str, Marketplace] = {place.host: place for place in MARKETPLACES.values()}


def marketplace_of_relay(address: str) -> Marketplace | None:
    """The marketplace of a relay address such as ``x@marketplace.amazon.de``."""
    host = address.rpartition("@")[2].lower().removeprefix("marketplace.")
    return BY_HOST.get(host)
