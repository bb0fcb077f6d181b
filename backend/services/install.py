"""Making an account ready: fields, webhook, triggers and macros; and its Connections."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from backend import log
from backend.domain.policy import Answered, Policy
from backend.errors import BadInput, Denied, SourceError
from backend.services.house import House
from backend.services.zendesk_calls import in_zendesk
from backend.sources.registry import kind_of
from backend.store.connections import ConnectionRecord
from backend.store.tenants import TenantRecord
from backend.zendesk.macros import Chosen, Remembered
from backend.zendesk.provisioning import Provisioned
from backend.zendesk.provisioning import provision as provision_account

logger = log.get("install")


def provision(house: House, tenant: TenantRecord, chosen: Chosen | None = None) -> Provisioned:
    """Bring the tenant's Zendesk to the declared state; repeatable at any time. ``chosen`` is what an admin
    decided about a macro that was edited by hand.

    Raises the error family of Zendesk; what was made before stays and is adopted by the next run.
    """
    if not house.settings.public_url:
        raise BadInput(
            "set FBM_GUARD_PUBLIC_URL first: Zendesk must know where to call", code="no_public_url"
        )
    done = in_zendesk(
        house,
        tenant,
        lambda client: provision_account(
            client,
            public_url=house.settings.public_url.rstrip("/"),
            tenant=tenant.id,
            tag_prefix=tenant.tag_prefix,
            known=tenant.provisioned.get("ids", {}),
            macros=Remembered.of(tenant.provisioned.get("macros", {})),
            chosen=chosen,
        ),
    )
    house.tenants.save_provisioned(
        tenant.id,
        {"ids": done.ids, "fields": done.field_ids, "macros": done.macros.as_stored()},
        done.signing_secret,
    )
    now = house.clock()
    for problem in done.problems:
        logger.warning("provisioning_problem", tenant=tenant.id, code=problem.code)
    if done.done or chosen is not None:
        house.audit.append(
            tenant_id=tenant.id,
            entry_id=f"provision-{secrets.token_hex(8)}",
            kind="provision",
            data={
                "done": done.done,
                "problems": [problem.code for problem in done.problems],
                "macro": [chosen.key, chosen.choice] if chosen is not None else None,
            },
            at=now,
        )
    return done


def connect(
    house: House, tenant: TenantRecord, *, kind: str, label: str, credentials: Mapping[str, str]
) -> ConnectionRecord:
    """Test credentials, then keep them.

    Raises BadInput (``missing_credential``, ``unknown_source`` …) and, when the test fails, the error of
    the source: nothing is stored then.
    """
    credentials = {**credentials, **_generated(kind)}
    house.build_adapter(kind, credentials).check()
    connection_id = f"c_{secrets.token_hex(8)}"
    house.connections.save(
        tenant_id=tenant.id,
        connection_id=connection_id,
        kind=kind,
        label=label.strip()[:120] or kind,
        credentials=credentials,
        health="ok",
        now=house.clock(),
    )
    return house.connections.get(tenant.id, connection_id)


def _generated(kind: str) -> dict[str, str]:
    """Secrets of the kind that we make."""
    return {field.name: secrets.token_urlsafe(32) for field in kind_of(kind).fields if field.generated}


def probe_connection(house: House, tenant: TenantRecord, connection_id: str) -> ConnectionRecord:
    """Test a Connection now and record its health; a failure is part of the answer, not raised.

    Only a refused credential breaks a Connection: a source that is down says nothing about it.
    """
    connection = house.connections.get(tenant.id, connection_id)
    health, code = "ok", None
    try:
        house.adapter(connection).check()
    except Denied as error:
        health, code = "broken", error.code
    except SourceError as error:
        health, code = connection.health, error.code
    house.connections.mark(tenant.id, connection_id, health=health, error_code=code, now=house.clock())
    return house.connections.get(tenant.id, connection_id)


def change_policy(house: House, tenant: TenantRecord, changes: Mapping[str, Any], *, by: int) -> Policy:
    """Keep changed settings (name → value), with an entry in the log of what user ``by`` changed.

    Set-up's question about links is answered by whoever chooses them first.
    """
    present, now = house.tenants.get(tenant.id).policy, house.clock()
    policy = replace(present, **changes)
    if "link_policy" in changes and present.links_answered is None:
        policy = replace(policy, links_answered=Answered(by, now))
    house.tenants.save_policy(tenant.id, policy)
    house.audit.append(
        tenant_id=tenant.id,
        entry_id=f"policy-{secrets.token_hex(8)}",
        kind="policy",
        data={
            "by": by,
            "changed": {name: value for name, value in changes.items() if value != getattr(present, name)},
            "links_answered": present.links_answered is None and policy.links_answered is not None,
        },
        at=now,
    )
    return policy
