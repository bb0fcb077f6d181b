"""What a tenant is asked for to connect an Amazon seller account."""

from __future__ import annotations

from collections.abc import Mapping

from backend.clock import Clock
from backend.errors import BadInput
from backend.sources.amazon.account import SellerAccount
from backend.sources.ports import CredentialField, Kind

LWA_URL = "https://api.amazon.com"
REGION_URLS: Mapping[str, str] = {
    "na": "https://sellingpartnerapi-na.amazon.com",
    "eu": "https://sellingpartnerapi-eu.amazon.com",
    "fe": "https://sellingpartnerapi-fe.amazon.com",
}


def build(
    credentials: Mapping[str, str],
    *,
    base_url: str,
    clock: Clock,
    lwa_url: str = LWA_URL,
    region_urls: Mapping[str, str] = REGION_URLS,
) -> SellerAccount:
    """The seller account as a Source; ``base_url`` wins over the region's when given.

    Raises BadInput (``unknown_region``) unless ``region`` is na, eu or fe.
    """
    region = credentials["region"].lower()
    if region not in region_urls:
        raise BadInput("the region is na, eu or fe", code="unknown_region")
    return SellerAccount(
        credentials["client_id"],
        credentials["client_secret"],
        credentials["refresh_token"],
        region,
        base_url or region_urls[region],
        lwa_url,
        clock,
    )


KIND = Kind(
    id="amazon",
    label="Amazon seller account",
    group="order",
    fields=(
        CredentialField("region", secret=False),
        CredentialField("client_id", secret=False),
        CredentialField("client_secret"),
        CredentialField("refresh_token"),
    ),
    base_url="",
    build=build,
)
