"""shipments that agents confirmed to Amazon"""

import sqlalchemy as sa
from alembic import op

from backend.store.models import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shipment_uploads",
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("carrier_code", sa.String(length=60), nullable=False),
        sa.Column("carrier_name", sa.String(length=60), nullable=True),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("shipped_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("error_code", sa.String(length=60), nullable=True),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tenant_id", "order_id", "reference"),
    )
    with op.batch_alter_table("shipment_uploads", schema=None) as batch_op:
        batch_op.create_index("ix_shipment_uploads_ticket", ["tenant_id", "ticket_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("shipment_uploads", schema=None) as batch_op:
        batch_op.drop_index("ix_shipment_uploads_ticket")

    op.drop_table("shipment_uploads")
