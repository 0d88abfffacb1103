"""A parser, what it is fed, and what must be true of it."""

from __future__ import annotations

import asyncio
import atexit
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

import hypothesis
from hypothesis import HealthCheck, given
from hypothesis.strategies import SearchStrategy

Result = TypeVar("Result")

# One loop for all: another one for every input would take longer than most parsers do.
_RUNNER = asyncio.Runner(loop_factory=asyncio.new_event_loop)
atexit.register(_RUNNER.close)


def wait_for(what: Coroutine[Any, Any, Result]) -> Result:
    """Return what a coroutine returns; parsers that read a body are asynchronous."""
    return _RUNNER.run(what)


@dataclass(frozen=True, slots=True)
class Target:
    """What is fuzzed.

    Parameters
    ----------
    inputs
        What it is fed.
    check
        Feeds one input to it; raises where it does not do as it should. A parser may refuse what
        it gets, by the errors that it is known to raise, and nothing else.
    weight
        Inputs that one call of `check` stands for.
    """

    name: str
    inputs: SearchStrategy[Any]
    check: Callable[[Any], None]
    weight: int = 1

    def run(self, seed: int, examples: int) -> int:
        """Check so many inputs, chosen by a seed; return how many there were.

        What raises is said again with the shortest input that still does it.
        """
        checked = 0

        @hypothesis.seed(seed)
        @hypothesis.settings(
            max_examples=examples,
            database=None,
            deadline=None,
            # Trees of everything are slow to draw, whatever the parsers do.
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        )
        @given(self.inputs)
        def fuzz(value: Any) -> None:  # noqa: ANN401
            nonlocal checked
            checked += self.weight
            self.check(value)

        fuzz()
        return checked
