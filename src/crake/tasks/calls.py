"""Hearing from other servers that a task is done: through an address of this server's own.

The address cannot be guessed, and what is sent to it is not read: it only says that it is time to
look. The call comes to the API and is passed on to whichever worker waits, by NOTIFY.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
from collections import defaultdict
from uuid import UUID

from itsdangerous import BadSignature, Signer

from crake.db.pool import Database

CHANNEL = "crake_call"
PATH = "/engine-callbacks"
NOTIFY = "SELECT pg_notify(%(channel)s, %(payload)s)"


class Calls:
    """Makes the addresses, takes the calls, and wakes who waits for them.

    Parameters
    ----------
    base_url
        Of this server, as others reach it.
    key
        Signs addresses.
    """

    def __init__(self, db: Database, base_url: str, key: bytes) -> None:
        self._db = db
        self._base_url = base_url
        self._signer = Signer(key, salt="engine-callback")
        self._waiting: defaultdict[UUID, set[asyncio.Event]] = defaultdict(set)

    def url(self, task_id: UUID) -> str:
        """Return the address to call when a task is done elsewhere."""
        return f"{self._base_url}{PATH}/{self._signer.sign(task_id.hex).decode()}"

    async def take(self, token: str) -> bool:
        """Pass a call on; false where the address is none of this server's."""
        try:
            task_id = self._signer.unsign(token).decode()
        except BadSignature:
            return False
        # Comparing whole tokens also refuses other spellings of the same signature.
        if not hmac.compare_digest(token.encode(), self._signer.sign(task_id)):
            return False
        await self._db.execute(NOTIFY, {"channel": CHANNEL, "payload": task_id})
        return True

    def on_notify(self, payload: str) -> None:
        """Take a payload of `CHANNEL`."""
        for event in self._waiting.get(UUID(payload), ()):
            event.set()

    def on_reconnect(self) -> None:
        """Wake everybody: calls may have been missed."""
        for events in self._waiting.values():
            for event in events:
                event.set()

    async def called(self, task_id: UUID, within: float) -> None:
        """Return once a task's address is called, or after so many seconds."""
        event = asyncio.Event()
        self._waiting[task_id].add(event)
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(within):
                    await event.wait()
        finally:
            self._waiting[task_id].discard(event)
            if not self._waiting[task_id]:
                del self._waiting[task_id]
