from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from procrastinate.schema import SchemaManager

from crake.db import migrate

SCHEMA = Path(migrate.__file__).with_name("schema.sql")

# What makes a schema, as rows of text. Not in it: the order of columns, which differs between
# tables that were made at once and tables that grew (Procrastinate's own), and which no statement
# relies on.
CATALOGUE = {
    "columns": """
        SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default,
               is_identity, identity_generation
        FROM information_schema.columns WHERE table_schema = 'public'
    """,
    "constraints": """
        SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    """,
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "triggers": """
        SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
        FROM pg_trigger WHERE NOT tgisinternal
    """,
    "functions": """
        SELECT oid::regprocedure::text, prosrc, prorettype::regtype::text, provolatile::text,
               pg_get_function_arguments(oid)
        FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    """,
    "types": """
        SELECT typname, typtype::text,
               (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder)
                FROM pg_enum WHERE enumtypid = t.oid),
               CASE WHEN typtype = 'c' AND relkind = 'c' THEN
                   (SELECT string_agg(attname || ' ' || atttypid::regtype, ',' ORDER BY attnum)
                    FROM pg_attribute WHERE attrelid = typrelid) END
        FROM pg_type t LEFT JOIN pg_class c ON c.oid = typrelid
        WHERE typnamespace = 'public'::regnamespace
    """,
    "sequences": "SELECT sequencename, data_type::text FROM pg_sequences",
}


def catalogue(dsn: str) -> dict[str, list[str]]:
    with psycopg.connect(dsn) as connection:
        return {
            name: sorted(
                " | ".join(" ".join(str(value).split()) for value in row)
                for row in connection.execute(query.encode())
                if "alembic_version" not in str(row)
            )
            for name, query in CATALOGUE.items()
        }


def test_all_revisions_add_up_to_the_declared_schema(dsn: str, empty_dsn: str) -> None:
    with psycopg.connect(empty_dsn) as connection:
        connection.execute(SchemaManager.get_schema())
        connection.execute(SCHEMA.read_bytes())
    assert catalogue(dsn) == catalogue(empty_dsn)


def test_every_kind_of_object_is_compared(dsn: str) -> None:
    assert all(catalogue(dsn).values())


def test_a_migrated_database_is_current(dsn: str) -> None:
    assert migrate.current(dsn) == migrate.head()
    assert migrate.state(dsn) == "current"


def test_a_fresh_database_is_empty(empty_dsn: str) -> None:
    assert migrate.current(empty_dsn) is None
    assert migrate.state(empty_dsn) == "empty"


def test_two_programs_may_upgrade_at_once(empty_dsn: str) -> None:
    with ThreadPoolExecutor(2) as executor:
        list(executor.map(migrate.upgrade, [empty_dsn, empty_dsn]))
    assert migrate.state(empty_dsn) == "current"


def test_an_unknown_revision_is_newer(dsn: str) -> None:
    with psycopg.connect(dsn) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert migrate.state(dsn) == "newer"


def test_an_upgrade_that_fails_leaves_nothing_behind(empty_dsn: str) -> None:
    with psycopg.connect(empty_dsn) as connection:
        connection.execute("CREATE TABLE deliveries (mine text)")
    with pytest.raises(Exception, match="already exists"):
        migrate.upgrade(empty_dsn)
    with psycopg.connect(empty_dsn) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        assert tables.fetchall() == [("deliveries",)]


def test_the_queue_s_migrations_are_chosen_by_version() -> None:
    every = migrate.queue_migrations(after="", last="03.04.00")
    assert len(every) == len(list(Path(SchemaManager.get_migrations_path()).glob("*.sql")))
    later = migrate.queue_migrations(after="03.03.00", last="03.04.00")
    assert later == every[-2:]
