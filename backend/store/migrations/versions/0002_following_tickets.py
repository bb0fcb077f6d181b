"""following tickets: corrections, clocks, the watch, cursors, suspended notices"""

import sqlalchemy as sa
from alembic import op

from backend.store.models import BigId, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("ticket_facts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("corrected_case", sa.String(length=30), nullable=True))
        batch_op.add_column(sa.Column("corrected_fulfillment", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("correction", sa.BigInteger(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("claim_started_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("answered_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("bounced_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("merged_into", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("status", sa.String(length=12), nullable=False, server_default="open"))
        batch_op.add_column(sa.Column("contacts", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("ticket_updated_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("shown", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("shown_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("look_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("urgency", sa.Integer(), nullable=False, server_default="0"))
        batch_op.create_index("ix_ticket_facts_look", ["tenant_id", "look_at"], unique=False)
        batch_op.create_index("ix_ticket_facts_merged", ["tenant_id", "merged_into"], unique=False)

    op.create_table(
        "corrections",
        sa.Column("id", BigId, nullable=False),
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("read", sa.String(length=40), nullable=True),
        sa.Column("corrected", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_corrections_ticket", "corrections", ["tenant_id", "ticket_id"], unique=False)

    op.create_table(
        "cursors",
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tenant_id", "name"),
    )

    op.create_table(
        "suspended_notices",
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("suspended_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("notice", sa.String(length=30), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tenant_id", "suspended_id"),
    )
    op.create_index("ix_suspended_order", "suspended_notices", ["tenant_id", "order_id"], unique=False)


def downgrade() -> None:
    op.drop_table("suspended_notices")
    op.drop_table("cursors")
    op.drop_table("corrections")
    with op.batch_alter_table("ticket_facts", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_facts_merged")
        batch_op.drop_index("ix_ticket_facts_look")
        for name in (
            "urgency",
            "look_at",
            "shown_at",
            "shown",
            "ticket_updated_at",
            "contacts",
            "status",
            "merged_into",
            "bounced_at",
            "answered_at",
            "claim_started_at",
            "correction",
            "corrected_fulfillment",
            "corrected_case",
        ):
            batch_op.drop_column(name)
