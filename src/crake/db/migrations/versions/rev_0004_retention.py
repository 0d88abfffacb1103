"""Retention: when files go, what is left to be removed, and which chores are due."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from crake.db.migrate import run_sql

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    run_sql(op.get_bind(), Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
