"""The record of which engines a task was given to, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from crake.engines.fleet import Skipped
from crake.tasks.models import Task

MOST_ENTRIES = 40

NOT_ASKED = frozenset({"skipped"})
"""Outcomes of engines that were passed over."""


def entry(task: Task, engine: str, outcome: str, why: str) -> dict[str, Any]:
    """Return one line of a task's route.

    Parameters
    ----------
    outcome
        `rendered`, `refused`, `failed`, `crashed`, `timeout`, `memory`, `down`, `full`, `shutdown`;
        or `skipped`, where the engine was not asked.
    why
        For the operator.
    """
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "attempt": task.attempt,
        "engine": engine,
        "outcome": outcome,
        "why": why[:500],
    }


def with_skipped(task: Task, skipped: Iterable[Skipped]) -> list[Mapping[str, Any]]:
    """Return a task's route with the engines that were passed over; not twice the same thing."""
    route = list(task.route)
    for each in skipped:
        line = entry(task, each.engine, "skipped", f"{each.outcome}: {each.why}")
        same = [old for old in route[-4:] if all(old[k] == line[k] for k in ("engine", "why"))]
        if not same:
            route.append(line)
    return route[-MOST_ENTRIES:]


def extended(task: Task, line: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return a task's route with one more line."""
    return [*task.route, line][-MOST_ENTRIES:]


def asked(route: Sequence[Mapping[str, Any]]) -> Mapping[str, int]:
    """Return how often each engine was asked."""
    return Counter(line["engine"] for line in route if line["outcome"] not in NOT_ASKED)
