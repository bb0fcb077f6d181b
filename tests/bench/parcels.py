"""What parcels cost: an answer to read, a card while one carrier hangs, calls a day, the quotas of 10,000."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from backend.domain.refreshing import Due, Quota, due_after, plan
from backend.domain.shipment import Shipment
from backend.domain.vocabulary import Milestone
from backend.emulators import demo_names as names
from backend.emulators import more_carriers
from backend.emulators.stage import Stage, open_stage
from backend.emulators.web_server import serve
from backend.emulators.world import (
    CarrierAccount,
    FaultKind,
    PackageRecord,
    Parcel,
    ParcelEvent,
    Scan,
)
from backend.services import install
from backend.services.asking import quotas_of
from backend.sources.carriers.saved import parse_saved
from backend.sources.registry import kinds
from tests.bench.lines import Line
from tests.integration.helpers import Api, buyer_writes

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "carriers"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def lines() -> Iterator[Line]:
    """All of them, the quick ones first."""
    yield parse_time()
    yield calls_a_day()
    yield from full_house()
    yield from hanging_card()


def parse_time() -> Line:
    """Median over the saved answers, each its best of five; the judgement is in it."""

    def best(carrier: str, body: bytes, status: int | None) -> float:
        def once() -> float:
            began = time.perf_counter()
            parse_saved(carrier, body, http_status=status, now=NOW, promised_by=None, ship_by=None)
            return time.perf_counter() - began

        return min(once() for _ in range(5))

    found = [
        best(folder.name, (folder / name).read_bytes(), wanted.get("given", {}).get("http_status"))
        for folder in sorted(FIXTURES.iterdir())
        for name, wanted in json.loads((folder / "expected.json").read_text()).items()
    ]
    return Line("parse_time_per_answer", median(found) * 1000, "ms", 5.0)


USUAL_LIFE = (
    (Milestone.LABEL_CREATED, timedelta(hours=18)),
    (Milestone.IN_TRANSIT, timedelta(hours=60)),
    (Milestone.OUT_FOR_DELIVERY, timedelta(hours=8)),
    (Milestone.DELIVERED, timedelta(days=3)),
)
"""A ground parcel: a label in the evening before, two and a half days on its way, a round, and three days in
which its ticket is still open."""


def calls_a_day() -> Line:
    """Calls for one parcel of an open ticket by the day of its usual life, without batches and agents' looks.

    The target is one an hour: no carrier scans a parcel more often, so more would be calls without news, and
    a new USPS app (60 an hour) could not follow 48 open parcels.
    """
    calls, now = 0, NOW
    for milestone, lasts in USUAL_LIFE:
        ends = now + lasts
        while now < ends:
            calls += 1
            asked = Shipment("ups", "1", milestone, "ups", now)
            now = due_after(asked, now) or ends
        now = ends
    days = sum((lasts for _, lasts in USUAL_LIFE), timedelta()) / timedelta(days=1)
    return Line("calls_per_parcel_per_day", calls / days, "calls", 24)


OPEN_PARCELS = 10_000


def full_house() -> Iterator[Line]:
    """A day's plan for 10,000 parcels that are all due now, over all carriers with a documented quota.

    Agents have used a fifth of each already. Told are the fullest window over its quota, and what planning
    takes of the processor.
    """
    carriers = [kind for kind in kinds().values() if kind.group == "carrier" and kind.limits]
    each = OPEN_PARCELS // len(carriers)
    fullest, took, planned = 0.0, 0.0, 0
    for kind in carriers:
        short, long = quotas_of(kind.id)
        used = [
            NOW - timedelta(seconds=quota.seconds * (place + 1) / (quota.calls // 5 + 2))
            for quota in long
            for place in range(quota.calls // 5)
        ]
        dues = [
            Due(f"{kind.id}-{place}", NOW - timedelta(minutes=place % 600), urgency=place % 4)
            for place in range(each)
        ]
        began = time.process_time()
        calls = plan(
            dues,
            quotas=[*short, *long],
            batch=kind.batch,
            used=used,
            now=NOW,
            until=NOW + timedelta(days=1),
        )
        took += time.process_time() - began
        planned += sum(len(call.numbers) for call in calls)
        made = sorted([*used, *(call.at for call in calls)])
        fullest = max([fullest, *(most_in(made, quota) / quota.calls for quota in [*short, *long])])
    yield Line("refresh_plan_fullest_window", fullest, "of its quota", 1.0)
    yield Line("refresh_plan_10000_parcels", took * 1000, "ms", 250)
    # USPS, DHL and Royal Mail cannot be asked more often in a day; the rest must all be in the plan.
    bound = sum(each for kind in carriers if roomy(kind.batch, quotas_of(kind.id)[1], each))
    yield Line("refresh_plan_parcels_reached", planned, "parcels", 1.0, floor=bound, at_least=True)


def roomy(batch: int, long: Sequence[Quota], parcels: int) -> bool:
    """Whether a day's background share of the quotas is enough for all ``parcels`` once."""
    day = 86_400
    return all(quota.for_background().calls * batch * day / quota.seconds >= parcels for quota in long)


