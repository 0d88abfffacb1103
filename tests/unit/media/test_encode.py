from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from crake.media.encode import SegmentWriter, join_segments, segments, write_sound
from tests.support.video import boxes, measure


def encode(path: Path, width: int, height: int, frames: range, fps: int = 24) -> Path:
    """Write frames of two textures that move across each other."""
    rng = np.random.default_rng(1)
    near, far = (
        cv2.GaussianBlur(rng.random((height * 3 // 2, 4 * width)), (0, 0), 1.5) for _ in range(2)
    )
    with SegmentWriter(path, width, height, fps) as writer:
        for index in frames:
            wave = np.roll(near, 3 * index, axis=1) + np.roll(far, -2 * index, axis=0)
            writer.write((np.clip(wave - 0.5, 0, 1)[:, :width] * 255).astype(np.uint8))
    return path


@pytest.mark.parametrize(("width", "height"), [(96, 64), (98, 66), (180, 320), (16, 16)])
def test_the_same_frames_give_the_same_bytes_whatever_lies_in_memory(
    tmp_path: Path, width: int, height: int
) -> None:
    rng = np.random.default_rng(1)
    files, kept = set(), []
    for number in range(8):
        kept.append(np.full(int(rng.integers(1_000, 400_000)), number, np.uint8))
        for size in rng.integers(1_000, 2_000_000, 10):
            np.full(int(size), 31 * number, np.uint8)  # written to, then free for the encoder
        files.add(encode(tmp_path / "a.mp4", width, height, range(24)).read_bytes())
    assert len(files) == 1


@pytest.mark.parametrize("frames", [1, 2, 47, 48, 49, 50, 97, 100])
def test_joined_segments_play_like_one(tmp_path: Path, frames: int) -> None:
    parts = [
        encode(tmp_path / f"{part.start}.mp4", 64, 48, part, fps=30) for part in segments(frames)
    ]
    join_segments(parts, None, tmp_path / "joined.mp4", {"title": "Straße"})
    seen = measure(tmp_path / "joined.mp4")
    assert seen.frames == frames
    assert seen.timestamps_even
    assert seen.seconds == pytest.approx(frames / 30, abs=0.001)
    assert seen.faststart
    assert seen.colours == (1, 1, 1, 1)
    assert seen.metadata["title"] == "Straße"
    assert seen.sound_seconds == 0


def test_sound_is_joined_in_step(tmp_path: Path) -> None:
    samples = np.zeros((2, 96_000), np.float32)
    samples[:, 48_000:] = 0.5 * np.sin(np.arange(48_000) / 20)
    write_sound(tmp_path / "a.m4a", samples)
    parts = [encode(tmp_path / "a.mp4", 64, 48, range(48))]
    join_segments(parts, tmp_path / "a.m4a", tmp_path / "b.mp4", {})
    seen = measure(tmp_path / "b.mp4")
    assert seen.sound_seconds == pytest.approx(2, abs=0.03)
    assert seen.volume == pytest.approx(0.25, abs=0.02)
    assert (seen.audio_codec, seen.channels, seen.sample_rate) == ("aac", 2, 48_000)


def test_segments_of_other_settings_are_not_joined(tmp_path: Path) -> None:
    parts = [
        encode(tmp_path / "a.mp4", 64, 48, range(4)),
        encode(tmp_path / "b.mp4", 96, 48, range(4)),
    ]
    with pytest.raises(ValueError, match=r"b\.mp4 was encoded with other settings"):
        join_segments(parts, None, tmp_path / "joined.mp4", {})


def test_segments_that_are_quantized_otherwise_are_joined(tmp_path: Path) -> None:
    with SegmentWriter(tmp_path / "a.mp4", 64, 48, 24) as writer:
        for _ in range(4):
            writer.write(np.full((72, 64), 128, np.uint8))
    parts = [tmp_path / "a.mp4", encode(tmp_path / "b.mp4", 64, 48, range(4))]
    join_segments(parts, None, tmp_path / "joined.mp4", {})
    assert measure(tmp_path / "joined.mp4").frames == 8


def test_nothing_cannot_be_joined(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no segments"):
        join_segments([], None, tmp_path / "a.mp4", {})


def test_no_time_or_version_is_in_the_file(tmp_path: Path) -> None:
    parts = [encode(tmp_path / "a.mp4", 64, 48, range(4))]
    join_segments(parts, None, tmp_path / "joined.mp4", {})
    data = (tmp_path / "joined.mp4").read_bytes()
    assert b"Lavf" not in data
    assert b"Lavc" not in data
    assert [kind for kind, _ in boxes(tmp_path / "joined.mp4")] == [
        b"ftyp",
        b"moov",
        b"free",
        b"mdat",
    ]
