"""The storage is read-only, full or slow; the folder that renders work in is full."""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.chaos.arena import PATIENCE, Arena, children_of
from tests.chaos.faults import Fault
from tests.chaos.load import Load

SECONDS = 4.0
FILL_BYTES = 2**16


def read_only(arena: Arena, load: Load, rng: Random) -> None:
    """Make the storage read-only for some seconds."""
    assert arena.room is not None
    _remount(arena.room, "ro")
    time.sleep(SECONDS)
    _remount(arena.room, "rw")


def _remount(folder: Path, how: str) -> None:
    """Change a mount; somebody who is writing has to finish first."""
    deadline = time.monotonic() + PATIENCE
    while subprocess.run(["mount", "-o", f"remount,{how}", folder], check=False).returncode:
        assert time.monotonic() < deadline, "the folder stays busy"
        time.sleep(0.01)


def full(arena: Arena, load: Load, rng: Random) -> None:
    """Fill the folder up for some seconds."""
    assert arena.room is not None
    ballast = arena.room / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(FILL_BYTES))
    time.sleep(SECONDS)
    ballast.unlink()


def full_in_mid_render(arena: Arena, load: Load, rng: Random) -> None:
    """Fill the folder up at a moment when something is being rendered."""
    deadline = time.monotonic() + PATIENCE
    while len(children_of(arena.programs["worker"].pid)) < 2:
        assert time.monotonic() < deadline, "nothing is rendered"
        time.sleep(0.005)
    full(arena, load, rng)


def no_strike(seconds: float) -> Callable[[Arena, Load, Random], None]:
    """Return a strike for what is wrong all the time: just let time pass."""

    def strike(arena: Arena, load: Load, rng: Random) -> None:
        time.sleep(seconds)

    return strike


FAULTS = (
    Fault("the storage read-only", read_only, 3, "full storage"),
    Fault("the storage full", full, 3, "full storage"),
    Fault("the storage full in mid-render", full_in_mid_render, 3, "full storage"),
    Fault("the renders' own folder full", full_in_mid_render, 3, "full tmp", spares=True),
    Fault("a slow storage", no_strike(5), 3, "slow storage"),
)
