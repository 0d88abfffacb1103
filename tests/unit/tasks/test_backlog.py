from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from crake.errors import Unavailable
from crake.tasks import backlog
from crake.tasks.backlog import SHARE, Backlog, Full, Room, seconds_until_room


@pytest.mark.parametrize(
    ("unfinished", "ended", "seconds"),
    [
        (10, 300, 1),  # one a second, and one too many
        (15, 300, 6),
        (10, 10, 30),  # two a minute
        (10, 0, 30),  # nobody knows
        (10_000, 1, 300),  # long, but nobody is sent away for hours
        (3, 300, 1),  # there is room by now
    ],
)
def test_room_comes_at_the_pace_of_lately(unfinished: int, ended: int, seconds: int) -> None:
    assert seconds_until_room(Backlog(unfinished, ended), 10) == seconds


def test_a_client_is_told_how_much_waits() -> None:
    full = Full.of(Backlog(12, 0), 10)
    assert "12 videos wait" in full.message
    assert "takes 10" in full.message
    assert full.retry_after == 30


class Queue:
    """A queue of a length that the test sets; counted so many times."""

    def __init__(self, unfinished: int) -> None:
        self.unfinished = unfinished
        self.counted = 0
        self.away = False

    async def count(self) -> Backlog:
        self.counted += 1
        if self.away:
            raise Unavailable
        return Backlog(self.unfinished, 0)


async def limits(room: Room, times: int) -> Sequence[int]:
    """What so many submissions hold themselves against, when the first has been counted for."""
    room.limit()
    await asyncio.sleep(0)
    return [room.limit() for _ in range(times)]


async def test_without_a_limit_nothing_is_counted() -> None:
    queue = Queue(10**6)
    assert await limits(Room(0, queue.count), 3) == [0, 0, 0]
    assert queue.counted == 0


async def test_only_a_share_of_the_room_is_filled_unseen() -> None:
    queue = Queue(20)
    room = Room(20 + 3 * SHARE, queue.count)
    assert await limits(room, 5) == [0, 0, 0, 44, 44]


async def test_several_at_once_take_as_much() -> None:
    queue = Queue(0)
    room = Room(3 * SHARE, queue.count)
    await limits(room, 0)
    assert [room.limit(2), room.limit(2)] == [0, 3 * SHARE]


@pytest.mark.parametrize("unfinished", [93, 100, 200])
async def test_near_its_end_each_one_counts(unfinished: int) -> None:
    assert await limits(Room(100, Queue(unfinished).count), 2) == [100, 100]


async def test_a_count_is_good_for_a_moment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "UNSEEN_SECONDS", 0.0)
    assert await limits(Room(100, Queue(0).count), 2) == [100, 100]


async def test_a_database_that_is_away_changes_nothing() -> None:
    queue = Queue(0)
    queue.away = True
    assert await limits(Room(100, queue.count), 2) == [100, 100]
