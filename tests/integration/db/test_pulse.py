"""Noticing that a server hangs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from crake.db.pulse import Pulse

PATIENCE = 60


@asynccontextmanager
async def running(pulse: Pulse) -> AsyncIterator[None]:
    task = asyncio.create_task(pulse.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.01)


async def test_a_server_that_answers_does_not_hang(dsn: str) -> None:
    pulse = Pulse(dsn, every=0.01, late=30.0)
    async with running(pulse):
        await asyncio.sleep(0.2)
        assert not pulse.hangs


async def test_a_server_that_takes_connections_and_says_nothing_hangs() -> None:
    went = asyncio.Event()

    async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await went.wait()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    pulse = Pulse(f"host=127.0.0.1 port={port} user=u dbname=d", every=0.01, late=0.2)
    async with running(pulse):
        await until(lambda: pulse.hangs)
        # Gone is something else.
        server.close()
        went.set()
        await until(lambda: not pulse.hangs)
