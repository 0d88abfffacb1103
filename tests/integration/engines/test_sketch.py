from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crake.engines.base import Clip, DigitalSource, Engine
from crake.engines.sketch.engine import SketchEngine
from crake.engines.spec import Character, VideoSpec
from crake.errors import BadRequest
from tests.support.media import make_clip, make_image, picture, reference
from tests.support.video import VideoMeasurements, assert_sound_video, psnr

# Newer Pythons warn of forking where threads run; the engine's own process has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

PROMPTS = [
    "cat running on the river",
    "a person walking through a beautiful garden",
    "sunset over the ocean",
    "a red car driving through a neon city at night in the rain",
    "an astronaut floating in space",
]


def render(out: Path, prompt: str, **fields: object) -> tuple[Clip, VideoMeasurements]:
    spec = VideoSpec.model_validate(
        {"prompt": prompt, "seconds": 2.5, "width": 320, "height": 180, "seed": 1, **fields}
    )
    shares: list[float] = []
    clip = SketchEngine().render(spec, out, shares.append)
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert clip.path == out
    assert [path.name for path in out.parent.glob("*.mp4")] == [out.name]
    assert not list(out.parent.glob(".*"))
    seen = assert_sound_video(
        out, width=spec.width, height=spec.height, seconds=spec.seconds, fps=spec.fps
    )
    return clip, seen


def comment(seen: VideoMeasurements) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(seen.metadata["comment"])
    return parsed


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_prompt_becomes_a_sound_video(tmp_path: Path, prompt: str) -> None:
    clip, seen = render(tmp_path / "a.mp4", prompt)
    said = comment(seen)
    assert seen.metadata["title"] == prompt
    assert said["engine"] == "sketch"
    assert "not the output of a generative model" in said["kind"]
    assert said["not_understood"] == []
    assert said["place"] == clip.notes["place"]


def test_portrait_and_other_rates(tmp_path: Path) -> None:
    render(tmp_path / "a.mp4", PROMPTS[0], width=180, height=320, fps=30, seconds=1.1)


def test_the_same_spec_gives_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        render(tmp_path / name / "a.mp4", PROMPTS[0], seconds=1)
        files.append((tmp_path / name / "a.mp4").read_bytes())
    assert files[0] == files[1]


