"""Every profile renders what is asked for, step by step, and can be stopped at each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from crake.engines.base import Clip
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.pictures import Picture, read_video
from crake.engines.diffusers.profiles import PROFILES
from crake.engines.spec import MediaRef, VideoSpec
from crake.errors import BadRequest
from crake.media.probe import probe_video
from tests.integration.engines.diffusers.conftest import Load
from tests.support.media import make_image, reference

WITH_IMAGES = [name for name, profile in PROFILES.items() if profile.image or profile.key_frames]


class StopError(Exception):
    pass


def spec_for(profile: str, folder: Path, *, hue: int = 20, **more: object) -> VideoSpec:
    images: tuple[MediaRef, ...] = ()
    if PROFILES[profile].text is None:
        images = (reference(make_image(folder / f"first-{hue}.png", 96, 64, hue=hue)),)
    values = {"seconds": 1, "width": 96, "height": 64, "fps": 24, "seed": 3, "images": images}
    return VideoSpec.model_validate({"prompt": "a red cat", **values, **more})


def make(engine: DiffusersEngine, spec: VideoSpec, folder: Path) -> tuple[Clip, list[float]]:
    shares: list[float] = []
    return engine.make(spec, folder / "clip.mp4", shares.append), shares


def pictures(clip: Clip) -> list[Picture]:
    return list(read_video(clip.path, 24))


def difference(left: Picture, right: Picture) -> float:
    return float(np.abs(left.astype(int) - right).mean())


@pytest.mark.parametrize("profile", PROFILES)
def test_a_clip_has_the_size_the_frames_and_the_rate_that_were_asked_for(
    load: Load, tmp_path: Path, profile: str
) -> None:
    engine = load(profile)
    spec = spec_for(profile, tmp_path, width=100, height=60, fps=30)
    clip, shares = make(engine, spec, tmp_path)
    facts = probe_video(clip.path, param="clip")
    assert (facts.width, facts.height, facts.fps, facts.frames) == (100, 60, 30, 30)
    assert facts.audio_codec == ("aac" if PROFILES[profile].sound else None)
    assert PROFILES[profile].sound or "makes no sound" in str(clip.notes["sound"])
    assert sorted(shares) == shares
    assert shares[-1] == 1.0
    assert [path.name for path in tmp_path.glob("*.mp4")] == ["clip.mp4"]


@pytest.mark.parametrize("profile", PROFILES)
def test_a_clip_stops_at_the_step_at_which_it_is_cancelled(
    load: Load, tmp_path: Path, profile: str
) -> None:
    engine = load(profile)
    assert engine._pipelines is not None
    [*pipelines] = engine._pipelines._all()
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    def stop_after_one_step(share: float) -> None:
        if share > 0:
            raise StopError

    parts = [pipelines[0].components.get(name) for name in ("transformer", "transformer_2")]
    hooks = [part.register_forward_pre_hook(count) for part in parts if part is not None]
    try:
        with pytest.raises(StopError):
            engine.make(spec_for(profile, tmp_path), tmp_path / "clip.mp4", stop_after_one_step)
        stopped_after = calls
        # What was stopped leaves nothing behind: the same clip comes of the next attempt.
        first, shares = make(engine, spec_for(profile, tmp_path), tmp_path)
        whole = calls - stopped_after
    finally:
        for hook in hooks:
            hook.remove()
    steps = int(str(first.notes["steps"])) * int(str(first.notes["segments"]))
    assert stopped_after * steps == whole
    assert len({share for share in shares if share < 1}) >= steps


@pytest.mark.parametrize("profile", ["wan2.2-ti2v-5b", "fastwan2.2-ti2v-5b", "ltx-2"])
def test_the_same_spec_gives_the_same_video(load: Load, tmp_path: Path, profile: str) -> None:
    engine = load(profile)
    spec = spec_for(profile, tmp_path)
    first = make(engine, spec, tmp_path)[0].path.read_bytes()
    assert make(engine, spec, tmp_path)[0].path.read_bytes() == first
    other = spec.model_copy(update={"seed": 4})
    assert make(engine, other, tmp_path)[0].path.read_bytes() != first


@pytest.mark.parametrize("profile", WITH_IMAGES)
def test_an_image_reaches_the_model(load: Load, tmp_path: Path, profile: str) -> None:
    engine = load(profile)
    assert engine.capabilities.images

    def of(hue: int) -> list[Picture]:
        image = reference(make_image(tmp_path / f"{hue}.png", 96, 64, hue=hue))
        spec = spec_for(profile, tmp_path, images=(image,))
        return pictures(make(engine, spec, tmp_path)[0])

    blue, again, dark = of(150), of(150), of(0)
    assert difference(blue[0], again[0]) == 0
    assert difference(blue[0], dark[0]) > 0


@pytest.mark.parametrize("profile", ["wan2.2-i2v-a14b", "hunyuanvideo-1.5-i2v"])
def test_a_model_that_needs_an_image_says_so(load: Load, tmp_path: Path, profile: str) -> None:
    spec = spec_for(profile, tmp_path, images=())
    with pytest.raises(BadRequest, match="needs an image") as refused:
        make(load(profile), spec, tmp_path)
    assert refused.value.param == "image"


def test_a_negative_prompt_is_heeded(load: Load, tmp_path: Path) -> None:
    engine = load("wan2.2-ti2v-5b")
    plain = make(engine, spec_for("wan2.2-ti2v-5b", tmp_path), tmp_path)[0].path.read_bytes()
    spec = spec_for("wan2.2-ti2v-5b", tmp_path, negative_prompt="dogs")
    assert make(engine, spec, tmp_path)[0].path.read_bytes() != plain
    assert engine.capabilities.negative_prompt
    assert not load("fastwan2.2-ti2v-5b").capabilities.negative_prompt


def test_a_process_is_warmed_up_with_one_step(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = load("wan2.2-i2v-a14b", warm_up=True)
    assert engine._pipelines is not None
    steps: list[int] = []
    run = engine._pipelines.run

    def watch(*arguments: object, **more: object) -> object:
        steps.append(int(str(more["steps"])))
        return run(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(engine._pipelines, "run", watch)
    engine.warm_up()
    assert steps == [1]


def test_fastwan_goes_by_its_published_noise_levels(load: Load) -> None:
    engine = load("fastwan2.2-ti2v-5b")
    assert engine._pipelines is not None
    scheduler = next(engine._pipelines._all()).scheduler
    scheduler.set_timesteps(3, device="cpu")
    assert [round(float(level), 3) for level in scheduler.sigmas] == [1.0, 0.757, 0.522, 0.0]
    assert [round(float(time)) for time in scheduler.timesteps] == [1000, 757, 522]
    sample, velocity = torch.ones(1, 4), torch.full((1, 4), 0.5)
    torch.manual_seed(0)
    stepped = scheduler.step(velocity, scheduler.timesteps[0], sample, return_dict=False)[0]
    torch.manual_seed(0)
    noise = torch.randn_like(sample)
    # From the clean picture, x - sigma * v, to the next level with fresh noise.
    assert torch.allclose(stepped, (1 - 0.757) * 0.5 + 0.757 * noise, atol=1e-4)
