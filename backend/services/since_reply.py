"""What the card says of the last reply that went out: what is not so any more."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from backend.domain.finding import Finding
from backend.domain.since import changes_since
from backend.services.house import House
from backend.store.tenants import TenantRecord


def since_reply(house: House, tenant: TenantRecord, finding: Finding) -> dict[str, Any] | None:
    """The changes since our last prepared reply; None without one, or where nothing can be compared."""
    if finding.facts.replied_at is None:
        return None
    last = house.intents.last_sent(tenant.id, finding.facts.ticket_id)
    changes = changes_since(last.stated, finding) if last else None
    if last is None or changes is None:
        return None
    return {"at": last.created_at.isoformat(), "changes": [asdict(one) for one in changes]}
