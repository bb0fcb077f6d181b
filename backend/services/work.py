"""Working off the Inbox: claim, run, and end every job in an explicit state."""

from __future__ import annotations

from datetime import timedelta

from backend import log
from backend.errors import Conflict, Denied, Invalid, NotFound, SourceError, Transient, UnknownTenant
from backend.services import parking, proofs, refund_watch, uploading, warehouse_notices
from backend.services.confirming import confirm
from backend.services.following import follow
from backend.services.house import House
from backend.services.triage import triage
from backend.store.inbox import Job

logger = log.get("work")

RECONNECT_WAIT_SECONDS = 900.0
"""An account that must be reconnected is tried again every quarter of an hour; nothing is dropped."""


def drain(house: House, owner: str, *, limit: int = 1000) -> int:
    """Run jobs until nothing is due; returns how many ran."""
    done = 0
    lease = timedelta(seconds=house.settings.lease_seconds)
    while done < limit:
        job = house.inbox.claim(owner, now=house.clock(), lease=lease)
        if job is None:
            break
        run(house, job)
        done += 1
    return done


def run(house: House, job: Job) -> None:
    """Run one job. A failure that may pass is tried again; one that will not is kept for a person."""
    try:
        tenant = house.tenants.get(job.tenant_id)
        match job.event:
            case "agent":
                confirm(house, tenant, job.ticket_id)
            case "follow":
                follow(house, tenant, job.ticket_id)
                parking.wake_if_due(house, tenant, job.ticket_id)
            case parking.WAKE:
                parking.wake_if_due(house, tenant, job.ticket_id)
            case proofs.PROOF:
                proofs.fetch_due(house, tenant, job.ticket_id)
            case uploading.UPLOADED:
                uploading.finish(house, tenant, job.ticket_id)
            case warehouse_notices.EVENT:
                warehouse_notices.take(house, tenant, job.payload or "")
            case refund_watch.EVENT:
                refund_watch.look(house, tenant, job.ticket_id)
            case "corrected":
                triage(house, tenant, job.ticket_id, corrected=True)
            case "created":
                # An agent may have written the first message: then it is a reply like any other.
                if triage(house, tenant, job.ticket_id).facts.replied_at is not None:
                    confirm(house, tenant, job.ticket_id)
            case _:
                triage(house, tenant, job.ticket_id)
                # The buyer wrote, or an agent named another order: there is something to do now.
                parking.forget(house, tenant, job.ticket_id)
    except Transient as error:
        house.inbox.retry(job, now=house.clock(), error_code=error.code, after=error.retry_after)
        logger.warning("job_waits", tenant=job.tenant_id, ticket=job.ticket_id, code=error.code)
    except (Denied, UnknownTenant) as error:
        house.inbox.postpone(job, now=house.clock(), error_code=error.code, seconds=RECONNECT_WAIT_SECONDS)
        logger.error("job_needs_reconnect", tenant=job.tenant_id, ticket=job.ticket_id, code=error.code)
    except Conflict as error:
        # Persons kept changing the ticket while we wrote; the next try reads it anew.
        house.inbox.retry(job, now=house.clock(), error_code=error.code)
    except (NotFound, Invalid) as error:
        house.inbox.failed(job, now=house.clock(), error_code=error.code)
        logger.error("job_failed", tenant=job.tenant_id, ticket=job.ticket_id, code=error.code)
    except SourceError as error:
        house.inbox.retry(job, now=house.clock(), error_code=error.code)
    except Exception:
        # A fault of ours must not take the worker down, nor lose the job.
        house.inbox.retry(job, now=house.clock(), error_code="unexpected")
        logger.exception("job_crashed", tenant=job.tenant_id, ticket=job.ticket_id)
    else:
        house.inbox.done(job, now=house.clock())
