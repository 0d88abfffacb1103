from __future__ import annotations

import asyncio
from uuid import uuid4

from crake.tasks.changes import Move
from crake.tasks.feeds import KEPT_MOVES, Feed
from crake.tasks.models import State


async def test_the_last_move_of_each_task_counts() -> None:
    feed, task_id = Feed(), uuid4()
    for progress in (10, 20, 30):
        feed.hear(Move(task_id, State.RUNNING, progress))
    await feed.wait(10)
    assert feed.take() == (Move(task_id, State.RUNNING, 30),)
    await feed.wait(0)
    assert feed.take() == ()


async def test_who_is_far_behind_looks_anew() -> None:
    feed = Feed()
    for _ in range(KEPT_MOVES + 1):
        feed.hear(Move(uuid4(), State.RUNNING, 1))
    assert feed.take_missed()
    assert not feed.take_missed()
    assert feed.take() == ()


async def test_a_doubt_and_an_end_wake_the_watcher() -> None:
    feed = Feed()
    waiting = asyncio.create_task(feed.wait(10))
    await asyncio.sleep(0)
    feed.doubt()
    await waiting
    assert feed.take_doubt()
    assert not feed.take_doubt()
    feed.close()
    await feed.wait(10)
    assert feed.closed
