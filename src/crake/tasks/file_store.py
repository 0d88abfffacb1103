"""All the SQL of uploaded files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import LiteralString
from uuid import UUID

from crake.db.pool import Database
from crake.media.probe import ImageFacts
from crake.tasks.models import FilePage, FileRow

COLUMNS = "id, account_id, filename, purpose, format, size, width, height, created_at, expires_at"

# Counted under the account's lock, so that two at a time are not both the last one.
ADD = f"""
WITH owner AS (
    SELECT id FROM accounts WHERE id = %(account_id)s FOR NO KEY UPDATE
)
INSERT INTO files (id, account_id, filename, purpose, format, size, width, height, expires_at)
SELECT %(id)s, owner.id, %(filename)s, %(purpose)s, %(format)s, %(size)s, %(width)s, %(height)s,
       now() + make_interval(secs => %(ttl)s::double precision)
  FROM owner
 WHERE (SELECT count(*) FROM files WHERE account_id = %(account_id)s) < %(most)s
RETURNING {COLUMNS}
"""  # noqa: S608 - only constants are interpolated, here and below

# What has expired is gone, whenever it is removed.
THERE = "account_id = %(account_id)s AND (expires_at IS NULL OR expires_at > now())"

GET = f"SELECT {COLUMNS} FROM files WHERE {THERE} AND id = %(id)s"  # noqa: S608

DELETE = f"DELETE FROM files WHERE {THERE} AND id = %(id)s"  # noqa: S608


def _listing(order: LiteralString, beyond: LiteralString) -> LiteralString:
    return f"""
SELECT {COLUMNS} FROM files
 WHERE {THERE} AND (%(purpose)s::text IS NULL OR purpose = %(purpose)s)
   AND (%(after)s::uuid IS NULL OR id {beyond} %(after)s)
 ORDER BY id {order} LIMIT %(limit)s
"""  # noqa: S608


LIST = {True: _listing("ASC", ">"), False: _listing("DESC", "<")}
"""By whether the oldest come first."""


class FileStore:
    """Reads and writes uploaded files; all of one account only."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def add(
        self,
        account_id: UUID,
        file_id: UUID,
        *,
        filename: str,
        purpose: str,
        size: int,
        facts: ImageFacts,
        ttl: int | None,
        most: int,
    ) -> FileRow | None:
        """Add a file of `size` bytes; `None` where the account has `most` already.

        Parameters
        ----------
        ttl
            Seconds after which it expires; `None`: never.
        """
        values = {
            "id": file_id,
            "account_id": account_id,
            "filename": filename,
            "purpose": purpose,
            "format": facts.format,
            "size": size,
            "width": facts.width,
            "height": facts.height,
            "ttl": ttl,
            "most": most,
        }
        return await self._db.fetch_one(FileRow, ADD, values, repeatable=False)

    async def get(self, account_id: UUID, file_id: UUID) -> FileRow | None:
        """Return a file."""
        values = {"account_id": account_id, "id": file_id}
        return await self._db.fetch_one(FileRow, GET, values)

    async def list(self, account_id: UUID, page: FilePage) -> Sequence[FileRow]:
        """Return a part of the account's files, by time."""
        values = {
            "account_id": account_id,
            "after": page.after,
            "limit": page.limit,
            "purpose": page.purpose,
        }
        return await self._db.fetch_all(FileRow, LIST[page.ascending], values)

    async def delete(self, account_id: UUID, file_id: UUID) -> bool:
        """Remove a file; return whether there was one."""
        values = {"account_id": account_id, "id": file_id}
        return await self._db.execute(DELETE, values) == 1
