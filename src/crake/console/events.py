"""`/console/events`: every move of the visitor's own tasks, as server-sent events.

One stream per browser tab, closed by the page while it is hidden. A stream that has nothing to say
waits for one event of this process: it asks neither the database nor a clock, but for a heartbeat.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from crake.console.pages import Console
from crake.errors import Unavailable
from crake.tasks.changes import Move
from crake.tasks.feeds import Feed, Feeds

HEARTBEAT = 15.0
"""Seconds of silence after which a stream says that it lives, and asks whether it may go on."""

GATHERED = 0.2
"""Seconds in which moves are gathered into one message."""

ASKING = 4
"""Streams that ask at a time whether they may go on: the database is there for others too."""

HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}
HELLO = "retry: 2000\nevent: hello\ndata: {}\n\n"
ALIVE = ": alive\n\n"
MISSED = "event: missed\ndata: {}\n\n"
END = "event: end\ndata: {}\n\n"


def routes(console: Console) -> APIRouter:
    """Return the route of the event stream."""
    routes, streams = console.router(), _Streams(console)

    @routes.get("/console/events")
    async def events(request: Request) -> Response:
        visitor = await console.require(request)
        cookie = request.cookies.get(console.services.logins.cookie_name)
        lines = streams.lines(visitor.account_id, cookie)
        return StreamingResponse(lines, media_type="text/event-stream", headers=HEADERS)

    return routes


class _Streams:
    def __init__(self, console: Console) -> None:
        self._logins = console.services.logins
        self._feeds: Feeds = console.services.feeds
        self._turns = asyncio.Semaphore(ASKING)

    async def lines(self, account_id: UUID, cookie: str | None) -> AsyncIterator[str]:
        """Yield messages until the visitor is logged out, disabled, or the server stops."""
        with self._feeds.open(account_id) as feed:
            yield HELLO
            while not feed.closed:
                # Spread, so that streams that were opened together do not ask together.
                woken = await feed.wait(HEARTBEAT * random.uniform(0.75, 1.25))  # noqa: S311
                doubted = feed.take_doubt() or not woken
                if doubted and not await self._may_go_on(cookie):
                    yield END
                    return
                yield _message(feed) or ALIVE
                await asyncio.sleep(GATHERED)

    async def _may_go_on(self, cookie: str | None) -> bool:
        try:
            async with self._turns:
                return await self._logins.session(cookie) is not None
        except Unavailable:
            return True  # nobody knows; the next heartbeat asks again


def _message(feed: Feed) -> str:
    missed = MISSED if feed.take_missed() else ""
    return missed + _moves(feed.take())


def _moves(moves: Sequence[Move]) -> str:
    if not moves:
        return ""
    said = [
        {"id": str(move.task_id), "state": move.state, "progress": move.progress} for move in moves
    ]
    return f"event: moves\ndata: {json.dumps(said)}\n\n"
