"""The short form of `make chaos`: every kind of fault that needs no minutes, once."""

from __future__ import annotations

import pytest

from tests.chaos.audit import Row
from tests.chaos.rounds import ALL, run, table

SEED = 1


@pytest.mark.timeout(900)
def test_nothing_is_lost_and_nothing_is_done_twice() -> None:
    short = [(fault, fault.short) for fault in ALL if fault.short]
    rows = [row for row in run(short, SEED) if isinstance(row, Row)]
    assert len(rows) == len(short) > 9
    broken = [row for row in rows if not row.sound]
    assert not broken, "\n".join([table(rows), *(line for row in broken for line in row.wrong)])
