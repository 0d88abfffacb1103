"""What was just read from the database, remembered for some seconds."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Row = TypeVar("Row")

SECONDS = 5.0
"""How long a row is remembered when nobody says that something has changed."""

MOST = 10_000


class Memory(Generic[Row]):
    """Rows by the hash of a secret, until they are old or something has changed.

    Parameters
    ----------
    read
        Reads a row from the database; `None`, which is not remembered, where there is none.
    """

    def __init__(self, read: Callable[[bytes], Awaitable[Row | None]]) -> None:
        self._read = read
        self._rows: dict[bytes, tuple[float, Row]] = {}
        self._changes = 0

    async def get(self, key: bytes) -> Row | None:
        """Return the row of a key."""
        now = time.monotonic()
        known = self._rows.get(key)
        if known is not None and now - known[0] < SECONDS:
            return known[1]
        changes = self._changes
        row = await self._read(key)
        if row is not None and changes == self._changes:  # else what was read may be old
            if len(self._rows) >= MOST:
                self._rows.clear()
            self._rows[key] = (now, row)
        return row

    def forget(self) -> None:
        """Forget every row: something has changed."""
        self._changes += 1
        self._rows.clear()
