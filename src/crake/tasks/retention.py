"""What is removed because of its age: videos that expired, files that belong to nothing, old rows.

Every method may run at any time, twice, and on several workers at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import LiteralString
from uuid import UUID

from crake.db.pool import Database
from crake.storage.models import CHARACTERS, FILES, TASKS, UPLOAD_SECONDS, UPLOADS
from crake.storage.service import Storage

ORPHAN_SECONDS = 24 * 3600
"""Age of a file that may be an orphan. A younger one may belong to a task that is yet to come: the
images of a request are stored before its task is written."""

BATCH = 500

# The trigger on `tasks` puts the files of these on record as left.
EXPIRE = """
UPDATE tasks SET files_removed_at = now()
 WHERE id IN (
    SELECT id FROM tasks WHERE expires_at <= now() AND files_removed_at IS NULL
     ORDER BY expires_at LIMIT %(limit)s FOR NO KEY UPDATE SKIP LOCKED)
"""

# As the one on `files` does.
EXPIRE_FILES = "DELETE FROM files WHERE expires_at <= now()"

# Who keeps what lies in each folder of the storage.
KEEPING: Mapping[str, LiteralString] = {
    TASKS: """
        SELECT id FROM tasks
         WHERE id = ANY(%(ids)s) AND state NOT IN ('failed', 'cancelled')
           AND files_removed_at IS NULL
    """,
    CHARACTERS: "SELECT id FROM characters WHERE id = ANY(%(ids)s)",
    FILES: "SELECT id FROM files WHERE id = ANY(%(ids)s)",
}

RELEASE_KEYS = """
UPDATE tasks SET idempotency_key = NULL
 WHERE idempotency_key IS NOT NULL AND created_at <= now() - interval '24 hours'
"""

RETIRE_SECRETS = "DELETE FROM signing_secrets WHERE expires_at <= now()"

# A worker deletes the jobs that it did; these ended in another way, and nothing looks at them.
DROP_JOBS = """
DELETE FROM procrastinate_jobs WHERE status IN ('succeeded', 'failed', 'cancelled', 'aborted')
"""


class Retention:
    """Removes what is too old."""

    def __init__(self, db: Database, storage: Storage) -> None:
        self._db = db
        self._storage = storage

    async def expire(self) -> int:
        """Mark the tasks whose videos have expired, remove the rows of uploaded images that have.

        Their files are left. Returns how many there were.
        """
        expired = await self._db.execute(EXPIRE_FILES, repeatable=True)
        while marked := await self._db.execute(EXPIRE, {"limit": BATCH}, repeatable=True):
            expired += marked
        return expired

    async def sweep_orphans(self, older: float = ORPHAN_SECONDS) -> int:
        """Remove files that no task, character or kept image has, and what a broken write left.

        Parameters
        ----------
        older
            Seconds that a file must be old.

        Returns
        -------
        int
            How many files there were.
        """
        moment = datetime.now(UTC) - timedelta(seconds=older)
        removed = await self._storage.delete_broken(moment)
        for folder, query in KEEPING.items():
            async for keys in self._storage.older(folder, moment):
                ids = list({owner for key in keys if (owner := _owner_of(key))})
                keeping = set(await self._db.fetch_all(_id, query, {"ids": ids}))
                orphans = [key for key in keys if _owner_of(key) not in keeping]
                removed += await self._storage.delete(orphans)
        return removed

    async def sweep_uploads(self, older: float = UPLOAD_SECONDS) -> int:
        """Remove the console's uploads whose addresses have expired; return how many."""
        moment = datetime.now(UTC) - timedelta(seconds=older)
        removed = 0
        async for keys in self._storage.older(UPLOADS, moment):
            removed += await self._storage.delete(keys)
        return removed

    async def sweep_rows(self) -> int:
        """Forget used-up idempotency keys, retired secrets, ended jobs; return how many."""
        return sum(
            [
                await self._db.execute(RELEASE_KEYS, repeatable=True),
                await self._db.execute(RETIRE_SECRETS, repeatable=True),
                await self._db.execute(DROP_JOBS, repeatable=True),
            ]
        )


def _id(*, id: UUID) -> UUID:  # noqa: A002 - the column's name
    return id


def _owner_of(key: str) -> UUID | None:
    """Return whose a stored file is; `None` where its name is none that crake gives."""
    try:
        return UUID(hex=key.split("/")[1])
    except (IndexError, ValueError):
        return None
