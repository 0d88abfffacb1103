"""The schema's revisions: which one a database has, and how it gets to the newest.

Alembic keeps the order and the version; every revision is plain SQL. Revisions lie in
`migrations/versions`; `schema.sql` is what they add up to, which a test checks.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import psycopg
import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from procrastinate.schema import SchemaManager
from sqlalchemy.pool import NullPool

State = Literal["empty", "older", "current", "newer"]

_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 0x6372616B65  # "crake", the number of the advisory lock


def head() -> str:
    """Return the newest revision that this code knows."""
    found = _scripts().get_current_head()
    assert found is not None
    return found


def current(dsn: str) -> str | None:
    """Return the revision of a database, or `None` where crake has no tables yet.

    Raises
    ------
    psycopg.OperationalError
        The server cannot be reached.
    """
    with psycopg.connect(dsn, autocommit=True) as connection:
        there = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
        if there is None or there[0] is None:
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None


def state(dsn: str) -> State:
    """Return how a database's schema stands to this code."""
    revision = current(dsn)
    if revision is None:
        return "empty"
    if revision == head():
        return "current"
    known = {script.revision for script in _scripts().walk_revisions()}
    return "older" if revision in known else "newer"


def upgrade(dsn: str) -> None:
    """Bring a database to the newest revision, in one transaction.

    Two programs may do this at once: the second waits for the first and finds nothing to do.
    """
    engine = sqlalchemy.create_engine(
        "postgresql+psycopg://", creator=lambda: psycopg.connect(dsn), poolclass=NullPool
    )
    with engine.begin() as connection:
        connection.execute(
            sqlalchemy.text("SELECT pg_advisory_xact_lock(:key)").bindparams(key=_LOCK)
        )
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def run_sql(connection: sqlalchemy.Connection, text: str) -> None:
    """Run several statements as they stand, with `%` and `:` meaning nothing special."""
    connection.exec_driver_sql(text, execution_options={"no_parameters": True})


def queue_migrations(after: str, last: str) -> list[str]:
    """Return the migrations of Procrastinate's tables between two of its versions, in order.

    The queue's package carries all of its migrations, old ones included, so that replaying an old
    revision gives the same tables with every later version of the package.

    Parameters
    ----------
    after
        Version, `AA.BB.CC`, whose migrations have run already; empty for none.
    last
        Version whose migrations are the last to run.
    """
    files = sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql"))
    chosen = [path for path in files if after < path.name.split("_")[0] <= last]
    return [path.read_text(encoding="utf-8") for path in chosen]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
