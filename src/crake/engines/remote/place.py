"""Where a task's job is: what is remembered, so that another worker goes on with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """Where a job is: what is remembered of a task.

    Parameters
    ----------
    job
        The server's id; `None` where it was asked, but has not answered yet.
    number
        Counts the submissions of a task that were lost.
    key
        What makes a repeated submission the same one, and lets `find` look for it.
    """

    server: str
    job: str | None = None
    number: int = 0
    key: str = ""

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> Place:
        """Read what was remembered."""
        read = {"job": state.get("job"), "number": state.get("number", 0)}
        return cls(state.get("server", ""), key=state.get("key", ""), **read)

    @property
    def state(self) -> dict[str, Any]:
        """What to remember."""
        return asdict(self)
