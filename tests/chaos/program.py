"""`crake` with the engines of the fault tests in it, and on request with a schema of tomorrow.

`CHAOS_MIGRATIONS` names a folder that stands in for crake's own migrations: a program that is
started with it is a newer crake than one without.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MIGRATIONS = "CHAOS_MIGRATIONS"


def main() -> None:
    """Run crake's command line."""
    sys.path.insert(0, str(ROOT))
    import tests.chaos.engines  # noqa: F401, PLC0415 - registers them
    from crake.cli import main as crake  # noqa: PLC0415
    from crake.db import migrate  # noqa: PLC0415

    if MIGRATIONS in os.environ:
        migrate._FOLDER = Path(os.environ[MIGRATIONS])
    crake()


if __name__ == "__main__":
    main()
