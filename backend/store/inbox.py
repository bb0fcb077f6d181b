"""The Inbox: accepted webhook calls, which are also the list of work.

A Delivery is stored before the webhook is answered and stays until its work is done. Workers take rows
by lease: one that dies loses the lease and the row is taken again. Tenants take turns, live work goes
before backfill, and two workers never hold the same ticket.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, delete, func, insert, not_, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from backend.store.database import Database
from backend.store.models import Delivery, Tenant

FOLLOW = "follow"
"""The watch's own work: look at a ticket's parcels again. Nobody sent it, so its row goes when it is done."""

NO_TICKET = 0
"""Work about no ticket; of such work one piece of a tenant is done at a time, too."""

WAITING = "waiting"
DONE = "done"
FAILED = "failed"

BACKOFF = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
)
MAX_ATTEMPTS = 12
"""About five hours of trying with the last backoff step at 30 minutes, then a person must look."""


@dataclass(frozen=True, slots=True)
class Job:
    """A Delivery that this worker holds until ``lease_until``."""

    id: int
    tenant_id: str
    event: str
    ticket_id: int
    invocation_id: str
    received_at: datetime
    attempts: int
    payload: str | None = None


class Inbox:
    """The table ``deliveries`` as a work list."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def accept(
        self,
        *,
        tenant_id: str,
        invocation_id: str,
        event: str,
        ticket_id: int,
        event_key: str,
        now: datetime,
        backfill: bool = False,
        payload: str | None = None,
    ) -> bool:
        """Store a Delivery; False when the same was stored before (a replay). ``ticket_id`` is NO_TICKET and
        ``payload`` says what to do where the work is about none."""
        row = {
            "tenant_id": tenant_id,
            "invocation_id": invocation_id,
            "event": event,
            "ticket_id": ticket_id,
            "event_key": event_key,
            "backfill": backfill,
            "received_at": now,
            "run_after": now,
            "state": WAITING,
            "attempts": 0,
            "payload": payload,
        }
        try:
            with self._database.engine.begin() as connection:
                connection.execute(insert(Delivery), row)
        except IntegrityError:
            return False
        return True

    def follow(self, tenant_id: str, ticket_id: int, *, now: datetime) -> bool:
        """Let a worker look at a ticket's facts again; False when one is about to."""
        key = f"{FOLLOW}:{ticket_id}"
        return self.accept(
            tenant_id=tenant_id,
            invocation_id=key,
            event=FOLLOW,
            ticket_id=ticket_id,
            event_key=key,
            now=now,
            backfill=True,
        )

    def seen(self, tenant_id: str, ticket_ids: Sequence[int]) -> set[int]:
        """For which of these tickets there is or was work."""
        with self._database.reading() as session:
            return set(
                session.scalars(
                    select(Delivery.ticket_id)
                    .where(Delivery.tenant_id == tenant_id, Delivery.ticket_id.in_(ticket_ids))
                    .distinct()
                )
            )

    def claim(self, owner: str, *, now: datetime, lease: timedelta) -> Job | None:
        """Take the next piece of work, or None when nothing is due."""
        other = aliased(Delivery)
        held = (
            select(other.id)
            .where(
                other.tenant_id == Delivery.tenant_id,
                other.ticket_id == Delivery.ticket_id,
                other.id != Delivery.id,
                other.state == WAITING,
                other.lease_until > now,
            )
            .exists()
        )
        free = or_(Delivery.lease_until.is_(None), Delivery.lease_until <= now)
        candidates = (
            select(Delivery)
            .join(Tenant, Tenant.id == Delivery.tenant_id)
            .where(
                and_(
                    Delivery.state == WAITING,
                    Delivery.run_after <= now,
                    free,
                    not_(held),
                )
            )
            .order_by(Delivery.backfill, Tenant.served_at, Delivery.id)
            .limit(1)
        )
        if not self._database.is_sqlite:
            candidates = candidates.with_for_update(of=Delivery, skip_locked=True)
        with self._database.transaction() as session:
            row = session.scalars(candidates).first()
            if row is None:
                return None
            row.lease_until = now + lease
            row.lease_owner = owner
            row.attempts += 1
            session.execute(update(Tenant).where(Tenant.id == row.tenant_id).values(served_at=now))
            return Job(
                row.id,
                row.tenant_id,
                row.event,
                row.ticket_id,
                row.invocation_id,
                row.received_at,
                row.attempts,
                row.payload,
            )

    def done(self, job: Job, *, now: datetime) -> None:
        """The work is finished."""
        self._finish(job, now, state=DONE, error_code=None)

    def failed(self, job: Job, *, now: datetime, error_code: str) -> None:
        """Repeating cannot help (a 422, a deleted ticket): kept for a person to see."""
        self._finish(job, now, state=FAILED, error_code=error_code)

    def retry(self, job: Job, *, now: datetime, error_code: str, after: float | None = None) -> None:
        """Give the work back for later: after ``after`` seconds, else by backoff."""
        if job.attempts >= MAX_ATTEMPTS:
            self.failed(job, now=now, error_code=error_code)
            return
        step = BACKOFF[job.attempts - 1] if job.attempts <= len(BACKOFF) else timedelta(minutes=30)
        wait = timedelta(seconds=after) if after is not None else step
        with self._database.transaction() as session:
            session.execute(
                update(Delivery)
                .where(Delivery.id == job.id, Delivery.tenant_id == job.tenant_id)
                .values(
                    run_after=now + wait,
                    lease_until=None,
                    lease_owner=None,
                    error_code=error_code,
                )
            )

    def postpone(self, job: Job, *, now: datetime, error_code: str, seconds: float) -> None:
        """Put the work back without counting the attempt: a person must act first."""
        with self._database.transaction() as session:
            session.execute(
                update(Delivery)
                .where(Delivery.id == job.id, Delivery.tenant_id == job.tenant_id)
                .values(
                    run_after=now + timedelta(seconds=seconds),
                    attempts=job.attempts - 1,
                    lease_until=None,
                    lease_owner=None,
                    error_code=error_code,
                )
            )

    def release(self, tenant_id: str, *, now: datetime) -> int:
        """Let all waiting work of a tenant run now, after its account was reconnected."""
        with self._database.transaction() as session:
            freed = session.execute(
                update(Delivery)
                .where(Delivery.tenant_id == tenant_id, Delivery.state == WAITING, Delivery.run_after > now)
                .values(run_after=now)
            )
            return int(getattr(freed, "rowcount", 0))

    def waiting(self, tenant_id: str | None = None) -> int:
        """How many pieces of work are not finished; of one tenant, or of all (for metrics)."""
        query = select(func.count()).select_from(Delivery).where(Delivery.state == WAITING)
        if tenant_id is not None:
            query = query.where(Delivery.tenant_id == tenant_id)
        with self._database.reading() as session:
            return session.scalar(query) or 0

    def failures(self, tenant_id: str) -> list[tuple[int, str]]:
        """Work that was given up: (ticket, error code), newest first; a person must look."""
        with self._database.reading() as session:
            rows = session.execute(
                select(Delivery.ticket_id, Delivery.error_code)
                .where(Delivery.tenant_id == tenant_id, Delivery.state == FAILED)
                .order_by(Delivery.id.desc())
                .limit(100)
            )
            return [(row[0], row[1] or "") for row in rows]

    def purge(self, *, before: datetime) -> int:
        """Delete finished work older than ``before``; returns how many rows went."""
        with self._database.transaction() as session:
            gone = session.execute(
                delete(Delivery).where(Delivery.state != WAITING, Delivery.finished_at < before)
            )
            return int(getattr(gone, "rowcount", 0))

    def _finish(self, job: Job, now: datetime, *, state: str, error_code: str | None) -> None:
        with self._database.transaction() as session:
            if job.event == FOLLOW:
                session.execute(
                    delete(Delivery).where(Delivery.id == job.id, Delivery.tenant_id == job.tenant_id)
                )
                return
            session.execute(
                update(Delivery)
                .where(Delivery.id == job.id, Delivery.tenant_id == job.tenant_id)
                .values(
                    state=state,
                    finished_at=now,
                    lease_until=None,
                    lease_owner=None,
                    error_code=error_code,
                )
            )
