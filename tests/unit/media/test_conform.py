from __future__ import annotations

from pathlib import Path

import pytest

from crake.errors import BadRequest
from crake.media.conform import conform, is_exact
from crake.media.probe import probe_video
from tests.support.media import make_clip

WANTED = {"width": 128, "height": 72, "fps": 24, "frames": 24}


@pytest.mark.parametrize("size", [(128, 72), (72, 128), (64, 64), (130, 72), (832, 480)])
@pytest.mark.parametrize(("seconds", "fps"), [(1, 24), (1.7, 16), (0.8, 30)])
def test_any_size_rate_and_length_becomes_exactly_what_was_asked(
    tmp_path: Path, size: tuple[int, int], seconds: float, fps: int
) -> None:
    source = make_clip(tmp_path / "a.mp4", *size, seconds, fps=fps, sound=True)
    conform(source, tmp_path / "b.mp4", **WANTED)
    facts = probe_video(tmp_path / "b.mp4", param="b")
    assert is_exact(facts, **WANTED), facts
    assert facts.audio_codec == "aac"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.mp4", "b.mp4"]


def test_what_is_exact_already_is_told(tmp_path: Path) -> None:
    exact = probe_video(make_clip(tmp_path / "a.mp4", 128, 72, 1, fps=24), param="a")
    assert is_exact(exact, **WANTED)
    assert not is_exact(exact, **{**WANTED, "frames": 25})
    assert not is_exact(exact, **{**WANTED, "fps": 25})


def test_a_part_from_the_middle(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mp4", 128, 72, 3, fps=24)
    conform(source, tmp_path / "b.mp4", start=1.5, **WANTED)
    facts = probe_video(tmp_path / "b.mp4", param="b")
    assert is_exact(facts, **WANTED)
    assert facts.audio_codec is None


def test_what_is_much_too_short_is_refused(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "a.mp4", 128, 72, 0.4, fps=24)
    with pytest.raises(ValueError, match=r"0\.5\d s too short"):
        conform(source, tmp_path / "b.mp4", **WANTED)


def test_what_is_no_video_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"<html>no video</html>")
    with pytest.raises(BadRequest):
        conform(tmp_path / "a.mp4", tmp_path / "b.mp4", **WANTED)
