"""How much work waits, and when to come again where no more is taken."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from math import ceil
from typing import Self

from crake.errors import Unavailable

LATELY = 300.0
"""Seconds from which the pace of the last renders is told."""

UNKNOWN_SECONDS = 30
"""After which to come again where nothing was made lately."""

LEAST_SECONDS, MOST_SECONDS = 1, 300

SHARE = 8
"""Processes that may submit unseen by each other, and together not pass the limit."""

UNSEEN_SECONDS = 1.0
"""After which the queue is counted again."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """Tasks that wait or run, and those that succeeded within the last `LATELY` seconds."""

    unfinished: int
    ended: int


@dataclass(frozen=True, slots=True)
class Full:
    """What a client is told that nothing is taken from now."""

    message: str
    retry_after: int

    @classmethod
    def of(cls, backlog: Backlog, most: int) -> Self:
        """Make it of what waits and of how much may."""
        message = (
            f"The queue is full: {backlog.unfinished} videos wait or are being made, "
            f"and this server takes {most}."
        )
        return cls(message, seconds_until_room(backlog, most))


def seconds_until_room(backlog: Backlog, most: int) -> int:
    """Return after how many seconds there will be room for one more, at the pace of lately."""
    if backlog.ended == 0:
        return UNKNOWN_SECONDS
    over = max(backlog.unfinished - most, 0) + 1
    return min(max(ceil(over * LATELY / backlog.ended), LEAST_SECONDS), MOST_SECONDS)


class Room:
    """Spares submissions the counting of the queue while it is far from full.

    Counting takes the longer the more waits. So it is done now and then, beside submissions, and a
    share of the room that was found may be filled without; only then each one counts by itself.

    Parameters
    ----------
    most
        Unfinished tasks that there may be; 0 is no limit.
    count
        Counts them.
    """

    def __init__(self, most: int, count: Callable[[], Awaitable[Backlog]]) -> None:
        self._most = most
        self._count = count
        self._left = 0
        self._until = 0.0
        self._look: asyncio.Task[None] | None = None

    def limit(self, count: int = 1) -> int:
        """Return what `count` submissions have to hold themselves against; 0 for nothing."""
        if self._most == 0:
            return 0
        if self._left >= count and time.monotonic() < self._until:
            self._left -= count
            return 0
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(self._renew())
        return self._most

    async def _renew(self) -> None:
        with contextlib.suppress(Unavailable):
            backlog = await self._count()
            self._left = (self._most - backlog.unfinished) // SHARE
            self._until = time.monotonic() + UNSEEN_SECONDS
            if self._left <= 0:  # near its end each one counts; once a second is told again
                await asyncio.sleep(UNSEEN_SECONDS)
