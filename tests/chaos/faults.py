"""What a fault is, and the faults of processes and renders."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.chaos.arena import PATIENCE, Arena, children_of, kill_postgres
from tests.chaos.load import Load

Strike = Callable[[Arena, Load, Random], None]
"""Does the damage once; returns when it is over, or goes on without those who were hurt."""

LONGEST_WAIT = 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """A way in which the world goes wrong.

    Parameters
    ----------
    name
        As the table shows it.
    strike
        Does it once.
    tries
        How often, in the full form.
    place
        Which arena it needs.
    short
        How often in the short form, which is part of `make test`.
    spares
        Whether no task may fail by it.
    """

    name: str
    strike: Strike
    tries: int = 3
    place: str = "plain"
    short: int = 0
    spares: bool = False


def kill_api(arena: Arena, load: Load, rng: Random) -> None:
    """Kill the API while it takes requests."""
    arena.kill("api")
    arena.restart("api")


def kill_worker(arena: Arena, load: Load, rng: Random) -> None:
    """Kill the worker, its renders with it; what it did is found out by its missing heartbeat."""
    arena.kill("worker")
    arena.restart("worker")


def kill_render(arena: Arena, load: Load, rng: Random) -> None:
    """Kill one of the processes that render, or the one that starts them."""
    deadline = time.monotonic() + PATIENCE
    while not (found := children_of(arena.programs["worker"].pid)):
        assert time.monotonic() < deadline, "the worker starts no processes"
        time.sleep(0.01)
    # The last ones are renders, where there are any; the first is what starts them.
    with contextlib.suppress(ProcessLookupError):
        os.kill(rng.choice([*found, found[-1], found[-1]]), signal.SIGKILL)


def kill_database(arena: Arena, load: Load, rng: Random) -> None:
    """Kill PostgreSQL; crake has to start it again."""
    kill_postgres(arena.postgres())


def kill_everything(arena: Arena, load: Load, rng: Random) -> None:
    """Kill all of it, as a machine does that loses its power."""
    postgres = arena.postgres()
    arena.programs["worker"].kill()
    arena.programs["api"].kill()
    kill_postgres(postgres)
    arena.kill("worker")
    arena.kill("api")
    arena.restart("api")
    arena.restart("worker")


def rendering(model: str) -> Strike:
    """Return a strike: a render that goes wrong in the way of a model's engine."""

    def strike(arena: Arena, load: Load, rng: Random) -> None:
        load.submit(model=model, duration=4)

    return strike


PROCESSES = (
    Fault("kill -9 of the API", kill_api, 20, short=1),
    Fault("kill -9 of the worker", kill_worker, 20, short=1),
    Fault("kill -9 of a render process", kill_render, 20, short=2),
    Fault("kill -9 of PostgreSQL", kill_database, 20, short=1),
    Fault("kill -9 of everything", kill_everything, 5),
)
RENDERS = (
    Fault("a render that hangs", rendering("hangs"), 2),
    Fault("a render that dies of a signal", rendering("segfaults"), 3, short=1),
    Fault("a render that allocates without end", rendering("swells"), 3),
    Fault("a render that writes rubbish", rendering("rubbish"), 3, short=1),
    Fault("progress backwards and after the end", rendering("wanders"), 3),
    Fault("an engine that cannot start", rendering("cannotstart"), 3),
)
