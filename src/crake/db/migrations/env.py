"""Alembic runs this to get a connection; `crake.db.migrate` is what calls Alembic."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=None)
with context.begin_transaction():
    context.run_migrations()
