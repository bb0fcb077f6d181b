"""Alembic's entry: runs on the connection that ``Database.migrate`` hands over."""

from alembic import context

# The tables of a file are known to Base once it is imported.
from backend.store import charge_models, warehouse_models  # noqa: F401
from backend.store.models import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
