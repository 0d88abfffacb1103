from __future__ import annotations

from datetime import timedelta

import pytest

from crake.engines.spec import VideoSpec
from crake.tasks.models import State
from crake.tasks.pace import seconds_left, work_of
from crake.tasks.pace_store import Ahead, ModelPace
from tests.support.records import STARTED_AT, make_task

SPEC = VideoSpec(prompt="a cat", seconds=4, width=1280, height=720)
NOTHING_AHEAD = Ahead(0.0, 0)
UNKNOWN = ModelPace(None)
TEN_SECONDS = ModelPace(10 / work_of(SPEC))
"""For a video like `SPEC`."""


def left(
    state: State,
    pace: ModelPace = TEN_SECONDS,
    ahead: Ahead = NOTHING_AHEAD,
    *,
    progress: int = 0,
    spent: float = 0,
    spec: VideoSpec = SPEC,
) -> float | None:
    now = STARTED_AT + timedelta(seconds=spent)
    return seconds_left(make_task(state, spec=spec, progress=progress), pace, ahead, now)


def test_a_video_that_is_next_takes_as_long_as_others_of_its_size_and_length() -> None:
    assert left(State.QUEUED) == pytest.approx(10)
    twice = SPEC.model_copy(update={"seconds": 8})
    assert left(State.QUEUED, spec=twice) == pytest.approx(20)
    half = SPEC.model_copy(update={"height": 360})
    assert left(State.QUEUED, spec=half) == pytest.approx(5)


def test_what_waits_longer_is_made_first_in_as_many_places_as_there_are() -> None:
    ahead = Ahead(work_of(SPEC) * 6, 2)
    assert left(State.QUEUED, ahead=ahead) == pytest.approx(10 + 60 / 2)
    assert left(State.QUEUED, ahead=Ahead(work_of(SPEC), 0)) == pytest.approx(20)


def test_a_render_that_has_reported_says_most_about_itself() -> None:
    assert left(State.RUNNING, progress=25, spent=30) == pytest.approx(90)
    assert left(State.RUNNING, UNKNOWN, progress=50, spent=3) == pytest.approx(3)
    assert left(State.RUNNING) == pytest.approx(10)


def test_nothing_is_made_up() -> None:
    assert left(State.QUEUED, UNKNOWN, Ahead(1e9, 1)) is None
    assert left(State.RUNNING, UNKNOWN, spent=5) is None
