from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crake.media.sniff import ImageHeader, sniff_image, sniff_video
from tests.support.pictures import landscape, with_exif_orientation, write_gif, write_image


@pytest.mark.parametrize(("width", "height"), [(1, 1), (7, 300), (641, 37)])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_size_and_format_come_from_the_header(
    tmp_path: Path, name: str, width: int, height: int
) -> None:
    picture = np.zeros((height, width, 3), np.uint8)
    header = sniff_image(write_image(tmp_path / name, picture).read_bytes())
    assert header is not None
    assert (header.width, header.height, header.has_alpha) == (width, height, False)
    assert header.format == {".png": "png", ".jpg": "jpeg", ".webp": "webp"}[Path(name).suffix]


@pytest.mark.parametrize("quality", [50, 101])
def test_both_kinds_of_webp_tell_of_transparency(tmp_path: Path, quality: int) -> None:
    picture = np.zeros((20, 31, 4), np.uint8)
    path = write_image(tmp_path / "a.webp", picture, (cv2.IMWRITE_WEBP_QUALITY, quality))
    assert sniff_image(path.read_bytes()) == ImageHeader("webp", 31, 20, has_alpha=True)


def test_gif_and_transparent_png(tmp_path: Path) -> None:
    gif = write_gif(tmp_path / "a.gif", [landscape(64, 48)])
    assert sniff_image(gif.read_bytes()) == ImageHeader("gif", 64, 48, has_alpha=True)
    png = write_image(tmp_path / "a.png", np.zeros((5, 6, 4), np.uint8))
    assert sniff_image(png.read_bytes()) == ImageHeader("png", 6, 5, has_alpha=True)


def test_jpeg_with_other_segments_before_its_frame(tmp_path: Path) -> None:
    jpeg = write_image(tmp_path / "a.jpg", landscape(40, 30)).read_bytes()
    padded = b"\xff\xd8\xff\xe2\x00\x06abcd\xff" + with_exif_orientation(jpeg, 6)[2:]
    assert sniff_image(padded) == ImageHeader("jpeg", 40, 30, has_alpha=False)


@given(
    st.sampled_from(
        [b"\x89PNG\r\n\x1a\n....IHDR", b"\xff\xd8\xff", b"GIF89a", b"RIFF....WEBPVP8X"]
    ),
    st.binary(max_size=60),
)
def test_broken_headers_are_no_images_or_sized_ones(start: bytes, rest: bytes) -> None:
    header = sniff_image(start + rest)
    assert header is None or header.width >= 0


def test_what_is_no_image_is_none() -> None:
    for data in (b"", b"BM1234", b"<svg/>", b"%PDF-1.7", b"II*\x00", b"\xff\xd8"):
        assert sniff_image(data) is None


def test_only_containers_that_hold_their_own_data_are_videos() -> None:
    assert sniff_video(b"\x00\x00\x00\x20ftypisom") == "mov"
    assert sniff_video(b"\x1a\x45\xdf\xa3\x01") == "matroska"
    for data in (b"", b"#EXTM3U\n", b"ffconcat version 1.0", b"RIFF....AVI ", b"GIF89a"):
        assert sniff_video(data) is None
