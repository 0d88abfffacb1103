"""Options for speed and memory, as far as a CPU can tell: each reaches Diffusers and renders."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch

from crake.engines.diffusers import checks, speed
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.pictures import Picture
from crake.engines.diffusers.profiles import CACHES, PROFILES
from crake.errors import SetupError
from tests.integration.engines.diffusers.conftest import Load
from tests.integration.engines.diffusers.test_profiles import difference, make, pictures, spec_for
from tests.support.tiny_options import tiny_options

PROFILE = "wan2.2-ti2v-5b"
OTHERS = ("ltx-2", "hunyuanvideo-1.5-t2v", "cogvideox-1.5-t2v")

Weights = Callable[[str], Path]


def first_pipeline(engine: DiffusersEngine) -> speed.Pipeline:
    assert engine._pipelines is not None
    return next(engine._pipelines._all())


def shown(engine: DiffusersEngine, folder: Path) -> list[Picture]:
    return pictures(make(engine, spec_for(PROFILE, folder), folder)[0])


def apart(left: list[Picture], right: list[Picture]) -> float:
    return max(difference(*pair) for pair in zip(left, right, strict=True))


@pytest.fixture
def plain(load: Load, tmp_path: Path) -> list[Picture]:
    return shown(load(PROFILE), tmp_path)


def blocks_run(engine: DiffusersEngine, profile: str, folder: Path) -> int:
    """Render a clip; return how many attentions and feed-forwards of blocks were computed."""
    runs = 0

    def count(*_: object) -> None:
        nonlocal runs
        runs += 1

    # The hooks of caches stand around `forward`: count what lies within.
    inner = [
        part
        for transformer in speed.transformers_of(first_pipeline(engine))
        for name, part in transformer.named_modules()
        if re.search(r"blocks\.\d+\..*(to_q|net\.0)$", name)
    ]
    hooks = [part.register_forward_pre_hook(count) for part in inner]
    try:
        assert len(pictures(make(engine, spec_for(profile, folder), folder)[0])) == 24
    finally:
        for hook in hooks:
            hook.remove()
    return runs


@pytest.mark.parametrize(
    ("profile", "cache"),
    [
        (profile, cache)
        for profile in (PROFILE, "wan2.1-vace-1.3b", *OTHERS)
        for cache in sorted(CACHES[PROFILES[profile].family] - {"cache-dit"})
    ],
)
def test_every_cache_skips_work_where_the_table_says_so(
    load: Load, tmp_path: Path, profile: str, cache: str
) -> None:
    # As different as random weights let steps be.
    more = {"cache_threshold": 0.99} if cache == "first-block" else {}
    cached = blocks_run(load(profile, cache=cache, steps=7, **more), profile, tmp_path)
    assert 0 < cached < blocks_run(load(profile, steps=7), profile, tmp_path)


def test_a_cache_that_a_model_does_not_have_is_refused(weights: Weights) -> None:
    for profile, cache in (("hunyuanvideo-1.5-t2v", "first-block"), ("ltx-2", "pyramid")):
        with pytest.raises(ValueError, match=f"'{cache}' does not work with {profile}; what does"):
            tiny_options(profile, weights(profile), cache=cache)


def test_a_cache_that_diffusers_does_not_know_for_a_model_is_a_sentence(load: Load) -> None:
    pipeline = first_pipeline(load("hunyuanvideo-1.5-t2v"))
    asked = DiffusersOptions.model_construct(
        profile="hunyuanvideo-1.5-t2v", cache="first-block", cache_threshold=0.1
    )
    with pytest.raises(SetupError, match="Diffusers does not know its blocks"):
        speed.set_cache(pipeline, asked)


def test_cache_dit_is_given_every_transformer_and_forgets_between_segments(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configs, renewed = list[dict[str, object]](), list[int]()
    fake = ModuleType("cache_dit")
    fake.DBCacheConfig = lambda **config: config  # type: ignore[attr-defined]
    fake.enable_cache = lambda _, cache_config: configs.append(cache_config)  # type: ignore[attr-defined]
    fake.refresh_context = (  # type: ignore[attr-defined]
        lambda _, num_inference_steps: renewed.append(num_inference_steps)
    )
    fake.__spec__ = ModuleSpec("cache_dit", None)
    monkeypatch.setitem(sys.modules, "cache_dit", fake)
    profile = "wan2.2-t2v-a14b"
    engine = load(profile, cache="cache-dit", cache_threshold=0.2)
    assert [config["residual_diff_threshold"] for config in configs] == [0.2, 0.2]
    assert [config["enable_separate_cfg"] for config in configs] == [True, True]
    assert [config["Fn_compute_blocks"] for config in configs] == [1, 1]  # of two
    make(engine, spec_for(profile, tmp_path), tmp_path)
    assert renewed == [2, 2]


@pytest.mark.skipif(find_spec("cache_dit") is None, reason="cache-dit is not installed")
def test_cache_dit_skips_blocks(load: Load, tmp_path: Path) -> None:
    engine = load(PROFILE, cache="cache-dit", cache_threshold=0.99, steps=6)
    first = shown(engine, tmp_path)
    assert apart(first, shown(engine, tmp_path)) == 0


@pytest.mark.skipif(find_spec("cache_dit") is not None, reason="cache-dit is installed")
def test_without_cache_dit_it_says_so(load: Load) -> None:
    with pytest.raises(SetupError, match="pip install cache-dit"):
        load(PROFILE, cache="cache-dit")


def test_the_noise_schedule_may_be_shifted(load: Load, tmp_path: Path) -> None:
    engine = load(PROFILE, shift=9.0)
    assert first_pipeline(engine).scheduler.config.flow_shift == 9.0
    assert apart(shown(engine, tmp_path), shown(load(PROFILE), tmp_path)) > 0
    assert first_pipeline(load("hunyuanvideo-1.5-t2v", shift=7.0)).scheduler.config.shift == 7.0
    with pytest.raises(SetupError, match=r"shift: cogvideox-1\.5-t2v's .* has none"):
        load("cogvideox-1.5-t2v", shift=2.0)


@pytest.mark.parametrize(("guidance", "passes"), [(None, 4), (1.0, 1)])
def test_ltx_2_is_guided_in_all_its_ways_or_in_none(
    load: Load, tmp_path: Path, guidance: float | None, passes: int
) -> None:
    engine = load("ltx-2", guidance=guidance)
    rows = 0

    def count(_: object, _args: object, given: dict[str, Any]) -> None:
        nonlocal rows
        rows += len(given["hidden_states"])

    hook = first_pipeline(engine).transformer.register_forward_pre_hook(count, with_kwargs=True)
    try:
        clip, _ = make(engine, spec_for("ltx-2", tmp_path), tmp_path)
    finally:
        hook.remove()
    steps = int(str(clip.notes["steps"])) * int(str(clip.notes["segments"]))
    assert rows == passes * steps


@pytest.mark.parametrize("quantize", ["int8", "fp8"])
def test_weights_in_eight_bits_stay_near(
    load: Load, tmp_path: Path, plain: list[Picture], quantize: str
) -> None:
    engine = load(PROFILE, quantize=quantize)
    layer = first_pipeline(engine).transformer.blocks[0].ffn.net[2]
    assert "torchao" in type(layer.weight).__module__
    assert 0 < apart(shown(engine, tmp_path), plain) < 12
    notes = make(engine, spec_for(PROFILE, tmp_path), tmp_path)[0].notes
    assert notes["quantized"] == quantize


def test_bfloat16_stays_near(load: Load, tmp_path: Path, plain: list[Picture]) -> None:
    engine = load(PROFILE, dtype="bfloat16")
    assert first_pipeline(engine).transformer.dtype == torch.bfloat16
    assert 0 < apart(shown(engine, tmp_path), plain) < 12


def test_the_decoder_can_work_in_tiles(load: Load, tmp_path: Path) -> None:
    engine = load(PROFILE, vae_tiling=True)
    assert first_pipeline(engine).vae.use_tiling
    assert not first_pipeline(load(PROFILE)).vae.use_tiling
    assert len(shown(engine, tmp_path)) == 24


def test_attention_is_chosen_among_what_is_there(load: Load) -> None:
    assert speed.attention_backend(load(PROFILE)._options) == "native"
    engine = load(PROFILE, attention="_native_math")
    processor = first_pipeline(engine).transformer.blocks[0].attn1.processor
    assert processor._attention_backend == "_native_math"
    with pytest.raises(SetupError, match="attention: 'flash' cannot be used here"):
        load(PROFILE, attention="flash")
    with pytest.raises(SetupError, match="attention: 'warp' cannot be used here"):
        load(PROFILE, attention="warp")


def test_blocks_are_compiled(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    monkeypatch.setattr(
        torch.nn.Module, "compile", lambda self, **_: compiled.append(type(self).__name__)
    )
    load(PROFILE, compile="regional")
    assert compiled == ["WanTransformerBlock"] * 2
    compiled.clear()
    load("wan2.2-t2v-a14b", compile="full")
    assert compiled == ["WanTransformer3DModel"] * 2


def test_offloading_follows_the_free_memory(load: Load) -> None:
    pipeline = first_pipeline(load("wan2.2-t2v-a14b"))
    parts = [part for part in pipeline.components.values() if hasattr(part, "parameters")]
    sizes = [speed._bytes(part) for part in parts]
    assert speed.choose_offload(pipeline, 2 * sum(sizes)) == "off"
    assert speed.choose_offload(pipeline, sum(sizes)) == "model"
    assert speed.choose_offload(pipeline, max(sizes)) == "group"


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_cuda_it_says_so(load: Load) -> None:
    options = DiffusersOptions(profile=PROFILE)
    with pytest.raises(SetupError, match="there is no CUDA device"):
        checks.check_devices(options)
    with pytest.raises(SetupError, match="there is no CUDA device"):
        load(PROFILE, devices=["cuda:0"])


def test_weights_that_cannot_be_loaded_are_named(tmp_path: Path) -> None:
    (tmp_path / "model_index.json").write_text('{"_class_name": "WanPipeline"}')
    engine = DiffusersEngine("tiny", tiny_options(PROFILE, tmp_path))
    with pytest.raises(SetupError, match=f"weights: {tmp_path} cannot be loaded"):
        engine.load("cpu")


def test_out_of_memory_says_what_to_do(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Card:
        total_memory = 24 * speed.GIB

    from crake.engines.diffusers import pipelines  # noqa: PLC0415

    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _: Card())
    assert "cuda:0 (24 GiB) has too little free memory" in pipelines.out_of_memory("cuda:0")

    def full(*_: object, **__: object) -> str:
        raise torch.OutOfMemoryError

    engine = load(PROFILE)
    assert engine._pipelines is not None
    with monkeypatch.context() as patched:
        patched.setattr(engine._pipelines, "run", full)
        patched.setattr(engine._pipelines, "_device", "cuda:0")
        with pytest.raises(MemoryError, match="vae_tiling = true"):
            make(engine, spec_for(PROFILE, tmp_path), tmp_path)
    monkeypatch.setattr(speed, "place", full)
    with pytest.raises(SetupError, match="offload = 'model'"):
        load(PROFILE, max_seconds=11)
