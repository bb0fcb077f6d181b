"""How a tenant's web shops number their orders."""

from __future__ import annotations

import re

from backend.domain.reading.order_ids import pattern_of
from backend.services.house import House
from backend.store.tenants import TenantRecord


def shop_patterns(house: House, tenant: TenantRecord) -> tuple[re.Pattern[str], ...]:
    """Patterns out of the examples that admins gave with their shops; numbers like ``#1234`` need none."""
    examples = (one.credentials.get("order_number") for one in house.connections.all_of(tenant.id))
    return tuple(pattern_of(example.strip()) for example in examples if example and example.strip())
