"""/api/v2: users, brands, addresses, ticket fields, webhooks, triggers, macros, apps."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response, jsonify, request

from . import fields, triggers, webhooks
from .errors import forbidden, not_found, record_invalid
from .model import Rule
from .rest import actor, admin, body, page
from .show import Show

if TYPE_CHECKING:
    from .account import ZendeskAccount

ROLES = {
    900_000_000: ("Staff", 0, "full"),
    900_000_001: ("Light agent", 1, "none"),
    900_000_004: ("Administrator", 4, "full"),
}


def blueprint(account: ZendeskAccount) -> Blueprint:
    """Everything that is not a ticket."""
    bp = Blueprint("zendesk_admin", __name__, url_prefix="/api/v2")
    _people(bp, account)
    _ticket_fields(bp, account)
    _webhooks(bp, account)
    _rules(bp, account, "trigger", account.triggers)
    _rules(bp, account, "macro", account.macros)
    _apps(bp, account)
    return bp


def _people(bp: Blueprint, account: ZendeskAccount) -> None:
    show = Show(account)

    @bp.get("/users")
    def users() -> Any:
        wanted = request.args.getlist("role") + request.args.getlist("role[]")
        found = [u for u in account.users.values() if not wanted or u.role in wanted]
        return jsonify(page(account, "users", found, show.user))

    @bp.get("/users/me")
    def me() -> Any:
        return jsonify({"user": show.user(actor())})

    @bp.get("/users/show_many")
    def many() -> Any:
        ids = [int(part) for part in request.args.get("ids", "").split(",") if part.strip().isdigit()]
        return jsonify(
            page(account, "users", [account.users[i] for i in ids if i in account.users], show.user)
        )

    @bp.get("/users/search")
    def find() -> Any:
        wanted = request.args.get("query", "").lower().removeprefix("email:").strip('"')
        found = [u for u in account.users.values() if wanted in u.email or wanted in u.name.lower()]
        return jsonify(page(account, "users", found, show.user))

    @bp.get("/users/<user_id>")
    def one_user(user_id: str) -> Any:
        return jsonify({"user": show.user(account.user(user_id))})

    @bp.get("/custom_roles")
    def roles() -> Any:
        shown = [
            {
                "id": ident,
                "name": name,
                "role_type": kind,
                "configuration": {"ticket_comment_access": access if access == "none" else "public"},
            }
            for ident, (name, kind, access) in ROLES.items()
        ]
        return jsonify({"custom_roles": shown, "count": len(shown), "next_page": None, "previous_page": None})

    @bp.get("/brands")
    def brands() -> Any:
        return jsonify(page(account, "brands", list(account.brands.values()), show.brand))

    @bp.get("/brands/<int:brand_id>")
    def brand(brand_id: int) -> Any:
        if brand_id not in account.brands:
            raise not_found()
        return jsonify({"brand": show.brand(account.brands[brand_id])})

    @bp.get("/recipient_addresses")
    def addresses() -> Any:
        return jsonify(page(account, "recipient_addresses", list(account.addresses.values()), show.address))


def _ticket_fields(bp: Blueprint, account: ZendeskAccount) -> None:
    show = Show(account)

    @bp.get("/ticket_fields")
    def field_index() -> Any:
        return jsonify(page(account, "ticket_fields", list(account.fields.values()), show.field))

    @bp.post("/ticket_fields")
    def field_create() -> Any:
        admin()
        field = account.define_field(body("ticket_field"))
        return jsonify({"ticket_field": show.field(field)}), 201

    @bp.route("/ticket_fields/<int:field_id>", methods=["GET", "PUT", "DELETE"])
    def one_field(field_id: int) -> Any:
        with account.lock:
            field = account.fields.get(field_id)
            if field is None:
                raise not_found()
            if request.method != "GET":
                admin()
            if request.method == "PUT":
                fields.define(account, body("ticket_field"), field)
            if request.method == "DELETE":
                if not field.removable:
                    raise forbidden()
                del account.fields[field_id]
                for ticket in account.tickets.values():
                    ticket.custom.pop(field_id, None)
                return "", 204
            return jsonify({"ticket_field": show.field(field)})


def _webhooks(bp: Blueprint, account: ZendeskAccount) -> None:
    show = Show(account)

    @bp.get("/webhooks")
    def webhook_index() -> Any:
        admin()
        wanted = request.args.get("filter[name_contains]", "").lower()
        found = [hook for hook in account.webhooks.values() if wanted in hook.name.lower()]
        return jsonify(page(account, "webhooks", found, show.webhook, cursor_only=True))

    @bp.post("/webhooks")
    def webhook_create() -> Any:
        with account.lock:
            hook = webhooks.define(account, body("webhook"), admin().id)
            return jsonify({"webhook": show.webhook(hook)}), 201

    @bp.route("/webhooks/<hook_id>", methods=["GET", "PUT", "PATCH", "DELETE"])
    def one_webhook(hook_id: str) -> Any:
        admin()
        with account.lock:
            hook = webhooks.find(account, hook_id)
            if request.method in {"PUT", "PATCH"}:
                webhooks.define(account, body("webhook"), actor().id, hook)
                return "", 204
            if request.method == "DELETE":
                users = [
                    r
                    for r in account.triggers.values()
                    if any(
                        a["field"] == "notification_webhook" and a["value"][0] == hook_id for a in r.actions
                    )
                ]
                if users:
                    raise record_invalid(base="Webhook: is used by a trigger")
                del account.webhooks[hook_id]
                return "", 204
            return jsonify({"webhook": show.webhook(hook)})

    @bp.route("/webhooks/<hook_id>/signing_secret", methods=["GET", "POST"])
    def secret(hook_id: str) -> Any:
        admin()
        with account.lock:
            hook = webhooks.find(account, hook_id)
            if request.method == "POST":
                hook.secret = secrets.token_urlsafe(40)
            shown = {"signing_secret": {"algorithm": "SHA256", "secret": hook.secret}}
            return jsonify(shown), 201 if request.method == "POST" else 200

    @bp.get("/webhooks/<hook_id>/invocations")
    def invocations(hook_id: str) -> Any:
        admin()
        webhooks.find(account, hook_id)
        last = {d.invocation_id: d for d in account.deliveries if d.webhook_id == hook_id}
        shown = [
            {
                "id": ident,
                "status_code": str(d.status or 0),
                "status": "SUCCESS" if d.status and d.status < 300 else "FAILED",
                "latest_completed_at": d.at.isoformat(),
            }
            for ident, d in last.items()
        ]
        return jsonify(page(account, "invocations", shown, dict, cursor_only=True))


def _used(account: ZendeskAccount, hook_id: str) -> bool:
    actions = [action for rule in account.triggers.values() for action in rule.actions]
    return any(a["field"] == "notification_webhook" and a["value"][0] == hook_id for a in actions)


def _rules(bp: Blueprint, account: ZendeskAccount, name: str, shelf: dict[int, Rule]) -> None:
    show = Show(account)
    printer = show.trigger if name == "trigger" else show.macro

    def allow() -> None:
        if actor().is_light or (name == "trigger" and actor().role != "admin"):
            raise forbidden()

    def index() -> Any:
        active = request.args.get("active")
        found = [r for r in shelf.values() if active is None or r.active == (active == "true")]
        return jsonify(page(account, f"{name}s", sorted(found, key=lambda r: r.position), printer))

    def create() -> Any:
        allow()
        with account.lock:
            rule = triggers.define(account, shelf, body(name), conditions=name == "trigger")
            return jsonify({name: printer(rule)}), 201

    def one(rule_id: int) -> Any:
        with account.lock:
            rule = shelf.get(rule_id)
            if rule is None:
                raise not_found()
            if request.method != "GET":
                allow()
            if request.method == "PUT":
                triggers.define(account, shelf, body(name), rule, conditions=name == "trigger")
            if request.method == "DELETE":
                del shelf[rule_id]
                account.touch()
                return "", 204
            return jsonify({name: printer(rule)})

    bp.add_url_rule(f"/{name}s", f"{name}_index", index, methods=["GET"])
    bp.add_url_rule(f"/{name}s/active", f"{name}_active", index, methods=["GET"])
    bp.add_url_rule(f"/{name}s", f"{name}_create", create, methods=["POST"])
    bp.add_url_rule(f"/{name}s/<int:rule_id>", f"{name}_one", one, methods=["GET", "PUT", "DELETE"])

    if name == "macro":

        def preview(rule_id: int) -> Any:
            with account.lock:
                if rule_id not in shelf:
                    raise not_found()
                return jsonify(
                    {"result": {"ticket": triggers.apply_macro(account, shelf[rule_id], None, actor())}}
                )

        bp.add_url_rule("/macros/<int:rule_id>/apply", "macro_preview", preview, methods=["GET"])


def _apps(bp: Blueprint, account: ZendeskAccount) -> None:
    @bp.get("/apps/<int:app_id>/public_key.pem")
    def public_key(app_id: int) -> Any:
        return Response(account.apps.public_key_pem(app_id), mimetype="application/x-pem-file")

    @bp.get("/apps/installations")
    def installations() -> Any:
        shown = [
            {"id": i.id, "app_id": i.app_id, "enabled": True, "settings": {}}
            for i in account.apps.installations.values()
        ]
        return jsonify({"installations": shown})

    @bp.get("/apps/installations/<int:installation_id>")
    def installation(installation_id: int) -> Any:
        found = account.apps.latest(installation_id)
        return jsonify({"id": found.id, "app_id": found.app_id, "enabled": True, "settings": {}})

    @bp.get("/account/settings")
    def settings() -> Any:
        admin()
        return jsonify(
            {
                "settings": {
                    "tickets": {"private_attachments": True},
                    "active_features": {"light_agents": True},
                }
            }
        )
