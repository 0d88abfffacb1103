"""All the SQL of characters."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from crake.db.pool import Database
from crake.tasks.models import CharacterRow

COLUMNS = "id, account_id, name, starts, ends, created_at"

# Counted under the account's lock, so that two at a time are not both the last one.
ADD = f"""
WITH owner AS (
    SELECT id FROM accounts WHERE id = %(account_id)s FOR NO KEY UPDATE
)
INSERT INTO characters (id, account_id, name, starts, ends)
SELECT %(id)s, owner.id, %(name)s, %(starts)s, %(ends)s FROM owner
 WHERE (SELECT count(*) FROM characters WHERE account_id = %(account_id)s) < %(most)s
RETURNING {COLUMNS}
"""  # noqa: S608 - only constants are interpolated, here and below

GET = f"""
SELECT {COLUMNS} FROM characters WHERE account_id = %(account_id)s AND id = %(id)s
"""  # noqa: S608

LIST = f"""
SELECT {COLUMNS} FROM characters WHERE account_id = %(account_id)s ORDER BY id DESC
"""  # noqa: S608

DELETE = "DELETE FROM characters WHERE account_id = %(account_id)s AND id = %(id)s"


class CharacterStore:
    """Reads and writes characters."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def add(
        self,
        account_id: UUID,
        character_id: UUID,
        *,
        name: str,
        starts: float,
        ends: float,
        most: int,
    ) -> CharacterRow | None:
        """Add a character; `None` where the account has `most` already."""
        values = {
            "id": character_id,
            "account_id": account_id,
            "name": name,
            "starts": starts,
            "ends": ends,
            "most": most,
        }
        return await self._db.fetch_one(CharacterRow, ADD, values, repeatable=False)

    async def get(self, account_id: UUID, character_id: UUID) -> CharacterRow | None:
        """Return one of the account's characters."""
        values = {"account_id": account_id, "id": character_id}
        return await self._db.fetch_one(CharacterRow, GET, values)

    async def list(self, account_id: UUID) -> Sequence[CharacterRow]:
        """Return the account's characters, newest first."""
        return await self._db.fetch_all(CharacterRow, LIST, {"account_id": account_id})

    async def delete(self, account_id: UUID, character_id: UUID) -> bool:
        """Remove a character; return whether there was one."""
        values = {"account_id": account_id, "id": character_id}
        return await self._db.execute(DELETE, values) == 1
