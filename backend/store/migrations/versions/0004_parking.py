"""tickets that wait for their parcel to move"""

import sqlalchemy as sa
from alembic import op

from backend.store.models import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("ticket_facts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("parked_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("parked_by", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("parked_seen", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("wake_at", UtcDateTime(), nullable=True))
        batch_op.create_index("ix_ticket_facts_wake", ["tenant_id", "wake_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("ticket_facts", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_facts_wake")
        for name in ("wake_at", "parked_seen", "parked_by", "parked_at"):
            batch_op.drop_column(name)
