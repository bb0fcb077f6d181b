"""what warehouses send us"""

import sqlalchemy as sa
from alembic import op

from backend.store.models import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "warehouse_parcels",
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("connection_id", sa.String(length=40), nullable=False),
        sa.Column("order_key", sa.String(length=64), nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("order_id", sa.String(length=64), nullable=False),
        sa.Column("carrier", sa.String(length=120), nullable=True),
        sa.Column("last_mile_number", sa.String(length=64), nullable=True),
        sa.Column("shipped_at", UtcDateTime(), nullable=True),
        sa.Column("warehouse", sa.String(length=120), nullable=True),
        sa.Column("label_cost", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("weight_grams", sa.Integer(), nullable=True),
        sa.Column("told_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["connection_id"], ["connections.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tenant_id", "connection_id", "order_key", "number"),
    )
    with op.batch_alter_table("warehouse_parcels", schema=None) as batch_op:
        batch_op.create_index("ix_warehouse_parcels_told", ["told_at"], unique=False)

    op.create_table(
        "warehouse_stock",
        sa.Column("tenant_id", sa.String(length=40), nullable=False),
        sa.Column("connection_id", sa.String(length=40), nullable=False),
        sa.Column("sku", sa.String(length=80), nullable=False),
        sa.Column("on_hand", sa.Integer(), nullable=False),
        sa.Column("as_of", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["connection_id"], ["connections.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["tenant_id"], ["tenants.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tenant_id", "connection_id", "sku"),
    )


def downgrade() -> None:
    op.drop_table("warehouse_stock")
    with op.batch_alter_table("warehouse_parcels", schema=None) as batch_op:
        batch_op.drop_index("ix_warehouse_parcels_told")

    op.drop_table("warehouse_parcels")
