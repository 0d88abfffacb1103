"""Files that nobody may have any more: on record until the storage has removed them.

A trigger writes a row in the transaction that deletes a task, a character or an uploaded image,
ends a task without a video, or lets its video expire. So neither a storage that is away nor a
program that dies in between keeps a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import structlog

from crake.db.pool import Database
from crake.errors import Unavailable
from crake.storage.models import task_prefix
from crake.storage.service import Storage

# Taken again by nobody for a while: two workers do not remove the same files, and a prefix that
# makes trouble does not hold up those behind it.
TAKE = """
UPDATE leftovers SET tried_at = now()
 WHERE prefix IN (
    SELECT prefix FROM leftovers WHERE tried_at <= now() - make_interval(secs => %(after)s)
     ORDER BY tried_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
RETURNING prefix
"""

FORGET = "DELETE FROM leftovers WHERE prefix = %(prefix)s"

BATCH = 100

log = structlog.get_logger(__name__)


class Leftovers:
    """Removes what is left in the storage of tasks that have a row there."""

    def __init__(self, db: Database, storage: Storage) -> None:
        self._db = db
        self._storage = storage

    async def remove(self, task_id: UUID) -> None:
        """Remove a task's files now, or leave them to `work_off` where the storage is away."""
        await self.remove_prefix(task_prefix(task_id))

    async def remove_prefix(self, prefix: str) -> None:
        """Remove what lies under a prefix that is on record as left, as `remove` does."""
        try:
            await self._remove(prefix)
        except Unavailable:
            log.warning("files.left", prefix=prefix)

    async def work_off(self, *, after: float) -> int:
        """Remove what was left more than `after` seconds ago; return how many tasks' it was.

        Raises
        ------
        Unavailable
            The database or the storage does not answer; what is left stays on record.
        """
        removed = 0
        while prefixes := await self._take(after):
            for prefix in prefixes:
                await self._remove(prefix)
            removed += len(prefixes)
        return removed

    async def _take(self, after: float) -> Sequence[str]:
        values = {"after": after, "limit": BATCH}
        return await self._db.fetch_all(_prefix, TAKE, values, repeatable=False)

    async def _remove(self, prefix: str) -> None:
        # In this order: what is forgotten is gone.
        await self._storage.delete_prefix(prefix)
        await self._db.execute(FORGET, {"prefix": prefix}, repeatable=True)


def _prefix(*, prefix: str) -> str:
    return prefix