def test_another_seed_gives_another_picture(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    _, one = render(tmp_path / "a.mp4", "mountains", seconds=1)
    _, other = render(tmp_path / "other" / "a.mp4", "mountains", seconds=1, seed=2)
    assert psnr(one.first, other.first) < 40


def test_a_prompt_without_a_known_word_says_so_in_the_file(tmp_path: Path) -> None:
    clip, seen = render(tmp_path / "a.mp4", "zzyx blorbing \x00 qwop", seconds=1)
    said = comment(seen)
    assert said["understood"] == []
    assert said["not_understood"] == ["zzyx", "blorbing", "qwop"]
    assert "No word of the prompt was understood" in said["remark"]
    assert clip.notes["remark"] == said["remark"]


def test_an_image_is_the_first_frame(tmp_path: Path) -> None:
    image = make_image(tmp_path / "a.png", 320, 180)
    clip, seen = render(tmp_path / "a.mp4", "a river", images=(reference(image),))
    assert psnr(seen.first, picture(320, 180)) > 33
    assert psnr(seen.last, picture(320, 180)) < 33
    assert clip.notes["images"] == 1


def test_images_are_successive_shots(tmp_path: Path) -> None:
    first = make_image(tmp_path / "a.png", 320, 180, hue=10)
    second = make_image(tmp_path / "b.jpg", 200, 300, hue=150)
    images = tuple(reference(path) for path in (first, second))
    clip, seen = render(tmp_path / "a.mp4", "x", images=images, seconds=3)
    assert psnr(seen.first, picture(320, 180, hue=10)) > 33
    assert float(seen.last[..., 2].mean()) > float(seen.first[..., 2].mean()) + 60
    assert clip.notes["images"] == 2


@pytest.mark.parametrize("with_image", [False, True])
def test_a_character_is_put_into_the_scene(tmp_path: Path, with_image: bool) -> None:
    character = Character(
        clip=reference(make_clip(tmp_path / "c.mov", 320, 240, 2)), start=0.2, end=1.4
    )
    images = (reference(make_image(tmp_path / "i.png", 64, 64)),) if with_image else ()
    (tmp_path / "without").mkdir()
    clip, seen = render(
        tmp_path / "a.mp4", "a meadow", characters=[character], images=images, seconds=1.5
    )
    _, plain = render(tmp_path / "without" / "a.mp4", "a meadow", images=images, seconds=1.5)
    assert clip.notes["characters"] == ["cut out"]
    assert clip.notes["subjects"] == []
    changed = np.abs(seen.first.astype(int) - plain.first).max(axis=2) > 40
    assert 0.03 < float(changed.mean()) < 0.5


def test_two_characters_stand_beside_each_other(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "c.mov", 320, 240, 2)
    one, two = (Character(clip=reference(path), start=at, end=at + 1.0) for at in (0.2, 0.9))
    (tmp_path / "without").mkdir()
    clip, seen = render(tmp_path / "a.mp4", "a meadow", characters=[one, two], seconds=1.5)
    _, plain = render(tmp_path / "without" / "a.mp4", "a meadow", seconds=1.5)
    assert clip.notes["characters"] == ["cut out", "cut out"]
    changed = np.abs(seen.first.astype(int) - plain.first).max(axis=2) > 40
    left, right = changed[:, :155], changed[:, 165:]
    assert 0.03 < float(left.mean()) < 0.4
    assert 0.03 < float(right.mean()) < 0.4
    assert float(changed[:, 152:168].mean()) < 0.1


def test_named_weather_comes_up_over_an_image(tmp_path: Path) -> None:
    image = make_image(tmp_path / "a.png", 320, 180)
    (tmp_path / "plain").mkdir()
    clip, seen = render(tmp_path / "a.mp4", "a snowy night", images=(reference(image),))
    _, plain = render(tmp_path / "plain" / "a.mp4", "zzyx", images=(reference(image),))
    assert clip.notes["changed"] == ["light", "snow"]
    assert psnr(seen.first, plain.first) > 40
    assert seen.last.mean() < 0.75 * plain.last.mean()


@pytest.mark.parametrize(
    ("prompt", "subjects"),
    [("a bird flies past the tree", ["bird"]), ("a bird flying over a tree", [])],
)
def test_who_comes_into_an_image_is_not_there_at_first(
    tmp_path: Path, prompt: str, subjects: list[str]
) -> None:
    image = make_image(tmp_path / "a.png", 320, 180)
    (tmp_path / "plain").mkdir()
    clip, seen = render(tmp_path / "a.mp4", prompt, images=(reference(image),), seconds=2)
    _, plain = render(tmp_path / "plain" / "a.mp4", "zzyx", images=(reference(image),), seconds=2)
    assert clip.notes["changed"] == subjects
    assert psnr(seen.first, plain.first) > 40
    assert (psnr(seen.middle, plain.middle) < 30) == bool(subjects)


def test_a_character_after_the_clips_end_is_refused(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "c.mov", 160, 120, 1)
    character = Character(clip=reference(path), start=5, end=7)
    with pytest.raises(BadRequest, match="over before"):
        render(tmp_path / "a.mp4", "a meadow", characters=[character])
    assert not (tmp_path / "a.mp4").exists()


def test_the_engine_says_what_it_is() -> None:
    engine: Engine = SketchEngine()
    assert engine.name == "sketch"
    assert "not a generative model" in engine.description
    assert engine.source is DigitalSource.ALGORITHMIC
    assert engine.capabilities.images
    assert engine.capabilities.characters == 2
    assert engine.capabilities.sound
    assert engine.capabilities.max_seconds >= 25


def test_shots_style_and_what_must_not_be_seen_are_in_the_file(tmp_path: Path) -> None:
    clip, seen = render(
        tmp_path / "a.mp4",
        "an okapi and a dog in a garden, pixel art, then a beach at night without birds",
        negative_prompt="dog",
        seconds=3,
        width=160,
        height=90,
    )
    said = comment(seen)
    assert said["taken_for"] == {"okapi": "deer"}
    assert [shot["place"] for shot in said["shots"]] == ["garden", "beach"]
    assert [subject["kind"] for subject in said["subjects"]] == ["deer"]
    assert said["style"] == "pixel art"
    assert {"dog", "bird"} <= set(said["left_out"])
    assert clip.notes["shots"] == said["shots"]
    assert float(seen.first.mean()) > float(seen.last.mean()) + 20
