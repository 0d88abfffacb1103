from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.database import reachable_folder
from tests.support.embedded import crashed_at_exit

from crake.db.embedded import EmbeddedPostgres


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder of the test's own that does not exist yet."""
    with reachable_folder() as base:
        data_dir = base / "crake"
        with crashed_at_exit(data_dir):
            yield data_dir


@pytest.fixture(scope="session")
def stopped() -> Iterator[Path]:
    """A data folder with a database, whose server is stopped."""
    with reachable_folder() as base:
        with EmbeddedPostgres(base / "crake", durable=False):
            pass
        yield base / "crake"


@pytest.fixture
def used(folder: Path, stopped: Path) -> Path:
    """A data folder of the test's own with a database in it: a copy, which saves `initdb`."""
    subprocess.run(["cp", "-a", str(stopped), str(folder)], check=True)
    return folder
