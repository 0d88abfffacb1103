from __future__ import annotations

import pytest

from crake.tasks.backlog import Backlog, Full, seconds_until_room


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
