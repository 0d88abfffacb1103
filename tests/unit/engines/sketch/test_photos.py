from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Camera
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.heads import Head, body_below
from crake.engines.sketch.images import covering, load_image
from crake.engines.sketch.moves import Move, choose_move
from crake.engines.sketch.photos import PhotoShot, Sequence, how_many
from crake.errors import BadRequest
from tests.support.media import make_image, picture, reference
from tests.support.video import psnr


def rgb(frame: Frame) -> NDArray[np.uint8]:
    """BT.709, limited range, 4:2:0 to red, green, blue."""
    size = frame.width, frame.height
    u, v = (
        (cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR).astype(np.float32) - 128) / 224
        for plane in (frame.u, frame.v)
    )
    y = (frame.y.astype(np.float32) - 16) / 219
    red, blue = y + 1.5748 * v, y + 1.8556 * u
    green = (y - 0.2126 * red - 0.0722 * blue) / 0.7152
    return np.clip(np.dstack([red, green, blue]) * 255 + 0.5, 0, 255).astype(np.uint8)


def fitted(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    high, wide = image.shape[:2]
    scale = max(width / wide, height / high)
    size = round(wide * scale), round(high * scale)
    large = cv2.resize(image, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    # Tall images lose more below: heads are above.
    share = 0.3 if size[1] > 1.2 * height else 0.5
    left, top = (size[0] - width) // 2, round(share * (size[1] - height))
    return large[top : top + height, left : left + width].astype(np.uint8)


@pytest.mark.parametrize(
    ("image_size", "frame_size"),
    [
        ((320, 180), (320, 180)),
        ((1280, 720), (320, 180)),
        ((320, 240), (320, 180)),
        ((180, 320), (320, 180)),
        ((100, 100), (320, 180)),
        ((400, 300), (180, 320)),
        ((2000, 40), (320, 180)),
        ((3, 2), (96, 64)),
    ],
)
def test_the_first_frame_is_the_image(
    image_size: tuple[int, int], frame_size: tuple[int, int]
) -> None:
    image = picture(*image_size)
    shot = PhotoShot(image, *frame_size, frames=48, move=Move(1.1, 0.4, -0.2))
    frame = Frame(*frame_size)
    shot.draw(0, frame)
    assert psnr(rgb(frame), fitted(image, *frame_size)) > 35


def test_the_move_is_smooth_and_arrives() -> None:
    shot = PhotoShot(picture(640, 360), 320, 180, frames=48, move=Move(1.1, 1.0, 0.0))
    frame, before = Frame(320, 180), Frame(320, 180)
    steps = []
    for index in range(49):
        shot.draw(index, frame)
        steps.append(float(np.abs(frame.y.astype(int) - before.y).mean()))
        before.buffer[:] = frame.buffer
    steps = steps[1:]
    assert max(steps) > 0.01
    assert max(steps) < 4
    assert steps[-1] == 0
    assert max(abs(a - b) for a, b in pairwise(steps)) < 1.0


def test_sharpness_does_not_jump_when_the_move_begins() -> None:
    rng = np.random.default_rng(1)
    texture = cv2.GaussianBlur(rng.integers(0, 255, (180, 320, 3)).astype(np.uint8), (0, 0), 1.0)
    shot = PhotoShot(texture.astype(np.uint8), 320, 180, frames=96, move=Move(1.1, 0.3, 0.3))
    frame, detail = Frame(320, 180), []
    for index in (0, 1, 2, 10, 30):
        shot.draw(index, frame)
        detail.append(float(cv2.Laplacian(frame.y, cv2.CV_32F).std()))
    assert min(detail) > 0.75 * max(detail)


def test_any_frame_can_be_drawn_first() -> None:
    images = [picture(200, 120, hue=hue) for hue in (10, 150)]
    first, second = (
        Sequence(images, width=160, height=96, frames=48, fps=24, camera=Camera.TRACK)
        for _ in range(2)
    )
    forwards, backwards = Frame(160, 96), Frame(160, 96)
    drawn = {}
    for index in range(48):
        first.draw(index, forwards)
        drawn[index] = forwards.buffer.copy()
    for index in reversed(range(48)):
        second.draw(index, backwards)
        assert np.array_equal(backwards.buffer, drawn[index])


def test_images_follow_each_other_with_a_dissolve() -> None:
    images = [np.full((60, 80, 3), level, np.uint8) for level in (0, 120, 255)]
    shot = Sequence(images, width=80, height=60, frames=90, fps=24, camera=Camera.STILL)
    frame, levels = Frame(80, 60), []
    for index in range(90):
        shot.draw(index, frame)
        levels.append(float(frame.y.mean()))
    assert levels == sorted(levels)
    assert levels[0] == 16
    assert levels[89] == 235
    assert levels.count(levels[0]) >= 28
    assert max(b - a for a, b in pairwise(levels)) < 20


def test_more_images_than_can_be_seen_are_left_out() -> None:
    assert how_many(1, 1) == 1
    assert how_many(3, 4) == 3
    assert how_many(50, 4) == 3


@pytest.mark.parametrize("camera", Camera)
def test_every_camera_word_gives_a_move_within_the_image(camera: Camera) -> None:
    for number in range(4):
        move = choose_move(picture(64, 48), camera, 4.0, number)
        assert 1 <= move.zoom <= 1.2
        assert max(abs(move.x), abs(move.y)) <= 1


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_usual_image_files_are_read(tmp_path: Path, ending: str) -> None:
    path = make_image(tmp_path / f"a.{ending}", 64, 48)
    assert psnr(load_image(reference(path)), picture(64, 48)) > 28


def test_transparent_parts_are_white(tmp_path: Path) -> None:
    rgba = np.zeros((8, 8, 4), np.uint8)
    rgba[:, 4:] = (10, 20, 30, 255)
    cv2.imwrite(str(tmp_path / "a.png"), rgba)
    image = load_image(reference(tmp_path / "a.png"))
    assert image[0, 0].tolist() == [255, 255, 255]
    assert image[0, 7].tolist() == [30, 20, 10]


def test_what_is_cut_out_to_its_edges_gets_a_margin_and_is_not_cropped(tmp_path: Path) -> None:
    rgba = np.zeros((100, 100, 4), np.uint8)
    cv2.circle(rgba, (50, 50), 49, (10, 20, 200, 255), -1)
    cv2.imwrite(str(tmp_path / "a.png"), rgba)
    image = load_image(reference(tmp_path / "a.png"))
    assert image.shape == (112, 112, 3)
    assert (image[0] == 255).all()
    assert image[56, 56].tolist() == [200, 20, 10]
    red = covering(image, 320, 180)[..., 1] < 60
    assert not red[[0, -1]].any()
    assert 130 < np.ptp(np.flatnonzero(red.any(axis=1))) < 180


def test_what_is_not_an_image_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"not an image")
    with pytest.raises(BadRequest, match="could not be read"):
        load_image(reference(tmp_path / "a.png"))


def logo(width: int, height: int) -> NDArray[np.uint8]:
    """A disc and a bar below it, near the edges of a white page."""
    image = np.full((height, width, 3), 255, np.uint8)
    cv2.circle(
        image, (width // 2, height // 3), min(width, height) // 4, (200, 60, 40), -1, cv2.LINE_AA
    )
    cv2.rectangle(image, (width // 8, height * 7 // 8), (width * 7 // 8, height * 15 // 16), 0, -1)
    return image


@pytest.mark.parametrize(
    ("size", "frame_size"), [((300, 300), (320, 180)), ((300, 200), (180, 320))]
)
def test_what_stands_on_plain_ground_is_seen_whole_and_stays_straight(
    size: tuple[int, int], frame_size: tuple[int, int]
) -> None:
    image = logo(*size)
    shot = PhotoShot(image, *frame_size, 96, choose_move(image, Camera.TRACK, 4.0, 0))
    frame = Frame(*frame_size)
    for index in (0, 95):
        shot.draw(index, frame)
        bar = frame.y < 60
        rows, columns = np.flatnonzero(bar.any(axis=1)), np.flatnonzero(bar.any(axis=0))
        assert rows[-1] < frame.height - 1
        assert columns[0] > 0
        assert columns[-1] < frame.width - 1
        assert bar[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].mean() > 0.95
        assert frame.y[:, [0, -1]].min() > 220


def test_what_is_cropped_is_no_head_that_is_known() -> None:
    image = np.full((512, 512, 3), 90, np.uint8)
    image[::7] = 160
    image[20:60, 430:470] = 255
    head = Head(430 / 512, 20 / 512, 470 / 512, 60 / 512)
    for wide, high in ((320, 180), (180, 320)):
        large = covering(image, wide, high, (head,))
        top, left = (large.shape[0] - high) // 2, (large.shape[1] - wide) // 2
        shown = large[top : top + high, left : left + wide]
        scale = max(wide, high) / 512
        assert (shown > 225).all(axis=2).sum() == pytest.approx((40 * scale) ** 2, rel=0.2)


def test_somebody_is_as_near_from_head_to_foot() -> None:
    mask = body_below(Head(0.4, 0.1, 0.6, 0.4), 200, 200)
    assert mask[30, 100]
    assert mask[50, 100]
    assert mask[150, 70:130].all()
    assert mask[150, 60]
    assert not mask[30, 40]


def test_of_tall_images_the_heads_stay() -> None:
    image = picture(180, 320)
    image[60:80] = 255
    frame = Frame(320, 180)
    PhotoShot(image, 320, 180, 96, Move(1.0, 0.0, 0.0)).draw(0, frame)
    assert (frame.y > 225).mean() > 0.1
