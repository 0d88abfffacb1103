from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from crake.db.embedded import EmbeddedPostgres
from tests.support.database import reachable_folder
from tests.support.embedded import crashed_at_exit


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder of the test's own that does not exist yet."""
    with reachable_folder() as base:
        data_dir = base / "crake"
        with crashed_at_exit(data_dir):
            yield data_dir


@pytest.fixture(scope="session")
def stopped() -> Iterator[Path]:
    """A data folder with a database whose server is stopped."""
    with reachable_folder() as base:
        with EmbeddedPostgres(base / "crake", durable=False):
            pass
        yield base / "crake"


@pytest.fixture
def used(stopped: Path) -> Iterator[Path]:
    """A data folder with a stopped server, which other tests have used and will use."""
    with crashed_at_exit(stopped):
        yield stopped


@pytest.fixture
def spoiled(folder: Path, stopped: Path) -> Path:
    """A data folder of the test's own whose database has lost a file that it needs."""
    subprocess.run(["cp", "-a", str(stopped), str(folder)], check=True)
    (folder / "postgres" / "data" / "global" / "pg_control").unlink()
    return folder


@pytest.fixture(scope="session")
def running() -> Iterator[tuple[Path, str]]:
    """A data folder and the URL of its server, to look at."""
    with reachable_folder() as base, EmbeddedPostgres(base / "crake") as dsn:
        yield base / "crake", dsn
