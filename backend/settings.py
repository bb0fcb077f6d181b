"""All settings of an installation, read once from the environment (prefix ``FBM_GUARD_``).

What differs from one tenant to the next (link policy, note language, thresholds) is no setting here; it
lives in ``domain.policy.Policy`` and is kept on the tenant's row.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Values an operator may set; the docs list them all (a test compares)."""

    model_config = SettingsConfigDict(env_prefix="FBM_GUARD_", env_file=None, extra="ignore")

    database_url: str = Field("sqlite:///var/fbm-guard.db", description="SQLAlchemy URL of the database")
    secret_keys: SecretStr = Field(
        SecretStr(""),
        description="Fernet keys, newest first, separated by commas; older ones only decrypt",
    )
    public_url: str = Field("", description="https address under which Zendesk reaches this backend")
    huey_path: str = Field("var/huey.db", description="file of the queue that wakes workers")

    zendesk_app_public_key: str = Field("", description="PEM of the app's public key, or a path to it")
    zendesk_base_url: str = Field(
        "https://{subdomain}.zendesk.com",
        description="address of an account; {subdomain} is filled in",
    )
    zendesk_sdk_url: str = Field(
        "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js",
        description="where the sidebar loads Zendesk's app framework SDK from",
    )
    zendesk_client_id: str = Field("", description="id of the global OAuth client")
    zendesk_client_secret: SecretStr = Field(SecretStr(""), description="its secret")
    marketplace_name: str = Field("", description="X-Zendesk-Marketplace-Name of outgoing calls")
    marketplace_organization_id: str = Field("", description="X-Zendesk-Marketplace-Organization-Id")
    marketplace_app_id: str = Field("", description="X-Zendesk-Marketplace-App-Id")

    amazon_lwa_url: str = Field("https://api.amazon.com", description="Login with Amazon")
    amazon_na_url: str = Field("https://sellingpartnerapi-na.amazon.com", description="SP-API, the Americas")
    amazon_eu_url: str = Field("https://sellingpartnerapi-eu.amazon.com", description="SP-API, Europe")
    amazon_fe_url: str = Field("https://sellingpartnerapi-fe.amazon.com", description="SP-API, Far East")
    source_urls: dict[str, str] = Field(
        {}, description="other addresses of Sources, as JSON from kind to URL (test systems, proxies)"
    )

    zendesk_token_qsh: Literal["ignore", "if_present", "require"] = Field(
        "if_present", description="how the query hash of Zendesk's app token is checked"
    )

    webhook_max_age_seconds: int = Field(900, description="older webhook signatures are refused")
    webhook_max_bytes: int = Field(65_536, description="larger webhook bodies are refused")
    push_max_bytes: int = Field(
        5_242_880, description="larger pushes and files of carriers and warehouses are refused"
    )
    card_deadline_seconds: float = Field(6.0, description="how long a card waits for its sources")
    breaker_failures: int = Field(
        5, description="failures in a row after which a carrier's Connection is not asked for a while"
    )
    breaker_seconds: float = Field(30.0, description="how long it is then left alone")
    lease_seconds: int = Field(120, description="how long a worker may hold a job before another takes it")
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")

    def zendesk_url(self, subdomain: str) -> str:
        """The address of a tenant's Zendesk, without a slash at the end."""
        return self.zendesk_base_url.format(subdomain=subdomain).rstrip("/")

    @cached_property
    def public_key_pem(self) -> str:
        """The app's public key as PEM text, read from the file when the setting is a path."""
        text = self.zendesk_app_public_key.strip()
        return text if text.startswith("-----BEGIN") or not text else Path(text).read_text()
