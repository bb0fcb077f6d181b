"""What carriers last said of tracking numbers, shared by a tenant's tickets; how often they were asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from pydantic import TypeAdapter
from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.exc import IntegrityError

from backend.domain.carriers import normalised
from backend.domain.finding import storable_shipment
from backend.domain.refreshing import Due
from backend.domain.shipment import Shipment
from backend.store.database import Database
from backend.store.models import Parcel, SourceCalls, TicketFacts, TicketParcel
from backend.store.tickets import OPEN

_SHIPMENT = TypeAdapter(Shipment)


@lru_cache(maxsize=4096)
def _shipment_of(text: str) -> Shipment:
    """Shipments are frozen, so one reading of the same text serves all."""
    return _SHIPMENT.validate_json(text)


@dataclass(frozen=True, slots=True)
class ParcelRecord:
    """The last answer about a number; ``shipment`` is None while its carrier has no data yet.

    It is good until ``due_at`` (None: for good). ``planned_at`` is when its quota lets us ask again, where
    that is later.
    """

    number: str
    connection_id: str
    carrier: str
    shipment: Shipment | None
    asked_at: datetime
    due_at: datetime | None
    planned_at: datetime | None


class Parcels:
    """Answers by tenant and tracking number."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, tenant_id: str, numbers: Iterable[str]) -> dict[str, ParcelRecord]:
        """What is known of these numbers."""
        wanted = list(dict.fromkeys(numbers))
        if not wanted:
            return {}
        with self._database.reading() as session:
            rows = session.scalars(
                select(Parcel).where(Parcel.tenant_id == tenant_id, Parcel.number.in_(wanted))
            )
            return {row.number: _record(row) for row in rows}

    def save(
        self,
        tenant_id: str,
        number: str,
        *,
        connection_id: str,
        carrier: str,
        shipment: Shipment | None,
        asked_at: datetime,
        due_at: datetime | None,
    ) -> bool:
        """Keep an answer, without anything personal; True when it says something else than the last one.

        An answer that is older than the kept one (a late push) changes nothing, and "no data yet" never
        forgets what the carrier told before.
        """
        text = _SHIPMENT.dump_json(storable_shipment(shipment)).decode() if shipment else None
        with self._database.transaction() as session:
            row = session.get(Parcel, (tenant_id, number))
            if row is None:
                row = Parcel(tenant_id=tenant_id, number=number, asked_at=asked_at)
                session.add(row)
            elif row.asked_at > asked_at:
                return False
            before = _shipment_of(row.shipment) if row.shipment else None
            row.connection_id, row.carrier = connection_id, carrier
            row.shipment = text or row.shipment
            row.asked_at, row.due_at = asked_at, due_at
            row.planned_at = row.leased_until = None
            return shipment is not None and (before is None or _told(before) != _told(shipment))

    def due(self, tenant_id: str, connection_id: str, *, now: datetime) -> list[Due]:
        """Parcels of open tickets that this Connection was asked about last and whose answer has grown old;
        as urgent as the most urgent of their tickets."""
        with self._database.reading() as session:
            rows = session.execute(
                select(Parcel.number, Parcel.due_at, func.max(TicketFacts.urgency))
                .join(
                    TicketParcel,
                    (TicketParcel.tenant_id == Parcel.tenant_id) & (TicketParcel.number == Parcel.number),
                )
                .join(
                    TicketFacts,
                    (TicketFacts.tenant_id == TicketParcel.tenant_id)
                    & (TicketFacts.ticket_id == TicketParcel.ticket_id),
                )
                .where(
                    Parcel.tenant_id == tenant_id,
                    Parcel.connection_id == connection_id,
                    Parcel.due_at <= now,
                    or_(Parcel.leased_until.is_(None), Parcel.leased_until <= now),
                    TicketFacts.status.in_(OPEN),
                    TicketFacts.merged_into.is_(None),
                )
                .group_by(Parcel.number, Parcel.due_at)
            )
            return [Due(number, due_at, urgency or 0) for number, due_at, urgency in rows if due_at]

    def lease(
        self, tenant_id: str, numbers: Sequence[str], *, now: datetime, until: datetime
    ) -> tuple[str, ...]:
        """Take numbers on until ``until``; those that another worker took meanwhile are left out."""
        with self._database.transaction() as session:
            free = list(
                session.scalars(
                    select(Parcel.number).where(
                        Parcel.tenant_id == tenant_id,
                        Parcel.number.in_(numbers),
                        Parcel.due_at <= now,
                        or_(Parcel.leased_until.is_(None), Parcel.leased_until <= now),
                    )
                )
            )
            session.execute(
                update(Parcel)
                .where(Parcel.tenant_id == tenant_id, Parcel.number.in_(free))
                .values(leased_until=until)
            )
        return tuple(number for number in numbers if number in set(free))

    def put_off(self, tenant_id: str, times: Mapping[str, datetime]) -> None:
        """Remember when each of these numbers will be asked about, since its quota is used up until then."""
        by_time: dict[datetime, list[str]] = {}
        for number, at in times.items():
            by_time.setdefault(at, []).append(number)
        with self._database.transaction() as session:
            for at, numbers in by_time.items():
                session.execute(
                    update(Parcel)
                    .where(Parcel.tenant_id == tenant_id, Parcel.number.in_(numbers))
                    .values(planned_at=at)
                )

    def spoken_of(self, tenant_id: str, numbers: Sequence[str]) -> list[str]:
        """Which of these numbers tickets speak of, or were asked about."""
        wanted = list(dict.fromkeys(number for one in numbers for number in (one, normalised(one)) if number))
        with self._database.reading() as session:
            found = set(
                session.scalars(
                    select(TicketParcel.number)
                    .where(TicketParcel.tenant_id == tenant_id, TicketParcel.number.in_(wanted))
                    .distinct()
                )
            )
            found |= set(
                session.scalars(
                    select(Parcel.number).where(Parcel.tenant_id == tenant_id, Parcel.number.in_(wanted))
                )
            )
        return [number for number in wanted if number in found]

    def tickets_of(self, tenant_id: str, numbers: Sequence[str]) -> list[int]:
        """Open tickets that speak of any of these numbers."""
        with self._database.reading() as session:
            return list(
                session.scalars(
                    select(TicketParcel.ticket_id)
                    .join(
                        TicketFacts,
                        (TicketFacts.tenant_id == TicketParcel.tenant_id)
                        & (TicketFacts.ticket_id == TicketParcel.ticket_id),
                    )
                    .where(
                        TicketParcel.tenant_id == tenant_id,
                        TicketParcel.number.in_(numbers),
                        TicketFacts.status.in_(OPEN),
                    )
                    .distinct()
                    .order_by(TicketParcel.ticket_id)
                )
            )

    def purge(self, *, before: datetime) -> int:
        """Forget answers from before ``before``; returns how many rows."""
        with self._database.transaction() as session:
            old = session.execute(delete(Parcel).where(Parcel.asked_at < before))
            return int(getattr(old, "rowcount", 0))


