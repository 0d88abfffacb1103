from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.character import CharacterShot, Stage, _order
from crake.engines.sketch.clips import longest_take
from crake.engines.sketch.cutout import cut_out
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.masks import masks_of
from crake.engines.sketch.palette import Light
from crake.engines.spec import Character
from crake.errors import BadRequest
from tests.support.media import make_clip, reference
from tests.support.pictures import face, write_clip


def seconds_of(clip: Path, start: float, end: float) -> Character:
    return Character(clip=reference(clip), start=start, end=end)


class Grey:
    """A shot that is grey all over."""

    def draw(self, index: int, frame: Frame) -> None:
        del index
        frame.y[:], frame.u[:], frame.v[:] = 100, 128, 128


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", 320, 240, 3)


def test_a_figure_before_a_plain_wall_is_cut_out(clip: Path) -> None:
    cutout = cut_out(seconds_of(clip, 0.5, 2.5), 24)
    assert len(cutout.frames) == 48
    assert cutout.separated
    assert cutout.standing
    height, width = cutout.frames[0].shape[:2]
    assert 120 < height < 240
    assert width < 200
    alpha = cutout.frames[0][..., 3]
    assert 0.1 < float((alpha > 128).mean()) < 0.8
    assert alpha[0, 0] == 0
    assert np.all(cutout.frames[0][..., :3] <= alpha[..., None])


