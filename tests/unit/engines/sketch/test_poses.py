from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.shared import Shared
from crake.engines.sketch.subjects import poses
from crake.engines.sketch.workers import WorkerFailed, beside, on_every_core, run_jobs
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


def squares(count: int) -> Shared[NDArray[np.float64]]:
    return Shared([partial(np.full, 1000 * (number % 3), number**2 / 2) for number in range(count)])


def test_processes_share_what_each_makes_once() -> None:
    calls = multiprocessing.get_context("fork").Value("i", 0)

    def make(number: int) -> NDArray[np.int64]:
        with calls.get_lock():
            calls.value += 1
        time.sleep(0.001)
        return np.full(9, number)

    shared = Shared([partial(make, number) for number in range(40)])
    right = multiprocessing.get_context("fork").RawArray("b", 3)

    def look(who: int, advance: Callable[[int], None]) -> None:
        del advance
        order = [(number + 11 * who) % 40 for number in range(40)]
        right[who] = all((shared[number] == number).all() for number in order)

    run_jobs([partial(look, who) for who in range(3)], 3, lambda _: None)
    assert list(right) == [1, 1, 1]
    assert (shared[7] == 7).all()
    assert calls.value == 40


def test_what_was_made_beside_the_block_is_seen_after_it() -> None:
    shared = squares(5)
    with beside([lambda advance: advance(sum(shared.make() for _ in range(9)))], 1):
        pass
    for number in range(5):
        assert shared[number].shape == (1000 * (number % 3),)
        assert (shared[number] == number**2 / 2).all()
    assert not shared.make()
    with pytest.raises(ValueError, match="read-only"):
        shared[1][:] = 0


def test_what_could_not_be_made_is_tried_again() -> None:
    tries: list[int] = []

    def once_in_vain() -> int:
        tries.append(1)
        return 1 // (len(tries) - 1)

    shared = Shared([once_in_vain])
    with pytest.raises(ZeroDivisionError):
        shared[0]
    assert shared[0] == 1


def test_what_threads_do_comes_in_order_and_they_are_gone() -> None:
    before = threading.active_count()
    assert on_every_core(pow, range(7), [2] * 7) == [0, 1, 4, 9, 16, 25, 36]
    assert threading.active_count() == before  # the engine forks after them
    with pytest.raises(ZeroDivisionError):
        on_every_core(lambda number: 1 // number, [1, 0])


def fail(advance: Callable[[int], None]) -> None:
    advance(1 // 0)


def test_a_job_that_fails_fails_the_whole() -> None:
    with (
        pytest.raises(WorkerFailed, match="ZeroDivisionError"),
        beside([fail], 2),
    ):
        pass


def test_a_block_that_fails_ends_its_processes() -> None:
    began = time.monotonic()
    with pytest.raises(KeyError), beside([lambda _: time.sleep(30)] * 2, 2):
        raise KeyError
    assert time.monotonic() - began < 20
