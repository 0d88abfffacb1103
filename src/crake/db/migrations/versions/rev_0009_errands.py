"""What other servers render for tasks that are over, on record until it is stopped."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from crake.db.migrate import run_sql

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    run_sql(op.get_bind(), Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
