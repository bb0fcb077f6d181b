"""An emulated Zendesk account: REST API, OAuth, triggers, signed webhooks, and the agent workspace."""

from .account import RateLimits, ZendeskAccount
from .app import create_app
from .model import PreparedMail

__all__ = ["PreparedMail", "RateLimits", "ZendeskAccount", "create_app"]
