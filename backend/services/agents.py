"""Who looks: the agent behind a signed token or a bearer, checked against Zendesk at most hourly."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from backend.errors import Forbidden, NotFound, SourceError, UnknownTenant
from backend.services.house import House
from backend.services.roll import CHECK_EVERY, Checked
from backend.services.zendesk_calls import in_zendesk
from backend.store.tenants import TenantRecord

ROLES = frozenset({"agent", "admin", "light_agent"})


def check(house: House, tenant: TenantRecord, user_id: int, *, locale: str = "en") -> Checked:
    """The agent's present rights.

    Raises Forbidden (``agent_inactive``) for a user who is no active agent any more. When Zendesk cannot
    be asked the agent may look, but neither insert nor administer.
    """
    key = (tenant.id, user_id)
    now = house.clock()
    known = house.roll.get(key)
    if known is not None and now - known.checked_at < CHECK_EVERY:
        return known
    try:
        agent = in_zendesk(house, tenant, lambda client: client.agent(user_id))
    except NotFound as error:
        raise Forbidden("this user is not an agent of the account", code="agent_inactive") from error
    except (SourceError, UnknownTenant):
        # Zendesk is down, or not connected yet: who holds a genuine token may look, no more.
        return Checked(user_id, "unverified", locale, now)
    if not agent.active or agent.role not in ROLES:
        house.roll.put(key, None)
        raise Forbidden("this user is not an active agent of the account", code="agent_inactive")
    checked = Checked(user_id, agent.role, agent.locale or locale, now)
    house.roll.put(key, checked)
    house.roll.learn(key, agent.name)
    return checked


def names(house: House, tenant: TenantRecord, user_ids: Iterable[int]) -> dict[int, str]:
    """The users' names, as far as they are known; Zendesk is asked once for all that are not, and a Zendesk
    that does not answer leaves them out."""
    wanted = sorted(set(user_ids))
    unknown = [one for one in wanted if house.roll.name((tenant.id, one)) is None]
    if unknown:
        with suppress(SourceError, UnknownTenant):
            found = in_zendesk(house, tenant, lambda client: client.agents(unknown))
            told = {one.user_id: one.name for one in found}
            for one in unknown:
                house.roll.learn((tenant.id, one), told.get(one, ""))
    return {one: name for one in wanted if (name := house.roll.name((tenant.id, one)))}
