"""The OAuth addresses: consent page and token endpoint."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from flask import Blueprint, jsonify, redirect, request

from .errors import bad_request

if TYPE_CHECKING:
    from .account import ZendeskAccount


CONSENT = """<!doctype html><html lang="en"><title>Allow access</title>
<body style="font:16px system-ui;margin:4rem auto;max-width:30rem">
<h1>Allow {who} to use this account?</h1>
<form method="post">{hidden}<button data-testid="allow">Allow</button></form></body></html>"""


def blueprint(account: ZendeskAccount) -> Blueprint:
    """/oauth/authorizations/new and /oauth/tokens."""
    bp = Blueprint("zendesk_oauth", __name__, url_prefix="/oauth")

    @bp.get("/authorizations/new")
    def consent() -> Any:
        """Asks the admin; the page's only button allows."""
        if (
            request.args.get("response_type") != "code"
            or request.args.get("client_id") not in account.oauth.clients
        ):
            raise bad_request("response_type must be code and client_id known")
        hidden = "".join(
            f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
            for name, value in request.args.items()
        )
        who = html.escape(request.args["client_id"])
        return CONSENT.format(who=who, hidden=hidden)

    @bp.post("/authorizations/new")
    def allow() -> Any:
        given = request.form
        target = given.get("redirect_uri", "")
        if urlsplit(target).scheme not in {"http", "https"}:
            raise bad_request("redirect_uri is not an address")
        user = next(u for u in account.users.values() if u.role == "admin")
        code = account.oauth.issue_code(
            user,
            given.get("client_id", ""),
            target,
            given.get("scope", "read write"),
            given.get("code_challenge"),
        )
        answer = urlencode({"code": code} | ({"state": given["state"]} if "state" in given else {}))
        return redirect(f"{target}{'&' if '?' in target else '?'}{answer}")

    @bp.post("/tokens")
    def tokens() -> Any:
        given = request.get_json(silent=True)
        return jsonify(account.oauth.exchange(given if isinstance(given, dict) else request.form.to_dict()))

    return bp
