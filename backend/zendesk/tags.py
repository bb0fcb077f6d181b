"""Tags that no field of ours carries; the tenant's tag prefix stands before them."""

from __future__ import annotations

BREACH_TAG = "fbm_message_breach"
"""On a ticket whose public reply broke a hard message rule and could not be held back."""
