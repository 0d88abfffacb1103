"""The queue's tables, and crake's own."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from crake.db.migrate import queue_migrations, run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    connection = op.get_bind()
    for text in queue_migrations(after="", last="03.04.00"):
        run_sql(connection, text)
    run_sql(connection, Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
