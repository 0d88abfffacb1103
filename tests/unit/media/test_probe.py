from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from crake.errors import BadRequest
from crake.media.probe import Picture, VideoFacts, probe_image, probe_video, read_image
from tests.support.pictures import (
    landscape,
    png_of_size,
    png_with_exif_orientation,
    with_exif_orientation,
    write_clip,
    write_gif,
    write_image,
)

FIELD = "image_urls[0]"


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_an_image_is_decoded_to_what_was_drawn(tmp_path: Path, name: str) -> None:
    drawn = landscape(160, 90)
    facts, picture = read_image(write_image(tmp_path / name, drawn), param=FIELD)
    assert (facts.width, facts.height) == (160, 90)
    assert np.abs(picture.astype(int) - drawn).mean() < 4


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = write_image(tmp_path / "a.png", landscape())
    assert probe_image(path.rename(tmp_path / "a.jpg"), param=FIELD).format == "png"


def test_of_an_animation_the_first_frame_counts(tmp_path: Path) -> None:
    frames = [np.full((48, 64, 3), shade, np.uint8) for shade in (255, 0, 0)]
    facts, picture = read_image(write_gif(tmp_path / "a.gif", frames), param=FIELD)
    assert facts.format == "gif"
    assert picture.mean() > 240


def as_held(upright: Picture, orientation: int) -> Picture:
    """Return what a camera that is held that way stores of a scene."""
    turns = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.transpose(1, 0, 2),
        6: np.rot90(upright, 1),
        7: upright[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(upright, -1),
    }
    return np.ascontiguousarray(turns[orientation])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_images_are_turned_upright(tmp_path: Path, orientation: int) -> None:
    """The stored picture is what a camera held that way sees of one and the same scene."""
    upright = np.zeros((64, 96, 3), np.uint8)
    upright[:32, :48] = (255, 0, 0)
    upright[32:, 48:] = (0, 0, 255)
    stored = write_image(tmp_path / "s.jpg", as_held(upright, orientation), (1, 95))
    path = tmp_path / "a.jpg"
    path.write_bytes(with_exif_orientation(stored.read_bytes(), orientation))
    facts, picture = read_image(path, param=FIELD)
    assert (facts.width, facts.height) == (96, 64)
    assert np.abs(picture.astype(int) - upright).mean() < 8


@pytest.mark.parametrize(
    ("name", "depth"), [("a.png", np.uint8), ("a.png", np.uint16), ("a.webp", np.uint8)]
)
def test_what_is_transparent_is_white(
    tmp_path: Path, name: str, depth: type[np.uint8] | type[np.uint16]
) -> None:
    full = np.iinfo(depth).max
    drawn = np.zeros((40, 60, 4), depth)
    drawn[:, :20, 3] = full
    drawn[:, 20:40, 3] = full // 2
    _, picture = read_image(write_image(tmp_path / name, drawn), param=FIELD)
    assert picture.dtype == np.uint8
    left, middle, right = (picture[:, at : at + 10].mean() for at in (5, 25, 45))
    assert left < 3
    assert 124 < middle < 131
    assert right > 252


@pytest.mark.parametrize("orientation", range(1, 9))
def test_see_through_images_are_turned_upright_too(tmp_path: Path, orientation: int) -> None:
    """A PNG keeps its EXIF in a chunk; the stored picture is turned back by it."""
    upright = np.full((32, 48, 4), 255, np.uint8)
    upright[:16, :24, :3] = (255, 0, 0)
    upright[16:, 24:, 3] = 0
    path = tmp_path / "a.png"
    write_image(path, as_held(upright, orientation))
    path.write_bytes(png_with_exif_orientation(path.read_bytes(), orientation))
    facts, picture = read_image(path, param=FIELD)
    assert (facts.width, facts.height) == (48, 32)
    assert (picture[:16, :24] == (255, 0, 0)).all()
    assert (picture[:16, 24:] == 255).all()


