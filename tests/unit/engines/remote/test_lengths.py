from __future__ import annotations

import pytest

from crake.engines.remote.lengths import asked_seconds, whole
from crake.errors import ApiNotImplemented


@pytest.mark.parametrize(
    ("wanted", "lengths", "asked"),
    [
        (5.0, None, 5.0),
        (5.0, (), 5.0),
        (5.0, (12.0, 4.0, 8.0), 8.0),
        (8.0, (4.0, 8.0, 12.0), 8.0),
        (8.0 + 1e-7, (4.0, 8.0, 12.0), 8.0),
    ],
)
def test_the_next_longer_length_is_asked_for(
    wanted: float, lengths: tuple[float, ...] | None, asked: float
) -> None:
    assert asked_seconds(wanted, lengths) == asked


def test_what_is_longer_than_every_length_is_refused() -> None:
    with pytest.raises(ApiNotImplemented, match="at most 12 can be rendered"):
        asked_seconds(12.1, (4.0, 12.0))


def test_whole_seconds_are_enough() -> None:
    assert [whole(seconds) for seconds in (4.0, 4.0 + 1e-7, 4.1)] == [4, 4, 5]
