"""/api/v2/tickets and what hangs on a ticket; incremental export, search, suspended tickets."""

from __future__ import annotations

import base64
import re
import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from flask import Blueprint, jsonify, request

from ..world import FaultKind
from . import mail, merging, tickets, triggers
from .errors import bad_request, conflict, forbidden, not_found, record_invalid
from .model import STATUSES, Ticket, Upload
from .rest import actor, admin, body, includes, page
from .show import Show

if TYPE_CHECKING:
    from .account import ZendeskAccount

INCREMENTAL_DELAY = timedelta(minutes=1)


def blueprint(account: ZendeskAccount) -> Blueprint:
    """The ticket endpoints."""
    bp = Blueprint("zendesk_tickets", __name__, url_prefix="/api/v2")
    show = Show(account)
    replies: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}

    def sideload(found: list[Ticket]) -> dict[str, Any]:
        wanted, out = includes(), {}
        if "users" in wanted:
            ids = dict.fromkeys(
                i for t in found for i in (t.requester_id, t.submitter_id, t.assignee_id) if i
            )
            out["users"] = [show.user(account.users[i]) for i in ids if i in account.users]
        if "brands" in wanted:
            out["brands"] = [show.brand(account.brands[i]) for i in dict.fromkeys(t.brand_id for t in found)]
        return out

    @bp.get("/tickets")
    def index() -> Any:
        with account.lock:
            found = list(account.tickets.values())
            return jsonify(page(account, "tickets", found, show.ticket) | sideload(found))

    @bp.post("/tickets")
    def create() -> Any:
        payload, key = body("ticket"), request.headers.get("Idempotency-Key")
        with account.lock:
            if actor().is_light:
                raise forbidden()
            if key and key in replies:
                if replies[key][0] != payload:
                    raise bad_request("The idempotency key was used with other parameters")
                return jsonify(replies[key][1]), 201, {"x-idempotency-lookup": "hit"}
            ticket, audit = account.create_ticket(actor(), payload)
            answer = {"ticket": show.ticket(ticket), "audit": show.audit(audit)}
            if key:
                replies[key] = (payload, answer)
            headers = {"Location": account.url(f"tickets/{ticket.id}.json")} | (
                {"x-idempotency-lookup": "miss"} if key else {}
            )
            return jsonify(answer), 201, headers

    @bp.get("/tickets/show_many")
    def show_many() -> Any:
        ids = [int(part) for part in request.args.get("ids", "").split(",") if part.strip().isdigit()]
        if len(ids) > 100:
            raise bad_request("At most 100 ids")
        with account.lock:
            found = [account.tickets[i] for i in ids if i in account.tickets]
            return jsonify(page(account, "tickets", found, show.ticket) | sideload(found))

    @bp.get("/tickets/<ticket_id>")
    def one(ticket_id: str) -> Any:
        with account.lock:
            ticket = account.ticket(ticket_id)
            shown = show.ticket(ticket)
            if "comment_count" in includes():
                shown["comment_count"] = len(ticket.comments)
            return jsonify({"ticket": shown} | sideload([ticket]))

    @bp.put("/tickets/<ticket_id>")
    def change(ticket_id: str) -> Any:
        payload = body("ticket")
        with account.lock:
            ticket = account.ticket(ticket_id)
            if account.world.take_fault("zendesk", FaultKind.CONFLICT):
                raise conflict()
            if account.world.take_fault("zendesk", FaultKind.UNPROCESSABLE):
                raise record_invalid(base="Ticket: is invalid")
            ticket, audit = account.update_ticket(actor(), ticket.id, payload)
            return jsonify({"ticket": show.ticket(ticket), "audit": show.audit(audit)})

    @bp.post("/uploads")
    def upload() -> Any:
        name, content = request.args.get("filename"), request.get_data()
        if not name or not content:
            raise bad_request("A filename and a file are needed")
        with account.lock:
            if actor().role == "end-user":
                raise forbidden()
            kept = Upload(secrets.token_hex(12), account.next_id(), name, request.mimetype or "", content)
            account.uploads[kept.token] = kept
            return jsonify(upload={"token": kept.token, "attachment": kept.shown()}), 201

    @bp.get("/tickets/<ticket_id>/audits")
    def audits(ticket_id: str) -> Any:
        with account.lock:
            ticket = account.ticket(ticket_id)
            rows = (
                list(reversed(ticket.audits)) if request.args.get("sort_order") == "desc" else ticket.audits
            )
            out = page(account, "audits", rows, show.audit)
            wanted = includes()
            if "tickets" in wanted:
                out["tickets"] = [show.ticket(ticket)]
            if "users" in wanted:
                ids = dict.fromkeys(
                    [
                        ticket.requester_id,
                        *(a.author_id for a in ticket.audits),
                        *(c.author_id for c in ticket.comments),
                    ]
                )
                out["users"] = [show.user(account.users[i]) for i in ids if i in account.users]
            return jsonify(out)

    @bp.get("/tickets/<ticket_id>/comments")
    def comments(ticket_id: str) -> Any:
        with account.lock:
            ticket = account.ticket(ticket_id)
            newest_first = (
                request.args.get("sort_order") == "desc" or request.args.get("sort") == "-created_at"
            )
            out = page(
                account,
                "comments",
                list(reversed(ticket.comments)) if newest_first else ticket.comments,
                show.comment,
            )
            if "users" in includes():
                out["users"] = [
                    show.user(account.users[i]) for i in dict.fromkeys(c.author_id for c in ticket.comments)
                ]
            return jsonify(out)

    @bp.route("/tickets/<ticket_id>/tags", methods=["GET", "PUT", "POST", "DELETE"])
    def tags(ticket_id: str) -> Any:
        with account.lock:
            ticket = account.ticket(ticket_id)
            if request.method != "GET":
                given = body()
                name = {"PUT": "additional_tags", "POST": "tags", "DELETE": "remove_tags"}[request.method]
                payload: dict[str, Any] = {name: tickets.tag_list(given.get("tags"))}
                payload |= {key: given[key] for key in ("safe_update", "updated_stamp") if key in given}
                account.update_ticket(actor(), ticket.id, payload)
            return jsonify({"tags": ticket.tags}), 201 if request.method == "POST" else 200

    @bp.post("/tickets/<ticket_id>/merge")
    def merge(ticket_id: str) -> Any:
        given = body()
        with account.lock:
            merging.merge(
                account,
                actor(),
                [account.ticket(i) for i in given.get("ids", [])],
                account.ticket(ticket_id),
                source_comment=given.get("source_comment"),
                target_comment=given.get("target_comment"),
                public=bool(given.get("target_comment_is_public")),
            )
            return jsonify(
                {
                    "job_status": {
                        "id": str(account.next_id()),
                        "status": "completed",
                        "total": 1,
                        "progress": 1,
                    }
                }
            )

    @bp.get("/tickets/<ticket_id>/macros/<int:macro_id>/apply")
    def apply_to(ticket_id: str, macro_id: int) -> Any:
        with account.lock:
            ticket, macro = account.ticket(ticket_id), account.macros.get(macro_id)
            if macro is None:
                raise not_found()
            return jsonify(
                {
                    "result": {
                        "ticket": show.ticket(ticket) | triggers.apply_macro(account, macro, ticket, actor())
                    }
                }
            )

    @bp.get("/incremental/tickets/cursor")
    def incremental() -> Any:
        admin()
        with account.lock:
            given = request.args.get("cursor")
            try:
                raw = (
                    base64.urlsafe_b64decode(given).decode()
                    if given
                    else f"{float(request.args['start_time'])}|0"
                )
                since, last_id = float(raw.split("|")[0]), int(raw.split("|")[1])
            except (KeyError, ValueError, IndexError):
                raise bad_request("start_time or cursor is needed") from None
            size = max(1, min(request.args.get("per_page", 1000, type=int), 1000))
            until = account.now() - INCREMENTAL_DELAY
            rows = sorted(
                (t for t in account.tickets.values() if t.updated_at <= until),
                key=lambda t: (t.updated_at, t.id),
            )
            rows = [t for t in rows if (t.updated_at.timestamp(), t.id) > (since, last_id)]
            chosen = rows[:size]
            mark = f"{chosen[-1].updated_at.timestamp()}|{chosen[-1].id}" if chosen else raw
            cursor = base64.urlsafe_b64encode(mark.encode()).decode()
            return jsonify(
                {
                    "tickets": [show.ticket(t) for t in chosen],
                    "after_cursor": cursor,
                    "before_cursor": None,
                    "after_url": f"{account.url('incremental/tickets/cursor.json')}?cursor={cursor}",
                    "before_url": None,
                    "end_of_stream": len(rows) <= size,
                }
                | sideload(chosen)
            )

    @bp.get("/suspended_tickets")
    def suspended() -> Any:
        admin()
        with account.lock:
            return jsonify(
                page(account, "suspended_tickets", list(account.suspended.values()), show.suspended)
            )

    @bp.route("/suspended_tickets/<int:kept_id>", methods=["GET", "DELETE"])
    def one_suspended(kept_id: int) -> Any:
        admin()
        with account.lock:
            if kept_id not in account.suspended:
                raise not_found()
            if request.method == "DELETE":
                del account.suspended[kept_id]
                return "", 204
            return jsonify({"suspended_ticket": show.suspended(account.suspended[kept_id])})

    @bp.put("/suspended_tickets/recover_many")
    def recover_many() -> Any:
        admin()
        ids = [int(part) for part in request.args.get("ids", "").split(",") if part.strip().isdigit()]
        with account.lock:
            found = [mail.recover(account, account.suspended[i]) for i in ids if i in account.suspended]
            return jsonify({"tickets": [show.ticket(one) for one in found]})

    @bp.get("/search")
    def search() -> Any:
        with account.lock:
            ready = [
                t for t in account.tickets.values() if t.created_at <= account.now() - account.search_lag
            ]
            found = [t for t in ready if matches(account, t, request.args.get("query", ""))]
            found.sort(key=lambda t: t.created_at, reverse=request.args.get("sort_order", "desc") == "desc")
            if len(found) > 1000 and request.args.get("page", 1, type=int) > 10:
                raise record_invalid(base="Search: at most 1000 results")
            return jsonify(
                page(account, "results", found, lambda t: show.ticket(t) | {"result_type": "ticket"})
            )

    return bp


