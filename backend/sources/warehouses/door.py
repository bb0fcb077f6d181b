"""A warehouse that sends us what it knows: CSV files that an admin uploads, and JSON that it pushes, signed.

Nothing is asked of it: what came in is stored, and ``store.warehouse_rows`` answers for it. The settings say
how its files and pushes are to be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from backend.clock import Clock
from backend.domain.warehouse import SENT_IN
from backend.sources.ports import CredentialField, Kind
from backend.sources.warehouses import answers, signature
from backend.sources.warehouses.intake import Intake, parse_csv, parse_push_body

ID = SENT_IN


@dataclass(frozen=True, slots=True)
class Door:
    """How one warehouse's files and pushes are read; times without a zone are in ``zone``, costs without a
    currency in ``currency``."""

    zone: ZoneInfo
    currency: str | None
    secret: str = field(repr=False)

    def check(self) -> None:
        """Nothing to test: the warehouse calls us."""

    def read_file(self, data: bytes, *, now: datetime) -> Intake:
        """The rows of a CSV file; raises as ``intake.parse_csv``."""
        return parse_csv(data, now=now, zone=self.zone, currency=self.currency)

    def read_push(
        self, body: bytes, headers: Mapping[str, str], *, now: datetime, max_age_seconds: int
    ) -> Intake:
        """The rows of a signed push, told when it was signed.

        Raises Forbidden (``forged_signature``, ``stale_signature``), BadInput as ``intake.parse_push_body``.
        """
        signed_at = signature.verify(
            [self.secret],
            timestamp=headers.get(signature.TIMESTAMP_HEADER, ""),
            body=body,
            signature=headers.get(signature.SIGNATURE_HEADER, ""),
            now=now,
            max_age_seconds=max_age_seconds,
        )
        return parse_push_body(body, now=min(now, signed_at), zone=self.zone, currency=self.currency)


def build(credentials: Mapping[str, str], *, base_url: str, clock: Clock) -> Door:
    """The door of one warehouse; raises BadInput (``bad_currency``, ``unknown_time_zone``)."""
    del base_url, clock
    return Door(
        zone=answers.zone_setting(credentials.get("time_zone"), "UTC"),
        currency=answers.currency_setting(credentials.get("currency")),
        secret=credentials.get("push_secret", ""),
    )


KIND = Kind(
    id=ID,
    label="Warehouse files",
    group="warehouse",
    fields=(
        CredentialField("push_secret", required=False, generated=True),
        CredentialField("time_zone", secret=False, required=False),
        CredentialField("currency", secret=False, required=False),
    ),
    base_url="",
    build=build,
    webhook="warehouse",
)
