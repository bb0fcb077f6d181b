"""The whole play on loopback: emulators, backend and worker over one World, for the demo and the tests.

The backend is built by the same ``wiring`` as in production; only addresses and credentials differ.
"""

from __future__ import annotations

import secrets
import socket
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from backend import wiring
from backend.emulators import (
    aggregators,
    amazon,
    carriers,
    demo_names,
    demo_world,
    more_carriers,
    shops,
    warehouses,
)
from backend.emulators import zendesk as zendesk_emulator
from backend.emulators.demo_mails import BuyerMail, buyer_mails
from backend.emulators.demo_sources import Beside, seed_beside
from backend.emulators.web_server import RunningServer, serve
from backend.emulators.world import World, under_faults
from backend.emulators.zendesk.model import PreparedMail, User
from backend.services import install, work
from backend.services.house import House
from backend.settings import Settings
from backend.sources.registry import kind_of
from backend.store.crypto import new_key
from backend.store.database import Database
from backend.store.tenants import TenantRecord, Tokens
from backend.web.app import create_app
from backend.worker import Jobs

SUBDOMAIN = "brightnook"
CLIENT = ("zdg-fbm-guard", "demo-client-secret")
APP_ID = 801234
SELLING = ("amazon", "ups", "usps")
"""Kinds that a tenant needs who sells on Amazon only."""
TRACKING = ("fedex", "dhl", "royalmail", "canadapost", "17track", "easypost", "aftership")
EVERYTHING = (*SELLING, *TRACKING, "shopify", "veeqo", "lingxing")
"""Kinds that the demo's tenant has connected: all but ShipStation, which would tell of Reno's again."""
CREDENTIALS: dict[str, dict[str, str]] = {
    "ups": dict(zip(("client_id", "client_secret"), demo_names.UPS_CLIENT, strict=True)),
    "usps": dict(zip(("client_id", "client_secret"), demo_names.USPS_CLIENT, strict=True)),
    "fedex": dict(zip(("client_id", "client_secret"), demo_names.OTHER_CLIENT, strict=True)),
    "royalmail": dict(zip(("client_id", "client_secret"), demo_names.OTHER_CLIENT, strict=True)),
    "canadapost": dict(zip(("username", "password"), demo_names.OTHER_CLIENT, strict=True)),
    "dhl": {"api_key": demo_names.OTHER_CLIENT[1]},
    **{kind: {"api_key": aggregators.KEY} for kind in ("17track", "easypost", "aftership")},
    "shopify": {"shop": demo_names.SHOP, "access_token": demo_names.SHOP_TOKEN},
    "veeqo": {"api_key": demo_names.VEEQO_KEY, "currency": "USD"},
    "shipstation": dict(zip(("api_key", "api_secret"), demo_names.SHIPSTATION_KEYS, strict=True)),
    "lingxing": dict(zip(("app_id", "app_secret"), demo_names.LINGXING_APP, strict=True)),
}
SDK = Path(__file__).resolve().parents[2] / "zendesk_app" / "node_modules" / "zendesk_app_framework_sdk"


@dataclass
class Stage:
    """Everything running; ``open_stage`` makes it, ``close`` ends it.

    ``beside`` is what the shop, Amazon's multi-channel fulfilment and the warehouses hold.
    """

    world: World
    account: zendesk_emulator.ZendeskAccount
    house: House
    tenant_id: str
    servers: dict[str, RunningServer]
    people: dict[str, User]
    other_tenant_id: str
    folder: tempfile.TemporaryDirectory[str] | None
    jobs: Jobs
    beside: Beside
    consumer: Any = None
    mails: list[BuyerMail] = field(default_factory=list)

    @property
    def tenant(self) -> TenantRecord:
        """The tenant as it is now."""
        return self.house.tenants.get(self.tenant_id)

    @property
    def workspace_url(self) -> str:
        """Where an agent works."""
        return f"{self.servers['zendesk'].url}/agent"

    def work_off(self) -> int:
        """Deliver all webhooks and run every job that is due, in this thread (stages without workers)."""
        self.account.wait_idle()
        return work.drain(self.house, "stage")

    def start_workers(self, *, workers: int = 2) -> None:
        """Run jobs in the background, as ``fbm-guard worker`` does."""
        self.jobs.serve(self.house)
        self.consumer = self.jobs.consumer(workers=workers)
        self.consumer.start()

    def close(self) -> None:
        """Stop all threads and servers."""
        if self.consumer is not None:
            self.consumer.stop(graceful=True)
        self.account.stop()
        self.jobs.close()
        # Together: each waits for its own look whether it is to stop.
        with ThreadPoolExecutor(len(self.servers)) as pool:
            list(pool.map(RunningServer.stop, self.servers.values()))
        self.house.pool.shutdown(wait=False, cancel_futures=True)
        self.house.database.close()
        if self.folder is not None:
            self.folder.cleanup()


