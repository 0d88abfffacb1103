"""A PostgreSQL for tests: one server a session, one fresh database a test."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from crake.db import migrate
from crake.db.embedded import EmbeddedPostgres

TEMPLATE = "crake_template"


@contextmanager
def reachable_folder() -> Iterator[Path]:
    """Make a temporary folder that the database's user can reach.

    Pytest's own temporary folders have mode 0700, which keeps that user out where tests run as
    root.
    """
    folder = Path(tempfile.mkdtemp(prefix="crake-test-"))
    if os.geteuid() == 0:
        folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def server_with_template() -> Iterator[str]:
    """Run a PostgreSQL with a migrated, empty template; yields the URL of its first database."""
    with reachable_folder() as folder, EmbeddedPostgres(folder, durable=False) as dsn:
        create(dsn, TEMPLATE)
        migrate.upgrade(in_database(dsn, TEMPLATE))
        yield dsn


@contextmanager
def fresh_database(server: str, template: str = "template1") -> Iterator[str]:
    """Make a database, a copy of `template`, and drop it afterwards."""
    name = f"test_{uuid4().hex}"
    create(server, name, template)
    try:
        yield in_database(server, name)
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            # Forced: a test that failed may have left connections behind.
            connection.execute(
                sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            )


def create(server: str, name: str, template: str = "template1") -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )


def in_database(dsn: str, name: str) -> str:
    return make_conninfo("", **(conninfo_to_dict(dsn) | {"dbname": name}))
