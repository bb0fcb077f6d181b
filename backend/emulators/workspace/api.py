"""What the workspace page asks and does: /workspace/api/*."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from flask import Blueprint, Response, current_app, jsonify, request

from ..world import SYSTEMS, FaultKind
from ..zendesk import tickets, triggers
from ..zendesk.errors import bad_request, not_found
from ..zendesk.model import PreparedMail, Ticket, User, iso
from ..zendesk.show import Show

if TYPE_CHECKING:
    from ..zendesk.account import ZendeskAccount

WAIT_SECONDS = 10.0
ANSWER_TIME = timedelta(hours=24)
SOURCE_FAULTS = ("rate_limited", "server_error", "slow", "reset", "revoked", "expired")
FAULTS = {
    "backend": ("server_error", "slow", "frozen", "reset"),
    "zendesk": (*SOURCE_FAULTS, "conflict", "unprocessable"),
    "webhooks": ("duplicate", "out_of_order"),
}


def routes(bp: Blueprint, account: ZendeskAccount) -> None:
    """Register the endpoints."""
    _reading(bp, account)
    _acting(bp, account)
    _world(bp, account)
    _app(bp, account)


def _me(account: ZendeskAccount) -> User:
    wanted = request.args.get("as", "")
    agents = account.agents()
    if not agents:
        raise not_found()
    return next((user for user in agents if str(user.id) == wanted), agents[0])


def _body() -> dict[str, Any]:
    data = request.get_json(silent=True)
    if not isinstance(data, dict):
        raise bad_request("a JSON object is needed")
    return data


def answer_due(account: ZendeskAccount, ticket: Ticket) -> datetime | None:
    """24 h after the first buyer message that has no public answer yet; None when all are answered."""
    first: datetime | None = None
    for comment in ticket.comments:
        if comment.public:
            buyer = account.user(comment.author_id).role == "end-user"
            first = (first or comment.created_at) if buyer else None
    return first + ANSWER_TIME if first else None


def _summary(account: ZendeskAccount, ticket: Ticket) -> dict[str, Any]:
    due = answer_due(account, ticket)
    return {
        "id": ticket.id,
        "subject": ticket.subject,
        "status": ticket.status,
        "priority": ticket.priority,
        "tags": list(ticket.tags),
        "requester": account.user(ticket.requester_id).name,
        "updated_at": iso(ticket.updated_at),
        "created_at": iso(ticket.created_at),
        "due_at": iso(due) if due and not ticket.closed else None,
    }


def _reading(bp: Blueprint, account: ZendeskAccount) -> None:
    show = Show(account)

    @bp.get("/workspace/api/state")
    def state() -> Response:
        with account.lock:
            me = _me(account)
            return jsonify(
                {
                    "version": account.version,
                    "now": iso(account.now()),
                    "account": {"subdomain": account.subdomain, "id": account.account_id},
                    "me": show.user(me) | {"light": me.is_light},
                    "agents": [
                        {"id": u.id, "name": u.name, "role": "light" if u.is_light else u.role}
                        for u in account.agents()
                    ],
                    "tickets": [_summary(account, t) for t in reversed(account.tickets.values())],
                    "macros": [{"id": m.id, "title": m.title} for m in account.macros.values() if m.active],
                    "next_mails": len(account.next_mails),
                    "faults": _faults(account),
                    "has_app": bool(account.apps.installations),
                }
            )

    @bp.get("/workspace/api/changes")
    def changes() -> Response:
        since = request.args.get("since", 0, type=int)
        return jsonify({"version": account.wait_for_change(since, WAIT_SECONDS), "now": iso(account.now())})

    @bp.get("/workspace/api/tickets/<int:ticket_id>")
    def ticket(ticket_id: int) -> Response:
        with account.lock:
            found = account.ticket(ticket_id)
            people = {c.author_id for c in found.comments} | {found.requester_id}
            fields = [f for f in account.fields.values() if f.removable and f.active]
            due = answer_due(account, found)
            return jsonify(
                {
                    "ticket": show.ticket(found),
                    "comments": [show.comment(c) for c in found.comments],
                    "people": {i: show.user(account.user(i)) for i in people},
                    "brand": show.brand(account.brands[found.brand_id]),
                    "fields": [show.field(f) for f in fields],
                    "due_at": iso(due) if due and not found.closed else None,
                }
            )


def _acting(bp: Blueprint, account: ZendeskAccount) -> None:
    show = Show(account)

    @bp.post("/workspace/api/tickets")
    def create() -> tuple[Response, int]:
        """A ticket as an agent writes it: to a requester, with a first comment."""
        me, asked = _me(account), _body()
        address = str(asked.get("requester", "")).strip()
        if "@" not in address:
            raise bad_request("a requester is needed")
        payload = {
            "subject": str(asked.get("subject", "")),
            "requester": {"email": address},
            "comment": asked.get("comment"),
        }
        made, _ = account.create_ticket(me, payload, tickets.via("web", to={"address": address}))
        return jsonify({"ticket": show.ticket(made)}), 201

    @bp.put("/workspace/api/tickets/<int:ticket_id>")
    def submit(ticket_id: int) -> Response:
        me = _me(account)
        found, _ = account.update_ticket(me, ticket_id, _body().get("ticket", {}), tickets.via("web"))
        return jsonify({"ticket": show.ticket(found)})

    @bp.get("/workspace/api/tickets/<int:ticket_id>/macros/<int:macro_id>/apply")
    def apply(ticket_id: int, macro_id: int) -> Response:
        with account.lock:
            if macro_id not in account.macros:
                raise not_found()
            found = account.ticket(ticket_id)
            return jsonify(triggers.apply_macro(account, account.macros[macro_id], found, _me(account)))

    @bp.put("/workspace/api/me")
    def locale() -> Response:
        with account.lock:
            me = _me(account)
            me.locale = str(_body().get("locale", me.locale))
            account.touch()
            return jsonify({"locale": me.locale})

    @bp.route("/workspace/api/rest/<path:path>", methods=["GET", "POST", "PUT", "DELETE"])
    def rest(path: str) -> Response:
        """A Zendesk-relative ``client.request`` of the app: the REST API in the agent's own name."""
        grant = account.oauth.issue(_me(account), "workspace-session")
        query = urlencode([(k, v) for k, v in request.args.items(multi=True) if k != "as"])
        with current_app.test_client() as client:
            answer = client.open(
                f"/api/{path}?{query}",
                method=request.method,
                data=request.get_data(),
                headers={"Authorization": f"Bearer {grant.access_token}", "Content-Type": "application/json"},
            )
        return Response(answer.get_data(), answer.status_code, mimetype=answer.mimetype)


