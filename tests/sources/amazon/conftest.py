from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from backend.emulators.amazon import create_app
from backend.emulators.web_server import serve
from backend.emulators.world import Item, OrderRecord, PackageRecord, Seller, World
from backend.sources.amazon.client import AmazonOrders
from backend.sources.amazon.lwa import TokenCache

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
OURS = "112-4455667-1234567"
THEIRS = "114-7788990-7654321"


def order_record(order_id: str, seller_id: str) -> OrderRecord:
    return OrderRecord(
        order_id=order_id,
        seller_id=seller_id,
        marketplace="ATVPDKIKX0DER",
        purchased_at=NOW - timedelta(days=8),
        ship_by=(NOW - timedelta(days=7), NOW - timedelta(days=6)),
        deliver_by=(NOW - timedelta(days=3), NOW - timedelta(days=1)),
        items=[Item("Oak Shelf", price="24.99", shipping="5.99")],
        packages=[PackageRecord("UPS", "1Z999AA10123456784", ship_time=NOW - timedelta(days=7))],
    )


@pytest.fixture
def world() -> World:
    made = World()
    made.freeze(NOW)
    made.sellers["A1OURS"] = Seller("A1OURS", "Atzr|ours", "app", "app-secret", ["ATVPDKIKX0DER"])
    made.sellers["A2THEIRS"] = Seller("A2THEIRS", "Atzr|theirs", "app", "app-secret", ["ATVPDKIKX0DER"])
    made.add_order(order_record(OURS, "A1OURS"))
    made.add_order(order_record(THEIRS, "A2THEIRS"))
    return made


@pytest.fixture
def amazon_url(world: World) -> Iterator[str]:
    server = serve(create_app(world))
    yield server.url
    server.stop()


@pytest.fixture
def connect(world: World, amazon_url: str) -> Callable[..., AmazonOrders]:
    """Makes clients that share one fresh token cache."""
    tokens = TokenCache()

    def make(refresh_token: str = "Atzr|ours", client_secret: str = "app-secret") -> AmazonOrders:
        return AmazonOrders(
            "app",
            client_secret,
            refresh_token,
            "na",
            amazon_url,
            amazon_url,
            world.now,
            tokens,
        )

    return make


@pytest.fixture
def amazon(connect: Callable[..., AmazonOrders]) -> AmazonOrders:
    return connect()
