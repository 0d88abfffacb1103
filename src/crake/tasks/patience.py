"""Waiting for a database or storage that is away, and noticing that a task is somebody else's."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

import structlog

from crake.db.pool import hurry, take_time
from crake.errors import Unavailable
from crake.tasks.changes import Watch

__all__ = ["PATIENCE", "TakenAwayError", "hurry", "patiently", "stopping", "take_time"]

T = TypeVar("T")

PATIENCE = 300.0
"""Seconds for which a finished render waits for a database or storage that is away."""

log = structlog.get_logger(__name__)


async def patiently(action: Callable[[], Awaitable[T]]) -> T:
    """Do something to the database or storage, waiting for it where it is away."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + PATIENCE
    pause = 0.5
    while True:
        try:
            return await action()
        except Unavailable:
            if loop.time() > deadline:
                raise
            log.warning("waiting", seconds=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 10.0)


class TakenAwayError(Exception):
    """The task was cancelled, deleted or given to another worker while it was rendered."""


@contextlib.asynccontextmanager
async def stopping(watch: Watch, still_ours: Callable[[], Awaitable[bool]]) -> AsyncIterator[None]:
    """Cancel the body when the task is no longer this worker's; raise `TakenAwayError` then."""
    body = asyncio.current_task()
    taken_away = False

    async def look() -> None:
        nonlocal taken_away
        while True:
            await watch.ended()
            if not await patiently(still_ours):
                taken_away = True
                if body is not None:
                    body.cancel()
                return

    watcher = asyncio.create_task(look())
    try:
        yield
    except asyncio.CancelledError:
        if not taken_away:
            raise
        if body is not None:
            body.uncancel()
        raise TakenAwayError from None
    finally:
        watcher.cancel()
        await asyncio.wait({watcher})
