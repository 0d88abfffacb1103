"""`/console/events`: every move of the visitor's own tasks, as server-sent events.

One stream per browser tab, closed by the page while it is hidden. A stream that has nothing to say
waits for one event of this process. Whether its log-in still holds it asks the database when it
hears that some access changed, and seldom besides.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Sequence

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from crake.accounts.models import Visitor
from crake.console.pages import Console
from crake.errors import Unavailable
from crake.middleware import STREAM_HEADERS
from crake.tasks.changes import Move
from crake.tasks.feeds import Feed, Feeds

HEARTBEAT = 15.0
"""Seconds of silence after which a stream says that it lives."""

LONGEST_TRUST = 300.0
"""Seconds after which a stream asks whether it may go on, even if it heard of no change."""

GATHERED = 0.2
"""Seconds in which moves are gathered into one message."""

ASKING = 4
"""Streams that ask at a time whether they may go on: the database is there for others too."""

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
        lines = streams.lines(visitor, cookie)
        return StreamingResponse(lines, media_type="text/event-stream", headers=STREAM_HEADERS)

    return routes


class _Streams:
    def __init__(self, console: Console) -> None:
        self._logins = console.services.logins
        self._feeds: Feeds = console.services.feeds
        self._turns = asyncio.Semaphore(ASKING)

    async def lines(self, visitor: Visitor, cookie: str | None) -> AsyncIterator[str]:
        """Yield messages until the visitor is logged out, disabled, or the server stops."""
        with self._feeds.open(visitor.account_id) as feed:
            trusted_until = _trusted_until(visitor)
            yield HELLO
            while not feed.closed:
                await feed.wait(_spread(HEARTBEAT))
                if feed.take_doubt() or time.monotonic() > trusted_until:
                    asked = await self._asked(visitor, cookie)
                    if asked is None:
                        yield END
                        return
                    trusted_until = _trusted_until(asked)
                yield _message(feed) or ALIVE
                await asyncio.sleep(GATHERED)

    async def _asked(self, visitor: Visitor, cookie: str | None) -> Visitor | None:
        """Return who is logged in now; where nobody can say, who was."""
        try:
            async with self._turns:
                return await self._logins.session(cookie)
        except Unavailable:
            return visitor


def _trusted_until(visitor: Visitor) -> float:
    """Return the monotonic time up to which a log-in holds unless the server hears otherwise.

    Half of what is left of it: asking counts as use, so it is renewed before it ends.
    """
    left = visitor.expires_at.timestamp() - time.time()
    return time.monotonic() + _spread(min(LONGEST_TRUST, left / 2))


def _spread(seconds: float) -> float:
    """Vary a time, so that streams that were opened together do not act together."""
    return seconds * random.uniform(0.75, 1.25)  # noqa: S311 - not a secret


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
