"""Runs faults, each on an account of its own, and puts them into a table."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Protocol

from tests.chaos import faults_of_clients, faults_of_database, faults_of_storage
from tests.chaos.arena import (
    Arena,
    arena,
    arena_in_small_room,
    arena_with_server,
    cannot_mount,
    prepared_clip,
)
from tests.chaos.audit import Row, account_of, adopted, audit
from tests.chaos.faults import LONGEST_WAIT, PROCESSES, RENDERS, Fault
from tests.chaos.faults_of_database import prepare_clock
from tests.chaos.load import Load
from tests.chaos.slow_storage import arena_with_slow_storage

ALL: Sequence[Fault] = (
    *PROCESSES,
    *faults_of_clients.FAULTS,
    *RENDERS,
    *faults_of_database.FAULTS,
    *faults_of_storage.FAULTS,
)


class Opens(Protocol):
    """Opens an arena for a clip."""

    def __call__(self, clip: Path) -> AbstractContextManager[Arena]: ...


PLACES: Mapping[str, Opens] = {
    "plain": arena,
    "server": arena_with_server,
    "clock": partial(arena_with_server, prepare=prepare_clock),
    "full database": partial(arena_in_small_room, name="data", megabytes=300),
    "full storage": partial(arena_in_small_room, name="files", megabytes=40),
    "full tmp": partial(arena_in_small_room, name="tmp", megabytes=48),
    "slow storage": arena_with_slow_storage,
}
SMALL = ("full database", "full storage", "full tmp")


def run(faults: Sequence[tuple[Fault, int]], seed: int) -> Iterator[Row | str]:
    """Run each fault so many times; yield a row for each, or why it was skipped."""
    with tempfile.TemporaryDirectory(prefix="crake-chaos-") as folder:
        clip = prepared_clip(Path(folder))
        for place in dict.fromkeys(fault.place for fault, _ in faults):
            here = [(fault, tries) for fault, tries in faults if fault.place == place]
            reason = cannot_mount() if place in SMALL else None
            if reason is not None:
                yield from (f"SKIPPED: {fault.name}: it {reason}" for fault, _ in here)
                continue
            with PLACES[place](clip) as opened:
                for fault, tries in here:
                    yield _run(opened, fault, tries, Random(f"{seed} {fault.name}"))


def _run(opened: Arena, fault: Fault, tries: int, rng: Random) -> Row:
    email = f"{rng.getrandbits(64):x}@example.com"
    token = opened.token(email)
    account_id = account_of(opened, email)
    started, before = time.monotonic(), adopted(opened)
    load = Load(opened, token, rng)
    with _noted(load), load:
        for _ in range(tries):
            load.wait_for_more(2)
            time.sleep(rng.uniform(0, LONGEST_WAIT))
            fault.strike(opened, load, rng)
            load.wait_for_more(2)
    row = audit(opened, load, account_id, fault.name, tries, time.monotonic() - started)
    wrong = list(row.wrong)
    if fallen := adopted(opened) - before:
        wrong.append(f"{fallen} tasks had no place in the queue")
    if fault.spares and row.succeeded < row.ended:
        wrong.append(f"{row.ended - row.succeeded} tasks did not succeed")
    return replace(row, wrong=tuple(wrong))


@contextmanager
def _noted(load: Load) -> Iterator[None]:
    """Put what a strike found into its row: the other faults have their turn all the same."""
    try:
        yield
    except AssertionError as error:
        load.wrong.append(str(error))


def table(rows: Sequence[Row]) -> str:
    """Return the table that is printed."""
    head = ("fault", "tried", "accepted", "ended", "succeeded", "lost", "doubled", "ledger")
    lines = [
        (
            row.fault,
            *map(str, (row.tries, row.accepted, row.ended, row.succeeded)),
            *map(str, (row.lost, row.doubled, row.difference)),
        )
        for row in rows
    ]
    wide = [max(len(line[at]) for line in (head, *lines)) for at in range(len(head))]
    return "\n".join("  ".join(map(_cell, line, wide)) for line in (head, *lines))


def _cell(text: str, width: int) -> str:
    return text.rjust(width) if text.isdecimal() else text.ljust(width)