def open_stage(
    *,
    now: datetime | None = None,
    workspace_port: int = 0,
    backend_port: int = 0,
    provisioned: bool = True,
    connected: Sequence[str] = SELLING,
    database_url: str | None = None,
    **overrides: Any,
) -> Stage:
    """Build the World and everything over it; no mail has arrived yet.

    ``connected`` are the kinds of Sources that the tenant has connected. ``overrides`` are settings of the
    backend. Raises OSError for a port that is taken.
    """
    world = World(start=now)
    demo_world.seed(world, world.now())
    beside = seed_beside(world, world.now())
    account = zendesk_emulator.ZendeskAccount(world, subdomain=SUBDOMAIN)
    people = _people(account)
    account.oauth.add_client(*CLIENT)
    servers = {
        "zendesk": serve(zendesk_emulator.create_app(account, sdk_path=SDK), port=workspace_port),
        "amazon": serve(amazon.create_app(world, beside.outbound)),
        "carriers": serve(carriers.create_app(world)),
        "more_carriers": serve(more_carriers.create_app(world)),
        "aggregators": serve(aggregators.create_app(aggregators.Aggregators(world, beside.followed))),
        "shops": serve(shops.create_app(world, beside.shops)),
        "reno": serve(warehouses.create_app(world, beside.reno)),
        "shenzhen": serve(warehouses.create_app(world, beside.shenzhen)),
    }
    account.base_url = servers["zendesk"].url
    port = backend_port or _free_port()
    # Another host name than the workspace's, so that the app is a third party in the browser as in real life.
    public_url = f"http://localhost:{port}"
    installation_id, _ = account.install_app(
        f"{public_url}/app/sidebar", f"{public_url}/app/settings", app_id=APP_ID
    )
    folder = tempfile.TemporaryDirectory(prefix="fbm-guard-") if database_url is None else None
    where = folder.name if folder else tempfile.mkdtemp()
    settings = Settings(
        **{
            "database_url": database_url or f"sqlite:///{where}/fbm-guard.db",
            "huey_path": f"{where}/huey.db",
            "secret_keys": SecretStr(new_key()),
            "public_url": public_url,
            "zendesk_app_public_key": account.apps.public_key_pem(APP_ID),
            "zendesk_base_url": account.base_url,
            "zendesk_sdk_url": f"{account.base_url}/sdk/zaf_sdk.js",
            "zendesk_client_id": CLIENT[0],
            "zendesk_client_secret": SecretStr(CLIENT[1]),
            "amazon_lwa_url": servers["amazon"].url,
            "amazon_na_url": servers["amazon"].url,
            "amazon_eu_url": servers["amazon"].url,
            "amazon_fe_url": servers["amazon"].url,
            "source_urls": {
                **dict.fromkeys(("ups", "usps"), servers["carriers"].url),
                **dict.fromkeys(more_carriers.PREFIXES, servers["more_carriers"].url),
                **dict.fromkeys(("17track", "easypost", "aftership"), servers["aggregators"].url),
                "shopify": servers["shops"].url,
                "veeqo": f"{servers['reno'].url}/veeqo",
                "shipstation": f"{servers['reno'].url}/shipstation",
                "lingxing": f"{servers['shenzhen'].url}/lingxing",
            },
            **overrides,
        }
    )
    jobs = Jobs(settings.huey_path)
    if folder:
        Path(where, "fbm-guard.db").write_bytes(_migrated())
    database = Database(settings.database_url)
    if not folder:
        database.migrate()
    house = wiring.build(settings, clock=world.now, wake=jobs.wake, database=database)
    backend = create_app(house)
    under_faults(backend, world, "backend", prefix="/api", counted=False)
    servers["backend"] = serve(backend, port=port)
    tenant = _tenant(house, account, people["admin"], installation_id)
    other = house.tenants.create(
        tenant_id=f"t_{secrets.token_hex(8)}",
        account_id="99000002",
        installation_id="1",
        subdomain="otherstore",
        now=world.now(),
    )
    install.connect(
        house, other, kind="amazon", label="Other store", credentials=_amazon(demo_names.SELLER_OTHER, "na")
    )
    stage = Stage(
        world=world,
        account=account,
        house=house,
        tenant_id=tenant.id,
        servers=servers,
        people=people,
        other_tenant_id=other.id,
        folder=folder,
        jobs=jobs,
        beside=beside,
        mails=buyer_mails(world.now()),
    )
    _connect(stage, connected)
    if provisioned:
        install.provision(house, stage.tenant)
    return stage


