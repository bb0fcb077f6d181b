"""money of orders, and refunds that agents approved"""

import sqlalchemy as sa
from alembic import op

from backend.store.models import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ledgers",
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("ledger", sa.Text(), nullable=True),
        sa.Column("connection_id", sa.String(length=40), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("error_code", sa.String(length=60), nullable=True),
        sa.Column("retry_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tenant_id", "order_id"),
    )
    op.create_table(
        "refund_approvals",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("open_order", sa.String(length=40), nullable=True),
        sa.Column("amount", sa.String(length=40), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("approved_at", UtcDateTime(), nullable=False),
        sa.Column("known", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("seen_amount", sa.String(length=40), nullable=True),
        sa.Column("seen_currency", sa.String(length=3), nullable=True),
        sa.Column("seen_at", UtcDateTime(), nullable=True),
        sa.Column("look_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tenant_id", "open_order"),
    )
    with op.batch_alter_table("refund_approvals", schema=None) as batch_op:
        batch_op.create_index(
            "ix_refund_approvals_order", ["tenant_id", "order_id", "approved_at"], unique=False
        )
        batch_op.create_index("ix_refund_approvals_look", ["tenant_id", "look_at"], unique=False)


def downgrade() -> None:
    op.drop_table("refund_approvals")
    op.drop_table("ledgers")
