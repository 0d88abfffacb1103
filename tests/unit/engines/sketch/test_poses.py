from __future__ import annotations

import os
import threading
import time
from functools import partial

import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.subjects import poses
from crake.engines.sketch.workers import WorkerFailed, on_every_core, started
from tests.unit.engines.sketch.scenes import asked, drawn

# Newer Pythons warn of forking where threads run; the engine's own process has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


@pytest.mark.parametrize("cores", [1, 3])
def test_poses_drawn_ahead_are_those_that_frames_would_draw(
    monkeypatch: pytest.MonkeyPatch, cores: int
) -> None:
    monkeypatch.setattr(poses, "available_cores", lambda: cores)
    monkeypatch.setattr(poses, "WORTH", 0)
    direction = asked(kind="dog", action=Action.RUN, count=2)
    lazily, ahead = (
        build_scene(direction, 128, 72, 24, 48, 5, ahead=ahead) for ahead in (False, True)
    )
    for index in (0, 7, 31):
        assert (drawn(lazily, index).buffer == drawn(ahead, index).buffer).all()


@pytest.mark.parametrize("processes", [1, 2, 9])
def test_results_come_in_the_order_of_their_tasks(processes: int) -> None:
    with started([partial(pow, number, 2) for number in range(7)], processes) as results:
        pass
    assert results == [0, 1, 4, 9, 16, 25, 36]


def test_what_threads_do_comes_in_order_and_they_are_gone() -> None:
    before = threading.active_count()
    assert on_every_core(pow, range(7), [2] * 7) == [0, 1, 4, 9, 16, 25, 36]
    assert threading.active_count() == before  # the engine forks after them
    with pytest.raises(ZeroDivisionError):
        on_every_core(lambda number: 1 // number, [1, 0])


def test_tasks_run_beside_the_block() -> None:
    with started([os.getpid, os.getpid], 2) as results:
        time.sleep(0.01)
    assert os.getpid() not in results


def fail() -> int:
    return 1 // 0


def test_a_task_that_fails_fails_the_whole() -> None:
    with (
        pytest.raises(WorkerFailed, match="ZeroDivisionError"),
        started([fail, os.getpid], 2),
    ):
        pass


def test_a_block_that_fails_ends_its_processes() -> None:
    began = time.monotonic()
    with pytest.raises(KeyError), started([partial(time.sleep, 30)] * 2, 2):
        raise KeyError
    assert time.monotonic() - began < 20
