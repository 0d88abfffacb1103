from pathlib import Path

import cv2
import numpy as np
import pytest

from crake.media.frames import coded_frames
from crake.media.thumbnails import _cheapest, write_stills
from tests.support.pictures import Picture, write_clip


@pytest.mark.parametrize(("width", "expected"), [(1280, (360, 640)), (320, (180, 320))])
def test_the_poster_is_a_frame_from_the_middle(
    tmp_path: Path, width: int, expected: tuple[int, int]
) -> None:
    height = width * 9 // 16

    def draw(number: int) -> Picture:
        return np.full((height, width, 3), number * 5, np.uint8)

    clip = write_clip(tmp_path / "c.mp4", draw, frames=48)
    write_stills(clip, tmp_path / "poster", tmp_path / "sheet")
    data = (tmp_path / "poster").read_bytes()
    assert data[8:12] == b"WEBP"
    poster = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert poster is not None
    assert poster.shape[:2] == expected
    assert poster.mean() == pytest.approx(24 * 5, abs=8)


def grey(number: int, width: int, height: int) -> Picture:
    return np.full((height, width, 3), 10 + number * 4, np.uint8)


@pytest.mark.parametrize(
    ("size", "cell"), [((1280, 720), (320, 180)), ((90, 160), (90, 160)), ((360, 640), (180, 320))]
)
def test_a_spritesheet_has_sixteen_pictures_in_even_steps(
    tmp_path: Path, size: tuple[int, int], cell: tuple[int, int]
) -> None:
    clip = write_clip(tmp_path / "c.mp4", lambda n: grey(n, *size), frames=48)
    write_stills(clip, tmp_path / "poster", tmp_path / "sheet")
    data = (tmp_path / "sheet").read_bytes()
    assert data.startswith(b"\xff\xd8\xff")
    sheet = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert sheet is not None
    assert sheet.shape == (cell[1] * 4, cell[0] * 4)
    levels = sheet.reshape(4, cell[1], 4, cell[0]).mean(axis=(1, 3)).ravel()
    frames = (levels - levels[0]) / (levels[-1] - levels[0]) * 45
    assert frames == pytest.approx([3 * cell for cell in range(16)], abs=0.6)


def test_most_of_a_long_clip_is_not_decoded(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "c.mp4", lambda n: grey(n // 5, 64, 48), frames=300, fps=30)
    frames = coded_frames(clip)
    assert len(frames) == 300
    chosen = _cheapest(frames, 16)
    places = [frames.index(frame) for frame in chosen]
    for cell, place in enumerate(places):
        assert cell * 300 // 16 <= place < (cell + 1) * 300 // 16
    keys = {frame.key_dts for frame in frames}
    assert sum(frame.is_key for frame in chosen) == min(len(keys), 16)
    write_stills(clip, tmp_path / "poster", tmp_path / "sheet")
    sheet = cv2.imdecode(np.fromfile(tmp_path / "sheet", np.uint8), cv2.IMREAD_GRAYSCALE)
    assert sheet is not None
    levels = sheet.reshape(4, 48, 4, 64).mean(axis=(1, 3)).ravel()
    assert levels - levels[0] == pytest.approx([4 * (place // 5) for place in places], abs=3)


def test_a_spritesheet_of_few_frames_repeats_them(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "c.mp4", lambda n: grey(20 * n, 32, 32), frames=3, fps=2)
    write_stills(clip, tmp_path / "poster", tmp_path / "sheet")
    data = np.fromfile(tmp_path / "sheet", np.uint8)
    sheet = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    assert sheet is not None
    levels = sheet.reshape(4, 32, 4, 32).mean(axis=(1, 3)).ravel()
    assert sorted({round(level / 80) for level in levels}) == [0, 1, 2]
    assert list(levels) == sorted(levels)
