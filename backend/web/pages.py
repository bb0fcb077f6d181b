"""The app's pages inside Zendesk: sidebar and settings, opened by a signed POST, and their files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Response, make_response, render_template, request, send_from_directory

from backend.errors import Forbidden, UnknownTenant
from backend.services import agents
from backend.services.house import House
from backend.services.roll import Checked
from backend.store.tenants import TenantRecord
from backend.web.refusals import sentences
from backend.web.sessions import Sessions
from backend.web.words import built, language_of, words_of
from backend.zendesk import app_token

YEAR = 31_536_000


def blueprint(house: House, sessions: Sessions, static: Path) -> Blueprint:
    """``/app/sidebar``, ``/app/settings`` and ``/static/panel/…``."""
    pages = Blueprint("pages", __name__, template_folder="templates")
    panel = static / "panel"

    @pages.post("/app/sidebar")
    def sidebar() -> Response:
        return _open(house, sessions, panel, page="sidebar")

    @pages.post("/app/settings")
    def settings() -> Response:
        return _open(house, sessions, panel, page="settings")

    @pages.get("/app/<any(sidebar, settings):page>")
    def unsigned(page: str) -> Response:  # noqa: ARG001 (the route names it)
        # Somebody opened the address by hand: nothing but how to set up.
        return _set_up("unsigned")

    @pages.get("/static/panel/<path:name>")
    def panel_file(name: str) -> Response:
        answer = send_from_directory(panel, name, max_age=YEAR if "assets/" in name else 0)
        answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return answer

    @pages.get("/static/set_up.css")
    def set_up_style() -> Response:
        return send_from_directory(static, "set_up.css", max_age=3600)

    return pages


def _open(house: House, sessions: Sessions, panel: Path, *, page: str) -> Response:
    """Verify Zendesk's token, check the agent, and hand out the page with its bearer."""
    token = request.form.get("token", "")
    try:
        subdomain, installation_id = app_token.peek(token)
        tenant = house.tenants.by_installation(subdomain, str(installation_id))
    except (Forbidden, UnknownTenant):
        return _set_up("unknown_installation")
    now = house.clock()
    try:
        user = app_token.verify(
            token,
            public_key_pem=house.settings.public_key_pem,
            audience=app_token.audience_of(subdomain, installation_id),
            issuer=app_token.issuer_of(subdomain),
            request_query=request.query_string.decode("latin-1"),
            request_path=request.path,
            now=now,
            qsh=house.settings.zendesk_token_qsh,
        )
        checked = agents.check(house, tenant, user.user_id)
    except Forbidden as error:
        return _set_up(error.code, status=403, tenant=tenant, house=house)
    if page == "settings" and not checked.is_admin:
        return _set_up("admins_only", status=403, tenant=tenant, house=house)
    bearer, expires_at = sessions.mint(tenant, checked, started_at=now)
    return _page(house, tenant, panel, page, checked, bearer, expires_at)


def _page(
    house: House,
    tenant: TenantRecord,
    panel: Path,
    page: str,
    checked: Checked,
    bearer: str,
    expires_at: datetime,
) -> Response:
    boot = {
        "bearer": bearer,
        "expires_at": expires_at.isoformat(),
        "api": "/api",
        "locale": checked.locale,
        "words": words_of(panel, language_of(checked.locale), page),
        "may_insert": checked.may_insert,
        "role": checked.role,
        "sdk": house.settings.zendesk_sdk_url,
        "now": house.clock().isoformat(),
    }
    answer = make_response(
        render_template(
            "app.html",
            page=page,
            lang={"en": "en", "zh-cn": "zh-CN"}[language_of(checked.locale)],
            skeleton=_skeleton(panel) if page == "sidebar" else "",
            # "<" must not end the script element from inside.
            boot=json.dumps(boot, ensure_ascii=False).replace("<", "\\u003c"),
            files=_files(panel, f"src/{page}.ts"),
            scheme_file=_files(panel, "src/scheme.ts")["script"],
            scheme=_scheme(),
            sdk_url=house.settings.zendesk_sdk_url,
        )
    )
    answer.headers["Content-Security-Policy"] = csp(house, tenant)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _scheme() -> str:
    """The agent's colour scheme, named in the query, so that the first paint has the right colours."""
    return "dark" if request.args.get("colorScheme") == "dark" else "light"


def _set_up(
    reason: str,
    *,
    status: int = 200,
    tenant: TenantRecord | None = None,
    house: House | None = None,
) -> Response:
    """The page for who cannot be let in: what happened and what to do, nothing else."""
    answer = make_response(render_template("set_up.html", sentences=sentences(reason)), status)
    if tenant is not None and house is not None:
        answer.headers["Content-Security-Policy"] = csp(house, tenant)
    else:
        answer.headers["Content-Security-Policy"] = (
            "default-src 'none'; style-src 'self'; frame-ancestors https://*.zendesk.com"
        )
    answer.headers["Cache-Control"] = "no-store"
    return answer


def csp(house: House, tenant: TenantRecord) -> str:
    """Nothing but our own files and Zendesk's SDK, and no frame but this tenant's Zendesk."""
    sdk = urlsplit(house.settings.zendesk_sdk_url)
    account = urlsplit(house.settings.zendesk_url(tenant.subdomain))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' {sdk.scheme}://{sdk.netloc}",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            f"frame-ancestors {account.scheme}://{account.netloc}",
        )
    )


def _files(panel: Path, entry: str) -> Mapping[str, Any]:
    """Script and style files of one entry, from the build's manifest."""
    manifest = _manifest(panel / ".vite" / "manifest.json")
    found = manifest[entry]
    styles = list(found.get("css", []))
    for name in found.get("imports", []):
        styles.extend(manifest[name].get("css", []))
    return {"script": found["file"], "styles": styles}


@lru_cache(maxsize=4)
def _skeleton(panel: Path) -> str:
    """The first paint: as high as the card will be, so that nothing jumps."""
    return (panel / "skeleton.html").read_text()


@lru_cache(maxsize=4)
def _manifest(path: Path) -> dict[str, Any]:
    """The build's list of files."""
    return built(path)