def test_grey_and_deep_images_become_colour(tmp_path: Path) -> None:
    grey = write_image(tmp_path / "grey.png", np.full((9, 8), 77, np.uint8))
    deep = write_image(tmp_path / "deep.png", np.full((9, 8, 3), 77 * 257, np.uint16))
    for path in (grey, deep):
        _, decoded = read_image(path, param=FIELD)
        assert decoded.shape == (9, 8, 3)
        assert decoded.dtype == np.uint8
        assert (decoded == 77).all()


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0", b"<svg/>", b"x" * 5000])
def test_what_is_no_image_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(data)
    with pytest.raises(BadRequest, match="no PNG, JPEG, WebP or GIF image") as caught:
        probe_image(path, param=FIELD)
    assert caught.value.param == FIELD


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.gif"])
def test_a_damaged_image_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "a.gif":
        write_gif(path, [landscape()])
    else:
        write_image(path, landscape())
    data = path.read_bytes()
    path.write_bytes(data[:60])
    with pytest.raises(BadRequest, match="damaged"):
        probe_image(path, param=FIELD)


@pytest.mark.parametrize(
    ("width", "height"), [(60000, 60000), (8193, 10), (10, 8193), (8000, 8000)]
)
def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, width: int, height: int) -> None:
    path = png_of_size(tmp_path / "a.png", width, height)
    with pytest.raises(BadRequest, match=f"{width}x{height} pixels; at most 8192"):
        probe_image(path, param=FIELD)


@pytest.mark.parametrize(
    ("name", "codec", "sound"),
    [("a.mp4", "libx264", True), ("a.mov", "mpeg4", False), ("a.webm", "libvpx-vp9", False)],
)
def test_videos_are_told_apart(tmp_path: Path, name: str, codec: str, sound: bool) -> None:
    path = write_clip(tmp_path / name, lambda n: landscape(160, 96, n), 24, 12, codec, sound=sound)
    facts = probe_video(path, param="character_url")
    assert (facts.width, facts.height, facts.frames, facts.fps) == (160, 96, 24, 12)
    assert facts.seconds == pytest.approx(2, abs=0.1)
    assert facts.video_codec == {"libx264": "h264", "libvpx-vp9": "vp9"}.get(codec, codec)
    assert facts.audio_codec == ("aac" if sound else None)
    assert facts.pixel_format == "yuv420p"


def test_a_recording_without_a_length_is_measured(tmp_path: Path) -> None:
    """Browsers' recorders write such WebM files: they cannot go back and fill the length in."""
    clip = write_clip(tmp_path / "a.webm", lambda n: landscape(64, 48, n), 30, 10, "libvpx-vp9")
    live = tmp_path / "live.webm"
    with (
        av.open(str(clip)) as source,
        av.open(str(live), "w", options={"live": "1"}) as target,
    ):
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    facts: VideoFacts = probe_video(live, param="character_url")
    assert facts.seconds == pytest.approx(3, abs=0.15)


def test_what_is_no_video_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    secret = tmp_path / "secret.mp4"
    write_clip(secret, lambda n: landscape(64, 48, n), 5)
    playlist = f"#EXTM3U\n#EXTINF:1,\n{secret}\n#EXT-X-ENDLIST\n".encode()
    concat = f"ffconcat version 1.0\nfile {secret}\n".encode()
    for data in (b"", b"nothing", playlist, concat):
        path.write_bytes(data)
        with pytest.raises(BadRequest, match="no MP4, MOV, WebM or Matroska video"):
            probe_video(path, param="character_url")
    for data in (b"\0\0\0\x18ftypisom" + b"x" * 500, b"\x1a\x45\xdf\xa3" + b"x" * 500):
        path.write_bytes(data)
        with pytest.raises(BadRequest, match="damaged"):
            probe_video(path, param="character_url")


def test_a_file_with_sound_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=48000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), "fltp", "mono")
        frame.rate = 48000
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    with pytest.raises(BadRequest, match="no pictures"):
        probe_video(path, param="character_url")


def test_want_of_memory_is_not_blamed_on_the_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        error = cv2.error("Failed to allocate")
        error.code = cv2.Error.StsNoMem
        raise error

    monkeypatch.setattr(cv2, "imdecode", full)
    with pytest.raises(MemoryError):
        probe_image(write_image(tmp_path / "a.png", landscape()), param=FIELD)
