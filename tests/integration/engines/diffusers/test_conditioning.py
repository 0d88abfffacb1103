"""What a segment is made from reaches the pipeline: frames, characters, a source video."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
import torch

from crake.engines.diffusers.conditions import Call, Given, condition
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.pictures import Picture, cover, read_video
from crake.engines.diffusers.pins import Pins
from crake.engines.diffusers.profiles import PROFILES
from crake.engines.spec import Character, Source, SourceKind
from crake.media.probe import probe_video
from tests.integration.engines.diffusers.conftest import Load
from tests.integration.engines.diffusers.test_profiles import difference, make, pictures, spec_for
from tests.support.media import make_clip, make_image, picture, reference

LONG = ["wan2.2-ti2v-5b", "wan2.2-t2v-a14b", "wan2.1-vace-1.3b", "ltx-2", "cogvideox-1.5-i2v"]
SEEN = picture(96, 64)


def calls_of(engine: DiffusersEngine, monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """Write down how an engine calls its pipelines."""
    calls: list[Call] = []
    pipelines = engine._pipelines
    assert pipelines is not None
    run = pipelines.run

    def watch(call: Call, **more: object) -> object:
        calls.append(call)
        return run(call, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(pipelines, "run", watch)
    return calls


@pytest.mark.parametrize("profile", LONG)
def test_segments_go_on_from_each_other_and_join(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str
) -> None:
    engine = load(profile)
    calls = calls_of(engine, monkeypatch)
    clip, _ = make(engine, spec_for(profile, tmp_path, seconds=3), tmp_path)
    assert len(calls) == clip.notes["segments"]
    assert len(calls) > 1
    shown = pictures(clip)
    assert len(shown) == 72
    steps = [difference(*pair) for pair in itertools.pairwise(shown)]
    # Random weights flicker by themselves; a joint must not stand out from that.
    assert max(steps) < 3 * float(np.percentile(steps, 90)) + 2


def test_wan_begins_with_the_frames_before(load: Load) -> None:
    before = [np.full((64, 96, 3), 40 + 10 * i, np.uint8) for i in range(9)]
    given = Given(25, before=before)
    both = condition(PROFILES["wan2.2-ti2v-5b"], given)
    assert both.from_image
    assert np.array_equal(np.asarray(both.arguments["image"]), before[0])
    assert len(both.pinned) == 9
    only_text = condition(PROFILES["wan2.2-t2v-a14b"], given)
    assert not only_text.from_image
    assert len(only_text.pinned) == 9


def test_pins_hold_latents_at_every_level_of_noise(load: Load) -> None:
    engine = load("wan2.2-t2v-a14b")
    assert engine._pipelines is not None
    pipeline = next(engine._pipelines._all())
    pipeline.scheduler.set_timesteps(4, device="cpu")
    pins = Pins(pipeline, [SEEN] * 5, torch.Generator().manual_seed(1))
    latents = torch.zeros(1, 16, 6, 8, 12)
    held = pins.hold(latents, pipeline.scheduler, 0)
    assert float(held[:, :, :2].abs().mean()) > 0
    assert not held[:, :, 2:].any()
    # Without noise at the end: what decodes to the frames themselves.
    last = pins.hold(latents, pipeline.scheduler, 3)[:, :, :2]
    video = torch.from_numpy(np.stack([SEEN] * 5)).permute(3, 0, 1, 2)[None] / 127.5 - 1
    with torch.inference_mode():
        encoded = pipeline.vae.encode(video).latent_dist.mode()
    mean, deviation = (
        torch.tensor(values).view(1, -1, 1, 1, 1)
        for values in (pipeline.vae.config.latents_mean, pipeline.vae.config.latents_std)
    )
    assert torch.allclose(last * deviation + mean, encoded, atol=1e-4)


def test_vace_gets_what_is_known_and_a_mask_of_what_is_not() -> None:
    before = [SEEN] * 5
    call = condition(PROFILES["wan2.1-vace-14b"], Given(13, before=before, keys={9: SEEN}))
    masks = [int(np.asarray(mask).max()) for mask in call.arguments["mask"]]
    assert masks == [0] * 5 + [255] * 4 + [0] + [255] * 3
    assert np.array_equal(np.asarray(call.arguments["video"][9]), SEEN)
    assert set(np.asarray(call.arguments["video"][7]).flatten().tolist()) == {127}


@pytest.mark.parametrize(
    ("kind", "colours"), [(SourceKind.EDIT, "shades"), (SourceKind.REMIX, "outlines")]
)
def test_vace_is_guided_by_a_source(kind: SourceKind, colours: str) -> None:
    call = condition(PROFILES["wan2.1-vace-14b"], Given(5, control=[SEEN] * 3, control_kind=kind))
    guide = np.asarray(call.arguments["video"][0])
    assert np.array_equal(guide[..., 0], guide[..., 1])
    levels = len(np.unique(guide))
    assert (levels == 2) if colours == "outlines" else (levels > 20)
    assert {int(np.asarray(mask).min()) for mask in call.arguments["mask"]} == {255}
    assert set(np.asarray(call.arguments["video"][4]).flatten().tolist()) == {127}


def test_ltx2_gets_conditions_at_their_place_in_time() -> None:
    given = Given(41, before=[SEEN] * 17, keys={0: SEEN, 40: SEEN})
    call = condition(PROFILES["ltx-2"], given)
    assert [each.index for each in call.arguments["conditions"]] == [0, 5]
    assert call.arguments["conditions"][0].frames.shape == (17, 64, 96, 3)


@pytest.mark.parametrize("profile", ["wan2.1-vace-1.3b", "ltx-2"])
def test_several_images_are_key_frames(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str
) -> None:
    engine = load(profile)
    calls = calls_of(engine, monkeypatch)
    images = [reference(make_image(tmp_path / f"{hue}.png", 96, 64, hue=hue)) for hue in (0, 150)]
    clip, _ = make(engine, spec_for(profile, tmp_path, images=tuple(images)), tmp_path)
    assert "shots" not in clip.notes
    [call] = calls
    if profile == "ltx-2":
        assert [each.index for each in call.arguments["conditions"]] == [0, 3]
    else:
        known = [i for i, m in enumerate(call.arguments["mask"]) if not np.asarray(m).any()]
        assert known == [0, len(call.arguments["mask"]) - 1]


def test_elsewhere_each_image_begins_a_shot(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = load("wan2.2-ti2v-5b")
    calls = calls_of(engine, monkeypatch)
    images = [reference(make_image(tmp_path / f"{hue}.png", 96, 64, hue=hue)) for hue in (0, 150)]
    clip, _ = make(engine, spec_for("wan2.2-ti2v-5b", tmp_path, images=tuple(images)), tmp_path)
    assert clip.notes["shots"] == "2: each image begins one"
    assert len(pictures(clip)) == 24
    first = [np.asarray(call.arguments["image"]) for call in calls]
    assert difference(first[0], first[1]) > 1


def test_characters_are_references(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = load("wan2.1-vace-1.3b")
    calls = calls_of(engine, monkeypatch)
    clip = make_clip(tmp_path / "figure.mp4", 64, 64, 2)
    played = tuple(Character(clip=reference(clip), start=start, end=start + 1) for start in (0, 1))
    make(engine, spec_for("wan2.1-vace-1.3b", tmp_path, characters=played), tmp_path)
    assert [image.size for image in calls[0].arguments["reference_images"]] == [(64, 64)] * 2


def source(
    tmp_path: Path, kind: SourceKind, *, sound: bool = False
) -> tuple[Source, list[Picture]]:
    path = make_clip(tmp_path / "source.mp4", 96, 64, 2, sound=sound)
    return Source(kind=kind, clip=reference(path)), list(read_video(path, 24))


@pytest.mark.parametrize("kind", [SourceKind.EDIT, SourceKind.REMIX])
def test_a_source_guides_the_video_made_of_it(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: SourceKind
) -> None:
    engine = load("wan2.1-vace-1.3b")
    calls = calls_of(engine, monkeypatch)
    given, _ = source(tmp_path, kind)
    spec = spec_for("wan2.1-vace-1.3b", tmp_path, seconds=2, source=given)
    clip, _ = make(engine, spec, tmp_path)
    assert len(pictures(clip)) == 48
    assert len(calls) > 1
    for call in calls:
        guides = [np.asarray(image) for image in call.arguments["video"]]
        assert any(len(np.unique(guide)) > 1 for guide in guides)


def nearly(given: Picture, original: Picture) -> bool:
    height, width = given.shape[:2]
    return difference(given, cover(original, width, height)) < 3


@pytest.mark.parametrize(
    "profile", ["wan2.2-ti2v-5b", "wan2.2-i2v-a14b", "wan2.1-vace-1.3b", "ltx-2"]
)
def test_a_video_goes_on_where_it_ended(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str
) -> None:
    engine = load(profile)
    calls = calls_of(engine, monkeypatch)
    given, original = source(tmp_path, SourceKind.EXTEND, sound=True)
    spec = spec_for(profile, tmp_path, seconds=3, source=given, images=())
    clip, shares = make(engine, spec, tmp_path)
    facts = probe_video(clip.path, param="clip")
    assert (facts.frames, facts.audio_codec) == (72, "aac")
    shown = pictures(clip)
    assert max(difference(*pair) for pair in zip(shown[:48], original, strict=True)) < 6
    assert shares[-1] == 1
    call = calls[0]
    if "image" in call.arguments:
        earlier = 47 - 8 * 24 // PROFILES[profile].fps
        assert nearly(np.asarray(call.arguments["image"]), original[earlier])
        assert nearly(call.pinned[-1], original[-1])