class Calls:
    """Calls by Connection and minute."""

    KEEP = timedelta(days=2)

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, tenant_id: str, connection_id: str, *, now: datetime, calls: int = 1) -> None:
        """Count a call before it is made, so that one that hangs counts too."""
        minute = now.replace(second=0, microsecond=0)
        counted = (
            update(SourceCalls)
            .where(
                SourceCalls.tenant_id == tenant_id,
                SourceCalls.connection_id == connection_id,
                SourceCalls.minute == minute,
            )
            .values(calls=SourceCalls.calls + calls)
        )
        with self._database.transaction() as session:
            if getattr(session.execute(counted), "rowcount", 0):
                return
            try:
                with session.begin_nested():
                    session.add(
                        SourceCalls(
                            tenant_id=tenant_id, connection_id=connection_id, minute=minute, calls=calls
                        )
                    )
            except IntegrityError:
                session.execute(counted)

    def since(self, tenant_id: str, connection_id: str, *, since: datetime) -> list[datetime]:
        """The instant of each call from ``since`` on, ascending; a call counts as made at the end of its
        minute, which never lets a quota pass too early."""
        with self._database.reading() as session:
            rows = session.execute(
                select(SourceCalls.minute, SourceCalls.calls)
                .where(
                    SourceCalls.tenant_id == tenant_id,
                    SourceCalls.connection_id == connection_id,
                    SourceCalls.minute >= since.replace(second=0, microsecond=0),
                )
                .order_by(SourceCalls.minute)
            )
            return [minute + timedelta(minutes=1) for minute, calls in rows for _ in range(calls)]

    def purge(self, *, now: datetime) -> int:
        """Forget counts that no quota reaches back to; returns how many rows."""
        with self._database.transaction() as session:
            old = session.execute(delete(SourceCalls).where(SourceCalls.minute < now - self.KEEP))
            return int(getattr(old, "rowcount", 0))


def _record(row: Parcel) -> ParcelRecord:
    return ParcelRecord(
        number=row.number,
        connection_id=row.connection_id,
        carrier=row.carrier,
        shipment=_shipment_of(row.shipment) if row.shipment else None,
        asked_at=row.asked_at,
        due_at=row.due_at,
        planned_at=row.planned_at,
    )


def _told(shipment: Shipment) -> tuple[object, ...]:
    """What of an answer is news when it changes: not when it was fetched."""
    return (
        shipment.milestone,
        shipment.last_scan,
        shipment.delivered_at,
        shipment.estimated_delivery,
        shipment.carrier_delay,
        shipment.given_up,
        shipment.pod.kind,
    )