def most_in(times: Iterable[datetime], quota: Quota) -> int:
    """Most of ``times`` (ascending) in any window of the quota."""
    window: deque[datetime] = deque()
    most = 0
    for at in times:
        window.append(at)
        while window[0] <= at - timedelta(seconds=quota.seconds):
            window.popleft()
        most = max(most, len(window))
    return most


DEADLINE = 2.0
FIVE = {
    "ups": ("UPS", "1Z8F42A70300000910"),
    "usps": ("USPS", "9400111206206406269108"),
    "fedex": ("FedEx", "477179081230"),
    "dhl": ("DHL", "JD014600006281230704"),
    "royalmail": ("Royal Mail", "FQ087430672GB"),
}
HANGS = "royalmail"
SIGNED_IN = {
    "fedex": {"client_id": "fedex-id", "client_secret": "fedex-secret"},
    "dhl": {"api_key": "dhl-secret"},
    "royalmail": {"client_id": "royalmail-id", "client_secret": "royalmail-secret"},
}


def hanging_card() -> Iterator[Line]:
    """A card with five parcels at five carriers, one of which takes the call and says nothing."""
    stage = open_stage(card_deadline_seconds=DEADLINE)
    server = serve(more_carriers.create_app(stage.world))
    try:
        ticket = buyer_writes(stage, order_id=_five_parcels(stage, server.url))
        api = Api(stage)

        def refresh() -> tuple[float, int]:
            stage.world.fail(HANGS, FaultKind.FROZEN)
            began = time.perf_counter()
            card = api.post(f"/tickets/{ticket.id}/card/refresh", {"force": True}).json()
            took = time.perf_counter() - began
            stage.world.heal()
            time.sleep(1.1)  # DHL is asked once a second
            shown = card["orders"][0]["shipments"]
            if len(shown) != len(FIVE):
                raise RuntimeError("the card lost a parcel")
            told = {row["source"]: row["state"] for row in card["sources"]}
            return took, sum(told[carrier] == "ok" for carrier in FIVE if carrier != HANGS)

        rounds = [refresh() for _ in range(3)]
        took = median(took for took, _ in rounds)
        yield Line("card_one_of_five_carriers_hangs", took * 1000, "ms", 1.10, floor=DEADLINE * 1000)
        fewest = min(complete for _, complete in rounds)
        yield Line("card_other_four_complete", fewest, "carriers", 1.0, floor=len(FIVE) - 1, at_least=True)
    finally:
        stage.world.heal()
        server.stop()
        stage.close()


def _five_parcels(stage: Stage, url: str) -> str:
    """An order of the demo's seller in five parcels, the three further carriers connected; its id."""
    world, now = stage.world, stage.world.now()
    stage.house.settings.source_urls.update(dict.fromkeys(SIGNED_IN, url))
    for carrier, credentials in SIGNED_IN.items():
        world.carriers[carrier] = CarrierAccount(carrier, f"{carrier}-id", f"{carrier}-secret")
        install.connect(stage.house, stage.tenant, kind=carrier, label=carrier, credentials=credentials)
    scans = islice(cycle([Scan.DEPARTED, Scan.ARRIVED]), len(FIVE))
    for (carrier, (_, number)), scan in zip(FIVE.items(), scans, strict=True):
        path = ((Scan.LABEL, 40), (Scan.ACCEPTED, 30), (scan, 6))
        events = [ParcelEvent(now - timedelta(hours=ago), step, "Reno", "NV") for step, ago in path]
        world.add_parcel(Parcel(number, carrier, events))
    order_id = "112-9100000-0000005"
    packages = [
        PackageRecord(text, number, ship_time=now - timedelta(hours=30), reference=str(place))
        for place, (text, number) in enumerate(FIVE.values(), start=1)
    ]
    world.add_order(replace(world.orders[names.HERO], order_id=order_id, packages=packages))
    return order_id