_TERM = re.compile(r'(-?)(?:(\w+)([:<>]=?))?(?:"([^"]*)"|(\S+))')


def matches(account: ZendeskAccount, ticket: Ticket, query: str) -> bool:
    """Whether the ticket fits a search: status, tags, fieldvalue, custom_field_N, requester, dates, words."""
    for minus, name, operator, quoted, bare in _TERM.findall(query):
        if _term(account, ticket, name, operator, quoted or bare) == bool(minus):
            return False
    return True


def _term(account: ZendeskAccount, ticket: Ticket, name: str, operator: str, wanted: str) -> bool:
    if not name:
        return wanted.lower() in f"{ticket.subject} {' '.join(c.body for c in ticket.comments)}".lower()
    if name == "type":
        return wanted == "ticket"
    if name in {"order_by", "sort"}:
        return True
    if name == "status":
        place = STATUSES.index(ticket.status)
        other = STATUSES.index(wanted) if wanted in STATUSES else -1
        return _order(operator, place, other)
    if name == "tags":
        return wanted in ticket.tags
    if name == "fieldvalue":
        return wanted.lower() in {str(v).lower() for v in ticket.custom.values() if v is not None}
    if name.startswith("custom_field_"):
        return str(ticket.custom.get(int(name.removeprefix("custom_field_")))).lower() == wanted.lower()
    if name == "requester":
        return account.user(ticket.requester_id).email == wanted.lower()
    if name in {"created", "updated"}:
        at = datetime.fromisoformat(wanted)
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        return _order(operator, getattr(ticket, f"{name}_at"), at)
    return wanted.lower() in str(getattr(ticket, name, "")).lower()


def _order(operator: str, a: Any, b: Any) -> bool:
    return bool({":": a == b, "<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}.get(operator, False))
