"""The moves of an account's own tasks, for whoever watches all of them at once.

A notification names a task, not its account. So that an idle watcher costs nothing, accounts are
looked up once a task, for all watchers of the process together, and only while there are any.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Sequence
from uuid import UUID

from crake.errors import Unavailable
from crake.tasks.changes import Changes, Move
from crake.tasks.overview_store import OverviewStore

REMEMBERED_OWNERS = 10_000

KEPT_MOVES = 500
"""Tasks that a slow watcher may be behind by, before it is told to look anew instead."""


class Feed:
    """What one watcher has not been told yet: the last move of each task."""

    def __init__(self) -> None:
        self._moves: dict[UUID, Move] = {}
        self._missed = False
        self._doubted = False
        self._woken = asyncio.Event()
        self.closed = False
        """Whether the program stops: nothing will come any more."""

    def hear(self, move: Move) -> None:
        """Note a move; it replaces what is noted of the same task."""
        self._moves[move.task_id] = move
        self._woken.set()
        if len(self._moves) > KEPT_MOVES:
            self.miss()

    def miss(self) -> None:
        """Note that moves were lost: the watcher has to look at its tasks anew."""
        self._moves.clear()
        self._missed = True
        self._woken.set()

    def doubt(self) -> None:
        """Note that access changed somewhere: the watcher has to ask whether it may go on."""
        self._doubted = True
        self._woken.set()

    def close(self) -> None:
        """Note that nothing will come any more."""
        self.closed = True
        self._woken.set()

    async def wait(self, seconds: float) -> None:
        """Return once there is something to take, or after `seconds` without."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()

    def take(self) -> Sequence[Move]:
        """Return the moves since the last call."""
        moves, self._moves = self._moves, {}
        return tuple(moves.values())

    def take_missed(self) -> bool:
        """Whether moves were lost since the last call."""
        missed, self._missed = self._missed, False
        return missed

    def take_doubt(self) -> bool:
        """Whether access changed since the last call."""
        doubted, self._doubted = self._doubted, False
        return doubted


class Feeds:
    """Hands every move of a task to those who watch its account in this process.

    Parameters
    ----------
    changes
        Where moves are heard of.
    store
        Knows whose a task is.
    """

    def __init__(self, changes: Changes, store: OverviewStore) -> None:
        self._store = store
        self._feeds: defaultdict[UUID, set[Feed]] = defaultdict(set)
        self._owners: OrderedDict[UUID, UUID] = OrderedDict()
        self._unknown: dict[UUID, Move] = {}
        self._finding: asyncio.Task[None] | None = None
        changes.listen(self._hear)

    @contextlib.contextmanager
    def open(self, account_id: UUID) -> Iterator[Feed]:
        """Watch an account's tasks. Look at them after entering: what came before is not heard."""
        feed = Feed()
        self._feeds[account_id].add(feed)
        try:
            yield feed
        finally:
            self._feeds[account_id].discard(feed)
            if not self._feeds[account_id]:
                del self._feeds[account_id]

    def doubt(self) -> None:
        """Make every watcher ask whether it may go on: access changed somewhere."""
        for feed in self._all():
            feed.doubt()

    def close(self) -> None:
        """End every watcher's feed: the program stops."""
        for feed in self._all():
            feed.close()

    def _all(self) -> Iterator[Feed]:
        return (feed for feeds in self._feeds.values() for feed in feeds)

    def _hear(self, move: Move | None) -> None:
        if move is None:
            self._miss()
        elif move.task_id in self._owners:
            self._tell(self._owners[move.task_id], move)
        elif self._feeds:
            self._unknown[move.task_id] = move
            if self._finding is None or self._finding.done():
                self._finding = asyncio.create_task(self._find())

    def _miss(self) -> None:
        for feed in self._all():
            feed.miss()

    async def _find(self) -> None:
        """Find out whose the unknown tasks are; what moves meanwhile waits for the next round."""
        while self._unknown:
            moves, self._unknown = self._unknown, {}
            try:
                owners = await self._store.owners(list(moves))
            except Unavailable:
                self._miss()
                continue
            for task_id, account_id in owners.items():
                self._owners[task_id] = account_id
                self._tell(account_id, moves[task_id])
            while len(self._owners) > REMEMBERED_OWNERS:
                self._owners.popitem(last=False)

    def _tell(self, account_id: UUID, move: Move) -> None:
        for feed in self._feeds.get(account_id, ()):
            feed.hear(move)
        if move.state.final:
            self._owners.pop(move.task_id, None)