def test_noise_becomes_a_card_with_soft_edges(tmp_path: Path) -> None:
    cutout = cut_out(seconds_of(make_noise(tmp_path / "noise.mp4"), 0, 1), 24)
    assert not cutout.separated
    alpha = cutout.frames[0][..., 3]
    assert alpha[0, 0] == 0
    assert alpha[alpha.shape[0] // 2, alpha.shape[1] // 2] == 255


def make_noise(path: Path) -> Path:
    rng = np.random.default_rng(1)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=24, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for _ in range(24):
            noise = rng.integers(0, 255, (120, 160, 3)).astype(np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(noise, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def test_a_figure_with_which_the_camera_goes_is_cut_out(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    trees = np.zeros((180, 960, 3), np.uint8)
    trees[:] = np.linspace([120, 170, 220], [60, 150, 70], 180)[:, None]
    for x, y in zip(rng.integers(960, size=120), rng.integers(40, 175, size=120), strict=True):
        cv2.circle(trees, (int(x), int(y)), 9, (40, int(rng.integers(90, 170)), 50), -1)
    pictures = []
    for index in range(36):
        picture = np.roll(trees, -7 * index, axis=1)[:, :320].copy()
        leg = round(12 * np.sin(index / 3))
        cv2.line(picture, (160, 110), (160 + leg, 160), (40, 40, 150), 12)
        cv2.line(picture, (160, 110), (160 - leg, 160), (50, 40, 170), 12)
        cv2.ellipse(picture, (160, 85), (16, 34), 0, 0, 360, (200, 40, 40), -1)
        cv2.circle(picture, (160, 42), 14, (235, 180, 150), -1)
        pictures.append(picture)
    path = write_clip(
        tmp_path / "along.mp4", lambda n: np.ascontiguousarray(pictures[n][..., ::-1]), 36
    )
    cutout = cut_out(seconds_of(path, 0, 1.4), 24)
    assert cutout.separated
    assert cutout.standing
    high, wide = cutout.frames[10].shape[:2]
    assert 110 < high < 150
    assert wide < 90
    shown = cutout.frames[10][..., 3] > 128
    assert 0.25 < shown.mean() < 0.8
    red = cutout.frames[10][shown][:, 0].astype(int) - cutout.frames[10][shown][:, 1]
    assert np.mean(red > 20) > 0.4  # its shirt and head, and not the trees
    assert cutout.pace == pytest.approx(7 * 24 / 130, rel=0.25)  # and the world goes by as fast


def framed(picture: NDArray[np.uint8]) -> Frame:
    frame = Frame(picture.shape[1], picture.shape[0])
    frame.buffer[:] = cv2.cvtColor(picture, cv2.COLOR_RGB2YUV_I420)
    return frame


def test_of_a_clip_with_cuts_the_longest_take_is_used_and_flashes_are_no_cuts() -> None:
    rng = np.random.default_rng(4)
    places = [
        cv2.resize(rng.integers(0, 255, (6, 8, 3)).astype(np.uint8), (80, 60)) for _ in range(3)
    ]
    frames = [
        framed((places[number] // 2 + k % 3).astype(np.uint8))
        for number, count in enumerate((7, 12, 5))
        for k in range(count)
    ]
    assert longest_take(frames) == frames[7:19]
    frames[12] = framed(np.full((60, 80, 3), 255, np.uint8))
    assert longest_take(frames) == frames[7:19]
    assert longest_take(frames[:1]) == frames[:1]


def test_a_dark_coat_below_a_face_is_no_background() -> None:
    """Before a dark seat, of which nothing but the head moves, it is not to be told by colour."""
    pictures, coats = [], []
    for k in range(16):
        head = cv2.cvtColor(face(480, 270, 55), cv2.COLOR_BGR2RGB)
        head[:] = np.roll(head, round(4 * np.sin(k / 2)), axis=1)
        around = np.all(head == head[0, 0], axis=2)
        picture = np.where(around[..., None], np.uint8(60), head)
        coat = np.zeros((270, 480), np.uint8)
        cv2.ellipse(coat, (240, 285), (120, 85), 0, 0, 360, 1, -1)
        picture[(coat > 0) & (np.arange(270) > 215)[:, None]] = (38, 38, 44)
        pictures.append(np.ascontiguousarray(picture))
        coats.append(coat)
    masks, _ = masks_of(pictures)
    assert masks
    large = cv2.resize(masks[8], (480, 270), interpolation=cv2.INTER_LINEAR) > 0
    assert large[230:, 180:300].mean() > 0.9
    assert large[:60].mean() < 0.1
    assert large[100:170, :120].mean() < 0.02


def test_a_start_after_the_end_is_refused(clip: Path) -> None:
    with pytest.raises(BadRequest, match="over before"):
        cut_out(seconds_of(clip, 10, 12), 24)


def test_an_end_after_the_clips_end_takes_what_there_is(clip: Path) -> None:
    assert 20 <= len(cut_out(seconds_of(clip, 2, 60), 24).frames) <= 25


@pytest.mark.parametrize(("fps", "count"), [(12, 12), (24, 24), (30, 24), (60, 24)])
def test_rates_other_than_the_clips_are_met(clip: Path, fps: int, count: int) -> None:
    assert abs(len(cut_out(seconds_of(clip, 1, 2), fps).frames) - count) <= 1


def test_the_character_stands_on_the_ground_and_loops_without_a_jump(clip: Path) -> None:
    cutout = cut_out(seconds_of(clip, 0, 1), 24)
    light = Light((0.4, 0.35, 0.4), (0.9, 0.6, 0.3), (1.0, -1.0, 1.0), 0.4)
    shot = CharacterShot(Grey(), cutout, Stage(150, light), width=320, height=180, fps=24)
    frame, before = Frame(320, 180), Frame(320, 180)
    steps = []
    for index in range(100):
        shot.draw(index, frame)
        if index:
            steps.append(float(np.abs(frame.y.astype(int) - before.y).mean()))
        before.buffer[:] = frame.buffer
    changed = np.abs(frame.y.astype(int) - 100) > 12
    rows = np.flatnonzero(changed.any(axis=1))
    assert 140 <= rows[-1] <= 160
    assert rows[0] < 60
    assert max(steps) < 5 * (float(np.median(steps)) + 0.1)


def test_a_clip_that_comes_back_is_looped_and_one_that_does_not_goes_back() -> None:
    def bar(at: int) -> NDArray[np.uint8]:
        picture = np.zeros((40, 80, 4), np.uint8)
        picture[:, at : at + 10] = 255
        return picture

    swing = [bar(round(35 + 15 * np.sin(k / 40 * 2 * np.pi))) for k in range(60)]
    around = _order(swing)
    assert not around.back_and_forth
    assert around.end - around.begin >= 38
    shown = [around.at(step) for step in range(150)]
    places = [15 * np.sin(k / 40 * 2 * np.pi) for k in shown]
    assert np.abs(np.diff(places)).max() < 3.5
    assert shown[: around.end] == list(range(around.end))
    assert shown[around.end] == around.begin
    away = _order([bar(2 * k) for k in range(30)])
    assert away.back_and_forth
    assert [away.at(step) for step in (0, 29, 30, 57, 58)] == [0, 29, 28, 1, 0]


def test_without_ground_the_character_floats(clip: Path) -> None:
    cutout = cut_out(seconds_of(clip, 0, 1), 24)
    shot = CharacterShot(Grey(), cutout, Stage(None), width=180, height=320, fps=24)
    frame, tops = Frame(180, 320), set()
    for index in range(0, 96, 8):
        shot.draw(index, frame)
        tops.add(int(np.flatnonzero((np.abs(frame.y.astype(int) - 100) > 12).any(axis=1))[0]))
    assert len(tops) > 1
