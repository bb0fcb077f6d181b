"""Asking a carrier about parcels and keeping what it says.

One that must be told first which numbers to follow (17TRACK) is told when a parcel is tracked through it for
the first time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from backend.domain.shipment import Shipment
from backend.errors import NotFound, SourceError
from backend.services.asking import ask
from backend.services.house import House
from backend.services.parcels import keep_answer
from backend.sources.ports import NOT_FOLLOWED, BatchTracker, Registrar, Tracker
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord


def track(
    house: House, tenant: TenantRecord, connection: ConnectionRecord, adapter: Tracker, number: str
) -> Shipment:
    """The parcel behind ``number``, kept for all tickets; raises as ``ask`` and ``Tracker.track`` do."""
    try:
        shipment = ask(house, tenant, connection, lambda: adapter.track(number))
    except NotFound as error:
        refused = _registered(house, tenant, connection, adapter, {number: error})[number]
        keep_answer(house, tenant, connection, number, refused)
        raise refused from error
    keep_answer(house, tenant, connection, number, shipment)
    return shipment


def track_many(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    adapter: BatchTracker,
    numbers: Sequence[str],
) -> list[str]:
    """Ask once about up to a batch; returns the numbers that have news. Raises when the whole call failed."""
    answers = ask(house, tenant, connection, lambda: adapter.track_many(numbers))
    answers = {**answers, **_registered(house, tenant, connection, adapter, answers)}
    return [
        number for number in numbers if keep_answer(house, tenant, connection, number, answers.get(number))
    ]


def _registered(
    house: House,
    tenant: TenantRecord,
    connection: ConnectionRecord,
    adapter: Tracker,
    answers: Mapping[str, Shipment | SourceError],
) -> dict[str, SourceError]:
    """Let the numbers be followed that are not yet, with a call of its own, which counts as one. Returns each
    number's error from then on, those of the others unchanged."""
    errors = {number: one for number, one in answers.items() if isinstance(one, SourceError)}
    new = [number for number, one in errors.items() if one.code == NOT_FOLLOWED]
    if new and isinstance(adapter, Registrar):
        refused = ask(house, tenant, connection, lambda: adapter.register(new))
        for number in new:
            errors[number] = refused.get(number) or NotFound(
                "followed from now on", source=connection.kind, code="no_data_yet"
            )
    return errors
