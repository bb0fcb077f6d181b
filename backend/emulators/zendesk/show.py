"""Records as the REST API prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import (
    Audit,
    Brand,
    Comment,
    Rule,
    SupportAddress,
    SuspendedTicket,
    Ticket,
    TicketField,
    User,
    Webhook,
    iso,
)

if TYPE_CHECKING:
    from .account import ZendeskAccount


class Show:
    """Printers of one account; each gives a JSON object."""

    def __init__(self, account: ZendeskAccount) -> None:
        self.account = account

    def ticket(self, ticket: Ticket) -> dict[str, Any]:
        """A ticket without its comments."""
        values = [
            {
                "id": field.id,
                "value": ticket.custom.get(field.id, False if field.type == "checkbox" else None),
            }
            for field in self.account.fields.values()
            if field.removable and field.active
        ]
        return {
            "url": self.account.url(f"tickets/{ticket.id}.json"),
            "id": ticket.id,
            "external_id": ticket.external_id,
            "via": ticket.via,
            "created_at": iso(ticket.created_at),
            "updated_at": iso(ticket.updated_at),
            "generated_timestamp": int(ticket.updated_at.timestamp()),
            "type": ticket.type,
            "subject": ticket.subject,
            "raw_subject": ticket.subject,
            "description": ticket.description,
            "priority": ticket.priority,
            "status": ticket.status,
            "recipient": ticket.recipient,
            "requester_id": ticket.requester_id,
            "submitter_id": ticket.submitter_id,
            "assignee_id": ticket.assignee_id,
            "organization_id": None,
            "group_id": None,
            "collaborator_ids": [],
            "follower_ids": [],
            "email_cc_ids": [],
            "forum_topic_id": None,
            "problem_id": None,
            "has_incidents": False,
            "is_public": ticket.is_public,
            "due_at": None,
            "tags": list(ticket.tags),
            "custom_fields": values,
            "fields": values,
            "satisfaction_rating": {"score": "unoffered"},
            "sharing_agreement_ids": [],
            "followup_ids": list(ticket.followup_ids),
            "brand_id": ticket.brand_id,
            "allow_channelback": False,
            "allow_attachments": True,
            "from_messaging_channel": False,
            "via_followup_source_id": ticket.via_followup_source_id,
        }

    def comment(self, comment: Comment) -> dict[str, Any]:
        """A comment."""
        return {
            "id": comment.id,
            "type": "Comment",
            "author_id": comment.author_id,
            "body": comment.body,
            "html_body": comment.html_body,
            "plain_body": comment.body,
            "public": comment.public,
            "attachments": [one.shown() for one in comment.attachments],
            "audit_id": comment.audit_id,
            "via": comment.via,
            "created_at": iso(comment.created_at),
            "metadata": comment.metadata,
        }

    def audit(self, audit: Audit) -> dict[str, Any]:
        """An audit with its events."""
        return {
            "id": audit.id,
            "ticket_id": audit.ticket_id,
            "created_at": iso(audit.created_at),
            "author_id": audit.author_id,
            "metadata": audit.metadata,
            "events": [dict(event) for event in audit.events],
            "via": audit.via,
        }

    def user(self, user: User) -> dict[str, Any]:
        """A person."""
        return {
            "id": user.id,
            "url": self.account.url(f"users/{user.id}.json"),
            "name": user.name,
            "email": user.email,
            "created_at": iso(user.created_at),
            "updated_at": iso(user.created_at),
            "time_zone": "UTC",
            "iana_time_zone": "Etc/UTC",
            "phone": None,
            "locale": user.locale,
            "locale_id": 10 if user.locale.lower().startswith("zh") else 1,
            "organization_id": None,
            "role": user.role,
            "role_type": user.role_type,
            "custom_role_id": user.custom_role_id,
            "verified": True,
            "active": user.active,
            "suspended": False,
            "shared": False,
            "tags": [],
            "user_fields": {},
            "ticket_restriction": None,
            "only_private_comments": user.is_light,
            "restricted_agent": False,
            "external_id": None,
        }

    def brand(self, brand: Brand) -> dict[str, Any]:
        """A brand."""
        return {
            "id": brand.id,
            "url": self.account.url(f"brands/{brand.id}.json"),
            "name": brand.name,
            "subdomain": brand.subdomain,
            "brand_url": f"https://{brand.subdomain}.zendesk.com",
            "active": True,
            "default": brand.default,
            "is_deleted": False,
        }

    def address(self, address: SupportAddress) -> dict[str, Any]:
        """A support address."""
        return {
            "id": address.id,
            "url": self.account.url(f"recipient_addresses/{address.id}.json"),
            "name": address.name,
            "email": address.email,
            "brand_id": address.brand_id,
            "default": address.default,
            "forwarding_status": "verified",
            "spf_status": "verified",
            "cname_status": "verified",
            "domain_verification_status": "verified",
        }

    def field(self, field: TicketField) -> dict[str, Any]:
        """A ticket field."""
        shown: dict[str, Any] = {
            "id": field.id,
            "url": self.account.url(f"ticket_fields/{field.id}.json"),
            "type": field.type,
            "title": field.title,
            "raw_title": field.title,
            "description": field.description,
            "position": field.position,
            "active": field.active,
            "required": False,
            "regexp_for_validation": field.regexp,
            "visible_in_portal": False,
            "tag": field.tag,
            "agent_description": field.agent_description,
            "removable": field.removable,
            "created_at": iso(field.created_at),
            "updated_at": iso(field.updated_at),
        }
        if field.type in {"tagger", "multiselect"}:
            shown["custom_field_options"] = [
                {"id": o.id, "name": o.name, "raw_name": o.name, "value": o.value, "default": o.default}
                for o in field.options
            ]
        return shown

    def trigger(self, rule: Rule) -> dict[str, Any]:
        """A trigger."""
        return self._rule(rule, "triggers") | {
            "conditions": rule.conditions,
            "category_id": None,
            "default": False,
        }

    def macro(self, rule: Rule) -> dict[str, Any]:
        """A macro."""
        return self._rule(rule, "macros") | {"restriction": rule.restriction}

    def _rule(self, rule: Rule, kind: str) -> dict[str, Any]:
        return {
            "id": rule.id,
            "url": self.account.url(f"{kind}/{rule.id}.json"),
            "title": rule.title,
            "raw_title": rule.title,
            "active": rule.active,
            "position": rule.position,
            "description": rule.description,
            "actions": rule.actions,
            "created_at": iso(rule.created_at),
            "updated_at": iso(rule.updated_at),
        }

    def webhook(self, hook: Webhook) -> dict[str, Any]:
        """A webhook; its credentials are never printed."""
        shown: dict[str, Any] = {
            "id": hook.id,
            "name": hook.name,
            "description": hook.description,
            "status": hook.status,
            "endpoint": hook.endpoint,
            "http_method": hook.http_method,
            "request_format": hook.request_format,
            "subscriptions": hook.subscriptions,
            "created_at": iso(hook.created_at),
            "created_by": str(hook.created_by),
            "updated_at": iso(hook.updated_at),
            "updated_by": str(hook.created_by),
        }
        if hook.authentication:
            shown["authentication"] = {k: v for k, v in hook.authentication.items() if k != "data"}
        return shown

    def suspended(self, kept: SuspendedTicket) -> dict[str, Any]:
        """A suspended ticket."""
        return {
            "id": kept.id,
            "url": self.account.url(f"suspended_tickets/{kept.id}.json"),
            "author": kept.author,
            "subject": kept.subject,
            "content": kept.content,
            "cause": kept.cause,
            "cause_id": kept.cause_id,
            "recipient": kept.recipient,
            "created_at": iso(kept.created_at),
            "updated_at": iso(kept.created_at),
            "ticket_id": None,
            "message_id": None,
            "via": {
                "channel": "email",
                "source": {
                    "from": {"address": kept.author["email"], "name": kept.author["name"]},
                    "to": {"address": kept.recipient, "name": ""},
                    "rel": None,
                },
            },
            "brand_id": None,
            "attachments": [],
            "error_messages": None,
        }
