"""How much work waits, and when to come again where no more is taken."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Self

LATELY = 300.0
"""Seconds from which the pace of the last renders is told."""

UNKNOWN_SECONDS = 30
"""After which to come again where nothing was made lately."""

LEAST_SECONDS, MOST_SECONDS = 1, 300


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