def _world(bp: Blueprint, account: ZendeskAccount) -> None:
    @bp.post("/workspace/next-buyer")
    def next_buyer() -> tuple[Response, int] | Response:
        with account.lock:
            if not account.next_mails:
                return jsonify({"ticket_id": None, "left": 0}), 200
            return _arrive(account, account.next_mails.popleft())

    @bp.post("/workspace/api/buyer-mail")
    def buyer_mail() -> Response:
        asked = _body()
        text = str(asked.get("text", "")).strip()
        if not text:
            raise bad_request("text is needed")
        mail = account.compose_buyer_mail(
            str(asked.get("marketplace", "US")), text, str(asked.get("order_id", "")).strip()
        )
        with account.lock:
            answered = asked.get("ticket_id")
            if answered:
                earlier = account.ticket(answered)
                mail.sender = account.user(earlier.requester_id).email
                mail.subject = f"Re: {earlier.subject}"
            return _arrive(account, mail)

    @bp.post("/workspace/api/clock")
    def clock() -> Response:
        account.world.advance(timedelta(hours=float(_body().get("hours", 1))))
        account.touch()
        return jsonify({"now": iso(account.now())})

    @bp.post("/workspace/api/faults")
    def faults() -> Response:
        asked = _body()
        system, kind = str(asked.get("system")), asked.get("kind")
        if system not in SYSTEMS:
            raise bad_request("no such system")
        account.world.heal(system)
        if kind:
            # An access token can run out once; the next one would run out in turn and no call ever succeed.
            account.world.fail(system, FaultKind(str(kind)), times=1 if kind == "expired" else None)
        account.touch()
        return jsonify({"faults": _faults(account)})


def _arrive(account: ZendeskAccount, mail: PreparedMail) -> Response:
    got = account.receive_mail(mail.sender, mail.subject, mail.body, mail.to, mail.html, mail.name)
    ident = got.id if isinstance(got, Ticket) else None
    return jsonify({"ticket_id": ident, "left": len(account.next_mails)})


def _faults(account: ZendeskAccount) -> list[dict[str, Any]]:
    with account.world.lock:
        return [
            {
                "system": name,
                "kinds": FAULTS.get(name, SOURCE_FAULTS),
                "on": [fault.kind for fault in account.world.faults[name]],
            }
            for name in SYSTEMS
        ]


def _app(bp: Blueprint, account: ZendeskAccount) -> None:
    @bp.post("/workspace/api/app-form")
    def app_form() -> Response:
        """Where to post the first page of the app, and the signed token for it; one token an iframe load."""
        asked = _body()
        location = str(asked.get("location", "ticket_sidebar"))
        app = account.apps.latest()
        if location not in app.urls:
            raise not_found()
        parts = urlsplit(app.urls[location])
        query = dict(parse_qsl(parts.query))
        query |= {"origin": str(asked.get("origin", "")), "app_guid": str(asked.get("app_guid", ""))}
        if asked.get("scheme") == "dark":
            query["colorScheme"] = "dark"
        url = urlunsplit(parts._replace(query=urlencode(query)))
        token = account.signed_token(_me(account).id, location, url, app.id)
        return jsonify({"url": url, "token": token, "app_id": app.app_id, "installation_id": app.id})
