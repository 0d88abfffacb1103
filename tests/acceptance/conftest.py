from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import Crake, crake


@pytest.fixture
def own(tmp_path: Path, dsn: str) -> Iterator[Crake]:
    """A crake of the test's own, on a fresh database; nothing runs yet."""
    with crake(tmp_path, CRAKE_DATABASE_URL=dsn) as own:
        yield own
