from pathlib import Path

import cv2
import numpy as np
import pytest

from crake.errors import BadRequest, ContentRejected
from crake.media.faces import has_face
from crake.media.prepare import check_character, check_source, choose_part, prepare_image
from tests.support.media import make_clip
from tests.support.pictures import (
    Picture,
    face,
    landscape,
    with_quarter_turn,
    write_clip,
    write_image,
)

FIELD = "image_urls[1]"


@pytest.mark.parametrize("radius", [60, 110, 200])
def test_a_face_from_the_front_is_seen(radius: int) -> None:
    assert has_face(face(radius=radius))
    assert has_face(face(1920, 1440, radius * 3))


def test_what_is_no_face_is_not_taken_for_one() -> None:
    rng = np.random.default_rng(1)
    assert not has_face(rng.integers(0, 256, (300, 400, 3)).astype(np.uint8))
    assert not has_face(np.zeros((300, 400), np.uint8))
    assert not has_face(np.full((1, 1, 3), 9, np.uint8))
    assert not any(has_face(landscape(640, 360, seed)) for seed in range(10))
    assert not has_face(np.ascontiguousarray(face()[::-1]))


def test_a_reference_becomes_a_plain_png(tmp_path: Path) -> None:
    drawn = landscape(64, 48)
    source = write_image(tmp_path / "a.webp", drawn)
    facts = prepare_image(source, tmp_path / "out", param=FIELD, must_be=(64, 48))
    assert (facts.format, facts.width, facts.height) == ("webp", 64, 48)
    written = (tmp_path / "out").read_bytes()
    assert written.startswith(b"\x89PNG")
    decoded = cv2.imdecode(np.frombuffer(written, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None
    assert decoded.shape == (48, 64, 3)


def test_another_size_than_asked_for_names_both(tmp_path: Path) -> None:
    source = write_image(tmp_path / "a.png", landscape(64, 48))
    with pytest.raises(BadRequest, match=r"image_urls\[1\] is 64x48 .* exactly 1280x720") as caught:
        prepare_image(source, tmp_path / "out", param=FIELD, must_be=(1280, 720))
    assert caught.value.param == FIELD
    assert not (tmp_path / "out").exists()


def test_a_face_is_refused_unless_faces_are_allowed(tmp_path: Path) -> None:
    source = write_image(tmp_path / "a.jpg", face())
    with pytest.raises(ContentRejected, match=r"image_urls\[1\] .*face") as caught:
        prepare_image(source, tmp_path / "out", param=FIELD)
    assert caught.value.param == FIELD
    assert not (tmp_path / "out").exists()
    prepare_image(source, tmp_path / "out", param=FIELD, refuse_faces=False)
    assert (tmp_path / "out").exists()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Four seconds: a face in the third, hills in the others."""

    def draw(number: int) -> Picture:
        return face(320, 240, 80) if 24 <= number < 36 else landscape(320, 240, number)

    return write_clip(tmp_path / "c.mp4", draw, frames=48, fps=12)


def test_a_face_in_the_part_that_is_used_is_refused(clip: Path) -> None:
    facts = check_character(clip, 0, 2, param="character_url")
    assert facts.seconds == pytest.approx(4, abs=0.1)
    check_character(clip, 3, 4.05, param="character_url")
    check_character(clip, 1, 3, param="character_url", refuse_faces=False)
    for start, end in ((1, 3), (2, 3), (1.2, 2.2), (2.5, 4)):
        with pytest.raises(ContentRejected, match="character_url"):
            check_character(clip, start, end, param="character_url")


def test_a_part_outside_the_clip_is_refused(clip: Path) -> None:
    with pytest.raises(
        BadRequest, match=r"character_url is 4\.00 s long; the part from 3 s to 5 s"
    ):
        check_character(clip, 3, 5, param="character_url")


def test_a_clip_that_breaks_off_is_refused(clip: Path) -> None:
    data = clip.read_bytes()
    clip.write_bytes(data[: len(data) // 3])
    with pytest.raises(BadRequest, match="character_url"):
        check_character(clip, 2.5, 3.9, param="character_url", refuse_faces=False)


def test_a_source_video_is_decoded_and_told(clip: Path) -> None:
    facts = check_source(clip, param="video", refuse_faces=False)
    assert (facts.width, facts.height, facts.frames, facts.fps) == (320, 240, 48, 12)
    assert facts.seconds == pytest.approx(4, abs=0.1)


def test_a_face_anywhere_in_a_source_video_is_refused(clip: Path) -> None:
    with pytest.raises(ContentRejected, match="video") as caught:
        check_source(clip, param="video")
    assert caught.value.param == "video"


def test_a_source_video_that_breaks_off_is_refused(clip: Path) -> None:
    data = clip.read_bytes()
    clip.write_bytes(data[: len(data) // 3])
    with pytest.raises(BadRequest, match="video"):
        check_source(clip, param="video", refuse_faces=False)


def test_a_source_video_that_is_too_long_is_refused(tmp_path: Path) -> None:
    long = write_clip(tmp_path / "l.mp4", lambda _: np.zeros((16, 16, 3), np.uint8), 123, fps=1)
    with pytest.raises(BadRequest, match=r"video is 12\d\.\d s long; at most 120 s"):
        check_source(long, param="video")


def test_a_source_video_that_lies_on_its_side_is_told_upright(tmp_path: Path) -> None:
    on_its_side = write_clip(tmp_path / "t.mp4", lambda n: landscape(64, 48, n), 3)
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(with_quarter_turn(on_its_side.read_bytes()))
    facts = check_source(turned, param="video")
    assert (facts.width, facts.height) == (48, 64)


@pytest.mark.parametrize(
    ("seconds", "start", "end", "part"),
    [
        (5, None, None, (0, 3)),
        (2, None, None, (0, 2)),
        (5, 1.5, None, (1.5, 4.5)),
        (5, 4, None, (4, 5)),
        (5, None, 1, (0, 1)),
        (5, 2, 4, (2, 4)),
    ],
)
def test_which_part_of_a_clip_a_character_plays(
    tmp_path: Path, seconds: float, start: float | None, end: float | None, part: tuple[float, ...]
) -> None:
    clip = make_clip(tmp_path / "a.mp4", 64, 48, seconds, fps=10)
    assert choose_part(clip, start, end, param="video") == pytest.approx(part)


@pytest.mark.parametrize(
    ("start", "end"), [(None, 0.5), (0, 3.5), (4.5, None), (3, 2), (9, None), (4, 7)]
)
def test_parts_that_a_clip_has_not(tmp_path: Path, start: float | None, end: float | None) -> None:
    clip = make_clip(tmp_path / "a.mp4", 64, 48, 5, fps=10)
    with pytest.raises(BadRequest) as refused:
        choose_part(clip, start, end, param="video")
    assert refused.value.param == "video"
