"""A circuit breaker: what does not work is left alone for a while, then tried once."""

from __future__ import annotations

import time
from collections.abc import Callable

THRESHOLD = 3
"""Failures in a row that open it."""

FIRST_PAUSE = 15.0
LONGEST_PAUSE = 240.0
"""Seconds that it stays open; twice as long after every trial that failed."""


class Breaker:
    """Counts failures in a row, and says whether a try is worth it."""

    def __init__(
        self, *, threshold: int = THRESHOLD, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._threshold = threshold
        self._clock = clock
        self._failures = 0
        self._pause = FIRST_PAUSE
        self._opens_again = 0.0
        self.why = ""
        """Of the last failure."""

    @property
    def seconds_left(self) -> float:
        """Seconds until the next try; 0 where there may be one now."""
        if self._failures < self._threshold:
            return 0.0
        return max(self._opens_again - self._clock(), 0.0)

    def begin(self) -> None:
        """Note that a try begins: while it is open, the one trial that there may be."""
        if self._failures >= self._threshold:
            self._opens_again = self._clock() + self._pause

    def succeed(self) -> None:
        """Note that it works."""
        self._failures, self._pause, self.why = 0, FIRST_PAUSE, ""

    def fail(self, why: str) -> None:
        """Note that it does not."""
        if self._failures >= self._threshold:
            self._pause = min(self._pause * 2, LONGEST_PAUSE)
        self._failures += 1
        self.why = why
        self._opens_again = self._clock() + self._pause
