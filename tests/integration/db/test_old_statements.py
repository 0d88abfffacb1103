"""While servers of two versions run, what the old ones say must go on being understood.

A new column can break an old statement, when another table of it has one of that name.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import psycopg
import pytest

ROOT = Path(__file__).parents[3]
MIGRATIONS = "src/crake/db/migrations/versions"

NAMES = (
    psycopg.errors.AmbiguousColumn,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.UndefinedTable,
)

STATEMENTS = """
import importlib, json, pkgutil, re
import crake.accounts, crake.db, crake.tasks

def texts(value):
    return value.values() if isinstance(value, dict) else [value]

verb = re.compile("(SELECT|WITH|INSERT|UPDATE|DELETE)[ \\n]")
found = {}
for package in (crake.accounts, crake.db, crake.tasks):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if module.ispkg:
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for text in texts(value):
                if isinstance(text, str) and verb.match(text.lstrip()):
                    found[f"{module.name}.{name}: {text[:40]}"] = text
print(json.dumps({"file": crake.__file__, "found": found}))
"""


class Nulls(dict[str, None]):
    """A value for every parameter."""

    def __missing__(self, name: str) -> None:
        return None


def statements(source: Path) -> Mapping[str, str]:
    """Return the SQL that is named in the modules of a version of crake."""
    done = subprocess.run(
        [sys.executable, "-c", STATEMENTS],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout)
    assert Path(answer["file"]).is_relative_to(source)
    found: dict[str, str] = answer["found"]
    return found


def misunderstood(dsn: str, found: Mapping[str, str]) -> list[str]:
    """Return what PostgreSQL says of statements whose names it does not find, or finds twice."""
    said = []
    with psycopg.connect(dsn, autocommit=True) as connection:
        for name, text in found.items():
            try:
                connection.execute(f"EXPLAIN {text}", Nulls())
            except NAMES as error:
                said.append(f"{name}: {error}")
            except psycopg.ProgrammingError:
                pass  # without values, some types stay open
    return said


def git(*arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("the history of this checkout does not reach far enough")
    return done.stdout


def test_the_statements_before_the_newest_migration_are_understood(
    dsn: str, tmp_path: Path
) -> None:
    newest = git("log", "-1", "--diff-filter=A", "--format=%H", "--", MIGRATIONS).decode().strip()
    old = git("archive", f"{newest}^", "src")
    subprocess.run(["tar", "-x", "-C", str(tmp_path)], input=old, check=True)
    found = statements(tmp_path / "src")
    assert len(found) > 50
    assert misunderstood(dsn, found) == []


def test_a_clash_of_names_is_seen(dsn: str) -> None:
    found = statements(ROOT / "src")
    assert misunderstood(dsn, found) == []
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("ALTER TABLE tokens ADD COLUMN balance integer")
        try:
            said = misunderstood(dsn, found)
        finally:
            connection.execute("ALTER TABLE tokens DROP COLUMN balance")
    assert any("SUBMIT" in line and "ambiguous" in line for line in said)
