"""Remix, edit and extend, of the animator's own videos and of others, measured."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import cast

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.base import Clip
from crake.engines.sketch.engine import SketchEngine
from crake.engines.spec import MediaRef, Source, SourceKind, VideoSpec
from crake.errors import BadRequest
from tests.support.media import make_clip
from tests.support.video import assert_sound_video, measure, psnr

# Newer Pythons warn of forking where threads run; the engine's own process has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

PROMPT = "a cat running on the river"
SIZE = {"width": 192, "height": 108, "seed": 5}
FRAMES = 48
JOIN_SAMPLE = FRAMES * 2_000


def render(out: Path, prompt: str, source: Source | None = None, **fields: object) -> Clip:
    out.parent.mkdir(exist_ok=True)
    values = {"prompt": prompt, "seconds": 2, "source": source, **SIZE, **fields}
    return SketchEngine().render(VideoSpec.model_validate(values), out, lambda _: None)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds that the animator made."""
    return render(tmp_path_factory.mktemp("own") / "own.mp4", PROMPT).path


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds, larger and at another rate, with a tone until the end."""
    folder = tmp_path_factory.mktemp("foreign")
    return make_clip(folder / "foreign.mp4", 320, 180, 2, fps=30, sound=True)


def source_of(clip: Path, kind: SourceKind, prompt: str = "", seed: int | None = None) -> Source:
    ref = MediaRef(uri=clip.as_uri(), field="video")
    return Source(kind=kind, clip=ref, prompt=prompt, seed=seed)


def pictures(clip: Path) -> list[NDArray[np.uint8]]:
    with av.open(str(clip)) as container:
        return [
            frame.to_ndarray(format="rgb24").astype(np.uint8) for frame in container.decode(video=0)
        ]


def samples(clip: Path) -> NDArray[np.float32]:
    with av.open(str(clip)) as container:
        blocks = [frame.to_ndarray() for frame in container.decode(audio=0)]
    return np.concatenate(blocks, axis=1).astype(np.float32)


def packets(clip: Path) -> list[bytes]:
    with av.open(str(clip)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def kind_in(clip: Clip) -> str:
    """Return the kind of the only subject."""
    (subject,) = cast("list[dict[str, str]]", clip.notes["subjects"])
    return subject["kind"]


def steps(frames: list[NDArray[np.uint8]]) -> NDArray[np.float64]:
    """How much each frame differs from the one before."""
    return np.array([np.abs(b.astype(int) - a).mean() for a, b in pairwise(frames)])


def assert_no_click(clip: Path) -> None:
    """No step between two samples around the join is larger than elsewhere, nor is it silent."""
    heard = samples(clip)
    step = np.abs(np.diff(heard, axis=1)).max(axis=0)
    near = slice(JOIN_SAMPLE - 24_000, JOIN_SAMPLE + 2_400)
    elsewhere = np.concatenate([step[4_800 : near.start], step[near.stop : -4_800]])
    assert step[near].max() <= elsewhere.max() * 1.05 + 1e-3
    blocks = heard[:, near][:, :24_000].reshape(2, 10, 2_400)
    level = np.sqrt(np.square(blocks).mean(axis=(0, 2)))
    assert level.min() > 0.25 * level.max()


def test_our_own_video_goes_on_bit_exact_and_without_a_jump(own: Path, tmp_path: Path) -> None:
    extend = source_of(own, SourceKind.EXTEND, PROMPT, 5)
    clip = render(tmp_path / "longer.mp4", "the cat keeps running", extend, seconds=4)
    assert_sound_video(clip.path, width=192, height=108, seconds=4)
    assert packets(clip.path)[:FRAMES] == packets(own)
    frames = pictures(clip.path)
    assert len(frames) == 2 * FRAMES
    step = steps(frames)
    assert 0.5 * np.median(step) < step[FRAMES - 1] < 1.3 * np.percentile(step, 90)
    assert_no_click(clip.path)
    assert clip.notes["source"] == "goes on as the same scene"
    assert clip.notes["source_frames"] == FRAMES


def test_what_begins_in_an_extension_comes_up_gradually(own: Path, tmp_path: Path) -> None:
    extend = source_of(own, SourceKind.EXTEND, PROMPT, 5)
    plain = render(tmp_path / "plain.mp4", "it goes on", extend, seconds=4)
    rain = render(tmp_path / "rain.mp4", "a thick fog comes up", extend, seconds=4)
    assert rain.notes["weather"] == "fog"
    apart = [psnr(a, b) for a, b in zip(pictures(plain.path), pictures(rain.path), strict=True)]
    assert min(apart[:FRAMES]) > 50
    assert apart[FRAMES] > 32
    assert apart[-1] < 28


def test_an_extension_can_be_extended_and_remixed(own: Path, tmp_path: Path) -> None:
    extend = source_of(own, SourceKind.EXTEND, PROMPT, 5)
    once = render(tmp_path / "once.mp4", "it begins to snow", extend, seconds=3)
    # What is asked for is the newest prompt; how the video was made stands in its file.
    again = source_of(once.path, SourceKind.EXTEND, "it begins to snow", 5)
    twice = render(tmp_path / "twice.mp4", "still snowing", again, seconds=4)
    assert twice.notes["source"] == "goes on as the same scene"
    assert packets(twice.path)[:72] == packets(once.path)
    assert len(packets(twice.path)) == 96
    remix = source_of(once.path, SourceKind.REMIX, "it begins to snow", 5)
    dog = render(tmp_path / "dog.mp4", "make it a black dog", remix, seconds=3)
    assert dog.notes["source"] == "made again from its prompt and seed, changed"
    assert kind_in(dog) == "dog"
    assert dog.notes["weather"] == "snow"


def test_a_video_with_cuts_goes_on_with_its_last_shot(tmp_path: Path) -> None:
    prompt = "a dog in a forest at night, then a boat on the ocean"
    cut = render(tmp_path / "cut.mp4", prompt, seconds=3)
    assert len(cast("list[object]", cut.notes["shots"])) == 2
    extend = source_of(cut.path, SourceKind.EXTEND, prompt, 5)
    clip = render(tmp_path / "longer.mp4", "it begins to snow", extend, seconds=4)
    assert_sound_video(clip.path, width=192, height=108, seconds=4)
    assert clip.notes["source"] == "goes on as the same scene"
    assert (clip.notes["place"], clip.notes["weather"]) == ("ocean", "snow")
    assert packets(clip.path)[:72] == packets(cut.path)
    step = steps(pictures(clip.path))
    assert step[71] < 1.2 * step[40:70].max()  # there is a key frame too


def test_a_remix_keeps_the_scene_and_changes_what_is_named(own: Path, tmp_path: Path) -> None:
    remix = source_of(own, SourceKind.REMIX, PROMPT, 5)
    clip = render(tmp_path / "blue.mp4", "make it a blue dog", remix, seed=99)
    assert kind_in(clip) == "dog"
    assert (clip.notes["place"], clip.notes["weather"]) == ("river", "clear")
    before, after = pictures(own)[0], pictures(clip.path)[0]
    sky = slice(0, 40)
    assert psnr(before[sky], after[sky]) > 30
    changed = np.abs(before.astype(int) - after).max(axis=2) > 60
    assert 0.005 < changed.mean() < 0.3
    bluer = (after[changed][:, 2].astype(int) - after[changed][:, 0]).mean()
    assert bluer > (before[changed][:, 2].astype(int) - before[changed][:, 0]).mean() + 40


def test_a_remix_knows_a_video_of_ours_that_was_uploaded(own: Path, tmp_path: Path) -> None:
    clip = render(tmp_path / "a.mp4", "at night", source_of(own, SourceKind.EDIT))
    assert clip.notes["source"] == "made again from its prompt and seed, changed"
    assert clip.notes["time"] == "night"
    assert pictures(clip.path)[0].mean() < 0.7 * pictures(own)[0].mean()


def test_a_recipe_that_is_not_the_videos_is_not_used(foreign: Path, tmp_path: Path) -> None:
    wrong = source_of(foreign, SourceKind.REMIX, PROMPT, 5)
    clip = render(tmp_path / "a.mp4", "make it snow", wrong)
    assert clip.notes["source"] == "its pictures, changed"


def test_a_foreign_video_goes_on_from_its_last_frame(foreign: Path, tmp_path: Path) -> None:
    extend = source_of(foreign, SourceKind.EXTEND)
    clip = render(tmp_path / "longer.mp4", "it goes on", extend, seconds=4)
    seen = assert_sound_video(clip.path, width=192, height=108, seconds=4)
    frames = pictures(clip.path)
    step = steps(frames)
    assert step[FRAMES - 1] <= 1.3 * np.percentile(step[: FRAMES - 1], 90) + 0.3
    assert step[FRAMES:].min() > 0.01
    assert step[FRAMES:].max() < 2 * step[: FRAMES - 1].max() + 0.5
    assert_no_click(clip.path)
    original = cv2.resize(measure(foreign).first, (192, 108), interpolation=cv2.INTER_AREA)
    assert psnr(seen.first, original.astype(np.uint8)) > 28


def test_a_foreign_video_is_changed_as_a_video(foreign: Path, tmp_path: Path) -> None:
    plain = render(tmp_path / "plain.mp4", "as it is", source_of(foreign, SourceKind.EDIT))
    assert plain.notes["changed"] == []
    prompt = "a snowy night with a red fox, zoom in, pencil drawing"
    clip = render(tmp_path / "night.mp4", prompt, source_of(foreign, SourceKind.EDIT))
    assert_sound_video(clip.path, width=192, height=108, seconds=2)
    assert clip.notes["changed"] == ["light", "fox", "snow", "zoom in", "pencil"]
    before, after = pictures(plain.path), pictures(clip.path)
    assert np.mean(np.abs(np.array(after[0], int) - before[0])) > 20
    dark = render(tmp_path / "dark.mp4", "at night", source_of(foreign, SourceKind.EDIT))
    for one, other in zip(before, pictures(dark.path), strict=True):
        # It is still the same video: all is where it was.
        assert np.corrcoef(one[..., 1].ravel(), other[..., 1].ravel())[0, 1] > 0.9


def test_a_foreign_video_that_is_shorter_goes_on(foreign: Path, tmp_path: Path) -> None:
    clip = render(tmp_path / "a.mp4", "in the rain", source_of(foreign, SourceKind.EDIT), seconds=3)
    assert_sound_video(clip.path, width=192, height=108, seconds=3)


def test_an_extension_must_be_longer_than_its_source(own: Path, tmp_path: Path) -> None:
    extend = source_of(own, SourceKind.EXTEND, PROMPT, 5)
    with pytest.raises(BadRequest, match="2 s; 2 s were asked for"):
        render(tmp_path / "a.mp4", "more", extend, seconds=2)


@pytest.mark.parametrize("kind", SourceKind)
def test_the_same_spec_gives_the_same_bytes_on_any_number_of_processes(
    foreign: Path, tmp_path: Path, kind: SourceKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for processes in (1, 3):
        monkeypatch.setattr("crake.engines.sketch.render.available_cores", lambda n=processes: n)
        out = tmp_path / str(processes) / "a.mp4"
        made.append(render(out, "a red fox in the rain", source_of(foreign, kind), seconds=4))
    assert made[0].path.read_bytes() == made[1].path.read_bytes()


def test_the_file_says_how_it_was_made(own: Path) -> None:
    said = json.loads(measure(own).metadata["comment"])
    assert said["recipe"] == {
        "seed": 5,
        "frames": FRAMES,
        "negative_prompt": "",
        "parts": [{"since": 0, "prompts": [PROMPT]}],
    }
