from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

import av
import numpy as np
import pytest

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.notes import file_metadata
from crake.engines.sketch.render import SET_UP, render_shot
from crake.engines.sketch.workers import WorkerFailed, run_jobs
from crake.engines.spec import VideoSpec
from crake.media.encode import segments
from tests.support.media import make_clip
from tests.support.video import assert_sound_video, measure

# Newer Pythons warn of forking where threads run; the engine's own process has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


class Gradient:
    """A moving gradient."""

    def draw(self, index: int, frame: Frame) -> None:
        height, width = frame.y.shape
        ramp = np.arange(width)[None] + np.arange(height)[:, None] + 3 * index
        frame.y[:], frame.u[:], frame.v[:] = ramp % 180 + 30, 120, 140


class Failing(Gradient):
    """Cannot draw frame 60."""

    def draw(self, index: int, frame: Frame) -> None:
        if index == 60:
            raise ArithmeticError("frame 60")
        super().draw(index, frame)


def hiss(seconds: float) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    rng = np.random.default_rng(1)
    return (0.1 * rng.standard_normal((2, round(seconds * 48_000)))).astype(np.float32)


def spec(seconds: float = 5.0, fps: int = 24) -> VideoSpec:
    return VideoSpec(prompt="x", seconds=seconds, width=160, height=96, fps=fps, seed=1)


def test_the_bytes_do_not_depend_on_the_number_of_processes(tmp_path: Path) -> None:
    files = []
    for processes in (1, 2, 3):
        out = tmp_path / f"{processes}.mp4"
        render_shot(
            Gradient(),
            partial(hiss, 5.0),
            spec(),
            out,
            metadata={"title": "a", "comment": "b"},
            report=lambda _: None,
            processes=processes,
        )
        files.append(out.read_bytes())
    assert files[0] == files[1] == files[2]
    seen = assert_sound_video(tmp_path / "1.mp4", width=160, height=96, seconds=5)
    assert seen.metadata["title"] == "a"
    assert seen.metadata["comment"] == "b"


@pytest.mark.parametrize(
    ("seconds", "fps"), [(1.0, 24), (2.0, 24), (2.05, 24), (4.1, 24), (3.7, 30), (1, 60)]
)
def test_lengths_and_rates_are_exact(tmp_path: Path, seconds: float, fps: int) -> None:
    out = tmp_path / "a.mp4"
    request = spec(seconds, fps)
    sound = partial(hiss, seconds)
    render_shot(Gradient(), sound, request, out, metadata={}, report=lambda _: None, processes=2)
    seen = measure(out)
    assert seen.frames == request.frames
    assert seen.fps == fps
    assert seen.timestamps_even
    assert abs(seen.seconds - seconds) <= 1 / fps


def test_progress_counts_what_is_done(tmp_path: Path) -> None:
    shares: list[float] = []
    render_shot(
        Gradient(),
        partial(hiss, 5.0),
        spec(),
        tmp_path / "a.mp4",
        metadata={},
        report=shares.append,
    )
    assert shares == sorted(shares)
    assert len(shares) >= 120
    assert SET_UP < shares[0] < SET_UP + 0.1
    assert shares[-1] == 1
    assert shares[-2] < 1


def test_a_failing_frame_fails_the_render_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WorkerFailed, match="frame 60"):
        render_shot(
            Failing(),
            partial(hiss, 5.0),
            spec(),
            tmp_path / "a.mp4",
            metadata={},
            report=lambda _: None,
        )
    assert list(tmp_path.iterdir()) == []


def succeed(advance: Callable[[int], None]) -> None:
    advance(1)


def die(advance: Callable[[int], None]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def exhaust(advance: Callable[[int], None]) -> None:
    raise MemoryError


def test_a_killed_process_fails_the_work() -> None:
    with pytest.raises(WorkerFailed, match="-9"):
        run_jobs([succeed, die, succeed], 2, lambda _: None)


def test_want_of_memory_is_told_apart() -> None:
    with pytest.raises(MemoryError):
        run_jobs([exhaust], 1, lambda _: None)


def test_every_job_is_done_once_and_no_child_is_left() -> None:
    done: list[int] = []
    before = children()
    run_jobs([succeed] * 50, 4, done.append)
    assert sum(done) == 50
    assert children() == before


def children() -> set[str]:
    """Return the processes not waited for; servers of other tests are among them."""
    return {
        child
        for path in Path("/proc/self/task").glob("*/children")
        for child in path.read_text().split()
    }


def collect(advance: Callable[[int], None]) -> None:
    gc.collect()
    advance(1)


class Knot:
    """Refers to itself, so that only the garbage collector frees what it holds."""

    def __init__(self, clip: Path) -> None:
        self.knot = self
        self.container = av.open(str(clip))
        stream = self.container.streams.video[0]
        stream.thread_type, stream.codec_context.thread_count = "AUTO", 4
        self.frame = next(self.container.decode(stream))


@pytest.mark.timeout(30)
def test_a_child_does_not_wait_for_threads_that_its_parent_left_behind(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "a.mp4", 64, 48, 1)
    done: list[int] = []
    gc.disable()
    try:
        Knot(clip)
        run_jobs([collect], 1, done.append)
    finally:
        gc.enable()
        gc.collect()
    assert done == [1]


def test_segments_cover_all_frames() -> None:
    assert [len(part) for part in segments(100)] == [48, 48, 4]
    assert [index for part in segments(100) for index in part] == list(range(100))


@pytest.mark.parametrize("prompt", ["猫" * 500, "a\x00b\x1b[0m\n c", "word " * 900])
def test_any_prompt_makes_a_short_clean_title(prompt: str) -> None:
    title = file_metadata(prompt, {})["title"]
    assert 0 < len(title) <= 120
    assert title.isprintable()