@cache
def _migrated() -> bytes:
    """An empty database after all migrations, made once for the many stages of a test run."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/empty.db")
        database.migrate()
        database.close()
        return Path(folder, "empty.db").read_bytes()


def prepared(mail: BuyerMail) -> PreparedMail:
    """A mail of the demo's world as the emulated Zendesk takes it."""
    return PreparedMail(
        sender=mail.sender, subject=mail.subject, body=mail.body, to=mail.to, name=mail.sender_name
    )


def _people(account: zendesk_emulator.ZendeskAccount) -> dict[str, User]:
    return {
        "admin": account.add_user("Ada Admin", "ada@brightnook.example", "admin"),
        "agent": account.add_user("Alex Agent", "alex@brightnook.example", "agent"),
        "agent_zh": account.add_user("陈晓", "chen@brightnook.example", "agent", locale="zh-CN"),
        "light": account.add_user("Lee Light", "lee@brightnook.example", "agent", light=True),
    }


def _tenant(
    house: House, account: zendesk_emulator.ZendeskAccount, admin: User, installation_id: int
) -> TenantRecord:
    """What installing from the marketplace leaves behind: the tenant and its Zendesk tokens."""
    tenant = house.tenants.create(
        tenant_id=f"t_{secrets.token_hex(8)}",
        account_id=str(account.account_id),
        installation_id=str(installation_id),
        subdomain=SUBDOMAIN,
        now=house.clock(),
    )
    grant = account.oauth.issue(admin, CLIENT[0])
    house.tenants.save_tokens(tenant.id, Tokens(grant.access_token, grant.refresh_token, grant.access_until))
    return tenant


def _connect(stage: Stage, kinds: Sequence[str]) -> None:
    """Two seller accounts mapped to two brands, and one Connection to each of the other ``kinds``."""
    house, tenant = stage.house, stage.tenant
    for seller, label, region, name, address in (
        (demo_names.SELLER_US, "Bright Nook US", "na", "Bright Nook", demo_names.SUPPORT_US),
        (demo_names.SELLER_EU, "Bright Nook Europe", "eu", "Bright Nook Europe", demo_names.SUPPORT_EU),
    ):
        brand = stage.account.add_brand(name, f"{SUBDOMAIN}-{region}")
        stage.account.add_support_address(address, brand)
        if "amazon" not in kinds:
            continue
        made = install.connect(house, tenant, kind="amazon", label=label, credentials=_amazon(seller, region))
        house.connections.route(
            tenant_id=tenant.id, connection_id=made.id, brand_id=brand.id, support_address=address
        )
    for kind in kinds:
        if kind != "amazon":
            install.connect(
                house, tenant, kind=kind, label=kind_of(kind).label, credentials=CREDENTIALS[kind]
            )


def _amazon(seller: str, region: str) -> dict[str, str]:
    return {
        "region": region,
        "client_id": demo_names.CLIENT_ID,
        "client_secret": demo_names.CLIENT_SECRET,
        "refresh_token": demo_names.REFRESH_TOKENS[seller],
    }


FREE_PORTS = range(15_000, 30_000)
"""Below those that the system gives to outgoing calls, of which one might be taken before we serve there."""


def _free_port() -> int:
    while True:
        port = FREE_PORTS[secrets.randbelow(len(FREE_PORTS))]
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
