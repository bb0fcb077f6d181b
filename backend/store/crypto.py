"""Secrets at rest: MultiFernet, bound to tenant and column.

A sealed value moved to another tenant's row, or to another column, does not open. Keys rotate: the first
seals, all open.
"""

from __future__ import annotations

import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from backend.errors import GuardError


class Vault:
    """Seals and opens JSON values. ``keys`` are Fernet keys separated by commas, newest first.

    Raises GuardError (``no_secret_key``) when there is no usable key, and (``sealed_value_broken``) for a
    value that was tampered with, sealed for another place, or sealed with a key that is gone.
    """

    def __init__(self, keys: str) -> None:
        parts = [key.strip() for key in keys.split(",") if key.strip()]
        try:
            self._fernet = MultiFernet([Fernet(key) for key in parts])
        except ValueError as error:
            raise GuardError(
                "FBM_GUARD_SECRET_KEYS needs at least one Fernet key; make one with: fbm-guard new-key",
                code="no_secret_key",
            ) from error

    def seal(self, value: Any, *, tenant: str, column: str) -> str:
        """The sealed text of ``value`` for this tenant and column."""
        plain = json.dumps({"place": f"{tenant}/{column}", "value": value}).encode()
        return self._fernet.encrypt(plain).decode()

    def open(self, sealed: str, *, tenant: str, column: str) -> Any:
        """The value again."""
        try:
            content = json.loads(self._fernet.decrypt(sealed.encode()))
        except InvalidToken as error:
            raise GuardError("a stored secret cannot be opened", code="sealed_value_broken") from error
        if content.get("place") != f"{tenant}/{column}":
            raise GuardError("a stored secret belongs elsewhere", code="sealed_value_broken")
        return content["value"]

    def rotate(self, sealed: str) -> str:
        """The same value under the newest key."""
        return self._fernet.rotate(sealed.encode()).decode()


def new_key() -> str:
    """A fresh Fernet key."""
    return Fernet.generate_key().decode()
